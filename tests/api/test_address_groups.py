"""Address groups, what rules make of them, and what new security groups begin with."""

from typing import Any

from tests.api.l3_room import ADMIN, Room

OURS, THEIRS = "0" * 32, "1" * 32
RULES = "security-group-rules"


def change(room: Room, group: str, verb: str, *addresses: str, token: str = OURS) -> Any:
    return room.ask("PUT", f"address-groups/{group}/{verb}_addresses", {"addresses": list(addresses)}, token)


def test_addresses_come_and_go(room: Room) -> None:
    made = room.make("address-groups", OURS, name="office", addresses=["192.0.2.7/24", "2001:db8::f00/64"])
    assert made["addresses"] == ["192.0.2.0/24", "2001:db8::/64"]
    group = made["id"]
    added = change(room, group, "add", "198.51.100.9").json()["address_group"]
    assert added["addresses"] == ["192.0.2.0/24", "198.51.100.9/32", "2001:db8::/64"]
    assert added["revision_number"] > made["revision_number"]
    room.refused(change(room, group, "add", "198.51.100.9/32"), 400, "AddressesAlreadyExist")
    room.refused(change(room, group, "remove", "203.0.113.1"), 404, "AddressesNotFound")
    room.refused(change(room, group, "remove", "everything"), 400, "HTTPBadRequest")
    room.refused(change(room, group, "add"), 400, "HTTPBadRequest")
    wrapped = {"address_group": {"addresses": ["10.0.0.1"]}}
    room.refused(room.ask("PUT", f"address-groups/{group}/add_addresses", wrapped, OURS), 400, "HTTPBadRequest")
    room.refused(change(room, group, "add", *(f"10.0.0.{n}" for n in range(98))), 400, "HTTPBadRequest")
    room.refused(change(room, group, "add", "10.0.0.1", token=THEIRS), 404, "AddressGroupNotFound")
    assert change(room, group, "remove", "192.0.2.0/24").status_code == 200
    assert room.show("address-groups", group, OURS)["addresses"] == ["198.51.100.9/32", "2001:db8::/64"]
    wrong = room.ask("PUT", f"address-groups/{group}", {"address_group": {"addresses": []}}, OURS)
    room.refused(wrong, 400, "HTTPBadRequest")
    for bad in ("192.0.2.1", "x"):
        answer = room.ask("POST", "address-groups", {"address_group": {"addresses": [bad]}}, OURS)
        room.refused(answer, 400, "HTTPBadRequest")


def test_a_rule_lets_pass_what_its_address_group_holds_now(room: Room) -> None:
    office = room.make("address-groups", OURS, addresses=["192.0.2.0/25", "192.0.2.128/25", "2001:db8::/64"])["id"]
    group = room.make("security-groups", OURS, name="web")["id"]
    rule = {"security_group_id": group, "direction": "ingress", "protocol": "tcp", "remote_address_group_id": office}
    four = room.make(RULES, OURS, **rule)
    room.make(RULES, OURS, **rule, ethertype="IPv6")
    room.refused(room.ask("POST", RULES, {"security_group_rule": rule}, OURS), 409, "SecurityGroupRuleExists")
    both = {"security_group_rule": {**rule, "remote_ip_prefix": "192.0.2.0/24"}}
    room.refused(room.ask("POST", RULES, both, OURS), 400, "SecurityGroupMultipleRemoteEntites")

    def remotes() -> list[str]:
        room.settled()
        return sorted(acl.remote_cidr for acl in room.part("group", group).acls if acl.remote_cidr)

    assert remotes() == ["192.0.2.0/24", "2001:db8::/64"]
    change(room, office, "add", "198.51.100.9")
    assert remotes() == ["192.0.2.0/24", "198.51.100.9/32", "2001:db8::/64"]
    change(room, office, "remove", "192.0.2.0/25", "192.0.2.128/25", "198.51.100.9")
    assert remotes() == ["2001:db8::/64"]
    assert [acl.family for acl in room.part("group", group).acls if acl.direction == "ingress"] == [6]
    room.refused(room.ask("DELETE", f"address-groups/{office}", token=OURS), 409, "AddressGroupInUse")
    room.drop("security-groups", group, OURS)
    room.drop("address-groups", office, OURS)
    assert four["remote_address_group_id"] == office
    room.faithful()


def test_shared_groups_are_used_and_kept(room: Room) -> None:
    office = room.make("address-groups", OURS, addresses=["192.0.2.0/24"])["id"]
    group = room.make("security-groups", OURS, name="web")["id"]
    target = {"action": "access_as_shared", "target_tenant": THEIRS}
    network, _ = room.network(token=THEIRS)
    theirs = room.make("security-groups", THEIRS, name="theirs")["id"]
    rule = {"security_group_id": theirs, "direction": "ingress", "remote_address_group_id": office}
    room.refused(room.ask("POST", RULES, {"security_group_rule": rule}, THEIRS), 404, "AddressGroupNotFound")
    port = {"port": {"network_id": network, "security_groups": [group]}}
    room.refused(room.ask("POST", "ports", port, THEIRS), 404, "SecurityGroupNotFound")
    policies = [
        room.make("rbac-policies", OURS, object_type=kind, object_id=id, **target)["id"]
        for kind, id in (("address_group", office), ("security_group", group))
    ]
    assert room.show("security-groups", group, THEIRS)["shared"] is True
    assert [g["id"] for g in room.list("security-groups", THEIRS, shared=True)] == [group]
    into = {"security_group_rule": {"security_group_id": group, "direction": "ingress"}}
    room.refused(room.ask("POST", RULES, into, THEIRS), 403, "PolicyNotAuthorized")
    renamed = {"address_group": {"name": "x"}}
    room.refused(room.ask("PUT", f"address-groups/{office}", renamed, THEIRS), 404, "AddressGroupNotFound")
    made = [room.make(RULES, THEIRS, **rule)["id"], room.make("ports", THEIRS, **port["port"])["id"]]
    for policy in policies:
        room.refused(room.ask("DELETE", f"rbac-policies/{policy}", token=OURS), 409, "RbacPolicyInUse")
    room.drop(RULES, made[0], THEIRS)
    room.drop("ports", made[1], THEIRS)
    for policy in policies:
        room.drop("rbac-policies", policy, OURS)


def test_what_new_groups_begin_with(room: Room) -> None:
    path = "default-security-group-rules"
    there = room.list(path)
    assert len(there) == 4
    assert {r["remote_group_id"] for r in there} == {None, "PARENT"}
    ssh = {"direction": "ingress", "protocol": "tcp", "port_range_min": 22, "port_range_max": 22}
    used = {"used_in_default_sg": False, "used_in_non_default_sg": True}
    body = {"default_security_group_rule": {**ssh, **used}}
    room.refused(room.ask("POST", path, body), 403, "PolicyNotAuthorized")
    made = room.make(path, ADMIN, **ssh, **used, description="administrators may look")
    room.refused(room.ask("POST", path, body, ADMIN), 409, "DefaultSecurityGroupRuleExists")
    room.make(path, ADMIN, **ssh, used_in_default_sg=True, used_in_non_default_sg=False, ethertype="IPv6")
    ours = room.make("security-groups", name="web")["security_group_rules"]
    assert [(r["port_range_min"], r["ethertype"]) for r in ours if r["direction"] == "ingress"] == [(22, "IPv4")]
    (default,) = room.list("security-groups", name="default")
    ingress = [r for r in default["security_group_rules"] if r["direction"] == "ingress"]
    assert {(r["remote_group_id"], r["port_range_min"]) for r in ingress} == {(default["id"], None), (None, 22)}
    room.drop(path, made["id"], ADMIN)
    again = room.make("security-groups", name="again")["security_group_rules"]
    assert {r["direction"] for r in again} == {"egress"}
    room.refused(room.ask("GET", f"{path}/{made['id']}"), 404, "DefaultSecurityGroupRuleNotFound")
