"""The writer's promises: one commit for all that wait, rules apart from each other, nothing lost, nothing half."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from cumulet.model.errors import Conflict, Unavailable
from cumulet.store import database
from cumulet.store.database import Store
from cumulet.store.integrity import StoreError
from cumulet.store.transaction import Tx

from .things import Thing, add, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "things.db")
    yield opened
    opened.close()


@contextlib.contextmanager
def held(store: Store) -> Iterator[None]:
    """The writer waits inside a rule of its own; what is submitted meanwhile is one batch."""
    begun, go_on = threading.Event(), threading.Event()

    def wait(_tx: Tx) -> None:
        begun.set()
        go_on.wait(10)

    waiting = store.submit(wait)
    begun.wait(10)
    try:
        yield
    finally:
        go_on.set()
        waiting.result(10)


def names(store: Store) -> list[str]:
    with store.read() as reader:
        return [thing.name for thing in reader.all(Thing)]


def test_rules_that_wait_are_committed_together_and_heard_of_once(store: Store) -> None:
    commits: list[Any] = []
    store.on_commit = commits.append
    with held(store):
        waiting = [store.submit(lambda tx, name=name: add(tx, name)) for name in ("a", "b", "c")]
    assert [each.result(10).result.name for each in waiting] == ["a", "b", "c"]
    assert commits[1:] == [(("switch", "a"), ("switch", "b"), ("switch", "c"))]
    assert [each.result().touched for each in waiting] == [(("switch", name),) for name in ("a", "b", "c")]


def test_a_rule_that_fails_takes_back_its_own_changes_only(store: Store) -> None:
    def half(tx: Tx) -> None:
        add(tx, "half")
        raise ValueError("no")

    commits: list[Any] = []
    store.on_commit = commits.append
    with held(store):
        before, failing, after = (
            store.submit(lambda tx: add(tx, "before")),
            store.submit(half),
            store.submit(lambda tx: add(tx, "after")),
        )
    assert before.result(10).result.name == "before"
    with pytest.raises(ValueError, match="no"):
        failing.result(10)
    assert after.result(10).result.name == "after"
    assert names(store) == ["after", "before"]
    assert commits[1:] == [(("switch", "before"), ("switch", "after"))]


def test_a_broken_uniqueness_is_that_rules_conflict(store: Store) -> None:
    with held(store):
        first, second, third = (store.submit(lambda tx, name=name: add(tx, name)) for name in ("same", "same", "other"))
    assert first.result(10)
    with pytest.raises(Conflict):
        second.result(10)
    assert third.result(10)
    assert names(store) == ["other", "same"]


def test_a_later_rule_of_a_batch_sees_what_an_earlier_one_did(store: Store) -> None:
    with held(store):
        store.submit(lambda tx: add(tx, "first"))
        counted = store.submit(lambda tx: tx.count(Thing))
    assert counted.result(10).result == 1


def test_a_reader_keeps_its_snapshot_while_others_write(store: Store) -> None:
    store.write_now(lambda tx: add(tx, "old"))
    with store.read() as reader:
        assert reader.count(Thing) == 1
        version = reader.version(Thing)
        store.write_now(lambda tx: add(tx, "new"))
        assert reader.count(Thing) == 1
        with store.read() as again:  # the same thread's: the same snapshot
            assert again.count(Thing) == 1
        assert reader.version(Thing) == version
    with store.read() as reader:
        assert reader.count(Thing) == 2
        assert reader.version(Thing) > version


def test_a_reader_elsewhere_sees_no_uncommitted_row(store: Store) -> None:
    seen: list[int] = []

    def rule(tx: Tx) -> None:
        add(tx, "pending")
        other = threading.Thread(target=lambda: seen.append(len(names(store))))
        other.start()
        other.join()

    store.write_now(rule)
    assert seen == [0]
    assert names(store) == ["pending"]


def test_whoever_goes_away_harms_no_other(store: Store) -> None:
    """A request whose client hung up is cancelled, before its rule ran or while it runs."""
    with held(store):
        gone, stays = (store.submit(lambda tx, name=name: add(tx, name)) for name in ("gone", "stays"))
        assert gone.cancel()
    assert stays.result(10)
    cancelled: list[bool] = []
    late = store.submit(lambda _tx: cancelled.append(late.cancel()))
    assert late.result(10).result is None
    assert cancelled == [False]
    assert names(store) == ["stays"]


def test_closing_finishes_what_waits(tmp_path: Path) -> None:
    store = open_store(tmp_path / "things.db")
    waiting = [store.submit(lambda tx, n=n: add(tx, f"thing-{n:03}")) for n in range(200)]
    store.close()
    assert all(each.result(0) for each in waiting)


WRITER = """
import sys
from pathlib import Path
from storage.things import add, open_store

store = open_store(Path(sys.argv[1]))
waiting = []
for n in range(1_000_000):
    written = store.submit(lambda tx, n=n: add(tx, f"{n:07}"))
    written.add_done_callback(lambda _, n=n: print(f"{n:07}", flush=True))
    if n % 7 == 0:
        written.result()
"""


@pytest.mark.parametrize("acknowledged", [1, 50, 300])
def test_kill_9_loses_nothing_that_was_acknowledged(tmp_path: Path, acknowledged: int) -> None:
    path = tmp_path / "things.db"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    )
    assert writer.stdout
    told = [writer.stdout.readline().strip() for _ in range(acknowledged)]
    writer.send_signal(signal.SIGKILL)
    told += [line for line in writer.stdout.read().split("\n") if len(line) == 7]
    writer.wait()
    writer.stdout.close()
    store = open_store(path)
    found = names(store)
    store.close()
    assert set(told) <= set(found)
    assert found == [f"{n:07}" for n in range(len(found))], "what was not acknowledged is whole or absent, in order"


def test_a_full_disk_is_said_and_harms_nothing(store: Store) -> None:
    store.write_now(lambda tx: add(tx, "kept"))

    def limit(pages: int) -> None:
        store.write_now(lambda tx: tx._connection.exec_driver_sql(f"PRAGMA max_page_count={pages}"))

    limit(1)  # SQLite takes the present size then: not a page more
    with held(store):
        small = store.submit(lambda tx: tx.count(Thing))
        big = store.submit(lambda tx: add(tx, "x" * 100_000))
    for each in (small, big):
        with pytest.raises(Unavailable, match=r"disk is full; free space and try again. Nothing was changed"):
            each.result(10)
    assert names(store) == ["kept"]
    limit(1_000_000)
    store.write_now(lambda tx: add(tx, "afterwards"))
    assert names(store) == ["afterwards", "kept"]


def test_a_damaged_file_is_said_by_readers_and_the_writer(tmp_path: Path) -> None:
    path = tmp_path / "things.db"
    store = open_store(path)
    for n in range(300):
        store.submit(lambda tx, n=n: add(tx, f"{n:03}" + "x" * 200))
    store.close()
    with path.open("r+b") as file:
        for page in range(2, path.stat().st_size // 4096):
            file.seek(page * 4096)
            file.write(b"\xa5" * 100)
    store = open_store(path)
    try:
        with (
            pytest.raises(Unavailable, match="it is damaged; `cumulet restore`"),
            store.read() as reader,
        ):
            reader.all(Thing)
        with pytest.raises(Unavailable, match="it is damaged; `cumulet restore`"):
            store.write_now(lambda tx: tx.all(Thing))
    finally:
        store.close()


def test_nothing_ends_the_writer(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither who hears of commits, nor a rule that breaks the transaction, nor what is no Exception."""

    def deaf(_touched: object) -> None:
        raise RuntimeError("the loop has ended")

    store.on_commit = deaf
    assert store.submit(lambda tx: add(tx, "heard by nobody")).result(10)
    store.on_commit = lambda _: None

    def commit(tx: Tx) -> None:
        tx._connection.exec_driver_sql("COMMIT")

    with pytest.raises(Unavailable, match="no such savepoint"):
        store.submit(commit).result(10)

    def leave(_tx: Tx) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        store.submit(leave).result(10)
    assert store.submit(lambda tx: add(tx, "afterwards")).result(10)
    assert names(store) == ["afterwards", "heard by nobody"]


def test_a_wrong_statement_is_its_authors_affair(store: Store) -> None:
    with held(store):
        before = store.submit(lambda tx: add(tx, "before"))
        wrong = store.submit(lambda tx: tx._connection.exec_driver_sql("SELECT * FROM nowhere"))
    assert before.result(10)
    with pytest.raises(OperationalError, match="no such table"):
        wrong.result(10)
    assert store.trouble is None
    with pytest.raises(OperationalError, match="no such table"), store.read() as reader:
        reader._connection.exec_driver_sql("SELECT * FROM nowhere")


def test_a_connection_that_is_of_no_use_any_more_is_replaced(store: Store) -> None:
    def close(tx: Tx) -> None:
        database._raw(tx._connection).close()

    with pytest.raises(Unavailable, match="closed database"):
        store.submit(close).result(10)
    assert store.submit(lambda tx: add(tx, "afterwards")).result(10)
    assert names(store) == ["afterwards"]


def test_trouble_is_remembered_until_something_can_be_written(store: Store) -> None:
    def limit(pages: int) -> None:
        store.submit(lambda tx: tx._connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")).result(10)

    limit(1)
    with pytest.raises(Unavailable):
        store.write_now(lambda tx: add(tx, "x" * 100_000))
    assert store.trouble is not None
    assert "disk is full" in store.trouble
    assert asyncio.run(store.writable())
    assert store.trouble is None


def test_what_can_not_be_opened_is_refused_at_once(tmp_path: Path) -> None:
    """And not by calls that wait for a writer that never began."""
    with pytest.raises(StoreError, match=r"can.t be opened .unable to open database file."):
        Store(tmp_path / "none" / "cumulet.db")
