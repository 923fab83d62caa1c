"""What an IP packet's headers say, of a packet that may be cut off or malformed at any place.

Sources: RFC 791, RFC 8200, RFC 9293, RFC 768, RFC 792, RFC 4443.
"""

import struct
from ipaddress import IPv4Address, IPv6Address
from typing import Any

from cumulet.dataplane.linux.conntrack import Flow

_IPV4, _IPV6 = 0x0800, 0x86DD
_TCP, _ICMP = 6, {1, 58}
_WITH_PORTS = {6, 17, 33, 132, 136}
_NAMES = {1: "icmp", 6: "tcp", 17: "udp", 33: "dccp", 58: "icmpv6", 132: "sctp", 136: "udplite"}
_FLAGS = ("FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR")
_HOP_BY_HOP, _ROUTING, _FRAGMENT, _DESTINATION = 0, 43, 44, 60
_EXTENSIONS = {_HOP_BY_HOP, _ROUTING, _FRAGMENT, _DESTINATION}


def described(ethertype: int, packet: bytes) -> tuple[dict[str, Any], Flow | None]:
    """A packet in words and numbers, and the flow that it would begin (None where that can't be told)."""
    if ethertype == _IPV4 and len(packet) >= 20:
        source, destination = str(IPv4Address(packet[12:16])), str(IPv4Address(packet[16:20]))
        length, fragment = struct.unpack_from("!H2xH", packet, 2)
        return _transport(4, source, destination, length, packet[9], packet[(packet[0] & 15) * 4 :], fragment & 0x1FFF)
    if ethertype == _IPV6 and len(packet) >= 40:
        source, destination = str(IPv6Address(packet[8:24])), str(IPv6Address(packet[24:40]))
        (length,) = struct.unpack_from("!H", packet, 4)
        return _transport(6, source, destination, length + 40, *_behind_extensions(packet))
    return {"ethertype": f"0x{ethertype:04x}"}, None


def _behind_extensions(packet: bytes) -> tuple[int, bytes, int]:
    """The protocol, what follows its header's beginning, and the offset of a fragment."""
    kind, at, offset = packet[6], 40, 0
    while kind in _EXTENSIONS and at + 8 <= len(packet):
        if kind == _FRAGMENT:
            offset = struct.unpack_from("!H", packet, at + 2)[0] >> 3
            kind, at = packet[at], at + 8
        else:
            kind, at = packet[at], at + (packet[at + 1] + 1) * 8
    return kind, packet[at:], offset


def _transport(
    family: int, source: str, destination: str, length: int, protocol: int, rest: bytes, offset: int
) -> tuple[dict[str, Any], Flow | None]:
    said: dict[str, Any] = {
        "src": source,
        "dst": destination,
        "length": length,
        "protocol": _NAMES.get(protocol, protocol),
    }
    port, icmp = 0, None
    if offset:  # the first one had the ports
        said["fragment_offset"] = offset * 8
    elif protocol in _WITH_PORTS and len(rest) >= 4:
        said["src_port"], port = struct.unpack_from("!HH", rest)
        said["dst_port"] = port
        if protocol == _TCP and len(rest) >= 14:
            said["tcp_flags"] = [name for bit, name in enumerate(_FLAGS) if rest[13] >> bit & 1]
    elif protocol in _ICMP and len(rest) >= 2:
        icmp = rest[0], rest[1]
        said["icmp_type"], said["icmp_code"] = icmp
    return said, Flow(0, family, protocol, source, destination, port, icmp, destination, source, b"")
