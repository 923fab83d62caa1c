"""Pools: members, the way to choose among them, and the monitors that watch them.

A pool does nothing until a VIP serves it; `vip_id` is kept by the VIP's rules.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, cast

from cumulet.loadbalancing import health_monitor, member
from cumulet.loadbalancing.health_monitor import HealthMonitor
from cumulet.loadbalancing.status import (
    NAME,
    Algorithm,
    Balanced,
    Protocol,
    begin,
    new_id,
    rest,
    settle,
    view_of,
)
from cumulet.model.context import Context
from cumulet.model.errors import InUse, Invalid
from cumulet.model.resource import OPTIONAL_UUID, Values, attribute, declare
from cumulet.model.types import JSON, UUID, list_of, nullable, one_of, shown, text
from cumulet.networking import quota, subnet, subnet_use
from cumulet.store.collection import Action, Collection, View
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology import model as topology

PROVIDER = "haproxy"
PROTOCOL = one_of("TCP", "HTTP", "HTTPS")


class Pool(Balanced, frozen=True, kw_only=True):
    """A pool of members of one protocol."""

    name: Annotated[str, attribute(NAME, create=True, update=True)] = ""
    description: Annotated[str, attribute(NAME, create=True, update=True)] = ""
    subnet_id: Annotated[str, attribute(UUID, create=True, required=True)]
    protocol: Annotated[str, attribute(PROTOCOL, create=True, required=True)]
    lb_method: Annotated[
        str,
        attribute(one_of("ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"), create=True, update=True, required=True),
    ]
    provider: Annotated[str | None, attribute(nullable(text(255)), create=True)] = None
    health_monitors: Annotated[
        list[str], attribute(list_of(UUID, maximum=10), create=True, update=True, stored=False, filters=False)
    ] = []
    health_monitors_status: Annotated[list[Any], attribute(JSON, stored=False, filters=False)] = []
    members: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []
    vip_id: Annotated[str | None, attribute(OPTIONAL_UUID, index=True)] = None


POOL = register(declare(Pool, "pool", "pools", title="Pool"), table="lb_pools")


def _create(tx: Tx, context: Context, values: Values) -> Pool:
    if values["provider"] not in {None, PROVIDER}:
        raise Invalid(
            f"Provider {shown(values['provider'])} could not be found for service type LOADBALANCER: there is "
            f"'{PROVIDER}'.",
            type="ServiceProviderNotFound",
        )
    subnet.find(tx, context, values["subnet_id"])
    quota.check(tx, values["project_id"], "pool")
    monitors: list[str] = values.pop("health_monitors")
    pool = tx.insert(Pool(id=new_id(), **{**values, "provider": PROVIDER}))
    subnet_use.claim(tx, pool.subnet_id, pool.id, "loadbalancer pool")
    for monitor_id in monitors:
        health_monitor.associate(tx, context, pool.id, monitor_id, None)
    return begin(tx, pool, "PENDING_CREATE", None)


def _update(tx: Tx, context: Context, pool: Pool, values: Values) -> Pool:
    changes = dict(values)
    if "health_monitors" in changes:
        _watch_by(tx, context, pool, changes.pop("health_monitors"))
    return begin(tx, tx.update(pool, changes), "PENDING_UPDATE", pool.vip_id)


def _watch_by(tx: Tx, context: Context, pool: Pool, wanted: Sequence[str]) -> None:
    known = [found.monitor_id for found in health_monitor.of_pool(tx, pool.id)]
    for id in known:
        if id not in wanted:
            health_monitor.dissociate(tx, pool.id, id, pool.vip_id)
    for id in wanted:
        if id not in known:
            health_monitor.associate(tx, context, pool.id, id, pool.vip_id)


def _delete(tx: Tx, _context: Context, pool: Pool) -> None:
    if pool.vip_id is not None:
        raise InUse(f"Pool {pool.id} is still in use: delete its VIP {pool.vip_id} first.", type="PoolInUse")
    member.forget_pool(tx, pool.id)
    health_monitor.forget_pool(tx, pool.id)
    subnet_use.release(tx, pool.id)
    tx.delete(pool)


def serve(tx: Tx, pool: Pool, vip_id: str) -> None:
    """A VIP serves the pool from now on: all of it has to follow."""
    begin(tx, tx.update(pool, vip_id=vip_id), "PENDING_UPDATE", vip_id)


def leave(tx: Tx, pool: Pool) -> None:
    """No VIP serves the pool any more."""
    rest(tx, tx.update(pool, vip_id=None))
    for found in member.of_pool(tx, pool.id):
        rest(tx, found)
    health_monitor.settle_pool(tx, pool.id)


def follow(tx: Tx, pool: Pool, reason: str | None) -> None:
    """The pool's balancer follows, or can't for a reason: so the states of all that is in the pool."""
    settle(tx, pool, reason)
    for found in member.of_pool(tx, pool.id):
        settle(tx, found, reason)
    for association in health_monitor.of_pool(tx, pool.id):
        settle(tx, association, reason)


def _view(reader: Reader, _context: Context, pools: Sequence[Pool]) -> list[View]:
    ids = [pool.id for pool in pools]
    members, associations = member.of_pools(reader, ids), health_monitor.of_pools(reader, ids)
    return [
        {
            **view_of(pool),
            "members": [found.id for found in members[pool.id]],
            "health_monitors": [found.monitor_id for found in associations[pool.id]],
            "health_monitors_status": [
                {"monitor_id": a.monitor_id, "status": a.status, "status_description": a.status_description}
                for a in associations[pool.id]
            ],
        }
        for pool in pools
    ]


def parts_of(
    reader: Reader, pools: Sequence[Pool], persistence: Mapping[str, topology.Persistence | None]
) -> dict[str, topology.Pool]:
    """Pools as the topology has them, by id; `persistence` (by pool id) is their VIP's."""
    ids = [pool.id for pool in pools]
    members, associations = member.of_pools(reader, ids), health_monitor.of_pools(reader, ids)
    wanted = [a.monitor_id for found in associations.values() for a in found]
    monitors = {found.id: found for found in reader.all(HealthMonitor, id=wanted)}
    parts: dict[str, topology.Pool] = {}
    for pool in pools:
        # Of several monitors the balancer of 2015 used the first that is up; so does this one.
        watching = [monitors[a.monitor_id] for a in associations[pool.id]]
        health = next((health_monitor.part_of(m) for m in watching if m.admin_state_up), None)
        parts[pool.id] = topology.Pool(
            id=pool.id,
            protocol=cast(Protocol, pool.protocol),
            algorithm=cast(Algorithm, pool.lb_method),
            members=tuple(member.part_of(found) for found in members[pool.id]),
            health=health,
            persistence=persistence.get(pool.id),
            admin_up=pool.admin_state_up,
        )
    return parts


def _add_monitor(tx: Tx, context: Context, pool: Pool, body: Mapping[str, Any], _sub: str) -> View:
    wrapped = body.get("health_monitor")
    try:
        id: str = UUID.parse(wrapped.get("id") if isinstance(wrapped, dict) else None)
    except ValueError as error:
        raise Invalid(f"Invalid input for health_monitor.id. Reason: {error}", type="HTTPBadRequest") from None
    health_monitor.associate(tx, context, pool.id, id, pool.vip_id)
    return {"health_monitor": {}}


def _show_monitor(reader: Reader, _context: Context, pool: Pool, _body: Mapping[str, Any], sub: str) -> View:
    found = health_monitor.association(reader, pool.id, sub)
    return {
        "health_monitor": {
            "pool_id": found.pool_id,
            "monitor_id": found.monitor_id,
            "status": found.status,
            "status_description": found.status_description,
            "tenant_id": pool.project_id,
        }
    }


def _remove_monitor(tx: Tx, _context: Context, pool: Pool, _body: Mapping[str, Any], sub: str) -> None:
    health_monitor.dissociate(tx, pool.id, sub, pool.vip_id)


POOLS: Collection[Pool] = Collection(
    declaration=POOL,
    path="lb/pools",
    error="Pool",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    actions=[
        Action(method="POST", name="health_monitors", run=_add_monitor, rule="create_pool_health_monitor", status=201),
        Action(
            method="GET",
            name="health_monitors",
            run=_show_monitor,
            rule="get_pool_health_monitor",
            role="reader",
            with_sub=True,
            writes=False,
        ),
        Action(
            method="DELETE",
            name="health_monitors",
            run=_remove_monitor,
            rule="delete_pool_health_monitor",
            status=204,
            with_sub=True,
        ),
    ],
)
