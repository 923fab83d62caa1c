"""Access rules: which requests an application credential is good for, by service, method and path.

In a path `*` and `{name}` stand for one part of it, `**` for anything. A rule is its user's; several credentials may
have it, and it stays while any of them does.
"""

import re
from collections.abc import Iterable
from typing import Annotated, Any

from cumulet.identity.entity import View, missing, new_id
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import one_of, pattern, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

METHODS = ("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT")
MAX_PATH = 2048
"""No longer path fits any rule: looking for `**` in it takes time."""
_PIECES = re.compile(r"\*\*|\*|\{[^}]*\}|.", re.DOTALL)


class AccessRule(Resource, frozen=True, kw_only=True):
    """One rule."""

    user_id: Annotated[str, attribute(text(64), index=True)]
    service: Annotated[str, attribute(text(64, 1), create=True, required=True)]
    method: Annotated[str, attribute(one_of(*METHODS), create=True, required=True)]
    path: Annotated[str, attribute(pattern(r"/[^\x00-\x1f]*", "a path", 225), create=True, required=True)]


ACCESS_RULE = tables.register(declare(AccessRule, "access_rule", "access_rules"))


def permits(context: Context, service: str, method: str, path: str) -> bool:
    """Whether the caller's token is good for a request, `path` as the client sent it. Everybody may look at a token."""
    if context.access_rules is None or (service, method, path) == ("identity", "GET", "/v3/auth/tokens"):
        return True
    return any((s, m) == (service, method) and fits(rule, path) for s, m, rule in context.access_rules)


def fits(rule: str, path: str) -> bool:
    """Whether a path is as a rule says. The time it takes is bounded by the product of their lengths."""
    if len(path) > MAX_PATH:
        return False
    places = {0}  # how much of the path the rule has met so far, in every way it can
    for piece in _PIECES.findall(rule):
        if piece == "**":
            places = set(range(min(places), len(path) + 1))
        elif piece == "*" or (len(piece) > 1 and piece[0] == "{"):
            places = set(_parts(places, path))
        else:
            places = {at + 1 for at in places if path[at : at + 1] == piece}
        if not places:
            return False
    return len(path) in places


def _parts(places: Iterable[int], path: str) -> Iterable[int]:
    """Where one or more characters that are no slash may end."""
    reached = -1
    for at in sorted(places):
        end = max(at, reached)
        while end < len(path) and path[end] != "/":
            end += 1
            yield end
        reached = end


def find(reader: Reader, user_id: str, id: str) -> AccessRule:
    """A user's rule. Raises NotFound."""
    row = reader.first(AccessRule, id=id, user_id=user_id)
    if row is None:
        raise missing("access_rule", id)
    return row


def keep(tx: Tx, user_id: str, values: dict[str, Any]) -> AccessRule:
    """The user's rule that says this: the one that is there, or a new one."""
    return tx.first(AccessRule, user_id=user_id, **values) or tx.insert(
        AccessRule(id=new_id(), user_id=user_id, **values)
    )


def delete(tx: Tx, row: AccessRule) -> None:
    """Remove a rule that no credential has. Raises Forbidden."""
    from cumulet.identity.application_credential import ApplicationCredential

    if any(row.id in (each.access_rules or ()) for each in tx.all(ApplicationCredential, user_id=row.user_id)):
        words = f"Access rule {row.id} is in use by an application credential: delete that first."
        raise Forbidden(words, type="Forbidden")
    tx.delete(row)


def view(row: AccessRule) -> View:
    """The rule as it is shown."""
    return {"id": row.id, "service": row.service, "method": row.method, "path": row.path}
