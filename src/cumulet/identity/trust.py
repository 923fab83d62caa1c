"""Trusts: a user lets another act in a project with some of the first one's roles, and perhaps in the first one's name.

A trust is worth what its trustor is worth: each of its roles must be the trustor's still whenever a token of it is
used. A trust of a trust rests on all those before it.
"""

from typing import Annotated, Any

from cumulet.identity import revocation_event
from cumulet.identity.entity import FLAG
from cumulet.identity.moments import MOMENT
from cumulet.model.errors import NotFound
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import integer, list_of, nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

MAX_REDELEGATIONS = 3
"""How many times a trust may be handed on."""


class Trust(Resource, frozen=True, kw_only=True):
    """A trust. `remaining_uses`: how many tokens there may still be (None: any number); `redelegation_count`: how many
    more times it may be handed on; `expires_at` in seconds since 1970."""

    trustor_user_id: Annotated[str, attribute(text(64), index=True)]
    trustee_user_id: Annotated[str, attribute(text(64), index=True)]
    project_id: Annotated[str, attribute(text(64), index=True)]
    impersonation: Annotated[bool, attribute(FLAG)]
    role_ids: Annotated[list[str], attribute(list_of(text(64)))]
    remaining_uses: Annotated[int | None, attribute(nullable(integer(0)))] = None
    expires_at: Annotated[float | None, attribute(nullable(MOMENT))] = None
    redelegated_trust_id: Annotated[str | None, attribute(nullable(text(64)), index=True)] = None
    redelegation_count: Annotated[int, attribute(integer(0))] = 0


tables.register(declare(Trust, "trust", "trusts"))


def find(reader: Reader, id: str, now: float) -> Trust:
    """The trust. Raises NotFound with Keystone's words; one that has expired is gone."""
    row = reader.get(Trust, id)
    if row is None or expired(row, now):
        raise NotFound(f"Could not find trust: {id[:80]}.", type="TrustNotFound")
    return row


def expired(row: Trust, now: float) -> bool:
    """Whether a trust's time is over."""
    return row.expires_at is not None and row.expires_at <= now


def pedigree(reader: Reader, row: Trust) -> list[Trust]:
    """The trust and those that it was handed on from, the first one last."""
    found = [row]
    while (row_id := found[-1].redelegated_trust_id) is not None and (parent := reader.get(Trust, row_id)) is not None:
        found.append(parent)
    return found


def remove(tx: Tx, row: Trust) -> None:
    """End a trust, and with it all that were handed on from it."""
    for child in tx.all(Trust, redelegated_trust_id=row.id):
        remove(tx, child)
    revocation_event.record(tx, "OS-TRUST:trust_id", row.id)
    tx.delete(row)


def forget(tx: Tx, **whose: Any) -> None:
    """End the trusts with somebody or something that goes away (`trustor_user_id=...`)."""
    for row in tx.all(Trust, **whose):
        if tx.get(Trust, row.id) is not None:  # else it ended with the one that it was handed on from
            remove(tx, row)
