"""Policies: documents that an operator keeps here for services of their own. This cloud reads none of them."""

from typing import Annotated, Any

from cumulet.identity import endpoint_policy
from cumulet.identity.entity import EXTRA, Entity, View, new_id
from cumulet.model.context import Context
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import text
from cumulet.store import tables
from cumulet.store.transaction import Tx


class PolicyDocument(Resource, frozen=True, kw_only=True):
    """A document and its media type."""

    type: Annotated[str, attribute(text(255), create=True, update=True, required=True)]
    blob: Annotated[str, attribute(text(65535), create=True, update=True, required=True, filters=False)]
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


POLICY = tables.register(declare(PolicyDocument, "policy", "policies"))


def create(tx: Tx, _context: Context, values: Values) -> PolicyDocument:
    """Keep a document."""
    return tx.insert(PolicyDocument(id=new_id(), **values))


def update(tx: Tx, _context: Context, row: PolicyDocument, values: Values) -> PolicyDocument:
    """Change a document."""
    return tx.update(row, values)


def delete(tx: Tx, _context: Context, row: PolicyDocument) -> None:
    """Remove a document from wherever it was meant for."""
    endpoint_policy.forget(tx, policy_id=row.id)
    tx.delete(row)


def view(row: PolicyDocument) -> View:
    """The document as it is shown."""
    return {**row.extra, "id": row.id, "type": row.type, "blob": row.blob}


POLICIES = Entity(declaration=POLICY, create=create, update=update, delete=delete, view=view)
