"""`POST /cumulet/explain`: why A reaches B, or not; and `GET /cumulet/topology`: what is realized, as text.

    {"from": "worker1", "to": "203.0.113.63", "protocol": "tcp", "port": 80}

`from` is a server, a port, or `outside` (the public network's gateway); `to` is an address, a server, a port, or
`internet`. Everyone may ask from what is their own and from outside; what belongs to other projects is not named.
"""

from typing import Any

from cumulet.compute.server import Server
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.model.context import Context
from cumulet.model.errors import Invalid, NotFound
from cumulet.model.types import IP_ADDRESS, integer, object_of, one_of, text
from cumulet.networking import port as port_module
from cumulet.networking.floatingip import FloatingIp
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.router import Router as RouterRow
from cumulet.networking.security_group import SecurityGroup
from cumulet.store.collection import require
from cumulet.store.transaction import Reader
from cumulet.topology.model import Key, namespace_of
from cumulet.topology.packet import (
    Exchange,
    Hop,
    Names,
    Packet,
    Routed,
    Stopped,
    Switched,
    Trace,
    Translated,
    acl_words,
    ping,
    tcp,
    udp,
)
from cumulet.topology.remedy import Remedy, remedies
from cumulet.topology.text import text as topology_text
from cumulet.topology.trace import reachable
from cumulet.topology.world import World

_BODY = object_of(
    {
        "from": text(255, 1),
        "to": text(255, 1),
        "protocol": one_of("icmp", "tcp", "udp", converted=True),
        "port": integer(1, 65535),
    },
    required=("from", "to"),
)
_OTHERS = "another project's"


def add_explain(router: Router, cloud: Cloud) -> None:
    """Add the paths to a service's router."""

    async def explain(request: Request) -> Response:
        require(request.context, "reader", "cumulet:explain")
        asked = _parse(request)
        world = World(cloud.reconciler.live.values())
        with cloud.store.read() as reader:
            packet = _packet(reader, request.context, world, asked, cloud.settings.internet_host)
            name = _names(reader, request.context)
            exchange = reachable(world, packet)
            found = None if exchange.arrived else remedies(world, packet)
        return Response(_answer(exchange, found, name))

    async def topology(request: Request) -> Response:
        require(request.context, "admin", "cumulet:topology")
        return Response({"topology": topology_text(cloud.reconciler.live.values())})

    router.add("/cumulet/explain", "POST", explain)
    router.add("/cumulet/topology", "GET", topology)


def _parse(request: Request) -> dict[str, Any]:
    try:
        asked: dict[str, Any] = _BODY.parse(request.json())
    except ValueError as error:
        raise Invalid(f"Invalid input for explain. Reason: {error}", type="HTTPBadRequest") from None
    protocol = asked.setdefault("protocol", "icmp")
    if (protocol == "icmp") == ("port" in asked):
        words = "icmp takes no port" if protocol == "icmp" else f"{protocol} needs a port"
        raise Invalid(f"Invalid input for explain. Reason: {words}.", type="HTTPBadRequest")
    return asked


def _packet(reader: Reader, context: Context, world: World, asked: dict[str, Any], internet: str) -> Packet:
    source = _source(reader, context, world, asked["from"])
    address = internet if asked["to"] == "internet" else _address(reader, context, asked["to"])
    if asked["protocol"] == "icmp":
        return ping(source, address)
    return (tcp if asked["protocol"] == "tcp" else udp)(source, address, asked["port"])


def _source(reader: Reader, context: Context, world: World, given: str) -> str:
    """A switch port's id or a namespace, as `Packet.source` takes it."""
    if given == "outside":
        edge = next((p for p in world.ports.values() if p.type == "edge"), None)
        if edge is None:
            raise NotFound("This cloud has no external network with a gateway.", type="NetworkNotFound")
        return edge.namespace
    server = _server(reader, context, given)
    if server is not None:
        return namespace_of("instance", server.id)
    found = port_module.find(reader, context, given)
    if not context.owns(found.project_id):
        raise NotFound(f"Port {given} could not be found.", type="PortNotFound")
    if found.id not in world.ports:
        raise Invalid(f"Port {given} is not plugged into anything yet: nothing is sent from it.", type="HTTPBadRequest")
    return found.id


def _address(reader: Reader, context: Context, given: str) -> str:
    try:
        return str(IP_ADDRESS.parse(given))
    except ValueError:
        server = _server(reader, context, given)
        ports = port_module.of_device(reader, server.id) if server else [port_module.find(reader, context, given)]
        fixed = next((f["ip_address"] for p in ports for f in p.fixed_ips), None)
        if fixed is None:
            raise Invalid(f"'{given}' has no address.", type="HTTPBadRequest") from None
        return fixed


def _server(reader: Reader, context: Context, given: str) -> Server | None:
    """The caller's server by id or name; an administrator's question may mean anyone's."""
    own = {} if context.is_admin else {"project_id": context.project_id or ""}
    found = reader.all(Server, id=given, **own) or reader.all(Server, name=given, **own)
    if len(found) > 1:
        raise Invalid(f"Several servers are called '{given}'; give an id.", type="HTTPBadRequest")
    return found[0] if found else None


def _names(reader: Reader, context: Context) -> Names:
    """What the caller calls the objects behind keys."""

    def name(key: Key) -> str:
        row: Network | Port | RouterRow | SecurityGroup | FloatingIp | None
        if key.kind in {"switch", "edge"}:
            row = reader.get(Network, key.id)
            seen = row is not None and (row.shared or row.router_external or context.owns(row.project_id))
            kind = "network" if key.kind == "switch" else "the provider's edge of"
            return f"{kind} {row.name or row.id}" if row and seen else f"{_OTHERS} network"
        if key.kind == "port":
            return _port_name(reader, context, key.id)
        if key.kind == "router":
            row = reader.get(RouterRow, key.id)
            return f"router {row.name or row.id}" if row and context.owns(row.project_id) else f"{_OTHERS} router"
        if key.kind == "group":
            row = reader.get(SecurityGroup, key.id)
            return f"group {row.name}" if row and context.owns(row.project_id) else f"{_OTHERS} group"
        if key.kind == "nat":
            row = reader.get(FloatingIp, key.id)
            return str(row.floating_ip_address) if row and context.owns(row.project_id) else f"{_OTHERS} floating IP"
        return str(key) if context.is_admin else f"{_OTHERS} {key.kind}"

    return name


def _port_name(reader: Reader, context: Context, id: str) -> str:
    row = reader.get(Port, id)
    if row is None:
        return f"port {id}"
    address = next((f["ip_address"] for f in row.fixed_ips), row.mac_address)
    roles = {"network:dhcp": "the DHCP port", "network:router_interface": "the router's leg",
             "network:router_gateway": "the router's gateway", "network:edge": "the public gateway",
             "neutron:LOADBALANCER": "the VIP"}  # fmt: skip
    if row.device_owner in roles:
        return f"{roles[row.device_owner]} {address}"
    if not context.owns(row.project_id):
        return f"{_OTHERS} port"
    server = reader.get(Server, row.device_id) if row.device_owner.startswith("compute:") else None
    return f"{server.name} ({address})" if server else f"port {row.name or row.id} ({address})"


def _answer(exchange: Exchange, found: list[Remedy] | None, name: Names) -> dict[str, Any]:
    request, reply = _hops(exchange.request, name), _hops(exchange.reply, name) if exchange.reply else None
    lines = _lines(request) + (["answer:", *_lines(reply)] if reply else [])
    return {
        "works": exchange.works,
        "arrived": exchange.arrived,
        "request": request,
        "reply": reply,
        "changes": [_change(remedy, name) for remedy in found or [] if _is_shown(remedy.group, name)],
        "text": "\n".join(lines),
    }


def _lines(hops: list[dict[str, str]]) -> list[str]:
    return [f"{number:2}. {hop['words']}" for number, hop in enumerate(hops, 1)]


def _hops(trace: Trace, name: Names) -> list[dict[str, str]]:
    """The hops in words, up to where the packet enters what belongs to another project."""
    shown = []
    for hop in trace.told:
        if not _is_shown(_place(hop), name):
            shown.append({"type": "hidden", "words": "what follows belongs to another project"})
            break
        shown.append({"type": type(hop).__name__.lower(), "words": hop.words(name)})
    return shown


def _place(hop: Hop) -> Key:
    """Where a hop happens."""
    if isinstance(hop, Routed | Translated):
        return hop.router
    if isinstance(hop, Switched):
        return hop.switch
    return hop.at if isinstance(hop, Stopped) else hop.port


def _is_shown(key: Key, name: Names) -> bool:
    return not name(key).startswith(_OTHERS)


def _change(remedy: Remedy, name: Names) -> dict[str, Any]:
    """One rule to add, in words and as the body of `POST /v2.0/security-group-rules`."""
    acl = remedy.acl
    protocol = {1: "icmp", 6: "tcp", 17: "udp", 58: "ipv6-icmp"}.get(acl.protocol or 0, str(acl.protocol))
    rule = {
        "security_group_id": remedy.group.id,
        "direction": acl.direction,
        "ethertype": f"IPv{acl.family}",
        "protocol": protocol,
        "port_range_min": acl.port_min,
        "port_range_max": acl.port_max,
        "remote_ip_prefix": acl.remote_cidr,
    }
    return {"words": f"add to {name(remedy.group)}: {acl_words(acl, name)}", "security_group_rule": rule}
