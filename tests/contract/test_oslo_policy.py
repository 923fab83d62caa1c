"""Our rules against the field's own library: the same verdict for whatever rule, caller and target."""

import logging
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from oslo_policy import _parser

from cumulet.model.context import Context
from cumulet.model.policy import CREDENTIALS, Policy, declare, table
from cumulet.model.rules import RuleError, Target, parse

ROLES = ("admin", "manager", "member", "reader", "service", "Guest")
KEYS = ("project_id", "user_id", "visibility", "target.user.domain_id", "network:project_id", "nothing")
IDENTIFYING = ("project_id", "user_id", "tenant_id", "domain_id", "token.domain.id")
NAMES = ("first", "second", "third")
CHECKS = st.one_of(
    st.sampled_from(["@", "!", "is_admin:True", "system_scope:all", "None:%(project_id)s", "domain_id:None",
                     "'public':%(visibility)s", "True:%(project_id)s", "service_roles:service",
                     "12:12", "roles:member"]),
    st.sampled_from(["role:" + role for role in (*ROLES, "ADMIN", "%(visibility)s", "nobody")]),
    st.builds("{}:%({})s".format, st.sampled_from(IDENTIFYING), st.sampled_from(KEYS)),
    st.builds("project_id:{}%({})s{}".format, st.sampled_from(["", "x", "%%"]), st.sampled_from(KEYS),
              st.sampled_from(["", "%(user_id)s"])),
    st.sampled_from(["rule:" + name for name in NAMES]),
)  # fmt: skip


def _joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    word = st.sampled_from([" and ", " or ", " AND ", "  Or "])
    return st.one_of(
        st.builds("not {}".format, st.one_of(CHECKS, st.builds("({})".format, inner))),
        st.builds("({})".format, inner),
        st.builds("( {} )".format, inner),
        st.builds("{}{}{}".format, inner, word, inner),
    )


RULES = st.recursive(CHECKS, _joined, max_leaves=8)
CONTEXTS = st.builds(
    lambda roles, project, domain, system: Context(
        user_id="u", project_id=project, domain_id=domain, system=system, roles=frozenset(roles)
    ),
    st.sets(st.sampled_from(ROLES)),
    st.sampled_from(["p", "", None]),
    st.sampled_from(["d", None]),
    st.booleans(),
)
TARGETS = st.dictionaries(st.sampled_from(KEYS[:-1]), st.sampled_from(["p", "u", "d", "public", "None", None, True]))


class Rules(dict[str, Any]):
    """What oslo.policy's checks ask of their enforcer."""

    @property
    def rules(self) -> "Rules":
        return self


def credentials(context: Context) -> dict[str, Any]:
    """A caller as oslo.policy knows one; its roles as Keystone writes them into tokens, with those they bring."""
    found: dict[str, Any] = {}
    for name, read in CREDENTIALS.items():
        at, *rest = name.split(".")[::-1]
        place = found
        for part in rest[::-1]:
            place = place.setdefault(part, {})
        value = read(context)
        place[at] = list(value) if isinstance(value, tuple) else value
    return found


def theirs(rules: dict[str, str], context: Context, target: Target) -> bool:
    """oslo.policy's verdict over the rule `first`."""
    parsed = Rules({name: _parser.parse_rule(text) for name, text in rules.items()})
    return bool(parsed["first"](dict(target), credentials(context), parsed))


def ours(rules: dict[str, str], context: Context, target: Target) -> bool:
    """Our verdict, whatever the scope."""
    return Policy({"neutron": rules}).find("neutron", "first").check(target, context)


@settings(max_examples=1500, deadline=None)
@given(RULES, RULES.filter(lambda t: "rule:" not in t), CONTEXTS, TARGETS)
@example("not role:admin and role:reader or @", "@", Context(user_id="u", roles=frozenset({"reader"})), {})
@example("role:a or role:reader and (role:b or not role:c) and @", "!", Context(user_id="u"), {})
def test_the_same_verdict(first: str, second: str, context: Context, target: dict[str, Any]) -> None:
    rules = {"first": first.replace("rule:first", "rule:third"), "second": second, "third": "role:member"}
    assert ours(rules, context, target) == theirs(rules, context, target), rules


@settings(max_examples=1500, deadline=None)
@given(RULES, RULES.filter(lambda t: "rule:" not in t), CONTEXTS, TARGETS)
def test_who_could_is_never_less_than_who_may(
    first: str, second: str, context: Context, target: dict[str, Any]
) -> None:
    """What is refused before the target is known would have been refused with it."""
    rules = {"first": first.replace("rule:first", "rule:third"), "second": second, "third": "role:member"}
    found = Policy({"neutron": rules}).find("neutron", "first")
    assert found.hopeful({}, context) or not found.check(target, context), rules


TEXTS = st.text(st.sampled_from(list("()'\"@!:%s. ntoradxy\t\n=~[")), max_size=40) | st.text(max_size=40) | RULES.map(
    lambda text: text.replace(":", "", 1)
)  # fmt: skip


@settings(max_examples=3000, deadline=None)
@given(TEXTS)
@example("(" * 10_000)
@example("not " * 3000 + "@")
@example("@ or " * 2000 + "@")
@example("field:a:b=~(")
def test_any_text_is_a_rule_or_said_to_be_none(text: str) -> None:
    try:
        parse(text)
    except RuleError as error:
        assert str(error)


@settings(max_examples=1500, deadline=None)
@given(st.text(st.sampled_from(list("()@! ntoradxy\t")), max_size=30))
def test_what_we_do_not_understand_they_let_nobody_pass(text: str) -> None:
    """Where they only log a rule that can't be read and deny, we say so at the start."""
    logging.getLogger("oslo_policy").setLevel(logging.CRITICAL)
    try:
        parse(text)
    except RuleError:
        parsed = _parser.parse_rule(text)
        if "not" not in text.lower():
            assert not parsed({}, {"roles": ["admin"]}, Rules())


def test_rules_in_a_circle() -> None:
    with pytest.raises(RuleError, match="refers to itself: first -> second -> first"):
        Policy({"neutron": {"first": "rule:second", "second": "not rule:first"}}).find("neutron", "first")
    with pytest.raises(RuleError, match="no rule 'third'"):
        Policy({"neutron": {"first": "rule:third"}}).find("neutron", "first")


def test_a_rule_is_declared_once() -> None:
    assert "context_is_admin" in table("neutron")
    with pytest.raises(ValueError, match="twice"):
        declare("neutron", {"context_is_admin": "!"})
