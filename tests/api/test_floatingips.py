"""Floating IPs: addresses, associations, the states that follow, and what the topology has for them."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.topology.model import Nat

FIPS = "floatingips"
NOTHING = "00000000-0000-4000-8000-000000000000"


class Site:
    """A tenant network behind a router with a gateway."""

    def __init__(self, room: Room, cidr: str = "10.0.1.0/24", token: str = "demo") -> None:
        self.room, self.token = room, token
        self.network, self.subnet = room.network(cidr, token)
        self.router = room.make("routers", token, external_gateway_info={"network_id": room.public})["id"]
        self.plug(self.router, self.subnet)

    def plug(self, router: str, subnet: str) -> None:
        answer = self.room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet}, self.token)
        assert answer.status_code == 200, answer.text

    def port(self, **attributes: Any) -> dict[str, Any]:
        return self.room.make("ports", self.token, network_id=self.network, **attributes)


@pytest.fixture
def site(room: Room) -> Site:
    return Site(room)


def floating(room: Room, token: str = "demo", **attributes: Any) -> dict[str, Any]:
    return room.make(FIPS, token, floating_network_id=room.public, **attributes)


def refused(room: Room, status: int, type: str, token: str = "demo", **attributes: Any) -> str:
    body = {"floatingip": {"floating_network_id": room.public, **attributes}}
    return room.refused(room.ask("POST", FIPS, body, token), status, type)


def test_a_floating_ip_of_its_own(room: Room) -> None:
    made = floating(room)
    assert {"id", "floating_network_id", "floating_ip_address", "port_id", "fixed_ip_address", "router_id", "status",
            "tenant_id", "project_id", "description", "dns_name", "dns_domain", "port_details", "created_at",
            "port_forwardings", "qos_policy_id", "qos_network_policy_id",
            "updated_at", "revision_number", "tags"} == set(made)  # fmt: skip
    assert (made["floating_ip_address"], made["status"]) == ("203.0.113.2", "DOWN")
    assert (made["port_id"], made["fixed_ip_address"], made["router_id"], made["port_details"]) == (None,) * 4
    (port,) = room.list("ports", ADMIN, device_id=made["id"])
    assert (port["device_owner"], port["project_id"]) == ("network:floatingip", "")
    assert room.list("ports") == []
    assert room.part("nat", made["id"]) is None
    assert floating(room)["floating_ip_address"] == "203.0.113.3"
    room.drop(FIPS, made["id"])
    assert room.list("ports", ADMIN, device_id=made["id"]) == []
    assert floating(room)["floating_ip_address"] == "203.0.113.2"


def test_associated_at_creation(room: Room, site: Site) -> None:
    port = site.port(name="web")
    made = floating(room, port_id=port["id"], fixed_ip_address=port["fixed_ips"][0]["ip_address"])
    assert (made["status"], made["router_id"]) == ("DOWN", site.router)
    assert made["port_details"]["name"] == "web"
    assert set(made["port_details"]) == {"name", "network_id", "mac_address", "admin_state_up", "status", "device_id",
                                         "device_owner"}  # fmt: skip
    assert room.show(FIPS, made["id"])["status"] == "ACTIVE"
    fixed = port["fixed_ips"][0]["ip_address"]
    nat = Nat(id=made["id"], router=site.router, external=made["floating_ip_address"], logical=fixed)
    assert room.part("nat", made["id"]) == nat
    room.faithful()


def test_associate_move_and_disassociate(room: Room, site: Site) -> None:
    first, second = site.port(), site.port()
    made = floating(room)
    changed = room.change(FIPS, made["id"], port_id=first["id"])
    assert changed["fixed_ip_address"] == first["fixed_ips"][0]["ip_address"]
    assert room.show(FIPS, made["id"])["status"] == "ACTIVE"
    room.change(FIPS, made["id"], port_id=second["id"])
    assert room.part("nat", made["id"]).logical == second["fixed_ips"][0]["ip_address"]
    assert room.change(FIPS, made["id"], description="mine")["port_id"] == second["id"]
    changed = room.change(FIPS, made["id"], port_id=None)
    assert (changed["port_id"], changed["fixed_ip_address"], changed["router_id"]) == (None, None, None)
    assert room.show(FIPS, made["id"])["status"] == "DOWN"
    assert room.part("nat", made["id"]) is None
    room.faithful()


def test_a_deleted_port_leaves_its_floating_ip(room: Room, site: Site) -> None:
    port = site.port()
    made = floating(room, port_id=port["id"])
    room.drop("ports", port["id"])
    shown = room.show(FIPS, made["id"])
    assert (shown["port_id"], shown["router_id"], shown["status"]) == (None, None, "DOWN")
    assert room.part("nat", made["id"]) is None
    room.faithful()


def test_deleting_an_associated_one(room: Room, site: Site) -> None:
    made = floating(room, port_id=site.port()["id"])
    room.drop(FIPS, made["id"])
    assert room.part("nat", made["id"]) is None
    room.faithful()


def test_an_exhausted_pool_in_the_tutorials_words(room: Room) -> None:
    (subnet,) = room.list("subnets", ADMIN, network_id=room.public)
    room.change("subnets", subnet["id"], ADMIN, allocation_pools=[{"start": "203.0.113.5", "end": "203.0.113.6"}])
    made = [floating(room)["floating_ip_address"] for _ in range(2)]
    assert made == ["203.0.113.5", "203.0.113.6"]
    said = refused(room, 409, "IpAddressGenerationFailure")
    assert said == f"No more IP addresses available on network {room.public}."
    assert len(room.list(FIPS)) == 2
    more = room.make("subnets", ADMIN, network_id=room.public, cidr="198.18.0.0/24", ip_version=4)
    assert floating(room)["floating_ip_address"] == "198.18.0.2"
    assert floating(room, subnet_id=more["id"])["floating_ip_address"] == "198.18.0.3"
    refused(room, 409, "IpAddressGenerationFailure", subnet_id=subnet["id"])
    refused(room, 400, "BadRequest", subnet_id=NOTHING)


def test_a_chosen_address_is_the_administrators(room: Room) -> None:
    refused(room, 403, "PolicyNotAuthorized", floating_ip_address="203.0.113.50")
    assert floating(room, floating_ip_address=None)["floating_ip_address"] == "203.0.113.2"
    made = floating(room, ADMIN, floating_ip_address="203.0.113.50", project_id="demo")
    assert (made["floating_ip_address"], made["project_id"]) == ("203.0.113.50", "demo")
    refused(room, 409, "IpAddressAlreadyAllocated", ADMIN, floating_ip_address="203.0.113.50")
    refused(room, 400, "InvalidIpForNetwork", ADMIN, floating_ip_address="192.0.2.1")
    refused(room, 400, "BadRequest", ADMIN, floating_ip_address="2001:db8::1")
    assert room.list(FIPS, floating_ip_address="203.0.113.50")[0]["id"] == made["id"]


def test_networks_that_have_none(room: Room) -> None:
    inside, _ = room.network()
    foreign, _ = room.network(token="other")
    bare = room.make("networks", ADMIN, **{"router:external": True})["id"]
    for network, status, type in (
        (inside, 400, "BadRequest"),
        (foreign, 404, "NetworkNotFound"),
        (NOTHING, 404, "NetworkNotFound"),
        (bare, 400, "ExternalIpAddressExhausted"),
        ("public; reboot\n", 400, "HTTPBadRequest"),
    ):
        refused(room, status, type, floating_network_id=network)


def test_ports_that_cannot_have_one(room: Room, site: Site) -> None:
    port = site.port()
    foreign = Site(room, "10.0.9.0/24", "other").port()
    bare = site.port(fixed_ips=[])
    lonely, _ = room.network("10.0.8.0/24")
    apart = room.make("ports", network_id=lonely)
    two = site.port(fixed_ips=[{"ip_address": "10.0.1.50"}, {"ip_address": "10.0.1.51"}])
    for attributes, status, type in (
        ({"port_id": NOTHING}, 404, "PortNotFound"),
        ({"port_id": foreign["id"]}, 404, "PortNotFound"),
        ({"port_id": bare["id"]}, 400, "BadRequest"),
        ({"port_id": two["id"]}, 400, "BadRequest"),
        ({"port_id": port["id"], "fixed_ip_address": "10.0.1.99"}, 400, "BadRequest"),
        ({"fixed_ip_address": "10.0.1.99"}, 400, "BadRequest"),
        ({"port_id": apart["id"]}, 404, "ExternalGatewayForFloatingIPNotFound"),
        ({"port_id": ["x"]}, 400, "HTTPBadRequest"),
    ):
        refused(room, status, type, **attributes)
    assert room.list(FIPS) == []
    assert room.list("ports", ADMIN, device_owner="network:floatingip") == []
    assert floating(room, port_id=two["id"], fixed_ip_address="10.0.1.51")["fixed_ip_address"] == "10.0.1.51"
    own = floating(room)["id"]
    body = {"floatingip": {"port_id": apart["id"]}}
    room.refused(room.ask("PUT", f"{FIPS}/{own}", body), 404, "ExternalGatewayForFloatingIPNotFound")


def test_one_fixed_address_has_one(room: Room, site: Site) -> None:
    port = site.port()
    first = floating(room, port_id=port["id"])
    said = refused(room, 409, "FloatingIPPortAlreadyAssociated", port_id=port["id"])
    assert first["floating_ip_address"] not in said
    other = floating(room)["id"]
    body = {"floatingip": {"port_id": port["id"]}}
    room.refused(room.ask("PUT", f"{FIPS}/{other}", body), 409, "FloatingIPPortAlreadyAssociated")
    assert room.change(FIPS, first["id"], port_id=port["id"])["port_id"] == port["id"]


def test_the_router_at_the_subnets_gateway_is_chosen(room: Room, site: Site) -> None:
    second = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    leg = site.port(fixed_ips=[{"ip_address": "10.0.1.200"}])["id"]
    assert room.ask("PUT", f"routers/{second}/add_router_interface", {"port_id": leg}).status_code == 200
    assert floating(room, port_id=site.port()["id"])["router_id"] == site.router


def test_a_router_is_held_by_its_floating_ips(room: Room, site: Site) -> None:
    made = floating(room, port_id=site.port()["id"])
    router = f"routers/{site.router}"
    answer = room.ask("PUT", f"{router}/remove_router_interface", {"subnet_id": site.subnet})
    room.refused(answer, 409, "RouterInterfaceInUseByFloatingIP")
    answer = room.ask("PUT", router, {"router": {"external_gateway_info": {}}})
    room.refused(answer, 409, "RouterExternalGatewayInUseByFloatingIp")
    room.change(FIPS, made["id"], port_id=None)
    room.change("routers", site.router, external_gateway_info=None)
    room.faithful()


def test_the_holding_port_is_the_clouds(room: Room) -> None:
    made = floating(room)
    (port,) = room.list("ports", ADMIN, device_id=made["id"])
    room.refused(room.ask("GET", f"ports/{port['id']}"), 404, "PortNotFound")
    room.refused(room.ask("DELETE", f"ports/{port['id']}", token=ADMIN), 409, "ServicePortInUse")


def test_an_external_network_in_use_stays(room: Room, site: Site) -> None:
    made = floating(room, port_id=site.port()["id"])
    room.refused(room.ask("DELETE", f"networks/{room.public}", token=ADMIN), 409, "NetworkInUse")
    assert room.show(FIPS, made["id"])["port_id"] == made["port_id"]


def test_a_floating_ip_that_is_nobodys_address_goes_with_its_network(room: Room) -> None:
    made = floating(room)
    room.drop("networks", room.public, ADMIN)
    room.refused(room.ask("GET", f"{FIPS}/{made['id']}"), 404, "FloatingIPNotFound")
    room.faithful()


def test_a_failure_is_a_state_and_is_forgotten_with_its_cause(room: Room, site: Site) -> None:
    room.dataplane.broken = {"nat": "no such luck"}
    made = floating(room, port_id=site.port()["id"])
    assert room.show(FIPS, made["id"])["status"] == "ERROR"
    room.change(FIPS, made["id"], port_id=None)
    assert room.show(FIPS, made["id"])["status"] == "DOWN"
    room.dataplane.broken = {}
    room.change(FIPS, made["id"], port_id=site.port()["id"])
    assert room.show(FIPS, made["id"])["status"] == "ACTIVE"
    room.faithful()


def test_foreign_ones_and_quota(room: Room) -> None:
    made = floating(room)
    for method, body in (("GET", None), ("PUT", {"floatingip": {"port_id": None}}), ("DELETE", None)):
        room.refused(room.ask(method, f"{FIPS}/{made['id']}", body, "other"), 404, "FloatingIPNotFound")
    room.refused(room.ask("GET", f"{FIPS}/203.0.113.2"), 404, "FloatingIPNotFound")
    assert room.list(FIPS, "other") == []
    assert room.ask("PUT", "quotas/demo", {"quota": {"floatingip": 1}}, ADMIN).is_success
    refused(room, 409, "OverQuota")


def test_filters(room: Room, site: Site) -> None:
    port = site.port()
    made = floating(room, port_id=port["id"])
    assert room.list(FIPS, port_id=port["id"], fixed_ip_address=made["fixed_ip_address"])[0]["id"] == made["id"]
    assert room.list(FIPS, router_id=site.router, status="ACTIVE")[0]["id"] == made["id"]


def test_the_router_with_the_gateway_may_be_named(room: Room, site: Site) -> None:
    """A port behind an inner router: the outer one, which has the gateway, is named and reaches it by its routes."""
    inner_network, inner_subnet = room.network("10.0.9.0/24")
    inner = room.make("routers")["id"]
    site.plug(inner, inner_subnet)
    transit = site.port(fixed_ips=[{"ip_address": "10.0.1.9"}])["id"]
    assert room.ask("PUT", f"routers/{inner}/add_router_interface", {"port_id": transit}).status_code == 200
    deep = room.make("ports", network_id=inner_network)
    refused(room, 404, "ExternalGatewayForFloatingIPNotFound", port_id=deep["id"])
    refused(room, 409, "Conflict", port_id=deep["id"], router_id=inner)
    refused(room, 404, "RouterNotFound", port_id=deep["id"], router_id=NOTHING)
    theirs = room.make("routers", "other", external_gateway_info={"network_id": room.public})["id"]
    refused(room, 404, "RouterNotFound", port_id=deep["id"], router_id=theirs)
    made = floating(room, port_id=deep["id"], router_id=site.router)
    room.settled()
    fixed = deep["fixed_ips"][0]["ip_address"]
    assert room.part("nat", made["id"]) == Nat(
        id=made["id"], router=site.router, external=made["floating_ip_address"], logical=fixed
    )
    second = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    moved = room.ask("PUT", f"{FIPS}/{made['id']}", {"floatingip": {"router_id": second}}).json()["floatingip"]
    assert (moved["router_id"], moved["port_id"]) == (second, deep["id"])
    body = {"router": {"external_gateway_info": None}}
    room.refused(room.ask("PUT", f"routers/{second}", body), 409, "RouterExternalGatewayInUseByFloatingIp")
    assert floating(room, router_id=site.router)["router_id"] is None  # without a port there is nothing to route
    room.faithful()


def test_pools_are_the_subnets_to_take_from(room: Room) -> None:
    (subnet,) = room.list("subnets", network_id=room.public)
    pool = {"subnet_id": subnet["id"], "subnet_name": subnet["name"], "network_id": room.public, "cidr": subnet["cidr"],
            "project_id": "demo", "tenant_id": "demo"}  # fmt: skip
    assert room.list("floatingip-pools") == [pool]
    room.network()
    closed = room.make("networks", "other")["id"]
    room.make("subnets", "other", network_id=closed, cidr="10.5.0.0/24", ip_version=4)
    assert room.list("floatingip-pools") == [pool]
    assert room.list("floatingip-pools", cidr="10.5.0.0/24") == []
    assert room.list("floatingip-pools", fields="cidr") == [{"cidr": subnet["cidr"]}]
