"""Logs of security groups: whose they are, what they may be about, and the ports that they make write."""

import uuid
from typing import Any

from tests.api.l3_room import ADMIN, Room

from cumulet.model.context import SYSTEM
from cumulet.networking import port
from cumulet.store.transaction import Tx

LOGS = "log/logs"
MANAGER = "demo:manager"
KIND = {"resource_type": "security_group"}


def test_a_log(room: Room) -> None:
    group = room.make("security-groups")["id"]
    made = room.make(LOGS, MANAGER, name="watch", resource_id=group, **KIND)
    assert made | {"id": "", "created_at": "", "updated_at": ""} == {
        "id": "", "created_at": "", "updated_at": "", "revision_number": 1, "project_id": "demo", "tenant_id": "demo",
        "name": "watch", "description": "", "event": "ALL", "enabled": True, "resource_id": group, "target_id": None,
        **KIND,
    }  # fmt: skip
    assert room.list(LOGS, MANAGER, resource_id=group) == [made]
    assert room.list(LOGS, "other:manager") == []
    assert room.list(LOGS, MANAGER, event="DROP") == []
    changed = room.change(LOGS, made["id"], MANAGER, enabled=False, description="later")
    assert (changed["enabled"], changed["description"], changed["revision_number"]) == (False, "later", 2)
    refused = room.ask("PUT", f"{LOGS}/{made['id']}", {"log": {"event": "DROP"}}, MANAGER)
    room.refused(refused, 400, "HTTPBadRequest")
    room.refused(room.ask("POST", LOGS, {"log": KIND}), 403, "PolicyNotAuthorized")
    room.refused(room.ask("GET", f"{LOGS}/{made['id']}", token="other:manager"), 404, "LogResourceNotFound")
    room.drop("security-groups", group)
    room.refused(room.ask("GET", f"{LOGS}/{made['id']}", token=MANAGER), 404, "LogResourceNotFound")
    loggable = room.ask("GET", "log/loggable-resources", token=MANAGER).json()
    assert loggable == {"loggable_resources": [{"type": "security_group"}]}


def test_what_it_may_be_about(room: Room) -> None:
    def refused(status: int, type: str, token: str = MANAGER, **values: Any) -> None:
        room.refused(room.ask("POST", LOGS, {"log": KIND | values}, token), status, type)

    nobody = "00000000-0000-4000-8000-000000000000"
    network = room.make("networks")["id"]
    port, free = (room.make("ports", network_id=network) for _ in range(2))
    group = room.make("security-groups")["id"]
    refused(400, "InvalidLogResourceType", resource_type="firewall_group")
    refused(400, "HTTPBadRequest", event="REJECT")
    refused(400, "HTTPBadRequest", resource_id="x")
    refused(404, "ResourceNotFound", resource_id=nobody)
    refused(404, "TargetResourceNotFound", target_id=nobody)
    refused(404, "ResourceNotFound", "other:manager", resource_id=group)
    refused(404, "TargetResourceNotFound", "other:manager", target_id=port["id"])
    refused(400, "InvalidResourceConstraint", resource_id=group, target_id=port["id"])
    both = room.make(LOGS, MANAGER, resource_id=port["security_groups"][0], target_id=port["id"], **KIND)["id"]
    kept = room.make(LOGS, ADMIN, target_id=free["id"], **KIND)["id"]
    room.drop("ports", port["id"])
    assert [log["id"] for log in room.list(LOGS, ADMIN)] == [kept]
    room.refused(room.ask("DELETE", f"{LOGS}/{both}", token=MANAGER), 404, "LogResourceNotFound")


def test_a_project_has_so_many(room: Room) -> None:
    for start in range(0, 100, 50):
        many = [KIND | {"name": str(start + number)} for number in range(50)]
        assert room.ask("POST", LOGS, {"logs": many}, MANAGER).status_code == 201
    room.refused(room.ask("POST", LOGS, {"log": KIND}, MANAGER), 409, "OverQuota")


def test_the_ports_that_it_is_about(room: Room) -> None:
    network, _ = room.network()
    group, other = (room.make("security-groups")["id"] for _ in range(2))

    def plug(tx: Tx) -> list[port.Port]:
        servers = {"network_id": network, "project_id": "demo", "device_owner": "compute:nova"}
        return [port.make(tx, SYSTEM, device_id=str(uuid.uuid4()), security_groups=groups, **servers)
                for groups in ([group], [group, other], [other])]  # fmt: skip

    ports = [plugged.id for plugged in room.store.write_now(plug)]

    def told() -> list[list[tuple[str, tuple[str, ...], str]]]:
        room.faithful()
        parts = [room.part("port", id) for id in ports]
        return [[(names[log.name], log.verdicts, log.group) for log in part.logs] for part in parts]

    names: dict[str, str] = {}

    def make(name: str, token: str = MANAGER, **values: Any) -> str:
        made: str = room.make(LOGS, token, name=name, **KIND, **values)["id"]
        names[made] = name
        return made

    both = ("allow", "drop")
    assert told() == [[], [], []]
    of_group = make("group", resource_id=group)
    assert told() == [[("group", both, group)], [("group", both, group)], []]
    room.change(LOGS, of_group, MANAGER, enabled=False)
    of_all = make("all", event="ACCEPT")
    make("nobody's", "other:manager", event="ACCEPT")
    assert told() == [[("all", ("allow",), "")]] * 3
    room.drop(LOGS, of_all, MANAGER)
    make("one", target_id=ports[1], resource_id=other, event="DROP")
    make("last", ADMIN, target_id=ports[2], enabled=False)
    assert told() == [[], [("one", ("drop",), other)], []]
    room.change("ports", ports[1], security_groups=[group])
    assert told() == [[], [], []], "it is in that group no more"
