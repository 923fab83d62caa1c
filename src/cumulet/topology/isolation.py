"""Every way that packets have from one owner's ports to another's, between an owner's networks, and in and out.

Each answer is the trace of a packet. What makes this fast is to ask only what can differ. Ports that every rule, route
and translation treats alike are one `Class`, and one of its members stands for all. What a pair has open is found by a
few packets that `services.atoms` cuts its rules into. And what comes by a floating IP from another router is the same
for all senders that leave with the same kind of address.

A sender is taken to be hostile: it sends to any router on its network, not only to its gateway, from any address of its
own. Instances that do not run count as if they did.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

import msgspec

from cumulet.topology.classes import Class, Classes, Target
from cumulet.topology.model import Acl, Edge, Instance, Key, LogicalRouter, Nat, SwitchPort
from cumulet.topology.packet import Delivered, Filtered, Routed, Sent, Switched, Trace, Translated
from cumulet.topology.parsing import ip_address
from cumulet.topology.prefixes import Kind as Prefix
from cumulet.topology.prefixes import Prefixes
from cumulet.topology.services import Atom, Family, atoms, forwarded
from cumulet.topology.trace import trace
from cumulet.topology.world import World

Kind = Literal["network", "router", "floating IP"]


class Opened(msgspec.Struct, frozen=True):
    """What of all there is arrives, and the receiver's rules that let it in (a group's id and rule)."""

    every: tuple[Atom, ...]
    opened: tuple[Atom, ...]
    rules: tuple[tuple[Key, Acl], ...]
    parts: tuple[Key, ...]
    """The switches, routers and floating IPs on the way."""

    @property
    def kind(self) -> Kind:
        """What leads there."""
        kinds = {key.kind for key in self.parts}
        return "floating IP" if "nat" in kinds else "router" if "router" in kinds else "network"


class Way(msgspec.Struct, frozen=True):
    """Packets from each of `senders` (None: from outside) arrive at the target."""

    senders: tuple[Class | None, ...]
    target: Target
    what: Opened


def ways(world: World, owners: Mapping[str, str]) -> list[Way]:
    """All ways of a topology; `owners` tells whose each port is, by its id."""
    return _Search(world, owners).run()


class _Question(NamedTuple):
    """A packet's addresses, as `Atom.packet` takes them."""

    source: str
    src: str | None
    dst: str
    via: str | None


class _Alike(NamedTuple):
    """What decides on packets that leave by an external network, beyond the network itself."""

    external: str
    family: Family
    egress: tuple[Acl, ...]
    secure: bool
    seen: frozenset[Prefix]


class _Search:
    """One computation."""

    def __init__(self, world: World, owners: Mapping[str, str]) -> None:
        self._world = World([part for part in world.parts.values() if not isinstance(part, Instance)])
        self._prefixes = Prefixes(self._world)
        self._classes = Classes(self._world, owners, self._prefixes)
        self._atoms: dict[object, tuple[Atom, ...]] = {}
        self._answers: dict[object, Opened] = {}

    def run(self) -> list[Way]:
        """See `ways`."""
        found: list[Way] = []
        for one in self._classes.inner:
            found += self._on_its_network(one)
            found += self._through_routers(one, simple=True)
        for one in self._classes.outer:
            found += self._through_routers(one, simple=False)
        found += self._from_routers_own()
        found += self._from_other_routers()
        found += self._outwards()
        found += self._inwards()
        return found

    # ---- routers

    @cached_property
    def _legs_on(self) -> Mapping[str, list[SwitchPort]]:
        found: dict[str, list[SwitchPort]] = defaultdict(list)
        for port in self._world.ports.values():
            if port.type in {"router", "gateway"} and self._world.leg(port.id) is not None:
                found[port.switch].append(port)
        return found

    def _router(self, port: SwitchPort) -> LogicalRouter:
        leg = self._world.leg(port.id)
        assert leg is not None
        return leg.router

    def _switches(self, router: LogicalRouter) -> list[str]:
        return list(dict.fromkeys(leg.port.switch for leg in self._world.legs(router) if leg.port))

    @cached_property
    def _onwards(self) -> Mapping[str, list[LogicalRouter]]:
        """For each router all that a packet may come through after it, itself first: by static routes."""
        nexts: dict[str, list[LogicalRouter]] = {}
        for router in self._world.routers.values():
            hops = [route.nexthop for route in router.routes] + list(router.default_routes)
            owners = [self._world.owner(switch, hop) for switch in self._switches(router) for hop in hops]
            nexts[router.id] = [self._router(port) for port in owners if port is not None and self._world.leg(port.id)]
        found: dict[str, list[LogicalRouter]] = {}
        for router in self._world.routers.values():
            reached = {router.id: router}
            waiting = [router]
            while waiting:
                for other in nexts[waiting.pop().id]:
                    if other.id not in reached:
                        reached[other.id] = other
                        waiting.append(other)
            found[router.id] = list(reached.values())
        return found

    def _simple(self, router: LogicalRouter) -> bool:
        """Whether it sends all that is not of its own networks the same way."""
        return not router.routes and len(self._onwards[router.id]) == 1 and len(self._externals(router)) < 2

    def _external(self, router: LogicalRouter) -> str | None:
        """The external network that its default route leads to."""
        return next(iter(self._externals(router)), None)

    def _externals(self, router: LogicalRouter) -> list[str]:
        gateways = (leg.port for leg in self._world.legs(router) if leg.leg.gateway and leg.port)
        return list(dict.fromkeys(gateway.switch for gateway in gateways))

    def _stands_on(self, nat: Nat) -> str | None:
        """The external network of a floating IP."""
        router = self._world.routers.get(nat.router)
        gateway = router.leg_of(nat.external) if router else None
        port = self._world.ports.get(gateway.port) if gateway else None
        return port.switch if port else None

    def _vias(self, one: Class, family: Family) -> Iterator[tuple[LogicalRouter, str]]:
        """The routers on a class's network, each by its address there."""
        for port in self._legs_on.get(one.switch, ()):
            for address in self._world.own_addresses(port)[:8]:
                if ip_address(address).version == family:
                    yield self._router(port), address
                    break

    # ---- searches

    def _on_its_network(self, one: Class) -> Iterator[Way]:
        for other in self._classes.by_switch[one.switch]:
            for target in self._own_targets(one, other):
                yield from self._way(one, target, target.address)

    def _own_targets(self, one: Class, other: Class) -> Iterator[Target]:
        """The addresses of a class, of another member when a class sends to itself."""
        if one.ports == other.ports and len(other.ports) == 1:
            return
        port = other.ports[1 if one.ports == other.ports else 0]
        yield from (Target(other, address) for address in port.addresses)

    def _through_routers(self, one: Class, *, simple: bool) -> Iterator[Way]:
        """To other networks of the routers on its own; what stands beyond one that is not simple may see by which
        floating IP the sender is known."""
        for family in _FAMILIES:
            for router, via in self._vias(one, family):
                if self._simple(router) != simple:
                    continue
                onwards = self._onwards[router.id]
                switches = dict.fromkeys(switch for other in onwards for switch in self._switches(other))
                if simple:
                    switches.pop(self._external(router) or "", None)  # see `_from_other_routers`
                switches.pop(one.switch, None)
                for other in [other for switch in switches for other in self._classes.by_switch[switch]]:
                    for target in self._own_targets(one, other):
                        if target.family == family:
                            yield from self._way(one, target, via)

    def _from_routers_own(self) -> Iterator[Way]:
        """To floating IPs of a router on the sender's network, or one that its static routes lead to."""
        for one in self._classes.outer:
            for router, via in self._vias(one, 4):
                if self._externals(router) == [one.switch]:
                    continue  # they are neighbours there
                for other in self._onwards[router.id]:
                    for nat in self._world.nats_of(other.id):
                        yield from self._to_floating(one, nat, via)
                if not self._simple(router):
                    for nat in self._nats_beyond(router):
                        yield from self._to_floating(one, nat, via)
            for nat in self._nats_on.get(one.switch, ()):  # it stands on the external network itself
                yield from self._to_floating(one, nat, nat.external)

    def _to_floating(self, one: Class, nat: Nat, via: str) -> Iterator[Way]:
        whom = self._classes.behind.get(nat.id)
        if whom is not None and whom.ports[0].id not in {port.id for port in one.ports}:
            yield from self._way(one, Target(whom, nat.external, nat), via)

    def _from_other_routers(self) -> Iterator[Way]:
        """To what stands on an external network, from all who come out there with the same kind of address."""
        groups: dict[_Alike, list[tuple[Class, LogicalRouter, str]]] = defaultdict(list)
        for one in self._classes.outer:
            for family in _FAMILIES:
                for router, via in self._vias(one, family):
                    external = self._external(router)
                    if external is None or external == one.switch or not self._simple(router):
                        continue
                    seen = frozenset(self._comes_out(one, external, via, family))
                    if seen:
                        port = one.ports[0]
                        alike = _Alike(external, family, self._egress(port), port.secure, seen)
                        groups[alike].append((one, router, via))
        for alike, members in groups.items():
            for target in self._targets_on(alike.external):
                fit = [member for member in members if target.nat is None or member[1].id != target.nat.router]
                if fit and target.family == alike.family:
                    one, _router, via = fit[0]
                    senders = tuple(dict.fromkeys(member[0] for member in fit))
                    yield from self._way(one, target, via, senders)

    def _comes_out(self, one: Class, external: str, via: str, family: Family) -> Iterator[Prefix]:
        """The kinds of source address that packets of a class have on an external network."""
        aim = self._outside_address(external, family)
        echo = atoms(family, ())[0]
        for source in self._sources(one, family):
            packet = echo.packet(one.ports[0].id, source, aim or "", via)
            seen = _source_on(trace(self._unfiltered, packet), external) if aim else None
            if seen is not None:
                yield self._prefixes.kind(seen)

    @cached_property
    def _unfiltered(self) -> World:
        """The topology without security groups: how packets go that pass."""
        parts = self._world.parts.values()
        return World([msgspec.structs.replace(p, secure=False) if isinstance(p, SwitchPort) else p for p in parts])

    def _sources(self, one: Class, family: Family) -> list[str]:
        return [address for address in one.ports[0].addresses if ip_address(address).version == family]

    def _outwards(self) -> Iterator[Way]:
        for one in self._classes.outer:
            for family in _FAMILIES:
                for router, via in self._vias(one, family):
                    for external in self._externals(router):
                        address = self._outside_address(external, family)
                        if address is not None:
                            yield from self._way(one, Target(None, address), via)
                own = self._outside_address(one.switch, family)
                edge = self._edge_on.get(one.switch)
                if own is not None and edge is not None:
                    yield from self._way(one, Target(None, own), self._edge_address(edge, family) or own)

    def _inwards(self) -> Iterator[Way]:
        for external, edge in self._edge_on.items():
            for target in self._targets_on(external):
                sources = [self._edge_address(edge, target.family), *edge.hosts]
                for source in sources:
                    if source is not None and (ip_address(source).version == target.family):
                        yield from self._way(None, target, "", source=source)

    # ---- external networks

    @cached_property
    def _edge_on(self) -> Mapping[str, Edge]:
        edges = [(self._world.ports.get(edge.port), edge) for edge in self._world.edges.values()]
        return {port.switch: edge for port, edge in edges if port is not None}

    @cached_property
    def _nats_on(self) -> Mapping[str, list[Nat]]:
        found: dict[str, list[Nat]] = defaultdict(list)
        for nat in self._world.nats.values():
            external = self._stands_on(nat)
            if external is not None:
                found[external].append(nat)
        return found

    def _nats_beyond(self, router: LogicalRouter) -> list[Nat]:
        """Floating IPs of routers that are not on its way, on the external networks that it may come to."""
        onwards = {other.id for other in self._onwards[router.id]}
        externals = dict.fromkeys(external for other in self._onwards[router.id] for external in self._externals(other))
        return [nat for external in externals for nat in self._nats_on.get(external, ())
                if nat.router not in onwards]  # fmt: skip

    def _targets_on(self, external: str) -> Iterator[Target]:
        for nat in self._nats_on.get(external, ()):
            whom = self._classes.behind.get(nat.id)
            if whom is not None:
                yield Target(whom, nat.external, nat)
        for other in self._classes.by_switch[external]:
            yield from (Target(other, address) for address in other.ports[0].addresses)

    def _outside_address(self, external: str, family: Family) -> str | None:
        """An address beyond an external network, or of its provider."""
        edge = self._edge_on.get(external)
        hosts = [host for host in (edge.hosts if edge else ()) if ip_address(host).version == family]
        return hosts[0] if hosts else self._edge_address(edge, family) if edge else None

    def _edge_address(self, edge: Edge, family: Family) -> str | None:
        own = self._world.own_addresses(self._world.ports[edge.port])
        return next((address for address in own if ip_address(address).version == family), None)

    # ---- one pair

    def _way(
        self,
        one: Class | None,
        target: Target,
        via: str,
        senders: tuple[Class | None, ...] | None = None,
        source: str | None = None,
    ) -> Iterator[Way]:
        """What arrives, when anything does."""
        receiver = self._receiver(target)
        sender = one.ports[0] if one is not None else None
        start = sender.id if sender is not None else self._edge_of(target)
        found = []
        for src in self._sources(one, target.family) if one is not None else [source]:
            asked = _Question(start, src, target.address, via or None)
            free = trace(self._unfiltered, self._first_atom(target).packet(*asked))
            if free.delivered is not None and self._is_at(free.delivered, receiver):
                parts = tuple(dict.fromkeys(_on_the_way(free)))
                found.append(self._ask(sender, receiver, asked, parts, free.delivered.seen.src, target.nat))
        opened = {atom for one in found for atom in one.opened}
        if opened:
            rules = dict.fromkeys(rule for one in found for rule in one.rules)
            ordered = tuple(atom for atom in found[0].every if atom in opened)
            yield Way(senders or (one,), target, msgspec.structs.replace(found[0], opened=ordered, rules=tuple(rules)))

    def _ask(
        self, sender: SwitchPort | None, receiver: SwitchPort | None, asked: "_Question", parts: tuple[Key, ...],
        seen: str, nat: Nat | None,
    ) -> Opened:  # fmt: skip
        """What is open, asked once for all senders with the same rules whom the receiver takes for the same."""
        egress = self._egress(sender) if sender is not None and sender.secure else None
        whom = receiver.id if receiver is not None else ""
        alike = (egress, self._prefixes.kind(seen), asked.dst, whom, parts)
        if alike not in self._answers:
            family: Family = 4 if ip_address(asked.dst).version == 4 else 6
            forwards = nat is not None and nat.protocol is not None
            every = self._forwarded(sender, receiver, nat) if nat and forwards else self._atoms_of(
                sender, receiver, family)  # fmt: skip
            opened: list[Atom] = []
            rules: dict[tuple[Key, Acl], None] = {}
            for atom in every:
                way = trace(self._world, atom.packet(*asked))
                if way.delivered is not None and self._is_at(way.delivered, receiver, listens=True):
                    opened.append(atom)
                    rules |= dict.fromkeys(_let_in(way))
            self._answers[alike] = Opened(every, tuple(opened), tuple(rules), parts)
        return self._answers[alike]

    def _is_at(self, delivered: Delivered, receiver: SwitchPort | None, *, listens: bool = False) -> bool:
        """Whether it came to whom it was sent; with `listens`, to a balancer that listens there."""
        if receiver is None:
            return self._world.ports[delivered.port.id].type == "edge"
        deaf = listens and receiver.type == "balancer" and not delivered.service.endswith("listener")
        return delivered.port.id == receiver.id and not deaf

    def _receiver(self, target: Target) -> SwitchPort | None:
        if target.whom is None:
            return None
        ports = target.whom.ports
        return next((port for port in ports if target.address in port.addresses), ports[0])

    def _edge_of(self, target: Target) -> str:
        switch = self._stands_on(target.nat) if target.nat else None
        whom = target.whom
        assert whom is not None
        return self._world.ports[self._edge_on[switch or whom.switch].port].namespace

    def _egress(self, port: SwitchPort) -> tuple[Acl, ...]:
        return tuple(acl for acl in self._acls(port) if acl.direction == "egress")

    def _acls(self, port: SwitchPort | None) -> tuple[Acl, ...]:
        if port is None or not port.secure:
            return ()
        groups = [self._world.groups[id] for id in port.groups if id in self._world.groups]
        return tuple(dict.fromkeys(acl for group in groups for acl in group.acls))

    def _first_atom(self, target: Target) -> Atom:
        """A packet that comes to a target if any does that no rule stops."""
        if target.nat is not None and target.nat.protocol is not None:
            return Atom(4, target.nat.protocol, *target.nat.external_ports)
        return atoms(target.family, ())[0]

    def _forwarded(self, sender: SwitchPort | None, receiver: SwitchPort | None, nat: Nat) -> tuple[Atom, ...]:
        """The ports of a forwarding, as those outside see them: the receiver's rules are of the ports inside."""
        assert nat.protocol is not None
        shift = nat.external_ports[0] - nat.logical_ports[0]
        cuts = [acl for acl in self._acls(sender) if acl.direction == "egress" and acl.protocol == nat.protocol]
        ends = [end for acl in cuts for end in (acl.port_min or 1, (acl.port_max or 65535) + 1)]
        if nat.logical_ports[0] != nat.logical_ports[1]:
            inner = [acl for acl in self._acls(receiver) if acl.direction == "ingress" and acl.protocol == nat.protocol]
            ends += [end + shift for acl in inner for end in (acl.port_min or 1, (acl.port_max or 65535) + 1)]
        return tuple(forwarded(nat.protocol, *nat.external_ports, ends))

    def _atoms_of(self, sender: SwitchPort | None, receiver: SwitchPort | None, family: Family) -> tuple[Atom, ...]:
        balancer = self._world.balancer_at(receiver.id) if receiver is not None else None
        listening = tuple(listener.port for listener in balancer.listeners) if balancer else ()
        sides = tuple((port.groups if port is not None and port.secure else None) for port in (sender, receiver))
        # Where neither side keeps to conversations, answers come unasked as well.
        loose = not any(port is not None and port.secure and port.stateful for port in (sender, receiver))
        asked = (sides, listening, family, loose)
        if asked not in self._atoms:
            acls = [acl for acl in self._acls(sender) if acl.direction == "egress"]
            acls += [acl for acl in self._acls(receiver) if acl.direction == "ingress"]
            self._atoms[asked] = tuple(atoms(family, acls, listening, answers=loose))
        return self._atoms[asked]


_FAMILIES: Sequence[Family] = (4, 6)


def _let_in(way: Trace) -> Iterator[tuple[Key, Acl]]:
    """The receiver's rule."""
    for hop in way.hops:
        if isinstance(hop, Filtered) and hop.direction == "ingress" and hop.group is not None and hop.acl is not None:
            yield hop.group, hop.acl


def _on_the_way(way: Trace) -> Iterator[Key]:
    for hop in way.hops:
        if isinstance(hop, Switched):
            yield hop.switch
        elif isinstance(hop, Routed):
            yield hop.router
        elif isinstance(hop, Translated) and hop.nat is not None and hop.before.dst != hop.after.dst:
            yield hop.nat


def _source_on(way: Trace, switch: str) -> str | None:
    """The source address with which a packet came onto a switch."""
    source: str | None = None
    for hop in way.hops:
        if isinstance(hop, Sent):
            source = hop.src
        elif isinstance(hop, Translated):
            source = hop.after.src
        elif isinstance(hop, Switched) and hop.switch.id == switch:
            return source
    return None
