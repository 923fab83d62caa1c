"""Domains: who owns users and projects. A new cloud has one, `Default`, whose id is `default`."""

from typing import Annotated, Any

from cumulet.identity.entity import EXTRA, FLAG, OPTIONS, Entity, View, mutable, name, new_id, settle, taken
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import integer, nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Tx

DEFAULT = "default"
"""The id of the domain that requests without one mean."""


class Domain(Resource, frozen=True, kw_only=True):
    """A domain; while it is disabled nobody of it gets in, and nobody gets into its projects."""

    name: Annotated[str, attribute(name(64), create=True, update=True, required=True)]
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = ""
    enabled: Annotated[bool, attribute(FLAG, create=True, update=True)] = True
    options: Annotated[dict[str, Any], attribute(OPTIONS, create=True, update=True, filters=False)] = {}
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}
    generation: Annotated[int, attribute(integer(0), filters=False)] = 0


DOMAIN = tables.register(declare(Domain, "domain", "domains"), unique=[["name"]])


def create(tx: Tx, _context: Context, values: Values) -> Domain:
    """A new domain."""
    _free(tx, values["name"])
    return tx.insert(Domain(id=new_id(), **settle(values)))


def update(tx: Tx, _context: Context, row: Domain, values: Values) -> Domain:
    """Change a domain. Disabling it ends the tokens of its users, for its projects and for itself, for good."""
    from cumulet.identity import project, revocation_event, user

    mutable("domain", row, values)
    if values.get("name", row.name) != row.name:
        _free(tx, values["name"])
    if row.enabled and values.get("enabled") is False:
        for one in tx.all(user.User, domain_id=row.id):
            tx.update(one, generation=one.generation + 1)
        for each in tx.all(project.Project, domain_id=row.id):
            tx.update(each, generation=each.generation + 1)
        values["generation"] = row.generation + 1
        revocation_event.record(tx, "domain_id", row.id)
    return tx.update(row, settle(values, row))


def delete(tx: Tx, context: Context, row: Domain) -> None:
    """Remove a disabled domain with its users, groups, projects and roles."""
    from cumulet.identity import assignment, domain_config, group, limit, project, revocation_event, role, user

    if row.id == DEFAULT:
        raise Forbidden("The default domain can't be deleted: requests without a domain mean it.", type="Forbidden")
    mutable("domain", row)
    if row.enabled:
        raise Forbidden("Cannot delete a domain that is enabled, please disable it first.", type="Forbidden")
    for one in tx.all(user.User, domain_id=row.id):
        user.delete(tx, context, one)
    for each in tx.all(project.Project, domain_id=row.id):
        project.remove(tx, each)
    for circle in tx.all(group.Group, domain_id=row.id):
        group.delete(tx, context, circle)
    for word in tx.all(role.Role, domain_id=row.id):
        role.remove(tx, word)
    assignment.forget_target(tx, "domain", row.id)
    limit.forget(tx, domain_id=row.id)
    domain_config.keep(tx, row.id, {})
    revocation_event.record(tx, "domain_id", row.id)
    tx.delete(row)


def _free(tx: Tx, wanted: str) -> None:
    if tx.exists(Domain, name=wanted):
        raise taken("domain", f"Duplicate entry found with name {wanted}.")


def view(row: Domain) -> View:
    """The domain as it is shown."""
    return {**row.extra, "id": row.id, "name": row.name, "description": row.description or "", "enabled": row.enabled,
            "tags": [], "options": row.options}  # fmt: skip


DOMAINS = Entity(declaration=DOMAIN, create=create, update=update, delete=delete, view=view, domain_column="id")
