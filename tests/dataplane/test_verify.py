"""A packet sent for real beside its trace: the wire agrees wherever packets go or end, and says so when sabotaged."""

import asyncio
import subprocess
import sys

import msgspec
import pytest

from cumulet.dataplane.driver import DataPlaneError, Probe
from cumulet.dataplane.verdict import Verdict, probe_for, verdict
from cumulet.topology.model import HealthCheck, Listener, Member, Pool
from cumulet.topology.packet import TCP, Packet, ping, tcp, udp
from cumulet.topology.trace import reachable
from cumulet.topology.world import World

from .scene import Scene
from .topologies import ANYTHING, EGRESS, INTERNET, Cloud, allow, name_of, two_tiers, uid

SIX = "2001:db8:1::"


def asked(scene: Scene, packet: Packet, patience: float | None = None) -> Verdict:
    """What verifying this packet says; where it should get lost, impatience only saves time."""
    exchange = reachable(scene.world, packet)
    probe = probe_for(scene.world, exchange)
    assert probe is not None, exchange.text(name_of)
    probe = msgspec.structs.replace(probe, patience=patience or probe.patience)
    return verdict(scene.world, exchange, scene._run(scene.plane.probe(probe)), name_of)


_INSIDE = """
import os, subprocess, sys
from pathlib import Path
from cumulet.dataplane.linux import cell, namespaces
cell.enter(cell.find(Path(sys.argv[1])))
child = os.fork()  # only a child is in the cell's pid namespace
if child == 0:
    with namespaces.entered(sys.argv[2] or None):
        os.execvp(sys.argv[3], sys.argv[3:])
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def sabotage(scene: Scene, namespace: str, *command: str) -> None:
    """Run a command in a namespace of the cell."""
    home = str(scene.plane._home)
    subprocess.run([sys.executable, "-c", _INSIDE, home, namespace, *command], check=True)


def expect(scene: Scene, *rows: tuple[Packet, bool, str]) -> None:
    """Each packet's arrival by trace, the wire's consent, and its words; all are asked at once."""
    if scene.wire is None:
        with pytest.raises(DataPlaneError, match="no wire to ask"):
            scene._run(
                scene.plane.probe(Probe(namespace="instance-web", src="10.0.1.10", dst="10.0.1.20", protocol=TCP))
            )
        return
    exchanges = [reachable(scene.world, packet) for packet, _arrives, _words in rows]
    probes = [probe_for(scene.world, exchange) for exchange in exchanges]

    async def all_at_once():
        return await asyncio.gather(*(scene.plane.probe(probe) for probe in probes if probe))

    results = iter(scene._run(all_at_once()))
    wrong = []
    for (packet, arrives, words), exchange, probe in zip(rows, exchanges, probes, strict=True):
        assert probe is not None, exchange.text(name_of)
        probed = next(results)
        said = verdict(scene.world, exchange, probed, name_of)
        if exchange.arrived != arrives or said.agrees is not True or words not in "; ".join(said.words):
            seen = "\n".join(map(str, probed.sightings))
            wrong.append(f"{packet}\n{said}\n{probed.unsent}\n{seen}\n{exchange.text(name_of)}")
    assert not wrong, "\n\n".join(wrong)


def rich() -> tuple[Cloud, str]:
    """Two tiers with floating IPs, a balancer, IPv6, a port without port security, and one with no group."""
    cloud, edge = two_tiers()
    cloud.switch("front", "10.0.1.0/24", f"{SIX}/64")
    cloud.group("open", *ANYTHING)
    cloud.group("ssh", *EGRESS, allow("ingress", 6, 22, 22, cidr="203.0.113.0/24"))
    cloud.host("web", "front", "10.0.1.10", f"{SIX}10", groups=["open"])
    cloud.host("lone", "front", "10.0.1.20", f"{SIX}20", groups=["ssh"])
    cloud.host("mute", "front", "10.0.1.30", groups=[])
    cloud.host("free", "front", "10.0.1.40", groups=[], secure=False)
    cloud.host("app", "back", "10.0.2.10", groups=["open"])
    cloud.host("down", "back", "10.0.2.20", groups=["open"], admin_up=False)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    cloud.floating("203.0.113.62", "10.0.1.20", "r")
    member = Member(id=uid("member:1"), address="10.0.2.10", port=80)
    pool = Pool(id=uid("pool:1"), protocol="HTTP", algorithm="ROUND_ROBIN", members=(member,),
                health=HealthCheck(type="TCP", delay=1, timeout=1, max_retries=1))  # fmt: skip
    cloud.balancer("b", "front", "10.0.1.100/24", Listener(id=uid("listener:1"), protocol="HTTP", port=80, pool=pool))
    return cloud, edge


def test_the_wire_agrees_wherever_packets_arrive(scene: Scene) -> None:
    cloud, edge = rich()
    scene.apply(cloud.parts)
    came = "the answer came back"
    expect(
        scene,
        (ping("instance-web", "10.0.1.40"), True, came),
        (tcp("instance-web", "10.0.2.10", 80), True, "reached port app from 10.0.1.10, and the answer"),
        (tcp("instance-web", "10.0.2.10", 81), True, "a refusal came back: nothing takes TCP port 81 there"),
        (udp("instance-app", "10.0.1.10", 5000), True, "reached port web from 10.0.2.10"),
        (udp("instance-app", "10.0.1.10", 9), True, "a refusal came back"),
        (ping("instance-web", "10.0.1.1"), True, came),
        (tcp("instance-app", INTERNET, 80), True, "reached port public:edge from 203.0.113.60"),
        (tcp("instance-web", INTERNET, 80), True, "from 203.0.113.61"),
        (tcp(edge, "203.0.113.61", 80), True, "reached port web from 203.0.113.1"),
        (tcp(edge, "203.0.113.62", 22, src=INTERNET), False, ""),
        (tcp(edge, "203.0.113.61", 80, src=INTERNET), True, f"from {INTERNET}"),
        (tcp("instance-app", "203.0.113.61", 80), True, "reached port web from 203.0.113.60"),  # hairpin
        (ping("instance-web", "203.0.113.61"), True, came),
        (tcp("instance-app", "10.0.1.100", 80), True, "reached port b:vip"),
        (tcp("instance-app", "10.0.1.100", 81), True, "a refusal came back"),
        (tcp(uid("port:b:vip"), "10.0.2.10", 80), True, "reached port app from 10.0.1.100"),
        (ping("instance-web", f"{SIX}1"), False, ""),
        (ping(f"router-{uid('router:r')}", "10.0.2.10"), True, "reached port app from 10.0.2.1"),
    )


def test_the_wire_agrees_wherever_packets_end(scene: Scene) -> None:
    cloud, edge = rich()
    scene.apply(cloud.parts)
    expect(
        scene,
        (tcp("instance-web", "10.0.1.20", 22), False, "out of port web"),
        (ping("instance-web", f"{SIX}20"), False, "out of port web"),
        (tcp("instance-web", f"{SIX}20", 80), False, "out of port web"),
        (ping("instance-mute", "10.0.1.10"), False, "out of port mute"),
        (ping("instance-web", "10.0.1.99"), False, "never came to a switch"),
        (ping("instance-web", "10.0.2.20"), False, ""),
        (tcp(edge, "203.0.113.62", 80), False, "out of port r:front:10.0.1.1/24"),
        (ping("instance-web", "172.16.0.1"), False, "got into port public:edge, and no further"),
    )


def test_ipv6_through_a_router(scene: Scene) -> None:
    cloud = Cloud()
    cloud.group("open", *ANYTHING)
    cloud.group("ssh", *EGRESS, allow("ingress", 6, 22, 22, family=6))
    for number, groups in ((1, ["open"]), (2, ["ssh"])):
        cloud.switch(f"net{number}", f"2001:db8:{number}::/64")
        cloud.host(f"h{number}", f"net{number}", f"2001:db8:{number}::10", groups=groups)
    cloud.router("r", ("net1", "2001:db8:1::1/64"), ("net2", "2001:db8:2::1/64"))
    scene.apply(cloud.parts)
    there = "2001:db8:2::10"
    expect(
        scene,
        (tcp("instance-h1", there, 22), True, "reached port h2 from 2001:db8:1::10, and the answer came back"),
        (tcp("instance-h1", there, 80), False, "got out of port r:net2:2001:db8:2::1/64, and no further"),
        (udp("instance-h1", there, 22), False, "and no further"),
        (ping("instance-h1", "2001:db8:2::1"), True, "the answer came back"),
        (udp("instance-h2", "2001:db8:1::10", 9), True, "a refusal came back: nothing takes UDP port 9 there"),
        (ping("instance-h2", "2001:db8:1::10"), True, "reached port h1 from 2001:db8:2::10"),
    )


def test_every_family_and_protocol_on_one_network(scene: Scene) -> None:
    cloud, _edge = rich()
    scene.apply(cloud.parts)
    to = f"{SIX}10"
    expect(
        scene,
        *((ask, True, "reached port web") for ask in (
            ping("instance-lone", to), tcp("instance-lone", to, 80), tcp("instance-lone", to, 81),
            udp("instance-lone", to, 5000), udp("instance-lone", to, 9), ping("instance-lone", "10.0.1.10"),
        )),
    )  # fmt: skip


def test_a_sabotaged_wire_disagrees(scene: Scene) -> None:
    cloud, edge = rich()
    scene.apply(cloud.parts)
    if scene.wire is None:
        return
    router, flow = f"router-{uid('router:r')}", tcp("instance-web", "10.0.2.10", 80)
    assert asked(scene, flow).agrees
    drop = "add table bridge other; add chain bridge other f { type filter hook forward priority 50; policy drop; }"
    sabotage(scene, "", "nft", drop)
    said = asked(scene, flow, 1.0)
    assert said.agrees is False
    assert "should have reached port r:front:10.0.1.1/24, but got only out of port web" in said.words[0]
    sabotage(scene, "", "nft", "delete table bridge other")

    sabotage(scene, router, "nft", "delete element inet cumulet fip_d { 203.0.113.61 }")
    inwards = tcp(edge, "203.0.113.61", 80)
    said = asked(scene, inwards, 1.0)
    assert said.agrees is False, said
    assert "should have reached port web, but got only into port r:public" in said.words[0]

    outwards = tcp("instance-app", INTERNET, 80)
    assert asked(scene, outwards).agrees
    sabotage(scene, router, "nft", "flush chain inet cumulet source")
    said = asked(scene, outwards, 1.0)
    assert said.agrees is False
    assert "saw it from 10.0.2.10" in said.words[0]

    ignoring = "add table inet other; add chain inet other i { type filter hook input priority 0; policy drop; }"
    sabotage(scene, router, "nft", ignoring)
    said = asked(scene, ping("instance-web", "10.0.1.1"), 1.0)
    assert said.agrees is False
    assert "gave no answer" in said.words[0]
    sabotage(scene, "instance-app", "nft", ignoring)
    said = asked(scene, ping("instance-lone", "10.0.1.10"))
    assert said.agrees
    sabotage(scene, "instance-web", "nft", ignoring)
    said = asked(scene, ping("instance-lone", "10.0.1.10"))
    assert said.agrees
    assert "which is its own affair" in said.words[1]

    sabotage(scene, "instance-web", "ip", "address", "delete", "10.0.1.10/24", "dev", "eth0")
    said = asked(scene, flow)
    assert said.agrees is None
    assert said.words == ("the sender did not send; it does not have its address 10.0.1.10 (yet)",)
    scene.replace({})  # mends nothing of it, but takes it away
    scene.replace(cloud.parts)
    assert asked(scene, inwards).agrees


def test_a_wire_that_leaks_disagrees(scene: Scene) -> None:
    """The wire carries what the topology that is asked forbids: as if a filter were missing."""
    cloud, _edge = rich()
    scene.apply(cloud.parts)
    if scene.wire is None:
        return
    group = scene.world.groups[uid("group:open")]
    strict = World([*scene.world.parts.values(), msgspec.structs.replace(group, acls=EGRESS)])
    exchange = reachable(strict, tcp("instance-web", "10.0.2.10", 80))
    assert not exchange.arrived
    probe = probe_for(strict, exchange)
    assert probe is not None
    said = verdict(strict, exchange, scene._run(scene.plane.probe(probe)), name_of)
    assert said == Verdict(False, ("the packet reached port app, where it should not get",), (said.places[0],))
