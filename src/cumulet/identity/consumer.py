"""OAuth1 consumers: applications that an operator registers. Kept and shown; none of them can ask for a token here."""

import secrets
from typing import Annotated, Any

from cumulet.identity.entity import EXTRA, Entity, View, new_id
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import nullable, text
from cumulet.store import tables
from cumulet.store.transaction import Tx


class Consumer(Resource, frozen=True, kw_only=True):
    """A consumer. Its secret is told once and not kept, since nothing here asks for it."""

    description: Annotated[str | None, attribute(nullable(text(65535)), create=True, update=True, filters=False)] = None
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


CONSUMER = tables.register(declare(Consumer, "consumer", "consumers"), table="oauth_consumers")


def create(tx: Tx, _context: Context, values: Values) -> Consumer:
    """A new consumer; a secret that the client names is not taken."""
    values["extra"] = {name: value for name, value in values["extra"].items() if name != "secret"}
    return tx.insert(Consumer(id=new_id(), **values))


def update(tx: Tx, _context: Context, row: Consumer, values: Values) -> Consumer:
    """Change a consumer, but not its secret."""
    if "secret" in values["extra"]:
        raise Invalid("A consumer's secret can't be changed: make another consumer.", type="ValidationError")
    return tx.update(row, values)


def delete(tx: Tx, _context: Context, row: Consumer) -> None:
    """Remove a consumer."""
    tx.delete(row)


def view(row: Consumer) -> View:
    """The consumer as it is shown."""
    return {**row.extra, "id": row.id, "description": row.description}


CONSUMERS = Entity(
    declaration=CONSUMER, create=create, update=update, delete=delete, view=view, path="OS-OAUTH1/consumers",
    once=lambda: {"secret": secrets.token_hex(16)},
)  # fmt: skip
