"""What an operator may ask of passwords and users: lock-out, history, form, expiry, age, first use, activity."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .identity_room import PASSWORDS, Room, opened, v3

DAY = 86400
Opener = Callable[..., Room]


@pytest.fixture
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opener]:
    """Makes a room with settings."""
    rooms = []

    def make(**settings: Any) -> Room:
        rooms.append(opened(tmp_path_factory.mktemp("compliance"), **settings))
        return rooms[-1].__enter__()

    yield make
    for room in rooms:
        room.__exit__(None, None, None)


def enter(room: Room, password: str, user: str = "demo") -> tuple[int, str]:
    answer = room.ask("POST", "/v3/auth/tokens", v3(user, password))
    return answer.status_code, "" if answer.status_code == 201 else answer.text


def change(room: Room, user: dict[str, Any], old: str, new: str) -> int:
    """The user's own change of a password."""
    body = {"user": {"original_password": old, "password": new}}
    return room.ask("POST", f"/v3/users/{user['id']}/password", body).status_code


def reset(room: Room, user: dict[str, Any], status: int = 200, **attributes: Any) -> dict[str, Any]:
    """An administrator's change of a user."""
    answer = room.ask("PATCH", f"/v3/users/{user['id']}", {"user": attributes}, room.admin())
    assert answer.status_code == status, answer.text
    return answer.json().get("user", {})


def users(room: Room, query: str) -> set[str]:
    answer = room.ask("GET", f"/v3/users?{query}", token=room.admin())
    assert answer.status_code == 200, answer.text
    return {user["name"] for user in answer.json()["users"]}


def test_ossa_2021_003_the_lock_tells_nobody(strict: Opener) -> None:
    room = strict(lockout_failure_attempts=2, lockout_duration=60)
    right = PASSWORDS["demo"]
    assert enter(room, "wrong")[0] == 401
    assert enter(room, right)[0] == 201, "one that is right makes up for those before"
    first = [enter(room, "wrong") for _ in range(2)]
    locked, nobody = enter(room, right), enter(room, right, "nobody")
    assert {*first, locked, nobody} == {first[0]}
    assert enter(room, PASSWORDS["admin"], "admin")[0] == 201
    room.offset = 61
    assert enter(room, right)[0] == 201


def test_enabling_a_user_ends_the_lock(strict: Opener) -> None:
    room = strict(lockout_failure_attempts=2, lockout_duration=0)
    user = room.make("user", name="keeper", password="first")
    for _ in range(2):
        enter(room, "wrong", "keeper")
    assert enter(room, "first", "keeper")[0] == 401
    reset(room, user, enabled=True)
    assert enter(room, "first", "keeper")[0] == 201
    reset(room, user, options={"ignore_lockout_failure_attempts": True})
    for _ in range(3):
        enter(room, "wrong", "keeper")
    assert enter(room, "first", "keeper")[0] == 201


def test_passwords_do_not_come_back_and_have_a_form(strict: Opener) -> None:
    room = strict(unique_last_password_count=2, password_regex="^.{4,}$", password_regex_description="four or more")
    answer = room.ask("POST", "/v3/users", {"user": {"name": "x", "password": "abc"}}, room.admin())
    assert answer.status_code == 400 and "four or more" in answer.text
    user = room.make("user", name="keeper", password="first")
    assert change(room, user, "first", "abc") == 400
    assert change(room, user, "first", "first") == 400
    assert change(room, user, "first", "second") == 204
    assert change(room, user, "second", "first") == 400
    assert change(room, user, "second", "third") == 204
    assert change(room, user, "third", "first") == 204
    reset(room, user, 400, password="abc")
    reset(room, user, password="fifth")
    assert change(room, user, "fifth", "first") == 400, "a reset is no way around"
    shown = room.ask("GET", f"/v3/users/{user['id']}", token=room.admin()).json()["user"]
    assert not {"password_history", "password_set_at", "password_own", "last_active_day"} & shown.keys()


def test_a_password_expires(strict: Opener) -> None:
    room = strict(password_expires_days=30, token_lifetime=90 * DAY)
    assert enter(room, PASSWORDS["demo"])[0] == 201, "what was set before the setting does not expire"
    user = room.make("user", name="keeper", password="first")
    exempt = room.make("user", name="exempt", password="x", options={"ignore_password_expiry": True})
    assert exempt["password_expires_at"] is None
    ends = user["password_expires_at"]
    assert ends.endswith(".000000")
    living = room.ask("POST", "/v3/auth/tokens", v3("keeper", "first"))
    assert living.json()["token"]["user"]["password_expires_at"] == ends
    assert users(room, f"password_expires_at=eq:{ends}") == {"keeper"}
    assert users(room, f"password_expires_at=lte:{ends}Z") == {"keeper"}
    for operator in ("lt", "gt", "neq"):
        assert users(room, f"password_expires_at={operator}:{ends}") == set()
    for wrong in ("", ends, f"is:{ends}", "lt:yesterday", "lt", "lt:9999999999-01-01T00:00:00Z"):
        answer = room.ask("GET", f"/v3/users?password_expires_at={wrong}", token=room.admin())
        assert answer.status_code == 400, wrong
    room.offset = 31 * DAY
    status, words = enter(room, "first", "keeper")
    assert status == 401 and "needs to be changed" in words
    assert "needs to be changed" not in enter(room, "wrong", "keeper")[1]
    assert enter(room, "x", "exempt")[0] == 201
    assert room.valid(living.headers["x-subject-token"]), "tokens live on"
    assert change(room, user, "first", "second") == 204
    assert enter(room, "second", "keeper")[0] == 201


def test_a_password_stays_for_a_while(strict: Opener) -> None:
    room = strict(minimum_password_age=1)
    user = room.make("user", name="keeper", password="first")
    assert change(room, user, "first", "second") == 204, "an administrator's may go at once"
    assert change(room, user, "second", "third") == 400
    reset(room, user, password="reset")
    assert change(room, user, "reset", "third") == 204
    room.offset = DAY + 1
    assert change(room, user, "third", "fourth") == 204


def test_users_choose_their_first_password(strict: Opener) -> None:
    room = strict(change_password_upon_first_use=True)
    user = room.make("user", name="keeper", password="first")
    assert user["password_expires_at"]
    assert enter(room, "first", "keeper")[0] == 401
    assert change(room, user, "first", "second") == 204
    assert enter(room, "second", "keeper")[0] == 201
    reset(room, user, password="reset")
    assert enter(room, "reset", "keeper")[0] == 401
    reset(room, user, password="again", options={"ignore_change_password_upon_first_use": True})
    assert enter(room, "again", "keeper")[0] == 201
    assert room.ask("POST", "/v2.0/tokens", {"auth": {"passwordCredentials": {"username": "keeper",
                    "password": "again"}}}).status_code == 200  # fmt: skip
    reset(room, user, options={"lock_password": True})
    assert change(room, user, "again", "third") == 400


def test_who_is_away_for_long_is_disabled(strict: Opener) -> None:
    room = strict(disable_user_account_days_inactive=10, token_lifetime=90 * DAY)
    user = room.make("user", name="keeper", password="first")
    room.make("user", name="exempt", password="x", options={"ignore_user_inactivity": True})
    path = f"/v3/users/{user['id']}"
    room.offset = 9 * DAY
    living = room.ask("POST", "/v3/auth/tokens", v3("keeper", "first")).headers["x-subject-token"]
    assert room.valid(living) and room.admin()
    room.offset = 18 * DAY
    assert room.ask("GET", path, token=room.admin()).json()["user"]["enabled"] is True
    room.offset = 20 * DAY
    assert room.ask("GET", path, token=room.admin()).json()["user"]["enabled"] is False
    assert not room.valid(living)
    assert enter(room, "first", "keeper")[0] == 401
    assert enter(room, "x", "exempt")[0] == 201
    assert reset(room, user, enabled=True)["enabled"] is True
    assert enter(room, "first", "keeper")[0] == 201
