"""Subnet pools and address scopes: what is allocated from which prefixes, and what may not be."""

import uuid
from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

POOL = {"name": "pool", "prefixes": ["10.8.0.0/22"], "min_prefixlen": "24", "max_prefixlen": 26}


def subnet(room: Room, pool: str | None, network: str | None = None, token: str = "demo", **more: Any) -> Any:
    """The answer to a subnet asked of a pool, on a network of its own unless `network` says."""
    network = network or room.make("networks", token)["id"]
    body = {"network_id": network, "ip_version": 4, **({"subnetpool_id": pool} if pool else {}), **more}
    return room.ask("POST", "subnets", {"subnet": body}, token)


def cidr(answer: Any) -> str:
    assert answer.status_code == 201, answer.text
    return str(answer.json()["subnet"]["cidr"])


def test_a_pool_as_neutron_shows_it(room: Room) -> None:
    made = room.make("subnetpools", name="pool", prefixes=["10.8.1.0/24", "10.8.0.5/24", "10.9.0.0/16"])
    assert made["prefixes"] == ["10.8.0.0/23", "10.9.0.0/16"]
    assert (made["ip_version"], made["min_prefixlen"], made["max_prefixlen"]) == (4, "8", "32")
    assert (made["default_prefixlen"], made["default_quota"], made["address_scope_id"]) == ("8", None, None)
    assert (made["shared"], made["is_default"], made["revision_number"]) == (False, False, 1)
    six = room.make("subnetpools", name="six", prefixes=["fd00::/48"], default_prefixlen=80)
    assert (six["ip_version"], six["min_prefixlen"], six["default_prefixlen"]) == (6, "64", "80")
    assert [p["id"] for p in room.list("subnetpools", ip_version=6)] == [six["id"]]
    assert [p["name"] for p in room.list("subnetpools", "other")] == ["shared-default-subnetpool-v4"]
    assert room.list("subnetpools", fields="min_prefixlen", name="pool") == [{"min_prefixlen": "8"}]


@pytest.mark.parametrize(
    ("body", "type"),
    [
        ({"prefixes": []}, "EmptySubnetPoolPrefixList"),
        ({"prefixes": ["10.0.0.0/8", "fd00::/48"]}, "PrefixVersionMismatch"),
        ({"prefixes": ["10.0.0.0"]}, "HTTPBadRequest"),
        ({"prefixes": None}, "EmptySubnetPoolPrefixList"),
        ({"name": ""}, "HTTPBadRequest"),
        ({"min_prefixlen": 27}, "IllegalSubnetPoolPrefixBounds"),
        ({"max_prefixlen": 33}, "IllegalSubnetPoolPrefixBounds"),
        ({"default_prefixlen": 23}, "IllegalSubnetPoolPrefixBounds"),
        ({"default_prefixlen": 27}, "IllegalSubnetPoolPrefixBounds"),
        ({"default_quota": -1}, "HTTPBadRequest"),
        ({"ip_version": 4}, "HTTPBadRequest"),
    ],
)
def test_wrong_pools(room: Room, body: dict[str, Any], type: str) -> None:
    room.refused(room.ask("POST", "subnetpools", {"subnetpool": {**POOL, **body}}), 400, type)


def test_subnets_take_the_lowest_block_of_the_smallest_gap(room: Room) -> None:
    pool = room.make("subnetpools", **POOL)["id"]
    assert cidr(subnet(room, pool)) == "10.8.0.0/24"
    assert cidr(subnet(room, pool, prefixlen="26")) == "10.8.1.0/26"
    assert cidr(subnet(room, pool, prefixlen=25)) == "10.8.1.128/25"
    assert cidr(subnet(room, pool, cidr="10.8.3.64/26")) == "10.8.3.64/26"
    assert cidr(subnet(room, pool, prefixlen=26)) == "10.8.1.64/26"
    assert cidr(subnet(room, pool, gateway_ip="10.8.3.200", prefixlen=26)) == "10.8.3.192/26"
    assert cidr(subnet(room, pool)) == "10.8.2.0/24"
    room.refused(subnet(room, pool), 400, "SubnetAllocationError")
    room.refused(subnet(room, pool, cidr="10.8.2.0/25"), 400, "SubnetAllocationError")
    room.refused(room.ask("DELETE", f"subnetpools/{pool}"), 400, "SubnetPoolDeleteError")
    for found in room.list("subnets", subnetpool_id=pool):
        room.drop("subnets", found["id"])
    assert cidr(subnet(room, pool)) == "10.8.0.0/24"


def test_what_a_pool_does_not_allocate(room: Room) -> None:
    pool = room.make("subnetpools", **POOL)["id"]
    room.refused(subnet(room, pool, prefixlen=27), 400, "MaxPrefixSubnetAllocationError")
    room.refused(subnet(room, pool, prefixlen=20), 400, "MinPrefixSubnetAllocationError")
    room.refused(subnet(room, pool, cidr="10.9.0.0/24"), 400, "SubnetAllocationError")
    room.refused(subnet(room, pool, cidr="10.8.0.0/24", prefixlen=24), 400, "BadRequest")
    room.refused(subnet(room, pool, ip_version=6), 400, "BadRequest")
    room.refused(subnet(room, pool, allocation_pools=[{"start": "10.8.0.2", "end": "10.8.0.9"}]), 400, "BadRequest")
    room.refused(subnet(room, pool, use_default_subnetpool=True), 400, "BadRequest")
    room.refused(subnet(room, pool, token="other"), 404, "SubnetPoolNotFound")
    room.refused(subnet(room, str(uuid.uuid4())), 404, "SubnetPoolNotFound")
    assert room.list("subnets", subnetpool_id=pool) == []


def test_one_pool_for_a_network(room: Room) -> None:
    pool, other = (room.make("subnetpools", name="p", prefixes=[p])["id"] for p in ("10.8.0.0/16", "10.9.0.0/16"))
    network = room.make("networks")["id"]
    cidr(subnet(room, pool, network, prefixlen=24))
    room.refused(subnet(room, other, network, prefixlen=24), 400, "NetworkSubnetPoolAffinityError")
    room.refused(subnet(room, None, network, cidr="10.7.0.0/24"), 400, "NetworkSubnetPoolAffinityError")
    cidr(subnet(room, pool, network, prefixlen=24))
    cidr(subnet(room, None, network, cidr="fd00::/64", ip_version=6))


def test_a_projects_share_of_a_pool(room: Room) -> None:
    pool = room.make("subnetpools", ADMIN, **POOL, shared=True, default_quota=320)["id"]
    assert cidr(subnet(room, pool)) == "10.8.0.0/24"
    room.refused(subnet(room, pool), 409, "SubnetPoolQuotaExceeded")
    assert cidr(subnet(room, pool, prefixlen=26)) == "10.8.1.0/26"
    assert cidr(subnet(room, pool, token="other")) == "10.8.2.0/24"


def test_the_default_pool(room: Room) -> None:
    assert cidr(subnet(room, None, use_default_subnetpool=True)) == "10.128.0.0/24"  # what a new cloud has
    room.change("subnetpools", room.list("subnetpools")[0]["id"], ADMIN, is_default=False)
    room.refused(subnet(room, None, use_default_subnetpool=True), 400, "BadRequest")
    body = {**POOL, "is_default": True}
    room.refused(room.ask("POST", "subnetpools", {"subnetpool": body}), 403, "PolicyNotAuthorized")
    pool = room.make("subnetpools", ADMIN, **body)["id"]
    room.refused(room.ask("POST", "subnetpools", {"subnetpool": body}, ADMIN), 400, "InvalidInput")
    room.refused(subnet(room, None, use_default_subnetpool=True), 400, "BadRequest")  # not shared
    target = {"object_type": "subnetpool", "object_id": pool, "action": "access_as_shared", "target_tenant": "*"}
    room.make("rbac-policies", ADMIN, **target)
    assert cidr(subnet(room, None, use_default_subnetpool=True)) == "10.8.0.0/24"
    room.refused(
        room.ask("PUT", f"subnetpools/{pool}", {"subnetpool": {"shared": False}}, ADMIN), 400, "HTTPBadRequest"
    )


def test_prefixes_come_and_go(room: Room) -> None:
    pool = room.make("subnetpools", **POOL)["id"]
    cidr(subnet(room, pool))

    def ask(verb: str, *prefixes: str) -> Any:
        return room.ask("PUT", f"subnetpools/{pool}/{verb}", {"prefixes": list(prefixes)})

    assert ask("add_prefixes", "10.8.4.0/22").json() == {"prefixes": ["10.8.0.0/21"]}
    assert ask("add_prefixes").json() == {"prefixes": ["10.8.0.0/21"]}
    room.refused(ask("add_prefixes", "fd00::/64"), 400, "PrefixVersionMismatch")
    room.refused(ask("add_prefixes", "everything"), 400, "HTTPBadRequest")
    room.refused(ask("remove_prefixes", "10.8.0.0/25"), 400, "IllegalSubnetPoolPrefixUpdate")
    assert ask("remove_prefixes", "10.8.2.0/23").json() == {"prefixes": ["10.8.0.0/23", "10.8.4.0/22"]}
    assert ask("remove_prefixes", "192.0.2.0/24").json() == {"prefixes": ["10.8.0.0/23", "10.8.4.0/22"]}
    wrong = room.ask("PUT", f"subnetpools/{pool}", {"subnetpool": {"prefixes": ["10.8.0.0/24"]}})
    room.refused(wrong, 400, "IllegalSubnetPoolPrefixUpdate")
    assert room.change("subnetpools", pool, prefixes=["10.8.0.0/16"])["prefixes"] == ["10.8.0.0/16"]


def test_a_networks_subnets_are_taken_in(room: Room) -> None:
    pool = room.make("subnetpools", **POOL)["id"]
    network, inside = room.network("10.7.0.0/24")
    path = f"subnetpools/{pool}/onboard_network_subnets"
    assert room.ask("PUT", path, {"network_id": network}).json() == [{"id": inside, "cidr": "10.7.0.0/24"}]
    assert room.show("subnets", inside)["subnetpool_id"] == pool
    assert room.show("subnetpools", pool)["prefixes"] == ["10.7.0.0/24", "10.8.0.0/22"]
    other, _ = room.network("10.7.0.128/25")
    room.refused(room.ask("PUT", path, {"network_id": other}), 400, "IllegalSubnetPoolUpdate")
    room.refused(room.ask("PUT", path, {}), 400, "InvalidInput")
    room.refused(room.ask("PUT", path, {"network_id": room.public}), 403, "NotAuthorized")


def test_pools_of_a_scope_never_overlap(room: Room) -> None:
    scope = room.make("address-scopes", name="scope", ip_version=4)["id"]
    one = room.make("subnetpools", **POOL, address_scope_id=scope)["id"]
    body = {"name": "two", "prefixes": ["10.0.0.0/8"], "address_scope_id": scope}
    room.refused(room.ask("POST", "subnetpools", {"subnetpool": body}), 409, "AddressScopePrefixConflict")
    two = room.make("subnetpools", **{**body, "prefixes": ["10.9.0.0/16"]})["id"]
    wider = {"subnetpool": {"prefixes": ["10.0.0.0/8"]}}
    room.refused(room.ask("PUT", f"subnetpools/{two}", wider), 409, "AddressScopePrefixConflict")
    six = {"subnetpool": {"name": "six", "prefixes": ["fd00::/48"], "address_scope_id": scope}}
    room.refused(room.ask("POST", "subnetpools", six), 400, "IllegalSubnetPoolIpVersionAssociationToAddressScope")
    room.refused(room.ask("DELETE", f"address-scopes/{scope}"), 409, "AddressScopeInUse")
    network = room.make("networks")["id"]
    cidr(subnet(room, one, network))
    cidr(subnet(room, two, network, prefixlen=24))  # another pool of the same scope
    found = room.show("networks", network)
    assert (found["ipv4_address_scope"], found["ipv6_address_scope"]) == (scope, None)
    elsewhere = room.make("address-scopes", name="elsewhere", ip_version=4)["id"]
    moved = room.ask("PUT", f"subnetpools/{two}", {"subnetpool": {"address_scope_id": elsewhere}})
    room.refused(moved, 400, "NetworkAddressScopeAffinityError")


def test_an_administrators_scope(room: Room) -> None:
    body = {"name": "all", "ip_version": 4, "shared": True}
    room.refused(room.ask("POST", "address-scopes", {"address_scope": body}), 403, "PolicyNotAuthorized")
    scope = room.make("address-scopes", ADMIN, **body)["id"]
    assert room.show("address-scopes", scope)["shared"] is True
    room.refused(
        room.ask("PUT", f"address-scopes/{scope}", {"address_scope": {"name": "x"}}), 403, "PolicyNotAuthorized"
    )
    answer = room.ask("PUT", f"address-scopes/{scope}", {"address_scope": {"shared": False}}, ADMIN)
    room.refused(answer, 400, "AddressScopeUpdateError")
    pool = room.make("subnetpools", **POOL, address_scope_id=scope)["id"]
    more = {"subnetpool": {"prefixes": ["10.8.0.0/16"]}}
    room.refused(room.ask("PUT", f"subnetpools/{pool}", more), 400, "IllegalSubnetPoolUpdate")
    room.change("subnetpools", pool, ADMIN, **more["subnetpool"])
    own = room.make("address-scopes", name="mine", ip_version=4)
    assert [s["id"] for s in room.list("address-scopes", shared=True)] == [scope]
    assert [s["id"] for s in room.list("address-scopes", shared=False)] == [own["id"]]
    room.drop("address-scopes", own["id"])
