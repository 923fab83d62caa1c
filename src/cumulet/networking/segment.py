"""Segments: the pieces of cable that a network is on, as Neutron tells them apart.

A network is made with one, which says what its provider's attributes say; an administrator may give it more, of the
same types and numbers (`provider`). Nothing here is on a cable, and the one host is on all of them, so it is recorded:
what a network's first segment says, its `provider:` attributes say.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import InUse, Invalid, NotFound
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import UUID, integer, nullable, one_of, text
from cumulet.networking import provider
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, revise
from cumulet.store.collection import Collection
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

if TYPE_CHECKING:
    from cumulet.networking.network import Network

_ROUTED = "network:routed"
"""Of subnets of this service type Neutron asks no segment."""


class Segment(Standard, frozen=True, kw_only=True):
    """A segment. It is its network's project's; `index` is its place among its network's."""

    project_id: Annotated[
        str, attribute(text(255), create=True, seen_by="nobody", filters=False, sorts=False, index=True)
    ] = ""
    network_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    name: Annotated[str | None, attribute(nullable(text(255)), create=True, update=True)] = None
    network_type: Annotated[str, attribute(one_of(*provider.TYPES), create=True, required=True)]
    physical_network: Annotated[str | None, attribute(nullable(text(64)), create=True)] = None
    segmentation_id: Annotated[int | None, attribute(nullable(integer(1, 2**24)), create=True, filters=False)] = None
    index: Annotated[int, attribute(integer(0), seen_by="nobody")] = 0


SEGMENT = register(declare(Segment, "segment", "segments", title="Segment"))


def begin(tx: Tx, network: "Network") -> None:
    """A new network's own segment."""
    tx.insert(
        Segment(
            project_id=network.project_id,
            network_id=network.id,
            network_type=network.provider_network_type,
            physical_network=network.provider_physical_network,
            segmentation_id=network.provider_segmentation_id,
            **born(),
        )
    )


def forget_network(tx: Tx, network_id: str) -> None:
    """Delete the segments of a network that goes."""
    tx.delete_all(Segment, network_id=network_id)


def check_subnet(reader: Reader, network_id: str, segment_id: str | None, service_types: Sequence[str]) -> None:
    """Raise unless a new subnet of a network can be on this segment (None: on none): either all of a network's subnets
    are, or none is."""
    from cumulet.networking.subnet import of_network

    if segment_id is not None:
        found = reader.get(Segment, segment_id)
        if found is None:
            raise NotFound(f"Segment {segment_id} could not be found.", type="SegmentNotFound")
        if found.network_id != network_id:
            raise Invalid(
                f"The subnet's network id, '{network_id}', doesn't match the network_id of segment '{segment_id}'",
                type="NetworkIdsDontMatch",
            )
    if _ROUTED in service_types:
        return
    others = [subnet for subnet in of_network(reader, network_id) if _ROUTED not in subnet.service_types]
    if any((other.segment_id is None) != (segment_id is None) for other in others):
        raise Invalid(
            f"All of the subnets on network '{network_id}' must either all be associated with segments or all not "
            "associated with any segment.",
            type="SubnetsNotAllAssociatedWithSegments",
        )


def _of(reader: Reader, network_id: str) -> list[Segment]:
    """A network's segments, the first one first; it always has one."""
    return sorted(reader.all(Segment, network_id=network_id), key=lambda found: found.index)


def _create(tx: Tx, context: Context, values: Values) -> Segment:
    from cumulet.networking import network

    parent = network.find(tx, context, values["network_id"])
    number = provider.placed(
        tx,
        {
            "project_id": parent.project_id,
            "provider_network_type": values["network_type"],
            "provider_physical_network": values["physical_network"],
            "provider_segmentation_id": values["segmentation_id"],
        },
    )
    values |= {"project_id": parent.project_id, "segmentation_id": number}
    return tx.insert(Segment(**values, **born(), index=_of(tx, parent.id)[-1].index + 1))


def _update(tx: Tx, _context: Context, segment: Segment, values: Values) -> Segment:
    return revise(tx, segment, values)


def _delete(tx: Tx, _context: Context, segment: Segment) -> None:
    from cumulet.networking.network import Network
    from cumulet.networking.port import OWN, Port
    from cumulet.networking.subnet import of_network

    there = _of(tx, segment.network_id)
    subnets = [subnet.id for subnet in of_network(tx, segment.network_id) if subnet.segment_id == segment.id]
    if subnets:
        raise _in_use(segment, f"The segment is still associated with subnet(s) {', '.join(subnets[:10])}")
    if len(there) == 1:
        raise _in_use(segment, "The network has no other; delete the network")
    if segment == there[0]:
        owners = [owner for (owner,) in tx.columns(Port, ["device_owner"], network_id=segment.network_id)]
        bound = [owner for owner in owners if owner not in OWN]
        if bound:
            raise _in_use(segment, f"The segment is still bound with {len(bound)} port(s)")
        parent, heir = tx.get(Network, segment.network_id), there[1]
        assert parent is not None
        revise(
            tx,
            parent,
            provider_network_type=heir.network_type,
            provider_physical_network=heir.physical_network,
            provider_segmentation_id=heir.segmentation_id,
        )
    tx.delete(segment)


def _in_use(segment: Segment, why: str) -> InUse:
    return InUse(f"Segment '{segment.id}' cannot be deleted: {why}.", type="SegmentInUse")


SEGMENTS: Collection[Segment] = Collection(
    declaration=SEGMENT,
    path="segments",
    error="Segment",
    create=_create,
    update=_update,
    delete=_delete,
    policy=dict.fromkeys(("create", "list", "show", "update", "delete"), "admin"),
    actions=TAG_ACTIONS,
)
COLLECTIONS: Sequence[Collection[Any]] = (SEGMENTS,)
