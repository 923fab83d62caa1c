"""Lists: filters, `fields`, sorting, paging, bulk creation, and the forms of old clients."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room


@pytest.fixture
def networks(room: Room) -> list[str]:
    """Three networks of demo: c, a, b."""
    answer = room.ask("POST", "networks.json", {"networks": [{"name": n} for n in "cab"]})
    assert answer.status_code == 201
    return [n["id"] for n in answer.json()["networks"]]


def _names(found: list[dict[str, Any]]) -> list[str]:
    return [n["name"] for n in found]


def test_the_order_is_by_id(room: Room, networks: list[str]) -> None:
    assert [n["id"] for n in room.list("networks")] == sorted([*networks, room.public])


def test_filters(room: Room, networks: list[str]) -> None:
    assert _names(room.list("networks", name="a")) == ["a"]
    assert _names(room.list("networks", name=["a", "b"], sort_key="name")) == ["a", "b"]
    assert {n["id"] for n in room.list("networks", id=networks[:2])} == set(networks[:2])
    assert _names(room.list("networks", **{"router:external": "True"})) == ["public"]
    answer = room.ask("GET", "networks?router%3Aexternal=true&fields=name")
    assert answer.json() == {"networks": [{"name": "public"}]}
    assert len(room.list("networks", shared="False", project_id="demo")) == 3
    assert len(room.list("networks", tenant_id="demo", admin_state_up="1")) == 3
    assert room.list("networks", name="it's") == []
    assert room.list("networks", id="nonsense") == []
    assert room.list("networks", name="' OR 1=1 --") == []
    assert _names(room.list("networks", mtu="1500", name="a")) == ["a"]


@pytest.mark.parametrize(
    "query", ["colour=red", "zone=1", "provider:network_type=local", "mtu=wide", "sort_key=zone", "sort_key=tags",
              "sort_key=name&sort_dir=up", "sort_key=name&sort_dir=asc&sort_dir=asc", "limit=-1", "limit=x",
              "limit=--5", "limit=", "limit=%C2%B2", "marker=nonsense", "shared=perhaps", "subnets=x"]
)  # fmt: skip
def test_wrong_questions(room: Room, networks: list[str], query: str) -> None:
    answer = room.ask("GET", f"networks?{query}")
    assert answer.status_code == 400, answer.text
    assert answer.json()["NeutronError"]["message"]


def test_fields(room: Room, networks: list[str]) -> None:
    assert room.ask("GET", "networks.json?name=a&fields=id").json() == {"networks": [{"id": networks[1]}]}
    shown = room.ask("GET", f"networks/{networks[1]}.json?fields=id&fields=router:external&fields=nonsense").json()
    assert shown == {"network": {"id": networks[1], "router:external": False}}
    one = room.ask("GET", f"networks/{networks[1]}?fields=tenant_id").json()
    assert one == {"network": {"tenant_id": "demo"}}


def test_sorting(room: Room, networks: list[str]) -> None:
    assert _names(room.list("networks", sort_key="name")) == ["a", "b", "c", "public"]
    room.make("networks", name="small", mtu=1400)
    down = room.list("networks", sort_key=["mtu", "name"], sort_dir=["asc", "desc"])
    assert _names(down) == ["small", "public", "c", "b", "a"]
    room.refused(room.ask("GET", "networks", params={"sort_key": "router:external"}), 400, "HTTPBadRequest")


def test_paging(room: Room, networks: list[str]) -> None:
    first = room.ask("GET", "networks?limit=3&sort_key=name").json()
    assert _names(first["networks"]) == ["a", "b", "c"]
    following, _ = first["networks_links"]
    assert following["rel"] == "next"
    rest = room.ask("GET", following["href"].partition("/v2.0/")[2]).json()
    assert _names(rest["networks"]) == ["public"]
    (before,) = [link for link in rest["networks_links"] if link["rel"] == "previous"]
    assert _names(room.ask("GET", before["href"].partition("/v2.0/")[2]).json()["networks"]) == ["a", "b", "c"]


def test_beyond_the_last_page_the_way_back_is_from_the_end(room: Room, networks: list[str]) -> None:
    last = room.ask("GET", "networks?limit=2&sort_key=name").json()
    for _ in range(2):
        (onward,) = [link for link in last["networks_links"] if link["rel"] == "next"]
        last = room.ask("GET", onward["href"].partition("/v2.0/")[2]).json()
    assert last["networks"] == []
    (back,) = last["networks_links"]
    assert back["rel"] == "previous"
    assert _names(room.ask("GET", back["href"].partition("/v2.0/")[2]).json()["networks"]) == ["c", "public"]


def test_what_changed_since(room: Room, networks: list[str]) -> None:
    assert len(room.list("networks", changed_since="2020-01-01T00:00:00Z")) == 4
    assert room.list("networks", changed_since="2999-01-01T01:00:00+01:00") == []
    words = room.refused(room.ask("GET", "networks?changed_since=soon"), 400, "InvalidInput")
    assert "YYYY-MM-DDTHH:MM:SSZ" in words


def test_a_limit_of_any_length(room: Room, networks: list[str]) -> None:
    assert len(room.list("networks", limit="9" * 5000)) == 4, "Python's int() takes 4300 digits at most"
    assert len(room.list("networks", limit="0")) == 4, "0 is none, as in Neutron"


def test_a_marker_is_something_the_caller_sees(room: Room, networks: list[str]) -> None:
    theirs = room.ask("POST", "networks", {"network": {"name": "bb"}}, "other").json()["network"]["id"]
    refused = room.ask("GET", f"networks?sort_key=name&marker={theirs}")
    assert refused.status_code == 400, "the page would tell where a foreign name stands"
    assert refused.text == room.ask("GET", "networks?sort_key=name&marker=nothing").text.replace("nothing", theirs)
    assert _names(room.list("networks", sort_key="name", marker=room.public)) == [], "public is seen by everybody"
    assert _names(room.ask("GET", f"networks?sort_key=name&marker={theirs}", token=ADMIN).json()["networks"])[0] == "c"


def test_bulk_is_all_or_nothing(room: Room) -> None:
    network, _ = room.network()
    many = {"ports": [{"network_id": network, "name": f"p{n}"} for n in range(5)]}
    made = room.ask("POST", "ports", many).json()["ports"]
    assert [p["fixed_ips"][0]["ip_address"] for p in made] == [f"10.0.1.{n}" for n in range(3, 8)]
    many["ports"].append({"network_id": network, "fixed_ips": [{"ip_address": "10.0.1.3"}]})
    room.refused(room.ask("POST", "ports", many), 409, "IpAddressAlreadyAllocated")
    assert len(room.list("ports")) == 6
    for wrong in ([], {}, [1], "x", [None]):
        room.refused(room.ask("POST", "networks", {"networks": wrong}), 400, "HTTPBadRequest")


def test_filters_of_ports(room: Room) -> None:
    network, subnet = room.network()
    first, second = (room.make("ports", network_id=network, name=n, device_id=f"dev{n}") for n in "ab")
    room.network("10.0.2.0/24")

    def found(**query: Any) -> list[str]:
        return sorted(_names(room.list("ports", **query)))

    assert found(fixed_ips="ip_address=10.0.1.4") == ["b"]
    assert found(fixed_ips=["ip_address=10.0.1.4", "ip_address=10.0.1.3"]) == ["a", "b"]
    assert found(fixed_ips=[f"subnet_id={subnet}", "ip_address=10.0.1.3"]) == ["a"]
    assert found(fixed_ips="ip_address_substr=10.0.1.") == ["", "a", "b"]
    assert found(fixed_ips="ip_address_substr=%") == []
    assert found(device_owner="network:dhcp") == [""]
    assert found(device_owner="network:") == []
    assert found(device_id="deva") == ["a"]
    assert found(network_id=network, name="a") == ["a"]
    assert found(mac_address=second["mac_address"]) == ["b"]
    assert found(security_groups=first["security_groups"]) == ["a", "b"]
    room.refused(room.ask("GET", "ports?fixed_ips=10.0.1.4"), 400, "HTTPBadRequest")
    assert room.list("ports", "other", fixed_ips="ip_address=10.0.1.4") == []


def test_filters_on_tags(room: Room, networks: list[str]) -> None:
    for id, tags in zip(networks, (["red", "blue"], ["red"], ["re_"]), strict=True):
        assert room.ask("PUT", f"networks/{id}/tags", {"tags": tags}).status_code == 200

    def found(**query: str) -> list[str]:
        return _names(room.list("networks", project_id="demo", sort_key="name", **query))

    assert found(tags="red") == ["a", "c"]
    assert found(tags="red,blue") == ["c"]
    assert found(**{"tags-any": "blue,re_"}) == ["b", "c"]
    assert found(**{"not-tags": "red,blue"}) == ["a", "b"]
    assert found(**{"not-tags-any": "red,blue"}) == ["b"]
    assert found(tags="re") == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "networks", None, 400),
        ("POST", "networks", b"{", 400),
        ("POST", "networks", b"[]", 400),
        ("POST", "networks", b'{"net": {}}', 400),
        ("POST", "networks", b'{"network": []}', 400),
        ("POST", "networks", b"\xff\xfe", 400),
        ("POST", "networks", b'{"network": ' + b"[" * 500 + b"]" * 500 + b"}", 400),
        ("POST", "networks", b'{"network": {"name": "' + b"x" * 10_000_000 + b'"}}', 413),
        ("PUT", "networks", b"{}", 405),
        ("DELETE", "networks", None, 405),
        ("PUT", "networks/nonsense", b'{"network": {}}', 404),
        ("DELETE", "ports/nonsense", None, 404),
        ("GET", "nonsense", None, 404),
        ("GET", "networks/a/b/c/d", None, 404),
        ("GET", "networks/%00", None, 404),
    ],
)
def test_wrong_requests(room: Room, method: str, path: str, body: bytes | None, status: int) -> None:
    answer = room.ask(method, path, body)
    assert answer.status_code == status, answer.text
    assert set(answer.json()["NeutronError"]) == {"type", "message", "detail"}
    assert answer.headers["x-openstack-request-id"].startswith("req-")


def test_no_token(room: Room) -> None:
    assert room.ask("GET", "networks", token="").status_code == 401


def test_readers_only_read(room: Room, networks: list[str]) -> None:
    reader = "demo:reader"
    assert len(room.list("networks", reader)) == 4
    for method, path, body in (
        ("POST", "networks", {"network": {}}),
        ("PUT", f"networks/{networks[0]}", {"network": {"name": "x"}}),
        ("DELETE", f"networks/{networks[0]}", None),
        ("PUT", f"networks/{networks[0]}/tags/x", None),
    ):
        room.refused(room.ask(method, path, body, reader), 403, "PolicyNotAuthorized")
    assert len(room.list("networks", ADMIN)) == 4


def test_a_tag_is_set_whatever_the_body_says(room: Room, networks: list[str]) -> None:
    """Clients send an empty text as JSON there."""
    path = f"networks/{networks[0]}/tags/red"
    assert room.ask("PUT", path, b'""').status_code == 201
    assert room.ask("PUT", path, b"").status_code == 201
    assert room.show("networks", networks[0])["tags"] == ["red"]
