"""Which CIDR a new subnet gets from a subnet pool: the one it asks for, or the lowest of its length that is free."""

from typing import Any

from cumulet.model.context import Context
from cumulet.model.errors import Invalid, QuotaExceeded
from cumulet.model.resource import Values
from cumulet.networking import prefixes, subnetpool
from cumulet.networking.ipam import network_of
from cumulet.networking.subnet import Subnet
from cumulet.networking.subnetpool import SUBNETPOOLS, SubnetPool
from cumulet.store.transaction import Reader

_QUOTA_UNIT = {4: 32, 6: 64}


def allocated(reader: Reader, context: Context, values: Values) -> Values:
    """A subnet's creation with what its pool gives it: `cidr`, `subnetpool_id` and `ip_version` are said.

    Raises Invalid and NotFound in Neutron's words. What only says how to allocate is left out of the answer.
    """
    values = dict(values)
    use_default, length = values.pop("use_default_subnetpool"), values.pop("prefixlen")
    pool = _pool(reader, context, values, use_default=use_default)
    if values["cidr"] is not None and length is not None:
        raise _bad("cidr and prefixlen must not be supplied together")
    if pool is None:
        if values["cidr"] is None:
            raise _bad("a subnetpool must be specified in the absence of a cidr")
        if values["ip_version"] is None:
            raise Invalid(
                "Failed to parse request. Required attribute 'ip_version' not specified.", type="HTTPBadRequest"
            )
        _check_network(reader, values["network_id"], values["ip_version"], None)
        return values
    version = values["ip_version"] or pool.ip_version
    if version != pool.ip_version:
        raise _bad(f"Cannot allocate IPv{version} subnet from IPv{pool.ip_version} subnet pool")
    if values["cidr"] is None and values["allocation_pools"] is not None:
        raise _bad("allocation_pools allowed only for specific subnet requests.")
    cidr = values["cidr"] or _around(values["gateway_ip"], pool, length)
    given = _specific(reader, pool, values, cidr) if cidr else _any(reader, pool, values, length)
    _check_network(reader, values["network_id"], version, pool)
    return {**values, "cidr": given, "subnetpool_id": pool.id, "ip_version": version}


def _pool(reader: Reader, context: Context, values: Values, *, use_default: bool) -> SubnetPool | None:
    if values["subnetpool_id"] is not None:
        if use_default:
            raise _bad("subnetpool_id and use_default_subnetpool cannot both be specified")
        return SUBNETPOOLS.find(reader, context, values["subnetpool_id"])
    if not use_default:
        return None
    version = network_of(values["cidr"]).version if values["cidr"] else values["ip_version"]
    if version is None:
        raise _bad("ip_version must be specified in the absence of cidr and subnetpool_id")
    pool = subnetpool.default(reader, context, version)
    if pool is None:
        raise _bad(f"No default subnetpool found for IPv{version}")
    return pool


def _around(gateway: str | None, pool: SubnetPool, length: int | None) -> str | None:
    """The CIDR that a gateway asked for without one lies in; None when none was asked for."""
    if not gateway:
        return None
    wanted = pool.default_prefixlen if length is None else length
    try:
        return subnetpool.PREFIXES.parse([f"{gateway}/{wanted}"])[0]  # type: ignore[no-any-return]
    except ValueError as error:
        raise _bad(str(error)) from None


def _any(reader: Reader, pool: SubnetPool, values: Values, length: int | None) -> str:
    wanted = pool.default_prefixlen if length is None else length
    assert wanted is not None
    _check_length(pool, wanted)
    _check_quota(reader, pool, values["project_id"], wanted)
    found = prefixes.smallest(prefixes.without(pool.prefixes, subnetpool.taken(reader, pool.id)), wanted)
    if found is None:
        raise _exhausted(f"Insufficient prefix space to allocate subnet size /{wanted}")
    return found


def _specific(reader: Reader, pool: SubnetPool, values: Values, cidr: str) -> str:
    wanted = network_of(cidr)
    _check_length(pool, wanted.prefixlen)
    _check_quota(reader, pool, values["project_id"], wanted.prefixlen)
    if not prefixes.holds(pool.prefixes, [cidr]) or prefixes.meet(subnetpool.taken(reader, pool.id), [cidr]):
        raise _exhausted("Cannot allocate requested subnet from the available set of prefixes")
    return cidr


def _check_length(pool: SubnetPool, length: int) -> None:
    assert pool.min_prefixlen is not None
    assert pool.max_prefixlen is not None
    if length > pool.max_prefixlen:
        raise Invalid(
            f"Unable to allocate subnet with prefix length {length}, maximum allowed prefix is {pool.max_prefixlen}.",
            type="MaxPrefixSubnetAllocationError",
        )
    if length < pool.min_prefixlen:
        raise Invalid(
            f"Unable to allocate subnet with prefix length {length}, minimum allowed prefix is {pool.min_prefixlen}.",
            type="MinPrefixSubnetAllocationError",
        )


def _check_quota(reader: Reader, pool: SubnetPool, project_id: str, length: int) -> None:
    if not pool.default_quota:
        return
    unit = _QUOTA_UNIT[pool.ip_version]
    held = reader.columns(Subnet, ["cidr"], subnetpool_id=pool.id, project_id=project_id)
    used: float = sum(2.0 ** (unit - network_of(cidr).prefixlen) for (cidr,) in held)
    if used + 2.0 ** (unit - length) > pool.default_quota:
        raise QuotaExceeded("Per-project subnet pool prefix quota exceeded.", type="SubnetPoolQuotaExceeded")


def _check_network(reader: Reader, network_id: str, version: int, pool: SubnetPool | None) -> None:
    """A network's subnets of one IP version are of one pool, or else of pools in one address scope."""
    others: set[Any] = {
        id for (id,) in reader.columns(Subnet, ["subnetpool_id"], network_id=network_id, ip_version=version)
    }
    pools = reader.all(SubnetPool, id=list(others - {None}))
    scope = next((found.address_scope_id for found in pools if found.address_scope_id is not None), None)
    if scope is not None and pool is not None:
        if pool.address_scope_id != scope:
            raise subnetpool.scope_affinity()
    elif others - {pool.id if pool else None}:
        raise Invalid(
            "Subnets hosted on the same network must be allocated from the same subnet pool.",
            type="NetworkSubnetPoolAffinityError",
        )


def _exhausted(words: str) -> Invalid:
    return Invalid(f"Failed to allocate subnet: {words}.", type="SubnetAllocationError")


def _bad(words: str) -> Invalid:
    return Invalid(f"Bad subnets request: {words.rstrip('.')}.", type="BadRequest")
