"""Calls of the agent to kernel and programs that fail, once or again and again, in every step of a tenant's day.

What was asked is rolled back or tried again, the health says so meanwhile, nothing passes that is forbidden, and when
the fault is over the cloud becomes what the rows say by itself.
"""

import errno
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .campaign import Campaign
from .cloud import Cloud, RefusedError, wait
from .injection.fault_plan import RAISE
from .scenario import Tenant, day

OPERATIONS = ("netlink", "nft", "mount", "unshare", "sysctl", "daemon", "conntrack", "process", "file", "disk")
WAITING = {"booted", "stop", "start", "server removed"}  # they last until they have succeeded
FOREVER = 1 << 40


class Dark:
    """Two ports on one network of which the second may get nothing, and a stream of datagrams to it."""

    def __init__(self, tenant: Tenant) -> None:
        self.tenant, self.cloud = tenant, tenant.cloud
        group = tenant.make("security_group", name="dark")["id"]
        network = tenant.make("network", name="dark")["id"]
        tenant.make("subnet", name="dark", network_id=network, cidr="10.7.0.0/24", ip_version=4)
        ports = [tenant.make("port", name=f"dark{n}", network_id=network, security_groups=[group]) for n in (1, 2)]
        servers = [tenant.boot(f"dark{n}", networks=[{"port": port["id"]}]) for n, port in enumerate(ports)]
        for server in servers:
            tenant.becomes(server, "ACTIVE")
        self.group, self.port = group, ports[1]["id"]
        one, two = (f"instance-{server}" for server in servers)
        address, mac = ports[1]["fixed_ips"][0]["ip_address"], ports[1]["mac_address"]
        cloud = tenant.cloud
        wait(lambda: cloud.inside("blast", one, two, address, mac, 9999), 20)

    def steps(self) -> Iterator[tuple[str, Callable[[], Any]]]:
        """Changes of the filters about it, none of which lets the datagrams pass."""
        rule = {"direction": "ingress", "ethertype": "IPv4", "protocol": "tcp", "security_group_id": self.group}
        made: dict[str, str] = {}

        def add() -> None:
            made["id"] = self.tenant.make("security_group_rule", ("security_group_id", "protocol"), **rule)["id"]

        yield "dark rule", add
        yield "dark pairs", lambda: self._change(allowed_address_pairs=[{"ip_address": "10.7.0.77"}])
        yield "dark port down", lambda: self._change(admin_state_up=False)
        yield "dark port up", lambda: self._change(admin_state_up=True, allowed_address_pairs=[])
        yield "dark rule removed", lambda: self.tenant.delete("security_group_rule", made["id"])

    def _change(self, **values: Any) -> None:
        self.tenant.change("port", self.port, **values)

    def stays(self) -> None:
        """Nothing has passed."""
        ((sent, arrived),) = self.cloud.inside("blasted")
        assert sent > 0
        assert arrived == 0, f"{arrived} of {sent} forbidden datagrams passed"

    def can_be_seen(self) -> None:
        """The datagrams do arrive once they are allowed: else `stays` would say nothing."""
        udp = {"direction": "ingress", "ethertype": "IPv4", "protocol": "udp", "security_group_id": self.group}
        self.tenant.make("security_group_rule", ("security_group_id", "protocol"), **udp)
        wait(lambda: "" if self.cloud.inside("blasted")[0][1] else "the datagrams never arrive", 10)


def _steps(campaign: Campaign, dark: Dark, name: str) -> Iterator[tuple[str, Callable[[], Any]]]:
    yield from day(campaign.tenant, name)
    yield from dark.steps()


def _one(campaign: Campaign, dark: Dark, step: str, work: Callable[[], Any], operation: str, times: int) -> int:
    """Do a step while calls fail; how many did."""
    plan = campaign.cloud.agent
    plan.arm(RAISE, 1, name=operation, times=times, errno=errno.ENOMEM)
    try:
        work()
        if times == FOREVER and plan.hits:
            dark.stays()
        plan.disarm()
        campaign.cloud.converges(60)
        if plan.hits:
            campaign.cloud.check(campaign.tenant.journal)
            campaign.standing.still_lives(campaign.cloud)
        dark.stays()
    except Exception as error:
        hit = f"{plan.hits} times, the last at {plan.last_hit}" if plan.hits else "not at all"
        raise AssertionError(f"{operation} failed {hit} in {step!r}: {error}\n{campaign.cloud.logs()}") from error
    finally:
        plan.disarm()
    return plan.hits


def _days(cloud: Cloud, operations: tuple[str, ...], times: int, *, shifts: int = 1, every: int = 1) -> int:
    """Days in which step after step one kind of call fails, each time another."""
    campaign = Campaign(cloud)
    dark = Dark(campaign.tenant)
    hits = 0
    for shift in range(shifts):
        for number, (step, work) in enumerate(_steps(campaign, dark, f"day{shift}")):
            if (times == FOREVER and step in WAITING) or (number + shift) % every:
                work()
            else:
                hits += _one(campaign, dark, step, work, operations[(number // every + shift) % len(operations)], times)
    dark.can_be_seen()
    return hits


def test_calls_that_fail_once(cloud: Cloud) -> None:
    assert _days(cloud, ("netlink", "nft", "process", "file", "daemon"), 1) > 10


def test_calls_that_fail_for_a_while(cloud: Cloud) -> None:
    assert _days(cloud, ("nft", "netlink"), FOREVER, every=4) > 5


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("times", [1, 3, FOREVER])
def test_every_kind_of_call_in_every_step(cloud: Cloud, times: int) -> None:
    assert _days(cloud, OPERATIONS, times, shifts=len(OPERATIONS)) > 50


def test_nothing_passes_while_all_filters_are_loaded_anew(cloud: Cloud) -> None:
    """As after a kill between the kernel and the agent's notes. (Replacing a bridge's base chains let one forbidden
    datagram pass in a hundred reloads.)"""
    dark = Dark(Tenant(cloud))
    cloud.kill_server()
    cloud.kill_agent()
    cloud.inside("reload", 300)
    dark.stays()
    cloud.start()
    dark.can_be_seen()


def test_the_health_says_what_fails_and_that_it_is_over(cloud: Cloud) -> None:
    """And the owner sees it by the status."""
    tenant = Tenant(cloud)
    network = tenant.make("network", name="n")["id"]
    subnet = tenant.make("subnet", name="n", network_id=network, cidr="10.6.0.0/24", ip_version=4)["id"]
    router = tenant.make("router", name="r")["id"]
    cloud.agent.arm(RAISE, 1, name="netlink add veth", times=FOREVER, errno=errno.ENOBUFS)
    tenant.leg(router, subnet)
    port = tenant.ports(f"device_id={router}")[0]["id"]

    def health() -> str:
        try:
            cloud.ask("GET", "network", "/cumulet/health")
        except RefusedError as refused:
            return str(refused)
        return ""

    wait(lambda: "" if "No buffer space available" in health() else f"the health says {health()!r}", 10)
    assert f"port:{port}" in health()
    assert tenant.status_of("port", port) in {"DOWN", "ERROR"}
    tenant.leg(router, subnet, "remove")
    cloud.converges()
    wait(health, 10)
    wait(cloud.leftovers, 10)
    tenant.leg(router, subnet)
    port = tenant.ports(f"device_id={router}")[0]["id"]
    cloud.agent.disarm()
    wait(lambda: "" if tenant.status_of("port", port) == "ACTIVE" else "the port stays down", 40)
    wait(health, 10)
    cloud.check(tenant.journal)
