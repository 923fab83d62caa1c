"""Subnet pools: prefixes from which subnets are allocated, so that they never overlap.

What is allocated is known from the subnets alone; `subnet_allocation` chooses what a new one gets.
"""

from collections.abc import Mapping, Sequence
from ipaddress import ip_interface
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, Invalid
from cumulet.model.resource import OPTIONAL_UUID, Values, attribute, declare
from cumulet.model.types import BOOLEAN, UUID, Type, integer, list_of, nullable, one_of, shown, text
from cumulet.networking import network, prefixes, quota, sharing
from cumulet.networking.address_scope import ADDRESS_SCOPES, AddressScope
from cumulet.networking.ipam import network_of
from cumulet.networking.network import Network
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, invalid_input, revise
from cumulet.networking.subnet import Subnet
from cumulet.store.collection import Action, Collection, View, plain_view
from cumulet.store.query import Within, where
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

KIND = "subnetpool"
MAX_PREFIXES = 100
_BITS_LONG = integer(0, 128)
LENGTH = nullable(Type(_BITS_LONG.parse, "integer", {"anyOf": [_BITS_LONG.schema, {"type": "string"}]}))
"""A prefix length, which is shown as a string of digits, as Neutron does."""
_BITS: Mapping[int, int] = {4: 32, 6: 128}
_SHORTEST: Mapping[int, int] = {4: 8, 6: 64}
_LENGTHS = ("min_prefixlen", "max_prefixlen", "default_prefixlen")


def _parse_prefix(value: Any) -> str:
    try:
        if not isinstance(value, str) or "/" not in value or "%" in value or len(value) > 64:
            raise ValueError
        return str(ip_interface(value).network)
    except ValueError:
        raise ValueError(f"{shown(value)} is not a valid IP subnet.") from None


PREFIXES = list_of(Type(_parse_prefix, "text", {"type": "string"}), unique=False, maximum=MAX_PREFIXES)


class SubnetPool(Standard, frozen=True, kw_only=True):
    """A subnet pool. Its prefixes are as few as can be; lengths that nobody said are those of its IP version.

    `default_quota` bounds what one project may take: in addresses of IPv4, in /64s of IPv6 (None, 0: no bound).
    """

    name: Annotated[str, attribute(text(255, 1), create=True, update=True, required=True, index=True)]
    prefixes: Annotated[list[str], attribute(PREFIXES, create=True, update=True, required=True, filters=False)]
    ip_version: Annotated[int, attribute(one_of(4, 6, converted=True))]
    default_prefixlen: Annotated[int | None, attribute(LENGTH, create=True, update=True)] = None
    min_prefixlen: Annotated[int | None, attribute(LENGTH, create=True, update=True)] = None
    max_prefixlen: Annotated[int | None, attribute(LENGTH, create=True, update=True)] = None
    default_quota: Annotated[int | None, attribute(nullable(integer(0)), create=True, update=True)] = None
    address_scope_id: Annotated[str | None, attribute(OPTIONAL_UUID, create=True, update=True, index=True)] = None
    is_default: Annotated[bool, attribute(BOOLEAN, create=True, update=True, set_by="admin", index=True)] = False
    shared: Annotated[bool, attribute(BOOLEAN, create=True, set_by="admin", stored=False, filters=False)] = False


SUBNETPOOL = register(declare(SubnetPool, KIND, "subnetpools", title="Subnet pool"))


def users(reader: Reader, id: str, _action: str = sharing.SHARED) -> set[str]:
    """The projects with subnets of the pool."""
    return {project for (project,) in reader.columns(Subnet, ["project_id"], subnetpool_id=id)}


def default(reader: Reader, context: Context, version: int) -> SubnetPool | None:
    """The default pool of an IP version, when the caller may use it."""
    conditions = [*SUBNETPOOLS.seen(reader, context), *where(is_default=True, ip_version=version)]
    return next(iter(reader.select(SubnetPool, conditions)), None)


def taken(reader: Reader, id: str) -> list[str]:
    """The CIDRs of the pool's subnets."""
    return [cidr for (cidr,) in reader.columns(Subnet, ["cidr"], subnetpool_id=id)]


def create(tx: Tx, context: Context, values: Values) -> SubnetPool:
    """A new pool of these values, as `SUBNETPOOL.parse_create` answers them."""
    quota.check(tx, values["project_id"], KIND)
    own = born()
    values = _fitting(values)
    if values["is_default"]:
        _check_only_default(tx, context, values["ip_version"])
    _check_scope(tx, context, own["id"], values)
    made = tx.insert(SubnetPool(**values, **own))
    if made.shared:
        sharing.open_to_everybody(tx, KIND, made)
    return made


def _update(tx: Tx, context: Context, pool: SubnetPool, values: Values) -> SubnetPool:
    held = {name: getattr(pool, name) for name in ("prefixes", "address_scope_id", "is_default", *_LENGTHS)}
    wanted = _fitting({**held, **values})
    if not prefixes.holds(wanted["prefixes"], pool.prefixes):
        raise _illegal_prefixes("Existing prefixes must be a subset of the new prefixes")
    if wanted["is_default"] and not pool.is_default:
        _check_only_default(tx, context, wanted["ip_version"])
    if pool.address_scope_id is not None:
        scope = tx.get(AddressScope, pool.address_scope_id)
        if scope is not None and not context.owns(scope.project_id):
            raise _illegal_update(
                f"subnetpool {pool.id} cannot be updated when associated with shared address scope {scope.id}"
            )
    _check_scope(tx, context, pool.id, wanted)
    return revise(tx, pool, {**values, **wanted})


def _delete(tx: Tx, _context: Context, pool: SubnetPool) -> None:
    if tx.exists(Subnet, subnetpool_id=pool.id):
        raise Invalid(
            "Unable to delete subnet pool: Subnet pool has existing allocations.", type="SubnetPoolDeleteError"
        )
    sharing.forget(tx, pool.id)
    tx.delete(pool)


def _fitting(values: Values) -> Values:
    """A pool's values, checked, with its IP version and the lengths that nobody said."""
    given = values["prefixes"]
    if not given:
        raise Invalid("Empty subnet pool prefix list.", type="EmptySubnetPoolPrefixList")
    versions = {network_of(cidr).version for cidr in given}
    if len(versions) > 1:
        raise Invalid("Cannot mix IPv4 and IPv6 prefixes in a subnet pool.", type="PrefixVersionMismatch")
    (version,) = versions
    low, high, usual = (values[name] for name in _LENGTHS)
    low = _SHORTEST[version] if low is None else low
    high = _BITS[version] if high is None else high
    usual = low if usual is None else usual
    _in_order("min_prefixlen", low, "max_prefixlen", high)
    _in_order("max_prefixlen", high, "ip_version_max", _BITS[version], first=True)
    _in_order("min_prefixlen", low, "default_prefixlen", usual)
    _in_order("default_prefixlen", usual, "max_prefixlen", high, first=True)
    lengths = dict(zip(_LENGTHS, (low, high, usual), strict=True))
    return {**values, **lengths, "prefixes": prefixes.compact(given), "ip_version": version}


def _in_order(lower: str, low: int, upper: str, high: int, *, first: bool = False) -> None:
    if low > high:
        wrong, than = (
            ((lower, low), (upper, high)) if first or upper == "max_prefixlen" else ((upper, high), (lower, low))
        )
        raise Invalid(
            f"Illegal prefix bounds: {wrong[0]}={wrong[1]}, {than[0]}={than[1]}.", type="IllegalSubnetPoolPrefixBounds"
        )


def _check_only_default(tx: Tx, context: Context, version: int) -> None:
    if default(tx, context, version) is not None:
        raise invalid_input(
            "A default subnetpool for this IP family has already been set. Only one default may exist per IP family"
        )


def _check_scope(tx: Tx, context: Context, pool_id: str, values: Mapping[str, Any]) -> None:
    """The caller may use the scope, it is of this IP version, and no other pool in it has these addresses."""
    scope_id = values["address_scope_id"]
    if scope_id is None:
        return
    scope = ADDRESS_SCOPES.find(tx, context, scope_id)
    if scope.ip_version != values["ip_version"]:
        raise Invalid(
            f"Illegal subnetpool association: subnetpool {pool_id} cannot associate with address scope {scope_id} "
            f"because subnetpool ip_version is not {scope.ip_version}.",
            type="IllegalSubnetPoolIpVersionAssociationToAddressScope",
        )
    _check_affinity(tx, pool_id, scope.ip_version)
    for other in tx.all(SubnetPool, address_scope_id=scope_id):
        if other.id != pool_id and prefixes.meet(other.prefixes, values["prefixes"]):
            raise Conflict(
                "Failed to associate address scope: subnetpools within an address scope must have unique prefixes.",
                type="AddressScopePrefixConflict",
            )


def _check_affinity(tx: Tx, pool_id: str, version: int) -> None:
    """All subnets of a network are in one scope: those that share networks with the pool's must be the pool's."""
    networks = {id for (id,) in tx.columns(Subnet, ["network_id"], subnetpool_id=pool_id)}
    for found in tx.all(Subnet, network_id=list(networks), ip_version=version) if networks else ():
        if found.subnetpool_id != pool_id:
            raise scope_affinity()


def scope_affinity() -> Invalid:
    """The error for subnets of one network in different scopes."""
    return Invalid(
        "Subnets of the same address family hosted on the same network must all participate in the same address scope.",
        type="NetworkAddressScopeAffinityError",
    )


def _illegal_prefixes(words: str) -> Invalid:
    return Invalid(f"Illegal update to prefixes: {words}.", type="IllegalSubnetPoolPrefixUpdate")


def _illegal_update(words: str) -> Invalid:
    return Invalid(f"Illegal subnetpool update : {words}.", type="IllegalSubnetPoolUpdate")


def _add_prefixes(tx: Tx, context: Context, pool: SubnetPool, body: Mapping[str, Any], _sub: str) -> Any:
    wanted = _prefixes(body)
    if wanted:
        pool = _update(tx, context, pool, {"prefixes": [*pool.prefixes, *wanted]})
    return {"prefixes": pool.prefixes}


def _remove_prefixes(tx: Tx, _context: Context, pool: SubnetPool, body: Mapping[str, Any], _sub: str) -> Any:
    unwanted = _prefixes(body)
    if prefixes.meet(pool.prefixes, unwanted):
        if prefixes.meet(taken(tx, pool.id), unwanted):
            raise _illegal_prefixes("One or more the prefixes to be removed is in use by a subnet.")
        left = [str(block) for block in prefixes.without(pool.prefixes, unwanted)]
        if len(left) > MAX_PREFIXES:
            raise _illegal_prefixes(f"{len(left)} prefixes would be left, and a pool has at most {MAX_PREFIXES}")
        pool = revise(tx, pool, prefixes=left)
    return {"prefixes": pool.prefixes}


def _prefixes(body: Mapping[str, Any]) -> list[str]:
    if "prefixes" not in body:
        raise Invalid('The body must be {"prefixes": [CIDR, ...]}.', type="HTTPBadRequest")
    try:
        parsed: list[str] = PREFIXES.parse(body["prefixes"])
    except ValueError as error:
        raise Invalid(f"Invalid input for prefixes. Reason: {error}", type="HTTPBadRequest") from None
    return parsed


def _onboard(tx: Tx, context: Context, pool: SubnetPool, body: Mapping[str, Any], _sub: str) -> Any:
    """Take the subnets of a network, which were made without a pool or by another one, into this one."""
    try:
        network_id = UUID.parse(body.get("network_id"))
    except ValueError as error:
        raise invalid_input(f"network_id must be specified: {error}") from None
    parent: Network = network.find(tx, context, network_id)
    if not context.owns(parent.project_id):
        raise Forbidden(
            f"rule:onboard_network_subnets is disallowed by policy: network {network_id} belongs to another project.",
            type="NotAuthorized",
        )
    subnets = tx.all(Subnet, network_id=network_id, ip_version=pool.ip_version)
    held = taken(tx, pool.id)
    for found in subnets:
        if prefixes.meet([found.cidr], held):
            raise _illegal_update(
                f"Onboarding subnet {found.id}: {found.cidr} conflicts with allocated prefixes in subnet pool {pool.id}"
            )
    if subnets:
        _update(tx, context, pool, {"prefixes": [*pool.prefixes, *(found.cidr for found in subnets)]})
    for found in subnets:
        revise(tx, found, subnetpool_id=pool.id)
    return [{"id": found.id, "cidr": found.cidr} for found in subnets]


def _view(reader: Reader, context: Context, pools: Sequence[SubnetPool]) -> list[View]:
    views = [{**plain_view(pool), **{name: str(getattr(pool, name)) for name in _LENGTHS}} for pool in pools]
    return sharing.with_shared(reader, context, views)


def _visible(_reader: Reader, context: Context) -> Sequence[Within]:
    return (sharing.opened(context, KIND),)


def check_target(reader: Reader, pool: SubnetPool, project_id: str) -> None:
    """Raise Invalid unless a project that the pool is to be opened to may use its address scope."""
    scope_id = pool.address_scope_id
    if scope_id is not None and not sharing.is_open(reader, scope_id, sharing.SHARED, project_id):
        raise Invalid(
            f"Failed to create RBAC policy on object {pool.id} because target project doesn't have access to "
            "associated address scope.",
            type="RbacPolicyInitError",
        )


SUBNETPOOLS: Collection[SubnetPool] = Collection(
    declaration=SUBNETPOOL,
    path="subnetpools",
    error="SubnetPool",
    create=create,
    update=_update,
    delete=_delete,
    view=_view,
    view_hides=_LENGTHS,
    visible=_visible,
    narrow={"shared": sharing.by_shared(KIND)},
    derived=sharing.DERIVED,
    actions=(
        *TAG_ACTIONS,
        Action(method="PUT", name="add_prefixes", run=_add_prefixes),
        Action(method="PUT", name="remove_prefixes", run=_remove_prefixes),
        Action(method="PUT", name="onboard_network_subnets", run=_onboard),
    ),
)
COLLECTIONS: Sequence[Collection[Any]] = (SUBNETPOOLS,)
