"""Groups of users: what a group is given, each of its members has for as long as they are one."""

from typing import Annotated, Any

from cumulet.identity import assignment
from cumulet.identity.domain import DEFAULT, Domain
from cumulet.identity.entity import EXTRA, Entity, View, missing, name, new_id, taken
from cumulet.model.context import Context
from cumulet.model.errors import NotFound
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx


class Group(Resource, frozen=True, kw_only=True):
    """A group of one domain; its members may be of any."""

    name: Annotated[str, attribute(name(64), create=True, update=True, required=True, index=True)]
    domain_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True)] = None
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = ""
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


class Membership(Resource, frozen=True, kw_only=True):
    """One user in one group."""

    group_id: Annotated[str, attribute(text(64))]
    user_id: Annotated[str, attribute(text(64), index=True)]


GROUP = tables.register(
    declare(Group, "group", "groups"), unique=[["domain_id", "name"]], indexes=[["domain_id", "id"]]
)
tables.register(
    declare(Membership, "membership", "memberships"), unique=[["group_id", "user_id"]], table="group_memberships"
)


def create(tx: Tx, _context: Context, values: Values) -> Group:
    """A new group, in the Default domain unless another is named."""
    values["domain_id"] = values["domain_id"] or DEFAULT
    if tx.get(Domain, values["domain_id"]) is None:
        raise missing("domain", values["domain_id"])
    _free(tx, values["domain_id"], values["name"])
    return tx.insert(Group(id=new_id(), **values))


def update(tx: Tx, _context: Context, row: Group, values: Values) -> Group:
    """Change a group."""
    if values.get("name", row.name) != row.name:
        _free(tx, row.domain_id, values["name"])
    return tx.update(row, values)


def delete(tx: Tx, _context: Context, row: Group) -> None:
    """Remove a group: its members lose what they had by it."""
    assignment.forget_actor(tx, "group", row.id)
    tx.delete_all(Membership, group_id=row.id)
    tx.delete(row)


def join(tx: Tx, group_id: str, user_id: str) -> None:
    """Make a user a member; twice changes nothing. That both exist is the caller's affair."""
    if not is_member(tx, group_id, user_id):
        tx.insert(Membership(id=new_id(), group_id=group_id, user_id=user_id))


def leave(tx: Tx, group_id: str, user_id: str) -> None:
    """End a membership. Raises NotFound when there is none."""
    if not tx.delete_all(Membership, group_id=group_id, user_id=user_id):
        raise not_member(group_id, user_id)


def is_member(reader: Reader, group_id: str, user_id: str) -> bool:
    """Whether the user is in the group."""
    return reader.exists(Membership, group_id=group_id, user_id=user_id)


def not_member(group_id: str, user_id: str) -> NotFound:
    """Keystone's words for a user who is not in a group."""
    return NotFound(f"Could not find user '{user_id[:80]}' in group '{group_id[:80]}'.", type="NotFound")


def groups_of(reader: Reader, user_id: str) -> list[str]:
    """The groups that a user is in."""
    return sorted(id for (id,) in reader.columns(Membership, ["group_id"], user_id=user_id))


def members_of(reader: Reader, group_id: str) -> list[str]:
    """The users in a group."""
    return sorted(id for (id,) in reader.columns(Membership, ["user_id"], group_id=group_id))


def forget_user(tx: Tx, user_id: str) -> None:
    """End the memberships of a user who goes away."""
    tx.delete_all(Membership, user_id=user_id)


def _free(tx: Tx, domain_id: str | None, wanted: str) -> None:
    if tx.exists(Group, domain_id=domain_id, name=wanted):
        raise taken("group", f"Duplicate entry found with name {wanted} at domain ID {domain_id}.")


def view(row: Group) -> View:
    """The group as it is shown."""
    return {**row.extra, "id": row.id, "name": row.name, "domain_id": row.domain_id,
            "description": row.description or ""}  # fmt: skip


GROUPS = Entity(
    declaration=GROUP, create=create, update=update, delete=delete, view=view, domain_column="domain_id",
    managed=True,
)  # fmt: skip
