"""`fields=` reads only what is asked for, and shows just what the whole body shows under these names."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room, reads

from cumulet import loadbalancing, networking

_COLLECTIONS = [one for service in (networking, loadbalancing) for one in service.COLLECTIONS]


def _one_of_each(room: Room) -> dict[str, str]:
    """The objects that others are inside of, by their collection's path."""
    network, subnet = room.network()
    port = room.make("ports", network_id=network, name="port")["id"]
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    assert room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet}).status_code == 200
    room.make("floatingips", floating_network_id=room.public, port_id=port)
    inside = room.make("ports", network_id=network)["id"]
    floating = room.make("floatingips", floating_network_id=room.public)["id"]
    forwarding = {"internal_port_id": inside, "protocol": "tcp", "internal_port": 22, "external_port": 2222}
    room.make(f"floatingips/{floating}/port_forwardings", **forwarding)
    room.make(f"routers/{router}/conntrack_helpers", helper="tftp", protocol="udp", port=69)
    group = room.make("security-groups", name="group")["id"]
    room.make("log/logs", ADMIN, name="log", resource_type="security_group", resource_id=group, project_id="demo")
    scope = room.make("address-scopes", name="scope", ip_version=4)["id"]
    room.make("subnetpools", name="pool", prefixes=["10.8.0.0/16"], address_scope_id=scope)
    room.make("address-groups", name="office", addresses=["192.0.2.0/24"])
    room.make("trunks", port_id=port)
    policy = room.make("qos/policies", ADMIN, name="slow", project_id="demo")["id"]
    for name, rule in (
        ("bandwidth_limit", {"max_kbps": 5000}), ("dscp_marking", {"dscp_mark": 26}),
        ("minimum_bandwidth", {"min_kbps": 100}), ("packet_rate_limit", {"max_kpps": 9}),
        ("minimum_packet_rate", {"min_kpps": 1}),
    ):  # fmt: skip
        room.make(f"qos/policies/{policy}/{name}_rules", ADMIN, **rule)
    room.change("ports", port, qos_policy_id=policy)
    shared = {"object_type": "network", "object_id": network, "action": "access_as_shared"}
    room.make("rbac-policies", **shared, target_tenant="6" * 32)
    pool = room.make("lb/pools", name="pool", protocol="HTTP", lb_method="ROUND_ROBIN", subnet_id=subnet)["id"]
    room.make("lb/members", address="10.0.1.9", protocol_port=80, pool_id=pool)
    room.make("lb/vips", name="vip", protocol="HTTP", protocol_port=80, subnet_id=subnet, pool_id=pool)
    room.make("lb/health_monitors", type="TCP", delay=1, timeout=1, max_retries=1)
    room.make("lb/health_monitors", type="HTTP", delay=1, timeout=1, max_retries=1)
    outside = room.make("networks", ADMIN, **{"router:external": True})["id"]
    six = room.make("address-scopes", ADMIN, name="six", ip_version=6, shared=True)["id"]
    wide = {"prefixes": ["2001:db8::/32"], "default_prefixlen": 64, "address_scope_id": six, "shared": True}
    pool = room.make("subnetpools", ADMIN, name="six", **wide)["id"]
    room.make("subnets", ADMIN, network_id=outside, ip_version=6, subnetpool_id=pool)
    six = room.make("subnets", network_id=network, ip_version=6, subnetpool_id=pool)["id"]
    proxying = room.make("routers", external_gateway_info={"network_id": outside}, enable_ndp_proxy=True)["id"]
    assert room.ask("PUT", f"routers/{proxying}/add_router_interface", {"subnet_id": six}).status_code == 200
    guest = room.make("ports", network_id=network)["id"]
    room.make("ndp_proxies", router_id=proxying, port_id=guest)
    room.make("flavors", ADMIN, name="flavor", service_type="L3_ROUTER_NAT")
    room.make("service_profiles", ADMIN, metainfo="words")
    room.make("security-groups-default-statefulness", ADMIN, project_id="demo", stateful=False)
    room.make("network_segment_ranges", ADMIN, network_type="vxlan", minimum=1, maximum=9)
    label = room.make("metering/metering-labels", ADMIN, name="label", project_id="demo")["id"]
    counted = {"metering_label_id": label, "direction": "ingress", "remote_ip_prefix": "10.0.1.0/24"}
    room.make("metering/metering-label-rules", ADMIN, **counted)
    room.settled()
    return {"floatingips": floating, "routers": router, "qos/policies": policy}


@pytest.mark.parametrize("token", ["demo", ADMIN])
def test_each_field_alone_is_as_in_the_whole(room: Room, token: str) -> None:
    parents = _one_of_each(room)
    for collection in _COLLECTIONS:
        path, who = collection.path, reads(collection, token)
        if collection.parent is not None:
            path = path.replace("{parent}", parents[collection.parent.path])
        whole = room.list(path, who)
        assert whole, path
        names = {name for body in whole for name in body}
        for name in [*sorted(names), "no_such_field", "plug"]:
            alone = room.list(path, who, fields=name)
            assert alone == [{k: v for k, v in body.items() if k == name} for body in whole], (path, name)


def test_several_fields_with_pages_and_filters(room: Room) -> None:
    network, _ = room.network()
    made = sorted(room.make("ports", network_id=network, name=f"port{n}")["id"] for n in range(5))
    query: dict[str, Any] = {"network_id": network, "fields": ["id", "name"], "limit": 2, "device_owner": ""}
    answer = room.ask("GET", "ports", params=query).json()
    assert [body["id"] for body in answer["ports"]] == made[:2]
    assert {name for body in answer["ports"] for name in body} == {"id", "name"}
    assert [link["rel"] for link in answer["ports_links"]] == ["next", "previous"]
    assert f"marker={made[1]}" in answer["ports_links"][0]["href"]
    more = room.ask("GET", "ports", params={**query, "marker": made[1]}).json()
    assert [body["id"] for body in more["ports"]] == made[2:4]


def test_more_values_than_one_question_takes(room: Room) -> None:
    network, _ = room.network()
    port = room.make("ports", network_id=network)["id"]
    wanted = [("id", f"00000000-0000-0000-0000-{n:012d}") for n in range(600)]
    answer = room.ask("GET", "ports", params=[*wanted, ("id", port), ("fields", "id")])
    assert answer.json()["ports"] == [{"id": port}]
