"""The database's shape: made when new, migrated when older, refused when newer or broken.

`PRAGMA user_version` holds the number of the last migration, so that an up-to-date file is known by one question and
Alembic is imported only when there is something to migrate.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DatabaseError

from cumulet.store.database import StoreError, hint
from cumulet.store.tables import METADATA

VERSION = 1


def prepare(path: Path) -> None:
    """Make sure the file at `path` is a database of this version. Raises StoreError that says what to do."""
    try:
        with closing(sqlite3.connect(path, timeout=10)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        raise _unusable(path, error) from error
    if version > VERSION:
        raise StoreError(
            f"{path} was written by a newer cumulet (schema {version}, this one knows {VERSION}). "
            "Upgrade cumulet, or start another cloud with --home."
        )
    if version == VERSION:
        return
    if tables and not version:
        raise StoreError(f"{path} is no database of cumulet's; move it away, or choose another directory with --home.")
    engine = create_engine(f"sqlite:///{path}", isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as made:
            # One transaction for tables and version: whoever is killed in the middle has done nothing.
            made.exec_driver_sql("BEGIN IMMEDIATE")
            if tables == 0:
                METADATA.create_all(made)
            else:
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
    words = hint(error)
    if words is not None:
        return StoreError(f"{path} can't be used ({error}): {words}.")
    return StoreError(f"{path} can't be opened: {error}. Check that {path.parent} exists and is yours to write.")
