"""Which addresses a port gets: those it asked for, or the lowest free ones, or those a host makes of its MAC."""

from collections.abc import Mapping, Sequence
from ipaddress import ip_address

import msgspec

from cumulet.model.errors import Conflict, Invalid
from cumulet.networking import ipam
from cumulet.networking.standard import invalid_input
from cumulet.networking.subnet import Subnet
from cumulet.store.transaction import Tx

FixedIp = Mapping[str, str]
"""`subnet_id`, `ip_address` or both; in a row both, in this order."""
ROUTER_OWNERS = frozenset({"network:router_interface", "network:router_gateway"})


class Holder(msgspec.Struct, frozen=True):
    """The port that addresses are for."""

    port_id: str
    network_id: str
    mac: str
    device_owner: str = ""

    @property
    def chooses(self) -> bool:
        """Whether its addresses are chosen even where hosts make their own: routers' are."""
        return self.device_owner in ROUTER_OWNERS


class _Place(msgspec.Struct):
    subnet: Subnet
    address: str | None


def allot(tx: Tx, holder: Holder, wanted: Sequence[FixedIp] | None, subnets: Sequence[Subnet]) -> list[dict[str, str]]:
    """Take addresses for a port from its network's `subnets`; None: one IPv4, one IPv6, and all automatic ones.

    Raises Conflict (IpAddressGenerationFailure, IpAddressAlreadyAllocated) and Invalid (InvalidIpForNetwork ...).
    """
    if wanted is None:
        return _any(tx, holder, subnets)
    places = [_placed(holder, item, subnets) for item in wanted]
    for place in places:  # what was asked for by name first, so that "any" does not take it
        if place.address is not None:
            _take(tx, holder, place.subnet, place.address)
    for place in places:
        if place.address is None:
            place.address = lowest(tx, holder, place.subnet)
            if place.address is None:
                raise exhausted(holder.network_id)
    return [fixed_ip(place.subnet, str(place.address)) for place in places]


def exchange(
    tx: Tx, holder: Holder, before: Sequence[FixedIp], wanted: Sequence[FixedIp], subnets: Sequence[Subnet]
) -> list[dict[str, str]]:
    """Give a port `wanted` instead of `before`: what it has of that stays, automatic addresses stay in any case."""
    by_id = {subnet.id: subnet for subnet in subnets}
    kept: list[dict[str, str]] = []
    left = [dict(item) for item in before]
    new: list[FixedIp] = []
    for item in sorted(wanted, key=lambda item: "ip_address" not in item):
        found = next((have for have in left if _fits(have, item)), None)
        if found is None:
            new.append(item)
        else:
            left.remove(found)
            kept.append(found)
    for have in list(left):
        subnet = by_id[have["subnet_id"]]
        if subnet.automatic and not holder.chooses:
            left.remove(have)
            kept.append(have)
            new = [item for item in new if not (item.get("subnet_id") == subnet.id and "ip_address" not in item)]
    give_back(tx, holder.network_id, left, subnets)
    return [*kept, *allot(tx, holder, new, subnets)]


def give_back(tx: Tx, network_id: str, addresses: Sequence[FixedIp], subnets: Sequence[Subnet]) -> None:
    """Free addresses of a network."""
    pools = {subnet.id: subnet.allocation_pools for subnet in subnets}
    for item in addresses:
        allocation = ipam.taken(tx, network_id, item["ip_address"])
        if allocation is not None:
            ipam.release(tx, allocation, pools.get(item["subnet_id"], ()))


def lowest(tx: Tx, holder: Holder, subnet: Subnet, avoid: Sequence[str] = ()) -> str | None:
    """Take the address that a port gets in a subnet when it asks for none; None when there is none."""
    if subnet.automatic and not holder.chooses:
        address = ipam.eui64(subnet.network, holder.mac)
        _take(tx, holder, subnet, address)
        return address
    found = ipam.take_lowest(tx, network_id=holder.network_id, subnet_id=subnet.id, port_id=holder.port_id, avoid=avoid)
    return found.ip_address if found else None


def fixed_ip(subnet: Subnet, address: str) -> dict[str, str]:
    """An address as ports show it."""
    return {"subnet_id": subnet.id, "ip_address": address}


def exhausted(network_id: str) -> Conflict:
    """The error for a network without free addresses, in the tutorial's words."""
    return Conflict(f"No more IP addresses available on network {network_id}.", type="IpAddressGenerationFailure")


def _any(tx: Tx, holder: Holder, subnets: Sequence[Subnet]) -> list[dict[str, str]]:
    fitting = [s for s in subnets if not s.service_types or holder.device_owner in s.service_types]
    automatic = [s for s in fitting if s.automatic and not holder.chooses]
    found: list[dict[str, str]] = []
    for version in (4, 6):
        chosen = [s for s in fitting if s.ip_version == version and s not in automatic]
        for subnet in chosen:
            address = lowest(tx, holder, subnet)
            if address is not None:
                found.append(fixed_ip(subnet, address))
                break
        else:
            if chosen:
                raise exhausted(holder.network_id)
    return found + [fixed_ip(subnet, str(lowest(tx, holder, subnet))) for subnet in automatic]


def _placed(holder: Holder, item: FixedIp, subnets: Sequence[Subnet]) -> _Place:
    """Where one requested address belongs."""
    subnet_id, address = item.get("subnet_id"), item.get("ip_address")
    if subnet_id is None and address is None:
        raise invalid_input("IP allocation requires subnet_id or ip_address")
    if subnet_id is not None:
        subnet = next((s for s in subnets if s.id == subnet_id), None)
        if subnet is None:
            raise invalid_input(
                f"Failed to create port on network {holder.network_id}, because fixed_ips included invalid subnet "
                f"{subnet_id}"
            )
        if address is not None and not _possible(subnet, address):
            raise Invalid(
                f"IP address {address} is not a valid IP for the specified subnet.", type="InvalidIpForSubnet"
            )
    else:
        assert address is not None
        subnet = next((s for s in subnets if _possible(s, address)), None)
        if subnet is None:
            raise Invalid(
                f"IP address {address} is not a valid IP for any of the subnets on the specified network.",
                type="InvalidIpForNetwork",
            )
    if address is not None and subnet.automatic and not holder.chooses and address != _own(holder, subnet):
        raise invalid_input(
            f"IPv6 address {address} can not be directly assigned to a port on subnet {subnet.id} as the subnet is "
            "configured for automatic addresses"
        )
    return _Place(subnet, address)


def _own(holder: Holder, subnet: Subnet) -> str:
    return ipam.eui64(subnet.network, holder.mac)


def _possible(subnet: Subnet, address: str) -> bool:
    value, network = ip_address(address), subnet.network
    if value.version != network.version or value not in network:
        return False
    low, high = ipam.host_bounds(network)
    return low <= int(value) <= high


def _take(tx: Tx, holder: Holder, subnet: Subnet, address: str) -> None:
    ipam.take(tx, network_id=holder.network_id, subnet_id=subnet.id, port_id=holder.port_id, address=address)


def _fits(have: FixedIp, wanted: FixedIp) -> bool:
    return bool(wanted) and all(have.get(name) == value for name, value in wanted.items())
