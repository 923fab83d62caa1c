"""The discovery documents: versions, and the JSON home of what is served."""

import re
from collections.abc import Iterator

import pytest

from .identity_room import Room, opened

REL = "https://docs.openstack.org/api/openstack-identity/3"


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("home")) as made:
        yield made


def test_all_of_the_home_is_served_and_all_that_is_served_is_in_it(room: Room) -> None:
    answer = room.ask("GET", "/v3", headers={"Accept": "application/json-home"})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json-home")
    resources = answer.json()["resources"]
    named = {entry.get("href") or entry["href-template"] for entry in resources.values()}
    plain = {re.sub(r"\{\w+\}", "{}", path) for path in named}
    served = {re.sub(r"\{\w+\}", "{}", route.pattern.removeprefix("/v3")) for route in room.api.router.routes()
              if route.pattern.startswith("/v3/")}  # fmt: skip
    # As in Keystone: two relations have the name project_tags, and some inherited lists have none.
    unnamed = {"/projects/{}/tags", "/OS-INHERIT/projects/{}/users/{}/roles/inherited_to_projects",
               "/OS-INHERIT/projects/{}/groups/{}/roles/inherited_to_projects"}  # fmt: skip
    assert plain - served == set()
    assert served - plain == unnamed


def test_relations_and_parameters_have_keystones_names(room: Room) -> None:
    home = room.ask("GET", "/", headers={"Accept": "application/json-home"}).json()["resources"]
    assert home[f"{REL}/rel/user"] == {
        "href-template": "/v3/users/{user_id}", "href-vars": {"user_id": f"{REL}/param/user_id"}}  # fmt: skip
    assert home[f"{REL}/rel/limits"] == {"href": "/v3/limits", "hints": {"status": "experimental"}}
    assert home[f"{REL}/ext/OS-TRUST/1.0/rel/trust_role"]["href-vars"] == {
        "trust_id": f"{REL}/ext/OS-TRUST/1.0/param/trust_id", "role_id": f"{REL}/param/role_id"}  # fmt: skip
    assert home[f"{REL}/rel/implied_role"]["href-vars"]["prior_role_id"] == f"{REL}/param/role_id"


@pytest.mark.parametrize(
    ("accept", "home"),
    [
        ("application/json", False),
        ("*/*", False),
        ("", False),
        ("application/json-home, application/json", False),
        ("application/json-home, application/json;q=0.5", True),
        ("application/json-home;q=0, */*;q=0.1", False),
        ("text/html, application/json-home;q=0.9, */*;q=0.8", True),
        ("application/json-home;q=x", False),
        (",;;q=,", False),
    ],
)
def test_who_gets_it(room: Room, accept: str, home: bool) -> None:
    answer = room.ask("GET", "/v3", headers={"Accept": accept})
    assert ("resources" in answer.json()) is home
