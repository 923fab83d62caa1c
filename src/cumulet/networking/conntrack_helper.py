"""Conntrack helpers of routers: protocols whose conversations open others, which a router would not know as answers.

FTP's data connections, TFTP's answers: the kernel's helper reads along on the port that is named and lets through, and
translates, what was agreed upon there.
"""

from collections.abc import Sequence
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid
from cumulet.model.resource import Owned, Values, attribute, declare
from cumulet.model.types import UUID, integer, one_of, text
from cumulet.networking import router
from cumulet.networking.router_ports import bad_request
from cumulet.networking.standard import born
from cumulet.store.collection import Collection, View
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Helper

NAME = "conntrack_helper"
MAX_HELPERS = 20
NUMBERS = {"tcp": 6, "udp": 17}
PROTOCOLS = {"ftp": ("tcp",), "h323": ("tcp", "udp"), "irc": ("tcp",), "netbios-ns": ("udp",), "pptp": ("tcp",),
             "sane": ("tcp",), "sip": ("tcp", "udp"), "snmp": ("udp",), "tftp": ("udp",)}  # fmt: skip
"""What may be asked for: Neutron's list but for amanda, of which Neutron takes TCP only and Linux knows UDP only."""


class ConntrackHelper(Owned, frozen=True, kw_only=True):
    """A helper that reads along on a port of a router's traffic."""

    router_id: Annotated[str, attribute(UUID, seen_by="nobody", index=True)]
    protocol: Annotated[
        str,
        attribute(
            one_of("dccp", "icmp", "ipip", "sctp", "tcp", "udp", converted=True),
            create=True,
            update=True,
            required=True,
        ),
    ]
    port: Annotated[int, attribute(integer(1, 65535), create=True, update=True, required=True)]
    helper: Annotated[str, attribute(text(64), create=True, update=True, required=True)]


CONNTRACK_HELPER = register(declare(ConntrackHelper, NAME, "conntrack_helpers", title="Conntrack Helper"))
_SHOWN = ("id", "protocol", "port", "helper")


def of_routers(reader: Reader, ids: Sequence[str]) -> dict[str, list[ConntrackHelper]]:
    """The helpers of routers that have any, by router."""
    found: dict[str, list[ConntrackHelper]] = {}
    for row in reader.all(ConntrackHelper, router_id=list(ids)):
        found.setdefault(row.router_id, []).append(row)
    return found


def parts(rows: Sequence[ConntrackHelper]) -> tuple[Helper, ...]:
    """Helpers as a router's part has them."""
    return tuple(sorted((Helper(row.helper, NUMBERS[row.protocol], row.port) for row in rows), key=str))


def summary(row: ConntrackHelper) -> dict[str, Any]:
    """What a router says of a helper."""
    return {name: getattr(row, name) for name in _SHOWN if name != "id"}


def forget_router(tx: Tx, router_id: str) -> None:
    """Take a router's helpers away with it."""
    tx.delete_all(ConntrackHelper, router_id=router_id)


def _create(tx: Tx, _context: Context, values: Values) -> ConntrackHelper:
    others = tx.all(ConntrackHelper, router_id=values["router_id"])
    if len(others) >= MAX_HELPERS:
        raise Conflict(f"A router takes {MAX_HELPERS} conntrack helpers. Delete one first.", type="OverQuota")
    made = ConntrackHelper(**values, id=born()["id"])
    _check(made, others)
    tx.touch("router", made.router_id)
    return tx.insert(made)


def _update(tx: Tx, _context: Context, row: ConntrackHelper, values: Values) -> ConntrackHelper:
    changed = tx.update(row, values)
    _check(changed, [other for other in tx.all(ConntrackHelper, router_id=row.router_id) if other.id != row.id])
    tx.touch("router", row.router_id)
    return changed


def _delete(tx: Tx, _context: Context, row: ConntrackHelper) -> None:
    tx.delete(row)
    tx.touch("router", row.router_id)


def _check(row: ConntrackHelper, others: Sequence[ConntrackHelper]) -> None:
    """Raise Invalid unless the kernel's helper knows the protocol, and no other reads along on the port."""
    if row.helper not in PROTOCOLS:
        raise Invalid(
            f"Conntrack helper {row.helper} is not allowed; {', '.join(PROTOCOLS)} are.",
            type="ConntrackHelperNotAllowed",
        )
    if row.protocol not in PROTOCOLS[row.helper]:
        raise Invalid(
            f"Conntrack helper {row.helper} does not support: {row.protocol}, supported protocols are: "
            f"{', '.join(PROTOCOLS[row.helper])}.",
            type="InvalidProtocolForHelper",
        )
    for other in others:
        if (other.protocol, other.port) == (row.protocol, row.port):
            raise bad_request(
                NAME,
                f"Conntrack helper {other.id} ({other.helper}) reads along on {row.protocol} port {row.port} already, "
                "and one conversation can have one helper only",
            )


def _view(_reader: Reader, _context: Context, rows: Sequence[ConntrackHelper]) -> list[View]:
    return [{name: getattr(row, name) for name in _SHOWN} for row in rows]


def collection(parent: Collection["router.Router"]) -> Collection[ConntrackHelper]:
    """The helpers of a router: `/routers/{id}/conntrack_helpers`."""
    return Collection(
        declaration=CONNTRACK_HELPER,
        path="routers/{parent}/conntrack_helpers",
        error="ConntrackHelper",
        create=_create,
        update=_update,
        delete=_delete,
        view=_view,
        view_hides=sorted({*CONNTRACK_HELPER.attributes, "tenant_id"} - set(_SHOWN)),
        parent=parent,
        parent_field="router_id",
    )
