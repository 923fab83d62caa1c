"""Every advisory has a test that carries its id, or a reason why it can't happen here."""

import re
from pathlib import Path

import pytest
from tests.architecture.advisories import ADVISORIES, Advisory

TESTS = Path(__file__).resolve().parents[1]
NAMES = [
    name
    for path in sorted(TESTS.rglob("test_*.py"))
    for name in re.findall(r"^ *(?:async )?def (test_\w+)", path.read_text(), re.MULTILINE)
]


def named(id: str) -> list[str]:
    """The tests that carry an id."""
    return [name for name in NAMES if re.search(rf"(?:^test_|_){id}(?:_|$)", name)]


@pytest.mark.parametrize("advisory", ADVISORIES, ids=lambda advisory: advisory.ids[0])
def test_each_has_a_test_or_a_reason(advisory: Advisory) -> None:
    found = [name for id in advisory.ids for name in named(id)]
    assert bool(found) != bool(advisory.absent), f"{advisory.about}: {found or 'no test'}, {advisory.absent!r}"


def test_ids_in_names_are_known() -> None:
    """A slip in an id would make a test that is for nothing."""
    known = {id for advisory in ADVISORIES for id in advisory.ids}
    said = {id for name in NAMES for id in re.findall(r"(?:ossa|cve)_\d{4}_\d+|ossn_\d+", name)}
    assert said <= known, sorted(said - known)
