"""What the API says of ways between projects, and to whom."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.api.whole_room import WholeRoom

from cumulet.cli.isolation import lines

SECTIONS = ("between_projects", "from_outside", "to_outside", "inside")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(Path(tmp_path_factory.mktemp("isolation")))
    made.furnish()
    yield made
    made.close()


def isolation(room: WholeRoom, who: str = "admin", query: str = "", status: int = 200) -> Any:
    answer = room.ask("network", "GET", f"/cumulet/isolation{query}", who=who)
    assert answer.status_code == status, answer.text
    return answer.json().get("isolation", answer.json())


def allow(room: WholeRoom, who: str, port: int) -> str:
    """A rule in the default group of somebody's project."""
    groups = room.ask("network", "GET", "/v2.0/security-groups?name=default", who=who).json()["security_groups"]
    group = next(one["id"] for one in groups if one["project_id"] == room.projects[_PROJECT[who]])
    rule = {"security_group_id": group, "direction": "ingress", "protocol": "tcp", "port_range_min": port,
            "port_range_max": port}  # fmt: skip
    return room.make("security-group-rules", who, **rule)["id"]


_PROJECT = {"member": "ours", "stranger": "theirs"}


def test_what_opens_a_cloud_is_told_step_by_step(room: WholeRoom) -> None:
    found = isolation(room)
    assert found["between_projects"] == found["from_outside"] == []
    (out,) = found["to_outside"]
    assert (out["from"], out["what"]) == ([{"project": "ours", "network": "network net", "ports": 1}], ["anything"])
    assert (found["projects"], found["networks"], found["ports"]) == (1, 1, 1)
    assert "Between projects: nothing." in list(lines(found))

    card = room.ask("network", "GET", f"/v2.0/ports/{room.ids['card']}").json()["port"]
    address = card["fixed_ips"][0]["ip_address"]
    fip = {"floatingip": {"port_id": room.ids["card"]}}
    assert room.ask("network", "PUT", f"/v2.0/floatingips/{room.ids['floatingips']}", fip).status_code == 200
    assert isolation(room)["from_outside"] == []
    rule = allow(room, "member", 22)
    (way,) = isolation(room)["from_outside"]
    assert way["kind"] == "floating IP"
    assert way["what"] == ["TCP port 22"]
    assert way["through"][0].startswith("floating IP 203.0.113.")
    assert way["opened_by"] == ["group default: ingress IPv4 TCP port 22 from anyone"]
    assert isolation(room)["between_projects"] == []

    # A stranger with a way out comes in by the same floating IP.
    public = room.ids["public"]
    net = room.make("networks", "stranger", name="hers")["id"]
    subnet = room.make("subnets", "stranger", network_id=net, cidr="10.0.0.0/24", ip_version=4)["id"]
    router = room.make("routers", "stranger", external_gateway_info={"network_id": public})["id"]
    path = f"/v2.0/routers/{router}/add_router_interface"
    assert room.ask("network", "PUT", path, {"subnet_id": subnet}, "stranger").status_code == 200
    server = {**room.server(name="spy"), "networks": [{"uuid": net}]}
    room.make("servers", "stranger", "compute", **server)
    room.settled()
    (between,) = isolation(room)["between_projects"]
    assert between["from"] == [{"project": "theirs", "network": "network hers", "ports": 1}]
    assert between["to"] == {"project": "ours", "network": "network net", "ports": [f"vm ({address})"]}
    assert (between["kind"], between["what"]) == ("floating IP", ["TCP port 22"])

    # Each sees what concerns it, and of the other no more than that there is somebody.
    ours, hers = isolation(room, "reader")["between_projects"], isolation(room, "stranger")["between_projects"]
    assert ours[0]["from"] == [{"project": "another project", "network": None, "ports": None}]
    assert ours[0]["to"] == between["to"]
    assert hers[0]["from"] == between["from"]
    assert hers[0]["to"] == {"project": "another project", "network": None, "ports": None}
    said = str(isolation(room, "stranger"))
    assert hers[0]["opened_by"] == ["another project's group"]
    for secret in ("vm", "network net", "group default", room.ids["networks"], "ours"):
        assert secret not in said, said
    for section in SECTIONS:
        assert (
            isolation(room, query="?project=ours")[section]
            == isolation(room, query=f"?project={room.projects['ours']}")[section]
        )
    assert len(isolation(room)["inside"]) >= len(isolation(room, query="?project=ours")["inside"])

    room.ask("network", "DELETE", f"/v2.0/security-group-rules/{rule}")
    assert isolation(room)["between_projects"] == []


def test_a_shared_network_is_named(room: WholeRoom) -> None:
    shared = room.make("networks", "admin", name="common", shared=True)["id"]
    room.make("subnets", "admin", network_id=shared, cidr="10.9.0.0/24", ip_version=4)
    for who in ("member", "stranger"):
        server = {**room.server(name=f"{who}-vm"), "networks": [{"uuid": shared}]}
        room.make("servers", who, "compute", **server)
    room.settled()
    rule = allow(room, "stranger", 5432)
    ways = [way for way in isolation(room)["between_projects"] if "5432" in str(way["what"])]
    assert [(way["from"][0]["project"], way["to"]["project"], way["through"], way["what"]) for way in ways] == [
        ("ours", "theirs", ["network common"], ["TCP port 5432"])
    ]
    told = [line.split() for line in lines(isolation(room)) if "5432" in line]
    row = "ours theirs: common, stranger-vm (10.9.0.4) network common TCP port 5432"
    assert told == [[*row.split(), *"group default: TCP port 5432 from anyone".split()]]  # noqa: SIM905
    room.ask("network", "DELETE", f"/v2.0/security-group-rules/{rule}", who="stranger")


def test_who_may_ask_about_whom(room: WholeRoom) -> None:
    isolation(room, "none", status=401)
    isolation(room, "stranger", "?project=ours", status=403)
    isolation(room, "stranger", "?project=theirs")
    missing = isolation(room, "admin", "?project=nobody", status=404)
    assert "nobody could not be found" in missing["NeutronError"]["message"]
