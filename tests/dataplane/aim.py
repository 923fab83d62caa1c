"""Frames to send from a port, with the verdict that the trace gives for each."""

import msgspec

from cumulet.topology.model import SwitchPort
from cumulet.topology.packet import Packet
from cumulet.topology.trace import trace
from cumulet.topology.world import METADATA_ADDRESS, World, link_local, within

from .craft import Dress, plain
from .scene import Shot, entered

NOBODY = "fa:16:3e:ff:ff:fe"
BROADCAST = "ff:ff:ff:ff:ff:ff"


def aimed(world: World, packet: Packet, dress: Dress = plain, *, never: bool = False) -> Shot:
    """A frame from an instance's port and the ports it comes in at, by the trace (`never`: at none).

    What the packet leaves open is made explicit as an honest sender would have it. A frame to a MAC that no port has,
    or one without port security that is down, gets to every port that is not known to have its own MAC alone; a frame
    to all gets to all ports of the switch, and no further: routers don't forward what was not sent to them.
    """
    port = world.ports[packet.source]
    packet = msgspec.structs.replace(
        packet,
        src=packet.src or _own(port, packet.dst),
        src_mac=packet.src_mac or port.mac,
        dst_mac=packet.dst_mac or next_mac(world, port, packet.dst),
    )
    assert packet.dst_mac is not None
    holder = world.holder(port.switch, packet.dst_mac)
    if holder is not None and (world.down(holder) is None or holder.secure or holder.type != "instance"):
        way = trace(world, packet)
        arrives, why = entered(world, way), way.text()
    else:
        others = [other for other in world.ports.values() if other.switch == port.switch and other.id != port.id]
        if packet.dst_mac != BROADCAST:
            others = [other for other in others if _hears_all(other)]
        ways = [trace(world, msgspec.structs.replace(packet, dst_mac=other.mac)) for other in others]
        arrives, why = [at for way in ways for at in entered(world, way)[:1]], "\nor ".join(way.text() for way in ways)
    return Shot(packet, frozenset() if never else frozenset(arrives), why, dress)


def _hears_all(port: SwitchPort) -> bool:
    foreign = any(mac and mac != port.mac for mac, _ in port.allowed_pairs)
    return port.type == "instance" and (foreign or not port.secure)


def next_mac(world: World, port: SwitchPort, dst: str) -> str:
    """The MAC that an honest sender would find for the way to an address."""
    switch = world.switches[port.switch]
    next_hop = dst
    if not within(dst, "fe80::/10") and not any(within(dst, subnet.cidr) for subnet in switch.subnets):
        same = [net.gateway for net in switch.subnets if net.gateway and (":" in net.gateway) == (":" in dst)]
        next_hop = same[0] if same else dst
    owner = world.owner(port.switch, next_hop)
    if owner is None and dst == METADATA_ADDRESS:
        owner = world.ports.get(switch.dhcp_port or "")
    return owner.mac if owner is not None and owner.id != port.id else NOBODY


def _own(port: SwitchPort, dst: str) -> str:
    if within(dst, "fe80::/10"):
        return link_local(port.mac)
    same = [address for address in port.addresses if (":" in address) == (":" in dst)]
    return same[0] if same else (link_local(port.mac) if ":" in dst else "0.0.0.0")
