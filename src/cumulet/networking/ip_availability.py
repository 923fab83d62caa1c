"""How many addresses networks have and how many are taken, as Neutron's network-ip-availability shows them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from ipaddress import ip_address
from typing import Any

from cumulet.model.errors import Invalid
from cumulet.model.types import one_of
from cumulet.networking.ipam import Allocation
from cumulet.networking.network import Network
from cumulet.networking.subnet import Subnet
from cumulet.store.transaction import Reader

_COLUMNS = {"network_id": "id", "network_name": "name", "tenant_id": "project_id", "project_id": "project_id"}
_VERSION = one_of(4, 6, converted=True)


def of_networks(reader: Reader, filters: Mapping[str, Sequence[str]]) -> list[dict[str, Any]]:
    """The networks that fit (`network_id`, `network_name`, `project_id`, and of subnets `ip_version`)."""
    which = {_COLUMNS[name]: list(values) for name, values in filters.items() if name in _COLUMNS}
    versions = [_version(value) for value in filters.get("ip_version", ())]
    networks = reader.all(Network, **which)
    subnets: dict[str, list[Subnet]] = {network.id: [] for network in networks}
    known = reader.all(Subnet, network_id=list(subnets)) if subnets else []
    for found in known:
        if not versions or found.ip_version in versions:
            subnets[found.network_id].append(found)
    ids = [found.id for found in known]
    used = Counter(id for (id,) in reader.columns(Allocation, ["subnet_id"], subnet_id=ids)) if ids else Counter()
    return [_one(network, subnets[network.id], used) for network in networks if subnets[network.id] or not versions]


def _one(network: Network, subnets: Sequence[Subnet], used: Mapping[str, int]) -> dict[str, Any]:
    rows = [
        {
            "subnet_id": found.id,
            "subnet_name": found.name,
            "cidr": found.cidr,
            "ip_version": found.ip_version,
            "total_ips": _total(found),
            "used_ips": used.get(found.id, 0),
        }
        for found in subnets
    ]
    return {
        "network_id": network.id,
        "network_name": network.name,
        "tenant_id": network.project_id,
        "project_id": network.project_id,
        "total_ips": sum(row["total_ips"] for row in rows),
        "used_ips": sum(row["used_ips"] for row in rows),
        "subnet_ip_availability": rows,
    }


def _total(subnet: Subnet) -> int:
    """The addresses of a subnet's pools; of all of it, where it has none."""
    pools = subnet.allocation_pools
    sizes = (int(ip_address(pool["end"])) - int(ip_address(pool["start"])) + 1 for pool in pools)
    return sum(sizes) if pools else subnet.network.num_addresses


def _version(value: str) -> int:
    try:
        return int(_VERSION.parse(value))
    except ValueError as error:
        raise Invalid(f"Invalid input for ip_version. Reason: {error}", type="HTTPBadRequest") from None
