"""What the suites said, as docs/reference/conformance.md tells it.

The page has no times and no dates, so that it changes only when what passes changes; times are in bench/RESULTS.md.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from tests.clients.environments import REPOSITORY
from tests.conformance.missing import MISSING
from tests.conformance.suite import Outcome

PAGE: Path = REPOSITORY / "docs" / "reference" / "conformance.md"

_SUITES = {
    "tempest-identity-v3": ("Identity v3", "Tempest 47.0.0, `tempest.api.identity`", 138),
    "tempest-network": ("Networking", "Tempest 47.0.0, `tempest.api.network`", 251),
    "neutron-tempest-api": ("Networking", "neutron-tempest-plugin 3.3.0, `api`", 711),
}
"""Per list: the service, the suite, and how many one installation of Keystone 30 and Neutron 29 was seen to pass."""

_HEAD = """\
# Conformance

<!-- Written by `make conformance`; the test run compares it with what passes. -->

OpenStack's own test suites, unmodified, against this cloud on its `linux` data plane. The settings are the defaults
but for three of [password security](settings.md) that Tempest's tests presume (`lockout_failure_attempts = 2`,
`lockout_duration = 5`, `unique_last_password_count = 2`), and the quota of routers, of which one class of
neutron-tempest-plugin makes more than Neutron's default of 10. `make conformance` runs them and writes this page;
`make test` runs them too.

The lists name what Keystone 30 and Neutron 29 (ML2, with all service plugins) were seen to pass over several set-ups;
no one installation passed them all, as the fourth column tells. A test that skips counts as not passed.

| service | suite | tests | one real installation passes | this cloud passes |
|---|---|---:|---:|---:|
"""


def page(outcomes: Sequence[Outcome]) -> str:
    """The page, whole."""
    text = _HEAD
    for outcome in outcomes:
        service, suite, real = _SUITES[outcome.name]
        text += f"| {service} | {suite} | {len(outcome.wanted)} | {real} | **{len(outcome.passed)}** |\n"
    text += "\n## What does not pass, and why\n"
    for outcome in outcomes:
        _service, suite, _real = _SUITES[outcome.name]
        if outcome.missed:
            text += f"\n{suite}:\n\n" + "".join(_reasons(outcome))
    return text


def _reasons(outcome: Outcome) -> list[str]:
    left, lines = list(outcome.missed), []
    for pattern, reason in MISSING[outcome.name].items():
        named = [test for test in left if re.match(pattern, test)]
        left = [test for test in left if test not in named]
        if named:
            lines.append(f"- {reason} ({len(named)}: {', '.join(_short(named))})\n")
    lines += [f"- `{test}`: {outcome.words.get(test, 'did not run')} (**not explained**)\n" for test in left]
    return lines


def _short(tests: Sequence[str]) -> list[str]:
    """The tests by their classes: `Class` for several, `Class.test` for one."""
    classes: dict[str, list[str]] = {}
    for test in tests:
        owner, _, name = test.rpartition(".")
        classes.setdefault(owner.rpartition(".")[2], []).append(name)
    return [f"`{owner}`" if len(names) > 1 else f"`{owner}.{names[0]}`" for owner, names in sorted(classes.items())]
