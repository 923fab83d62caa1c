"""Agents and servers die, packets go on; the cell's end is everything's end."""

import json
import os
import signal
import time
from pathlib import Path

import msgspec
import pytest

from cumulet.dataplane.driver import DataPlaneError, Lost
from cumulet.dataplane.linux import cell, client
from cumulet.dataplane.linux.client import LinuxDataPlane
from cumulet.topology.model import LoadBalancer
from dataplane.linux.world import ANYTHING, World, group, new_id


def _agent(world: World) -> int:
    return int(json.loads((world.home / "run" / "agent.json").read_text())["pid"])


def _two_hosts(world: World):
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    return world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", open_)


def test_killed_agent_comes_back_and_flows_go_on(world: World) -> None:
    one, two = _two_hosts(world)
    server = world.serve(two, 80)
    dialled = world.dial(one.namespace, "10.0.0.4", 80)
    assert dialled is not None
    accepted, _ = world.run(world.loop.sock_accept(server))
    first = _agent(world)
    os.kill(first, signal.SIGKILL)
    assert world.still_talks(dialled, accepted)
    world.until(lambda: bool(world.events), "the data plane says that it was lost")
    assert isinstance(world.events[0], Lost)
    assert _agent(world) != first
    world.settled()  # all is found again: applying it anew changes nothing
    assert world.still_talks(dialled, accepted)


def test_a_request_under_way_survives_the_agent(world: World) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    ports = [world.port(switch, f"10.0.0.{n}", groups=(open_.id,)) for n in range(2, 150)]

    async def scenario() -> None:
        import asyncio

        applying = asyncio.ensure_future(world.plane.apply([switch, open_, *ports]))
        await asyncio.sleep(0.05)
        os.kill(_agent(world), signal.SIGKILL)
        assert not (await applying).failed

    world.run(scenario())
    world.parts = {part.key: part for part in (switch, open_, *ports)}
    world.settled()


def test_an_agent_that_hangs_is_replaced_and_flows_go_on(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "_PING_EVERY", 0.05)
    monkeypatch.setattr(client, "_PING_WAIT", 0.5)
    world.run(world.plane.close())
    world.run(world.plane.start(world.events.append))
    one, two = _two_hosts(world)
    server = world.serve(two, 80)
    dialled = world.dial(one.namespace, "10.0.0.4", 80)
    assert dialled is not None
    accepted, _ = world.run(world.loop.sock_accept(server))
    hanging = _agent(world)
    os.kill(hanging, signal.SIGSTOP)
    world.apply(world.switch())  # waits for the next agent
    assert _agent(world) != hanging
    assert cell.process_started(hanging) is None
    assert world.still_talks(dialled, accepted)
    world.settled()


def test_another_server_finds_the_cell(world: World) -> None:
    one, _two = _two_hosts(world)
    pause, agent = world.cell.pause, _agent(world)
    world.run(world.plane.close())
    world.plane = LinuxDataPlane(world.home)
    world.start()
    assert (world.cell.pause, _agent(world)) == (pause, agent)
    world.settled()
    assert world.pings(one, "10.0.0.4")


def test_other_code_replaces_the_agent(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    one, _two = _two_hosts(world)
    agent = _agent(world)
    world.run(world.plane.close())
    monkeypatch.setattr("cumulet.dataplane.linux.protocol.fingerprint", lambda: "newer")
    world.plane = LinuxDataPlane(world.home)
    world.start()
    assert _agent(world) != agent
    world.settled()
    assert world.pings(one, "10.0.0.4")


def test_killed_cell_is_made_anew(world: World) -> None:
    _two_hosts(world)
    old = world.cell
    os.kill(old.pause, signal.SIGKILL)
    world.until(lambda: bool(world.events), "the data plane says that it was lost")
    assert world.cell != old
    assert world.run(world.plane.observe()) == {}
    world.run(world.plane.apply(list(world.parts.values())))
    world.settled()


def test_destroy_leaves_nothing(world: World) -> None:
    _two_hosts(world)
    agent, pause = _agent(world), world.cell.pause
    began = time.monotonic()
    world.run(world.plane.destroy())
    assert time.monotonic() - began < 2
    assert cell.process_started(agent) is None
    assert cell.process_started(pause) is None
    assert cell.find(world.home) is None
    with pytest.raises(DataPlaneError):
        world.run(world.plane.observe())
    world.run(world.plane.destroy())  # a second time is fine


def test_orphans_are_reaped(world: World) -> None:
    world.inside("-", "sh", "-c", "(sleep 0.05 &) ; (sleep 0.05 &)")

    def zombies() -> bool:
        return " Z" in world.inside("-", "sh", "-c", "grep -h State /proc/[0-9]*/status").replace("\t", " ")

    world.until(lambda: not zombies(), "nothing is left unreaped")


def test_ossa_2019_005_the_socket_is_private(world: World) -> None:
    status = (world.home / "run" / "agent.sock").stat()
    assert status.st_mode & 0o777 == 0o600


def test_a_reused_pid_is_no_cell(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "cell.json").write_text(json.dumps({"pause": os.getpid(), "started": 1}))
    assert cell.find(tmp_path) is None
    cell.destroy(tmp_path)  # and is not killed


def test_a_device_that_goes_right_after_its_port_leaves_no_namespace(world: World) -> None:
    """The port's interface is deleted a moment later, together with others; nobody may wait for it in vain."""
    switch = world.switch()
    leg = world.port(switch, "10.0.0.1", type="router", device=new_id(), secure=False)
    router = world.router([(leg, "10.0.0.1/24")])
    vip = world.port(switch, "10.0.0.9", type="balancer", device=new_id(), secure=False)
    balancer = LoadBalancer(id=vip.device, port=vip.id, address="10.0.0.9/24")
    world.apply(switch, leg, vip, router, balancer)
    assert {leg.namespace, vip.namespace} <= set(world.inside("-", "ls", "/run/netns").split())
    world.apply(msgspec.structs.replace(router, ports=()), unwanted=[leg, vip])
    world.apply(unwanted=[router, balancer])
    assert world.inside("-", "ls", "/run/netns") == ""
