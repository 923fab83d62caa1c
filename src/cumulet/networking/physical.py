"""What the wires under all networks carry: the greatest MTU that a network may be given.

Neutron's `global_physnet_mtu`; an operator whose machine, instances and uplinks take jumbo frames raises it.
"""

from typing import Annotated

from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import integer
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

DEFAULT_MTU = 1500
_HERE = "here"


class Physical(Resource, frozen=True, kw_only=True):
    """The one row."""

    mtu: Annotated[int, attribute(integer())]


PHYSICAL = register(declare(Physical, "physical", "physical"))


def largest_mtu(reader: Reader) -> int:
    """The greatest MTU of a network, in bytes."""
    row = reader.get(Physical, _HERE)
    return row.mtu if row else DEFAULT_MTU


def set_mtu(tx: Tx, mtu: int) -> None:
    """Follow the operator's setting; networks that are larger already stay so."""
    row = tx.get(Physical, _HERE)
    if row is None:
        tx.insert(Physical(id=_HERE, mtu=mtu))
    elif row.mtu != mtu:
        tx.update(row, mtu=mtu)
