"""Projects as a tree and as domains, their tags, immutable things, options of users, and questions with half a name."""

from collections.abc import Iterator
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
    usual = {"GET": 200, "PATCH": 200, "POST": 201, "DELETE": 204}.get(method, 200)
    assert answer.status_code == (status or usual), (path, answer.status_code, answer.text)
    return answer.json() if answer.content else None


def branch(room: Room, length: int) -> list[str]:
    """Projects each below the one before."""
    ids: list[str] = []
    for number in range(length):
        parent = {"parent_id": ids[-1]} if ids else {}
        ids.append(room.make("project", name=f"p{number}", **parent)["id"])
    return ids


def test_a_tree_of_projects_has_a_depth(room: Room) -> None:
    ids = branch(room, 5)
    asked(room, "POST", "/projects", {"project": {"name": "deep", "parent_id": ids[-1]}}, status=403)
    shown = asked(room, "GET", f"/projects/{ids[2]}?parents_as_ids&subtree_as_ids")["project"]
    assert shown["parents"] == {ids[1]: {ids[0]: {"default": None}}}
    assert shown["subtree"] == {ids[3]: {ids[4]: None}}
    admin = asked(room, "GET", "/users?name=admin")["users"][0]["id"]
    reader = asked(room, "GET", "/roles?name=reader")["roles"][0]["id"]
    for id in (ids[1], ids[4]):
        asked(room, "PUT", f"/projects/{id}/users/{admin}/roles/{reader}", status=204)
    shown = asked(room, "GET", f"/projects/{ids[2]}?parents_as_list&subtree_as_list")["project"]
    assert [p["project"]["id"] for p in shown["parents"]] == [ids[1]]
    assert [p["project"]["id"] for p in shown["subtree"]] == [ids[4]]
    asked(room, "GET", f"/projects/{ids[2]}?parents_as_list&parents_as_ids", status=400)
    assert [p["id"] for p in asked(room, "GET", f"/projects?parent_id={ids[0]}")["projects"]] == [ids[1]]


def test_what_is_enabled_stands_on_what_is_enabled(room: Room) -> None:
    top, below = branch(room, 2)
    asked(room, "DELETE", f"/projects/{top}", status=403)
    off, on = {"project": {"enabled": False}}, {"project": {"enabled": True}}
    asked(room, "PATCH", f"/projects/{top}", off, status=403)
    asked(room, "PATCH", f"/projects/{below}", off)
    asked(room, "PATCH", f"/projects/{top}", off)
    asked(room, "PATCH", f"/projects/{below}", on, status=403)
    asked(room, "POST", "/projects", {"project": {"name": "x", "parent_id": top}}, status=403)
    asked(room, "PATCH", f"/projects/{top}", on)
    asked(room, "PATCH", f"/projects/{below}", on)
    asked(room, "DELETE", f"/projects/{below}")
    asked(room, "DELETE", f"/projects/{top}")


def test_nobodys_login_goes_to_a_project_that_is_gone(room: Room) -> None:
    project = room.make("project", name="p")["id"]
    user = room.make("user", name="ann", default_project_id=project)["id"]
    asked(room, "DELETE", f"/projects/{project}")
    assert "default_project_id" not in asked(room, "GET", f"/users/{user}")["user"]


def test_a_domain_is_a_project_too(room: Room) -> None:
    made = room.make("project", name="acting", is_domain=True, description="both")
    assert (made["is_domain"], made["domain_id"], made["parent_id"]) == (True, None, None)
    one = f"/projects/{made['id']}"
    assert asked(room, "GET", f"/domains/{made['id']}")["domain"]["description"] == "both"
    assert asked(room, "GET", one)["project"] == made
    assert made["id"] in {p["id"] for p in asked(room, "GET", "/projects?is_domain=true")["projects"]}
    assert made["id"] not in {p["id"] for p in asked(room, "GET", "/projects")["projects"]}
    asked(room, "GET", "/projects?is_domain=perhaps", status=400)
    asked(room, "POST", "/projects", {"project": {"name": "x", "is_domain": True, "domain_id": "default"}}, status=400)
    asked(room, "PATCH", one, {"project": {"is_domain": False}}, status=400)
    asked(room, "GET", one, status=403, token=room.login())
    asked(room, "DELETE", one, status=403)
    changed = asked(room, "PATCH", one, {"project": {"enabled": False, "name": "acted", "is_domain": True}})["project"]
    assert (changed["name"], changed["enabled"], changed["links"]["self"][-40:]) == ("acted", False, one[-40:])
    asked(room, "DELETE", one)
    asked(room, "GET", one, status=404)


def test_tags(room: Room) -> None:
    red = room.make("project", name="red", tags=["red", "round"])["id"]
    blue = room.make("project", name="blue", tags=["blue", "round"])["id"]
    at = f"/projects/{red}/tags"
    answer = room.ask("PUT", f"/v3{at}/new%20one", token=room.admin())
    assert answer.status_code == 201 and answer.headers["location"].endswith(f"{at}/new%20one")
    asked(room, "GET", f"{at}/new%20one", status=204)
    asked(room, "GET", f"{at}/none", status=404)
    assert asked(room, "GET", at)["tags"] == ["red", "round", "new one"]
    asked(room, "DELETE", f"{at}/new%20one")
    asked(room, "DELETE", f"{at}/new%20one", status=404)
    for query, found in {"tags=red,round": {red}, "tags-any=red,blue": {red, blue}, "not-tags-any=red": {blue},
                         "tags=round&not-tags=blue,round": {red}}.items():  # fmt: skip
        listed = {p["id"] for p in asked(room, "GET", f"/projects?{query}")["projects"]}
        assert listed & {red, blue} == found, query
    assert asked(room, "PUT", at, {"tags": ["a", "b"]})["tags"] == ["a", "b"]
    for wrong in (["a", "a"], ["a/b"], ["a,b"], [""], ["x" * 256], [f"t{n}" for n in range(81)], "red", [1], None):
        asked(room, "PUT", at, {"tags": wrong}, status=400)
    asked(room, "PUT", at, {"tags": ["x"]}, status=403, token=room.login())
    asked(room, "DELETE", at)
    assert asked(room, "GET", f"/projects/{red}")["project"]["tags"] == []


@pytest.mark.parametrize("kind", ["project", "domain", "role"])
def test_an_immutable_thing_stays(room: Room, kind: str) -> None:
    made = room.make(kind, name="rock", options={"immutable": True})
    assert made["options"] == {"immutable": True}
    one, free = f"/{kind}s/{made['id']}", {"immutable": False}
    asked(room, "PATCH", one, {kind: {"description": "x"}}, status=403)
    asked(room, "PATCH", one, {kind: {"description": "x", "options": free}}, status=403)
    asked(room, "PATCH", one, {kind: {"extra_word": "x", "options": free}}, status=403)
    asked(room, "DELETE", one, status=403)
    if kind == "project":
        asked(room, "PUT", f"{one}/tags", {"tags": ["x"]}, status=403)
    assert asked(room, "PATCH", one, {kind: {"options": {"immutable": None}}})[kind]["options"] == {}
    asked(room, "PATCH", one, {kind: {"description": "x", **({} if kind == "role" else {"enabled": False})}})
    asked(room, "DELETE", one)


def test_a_login_by_several_proofs(room: Room) -> None:
    """A rule names methods that are needed together; a password alone is then not enough."""
    rules = {"multi_factor_auth_enabled": True, "multi_factor_auth_rules": [["password", "totp"]]}
    user = room.make("user", name="ann", password="ann", options=rules)
    assert user["options"] == rules
    login = v3("ann", "ann")
    assert room.ask("POST", "/v3/auth/tokens", login).status_code == 401
    changed = {"user": {"options": {"multi_factor_auth_rules": [["password", "totp"], ["password"]]}}}
    assert asked(room, "PATCH", f"/users/{user['id']}", changed)["user"]["options"]["multi_factor_auth_enabled"]
    assert room.ask("POST", "/v3/auth/tokens", login).status_code == 201
    asked(room, "PATCH", f"/users/{user['id']}", {"user": {"options": {"lock_password": 1}}}, status=400)
    asked(room, "PATCH", f"/users/{user['id']}", {"user": {"options": {"lock_password": True}}})
    body = {"user": {"original_password": "ann", "password": "new"}}
    asked(room, "POST", f"/users/{user['id']}/password", body, status=400)


def test_half_a_name(room: Room) -> None:
    for name in ("Anna", "Hannah", "Bert"):
        room.make("user", name=name)
    for query, found in {"name__icontains=ann": {"Anna", "Hannah"}, "name__contains=ann": {"Hannah"},
                         "name__startswith=Ber": {"Bert"}, "name__iendswith=NA": {"Anna"}}.items():  # fmt: skip
        assert {u["name"] for u in asked(room, "GET", f"/users?{query}")["users"]} == found
    assert asked(room, "GET", "/users?password_hash__contains=%24")["users"], "what is no filter is ignored"
