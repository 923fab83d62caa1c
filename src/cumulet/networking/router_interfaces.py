"""A router's legs: how it is plugged into networks and unplugged again."""

from collections.abc import Mapping, Sequence
from ipaddress import ip_address, ip_network
from typing import Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, InUse, NotFound
from cumulet.model.resource import OPTIONAL_UUID
from cumulet.networking import floatingip, ndp_proxy, port, subnet
from cumulet.networking.port import Port
from cumulet.networking.router import LEG_OWNER, Router, changed
from cumulet.networking.router_ports import (
    all_ports,
    bad_request,
    check_overlap,
    legs,
    route_through,
    subnet_ids,
    subnets_of,
)
from cumulet.networking.subnet import Subnet
from cumulet.store.collection import Action, View
from cumulet.store.transaction import Reader, Tx


def _wanted(body: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """`subnet_id` and `port_id` of an interface request. Raises BadRequest when neither is given."""
    found: dict[str, str | None] = {}
    for name in ("subnet_id", "port_id"):
        try:
            found[name] = OPTIONAL_UUID.parse(body.get(name))
        except ValueError as error:
            raise bad_request("router", f"Invalid input for {name}: {error}"[:-1]) from None
    if not any(found.values()):
        raise bad_request("router", "Either subnet_id or port_id must be specified")
    return found["subnet_id"], found["port_id"]


def add_interface(tx: Tx, context: Context, router: Router, body: Mapping[str, Any], _sub: str = "") -> View:
    """Connect the router to a subnet (`subnet_id`), or by a port that is there (`port_id`)."""
    subnet_id, port_id = _wanted(body)
    if subnet_id and port_id:
        raise bad_request("router", "Cannot specify both subnet-id and port-id")
    if port_id:
        leg, added = _plug_port(tx, context, router, port_id)
    else:
        assert subnet_id
        leg, added = _plug_subnet(tx, context, router, subnet_id)
    changed(tx, router, leg)
    return _interface_view(router, leg, added)


def _plug_subnet(tx: Tx, context: Context, router: Router, subnet_id: str) -> tuple[Port, list[str]]:
    wanted = subnet.find(tx, context, subnet_id)
    if not context.owns(wanted.project_id):
        # Whoever answers at a subnet's gateway address has all its traffic (Launchpad bug 1757482).
        raise bad_request(
            "router",
            f"Cannot add interface to router because subnet {subnet_id} is not owned by project making the request",
        )
    if wanted.gateway_ip is None:
        raise bad_request("router", "Subnet for router interface must have a gateway IP")
    check_overlap([wanted], subnets_of(tx, all_ports(tx, [router.id])))
    fixed = {"subnet_id": wanted.id, "ip_address": wanted.gateway_ip}
    if wanted.ip_version == 6 and (leg := _ipv6_leg(tx, router, wanted.network_id)) is not None:
        return port.set_addresses(tx, leg, [*leg.fixed_ips, fixed]), [wanted.id]
    leg = port.make(
        tx,
        context,
        network_id=wanted.network_id,
        fixed_ips=[fixed],
        device_id=router.id,
        device_owner=LEG_OWNER,
        project_id=router.project_id,
    )
    return leg, [wanted.id]


def connected_subnets(reader: Reader, router_id: str) -> set[str]:
    """The ids of the subnets in which the router has legs."""
    return set(subnet_ids(legs(reader, router_id)))


def _ipv6_leg(tx: Tx, router: Router, network_id: str) -> Port | None:
    """The leg that carries all IPv6 subnets of a network, as in Neutron."""
    for leg in legs(tx, router.id):
        if leg.network_id == network_id and all(ip_address(f["ip_address"]).version == 6 for f in leg.fixed_ips):
            return leg
    return None


def _plug_port(tx: Tx, context: Context, router: Router, port_id: str) -> tuple[Port, list[str]]:
    found = port.find(tx, context, port_id)
    if not context.owns(found.project_id):
        raise Forbidden(
            f"rule:add_router_interface is disallowed by policy: port {port_id} belongs to another project.",
            type="PolicyNotAuthorized",
        )
    if found.device_id:
        raise InUse(
            f"Unable to complete operation on port {found.id} for network {found.network_id}. "
            f"Port already has an attached device {found.device_id}.",
            type="PortInUse",
        )
    ids = subnet_ids([found])
    if not ids:
        raise bad_request("router", "Router port must have at least one fixed IP")
    if sum(ip_address(fixed["ip_address"]).version == 4 for fixed in found.fixed_ips) > 1:
        raise bad_request("router", "Cannot have multiple IPv4 subnets on router port")
    check_overlap(subnets_of(tx, [found]), subnets_of(tx, all_ports(tx, [router.id])))
    return port.bind(tx, found, device_id=router.id, device_owner=LEG_OWNER), ids


def remove_interface(tx: Tx, _context: Context, router: Router, body: Mapping[str, Any], _sub: str = "") -> View:
    """Take the router's leg in a subnet (`subnet_id`) or by its port (`port_id`) away."""
    subnet_id, port_id = _wanted(body)
    ours = legs(tx, router.id)
    if port_id:
        leg = next((found for found in ours if found.id == port_id), None)
        if leg is None:
            raise NotFound(
                f"Router {router.id} does not have an interface with id {port_id}", type="RouterInterfaceNotFound"
            )
        if subnet_id and subnet_id not in subnet_ids([leg]):
            raise Conflict(
                f"Subnet on port {port_id} does not match the requested subnet {subnet_id}.",
                type="SubnetMismatchForPort",
            )
        leaving = subnet_ids([leg])
    else:
        assert subnet_id
        leg = next((found for found in ours if subnet_id in subnet_ids([found])), None)
        if leg is None:
            raise NotFound(
                f"Router {router.id} has no interface on subnet {subnet_id}", type="RouterInterfaceNotFoundForSubnet"
            )
        leaving = [subnet_id]
    _check_unused(tx, router, leaving)
    staying = [fixed for fixed in leg.fixed_ips if fixed["subnet_id"] not in leaving]
    if staying:
        port.set_addresses(tx, leg, staying)
    else:
        port.remove(tx, leg)
    changed(tx, router, leg)
    return _interface_view(router, leg, leaving)


def _check_unused(tx: Tx, router: Router, leaving: Sequence[str]) -> None:
    """Raise InUse when a floating IP or an extra route needs one of these subnets."""
    inside = floatingip.inner_addresses(tx, router.id)
    for leaver in tx.all(Subnet, id=list(leaving)):
        ndp_proxy.check_subnet_unused(tx, router.id, leaver)
        where = f"Router interface for subnet {leaver.id} on router {router.id} cannot be deleted, as it is required by"
        if any(ip_address(address) in ip_network(leaver.cidr) for address in inside):
            raise InUse(f"{where} one or more floating IPs.", type="RouterInterfaceInUseByFloatingIP")
        if route_through(leaver, router.routes):
            raise InUse(f"{where} one or more routes.", type="RouterInterfaceInUseByRoute")


def _interface_view(router: Router, leg: Port, subnets: Sequence[str]) -> View:
    return {
        "id": router.id,
        "tenant_id": router.project_id,
        "project_id": router.project_id,
        "port_id": leg.id,
        "network_id": leg.network_id,
        "subnet_id": subnets[0],
        "subnet_ids": list(subnets),
        "tags": router.tags,
    }


ACTIONS: Sequence[Action] = (
    Action(method="PUT", name="add_router_interface", run=add_interface),
    Action(method="PUT", name="remove_router_interface", run=remove_interface),
)
"""`PUT /routers/{id}/add_router_interface` and `remove_router_interface`."""
