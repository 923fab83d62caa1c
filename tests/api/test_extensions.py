"""What port 9696 says of itself: versions, extensions, agents, zones, providers."""

from tests.api.l3_room import ADMIN, Room

from cumulet.networking.extension import EXTENSIONS


def test_versions_need_no_token(room: Room) -> None:
    versions = room.ask("GET", "..", token="").json()["versions"]
    assert [(v["id"], v["status"]) for v in versions] == [("v2.0", "CURRENT")]
    assert versions[0]["links"][0]["href"] == "http://controller:9696/v2.0/"
    resources = room.ask("GET", "", token="").json()["resources"]
    assert {"networks", "subnets", "ports", "routers", "floatingips", "security_groups"} <= {
        r["collection"] for r in resources
    }


def test_extensions(room: Room) -> None:
    listed = room.ask("GET", "extensions.json").json()["extensions"]
    assert len({e["alias"] for e in listed}) == len(listed) == len(EXTENSIONS)
    for entry in listed:
        assert set(entry) == {"alias", "name", "description", "updated", "namespace", "links"}
        assert room.ask("GET", f"extensions/{entry['alias']}.json").json() == {"extension": entry}
    by_alias = {e["alias"]: e for e in listed}
    assert by_alias["lbaas"]["namespace"] == "http://wiki.openstack.org/neutron/LBaaS/API_1.0"
    assert by_alias["router"]["namespace"] == "http://docs.openstack.org/ext/neutron/router/api/v1.0"
    assert room.ask("GET", "extensions/evpn").status_code == 404


def test_every_recorded_extension_says_what_is_only_recorded() -> None:
    assert all(e.note for e in EXTENSIONS if e.state == "recorded")


def test_zones_and_providers(room: Room) -> None:
    zones = room.ask("GET", "availability_zones").json()["availability_zones"]
    assert {(z["name"], z["resource"]) for z in zones} == {("nova", "network"), ("nova", "router")}
    answer = room.ask("GET", "service-providers?service_type=LOADBALANCER&fields=name").json()
    assert answer == {"service_providers": [{"name": "haproxy"}]}


def test_addresses_left(room: Room) -> None:
    network, subnet = room.network("10.0.1.0/28")
    path = f"network-ip-availabilities/{network}"
    room.refused(room.ask("GET", path), 403, "PolicyNotAuthorized")
    found = room.ask("GET", path, token=ADMIN).json()["network_ip_availability"]
    assert (found["total_ips"], found["used_ips"], found["project_id"]) == (13, 0, "demo")
    room.make("ports", network_id=network)  # and with it the DHCP port
    (found,) = room.list("network-ip-availabilities", ADMIN, network_id=network, ip_version=4)
    (row,) = found["subnet_ip_availability"]
    assert (row["subnet_id"], row["cidr"], row["total_ips"], row["used_ips"]) == (subnet, "10.0.1.0/28", 13, 2)
    assert room.list("network-ip-availabilities", ADMIN, network_id=network, ip_version=6) == []
    room.refused(room.ask("GET", "network-ip-availabilities/none", token=ADMIN), 404, "NetworkNotFound")
    room.refused(room.ask("GET", "network-ip-availabilities?ip_version=5", token=ADMIN), 400, "HTTPBadRequest")
