"""How fast an interface may send: a token bucket filter in the place of its queue.

What comes faster waits in the queue, and is dropped when it would wait too long; so TCP finds the rate by itself. An
interface without a limit has no queue of ours. Packets that the kernel will split later (GSO) are split here when they
are larger than the bucket.

Sources: tc-tbf(8), linux/pkt_sched.h, net/sched/sch_tbf.c.
"""

import struct
from typing import NamedTuple, Self

from cumulet.dataplane.linux.attributes import NESTED, attribute, attributes
from cumulet.dataplane.linux.netlink_socket import NetlinkSocket
from cumulet.topology.model import Meter

_RTM_NEWQDISC, _RTM_DELQDISC, _RTM_GETQDISC = 36, 37, 38
_ECHO, _REPLACE, _CREATE = 0x8, 0x100, 0x400
_KIND, _OPTIONS = 1, 2
_PARAMETERS, _RATE64, _BURST = 1, 4, 6
_ROOT, _HANDLE = 0xFFFFFFFF, 0x10000
_ETHERNET = 1  # how the kernel counts a packet's bytes on the line: as they are
_TICK = 64  # nanoseconds, in which the kernel tells how long a bucket lasts
_LARGEST = (1 << 32) - 1
_PATIENCE = 0.1  # seconds that a packet may wait
_FRAME = 18  # bytes of an Ethernet header with a VLAN tag

KIND = "tbf"


class Shaper(NamedTuple):
    """A bucket: bytes a second, bytes that may come at once, bytes that may wait."""

    rate: int
    burst: int
    queue: int

    @classmethod
    def of(cls, meter: Meter, mtu: int) -> Self:
        """The bucket of a meter in kbit/s, which at least two packets fit into: what is larger than it never passes."""
        rate = meter.rate * 125
        least = 2 * (mtu + _FRAME)
        burst = min(max(burst_of(meter) * 125, least), rate * 100 + least, _LARGEST >> 1)
        return cls(rate, burst, min(max(int(rate * _PATIENCE), least), _LARGEST >> 1))

    def resembles(self, other: "Shaper | None") -> bool:
        """Whether the kernel tells of this one: it rounds the burst."""
        if other is None or (self.rate, self.queue) != (other.rate, other.queue):
            return False
        return abs(self.burst - other.burst) <= self.burst // 100 + _FRAME


def burst_of(meter: Meter) -> int:
    """What may come at once, in the meter's unit."""
    return meter.burst or max(1, meter.rate * 4 // 5)


class Shapers(NetlinkSocket):
    """The shapers of the interfaces of the namespace it was opened in."""

    def put(self, index: int, shaper: Shaper) -> None:
        """Shape what an interface sends; flows go on when it was shaped otherwise before."""
        rate = struct.pack("=BBHhHI", 0, _ETHERNET, 0, 0, 0, min(shaper.rate, _LARGEST))
        peak = struct.pack("=BBHhHI", 0, 0, 0, 0, 0, 0)
        options = attribute(_PARAMETERS, rate + peak + struct.pack("=III", shaper.queue, 0, 0))
        options += attribute(_RATE64, struct.pack("=Q", shaper.rate))
        options += attribute(_BURST, struct.pack("=I", shaper.burst))
        body = _about(index) + attribute(_KIND, KIND.encode() + b"\0") + attribute(_OPTIONS | NESTED, options)
        self._change(_RTM_NEWQDISC, _CREATE | _REPLACE, body, f"shape interface {index}")

    def drop(self, index: int) -> None:
        """Shape it no more; one that is not shaped is fine."""
        self._change(_RTM_DELQDISC, 0, _about(index), f"unshape interface {index}", tolerated=(2, 22))

    def get(self, index: int) -> Shaper | None:
        """As the kernel has it; None when the interface is not shaped, or in another way."""
        answers = self._query(_RTM_GETQDISC, _ECHO, _about(index, handle=0), f"get the queue of interface {index}")
        values = attributes(answers[0][20:]) if answers else {}
        if values.get(_KIND, b"").rstrip(b"\0") != KIND.encode():
            return None
        options = attributes(values[_OPTIONS])
        parameters = options[_PARAMETERS]
        rate = int(struct.unpack_from("=I", parameters, 8)[0])
        if _RATE64 in options:
            rate = int(struct.unpack("=Q", options[_RATE64])[0])
        queue, ticks = struct.unpack_from("=II", parameters, 24)
        return Shaper(rate, ticks * _TICK * rate // 1_000_000_000, queue)


def _about(index: int, handle: int = _HANDLE) -> bytes:
    return struct.pack("=BxxxiIII", 0, index, handle, _ROOT, 0)
