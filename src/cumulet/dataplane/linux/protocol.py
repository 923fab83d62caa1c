"""What server and agent say to each other over the unix socket: frames of msgpack, the same on both ends.

A frame is a length and a request id (two 32-bit numbers, big endian) and one message. Every request gets one answer
with its id; frames with id 0 are events, sent to whoever said Hello. A socket that the agent opened travels beside its
answer as SCM_RIGHTS, so requests for sockets use a connection of their own.
"""

import hashlib
import os
import struct
from functools import cache
from pathlib import Path

import msgspec

from cumulet.dataplane.driver import (
    BalancerStats,
    Harmed,
    InstanceChanged,
    Lost,
    MemberChanged,
    Mended,
    Metered,
    Orphan,
    Probe,
    Probed,
)
from cumulet.topology.model import AnyPart, Kind

HEADER = struct.Struct("!II")
LIMIT = 1 << 28


class Hello(msgspec.Struct, frozen=True, tag=True):
    """Opens a server's connection: events go here from now on. Answered by Welcome."""


class Apply(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.apply, or with `whole` DataPlane.replace. Answered by Realized."""

    wanted: tuple[AnyPart, ...]
    unwanted: tuple[tuple[Kind, str], ...] = ()
    whole: bool = False


class Observe(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.observe. Answered by Parts."""


class Examine(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.examine. Answered by Findings."""


class Prune(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.prune. Answered by Pruned."""

    orphans: tuple[Orphan, ...]


class Guard(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.guarded. Answered by Text."""


class Listen(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.listen. Answered by Done with a socket."""

    namespace: str
    address: str
    port: int


class Connect(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.connect. Answered by Done with a socket."""

    namespace: str
    address: str
    port: int


class Watch(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.probe. Answered by Seen."""

    probe: Probe


class Stats(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.balancer_stats. Answered by Counted."""

    balancer: str


class Tally(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.metered. Answered by Sums."""


class Console(msgspec.Struct, frozen=True, tag=True):
    """DataPlane.console. Answered by Text."""

    instance: str
    lines: int | None = None


class Ping(msgspec.Struct, frozen=True, tag=True):
    """Are you there? Answered by Done."""


class Finish(msgspec.Struct, frozen=True, tag=True):
    """End the agent; with `everything` after ending all that it realized. Answered by Done."""

    everything: bool = False


class Welcome(msgspec.Struct, frozen=True, tag=True):
    """`code` is the fingerprint of the code that the agent runs."""

    code: str


class Done(msgspec.Struct, frozen=True, tag=True):
    """It is done."""


class Realized(msgspec.Struct, frozen=True, tag=True):
    """driver.Applied."""

    changed: int
    failed: tuple[tuple[Kind, str, str], ...] = ()


class Parts(msgspec.Struct, frozen=True, tag=True):
    """What is real."""

    parts: tuple[AnyPart, ...]


class Findings(msgspec.Struct, frozen=True, tag=True):
    """driver.Examined."""

    parts: tuple[AnyPart, ...]
    faults: tuple[tuple[Kind, str, str], ...] = ()
    orphans: tuple[Orphan, ...] = ()


class Pruned(msgspec.Struct, frozen=True, tag=True):
    """These are gone."""

    orphans: tuple[Orphan, ...]


class Counted(msgspec.Struct, frozen=True, tag=True):
    """A balancer's counters."""

    stats: BalancerStats


class Sums(msgspec.Struct, frozen=True, tag=True):
    """What labels counted."""

    metered: tuple[Metered, ...]


class Seen(msgspec.Struct, frozen=True, tag=True):
    """What became of a probe."""

    probed: Probed


class Text(msgspec.Struct, frozen=True, tag=True):
    """A text."""

    text: str


class Failed(msgspec.Struct, frozen=True, tag=True):
    """It could not be done; `errno` when the kernel said so, else 0."""

    reason: str
    errno: int = 0


Request = (
    Hello
    | Apply
    | Observe
    | Examine
    | Prune
    | Guard
    | Listen
    | Connect
    | Watch
    | Stats
    | Tally
    | Console
    | Ping
    | Finish
)
Answer = Welcome | Done | Realized | Parts | Findings | Pruned | Counted | Sums | Seen | Text | Failed
AnyEvent = InstanceChanged | MemberChanged | Lost | Harmed | Mended

_encoder = msgspec.msgpack.Encoder()
requests: "msgspec.msgpack.Decoder[Request]" = msgspec.msgpack.Decoder(Request)
answers: "msgspec.msgpack.Decoder[Answer]" = msgspec.msgpack.Decoder(Answer)
events: "msgspec.msgpack.Decoder[AnyEvent]" = msgspec.msgpack.Decoder(AnyEvent)


def frame(id: int, message: Request | Answer | AnyEvent) -> bytes:
    """One message as bytes on the wire."""
    body = _encoder.encode(message)
    return HEADER.pack(len(body), id) + body


@cache
def fingerprint() -> str:
    """A name for the code on disk that an agent started now would run: a living agent with another one is replaced."""
    package = Path(__file__).parent.parent.parent
    files = [package / "agent.py"]
    for folder in ("topology", "dataplane", "instances"):
        files += sorted((package / folder).rglob("*.py"))
    seen = []
    for file in files:
        try:
            status = os.stat(file)
        except FileNotFoundError:
            continue
        seen.append(f"{file} {status.st_mtime_ns} {status.st_size}")
    return hashlib.sha256("\n".join(seen).encode()).hexdigest()[:16]
