"""Port forwardings: what they are, what stands against them, and what the topology has of them."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.networking.port_forwarding import MAX_FORWARDINGS
from cumulet.topology.model import Nat


class Site:
    """A network 10.0.1.0/24 behind a router with a gateway, a port on it and a free floating IP."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.network, subnet = room.network()
        gateway = {"network_id": room.public}
        self.router = room.make("routers", external_gateway_info=gateway)["id"]
        done = room.ask("PUT", f"routers/{self.router}/add_router_interface", {"subnet_id": subnet})
        assert done.status_code == 200
        self.port = room.make("ports", network_id=self.network)
        self.floating = room.make("floatingips", floating_network_id=room.public)

    @property
    def path(self) -> str:
        return f"floatingips/{self.floating['id']}/port_forwardings"

    def forward(self, **more: Any) -> Any:
        body = {"internal_port_id": self.port["id"], "protocol": "tcp", "internal_port": 22, "external_port": 2222}
        wanted = {name: value for name, value in (body | more).items() if value is not None}
        return self.room.ask("POST", self.path, {"port_forwarding": wanted})


@pytest.fixture
def site(room: Room) -> Site:
    return Site(room)


def test_life(room: Room, site: Site) -> None:
    made = site.forward(description="ssh").json()["port_forwarding"]
    address = site.port["fixed_ips"][0]["ip_address"]
    assert made == {
        "id": made["id"], "protocol": "tcp", "internal_port_id": site.port["id"], "internal_ip_address": address,
        "internal_port": 22, "external_port": 2222, "internal_port_range": "22:22", "external_port_range": "2222:2222",
        "description": "ssh",
    }  # fmt: skip
    room.settled()
    external = site.floating["floating_ip_address"]
    assert room.part("nat", made["id"]) == Nat(
        id=made["id"], router=site.router, external=external, logical=address, protocol=6,
        external_ports=(2222, 2222), logical_ports=(22, 22),
    )  # fmt: skip
    home = room.show("floatingips", site.floating["id"])
    assert (home["router_id"], home["port_id"], home["status"]) == (site.router, None, "ACTIVE")
    assert [one["id"] for one in home["port_forwardings"]] == [made["id"]]
    change = {"port_forwarding": {"internal_port_range": "8000:8009", "external_port_range": "9000:9009"}}
    changed = room.ask("PUT", f"{site.path}/{made['id']}", change).json()["port_forwarding"]
    assert (changed["internal_port"], changed["external_port_range"]) == (None, "9000:9009")
    assert room.ask("GET", site.path).json()["port_forwardings"] == [changed]
    assert room.ask("GET", f"{site.path}/{made['id']}").json() == {"port_forwarding": changed}
    room.refused(room.ask("DELETE", f"floatingips/{home['id']}"), 409, "FipInUseByPortForwarding")
    use = {"floatingip": {"port_id": site.port["id"]}}
    room.refused(room.ask("PUT", f"floatingips/{home['id']}", use), 409, "FipInUseByPortForwarding")
    assert room.ask("DELETE", f"{site.path}/{made['id']}").status_code == 204
    room.refused(room.ask("GET", f"{site.path}/{made['id']}"), 404, "PortForwardingNotFound")
    home = room.show("floatingips", home["id"])
    assert (home["router_id"], home["status"], home["port_forwardings"]) == (None, "DOWN", [])
    room.faithful()


@pytest.mark.parametrize(
    "body",
    [
        {"external_port": 0},
        {"external_port": 65536},
        {"external_port": None},
        {"protocol": "icmp"},
        {"internal_port": None, "internal_port_range": "20:29"},
        {"external_port": None, "external_port_range": "9:1"},
        {"external_port": None, "external_port_range": "1:65535"},
        {"external_port": None, "external_port_range": "80 ; drop"},
        {"external_port_range": "1:2"},
        {"internal_ip_address": "10.0.1.99"},
    ],
)
def test_what_is_no_forwarding(site: Site, body: dict[str, Any]) -> None:
    assert site.forward(**body).status_code == 400


def test_what_is_taken(room: Room, site: Site) -> None:
    assert site.forward().status_code == 201
    other = room.make("ports", network_id=site.network)
    words = room.refused(site.forward(internal_port_id=other["id"], internal_port=23), 400, "BadRequest")
    assert "external_port_range" in words
    assert "internal_port_range" in room.refused(site.forward(external_port=2223), 400, "BadRequest")
    assert site.forward(protocol="udp").status_code == 201
    theirs = room.make("floatingips", floating_network_id=room.public, port_id=other["id"])
    refused = site.forward(internal_port_id=other["id"], external_port=99)
    room.refused(refused, 409, "PortHasBindingFloatingIP")
    body = {"port_forwarding": {"internal_port_id": site.port["id"], "protocol": "tcp", "internal_port": 1,
                                "external_port": 1}}  # fmt: skip
    path = f"floatingips/{theirs['id']}/port_forwardings"
    room.refused(room.ask("POST", path, body), 409, "FloatingIPPortAlreadyAssociated")
    assert room.ask("GET", site.path, token="other").status_code == 404


def test_they_end_with_their_port(room: Room, site: Site) -> None:
    made = site.forward().json()["port_forwarding"]
    room.drop("ports", site.port["id"])
    assert room.ask("GET", site.path).json()["port_forwardings"] == []
    room.settled()
    assert room.part("nat", made["id"]) is None
    room.drop("floatingips", site.floating["id"])
    room.faithful()


def test_a_router_with_forwardings_keeps_its_gateway_and_its_leg(room: Room, site: Site) -> None:
    site.forward()
    body = {"router": {"external_gateway_info": None}}
    room.refused(room.ask("PUT", f"routers/{site.router}", body), 409, "RouterExternalGatewayInUseByFloatingIp")
    subnet = {"subnet_id": site.port["fixed_ips"][0]["subnet_id"]}
    gone = room.ask("PUT", f"routers/{site.router}/remove_router_interface", subnet)
    room.refused(gone, 409, "RouterInterfaceInUseByFloatingIP")


def test_lists_are_filtered_sorted_and_paged(room: Room, site: Site) -> None:
    made = [site.forward(external_port=port, internal_port=port).json()["port_forwarding"] for port in (30, 10, 20)]
    site.forward(external_port=None, internal_port=None, external_port_range="40:49", internal_port_range="40:49")
    site.forward(protocol="udp")

    def ports(**query: Any) -> list[int]:
        return [row["external_port"] for row in room.list(site.path, **query)]

    assert ports(protocol="tcp", sort_key="external_port", sort_dir="desc", limit=3) == [30, 20, 10]
    assert ports(external_port=20) == [20]
    assert ports(external_port=[10, 30], sort_key="external_port") == [10, 30]
    assert ports(external_port_range="40:49") == [None]
    assert room.list(site.path, internal_port_id=site.router) == []
    page = room.ask("GET", site.path, params={"limit": 1, "marker": made[0]["id"]}).json()
    assert {link["rel"] for link in page["port_forwardings_links"]} <= {"next", "previous"}
    other = room.make("floatingips", floating_network_id=room.public)["id"]
    path = f"floatingips/{other}/port_forwardings"
    assert room.list(path) == []
    room.refused(room.ask("GET", f"{path}/{made[0]['id']}"), 404, "PortForwardingNotFound")
    room.refused(room.ask("DELETE", f"{path}/{made[0]['id']}"), 404, "PortForwardingNotFound")
    room.refused(room.ask("GET", site.path, params={"router_id": site.router}), 400, "HTTPBadRequest")


def test_only_the_projects_own_floating_ips_forward(room: Room, site: Site) -> None:
    attributes = {"internal_port_id": site.port["id"], "protocol": "tcp", "internal_port": 1, "external_port": 1}
    for method, path in (("GET", ""), ("POST", ""), ("GET", "/x"), ("DELETE", "/x")):
        body = {"port_forwarding": attributes} if method == "POST" else None
        room.refused(room.ask(method, site.path + path, body, "other"), 404, "FloatingIPNotFound")
    made = room.ask("POST", site.path, {"port_forwarding": attributes}, ADMIN)
    assert made.status_code == 201
    assert [row["id"] for row in room.list(site.path)] == [made.json()["port_forwarding"]["id"]]


def test_so_many_and_no_more(room: Room, site: Site) -> None:
    many = [{"internal_port_id": site.port["id"], "protocol": "tcp", "internal_port": n, "external_port": n}
            for n in range(1, MAX_FORWARDINGS + 1)]  # fmt: skip
    assert room.ask("POST", site.path, {"port_forwardings": many}).status_code == 201
    room.refused(site.forward(), 409, "OverQuota")
