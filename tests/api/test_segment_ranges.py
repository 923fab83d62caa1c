"""Network segment ranges: whose networks get which numbers."""

from typing import Any

from tests.api.l3_room import ADMIN, Room

RANGES = "network_segment_ranges"
VXLAN: dict[str, Any] = {"network_type": "vxlan", "minimum": 100, "maximum": 102}


def number(room: Room, project: str, **more: Any) -> tuple[str, int]:
    made = room.make("networks", ADMIN, project_id=project, **more)
    return made["provider:network_type"], made["provider:segmentation_id"]


def test_a_projects_own_numbers(room: Room) -> None:
    made = room.make(RANGES, ADMIN, **VXLAN, shared=False, project_id="demo", name="demo's")
    assert (made["default"], made["used"], made["available"]) == (False, {}, [100, 101, 102])
    assert number(room, "other") == ("local", None)
    vxlan = {"provider:network_type": "vxlan"}
    assert [number(room, "demo") for _ in range(2)] == [("vxlan", 100), ("vxlan", 101)]
    assert number(room, "other", **vxlan) == ("vxlan", 103)  # none of another's
    assert number(room, "demo", **vxlan) == ("vxlan", 102)
    assert number(room, "demo") == ("vxlan", 104)  # its own are spent
    found = room.show(RANGES, made["id"], ADMIN)
    assert (found["used"], found["available"]) == ({"100": "demo", "101": "demo", "102": "demo"}, [])
    at, type = f"{RANGES}/{made['id']}", "NetworkSegmentRangeReferencedByProject"
    room.refused(room.ask("DELETE", at, token=ADMIN), 409, type)
    room.refused(room.ask("PUT", at, {"network_segment_range": {"minimum": 101}}, ADMIN), 409, type)
    assert room.change(RANGES, made["id"], ADMIN, name="new", minimum=50)["minimum"] == 50
    for network in room.list("networks", ADMIN, project_id="demo"):
        room.drop("networks", network["id"])
    room.drop(RANGES, made["id"], ADMIN)


def test_numbers_for_all(room: Room) -> None:
    made = room.make(RANGES, ADMIN, **VXLAN, project_id="demo")
    assert (made["shared"], made["project_id"]) == (True, "")
    assert number(room, "demo") == ("local", None)
    assert number(room, "other", **{"provider:network_type": "vxlan"}) == ("vxlan", 100)


def test_wrong_ranges(room: Room) -> None:
    def refused(status: int, type: str, token: str = ADMIN, **more: Any) -> None:
        answer = room.ask("POST", RANGES, {"network_segment_range": {**VXLAN, **more}}, token)
        room.refused(answer, status, type)

    room.make(RANGES, ADMIN, **VXLAN)
    refused(409, "NetworkSegmentRangeOverlaps", minimum=102, maximum=110)
    refused(400, "NetworkTunnelRangeError", minimum=120, maximum=110)
    refused(400, "NetworkTunnelRangeError", minimum=120, maximum=2**24)
    refused(400, "NetworkVlanRangeError", network_type="vlan", physical_network="a", maximum=4095)
    refused(400, "InvalidInput", network_type="vlan")
    refused(400, "HTTPBadRequest", network_type="local")
    refused(400, "HTTPBadRequest", minimum="one")
    refused(403, "PolicyNotAuthorized", token="demo")
    room.make(RANGES, ADMIN, **{**VXLAN, "network_type": "vlan", "physical_network": "a"})
    room.make(RANGES, ADMIN, **{**VXLAN, "network_type": "vlan", "physical_network": "b"})
    assert len(room.ask("GET", "network-segment-ranges", token=ADMIN).json()[RANGES]) == 3
    room.refused(room.ask("GET", RANGES), 403, "PolicyNotAuthorized")
