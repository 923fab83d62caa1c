"""Load balancers: virtual IPs that answer on their listeners' ports and open connections of their own."""

from cumulet.dataplane.driver import MemberChanged
from cumulet.topology.model import HealthCheck, Listener, Member, Pool
from cumulet.topology.packet import ping, tcp

from .scene import ANSWERED, REFUSED, SILENT, Scene
from .topologies import ANYTHING, Cloud, two_tiers, uid

VIP = "10.0.1.100"


def listener(*members: str, health: HealthCheck | None = None) -> Listener:
    pool = Pool(
        id=uid("pool"),
        protocol="TCP",
        algorithm="ROUND_ROBIN",
        members=tuple(Member(id=uid(f"member:{address}"), address=address, port=80) for address in members),
        health=health,
    )
    return Listener(id=uid("listener"), protocol="TCP", port=8000, pool=pool)


def balanced(*members: str, health: HealthCheck | None = None) -> tuple[Cloud, str]:
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.balancer("b", "front", f"{VIP}/24", listener(*members, health=health))
    cloud.floating("203.0.113.63", VIP, "r")
    return cloud, edge


def test_a_virtual_ip_answers_inside_and_outside(scene: Scene) -> None:
    cloud, edge = balanced("10.0.1.10", "10.0.2.10")
    scene.apply(cloud.parts)
    scene.expect_served(
        (tcp("instance-lone", VIP, 8000), VIP),
        (tcp("instance-app", VIP, 8000), VIP),
        (tcp(edge, "203.0.113.63", 8000), VIP),
    )
    scene.expect(
        (tcp("instance-lone", VIP, 8001), REFUSED),
        (ping("instance-lone", VIP), ANSWERED),
        (ping(edge, "203.0.113.63"), ANSWERED),
    )


def test_a_balancer_that_is_down_refuses(scene: Scene) -> None:
    cloud, _edge = balanced("10.0.1.10")
    cloud.change("balancer", "b", admin_up=False)
    scene.apply(cloud.parts)
    scene.expect((tcp("instance-lone", VIP, 8000), REFUSED))


def test_a_removed_balancer_is_silent(scene: Scene) -> None:
    cloud, _edge = balanced("10.0.1.10")
    scene.apply(cloud.parts)
    cloud.remove("balancer", "b")
    cloud.remove("port", "b:vip")
    cloud.remove("nat", "203.0.113.63")
    scene.apply(cloud.parts)
    scene.expect((tcp("instance-lone", VIP, 8000), SILENT))


def test_health_checks_tell_who_is_up(scene: Scene) -> None:
    """A member nobody is at is down; the others are up and serve."""
    check = HealthCheck(type="TCP", delay=1, timeout=1, max_retries=1)
    cloud, _edge = balanced("10.0.1.10", "10.0.1.77", health=check)
    scene.apply(cloud.parts)
    balancer, here, nowhere = uid("balancer:b"), uid("member:10.0.1.10"), uid("member:10.0.1.77")
    scene.eventually(lambda: MemberChanged(balancer, nowhere, up=False) in scene.events)
    assert MemberChanged(balancer, nowhere, up=True) not in scene.events
    scene.eventually(lambda: MemberChanged(balancer, here, up=True) in scene.events)
    scene.expect_served((tcp("instance-lone", VIP, 8000), VIP))
    scene.events.clear()
    cloud.group("default")
    scene.apply(cloud.parts)
    scene.eventually(lambda: MemberChanged(balancer, here, up=False) in scene.events)
    scene.events.clear()
    cloud.group("default", *ANYTHING)
    scene.apply(cloud.parts)
    scene.eventually(lambda: MemberChanged(balancer, here, up=True) in scene.events)
