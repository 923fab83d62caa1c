"""Security group rules: the grammar of one rule, as Neutron has it, and the ACL that it is.

Nothing that a tenant wrote leaves this module as text: protocols become numbers, prefixes become networks. A rule that
would make no sense to a packet filter (a port without a protocol that has ports, an IPv6 prefix in an IPv4 rule) is
refused here, so that any set of stored rules compiles.
"""

from collections.abc import Mapping, Sequence
from ipaddress import ip_interface
from typing import Annotated, Any

import msgspec

from cumulet.model.errors import Invalid
from cumulet.model.resource import OPTIONAL_UUID, Owned, Values, attribute, declare
from cumulet.model.types import BOOLEAN, UUID, Type, integer, nullable, one_of, shown, text
from cumulet.store.collection import View, plain_view
from cumulet.store.tables import register
from cumulet.topology.model import Acl

PROTOCOLS: Mapping[str, int] = {
    "ah": 51, "dccp": 33, "egp": 8, "esp": 50, "gre": 47, "icmp": 1, "icmpv6": 58, "igmp": 2, "ipip": 4,
    "ipv6-encap": 41, "ipv6-frag": 44, "ipv6-icmp": 58, "ipv6-nonxt": 59, "ipv6-opts": 60, "ipv6-route": 43,
    "ospf": 89, "pgm": 113, "rsvp": 46, "sctp": 132, "tcp": 6, "udp": 17, "udplite": 136, "vrrp": 112,
}  # fmt: skip
"""IP protocol numbers by the names that Neutron takes (IANA's registry of protocol numbers)."""

_ANY = frozenset({"any", "ip", "0"})
_WITH_PORTS = frozenset({6, 17, 33, 132, 136})
_ICMP, _ICMPV6 = 1, 58
_ONLY_IPV6 = frozenset({"icmpv6", "ipv6-encap", "ipv6-frag", "ipv6-icmp", "ipv6-nonxt", "ipv6-opts", "ipv6-route"})
_REMOTES = ("remote_ip_prefix", "remote_group_id", "remote_address_group_id")
_EVERYWHERE = frozenset({"0.0.0.0/0", "::/0"})


def _parse_protocol(value: Any) -> str:
    word = str(value).strip().lower() if isinstance(value, int | str) and not isinstance(value, bool) else ""
    if word in PROTOCOLS or word in _ANY:
        return word
    if word.isascii() and word.isdigit() and len(word) <= 3 and int(word) <= 255:
        return str(int(word))
    raise Invalid(
        f"Security group rule protocol {shown(value)} not supported. Only protocol values "
        f"{sorted([*PROTOCOLS, 'any'])} and integer representations [0 to 255] are supported.",
        type="SecurityGroupRuleInvalidProtocol",
    )


PROTOCOL = Type(_parse_protocol, "text", {"type": "string"})
"""A protocol's name, or its number as a string; kept as the client wrote it, in lower case."""


def _parse_prefix(value: Any) -> str:
    try:
        if not isinstance(value, str) or "%" in value or len(value) > 64:
            raise ValueError
        return str(ip_interface(value))
    except ValueError:
        raise Invalid(f"Invalid CIDR {shown(value)} given as IP prefix.", type="InvalidCIDR") from None


PREFIX = Type(_parse_prefix, "text", {"type": "string", "format": "cidr"})
"""An address with or without a length; bits beyond the length are kept for showing (`normalized_cidr` has none)."""

_NUMBER = integer(0, 65535)


def _parse_port(value: Any) -> int:
    try:
        number: int = _NUMBER.parse(value)
    except ValueError:
        raise Invalid(f"Invalid value for port {shown(value)[1:-1]}", type="SecurityGroupInvalidPortValue") from None
    return number


PORT = Type(_parse_port, "integer", _NUMBER.schema)
DESCRIPTION = text(255)


class SecurityGroupRule(Owned, frozen=True, kw_only=True):
    """One allow rule of a security group, seen from the port. It can't be changed, only made and removed."""

    security_group_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    direction: Annotated[str, attribute(one_of("ingress", "egress"), create=True, required=True)]
    ethertype: Annotated[str, attribute(one_of("IPv4", "IPv6", converted=True), create=True)] = "IPv4"
    protocol: Annotated[str | None, attribute(nullable(PROTOCOL), create=True, index=True)] = None
    port_range_min: Annotated[int | None, attribute(nullable(PORT), create=True)] = None
    port_range_max: Annotated[int | None, attribute(nullable(PORT), create=True)] = None
    remote_ip_prefix: Annotated[str | None, attribute(nullable(PREFIX), create=True, index=True)] = None
    remote_group_id: Annotated[str | None, attribute(nullable(text(64)), create=True, index=True)] = None
    remote_address_group_id: Annotated[str | None, attribute(OPTIONAL_UUID, create=True, index=True)] = None
    normalized_cidr: Annotated[str | None, attribute(text(64))] = None
    belongs_to_default_sg: Annotated[bool, attribute(BOOLEAN, stored=False, filters=False, sorts=False)] = False
    description: Annotated[str, attribute(DESCRIPTION, create=True)] = ""
    created_at: Annotated[str, attribute(text(32))] = ""
    updated_at: Annotated[str, attribute(text(32))] = ""
    revision_number: Annotated[int, attribute(integer(0))] = 0


RULE = register(declare(SecurityGroupRule, "security_group_rule", "security_group_rules", title="Security group rule"))


def protocol_number(protocol: str | None) -> int | None:
    """The IP protocol number, None for any."""
    if protocol is None or protocol in _ANY:
        return None
    return PROTOCOLS[protocol] if protocol in PROTOCOLS else int(protocol)


def checked(values: Values) -> Values:
    """A rule's values when they make sense together, in their canonical form. Raises Invalid as Neutron does."""
    values = _one_remote(values)
    values = _fitting_protocol(values)
    _fitting_ports(protocol_number(values["protocol"]), values["port_range_min"], values["port_range_max"])
    return values


def _one_remote(values: Values) -> Values:
    prefix, family = values["remote_ip_prefix"], 4 if values["ethertype"] == "IPv4" else 6
    if sum(values[name] is not None for name in _REMOTES) > 1:
        raise Invalid(
            "Only one of remote_ip_prefix or remote_group_id or remote_address_group_id may be provided.",
            type="SecurityGroupMultipleRemoteEntites",
        )
    if prefix is None:
        return {**values, "normalized_cidr": None}
    network = ip_interface(prefix).network
    if network.version != family:
        raise Invalid(
            f"Conflicting value ethertype {values['ethertype']} for CIDR {prefix}",
            type="SecurityGroupRuleParameterConflict",
        )
    return {**values, "normalized_cidr": str(network)}


def _fitting_protocol(values: Values) -> Values:
    protocol, ethertype = values["protocol"], values["ethertype"]
    if ethertype == "IPv6" and protocol in {"icmp", "1"}:
        # Neutron's clients say `icmp` for both families; in IPv6 it is protocol 58 (RFC 4443).
        return {**values, "protocol": "ipv6-icmp"}
    if ethertype == "IPv4" and protocol_number(protocol) in {PROTOCOLS[name] for name in _ONLY_IPV6}:
        raise Invalid(
            f"Invalid ethertype {ethertype} for protocol {protocol}.",
            type="SecurityGroupEthertypeConflictWithProtocol",
        )
    return values


def _fitting_ports(number: int | None, low: int | None, high: int | None) -> None:
    """OSSA-2019-001 (CVE-2019-9735): a port only where the protocol has ports."""
    if low is None and high is None:
        return
    if number is None:
        raise Invalid(
            "Must also specify protocol if port range is given.", type="SecurityGroupProtocolRequiredWithPorts"
        )
    if number in _WITH_PORTS:
        if low == 0 or high == 0:
            raise Invalid("Invalid value for port 0", type="SecurityGroupInvalidPortValue")
        if low is None or high is None or low > high:
            raise Invalid(
                "For TCP/UDP protocols, port_range_min must be <= port_range_max, and both must be given.",
                type="SecurityGroupInvalidPortRange",
            )
    elif number in {_ICMP, _ICMPV6}:
        for field, name, value in (("port_range_min", "type", low), ("port_range_max", "code", high)):
            if value is not None and value > 255:
                raise Invalid(
                    f"Invalid value for ICMP {name} ({field}) {value}. It must be 0 to 255.",
                    type="SecurityGroupInvalidIcmpValue",
                )
        if low is None:
            raise Invalid(
                f"ICMP code (port-range-max) {high} is provided but ICMP type (port-range-min) is missing.",
                type="SecurityGroupMissingIcmpType",
            )
    else:
        raise Invalid(
            f"Invalid protocol {number} for port range, only supported for TCP, UDP, UDPLITE, SCTP and DCCP.",
            type="SecurityGroupInvalidProtocolForPort",
        )


def meaning(rule: SecurityGroupRule) -> tuple[Any, ...]:
    """What a rule lets pass: rules of one group with equal meaning are the same rule."""
    number = protocol_number(rule.protocol)
    low, high = rule.port_range_min, rule.port_range_max
    if number in _WITH_PORTS and (low, high) == (1, 65535):
        low = high = None
    anywhere = rule.normalized_cidr in _EVERYWHERE
    cidr = None if anywhere else rule.normalized_cidr
    return (rule.direction, rule.ethertype, number, low, high, cidr, rule.remote_group_id, rule.remote_address_group_id)


def acls(rule: SecurityGroupRule, addresses: Mapping[str, Mapping[int, Sequence[str]]]) -> list[Acl]:
    """The rule as the topology has it; one that names an address group is as many as the group has prefixes.

    `addresses` are those of the address groups, by id and IP version.
    """
    made = _acl(rule)
    if rule.remote_address_group_id is None:
        return [made]
    held = addresses[rule.remote_address_group_id][made.family]
    return [msgspec.structs.replace(made, remote_cidr=cidr) for cidr in held]


def _acl(rule: SecurityGroupRule) -> Acl:
    return Acl(
        direction="ingress" if rule.direction == "ingress" else "egress",
        family=4 if rule.ethertype == "IPv4" else 6,
        protocol=protocol_number(rule.protocol),
        port_min=rule.port_range_min,
        port_max=rule.port_range_max,
        remote_cidr=rule.normalized_cidr,
        remote_group=rule.remote_group_id,
    )


def rule_views(rules: Sequence[SecurityGroupRule], defaults: frozenset[str]) -> list[View]:
    """Bodies of rules; `defaults` are the ids of those groups among theirs that are default groups."""
    return [{**plain_view(rule), "belongs_to_default_sg": rule.security_group_id in defaults} for rule in rules]
