"""Floating IP pools: the IPv4 subnets of external networks, as a list of what floating IPs can be taken from."""

from cumulet.model.context import Context
from cumulet.networking.network import NETWORKS, Network
from cumulet.networking.subnet import Subnet
from cumulet.store.collection import View
from cumulet.store.query import Condition
from cumulet.store.transaction import Reader


def pools(reader: Reader, context: Context) -> list[View]:
    """The pools that the caller may use, by subnet id; each is said to be of the caller's project, as in Neutron."""
    which = [Condition("router_external", True), *NETWORKS.seen(reader, context)]
    networks = [network.id for network in reader.select(Network, which)]
    return [
        {
            "subnet_id": found.id,
            "subnet_name": found.name,
            "network_id": found.network_id,
            "cidr": found.cidr,
            "project_id": context.project_id,
            "tenant_id": context.project_id,
        }
        for found in reader.all(Subnet, network_id=networks, ip_version=4)
    ]
