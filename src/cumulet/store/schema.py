"""The database's shape: made when new, migrated when older, refused when newer or damaged.

`PRAGMA user_version` holds the number of the last migration, so that an up-to-date file is known by one question and
Alembic is imported only when there is something to migrate.
"""

import errno
import shlex
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DatabaseError

from cumulet import durable
from cumulet.store import integrity, snapshots
from cumulet.store.integrity import APPLICATION_ID, StoreError, hint, is_damage
from cumulet.store.tables import METADATA

VERSION = 1
log = structlog.get_logger("store")


def prepare(path: Path) -> None:
    """Make sure the file at `path` is a whole database of this version. Raises StoreError that says what to do.

    To be called before anybody in this process opens the file.
    """
    if not path.exists():
        if snapshots.listed(path):
            raise StoreError(
                f"{path} is missing. {_last_good(path)} To begin with an empty cloud, move "
                f"{snapshots.directory(path)} away."
            )
        _create(path)
        return
    version = _version(path)
    if version < VERSION:
        _bring_up(path, version)


def _version(path: Path) -> int:
    """The schema of a file that is whole and ours; what is not is refused."""
    if not path.is_file():
        raise StoreError(
            f"{path} can't be opened: it is no file. Move it away, or choose another directory with --home."
        )
    if words := integrity.outside(path):
        raise _damaged(path, words)
    try:
        # Who may write would, on leaving, move the log into a file that may be damaged.
        with closing(integrity.connect(path, "ro")) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                raise StoreError(
                    f"{path} is no database of cumulet's; move it away, or choose another directory with --home."
                )
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version > VERSION:
                raise StoreError(
                    f"{path} was written by a newer cumulet (schema {version}, this one knows {VERSION}). "
                    "Upgrade cumulet, or start another cloud with --home."
                )
            found = integrity.findings(connection, thorough=False) if version > 0 else ["its tables are gone"]
    except sqlite3.Error as error:
        raise _unusable(path, error) from error
    if found:
        raise _damaged(path, integrity.shown(found))
    return int(version)


def _create(path: Path) -> None:
    """A new database, made beside its place: a file that is there is never half of one."""
    draft = path.with_name(f"{path.name}.new")
    try:
        for left in (draft, Path(f"{draft}-journal")):
            left.unlink(missing_ok=True)
        snapshots.set_aside(path)  # a log whose database was taken away would be read into the new one
        engine = create_engine(f"sqlite:///{draft}", isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as made:
                for pragma in ("journal_mode=OFF", "synchronous=OFF", f"application_id={APPLICATION_ID}"):
                    made.exec_driver_sql(f"PRAGMA {pragma}")
                made.exec_driver_sql("BEGIN")
                METADATA.create_all(made)
                made.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
                made.exec_driver_sql("COMMIT")
        finally:
            engine.dispose()
        durable.sync(draft)
        durable.move(draft, path)
    except (DatabaseError, OSError) as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise _unusable(path, getattr(error, "orig", error)) from error


def _bring_up(path: Path, version: int) -> None:
    """Migrate a database of an older version, after a snapshot of what it was."""
    taken = snapshots.take(path)
    log.info("migrating the database", path=str(path), since=version, to=VERSION, snapshot=str(taken.path))
    engine = create_engine(f"sqlite:///{path}", isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as made:
            # One transaction for shape and version: whoever is killed in the middle has done nothing.
            made.exec_driver_sql("BEGIN IMMEDIATE")
            migrate(made, f"{version:04d}")
            made.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
            made.exec_driver_sql("COMMIT")
    except DatabaseError as error:
        raise _unusable(path, error.orig) from error
    finally:
        engine.dispose()


def migrate(connection: Connection, since: str | None) -> None:
    """Run the migrations that follow revision `since` (None: all of them) on a connection."""
    from alembic import command

    config = alembic_config(connection)
    if since is not None:
        command.stamp(config, since)
    command.upgrade(config, "head")
    connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")  # user_version says it


def alembic_config(connection: Connection | None = None) -> Any:
    """Alembic's configuration: where the scripts are, and the connection to use."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _unusable(path: Path, error: BaseException | None) -> StoreError:
    if is_damage(error):
        return _damaged(path, str(error))
    if (words := hint(error)) is not None:
        return StoreError(f"{path} can't be used ({error}): {words}.")
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return StoreError(f"{path} can't be made ({error.strerror}): the disk is full; free space and try again.")
    return StoreError(f"{path} can't be opened: {error}. Check that {path.parent} exists and is yours to write.")


def _damaged(path: Path, words: str) -> StoreError:
    return StoreError(f"{path} is damaged ({words}). {_last_good(path)}")


def _last_good(path: Path) -> str:
    """The last good snapshot, offered; without one, what else can be done."""
    found = snapshots.listed(path)
    if not found:
        return "There is no snapshot: put a copy of it back, or move it away to begin with an empty cloud."
    return (
        f"The last good snapshot is of {found[-1].when}: "
        f"`cumulet restore --home {shlex.quote(str(path.parent))}` puts it back, and keeps what is there now."
    )
