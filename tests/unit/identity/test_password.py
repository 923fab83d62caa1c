"""Passwords: hashes, what is remembered, and equal times for who exists and who does not."""

import statistics
import time

import pytest

from cumulet.identity.password import MAX_LENGTH, Passwords, hashed


@pytest.mark.parametrize("words", ["x", "", "päss wörd", "a\x00b", "x" * 72 + "y", "x" * MAX_LENGTH, "\ud800"])
def test_the_whole_password_counts(words: str) -> None:
    passwords, stored = Passwords(4), hashed(words, 4)
    assert passwords.check(stored, words)
    assert passwords.check(stored, words), "remembered"
    assert not passwords.check(stored, words + "z")
    assert not passwords.check(stored, words[:-1] + "!")


def test_a_changed_row_forgets() -> None:
    passwords, old, new = Passwords(4), hashed("one", 4), hashed("two", 4)
    assert passwords.check(old, "one")
    assert passwords.remembers(old, "one")
    assert not passwords.remembers(new, "one")
    assert not passwords.check(new, "one")
    assert not passwords.remembers(new, "one"), "a wrong password is never remembered"


def test_nobody_has_no_password() -> None:
    passwords = Passwords(4)
    assert not passwords.check(None, "x")
    assert not passwords.check(None, "x" * (MAX_LENGTH + 1))
    assert not passwords.remembers(None, "x")


def test_what_is_remembered_is_bounded() -> None:
    passwords = Passwords(4)
    rows = [hashed(str(number), 4) for number in range(1100)]
    for number, row in enumerate(rows):
        assert passwords.check(row, str(number))
    assert len(passwords._known) == 1024
    assert not passwords.remembers(rows[0], "0")
    assert passwords.remembers(rows[-1], "1099")


def test_ossa_2021_003_the_same_time_for_nobody() -> None:
    """CPU time, the median of several, so that a busy machine does not decide."""
    passwords = Passwords()
    stored = hashed("right")

    def cost(row: str | None) -> float:
        taken = []
        for _ in range(7):
            began = time.thread_time()
            passwords.check(row, "wrong")
            taken.append(time.thread_time() - began)
        return statistics.median(taken)

    assert passwords.check(stored, "right"), "a remembered user is no different to who guesses"
    assert 0.6 < cost(stored) / cost(None) < 1.6
