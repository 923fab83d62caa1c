"""Who may do what: the declared rules of every service, with an operator's own in their place.

Each service declares its rules in one table (`networking/policies.py` and its like), under the field's own names. A
`Policy` is what is in force: the tables with the overrides of the operator's files. A rule is compiled at its first
use; then a check costs about a microsecond.

What is declared by `declare` wins over what is derived from a collection (`derive`), so that a new collection needs no
table before it is served.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal

import msgspec

from cumulet.model.errors import Forbidden
from cumulet.model.rules import Check, Compiler, Node, RuleError, Target, kinds, parse, references

Scope = Literal["system", "domain", "project"]
ANYWHERE: tuple[Scope, ...] = ("system", "domain", "project")
NOTHING: Target = MappingProxyType({})
_IMPLIED = {"reader": ("reader", "member", "manager", "admin"), "member": ("member", "manager", "admin"),
            "manager": ("manager", "admin")}  # fmt: skip


def bringing(role: str) -> tuple[str, ...]:
    """The roles that bring a role: itself, and of the usual ones those above it (admin > manager > member > reader)."""
    return _IMPLIED.get(role, (role,))


class Rule(msgspec.Struct, frozen=True):
    """A rule: its check in oslo.policy's language, and the scopes that a token must have one of for it."""

    check: str
    scopes: tuple[Scope, ...] = ("project",)


_RULES: dict[str, dict[str, Rule]] = {}
_DECLARED: set[tuple[str, str]] = set()


def declare(service: str, rules: Mapping[str, str], *scopes: Scope) -> None:
    """Add to a service's table: checks by name. A name declared twice is a programming error."""
    for name, check in rules.items():
        if (service, name) in _DECLARED:
            raise ValueError(f"{service} declares {name} twice")
        _DECLARED.add((service, name))
        _RULES.setdefault(service, {})[name] = Rule(check, scopes or ("project",))


def derive(service: str, name: str, check: str) -> None:
    """A rule for what its service's table does not name."""
    if (service, name) not in _DECLARED:
        _RULES.setdefault(service, {})[name] = Rule(check)


def table(service: str) -> Mapping[str, Rule]:
    """All rules of a service by name, with their defaults."""
    return _RULES.get(service, {})


def services() -> list[str]:
    """The services that have rules."""
    return sorted(_RULES)


def _held(roles: frozenset[str]) -> list[str]:
    """Roles with those they bring."""
    lowered = {role.lower() for role in roles}
    return sorted({*roles, *(name for name in _IMPLIED if not lowered.isdisjoint(_IMPLIED[name]))})


def _credential(name: str) -> Callable[[Any], Any]:
    return lambda context: getattr(context, name)


CREDENTIALS: Mapping[str, Callable[[Any], Any]] = {
    **{name: _credential(name) for name in ("user_id", "user_name", "project_id", "project_name", "domain_id")},
    "user": _credential("user_id"),
    "tenant_id": _credential("project_id"),
    "tenant": _credential("project_id"),
    "is_admin": lambda context: "admin" in context.roles,
    "roles": lambda context: _held(context.roles),
    "user_domain_id": _credential("user_domain_id"),
    "project_domain_id": _credential("project_domain_id"),
    "system_scope": lambda context: "all" if context.system else None,
    "service_roles": lambda _context: (),
    "is_admin_project": lambda _context: True,
    "token.domain.id": _credential("domain_id"),
    "token.project.domain.id": _credential("project_domain_id"),
}
"""What a check may ask of the caller, by the names that the services know. Nobody sends service tokens here, so
`service_roles` are none."""


class Compiled(msgspec.Struct, frozen=True):
    """A rule ready for use. `check` judges a caller and a target; `hopeful` whether any target could pass; `changed`:
    the operator has a say in it, by this rule or one that it refers to."""

    name: str
    check: Check
    hopeful: Check
    changed: bool
    scopes: tuple[Scope, ...]


class Policy:
    """The rules in force. `overrides`: the operator's, by service and name."""

    def __init__(self, overrides: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self._overrides = overrides or {}
        self._compiled: dict[tuple[str, str], Compiled] = {}
        self.administrators: dict[str, Check] = {}
        """Who administers a service, where the operator says so otherwise than by the role `admin`."""
        for service, name in ADMINISTRATORS.items():
            if name in self._overrides.get(service, ()):
                self.administrators[service] = self.find(service, name).check

    def find(self, service: str, name: str) -> Compiled:
        """A rule by its name. Raises RuleError when it can't be read, is unknown or refers to itself."""
        found = self._compiled.get((service, name))
        if found is None:
            found = self._compiled[service, name] = self._compile(service, name)
        return found

    def allows(self, service: str, name: str, context: Any, target: Target = NOTHING) -> bool:
        """Whether a caller may do this with a target."""
        rule = self._compiled.get((service, name)) or self.find(service, name)
        return context.scope in rule.scopes and rule.check(target, context)

    def could(self, service: str, name: str, context: Any) -> bool:
        """Whether there may be a target with which the caller could do this."""
        rule = self._compiled.get((service, name)) or self.find(service, name)
        return context.scope in rule.scopes and rule.hopeful(NOTHING, context)

    def names(self, service: str) -> Iterator[str]:
        """The rules of a service: what is declared and what the operator added."""
        yield from sorted({*table(service), *self._overrides.get(service, {})})

    def text(self, service: str, name: str) -> str | None:
        """What a rule says; None: there is none of this name."""
        own = self._overrides.get(service, {}).get(name)
        rule = table(service).get(name)
        return own if own is not None else rule.check if rule else None

    def _compile(self, service: str, name: str) -> Compiled:
        read: dict[str, Node] = {}
        self._collect(service, name, (), read)
        scopes = table(service).get(name, Rule("", ANYWHERE)).scopes
        changed = not self._overrides.get(service, {}).keys().isdisjoint(read)
        return Compiled(name, _function(read, name), _function(read, name, hopeful=True), changed, scopes)

    def _collect(self, service: str, name: str, above: tuple[str, ...], read: dict[str, Node]) -> None:
        """Read a rule and all that it refers to, once each."""
        if name in above:
            raise RuleError(f"it refers to itself: {' -> '.join([*above[above.index(name) :], name])}")
        if name in read:
            return
        text = self.text(service, name)
        if text is None:
            raise RuleError(f"there is no rule {name[:80]!a} in {service}")
        try:
            read[name] = self._read(text)
        except RuleError as error:
            raise RuleError(f"in the rule {name[:80]!a} that it refers to: {error}" if above else str(error)) from None
        for other in references(read[name]):
            self._collect(service, other, (*above, name), read)

    def _read(self, text: str) -> Node:
        node = parse(text)
        unknown = sorted({kind for kind in kinds(node) if kind != "role" and kind not in CREDENTIALS})
        if unknown:
            known = ", ".join(["role", "rule", "field", *sorted(CREDENTIALS)])
            raise RuleError(f"{unknown[0][:60]!a} is nothing that is known of a caller; known are {known}")
        return node


def _function(read: Mapping[str, Node], name: str, *, hopeful: bool = False) -> Check:
    """The function of a rule, all that it refers to being read."""
    made: dict[tuple[str, bool], Check] = {}

    def known(other: str, negated: bool) -> Check:
        if (other, negated) not in made:
            made[other, negated] = compiler.compiled(read[other], negated=negated)
        return made[other, negated]

    compiler = Compiler(known, bringing, CREDENTIALS, hopeful)
    return known(name, False)


def refused(service: str, name: str, why: str = "") -> Forbidden:
    """The error for what a rule denies, in the service's own words."""
    if service == "keystone":
        words = f"You are not authorized to perform the requested action: {name}."
        return Forbidden(words, type="Forbidden")
    if service == "nova":
        return Forbidden(f"Policy doesn't allow {name} to be performed.", type="Forbidden")
    return Forbidden(f"rule:{name} is disallowed by policy{': ' + why if why else ''}.", type="PolicyNotAuthorized")


ADMINISTRATORS = {"neutron": "context_is_admin", "keystone": "admin_required", "nova": "context_is_admin",
                  "glance": "context_is_admin", "cumulet": "context_is_admin"}  # fmt: skip
"""By service the rule that says who administers it: whom the code lets see and change what is anybody's."""
ADMIN = "rule:context_is_admin"
"""The check of what administrators alone may."""
for _service, _name in ADMINISTRATORS.items():
    declare(_service, {_name: "role:admin or is_admin:1" if _service == "keystone" else "role:admin"}, *ANYWHERE)
DEFAULTS = Policy()
"""The rules as they are declared."""
