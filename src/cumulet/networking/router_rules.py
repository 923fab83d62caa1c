"""Routers as their clients make, change, see and delete them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cumulet.model.context import Context
from cumulet.model.errors import InUse, Invalid
from cumulet.model.resource import Values
from cumulet.networking import (
    conntrack_helper,
    flavor,
    ndp_proxy,
    network,
    quota,
    router_gateways,
    router_interfaces,
)
from cumulet.networking.router import ROUTER, Router
from cumulet.networking.router_ports import ExtraRoute, bad_request, check_routes, gateways, legs
from cumulet.networking.standard import TAG_ACTIONS, born, revise
from cumulet.store.collection import Action, Collection, View, plain_view
from cumulet.store.transaction import Reader, Tx

_SWITCHES = ("distributed", "ha", "enable_ndp_proxy", "enable_default_route_bfd", "enable_default_route_ecmp")
"""For these null stands for the default, in an update for what is."""


def _create(tx: Tx, context: Context, values: Values) -> Router:
    network.check_hints(values["availability_zone_hints"])
    quota.check(tx, values["project_id"], "router")
    info = values.pop("external_gateway_info")
    if values["flavor_id"] is not None:
        values |= _flavored(tx, values)
    values |= {name: bool(values[name]) for name in _SWITCHES}
    router = tx.insert(Router(**values, **born()))
    tx.touch("router", router.id)
    router = router_gateways.set_first(tx, context, router, info, "create") if info else router
    if router.enable_ndp_proxy:
        ndp_proxy.check_gateway(tx, router.id)
    return router


def _flavored(reader: Reader, values: Values) -> Values:
    """What a flavor's driver makes of a router; who names a flavor can't say it beside."""
    given = [name for name in ("distributed", "ha") if values[name]]
    if given:
        raise bad_request("router", f"Cannot specify both flavor_id and {' or '.join(given)}; the flavor says it")
    provider = flavor.provider_of_router(reader, values["flavor_id"])
    return {"distributed": "dvr" in provider, "ha": "ha" in provider}


def _update(tx: Tx, context: Context, router: Router, values: Values) -> Router:
    changes = {name: value for name, value in values.items() if value is not None or name not in _SWITCHES}
    _check_down(router, changes)
    gateway_given = "external_gateway_info" in changes
    info = changes.pop("external_gateway_info", None)
    if gateway_given:
        router = router_gateways.set_first(tx, context, router, info, "update")
    if gateway_given and not info:
        changes.setdefault("enable_ndp_proxy", False)
    if changes.get("enable_ndp_proxy") or (gateway_given and router.enable_ndp_proxy and info):
        ndp_proxy.check_gateway(tx, router.id)
    routes = changes.get("routes", router.routes)
    if gateway_given or "routes" in changes:
        check_routes(tx, router.id, routes)
    tx.touch("router", router.id)
    return revise(tx, router, changes)


def _check_down(router: Router, changes: Values) -> None:
    """Neutron rebuilds a router that becomes distributed or highly available, and so will not while it is up."""
    for name, words in (("distributed", "the 'distributed' attribute"), ("ha", "HA attribute")):
        up = router.admin_state_up if name == "distributed" else changes.get("admin_state_up", router.admin_state_up)
        if name in changes and changes[name] != getattr(router, name) and up:
            raise bad_request(
                "router",
                f"Cannot change {words} of active routers. Please set router admin_state_up to False prior to upgrade",
            )


def _delete(tx: Tx, _context: Context, router: Router) -> None:
    from cumulet.networking import auto_allocation

    if legs(tx, router.id):
        raise InUse(f"Router {router.id} still has ports. Remove its interfaces first.", type="RouterInUse")
    router_gateways.drop_all(tx, router)
    auto_allocation.forget_router(tx, router.id)
    conntrack_helper.forget_router(tx, router.id)
    tx.delete(router)
    tx.touch("router", router.id)


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


Change = Callable[[Tx, Context, Router, Mapping[str, Any]], Router]


def _gateways_action(change: Change) -> Callable[..., View]:
    def run(tx: Tx, context: Context, router: Router, body: Mapping[str, Any], _sub: str) -> View:
        changed = revise(tx, change(tx, context, router, body))
        check_routes(tx, changed.id, changed.routes)
        return {"router": ROUTERS.views(tx, context, [changed])[0]}

    return run


def _view(reader: Reader, _context: Context, routers: Sequence[Router]) -> list[View]:
    ports = gateways(reader, [router.id for router in routers])
    policies = network.qos_policies(reader, {found[0].network_id for found in ports.values()})
    helpers = conntrack_helper.of_routers(reader, [router.id for router in routers])
    views = []
    for router in routers:
        view = {**plain_view(router), "availability_zones": [network.AVAILABILITY_ZONE]}
        view["conntrack_helpers"] = [conntrack_helper.summary(row) for row in helpers.get(router.id, ())]
        view["external_gateways"] = [
            {"network_id": gateway.network_id, "external_fixed_ips": gateway.fixed_ips}
            for gateway in ports.get(router.id, ())
        ]
        if view["external_gateways"]:
            first = view["external_gateways"][0]
            view["external_gateway_info"] = {
                "network_id": first["network_id"],
                "enable_snat": router.enable_snat,
                "external_fixed_ips": first["external_fixed_ips"],
            }
            if router.gateway_qos_policy_id or first["network_id"] in policies:  # without a policy it says nothing
                view["external_gateway_info"]["qos_policy_id"] = router.gateway_qos_policy_id
        views.append(view)
    return views


ROUTERS = Collection(
    declaration=ROUTER,
    path="routers",
    error="Router",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    actions=[
        *router_interfaces.ACTIONS,
        Action(method="PUT", name="add_external_gateways", run=_gateways_action(router_gateways.add)),
        Action(method="PUT", name="update_external_gateways", run=_gateways_action(router_gateways.update)),
        Action(method="PUT", name="remove_external_gateways", run=_gateways_action(router_gateways.remove)),
        Action(method="PUT", name="add_extraroutes", run=_add_routes),
        Action(method="PUT", name="remove_extraroutes", run=_remove_routes),
        *TAG_ACTIONS,
    ],
)
COLLECTIONS: Sequence[Collection[Any]] = (ROUTERS, conntrack_helper.collection(ROUTERS))
