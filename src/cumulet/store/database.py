"""The database file: opening, checking and migrating it; one writer with group commit; readers on snapshots.

SQLite with WAL and synchronous=FULL: an acknowledged call survives kill -9 and power loss. The writer thread runs the
rules that wait one after the other, each in a savepoint, and commits once for all of them.
"""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, ProgrammingError

from cumulet.model.errors import Unavailable
from cumulet.model.resource import Resource
from cumulet.store.transaction import Reader, Tx

T = TypeVar("T")
Touched = tuple[tuple[str, str], ...]
_BATCH = 64
_BROKEN = (sqlite3.DatabaseError, DatabaseError)
_STATEMENT = (
    sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError, IntegrityError, ProgrammingError, DataError,
)  # fmt: skip


class StoreError(Exception):
    """The database can't be used; the message says why and what to do."""


class Written(msgspec.Struct, frozen=True):
    """The outcome of a write: its result, the topology keys it touched and the classes of rows it changed."""

    result: Any
    touched: Touched
    changed: frozenset[type[Resource]] = frozenset()


class _Job(msgspec.Struct):
    rule: Callable[[Tx], Any]
    future: "Future[Written]"


class Store:
    """The open database. `on_commit` hears, in the writer's thread, which keys a commit touched."""

    def __init__(self, path: Path, on_commit: Callable[[Touched], None] | None = None) -> None:
        self.path = path
        self.on_commit = on_commit or (lambda _: None)
        self._engine = _engine(path)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._local = threading.local()
        self._versions: Mapping[type[Resource], int] = {}
        self._open_connections: list[Connection] = []
        self._thread = threading.Thread(target=self._write_loop, name="store-writer", daemon=True)
        self._thread.start()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """A consistent snapshot for a few questions; ends with the block. One at a time in each thread."""
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._engine.connect()
            self._open_connections.append(connection)
        raw = _raw(connection)
        if raw.in_transaction:  # a read within a read: the same snapshot
            yield Reader(connection, self._local.versions)
            return
        self._local.versions = self._versions
        raw.execute("BEGIN")
        try:
            yield Reader(connection, self._local.versions)
        except _BROKEN as error:
            if _is_broken(error):
                raise _unavailable(error, "read") from error
            raise
        finally:
            raw.execute("ROLLBACK")  # ends the snapshot even of a file that turned out to be damaged

    def submit(self, rule: Callable[[Tx], Any]) -> "Future[Written]":
        """Run a rule in a transaction of the writer's; the future is done when it is durable."""
        future: Future[Written] = Future()
        self._jobs.put(_Job(rule, future))
        return future

    async def write(self, rule: Callable[[Tx], T]) -> tuple[T, Touched]:
        """As `submit`, awaited: the rule's result and the touched keys, after the commit."""
        written = await asyncio.wrap_future(self.submit(rule))
        return cast(T, written.result), written.touched

    def write_now(self, rule: Callable[[Tx], T]) -> T:
        """As `submit`, waiting in this thread (start-up and tests)."""
        return cast(T, self.submit(rule).result().result)

    def close(self) -> None:
        """Finish what waits and close the file."""
        self._jobs.put(None)
        self._thread.join()
        for connection in self._open_connections:
            connection.close()
        self._engine.dispose()

    def _write_loop(self) -> None:
        with self._engine.connect() as connection:
            while (job := self._jobs.get()) is not None:
                batch, more = [job], True
                while more and len(batch) < _BATCH:
                    try:
                        following = self._jobs.get_nowait()
                    except queue.Empty:
                        break
                    if following is None:
                        self._jobs.put(None)
                        more = False
                    else:
                        batch.append(following)
                self._run(connection, batch)

    def _run(self, connection: Connection, batch: list[_Job]) -> None:
        raw = _raw(connection)
        # Who asked may have gone (a client that hung up). From here on a future can't be cancelled any more.
        batch = [job for job in batch if job.future.set_running_or_notify_cancel()]
        try:
            raw.execute("BEGIN IMMEDIATE")
            outcomes = [(job, *_in_savepoint(raw, connection, job.rule)) for job in batch]
            raw.execute("COMMIT")
        except (sqlite3.Error, DatabaseError) as error:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            failure = _unavailable(error)
            for job in batch:
                job.future.set_exception(failure)
            return
        changed = frozenset[type[Resource]]().union(*(written.changed for _, written, _ in outcomes if written))
        self._versions = {**self._versions, **{r: self._versions.get(r, 0) + 1 for r in changed}}
        self.on_commit(tuple(dict.fromkeys(k for _, written, _ in outcomes if written for k in written.touched)))
        for job, written, failed in outcomes:
            if written is not None:
                job.future.set_result(written)
            else:
                job.future.set_exception(failed or RuntimeError("no outcome"))


def _in_savepoint(
    raw: sqlite3.Connection, connection: Connection, rule: Callable[[Tx], Any]
) -> tuple[Written | None, BaseException | None]:
    tx = Tx(connection)
    raw.execute("SAVEPOINT rule")
    try:
        result = rule(tx)
    except Exception as error:  # whatever it is, it is the caller's
        if _is_broken(error):
            raise  # the disk is full or the file is damaged: nothing in this batch can be kept
        raw.execute("ROLLBACK TO rule")
        raw.execute("RELEASE rule")
        return None, error
    raw.execute("RELEASE rule")
    return Written(result, tuple(tx.touched), frozenset(tx.changed)), None


def _raw(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _is_broken(error: BaseException) -> bool:
    """Whether the file or its disk fails, rather than the statement."""
    return isinstance(error, _BROKEN) and not isinstance(error, _STATEMENT)


def hint(error: BaseException | None) -> str | None:
    """What to do about a database that fails for its disk or its content; None for other failures."""
    words = str(error)
    if "not a database" in words or "malformed" in words:
        return "put a copy of it back, or move it away to begin with an empty cloud"
    if "disk I/O error" in words:  # also what a full disk gives where SQLite maps a file
        return "the disk is full or fails; free space and try again"
    return "the disk is full; free space and try again" if "full" in words else None


def _unavailable(error: Exception, done: str = "written") -> Unavailable:
    words = getattr(error, "orig", error)
    made = Unavailable(
        f"The database could not be {done} ({words}): {hint(words) or 'see the log'}. Nothing was changed."
    )
    made.__cause__ = error
    return made


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}", isolation_level="AUTOCOMMIT", connect_args={"check_same_thread": False, "timeout": 10}
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8000"):
            connection.execute(f"PRAGMA {pragma}")

    return engine
