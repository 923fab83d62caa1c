"""Unified limits: what is registered for all, and what one project or domain has otherwise."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.api.identity_room import Room, opened


@pytest.fixture
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


def asked(room: Room, method: str, path: str, body: Any = None, *, status: int | None = None, token: str = "") -> Any:
    """An administrator's request that is answered as it should be; the answer's body."""
    answer = room.ask(method, f"/v3/{path}", body, token or room.admin())
    usual = {"GET": 200, "PATCH": 200, "POST": 201, "DELETE": 204}[method]
    assert answer.status_code == (status or usual), (path, answer.status_code, answer.text)
    return answer.json() if answer.content else None


class Scene:
    """A service of whose volumes 10 are registered for everywhere, and 20 for RegionOne; the project demo."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.service = room.make("service", type="block")["id"]
        self.volumes = {"service_id": self.service, "resource_name": "volumes"}
        registered = [{**self.volumes, "default_limit": 10},
                      {**self.volumes, "region_id": "RegionOne", "default_limit": 20}]  # fmt: skip
        made = asked(room, "POST", "registered_limits", {"registered_limits": registered})
        assert made.keys() == {"registered_limits"}, "no links, as in Keystone"
        self.everywhere, self.here = made["registered_limits"]
        projects = asked(room, "GET", "projects")["projects"]
        self.demo, self.admin = (next(p["id"] for p in projects if p["name"] == name) for name in ("demo", "admin"))

    def limits(self, *each: dict[str, Any], status: int | None = None) -> Any:
        """Make limits of volumes."""
        return asked(self.room, "POST", "limits", {"limits": [{**self.volumes, **one} for one in each]}, status=status)


def test_registered_limits(room: Room) -> None:
    scene = Scene(room)
    shown = asked(room, "GET", f"registered_limits/{scene.here['id']}")["registered_limit"]
    assert shown == scene.here
    assert shown["links"]["self"].endswith(f"/v3/registered_limits/{shown['id']}")
    assert {k: shown[k] for k in ("service_id", "region_id", "resource_name", "default_limit", "description")} == {
        **scene.volumes, "region_id": "RegionOne", "default_limit": 20, "description": None}  # fmt: skip
    found = asked(room, "GET", "registered_limits?region_id=RegionOne&resource_name=volumes")["registered_limits"]
    assert [row["id"] for row in found] == [scene.here["id"]]
    assert asked(room, "GET", "registered_limits?resource_name=nothing")["registered_limits"] == []
    assert len(asked(room, "GET", "registered_limits", token=room.login())["registered_limits"]) == 2
    change = {"registered_limit": {"default_limit": -1, "resource_name": "disks", "description": "any number"}}
    changed = asked(room, "PATCH", f"registered_limits/{scene.here['id']}", change)["registered_limit"]
    assert (changed["default_limit"], changed["resource_name"], changed["description"]) == (-1, "disks", "any number")
    back = {"registered_limit": {"resource_name": "volumes", "region_id": None}}
    asked(room, "PATCH", f"registered_limits/{scene.here['id']}", back, status=409)
    asked(room, "DELETE", f"registered_limits/{scene.here['id']}")
    asked(room, "GET", f"registered_limits/{scene.here['id']}", status=404)


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"registered_limits": []},
        {"registered_limits": {}},
        {"registered_limits": ["x"]},
        {"registered_limits": [{"service_id": "SERVICE", "resource_name": "x"}]},
        {"registered_limits": [{"service_id": "SERVICE", "resource_name": "x", "default_limit": "5"}]},
        {"registered_limits": [{"service_id": "SERVICE", "resource_name": "x", "default_limit": 2**31}]},
        {"registered_limits": [{"service_id": "SERVICE", "resource_name": "x", "default_limit": -2}]},
        {"registered_limits": [{"service_id": "SERVICE", "resource_name": "", "default_limit": 5}]},
        {"registered_limits": [{"service_id": "SERVICE", "resource_name": "x", "default_limit": 5, "more": 1}]},
        {"registered_limits": [{"service_id": "nothing", "resource_name": "x", "default_limit": 5}]},
        {"registered_limits": [{"service_id": "SERVICE", "region_id": "?", "resource_name": "x", "default_limit": 5}]},
    ],
)
def test_what_can_not_be_registered(room: Room, body: Any) -> None:
    service = room.make("service", type="block")["id"]
    for each in body.get("registered_limits", ()) if isinstance(body, dict) else ():
        if isinstance(each, dict) and each["service_id"] == "SERVICE":
            each["service_id"] = service
    asked(room, "POST", "registered_limits", body, status=400)
    assert asked(room, "GET", "registered_limits")["registered_limits"] == []


def test_many_are_made_or_none(room: Room) -> None:
    scene = Scene(room)
    twice = [{**scene.volumes, "resource_name": name, "default_limit": 1} for name in ("new", "volumes")]
    asked(room, "POST", "registered_limits", {"registered_limits": twice}, status=409)
    assert len(asked(room, "GET", "registered_limits")["registered_limits"]) == 2


def test_limits_of_projects_and_domains(room: Room) -> None:
    scene = Scene(room)
    made = scene.limits({"project_id": scene.demo, "resource_limit": 5},
                        {"project_id": "default", "region_id": "RegionOne", "resource_limit": 0})  # fmt: skip
    of_demo, of_domain = made["limits"]
    assert (of_demo["project_id"], of_demo["domain_id"], of_demo["region_id"]) == (scene.demo, None, None)
    assert (of_domain["project_id"], of_domain["domain_id"], of_domain["resource_limit"]) == (None, "default", 0)
    assert asked(room, "GET", f"limits/{of_demo['id']}")["limit"] == of_demo
    scene.limits({"domain_id": "default", "region_id": "RegionOne", "resource_limit": 1}, status=409)
    scene.limits({"project_id": scene.demo, "region_id": "RegionTwo", "resource_limit": 1}, status=400)
    scene.limits({"project_id": scene.demo, "resource_name": "unknown", "resource_limit": 1}, status=403)
    scene.limits({"project_id": scene.demo, "domain_id": "default", "resource_limit": 1}, status=400)
    scene.limits({"resource_limit": 1}, status=400)
    scene.limits({"project_id": "nothing", "resource_limit": 1}, status=400)
    change = {"limit": {"resource_limit": 7, "description": "more"}}
    changed = asked(room, "PATCH", f"limits/{of_demo['id']}", change)["limit"]
    assert changed == {**of_demo, "resource_limit": 7, "description": "more"}
    asked(room, "PATCH", f"limits/{of_demo['id']}", {"limit": {"resource_name": "other"}}, status=400)
    for of, found in {f"project_id={scene.demo}": of_demo, "domain_id=default": of_domain}.items():
        assert [row["id"] for row in asked(room, "GET", f"limits?{of}")["limits"]] == [found["id"]]
    in_use = f"registered_limits/{scene.everywhere['id']}"
    asked(room, "PATCH", in_use, {"registered_limit": {"default_limit": 1}}, status=403)
    asked(room, "DELETE", in_use, status=403)
    asked(room, "DELETE", f"limits/{of_demo['id']}")
    asked(room, "DELETE", in_use)
    model = asked(room, "GET", "limits/model", token=room.login())["model"]
    assert model["name"] == "flat"


def test_who_sees_a_limit(room: Room) -> None:
    scene = Scene(room)
    amounts = [{"project_id": scene.demo}, {"project_id": scene.admin}, {"domain_id": "default"}]
    made = scene.limits(*({**one, "resource_limit": 1} for one in amounts))["limits"]
    token = room.login()
    assert [row["project_id"] for row in asked(room, "GET", "limits", token=token)["limits"]] == [scene.demo]
    assert [row["id"] for row in asked(room, "GET", f"limits?project_id={scene.admin}", token=token)["limits"]] == []
    assert asked(room, "GET", "limits", token=room.login("demo", None))["limits"] == []
    asked(room, "GET", f"limits/{made[0]['id']}", token=token)
    for hidden in (made[1]["id"], made[2]["id"], "nothing"):
        asked(room, "GET", f"limits/{hidden}", token=token, status=403)
    asked(room, "POST", "limits", {"limits": []}, token=token, status=403)
    asked(room, "DELETE", f"limits/{made[0]['id']}", token=token, status=403)
    reader = room.make("user", name="ann", password="ann")["id"]
    role = asked(room, "GET", "roles?name=reader")["roles"][0]["id"]
    assert room.ask("PUT", f"/v3/domains/default/users/{reader}/roles/{role}", token=room.admin()).status_code == 204
    scope = {"scope": {"domain": {"id": "default"}}}
    of_domain = room.login("ann", None, **scope)
    assert len(asked(room, "GET", "limits", token=of_domain)["limits"]) == 3
    asked(room, "GET", f"limits/{made[1]['id']}", token=of_domain)


def test_limits_go_with_what_they_are_of(room: Room) -> None:
    scene = Scene(room)
    project = room.make("project", name="house")["id"]
    scene.limits({"project_id": project, "resource_limit": 1}, {"project_id": scene.demo, "resource_limit": 1})
    asked(room, "DELETE", f"projects/{project}")
    assert [row["project_id"] for row in asked(room, "GET", "limits")["limits"]] == [scene.demo]
    asked(room, "DELETE", f"services/{scene.service}")
    assert asked(room, "GET", "limits")["limits"] == []
    assert asked(room, "GET", "registered_limits")["registered_limits"] == []
