"""Logging in by v2.0 and v3, what the answers hold, and how failures look."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from .identity_room import PASSWORDS, Room, opened, v2, v3

WORDS = "The request you have made requires authentication."


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


def test_discovery(room: Room) -> None:
    root = room.ask("GET", "/")
    assert root.status_code == 300
    versions = {v["id"]: v for v in root.json()["versions"]["values"]}
    assert versions["v2.0"]["status"] == "deprecated"
    assert versions["v3.14"]["links"][0]["href"] == "http://controller:5000/v3/"
    for path, key in (("/v2.0", "v2.0"), ("/v2.0/", "v2.0"), ("/v3", "v3.14"), ("/v3/", "v3.14")):
        answer = room.ask("GET", path)
        assert answer.status_code == 200
        assert answer.json()["version"] == versions[key]
    strange = room.ask("GET", "/v3", headers={"Host": "<script>:1"}).json()["version"]["links"][0]["href"]
    assert strange == "http://127.0.0.1:5000/v3/"


def test_the_2015_login(room: Room) -> None:
    answer = room.ask("POST", "/v2.0/tokens", v2("demo", PASSWORDS["demo"], "demo"))
    assert answer.status_code == 200
    access = answer.json()["access"]
    urls = {s["type"]: s["endpoints"][0] for s in access["serviceCatalog"]}
    assert urls["network"]["publicURL"] == "http://controller:9696"  # a version here breaks both clients
    assert urls["compute"]["publicURL"] == "http://controller:8774/v2.1"
    assert urls["image"]["publicURL"] == "http://controller:9292"
    assert urls["identity"]["publicURL"] == "http://controller:5000/v2.0"
    assert {e["region"] for e in urls.values()} == {"RegionOne"}
    assert access["token"]["tenant"]["name"] == "demo"
    assert access["user"]["username"] == "demo"
    assert {r["name"] for r in access["user"]["roles"]} == {"member", "reader"}
    assert room.valid(access["token"]["id"])
    assert len(access["token"]["id"]) <= 255


def test_v2_forms(room: Room) -> None:
    first = room.ask("POST", "/v2.0/tokens", v2("demo", PASSWORDS["demo"])).json()["access"]
    assert first["serviceCatalog"] == []
    assert "tenant" not in first["token"]
    unscoped = first["token"]["id"]
    tenants = room.ask("GET", "/v2.0/tenants", token=unscoped).json()["tenants"]
    assert [t["name"] for t in tenants] == ["demo"]
    again = {"auth": {"token": {"id": unscoped}, "tenantId": tenants[0]["id"]}}
    scoped = room.ask("POST", "/v2.0/tokens", again).json()["access"]
    assert scoped["token"]["tenant"]["id"] == tenants[0]["id"]
    assert scoped["token"]["expires"] == first["token"]["expires"]
    proof = {"userId": first["user"]["id"], "password": PASSWORDS["demo"]}
    by_id = {"auth": {"tenantName": "demo", "passwordCredentials": proof}}
    token = room.ask("POST", "/v2.0/tokens", by_id).json()["access"]["token"]["id"]
    shown = room.ask("GET", f"/v2.0/tokens/{token}", token=token)
    assert shown.json()["access"]["token"]["id"] == token
    assert room.ask("GET", f"/v2.0/tokens/{token}?belongsTo=else", token=token).status_code == 404
    flat = room.ask("GET", f"/v2.0/tokens/{token}/endpoints", token=token).json()["endpoints"]
    assert {e["type"]: e["publicURL"] for e in flat}["network"] == "http://controller:9696"
    assert room.ask("HEAD", f"/v2.0/tokens/{token}", token=token).status_code == 200
    assert room.ask("DELETE", f"/v2.0/tokens/{token}", token=token).status_code == 204
    assert not room.valid(token)


def test_the_v3_login(room: Room) -> None:
    answer = room.ask("POST", "/v3/auth/tokens", v3("demo", PASSWORDS["demo"], "demo"))
    assert answer.status_code == 201
    assert answer.headers["vary"] == "X-Auth-Token"
    token = answer.json()["token"]
    assert token["project"]["name"] == "demo"
    assert token["project"]["domain"] == {"id": "default", "name": "Default"}
    assert token["methods"] == ["password"]
    assert len(token["audit_ids"]) == 1
    assert {r["name"] for r in token["roles"]} == {"member", "reader"}
    compute = next(s for s in token["catalog"] if s["type"] == "compute")
    assert {e["interface"] for e in compute["endpoints"]} == {"public", "internal", "admin"}
    assert {(e["url"], e["region"], e["region_id"]) for e in compute["endpoints"]} == {
        ("http://controller:8774/v2.1", "RegionOne", "RegionOne")
    }
    bare = room.ask("POST", "/v3/auth/tokens?nocatalog", v3("demo", PASSWORDS["demo"], "demo"))
    assert "catalog" not in bare.json()["token"]


def test_v3_without_domains_means_default(room: Room) -> None:
    """The five variables of a 2015 openrc with OS_AUTH_URL=.../v3."""
    user = {"name": "demo", "password": PASSWORDS["demo"]}
    body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}},
                     "scope": {"project": {"name": "demo"}}, "tenantName": "demo"}}  # fmt: skip
    assert room.ask("POST", "/v3/auth/tokens", body).status_code == 201


@pytest.mark.parametrize(
    ("scope", "key"),
    [
        ({"domain": {"id": "default"}}, "domain"),
        ({"domain": {"name": "Default"}}, "domain"),
        ({"system": {"all": True}}, "system"),
        ("unscoped", None),
        ({"unscoped": {}}, None),
    ],
)
def test_v3_scopes(room: Room, scope: Any, key: str | None) -> None:
    token = room.ask("POST", "/v3/auth/tokens", v3("admin", PASSWORDS["admin"], scope=scope)).json()["token"]
    assert [k for k in ("project", "domain", "system") if k in token] == ([key] if key else [])
    assert ("roles" in token) == ("catalog" in token) == (key is not None)
    if key:
        assert {r["name"] for r in token["roles"]} == {"admin", "manager", "member", "reader"}


def test_a_default_project_is_where_an_unscoped_login_goes(room: Room) -> None:
    project = room.make("project", name="home")
    user = room.make("user", name="settler", password="settler", default_project_id=project["id"])
    assert "project" not in room.ask("POST", "/v3/auth/tokens", v3("settler", "settler")).json()["token"]
    member = room.ask("GET", "/v3/roles?name=member", token=room.admin()).json()["roles"][0]["id"]
    path = f"/v3/projects/{project['id']}/users/{user['id']}/roles/{member}"
    assert room.ask("PUT", path, token=room.admin()).status_code == 204
    assert room.ask("POST", "/v3/auth/tokens", v3("settler", "settler")).json()["token"]["project"]["name"] == "home"
    unscoped = room.ask("POST", "/v3/auth/tokens", v3("settler", "settler", scope="unscoped")).json()["token"]
    assert "project" not in unscoped


def _failures() -> list[tuple[str, dict[str, Any]]]:
    right = PASSWORDS["demo"]
    return [
        ("/v2.0/tokens", v2("demo", "wrong", "demo")),
        ("/v2.0/tokens", v2("nobody", right, "demo")),
        ("/v2.0/tokens", v2("demo", right, "nothing")),
        ("/v2.0/tokens", v2("demo", right, "admin")),
        ("/v2.0/tokens", {"auth": {"token": {"id": "forged"}, "tenantName": "demo"}}),
        ("/v3/auth/tokens", v3("demo", "", "demo")),
        ("/v3/auth/tokens", v3("nobody", right, "demo")),
        ("/v3/auth/tokens", v3("demo", right, "admin")),
        ("/v3/auth/tokens", v3("demo", right, "nothing")),
        ("/v3/auth/tokens", v3("demo", right, scope={"system": {"all": True}})),
        ("/v3/auth/tokens", v3("demo", right, scope={"domain": {"id": "default"}})),
        ("/v3/auth/tokens", v3("demo", right, scope={"domain": {"id": "else"}})),
    ]


@pytest.mark.parametrize(("path", "body"), _failures())
def test_failures_have_one_answer(room: Room, path: str, body: dict[str, Any]) -> None:
    answer = room.ask("POST", path, body)
    assert answer.status_code == 401
    assert answer.json() == {"error": {"code": 401, "title": "Unauthorized", "message": WORDS}}
    assert answer.headers["x-openstack-request-id"].startswith("req-")
    assert "x-subject-token" not in answer.headers


def test_two_proofs_must_be_of_one_user(room: Room) -> None:
    proof = {"user": {"name": "demo", "domain": {"id": "default"}, "password": PASSWORDS["demo"]}}
    for token, status in ((room.login(), 201), (room.admin(), 401), ("forged", 404)):
        identity = {"methods": ["password", "token"], "password": proof, "token": {"id": token}}
        assert room.ask("POST", "/v3/auth/tokens", {"auth": {"identity": identity}}).status_code == status


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v2.0/tokens", {}),
        ("/v2.0/tokens", {"auth": {}}),
        ("/v2.0/tokens", {"auth": {"passwordCredentials": {"username": "demo"}}}),
        ("/v2.0/tokens", {"auth": {"passwordCredentials": {"password": "x"}}}),
        ("/v2.0/tokens", v2("x" * 300, "x")),
        ("/v2.0/tokens", v2("x", "x" * 5000)),
        ("/v2.0/tokens", {"auth": {"token": {"id": "x" * 9000}}}),
        ("/v3/auth/tokens", {"auth": {"identity": {"methods": []}}}),
        ("/v3/auth/tokens", {"auth": {"identity": {"methods": ["password"] * 200}}}),
        ("/v3/auth/tokens", v3("demo", "x" * 5000)),
        ("/v3/auth/tokens", v3("demo", "x", scope={"project": {}})),
        ("/v3/auth/tokens", v3("demo", "x", scope={"project": {"id": "a"}, "system": {"all": True}})),
        ("/v3/auth/tokens", {"auth": {"identity": {"methods": ["token"], "token": {}}}}),
    ],
)
def test_wrong_shapes_are_told(room: Room, path: str, body: dict[str, Any]) -> None:
    answer = room.ask("POST", path, body)
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["title"] == "Bad Request"


def test_big_bodies_are_refused(room: Room) -> None:
    answer = room.ask("POST", "/v3/auth/tokens", v3("demo", "x" * 10_000_000))
    assert answer.status_code == 413
    assert answer.json()["error"]["code"] == 413


def test_unknown_methods(room: Room) -> None:
    body = {"auth": {"identity": {"methods": ["kerberos"], "kerberos": {}}}}
    assert room.ask("POST", "/v3/auth/tokens", body).status_code == 401


def test_key_files(tmp_path: Path) -> None:
    from cumulet.identity.token import load_keys

    file = tmp_path / "keys"
    keys = load_keys(file)
    assert load_keys(file) == keys
    assert file.stat().st_mode & 0o777 == 0o600


def test_ossa_2014_036_logs_hold_no_token_and_no_password(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = structlog.testing.LogCapture()
    quiet = structlog.wrap_logger(None, [lines], wrapper_class=structlog.BoundLogger)
    monkeypatch.setattr("cumulet.http.api.log", quiet)
    token = room.login()
    room.ask("GET", f"/v2.0/tokens/{token}", token=token)
    room.ask("POST", "/v2.0/tokens", v2("demo", "a wrong password", "demo"))
    written = str(lines.entries)
    assert "/v2.0/tokens/" in written
    assert token[20:60] not in written
    assert PASSWORDS["demo"] not in written
    assert "a wrong password" not in written
