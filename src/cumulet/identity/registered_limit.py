"""Registered limits: how much of a service's resource a project may have where nobody has said otherwise.

Unified limits as Keystone keeps them, in its flat model. They are for services that ask for them (oslo.limit); this
cloud's own services have quotas.
"""

from typing import Annotated, Any

from cumulet.identity import service
from cumulet.identity.entity import View, name, new_id, taken
from cumulet.identity.region import Region
from cumulet.model.errors import Forbidden, Invalid, NotFound
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import Type, integer, nullable, shown, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

UNLIMITED = -1
_MOST = 2**31 - 1


def _amount(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{shown(value)} is not of type 'integer'.")
    number: int = integer(UNLIMITED, _MOST).parse(value)
    return number


AMOUNT = Type(_amount, "integer", {"type": "integer", "minimum": UNLIMITED, "maximum": _MOST})
"""How many; -1: any number."""


class RegisteredLimit(Resource, frozen=True, kw_only=True):
    """The default limit of one resource of a service, in one region or (None) wherever no region has one."""

    service_id: Annotated[str, attribute(text(64, 1), create=True, update=True, required=True, index=True)]
    region_id: Annotated[str | None, attribute(nullable(text(255)), create=True, update=True, index=True)] = None
    resource_name: Annotated[str, attribute(name(255), create=True, update=True, required=True)]
    default_limit: Annotated[int, attribute(AMOUNT, create=True, update=True, required=True)]
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = None


REGISTERED_LIMIT = tables.register(declare(RegisteredLimit, "registered_limit", "registered_limits"))


def create(tx: Tx, values: Values) -> RegisteredLimit:
    """A new registered limit; there is one for each service, region and resource."""
    check_place(tx, values, "registered_limit")
    row = RegisteredLimit(id=new_id(), **values)
    _free(tx, row)
    return tx.insert(row)


def update(tx: Tx, row: RegisteredLimit, values: Values) -> RegisteredLimit:
    """Change a registered limit that no limit refers to."""
    _unused(tx, row)
    check_place(tx, values, "registered_limit")
    changed = tx.update(row, values)
    _free(tx, changed)
    return changed


def delete(tx: Tx, row: RegisteredLimit) -> None:
    """Remove a registered limit that no limit refers to."""
    _unused(tx, row)
    tx.delete(row)


def forget(tx: Tx, **whose: Any) -> None:
    """Remove the registered limits of a service or region that goes away, with the limits that refer to them."""
    from cumulet.identity import limit

    for row in tx.all(RegisteredLimit, **whose):
        limit.forget(tx, registered_limit_id=row.id)
        tx.delete(row)


def find(reader: Reader, id: str) -> RegisteredLimit:
    """The registered limit. Raises NotFound with Keystone's words."""
    row = reader.get(RegisteredLimit, id)
    if row is None:
        raise NotFound(f"Could not find registered limit for {id[:80]}.", type="RegisteredLimitNotFound")
    return row


def check_place(tx: Tx, values: Values, target: str) -> None:
    """Service and region that are named exist. Raises Invalid."""
    service_id, region_id = values.get("service_id"), values.get("region_id")
    if service_id is not None and not service.exists(tx, service_id):
        raise unknown("service_id", target)
    if region_id is not None and tx.get(Region, region_id) is None:
        raise unknown("region_id", target)


def unknown(attribute: str, target: str) -> Invalid:
    """Keystone's words for an id of nothing in a limit's body."""
    words = (
        f"Expecting to find valid {attribute} in {target}: there is no {attribute.removesuffix('_id')} with this id."
    )
    return Invalid(words, type="ValidationError")


def _free(tx: Tx, row: RegisteredLimit) -> None:
    same = {"service_id": row.service_id, "resource_name": row.resource_name, "region_id": row.region_id}
    if any(other.id != row.id for other in tx.all(RegisteredLimit, **same)):
        raise taken("registered_limit", "Duplicate entry.")


def _unused(tx: Tx, row: RegisteredLimit) -> None:
    from cumulet.identity.limit import Limit

    if tx.exists(Limit, registered_limit_id=row.id):
        words = f"Unable to update or delete registered limit {row.id} because there are project limits associated"
        raise Forbidden(f"{words} with it.", type="RegisteredLimitError")


def view(row: RegisteredLimit) -> View:
    """The registered limit as it is shown."""
    return {"id": row.id, "service_id": row.service_id, "region_id": row.region_id,
            "resource_name": row.resource_name, "default_limit": row.default_limit,
            "description": row.description}  # fmt: skip
