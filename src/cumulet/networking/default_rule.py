"""Default security group rules: what every new security group begins with. Administrators say; groups that are there
already keep what they have.
"""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import InUse
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import BOOLEAN, UUID, Type, integer, nullable, one_of, text
from cumulet.networking import security_group_rule as grammar
from cumulet.networking.security_group_rule import SecurityGroupRule
from cumulet.networking.standard import born
from cumulet.store.collection import ADMIN_WRITES, Collection
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

PARENT = "PARENT"
"""As a remote group: the group itself that the rule becomes one of."""


def _parse_remote(value: Any) -> str:
    return value if value == PARENT else str(UUID.parse(value))


REMOTE = nullable(Type(_parse_remote, "text", {"type": "string"}))


class DefaultSecurityGroupRule(Resource, frozen=True, kw_only=True):
    """One rule of the template; for projects' default groups, for all others, or for both."""

    direction: Annotated[str, attribute(one_of("ingress", "egress"), create=True, required=True)]
    ethertype: Annotated[str, attribute(one_of("IPv4", "IPv6", converted=True), create=True)] = "IPv4"
    protocol: Annotated[str | None, attribute(nullable(grammar.PROTOCOL), create=True)] = None
    port_range_min: Annotated[int | None, attribute(nullable(grammar.PORT), create=True)] = None
    port_range_max: Annotated[int | None, attribute(nullable(grammar.PORT), create=True)] = None
    remote_ip_prefix: Annotated[str | None, attribute(nullable(grammar.PREFIX), create=True)] = None
    remote_group_id: Annotated[str | None, attribute(REMOTE, create=True, index=True)] = None
    remote_address_group_id: Annotated[str | None, attribute(nullable(UUID), create=True, index=True)] = None
    used_in_default_sg: Annotated[bool, attribute(BOOLEAN, create=True, required=True, index=True)]
    used_in_non_default_sg: Annotated[bool, attribute(BOOLEAN, create=True, required=True, index=True)]
    description: Annotated[str, attribute(text(255), create=True)] = ""
    created_at: Annotated[str, attribute(text(32))] = ""
    updated_at: Annotated[str, attribute(text(32))] = ""
    revision_number: Annotated[int, attribute(integer(0))] = 0


DEFAULT_RULE = register(
    declare(
        DefaultSecurityGroupRule,
        "default_security_group_rule",
        "default_security_group_rules",
        title="Default Security Group rule",
    )
)
_GRAMMAR = (
    "direction",
    "ethertype",
    "protocol",
    "port_range_min",
    "port_range_max",
    "remote_ip_prefix",
    "remote_group_id",
    "remote_address_group_id",
)


def bootstrap(tx: Tx) -> None:
    """What new groups begin with when nobody says: all may leave, and members of a default group reach each other."""
    for ethertype in ("IPv4", "IPv6"):
        for direction, remote, everywhere in (("egress", None, True), ("ingress", PARENT, False)):
            tx.insert(
                DefaultSecurityGroupRule(
                    direction=direction,
                    ethertype=ethertype,
                    remote_group_id=remote,
                    used_in_default_sg=True,
                    used_in_non_default_sg=everywhere,
                    description=f"Legacy default SG rule for {direction} traffic",
                    **born(),
                )
            )


def for_group(reader: Reader, group_id: str, *, default: bool) -> Iterable[Values]:
    """The rules that a new group begins with: a project's default group, or another."""
    which = {"used_in_default_sg" if default else "used_in_non_default_sg": True}
    for found in reader.all(DefaultSecurityGroupRule, **which):
        yield _values(found, group_id)


def _values(found: DefaultSecurityGroupRule, group_id: str) -> Values:
    values = {name: getattr(found, name) for name in _GRAMMAR}
    if values["remote_group_id"] == PARENT:
        values["remote_group_id"] = group_id
    return grammar.checked(values)


def _create(tx: Tx, context: Context, values: Values) -> DefaultSecurityGroupRule:
    from cumulet.networking import address_group, security_group

    checked = {**values, **{name: value for name, value in grammar.checked(values).items() if name in values}}
    if values["remote_group_id"] not in {None, PARENT}:
        security_group.check(tx, context, [values["remote_group_id"]])
    if values["remote_address_group_id"] is not None:
        address_group.ADDRESS_GROUPS.find(tx, context, values["remote_address_group_id"])
    made = DefaultSecurityGroupRule(**checked, **born())
    for other in tx.all(DefaultSecurityGroupRule):
        together = (other.used_in_default_sg and made.used_in_default_sg) or (
            other.used_in_non_default_sg and made.used_in_non_default_sg
        )
        if together and _meaning(other) == _meaning(made):
            raise InUse(
                f"Default Security group rule already exists. Rule id is {other.id}.",
                type="DefaultSecurityGroupRuleExists",
            )
    return tx.insert(made)


def _meaning(found: DefaultSecurityGroupRule) -> tuple[Any, ...]:
    values = _values(found, PARENT)
    return grammar.meaning(SecurityGroupRule(id="", security_group_id="", **values))


def _delete(tx: Tx, _context: Context, found: DefaultSecurityGroupRule) -> None:
    tx.delete(found)


DEFAULT_RULES: Collection[DefaultSecurityGroupRule] = Collection(
    declaration=DEFAULT_RULE,
    path="default-security-group-rules",
    error="DefaultSecurityGroupRule",
    create=_create,
    delete=_delete,
    policy=ADMIN_WRITES,
)
COLLECTIONS: Sequence[Collection[Any]] = (DEFAULT_RULES,)
