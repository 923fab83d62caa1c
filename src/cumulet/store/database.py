"""The database file: opening, checking and migrating it; one writer with group commit; readers on snapshots.

SQLite with WAL and synchronous=FULL: an acknowledged call survives kill -9 and power loss. The writer thread runs the
rules that wait one after the other, each in a savepoint, and commits once for all of them. Whatever fails, it goes on:
a full disk costs the calls of that moment; a damaged file takes no more changes until it is restored.
"""

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
import structlog
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, ProgrammingError

from cumulet.model.errors import Unavailable
from cumulet.model.resource import Resource
from cumulet.store.integrity import DAMAGED, LOCAL, StoreError, hint, is_damage, is_mistake
from cumulet.store.transaction import Reader, Tx

log = structlog.get_logger("store")

T = TypeVar("T")
Touched = tuple[tuple[str, str], ...]
_BATCH = 64
_BROKEN = (sqlite3.DatabaseError, DatabaseError)
_STATEMENT = (
    sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError, IntegrityError, ProgrammingError, DataError,
)  # fmt: skip


class Written(msgspec.Struct, frozen=True):
    """The outcome of a write: its result, the topology keys it touched and the classes of rows it changed."""

    result: Any
    touched: Touched
    changed: frozenset[type[Resource]] = frozenset()


class _Job(msgspec.Struct):
    rule: Callable[[Tx], Any]
    future: "Future[Written]"


class Store:
    """The open database. `on_commit` hears, in the writer's thread, which keys a commit touched.

    `trouble` says what the file or its disk failed with, until a commit succeeds again (of damage: for good).
    Raises StoreError when the file can't be opened.
    """

    def __init__(self, path: Path, on_commit: Callable[[Touched], None] | None = None) -> None:
        self.path = path
        self.on_commit = on_commit or (lambda _: None)
        self.trouble: str | None = None
        self.commits = 0
        self._damaged = False
        self._engine = _engine(path)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._local = threading.local()
        self._versions: Mapping[type[Resource], int] = {}
        self._open_connections: list[Connection] = []
        try:
            self._writer: Connection | None = self._engine.connect()
            _raw(self._writer).execute("SELECT count(*) FROM sqlite_master").fetchone()  # uses locks and shared memory
        except _BROKEN as error:
            raise StoreError(f"{path} can't be opened ({_words(error)}): {hint(error) or 'see the log'}.") from error
        self._thread = threading.Thread(target=self._write_loop, name="store-writer", daemon=True)
        self._thread.start()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """A consistent snapshot for a few questions; ends with the block. One at a time in each thread."""
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            try:
                connection = self._local.connection = self._engine.connect()
            except _BROKEN as error:
                raise self._failed(error, "read") from error
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
                raise self._failed(error, "read") from error
            raise
        finally:
            if raw.in_transaction:  # some failures of the disk end it by themselves
                raw.execute("ROLLBACK")

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

    async def writable(self) -> bool:
        """Whether changes are taken: after trouble it is tried, by writing what is there already."""
        if self.trouble is not None and not self._damaged:
            with contextlib.suppress(Unavailable):
                await self.write(_rewrite)
        return self.trouble is None

    def found_damaged(self, words: str) -> None:
        """Somebody checked the file and found it damaged: take no more changes, and say so."""
        if not self._damaged:
            self._damaged = True
            self.trouble = _unavailable(words, "written", DAMAGED).message
            log.error("the database is damaged; it takes no more changes", path=str(self.path), reason=words,
                      way_out="cumulet down, then cumulet restore")  # fmt: skip

    def close(self) -> None:
        """Finish what waits and close the file."""
        self._jobs.put(None)
        self._thread.join()
        for connection in (*self._open_connections, self._writer):
            if connection is not None:
                connection.close()
        self._engine.dispose()

    def _write_loop(self) -> None:
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
            # Who asked may have gone (a client that hung up). From here on a future can't be cancelled any more.
            batch = [job for job in batch if job.future.set_running_or_notify_cancel()]
            try:
                self._run(batch)
            except BaseException as error:  # the thread must go on, whatever this is; those who wait hear of it
                log.exception("a bug in the writer")
                self._drop_writer()
                for job in batch:
                    if not job.future.done():
                        job.future.set_exception(error)

    def _run(self, batch: list[_Job]) -> None:
        try:
            if self._damaged:
                raise Unavailable(self.trouble or DAMAGED)
            connection = self._writer = self._writer or self._engine.connect()
            raw = _raw(connection)
            raw.execute("BEGIN IMMEDIATE")
            outcomes = [(job, *_in_savepoint(raw, connection, job.rule)) for job in batch]
            raw.execute("COMMIT")
        except (sqlite3.Error, DatabaseError, Unavailable) as error:
            self._roll_back()
            failure = error if isinstance(error, Unavailable) else self._failed(error, "written")
            for job in batch:
                job.future.set_exception(failure)
            return
        if self.trouble is not None and not self._damaged:
            log.info("the database can be written again", path=str(self.path))
            self.trouble = None
        self.commits += 1
        changed = frozenset[type[Resource]]().union(*(written.changed for _, written, _ in outcomes if written))
        self._versions = {**self._versions, **{r: self._versions.get(r, 0) + 1 for r in changed}}
        try:
            self.on_commit(tuple(dict.fromkeys(k for _, written, _ in outcomes if written for k in written.touched)))
        except Exception:  # it is done and durable, whatever who hears of it makes of that
            log.exception("a commit was not heard of")
        for job, written, failed in outcomes:
            if written is not None:
                job.future.set_result(written)
            else:
                job.future.set_exception(failed or RuntimeError("no outcome"))

    def _roll_back(self) -> None:
        """Undo what the writer began; a connection that can't even do that is replaced."""
        if self._writer is None:
            return
        try:
            raw = _raw(self._writer)
            if raw.in_transaction:
                raw.execute("ROLLBACK")
        except _BROKEN:
            self._drop_writer()

    def _drop_writer(self) -> None:
        if self._writer is not None:
            with contextlib.suppress(*_BROKEN):
                self._writer.invalidate()
                self._writer.close()
            self._writer = None

    def _failed(self, error: Exception, done: str) -> Unavailable:
        """Remember and log a failure of the file or its disk; answers what its victims are told."""
        failure = _unavailable(_words(error), done, hint(error))
        failure.__cause__ = error
        if is_damage(error):
            self.found_damaged(_words(error))
        elif done == "written" and self.trouble is None:
            self.trouble = failure.message
            log.error("the database can't be written", path=str(self.path), reason=failure.message)
        return failure


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
    return isinstance(error, _BROKEN) and not isinstance(error, _STATEMENT) and not is_mistake(error)


def _rewrite(tx: Tx) -> None:
    connection = tx._connection
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")  # a page to the log, whatever it says


def _words(error: BaseException) -> str:
    return str(getattr(error, "orig", error))


def _unavailable(words: str, done: str, what_to_do: str | None) -> Unavailable:
    return Unavailable(
        f"The database could not be {done} ({words}): {what_to_do or 'see the log'}. Nothing was changed."
    )


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}", isolation_level="AUTOCOMMIT", connect_args={"check_same_thread": False, "timeout": 10}
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: object) -> None:
        # Where SQLite can't share memory between processes it answers the journal it keeps to instead.
        if connection.execute("PRAGMA journal_mode=WAL").fetchone() != ("wal",):
            raise StoreError(f"{path} can't be used: {LOCAL}.")
        for pragma in ("synchronous=FULL", "foreign_keys=ON", "cache_size=-8000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("lower", 1, _lower, deterministic=True)

    return engine


def _lower(text: str | None) -> str | None:
    """SQL's lower() for every script; SQLite's own knows ASCII only."""
    return text if text is None else text.lower()
