"""Services of the catalog: the cloud's own four, and rows for what an operator runs beside it."""

from typing import Annotated, Any

from cumulet.identity.entity import EXTRA, FLAG, Entity, View
from cumulet.identity.entity import new_id as fresh
from cumulet.identity.place import Place, lasting_id
from cumulet.model.context import Context
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

OWN = {"compute": "nova", "identity": "keystone", "image": "glance", "network": "neutron"}
"""The cloud's own services: names by type."""


class Service(Resource, frozen=True, kw_only=True):
    """A service; while it is not enabled no catalog names it."""

    type: Annotated[str, attribute(text(255, 1), create=True, update=True, required=True)]
    name: Annotated[str, attribute(text(255), create=True, update=True)] = ""
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = ""
    enabled: Annotated[bool, attribute(FLAG, create=True, update=True)] = True
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


SERVICE = tables.register(declare(Service, "service", "services"), table="catalog_services")


def create(tx: Tx, _context: Context, values: Values) -> Service:
    """A new service, without endpoints yet."""
    return tx.insert(Service(id=fresh(), **values))


def update(tx: Tx, _context: Context, row: Service, values: Values) -> Service:
    """Change a service."""
    return tx.update(row, values)


def delete(tx: Tx, context: Context, row: Service) -> None:
    """Remove a service with its endpoints and what is limited of it."""
    from cumulet.identity import endpoint, endpoint_policy, registered_limit

    for each in tx.all(endpoint.Endpoint, service_id=row.id):
        endpoint.delete(tx, context, each)
    endpoint_policy.forget(tx, service_id=row.id)
    registered_limit.forget(tx, service_id=row.id)
    tx.delete(row)


def view(row: Service) -> View:
    """The service as it is shown."""
    return {**row.extra, "id": row.id, "type": row.type, "name": row.name, "description": row.description or "",
            "enabled": row.enabled}  # fmt: skip


def exists(reader: Reader, id: str) -> bool:
    """Whether there is such a service: a row, or one of the cloud's own."""
    return id in {lasting_id(type) for type in OWN} or reader.get(Service, id) is not None


def own(_place: Place) -> list[Service]:
    """The services that the cloud itself gives."""
    return [Service(id=lasting_id(type), type=type, name=name) for type, name in OWN.items()]


SERVICES = Entity(declaration=SERVICE, create=create, update=update, delete=delete, view=view, fixed=own)
