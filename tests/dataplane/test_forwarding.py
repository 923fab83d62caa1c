"""Ports of a floating IP that lead inside, each to its own, with packets where there are any."""

from cumulet.topology.packet import UDP, ping, tcp, udp

from .scene import ANSWERED, REFUSED, SILENT, Scene
from .topologies import ANYTHING, Cloud, two_tiers

SHARED = "203.0.113.61"
GATEWAY = "203.0.113.60"


def vm(name: str) -> str:
    return f"instance-{name}"


def forwarded() -> tuple[Cloud, str]:
    """One address: 2222 to web's SSH, 8000-8100 to app's 8000-8100, 90-95 all to app's 80, UDP 2222 to app's 5000."""
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.forward(SHARED, (2222, 2222), "10.0.1.10", (22, 22), "r")
    cloud.forward(SHARED, (8000, 8100), "10.0.2.10", (8000, 8100), "r")
    cloud.forward(SHARED, (90, 95), "10.0.2.10", (80, 80), "r")
    cloud.forward(SHARED, (2223, 2223), "10.0.2.10", (5000, 5000), "r", protocol=UDP)
    return cloud, edge


def test_each_port_leads_to_its_own(scene: Scene) -> None:
    cloud, edge = forwarded()
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(edge, SHARED, 2222), ANSWERED, "203.0.113.1"),
        (tcp(edge, SHARED, 8080), ANSWERED, "203.0.113.1"),
        (tcp(edge, SHARED, 8081), REFUSED),
        (tcp(edge, SHARED, 90), ANSWERED, "203.0.113.1"),
        (tcp(edge, SHARED, 95), ANSWERED, "203.0.113.1"),
        (udp(edge, SHARED, 2223), ANSWERED, "203.0.113.1"),
        (ping(edge, SHARED), ANSWERED),
        (tcp(edge, SHARED, 22), REFUSED),
        (tcp(edge, SHARED, 96), REFUSED),
    )


def test_one_way_in_only(scene: Scene) -> None:
    """Who is behind a forwarding goes out as all others do; from inside, the client is hidden by the router."""
    cloud, _edge = forwarded()
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("web"), "192.0.2.80", 80), SILENT),
        (tcp(vm("web"), "203.0.113.1", 80), REFUSED),
        (tcp(vm("web"), SHARED, 90), ANSWERED, GATEWAY),
        (tcp(vm("lone"), SHARED, 2222), ANSWERED, GATEWAY),
    )


def test_it_obeys_the_groups(scene: Scene) -> None:
    cloud, edge = two_tiers()
    cloud.forward(SHARED, (2222, 2222), "10.0.1.10", (22, 22), "r")
    scene.apply(cloud.parts)
    scene.expect((tcp(edge, SHARED, 2222), SILENT))


def test_one_that_goes_ends_its_conversations_and_no_others(scene: Scene) -> None:
    cloud, edge = forwarded()
    scene.apply(cloud.parts)
    with scene.conversation(tcp(edge, SHARED, 2222)) as going, scene.conversation(tcp(edge, SHARED, 8080)) as staying:
        assert going.goes_on()
        cloud.remove("nat", f"{SHARED}:2222")
        scene.apply(cloud.parts)
        assert not going.goes_on()
        assert staying.goes_on()
    scene.expect((tcp(edge, SHARED, 2222), REFUSED), (tcp(edge, SHARED, 8080), ANSWERED))
    for first in (8000, 90, 2223):
        cloud.remove("nat", f"{SHARED}:{first}")
    scene.apply(cloud.parts)
    scene.expect((tcp(edge, SHARED, 8080), SILENT), (ping(edge, SHARED), SILENT))
