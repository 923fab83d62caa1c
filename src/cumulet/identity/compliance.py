"""What an operator may ask of passwords beyond being right (Keystone's [security_compliance]); all off by default."""

import re
from collections.abc import Callable, Sequence

from cumulet.identity.password import Passwords
from cumulet.identity.user import User
from cumulet.model.errors import Invalid
from cumulet.settings import Settings


class Lockout:
    """Who failed so often that no password lets them in for a while. Kept in memory, of users that exist only: a flood
    of guesses writes nothing down. To who is locked out the answer is as to any wrong password (OSSA-2021-003)."""

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._attempts, self._duration = settings.lockout_failure_attempts, settings.lockout_duration
        self._clock = clock
        self._failed: dict[str, tuple[int, float]] = {}

    def holds(self, user: User) -> bool:
        """Whether a user is locked out."""
        count, last = self._failed.get(user.id, (0, 0.0))
        if not self._attempts or count < self._attempts or user.options.get("ignore_lockout_failure_attempts"):
            return False
        if self._duration and self._clock() >= last + self._duration:
            self._failed.pop(user.id, None)
            return False
        return True

    def tried(self, user: User, *, right: bool) -> None:
        """Remember how an attempt ended."""
        if right:
            self._failed.pop(user.id, None)
        elif self._attempts:
            self._failed[user.id] = (self._failed.get(user.id, (0, 0.0))[0] + 1, self._clock())


def require_new(settings: Settings, passwords: Passwords, user: User, wanted: str) -> list[str]:
    """The history to keep once a user takes a new password. Raises Invalid when it is one of their last, or not of the
    form that is asked for. Hashes, so it is for a thread."""
    if settings.password_regex and not re.match(settings.password_regex, wanted):
        words = settings.password_regex_description or "it is not of the form that this cloud asks for"
        raise Invalid(f"The password does not match the requirements: {words}.", type="PasswordValidationError")
    count = settings.unique_last_password_count
    if not count:
        return []
    last: Sequence[str] = [each for each in (user.password_hash, *user.password_history) if each][:count]
    if any(passwords.check(each, wanted) for each in last):
        words = "The new password cannot be identical to a previous password."
        unique = f"The total number which includes the new password must be unique is {count}."
        raise Invalid(f"{words} {unique}", type="PasswordHistoryValidationError")
    return list(last)
