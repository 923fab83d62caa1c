"""Key pairs: public keys that instances let in by ssh. They belong to a user, by name."""

import base64
import binascii
import hashlib
from typing import Annotated, Any

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

from cumulet.model.clock import now_exact
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound, QuotaExceeded
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import pattern, text
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

MAX_KEYPAIRS = 100
_NAME = pattern(r"[A-Za-z0-9 ._@-]{1,255}", "a key pair name: 1 to 255 letters, digits, spaces and . _ @ -")


class Keypair(Resource, frozen=True, kw_only=True):
    """A row; `id` is unique to (user, name)."""

    user_id: Annotated[str, attribute(text(64), index=True)]
    name: Annotated[str, attribute(_NAME)]
    public_key: Annotated[str, attribute(text(16384))]
    fingerprint: Annotated[str, attribute(text(64))]
    created_at: Annotated[str, attribute(text(32))]


KEYPAIR = register(declare(Keypair, "keypair", "keypairs"), unique=[("user_id", "name")])


def create(tx: Tx, context: Context, body: dict[str, Any]) -> tuple[Keypair, str | None]:
    """Import `public_key`, or make a pair when there is none: answers the row and then the private key too."""
    name = _parse_name(body.get("name"))
    if tx.exists(Keypair, user_id=context.user_id, name=name):
        raise Conflict(f"Key pair '{name}' already exists.", type="KeyPairExists")
    if tx.count(Keypair, user_id=context.user_id) >= MAX_KEYPAIRS:
        raise QuotaExceeded("Quota exceeded, too many key pairs.", type="KeypairLimitExceeded")
    given, private = body.get("public_key"), None
    if given is None:
        given, private = _generate()
    public = _check(given)
    row = Keypair(
        id=hashlib.sha256(f"{context.user_id}/{name}".encode()).hexdigest()[:32],
        user_id=context.user_id,
        name=name,
        public_key=public,
        fingerprint=_fingerprint(public),
        created_at=now_exact(),
    )
    return tx.insert(row), private


def find(reader: Reader, context: Context, name: str) -> Keypair:
    """The caller's key pair of this name. Raises NotFound."""
    row = reader.first(Keypair, user_id=context.user_id, name=name)
    if row is None:
        raise NotFound(f"Keypair {name[:80]} not found for user {context.user_id}", type="KeypairNotFound")
    return row


def view(row: Keypair) -> dict[str, Any]:
    """The short body, as in lists."""
    return {"name": row.name, "public_key": row.public_key, "fingerprint": row.fingerprint}


def _parse_name(value: Any) -> str:
    try:
        return str(_NAME.parse(value))
    except ValueError as error:
        raise Invalid(f"Invalid input for field/attribute name. {error}") from None


def _generate() -> tuple[str, str]:
    key = ed25519.Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    return public.decode() + " Generated-by-cumulet", private.decode()


def _check(value: Any) -> str:
    """A public key on one line; no string that isn't one ever reaches an instance."""
    wrong = Invalid("Keypair data is invalid: public_key must be one line in OpenSSH's form.", type="InvalidKeypair")
    if not isinstance(value, str) or len(value) > 16384:
        raise wrong
    line = value.strip()
    if any(ord(c) < 32 or ord(c) == 127 for c in line):
        raise wrong
    try:
        serialization.load_ssh_public_key(" ".join(line.split()[:2]).encode())
    except (ValueError, UnsupportedAlgorithm, UnicodeEncodeError) as error:
        raise wrong from error
    return line


def _fingerprint(public: str) -> str:
    try:
        data = base64.b64decode(public.split()[1])
    except (binascii.Error, IndexError) as error:
        raise Invalid("Keypair data is invalid: failed to generate fingerprint.", type="InvalidKeypair") from error
    digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
    return ":".join(digest[i : i + 2] for i in range(0, 32, 2))
