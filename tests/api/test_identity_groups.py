"""Groups, roles that bring others, inheritance and the list of assignments: and that living tokens follow at once."""

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
    assert answer.status_code == (status or (200 if method == "GET" else 204)), (path, answer.status_code, answer.text)
    return answer.json() if answer.content else None


def roles_of(room: Room, token: str) -> set[str] | None:
    """The names of a token's roles; None when it is void."""
    answer = room.ask("GET", "/v3/auth/tokens", token=token, headers={"X-Subject-Token": token})
    return {role["name"] for role in answer.json()["token"]["roles"]} if answer.status_code == 200 else None


class Scene:
    """A user without roles, a group that they may join, a project with one below it, and a role."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.user = room.make("user", name="ann", password="ann")["id"]
        self.group = room.make("group", name="painters")["id"]
        self.project = room.make("project", name="house")["id"]
        self.below = room.make("project", name="roof", parent_id=self.project)["id"]
        self.role = room.make("role", name="painter")["id"]

    def login(self, project: str) -> str:
        """A token, or "" when there is no way in."""
        answer = self.room.ask("POST", "/v3/auth/tokens", v3("ann", "ann", project))
        return answer.headers.get("x-subject-token", "")


def test_groups(room: Room) -> None:
    scene = Scene(room)
    shown = asked(room, "GET", f"/groups/{scene.group}")["group"]
    assert (shown["name"], shown["domain_id"], shown["description"]) == ("painters", "default", "")
    assert [g["id"] for g in asked(room, "GET", "/groups?name=painters")["groups"]] == [scene.group]
    changed = asked(room, "PATCH", f"/groups/{scene.group}", {"group": {"name": "masons"}}, status=200)["group"]
    assert changed["name"] == "masons"
    asked(room, "POST", "/groups", {"group": {"name": "masons"}}, status=409)
    one = f"/groups/{scene.group}/users/{scene.user}"
    asked(room, "GET", one, status=404)
    asked(room, "PUT", one)
    asked(room, "PUT", one)
    asked(room, "GET", one, status=204)
    assert [u["id"] for u in asked(room, "GET", f"/groups/{scene.group}/users")["users"]] == [scene.user]
    for token in (room.admin(), room.login("ann", None)):
        listed = asked(room, "GET", f"/users/{scene.user}/groups", token=token)["groups"]
        assert [g["id"] for g in listed] == [scene.group]
    asked(room, "DELETE", one)
    asked(room, "DELETE", one, status=404)
    asked(room, "PUT", one)
    asked(room, "DELETE", f"/users/{scene.user}")
    assert asked(room, "GET", f"/groups/{scene.group}/users")["users"] == []


def test_what_a_group_has_its_members_have_while_they_are_members(room: Room) -> None:
    scene = Scene(room)
    grant = f"/projects/{scene.project}/groups/{scene.group}/roles"
    asked(room, "PUT", f"{grant}/{scene.role}")
    assert [r["id"] for r in asked(room, "GET", grant)["roles"]] == [scene.role]
    assert not scene.login("house")
    asked(room, "PUT", f"/groups/{scene.group}/users/{scene.user}")
    token = scene.login("house")
    assert roles_of(room, token) == {"painter"}
    listed = room.ask("GET", "/v3/auth/projects", token=token).json()["projects"]
    assert [p["id"] for p in listed] == [scene.project]
    asked(room, "DELETE", f"/groups/{scene.group}/users/{scene.user}")
    assert not room.valid(token)
    asked(room, "PUT", f"/groups/{scene.group}/users/{scene.user}")
    assert room.valid(token)
    asked(room, "DELETE", f"/groups/{scene.group}")
    assert not room.valid(token)
    assert not asked(room, "GET", f"/role_assignments?user.id={scene.user}&effective")["role_assignments"]


def test_roles_bring_others_as_far_as_they_lead(room: Room) -> None:
    scene = Scene(room)
    brush, paint = room.make("role", name="brush")["id"], room.make("role", name="paint")["id"]
    asked(room, "PUT", f"/projects/{scene.project}/users/{scene.user}/roles/{scene.role}")
    token = scene.login("house")
    for prior, implied in ((scene.role, brush), (brush, paint), (paint, scene.role)):
        rule = asked(room, "PUT", f"/roles/{prior}/implies/{implied}", status=201)["role_inference"]
        assert (rule["prior_role"]["id"], rule["implies"]["id"]) == (prior, implied)
    assert roles_of(room, token) == {"painter", "brush", "paint"}
    assert room.ask("HEAD", f"/v3/roles/{brush}/implies/{paint}", token=room.admin()).status_code == 204
    of_brush = asked(room, "GET", f"/roles/{brush}/implies")["role_inference"]
    assert [r["id"] for r in of_brush["implies"]] == [paint]
    everything = asked(room, "GET", "/role_inferences")["role_inferences"]
    assert {("admin", "manager"), ("manager", "member"), ("member", "reader"), ("painter", "brush")} <= {
        (rule["prior_role"]["name"], implied["name"]) for rule in everything for implied in rule["implies"]
    }
    effective = asked(room, "GET", f"/role_assignments?user.id={scene.user}&effective=1")["role_assignments"]
    assert {a["role"]["id"] for a in effective} == {scene.role, brush, paint}
    asked(room, "DELETE", f"/roles/{scene.role}/implies/{brush}")
    assert roles_of(room, token) == {"painter"}
    asked(room, "GET", f"/roles/{scene.role}/implies/{brush}", status=404)


def test_no_role_brings_admin(room: Room) -> None:
    scene = Scene(room)
    admin = asked(room, "GET", "/roles?name=admin")["roles"][0]["id"]
    asked(room, "PUT", f"/roles/{scene.role}/implies/{admin}", status=403)
    asked(room, "PUT", f"/roles/{scene.role}/implies/{scene.role}", status=403)


def test_a_domains_roles_are_words_for_others_and_in_no_token(room: Room) -> None:
    """A domain's own "admin" is not the cloud's."""
    scene = Scene(room)
    other = room.make("domain", name="other")["id"]
    sham = room.make("role", name="admin", domain_id="default")["id"]
    foreign = room.make("role", name="foreign", domain_id=other)["id"]
    assert "foreign" not in {r["name"] for r in asked(room, "GET", "/roles")["roles"]}
    assert [r["id"] for r in asked(room, "GET", f"/roles?domain_id={other}")["roles"]] == [foreign]
    grant = f"/projects/{scene.project}/users/{scene.user}/roles"
    asked(room, "PUT", f"{grant}/{foreign}", status=403)
    asked(room, "PUT", f"/system/users/{scene.user}/roles/{sham}", status=403)
    asked(room, "PUT", f"{grant}/{sham}")
    assert not scene.login("house")
    asked(room, "PUT", f"/roles/{scene.role}/implies/{sham}", status=403)
    asked(room, "PUT", f"/roles/{sham}/implies/{scene.role}", status=201)
    assert roles_of(room, scene.login("house")) == {"painter"}
    effective = asked(room, "GET", f"/role_assignments?user.id={scene.user}&effective")["role_assignments"]
    assert [a["role"]["id"] for a in effective] == [scene.role]


@pytest.mark.parametrize("actor", ["users", "groups"])
@pytest.mark.parametrize("target", ["projects", "domains"])
def test_inherited_roles_are_for_what_is_below(room: Room, actor: str, target: str) -> None:
    scene = Scene(room)
    asked(room, "PUT", f"/groups/{scene.group}/users/{scene.user}")
    who = scene.user if actor == "users" else scene.group
    where = scene.project if target == "projects" else "default"
    at = f"/OS-INHERIT/{target}/{where}/{actor}/{who}/roles"
    one = f"{at}/{scene.role}/inherited_to_projects"
    asked(room, "GET", one, status=404)
    asked(room, "PUT", one)
    asked(room, "GET", one, status=204)
    assert [r["id"] for r in asked(room, "GET", f"{at}/inherited_to_projects")["roles"]] == [scene.role]
    token = scene.login("roof")
    assert roles_of(room, token) == {"painter"}
    assert bool(scene.login("house")) == (target == "domains")
    query = f"user.id={scene.user}&scope.project.id={scene.below}"
    effect = asked(room, "GET", f"/role_assignments?{query}&effective&include_names")["role_assignments"]
    assert [a["scope"]["project"]["name"] for a in effect] == ["roof"]
    assert "OS-INHERIT" in effect[0]["links"]["assignment"]
    assert not asked(room, "GET", f"/role_assignments?{query}")["role_assignments"]
    given = asked(room, "GET", "/role_assignments?scope.OS-INHERIT:inherited_to=projects")["role_assignments"]
    assert [a[actor.removesuffix("s")]["id"] for a in given] == [who]
    assert given[0]["scope"]["OS-INHERIT:inherited_to"] == "projects"
    asked(room, "DELETE", one)
    assert not room.valid(token)


def test_the_list_of_assignments_takes_what_fits_together(room: Room) -> None:
    scene = Scene(room)
    asked(room, "PUT", f"/system/groups/{scene.group}/roles/{scene.role}")
    asked(room, "PUT", f"/groups/{scene.group}/users/{scene.user}")
    body = v3("ann", "ann", scope={"system": {"all": True}})
    assert room.ask("POST", "/v3/auth/tokens", body).json()["token"]["system"] == {"all": True}
    mine = asked(room, "GET", f"/role_assignments?scope.system=all&group.id={scene.group}")["role_assignments"]
    assert [a["scope"] for a in mine] == [{"system": {"all": True}}]
    mine = asked(room, "GET", f"/role_assignments?user.id={scene.user}&effective=true")["role_assignments"]
    assert mine[0]["links"]["membership"].endswith(f"/v3/groups/{scene.group}/users/{scene.user}")
    tree = f"scope.project.id={scene.project}&include_subtree=true"
    asked(room, "PUT", f"/projects/{scene.below}/users/{scene.user}/roles/{scene.role}")
    found = asked(room, "GET", f"/role_assignments?{tree}")["role_assignments"]
    assert [a["scope"]["project"]["id"] for a in found] == [scene.below]
    for wrong in ("effective&group.id=x", "user.id=x&group.id=x", "include_subtree=1",
                  "scope.project.id=x&scope.domain.id=x", "scope.OS-INHERIT:inherited_to=users"):  # fmt: skip
        asked(room, "GET", f"/role_assignments?{wrong}", status=400)


def test_who_manages_a_domain_gives_no_way_out_of_it(room: Room) -> None:
    """A domain's manager may not join people to a group that has more than the manager could give."""
    scene = Scene(room)
    manager = asked(room, "GET", "/roles?name=manager")["roles"][0]["id"]
    admin = asked(room, "GET", "/roles?name=admin")["roles"][0]["id"]
    asked(room, "PUT", f"/domains/default/users/{scene.user}/roles/{manager}")
    login = room.ask("POST", "/v3/auth/tokens", v3("ann", "ann", scope={"domain": {"id": "default"}}))
    token = login.headers["x-subject-token"]
    one = f"/groups/{scene.group}/users/{scene.user}"
    asked(room, "PUT", one, token=token)
    asked(room, "DELETE", one, token=token)
    asked(room, "PUT", f"/projects/{scene.project}/groups/{scene.group}/roles/{admin}", token=token, status=403)
    asked(room, "PUT", f"/system/groups/{scene.group}/roles/{admin}")
    asked(room, "PUT", one, token=token, status=403)
    asked(room, "POST", "/roles", {"role": {"name": "x", "domain_id": "default"}}, token=token, status=403)
