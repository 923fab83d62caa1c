"""What a port lets pass: port security and the security groups, as pure questions on a `World`.

The rules that hold whatever a tenant says are here once: what an instance needs to live (DHCP, neighbour discovery,
metadata) always passes, what would let it play the cloud's part (DHCP answers, router advertisements) never does.
"""

from ipaddress import ip_address, ip_network

from cumulet.topology.model import Acl, Key, SwitchPort
from cumulet.topology.packet import (
    ICMP,
    ICMPV6,
    TCP,
    UDP,
    Direction,
    Filtered,
    Packet,
    Secured,
    service_words,
)
from cumulet.topology.world import METADATA_ADDRESS, World, link_local, within

_SOLICIT, _RS, _RA, _NS, _NA, _REDIRECT = frozenset({133, 135, 136}), 133, 134, 135, 136, 137
_ND_IN = frozenset({_RA, _NS, _NA})
_MLD = frozenset({130, 131, 132, 143})


def port_security(port: SwitchPort, packet: Packet) -> Secured:
    """Whether the port may send this packet; `packet.src` and `src_mac` must be known."""
    mac, src = (packet.src_mac or "").lower(), packet.src or ""
    if not port.secure:
        return Secured(port.key, True, "it is off for this port")
    if not packet.arp:
        forged = _plays_the_cloud(packet)
        if forged:
            return Secured(port.key, False, forged)
        if mac == port.mac.lower() and _asks_for_an_address(packet, src):
            return Secured(port.key, True, "a host that has no address yet may ask for one")
    bound = [(port.mac, address) for address in (*port.addresses, link_local(port.mac))]
    for bound_mac, network in (*bound, *port.allowed_pairs):
        if mac == bound_mac.lower() and within(src, network):
            claim = "claim" if packet.arp else "send from"
            return Secured(port.key, True, f"it may {claim} {network} with {bound_mac}")
    if mac not in {bound_mac.lower() for bound_mac, _network in (*bound, *port.allowed_pairs)}:
        return Secured(port.key, False, f"it may not send from MAC {packet.src_mac}")
    return Secured(
        port.key, False, f"it may not {'claim' if packet.arp else 'send from'} {src} with MAC {packet.src_mac}"
    )


def _plays_the_cloud(packet: Packet) -> str:
    if packet.protocol == UDP and packet.family == 4 and (packet.src_port, packet.dst_port) == (67, 68):
        return "an instance may not answer DHCP"
    if packet.protocol == UDP and packet.family == 6 and (packet.src_port, packet.dst_port) == (547, 546):
        return "an instance may not answer DHCPv6"
    if packet.protocol == ICMPV6 and packet.icmp_type in {_RA, _REDIRECT}:
        return "an instance may not advertise itself as a router"
    return ""


def _asks_for_an_address(packet: Packet, src: str) -> bool:
    if packet.family == 4:
        return src == "0.0.0.0" and packet.protocol == UDP and (packet.src_port, packet.dst_port) == (68, 67)  # noqa: S104
    return src == "::" and packet.protocol == ICMPV6 and packet.icmp_type in _SOLICIT | _MLD


def groups(world: World, port: SwitchPort, direction: Direction, packet: Packet, *, established: bool) -> Filtered:
    """Whether the port's groups let the packet out of (egress) or into (ingress) its device."""
    if not port.secure:
        return Filtered(port=port.key, direction=direction, passed=True, because="port security is off for this port")
    if packet.arp:
        return Filtered(port=port.key, direction=direction, passed=True, because="ARP is not for groups to judge")
    if established:
        why = "it belongs to a conversation that was let begin"
        return Filtered(port=port.key, direction=direction, passed=True, because=why)
    why = _always(direction, packet)
    if why:
        return Filtered(port=port.key, direction=direction, passed=True, because=why)
    peer = packet.dst if direction == "egress" else packet.src or ""
    for id in port.groups:
        group = world.groups.get(id)
        for acl in group.acls if group else ():
            if acl.direction == direction and _matches(world, acl, packet, peer):
                return Filtered(
                    port=port.key, direction=direction, passed=True, because="", group=Key("group", id), acl=acl
                )
    return Filtered(port=port.key, direction=direction, passed=False, because=_no_rule(port, direction, packet, peer))


def _no_rule(port: SwitchPort, direction: Direction, packet: Packet, peer: str) -> str:
    if not port.groups:
        return "the port has no security group, so nothing passes but DHCP, neighbour discovery and metadata"
    what = service_words(packet.protocol, packet.dst_port, packet.icmp_type)
    return (
        f"no {direction} rule of its security groups allows {what} {'to' if direction == 'egress' else 'from'} {peer}"
    )


def _always(direction: Direction, packet: Packet) -> str:
    """Why the packet passes without a rule; empty when it needs one."""
    ports = (packet.src_port, packet.dst_port)
    out = direction == "egress"
    if packet.protocol == UDP:
        asks, answers = ((68, 67), (67, 68)) if packet.family == 4 else ((546, 547), (547, 546))
        if ports == (asks if out else answers):
            return "DHCP always passes"
    if packet.protocol == ICMPV6 and packet.icmp_type in (_SOLICIT | _MLD if out else _ND_IN | _MLD):
        return "neighbour discovery always passes"
    if out and packet.protocol == TCP and packet.dst == METADATA_ADDRESS and packet.dst_port == 80:
        return "metadata always passes"
    return ""


def _matches(world: World, acl: Acl, packet: Packet, peer: str) -> bool:
    if acl.family != packet.family or (acl.protocol is not None and acl.protocol != packet.protocol):
        return False
    if not _matches_ports(acl, packet):
        return False
    if acl.remote_cidr is not None:
        return within(peer, ip_network(acl.remote_cidr, strict=False))
    if acl.remote_group is not None:
        address = ip_address(peer)
        networks = world.address_set(acl.remote_group)
        return any(network.version == address.version and address in network for network in networks)
    return True


def _matches_ports(acl: Acl, packet: Packet) -> bool:
    if acl.protocol is None or (acl.port_min is None and acl.port_max is None):
        return True
    if acl.protocol in {ICMP, ICMPV6}:
        return acl.port_min in {None, packet.icmp_type} and acl.port_max in {None, packet.icmp_code}
    if packet.dst_port is None:
        return False
    low = acl.port_min if acl.port_min is not None else 0
    high = acl.port_max if acl.port_max is not None else (low if acl.port_min is not None else 65535)
    return low <= packet.dst_port <= high
