"""Clouds drawn by hypothesis, and packets drawn for them.

Tenants have the same addresses, some share a network, all share the external one. A host's address and MAC follow from
its place, so that a cloud can be brought to the next without waiting for anybody's memory of neighbours.
"""

import itertools
import random
from ipaddress import ip_network

import msgspec
from hypothesis import strategies as st

from cumulet.topology.model import SwitchPort
from cumulet.topology.packet import ICMP, ICMPV6, TCP, UDP, Packet
from cumulet.topology.world import METADATA_ADDRESS, World, link_local

from . import craft
from .aim import BROADCAST, NOBODY, aimed
from .scene import Shot
from .topologies import ANYTHING, EGRESS, INTERNET, Cloud, allow, mac_of

SHARED = "shared"
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
    found = list(draw(st.sampled_from([EGRESS, EGRESS, ANYTHING, ()])))
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
    cloud.switch(SHARED, "10.0.9.0/24", "2001:db8:9::/64")
    for number in range(draw(st.integers(3, 5))):
        _tenant(draw, cloud, number)
    return cloud


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
    for index, network in enumerate([*networks, SHARED]):
        third = 9 if network == SHARED else index + 1
        for slot in range(draw(st.integers(0 if network == SHARED else 1, 1 if network == SHARED else 3))):
            last = 10 + slot + (10 * number if network == SHARED else 0)
            host = f"{name}-{network}-{slot}"
            address = f"10.0.{third}.{last}"
            pairs = []
            if draw(_SELDOM):
                pairs.append(draw(st.sampled_from([("", f"10.0.{third}.128/25"), ("", f"10.0.{third}.99"),
                                                   (mac_of(f"{host}-vrrp"), f"10.0.{third}.98")])))  # fmt: skip
            cloud.host(host, network, address, f"2001:db8:{third}::{last:x}", secure=draw(_OFTEN), pairs=pairs,
                       groups=draw(st.lists(st.sampled_from(groups), max_size=2, unique=True)),
                       admin_up=draw(_OFTEN), stateful=draw(_MOSTLY))  # fmt: skip
            inside.setdefault(network, []).append(address)
    if not draw(_OFTEN):
        return
    legs = draw(st.lists(st.sampled_from(networks), min_size=1, unique=True))
    outside = ("public", f"203.0.113.{60 + number}/24") if draw(_OFTEN) else None
    addresses = [(leg, f"{ip_network(cidr)[1]}/{ip_network(cidr).prefixlen}") for leg in legs
                 for cidr in (f"10.0.{leg[-1]}.0/24", f"2001:db8:{leg[-1]}::/64")]  # fmt: skip
    router = cloud.router(f"{name}-r", *addresses, gateway=outside, snat=draw(_OFTEN), admin_up=draw(_OFTEN))
    assert router
    if outside is None:
        return
    for leg in legs:
        for address in inside[leg]:
            if draw(st.booleans()):
                external = f"203.0.113.{100 + 30 * number + int(leg[-1]) * 5 + int(address[-1])}"
                cloud.floating(external, address, f"{name}-r")


def shots(world: World, draw: random.Random, count: int) -> list[Shot]:
    """Packets from random hosts to random targets: honest, lying, and dressed up."""
    senders = [port for port in world.ports.values() if port.type == "instance"]
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
        held = victim.admin_up and (victim.secure or victim.type != "instance")
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
    found += [*(nat.external for nat in world.nats.values()), INTERNET, METADATA_ADDRESS, "192.0.2.1", "10.0.0.77"]
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
