"""Advisories of Keystone: tokens, passwords and what is not offered at all."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.api.identity_room import PASSWORDS, Room, opened, v2, v3
from tests.api.test_identity_revocation import Case

from cumulet.identity import token as token_module
from cumulet.identity.password import MAX_LENGTH
from cumulet.identity.token import Revocation

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


def revoke(room: Room, token: str) -> None:
    answer = room.ask("DELETE", "/v3/auth/tokens", token=token, headers={"X-Subject-Token": token})
    assert answer.status_code == 204


def test_ossa_2016_005_no_spelling_of_a_revoked_token_is_good(room: Room) -> None:
    """Base64 has more than one spelling of the same bytes, and headers are trimmed."""
    token = room.login()
    revoke(room, token)
    spellings = [token + "=" * n for n in range(4)] + [f" {token}", f"{token} ", f"{token}\t"]
    spellings += [token[:-1] + letter for letter in LETTERS]
    spellings += [token.replace("-", "+").replace("_", "/"), token + ".", token + "A" * 4]
    for other in spellings:
        assert not room.valid(other), other


def test_ossa_2013_009_revoked_wherever_a_token_is_looked_at(room: Room) -> None:
    case = Case(room, "everywhere")
    admin = room.admin()
    revoke(room, case.scoped)
    asked = [
        ("GET", "/v3/auth/tokens", {"X-Subject-Token": case.scoped}),
        ("HEAD", "/v3/auth/tokens", {"X-Subject-Token": case.scoped}),
        ("GET", f"/v2.0/tokens/{case.scoped}", {}),
        ("GET", f"/v2.0/tokens/{case.scoped}/endpoints", {}),
    ]
    for method, path, headers in asked:
        assert room.ask(method, path, token=admin, headers=headers).status_code == 404, path
    assert room.ask("POST", "/v2.0/tokens", {"auth": {"token": {"id": case.scoped}}}).status_code == 401


def test_a_user_who_revokes_without_end_is_not_remembered_without_end(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond the bound all tokens of the user end: none that was revoked comes back."""
    monkeypatch.setattr(token_module, "MAX_REVOCATIONS", 5)
    case, bystander = Case(room, "revoker"), room.login()
    tokens = [case.login() for _ in range(8)]
    for number, token in enumerate(tokens[:6], 1):
        revoke(room, token)
        with room.store.read() as reader:
            assert reader.count(Revocation, user_id=case.user) == number % 6
    assert not any(room.valid(token) for token in (*tokens, case.scoped))
    assert room.valid(bystander)
    assert room.valid(case.login())


def test_ossa_2012_002_passwords_have_a_length(room: Room) -> None:
    """Kept, given for logging in and given for a change, in both versions: refused before anything is hashed."""
    case, admin = Case(room, "long"), room.admin()
    for size, made, login, change in ((MAX_LENGTH, 200, 401, 401), (MAX_LENGTH + 1, 400, 400, 400)):
        words = "x" * size
        assert room.ask("PATCH", f"/v3/users/{case.user}", {"user": {"password": words}}, admin).status_code == made
        assert room.ask("POST", "/v3/auth/tokens", v3("demo", words)).status_code == login
        assert room.ask("POST", "/v2.0/tokens", v2("demo", words)).status_code == login
        body = {"user": {"original_password": words[:-1] + "y", "password": "new"}}
        assert room.ask("POST", f"/v3/users/{case.user}/password", body).status_code == change
    wide = {"user": {"password": "\N{GRINNING FACE}" * MAX_LENGTH}}
    assert room.ask("PATCH", f"/v3/users/{case.user}", wide, admin).status_code == 200


@pytest.mark.parametrize("methods", [["password"] * 3, ["token"] * 3, ["password", "token"]])
def test_ossa_2014_013_a_method_is_tried_once(room: Room, methods: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    hashed: list[str] = []
    check = room.identity.passwords.check

    def counted(stored: str | None, password: str) -> bool:
        hashed.append(password)
        return check(stored, password)

    monkeypatch.setattr(room.identity.passwords, "check", counted)
    body = v3("demo", "a wrong one")
    body["auth"]["identity"] |= {"methods": methods, "token": {"id": "x"}}
    assert room.ask("POST", "/v3/auth/tokens", body).status_code in {401, 404}
    assert len(hashed) == ("password" in methods)
    body["auth"]["identity"]["methods"] = methods * 1000
    assert room.ask("POST", "/v3/auth/tokens", body).status_code == 400
    assert len(hashed) == ("password" in methods)


def test_ossa_2014_029_nothing_in_a_name_is_filled_in(room: Room) -> None:
    """Neither in the catalog, whose URLs hold no word of a client's, nor where names are shown."""
    words = "%(admin_token)s $(admin_token)s ${PATH} {settings.home} %s"
    user = room.make("user", name=words, password=words)
    assert user["name"] == words
    project = room.make("project", name=words[:60])
    answer = room.ask("POST", "/v3/auth/tokens", v3("demo", PASSWORDS["demo"], "demo"), headers={"Host": "$(id)s:5000"})
    urls = [e["url"] for service in answer.json()["token"]["catalog"] for e in service["endpoints"]]
    assert all(url.startswith("http://127.0.0.1:") and "%(" not in url and "$(" not in url for url in urls)
    admin = room.admin()
    for id, kind in ((user["id"], "users"), (project["id"], "projects")):
        assert room.ask("GET", f"/v3/{kind}/{id}", token=admin).json()[kind[:-1]]["name"].startswith("%(admin_token)s")
    made = {"endpoint": {"url": "http://$(admin_token)s/", "interface": "public", "service_id": "x"}}
    for url in (made["endpoint"]["url"], "http://%(admin_token)s/", "http://h/%s", "http://h/%(project_id)d", "h%"):
        made["endpoint"]["url"] = url
        assert room.ask("POST", "/v3/endpoints", made, admin).status_code == 400, url


ELSEWHERE = ("/v3/OS-EC2/users/x/credentials/OS-EC2", "/v2.0/users/x/credentials/OS-EC2",
             "/v3/OS-OAUTH1/request_token", "/v3/OS-OAUTH1/access_token")  # fmt: skip
TOKENS = ("/v3/ec2tokens", "/v3/s3tokens", "/v2.0/ec2tokens", "/v2.0/s3tokens", "/v3/auth/OS-FEDERATION/saml2")


def test_there_is_no_other_way_to_credentials(room: Room) -> None:
    for token in (room.login(), room.admin(), None):
        for path in ELSEWHERE:
            for method in ("GET", "POST", "PATCH"):
                assert room.ask(method, path, {}, token).status_code == 404, path


def test_ossa_2025_002_ossa_2013_005_there_is_no_second_way_to_a_token(room: Room) -> None:
    signed: dict[str, Any] = {"credentials": {"access": "x", "signature": "y", "token": "eA==", "host": "h"}}
    for path in TOKENS:
        assert room.ask("POST", path, signed).status_code == 404
        assert room.ask("POST", path, signed, room.admin()).status_code == 404
    for method in ("ec2", "oauth1", "external", "saml2", "mapped"):
        body = {"auth": {"identity": {"methods": [method], method: {}}}}
        assert room.ask("POST", "/v3/auth/tokens", body, headers={"Remote-User": "admin"}).status_code == 401


@pytest.mark.parametrize(
    "name", ["nobody", "", " admin", "admin ", "ADMIN", "admin\x00", "Admin", "%", "adm_n", "root"]
)
def test_waldur_a_name_that_is_nobodys_is_nobody(room: Room, name: str) -> None:
    """Not even with the administrator's own password."""
    for body in (v3(name, PASSWORDS["admin"], "admin"), v3(name, PASSWORDS["admin"])):
        answer = room.ask("POST", "/v3/auth/tokens", body)
        assert answer.status_code == 401, answer.text
    assert room.ask("POST", "/v2.0/tokens", v2(name, PASSWORDS["admin"], "admin")).status_code in {400, 401}


def test_waldur_a_role_that_is_unknown_is_no_role(room: Room) -> None:
    case = Case(room, "no-role")
    role = room.make("role", name="administrator of all")
    case.does("DELETE", case.grant)
    case.does("PUT", f"/v3/projects/{case.project}/users/{case.user}/roles/{role['id']}")
    answer = case.try_login()
    assert answer.status_code == 201
    token = answer.headers["x-subject-token"]
    for path in ("/v3/users", "/v3/projects", "/v3/roles", f"/v3/users/{case.user}"):
        status = room.ask("GET", path, token=token).status_code
        assert status == (200 if path.endswith(case.user) else 403), path
