"""Security groups in Compute's words, as a server's list of them shows: what they let in, rule by rule."""

from collections.abc import Mapping, Sequence
from typing import Any

from cumulet.model.context import Context
from cumulet.networking.security_group import GROUPS, SecurityGroup
from cumulet.store.transaction import Reader

_SHOWN = ("id", "name", "description", "tenant_id")


def group_views(reader: Reader, context: Context, groups: Sequence[SecurityGroup]) -> list[dict[str, Any]]:
    """The bodies of groups. A rule that lets in a group which the caller may not see tells nothing of that group."""
    bodies = GROUPS.views(reader, context, groups)
    remote = {rule["remote_group_id"] for body in bodies for rule in body["security_group_rules"]} - {None}
    rows = reader.all(SecurityGroup, id=sorted(remote)) if remote else []
    named = {row.id: {"name": row.name, "tenant_id": row.project_id} for row in rows if context.owns(row.project_id)}
    return [{**{name: body[name] for name in _SHOWN}, "rules": _rules(body, named)} for body in bodies]


def _rules(body: Mapping[str, Any], named: Mapping[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """What a group lets in. Compute's form is older than rules of what a server may send."""
    return [
        {
            "id": rule["id"],
            "parent_group_id": body["id"],
            "ip_protocol": rule["protocol"],
            **_ports(rule),
            "group": named.get(rule["remote_group_id"], {}),
            "ip_range": {} if rule["remote_group_id"] else {"cidr": rule["remote_ip_prefix"] or "0.0.0.0/0"},
        }
        for rule in body["security_group_rules"]
        if rule["direction"] == "ingress"
    ]


def _ports(rule: Mapping[str, Any]) -> dict[str, int | None]:
    """The range of ports. Of a protocol without one Compute says all ports, or -1 where there are none."""
    low, high = rule["port_range_min"], rule["port_range_max"]
    if rule["protocol"] and low is None and high is None:
        low, high = (1, 65535) if rule["protocol"] in {"tcp", "udp"} else (-1, -1)
    return {"from_port": low, "to_port": high}
