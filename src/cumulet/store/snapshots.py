"""Good copies of the database, for the day when the file is damaged: HOME/snapshots.

A snapshot is what the database was at one moment, whole by a thorough check before it counts. They are numbered, since
a clock can jump. Kept are the last few and the last of each of the days before.
"""

import contextlib
import fcntl
import filecmp
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from cumulet import durable
from cumulet.store import integrity
from cumulet.store.integrity import StoreError

LAST = 6
DAYS = 7
_SPARE = 16 << 20
"""Bytes that a snapshot leaves free: a copy must not be what fills the disk."""
_TIME = "%Y%m%dT%H%M%SZ"
_PARTS = ("", "-wal", "-shm", "-journal")


class Damaged(StoreError):
    """The copy, and so the database it was taken from, is not whole."""


class Snapshot(msgspec.Struct, frozen=True, order=True):
    """One of them: its number, when it was taken, the file and its bytes."""

    number: int
    taken: datetime
    path: Path
    size: int

    @property
    def when(self) -> str:
        """The moment for a person."""
        return f"{self.taken:%Y-%m-%d %H:%M:%S} UTC"


def directory(database: Path) -> Path:
    """Where the snapshots of a database lie."""
    return database.parent / "snapshots"


def listed(database: Path) -> list[Snapshot]:
    """The snapshots of a database, the last one at the end. What else lies there is none."""
    found: list[Snapshot] = []
    for path in directory(database).glob("*.db"):
        number, _, taken = path.stem.partition("-")
        with contextlib.suppress(ValueError, OSError):
            moment = datetime.strptime(taken, _TIME).replace(tzinfo=UTC)
            found.append(Snapshot(int(number), moment, path, path.stat().st_size))
    return sorted(found)


def take(database: Path) -> Snapshot:
    """Copy the database as it is now, also beside others who write to it; the last one if nothing has changed since.

    Raises StoreError: the file is damaged (see `Damaged`) or there is no room. Then there is no new snapshot, and no
    old one was removed for it.
    """
    place = directory(database)
    draft = place / "unfinished"
    try:
        durable.make_directory(place)
        needed, free = database.stat().st_size, shutil.disk_usage(place).free
        if free < needed + _SPARE:
            raise StoreError(f"there is no room for a snapshot in {place}: it needs {needed + _SPARE >> 20} MiB.")
        with _alone(place):
            draft.unlink(missing_ok=True)
            _copy(database, draft)
            return _keep(draft, listed(database))
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise StoreError(f"no snapshot of {database} could be taken: {error}.") from error


@contextlib.contextmanager
def _alone(place: Path) -> Iterator[None]:
    """One at a time: the server and `cumulet snapshot`."""
    descriptor = os.open(place, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _copy(database: Path, draft: Path) -> None:
    try:
        with closing(integrity.connect(database, "rw")) as source, closing(sqlite3.connect(draft)) as target:
            target.execute("PRAGMA synchronous=OFF")  # synced as a whole, by name
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, also while somebody looks at it
            found = integrity.findings(target, thorough=True)
    except sqlite3.Error as error:
        if not integrity.is_damage(error):
            raise
        found = [str(error)]
    if found:
        draft.unlink(missing_ok=True)
        raise Damaged(integrity.shown(found))


def _keep(draft: Path, before: list[Snapshot]) -> Snapshot:
    """Give a good copy its number and name, unless it is the last one again."""
    if before and filecmp.cmp(before[-1].path, draft, shallow=False):
        draft.unlink()
        return before[-1]
    number = before[-1].number + 1 if before else 1
    taken = datetime.now(UTC).replace(microsecond=0)
    made = Snapshot(number, taken, draft.parent / f"{number:06d}-{taken:{_TIME}}.db", draft.stat().st_size)
    durable.sync(draft)
    durable.move(draft, made.path)
    for old in superfluous([*before, made]):
        old.path.unlink(missing_ok=True)
    return made


def superfluous(snapshots: Iterable[Snapshot]) -> list[Snapshot]:
    """Which of them need not be kept."""
    ordered = sorted(snapshots, reverse=True)
    by_day: dict[date, Snapshot] = {}
    for each in ordered:
        by_day.setdefault(each.taken.date(), each)
    kept = {*ordered[:LAST], *list(by_day.values())[:DAYS]}
    return [each for each in ordered if each not in kept]


def named(database: Path, name: str) -> Snapshot:
    """The snapshot with this number or file name, or the "latest". Raises StoreError."""
    found = listed(database)
    if not found:
        raise StoreError(f"There is no snapshot in {directory(database)}.")
    if name == "latest":
        return found[-1]
    for each in found:
        if name in {str(each.number), each.path.name, each.path.stem}:
            return each
    raise StoreError(f"There is no snapshot {name}; there are {', '.join(str(each.number) for each in found)}.")


def restore(database: Path, snapshot: Snapshot) -> Path | None:
    """Put a snapshot in the database's place; answers the directory to which the file of before was moved, if any.

    Nobody may have the database open. Raises StoreError, and then nothing was changed. Killed in between, the
    database is as before, is the snapshot, or is missing, in which case the start says to repeat the restore.
    """
    draft = database.with_name(f"{database.name}.restored")
    found = integrity.check(snapshot.path)
    if found:
        raise StoreError(f"The snapshot {snapshot.path} is damaged ({integrity.shown(found)}); take another.")
    try:
        shutil.copyfile(snapshot.path, draft)
        draft.chmod(0o600)
        durable.sync(draft)
        aside = set_aside(database)
        durable.move(draft, database)
    except OSError as error:
        raise StoreError(f"{database} could not be restored: {error}. Free space and try again.") from error
    return aside


def set_aside(database: Path) -> Path | None:
    """Move the database with its log into a directory of their own; answers it, None when nothing was there."""
    there = [path for part in _PARTS if (path := Path(f"{database}{part}")).exists()]
    if not there:
        return None
    place = database.parent / "damaged"
    number = max((int(each.name) for each in place.glob("*") if each.name.isdigit()), default=0) + 1
    aside = place / str(number)
    durable.make_directory(aside)
    for path in there:  # the file first: without its log it would look whole, but be older
        durable.move(path, aside / path.name)
    return aside
