"""Metering labels, and the rules that say which packets between a router and the outside a label counts.

They count for the project whose router it is: one's own labels its own routers' packets, shared ones everybody's, each
project's apart. What is counted is at `/cumulet/metering` (http.metering).
"""

from collections.abc import Iterable, Mapping, Sequence
from ipaddress import ip_interface
from types import MappingProxyType
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid
from cumulet.model.resource import Owned, Values, attribute, declare
from cumulet.model.types import BOOLEAN, UUID, Type, nullable, one_of, shown, text
from cumulet.networking import prefixes, quota
from cumulet.networking.standard import born
from cumulet.store.collection import Collection
from cumulet.store.query import Condition
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology import model as topology

POLICY: Mapping[str, str] = MappingProxyType(
    {"create": "manager", "list": "reader", "show": "reader", "delete": "manager"}
)
_PREFIXES = ("remote_ip_prefix", "source_ip_prefix", "destination_ip_prefix")


def _parse_prefix(value: Any) -> str:
    try:
        if not isinstance(value, str) or "%" in value or len(value) > 64:
            raise ValueError
        return str(ip_interface(value).network)
    except ValueError:
        raise ValueError(f"{shown(value)} is not a valid IP subnet.") from None


PREFIX = nullable(Type(_parse_prefix, "text", {"type": "string"}))


class MeteringLabel(Owned, frozen=True, kw_only=True):
    """A label, for the routers of its project; a shared one is for all."""

    name: Annotated[str, attribute(text(255), create=True)] = ""
    description: Annotated[str, attribute(text(1024), create=True)] = ""
    shared: Annotated[bool, attribute(BOOLEAN, create=True, set_by="admin", index=True)] = False


class MeteringLabelRule(Owned, frozen=True, kw_only=True):
    """Packets that a label counts, or (`excluded`) does not. It is of its label's project.

    Addresses are those inside, and the remote one is inside too (Neutron's word for the end behind the router): the
    source of what leaves, the destination of what comes in.
    """

    project_id: Annotated[str, attribute(text(255), create=True, index=True, filters=False, sorts=False)] = ""
    metering_label_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    direction: Annotated[str, attribute(one_of("ingress", "egress"), create=True, required=True)]
    excluded: Annotated[bool, attribute(BOOLEAN, create=True)] = False
    remote_ip_prefix: Annotated[str | None, attribute(PREFIX, create=True)] = None
    source_ip_prefix: Annotated[str | None, attribute(PREFIX, create=True)] = None
    destination_ip_prefix: Annotated[str | None, attribute(PREFIX, create=True)] = None


LABEL = register(declare(MeteringLabel, "metering_label", "metering_labels", title="Metering label"))
RULE = register(declare(MeteringLabelRule, "metering_label_rule", "metering_label_rules", title="Metering label rule"))


def _create(tx: Tx, _context: Context, values: Values) -> MeteringLabel:
    quota.check(tx, values["project_id"], "metering_label")
    return tx.insert(MeteringLabel(id=born()["id"], **values))


def _delete(tx: Tx, _context: Context, label: MeteringLabel) -> None:
    if tx.exists(MeteringLabelRule, metering_label_id=label.id):
        _touch_routers(tx, label)
    tx.delete_all(MeteringLabelRule, metering_label_id=label.id)
    tx.delete(label)


def of_projects(reader: Reader, projects: Iterable[str]) -> dict[str, tuple[topology.MeteringLabel, ...]]:
    """What the routers of these projects count, with a gateway."""
    projects = set(projects)
    known = (*reader.all(MeteringLabel, project_id=list(projects)), *reader.all(MeteringLabel, shared=True))
    labels = {label.id: label for label in known}
    rules: dict[str, list[topology.MeteringRule]] = {}
    for rule in reader.all(MeteringLabelRule, metering_label_id=list(labels)):
        rules.setdefault(rule.metering_label_id, []).append(_part(rule))
    return {
        project: tuple(
            topology.MeteringLabel(id=id, project=project, rules=tuple(sorted(rules[id], key=_order)))
            for id in sorted(rules)
            if labels[id].shared or labels[id].project_id == project
        )
        for project in projects
    }


def _part(rule: MeteringLabelRule) -> topology.MeteringRule:
    leaves = rule.direction == "egress"
    return topology.MeteringRule(
        direction="egress" if leaves else "ingress",
        source=rule.source_ip_prefix or (rule.remote_ip_prefix if leaves else None),
        destination=rule.destination_ip_prefix or (None if leaves else rule.remote_ip_prefix),
        excluded=rule.excluded,
    )


def _order(rule: topology.MeteringRule) -> tuple[str, str, str, bool]:
    """The same rules make the same part."""
    return rule.direction, rule.source or "", rule.destination or "", rule.excluded


def _touch_routers(tx: Tx, label: MeteringLabel) -> None:
    from cumulet.networking.router import Router

    which = {} if label.shared else {"project_id": label.project_id}
    tx.touch_all("router", (id for (id,) in tx.columns(Router, ["id"], **which)))


def _visible(_reader: Reader, _context: Context) -> Sequence[Condition]:
    return (Condition("shared", value=True),)


def _create_rule(tx: Tx, context: Context, values: Values) -> MeteringLabelRule:
    label = LABELS.find_own(tx, context, values["metering_label_id"], "create_metering_label_rule")
    _check_prefixes(values)
    same = {name: values[name] for name in ("metering_label_id", "direction", "excluded")}
    remote = values["remote_ip_prefix"]
    others = [other.remote_ip_prefix for other in tx.all(MeteringLabelRule, **same) if other.remote_ip_prefix]
    if remote is not None and prefixes.meet([remote], others):
        raise Conflict(
            f"Metering label rule with remote_ip_prefix '{remote}' overlaps another.", type="MeteringLabelRuleOverlaps"
        )
    quota.check(tx, label.project_id, "metering_label_rule")
    _touch_routers(tx, label)
    return tx.insert(MeteringLabelRule(**{**values, "id": born()["id"], "project_id": label.project_id}))


def _check_prefixes(values: Values) -> None:
    remote, *ends = (values[name] for name in _PREFIXES)
    if remote is not None and any(ends):
        raise Invalid(
            "Cannot use 'remote-ip-prefix' in conjunction with 'source-ip-prefix' or 'destination-ip-prefix'.",
            type="Invalid",
        )
    if remote is None and not any(ends):
        raise Invalid(
            "You must define at least one of the following parameters 'remote_ip_prefix', or 'source_ip_prefix' or "
            "'destination_ip_prefix'.",
            type="Invalid",
        )


def _delete_rule(tx: Tx, _context: Context, rule: MeteringLabelRule) -> None:
    label = tx.get(MeteringLabel, rule.metering_label_id)
    if label is not None:
        _touch_routers(tx, label)
    tx.delete(rule)


LABELS: Collection[MeteringLabel] = Collection(
    declaration=LABEL,
    path="metering/metering-labels",
    error="MeteringLabel",
    create=_create,
    delete=_delete,
    visible=_visible,
    policy=POLICY,
)
RULES: Collection[MeteringLabelRule] = Collection(
    declaration=RULE,
    path="metering/metering-label-rules",
    error="MeteringLabelRule",
    create=_create_rule,
    delete=_delete_rule,
    policy=POLICY,
)
COLLECTIONS: Sequence[Collection[Any]] = (LABELS, RULES)
