"""Trunks: whose ports may be in one, what that forbids, what clients see of it, and what the data plane gets."""

from typing import Any

from tests.api.l3_room import ADMIN, Room

from cumulet.networking import port
from cumulet.networking.port import Port
from cumulet.store.transaction import Tx

OURS, THEIRS = "0" * 32, "1" * 32
OWNER = "compute:nova"


def vlan(id: str, number: Any) -> dict[str, Any]:
    return {"port_id": id, "segmentation_type": "vlan", "segmentation_id": number}


def change(room: Room, trunk: str, verb: str, *subports: Any, token: str = OURS) -> Any:
    return room.ask("PUT", f"trunks/{trunk}/{verb}_subports", {"sub_ports": list(subports)}, token)


def card(room: Room, cidr: str = "10.0.1.0/24", token: str = OURS, **more: Any) -> str:
    network, _ = room.network(cidr, token)
    return room.make("ports", token, network_id=network, **more)["id"]


def bind(room: Room, id: str, device: str = "vm") -> None:
    def work(tx: Tx) -> None:
        found = tx.get(Port, id)
        assert found
        port.bind(tx, found, device_id=device, device_owner=OWNER)

    room.store.write_now(work)
    room.settled()


def unbind(room: Room, id: str) -> None:
    def work(tx: Tx) -> None:
        found = tx.get(Port, id)
        assert found
        port.unbind(tx, found)

    room.store.write_now(work)
    room.settled()


def test_subports_join_and_leave(room: Room) -> None:
    parent, blue, green = card(room), card(room, "10.0.2.0/24"), card(room, "10.0.3.0/24")
    made = room.make("trunks", OURS, port_id=parent, name="t", sub_ports=[vlan(blue, "100")])
    assert (made["status"], made["admin_state_up"], made["description"]) == ("DOWN", True, "")
    assert made["sub_ports"] == [vlan(blue, 100)]
    added = change(room, made["id"], "add", vlan(green, 7)).json()
    assert added["sub_ports"] == [vlan(green, 7), vlan(blue, 100)]
    assert added["revision_number"] > made["revision_number"]
    assert room.ask("GET", f"trunks/{made['id']}/get_subports", token=OURS).json() == {"sub_ports": added["sub_ports"]}
    details = room.show("ports", parent, OURS)["trunk_details"]
    macs = {id: room.show("ports", id, OURS)["mac_address"] for id in (blue, green)}
    assert details == {
        "trunk_id": made["id"],
        "sub_ports": [{**one, "mac_address": macs[one["port_id"]]} for one in added["sub_ports"]],
    }
    shown = room.show("ports", blue, OURS)
    assert (shown["device_owner"], shown["device_id"]) == ("trunk:subport", "")
    assert "trunk_details" not in shown
    left = change(room, made["id"], "remove", {"port_id": blue}).json()
    assert left["sub_ports"] == [vlan(green, 7)]
    assert room.show("ports", blue, OURS)["device_owner"] == ""
    room.drop("trunks", made["id"], OURS)
    assert "trunk_details" not in room.show("ports", parent, OURS)
    for id in (parent, blue, green):
        room.drop("ports", id, OURS)


def test_what_no_trunk_takes(room: Room) -> None:
    parent, blue, green = card(room), card(room, "10.0.2.0/24"), card(room, "10.0.3.0/24")
    trunk = room.make("trunks", OURS, port_id=parent, sub_ports=[vlan(blue, 100)])["id"]

    def refused(status: int, type: str, *subports: Any) -> None:
        room.refused(change(room, trunk, "add", *subports), status, type)

    refused(409, "TrunkPortInUse", vlan(blue, 101))
    refused(409, "ParentPortInUse", vlan(parent, 101))
    refused(409, "DuplicateSubPort", vlan(green, 100))
    refused(404, "PortNotFound", vlan(trunk, 101))
    for number in (0, 4095, -1, "x", None, True):
        refused(400, "InvalidInput", vlan(green, number))
    refused(400, "InvalidInput", {"port_id": green})
    refused(400, "InvalidInput", {"port_id": green, "segmentation_type": "vlan"})
    refused(400, "InvalidInput", {"port_id": green, "segmentation_type": "vxlan", "segmentation_id": 5})
    refused(400, "InvalidInput", {"port_id": green, "segmentation_type": "inherit"})  # its network is no VLAN
    refused(400, "InvalidInput", {"segmentation_type": "vlan", "segmentation_id": 5})
    refused(400, "InvalidInput", vlan(green, 5), vlan(green, 6))
    refused(400, "InvalidInput", "everything")
    room.refused(room.ask("PUT", f"trunks/{trunk}/add_subports", vlan(green, 5), OURS), 400, "HTTPBadRequest")
    room.refused(room.ask("PUT", f"trunks/{trunk}/add_subports", {"sub_ports": vlan(green, 5)}, OURS), 400,
                 "InvalidInput")  # fmt: skip
    room.refused(change(room, trunk, "remove", {"port_id": green}), 404, "SubPortNotFound")
    assert room.show("trunks", trunk, OURS)["sub_ports"] == [vlan(blue, 100)]
    for body in ({"port_id": parent}, {"port_id": blue}):
        answer = room.ask("POST", "trunks", {"trunk": body}, OURS)
        assert answer.json()["NeutronError"]["type"] in {"ParentPortInUse", "TrunkPortInUse"}
    used = card(room, "10.0.4.0/24", device_id="something")
    refused(409, "PortInUse", vlan(used, 101))
    wide = card(room, "10.0.5.0/24")
    room.change("networks", room.show("ports", wide, OURS)["network_id"], OURS, mtu=1500)
    room.change("networks", room.show("ports", parent, OURS)["network_id"], OURS, mtu=1400)
    refused(409, "SubPortMtuGreaterThanTrunkPortMtu", vlan(wide, 101))


def test_a_vlan_is_inherited_from_a_network_that_is_one(room: Room) -> None:
    vlans = {"provider:network_type": "vlan", "provider:physical_network": "p", "provider:segmentation_id": 77}
    network = room.make("networks", ADMIN, **vlans)["id"]
    subport = room.make("ports", ADMIN, network_id=network)["id"]
    inherited = {"port_id": subport, "segmentation_type": "inherit"}
    trunk = room.make("trunks", ADMIN, port_id=card(room), sub_ports=[inherited])
    assert trunk["sub_ports"] == [vlan(subport, 77)]


def test_a_trunk_that_is_disabled_stays_as_it_is(room: Room) -> None:
    parent, blue = card(room), card(room, "10.0.2.0/24")
    trunk = room.make("trunks", OURS, port_id=parent, admin_state_up=False)["id"]
    room.refused(change(room, trunk, "add", vlan(blue, 2)), 409, "TrunkDisabled")
    room.refused(change(room, trunk, "remove", {"port_id": blue}), 409, "TrunkDisabled")
    room.refused(room.ask("DELETE", f"trunks/{trunk}", token=OURS), 409, "TrunkDisabled")
    room.change("trunks", trunk, OURS, admin_state_up=True, name="free", description="again")
    room.drop("trunks", trunk, OURS)


def test_a_port_in_a_trunk_is_nobody_elses(room: Room) -> None:
    parent, blue = card(room), card(room, "10.0.2.0/24")
    room.make("trunks", OURS, port_id=parent, sub_ports=[vlan(blue, 2)])
    room.refused(room.ask("DELETE", f"ports/{parent}", token=OURS), 409, "PortInUseAsTrunkParent")
    room.refused(room.ask("DELETE", f"ports/{blue}", token=OURS), 409, "PortInUseAsSubPort")
    for name in ("device_id", "device_owner"):
        taken = room.ask("PUT", f"ports/{blue}", {"port": {name: "mine"}}, OURS)
        room.refused(taken, 409, "PortInUseAsSubPort")
    router = room.make("routers", OURS)["id"]
    for id, type in ((parent, "PortInUseAsTrunkParent"), (blue, "PortInUseAsSubPort")):
        room.refused(room.ask("PUT", f"routers/{router}/add_router_interface", {"port_id": id}, OURS), 409, type)


def test_others_ports_are_not_to_be_trunked(room: Room) -> None:
    theirs = card(room, token=THEIRS)
    ours = card(room)
    room.refused(room.ask("POST", "trunks", {"trunk": {"port_id": theirs}}, OURS), 404, "PortNotFound")
    trunk = room.make("trunks", OURS, port_id=ours)["id"]
    room.refused(change(room, trunk, "add", vlan(theirs, 2)), 404, "PortNotFound")
    room.refused(change(room, trunk, "add", vlan(theirs, 2), token=THEIRS), 404, "TrunkNotFound")
    # who owns a network sees the ports that others have in it, but may not take them into their trunks
    network = room.make("networks", OURS)["id"]
    shared = {"object_type": "network", "object_id": network, "action": "access_as_shared"}
    room.make("rbac-policies", OURS, **shared, target_tenant=THEIRS)
    guest = room.make("ports", THEIRS, network_id=network)["id"]
    assert change(room, trunk, "add", vlan(guest, 2)).status_code == 403


def test_subports_are_plugged_in_with_their_parent(room: Room) -> None:
    parent, blue = card(room), card(room, "10.0.2.0/24")
    trunk = room.make("trunks", OURS, port_id=parent, sub_ports=[vlan(blue, 100)])["id"]
    assert room.part("port", blue) is None
    bind(room, parent)
    part = room.part("port", blue)
    assert (part.parent_name, part.tag, part.device, part.interface) == (parent, 100, "vm", "eth0.100")
    assert room.show("trunks", trunk, OURS)["status"] == "ACTIVE"
    assert (room.show("ports", blue, OURS)["status"], room.show("ports", blue, OURS)["device_id"]) == ("ACTIVE", "")
    green = card(room, "10.0.3.0/24")
    assert change(room, trunk, "add", vlan(green, 7)).status_code == 200
    room.faithful()
    assert room.part("port", green).tag == 7
    network = room.show("ports", green, OURS)["network_id"]
    assert room.part("switch", network).dhcp_port, "DHCP serves where a subport is"
    assert change(room, trunk, "remove", {"port_id": green}).status_code == 200
    room.faithful()
    assert room.part("port", green) is None
    room.change("trunks", trunk, OURS, admin_state_up=False)
    room.faithful()
    assert room.part("port", blue), "it is a lock, not a switch"
    unbind(room, parent)
    assert room.part("port", blue) is None
    assert (room.show("trunks", trunk, OURS)["status"], room.show("ports", blue, OURS)["device_owner"]) == (
        "DOWN",
        "trunk:subport",
    )
    room.faithful()


def test_a_card_that_is_plugged_in_already_can_become_a_trunk(room: Room) -> None:
    parent, blue = card(room), card(room, "10.0.2.0/24")
    bind(room, parent)
    trunk = room.make("trunks", OURS, port_id=parent, sub_ports=[vlan(blue, 100)])["id"]
    room.faithful()
    assert room.part("port", blue).tag == 100
    assert room.show("trunks", trunk, OURS)["status"] == "ACTIVE"
    room.drop("trunks", trunk, OURS)
    room.faithful()
    assert (room.part("port", parent).tag, room.part("port", blue)) == (0, None)


def test_a_subport_that_cant_be_made_degrades_its_trunk(room: Room) -> None:
    parent, blue = card(room), card(room, "10.0.2.0/24")
    bind(room, parent)
    room.dataplane.broken["port"] = "no"
    trunk = room.make("trunks", OURS, port_id=parent, sub_ports=[vlan(blue, 100)])["id"]
    room.settled()
    assert room.show("trunks", trunk, OURS)["status"] == "DEGRADED"
    room.dataplane.broken.clear()
    room.change("ports", blue, OURS, name="again")
    room.settled()
    assert room.show("trunks", trunk, OURS)["status"] == "ACTIVE"


def test_a_quota_bounds_trunks(room: Room) -> None:
    assert room.ask("PUT", f"quotas/{OURS}", {"quota": {"trunk": 1}}, ADMIN).json()["quota"]["trunk"] == 1
    room.make("trunks", OURS, port_id=card(room))
    answer = room.ask("POST", "trunks", {"trunk": {"port_id": card(room, "10.0.2.0/24")}}, OURS)
    room.refused(answer, 409, "OverQuota")
