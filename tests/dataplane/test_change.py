"""Nobody leaks while things change: forbidden packets are sent all the time, and none arrives.

Attackers on the victims' network, on another, of another tenant with the same addresses, and outside send what must
not pass: other ports than are allowed, others' MACs and addresses, answers of servers, tags. Beside them a friend sends
what is allowed, which arrives all the time. Meanwhile ports, groups, rules, routers, floating IPs and networks come,
change and go, the agent dies, and the rules are loaded anew.
"""

import base64
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cumulet.dataplane.driver import DataPlaneError
from cumulet.dataplane.linux import cell
from cumulet.dataplane.linux.client import LinuxDataPlane
from cumulet.topology.model import Key, SwitchPort
from cumulet.topology.packet import ICMP, ICMPV6, TCP, UDP, Packet
from cumulet.topology.world import link_local

from . import craft
from .aim import BROADCAST
from .conftest import Ground
from .scene import Scene
from .topologies import ANYTHING, EGRESS, Cloud, allow, mac_of, uid

FRIENDLY = 1
VICTIMS = {"v0": ("a", 20), "v1": ("a", 21), "v2": ("a", 22), "v3": ("b", 23), "v4": ("blue", 24)}
THIRD = {"a": 1, "b": 2, "blue": 1, "new": 5}


class Blaster:
    """Speaks to a `blaster` process in the cell."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("blaster.py")), str(home)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def ask(self, command: str, **argument: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([command, argument]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the blaster ended with {self._process.wait(10)}"
        fine, answer = json.loads(line)
        assert fine, answer
        return answer

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)


@pytest.fixture
def blaster(ground: Ground, scene: Scene) -> Iterator[Blaster]:
    """Ends before the scene does."""
    del scene
    if not isinstance(ground.plane, LinuxDataPlane):
        pytest.skip("needs packets")
    made = Blaster(ground.home)
    yield made
    made.close()


def base() -> Cloud:
    """Who is there all the time: the attackers, the friend, and `v0`."""
    cloud = Cloud()
    cloud.outside()
    for name, third in THIRD.items():
        if name != "new":
            cloud.switch(name, f"10.0.{third}.0/24", f"2001:db8:{third}::/64")
    cloud.group("out", *EGRESS)
    cloud.group("none")
    cloud.group("friends", *EGRESS)
    cloud.group("victims", *EGRESS, allow(protocol=UDP, low=6000, high=6000, group="friends"))
    cloud.host("friend", "a", "10.0.1.10", "2001:db8:1::10", groups=["friends"])
    cloud.host("m1", "a", "10.0.1.11", "2001:db8:1::11", groups=["out"])
    cloud.host("m2", "a", "10.0.1.12", "2001:db8:1::12", groups=["none"])
    cloud.host("m3", "b", "10.0.2.13", "2001:db8:2::13", groups=["out"])
    cloud.host("m4", "blue", "10.0.1.14", "2001:db8:1::14", groups=["out"])
    cloud.host("m5", "public", "203.0.113.9", groups=["out"])
    victim(cloud, "v0")
    router(cloud)
    return cloud


def router(cloud: Cloud, *, admin_up: bool = True) -> None:
    legs = []
    for name in "ab":
        legs += [(name, f"10.0.{THIRD[name]}.1/24"), (name, f"2001:db8:{THIRD[name]}::1/64")]
    cloud.router("r", *legs, gateway=("public", "203.0.113.60/24"), admin_up=admin_up)


def victim(cloud: Cloud, name: str, groups: tuple[str, ...] = ("victims",), **more: Any) -> None:
    network, last = VICTIMS[name]
    third = THIRD[network]
    cloud.host(name, network, f"10.0.{third}.{last}", f"2001:db8:{third}::{last}", groups=groups, **more)


def guns(cloud: Cloud) -> tuple[list[tuple[str, str, list[str]]], dict[int, Packet]]:
    """What everyone sends, and what each mark stands for."""
    named: dict[int, Packet] = {}
    found = []
    ports = {part.device: part for part in cloud.parts.values() if isinstance(part, SwitchPort)}
    for name in ("m1", "m2", "m3", "m4", "m5"):
        frames = []
        for number, one in enumerate(attacks(ports[name], name), 2 + 1000 * int(name[1:])):
            named[number] = one
            frames += [base64.b64encode(frame).decode() for frame in craft.frames(one, number)]
        found.append((f"instance-{name}", "eth0", frames))
    kindly = Packet(source=ports["friend"].id, src="10.0.1.10", src_mac=ports["friend"].mac, dst="10.0.1.20",
                    dst_mac=mac_of("v0"), protocol=UDP, src_port=6000, dst_port=6000)  # fmt: skip
    kind = [base64.b64encode(frame).decode() for frame in craft.frames(kindly, FRIENDLY)]
    return [("instance-friend", "eth0", kind), *found], named


def attacks(port: SwitchPort, name: str) -> Iterator[Packet]:
    """What must not pass at any time, whatever of the story is under way."""
    gateway = {"a": "10.0.1.1/24", "b": "10.0.2.1/24"}
    own4 = port.addresses[0]
    own6 = port.addresses[1] if len(port.addresses) > 1 else link_local(port.mac)
    for target, (network, last) in VICTIMS.items():
        four, six = f"10.0.{THIRD[network]}.{last}", f"2001:db8:{THIRD[network]}::{last}"
        where = {"m1": "a", "m2": "a", "m3": "b", "m4": "blue", "m5": "public"}[name]
        if network == where:
            macs = [mac_of(target), BROADCAST]
        else:
            macs = [mac_of(f"r:{where}:{gateway[where]}")] if where in gateway else [mac_of("r:public:203.0.113.60/24")]
        for mac in macs:
            for src4, src6, src_mac in (
                (own4, own6, port.mac), ("10.0.1.10", "2001:db8:1::10", port.mac),
                ("10.0.1.10", "2001:db8:1::10", mac_of("friend")), (own4, own6, mac_of("v2")), (four, six, port.mac),
            ):  # fmt: skip
                more = {"source": port.id, "src_mac": src_mac, "dst_mac": mac}
                allowed = src4 == "10.0.1.10"  # what the friend may, who only claims to be him
                for service in (6000,) if allowed else (5000, 22):
                    for protocol in (UDP, TCP):
                        ports = {"src_port": service, "dst_port": service, "protocol": protocol}
                        yield Packet(src=src4, dst=four, **ports, **more)
                        yield Packet(src=src6, dst=six, **ports, **more)
            more = {"source": port.id, "src_mac": port.mac, "dst_mac": mac}
            yield Packet(src=own4, dst=four, protocol=ICMP, icmp_type=8, **more)
            yield Packet(src=own6, dst=six, protocol=ICMPV6, icmp_type=128, **more)
            yield Packet(src=own6, dst=six, protocol=ICMPV6, icmp_type=134, **more)
            yield Packet(src=own4, dst=four, protocol=UDP, src_port=67, dst_port=68, **more)
            yield Packet(src=own6, dst=six, protocol=UDP, src_port=547, dst_port=546, **more)
            yield Packet(src=own4, dst=four, protocol=UDP, src_port=6000, dst_port=6000, ether_type=0x8100, **more)
            yield Packet(src=own4, dst=four, arp=True, claims=four, **more)
            yield Packet(src=own6, dst=six, protocol=ICMPV6, icmp_type=136, arp=True, claims=six, **more)
    if name == "m5":
        for last in (101, 103):
            mac = mac_of("r:public:203.0.113.60/24")
            for service in (5000, 6000):
                yield Packet(source=port.id, src=own4, src_mac=port.mac, dst=f"203.0.113.{last}", dst_mac=mac,
                             protocol=UDP, src_port=service, dst_port=service)  # fmt: skip


class Story:
    """What happens, step by step; each makes the cloud another one."""

    def __init__(self, scene: Scene, blaster: Blaster, home: Path) -> None:
        self.scene = scene
        self.blaster = blaster
        self.home = home
        self.cloud = base()

    def steps(self) -> Iterator[Callable[[], None]]:
        yield from (self.ports, self.rules, self.membership, self.floating, self.router, self.network, self.reload,
                    self.agent, self.gone)  # fmt: skip

    def apply(self) -> None:
        self.scene.apply(self.cloud.parts, forget=False)

    def ports(self) -> None:
        born = [name for name in VICTIMS if name != "v0"]
        self.blaster.ask("watch", places=[f"instance-{name}" for name in born])
        for name in born:
            victim(self.cloud, name)
            self.apply()
        victim(self.cloud, "v1", admin_up=False)
        self.apply()
        victim(self.cloud, "v1", pairs=(("", "10.0.1.77"),))
        self.apply()

    def rules(self) -> None:
        closed = [*EGRESS, allow(protocol=UDP, low=6000, high=6000, group="friends")]
        for more in ([allow(protocol=TCP, low=80, high=80)], [allow(cidr="192.0.2.0/24")],
                     [allow(group="friends", family=6)], [allow(protocol=UDP, low=7000, high=9000)], []):  # fmt: skip
            self.cloud.group("victims", *closed, *more)
            self.apply()

    def membership(self) -> None:
        self.cloud.group("second", allow(protocol=TCP, low=443, high=443))
        for groups in (("victims", "second"), ("second",), (), ("victims",)):
            for name in ("v1", "v3"):
                victim(self.cloud, name, groups)
            self.apply()
        self.cloud.remove("group", "second")
        self.apply()

    def floating(self) -> None:
        self.cloud.floating("203.0.113.101", "10.0.1.21", "r")
        self.cloud.floating("203.0.113.103", "10.0.2.23", "r")
        self.apply()
        self.cloud.floating("203.0.113.101", "10.0.1.22", "r")
        self.apply()
        self.cloud.remove("nat", "203.0.113.101")
        self.cloud.remove("nat", "203.0.113.103")
        self.apply()

    def router(self) -> None:
        for up in (False, True):
            router(self.cloud, admin_up=up)
            self.apply()
        whole = dict(self.cloud.parts)
        self.cloud.parts = {key: part for key, part in whole.items() if not _of_router(key, part)}
        self.apply()
        self.cloud.parts = whole
        self.apply()

    def network(self) -> None:
        self.blaster.ask("watch", places=["instance-n0"])
        self.cloud.switch("new", "10.0.5.0/24")
        self.cloud.host("n0", "new", "10.0.5.20", groups=["victims"])
        self.apply()
        self.cloud.change("switch", "new", admin_up=False)
        self.apply()
        self.cloud.remove("port", "n0")
        self.cloud.remove("switch", "new")
        self.apply()

    def reload(self) -> None:
        self.blaster.ask("disturb")
        self.scene.replace(self.cloud.parts)

    def agent(self) -> None:
        pid = cell.agent(self.home)
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        deadline = time.monotonic() + 60
        while True:  # as the reconciler does; a busy machine takes its time over a new agent
            try:
                self.scene.replace(self.cloud.parts)
            except DataPlaneError:
                assert time.monotonic() < deadline
            else:
                return

    def gone(self) -> None:
        for name in VICTIMS:
            if name != "v0":
                self.cloud.remove("port", name)
                self.apply()


def _of_router(key: Key, part: object) -> bool:
    return key.kind in {"router", "nat"} or (isinstance(part, SwitchPort) and part.device == uid("router:r"))


def blast(scene: Scene, blaster: Blaster, home: Path, packets: int) -> None:
    """Run the story over and over until so many packets were sent."""
    story = Story(scene, blaster, home)
    blaster.ask("watch", places=["instance-v0"])
    story.apply()
    aimed, named = guns(story.cloud)
    blaster.ask("aim", guns=aimed)
    sent = welcome = 0

    def more() -> bool:
        """A step may be over before a busy machine has sent one round of everything."""
        return bool(blaster.ask("tally")[1]["instance-v0"].get(str(FRIENDLY), 0) > welcome)

    while sent < packets:
        for step in story.steps():
            step()
            scene.eventually(more, lambda name=step.__name__: f"in {name} nothing that is allowed arrived")
            sent, seen = blaster.ask("tally")
            leaks = {(place, str(named[int(mark)])) for place, marks in seen.items() for mark in marks
                     if int(mark) != FRIENDLY}  # fmt: skip
            assert not leaks, f"in {step.__name__}: {leaks}"
            welcome = seen["instance-v0"][str(FRIENDLY)]
    story.cloud.group("victims", *ANYTHING)  # were nobody listening, nothing above would say anything
    story.apply()
    scene.eventually(lambda: len(blaster.ask("tally")[1]["instance-v0"]) > 1, lambda: "the blaster is blind")
    blaster.ask("aim", guns=[])


def test_cve_2018_14636_fakecloud_1756_nothing_leaks_while_anything_changes(
    scene: Scene, blaster: Blaster, ground: Ground
) -> None:
    """A port's filter is there before the first packet, and at every moment after (ossa_2015_021)."""
    blast(scene, blaster, ground.home, 1_000_000)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_ten_million_packets_and_none_leaks(scene: Scene, blaster: Blaster, ground: Ground) -> None:
    blast(scene, blaster, ground.home, 10_000_000)
