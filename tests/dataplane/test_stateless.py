"""Stateless security groups: every packet is asked for, answers too, whoever began."""

import pytest

from cumulet.topology.model import Key, SwitchPort
from cumulet.topology.packet import ICMP, TCP, ping, tcp, udp

from .scene import ANSWERED, REFUSED, SILENT, Scene
from .topologies import ANYTHING, EGRESS, Cloud, allow, uid


def vm(name: str) -> str:
    return f"instance-{name}"


@pytest.fixture
def cloud() -> Cloud:
    """`half` may send all and get what is for its ports; `whole` may do all; both stateless, `web` and `mute` not."""
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24", "2001:db8::/64")
    cloud.group("out", *EGRESS)
    cloud.group("in", *EGRESS, allow(protocol=TCP, low=80, high=80), allow(protocol=ICMP, low=8))
    cloud.group("any", *ANYTHING)
    cloud.group("none")
    for last, (name, group, stateful) in enumerate([
        ("half", "in", False), ("whole", "any", False), ("web", "any", True), ("mute", "none", True),
        ("shut", "none", False),
    ], 3):  # fmt: skip
        cloud.host(name, "net", f"10.0.0.{last}", f"2001:db8::{last}", groups=[group], stateful=stateful)
    return cloud


def test_answers_need_a_rule(scene: Scene, cloud: Cloud) -> None:
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("half"), "10.0.0.5", 80), SILENT),
        (udp(vm("half"), "10.0.0.5", 5000), SILENT),
        (ping(vm("half"), "10.0.0.5"), SILENT),
        (tcp(vm("half"), "10.0.0.4", 80), SILENT),
        (tcp(vm("whole"), "10.0.0.5", 80), ANSWERED, "10.0.0.4"),
        (udp(vm("whole"), "10.0.0.5", 5000), ANSWERED),
        (ping(vm("whole"), "10.0.0.5"), ANSWERED),
        (tcp(vm("whole"), "2001:db8::5", 80), ANSWERED),
        (ping(vm("whole"), "2001:db8::5"), ANSWERED),
        (tcp(vm("whole"), "10.0.0.3", 80), ANSWERED),
        (tcp(vm("whole"), "10.0.0.3", 22), SILENT),
        (tcp(vm("web"), "10.0.0.3", 80), ANSWERED),
        (ping(vm("web"), "10.0.0.3"), ANSWERED),
        (tcp(vm("web"), "10.0.0.4", 22), ANSWERED),
        (tcp(vm("web"), "10.0.0.4", 23), REFUSED),
        (tcp(vm("web"), "10.0.0.7", 80), SILENT),
        (tcp(vm("shut"), "10.0.0.5", 80), SILENT),
    )
    scene.settled()


def test_the_other_side_keeps_its_own_conversations(scene: Scene, cloud: Cloud) -> None:
    """A stateful port answers whom it let in, and is answered by whom it asked, without a rule for that."""
    cloud.group("http", allow(protocol=TCP, low=80, high=80))
    cloud.host("server", "net", "10.0.0.20", groups=["http"])
    cloud.host("client", "net", "10.0.0.21", groups=["out"])
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("whole"), "10.0.0.20", 80), ANSWERED),
        (tcp(vm("client"), "10.0.0.4", 80), ANSWERED),
        (udp(vm("client"), "10.0.0.4", 5000), ANSWERED),
        (tcp(vm("whole"), "10.0.0.21", 80), SILENT),
        (tcp(vm("whole"), "10.0.0.6", 80), SILENT),
    )


def test_a_rule_for_answers_is_one_for_all_that_looks_like_them(scene: Scene, cloud: Cloud) -> None:
    cloud.group("answers", *EGRESS, allow(protocol=TCP, low=1024, high=65535), allow(protocol=ICMP, low=0))
    cloud.change("port", "half", groups=(uid("group:answers"),))
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("half"), "10.0.0.5", 80), ANSWERED),
        (tcp(vm("web"), "10.0.0.3", 8080), ANSWERED),
        (tcp(vm("web"), "10.0.0.3", 80), SILENT),
        (ping(vm("half"), "10.0.0.5"), ANSWERED),
        (ping(vm("web"), "10.0.0.3"), SILENT),
        (udp(vm("half"), "10.0.0.5", 5000), SILENT),
    )


def test_through_a_router_and_out(scene: Scene, cloud: Cloud) -> None:
    cloud.outside()
    cloud.switch("far", "10.0.7.0/24")
    cloud.host("there", "far", "10.0.7.3", groups=["any"], stateful=False)
    cloud.host("half-there", "far", "10.0.7.4", groups=["out"], stateful=False)
    cloud.router("r", ("net", "10.0.0.1/24"), ("far", "10.0.7.1/24"), gateway=("public", "203.0.113.60/24"))
    cloud.floating("203.0.113.61", "10.0.0.4", "r")
    scene.apply(cloud.parts)
    edge = f"edge-{uid('switch:public')}"
    scene.expect(
        (tcp(vm("there"), "10.0.0.4", 80), ANSWERED, "10.0.7.3"),
        (tcp(vm("there"), "10.0.0.3", 80), ANSWERED),
        (udp(vm("there"), "10.0.0.5", 5000), ANSWERED),
        (tcp(vm("half-there"), "10.0.0.5", 80), SILENT),
        (tcp(vm("there"), "198.51.100.10", 80), ANSWERED),
        (tcp(vm("half-there"), "198.51.100.10", 80), SILENT),
        (tcp(edge, "203.0.113.61", 80), ANSWERED),
    )


def test_a_living_flow_hears_of_the_change(scene: Scene, cloud: Cloud) -> None:
    """What a stateless port loses ends at once; a port that becomes stateful goes on with what it begins then."""
    scene.apply(cloud.parts)
    with scene.conversation(tcp(vm("whole"), "10.0.0.5", 80)) as talk:
        assert talk.goes_on()
        cloud.change("group", "any", acls=EGRESS)
        scene.apply(cloud.parts, forget=False)
        assert not talk.goes_on()
    cloud.change("group", "any", acls=ANYTHING)
    cloud.change("port", "whole", stateful=True)
    cloud.change("port", "web", stateful=False)
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("whole"), "10.0.0.5", 80), ANSWERED),
        (tcp(vm("web"), "10.0.0.4", 80), ANSWERED),
        (tcp(vm("whole"), "10.0.0.3", 80), ANSWERED),
    )
    for name in ("half", "web", "shut"):
        cloud.change("port", name, stateful=True)
    scene.apply(cloud.parts)
    assert all(part.stateful for part in scene.world.ports.values())
    scene.expect((tcp(vm("half"), "10.0.0.5", 80), ANSWERED), (tcp(vm("web"), "10.0.0.3", 22), SILENT))
    assert isinstance(cloud.parts[Key("port", uid("port:web"))], SwitchPort)
