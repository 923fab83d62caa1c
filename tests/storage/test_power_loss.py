"""Whatever a loss of power makes of what was not synced, everything acknowledged is there, and nothing is half."""

import itertools
import json
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cumulet.identity.token import load_keys
from cumulet.store import integrity, snapshots
from cumulet.store.database import Store
from cumulet.store.schema import prepare

from . import power
from .server import Server, ports
from .things import Thing

WRITER = """
import sys
from pathlib import Path
from cumulet import durable
from cumulet.store import snapshots
from cumulet.store.schema import prepare
from storage.things import add, open_store

path = Path(sys.argv[1])
durable.make_directory(path.parent)
number = 0
for life in range(3):
    prepare(path)
    store = open_store(path)
    for _ in range(160):
        number += 1
        name = f"{number:05}" + "x" * (9000 if number % 5 == 0 else 90)  # the log is written back to the file twice
        written = store.submit(lambda tx, name=name: add(tx, name))
        written.add_done_callback(lambda _, n=number: print(f"{n:05}", flush=True))
        if number % 3 == 0:
            written.result()
    store.close()
    taken = snapshots.take(path)
    print(f"snapshot {taken.number}", flush=True)
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[power.Step]]:
    """The record of three lives of a store: its root, and the steps."""
    place = tmp_path_factory.mktemp("written")
    root = place / "root"
    root.mkdir()
    power.recorded(WRITER, root, place / "record", str(root / "homes" / "cloud" / "cumulet.db"))
    return root, power.steps(place / "record")


@pytest.fixture
def places() -> Iterator[Iterator[Path]]:
    """An empty directory again and again, where possible in memory: what is tried there syncs often."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as directory:

        def each() -> Iterator[Path]:
            for number in itertools.count():
                shutil.rmtree(Path(directory, str(number - 1)), ignore_errors=True)
                place = Path(directory, str(number))
                place.mkdir()
                yield place

        yield each()


def lost(database: Path, heard: list[bytes]) -> list[str]:
    """What is wrong with a database after the power came back: words, or acknowledged rows that are gone."""
    told = [word for line in heard for word in line.decode().split("\n")]
    names = {word for word in told if len(word) == 5 and word.isdigit()}
    if not database.exists() and not names:
        return []
    prepare(database)
    found = integrity.check(database)
    store = Store(database)
    try:
        with closing(store._engine.raw_connection()) as raw:
            tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
        with store.read() as reader:
            there = [thing.name[:5] for thing in reader.all(Thing)] if "test_things" in tables else []
        store.write_now(lambda tx: None)
    finally:
        store.close()
    if there != [f"{n + 1:05}" for n in range(len(there))]:
        found.append("a row is there and one before it is not")
    kept = snapshots.listed(database)
    found += [f"{each.path.name}: {words}" for each in kept for words in integrity.check(each.path)]
    promised = sum(word.startswith("snapshot") for word in told)
    if len(kept) < promised:
        found.append(f"{promised} snapshots were taken, {len(kept)} are there")
    return found + sorted(names - set(there))


def test_nothing_acknowledged_is_lost(written: tuple[Path, list[power.Step]], places: Iterator[Path]) -> None:
    root, steps = written
    tried = 0
    for moment, heard, files in power.losses(steps, 120, seed=3):
        place = power.lay(files, root, next(places))
        assert lost(place / "homes" / "cloud" / "cumulet.db", heard) == [], moment
        tried += 1
    assert tried > 400


def test_the_trial_notices_a_database_that_does_not_sync(
    written: tuple[Path, list[power.Step]], places: Iterator[Path]
) -> None:
    """The same record, with every fsync taken for one that did nothing."""
    root, steps = written

    def fails(heard: list[bytes], files: dict[str, bytes]) -> bool:
        database = power.lay(files, root, next(places)) / "homes" / "cloud" / "cumulet.db"
        try:
            return bool(lost(database, heard))
        except integrity.StoreError:
            return True

    outcomes = {"least": 0, "names": 0, "random": 0}
    for moment, heard, files in power.losses(steps, 20, seed=4, syncs=False):
        way = moment.split()[1]
        if way in outcomes:
            outcomes[way] += fails(heard, dict(files))
    assert all(outcomes.values()), outcomes


def test_a_server_keeps_what_it_answered(tmp_path: Path, places: Iterator[Path]) -> None:
    """From the first start in an empty place on: rows, secrets, and tokens that were handed out."""
    root, base = tmp_path / "root", ports()
    root.mkdir()
    server = Server(root / "homes" / "cloud", base, **power.environment(root, tmp_path / "record"))
    assert "ready" in server.said, server.said
    token = server.login()

    def create(client: int) -> None:
        for n in range(20):
            server.ask("/v2.0/networks", {"network": {"name": f"<{client}-{n}>"}}, token)

    clients = [threading.Thread(target=create, args=(n,)) for n in range(4)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    server.end(signal.SIGKILL)

    steps, names = power.steps(tmp_path / "record"), {f"<{c}-{n}>" for c in range(4) for n in range(20)}
    started = 0
    for moment, heard, files in power.losses(steps, 60, seed=5):
        home = power.lay(files, root, next(places)) / "homes" / "cloud"
        told = b"\n".join(heard)
        promised = {name for name in names if name.encode() in told}
        if not promised and token.encode() not in told:
            continue
        database = home / "cumulet.db"
        assert integrity.check(database) == [], moment
        with closing(integrity.connect(database, "rw")) as rows:
            there = {name for (name,) in rows.execute("SELECT name FROM networks")}
        assert promised <= there, moment
        assert load_keys(home / "fernet.keys")
        assert json.loads((home / "passwords.json").read_text())["admin"] == "secret"
        if started < 4 and promised and "least" in moment:
            started += 1
            again = Server(home, base)
            assert "ready" in again.said, f"{moment}: {again.said}"
            assert promised <= again.networks(token), "the token of before is good"
            again.end()
    assert started == 4
