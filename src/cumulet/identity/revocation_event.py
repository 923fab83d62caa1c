"""Revocation events: what ended tokens, for services that keep copies of tokens and ask what became void.

This cloud's own services judge a token by the rows at each use and need none of them. An event says that the tokens
with one value of one attribute, issued before it, are void. Old events, and the oldest of too many, are forgotten.
"""

import time
from typing import Annotated

from cumulet.identity.entity import View, new_id
from cumulet.identity.moments import MOMENT, written
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import text
from cumulet.store import tables
from cumulet.store.query import Condition, Page
from cumulet.store.transaction import Reader, Tx

MAX_EVENTS = 10_000
KEPT = 7 * 86400
"""Seconds for which an event is told."""


class RevocationEvent(Resource, frozen=True, kw_only=True):
    """Tokens whose `attribute` is `value` became void at `revoked_at` (seconds since 1970)."""

    attribute: Annotated[str, attribute(text(64))]
    value: Annotated[str, attribute(text(255))]
    revoked_at: Annotated[float, attribute(MOMENT, index=True)]


tables.register(declare(RevocationEvent, "revocation_event", "revocation_events"))


def record(tx: Tx, attribute: str, value: str) -> None:
    """Tell from now on that tokens became void: those of `user_id`, `project_id`, `domain_id`, `audit_id`,
    `audit_chain_id` or `OS-TRUST:trust_id`."""
    now = time.time()
    for old in tx.select(RevocationEvent, [Condition("revoked_at", now - KEPT, "lt")]):
        tx.delete(old)
    surplus = tx.count(RevocationEvent) + 1 - MAX_EVENTS
    if surplus > 0:
        for oldest in tx.select(RevocationEvent, page=Page(order=(("revoked_at", True),), limit=surplus)):
            tx.delete(oldest)
    tx.insert(RevocationEvent(id=new_id(), attribute=attribute, value=value, revoked_at=round(now, 6)))


def since(reader: Reader, moment: float) -> list[RevocationEvent]:
    """The events from a moment on, oldest first."""
    return reader.select(RevocationEvent, [Condition("revoked_at", moment, "ge")], Page(order=(("revoked_at", True),)))


def view(row: RevocationEvent) -> View:
    """The event as it is shown."""
    at = written(row.revoked_at)
    return {row.attribute: row.value, "issued_before": at, "revoked_at": at}
