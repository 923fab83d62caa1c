"""The reconciler against a data plane that fails, lingers and gets lost on demand."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import pytest

from cumulet.dataplane.driver import Applied, DataPlaneError, Event, InstanceChanged, Lost
from cumulet.model.errors import Unavailable
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import BOOLEAN, integer, text
from cumulet.reconcile import loop as loop_module
from cumulet.reconcile.loop import Reconciler
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.database import Store
from cumulet.store.schema import prepare
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import AnyPart, Instance, Key, LogicalSwitch


class Thing(Resource, frozen=True, kw_only=True):
    """A row of either kind; `zone` is its visible content."""

    zone: Annotated[int, attribute(integer())] = 1
    instance: Annotated[bool, attribute(BOOLEAN)] = False
    status: Annotated[str, attribute(text(64))] = "DOWN"


register(declare(Thing, "thing", "reconciled_things"))


def _source(kind: str, *, instance: bool) -> Source:
    def ids(reader: Reader) -> Iterable[str]:
        return [t.id for t in reader.all(Thing, instance=instance)]

    def parts(reader: Reader, wanted: Sequence[str]) -> Mapping[str, Any]:
        rows = [t for t in reader.all(Thing, id=list(wanted)) if t.status != "LEAVING"]
        if instance:
            return {t.id: Instance(id=t.id, hostname="h", boot=t.zone) for t in rows}
        return {t.id: LogicalSwitch(id=t.id, zone=t.zone) for t in rows}

    def realized(tx: Tx, outcome: Outcome, removed: Sequence[str]) -> None:
        for id, reason in outcome.items():
            if (row := tx.get(Thing, id)) is not None and row.status != "LEAVING":
                tx.update(row, status="ACTIVE" if reason is None else f"ERROR {reason}")
        for id in removed:
            if (row := tx.get(Thing, id)) is not None:
                tx.delete(row)

    return Source(kind=kind, ids=ids, parts=parts, realized=realized)  # type: ignore[arg-type]


class Plane:
    """Keeps parts; `broken` keys fail with their reason, `gate` holds instances, `down` fails whole calls."""

    name = "fake"

    def __init__(self) -> None:
        self.parts: dict[Key, AnyPart] = {}
        self.calls: list[tuple[list[Key], list[Key]]] = []
        self.broken: dict[Key, str] = {}
        self.down: list[Exception] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.on_event: Callable[[Event], None] = lambda _event: None

    async def start(self, on_event: Callable[[Event], None]) -> None:
        self.on_event = on_event

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        self.calls.append(([p.key for p in wanted], list(unwanted)))
        if self.down:
            raise self.down.pop(0)
        if any(k.kind == "instance" for k in (*(p.key for p in wanted), *unwanted)):
            await self.gate.wait()
        failed = {k: self.broken[k] for k in (*(p.key for p in wanted), *unwanted) if k in self.broken}
        self.parts |= {p.key: p for p in wanted if p.key not in failed}
        for key in unwanted:
            if key not in failed:
                self.parts.pop(key, None)
        return Applied(len(wanted), failed)

    async def replace(self, wanted: Sequence[AnyPart]) -> Applied:
        applied = await self.apply(wanted)
        keep = {p.key for p in wanted}
        self.parts = {k: p for k, p in self.parts.items() if k in keep}
        return applied

    async def close(self) -> None:
        pass


class Scene:
    def __init__(self, store: Store, plane: Plane, reconciler: Reconciler, events: list[Event]) -> None:
        self.store, self.plane, self.reconciler, self.events = store, plane, reconciler, events

    async def change(self, rule: Callable[[Tx], Any], wait: float = 5.0) -> bool:
        _, touched = await self.store.write(rule)
        return await self.reconciler.wait(touched, wait)

    def status(self, id: str) -> str | None:
        with self.store.read() as reader:
            row = reader.get(Thing, id)
            return row.status if row else None

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not condition():
                await asyncio.sleep(0.005)


@asynccontextmanager
async def scene(tmp_path: Path, plane: Plane | None = None, seed: Sequence[Thing] = ()) -> AsyncIterator[Scene]:
    prepare(tmp_path / "db")
    store = Store(tmp_path / "db")
    for row in seed:
        store.write_now(lambda tx, row=row: tx.insert(row))
    plane, events = plane or Plane(), []
    sources = [_source("switch", instance=False), _source("instance", instance=True)]
    reconciler = Reconciler(store, plane, sources, lambda _tx, event: events.append(event))  # type: ignore[arg-type]
    store.on_commit = reconciler.touched
    await reconciler.start()
    try:
        yield Scene(store, plane, reconciler, events)
    finally:
        await reconciler.stop()
        store.close()


def add(id: str, **more: Any) -> Callable[[Tx], Any]:
    def rule(tx: Tx) -> None:
        row = tx.insert(Thing(id=id, **more))
        tx.touch("instance" if row.instance else "switch", id)

    return rule


def change(id: str, **more: Any) -> Callable[[Tx], Any]:
    def rule(tx: Tx) -> None:
        row = tx.get(Thing, id)
        assert row
        tx.update(row, more)
        tx.touch("instance" if row.instance else "switch", id)

    return rule


@pytest.fixture(autouse=True)
def quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_module, "_FIRST_RETRY", 0.01)


def test_an_answer_waits_until_the_part_is_there_and_its_status_written(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            assert await s.change(add("a"))
            assert Key("switch", "a") in s.plane.parts
            assert s.status("a") == "ACTIVE"

    asyncio.run(run())


def test_a_data_plane_that_stays_silent_is_not_healthy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent(Plane):
        """Says nothing more once `mute` is set, like an agent that hangs."""

        mute, spoken = False, asyncio.Event()

        async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
            if self.mute:
                await self.spoken.wait()
            return await super().apply(wanted, unwanted)

    async def run() -> None:
        plane = Silent()
        async with scene(tmp_path, plane) as s:
            assert s.reconciler.healthy
            monkeypatch.setattr(loop_module, "_SILENCE", 0.02)
            monkeypatch.setattr(loop_module, "now", lambda: "later")
            plane.mute, before = True, s.reconciler.heard
            assert not await s.change(add("a"), 0.01)
            await s.until(lambda: not s.reconciler.healthy)
            assert s.reconciler.heard == before != "later"
            plane.spoken.set()
            await s.until(lambda: s.reconciler.healthy)
            assert s.reconciler.heard == "later"

    asyncio.run(run())


def test_an_unchanged_part_is_not_applied_again(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            await s.change(add("a"))
            calls = len(s.plane.calls)
            assert await s.change(change("a", status="PENDING"))
            assert len(s.plane.calls) == calls
            assert s.status("a") == "ACTIVE", "what waits for a status gets it all the same"

    asyncio.run(run())


def test_one_bad_part_stops_no_other_and_heals_by_itself(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            bad = Key("switch", "bad")
            s.plane.broken[bad] = "no room"
            assert await s.change(lambda tx: (add("bad")(tx), add("good")(tx)))
            assert s.status("good") == "ACTIVE"
            assert s.status("bad") == "ERROR no room"
            assert s.reconciler.failures == {bad: "no room"}
            del s.plane.broken[bad]
            await s.until(lambda: s.status("bad") == "ACTIVE")
            await s.until(lambda: not s.reconciler.failures)

    asyncio.run(run())


def test_a_failed_removal_is_tried_again_and_the_row_stays_until_then(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            await s.change(add("i", instance=True))
            await s.until(lambda: s.status("i") == "ACTIVE")
            key = Key("instance", "i")
            s.plane.broken[key] = "it does not end"
            await s.change(change("i", status="LEAVING"))
            await s.until(lambda: key in s.reconciler.failures)
            assert s.status("i") == "LEAVING"
            del s.plane.broken[key]
            await s.until(lambda: s.status("i") is None)
            assert key not in s.plane.parts

    asyncio.run(run())


def test_a_slow_instance_holds_up_neither_networks_nor_other_answers(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            s.plane.gate.clear()
            assert await s.change(add("i", instance=True)), "nobody waits for an instance"
            assert await s.change(add("a"))
            assert s.status("a") == "ACTIVE"
            assert s.status("i") == "DOWN"
            s.plane.gate.set()
            await s.until(lambda: s.status("i") == "ACTIVE")

    asyncio.run(run())


def test_an_instance_changed_while_it_boots_ends_as_wanted_last(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            s.plane.gate.clear()
            await s.change(add("i", instance=True))
            for boot in (2, 3, 4):
                await s.change(change("i", zone=boot))
            s.plane.gate.set()
            await s.until(lambda: getattr(s.plane.parts.get(Key("instance", "i")), "boot", 0) == 4)
            assert await s.reconciler.idle()

    asyncio.run(run())


def test_the_wait_is_bounded_and_the_work_goes_on(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            s.plane.down = [DataPlaneError("away")]
            assert not await s.change(add("a"), wait=0.05)
            await s.until(lambda: s.status("a") == "ACTIVE")

    asyncio.run(run())


@pytest.mark.parametrize("error", [DataPlaneError("away"), OSError("gone"), ValueError("a bug")])
def test_whatever_the_data_plane_throws_the_loop_goes_on(tmp_path: Path, error: Exception) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            s.plane.down = [error]
            await s.change(add("a"), wait=0.01)
            assert await s.change(add("b"), wait=5)
            assert s.status("a") == s.status("b") == "ACTIVE"

    asyncio.run(run())


def test_a_lost_data_plane_is_rebuilt_whole(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            await s.change(add("a"))
            s.plane.parts.clear()
            s.plane.on_event(Lost("the cell is gone"))
            await s.until(lambda: Key("switch", "a") in s.plane.parts)

    asyncio.run(run())


def test_at_the_start_all_is_wanted_once_and_strangers_go(tmp_path: Path) -> None:
    async def run() -> None:
        plane = Plane()
        plane.parts[Key("switch", "stranger")] = LogicalSwitch(id="stranger", zone=9)
        seed = [Thing(id="a"), Thing(id="i", instance=True), Thing(id="gone", instance=True, status="LEAVING")]
        async with scene(tmp_path, plane, seed) as s:
            assert set(plane.parts) == {Key("switch", "a"), Key("instance", "i")}
            assert s.status("a") == s.status("i") == "ACTIVE"
            assert s.status("gone") is None, "a deletion that a crash cut short is finished"

    asyncio.run(run())


def test_events_reach_the_rows(tmp_path: Path) -> None:
    async def run() -> None:
        async with scene(tmp_path) as s:
            s.plane.on_event(InstanceChanged("i", running=False, reason="it ended"))
            await s.until(lambda: bool(s.events))

    asyncio.run(run())


def test_events_wait_in_order_while_the_database_takes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An instance that ends while the disk is full says so once."""

    async def run() -> None:
        async with scene(tmp_path) as s:
            refused: list[Callable[[Tx], Any]] = []

            def refuse(rule: Callable[[Tx], Any]) -> "Future[Any]":
                refused.append(rule)
                future: Future[Any] = Future()
                future.set_exception(Unavailable("the disk is full; free space and try again"))
                return future

            told = [InstanceChanged("i", running=n % 2 == 0) for n in range(5)]
            with monkeypatch.context() as patched:
                patched.setattr(s.store, "submit", refuse)
                for event in told:
                    s.plane.on_event(event)
                await s.until(lambda: bool(refused))
            await s.until(lambda: len(s.events) == 5)
            assert s.events == told

    asyncio.run(run())
