"""Port forwardings: single ports of a floating IP, or ranges of them, that lead to addresses inside, one way in.

A floating IP either is a port's or has forwardings, never both; with the first one it gets its router, which the last
one takes away. A range leads to a range of the same length, port by port, or to one port.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse
from cumulet.model.resource import OPTIONAL_UUID, Values, attribute, declare
from cumulet.model.types import IP_ADDRESS, UUID, Type, integer, nullable, one_of, shown
from cumulet.networking import floatingip, port
from cumulet.networking.port import Port
from cumulet.networking.router_ports import bad_request
from cumulet.networking.standard import Standard, born, revise
from cumulet.store.collection import Collection, View
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Nat

NAME = "port_forwarding"
NUMBERS = {"tcp": 6, "udp": 17}
MAX_PORTS, MAX_FORWARDINGS = 1000, 100
_RANGE = re.compile(r"([0-9]{1,5})(?::([0-9]{1,5}))?")


def _parse_range(value: Any) -> str:
    """`first:last` of `first:last` or of one port."""
    found = _RANGE.fullmatch(value if isinstance(value, str) else str(value))
    if found is None or isinstance(value, bool):
        raise ValueError(f"{shown(value)} is not a port or a range of ports (first:last).")
    first, last = int(found[1]), int(found[2] or found[1])
    if not 1 <= first <= last <= 65535:
        raise ValueError(f"{shown(value)} is not in the range 1 to 65535.")
    if last - first >= MAX_PORTS:
        raise ValueError(f"{shown(value)} has more than {MAX_PORTS} ports.")
    return f"{first}:{last}"


RANGE = Type(_parse_range, "text", {"type": "string", "pattern": "^[0-9]+(:[0-9]+)?$"})
_PORT = nullable(integer(1, 65535))


class PortForwarding(Standard, frozen=True, kw_only=True):
    """A forwarding. The ranges are what counts; `external_port` and `internal_port` say the same of a single port."""

    floatingip_id: Annotated[str, attribute(UUID, seen_by="nobody", index=True)]
    external_port: Annotated[int | None, attribute(_PORT, create=True, update=True)] = None
    internal_port: Annotated[int | None, attribute(_PORT, create=True, update=True, filters=False, sorts=False)] = None
    external_port_range: Annotated[str | None, attribute(nullable(RANGE), create=True, update=True)] = None
    internal_port_range: Annotated[
        str | None, attribute(nullable(RANGE), create=True, update=True, filters=False, sorts=False)
    ] = None
    internal_ip_address: Annotated[
        str | None, attribute(nullable(IP_ADDRESS), create=True, update=True, filters=False, sorts=False)
    ] = None
    internal_port_id: Annotated[str, attribute(UUID, create=True, update=True, required=True, index=True)]
    protocol: Annotated[str, attribute(one_of("tcp", "udp", converted=True), create=True, update=True, required=True)]
    router_id: Annotated[str | None, attribute(OPTIONAL_UUID, seen_by="nobody")] = None


PORT_FORWARDING = register(declare(PortForwarding, NAME, "port_forwardings", title="Port Forwarding"))


def of_floating_ips(reader: Reader, ids: Sequence[str]) -> list[PortForwarding]:
    """The forwardings of floating IPs, by id."""
    return reader.all(PortForwarding, floatingip_id=list(ids)) if ids else []


def parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, Nat]:
    """The forwardings of these ids as parts of the topology."""
    rows = reader.all(PortForwarding, id=list(ids))
    homes = {found.id: found for found in reader.all(floatingip.FloatingIp, id=[row.floatingip_id for row in rows])}
    limits = floatingip.bandwidths(reader, list(homes.values()))
    made = {}
    for row in rows:
        home = homes[row.floatingip_id]
        if home.router_id and home.floating_ip_address and row.internal_ip_address:
            made[row.id] = Nat(
                id=row.id,
                router=home.router_id,
                external=home.floating_ip_address,
                logical=row.internal_ip_address,
                protocol=NUMBERS[row.protocol],
                external_ports=_ends(row.external_port_range),
                logical_ports=_ends(row.internal_port_range),
                bandwidth=limits.get(home.id),
            )
    return made


def of_port(tx: Tx, changed: Port, kept: Sequence[str] = ()) -> None:
    """Delete the forwardings to a port's addresses but those to the `kept` ones."""
    for row in tx.all(PortForwarding, internal_port_id=changed.id):
        if row.internal_ip_address not in kept:
            _remove(tx, row)


_SHOWN = ("id", "protocol", "internal_port_id", "internal_ip_address", "internal_port", "external_port",
          "internal_port_range", "external_port_range", "description")  # fmt: skip


def _view(_reader: Reader, _context: Context, rows: Sequence[PortForwarding]) -> list[View]:
    return [{name: getattr(row, name) for name in _SHOWN} for row in rows]


def summary(row: PortForwarding) -> dict[str, Any]:
    """What a floating IP says of a forwarding."""
    return {name: getattr(row, name) for name in _SHOWN if name != "description" and not name.endswith("_range")}


def check_unused(reader: Reader, floating: "floatingip.FloatingIp") -> None:
    """Raise InUse when a floating IP has forwardings, which stand against a port of its own and its deletion."""
    if reader.exists(PortForwarding, floatingip_id=floating.id):
        raise InUse(f"Floating IP {floating.id} in use by Port Forwarding resources.", type="FipInUseByPortForwarding")


def _ends(ports: str | None) -> tuple[int, int]:
    first, _, last = (ports or "0").partition(":")
    return int(first), int(last or first)


def _settle_ports(values: Values, required: bool) -> None:
    """Single ports and ranges made to say the same; the single one is null where there are several."""
    for side in ("external", "internal"):
        single, named = values.pop(f"{side}_port", None), values.pop(f"{side}_port_range", None)
        if single is not None and named is not None and named != f"{single}:{single}":
            raise bad_request(NAME, f"{side}_port and {side}_port_range say two things; give one of them")
        if single is None and named is None:
            if required:
                raise bad_request(NAME, f"{side}_port or {side}_port_range must be given")
            continue
        ports = named or f"{single}:{single}"
        first, last = _ends(ports)
        values |= {f"{side}_port_range": ports, f"{side}_port": first if first == last else None}


def _create(tx: Tx, context: Context, values: Values) -> PortForwarding:
    home = _home(tx, values["floatingip_id"])
    _settle_ports(values, required=True)
    others = of_floating_ips(tx, [home.id])
    if len(others) >= MAX_FORWARDINGS:
        raise Conflict(f"A floating IP takes {MAX_FORWARDINGS} port forwardings. Delete one first.", type="OverQuota")
    row = _placed(tx, context, home, PortForwarding(**values, **born()))
    if not others:
        tx.update(home, router_id=row.router_id)
    tx.touch("nat", row.id)
    return tx.insert(row)


def _update(tx: Tx, context: Context, before: PortForwarding, values: Values) -> PortForwarding:
    home = _home(tx, before.floatingip_id)
    _settle_ports(values, required=False)
    if values.get("internal_port_id", before.internal_port_id) != before.internal_port_id:
        values.setdefault("internal_ip_address", None)
    stored = {name: getattr(before, name) for name in before.__struct_fields__}
    after = _placed(tx, context, home, PortForwarding(**{**stored, **values}))
    changes = {name: getattr(after, name) for name in (*values, "internal_ip_address", "router_id")}
    tx.touch("nat", before.id)
    return revise(tx, before, changes)


def _delete(tx: Tx, _context: Context, row: PortForwarding) -> None:
    _remove(tx, row)


def _remove(tx: Tx, row: PortForwarding) -> None:
    tx.delete(row)
    tx.touch("nat", row.id)
    home = tx.get(floatingip.FloatingIp, row.floatingip_id)
    if home is not None and not tx.exists(PortForwarding, floatingip_id=home.id):
        tx.update(home, router_id=None, status="DOWN")


def _home(reader: Reader, id: str) -> "floatingip.FloatingIp":
    found = reader.get(floatingip.FloatingIp, id)
    assert found is not None  # a forwarding goes before its floating IP does
    return found


def _placed(tx: Tx, context: Context, home: "floatingip.FloatingIp", row: PortForwarding) -> PortForwarding:
    """The forwarding with its address and its router. Raises when it can't be, or another is in its way."""
    inside = port.find(tx, context, row.internal_port_id)
    if inside.project_id != home.project_id and not context.is_admin:
        raise bad_request(NAME, f"Port {inside.id} belongs to another project than floating IP {home.id}")
    if home.port_id is not None:
        raise Conflict(
            f"Cannot associate floating IP {home.floating_ip_address} ({home.id}) with port {inside.id}, as that "
            "floating IP is a port's already.",
            type="FloatingIPPortAlreadyAssociated",
        )
    fixed = _fixed(inside, row.internal_ip_address)
    bound = tx.first(floatingip.FloatingIp, port_id=inside.id, fixed_ip_address=fixed["ip_address"])
    if bound is not None:
        raise InUse(
            f"Cannot create port forwarding to floating IP {home.floating_ip_address} ({home.id}) with port "
            f"{inside.id} using fixed IP {fixed['ip_address']}, as that port already has a binding floating IP.",
            type="PortHasBindingFloatingIP",
        )
    router_id = floatingip.router_between(tx, inside, fixed, home.floating_network_id)
    others = [other for other in of_floating_ips(tx, [home.id]) if other.id != row.id]
    if others and home.router_id not in {None, router_id}:
        raise bad_request(
            NAME,
            f"The Floating IP {home.id} had been set on router {home.router_id}, the internal Neutron port "
            f"{inside.id} can not reach it",
        )
    made = PortForwarding(**{
        **{name: getattr(row, name) for name in row.__struct_fields__},
        "internal_ip_address": fixed["ip_address"], "router_id": router_id,
    })  # fmt: skip
    _check_ports(tx, made)
    return made


def _fixed(inside: Port, wanted: str | None) -> Mapping[str, str]:
    found = [item for item in inside.fixed_ips if ":" not in item["ip_address"]]
    if not found:
        raise bad_request(NAME, f"Requested internal port {inside.id} must allocate an IPv4 address at least")
    chosen = next((item for item in found if wanted in {None, item["ip_address"]}), None)
    if chosen is None:
        raise bad_request(
            NAME, f"Requested internal IP address {wanted} does not correspond to an address of port {inside.id}"
        )
    return chosen


def _check_ports(tx: Tx, row: PortForwarding) -> None:
    """A range leads to one port or to as many; no two forwardings share a port, outside or inside."""
    outside, inside = _ends(row.external_port_range), _ends(row.internal_port_range)
    if inside[0] != inside[1] and inside[1] - inside[0] != outside[1] - outside[0]:
        raise bad_request(
            NAME,
            "Invalid ranges of internal and/or external ports. The relation between internal and external ports must "
            "be N-N or 1-N",
        )
    same: dict[str, Any] = {"protocol": row.protocol}
    whom = {"internal_port_id": row.internal_port_id, "internal_ip_address": row.internal_ip_address}
    for name, where in (("external", {"floatingip_id": row.floatingip_id}), ("internal", whom)):
        mine = getattr(row, f"{name}_port_range")
        for other in tx.all(PortForwarding, **same, **where):
            theirs = getattr(other, f"{name}_port_range")
            (first, last), (low, high) = _ends(mine), _ends(theirs)
            if other.id != row.id and first <= high and low <= last:
                raise bad_request(
                    NAME,
                    f"There is a port collision with the {name}_port_range. The following ranges collide: {theirs} "
                    f"and {mine}",
                )


def collection(parent: Collection["floatingip.FloatingIp"]) -> Collection[PortForwarding]:
    """The forwardings of a floating IP: `/floatingips/{id}/port_forwardings`."""
    return Collection(
        declaration=PORT_FORWARDING,
        path="floatingips/{parent}/port_forwardings",
        error="PortForwarding",
        create=_create,
        update=_update,
        delete=_delete,
        view=_view,
        view_hides=sorted({*PORT_FORWARDING.attributes, "tenant_id"} - set(_SHOWN)),
        parent=parent,
        parent_field="floatingip_id",
    )
