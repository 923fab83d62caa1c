"""The port from which a network's DHCP, DNS and metadata are served.

It is made when the first ordinary port gets an address, just before it, and so takes the lowest free one; it has one in
every subnet with DHCP. It is in the topology as long as an instance is on the network (see `port`).
"""

import platform
import uuid
from collections.abc import Collection, Sequence

from cumulet.model.context import SYSTEM
from cumulet.networking import addressing, port, subnet
from cumulet.networking.addressing import Holder
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.subnet import Subnet
from cumulet.store.transaction import Reader, Tx

OWNER = "network:dhcp"


def port_of(reader: Reader, network_id: str) -> Port | None:
    """The network's DHCP port, if it has one."""
    return reader.first(Port, network_id=network_id, plug="dhcp")


def ensure(tx: Tx, network: Network, subnets: Sequence[Subnet], avoid: Collection[str] = ()) -> None:
    """See that the DHCP port exists and has an address in each of the subnets with DHCP that has one free.

    It does not take what is in `avoid`: what the ordinary port asked for.
    """
    if not any(found.enable_dhcp for found in subnets):
        return
    existing = port_of(tx, network.id)
    served = {item["subnet_id"] for item in existing.fixed_ips} if existing else set()
    missing = [found for found in subnets if found.enable_dhcp and found.id not in served]
    if not missing:
        return
    if existing is None:
        existing = port.make(
            tx,
            SYSTEM,
            network_id=network.id,
            fixed_ips=[],
            device_id=_device(network.id),
            device_owner=OWNER,
            project_id=network.project_id,
            more={"status": "ACTIVE"},  # who comes is served (see `switch.port_realized`)
        )
    holder = Holder(existing.id, network.id, existing.mac_address, OWNER)
    more = []
    for found in missing:
        address = addressing.lowest(tx, holder, found, tuple(avoid))
        if address is not None:
            more.append(addressing.fixed_ip(found, address))
    if more:
        port.put_addresses(tx, existing, [*existing.fixed_ips, *more])


def follow(tx: Tx, network: Network) -> None:
    """Bring the DHCP port's addresses to what the network's subnets say, after one of them changed."""
    subnets = subnet.of_network(tx, network.id)
    existing = port_of(tx, network.id)
    if existing is None:
        if tx.exists(Port, network_id=network.id) and _has_hosts(tx, network.id):
            ensure(tx, network, subnets)
        return
    serving = {found.id for found in subnets if found.enable_dhcp}
    gone = [item for item in existing.fixed_ips if item["subnet_id"] not in serving]
    if gone:
        addressing.give_back(tx, network.id, gone, subnets)
        kept = [item for item in existing.fixed_ips if item["subnet_id"] in serving]
        existing = port.put_addresses(tx, existing, kept)
    if serving:
        ensure(tx, network, subnets)
    else:
        port.remove(tx, existing)


def _has_hosts(tx: Tx, network_id: str) -> bool:
    """Whether an ordinary port has an address."""
    rows = tx.columns(Port, ["device_owner", "fixed_ips"], network_id=network_id)
    return any(fixed_ips and not port.is_trusted(owner) for owner, fixed_ips in rows)


def _device(network_id: str) -> str:
    """The device id of Neutron's DHCP agents: the host's name, hashed, and the network."""
    return f"dhcp{uuid.uuid5(uuid.NAMESPACE_DNS, platform.node())}-{network_id}"
