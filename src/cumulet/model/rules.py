"""The language in which access rules are written: oslo.policy's, read by a small parser of our own (decision 0013).

    rule:admin_only or (role:member and project_id:%(project_id)s)

A check is `@` (always), `!` (never), `role:NAME`, `rule:NAME` (another rule), `field:KIND:ATTRIBUTE=VALUE` (Neutron's;
`=~` begins a regular expression), or `CREDENTIAL:VALUE`, where a credential may also be a literal. `%(key)s` in a value
is an attribute of the target; one that the target has not makes the check fail. `not` binds closer than `and`, that
closer than `or`. An empty rule lets everybody pass, as in oslo.policy.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Protocol

import msgspec

MAX_LENGTH = 10_000
MAX_DEPTH = 50
_KIND = re.compile(r"[A-Za-z_][\w.-]*")
_LITERAL = re.compile(r"""'[^'\\]*'|"[^"\\]*"|True|False|None|-?(?:0|[1-9][0-9]*)""")
_PART = re.compile(r"%\(([^()%]+)\)s|(%%)|(%)")
_WORDS = {"and", "or", "not"}


class RuleError(ValueError):
    """A rule can't be read; the message says why."""


class Caller(Protocol):
    """What a check asks of who is calling."""

    @property
    def roles(self) -> frozenset[str]:
        """The names of the roles held, without those they imply."""


Target = Mapping[str, Any]
Check = Callable[[Target, Any], bool]
"""Whether a caller may do something with a target; as compiled with `hopeful`: whether they may with some target."""


class Always(msgspec.Struct, frozen=True):
    """`@` or `!`."""

    verdict: bool


class Reference(msgspec.Struct, frozen=True):
    """`rule:NAME`."""

    name: str


class Match(msgspec.Struct, frozen=True):
    """`KIND:VALUE`. The value's text lies between the target's attributes: `texts` are one more than `keys`."""

    kind: str
    texts: tuple[str, ...]
    keys: tuple[str, ...]


class Field(msgspec.Struct, frozen=True):
    """`field:KIND:ATTRIBUTE=VALUE`."""

    kind: str
    attribute: str
    value: str


class Not(msgspec.Struct, frozen=True):
    """`not PART`."""

    part: "Node"


class Several(msgspec.Struct, frozen=True):
    """Parts joined by `and` (every one must pass) or by `or`."""

    parts: tuple["Node", ...]
    every: bool


Node = Always | Reference | Match | Field | Not | Several


def parse(text: str) -> Node:
    """The rule that a text says. Raises RuleError."""
    if text == "":
        return Always(verdict=True)
    if len(text) > MAX_LENGTH:
        raise RuleError(f"a rule has at most {MAX_LENGTH} characters")
    reading = _Reading(list(_tokens(text)))
    node = reading.alternatives(0)
    if (rest := reading.peek()) is not None:
        raise RuleError(f"{_shown(rest)} is not expected here: 'and' or 'or' is missing, or a parenthesis")
    return node


def _tokens(text: str) -> Iterator[str]:
    """Words and parentheses; these stand at the ends of words only: inside they are part of them, as in %(name)s."""
    for word in text.split():
        inner = word.lstrip("(")
        yield from "(" * (len(word) - len(inner))
        core = inner.rstrip(")")
        if core:
            yield core
        yield from ")" * (len(inner) - len(core))


class _Reading:
    """Recursive descent over the tokens."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens, self._at = tokens, 0

    def peek(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def alternatives(self, depth: int) -> Node:
        return self._joined("or", lambda: self._joined("and", lambda: self._single(depth)))

    def _joined(self, word: str, read: Callable[[], Node]) -> Node:
        parts = [read()]
        while (following := self.peek()) is not None and following.lower() == word:
            self._at += 1
            parts.append(read())
        return parts[0] if len(parts) == 1 else Several(tuple(parts), every=word == "and")

    def _single(self, depth: int) -> Node:
        word = self.peek()
        if word is None:
            raise RuleError("it ends where a check is expected")
        if depth > MAX_DEPTH:
            raise RuleError(f"it nests deeper than {MAX_DEPTH} levels")
        self._at += 1
        if word.lower() == "not":
            return Not(self._single(depth + 1))
        if word == "(":
            inside = self.alternatives(depth + 1)
            if self.peek() != ")":
                raise RuleError("a parenthesis is never closed")
            self._at += 1
            return inside
        if word == ")" or word.lower() in _WORDS:
            raise RuleError(f"{_shown(word)} stands where a check is expected")
        return _check(word)


def _check(word: str) -> Node:
    if word in {"@", "!"}:
        return Always(verdict=word == "@")
    if len(word) > 1 and word[0] == word[-1] and word[0] in "'\"":
        raise RuleError(f"{_shown(word)} is no check: a literal needs a ':' and what it is compared with")
    kind, colon, value = word.partition(":")
    if not colon:
        raise RuleError(f"{_shown(word)} is no check: it has the form kind:value, as in role:member")
    if kind in {"http", "https"}:
        raise RuleError("checks that ask a web server (http:, https:) are not supported")
    if kind == "rule":
        return Reference(value)
    if kind == "field":
        return _field(value)
    if not _KIND.fullmatch(kind) and not _LITERAL.fullmatch(kind):
        raise RuleError(f"{_shown(kind)} is neither a credential's name nor a literal")
    texts, keys = [""], []
    at = 0
    for found in _PART.finditer(value):
        texts[-1] += value[at : found.start()]
        at = found.end()
        if found[3]:
            raise RuleError(f"the '%' in {_shown(value)} begins nothing: an attribute is written %(name)s")
        if found[2]:
            texts[-1] += "%"
        else:
            keys.append(found[1])
            texts.append("")
    texts[-1] += value[at:]
    return Match(kind, tuple(texts), tuple(keys))


def _field(value: str) -> Field:
    kind, colon, rest = value.partition(":")
    attribute, equals, wanted = rest.rpartition("=") if "=~" not in rest else rest.partition("=")
    if not (kind and colon and attribute and equals):
        raise RuleError(f"field:{_shown(value)[1:-1]} has not the form field:networks:shared=True")
    if wanted.startswith("~"):
        try:
            re.compile(wanted[1:])
        except re.error as error:
            raise RuleError(f"{_shown(wanted[1:])} is no regular expression ({error})") from None
    return Field(kind, attribute, wanted)


def _shown(text: str) -> str:
    return ascii(text if len(text) <= 60 else text[:57] + "...")


def references(node: Node) -> Iterator[str]:
    """The names of the rules that a rule refers to."""
    if isinstance(node, Reference):
        yield node.name
    elif isinstance(node, Not):
        yield from references(node.part)
    elif isinstance(node, Several):
        for part in node.parts:
            yield from references(part)


def kinds(node: Node) -> Iterator[str]:
    """The credentials by name that a rule asks for."""
    if isinstance(node, Match) and not _LITERAL.fullmatch(node.kind):
        yield node.kind
    elif isinstance(node, Not):
        yield from kinds(node.part)
    elif isinstance(node, Several):
        for part in node.parts:
            yield from kinds(part)


class Compiler(msgspec.Struct, frozen=True):
    """Turns rules into functions. `known` answers the function of the rule that is referred to; `bringing` the roles
    that count as a role; `credentials` read one from the caller. `hopeful`: what depends on the target is taken to
    fit, so that the answer says whether any target could."""

    known: Callable[[str, bool], Check]
    bringing: Callable[[str], Iterable[str]]
    credentials: Mapping[str, Callable[[Any], Any]]
    hopeful: bool = False

    def compiled(self, node: Node, *, negated: bool = False) -> Check:
        """The function of a rule."""
        if isinstance(node, Several):
            checks = [self.compiled(part, negated=negated) for part in node.parts]
            return _every(checks) if node.every else _some(checks)
        if isinstance(node, Not):
            part = self.compiled(node.part, negated=not negated)
            return lambda target, caller: not part(target, caller)
        if isinstance(node, Reference):
            return self.known(node.name, negated)
        if isinstance(node, Always):
            return _constant(node.verdict)
        if self.hopeful and (isinstance(node, Field) or node.keys):
            return _constant(not negated)
        if isinstance(node, Field):
            return _of_field(node)
        return self._role(node) if node.kind == "role" else self._match(node)

    def _role(self, node: Match) -> Check:
        if node.keys:
            return lambda target, caller: (
                (text := _filled(node, target)) is not None and _holds(caller, frozenset(self.bringing(text.lower())))
            )
        wanted = frozenset(self.bringing(node.texts[0].lower()))
        return lambda _target, caller: _holds(caller, wanted)

    def _match(self, node: Match) -> Check:
        if _LITERAL.fullmatch(node.kind):
            literal = str(ast.literal_eval(node.kind))
            return lambda target, _caller: _filled(node, target) == literal
        read = self.credentials[node.kind]
        if node.texts == ("", "") and node.keys:
            return _same(read, node.keys[0])
        return lambda target, caller: _fits(read(caller), _filled(node, target))


def _constant(verdict: bool) -> Check:
    return lambda _target, _caller: verdict


def _every(checks: list[Check]) -> Check:
    if len(checks) == 2:
        first, second = checks
        return lambda target, caller: first(target, caller) and second(target, caller)

    def every(target: Target, caller: Any) -> bool:
        for check in checks:  # noqa: SIM110  half of what all() takes
            if not check(target, caller):
                return False
        return True

    return every


def _some(checks: list[Check]) -> Check:
    if len(checks) == 2:
        first, second = checks
        return lambda target, caller: first(target, caller) or second(target, caller)

    def some(target: Target, caller: Any) -> bool:
        for check in checks:  # noqa: SIM110  half of what any() takes
            if check(target, caller):
                return True
        return False

    return some


def _holds(caller: Caller, wanted: frozenset[str]) -> bool:
    return not wanted.isdisjoint(_lowered(caller.roles))


@lru_cache(maxsize=256)
def _lowered(roles: frozenset[str]) -> frozenset[str]:
    return frozenset(role.lower() for role in roles)


def _filled(node: Match, target: Target) -> str | None:
    """The value with the target's attributes in it; None where it lacks one."""
    try:
        values = [str(target[key]) for key in node.keys]
    except KeyError:
        return None
    return "".join([node.texts[0], *(part for pair in zip(values, node.texts[1:], strict=True) for part in pair)])


def _fits(credential: Any, text: str | None) -> bool:
    if text is None:
        return False
    if isinstance(credential, list | tuple | frozenset):
        return any(str(one) == text for one in credential)
    return str(credential) == text


def _same(read: Callable[[Any], Any], key: str) -> Check:
    """The usual case in short: one credential equals one attribute."""

    def check(target: Target, caller: Any) -> bool:
        try:
            return _fits(read(caller), str(target[key]))
        except KeyError:
            return False

    return check


def _of_field(node: Field) -> Check:
    pattern = re.compile(node.value[1:]) if node.value.startswith("~") else None
    truth = {"true": True, "false": False}.get(node.value.lower())

    def check(target: Target, _caller: Any) -> bool:
        value = None
        for key in (node.attribute, f"{node.kind}:{node.attribute}"):
            try:
                value = target[key]
                break
            except KeyError:
                continue
        if value is None:
            return False
        if pattern:
            return pattern.match(str(value)) is not None
        return value is truth if isinstance(value, bool) else str(value) == node.value

    return check
