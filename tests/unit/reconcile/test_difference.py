"""Comparing and repairing against a data plane that can be harmed on purpose."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from cumulet.dataplane.driver import Examined, Harmed, Lost, Mended, Orphan
from cumulet.reconcile.difference import compare, repair
from cumulet.topology.model import AnyPart, Instance, Key, LogicalSwitch

from .test_loop import Plane, Thing, add, change, scene

STRAY = Orphan("interface", "odd")
A, B = Key("switch", "a"), Key("switch", "b")


class Harmable(Plane):
    """Says what is in `faults` and `orphans`; what is applied has no fault any more."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: dict[Key, str] = {}
        self.orphans: list[Orphan] = []
        self.examining = asyncio.Event()
        self.examining.set()

    async def examine(self) -> Examined:
        await self.examining.wait()
        standing = {key: part for key, part in self.parts.items() if key not in self.faults}
        return Examined(standing, dict(self.faults), list(self.orphans))

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> object:  # type: ignore[override]
        for part in wanted:
            self.faults.pop(part.key, None)
        return await super().apply(wanted, unwanted)

    async def prune(self, orphans: Sequence[Orphan]) -> Sequence[Orphan]:
        gone = [orphan for orphan in self.orphans if orphan in orphans]
        self.orphans = [orphan for orphan in self.orphans if orphan not in orphans]
        return gone


def test_what_is_as_it_should_be_differs_in_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with scene(tmp_path, plane := Harmable(), [Thing(id="a"), Thing(id="i", instance=True)]) as s:
            assert (await compare(s.reconciler, plane)).empty  # type: ignore[arg-type]

    asyncio.run(story())


def test_every_kind_of_difference_has_words(tmp_path: Path) -> None:
    async def story() -> None:
        seed = [Thing(id=id) for id in "abcd"] + [Thing(id="i", instance=True)]
        async with scene(tmp_path, plane := Harmable(), seed) as s:
            plane.faults[A] = "its bridge is gone"
            del plane.parts[B]
            plane.parts[Key("switch", "c")] = LogicalSwitch(id="c", zone=7)
            plane.parts[Key("switch", "x")] = LogicalSwitch(id="x", zone=8)
            plane.parts[Key("instance", "i")] = Instance(id="i", hostname="h", running=False)
            plane.orphans = [STRAY]
            found = await compare(s.reconciler, plane)  # type: ignore[arg-type]
            assert dict(found.parts) == {
                A: "its bridge is gone",
                B: "it is not there",
                Key("switch", "c"): "it is there, but otherwise than it should be",
                Key("switch", "x"): "it is there, and should not be",
                Key("instance", "i"): "it is there, but otherwise than it should be",
            }
            assert list(found.orphans) == [STRAY]
            assert "+ switch a" in found.text
            assert "- switch x" in found.text
            assert "~ switch c" in found.text

            done = await repair(s.reconciler, plane)  # type: ignore[arg-type]
            assert done.found == found
            assert list(done.pruned) == [STRAY]
            assert done.left.empty
            assert set(plane.parts) == {*(Key("switch", id) for id in "abcd"), Key("instance", "i")}
            again = await repair(s.reconciler, plane)  # type: ignore[arg-type]
            assert again.found.empty
            assert again.left.empty

    asyncio.run(story())


def test_what_is_on_its_way_is_no_difference(tmp_path: Path) -> None:
    async def story() -> None:
        async with scene(tmp_path, plane := Harmable(), [Thing(id="a")]) as s:
            plane.gate.clear()
            plane.examining.clear()
            comparing = asyncio.create_task(compare(s.reconciler, plane))  # type: ignore[arg-type]
            await s.store.write(add("i", instance=True))  # boots until the gate opens
            await s.change(change("a", zone=2))  # realized between the looks at the rows
            plane.examining.set()
            assert (await comparing).empty
            plane.gate.set()
            assert await s.reconciler.idle()

    asyncio.run(story())


def test_harm_is_mended_and_noted(tmp_path: Path) -> None:
    async def story() -> None:
        async with scene(tmp_path, plane := Harmable(), [Thing(id="a"), Thing(id="b")]) as s:
            plane.calls.clear()
            plane.on_event(Harmed((("switch", "a", "its bridge is gone"), ("switch", "unknown", "what is that"))))
            assert s.reconciler.harmed == {A}
            assert A not in s.reconciler.live
            assert await s.reconciler.idle()
            assert plane.calls == [([A], [])], "and nothing else is touched"
            assert s.reconciler.harmed == set()
            plane.on_event(Mended("the filters were changed"))
            told = [incident.what for incident in s.reconciler.incidents]
            assert told == ["switch:a: its bridge is gone; made again", "the filters were changed"]

    asyncio.run(story())


def test_renewing_waits_for_a_data_plane_that_is_lost(tmp_path: Path) -> None:
    async def story() -> None:
        async with scene(tmp_path, plane := Harmable(), [Thing(id="a")]) as s:
            plane.on_event(Lost("it died"))
            plane.down = [OSError("not yet")]
            assert not await s.reconciler.renew(0.05)
            assert await s.reconciler.renew(10)
            assert set(plane.parts) == {A}

    asyncio.run(story())
