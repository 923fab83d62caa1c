"""A router's ports: its gateway and its legs, the subnets they connect, and what must hold among these.

A leg is a port with `plug` "router", the gateway one with `plug` "gateway"; both name the router in `device_id`. No two
connected subnets may overlap, or a packet would have two ways.
"""

from collections.abc import Iterable, Mapping, Sequence
from ipaddress import ip_address, ip_network

from cumulet.model.errors import Invalid
from cumulet.model.types import CIDR, IP_ADDRESS, list_of, object_of
from cumulet.networking.port import Port
from cumulet.networking.subnet import Subnet
from cumulet.store.transaction import Reader

MAX_ROUTES = 30
ROUTES = list_of(
    object_of({"destination": CIDR, "nexthop": IP_ADDRESS}, required=("destination", "nexthop")), maximum=MAX_ROUTES
)
ExtraRoute = Mapping[str, str]
"""`destination` (CIDR) and `nexthop`."""


def bad_request(resource: str, words: str) -> Invalid:
    """Neutron's BadRequest about a resource; `words` end with what to do, without the full stop."""
    return Invalid(f"Bad {resource} request: {words}.", type="BadRequest")


def in_turn(gateways: Iterable[Port]) -> list[Port]:
    """Gateway ports of one router, the first one first."""
    return sorted(gateways, key=lambda port: (port.index, port.id))


def gateways(reader: Reader, routers: Sequence[str]) -> dict[str, list[Port]]:
    """The gateway ports of routers that have any, by router id, the first one first."""
    found: dict[str, list[Port]] = {}
    for port in in_turn(reader.all(Port, device_id=list(routers), plug="gateway")):
        found.setdefault(port.device_id, []).append(port)
    return found


def gateways_of(reader: Reader, router_id: str) -> list[Port]:
    """A router's gateway ports, the first one first."""
    return gateways(reader, [router_id]).get(router_id, [])


def legs(reader: Reader, router_id: str) -> list[Port]:
    """A router's ports in tenant networks, by id."""
    return reader.all(Port, device_id=router_id, plug="router")


def all_ports(reader: Reader, routers: Sequence[str]) -> list[Port]:
    """The legs and gateways of routers, by id."""
    return reader.all(Port, device_id=list(routers), plug=["router", "gateway"])


def subnet_ids(ports: Iterable[Port]) -> list[str]:
    """The subnets in which ports have addresses, each once."""
    return list(dict.fromkeys(fixed["subnet_id"] for port in ports for fixed in port.fixed_ips))


def subnets_of(reader: Reader, ports: Iterable[Port]) -> list[Subnet]:
    """The subnets in which ports have addresses, by id."""
    return reader.all(Subnet, id=subnet_ids(ports))


def check_overlap(new: Iterable[Subnet], known: Iterable[Subnet]) -> None:
    """Raise BadRequest when a subnet to be connected is connected already, or overlaps with one that is."""
    connected = list(known)
    for subnet in new:
        for other in connected:
            if other.id == subnet.id:
                raise bad_request("router", f"Router already has a port on subnet {subnet.id}")
            if ip_network(subnet.cidr).overlaps(ip_network(other.cidr)):
                raise bad_request(
                    "router",
                    f"Cidr {subnet.cidr} of subnet {subnet.id} overlaps with cidr {other.cidr} of subnet {other.id}",
                )
        connected.append(subnet)


def check_routes(reader: Reader, router_id: str, routes: Sequence[ExtraRoute]) -> None:
    """Raise Invalid (InvalidRoutes) unless every next hop is a neighbour of the router's and not the router itself."""
    if not routes:
        return
    ports = all_ports(reader, [router_id])
    own = {fixed["ip_address"] for port in ports for fixed in port.fixed_ips}
    networks = [ip_network(subnet.cidr) for subnet in subnets_of(reader, ports)]
    for route in routes:
        hop = ip_address(route["nexthop"])
        if hop.version != ip_network(route["destination"]).version:
            raise _invalid_route(route, "the nexthop and the destination are of different IP versions")
        if not any(hop in network for network in networks):
            raise _invalid_route(route, "the nexthop is not connected with router")
        if str(hop) in own:
            raise _invalid_route(route, "the nexthop is used by router")


def _invalid_route(route: ExtraRoute, reason: str) -> Invalid:
    shown = f"{route['destination']} via {route['nexthop']}"
    return Invalid(f"Invalid format for routes: {shown}, {reason}", type="InvalidRoutes")


def route_through(subnet: Subnet, routes: Sequence[ExtraRoute]) -> bool:
    """Whether any route's next hop is in the subnet."""
    return any(ip_address(route["nexthop"]) in ip_network(subnet.cidr) for route in routes)
