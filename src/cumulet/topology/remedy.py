"""The smallest change that would let a stopped packet pass, found by trying it on the topology.

That is a rule of a security group, or to set up or start what is down, or to give a router back to the L3 agent.
"""

from ipaddress import ip_address

import msgspec

from cumulet.topology.model import Acl, AnyPart, Instance, Key, LogicalRouter, LogicalSwitch, SwitchPort
from cumulet.topology.packet import ICMP, ICMPV6, Exchange, Filtered, Packet, Sent, Trace, Translated, Tuple
from cumulet.topology.trace import reachable
from cumulet.topology.world import World

_STEPS = (
    4  # a packet meets two filters in a network and two more in each further one; more than this is no small change
)


class Remedy(msgspec.Struct, frozen=True):
    """Add `acl` to `group`, of which `port` is a member."""

    group: Key
    acl: Acl
    port: Key


class Revival(msgspec.Struct, frozen=True):
    """Set a switch, port or router administratively up, or start an instance."""

    part: Key


class Hosting(msgspec.Struct, frozen=True):
    """Give a router to the L3 agent, or put that agent into service."""

    router: Key


Change = Remedy | Revival | Hosting


def remedies(world: World, packet: Packet) -> list[Change] | None:
    """What to change so that the packet and its answer arrive; empty when they do already.

    None when that would not help: something else stops the packet (a missing route, say), or the port is in no group.
    """
    found: list[Change] = []
    while len(found) <= _STEPS:
        exchange = reachable(world, packet)
        if exchange.arrived:
            return found
        lifted = _lifted(world, exchange)
        if lifted is not None:
            idle = world.routers.get(lifted.id)
            found.append(Revival(lifted.key) if idle is None or idle.hosted else Hosting(lifted.key))
            world = _with(world, lifted)
            continue
        way = exchange.reply if exchange.request.delivered is not None and exchange.reply else exchange.request
        stopped = _stopping_filter(way)
        port = world.ports.get(stopped.port.id) if stopped else None
        group = next((world.groups[g] for g in port.groups if g in world.groups), None) if port else None
        if stopped is None or port is None or group is None:
            return None
        acl = _rule(stopped, way.packet, _seen(way), answers=way is exchange.reply)
        if acl in group.acls:
            return None
        found.append(Remedy(group.key, acl, port.key))
        world = _with(world, msgspec.structs.replace(group, acls=(*group.acls, acl)))
    return None


def _with(world: World, part: AnyPart) -> World:
    return World([*(p for key, p in world.parts.items() if key != part.key), part])


def _lifted(world: World, exchange: Exchange) -> AnyPart | None:
    """What stops the packet by being down, as it would be when it was up."""
    stopped = exchange.request.stopped or (exchange.reply.stopped if exchange.reply else None)
    part = world.parts.get(stopped.at) if stopped else None
    if isinstance(part, Instance) and not part.running:
        return msgspec.structs.replace(part, running=True)
    if isinstance(part, LogicalRouter) and not part.hosted:
        return msgspec.structs.replace(part, hosted=True)
    if isinstance(part, LogicalSwitch | SwitchPort | LogicalRouter) and not part.admin_up:
        return msgspec.structs.replace(part, admin_up=True)
    return None


def _stopping_filter(trace: Trace) -> Filtered | None:
    return next((hop for hop in trace.hops if isinstance(hop, Filtered) and not hop.passed), None)


def _seen(trace: Trace) -> tuple[str, str]:
    """Source and destination as they are where the packet was stopped."""
    src, dst = trace.packet.src or "", trace.packet.dst
    for hop in trace.hops:
        if isinstance(hop, Sent):
            src, dst = hop.src, hop.dst
        elif isinstance(hop, Translated):
            after: Tuple = hop.after
            src, dst = after.src, after.dst
    return src, dst


def _rule(stopped: Filtered, packet: Packet, seen: tuple[str, str], *, answers: bool) -> Acl:
    """A rule for the packet; one for `answers`, which a stateless group needs, is for whatever port has asked."""
    remote = seen[0] if stopped.direction == "ingress" else seen[1]
    icmp = packet.protocol in {ICMP, ICMPV6}
    return Acl(
        direction=stopped.direction,
        family=packet.family,
        protocol=packet.protocol,
        port_min=packet.icmp_type if icmp else None if answers else packet.dst_port,
        port_max=packet.icmp_code if icmp else None if answers else packet.dst_port,
        remote_cidr=f"{remote}/{ip_address(remote).max_prefixlen}",
    )
