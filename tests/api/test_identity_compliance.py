"""What an operator may ask of passwords: lock-out, history and form."""

from collections.abc import Iterator

import msgspec
import pytest

from cumulet.identity.compliance import Lockout

from .identity_room import PASSWORDS, Room, opened, v3


@pytest.fixture
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("compliance")) as made:
        yield made


def enter(room: Room, password: str, user: str = "demo") -> tuple[int, str]:
    answer = room.ask("POST", "/v3/auth/tokens", v3(user, password))
    return answer.status_code, "" if answer.status_code == 201 else answer.text


def test_ossa_2021_003_the_lock_tells_nobody(room: Room) -> None:
    strict = msgspec.structs.replace(room.settings, lockout_failure_attempts=2, lockout_duration=60)
    room.identity.lockout = Lockout(strict, lambda: room.identity.clock())
    right = PASSWORDS["demo"]
    assert enter(room, "wrong")[0] == 401
    assert enter(room, right)[0] == 201, "one that is right makes up for those before"
    first = [enter(room, "wrong") for _ in range(2)]
    locked, nobody = enter(room, right), enter(room, right, "nobody")
    assert {*first, locked, nobody} == {first[0]}
    assert enter(room, PASSWORDS["admin"], "admin")[0] == 201
    room.offset = 61
    assert enter(room, right)[0] == 201


def test_passwords_do_not_come_back_and_have_a_form(room: Room) -> None:
    cloud = room.api.cloud
    strict = msgspec.structs.replace(cloud.settings, unique_last_password_count=2, password_regex="^.{4,}$")
    room.api.cloud = msgspec.structs.replace(cloud, settings=strict)
    from cumulet.http.identity import identity_router

    room.api.router = identity_router(room.api.cloud, room.identity)
    user = room.make("user", name="keeper", password="first")

    def change(old: str, new: str) -> int:
        body = {"user": {"original_password": old, "password": new}}
        return room.ask("POST", f"/v3/users/{user['id']}/password", body).status_code

    assert change("first", "abc") == 400
    assert change("first", "first") == 400
    assert change("first", "second") == 204
    assert change("second", "first") == 400
    assert change("second", "third") == 204
    assert change("third", "first") == 204
    shown = room.ask("GET", f"/v3/users/{user['id']}", token=room.admin()).json()["user"]
    assert "password_history" not in shown
