"""Identity's lists: parts of names, pages, and that no filter reads what it does not return."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.api.identity_room import Room, opened
from tests.api.test_query_plans import scans, watched

from cumulet.identity import assignment, group
from cumulet.identity.assignment import of_user
from cumulet.identity.domain import Domain
from cumulet.identity.group import Group
from cumulet.identity.project import Project
from cumulet.identity.role import Role
from cumulet.identity.user import User
from cumulet.store.transaction import Tx

MANY = 300


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("lists")) as made:
        made.store.write_now(_fill)
        yield made


def _fill(tx: Tx) -> None:
    """Many users, groups and projects of a domain of their own; each user is in a group, and has a role."""
    tx.insert(Domain(id="many", name="many"))
    reader = tx.first(Role, name="reader")
    assert reader
    for number in range(MANY):
        id = f"{number:032x}"
        names: dict[str, Any] = {"id": id, "domain_id": "many"}
        tx.insert(User(name=f"user-{number}", enabled=number % 100 != 0, **names))
        tx.insert(Group(name=f"group-{number}", **names))
        tx.insert(Project(name=f"project-{number}", parent_id="many", **names))
        group.join(tx, id, id)
        assignment.grant(tx, of_user(id, "project", id), reader.id)


def asked(room: Room, path: str, status: int = 200, token: str = "") -> Any:
    answer = room.ask("GET", f"/v3/{path}", token=token or room.admin())
    assert answer.status_code == status, (path, answer.text)
    return answer.json()


@pytest.mark.parametrize("kind", ["users", "groups", "projects"])
def test_pages(room: Room, kind: str) -> None:
    whole = asked(room, f"{kind}?domain_id=many")
    assert len(whole[kind]) == MANY
    assert "truncated" not in whole and whole["links"]["next"] is None
    found: list[str] = []
    path = f"{kind}?domain_id=many&limit=120"
    while path:
        page = asked(room, path)
        found += [row["id"] for row in page[kind]]
        following = page["links"]["next"]
        assert (following is not None) == page.get("truncated", False)
        path = following.split("/v3/")[1] if following else ""
    assert found == [row["id"] for row in whole[kind]]


def test_pages_that_are_none(room: Room) -> None:
    assert asked(room, "users?marker=nothing", 404)["error"]["message"] == "Marker nothing could not be found."
    for wrong in ("-1", "x", "1.5", "٣"):
        asked(room, f"users?limit={wrong}", 400)
    assert len(asked(room, f"users?limit={'9' * 30}")["users"]) > MANY
    assert len(asked(room, "users?limit=0")["users"]) > MANY
    last = asked(room, "users?domain_id=many")["users"][-1]["id"]
    assert asked(room, f"users?domain_id=many&limit=5&marker={last}")["users"] == []


def test_pages_of_what_is_partly_the_clouds_own(room: Room) -> None:
    whole = [row["id"] for row in asked(room, "services")["services"]]
    assert len(whole) == 4
    first = asked(room, "services?limit=3")
    assert first["truncated"] and [row["id"] for row in first["services"]] == whole[:3]
    rest = asked(room, first["links"]["next"].split("/v3/")[1])
    assert [row["id"] for row in rest["services"]] == whole[3:]
    assert [row["type"] for row in asked(room, "services?type__startswith=net")["services"]] == ["network"]
    asked(room, "services?marker=nothing", 404)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("name__startswith=user-29", 11),
        ("name__startswith=USER-29", 0),
        ("name__istartswith=USER-29", 11),
        ("name__endswith=-7", 1),
        ("name__iendswith=R-7", 1),
        ("name__contains=er-1", 111),
        ("name__contains=%25", 0),
        ("name__icontains=ER-1", 111),
        ("name__equals=user-1", 1),
        ("name__iequals=USER-1", 1),
        ("name__contains=", 300),
        ("name__startswith=", 300),
        ("name__startswith=%F4%8F%BF%BF", 0),
        ("name__like=user-1", 300),
        ("enabled=false", 3),
        ("enabled=false&name=user-100", 1),
    ],
)
def test_filters(room: Room, query: str, found: int) -> None:
    assert len(asked(room, f"users?domain_id=many&{query}")["users"]) == found


def test_every_script_has_small_letters(room: Room) -> None:
    room.make("user", name="Żółw")
    assert [row["name"] for row in asked(room, "users?name__icontains=ŻÓŁ")["users"]] == ["Żółw"]


def test_a_filtered_list_reads_no_whole_table(room: Room) -> None:
    """But for the rules of which role brings which, which are a handful."""
    id = f"{7:032x}"
    token = room.admin()
    user = asked(room, "users?name=demo")["users"][0]["id"]
    room.make("credential", user_id=user, type="cert", blob="x")
    role = asked(room, "roles?name=reader")["roles"][0]["id"]
    with watched(room) as seen:
        for path in (
            *(f"{kind}?{query}" for kind in ("users", "groups", "projects") for query in
              ("name=x", "domain_id=many", "domain_id=many&name=x", "name__startswith=user-2", "domain_id=many&limit=5",
               f"domain_id=many&limit=5&marker={id}", "limit=5")),
            *(f"{kind}?enabled=false" for kind in ("users", "projects")),
            f"projects?parent_id={id}",
            f"groups/{id}/users", f"users/{id}/groups", f"users/{id}/projects", "auth/projects", "auth/domains",
            f"role_assignments?user.id={id}&include_names", f"role_assignments?scope.project.id={id}",
            f"role_assignments?scope.project.id={id}&effective&include_names",
            f"role_assignments?user.id={id}&effective",
            "role_assignments?scope.system=all", f"role_assignments?group.id={id}", f"role_assignments?role.id={role}x",
            f"credentials?user_id={user}", "credentials?type=cert", f"credentials?user_id={user}&type=cert&limit=1",
            f"OS-TRUST/trusts?trustor_user_id={user}", f"OS-TRUST/trusts?trustee_user_id={user}",
            f"limits?project_id={id}", f"registered_limits?service_id={id}", "OS-REVOKE/events?since=2030-01-01",
        ):  # fmt: skip
            asked(room, path, token=token)
    assert len(seen) > 40
    assert not [found for found in scans(room, seen) if not found.startswith("SCAN role_implications")]


def test_effective_assignments_of_a_role(room: Room) -> None:
    """By a role that others bring: whoever has one of those has it."""
    roles = {row["name"]: row["id"] for row in asked(room, "roles")["roles"]}
    found = asked(room, f"role_assignments?effective&role.id={roles['manager']}&include_names")["role_assignments"]
    assert {(each["user"]["name"], each["role"]["name"]) for each in found} == {("admin", "manager")}
    readers = asked(room, f"role_assignments?role.id={roles['reader']}")["role_assignments"]
    assert len(readers) == MANY
