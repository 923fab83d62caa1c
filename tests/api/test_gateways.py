"""Several gateways of one router: added, matched, changed and removed, and what the topology has of them."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.networking.router_gateways import MAX_GATEWAYS

Body = dict[str, Any]


class Site:
    """A router with a leg in 10.0.1.0/24, and a second external network 198.18.0.0/24 beside the public one."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.network, subnet = room.network()
        self.router = room.make("routers")["id"]
        leg = {"subnet_id": subnet}
        assert room.ask("PUT", f"routers/{self.router}/add_router_interface", leg).status_code == 200
        self.other = self.external("198.18.0.0/24")

    def external(self, cidr: str) -> str:
        made = self.room.make("networks", ADMIN, **{"router:external": True})["id"]
        self.room.make("subnets", ADMIN, network_id=made, cidr=cidr, ip_version=4)
        return made

    def ask(self, verb: str, *gateways: Body, token: str = ADMIN) -> Any:
        body = {"router": {"external_gateways": list(gateways)}}
        return self.room.ask("PUT", f"routers/{self.router}/{verb}_external_gateways", body, token)

    def have(self, verb: str, *gateways: Body, token: str = ADMIN) -> list[str]:
        """The routers' first addresses outside, in turn, after this."""
        answer = self.ask(verb, *gateways, token=token)
        assert answer.status_code == 200, answer.text
        found = answer.json()["router"]
        first = found["external_gateways"][:1]
        info = found["external_gateway_info"]
        assert first == ([{name: info[name] for name in ("network_id", "external_fixed_ips")}] if info else [])
        return [one["external_fixed_ips"][0]["ip_address"] for one in found["external_gateways"]]


@pytest.fixture
def site(room: Room) -> Site:
    return Site(room)


def on(network: str, *addresses: str, **more: Any) -> Body:
    fixed = {"external_fixed_ips": [{"ip_address": address} for address in addresses]} if addresses else {}
    return {"network_id": network, **fixed, **more}


def test_life(room: Room, site: Site) -> None:
    public, other = room.public, site.other
    assert room.show("routers", site.router)["external_gateways"] == []
    assert site.have("add", on(public), on(other, "198.18.0.9")) == ["203.0.113.2", "198.18.0.9"]
    room.settled()
    part = room.part("router", site.router)
    assert [leg.networks for leg in part.gateways] == [("203.0.113.2/24",), ("198.18.0.9/24",)]
    assert (part.default_routes, part.snat) == (("203.0.113.1",), "203.0.113.2")
    assert [part.shown_by(leg) for leg in part.gateways] == ["203.0.113.2", "198.18.0.9"]
    assert site.have("add", on(public)) == ["203.0.113.2", "198.18.0.9", "203.0.113.3"]
    site.room.refused(site.ask("remove", on(public)), 400, "UnableToMatchGateways")
    assert site.have("remove", on(public, "203.0.113.2")) == ["198.18.0.9", "203.0.113.3"]
    room.settled()
    assert room.part("router", site.router).default_routes == ("198.18.0.1",)
    assert site.have("remove", on(public)) == ["198.18.0.9"]
    assert site.have("remove", on(other)) == []
    room.refused(site.ask("remove", on(other)), 400, "UnableToRemoveGateways")
    room.settled()
    assert room.part("router", site.router).gateways == ()
    assert room.list("ports", ADMIN, device_id=site.router, device_owner="network:router_gateway") == []
    room.faithful()


def test_update_makes_them_these(room: Room, site: Site) -> None:
    public, other = room.public, site.other
    site.have("add", on(public, "203.0.113.20"), on(other, "198.18.0.20"), on(public, "203.0.113.21"))
    kept = {p["id"] for p in room.list("ports", ADMIN, device_id=site.router, network_id=other)}
    assert site.have("update", on(other), on(public, "203.0.113.22")) == ["198.18.0.20", "203.0.113.22"]
    assert kept == {p["id"] for p in room.list("ports", ADMIN, device_id=site.router, network_id=other)}
    assert site.have("update", on(public, "203.0.113.22", "203.0.113.23", enable_snat=False)) == ["203.0.113.22"]
    room.settled()
    assert room.part("router", site.router).snat is None
    assert site.have("update") == []
    room.faithful()


def test_no_gateways_may_be_said_as_the_command_line_says_it(room: Room, site: Site) -> None:
    assert site.have("add", on(room.public)) == ["203.0.113.2"]
    none = {"router": {"external_gateways": {}}}
    answer = room.ask("PUT", f"routers/{site.router}/remove_external_gateways", none)
    assert answer.status_code == 200, answer.text


def test_the_old_way_knows_the_first_one(room: Room, site: Site) -> None:
    site.have("add", on(room.public), on(site.other))
    moved = room.change("routers", site.router, external_gateway_info=None)
    assert moved["external_gateway_info"]["network_id"] == site.other
    assert moved["external_gateway_info"]["enable_snat"] is True
    assert room.change("routers", site.router, external_gateway_info=None)["external_gateway_info"] is None


def test_a_floating_ip_keeps_the_last_gateway_on_its_network(room: Room, site: Site) -> None:
    public, other = room.public, site.other
    site.have("add", on(public), on(other), on(other))
    port = room.make("ports", network_id=site.network)["id"]
    floating = [room.make("floatingips", floating_network_id=net, port_id=port) for net in (public, other)]
    assert {one["router_id"] for one in floating} == {site.router}
    room.settled()
    assert [room.show("floatingips", one["id"])["status"] for one in floating] == ["ACTIVE", "ACTIVE"]
    first, *_ = room.show("routers", site.router)["external_gateways"][1]["external_fixed_ips"]
    assert len(site.have("remove", on(other, first["ip_address"]))) == 2
    room.refused(site.ask("remove", on(other)), 409, "RouterExternalGatewayInUseByFloatingIp")
    room.refused(room.ask("PUT", f"routers/{site.router}", {"router": {"external_gateway_info": {}}}), 409,
                 "RouterExternalGatewayInUseByFloatingIp")  # fmt: skip
    room.faithful()


def test_what_is_no_gateway(room: Room, site: Site) -> None:
    site.have("add", on(room.public))
    overlapping = site.external("203.0.113.0/25")
    for bad, status, type in (
        (on(site.network), 400, "BadRequest"),
        (on(overlapping), 400, "BadRequest"),
        (on(room.public, "203.0.113.1"), 400, "BadRequest"),
        (on(room.public, "203.0.113.2"), 409, "IpAddressAlreadyAllocated"),
        ({"enable_snat": True}, 400, "HTTPBadRequest"),
        ({"network_id": "x"}, 400, "HTTPBadRequest"),
        ({**on(room.public), "nonsense": 1}, 400, "HTTPBadRequest"),
    ):
        room.refused(site.ask("add", bad), status, type)
    room.refused(site.ask("remove", on(site.other)), 400, "UnableToMatchGateways")
    many = [on(room.public)] * (MAX_GATEWAYS + 1)
    assert "at most" in room.refused(site.ask("add", *many), 400, "HTTPBadRequest")
    room.refused(site.ask("add", *many[:-1]), 409, "OverQuota")
    path = f"routers/{site.router}/add_external_gateways"
    room.refused(room.ask("PUT", path, {"external_gateways": []}), 400, "HTTPBadRequest")
    assert len(room.show("routers", site.router)["external_gateways"]) == 1


def test_members_choose_networks_only(room: Room, site: Site) -> None:
    assert site.have("add", on(room.public), token="demo") == ["203.0.113.2"]
    for verb in ("add", "update"):
        for more in (on(site.other, "198.18.0.9"), on(site.other, enable_snat=True)):
            room.refused(site.ask(verb, more, token="demo"), 403, "PolicyNotAuthorized")
    assert site.have("remove", on(room.public, "203.0.113.2"), token="demo") == []
    for name in ("enable_default_route_bfd", "enable_default_route_ecmp"):
        room.refused(room.ask("POST", "routers", {"router": {name: True}}), 403, "PolicyNotAuthorized")
        assert room.make("routers", ADMIN, **{name: True})[name] is True
        assert room.show("routers", site.router)[name] is False
