"""A cloud with fault points, in a place of root's."""

from collections.abc import Iterator

import pytest

from clients.conftest import a_place

pytest.register_assert_rewrite("faults.cloud", "faults.campaign", "faults.crowd")

from .cloud import Cloud  # noqa: E402 - rewriting must be asked for first


@pytest.fixture
def cloud() -> Iterator[Cloud]:
    """A running cloud, by root: the tests enter its network namespace."""
    place = a_place("root")
    made = Cloud(place)
    try:
        made.start()
        made.login()
        yield made
    finally:
        made.end()
        left = place.processes()
        place.close()
    assert left == [], "processes are left"
