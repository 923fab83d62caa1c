"""The kernel's connection table of one network namespace: list the flows, end some of them.

A rule that is taken away concerns new packets only, since established flows pass by their state; so the flows it let
in are deleted here. ctnetlink as in linux/netfilter/nfnetlink_conntrack.h.
"""

import errno
import ipaddress
import os
import re
import socket
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from cumulet.dataplane.linux import closer
from cumulet.dataplane.linux.attributes import NESTED, attribute, attributes

_NETLINK_NETFILTER = 12
_GET, _DELETE = (1 << 8) | 1, (1 << 8) | 2  # NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_*
_FEW_MARKS = 50
"""So many take a third of the time that reading the flow does."""
_REQUEST, _ACK, _DUMP = 0x1, 0x4, 0x300
_ERROR, _DONE = 2, 3
_TUPLE_ORIG, _TUPLE_REPLY, _ZONE, _ID = 1, 2, 18, 12
_TUPLE_IP, _TUPLE_PROTO = 1, 2
_V4_SOURCE, _V4_DESTINATION, _V6_SOURCE, _V6_DESTINATION = 1, 2, 3, 4
_NUMBER, _DESTINATION_PORT, _ICMP_TYPE, _ICMP_CODE, _ICMP6_TYPE, _ICMP6_CODE = 1, 3, 5, 6, 8, 9


@dataclass(frozen=True, slots=True)
class Flow:
    """A tracked connection, in its original direction; ports are 0 where the protocol has none, and an ICMP query's
    type and code stand in `icmp`. `reply_*` differ from the swapped original where NAT is at work."""

    zone: int
    family: int
    protocol: int
    source: str
    destination: str
    destination_port: int
    icmp: tuple[int, int] | None
    reply_source: str
    reply_destination: str
    identity: bytes  # the attributes that name it to the kernel


def flows() -> list[Flow]:
    """All flows of the namespace that the agent stands in."""
    with _open() as channel:
        return list(_list(channel))


def marks(of: Iterable[tuple[int | None, str | None]]) -> list[bytes]:
    """What the kernel's message about a flow holds when the flow concerns an address, or (without one) a zone."""
    found: dict[bytes, None] = {}
    for zone, address in of:
        if address is not None:
            found[ipaddress.ip_address(address).packed] = None
        elif zone is not None:
            found[struct.pack("=HH", 6, _ZONE) + struct.pack("!H", zone)] = None
    return list(found)


def end(doomed: Callable[[Flow], bool], marked: Sequence[bytes]) -> int:
    """Delete the flows of the namespace that the agent stands in for which `doomed` says so; how many.

    Only flows with one of these marks are asked about: to read a flow takes 15 us, to look for a mark a tenth of one.
    """
    if _count() == 0:  # listing walks the whole hash table, which takes 10 ms even when nothing is in it
        return 0
    channel = _open()
    try:
        found = [flow for flow in _list(channel, marked) if doomed(flow)]
        for flow in found:
            family = socket.AF_INET if flow.family == 4 else socket.AF_INET6
            body = struct.pack("!BBH", family, 0, 0) + flow.identity
            channel.send(struct.pack("=IHHII", 16 + len(body), _DELETE, _REQUEST | _ACK, 1, 0) + body)
            answer = channel.recv(4096)
            number = -struct.unpack_from("=i", answer, 16)[0]
            if number not in {0, errno.ENOENT}:  # it may have ended by itself
                raise OSError(number, f"delete a flow: {os.strerror(number)}")
    finally:
        closer.later(channel.close)
    return len(found)


def _count() -> int:
    try:
        with open("/proc/sys/net/netfilter/nf_conntrack_count") as count:
            return int(count.read())
    except OSError:
        return 1


def _open() -> socket.socket:
    channel = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, _NETLINK_NETFILTER)
    channel.bind((0, 0))
    return channel


def _list(channel: socket.socket, marked: Sequence[bytes] = ()) -> Iterator[Flow]:
    few = marked if len(marked) <= _FEW_MARKS else ()
    pattern = re.compile(b"|".join(map(re.escape, few)), re.DOTALL)  # of nothing: it is found everywhere
    body = struct.pack("!BBH", socket.AF_UNSPEC, 0, 0)
    channel.send(struct.pack("=IHHII", 16 + len(body), _GET, _REQUEST | _DUMP, 1, 0) + body)
    while True:
        data = channel.recv(1 << 17)
        at = 0
        while at + 16 <= len(data):
            length, kind = struct.unpack_from("=IH", data, at)
            if kind == _DONE:
                return
            if kind == _ERROR:
                number = -struct.unpack_from("=i", data, at + 16)[0]
                raise OSError(number, f"list the flows: {os.strerror(number)}")
            if pattern.search(data, at + 16, at + length):
                flow = _flow_of(data[at + 16 : at + length])
                if flow is not None:
                    yield flow
            at += (length + 3) & ~3


def _addresses(tuple_: bytes) -> tuple[str, str]:
    ip = attributes(attributes(tuple_).get(_TUPLE_IP, b""))
    source = ip.get(_V4_SOURCE) or ip.get(_V6_SOURCE) or b"\0" * 4
    destination = ip.get(_V4_DESTINATION) or ip.get(_V6_DESTINATION) or b"\0" * 4
    return str(ipaddress.ip_address(source)), str(ipaddress.ip_address(destination))


def _flow_of(message: bytes) -> Flow | None:
    family = {int(socket.AF_INET): 4, int(socket.AF_INET6): 6}.get(message[0])
    values = attributes(message[4:])
    original, reply = values.get(_TUPLE_ORIG), values.get(_TUPLE_REPLY)
    if family is None or original is None or reply is None:
        return None
    protocol = attributes(attributes(original).get(_TUPLE_PROTO, b""))
    zone = values.get(_ZONE)
    identity = attribute(_TUPLE_ORIG | NESTED, original)
    identity += b"".join(attribute(kind, values[kind]) for kind in (_ZONE, _ID) if kind in values)
    source, destination = _addresses(original)
    reply_source, reply_destination = _addresses(reply)
    kind = protocol.get(_ICMP_TYPE) or protocol.get(_ICMP6_TYPE)
    code = protocol.get(_ICMP_CODE) or protocol.get(_ICMP6_CODE)
    return Flow(
        zone=int(struct.unpack("!H", zone)[0]) if zone else 0,
        family=family,
        protocol=protocol.get(_NUMBER, b"\0")[0],
        source=source,
        destination=destination,
        destination_port=int(struct.unpack("!H", protocol.get(_DESTINATION_PORT, b"\0\0"))[0]),
        icmp=(kind[0], code[0]) if kind and code else None,
        reply_source=reply_source,
        reply_destination=reply_destination,
        identity=identity,
    )
