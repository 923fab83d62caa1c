"""What an operator may ask of passwords beyond being right, and of users beyond having one (Keystone's
[security_compliance]); all off by default."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from cumulet.identity import user as users
from cumulet.identity.entity import Entity, View
from cumulet.identity.password import Passwords
from cumulet.identity.user import USERS, User
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.resource import Values
from cumulet.settings import Settings
from cumulet.store.transaction import Tx

_DAY = 86400


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
            self.forgive(user.id)
        elif self._attempts:
            self._failed[user.id] = (self._failed.get(user.id, (0, 0.0))[0] + 1, self._clock())

    def forgive(self, user_id: str) -> None:
        """Forget that a user failed."""
        self._failed.pop(user_id, None)


class Compliance:
    """The rules as the settings have them. `users` are the users who obey: what the API makes, changes and shows."""

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._settings, self._clock = settings, clock
        self.lockout = Lockout(settings, clock)
        self.users: Entity = msgspec.structs.replace(USERS, create=self._create, update=self._update, view=self._view)

    def expired(self, user: User) -> bool:
        """Whether the user's password lets them in no more, and only changes itself."""
        ends = user.password_expires_at
        return ends is not None and ends <= self._clock() and not user.options.get("ignore_password_expiry")

    def inactive(self, user: User) -> bool:
        """Whether the user has not logged in for so many days that they count as disabled."""
        most, last = self._settings.disable_user_account_days_inactive, user.last_active_day
        return bool(most and last is not None and self._today() - last >= most
                    and not user.options.get("ignore_user_inactivity"))  # fmt: skip

    def entered(self, user: User) -> Values:
        """What is to be written of a user who logged in just now; nothing on most logins."""
        if not self._settings.disable_user_account_days_inactive or user.last_active_day == self._today():
            return {}
        return {"last_active_day": self._today()}

    def own_change(self, passwords: Passwords, user: User, wanted: str) -> Values:
        """What a user's new password brings when they set it themselves. Raises Invalid when it is none that they may
        take, or too early. Hashes, so it is for a thread."""
        if user.options.get("lock_password"):
            words = "You cannot change your password at this time due to password policy disallowing password changes."
            raise Invalid(f"{words} Please contact your administrator to reset your password.",
                          type="PasswordSelfServiceDisabled")  # fmt: skip
        self._require_age(user)
        self._require_form(wanted)
        count = self._settings.unique_last_password_count
        last = self._history(user)
        if any(passwords.check(each, wanted) for each in last):
            words = "The new password cannot be identical to a previous password."
            unique = f"The total number which includes the new password must be unique is {count}."
            raise Invalid(f"{words} {unique}", type="PasswordHistoryValidationError")
        return {**self._brought(user.options, own=True), "password_history": last}

    def _history(self, user: User) -> list[str]:
        """The hashes of the passwords that a user may not take again."""
        kept: Sequence[str] = [each for each in (user.password_hash, *user.password_history) if each]
        return list(kept[: self._settings.unique_last_password_count])

    def _require_age(self, user: User) -> None:
        """What the user chose themselves stays for a while; what an administrator set may go at once."""
        least = self._settings.minimum_password_age
        if not least or not user.password_own or user.password_set_at is None:
            return
        left = user.password_set_at + least * _DAY - self._clock()
        if left > 0:
            raise Invalid(
                "You cannot change your password at this time due to the minimum password age. Once you change your "
                f"password, it must be used for {least} day(s) before it can be changed. Please try again in "
                f"{int(left // _DAY)} day(s) or contact your administrator to reset your password.",
                type="PasswordAgeValidationError",
            )

    def _require_form(self, wanted: str) -> None:
        if self._settings.password_regex and not re.match(self._settings.password_regex, wanted):
            words = self._settings.password_regex_description or "it is not of the form that this cloud asks for"
            raise Invalid(f"The password does not match the requirements: {words}.", type="PasswordValidationError")

    def _brought(self, options: dict[str, Any], *, own: bool) -> Values:
        """What a new password brings: when it was set and by whom, and when it expires. One that was set for somebody
        has expired at once where users must choose their own."""
        now, days = self._clock(), self._settings.password_expires_days
        ends: float | None = None
        if days and not options.get("ignore_password_expiry"):
            ends = float(int(now) + days * _DAY)
        first = self._settings.change_password_upon_first_use and not own
        if first and not options.get("ignore_change_password_upon_first_use"):
            ends = now
        return {"password_expires_at": ends, "password_set_at": now, "password_own": own}

    def _today(self) -> int:
        return int(self._clock() // _DAY)

    def _create(self, tx: Tx, context: Context, values: Values) -> User:
        if values.get("password") is not None:
            self._require_form(values["password"])
            values = {**values, **self._brought(values.get("options", {}), own=False)}
        return users.create(tx, context, {**values, "last_active_day": self._today()})

    def _update(self, tx: Tx, context: Context, row: User, values: Values) -> User:
        """An administrator's change. Enabling somebody forgives what kept them out."""
        if values.get("password") is not None:
            self._require_form(values["password"])
            options = {**row.options, **values.get("options", {})}
            values = {**values, **self._brought(options, own=False), "password_history": self._history(row)}
        if values.get("enabled"):
            self.lockout.forgive(row.id)
            values = {**values, "last_active_day": self._today()}
        return users.update(tx, context, row, values)

    def _view(self, row: User) -> View:
        return {**users.view(row), "enabled": row.enabled and not self.inactive(row)}
