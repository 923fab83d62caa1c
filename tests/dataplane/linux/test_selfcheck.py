"""The agent looks after what it made: the filters at once and by itself, everything else by telling the server."""

import json
import os
import signal
from collections.abc import Callable

import pytest

from cumulet.dataplane.driver import Harmed, Mended, Orphan
from cumulet.topology.model import Key
from dataplane.linux.world import ANYTHING, OUT, SILENCE, World, group, new_id


def _agent(world: World) -> int:
    return int(json.loads((world.home / "run" / "agent.json").read_text())["pid"])


def _told(world: World, kind: type) -> Callable[[], bool]:
    return lambda: any(isinstance(event, kind) for event in world.events)


def test_ovh_1215_filters_that_somebody_changed_are_loaded_anew(world: World) -> None:
    """Nobody asked, and what was let in meanwhile ends, while what is allowed goes on."""
    switch, open_, shut = world.switch(), group(*ANYTHING), group(*OUT)
    world.apply(switch, open_, shut)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", open_)
    guarded = world.host(switch, "10.0.0.5/24", shut)
    allowed, forbidden = world.serve(two, 80), world.serve(guarded, 80)
    dialled = world.dial(one.namespace, "10.0.0.4", 80)
    assert dialled is not None
    accepted, _ = world.run(world.loop.sock_accept(allowed))
    assert world.dial(one.namespace, "10.0.0.5", 80, within=SILENCE) is None
    agent = _agent(world)
    os.kill(agent, signal.SIGSTOP)
    try:
        world.inside("-", "nft", "flush", "ruleset")
        intruder = ("python3", "-c", _INTRUDER.format(address="10.0.0.5"))
        world.inside(one.namespace, *intruder)
    finally:
        os.kill(agent, signal.SIGCONT)
    world.until(_told(world, Mended), "the filters were mended")
    assert world.run(world.plane.guarded()) == ""
    slipped_in, _ = world.run(world.loop.sock_accept(forbidden))
    assert world.still_talks(dialled, accepted)
    flows = world.inside("-", "conntrack", "-L")
    assert "dst=10.0.0.4" in flows
    assert "dst=10.0.0.5" not in flows, "the flow that slipped in is known no more"
    slipped_in.close()
    world.settled()


# Connects and leaves the connection open without a word, as a process that ends with it open would.
_INTRUDER = "import socket, os; s = socket.create_connection(('{address}', 80), 5); os._exit(0)"


@pytest.mark.parametrize("what", ["tap", "bridge"])
def test_what_vanishes_is_told_at_once(world: World, what: str) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    port = world.host(switch, "10.0.0.3/24", open_)
    world.until(lambda: world.run(world.plane.examine()).faults == {}, "all is well")
    name = port.tap if what == "tap" else f"brq{switch.id[:11]}"
    world.inside("-", "ip", "link", "del", name)
    world.until(_told(world, Harmed), "the harm is told")
    (event,) = [event for event in world.events if isinstance(event, Harmed)][:1]
    told = {Key(kind, id) for kind, id, _ in event.faults}
    assert port.key in told
    assert (switch.key in told) == (what == "bridge")
    world.apply(*world.parts.values())
    assert world.run(world.plane.examine()).faults == {}
    world.settled()


def test_orphans_are_named_and_removed_and_what_is_ours_stays(world: World) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    port = world.host(switch, "10.0.0.3/24", open_)
    assert world.run(world.plane.examine()).orphans == ()
    world.inside("-", "sh", "-ec", "ip netns add odd; ip link add odd1 type veth peer name odd2; nft add table ip odd")
    orphans = [Orphan("interface", "odd1"), Orphan("interface", "odd2"), Orphan("namespace", "odd"),
               Orphan("table", "ip odd")]  # fmt: skip
    assert sorted(world.run(world.plane.examine()).orphans) == orphans
    ours = [Orphan("interface", port.tap), Orphan("namespace", port.namespace), Orphan("table", "bridge cumulet"),
            Orphan("process", "1 (cumulet-cell)")]  # fmt: skip
    gone = world.run(world.plane.prune([*orphans, *ours]))
    assert set(gone) >= set(orphans) - {Orphan("interface", "odd2")}, "deleting one end of a pair deletes the other"
    assert not set(gone) & set(ours)
    assert world.run(world.plane.examine()).orphans == ()
    world.until(lambda: world.run(world.plane.guarded()) == "", "the filters are said to be ours again")
    world.settled()


def test_a_process_that_nobody_knows_is_an_orphan_and_a_visitor_is_none(world: World) -> None:
    world.apply(world.switch())
    world.inside("-", "sh", "-c", "setsid sleep 1000 >/dev/null 2>&1 </dev/null &")

    def found() -> list[Orphan]:
        return [orphan for orphan in world.run(world.plane.examine()).orphans if orphan.type == "process"]

    world.until(lambda: len(found()) == 1, "the process is found")
    (orphan,) = found()
    assert "sleep" in orphan.name
    assert world.run(world.plane.prune([orphan])) == (orphan,)
    world.until(lambda: found() == [], "the process is gone")


def test_an_unknown_orphan_is_not_removed(world: World) -> None:
    switch = world.switch()
    world.apply(switch)
    strange = [Orphan("directory", "/etc"), Orphan("process", "1 (cumulet-cell)"), Orphan("namespace", new_id())]
    assert world.run(world.plane.prune(strange)) == ()
    world.settled()
