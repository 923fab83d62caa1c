"""The rules of QoS policies: limits that ports keep to, a mark that their packets bear, what they were promised.

Directions are seen from the instance: *egress* leaves it. A policy has one rule of a type in each direction. Their API
is in `qos_policy`, what follows from them for packets in `qos_limits`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any

from cumulet.model.errors import Conflict, NotFound
from cumulet.model.resource import Attr, Declaration, Owned, attribute, declare
from cumulet.model.types import UUID, integer, one_of, text
from cumulet.store.collection import plain_view
from cumulet.store.tables import register
from cumulet.store.transaction import Reader

DRIVER = "cumulet"
DSCP_MARKS = (0, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 46, 48, 56)
"""The code points that Neutron takes: those named in RFC 2474, 2597 and 3246."""
ANY = "any"
_RATE = integer(0)
_DIRECTION = one_of("egress", "ingress")


def _rate(*, required: bool = False) -> Attr:
    return attribute(_RATE, create=True, update=True, required=required)


class QosRule(Owned, frozen=True, kw_only=True):
    """What all rules have: their policy, and its project, whose they are."""

    project_id: Annotated[str, attribute(text(255), seen_by="nobody")] = ""
    qos_policy_id: Annotated[str, attribute(UUID, seen_by="nobody", index=True)]


class BandwidthLimitRule(QosRule, frozen=True, kw_only=True):
    """At most `max_kbps` kilobits a second (0: any), `max_burst_kbps` kilobits at once (0: 80 % of `max_kbps`)."""

    max_kbps: Annotated[int, _rate(required=True)]
    max_burst_kbps: Annotated[int, _rate()] = 0
    direction: Annotated[str, attribute(_DIRECTION, create=True, update=True)] = "egress"


class DscpMarkingRule(QosRule, frozen=True, kw_only=True):
    """What an instance sends bears this code point in its IP header."""

    dscp_mark: Annotated[int, attribute(one_of(*DSCP_MARKS, converted=True), create=True, update=True, required=True)]


class MinimumBandwidthRule(QosRule, frozen=True, kw_only=True):
    """Kilobits a second that a host must have left to take the instance: kept and told, nothing follows on one host."""

    min_kbps: Annotated[int, _rate(required=True)]
    direction: Annotated[str, attribute(_DIRECTION, create=True, update=True)] = "egress"


class PacketRateLimitRule(QosRule, frozen=True, kw_only=True):
    """As `BandwidthLimitRule`, in thousands of packets."""

    max_kpps: Annotated[int, _rate(required=True)]
    max_burst_kpps: Annotated[int, _rate()] = 0
    direction: Annotated[str, attribute(_DIRECTION, create=True, update=True)] = "egress"


class MinimumPacketRateRule(QosRule, frozen=True, kw_only=True):
    """As `MinimumBandwidthRule`, in thousand packets a second; a direction may be "any": both together."""

    min_kpps: Annotated[int, _rate(required=True)]
    direction: Annotated[str, attribute(one_of("egress", "ingress", ANY), create=True, update=True)] = "egress"


def _declared(rule: type[QosRule], rule_type: str) -> Declaration[Any]:
    return register(
        declare(rule, f"{rule_type}_rule", f"{rule_type}_rules", title="QoS rule"), table=f"qos_{rule_type}_rules"
    )


TYPES: Mapping[str, Declaration[Any]] = {
    rule_type: _declared(rule, rule_type)
    for rule_type, rule in (
        ("bandwidth_limit", BandwidthLimitRule),
        ("dscp_marking", DscpMarkingRule),
        ("minimum_bandwidth", MinimumBandwidthRule),
        ("packet_rate_limit", PacketRateLimitRule),
        ("minimum_packet_rate", MinimumPacketRateRule),
    )
}
_TYPE_OF: Mapping[type[QosRule], str] = {declared.resource: rule_type for rule_type, declared in TYPES.items()}


def of_policies(reader: Reader, ids: Sequence[str]) -> dict[str, list[QosRule]]:
    """The rules of policies, by the policy's id."""
    found: dict[str, list[QosRule]] = {id: [] for id in ids}
    for declared in TYPES.values():
        for rule in reader.all(declared.resource, qos_policy_id=list(ids)):
            found[rule.qos_policy_id].append(rule)
    return found


def inline(rule: QosRule) -> dict[str, Any]:
    """A rule as its policy shows it."""
    return {**plain_view(rule), "qos_policy_id": rule.qos_policy_id, "type": _TYPE_OF[type(rule)]}


def check(rule: QosRule, others: Iterable[QosRule]) -> None:
    """Raise Conflict when a policy can't have this rule beside its other ones."""
    for other in others:
        if other.id != rule.id:
            _check_pair(rule, other)


def _check_pair(rule: QosRule, other: QosRule) -> None:
    mine, theirs = getattr(rule, "direction", None), getattr(other, "direction", None)
    if type(rule) is type(other):
        if mine == theirs:
            raise Conflict(
                f"Rule {_TYPE_OF[type(rule)]} conflicts with rule {other.id} which already exists in QoS Policy "
                f"{rule.qos_policy_id}.",
                type="QoSRulesConflict",
            )
        if ANY in {mine, theirs}:
            raise _mismatch(rule, mine, other, theirs)
    elif mine == theirs and {type(rule), type(other)} == {BandwidthLimitRule, MinimumBandwidthRule}:
        rates = {type(found): getattr(found, "max_kbps", getattr(found, "min_kbps", 0)) for found in (rule, other)}
        if rates[MinimumBandwidthRule] > rates[BandwidthLimitRule]:
            raise _mismatch(rule, rates[type(rule)], other, rates[type(other)])


def _mismatch(rule: QosRule, value: object, other: QosRule, existing: object) -> Conflict:
    return Conflict(
        f"Unable to add the rule with value {value} to the policy {rule.qos_policy_id} as the existing rule of type "
        f"{_TYPE_OF[type(other)]} has value {existing}.",
        type="QoSRuleParameterConflict",
    )


def details(rule_type: str) -> dict[str, Any]:
    """What a type's rules may say, as `GET /qos/rule-types/{type}` has it. Raises NotFound."""
    declared = TYPES.get(rule_type)
    if declared is None:
        raise NotFound(f"QoS rule type {rule_type[:80]} could not be found.", type="QosRuleTypeNotFound")
    parameters = [_parameter(name, attr) for name, attr in declared.attributes.items() if attr.create]
    return {"type": rule_type, "drivers": [{"name": DRIVER, "supported_parameters": parameters}]}


def _parameter(name: str, attr: Attr) -> dict[str, Any]:
    schema = attr.type.schema
    if "enum" in schema:
        return {"parameter_name": name, "parameter_type": "choices", "parameter_values": schema["enum"]}
    bounds = {"start": schema["minimum"], "end": schema["maximum"]}
    return {"parameter_name": name, "parameter_type": "range", "parameter_values": bounds}
