"""A database that is damaged is refused by name, with the last good snapshot; and the way back leads there."""

import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from cumulet.cli.main import main
from cumulet.model.errors import Unavailable
from cumulet.settings import Settings
from cumulet.store import integrity, snapshots
from cumulet.store.database import Store
from cumulet.store.integrity import StoreError
from cumulet.store.schema import prepare
from cumulet.store.snapshots import Damaged, Snapshot

from . import power
from .server import Server, ports
from .things import Thing, add, open_store

PAGE = 4096


def fill(path: Path, names: list[str]) -> None:
    """Some rows, from a store of their own."""
    prepare(path)
    store = open_store(path)
    for name in names:
        store.write_now(lambda tx, name=name: add(tx, name))
    store.close()


def names(path: Path) -> list[str]:
    prepare(path)
    store = Store(path)
    with store.read() as reader:
        found = [thing.name for thing in reader.all(Thing)]
    store.close()
    return found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose database has 300 rows, half of them since its snapshot, and a log that a killed writer left."""
    path = tmp_path / "home" / "cumulet.db"
    path.parent.mkdir()
    fill(path, [f"{n:03}" + "x" * 200 for n in range(150)])
    snapshots.take(path)
    store = Store(path)
    for n in range(150, 300):
        store.write_now(lambda tx, n=n: add(tx, f"{n:03}" + "x" * 200))
    for part in ("", "-wal"):
        shutil.copy(f"{path}{part}", tmp_path / f"killed{part}")
    store.close()
    for part in ("", "-wal"):
        shutil.move(tmp_path / f"killed{part}", f"{path}{part}")
    return path.parent


def checkpoint(path: Path) -> None:
    """Everything into the file, no log."""
    with closing(sqlite3.connect(path)) as rows:
        rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def overwrite(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def _middle(path: Path) -> None:
    checkpoint(path)
    overwrite(path, path.stat().st_size // PAGE // 2 * PAGE, random.Random(1).randbytes(PAGE))


def _every_tenth_page_zero(path: Path) -> None:
    checkpoint(path)
    for page in range(5, path.stat().st_size // PAGE, 10):
        overwrite(path, page * PAGE, bytes(PAGE))


def _cut(path: Path, size: int) -> None:
    checkpoint(path)
    with path.open("r+b") as file:
        file.truncate(size)


def _header(path: Path) -> None:
    checkpoint(path)
    overwrite(path, 0, b"this is a letter")


def _log(path: Path) -> Path:
    return Path(f"{path}-wal")


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "header": (_header, "file is not a database"),
    "a page in the middle": (_middle, ""),
    "many pages": (_every_tenth_page_zero, ""),
    "cut in half": (lambda path: _cut(path, path.stat().st_size // 2 // PAGE * PAGE), "malformed"),
    "cut within a page": (lambda path: _cut(path, 10_000), "malformed"),
    "cut within the header": (lambda path: _cut(path, 50), "it is cut off"),
    "empty": (lambda path: _cut(path, 0), "it is empty"),
    "garbage": (lambda path: path.write_bytes(random.Random(2).randbytes(100_000)), ""),
    "a log of garbage": (
        lambda path: _log(path).write_bytes(random.Random(3).randbytes(50_000)),
        "its log cumulet.db-wal holds something else",
    ),
    "a log whose head is damaged": (
        lambda path: overwrite(_log(path), 17, b"\xa5"),
        "the head of its log cumulet.db-wal is damaged",
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_refused_by_name_and_a_snapshot_leads_back(home: Path, name: str) -> None:
    spoil, words = DAMAGES[name]
    path = home / "cumulet.db"
    (home / "fernet.keys").write_text("the keys of before")
    spoil(path)
    left = {file: file.read_bytes() for file in (path, _log(path)) if file.exists()}
    with pytest.raises(StoreError) as refused:
        prepare(path)
    assert re.search(
        rf"cumulet.db is damaged \(.*{words}.*\). The last good snapshot is of 20..-..-.. ..:..:.. UTC: "
        rf"`cumulet restore --home {home}` puts it back, and keeps what is there now.",
        str(refused.value),
    )
    assert integrity.check(path)
    assert {file: file.read_bytes() for file in left} == left, "it is left as it was"
    done = CliRunner().invoke(main, ["restore", "--home", str(home)])
    assert done.exit_code == 0, done.output
    assert names(path) == [f"{n:03}" + "x" * 200 for n in range(150)]
    kept = home / "damaged" / "1"
    assert {file: (kept / file.name).read_bytes() for file in left} == left
    assert not (home / "fernet.keys").exists(), "a token that was revoked since must not be good again"


def test_what_is_whole_is_not_refused(home: Path) -> None:
    """The log that a killed writer left is read."""
    assert _log(home / "cumulet.db").stat().st_size > 100 * PAGE
    assert integrity.check(home / "cumulet.db") == []
    assert len(names(home / "cumulet.db")) == 300


def test_a_missing_database_is_not_taken_for_a_new_cloud(home: Path) -> None:
    path = home / "cumulet.db"
    path.unlink()
    with pytest.raises(
        StoreError, match=r"cumulet.db is missing. The last good snapshot .* To begin with an empty cloud"
    ):
        prepare(path)
    assert not path.exists()
    shutil.rmtree(home / "snapshots")
    prepare(path)
    with closing(sqlite3.connect(path)) as rows:
        assert rows.execute("SELECT count(*) FROM sqlite_master WHERE name = 'test_things'").fetchone() == (0,)
    assert list((home / "damaged" / "1").iterdir()) == [home / "damaged" / "1" / "cumulet.db-wal"], "nothing is deleted"


def test_damage_that_is_found_later_stops_changes_and_is_said(home: Path) -> None:
    """Not what can't be read is guarded, but that nothing more is written where it may be lost."""
    path = home / "cumulet.db"
    checkpoint(path)
    store = Store(path)
    try:
        with store.read() as reader:
            assert reader.count(Thing) == 300
        _middle(path)
        with pytest.raises(Damaged):
            snapshots.take(path)
        store.found_damaged("a page is wrong")
        with pytest.raises(Unavailable, match=r"a page is wrong.*cumulet restore.*Nothing was changed"):
            store.write_now(lambda tx: add(tx, "later"))
        assert store.trouble is not None
        with store.read() as reader:
            assert reader.first(Thing, id="000" + "x" * 200)
    finally:
        store.close()
    assert len(snapshots.listed(path)) == 1


def test_a_running_server_says_that_its_database_is_damaged(tmp_path: Path) -> None:
    home, base = tmp_path / "cloud", ports()
    server = Server(home, base, CUMULET_SNAPSHOT_INTERVAL="0.1")
    token = server.login()
    for n in range(30):
        made = server.ask("/v2.0/networks", {"network": {"name": f"net-{n}", "description": "x" * 250}}, token)[1]
    path = home / "cumulet.db"
    try:
        # Behind its back: the log's pages hide those of the file, so both go.
        size = path.stat().st_size
        for file in (path, _log(path)):
            overwrite(file, PAGE, random.Random(4).randbytes(max(size, file.stat().st_size) - PAGE))
        one = f"/v2.0/networks/{made['network']['id']}"
        while (said := server.refused(one, {"network": {"name": "later"}}, token, "PUT")) is None:
            pass
        status, body = said
        assert status == 503
        assert body["NeutronError"]["type"] == "Unavailable"
        assert "`cumulet restore`" in body["NeutronError"]["message"]
    finally:
        server.end()
    log = (home / "log" / "server.log").read_text()
    assert "cumulet down, then cumulet restore" in log
    again = Server(home, base)
    assert "is damaged" in again.said["error"]
    assert "The last good snapshot" in again.said["error"]
    again.process.wait(10)
    assert CliRunner().invoke(main, ["restore", "--home", str(home)]).exit_code == 0
    again = Server(home, base)
    assert "public" in again.networks(again.login())
    again.end()


# ---- restoring


RESTORE = """
import sys
from pathlib import Path
from cumulet.store import snapshots
path = Path(sys.argv[1])
snapshots.restore(path, snapshots.listed(path)[-1])
print("done", flush=True)
"""


def test_a_restore_that_is_cut_off_can_be_repeated(home: Path, tmp_path: Path) -> None:
    """Power is lost at every step: then the database is as before, is the snapshot, or the start says what to do."""
    path = home / "cumulet.db"
    before = power.as_it_is(home)
    power.recorded(RESTORE, home, tmp_path / "record", str(path))
    outcomes = set()
    for moment, heard, files in power.losses(power.steps(tmp_path / "record"), 200, seed=6, before=before):
        place = tmp_path / "after"
        shutil.rmtree(place, ignore_errors=True)
        database = power.lay(files, home, place) / "cumulet.db"
        try:
            there = len(names(database))
        except StoreError as error:
            assert "is missing. The last good snapshot" in str(error), moment
            snapshots.restore(database, snapshots.named(database, "latest"))
            there = 0
            assert len(names(database)) == 150
        assert there in ({150} if heard else {0, 150, 300}), moment
        outcomes.add(there)
    assert outcomes == {0, 150, 300}


def test_restoring_is_refused_while_a_server_runs(tmp_path: Path) -> None:
    home, base = tmp_path / "cloud", ports()
    server = Server(home, base)
    assert CliRunner().invoke(main, ["snapshot", "--home", str(home)]).exit_code == 0
    done = CliRunner().invoke(main, ["restore", "--home", str(home)])
    assert done.exit_code == 1
    assert "A cloud already runs" in done.output
    assert server.login()
    server.end()


def test_a_damaged_snapshot_is_refused_and_an_older_one_taken(home: Path) -> None:
    path = home / "cumulet.db"
    second = snapshots.take(path)
    overwrite(second.path, second.size // PAGE // 2 * PAGE, bytes(PAGE))
    before = path.read_bytes()
    done = CliRunner().invoke(main, ["restore", "--home", str(home)])
    assert done.exit_code == 1
    assert "000002" in done.output
    assert "take another" in done.output
    assert path.read_bytes() == before
    assert CliRunner().invoke(main, ["restore", "--home", str(home), "7"]).output == (
        "cumulet: There is no snapshot 7; there are 1, 2.\n"
    )
    assert CliRunner().invoke(main, ["restore", "--home", str(home), "1"]).exit_code == 0
    assert len(names(path)) == 150
    listed = CliRunner().invoke(main, ["snapshot", "--home", str(home), "--list"]).output
    assert [line.split()[0] for line in listed.splitlines()] == ["1", "2"]


# ---- snapshots


def test_a_snapshot_is_what_was_committed_beside_a_writer(tmp_path: Path) -> None:
    path = tmp_path / "cumulet.db"
    fill(path, [])
    store = Store(path)
    done = [store.submit(lambda tx, n=n: add(tx, f"{n:04}")) for n in range(1000)]
    done[10].result()
    taken = snapshots.take(path)
    done[-1].result()
    store.close()
    assert integrity.check(taken.path) == []
    with closing(sqlite3.connect(taken.path)) as rows:
        there = [name for (name,) in rows.execute("SELECT name FROM test_things ORDER BY name")]
    assert there == [f"{n:04}" for n in range(len(there))]
    assert len(there) >= 10


def test_what_has_not_changed_is_not_copied_again(home: Path) -> None:
    path = home / "cumulet.db"
    taken = snapshots.take(path)
    assert taken.number == 2
    assert snapshots.take(path) == taken
    fill(path, ["more"])
    assert snapshots.take(path).number == 3
    assert sorted(file.name for file in (home / "snapshots").iterdir()) == [
        each.path.name for each in snapshots.listed(path)
    ]


def test_a_damaged_database_costs_no_good_snapshot(home: Path) -> None:
    path = home / "cumulet.db"
    good = snapshots.listed(path)
    _middle(path)
    for _ in range(10):
        with pytest.raises(Damaged):
            snapshots.take(path)
    assert snapshots.listed(path) == good
    assert len(list((home / "snapshots").iterdir())) == 1


def test_a_full_disk_gets_no_snapshot(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 1 << 20))
    with pytest.raises(StoreError, match="no room for a snapshot"):
        snapshots.take(home / "cumulet.db")
    assert len(snapshots.listed(home / "cumulet.db")) == 1


def test_the_last_and_one_of_each_day_are_kept() -> None:
    first = datetime(2026, 1, 1, 23, tzinfo=UTC)
    every_hour = [Snapshot(n, first + timedelta(hours=n), Path(str(n)), 1) for n in range(24 * 20)]
    kept: list[Snapshot] = []
    for each in every_hour:
        kept.append(each)
        for old in snapshots.superfluous(kept):
            kept.remove(old)
    assert [each.number for each in kept[-6:]] == list(range(474, 480))
    assert len({each.taken.date() for each in kept}) == snapshots.DAYS
    assert len(kept) == 6 + 6
    back = Snapshot(480, first - timedelta(days=400), Path("480"), 1)
    assert back not in snapshots.superfluous([*kept, back]), "the clock went back: the number counts"


# ---- file systems on which SQLite can't be trusted


@pytest.mark.parametrize(
    ("poor", "words"),
    [
        ("flock", "has no locks. Choose a directory on a local disk with --home"),
        ("memory", "no locks or shared memory for it; choose a directory on a local disk with --home"),
    ],
)
def test_a_poor_file_system_is_refused(tmp_path: Path, poor: str, words: str) -> None:
    home = tmp_path / "cloud"
    server = Server(home, ports(), LD_PRELOAD=str(power.preloaded("poor")), POOR=poor, POOR_HOME=str(tmp_path))
    assert words in server.said["error"]
    assert server.process.wait(10) == 1


def test_locks_that_fail_are_said(home: Path) -> None:
    """ENOLCK is SQLITE_BUSY: it can't be told from somebody else's lock, so both ways out are named."""
    script = """
import sys, sqlite3
from pathlib import Path
from cumulet.store import integrity
real = sqlite3.connect
integrity.sqlite3.connect = lambda *a, **k: real(*a, **{**k, "timeout": 0})
from cumulet.store.schema import prepare
try:
    prepare(Path(sys.argv[1]))
except integrity.StoreError as error:
    print(error)
"""
    environment = {"LD_PRELOAD": str(power.preloaded("poor")), "POOR": "locks", "POOR_HOME": str(home)}
    done = subprocess.run([sys.executable, "-c", script, str(home / "cumulet.db")], env={**environment}, text=True,
                          capture_output=True, timeout=60)  # fmt: skip
    assert "another program holds it: end that; or its file system has no locks" in done.stdout, done


def test_a_home_of_the_settings_has_its_files_where_others_look(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    assert snapshots.directory(settings.database) == tmp_path / "snapshots"
