"""Databases of every schema that was released are opened, migrated, and say through the APIs what they held."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine

from cumulet.store import integrity, schema, snapshots

from . import power
from .server import Server, ports
from .test_migrations import shape

KEPT = sorted(Path(__file__).parent.joinpath("released").glob("*.sql"))
SHOWN = {
    "networks": "/v2.0/networks", "subnets": "/v2.0/subnets", "ports": "/v2.0/ports", "routers": "/v2.0/routers",
    "floatingips": "/v2.0/floatingips", "security_groups": "/v2.0/security-groups",
    "security_group_rules": "/v2.0/security-group-rules", "lb_pools": "/v2.0/lb/pools", "lb_vips": "/v2.0/lb/vips",
    "lb_members": "/v2.0/lb/members", "lb_health_monitors": "/v2.0/lb/health_monitors",
}  # fmt: skip
"""What the admin sees of each table."""


def laid(kept: Path, path: Path) -> dict[str, set[str]]:
    """Make the database that was kept; answers the ids in each table."""
    with closing(sqlite3.connect(path)) as rows:
        rows.execute("PRAGMA journal_mode=WAL")
        rows.executescript(kept.read_text())
        tables = [name for (name,) in rows.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: {id for (id,) in rows.execute(f"SELECT id FROM {table}")} for table in tables}


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as rows:
        return int(rows.execute("PRAGMA user_version").fetchone()[0])


def test_each_schema_is_kept() -> None:
    assert [file.stem for file in KEPT] == [f"{n + 1:04d}" for n in range(schema.VERSION)], "run scripts/keep-schema"


@pytest.mark.parametrize("kept", KEPT, ids=lambda file: file.stem)
def test_what_is_kept_has_the_shape_of_its_migration(kept: Path, tmp_path: Path) -> None:
    """If not: before a release, run scripts/keep-schema; after it, a migration that was released has been changed."""
    laid(kept, tmp_path / "kept.db")
    engine = create_engine(f"sqlite:///{tmp_path / 'migrated.db'}", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        command.upgrade(schema.alembic_config(connection), kept.stem)
    engine.dispose()
    assert shape(tmp_path / "kept.db") == shape(tmp_path / "migrated.db")


@pytest.mark.parametrize("kept", KEPT, ids=lambda file: file.stem)
def test_an_older_database_opens_and_shows_its_rows(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "cumulet.db"
    ids = laid(kept, path)
    assert all(ids.values()), "a row of each table"
    server = Server(tmp_path, ports())
    assert "ready" in server.said, server.said
    try:
        token = server.login()
        for table, url in SHOWN.items():
            (shown,) = server.ask(url, token=token)[1].values()
            assert {each["id"] for each in shown} >= ids[table], table
        listed = server.ask("/v2.1/servers/detail?all_tenants=1", token=token, port=2)[1]["servers"]
        assert [each["id"] for each in listed] == list(ids["servers"])
        assert listed[0]["status"] == "ACTIVE"
        users = server.ask("/v3/users", token=token, port=0)[1]["users"]
        assert {each["id"] for each in users} >= ids["users"]
    finally:
        server.end()
    assert version(path) == schema.VERSION
    assert integrity.check(path) == []


# ---- a migration that is cut off


SECOND = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None


def upgrade():
    op.create_table("colours", sa.Column("id", sa.Text(), primary_key=True))
    with op.batch_alter_table("ports") as ports:
        ports.add_column(sa.Column("colour", sa.Text()))
        ports.drop_column("description")
    op.execute("UPDATE ports SET colour = 'blue'")
    op.execute("INSERT INTO colours SELECT id FROM ports")
"""
"""A migration as there may be one: SQLite makes a table anew to drop a column."""

MIGRATE = """
import sys
from pathlib import Path
from cumulet.store import schema

path, versions = Path(sys.argv[1]), sys.argv[2]
known = schema.alembic_config


def config(connection=None):
    made = known(connection)
    made.set_main_option("version_locations", versions)
    return made


schema.VERSION, schema.alembic_config = 2, config
schema.prepare(path)
print("done", flush=True)
"""


@pytest.fixture
def older(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """A home of the first schema, and the directory of the migrations to the second."""
    home, versions = tmp_path / "home", tmp_path / "versions"
    home.mkdir()
    laid(KEPT[0], home / "cumulet.db")
    shutil.copytree(Path(schema.__file__).parent / "migrations" / "versions", versions)
    for later in versions.glob("0*.py"):
        if not later.name.startswith("0001"):
            later.unlink()
    (versions / "0002_second.py").write_text(SECOND)
    return home, versions


def test_a_migration_is_done_or_not_whenever_power_is_lost(older: tuple[Path, Path], tmp_path: Path) -> None:
    home, versions = older
    before = power.as_it_is(home)
    power.recorded(MIGRATE, home, tmp_path / "record", str(home / "cumulet.db"), str(versions))
    with closing(sqlite3.connect(home / "cumulet.db")) as rows:
        count = rows.execute("SELECT count(*) FROM colours").fetchone()
    assert count[0] > 5
    seen = set()
    for moment, heard, files in power.losses(power.steps(tmp_path / "record"), 100, seed=8, before=before):
        place = tmp_path / "after"
        shutil.rmtree(place, ignore_errors=True)
        path = power.lay(files, home, place) / "cumulet.db"
        assert integrity.check(path) == [], moment
        now = version(path)
        seen.add(now)
        assert now == 2 if b"done" in heard else now in {1, 2}, moment
        with closing(sqlite3.connect(path)) as rows:
            columns = {row[1] for row in rows.execute("PRAGMA table_info(ports)")}
            assert rows.execute("SELECT count(*) FROM ports").fetchone() == count, moment
            tables = {name for (name,) in rows.execute("SELECT name FROM sqlite_master")}
            assert {"colour", "colours"} & (columns | tables) == ({"colour", "colours"} if now == 2 else set()), moment
            assert ("description" in columns) == (now == 1), moment
            assert not [name for name in tables if "alembic" in name]
        if now == 2:
            (taken,) = snapshots.listed(path)
            assert version(taken.path) == 1, "what it was is kept"
    assert seen == {1, 2}


def test_a_migration_that_fails_changes_nothing_and_can_be_repeated(older: tuple[Path, Path]) -> None:
    home, versions = older
    path = home / "cumulet.db"
    migrate = [sys.executable, "-c", MIGRATE, str(path), str(versions)]
    (versions / "0002_second.py").write_text(f"{SECOND}    raise MemoryError\n")
    failed = subprocess.run(migrate, capture_output=True, text=True, timeout=60)
    assert "MemoryError" in failed.stderr
    assert version(path) == 1
    with closing(sqlite3.connect(path)) as rows:
        assert "description" in {row[1] for row in rows.execute("PRAGMA table_info(ports)")}
    (versions / "0002_second.py").write_text(SECOND)
    subprocess.run(migrate, check=True, stdout=subprocess.DEVNULL, timeout=60)
    assert version(path) == 2
