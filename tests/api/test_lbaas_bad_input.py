"""What must never reach HAProxy's configuration, and what makes no sense: refused, and nothing is changed."""

from typing import Any

import pytest
from tests.api.l3_room import Room

POOLS, MEMBERS, MONITORS, VIPS = "lb/pools", "lb/members", "lb/health_monitors", "lb/vips"
NOTHING = "00000000-0000-4000-8000-000000000000"
LONG = "x" * 5000
INJECTIONS = [
    "GET\n  server evil 10.0.0.1:80",
    "GET\r\nbind *:1",
    'a"b',
    "a'b",
    "a b",
    "a\\b",
    "a#b",
    "a\tb",
    "a\x00b",
    "a$HOME",
    "a`id`",
    "a{b}",
    "a\u2028b",
    "é",
    "",
    LONG,
    None,
    7,
    True,
    ["GET"],
    {"a": "b"},
]


@pytest.fixture
def subnet(room: Room) -> str:
    return room.network()[1]


@pytest.fixture
def pool(room: Room, subnet: str) -> str:
    return room.make(POOLS, subnet_id=subnet, lb_method="ROUND_ROBIN", protocol="HTTP")["id"]


def refuse(room: Room, path: str, name: str, body: dict[str, Any]) -> None:
    room.refused(room.ask("POST", path, {name: body}), 400, "HTTPBadRequest")
    assert room.list(path) == []


@pytest.mark.parametrize("value", INJECTIONS)
@pytest.mark.parametrize("name", ["http_method", "url_path", "expected_codes"])
def test_cve_2021_40085_a_monitors_words_are_no_configuration(room: Room, name: str, value: Any) -> None:
    body = {"type": "HTTP", "delay": 3, "timeout": 3, "max_retries": 3}
    value = "/" + value if name == "url_path" and value and isinstance(value, str) and value[0] != "/" else value
    refuse(room, MONITORS, "health_monitor", {**body, name: value})
    monitor = room.make(MONITORS, **body)
    answer = room.ask("PUT", f"{MONITORS}/{monitor['id']}", {"health_monitor": {name: value}})
    room.refused(answer, 400, "HTTPBadRequest")
    assert room.show(MONITORS, monitor["id"]) == monitor


@pytest.mark.parametrize("value", [value for value in INJECTIONS if value is not None])
def test_cve_2021_40085_a_cookies_name_is_no_configuration(room: Room, pool: str, subnet: str, value: Any) -> None:
    body = {"pool_id": pool, "subnet_id": subnet, "protocol": "HTTP", "protocol_port": 80}
    persistence = {"type": "APP_COOKIE", "cookie_name": value}
    refuse(room, VIPS, "vip", {**body, "session_persistence": persistence})
    vip = room.make(VIPS, **body, session_persistence={"type": "APP_COOKIE", "cookie_name": "JSESSIONID"})
    answer = room.ask("PUT", f"{VIPS}/{vip['id']}", {"vip": {"session_persistence": persistence}})
    room.refused(answer, 400, "HTTPBadRequest")
    assert room.show(VIPS, vip["id"])["session_persistence"] == {"type": "APP_COOKIE", "cookie_name": "JSESSIONID"}


@pytest.mark.parametrize(
    "persistence",
    [
        {"type": "APP_COOKIE"},
        {"type": "HTTP_COOKIE", "cookie_name": "x"},
        {"type": "SOURCE_IP", "cookie_name": "x"},
        {"type": "COOKIE"},
        {"cookie_name": "x"},
        {"type": "SOURCE_IP", "more": 1},
        "SOURCE_IP",
        [],
    ],
)
def test_session_persistence(room: Room, pool: str, subnet: str, persistence: Any) -> None:
    body = {"pool_id": pool, "subnet_id": subnet, "protocol": "HTTP", "protocol_port": 80}
    refuse(room, VIPS, "vip", {**body, "session_persistence": persistence})


def test_no_cookies_without_http(room: Room, subnet: str) -> None:
    pool = room.make(POOLS, subnet_id=subnet, lb_method="SOURCE_IP", protocol="TCP")["id"]
    body = {"pool_id": pool, "subnet_id": subnet, "protocol": "TCP", "protocol_port": 80}
    refuse(room, VIPS, "vip", {**body, "session_persistence": {"type": "HTTP_COOKIE"}})
    vip = room.make(VIPS, **body, session_persistence={})
    assert vip["session_persistence"] is None
    change = {"vip": {"session_persistence": {"type": "APP_COOKIE", "cookie_name": "x"}}}
    room.refused(room.ask("PUT", f"{VIPS}/{vip['id']}", change), 400, "HTTPBadRequest")
    room.change(VIPS, vip["id"], session_persistence={"type": "SOURCE_IP"})
    assert room.change(VIPS, vip["id"], session_persistence=None)["session_persistence"] is None


@pytest.mark.parametrize(
    "change",
    [
        {"subnet_id": None},
        {"subnet_id": "x\ny"},
        {"protocol": "UDP"},
        {"protocol": "http"},
        {"lb_method": "RANDOM"},
        {"lb_method": None},
        {"name": ["x"]},
        {"name": LONG},
        {"description": "a\x00b"},
        {"admin_state_up": "perhaps"},
        {"health_monitors": "x"},
        {"health_monitors": [NOTHING, NOTHING]},
        {"vip_id": NOTHING},
        {"members": []},
        {"status": "ACTIVE"},
        {"unknown": 1},
    ],
)
def test_bad_pools(room: Room, subnet: str, change: dict[str, Any]) -> None:
    refuse(room, POOLS, "pool", {"subnet_id": subnet, "lb_method": "ROUND_ROBIN", "protocol": "HTTP", **change})


def test_unknown_providers_and_subnets(room: Room, subnet: str) -> None:
    body = {"subnet_id": subnet, "lb_method": "ROUND_ROBIN", "protocol": "HTTP"}
    room.refused(room.ask("POST", POOLS, {"pool": {**body, "provider": "f5"}}), 400, "ServiceProviderNotFound")
    assert room.make(POOLS, **body, provider="haproxy")["provider"] == "haproxy"
    room.refused(room.ask("POST", POOLS, {"pool": {**body, "subnet_id": NOTHING}}), 404, "SubnetNotFound")
    answer = room.ask("POST", POOLS, {"pool": {**body, "health_monitors": [NOTHING]}})
    room.refused(answer, 404, "HealthMonitorNotFound")
    assert len(room.list(POOLS)) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"address": "web.example.org"},
        {"address": "10.0.0.1\n server x"},
        {"address": "10.0.0.1:80"},
        {"address": "127.0.0.1"},
        {"address": "0.0.0.0"},
        {"address": "::"},
        {"address": "224.0.0.1"},
        {"address": "169.254.169.254"},
        {"address": "fe80::1%eth0"},
        {"address": None},
        {"protocol_port": 0},
        {"protocol_port": 65536},
        {"protocol_port": "80 check"},
        {"protocol_port": "٨٠"},
        {"protocol_port": 80.5},
        {"protocol_port": True},
        {"weight": 257},
        {"weight": -1},
        {"pool_id": None},
        {"pool_id": {}},
    ],
)
def test_bad_members(room: Room, pool: str, change: dict[str, Any]) -> None:
    refuse(room, MEMBERS, "member", {"pool_id": pool, "address": "10.0.0.1", "protocol_port": 80, **change})


def test_what_cannot_be_changed(room: Room, pool: str, subnet: str) -> None:
    member = room.make(MEMBERS, pool_id=pool, address="10.0.0.1", protocol_port=80)["id"]
    monitor = room.make(MONITORS, type="HTTP", delay=3, timeout=3, max_retries=3)["id"]
    vip = room.make(VIPS, pool_id=pool, subnet_id=subnet, protocol="HTTP", protocol_port=80)["id"]
    for path, name, id, change in (
        (MEMBERS, "member", member, {"address": "10.0.0.2"}),
        (MEMBERS, "member", member, {"protocol_port": 81}),
        (MEMBERS, "member", member, {"tenant_id": "other"}),
        (MONITORS, "health_monitor", monitor, {"type": "TCP"}),
        (VIPS, "vip", vip, {"protocol": "TCP"}),
        (VIPS, "vip", vip, {"protocol_port": 81}),
        (VIPS, "vip", vip, {"address": "10.0.1.9"}),
        (POOLS, "pool", pool, {"protocol": "TCP"}),
        (POOLS, "pool", pool, {"subnet_id": subnet}),
    ):
        room.refused(room.ask("PUT", f"{path}/{id}", {name: change}), 400, "HTTPBadRequest")


@pytest.mark.parametrize(
    "change",
    [
        {"type": "UDP"},
        {"type": None},
        {"delay": -1},
        {"delay": "3s"},
        {"delay": 10**12},
        {"timeout": 2**40},
        {"timeout": None},
        {"max_retries": 0},
        {"max_retries": 11},
        {"expected_codes": "20"},
        {"expected_codes": "200-"},
        {"expected_codes": "204-200"},
        {"expected_codes": "099"},
        {"expected_codes": "600"},
        {"expected_codes": "200;201"},
        {"expected_codes": "٢٠٠"},
        {"pools": []},
    ],
)
def test_bad_monitors(room: Room, change: dict[str, Any]) -> None:
    refuse(room, MONITORS, "health_monitor", {"type": "HTTP", "delay": 3, "timeout": 3, "max_retries": 3, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"protocol": "TCP"},
        {"protocol": "SSH"},
        {"protocol_port": -1},
        {"protocol_port": "80\nbind *:22"},
        {"connection_limit": -2},
        {"connection_limit": "many"},
        {"pool_id": "x"},
        {"pool_id": None},
        {"subnet_id": []},
        {"port_id": NOTHING},
        {"name": {"a": 1}},
    ],
)
def test_bad_vips(room: Room, pool: str, subnet: str, change: dict[str, Any]) -> None:
    body = {"pool_id": pool, "subnet_id": subnet, "protocol": "HTTP", "protocol_port": 80, **change}
    answer = room.ask("POST", VIPS, {"vip": body})
    room.refused(answer, 400, "ProtocolMismatch" if change == {"protocol": "TCP"} else "HTTPBadRequest")
    assert room.list(VIPS) == []
    assert room.list("ports", device_owner="neutron:LOADBALANCER") == []


def test_names_may_hold_anything_that_no_configuration_sees(room: Room, pool: str, subnet: str) -> None:
    name = "a\nb; reboot $(id) \"'\\ é"
    room.change(POOLS, pool, name=name, description=name)
    vip = room.make(VIPS, pool_id=pool, subnet_id=subnet, protocol="HTTP", protocol_port=80, name=name)
    assert (vip["name"], room.show(POOLS, pool)["name"]) == (name, name)
    assert name not in str(room.part("balancer", vip["id"]))
    assert room.show("ports", vip["port_id"])["name"] == f"vip-{vip['id']}"
