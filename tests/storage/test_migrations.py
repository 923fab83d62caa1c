"""The database's shape: what the migrations make is what the declarations say; what can't be used is refused."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata, produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import OperationalError

import cumulet.app
from cumulet.store import schema, tables
from cumulet.store.integrity import StoreError
from cumulet.store.tables import METADATA

assert cumulet.app, "imports every room, and with it every table"
OWN = {table.name for resource, table in tables._TABLES.items() if resource.__module__.startswith("cumulet.")}
"""The cloud's tables: other tests may have declared some for themselves."""


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{tmp_path / 'migrated.db'}", isolation_level="AUTOCOMMIT")
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def shape(path: Path) -> dict[str, Any]:
    """Every table with its columns, indexes and uniqueness, whatever the order they were made in."""
    with closing(sqlite3.connect(path)) as database:
        names = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            table: (
                sorted(row[1:] for row in database.execute(f"PRAGMA table_info({table})")),
                sorted(
                    (unique, [column for _, _, column in database.execute(f"PRAGMA index_info('{index}')")])
                    for _, index, unique, _, _ in database.execute(f"PRAGMA index_list({table})")
                ),
            )
            for table in names & OWN
        }


def test_the_migrations_make_what_the_declarations_say(connection: Connection) -> None:
    schema.migrate(connection, None)
    context = MigrationContext.configure(
        connection,
        opts={
            "compare_type": True,
            "target_metadata": METADATA,
            "include_object": lambda _, name, kind, *__: kind != "table" or name in OWN,
        },
    )
    differences = compare_metadata(context, METADATA)
    code = render_python_code(produce_migrations(context, METADATA).upgrade_ops) if differences else ""
    assert not differences, f"write a migration, and count schema.VERSION up. What it must do:\n{code}"


def test_a_new_database_has_the_shape_of_a_migrated_one(tmp_path: Path, connection: Connection) -> None:
    schema.prepare(tmp_path / "new.db")
    schema.migrate(connection, None)
    assert shape(tmp_path / "new.db") == shape(tmp_path / "migrated.db")


def test_the_version_is_the_last_migration() -> None:
    scripts = ScriptDirectory.from_config(schema.alembic_config())
    revisions = [script.revision for script in scripts.walk_revisions()]
    assert revisions == [f"{n:04d}" for n in range(schema.VERSION, 0, -1)]


def test_preparing_needs_no_alembic_and_does_nothing_the_second_time(tmp_path: Path) -> None:
    script = """if True:
        import sys
        from pathlib import Path
        import cumulet.app
        from cumulet.store.schema import prepare
        path = Path(sys.argv[1])
        prepare(path)
        before = path.stat().st_mtime_ns
        prepare(path)
        assert path.stat().st_mtime_ns == before
        assert not any(name.startswith("alembic") for name in sys.modules)
    """
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "new.db")], check=True)


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables and version are one transaction: a start that was cut off in the middle can be repeated."""
    path = tmp_path / "new.db"
    create_all = METADATA.create_all

    def create_and_fail(bind: Any) -> None:
        create_all(bind)
        full = sqlite3.OperationalError("database or disk is full")
        full.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise OperationalError("COMMIT", None, full)

    with monkeypatch.context() as patched:
        patched.setattr(METADATA, "create_all", create_and_fail)
        with pytest.raises(StoreError, match="the disk is full; free space and try again"):
            schema.prepare(path)
    assert list(tmp_path.iterdir()) == []
    schema.prepare(path)
    assert shape(path)


def test_an_older_database_is_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "older.db"
    schema.prepare(path)
    done: list[str | None] = []
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setattr(schema, "migrate", lambda _connection, since: done.append(since))
    schema.prepare(path)
    schema.prepare(path)
    assert done == [f"{schema.VERSION - 1:04d}"]


def test_a_migrated_database_keeps_its_rows(tmp_path: Path) -> None:
    """Migrating from the last revision on does nothing, and leaves no table of Alembic's."""
    path = tmp_path / "current.db"
    schema.prepare(path)
    before = shape(path)
    engine = create_engine(f"sqlite:///{path}", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        schema.migrate(connection, f"{schema.VERSION:04d}")
    engine.dispose()
    assert shape(path) == before


def _newer(path: Path) -> None:
    schema.prepare(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 4711")


def _text(path: Path) -> None:
    path.write_text("this is a letter to my aunt, and no database at all\n" * 100)


def _cut(path: Path) -> None:
    schema.prepare(path)
    content = path.read_bytes()
    path.write_bytes(content[:100] + bytes(len(content) // 2))


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_newer, "written by a newer cumulet .*Upgrade cumulet, or start another cloud with --home"),
        (_text, "put a copy of it back, or move it away"),
        (_cut, "put a copy of it back, or move it away"),
        (_foreign, "is no database of cumulet's; move it away"),
        (lambda path: path.mkdir(), "can't be opened"),
    ],
)
def test_what_can_not_be_used_is_refused_and_left_as_it_is(
    tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    path = tmp_path / "cumulet.db"
    spoil(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StoreError, match=words):
        schema.prepare(path)
    assert (path.read_bytes() if path.is_file() else b"") == before
