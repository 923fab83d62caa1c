"""`GET /cumulet/differences`, `POST /cumulet/repair` and what health adds, through the APIs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.api.whole_room import SERVICES, WholeRoom


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(Path(tmp_path_factory.mktemp("upkeep")))
    made.furnish()
    yield made
    made.close()


NOTHING = {"parts": {}, "text": "", "orphans": []}


@pytest.mark.parametrize("service", SERVICES)
def test_a_healthy_cloud_differs_in_nothing(room: WholeRoom, service: str) -> None:
    assert room.ask(service, "GET", "/cumulet/differences", who="admin").json() == {"differences": NOTHING}


def test_a_repair_says_what_it_found_and_what_is_left(room: WholeRoom) -> None:
    answer = room.ask("network", "POST", "/cumulet/repair", who="admin")
    assert answer.status_code == 200
    repair = answer.json()["repair"]
    assert repair.pop("seconds") >= 0
    assert repair == {"found": NOTHING, "pruned": [], "left": NOTHING, "failures": {}}


def test_they_are_for_administrators(room: WholeRoom) -> None:
    assert room.ask("network", "GET", "/cumulet/differences").status_code == 403
    assert room.ask("network", "POST", "/cumulet/repair").status_code == 403


def test_health_tells_administrators_what_was_noticed(room: WholeRoom) -> None:
    assert room.ask("network", "GET", "/cumulet/health", who="admin").json()["incidents"] == []
    assert "incidents" not in room.ask("network", "GET", "/cumulet/health").json()
