"""Floating IPs as Nova's own calls have them (until microversion 2.35): Networking's, by address and by server."""

from collections.abc import Sequence
from typing import Any

from cumulet.compute.server import Server, ports_of
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound
from cumulet.model.types import shown
from cumulet.networking.floatingip import FLOATING_IP, FLOATING_IPS, FloatingIp
from cumulet.networking.network import NETWORKS, Network
from cumulet.networking.port import Port
from cumulet.store.query import Condition
from cumulet.store.transaction import Reader, Tx


def pools(reader: Reader, context: Context) -> list[Network]:
    """The external networks that the caller may use: Nova calls them pools."""
    conditions = [*NETWORKS.seen(reader, context), Condition("router_external", value=True)]
    return sorted(reader.select(Network, conditions), key=lambda network: network.name)


def create(tx: Tx, context: Context, pool: str | None) -> FloatingIp:
    """A new floating IP of a pool by name or id; None is fine when there is one."""
    found = [n for n in pools(tx, context) if pool in {None, n.name, n.id}]
    if not found:
        raise NotFound(f"Floating IP pool {shown(pool)} not found.", type="FloatingIpPoolNotFound")
    if len(found) > 1:
        raise Invalid(f"There are {len(found)} floating IP pools of this name; say which one by its id.")
    body = {"floating_network_id": found[0].id}
    values = {**FLOATING_IP.parse_create(body, context), "project_id": context.project_id or ""}
    assert FLOATING_IPS.create
    try:
        return FLOATING_IPS.create(tx, context, values)
    except Conflict as error:
        if error.type == "IpAddressGenerationFailure":
            raise NotFound("No more floating IPs available.", type="NoMoreFloatingIps") from error
        raise


def mine(reader: Reader, context: Context) -> list[FloatingIp]:
    """The floating IPs of the caller's project."""
    return reader.all(FloatingIp, project_id=context.project_id or "-")


def find(reader: Reader, context: Context, id: str) -> FloatingIp:
    """The caller's floating IP. Raises NotFound."""
    row = reader.get(FloatingIp, id)
    if row is None or not context.owns(row.project_id):
        raise NotFound(f"Floating IP not found for ID {id[:64]}", type="FloatingIpNotFound")
    return row


def delete(tx: Tx, context: Context, id: str) -> None:
    """Give a floating IP back."""
    assert FLOATING_IPS.delete
    FLOATING_IPS.delete(tx, context, find(tx, context, id))


def views(reader: Reader, rows: Sequence[FloatingIp]) -> list[dict[str, Any]]:
    """The bodies of Nova's `os-floating-ips`."""
    networks = {row.floating_network_id for row in rows}
    names = dict(reader.columns(Network, ["id", "name"], id=list(networks))) if rows else {}
    held = [row.port_id for row in rows if row.port_id]
    devices = {p.id: p.device_id for p in reader.all(Port, id=held) if p.plug == "instance"} if held else {}
    return [
        {"id": row.id, "ip": row.floating_ip_address, "fixed_ip": row.fixed_ip_address,
         "instance_id": devices.get(row.port_id or ""), "pool": names.get(row.floating_network_id)}
        for row in rows
    ]  # fmt: skip


def associate(tx: Tx, context: Context, server: Server, address: str, fixed: str | None) -> None:
    """Let a floating IP lead to the server: to `fixed`, else to its first IPv4 address."""
    floating = _of_address(tx, context, address)
    for port in ports_of(tx, [server])[server.id]:
        for item in port.fixed_ips:
            if item["ip_address"] == fixed or (fixed is None and ":" not in item["ip_address"]):
                _put(tx, context, floating, {"port_id": port.id, "fixed_ip_address": item["ip_address"]})
                return
    if fixed is not None:
        raise Invalid(f"Specified fixed address {fixed} not assigned to instance {server.id}")
    raise Invalid(f"No fixed IPs associated to instance {server.id}")


def disassociate(tx: Tx, context: Context, server: Server, address: str) -> None:
    """End that. Raises Conflict when it leads elsewhere."""
    floating = _of_address(tx, context, address)
    if floating.port_id not in {port.id for port in ports_of(tx, [server])[server.id]}:
        raise Conflict(f"Floating IP {address} is not associated with instance {server.id}.")
    _put(tx, context, floating, {"port_id": None})


def _of_address(reader: Reader, context: Context, address: str) -> FloatingIp:
    found = [f for f in reader.all(FloatingIp, floating_ip_address=address) if context.owns(f.project_id)]
    if not found:
        raise NotFound(f"Floating IP not found for address {address}.", type="FloatingIpNotFoundForAddress")
    return found[0]


def _put(tx: Tx, context: Context, floating: FloatingIp, changes: dict[str, Any]) -> None:
    assert FLOATING_IPS.update
    FLOATING_IPS.update(tx, context, floating, changes)
