"""Tell a network where an address is: gratuitous ARP (RFC 5227 section 3) and unsolicited neighbour advertisements.

Who knew the address elsewhere (a balancer or floating IP that was deleted and made anew) learns the new MAC at once
instead of when its neighbour entry is stale.
"""

import ipaddress
import socket
import struct

from cumulet.dataplane.linux import closer

_ARP, _REQUEST, _ETHERNET, _IPV4 = 0x0806, 1, 1, 0x0800
_BROADCAST = b"\xff" * 6
_NA, _OVERRIDE, _TARGET_LINK_LAYER = 136, 0x20000000, 2


def announce(interface: str, mac: str, address: str) -> None:
    """Announce an address of an interface that is up, in the namespace the caller stands in. OSError."""
    parsed = ipaddress.ip_address(address)
    hardware = bytes.fromhex(mac.replace(":", ""))
    if parsed.version == 4:
        sender = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM)
        try:
            sender.sendto(arp(hardware, parsed.packed), (interface, _ARP, 0, _ETHERNET, _BROADCAST))
        finally:
            closer.later(sender.close)
        return
    with socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6) as sender:
        sender.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 255)
        index = socket.if_nametoindex(interface)
        sender.bind((str(parsed), 0))
        sender.sendto(advertisement(hardware, parsed.packed), ("ff02::1", 0, 0, index))


def arp(hardware: bytes, address: bytes) -> bytes:
    """An ARP request for one's own address."""
    return struct.pack("!HHBBH6s4s6s4s", _ETHERNET, _IPV4, 6, 4, _REQUEST, hardware, address, b"", address)


def advertisement(hardware: bytes, address: bytes) -> bytes:
    """A neighbour advertisement with the override flag (RFC 4861 4.4); the kernel fills in the checksum."""
    return struct.pack("!BBHI16sBB6s", _NA, 0, 0, _OVERRIDE, address, _TARGET_LINK_LAYER, 1, hardware)
