"""What an instance may learn of itself at http://169.254.169.254 (EC2's form and OpenStack's).

Who asks is known by where the question came from: the network (or router) whose listener it reached and its source
address, which port security keeps honest. No header takes part (CVE-2013-6419).
"""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from ipaddress import ip_network
from typing import Any

import msgspec

from cumulet.compute.flavor import FLAVORS
from cumulet.compute.interfaces import groups_of
from cumulet.compute.server import Server, ports_of
from cumulet.networking.floatingip import FloatingIp
from cumulet.networking.ipam import Allocation
from cumulet.networking.network import Network
from cumulet.networking.port import Port, of_device
from cumulet.networking.subnet import Subnet
from cumulet.store.transaction import Reader

EC2_VERSIONS = ("1.0", "2007-01-19", "2007-03-01", "2007-08-29", "2007-10-10", "2007-12-15", "2008-02-01",
                "2008-09-01", "2009-04-04", "latest")  # fmt: skip
OPENSTACK_VERSIONS = ("2012-08-10", "2013-04-04", "2013-10-17", "2015-10-15", "2016-06-30", "2016-10-06",
                      "2017-02-22", "2018-08-27", "2020-10-14", "latest")  # fmt: skip

_LISTING = ""  # what a directory shows instead of its names


class Asker(msgspec.Struct, frozen=True):
    """The server that asks, and its ports."""

    server: Server
    ports: list[Port]


def identify(reader: Reader, *, network: str | None, router: str | None, address: str) -> Asker | None:
    """The server whose port has this address on this network (or on one of this router's networks)."""
    networks = [network] if network else [p.network_id for p in of_device(reader, router or "")]
    for fixed in reader.all(Allocation, network_id=networks, ip_address=address) if networks else []:
        port = reader.get(Port, fixed.port_id)
        # `plug`, since device_owner and device_id of a port that is not bound are what its client wrote there.
        server = reader.get(Server, port.device_id) if port and port.plug == "instance" else None
        if server and port:
            ports = ports_of(reader, [server])[server.id]
            if any(own.id == port.id for own in ports):
                return Asker(server, ports)
    return None


def answer(reader: Reader, asker: Asker, path: str) -> str | bytes | None:
    """The text at a path, None when there is none."""
    segments = [s for s in path.split("/") if s]
    if not segments:
        return "\n".join(EC2_VERSIONS)
    if segments[0] == "openstack":
        return _openstack(reader, asker, segments[1:])
    if segments[0] not in EC2_VERSIONS:
        return None
    if len(segments) == 1:
        return "meta-data/" + ("\nuser-data" if asker.server.user_data else "")
    if segments[1] == "user-data" and len(segments) == 2:
        return user_data(asker.server)
    if segments[1] == "meta-data":
        return _walk(_ec2(reader, asker), segments[2:])
    return None


def user_data(server: Server) -> bytes | None:
    """The user data as it was before the client encoded it."""
    if not server.user_data:
        return None
    try:
        return base64.b64decode(server.user_data)
    except (binascii.Error, ValueError):
        return server.user_data.encode()


def _walk(tree: Any, segments: list[str]) -> str | None:
    for segment in segments:
        if not isinstance(tree, dict) or segment == _LISTING or segment not in tree:
            return None
        tree = tree[segment]
    if not isinstance(tree, dict):
        return str(tree)
    if _LISTING in tree:
        return str(tree[_LISTING])
    return "\n".join(name + ("/" if isinstance(value, dict) else "") for name, value in tree.items())


def _ec2(reader: Reader, asker: Asker) -> dict[str, Any]:
    server, ports = asker.server, asker.ports
    fixed = [f["ip_address"] for p in ports for f in p.fixed_ips if ":" not in f["ip_address"]]
    found = reader.all(FloatingIp, port_id=[p.id for p in ports]) if ports else []
    flavor = FLAVORS[server.flavor_id]
    tree: dict[str, Any] = {
        "ami-id": "ami-00000001",
        "ami-launch-index": str(server.launch_index),
        "block-device-mapping": {"ami": "sda", "root": "/dev/sda"},
        "hostname": server.hostname,
        "instance-action": "none",
        "instance-id": "i-" + server.id.replace("-", "")[:8],
        "instance-type": flavor.name,
        "local-hostname": server.hostname,
        "local-ipv4": fixed[0] if fixed else "",
        "placement": {"availability-zone": "nova"},
        "public-hostname": server.hostname,
        "public-ipv4": found[0].floating_ip_address if found else "",
        "reservation-id": server.reservation_id,
        "security-groups": "\n".join(group.name for group in groups_of(reader, server)),
    }
    if server.public_key:
        tree["public-keys"] = {"0": {"openssh-key": server.public_key}, _LISTING: f"0={server.key_name}"}
    return tree


def _openstack(reader: Reader, asker: Asker, segments: list[str]) -> str | bytes | None:
    if not segments:
        return "\n".join(OPENSTACK_VERSIONS)
    if segments[0] not in OPENSTACK_VERSIONS:
        return None
    files: dict[str, Callable[[], str | bytes | None]] = {
        "meta_data.json": lambda: json.dumps(_meta_data(asker.server)),
        "user_data": lambda: user_data(asker.server),
        "network_data.json": lambda: json.dumps(network_data(reader, asker.ports)),
        "vendor_data.json": lambda: "{}",
        "password": lambda: asker.server.password,
    }
    if len(segments) == 1:
        return "\n".join(name for name, make in files.items() if make() is not None)
    make = files.get(segments[1])
    return make() if make and len(segments) == 2 else None


def _meta_data(server: Server) -> dict[str, Any]:
    body: dict[str, Any] = {
        "uuid": server.id,
        "name": server.name,
        "hostname": server.hostname,
        "launch_index": server.launch_index,
        "availability_zone": "nova",
        "project_id": server.project_id,
        "devices": [],
    }
    if server.metadata:
        body["meta"] = server.metadata
    if server.public_key:
        body["public_keys"] = {server.key_name: server.public_key}
        body["keys"] = [{"name": server.key_name, "type": "ssh", "data": server.public_key}]
    return body


def network_data(reader: Reader, ports: Sequence[Port]) -> dict[str, Any]:
    """Links, networks and services as `network_data.json` has them."""
    wanted = {f["subnet_id"] for p in ports for f in p.fixed_ips}
    subnets = {s.id: s for s in reader.all(Subnet, id=list(wanted))} if wanted else {}
    mtus = {n.id: n.mtu for n in reader.all(Network, id=[p.network_id for p in ports])} if ports else {}
    links = [
        {"id": f"tap{p.id[:11]}", "vif_id": p.id, "type": "bridge", "mtu": mtus.get(p.network_id),
         "ethernet_mac_address": p.mac_address}
        for p in ports
    ]  # fmt: skip
    networks: list[dict[str, Any]] = []
    services: dict[str, None] = {}
    for port in ports:
        for fixed in port.fixed_ips:
            subnet = subnets[fixed["subnet_id"]]
            named = {"id": f"network{len(networks)}", "network_id": port.network_id, "link": f"tap{port.id[:11]}"}
            networks.append(named | _addressing(subnet, fixed["ip_address"]))
            services |= dict.fromkeys(subnet.dns_nameservers)
    return {
        "links": links,
        "networks": networks,
        "services": [{"type": "dns", "address": address} for address in services],
    }


def _addressing(subnet: Subnet, address: str) -> dict[str, Any]:
    """How a card comes by its address in a subnet: by itself, or told here where the subnet has no DHCP."""
    if subnet.ipv6_address_mode:
        mode = subnet.ipv6_address_mode
        return {"type": "ipv6_slaac" if mode == "slaac" else f"ipv6_{mode}", "ip_address": address}
    if subnet.enable_dhcp and subnet.ip_version == 4:
        return {"type": "ipv4_dhcp"}
    everything = "0.0.0.0/0" if subnet.ip_version == 4 else "::/0"
    routes = [(route["destination"], route["nexthop"]) for route in subnet.host_routes]
    if subnet.gateway_ip:
        routes.insert(0, (everything, subnet.gateway_ip))
    made = ((ip_network(destination), nexthop) for destination, nexthop in routes)
    return {
        "type": f"ipv{subnet.ip_version}",
        "ip_address": address,
        "netmask": str(subnet.network.netmask),
        "routes": [{"network": str(n.network_address), "netmask": str(n.netmask), "gateway": g} for n, g in made],
        "services": [{"type": "dns", "address": dns} for dns in subnet.dns_nameservers],
    }
