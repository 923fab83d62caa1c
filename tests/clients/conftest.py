"""Places, clouds and clients for the tests of this directory."""

from collections.abc import Iterator

import pytest

from .place import Account, Impossible, Place


def a_place(account: Account) -> Place:
    """A place, or a skipped test that says what this machine lacks for one."""
    try:
        return Place(account)
    except Impossible as error:
        pytest.skip(f"no private place for {account}: {error}")


@pytest.fixture(params=["root", "user"])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    opened = a_place(request.param)
    yield opened
    opened.close()
