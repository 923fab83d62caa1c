"""What every data plane owes its caller: parts fail alone, applies are idempotent, and nothing is left behind."""

import contextlib
import socket

import pytest

from cumulet.dataplane.driver import BalancerStats
from cumulet.topology.model import Instance, Key, in_order, namespace_of
from cumulet.topology.packet import ping, tcp

from .scene import ANSWERED, SILENT, Scene
from .topologies import ANYTHING, INTERNET, Cloud, two_tiers, uid


def test_an_empty_data_plane(scene: Scene) -> None:
    scene.settled()


def test_apply_counts_what_needed_work(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    assert scene.apply(cloud.parts).changed > 0
    again = scene.raw_apply(list(cloud.parts.values()))
    assert (again.changed, dict(again.failed)) == (0, {})
    cloud.group("default", *ANYTHING)
    assert scene.apply(cloud.parts).changed == 1


def test_the_order_of_a_batch_does_not_matter(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    applied = scene.raw_apply(in_order(list(cloud.parts.values()))[::-1])
    assert not applied.failed
    scene.apply(cloud.parts)


def test_a_part_whose_switch_is_missing_fails_alone(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    cloud.host("lost", "nowhere", "10.0.3.3")
    lost = Key("port", uid("port:lost"))
    applied = scene.raw_apply(list(cloud.parts.values()))
    assert set(applied.failed) == {lost}
    assert applied.failed[lost]
    del cloud.parts[lost]
    scene.raw_apply([], [lost])
    scene.apply(cloud.parts)
    scene.expect((ping("instance-web", "10.0.2.10"), ANSWERED))


@pytest.mark.parametrize("kind", ["nat", "router", "balancer", "edge"])
def test_a_part_that_refers_to_a_missing_one_fails_alone(scene: Scene, kind: str) -> None:
    cloud, _edge = two_tiers()
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    cloud.balancer("b", "front", "10.0.1.100/24")
    gone = {
        "nat": {Key("router", uid("router:r"))},
        "router": {Key("port", uid("port:r:back:10.0.2.1/24"))},
        "balancer": {Key("port", uid("port:b:vip"))},
        "edge": {Key("port", uid("port:public:edge"))},
    }[kind]
    applied = scene.raw_apply([part for key, part in cloud.parts.items() if key not in gone])
    dependents = {"router": {"router", "nat"}}.get(kind, {kind})
    assert {key.kind for key in applied.failed} == dependents
    scene.apply(cloud.parts)
    scene.settled()


def test_unknown_keys_may_be_unwanted(scene: Scene) -> None:
    unknown = [Key(kind, uid("unknown")) for kind in ("switch", "port", "group", "router", "nat", "edge", "balancer")]
    applied = scene.raw_apply([], [*unknown, Key("instance", uid("unknown"))])
    assert (applied.changed, dict(applied.failed)) == (0, {})


def test_replace_prunes(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    scene.apply(cloud.parts)
    small = Cloud()
    small.switch("front", "10.0.1.0/24")
    small.default_group()
    small.host("web", "front", "10.0.1.10")
    scene.replace(small.parts)
    scene.settled()


def test_parts_change_in_place(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    scene.apply(cloud.parts)
    cloud.host("web", "front", "10.0.1.99", groups=["default", "out"])
    cloud.change("switch", "front", mtu=1400)
    scene.apply(cloud.parts)
    scene.settled()
    scene.expect(
        (tcp("instance-app", "10.0.1.99", 80), ANSWERED),
        (tcp("instance-web", "10.0.2.10", 80), ANSWERED, "10.0.1.99"),
        (tcp("instance-app", "10.0.1.10", 80), SILENT),
    )


def test_sockets_start_inside(scene: Scene) -> None:
    """`listen` and `connect` stand in namespaces: outside reaches the web server by its floating IP only."""
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    host = namespace_of("instance", "web")
    with contextlib.closing(scene.listen(host, "10.0.1.10", 7777)) as listening:
        for source, address in ((edge, "203.0.113.61"), (namespace_of("instance", "app"), "10.0.1.10")):
            with contextlib.closing(scene.connect(source, address, 7777)) as client:
                listening.settimeout(5)
                accepted, _peer = listening.accept()
                client.settimeout(5)
                with contextlib.closing(accepted):
                    accepted.sendall(b"hello")
                    assert client.recv(5) == b"hello"
    with pytest.raises(ConnectionRefusedError):
        scene.connect(edge, "203.0.113.61", 7778)
    with pytest.raises(OSError, match=r".+"):
        scene.connect("instance-nobody", "10.0.1.10", 80)


def test_a_listening_address_is_taken_once(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    scene.apply(cloud.parts)
    with contextlib.closing(scene.listen("instance-web", "10.0.1.10", 7777)) as listening:
        assert isinstance(listening, socket.socket)
        with pytest.raises(OSError, match=r".+"):
            scene.listen("instance-web", "10.0.1.10", 7777)


def test_a_balancer_that_does_not_run_counts_nothing(scene: Scene) -> None:
    assert scene.stats(uid("nobody")) == BalancerStats()


def test_everything_goes(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    scene.expect((tcp("instance-web", INTERNET, 80), ANSWERED, "203.0.113.61"))
    scene.apply({})
    scene.expect_nothing_left()


def test_an_unknown_instance_has_no_console(scene: Scene) -> None:
    assert Instance(id="x", hostname="x").key.kind == "instance"
    assert scene.console(uid("nobody")) == ""
