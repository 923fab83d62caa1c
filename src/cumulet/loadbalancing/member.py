"""Members: the back ends of a pool. A member's health check moves it between ACTIVE and INACTIVE by itself."""

from collections.abc import Iterable
from ipaddress import ip_address
from typing import Annotated, Any

from cumulet.loadbalancing.status import ACTIVE, INACTIVE, PORT, Balanced, begin, new_id, view_of
from cumulet.model.context import Context
from cumulet.model.errors import Conflict
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import IP_ADDRESS, UUID, Type, integer, shown
from cumulet.networking import quota
from cumulet.store.collection import Collection
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology import model as topology


def _parse_address(value: Any) -> str:
    found: str = IP_ADDRESS.parse(value)
    address = ip_address(found)
    if address.is_unspecified or address.is_loopback or address.is_multicast or address.is_link_local:
        raise ValueError(f"{shown(value)} is not an address that a balancer could reach.")
    return found


ADDRESS = Type(_parse_address, "text", IP_ADDRESS.schema)


class Member(Balanced, frozen=True, kw_only=True):
    """A back end: an address, which may be anywhere the balancer reaches, and a port."""

    pool_id: Annotated[str, attribute(UUID, create=True, update=True, required=True, index=True)]
    address: Annotated[str, attribute(ADDRESS, create=True, required=True)]
    protocol_port: Annotated[int, attribute(PORT, create=True, required=True)]
    weight: Annotated[int, attribute(integer(0, 256), create=True, update=True)] = 1


MEMBER = register(
    declare(Member, "member", "members", title="Member"),
    table="lb_members",
    unique=[("pool_id", "address", "protocol_port")],
)


def of_pools(reader: Reader, pool_ids: Iterable[str]) -> dict[str, list[Member]]:
    """The members of pools, by pool id."""
    found: dict[str, list[Member]] = {id: [] for id in pool_ids}
    for member in reader.all(Member, pool_id=list(found)):
        found[member.pool_id].append(member)
    return found


def of_pool(reader: Reader, pool_id: str) -> list[Member]:
    """The members of a pool."""
    return reader.all(Member, pool_id=pool_id)


def forget_pool(tx: Tx, pool_id: str) -> None:
    """A pool ceases to be, and its members with it."""
    tx.delete_all(Member, pool_id=pool_id)


def judged(tx: Tx, member: Member, *, up: bool) -> None:
    """A health check has found the member well or not."""
    status = ACTIVE if up else INACTIVE
    if member.status != status:
        tx.update(member, status=status, status_description=None)


def _create(tx: Tx, context: Context, values: Values) -> Member:
    balancer = _balancer(tx, context, values["pool_id"])
    quota.check(tx, values["project_id"], "member")
    _check_free(tx, values["pool_id"], values["address"], values["protocol_port"])
    return begin(tx, tx.insert(Member(id=new_id(), **values)), "PENDING_CREATE", balancer)


def _update(tx: Tx, context: Context, member: Member, values: Values) -> Member:
    before = _balancer(tx, context, member.pool_id)
    if values.get("pool_id", member.pool_id) != member.pool_id:
        after = _balancer(tx, context, values["pool_id"])
        _check_free(tx, values["pool_id"], member.address, member.protocol_port)
        if before is not None:
            tx.touch("balancer", before)
        before = after
    return begin(tx, tx.update(member, values), "PENDING_UPDATE", before)


def _delete(tx: Tx, context: Context, member: Member) -> None:
    balancer = _balancer(tx, context, member.pool_id)
    tx.delete(member)
    if balancer is not None:
        tx.touch("balancer", balancer)


def _balancer(tx: Tx, context: Context, pool_id: str) -> str | None:
    """The VIP that serves a pool of the caller's, if any. Raises NotFound."""
    from cumulet.loadbalancing.pool import POOLS  # pools know their members: a cycle at import time

    return POOLS.find_own(tx, context, pool_id, "update_pool").vip_id


def _check_free(tx: Tx, pool_id: str, address: str, port: int) -> None:
    if tx.exists(Member, pool_id=pool_id, address=address, protocol_port=port):
        raise Conflict(
            f"Member with address {address} and port {port} already present in pool {pool_id}", type="MemberExists"
        )


def part_of(member: Member) -> topology.Member:
    """The member as the topology has it."""
    return topology.Member(
        id=member.id,
        address=member.address,
        port=member.protocol_port,
        weight=member.weight,
        admin_up=member.admin_state_up,
    )


MEMBERS: Collection[Member] = Collection(
    declaration=MEMBER,
    path="lb/members",
    error="Member",
    create=_create,
    update=_update,
    delete=_delete,
    view=lambda _reader, _context, members: [view_of(member) for member in members],
)
