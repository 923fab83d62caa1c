"""Routers: their gateway to an external network, their legs in tenant networks, and extra routes.

A router's legs and its gateway are ports (`network:router_interface`, `network:router_gateway`); the gateway's port
belongs to no project, so that a tenant neither sees nor changes it. What the router looks like in the topology follows
from those ports alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from ipaddress import ip_address, ip_network
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, InUse, Invalid, NotFound
from cumulet.model.resource import OPTIONAL_UUID, Values, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, Type, list_of, nullable, object_of, text
from cumulet.networking import floatingip, network, port, qos_limits, qos_policy, quota, schedule, subnet
from cumulet.networking.network import Network
from cumulet.networking.port import FIXED_IP, FixedIp, Port
from cumulet.networking.router_ports import (
    ROUTES,
    ExtraRoute,
    all_ports,
    bad_request,
    check_overlap,
    check_routes,
    gateways,
    legs,
    route_through,
    subnet_ids,
    subnets_of,
)
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, revise
from cumulet.networking.subnet import Subnet
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.collection import Action, Collection, View, plain_view
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import LogicalRouter, Meters, Route, RouterPort

GATEWAY_OWNER, LEG_OWNER = "network:router_gateway", "network:router_interface"
_GATEWAY = nullable(
    object_of(
        {
            "network_id": OPTIONAL_UUID,
            "enable_snat": BOOLEAN,
            "external_fixed_ips": list_of(FIXED_IP, maximum=8),
            "qos_policy_id": OPTIONAL_UUID,
        }
    )
)


def _only_false(words: str) -> Type:
    def parse(value: Any) -> bool:
        if value is not None and BOOLEAN.parse(value):
            raise ValueError(f"{words} routers are not offered by this cloud; leave it out or false.")
        return False

    return Type(parse, "boolean", BOOLEAN.schema)


class Router(Standard, frozen=True, kw_only=True):
    """A router. `enable_snat` and `gateway_qos_policy_id` hold while it has a gateway."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16))] = "ACTIVE"
    external_gateway_info: Annotated[
        dict[str, Any] | None, attribute(_GATEWAY, create=True, update=True, stored=False, filters=False)
    ] = None
    routes: Annotated[list[dict[str, str]], attribute(ROUTES, update=True, filters=False)] = []
    distributed: Annotated[
        bool, attribute(_only_false("distributed"), create=True, update=True, set_by="admin", seen_by="admin")
    ] = False
    ha: Annotated[
        bool, attribute(_only_false("highly available"), create=True, update=True, set_by="admin", seen_by="admin")
    ] = False
    availability_zone_hints: Annotated[list[str], attribute(list_of(text(255)), create=True, filters=False)] = []
    availability_zones: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []
    l3_hosted: Annotated[bool, attribute(BOOLEAN, seen_by="nobody", index=True)] = True
    enable_snat: Annotated[bool, attribute(BOOLEAN, seen_by="nobody")] = True
    gateway_qos_policy_id: Annotated[str | None, attribute(OPTIONAL_UUID, seen_by="nobody", index=True)] = None


ROUTER = register(declare(Router, "router", "routers", title="Router"))


def _create(tx: Tx, context: Context, values: Values) -> Router:
    network.check_hints(values["availability_zone_hints"])
    quota.check(tx, values["project_id"], "router")
    info = values.pop("external_gateway_info")
    router = tx.insert(Router(**values, **born()))
    tx.touch("router", router.id)
    return _set_gateway(tx, context, router, info, "create") if info else router


def _update(tx: Tx, context: Context, router: Router, values: Values) -> Router:
    changes = dict(values)
    gateway_given = "external_gateway_info" in changes
    info = changes.pop("external_gateway_info", None)
    if gateway_given:
        router = _set_gateway(tx, context, router, info, "update")
    routes = changes.get("routes", router.routes)
    if gateway_given or "routes" in changes:
        check_routes(tx, router.id, routes)
    tx.touch("router", router.id)
    return revise(tx, router, changes)


def _delete(tx: Tx, _context: Context, router: Router) -> None:
    from cumulet.networking import auto_allocation

    if legs(tx, router.id):
        raise InUse(f"Router {router.id} still has ports. Remove its interfaces first.", type="RouterInUse")
    _drop_gateway(tx, router)
    auto_allocation.forget_router(tx, router.id)
    tx.delete(router)
    tx.touch("router", router.id)


def _set_gateway(tx: Tx, context: Context, router: Router, info: Mapping[str, Any] | None, verb: str) -> Router:
    """Give the router a gateway in another network, other addresses in the same, or none (info null or empty)."""
    info = info or {}
    for name in ("enable_snat", "external_fixed_ips"):
        if name in info and not context.is_admin:
            raise Forbidden(
                f"rule:{verb}_router:external_gateway_info:{name} is disallowed by policy: "
                f"only an administrator may set '{name}'.",
                type="PolicyNotAuthorized",
            )
    network_id = info.get("network_id")
    # What an update doesn't speak of stays, unlike SNAT: Neutron's way.
    policy = info.get("qos_policy_id", router.gateway_qos_policy_id) if network_id else None
    if network_id is None:
        if any(info.values()):
            raise Invalid(
                "Invalid input for external_gateway_info. Reason: network_id is missing.", type="HTTPBadRequest"
            )
        _drop_gateway(tx, router)
    else:
        external = network.find(tx, context, network_id)
        qos_policy.check_change(tx, context, router.gateway_qos_policy_id, policy)
        if not external.router_external:
            raise bad_request("router", f"Network {network_id} is not an external network")
        _plug_gateway(tx, context, router, external, info.get("external_fixed_ips") or None)
    tx.touch("router", router.id)
    # A gateway set without a word about SNAT has it, also where it had none before: Neutron's default.
    return tx.update(router, enable_snat=info.get("enable_snat", True), gateway_qos_policy_id=policy)


def _plug_gateway(
    tx: Tx, context: Context, router: Router, external: Network, fixed_ips: Sequence[FixedIp] | None
) -> None:
    subnets = subnet.of_network(tx, external.id)
    for fixed in fixed_ips or ():
        if any(s.gateway_ip is not None and s.gateway_ip == fixed.get("ip_address") for s in subnets):
            raise bad_request("router", f"External IP {fixed['ip_address']} is the same as the gateway IP")
    current = gateways(tx, [router.id]).get(router.id)
    if current is not None and current.network_id == external.id:
        if fixed_ips is not None:
            port.set_addresses(tx, current, fixed_ips)
        return
    if current is not None:
        _drop_gateway(tx, router)
    made = port.make(
        tx,
        context,
        network_id=external.id,
        fixed_ips=fixed_ips,
        device_id=router.id,
        device_owner=GATEWAY_OWNER,
        project_id="",
    )
    check_overlap(subnets_of(tx, [made]), subnets_of(tx, legs(tx, router.id)))


def _drop_gateway(tx: Tx, router: Router) -> None:
    current = gateways(tx, [router.id]).get(router.id)
    if current is None:
        return
    if floatingip.through(tx, router.id):
        raise InUse(
            f"Gateway cannot be updated for router {router.id}, since a gateway to external network "
            f"{current.network_id} is required by one or more floating IPs.",
            type="RouterExternalGatewayInUseByFloatingIp",
        )
    port.remove(tx, current)


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
    _interfaces_changed(tx, router, leg)
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
    _interfaces_changed(tx, router, leg)
    return _interface_view(router, leg, leaving)


def _check_unused(tx: Tx, router: Router, leaving: Sequence[str]) -> None:
    """Raise InUse when a floating IP or an extra route needs one of these subnets."""
    inside = floatingip.inner_addresses(tx, router.id)
    for leaver in tx.all(Subnet, id=list(leaving)):
        where = f"Router interface for subnet {leaver.id} on router {router.id} cannot be deleted, as it is required by"
        if any(ip_address(address) in ip_network(leaver.cidr) for address in inside):
            raise InUse(f"{where} one or more floating IPs.", type="RouterInterfaceInUseByFloatingIP")
        if route_through(leaver, router.routes):
            raise InUse(f"{where} one or more routes.", type="RouterInterfaceInUseByRoute")


def _interfaces_changed(tx: Tx, router: Router, leg: Port) -> None:
    revise(tx, router)
    tx.touch("router", router.id)
    tx.touch("switch", leg.network_id)  # it advertises itself in IPv6 subnets only where a router is


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


def _given_routes(body: Mapping[str, Any]) -> list[dict[str, str]]:
    wrapped = body.get("router")
    if not isinstance(wrapped, dict) or "routes" not in wrapped:
        raise Invalid("Unable to find 'router' with 'routes' in request body", type="HTTPBadRequest")
    routes: list[dict[str, str]] = ROUTER.parse_value("routes", ROUTER.attributes["routes"], wrapped["routes"])
    return routes


def _set_routes(tx: Tx, context: Context, router: Router, routes: list[ExtraRoute]) -> View:
    routes = ROUTER.parse_value("routes", ROUTER.attributes["routes"], routes)
    check_routes(tx, router.id, routes)
    tx.touch("router", router.id)
    return {"router": ROUTERS.views(tx, context, [revise(tx, router, routes=routes)])[0]}


def _add_routes(tx: Tx, context: Context, router: Router, body: Mapping[str, Any], _sub: str) -> View:
    new = [route for route in _given_routes(body) if route not in router.routes]
    return _set_routes(tx, context, router, [*router.routes, *new])


def _remove_routes(tx: Tx, context: Context, router: Router, body: Mapping[str, Any], _sub: str) -> View:
    leaving = _given_routes(body)
    return _set_routes(tx, context, router, [route for route in router.routes if route not in leaving])


def _view(reader: Reader, _context: Context, routers: Sequence[Router]) -> list[View]:
    ports = gateways(reader, [router.id for router in routers])
    policies = network.qos_policies(reader, {gateway.network_id for gateway in ports.values()})
    views = []
    for router in routers:
        view = {**plain_view(router), "availability_zones": [network.AVAILABILITY_ZONE]}
        if (gateway := ports.get(router.id)) is not None:
            view["external_gateway_info"] = {
                "network_id": gateway.network_id,
                "enable_snat": router.enable_snat,
                "external_fixed_ips": gateway.fixed_ips,
            }
            if router.gateway_qos_policy_id or gateway.network_id in policies:  # without a policy it says nothing
                view["external_gateway_info"]["qos_policy_id"] = router.gateway_qos_policy_id
        views.append(view)
    return views


def _ids(reader: Reader) -> Iterable[str]:
    return (id for (id,) in reader.columns(Router, ["id"]))


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, LogicalRouter]:
    ports = all_ports(reader, ids)
    subnets = {found.id: found for found in subnets_of(reader, ports)}
    of_router: dict[str, list[Port]] = {}
    for found in ports:
        of_router.setdefault(found.device_id, []).append(found)
    serving, routers = schedule.serves(reader, schedule.L3), reader.all(Router, id=list(ids))
    outside = {found.device_id: found.network_id for found in ports if found.plug == "gateway"}
    chosen = {router.id: router.gateway_qos_policy_id for router in routers if router.id in outside}
    limits = qos_limits.of_outside(reader, chosen, outside)
    return {r.id: _part(r, serving, of_router.get(r.id, []), subnets, limits.get(r.id)) for r in routers}


def _part(
    router: Router, serving: bool, ports: Sequence[Port], subnets: Mapping[str, Subnet], bandwidth: Meters | None
) -> LogicalRouter:
    gateway = [fixed for p in ports if p.plug == "gateway" for fixed in p.fixed_ips]
    default_routes = dict.fromkeys(subnets[fixed["subnet_id"]].gateway_ip for fixed in gateway)
    outside = [fixed["ip_address"] for fixed in gateway if ip_address(fixed["ip_address"]).version == 4]
    return LogicalRouter(
        id=router.id,
        admin_up=router.admin_state_up and router.l3_hosted and serving,
        ports=tuple(
            RouterPort(
                port=p.id,
                networks=tuple(_with_length(fixed, subnets) for fixed in p.fixed_ips),
                gateway=p.plug == "gateway",
            )
            for p in ports
        ),
        default_routes=tuple(address for address in default_routes if address is not None),
        routes=tuple(Route(route["destination"], route["nexthop"]) for route in router.routes),
        snat=outside[0] if outside and router.enable_snat else None,
        bandwidth=bandwidth,
    )


def _with_length(fixed: FixedIp, subnets: Mapping[str, Subnet]) -> str:
    return f"{fixed['ip_address']}/{ip_network(subnets[fixed['subnet_id']].cidr).prefixlen}"


def _realized(tx: Tx, outcome: Outcome, _removed: Sequence[str]) -> None:
    for router in tx.all(Router, id=list(outcome)):
        status = "ACTIVE" if outcome[router.id] is None else "ERROR"
        if router.status != status:
            tx.update(router, status=status)


SOURCE = Source(kind="router", ids=_ids, parts=_parts, realized=_realized)

ROUTERS = Collection(
    declaration=ROUTER,
    path="routers",
    error="Router",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    actions=[
        Action(method="PUT", name="add_router_interface", run=add_interface),
        Action(method="PUT", name="remove_router_interface", run=remove_interface),
        Action(method="PUT", name="add_extraroutes", run=_add_routes),
        Action(method="PUT", name="remove_extraroutes", run=_remove_routes),
        *TAG_ACTIONS,
    ],
)
COLLECTIONS: Sequence[Collection[Any]] = (ROUTERS,)
