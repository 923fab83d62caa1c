"""What is done to a server while it is there: cards, security groups, floating IPs, metadata, console; key pairs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from tests.api.compute_room import ComputeRoom, body
from tests.api.l3_room import ADMIN


@pytest.fixture
def room(tmp_path: Path) -> Iterator[ComputeRoom]:
    made = ComputeRoom(tmp_path)
    yield made
    made.faithful()
    made.close()


def _attach(room: ComputeRoom, id: str, token: str = "demo", **card: Any) -> Any:
    return room.nova("POST", f"servers/{id}/os-interface", {"interfaceAttachment": card}, token)


def test_cards_come_and_go_while_it_runs(room: ComputeRoom) -> None:
    one, _ = room.network("10.0.1.0/24")
    two, _ = room.network("10.0.2.0/24")
    id = room.boot(networks=[{"uuid": one}])
    made = _attach(room, id, net_id=two, fixed_ips=[{"ip_address": "10.0.2.40"}])
    assert made.status_code == 200
    card = made.json()["interfaceAttachment"]
    assert set(card) == {"port_id", "net_id", "mac_addr", "fixed_ips", "port_state"}
    assert (card["fixed_ips"][0]["ip_address"], card["port_state"]) == ("10.0.2.40", "ACTIVE")
    part = room.part("port", card["port_id"])
    assert (part.device, part.type, part.index) == (id, "instance", 1)
    assert room.nova("GET", f"servers/{id}/os-interface/{card['port_id']}").json() == {"interfaceAttachment": card}
    given = room.make("ports", network_id=one, name="given")["id"]
    assert _attach(room, id, port_id=given).status_code == 200
    assert len(room.nova("GET", f"servers/{id}/os-interface").json()["interfaceAttachments"]) == 3
    for port in (given, card["port_id"]):
        assert room.nova("DELETE", f"servers/{id}/os-interface/{port}").status_code == 202
        room.faulty(room.nova("DELETE", f"servers/{id}/os-interface/{port}"), 404, "itemNotFound")
        room.faulty(room.nova("GET", f"servers/{id}/os-interface/{port}"), 404, "itemNotFound")
    assert room.show("ports", given)["device_id"] == ""
    assert room.ask("GET", f"ports/{card['port_id']}").status_code == 404
    assert len(room.cards(id)) == 1
    assert room.nova("DELETE", f"servers/{id}").status_code == 204
    room.settled()
    assert room.list("ports", device_id=id) == []
    assert room.show("ports", given)["name"] == "given"


def test_a_card_becomes_a_trunks_parent_and_outlives_its_server(room: ComputeRoom) -> None:
    one, _ = room.network("10.0.1.0/24")
    two, _ = room.network("10.0.2.0/24")
    id = room.boot(networks=[{"uuid": one}])
    (card,) = room.cards(id)
    sub = room.make("ports", network_id=two)["id"]
    subport = {"port_id": sub, "segmentation_type": "vlan", "segmentation_id": 100}
    trunk = room.make("trunks", port_id=card["id"], sub_ports=[subport])["id"]
    room.settled()

    def states() -> list[str]:
        return [room.show("trunks", trunk)["status"], room.show("ports", sub)["status"]]

    assert states() == ["ACTIVE", "ACTIVE"]
    other = room.boot(networks=[{"uuid": one}])
    room.faulty(_attach(room, other, port_id=sub), 409, "conflictingRequest")
    for verb, status in (("os-stop", "DOWN"), ("os-start", "ACTIVE")):
        assert room.nova("POST", f"servers/{id}/action", {verb: None}).status_code == 202
        room.settled()
        assert states() == [status, status]
    assert [one["id"] for one in room.cards(id)] == [card["id"]], "a subport is no card"
    assert room.nova("DELETE", f"servers/{id}").status_code == 204
    room.settled()
    assert states() == ["DOWN", "DOWN"]
    assert room.show("ports", card["id"])["device_id"] == ""
    room.drop("trunks", trunk)


def test_a_card_on_the_one_network(room: ComputeRoom) -> None:
    id = room.boot()
    room.faulty(_attach(room, id), 400, "badRequest")
    network, _ = room.network()
    assert _attach(room, id).json()["interfaceAttachment"]["net_id"] == network
    assert room.nova("POST", f"servers/{id}/os-interface").status_code == 200
    room.network("10.0.2.0/24")
    room.faulty(_attach(room, id), 409, "conflictingRequest")


def test_cards_that_can_not_be_attached(room: ComputeRoom) -> None:
    network, _ = room.network()
    id = room.boot(networks=[{"uuid": network}])
    busy = room.cards(id)[0]["id"]
    foreign = room.make("networks", "other")["id"]
    room.make("subnets", "other", network_id=foreign, cidr="10.6.0.0/24", ip_version=4)
    theirs = room.make("ports", "other", network_id=foreign)["id"]
    for card, status, kind in (
        ({"port_id": busy}, 409, "conflictingRequest"),
        ({"port_id": theirs}, 404, "itemNotFound"),
        ({"net_id": foreign}, 404, "itemNotFound"),
        ({"net_id": room.public}, 403, "forbidden"),
        ({"net_id": network, "port_id": busy}, 400, "badRequest"),
        ({"fixed_ips": [{"ip_address": "10.0.1.9"}]}, 400, "badRequest"),
        ({"net_id": network, "fixed_ips": [{"ip_address": "10.0.1.3"}]}, 409, "conflictingRequest"),
        ({"net_id": network, "fixed_ips": "10.0.1.9"}, 400, "badRequest"),
        ({"net_id": "../x"}, 400, "badRequest"),
        ({"port_id": ["x"]}, 400, "badRequest"),
        ({"port_id": busy, "tag": "x"}, 400, "badRequest"),
    ):
        room.faulty(_attach(room, id, **card), status, kind)
    room.faulty(_attach(room, id, "other", net_id=foreign), 404, "itemNotFound")
    with room.held():
        room.act(id, os_stop=None)
        room.faulty(_attach(room, id, net_id=network), 409, "conflictingRequest")
        room.faulty(room.nova("DELETE", f"servers/{id}/os-interface/{busy}"), 409, "conflictingRequest")
    assert _attach(room, id, net_id=network).status_code == 200  # a stopped server takes cards
    assert len(room.cards(id)) == 2


def test_a_server_takes_sixteen_cards(room: ComputeRoom) -> None:
    network, _ = room.network()
    refused = room.nova("POST", "servers", {"server": body(networks=[{"uuid": network}] * 17)})
    assert "at most 16" in room.faulty(refused, 400, "badRequest")
    id = room.boot(networks=[{"uuid": network}] * 16)
    assert "at most 16" in room.faulty(_attach(room, id, net_id=network), 400, "badRequest")


def test_security_groups_by_way_of_the_server(room: ComputeRoom) -> None:
    network, _ = room.network()
    group = room.make("security-groups", name="web")
    id = room.boot(networks=[{"uuid": network}, {"uuid": network}])
    assert room.act(id, addSecurityGroup={"name": "web"}).status_code == 202
    assert all(group["id"] in c["security_groups"] for c in room.cards(id))
    assert group["id"] in room.part("port", room.cards(id)[0]["id"]).groups
    assert room.act(id, addSecurityGroup={"name": group["id"]}).status_code == 202  # twice is once
    assert [len(c["security_groups"]) for c in room.cards(id)] == [2, 2]
    assert room.act(id, removeSecurityGroup={"name": "default"}).status_code == 202
    assert room.server(id)["security_groups"] == [{"name": "web"}]
    room.faulty(room.act(id, removeSecurityGroup={"name": "default"}), 404, "itemNotFound")
    room.faulty(room.act(id, addSecurityGroup={"name": "none such"}), 404, "itemNotFound")
    bare = room.boot("bare", networks="none")
    room.faulty(room.act(bare, addSecurityGroup={"name": "web"}), 400, "badRequest")


def test_floating_ips_by_novas_paths(room: ComputeRoom) -> None:
    network, subnet = room.network()
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
    id = room.boot(networks=[{"uuid": network}])
    assert room.nova("GET", "os-floating-ip-pools").json() == {"floating_ip_pools": [{"name": "public"}]}
    made = room.nova("POST", "os-floating-ips", {"pool": "public"}).json()["floating_ip"]
    assert set(made) == {"id", "ip", "pool", "fixed_ip", "instance_id"}
    assert (made["pool"], made["fixed_ip"], made["instance_id"]) == ("public", None, None)
    assert room.act(id, addFloatingIp={"address": made["ip"]}).status_code == 202
    shown = room.nova("GET", f"os-floating-ips/{made['id']}").json()["floating_ip"]
    assert (shown["fixed_ip"], shown["instance_id"]) == ("10.0.1.3", id)
    assert room.part("nat", made["id"]).logical == "10.0.1.3"
    assert room.nova("GET", "os-floating-ips").json() == {"floating_ips": [shown]}
    other = room.boot("other", networks="none")
    room.faulty(room.act(other, removeFloatingIp={"address": made["ip"]}), 409, "conflictingRequest")
    room.faulty(room.act(other, addFloatingIp={"address": made["ip"]}), 400, "badRequest")
    room.faulty(room.act(id, addFloatingIp={"address": "203.0.113.99"}), 404, "itemNotFound")
    wrong = {"address": made["ip"], "fixed_address": "10.0.1.99"}
    room.faulty(room.act(id, addFloatingIp=wrong), 400, "badRequest")
    assert room.act(id, removeFloatingIp={"address": made["ip"]}).status_code == 202
    assert room.part("nat", made["id"]) is None
    room.faulty(room.nova("DELETE", f"os-floating-ips/{made['id']}", token="other"), 404, "itemNotFound")
    assert room.nova("DELETE", f"os-floating-ips/{made['id']}").status_code == 202
    assert room.list("floatingips") == []


def test_pools_there_are_not(room: ComputeRoom) -> None:
    room.faulty(room.nova("POST", "os-floating-ips", {"pool": "none"}), 404, "itemNotFound")
    room.faulty(room.nova("POST", "os-floating-ips", {"pool": ["public"]}), 400, "badRequest")
    assert room.nova("POST", "os-floating-ips").status_code == 200  # there is one
    assert room.nova("POST", "os-floating-ips", {"pool": None}).status_code == 200
    room.ask("PUT", "quotas/demo", {"quota": {"floatingip": 2}}, ADMIN)
    room.faulty(room.nova("POST", "os-floating-ips", {}), 403, "forbidden")
    narrow = room.make("networks", ADMIN, name="narrow", **{"router:external": True})["id"]
    room.make("subnets", ADMIN, network_id=narrow, cidr="192.0.2.0/30", ip_version=4,
              allocation_pools=[{"start": "192.0.2.2", "end": "192.0.2.2"}])  # fmt: skip
    room.faulty(room.nova("POST", "os-floating-ips", {}, "other"), 400, "badRequest")  # which of the two?
    assert room.nova("POST", "os-floating-ips", {"pool": narrow}, "other").json()["floating_ip"]["ip"] == "192.0.2.2"
    full = room.nova("POST", "os-floating-ips", {"pool": "narrow"}, "other")
    assert room.faulty(full, 404, "itemNotFound") == "No more floating IPs available."


def test_metadata(room: ComputeRoom) -> None:
    id = room.boot(metadata={"a": "1"})
    at = f"servers/{id}/metadata"
    assert room.nova("POST", at, {"metadata": {"b": "2"}}).json() == {"metadata": {"a": "1", "b": "2"}}
    assert room.nova("PUT", at, {"metadata": {"c": "3"}}).json() == {"metadata": {"c": "3"}}
    assert room.nova("PUT", f"{at}/d", {"meta": {"d": "4"}}).json() == {"meta": {"d": "4"}}
    assert room.nova("GET", f"{at}/d").json() == {"meta": {"d": "4"}}
    assert room.nova("DELETE", f"{at}/c").status_code == 204
    room.faulty(room.nova("DELETE", f"{at}/c"), 404, "itemNotFound")
    room.faulty(room.nova("GET", f"{at}/c"), 404, "itemNotFound")
    room.faulty(room.nova("PUT", f"{at}/d", {"meta": {"e": "4"}}), 400, "badRequest")
    for wrong in (
        {"metadata": {"a": 1}},
        {"metadata": []},
        {"metadata": {"": "x"}},
        {"metadata": {"a": "x" * 256}},
        {},
    ):
        room.faulty(room.nova("POST", at, wrong), 400, "badRequest")
    room.nova("PUT", "os-quota-sets/demo", {"quota_set": {"metadata_items": 2}}, ADMIN)
    assert room.nova("POST", at, {"metadata": {"e": "5"}}).status_code == 200
    room.faulty(room.nova("POST", at, {"metadata": {"f": "6"}}), 403, "forbidden")
    room.faulty(room.nova("POST", "servers", {"server": body(metadata=dict.fromkeys("abc", ""))}), 403, "forbidden")


def test_console(room: ComputeRoom) -> None:
    id = room.boot()
    ask = {"os-getConsoleOutput": {"length": "5"}}
    assert "memory data plane" in room.nova("POST", f"servers/{id}/action", ask).json()["output"]
    for fine in ({}, {"length": None}, {"length": -1}, None):
        answer = room.nova("POST", f"servers/{id}/action", {"os-getConsoleOutput": fine})
        assert answer.status_code == 200
    with room.held():
        building = room.asked()
        room.faulty(room.nova("POST", f"servers/{building}/action", ask), 409, "conflictingRequest")
    room.faulty(room.nova("POST", f"servers/{id}/action", ask, "demo:reader"), 403, "forbidden")


def _public(key: Any) -> str:
    made: bytes = key.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    return made.decode()


def test_key_pairs_of_every_kind(room: ComputeRoom) -> None:
    keys = {
        "rsa": _public(rsa.generate_private_key(65537, 2048)),
        "ecdsa-384": _public(ec.generate_private_key(ec.SECP384R1())) + " tempest",
        "ed25519": _public(ed25519.Ed25519PrivateKey.generate()) + " me@home with words\n",
    }
    for name, public in keys.items():
        made = room.nova("POST", "os-keypairs", {"keypair": {"name": name, "public_key": public}})
        assert made.status_code == 200, made.text
        shown = made.json()["keypair"]
        assert (shown["public_key"], "private_key" in shown) == (public, False), "verbatim: clients compare"
        assert shown["fingerprint"].count(":") == 15
    listed = room.nova("GET", "os-keypairs").json()["keypairs"]
    assert [k["keypair"]["name"] for k in listed] == ["ecdsa-384", "ed25519", "rsa"]
    assert len(room.nova("GET", "os-keypairs?limit=1&marker=ed25519").json()["keypairs"]) == 1
    room.faulty(room.nova("POST", "os-keypairs", {"keypair": {"name": "rsa"}}), 409, "conflictingRequest")
    assert room.nova("GET", "os-keypairs", token="other").json() == {"keypairs": []}
    room.faulty(room.nova("GET", "os-keypairs/rsa", token="other"), 404, "itemNotFound")
    room.faulty(room.nova("DELETE", "os-keypairs/rsa", token="other"), 404, "itemNotFound")
    assert room.nova("DELETE", "os-keypairs/rsa").status_code == 202
    room.faulty(room.nova("DELETE", "os-keypairs/rsa"), 404, "itemNotFound")


def test_a_key_pair_that_is_made_here(room: ComputeRoom) -> None:
    made = room.nova("POST", "os-keypairs", {"keypair": {"name": "new", "type": "ssh"}}).json()["keypair"]
    assert made["private_key"].startswith("-----BEGIN RSA PRIVATE KEY-----")
    private = serialization.load_pem_private_key(made["private_key"].encode(), None)
    assert made["public_key"].startswith(_public(private))
    shown = room.nova("GET", "os-keypairs/new").json()["keypair"]
    assert "private_key" not in shown
    assert (shown["user_id"], shown["fingerprint"]) == ("user of demo", made["fingerprint"])


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"name": ""},
        {"name": "a/b"},
        {"name": "a\nb"},
        {"name": " a"},
        {"name": "x" * 256},
        {"name": ["a"]},
        {"name": "a", "public_key": "nonsense"},
        {"name": "a", "public_key": ""},
        {"name": "a", "public_key": "ssh-rsa AAAA"},
        {"name": "a", "public_key": 'command="rm -rf /" ssh-rsa AAAAB3NzaC1yc2E='},
        {"name": "a", "public_key": "ssh-ed25519 é"},
        {"name": "a", "type": "x509"},
        {"name": "a", "user_id": "somebody"},
    ],
)
def test_key_pairs_that_can_not_be(room: ComputeRoom, wrong: dict[str, Any]) -> None:
    room.faulty(room.nova("POST", "os-keypairs", {"keypair": wrong}), 400, "badRequest")
    assert room.nova("GET", "os-keypairs").json() == {"keypairs": []}


def test_no_key_on_two_lines(room: ComputeRoom) -> None:
    public = _public(ed25519.Ed25519PrivateKey.generate())
    two = {"name": "a", "public_key": f"{public}\n{public}"}
    room.faulty(room.nova("POST", "os-keypairs", {"keypair": two}), 400, "badRequest")


def test_the_quota_of_key_pairs(room: ComputeRoom) -> None:
    room.nova("PUT", "os-quota-sets/demo", {"quota_set": {"key_pairs": 0}}, ADMIN)
    key = {"name": "a", "public_key": _public(ed25519.Ed25519PrivateKey.generate())}
    refused = room.nova("POST", "os-keypairs", {"keypair": key})
    assert room.faulty(refused, 403, "forbidden") == "Quota exceeded, too many key pairs."
