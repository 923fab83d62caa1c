"""The revocation matrix: everything that must end a token ends it at once (OSSA-2012-014 and its kin)."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from cumulet.identity.revocation_event import MAX_EVENTS, RevocationEvent, record
from cumulet.store.transaction import Tx

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


def events(room: Room, since: str = "", token: str = "") -> list[dict[str, Any]]:
    """What is told of revocations, without their times."""
    answer = room.ask("GET", f"/v3/OS-REVOKE/events{since}", token=token or room.admin())
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["events"]
    assert all(event.pop("issued_before") == event.pop("revoked_at") for event in found)
    return found


def test_what_ends_tokens_is_told(room: Room) -> None:
    case = Case(room, "told")
    audit = room.ask("GET", "/v3/auth/tokens", token=case.scoped, headers={"X-Subject-Token": case.scoped})
    (audit_id,) = audit.json()["token"]["audit_ids"]
    before = len(events(room))
    shown = {"X-Subject-Token": case.scoped}
    assert room.ask("DELETE", "/v3/auth/tokens", token=case.scoped, headers=shown).status_code == 204
    trust = {"trustor_user_id": case.user, "trustee_user_id": case.user, "project_id": case.project,
             "impersonation": False, "roles": [{"name": "member"}]}  # fmt: skip
    made = room.ask("POST", "/v3/OS-TRUST/trusts", {"trust": trust}, case.login()).json()["trust"]["id"]
    assert room.ask("DELETE", f"/v3/OS-TRUST/trusts/{made}", token=case.login()).status_code == 204
    case.does("PATCH", f"/v3/users/{case.user}", {"user": {"password": "new"}})
    case.does("PATCH", f"/v3/domains/{case.domain}", {"domain": {"enabled": False}})
    case.does("DELETE", f"/v3/projects/{case.project}")
    case.does("DELETE", f"/v3/users/{case.user}")
    assert events(room)[before:] == [
        {"audit_id": audit_id}, {"audit_chain_id": audit_id}, {"OS-TRUST:trust_id": made}, {"user_id": case.user},
        {"domain_id": case.domain}, {"project_id": case.project}, {"user_id": case.user},
    ]  # fmt: skip


def test_events_since_a_moment_are_for_services(room: Room) -> None:
    assert events(room, "?since=2100-01-01T00:00:00Z") == []
    assert events(room, "?since=2013-02-27T18:30:59.999999Z") == events(room)
    assert room.ask("GET", "/v3/OS-REVOKE/events?since=soon", token=room.admin()).status_code == 400
    assert room.ask("GET", "/v3/OS-REVOKE/events", token=room.login()).status_code == 403


def test_the_oldest_events_are_forgotten(tmp_path_factory: pytest.TempPathFactory) -> None:
    now = time.time()

    def fill(tx: Tx) -> None:
        for number in range(MAX_EVENTS):
            tx.insert(
                RevocationEvent(id=f"{number:032}", attribute="user_id", value="x", revoked_at=now + number / 1e6)
            )
        record(tx, "user_id", "newest")

    with opened(tmp_path_factory.mktemp("events")) as room:
        room.store.write_now(fill)
        with room.store.read() as reader:
            assert reader.count(RevocationEvent) == MAX_EVENTS
            assert reader.get(RevocationEvent, "0" * 32) is None


def test_all_tokens_of_a_user_end_at_once(room: Room) -> None:
    case = Case(room, "ending")
    others = [case.login(), case.login()]
    assert room.ask("DELETE", f"/v3/users/{case.user}/tokens", token=room.login()).status_code == 403
    assert room.ask("DELETE", f"/v3/users/{case.user}/tokens", token=case.scoped).status_code == 204
    assert not any(room.valid(token) for token in (case.scoped, *others))
    assert room.valid(case.login())


def test_pki_tokens_are_gone(room: Room) -> None:
    for path in ("/v3/auth/tokens/OS-PKI/revoked", "/v3/OS-SIMPLE-CERT/ca", "/v3/OS-SIMPLE-CERT/certificates"):
        answer = room.ask("GET", path, token=room.admin())
        assert (answer.status_code, answer.json()["error"]["title"]) == (410, "Gone")
