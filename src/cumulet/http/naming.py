"""What the caller calls the objects behind a topology's keys; what is another project's is not named."""

from cumulet.compute.server import Server
from cumulet.loadbalancing.vip import Vip
from cumulet.model.context import Context
from cumulet.model.types import on_a_line
from cumulet.networking.floatingip import FloatingIp
from cumulet.networking.network import NETWORKS, Network
from cumulet.networking.port import Port
from cumulet.networking.port_forwarding import PortForwarding
from cumulet.networking.router import Router
from cumulet.networking.security_group import SecurityGroup
from cumulet.store.query import Condition
from cumulet.store.transaction import Reader
from cumulet.topology.model import Key
from cumulet.topology.packet import Names

_OTHERS = "another project's"
_ROLES = {"network:dhcp": "the DHCP port", "network:router_interface": "the router's leg",
          "network:router_gateway": "the router's gateway", "network:edge": "the public gateway",
          "neutron:LOADBALANCER": "the VIP"}  # fmt: skip


def names(reader: Reader, context: Context) -> Names:
    """Words for keys, as the caller may see them."""

    def name(key: Key) -> str:
        row: Network | Router | SecurityGroup | FloatingIp | Server | Vip | None
        if key.kind in {"switch", "edge"}:
            row = next(iter(reader.select(Network, [Condition("id", key.id), *NETWORKS.seen(reader, context)])), None)
            kind = "network" if key.kind == "switch" else "the provider's edge of"
            return f"{kind} {row.name or row.id}" if row else f"{_OTHERS} network"
        if key.kind == "port":
            return _port_name(reader, context, key.id)
        if key.kind == "nat":
            forwarding = reader.get(PortForwarding, key.id)
            row = reader.get(FloatingIp, forwarding.floatingip_id if forwarding else key.id)
            return str(row.floating_ip_address) if row and context.owns(row.project_id) else f"{_OTHERS} floating IP"
        kind, row = _named(reader, key)
        if row is not None and context.owns(row.project_id):
            return f"{kind} {row.name or row.id}"
        return str(key) if context.is_admin else f"{_OTHERS} {kind}"

    return lambda key: on_a_line(name(key))


def is_shown(key: Key, name: Names) -> bool:
    """Whether the caller may see what the key names."""
    return not name(key).startswith(_OTHERS)


def _named(reader: Reader, key: Key) -> tuple[str, Router | SecurityGroup | Server | Vip | None]:
    if key.kind == "router":
        return "router", reader.get(Router, key.id)
    if key.kind == "group":
        return "group", reader.get(SecurityGroup, key.id)
    if key.kind == "instance":
        return "server", reader.get(Server, key.id)
    return "VIP", reader.get(Vip, key.id)


def _port_name(reader: Reader, context: Context, id: str) -> str:
    row = reader.get(Port, id)
    if row is None:
        return f"port {id}"
    address = next((f["ip_address"] for f in row.fixed_ips), row.mac_address)
    if row.device_owner == "network:edge" or (row.device_owner in _ROLES and context.owns(row.project_id)):
        return f"{_ROLES[row.device_owner]} {address}"
    if not context.owns(row.project_id) and not (row.device_owner == "network:dhcp" and not row.project_id):
        return f"{_OTHERS} port"
    if row.device_owner in _ROLES:
        return f"{_ROLES[row.device_owner]} {address}"
    server = reader.get(Server, row.device_id) if row.device_owner.startswith("compute:") else None
    return f"{server.name} ({address})" if server else f"port {row.name or row.id} ({address})"
