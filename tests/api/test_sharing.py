"""What projects share: who sees and uses an object by a policy, and which policies can't be taken away."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

OURS, THEIRS, STRANGERS = "0" * 32, "1" * 32, "2" * 32
"""Projects, and tokens for them."""


def policy(room: Room, kind: str, id: str, target: str, token: str = OURS, action: str = "access_as_shared") -> Any:
    """The answer to a policy asked for."""
    body = {"object_type": kind, "object_id": id, "action": action, "target_tenant": target}
    return room.ask("POST", "rbac-policies", {"rbac_policy": body}, token)


def share(room: Room, kind: str, id: str, target: str, token: str = OURS, action: str = "access_as_shared") -> str:
    answer = policy(room, kind, id, target, token, action)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["rbac_policy"]["id"])


def test_a_network_is_seen_and_used_by_those_it_is_shared_with(room: Room) -> None:
    network, subnet = room.network(token=OURS)
    made = policy(room, "network", network, THEIRS).json()["rbac_policy"]
    assert set(made) == {"id", "project_id", "tenant_id", "object_type", "object_id", "action", "target_tenant"}
    assert made["project_id"] == OURS
    assert room.show("networks", network, THEIRS)["shared"] is True
    assert room.show("networks", network, OURS)["shared"] is False
    assert [s["id"] for s in room.list("subnets", THEIRS, shared=True)] == [subnet]
    assert [s["id"] for s in room.list("subnets", OURS, shared=False, network_id=network)] == [subnet]
    assert [n["id"] for n in room.list("networks", THEIRS, shared="true")] == [network]
    room.refused(room.ask("GET", f"networks/{network}", token=STRANGERS), 404, "NetworkNotFound")
    room.refused(room.ask("GET", f"subnets/{subnet}", token=STRANGERS), 404, "SubnetNotFound")
    assert room.list("rbac-policies", THEIRS) == []
    port = room.make("ports", THEIRS, network_id=network)
    room.refused(room.ask("POST", "ports", {"port": {"network_id": network}}, STRANGERS), 404, "NetworkNotFound")
    fixed = {"port": {"network_id": network, "fixed_ips": [{"ip_address": "10.0.1.9"}]}}
    room.refused(room.ask("POST", "ports", fixed, THEIRS), 403, "PolicyNotAuthorized")
    room.refused(room.ask("PUT", f"networks/{network}", {"network": {"name": "x"}}, THEIRS), 403, "PolicyNotAuthorized")
    answer = room.ask("DELETE", f"rbac-policies/{made['id']}", token=OURS)
    assert "depend on it" in room.refused(answer, 409, "RbacPolicyInUse")
    room.drop("ports", port["id"], OURS)  # the network's owner may
    room.drop("rbac-policies", made["id"], OURS)
    room.refused(room.ask("GET", f"networks/{network}", token=THEIRS), 404, "NetworkNotFound")


def test_a_policy_that_another_one_replaces_can_go(room: Room) -> None:
    network, _ = room.network(token=OURS)
    mine = share(room, "network", network, THEIRS)
    port = room.make("ports", THEIRS, network_id=network)["id"]
    all_of_them = share(room, "network", network, "*", ADMIN)
    room.drop("rbac-policies", mine, OURS)
    room.refused(room.ask("DELETE", f"rbac-policies/{all_of_them}", token=ADMIN), 409, "RbacPolicyInUse")
    other = {"rbac_policy": {"target_tenant": STRANGERS}}
    room.refused(room.ask("PUT", f"rbac-policies/{all_of_them}", other, ADMIN), 409, "RbacPolicyInUse")
    room.refused(
        room.ask("PUT", f"networks/{network}", {"network": {"shared": False}}, ADMIN), 409, "InvalidSharedSetting"
    )
    assert room.change("rbac-policies", all_of_them, ADMIN, target_tenant=THEIRS)["target_tenant"] == THEIRS
    assert room.show("networks", network, THEIRS)["shared"] is True
    room.drop("ports", port, THEIRS)
    room.drop("networks", network, OURS)
    assert room.list("rbac-policies", ADMIN, object_id=network) == []


def test_only_administrators_share_with_everybody(room: Room) -> None:
    network, _ = room.network(token=OURS)
    room.refused(policy(room, "network", network, "*"), 403, "PolicyNotAuthorized")
    made = share(room, "network", network, THEIRS)
    for body in ({"target_tenant": "*"}, {"target_tenant": "* "}):
        answer = room.ask("PUT", f"rbac-policies/{made}", {"rbac_policy": body}, OURS)
        assert answer.status_code in {400, 403}, answer.text
    assert room.show("rbac-policies", made, OURS)["target_tenant"] == THEIRS
    before = room.show("networks", network, OURS)["revision_number"]
    share(room, "network", network, "*", ADMIN)
    assert room.show("networks", network, STRANGERS)["revision_number"] > before


@pytest.mark.parametrize(
    ("change", "status", "type"),
    [
        ({"object_type": "router"}, 400, "InvalidInput"),
        ({"action": "access_as_king"}, 400, "InvalidActionForType"),
        ({"target_tenant": None}, 400, "HTTPBadRequest"),
        ({"target_tenant": "1234" * 100}, 400, "HTTPBadRequest"),
        ({"object_id": "9" * 32}, 404, "NetworkNotFound"),
        ({}, 409, "DuplicateRbacPolicy"),
    ],
)
def test_wrong_policies(room: Room, change: dict[str, Any], status: int, type: str) -> None:
    network, _ = room.network(token=OURS)
    share(room, "network", network, THEIRS)
    body = {"object_type": "network", "object_id": network, "action": "access_as_shared", "target_tenant": THEIRS}
    room.refused(room.ask("POST", "rbac-policies", {"rbac_policy": {**body, **change}}, OURS), status, type)


def test_what_is_anothers_is_not_shared_on(room: Room) -> None:
    network, _ = room.network(token=OURS)
    room.refused(policy(room, "network", network, STRANGERS, THEIRS), 404, "NetworkNotFound")
    share(room, "network", network, THEIRS)
    room.refused(policy(room, "network", network, STRANGERS, THEIRS), 400, "InvalidInput")


def test_a_projects_policies_are_counted(room: Room) -> None:
    network, _ = room.network(token=OURS)
    for number in range(10):
        share(room, "network", network, f"{number:032x}")
    room.refused(policy(room, "network", network, "f" * 32), 409, "OverQuota")


def test_a_tenants_external_network_leads_no_further_than_itself(room: Room) -> None:
    network, _ = room.network("198.51.100.0/24", OURS)
    made = share(room, "network", network, THEIRS, action="access_as_external")
    seen = room.show("networks", network, THEIRS)
    assert (seen["router:external"], seen["shared"]) == (True, False)
    assert room.list("ports", ADMIN, network_id=network, device_owner="network:edge") == []
    room.refused(room.ask("GET", f"networks/{network}", token=STRANGERS), 404, "NetworkNotFound")
    router = room.make("routers", THEIRS, external_gateway_info={"network_id": network})["id"]
    room.refused(room.ask("DELETE", f"rbac-policies/{made}", token=OURS), 409, "RbacPolicyInUse")
    room.drop("routers", router, THEIRS)
    room.drop("rbac-policies", made, OURS)
    assert room.show("networks", network, OURS)["router:external"] is False
    room.faithful()


def test_an_external_network_has_its_policy(room: Room) -> None:
    (found,) = room.list("rbac-policies", ADMIN, object_id=room.public)
    assert (found["action"], found["target_tenant"]) == ("access_as_external", "*")
    network = room.make("networks", ADMIN, **{"router:external": True})["id"]
    (made,) = room.list("rbac-policies", ADMIN, object_id=network)
    room.change("rbac-policies", made["id"], ADMIN, target_tenant=OURS)
    room.show("networks", network, OURS)
    room.refused(room.ask("GET", f"networks/{network}", token=THEIRS), 404, "NetworkNotFound")
    answer = room.ask("POST", "floatingips", {"floatingip": {"floating_network_id": network}}, THEIRS)
    room.refused(answer, 404, "NetworkNotFound")
    room.change("networks", network, ADMIN, **{"router:external": False})
    assert room.list("rbac-policies", ADMIN, object_id=network) == []


def test_pools_and_scopes_are_shared_alike(room: Room) -> None:
    scope = room.make("address-scopes", OURS, name="scope", ip_version=4)["id"]
    pool = room.make("subnetpools", OURS, name="p", prefixes=["10.8.0.0/16"], address_scope_id=scope)["id"]
    room.refused(policy(room, "subnetpool", pool, THEIRS), 400, "RbacPolicyInitError")
    held = share(room, "address_scope", scope, THEIRS)
    shared = share(room, "subnetpool", pool, THEIRS)
    assert room.show("subnetpools", pool, THEIRS)["shared"] is True
    network = room.make("networks", THEIRS)["id"]
    room.make("subnets", THEIRS, network_id=network, ip_version=4, subnetpool_id=pool, prefixlen=24)
    room.refused(room.ask("DELETE", f"rbac-policies/{shared}", token=OURS), 409, "RbacPolicyInUse")
    theirs = room.make("subnetpools", THEIRS, name="q", prefixes=["10.9.0.0/16"], address_scope_id=scope)["id"]
    room.refused(room.ask("DELETE", f"rbac-policies/{held}", token=OURS), 409, "RbacPolicyInUse")
    room.drop("subnetpools", theirs, THEIRS)
    room.drop("networks", network, THEIRS)
    room.drop("rbac-policies", shared, OURS)
    room.drop("rbac-policies", held, OURS)
