"""Limits: how much of a service's resource one project or domain may have, other than what is registered for all.

In the flat model, the only one here, no limit depends on those of the projects above or below.
"""

from collections.abc import Sequence
from typing import Annotated, Any

from cumulet.identity.domain import Domain
from cumulet.identity.entity import View, name, new_id, taken
from cumulet.identity.project import Project
from cumulet.identity.registered_limit import AMOUNT, RegisteredLimit, check_place, unknown
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid, NotFound
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.rules import Target
from cumulet.model.types import nullable, text
from cumulet.store import tables
from cumulet.store.query import AnyOf, Clause, Condition, Within
from cumulet.store.transaction import Reader, Tx

MODEL = {
    "name": "flat",
    "description": "Limit enforcement and validation does not take project hierarchy into consideration.",
}
"""The model, in Keystone's words, on which its clients match."""
_NO_ONE = "-"


class Limit(Resource, frozen=True, kw_only=True):
    """A limit of a project or of a domain. Service, region and resource are those of the registered limit, which stays
    as it is for as long as this one refers to it."""

    project_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True, index=True)] = None
    domain_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True, index=True)] = None
    service_id: Annotated[str, attribute(text(64, 1), create=True, required=True, index=True)]
    region_id: Annotated[str | None, attribute(nullable(text(255)), create=True, index=True)] = None
    resource_name: Annotated[str, attribute(name(255), create=True, required=True)]
    resource_limit: Annotated[int, attribute(AMOUNT, create=True, update=True, required=True)]
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = None
    registered_limit_id: Annotated[str, attribute(text(64), filters=False, index=True)] = ""


LIMIT = tables.register(declare(Limit, "limit", "limits"), table="unified_limits")


def create(tx: Tx, values: Values) -> Limit:
    """A new limit, where one is registered; a project that is a domain means the domain."""
    values = {**values, **_holder(tx, values)}
    check_place(tx, values, "limit")
    place = {"service_id": values["service_id"], "region_id": values["region_id"],
             "resource_name": values["resource_name"]}  # fmt: skip
    registered = tx.first(RegisteredLimit, **place)
    if registered is None:
        words = "Unable to create a limit that has no corresponding registered limit."
        raise Forbidden(words, type="NoLimitReference")
    holder = {"project_id": values["project_id"], "domain_id": values["domain_id"]}
    if tx.exists(Limit, registered_limit_id=registered.id, **holder):
        raise taken("limit", "Duplicate entry.")
    return tx.insert(Limit(id=new_id(), **{**values, "registered_limit_id": registered.id}))


def _holder(tx: Tx, values: Values) -> Values:
    """The project or the domain that a limit is for; exactly one of them. Raises Invalid."""
    project_id, domain_id = values["project_id"], values["domain_id"]
    if (project_id is None) == (domain_id is None):
        raise Invalid("A limit is for a project or for a domain: name one of them.", type="ValidationError")
    if project_id is not None and tx.get(Project, project_id) is None:
        if tx.get(Domain, project_id) is None:
            raise unknown("project_id", "limit")
        return {"project_id": None, "domain_id": project_id}
    if domain_id is not None and tx.get(Domain, domain_id) is None:
        raise unknown("domain_id", "limit")
    return {"project_id": project_id, "domain_id": domain_id}


def update(tx: Tx, row: Limit, values: Values) -> Limit:
    """Change how much, or the description."""
    return tx.update(row, values)


def delete(tx: Tx, row: Limit) -> None:
    """Remove a limit: what is registered counts again."""
    tx.delete(row)


def forget(tx: Tx, **whose: Any) -> None:
    """Remove the limits with what they are for, or refer to."""
    tx.delete_all(Limit, **whose)


def find(reader: Reader, id: str) -> Limit:
    """The limit. Raises NotFound with Keystone's words."""
    row = reader.get(Limit, id)
    if row is None:
        raise NotFound(f"Could not find limit for {id[:80]}.", type="LimitNotFound")
    return row


def seen(context: Context) -> Sequence[Clause]:
    """The conditions of the limits that a caller sees: all for the system, administrators and services, else those of
    the domain with its projects, or of the project, that their token is for."""
    if context.system or context.is_admin or "service" in context.roles:
        return ()
    if context.domain_id is not None:
        own = (Condition("domain_id", context.domain_id),)
        return (AnyOf((*own, Within("project_id", Project, "id", own))),)
    return (Condition("project_id", context.project_id or _NO_ONE),)


def about(reader: Reader, row: Limit) -> Target:
    """A limit as rules see it."""
    if row.project_id is None:
        return {"target.limit.domain.id": row.domain_id}
    project = reader.get(Project, row.project_id)
    of_domain = {"target.limit.project.domain_id": project.domain_id} if project else {}
    return {"target.limit.project_id": row.project_id, **of_domain}


def view(row: Limit) -> View:
    """The limit as it is shown."""
    return {"id": row.id, "project_id": row.project_id, "domain_id": row.domain_id, "service_id": row.service_id,
            "region_id": row.region_id, "resource_name": row.resource_name, "resource_limit": row.resource_limit,
            "description": row.description}  # fmt: skip
