"""Instances where they belong: in the cell, behind the Linux data plane's own port, DHCP and filters."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from cumulet.dataplane.driver import DataPlaneError, Event, InstanceChanged
from cumulet.dataplane.linux.client import LinuxDataPlane
from cumulet.topology.model import AnyPart, DhcpOptions, Instance, LogicalSwitch, PortGroup, SwitchPort

INSIDE = Path(__file__).parent.parent / "dataplane/linux/inside.py"
NETWORK = "11111111-0000-4000-8000-000000000001"
GATE = "d1111111-0000-4000-8000-000000000001"
SERVER = "eeeeeeee-0000-4000-8000-000000000001"
INSTANCE = Instance(id=SERVER, hostname="vm-1", memory=128)
CLOUD: list[AnyPart] = [
    LogicalSwitch(
        id=NETWORK,
        zone=5,
        dhcp_port=GATE,
        subnets=(DhcpOptions(subnet="s", cidr="10.0.0.0/24", gateway="10.0.0.1", dhcp=True),),
    ),
    PortGroup(id="closed"),
    SwitchPort(
        id=GATE, switch=NETWORK, type="dhcp", device=NETWORK, mac="fa:16:3e:00:00:02", addresses=("10.0.0.2",),
        secure=False,
    ),
    SwitchPort(
        id="a1111111-0000-4000-8000-000000000001", switch=NETWORK, type="instance", device=SERVER,
        mac="fa:16:3e:00:00:03", addresses=("10.0.0.3",), groups=("closed",), hostname="vm-1",
    ),
    INSTANCE,
]  # fmt: skip


def test_an_instance_outlives_its_agent_and_boots_again_after_a_power_loss() -> None:
    with tempfile.TemporaryDirectory(prefix="cumulet-test-", dir="/var/tmp") as home:
        asyncio.run(lives_on(Path(home)))


async def lives_on(home: Path) -> None:
    events: list[Event] = []
    plane = LinuxDataPlane(home)
    try:
        await plane.start(events.append)
    except DataPlaneError as error:
        if os.geteuid() == 0:
            raise
        pytest.skip(f"no cell on this machine: {error}")
    try:
        applied = await plane.apply(CLOUD)
        assert not applied.failed
        assert InstanceChanged(SERVER, True) in events
        await said(plane, "eth0 has 10.0.0.3 from 10.0.0.2")
        who_serves_is_nobody(home)
        assert (await plane.apply(CLOUD)).changed == 0
        assert (await plane.observe())[INSTANCE.key] == INSTANCE

        events.clear()
        os.kill(json.loads((home / "run/agent.json").read_text())["pid"], signal.SIGKILL)
        await until(lambda: bool(events))
        assert (await plane.apply(CLOUD)).changed == 0
        assert (await plane.console(SERVER)).count("cumulet guest, Linux") == 1

        events.clear()
        os.kill(json.loads((home / "run/cell.json").read_text())["pause"], signal.SIGKILL)
        await until(lambda: bool(events))
        applied = await plane.apply(CLOUD)
        assert not applied.failed
        await until_async(plane, lambda text: text.count("eth0 has 10.0.0.3") == 2)
        assert (await plane.console(SERVER)).count("Fingerprint") == 2, "its disk was kept"

        await a_stopped_one_is_silent(plane, home)

        await plane.apply([], [part.key for part in CLOUD])
        assert not await plane.observe()
        assert not list((home / "instances").iterdir())
    finally:
        await plane.destroy()
    assert not list(Path("/sys/fs/cgroup").glob("*/cumulet-*/" + SERVER))


def who_serves_is_nobody(home: Path) -> None:
    """The DHCP server has another account than the cell's root and the guest's, and a jail of its own for a root."""
    of_it = "exec 2>/dev/null; cd /proc/$(pidof dnsmasq); grep ^Uid status; ls root; cat root/run/cumulet/dhcp/*/config"
    uids, *seen = inside(home, of_it).splitlines()
    if inside(home, "wc -l </proc/self/uid_map").strip() != "1":
        assert uids.split()[1:] == ["65536"] * 4
    assert "home" not in seen
    assert "var" not in seen
    assert any(line.startswith("dhcp-leasefile=") for line in seen)


async def a_stopped_one_is_silent(plane: LinuxDataPlane, home: Path) -> None:
    """What a guest made of its interfaces ends with it: its addresses, a MAC that would keep it out for ever."""
    inside(home, "ip link set eth0 down; ip link set eth0 address 02:00:00:00:00:01; ip link add name left type bridge")
    assert not (await plane.apply([msgspec.structs.replace(INSTANCE, running=False)])).failed
    assert "10.0.0.3" not in inside(home, "ip addr")
    assert (await plane.apply(CLOUD)).changed == 1
    await until_async(plane, lambda text: text.count("eth0 has 10.0.0.3") == 3)
    found = inside(home, "ip addr")
    assert "fa:16:3e:00:00:03" in found
    assert "left" not in found
    assert (await plane.observe())[CLOUD[3].key] == CLOUD[3]


def inside(home: Path, script: str) -> str:
    """What a script prints in the instance's network."""
    argv = [sys.executable, str(INSIDE), str(home), f"instance-{SERVER}", "sh", "-ec", script]
    return subprocess.run(argv, check=True, capture_output=True, text=True).stdout


async def said(plane: LinuxDataPlane, words: str) -> None:
    await until_async(plane, lambda text: words in text)


async def until_async(plane: LinuxDataPlane, condition: Callable[[str], bool]) -> None:
    deadline = time.monotonic() + 15
    while not condition(text := await plane.console(SERVER)):
        assert time.monotonic() < deadline, text
        await asyncio.sleep(0.02)


async def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 15
    while not condition():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.02)
