"""The contract every data plane keeps: three verbs, ways to hand out sockets and to send a packet, and events.

The same conformance tests (tests/dataplane) run for every implementation. `apply` is idempotent: applied a second time,
it finds nothing to do. A failure of one part is reported for that part and never stops the others.
"""

import socket
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, Protocol

import msgspec

from cumulet.topology.model import AnyPart, Key, Kind


class InstanceChanged(msgspec.Struct, frozen=True, tag=True):
    """An instance's first process started (`running`) or ended by itself (`reason` says how)."""

    id: str
    running: bool
    reason: str = ""


class MemberChanged(msgspec.Struct, frozen=True, tag=True):
    """A balancer's health check changed its mind about a member."""

    balancer: str
    member: str
    up: bool


class Lost(msgspec.Struct, frozen=True, tag=True):
    """The data plane went away and came back, or may have changed unseen: everything must be applied again."""

    reason: str


class Harmed(msgspec.Struct, frozen=True, tag=True):
    """The data plane looked after itself and found parts that are not as it made them: (kind, id, what is wrong)."""

    faults: tuple[tuple[Kind, str, str], ...]


class Mended(msgspec.Struct, frozen=True, tag=True):
    """The data plane found something wrong and put it right by itself; `what` says both, for a person."""

    what: str


Event = InstanceChanged | MemberChanged | Lost | Harmed | Mended


class Applied(msgspec.Struct, frozen=True):
    """The outcome of an apply: how many parts needed work, and for each that failed why (for a user to read)."""

    changed: int
    failed: Mapping[Key, str] = {}


class Orphan(msgspec.Struct, frozen=True, order=True):
    """Something in the data plane that no part explains: an interface, a namespace, a table ... `place` is the network
    namespace it is in, empty for the cell's own."""

    type: str
    name: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.type} {self.name}" + (f" in {self.place}" if self.place else "")


class Examined(msgspec.Struct, frozen=True):
    """What a look at everything found: the parts that stand, what is wrong with others, and what nobody made."""

    parts: Mapping[Key, AnyPart]
    faults: Mapping[Key, str] = {}
    orphans: Sequence[Orphan] = ()


class BalancerStats(msgspec.Struct, frozen=True):
    """Counters of a balancer since it started."""

    bytes_in: int = 0
    bytes_out: int = 0
    active_connections: int = 0
    total_connections: int = 0


class Metered(msgspec.Struct, frozen=True):
    """What a metering label counted for a project since the data plane began; bytes are those of IP packets."""

    label: str
    project: str
    packets: int
    bytes: int


class Landmark(msgspec.Struct, frozen=True):
    """A sighting after which a probe is watched for `linger` seconds only; `answer`: of what comes back."""

    tap: str
    delivered: bool
    answer: bool
    linger: float


class Probe(msgspec.Struct, frozen=True, kw_only=True):
    """A packet to send for real: TCP (a SYN), UDP (a datagram of 8 bytes) or ICMP (an echo request).

    It leaves from `src` in `namespace`, by `interface` or where the routes there lead, and is watched until one of the
    landmarks says that it is enough, at most `patience` seconds.
    """

    namespace: str
    src: str
    dst: str
    protocol: int
    port: int | None = None
    interface: str = ""
    landmarks: tuple[Landmark, ...] = ()
    patience: float = 1.0


class Sighting(msgspec.Struct, frozen=True):
    """A probe's packet seen at a plug of a switch (SwitchPort.tap).

    `delivered`: the switch hands it to the port's device; else it comes from there. An `error` is what whoever does not
    take it says: a TCP reset or an ICMP error. `mac` is the frame's destination.
    """

    tap: str
    delivered: bool
    kind: Literal["request", "answer", "error"]
    src: str
    dst: str
    mac: str


class Probed(msgspec.Struct, frozen=True):
    """What became of a probe: every sighting once, in their order. `unsent` is what the sender's own system said when
    it refused to send, for a user to read."""

    sightings: tuple[Sighting, ...] = ()
    unsent: str = ""


class DataPlaneError(Exception):
    """The data plane as a whole can't work; the message says why and what to do."""


class DataPlane(Protocol):
    """See the module's docstring."""

    name: str

    async def start(self, on_event: Callable[[Event], None]) -> None:
        """Find what an earlier run left living, or begin anew. Raises DataPlaneError."""

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        """Realize `wanted` (in any order) and remove `unwanted`; unknown keys among these are fine."""

    async def replace(self, wanted: Sequence[AnyPart]) -> Applied:
        """As `apply`, and remove every part of ours that is not in `wanted`; what is not ours is left alone."""

    async def observe(self) -> Mapping[Key, AnyPart]:
        """What is realized now, read from where the packets flow, not from memory of what was asked."""

    async def examine(self) -> Examined:
        """As `observe`, with what is wrong in words, and with what is there that no part explains."""

    async def prune(self, orphans: Sequence[Orphan]) -> Sequence[Orphan]:
        """Remove these, as far as they still are orphans; those that are gone now."""

    async def guarded(self) -> str:
        """Empty while the packet filters are the ones that were loaded, else what is wrong with them."""

    async def listen(self, namespace: str, address: str, port: int) -> socket.socket:
        """A listening TCP socket inside one of the data plane's namespaces (`topology.model.namespace_of`)."""

    async def connect(self, namespace: str, address: str, port: int) -> socket.socket:
        """A connected TCP socket that starts inside a namespace. Raises OSError as connect(2) does."""

    async def probe(self, asked: Probe) -> Probed:
        """Send a packet from where it says and watch all switches for it. It wakes no service: a TCP connection is
        never completed. Raises DataPlaneError where no packets are carried."""

    async def balancer_stats(self, balancer: str) -> BalancerStats:
        """A balancer's counters; zeros when it does not run."""

    async def metered(self) -> Sequence[Metered]:
        """What metering labels counted. What is counted never gets less while the data plane lives, also when a
        router, its gateway or a label's rules go."""

    async def console(self, instance: str, lines: int | None = None) -> str:
        """The end of an instance's console log (all that is kept when `lines` is None)."""

    async def close(self) -> None:
        """Let go of the data plane; packets go on."""

    async def destroy(self) -> None:
        """End the data plane: no namespace, interface, rule, mount or process is left."""
