"""An operator's own rules: `SERVICE/policy.yaml` in the cloud's home, as oslo.policy's services read it.

    "get_network": "role:auditor or rule:admin_only"
    "auditors": "role:auditor"                          # a rule of the operator's own, for others to refer to

Each file holds names and rules and goes before the defaults. Whatever is wrong with one is told at the start with its
line, and the cloud does not start: a rule that is not understood must not be taken for another.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cumulet.model.policy import Policy, services, table
from cumulet.model.rules import RuleError, parse, references

MAX_SIZE = 1 << 20
_TEXT = "tag:yaml.org,2002:str"


class PolicyError(Exception):
    """A policy file can't be taken as it is; the message says which, where and why."""


def load(home: Path) -> Policy:
    """The rules in force: the defaults, with those of the files in `home`. Raises PolicyError."""
    if (stray := home / "policy.yaml").exists():
        named = ", ".join(f"{service}/policy.yaml" for service in services())
        raise PolicyError(f"{stray} belongs to no service. Put its rules into {home}/ as {named}.")
    overrides: dict[str, dict[str, str]] = {}
    lines: dict[str, dict[str, int]] = {}
    for service in services():
        path = home / service / "policy.yaml"
        if path.exists():
            overrides[service], lines[service] = _read(path)
    policy = Policy(overrides)
    for service in overrides:
        _check(policy, service, home / service / "policy.yaml", overrides[service], lines[service])
    return policy


def _read(path: Path) -> tuple[dict[str, str], dict[str, int]]:
    """The rules of a file by name, and the line of each."""
    import yaml  # 11 ms, for those who have such a file

    try:
        text = path.read_bytes()
        if len(text) > MAX_SIZE:
            raise PolicyError(f"{path} is larger than {MAX_SIZE} bytes.")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except OSError as error:
        raise PolicyError(f"{path} can't be read: {error.strerror}.") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise PolicyError(f"{path} is no YAML: {' '.join(str(error).split())}.") from error
    rules: dict[str, str] = {}
    lines: dict[str, int] = {}
    for name, rule, line in _pairs(path, root):
        if name in rules:
            raise PolicyError(f"{path}, line {line}: the rule {name[:80]!a} is there twice (see line {lines[name]}).")
        rules[name], lines[name] = rule, line
    return rules, lines


def _pairs(path: Path, root: Any) -> Iterator[tuple[str, str, int]]:
    """Names, rules and lines. Raises PolicyError where the file is anything but names with rules."""
    if root is None:
        return
    if root.id != "mapping":
        raise PolicyError(
            f'{path}, line {root.start_mark.line + 1}: expected are lines as "get_network": "role:reader".'
        )
    for key, value in root.value:
        line = key.start_mark.line + 1
        if key.id != "scalar":
            raise PolicyError(f"{path}, line {line}: a rule's name is a text.")
        if (
            value.id != "scalar" or value.tag != _TEXT
        ):  # an unquoted ! is YAML's tag of an empty text: not for everybody!
            words = (
                'a rule is a text in quotes, as "role:member or rule:admin_only"; "" is for everybody, "!" for nobody'
            )
            raise PolicyError(f"{path}, line {line}: rule {key.value[:80]!a}: {words}.")
        yield key.value, value.value, line


def _check(policy: Policy, service: str, path: Path, rules: dict[str, str], lines: dict[str, int]) -> None:
    """Raise PolicyError unless every rule can be used, and is."""
    used = {other for text in rules.values() for other in _referred(text)}
    for name in sorted(rules, key=lambda name: lines[name]):
        where = f"{path}, line {lines[name]}: rule {name[:80]!a}"
        try:
            policy.find(service, name)
        except RuleError as error:
            raise PolicyError(f"{where}: {error}.") from None
        if name not in table(service) and name not in used:
            raise PolicyError(
                f"{where}: nothing here asks for a rule of this name. `cumulet policy {service}` tells all."
            )
    for name in table(service):
        try:
            policy.find(service, name)
        except RuleError as error:
            raise PolicyError(f"{path}: with these rules {name!a} can't be judged: {error}.") from None


def _referred(text: str) -> Iterator[str]:
    try:
        yield from references(parse(text))
    except RuleError:
        return  # told of where the rule itself is looked at
