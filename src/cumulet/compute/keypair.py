"""Key pairs: public keys that instances let in by ssh. They belong to a user, by name."""

import base64
import hashlib
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from cumulet.compute import quota
from cumulet.model.clock import now_exact
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound, QuotaExceeded
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import pattern, shown, text
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

MAX_KEY = 16384
"""Characters of a public key with its comment."""
_AROUND = " \t\r\n"
_NAME = pattern(r"[A-Za-z0-9 ._@-]{1,255}", "a key pair name: 1 to 255 letters, digits, spaces and . _ @ -")


class Keypair(Resource, frozen=True, kw_only=True):
    """A row; `id` is unique to (user, name)."""

    user_id: Annotated[str, attribute(text(64), index=True)]
    name: Annotated[str, attribute(_NAME)]
    public_key: Annotated[str, attribute(text(MAX_KEY))]
    fingerprint: Annotated[str, attribute(text(64))]
    created_at: Annotated[str, attribute(text(32))]


KEYPAIR = register(declare(Keypair, "keypair", "keypairs"), unique=[("user_id", "name")])


class NewKeypair(msgspec.Struct, frozen=True):
    """A checked request for a key pair; `public_key` None: one is to be made."""

    name: str
    public_key: str | None


def parse(body: Mapping[str, Any]) -> NewKeypair:
    """The body's `keypair` object checked. Raises Invalid that names the attribute."""
    unknown = sorted(set(body) - {"name", "public_key", "type"})
    if unknown:
        raise Invalid(f"Invalid input for field/attribute keypair. Unknown attributes: {shown(unknown)}.")
    if body.get("type") not in (None, "ssh"):
        raise Invalid("Invalid input for field/attribute type. Key pairs here are of type ssh.")
    try:
        name = str(_NAME.parse(body.get("name")))
    except ValueError as error:
        raise Invalid(f"Invalid input for field/attribute name. {error}") from None
    if name != name.strip():
        raise Invalid("Invalid input for field/attribute name. It must neither begin nor end with a space.")
    given = body.get("public_key")
    return NewKeypair(name, None if given is None else _check(given))


def generate() -> tuple[str, str]:
    """A new pair, public and private: RSA in PEM form, which clients of every age can read. Takes 0.1 s and more."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    return public.decode() + " Generated-by-cumulet", private.decode()


def create(tx: Tx, context: Context, name: str, public_key: str) -> Keypair:
    """Keep a public key under a name. Raises Conflict when the user has one of this name, QuotaExceeded."""
    check_room(tx, context, name)
    return tx.insert(
        Keypair(
            id=hashlib.sha256(f"{context.user_id}/{name}".encode()).hexdigest()[:32],
            user_id=context.user_id,
            name=name,
            public_key=public_key,
            fingerprint=_fingerprint(public_key),
            created_at=now_exact(),
        )
    )


def check_room(reader: Reader, context: Context, name: str) -> None:
    """Raise Conflict when the user has a key pair of this name, QuotaExceeded when they may have no more."""
    if reader.exists(Keypair, user_id=context.user_id, name=name):
        raise Conflict(f"Key pair '{name}' already exists.", type="KeyPairExists")
    used = reader.count(Keypair, user_id=context.user_id)
    if quota.room(quota.limits(reader, context.project_id or "")["key_pairs"], used) < 1:
        raise QuotaExceeded("Quota exceeded, too many key pairs.", type="KeypairLimitExceeded")


def find(reader: Reader, context: Context, name: str) -> Keypair:
    """The caller's key pair of this name. Raises NotFound."""
    row = reader.first(Keypair, user_id=context.user_id, name=name)
    if row is None:
        raise NotFound(f"Keypair {name[:80]} not found for user {context.user_id}", type="KeypairNotFound")
    return row


def line(row: Keypair) -> str:
    """The key as instances get it: one line, without its end."""
    return row.public_key.strip(_AROUND)


def view(row: Keypair) -> dict[str, Any]:
    """The short body, as in lists."""
    return {"name": row.name, "public_key": row.public_key, "fingerprint": row.fingerprint}


def _check(value: Any) -> str:
    """A public key on one line, kept as it was given: Ansible compares it with its file, newline and all."""
    wrong = Invalid("Keypair data is invalid: public_key must be one line in OpenSSH's form.", type="InvalidKeypair")
    if not isinstance(value, str) or len(value) > MAX_KEY:
        raise wrong
    key = value.strip(_AROUND)
    if any(ord(c) < 32 or ord(c) == 127 for c in key):
        raise wrong
    try:
        serialization.load_ssh_public_key(" ".join(key.split()[:2]).encode("ascii"))
        key.encode()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise wrong from error
    return value


def _fingerprint(public: str) -> str:
    """The MD5 digest of the key, as Nova shows it."""
    digest = hashlib.md5(base64.b64decode(public.split()[1]), usedforsecurity=False).hexdigest()
    return ":".join(digest[i : i + 2] for i in range(0, 32, 2))
