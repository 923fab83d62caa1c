"""Credentials that are kept for users: EC2 keys and whatever else (`type`), each with a `blob` of the client's.

Blobs are secrets: the rows hold them sealed under keys that are in the cloud's home and in no database. A credential is
its owner's; only administrators reach others' (OSSA-2019-006), and after its creation nothing but the blob changes
(OSSA-2020-004). Whoever acts by a delegation (an application credential, a trust) reaches none at all (OSSA-2026-005).
"""

import hashlib
import secrets
from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
from cryptography.fernet import Fernet, MultiFernet

from cumulet.identity.entity import missing, new_id
from cumulet.identity.project import PROJECTS
from cumulet.identity.user import USERS
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, Invalid, Unauthorized
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

EC2 = "ec2"
MAX_CREDENTIALS = 1000
"""Credentials of one user."""
_FIXED = ("access_id", "access_token_id", "app_cred_id", "trust_id")
"""What in the blob of an EC2 key says for whom and for what it was made."""


class Credential(Resource, frozen=True, kw_only=True):
    """A credential; `sealed` is its blob as it is kept. The id of an EC2 key is the SHA-256 of its access key."""

    user_id: Annotated[str, attribute(text(64, 1), create=True, required=True, index=True)]
    type: Annotated[str, attribute(text(255, 1), create=True, required=True, index=True)]
    blob: Annotated[str, attribute(text(65535), create=True, update=True, required=True, stored=False)] = ""
    project_id: Annotated[str | None, attribute(nullable(text(64)), create=True, index=True)] = None
    sealed: Annotated[str, attribute(text(), filters=False)] = ""


CREDENTIAL = tables.register(declare(Credential, "credential", "credentials"))


class Vault:
    """Seals blobs and opens them. The first key seals, all of them open, so keys can be rotated."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(self, blob: str) -> str:
        """The blob as rows keep it."""
        return self._fernet.encrypt(blob.encode("utf-8")).decode()

    def open(self, sealed: str) -> str:
        """The blob that was sealed."""
        return self._fernet.decrypt(sealed.encode()).decode("utf-8")


def require_own_proof(context: Context) -> None:
    """Raise Forbidden for a caller who acts by a delegation: it must not lead to a credential that outlives it."""
    if context.delegated:
        raise Forbidden("Delegated tokens cannot access credentials directly", type="Forbidden")


def create(tx: Tx, vault: Vault, values: Values) -> Credential:
    """Keep a credential for a user."""
    values = dict(values)
    USERS.find(tx, values["user_id"])
    blob, id = values.pop("blob"), new_id()
    if tx.count(Credential, user_id=values["user_id"]) >= MAX_CREDENTIALS:
        words = f"A user has at most {MAX_CREDENTIALS} credentials; delete one that is not needed any more."
        raise Forbidden(words, type="CredentialLimitExceeded")
    if values["type"].lower() == EC2:
        if not values.get("project_id"):
            raise Invalid("An ec2 credential needs the project_id that it is for.", type="ValidationError")
        id = key_id(_ec2(blob)["access"])
        if tx.get(Credential, id) is not None:
            words = f"Conflict occurred attempting to store credential - Duplicate entry found with ID {id}."
            raise Conflict(words, type="Conflict")
    if values.get("project_id"):
        PROJECTS.find(tx, values["project_id"])
    return tx.insert(Credential(id=id, sealed=vault.seal(blob), **values))


def create_ec2(tx: Tx, vault: Vault, user_id: str, project_id: str) -> Credential:
    """A new EC2 key pair of a user for a project."""
    pair = {"access": secrets.token_hex(16), "secret": secrets.token_hex(16), "trust_id": None}
    blob = msgspec.json.encode(pair).decode()
    return create(tx, vault, {"user_id": user_id, "project_id": project_id, "type": EC2, "blob": blob})


def change(tx: Tx, vault: Vault, row: Credential, blob: str) -> Credential:
    """Put another blob into a credential."""
    if row.type.lower() == EC2:
        old, new = _ec2(vault.open(row.sealed)), _ec2(blob)
        for name in _FIXED:
            if old.get(name) != new.get(name):
                raise Invalid(f"{name} can not be updated for credential", type="ValidationError")
    return tx.update(row, sealed=vault.seal(blob))


def find(reader: Reader, id: str) -> Credential:
    """The credential with this id. Raises NotFound."""
    row = reader.get(Credential, id)
    if row is None:
        raise missing("credential", id)
    return row


def find_ec2(reader: Reader, access: str) -> Credential:
    """The EC2 key pair with this access key. Raises as Keystone does."""
    row = find(reader, key_id(access))
    if row.type != EC2:
        raise Unauthorized("EC2 access key not found.", type="Unauthorized")
    return row


def key_id(access: str) -> str:
    """The id of an EC2 credential."""
    return hashlib.sha256(access.encode("utf-8", "surrogatepass")).hexdigest()


def view_ec2(row: Credential, vault: Vault) -> dict[str, Any]:
    """A key pair as the EC2 extension shows it."""
    blob = _ec2(vault.open(row.sealed))
    return {"user_id": row.user_id, "tenant_id": row.project_id, "access": blob["access"],
            "secret": blob.get("secret"), "trust_id": blob.get("trust_id")}  # fmt: skip


def _ec2(blob: str) -> dict[str, Any]:
    """An EC2 credential's blob. Raises Invalid."""
    try:
        found = msgspec.json.decode(blob)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise Invalid("Invalid blob in credential", type="ValidationError") from None
    if not isinstance(found, dict) or not isinstance(found.get("access"), str):
        raise Invalid("Expecting to find access in the blob of an ec2 credential.", type="ValidationError")
    return found


def forget_user(tx: Tx, user_id: str) -> None:
    """Remove the credentials of a user who goes away."""
    tx.delete_all(Credential, user_id=user_id)


def forget_project(tx: Tx, project_id: str) -> None:
    """Remove the credentials for a project that goes away."""
    tx.delete_all(Credential, project_id=project_id)
