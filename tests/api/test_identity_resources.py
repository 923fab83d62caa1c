"""v3's projects, users, domains, roles, grants and catalog: shapes, filters, errors, and who may."""

from collections.abc import Iterator
from typing import Any

import pytest

from .identity_room import PASSWORDS, Room, opened


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


def role(room: Room, name: str) -> str:
    return room.ask("GET", f"/v3/roles?name={name}", token=room.admin()).json()["roles"][0]["id"]


def test_users(room: Room) -> None:
    admin = room.admin()
    body = {"name": "ada", "email": "ada@example.org", "password": "secret", "description": "first"}
    user = room.make("user", **body)
    assert user["email"] == "ada@example.org"
    assert user["domain_id"] == "default"
    assert user["enabled"] is True
    assert user["links"]["self"] == f"http://controller:5000/v3/users/{user['id']}"
    assert "password" not in user
    assert "password_hash" not in user
    assert room.ask("GET", f"/v3/users/{user['id']}", token=admin).json()["user"] == user
    listed = room.ask("GET", "/v3/users?name=ada&domain_id=default&enabled=True&unknown=1", token=admin).json()
    assert listed["users"] == [user]
    assert listed["links"]["next"] is None
    assert listed["links"]["self"].startswith("http://controller:5000/v3/users?name=ada")
    assert room.ask("GET", "/v3/users?enabled=false", token=admin).json()["users"] == []
    assert room.ask("GET", "/v3/users?enabled=perhaps", token=admin).status_code == 400
    changed = room.ask("PATCH", f"/v3/users/{user['id']}", {"user": {"email": "a@b", "domain_id": "default"}}, admin)
    assert changed.json()["user"]["email"] == "a@b"
    assert changed.json()["user"]["description"] == "first"
    assert room.ask("PATCH", f"/v3/users/{user['id']}", {"user": {"domain_id": "x"}}, admin).status_code == 400
    assert room.ask("DELETE", f"/v3/users/{user['id']}", token=admin).status_code == 204
    assert room.ask("GET", f"/v3/users/{user['id']}", token=admin).status_code == 404


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("user", {}, 400),
        ("user", {"name": ""}, 400),
        ("user", {"name": "  "}, 400),
        ("user", {"name": "x" * 256}, 400),
        ("user", {"name": ["x"]}, 400),
        ("user", {"name": "n", "enabled": "true"}, 400),
        ("user", {"name": "n", "password": 7}, 400),
        ("user", {"name": "n", "password": "x" * 5000}, 400),
        ("user", {"name": "n", "password_hash": "x"}, 400),
        ("user", {"name": "n", "generation": 3}, 201),
        ("user", {"name": "demo"}, 409),
        ("user", {"name": "n2", "domain_id": "nowhere"}, 404),
        ("user", {"name": "n2", "domain_id": {}}, 400),
        ("user", {"name": "n2", "notes": "x" * 70000}, 400),
        ("user", {"name": "n2", "options": {"immutable": True}}, 400),
        ("project", {"name": "x" * 65}, 400),
        ("project", {"name": "demo"}, 409),
        ("project", {"name": "p", "parent_id": "nowhere"}, 404),
        ("project", {"name": "p", "domain_id": "nowhere"}, 404),
        ("project", {"name": "p", "description": 3}, 400),
        ("project", {"name": "p", "tags": "red"}, 400),
        ("domain", {"name": "Default"}, 409),
        ("domain", {"name": "x" * 65}, 400),
        ("role", {"name": "admin"}, 409),
        ("role", {"name": ""}, 400),
        ("role", {"name": "r", "domain_id": "nowhere"}, 404),
        ("group", {"name": ""}, 400),
        ("group", {"name": "g", "domain_id": "nowhere"}, 404),
    ],
)
def test_bad_bodies(room: Room, kind: str, body: dict[str, Any], status: int) -> None:
    answer = room.ask("POST", f"/v3/{kind}s", {kind: body}, room.admin())
    assert answer.status_code == status, answer.text
    if status != 201:
        assert set(answer.json()["error"]) == {"code", "message", "title"}


@pytest.mark.parametrize("kind", ["user", "project", "domain", "role", "region", "service", "endpoint"])
def test_what_is_not_there(room: Room, kind: str) -> None:
    answer = room.ask("GET", f"/v3/{kind}s/nothing", token=room.admin())
    assert answer.status_code == 404
    assert answer.json()["error"]["message"] == f"Could not find {kind}: nothing."


def test_projects(room: Room) -> None:
    admin = room.admin()
    parent = room.make("project", name="parent", tags=["red"])
    assert parent["parent_id"] == "default"
    assert parent["is_domain"] is False
    child = room.make("project", name="child", parent_id=parent["id"])
    assert child["domain_id"] == "default"
    found = room.ask("GET", f"/v3/projects?parent_id={parent['id']}", token=admin).json()["projects"]
    assert [p["id"] for p in found] == [child["id"]]
    assert room.ask("DELETE", f"/v3/projects/{parent['id']}", token=admin).status_code == 403
    renamed = room.ask("PATCH", f"/v3/projects/{child['id']}", {"project": {"name": "demo"}}, admin)
    assert renamed.status_code == 409
    for id in (child["id"], parent["id"]):
        assert room.ask("DELETE", f"/v3/projects/{id}", token=admin).status_code == 204


def test_domains(room: Room) -> None:
    admin = room.admin()
    domain = room.make("domain", name="elsewhere", description=None)
    assert domain["description"] == ""
    user = room.make("user", name="demo", domain_id=domain["id"])
    room.make("project", name="demo", domain_id=domain["id"])
    path = f"/v3/domains/{domain['id']}"
    assert room.ask("DELETE", path, token=admin).status_code == 403
    assert room.ask("PATCH", path, {"domain": {"enabled": False}}, admin).status_code == 200
    assert room.ask("DELETE", path, token=admin).status_code == 204
    assert room.ask("GET", f"/v3/users/{user['id']}", token=admin).status_code == 404
    assert room.ask("DELETE", "/v3/domains/default", token=admin).status_code == 403


def test_grants_and_assignments(room: Room) -> None:
    admin, member = room.admin(), role(room, "member")
    project, user = room.make("project", name="granted")["id"], room.make("user", name="grantee")["id"]
    domain = room.make("domain", name="granted")["id"]
    for where in (f"projects/{project}", f"domains/{domain}", "system"):
        path = f"/v3/{where}/users/{user}/roles"
        assert room.ask("HEAD", f"{path}/{member}", token=admin).status_code == 404
        for _ in range(2):
            assert room.ask("PUT", f"{path}/{member}", token=admin).status_code == 204
        assert room.ask("HEAD", f"{path}/{member}", token=admin).status_code == 204
        assert [r["name"] for r in room.ask("GET", path, token=admin).json()["roles"]] == ["member"]
        assert room.ask("PUT", f"{path}/nothing", token=admin).status_code == 404
    found = room.ask("GET", f"/v3/role_assignments?user.id={user}&include_names", token=admin).json()
    scopes = [a["scope"] for a in found["role_assignments"]]
    default = {"id": "default", "name": "Default"}
    assert {"project": {"id": project, "name": "granted", "domain": default}} in scopes
    assert {"domain": {"id": domain, "name": "granted"}} in scopes
    assert {"system": {"all": True}} in scopes
    assert {a["user"]["name"] for a in found["role_assignments"]} == {"grantee"}
    query = f"/v3/role_assignments?user.id={user}&scope.project.id={project}&effective&include_names=True"
    effective = room.ask("GET", query, token=admin).json()["role_assignments"]
    assert {a["role"]["name"] for a in effective} == {"member", "reader"}
    assert room.ask("GET", f"{query}&scope.system=all", token=admin).status_code == 400
    path = f"/v3/projects/{project}/users/{user}/roles/{member}"
    assert room.ask("DELETE", path, token=admin).status_code == 204
    assert room.ask("DELETE", path, token=admin).status_code == 404
    assert room.ask("PUT", f"/v3/projects/{project}/users/nobody/roles/{member}", token=admin).status_code == 404
    assert room.ask("PUT", f"/v3/projects/nothing/users/{user}/roles/{member}", token=admin).status_code == 404


def test_what_a_token_gives_access_to(room: Room) -> None:
    demo, admin = room.login(), room.admin()
    names = [p["name"] for p in room.ask("GET", "/v3/auth/projects", token=demo).json()["projects"]]
    assert names == ["demo"]
    of_admin = room.ask("GET", "/v3/auth/projects", token=admin).json()["projects"]
    assert {p["name"] for p in of_admin} >= {"admin", "demo"}
    assert room.ask("GET", "/v3/auth/domains", token=admin).json()["domains"][0]["id"] == "default"
    assert room.ask("GET", "/v3/auth/domains", token=demo).json()["domains"] == []
    assert room.ask("GET", "/v3/auth/system", token=admin).json()["system"] == [{"all": True}]
    assert len(room.ask("GET", "/v3/auth/catalog", token=demo).json()["catalog"]) == 4
    unscoped = room.login(scope="unscoped", project=None)
    assert room.ask("GET", "/v3/auth/catalog", token=unscoped).status_code == 403


def test_catalog_rows(room: Room) -> None:
    admin = room.admin()
    network = room.ask("GET", "/v3/services?type=network", token=admin).json()["services"]
    assert [s["name"] for s in network] == ["neutron"]
    path = f"/v3/endpoints?service_id={network[0]['id']}&interface=public"
    (endpoint,) = room.ask("GET", path, token=admin).json()["endpoints"]
    assert endpoint["url"] == "http://controller:9696"
    assert room.ask("GET", f"/v3/endpoints/{endpoint['id']}", token=admin).json()["endpoint"] == endpoint
    assert room.ask("GET", "/v3/regions", token=room.login()).json()["regions"][0]["id"] == "RegionOne"


PATHS = ("users", "projects", "domains", "services", "endpoints", "role_assignments", "roles")


@pytest.mark.parametrize("path", PATHS)
def test_members_do_not_read_the_cloud(room: Room, path: str) -> None:
    demo = room.login()
    assert room.ask("GET", f"/v3/{path}", token=demo).status_code == 403
    assert room.ask("GET", f"/v3/{path}").status_code == 401


def test_members_change_nothing(room: Room) -> None:
    demo, admin = room.login(), room.admin()
    me = room.ask("GET", "/v3/auth/tokens", token=demo, headers={"X-Subject-Token": demo}).json()["token"]
    user, project = me["user"]["id"], me["project"]["id"]
    top = role(room, "admin")
    for method, path, body in (
        ("POST", "/v3/users", {"user": {"name": "evil"}}),
        ("POST", "/v3/projects", {"project": {"name": "evil"}}),
        ("POST", "/v3/domains", {"domain": {"name": "evil"}}),
        ("POST", "/v3/roles", {"role": {"name": "evil"}}),
        ("PATCH", f"/v3/users/{user}", {"user": {"name": "evil"}}),
        ("PATCH", f"/v3/projects/{project}", {"project": {"name": "evil"}}),
        ("DELETE", f"/v3/users/{user}", None),
        ("DELETE", f"/v3/projects/{project}", None),
        ("PUT", f"/v3/projects/{project}/users/{user}/roles/{top}", None),
        ("PUT", f"/v3/system/users/{user}/roles/{top}", None),
        ("POST", "/v2.0/users", {"user": {"name": "evil"}}),
        ("PUT", f"/v2.0/users/{user}/enabled", {"user": {"enabled": True}}),
        ("DELETE", f"/v2.0/tenants/{project}", None),
        ("GET", "/v2.0/users", None),
    ):
        answer = room.ask(method, path, body, demo)
        assert answer.status_code == 403, (method, path)
        assert answer.json()["error"]["message"].startswith("You are not authorized to perform the requested action")
    assert room.ask("GET", f"/v3/users/{user}", token=demo).status_code == 200
    assert room.ask("GET", f"/v3/projects/{project}", token=demo).status_code == 200
    assert room.ask("GET", "/v3/domains/default", token=demo).status_code == 200
    admins = room.ask("GET", "/v3/users?name=admin", token=admin).json()["users"][0]["id"]
    there = room.ask("GET", f"/v3/users/{admins}", token=demo)
    not_there = room.ask("GET", "/v3/users/nobody", token=demo)
    assert there.status_code == not_there.status_code == 403
    assert there.json() == not_there.json()


def persona(room: Room, name: str, where: str, role_name: str, **scope: Any) -> str:
    user = room.make("user", name=name, password=name)["id"]
    path = f"/v3/{where}/users/{user}/roles/{role(room, role_name)}"
    assert room.ask("PUT", path, token=room.admin()).status_code == 204
    return room.login(name, None, scope=scope)


def test_system_readers_see_all_and_change_nothing(room: Room) -> None:
    token = persona(room, "auditor", "system", "reader", system={"all": True})
    for path in PATHS:
        assert room.ask("GET", f"/v3/{path}", token=token).status_code == 200
    assert room.ask("POST", "/v3/users", {"user": {"name": "x"}}, token).status_code == 403
    assert room.ask("GET", "/v3/users/nobody", token=token).status_code == 404


def test_domain_managers_keep_their_domain(room: Room) -> None:
    domain = room.make("domain", name="shire")["id"]
    token = persona(room, "mayor", f"domains/{domain}", "manager", domain={"id": domain})
    user = room.ask("POST", "/v3/users", {"user": {"name": "frodo"}}, token)
    assert user.status_code == 201
    assert user.json()["user"]["domain_id"] == domain
    assert room.ask("POST", "/v3/users", {"user": {"name": "x", "domain_id": "default"}}, token).status_code == 403
    project = room.ask("POST", "/v3/projects", {"project": {"name": "bag-end"}}, token).json()["project"]
    parent = room.ask("GET", "/v3/projects?name=demo&domain_id=default", token=room.admin()).json()["projects"][0]["id"]
    foreign = {"project": {"name": "x", "parent_id": parent}}
    assert room.ask("POST", "/v3/projects", foreign, token).status_code in {400, 403}
    assert {u["name"] for u in room.ask("GET", "/v3/users", token=token).json()["users"]} == {"frodo"}
    path = f"/v3/projects/{project['id']}/users/{user.json()['user']['id']}/roles"
    assert room.ask("PUT", f"{path}/{role(room, 'member')}", token=token).status_code == 204
    assert room.ask("PUT", f"{path}/{role(room, 'admin')}", token=token).status_code == 403
    assert room.ask("PUT", f"/v3/projects/{parent}/users/{user.json()['user']['id']}/roles/{role(room, 'member')}",
                    token=token).status_code == 403  # fmt: skip
    assert room.ask("PATCH", f"/v3/domains/{domain}", {"domain": {"name": "x"}}, token).status_code == 403
    assert {a["scope"]["project"]["id"] for a in
            room.ask("GET", "/v3/role_assignments", token=token).json()["role_assignments"]
            if "project" in a["scope"]} == {project["id"]}  # fmt: skip


def test_v2_administration(room: Room) -> None:
    admin = room.admin()
    tenant = room.ask("POST", "/v2.0/tenants", {"tenant": {"name": "old", "enabled": "True"}}, admin).json()["tenant"]
    body = {"user": {"name": "olga", "password": "olga", "tenantId": tenant["id"], "email": "o@x"}}
    user = room.ask("POST", "/v2.0/users", body, admin).json()["user"]
    assert user["tenantId"] == tenant["id"]
    assert user["username"] == "olga"
    assert "password" not in user
    path = f"/v2.0/tenants/{tenant['id']}/users/{user['id']}/roles"
    assert [r["name"] for r in room.ask("GET", path, token=admin).json()["roles"]] == ["member"]
    for verb, status in (("PUT", 200), ("DELETE", 204)):
        assert room.ask(verb, f"{path}/OS-KSADM/{role(room, 'service')}", token=admin).status_code == status
    assert room.ask("GET", f"/v2.0/tenants/{tenant['id']}/users", token=admin).json()["users"][0]["id"] == user["id"]
    assert room.ask("GET", "/v2.0/users?name=olga", token=admin).json()["user"]["id"] == user["id"]
    assert room.ask("GET", "/v2.0/tenants?name=old", token=admin).json()["tenant"]["id"] == tenant["id"]
    assert room.ask("GET", "/v2.0/tenants?name=none", token=admin).status_code == 404
    assert {"old", "admin"} <= {t["name"] for t in room.ask("GET", "/v2.0/tenants", token=admin).json()["tenants"]}
    assert {r["name"] for r in room.ask("GET", "/v2.0/OS-KSADM/roles", token=admin).json()["roles"]} >= {"admin"}
    assert len(room.ask("GET", "/v2.0/endpoints", token=admin).json()["endpoints"]) == 4
    assert len(room.ask("GET", "/v2.0/OS-KSADM/services", token=admin).json()["OS-KSADM:services"]) == 4
    for path in (f"/v2.0/users/{user['id']}", f"/v2.0/tenants/{tenant['id']}"):
        assert room.ask("DELETE", path, token=admin).status_code == 204
        assert room.ask("DELETE", path, token=admin).status_code == 404


def test_first_users_stay_as_they_are(room: Room) -> None:
    """Bootstrapping again changes nothing; only a password that the settings name is set."""
    import msgspec

    from cumulet.identity.bootstrap import bootstrap, passwords

    token = room.login()
    again = passwords(room.settings, PASSWORDS)
    assert again == PASSWORDS
    room.store.write_now(lambda tx: bootstrap(tx, room.settings, again))
    assert room.valid(token)
    named = msgspec.structs.replace(room.settings, demo_password="another")
    room.store.write_now(lambda tx: bootstrap(tx, named, passwords(named, PASSWORDS)))
    assert not room.valid(token)
    body = {"auth": {"tenantName": "demo", "passwordCredentials": {"username": "demo", "password": "another"}}}
    assert room.ask("POST", "/v2.0/tokens", body).status_code == 200
