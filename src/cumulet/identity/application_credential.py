"""Application credentials: with one a program acts as its user, on one project, in some of the roles, for a time, and
where it has access rules, for the requests that they name alone.

What it is worth is judged at each use: no role that the user lost comes with it. It outlives a change of the password,
and ends with the user and the project.
"""

import base64
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any

from cumulet.identity import access_rule
from cumulet.identity.access_rule import ACCESS_RULE, AccessRule
from cumulet.identity.effective import with_implied
from cumulet.identity.entity import FLAG, View, missing, name, new_id, taken
from cumulet.identity.password import MAX_LENGTH
from cumulet.identity.role import Role
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid, NotFound
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import JSON, Type, list_of, nullable, object_of, shown, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

MAX_CREDENTIALS = 500
"""Application credentials of one user."""


def _parse_moment(value: Any) -> int:
    """A moment in ISO 8601 (UTC where it says nothing) as microseconds since 1970."""
    try:
        if not isinstance(value, str):
            raise ValueError
        moment = datetime.fromisoformat(value)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"{shown(value)} is not a date and time in ISO 8601.") from None
    return (since.days * 86400 + since.seconds) * 1_000_000 + since.microseconds


MOMENT = Type(_parse_moment, "integer", {"type": "string", "format": "date-time"})
_ROLE = object_of({"id": text(64, 1), "name": text(255, 1), "domain_id": nullable(text(64)), "domain": JSON})
_RULE = object_of(
    {"id": text(64, 1)} | {n: a.type for n, a in ACCESS_RULE.attributes.items() if a.create},
)


class ApplicationCredential(Resource, frozen=True, kw_only=True):
    """A credential. `roles` are ids; `access_rules` ids too, None: for all requests. `expires_at` is in microseconds
    since 1970. `unrestricted`: it may make and delete application credentials itself."""

    user_id: Annotated[str, attribute(text(64), index=True)]
    project_id: Annotated[str, attribute(text(64), index=True)]
    name: Annotated[str, attribute(name(255), create=True, required=True)]
    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, filters=False)] = None
    secret: Annotated[str | None, attribute(nullable(text(MAX_LENGTH, 1)), create=True, stored=False)] = None
    secret_hash: Annotated[str, attribute(text(), filters=False)] = ""
    roles: Annotated[list[Any] | None, attribute(nullable(list_of(_ROLE)), create=True, filters=False)] = None
    access_rules: Annotated[
        list[Any] | None, attribute(nullable(list_of(_RULE, maximum=100)), create=True, filters=False)
    ] = None
    expires_at: Annotated[int | None, attribute(nullable(MOMENT), create=True, filters=False)] = None
    unrestricted: Annotated[bool, attribute(FLAG, create=True, filters=False)] = False

    def expired(self, now: float) -> bool:
        """Whether it is over, in seconds since 1970."""
        return self.expires_at is not None and self.expires_at <= now * 1_000_000


APPLICATION_CREDENTIAL = tables.register(
    declare(ApplicationCredential, "application_credential", "application_credentials"),
    unique=[["user_id", "name"]],
)


def fresh_secret() -> str:
    """A secret for who names none."""
    return base64.urlsafe_b64encode(secrets.token_bytes(64)).rstrip(b"=").decode()


def require_may_make(context: Context) -> None:
    """Raise Forbidden for who acts by a delegation that must not make or end others (OSSA-2026-005)."""
    if not context.delegated:
        return
    if not context.unrestricted or context.access_rules is not None:
        words = "Using method 'application_credential' is not allowed for managing additional application credentials."
        raise Forbidden(words, type="Forbidden")


def create(
    tx: Tx, context: Context, held: Sequence[Role], values: Values, stored: str, now: float
) -> ApplicationCredential:
    """A new credential of the caller's for the project of their token, whose roles are `held`; `stored` is its
    secret's hash."""
    if context.project_id is None:
        raise Invalid("An application credential is for a project: use a token for one.", type="ValidationError")
    if tx.exists(ApplicationCredential, user_id=context.user_id, name=values["name"]):
        raise taken("application_credential", f"Duplicate entry found with name {values['name']}.")
    if tx.count(ApplicationCredential, user_id=context.user_id) >= MAX_CREDENTIALS:
        words = f"A user has at most {MAX_CREDENTIALS} application credentials; delete one that is not needed."
        raise Forbidden(words, type="ApplicationCredentialLimitExceeded")
    if values["expires_at"] is not None and values["expires_at"] <= now * 1_000_000:
        raise Invalid("expires_at must lie in the future.", type="ValidationError")
    rules = values["access_rules"]
    if rules is not None:
        rules = list(dict.fromkeys(_rule(tx, context.user_id, rule).id for rule in rules))
    row = ApplicationCredential(
        id=new_id(),
        user_id=context.user_id,
        project_id=context.project_id,
        name=values["name"],
        description=values["description"],
        secret_hash=stored,
        roles=_roles(tx, held, values["roles"]),
        access_rules=rules,
        expires_at=values["expires_at"],
        unrestricted=values["unrestricted"],
    )
    return tx.insert(row)


def _roles(reader: Reader, held: Sequence[Role], wanted: list[dict[str, Any]] | None) -> list[str]:
    """The roles' ids: those wanted with what they imply, none of which the token lacks; else the token's."""
    if not wanted:
        return [role.id for role in held]
    ids = []
    for named in wanted:
        known = {"id": named["id"]} if "id" in named else {"name": named.get("name", ""), "domain_id": None}
        role = reader.first(Role, **known)
        if role is None:
            raise NotFound(f"Could not find role: {str(next(iter(known.values())))[:80]}.", type="RoleNotFound")
        ids.append(role.id)
    given = {role.id for role in with_implied(reader, ids)} | set(ids)
    if not given <= {role.id for role in held}:
        words = "Invalid application credential: Cannot create an application credential with unassigned role"
        raise Invalid(words, type="ApplicationCredentialValidationError")
    return sorted(given)


def _rule(tx: Tx, user_id: str, given: dict[str, Any]) -> AccessRule:
    if "id" in given:
        return access_rule.find(tx, user_id, given["id"])
    missing_names = sorted({"service", "method", "path"} - given.keys())
    if missing_names:
        words = f"'{missing_names[0]}' is a required property of an access rule."
        raise Invalid(words, type="ValidationError")
    return access_rule.keep(tx, user_id, given)


def find(reader: Reader, user_id: str, id: str) -> ApplicationCredential:
    """A user's credential. Raises NotFound."""
    row = reader.first(ApplicationCredential, id=id, user_id=user_id)
    if row is None:
        raise missing("application_credential", id)
    return row


def forget(tx: Tx, **equal: str) -> None:
    """Remove the credentials of a user or for a project that goes away, and the user's rules."""
    tx.delete_all(ApplicationCredential, **equal)
    if "user_id" in equal:
        tx.delete_all(AccessRule, **equal)


def rules_of(reader: Reader, row: ApplicationCredential) -> tuple[AccessRule, ...] | None:
    """The rules that a credential is confined to; None: it is not."""
    return None if row.access_rules is None else tuple(reader.all(AccessRule, id=row.access_rules))


def delegation(reader: Reader, row: ApplicationCredential) -> dict[str, Any]:
    """What the context of a token got by a credential says of it."""
    rules = rules_of(reader, row)
    confined = None if rules is None else tuple((rule.service, rule.method, rule.path) for rule in rules)
    return {"delegated": True, "unrestricted": row.unrestricted, "access_rules": confined}


def views(reader: Reader, rows: Iterable[ApplicationCredential]) -> list[View]:
    """The credentials as they are shown: never the secret."""
    rows = list(rows)
    roles = {role.id: role for role in reader.all(Role, id=sorted({id for row in rows for id in row.roles or ()}))}
    return [_view(row, roles, rules_of(reader, row)) for row in rows]


def _view(row: ApplicationCredential, roles: Mapping[str, Role], rules: tuple[AccessRule, ...] | None) -> View:
    held = [roles[id] for id in row.roles or () if id in roles]
    shown_rules = {} if rules is None else {"access_rules": [access_rule.view(rule) for rule in rules]}
    return {"id": row.id, "name": row.name, "description": row.description, "project_id": row.project_id,
            "unrestricted": row.unrestricted, "expires_at": _moment(row.expires_at),
            "roles": [{"id": r.id, "name": r.name, "domain_id": r.domain_id} for r in held], **shown_rules}  # fmt: skip


def _moment(micro: int | None) -> str | None:
    """Microseconds since 1970 as Keystone shows an application credential's end: without a zone."""
    if micro is None:
        return None
    return datetime.fromtimestamp(micro // 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%S") + f".{micro % 1_000_000:06d}"
