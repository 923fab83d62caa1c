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
    """Whether these methods let a user with these options in: all of one of their rules, if they have rules."""
    rules = options.get(_RULES) or []
    if not options.get("multi_factor_auth_enabled") or not rules:
        return True
    return any(rule and set(rule) <= set(methods) for rule in rules)
