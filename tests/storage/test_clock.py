"""The clock of the day is set, a day back or on, under a running server: what lasts lasts, what has ended has ended."""

import time
import urllib.error
from collections.abc import Iterator
from pathlib import Path

import pytest

from cumulet.store import snapshots

from . import power
from .server import Server, ports

DAY = 86400


class Clock:
    """The clock of whoever is started with `env`."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.set(0)
        self.env = {"LD_PRELOAD": str(power.preloaded("clock")), "CLOCK_OFF": str(file)}

    def set(self, seconds: int) -> None:
        """Off the true time by so many seconds from now on."""
        self._file.write_text(str(seconds))


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    return Clock(tmp_path / "clock")


@pytest.fixture
def server(tmp_path: Path, clock: Clock) -> Iterator[Server]:
    made = Server(tmp_path / "cloud", ports(), CUMULET_SNAPSHOT_INTERVAL="0.1", **clock.env)
    assert "ready" in made.said, made.said
    yield made
    made.end()


def good(server: Server, token: str) -> bool:
    try:
        server.networks(token)
    except urllib.error.HTTPError as error:
        assert error.code == 401
        return False
    return True


def add(server: Server, token: str, name: str) -> dict[str, str]:
    body = {"network": {"name": name}}
    return dict(server.ask("/v2.0/networks", body, token)[1]["network"])


def test_tokens_last_through_a_clock_set_back_and_end_by_one_set_on(server: Server, clock: Clock) -> None:
    before = server.login()
    clock.set(-DAY)
    assert good(server, before)
    back = server.login()
    assert good(server, back)
    clock.set(0)
    assert good(server, before)
    assert not good(server, back), "twelve hours from a day ago on"
    clock.set(DAY)
    assert not good(server, before)
    ahead = server.login()
    assert good(server, ahead)
    clock.set(0)
    assert good(server, before), "the clock was wrong, not the token"
    assert good(server, ahead)


def test_what_was_revoked_stays_so_though_the_clock_was_ahead(server: Server, clock: Clock) -> None:
    token, mine = server.login(), server.login()
    server.revoke(token, mine)
    assert not good(server, token)
    clock.set(DAY)
    mine = server.login()
    server.revoke(server.login(), mine)  # those of before that have ended are forgotten now
    clock.set(0)
    assert not good(server, token)


def test_lists_and_revisions_go_on(server: Server, clock: Clock) -> None:
    token = server.login()
    names = ["public"]
    for number, seconds in enumerate((0, -DAY, DAY // 4, -DAY // 2)):
        clock.set(seconds)
        made = add(server, token, f"net-{number}")
        names.append(made["name"])
        changed = server.ask(f"/v2.0/networks/{made['id']}", {"network": {"description": "new"}}, token, "PUT")[1]
        assert changed["network"]["revision_number"] == int(made["revision_number"]) + 1
    for key in ("created_at", "updated_at", "revision_number"):
        for direction in ("asc", "desc"):
            found: list[dict[str, str]] = []
            while True:
                marker = f"&marker={found[-1]['id']}" if found else ""
                page = server.ask(f"/v2.0/networks?limit=2&sort_key={key}&sort_dir={direction}{marker}", token=token)[1]
                if not page["networks"]:
                    break
                found += page["networks"]
                assert len(found) <= len(names)
            assert sorted(each["name"] for each in found) == sorted(names), (key, direction)
            values = [each[key] for each in found]
            assert values == sorted(values, reverse=direction == "desc")


def last(database: Path) -> int:
    return max((each.number for each in snapshots.listed(database)), default=0)


def test_snapshots_are_taken_in_their_order(server: Server, clock: Clock, tmp_path: Path) -> None:
    token, database = server.login(), tmp_path / "cloud" / "cumulet.db"
    for number, seconds in enumerate((0, DAY // 4, -DAY)):
        clock.set(seconds)
        had = last(database)
        add(server, token, f"net-{number}")
        deadline = time.monotonic() + 20
        while last(database) == had:
            assert time.monotonic() < deadline, "none is taken any more"
            time.sleep(0.01)
    listed = snapshots.listed(database)
    assert snapshots.named(database, "latest") == listed[-1]
    assert listed[-1].taken == min(each.taken for each in listed)


def test_a_start_before_the_last_end(server: Server, clock: Clock, tmp_path: Path) -> None:
    """A machine whose clock has no battery, and no network yet."""
    clock.set(DAY // 4)
    token = server.login()
    add(server, token, "kept")
    server.end()
    clock.set(-400 * DAY)
    again = Server(tmp_path / "cloud", server.base, **clock.env)
    assert "ready" in again.said, again.said
    assert "kept" in again.networks(token)
    assert "kept" in again.networks(again.login())
    again.end()
