"""Load balancing v1 as the clients of 2015 use it: objects, states, the balancer that the topology has."""

from typing import Any

import httpx
import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet import loadbalancing
from cumulet.dataplane.driver import BalancerStats, MemberChanged
from cumulet.topology.model import HealthCheck, Persistence

POOLS, MEMBERS, MONITORS, VIPS = "lb/pools", "lb/members", "lb/health_monitors", "lb/vips"
NOTHING = "00000000-0000-4000-8000-000000000000"


class Site:
    """A subnet with a pool, and what the 2015 client sends about them."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.network, self.subnet = room.network()
        self.pool = self.make_pool()["id"]

    def make_pool(self, **attributes: Any) -> dict[str, Any]:
        wanted = {"subnet_id": self.subnet, "lb_method": "ROUND_ROBIN", "protocol": "HTTP", "name": "mypool"}
        return self.room.make(POOLS, admin_state_up=True, **{**wanted, **attributes})

    def member(self, address: str = "10.0.1.11", **attributes: Any) -> dict[str, Any]:
        wanted = {"pool_id": self.pool, "address": address, "protocol_port": "80", "admin_state_up": True}
        return self.room.make(MEMBERS, **{**wanted, **attributes})

    def monitor(self, **attributes: Any) -> dict[str, Any]:
        wanted = {"delay": "3", "max_retries": "3", "timeout": "3", "type": "HTTP", "admin_state_up": True}
        return self.room.make(MONITORS, **{**wanted, **attributes})

    def vip(self, **attributes: Any) -> dict[str, Any]:
        return self.room.make(VIPS, **{**self.vip_body(), **attributes})

    def vip_body(self) -> dict[str, Any]:
        return {"pool_id": self.pool, "subnet_id": self.subnet, "name": "myvip", "protocol": "HTTP",
                "protocol_port": "80", "admin_state_up": True}  # fmt: skip

    def watch(self, monitor: str, pool: str | None = None) -> httpx.Response:
        body = {"health_monitor": {"id": monitor}}
        return self.room.ask("POST", f"{POOLS}/{pool or self.pool}/health_monitors", body)

    def refuse_vip(self, status: int, type: str, token: str = "demo", **attributes: Any) -> str:
        body = {"vip": {**self.vip_body(), **attributes}}
        return self.room.refused(self.room.ask("POST", VIPS, body, token), status, type)

    def status(self, path: str, id: str) -> str:
        return self.room.show(path, id)["status"]


@pytest.fixture
def site(room: Room) -> Site:
    return Site(room)


def test_the_tutorials_commands(room: Room, site: Site) -> None:
    pool = site.make_pool()
    assert set(pool) == {"admin_state_up", "description", "health_monitors", "health_monitors_status", "id",
                         "lb_method", "members", "name", "protocol", "provider", "status", "status_description",
                         "subnet_id", "tenant_id", "vip_id"}  # fmt: skip
    assert (pool["provider"], pool["vip_id"], pool["status"]) == ("haproxy", None, "PENDING_CREATE")
    member = site.member("203.0.113.21")
    assert set(member) == {"address", "admin_state_up", "id", "pool_id", "protocol_port", "status",
                           "status_description", "tenant_id", "weight"}  # fmt: skip
    assert (member["protocol_port"], member["status"], member["weight"]) == (80, "PENDING_CREATE", 1)
    assert room.list(MEMBERS)[0]["status"] == "ACTIVE"
    monitor = site.monitor()
    assert set(monitor) == {"admin_state_up", "delay", "expected_codes", "http_method", "id", "max_retries", "pools",
                            "tenant_id", "timeout", "type", "url_path"}  # fmt: skip
    assert (monitor["delay"], monitor["http_method"], monitor["url_path"]) == (3, "GET", "/")
    assert (monitor["expected_codes"], monitor["pools"]) == ("200", [])
    answer = site.watch(monitor["id"])
    assert (answer.status_code, answer.json()) == (201, {"health_monitor": {}})
    vip = site.vip()
    assert set(vip) == {"address", "admin_state_up", "connection_limit", "description", "id", "name", "pool_id",
                        "port_id", "protocol", "protocol_port", "session_persistence", "status",
                        "status_description", "subnet_id", "tenant_id"}  # fmt: skip
    assert (vip["status"], vip["connection_limit"], vip["session_persistence"]) == ("PENDING_CREATE", -1, None)
    assert [v["status"] for v in room.list(VIPS)] == ["ACTIVE"]
    shown = room.show(POOLS, site.pool)
    assert (shown["vip_id"], shown["members"], shown["status"]) == (vip["id"], [member["id"]], "ACTIVE")
    assert shown["health_monitors_status"] == [
        {"monitor_id": monitor["id"], "status": "ACTIVE", "status_description": None}
    ]
    room.faithful()


def test_the_vips_port(room: Room, site: Site) -> None:
    vip = site.vip()
    port = room.show("ports", vip["port_id"])
    assert (port["name"], port["device_owner"]) == (f"vip-{vip['id']}", "neutron:LOADBALANCER")
    assert (port["security_groups"], port["tenant_id"]) == ([], "demo")
    assert port["fixed_ips"] == [{"subnet_id": site.subnet, "ip_address": vip["address"]}]
    room.refused(room.ask("DELETE", f"ports/{port['id']}"), 409, "ServicePortInUse")
    room.drop(VIPS, vip["id"])
    room.refused(room.ask("GET", f"ports/{port['id']}"), 404, "PortNotFound")


def test_the_balancer_in_the_topology(room: Room, site: Site) -> None:
    member = site.member(weight="7")
    monitor = site.monitor(url_path="/healthz?full=1", expected_codes="200-202", http_method="head", delay=5)
    site.watch(monitor["id"])
    vip = site.vip(address="10.0.1.100", protocol_port=8080, connection_limit="20",
                   session_persistence={"type": "HTTP_COOKIE"})  # fmt: skip
    part = room.part("balancer", vip["id"])
    assert (part.port, part.address, part.gateway, part.admin_up) == (
        vip["port_id"], "10.0.1.100/24", "10.0.1.1", True)  # fmt: skip
    (listener,) = part.listeners
    assert (listener.port, listener.protocol, listener.connection_limit) == (8080, "HTTP", 20)
    assert listener.pool.persistence == Persistence(type="HTTP_COOKIE")
    (back,) = listener.pool.members
    assert (back.id, back.address, back.port, back.weight) == (member["id"], "10.0.1.11", 80, 7)
    assert listener.pool.health == HealthCheck(
        type="HTTP", delay=5, timeout=3, max_retries=3, http_method="HEAD", url_path="/healthz?full=1",
        expected_codes=(200, 201, 202),
    )  # fmt: skip
    assert room.part("port", vip["port_id"]).namespace == f"balancer-{vip['id']}"
    room.faithful()


def test_every_change_reaches_the_balancer(room: Room, site: Site) -> None:
    vip = site.vip()["id"]
    member = site.member()["id"]
    assert site.status(MEMBERS, member) == "ACTIVE"

    def pool() -> Any:
        return room.part("balancer", vip).listeners[0].pool

    assert room.change(MEMBERS, member, weight=9)["status"] == "PENDING_UPDATE"
    assert (pool().members[0].weight, site.status(MEMBERS, member)) == (9, "ACTIVE")
    room.change(MEMBERS, member, admin_state_up=False)
    assert pool().members[0].admin_up is False
    assert room.change(POOLS, site.pool, lb_method="SOURCE_IP")["status"] == "PENDING_UPDATE"
    assert (pool().algorithm, site.status(POOLS, site.pool)) == ("SOURCE_IP", "ACTIVE")
    room.change(POOLS, site.pool, admin_state_up=False)
    assert pool().admin_up is False
    assert room.change(VIPS, vip, connection_limit=5, name="n")["status"] == "PENDING_UPDATE"
    assert (room.part("balancer", vip).listeners[0].connection_limit, site.status(VIPS, vip)) == (5, "ACTIVE")
    room.change(VIPS, vip, admin_state_up=False)
    assert room.part("balancer", vip).admin_up is False
    monitor = site.monitor(type="TCP")["id"]
    site.watch(monitor)
    assert pool().health.type == "TCP"
    room.change(MONITORS, monitor, delay=30, timeout=20)
    assert (pool().health.delay, pool().health.timeout) == (30, 20)
    assert room.show(MONITORS, monitor)["pools"] == [
        {"pool_id": site.pool, "status": "ACTIVE", "status_description": None}
    ]
    assert room.ask("DELETE", f"{POOLS}/{site.pool}/health_monitors/{monitor}").status_code == 204
    assert pool().health is None
    room.drop(MEMBERS, member)
    assert pool().members == ()
    room.drop(VIPS, vip)
    assert room.part("balancer", vip) is None
    room.faithful()


def test_a_change_that_the_balancer_need_not_know_settles_too(room: Room, site: Site) -> None:
    vip = site.vip()["id"]
    member = site.member()["id"]
    for path, id, change in (
        (VIPS, vip, {"name": "x", "description": "y"}),
        (POOLS, site.pool, {"name": "x"}),
        (MEMBERS, member, {}),
        (MEMBERS, member, {"weight": 1}),
    ):
        assert room.change(path, id, **change)["status"] == "PENDING_UPDATE"
        assert site.status(path, id) == "ACTIVE"


def test_members_change_by_their_health(room: Room, site: Site) -> None:
    member = site.member()["id"]
    vip = site.vip()["id"]
    other = site.make_pool()["id"]
    elsewhere = site.member(pool_id=other)["id"]

    def heard(balancer: str, member: str, *, up: bool) -> None:
        event = MemberChanged(balancer, member, up)
        room.store.write_now(lambda tx: loadbalancing.member_changed(tx, event.balancer, event.member, up=event.up))

    heard(vip, member, up=False)
    assert site.status(MEMBERS, member) == "INACTIVE"
    room.change(VIPS, vip, name="n")
    assert site.status(MEMBERS, member) == "INACTIVE"
    heard(vip, member, up=True)
    assert site.status(MEMBERS, member) == "ACTIVE"
    heard(vip, elsewhere, up=False)
    heard(NOTHING, member, up=False)
    heard(vip, NOTHING, up=False)
    assert {m["status"] for m in room.list(MEMBERS)} == {"ACTIVE"}
    heard(vip, member, up=False)
    room.drop(VIPS, vip)
    assert site.status(MEMBERS, member) == "ACTIVE"


def test_an_unreachable_member_becomes_inactive(room: Room, site: Site) -> None:
    member = site.member("10.0.1.250")["id"]
    site.watch(site.monitor(type="TCP")["id"])
    site.vip()
    room.settled()
    assert site.status(MEMBERS, member) == "INACTIVE"


def test_a_failure_is_a_state_with_its_reason(room: Room, site: Site) -> None:
    member = site.member()["id"]
    site.watch(site.monitor(admin_state_up=False)["id"])
    room.dataplane.broken = {"balancer": "haproxy is missing; install it"}
    vip = site.vip()["id"]
    shown = room.show(VIPS, vip)
    assert (shown["status"], shown["status_description"]) == ("ERROR", "haproxy is missing; install it")
    assert site.status(POOLS, site.pool) == "ERROR"
    room.dataplane.broken = {}
    room.change(VIPS, vip, name="again")
    shown = room.show(VIPS, vip)
    assert (shown["status"], shown["status_description"]) == ("ACTIVE", None)
    pool = room.show(POOLS, site.pool)
    assert {pool["status"], pool["health_monitors_status"][0]["status"], site.status(MEMBERS, member)} == {"ACTIVE"}


def test_a_vip_moves_to_another_pool(room: Room, site: Site) -> None:
    site.member()
    vip = site.vip()["id"]
    other = site.make_pool()["id"]
    site.member("10.0.1.12", pool_id=other)
    room.change(VIPS, vip, pool_id=other)
    assert [m.address for m in room.part("balancer", vip).listeners[0].pool.members] == ["10.0.1.12"]
    assert room.show(POOLS, site.pool)["vip_id"] is None
    assert room.show(POOLS, other)["vip_id"] == vip
    room.drop(POOLS, site.pool)
    tcp = site.make_pool(protocol="TCP")["id"]
    body = {"vip": {"pool_id": tcp}}
    room.refused(room.ask("PUT", f"{VIPS}/{vip}", body), 400, "ProtocolMismatch")
    body = {"vip": {"pool_id": NOTHING}}
    room.refused(room.ask("PUT", f"{VIPS}/{vip}", body), 404, "PoolNotFound")
    room.faithful()


def test_a_member_moves_to_another_pool(room: Room, site: Site) -> None:
    first, member = site.vip()["id"], site.member()["id"]
    other = site.make_pool()["id"]
    second = site.vip(pool_id=other)["id"]
    room.change(MEMBERS, member, pool_id=other)
    assert room.part("balancer", first).listeners[0].pool.members == ()
    assert len(room.part("balancer", second).listeners[0].pool.members) == 1
    site.member()
    body = {"member": {"pool_id": site.pool}}
    room.refused(room.ask("PUT", f"{MEMBERS}/{member}", body), 409, "MemberExists")
    room.faithful()


def test_vips_on_the_external_network(room: Room, site: Site) -> None:
    (subnet,) = room.list("subnets", network_id=room.public)
    vip = site.vip(subnet_id=subnet["id"])
    assert vip["address"] == "203.0.113.2"
    assert room.part("balancer", vip["id"]).gateway == "203.0.113.1"
    other = site.make_pool()["id"]
    choice = {"subnet_id": subnet["id"], "address": "203.0.113.77", "pool_id": other}
    site.refuse_vip(403, "PolicyNotAuthorized", **choice)
    shared = room.make("networks", ADMIN, shared=True)["id"]
    theirs = room.make("subnets", ADMIN, network_id=shared, cidr="10.5.0.0/24", ip_version=4)["id"]
    site.refuse_vip(403, "PolicyNotAuthorized", subnet_id=theirs, address="10.5.0.9", pool_id=other)
    site.refuse_vip(409, "IpAddressInUse", ADMIN, **{**choice, "address": "203.0.113.2", "tenant_id": "demo"})
    made = room.make(VIPS, ADMIN, **{**site.vip_body(), **choice, "tenant_id": "demo"})
    assert (made["address"], made["tenant_id"]) == ("203.0.113.77", "demo")


def test_an_exhausted_subnet_in_the_tutorials_words(room: Room, site: Site) -> None:
    network, small = room.network("10.7.0.0/29", allocation_pools=[{"start": "10.7.0.5", "end": "10.7.0.5"}])
    site.vip(subnet_id=small)
    said = site.refuse_vip(409, "IpAddressGenerationFailure", subnet_id=small, pool_id=site.make_pool()["id"])
    assert said == f"No more IP addresses available on network {network}."
    assert len(room.list(VIPS)) == 1


def test_addresses(room: Room, site: Site) -> None:
    port = room.make("ports", network_id=site.network)["fixed_ips"][0]["ip_address"]
    for address, status, type in (
        ("10.0.1.1", 409, "IpAddressInUse"),
        (port, 409, "IpAddressInUse"),
        ("10.9.9.9", 400, "InvalidIpForSubnet"),
        ("10.0.1.9 bind", 400, "HTTPBadRequest"),
        (7, 400, "HTTPBadRequest"),
    ):
        site.refuse_vip(status, type, address=address)
    assert room.show(POOLS, site.pool)["vip_id"] is None


def test_what_is_in_use_stays(room: Room, site: Site) -> None:
    member, monitor = site.member()["id"], site.monitor()["id"]
    site.watch(monitor)
    vip = site.vip()["id"]
    room.refused(room.ask("DELETE", f"{POOLS}/{site.pool}"), 409, "PoolInUse")
    room.refused(room.ask("DELETE", f"{MONITORS}/{monitor}"), 409, "HealthMonitorInUse")
    room.refused(room.ask("DELETE", f"subnets/{site.subnet}"), 409, "SubnetInUse")
    room.drop(VIPS, vip)
    said = room.refused(room.ask("DELETE", f"subnets/{site.subnet}"), 409, "SubnetInUse")
    assert "Subnet is used by loadbalancer pool" in said
    room.refused(room.ask("DELETE", f"networks/{site.network}"), 409, "SubnetInUse")
    room.drop(POOLS, site.pool)
    room.refused(room.ask("GET", f"{MEMBERS}/{member}"), 404, "MemberNotFound")
    room.drop(MONITORS, monitor)
    room.drop("subnets", site.subnet)
    room.faithful()


def test_doubles(room: Room, site: Site) -> None:
    site.member()
    body = {"member": {"pool_id": site.pool, "address": "10.0.1.11", "protocol_port": 80}}
    room.refused(room.ask("POST", MEMBERS, body), 409, "MemberExists")
    site.member(protocol_port=81)
    monitor = site.monitor()["id"]
    site.watch(monitor)
    room.refused(site.watch(monitor), 409, "PoolMonitorAssociationExists")
    site.vip()
    site.refuse_vip(409, "VipExists")


def test_associations(room: Room, site: Site) -> None:
    monitor = site.monitor()["id"]
    path = f"{POOLS}/{site.pool}/health_monitors"
    room.refused(room.ask("GET", f"{path}/{monitor}"), 404, "PoolMonitorAssociationNotFound")
    room.refused(room.ask("DELETE", f"{path}/{monitor}"), 404, "PoolMonitorAssociationNotFound")
    room.refused(site.watch(NOTHING), 404, "HealthMonitorNotFound")
    room.refused(room.ask("POST", path, {"health_monitor": {"id": "x"}}), 400, "HTTPBadRequest")
    room.refused(room.ask("POST", path, {"health_monitor": monitor}), 400, "HTTPBadRequest")
    assert site.watch(monitor).status_code == 201
    shown = room.ask("GET", f"{path}/{monitor}.json").json()["health_monitor"]
    assert (shown["pool_id"], shown["monitor_id"], shown["status"]) == (site.pool, monitor, "ACTIVE")


def test_monitors_of_a_pool_at_once(room: Room, site: Site) -> None:
    first, second = site.monitor(type="TCP")["id"], site.monitor(type="PING")["id"]
    pool = site.make_pool(health_monitors=[second, first])
    assert pool["health_monitors"] == [second, first]
    vip = site.vip(pool_id=pool["id"])["id"]

    def kind() -> str:
        return room.part("balancer", vip).listeners[0].pool.health.type

    assert kind() == "PING"
    room.change(MONITORS, second, admin_state_up=False)
    assert kind() == "TCP"
    assert room.change(POOLS, pool["id"], health_monitors=[first])["health_monitors"] == [first]
    assert kind() == "TCP"


def test_monitors_without_http_show_no_http(site: Site) -> None:
    for kind in ("PING", "TCP"):
        assert not {"http_method", "url_path", "expected_codes"} & set(site.monitor(type=kind))
    assert {"http_method", "url_path", "expected_codes"} <= set(site.monitor(type="HTTPS"))


def test_delay_and_timeout(room: Room, site: Site) -> None:
    body = {"health_monitor": {"type": "TCP", "delay": 2, "timeout": 3, "max_retries": 1}}
    room.refused(room.ask("POST", MONITORS, body), 400, "DelayOrTimeoutInvalid")
    monitor = site.monitor()["id"]
    for change in ({"delay": 2}, {"timeout": 4}):
        answer = room.ask("PUT", f"{MONITORS}/{monitor}", {"health_monitor": change})
        room.refused(answer, 400, "DelayOrTimeoutInvalid")
    assert room.change(MONITORS, monitor, delay=2, timeout=2)["delay"] == 2
    site.watch(site.monitor(type="TCP", delay=0, timeout=0)["id"])
    health = room.part("balancer", site.vip()["id"]).listeners[0].pool.health
    assert (health.delay, health.timeout) == (1, 1)


def test_stats(room: Room, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    path = f"{POOLS}/{site.pool}/stats"
    zeros = {"bytes_in": 0, "bytes_out": 0, "active_connections": 0, "total_connections": 0}
    assert room.ask("GET", path).json() == {"stats": zeros}
    vip = site.vip()["id"]

    async def stats(balancer: str) -> BalancerStats:
        assert balancer == vip
        return BalancerStats(1, 2, 3, 4)

    monkeypatch.setattr(room.dataplane, "balancer_stats", stats)
    assert list(room.ask("GET", path + ".json").json()["stats"].values()) == [1, 2, 3, 4]
    room.refused(room.ask("GET", path, token="other"), 404, "PoolNotFound")


def test_the_agent_is_the_administrators_to_see(room: Room, site: Site) -> None:
    path = f"{POOLS}/{site.pool}/loadbalancer-agent"
    room.refused(room.ask("GET", path), 403, "PolicyNotAuthorized")
    agent = room.ask("GET", path, token=ADMIN).json()["agent"]
    pools = room.ask("GET", f"agents/{agent['id']}/loadbalancer-pools", token=ADMIN).json()["pools"]
    assert [p["id"] for p in pools] == [site.pool]
    room.refused(room.ask("GET", f"agents/{NOTHING}/loadbalancer-pools", token=ADMIN), 404, "AgentNotFound")
    room.refused(room.ask("GET", f"agents/{agent['id']}/loadbalancer-pools"), 403, "PolicyNotAuthorized")


def test_foreign_objects(room: Room, site: Site) -> None:
    made = {MEMBERS: site.member()["id"], MONITORS: site.monitor()["id"], VIPS: site.vip()["id"], POOLS: site.pool}
    types = {MEMBERS: "Member", MONITORS: "HealthMonitor", VIPS: "Vip", POOLS: "Pool"}
    for path, id in made.items():
        body = {path.split("/")[1].removesuffix("s"): {"admin_state_up": False}}
        for method, sent in (("GET", None), ("PUT", body), ("DELETE", None)):
            room.refused(room.ask(method, f"{path}/{id}", sent, "other"), 404, f"{types[path]}NotFound")
        assert room.list(path, "other") == []
    theirs, subnet = room.network(token="other")
    pool = {"subnet_id": site.subnet, "lb_method": "ROUND_ROBIN", "protocol": "HTTP"}
    room.refused(room.ask("POST", POOLS, {"pool": pool}, "other"), 404, "SubnetNotFound")
    foreign = room.make(POOLS, "other", **{**pool, "subnet_id": subnet})["id"]
    site.refuse_vip(404, "PoolNotFound", pool_id=foreign)
    site.refuse_vip(403, "NotAuthorized", ADMIN, pool_id=foreign)
    site.refuse_vip(404, "SubnetNotFound", subnet_id=subnet, pool_id=site.make_pool()["id"])
    body = {"member": {"pool_id": foreign, "address": "10.0.0.9", "protocol_port": 80}}
    room.refused(room.ask("POST", MEMBERS, body), 404, "PoolNotFound")
    watched = room.ask("POST", f"{POOLS}/{foreign}/health_monitors", {"health_monitor": {"id": made[MONITORS]}},
                       "other")  # fmt: skip
    room.refused(watched, 404, "HealthMonitorNotFound")
    assert theirs


def test_quotas(room: Room, site: Site) -> None:
    limits = {"vip": 0, "pool": 1, "member": 1, "health_monitor": 0}
    assert room.ask("PUT", "quotas/demo", {"quota": limits}, ADMIN).is_success
    site.refuse_vip(409, "OverQuota")
    assert room.ask("PUT", "quotas/demo", {"quota": {"vip": 1, "port": 0}}, ADMIN).is_success
    assert "port" in site.refuse_vip(409, "OverQuota")
    body: dict[str, Any] = {"subnet_id": site.subnet, "lb_method": "ROUND_ROBIN", "protocol": "HTTP"}
    room.refused(room.ask("POST", POOLS, {"pool": body}), 409, "OverQuota")
    site.member()
    body = {"pool_id": site.pool, "address": "10.0.0.9", "protocol_port": 80}
    room.refused(room.ask("POST", MEMBERS, {"member": body}), 409, "OverQuota")
    body = {"type": "TCP", "delay": 2, "timeout": 2, "max_retries": 1}
    room.refused(room.ask("POST", MONITORS, {"health_monitor": body}), 409, "OverQuota")


def test_a_floating_ip_for_a_vip(room: Room, site: Site) -> None:
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": site.subnet})
    vip = site.vip()
    made = room.make("floatingips", floating_network_id=room.public, port_id=vip["port_id"])
    assert room.part("nat", made["id"]).logical == vip["address"]
    room.drop(VIPS, vip["id"])
    assert room.show("floatingips", made["id"])["port_id"] is None
    room.faithful()


def test_filters_and_bulk(room: Room, site: Site) -> None:
    answer = room.ask("POST", f"{MEMBERS}.json", {"members": [
        {"pool_id": site.pool, "address": f"10.0.1.{n}", "protocol_port": 80} for n in (20, 21)
    ]})  # fmt: skip
    assert answer.status_code == 201
    assert [p["id"] for p in room.list(POOLS, name="mypool", fields="id")] == [site.pool]
    assert len(room.list(MEMBERS, pool_id=site.pool, protocol_port="80", tenant_id="demo")) == 2
    assert len(room.list(MEMBERS, address="10.0.1.20")) == 1


def test_restarting_settles_what_was_pending(room: Room, site: Site) -> None:
    vip = site.vip()["id"]
    member = site.member()["id"]
    first, second = (room.store.write_now(lambda tx, w=w: _weight(tx, member, w)) for w in (5, 1))
    assert (first, second) == ("PENDING_UPDATE", "PENDING_UPDATE")
    room.settled()
    assert site.status(MEMBERS, member) == "ACTIVE"
    assert room.part("balancer", vip).listeners[0].pool.members[0].weight == 1


def _weight(tx: Any, member: str, weight: int) -> str:
    from cumulet.loadbalancing.member import MEMBERS as RULES
    from cumulet.loadbalancing.member import Member
    from cumulet.model.context import SYSTEM

    row = tx.get(Member, member)
    assert RULES.update
    return RULES.update(tx, SYSTEM, row, {"weight": weight}).status
