"""A whole site, taken down in any order: what the API refuses changes nothing, and in the end nothing is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.l3_room import ADMIN, Room

Deed = tuple[str, str, str | None]
"""Method, path and, of a PUT to a router, the subnet whose interface is removed."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    home: Path = tmp_path_factory.mktemp("life")
    room = Room(home)
    yield room
    room.close()


def build(room: Room) -> list[Deed]:
    """A site with one of everything; the deeds that take it down."""
    network, subnet = room.network()
    group = room.make("security-groups", name="g")["id"]
    rule = room.make("security-group-rules", security_group_id=group, direction="ingress", protocol="tcp")["id"]
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    plugged = room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
    assert plugged.status_code == 200
    port = room.make("ports", network_id=network, security_groups=[group])["id"]
    pool = room.make("lb/pools", subnet_id=subnet, lb_method="SOURCE_IP", protocol="HTTP")["id"]
    member = room.make("lb/members", pool_id=pool, address="10.0.1.9", protocol_port=80)["id"]
    monitor = room.make("lb/health_monitors", type="TCP", delay=3, timeout=3, max_retries=3)["id"]
    assert room.ask("POST", f"lb/pools/{pool}/health_monitors", {"health_monitor": {"id": monitor}}).is_success
    vip = room.make("lb/vips", pool_id=pool, subnet_id=subnet, protocol="HTTP", protocol_port=80)
    first = room.make("floatingips", floating_network_id=room.public, port_id=port)["id"]
    second = room.make("floatingips", floating_network_id=room.public, port_id=vip["port_id"])["id"]
    paths = [f"networks/{network}", f"subnets/{subnet}", f"security-groups/{group}", f"security-group-rules/{rule}",
             f"routers/{router}", f"ports/{port}", f"lb/pools/{pool}", f"lb/members/{member}",
             f"lb/health_monitors/{monitor}", f"lb/vips/{vip['id']}", f"floatingips/{first}",
             f"floatingips/{second}"]  # fmt: skip
    return [("DELETE", path, None) for path in paths] + [("PUT", f"routers/{router}/remove_router_interface", subnet)]


def done(room: Room, deed: Deed) -> bool:
    """Try a deed: whether it is done, now or before."""
    method, path, subnet = deed
    answer = room.ask(method, path, {"subnet_id": subnet} if subnet else None)
    assert answer.status_code in {200, 204, 404, 409}, answer.text
    return answer.status_code != 409


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_in_any_order_all_goes(kept: Room, data: st.DataObject) -> None:
    left = data.draw(st.permutations(build(kept)))
    for _round in range(len(left)):
        left = [deed for deed in left if not done(kept, deed)]
        kept.faithful()
        if not left:
            break
    assert left == []
    for path in ("networks", "routers", "ports", "floatingips", "lb/pools", "lb/members", "lb/health_monitors"):
        assert [row for row in kept.list(path, ADMIN) if row["tenant_id"] == "demo"] == []
    parts = kept.loop.run_until_complete(kept.dataplane.observe())
    assert sorted({key.kind for key in parts}) == ["edge", "group", "port", "switch"]
    assert len(parts) == 4  # public, its edge with its port, and demo's default group
