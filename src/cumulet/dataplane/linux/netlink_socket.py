"""A socket to the kernel's rtnetlink: changes that it acknowledges, batched, and questions with all their answers.

It belongs to the network namespace in which it was opened. Changes made inside `with socket.batch():` go out in one
system call and the first refusal is raised at its end (the others are carried out nevertheless, as the kernel does).
Errors are NetlinkError, an OSError with the kernel's errno and, where it says one, its own words.

Sources: netlink(7), linux/netlink.h.
"""

import contextlib
import os
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from cumulet.dataplane.linux.attributes import attributes

_REQUEST, _ACK = 0x1, 0x4
_NLMSG_ERROR, _NLMSG_DONE = 2, 3
_SOL_NETLINK, _EXT_ACK, _CAP_ACK = 270, 11, 10


class NetlinkError(OSError):
    """The kernel refused a change; `errno` is its own."""


@dataclass(slots=True)
class _Queued:
    message: bytes
    what: str
    tolerated: tuple[int, ...]


@dataclass(slots=True)
class _Batch:
    depth: int = 0
    queue: list[_Queued] = field(default_factory=list)


class NetlinkSocket:
    """See the module's docstring."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, socket.NETLINK_ROUTE)
        self._socket.bind((0, 0))
        self._socket.setsockopt(_SOL_NETLINK, _EXT_ACK, 1)
        self._socket.setsockopt(_SOL_NETLINK, _CAP_ACK, 1)
        self._sequence = 0
        self._batch = _Batch()

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextlib.contextmanager
    def batch(self) -> Iterator[None]:
        """Queue the block's changes and carry them out at its end (not when the block raises)."""
        self._batch.depth += 1
        try:
            yield
        except BaseException:
            self._batch.queue.clear()
            raise
        finally:
            self._batch.depth -= 1
        if not self._batch.depth:
            queue, self._batch.queue = self._batch.queue, []
            self._send(queue)

    def _change(self, kind: int, flags: int, body: bytes, what: str, tolerated: tuple[int, ...] = ()) -> None:
        self._sequence += 1
        header = struct.pack("=IHHII", 16 + len(body), kind, _REQUEST | _ACK | flags, self._sequence, 0)
        queued = _Queued(header + body, what, tolerated)
        if self._batch.depth:
            self._batch.queue.append(queued)
        else:
            self._send([queued])

    def _send(self, queue: list[_Queued]) -> None:
        refusal: NetlinkError | None = None
        for start in range(0, len(queue), 64):  # so that the answers fit the receive buffer
            part = queue[start : start + 64]
            self._socket.send(b"".join(queued.message for queued in part))
            waiting = {struct.unpack_from("=I", queued.message, 8)[0]: queued for queued in part}
            while waiting:
                for kind, sequence, payload in self._receive():
                    queued = waiting.pop(sequence, None) if kind == _NLMSG_ERROR else None
                    if queued is None:
                        continue
                    error = _error_of(payload, queued.what)
                    if error is not None and error.errno not in queued.tolerated:
                        refusal = refusal or error
        if refusal is not None:
            raise refusal

    def _query(self, kind: int, flags: int, body: bytes, what: str) -> list[bytes]:
        self._sequence += 1
        wanted = self._sequence
        self._socket.send(struct.pack("=IHHII", 16 + len(body), kind, _REQUEST | _ACK | flags, wanted, 0) + body)
        answers: list[bytes] = []
        while True:
            for answer, sequence, payload in self._receive():
                if sequence != wanted:
                    continue
                if answer == _NLMSG_DONE:
                    return answers
                if answer == _NLMSG_ERROR:
                    error = _error_of(payload, what)
                    if error is not None:
                        raise error
                    return answers
                answers.append(payload)

    def _receive(self) -> Iterator[tuple[int, int, bytes]]:
        data = self._socket.recv(1 << 17)
        at = 0
        while at + 16 <= len(data):
            length, kind, _flags, sequence, _pid = struct.unpack_from("=IHHII", data, at)
            yield kind, sequence, data[at + 16 : at + length]
            at += (length + 3) & ~3


def _error_of(payload: bytes, what: str) -> NetlinkError | None:
    number = -struct.unpack_from("=i", payload)[0]
    if number == 0:
        return None
    said = attributes(payload[20:]).get(1, b"")  # NLMSGERR_ATTR_MSG, after the header of the refused message
    words = said.rstrip(b"\0").decode(errors="replace")
    return NetlinkError(number, f"{what}: {os.strerror(number)}" + (f" ({words})" if words else ""))
