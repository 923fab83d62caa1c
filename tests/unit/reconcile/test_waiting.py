"""Who waits for keys is let go once they were handled: not later, whatever else is marked meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from cumulet.dataplane.driver import Applied
from cumulet.dataplane.memory import MemoryDataPlane
from cumulet.reconcile.loop import Reconciler
from cumulet.reconcile.source import Source
from cumulet.store.database import Store
from cumulet.store.schema import prepare
from cumulet.topology.model import AnyPart, Key, LogicalSwitch

LONG = 10.0


class SlowDataPlane(MemoryDataPlane):
    """Each apply waits for a permit; `begun` counts them."""

    def __init__(self) -> None:
        super().__init__()
        self.permits, self.begun = asyncio.Semaphore(0), asyncio.Semaphore(0)

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        self.begun.release()
        await self.permits.acquire()
        return await super().apply(wanted, unwanted)

    async def replace(self, _wanted: Sequence[AnyPart]) -> Applied:
        return Applied(0)  # the beginning: there is nothing yet


def play(home: Path, story: Callable[[Reconciler, SlowDataPlane, set[str]], Awaitable[None]]) -> None:
    """Tell a story about switches, which are there while their ids are in the set."""
    there: set[str] = set()
    source = Source(
        kind="switch",
        ids=lambda _reader: sorted(there),
        parts=lambda _reader, ids: {id: LogicalSwitch(id=id, zone=1) for id in ids if id in there},
    )

    async def run() -> None:
        dataplane = SlowDataPlane()
        prepare(home / "cumulet.db")
        store = Store(home / "cumulet.db")
        reconciler = Reconciler(store, dataplane, [source])
        await reconciler.start()
        try:
            await story(reconciler, dataplane, there)
        finally:
            await reconciler.stop()
            store.close()

    asyncio.run(asyncio.wait_for(run(), LONG))


def test_what_was_handled_before_is_not_waited_for(tmp_path: Path) -> None:
    async def story(reconciler: Reconciler, _dataplane: SlowDataPlane, _there: set[str]) -> None:
        reconciler.mark([Key("switch", "never-was")])
        assert await reconciler.idle()
        assert await asyncio.wait_for(reconciler.wait([("switch", "never-was")], LONG), LONG / 2)

    play(tmp_path, story)


def test_a_later_mark_of_another_key_keeps_nobody_waiting(tmp_path: Path) -> None:
    async def story(reconciler: Reconciler, dataplane: SlowDataPlane, there: set[str]) -> None:
        there |= {"a", "b"}
        reconciler.mark([Key("switch", "a")])
        await dataplane.begun.acquire()
        reconciler.mark([Key("switch", "b")])
        waiting = asyncio.create_task(reconciler.wait([("switch", "a")], LONG))
        await asyncio.sleep(0)
        dataplane.permits.release()
        await dataplane.begun.acquire()  # b's turn, which is not permitted yet
        assert await asyncio.wait_for(waiting, LONG / 2)
        dataplane.permits.release()

    play(tmp_path, story)


def test_a_key_marked_again_is_waited_for_again(tmp_path: Path) -> None:
    async def story(reconciler: Reconciler, dataplane: SlowDataPlane, there: set[str]) -> None:
        there.add("a")
        reconciler.mark([Key("switch", "a")])
        await dataplane.begun.acquire()
        there.clear()
        reconciler.mark([Key("switch", "a")])
        waiting = asyncio.create_task(reconciler.wait([("switch", "a")], LONG))
        dataplane.permits.release()
        await dataplane.begun.acquire()
        assert not waiting.done()
        dataplane.permits.release()
        assert await asyncio.wait_for(waiting, LONG / 2)

    play(tmp_path, story)


def test_it_is_not_idle_while_the_data_plane_works(tmp_path: Path) -> None:
    async def story(reconciler: Reconciler, dataplane: SlowDataPlane, there: set[str]) -> None:
        there |= {"a"}
        reconciler.mark([Key("switch", "a")])
        await dataplane.begun.acquire()
        assert not await reconciler.idle(0.05)
        dataplane.permits.release()
        assert await reconciler.idle(LONG)

    play(tmp_path, story)
