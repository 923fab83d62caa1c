"""Assignments: which user has which role on which project, domain or the system."""

from typing import Annotated, Literal

from cumulet.identity.entity import new_id
from cumulet.model.errors import NotFound
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

Target = Literal["project", "domain", "system"]
SYSTEM = "all"
"""The id of the one system there is."""


class Assignment(Resource, frozen=True, kw_only=True):
    """One role of one user on one target."""

    user_id: Annotated[str, attribute(text(64), index=True)]
    role_id: Annotated[str, attribute(text(64), index=True)]
    target: Annotated[str, attribute(text(16))]
    target_id: Annotated[str, attribute(text(64))]


tables.register(
    declare(Assignment, "assignment", "assignments"),
    unique=[["user_id", "target", "target_id", "role_id"]],
    indexes=[["target", "target_id"]],
    table="role_assignments",
)


def grant(tx: Tx, user_id: str, target: Target, target_id: str, role_id: str) -> None:
    """Give a role; giving it twice changes nothing. That the four exist is the caller's affair."""
    if not granted(tx, user_id, target, target_id, role_id):
        tx.insert(Assignment(id=new_id(), user_id=user_id, role_id=role_id, target=target, target_id=target_id))


def revoke(tx: Tx, user_id: str, target: Target, target_id: str, role_id: str) -> None:
    """Take a role away; tokens lose it at once. Raises NotFound when it was not given."""
    row = tx.first(Assignment, user_id=user_id, target=target, target_id=target_id, role_id=role_id)
    if row is None:
        raise not_granted(user_id, target, target_id, role_id)
    tx.delete(row)


def granted(reader: Reader, user_id: str, target: Target, target_id: str, role_id: str) -> bool:
    """Whether the role was given directly."""
    return reader.exists(Assignment, user_id=user_id, target=target, target_id=target_id, role_id=role_id)


def not_granted(user_id: str, target: Target, target_id: str, role_id: str) -> NotFound:
    """Keystone's words for a role that was not given."""
    where = "the system" if target == "system" else f"{target}: {target_id[:80]}"
    words = f"Could not find role assignment with role: {role_id[:80]}, user: {user_id[:80]}, {where}."
    return NotFound(words, type="RoleAssignmentNotFound")


def role_ids(reader: Reader, user_id: str, target: Target, target_id: str) -> list[str]:
    """The roles given directly to a user on a target."""
    found = reader.columns(Assignment, ["role_id"], user_id=user_id, target=target, target_id=target_id)
    return [role_id for (role_id,) in found]


def targets(reader: Reader, user_id: str, target: Target) -> list[str]:
    """The targets of one kind on which a user has any role."""
    return sorted({id for (id,) in reader.columns(Assignment, ["target_id"], user_id=user_id, target=target)})


def forget_target(tx: Tx, target: Target, target_id: str) -> None:
    """Remove all assignments on a target that goes away."""
    tx.delete_all(Assignment, target=target, target_id=target_id)


def forget_user(tx: Tx, user_id: str) -> None:
    """Remove all assignments of a user that goes away."""
    tx.delete_all(Assignment, user_id=user_id)


def forget_role(tx: Tx, role_id: str) -> None:
    """Remove all assignments of a role that goes away."""
    tx.delete_all(Assignment, role_id=role_id)
