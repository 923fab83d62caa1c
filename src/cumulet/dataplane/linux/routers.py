"""Routers as namespaces: addresses on their legs, routes, forwarding, and rules (router_rules.py).

The legs themselves are ports (ports.py). What the kernel has is compared with what is wanted, and the difference made.
"""

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address, ip_interface, ip_network
from typing import Protocol

import msgspec

from cumulet.dataplane.linux import conntrack, namespaces, router_rules
from cumulet.dataplane.linux.announce import announce
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.neighbours import Neighbours
from cumulet.dataplane.linux.netlink import Link, Netlink
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.router_rules import leg_interface
from cumulet.topology.model import (
    DhcpOptions,
    Key,
    Kind,
    LogicalRouter,
    LogicalSwitch,
    Nat,
    RouterPort,
    SwitchPort,
    namespace_of,
)

_Routes = dict[str, tuple[str, int | None]]  # destination to (gateway, interface's index)


class Advertising(Protocol):
    """Who sends router advertisements (dhcp.Advertisers)."""

    async def advertise(
        self,
        namespace: str,
        interface: str,
        subnets: Iterable[DhcpOptions],
        *,
        mtu: int,
        resolvers: Iterable[str] = (),
        domain: str = ...,
    ) -> bool:
        """Advertise the subnets that have a ra_mode."""

    async def silence(self, interface: str) -> bool:
        """Stop advertising."""

    def speaking(self) -> set[str]:
        """The interfaces that are advertised on."""


@dataclass
class _Kernel:
    """What a router's namespace holds."""

    links: dict[str, Link]
    addresses: dict[int, set[str]]
    routes: _Routes
    proxied: set[tuple[int, str]]
    forwards: bool


class Routers:
    """The applier of routers; settles router advertisements, which depend on the legs' networks too."""

    kind: Kind = "router"

    def __init__(self, records: Records, advertisers: Advertising, neighbours: Neighbours) -> None:
        self._records = records
        self._neighbours = neighbours
        self._advertisers = advertisers
        self._with_ipv6 = {part.id: part for part in records.all(LogicalRouter) if _has_ipv6(part)}
        self._told: dict[str, tuple[object, ...]] = {}  # by interface, what its advertisements say

    async def apply(self, part: LogicalRouter) -> bool:
        name = namespace_of("router", part.id)
        if not _matters(part):
            return False
        changed = namespaces.ensure(name)
        old = self._records.get(LogicalRouter, part.id)
        nats = self._nats(part.id)
        with router_rules.opened(part, nats) as rules:
            changed |= rules.commit()
        served, nats = _served(part, nats)
        with namespaces.entered(name), Netlink() as netlink:
            _speak_by_leg()
            changed |= _set_forwarding(served.admin_up)
            fresh = _without_addresses(served, netlink)
            changed |= _set_addresses(served, nats, netlink)
            changed |= _set_routes(served, netlink)
            changed |= _set_proxies(served, netlink)
            hidden = _shown(old) - _shown(part) if old is not None else set()
            if hidden:
                gone = conntrack.marks([(None, address) for address in hidden])
                conntrack.end(lambda flow: flow.reply_destination in hidden, gone)
        if old is not None and old.hosted != part.hosted:
            self._outdate_legs(part)
        for interface in fresh & self._advertisers.speaking():  # who spoke by one that was replaced is not heard
            await self._advertisers.silence(interface)
            self._told.pop(interface, None)
        self._with_ipv6.pop(part.id, None)
        if _has_ipv6(part):
            self._with_ipv6[part.id] = part
        return changed

    async def remove(self, id: str) -> None:
        part = self._records.get(LogicalRouter, id)
        self._with_ipv6.pop(id, None)
        for leg in part.ports if part is not None else ():
            await self._silence(leg_interface(leg))
        name = namespace_of("router", id)
        if namespaces.exists(name):
            with namespaces.entered(name):
                _set_forwarding(False)
            if not self._records.plugged(name):  # else the last port takes it along
                namespaces.remove(name)
        router_rules.generation_file(id).unlink(missing_ok=True)

    def observe(self) -> Iterable[LogicalRouter]:
        for part in self._records.all(LogicalRouter):
            if not self.fault(part):
                yield part

    def fault(self, part: LogicalRouter) -> str:
        if not _matters(part):
            return ""
        nats = self._nats(part.id)
        try:
            with namespaces.entered(namespace_of("router", part.id)), Netlink() as netlink:
                if not router_rules.are_loaded(part, nats):
                    return "its packet rules were changed by somebody else"
                return _wrong(*_served(part, nats), _read(netlink))
        except FileNotFoundError as error:
            return str(error)

    async def settle(self) -> Mapping[Key, str]:
        failed: dict[Key, str] = {}
        speaking = self._advertisers.speaking()
        for part in self._with_ipv6.values():
            for leg in part.ports:
                interface = leg_interface(leg)
                if leg.gateway or (interface not in speaking and ":" not in "".join(leg.networks)):
                    continue
                try:
                    await self._advertise(part, leg, interface, speaking)
                except (RealizeError, OSError) as error:
                    failed[part.key] = str(error)
                    self._told.pop(interface, None)
                speaking.discard(interface)
        for interface in speaking:
            await self._silence(interface)
        return failed

    async def close(self) -> None:
        for part in self._records.all(LogicalRouter):
            await self.remove(part.id)

    def _outdate_legs(self, part: LogicalRouter) -> None:
        """Who knew the router where an agent had it goes on to send there; who asked for it in vain does not ask."""
        for leg in part.ports:
            plugged = self._records.get(SwitchPort, leg.port)
            if plugged is not None:
                self._neighbours.outdate(plugged)

    def _nats(self, router: str) -> list[Nat]:
        return self._records.nats_of(router)

    async def _silence(self, interface: str) -> None:
        self._told.pop(interface, None)
        await self._advertisers.silence(interface)

    async def _advertise(self, part: LogicalRouter, leg: RouterPort, interface: str, speaking: set[str]) -> None:
        plugged = self._records.get(SwitchPort, leg.port)
        switch = self._records.get(LogicalSwitch, plugged.switch) if plugged is not None else None
        if switch is None or part.idle:
            await self._silence(interface)
            return
        served = self._records.get(SwitchPort, switch.dhcp_port) if switch.dhcp_port else None
        known = (leg, switch, served)
        if interface in speaking and self._told.get(interface) == known:
            return
        self._told[interface] = known
        resolvers = [address for address in (served.addresses if served is not None else ()) if ":" in address]
        own = [ip_interface(network).network for network in leg.networks]
        subnets = [subnet for subnet in switch.subnets if subnet.ra_mode and ip_network(subnet.cidr) in own]
        await self._advertisers.advertise(
            namespace_of("router", part.id),
            interface,
            subnets,
            mtu=switch.mtu,
            resolvers=resolvers,
            domain=switch.domain,
        )


def _matters(part: LogicalRouter) -> bool:
    """Whether there is anything to do for a router: no packet comes to one without ports, and its namespace (half of
    what a router costs) is made with the first of them."""
    return bool(part.ports) or namespaces.exists(namespace_of("router", part.id))


def _served(part: LogicalRouter, nats: list[Nat]) -> tuple[LogicalRouter, list[Nat]]:
    """What of a router and its floating IPs the kernel is to have beside the rules: of one that no L3 agent has, bare
    interfaces, which answer nobody."""
    if part.hosted:
        return part, nats
    legs = tuple(msgspec.structs.replace(leg, networks=()) for leg in part.ports)
    return LogicalRouter(id=part.id, admin_up=False, ports=legs), []


def _has_ipv6(part: LogicalRouter) -> bool:
    return any(":" in network for leg in part.ports for network in leg.networks)


def _wrong(part: LogicalRouter, nats: list[Nat], kernel: _Kernel) -> str:
    """What a router's namespace has that it should not, in words."""
    if kernel.forwards != part.admin_up:
        return f"forwarding is {'on' if kernel.forwards else 'off'}"
    for leg, wanted in _wanted_addresses(part, nats).items():
        if leg not in kernel.links:
            return f"interface {leg} is gone"
        found = kernel.addresses.get(kernel.links[leg].index, set())
        if found != wanted:
            return f"interface {leg} has {_listed(found)} instead of {_listed(wanted)}"
    routes = _wanted_routes(part, kernel.links)
    if kernel.routes != routes:
        return f"its routes lead to {_listed(kernel.routes)} instead of {_listed(routes)}, or by other ways"
    proxied = {address for _, address in kernel.proxied}
    if kernel.proxied != _wanted_proxies(part, kernel.links):
        return f"it answers for {_listed(proxied)} instead of {_listed(part.proxied or ())}"
    return ""


def _listed(things: Iterable[str]) -> str:
    return ", ".join(sorted(things)) or "none"


def _read(netlink: Netlink) -> _Kernel:
    addresses = {
        index: {address for address in found if not address.startswith("fe80:")}
        for index, found in netlink.addresses().items()
    }
    routes: _Routes = {
        route.destination: (route.gateway or "", route.index) for route in netlink.routes() if route.static
    }
    return _Kernel(netlink.links(), addresses, routes, netlink.proxies(), _forwards())


def _forwards() -> bool:
    with open("/proc/sys/net/ipv4/ip_forward") as sysctl:
        return sysctl.read().strip() == "1"


def _set_forwarding(forwards: bool) -> bool:
    if _forwards() == forwards:
        return False
    value = "1" if forwards else "0"
    namespaces.write_sysctls({"net/ipv4/ip_forward": value, "net/ipv6/conf/all/forwarding": value})
    return True


def _speak_by_leg() -> None:
    """Let a leg answer for its own addresses only, and ask in its own name only: tenants must not learn of each
    other's, and of two gateways on a network none must be taken for the other. A router that is down answers too."""
    namespaces.write_sysctls({"net/ipv4/conf/all/arp_ignore": "1", "net/ipv4/conf/all/arp_announce": "2"})


def _wanted_addresses(part: LogicalRouter, nats: list[Nat]) -> dict[str, set[str]]:
    wanted = {leg_interface(leg): {str(ip_interface(network)) for network in leg.networks} for leg in part.ports}
    for leg in part.gateways[1:]:
        wanted[leg_interface(leg)] = {_beside(part, leg, network) for network in leg.networks}
    own = {str(ip_interface(network).ip) for leg in part.gateways for network in leg.networks}
    for nat in nats:
        outside = part.leg_of(nat.external)
        if outside is not None and nat.external not in own:
            wanted[leg_interface(outside)].add(f"{nat.external}/32")
    return wanted


def _beside(part: LogicalRouter, leg: RouterPort, network: str) -> str:
    """The address of a further gateway as its interface gets it: alone where an earlier gateway is on the same network,
    by which alone its hosts are reached (two ways there would be the kernel's choice)."""
    interface = ip_interface(network)
    first = next(other for other in part.gateways if other is leg or other.holds(str(interface.ip)))
    return str(interface) if first is leg else f"{interface.ip}/{interface.max_prefixlen}"


def _shown(part: LogicalRouter) -> set[str]:
    """The addresses behind which a router hides others."""
    return {address for leg in part.gateways if (address := part.shown_by(leg)) is not None}


def _without_addresses(part: LogicalRouter, netlink: Netlink) -> set[str]:
    """The legs that are new, or were made anew."""
    kernel = _read(netlink)
    legs = {leg_interface(leg) for leg in part.ports}
    return {name for name in legs if name not in kernel.links or not kernel.addresses.get(kernel.links[name].index)}


def _set_addresses(part: LogicalRouter, nats: list[Nat], netlink: Netlink) -> bool:
    kernel = _read(netlink)
    changed = False
    wanted = _wanted_addresses(part, nats)
    for link in kernel.links.values():  # a leg that left may keep its link for a moment, but no address
        if link.kind != "veth":
            continue
        has, wants = kernel.addresses.get(link.index, set()), wanted.get(link.name, set())
        if has == wants:
            continue
        changed = True
        with netlink.batch():
            for address in sorted(has - wants):
                netlink.delete_address(link.index, address)
            for address in sorted(wants - has, key=lambda one: (one.endswith(("/32", "/128")), one)):
                netlink.add_address(link.index, address)
        _announce(link, sorted(wants - has))
    missing = wanted.keys() - kernel.links.keys()
    if missing:
        raise RealizeError(f"router {part.id} has no interface {', '.join(sorted(missing))}")
    return changed


def _announce(link: Link, addresses: list[str]) -> None:
    for address in addresses:
        with contextlib.suppress(OSError):  # an admin may have its network down; whoever asks will be told
            announce(link.name, link.mac, str(ip_interface(address).ip))


def _wanted_routes(part: LogicalRouter, links: dict[str, Link]) -> _Routes:
    wanted: _Routes = {}
    for route in part.routes:
        wanted[str(ip_network(route.destination))] = (str(ip_address(route.nexthop)), _way(part, route.nexthop, links))
    for nexthop in part.default_routes:
        default = "0.0.0.0/0" if ip_address(nexthop).version == 4 else "::/0"
        wanted[default] = (str(ip_address(nexthop)), _way(part, nexthop, links))
    return wanted


def _way(part: LogicalRouter, nexthop: str, links: dict[str, Link]) -> int | None:
    """The leg whose network holds the next hop, else the gateway leg (a provider's next hop may be off link)."""
    address = ip_address(nexthop)
    for leg in part.ports:
        if any(address in ip_interface(network).network for network in leg.networks):
            return links[leg_interface(leg)].index
    return links[leg_interface(part.gateways[0])].index if part.gateways else None


def _set_routes(part: LogicalRouter, netlink: Netlink) -> bool:
    kernel = _read(netlink)
    wanted = _wanted_routes(part, kernel.links)
    if kernel.routes == wanted:
        return False
    with netlink.batch():
        for destination in kernel.routes.keys() - wanted.keys():
            netlink.delete_route(destination)
        for destination, (gateway, index) in wanted.items():
            if kernel.routes.get(destination) != (gateway, index):
                netlink.replace_route(destination, gateway=gateway, index=index, onlink=index is not None)
    return True


def _wanted_proxies(part: LogicalRouter, links: dict[str, Link]) -> set[tuple[int, str]]:
    """The addresses to answer for, each with the index of the first gateway's interface."""
    if not part.proxied or not part.gateways:
        return set()
    index = links[leg_interface(part.gateways[0])].index
    return {(index, str(ip_address(address))) for address in part.proxied}


def _set_proxies(part: LogicalRouter, netlink: Netlink) -> bool:
    kernel = _read(netlink)
    wanted = _wanted_proxies(part, kernel.links)
    if kernel.proxied == wanted:
        return False
    if wanted:
        name = leg_interface(part.gateways[0])
        # Linux would answer after up to 0.8 s, so that who has the address itself is first; nobody else has it.
        namespaces.write_sysctls({f"net/ipv6/conf/{name}/proxy_ndp": "1", f"net/ipv6/neigh/{name}/proxy_delay": "0"})
    with netlink.batch():
        for index, address in kernel.proxied - wanted:
            netlink.set_proxy(index, address, answers=False)
        for index, address in wanted - kernel.proxied:
            netlink.set_proxy(index, address, answers=True)
    return True
