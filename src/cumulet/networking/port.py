"""Ports: the plugs of a network."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.resource import attribute, declare
from cumulet.model.types import BOOLEAN, HOSTNAME, IP_ADDRESS, JSON, MAC, UUID, list_of, nullable, object_of, text
from cumulet.model.types import integer, one_of
from cumulet.networking.standard import Standard
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import PortKind

FIXED_IP = object_of({"subnet_id": UUID, "ip_address": IP_ADDRESS})
ADDRESS_PAIR = object_of({"ip_address": text(64), "mac_address": MAC}, required=("ip_address",))

FixedIp = Mapping[str, str]
"""`subnet_id`, `ip_address` or both; in a row both, in this order."""


class Port(Standard, frozen=True, kw_only=True):
    """A port. `plug` says what it plugs into once it is bound (None: it is not in the topology); a client's own words
    in `device_owner` and `device_id` never do. `index` is its order among its device's ports, `hostname` the DHCP name
    its server gives it, `network_project` the network's project."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    network_id: Annotated[str, attribute(UUID, create=True, required=True)]
    mac_address: Annotated[str, attribute(nullable(MAC), create=True, update=True)] = ""
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16))] = "DOWN"
    device_id: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    device_owner: Annotated[str, attribute(text(255), create=True, update=True)] = ""
    fixed_ips: Annotated[
        list[dict[str, str]], attribute(list_of(FIXED_IP, maximum=16), create=True, update=True, filters=False)
    ] = []
    security_groups: Annotated[list[str], attribute(list_of(UUID), create=True, update=True, filters=False)] = []
    port_security_enabled: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    allowed_address_pairs: Annotated[
        list[dict[str, str]], attribute(list_of(ADDRESS_PAIR), create=True, update=True, filters=False)
    ] = []
    dns_name: Annotated[str, attribute(HOSTNAME, create=True, update=True)] = ""
    dns_assignment: Annotated[list[dict[str, str]], attribute(JSON, stored=False, filters=False)] = []
    plug: Annotated[str | None, attribute(nullable(text(16)), seen_by="nobody")] = None
    index: Annotated[int, attribute(integer(0), seen_by="nobody")] = 0
    hostname: Annotated[str, attribute(HOSTNAME, seen_by="nobody")] = ""
    network_project: Annotated[str, attribute(text(255), seen_by="nobody", index=True)] = ""


PORT = register(
    declare(Port, "port", "ports", title="Port"),
    unique=[("network_id", "mac_address")],
    indexes=[("network_id", "plug")],
)

PLUGS: Mapping[str, PortKind] = {
    "network:dhcp": "dhcp",
    "network:router_interface": "router",
    "network:router_gateway": "gateway",
    "neutron:LOADBALANCER": "balancer",
    "network:edge": "edge",
}


def find(reader: Reader, context: Context, id: str) -> Port:
    """The port with this id. Raises NotFound also when the caller may not see it."""
    raise NotImplementedError


def make(
    tx: Tx,
    context: Context,
    *,
    network_id: str,
    name: str = "",
    fixed_ips: Sequence[FixedIp] | None = None,
    mac_address: str | None = None,
    device_id: str = "",
    device_owner: str = "",
    security_groups: Sequence[str] | None = None,
    admin_state_up: bool = True,
    port_security_enabled: bool | None = None,
    project_id: str | None = None,
    dns_name: str = "",
    hostname: str = "",
    index: int | None = None,
    description: str = "",
    bound: bool = True,
) -> Port:
    """A new port of the cloud's own making, its addresses allocated.

    `fixed_ips` None: one IPv4 and all IPv6 subnets; empty: no address. `security_groups` None: the project's default
    group (none for the cloud's own ports: device_owner `network:*`, `neutron:*`, which are not secured either).
    `project_id` None: the caller's; "" belongs to no project (gateway and floating IP ports). With `bound`, a
    `device_owner` that the topology knows (compute:*, PLUGS) together with a `device_id` plugs it in at once.
    Raises NotFound, Conflict (IpAddressGenerationFailure, IpAddressAlreadyAllocated, MacAddressInUse), Invalid.
    """
    raise NotImplementedError


def bind(
    tx: Tx, port: Port, *, device_id: str, device_owner: str, hostname: str = "", index: int | None = None
) -> Port:
    """Plug a port into a device. Raises Conflict (PortInUse) when it is plugged into another.

    `index` None: after the device's other ports. `hostname` is the DHCP name (`dns_name` wins)."""
    raise NotImplementedError


def unbind(tx: Tx, port: Port) -> Port:
    """Unplug a port; it keeps its addresses and names no device any more."""
    raise NotImplementedError


def remove(tx: Tx, port: Port) -> None:
    """Delete a port whoever owns it: frees its addresses, disassociates floating IPs, takes it out of the topology."""
    raise NotImplementedError


def set_addresses(tx: Tx, port: Port, fixed_ips: Sequence[FixedIp]) -> Port:
    """Give a port these addresses instead (one without `ip_address` gets the lowest free of its subnet; one that it has
    is kept)."""
    raise NotImplementedError


def of_device(reader: Reader, device_id: str) -> list[Port]:
    """The ports that are plugged into a device, in the order of plugging."""
    raise NotImplementedError


def of_group(reader: Reader, group_id: str) -> list[Port]:
    """The ports in a security group."""
    raise NotImplementedError


_ = (Any, msgspec, one_of)
