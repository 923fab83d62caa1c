"""Roles, and which role brings which: admin > manager > member > reader."""

from typing import Annotated, Any

from cumulet.identity import assignment, implication
from cumulet.identity.domain import Domain
from cumulet.identity.entity import EXTRA, OPTIONS, Entity, View, missing, mutable, name, new_id, settle, taken
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Tx

IMPLIED = {"admin": "manager", "manager": "member", "member": "reader"}
"""What a new cloud lays down, as Keystone's bootstrap does: the role on the left brings the one on the right."""
FIRST = ("admin", "manager", "member", "reader", "service")
"""The roles that a new cloud has."""


class Role(Resource, frozen=True, kw_only=True):
    """A role; what it allows is said by each service's policy, by its name.

    A role with a domain is that domain's word for what it implies; it is in no token itself.
    """

    name: Annotated[str, attribute(name(255), create=True, update=True, required=True)]
    domain_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True, index=True)] = None
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = None
    options: Annotated[dict[str, Any], attribute(OPTIONS, create=True, update=True, filters=False)] = {}
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


ROLE = tables.register(declare(Role, "role", "roles"), unique=[["domain_id", "name"]])


def create(tx: Tx, _context: Context, values: Values) -> Role:
    """A new role, of the whole cloud or of one domain."""
    if values["domain_id"] is not None and tx.get(Domain, values["domain_id"]) is None:
        raise missing("domain", values["domain_id"])
    _free(tx, values["domain_id"], values["name"])
    return tx.insert(Role(id=new_id(), **settle(values)))


def update(tx: Tx, _context: Context, row: Role, values: Values) -> Role:
    """Change a role; the cloud's own keep their names, since policies mean them by it."""
    mutable("role", row, values)
    if values.get("name", row.name) != row.name:
        _ours(row, "renamed")
        _free(tx, row.domain_id, values["name"])
    return tx.update(row, settle(values, row))


def delete(tx: Tx, _context: Context, row: Role) -> None:
    """Remove a role from everyone who has it."""
    _ours(row, "deleted")
    mutable("role", row)
    remove(tx, row)


def remove(tx: Tx, row: Role) -> None:
    """Remove a role with its assignments and rules, whichever it is."""
    assignment.forget_role(tx, row.id)
    implication.forget_role(tx, row.id)
    tx.delete(row)


def _ours(row: Role, verb: str) -> None:
    if row.domain_id is None and row.name in FIRST:
        raise Forbidden(f"The role {row.name} can't be {verb}: the services' policies mean it.", type="Forbidden")


def _free(tx: Tx, domain_id: str | None, wanted: str) -> None:
    if tx.exists(Role, domain_id=domain_id, name=wanted):
        where = f" at domain ID {domain_id}" if domain_id else ""
        raise taken("role", f"Duplicate entry found with name {wanted}{where}.")


def view(row: Role) -> View:
    """The role as it is shown."""
    return {**row.extra, "id": row.id, "name": row.name, "domain_id": row.domain_id, "description": row.description,
            "options": row.options}  # fmt: skip


ROLES = Entity(
    declaration=ROLE,
    create=create,
    update=update,
    delete=delete,
    view=view,
    unasked={"domain_id": None},
)
