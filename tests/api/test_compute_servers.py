"""Servers: how they come to be, what they show, how they go."""

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.api.compute_room import CIRROS, ComputeRoom, body, encoded
from tests.api.l3_room import ADMIN


@pytest.fixture
def room(tmp_path: Path) -> Iterator[ComputeRoom]:
    made = ComputeRoom(tmp_path)
    yield made
    made.faithful()
    made.close()


def test_boot_as_in_the_tutorial(room: ComputeRoom) -> None:
    network, _ = room.network("10.0.2.0/24")
    room.change("networks", network, name="worker_network")
    with room.held():
        asked = room.nova("POST", "servers", {"server": body("worker1", networks=[{"uuid": network}],
                                                             min_count=1, max_count=1)})  # fmt: skip
        made = asked.json()["server"]
        assert asked.status_code == 202
        assert asked.headers["location"] == f"http://controller/v2.1/servers/{made['id']}"
        assert set(made) == {"id", "links", "adminPass", "security_groups", "OS-DCF:diskConfig"}
        assert made["security_groups"] == [{"name": "default"}]
        building = room.server(made["id"])
        assert (building["status"], building["addresses"], building["OS-EXT-STS:task_state"]) == (
            "BUILD", {}, "scheduling")  # fmt: skip
        assert (building["OS-EXT-STS:power_state"], building["OS-SRV-USG:launched_at"]) == (0, None)
        assert room.act(made["id"], os_stop=None).status_code == 409
    shown = room.server(made["id"])
    assert (shown["status"], shown["OS-EXT-STS:vm_state"], shown["OS-EXT-STS:power_state"]) == ("ACTIVE", "active", 1)
    assert shown["OS-EXT-STS:task_state"] is None
    (address,) = shown["addresses"]["worker_network"]
    (card,) = room.cards(made["id"])
    assert address == {"version": 4, "addr": "10.0.2.3", "OS-EXT-IPS:type": "fixed",
                       "OS-EXT-IPS-MAC:mac_addr": card["mac_address"]}  # fmt: skip
    assert (card["device_owner"], card["status"]) == ("compute:nova", "ACTIVE")
    assert shown["security_groups"] == [{"name": "default"}]
    assert room.part("instance", made["id"]).hostname == "worker1"
    keys = {"id", "name", "status", "tenant_id", "user_id", "metadata", "hostId", "image", "flavor", "created",
            "updated", "addresses", "accessIPv4", "accessIPv6", "links", "key_name", "config_drive", "progress",
            "security_groups", "OS-DCF:diskConfig", "OS-EXT-AZ:availability_zone", "OS-EXT-STS:task_state",
            "OS-EXT-STS:vm_state", "OS-EXT-STS:power_state", "OS-SRV-USG:launched_at", "OS-SRV-USG:terminated_at",
            "os-extended-volumes:volumes_attached"}  # fmt: skip
    assert set(shown) == keys


def test_several_are_numbered_and_one_is_answered(room: ComputeRoom) -> None:
    room.network()
    first = room.boot("test", min_count=2, max_count=2)
    found = room.nova("GET", "servers/detail").json()["servers"]
    assert sorted(s["name"] for s in found) == ["test-1", "test-2"]
    assert next(s["name"] for s in found if s["id"] == first) == "test-1"
    assert sorted(a["addr"] for s in found for a in next(iter(s["addresses"].values()))) == ["10.0.1.3", "10.0.1.4"]
    hosts = {room.part("instance", s["id"]).hostname for s in found}
    assert hosts == {"test-1", "test-2"}


def test_the_quota_gives_fewer_than_max_and_never_fewer_than_min(room: ComputeRoom) -> None:
    assert room.nova("PUT", "os-quota-sets/demo", {"quota_set": {"instances": 3}}, ADMIN).status_code == 200
    room.boot("many", min_count=1, max_count=5)
    names = [s["name"] for s in room.nova("GET", "servers?sort_key=name&sort_dir=asc").json()["servers"]]
    assert names == ["many-1", "many-2", "many-3"]
    refused = room.nova("POST", "servers", {"server": body()})
    assert "Quota exceeded for instances: Requested 1, but already used 3 of 3" in room.faulty(
        refused, 403, "forbidden"
    )


@pytest.mark.parametrize(("name", "flavor", "limit"), [("cores", "5", 7), ("ram", "3", 4095)])
def test_quota_of_cores_and_ram(room: ComputeRoom, name: str, flavor: str, limit: int) -> None:
    room.nova("PUT", "os-quota-sets/demo", {"quota_set": {name: limit}}, ADMIN)
    refused = room.nova("POST", "servers", {"server": body(flavorRef=flavor)})
    assert f"Quota exceeded for {name}" in room.faulty(refused, 403, "forbidden")
    room.nova("PUT", "os-quota-sets/demo", {"quota_set": {name: -1}}, ADMIN)
    assert room.nova("POST", "servers", {"server": body(flavorRef=flavor)}).status_code == 202
    room.settled()


def test_ossa_2013_008_ports_of_servers_are_counted(room: ComputeRoom) -> None:
    room.network()
    room.ask("PUT", "quotas/demo", {"quota": {"port": 2}}, ADMIN)  # the DHCP port is one
    room.boot()
    refused = room.nova("POST", "servers", {"server": body()})
    assert room.faulty(refused, 403, "forbidden") == "Maximum number of ports exceeded"
    assert len(room.nova("GET", "servers").json()["servers"]) == 1


def test_networks_said_by_nobody(room: ComputeRoom) -> None:
    lonely = room.boot("lonely")  # the project has no network: it boots without a card
    assert (room.server(lonely)["status"], room.server(lonely)["addresses"]) == ("ACTIVE", {})
    room.network(None)  # a network without a subnet is none to boot on
    first, _ = room.network()
    assert room.cards(room.boot())[0]["network_id"] == first
    assert room.cards(room.boot(networks=[]))[0]["network_id"] == first
    assert room.cards(room.boot(networks="none")) == []
    room.network("10.0.7.0/24")
    refused = room.nova("POST", "servers", {"server": body()})
    message = "Multiple possible networks found, use a Network ID to be more specific."
    assert room.faulty(refused, 409, "conflictingRequest") == message


def test_a_shared_network_counts(room: ComputeRoom) -> None:
    shared = room.make("networks", ADMIN, shared=True)["id"]
    room.make("subnets", ADMIN, network_id=shared, cidr="10.9.0.0/24", ip_version=4)
    assert room.cards(room.boot())[0]["network_id"] == shared
    refused = room.nova("POST", "servers", {"server": body(networks=[{"uuid": shared, "fixed_ip": "10.9.0.7"}])})
    assert "belongs to another project" in room.faulty(refused, 403, "forbidden")


def test_cards_in_the_order_asked_for(room: ComputeRoom) -> None:
    one, _ = room.network("10.0.1.0/24")
    two, _ = room.network("10.0.2.0/24")
    group = room.make("security-groups", name="web")
    port = room.make("ports", network_id=one, fixed_ips=[{"ip_address": "10.0.1.77"}])["id"]
    id = room.boot(
        networks=[{"uuid": two, "fixed_ip": "10.0.2.50"}, {"port": port}, {"uuid": one}],
        security_groups=[{"name": "web"}, {"name": "default"}],
    )
    cards = room.cards(id)
    assert [c["fixed_ips"][0]["ip_address"] for c in cards] == ["10.0.2.50", "10.0.1.77", "10.0.1.3"]
    assert [room.part("port", c["id"]).index for c in cards] == [0, 1, 2]
    assert group["id"] in cards[0]["security_groups"]
    assert len(cards[0]["security_groups"]) == 2
    assert group["id"] not in cards[1]["security_groups"]  # a port keeps what it has
    assert {g["name"] for g in room.server(id)["security_groups"]} == {"web", "default"}
    by_id = room.boot(networks=[{"uuid": two}], security_groups=[{"name": group["id"]}])
    assert room.server(by_id)["security_groups"] == [{"name": "web"}]
    groups = room.nova("GET", f"servers/{by_id}/os-security-groups").json()["security_groups"]
    assert [g["id"] for g in groups] == [group["id"]]


def test_groups_of_a_server_tell_what_they_let_in_in_computes_words(room: ComputeRoom) -> None:
    network, _ = room.network()
    web = room.make("security-groups", name="web")["id"]
    for rule in (
        {"protocol": "tcp", "port_range_min": 80, "port_range_max": 90, "remote_ip_prefix": "10.0.0.0/8"},
        {"protocol": "udp"},
        {"protocol": "icmp", "remote_group_id": web},
        {},
    ):
        room.make("security-group-rules", security_group_id=web, direction="ingress", **rule)
    id = room.boot(networks=[{"uuid": network}], security_groups=[{"name": "web"}])
    (told,) = room.nova("GET", f"servers/{id}/os-security-groups").json()["security_groups"]
    names = ("ip_protocol", "from_port", "to_port", "ip_range", "group")
    itself = {"name": "web", "tenant_id": told["tenant_id"]}
    wanted = [
        ("tcp", 80, 90, {"cidr": "10.0.0.0/8"}, {}),
        ("udp", 1, 65535, {"cidr": "0.0.0.0/0"}, {}),
        ("icmp", -1, -1, {}, itself),
        (None, None, None, {"cidr": "0.0.0.0/0"}, {}),
    ]
    assert sorted((tuple(r[n] for n in names) for r in told["rules"]), key=repr) == sorted(wanted, key=repr)
    assert {rule["parent_group_id"] for rule in told["rules"]} == {web}


def test_deleting_frees_what_was_made_and_returns_what_was_given(room: ComputeRoom) -> None:
    network, _ = room.network()
    given = room.make("ports", network_id=network, name="mine")
    id = room.boot(networks=[{"port": given["id"]}, {"uuid": network}])
    made = next(c for c in room.cards(id) if c["id"] != given["id"])
    with room.held():
        assert room.nova("DELETE", f"servers/{id}").status_code == 204
        going = room.server(id)
        assert (going["status"], going["OS-EXT-STS:task_state"]) == ("ACTIVE", "deleting")
        assert room.act(id, reboot={"type": "HARD"}).status_code == 409
        assert room.nova("DELETE", f"servers/{id}").status_code == 204
    room.faulty(room.nova("GET", f"servers/{id}"), 404, "itemNotFound")
    assert room.ask("GET", f"ports/{made['id']}").status_code == 404
    freed = room.show("ports", given["id"])
    assert (freed["device_id"], freed["device_owner"], freed["status"]) == ("", "", "DOWN")
    assert freed["fixed_ips"] == given["fixed_ips"]
    assert room.part("port", given["id"]) is None
    again = room.boot(networks=[{"port": given["id"]}])
    assert room.cards(again)[0]["id"] == given["id"]


def test_a_card_whose_port_was_deleted(room: ComputeRoom) -> None:
    network, _ = room.network()
    id = room.boot(networks=[{"uuid": network}])
    room.drop("ports", room.cards(id)[0]["id"], token=ADMIN)  # a server's port is no member's to delete
    assert room.server(id)["addresses"] == {}
    assert room.nova("DELETE", f"servers/{id}").status_code == 204
    room.settled()
    assert room.row(id) is None


def test_floating_ips_are_among_the_addresses(room: ComputeRoom) -> None:
    network, subnet = room.network()
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
    id = room.boot(networks=[{"uuid": network}])
    port = room.cards(id)[0]["id"]
    floating = room.make("floatingips", floating_network_id=room.public, port_id=port)["floating_ip_address"]
    ((fixed, outside),) = room.server(id)["addresses"].values()
    assert (fixed["OS-EXT-IPS:type"], outside["OS-EXT-IPS:type"], outside["addr"]) == ("fixed", "floating", floating)
    short = room.nova("GET", f"servers/{id}/ips").json()["addresses"]
    assert [list(a) for found in short.values() for a in found] == [["version", "addr"]] * 2


def test_what_is_another_projects(room: ComputeRoom) -> None:
    network, _ = room.network()
    port = room.make("ports", network_id=network)["id"]
    id = room.boot(networks=[{"uuid": network}])
    for method, path in (("GET", ""), ("DELETE", ""), ("GET", "/metadata"), ("GET", "/os-interface"), ("GET", "/ips"),
                         ("GET", "/os-server-password")):  # fmt: skip
        room.faulty(room.nova(method, f"servers/{id}{path}", token="other"), 404, "itemNotFound")
    room.faulty(room.act(id, "other", os_stop=None), 404, "itemNotFound")
    assert room.nova("GET", "servers/detail", token="other").json() == {"servers": []}
    for card in ({"port": port}, {"uuid": network}):
        refused = room.nova("POST", "servers", {"server": body(networks=[card])}, "other")
        assert "could not be found" in room.faulty(refused, 400, "badRequest")  # as Nova: the request is at fault
    assert room.server(id, ADMIN)["OS-EXT-SRV-ATTR:host"] == "cumulet"
    assert "OS-EXT-SRV-ATTR:host" not in room.server(id)


def test_a_port_that_is_only_shown_to_the_networks_owner(room: ComputeRoom) -> None:
    shared = room.make("networks", ADMIN, shared=True)["id"]
    room.make("subnets", ADMIN, network_id=shared, cidr="10.9.0.0/24", ip_version=4)
    theirs = room.make("ports", "other", network_id=shared)["id"]
    refused = room.nova("POST", "servers", {"server": body(networks=[{"port": theirs}])})
    assert "could not be found" in room.faulty(refused, 400, "badRequest")


def _cards(room: ComputeRoom) -> dict[str, Any]:
    network, _ = room.network()
    bare, _ = room.network(None)
    taken = room.make("ports", network_id=network, device_id="something")["id"]
    bald = room.make("ports", network_id=network, fixed_ips=[])["id"]
    room.make("ports", network_id=network, fixed_ips=[{"ip_address": "10.0.1.9"}])
    return {"N": network, "B": bare, "T": taken, "A": bald, "P": room.public, "U": str(uuid.uuid4())}


@pytest.mark.parametrize(
    ("card", "status", "words"),
    [
        ({"uuid": "B"}, 400, "requires a subnet"),
        ({"uuid": "U"}, 400, "could not be found"),
        ({"uuid": "P"}, 403, "not allowed to create an interface on external network"),
        ({"uuid": "N", "fixed_ip": "10.0.1.9"}, 400, "already allocated"),
        ({"uuid": "N", "fixed_ip": "10.0.9.9"}, 400, "10.0.9.9"),
        ({"uuid": "N", "fixed_ip": "fe80::1%eth0"}, 400, "not a valid IP address"),
        ({"port": "T"}, 409, "still in use"),
        ({"port": "A"}, 400, "requires a FixedIP"),
        ({"port": "U"}, 400, "could not be found"),
        ({"port": "T", "fixed_ip": "10.0.1.5"}, 400, "cannot be specified together"),
        ({}, 400, "Each needs a 'uuid' or a 'port'"),
        ({"uuid": "N", "v4-fixed-ip": "10.0.1.4"}, 400, "Unknown"),
    ],
)
def test_cards_that_can_not_be(room: ComputeRoom, card: dict[str, str], status: int, words: str) -> None:
    names = _cards(room)
    asked = {key: names.get(value, value) for key, value in card.items()}
    before = len(room.list("ports"))
    refused = room.nova("POST", "servers", {"server": body(networks=[{"uuid": names["N"]}, asked])})
    kind = {400: "badRequest", 403: "forbidden", 409: "conflictingRequest"}[status]
    assert words in room.faulty(refused, status, kind)
    assert len(room.list("ports")) == before  # all or nothing
    assert room.nova("GET", "servers").json() == {"servers": []}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": ""}, "name"),
        ({"name": " \n"}, "name"),
        ({"name": "a\nb"}, "name"),
        ({"imageRef": str(uuid.uuid4())}, "Can not find requested image"),
        ({"imageRef": None}, "imageRef"),
        ({"flavorRef": "m1.tiny"}, "flavorRef"),
        ({"flavorRef": True}, "flavorRef"),
        ({"min_count": 0}, "min_count"),
        ({"min_count": 3, "max_count": 2}, "min_count must be <= max_count"),
        ({"user_data": "no base64!"}, "base64"),
        ({"user_data": "A" * 65536}, "too large"),
        ({"key_name": "none such"}, "none such"),
        ({"security_groups": [{"name": "none such"}]}, "none such"),
        ({"metadata": {"a": 1}}, "metadata"),
        ({"metadata": {"a\nb": "1"}}, "metadata"),
        ({"metadata": {str(n): "" for n in range(129)}}, "at most 128"),
        ({"config_drive": "true"}, "Config drives"),
        ({"config_drive": {}}, "config_drive"),
        ({"personality": [{"path": "/etc/passwd", "contents": ""}]}, "personality"),
        ({"availability_zone": "mars"}, "availability zone"),
        ({"availability_zone": ["nova"]}, "availability zone"),
        ({"block_device_mapping_v2": [{"source_type": "volume", "uuid": "x"}]}, "Volumes"),
        ({"tags": ["x"]}, "2.52"),
        ({"os:scheduler_hints": {"group": "x"}}, "one host"),
        ({"accessIPv4": "::1"}, "IPv4"),
        ({"OS-DCF:diskConfig": ["AUTO"]}, "diskConfig"),
        ({"whatever": 1}, "whatever"),
        ({"networks": [{"uuid": "../../etc"}]}, "UUID"),
        ({"networks": "some"}, "networks"),
    ],
)
def test_bodies_that_make_no_server(room: ComputeRoom, change: dict[str, Any], words: str) -> None:
    refused = room.nova("POST", "servers", {"server": body() | change})
    assert words in room.faulty(refused, 400, "badRequest")
    assert room.nova("GET", "servers").json() == {"servers": []}


def test_what_clients_send_empty_is_fine(room: ComputeRoom) -> None:
    device = {"boot_index": "0", "uuid": CIRROS, "source_type": "image", "destination_type": "local",
              "delete_on_termination": True}  # fmt: skip
    id = room.boot(tags=[], security_groups=[], personality=[], config_drive=False, user_data=None, key_name=None,
                   availability_zone="", block_device_mapping_v2=[device], metadata={}, accessIPv4="",
                   **{"OS-DCF:diskConfig": "AUTO", "min_count": "1"})  # fmt: skip
    assert room.server(id)["OS-DCF:diskConfig"] == "AUTO"
    volumeless = {**body(), "imageRef": "", "block_device_mapping_v2": [device]}
    made = room.nova("POST", "servers", {"server": volumeless}).json()["server"]["id"]
    assert room.server(made)["image"]["id"] == CIRROS
    room.settled()


def test_by_reservation(room: ComputeRoom) -> None:
    made = room.nova("POST", "servers", {"server": body(return_reservation_id=True, max_count=2)})
    assert (made.status_code, list(made.json())) == (202, ["reservation_id"])
    room.settled()
    found = room.nova("GET", f"servers?reservation_id={made.json()['reservation_id']}").json()["servers"]
    assert len(found) == 2
    room.faulty(room.nova("POST", "servers", {"server": body(return_reservation_id=["x"])}), 400, "badRequest")


def test_the_password_asked_for_is_answered_and_kept_nowhere(room: ComputeRoom) -> None:
    made = room.nova("POST", "servers", {"server": body(adminPass="a secret of mine")}).json()["server"]
    assert made["adminPass"] == "a secret of mine"
    assert "a secret of mine" not in repr(room.row(made["id"]))
    room.settled()


def test_update(room: ComputeRoom) -> None:
    id = room.boot()
    changed = room.nova("PUT", f"servers/{id}", {"server": {"name": " new ", "accessIPv4": "192.0.2.1"}}).json()[
        "server"
    ]
    assert (changed["name"], changed["accessIPv4"], changed["status"]) == ("new", "192.0.2.1", "ACTIVE")
    assert room.part("instance", id).hostname == "vm"
    for wrong in ({}, {"status": "ERROR"}, {"name": None}, {"name": "x" * 256}, {"accessIPv6": "1.2.3.4"}):
        room.faulty(room.nova("PUT", f"servers/{id}", {"server": wrong}), 400, "badRequest")


def test_user_data_keys_and_metadata_are_kept(room: ComputeRoom) -> None:
    key = room.nova("POST", "os-keypairs", {"keypair": {"name": "mine"}}).json()["keypair"]
    script = encoded("#!/bin/sh\necho hello\n")
    id = room.boot(user_data=script[:8] + "\n" + script[8:], key_name="mine", metadata={"a": "1"})
    row = room.row(id)
    assert row is not None
    assert (row.user_data, row.public_key) == (script, key["public_key"])
    assert (room.server(id)["key_name"], room.server(id)["metadata"]) == ("mine", {"a": "1"})
    assert "user_data" not in room.server(id)
