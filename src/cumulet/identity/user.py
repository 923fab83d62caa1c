"""Users. A user's `generation` is in every token of theirs: raising it ends them all."""

from collections.abc import Sequence
from typing import Annotated, Any

from cumulet.identity import assignment, group, trust
from cumulet.identity.domain import DEFAULT, Domain
from cumulet.identity.entity import EXTRA, FLAG, Entity, View, missing, name, new_id, settle, taken
from cumulet.identity.password import MAX_LENGTH, hashed
from cumulet.identity.user_options import USER_OPTIONS
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import JSON, integer, nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Tx


class User(Resource, frozen=True, kw_only=True):
    """A user. `password_hash` None: no password gets in. `default_project_id` is where a login without scope goes."""

    name: Annotated[str, attribute(name(255), create=True, update=True, required=True)]
    domain_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True, index=True)] = None
    default_project_id: Annotated[str | None, attribute(nullable(text(64)), create=True, update=True)] = None
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = None
    enabled: Annotated[bool, attribute(FLAG, create=True, update=True)] = True
    password: Annotated[str | None, attribute(nullable(text(MAX_LENGTH)), create=True, update=True, stored=False)] = (
        None
    )
    password_hash: Annotated[str | None, attribute(nullable(text()), filters=False)] = None
    options: Annotated[dict[str, Any], attribute(USER_OPTIONS, create=True, update=True, filters=False)] = {}
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}
    generation: Annotated[int, attribute(integer(0), filters=False)] = 0
    password_history: Annotated[list[str], attribute(JSON, filters=False)] = []


USER = tables.register(declare(User, "user", "users"), unique=[["domain_id", "name"]])


def create(tx: Tx, _context: Context, values: Values) -> User:
    """A new user, in the Default domain unless another is named."""
    values = _hash(values)
    values["domain_id"] = values["domain_id"] or DEFAULT
    if tx.get(Domain, values["domain_id"]) is None:
        raise missing("domain", values["domain_id"])
    _free(tx, values["domain_id"], values["name"])
    return tx.insert(User(id=new_id(), **settle(values)))


def update(tx: Tx, _context: Context, row: User, values: Values) -> User:
    """Change a user. A new password, or disabling, ends their tokens for good."""
    values = _hash(values)
    if values.get("name", row.name) != row.name:
        _free(tx, row.domain_id, values["name"])
    if "password_hash" in values or (row.enabled and values.get("enabled") is False):
        values["generation"] = row.generation + 1
    return tx.update(row, settle(values, row))


def set_password(tx: Tx, row: User, stored: str, history: Sequence[str] = ()) -> User:
    """Keep a new password's hash, and those of before that are not to come again; ends the user's tokens."""
    changes = {"password_hash": stored, "password_history": list(history)}
    return tx.update(row, changes, generation=row.generation + 1)


def delete(tx: Tx, _context: Context, row: User) -> None:
    """Remove a user and what they were given."""
    from cumulet.identity import application_credential, credential

    assignment.forget_actor(tx, "user", row.id)
    group.forget_user(tx, row.id)
    credential.forget_user(tx, row.id)
    trust.forget(tx, trustor_user_id=row.id)
    trust.forget(tx, trustee_user_id=row.id)
    application_credential.forget(tx, user_id=row.id)
    tx.delete(row)


def _hash(values: Values) -> Values:
    """The values with the password's hash in the place of the password."""
    given = {n: v for n, v in values.items() if n != "password"}
    if values.get("password") is not None:
        given["password_hash"] = hashed(values["password"])
    elif "password" in values and values["password"] is None:
        given["password_hash"] = None
    return given


def check_password(words: object) -> str:
    """A client's password as a string. Raises Invalid when it is none or too long."""
    if not isinstance(words, str):
        raise Invalid("The password must be a string.", type="ValidationError")
    if len(words) > MAX_LENGTH:
        raise Invalid(f"The password must have at most {MAX_LENGTH} characters.", type="ValidationError")
    return words


def _free(tx: Tx, domain_id: str | None, wanted: str) -> None:
    if tx.exists(User, domain_id=domain_id, name=wanted):
        raise taken("user", f"Duplicate entry found with name {wanted} at domain ID {domain_id}.")


def view(row: User) -> View:
    """The user as it is shown: never the password's hash."""
    made = {**row.extra, "id": row.id, "name": row.name, "domain_id": row.domain_id, "enabled": row.enabled,
            "password_expires_at": None, "options": row.options}  # fmt: skip
    for optional in ("default_project_id", "description"):
        if (value := getattr(row, optional)) is not None:
            made[optional] = value
    return made


USERS = Entity(
    declaration=USER, create=create, update=update, delete=delete, view=view, domain_column="domain_id",
    managed=True,
    own=lambda _reader, context, row: row.id == context.user_id,
)  # fmt: skip
