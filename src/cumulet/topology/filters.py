"""What a port lets pass: port security and the security groups, as pure questions on a `World`.

The rules that hold whatever a tenant says are here once: what an instance needs to live (DHCP, neighbour discovery,
metadata) always passes, what would let it play the cloud's part (DHCP answers, router advertisements) never does.
"""

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
from cumulet.topology.parsing import ip_network
from cumulet.topology.world import METADATA_ADDRESS, World, bindings, within

_SOLICITATION, _RA, _REDIRECT = 133, 134, 137
_REDIRECT4, _RA4 = 5, 9  # RFC 792, RFC 1256
_DISCOVERY = frozenset({130, 131, 132, 133, 134, 135, 136, 143})  # MLD, ND: never tracked, never asked for a rule
# ICMP that connection tracking lets begin a conversation; any other belongs to one, or to nothing.
_BEGINNINGS = {ICMP: frozenset({8, 13, 15, 17}), ICMPV6: frozenset({128, 139})}
_TAGS = frozenset({0x8100, 0x88A8})  # IEEE 802.1Q, 802.1ad
_WITHOUT_ADDRESS = frozenset({131, 132, 133, 135, 143})  # what a host may send from :: (RFC 4861, RFC 4862, RFC 3590)


def port_security(port: SwitchPort, packet: Packet) -> Secured:
    """Whether the port may send this packet; `packet.src` and `src_mac` must be known."""
    mac, src = (packet.src_mac or "").lower(), packet.src or ""
    if packet.ether_type in _TAGS:
        return Secured(port.key, False, "it has the tag of a VLAN, and no subport of this port has that")
    if not port.secure:
        return Secured(port.key, True, "it is off for this port")
    if packet.ether_type is not None:
        return Secured(port.key, False, f"it may send IP and ARP only, not ether type 0x{packet.ether_type:04x}")
    forged = "" if packet.arp else _plays_the_cloud(packet)
    if forged:
        return Secured(port.key, False, forged)
    bound = [(address, own.lower()) for address, own in bindings(port)]
    verb = "claim" if packet.arp else "send from"
    if packet.arp:
        claimed, at = packet.claims or src, (packet.claims_mac or mac).lower()
        # Who has no address yet looks who has the one it wants (RFC 5227), and asks for routers (RFC 4861).
        anyone = claimed == "0.0.0.0" or (claimed == "::" and packet.icmp_type == _SOLICITATION)  # noqa: S104
        speakers = {mac, at} if packet.family == 4 else {at}
        # ARP binds MAC and address; the port's own addresses may be mixed with its own MACs in neighbour discovery.
        fits = [own for address, own in bound if anyone or packet.family == 6 or within(claimed, address)]
        known = anyone or any(within(claimed, address) for address, _ in bound)
        if not known or not speakers <= set(fits):
            return Secured(port.key, False, f"it may not claim that {claimed} is at MAC {at}")
        if packet.family == 4:
            return Secured(port.key, True, f"it may claim that {claimed} is at MAC {at}")
    if mac not in {own for _address, own in bound}:
        return Secured(port.key, False, f"it may not {verb} MAC {packet.src_mac}")
    if _asks_for_an_address(packet, src):
        return Secured(port.key, True, "a host that has no address yet may ask for one")
    for address, own in bound:
        if mac == own and within(src, address):
            return Secured(port.key, True, f"it may {verb} {address} with MAC {own}")
    return Secured(port.key, False, f"it may not {verb} {src} with MAC {mac}")


def _plays_the_cloud(packet: Packet) -> str:
    # By the client's port alone: clients (busybox's, dhclient) take an answer from whatever port it comes.
    if packet.protocol == UDP and packet.dst_port == (68 if packet.family == 4 else 546):
        return "an instance may not answer DHCP"
    if packet.icmp_type in {ICMP: {_REDIRECT4, _RA4}, ICMPV6: {_RA, _REDIRECT}}.get(packet.protocol, ()):
        return "an instance may not advertise itself as a router"
    return ""


def _asks_for_an_address(packet: Packet, src: str) -> bool:
    if src == "0.0.0.0":  # noqa: S104 - the address of a host that has none
        return packet.arp or (packet.protocol == UDP and (packet.src_port, packet.dst_port) == (68, 67))
    return src == "::" and packet.protocol == ICMPV6 and packet.icmp_type in _WITHOUT_ADDRESS


def groups(
    world: World,
    port: SwitchPort,
    direction: Direction,
    packet: Packet,
    *,
    established: bool,
    sender: SwitchPort | None = None,
) -> Filtered:
    """Whether the port's groups let the packet out of (egress) or into (ingress) its device.

    `sender` is the port that sent it to this switch, which an ingress is asked with.
    """
    trusted = sender is not None and not sender.secure and sender.type != "instance"
    if not port.secure:
        return Filtered(port=port.key, direction=direction, passed=True, because="port security is off for this port")
    if packet.ether_type is not None:
        why = "nothing but IP and ARP passes a port with port security"
        return Filtered(port=port.key, direction=direction, passed=False, because=why)
    if packet.arp:
        return Filtered(port=port.key, direction=direction, passed=True, because="ARP is not for groups to judge")
    if direction == "ingress" and packet.protocol == ICMPV6 and packet.icmp_type == _RA and not trusted:
        why = "only routers of the cloud may advertise themselves"
        return Filtered(port=port.key, direction=direction, passed=False, because=why)
    if established and port.stateful:
        why = "it belongs to a conversation that was let begin"
        return Filtered(port=port.key, direction=direction, passed=True, because=why)
    if port.stateful and not begins(packet):
        why = f"{service_words(packet.protocol, None, packet.icmp_type)} answers nothing that is known"
        return Filtered(port=port.key, direction=direction, passed=False, because=why)
    why = _always(direction, packet, serves=sender is not None and sender.type == "dhcp")
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


def needs_no_state(port: SwitchPort) -> bool:
    """Whether nobody asks what conversation a packet belongs to that this port, or another such, sends to it.

    That is so for the cloud's own ports and for stateless ones whose MAC is known: what is for another MAC may come to
    ports beside them.
    """
    if not port.secure:
        return port.type != "instance"
    return not port.stateful and not any(mac and mac != port.mac for mac, _ in port.allowed_pairs)


def is_discovery(packet: Packet) -> bool:
    """Whether it is a message of neighbour or multicast listener discovery."""
    return packet.protocol == ICMPV6 and packet.icmp_type in _DISCOVERY


def begins(packet: Packet) -> bool:
    """Whether it may begin a conversation, or needs none; any other ICMP belongs to one or is dropped."""
    kind = packet.icmp_type
    return kind is None or packet.established or is_discovery(packet) or kind in _BEGINNINGS.get(packet.protocol, ())


def _no_rule(port: SwitchPort, direction: Direction, packet: Packet, peer: str) -> str:
    if not port.groups:
        return "the port has no security group, so nothing passes but DHCP, neighbour discovery and metadata"
    what = service_words(packet.protocol, packet.dst_port, packet.icmp_type)
    return (
        f"no {direction} rule of its security groups allows {what} {'to' if direction == 'egress' else 'from'} {peer}"
    )


def _always(direction: Direction, packet: Packet, *, serves: bool) -> str:
    """Why the packet passes without a rule; empty when it needs one.

    A DHCP answer does if the network's own server sent it (`serves`): not what a router brings from elsewhere.
    """
    ports = (packet.src_port, packet.dst_port)
    out = direction == "egress"
    if packet.protocol == UDP:
        asks, answers = ((68, 67), (67, 68)) if packet.family == 4 else ((546, 547), (547, 546))
        if (out and ports == asks) or (not out and serves and ports == answers):
            return "DHCP always passes"
    if is_discovery(packet):
        return "neighbour discovery always passes"
    if out and packet.protocol == TCP and packet.dst == METADATA_ADDRESS and packet.dst_port == 80:
        return "metadata always passes"
    return ""


def _matches(world: World, acl: Acl, packet: Packet, peer: str) -> bool:
    if acl.family != packet.family or not _matches_protocol(acl, packet):
        return False
    if acl.remote_cidr is not None:
        return within(peer, ip_network(acl.remote_cidr, strict=False))
    if acl.remote_group is not None:
        return any(within(peer, network) for network in world.address_set(acl.remote_group))
    return True


def _matches_protocol(acl: Acl, packet: Packet) -> bool:
    if acl.protocol is None:
        return True
    protocol = acl.protocol
    if protocol in {ICMP, ICMPV6}:  # Neutron takes either name for the one that the family has
        protocol = ICMP if acl.family == 4 else ICMPV6
    if protocol != packet.protocol:
        return False
    low, high = acl.port_min, acl.port_max
    if protocol in {ICMP, ICMPV6}:
        return low is None or (low == packet.icmp_type and high in {None, packet.icmp_code})
    if low is None and high is None:
        return True
    port = packet.dst_port
    return port is not None and (low or 0) <= port <= (65535 if high is None else high)
