"""Addresses: which are taken, which are free, and the lowest free one."""

from typing import Annotated

from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import IP_ADDRESS, UUID, text
from cumulet.store.tables import register


class Allocation(Resource, frozen=True, kw_only=True):
    """A taken address. Its id is `network_id/ip_address`, so that an address is taken once in a network."""

    network_id: Annotated[str, attribute(UUID)]
    subnet_id: Annotated[str, attribute(UUID, index=True)]
    port_id: Annotated[str, attribute(UUID, index=True)]
    ip_address: Annotated[str, attribute(IP_ADDRESS, index=True)]


ALLOCATION = register(declare(Allocation, "allocation", "ip_allocations"))


class FreeRange(Resource, frozen=True, kw_only=True):
    """Free addresses of a subnet's pools, `first` to `last`, as hexadecimal text of fixed width (sorts as numbers)."""

    subnet_id: Annotated[str, attribute(UUID)]
    first: Annotated[str, attribute(text(32))]
    last: Annotated[str, attribute(text(32))]


FREE_RANGE = register(declare(FreeRange, "free_range", "ip_free_ranges"), indexes=[("subnet_id", "first")])
