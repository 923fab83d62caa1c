"""Who dies or hangs beside server and agent: DHCP servers, balancers, instances' first processes, and the agent."""

import os
import signal
from pathlib import Path

from cumulet.dataplane.linux import cell

from .campaign import Campaign
from .cloud import Cloud, wait
from .scenario import Standing, Tenant, opens


def _pids(cloud: Cloud, text: str) -> list[int]:
    """The pids, as seen from here, of the cell's processes with this on their command line."""
    space = os.stat(f"/proc/{_pause(cloud)}/ns/pid").st_ino
    found = []
    for directory in Path("/proc").glob("[0-9]*"):
        try:
            if text in (directory / "cmdline").read_bytes().decode() and os.stat(directory / "ns/pid").st_ino == space:
                found.append(int(directory.name))
        except OSError:
            continue
    return sorted(found)


def _pause(cloud: Cloud) -> int:
    found = cloud.pause
    assert found is not None
    return found.pause


def test_killed_daemons_come_back(cloud: Cloud) -> None:
    campaign = Campaign(cloud)
    for program in ("dnsmasq", "haproxy"):
        before = _pids(cloud, program)
        assert before
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        wait(lambda program=program, before=before: _came_back(cloud, program, before), 10)
    vip = campaign.tenant.cloud.ask("GET", "network", "/lb/vips")[0]
    one, two = (f"instance-{server}" for server in campaign.standing.servers)
    address = campaign.tenant.ports("name=s2")[0]["fixed_ips"][0]["ip_address"]
    cloud.inside("close", "balancer")  # it went with its haproxy
    wait(lambda: "" if opens(cloud, "balancer", one, two, address, vip["address"], 80, 8080) else "no balancer", 10)
    cloud.check(campaign.tenant.journal)
    campaign.standing.still_lives(cloud)


def _came_back(cloud: Cloud, program: str, before: list[int]) -> str:
    now = _pids(cloud, program)
    return "" if now and not set(now) & set(before) else f"{program}: {now} after {before}"


def test_stopped_daemons_are_found(cloud: Cloud) -> None:
    campaign = Campaign(cloud)
    before = {program: _pids(cloud, program) for program in ("dnsmasq", "haproxy")}
    for pid in [pid for pids in before.values() for pid in pids]:
        os.kill(pid, signal.SIGSTOP)
    for program, pids in before.items():
        wait(lambda program=program, pids=pids: _works(program, _pids(cloud, program), pids), 30)
    cloud.inside("close", "balancer")
    cloud.check(campaign.tenant.journal)


def _works(program: str, now: list[int], before: list[int]) -> str:
    stopped = [pid for pid in now if cell.is_stopped(pid)]
    return f"{program}: {stopped} still stopped of {now}, before {before}" if stopped or not now else ""


def test_a_stopped_agent_is_replaced(cloud: Cloud) -> None:
    campaign = Campaign(cloud)
    hanging = cell.agent(cloud.home)
    assert hanging is not None
    os.kill(hanging, signal.SIGSTOP)
    wait(lambda: "" if cell.process_started(hanging) is None else "the agent still hangs", 20)
    cloud.check(campaign.tenant.journal)
    campaign.standing.still_lives(cloud)


def test_a_server_starts_beside_a_stopped_agent(cloud: Cloud) -> None:
    campaign = Campaign(cloud)
    cloud.kill_server()
    hanging = cell.agent(cloud.home)
    assert hanging is not None
    os.kill(hanging, signal.SIGSTOP)
    cloud.start()
    cloud.check(campaign.tenant.journal)
    campaign.standing.still_lives(cloud)


def test_a_killed_instance_is_shut_off_even_if_nobody_saw_it(cloud: Cloud) -> None:
    """As Nova has it: what ended by itself is not started again unasked, but when it is asked."""
    tenant = Tenant(cloud)
    standing = Standing(tenant)
    first, second = standing.servers
    pids = {server: _first_process(cloud, server) for server in standing.servers}
    os.kill(pids[first], signal.SIGKILL)
    tenant.becomes(first, "SHUTOFF")
    cloud.kill_server()
    cloud.kill_agent()
    os.kill(pids[second], signal.SIGKILL)
    cloud.start()
    tenant.becomes(second, "SHUTOFF")
    for server in standing.servers:
        tenant.act(server, os_start=None)
        tenant.becomes(server, "ACTIVE")
    for flow in ("switch", "router", "floating", "balancer"):
        cloud.inside("close", flow)
    cloud.check(tenant.journal)


def _first_process(cloud: Cloud, server: str) -> int:
    """Its pid as seen from here."""
    inner = cloud.inside("pid_of", f"/run/cumulet/runc/{server}/state.json")
    space = os.stat(f"/proc/{_pause(cloud)}/ns/pid").st_ino
    for directory in Path("/proc").glob("[0-9]*"):
        try:
            status = (directory / "status").read_text()
        except OSError:
            continue
        line = next((line.split() for line in status.splitlines() if line.startswith("NSpid:")), [])
        if len(line) == 4 and line[2] == str(inner) and line[3] == "1" and _parent_space(directory) == space:
            return int(directory.name)
    raise AssertionError(f"no process of {server}")


def _parent_space(directory: Path) -> int:
    """The pid namespace that holds the one which a first process begins."""
    parent = (directory / "stat").read_text().rpartition(")")[2].split()[1]
    return os.stat(f"/proc/{parent}/ns/pid").st_ino
