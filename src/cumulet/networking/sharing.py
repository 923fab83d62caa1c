"""What projects share: which objects a project may use that are not its own (Neutron's RBAC policies).

A policy opens one object to one project, or to everybody, for one action. These rows are all there is: whether an
object is `shared` is asked of them, for one caller, and never kept beside it. The API is in `rbac_policy`.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid
from cumulet.model.resource import Owned, attribute, declare
from cumulet.model.types import BOOLEAN, UUID, pattern, text
from cumulet.networking.standard import born
from cumulet.store.collection import NO_PROJECT, View
from cumulet.store.query import Condition, Where, Within
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

EVERYBODY = "*"
SHARED, EXTERNAL = "access_as_shared", "access_as_external"
_MANY = 50

TARGET = pattern(
    r"\*|[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}", "a valid target project ID; expected a UUID or '*'"
)


class RbacPolicy(Owned, frozen=True, kw_only=True):
    """One object opened to `target_tenant` (a project's id, or "*") for one action."""

    object_type: Annotated[str, attribute(text(64), create=True, required=True)]
    object_id: Annotated[str, attribute(UUID, create=True, required=True)]
    action: Annotated[str, attribute(text(255), create=True, required=True)]
    target_tenant: Annotated[str, attribute(TARGET, create=True, update=True, required=True)]


RBAC_POLICY = register(
    declare(RbacPolicy, "rbac_policy", "rbac_policies", title="RBAC policy"),
    unique=[("object_id", "action", "target_tenant")],
    indexes=[("target_tenant", "object_type")],
)


def opened(context: Context, object_type: str, *actions: str, column: str = "id", negated: bool = False) -> Within:
    """The condition that an object of this type is open to the caller's project for any of the actions.

    `column` holds the object's id.
    """
    conditions = (
        Condition("target_tenant", [context.project_id or NO_PROJECT, EVERYBODY], "in"),
        Condition("object_type", object_type),
        Condition("action", list(actions or (SHARED,)), "in"),
    )
    return Within(column, RbacPolicy, "object_id", conditions, negated)


def by_shared(object_type: str, column: str = "id") -> Callable[[Reader, Context, list[str]], Where]:
    """The filter `shared` for a list of objects of this type."""

    def narrow(_reader: Reader, context: Context, values: list[str]) -> Where:
        try:
            wanted = {BOOLEAN.parse(value) for value in values}
        except ValueError as error:
            raise Invalid(f"Invalid input for shared. Reason: {error}", type="HTTPBadRequest") from None
        if len(wanted) > 1:
            return []
        return [opened(context, object_type, column=column, negated=wanted == {False})]

    return narrow


def shared(reader: Reader, context: Context, ids: Collection[str]) -> set[str]:
    """Those of the objects that are shared with the caller's project: by a policy for it, or for everybody."""
    mine = [context.project_id or NO_PROJECT, EVERYBODY]
    which: dict[str, Any] = {"object_id": list(ids)} if len(ids) <= _MANY else {}
    rows = reader.columns(RbacPolicy, ["object_id"], **which, target_tenant=mine, action=SHARED) if ids else []
    return {id for (id,) in rows} & set(ids)


def _is_shared(reader: Reader, context: Context, row: Any) -> bool:
    return bool(shared(reader, context, [row.id]))


DERIVED: Mapping[str, Callable[[Reader, Context, Any], Any]] = {"shared": _is_shared}
"""`shared` as rules ask for it, for collections of what can be."""


def with_shared(reader: Reader, context: Context, views: list[View]) -> list[View]:
    """Views with `shared` as the caller has it."""
    found = shared(reader, context, [view["id"] for view in views])
    for view in views:
        view["shared"] = view["id"] in found
    return views


def is_open(reader: Reader, object_id: str, action: str, project_id: str) -> bool:
    """Whether an object is open to a project, by a policy of its own or one for everybody."""
    return reader.exists(RbacPolicy, object_id=object_id, action=action, target_tenant=[project_id, EVERYBODY])


def open_to_everybody(tx: Tx, object_type: str, row: Owned, action: str = SHARED) -> None:
    """Open an object to everybody, as its owner's policy; nothing happens when it is."""
    if not tx.exists(RbacPolicy, object_id=row.id, action=action, target_tenant=EVERYBODY):
        tx.insert(
            RbacPolicy(
                id=born()["id"],
                project_id=row.project_id,
                object_type=object_type,
                object_id=row.id,
                action=action,
                target_tenant=EVERYBODY,
            )
        )


def close_to_everybody(tx: Tx, object_id: str, action: str = SHARED) -> None:
    """Take the policy for everybody away; who depends on it is for the caller to ask (`depends`)."""
    tx.delete_all(RbacPolicy, object_id=object_id, action=action, target_tenant=EVERYBODY)


def forget(tx: Tx, object_id: str, action: str | None = None) -> None:
    """Take an object's policies away (those of one action, or all): it is gone, or open to nobody any more."""
    which = {"object_id": object_id} if action is None else {"object_id": object_id, "action": action}
    tx.delete_all(RbacPolicy, **which)


def depends(reader: Reader, row: Owned, action: str, users: Collection[str], *losing: str, gaining: str = "") -> bool:
    """Whether a project uses the object by the policies that are to go (`losing` are their targets).

    `users` are the projects that use it. Its owner needs no policy, and what belongs to no project none either.
    """
    targets = {t for (t,) in reader.columns(RbacPolicy, ["target_tenant"], object_id=row.id, action=action)}
    left = (targets - set(losing)) | ({gaining} if gaining else set())
    if EVERYBODY in left:
        return False
    bound = set(users) - left - {row.project_id, ""}
    return bool(bound if EVERYBODY in losing else bound & set(losing))


def in_use(object_id: str, details: str) -> Conflict:
    """The error for a policy that somebody depends on."""
    return Conflict(
        f"RBAC policy on object {object_id} cannot be removed because other objects depend on it.\nDetails: {details}",
        type="RbacPolicyInUse",
    )
