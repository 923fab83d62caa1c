"""Security groups and port security, with packets where there are any."""

import msgspec
import pytest

from cumulet.topology.packet import ICMP, Packet, ping, tcp, udp

from .scene import ANSWERED, REFUSED, SILENT, Scene
from .topologies import ANYTHING, EGRESS, Cloud, allow, mac_of, uid


def vm(name: str) -> str:
    return f"instance-{name}"


def test_default_group_lets_its_members_talk_and_keeps_others_out(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.default_group()
    cloud.group("out", *EGRESS)
    cloud.group("empty")
    cloud.host("a", "net", "10.0.0.3")
    cloud.host("b", "net", "10.0.0.4")
    cloud.host("out", "net", "10.0.0.5", groups=["out"])
    cloud.host("mute", "net", "10.0.0.6", groups=["empty"])
    cloud.host("bare", "net", "10.0.0.7", groups=[])
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("a"), "10.0.0.4"), ANSWERED),
        (tcp(vm("a"), "10.0.0.4", 80), ANSWERED, "10.0.0.3"),
        (udp(vm("b"), "10.0.0.3", 5000), ANSWERED, "10.0.0.4"),
        (tcp(vm("a"), "10.0.0.4", 81), REFUSED),
        (ping(vm("out"), "10.0.0.3"), SILENT),
        (tcp(vm("out"), "10.0.0.3", 80), SILENT),
        (udp(vm("out"), "10.0.0.3", 5000), SILENT),
        (ping(vm("a"), "10.0.0.5"), SILENT),
        (ping(vm("mute"), "10.0.0.3"), SILENT),
        (tcp(vm("bare"), "10.0.0.3", 80), SILENT),
        (ping(vm("a"), "10.0.0.7"), SILENT),
        (ping(vm("a"), "10.0.0.99"), SILENT),
    )


def test_fakecloud_2525_the_receivers_group_does_not_open_the_senders(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("open-in", allow())
    cloud.group("open-out", allow("egress"))
    cloud.host("in", "net", "10.0.0.3", groups=["open-in"])
    cloud.host("out", "net", "10.0.0.4", groups=["open-out"])
    cloud.host("both", "net", "10.0.0.5", groups=["open-in", "open-out"])
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("in"), "10.0.0.4"), SILENT),
        (ping(vm("in"), "10.0.0.5"), SILENT),
        (ping(vm("out"), "10.0.0.3"), ANSWERED),
        (ping(vm("out"), "10.0.0.5"), ANSWERED),
        (ping(vm("both"), "10.0.0.3"), ANSWERED),
        (ping(vm("both"), "10.0.0.4"), SILENT),
    )


def test_rules_by_port_range_protocol_cidr_and_icmp_type(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("client", *EGRESS)
    cloud.group(
        "server",
        allow(protocol=6, low=80, high=90, cidr="10.0.0.0/28"),
        allow(protocol=6, low=22, high=22, cidr="10.0.0.20/32"),
        allow(protocol=17),
        allow(protocol=ICMP, low=8, cidr="10.0.0.20/32"),
    )
    cloud.group("pong", allow(protocol=ICMP, low=0))
    cloud.host("near", "net", "10.0.0.10", groups=["client"])
    cloud.host("far", "net", "10.0.0.20", groups=["client"])
    cloud.host("server", "net", "10.0.0.3", groups=["server"])
    cloud.host("pong", "net", "10.0.0.4", groups=["pong"])
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("near"), "10.0.0.3", 80), ANSWERED),
        (tcp(vm("near"), "10.0.0.3", 90), REFUSED),
        (tcp(vm("near"), "10.0.0.3", 91), SILENT),
        (tcp(vm("near"), "10.0.0.3", 22), SILENT),
        (tcp(vm("far"), "10.0.0.3", 22), ANSWERED),
        (tcp(vm("far"), "10.0.0.3", 80), SILENT),
        (udp(vm("far"), "10.0.0.3", 53), ANSWERED),
        (udp(vm("near"), "10.0.0.3", 5000), ANSWERED),
        (ping(vm("near"), "10.0.0.3"), SILENT),
        (ping(vm("far"), "10.0.0.3"), ANSWERED),
        (ping(vm("far"), "10.0.0.4"), SILENT),
    )


def test_egress_rules_by_remote(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("any", *ANYTHING)
    cloud.group("db")
    cloud.group("app", allow("egress", 6, 80, 80, cidr="10.0.0.3/32"), allow("egress", 17, group="db"))
    cloud.host("web", "net", "10.0.0.3", groups=["any"])
    cloud.host("db", "net", "10.0.0.4", groups=["any", "db"])
    cloud.host("app", "net", "10.0.0.5", groups=["app"])
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("app"), "10.0.0.3", 80), ANSWERED),
        (tcp(vm("app"), "10.0.0.3", 22), SILENT),
        (tcp(vm("app"), "10.0.0.4", 80), SILENT),
        (udp(vm("app"), "10.0.0.4", 5000), ANSWERED),
        (udp(vm("app"), "10.0.0.3", 5000), SILENT),
    )


def test_remote_group_follows_its_members(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("client", *EGRESS)
    cloud.group("trusted")
    cloud.group("server", allow(group="trusted"))
    cloud.host("c", "net", "10.0.0.3", groups=["client"])
    cloud.host("s", "net", "10.0.0.4", groups=["server"])
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("c"), "10.0.0.4", 80), SILENT))
    cloud.host("c", "net", "10.0.0.3", groups=["client", "trusted"])
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("c"), "10.0.0.4", 80), ANSWERED))
    cloud.host("c", "net", "10.0.0.3", groups=["client"])
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("c"), "10.0.0.4", 80), SILENT))


def test_ipv6_rules_are_its_own(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24", "2001:db8:1::/64")
    cloud.group("v4", *EGRESS, allow())
    cloud.group("v6", *EGRESS, allow(protocol=58, low=128, family=6), allow(protocol=6, low=80, high=80, family=6))
    cloud.host("a", "net", "10.0.0.3", "2001:db8:1::3", groups=["v4"])
    cloud.host("b", "net", "10.0.0.4", "2001:db8:1::4", groups=["v6"])
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("a"), "2001:db8:1::4"), ANSWERED),
        (tcp(vm("a"), "2001:db8:1::4", 80), ANSWERED, "2001:db8:1::3"),
        (tcp(vm("a"), "2001:db8:1::4", 22), SILENT),
        (udp(vm("a"), "2001:db8:1::4", 5000), SILENT),
        (ping(vm("a"), "10.0.0.4"), SILENT),
        (ping(vm("b"), "2001:db8:1::3"), SILENT),
        (ping(vm("b"), "10.0.0.3"), ANSWERED),
    )


@pytest.mark.parametrize("family", [4, 6])
def test_spoofed_senders_are_stopped(scene: Scene, family: int) -> None:
    prefix = "10.0.0." if family == 4 else "2001:db8:1::"
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24" if family == 4 else "2001:db8:1::/64")
    cloud.group("any", *ANYTHING)
    cloud.host("a", "net", f"{prefix}3", groups=["any"])
    cloud.host("b", "net", f"{prefix}4", groups=["any"])
    cloud.host("free", "net", f"{prefix}5", groups=["any"], secure=False)
    cloud.host("pair", "net", f"{prefix}6", groups=["any"], pairs=[(mac_of("pair"), f"{prefix}66")])
    scene.apply(cloud.parts)
    strange_mac = "fa:16:3e:00:00:99"
    for kind in ("ip", "arp"):
        sent = {"arp": kind == "arp"}
        scene.expect_frames(
            (frame("a", "b", f"{prefix}4", **sent), True),
            (frame("a", "b", f"{prefix}4", src=f"{prefix}77", **sent), False),
            (frame("a", "b", f"{prefix}4", src_mac=strange_mac, **sent), False),
            (frame("a", "b", f"{prefix}4", src=f"{prefix}5", src_mac=mac_of("free"), **sent), False),
            (frame("free", "b", f"{prefix}4", src=f"{prefix}77", src_mac=strange_mac, **sent), True),
            (frame("pair", "b", f"{prefix}4", src=f"{prefix}66", **sent), True),
            (frame("pair", "b", f"{prefix}4", src=f"{prefix}67", **sent), False),
        )


@pytest.mark.parametrize("family", [4, 6])
def test_lies_in_arp_and_neighbour_discovery_are_stopped(scene: Scene, family: int) -> None:
    """The headers are honest, the message is not (CVE-2021-20267, CVE-2016-5363)."""
    prefix = "10.0.0." if family == 4 else "2001:db8:1::"
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24" if family == 4 else "2001:db8:1::/64")
    cloud.group("any", *ANYTHING)
    cloud.host("a", "net", f"{prefix}3", groups=["any"])
    cloud.host("b", "net", f"{prefix}4", groups=["any"])
    cloud.host("victim", "net", f"{prefix}5", groups=["any"])
    scene.apply(cloud.parts)
    honest = frame("a", "b", f"{prefix}4", arp=True)
    scene.expect_frames(
        (honest, True),
        (msgspec.structs.replace(honest, claims=f"{prefix}5"), False),
        (msgspec.structs.replace(honest, claims_mac=mac_of("victim")), False),
        (msgspec.structs.replace(honest, claims=f"{prefix}5", claims_mac=mac_of("victim")), False),
    )


def frame(sender: str, receiver: str, dst: str, *, src: str | None = None, src_mac: str | None = None,
          arp: bool = False) -> Packet:  # fmt: skip
    """A UDP datagram, or an ARP (ND) claim, made by hand and sent straight to the receiver's MAC."""
    protocol = 17 if not arp else (1 if "." in dst else 58)
    return Packet(
        source=uid(f"port:{sender}"), dst=dst, src=src, src_mac=src_mac, dst_mac=mac_of(receiver), protocol=protocol,
        src_port=None if arp else 40000, dst_port=None if arp else 5000, arp=arp,
    )  # fmt: skip


def test_port_security_off_passes_everything(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("out", *EGRESS)
    cloud.host("a", "net", "10.0.0.3", groups=["out"])
    cloud.host("open", "net", "10.0.0.4", groups=[], secure=False)
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("a"), "10.0.0.4"), ANSWERED),
        (ping(vm("open"), "10.0.0.3"), SILENT),
    )


def test_rules_come_and_go(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("client", *EGRESS)
    cloud.group("server")
    cloud.host("c", "net", "10.0.0.3", groups=["client"])
    cloud.host("s", "net", "10.0.0.4", groups=["server"])
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("c"), "10.0.0.4", 80), SILENT))
    cloud.group("server", allow(protocol=6, low=80, high=80))
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("c"), "10.0.0.4", 80), ANSWERED), (tcp(vm("c"), "10.0.0.4", 22), SILENT))
    cloud.group("server", allow(protocol=6, low=22, high=22))
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("c"), "10.0.0.4", 80), SILENT), (tcp(vm("c"), "10.0.0.4", 22), ANSWERED))


def test_a_removed_rule_ends_the_conversation_that_it_let_begin(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("client", *EGRESS)
    cloud.group("server", allow(protocol=6, low=80, high=80), allow(protocol=6, low=22, high=22))
    cloud.host("c", "net", "10.0.0.3", groups=["client"])
    cloud.host("s", "net", "10.0.0.4", groups=["server"])
    scene.apply(cloud.parts)
    with (
        scene.conversation(tcp(vm("c"), "10.0.0.4", 80)) as ended,
        scene.conversation(tcp(vm("c"), "10.0.0.4", 22)) as kept,
    ):
        assert ended.goes_on()
        assert kept.goes_on()
        cloud.group("server", allow(protocol=6, low=22, high=22))
        scene.apply(cloud.parts)
        assert not ended.goes_on()
        assert kept.goes_on()


def test_a_port_that_leaves_its_group_loses_its_conversations(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("client", *EGRESS)
    cloud.group("server", allow(protocol=6))
    cloud.group("closed")
    cloud.host("c", "net", "10.0.0.3", groups=["client"])
    cloud.host("s", "net", "10.0.0.4", groups=["server"])
    scene.apply(cloud.parts)
    with scene.conversation(tcp(vm("c"), "10.0.0.4", 80)) as talk:
        assert talk.goes_on()
        cloud.host("s", "net", "10.0.0.4", groups=["closed"])
        scene.apply(cloud.parts)
        assert not talk.goes_on()
