"""A packet blaster in the cell: sends without pause from many places, and counts what turns up in others.

Run as `python blaster.py HOME`; it enters the cell of that home, then takes one JSON command a line on stdin and gives
one JSON answer a line on stdout. A watched namespace is made before the data plane wants it, with a socket in it that
hears every interface it will ever have: not even the first packet after a link goes up is missed.
"""

import base64
import contextlib
import ctypes
import json
import os
import socket
import sys
import threading
from pathlib import Path

from volley import marked  # beside this script

from cumulet.dataplane.linux import cell, namespaces

_ETH_ALL, _SO_RCVBUFFORCE = 0x0003, 33
_LIBC = ctypes.CDLL(None, use_errno=True)


class _Vector(ctypes.Structure):
    _fields_ = (("base", ctypes.c_char_p), ("length", ctypes.c_size_t))


class _Header(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_void_p), ("name_length", ctypes.c_uint32), ("vectors", ctypes.POINTER(_Vector)),
        ("vector_count", ctypes.c_size_t), ("control", ctypes.c_void_p), ("control_length", ctypes.c_size_t),
        ("flags", ctypes.c_int),
    )  # fmt: skip


class _Message(ctypes.Structure):
    _fields_ = (("header", _Header), ("sent", ctypes.c_uint))


class _Gun:
    """A raw socket on one interface, and the frames that it sends over and over."""

    def __init__(self, namespace: str, interface: str, frames: list[bytes]) -> None:
        with namespaces.entered(namespace):
            self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
            self.socket.bind((interface, 0))
        self.count = len(frames)
        self._frames = frames  # the vectors point into them
        self._vectors = (_Vector * len(frames))(*((frame, len(frame)) for frame in frames))
        self.messages = (_Message * len(frames))()
        for number in range(len(frames)):
            header = self.messages[number].header
            header.vectors, header.vector_count = ctypes.pointer(self._vectors[number]), 1

    def fire(self) -> int:
        """Send all frames; how many the kernel took (none while the interface is down or gone)."""
        sent: int = _LIBC.sendmmsg(self.socket.fileno(), self.messages, self.count, 0)
        return max(sent, 0)


class Blaster:
    """See the module's docstring."""

    def __init__(self) -> None:
        self.guns: list[_Gun] = []
        self.watched: dict[str, socket.socket] = {}
        self.seen: dict[str, dict[int, int]] = {}
        self.sent = 0
        threading.Thread(target=self._fire, daemon=True).start()

    def _fire(self) -> None:
        while True:
            for gun in self.guns:
                self.sent += gun.fire()

    def aim(self, guns: list[tuple[str, str, list[str]]]) -> None:
        """From now on these (namespace, interface, frames) send."""
        self.guns = [_Gun(place, interface, [base64.b64decode(one) for one in frames])
                     for place, interface, frames in guns]  # fmt: skip

    def watch(self, places: list[str]) -> None:
        """Watch these namespaces too; those that don't live are made."""
        for name in places:
            namespaces.ensure(name)
            with namespaces.entered(name):
                raw = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_ALL))
            with contextlib.suppress(OSError):
                raw.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, 64 << 20)
            raw.setblocking(False)
            if name in self.watched:
                self._drain(name)
            self.watched[name] = raw

    def tally(self) -> tuple[int, dict[str, dict[int, int]]]:
        """How many packets were sent, and for each place how many of each mark came in."""
        for name in self.watched:
            self._drain(name)
        return self.sent, self.seen

    def _drain(self, name: str) -> None:
        counts = self.seen.setdefault(name, {})
        with contextlib.suppress(BlockingIOError):
            while True:
                data, (_, _, kind, *_) = self.watched[name].recvfrom(65535)
                mark = marked(data) if kind != socket.PACKET_OUTGOING else None
                if mark is not None:
                    counts[mark] = counts.get(mark, 0) + 1

    def disturb(self) -> None:
        """Touch the ruleset as a stranger would: the agent loads it whole again."""
        from cumulet.dataplane.linux.nftables import Nft

        with Nft() as nft:
            nft.run("add table inet stranger\ndelete table inet stranger\n")


def main() -> None:
    """Enter the cell and serve."""
    found = cell.find(Path(sys.argv[1]))
    if found is None:
        raise SystemExit(f"{sys.argv[1]} has no living cell")
    cell.enter(found)
    child = os.fork()  # only a child is in the cell's pid namespace, and seen by its /proc
    if child:
        raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    os.nice(10)  # without pause, but not before those whose changes it is to watch
    blaster = Blaster()
    for line in sys.stdin:
        name, argument = json.loads(line)
        try:
            answer: object = [True, getattr(blaster, name)(**argument)]
        except Exception as error:
            answer = [False, f"{type(error).__name__}: {error}"]
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
