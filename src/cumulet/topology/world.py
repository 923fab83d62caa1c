"""An index over the parts of a topology: who owns an address, what a device is plugged into, who is in a group.

A `World` is made once from a collection of parts and not changed; it holds no more than the parts say, and tolerates
parts that refer to others which are missing (the data plane may be between two steps). Everything is in a stable order.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import NamedTuple, TypeVar

from cumulet.topology.model import (
    AnyPart,
    Edge,
    Instance,
    Key,
    LoadBalancer,
    LogicalRouter,
    LogicalSwitch,
    Nat,
    PortGroup,
    RouterPort,
    SwitchPort,
    in_order,
)
from cumulet.topology.parsing import ip_address, ip_interface, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

METADATA_ADDRESS = "169.254.169.254"

_P = TypeVar("_P", bound=AnyPart)


class Leg(NamedTuple):
    """A router's leg with the port it is plugged by (None when that part is missing)."""

    router: LogicalRouter
    leg: RouterPort
    port: SwitchPort | None


class World:
    """All parts of a topology by key, switch, device, address and group."""

    def __init__(self, parts: Iterable[AnyPart] = ()) -> None:
        self.parts: Mapping[Key, AnyPart] = {part.key: part for part in in_order(list(parts))}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, World) and self.parts == other.parts

    __hash__ = None  # type: ignore[assignment]

    def _of(self, kind: type[_P]) -> Mapping[str, _P]:
        return {part.id: part for part in self.parts.values() if isinstance(part, kind)}

    @cached_property
    def switches(self) -> Mapping[str, LogicalSwitch]:
        """Switches by id."""
        return self._of(LogicalSwitch)

    @cached_property
    def groups(self) -> Mapping[str, PortGroup]:
        """Groups by id."""
        return self._of(PortGroup)

    @cached_property
    def ports(self) -> Mapping[str, SwitchPort]:
        """Ports by id."""
        return self._of(SwitchPort)

    @cached_property
    def routers(self) -> Mapping[str, LogicalRouter]:
        """Routers by id."""
        return self._of(LogicalRouter)

    @cached_property
    def nats(self) -> Mapping[str, Nat]:
        """Floating IPs by id."""
        return self._of(Nat)

    @cached_property
    def edges(self) -> Mapping[str, Edge]:
        """Edges by id."""
        return self._of(Edge)

    @cached_property
    def balancers(self) -> Mapping[str, LoadBalancer]:
        """Load balancers by id."""
        return self._of(LoadBalancer)

    @cached_property
    def instances(self) -> Mapping[str, Instance]:
        """Instances by id."""
        return self._of(Instance)

    @cached_property
    def _by_namespace(self) -> Mapping[str, list[SwitchPort]]:
        found: dict[str, list[SwitchPort]] = defaultdict(list)
        for port in sorted(self.ports.values(), key=lambda port: (port.index, port.tag, port.id)):
            found[port.namespace].append(port)
        return found

    def down(self, port: SwitchPort) -> SwitchPort | None:
        """The port that is administratively down and cuts this one off: itself, or a subport's parent."""
        parent = self.ports.get(port.parent_name, port)
        return next((one for one in (port, parent) if not one.admin_up), None)

    def plugs(self, namespace: str) -> list[SwitchPort]:
        """The ports of one namespace, first interface first."""
        return list(self._by_namespace.get(namespace, ()))

    @cached_property
    def _legs(self) -> Mapping[str, Leg]:
        return {
            leg.port: Leg(router, leg, self.ports.get(leg.port))
            for router in self.routers.values()
            for leg in router.ports
        }

    def leg(self, port: str) -> Leg | None:
        """The router's leg that a port is, None when no router claims the port."""
        return self._legs.get(port)

    def legs(self, router: LogicalRouter) -> list[Leg]:
        """A router's legs, in its own order."""
        return [Leg(router, leg, self.ports.get(leg.port)) for leg in router.ports]

    @cached_property
    def _edge_by_port(self) -> Mapping[str, Edge]:
        return {edge.port: edge for edge in self.edges.values()}

    def edge_at(self, port: str) -> Edge | None:
        """The edge that is plugged by a port."""
        return self._edge_by_port.get(port)

    @cached_property
    def _balancer_by_port(self) -> Mapping[str, LoadBalancer]:
        return {balancer.port: balancer for balancer in self.balancers.values()}

    def balancer_at(self, port: str) -> LoadBalancer | None:
        """The balancer that is plugged by a port."""
        return self._balancer_by_port.get(port)

    @cached_property
    def _nats_by_router(self) -> Mapping[str, list[Nat]]:
        found: dict[str, list[Nat]] = defaultdict(list)
        for nat in self.nats.values():
            found[nat.router].append(nat)
        return found

    def nats_of(self, router: str) -> list[Nat]:
        """A router's floating IPs."""
        return list(self._nats_by_router.get(router, ()))

    @cached_property
    def _members(self) -> Mapping[str, tuple[Network, ...]]:
        found: dict[str, dict[Network, None]] = defaultdict(dict)
        for port in self.ports.values():
            for group in port.groups if port.secure else ():
                for address in (*port.addresses, *(pair for _mac, pair in port.allowed_pairs)):
                    found[group][ip_network(address, strict=False)] = None
        return {group: tuple(networks) for group, networks in found.items()}

    def address_set(self, group: str) -> tuple[Network, ...]:
        """A group's addresses: those of the secure ports that name it, with their allowed pairs (as in Neutron)."""
        return self._members.get(group, ())

    def floating_of(self, router: LogicalRouter, logical: str, leg: RouterPort) -> Nat | None:
        """The floating IP by which an address inside is seen: on the network of the gateway that it leaves by; the
        first gateway's first, where it stays inside."""
        own = [nat for nat in self.nats_of(router.id) if nat.protocol is None and nat.logical == logical]
        for gateway in (leg,) if leg.gateway else router.gateways:
            for nat in own:
                if router.leg_of(nat.external) == gateway:
                    return nat
        return None

    def own_addresses(self, port: SwitchPort) -> tuple[str, ...]:
        """The addresses that a port's device answers for: its own, and on a router's gateway its floating IPs.

        What a router, an edge or a balancer answers for is told by that part, since realizing it sets the addresses; a
        port of theirs alone answers for nothing.
        """
        if port.type in {"router", "gateway"}:
            leg = self.leg(port.id)
            return self._claimed(leg) if leg is not None and leg.router.hosted else ()
        if port.type == "edge":
            edge = self.edge_at(port.id)
            return tuple(_bare(address) for address in edge.addresses) if edge else ()
        if port.type == "balancer":
            balancer = self.balancer_at(port.id)
            return (_bare(balancer.address),) if balancer else ()
        if port.type == "dhcp":
            return (*port.addresses, METADATA_ADDRESS)
        return port.addresses

    def _claimed(self, leg: Leg) -> tuple[str, ...]:
        """The addresses that a router's leg answers for when an L3 agent has the router."""
        own = tuple(_bare(network) for network in leg.leg.networks)
        if not leg.leg.gateway:
            return own
        nats = self.nats_of(leg.router.id)
        own += (leg.router.proxied or ()) if leg.leg == leg.router.gateways[0] else ()
        return own + tuple(nat.external for nat in nats if leg.router.leg_of(nat.external) == leg.leg)

    def unserved(self, switch: str, address: str) -> LogicalRouter | None:
        """The router that would answer for an address on a switch, had an L3 agent it."""
        for leg in self._legs.values():
            if leg.router.hosted or leg.port is None or leg.port.switch != switch:
                continue
            if address in (*self._claimed(leg), link_local(leg.port.mac)):
                return leg.router
        return None

    @cached_property
    def _owners(self) -> Mapping[tuple[str, Address], SwitchPort]:
        found: dict[tuple[str, Address], SwitchPort] = {}
        for port in self.ports.values():
            leg = self.leg(port.id)
            silent = leg is not None and not leg.router.hosted
            for address in () if silent else (*self.own_addresses(port), link_local(port.mac)):
                found.setdefault((port.switch, ip_address(address)), port)
        for port in self.ports.values():
            for _mac, pair in port.allowed_pairs:
                network = ip_network(pair, strict=False)
                if network.num_addresses == 1:
                    found.setdefault((port.switch, network.network_address), port)
        return found

    def owner(self, switch: str, address: str) -> SwitchPort | None:
        """The port on a switch that answers for an address (ARP, ND).

        An address that a port may use only by `allowed_pairs` is taken to be in use there unless another port owns it.
        """
        return self._owners.get((switch, ip_address(address)))

    @cached_property
    def _by_mac(self) -> Mapping[tuple[str, str], SwitchPort]:
        found: dict[tuple[str, str], SwitchPort] = {}
        for port in self.ports.values():
            found.setdefault((port.switch, port.mac.lower()), port)
        return found

    def holder(self, switch: str, mac: str) -> SwitchPort | None:
        """The port on a switch with a MAC address."""
        return self._by_mac.get((switch, mac.lower()))


@lru_cache(1 << 16)
def link_local(mac: str) -> str:
    """The IPv6 link-local address that a MAC address gives (RFC 4291, appendix A)."""
    octets = [int(octet, 16) for octet in mac.split(":")]
    octets = [octets[0] ^ 2, *octets[1:3], 0xFF, 0xFE, *octets[3:]]
    return str(IPv6Address(bytes([0xFE, 0x80, 0, 0, 0, 0, 0, 0, *octets])))


def bindings(port: SwitchPort) -> list[tuple[str, str]]:
    """All (address or CIDR, MAC) that a port may use: its own, its allowed pairs, their link-local addresses."""
    pairs = [(address, port.mac) for address in port.addresses]
    pairs += [(address, mac or port.mac) for mac, address in port.allowed_pairs]
    macs = dict.fromkeys([port.mac, *(mac for _address, mac in pairs)])
    return pairs + [(link_local(mac), mac) for mac in macs]


def networks_of(addresses: Iterable[str]) -> list[Network]:
    """The networks of addresses with prefix length."""
    return [ip_interface(address).network for address in addresses]


def within(address: str, network: str | Network) -> bool:
    """Whether an address lies in a network; families that differ don't match."""
    found = ip_address(address)
    net = ip_network(network, strict=False) if isinstance(network, str) else network
    return found.version == net.version and found in net


def _bare(address: str) -> str:
    return str(ip_interface(address).ip)
