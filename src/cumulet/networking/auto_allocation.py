"""A network for a project that has none ("get me a network"): with a subnet of each default pool, and a router to the
default external network.

It is made when it is first asked for, whole or not at all, and is the project's own from then on.
"""

from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound, QuotaExceeded
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import UUID, nullable, text
from cumulet.networking import network, router, router_interfaces, router_rules, subnet, subnetpool
from cumulet.networking.subnetpool import SubnetPool
from cumulet.store.collection import Collection, View, require
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

KIND = "auto_allocated_topology"
READY = "dry-run=pass"
"""The id of an answer to a dry run: all that is needed is there."""


class AutoAllocatedTopology(Resource, frozen=True, kw_only=True):
    """What was made for a project (the id is the project's). `router_id` None: the router was deleted since."""

    id: Annotated[str, attribute(text(255))]
    network_id: Annotated[str, attribute(UUID, index=True)]
    router_id: Annotated[str | None, attribute(nullable(UUID), index=True)]


TOPOLOGY = register(declare(AutoAllocatedTopology, KIND, "auto_allocated_topologies"))


def find(reader: Reader, project_id: str) -> View | None:
    """The project's network, when it was made."""
    row = reader.get(AutoAllocatedTopology, project_id)
    return None if row is None else view(row.network_id, project_id)


def check(reader: Reader, context: Context, project_id: str) -> View:
    """Whether it could be made. Raises Conflict (AutoAllocationFailure) that says what an administrator has to do."""
    if network.default_external(reader) is None:
        raise _failure("No default router:external network")
    if not _pools(reader, context):
        raise _failure("No default subnetpools defined")
    return view(READY, project_id)


def allocate(tx: Tx, context: Context, project_id: str) -> View:
    """The project's network, made when there is none yet. Raises Conflict (AutoAllocationFailure), QuotaExceeded."""
    if (found := find(tx, project_id)) is not None:
        return found
    require(context, f"create_{KIND}", {"project_id": project_id})
    external = network.default_external(tx)
    if external is None:
        raise _failure("No default router:external network")
    pools = _pools(tx, context)
    if not pools:
        raise _failure("Unable to provide project private network")
    try:
        made = _made(tx, context, network.NETWORKS, project_id, name="auto_allocated_network")
        subnets = [_subnet(tx, context, project_id, made.id, pool) for pool in pools]
    except QuotaExceeded:
        raise
    except (Invalid, NotFound) as error:
        raise _failure("Unable to provide project private network") from error
    try:
        gateway = {"network_id": external.id}
        way = _made(
            tx, context, router_rules.ROUTERS, project_id, name="auto_allocated_router", external_gateway_info=gateway
        )
        for made_subnet in subnets:
            router_interfaces.add_interface(tx, context, way, {"subnet_id": made_subnet.id})
    except (Invalid, NotFound) as error:
        raise _failure("Unable to provide external connectivity") from error
    tx.insert(AutoAllocatedTopology(id=project_id, network_id=made.id, router_id=way.id))
    return view(made.id, project_id)


def release(tx: Tx, context: Context, project_id: str) -> None:
    """Delete what was made for the project. Raises InUse, and then nothing was deleted, while something needs it."""
    row = tx.get(AutoAllocatedTopology, project_id)
    if row is None:
        return
    way = tx.get(router.Router, row.router_id)
    if way is not None:
        attached = router_interfaces.connected_subnets(tx, way.id)
        for found in subnet.of_network(tx, row.network_id):
            if found.id in attached:
                router_interfaces.remove_interface(tx, context, way, {"subnet_id": found.id})
        _deleted(tx, context, router_rules.ROUTERS, way)
    made = tx.get(network.Network, row.network_id)
    if made is not None:
        _deleted(tx, context, network.NETWORKS, made)


def forget_network(tx: Tx, network_id: str) -> None:
    """The network is gone: the next to ask gets a new one."""
    tx.delete_all(AutoAllocatedTopology, network_id=network_id)


def forget_router(tx: Tx, router_id: str) -> None:
    """The router is gone; the network remains what it was."""
    row = tx.first(AutoAllocatedTopology, router_id=router_id)
    if row is not None:
        tx.update(row, router_id=None)


def view(id: str, project_id: str) -> View:
    """The body that clients see."""
    return {"id": id, "project_id": project_id, "tenant_id": project_id}


def _pools(reader: Reader, context: Context) -> list[SubnetPool]:
    return [pool for version in (4, 6) if (pool := subnetpool.default(reader, context, version)) is not None]


def _subnet(tx: Tx, context: Context, project_id: str, network_id: str, pool: SubnetPool) -> subnet.Subnet:
    wanted: dict[str, Any] = {"ip_version": pool.ip_version, "subnetpool_id": pool.id, "network_id": network_id}
    name = f"auto_allocated_subnet_v{pool.ip_version}"
    made: subnet.Subnet = _made(tx, context, subnet.SUBNETS, project_id, name=name, **wanted)
    return made


def _made(tx: Tx, context: Context, collection: Collection[Any], project_id: str, **body: Any) -> Any:
    """An object as a client of the project would make it."""
    assert collection.create is not None
    values = collection.declaration.parse_create(body, context)
    return collection.create(tx, context, {**values, "project_id": project_id})


def _deleted(tx: Tx, context: Context, collection: Collection[Any], row: Resource) -> None:
    assert collection.delete is not None
    collection.delete(tx, context, row)


def _failure(reason: str) -> Conflict:
    return Conflict(f"Deployment error: {reason}.", type="AutoAllocationFailure")
