"""A router's gateways: its ports on external networks.

Of several the first one counts for clients that know of one only (`external_gateway_info`), and its next hop is the
default route; when it goes, the next one is the first. `enable_snat` is the router's: with it, what leaves by a gateway
shows that gateway's address.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid
from cumulet.model.types import list_of
from cumulet.networking import floatingip, ndp_proxy, network, port, qos_policy, subnet
from cumulet.networking.network import Network
from cumulet.networking.port import FixedIp, Port
from cumulet.networking.router import GATEWAY, GATEWAY_OWNER, Router
from cumulet.networking.router_ports import bad_request, check_overlap, gateways_of, legs, subnets_of
from cumulet.store.transaction import Tx

MAX_GATEWAYS = 8
_GIVEN = list_of(GATEWAY, unique=False, maximum=MAX_GATEWAYS)
Info = Mapping[str, Any]
"""What a client says of a gateway: `network_id`, `enable_snat`, `external_fixed_ips`, `qos_policy_id`."""


def set_first(tx: Tx, context: Context, router: Router, info: Info | None, verb: str) -> Router:
    """Give the router's first gateway another network or other addresses, or take it away (info null or empty)."""
    info = info or {}
    external = _external(tx, context, info, f"{verb}_router:external_gateway_info")
    current = next(iter(gateways_of(tx, router.id)), None)
    policy = router.gateway_qos_policy_id if external is not None else None
    if external is None:
        if current is not None:
            _drop(tx, router, current)
    else:
        policy = info.get("qos_policy_id", policy)  # what an update doesn't speak of stays, unlike SNAT: Neutron's way
        qos_policy.check_change(tx, context, router.gateway_qos_policy_id, policy)
        _place_first(tx, context, router, external, info.get("external_fixed_ips") or None)
    tx.touch("router", router.id)
    # A gateway set without a word about SNAT has it, also where it had none before: Neutron's default.
    return tx.update(router, enable_snat=info.get("enable_snat", True), gateway_qos_policy_id=policy)


def add(tx: Tx, context: Context, router: Router, body: Mapping[str, Any]) -> Router:
    """Give the router further gateways; the first of all may say whether it translates."""
    verb = "add_external_gateways:external_gateways"
    for info in _given(body):
        external = _external(tx, context, info, verb)
        assert external
        if gateways_of(tx, router.id):
            if info.get("qos_policy_id", router.gateway_qos_policy_id) != router.gateway_qos_policy_id:
                raise _two_policies()
            _plug_another(tx, context, router, external, info.get("external_fixed_ips") or None)
        else:
            router = set_first(tx, context, router, info, "update")
    return router


def remove(tx: Tx, _context: Context, router: Router, body: Mapping[str, Any]) -> Router:
    """Take gateways away, each named by its network and, where there are several on it, by an address."""
    infos = _given(body)
    there = gateways_of(tx, router.id)
    if infos and not there:
        raise _unfit(router, "UnableToRemoveGateways", "the router does not have any external gateways")
    leaving = {}
    for info in infos:
        found = _matching(router, there, info)
        if found is None:
            raise _unfit(router, "UnableToMatchGateways", f"none is on network {info['network_id']} as described")
        leaving[found.id] = found
    for gateway in reversed(list(leaving.values())):
        _drop(tx, router, gateway)
    tx.touch("router", router.id)
    return router if gateways_of(tx, router.id) else tx.update(router, gateway_qos_policy_id=None)


def update(tx: Tx, context: Context, router: Router, body: Mapping[str, Any]) -> Router:
    """Make the router's gateways these, in this order: what fits one that there is changes it."""
    infos = _given(body)
    wanted = [_external(tx, context, info, "update_external_gateways:external_gateways") for info in infos]
    policy = infos[0].get("qos_policy_id", router.gateway_qos_policy_id) if infos else None
    if infos:
        qos_policy.check_change(tx, context, router.gateway_qos_policy_id, policy)
    there = gateways_of(tx, router.id)
    fitting: list[Port | None] = []
    for info in infos:
        left = [gateway for gateway in there if gateway not in fitting]
        fitting.append(_matching(router, left, info))
    for gateway in reversed(there):
        if gateway not in fitting:
            _drop(tx, router, gateway)
    for index, (info, external, found) in enumerate(zip(infos, wanted, fitting, strict=True)):
        fixed_ips = info.get("external_fixed_ips") or None
        if found is None:
            assert external
            _plug(tx, context, router, external, fixed_ips, index)
        else:
            moved = port.set_addresses(tx, found, fixed_ips) if fixed_ips else found
            tx.update(moved, index=index)
    tx.touch("router", router.id)
    snat = infos[0].get("enable_snat", True) if infos else True
    return tx.update(router, enable_snat=snat, gateway_qos_policy_id=policy)


def drop_all(tx: Tx, router: Router) -> None:
    """Take all gateways away; raises InUse when floating IPs need one."""
    for gateway in reversed(gateways_of(tx, router.id)):
        _drop(tx, router, gateway)


def _given(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    wrapped = body.get("router")
    if not isinstance(wrapped, dict):
        raise Invalid("Unable to find 'router' in request body", type="HTTPBadRequest")
    try:
        # `openstack router unset --external-gateway` says {} for none, and Neutron lets it.
        infos: list[dict[str, Any]] = _GIVEN.parse([] if (given := wrapped.get("external_gateways")) == {} else given)
    except ValueError as error:
        raise Invalid(f"Invalid input for external_gateways. Reason: {error}", type="HTTPBadRequest") from None
    if any(info["qos_policy_id"] != infos[0].get("qos_policy_id") for info in infos if "qos_policy_id" in info):
        raise _two_policies()
    if any(info.get("network_id") is None for info in infos):
        raise Invalid("Invalid input for external_gateways. Reason: network_id is missing.", type="HTTPBadRequest")
    return infos


def _two_policies() -> Invalid:
    return Invalid(
        "Invalid input for external_gateways. Reason: a router's gateways have one QoS policy; say it of the first.",
        type="HTTPBadRequest",
    )


def _external(tx: Tx, context: Context, info: Info, rule: str) -> Network | None:
    """The external network that is named, None for none. Raises when the caller may not say what they say."""
    for name in ("enable_snat", "external_fixed_ips"):
        if name in info:
            context.require("neutron", f"{rule}:{name}", why=f"only an administrator may set '{name}'")
    network_id = info.get("network_id")
    if network_id is None:
        if any(info.values()):
            raise Invalid(
                "Invalid input for external_gateway_info. Reason: network_id is missing.", type="HTTPBadRequest"
            )
        return None
    external = network.find(tx, context, network_id)
    if not external.router_external:
        raise bad_request("router", f"Network {network_id} is not an external network")
    _check_addresses(tx, external, info.get("external_fixed_ips") or ())
    return external


def _check_addresses(tx: Tx, external: Network, fixed_ips: Sequence[FixedIp]) -> None:
    subnets = subnet.of_network(tx, external.id)
    for fixed in fixed_ips:
        if any(s.gateway_ip is not None and s.gateway_ip == fixed.get("ip_address") for s in subnets):
            raise bad_request("router", f"External IP {fixed['ip_address']} is the same as the gateway IP")


def _place_first(
    tx: Tx, context: Context, router: Router, external: Network, fixed_ips: Sequence[FixedIp] | None
) -> None:
    current = next(iter(gateways_of(tx, router.id)), None)
    if current is not None and current.network_id == external.id:
        if fixed_ips is not None:
            port.set_addresses(tx, current, fixed_ips)
        return
    if current is not None:
        _drop(tx, router, current)
    _plug(tx, context, router, external, fixed_ips, current.index if current is not None else 0)


def _plug_another(
    tx: Tx, context: Context, router: Router, external: Network, fixed_ips: Sequence[FixedIp] | None
) -> None:
    there = gateways_of(tx, router.id)
    if len(there) >= MAX_GATEWAYS:
        raise Conflict(f"A router takes {MAX_GATEWAYS} external gateways. Remove one first.", type="OverQuota")
    _plug(tx, context, router, external, fixed_ips, there[-1].index + 1)


def _plug(
    tx: Tx, context: Context, router: Router, external: Network, fixed_ips: Sequence[FixedIp] | None, index: int
) -> None:
    others = [gateway for gateway in gateways_of(tx, router.id) if gateway.network_id != external.id]
    made = port.make(
        tx,
        context,
        network_id=external.id,
        fixed_ips=fixed_ips,
        device_id=router.id,
        device_owner=GATEWAY_OWNER,
        project_id="",
        index=index,
    )
    # Several gateways may be on one network; different networks may not have the same addresses.
    check_overlap(subnets_of(tx, [made]), subnets_of(tx, [*legs(tx, router.id), *others]))


def _drop(tx: Tx, router: Router, gateway: Port) -> None:
    """Take a gateway away, unless floating IPs of its network need it."""
    there = gateways_of(tx, router.id)
    if gateway.id == there[0].id:
        ndp_proxy.check_gateway_unused(tx, router.id)
    alone = sum(other.network_id == gateway.network_id for other in there) == 1
    floating = floatingip.through(tx, router.id) if alone else ()
    if any(one.floating_network_id == gateway.network_id for one in floating):
        raise InUse(
            f"Gateway cannot be updated for router {router.id}, since a gateway to external network "
            f"{gateway.network_id} is required by one or more floating IPs.",
            type="RouterExternalGatewayInUseByFloatingIp",
        )
    port.remove(tx, gateway)


def _matching(router: Router, there: Sequence[Port], info: Info) -> Port | None:
    """The gateway that is meant: on the network, with one of the addresses, or the only one on it."""
    near = [gateway for gateway in there if gateway.network_id == info["network_id"]]
    addresses = {fixed["ip_address"] for fixed in info.get("external_fixed_ips") or () if "ip_address" in fixed}
    if not addresses:
        if len(near) > 1:
            words = f"several are on network {info['network_id']}; name an address in external_fixed_ips"
            raise _unfit(router, "UnableToMatchGateways", words)
        return near[0] if near else None
    return next((g for g in near if addresses & {fixed["ip_address"] for fixed in g.fixed_ips}), None)


def _unfit(router: Router, type: str, reason: str) -> Invalid:
    verb = "remove extra gateways from" if type == "UnableToRemoveGateways" else "match requested gateways of"
    return Invalid(f"Unable to {verb} router {router.id}: {reason}.", type=type)
