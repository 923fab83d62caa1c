"""Types, cables and numbers of networks, as an administrator gives them."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room


def on(kind: str, cable: str | None = None, number: int | None = None) -> dict[str, Any]:
    given = {"network_type": kind, "physical_network": cable, "segmentation_id": number}
    return {f"provider:{name}": value for name, value in given.items() if value is not None}


def test_numbers_are_given_and_kept_apart(room: Room) -> None:
    vlans = [room.make("networks", ADMIN, **on("vlan", "cable")) for _ in range(2)]
    assert [one["provider:segmentation_id"] for one in vlans] == [1, 2]
    assert room.make("networks", ADMIN, **on("vlan", "other cable"))["provider:segmentation_id"] == 1
    assert room.make("networks", ADMIN, **on("vlan", "cable", 4094))["provider:segmentation_id"] == 4094
    assert room.make("networks", ADMIN, **on("vlan", "cable"))["provider:segmentation_id"] == 3, "the lowest gap"
    assert room.make("networks", ADMIN, **on("vxlan", None, 9))["provider:segmentation_id"] == 9
    assert room.make("networks", ADMIN, **on("vxlan"))["provider:segmentation_id"] == 10
    assert room.make("networks", ADMIN)["provider:segmentation_id"] is None
    room.make("networks", ADMIN, **on("flat", "cable"))
    for given, type in (
        (on("vlan", "cable", 2), "VlanIdInUse"),
        (on("vxlan", None, 9), "TunnelIdInUse"),
        (on("flat", "cable"), "FlatNetworkInUse"),
    ):
        room.refused(room.ask("POST", "networks", {"network": given}, ADMIN), 409, type)


@pytest.mark.parametrize(
    "given",
    [
        on("local", None, 5), on("local", "cable"), on("flat"), on("flat", "cable", 5), on("vlan", None, 5),
        on("vlan", "cable", 4095), on("vxlan", "cable"), on("geneve", None, 1 << 24),
    ],
)  # fmt: skip
def test_what_does_not_fit_together(room: Room, given: dict[str, Any]) -> None:
    said = room.refused(room.ask("POST", "networks", {"network": given}, ADMIN), 400, "InvalidInput")
    assert "provider:" in said


def test_tunnels_leave_room_for_their_headers(room: Room) -> None:
    mtus = {kind: room.make("networks", ADMIN, **on(kind))["mtu"] for kind in ("local", "vxlan", "gre", "geneve")}
    assert mtus == {"local": 1500, "vxlan": 1450, "gre": 1458, "geneve": 1442}
    vxlan = room.make("networks", ADMIN, **on("vxlan"), mtu=1500)
    assert vxlan["mtu"] == 1500
    assert room.change("networks", vxlan["id"], ADMIN, mtu=0)["mtu"] == 1450
    assert room.part("switch", vxlan["id"]).mtu == 1450
