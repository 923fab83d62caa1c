"""Many frames at once, with every interface watched: where did each turn up?

What comes in with the tag of a VLAN that is watched itself is told of that VLAN, not of the card that carries it.

A frame carries a mark, a number below 2^24: most behind `MAGIC` in their payload; neighbour discovery has no payload,
so there it stands in the message's reserved bits.

This module is imported by `prober` in the cell and by the tests outside; it knows no other of theirs.
"""

import base64
import contextlib
import select
import socket
import struct
import threading
import time
from collections.abc import Sequence

from cumulet.dataplane.linux import namespaces

MAGIC = b"\xc7mark"
_ETH_ALL, _SO_RCVBUFFORCE = 0x0003, 33
_SOL_PACKET, _AUXDATA = 263, 8  # packet(7); the kernel puts a frame's tag aside, and tells of it there
_TAGGED = 1 << 4  # TP_STATUS_VLAN_VALID
_ICMP, _ICMPV6 = 1, 58
_ND = frozenset({133, 135, 136, 137})

# What is expected is waited for; then until nothing has come for QUIET seconds. Linux carries a frame from veth to veth
# within the system call that sends it, unless a router must first ask for an address, so silence comes soon.
PATIENCE, QUIET = 8.0, 0.06


def marked(data: bytes) -> int | None:
    """The mark that a frame carries, None when it carries none."""
    at = data.find(MAGIC)
    if at >= 0:
        return int.from_bytes(data[at + len(MAGIC) : at + len(MAGIC) + 3], "big")
    if len(data) >= 62 and data[12:14] == b"\x86\xdd" and data[20] == _ICMPV6 and data[54] in _ND:
        return int.from_bytes(data[59:62], "big") or None
    return None


def icmp_kind(data: bytes) -> int:
    """The ICMP type of a frame that is no fragment, -1 without: it tells an answer that quotes a mark."""
    if data[12:14] == b"\x08\x00" and data[23] == _ICMP and not struct.unpack_from("!H", data, 20)[0] & 0x1FFF:
        return data[14 + (data[14] & 15) * 4]
    if data[12:14] == b"\x86\xdd" and data[20] == _ICMPV6:
        return data[54]
    return -1


def watcher(namespace: str | None, interface: str) -> socket.socket:
    """A raw socket on an interface that never blocks, with room for a volley."""
    with namespaces.entered(namespace):
        raw = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_ALL))
        with contextlib.suppress(OSError):
            raw.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, 8 << 20)
        raw.setsockopt(_SOL_PACKET, _AUXDATA, 1)
        raw.bind((interface, _ETH_ALL))
    raw.setblocking(False)
    return raw


def _vlan(beside: Sequence[tuple[int, int, bytes]]) -> int | None:
    """The VLAN of a frame by what came beside it (struct tpacket_auxdata), None for one without a tag."""
    for level, kind, data in beside:
        if (level, kind) == (_SOL_PACKET, _AUXDATA):
            status, tag = struct.unpack_from("=I12xH", data)
            return int(tag) & 0xFFF if status & _TAGGED else None
    return None


class Volley:
    """Watchers on all places, (namespace, interface) each, as long as the block runs."""

    def __init__(self, places: Sequence[tuple[str | None, str]]) -> None:
        self._stack = contextlib.ExitStack()
        self._places = list(places)
        self._vlans = {(namespace, interface) for namespace, interface in places if "." in interface}
        self._sockets = [self._stack.enter_context(watcher(*place)) for place in places]
        self._poll = select.epoll()
        self._stack.callback(self._poll.close)
        self._number = {raw.fileno(): number for number, raw in enumerate(self._sockets)}
        for raw in self._sockets:
            self._poll.register(raw.fileno(), select.EPOLLIN)

    def __enter__(self) -> "Volley":
        return self

    def __exit__(self, *what: object) -> None:
        threading.Thread(target=self._stack.close).start()  # Linux takes its time over each

    def fire(
        self, frames: Sequence[tuple[int, str]], expected: Sequence[tuple[int, int]]
    ) -> list[tuple[int, int, int]]:
        """Send all (place, frame in base64) in their order, and tell where marks came in: (mark, place, ICMP type).

        `expected` (mark, place) are waited for.
        """
        heard: set[tuple[int, int, int]] = set()
        for number, (place, data) in enumerate(frames):
            with contextlib.suppress(OSError):  # an interface that is down sends nothing
                self._sockets[place].send(base64.b64decode(data))
            if number % 16 == 15:
                self._listen(heard, 0)
        waiting, deadline = {(mark, place) for mark, place in expected}, time.monotonic() + PATIENCE
        while waiting and time.monotonic() < deadline:
            self._listen(heard, 0.02)
            waiting -= {(mark, place) for mark, place, _ in heard}
        while self._listen(heard, QUIET) and time.monotonic() < deadline + PATIENCE:
            pass
        return sorted(heard)

    def _listen(self, heard: set[tuple[int, int, int]], timeout: float) -> bool:
        """Whether a marked frame came within the time."""
        came = False
        for descriptor, _ in self._poll.poll(timeout):
            place = self._number[descriptor]
            raw = self._sockets[place]
            with contextlib.suppress(BlockingIOError, OSError):
                while True:
                    data, beside, _, (_, _, kind, *_) = raw.recvmsg(65535, 64)
                    if kind == socket.PACKET_OUTGOING or self._is_of_vlan(place, beside):
                        continue
                    mark = marked(data)
                    if mark is not None:
                        came = True
                        heard.add((mark, place, icmp_kind(data)))
        return came

    def _is_of_vlan(self, place: int, beside: Sequence[tuple[int, int, bytes]]) -> bool:
        namespace, interface = self._places[place]
        return (namespace, f"{interface}.{_vlan(beside)}") in self._vlans
