"""Networks: who sees and changes them, what keeps them in use, and what the topology has of them."""

import uuid
from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.model.context import SYSTEM
from cumulet.networking import physical, port
from cumulet.networking.network import ZONES, Network, create_row
from cumulet.networking.port import Port
from cumulet.topology.model import LogicalSwitch


def test_a_network_has_the_attributes_of_its_extensions(room: Room) -> None:
    made = room.make("networks", name="worker_network", admin_state_up=True)
    assert made["tenant_id"] == made["project_id"] == "demo"
    assert (made["status"], made["mtu"], made["shared"], made["router:external"]) == ("ACTIVE", 1500, False, False)
    assert made["subnets"] == []
    assert made["tags"] == []
    assert made["revision_number"] == 1
    assert not {"zone", "provider:network_type"} & set(made)
    seen = room.show("networks", made["id"], ADMIN)
    assert seen["provider:network_type"] == "local"
    assert "zone" not in seen


def test_the_switch_follows_the_network(room: Room) -> None:
    first = room.make("networks")["id"]
    second = room.make("networks", mtu="1400", dns_domain="example.org.")["id"]
    room.settled()
    one, other = room.part("switch", first), room.part("switch", second)
    assert isinstance(one, LogicalSwitch)
    assert one.zone != other.zone
    assert (other.mtu, other.domain) == (1400, "example.org")
    room.change("networks", second, admin_state_up="False", mtu=0)
    assert room.part("switch", second).admin_up is False
    assert room.part("switch", second).mtu == 1500
    room.drop("networks", second)
    assert room.part("switch", second) is None
    room.faithful()


def test_others_see_only_shared_and_external_networks(room: Room) -> None:
    private = room.make("networks")["id"]
    shared = room.make("networks", ADMIN, shared=True)["id"]
    assert {n["id"] for n in room.list("networks", "other")} == {shared, room.public}
    room.refused(room.ask("GET", f"networks/{private}", token="other"), 404, "NetworkNotFound")
    room.refused(room.ask("PUT", f"networks/{shared}", {"network": {"name": "mine"}}), 403, "PolicyNotAuthorized")
    room.refused(room.ask("DELETE", f"networks/{room.public}"), 403, "PolicyNotAuthorized")
    assert room.ask("DELETE", f"networks/{private}", token="other").status_code == 404
    assert room.show("networks", private)["id"] == private


@pytest.mark.parametrize("body", [{"shared": True}, {"router:external": True}, {"provider:network_type": "vlan"}])
def test_what_only_administrators_may_set(room: Room, body: dict[str, object]) -> None:
    answer = room.ask("POST", "networks", {"network": body})
    assert "disallowed by policy" in room.refused(answer, 403, "PolicyNotAuthorized")
    assert room.ask("POST", "networks", {"network": body}, ADMIN).status_code == 201


def test_only_administrators_make_what_is_another_projects(room: Room) -> None:
    body = {"network": {"project_id": "other"}}
    assert "requires admin privileges" in room.refused(room.ask("POST", "networks", body), 400, "HTTPBadRequest")
    assert room.ask("POST", "networks", body, ADMIN).status_code == 201


def test_a_subnet_needs_its_mtu(room: Room) -> None:
    small = room.make("networks", mtu=67)["id"]
    assert room.part("switch", small).mtu == 68, "Linux has no smaller link"
    four = {"network_id": small, "cidr": "10.0.0.0/24", "ip_version": 4}
    room.refused(room.ask("POST", "subnets", {"subnet": four}), 409, "NetworkMTUSubnetConflict")
    room.change("networks", small, mtu=1279)
    room.make("subnets", **four)
    six = {"network_id": small, "cidr": "2001:db8::/64", "ip_version": 6}
    room.refused(room.ask("POST", "subnets", {"subnet": six}), 409, "NetworkMTUSubnetConflict")
    room.refused(room.ask("PUT", f"networks/{small}", {"network": {"mtu": 67}}), 409, "NetworkMTUSubnetConflict")


def test_a_default_said_aloud_is_no_setting_but_resetting_is(room: Room) -> None:
    """CVE-2014-6414: an attribute that only administrators set may not be reset by anybody else."""
    made = room.make("networks", shared=False, **{"router:external": False})
    answer = room.ask("PUT", f"networks/{made['id']}", {"network": {"shared": False}})
    room.refused(answer, 403, "PolicyNotAuthorized")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"mtu": 1501}, "too big"),
        ({"mtu": -1}, "not in the range"),
        ({"name": 7}, "not a valid string"),
        ({"name": "x" * 256}, "exceeds maximum length"),
        ({"admin_state_up": "perhaps"}, "cannot be converted to boolean"),
        ({"dns_domain": "a b\nserver=8.8.8.8"}, "not a valid DNS name"),
        ({"colour": "red"}, "Unrecognized attribute"),
        ({"status": "DOWN"}, "not allowed in creation"),
        ({"zone": 3}, "not allowed"),
    ],
)
def test_wrong_networks(room: Room, body: dict[str, object], words: str) -> None:
    answer = room.ask("POST", "networks", {"network": body})
    assert answer.status_code == 400
    assert words in answer.json()["NeutronError"]["message"]
    assert [n["id"] for n in room.list("networks")] == [room.public]


def test_availability_zone_hints(room: Room) -> None:
    assert room.make("networks", availability_zone_hints=["nova"])["availability_zones"] == ["nova"]
    answer = room.ask("POST", "networks", {"network": {"availability_zone_hints": ["mars"]}})
    room.refused(answer, 404, "AvailabilityZoneNotFound")


def test_a_network_with_ports_is_in_use(room: Room) -> None:
    network, subnet = room.network()
    made = room.make("ports", network_id=network)
    words = room.refused(room.ask("DELETE", f"networks/{network}"), 409, "NetworkInUse")
    assert words.startswith(
        f"Unable to complete operation on network {network}. There are one or more ports still in use"
    )
    room.drop("ports", made["id"])
    assert [p["device_owner"] for p in room.list("ports")] == ["network:dhcp"]
    room.drop("networks", network)  # the DHCP port goes with it
    assert room.list("ports") == []
    room.refused(room.ask("GET", f"subnets/{subnet}"), 404, "SubnetNotFound")
    room.faithful()


def test_sharing_ends_only_when_nobody_else_uses_it(room: Room) -> None:
    network = room.make("networks", ADMIN, shared=True)["id"]
    room.make("subnets", ADMIN, network_id=network, cidr="10.9.0.0/24", ip_version=4)
    guest = room.make("ports", network_id=network)
    assert [s["cidr"] for s in room.list("subnets", cidr="10.9.0.0/24")] == ["10.9.0.0/24"]
    answer = room.ask("PUT", f"networks/{network}", {"network": {"shared": False}}, ADMIN)
    room.refused(answer, 409, "InvalidSharedSetting")
    room.drop("ports", guest["id"])
    assert room.change("networks", network, ADMIN, shared=False)["shared"] is False
    assert room.list("subnets", cidr="10.9.0.0/24") == []


def test_an_external_network_has_its_edge(room: Room) -> None:
    edge = room.part("edge", room.public)
    assert edge.addresses == ("203.0.113.1/24",)
    assert edge.hosts == ("198.51.100.10",)
    plug = room.part("port", edge.port)
    assert (plug.type, plug.device, plug.addresses, plug.secure) == ("edge", room.public, ("203.0.113.1",), False)
    assert room.list("ports") == []  # tenants don't see its port
    network = room.make("networks", ADMIN)["id"]
    subnet = room.make("subnets", ADMIN, network_id=network, cidr="192.0.2.0/24", ip_version=4)["id"]
    assert room.part("edge", network) is None
    room.change("networks", network, ADMIN, **{"router:external": True})
    assert room.part("edge", network).addresses == ("192.0.2.1/24",)
    room.change("subnets", subnet, ADMIN, gateway_ip=None)
    assert room.part("edge", network) is None
    room.change("subnets", subnet, ADMIN, gateway_ip="192.0.2.1")
    assert room.part("edge", network).addresses == ("192.0.2.1/24",)
    room.drop("networks", network, ADMIN)
    assert room.part("edge", network) is None
    room.faithful()


def test_an_external_network_with_gateways_stays_external(room: Room) -> None:
    router = room.make("routers", external_gateway_info={"network_id": room.public})
    answer = room.ask("PUT", f"networks/{room.public}", {"network": {"router:external": False}}, ADMIN)
    room.refused(answer, 409, "ExternalNetworkInUse")
    room.drop("routers", router["id"])
    unused = room.make("floatingips", floating_network_id=room.public)["id"]
    assert room.change("networks", room.public, ADMIN, **{"router:external": False})["router:external"] is False
    assert unused not in {floating["id"] for floating in room.list("floatingips", ADMIN)}
    assert room.list("ports", ADMIN, device_id=unused) == []


def test_revisions_and_times(room: Room) -> None:
    made = room.make("networks")
    changed = room.change("networks", made["id"], description="for workers")
    assert (changed["revision_number"], changed["description"]) == (2, "for workers")
    assert changed["created_at"] == made["created_at"] <= changed["updated_at"]
    room.make("subnets", network_id=made["id"], cidr="10.0.0.0/24", ip_version=4)
    assert room.show("networks", made["id"])["revision_number"] == 3


def test_tags(room: Room) -> None:
    id = room.make("networks")["id"]
    assert room.ask("PUT", f"networks/{id}/tags/blue").status_code == 201
    assert room.ask("PUT", f"networks/{id}/tags", {"tags": ["red", "a,b", '100%"']}).json() == {
        "tags": ['100%"', "a,b", "red"]
    }
    assert room.ask("GET", f"networks/{id}/tags/red").status_code == 204
    room.refused(room.ask("GET", f"networks/{id}/tags/blue"), 404, "TagNotFound")
    assert room.ask("DELETE", f"networks/{id}/tags/red").status_code == 204
    assert room.show("networks", id)["tags"] == ['100%"', "a,b"]
    room.refused(room.ask("PUT", f"networks/{id}/tags", {"tags": "red"}), 400, "HTTPBadRequest")
    room.refused(room.ask("PUT", f"networks/{id}/tags/blue", token="other"), 404, "NetworkNotFound")
    room.refused(room.ask("PUT", f"networks/{room.public}/tags/blue"), 403, "PolicyNotAuthorized")
    assert room.ask("DELETE", f"networks/{id}/tags").status_code == 204
    assert room.ask("GET", f"networks/{id}/tags").json() == {"tags": []}


def test_zones_are_used_again_only_when_all_were(room: Room) -> None:
    def rest(tx: Any) -> None:
        top = create_row(tx, name="top", project_id="p")
        tx.update(top, zone=ZONES)
        tx.delete(tx.first(Network, zone=1))
        assert create_row(tx, name="next", project_id="p").zone == 1
        raise ZeroDivisionError  # nothing of this is kept

    with pytest.raises(ZeroDivisionError):
        room.store.write_now(rest)


def test_dhcp_is_served_from_the_first_instance_to_the_last(room: Room) -> None:
    network, _ = room.network()
    server = str(uuid.uuid4())

    def boot(tx: Any) -> Port:
        return port.make(tx, SYSTEM, network_id=network, project_id="demo", device_id=server,
                         device_owner="compute:nova", hostname="web-1")  # fmt: skip

    plugged = room.store.write_now(boot)
    room.settled()
    assert [i["ip_address"] for i in plugged.fixed_ips] == ["10.0.1.3"]
    switch = room.part("switch", network)
    dhcp = room.part("port", switch.dhcp_port)
    assert (dhcp.type, dhcp.device, dhcp.addresses) == ("dhcp", network, ("10.0.1.2",))
    instance = room.part("port", plugged.id)
    assert (instance.namespace, instance.interface, instance.hostname) == (f"instance-{server}", "eth0", "web-1")
    assert instance.secure
    assert len(instance.groups) == 1
    with room.store.read() as reader:
        assert reader.get(Port, plugged.id).status == "ACTIVE"
    room.store.write_now(lambda tx: port.remove(tx, tx.get(Port, plugged.id)))
    room.settled()
    assert room.part("switch", network).dhcp_port is None
    assert room.part("port", switch.dhcp_port) is None
    room.faithful()


def test_an_operator_may_allow_jumbo_frames(room: Room) -> None:
    network = room.make("networks")["id"]
    room.store.write_now(lambda tx: physical.set_mtu(tx, 9000))
    assert room.change("networks", network, mtu=9000)["mtu"] == 9000
    assert room.part("switch", network).mtu == 9000
    room.refused(room.ask("PUT", f"networks/{network}", {"network": {"mtu": 9001}}), 400, "InvalidInput")
    room.store.write_now(lambda tx: physical.set_mtu(tx, 1500))
    words = room.refused(room.ask("POST", "networks", {"network": {"mtu": 1501}}), 400, "InvalidInput")
    assert "global_physnet_mtu" in words
