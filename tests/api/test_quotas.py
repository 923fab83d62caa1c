"""Quotas: limits, defaults, and the word at the limit."""

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.networking import quota
from cumulet.settings import SettingsError


def test_limits_of_one_s_own(room: Room) -> None:
    limits = room.ask("GET", "quotas/demo.json").json()["quota"]
    assert (limits["network"], limits["port"], limits["vip"], limits["member"]) == (100, 500, 10, 1000)
    assert room.ask("GET", "quotas/demo/default").json()["quota"] == limits
    assert room.ask("GET", "quotas/tenant").json() == {"tenant": {"tenant_id": "demo", "project_id": "demo"}}
    room.refused(room.ask("GET", "quotas/other"), 403, "PolicyNotAuthorized")
    room.refused(room.ask("GET", "quotas"), 403, "PolicyNotAuthorized")
    room.refused(room.ask("PUT", "quotas/demo", {"quota": {"port": 1}}), 403, "PolicyNotAuthorized")
    room.refused(room.ask("DELETE", "quotas/demo"), 403, "PolicyNotAuthorized")


def test_at_the_limit(room: Room) -> None:
    answer = room.ask("PUT", "quotas/demo", {"quota": {"network": "2", "port": 1, "subnet": 0}}, ADMIN)
    assert (answer.json()["quota"]["network"], answer.json()["quota"]["router"]) == (2, 10)
    for _ in range(2):
        room.make("networks")
    words = room.refused(room.ask("POST", "networks", {"network": {}}), 409, "OverQuota")
    assert words == "Quota exceeded for resources: ['network']."
    network = room.list("networks", project_id="demo")[0]["id"]
    body = {"subnet": {"network_id": network, "cidr": "10.0.0.0/24", "ip_version": 4}}
    room.refused(room.ask("POST", "subnets", body), 409, "OverQuota")
    both = {"ports": [{"network_id": network}, {"network_id": network}]}
    room.refused(room.ask("POST", "ports", both), 409, "OverQuota")
    assert room.list("ports") == []  # all of a bulk request or nothing
    room.make("ports", network_id=network)
    room.refused(room.ask("POST", "ports", {"port": {"network_id": network}}), 409, "OverQuota")
    room.make("networks", "other")
    details = room.ask("GET", "quotas/demo/details").json()["quota"]
    assert details["network"] == {"limit": 2, "used": 2, "reserved": 0}
    listed = room.ask("GET", "quotas", token=ADMIN).json()["quotas"]
    assert [(q["project_id"], q["port"]) for q in listed] == [("demo", 1)]
    assert room.ask("DELETE", "quotas/demo", token=ADMIN).status_code == 204
    assert room.ask("GET", "quotas", token=ADMIN).json()["quotas"] == []
    room.make("networks")


def test_a_limit_below_what_is_in_use(room: Room) -> None:
    """`openstack quota set` said check_limit, now it says nothing; with --force it says force."""
    for _ in range(2):
        room.make("networks")
    for said in ({}, {"check_limit": True}, {"check_limit": False}, {"force": False}):
        low = {"network": 1, **said}
        words = room.refused(room.ask("PUT", "quotas/demo", {"quota": low}, ADMIN), 400, "HTTPBadRequest")
        assert words == "Quota limit 1 for network must be greater than or equal to already used 2"
    assert room.ask("GET", "quotas", token=ADMIN).json()["quotas"] == []
    for fine in (
        {"network": 2, "check_limit": "True"},
        {"network": -1, "check_limit": True},
        {"network": 0, "force": True},
    ):
        answer = room.ask("PUT", "quotas/demo", {"quota": fine}, ADMIN)
        assert (answer.status_code, answer.json()["quota"]["network"]) == (200, fine["network"])
        assert "check_limit" not in answer.json()["quota"]


@pytest.mark.parametrize(
    "quota",
    [
        {"network": "many"},
        {"network": -2},
        {"bananas": 3},
        {"network": None},
        {"port": True},
        {"port": 3, "force": "perhaps"},
    ],
)
def test_wrong_limits(room: Room, quota: dict[str, object]) -> None:
    room.refused(room.ask("PUT", "quotas/demo", {"quota": quota}, ADMIN), 400, "HTTPBadRequest")
    assert room.ask("GET", "quotas", token=ADMIN).json()["quotas"] == []


def test_the_operators_own_defaults(room: Room) -> None:
    room.store.write_now(lambda tx: quota.set_defaults(tx, {"router": 1, "network": -1}))
    assert room.ask("GET", "quotas/demo/default").json()["quota"]["router"] == 1
    assert room.ask("GET", "quotas/demo").json()["quota"]["network"] == -1
    room.make("routers")
    room.refused(room.ask("POST", "routers", {"router": {}}), 409, "OverQuota")
    assert room.ask("PUT", "quotas/demo", {"quota": {"router": 2}}, ADMIN).json()["quota"]["network"] == -1
    room.make("routers")
    assert [q["project_id"] for q in room.ask("GET", "quotas", token=ADMIN).json()["quotas"]] == ["demo"]
    room.store.write_now(lambda tx: quota.set_defaults(tx, {}))
    assert room.ask("GET", "quotas/other/default", token=ADMIN).json()["quota"]["router"] == 10
    with pytest.raises(SettingsError, match="Counted are"):
        room.store.write_now(lambda tx: quota.set_defaults(tx, {"routers": 1}))
