"""`cumulet policy`: the rules in force, in the form of the file that overrides them."""

from collections.abc import Iterator
from pathlib import Path

import cumulet.compute.policies
import cumulet.identity.policies
import cumulet.image.policies
import cumulet.loadbalancing
import cumulet.networking
import cumulet.own_policies  # noqa: F401  these declare the rules
from cumulet import policy_file
from cumulet.model.policy import table


def lines(home: Path, service: str, *, changed: bool) -> Iterator[str]:
    """A service's policy.yaml with every rule: defaults as comments, as oslopolicy-sample-generator writes them, and
    the operator's own as they are. `changed`: these only. Raises PolicyError where a file is wrong."""
    policy = policy_file.load(home)
    defaults = table(service)
    for name in policy.names(service):
        text, default = policy.text(service, name), defaults.get(name)
        own = default is None or text != default.check
        if changed and not own:
            continue
        if default is not None:
            yield f"# {name}: for tokens of the scopes {', '.join(default.scopes)}"
            yield f"# default: {_quoted(default.check)}" if own else f"#{_quoted(name)}: {_quoted(default.check)}"
        if own:
            yield f"{_quoted(name)}: {_quoted(text or '')}"
        yield ""


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
