"""Subnets: what they are when nobody says, what they may not be, and how they change."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.model.context import SYSTEM
from cumulet.networking import port


def test_a_subnet_as_the_tutorial_shows_it(room: Room) -> None:
    network = room.make("networks")["id"]
    made = room.make("subnets", name="worker_cidr", network_id=network, cidr="10.0.1.0/24", ip_version="4")
    assert made["gateway_ip"] == "10.0.1.1"
    assert [list(pool.items()) for pool in made["allocation_pools"]] == [[("start", "10.0.1.2"), ("end", "10.0.1.254")]]
    assert (made["enable_dhcp"], made["dns_nameservers"], made["host_routes"]) == (True, [], [])
    assert (made["ipv6_ra_mode"], made["ipv6_address_mode"], made["subnetpool_id"]) == (None, None, None)
    assert room.show("networks", network)["subnets"] == [made["id"]]
    assert "shared" not in made


def test_everybody_sees_the_subnets_of_external_networks(room: Room) -> None:
    found = room.list("subnets", network_id=room.public)
    assert [(s["cidr"], s["gateway_ip"], s["enable_dhcp"]) for s in found] == [("203.0.113.0/24", "203.0.113.1", False)]
    assert found[0]["router:external"] is True


@pytest.mark.parametrize(
    ("body", "type", "words"),
    [
        ({"cidr": "10.0.1.1/24"}, "HTTPBadRequest", "'10.0.1.0/24' is recommended"),
        ({"cidr": "10.0.1.0/33"}, "HTTPBadRequest", "not a valid IP subnet"),
        ({"cidr": "10.0.1.0"}, "HTTPBadRequest", "not a valid IP subnet"),
        ({"cidr": None}, "BadRequest", "a subnetpool must be specified in the absence of a cidr"),
        ({"cidr": "fd00::/64"}, "InvalidInput", "does not match the ip_version '4'"),
        ({"ip_version": 5}, "HTTPBadRequest", "is not in"),
        ({"cidr": "0.0.0.0/0"}, "InvalidInput", "0 is not allowed as CIDR prefix length"),
        ({"cidr": "224.0.0.0/8"}, "InvalidInput", "Multicast IP subnet"),
        ({"cidr": "127.0.0.0/8"}, "InvalidInput", "Loopback IP subnet"),
        ({"cidr": "169.254.0.0/16"}, "InvalidInput", "169.254.169.254"),
        ({"cidr": "10.0.0.0/31"}, "InvalidInput", "incompatible with DHCP"),
        ({"gateway_ip": "10.0.1.0"}, "InvalidInput", "Gateway is not valid on subnet"),
        ({"gateway_ip": "10.0.1.255"}, "InvalidInput", "Gateway is not valid on subnet"),
        ({"gateway_ip": "fd00::1"}, "InvalidInput", "does not match the ip_version"),
        ({"gateway_ip": "gate"}, "HTTPBadRequest", "not a valid IP address"),
        (
            {"allocation_pools": [{"start": "10.0.1.9", "end": "10.0.1.2"}]},
            "InvalidAllocationPool",
            "10.0.1.9-10.0.1.2",
        ),
        ({"allocation_pools": [{"start": "10.0.1.9"}]}, "HTTPBadRequest", "missing"),
        ({"allocation_pools": [{"start": "10.0.2.2", "end": "10.0.2.9"}]}, "OutOfBoundsAllocationPool", "10.0.1.0/24"),
        ({"host_routes": [{"destination": "fd00::/64", "nexthop": "10.0.1.9"}]}, "InvalidInput", "destination"),
        ({"host_routes": [{"destination": "10.9.0.0/24", "nexthop": "10.0.1.9\n"}]}, "HTTPBadRequest", "nexthop"),
        ({"dns_nameservers": ["1.1.1.1", "1.1.1.1"]}, "HTTPBadRequest", "Duplicate items"),
        ({"dns_nameservers": ["8.8.8.8\naddress=/x/"]}, "HTTPBadRequest", "not a valid IP address"),
        ({"dns_nameservers": [f"9.9.9.{n}" for n in range(6)]}, "DNSNameServersExhausted", "limit 5"),
        ({"ipv6_ra_mode": "slaac"}, "InvalidInput", "not valid when ip_version is 4"),
        ({"service_types": ["dhcp"]}, "InvalidSubnetServiceType", "valid device owner"),
        ({"network_id": "nonsense"}, "HTTPBadRequest", "not a valid UUID"),
        ({"prefixlen": 24}, "BadRequest", "cidr and prefixlen must not be supplied together"),
        ({"length": 24}, "HTTPBadRequest", "Unrecognized attribute"),
    ],
)
def test_wrong_subnets(room: Room, body: dict[str, Any], type: str, words: str) -> None:
    network = room.make("networks")["id"]
    right = {"network_id": network, "cidr": "10.0.1.0/24", "ip_version": 4}
    message = room.refused(room.ask("POST", "subnets", {"subnet": {**right, **body}}), 400, type)
    assert words in message
    assert room.show("networks", network)["subnets"] == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"enable_dhcp": False, "ipv6_ra_mode": "slaac"}, "cannot be set when enable_dhcp is set to False"),
        ({"ipv6_ra_mode": "slaac", "ipv6_address_mode": "dhcpv6-stateful"}, "they must be the same value"),
        ({"cidr": "fd00::/80", "ipv6_address_mode": "slaac"}, "requires the prefix to be /64"),
        ({"cidr": "fe80::/64"}, "Link-local"),
    ],
)
def test_wrong_ipv6_subnets(room: Room, body: dict[str, Any], words: str) -> None:
    network = room.make("networks")["id"]
    right = {"network_id": network, "cidr": "fd00::/64", "ip_version": 6}
    assert words in room.refused(room.ask("POST", "subnets", {"subnet": {**right, **body}}), 400, "InvalidInput")


def test_subnets_of_a_network_may_not_overlap(room: Room) -> None:
    network, _ = room.network("10.0.0.0/16")
    body = {"network_id": network, "cidr": "10.0.1.0/24", "ip_version": 4}
    assert room.refused(room.ask("POST", "subnets", {"subnet": body}), 400, "InvalidInput") == (
        f"Invalid input for operation: Requested subnet with cidr: 10.0.1.0/24 for network: {network} overlaps with "
        "another subnet."
    )
    room.network("10.0.0.0/16")  # another network may have the same


def test_only_the_network_s_owner_adds_subnets(room: Room) -> None:
    network = room.make("networks", ADMIN, shared=True)["id"]
    body = {"subnet": {"network_id": network, "cidr": "10.0.1.0/24", "ip_version": 4}}
    room.refused(room.ask("POST", "subnets", body), 403, "PolicyNotAuthorized")
    body["subnet"]["network_id"] = room.make("networks", "other")["id"]
    room.refused(room.ask("POST", "subnets", body), 404, "NetworkNotFound")


def test_gateways_and_pools(room: Room) -> None:
    network = room.make("networks")["id"]
    inside = {"allocation_pools": [{"start": "10.0.1.1", "end": "10.0.1.99"}]}
    body = {"network_id": network, "cidr": "10.0.1.0/24", "ip_version": 4, "gateway_ip": "10.0.1.1", **inside}
    words = room.refused(room.ask("POST", "subnets", {"subnet": body}), 409, "GatewayConflictWithAllocationPools")
    assert words == "Gateway ip 10.0.1.1 conflicts with allocation pool 10.0.1.1-10.0.1.99."
    two = [{"start": "10.0.1.10", "end": "10.0.1.20"}, {"start": "10.0.1.20", "end": "10.0.1.30"}]
    body |= {"allocation_pools": two}
    room.refused(room.ask("POST", "subnets", {"subnet": body}), 409, "OverlappingAllocationPools")
    none = room.make("subnets", network_id=network, cidr="10.0.1.0/24", ip_version=4, gateway_ip=None)
    assert none["gateway_ip"] is None
    assert none["allocation_pools"] == [{"start": "10.0.1.1", "end": "10.0.1.254"}]
    outside = room.make("subnets", network_id=network, cidr="10.0.2.0/24", ip_version=4, gateway_ip="192.0.2.1")
    assert outside["allocation_pools"] == [{"start": "10.0.2.1", "end": "10.0.2.254"}]
    room.faithful()


def test_changes(room: Room) -> None:
    network, subnet = room.network()
    changed = room.change("subnets", subnet, name="new", dns_nameservers=["9.9.9.9"],
                          host_routes=[{"destination": "10.9.0.0/16", "nexthop": "10.0.1.9"}])  # fmt: skip
    assert (changed["name"], changed["revision_number"]) == ("new", 2)
    options = room.part("switch", network).subnets[0]
    assert options.dns == ("9.9.9.9",)
    assert [(r.destination, r.nexthop) for r in options.routes] == [("10.9.0.0/16", "10.0.1.9")]
    answer = room.ask("PUT", f"subnets/{subnet}", {"subnet": {"gateway_ip": "10.0.1.7"}})
    room.refused(answer, 409, "GatewayConflictWithAllocationPools")
    pools = [{"start": "10.0.1.20", "end": "10.0.1.21"}]
    assert room.change("subnets", subnet, allocation_pools=pools, gateway_ip="10.0.1.7")["allocation_pools"] == pools
    assert [i["ip_address"] for i in room.make("ports", network_id=network)["fixed_ips"]] == ["10.0.1.21"]
    answer = room.ask("PUT", f"subnets/{subnet}", {"subnet": {"cidr": "10.0.2.0/24"}})
    room.refused(answer, 400, "HTTPBadRequest")


def test_a_gateway_that_a_router_has_stays(room: Room) -> None:
    _, subnet = room.network()
    router = room.make("routers")["id"]
    assert room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet}).status_code == 200
    answer = room.ask("PUT", f"subnets/{subnet}", {"subnet": {"gateway_ip": None}})
    assert "Current gateway ip 10.0.1.1 already in use by port" in room.refused(answer, 409, "GatewayIpInUse")


def test_a_subnet_with_ports_is_in_use(room: Room) -> None:
    network, subnet = room.network()
    made = room.make("ports", network_id=network)
    room.refused(room.ask("DELETE", f"subnets/{subnet}"), 409, "SubnetInUse")
    room.drop("ports", made["id"])
    room.drop("subnets", subnet)  # its DHCP port goes with it
    assert room.list("ports") == []
    assert room.show("networks", network)["subnets"] == []
    room.faithful()


def test_dhcp_has_an_address_in_every_subnet_that_has_dhcp(room: Room) -> None:
    network, first = room.network()
    room.make("ports", network_id=network)

    def dhcp() -> list[str]:
        (found,) = room.list("ports", device_owner="network:dhcp")
        return [item["ip_address"] for item in found["fixed_ips"]]

    assert dhcp() == ["10.0.1.2"]
    second = room.make("subnets", network_id=network, cidr="10.0.2.0/24", ip_version=4)["id"]
    assert dhcp() == ["10.0.1.2", "10.0.2.2"]
    room.change("subnets", first, enable_dhcp=False)
    assert dhcp() == ["10.0.2.2"]
    assert [
        i["ip_address"] for i in room.make("ports", network_id=network, fixed_ips=[{"subnet_id": first}])["fixed_ips"]
    ] == ["10.0.1.2"]
    room.change("subnets", first, enable_dhcp=True)
    assert dhcp() == ["10.0.2.2", "10.0.1.4"]
    room.drop("subnets", second)
    assert dhcp() == ["10.0.1.4"]


def test_a_new_slaac_subnet_gives_addresses_to_ports_that_are_there(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", network_id=network)
    v6 = {"network_id": network, "cidr": "fd00::/64", "ip_version": 6, "ipv6_ra_mode": "slaac"}
    subnet = room.make("subnets", **v6, ipv6_address_mode="slaac")["id"]
    addresses = [i["ip_address"] for i in room.show("ports", made["id"])["fixed_ips"]]
    assert addresses[0] == "10.0.1.3"
    assert addresses[1].startswith("fd00::f816:3eff:fe")
    assert len([i for p in room.list("ports", device_owner="network:dhcp") for i in p["fixed_ips"]]) == 2
    room.drop("subnets", subnet)  # automatic addresses keep no subnet in use
    assert len(room.show("ports", made["id"])["fixed_ips"]) == 1


def test_router_advertisements_need_a_router(room: Room) -> None:
    network, subnet = room.network("fd00:1::/64", ipv6_ra_mode="slaac", ipv6_address_mode="slaac")
    assert room.part("switch", network).subnets[0].ra_mode is None
    assert room.part("switch", network).subnets[0].address_mode == "slaac"
    router = room.make("routers")["id"]
    assert room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet}).status_code == 200
    assert room.part("switch", network).subnets[0].ra_mode == "slaac"
    assert room.ask("PUT", f"routers/{router}/remove_router_interface", {"subnet_id": subnet}).status_code == 200
    assert room.part("switch", network).subnets[0].ra_mode is None
    room.faithful()


def test_service_types_choose_the_subnet(room: Room) -> None:
    network, _ = room.network()
    only = {"network_id": network, "cidr": "10.0.2.0/24", "ip_version": 4, "service_types": ["compute:gold"]}
    room.make("subnets", **only)
    for _ in range(3):
        assert room.make("ports", network_id=network)["fixed_ips"][0]["ip_address"].startswith("10.0.1.")


def test_a_pool_can_run_dry(room: Room) -> None:
    network, _ = room.network("10.0.1.0/24", allocation_pools=[{"start": "10.0.1.5", "end": "10.0.1.6"}])
    room.make("ports", network_id=network)
    words = room.refused(
        room.ask("POST", "ports", {"port": {"network_id": network}}), 409, "IpAddressGenerationFailure"
    )
    assert words == f"No more IP addresses available on network {network}."
    plugged = room.store.write_now(
        lambda tx: port.make(tx, SYSTEM, network_id=network, fixed_ips=[], device_id="s", device_owner="compute:x")
    )
    assert plugged.fixed_ips == []
