"""Packets that rules of a network namespace hand over (`log group N`), read from the kernel's nfnetlink_log.

The socket belongs to the namespace in which it was opened, and the group to the one socket that bound it. The kernel
collects packets for a tenth of a second and drops what nobody reads; they are numbered, so what is lost can be told.

Sources: linux/netfilter/nfnetlink_log.h, linux/netfilter/nfnetlink.h.
"""

import errno
import os
import socket
import struct
from typing import NamedTuple

from cumulet.dataplane.linux.attributes import attribute, attributes

_NETLINK_NETFILTER = 12
_PACKET, _CONFIG = 4 << 8 | 0, 4 << 8 | 1  # NFNL_SUBSYS_ULOG, NFULNL_MSG_*
_REQUEST, _ACK = 0x1, 0x4
_ERROR = 2
_COMMAND, _MODE, _TIMEOUT, _FLAGS = 1, 2, 4, 6  # NFULA_CFG_*
_BIND, _COPY_PACKET, _NUMBERED = 1, 2, 1
_HEADER, _PAYLOAD, _PREFIX, _NUMBER = 1, 9, 10, 12  # NFULA_*
_DELAY = 10  # hundredths of a second


class Logged(NamedTuple):
    """A packet from its network header on, as far as it was handed over, with the `prefix` of the rule that did.

    `lost` packets were between it and the one before."""

    prefix: str
    ethertype: int
    payload: bytes
    lost: int


class NfLog:
    """The packets of one group. OSError where the kernel has no such log, or another has bound the group."""

    def __init__(self, group: int) -> None:
        kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC
        self._socket = socket.socket(socket.AF_NETLINK, kind, _NETLINK_NETFILTER)
        self._next: int | None = None
        try:
            self._socket.bind((0, 0))
            self._configure(group, attribute(_COMMAND, bytes([_BIND])))
            self._configure(
                group,
                attribute(_MODE, struct.pack("!IBB", 0xFFFF, _COPY_PACKET, 0))
                + attribute(_TIMEOUT, struct.pack("!I", _DELAY))
                + attribute(_FLAGS, struct.pack("!H", _NUMBERED)),
            )
            self._socket.setblocking(False)
        except BaseException:
            self._socket.close()
            raise

    def fileno(self) -> int:
        """The descriptor, to wait for."""
        return self._socket.fileno()

    def close(self) -> None:
        """Let go of the group."""
        self._socket.close()

    def read(self) -> list[Logged]:
        """What one read gives (64 KiB at most); nothing when there is nothing."""
        try:
            data = self._socket.recv(1 << 16)
        except BlockingIOError:
            return []
        except OSError as error:
            if error.errno == errno.ENOBUFS:  # what was lost is told by the numbers
                return []
            raise
        found = []
        at = 0
        while at + 20 <= len(data):
            length, kind = struct.unpack_from("=IH", data, at)
            if kind == _PACKET:
                found.append(self._packet(data[at + 20 : at + length]))
            at += max((length + 3) & ~3, 16)
        return found

    def _packet(self, message: bytes) -> Logged:
        values = attributes(message)
        (ethertype,) = struct.unpack_from("!H", values.get(_HEADER, b"\0\0"))
        (number,) = struct.unpack("!I", values.get(_NUMBER, b"\0\0\0\0"))
        lost = 0 if self._next is None else (number - self._next) & 0xFFFFFFFF
        self._next = number + 1
        prefix = values.get(_PREFIX, b"").rstrip(b"\0").decode(errors="replace")
        return Logged(prefix, ethertype, values.get(_PAYLOAD, b""), lost)

    def _configure(self, group: int, body: bytes) -> None:
        head = struct.pack("=IHHII", 20 + len(body), _CONFIG, _REQUEST | _ACK, 1, 0)
        self._socket.send(head + struct.pack("!BBH", socket.AF_UNSPEC, 0, group) + body)
        while True:
            answer = self._socket.recv(1 << 16)
            if struct.unpack_from("=H", answer, 4)[0] == _ERROR:  # else packets are coming already
                break
        number = -struct.unpack_from("=i", answer, 16)[0]
        if number:
            raise OSError(number, os.strerror(number))
