"""Who needs a subnet without an address in it: services above say so here, so that subnets need not know them."""

from typing import Annotated

from cumulet.model.errors import InUse
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import UUID, text
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx


class SubnetUse(Resource, frozen=True, kw_only=True):
    """A use of a subnet. The id is the user's; `words` name it in the error ("loadbalancer pool")."""

    subnet_id: Annotated[str, attribute(UUID, index=True)]
    words: Annotated[str, attribute(text(64))]


SUBNET_USE = register(declare(SubnetUse, "subnet_use", "subnet_uses"))


def claim(tx: Tx, subnet_id: str, user_id: str, words: str) -> None:
    """From now on the subnet can't be deleted."""
    tx.insert(SubnetUse(id=user_id, subnet_id=subnet_id, words=words))


def release(tx: Tx, user_id: str) -> None:
    """The user needs its subnet no more."""
    tx.delete_all(SubnetUse, id=user_id)


def check(reader: Reader, subnet_id: str) -> None:
    """Raise InUse (SubnetInUse) when somebody claimed the subnet."""
    use = reader.first(SubnetUse, subnet_id=subnet_id)
    if use is not None:
        raise InUse(
            f"Unable to complete operation on subnet {subnet_id}: Subnet is used by {use.words} {use.id}.",
            type="SubnetInUse",
        )
