"""The states of load balancing objects: what a caller is told at once, and what is true when the packets obey.

The answer to a creation says PENDING_CREATE, to an update PENDING_UPDATE, as clients of 2015 know it. Where no balancer
has to follow (a pool without a VIP) nothing can be pending: the object is ACTIVE as soon as it is written.
"""

import uuid
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from cumulet.model.resource import Owned, Resource, attribute
from cumulet.model.types import BOOLEAN, integer, nullable, text, told
from cumulet.store.collection import View, plain_view
from cumulet.store.transaction import Tx

Pending = Literal["PENDING_CREATE", "PENDING_UPDATE"]
Protocol = Literal["TCP", "HTTP", "HTTPS"]
Algorithm = Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"]
CheckType = Literal["PING", "TCP", "HTTP", "HTTPS"]
Stickiness = Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"]
ACTIVE, INACTIVE, ERROR = "ACTIVE", "INACTIVE", "ERROR"
_UNSETTLED = frozenset({"PENDING_CREATE", "PENDING_UPDATE", ERROR})

NAME = text(255)
PORT = integer(1, 65535)
"""A TCP port. Port 0, which the API of 2013 took, is one that nothing can answer on."""


class Balanced(Owned, frozen=True, kw_only=True):
    """What pools, members, VIPs have in common. `status_description` is the reason of an ERROR."""

    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16))] = "PENDING_CREATE"
    status_description: Annotated[str | None, attribute(nullable(text(1024)))] = None


R = TypeVar("R", bound=Resource)


def new_id() -> str:
    """The id of a new object."""
    return str(uuid.uuid4())


def begin(tx: Tx, row: R, pending: Pending, balancer: str | None) -> R:
    """The row as its caller sees it now; `balancer` (None: there is none) is the VIP whose part has to follow."""
    if balancer is not None:
        tx.touch("balancer", balancer)
        return tx.update(row, status=pending)
    tx.update(row, status=ACTIVE, status_description=None)
    return msgspec.structs.replace(row, status=pending, status_description=None)


def settle(tx: Tx, row: Any, reason: str | None) -> None:
    """The balancer follows (`reason` None) or can't: what was pending is not any more."""
    if reason is None:
        if row.status in _UNSETTLED:
            tx.update(row, status=ACTIVE, status_description=None)
    elif (row.status, row.status_description) != (ERROR, words := told(reason)):
        tx.update(row, status=ERROR, status_description=words)


def rest(tx: Tx, row: Any) -> None:
    """No balancer uses the row any more: nobody checks it, and nothing is pending."""
    if row.status != ACTIVE:
        tx.update(row, status=ACTIVE, status_description=None)


def view_of(row: Owned) -> View:
    """A row as the API of 2015 shows it: with `tenant_id`, and no younger attribute."""
    view = plain_view(row)
    del view["project_id"]
    return view
