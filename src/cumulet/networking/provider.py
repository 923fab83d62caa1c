"""What an administrator says of the cable that a network is on: Neutron's types, and their numbers.

Nothing here is on a cable, so it is recorded; but numbers are given and kept apart as Neutron does, and a network's own
MTU leaves room for the header that its type would put before each packet.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from cumulet.model.errors import Conflict, Unavailable
from cumulet.networking.standard import invalid_input
from cumulet.store.transaction import Reader

TYPES = ("local", "flat", "vlan", "vxlan", "gre", "geneve")
_TYPE, _CABLE, _NUMBER = "provider:network_type", "provider:physical_network", "provider:segmentation_id"
HIGHEST = {"vlan": 4094, "vxlan": 2**24 - 1, "gre": 2**24 - 1, "geneve": 2**24 - 1}
_HEADERS = {"vxlan": 50, "gre": 42, "geneve": 58}
"""Bytes before a packet of a tunnel, the outer IPv4 header among them (of Geneve with OVN's options)."""


def own_mtu(kind: str, cable: int) -> int:
    """The MTU of a network of a type when nobody says another, on cables of an MTU."""
    return cable - _HEADERS.get(kind, 0)


def placed(reader: Reader, values: Mapping[str, Any]) -> int | None:
    """The number of a new network or segment of these values (by a network's field names), given one if it needs one.

    Raises Invalid when the values don't fit each other, Conflict when the number or the cable is in use.
    """
    from cumulet.networking import segment_range
    from cumulet.networking.segment import Segment

    kind, cable = values["provider_network_type"], values["provider_physical_network"]
    number: int | None = values["provider_segmentation_id"]
    _check(kind, cable, number)
    if kind == "local":
        return None
    rows = reader.columns(Segment, ["segmentation_id"], network_type=kind, physical_network=cable)
    taken = {found for (found,) in rows}
    if kind == "flat":
        if taken:
            raise _in_use("FlatNetworkInUse", f"flat network. Physical network {cable} is in use.")
        return None
    if number is None:
        project = values["project_id"]
        found = segment_range.free(reader, project, kind, cable, taken)
        return found or _free(kind, taken, segment_range.reserved(reader, project, kind, cable))
    if number in taken:
        if kind == "vlan":
            raise _in_use("VlanIdInUse", f"network. The VLAN {number} on physical network {cable} is in use.")
        raise _in_use("TunnelIdInUse", f"network. The tunnel ID {number} is in use.")
    return number


def _check(kind: str, cable: str | None, number: int | None) -> None:
    if number is not None and kind in {"local", "flat"}:
        raise invalid_input(f"{_NUMBER} prohibited for {kind} provider network")
    if cable is not None and kind not in {"flat", "vlan"}:
        raise invalid_input(f"{_CABLE} specified for {kind} network")
    if cable is None and kind == "flat":
        raise invalid_input(f"{_CABLE} required for flat provider network")
    if number is None or kind not in HIGHEST:
        return
    if cable is None and kind == "vlan":
        raise invalid_input(f"{_NUMBER} requires {_CABLE} for VLAN provider network")
    if number > HIGHEST[kind]:
        raise invalid_input(f"{_NUMBER} out of range (1 through {HIGHEST[kind]})")


def _free(kind: str, taken: set[int], reserved: Sequence[tuple[int, int]]) -> int:
    """The next after the highest, so that a number rests before its next use; a gap when there is none. What is
    reserved for others is passed over."""
    found = _from(max(taken, default=0) + 1, taken, reserved)
    if found > HIGHEST[kind]:
        found = _from(1, taken, reserved)
    if found > HIGHEST[kind]:
        raise Unavailable(
            "Unable to create the network. No tenant network is available for allocation.", type="NoNetworkAvailable"
        )
    return found


def _from(number: int, taken: set[int], reserved: Sequence[tuple[int, int]]) -> int:
    """The lowest number from this one on that is neither taken nor reserved."""
    while True:
        beyond = next((last + 1 for first, last in reserved if first <= number <= last), None)
        if beyond is None and number not in taken:
            return number
        number = beyond or number + 1


def _in_use(type: str, words: str) -> Conflict:
    return Conflict(f"Unable to create the {words}", type=type)
