"""Proofs of who one is beyond a password: passcodes, several together, receipts, and what tokens tell of them."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from cumulet.identity.totp import passcodes

from .identity_room import Room, opened, v3

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("proofs")) as made:
        yield made


def by_passcode(room: Room, code: str | None = None, user: str = "ann") -> dict[str, Any]:
    code = passcodes(SECRET, time.time() + room.offset)[0] if code is None else code
    proof = {"user": {"name": user, "domain": {"id": "default"}, "passcode": code}}
    return {"auth": {"identity": {"methods": ["totp"], "totp": proof}}}


def both(room: Room) -> dict[str, Any]:
    login = v3("ann", "ann")
    login["auth"]["identity"] |= by_passcode(room)["auth"]["identity"] | {"methods": ["password", "totp"]}
    return login


def ann(room: Room, **options: Any) -> dict[str, Any]:
    """A user with a secret for passcodes."""
    user = room.make("user", name="ann", password="ann", options=options)
    room.make("credential", user_id=user["id"], type="totp", blob=SECRET)
    return user


def test_passcodes_are_those_of_rfc_6238() -> None:
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    for moment, code in ((59, "287082"), (1111111109, "081804"), (20000000000, "353130")):
        assert passcodes(secret, moment)[0] == code
    assert passcodes(secret.lower(), 89)[1] == "287082", "the one before is good still"
    assert passcodes("no base32!", 59) == []


def test_a_login_by_passcode(room: Room) -> None:
    ann(room)
    answer = room.ask("POST", "/v3/auth/tokens", by_passcode(room))
    assert answer.status_code == 201
    assert answer.json()["token"]["methods"] == ["totp"]
    for wrong in (by_passcode(room, "000000"), by_passcode(room, user="demo"), by_passcode(room, user="nobody"),
                  by_passcode(room, ""), by_passcode(room, "ä" * 6)):  # fmt: skip
        assert room.ask("POST", "/v3/auth/tokens", wrong).status_code == 401
    for malformed in (
        {"user": {"name": "ann"}},
        {"user": {"passcode": "1"}},
        {},
        {"user": {"name": "ann", "passcode": 1}},
    ):
        body = {"auth": {"identity": {"methods": ["totp"], "totp": malformed}}}
        assert room.ask("POST", "/v3/auth/tokens", body).status_code == 400, malformed
    old = passcodes(SECRET, time.time() - 120)[1]
    assert room.ask("POST", "/v3/auth/tokens", by_passcode(room, old)).status_code == 401


def test_two_proofs_of_two_users_are_none(room: Room) -> None:
    ann(room)
    login = both(room)
    assert room.ask("POST", "/v3/auth/tokens", login).status_code == 201
    login["auth"]["identity"]["password"] = v3("demo", "the demo's password")["auth"]["identity"]["password"]
    assert room.ask("POST", "/v3/auth/tokens", login).status_code == 401


def test_a_receipt_for_half_of_the_proofs(room: Room) -> None:
    """Rules count unless they are turned off; what is missing may follow with the receipt."""
    user = ann(room, multi_factor_auth_rules=[["password", "totp"], ["application_credential"]])
    half = room.ask("POST", "/v3/auth/tokens", v3("ann", "ann"))
    assert half.status_code == 401
    told, receipt = half.json(), half.headers["openstack-auth-receipt"]
    assert told["required_auth_methods"] == [["password", "totp"]]
    assert told["receipt"]["methods"] == ["password"]
    assert told["receipt"]["user"] == {"id": user["id"], "name": "ann", "domain": {"id": "default", "name": "Default"}}
    with_it = {"Openstack-Auth-Receipt": receipt}
    answer = room.ask("POST", "/v3/auth/tokens", by_passcode(room), headers=with_it)
    assert answer.status_code == 201
    assert set(answer.json()["token"]["methods"]) == {"password", "totp"}
    whole = room.ask("POST", "/v3/auth/tokens", both(room))
    assert set(whole.json()["token"]["methods"]) == {"password", "totp"}
    assert room.ask("POST", "/v3/auth/tokens", v3("ann", "wrong")).headers.get("openstack-auth-receipt") is None
    assert not room.valid(receipt), "it is no token"
    token = {"Openstack-Auth-Receipt": answer.headers["x-subject-token"]}
    assert room.ask("POST", "/v3/auth/tokens", by_passcode(room), headers=token).status_code == 401
    demo = v3("demo", "the demo's password")
    assert room.ask("POST", "/v3/auth/tokens", demo, headers=with_it).status_code == 401, "it is another's"
    room.offset = 301
    assert room.ask("POST", "/v3/auth/tokens", by_passcode(room), headers=with_it).status_code == 401


def test_a_chain_of_tokens_remembers_all_proofs(room: Room) -> None:
    ann(room, multi_factor_auth_rules=[["password", "totp"]])
    first = room.ask("POST", "/v3/auth/tokens", both(room))
    text = first.headers["x-subject-token"]
    again = {"auth": {"identity": {"methods": ["token"], "token": {"id": text}}}}
    second = room.ask("POST", "/v3/auth/tokens", again).json()["token"]
    assert set(second["methods"]) == {"token", "password", "totp"}
    assert second["audit_ids"][1:] == first.json()["token"]["audit_ids"]


def test_rules_of_unknown_methods_keep_nobody_out(room: Room) -> None:
    ann(room, multi_factor_auth_rules=[["mapped"]])
    assert room.ask("POST", "/v3/auth/tokens", v3("ann", "ann")).status_code == 201
    room.make("user", name="bob", password="bob", options={"multi_factor_auth_rules": [["password", "totp"]],
              "multi_factor_auth_enabled": False})  # fmt: skip
    assert room.ask("POST", "/v3/auth/tokens", v3("bob", "bob")).status_code == 201


def test_an_expired_token_is_told_to_who_asks_for_it(room: Room) -> None:
    text = room.login()
    room.offset = room.settings.token_lifetime + 60
    shown = {"X-Subject-Token": text}
    admin = room.admin()
    assert room.ask("GET", "/v3/auth/tokens", token=admin, headers=shown).status_code == 404
    late = "/v3/auth/tokens?allow_expired=1"
    assert room.ask("GET", late, token=admin, headers=shown).json()["token"]["project"]["name"] == "demo"
    assert room.ask("HEAD", late, token=admin, headers=shown).status_code == 200
    assert room.ask("GET", late, token=text, headers=shown).status_code == 401, "it lets nobody in"
    assert room.ask("GET", "/v3/auth/tokens?allow_expired=maybe", token=admin, headers=shown).status_code == 400
    room.offset += 48 * 3600
    assert room.ask("GET", late, token=room.admin(), headers=shown).status_code == 404


def test_a_revoked_token_takes_its_line_with_it(room: Room) -> None:
    def rescoped(text: str) -> str:
        scope = {"project": {"name": "demo", "domain": {"id": "default"}}}
        body = {"auth": {"identity": {"methods": ["token"], "token": {"id": text}}, "scope": scope}}
        return room.ask("POST", "/v3/auth/tokens", body).headers["x-subject-token"]

    for query, lives in (("?cascade=false", True), ("", False)):
        first = room.login("demo", None)
        second, third = rescoped(first), rescoped(first)
        path, shown = f"/v3/auth/tokens{query}", {"X-Subject-Token": first}
        assert room.ask("DELETE", path, token=second, headers=shown).status_code == 204
        assert [room.valid(token) for token in (first, second, third)] == [False, lives, lives]


def test_access_rules_are_told_to_who_can_enforce_them(room: Room) -> None:
    rules = [{"service": "compute", "method": "GET", "path": "/v2.1/servers"}]
    me = room.ask("GET", "/v3/users?name=demo", token=room.admin()).json()["users"][0]["id"]
    body = {"application_credential": {"name": "robot", "access_rules": rules}}
    made = room.ask("POST", f"/v3/users/{me}/application_credentials", body, room.login()).json()
    made = made["application_credential"]
    proof = {"id": made["id"], "secret": made["secret"]}
    login = {"auth": {"identity": {"methods": ["application_credential"], "application_credential": proof}}}
    shown = {"X-Subject-Token": room.ask("POST", "/v3/auth/tokens", login).headers["x-subject-token"]}
    for version, status in (({}, 404), ({"OpenStack-Identity-Access-Rules": "1.0"}, 200),
                            ({"OpenStack-Identity-Access-Rules": "x"}, 404)):  # fmt: skip
        answer = room.ask("GET", "/v3/auth/tokens", token=room.admin(), headers={**shown, **version})
        assert answer.status_code == status


def test_a_token_of_the_system_is_no_way_to_a_project(room: Room) -> None:
    text = room.login("admin", None, scope={"system": {"all": True}})
    for scope in ({"project": {"name": "admin", "domain": {"id": "default"}}}, {"domain": {"id": "default"}}):
        body = {"auth": {"identity": {"methods": ["token"], "token": {"id": text}}, "scope": scope}}
        assert room.ask("POST", "/v3/auth/tokens", body).status_code == 403
