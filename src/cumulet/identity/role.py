"""Roles, and which role brings which: admin > manager > member > reader."""

from collections.abc import Iterable
from typing import Annotated, Any

from cumulet.identity import assignment
from cumulet.identity.entity import EXTRA, OPTIONS, Entity, View, name, new_id, taken
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

IMPLIED = {"admin": "manager", "manager": "member", "member": "reader"}
"""What Keystone's bootstrap lays down: the role on the left brings the one on the right."""
FIRST = ("admin", "manager", "member", "reader", "service")
"""The roles that a new cloud has."""


class Role(Resource, frozen=True, kw_only=True):
    """A role; what it allows is said by each service's policy."""

    name: Annotated[str, attribute(name(255), create=True, update=True, required=True)]
    domain_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True, stored=False)] = None
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = None
    options: Annotated[dict[str, Any], attribute(OPTIONS, create=True, update=True, stored=False)] = {}
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


ROLE = tables.register(declare(Role, "role", "roles"), unique=[["name"]])


def create(tx: Tx, _context: Context, values: Values) -> Role:
    """A new role of the whole cloud."""
    if values["domain_id"] is not None:
        raise Invalid("Roles of one domain are not kept here: leave domain_id out.", type="ValidationError")
    _free(tx, values["name"])
    return tx.insert(Role(id=new_id(), **values))


def update(tx: Tx, _context: Context, row: Role, values: Values) -> Role:
    """Change a role; the cloud's own keep their names, since policies mean them by it."""
    if values.get("name", row.name) != row.name:
        _ours(row, "renamed")
        _free(tx, values["name"])
    return tx.update(row, values)


def delete(tx: Tx, _context: Context, row: Role) -> None:
    """Remove a role from everyone who has it."""
    _ours(row, "deleted")
    assignment.forget_role(tx, row.id)
    tx.delete(row)


def _ours(row: Role, verb: str) -> None:
    if row.name in FIRST:
        raise Forbidden(f"The role {row.name} can't be {verb}: the services' policies mean it.", type="Forbidden")


def _free(tx: Tx, wanted: str) -> None:
    if tx.exists(Role, name=wanted):
        raise taken("role", f"Duplicate entry found with name {wanted}.")


def with_implied(reader: Reader, role_ids: Iterable[str]) -> list[Role]:
    """The roles with all that they bring, each once, by id."""
    held = {role.name: role for role in reader.all(Role, id=sorted(set(role_ids)))}
    brought = [name for role in held for name in implied_by(role) if name not in held]
    if brought:
        held |= {role.name: role for role in reader.all(Role, name=sorted(set(brought)))}
    return sorted(held.values(), key=lambda role: role.id)


def implied_by(role: str) -> list[str]:
    """The names of the roles that a role brings, nearest first."""
    chain = []
    while (role := IMPLIED.get(role, "")) != "":
        chain.append(role)
    return chain


def view(row: Role) -> View:
    """The role as it is shown."""
    return {**row.extra, "id": row.id, "name": row.name, "domain_id": None, "description": row.description,
            "options": {}}  # fmt: skip


ROLES = Entity(
    declaration=ROLE,
    create=create,
    update=update,
    delete=delete,
    view=view,
    readers=lambda context: context.domain_id is not None and context.may("manager"),
)
