"""Frames carried between a trunk's parent and the switch of a subport, where the kernel has no VLAN devices.

A packet socket at the parent's tap takes what the guest sends with the subport's tag, another at `inner`, whose veth
peer is in the subport's bridge, takes what the bridge hands out; each frame goes on by the other one, its tag taken
off or put on. Segments that are still to be cut, and checksums still to be made, travel as such (virtio's header), so
a bulk transfer costs a call for 64 KiB. One thread of the agent does it all: while the agent is away, no frame passes.

Sources: packet(7), linux/if_packet.h, linux/filter.h, linux/virtio_net.h.
"""

import contextlib
import ctypes
import logging
import select
import socket
import struct
import threading
from collections.abc import Callable

from cumulet.dataplane.linux import closer

_ANY_PROTOCOL, _VLAN = 0x0003, 0x8100
_SOL_PACKET, _VNET_HDR, _IGNORE_OUTGOING = 263, 15, 23
_ATTACH_FILTER = 26  # SO_ATTACH_FILTER, asm-generic/socket.h
_ANCILLARY = 0xFFFFF000  # SKF_AD_OFF: what follows is no offset into the frame
_TAG, _TAGGED, _PROTOCOL = _ANCILLARY + 44, _ANCILLARY + 48, _ANCILLARY + 60
_LOAD, _LOAD_HALF, _AND, _EQUAL, _GIVE = 0x20, 0x28, 0x54, 0x15, 0x06
_HEADER = struct.Struct("=BBHHHH")  # struct virtio_net_hdr: flags, gso_type, hdr_len, gso_size, csum_start, csum_offset
_NEEDS_CHECKSUM = 1
_MACS, _TAG_BYTES = 12, 4
_LONGEST = 1 << 17
_BURST = 64  # frames of one end before it is another's turn
_BUFFER = 1 << 20

log = logging.getLogger(__name__)


class Relay:
    """The relays of one network namespace: that in which `carry` is called. `drop` what was carried before it goes."""

    def __init__(self) -> None:
        self._carried: dict[str, tuple[tuple[int, int, int], list[socket.socket]]] = {}
        self._work: dict[int, Callable[[], None]] = {}
        self._epoll: select.epoll | None = None
        self._buffer = bytearray(_LONGEST)

    def carries(self, inner: str, tag: int, parent: str) -> bool:
        """Whether frames go between these two, as they are now."""
        found = self._carried.get(inner)
        with contextlib.suppress(OSError):
            return found is not None and found[0] == _these(inner, tag, parent)
        return False  # one of them is gone

    def carry(self, inner: str, tag: int, parent: str) -> None:
        """Carry frames between `inner` and VLAN `tag` of `parent` from now on. OSError."""
        self.drop(inner)
        ends = [_opened(parent, _vlan_filter(tag)), _opened(inner, _untagged_filter())]
        outer, within = ends
        self._carried[inner] = (_these(inner, tag, parent), ends)
        self._work[outer.fileno()] = lambda: self._untag(outer, within)
        self._work[within.fileno()] = lambda: self._tag(within, outer, struct.pack("!HH", _VLAN, tag))
        if self._epoll is None:
            self._epoll = select.epoll()
            threading.Thread(target=self._run, args=[self._epoll], name="relay", daemon=True).start()
        for end in ends:
            self._epoll.register(end, select.EPOLLIN)

    def drop(self, inner: str) -> None:
        """Carry nothing there any more; unknown names are fine."""
        _, ends = self._carried.pop(inner, (None, []))
        for end in ends:
            self._work.pop(end.fileno(), None)
            if self._epoll is not None:
                self._epoll.unregister(end)
            closer.later(end.close)

    def _run(self, epoll: select.epoll) -> None:
        while True:
            for descriptor, _events in epoll.poll():
                work = self._work.get(descriptor)
                with contextlib.suppress(OSError):  # it was just dropped, or its interface is down
                    if work is not None:
                        work()

    def _untag(self, outer: socket.socket, within: socket.socket) -> None:
        view = memoryview(self._buffer)
        for _ in range(_BURST):
            size = outer.recv_into(view)  # the kernel has put the tag aside
            _pass_on(within, view[:size])

    def _tag(self, within: socket.socket, outer: socket.socket, tag: bytes) -> None:
        view = memoryview(self._buffer)
        for _ in range(_BURST):
            size = within.recv_into(view)
            flags, kind, length, segment, start, offset = _HEADER.unpack_from(view)
            if flags & _NEEDS_CHECKSUM:
                start += _TAG_BYTES
            header = _HEADER.pack(flags, kind, length + _TAG_BYTES if length else 0, segment, start, offset)
            macs = _HEADER.size + _MACS
            _pass_on(outer, header, view[_HEADER.size : macs], tag, view[macs:size])


def _pass_on(end: socket.socket, *pieces: "bytes | memoryview") -> None:
    """Send a frame; a wire that is full or down loses it."""
    with contextlib.suppress(OSError):
        end.sendmsg(pieces)


def _opened(interface: str, program: bytes) -> socket.socket:
    """A packet socket at an interface that takes what comes in there and passes the filter."""
    opened = socket.socket(socket.AF_PACKET, socket.SOCK_RAW | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC, 0)
    try:
        code = ctypes.create_string_buffer(program)
        # struct sock_fprog: the number of instructions and where they are
        fprog = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
        opened.setsockopt(socket.SOL_SOCKET, _ATTACH_FILTER, fprog)
        opened.setsockopt(_SOL_PACKET, _VNET_HDR, 1)
        opened.setsockopt(_SOL_PACKET, _IGNORE_OUTGOING, 1)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
        opened.bind((interface, _ANY_PROTOCOL))
    except BaseException:
        opened.close()
        raise
    return opened


def _vlan_filter(tag: int) -> bytes:
    """Classic BPF: frames of one VLAN."""
    return _program(
        (_LOAD, 0, 0, _TAGGED), (_EQUAL, 5, 0, 0),
        (_LOAD, 0, 0, _PROTOCOL), (_EQUAL, 0, 3, _VLAN),
        (_LOAD, 0, 0, _TAG), (_AND, 0, 0, 0xFFF), (_EQUAL, 1, 0, tag),
        (_GIVE, 0, 0, 0), (_GIVE, 0, 0, _LONGEST),
    )  # fmt: skip


def _untagged_filter() -> bytes:
    """Classic BPF: frames without a tag."""
    return _program((_LOAD, 0, 0, _TAGGED), (_EQUAL, 0, 1, 0), (_GIVE, 0, 0, _LONGEST), (_GIVE, 0, 0, 0))


def _program(*lines: tuple[int, int, int, int]) -> bytes:
    return b"".join(struct.pack("@HBBI", *line) for line in lines)


def _these(inner: str, tag: int, parent: str) -> tuple[int, int, int]:
    return socket.if_nametoindex(inner), tag, socket.if_nametoindex(parent)
