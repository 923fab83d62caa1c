"""Logs: whose conversations are written down, those that its security groups let begin and those that they refuse.

A log is about one port (`target_id`), about the ports in a security group (`resource_id`), about a port and what one
of its groups says, or, where neither is named, about all ports of its project. Packets are written to a file of the
cloud's (docs/how-to/packet-logs.md), not shown by the API: a log says that it shall be, as in Neutron.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import BOOLEAN, UUID, nullable, one_of, text
from cumulet.networking import port, security_group
from cumulet.networking.standard import Standard, born, revise
from cumulet.store.collection import Collection, View, plain_view
from cumulet.store.query import AnyOf, Condition
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import PacketLog

SECURITY_GROUP = "security_group"
TYPES = (SECURITY_GROUP,)
"""What can be logged."""
MAX_LOGS = 100
_VERDICTS: Mapping[str, tuple[Literal["allow", "drop"], ...]] = {
    "ALL": ("allow", "drop"), "ACCEPT": ("allow",), "DROP": ("drop",),
}  # fmt: skip


class Log(Standard, frozen=True, kw_only=True):
    """That packets of some ports shall be written down."""

    name: Annotated[str, attribute(text(255), create=True, update=True)] = ""
    resource_type: Annotated[str, attribute(text(255), create=True, required=True)]
    resource_id: Annotated[str | None, attribute(nullable(UUID), create=True, index=True)] = None
    target_id: Annotated[str | None, attribute(nullable(UUID), create=True, index=True)] = None
    event: Annotated[str, attribute(one_of(*_VERDICTS), create=True, sorts=False)] = "ALL"
    enabled: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True


LOG = register(declare(Log, "log", "logs", title="Log resource"))


def of_ports(reader: Reader, ports: Sequence[port.Port]) -> dict[str, tuple[PacketLog, ...]]:
    """The logs that are about ports, by port; those without any are left out."""
    if not ports or not reader.exists(Log, enabled=True):
        return {}
    groups = {id for one in ports for id in one.security_groups}
    about = AnyOf((
        Condition("target_id", [one.id for one in ports], "in"),
        Condition("resource_id", list(groups), "in"),
        Condition("project_id", list({one.project_id for one in ports}), "in"),
    ))  # fmt: skip
    rows = reader.select(Log, [Condition("enabled", True), about])
    found = {one.id: tuple(sorted(_part(row) for row in rows if _concerns(row, one))) for one in ports}
    return {id: logs for id, logs in found.items() if logs}


def _concerns(log: Log, one: port.Port) -> bool:
    if log.resource_id is not None and log.resource_id not in one.security_groups:
        return False
    if log.target_id is not None:
        return log.target_id == one.id
    return log.resource_id is not None or log.project_id == one.project_id


def _part(log: Log) -> PacketLog:
    return PacketLog(log.id, log.project_id, _VERDICTS[log.event], log.resource_id or "")


def forget_port(tx: Tx, id: str) -> None:
    """A port is gone, and with it the logs that were about it alone."""
    tx.delete_all(Log, target_id=id)


def forget_group(tx: Tx, id: str) -> None:
    """A security group is gone, which no port was in any more, and with it the logs about its ports."""
    tx.delete_all(Log, resource_id=id)


def _create(tx: Tx, context: Context, values: Values) -> Log:
    if values["resource_type"] not in TYPES:
        raise Invalid(
            f"Invalid log resource_type: {values['resource_type'][:80]}. It is {' or '.join(TYPES)}.",
            type="InvalidLogResourceType",
        )
    _check(tx, context, values["resource_id"], values["target_id"])
    if tx.count(Log, project_id=values["project_id"]) >= MAX_LOGS:
        raise Conflict(f"A project takes {MAX_LOGS} logs. Delete one first.", type="OverQuota")
    made = tx.insert(Log(**values, **born()))
    _touch(tx, made)
    return made


def _check(tx: Tx, context: Context, group_id: str | None, port_id: str | None) -> None:
    """Raise NotFound unless group and port are the caller's own: who may use a shared group may not listen in on
    others in it; and Invalid unless the port is in the group."""
    group, target = tx.get(security_group.SecurityGroup, group_id), tx.get(port.Port, port_id)
    if group_id is not None and (group is None or not context.owns(group.project_id)):
        raise NotFound(f"Resource {group_id} could not be found.", type="ResourceNotFound")
    if port_id is not None and (target is None or not context.owns(target.project_id)):
        raise NotFound(f"Target resource {port_id} could not be found.", type="TargetResourceNotFound")
    if group_id is not None and target is not None and group_id not in target.security_groups:
        raise Invalid(
            f"Invalid resource constraint between resource (security_group {group_id}) and target resource "
            f"(port {port_id}): the port is not in the group.",
            type="InvalidResourceConstraint",
        )


def _update(tx: Tx, _context: Context, log: Log, values: Values) -> Log:
    changed = revise(tx, log, values)
    if changed.enabled != log.enabled:
        _touch(tx, changed)
    return changed


def _delete(tx: Tx, _context: Context, log: Log) -> None:
    tx.delete(log)
    _touch(tx, log)


def _touch(tx: Tx, log: Log) -> None:
    """The ports that a log is about may look different now."""
    if log.target_id is not None:
        ports = tx.all(port.Port, id=log.target_id)
    elif log.resource_id is not None:
        ports = port.of_group(tx, log.resource_id)
    else:
        ports = tx.all(port.Port, project_id=log.project_id)
    tx.touch_all("port", (one.id for one in ports if one.plug == "instance"))


def _view(_reader: Reader, _context: Context, logs: Sequence[Log]) -> list[View]:
    return [{name: value for name, value in plain_view(log).items() if name != "tags"} for log in logs]


LOGS = Collection(
    declaration=LOG,
    path="log/logs",
    error="LogResource",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    view_hides=("tags",),
    policy=dict.fromkeys(("create", "list", "show", "update", "delete"), "manager"),
)
COLLECTIONS: Sequence[Collection[Any]] = (LOGS,)
