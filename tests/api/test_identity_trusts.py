"""Trusts: what their tokens are good for, and what ends them."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.api.identity_room import Room, opened, v3


@pytest.fixture
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


def asked(room: Room, method: str, path: str, body: Any = None, *, status: int | None = None, token: str = "") -> Any:
    """An administrator's request that is answered as it should be; the answer's body."""
    answer = room.ask(method, f"/v3{path}", body, token or room.admin())
    usual = {"GET": 200, "PATCH": 200, "POST": 201}.get(method, 204)
    assert answer.status_code == (status or usual), (path, answer.status_code, answer.text)
    return answer.json() if answer.content else None


class Scene:
    """Ann, who has two roles on a project; Bob and Carl, who have none."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.ann, self.bob, self.carl = (room.make("user", name=n, password=n)["id"] for n in ("ann", "bob", "carl"))
        self.project = room.make("project", name="house")["id"]
        self.roles = [room.make("role", name=name)["id"] for name in ("painter", "mason")]
        for role in self.roles:
            asked(room, "PUT", f"/projects/{self.project}/users/{self.ann}/roles/{role}")

    def body(self, **more: Any) -> dict[str, Any]:
        """A trust of Ann's for Bob."""
        return {"trust": {"trustor_user_id": self.ann, "trustee_user_id": self.bob, "project_id": self.project,
                          "impersonation": True, "roles": [{"name": "painter"}], **more}}  # fmt: skip

    def trust(self, token: str = "", **more: Any) -> dict[str, Any]:
        """A trust, made with Ann's token or another."""
        made: dict[str, Any] = asked(
            self.room, "POST", "/OS-TRUST/trusts", self.body(**more), token=token or self.room.login("ann", "house")
        )["trust"]
        return made

    def login(self, trust_id: str, who: str = "bob") -> str:
        """A token of a trust; "" when there is none to be had."""
        body = v3(who, who, scope={"OS-TRUST:trust": {"id": trust_id}})
        answer = self.room.ask("POST", "/v3/auth/tokens", body)
        assert answer.status_code in {201, 401}, answer.text
        return answer.headers.get("x-subject-token", "")

    def shown(self, token: str) -> dict[str, Any]:
        """What a token says."""
        answer = self.room.ask("GET", "/v3/auth/tokens", token=token, headers={"X-Subject-Token": token})
        found: dict[str, Any] = answer.json()["token"]
        return found


@pytest.mark.parametrize("impersonation", [True, False])
def test_a_trust_gives_its_roles_and_no_others(room: Room, impersonation: bool) -> None:
    scene = Scene(room)
    trust = scene.trust(impersonation=impersonation)
    token = scene.shown(scene.login(trust["id"]))
    assert token["user"]["id"] == (scene.ann if impersonation else scene.bob)
    assert [r["name"] for r in token["roles"]] == ["painter"]
    assert token["project"]["id"] == scene.project
    told = token["OS-TRUST:trust"]
    assert (told["trustor_user"]["id"], told["trustee_user"]["id"]) == (scene.ann, scene.bob)
    assert not scene.login(trust["id"], "carl")
    assert not scene.login(trust["id"], "ann")
    assert not scene.login("nothing")


def test_who_sees_and_ends_trusts(room: Room) -> None:
    scene = Scene(room)
    trust = scene.trust()
    one, ann, bob = f"/OS-TRUST/trusts/{trust['id']}", room.login("ann", "house"), room.login("bob", None)
    carl = room.login("carl", None)
    for token in (ann, bob, room.admin()):
        shown = asked(room, "GET", one, token=token)["trust"]
        assert [r["name"] for r in shown["roles"]] == ["painter"] and shown["deleted_at"] is None
    assert "roles" not in asked(room, "GET", "/OS-TRUST/trusts")["trusts"][0]
    assert len(asked(room, "GET", f"/OS-TRUST/trusts?trustor_user_id={scene.ann}", token=ann)["trusts"]) == 1
    assert len(asked(room, "GET", f"/OS-TRUST/trusts?trustee_user_id={scene.bob}", token=bob)["trusts"]) == 1
    assert [r["id"] for r in asked(room, "GET", f"{one}/roles", token=bob)["roles"]] == scene.roles[:1]
    assert asked(room, "GET", f"{one}/roles/{scene.roles[0]}")["role"]["name"] == "painter"
    asked(room, "GET", f"{one}/roles/{scene.roles[1]}", status=404)
    for path in (one, f"{one}/roles", "/OS-TRUST/trusts", f"/OS-TRUST/trusts?trustor_user_id={scene.ann}"):
        asked(room, "GET", path, status=403, token=carl)
    for token in (carl, bob):
        asked(room, "DELETE", one, status=403, token=token)
    asked(room, "DELETE", one, token=ann)
    for token in (ann, room.admin()):
        asked(room, "GET", one, status=404, token=token)
    asked(room, "DELETE", one, status=404)


_ENDS: dict[str, Callable[[Room, Scene, str], Any]] = {
    "trust": lambda room, _scene, trust_id: asked(room, "DELETE", f"/OS-TRUST/trusts/{trust_id}"),
    "role of the trustor's": lambda room, scene, _id: asked(
        room, "DELETE", f"/projects/{scene.project}/users/{scene.ann}/roles/{scene.roles[0]}"
    ),
    "role": lambda room, scene, _id: asked(room, "DELETE", f"/roles/{scene.roles[0]}"),
    "trustor": lambda room, scene, _id: asked(room, "DELETE", f"/users/{scene.ann}"),
    "trustee": lambda room, scene, _id: asked(room, "DELETE", f"/users/{scene.bob}"),
    "project": lambda room, scene, _id: asked(room, "DELETE", f"/projects/{scene.project}"),
    "trustor disabled": lambda room, scene, _id: asked(
        room, "PATCH", f"/users/{scene.ann}", {"user": {"enabled": False}}
    ),
    "trustee disabled": lambda room, scene, _id: asked(
        room, "PATCH", f"/users/{scene.bob}", {"user": {"enabled": False}}
    ),
    "trustor's password": lambda room, scene, _id: asked(
        room, "PATCH", f"/users/{scene.ann}", {"user": {"password": "new"}}
    ),
    "project disabled": lambda room, scene, _id: asked(
        room, "PATCH", f"/projects/{scene.project}", {"project": {"enabled": False}}
    ),
}


@pytest.mark.parametrize("impersonation", [True, False])
@pytest.mark.parametrize("what", _ENDS)
def test_ossa_2014_006_a_trusts_token_ends_with_what_it_rests_on(room: Room, what: str, impersonation: bool) -> None:
    scene = Scene(room)
    trust = scene.trust(impersonation=impersonation)
    token = scene.login(trust["id"])
    assert room.valid(token)
    _ENDS[what](room, scene, trust["id"])
    assert not room.valid(token)
    if what != "trustor's password":
        assert what.startswith("trustee") or not scene.login(trust["id"])


def test_ossa_2014_022_a_trusts_token_gets_no_other_token(room: Room) -> None:
    scene = Scene(room)
    token = scene.login(scene.trust()["id"])
    for scope in ({"project": {"id": scene.project}}, "unscoped", {"domain": {"id": "default"}}):
        body = {"auth": {"identity": {"methods": ["token"], "token": {"id": token}}, "scope": scope}}
        assert room.ask("POST", "/v3/auth/tokens", body).status_code == 403
    asked(room, "POST", "/OS-TRUST/trusts", scene.body(), status=403, token=token)


def test_a_trusts_token_gets_no_credential(room: Room) -> None:
    """OSSA-2026-005, OSSA-2020-005: what a trust gives ends with it, so it gives nothing that outlives it."""
    scene = Scene(room)
    token = scene.login(scene.trust()["id"])
    at = f"/users/{scene.ann}/credentials/OS-EC2"
    asked(room, "POST", at, {"tenant_id": scene.project}, status=403, token=token)
    asked(room, "GET", at, status=403, token=token)
    made = {"credential": {"type": "totp", "blob": "x", "user_id": scene.ann}}
    asked(room, "POST", "/credentials", made, status=403, token=token)


def test_uses_are_counted(room: Room) -> None:
    scene = Scene(room)
    trust = scene.trust(remaining_uses=2)
    tokens = [scene.login(trust["id"]) for _ in range(3)]
    assert [bool(token) for token in tokens] == [True, True, False]
    assert room.valid(tokens[0])
    assert asked(room, "GET", f"/OS-TRUST/trusts/{trust['id']}")["trust"]["remaining_uses"] == 0
    asked(room, "DELETE", f"/projects/{scene.project}/users/{scene.ann}/roles/{scene.roles[0]}")
    kept = scene.trust(remaining_uses=1, roles=[{"name": "mason"}])
    asked(room, "DELETE", f"/projects/{scene.project}/users/{scene.ann}/roles/{scene.roles[1]}")
    assert not scene.login(kept["id"])
    assert asked(room, "GET", f"/OS-TRUST/trusts/{kept['id']}")["trust"]["remaining_uses"] == 1


def test_a_trust_ends_in_time(room: Room) -> None:
    scene = Scene(room)
    end = (datetime.now(UTC) + timedelta(hours=1)).replace(microsecond=0)
    trust = scene.trust(expires_at=end.isoformat().replace("+00:00", "Z"))
    assert trust["expires_at"] == end.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    token = scene.login(trust["id"])
    assert scene.shown(token)["expires_at"] <= trust["expires_at"]
    room.offset = 3601
    assert not room.valid(token)
    assert not scene.login(trust["id"])
    asked(room, "GET", f"/OS-TRUST/trusts/{trust['id']}", status=404)
    assert not asked(room, "GET", "/OS-TRUST/trusts")["trusts"]


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"expires_at": "bad.123Z"}, 400),
        ({"expires_at": "2001-01-01T00:00:00Z"}, 400),
        ({"expires_at": 5}, 400),
        ({"expires_at": "9999-12-31T23:59:59.9999999999-23:59"}, 400),
        ({"remaining_uses": 0}, 400),
        ({"remaining_uses": "3"}, 400),
        ({"remaining_uses": True}, 400),
        ({"impersonation": "yes"}, 400),
        ({"trustee_user_id": None}, 400),
        ({"roles": "painter"}, 400),
        ({"roles": [{}]}, 400),
        ({"roles": []}, 403),
        ({"roles": [{"name": "admin"}]}, 404),
        ({"project_id": None}, 403),
        ({"project_id": "nowhere"}, 404),
        ({"trustee_user_id": "nobody"}, 404),
        ({"trustor_user_id": "someone"}, 403),
        ({"allow_redelegation": True, "remaining_uses": 2}, 400),
        ({"allow_redelegation": True, "redelegation_count": 4}, 403),
    ],
)
def test_what_is_no_trust(room: Room, more: dict[str, Any], status: int) -> None:
    scene = Scene(room)
    asked(room, "POST", "/OS-TRUST/trusts", scene.body(**more), status=status, token=room.login("ann", "house"))


def test_ossa_2014_018_handing_on(room: Room) -> None:
    scene = Scene(room)
    first = scene.trust(allow_redelegation=True, redelegation_count=2)
    token = scene.login(first["id"])
    wanted = {"trustee_user_id": scene.carl, "allow_redelegation": True}
    second = scene.trust(token, **wanted)
    assert (second["redelegation_count"], second["redelegated_trust_id"]) == (1, first["id"])
    for more in ({"roles": [{"name": "mason"}]}, {"remaining_uses": 1}, {"redelegation_count": 2}):
        asked(room, "POST", "/OS-TRUST/trusts", scene.body(**{**wanted, **more}), status=400 if
              "remaining_uses" in more else 403, token=token)  # fmt: skip
    of_carl = scene.login(second["id"], "carl")
    assert scene.shown(of_carl)["user"]["id"] == scene.ann
    last = scene.trust(of_carl, trustee_user_id=scene.bob)
    assert last["redelegation_count"] == 0
    of_bob = scene.login(last["id"])
    asked(room, "POST", "/OS-TRUST/trusts", scene.body(), status=403, token=of_bob)
    asked(room, "DELETE", f"/OS-TRUST/trusts/{first['id']}")
    assert not any(room.valid(one) for one in (token, of_carl, of_bob))
    assert not asked(room, "GET", "/OS-TRUST/trusts")["trusts"]


def test_what_does_not_impersonate_hands_on_nothing_that_does(room: Room) -> None:
    scene = Scene(room)
    first = scene.trust(impersonation=False, allow_redelegation=True)
    token = scene.login(first["id"])
    mine = {"trustor_user_id": scene.bob, "trustee_user_id": scene.carl}
    asked(room, "POST", "/OS-TRUST/trusts", scene.body(**mine), status=403, token=token)
    second = scene.trust(token, **mine, impersonation=False)
    of_carl = scene.login(second["id"], "carl")
    assert [r["name"] for r in scene.shown(of_carl)["roles"]] == ["painter"]
    asked(room, "DELETE", f"/projects/{scene.project}/users/{scene.ann}/roles/{scene.roles[0]}")
    assert not room.valid(of_carl)
