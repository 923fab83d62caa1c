"""What the real clients say when something is refused: the words must reach the person, and nothing may change.

The data plane without packets is enough here, as nothing that is refused ever gets to one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from .cloud import Cloud
from .conftest import a_place
from .environments import environment
from .shell import Shell
from .tables import tables_in

IMAGE = "53ff0943-99ba-42d2-a10d-f66656372f87"


@dataclass(frozen=True)
class Running:
    """A shell with a cloud in front of it, and all that was in the cloud before anything was refused."""

    shell: Shell
    before: list[list[str]]


@pytest.fixture(scope="module", params=["era", "modern"])
def running(request: pytest.FixtureRequest) -> Iterator[Running]:
    commands = environment(request.param)
    place = a_place("root")
    try:
        cloud = Cloud.start(place, "memory")
        opened = cloud.shell(commands)
        for command in (
            "source openrc.sh",
            "neutron net-create net",
            "neutron subnet-create --name subnet net 10.0.1.0/24",
            "neutron router-create router",
            "neutron router-gateway-set router public",
            "neutron router-interface-add router subnet",
            "neutron net-create tiny",
            "neutron subnet-create --disable-dhcp --name tiny tiny 10.9.0.0/30",
            "neutron port-create --name taken tiny",
            "neutron lb-pool-create --lb-method ROUND_ROBIN --name pool --protocol HTTP --subnet-id subnet",
        ):
            done = opened.run(command)
            assert done.status == 0, done
        yield Running(opened, everything(opened))
        opened.close()
        cloud.down()
    finally:
        place.close()


REFUSED = {
    "neutron router-gateway-set worker_router public": "Unable to find router with name",
    "neutron net-delete net": "There are one or more ports still in use on the network",
    "neutron router-delete router": "still has ports",
    "neutron port-create tiny": "No more IP addresses available on network",
    "neutron port-create --fixed-ip ip_address=10.0.2.9 net": "not a valid IP",
    "neutron port-create --fixed-ip ip_address=10.9.0.2 tiny": "already",
    "neutron subnet-create net 10.0.1.128/25": "overlaps with another subnet",
    "neutron subnet-create net 10.0.300.0/24": "Invalid input for cidr",
    "neutron subnet-create net 10.5.0.0/24 --gateway 10.5.0.5 --allocation-pool start=10.5.0.2,end=10.5.0.9": "pool",
    "neutron router-interface-add router subnet": "",
    "neutron security-group-rule-create --protocol tcp --port-range-min 90 --port-range-max 80 default": "port",
    "neutron net-create --shared mine": "",
    "neutron net-delete public": "",
    "neutron lb-member-create --address 10.0.1.300 --protocol-port 80 pool": "Invalid input for address",
    "neutron lb-member-create --address 10.0.1.3 --protocol-port 80000 pool": "Invalid input for protocol_port",
    "neutron lb-vip-create --name v --protocol-port 80 --protocol TCP --subnet-id subnet pool": "protocol",
    "neutron lb-healthmonitor-create --delay 1 --type HTTP --max-retries 3 --timeout 3": "timeout",
    r"neutron lb-healthmonitor-create --delay 3 --type HTTP --max-retries 3 --timeout 3 --url-path $'/\nx'": "url_path",
    f"nova boot --flavor 1 --image {IMAGE} ambiguous": "Multiple possible networks found",
    f"nova boot --flavor 1 --image {IMAGE} --nic net-id=00000000-0000-4000-8000-000000000000 lost": "",
    f"nova boot --flavor m1.unknown --image {IMAGE} lost": "No flavor with a name or ID",
    "nova delete nobody": "Unable to delete the specified server",
    "OS_PASSWORD=wrong neutron net-list": "HTTP 401",
    "OS_TENANT_NAME=admin neutron net-list": "HTTP 401",
    "OS_REGION_NAME=Elsewhere neutron net-list": "endpoint for network service",
}
"""A command line, and words that must be on standard error (none where the clients' own differ too much)."""


@pytest.mark.parametrize("command", REFUSED)
def test_a_refusal_is_told_in_words(running: Running, command: str) -> None:
    done = running.shell.run(command)
    assert done.status != 0, done
    assert REFUSED[command].lower() in done.stderr.lower(), done
    assert "Traceback" not in done.stderr, done
    assert "HTTP 500" not in done.stderr, done


def test_nothing_was_changed_by_what_was_refused(running: Running) -> None:
    assert everything(running.shell) == running.before


def everything(shell: Shell) -> list[list[str]]:
    """Every row of every list that the refused commands could have changed."""
    lists = ("net-list", "subnet-list", "port-list", "router-list", "lb-vip-list", "lb-member-list")
    done = shell.run("; ".join(f"neutron {name}" for name in lists) + "; nova list")
    return sorted(row for table in tables_in(done.stdout) for row in table.rows)
