"""The API of sharing: a policy opens an object to a project, or, made by an administrator, to everybody.

Only who owns an object may open it. A policy that somebody depends on can't be taken away.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid
from cumulet.model.resource import Values
from cumulet.networking import (
    address_group,
    address_scope,
    network,
    qos_policy,
    quota,
    security_group,
    sharing,
    subnetpool,
)
from cumulet.networking.network import Network
from cumulet.networking.sharing import EVERYBODY, EXTERNAL, RBAC_POLICY, SHARED, RbacPolicy
from cumulet.networking.standard import Standard, born, invalid_input, revise
from cumulet.store.collection import Collection
from cumulet.store.transaction import Reader, Tx


class Shareable(msgspec.Struct, frozen=True, kw_only=True):
    """A type of objects that can be opened to others.

    `users` names the projects that use an object by an action. `check` raises when an object may not be opened to a
    project. `handed_on`: a policy may become another project's that alone uses the object by it (Neutron: networks).
    """

    collection: Collection[Any]
    users: Callable[[Reader, str, str], set[str]]
    actions: tuple[str, ...] = (SHARED,)
    check: Callable[[Reader, Any, str], None] | None = None
    handed_on: bool = False


SHAREABLE: Mapping[str, Shareable] = {
    network.KIND: Shareable(
        collection=network.NETWORKS, users=network.users, actions=(SHARED, EXTERNAL), handed_on=True
    ),
    address_scope.KIND: Shareable(collection=address_scope.ADDRESS_SCOPES, users=address_scope.users),
    address_group.KIND: Shareable(collection=address_group.ADDRESS_GROUPS, users=address_group.users),
    security_group.KIND: Shareable(collection=security_group.GROUPS, users=security_group.users),
    qos_policy.KIND: Shareable(collection=qos_policy.POLICIES, users=qos_policy.users),
    subnetpool.KIND: Shareable(
        collection=subnetpool.SUBNETPOOLS,
        users=subnetpool.users,
        check=subnetpool.check_target,
    ),
}


def _create(tx: Tx, context: Context, values: Values) -> RbacPolicy:
    kind = values["object_type"].strip().lower()
    shareable = SHAREABLE.get(kind)
    if shareable is None:
        raise invalid_input(f"'{kind}' is not a valid RBAC object type")
    row = shareable.collection.find(tx, context, values["object_id"])
    _check_owner(context, row)
    if values["action"] not in shareable.actions:
        raise Invalid(
            f"Invalid input for operation: Invalid action '{values['action']}' for object type '{kind}'. Valid "
            f"actions: {', '.join(shareable.actions)}.",
            type="InvalidActionForType",
        )
    if shareable.check is not None:
        shareable.check(tx, row, values["target_tenant"])
    _check_new(tx, row.id, values["action"], values["target_tenant"])
    quota.check(tx, values["project_id"], "rbac_policy")
    made = tx.insert(RbacPolicy(**{**values, "object_type": kind}, id=born()["id"]))
    _changed(tx, made, row, provided=context.is_admin)
    return made


def _update(tx: Tx, context: Context, policy: RbacPolicy, values: Values) -> RbacPolicy:
    target = values.get("target_tenant", policy.target_tenant)
    if target == policy.target_tenant:
        return policy
    row = _object(tx, policy)
    _check_owner(context, row)
    handed_on = target == EVERYBODY or SHAREABLE[policy.object_type].handed_on
    _check_unused(tx, policy, row, gaining=target if handed_on else "")
    _check_new(tx, row.id, policy.action, target)
    changed = tx.update(policy, target_tenant=target)
    _changed(tx, changed, row)
    return changed


def _delete(tx: Tx, _context: Context, policy: RbacPolicy) -> None:
    row = _object(tx, policy)
    _check_unused(tx, policy, row)
    tx.delete(policy)
    _changed(tx, policy, row)


def _object(tx: Tx, policy: RbacPolicy) -> Any:
    row = tx.get(SHAREABLE[policy.object_type].collection.declaration.resource, policy.object_id)
    assert row is not None  # an object takes its policies with it
    return row


def _check_owner(context: Context, row: Any) -> None:
    if not context.owns(row.project_id):
        raise invalid_input("Only admins can manipulate policies on objects they do not own")


def _check_new(tx: Tx, object_id: str, action: str, target: str) -> None:
    if tx.exists(RbacPolicy, object_id=object_id, action=action, target_tenant=target):
        raise Conflict("An RBAC policy already exists with those values.", type="DuplicateRbacPolicy")


def _check_unused(tx: Tx, policy: RbacPolicy, row: Any, gaining: str = "") -> None:
    if isinstance(row, Network) and row.is_default and (policy.action, policy.target_tenant) == (EXTERNAL, EVERYBODY):
        raise sharing.in_use(row.id, "Default external networks must be shared to everyone.")
    users = SHAREABLE[policy.object_type].users(tx, row.id, policy.action)
    if sharing.depends(tx, row, policy.action, users, policy.target_tenant, gaining=gaining):
        raise sharing.in_use(row.id, f"it is used by a project that has it by the policy for {policy.target_tenant}.")


def _changed(tx: Tx, policy: RbacPolicy, row: Any, *, provided: bool = False) -> None:
    """What follows from an object's policies: a network is external as long as it is opened as such to anybody."""
    if isinstance(row, Network) and policy.action == EXTERNAL:
        external = tx.exists(RbacPolicy, object_id=row.id, action=EXTERNAL)
        if external != row.router_external:
            row = network.set_external(tx, row, external=external, provided=external and provided)
    if isinstance(row, Standard):
        revise(tx, row)


RBAC_POLICIES: Collection[RbacPolicy] = Collection(
    declaration=RBAC_POLICY,
    path="rbac-policies",
    error="RbacPolicy",
    create=_create,
    update=_update,
    delete=_delete,
)
COLLECTIONS: Sequence[Collection[Any]] = (RBAC_POLICIES,)
