"""What a service offers over one resource: its rules, who may use them, and how it is shown.

A service is a list of `Collection`s; `http` turns each into paths. Rules are plain functions on a transaction.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Generic, Literal, TypeVar

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import NotFound
from cumulet.model.policy import ADMIN, NOTHING, derive, refused, table
from cumulet.model.resource import Declaration, Resource, Values
from cumulet.store.query import AnyOf, Clause, Condition, Where, Within
from cumulet.store.tables import declaration_of
from cumulet.store.target import COLLECTIONS, ObjectTarget, OwnTarget
from cumulet.store.transaction import Reader, Tx

R = TypeVar("R", bound=Resource)
Operation = Literal["create", "list", "show", "update", "delete"]
View = dict[str, Any]

NO_PROJECT = "-"
"""Stands for the project of a caller who has none: no row's project, not even that of rows without one ("")."""

OPEN: Mapping[str, str] = MappingProxyType(
    {"create": "member", "list": "reader", "show": "reader", "update": "member", "delete": "member"}
)
"""The usual policy: members of a project change what is theirs, readers see it."""
ADMIN_WRITES: Mapping[str, str] = MappingProxyType(
    {"create": "admin", "list": "reader", "show": "reader", "update": "admin", "delete": "admin"}
)


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """A verb on one object beyond create, show, update and delete: `METHOD {collection}/{id}/{name}[/{sub}]`.

    `run(tx, context, row, body, sub)` answers the response's body (None: an empty one). `role` is who may, where the
    service's table has no rule for it; `rule` is that rule's name, with the object's kind for `{name}` (none: the
    action's, if that begins with a verb; else as if it were a part of the object).
    `writes` False: it only reads, and gets a Reader. `reads_body` False: whatever is in the request's body is not read.
    """

    method: str
    name: str
    run: Callable[..., Any]
    role: str = "member"
    rule: str = ""
    status: int = 200
    with_sub: bool = False
    writes: bool = True
    reads_body: bool = True


class Standing(msgspec.Struct, frozen=True):
    """What the rules say of a caller over a collection, whatever the object: whether rows of all projects are looked
    at, whether each row is judged, which attributes are never shown, and by which rules others are, one by one."""

    sees_all: bool
    judges: bool
    hidden: tuple[str, ...]
    judged: Mapping[str, str]


class Collection(msgspec.Struct, Generic[R], frozen=True, kw_only=True):
    """See the module's docstring.

    `path` is under the version (`networks`, `lb/pools`). A missing rule means the operation does not exist (405).
    `view` makes bodies of many rows at once, so that derived attributes cost one question for all; stored ones it shows
    as they are (but for those in `view_hides`, which it leaves out or shows otherwise). `visible` says which
    rows beside their project's own ones a caller sees. `narrow` turns filters on derived attributes into conditions.
    `prepare` answers the rule that must run before a list is true that the caller asks for, of the projects named
    (None: nothing is missing).
    `policy` names the role each operation needs by default: what is not named is denied, and the service's table of
    rules goes before it. `error` is the field's prefix of error types ("Network" in NetworkNotFound). `parent` is the
    collection that a nested one is inside: `{parent}` in its path is an object of that one, whose id its rows have in
    `parent_field`, and whose project they are of; who may not see or change that one doesn't reach them. `secret`: who
    may only see a row is told that there is none when they would change it, as Neutron does for some. `derived` reads
    attributes that rules ask for and only a view knows.
    """

    declaration: Declaration[R]
    path: str
    error: str
    create: Callable[[Tx, Context, Values], R] | None = None
    update: Callable[[Tx, Context, R, Values], R] | None = None
    delete: Callable[[Tx, Context, R], None] | None = None
    view: Callable[[Reader, Context, Sequence[R]], list[View]] | None = None
    view_hides: Sequence[str] = ()
    visible: Callable[[Reader, Context], Sequence[Condition | Within]] | None = None
    narrow: Mapping[str, Callable[[Reader, Context, list[str]], Where]] = {}
    prepare: Callable[[Reader, Context, Sequence[str]], Callable[[Tx], Any] | None] | None = None
    policy: Mapping[str, str] = OPEN
    actions: Sequence[Action] = ()
    parent: "Collection[Any] | None" = None
    parent_field: str = ""
    secret: bool = False
    derived: Mapping[str, Callable[[Reader, Context, R], Any]] = {}
    searchable: Sequence[str] = ()

    def __post_init__(self) -> None:
        name = self.declaration.name
        COLLECTIONS[name] = COLLECTIONS[self.declaration.collection] = self
        possible = {"show": True, "create": self.create, "update": self.update, "delete": self.delete}
        for operation in (name for name, there in possible.items() if there):
            derive(self.declaration.service, self.rule(operation), self._by_role(self.policy.get(operation)))
        for action in self.actions:
            reads = action.role == "reader" and not action.writes
            check = f"rule:{self.rule('show')}" if reads else self._by_role(action.role)
            derive(self.declaration.service, self.action_rule(action), check)

    def _by_role(self, role: str | None) -> str:
        """The rule for those who hold a role on the project that a row belongs to."""
        if role is None:
            return "!"
        owned = " and project_id:%(project_id)s" if "project_id" in self.declaration.attributes else ""
        return ADMIN if role == "admin" else f"{ADMIN} or (role:{role}{owned})"

    def rule(self, operation: str) -> str:
        """The name of the rule for an operation."""
        inside = f"{self.parent.declaration.name}_" if self.parent else ""
        return f"{'get' if operation in {'list', 'show'} else operation}_{inside}{self.declaration.name}"

    def action_rule(self, action: Action) -> str:
        """The name of the rule for an action."""
        if action.rule:
            return action.rule.replace("{name}", self.declaration.name)
        if action.name.partition("_")[0] in _VERBS:
            return action.name
        return f"{_BY_METHOD[action.method]}_{self.declaration.name}_{action.name.removesuffix('s')}"

    def views(self, reader: Reader, context: Context, rows: Sequence[R]) -> list[View]:
        """The bodies of rows, with what the caller may not see left out."""
        made = self.view(reader, context, rows) if self.view else [plain_view(row) for row in rows]
        standing = self.standing(context)
        for name in standing.hidden:
            for view in made:
                view.pop(name, None)
        for name, rule in standing.judged.items():
            for row, view in zip(rows, made, strict=True):
                if not context.allows(self.declaration.service, rule, self.target(reader, context, row)):
                    view.pop(name, None)
        return made

    def hides(self, context: Context, name: str) -> bool:
        """Whether an attribute is none of the caller's business, whatever object has it."""
        if name not in self._guarded("get"):
            return self.declaration.attributes[name].seen_by == "nobody"
        return name in self.standing(context).hidden

    def shows_by_object(self, context: Context) -> bool:
        """Whether it depends on the object which of its attributes the caller sees: by an operator's rule only."""
        return bool(self.standing(context).judged)

    def standing(self, context: Context) -> Standing:
        """What the rules say of the caller, whatever the object; found out once for each judgement of their token."""
        key = (context.service, self.declaration.service, self.path)
        known: Standing | None = context.known.get(key)
        if known is None:
            known = context.known[key] = self._standing(context)
        return known

    def _standing(self, context: Context) -> Standing:
        service, show = self.declaration.service, self.rule("show")
        rules = {name: context.policy.find(service, f"{show}:{name}") for name in self._guarded("get")}
        hidden = [name for name, rule in rules.items() if not context.could(service, rule.name)]
        judged = {name: rule.name for name, rule in rules.items() if rule.changed and name not in hidden}
        sees_all = any(context.allows(service, rule) for rule in _EVERYWHERE if rule in table(service))
        return Standing(sees_all, self._judges(context, sees_all), tuple(hidden), judged)

    def _guarded(self, verb: str) -> tuple[str, ...]:
        """The attributes that a verb has rules of their own for."""
        return _guarded(self.declaration.service, f"{verb}_{self.declaration.name}:", self.declaration.resource)

    def seen(self, reader: Reader, context: Context) -> list[Clause]:
        """The conditions a row meets when the caller may see it; there may be a rule to ask in addition (`judges`)."""
        everything = context.is_admin or "project_id" not in self.declaration.attributes
        if everything or self.standing(context).sees_all:
            return []
        also = self.visible(reader, context) if self.visible else ()
        return [AnyOf((Condition("project_id", context.project_id or NO_PROJECT), *also))]

    def judges(self, context: Context) -> bool:
        """Whether each of the rows that the caller might see is to be judged by itself.

        By the default rules it is not: who may read what is theirs may read what `seen` finds.
        """
        return self.standing(context).judges

    def _judges(self, context: Context, sees_all: bool) -> bool:
        service = self.declaration.service
        rule = context.policy.find(service, self.rule("show"))
        if rule.changed:
            return True
        if context.is_admin and context.allows(service, rule.name):
            return False
        return sees_all or not context.allows(service, rule.name, OwnTarget(context.project_id))

    def may_see(self, reader: Reader, context: Context, row: R) -> bool:
        """Whether the rule lets the caller see a row."""
        return context.allows(self.declaration.service, self.rule("show"), self.target(reader, context, row))

    def target(self, reader: Reader, context: Context, row: R | None, values: Values | None = None) -> ObjectTarget:
        """An object as rules see it: a row, with `values` as they are to be."""
        return ObjectTarget(reader, context, self, values or {}, row)

    def find(self, reader: Reader, context: Context, id: str, within: Where = ()) -> R:
        """The row with this id (that also meets `within`). Raises NotFound also when the caller may not see it."""
        resource = self.declaration.resource
        row = None if within or context.project_id is None else reader.known(resource, id)
        if row is not None and getattr(row, "project_id", None) == context.project_id:
            rows = [row]  # one's own is seen
        else:
            rows = reader.select(resource, [Condition("id", id), *within, *self.seen(reader, context)])
        if not rows or (self.judges(context) and not self.may_see(reader, context, rows[0])):
            raise not_found(self.error, self.declaration.title, id)
        return rows[0]

    def find_own(self, reader: Reader, context: Context, id: str, rule: str, within: Where = ()) -> R:
        """As `find`, and the rule (that of a verb, where `rule` is one) must let the caller do it with the row. Raises
        Forbidden when it does not."""
        rule = rule if "_" in rule else self.rule(rule)
        row = self.find(reader, context, id, within)
        if not context.allows(self.declaration.service, rule, self.target(reader, context, row)):
            if self.secret:
                raise not_found(self.error, self.declaration.title, id)
            foreign = not context.owns(getattr(row, "project_id", context.project_id))
            why = f"{self.declaration.title} {id} belongs to another project" if foreign else ""
            raise refused(self.declaration.service, rule, why)
        return row

    def may_read(self, context: Context) -> bool:
        """Whether there may be objects here that the caller could see."""
        return bool(context.roles) and context.could(self.declaration.service, self.rule("show"))

    def allow(self, context: Context, rule: str) -> None:
        """Raise Forbidden when the caller could not do this with any object."""
        if not context.roles or not context.could(self.declaration.service, rule):
            raise refused(self.declaration.service, rule)

    def check_creation(self, reader: Reader, context: Context, values: Values, given: Sequence[str]) -> None:
        """Raise Forbidden unless the rules let the caller make an object of these values, `given` by themselves."""
        target = self.target(reader, context, None, values)
        if not context.allows(self.declaration.service, self.rule("create"), target):
            raise refused(self.declaration.service, self.rule("create"))
        fields = self.declaration.fields
        own = [name for name in given if values[fields[name]] != self.declaration.default(fields[name])]
        self._check_attributes(context, "create", target, values, own)

    def check_change(self, reader: Reader, context: Context, row: R, values: Values) -> None:
        """Raise Forbidden unless the rules let the caller give these attributes these values."""
        fields = self.declaration.fields
        given = [name for name, field in fields.items() if field in values and values[field] != getattr(row, field)]
        self._check_attributes(context, "update", self.target(reader, context, row, values), values, given)

    def _check_attributes(
        self, context: Context, verb: str, target: ObjectTarget, values: Values, given: Sequence[str]
    ) -> None:
        service, guarded = self.declaration.service, self._guarded(verb)
        for name in given:
            if name not in guarded:
                continue
            rule = f"{verb}_{self.declaration.name}:{name}"
            value = values[self.declaration.fields[name]]
            parts = value if isinstance(value, list) else [value]
            inside = dict.fromkeys(key for part in parts if isinstance(part, dict) for key in part)
            for each in (rule, *(part for key in inside if (part := f"{rule}:{key}") in table(service))):
                context.require(service, each, target, why=f"you may not set '{name}' so")


_VERBS = {"add", "remove", "get", "create", "update", "delete", "onboard"}
_BY_METHOD = {"GET": "get", "POST": "create", "PUT": "update", "DELETE": "delete"}
_EVERYWHERE = ("service_api", "context_with_global_access", "context_is_advsvc")
"""Neutron's rules that say for whom the objects of all projects are looked at."""


@lru_cache(maxsize=512)
def _guarded(service: str, prefix: str, resource: type[Resource]) -> tuple[str, ...]:
    """The attributes that there are rules for under this prefix."""
    rules = table(service)
    return tuple(name for name in declaration_of(resource).attributes if prefix + name in rules)


def require(context: Context, rule: str, target: Mapping[str, Any] = NOTHING, *, why: str = "") -> None:
    """Raise Forbidden unless Networking's rule lets the caller do this."""
    context.require("neutron", rule, target, why=why)


def not_found(error: str, title: str, id: str) -> NotFound:
    """The field's NotFound for an object."""
    return NotFound(f"{title} {id[:80]} could not be found.", type=f"{error}NotFound")


@lru_cache(maxsize=256)
def _shown(resource: type[Resource]) -> tuple[tuple[str, ...], Callable[[Resource], tuple[Any, ...]]]:
    """The API names of all attributes that anybody may see, and what reads their values from a row."""
    known = declaration_of(resource)
    names = tuple(name for name, attr in known.attributes.items() if attr.seen_by != "nobody")
    return names, attrgetter("id", *(known.fields[name] for name in names))


def plain_view(row: Resource) -> View:
    """A row as it is shown: its attributes, and the project under its old name too."""
    names, read = _shown(type(row))
    view: View = dict(zip(("id", *names), read(row), strict=True))  # "id" first: attrgetter of one name gives no tuple
    if "project_id" in view:
        view["tenant_id"] = view["project_id"]
    return view
