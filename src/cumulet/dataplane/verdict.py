"""The wire beside the trace: which probe asks about an exchange, and whether what was seen is what was computed.

Compared is which devices the packet was handed to (a filter that leaks hands it to one more, a filter or route that is
wrong to one less), with which addresses it arrived, and the same for what came back. Who runs inside an instance is its
own affair: where the network delivers and the instance keeps silent, the wire agrees and the verdict says so.
"""

from collections.abc import Iterator

import msgspec

from cumulet.dataplane.driver import Landmark, Probe, Probed, Sighting
from cumulet.topology.model import Key, SwitchPort
from cumulet.topology.packet import (
    UDP,
    Delivered,
    Exchange,
    Filtered,
    Names,
    Secured,
    Sent,
    Stopped,
    Switched,
    Trace,
    service_words,
)
from cumulet.topology.world import World

_PATIENCE = 4.0  # seconds to find a neighbour and get through on a busy machine
_UNSENT = 1.5  # seconds for what should never be sent; a neighbour is asked for once a second
_LEAK = 0.3  # seconds that a packet has to get past the filter that should stop it
_DATAGRAM, _INSTANCE = 0.7, 2.0  # seconds for an answer: what takes a datagram need not give one


class Verdict(msgspec.Struct, frozen=True):
    """`agrees` None: the wire could not be asked. `words` say what was seen, `places` the parts that they name."""

    agrees: bool | None
    words: tuple[str, ...]
    places: tuple[Key, ...] = ()


def probe_for(world: World, exchange: Exchange) -> Probe | None:
    """The real packet to an exchange; None when it would not leave its sender's own system, or has no address."""
    request = exchange.request
    sent = next((hop for hop in request.hops if isinstance(hop, Sent)), None)
    port = world.ports.get(sent.port.id) if sent else None
    edge = world.edge_at(port.id) if port else None
    if sent is None or port is None or (edge is not None and not _switched(request)):
        return None
    packet, namespace = request.packet, port.namespace
    if edge is not None and sent.src in edge.hosts:
        namespace = f"internet-{edge.id}"
    by_port = packet.source == port.id and port.type == "instance"
    landmarks = _landmarks(world, exchange, port)
    return Probe(
        namespace=namespace, src=sent.src, dst=packet.dst, protocol=packet.protocol, port=packet.dst_port,
        interface=port.interface if by_port else "", landmarks=landmarks,
        patience=_PATIENCE if landmarks else _UNSENT,
    )  # fmt: skip


def _landmarks(world: World, exchange: Exchange, home: SwitchPort) -> tuple[Landmark, ...]:
    way = list(_sightings(world, exchange.request))
    last = exchange.request.hops[-2:][0]
    while way and not way[-1][1] and not (isinstance(last, Secured | Filtered) and not last.passed):
        way.pop()  # nobody answers for the next hop: the packet is never sent
    if not way:
        return ()
    port, delivered = way[-1]
    if exchange.request.delivered is None:
        return (Landmark(port.tap, delivered, False, _LEAK),)
    linger = _DATAGRAM if exchange.request.packet.protocol == UDP else _INSTANCE
    if exchange.reply is None or exchange.reply.delivered is None:
        linger = _LEAK
    return (Landmark(port.tap, delivered, False, linger), Landmark(home.tap, True, True, 0.0))


def _switched(way: Trace) -> bool:
    return any(isinstance(hop, Switched) for hop in way.hops)


def verdict(world: World, exchange: Exchange, probed: Probed | None, name: Names) -> Verdict:
    """Whether the wire did what the trace says; `probed` is None where there was nothing to send."""
    if probed is None:
        stopped, delivered = exchange.request.stopped, exchange.request.delivered
        words = stopped.words(name) if stopped else f"it never leaves {name(delivered.port)}" if delivered else ""
        return Verdict(None, (words,), (stopped.at,) if stopped else ())
    return _Comparison(world, exchange, probed, name).verdict()


class _Comparison:
    """One exchange and what was seen of it."""

    def __init__(self, world: World, exchange: Exchange, probed: Probed, name: Names) -> None:
        self._world, self._exchange, self._probed, self._name = world, exchange, probed, name
        self._by_tap = {port.tap: port for port in world.ports.values()}

    def verdict(self) -> Verdict:
        """See `verdict`."""
        request = self._exchange.request
        if self._probed.unsent:
            return self._unsent()
        expected = [port.id for port in _handed_to(self._world, request)]
        found = self._handed({"request"})
        beyond = [port for port in found if port.id not in expected and not self._optional(request, port)]
        if beyond:
            return self._disagrees(f"the packet reached {self._named(beyond[-1])}, where it should not get", beyond[-1])
        short = [id for id in expected if id not in {port.id for port in found}]
        if short:
            return self._lost(self._world.ports[short[0]])
        delivered = request.delivered
        if delivered is None:
            return self._stopped()
        changed = self._other_addresses(delivered)
        return changed or self._answer(delivered)

    def _unsent(self) -> Verdict:
        stopped = self._exchange.request.stopped
        if stopped is not None and not _switched(self._exchange.request):
            return Verdict(True, (f"it was not sent; {self._probed.unsent}",), (stopped.at,))
        return Verdict(None, (f"the sender did not send; {self._probed.unsent}",))

    def _stopped(self) -> Verdict:
        last = self._last()
        if last is None:
            return Verdict(True, ("the real packet never came to a switch",))
        return Verdict(True, (f"the real packet got {self._place(*last)}, and no further",), (last[0].key,))

    def _place(self, port: SwitchPort, sighting: Sighting) -> str:
        return f"into {self._named(port)}" if sighting.delivered else f"out of {self._named(port)}"

    def _lost(self, missing: SwitchPort) -> Verdict:
        last = self._last()
        if last is None:
            words = "the packet never came out of its sender: look whether it has its address and its route"
            return self._disagrees(words)
        words = f"the packet should have reached {self._named(missing)}, but got only {self._place(*last)}"
        return self._disagrees(words, missing)

    def _other_addresses(self, delivered: Delivered) -> Verdict | None:
        tap = self._world.ports[delivered.port.id].tap
        arrived = [s for s in self._probed.sightings if s.tap == tap and s.delivered and s.kind == "request"]
        seen = (delivered.seen.src, delivered.seen.dst)
        if not arrived or any((s.src, s.dst) == seen for s in arrived) or delivered.port not in self._crossed():
            return None
        port = self._world.ports[delivered.port.id]
        words = f"{self._named(port)} saw it from {arrived[0].src} to {arrived[0].dst}, not from {seen[0]} to {seen[1]}"
        return self._disagrees(words, port)

    def _crossed(self) -> set[Key]:
        """The ports to which a switch brought the packet with the addresses that it was delivered with."""
        hops = self._exchange.request.hops
        return {last.receiver for last in hops[-3:] if isinstance(last, Switched)}

    def _answer(self, delivered: Delivered) -> Verdict:
        receiver = self._world.ports[delivered.port.id]
        whom = self._named(receiver)
        reply = self._exchange.reply
        reached = f"it reached {whom} from {delivered.seen.src}"
        places = (receiver.key,)
        if reply is None:
            return Verdict(True, (reached,), places)
        gave = any(s.tap == receiver.tap and not s.delivered and s.kind != "request" for s in self._probed.sightings)
        if not gave:
            if receiver.type == "instance" or self._exchange.request.packet.protocol == UDP:
                return Verdict(True, (reached, f"{whom} gave no answer, which is its own affair"), places)
            return self._disagrees(f"{reached}, which gave no answer", receiver)
        expected = [port.id for port in _handed_to(self._world, reply)]
        found = self._handed({"answer", "error"})
        beyond = [port for port in found if port.id not in expected]
        short = [id for id in expected if id not in {port.id for port in found}]
        if beyond:
            return self._disagrees(f"the answer reached {self._named(beyond[-1])}, where it should not get", beyond[-1])
        if short:
            missing = self._world.ports[short[0]]
            return self._disagrees(f"{reached}, and the answer never came to {self._named(missing)}", missing)
        if reply.delivered is None:
            return Verdict(True, (f"{reached}, and the answer was stopped",), places)
        if any(s.kind == "answer" for s in self._probed.sightings):
            return Verdict(True, (f"{reached}, and the answer came back",), places)
        packet = self._exchange.request.packet
        what = service_words(packet.protocol, packet.dst_port)
        return Verdict(True, (f"{reached}, and a refusal came back: nothing takes {what} there",), places)

    # ---- what was seen

    def _handed(self, kinds: set[str]) -> list[SwitchPort]:
        """The ports whose devices got such a packet, and not only heard what was flooded to others."""
        found: dict[str, SwitchPort] = {}
        for sighting in self._probed.sightings:
            port = self._by_tap.get(sighting.tap)
            if port is not None and sighting.delivered and sighting.kind in kinds and sighting.mac == port.mac.lower():
                found[port.id] = port
        return list(found.values())

    def _last(self) -> tuple[SwitchPort, Sighting] | None:
        seen = [s for s in self._probed.sightings if s.kind == "request" and s.tap in self._by_tap]
        return (self._by_tap[seen[-1].tap], seen[-1]) if seen else None

    def _optional(self, request: Trace, port: SwitchPort) -> bool:
        """Whether the packet may come as far as this port, or not: an instance that does not run may hear it."""
        stopped = request.stopped
        return stopped is not None and stopped.at.kind == "instance" and port.device == stopped.at.id

    def _named(self, port: SwitchPort) -> str:
        return self._name(port.key)

    def _disagrees(self, words: str, *ports: SwitchPort) -> Verdict:
        return Verdict(False, (words,), tuple(port.key for port in ports))


def _sightings(world: World, way: Trace) -> Iterator[tuple[SwitchPort, bool]]:
    """Where a packet is seen by its trace: at which ports, and whether the switch hands it to the port's device."""
    hops = way.hops
    for number, hop in enumerate(hops):
        if isinstance(hop, Secured) or (isinstance(hop, Filtered) and hop.direction == "egress"):
            yield world.ports[hop.port.id], False
        elif isinstance(hop, Switched):
            yield world.ports[hop.sender.id], False
            port = world.ports[hop.receiver.id]
            following = hops[number + 1] if number + 1 < len(hops) else None
            refused = isinstance(following, Filtered) and not following.passed
            at_rest = any(
                isinstance(end, Stopped) and end.at.kind == "instance" for end in hops[number + 1 : number + 3]
            )
            if world.down(port) is None and not refused and not at_rest:
                yield port, True


def _handed_to(world: World, way: Trace) -> list[SwitchPort]:
    """The ports to whose devices the switches hand the packet, by the trace."""
    return [port for port, delivered in _sightings(world, way) if delivered]
