"""Clouds drawn by hypothesis, and packets drawn for them.

Tenants have the same addresses, some share a network, all share the external ones. A host's address and MAC follow
from its place, so that a cloud can be brought to the next without waiting for anybody's memory of neighbours.
"""

import itertools
import random
from ipaddress import ip_address, ip_network

import msgspec
from hypothesis import strategies as st

from cumulet.topology.model import Key, LogicalRouter, Meter, Meters, Qos, SwitchPort
from cumulet.topology.packet import ICMP, ICMPV6, TCP, UDP, Packet
from cumulet.topology.world import METADATA_ADDRESS, World, link_local

from . import craft
from .aim import BROADCAST, NOBODY, aimed
from .scene import Shot
from .topologies import ANYTHING, EGRESS, INTERNET, Cloud, allow, mac_of, uid

SHARED = "shared"
_GATEWAYS = (("public", "203.0.113.60"), ("other", "198.18.0.60"), ("public", "203.0.113.80"))  # of the first tenant
_BEYOND, _OTHER_EDGE = "192.0.2.1", "198.18.0.1"
_OUTSIDE = (
    ("public", ("203.0.113.0/24", "2001:db8:e::/64"), ("203.0.113.9", "2001:db8:e::9")),
    ("other", ("198.18.0.0/24", "2001:db8::/32"), ("198.18.0.9", "2001:db8:f::9")),  # where NDP proxies answer
)
_FORWARDED = ((TCP, (80, 80), (8080, 8080)), (UDP, (5000, 8080), (5000, 8080)), (TCP, (22, 22), (22, 22)))
_WIDE = Meters(egress=Meter(rate=4_000_000), ingress=Meter(rate=4_000_000))  # a limit that is not reached
_QOS = (None, None, None, Qos(bandwidth=_WIDE, packets=_WIDE), Qos(dscp=10))
_SERIAL = itertools.count()  # no packet belongs to the conversation of an earlier one
_OFTEN = st.sampled_from([True] * 7 + [False])
_MOSTLY = st.sampled_from([True, True, False])
_SELDOM = st.sampled_from([False] * 7 + [True])
_REMOTES = (
    {},
    {"cidr": "10.0.0.0/8"},
    {"cidr": "10.0.1.0/24"},
    {"cidr": "10.0.1.10/31"},
    {"group": "0"},
    {"group": "1"},
)
_REMOTES6 = ({}, {"cidr": "2001:db8::/32"}, {"cidr": "2001:db8:1::/64"}, {"group": "0"}, {"group": "1"})
_SERVICES = (
    (None, None, None), (TCP, 80, 80), (TCP, 20, 100), (TCP, None, None), (UDP, None, None), (UDP, 5000, 5010),
    (ICMP, None, None), (ICMP, 8, 0), (ICMP, 8, None), (TCP, 79, 81), (150, None, None),
)  # fmt: skip


@st.composite
def rules(draw: st.DrawFn, tenant: str) -> tuple[object, ...]:
    """A group's rules; remote groups are the tenant's own."""
    found = list(draw(st.sampled_from([EGRESS, ANYTHING, EGRESS, ANYTHING, ()])))
    for _ in range(draw(st.integers(0, 3))):
        family = draw(st.sampled_from([4, 4, 6]))
        remote = dict(draw(st.sampled_from(_REMOTES if family == 4 else _REMOTES6)))
        if "group" in remote:
            remote["group"] = f"{tenant}-g{remote['group']}"
        protocol, low, high = draw(st.sampled_from(_SERVICES))
        if protocol == ICMP and family == 6:
            protocol, low = ICMPV6, None if low is None else 128
        found.append(allow(draw(st.sampled_from(["ingress", "ingress", "egress"])), protocol, low, high, family=family,
                           **remote))  # fmt: skip
    return tuple(found)


@st.composite
def clouds(draw: st.DrawFn) -> Cloud:
    """Three to five tenants beside one another."""
    cloud = Cloud()
    cloud.outside()
    cloud.outside("other", "198.18.0.0/24", (_BEYOND,))
    cloud.group("outsiders", *ANYTHING)
    for network, cidrs, addresses in _OUTSIDE:
        cloud.switch(network, *cidrs, gateways=[str(ip_network(cidrs[0])[1]), None], external=True)
        if draw(_OFTEN):
            cloud.host(f"near-{network}", network, *addresses, groups=["outsiders"], secure=draw(_OFTEN))
    cloud.switch(SHARED, "10.0.9.0/24", "2001:db8:9::/64")
    for number in range(draw(st.integers(3, 5))):
        _tenant(draw, cloud, number)
    return cloud


def _some(groups: list[str]) -> st.SearchStrategy[list[str]]:
    """The groups of a port: seldom none, since then nothing passes."""
    return st.one_of(
        *[st.lists(st.sampled_from(groups), min_size=least, max_size=2, unique=True) for least in (1, 1, 0)]
    )


def _tenant(draw: st.DrawFn, cloud: Cloud, number: int) -> None:
    name = f"t{number}"
    groups = [f"{name}-g{index}" for index in range(3)]
    for group in groups:
        cloud.group(group, *draw(rules(name)))
    networks = [f"{name}-n{index + 1}" for index in range(draw(st.integers(1, 3)))]
    for index, network in enumerate(networks):
        cidrs = (f"10.0.{index + 1}.0/24", f"2001:db8:{index + 1}::/64")
        cloud.switch(network, *cidrs, admin_up=draw(_OFTEN))
    inside: dict[str, list[str]] = {network: [] for network in networks}
    hosts: list[tuple[str, str]] = []
    for network in [*networks, SHARED]:
        for slot in range(draw(st.integers(0 if network == SHARED else 1, 1 if network == SHARED else 3))):
            host = f"{name}-{network}-{slot}"
            hosts.append((host, network))
            inside.setdefault(network, []).append(_host(draw, cloud, number, host, network, slot, groups))
    if draw(st.booleans()):
        _trunk(draw, cloud, number, draw(st.sampled_from(hosts)), inside, groups)
    if draw(_OFTEN):
        _router(draw, cloud, number, networks, inside)


def _place(number: int, network: str, slot: int) -> tuple[str, str]:
    """The addresses of a tenant's host in a network, told apart by slots below 5."""
    third, last = (9, 10 + 10 * number + slot) if network == SHARED else (int(network[-1]), 10 + slot)
    address = f"10.0.{third}.{last}"
    return address, _six(address)


def _host(
    draw: st.DrawFn, cloud: Cloud, number: int, host: str, network: str, slot: int, groups: list[str]
) -> str:  # fmt: skip
    """A host with a card in one network; its address."""
    address, address6 = _place(number, network, slot)
    net = address.rpartition(".")[0]
    pairs = []
    if draw(_SELDOM):
        pairs.append(draw(st.sampled_from([("", f"{net}.128/25"), ("", f"{net}.99"),
                                           (mac_of(f"{host}-vrrp"), f"{net}.98")])))  # fmt: skip
    cloud.host(host, network, address, address6, secure=draw(_OFTEN), pairs=pairs,
               groups=draw(_some(groups)),
               admin_up=draw(_OFTEN), stateful=draw(_MOSTLY))  # fmt: skip
    cloud.change("port", host, qos=draw(st.sampled_from(_QOS)))
    return address


def _trunk(
    draw: st.DrawFn, cloud: Cloud, number: int, parent: tuple[str, str], inside: dict[str, list[str]],
    groups: list[str],
) -> None:  # fmt: skip
    """Make a host's card a trunk: it is in one or two further networks, by VLANs."""
    host, own = parent
    others = [network for network in (*inside, SHARED) if network != own]
    for slot, network in enumerate(draw(st.lists(st.sampled_from(others), min_size=1, max_size=2, unique=True)), 3):
        subport = f"t{number}-sub{slot}"
        address, address6 = _place(number, network, slot)
        tag = draw(st.sampled_from(craft.SUBPORTS[slot % 2 :: 2]))  # no two have the same
        cloud.subport(subport, network, host, tag, address, address6, secure=draw(_OFTEN),
                      groups=draw(_some(groups)))  # fmt: skip
        cloud.change("port", subport, admin_up=draw(_OFTEN), stateful=draw(_MOSTLY), qos=draw(st.sampled_from(_QOS)))
        if draw(st.booleans()):  # as most guests give their VLANs the card's MAC
            cloud.change("port", subport, mac=mac_of(host))
        inside.setdefault(network, []).append(address)


def _router(
    draw: st.DrawFn, cloud: Cloud, number: int, networks: list[str], inside: dict[str, list[str]]
) -> None:  # fmt: skip
    """A router between some of a tenant's networks, with up to three gateways, floating IPs and port forwardings."""
    name = f"t{number}-r"
    legs = draw(st.lists(st.sampled_from(networks), min_size=1, unique=True))
    drawn = draw(st.one_of(st.just(_GATEWAYS[:1]), st.just(_GATEWAYS[1:]),
                           st.lists(st.sampled_from(_GATEWAYS), max_size=3, unique=True)))  # fmt: skip
    gateways = [(network, f"{ip_address(address) + number}/24") for network, address in drawn]
    outside = [network for network, _ in gateways]
    addresses = [(leg, f"{ip_network(cidr)[1]}/{ip_network(cidr).prefixlen}") for leg in legs
                 for cidr in (f"10.0.{leg[-1]}.0/24", f"2001:db8:{leg[-1]}::/64")]  # fmt: skip
    routes = [("192.0.2.0/24", _OTHER_EDGE)] if "other" in outside and draw(_MOSTLY) else []
    cloud.router(name, *addresses, gateway=gateways[0] if gateways else None, snat=draw(_OFTEN), admin_up=draw(_OFTEN),
                 more=gateways[1:], routes=routes)  # fmt: skip
    cloud.change("router", name, hosted=draw(_MOSTLY))
    reached = [address for leg in legs for address in inside[leg]]
    if "other" in outside and draw(_MOSTLY):
        _dual(cloud, name, dict(gateways)["other"], f"2001:db8:f::{60 + number:x}/32")
        if number == 0 and outside[0] == "other":  # of several who answer for an address, one would be first
            proxied = [_six(address) for address in reached if draw(_MOSTLY)]
            cloud.change("router", name, proxied=tuple(proxied) if draw(_OFTEN) else None)
    for network in dict.fromkeys(outside):
        prefix = "203.0.113" if network == "public" else "198.18.0"
        for address in reached:
            third, last = address.split(".")[2:]
            if draw(st.booleans()):
                cloud.floating(f"{prefix}.{100 + 30 * number + int(third) * 5 + int(last[-1])}", address, name)
    if "public" in outside and reached and draw(st.booleans()):
        for protocol, ports, inner in draw(st.lists(st.sampled_from(_FORWARDED), min_size=1, unique=True)):
            address = draw(st.sampled_from(reached))
            cloud.forward(f"203.0.113.{20 + number}", ports, address, inner, name, protocol)


def _six(address: str) -> str:
    """A host's other address."""
    third, last = address.split(".")[2:]
    return f"2001:db8:{third}::{int(last):x}"


def _dual(cloud: Cloud, router: str, gateway: str, second: str) -> None:
    """Give a router's gateway an IPv6 address too."""
    part = cloud.parts[Key("router", uid(f"router:{router}"))]
    assert isinstance(part, LogicalRouter)
    legs = [msgspec.structs.replace(leg, networks=(gateway, second)) if leg.networks == (gateway,) else leg
            for leg in part.ports]  # fmt: skip
    cloud.change("router", router, ports=tuple(legs))


def shots(world: World, draw: random.Random, count: int) -> list[Shot]:
    """Packets from random hosts to random targets: honest, lying, and dressed up."""
    senders = [port for port in world.ports.values() if port.type == "instance"]
    senders += [port for port in senders if world.switches[port.switch].external]
    found = []
    for _ in range(count):
        port = draw.choice(senders)
        found.append(_shot(world, draw, port, 1024 + next(_SERIAL) % 60000))
    return found


def _shot(world: World, draw: random.Random, port: SwitchPort, serial: int) -> Shot:
    switch = world.switches[port.switch]
    neighbours = [other for other in world.ports.values() if other.switch == port.switch and other.id != port.id]
    six = draw.random() < 0.3
    dst = draw.choice(_targets(world, port, six=six))
    kind = draw.choice(["echo", "tcp", "udp", "tcp", "udp", "odd"])
    packet = _packet(draw, port, dst, kind, serial)
    spoofed: dict[str, object] = {}
    lie = draw.random()
    if lie < 0.4 and neighbours:
        victim = draw.choice(neighbours)
        # A MAC that no port with port security has, or one that is down, is whose spoke last.
        held = world.down(victim) is None and (victim.secure or victim.type != "instance")
        thief = {"src_mac": victim.mac} if port.secure or held else {}
        spoofed = draw.choice([
            thief, {"src_mac": NOBODY.replace("fe", "fd")}, {"dst_mac": victim.mac},
            {"dst_mac": BROADCAST}, {"dst_mac": NOBODY}, {"dst_mac": victim.mac, "ether_type": 0x8100},
            {"src_mac": mac_of(f"{port.device}-vrrp")},
            *({"src": address} for address in victim.addresses if (":" in address) == six),
            *({"src": address, **thief} for address in victim.addresses if (":" in address) == six),
            {"src": str(ip_network(next(n.cidr for n in switch.subnets if (":" in n.cidr) == six))[200])},
            {"src": link_local(victim.mac) if six else "10.0.0.98"},
        ])  # fmt: skip
    packet = msgspec.structs.replace(packet, **spoofed)
    dresses = craft.DRESSES_6 if six else craft.DRESSES_4
    dress = draw.choice(list(dresses.values())) if draw.random() < 0.4 else craft.plain
    return aimed(world, packet, dress)


def _targets(world: World, port: SwitchPort, *, six: bool) -> list[str]:
    found = [address for other in world.ports.values() for address in other.addresses if other.id != port.id]
    near = [address for other in world.ports.values() for address in other.addresses
            if other.id != port.id and other.device[:2] == port.device[:2]]  # fmt: skip
    found += near * 3 + [link_local(other.mac) for other in world.ports.values() if other.switch == port.switch]
    found += [
        *(nat.external for nat in world.nats.values()),
        INTERNET,
        METADATA_ADDRESS,
        _BEYOND,
        "192.0.2.77",
        "10.0.0.77",
    ]
    if world.switches[port.switch].external:
        found += [nat.external for nat in world.nats.values()] * 3
        found += [address for router in world.routers.values() for address in router.proxied or ()] * 8
    own = {*port.addresses, link_local(port.mac)}
    return [address for address in found if (":" in address) == six and address not in own] or ["2001:db8:ffff::1"]


def _packet(draw: random.Random, port: SwitchPort, dst: str, kind: str, serial: int) -> Packet:
    six = ":" in dst
    ports = {"src_port": serial, "dst_port": draw.choice([22, 80, 5000, 8080])}
    if kind == "echo":
        return Packet(source=port.id, dst=dst, protocol=ICMPV6 if six else ICMP, icmp_type=128 if six else 8,
                      icmp_code=0)  # fmt: skip
    if kind in {"tcp", "udp"}:
        return Packet(source=port.id, dst=dst, protocol=TCP if kind == "tcp" else UDP, **ports)
    return draw.choice([
        Packet(source=port.id, dst=dst, protocol=150 + serial % 100),  # unassigned; no ports to translate
        Packet(source=port.id, dst=dst, protocol=UDP, src_port=67, dst_port=68),
        Packet(source=port.id, dst=dst, protocol=UDP, src_port=547, dst_port=546),
        Packet(source=port.id, dst=dst, protocol=UDP, src_port=serial, dst_port=546 if six else 68),
        Packet(source=port.id, dst=dst, protocol=ICMPV6 if six else ICMP, icmp_type=draw.choice([0, 3, 5, 9, 11, 134]),
               icmp_code=0),
    ])  # fmt: skip
