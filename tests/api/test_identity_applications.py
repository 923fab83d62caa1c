"""Application credentials: what a token got by one is worth, and what it can't be used for."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from cumulet.identity.access_rule import MAX_PATH, fits

from .identity_room import PASSWORDS, Room, opened, v3


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("applications")) as made:
        yield made


def holder(room: Room, token: str) -> dict[str, Any]:
    headers = {"X-Subject-Token": token, "OpenStack-Identity-Access-Rules": "1.0"}
    answer = room.ask("GET", "/v3/auth/tokens", token=token, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()["token"]


def make(room: Room, token: str, name: str, **more: Any) -> httpx.Response:
    path = f"/v3/users/{holder(room, token)['user']['id']}/application_credentials"
    return room.ask("POST", path, {"application_credential": {"name": name, **more}}, token)


def made(room: Room, token: str, name: str, **more: Any) -> dict[str, Any]:
    answer = make(room, token, name, **more)
    assert answer.status_code == 201, answer.text
    return answer.json()["application_credential"]


def enter(room: Room, secret: str, **proof: Any) -> httpx.Response:
    given = {"secret": secret, **proof}
    identity = {"methods": ["application_credential"], "application_credential": given}
    return room.ask("POST", "/v3/auth/tokens", {"auth": {"identity": identity}})


def token_of(room: Room, credential: dict[str, Any]) -> str:
    answer = enter(room, credential["secret"], id=credential["id"])
    assert answer.status_code == 201, answer.text
    return answer.headers["x-subject-token"]


def test_a_program_acts_as_its_user_on_one_project(room: Room) -> None:
    demo = room.login()
    credential = made(room, demo, "robot", description="d")
    body = holder(room, token_of(room, credential))
    assert body["methods"] == ["application_credential"]
    assert body["user"]["name"] == body["project"]["name"] == "demo"
    assert body["application_credential"] == {"id": credential["id"], "name": "robot", "restricted": True}
    user = {"name": "demo", "domain": {"id": "default"}}
    assert enter(room, credential["secret"], name="robot", user=user).status_code == 201
    path = f"/v3/users/{body['user']['id']}/application_credentials"
    shown = room.ask("GET", f"{path}/{credential['id']}", token=demo).json()["application_credential"]
    assert shown == {name: value for name, value in credential.items() if name != "secret"}
    assert room.ask("GET", f"{path}?name=robot", token=demo).json()["application_credentials"] == [shown]
    assert make(room, demo, "robot").status_code == 409
    assert room.ask("DELETE", f"{path}/{credential['id']}", token=demo).status_code == 204
    assert room.ask("GET", f"{path}/{credential['id']}", token=demo).status_code == 404
    assert enter(room, credential["secret"], id=credential["id"]).status_code == 401


def test_who_has_no_secret_learns_nothing(room: Room) -> None:
    credential = made(room, room.login(), "guessed")
    user = {"name": "demo", "domain": {"id": "default"}}
    answers = [
        enter(room, "wrong", id=credential["id"]),
        enter(room, credential["secret"], id="nothing"),
        enter(room, "wrong", name="guessed", user=user),
        enter(room, "wrong", name="guessed", user={"name": "nobody"}),
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text for answer in answers}) == 1
    for wrong in ({}, {"id": 7}, {"name": "guessed"}):
        assert enter(room, "x", **wrong).status_code == 400
    scoped = v3("demo", PASSWORDS["demo"], "demo")
    proof = {"id": credential["id"], "secret": credential["secret"]}
    scoped["auth"]["identity"] = {"methods": ["application_credential"], "application_credential": proof}
    assert room.ask("POST", "/v3/auth/tokens", scoped).status_code == 403


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"expires_at": "2015-01-01T00:00:00"}, 400),
        ({"expires_at": "soon"}, 400),
        ({"roles": [{"name": "admin"}]}, 400),
        ({"roles": [{"name": "nothing"}]}, 404),
        ({"roles": "member"}, 400),
        ({"access_rules": [{"service": "network"}]}, 400),
        ({"access_rules": [{"service": "network", "method": "LOOK", "path": "/"}]}, 400),
        ({"access_rules": [{"service": "network", "method": "GET", "path": "relative"}]}, 400),
        ({"access_rules": [{"id": "nothing"}]}, 404),
        ({"unrestricted": "yes"}, 400),
        ({"user_id": "x"}, 400),
    ],
)
def test_bad_bodies(room: Room, more: dict[str, Any], status: int) -> None:
    answer = make(room, room.login(), "bad", **more)
    assert answer.status_code == status, answer.text


def test_roles_are_no_more_than_the_users_own(room: Room) -> None:
    admin = room.admin()
    user, project = room.make("user", name="worker", password="worker"), room.make("project", name="works")
    roles = {row["name"]: row["id"] for row in room.ask("GET", "/v3/roles", token=admin).json()["roles"]}
    at = f"/v3/projects/{project['id']}/users/{user['id']}/roles"
    for name in ("member", "manager"):
        assert room.ask("PUT", f"{at}/{roles[name]}", token=admin).status_code == 204
    worker = room.login("worker", "works")
    low = made(room, worker, "low", roles=[{"name": "reader"}])
    high = made(room, worker, "high", roles=[{"id": roles["manager"]}])
    assert {role["name"] for role in high["roles"]} == {"manager", "member", "reader"}
    tokens = token_of(room, low), token_of(room, high)
    assert [{r["name"] for r in holder(room, token)["roles"]} for token in tokens] == [
        {"reader"}, {"manager", "member", "reader"}]  # fmt: skip
    assert room.ask("DELETE", f"{at}/{roles['manager']}", token=admin).status_code == 204
    assert {r["name"] for r in holder(room, tokens[1])["roles"]} == {"member", "reader"}
    assert room.ask("DELETE", f"{at}/{roles['member']}", token=admin).status_code == 204
    assert not any(room.valid(token) for token in tokens)
    assert enter(room, low["secret"], id=low["id"]).status_code == 401


def test_it_ends_in_time_and_with_its_user(room: Room) -> None:
    end = datetime.fromtimestamp(time.time() + 3600, UTC).replace(tzinfo=None).isoformat()
    credential = made(room, room.login(), "brief", expires_at=end)
    assert credential["expires_at"] == end
    token = token_of(room, credential)
    assert holder(room, token)["expires_at"] <= end + "Z"
    room.offset = 3700
    try:
        assert not room.valid(token)
        assert enter(room, credential["secret"], id=credential["id"]).status_code == 401
    finally:
        room.offset = 0
    user = room.make("user", name="leaver", password="leaver")
    role = room.ask("GET", "/v3/roles?name=member", token=room.admin()).json()["roles"][0]["id"]
    project = holder(room, room.login())["project"]["id"]
    path = f"/v3/projects/{project}/users/{user['id']}/roles/{role}"
    assert room.ask("PUT", path, token=room.admin()).status_code == 204
    theirs = made(room, room.login("leaver", "demo"), "leaving")
    assert room.ask("PATCH", f"/v3/users/{user['id']}", {"user": {"enabled": False}}, room.admin()).status_code == 200
    assert enter(room, theirs["secret"], id=theirs["id"]).status_code == 401
    assert room.ask("DELETE", f"/v3/users/{user['id']}", token=room.admin()).status_code == 204


def test_ossa_2026_005_a_restricted_one_makes_nothing_that_outlives_it(room: Room) -> None:
    demo = room.login()
    mine = holder(room, demo)
    user, project = mine["user"]["id"], mine["project"]["id"]
    rule = {"service": "identity", "method": "POST", "path": "/**"}
    kinds = {
        "restricted": made(room, demo, "restricted"),
        "unrestricted": made(room, demo, "unrestricted", unrestricted=True),
        "confined": made(room, demo, "confined", unrestricted=True, access_rules=[rule]),
    }
    pair = room.ask("POST", f"/v3/users/{user}/credentials/OS-EC2", {"tenant_id": project}, demo).json()["credential"]
    applications = f"/v3/users/{user}/application_credentials"
    for kind, credential in kinds.items():
        token = token_of(room, credential)
        kept = {"credential": {"user_id": user, "type": "cert", "blob": "x"}}
        for method, path, body in (
            ("POST", f"/v3/users/{user}/credentials/OS-EC2", {"tenant_id": project}),
            ("GET", f"/v3/users/{user}/credentials/OS-EC2/{pair['access']}", None),
            ("POST", "/v3/credentials", kept),
            ("GET", "/v3/credentials", None),
        ):
            refused = {401, 403} if kind == "confined" else {403}
            assert room.ask(method, path, body, token).status_code in refused, (kind, method, path)
        rescope = {"auth": {"identity": {"methods": ["token"], "token": {"id": token}}, "scope": "unscoped"}}
        assert room.ask("POST", "/v3/auth/tokens", rescope).status_code == 403
        old = {"auth": {"token": {"id": token}, "tenantName": "demo"}}
        assert room.ask("POST", "/v2.0/tokens", old).status_code in {401, 403}
        trusted = {"trustor_user_id": user, "trustee_user_id": user, "project_id": project, "impersonation": False,
                   "roles": [{"name": "member"}]}  # fmt: skip
        answer = room.ask("POST", "/v3/OS-TRUST/trusts", {"trust": trusted}, token)
        assert answer.status_code == (201 if kind == "unrestricted" else 403), (kind, answer.text)
        again = {"application_credential": {"name": f"by {kind}"}}
        answer = room.ask("POST", applications, again, token)
        assert answer.status_code == (201 if kind == "unrestricted" else 403), (kind, answer.text)
        if kind == "restricted":
            path = f"{applications}/{kinds['unrestricted']['id']}"
            assert room.ask("DELETE", path, token=token).status_code == 403


def test_access_rules_confine_a_token(room: Room) -> None:
    demo = room.login()
    rules = [{"service": "identity", "method": "GET", "path": "/v3/auth/projects"},
             {"service": "network", "method": "GET", "path": "/v3/auth/domains"}]  # fmt: skip
    credential = made(room, demo, "narrow", access_rules=rules)
    token = token_of(room, credential)
    assert room.ask("GET", "/v3/auth/projects", token=token).status_code == 200
    assert holder(room, token)["application_credential"]["access_rules"]
    for method, path in (
        ("GET", "/v3/auth/domains"), ("HEAD", "/v3/auth/projects"), ("GET", "/v3/auth/projects/"),
        ("GET", "/v3/auth/projects.json"), ("GET", "/v3/auth/%70rojects"), ("GET", "/v3//auth/projects"),
        ("DELETE", "/v3/auth/tokens"), ("HEAD", "/v3/auth/tokens"),
    ):  # fmt: skip
        answer = room.ask(method, path, token=token, headers={"X-Subject-Token": token})
        assert answer.status_code == 401, (method, path)
    at = f"/v3/users/{holder(room, demo)['user']['id']}/access_rules"
    listed = room.ask("GET", f"{at}?service=network", token=demo).json()["access_rules"]
    assert [row["path"] for row in listed] == ["/v3/auth/domains"]
    path = f"{at}/{listed[0]['id']}"
    assert room.ask("GET", path, token=demo).json()["access_rule"] == listed[0]
    assert room.ask("DELETE", path, token=demo).status_code == 403
    twin = made(room, demo, "twin", access_rules=[{"id": listed[0]["id"]}, rules[0]])
    assert {rule["id"] for rule in twin["access_rules"]} == {rule["id"] for rule in credential["access_rules"]}
    for each in (credential, twin):
        where = f"{at.removesuffix('access_rules')}application_credentials/{each['id']}"
        assert room.ask("DELETE", where, token=demo).status_code == 204
    assert room.ask("DELETE", path, token=demo).status_code == 204
    none = made(room, demo, "nothing at all", access_rules=[])
    assert room.ask("GET", "/v3/auth/projects", token=token_of(room, none)).status_code == 401


@pytest.mark.parametrize(
    ("rule", "path", "fitting"),
    [
        ("/v2.1/servers/*/ips", "/v2.1/servers/x/ips", True),
        ("/v2.1/servers/{id}/ips", "/v2.1/servers/x/ips", True),
        ("/v2.1/servers/*/ips", "/v2.1/servers/x/y/ips", False),
        ("/v2.1/servers/*/ips", "/v2.1/servers//ips", False),
        ("/v2.1/**", "/v2.1/", True),
        ("/v2.1/**/ips", "/v2.1/servers/x/ips", True),
        ("/v2.1/**", "/v2x1/servers", False),
        ("/a*c", "/abbc", True),
        ("/a*", "/a", False),
        ("/*", "/a/", False),
        ("/" + "**a" * 70, "/" + "a" * (MAX_PATH - 2) + "b", False),
        ("/**", "/" + "a" * MAX_PATH, False),
    ],
)
def test_what_a_rule_is_about(rule: str, path: str, fitting: bool) -> None:
    assert fits(rule, path) is fitting


def test_others_leave_them_alone(room: Room) -> None:
    admin, demo = room.admin(), room.login()
    credential = made(room, admin, "the admin's", access_rules=[{"service": "a", "method": "GET", "path": "/"}])
    at = f"/v3/users/{holder(room, admin)['user']['id']}"
    for path in ("application_credentials", f"application_credentials/{credential['id']}", "access_rules",
                 f"access_rules/{credential['access_rules'][0]['id']}"):  # fmt: skip
        assert room.ask("GET", f"{at}/{path}", token=demo).status_code == 403
        if "/" in path:
            assert room.ask("DELETE", f"{at}/{path}", token=demo).status_code == 403
    mine = f"/v3/users/{holder(room, demo)['user']['id']}"
    assert room.ask("GET", f"{mine}/application_credentials/{credential['id']}", token=demo).status_code == 404
    body = {"application_credential": {"name": "planted"}}
    assert room.ask("POST", f"{mine}/application_credentials", body, admin).status_code == 403
