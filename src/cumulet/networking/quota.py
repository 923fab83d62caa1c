"""Quotas: how many objects of each kind a project may have.

A project without a row of its own has the defaults. Objects are counted when the question is asked: there is no counter
that could be wrong.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any

from cumulet.model.errors import Invalid, QuotaExceeded
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, Type, integer, shown
from cumulet.settings import SettingsError
from cumulet.store.tables import register, resource_named
from cumulet.store.transaction import Reader, Tx

UNLIMITED = -1
DEFAULTS: Mapping[str, int] = MappingProxyType(
    {
        "network": 100,
        "subnet": 100,
        "port": 500,
        "router": 10,
        "floatingip": 50,
        "security_group": 10,
        "security_group_rule": 100,
        "subnetpool": 100,
        "address_scope": 100,
        "address_group": 100,
        "qos_policy": 100,
        "rbac_policy": 10,
        "metering_label": 100,
        "metering_label_rule": 1000,
        "trunk": 100,
        "vip": 10,
        "pool": 10,
        "member": 1000,
        "health_monitor": 100,
    }
)
"""Neutron's and LBaaS v1's defaults, by the name of what is counted; but for members, monitors, subnet pools,
address scopes, address groups, QoS policies and trunks, of which they took any number: nothing that a tenant makes is
without a bound here."""

_LIMIT = integer(UNLIMITED)
_OPTIONS = ("check_limit", "force")


EVERYBODY = ""
"""The id of the row with the operator's own defaults."""


class Quota(Resource, frozen=True, kw_only=True):
    """What an administrator has set for a project (the id is the project's); what is not named has its default."""

    limits: Annotated[dict[str, int], attribute(JSON)]


QUOTA = register(declare(Quota, "quota", "quotas"))


def check(reader: Reader, project_id: str, resource: str, more: int = 1) -> None:
    """Raise QuotaExceeded (OverQuota) when the project may not have `more` objects of this kind ("port", "network").

    What belongs to no project (ports of gateways and floating IPs) is not counted.
    """
    if not project_id:
        return
    limit = limits(reader, project_id)[resource]
    if limit >= 0 and reader.count(resource_named(resource), project_id=project_id) + more > limit:
        raise QuotaExceeded(f"Quota exceeded for resources: ['{resource}'].", type="OverQuota")


def limits(reader: Reader, project_id: str) -> dict[str, int]:
    """The project's limits; -1 is none."""
    rows = dict(reader.columns(Quota, ["id", "limits"], id=[EVERYBODY, project_id]))
    return {**DEFAULTS, **rows.get(EVERYBODY, {}), **rows.get(project_id, {})}


def defaults(reader: Reader) -> dict[str, int]:
    """The limits of a project that has none of its own."""
    return limits(reader, EVERYBODY)


def set_defaults(tx: Tx, wanted: Mapping[str, int]) -> None:
    """Follow the operator's settings. Raises SettingsError where they name what is not counted."""
    for name, limit in wanted.items():
        if name not in DEFAULTS or limit < UNLIMITED:
            raise SettingsError(
                f"The setting network_quotas ({name} = {limit}) must name what is counted, with a number or -1 for no "
                f"limit. Counted are {', '.join(sorted(DEFAULTS))}."
            )
    row = tx.get(Quota, EVERYBODY)
    if row is None and wanted:
        tx.insert(Quota(id=EVERYBODY, limits=dict(wanted)))
    elif row is not None and row.limits != wanted:
        tx.update(row, limits=dict(wanted))


def details(reader: Reader, project_id: str) -> dict[str, dict[str, int]]:
    """Limits and use, as Neutron's quota_details shows them."""
    used = {name: reader.count(resource_named(name), project_id=project_id) for name in DEFAULTS}
    return {n: {"limit": limit, "used": used[n], "reserved": 0} for n, limit in limits(reader, project_id).items()}


def change(tx: Tx, project_id: str, body: Mapping[str, Any]) -> dict[str, int]:
    """Set some of a project's limits; answers all of them. Raises Invalid for unknown names and values.

    A limit below what is in use is refused unless `force` is said (Neutron's extension quota-check-limit-default).
    `check_limit`, which clients say since before that was so, changes nothing.
    """
    wanted: dict[str, int] = {}
    options = {name: _parsed(BOOLEAN, name, body[name]) for name in _OPTIONS if name in body}
    for name, value in body.items():
        if name in DEFAULTS:
            wanted[name] = _parsed(_LIMIT, name, value)
        elif name not in _OPTIONS and name not in {"tenant_id", "project_id"}:
            raise Invalid(f"Unrecognized attribute(s) '{shown(name)[1:-1]}'", type="HTTPBadRequest")
    if not options.get("force"):
        _check_use(tx, project_id, wanted)
    row = tx.get(Quota, project_id)
    if row is None:
        tx.insert(Quota(id=project_id, limits=wanted))
    else:
        tx.update(row, limits={**row.limits, **wanted})
    return limits(tx, project_id)


def _parsed(type: Type, name: str, value: Any) -> Any:
    try:
        return type.parse(value)
    except ValueError as error:
        raise Invalid(f"Invalid input for {name}. Reason: {error}", type="HTTPBadRequest") from None


def _check_use(reader: Reader, project_id: str, wanted: Mapping[str, int]) -> None:
    for name, limit in wanted.items():
        used = reader.count(resource_named(name), project_id=project_id)
        if 0 <= limit < used:
            raise Invalid(
                f"Quota limit {limit} for {name} must be greater than or equal to already used {used}",
                type="HTTPBadRequest",
            )


def reset(tx: Tx, project_id: str) -> None:
    """Back to the defaults."""
    tx.delete_all(Quota, id=project_id)


def every(reader: Reader) -> list[dict[str, Any]]:
    """The limits of every project that has some of its own."""
    usual = defaults(reader)
    rows = [row for row in reader.all(Quota) if row.id != EVERYBODY]
    return [{**usual, **row.limits, "project_id": row.id, "tenant_id": row.id} for row in rows]
