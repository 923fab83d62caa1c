"""Any order of changes ends as one full apply does, and the canonical text tells topologies apart."""

import asyncio
import contextlib
import json
import os
import random
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck as Check
from hypothesis import given, settings
from hypothesis import strategies as st

from cumulet.dataplane.driver import DataPlane
from cumulet.dataplane.memory import MemoryDataPlane
from cumulet.topology.model import RANK, AnyPart, Key
from cumulet.topology.packet import ping, tcp
from cumulet.topology.text import diff, text
from cumulet.topology.trace import reachable
from cumulet.topology.world import World
from dataplane.conftest import lacks_namespaces
from dataplane.topologies import ANYTHING, Cloud, two_tiers


def variants() -> list[Cloud]:
    """Topologies that share keys, so that a change from one to another adds, removes and alters parts."""
    plain, _ = two_tiers()
    floating, _ = two_tiers()
    floating.group("default", *ANYTHING)
    floating.floating("203.0.113.61", "10.0.1.10", "r")
    floating.floating("203.0.113.62", "10.0.2.10", "r")
    moved, _ = two_tiers(snat=False)
    moved.host("web", "back", "10.0.2.77", groups=["out", "default"])
    moved.host("extra", "front", "10.0.1.77", groups=[])
    moved.floating("203.0.113.61", "10.0.2.10", "r")
    moved.change("switch", "back", admin_up=False)
    apart = Cloud()
    apart.switch("front", "10.0.1.0/24")
    apart.default_group()
    apart.host("web", "front", "10.0.1.10")
    return [plain, floating, moved, apart, Cloud()]


VARIANTS = variants()


async def step(plane: DataPlane, wanted: Sequence[AnyPart], unwanted: Sequence[Key]) -> None:
    """One change; what it refers to may be missing still, so it may fail."""
    await plane.apply(wanted, unwanted)


async def walk(plane: DataPlane, goals: Sequence[dict[Key, AnyPart]], order: Sequence[int], *, single: bool) -> None:
    """From goal to goal, one part at a time in the drawn order, then what failed once more, as the reconciler does."""
    now: dict[Key, AnyPart] = {}
    for goal in goals:
        changes: list[tuple[list[AnyPart], list[Key]]] = [
            ([part], []) for key, part in goal.items() if now.get(key) != part
        ]
        changes += [([], [key]) for key in now if key not in goal]
        shuffled = [changes[number % len(changes)] for number in order if changes]
        seen = {id(change) for change in shuffled}
        for wanted, unwanted in [*shuffled, *(change for change in changes if id(change) not in seen)]:
            if single:
                await step(plane, wanted, unwanted)
        last = await plane.apply(
            sorted(goal.values(), key=lambda part: RANK[part.key.kind]), [key for key in now if key not in goal]
        )
        assert not last.failed, last.failed
        now = goal


goals = st.lists(st.sampled_from(range(len(VARIANTS))), min_size=1, max_size=4)
orders = st.lists(st.integers(0, 40), max_size=40)


def check(run: Any, plane: DataPlane, chosen: list[int], order: list[int]) -> None:
    topologies = [VARIANTS[number].parts for number in chosen]
    run(walk(plane, topologies, order, single=True))
    observed = run(plane.observe())
    assert diff(topologies[-1].values(), observed.values()) == ""
    again = run(plane.replace(list(topologies[-1].values())))
    assert (again.changed, dict(again.failed)) == (0, {})


@given(goals, orders)
def test_any_order_of_changes_ends_as_one_replace(chosen: list[int], order: list[int]) -> None:
    with asyncio.Runner() as runner:
        check(runner.run, MemoryDataPlane(), chosen, order)


class Linux:
    """A Linux data plane with its loop."""

    def __init__(self, home: Path) -> None:
        from cumulet.dataplane.linux.client import LinuxDataPlane

        self.home = home
        self.runner = asyncio.Runner()
        self.run = self.runner.run
        self.plane = LinuxDataPlane(home)

    def agent(self) -> int:
        """The pid of the agent that was started last."""
        pid: int = json.loads((self.home / "run" / "agent.json").read_text())["pid"]
        return pid

    def kill_agent(self) -> None:
        """As a crash would, at whatever it does now."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.agent(), signal.SIGKILL)


@pytest.fixture
def linux(tmp_path: Path) -> Iterator[Linux]:
    lacking = lacks_namespaces()
    if lacking:
        pytest.skip(lacking)
    started = Linux(tmp_path)
    try:
        started.run(started.plane.start(lambda event: None))
        yield started
    finally:
        started.run(started.plane.destroy())
        started.runner.close()


def test_any_order_of_changes_ends_as_one_replace_on_linux(linux: Linux) -> None:
    @settings(max_examples=8, deadline=None, suppress_health_check=[Check.too_slow], derandomize=True)
    @given(goals, orders)
    def holds(chosen: list[int], order: list[int]) -> None:
        linux.run(linux.plane.replace([]))
        check(linux.run, linux.plane, chosen, order)

    holds()


@pytest.mark.parametrize("seed", range(5))
def test_a_killed_agent_converges(linux: Linux, seed: int) -> None:
    """Killed at a random moment of a change, the agent's successor ends where an undisturbed one would."""
    draw = random.Random(seed)

    async def disturbed(goal: dict[Key, AnyPart]) -> None:
        change = asyncio.create_task(linux.plane.replace(list(goal.values())))
        await asyncio.wait([change], timeout=draw.random() * 0.15)
        linux.kill_agent()
        await change

    first = linux.agent()
    goal: dict[Key, AnyPart] = {}
    for _ in range(3):
        goal = draw.choice(VARIANTS).parts
        linux.run(disturbed(goal))
    applied = linux.run(linux.plane.replace(list(goal.values())))
    assert not applied.failed
    assert linux.agent() != first
    assert diff(goal.values(), linux.run(linux.plane.observe()).values()) == ""
    again = linux.run(linux.plane.replace(list(goal.values())))
    assert (again.changed, dict(again.failed)) == (0, {})


@given(st.sampled_from(VARIANTS), st.sampled_from(VARIANTS))
def test_texts_are_equal_exactly_when_topologies_are(one: Cloud, other: Cloud) -> None:
    same = one.parts == other.parts
    assert (text(one.parts.values()) == text(other.parts.values())) == same
    assert (diff(one.parts.values(), other.parts.values()) == "") == same


@given(st.sampled_from(VARIANTS), st.data())
def test_a_trace_ends_whatever_is_missing(cloud: Cloud, data: st.DataObject) -> None:
    """Between two steps any part may be missing: a trace then stops with a reason, it never fails."""
    keys = sorted(cloud.parts)
    gone = data.draw(st.sets(st.sampled_from(keys), max_size=4)) if keys else set()
    world = World(part for key, part in cloud.parts.items() if key not in gone)
    sources = sorted({port.namespace for port in world.ports.values()}) or ["instance-none"]
    source = data.draw(st.sampled_from(sources))
    for packet in (ping(source, "10.0.2.10"), tcp(source, "203.0.113.61", 80), tcp(source, "198.51.100.10", 80)):
        exchange = reachable(world, packet)
        last = exchange.request.hops[-1]
        assert last.words(str)
