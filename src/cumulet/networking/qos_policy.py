"""QoS policies: rules that ports, networks, floating IPs and routers' gateways name together.

A network's policy holds for the ports of instances in it that have none of their own, and, where it is external, for
the floating IPs and gateways there. Managers of a project make policies, its members use them. What the rules are is
in `qos_rule`, what packets have of them in `qos_limits`.
"""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, InUse
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, text
from cumulet.networking import qos_rule, quota, sharing
from cumulet.networking.qos_rule import QosRule
from cumulet.networking.sharing import RbacPolicy
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, revise
from cumulet.store.collection import Collection, View, plain_view
from cumulet.store.query import Condition, Within
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

KIND = "qos_policy"
MANAGED = {"create": "manager", "list": "reader", "show": "reader", "update": "manager", "delete": "manager"}


class QosPolicy(Standard, frozen=True, kw_only=True):
    """A policy. New networks of its project have it from the beginning, if it `is_default` and they name no other."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    shared: Annotated[bool, attribute(BOOLEAN, create=True, update=True, stored=False, filters=False)] = False
    is_default: Annotated[bool, attribute(BOOLEAN, create=True, update=True, sorts=False)] = False
    rules: Annotated[list[dict[str, Any]], attribute(JSON, stored=False, filters=False)] = []


QOS_POLICY = register(declare(QosPolicy, "policy", "policies", title="QoS policy"), table="qos_policies", known_as=KIND)


def default_of(reader: Reader, project_id: str) -> str | None:
    """The policy that a project's new networks have."""
    found = reader.first(QosPolicy, project_id=project_id, is_default=True)
    return None if found is None else found.id


def check_change(reader: Reader, context: Context, before: str | None, after: str | None) -> None:
    """Raise unless the caller may have one policy in another's place (ids; None: no policy): NotFound for one that they
    don't see, Forbidden where such a one is to be taken away, which somebody above them has set."""
    if before == after:
        return
    if before is not None and not reader.select(QosPolicy, [Condition("id", before), *POLICIES.seen(reader, context)]):
        raise Forbidden(
            f"Failed to remove provided policy {before} because you are not authorized.",
            type="PolicyRemoveAuthorizationError",
        )
    if after is not None:
        POLICIES.find(reader, context, after)


def users(reader: Reader, id: str, _action: str = sharing.SHARED) -> set[str]:
    """The projects with something that has the policy."""
    return {project for _, rows in _users(reader, id, "project_id") for project in rows}


def _users(reader: Reader, id: str, column: str) -> list[tuple[str, list[str]]]:
    """What of all that has the policy, by kind."""
    from cumulet.networking.floatingip import FloatingIp
    from cumulet.networking.network import Network
    from cumulet.networking.port import Port
    from cumulet.networking.router import Router

    kinds: Sequence[tuple[str, type[Resource], str]] = (
        ("network", Network, "qos_policy_id"), ("port", Port, "qos_policy_id"),
        ("floatingip", FloatingIp, "qos_policy_id"), ("router", Router, "gateway_qos_policy_id"),
    )  # fmt: skip
    return [(kind, [v for (v,) in reader.columns(of, [column], **{field: id})]) for kind, of, field in kinds]


def follow(tx: Tx, id: str) -> None:
    """What has the policy may look different now."""
    having = dict(_users(tx, id, "id"))
    tx.touch_all("port", having["port"])
    tx.touch_all("router", having["router"])
    follow_floating_ips(tx, having["floatingip"])
    for network_id in having["network"]:
        follow_network(tx, network_id)


def follow_network(tx: Tx, network_id: str) -> None:
    """What is in the network may look different now, since its policy does or is another."""
    from cumulet.networking.floatingip import FloatingIp
    from cumulet.networking.port import Port

    tx.touch_all("port", (id for (id,) in tx.columns(Port, ["id"], network_id=network_id, plug="instance")))
    tx.touch_all("router", (id for (id,) in tx.columns(Port, ["device_id"], network_id=network_id, plug="gateway")))
    follow_floating_ips(tx, [id for (id,) in tx.columns(FloatingIp, ["id"], floating_network_id=network_id)])


def follow_floating_ips(tx: Tx, ids: Sequence[str]) -> None:
    """These floating IPs may look different now, and what is forwarded from them."""
    from cumulet.networking import port_forwarding

    tx.touch_all("nat", ids)
    tx.touch_all("nat", (row.id for row in port_forwarding.of_floating_ips(tx, ids)))


def _create(tx: Tx, _context: Context, values: Values) -> QosPolicy:
    project_id: str = values["project_id"]
    quota.check(tx, project_id, KIND)
    if values["is_default"]:
        _check_default(tx, project_id)
    made = tx.insert(QosPolicy(**values, **born()))
    if made.shared:
        sharing.open_to_everybody(tx, KIND, made)
    return made


def _update(tx: Tx, _context: Context, policy: QosPolicy, values: Values) -> QosPolicy:
    shared = values.pop("shared", None)
    if shared:
        sharing.open_to_everybody(tx, KIND, policy)
    elif shared is False:
        _unshare(tx, policy)
    if values.get("is_default") and not policy.is_default:
        _check_default(tx, policy.project_id)
    return revise(tx, policy, values)


def _check_default(tx: Tx, project_id: str) -> None:
    if default_of(tx, project_id) is not None:
        raise Conflict(f"A default QoS policy exists for project {project_id}.", type="QoSPolicyDefaultAlreadyExists")


def _unshare(tx: Tx, policy: QosPolicy) -> None:
    """Close it to everybody. As in Neutron not even its own project may be using it then: what it had by the policy for
    everybody it would have to be given by another."""
    opened = {t for (t,) in tx.columns(RbacPolicy, ["target_tenant"], object_id=policy.id, action=sharing.SHARED)}
    if sharing.EVERYBODY in opened and users(tx, policy.id) - opened:
        raise sharing.in_use(policy.id, "it is used by a project that has it by the policy for everybody.")
    sharing.close_to_everybody(tx, policy.id)


def _delete(tx: Tx, _context: Context, policy: QosPolicy) -> None:
    for kind, ids in _users(tx, policy.id, "id"):
        if ids:
            raise InUse(f"QoS Policy {policy.id} is used by {kind} {ids[0]}.", type="QosPolicyInUse")
    for declared in qos_rule.TYPES.values():
        tx.delete_all(declared.resource, qos_policy_id=policy.id)
    sharing.forget(tx, policy.id)
    tx.delete(policy)


def _view(reader: Reader, context: Context, policies: Sequence[QosPolicy]) -> list[View]:
    rules = qos_rule.of_policies(reader, [policy.id for policy in policies])
    views = [{**plain_view(found), "rules": [qos_rule.inline(rule) for rule in rules[found.id]]} for found in policies]
    return sharing.with_shared(reader, context, views)


def _visible(_reader: Reader, context: Context) -> Sequence[Within]:
    return (sharing.opened(context, KIND),)


def _create_rule(tx: Tx, values: Values, rule: type[QosRule]) -> QosRule:
    made = rule(**values, id=born()["id"])
    qos_rule.check(made, qos_rule.of_policies(tx, [made.qos_policy_id])[made.qos_policy_id])
    _changed(tx, made.qos_policy_id)
    return tx.insert(made)


def _update_rule(tx: Tx, _context: Context, before: QosRule, values: Values) -> QosRule:
    after = tx.update(before, values)
    qos_rule.check(after, qos_rule.of_policies(tx, [before.qos_policy_id])[before.qos_policy_id])
    _changed(tx, before.qos_policy_id)
    return after


def _delete_rule(tx: Tx, _context: Context, rule: QosRule) -> None:
    tx.delete(rule)
    _changed(tx, rule.qos_policy_id)


def _changed(tx: Tx, policy_id: str) -> None:
    """A policy is what its rules are: with one of them it changes too."""
    policy = tx.get(QosPolicy, policy_id)
    assert policy is not None  # it takes its rules with it
    revise(tx, policy)
    follow(tx, policy_id)


POLICIES: Collection[QosPolicy] = Collection(
    declaration=QOS_POLICY,
    path="qos/policies",
    error="QosPolicy",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    visible=_visible,
    narrow={"shared": sharing.by_shared(KIND)},
    policy=MANAGED,
    actions=[msgspec.structs.replace(action, role="manager" if action.writes else "reader") for action in TAG_ACTIONS],
)


def _rules(rule_type: str) -> tuple[Collection[Any], Collection[Any]]:
    """The rules of one type: below their policies, and, to be changed by who has only their ids, by themselves."""
    declared = qos_rule.TYPES[rule_type]
    below: Collection[Any] = Collection(
        declaration=declared,
        path=f"qos/policies/{{parent}}/{declared.collection}",
        parent=POLICIES,
        parent_field="qos_policy_id",
        error="QosRule",
        create=lambda tx, _context, values: _create_rule(tx, values, declared.resource),
        update=_update_rule,
        delete=_delete_rule,
        policy=MANAGED,
    )
    names = {"name": f"alias_{declared.name}", "collection": f"alias_{declared.collection}"}
    alone: Collection[Any] = Collection(
        declaration=msgspec.structs.replace(declared, **names),
        path=f"qos/alias-{declared.collection.replace('_', '-')}",
        error="QosRule",
        update=_update_rule,
        delete=_delete_rule,
        policy=MANAGED,
    )
    return below, alone


COLLECTIONS: Sequence[Collection[Any]] = (POLICIES, *(found for name in qos_rule.TYPES for found in _rules(name)))
