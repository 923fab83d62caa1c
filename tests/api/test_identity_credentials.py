"""Credentials and EC2 key pairs: whose they are, what of them changes, and how they are kept."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from cumulet.identity.credential import MAX_CREDENTIALS, Credential

from .identity_room import Room, opened


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("credentials")) as made:
        yield made


def who(room: Room, token: str) -> dict[str, Any]:
    answer = room.ask("GET", "/v3/auth/tokens", token=token, headers={"X-Subject-Token": token})
    return answer.json()["token"]


def body(room: Room, token: str, **more: Any) -> dict[str, Any]:
    holder = who(room, token)
    kept = {"type": "ec2", "blob": json.dumps({"access": "a", "secret": "the secret"}),
            "user_id": holder["user"]["id"], "project_id": holder["project"]["id"]}  # fmt: skip
    return {"credential": {**kept, **more}}


def test_a_credential(room: Room) -> None:
    demo = room.login()
    answer = room.ask("POST", "/v3/credentials", body(room, demo), demo)
    assert answer.status_code == 201, answer.text
    made = answer.json()["credential"]
    path = f"/v3/credentials/{made['id']}"
    assert room.ask("POST", "/v3/credentials", body(room, demo), demo).status_code == 409
    assert json.loads(made["blob"])["secret"] == "the secret"
    with room.store.read() as reader:
        row = reader.get(Credential, made["id"])
        assert row is not None
        assert "secret" not in row.sealed
    assert b"the secret" not in room.settings.database.read_bytes()
    listed = room.ask("GET", "/v3/credentials?type=ec2", token=demo).json()["credentials"]
    assert (
        listed
        == [made]
        == room.ask("GET", f"/v3/credentials?user_id={made['user_id']}", token=room.admin()).json()["credentials"]
    )
    changed = room.ask("PATCH", path, {"credential": {"blob": '{"access": "b"}'}}, demo)
    assert changed.json()["credential"]["blob"] == '{"access": "b"}'
    for blob in ('{"access": "b", "trust_id": "x"}', '{"access": "b", "app_cred_id": "x"}', "{}", "no json", "[]"):
        assert room.ask("PATCH", path, {"credential": {"blob": blob}}, demo).status_code == 400, blob
    assert room.ask("DELETE", path, token=demo).status_code == 204
    assert room.ask("GET", path, token=room.admin()).status_code == 404


def test_ossa_2019_006_credentials_are_their_owners(room: Room) -> None:
    demo, admin = room.login(), room.admin()
    theirs = room.ask("POST", "/v3/credentials", body(room, admin, type="cert", blob="x"), admin).json()["credential"]
    pair = room.ask("POST", f"/v3/users/{theirs['user_id']}/credentials/OS-EC2",
                    {"tenant_id": theirs["project_id"]}, admin).json()["credential"]  # fmt: skip
    mine = who(room, demo)["user"]["id"]
    path = f"/v3/credentials/{theirs['id']}"
    assert room.ask("GET", "/v3/credentials", token=demo).json()["credentials"] == []
    assert room.ask("GET", f"/v3/credentials?user_id={theirs['user_id']}", token=demo).json()["credentials"] == []
    for method, sent in (("GET", None), ("PATCH", {"credential": {"blob": "y"}}), ("DELETE", None)):
        assert room.ask(method, path, sent, demo).status_code == 403
        assert room.ask(method, "/v3/credentials/nothing", sent, demo).status_code == 403
    assert room.ask("POST", "/v3/credentials", body(room, admin), demo).status_code == 403
    for user in (theirs["user_id"], mine):
        at = f"/v3/users/{user}/credentials/OS-EC2"
        for method in ("GET", "DELETE"):
            assert room.ask(method, f"{at}/{pair['access']}", token=demo).status_code == 403, (user, method)
    assert room.ask("GET", f"/v3/users/{theirs['user_id']}/credentials/OS-EC2", token=demo).status_code == 403
    assert room.ask("GET", path, token=admin).json()["credential"] == theirs


def test_ossa_2020_004_nothing_but_the_blob_changes(room: Room) -> None:
    demo = room.login()
    made = room.ask("POST", "/v3/credentials", body(room, demo, type="cert", blob="x"), demo).json()["credential"]
    admin = who(room, room.admin())
    for name, value in (("user_id", admin["user"]["id"]), ("project_id", admin["project"]["id"]), ("type", "ec2")):
        for token in (demo, room.admin()):
            sent = {"credential": {"blob": "y", name: value}}
            assert room.ask("PATCH", f"/v3/credentials/{made['id']}", sent, token).status_code == 400, name
    assert room.ask("GET", f"/v3/credentials/{made['id']}", token=demo).json()["credential"] == made
    sent = {"credential": {name: made[name] for name in ("user_id", "project_id", "type")} | {"blob": "y"}}
    changed = room.ask("PATCH", f"/v3/credentials/{made['id']}", sent, demo).json()["credential"]
    assert changed == {**made, "blob": "y"}, "what it says of the rest is as it is"


def test_key_pairs(room: Room) -> None:
    demo = room.login()
    holder = who(room, demo)
    at = f"/v3/users/{holder['user']['id']}/credentials/OS-EC2"
    answer = room.ask("POST", at, {"tenant_id": holder["project"]["id"]}, demo)
    assert answer.status_code == 201, answer.text
    pair = answer.json()["credential"]
    assert set(pair) == {"user_id", "tenant_id", "access", "secret", "trust_id", "links"}
    assert room.ask("GET", f"{at}/{pair['access']}", token=demo).json()["credential"] == pair
    assert pair in room.ask("GET", at, token=demo).json()["credentials"]
    for wrong in ({}, {"tenant_id": None}, {"tenant_id": 7}):
        assert room.ask("POST", at, wrong, demo).status_code == 400
    assert room.ask("POST", at, {"tenant_id": "nowhere"}, demo).status_code == 404
    assert room.ask("DELETE", f"{at}/{pair['access']}", token=demo).status_code == 204
    assert room.ask("GET", f"{at}/{pair['access']}", token=demo).status_code == 404


def test_they_go_with_the_user_and_the_project_and_are_not_without_end(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = room.admin()
    user = room.make("user", name="keeper", password="keeper")
    project = room.make("project", name="kept")
    at = f"/v3/users/{user['id']}/credentials/OS-EC2"
    monkeypatch.setattr("cumulet.identity.credential.MAX_CREDENTIALS", 2)
    assert [room.ask("POST", at, {"tenant_id": project["id"]}, admin).status_code for _ in range(3)] == [201, 201, 403]
    assert MAX_CREDENTIALS > 2
    assert room.ask("DELETE", f"/v3/projects/{project['id']}", token=admin).status_code == 204
    assert room.ask("GET", at, token=admin).json()["credentials"] == []
    other = {"credential": {"user_id": user["id"], "type": "cert", "blob": "x"}}
    made = room.ask("POST", "/v3/credentials", other, admin).json()["credential"]
    assert room.ask("DELETE", f"/v3/users/{user['id']}", token=admin).status_code == 204
    assert room.ask("GET", f"/v3/credentials/{made['id']}", token=admin).status_code == 404


def test_a_consumers_secret_is_told_once(room: Room) -> None:
    admin = room.admin()
    at = "/v3/OS-OAUTH1/consumers"
    made = room.ask("POST", at, {"consumer": {"description": "d"}}, admin).json()["consumer"]
    secret = made.pop("secret")
    assert len(secret) == 32
    assert room.ask("GET", f"{at}/{made['id']}", token=admin).json()["consumer"] == made
    assert room.ask("PATCH", f"{at}/{made['id']}", {"consumer": {"secret": "x"}}, admin).status_code == 400
    assert room.ask("GET", at, token=room.login()).status_code == 403
