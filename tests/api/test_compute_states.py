"""What may be done to a server in which state; what ends by itself, fails, or is cut short by a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.api.compute_room import ComputeRoom

from cumulet.compute import states
from cumulet.compute.server import instance_changed
from cumulet.topology.model import Key


@pytest.fixture
def room(tmp_path: Path) -> Iterator[ComputeRoom]:
    made = ComputeRoom(tmp_path)
    yield made
    made.close()


def _state(room: ComputeRoom, id: str) -> tuple[str, str | None, int]:
    shown = room.server(id)
    return shown["status"], shown["OS-EXT-STS:task_state"], shown["OS-EXT-STS:power_state"]


def test_stop_start_reboot(room: ComputeRoom) -> None:
    room.network()
    id = room.boot()
    addresses = room.server(id)["addresses"]
    with room.held():
        assert room.act(id, os_stop=None).status_code == 202
        assert _state(room, id) == ("ACTIVE", "powering-off", 1)
        assert room.act(id, os_start=None).status_code == 409
    assert _state(room, id) == ("SHUTOFF", None, 4)
    assert room.part("instance", id).running is False
    assert room.server(id)["addresses"] == addresses
    room.faulty(room.act(id, os_stop=None), 409, "conflictingRequest")
    room.faulty(room.act(id, reboot={"type": "SOFT"}), 409, "conflictingRequest")
    with room.held():
        assert room.act(id, os_start=None).status_code == 202
        assert _state(room, id) == ("SHUTOFF", "powering-on", 4)
    assert _state(room, id) == ("ACTIVE", None, 1)
    words = room.faulty(room.act(id, os_start=None), 409, "conflictingRequest")
    assert words == f"Cannot 'start' instance {id} while it is in vm_state active"
    boots = room.part("instance", id).boot
    for kind, status in (("SOFT", "REBOOT"), ("hard", "HARD_REBOOT")):
        with room.held():
            assert room.act(id, reboot={"type": kind}).status_code == 202
            assert _state(room, id)[0] == status
            listed = room.nova("GET", f"servers?status={status}").json()["servers"]
            assert [s["id"] for s in listed] == [id]
            assert room.nova("GET", "servers?status=ACTIVE").json()["servers"] == []
            assert room.act(id, reboot={"type": kind}).status_code == 409
        assert _state(room, id) == ("ACTIVE", None, 1)
    assert room.part("instance", id).boot == boots + 2
    room.faithful()


def test_a_stopped_server_boots_by_a_hard_reboot(room: ComputeRoom) -> None:
    id = room.boot()
    room.act(id, os_stop=None)
    room.settled()
    assert room.act(id, reboot={"type": "HARD"}).status_code == 202
    room.settled()
    assert _state(room, id) == ("ACTIVE", None, 1)


def test_the_port_of_a_stopped_server_is_down(room: ComputeRoom) -> None:
    """As Neutron's agents report it: nobody is at its other end, whatever is applied to it meanwhile."""
    room.network()
    id = room.boot()

    def state() -> list[str]:
        return [port["status"] for port in room.list("ports", device_id=id)]

    assert state() == ["ACTIVE"]
    room.act(id, os_stop=None)
    room.settled()
    assert state() == ["DOWN"]
    room.reconciler.mark([Key("port", port["id"]) for port in room.list("ports", device_id=id)])
    room.settled()
    assert state() == ["DOWN"]
    room.loop.run_until_complete(room.reconciler.renew(10))
    assert state() == ["DOWN"]
    room.act(id, os_start=None)
    room.settled()
    assert state() == ["ACTIVE"]


def test_actions_there_are_not(room: ComputeRoom) -> None:
    id = room.boot()
    for action in ({"resize": {"flavorRef": "2"}}, {"reboot": {}}, {"reboot": {"type": 1}}, {"reboot": "HARD"}, {},
                   {"os-start": None, "os-stop": None}, {"addFloatingIp": {"address": "x"}}, {"addSecurityGroup": None},
                   {"os-getConsoleOutput": {"length": "many"}}, {"os-getConsoleOutput": {"length": [1]}}):  # fmt: skip
        room.faulty(room.nova("POST", f"servers/{id}/action", action), 400, "badRequest")
    words = room.faulty(room.act(id, createImage={"name": "x"}), 400, "badRequest")
    assert words.startswith("There is no such action: createImage. Actions offered here: reboot, os-start")


def test_an_instance_that_shuts_itself_down(room: ComputeRoom) -> None:
    id = room.boot()
    room.ends(id)
    assert _state(room, id) == ("SHUTOFF", None, 4)
    assert room.part("instance", id).running is False
    assert "fault" not in room.server(id)
    assert room.act(id, os_start=None).status_code == 202
    room.settled()
    assert _state(room, id) == ("ACTIVE", None, 1)


def test_an_event_of_the_life_before_a_reboot_is_no_news(room: ComputeRoom) -> None:
    id = room.boot()
    with room.held():
        room.act(id, reboot={"type": "SOFT"})
        room.store.write_now(lambda tx: instance_changed(tx, id, running=False, reason="the old one"))
        assert _state(room, id)[0] == "REBOOT"
    assert _state(room, id) == ("ACTIVE", None, 1)


def test_an_instance_that_ends_while_its_reboot_is_not_yet_recorded(room: ComputeRoom) -> None:
    id = room.boot()
    with room.held():
        room.act(id, reboot={"type": "SOFT"})
        for running in (True, False):
            room.store.write_now(lambda tx, up=running: instance_changed(tx, id, running=up, reason="it crashed"))
    assert _state(room, id) == ("SHUTOFF", None, 4)


def test_events_of_the_unknown_and_the_deleted(room: ComputeRoom) -> None:
    room.store.write_now(lambda tx: instance_changed(tx, "nobody", running=False, reason=""))
    id = room.boot()
    with room.held():
        room.nova("DELETE", f"servers/{id}")
        room.store.write_now(lambda tx: instance_changed(tx, id, running=False, reason=""))
        assert room.server(id)["OS-EXT-STS:task_state"] == "deleting"
    assert room.row(id) is None


def test_a_boot_that_fails_and_a_later_try_that_does_not(room: ComputeRoom) -> None:
    room.dataplane.broken["instance"] = "the disk under /home is full"
    id = room.boot()
    shown = room.server(id)
    assert (shown["status"], shown["OS-EXT-STS:task_state"], shown["OS-EXT-STS:vm_state"]) == ("ERROR", None, "error")
    assert shown["fault"]["message"] == "the disk under /home is full"
    assert (shown["fault"]["code"], shown["OS-EXT-STS:power_state"]) == (500, 0)
    room.faulty(room.act(id, os_start=None), 409, "conflictingRequest")
    del room.dataplane.broken["instance"]
    room.until(lambda: _state(room, id) == ("ACTIVE", None, 1))
    assert "fault" not in room.server(id)
    room.faithful()


def test_a_server_in_error_can_be_deleted_stopped_and_rebooted(room: ComputeRoom) -> None:
    room.network()
    room.dataplane.broken["instance"] = "no room"
    gone, stopped, again = (room.boot(name) for name in ("gone", "stopped", "again"))
    assert room.nova("DELETE", f"servers/{gone}").status_code == 204
    room.until(lambda: room.row(gone) is None)
    assert room.list("ports", device_id=gone) == []
    assert room.act(stopped, os_stop=None).status_code == 202
    assert room.act(again, reboot={"type": "HARD"}).status_code == 202
    room.settled()
    assert room.server(again)["status"] == "ERROR"
    del room.dataplane.broken["instance"]
    room.until(lambda: room.server(stopped)["status"] == "SHUTOFF" and room.server(again)["status"] == "ACTIVE")
    room.faithful()


def test_nothing_is_written_when_nothing_is_new(room: ComputeRoom) -> None:
    id = room.boot()
    before = room.row(id)
    assert before is not None
    changed = room.store.submit(lambda tx: states.realized(tx, before, None)).result().changed
    assert changed == frozenset()


def test_a_restart_finishes_what_was_begun(room: ComputeRoom) -> None:
    room.network()
    going, booting, rebooting, running = (room.boot(n) for n in ("going", "booting", "rebooting", "running"))
    room.dataplane.free.clear()
    room.nova("DELETE", f"servers/{going}")
    room.act(rebooting, reboot={"type": "HARD"})
    fresh = room.asked("fresh")
    updated = room.server(running)["updated"]
    later = room.restarted()
    later.settled()
    assert later.row(going) is None
    assert later.list("ports", device_id=going) == []
    assert {later.server(id)["status"] for id in (booting, rebooting, running, fresh)} == {"ACTIVE"}
    assert later.server(running)["updated"] == updated
    later.faithful()
    later.close()
