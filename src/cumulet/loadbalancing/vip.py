"""VIPs: the address and port at which a pool is served, and the balancer that does it.

A VIP's address is held by a port `vip-<id>` of the tenant's. It may be on an external network: there it is like a
floating IP, counted among the project's VIPs and ports, and only an administrator chooses the address.
"""

from collections.abc import Iterable, Mapping, Sequence
from ipaddress import ip_network
from typing import Annotated, Any, cast

from cumulet.loadbalancing import pool
from cumulet.loadbalancing.member import Member, judged
from cumulet.loadbalancing.pool import POOLS, PROTOCOL, Pool
from cumulet.loadbalancing.status import (
    NAME,
    PORT,
    Balanced,
    Protocol,
    Stickiness,
    begin,
    new_id,
    settle,
    view_of,
)
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, Invalid
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import IP_ADDRESS, UUID, Type, integer, nullable, object_of, one_of, pattern
from cumulet.networking import port, quota, subnet
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.subnet import Subnet
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.collection import Collection
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Listener, LoadBalancer, Persistence

OWNER = "neutron:LOADBALANCER"
_COOKIE = pattern("[A-Za-z0-9_.-]{1,64}", "a cookie's name (1 to 64 letters, digits, and _ . -)", 64)
_PERSISTENCE = object_of(
    {"type": one_of("SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"), "cookie_name": nullable(_COOKIE)}, required=("type",)
)


def _parse_persistence(value: Any) -> dict[str, str] | None:
    if value is None or value == {}:
        return None
    found: dict[str, str | None] = _PERSISTENCE.parse(value)
    name = found.get("cookie_name")
    if found["type"] == "APP_COOKIE" and name is None:
        raise ValueError("'cookie_name' should be specified for this type of session persistence.")
    if found["type"] != "APP_COOKIE" and name is not None:
        raise ValueError(f"'cookie_name' is not allowed for {found['type']} session persistence.")
    return {key: item for key, item in found.items() if item is not None}


PERSISTENCE = Type(_parse_persistence, "json", _PERSISTENCE.schema)


class Vip(Balanced, frozen=True, kw_only=True):
    """A virtual IP. `connection_limit` counts concurrent connections; -1 is none."""

    name: Annotated[str, attribute(NAME, create=True, update=True)] = ""
    description: Annotated[str, attribute(NAME, create=True, update=True)] = ""
    subnet_id: Annotated[str, attribute(UUID, create=True, required=True)]
    address: Annotated[str | None, attribute(nullable(IP_ADDRESS), create=True)] = None
    port_id: Annotated[str, attribute(UUID)] = ""
    protocol_port: Annotated[int, attribute(PORT, create=True, required=True)]
    protocol: Annotated[str, attribute(PROTOCOL, create=True, required=True)]
    pool_id: Annotated[str, attribute(UUID, create=True, update=True, required=True, index=True)]
    session_persistence: Annotated[
        dict[str, str] | None, attribute(PERSISTENCE, create=True, update=True, filters=False)
    ] = None
    connection_limit: Annotated[int, attribute(integer(-1), create=True, update=True)] = -1


VIP = register(declare(Vip, "vip", "vips", title="Vip"), table="lb_vips", unique=[("pool_id",)])


def _create(tx: Tx, context: Context, values: Values) -> Vip:
    served = _free_pool(tx, context, values["pool_id"], values["project_id"], values["protocol"])
    quota.check(tx, values["project_id"], "vip")
    quota.check(tx, values["project_id"], "port")
    _check_cookie(values["protocol"], values["session_persistence"])
    id = new_id()
    holder = _hold(tx, context, id, values)
    given = {**values, "address": holder.fixed_ips[0]["ip_address"], "port_id": holder.id}
    vip = tx.insert(Vip(id=id, **given))
    pool.serve(tx, served, vip.id)
    return begin(tx, vip, "PENDING_CREATE", vip.id)


def _free_pool(tx: Tx, context: Context, pool_id: str, project_id: str, protocol: str) -> Pool:
    """The pool, when a VIP of this project and protocol may serve it."""
    found = POOLS.find(tx, context, pool_id)
    if found.project_id != project_id:
        raise Forbidden("Not authorized: a VIP and its pool must be of the same project.", type="NotAuthorized")
    if found.protocol != protocol:
        raise Invalid(f"Protocol {protocol} does not match pool protocol {found.protocol}", type="ProtocolMismatch")
    if found.vip_id is not None:
        raise Conflict(f"Another Vip already exists for pool {pool_id}", type="VipExists")
    return found


def _hold(tx: Tx, context: Context, id: str, values: Values) -> Port:
    """The port that holds a new VIP's address."""
    home = subnet.find(tx, context, values["subnet_id"])
    address: str | None = values["address"]
    if address is not None:
        _check_choice(tx, context, home, address)
    fixed = {"subnet_id": home.id} | ({"ip_address": address} if address is not None else {})
    try:
        return port.make(
            tx,
            context,
            network_id=home.network_id,
            name=f"vip-{id}",
            fixed_ips=[fixed],
            device_id=id,
            device_owner=OWNER,
            project_id=values["project_id"],
        )
    except Conflict as error:
        if error.type == "IpAddressAlreadyAllocated":
            raise _address_in_use(home, str(address)) from error
        raise


def _check_choice(tx: Tx, context: Context, home: Subnet, address: str) -> None:
    """An address may be chosen by the network's owner, who alone knows what it means there."""
    parent = tx.get(Network, home.network_id)
    assert parent is not None
    if not context.is_admin and (parent.router_external or not context.owns(parent.project_id)):
        raise Forbidden(
            "rule:create_vip:address is disallowed by policy: on an external network, or one of another project, only "
            "an administrator may choose the address; leave it out.",
            type="PolicyNotAuthorized",
        )
    if address == home.gateway_ip:
        raise _address_in_use(home, address)


def _address_in_use(home: Subnet, address: str) -> Conflict:
    return Conflict(
        f"Unable to complete operation for network {home.network_id}. The IP address {address} is in use.",
        type="IpAddressInUse",
    )


def _update(tx: Tx, context: Context, vip: Vip, values: Values) -> Vip:
    if values.get("pool_id", vip.pool_id) != vip.pool_id:
        after = _free_pool(tx, context, values["pool_id"], vip.project_id, vip.protocol)
        before = tx.get(Pool, vip.pool_id)
        assert before is not None
        pool.leave(tx, before)
        pool.serve(tx, after, vip.id)
    _check_cookie(vip.protocol, values.get("session_persistence"))
    return begin(tx, tx.update(vip, values), "PENDING_UPDATE", vip.id)


def _check_cookie(protocol: str, persistence: Mapping[str, str] | None) -> None:
    if persistence is not None and persistence["type"] != "SOURCE_IP" and protocol != "HTTP":
        raise Invalid(
            f"Session persistence {persistence['type']} needs protocol HTTP: nobody reads cookies in {protocol}.",
            type="HTTPBadRequest",
        )


def _delete(tx: Tx, _context: Context, vip: Vip) -> None:
    served = tx.get(Pool, vip.pool_id)
    if served is not None:
        pool.leave(tx, served)
    tx.delete(vip)
    tx.touch("balancer", vip.id)
    holder = tx.get(Port, vip.port_id)
    if holder is not None:
        port.remove(tx, holder)


def member_changed(tx: Tx, balancer_id: str, member_id: str, *, up: bool) -> None:
    """A balancer's health check has changed its mind about a member; what concerns a VIP of the past is forgotten."""
    found = tx.get(Member, member_id)
    served = tx.get(Pool, found.pool_id) if found is not None else None
    if found is not None and served is not None and served.vip_id == balancer_id:
        judged(tx, found, up=up)


def _ids(reader: Reader) -> Iterable[str]:
    return (id for (id,) in reader.columns(Vip, ["id"]))


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, LoadBalancer]:
    vips = reader.all(Vip, id=list(ids))
    pools = pool.parts_of(
        reader,
        reader.all(Pool, id=[vip.pool_id for vip in vips]),
        {vip.pool_id: _persistence(vip) for vip in vips},
    )
    subnets = {found.id: found for found in reader.all(Subnet, id=[vip.subnet_id for vip in vips])}
    return {
        vip.id: LoadBalancer(
            id=vip.id,
            port=vip.port_id,
            address=f"{vip.address}/{ip_network(subnets[vip.subnet_id].cidr).prefixlen}",
            gateway=subnets[vip.subnet_id].gateway_ip,
            admin_up=vip.admin_state_up,
            listeners=(
                Listener(
                    id=vip.id,
                    protocol=cast(Protocol, vip.protocol),
                    port=vip.protocol_port,
                    connection_limit=vip.connection_limit,
                    pool=pools[vip.pool_id],
                ),
            ),
        )
        for vip in vips
    }


def _persistence(vip: Vip) -> Persistence | None:
    if vip.session_persistence is None:
        return None
    return Persistence(
        type=cast(Stickiness, vip.session_persistence["type"]),
        cookie_name=vip.session_persistence.get("cookie_name"),
    )


def _realized(tx: Tx, outcome: Outcome, _removed: Sequence[str]) -> None:
    for vip in tx.all(Vip, id=list(outcome)):
        served = tx.get(Pool, vip.pool_id)
        assert served is not None
        settle(tx, vip, outcome[vip.id])
        pool.follow(tx, served, outcome[vip.id])


SOURCE = Source(kind="balancer", ids=_ids, parts=_parts, realized=_realized)

VIPS: Collection[Vip] = Collection(
    declaration=VIP,
    path="lb/vips",
    error="Vip",
    create=_create,
    update=_update,
    delete=_delete,
    view=lambda _reader, _context, vips: [view_of(vip) for vip in vips],
)
