"""OpenStack's own suites against a cloud with packets: what passes is what docs/reference/conformance.md says."""

import re
from collections.abc import Iterator

import pytest
from tests.clients.conftest import a_place
from tests.clients.environments import Environment, environment
from tests.conformance import report
from tests.conformance.missing import MISSING
from tests.conformance.suite import LISTS, Outcome, open_cloud, run


@pytest.fixture(scope="module")
def client() -> Environment:
    return environment("conformance")


@pytest.fixture(scope="module")
def outcomes(client: Environment) -> Iterator[list[Outcome]]:
    place = a_place("root")
    try:
        cloud = open_cloud(place)
        yield [run(name, place, cloud, client) for name in LISTS]
        cloud.down()
    finally:
        place.close()


@pytest.mark.timeout(900)
def test_every_test_passes_but_those_with_a_reason(outcomes: list[Outcome]) -> None:
    unexplained, untrue = [], []
    for outcome in outcomes:
        reasons = MISSING[outcome.name]
        unexplained += [
            f"{test}: {outcome.words.get(test, 'did not run')}"
            for test in outcome.missed
            if not any(re.match(pattern, test) for pattern in reasons)
        ]
        untrue += [test for test in outcome.passed if any(re.match(pattern, test) for pattern in reasons)]
    assert (unexplained, untrue) == ([], [])


def test_the_page_says_so(outcomes: list[Outcome]) -> None:
    assert report.PAGE.read_text() == report.page(outcomes), "run `make conformance`, which writes the page"
