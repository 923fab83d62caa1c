"""What metering labels count, with known packets: echo requests of 100 bytes, and their answers."""

import json
import os
import signal

import msgspec

from cumulet.dataplane.driver import Metered
from cumulet.topology.model import LogicalRouter, MeteringLabel, MeteringRule, SwitchPort
from dataplane.linux.test_routing_wire import INTERNET, Site, site  # noqa: F401 - a fixture
from dataplane.linux.world import World, nat

SIZE = 100
OUT_, IN_ = MeteringRule(direction="egress"), MeteringRule(direction="ingress")


def _label(name: str, *rules: MeteringRule) -> MeteringLabel:
    return MeteringLabel(id=name, project="demo", rules=rules)


def _ping(world: World, sender: SwitchPort, address: str, count: int) -> None:
    size = SIZE - 20 - 8
    command = ("ping", "-c", str(count), "-i", "0.01", "-W", "5", "-s", str(size), address)
    assert " 0% packet loss" in world.inside(sender.namespace, *command)


def _count(world: World, site: Site, *labels: MeteringLabel, **more: object) -> None:  # noqa: F811
    """Have the router count by these labels."""
    site.router = msgspec.structs.replace(site.router, labels=labels, **more)
    world.apply(site.router)
    world.settled()


def _told(world: World) -> dict[str, int]:
    """Packets by label; of bytes there are as many as those packets have."""
    found = world.run(world.plane.metered())
    assert all(one == Metered(one.label, "demo", one.packets, one.packets * SIZE) for one in found)
    return {one.label: one.packets for one in found}


def test_what_passes_a_gateway_is_counted(world: World, site: Site) -> None:  # noqa: F811
    """Addresses are those inside; what stays inside, the router's own and what is excluded is not counted."""
    inner, both = "10.0.1.5/32", "0.0.0.0/0"
    _count(
        world,
        site,
        _label("all", OUT_, IN_, MeteringRule(direction="egress", source=both)),
        _label("out", MeteringRule(direction="egress", source="10.0.1.0/24")),
        _label("in", MeteringRule(direction="ingress", destination="10.0.1.0/24")),
        _label("there", MeteringRule(direction="egress", source=inner, destination="198.51.100.0/24")),
        _label("but", OUT_, MeteringRule(direction="egress", destination=f"{INTERNET}/32", excluded=True)),
        _label("six", MeteringRule(direction="egress", source="::/0")),
        _label("never", MeteringRule(direction="egress", source=both, destination="::/0")),
    )
    _ping(world, site.inner, INTERNET, 7)
    _ping(world, site.inner, "203.0.113.1", 3)
    _ping(world, site.other, INTERNET, 2)
    _ping(world, site.inner, "10.0.2.5", 4)
    _ping(world, site.provider, "203.0.113.60", 5)
    assert _told(world) == {"all": 24, "out": 10, "in": 10, "there": 7, "but": 3, "six": 0, "never": 0}
    world.settled()


def test_floating_ips_count_by_the_address_inside(world: World, site: Site) -> None:  # noqa: F811
    floating = nat(site.router, "203.0.113.70", "10.0.1.5")
    world.apply(floating)
    _count(world, site, _label("in", MeteringRule(direction="ingress", destination="10.0.1.5/32")))
    _ping(world, site.provider, "203.0.113.70", 6)
    assert _told(world) == {"in": 6}
    world.apply(unwanted=[floating])
    assert _told(world) == {"in": 6}


def test_nothing_is_forgotten(world: World, site: Site) -> None:  # noqa: F811
    """Not when rules change, a floating IP comes, the agent is killed, a label or the gateway goes and comes back, or
    the router ends; and nothing is counted twice."""
    one, two = _label("one", OUT_), _label("two", IN_)
    _count(world, site, one, two)
    _ping(world, site.inner, INTERNET, 5)
    _count(world, site, _label("one", IN_, OUT_), two, snat=None)
    _count(world, site, one, two, snat="203.0.113.60")
    world.apply(nat(site.router, "203.0.113.70", "10.0.1.5"))
    _ping(world, site.inner, INTERNET, 3)
    os.kill(int(json.loads((world.home / "run" / "agent.json").read_text())["pid"]), signal.SIGKILL)
    assert _told(world) == {"one": 8, "two": 8}
    _count(world, site, one)
    _ping(world, site.inner, INTERNET, 2)
    _count(world, site, one, two)
    _ping(world, site.inner, INTERNET, 20)
    assert _told(world) == {"one": 30, "two": 28}
    assert _told(world) == {"one": 30, "two": 28}
    _ping(world, site.inner, INTERNET, 1)
    bare = LogicalRouter(id=site.router.id)
    nats = [part for part in world.parts.values() if part.key.kind == "nat"]
    world.apply(bare, unwanted=[*nats, site.gateway, *site.legs])
    assert _told(world) == {"one": 31, "two": 29}
    world.apply(site.gateway, *site.legs, site.router)
    _ping(world, site.inner, INTERNET, 40)
    assert _told(world) == {"one": 71, "two": 69}
    world.apply(unwanted=[site.router, site.gateway, *site.legs])
    assert _told(world) == {"one": 71, "two": 69}
    world.settled()
