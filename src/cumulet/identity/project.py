"""Projects (in v2.0: tenants): whose networks and instances things are."""

from collections.abc import Callable, Sequence, Set
from typing import Annotated, Any

import msgspec

from cumulet.identity import assignment, endpoint_filter, revocation_event, trust
from cumulet.identity.acting import ACTING
from cumulet.identity.domain import DEFAULT, Domain
from cumulet.identity.entity import (
    EXTRA,
    FLAG,
    INDEXES,
    OPTIONS,
    Entity,
    View,
    missing,
    mutable,
    name,
    new_id,
    settle,
    taken,
)
from cumulet.identity.user import User
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import integer, list_of, nullable, pattern, text
from cumulet.store import tables
from cumulet.store.query import AnyOf, Clause, Condition
from cumulet.store.transaction import Reader, Tx

MAX_DEPTH = 5
"""Projects from one directly below its domain down to the deepest."""
MAX_TAGS = 80
TAG = pattern(r"[^/,\x00\ud800-\udfff]{1,255}", "a tag: 1 to 255 characters without / and ,")


class Project(Resource, frozen=True, kw_only=True):
    """A project. `generation` is in every token for it: a token with an older one is void (raised on disabling).

    `parent_id` is another project's id, or the domain's for those directly below it.
    """

    name: Annotated[str, attribute(name(64), create=True, update=True, required=True, index=True)]
    domain_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True)] = None
    parent_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True, index=True)] = None
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = ""
    enabled: Annotated[bool, attribute(FLAG, create=True, update=True)] = True
    is_domain: Annotated[bool, attribute(FLAG, create=True, stored=False)] = False
    tags: Annotated[list[str], attribute(list_of(TAG, maximum=MAX_TAGS), create=True, update=True, filters=False)] = []
    options: Annotated[dict[str, Any], attribute(OPTIONS, create=True, update=True, filters=False)] = {}
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}
    generation: Annotated[int, attribute(integer(0), filters=False)] = 0


PROJECT = tables.register(declare(Project, "project", "projects"), unique=[["domain_id", "name"]], indexes=INDEXES)


def create(tx: Tx, _context: Context, values: Values) -> Project:
    """A new project, in the Default domain unless another or a parent is named."""
    values.pop("is_domain")
    values["parent_id"], values["domain_id"] = _place(tx, values["parent_id"], values["domain_id"])
    _free(tx, values["domain_id"], values["name"])
    return tx.insert(Project(id=new_id(), **settle(values)))


def _place(tx: Tx, parent_id: str | None, domain_id: str | None) -> tuple[str, str]:
    """The parent (a project or the domain itself) and the domain of a new project."""
    parent = tx.get(Project, parent_id)
    if parent is not None:
        if domain_id not in {None, parent.domain_id}:
            raise Invalid("The project's domain must be its parent's.", type="ValidationError")
        _branch(tx, parent)
        assert parent.domain_id
        return parent.id, parent.domain_id
    wanted = parent_id or domain_id or DEFAULT
    if parent_id is not None and domain_id not in {None, parent_id}:
        raise missing("project", parent_id)
    if tx.get(Domain, wanted) is None:
        raise missing("project" if parent_id else "domain", wanted)
    return wanted, wanted


def _branch(tx: Tx, parent: Project) -> None:
    """Whether a project may be made below another. Raises Forbidden."""
    branch = [parent, *above(tx, parent)]
    if len(branch) >= MAX_DEPTH:
        raise Forbidden(f"Max hierarchy depth reached for {parent.id} branch.", type="Forbidden")
    closed = next((row.id for row in branch if not row.enabled), None)
    if closed is not None:
        words = f"cannot create a project in a branch containing a disabled project: {closed}"
        raise Forbidden(words, type="Forbidden")


def update(tx: Tx, _context: Context, row: Project, values: Values) -> Project:
    """Change a project. Disabling it ends the tokens for it, for good."""
    mutable("project", row, values)
    if values.get("name", row.name) != row.name:
        _free(tx, row.domain_id, values["name"])
    if not row.enabled and values.get("enabled") and not all(one.enabled for one in above(tx, row)):
        raise Forbidden(f"Cannot enable project {row.id} since it has disabled parents.", type="Forbidden")
    if row.enabled and values.get("enabled") is False and any(one.enabled for one in below(tx, row)):
        words = f"Cannot disable project {row.id} since its subtree contains enabled projects."
        raise Forbidden(words, type="Forbidden")
    if row.enabled and values.get("enabled") is False:
        values["generation"] = row.generation + 1
        revocation_event.record(tx, "project_id", row.id)
    return tx.update(row, settle(values, row))


def retag(tx: Tx, row: Project, tags: list[str]) -> Project:
    """Give a project these tags and no others."""
    mutable("project", row, {"tags": tags})
    return tx.update(row, tags=tags)


def delete(tx: Tx, _context: Context, row: Project) -> None:
    """Remove a project; what it has in other services stays there, as with Keystone."""
    mutable("project", row)
    if tx.exists(Project, parent_id=row.id):
        words = (
            f"Cannot delete the project {row.id} since it is not a leaf in the hierarchy: delete what is below first."
        )
        raise Forbidden(words, type="Forbidden")
    remove(tx, row)


def above(reader: Reader, row: Project) -> list[Project]:
    """The projects above one, nearest first; the domain is not among them."""
    found = []
    while row.parent_id != row.domain_id and (parent := reader.get(Project, row.parent_id)) is not None:
        found.append(parent)
        row = parent
    return found


def below(reader: Reader, row: Project) -> list[Project]:
    """The projects below one, level by level."""
    found: list[Project] = []
    level = [row.id]
    while level:
        children = reader.all(Project, parent_id=level)
        found += children
        level = [child.id for child in children]
    return found


def remove(tx: Tx, row: Project) -> None:
    """Remove a project and the assignments on it, whatever is below; nobody's login goes there by default any more."""
    from cumulet.identity import application_credential, credential, limit

    assignment.forget_target(tx, "project", row.id)
    limit.forget(tx, project_id=row.id)
    endpoint_filter.forget_project(tx, row.id)
    credential.forget_project(tx, row.id)
    trust.forget(tx, project_id=row.id)
    application_credential.forget(tx, project_id=row.id)
    for user in tx.all(User, default_project_id=row.id):
        tx.update(user, default_project_id=None)
    revocation_event.record(tx, "project_id", row.id)
    tx.delete(row)


def _free(tx: Tx, domain_id: str | None, wanted: str) -> None:
    if tx.exists(Project, domain_id=domain_id, name=wanted):
        words = "it is not permitted to have two projects with the same name in the same domain"
        raise taken("project", f"{words}: {wanted}.")


def view(row: Project) -> View:
    """The project as it is shown."""
    return {**row.extra, "id": row.id, "name": row.name, "domain_id": row.domain_id,
            "description": row.description, "enabled": row.enabled, "parent_id": row.parent_id,
            "is_domain": False, "tags": row.tags, "options": row.options}  # fmt: skip


def _kin(reader: Reader, context: Context, row: Project, asked: Set[str]) -> View:
    from cumulet.identity.project_tree import kin

    return kin(reader, context, row, asked)


def _tagged(op: str, *, any_of: bool) -> Callable[[str], Sequence[Clause]]:
    """Conditions for one of the filters on tags; its value is a list with commas."""

    def conditions(value: str) -> Sequence[Clause]:
        tags = list(dict.fromkeys(tag for tag in value.split(",") if tag))[:MAX_TAGS]
        each = tuple(Condition("tags", msgspec.json.encode(tag).decode(), op) for tag in tags)
        return (AnyOf(each),) if any_of and each else each

    return conditions


PROJECTS = Entity(
    declaration=PROJECT, create=create, update=update, delete=delete, view=view, domain_column="domain_id",
    managed=True,
    also=("is_domain", ACTING),
    narrow={
        "tags": _tagged("like", any_of=False), "tags-any": _tagged("like", any_of=True),
        "not-tags": _tagged("unlike", any_of=True), "not-tags-any": _tagged("unlike", any_of=False),
    },
    details=_kin,
)  # fmt: skip
