"""Rooms to try the APIs in: a whole service in process, with a store of its own and a data plane without packets."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from tests.api.l3_room import Room


@pytest.fixture(autouse=True, scope="session")
def _quiet() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """Networking and load balancing (tests.api.l3_room says how to ask)."""
    made = Room(tmp_path)
    yield made
    made.close()
