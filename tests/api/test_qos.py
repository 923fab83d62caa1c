"""QoS policies and their rules, who may have them, and what ports, floating IPs and gateways get of them."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.model.context import Context
from cumulet.networking import port
from cumulet.topology.model import Meter, Meters, Qos

OURS, THEIRS = "0" * 32, "1" * 32
MANAGER = f"{OURS}:manager"
POLICIES = "qos/policies"
MISSING = "00000000-0000-4000-8000-000000000000"


def policy(room: Room, token: str = MANAGER, **attributes: Any) -> str:
    return str(room.make(POLICIES, token, **attributes)["id"])


def rule(room: Room, policy_id: str, kind: str = "bandwidth_limit", token: str = MANAGER, **attributes: Any) -> str:
    return str(room.make(f"{POLICIES}/{policy_id}/{kind}_rules", token, **attributes)["id"])


def refused_rule(room: Room, policy_id: str, kind: str, status: int, type: str, **attributes: Any) -> str:
    path = f"{POLICIES}/{policy_id}/{kind}_rules"
    return room.refused(room.ask("POST", path, {f"{kind}_rule": attributes}, MANAGER), status, type)


def share(room: Room, policy_id: str, target: str, token: str = MANAGER) -> str:
    wanted = {"object_type": "qos_policy", "object_id": policy_id, "action": "access_as_shared"}
    return str(room.make("rbac-policies", token, **wanted, target_tenant=target)["id"])


def plugged(room: Room, network: str) -> str:
    """A port that is plugged into an instance, as Compute does it."""
    ours = Context(user_id="x", project_id=OURS, roles=frozenset({"member"}))
    server = {"device_id": "x", "device_owner": "compute:nova"}
    made = room.store.write_now(lambda tx: port.make(tx, ours, network_id=network, **server))
    room.settled()
    return made.id


def test_a_policy_shows_its_rules_and_changes_with_them(room: Room) -> None:
    made = room.make(POLICIES, MANAGER, name="slow", description="for some")
    assert {"id", "name", "description", "shared", "is_default", "rules", "tags", "project_id", "tenant_id",
            "created_at", "updated_at", "revision_number"} == set(made)  # fmt: skip
    assert (made["project_id"], made["shared"], made["is_default"], made["rules"]) == (OURS, False, False, [])
    id = made["id"]
    limit = room.make(f"{POLICIES}/{id}/bandwidth_limit_rules", MANAGER, max_kbps="500")
    assert limit == {"id": limit["id"], "max_kbps": 500, "max_burst_kbps": 0, "direction": "egress"}
    mark = rule(room, id, "dscp_marking", dscp_mark=26)
    shown = room.show(POLICIES, id, OURS)
    assert shown["rules"] == [
        {**limit, "qos_policy_id": id, "type": "bandwidth_limit"},
        {"id": mark, "dscp_mark": 26, "qos_policy_id": id, "type": "dscp_marking"},
    ]
    assert shown["revision_number"] == made["revision_number"] + 2
    path = f"{POLICIES}/{id}/bandwidth_limit_rules"
    assert room.change(path, limit["id"], MANAGER, max_kbps=700, direction="ingress")["max_kbps"] == 700
    assert room.show(path, limit["id"], OURS)["direction"] == "ingress"
    assert room.list(path, OURS, direction="egress") == []
    room.drop(f"{POLICIES}/{id}/dscp_marking_rules", mark, MANAGER)
    assert [found["type"] for found in room.show(POLICIES, id, OURS)["rules"]] == ["bandwidth_limit"]
    room.drop(POLICIES, id, MANAGER)
    room.refused(room.ask("GET", f"{POLICIES}/{id}", token=OURS), 404, "QosPolicyNotFound")
    room.refused(room.ask("GET", f"qos/alias-bandwidth-limit-rules/{limit['id']}", token=OURS), 404, "QosRuleNotFound")


def test_rules_by_their_ids_alone(room: Room) -> None:
    id = policy(room)
    limit = rule(room, id, "minimum_packet_rate", min_kpps=5)
    path = "qos/alias-minimum-packet-rate-rules"
    assert room.show(path, limit, OURS) == {"id": limit, "min_kpps": 5, "direction": "egress"}
    assert room.change(path, limit, MANAGER, direction="any")["direction"] == "any"
    room.refused(room.ask("GET", f"{path}/{limit}", token=THEIRS), 404, "QosRuleNotFound")
    room.refused(room.ask("DELETE", f"{path}/{limit}", token=OURS), 403, "PolicyNotAuthorized")
    assert room.ask("POST", path, {"alias_minimum_packet_rate_rule": {"min_kpps": 1}}, MANAGER).status_code == 405
    room.drop(path, limit, MANAGER)
    assert room.show(POLICIES, id, OURS)["rules"] == []


@pytest.mark.parametrize(
    ("kind", "attributes"),
    [
        ("bandwidth_limit", {}),
        ("bandwidth_limit", {"max_kbps": -1}),
        ("bandwidth_limit", {"max_kbps": 2**31}),
        ("bandwidth_limit", {"max_kbps": 1, "direction": "any"}),
        ("bandwidth_limit", {"max_kbps": 1, "project_id": OURS}),
        ("dscp_marking", {"dscp_mark": 58}),
        ("dscp_marking", {"dscp_mark": 8, "direction": "egress"}),
        ("minimum_bandwidth", {"direction": "egress"}),
        ("packet_rate_limit", {"max_kpps": "fast"}),
        ("minimum_packet_rate", {"min_kpps": 1, "direction": "up"}),
    ],
)
def test_wrong_rules(room: Room, kind: str, attributes: dict[str, Any]) -> None:
    refused_rule(room, policy(room), kind, 400, "HTTPBadRequest", **attributes)


def test_rules_that_do_not_go_together(room: Room) -> None:
    id = policy(room)
    rule(room, id, max_kbps=500)
    refused_rule(room, id, "bandwidth_limit", 409, "QoSRulesConflict", max_kbps=600)
    back = rule(room, id, max_kbps=600, direction="ingress")
    turned = {"bandwidth_limit_rule": {"direction": "egress"}}
    path = f"{POLICIES}/{id}/bandwidth_limit_rules/{back}"
    room.refused(room.ask("PUT", path, turned, MANAGER), 409, "QoSRulesConflict")
    refused_rule(room, id, "minimum_bandwidth", 409, "QoSRuleParameterConflict", min_kbps=501)
    rule(room, id, "minimum_bandwidth", min_kbps=500)
    less = {"bandwidth_limit_rule": {"max_kbps": 499}}
    first = room.list(f"{POLICIES}/{id}/bandwidth_limit_rules", OURS, direction="egress")[0]["id"]
    answer = room.ask("PUT", f"{POLICIES}/{id}/bandwidth_limit_rules/{first}", less, MANAGER)
    assert "minimum_bandwidth has value 500" in room.refused(answer, 409, "QoSRuleParameterConflict")
    rule(room, id, "minimum_packet_rate", min_kpps=1)
    refused_rule(room, id, "minimum_packet_rate", 409, "QoSRuleParameterConflict", min_kpps=1, direction="any")
    rule(room, id, "dscp_marking", dscp_mark=8)
    refused_rule(room, id, "dscp_marking", 409, "QoSRulesConflict", dscp_mark=10)
    refused_rule(room, MISSING, "dscp_marking", 404, "QosPolicyNotFound", dscp_mark=10)
    other = policy(room)
    room.refused(room.ask("GET", f"{POLICIES}/{other}/bandwidth_limit_rules/{first}", token=OURS), 404,
                 "QosRuleNotFound")  # fmt: skip


def test_managers_make_policies_and_members_use_them(room: Room) -> None:
    """Who may not is told what is wrong with the body before, and of what they can't see that there is none."""
    room.refused(room.ask("POST", POLICIES, {"policy": {"name": "x"}}, OURS), 403, "PolicyNotAuthorized")
    room.refused(room.ask("POST", POLICIES, {"policy": {"name": "x" * 256}}, OURS), 400, "HTTPBadRequest")
    mine, theirs = policy(room), policy(room, f"{THEIRS}:manager")
    rename, long = {"policy": {"name": "x"}}, {"policy": {"name": "x" * 256}}
    room.refused(room.ask("PUT", f"{POLICIES}/{mine}", rename, OURS), 403, "PolicyNotAuthorized")
    room.refused(room.ask("PUT", f"{POLICIES}/{theirs}", rename, OURS), 404, "QosPolicyNotFound")
    room.refused(room.ask("PUT", f"{POLICIES}/{theirs}", long, OURS), 400, "HTTPBadRequest")
    room.refused(room.ask("DELETE", f"{POLICIES}/{theirs}", token=OURS), 404, "QosPolicyNotFound")
    room.refused(room.ask("PUT", f"{POLICIES}/{mine}/tags", {"tags": ["x"]}, OURS), 403, "PolicyNotAuthorized")
    for path in (POLICIES, "policies"):
        assert room.ask("PUT", f"{path}/{mine}/tags", {"tags": [path]}, MANAGER).json() == {"tags": [path]}
    limit = {"bandwidth_limit_rule": {"max_kbps": 1}}
    below = f"{POLICIES}/{theirs}/bandwidth_limit_rules"
    room.refused(room.ask("POST", below, limit, OURS), 403, "PolicyNotAuthorized")
    room.refused(room.ask("POST", below, limit, MANAGER), 404, "QosPolicyNotFound")
    network, _ = room.network(token=OURS)
    assert room.change("networks", network, OURS, qos_policy_id=mine)["qos_policy_id"] == mine
    room.refused(room.ask("PUT", f"networks/{network}", {"network": {"qos_policy_id": theirs}}, OURS), 404,
                 "QosPolicyNotFound")  # fmt: skip


def test_what_somebody_above_has_set_stays(room: Room) -> None:
    network, _ = room.network(token=OURS)
    above = policy(room, ADMIN)
    room.change("networks", network, ADMIN, qos_policy_id=above)
    room.change("networks", network, OURS, name="of the rest they may dispose", qos_policy_id=above)
    answer = room.ask("PUT", f"networks/{network}", {"network": {"qos_policy_id": None}}, OURS)
    room.refused(answer, 403, "PolicyRemoveAuthorizationError")
    assert room.show("ports", plugged(room, network), OURS)["qos_network_policy_id"] == above
    share(room, above, OURS, ADMIN)
    assert room.change("networks", network, OURS, qos_policy_id=None)["qos_policy_id"] is None


def test_sharing(room: Room) -> None:
    id = policy(room)
    opened = share(room, id, THEIRS)
    assert room.show(POLICIES, id, THEIRS)["shared"] is True
    assert [found["id"] for found in room.list(POLICIES, THEIRS, shared=True)] == [id]
    room.refused(room.ask("PUT", f"{POLICIES}/{id}", {"policy": {"name": "x"}}, f"{THEIRS}:manager"), 403,
                 "PolicyNotAuthorized")  # fmt: skip
    network = room.make("networks", THEIRS, qos_policy_id=id)["id"]
    room.refused(room.ask("DELETE", f"rbac-policies/{opened}", token=OURS), 409, "RbacPolicyInUse")
    room.change(POLICIES, id, ADMIN, shared=True)
    other = {"rbac_policy": {"target_tenant": "2" * 32}}
    room.drop("rbac-policies", opened, OURS)
    (everybody,) = room.list("rbac-policies", ADMIN, object_id=id)
    room.refused(room.ask("PUT", f"rbac-policies/{everybody['id']}", other, ADMIN), 409, "RbacPolicyInUse")
    other["rbac_policy"]["target_tenant"] = THEIRS  # not even to who uses it alone: Neutron's way with all but networks
    room.refused(room.ask("PUT", f"rbac-policies/{everybody['id']}", other, ADMIN), 409, "RbacPolicyInUse")
    room.refused(room.ask("PUT", f"{POLICIES}/{id}", {"policy": {"shared": False}}, ADMIN), 409, "RbacPolicyInUse")
    room.drop("networks", network, THEIRS)
    assert room.change(POLICIES, id, ADMIN, shared=False)["shared"] is False
    room.drop(POLICIES, id, MANAGER)
    assert room.list("rbac-policies", ADMIN, object_id=id) == []


def test_a_projects_default(room: Room) -> None:
    id = policy(room, is_default=True)
    second = {"policy": {"is_default": True}}
    room.refused(room.ask("POST", POLICIES, second, MANAGER), 409, "QoSPolicyDefaultAlreadyExists")
    other = policy(room)
    room.refused(room.ask("PUT", f"{POLICIES}/{other}", second, MANAGER), 409, "QoSPolicyDefaultAlreadyExists")
    assert room.change(POLICIES, id, MANAGER, is_default=True)["is_default"] is True
    assert room.make("networks", OURS)["qos_policy_id"] == id
    assert room.make("networks", OURS, qos_policy_id=other)["qos_policy_id"] == other
    assert room.make("networks", THEIRS)["qos_policy_id"] is None
    room.change(POLICIES, id, MANAGER, is_default=False)
    assert room.make("networks", OURS)["qos_policy_id"] is None


def test_a_policy_in_use_stays(room: Room) -> None:
    id = policy(room)
    network, _ = room.network(token=OURS)
    held = room.make("ports", OURS, network_id=network, qos_policy_id=id)["id"]
    router = room.make("routers", OURS, external_gateway_info={"network_id": room.public, "qos_policy_id": id})["id"]
    floating = room.make("floatingips", OURS, floating_network_id=room.public, qos_policy_id=id)["id"]
    room.change("networks", network, OURS, qos_policy_id=id)
    users: list[tuple[str, str, str, dict[str, Any]]] = [
        ("networks", network, "network", {"qos_policy_id": None}), ("ports", held, "port", {"qos_policy_id": None}),
        ("floatingips", floating, "floatingip", {"qos_policy_id": None}),
        ("routers", router, "router", {"external_gateway_info": {"network_id": room.public, "qos_policy_id": None}}),
    ]  # fmt: skip
    for path, user, kind, freed in users:
        answer = room.ask("DELETE", f"{POLICIES}/{id}", token=MANAGER)
        assert f"is used by {kind} {user}" in room.refused(answer, 409, "QosPolicyInUse")
        room.change(path, user, OURS, **freed)
    room.drop(POLICIES, id, MANAGER)


def test_what_ports_get(room: Room) -> None:
    """Their own policy's rules, else their network's; legs of routers and DHCP have nothing of the network's."""
    network, subnet = room.network(token=OURS)
    router = room.make("routers", OURS)["id"]
    leg = room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet}, OURS).json()["port_id"]
    card = plugged(room, network)
    assert room.part("port", card).qos is None
    slow, marked = policy(room), policy(room)
    room.change("networks", network, OURS, qos_policy_id=slow)
    assert room.part("port", card).qos is None  # it says nothing yet
    limit = rule(room, slow, max_kbps=500, max_burst_kbps=80)
    assert room.part("port", card).qos == Qos(bandwidth=Meters(egress=Meter(500, 80)))
    rule(room, slow, "packet_rate_limit", max_kpps=3, direction="ingress")
    path = f"{POLICIES}/{slow}/bandwidth_limit_rules"
    room.change(path, limit, MANAGER, max_kbps=0)  # no limit
    assert room.part("port", card).qos == Qos(packets=Meters(ingress=Meter(3)))
    room.change(path, limit, MANAGER, max_kbps=9)
    assert room.part("port", leg).qos is None
    mark = rule(room, marked, "dscp_marking", dscp_mark=46)
    room.change("ports", card, OURS, qos_policy_id=marked)
    assert room.part("port", card).qos == Qos(dscp=46)
    room.drop(f"{POLICIES}/{marked}/dscp_marking_rules", mark, MANAGER)
    assert room.part("port", card).qos is None
    room.change("ports", card, OURS, qos_policy_id=None)
    assert room.part("port", card).qos == Qos(bandwidth=Meters(egress=Meter(9, 80)), packets=Meters(ingress=Meter(3)))
    room.change("networks", network, OURS, qos_policy_id=None)
    assert room.part("port", card).qos is None
    room.faithful()


def test_what_floating_ips_and_gateways_get(room: Room) -> None:
    """Their own policy's bandwidth, else the external network's; forwardings have their floating IP's."""
    network, subnet = room.network(token=OURS)
    router = room.make("routers", OURS, external_gateway_info={"network_id": room.public})["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet}, OURS)
    inside, other = plugged(room, network), plugged(room, network)
    floating = room.make("floatingips", OURS, floating_network_id=room.public, port_id=inside)["id"]
    second = room.make("floatingips", OURS, floating_network_id=room.public)["id"]
    ports = {"internal_port_id": other, "protocol": "tcp", "internal_port": 22, "external_port": 2222}
    forwarding = room.make(f"floatingips/{second}/port_forwardings", OURS, **ports)["id"]
    everywhere, mine = policy(room, ADMIN), policy(room)
    rule(room, mine, max_kbps=100, direction="ingress")
    rule(room, mine, "packet_rate_limit", max_kpps=1)  # of ports only

    def bandwidths() -> list[Meters | None]:
        room.settled()
        keys: Any = (("router", router), ("nat", floating), ("nat", forwarding))
        return [room.part(kind, id).bandwidth for kind, id in keys]

    def gateway() -> Any:
        return room.show("routers", router, OURS)["external_gateway_info"]

    assert bandwidths() == [None, None, None]
    assert "qos_policy_id" not in gateway()
    room.change("networks", room.public, ADMIN, qos_policy_id=everywhere)
    limit = rule(room, everywhere, token=ADMIN, max_kbps=1000)
    wide, narrow = Meters(egress=Meter(1000)), Meters(ingress=Meter(100))
    assert bandwidths() == [wide, wide, wide]
    assert gateway()["qos_policy_id"] is None
    shown = room.show("floatingips", floating, OURS)
    assert (shown["qos_policy_id"], shown["qos_network_policy_id"]) == (None, everywhere)
    room.change("floatingips", floating, OURS, qos_policy_id=mine)
    assert bandwidths() == [wide, narrow, wide]
    room.change("floatingips", second, OURS, qos_policy_id=mine)
    info = {"network_id": room.public, "qos_policy_id": mine}
    assert room.change("routers", router, OURS, external_gateway_info=info)["external_gateway_info"] == gateway()
    assert bandwidths() == [narrow, narrow, narrow]
    room.change("routers", router, OURS, external_gateway_info={"network_id": room.public})
    assert gateway()["qos_policy_id"] == mine  # what is not spoken of stays
    room.change("routers", router, OURS, external_gateway_info={**info, "qos_policy_id": None})
    room.change("floatingips", second, OURS, qos_policy_id=None)
    room.drop(f"{POLICIES}/{everywhere}/bandwidth_limit_rules", limit, ADMIN)
    assert bandwidths() == [None, narrow, None]
    theirs = {"router": {"external_gateway_info": {**info, "qos_policy_id": everywhere}}}
    room.refused(room.ask("PUT", f"routers/{router}", theirs, OURS), 404, "QosPolicyNotFound")
    alone = {"router": {"external_gateway_info": {"qos_policy_id": mine}}}
    room.refused(room.ask("PUT", f"routers/{router}", alone, OURS), 400, "HTTPBadRequest")
    room.faithful()


def test_several_gateways_have_one_policy(room: Room) -> None:
    id, other = policy(room), policy(room)
    router = room.make("routers", OURS)["id"]
    info = {"network_id": room.public, "qos_policy_id": id}

    def say(verb: str, *infos: Any) -> Any:
        body = {"router": {"external_gateways": list(infos)}}
        return room.ask("PUT", f"routers/{router}/{verb}_external_gateways", body, OURS)

    shown = say("update", info).json()["router"]["external_gateway_info"]
    assert shown["qos_policy_id"] == id
    room.refused(say("add", {**info, "qos_policy_id": other}), 400, "HTTPBadRequest")
    room.refused(say("update", info, {**info, "qos_policy_id": other}), 400, "HTTPBadRequest")
    assert say("remove", {"network_id": room.public}).status_code == 200
    assert say("add", info).json()["router"]["external_gateway_info"]["qos_policy_id"] == id
    assert say("update").status_code == 200
    room.drop(POLICIES, id, MANAGER)  # with the gateways it is used no more


def test_what_ports_ask_of_a_scheduler(room: Room) -> None:
    segment = {"provider:network_type": "vlan", "provider:physical_network": "cable-1", "provider:segmentation_id": 7}
    cabled, plain = room.make("networks", ADMIN, **segment)["id"], room.make("networks", ADMIN)["id"]
    id = policy(room, ADMIN)
    held = room.make("ports", ADMIN, network_id=cabled, qos_policy_id=id)
    assert held["resource_request"] is None
    rule(room, id, "minimum_bandwidth", ADMIN, min_kbps=10)
    rule(room, id, "minimum_bandwidth", ADMIN, min_kbps=20, direction="ingress")
    request = room.show("ports", held["id"], ADMIN)["resource_request"]
    (group,) = request["request_groups"]
    assert request["same_subtree"] == [group["id"]]
    assert group["required"] == ["CUSTOM_PHYSNET_CABLE_1", "CUSTOM_VNIC_TYPE_NORMAL"]
    assert group["resources"] == {"NET_BW_EGR_KILOBIT_PER_SEC": 10, "NET_BW_IGR_KILOBIT_PER_SEC": 20}
    rule(room, id, "minimum_packet_rate", ADMIN, min_kpps=3, direction="any")
    room.change("networks", plain, ADMIN, qos_policy_id=id)
    inherited = room.make("ports", ADMIN, network_id=plain)
    groups = inherited["resource_request"]["request_groups"]
    assert [found["required"][0] for found in groups] == ["CUSTOM_NETWORK_TUNNEL_PROVIDER", "CUSTOM_VNIC_TYPE_NORMAL"]
    assert groups[1]["resources"] == {"NET_PACKET_RATE_KILOPACKET_PER_SEC": 3}
    assert len({found["id"] for found in (*groups, group)}) == 3
    assert "resource_request" not in room.make("ports", OURS, network_id=room.network(token=OURS)[0])


def test_rule_types(room: Room) -> None:
    every = {"bandwidth_limit", "dscp_marking", "minimum_bandwidth", "packet_rate_limit", "minimum_packet_rate"}
    for query in ({}, {"all_supported": "true"}, {"all_rules": "1"}):
        assert {found["type"] for found in room.list("qos/rule-types", **query)} == every
    assert room.list("qos/rule-types", type="dscp_marking") == [{"type": "dscp_marking"}]
    room.refused(room.ask("GET", "qos/rule-types?all_rules=perhaps"), 400, "HTTPBadRequest")
    room.refused(room.ask("GET", "qos/rule-types/dscp_marking"), 403, "PolicyNotAuthorized")
    shown = room.show("qos/rule-types", "bandwidth_limit", ADMIN)
    (driver,) = shown["drivers"]
    number = {"parameter_type": "range", "parameter_values": {"start": 0, "end": 2**31 - 1}}
    assert driver["supported_parameters"] == [
        {"parameter_name": "max_kbps", **number},
        {"parameter_name": "max_burst_kbps", **number},
        {"parameter_name": "direction", "parameter_type": "choices", "parameter_values": ["egress", "ingress"]},
    ]
    marks = room.show("qos/rule-types", "dscp_marking", ADMIN)["drivers"][0]["supported_parameters"][0]
    assert marks["parameter_values"][:3] == [0, 8, 10]
    room.refused(room.ask("GET", "qos/rule-types/latency", token=ADMIN), 404, "QosRuleTypeNotFound")


def test_policies_are_counted(room: Room) -> None:
    assert room.ask("PUT", f"quotas/{OURS}", {"quota": {"qos_policy": 1}}, ADMIN).status_code == 200
    policy(room)
    room.refused(room.ask("POST", POLICIES, {"policy": {}}, MANAGER), 409, "OverQuota")
