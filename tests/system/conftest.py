"""Clouds started as a person starts them: by the command, as root and as an ordinary user, in a private network."""

from collections.abc import Iterator

import pytest

from clients.conftest import a_place
from clients.place import Place

from .command import Command


@pytest.fixture(params=["root", "user"])
def command(request: pytest.FixtureRequest) -> Iterator[Command]:
    """`cumulet` in a place where nothing else runs; afterwards nothing must be left of it."""
    yield from _commands(a_place(request.param))


@pytest.fixture
def roots_command() -> Iterator[Command]:
    """As `command`, for root alone: for what needs mounts to be set up."""
    yield from _commands(a_place("root"))


@pytest.fixture
def users_command() -> Iterator[Command]:
    """As `command`, for an ordinary user alone."""
    yield from _commands(a_place("user"))


def _commands(place: Place) -> Iterator[Command]:
    made = Command(place)
    try:
        yield made
        made.run("down", "--purge")
        assert place.processes() == []
        assert not made.home.exists()
    finally:
        place.close()
