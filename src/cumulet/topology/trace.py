"""The way of a packet through a topology: what a data plane must do with it, and why, without doing it.

`trace` is the specification. The memory data plane answers by it, `cumulet explain` shows it, and the conformance tests
compare it with what the wire did. It is pure, and covers one packet: `reachable` sends the answer back as well, with
what connection tracking (one table per switch and per router) learned from the request.

Where Neutron leaves a choice: a client inside that reaches a floating IP of its own router is seen with its own
floating IP if it has one, else with the router's address outside (as Neutron's L3 agent has it, but also where SNAT is
off: a neighbour on the same subnet would answer past the router otherwise).
"""

from collections.abc import Iterable

import msgspec

from cumulet.topology import filters
from cumulet.topology.model import Edge, Key, LogicalRouter, Nat, SwitchPort, namespace_of
from cumulet.topology.packet import (
    ICMP,
    ICMPV6,
    TCP,
    UDP,
    Delivered,
    Direction,
    Exchange,
    Flow,
    Hop,
    Packet,
    Routed,
    Secured,
    Sent,
    Stopped,
    Switched,
    Trace,
    Translated,
    Translation,
    Tuple,
    answer,
)
from cumulet.topology.parsing import ip_address, ip_interface, ip_network
from cumulet.topology.world import METADATA_ADDRESS, Leg, World, link_local, networks_of, within

_MAX_HOPS = 64
_BROADCAST = "255.255.255.255"


def trace(world: World, packet: Packet, known: Iterable[Flow] = ()) -> Trace:
    """The hops of one packet. `known` is what connection tracking learned from earlier packets."""
    walk = _Walk(world, packet, frozenset(known))
    try:
        walk.start()
    except _End as end:
        walk.hops.append(end.hop)
    return Trace(packet=packet, hops=tuple(walk.hops), flows=tuple(walk.flows))


def reachable(world: World, packet: Packet) -> Exchange:
    """The packet and its answer."""
    request = trace(world, packet)
    delivered = request.delivered
    if delivered is None or packet.arp:
        return Exchange(request, None)
    back = answer(packet, delivered.namespace, delivered.seen)
    return Exchange(request, trace(world, back, request.flows) if back else None)


class _End(Exception):
    def __init__(self, hop: Delivered | Stopped) -> None:
        super().__init__(hop)
        self.hop = hop


def _stop(at: Key, reason: str, *keys: Key) -> _End:
    return _End(Stopped(at, reason, keys))


class _Walk:
    """One packet on its way; `packet` is as it is now, and has its source address once it was sent."""

    def __init__(self, world: World, packet: Packet, known: frozenset[Flow]) -> None:
        self.world = world
        self.packet = packet
        self.known = known
        self.hops: list[Hop] = []
        self.flows: list[Flow] = []

    # Senders

    def start(self) -> None:
        """Follow the packet from its sender to its end, which is raised as _End."""
        source = self.packet.source
        port = self.world.ports.get(source)
        plugs = [port] if port else self.world.plugs(source)
        if not plugs:
            raise _stop(Key("port", source), "there is no such port, nor a namespace of that name with a port")
        first = plugs[0]
        router = self.world.routers.get(first.device) if first.type in {"router", "gateway"} else None
        edge = self.world.edge_at(first.id)
        if router is not None:
            self._originate_at_router(router)
        elif edge is not None:
            self._originate_at_edge(edge, first)
        else:
            self._originate_at_host(plugs)

    def _originate_at_host(self, plugs: list[SwitchPort]) -> None:
        instance = self.world.instances.get(plugs[0].device)
        if instance is not None and not instance.running:
            raise _stop(instance.key, "it is not running, so it sends nothing")
        dst = self.packet.dst
        own = next((port for port in plugs if dst in port.addresses), None)
        if own is not None and not self.packet.arp and self.packet.via is None and self.packet.dst_mac is None:
            self.packet = msgspec.structs.replace(self.packet, src=self.packet.src or dst)
            self._deliver(own)
        routes = [route for port in plugs for route in self._host_routes(port)]
        if dst == _BROADCAST or self.packet.via is not None or self.packet.dst_mac is not None:
            port, next_hop = plugs[0], self.packet.via or dst
        else:
            matching = [route for route in routes if within(dst, route[0])]
            if not matching:
                raise _stop(plugs[0].key, f"it has no route to {dst}: its subnet names no gateway")
            best = max(matching, key=lambda route: ip_network(route[0]).prefixlen)
            next_hop, port = best[1] or dst, best[2]
        self._send(port, next_hop)

    def _host_routes(self, port: SwitchPort) -> list[tuple[str, str | None, SwitchPort]]:
        """(destination, next hop or None for on-link, port), as DHCP and router advertisements tell a guest."""
        balancer = self.world.balancer_at(port.id)
        if balancer is not None:
            own = [(str(networks_of([balancer.address])[0]), None, port)]
            return own + ([(_everything(balancer.gateway), balancer.gateway, port)] if balancer.gateway else [])
        routes: list[tuple[str, str | None, SwitchPort]] = [("fe80::/64", None, port)]
        switch = self.world.switches.get(port.switch)
        for subnet in switch.subnets if switch else ():
            if not any(within(address, subnet.cidr) for address in port.addresses):
                continue
            routes.append((subnet.cidr, None, port))
            routes += [(route.destination, route.nexthop, port) for route in subnet.routes]
            server = self.world.ports.get(switch.dhcp_port or "") if switch else None
            here = [address for address in (server.addresses if server else ()) if within(address, subnet.cidr)]
            if port.type == "instance" and subnet.dhcp and here and ip_address(here[0]).version == 4:
                routes.append((f"{METADATA_ADDRESS}/32", here[0], port))
            if subnet.gateway is not None and port.type != "dhcp":
                routes.append((_everything(subnet.gateway), subnet.gateway, port))
        return routes

    def _send(self, port: SwitchPort, next_hop: str) -> None:
        src = self.packet.src or self._own_address(port)
        mac = self.packet.src_mac or port.mac
        self.packet = msgspec.structs.replace(self.packet, src=src, src_mac=mac)
        self.hops.append(Sent(port.namespace, port.key, src, self.packet.dst, next_hop))
        self._transmit(port, next_hop)

    def _own_address(self, port: SwitchPort) -> str:
        version = self.packet.family
        own = [address for address in self.world.own_addresses(port) if ip_address(address).version == version]
        if port.type == "dhcp" and self.packet.dst != METADATA_ADDRESS:
            own = [address for address in own if address != METADATA_ADDRESS]
        near = [address for address in own if self._share_subnet(port, address, self.packet.dst)]
        if version == 6 and within(self.packet.dst, "fe80::/10"):
            return link_local(port.mac)
        if not own:
            raise _stop(port.key, f"it has no IPv{version} address to send from")
        return (near or own)[0]

    def _share_subnet(self, port: SwitchPort, one: str, other: str) -> bool:
        switch = self.world.switches.get(port.switch)
        return any(within(one, net.cidr) and within(other, net.cidr) for net in (switch.subnets if switch else ()))

    def _originate_at_router(self, router: LogicalRouter) -> None:
        _route, _next_hop, leg = self._choose_route(router)
        src = self.packet.src
        if src is None:
            own = [str(ip_interface(net).ip) for net in leg.leg.networks]
            src = next((address for address in own if within(address, _everything(self.packet.dst))), None)
            if src is None:
                raise _stop(router.key, f"it has no address to reach {self.packet.dst} from")
        self._leave(namespace_of("router", router.id), leg.port.key if leg.port else router.key, src)
        self._route(router, None)

    def _originate_at_edge(self, edge: Edge, port: SwitchPort) -> None:
        src = self.packet.src
        if src is None:
            family = _everything(self.packet.dst)
            own = [str(ip_interface(address).ip) for address in edge.addresses]
            src = next((address for address in own if within(address, family)), None)
            if src is None:
                raise _stop(edge.key, f"it has no address to reach {self.packet.dst} from")
        self._leave(port.namespace, port.key, src)
        self._cross_edge(edge, port)

    def _leave(self, namespace: str, port: Key, src: str) -> None:
        self.packet = msgspec.structs.replace(self.packet, src=src)
        self.hops.append(Sent(namespace, port, src, self.packet.dst, self.packet.dst))

    # Switches

    def _transmit(self, port: SwitchPort, next_hop: str) -> None:
        """From a port through its switch to the port that has `next_hop`."""
        if len(self.hops) > _MAX_HOPS:
            raise _stop(port.key, "it goes round in circles")
        switch = self.world.switches.get(port.switch)
        if switch is None:
            raise _stop(port.key, "its switch does not exist", Key("switch", port.switch))
        if not switch.admin_up:
            raise _stop(switch.key, "it is administratively down")
        if (down := self.world.down(port)) is not None:
            raise _stop(down.key, "it is administratively down")
        mac = self.packet.src_mac or port.mac
        frame = msgspec.structs.replace(self.packet, src_mac=mac)
        self._port_security(port, frame)
        now = self.packet.conversation
        established = self.packet.established or self._replies(switch.key, now)
        self._ask_groups(port, "egress", established=established)
        receiver = self._resolve(port, next_hop)
        self.hops.append(Switched(switch.key, port.key, receiver.key))
        if (down := self.world.down(receiver)) is not None:
            raise _stop(down.key, "it is administratively down")
        self._ask_groups(receiver, "ingress", established=established, sender=port)
        ends = [self.world.holder(port.switch, end) for end in (mac, frame.dst_mac or receiver.mac)]
        ignored = all(end is not None and filters.needs_no_state(end) for end in ends)
        # Where nobody asks, the switch does not know; who sent it waits for an answer nevertheless.
        self.flows.append(Flow(port.key if ignored else switch.key, now, now))
        # The frame's addresses are of this segment only; what a router sends on has its own.
        self.packet = msgspec.structs.replace(self.packet, src_mac=None, dst_mac=None, via=None)
        self._receive(receiver)

    def _port_security(self, port: SwitchPort, frame: Packet) -> None:
        if not port.secure and port.type != "instance":
            return
        verdict: Secured = filters.port_security(port, frame)
        self.hops.append(verdict)
        if not verdict.passed:
            raise _stop(port.key, verdict.rule)

    def _ask_groups(
        self, port: SwitchPort, direction: Direction, *, established: bool, sender: SwitchPort | None = None
    ) -> None:
        if not port.secure and port.type != "instance":
            return
        verdict = filters.groups(self.world, port, direction, self.packet, established=established, sender=sender)
        self.hops.append(verdict)
        if not verdict.passed:
            raise _stop(port.key, verdict.because, *(Key("group", id) for id in port.groups))

    def _resolve(self, port: SwitchPort, next_hop: str) -> SwitchPort:
        """The port that gets the frame: the holder of the given MAC, else who answers ARP or ND."""
        switch = Key("switch", port.switch)
        if self.packet.dst_mac is not None:
            holder = self.world.holder(port.switch, self.packet.dst_mac)
            if holder is None or holder.id == port.id:
                raise _stop(switch, f"no other port has MAC {self.packet.dst_mac}")
            return holder
        if next_hop == _BROADCAST:
            served = self.world.switches[port.switch].dhcp_port
            server = self.world.ports.get(served) if served else None
            if server is None or self.packet.dst_port != 67:
                raise _stop(switch, "nobody answers to this broadcast")
            return server
        owner = self.world.owner(port.switch, next_hop)
        if owner is None and (router := self.world.unserved(port.switch, next_hop)) is not None:
            raise _stop(router.key, router.idle)
        if owner is None or owner.id == port.id:
            raise _stop(switch, f"nobody on it has the address {next_hop}")
        return owner

    def _replies(self, at: Key, now: Tuple) -> bool:
        back = now.reversed()
        # A packet that comes back translated may look like the answer to itself; no ICMP does, which has types.
        own = self.flows if self.packet.icmp_type is None else []
        return any(flow.at == at and flow.after == back for flow in (*self.known, *own))

    # Receivers

    def _receive(self, port: SwitchPort) -> None:
        if self.packet.arp:
            self._deliver(port)
        if self.packet.ether_type is not None:
            raise _stop(port.key, "its device takes IP and ARP only")
        if port.type in {"router", "gateway"}:
            leg = self.world.leg(port.id)
            if leg is None:
                raise _stop(port.key, "the router that it belongs to does not exist")
            self._route(leg.router, leg)
        elif port.type == "edge":
            edge = self.world.edge_at(port.id)
            if edge is None:
                raise _stop(port.key, "the edge that it belongs to does not exist")
            self._cross_edge(edge, port, came=True)
        elif port.type == "balancer":
            self._receive_at_balancer(port)
        elif port.type == "dhcp":
            self._receive_at_dhcp(port)
        else:
            self._receive_at_instance(port)

    def _deliver(
        self,
        port: SwitchPort,
        *,
        answers: bool = True,
        service: str = "",
        members: tuple[tuple[str, int], ...] = (),
    ) -> None:
        seen = self.packet.conversation
        if any(flow.before == seen.reversed() for flow in self.known):  # an answer: whoever asked waits for it
            answers, service = True, ""
        raise _End(
            Delivered(
                namespace=port.namespace, port=port.key, seen=seen, answers=answers, service=service, members=members
            )
        )

    def _receive_at_instance(self, port: SwitchPort) -> None:
        instance = self.world.instances.get(port.device)
        if instance is not None and not instance.running:
            raise _stop(instance.key, "it is not running")
        dst = self.packet.dst
        own = [*port.addresses, link_local(port.mac), *(pair for _mac, pair in port.allowed_pairs)]
        own += [address for other in self.world.plugs(port.namespace) for address in other.addresses]
        if not any(within(dst, address) for address in own):
            raise _stop(port.key, f"the instance is the next hop to {dst}; whether it forwards is its own affair")
        self._deliver(port)

    def _receive_at_dhcp(self, port: SwitchPort) -> None:
        packet = self.packet
        if packet.dst != _BROADCAST and packet.dst not in {*self.world.own_addresses(port), link_local(port.mac)}:
            raise _stop(port.key, f"it does not forward to {packet.dst}")
        asked = (packet.protocol, packet.dst_port)
        services = {(UDP, 67): "DHCP", (UDP, 547): "DHCPv6", (UDP, 53): "DNS", (TCP, 53): "DNS"}
        service = next((name for known, name in services.items() if known == asked), "")
        if asked == (TCP, 80) and packet.dst == METADATA_ADDRESS:
            service = "metadata"
        self._deliver(port, answers=bool(service) or _is_echo(packet), service=service)

    def _receive_at_balancer(self, port: SwitchPort) -> None:
        balancer = self.world.balancer_at(port.id)
        if balancer is None:
            raise _stop(port.key, "the load balancer that it belongs to does not exist")
        if self.packet.dst not in {*self.world.own_addresses(port), link_local(port.mac)}:
            raise _stop(balancer.key, f"it does not forward to {self.packet.dst}")
        for listener in balancer.listeners if balancer.admin_up else ():
            if self.packet.protocol == TCP and listener.port == self.packet.dst_port:
                pool = listener.pool
                live = pool.members if pool is not None and pool.admin_up else ()
                members = tuple((member.address, member.port) for member in live if member.admin_up and member.weight)
                self._deliver(port, service=f"{listener.protocol} listener", members=members)
        self._deliver(port, answers=_is_echo(self.packet))

    # Routers

    def _route(self, router: LogicalRouter, came: Leg | None) -> None:
        """Through a router as Linux does it: destination, route, filter, source."""
        if router.idle:
            raise _stop(router.key, router.idle)
        arrived = self.packet.conversation
        reply = next((flow for flow in self.known if flow.at == router.key and flow.after == arrived.reversed()), None)
        own = {str(ip_interface(net).ip) for leg in router.ports for net in leg.networks}
        own |= {floating.external for floating in self.world.nats_of(router.id)}
        if came is not None:
            self._refuse_odd_addresses(router, own)
        nat = self._translate_destination(router, reply, came)
        own |= {link_local(came.port.mac)} if came is not None and came.port is not None else set()
        if came is not None and self.packet.dst in own and came.port is not None:
            self.flows.append(Flow(router.key, arrived, self.packet.conversation))
            self._deliver(came.port, answers=_is_echo(self.packet))
        from_outside = came is not None and came.leg.gateway
        asks_metadata = (self.packet.protocol, self.packet.dst, self.packet.dst_port) == (TCP, METADATA_ADDRESS, 80)
        if asks_metadata and came is not None and came.port is not None and not from_outside:
            self.flows.append(Flow(router.key, arrived, arrived))
            self._deliver(came.port, service="metadata")
        if came is not None and self.packet.family == 6:
            self._refuse_what_stays(router, arrived.src)
        destination, next_hop, leg = self._choose_route(router)
        private = self.packet.family == 4 and router.snat is not None
        if from_outside and private and nat is None and reply is None:
            raise _stop(router.key, f"from outside, {self.packet.dst} is reached by a floating IP only")
        proxied = router.proxied is None or self.packet.dst in router.proxied
        if from_outside and self.packet.family == 6 and reply is None and not proxied:
            raise _stop(router.key, f"from outside, {self.packet.dst} is reached by an NDP proxy only")
        if self.packet.family == 4 and leg.leg.gateway and reply is None and not filters.begins(self.packet):
            raise _stop(router.key, "it belongs to no conversation that is known, so its source can't be translated")
        self.hops.append(Routed(router=router.key, route=destination, next_hop=next_hop, out=Key("port", leg.leg.port)))
        self._translate_source(router, reply, nat, came, leg)
        self.flows.append(Flow(router.key, arrived, self.packet.conversation))
        if leg.port is None:
            raise _stop(router.key, "its port on that network does not exist", Key("port", leg.leg.port))
        self._transmit(leg.port, next_hop)

    def _refuse_odd_addresses(self, router: LogicalRouter, own: set[str]) -> None:
        """No host has such addresses (RFC 1812, 5.3.7), and no packet comes to Linux from itself."""
        src, dst = ip_address(self.packet.src or ""), ip_address(self.packet.dst)
        for address in (src, dst):
            if address.is_unspecified or address.is_loopback or address.is_multicast or str(address) == _BROADCAST:
                raise _stop(router.key, f"no packet with the address {address} is routed")
        if src.version == 4 and str(src) in own:
            raise _stop(router.key, f"no packet may come from {src}, its own address")

    def _refuse_what_stays(self, router: LogicalRouter, src: str) -> None:
        """What concerns one network alone is not routed to another (RFC 4291, 2.5.6; RFC 4861)."""
        for address in (src, self.packet.dst):
            if ip_address(address).is_link_local:
                raise _stop(router.key, f"{address} is of that network alone")
        if filters.is_discovery(self.packet):
            raise _stop(router.key, "neighbour discovery is of that network alone")

    def _translate_destination(self, router: LogicalRouter, reply: Flow | None, came: Leg | None) -> Nat | None:
        """Undo what was done to the request, or send a floating IP's packets inside; the floating IP that did."""
        before = self.packet.conversation
        if reply is not None:
            self._rewrite(router, "reply", before, before._replace(dst=reply.before.src))
            return None
        # Packets of the router's own do not pass its prerouting; what belongs to no conversation is not translated.
        if came is None or not filters.begins(self.packet):
            return None
        for nat in self.world.nats_of(router.id):
            if nat.external == before.dst and nat.takes(before.protocol, before.dst_port):
                inside = before._replace(dst=nat.logical, dst_port=nat.inner_port(before.dst_port))
                self._rewrite(router, "floating IP", before, inside, nat)
                return nat
        return None

    def _translate_source(
        self, router: LogicalRouter, reply: Flow | None, nat: Nat | None, came: Leg | None, leg: Leg
    ) -> None:
        before = self.packet.conversation
        if reply is not None:
            self._rewrite(router, "reply", before,
                          before._replace(src=reply.before.dst, src_port=reply.before.dst_port))  # fmt: skip
            return
        hairpin = nat is not None and not leg.leg.gateway
        if came is None or came.leg.gateway or not (leg.leg.gateway or hairpin) or self.packet.family == 6:
            return
        own = self.world.floating_of(router, before.src, leg.leg)
        if own is not None:
            self._rewrite(router, "hairpin" if hairpin else "floating IP", before,
                          before._replace(src=own.external), own)  # fmt: skip
        elif hairpin:
            outside = router.snat or _outside_address(router)
            if outside is not None:
                self._rewrite(router, "hairpin", before, before._replace(src=outside))
        elif (shown := router.shown_by(leg.leg)) is not None:
            self._rewrite(router, "SNAT", before, before._replace(src=shown))

    def _rewrite(self, router: LogicalRouter, why: Translation, before: Tuple, after: Tuple,
                 nat: Nat | None = None) -> None:  # fmt: skip
        if before == after:
            return
        self.packet = msgspec.structs.replace(
            self.packet, src=after.src, dst=after.dst, src_port=after.src_port, dst_port=after.dst_port
        )
        self.hops.append(
            Translated(router=router.key, why=why, before=before, after=after, nat=nat.key if nat else None)
        )

    def _choose_route(self, router: LogicalRouter) -> tuple[str, str, Leg]:
        """(destination, next hop, leg) by longest prefix; connected networks win over static routes."""
        dst = self.packet.dst
        legs = self.world.legs(router)
        found: list[tuple[int, int, str, str, Leg]] = []
        for leg in legs:
            connected = [network for network in networks_of(leg.leg.networks) if within(dst, network)]
            found += [(network.prefixlen, 1, str(network), dst, leg) for network in connected]
        static = [(route.destination, route.nexthop) for route in router.routes]
        static += [(_everything(nexthop), nexthop) for nexthop in router.default_routes]
        for destination, nexthop in static:
            via = _leg_towards(legs, nexthop)
            if via is not None and within(dst, destination):
                found.append((ip_network(destination).prefixlen, 0, destination, nexthop, via))
        if not found:
            raise _stop(router.key, f"it has no route to {dst}")
        _length, _rank, destination, nexthop, chosen = max(found, key=lambda route: route[:2])
        return destination, nexthop, chosen

    # The provider's edge

    def _cross_edge(self, edge: Edge, port: SwitchPort, *, came: bool = False) -> None:
        """To the edge, or across it: it passes packets between its network and the hosts behind it, nothing else.

        `came` tells that the packet came from the network, not from the edge or a host behind it.
        """
        dst, src = self.packet.dst, self.packet.src or ""
        networks = networks_of(edge.addresses)
        if dst in {str(ip_interface(address).ip) for address in edge.addresses}:
            self._deliver(port, answers=_is_echo(self.packet))
        if came and not any(within(src, network) for network in networks):
            raise _stop(edge.key, f"the provider takes nothing from the foreign source {src}")
        if dst in edge.hosts:
            web = (self.packet.protocol, self.packet.dst_port) == (TCP, 80)
            self._deliver(port, answers=web or _is_echo(self.packet), service="internet host")
        network = next((net for net in networks if within(dst, net)), None)
        if network is None or came:
            raise _stop(edge.key, f"the provider knows no route to {dst}")
        self.hops.append(Routed(router=edge.key, route=str(network), next_hop=dst, out=port.key))
        self._transmit(port, dst)


def _leg_towards(legs: list[Leg], nexthop: str) -> Leg | None:
    for leg in legs:
        if any(within(nexthop, network) for network in networks_of(leg.leg.networks)):
            return leg
    return next((leg for leg in legs if leg.leg.gateway), None)  # a provider's next hop may be off link


def _outside_address(router: LogicalRouter) -> str | None:
    own = (ip_interface(net).ip for leg in router.ports if leg.gateway for net in leg.networks)
    return next((str(ip) for ip in own if ip.version == 4), None)


def _everything(address: str) -> str:
    return "0.0.0.0/0" if ip_address(address).version == 4 else "::/0"


def _is_echo(packet: Packet) -> bool:
    return (packet.protocol, packet.icmp_type) in {(ICMP, 8), (ICMP, 0), (ICMPV6, 128), (ICMPV6, 129)}
