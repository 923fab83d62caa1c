"""NDP proxies: what a router must have for them, what stands against them, and what the topology has of them."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.networking import ndp_proxy

PROXIES = "ndp_proxies"
NOTHING = "00000000-0000-4000-8000-000000000000"


class Site:
    """An external network and a tenant network of one address scope, and a router between them."""

    def __init__(self, room: Room) -> None:
        self.room = room
        scope = room.make("address-scopes", ADMIN, name="six", ip_version=6, shared=True)["id"]
        prefixes = {"prefixes": ["2001:db8::/32"], "default_prefixlen": 64, "shared": True}
        self.pool = room.make("subnetpools", ADMIN, name="six", address_scope_id=scope, **prefixes)["id"]
        self.outside = room.make("networks", ADMIN, **{"router:external": True})["id"]
        self.subnet(self.outside, ADMIN)
        self.network = room.make("networks")["id"]
        self.inner = self.subnet(self.network)
        gateway = {"network_id": self.outside}
        self.router = room.make("routers", external_gateway_info=gateway, enable_ndp_proxy=True)["id"]
        self.plug(self.inner)
        self.port = room.make("ports", network_id=self.network)

    @property
    def address(self) -> str:
        return self.port["fixed_ips"][0]["ip_address"]

    def subnet(self, network: str, token: str = "demo", **more: Any) -> str:
        body = {"subnetpool_id": self.pool, **more}
        return self.room.make("subnets", token, network_id=network, ip_version=6, **body)["id"]

    def plug(self, subnet: str, verb: str = "add", token: str = "demo") -> Any:
        path = f"routers/{self.router}/{verb}_router_interface"
        return self.room.ask("PUT", path, {"subnet_id": subnet}, token)

    def proxy(self, **more: Any) -> Any:
        body = {"router_id": self.router, "port_id": self.port["id"], **more}
        return self.room.ask("POST", PROXIES, {"ndp_proxy": body})


@pytest.fixture
def site(room: Room) -> Site:
    return Site(room)


def test_life(room: Room, site: Site) -> None:
    made = site.proxy(name="web", description="the web").json()["ndp_proxy"]
    assert {"id", "name", "description", "router_id", "port_id", "ip_address", "project_id", "tenant_id"} <= set(made)
    assert (made["router_id"], made["port_id"], made["ip_address"]) == (site.router, site.port["id"], site.address)
    room.settled()
    assert room.part("router", site.router).proxied == (site.address,)
    changed = room.change(PROXIES, made["id"], name="other")
    assert (changed["name"], changed["description"]) == ("other", "the web")
    assert [row["id"] for row in room.list(PROXIES, name="other")] == [made["id"]]
    assert room.list(PROXIES, "other") == []
    room.refused(room.ask("DELETE", f"{PROXIES}/{made['id']}", token="other"), 404, "NDPProxyNotFound")
    room.drop(PROXIES, made["id"])
    room.settled()
    assert room.part("router", site.router).proxied == ()
    room.change("routers", site.router, enable_ndp_proxy=False)
    room.settled()
    assert room.part("router", site.router).proxied is None
    room.faithful()


def test_what_needs_them_stays(room: Room, site: Site) -> None:
    site.proxy()
    none = {"router": {"external_gateway_info": None}}
    path = f"routers/{site.router}"
    room.refused(room.ask("PUT", path, none), 409, "RouterGatewayInUseByNDPProxy")
    room.refused(site.plug(site.inner, "remove"), 409, "RouterInterfaceInUseByNDPProxy")
    room.drop("ports", site.port["id"])
    assert room.list(PROXIES) == []
    assert site.plug(site.inner, "remove").status_code == 200
    assert room.change("routers", site.router, external_gateway_info=None)["enable_ndp_proxy"] is False
    room.faithful()


def test_they_end_with_their_addresses(room: Room, site: Site) -> None:
    site.proxy()
    body = {"port": {"fixed_ips": []}}
    assert room.ask("PUT", f"ports/{site.port['id']}", body).status_code == 200
    assert room.list(PROXIES) == []


def test_what_is_no_proxy(room: Room, site: Site) -> None:
    room.refused(site.proxy(ip_address="2001:db8:ffff::1"), 400, "InvalidAddress")
    room.refused(site.proxy(ip_address="x"), 400, "HTTPBadRequest")
    room.refused(site.proxy(router_id=NOTHING), 404, "RouterNotFound")
    room.refused(site.proxy(port_id=NOTHING), 404, "PortNotFound")
    lone = room.make("networks")["id"]
    away = room.make("ports", network_id=lone)["id"]
    room.refused(site.proxy(port_id=away), 409, "PortUnreachableRouter")
    four = room.make("subnets", network_id=lone, cidr="10.0.3.0/24", ip_version=4)["id"]
    assert site.plug(four).status_code == 200
    room.refused(site.proxy(port_id=room.make("ports", network_id=lone)["id"]), 409, "PortUnreachableRouter")
    scopeless = room.make("networks")["id"]
    subnet = room.make("subnets", network_id=scopeless, cidr="2001:db9::/64", ip_version=6)["id"]
    assert site.plug(subnet).status_code == 200
    foreign = room.make("ports", network_id=scopeless)["id"]
    room.refused(site.proxy(port_id=foreign), 409, "AddressScopeConflict")
    room.change("routers", site.router, enable_ndp_proxy=False)
    room.refused(site.proxy(), 409, "RouterNDPProxyNotEnable")


def test_what_a_router_must_have(room: Room, site: Site) -> None:
    enable = {"enable_ndp_proxy": True}
    for body in (enable, {**enable, "external_gateway_info": {"network_id": room.public}}):
        room.refused(room.ask("POST", "routers", {"router": body}), 409, "RouterGatewayNotValid")
    lone = f"routers/{room.make('routers')['id']}"
    room.refused(room.ask("PUT", lone, {"router": enable}), 409, "RouterGatewayNotValid")
    both = {"router": {**enable, "external_gateway_info": {}}}
    room.refused(room.ask("PUT", f"routers/{site.router}", both), 409, "RouterGatewayNotValid")
    assert room.show("routers", site.router)["enable_ndp_proxy"] is True
    moved = {"router": {"external_gateway_info": {"network_id": room.public}}}
    room.refused(room.ask("PUT", f"routers/{site.router}", moved), 409, "RouterGatewayNotValid")


def test_so_many_and_no_more(room: Room, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ndp_proxy, "MAX_PROXIES", 1)
    assert site.proxy().status_code == 201
    room.refused(site.proxy(port_id=room.make("ports", network_id=site.network)["id"]), 409, "OverQuota")
