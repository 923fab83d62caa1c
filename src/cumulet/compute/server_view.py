"""How servers are shown (Compute API 2.1), many at once with a fixed number of questions."""

import hashlib
from collections.abc import Sequence
from typing import Any

from cumulet.compute.flavor import FLAVORS
from cumulet.compute.flavor import links as flavor_links
from cumulet.compute.server import Server, ports_of
from cumulet.model.types import shown
from cumulet.networking.floatingip import FloatingIp
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.security_group import SecurityGroup
from cumulet.store.transaction import Reader

HOST = "cumulet"


def links(server: Server, base: str) -> list[dict[str, str]]:
    """The links of a server's body."""
    return [{"rel": rel, "href": f"{base}/servers/{server.id}"} for rel in ("self", "bookmark")]


def brief(server: Server, base: str) -> dict[str, Any]:
    """The body in `GET /servers`."""
    return {"id": server.id, "name": server.name, "links": links(server, base)}


def details(reader: Reader, servers: Sequence[Server], base: str, *, admin: bool = False) -> list[dict[str, Any]]:
    """The whole bodies."""
    ports = ports_of(reader, servers)
    every = [p for found in ports.values() for p in found]
    networks = {n.id: n.name for n in reader.all(Network, id=list({p.network_id for p in every}))} if every else {}
    floating: dict[tuple[str, str], list[str]] = {}
    for fip in reader.all(FloatingIp, port_id=[p.id for p in every]) if every else []:
        if fip.port_id and fip.fixed_ip_address:
            floating.setdefault((fip.port_id, fip.fixed_ip_address), []).append(str(fip.floating_ip_address))
    wanted = list({g for p in every for g in p.security_groups})
    groups = {g.id: g.name for g in reader.all(SecurityGroup, id=wanted)} if wanted else {}
    bodies = []
    for server in servers:
        body = _body(server, base)
        if server.vm_state != "building":  # Nova shows no address before the network is there
            body["addresses"] = addresses(ports[server.id], networks, floating)
        names = dict.fromkeys(groups[g] for p in ports[server.id] for g in p.security_groups if g in groups)
        body["security_groups"] = [{"name": name} for name in names]
        if admin:
            body |= {"OS-EXT-SRV-ATTR:host": HOST, "OS-EXT-SRV-ATTR:hypervisor_hostname": HOST,
                     "OS-EXT-SRV-ATTR:instance_name": "instance-" + server.id[:8]}  # fmt: skip
        bodies.append(body)
    return bodies


def addresses(
    ports: Sequence[Port], networks: dict[str, str], floating: dict[tuple[str, str], list[str]]
) -> dict[str, list[dict[str, Any]]]:
    """Addresses by the network's name: fixed ones, each followed by the floating ones that lead to it."""
    found: dict[str, list[dict[str, Any]]] = {}
    for port in ports:
        entries = found.setdefault(networks.get(port.network_id, port.network_id), [])
        for fixed in port.fixed_ips:
            address = fixed["ip_address"]
            pairs = [("fixed", address), *(("floating", f) for f in floating.get((port.id, address), []))]
            entries += [
                {
                    "version": 6 if ":" in each else 4,
                    "addr": each,
                    "OS-EXT-IPS:type": kind,
                    "OS-EXT-IPS-MAC:mac_addr": port.mac_address,
                }
                for kind, each in pairs
            ]
    return found


def _body(server: Server, base: str) -> dict[str, Any]:
    flavor = FLAVORS[server.flavor_id]
    body: dict[str, Any] = {
        "id": server.id,
        "name": server.name,
        "status": server.status,
        "tenant_id": server.project_id,
        "user_id": server.user_id,
        "metadata": server.metadata,
        "hostId": _host_id(server),
        "image": {"id": server.image_id, "links": [{"rel": "bookmark", "href": f"{base}/images/{server.image_id}"}]},
        "flavor": {"id": flavor.id, "links": flavor_links(flavor, base)[1:]},
        "created": server.created,
        "updated": server.updated,
        "addresses": {},
        "accessIPv4": server.access_ipv4,
        "accessIPv6": server.access_ipv6,
        "links": links(server, base),
        "OS-DCF:diskConfig": server.disk_config,
        "OS-EXT-AZ:availability_zone": "nova",
        "OS-EXT-STS:task_state": server.task_state,
        "OS-EXT-STS:vm_state": server.vm_state,
        "OS-EXT-STS:power_state": server.power_state,
        "OS-SRV-USG:launched_at": server.launched_at or None,
        "OS-SRV-USG:terminated_at": None,
        "os-extended-volumes:volumes_attached": [],
        "config_drive": "",
        "key_name": server.key_name,
    }
    if server.status in {"ACTIVE", "BUILD", "REBOOT", "HARD_REBOOT"}:
        body["progress"] = 0
    if server.vm_state == "error":
        message = shown(server.fault or "unknown", 255)[1:-1]
        body["fault"] = {"code": 500, "created": server.updated, "message": message}
    return body


def _host_id(server: Server) -> str:
    if server.vm_state == "building":
        return ""
    return hashlib.sha224(f"{server.project_id}{HOST}".encode()).hexdigest()
