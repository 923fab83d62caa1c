"""Options of a user: exceptions from the rules for passwords, and proofs that a login needs together."""

from collections.abc import Collection, Mapping
from typing import Any

from cumulet.identity.entity import FLAG
from cumulet.model.types import Type, list_of, nullable, shown, text

_FLAGS = (
    "ignore_change_password_upon_first_use", "ignore_lockout_failure_attempts", "ignore_password_expiry",
    "ignore_user_inactivity", "lock_password", "multi_factor_auth_enabled",
)  # fmt: skip
_RULES = "multi_factor_auth_rules"
METHODS = ("password", "token", "application_credential", "totp")
"""What a user may prove themselves by."""
_TYPES: Mapping[str, Type] = {
    **{name: nullable(FLAG) for name in _FLAGS},
    _RULES: nullable(list_of(list_of(text(64, 1), maximum=8), maximum=32)),
}


def _parse(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"{shown(value)} is not of type 'object'.")
    for name in value:
        if name not in _TYPES:
            raise ValueError(f"there is no option {shown(name)} of users; there are {', '.join(sorted(_TYPES))}.")
    return {name: _TYPES[name].parse(given) for name, given in value.items()}


USER_OPTIONS = Type(
    _parse,
    "json",
    {
        "type": "object",
        "properties": {name: dict(t.schema) for name, t in _TYPES.items()},
        "additionalProperties": False,
    },
)
"""Keystone's options of users; null takes one away."""


def proven_enough(options: Mapping[str, Any], methods: Collection[str]) -> bool:
    """Whether these methods let a user with these options in: all of one of their rules, if they have rules.

    As with Keystone, rules count unless `multi_factor_auth_enabled` is false, a method that there is not is passed over
    in them, and rules of nothing else keep nobody out.
    """
    rules = _known_rules(options)
    return not rules or options.get("multi_factor_auth_enabled") is False or any(rule <= {*methods} for rule in rules)


def also_needed(options: Mapping[str, Any], methods: Collection[str]) -> list[list[str]]:
    """The rules of which a user has met a part by these methods."""
    return [sorted(rule) for rule in _known_rules(options) if rule & {*methods}]


def _known_rules(options: Mapping[str, Any]) -> list[set[str]]:
    rules = ({*rule} & {*METHODS} for rule in options.get(_RULES) or ())
    return [rule for rule in rules if rule]
