"""Address groups: addresses that security group rules name together.

Rules stay as they are when a group changes; what they let pass follows (`security_group` has the parts).
"""

from collections.abc import Mapping, Sequence
from ipaddress import ip_interface
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import InUse, Invalid, NotFound
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import Type, list_of, shown, text
from cumulet.networking import prefixes, quota, sharing
from cumulet.networking.default_rule import DefaultSecurityGroupRule
from cumulet.networking.ipam import network_of
from cumulet.networking.security_group_rule import SecurityGroupRule
from cumulet.networking.standard import Standard, born, revise
from cumulet.store.collection import Action, Collection, plain_view
from cumulet.store.query import Within
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

KIND = "address_group"
MAX_ADDRESSES = 100


def _parse_address(value: Any) -> str:
    try:
        if not isinstance(value, str) or "%" in value or len(value) > 64:
            raise ValueError
        return str(ip_interface(value).network)
    except ValueError:
        raise ValueError(f"{shown(value)} is not a valid IP subnet.") from None


def _parse_prefix(value: Any) -> str:
    if isinstance(value, str) and "/" not in value:
        raise ValueError(f"{shown(value)} is not a valid IP subnet: say how many bits, as in 192.0.2.1/32.")
    return _parse_address(value)


ADDRESSES = list_of(Type(_parse_address, "text", {"type": "string"}), unique=False, maximum=MAX_ADDRESSES)
PREFIXES = list_of(Type(_parse_prefix, "text", {"type": "string"}), unique=False, maximum=MAX_ADDRESSES)


class AddressGroup(Standard, frozen=True, kw_only=True):
    """A named set of prefixes of both IP versions, each once."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    addresses: Annotated[list[str], attribute(PREFIXES, create=True, filters=False)] = []


ADDRESS_GROUP = register(declare(AddressGroup, KIND, "address_groups", title="Address group"))


def addresses_of(reader: Reader, ids: Sequence[str]) -> dict[str, dict[int, list[str]]]:
    """What the groups hold, by id and IP version, in as few prefixes as can be."""
    return {
        group.id: {
            version: prefixes.compact(cidr for cidr in group.addresses if network_of(cidr).version == version)
            for version in (4, 6)
        }
        for group in reader.all(AddressGroup, id=list(ids))
    }


def users(reader: Reader, id: str, _action: str = sharing.SHARED) -> set[str]:
    """The projects with rules that name the group."""
    return {project for (project,) in reader.columns(SecurityGroupRule, ["project_id"], remote_address_group_id=id)}


def _create(tx: Tx, _context: Context, values: Values) -> AddressGroup:
    quota.check(tx, values["project_id"], KIND)
    return tx.insert(AddressGroup(**{**values, "addresses": sorted(set(values["addresses"]))}, **born()))


def _update(tx: Tx, _context: Context, group: AddressGroup, values: Values) -> AddressGroup:
    return revise(tx, group, values)


def _delete(tx: Tx, _context: Context, group: AddressGroup) -> None:
    if any(tx.exists(kind, remote_address_group_id=group.id) for kind in (SecurityGroupRule, DefaultSecurityGroupRule)):
        raise InUse(
            f"Address group {group.id} is in use on one or more security group rules.", type="AddressGroupInUse"
        )
    sharing.forget(tx, group.id)
    tx.delete(group)


def _add(tx: Tx, _context: Context, group: AddressGroup, body: Mapping[str, Any], _sub: str) -> Any:
    wanted = _wanted(body)
    if there := sorted(wanted & set(group.addresses)):
        raise Invalid(f"Addresses {there} already exist in the address group {group.id}.", type="AddressesAlreadyExist")
    return _hold(tx, group, wanted | set(group.addresses))


def _remove(tx: Tx, _context: Context, group: AddressGroup, body: Mapping[str, Any], _sub: str) -> Any:
    unwanted = _wanted(body)
    if missing := sorted(unwanted - set(group.addresses)):
        raise NotFound(f"Addresses {missing} not found in the address group {group.id}.", type="AddressesNotFound")
    return _hold(tx, group, set(group.addresses) - unwanted)


def _wanted(body: Mapping[str, Any]) -> set[str]:
    if not body.get("addresses"):
        raise Invalid('The body must be {"addresses": [ADDRESS, ...]}, with one or more.', type="HTTPBadRequest")
    try:
        return set(ADDRESSES.parse(body["addresses"]))
    except ValueError as error:
        raise Invalid(f"Invalid input for addresses. Reason: {error}", type="HTTPBadRequest") from None


def _hold(tx: Tx, group: AddressGroup, addresses: set[str]) -> Any:
    if len(addresses) > MAX_ADDRESSES:
        raise Invalid(
            f"Invalid input for addresses. Reason: {len(addresses)} are too many; {MAX_ADDRESSES} may be in a group.",
            type="HTTPBadRequest",
        )
    changed = revise(tx, group, addresses=sorted(addresses))
    rules = tx.columns(SecurityGroupRule, ["security_group_id"], remote_address_group_id=group.id)
    tx.touch_all("group", {id for (id,) in rules})
    return {KIND: plain_view(changed)}


def _visible(_reader: Reader, context: Context) -> Sequence[Within]:
    return (sharing.opened(context, KIND),)


ADDRESS_GROUPS: Collection[AddressGroup] = Collection(
    declaration=ADDRESS_GROUP,
    path="address-groups",
    error="AddressGroup",
    create=_create,
    update=_update,
    delete=_delete,
    visible=_visible,
    secret=True,
    actions=(
        Action(method="PUT", name="add_addresses", run=_add),
        Action(method="PUT", name="remove_addresses", run=_remove),
    ),
)
COLLECTIONS: Sequence[Collection[Any]] = (ADDRESS_GROUPS,)
