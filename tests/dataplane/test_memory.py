"""What only the memory data plane offers: saying who listens, and reasons in words."""

import asyncio
from collections.abc import Iterator

import pytest

from cumulet.dataplane.driver import Event, InstanceChanged, MemberChanged
from cumulet.dataplane.memory import CONSOLE, MemoryDataPlane
from cumulet.topology.model import HealthCheck, Instance, Key, Listener, Member, Pool
from cumulet.topology.packet import ping
from cumulet.topology.trace import reachable

from .topologies import ANYTHING, Cloud, two_tiers, uid


class Ground:
    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self.plane = MemoryDataPlane()
        self.events: list[Event] = []
        self.run = self.runner.run
        self.run(self.plane.start(self.events.append))

    def apply(self, cloud: Cloud) -> None:
        assert not self.run(self.plane.apply(list(cloud.parts.values()))).failed

    def told(self) -> list[Event]:
        events, self.events[:] = list(self.events), []
        return events


@pytest.fixture
def memory() -> Iterator[Ground]:
    ground = Ground()
    yield ground
    ground.run(ground.plane.destroy())
    ground.runner.close()


def test_instances_run_at_once_and_once_per_boot(memory: Ground) -> None:
    cloud = Cloud()
    cloud.add(Instance(id="a", hostname="a"))
    memory.apply(cloud)
    memory.apply(cloud)
    assert memory.told() == [InstanceChanged("a", running=True)]
    for change, told in (({"running": False}, []), ({"running": True}, [InstanceChanged("a", running=True)]),
                         ({"boot": 2}, [InstanceChanged("a", running=True)]), ({"hostname": "b"}, [])):  # fmt: skip
        now = cloud.parts[Key("instance", "a")]
        assert isinstance(now, Instance)
        was = {"running": now.running, "boot": now.boot, "hostname": now.hostname}
        cloud.add(Instance(id="a", **(was | change)))
        memory.apply(cloud)
        assert memory.told() == told, change


def test_consoles_say_why_they_are_empty(memory: Ground) -> None:
    cloud = Cloud()
    cloud.add(Instance(id="a", hostname="a"))
    memory.apply(cloud)
    assert memory.run(memory.plane.console("a")) == CONSOLE
    assert memory.run(memory.plane.console("a", 0)) == ""
    assert memory.run(memory.plane.console("b")) == ""


def balanced(kind: str) -> Cloud:
    cloud, _edge = two_tiers()
    health = HealthCheck(type=kind, delay=1, timeout=1, max_retries=1)  # type: ignore[arg-type]
    members = tuple(Member(id=name, address=address, port=80) for name, address in
                    (("web", "10.0.1.10"), ("app", "10.0.2.10"), ("nobody", "10.0.2.99")))  # fmt: skip
    pool = Pool(id="pool", protocol="HTTP", algorithm="ROUND_ROBIN", members=members, health=health)
    cloud.group("default", *ANYTHING)
    cloud.balancer("b", "front", "10.0.1.100/24", Listener(id="l", protocol="HTTP", port=80, pool=pool))
    return cloud


@pytest.mark.parametrize("kind", ["HTTP", "TCP", "PING"])
def test_members_are_up_when_they_can_be_reached_and_listen(memory: Ground, kind: str) -> None:
    balancer = uid("balancer:b")
    memory.apply(balanced(kind))
    assert memory.told() == [
        MemberChanged(balancer, "web", up=True),
        MemberChanged(balancer, "app", up=True),
        MemberChanged(balancer, "nobody", up=False),
    ]
    memory.plane.listening("web", {22})
    assert memory.told() == ([] if kind == "PING" else [MemberChanged(balancer, "web", up=False)])
    memory.plane.listening("web", None)
    memory.told()
    cloud = balanced(kind)
    cloud.change("port", "app", admin_up=False)
    memory.apply(cloud)
    assert memory.told() == [MemberChanged(balancer, "app", up=False)]
    memory.run(memory.plane.apply([], [Key("balancer", balancer)]))
    memory.apply(cloud)
    assert MemberChanged(balancer, "web", up=True) in memory.told()


def test_connect_says_what_stops_it(memory: Ground) -> None:
    cloud, _edge = two_tiers()
    memory.apply(cloud)
    with pytest.raises(TimeoutError, match=r"no ingress rule of its security groups allows TCP port 22 from 10.0.1.10"):
        memory.run(memory.plane.connect("instance-web", "10.0.1.20", 22))
    with pytest.raises(ConnectionRefusedError, match=r"nothing listens at 10.0.2.10 port 22"):
        memory.run(memory.plane.connect("instance-web", "10.0.2.10", 22))


def test_probes_tell_the_whole_way(memory: Ground) -> None:
    cloud, _edge = two_tiers()
    memory.apply(cloud)
    exchange = reachable(memory.plane.world, ping("instance-web", "10.0.2.10"))
    assert exchange.works
    assert "answer:" in exchange.text()


def test_destroy_forgets(memory: Ground) -> None:
    cloud, _edge = two_tiers()
    memory.apply(cloud)
    memory.run(memory.plane.destroy())
    assert memory.run(memory.plane.observe()) == {}
    assert not reachable(memory.plane.world, ping("instance-web", "10.0.2.10")).works


def test_an_address_can_have_one_floating_ip_only(memory: Ground) -> None:
    cloud, _edge = two_tiers()
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    memory.apply(cloud)
    cloud.floating("203.0.113.62", "10.0.1.10", "r")
    applied = memory.run(memory.plane.apply(list(cloud.parts.values())))
    assert list(applied.failed.values()) == ["floating IP 203.0.113.61 is that of 10.0.1.10 already"]
