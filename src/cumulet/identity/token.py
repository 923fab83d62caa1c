"""Tokens: Fernet-sealed statements of who logged in for what, kept nowhere; and the revocations of single ones.

A token holds the generations of its user and its project: raising either in the row voids every token of before, and no
list of them is needed. One token alone is revoked by its audit id.
"""

import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from cumulet import durable
from cumulet.identity import revocation_event
from cumulet.identity.user import User
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import BOOLEAN, integer, text
from cumulet.store import tables
from cumulet.store.query import Condition
from cumulet.store.transaction import Reader, Tx

Scope = Literal["none", "project", "domain", "system"]
_REMEMBERED = 7 * 86400
"""Seconds for which a revocation outlives its token: were the clock ahead, a token that seemed to have expired would be
good again once the clock is set right."""
MAX_REVOCATIONS = 10_000
"""Revoked tokens of one user that are remembered one by one."""
MAX_LENGTH = 1024
"""No token of ours is longer; what is longer is not even opened."""


class Payload(msgspec.Struct, frozen=True, array_like=True):
    """What a token says. Times are seconds since 1970. `parent` is the audit id of the login it descends from.

    `user_id` is who logged in, which for the token of a `trust` is its trustee, whoever it impersonates. `application`
    is the id of the application credential that was the proof.
    """

    user_id: bytes
    scope: Scope
    scope_id: bytes
    methods: tuple[str, ...]
    audit: bytes
    parent: bytes
    issued: float
    expires: int
    user_generation: int
    scope_generation: int
    trust: bytes = b""
    application: bytes = b""

    @property
    def audit_ids(self) -> list[str]:
        """The token's own audit id and, after a re-scope, that of the login."""
        own = audit_text(self.audit)
        return [own] if self.parent == self.audit else [own, audit_text(self.parent)]


def audit_text(audit: bytes) -> str:
    """An audit id as the API writes it."""
    return urlsafe_b64encode(audit).rstrip(b"=").decode()


def new_audit() -> bytes:
    """A fresh audit id."""
    return secrets.token_bytes(16)


def pack_id(id: str) -> bytes:
    """An id in few bytes: `h` and 16 for 32 hexadecimal digits, `t` and the text for any other."""
    try:
        packed = bytes.fromhex(id)
    except ValueError:
        packed = b""
    return b"h" + packed if len(packed) == 16 and packed.hex() == id else b"t" + id.encode()


def unpack_id(packed: bytes) -> str:
    """The id that `pack_id` packed."""
    return packed[1:].hex() if packed[:1] == b"h" else packed[1:].decode()


class Seal:
    """Seals payloads and opens tokens. The first key seals, all of them open, so keys can be rotated."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        self._decoder = msgspec.msgpack.Decoder(Payload)

    def seal(self, payload: Payload) -> str:
        """The token. Its padding is left off: clients put tokens into paths."""
        return self._fernet.encrypt(msgspec.msgpack.encode(payload)).rstrip(b"=").decode()

    def open(self, token: str) -> Payload | None:
        """What a token says; None when it is not one of ours."""
        if not 0 < len(token) <= MAX_LENGTH or not token.isascii():
            return None
        try:
            return self._decoder.decode(self._fernet.decrypt(token + "=" * (-len(token) % 4)))
        except (InvalidToken, msgspec.DecodeError):
            return None


def load_keys(file: Path) -> list[bytes]:
    """The keys in a file, one in each line, the sealing one first; the file is made (0600) when it is missing.

    ValueError when it holds something else.
    """
    if not file.exists():
        durable.write(file, Fernet.generate_key() + b"\n")
    file.chmod(0o600)
    keys = [line for line in file.read_bytes().split() if line]
    if not keys:
        raise ValueError("it is empty")
    for key in keys:
        Fernet(key)
    return keys


class Revocation(Resource, frozen=True, kw_only=True):
    """A token that was revoked: its audit id, until it would have expired anyway (seconds since 1970), and whose.

    `chain`: with all that were got by it, which end no later.
    """

    user_id: Annotated[str, attribute(text(64), index=True)]
    expires: Annotated[int, attribute(integer(0, 2**53), index=True)]
    chain: Annotated[bool, attribute(BOOLEAN)] = False


tables.register(declare(Revocation, "revocation", "revocations"), table="token_revocations")


def revoke(tx: Tx, payload: Payload, *, chain: bool = False) -> None:
    """Revoke one token (`chain`: and those got by it), and forget revocations of tokens that expired long ago.

    Who revokes more than can be kept loses all tokens at once, by the user's generation: none comes back to life.
    """
    for old in tx.select(Revocation, [Condition("expires", int(time.time()) - _REMEMBERED, "lt")]):
        tx.delete(old)
    user_id, audit_id = unpack_id(payload.user_id), audit_text(payload.audit)
    user, known = tx.get(User, user_id), tx.get(Revocation, audit_id)
    revocation_event.record(tx, "audit_id", audit_id)
    if chain:
        revocation_event.record(tx, "audit_chain_id", audit_id)
    if known is not None:
        tx.update(known, chain=known.chain or chain)
    elif user is not None and tx.count(Revocation, user_id=user_id) >= MAX_REVOCATIONS:
        tx.update(user, generation=user.generation + 1)
        tx.delete_all(Revocation, user_id=user_id)
    else:
        tx.insert(Revocation(id=audit_id, expires=payload.expires, user_id=user_id, chain=chain))


def revoked(reader: Reader, payload: Payload) -> bool:
    """Whether this token was revoked, or the login that it descends from with all of its line."""
    if reader.exists(Revocation, id=audit_text(payload.audit)):
        return True
    return payload.parent != payload.audit and reader.exists(Revocation, id=audit_text(payload.parent), chain=True)
