"""Network segment ranges: the numbers of a type (VLAN, VXLAN, ...) that one project's networks, or all, are given.

As with `provider`'s numbers nothing here is on a cable. A project's own range is nobody else's, and its networks are of
the range's type when nobody says another.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid
from cumulet.model.resource import Owned, Values, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, integer, nullable, one_of, text
from cumulet.networking import provider
from cumulet.networking.standard import born, invalid_input
from cumulet.store.collection import Collection, View, plain_view
from cumulet.store.query import Condition
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

KIND = "network_segment_range"
ADMINS: Mapping[str, str] = MappingProxyType(dict.fromkeys(("create", "list", "show", "update", "delete"), "admin"))
MAX_AVAILABLE = 1000
"""Free numbers that a range tells."""
_NUMBER = integer(1, 2**32 - 1)


class NetworkSegmentRange(Owned, frozen=True, kw_only=True):
    """A range, both ends within. A shared one is of no project; `physical_network` is that of VLANs."""

    name: Annotated[str, attribute(text(255), create=True, update=True)] = ""
    default: Annotated[bool, attribute(BOOLEAN, filters=False, sorts=False)] = False
    shared: Annotated[bool, attribute(BOOLEAN, create=True, filters=False, sorts=False)] = True
    network_type: Annotated[str, attribute(one_of("vlan", "vxlan", "gre", "geneve"), create=True, required=True,
                                           sorts=False)]  # fmt: skip
    physical_network: Annotated[str | None, attribute(nullable(text(64)), create=True, sorts=False)] = None
    minimum: Annotated[int, attribute(_NUMBER, create=True, update=True, required=True, filters=False, sorts=False)]
    maximum: Annotated[int, attribute(_NUMBER, create=True, update=True, required=True, filters=False, sorts=False)]
    used: Annotated[dict[str, str], attribute(JSON, stored=False, filters=False)] = {}
    available: Annotated[list[int], attribute(JSON, stored=False, filters=False)] = []


RANGE = register(declare(NetworkSegmentRange, KIND, "network_segment_ranges", title="Network Segment Range"))


def kind_for(reader: Reader, project_id: str) -> tuple[str, str | None]:
    """The type and the cable of a project's network of which nobody says one: those of its own range."""
    found = reader.first(NetworkSegmentRange, project_id=project_id) if project_id else None
    return (found.network_type, found.physical_network) if found else ("local", None)


def free(reader: Reader, project_id: str, kind: str, cable: str | None, taken: set[int]) -> int | None:
    """The lowest number of the project's own ranges, else of shared ones, that is free; None when there is none."""
    for owner in (project_id, "") if project_id else ("",):
        for found in _of(reader, kind, cable, project_id=owner):
            if (number := next(_free(found, taken), None)) is not None:
                return number
    return None


def reserved(reader: Reader, project_id: str, kind: str, cable: str | None) -> list[tuple[int, int]]:
    """The ends of other projects' ranges."""
    return [(r.minimum, r.maximum) for r in _of(reader, kind, cable) if r.project_id not in {"", project_id}]


def _of(reader: Reader, kind: str, cable: str | None, **more: str) -> list[NetworkSegmentRange]:
    return reader.all(NetworkSegmentRange, network_type=kind, physical_network=cable, **more)


def _free(found: NetworkSegmentRange, taken: set[int]) -> Iterator[int]:
    return (number for number in range(found.minimum, found.maximum + 1) if number not in taken)


def _used(reader: Reader, found: NetworkSegmentRange) -> dict[int, str]:
    """The numbers of segments within a range, and the projects that have them."""
    from cumulet.networking.segment import Segment

    which = {"network_type": found.network_type, "physical_network": found.physical_network}
    rows = reader.columns(Segment, ["segmentation_id", "project_id"], **which)
    return {number: project for number, project in rows if found.minimum <= number <= found.maximum}


def _create(tx: Tx, _context: Context, values: Values) -> NetworkSegmentRange:
    if values["shared"]:
        values["project_id"] = ""
    if values["network_type"] != "vlan":
        values["physical_network"] = None
    elif not values["physical_network"]:
        raise invalid_input("physical_network is required of a range of VLANs")
    made = NetworkSegmentRange(id=born()["id"], **values)
    _check(tx, made)
    return tx.insert(made)


def _update(tx: Tx, _context: Context, found: NetworkSegmentRange, values: Values) -> NetworkSegmentRange:
    changed = tx.update(found, values)
    _check(tx, changed)
    if any(not changed.minimum <= number <= changed.maximum for number in _used(tx, found)):
        raise _referenced(found)
    return changed


def _delete(tx: Tx, _context: Context, found: NetworkSegmentRange) -> None:
    if _used(tx, found):
        raise _referenced(found)
    tx.delete(found)


def _check(reader: Reader, found: NetworkSegmentRange) -> None:
    if found.minimum > found.maximum or found.maximum > provider.HIGHEST[found.network_type]:
        highest = provider.HIGHEST[found.network_type]
        raise Invalid(
            f"Invalid network {found.network_type} range: '{found.minimum}:{found.maximum}' - minimum and maximum must "
            f"be in order, and at most {highest}.",
            type="NetworkVlanRangeError" if found.network_type == "vlan" else "NetworkTunnelRangeError",
        )
    over = [
        other.id
        for other in _of(reader, found.network_type, found.physical_network)
        if other.id != found.id and found.minimum <= other.maximum and found.maximum >= other.minimum
    ]
    if over:
        raise Conflict(
            f"Network segment range overlaps with range(s) with id {', '.join(over[:10])}",
            type="NetworkSegmentRangeOverlaps",
        )


def _referenced(found: NetworkSegmentRange) -> InUse:
    return InUse(
        f"Network Segment Range {found.id} is referenced by one or more project networks.",
        type="NetworkSegmentRangeReferencedByProject",
    )


def _view(reader: Reader, _context: Context, ranges: Sequence[NetworkSegmentRange]) -> list[View]:
    views = []
    for found in ranges:
        used = _used(reader, found)
        numbers = _free(found, set(used))
        available = [number for _, number in zip(range(MAX_AVAILABLE), numbers, strict=False)]
        used_by = {str(number): project for number, project in sorted(used.items())}
        views.append({**plain_view(found), "used": used_by, "available": available})
    return views


def _visible(_reader: Reader, _context: Context) -> Sequence[Condition]:
    return (Condition("shared", value=True),)


RANGES: Collection[NetworkSegmentRange] = Collection(
    declaration=RANGE,
    path="network_segment_ranges",
    error="NetworkSegmentRange",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    visible=_visible,
    policy=ADMINS,
)
COLLECTIONS: Sequence[Collection[Any]] = (RANGES,)
