"""Passwords: kept as bcrypt hashes, checked in the same time whether the user exists or not.

bcrypt reads 72 bytes and no NUL, so it is given the SHA-256 of the password in base64, whatever its length. Every 2015
command logs in anew: a password that was right is remembered in this process as a keyed hash bound to the stored hash,
so the next check of the same password against the same row costs microseconds. A wrong one always costs the whole
bcrypt.
"""

import base64
import hashlib
import hmac
import secrets
from collections import OrderedDict

import bcrypt

MAX_LENGTH = 4096
"""Keystone's `max_password_length`: longer ones are refused before any hashing."""
ROUNDS = 8
"""2**8 bcrypt rounds: about 12 ms of CPU on a 2020s core, which a login may cost on a machine shared with instances."""
_REMEMBERED = 1024


def hashed(password: str, rounds: int = ROUNDS) -> str:
    """The stored form of a password."""
    return bcrypt.hashpw(_digest(password), bcrypt.gensalt(rounds)).decode()


def _digest(password: str) -> bytes:
    return base64.b64encode(hashlib.sha256(password.encode("utf-8", "surrogatepass")).digest())


class Passwords:
    """Checks passwords; remembers the right ones (in memory only, as HMACs under a key of this process)."""

    def __init__(self, rounds: int = ROUNDS) -> None:
        self._key = secrets.token_bytes(32)
        self._known: OrderedDict[bytes, None] = OrderedDict()
        self._decoy = hashed(secrets.token_hex(16), rounds)

    def remembers(self, stored: str | None, password: str) -> bool:
        """Whether this password was found right for this stored hash before."""
        return stored is not None and self._mark(stored, password) in self._known

    def check(self, stored: str | None, password: str) -> bool:
        """Whether the password is right; `stored` None (no such user) takes as long and answers False.

        Safe to call in any thread: bcrypt lets other threads run.
        """
        if len(password) > MAX_LENGTH:
            return False
        if stored is not None and self.remembers(stored, password):
            return True
        right = bcrypt.checkpw(_digest(password), (stored or self._decoy).encode())
        if not right or stored is None:
            return False
        self._known[self._mark(stored, password)] = None
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return True

    def _mark(self, stored: str, password: str) -> bytes:
        text = f"{stored}\n{password}".encode("utf-8", "surrogatepass")
        return hmac.new(self._key, text, hashlib.sha256).digest()
