"""Regions: where endpoints are. The cloud's own is named by the settings and stays as it is; more can be made."""

from typing import Annotated, Any

from cumulet.identity.entity import EXTRA, Entity, View, missing, new_id, taken
from cumulet.identity.place import Place
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, pattern, text
from cumulet.store import tables
from cumulet.store.transaction import Tx

_ID = pattern(r"[^/\x00-\x1f\x7f\ud800-\udfff]*", "a region's id: at most 255 characters, and none of them a slash")


class Region(Resource, frozen=True, kw_only=True):
    """A region. Its id is what the client says, or a new one."""

    id: Annotated[str, attribute(nullable(_ID), create=True)]
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = ""
    parent_region_id: Annotated[str | None, attribute(nullable(text(255, 1)), create=True, update=True, index=True)] = (
        None
    )
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


REGION = tables.register(declare(Region, "region", "regions"))


def create(tx: Tx, _context: Context, values: Values) -> Region:
    """A new region, below another if one is named."""
    id = values.pop("id") or new_id()
    if tx.get(Region, id) is not None:
        raise taken("region", f"Duplicate ID, {id}.")
    values["description"] = values["description"] or ""
    _check_parent(tx, id, values["parent_region_id"])
    return tx.insert(Region(id=id, **values))


def update(tx: Tx, _context: Context, row: Region, values: Values) -> Region:
    """Change a region. It may not come to lie below itself."""
    if "description" in values:
        values["description"] = values["description"] or ""
    if "parent_region_id" in values:
        _check_parent(tx, row.id, values["parent_region_id"])
    return tx.update(row, values)


def delete(tx: Tx, context: Context, row: Region) -> None:
    """Remove a region with those below it and what is limited there, unless endpoints are there."""
    from cumulet.identity import endpoint_policy, registered_limit
    from cumulet.identity.endpoint import Endpoint

    if tx.exists(Endpoint, region_id=row.id):
        words = f"Unable to delete region {row.id} because it or its child regions have associated endpoints."
        raise Forbidden(words, type="Forbidden")
    for below in tx.all(Region, parent_region_id=row.id):
        delete(tx, context, below)
    endpoint_policy.forget(tx, region_id=row.id)
    registered_limit.forget(tx, region_id=row.id)
    tx.delete(row)


def _check_parent(tx: Tx, id: str, parent: str | None) -> None:
    """The parent exists, and the way up from it does not meet the region itself."""
    above = parent
    while above is not None:
        if above == id:
            raise Invalid(f"Region {id[:80]} can't be below itself.", type="ValidationError")
        found = tx.get(Region, above)
        if found is None:
            raise missing("region", above)
        above = found.parent_region_id


def view(row: Region) -> View:
    """The region as it is shown."""
    return {**row.extra, "id": row.id, "description": row.description or "", "parent_region_id": row.parent_region_id}


def own(place: Place) -> list[Region]:
    """The region that the cloud itself is: a row as well, so that others can lie below it."""
    return [Region(id=place.settings.region)]


REGIONS = Entity(
    declaration=REGION, create=create, update=update, delete=delete, view=view,
    fixed=own,
)  # fmt: skip
