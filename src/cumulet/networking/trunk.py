"""Trunks: ports of one card. The parent's network comes to it untagged, that of each subport as a VLAN.

A port's place in a trunk stands in its own row: `trunk_id`, and the VLAN id as `tag` (0: it is the parent). A subport
is plugged in as long as its parent is plugged into a server. As in Neutron, `admin_state_up` False is a lock: the trunk
can neither be changed nor deleted, and packets pass as before.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid, NotFound
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import BOOLEAN, MAX_LIST, UUID, Type, integer, shown, text
from cumulet.networking import port, quota
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, invalid_input, revise
from cumulet.store.collection import Action, Collection, View, plain_view
from cumulet.store.query import Condition
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

VLAN, INHERIT = "vlan", "inherit"
SUBPORT_OWNER = "trunk:subport"
MAX_VLAN = 4094
_NUMBER = integer(-(2**31))


def _parse_subports(value: Any) -> list[dict[str, Any]]:
    """Subports as clients name them. What is missing is missed only where a subport is added."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise ValueError(f"Invalid data format for subports: {shown(value)} is not a list.")
    if len(value) > MAX_LIST:
        raise ValueError(f"it has {len(value)} items; at most {MAX_LIST} are taken.")
    found: list[dict[str, Any]] = []
    for item in value:
        if not isinstance(item, dict) or "port_id" not in item:
            raise ValueError(f"A valid port UUID must be specified for a subport: {shown(item)}.")
        subport = {"port_id": UUID.parse(item["port_id"])}
        kind, number = item.get("segmentation_type"), item.get("segmentation_id")
        if kind == INHERIT:
            subport["segmentation_type"] = INHERIT
        elif kind is not None and number is not None:
            subport |= {"segmentation_type": kind, "segmentation_id": _parse_vlan(kind, number)}
        elif len(item) > 1:
            raise ValueError(_missing(subport["port_id"]))
        found.append(subport)
    for name, what in (("port_id", "UUID for subport"), ("segmentation_id", "segmentation_id")):
        values = [item[name] for item in found if name in item]
        if len(set(values)) < len(values):
            raise ValueError(f"Non unique {what}: {shown(max(values, key=values.count))}.")
    return found


def _parse_vlan(kind: Any, number: Any) -> int:
    if kind != VLAN:
        raise ValueError(f"Unknown segmentation_type {shown(kind)}: it is 'vlan' or 'inherit'.")
    vlan: int = _NUMBER.parse(number)
    if not 1 <= vlan <= MAX_VLAN:
        raise ValueError(f"Segmentation ID '{vlan}' is not in range: it is 1 to {MAX_VLAN}.")
    return vlan


def _missing(id: str) -> str:
    return (
        f"Invalid subport details '{id}': missing segmentation information. Must specify both segmentation_id and "
        "segmentation_type"
    )


_SUBPORT = {"type": "object", "properties": {"port_id": {"type": "string", "format": "uuid"},
            "segmentation_type": {"enum": [VLAN, INHERIT]}, "segmentation_id": {"type": "integer", "minimum": 1,
            "maximum": MAX_VLAN}}, "required": ["port_id"]}  # fmt: skip
SUBPORTS = Type(_parse_subports, "json", {"type": "array", "items": _SUBPORT, "maxItems": MAX_LIST})


class Trunk(Standard, frozen=True, kw_only=True):
    """A trunk. `status`: DOWN as its parent is, BUILD while a subport is on its way, DEGRADED when one could not be
    made, ERROR when the parent could not, else ACTIVE."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    port_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16), index=True)] = "DOWN"
    sub_ports: Annotated[list[dict[str, Any]], attribute(SUBPORTS, create=True, stored=False, filters=False)] = []


TRUNK = register(declare(Trunk, "trunk", "trunks", title="Trunk"))


# ---- rules


def _create(tx: Tx, context: Context, values: Values) -> Trunk:
    parent = port.find_own(tx, context, values["port_id"], "update")
    _check_free(parent)
    if port.is_trusted(parent.device_owner) or parent.plug not in {None, "instance"}:
        raise _unfit(parent.id)
    quota.check(tx, values["project_id"], "trunk")
    trunk = tx.insert(Trunk(**values, **born()))
    tx.update(parent, trunk_id=trunk.id)
    _join(tx, context, trunk, values["sub_ports"])
    return settle(tx, trunk)


def _update(tx: Tx, _context: Context, trunk: Trunk, values: Values) -> Trunk:
    return revise(tx, trunk, values)


def _delete(tx: Tx, _context: Context, trunk: Trunk) -> None:
    _check_unlocked(trunk)
    for member in tx.all(Port, trunk_id=trunk.id):
        if member.tag:
            _leave(tx, member)
        else:
            tx.update(member, trunk_id="")
    tx.delete(trunk)


def _add(tx: Tx, context: Context, trunk: Trunk, body: Mapping[str, Any], _sub: str) -> Any:
    wanted = _given(body)
    _check_unlocked(trunk)
    if trunk.status == "ERROR":
        raise Conflict(
            f"Trunk {trunk.id} is in error state. Attempt to resolve the error condition before proceeding.",
            type="TrunkInErrorState",
        )
    _join(tx, context, trunk, wanted)
    return _view(tx, context, [settle(tx, revise(tx, trunk))])[0]


def _remove(tx: Tx, context: Context, trunk: Trunk, body: Mapping[str, Any], _sub: str) -> Any:
    unwanted = _given(body)
    _check_unlocked(trunk)
    members = {member.id: member for member in subports(tx, trunk.id)}
    for item in unwanted:
        member = members.get(item["port_id"])
        if member is None:
            raise NotFound(f"SubPort {item['port_id']} on trunk {trunk.id} could not be found.", type="SubPortNotFound")
        _leave(tx, member)
    return _view(tx, context, [settle(tx, revise(tx, trunk))])[0]


def _list(reader: Reader, _context: Context, trunk: Trunk, _body: Mapping[str, Any], _sub: str) -> Any:
    return {"sub_ports": [_shown(member) for member in subports(reader, trunk.id)]}


def _given(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    if "sub_ports" not in body:
        raise Invalid('The body must be {"sub_ports": [{"port_id": ID, ...}, ...]}.', type="HTTPBadRequest")
    try:
        parsed: list[dict[str, Any]] = SUBPORTS.parse(body["sub_ports"])
    except ValueError as error:
        raise invalid_input(str(error)) from None
    return parsed


def _check_unlocked(trunk: Trunk) -> None:
    if not trunk.admin_state_up:
        raise Conflict(f"Trunk {trunk.id} is currently disabled.", type="TrunkDisabled")


def _check_free(found: Port) -> None:
    """Raise Conflict when a port is in a trunk already."""
    if found.tag:
        raise InUse(f"Port {found.id} is in use by another trunk.", type="TrunkPortInUse")
    if found.trunk_id:
        raise _unfit(found.id)


def _unfit(id: str) -> InUse:
    return InUse(f"Port {id} is currently in use and is not eligible for use as a parent port.", type="ParentPortInUse")


# ---- subports


def subports(reader: Reader, trunk_id: str) -> list[Port]:
    """A trunk's subports, by VLAN id."""
    found = reader.select(Port, [Condition("trunk_id", trunk_id), Condition("tag", 0, "gt")])
    return sorted(found, key=lambda member: member.tag)


def _join(tx: Tx, context: Context, trunk: Trunk, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Take ports into a trunk, and plug them in if its parent is."""
    parent = tx.get(Port, trunk.port_id)
    assert parent is not None
    above = tx.get(Network, parent.network_id)
    assert above is not None
    tags = {member.tag for member in subports(tx, trunk.id)}
    for item in wanted:
        found = port.find_own(tx, context, item["port_id"], "update")
        below = tx.get(Network, found.network_id)
        assert below is not None
        if found.id == parent.id:
            raise _unfit(found.id)
        tag = _tag(item, below)
        if below.mtu > above.mtu:
            raise Conflict(
                f"MTU {below.mtu} of subport {found.id} cannot be greater than MTU {above.mtu} of trunk {trunk.id}.",
                type="SubPortMtuGreaterThanTrunkPortMtu",
            )
        _check_free(found)
        if found.device_id or found.plug is not None or port.is_trusted(found.device_owner):
            raise InUse(
                f"Unable to complete operation on port {found.id} for network {found.network_id}. Port already has an "
                f"attached device {found.device_id}.",
                type="PortInUse",
            )
        if tag in tags:
            raise InUse(
                f"segmentation_type vlan and segmentation_id {tag} already in use on trunk {trunk.id}.",
                type="DuplicateSubPort",
            )
        tags.add(tag)
        joined = revise(tx, found, device_owner=SUBPORT_OWNER, trunk_id=trunk.id, tag=tag)
        if parent.plug is not None:
            port.plug_in(tx, joined)


def _tag(item: Mapping[str, Any], below: Network) -> int:
    """The VLAN id that a subport asks for, or inherits from its network."""
    if "segmentation_type" not in item:
        raise invalid_input(_missing(item["port_id"]))
    if item["segmentation_type"] == VLAN:
        return int(item["segmentation_id"])
    try:
        return _parse_vlan(below.provider_network_type, below.provider_segmentation_id)
    except ValueError as error:
        raise invalid_input(f"{error} Subport {item['port_id']} can't inherit that of its network") from None


def _leave(tx: Tx, member: Port) -> None:
    """Give a subport back to its owner, unplugged."""
    port.unplug(tx, tx.update(member, trunk_id="", tag=0))


def parent_bound(tx: Tx, parent: Port) -> None:
    """A trunk's parent is plugged into a server now: so are its subports."""
    for member in subports(tx, parent.trunk_id):
        port.plug_in(tx, member)
    _settle_by_id(tx, [parent.trunk_id])


def parent_unbound(tx: Tx, parent: Port) -> None:
    """A trunk's parent is in no server any more: nor are its subports."""
    for member in subports(tx, parent.trunk_id):
        port.unplug(tx, member, owner=SUBPORT_OWNER)
    _settle_by_id(tx, [parent.trunk_id])


def parents(reader: Reader, ports: Sequence[Port]) -> dict[str, Port]:
    """The parents of those ports that are subports, by the subport's id."""
    trunks = list({member.trunk_id for member in ports if member.tag})
    found = {parent.trunk_id: parent for parent in reader.all(Port, trunk_id=trunks, tag=0)} if trunks else {}
    return {member.id: found[member.trunk_id] for member in ports if member.tag}


def check_free(found: Port) -> None:
    """Raise Conflict (PortInUseAsTrunkParent, PortInUseAsSubPort) when a port is in a trunk."""
    if found.tag:
        raise InUse(f"Port {found.id} is currently a subport for trunk {found.trunk_id}.", type="PortInUseAsSubPort")
    if found.trunk_id:
        raise InUse(
            f"Port {found.id} is currently a parent port for trunk {found.trunk_id}.", type="PortInUseAsTrunkParent"
        )


# ---- status


def realized(tx: Tx, changed: Iterable[Port]) -> None:
    """Ports have become what they are: so have their trunks."""
    _settle_by_id(tx, {member.trunk_id for member in changed if member.trunk_id})


def _settle_by_id(tx: Tx, ids: Iterable[str]) -> None:
    for trunk in tx.all(Trunk, id=list(ids)):
        settle(tx, trunk)


def settle(tx: Tx, trunk: Trunk) -> Trunk:
    """Give a trunk the status that follows from its ports'."""
    parent = tx.get(Port, trunk.port_id)
    status = _status(parent, subports(tx, trunk.id))
    return tx.update(trunk, status=status) if status != trunk.status else trunk


def _status(parent: Port | None, members: Sequence[Port]) -> str:
    if parent is None or parent.plug is None or parent.status == "DOWN":
        return "DOWN"
    if parent.status == "ERROR":
        return "ERROR"
    if any(member.status == "ERROR" for member in members):
        return "DEGRADED"
    return "BUILD" if any(member.status == "DOWN" and member.admin_state_up for member in members) else "ACTIVE"


# ---- how they are shown


def _shown(member: Port) -> View:
    return {"port_id": member.id, "segmentation_type": VLAN, "segmentation_id": member.tag}


def _members(reader: Reader, trunks: Sequence[str]) -> dict[str, list[Port]]:
    found: dict[str, list[Port]] = {id: [] for id in trunks}
    for member in reader.all(Port, trunk_id=list(trunks)):
        if member.tag:
            found[member.trunk_id].append(member)
    return {id: sorted(members, key=lambda member: member.tag) for id, members in found.items()}


def details(reader: Reader, parents: Sequence[Port]) -> dict[str, View]:
    """What the ports that are parents show of their trunks, by port."""
    members = _members(reader, [parent.trunk_id for parent in parents])
    return {
        parent.id: {
            "trunk_id": parent.trunk_id,
            "sub_ports": [{**_shown(m), "mac_address": m.mac_address} for m in members[parent.trunk_id]],
        }
        for parent in parents
    }


def _view(reader: Reader, _context: Context, trunks: Sequence[Trunk]) -> list[View]:
    members = _members(reader, [trunk.id for trunk in trunks])
    return [{**plain_view(trunk), "sub_ports": [_shown(member) for member in members[trunk.id]]} for trunk in trunks]


TRUNKS: Collection[Trunk] = Collection(
    declaration=TRUNK,
    path="trunks",
    error="Trunk",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    actions=(
        Action(method="PUT", name="add_subports", run=_add),
        Action(method="PUT", name="remove_subports", run=_remove),
        Action(method="GET", name="get_subports", run=_list, role="reader", writes=False),
        *TAG_ACTIONS,
    ),
)
COLLECTIONS: Sequence[Collection[Any]] = (TRUNKS,)
