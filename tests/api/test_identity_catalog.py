"""Regions, services, endpoints, what projects are given of them, and policy documents."""

from collections.abc import Iterator
from typing import Any

import pytest

from .identity_room import PASSWORDS, Room, opened, v2, v3


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("catalog")) as made:
        yield made


def urls(room: Room, user: str = "demo", project: str | None = "demo") -> dict[str, set[str]]:
    """The catalog in a token: URLs by the service's type."""
    token = room.ask("POST", "/v3/auth/tokens", v3(user, PASSWORDS[user], project)).json()["token"]
    return {s["type"]: {e["url"] for e in s["endpoints"]} for s in token.get("catalog", ())}


def project_id(room: Room, name: str = "demo") -> str:
    return room.ask("GET", f"/v3/projects?name={name}", token=room.admin()).json()["projects"][0]["id"]


def gone(room: Room, *paths: str) -> None:
    for path in paths:
        assert room.ask("DELETE", path, token=room.admin()).status_code == 204, path


def test_the_catalog_follows_the_rows(room: Room) -> None:
    admin = room.admin()
    service = room.make("service", type="object-store", name="swift", description="far away")
    made = {"service_id": service["id"], "interface": "public", "url": "http://far/v1/AUTH_$(project_id)s"}
    endpoint = room.make("endpoint", region="Elsewhere", **made)
    assert (endpoint["region"], endpoint["region_id"]) == ("Elsewhere", "Elsewhere")
    assert room.ask("GET", "/v3/regions/Elsewhere", token=admin).status_code == 200
    here = project_id(room)
    assert urls(room)["object-store"] == {f"http://far/v1/AUTH_{here}"}
    old = room.ask("POST", "/v2.0/tokens", v2("demo", PASSWORDS["demo"], "demo")).json()["access"]["serviceCatalog"]
    found = next(s for s in old if s["type"] == "object-store")["endpoints"]
    assert found == [{"id": service["id"], "region": "Elsewhere", "publicURL": f"http://far/v1/AUTH_{here}"}]
    shown = room.ask("GET", "/v3/auth/catalog", token=room.login()).json()["catalog"]
    assert service["id"] in {s["id"] for s in shown}
    path = f"/v3/endpoints/{endpoint['id']}"
    assert room.ask("PATCH", path, {"endpoint": {"enabled": False}}, admin).json()["endpoint"]["enabled"] is False
    assert urls(room)["object-store"] == set()
    assert room.ask("PATCH", path, {"endpoint": {"enabled": True, "url": "http://x/"}}, admin).status_code == 200
    assert urls(room)["object-store"] == {"http://x/"}
    gone(room, f"/v3/services/{service['id']}")
    assert room.ask("GET", path, token=admin).status_code == 404
    assert "object-store" not in urls(room)


def test_an_address_that_needs_a_project_is_for_those_who_have_one(room: Room) -> None:
    service = room.make("service", type="volume")
    for interface, url in (("public", "http://v/%(tenant_id)s"), ("admin", "http://v/$(user_id)s")):
        room.make("endpoint", service_id=service["id"], interface=interface, url=url, region_id="RegionOne")
    body = v3("admin", PASSWORDS["admin"])
    body["auth"]["scope"] = {"system": {"all": True}}
    token = room.ask("POST", "/v3/auth/tokens", body).json()["token"]
    found = next(s for s in token["catalog"] if s["id"] == service["id"])["endpoints"]
    assert [e["url"] for e in found] == [f"http://v/{token['user']['id']}"]
    gone(room, f"/v3/services/{service['id']}")


def test_the_clouds_own_are_shown_and_stay(room: Room) -> None:
    admin = room.admin()
    for kind, count in (("service", 4), ("endpoint", 12), ("region", 1)):
        rows = room.ask("GET", f"/v3/{kind}s", token=admin).json()[f"{kind}s"]
        own = [row for row in rows if row["id"] != "Elsewhere"]
        assert len(own) == count, own
        path = f"/v3/{kind}s/{own[0]['id']}"
        assert room.ask("GET", path, token=admin).json()[kind] == own[0]
        assert room.ask("PATCH", path, {kind: {"description": "x"}}, admin).status_code == 403
        assert room.ask("DELETE", path, token=admin).status_code == 403
    some = room.ask("GET", "/v3/endpoints?interface=public&region_id=RegionOne", token=admin).json()["endpoints"]
    assert {row["interface"] for row in some} == {"public"}
    assert len(some) == 4


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("service", {}, 400),
        ("service", {"type": ""}, 400),
        ("service", {"type": "x", "enabled": "True"}, 400),
        ("endpoint", {"interface": "public", "url": "http://x"}, 400),
        ("endpoint", {"interface": "private", "service_id": "{own}", "url": "http://x"}, 400),
        ("endpoint", {"interface": "public", "service_id": "nothing", "url": "http://x"}, 400),
        ("endpoint", {"interface": "public", "service_id": "{own}", "url": "x"}, 400),
        ("endpoint", {"interface": "public", "service_id": "{own}", "url": "http://x", "region_id": "nothing"}, 400),
        ("endpoint", {"interface": "public", "service_id": "{own}", "url": "http://x", "enabled": "False"}, 400),
        ("region", {"id": "RegionOne"}, 409),
        ("region", {"parent_region_id": "nothing"}, 404),
        ("region", {"id": 7}, 400),
    ],
)
def test_bad_bodies(room: Room, kind: str, body: dict[str, Any], status: int) -> None:
    own = room.ask("GET", "/v3/services?type=network", token=room.admin()).json()["services"][0]["id"]
    body = {name: own if value == "{own}" else value for name, value in body.items()}
    answer = room.ask("POST", f"/v3/{kind}s", {kind: body}, room.admin())
    assert answer.status_code == status, answer.text


def test_regions(room: Room) -> None:
    admin = room.admin()
    answer = room.ask("PUT", "/v3/regions/north", {"region": {"description": "cold"}}, admin)
    assert (answer.status_code, answer.json()["region"]["id"]) == (201, "north")
    assert room.ask("PUT", "/v3/regions/north", {"region": {"id": "south"}}, admin).status_code == 400
    below = room.make("region", id="far-north", parent_region_id="north")
    assert below["description"] == ""
    found = room.ask("GET", "/v3/regions?parent_region_id=north", token=room.login()).json()["regions"]
    assert [row["id"] for row in found] == ["far-north"]
    circle = {"region": {"parent_region_id": "far-north"}}
    assert room.ask("PATCH", "/v3/regions/north", circle, admin).status_code == 400
    own = room.ask("GET", "/v3/services?type=network", token=admin).json()["services"][0]["id"]
    endpoint = room.make("endpoint", service_id=own, interface="admin", url="http://n", region_id="far-north")
    assert room.ask("DELETE", "/v3/regions/north", token=admin).status_code == 403
    gone(room, f"/v3/endpoints/{endpoint['id']}", "/v3/regions/north")
    assert room.ask("GET", "/v3/regions/far-north", token=admin).status_code == 404


def test_a_project_is_told_of_what_it_was_given(room: Room) -> None:
    admin, here = room.admin(), project_id(room)
    rows = room.ask("GET", "/v3/endpoints?interface=public", token=admin).json()["endpoints"]
    one = next(row for row in rows if row["url"].endswith(":9696"))
    path = f"/v3/OS-EP-FILTER/projects/{here}/endpoints/{one['id']}"
    assert room.ask("GET", path, token=admin).status_code == 404
    assert room.ask("PUT", path, token=admin).status_code == 204
    assert room.ask("PUT", path, token=admin).status_code == 409
    assert room.ask("HEAD", path, token=admin).status_code == 204
    assert urls(room) == {"network": {one["url"]}}
    group = {"endpoint_group": {"name": "images", "filters": {"service_id": "{image}", "interface": "internal"}}}
    image = room.ask("GET", "/v3/services?type=image", token=admin).json()["services"][0]["id"]
    group["endpoint_group"]["filters"] = {"service_id": image, "interface": "internal"}
    made = room.ask("POST", "/v3/OS-EP-FILTER/endpoint_groups", group, admin).json()["endpoint_group"]
    at = f"/v3/OS-EP-FILTER/endpoint_groups/{made['id']}"
    assert made["links"]["self"].endswith(at)
    assert room.ask("PUT", f"{at}/projects/{here}", token=admin).status_code == 204
    assert room.ask("GET", f"{at}/projects/{here}", token=admin).json()["project_endpoint_group"]["project_id"] == here
    assert set(urls(room)) == {"network", "image"}
    assert set(urls(room, "admin", "admin")) == {"network", "image", "compute", "identity"}
    for listed, collection, ids in (
        (f"/v3/OS-EP-FILTER/projects/{here}/endpoint_groups", "endpoint_groups", {made["id"]}),
        (f"{at}/projects", "projects", {here}),
        (f"/v3/OS-EP-FILTER/endpoints/{one['id']}/projects", "projects", {here}),
    ):
        assert {r["id"] for r in room.ask("GET", listed, token=admin).json()[collection]} == ids
    assert len(room.ask("GET", f"{at}/endpoints", token=admin).json()["endpoints"]) == 1
    given = room.ask("GET", f"/v3/OS-EP-FILTER/projects/{here}/endpoints", token=admin).json()["endpoints"]
    assert len(given) == 2
    gone(room, path, at)
    assert set(urls(room)) == {"network", "image", "compute", "identity"}
    wrong = {"endpoint_group": {"name": "x", "filters": {"project_id": here}}}
    assert room.ask("POST", "/v3/OS-EP-FILTER/endpoint_groups", wrong, admin).status_code == 400
    assert room.ask("PUT", f"/v3/OS-EP-FILTER/projects/nothing/endpoints/{one['id']}", token=admin).status_code == 404


def test_the_narrowest_policy_is_an_endpoints(room: Room) -> None:
    admin = room.admin()
    made = [
        room.ask("POST", "/v3/policies", {"policy": {"type": "text/plain", "blob": words}}, admin).json()["policy"]
        for words in ("service", "region", "endpoint")
    ]
    own = room.ask("GET", "/v3/endpoints?interface=admin", token=admin).json()["endpoints"][0]
    of = f"/v3/endpoints/{own['id']}/OS-ENDPOINT-POLICY/policy"
    assert room.ask("GET", of, token=admin).status_code == 404
    service = own["service_id"]
    for policy, place in zip(
        made, (f"services/{service}", f"services/{service}/regions/RegionOne", f"endpoints/{own['id']}"), strict=True
    ):
        path = f"/v3/policies/{policy['id']}/OS-ENDPOINT-POLICY/{place}"
        assert room.ask("GET", path, token=admin).status_code == 404
        assert room.ask("PUT", path, token=admin).status_code == 204
        assert room.ask("HEAD", path, token=admin).status_code == 204
        assert room.ask("GET", of, token=admin).json()["policy"] == policy
    listed = room.ask("GET", f"/v3/policies/{made[1]['id']}/OS-ENDPOINT-POLICY/endpoints", token=admin).json()
    assert {e["interface"] for e in listed["endpoints"]} == {"public", "internal"}
    gone(room, path, f"/v3/policies/{made[1]['id']}")
    assert room.ask("GET", of, token=admin).json()["policy"]["blob"] == "service"
    assert room.ask("POST", "/v3/policies", {"policy": {"type": "x"}}, admin).status_code == 400
