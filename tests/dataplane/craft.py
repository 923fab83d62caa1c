"""Frames made by hand from the trace's packets, honest or not, each with a mark (`volley`) that tells it apart.

What a frame is dressed in (fragments, extension headers, IP options) must not change what becomes of it: the filters
judge the packet, not its dress. `DRESSES` are those; a dress in which nothing may arrive at all is in `NEVER`.
"""

import struct
from collections.abc import Callable
from ipaddress import ip_address

from cumulet.topology.packet import ICMP, ICMPV6, TCP, UDP, Packet

from .linux.frames import arp, checksum, ethernet, ip4, mac
from .volley import MAGIC

ARP, IPV4, IPV6 = 0x0806, 0x0800, 0x86DD
TAGS = frozenset({0x8100, 0x88A8, 0x9100, 0x9200})
SUBPORTS = range(4000, 4095)  # the VLANs that are of subports in generated clouds; a liar takes one below
_HOP, _ROUTING, _FRAGMENT, _DESTINATION = 0, 43, 44, 60

Dress = Callable[["Datagram"], list[bytes]]


class Datagram:
    """An IP packet before it is dressed: addresses, protocol, and the transport's bytes with its checksum."""

    def __init__(self, packet: Packet, mark: int) -> None:
        assert packet.src is not None
        self.src, self.dst, self.mark = packet.src, packet.dst, mark
        self.six = packet.family == 6
        self.protocol = packet.protocol
        self.body = _transport(packet, mark)

    def whole(self, options: bytes = b"") -> bytes:
        """The packet as it is, with IPv4 options if any (a multiple of four bytes)."""
        return self._v6(self.protocol, self.body) if self.six else self._v4(self.body, options=options)

    def piece4(self, piece: bytes, offset: int, *, more: bool) -> bytes:
        """An IPv4 fragment; `offset` in bytes."""
        return self._v4(piece, fragment=more << 13 | offset >> 3)

    def piece6(self, piece: bytes, offset: int, *, more: bool, behind: bytes = b"", first: int = 0) -> bytes:
        """An IPv6 fragment, of a packet whose fragmentable part begins with header `first` (0: the transport)."""
        header = struct.pack("!BxHI", first or self.protocol, offset | more, self.mark) + piece
        return self._v6(_DESTINATION, behind + header) if behind else self._v6(_FRAGMENT, header)

    def chained(self, *headers: tuple[int, bytes]) -> bytes:
        """The IPv6 packet behind extension headers: (number, all but the first byte, which names the next)."""
        numbers = [number for number, _ in headers] + [self.protocol]
        parts = [bytes([after]) + rest for (_, rest), after in zip(headers, numbers[1:], strict=True)]
        return self._v6(numbers[0], b"".join(parts) + self.body)

    def _v4(self, body: bytes, *, options: bytes = b"", fragment: int = 0) -> bytes:
        whole = bytearray(ip4(self.src, self.dst, self.protocol, options + body))
        whole[0] = 0x45 + len(options) // 4
        whole[4:6] = struct.pack("!H", self.mark & 0xFFFF)
        whole[6:8] = struct.pack("!H", fragment)
        whole[10:12] = b"\0\0"
        whole[10:12] = struct.pack("!H", checksum(bytes(whole[: 20 + len(options)])))
        return bytes(whole)

    def _v6(self, next_header: int, body: bytes) -> bytes:
        addresses = ip_address(self.src).packed + ip_address(self.dst).packed
        return struct.pack("!IHBB", 6 << 28, len(body), next_header, 255) + addresses + body


def _transport(packet: Packet, mark: int) -> bytes:
    """Header and payload; the mark stands within eight bytes that no fragment cuts."""
    payload = MAGIC + mark.to_bytes(3, "big") + b"." * 24
    source, target = packet.src_port or 0, packet.dst_port or 0
    if packet.protocol == UDP:
        body = struct.pack("!HHHH", source, target, 8 + len(payload), 0) + payload
        at = 6
    elif packet.protocol == TCP:
        body = struct.pack("!HHIIBBHHH", source, target, mark, 0, 5 << 4, 2, 64240, 0, 0) + b"...." + payload
        at = 16
    elif packet.protocol == ICMP:
        body = struct.pack("!BBHHH", packet.icmp_type or 0, packet.icmp_code or 0, 0, mark & 0xFFFF, 1) + payload
        at = 2
    elif packet.protocol == ICMPV6:
        body = _icmp6(packet, mark, payload)
        at = 2
    else:
        return payload
    pseudo = b""
    if packet.protocol != ICMP:
        addresses = ip_address(packet.src or "").packed + ip_address(packet.dst).packed
        pseudo = addresses + struct.pack("!II", len(body), packet.protocol)
    return body[:at] + struct.pack("!H", checksum(pseudo + body) or 0xFFFF) + body[at + 2 :]


def _icmp6(packet: Packet, mark: int, payload: bytes) -> bytes:
    kind, code = packet.icmp_type or 0, packet.icmp_code or 0
    if packet.arp:
        target = ip_address(packet.claims or packet.src or "") if kind == 136 or packet.claims else None
        link = packet.claims_mac
        body = struct.pack("!BBH", kind, 0, 0) + (b"\x20" if kind == 136 else b"\0") + mark.to_bytes(3, "big")
        if kind != 133:
            body += (target or ip_address(packet.via or packet.dst)).packed
        return body + (struct.pack("!BB", 2 if kind == 136 else 1, 1) + mac(link) if link else b"")
    if kind == 137:  # to `dst`, the better next hop is the sender
        towards = ip_address(packet.src or "").packed
        return struct.pack("!BBHI", kind, 0, 0, mark) + towards + ip_address(packet.dst).packed
    if kind == 134:
        return struct.pack("!BBHBBH", kind, 0, 0, 64, 0, 1800) + payload[:8]
    return struct.pack("!BBHHH", kind, code, 0, mark & 0xFFFF, 1) + payload


# ---- dresses


def plain(datagram: Datagram) -> list[bytes]:
    """As it is."""
    return [datagram.whole()]


def _fragments(datagram: Datagram) -> list[bytes]:
    """Two pieces; the first has all headers, as IPv6 wants it (RFC 8200, 4.5)."""
    return _pieces(datagram, [(0, 24), (24, None)])


def _tiny(datagram: Datagram) -> list[bytes]:
    """As many pieces as there can be: in IPv4 a TCP header is cut before its flags."""
    first = 24 if datagram.six else 8
    return _pieces(datagram, [(0, first), *((at, at + 8) for at in range(first, len(datagram.body), 8))])


def _backwards(datagram: Datagram) -> list[bytes]:
    return _pieces(datagram, [(32, None), (24, 32), (0, 24)])


def _pieces(datagram: Datagram, cuts: list[tuple[int, int | None]]) -> list[bytes]:
    piece = datagram.piece6 if datagram.six else datagram.piece4
    end = len(datagram.body)
    cuts = [(low, high) for low, high in cuts if low < end]  # a piece of nothing would spoil the others
    return [piece(datagram.body[low:high], low, more=high is not None and high < end) for low, high in cuts]


def _atomic(datagram: Datagram) -> list[bytes]:
    """A fragment header on a whole packet (RFC 6946)."""
    return [datagram.piece6(datagram.body, 0, more=False)]


_PADDING = b"\0\x01\x04\0\0\0\0"  # eight bytes' worth, without the byte that names the next header


def _hop_by_hop(datagram: Datagram) -> list[bytes]:
    return [datagram.chained((_HOP, _PADDING))]


def _long_chain(datagram: Datagram) -> list[bytes]:
    """The way past guards that look at the first header only (RFC 7113)."""
    return [datagram.chained((_HOP, _PADDING), *[(_DESTINATION, _PADDING)] * 5)]


def _chain_in_fragments(datagram: Datagram) -> list[bytes]:
    """Options fill the first fragment, so that the second begins with the transport (RFC 7113, 2.2)."""
    options = bytes([datagram.protocol]) + _PADDING
    first = datagram.piece6(options, 0, more=True, first=_DESTINATION)
    return [first, datagram.piece6(datagram.body, 8, more=False, first=_DESTINATION)]


def _record_route(datagram: Datagram) -> list[bytes]:
    return [datagram.whole(b"\x07\x07\x04\0\0\0\0\0")]


DRESSES_4: dict[str, Dress] = {
    "plain": plain, "fragments": _fragments, "tiny fragments": _tiny, "fragments, last first": _backwards,
    "record route": _record_route,
}  # fmt: skip
DRESSES_6: dict[str, Dress] = {
    "plain": plain, "fragments": _fragments, "tiny fragments": _tiny, "fragments, last first": _backwards,
    "atomic fragment": _atomic, "hop by hop": _hop_by_hop, "long chain": _long_chain,
}  # fmt: skip


def _overlapping(datagram: Datagram) -> list[bytes]:
    """The second piece overwrites what the first says (RFC 1858, RFC 5722)."""
    piece = datagram.piece6 if datagram.six else datagram.piece4
    body = datagram.body
    return [piece(body[:24], 0, more=True), piece(b"\xff" * 8 + body[24:], 16, more=False)]


def source_route(kind: int, hop: str) -> Dress:
    """An IPv4 option that asks the receiver to send on to `hop`: 131 loose, 137 strict (RFC 791)."""

    def by_option(datagram: Datagram) -> list[bytes]:
        return [datagram.whole(bytes([kind, 7, 4]) + ip_address(hop).packed + b"\0")]

    return by_option


def routing_header(kind: int, hop: str) -> Dress:
    """The same in IPv6, type 0 (RFC 5095 took it away) or 2 (mobile IP): one segment left."""

    def by_header(datagram: Datagram) -> list[bytes]:
        return [datagram.chained((_ROUTING, bytes([2, kind, 1, 0, 0, 0, 0]) + ip_address(hop).packed))]

    return by_header


def vlan(*tags: int) -> Dress:
    """What follows the ether type of a frame in a VLAN (in a VLAN ...)."""

    def tagged(datagram: Datagram) -> list[bytes]:
        kind = IPV6 if ":" in datagram.src else IPV4
        inner = b"".join(struct.pack("!HH", 0x8100, tag) for tag in tags[1:])
        return [struct.pack("!H", tags[0]) + inner + struct.pack("!H", kind) + datagram.whole()]

    return tagged


NEVER_4: dict[str, Dress] = {"overlapping fragments": _overlapping}
NEVER_6: dict[str, Dress] = {
    "overlapping fragments": _overlapping, "header in the second fragment": _chain_in_fragments,
}  # fmt: skip


# ---- frames


def frames(packet: Packet, mark: int, dress: Dress = plain) -> list[bytes]:
    """The Ethernet frames of a packet whose source, source MAC and destination MAC are all said."""
    assert packet.src_mac is not None
    assert packet.dst_mac is not None
    if packet.ether_type is not None and dress is not plain:
        return [ethernet(packet.src_mac, packet.dst_mac, packet.ether_type, d) for d in dress(Datagram(packet, mark))]
    if packet.ether_type is not None:
        inner = Datagram(packet, mark).whole()
        kind = struct.pack("!H", IPV6 if packet.family == 6 else IPV4)
        body = inner
        if packet.ether_type in TAGS:
            body = struct.pack("!H", mark % (SUBPORTS[0] - 1) + 1) + kind + inner
        return [ethernet(packet.src_mac, packet.dst_mac, packet.ether_type, body)]
    if packet.arp and packet.family == 4:
        message = arp(packet.icmp_code or 2, packet.claims_mac or packet.src_mac, packet.claims or packet.src or "",
                      packet.dst) + MAGIC + mark.to_bytes(3, "big")  # fmt: skip
        return [ethernet(packet.src_mac, packet.dst_mac, ARP, message.ljust(46, b"\0"))]
    kind6 = IPV6 if packet.family == 6 else IPV4
    return [ethernet(packet.src_mac, packet.dst_mac, kind6, data) for data in dress(Datagram(packet, mark))]
