"""Security groups and their rules: Neutron's grammar, its default group, and what reaches the topology."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.identity.project import Project
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, NotFound
from cumulet.networking import security_group
from cumulet.networking.security_group import SecurityGroup
from cumulet.topology.model import Acl

GROUPS, RULES = "security-groups", "security-group-rules"


@pytest.fixture
def group(room: Room) -> str:
    return room.make(GROUPS, name="web")["id"]


def rule(room: Room, group: str, **attributes: Any) -> dict[str, Any]:
    return room.make(RULES, security_group_id=group, **{"direction": "ingress", **attributes})


def refused(room: Room, group: str, type: str, status: int = 400, **attributes: Any) -> str:
    body = {"security_group_id": group, "direction": "ingress", **attributes}
    return room.refused(room.ask("POST", RULES, {"security_group_rule": body}), status, type)


def test_rules_are_found_by_their_groups_being_the_default(room: Room, group: str) -> None:
    rule(room, group)
    room.make(GROUPS, token="other", name="theirs")
    found = {wanted: room.list(RULES, belongs_to_default_sg=wanted) for wanted in ("True", "False")}
    assert {r["belongs_to_default_sg"] for r in found["True"]} == {True}
    assert {r["security_group_id"] for r in found["False"]} == {group}
    assert (len(found["True"]), len(found["False"])) == (4, 3)
    assert len(room.list(RULES, belongs_to_default_sg=["1", "0"])) == 7
    assert room.ask("GET", f"{RULES}?belongs_to_default_sg=perhaps").status_code == 400


def test_a_project_finds_its_default_group(room: Room) -> None:
    (default,) = room.list(GROUPS)
    assert (default["name"], default["project_id"], default["tenant_id"]) == ("default", "demo", "demo")
    seen = {(r["direction"], r["ethertype"], r["remote_group_id"]) for r in default["security_group_rules"]}
    assert seen == {
        ("egress", "IPv4", None),
        ("egress", "IPv6", None),
        ("ingress", "IPv4", default["id"]),
        ("ingress", "IPv6", default["id"]),
    }
    assert all(r["belongs_to_default_sg"] for r in default["security_group_rules"])
    assert "default_of" not in default
    assert len(room.list(RULES)) == 4
    assert [g["id"] for g in room.list(GROUPS)] == [default["id"]]


def test_cve_2022_3277_asking_for_a_project_makes_it_no_group(room: Room) -> None:
    assert room.list(GROUPS, token=ADMIN, project_id="nobody") == []
    assert room.list(RULES, token=ADMIN, tenant_id="nobody") == []
    with room.store.read() as reader:
        assert {g.project_id for g in reader.all(SecurityGroup)} == {"admin"}


def test_an_administrator_who_asks_for_a_project_finds_its_default_group(room: Room) -> None:
    room.store.write_now(lambda tx: tx.insert(Project(id="real", name="real", domain_id="default")))
    assert [group["name"] for group in room.list(GROUPS, token=ADMIN, project_id="real")] == ["default"]
    assert len(room.list(RULES, token=ADMIN, tenant_id="real")) == 4
    assert room.list(GROUPS, project_id="real") == [], "others find nothing there"


def test_group_attributes_and_lifecycle(room: Room, group: str) -> None:
    shown = room.show(GROUPS, group)
    assert {"id", "name", "description", "tenant_id", "project_id", "security_group_rules", "stateful", "shared",
            "created_at", "updated_at", "revision_number", "tags"} == set(shown)  # fmt: skip
    assert (shown["stateful"], shown["shared"], shown["description"]) == (True, False, "")
    assert {r["direction"] for r in shown["security_group_rules"]} == {"egress"}
    changed = room.change(GROUPS, group, name="www", description="d")
    assert (changed["name"], changed["description"], changed["revision_number"]) == ("www", "d", 2)
    room.drop(GROUPS, group)
    room.refused(room.ask("GET", f"{GROUPS}/{group}"), 404, "SecurityGroupNotFound")
    assert room.part("group", group) is None
    room.faithful()


def test_default_group_stays_as_it_is(room: Room) -> None:
    default = room.list(GROUPS)[0]["id"]
    body = {"security_group": {"name": "other"}}
    room.refused(room.ask("PUT", f"{GROUPS}/{default}", body), 409, "SecurityGroupCannotUpdateDefault")
    room.refused(room.ask("DELETE", f"{GROUPS}/{default}"), 409, "SecurityGroupCannotRemoveDefault")
    body = {"security_group": {"name": "default"}}
    room.refused(room.ask("POST", GROUPS, body), 409, "SecurityGroupDefaultAlreadyExists")
    other = room.make(GROUPS, name="x")["id"]
    room.refused(room.ask("PUT", f"{GROUPS}/{other}", body), 409, "SecurityGroupDefaultAlreadyExists")
    room.change(GROUPS, default, description="ours")


def test_group_in_use(room: Room, group: str) -> None:
    network, _ = room.network()
    port = room.make("ports", network_id=network, security_groups=[group])
    room.refused(room.ask("DELETE", f"{GROUPS}/{group}"), 409, "SecurityGroupInUse")
    room.change("ports", port["id"], security_groups=[])
    room.drop(GROUPS, group)


def test_a_rule_reaches_the_topology_and_touches_its_group_only(room: Room, group: str) -> None:
    network, _ = room.network()
    room.make("ports", network_id=network, security_groups=[group])
    room.settled()
    room.dataplane.applied.clear()
    made = rule(room, group, protocol="tcp", port_range_min="80", port_range_max=90, remote_ip_prefix="10.1.2.3/8")
    assert (made["port_range_min"], made["port_range_max"]) == (80, 90)
    assert (made["remote_ip_prefix"], made["normalized_cidr"]) == ("10.1.2.3/8", "10.0.0.0/8")
    acl = Acl(direction="ingress", family=4, protocol=6, port_min=80, port_max=90, remote_cidr="10.0.0.0/8")
    assert acl in room.part("group", group).acls
    assert {(key.kind, key.id) for key in room.dataplane.applied} == {("group", group)}
    room.drop(RULES, made["id"])
    assert acl not in room.part("group", group).acls
    assert room.show(GROUPS, group)["revision_number"] == 3


@pytest.mark.parametrize(
    ("given", "number", "shown"),
    [
        ("tcp", 6, "tcp"), ("UDP", 17, "udp"), (6, 6, "6"), ("132", 132, "132"), (None, None, None),
        ("any", None, "any"), ("0", None, "0"), (0, None, "0"), ("vrrp", 112, "vrrp"), (255, 255, "255"),
    ],
)  # fmt: skip
def test_protocols(room: Room, group: str, given: Any, number: int | None, shown: str | None) -> None:
    assert rule(room, group, protocol=given)["protocol"] == shown
    assert number in {acl.protocol for acl in room.part("group", group).acls if acl.direction == "ingress"}


@pytest.mark.parametrize("given", ["icmp", "icmpv6", "ipv6-icmp", 58, "1"])
def test_icmp_in_ipv6_is_protocol_58(room: Room, group: str, given: Any) -> None:
    made = rule(room, group, protocol=given, ethertype="ipv6", port_range_min=128)
    assert made["ethertype"] == "IPv6"
    (acl,) = (acl for acl in room.part("group", group).acls if acl.direction == "ingress")
    assert (acl.family, acl.protocol, acl.port_min, acl.port_max) == (6, 58, 128, None)


@pytest.mark.parametrize(
    ("type", "attributes"),
    [
        ("SecurityGroupRuleInvalidProtocol", {"protocol": "tcpp"}),
        ("SecurityGroupRuleInvalidProtocol", {"protocol": 256}),
        ("SecurityGroupRuleInvalidProtocol", {"protocol": -1}),
        ("SecurityGroupRuleInvalidProtocol", {"protocol": True}),
        ("SecurityGroupRuleInvalidProtocol", {"protocol": "tcp; drop"}),
        ("SecurityGroupRuleInvalidProtocol", {"protocol": ["tcp"]}),
        ("SecurityGroupRuleInvalidProtocol", {"protocol": "²"}),
        ("SecurityGroupInvalidPortValue", {"protocol": "tcp", "port_range_min": 65536, "port_range_max": 65536}),
        ("SecurityGroupInvalidPortValue", {"protocol": "tcp", "port_range_min": -1, "port_range_max": 80}),
        ("SecurityGroupInvalidPortValue", {"protocol": "tcp", "port_range_min": 0, "port_range_max": 80}),
        ("SecurityGroupInvalidPortValue", {"protocol": "tcp", "port_range_min": "80\n", "port_range_max": "x"}),
        ("SecurityGroupInvalidPortRange", {"protocol": "udp", "port_range_min": 80, "port_range_max": 79}),
        ("SecurityGroupInvalidPortRange", {"protocol": "tcp", "port_range_min": 80}),
        ("SecurityGroupInvalidPortRange", {"protocol": "tcp", "port_range_max": 80}),
        ("SecurityGroupProtocolRequiredWithPorts", {"port_range_min": 80, "port_range_max": 80}),
        ("SecurityGroupProtocolRequiredWithPorts", {"protocol": "any", "port_range_min": 80, "port_range_max": 80}),
        ("SecurityGroupInvalidIcmpValue", {"protocol": "icmp", "port_range_min": 256}),
        ("SecurityGroupInvalidIcmpValue", {"protocol": "icmp", "port_range_min": 8, "port_range_max": 300}),
        ("SecurityGroupMissingIcmpType", {"protocol": "icmp", "port_range_max": 0}),
        ("SecurityGroupEthertypeConflictWithProtocol", {"protocol": "icmpv6"}),
        ("SecurityGroupEthertypeConflictWithProtocol", {"protocol": 58}),
        ("SecurityGroupRuleParameterConflict", {"remote_ip_prefix": "2001:db8::/64"}),
        ("SecurityGroupRuleParameterConflict", {"remote_ip_prefix": "10.0.0.0/8", "ethertype": "IPv6"}),
        ("InvalidCIDR", {"remote_ip_prefix": "10.0.0.0/33"}),
        ("InvalidCIDR", {"remote_ip_prefix": "bad"}),
        ("InvalidCIDR", {"remote_ip_prefix": "fe80::1%eth0"}),
        ("InvalidCIDR", {"remote_ip_prefix": "10.0.0.0/8\naccept"}),
        ("HTTPBadRequest", {"direction": "sideways"}),
        ("HTTPBadRequest", {"ethertype": "IPv5"}),
        ("HTTPBadRequest", {"unknown": 1}),
        ("HTTPBadRequest", {"description": "a\x00b"}),
        ("HTTPBadRequest", {"project_id": ["x"]}),
    ],
)
def test_bad_rules(room: Room, group: str, type: str, attributes: dict[str, Any]) -> None:
    before = room.part("group", group)
    refused(room, group, type, **attributes)
    assert room.part("group", group) == before


def test_ossa_2019_001_a_port_needs_a_protocol_with_ports(room: Room, group: str) -> None:
    for protocol in ("vrrp", "gre", "esp", 112, "igmp"):
        refused(
            room, group, "SecurityGroupInvalidProtocolForPort", protocol=protocol, port_range_min=1, port_range_max=9
        )
    for protocol in ("sctp", "dccp", "udplite"):
        rule(room, group, protocol=protocol, port_range_min=1, port_range_max=9)


def test_remote_group_and_prefix_exclude_each_other(room: Room, group: str) -> None:
    refused(room, group, "SecurityGroupMultipleRemoteEntites", remote_group_id=group, remote_ip_prefix="10.0.0.0/8")
    refused(room, group, "AddressGroupNotFound", 404, remote_address_group_id=group)


def test_the_same_rule_twice(room: Room, group: str) -> None:
    first = rule(room, group, protocol="tcp", port_range_min=1, port_range_max=65535, description="all of TCP")
    said = refused(room, group, "SecurityGroupRuleExists", 409, protocol=6, remote_ip_prefix="0.0.0.0/0")
    assert first["id"] in said
    rule(room, group, protocol="tcp", ethertype="IPv6")
    rule(room, group, protocol="icmp", port_range_min=8)
    rule(room, group, protocol="icmp", port_range_min=8, port_range_max=0)
    refused(room, group, "SecurityGroupRuleExists", 409, protocol=1, port_range_min=8, port_range_max=0)


def test_rules_in_bulk_are_all_or_none(room: Room, group: str) -> None:
    wanted = [
        {"security_group_id": group, "direction": "ingress", "protocol": "tcp", "port_range_min": n,
         "port_range_max": n} for n in (1, 2, 3)
    ]  # fmt: skip
    answer = room.ask("POST", RULES, {"security_group_rules": wanted})
    assert answer.status_code == 201
    assert [r["port_range_min"] for r in answer.json()["security_group_rules"]] == [1, 2, 3]
    again = [{**wanted[0], "port_range_min": 9, "port_range_max": 9}, wanted[0]]
    room.refused(room.ask("POST", RULES, {"security_group_rules": again}), 409, "SecurityGroupRuleExists")
    assert len(room.list(RULES, security_group_id=group)) == 5
    answer = room.ask("POST", GROUPS, {"security_groups": [{"name": "a"}, {"name": "b"}]})
    assert [g["name"] for g in answer.json()["security_groups"]] == ["a", "b"]


def test_foreign_groups_are_not_there(room: Room, group: str) -> None:
    theirs = room.make(GROUPS, "other", name="theirs")["id"]
    for method in ("GET", "DELETE"):
        room.refused(room.ask(method, f"{GROUPS}/{theirs}"), 404, "SecurityGroupNotFound")
    refused(room, theirs, "SecurityGroupNotFound", 404)
    refused(room, group, "SecurityGroupNotFound", 404, remote_group_id=theirs)
    foreign = room.show(GROUPS, theirs, "other")["security_group_rules"][0]["id"]
    room.refused(room.ask("DELETE", f"{RULES}/{foreign}"), 404, "SecurityGroupRuleNotFound")
    body = {"security_group": {"name": "x", "project_id": "other"}}
    room.refused(room.ask("POST", GROUPS, body), 400, "HTTPBadRequest")
    room.refused(room.ask("POST", GROUPS, {"security_group": {}}, "demo:reader"), 403, "PolicyNotAuthorized")
    by_admin = room.make(RULES, ADMIN, security_group_id=theirs, direction="ingress")
    assert by_admin["project_id"] == "other"


def test_a_remote_group_takes_its_rules_with_it(room: Room, group: str) -> None:
    other = room.make(GROUPS, name="clients")["id"]
    made = rule(room, group, remote_group_id=other)
    assert any(acl.remote_group == other for acl in room.part("group", group).acls)
    room.drop(GROUPS, other)
    room.refused(room.ask("GET", f"{RULES}/{made['id']}"), 404, "SecurityGroupRuleNotFound")
    assert not any(acl.remote_group for acl in room.part("group", group).acls)
    room.faithful()


def test_rules_cannot_be_changed(room: Room, group: str) -> None:
    made = rule(room, group)
    answer = room.ask("PUT", f"{RULES}/{made['id']}", {"security_group_rule": {"description": "x"}})
    assert answer.status_code == 405


def test_a_group_is_stateless_or_not_as_long_as_it_is_used(room: Room) -> None:
    group = room.make(GROUPS, name="plain", stateful=False)
    assert group["stateful"] is False
    assert room.show(GROUPS, group["id"])["stateful"] is False
    assert [one["id"] for one in room.list(GROUPS, stateful="false")] == [group["id"]]
    port = room.make("ports", network_id=room.make("networks")["id"], security_groups=[group["id"]])
    url, body = f"{GROUPS}/{group['id']}", {"security_group": {"stateful": True}}
    room.refused(room.ask("PUT", url, body), 409, "SecurityGroupInUse")
    assert room.ask("PUT", url, {"security_group": {"stateful": False, "name": "other"}}).is_success
    assert room.ask("DELETE", f"ports/{port['id']}").is_success
    assert room.ask("PUT", url, body).json()["security_group"]["stateful"] is True


def test_a_ports_groups_are_of_one_sort(room: Room, group: str) -> None:
    stateless = room.make(GROUPS, name="plain", stateful=False)["id"]
    network = room.make("networks")["id"]
    both = {"port": {"network_id": network, "security_groups": [group, stateless]}}
    room.refused(room.ask("POST", "ports", both), 409, "SecurityGroupConflict")
    for first, second in ((group, stateless), (stateless, group)):
        port = room.make("ports", network_id=network, security_groups=[first])["id"]
        body = {"port": {"security_groups": [first, second]}}
        room.refused(room.ask("PUT", f"ports/{port}", body), 409, "SecurityGroupConflict")
        assert room.ask("PUT", f"ports/{port}", {"port": {"security_groups": [second]}}).is_success


def test_quotas(room: Room) -> None:
    assert room.ask("PUT", "quotas/demo", {"quota": {"security_group": 2, "security_group_rule": 7}}, ADMIN).is_success
    group = room.make(GROUPS, name="one")["id"]
    room.refused(room.ask("POST", GROUPS, {"security_group": {"name": "two"}}), 409, "OverQuota")
    rule(room, group)
    refused(room, group, "OverQuota", 409, protocol="tcp")


def test_filters(room: Room, group: str) -> None:
    rule(room, group, protocol="tcp", port_range_min=22, port_range_max=22)
    assert [g["id"] for g in room.list(GROUPS, name="web")] == [group]
    assert [r["protocol"] for r in room.list(RULES, security_group_id=group, direction="ingress")] == ["tcp"]
    assert [r["port_range_min"] for r in room.list(RULES, port_range_min="22")] == [22]
    assert room.list(GROUPS, name="web", fields="id") == [{"id": group}]


def test_tags(room: Room, group: str) -> None:
    assert room.ask("PUT", f"{GROUPS}/{group}/tags/blue").status_code == 201
    assert room.show(GROUPS, group)["tags"] == ["blue"]


def test_nova_finds_groups_by_name_and_id(room: Room, group: str) -> None:
    context = Context(user_id="u", project_id="demo", roles=frozenset({"member"}))

    def resolved(*names: str) -> list[str]:
        return room.store.write_now(lambda tx: [g.name for g in security_group.resolve(tx, context, names)])

    assert resolved("default", "web", group) == ["default", "web"]
    theirs = room.make(GROUPS, "other", name="theirs")["id"]
    for unknown in ("nothing", theirs, "theirs"):
        with pytest.raises(NotFound, match="Security group"):
            resolved(unknown)
    room.make(GROUPS, name="web")
    with pytest.raises(Conflict, match="Multiple"):
        resolved("web")
    assert resolved(group) == ["web"]


def test_what_new_groups_are_of_which_nobody_says(room: Room) -> None:
    path, said = "security-groups-default-statefulness", "security_groups_default_statefulness"

    def say(token: str, **values: Any) -> Any:
        return room.ask("POST", path, {said: values}, token)

    room.refused(say("demo", stateful=False), 403, "PolicyNotAuthorized")
    room.refused(say("demo:manager", project_id=None, stateful=False), 400, "HTTPBadRequest")
    room.refused(say("demo:manager", project_id="other", stateful=False), 400, "HTTPBadRequest")
    everybodys = say(ADMIN, project_id=None, stateful=False).json()[said]
    assert everybodys == {"id": everybodys["id"], "project_id": None, "tenant_id": None, "stateful": False}
    room.refused(say(ADMIN, project_id=None), 409, "SecurityGroupDefaultStatefulnessAlreadyExists")
    assert room.make(GROUPS, name="as all")["stateful"] is False
    assert room.make(GROUPS, name="as said", stateful=True)["stateful"] is True
    assert room.ask("GET", path).json() == {said: []}, "what holds for all is shown to administrators"
    own = say("demo:manager").json()[said]
    assert (own["project_id"], own["stateful"]) == ("demo", True)
    room.refused(say("demo:manager"), 409, "SecurityGroupDefaultStatefulnessAlreadyExists")
    assert room.make(GROUPS, name="as mine")["stateful"] is True
    assert room.ask("GET", path).json() == {said: [own]}
    answer = room.ask("PUT", f"{path}/{own['id']}", {said: {"stateful": False}}, "demo:manager")
    assert answer.json()[said]["stateful"] is False
    assert room.make(GROUPS, name="as mine now")["stateful"] is False
    refused = room.ask("PUT", f"{path}/{everybodys['id']}", {said: {"stateful": True}}, "demo:manager")
    room.refused(refused, 404, "SecurityGroupDefaultStatefulnessNotFound")
    for one in (own, everybodys):
        room.drop(path, one["id"], ADMIN)
    assert room.make(GROUPS, name="as ever")["stateful"] is True
    many = room.ask("POST", path, {said: [{"project_id": "one"}, {"project_id": "two"}]}, ADMIN)
    assert [one["project_id"] for one in many.json()[said]] == ["one", "two"]
    room.refused(room.ask("POST", path, {said: "x"}, ADMIN), 400, "HTTPBadRequest")
