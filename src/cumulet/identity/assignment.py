"""Assignments: which user or group has which role on which project, domain or the system.

An *inherited* one is not for the domain or project that it is made on, but for all projects below that.
"""

from typing import Annotated, Literal

import msgspec

from cumulet.identity.entity import FLAG, new_id
from cumulet.model.errors import NotFound
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

Actor = Literal["user", "group"]
Target = Literal["project", "domain", "system"]
SYSTEM = "all"
"""The id of the one system there is."""


class Assignment(Resource, frozen=True, kw_only=True):
    """One role of one user or group on one target."""

    actor: Annotated[Actor, attribute(text(16))]
    actor_id: Annotated[str, attribute(text(64), index=True)]
    role_id: Annotated[str, attribute(text(64), index=True)]
    target: Annotated[Target, attribute(text(16))]
    target_id: Annotated[str, attribute(text(64), index=True)]
    inherited: Annotated[bool, attribute(FLAG)] = False


tables.register(
    declare(Assignment, "assignment", "assignments"),
    unique=[["actor", "actor_id", "target", "target_id", "role_id", "inherited"]],
    table="role_assignments",
)


class Holding(msgspec.Struct, frozen=True, kw_only=True):
    """Where roles are given: to whom, on what, and whether for the projects below."""

    actor: Actor = "user"
    actor_id: str
    target: Target
    target_id: str
    inherited: bool = False


def of_user(user_id: str, target: Target, target_id: str) -> Holding:
    """What a user holds on a target, directly."""
    return Holding(actor_id=user_id, target=target, target_id=target_id)


def grant(tx: Tx, holding: Holding, role_id: str) -> None:
    """Give a role; giving it twice changes nothing. That all exist is the caller's affair."""
    if not granted(tx, holding, role_id):
        tx.insert(Assignment(id=new_id(), role_id=role_id, **msgspec.structs.asdict(holding)))


def revoke(tx: Tx, holding: Holding, role_id: str) -> None:
    """Take a role away; tokens lose it at once. Raises NotFound when it was not given."""
    row = tx.first(Assignment, role_id=role_id, **msgspec.structs.asdict(holding))
    if row is None:
        raise not_granted(holding, role_id)
    tx.delete(row)


def granted(reader: Reader, holding: Holding, role_id: str) -> bool:
    """Whether the role was given just so."""
    return reader.exists(Assignment, role_id=role_id, **msgspec.structs.asdict(holding))


def not_granted(holding: Holding, role_id: str) -> NotFound:
    """Keystone's words for a role that was not given."""
    where = "the system" if holding.target == "system" else f"{holding.target}: {holding.target_id[:80]}"
    words = f"role: {role_id[:80]}, {holding.actor}: {holding.actor_id[:80]}, {where}."
    return NotFound(f"Could not find role assignment with {words}", type="RoleAssignmentNotFound")


def role_ids(reader: Reader, holding: Holding) -> list[str]:
    """The roles given just so."""
    found = reader.columns(Assignment, ["role_id"], **msgspec.structs.asdict(holding))
    return sorted(role_id for (role_id,) in found)


def forget_target(tx: Tx, target: Target, target_id: str) -> None:
    """Remove all assignments on a target that goes away."""
    tx.delete_all(Assignment, target=target, target_id=target_id)


def forget_actor(tx: Tx, actor: Actor, actor_id: str) -> None:
    """Remove all assignments of a user or group that goes away."""
    tx.delete_all(Assignment, actor=actor, actor_id=actor_id)


def forget_role(tx: Tx, role_id: str) -> None:
    """Remove all assignments of a role that goes away."""
    tx.delete_all(Assignment, role_id=role_id)
