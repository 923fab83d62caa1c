"""Endpoint groups (OS-EP-FILTER): all endpoints with certain attributes, to be given to projects together."""

from typing import Annotated, Any

from cumulet.identity import endpoint_filter
from cumulet.identity.endpoint import INTERFACES, Endpoint
from cumulet.identity.entity import EXTRA, Entity, View, name, new_id
from cumulet.model.context import Context
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, object_of, one_of, text
from cumulet.store import tables
from cumulet.store.transaction import Tx

_FILTERS = object_of({"interface": one_of(*INTERFACES), "service_id": text(64, 1), "region_id": nullable(text(255, 1))})


class EndpointGroup(Resource, frozen=True, kw_only=True):
    """A group: the endpoints whose attributes are as `filters` say."""

    name: Annotated[str, attribute(name(255), create=True, update=True, required=True)]
    filters: Annotated[dict[str, Any], attribute(_FILTERS, create=True, update=True, required=True, filters=False)]
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = None
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}

    def holds(self, endpoint: Endpoint) -> bool:
        """Whether an endpoint is in the group."""
        return all(getattr(endpoint, name) == value for name, value in self.filters.items())


ENDPOINT_GROUP = tables.register(declare(EndpointGroup, "endpoint_group", "endpoint_groups"))


def create(tx: Tx, _context: Context, values: Values) -> EndpointGroup:
    """A new group, given to no project yet."""
    return tx.insert(EndpointGroup(id=new_id(), **values))


def update(tx: Tx, _context: Context, row: EndpointGroup, values: Values) -> EndpointGroup:
    """Change a group."""
    return tx.update(row, values)


def delete(tx: Tx, _context: Context, row: EndpointGroup) -> None:
    """Remove a group, and take it from the projects that have it."""
    endpoint_filter.forget(tx, "endpoint_group", row.id)
    tx.delete(row)


def view(row: EndpointGroup) -> View:
    """The group as it is shown."""
    return {**row.extra, "id": row.id, "name": row.name, "description": row.description, "filters": row.filters}


ENDPOINT_GROUPS = Entity(
    declaration=ENDPOINT_GROUP, create=create, update=update, delete=delete, view=view,
    path="OS-EP-FILTER/endpoint_groups",
)  # fmt: skip
