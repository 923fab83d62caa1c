"""Trunks: one card of an instance in several networks, told apart by VLAN tags."""

import msgspec

from cumulet.topology.model import Key, SwitchPort
from cumulet.topology.packet import Packet, ping, tcp
from cumulet.topology.trace import trace

from .craft import vlan
from .scene import ANSWERED, SILENT, Scene, Shot
from .topologies import ANYTHING, EGRESS, Cloud, allow, mac_of, uid


def vm(name: str) -> str:
    return f"instance-{name}"


def trunk() -> Cloud:
    """`t` in `red` by its card, in `blue` as VLAN 100 and in `green` as VLAN 200; one neighbour in each."""
    cloud = Cloud()
    for number, name in enumerate(("red", "blue", "green")):
        cloud.switch(name, f"10.0.{number}.0/24", f"fd00:{number}::/64")
    cloud.group("open", *ANYTHING)
    cloud.group("web", *EGRESS, allow(protocol=6, low=80, high=80), allow(protocol=6, low=80, high=80, family=6))
    cloud.host("t", "red", "10.0.0.10", "fd00:0::10", groups=["open"])
    cloud.subport("t-blue", "blue", "t", 100, "10.0.1.10", "fd00:1::10", groups=["web"])
    cloud.subport("t-green", "green", "t", 200, "10.0.2.10", groups=["open"])
    for number, name in enumerate(("red", "blue", "green")):
        cloud.host(f"in-{name}", name, f"10.0.{number}.20", f"fd00:{number}::20", groups=["open"])
    return cloud


def test_each_network_comes_to_its_vlan_and_to_no_other(scene: Scene) -> None:
    cloud = trunk()
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("t"), "10.0.0.20"), ANSWERED),
        (tcp(vm("t"), "10.0.1.20", 80), ANSWERED, "10.0.1.10"),
        (tcp(vm("t"), "fd00:1::20", 80), ANSWERED, "fd00:1::10"),
        (ping(vm("t"), "10.0.2.20"), ANSWERED),
        (tcp(vm("in-red"), "10.0.0.10", 80), ANSWERED, "10.0.0.20"),
        (tcp(vm("in-blue"), "10.0.1.10", 80), ANSWERED, "10.0.1.20"),
        (ping(vm("in-green"), "10.0.2.10"), ANSWERED),
        # the subport's own group, not its parent's
        (ping(vm("in-blue"), "10.0.1.10"), SILENT),
        (tcp(vm("in-blue"), "fd00:1::10", 80), ANSWERED, "fd00:1::20"),
        (tcp(vm("in-blue"), "fd00:1::10", 8080), SILENT),
    )
    scene.settled()
    cloud.change("group", "web", acls=EGRESS)
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("in-blue"), "10.0.1.10", 80), SILENT), (tcp(vm("in-green"), "10.0.2.10", 80), ANSWERED))
    scene.settled()


def test_a_subport_sends_from_its_own_addresses_alone(scene: Scene) -> None:
    cloud = trunk()
    scene.apply(cloud.parts)
    sub, neighbour = cloud.parts[Key("port", uid("port:t-blue"))], mac_of("in-blue")
    assert isinstance(sub, SwitchPort)
    own = Packet(
        source=sub.id, dst="10.0.1.20", src="10.0.1.10", src_mac=sub.mac, dst_mac=neighbour, protocol=17, dst_port=9
    )
    scene.expect_frames(
        (own, True),
        (msgspec.structs.replace(own, src="10.0.0.10"), False),  # its parent's
        (msgspec.structs.replace(own, src="10.0.1.66"), False),
        (msgspec.structs.replace(own, src_mac=mac_of("t")), False),
        (msgspec.structs.replace(own, src_mac=mac_of("t-green")), False),
    )
    # many a guest gives its VLANs the card's MAC; a port made with that may use it
    cloud.change("port", "t-blue", mac=mac_of("t"))
    scene.apply(cloud.parts)
    scene.expect_frames((msgspec.structs.replace(own, src_mac=mac_of("t")), True), (own, False))
    scene.expect((tcp(vm("in-blue"), "10.0.1.10", 80), ANSWERED, "10.0.1.20"))
    cloud.change("port", "t-blue", allowed_pairs=(("", "10.0.1.66"),))
    scene.apply(cloud.parts)
    claimed = msgspec.structs.replace(own, src="10.0.1.66", src_mac=mac_of("t"))
    scene.expect_frames((claimed, True))
    scene.settled()


def test_subports_come_and_go_while_the_card_lives(scene: Scene) -> None:
    cloud = trunk()
    alone = trunk()
    alone.remove("port", "t-blue")
    alone.remove("port", "t-green")
    scene.apply(alone.parts)
    scene.expect((ping(vm("t"), "10.0.0.20"), ANSWERED), (ping(vm("t"), "10.0.2.20"), SILENT))
    with scene.conversation(tcp(vm("t"), "10.0.0.20", 80)) as talk:
        scene.apply(cloud.parts)
        scene.expect((ping(vm("t"), "10.0.2.20"), ANSWERED), (tcp(vm("in-blue"), "10.0.1.10", 80), ANSWERED))
        cloud.change("port", "t-green", tag=201)
        scene.apply(cloud.parts)
        scene.expect((ping(vm("t"), "10.0.2.20"), ANSWERED))
        cloud.change("port", "t-green", admin_up=False)
        scene.apply(cloud.parts)
        scene.expect((ping(vm("t"), "10.0.2.20"), SILENT), (ping(vm("t"), "10.0.1.20"), ANSWERED))
        scene.settled()
        cloud.change("port", "t", admin_up=False)  # the cable of all of them
        scene.apply(cloud.parts)
        scene.expect((ping(vm("in-blue"), "10.0.1.10"), SILENT), (tcp(vm("in-blue"), "10.0.1.10", 80), SILENT))
        scene.settled()
        cloud.change("port", "t", admin_up=True)
        scene.apply(cloud.parts)
        scene.expect((tcp(vm("in-blue"), "10.0.1.10", 80), ANSWERED))
        cloud.remove("port", "t-green")
        scene.apply(cloud.parts)
        scene.expect((ping(vm("in-green"), "10.0.2.10"), SILENT), (ping(vm("t"), "10.0.1.20"), ANSWERED))
        assert talk.goes_on()
    scene.settled()


def test_a_trunk_reaches_what_routers_and_floating_ips_reach(scene: Scene) -> None:
    cloud = trunk()
    outside = cloud.outside()
    cloud.router("r", ("blue", "10.0.1.1/24"), gateway=("public", "203.0.113.5/24"))
    cloud.floating("203.0.113.9", "10.0.1.10", "r")
    cloud.change("port", "t", addresses=())  # else the card's own gateway is taken
    cloud.remove("port", "t-green")
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("t"), "203.0.113.1"), ANSWERED),
        (tcp(outside, "203.0.113.9", 80), ANSWERED, "203.0.113.1"),
        (tcp(outside, "203.0.113.9", 22), SILENT),
    )
    scene.settled()


def test_foreign_tags_lead_nowhere(scene: Scene) -> None:
    """Whatever tag the guest puts on its card, and whether its port is secured or not: only a subport's leads on."""
    cloud = trunk()
    cloud.remove("port", "t-green")
    for secure in (True, False):
        cloud.change("port", "t", secure=secure, groups=(uid("group:open"),) if secure else ())
        for name in ("red", "blue", "green"):
            cloud.host(f"loose-{name}", name, groups=[], secure=False)
        scene.apply(cloud.parts)
        sent = []
        for name, address in (("red", "10.0.0.10"), ("blue", "10.0.1.10"), ("green", "10.0.2.10")):
            mac = mac_of("t-blue" if name == "blue" else "t")
            packet = Packet(source=uid("port:t"), dst=address[:-2] + "20", src=address, src_mac=mac, protocol=17,
                            src_port=5000, dst_port=5000, dst_mac=mac_of(f"in-{name}"), ether_type=0x8100)  # fmt: skip
            for kind in (packet, msgspec.structs.replace(packet, dst_mac="ff:ff:ff:ff:ff:ff")):
                sent += [
                    (kind, tags) for tags in ((0,), (1,), (99,), (200,), (4095,), (100, 200), (200, 100), (0, 100))
                ]
        shots = [Shot(packet, frozenset(), dress=vlan(*tags)) for packet, tags in sent]
        there = [packet for packet, tags in sent if tags == (1,) and packet.src == "10.0.1.10"]
        ways = ({uid("port:in-blue")}, {uid("port:loose-blue"), uid("port:in-blue")})
        shots += [Shot(packet, frozenset(way), dress=vlan(100)) for packet, way in zip(there, ways, strict=True)]
        scene.volley(shots)
        assert not any(trace(scene.world, shot.packet).delivered for shot in shots)
        scene.settled()


def test_all_subports_move_as_their_card_goes(scene: Scene) -> None:
    """The namespace that each leaves ends with the last, though all leave in one batch."""
    cloud = Cloud()
    cloud.group("default", *ANYTHING)
    for number, name in enumerate(("cards", "red", "blue"), 1):
        cloud.switch(name, f"10.0.{number}.0/24")
    for number, card in enumerate(("left", "stays"), 10):
        cloud.host(card, "cards", f"10.0.1.{number}")
    for device in ("left", "stays"):
        for tag, name in ((100, "red"), (200, "blue")):
            cloud.subport(f"in-{name}", name, device, tag, f"10.0.{tag // 100 + 1}.10")
        if device == "stays":
            cloud.remove("port", "left")
        scene.apply(cloud.parts)
        if scene.wire is not None:
            assert ("instance-left" in scene.wire.leftovers()) == (device == "left")
