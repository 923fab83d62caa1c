"""NDP proxies: IPv6 addresses inside for which a router answers on its gateway's network, as if they were there.

With `enable_ndp_proxy` a router lets in from outside what is for such addresses, and nothing else; both networks must
be of one address scope, since nothing is translated.
"""

from collections.abc import Sequence
from ipaddress import ip_address, ip_network
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import IP_ADDRESS, UUID, nullable, text
from cumulet.networking import port, router, subnet
from cumulet.networking.port import Port
from cumulet.networking.router_ports import bad_request, gateways_of, legs, subnet_ids
from cumulet.networking.standard import Standard, born, revise
from cumulet.networking.subnet import Subnet
from cumulet.networking.subnetpool import SubnetPool
from cumulet.store.collection import Collection
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

MAX_PROXIES = 100


class NdpProxy(Standard, frozen=True, kw_only=True):
    """One address of a port that a router answers for outside."""

    name: Annotated[str, attribute(text(255), create=True, update=True)] = ""
    router_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    port_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    ip_address: Annotated[str | None, attribute(nullable(IP_ADDRESS), create=True)] = None


NDP_PROXY = register(declare(NdpProxy, "ndp_proxy", "ndp_proxies", title="Ndp proxy"))


def of_routers(reader: Reader, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The addresses that routers answer for, by router."""
    found: dict[str, set[str]] = {}
    for row in reader.all(NdpProxy, router_id=list(ids)):
        found.setdefault(row.router_id, set()).add(row.ip_address or "")
    return {id: tuple(sorted(addresses, key=ip_address)) for id, addresses in found.items()}


def check_gateway(tx: Tx, router_id: str) -> None:
    """Raise Conflict unless the router's gateway can have NDP proxies on its network."""
    gateway = next(iter(gateways_of(tx, router_id)), None)
    has_ipv6 = gateway is not None and any(":" in fixed["ip_address"] for fixed in gateway.fixed_ips)
    if gateway is None or not has_ipv6 or _scope(tx, gateway.network_id) is None:
        raise Conflict(
            f"Can not enable ndp proxy on router {router_id}, The router has no external gateway or the external "
            "gateway port has no IPv6 address or IPv6 address scope.",
            type="RouterGatewayNotValid",
        )


def check_gateway_unused(reader: Reader, router_id: str) -> None:
    """Raise InUse when the router's first gateway can't go since it answers for addresses inside."""
    if reader.exists(NdpProxy, router_id=router_id):
        raise InUse(
            f"Unable to unset external gateway of router {router_id}, There are one or more ndp proxies still in use "
            "on the router.",
            type="RouterGatewayInUseByNDPProxy",
        )


def check_subnet_unused(reader: Reader, router_id: str, leaver: Subnet) -> None:
    """Raise InUse when the router answers for addresses of a subnet."""
    inside = of_routers(reader, [router_id]).get(router_id, ())
    if any(ip_address(address) in ip_network(leaver.cidr) for address in inside):
        raise InUse(
            f"Unable to remove subnet {leaver.id} from router {router_id}, There are one or more ndp proxies still in "
            "use on the subnet.",
            type="RouterInterfaceInUseByNDPProxy",
        )


def of_port(tx: Tx, changed: Port, kept: Sequence[str] = ()) -> None:
    """Delete the proxies of a port's addresses but of the `kept` ones."""
    for row in tx.all(NdpProxy, port_id=changed.id):
        if row.ip_address not in kept:
            _delete(tx, None, row)


def _scope(reader: Reader, network_id: str) -> str | None:
    """The address scope of a network's IPv6 subnets."""
    pools = {found.subnetpool_id for found in subnet.of_network(reader, network_id) if found.ip_version == 6}
    rows = reader.all(SubnetPool, id=[pool for pool in pools if pool])
    return next((row.address_scope_id for row in rows if row.address_scope_id), None)


def _create(tx: Tx, context: Context, values: Values) -> NdpProxy:
    from cumulet.networking.router_rules import ROUTERS

    home = ROUTERS.find_own(tx, context, values["router_id"], "create_ndp_proxy")
    inside = port.find(tx, context, values["port_id"])
    if inside.project_id != home.project_id and not context.is_admin:
        raise bad_request("ndp_proxy", f"Port {inside.id} belongs to another project than router {home.id}")
    reached = set(subnet_ids(legs(tx, home.id)))
    if not reached.intersection(subnet_ids([inside])):
        raise _unreachable(home.id, inside.id)
    if not home.enable_ndp_proxy:
        raise Conflict(
            f"The enable_ndp_proxy parameter of router {home.id} must be set as True while create ndp proxy entry on "
            "it.",
            type="RouterNDPProxyNotEnable",
        )
    address = _address(home, inside, values["ip_address"], reached)
    outside, within = (_scope(tx, id) for id in (gateways_of(tx, home.id)[0].network_id, inside.network_id))
    if outside != within:
        raise Conflict(
            f"The IPv6 address scope {outside} of external network conflict with internal network's IPv6 address scope "
            f"{within}.",
            type="AddressScopeConflict",
        )
    if len(of_routers(tx, [home.id]).get(home.id, ())) >= MAX_PROXIES:
        raise Conflict(f"A router takes {MAX_PROXIES} ndp proxies. Delete one first.", type="OverQuota")
    tx.touch("router", home.id)
    return tx.insert(NdpProxy(**{**values, "ip_address": address}, **born()))


def _address(home: "router.Router", inside: Port, wanted: str | None, reached: set[str]) -> str:
    """The port's address that is meant: the one asked for, or its first that the router reaches."""
    found = {fixed["ip_address"]: fixed["subnet_id"] in reached for fixed in inside.fixed_ips}
    usable = [address for address, near in found.items() if ":" in address and near]
    if wanted is None:
        if not usable:
            raise _unreachable(home.id, inside.id)
        return usable[0]
    if wanted not in usable:
        words = f"cannot reach the router {home.id}" if wanted in found else f"not belong to the port {inside.id}"
        raise Invalid(
            f"The address {wanted} is invalid, reason: This address {words}.",
            type="InvalidAddress",
        )
    return wanted


def _unreachable(router_id: str, port_id: str) -> Conflict:
    return Conflict(
        f"The port {port_id} cannot reach the router {router_id} by IPv6 subnet.", type="PortUnreachableRouter"
    )


def _update(tx: Tx, _context: Context, row: NdpProxy, values: Values) -> NdpProxy:
    return revise(tx, row, values)


def _delete(tx: Tx, _context: Context | None, row: NdpProxy) -> None:
    tx.delete(row)
    tx.touch("router", row.router_id)


NDP_PROXIES: Collection[NdpProxy] = Collection(
    declaration=NDP_PROXY,
    path="ndp_proxies",
    error="NDPProxy",
    create=_create,
    update=_update,
    delete=_delete,
)
COLLECTIONS: Sequence[Collection[Any]] = (NDP_PROXIES,)
