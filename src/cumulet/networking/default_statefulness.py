"""Whether new security groups are stateful of which nobody says it: the word of their project, or that for everybody.

Groups that are there already stay what they are.
"""

from collections.abc import Sequence
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import BOOLEAN, nullable, text
from cumulet.networking.standard import born
from cumulet.store.collection import Collection
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

NAME = "security_groups_default_statefulness"
"""Of one and of many, as Neutron has it."""


class DefaultStatefulness(Resource, frozen=True, kw_only=True):
    """The word of a project; that for all projects without one, when `project_id` is None."""

    project_id: Annotated[str | None, attribute(nullable(text(255)), create=True)] = None
    stateful: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True


DEFAULT_STATEFULNESS = register(
    declare(DefaultStatefulness, NAME, NAME, title="Security group default statefulness"), unique=[("project_id",)]
)


def of_project(reader: Reader, project_id: str) -> bool:
    """What a new group of the project is when nobody says."""
    found = reader.first(DefaultStatefulness, project_id=project_id) or reader.first(
        DefaultStatefulness, project_id=None
    )
    return found is None or found.stateful


def _create(tx: Tx, _context: Context, values: Values) -> DefaultStatefulness:
    if tx.exists(DefaultStatefulness, project_id=values["project_id"]):
        whose = values["project_id"] or "system-wide"
        raise Conflict(
            f"A security group default statefulness setting already exists for project '{whose[:80]}'.",
            type="SecurityGroupDefaultStatefulnessAlreadyExists",
        )
    return tx.insert(DefaultStatefulness(**values, id=born()["id"]))


def _update(tx: Tx, _context: Context, row: DefaultStatefulness, values: Values) -> DefaultStatefulness:
    return tx.update(row, values)


def _delete(tx: Tx, _context: Context, row: DefaultStatefulness) -> None:
    tx.delete(row)


COLLECTIONS: Sequence[Collection[Any]] = (
    Collection(
        declaration=DEFAULT_STATEFULNESS,
        path="security-groups-default-statefulness",
        error="SecurityGroupDefaultStatefulness",
        create=_create,
        update=_update,
        delete=_delete,
        policy={"create": "manager", "list": "reader", "show": "reader", "update": "manager", "delete": "manager"},
    ),
)
