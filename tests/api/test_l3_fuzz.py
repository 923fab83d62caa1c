"""Whatever a body about groups, routers, floating IPs or balancers holds, the answer is the client's to read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.l3_room import ADMIN, Room

from cumulet.store.collection import Collection

_WORDS = ["", "0", "-1", "80", "65536", "tcp", "icmp", "icmpv6", "any", "58", "²", "IPv4", "IPv6", "ingress", "egress",
          "10.0.1.7", "10.0.1.0/24", "10.0.1.5/0", "::/0", "fd00::5", "::ffff:1.2.3.4", "10.0.1.1/24\n", "default",
          "TCP", "HTTP", "HTTPS", "PING", "ROUND_ROBIN", "SOURCE_IP", "APP_COOKIE", "200", "200-299", "200,404", "/",
          "/a b", "GET", "a\nb", "$(id)", "haproxy", "nova", "true"]  # fmt: skip
_KEYS = ["network_id", "enable_snat", "external_fixed_ips", "subnet_id", "ip_address", "destination", "nexthop",
         "type", "cookie_name", "id", "port_id", "routes"]  # fmt: skip


class Site:
    """A room with one of everything; `ids` are what a body may name."""

    def __init__(self, room: Room) -> None:
        self.room = room
        network, subnet = room.network()
        group = room.make("security-groups", name="g")["id"]
        router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
        room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
        port = room.make("ports", network_id=network)["id"]
        pool = room.make("lb/pools", subnet_id=subnet, lb_method="SOURCE_IP", protocol="HTTP")["id"]
        monitor = room.make("lb/health_monitors", type="HTTP", delay=3, timeout=3, max_retries=3)["id"]
        member = room.make("lb/members", pool_id=pool, address="10.0.1.9", protocol_port=80)["id"]
        vip = room.make("lb/vips", pool_id=pool, subnet_id=subnet, protocol="HTTP", protocol_port=80)["id"]
        floating = room.make("floatingips", floating_network_id=room.public, port_id=port)["id"]
        self.objects = {
            "security-groups": group, "security-group-rules": "-", "routers": router, "floatingips": floating,
            "lb/pools": pool, "lb/health_monitors": monitor, "lb/members": member, "lb/vips": vip,
        }  # fmt: skip
        self.ids = [*self.objects.values(), network, room.public, subnet, port]
        self.starts: dict[str, dict[str, Any]] = {
            "security-groups": {},
            "security-group-rules": {"security_group_id": group, "direction": "ingress"},
            "routers": {},
            "floatingips": {"floating_network_id": room.public},
            "lb/pools": {"subnet_id": subnet, "lb_method": "SOURCE_IP", "protocol": "HTTP"},
            "lb/health_monitors": {"type": "HTTP", "delay": 3, "timeout": 3, "max_retries": 3},
            "lb/members": {"pool_id": pool, "address": "10.0.1.9", "protocol_port": 80},
            "lb/vips": {"pool_id": pool, "subnet_id": subnet, "protocol": "HTTP", "protocol_port": 80},
        }

    def named(self, value: Any) -> Any:
        """The value with the words `id0`, `id1` ... turned into ids of real objects."""
        if isinstance(value, dict):
            return {key: self.named(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.named(item) for item in value]
        if isinstance(value, str) and value.startswith("id") and value[2:].isdecimal():
            return self.ids[int(value[2:]) % len(self.ids)]
        return value

    def sane(self, method: str, path: str, body: Any, token: str) -> None:
        """Ask, and check that the answer is a success or the client's to read."""
        sent = json.dumps(self.named(body)).encode("utf-8", "surrogatepass")
        answer = self.room.ask(method, path, sent, token)
        assert answer.status_code in {200, 201, 400, 403, 404, 405, 409}, (method, path, sent, answer.text)
        if answer.status_code >= 400:
            assert answer.json()["NeutronError"]["message"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    home: Path = tmp_path_factory.mktemp("fuzz")
    room = Room(home)
    names = ("security_group", "security_group_rule", "router", "floatingip", "vip", "pool", "network", "port")
    room.ask("PUT", "quotas/demo", {"quota": dict.fromkeys(names, -1)}, ADMIN)
    yield Site(room)
    room.faithful()
    room.close()


def _collections() -> list[Collection[Any]]:
    from cumulet import loadbalancing, networking

    mine = {"security-groups", "security-group-rules", "routers", "floatingips"}
    return [c for c in networking.COLLECTIONS if c.path in mine] + list(loadbalancing.COLLECTIONS)


COLLECTIONS = _collections()
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.integers(-1, 300),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.sampled_from(_WORDS),
    st.integers(0, 11).map(lambda n: f"id{n}"),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(_KEYS), st.text(max_size=8)), inner, max_size=4),
    ),
    max_leaves=8,
)
TOKENS = st.sampled_from(["demo", ADMIN, "other"])
MANY = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _bodies(collection: Collection[Any]) -> st.SearchStrategy[dict[str, Any]]:
    names = st.one_of(st.sampled_from([*collection.declaration.attributes, "tenant_id"]), st.text(max_size=10))
    return st.dictionaries(names, VALUES, max_size=5)


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda c: c.path)
@MANY
@given(data=st.data())
def test_any_body(site: Site, collection: Collection[Any], data: st.DataObject) -> None:
    body, token = data.draw(_bodies(collection)), data.draw(TOKENS)
    path, name = collection.path, collection.declaration.name
    site.sane("POST", path, {name: {**site.starts[path], **body}}, token)
    site.sane("PUT", f"{path}/{site.objects[path]}", {name: body}, token)


@MANY
@given(body=VALUES, collection=st.sampled_from(COLLECTIONS))
def test_any_json(site: Site, body: Any, collection: Collection[Any]) -> None:
    site.sane("POST", collection.path, body, "demo")
    site.sane("POST", collection.path, {collection.declaration.name: body}, "demo")
    site.sane("POST", collection.path, {collection.declaration.collection: body}, "demo")


@MANY
@given(
    body=st.one_of(VALUES, st.dictionaries(st.sampled_from(["subnet_id", "port_id", "router"]), VALUES)),
    verb=st.sampled_from(["add_router_interface", "remove_router_interface", "add_extraroutes", "remove_extraroutes"]),
)
def test_any_router_action(site: Site, body: Any, verb: str) -> None:
    site.sane("PUT", f"routers/{site.objects['routers']}/{verb}", body, "demo")


@MANY
@given(body=st.one_of(VALUES, st.fixed_dictionaries({"health_monitor": VALUES})))
def test_any_association(site: Site, body: Any) -> None:
    site.sane("POST", f"lb/pools/{site.objects['lb/pools']}/health_monitors", body, "demo")


@MANY
@given(collection=st.sampled_from(COLLECTIONS), data=st.data())
def test_any_question(site: Site, collection: Collection[Any], data: st.DataObject) -> None:
    names = st.one_of(
        st.sampled_from([*collection.declaration.attributes, "sort_key", "sort_dir", "limit", "marker", "fields"]),
        st.text(max_size=6),
    )
    pairs = data.draw(st.lists(st.tuples(names, st.one_of(st.text(max_size=9), st.sampled_from(_WORDS))), max_size=4))
    query = [(name, value.encode("utf-8", "surrogatepass")) for name, value in pairs]
    answer = site.room.ask("GET", collection.path, params=query)
    assert answer.status_code in {200, 400}, (pairs, answer.text)
