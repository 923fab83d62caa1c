"""The revocation matrix: everything that must end a token ends it at once (OSSA-2012-014 and its kin)."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .identity_room import PASSWORDS, Room, opened, v2, v3


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


class Case:
    """A domain with a user who is a member of a project, and tokens of theirs."""

    def __init__(self, room: Room, name: str) -> None:
        self.room, self.name = room, name
        self.domain = room.make("domain", name=name)["id"]
        self.project = room.make("project", name=name, domain_id=self.domain)["id"]
        self.user = room.make("user", name=name, domain_id=self.domain, password="old")["id"]
        roles = room.ask("GET", "/v3/roles?name=member", token=room.admin()).json()["roles"]
        self.grant = f"/v3/projects/{self.project}/users/{self.user}/roles/{roles[0]['id']}"
        self.does("PUT", self.grant)
        self.scoped = self.login()

    def login(self, password: str = "old") -> str:
        answer = self.try_login(password)
        assert answer.status_code == 201
        return answer.headers["x-subject-token"]

    def try_login(self, password: str = "old", **auth: Any) -> Any:
        proof = {"user": {"id": self.user, "password": password}}
        auth = {"scope": {"project": {"id": self.project}}, **auth}
        return self.room.ask(
            "POST", "/v3/auth/tokens", {"auth": {"identity": {"methods": ["password"], "password": proof}, **auth}}
        )

    def does(self, method: str, path: str, body: Any = None) -> None:
        answer = self.room.ask(method, path, body, self.room.admin())
        assert answer.status_code in {200, 204}, answer.text

    def patch(self, kind: str, **body: Any) -> None:
        self.does("PATCH", f"/v3/{kind}s/{getattr(self, kind)}", {kind: body})


ENDINGS: dict[str, Callable[[Case], None]] = {
    "user disabled": lambda c: c.patch("user", enabled=False),
    "user deleted": lambda c: c.does("DELETE", f"/v3/users/{c.user}"),
    "password reset": lambda c: c.patch("user", password="new"),
    "project disabled": lambda c: c.patch("project", enabled=False),
    "project deleted": lambda c: c.does("DELETE", f"/v3/projects/{c.project}"),
    "domain disabled": lambda c: c.patch("domain", enabled=False),
    "role taken away": lambda c: c.does("DELETE", c.grant),
    "v2.0: user disabled": lambda c: c.does("PUT", f"/v2.0/users/{c.user}/enabled", {"user": {"enabled": "false"}}),
    "v2.0: password": lambda c: c.does("PUT", f"/v2.0/users/{c.user}/OS-KSADM/password", {"user": {"password": "n"}}),
}


@pytest.mark.parametrize("how", ENDINGS)
def test_ossa_2012_014_ossa_2012_016_ossa_2013_005_ossa_2013_011_tokens_end(room: Room, how: str) -> None:
    case = Case(room, how.replace(" ", "-"))
    assert room.valid(case.scoped)
    ENDINGS[how](case)
    assert not room.valid(case.scoped)
    assert case.try_login("old").status_code == 401
    if "disabled" in how:
        kind = how.replace("v2.0: ", "").split()[0]
        case.patch(kind, enabled=True)
        assert not room.valid(case.scoped), "a token from before comes back to life"
        assert room.valid(case.login())


def test_a_password_change_ends_tokens(room: Room) -> None:
    case = Case(room, "own-password")
    path = f"/v3/users/{case.user}/password"
    wrong = room.ask("POST", path, {"user": {"original_password": "no", "password": "new"}})
    assert wrong.status_code == 401
    assert room.valid(case.scoped)
    assert room.ask("POST", "/v3/users/nobody/password",
                    {"user": {"original_password": "old", "password": "new"}}).json() == wrong.json()  # fmt: skip
    done = room.ask("POST", path, {"user": {"original_password": "old", "password": "new"}})
    assert done.status_code == 204
    assert not room.valid(case.scoped)
    assert case.try_login("old").status_code == 401
    assert room.valid(case.login("new"))


def test_ossa_2013_014_ossa_2016_008_rescoping_keeps_expiry_and_ancestry(room: Room) -> None:
    first = room.ask("POST", "/v3/auth/tokens", v3("demo", PASSWORDS["demo"]))
    token, parent = first.json()["token"], first.headers["x-subject-token"]
    room.offset = 60.0
    try:
        for generation in range(3):
            body = {"auth": {"identity": {"methods": ["token"], "token": {"id": parent}},
                             "scope": {"project": {"name": "demo", "domain": {"id": "default"}}}}}  # fmt: skip
            answer = room.ask("POST", "/v3/auth/tokens", body)
            assert answer.status_code == 201, generation
            child, parent = answer.json()["token"], answer.headers["x-subject-token"]
            assert child["expires_at"] == token["expires_at"]
            assert child["issued_at"] > token["issued_at"]
            assert child["audit_ids"][1] == token["audit_ids"][0]
            assert child["methods"] == ["token", "password"]
        room.offset = room.settings.token_lifetime + 1.0
        assert not room.valid(parent), "expired by the first login's clock"
        assert room.ask("POST", "/v3/auth/tokens", body).status_code == 404
        expired = {"auth": {"token": {"id": parent}, "tenantName": "demo"}}
        assert room.ask("POST", "/v2.0/tokens", expired).status_code == 401
    finally:
        room.offset = 0.0


def test_ossa_2013_009_ossa_2013_025_a_revoked_token_ends_alone(room: Room) -> None:
    one, other = room.login(), room.login()
    answer = room.ask("DELETE", "/v3/auth/tokens", token=one, headers={"X-Subject-Token": one})
    assert answer.status_code == 204
    assert not room.valid(one)
    assert room.valid(other)
    admin = room.admin()
    for method in ("GET", "HEAD", "DELETE"):
        gone = room.ask(method, "/v3/auth/tokens", token=admin, headers={"X-Subject-Token": one})
        assert gone.status_code == 404
    body = {"auth": {"identity": {"methods": ["token"], "token": {"id": one}}}}
    answer = room.ask("POST", "/v3/auth/tokens", body)
    assert answer.status_code == 404, "as Keystone: the token that was to be the proof is not there"
    assert one not in answer.text


def test_who_may_look_at_a_token(room: Room) -> None:
    demo, admin = room.login(), room.admin()
    for caller, subject, status in ((demo, demo, 200), (admin, demo, 200), (demo, admin, 403)):
        answer = room.ask("GET", "/v3/auth/tokens", token=caller, headers={"X-Subject-Token": subject})
        assert answer.status_code == status
    for caller, subject, status in ((demo, admin, 403), (admin, demo, 204)):
        answer = room.ask("DELETE", "/v3/auth/tokens", token=caller, headers={"X-Subject-Token": subject})
        assert answer.status_code == status
    assert room.ask("GET", "/v3/auth/tokens", headers={"X-Subject-Token": admin}).status_code == 401
    assert room.ask("GET", "/v3/auth/tokens", token=admin).status_code == 404


def test_forged_tokens(room: Room) -> None:
    token = room.login()
    for forged in (
        token[:-2] + ("AA" if token[-2:] != "AA" else "BB"),
        token[: len(token) // 2],
        "x",
        "gAAAA",
        "x" * 5000,
    ):
        answer = room.ask("GET", "/v3/auth/projects", token=forged)
        assert answer.status_code == 401
        assert forged[:60] not in answer.text


def test_ossa_2021_003_a_disabled_user_gets_the_one_answer(room: Room) -> None:
    case = Case(room, "disabled-user")
    case.patch("user", enabled=False)
    right, wrong = case.try_login("old"), case.try_login("wrong")
    assert right.status_code == wrong.status_code == 401
    assert right.json() == wrong.json()
    by_v2 = room.ask("POST", "/v2.0/tokens", v2("disabled-user", "old"))
    assert by_v2.json() == wrong.json()
