"""A topology on a data plane under test, and the questions asked of it.

A `Scene` applies clouds, compares every probe's outcome with the trace (the specification) and with what the test
expects, and at its end checks what every data plane must keep: a second apply does nothing, what is observed is what
was wanted, and an empty topology leaves nothing.
"""

import asyncio
import contextlib
import socket
from collections.abc import Callable, Coroutine, Iterator, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from cumulet.dataplane.driver import Applied, BalancerStats, DataPlane, Event
from cumulet.topology.model import AnyPart, Key, SwitchPort, in_order
from cumulet.topology.packet import TCP, UDP, Exchange, Filtered, Packet, Switched, Trace, tcp
from cumulet.topology.text import diff
from cumulet.topology.trace import reachable, trace
from cumulet.topology.world import World

from .craft import Dress, plain

T = TypeVar("T")

ANSWERED, REFUSED, SILENT = "answered", "refused", "silent"

# Hosts of a scene answer on these ports, with the address that they see.
SERVED = {TCP: (22, 80, 8080), UDP: (53, 5000)}


class Outcome(msgspec.Struct, frozen=True):
    """What a probe's sender learns: silence, a refusal, or an answer with the address the receiver saw (TCP, UDP)."""

    verdict: str
    seen: str = ""


class Shot(msgspec.Struct, frozen=True):
    """A frame to be sent as it is: the packet with all its addresses, its dress, and the ports it is to arrive at."""

    packet: Packet
    arrives: frozenset[str]
    why: str = ""
    dress: Dress = plain


def entered(world: World, way: Trace) -> list[str]:
    """The ports that a packet came in at on its way, in order."""
    found = []
    for hop, after in zip(way.hops, way.hops[1:], strict=False):
        stopped = isinstance(after, Filtered) and not after.passed
        if isinstance(hop, Switched) and world.down(world.ports[hop.receiver.id]) is None and not stopped:
            found.append(hop.receiver.id)
    return found


class Wire(Protocol):
    """The real half of a data plane with packets: hosts to configure, and probes from inside them."""

    def configure(self, world: World, *, forget: bool = True) -> None:
        """Give every instance port its addresses and routes, and every host its servers. With `forget` no host
        remembers a neighbour."""

    def probe(self, packets: Sequence[Packet], expected: Sequence[Outcome]) -> list[Outcome]:
        """Send all packets at once; waits until what is expected to be answered is, and then a little."""

    def frames(self, world: World, frames: Sequence[Packet], expected: Sequence[bool]) -> list[bool]:
        """Send frames as they are given (MAC addresses and all); whether each arrived at the holder of its MAC."""

    def volley(self, shots: Sequence[Shot], world: World) -> list[set[str]]:
        """Send all, with all ports watched; for each the ports that it came in at."""

    def converse(self, packet: Packet) -> int:
        """Begin a TCP conversation; its number."""

    def say(self, number: int, *, patience: float) -> bool:
        """Say something in it; whether it was answered within so many seconds."""

    def hang_up(self, number: int) -> None:
        """End it."""

    def leftovers(self) -> list[str]:
        """Namespaces and interfaces that an empty topology should not have."""


def outcome_of(exchange: Exchange) -> Outcome:
    """What the trace says the sender learns."""
    delivered = exchange.request.delivered
    if delivered is None or not exchange.arrived:
        return Outcome(SILENT)
    packet = exchange.request.packet
    if not delivered.answers:
        return Outcome(REFUSED)
    served = SERVED.get(packet.protocol)
    if served is not None and delivered.namespace.startswith("instance-") and delivered.seen.dst_port not in served:
        return Outcome(REFUSED)
    return Outcome(ANSWERED, delivered.seen.src if packet.protocol in SERVED else "")


class Conversation:
    """A TCP connection that stays open while the topology changes."""

    def __init__(self, scene: "Scene", packet: Packet) -> None:
        self._scene = scene
        self._packet = packet
        self._number = scene.wire.converse(packet) if scene.wire else 0

    def goes_on(self) -> bool:
        """Whether what is said now is answered; trace and wire must agree."""
        traced = reachable(self._scene.world, self._packet).works
        if self._scene.wire is not None:
            # Silence is told from delay by waiting: long where an answer is due, short where none is.
            real = self._scene.wire.say(self._number, patience=5.0 if traced else 0.6)
            assert real == traced, f"trace says {traced}, the wire {real}"
        return traced

    def end(self) -> None:
        if self._scene.wire is not None:
            self._scene.wire.hang_up(self._number)


class Scene:
    """See the module's docstring."""

    def __init__(
        self,
        plane: DataPlane,
        run: Callable[[Coroutine[Any, Any, T]], T],
        wire: Wire | None,
        events: list[Event],
    ) -> None:
        self.plane = plane
        self.wire = wire
        self.events = events
        self._run: Callable[[Coroutine[Any, Any, Any]], Any] = run
        self.parts: dict[Key, AnyPart] = {}

    @property
    def world(self) -> World:
        return World(self.parts.values())

    def apply(self, parts: dict[Key, AnyPart], *, forget: bool = True) -> Applied:
        """Bring the data plane from the last topology to this one, by what changed; hosts forget their neighbours."""
        wanted = [part for key, part in parts.items() if self.parts.get(key) != part]
        unwanted = [key for key in self.parts if key not in parts]
        applied: Applied = self._run(self.plane.apply(in_order(wanted), unwanted))
        assert not applied.failed, applied.failed
        self.parts = dict(parts)
        if self.wire is not None:
            self.wire.configure(self.world, forget=forget)
        return applied

    def raw_apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        """An apply whose outcome the test judges; the scene's own picture stays."""
        applied: Applied = self._run(self.plane.apply(wanted, unwanted))
        return applied

    def expect(self, *expected: tuple[Packet, str] | tuple[Packet, str, str]) -> None:
        """Each packet's verdict (and the address the receiver sees): expected, by trace and on the wire."""
        packets = [row[0] for row in expected]
        traced = [reachable(self.world, packet) for packet in packets]
        outcomes = [outcome_of(exchange) for exchange in traced]
        wrong = []
        for row, exchange, outcome in zip(expected, traced, outcomes, strict=True):
            if outcome.verdict != row[1] or (len(row) == 3 and outcome.seen != row[2]):
                wrong.append(f"{row[0]}\n  expected {row[1:]}, trace says {outcome}:\n{exchange.text()}")
        assert not wrong, "\n\n".join(wrong)
        if self.wire is None:
            return
        for packet, exchange, outcome, real in zip(
            packets, traced, outcomes, self.wire.probe(packets, outcomes), strict=True
        ):
            if outcome != real:
                wrong.append(f"{packet}\n  trace says {outcome}, the wire {real}:\n{exchange.text()}")
        assert not wrong, "\n\n".join(wrong)

    def expect_frames(self, *expected: tuple[Packet, bool]) -> None:
        """Whether each frame arrives: expected, by trace and on the wire."""
        world = self.world
        traced = [trace(world, packet) for packet, _arrives in expected]
        for (packet, arrives), way in zip(expected, traced, strict=True):
            assert (way.delivered is not None) == arrives, f"{packet}\n{way.text()}"
        if self.wire is not None:
            real = self.wire.frames(world, [packet for packet, _ in expected], [arrives for _, arrives in expected])
            wrong = [f"{packet}: {arrived} on the wire\n{way.text()}" for (packet, arrives), way, arrived in
                     zip(expected, traced, real, strict=True) if arrived != arrives]  # fmt: skip
            assert not wrong, "\n\n".join(wrong)

    def volley(self, shots: Sequence[Shot]) -> None:
        """Every frame arrives at the ports that it should and at no other, wherever on its way it is looked for."""
        if self.wire is None:
            return
        world = self.world
        wrong = []
        for shot, came in zip(shots, self.wire.volley(shots, world), strict=True):
            if came != shot.arrives:
                places = f"should come in at {sorted(shot.arrives)}, came in at {sorted(came)}"
                wrong.append(f"{shot.packet}, {shot.dress.__name__}\n  {places}:\n{shot.why}")
        assert not wrong, f"{len(wrong)} of {len(shots)}:\n" + "\n\n".join(wrong[:20])

    @contextlib.contextmanager
    def conversation(self, packet: Packet) -> Iterator[Conversation]:
        """A TCP connection begun now, ended with the block."""
        talk = Conversation(self, packet)
        try:
            yield talk
        finally:
            talk.end()

    def agree(self, packets: Sequence[Packet]) -> list[Outcome]:
        """The outcomes by trace, after the wire has agreed."""
        outcomes = [outcome_of(reachable(self.world, packet)) for packet in packets]
        self.expect(*((packet, outcome.verdict) for packet, outcome in zip(packets, outcomes, strict=True)))
        return outcomes

    def expect_served(self, *expected: tuple[Packet, str]) -> None:
        """Each connection to a balancer is served, by a member that sees the second address."""
        for packet, seen in expected:
            way = reachable(self.world, packet)
            assert way.works, way.text()
            arrived = way.request.delivered
            assert arrived is not None
            assert arrived.members
            members = [reachable(self.world, tcp(arrived.port.id, address, port)) for address, port in arrived.members]
            assert any(member.works for member in members)
            if self.wire is not None:
                real = self.wire.probe([packet], [Outcome(ANSWERED, seen)])[0]
                assert real == Outcome(ANSWERED, seen), f"the wire says {real}:\n{way.text()}"

    def replace(self, parts: dict[Key, AnyPart]) -> Applied:
        """Bring the data plane to this topology, whatever it has."""
        applied: Applied = self._run(self.plane.replace(list(parts.values())))
        assert not applied.failed, applied.failed
        self.parts = dict(parts)
        if self.wire is not None:
            self.wire.configure(self.world)
        return applied

    def listen(self, namespace: str, address: str, port: int) -> socket.socket:
        opened: socket.socket = self._run(self.plane.listen(namespace, address, port))
        return opened

    def connect(self, namespace: str, address: str, port: int) -> socket.socket:
        opened: socket.socket = self._run(self.plane.connect(namespace, address, port))
        return opened

    def stats(self, balancer: str) -> BalancerStats:
        stats: BalancerStats = self._run(self.plane.balancer_stats(balancer))
        return stats

    def console(self, instance: str) -> str:
        text: str = self._run(self.plane.console(instance))
        return text

    def expect_nothing_left(self) -> None:
        """The kernel may take a moment to bury what is cut off already."""
        wire = self.wire
        if wire is not None:
            self.eventually(lambda: not wire.leftovers(), lambda: f"left over: {wire.leftovers()}")

    def eventually(self, condition: Callable[[], bool], complaint: Callable[[], str] = str) -> None:
        """Let the data plane's loop run until the condition holds, for 15 seconds at most."""

        async def wait() -> None:
            async with asyncio.timeout(15):
                while not condition():
                    await asyncio.sleep(0.02)

        try:
            self._run(wait())
        except TimeoutError:
            raise AssertionError(complaint() or "it did not come about") from None

    def hosts(self) -> list[SwitchPort]:
        return [port for port in self.world.ports.values() if port.type == "instance"]

    def settled(self) -> None:
        """A second apply has nothing to do, and what is there is what was wanted."""
        again: Applied = self._run(self.plane.apply(in_order(list(self.parts.values()))))
        assert (again.changed, dict(again.failed)) == (0, {})
        observed: dict[Key, AnyPart] = self._run(self.plane.observe())
        difference = diff(self.parts.values(), observed.values())
        assert not difference, difference

    def end(self) -> None:
        """Take everything away and look that it is gone."""
        self._run(self.plane.replace([]))
        self.parts = {}
        assert self._run(self.plane.observe()) == {}
        if self.wire is not None:
            self.wire.configure(self.world)
        self.expect_nothing_left()
