"""Users. A user's `generation` is in every token of theirs: raising it ends them all."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from cumulet.identity import assignment, group, revocation_event, trust
from cumulet.identity.domain import DEFAULT, Domain
from cumulet.identity.entity import EXTRA, FLAG, INDEXES, Entity, View, missing, name, new_id, settle, taken
from cumulet.identity.moments import MOMENT, parse, written
from cumulet.identity.password import MAX_LENGTH, hashed
from cumulet.identity.user_options import USER_OPTIONS
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import JSON, integer, nullable, text
from cumulet.store import tables
from cumulet.store.query import AnyOf, Clause, Condition
from cumulet.store.transaction import Tx


class User(Resource, frozen=True, kw_only=True):
    """A user. `password_hash` None: no password gets in. `default_project_id` is where a login without scope goes.

    `password_own`: the user's own choice, and not an administrator's. `last_active_day`: when they last logged in, in
    days since 1970, written down only while the settings ask for it.
    """

    name: Annotated[str, attribute(name(255), create=True, update=True, required=True, index=True)]
    domain_id: Annotated[str | None, attribute(nullable(text(64, 1)), create=True)] = None
    default_project_id: Annotated[str | None, attribute(nullable(text(64)), create=True, update=True, index=True)] = (
        None
    )
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
    password_expires_at: Annotated[float | None, attribute(nullable(MOMENT), filters=False)] = None
    password_set_at: Annotated[float | None, attribute(nullable(MOMENT), filters=False)] = None
    password_own: Annotated[bool, attribute(FLAG, filters=False)] = False
    last_active_day: Annotated[int | None, attribute(nullable(integer(0)), filters=False)] = None


USER = tables.register(declare(User, "user", "users"), unique=[["domain_id", "name"]], indexes=INDEXES)


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
        revocation_event.record(tx, "user_id", row.id)
    return tx.update(row, settle(values, row))


def set_password(tx: Tx, row: User, stored: str, brought: Mapping[str, Any] | None = None) -> User:
    """Keep a new password's hash, and what else it brings (`compliance`); ends the user's tokens."""
    revocation_event.record(tx, "user_id", row.id)
    return tx.update(row, {"password_hash": stored, **(brought or {})}, generation=row.generation + 1)


def end_tokens(tx: Tx, row: User) -> None:
    """End all of a user's tokens, and change nothing else."""
    revocation_event.record(tx, "user_id", row.id)
    tx.update(row, generation=row.generation + 1)


def delete(tx: Tx, _context: Context, row: User) -> None:
    """Remove a user and what they were given."""
    from cumulet.identity import application_credential, credential

    assignment.forget_actor(tx, "user", row.id)
    group.forget_user(tx, row.id)
    credential.forget_user(tx, row.id)
    trust.forget(tx, trustor_user_id=row.id)
    trust.forget(tx, trustee_user_id=row.id)
    application_credential.forget(tx, user_id=row.id)
    revocation_event.record(tx, "user_id", row.id)
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


def expiry(row: User) -> str | None:
    """When the password expires, as the API writes it: without a zone, as Keystone does."""
    return None if row.password_expires_at is None else written(row.password_expires_at).removesuffix("Z")


def _expiring(given: str) -> Sequence[Clause]:
    """Conditions for `password_expires_at=lt:2016-12-08T22:02:00Z` and its like. Raises Invalid."""
    operator, colon, words = given.partition(":")
    name = "password_expires_at"
    try:
        moment = parse(words)
    except ValueError as error:
        raise Invalid(f"Invalid input for {name}. Reason: {error}", type="ValidationTimeStampError") from None
    if operator == "neq" and colon:
        return (AnyOf((Condition(name, moment, "lt"), Condition(name, moment, "gt"))),)
    op = {"lt": "lt", "lte": "le", "gt": "gt", "gte": "ge", "eq": "eq"}.get(operator)
    if op is None or not colon:
        known = "lt, lte, gt, gte, eq and neq, a colon, and a time"
        raise Invalid(f"Invalid input for {name}. Reason: it takes {known}.", type="ValidationError")
    return (Condition(name, moment, op),)


def view(row: User) -> View:
    """The user as it is shown: never the password's hash."""
    made = {**row.extra, "id": row.id, "name": row.name, "domain_id": row.domain_id, "enabled": row.enabled,
            "password_expires_at": expiry(row), "options": row.options}  # fmt: skip
    for optional in ("default_project_id", "description"):
        if (value := getattr(row, optional)) is not None:
            made[optional] = value
    return made


USERS = Entity(
    declaration=USER, create=create, update=update, delete=delete, view=view, domain_column="domain_id",
    managed=True,
    narrow={"password_expires_at": _expiring},
)  # fmt: skip
