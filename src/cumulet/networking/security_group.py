"""Security groups: what a port lets pass is the union of the rules of its groups, and nothing else.

Every project has a group named `default`, made the first time the project really needs it (a port, a group or a list of
its own), never because somebody asked for a project that may not exist (CVE-2022-3277). A group's part of the topology
is its rules alone; who is in a group is known from the ports, so a rule's change touches one part however many ports
there are.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Annotated, Any

from cumulet.identity.project import Project
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, nullable, text
from cumulet.networking import address_group, default_rule, default_statefulness, quota, sharing
from cumulet.networking.security_group_rule import (
    RULE,
    SecurityGroupRule,
    acls,
    checked,
    meaning,
    rule_views,
)
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, revise
from cumulet.reconcile.source import Source
from cumulet.store.collection import Collection, View, not_found, plain_view
from cumulet.store.query import Condition, Where, Within
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Acl, PortGroup

KIND = "security_group"
DEFAULT = "default"


class SecurityGroup(Standard, frozen=True, kw_only=True):
    """A named set of rules of a project. `default_of` is the project whose default group this is (kept unique).

    Not `stateful`: answers need a rule of their own, as every packet does. A port's groups are all of one sort.
    """

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    stateful: Annotated[bool, attribute(BOOLEAN, create=True, update=True, sorts=False)]
    security_group_rules: Annotated[list[Any], attribute(JSON, stored=False, filters=False)] = []
    shared: Annotated[bool, attribute(BOOLEAN, stored=False, filters=False)] = False
    default_of: Annotated[str | None, attribute(nullable(text(255)), seen_by="nobody")] = None


GROUP = register(
    declare(SecurityGroup, "security_group", "security_groups", title="Security group"), unique=[("default_of",)]
)


def ensure_default(tx: Tx, project_id: str) -> SecurityGroup:
    """The project's default group, made with the default rules if it has none. Call it for real projects only."""
    found = tx.first(SecurityGroup, default_of=project_id)
    if found is not None:
        return found
    values = {"name": DEFAULT, "description": "Default security group"}
    return _insert(tx, project_id, values, default_of=project_id)


def resolve(tx: Tx, context: Context, names_or_ids: Iterable[str]) -> list[SecurityGroup]:
    """The caller's groups with these names or ids, each once (Nova's way). Raises NotFound, or Conflict if unclear."""
    found: dict[str, SecurityGroup] = {}
    for word in names_or_ids:
        group = _resolve_one(tx, context, word)
        found[group.id] = group
    return list(found.values())


def _resolve_one(tx: Tx, context: Context, word: str) -> SecurityGroup:
    project = context.project_id or ""
    if word == DEFAULT and project:
        return ensure_default(tx, project)
    named = tx.all(SecurityGroup, project_id=project, name=word)
    if len(named) > 1:
        raise Conflict(
            f"Multiple security_group matches found for name '{word[:80]}', use an ID to be more specific.",
            type="NoUniqueMatch",
        )
    if named:
        return named[0]
    group = tx.get(SecurityGroup, word)
    if group is None or not _usable(tx, context, [group]):
        raise not_found("SecurityGroup", GROUP.title, word)
    return group


def check(reader: Reader, context: Context, ids: Sequence[str]) -> None:
    """Raise NotFound unless every id is a group that the caller may use (one question for all)."""
    known = _usable(reader, context, reader.all(SecurityGroup, id=list(ids)))
    for id in ids:
        if id not in known:
            raise not_found("SecurityGroup", GROUP.title, id)


def check_alike(reader: Reader, ids: Sequence[str]) -> None:
    """Raise Conflict unless a port may have all of these groups at once: stateful ones, or stateless ones."""
    if len(ids) > 1 and len(set(reader.columns(SecurityGroup, ["stateful"], id=list(ids)))) > 1:
        raise Conflict(
            "Error Cannot apply both stateful and stateless security groups on the same port at the same time while "
            "attempting the operation.",
            type="SecurityGroupConflict",
        )


def stateless(reader: Reader, ids: Iterable[str]) -> set[str]:
    """Which of these groups are stateless."""
    wanted = list(ids)
    return {id for (id,) in reader.columns(SecurityGroup, ["id"], id=wanted, stateful=False)} if wanted else set()


def _usable(reader: Reader, context: Context, groups: Sequence[SecurityGroup]) -> set[str]:
    """The ids of those groups that the caller may use: their own, and what is shared with them."""
    own = {group.id for group in groups if context.owns(group.project_id)}
    return own | sharing.shared(reader, context, {group.id for group in groups} - own)


def users(reader: Reader, id: str, _action: str = sharing.SHARED) -> set[str]:
    """The projects with ports in the group, or with rules that name it."""
    from cumulet.networking import port

    rules = reader.columns(SecurityGroupRule, ["project_id"], remote_group_id=id)
    return {found.project_id for found in port.of_group(reader, id)} | {project for (project,) in rules}


def _create(tx: Tx, _context: Context, values: Values) -> SecurityGroup:
    project_id: str = values["project_id"]
    if values["name"] == DEFAULT:
        raise InUse("Default security group already exists.", type="SecurityGroupDefaultAlreadyExists")
    ensure_default(tx, project_id)
    quota.check(tx, project_id, "security_group")
    quota.check(tx, project_id, "security_group_rule", more=len(list(default_rule.for_group(tx, "", default=False))))
    return _insert(tx, project_id, values)


def _insert(tx: Tx, project_id: str, values: Values, default_of: str | None = None) -> SecurityGroup:
    stateful = values.get("stateful")
    group = tx.insert(
        SecurityGroup(
            project_id=project_id,
            name=values["name"],
            description=values["description"],
            stateful=default_statefulness.of_project(tx, project_id) if stateful is None else stateful,
            default_of=default_of,
            **born(),
        )
    )
    for rule in default_rule.for_group(tx, group.id, default=default_of is not None):
        _insert_rule(tx, group, rule)
    tx.touch("group", group.id)
    return group


def _update(tx: Tx, _context: Context, group: SecurityGroup, values: Values) -> SecurityGroup:
    if values.get("stateful", group.stateful) != group.stateful:
        _check_unused(tx, group)
    if "name" in values and values["name"] != group.name:
        if group.default_of is not None:
            raise InUse("Updating default security group not allowed.", type="SecurityGroupCannotUpdateDefault")
        if values["name"] == DEFAULT:
            raise InUse("Default security group already exists.", type="SecurityGroupDefaultAlreadyExists")
    return revise(tx, group, values)


def _delete(tx: Tx, context: Context, group: SecurityGroup) -> None:
    from cumulet.networking import log  # logs know ports and groups: a cycle at import time

    _check_unused(tx, group)
    if group.default_of is not None and not context.is_admin:
        raise InUse("Insufficient rights for removing default security group.", type="SecurityGroupCannotRemoveDefault")
    for rule in tx.all(SecurityGroupRule, remote_group_id=group.id):
        tx.delete(rule)
        tx.touch("group", rule.security_group_id)
    tx.delete_all(SecurityGroupRule, security_group_id=group.id)
    tx.delete_all(default_rule.DefaultSecurityGroupRule, remote_group_id=group.id)
    sharing.forget(tx, group.id)
    log.forget_group(tx, group.id)
    tx.delete(group)
    tx.touch("group", group.id)


def _check_unused(tx: Tx, group: SecurityGroup) -> None:
    from cumulet.networking import port  # ports know their groups: a cycle at import time

    if port.of_group(tx, group.id):
        raise InUse(f"Security Group {group.id} in use. Take it off its ports first.", type="SecurityGroupInUse")


def _view(reader: Reader, context: Context, groups: Sequence[SecurityGroup]) -> list[View]:
    rules: dict[str, list[SecurityGroupRule]] = {group.id: [] for group in groups}
    for rule in reader.all(SecurityGroupRule, security_group_id=list(rules)):
        rules[rule.security_group_id].append(rule)
    defaults = frozenset(group.id for group in groups if group.default_of is not None)
    views = [{**plain_view(group), "security_group_rules": rule_views(rules[group.id], defaults)} for group in groups]
    return sharing.with_shared(reader, context, views)


def _visible(_reader: Reader, context: Context) -> Sequence[Within]:
    return (sharing.opened(context, KIND),)


def _prepare(reader: Reader, context: Context, asked: Sequence[str]) -> Callable[[Tx], Any] | None:
    """A project that looks at its groups finds its default group there, as in Neutron; so does an administrator who
    asks for a project's. There must be such a project (CVE-2022-3277)."""
    others = {id for (id,) in reader.columns(Project, ["id"], id=list(asked))} if context.is_admin and asked else set()
    projects = others or {context.project_id}
    missing = [project for project in projects if project and not reader.exists(SecurityGroup, default_of=project)]
    return (lambda tx: [ensure_default(tx, project) for project in missing]) if missing else None


def _changed(tx: Tx, group: SecurityGroup) -> None:
    revise(tx, group)
    tx.touch("group", group.id)


def _create_rule(tx: Tx, context: Context, values: Values) -> SecurityGroupRule:
    values = checked(values)
    group = GROUPS.find_own(tx, context, values["security_group_id"], "create_security_group_rule")
    if values["remote_group_id"] is not None:
        check(tx, context, [values["remote_group_id"]])
    if values["remote_address_group_id"] is not None:
        address_group.ADDRESS_GROUPS.find(tx, context, values["remote_address_group_id"])
    quota.check(tx, group.project_id, "security_group_rule")
    rule = _insert_rule(tx, group, values)
    _changed(tx, group)
    return rule


def _insert_rule(tx: Tx, group: SecurityGroup, values: Values) -> SecurityGroupRule:
    given = {**values, "project_id": group.project_id, "security_group_id": group.id}
    rule = SecurityGroupRule(**given, **born())
    for other in tx.all(SecurityGroupRule, security_group_id=group.id):
        if meaning(other) == meaning(rule):
            raise Conflict(
                f"Security group rule already exists. Rule id is {other.id}.", type="SecurityGroupRuleExists"
            )
    return tx.insert(rule)


def _delete_rule(tx: Tx, _context: Context, rule: SecurityGroupRule) -> None:
    tx.delete(rule)
    group = tx.get(SecurityGroup, rule.security_group_id)
    assert group is not None
    _changed(tx, group)


def _rule_view(reader: Reader, _context: Context, rules: Sequence[SecurityGroupRule]) -> list[View]:
    groups = reader.all(SecurityGroup, id=list({rule.security_group_id for rule in rules}))
    return rule_views(rules, frozenset(group.id for group in groups if group.default_of is not None))


def _by_default(reader: Reader, context: Context, values: list[str]) -> Where:
    """Rules of default groups, of others, or of both: what `belongs_to_default_sg` asks for."""
    try:
        wanted = {BOOLEAN.parse(value) for value in values}
    except ValueError as error:
        raise Invalid(f"Invalid input for belongs_to_default_sg. Reason: {error}", type="HTTPBadRequest") from None
    mine: dict[str, Any] = {} if context.is_admin else {"project_id": context.project_id}
    groups = reader.columns(SecurityGroup, ["id", "default_of"], **mine)
    return [Condition("security_group_id", [id for id, project in groups if (project is not None) in wanted], "in")]


def _ids(reader: Reader) -> Iterable[str]:
    return (id for (id,) in reader.columns(SecurityGroup, ["id"]))


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, PortGroup]:
    made: dict[str, dict[Acl, None]] = {group.id: {} for group in reader.all(SecurityGroup, id=list(ids))}
    rules = reader.all(SecurityGroupRule, security_group_id=list(made))
    named = {rule.remote_address_group_id for rule in rules if rule.remote_address_group_id is not None}
    addresses = address_group.addresses_of(reader, list(named)) if named else {}
    for rule in rules:
        made[rule.security_group_id] |= dict.fromkeys(acls(rule, addresses))
    return {id: PortGroup(id=id, acls=tuple(found)) for id, found in made.items()}


SOURCE = Source(kind="group", ids=_ids, parts=_parts)

GROUPS = Collection(
    declaration=GROUP,
    path="security-groups",
    error="SecurityGroup",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    visible=_visible,
    narrow={"shared": sharing.by_shared(KIND)},
    derived=sharing.DERIVED,
    prepare=_prepare,
    actions=TAG_ACTIONS,
)
RULES = Collection(
    declaration=RULE,
    path="security-group-rules",
    error="SecurityGroupRule",
    create=_create_rule,
    delete=_delete_rule,
    view=_rule_view,
    narrow={"belongs_to_default_sg": _by_default},
    prepare=_prepare,
)
COLLECTIONS: Sequence[Collection[Any]] = (GROUPS, RULES)
