"""The segments of networks."""

from typing import Any

from tests.api.l3_room import ADMIN, Room


def segments(room: Room, network: str) -> list[dict[str, Any]]:
    return room.list("segments", ADMIN, network_id=network)


def test_each_network_has_one(room: Room) -> None:
    """It says what the network's provider's attributes say, and goes with it."""
    on = {"provider:network_type": "vlan", "provider:physical_network": "cable", "provider:segmentation_id": 7}
    network = room.make("networks", ADMIN, **on)["id"]
    (own,) = segments(room, network)
    assert {name: own[name] for name in ("network_type", "physical_network", "segmentation_id", "name")} == {
        "network_type": "vlan", "physical_network": "cable", "segmentation_id": 7, "name": None
    }  # fmt: skip
    assert "project_id" not in own
    assert "index" not in own
    named = room.change("segments", own["id"], ADMIN, name="rack", description="the first")
    assert (named["name"], named["revision_number"]) == ("rack", own["revision_number"] + 1)
    assert named["created_at"] == own["created_at"]
    assert [one["id"] for one in room.list("segments", ADMIN, name="rack")] == [own["id"]]
    room.refused(room.ask("PUT", f"segments/{own['id']}", {"segment": {"network_type": "flat"}}, ADMIN), 400,
                 "HTTPBadRequest")  # fmt: skip
    room.refused(room.ask("GET", f"segments/{own['id']}"), 403, "PolicyNotAuthorized")
    last = room.refused(room.ask("DELETE", f"segments/{own['id']}", token=ADMIN), 409, "SegmentInUse")
    assert "no other" in last
    room.drop("networks", network, ADMIN)
    assert segments(room, network) == []


def test_further_ones(room: Room) -> None:
    """Numbers are kept apart from all networks'; when the first one goes the next tells the provider's attributes."""
    network = room.make("networks", ADMIN, **{"provider:network_type": "vxlan"})["id"]
    (first,) = segments(room, network)

    def on(kind: str, **more: Any) -> dict[str, Any]:
        return {"network_id": network, "network_type": kind, **more}

    second = room.make("segments", ADMIN, **on("vxlan"))
    assert second["segmentation_id"] != first["segmentation_id"]
    third = room.make("segments", ADMIN, **on("vlan", physical_network="cable", segmentation_id=9, name="third"))
    for given, status, type in (
        (on("vlan", physical_network="cable", segmentation_id=9), 409, "VlanIdInUse"),
        (on("vxlan", segmentation_id=first["segmentation_id"]), 409, "TunnelIdInUse"),
        (on("local", segmentation_id=9), 400, "InvalidInput"),
        (on("token ring"), 400, "HTTPBadRequest"),
        ({**on("vxlan"), "network_id": first["id"]}, 404, "NetworkNotFound"),
    ):
        room.refused(room.ask("POST", "segments", {"segment": given}, ADMIN), status, type)
    other = {"provider:network_type": "vlan", "provider:physical_network": "cable", "provider:segmentation_id": 9}
    room.refused(room.ask("POST", "networks", {"network": other}, ADMIN), 409, "VlanIdInUse")
    assert room.ask("POST", "segments", {"segment": on("vxlan")}).status_code == 403

    port = room.make("ports", ADMIN, network_id=network)["id"]
    assert "1 port(s)" in room.refused(room.ask("DELETE", f"segments/{first['id']}", token=ADMIN), 409, "SegmentInUse")
    room.drop("segments", second["id"], ADMIN)
    room.drop("ports", port, ADMIN)
    room.drop("segments", first["id"], ADMIN)
    shown = room.show("networks", network, ADMIN)
    assert (shown["provider:network_type"], shown["provider:segmentation_id"]) == ("vlan", 9)
    assert [one["id"] for one in segments(room, network)] == [third["id"]]


def test_subnets_on_segments(room: Room) -> None:
    network, other = (room.make("networks", ADMIN)["id"] for _ in range(2))
    (own,), (others,) = segments(room, network), segments(room, other)
    more = room.make("segments", ADMIN, network_id=network, network_type="vxlan")["id"]

    def subnet(number: int, segment: str | None, **values: Any) -> dict[str, Any]:
        return {"network_id": network, "ip_version": 4, "cidr": f"10.0.{number}.0/24", "segment_id": segment, **values}

    def refused(status: int, type: str, *given: Any, token: str = ADMIN) -> None:
        room.refused(room.ask("POST", "subnets", {"subnet": subnet(*given)}, token), status, type)

    made = room.make("subnets", ADMIN, **subnet(1, own["id"]))
    assert made["segment_id"] == own["id"]
    room.make("subnets", ADMIN, **subnet(2, more))
    room.make("subnets", ADMIN, **subnet(3, None, service_types=["network:routed"]))
    refused(400, "SubnetsNotAllAssociatedWithSegments", 4, None)
    refused(400, "NetworkIdsDontMatch", 4, others["id"])
    refused(404, "SegmentNotFound", 4, network)
    assert [one["id"] for one in room.list("subnets", ADMIN, segment_id=own["id"])] == [made["id"]]
    room.refused(room.ask("DELETE", f"segments/{own['id']}", token=ADMIN), 409, "SegmentInUse")
    room.drop("subnets", made["id"], ADMIN)
    room.drop("segments", own["id"], ADMIN)

    net, plain = room.network("10.9.0.0/24")
    assert "segment_id" not in room.show("subnets", plain)
    assert room.show("subnets", plain, ADMIN)["segment_id"] is None
    body = {"network_id": net, "ip_version": 4, "cidr": "10.10.0.0/24", "segment_id": segments(room, net)[0]["id"]}
    room.refused(room.ask("POST", "subnets", {"subnet": body}), 403, "PolicyNotAuthorized")
