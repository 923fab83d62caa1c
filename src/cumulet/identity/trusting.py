"""Making trusts, handing them on, and using them up."""

from collections.abc import Mapping
from typing import Any

from cumulet.identity import moments
from cumulet.identity.domain import Domain
from cumulet.identity.effective import roles_on
from cumulet.identity.entity import FLAG, missing, new_id
from cumulet.identity.project import PROJECTS
from cumulet.identity.role import Role
from cumulet.identity.trust import MAX_REDELEGATIONS, Trust, expired, pedigree
from cumulet.identity.user import USERS, User
from cumulet.model.errors import Forbidden, Invalid, Unauthorized
from cumulet.model.types import Type, integer, list_of, nullable, object_of, text
from cumulet.store.transaction import Reader, Tx

_REF = object_of({"id": text(64, 1), "name": text(255, 1)})
_REQUIRED = ("trustor_user_id", "trustee_user_id", "impersonation")
_TYPES: Mapping[str, Type] = {
    "trustor_user_id": text(64, 1),
    "trustee_user_id": text(64, 1),
    "project_id": nullable(text(64, 1)),
    "impersonation": FLAG,
    "roles": list_of(_REF, unique=False),
    "remaining_uses": nullable(integer(1, 2**31)),
    "expires_at": nullable(Type(moments.parse, "float", {"type": "string", "format": "date-time"})),
    "allow_redelegation": nullable(FLAG),
    "redelegation_count": nullable(integer(0, 2**31)),
}


def parse(body: Mapping[str, Any], now: float) -> dict[str, Any]:
    """A trust's body checked. Raises Invalid."""
    values: dict[str, Any] = dict.fromkeys(_TYPES)
    for name, kind in _TYPES.items():
        if name not in body:
            if name in _REQUIRED:
                raise Invalid(f"'{name}' is a required property of a trust.", type="ValidationError")
            continue
        try:
            values[name] = kind.parse(body[name])
        except ValueError as error:
            raise Invalid(f"Invalid input for {name}. Reason: {error}", type="ValidationError") from None
    if isinstance(body.get("remaining_uses"), bool | str) or isinstance(body.get("redelegation_count"), bool | str):
        raise Invalid("remaining_uses and redelegation_count must be integers.", type="ValidationError")
    if values["expires_at"] is not None and values["expires_at"] <= now:
        raise Invalid("The 'expires_at' must not be before now.", type="ValidationExpirationError")
    return values


def create(tx: Tx, values: Mapping[str, Any], caller_id: str, parent: Trust | None) -> Trust:
    """A new trust by its trustor; `parent`: the trust whose token the trustor came with, which is handed on."""
    if values["trustor_user_id"] != caller_id:
        raise Forbidden("You are not authorized to perform the requested action: identity:create_trust.",
                        type="Forbidden")  # fmt: skip
    USERS.find(tx, values["trustee_user_id"])
    if not values["roles"]:
        raise Forbidden("At least one role should be specified.", type="Forbidden")
    if values["project_id"] is None:
        raise Forbidden("A trust is for a project: name it in project_id.", type="Forbidden")
    project_id = PROJECTS.find(tx, values["project_id"]).id
    redelegable = bool(values["allow_redelegation"]) and values["redelegation_count"] != 0
    if redelegable and values["remaining_uses"] is not None:
        raise Invalid("remaining_uses must not be set if redelegation is allowed", type="ValidationError")
    if redelegable and (values["redelegation_count"] or 0) > MAX_REDELEGATIONS:
        words = f"Requested redelegation depth of {values['redelegation_count']} is greater than allowed"
        raise Forbidden(f"{words} {MAX_REDELEGATIONS}", type="Forbidden")
    row = Trust(
        id=new_id(),
        trustor_user_id=caller_id,
        trustee_user_id=values["trustee_user_id"],
        project_id=project_id,
        impersonation=values["impersonation"],
        role_ids=_roles(tx, values["roles"], caller_id if parent is None else None, project_id, parent),
        remaining_uses=values["remaining_uses"],
        expires_at=values["expires_at"],
        redelegation_count=(values["redelegation_count"] or MAX_REDELEGATIONS) if redelegable else 0,
    )
    return tx.insert(row if parent is None else _handed_on(row, parent, values["redelegation_count"], redelegable))


def _roles(
    reader: Reader, wanted: list[dict[str, Any]], trustor_id: str | None, project_id: str, parent: Trust | None
) -> list[str]:
    """The ids of the roles that a trust gives, which the trustor has there, or the trust that is handed on."""
    if parent is not None:
        held = reader.all(Role, id=parent.role_ids)
    else:
        held = roles_on(reader, trustor_id or "", "project", project_id)
    found = []
    for ref in wanted:
        id, name = ref.get("id"), ref.get("name")
        if id is None and name is None:
            raise Invalid("A role of a trust is named by id or name.", type="ValidationError")
        role = next((r for r in held if (r.id == id if id is not None else r.name == name)), None)
        if role is None and parent is not None:
            raise Forbidden("Some of requested roles are not in redelegated trust", type="Forbidden")
        if role is None:
            raise missing("role", id or name or "")
        found.append(role.id)
    return sorted(set(found))


def _handed_on(row: Trust, parent: Trust, count: int | None, redelegable: bool) -> Trust:
    """A trust made with the token of another: never more than that one gives. Raises Forbidden."""
    left = parent.redelegation_count - 1
    if left < 0:
        raise Forbidden("The trust can't be handed on: its redelegation_count is used up.", type="Forbidden")
    if redelegable and count and count != left:
        words = 'Modifying "redelegation_count" upon redelegation is forbidden. Omitting this parameter is advised.'
        raise Forbidden(words, type="Forbidden")
    if row.project_id != parent.project_id:
        raise Forbidden("A trust is handed on for its own project only.", type="Forbidden")
    if row.remaining_uses is not None:
        raise Forbidden("A trust that is handed on has no remaining_uses.", type="Forbidden")
    if row.impersonation and not parent.impersonation:
        words = "Impersonation is not allowed because redelegated trust does not specify impersonation."
        raise Forbidden(words, type="Forbidden")
    ends = parent.expires_at if row.expires_at is None else row.expires_at
    if parent.expires_at is not None and (ends is None or ends > parent.expires_at):
        raise Forbidden("Requested expiration time is more than redelegated trust can provide", type="Forbidden")
    everything = {name: getattr(row, name) for name in row.__struct_fields__}
    changed = {"expires_at": ends, "redelegated_trust_id": parent.id, "redelegation_count": left if redelegable else 0}
    return Trust(**{**everything, **changed})


def trustors(reader: Reader, row: Trust, trustee_id: str, now: float) -> list[User] | None:
    """Those on whom a trust rests, its own trustor first; None when it is worth nothing to this trustee by now: it or
    one before it is over, a trustor is disabled, or the first of them has no more all the roles that it gives."""
    chain = pedigree(reader, row)
    if row.trustee_user_id != trustee_id or any(expired(one, now) for one in chain):
        return None
    found = [user for one in chain if (user := reader.get(User, one.trustor_user_id)) is not None and user.enabled]
    domains = reader.all(Domain, id=sorted({user.domain_id or "" for user in found}))
    if len(found) < len(chain) or not all(domain.enabled for domain in domains):
        return None
    held = {role.id for role in roles_on(reader, found[-1].id, "project", row.project_id)}
    return found if set(row.role_ids) <= held else None


def use(tx: Tx, id: str, trustee_id: str, now: float) -> Trust:
    """Use a trust once. Raises Unauthorized for whoever is not its trustee, and when it is over or used up."""
    row = tx.get(Trust, id)
    if row is None or row.trustee_user_id != trustee_id or any(expired(one, now) for one in pedigree(tx, row)):
        raise Unauthorized("The request you have made requires authentication.", type="Unauthorized")
    if row.remaining_uses is None:
        return row
    if row.remaining_uses < 1:
        raise Unauthorized("The request you have made requires authentication.", type="Unauthorized")
    return tx.update(row, remaining_uses=row.remaining_uses - 1)
