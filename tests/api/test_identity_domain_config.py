"""The configuration of domains: kept as Keystone keeps it, and the directory's password not at all."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.api.identity_room import Room, opened


@pytest.fixture
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


def asked(room: Room, method: str, path: str, config: Any = None, status: int = 200) -> Any:
    """An administrator's request that is answered as it should be; the configuration in the answer."""
    answer = room.ask(method, f"/v3/domains{path}", None if config is None else {"config": config}, room.admin())
    assert answer.status_code == status, (path, answer.status_code, answer.text)
    return answer.json().get("config") if answer.content else None


def test_a_life(room: Room) -> None:
    at = f"/{room.make('domain', name='d')['id']}/config"
    config = {"identity": {"driver": "ldap"}, "ldap": {"url": "ldap://there", "user_tree_dn": "ou=Users"}}
    asked(room, "GET", at, status=404)
    assert asked(room, "PUT", at, config, 201) == config
    assert asked(room, "PUT", at, config) == config
    assert asked(room, "GET", at) == config
    assert asked(room, "GET", f"{at}/ldap") == {"ldap": config["ldap"]}
    assert asked(room, "GET", f"{at}/ldap/url") == {"url": "ldap://there"}
    asked(room, "GET", f"{at}/ldap/suffix", status=404)
    more = asked(room, "PATCH", f"{at}/identity", {"identity": {"driver": "sql", "list_limit": 3}})
    assert more == {**config, "identity": {"driver": "sql", "list_limit": 3}}
    assert asked(room, "PATCH", f"{at}/ldap/url", {"url": "x"})["ldap"]["url"] == "x"
    asked(room, "PATCH", f"{at}/ldap/suffix", {"suffix": "x"}, 404)
    asked(room, "DELETE", f"{at}/identity/driver", status=204)
    assert asked(room, "GET", f"{at}/identity") == {"identity": {"list_limit": 3}}
    asked(room, "DELETE", f"{at}/identity/list_limit", status=204)
    asked(room, "GET", f"{at}/identity", status=404)
    asked(room, "DELETE", f"{at}/identity", status=404)
    asked(room, "DELETE", at, status=204)
    asked(room, "GET", at, status=404)
    asked(room, "PUT", "/nowhere/config", config, 404)


def test_defaults(room: Room) -> None:
    everything = asked(room, "GET", "/config/default")
    assert set(everything) == {"identity", "ldap"}
    for group, options in everything.items():
        assert asked(room, "GET", f"/config/{group}/default") == {group: options}
        for name, value in options.items():
            assert asked(room, "GET", f"/config/{group}/{name}/default") == {name: value}
    asked(room, "GET", "/config/ldap/password/default", status=403)
    asked(room, "GET", "/config/nothing/default", status=403)


@pytest.mark.parametrize(
    "config",
    [{}, {"nothing": {"x": 1}}, {"ldap": {}}, {"ldap": 3}, {"ldap": {"x": 1}}, {"ldap": {"password": "secret"}},
     {"ldap": {"url": "x" * 20000}}],
)  # fmt: skip
def test_what_no_domain_has(room: Room, config: Any) -> None:
    asked(room, "PUT", "/default/config", config, 403)
    asked(room, "GET", "/default/config", status=404)


def test_a_part_takes_that_part_alone(room: Room) -> None:
    asked(room, "PUT", "/default/config", {"ldap": {"url": "x"}}, 201)
    asked(room, "PATCH", "/default/config/ldap", {"identity": {"driver": "x"}}, 403)
    asked(room, "PATCH", "/default/config/ldap/url", {"user": "x"}, 403)
    assert room.ask("PATCH", "/v3/domains/default/config", {}, room.admin()).status_code == 400
    assert asked(room, "GET", "/default/config") == {"ldap": {"url": "x"}}
