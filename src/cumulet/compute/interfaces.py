"""A server's network cards: which ports it is plugged into, at boot and while it runs.

A card is a port that the client made and that outlives the server, or one made for the server that goes with it.
"""

from collections.abc import Sequence
from typing import Any

from cumulet.compute import states
from cumulet.compute.server import Server, ports_of
from cumulet.compute.server_body import MAX_NICS, Nic
from cumulet.model.clock import now
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, Invalid, NotFound, QuotaExceeded
from cumulet.networking import network, port, quota, security_group, sharing
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.port_rules import PORTS
from cumulet.networking.security_group import SecurityGroup
from cumulet.networking.subnet import Subnet
from cumulet.store.query import AnyOf, Condition
from cumulet.store.transaction import Reader, Tx

OWNER = "compute:nova"


def default_nics(reader: Reader, context: Context) -> tuple[Nic, ...]:
    """The one network the project can boot on; none when there is none, and a question when there are several."""
    mine = AnyOf((Condition("project_id", context.project_id), sharing.opened(context, network.KIND)))
    candidates = [n.id for n in reader.select(Network, [mine]) if not n.router_external]
    usable = {subnet.network_id for subnet in reader.all(Subnet, network_id=candidates)} if candidates else set()
    if len(usable) > 1:
        raise Conflict(
            "Multiple possible networks found, use a Network ID to be more specific.", type="NetworkAmbiguous"
        )
    return tuple(Nic(network_id=id) for id in usable)


def plug(tx: Tx, context: Context, server: Server, nic: Nic, groups: list[str] | None = None) -> dict[str, Any]:
    """Give the server a card. Answers its entry in the server's `ports`.

    `groups` are for the port that is made, None means the default one. Raises NotFound, Invalid, Forbidden, Conflict
    and QuotaExceeded with Nova's names.
    """
    if nic.port_id:
        return _plug_given(tx, context, server, nic.port_id)
    assert nic.network_id
    found = network.find(tx, context, nic.network_id)
    if found.router_external and not context.is_admin:
        raise Forbidden(
            f"It is not allowed to create an interface on external network {found.id}: boot on a network of your own "
            "and give the server a floating IP.",
            type="ExternalNetworkAttachForbidden",
        )
    if nic.fixed_ip and not context.owns(found.project_id):
        raise Forbidden(
            f"rule:create_port:fixed_ips is disallowed by policy: network {found.id} belongs to another project.",
            type="PolicyNotAuthorized",
        )
    if not tx.exists(Subnet, network_id=found.id):
        raise Invalid(
            f"Network {found.id} requires a subnet in order to boot instances on.", type="NetworkRequiresSubnet"
        )
    try:
        quota.check(tx, server.project_id, "port")
    except QuotaExceeded as error:
        raise QuotaExceeded("Maximum number of ports exceeded", type="PortLimitExceeded") from error
    made = port.make(
        tx,
        context,
        network_id=found.id,
        fixed_ips=[{"ip_address": nic.fixed_ip}] if nic.fixed_ip else None,
        device_id=server.id,
        device_owner=OWNER,
        security_groups=groups,
        project_id=server.project_id,
        hostname=server.hostname,
    )
    return {"id": made.id, "made": True}


def _plug_given(tx: Tx, context: Context, server: Server, id: str) -> dict[str, Any]:
    given = port.find(tx, context, id)
    if not context.owns(given.project_id):  # it may be shown to the owner of its network
        raise NotFound(f"Port id {given.id} could not be found.", type="PortNotFound")
    if given.device_id or given.plug is not None:
        raise Conflict(f"Port {given.id} is still in use.", type="PortInUse")
    if port.is_trusted(given.device_owner):
        raise Invalid(f"Port {given.id} not usable for instance {server.id}.", type="PortNotUsable")
    if not given.fixed_ips:
        raise Invalid(f"Port {given.id} requires a FixedIP in order to be used.", type="PortRequiresFixedIP")
    port.bind(tx, given, device_id=server.id, device_owner=OWNER, hostname=server.hostname)
    return {"id": given.id, "made": False}


def unplug(tx: Tx, entry: dict[str, Any]) -> None:
    """Take a card away: a port made for the server goes, the client's own is free again, as is a trunk's parent."""
    plugged = tx.get(Port, entry["id"])
    if plugged is None:
        return  # the client has deleted it
    if entry["made"] and not plugged.trunk_id:
        port.remove(tx, plugged)
    else:
        port.unbind(tx, plugged)


def attach(tx: Tx, context: Context, server: Server, nic: Nic | None) -> Port:
    """Plug a card into a server that is there; None: on the project's one network. Answers the port."""
    _check_state(server, "attach_interface")
    nics = default_nics(tx, context) if nic is None else (nic,)
    if not nics:
        raise Invalid("No network to attach to: make one with a subnet, or name a port or a network.")
    if len(ports_of(tx, [server])[server.id]) >= MAX_NICS:
        raise Invalid(f"A server takes at most {MAX_NICS} network cards.")
    entry = plug(tx, context, server, nics[0])
    tx.update(server, ports=[*server.ports, entry], updated=now())
    made = tx.get(Port, entry["id"])
    assert made
    return made


def detach(tx: Tx, server: Server, port_id: str) -> None:
    """Take a card away from a server that is there."""
    _check_state(server, "detach_interface")
    entry = next((e for e in server.ports if e["id"] == port_id), None)
    if entry is None or tx.get(Port, port_id) is None:
        raise NotFound(f"Instance {server.id} does not have a port with id {port_id[:64]}.", type="PortNotFound")
    unplug(tx, entry)
    tx.update(server, ports=[e for e in server.ports if e["id"] != port_id], updated=now())


def _check_state(server: Server, verb: str) -> None:
    if server.task_state is not None or server.vm_state not in {"active", "stopped"}:
        raise states.wrong(server, verb)


def view(found: Port) -> dict[str, Any]:
    """A card as `os-interface` shows it."""
    return {"port_id": found.id, "net_id": found.network_id, "mac_addr": found.mac_address,
            "fixed_ips": found.fixed_ips, "port_state": found.status}  # fmt: skip


# --- security groups by way of the server


def groups_of(reader: Reader, server: Server) -> list[SecurityGroup]:
    """The security groups of a server's ports."""
    ids = list(dict.fromkeys(g for p in ports_of(reader, [server])[server.id] for g in p.security_groups))
    return reader.all(SecurityGroup, id=ids) if ids else []


def add_group(tx: Tx, context: Context, server: Server, name: str) -> None:
    """Put all of a server's secured ports into a group, given by name or id."""
    (group,) = security_group.resolve(tx, context, [name])
    ports = [p for p in ports_of(tx, [server])[server.id] if p.port_security_enabled]
    if not ports:
        raise Invalid(
            f"Security group {group.id} cannot be added: server {server.id} has no port with port security.",
            type="SecurityGroupCannotBeApplied",
        )
    for found in ports:
        _set_groups(tx, context, found, [*(g for g in found.security_groups if g != group.id), group.id])


def remove_group(tx: Tx, context: Context, server: Server, name: str) -> None:
    """Take all of a server's ports out of a group. Raises NotFound when none is in it."""
    (group,) = security_group.resolve(tx, context, [name])
    ports = [p for p in ports_of(tx, [server])[server.id] if group.id in p.security_groups]
    if not ports:
        raise NotFound(
            f"Security group {group.id} not associated with the instance {server.id}",
            type="SecurityGroupNotExistsForInstance",
        )
    for found in ports:
        _set_groups(tx, context, found, [g for g in found.security_groups if g != group.id])


def _set_groups(tx: Tx, context: Context, found: Port, groups: Sequence[str]) -> None:
    assert PORTS.update
    PORTS.update(tx, context, found, {"security_groups": list(groups)})
