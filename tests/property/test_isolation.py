"""Isolation's answer is that of asking about every pair, every router to send by, and every kind of packet."""

import random
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from cumulet.topology.classes import Class, Target
from cumulet.topology.isolation import ways
from cumulet.topology.model import Acl, SwitchPort
from cumulet.topology.packet import TCP, UDP, Packet
from cumulet.topology.services import atoms
from cumulet.topology.trace import trace
from cumulet.topology.world import World
from dataplane.topologies import ANYTHING, EGRESS, Cloud, allow, uid

Answer = set[tuple[str, str, str, Packet]]
OUTSIDE = "outside"


def drawn(draw: random.Random) -> tuple[Cloud, dict[str, str]]:
    """Two or three projects, a network that is shared, routers that share networks, static routes, floating IPs."""
    cloud, owners = Cloud(), {}
    cloud.outside()
    cloud.outside("beyond", "198.18.0.0/24", ("192.0.2.10",))
    projects = [f"p{number}" for number in range(draw.randint(2, 3))]
    networks = [f"net{number}" for number in range(draw.randint(2, 4))]
    prefix = {name: f"10.0.{draw.choice([0, 0, 1, 2])}" for name in networks}
    six = {name: f"2001:db8:{number}::" for number, name in enumerate(networks) if draw.random() > 0.6}
    for name in networks:
        more = [f"{six[name]}/64"] if name in six else []
        cloud.switch(name, f"{prefix[name]}.0/24", *more, admin_up=draw.random() > 0.1)
    groups = [group(cloud, draw, f"group{number}", prefix) for number in range(4)]
    hosts: dict[str, tuple[str, str]] = {}
    for number in range(draw.randint(4, 9)):
        outside = draw.random() > 0.9
        network = "public" if outside else draw.choice(networks)
        address = f"203.0.113.{200 + number}" if outside else f"{prefix[network]}.{10 + number}"
        more = [f"{six[network]}{number + 16:x}"] if network in six else []
        name = f"h{number}"
        hosts[name] = (network, address)
        # Few sets of groups, so that classes have several members.
        chosen = draw.choice([groups[:1], groups[:2], groups[2:3], groups[3:], []])
        cloud.host(name, network, address, *more, groups=chosen, secure=draw.random() > 0.15,
                   admin_up=draw.random() > 0.1, stateful=draw.random() > 0.3)  # fmt: skip
        owners[uid(f"port:{name}")] = draw.choice(projects)
    for number in range(draw.randint(1, 3)):
        legs: list[str] = []
        for name in draw.sample(networks, draw.randint(1, 2)):
            if prefix[name] not in {prefix[leg] for leg in legs}:
                legs.append(name)
        gateway = ("public", f"203.0.113.{60 + number}/24") if draw.random() > 0.2 else None
        more = [("beyond", f"198.18.0.{60 + number}/24")] if gateway and draw.random() > 0.7 else []
        there = [draw.choice(list(hosts.values()))[1], "203.0.113.60", f"{prefix[legs[0]]}.251"]
        routes = [(draw.choice(["10.0.2.0/24", "203.0.113.128/25", "0.0.0.0/1"]), draw.choice(there))]
        cloud.router(
            f"r{number}", *((name, f"{prefix[name]}.{1 if number == 0 else 250 + number}/24") for name in legs),
            gateway=gateway, snat=draw.random() > 0.3, admin_up=draw.random() > 0.1,
            routes=routes if draw.random() > 0.7 else (), more=more,
        )  # fmt: skip
        for name, (network, address) in hosts.items():
            if gateway and network in legs and draw.random() > 0.5:
                cloud.floating(f"203.0.113.{100 + 10 * number + int(name[1:])}", address, f"r{number}")
            if more and network in legs and draw.random() > 0.7:
                cloud.floating(f"198.18.0.{100 + 10 * number + int(name[1:])}", address, f"r{number}")
    return cloud, owners


def group(cloud: Cloud, draw: random.Random, name: str, prefix: dict[str, str]) -> str:
    rules = list(draw.choice([EGRESS, ANYTHING, (), EGRESS]))
    for _ in range(draw.randint(0, 4)):
        remote: dict[str, str] = draw.choice(
            [{}, {}, {"cidr": "10.0.0.0/8"}, {"cidr": "203.0.113.0/24"}, {"cidr": "203.0.113.60/32"},
             {"cidr": f"{draw.choice(list(prefix.values()))}.12/32"}, {"group": f"group{draw.randint(0, 3)}"}]
        )  # fmt: skip
        shape = draw.choice(
            [(6, 80, 80), (6, 20, 100), (17, None, None), (17, 60, 70), (1, None, None), (1, 8, 0), (1, 8, None),
             (132, None, None), (None, None, None)]
        )  # fmt: skip
        family = 6 if draw.random() > 0.8 and "cidr" not in remote else 4
        rules.append(allow(draw.choice(["ingress", "egress"]), *shape, family=family, **remote))
    cloud.group(name, *rules)
    return name


def asked(world: World) -> Iterator[tuple[str, str, str | None, str | None, str, str]]:
    """(whose packet, its source, its own address, the next hop, the address, the port behind it): every pair."""
    hosts = [port for port in world.ports.values() if port.type == "instance"]
    aims = [(port, address) for port in hosts for address in port.addresses]
    for nat in world.nats.values():
        router = world.routers[nat.router]
        inside = {owner.id: owner for leg in world.legs(router) if leg.port
                  and (owner := world.owner(leg.port.switch, nat.logical)) and owner.type == "instance"}  # fmt: skip
        aims += [(port, nat.external) for port in inside.values()]
    beyond = [address for edge in world.edges.values() for address in edge.hosts]
    for port in hosts:
        legs = [
            leg
            for leg in world.ports.values()
            if leg.switch == port.switch and leg.type in {"router", "gateway", "edge"}
        ]
        for own in port.addresses:
            for target, address in [*((t, a) for t, a in aims if t.id != port.id), *((None, a) for a in beyond)]:
                if (":" in own) != (":" in address):
                    continue
                vias = [a for leg in legs for a in world.own_addresses(leg)[:1] if (":" in a) == (":" in own)]
                for via in [address, *vias]:
                    yield port.id, port.id, own, via, address, target.id if target else OUTSIDE
    for edge in world.edges.values():
        near = [address.partition("/")[0] for address in edge.addresses]
        for target, address in aims:
            if ":" not in address:
                for own in (*near, *edge.hosts):
                    yield OUTSIDE, world.ports[edge.port].namespace, own, None, address, target.id


def is_at(world: World, packet: Packet, whom: str) -> bool:
    delivered = trace(world, packet).delivered
    if delivered is None:
        return False
    return world.ports[delivered.port.id].type == "edge" if whom == OUTSIDE else delivered.port.id == whom


def kinds(world: World) -> list[Packet]:
    """Packets that no two rules of the topology tell apart, of both families; without addresses."""
    acls: list[Acl] = [acl for one in world.groups.values() for acl in one.acls]
    return [atom.packet("", None, dst, None) for family, dst in ((4, "0.0.0.0"), (6, "::"))
            for atom in atoms(family, acls)]  # type: ignore[arg-type]  # fmt: skip


def brute(world: World) -> Answer:
    found: Answer = set()
    shapes = kinds(world)
    for who, source, own, via, address, whom in asked(world):
        for shape in shapes:
            if (":" in shape.dst) == (":" in address):
                values = {f: getattr(shape, f) for f in ("protocol", "src_port", "dst_port", "icmp_type", "icmp_code")}
                if is_at(world, Packet(source=source, src=own, dst=address, via=via, **values), whom):
                    found.add((who, whom, address, shape))
    return found


def told(world: World, owners: dict[str, str]) -> Answer:
    found: Answer = set()
    shapes = kinds(world)
    for way in ways(world, owners):
        fit = [shape for shape in shapes if (":" in shape.dst) == (way.target.family == 6)
               and any(covers(atom, shape, way.what.every) for atom in way.what.opened)]  # fmt: skip
        for sender in way.senders:
            for one in sender.ports if sender else (None,):
                for port, address in members(way.target):
                    if one is None or port is None or one.id != port.id:
                        found |= {(one.id if one else OUTSIDE, port.id if port else OUTSIDE, address, shape)
                                  for shape in fit}  # fmt: skip
    return found


def members(target: Target) -> Iterator[tuple[SwitchPort | None, str]]:
    whom: Class | None = target.whom
    if whom is None or target.nat is not None:
        yield (whom.ports[0] if whom else None), target.address
        return
    place = next(port.addresses.index(target.address) for port in whom.ports if target.address in port.addresses)
    yield from ((port, port.addresses[place]) for port in whom.ports)


def covers(atom, shape: Packet, every) -> bool:
    if atom.protocol == -1:
        return shape.protocol not in {other.protocol for other in every}
    if atom.protocol != shape.protocol:
        return False
    if atom.low is None:
        return True
    if atom.protocol in {1, 58}:
        named = {other.code for other in every if other.protocol == atom.protocol and other.low == atom.low}
        code = shape.icmp_code
        return atom.low == shape.icmp_type and (atom.code == code if atom.code is not None else code not in named)
    assert atom.protocol in {TCP, UDP, 132}
    return atom.low <= (shape.dst_port or 0) <= atom.high


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1 << 32))
def test_isolation_is_what_asking_about_every_pair_finds(seed: int) -> None:
    cloud, owners = drawn(random.Random(seed))
    world = World(cloud.parts.values())
    answer, expected = told(world, owners), brute(world)
    wrong = [f"{'too much' if row in answer else 'missing'}: {row}" for row in answer ^ expected]
    assert not wrong, "\n".join(sorted(wrong)[:12])
