"""Why A reaches B, or not: the answer names the hops, keeps others' names to itself, and what it advises helps."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.api.whole_room import WholeRoom

from cumulet.http.explain import Turns
from cumulet.model.errors import Conflict


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(Path(tmp_path_factory.mktemp("explain")))
    made.furnish()
    yield made
    made.close()


def explain(room: WholeRoom, body: dict[str, Any], who: str = "member", status: int = 200) -> Any:
    answer = room.ask("network", "POST", "/cumulet/explain", body, who)
    assert answer.status_code == status, answer.text
    return answer.json()


def test_a_server_reaches_the_internet_through_its_router(room: WholeRoom) -> None:
    answer = explain(room, {"from": "vm", "to": "internet", "protocol": "tcp", "port": 80})
    assert answer["works"]
    assert answer["request"][0]["type"] == "sent"
    assert "SNAT" in answer["text"]
    assert "198.51.100.10" in answer["text"]


def test_what_stops_a_packet_is_named_and_the_advice_helps(room: WholeRoom) -> None:
    fip = room.ask("network", "GET", f"/v2.0/floatingips/{room.ids['floatingips']}").json()["floatingip"]
    changed = room.ask(
        "network", "PUT", f"/v2.0/floatingips/{fip['id']}", {"floatingip": {"port_id": room.ids["card"]}}
    )
    assert changed.status_code == 200, changed.text
    asked = {"from": "outside", "to": fip["floating_ip_address"], "protocol": "tcp", "port": 8080}
    before = explain(room, asked)
    assert not before["arrived"]
    (change,) = before["changes"]
    assert change["words"].startswith("add to group default: ingress IPv4 TCP port 8080 from 203.0.113.1/32")
    made = room.ask(
        "network", "POST", "/v2.0/security-group-rules", {"security_group_rule": change["security_group_rule"]}
    )
    assert made.status_code == 201, made.text
    after = explain(room, asked)
    assert after["works"]
    assert after["changes"] == []


def test_nothing_is_asked_from_what_is_not_ones_own(room: WholeRoom) -> None:
    for source in ("vm", room.ids["servers"], room.ids["card"]):
        explain(room, {"from": source, "to": "internet"}, who="stranger", status=404)


def test_others_objects_are_not_named(room: WholeRoom) -> None:
    fip = room.ask("network", "GET", f"/v2.0/floatingips/{room.ids['floatingips']}").json()["floatingip"]
    answer = explain(room, {"from": "outside", "to": fip["floating_ip_address"]}, who="stranger")
    for secret in ("vm", "10.0.0.", "group default", room.ids["networks"], room.ids["routers"]):
        assert secret not in answer["text"], answer["text"]
    assert answer["request"][-1]["type"] == "hidden"
    assert answer["changes"] == []


def hops(answer: Any) -> list[str]:
    return [hop["type"] for hop in answer["request"]]


def test_every_kind_of_place_can_be_named(room: WholeRoom) -> None:
    card = room.ask("network", "GET", f"/v2.0/ports/{room.ids['card']}").json()["port"]
    address = card["fixed_ips"][0]["ip_address"]
    vip = room.ask("network", "GET", f"/v2.0/lb/vips/{room.ids['lb/vips']}").json()["vip"]
    router = room.ids["routers"]
    for source in ("vm", room.ids["servers"], room.ids["card"], address):
        assert explain(room, {"from": source, "to": "internet"})["works"], source
        assert explain(room, {"from": source, "to": "outside"})["works"], source
    for target in (router, "10.0.0.1", vip["id"], vip["address"]):
        assert explain(room, {"from": "vm", "to": target})["works"], target
    assert explain(room, {"from": "vm", "to": "metadata", "protocol": "tcp", "port": 80})["works"]
    for source in (router, "10.0.0.1", vip["id"], "internet", "outside"):
        answer = explain(room, {"from": source, "to": "vm"})
        assert hops(answer)[0] == "sent", answer["text"]
    itself = explain(room, {"from": "vm", "to": "vm"})
    assert (hops(itself), itself["works"]) == (["delivered"], True)
    wrong = explain(room, {"from": "nonsense", "to": "vm"}, status=404)["NeutronError"]["message"]
    assert "FROM is a server, port, router or VIP" in wrong
    assert "spare" in explain(room, {"from": "spare", "to": "vm"}, status=400)["NeutronError"]["message"]
    assert (
        "no IPv6 address"
        in explain(room, {"from": "vm", "to": "10.0.0.1", "ip_version": 6}, status=400)["NeutronError"]["message"]
    )


def test_outside_is_where_the_other_place_is_near(room: WholeRoom) -> None:
    """Whichever of two external networks comes first, each router is asked from its own one, and asks there."""
    near = {}
    for name, first in (("north", "198.51.101"), ("south", "198.51.102")):
        net = room.make("networks", "admin", name=name, **{"router:external": True})["id"]
        room.make("subnets", "admin", network_id=net, cidr=f"{first}.0/24", ip_version=4)
        gateway = {"network_id": net}
        router = room.make("routers", "admin", name=name, external_gateway_info=gateway)
        near[name] = f"{first}.1", router["external_gateway_info"]["external_fixed_ips"][0]["ip_address"]
    room.settled()
    for name, (edge, gateway) in near.items():
        for target in (name, gateway):
            assert f"from {edge} to {gateway}" in explain(room, {"from": "outside", "to": target}, "admin")["text"]
        assert explain(room, {"from": name, "to": "outside"}, "admin")["text"].count(f"to {edge}") > 0


def test_what_stands_behind_a_vip_is_explained_too(room: WholeRoom) -> None:
    answer = explain(room, {"from": "vm", "to": room.ids["lb/vips"], "protocol": "tcp", "port": 80})
    assert answer["arrived"]
    assert not answer["works"]  # its only member, 10.0.0.99, is nobody
    assert "behind the VIP, to its member 10.0.0.99 port 80:" in answer["text"]
    assert "nobody on it has the address 10.0.0.99" in answer["members"][0]["request"][-1]["words"]


def test_what_is_down_is_set_up_by_the_advice(room: WholeRoom) -> None:
    path = f"/v2.0/routers/{room.ids['routers']}"
    room.ask("network", "PUT", path, {"router": {"admin_state_up": False}})
    room.ask("compute", "POST", f"/v2.1/servers/{room.ids['servers']}/action", {"os-stop": None})
    room.settled()
    answer = explain(room, {"from": "vm", "to": "internet"})
    assert [change["revive"] for change in answer["changes"]] == [
        {"resource": "server", "id": room.ids["servers"]}, {"resource": "router", "id": room.ids["routers"]}
    ]  # fmt: skip
    assert answer["changes"][0]["words"] == "start server vm"
    room.ask("compute", "POST", f"/v2.1/servers/{room.ids['servers']}/action", {"os-start": None})
    room.ask("network", "PUT", path, {"router": {"admin_state_up": True}})
    room.settled()
    assert explain(room, {"from": "vm", "to": "internet"})["works"]


def test_who_has_a_router_is_told(room: WholeRoom) -> None:
    """A router that no L3 agent has is not to be set up: an administrator gives it back."""
    agents = room.ask("network", "GET", "/v2.0/agents", who="admin").json()["agents"]
    path = f"/v2.0/agents/{next(a['id'] for a in agents if a['agent_type'] == 'L3 agent')}/l3-routers"
    room.ask("network", "DELETE", f"{path}/{room.ids['routers']}", who="admin")
    room.settled()
    answer = explain(room, {"from": "vm", "to": "internet"})
    assert answer["request"][-1]["words"].endswith("stops it: no L3 agent has it")
    (change,) = answer["changes"]
    assert change["schedule"] == {"router_id": room.ids["routers"], "agent_type": "L3 agent"}
    assert change["words"].startswith("let the L3 agent have router ")
    room.ask("network", "POST", path, {"router_id": room.ids["routers"]}, who="admin")
    room.settled()
    assert explain(room, {"from": "vm", "to": "internet"})["works"]


def test_without_packets_there_is_no_wire_to_ask(room: WholeRoom) -> None:
    answer = explain(room, {"from": "vm", "to": "internet", "verify": True}, who="reader", status=503)
    assert "there is no wire to ask" in answer["NeutronError"]["message"]
    explain(room, {"from": "vm", "to": "internet", "verify": True}, who="stranger", status=404)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"from": "vm"},
        {"from": "vm", "to": "internet", "protocol": "tcp"},
        {"from": "vm", "to": "internet", "port": 80},
        {"from": "vm", "to": "internet", "protocol": "sctp", "port": 80},
        {"from": "vm", "to": "internet", "protocol": "udp", "port": 0},
        {"from": "vm", "to": ["x"]},
        {"from": "vm", "to": "internet", "extra": 1},
        {"from": "vm", "to": "internet", "ip_version": 5},
        {"from": "vm", "to": "internet", "verify": "perhaps"},
    ],
)
def test_bad_questions_are_told_what_is_wrong(room: WholeRoom, body: dict[str, Any]) -> None:
    answer = explain(room, body, status=400)
    assert "explain" in answer["NeutronError"]["message"]


def test_the_topology_is_for_administrators(room: WholeRoom) -> None:
    answer = room.ask("network", "GET", "/cumulet/topology", who="admin")
    assert answer.status_code == 200
    assert room.ids["routers"] in answer.json()["topology"]
    assert room.ask("network", "GET", "/cumulet/topology").status_code == 403


def test_health_names_failures_to_administrators_alone(room: WholeRoom) -> None:
    assert room.ask("network", "GET", "/cumulet/health").json() == {"enforced": False}
    assert room.ask("network", "GET", "/cumulet/health", who="admin").json()["failures"] == {}


def test_a_projects_packets_go_one_after_the_other_and_not_too_many_wait() -> None:
    async def ask() -> tuple[int, int, int]:
        turns, under_way, most, refused = Turns(), 0, 0, 0

        async def one(project: str) -> None:
            nonlocal under_way, most, refused
            try:
                async with turns.of(project):
                    under_way += 1
                    most = max(most, under_way)
                    await asyncio.sleep(0)
                    under_way -= 1
            except Conflict:
                refused += 1

        await asyncio.gather(*(one("ours") for _ in range(20)))
        alone = most
        await asyncio.gather(*(one(f"project {number}") for number in range(20)))
        return alone, most, refused

    assert asyncio.run(ask()) == (1, 8, 4)
