"""Advisories of Neutron and its kin, each by its number: what went wrong there must not go wrong here.

Those that belong to one resource or one wire are tested where that is tested; tests/architecture/advisories.py lists
all of them.
"""

import uuid
from pathlib import Path
from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room
from tests.api.whole_room import WholeRoom


def test_cve_2015_5240_no_word_of_a_tenant_s_turns_the_filter_off(room: Room) -> None:
    """Right after creation and later: whatever is said of a port's device, its filter is what it was."""
    network, _ = room.network()
    for body in ({"device_owner": "network:dhcp"}, {"device_owner": "network:router_interface", "device_id": "x"}):
        made = room.make("ports", network_id=network)
        answer = room.ask("PUT", f"ports/{made['id']}", {"port": body})
        assert answer.status_code == 403, answer.text
        kept = room.show("ports", made["id"])
        assert (kept["security_groups"], kept["port_security_enabled"]) == (made["security_groups"], True)
    made = room.make("ports", network_id=network, device_owner="compute:nova", device_id="x")
    assert made["security_groups"]
    assert made["port_security_enabled"]
    room.faithful()


BAD_CIDRS = ("10.0.0.0/24\n", "10.0.0.0/24 ", "10.0.0.1/24", "10.0.0.0/33", "10.0.0.0", "0/0", "10.0/8",
             "::/129", "/24", "10.0.0.0/-1", "10.0.0.0/٢٤", "fe80::1%eth0/64", "10.0.0.0/255.0.255.0",
             "010.0.0.0/8", "0x0a000000/8",
             "10.0.0.0/24,10.0.1.0/24", "$(id)/24", "10.0.0.0/24; drop")  # fmt: skip


@pytest.mark.parametrize("cidr", BAD_CIDRS)
def test_cve_2014_0187_what_is_no_cidr_gets_no_further_than_the_api(room: Room, cidr: str) -> None:
    """The renderer of a filter sees canonical values only."""
    group = room.make("security-groups", name="g")["id"]
    network = room.make("networks")["id"]
    bodies: list[tuple[str, dict[str, Any]]] = [
        ("subnets", {"subnet": {"network_id": network, "cidr": cidr, "ip_version": 4}}),
        ("ports", {"port": {"network_id": network, "allowed_address_pairs": [{"ip_address": cidr}]}}),
        ("subnets", {"subnet": {"network_id": network, "cidr": "10.9.0.0/24", "ip_version": 4,
                                "host_routes": [{"destination": cidr, "nexthop": "10.9.0.9"}]}}),
    ]  # fmt: skip
    taken = {"10.0.0.1/24", "10.0.0.0"}  # a host address in a rule or pair is one address, as in Neutron
    for path, body in bodies:
        if cidr in taken and path == "ports":
            continue
        assert room.ask("POST", path, body).status_code == 400, (path, cidr)
    rule = {"security_group_id": group, "direction": "ingress", "remote_ip_prefix": cidr}
    answer = room.ask("POST", "security-group-rules", {"security_group_rule": rule})
    if answer.status_code == 201:
        assert cidr in taken
        normal = answer.json()["security_group_rule"]["normalized_cidr"]
        assert normal in {"10.0.0.0/24", "10.0.0.0/32"}
    else:
        assert answer.status_code == 400
    room.faithful()


@pytest.mark.parametrize("pair", ["0.0.0.0/0", "::/0", "10.0.0.0/0", "224.0.0.1", "255.255.255.255"])
def test_cve_2015_3221_any_address_pair_that_is_taken_can_be_enforced(room: Room, pair: str) -> None:
    """Refused, or part of a filter that holds: there is no third."""
    network, _ = room.network()
    answer = room.ask(
        "POST", "ports", {"port": {"network_id": network, "allowed_address_pairs": [{"ip_address": pair}]}}
    )
    assert answer.status_code in {201, 400}, answer.text
    room.faithful()


def test_cve_2014_0187_one_bad_object_stops_no_other(room: Room) -> None:
    """A part that can't be realized is its owner's trouble: all others go on."""
    room.dataplane.broken["group"] = "this filter does not load"
    bad = room.make("security-groups", name="bad")["id"]
    network, _ = room.network()
    room.settled()
    assert room.part("switch", network) is not None
    assert room.part("group", bad) is None
    room.dataplane.broken.clear()


def test_cve_2014_3555_cve_2012_2101_what_one_port_may_cost_is_bounded(room: Room) -> None:
    network, _ = room.network()
    pairs = [{"ip_address": f"10.1.{n // 250}.{n % 250}"} for n in range(1000)]
    answer = room.ask("POST", "ports", {"port": {"network_id": network, "allowed_address_pairs": pairs}})
    assert answer.status_code in {400, 409}
    group = room.make("security-groups", name="g")["id"]
    rule = {"security_group_id": group, "direction": "ingress", "protocol": "tcp"}
    rules = [{**rule, "port_range_min": n, "port_range_max": n} for n in range(1, 100)]
    answer = room.ask("POST", "security-group-rules", {"security_group_rules": rules})
    assert answer.status_code == 409  # over the quota: none of them was made
    assert len(room.list("security-group-rules", security_group_id=group)) == 2
    groups = [room.make("security-groups", ADMIN, name=f"g{n}", project_id="demo")["id"] for n in range(3)]
    answer = room.ask("POST", "ports", {"port": {"network_id": network, "security_groups": groups * 40}})
    assert answer.status_code in {201, 400}


@pytest.mark.parametrize(
    "server", ["1.1.1.1" + "1" * 200_000, ("1" * 40 + ".") * 5_000, "1.1.1.1.1.1", "1.1.1.1\n", "::" * 10_000,
               "a" * 300_000, "256.1.1.1", "1.1.1.1%eth0", "$(id)", "", "1.1.1.1 2.2.2.2", "0" * 100_000 + ".1.1.1"],
)  # fmt: skip
def test_cve_2014_7821_crafted_name_servers_are_refused_at_once(room: Room, server: str) -> None:
    network = room.make("networks")["id"]
    body = {"network_id": network, "cidr": "10.0.1.0/24", "ip_version": 4, "dns_nameservers": [server]}
    answer = room.ask("POST", "subnets", {"subnet": body})
    assert answer.status_code == 400
    assert "dns_nameservers" in answer.json()["NeutronError"]["message"]
    assert answer.elapsed.total_seconds() < 1


def test_ossa_2013_008_one_port_takes_no_pool_empty(room: Room) -> None:
    network, subnet = room.network()
    many = [{"subnet_id": subnet} for _ in range(200)]
    answer = room.ask("POST", "ports", {"port": {"network_id": network, "fixed_ips": many}})
    assert answer.status_code == 400
    assert not [p for p in room.list("ports", network_id=network) if p["device_owner"] != "network:dhcp"]
    room.ask("PUT", "quotas/demo", {"quota": {"port": 2}}, ADMIN)
    statuses = [room.ask("POST", "ports", {"port": {"network_id": network}}).status_code for _ in range(5)]
    assert 409 in statuses
    assert statuses[-1] == 409


def test_ossa_2014_024_every_character_of_a_token_counts(tmp_path: Path) -> None:
    room = WholeRoom(tmp_path)
    try:
        token = room.tokens["member"]
        path, last = "/v2.0/networks", len(token) - 1
        for at in (*range(0, last, 7), last):
            other = token[:at] + ("A" if token[at] != "A" else "Q") + token[at + 1 :]
            room.tokens["member"] = other
            assert room.ask("network", "GET", path).status_code == 401, at
        for other in (token[:-1], token + "A", token.swapcase(), token * 2, " ", "null", "admin", str(uuid.uuid4())):
            room.tokens["member"] = other
            assert room.ask("network", "GET", path).status_code == 401, other
        room.tokens["member"] = token
        assert room.ask("network", "GET", path).status_code == 200
    finally:
        room.close()
