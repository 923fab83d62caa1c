"""The database's shape: made when new, migrated when older, refused when newer or broken.

`PRAGMA user_version` holds the number of the last migration, so that an up-to-date file is known by one question and
Alembic is imported only when there is something to migrate.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import create_engine

from cumulet.store.database import StoreError
from cumulet.store.tables import METADATA

VERSION = 1


def prepare(path: Path) -> None:
    """Make sure the file at `path` is a database of this version. Raises StoreError that says what to do."""
    try:
        with sqlite3.connect(path, timeout=10) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.close()
    except sqlite3.Error as error:
        raise _unusable(path, error) from error
    if version > VERSION:
        raise StoreError(
            f"{path} was written by a newer cumulet (schema {version}, this one knows {VERSION}). "
            "Upgrade cumulet, or start another cloud with --home."
        )
    if tables == 0:
        engine = create_engine(f"sqlite:///{path}")
        METADATA.create_all(engine)
        engine.dispose()
        with sqlite3.connect(path) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.close()


def _unusable(path: Path, error: sqlite3.Error) -> StoreError:
    words = str(error)
    if "not a database" in words or "malformed" in words:
        return StoreError(
            f"{path} is damaged ({words}). Put a copy of it back, or move it away to begin with an empty cloud."
        )
    if "full" in words:
        return StoreError(f"{path} can't be written: the disk is full. Free space and try again.")
    return StoreError(f"{path} can't be opened: {words}. Check that {path.parent} exists and is yours to write.")
