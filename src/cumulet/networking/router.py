"""Routers: what they are, and what they look like in the topology, which follows from their ports alone.

A router's legs and its gateways are ports (`network:router_interface`, `network:router_gateway`); a gateway's port
belongs to no project, so that a tenant neither sees nor changes it. The rules of the API are in `router_rules`, those
of gateways and legs in `router_gateways` and `router_interfaces`.
"""

from collections.abc import Iterable, Mapping, Sequence
from ipaddress import ip_address, ip_network
from typing import Annotated, Any

import msgspec

from cumulet.model.resource import OPTIONAL_UUID, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, list_of, nullable, object_of, text
from cumulet.networking import conntrack_helper, metering, ndp_proxy, qos_limits, schedule
from cumulet.networking.port import FIXED_IP, FixedIp, Port
from cumulet.networking.router_ports import ROUTES, all_ports, in_turn, subnets_of
from cumulet.networking.standard import Standard, revise
from cumulet.networking.subnet import Subnet
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import LogicalRouter, Route, RouterPort

GATEWAY_OWNER, LEG_OWNER = "network:router_gateway", "network:router_interface"
GATEWAY = object_of(
    {
        "network_id": OPTIONAL_UUID,
        "enable_snat": BOOLEAN,
        "external_fixed_ips": list_of(FIXED_IP, maximum=8),
        "qos_policy_id": OPTIONAL_UUID,
    }
)


class Router(Standard, frozen=True, kw_only=True):
    """A router. `enable_snat` and `gateway_qos_policy_id` hold while it has a gateway; `distributed` and `ha` are kept:
    there is one host.

    Of several gateways the first one's next hop is the default route; the policy's limits are of all together.
    """

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16), filters=False)] = "ACTIVE"
    external_gateway_info: Annotated[
        dict[str, Any] | None, attribute(nullable(GATEWAY), create=True, update=True, stored=False, filters=False)
    ] = None
    external_gateways: Annotated[list[dict[str, Any]], attribute(JSON, stored=False, filters=False)] = []
    routes: Annotated[list[dict[str, str]], attribute(ROUTES, update=True, filters=False)] = []
    distributed: Annotated[
        bool,
        attribute(
            nullable(BOOLEAN), create=True, update=True, set_by="admin", seen_by="admin", filters=False, sorts=False
        ),
    ] = False
    ha: Annotated[
        bool,
        attribute(
            nullable(BOOLEAN), create=True, update=True, set_by="admin", seen_by="admin", filters=False, sorts=False
        ),
    ] = False
    enable_default_route_bfd: Annotated[
        bool, attribute(nullable(BOOLEAN), create=True, update=True, set_by="admin", filters=False, sorts=False)
    ] = False
    enable_default_route_ecmp: Annotated[
        bool, attribute(nullable(BOOLEAN), create=True, update=True, set_by="admin", filters=False, sorts=False)
    ] = False
    enable_ndp_proxy: Annotated[bool, attribute(nullable(BOOLEAN), create=True, update=True, sorts=False)] = False
    availability_zone_hints: Annotated[list[str], attribute(list_of(text(255)), create=True, filters=False)] = []
    availability_zones: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []
    conntrack_helpers: Annotated[list[dict[str, Any]], attribute(JSON, stored=False, filters=False)] = []
    flavor_id: Annotated[str | None, attribute(OPTIONAL_UUID, create=True, index=True, filters=False)] = None
    l3_hosted: Annotated[bool, attribute(BOOLEAN, seen_by="nobody", index=True)] = True
    enable_snat: Annotated[bool, attribute(BOOLEAN)] = True
    gateway_qos_policy_id: Annotated[str | None, attribute(OPTIONAL_UUID, seen_by="nobody", index=True)] = None


ROUTER = register(declare(Router, "router", "routers", title="Router"))


def changed(tx: Tx, router: Router, leg: Port) -> None:
    """A leg came, went or has other addresses."""
    revise(tx, router)
    tx.touch("router", router.id)
    tx.touch("switch", leg.network_id)  # it advertises itself in IPv6 subnets only where a router is


def _ids(reader: Reader) -> Iterable[str]:
    return (id for (id,) in reader.columns(Router, ["id"]))


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, LogicalRouter]:
    ports = all_ports(reader, ids)
    subnets = {found.id: found for found in subnets_of(reader, ports)}
    of_router: dict[str, list[Port]] = {}
    for found in ports:
        of_router.setdefault(found.device_id, []).append(found)
    serving, routers = schedule.serves(reader, schedule.L3), reader.all(Router, id=list(ids))
    outside = {found.device_id: found.network_id for found in reversed(in_turn(ports)) if found.plug == "gateway"}
    chosen = {router.id: router.gateway_qos_policy_id for router in routers if router.id in outside}
    limits = qos_limits.of_outside(reader, chosen, outside)
    labels = metering.of_projects(reader, {router.project_id for router in routers})
    helpers, proxied = conntrack_helper.of_routers(reader, ids), ndp_proxy.of_routers(reader, ids)
    return {
        r.id: msgspec.structs.replace(
            _part(r, serving, of_router.get(r.id, []), subnets),
            proxied=proxied.get(r.id, ()) if r.enable_ndp_proxy else None,
            helpers=conntrack_helper.parts(helpers.get(r.id, ())),
            bandwidth=limits.get(r.id),
            labels=labels[r.project_id] if r.id in outside else (),
        )
        for r in routers
    }


def _part(router: Router, serving: bool, ports: Sequence[Port], subnets: Mapping[str, Subnet]) -> LogicalRouter:
    gateways = in_turn(p for p in ports if p.plug == "gateway")
    legs = [p for p in ports if p.plug != "gateway"]
    first = gateways[0].fixed_ips if gateways else []
    default_routes = dict.fromkeys(subnets[fixed["subnet_id"]].gateway_ip for fixed in first)
    outside = [fixed["ip_address"] for gateway in gateways for fixed in gateway.fixed_ips]
    shown = [address for address in outside if ip_address(address).version == 4]
    return LogicalRouter(
        id=router.id,
        admin_up=router.admin_state_up,
        hosted=router.l3_hosted and serving,
        ports=tuple(
            RouterPort(
                port=p.id,
                networks=tuple(_with_length(fixed, subnets) for fixed in p.fixed_ips),
                gateway=p.plug == "gateway",
            )
            for p in (*legs, *gateways)
        ),
        default_routes=tuple(address for address in default_routes if address is not None),
        routes=tuple(Route(route["destination"], route["nexthop"]) for route in router.routes),
        snat=shown[0] if shown and router.enable_snat else None,
    )


def _with_length(fixed: FixedIp, subnets: Mapping[str, Subnet]) -> str:
    return f"{fixed['ip_address']}/{ip_network(subnets[fixed['subnet_id']].cidr).prefixlen}"


def _realized(tx: Tx, outcome: Outcome, _removed: Sequence[str]) -> None:
    for router in tx.all(Router, id=list(outcome)):
        status = "ACTIVE" if outcome[router.id] is None else "ERROR"
        if router.status != status:
            tx.update(router, status=status)


SOURCE = Source(kind="router", ids=_ids, parts=_parts, realized=_realized)
