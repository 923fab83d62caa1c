"""Addresses: which are taken, which are free, and the lowest free one.

What is free in a subnet's pools is kept as ranges, so that the lowest free address costs one look-up however large the
subnet and however many addresses are taken. Ranges never touch or overlap, and hold exactly those addresses of the
pools that no `Allocation` has. Addresses outside the pools may be taken too (a gateway, an address that was asked for).
"""

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Annotated

from cumulet.model.errors import Conflict
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import IP_ADDRESS, UUID, text
from cumulet.store.query import Condition, Page
from cumulet.store.tables import register
from cumulet.store.transaction import Tx

Network = IPv4Network | IPv6Network
Pools = Sequence[Mapping[str, str]]
"""Each with `start` and `end`, both inclusive."""


class Allocation(Resource, frozen=True, kw_only=True):
    """A taken address. Its id is `network_id/ip_address`, so that an address is taken once in a network."""

    network_id: Annotated[str, attribute(UUID)]
    subnet_id: Annotated[str, attribute(UUID, index=True)]
    port_id: Annotated[str, attribute(UUID, index=True)]
    ip_address: Annotated[str, attribute(IP_ADDRESS, index=True)]


ALLOCATION = register(declare(Allocation, "allocation", "ip_allocations"))


class FreeRange(Resource, frozen=True, kw_only=True):
    """Free addresses of a subnet's pools, `first` to `last`, as hexadecimal text of fixed width (sorts as numbers)."""

    subnet_id: Annotated[str, attribute(UUID)]
    first: Annotated[str, attribute(text(32))]
    last: Annotated[str, attribute(text(32))]


FREE_RANGE = register(declare(FreeRange, "free_range", "ip_free_ranges"), indexes=[("subnet_id", "first")])

_LOWEST = (("first", True),)
_HIGHEST = (("first", False),)


def taken(tx: Tx, network_id: str, address: str) -> Allocation | None:
    """Who has the address in the network."""
    return tx.get(Allocation, f"{network_id}/{address}")


def take(tx: Tx, *, network_id: str, subnet_id: str, port_id: str, address: str) -> Allocation:
    """Take this very address. Raises Conflict (IpAddressAlreadyAllocated) when it is taken."""
    if taken(tx, network_id, address) is not None:
        raise Conflict(
            f"IP address {address} already allocated in subnet {subnet_id}.", type="IpAddressAlreadyAllocated"
        )
    _withdraw(tx, subnet_id, address)
    return _insert(tx, network_id, subnet_id, port_id, address)


def take_lowest(
    tx: Tx, *, network_id: str, subnet_id: str, port_id: str, avoid: Collection[str] = ()
) -> Allocation | None:
    """Take the lowest free address of the subnet's pools that is not in `avoid`; None when there is none."""
    page = Page(order=_LOWEST, limit=1)
    passed: FreeRange | None = None
    while True:
        conditions = [Condition("subnet_id", subnet_id)]
        if passed is not None:
            conditions.append(Condition("first", passed.first, "gt"))
        found = tx.select(FreeRange, conditions, page)
        if not found:
            return None
        passed = found[0]
        low, high, kind = int(passed.first, 16), int(passed.last, 16), _kind(passed.first)
        while low <= high and str(kind(low)) in avoid:
            low += 1
        if low <= high:
            _cut(tx, passed, low)
            return _insert(tx, network_id, subnet_id, port_id, str(kind(low)))


def release(tx: Tx, allocation: Allocation, pools: Pools) -> None:
    """Give an address back; it is free again where `pools` hold it."""
    tx.delete(allocation)
    address = ip_address(allocation.ip_address)
    if any(_within(address, pool) for pool in pools):
        _put_back(tx, allocation.subnet_id, address)


def open_pools(tx: Tx, subnet_id: str, pools: Pools) -> None:
    """Make the subnet's free ranges anew: its pools without what is taken."""
    tx.delete_all(FreeRange, subnet_id=subnet_id)
    busy = sorted(int(ip_address(a)) for (a,) in tx.columns(Allocation, ["ip_address"], subnet_id=subnet_id))
    for low, high, kind in _merged(pools):
        start = low
        for number in busy:
            if low <= number <= high:
                _insert_range(tx, subnet_id, kind(start), kind(number - 1) if number > start else None)
                start = number + 1
        if start <= high:
            _insert_range(tx, subnet_id, kind(start), kind(high))


def close_pools(tx: Tx, subnet_id: str) -> None:
    """Forget the subnet's free ranges."""
    tx.delete_all(FreeRange, subnet_id=subnet_id)


def eui64(network: Network, mac: str) -> str:
    """The address that a host makes of its MAC by SLAAC (RFC 4291, appendix A)."""
    octets = [int(part, 16) for part in mac.split(":")]
    octets[0] ^= 0x02
    interface = bytes([*octets[:3], 0xFF, 0xFE, *octets[3:]])
    return str(IPv6Address(int(network.network_address) | int.from_bytes(interface, "big")))


def default_pools(network: Network, gateway: str | None) -> list[dict[str, str]]:
    """All of the network's host addresses but the gateway."""
    low, high = host_bounds(network)
    kind = type(network.network_address)
    spans = [(low, high)]
    if gateway is not None and (gate := ip_address(gateway)).version == network.version and low <= int(gate) <= high:
        spans = [(low, int(gate) - 1), (int(gate) + 1, high)]
    return [{"start": str(kind(a)), "end": str(kind(b))} for a, b in spans if a <= b]


def host_bounds(network: Network) -> tuple[int, int]:
    """The first and last address that a host may have: not the network's, not the broadcast address of IPv4."""
    low, high = int(network.network_address), int(network.broadcast_address)
    if network.max_prefixlen - network.prefixlen <= 1:  # point to point (RFC 3021, RFC 6164), or a single host
        return low, high
    return low + 1, high - (network.version == 4)


def _insert(tx: Tx, network_id: str, subnet_id: str, port_id: str, address: str) -> Allocation:
    return tx.insert(
        Allocation(
            id=f"{network_id}/{address}",
            network_id=network_id,
            subnet_id=subnet_id,
            port_id=port_id,
            ip_address=address,
        )
    )


def _key(address: IPv4Address | IPv6Address) -> str:
    return f"{int(address):08x}" if address.version == 4 else f"{int(address):032x}"


def _kind(key: str) -> type[IPv4Address] | type[IPv6Address]:
    return IPv4Address if len(key) == 8 else IPv6Address


def _shifted(key: str, by: int) -> str:
    return f"{int(key, 16) + by:0{len(key)}x}"


def _within(address: IPv4Address | IPv6Address, pool: Mapping[str, str]) -> bool:
    return int(ip_address(pool["start"])) <= int(address) <= int(ip_address(pool["end"]))


def _merged(pools: Pools) -> list[tuple[int, int, type[IPv4Address] | type[IPv6Address]]]:
    """The pools in order, those that touch made one."""
    spans: list[tuple[int, int, type[IPv4Address] | type[IPv6Address]]] = []
    for start, end in sorted((ip_address(p["start"]), ip_address(p["end"])) for p in pools):
        low, high = int(start), int(end)
        if spans and spans[-1][1] + 1 == low:
            low = spans.pop()[0]
        spans.append((low, high, type(start)))
    return spans


def _insert_range(
    tx: Tx, subnet_id: str, first: IPv4Address | IPv6Address, last: IPv4Address | IPv6Address | None
) -> None:
    if last is not None:
        tx.insert(FreeRange(id=uuid.uuid4().hex, subnet_id=subnet_id, first=_key(first), last=_key(last)))


def _holding(tx: Tx, subnet_id: str, key: str) -> FreeRange | None:
    """The range with the highest start up to `key`."""
    conditions = [Condition("subnet_id", subnet_id), Condition("first", key, "le")]
    found = tx.select(FreeRange, conditions, Page(order=_HIGHEST, limit=1))
    return found[0] if found else None


def _withdraw(tx: Tx, subnet_id: str, address: str) -> None:
    key = _key(ip_address(address))
    found = _holding(tx, subnet_id, key)
    if found is not None and found.last >= key:
        _cut(tx, found, int(key, 16))


def _cut(tx: Tx, found: FreeRange, number: int) -> None:
    """Take one number out of a range that holds it."""
    key = f"{number:0{len(found.first)}x}"
    if found.first == found.last:
        tx.delete(found)
    elif key == found.first:
        tx.update(found, first=_shifted(key, 1))
    elif key == found.last:
        tx.update(found, last=_shifted(key, -1))
    else:
        tx.update(found, last=_shifted(key, -1))
        tx.insert(FreeRange(id=uuid.uuid4().hex, subnet_id=found.subnet_id, first=_shifted(key, 1), last=found.last))


def _put_back(tx: Tx, subnet_id: str, address: IPv4Address | IPv6Address) -> None:
    key = _key(address)
    before = _holding(tx, subnet_id, key)
    if before is not None and before.last >= key:
        return
    if before is not None and _shifted(before.last, 1) != key:
        before = None
    after = tx.first(FreeRange, subnet_id=subnet_id, first=_shifted(key, 1)) if int(address) < _top(key) else None
    if before is not None and after is not None:
        tx.delete(after)
        tx.update(before, last=after.last)
    elif before is not None:
        tx.update(before, last=key)
    elif after is not None:
        tx.update(after, first=key)
    else:
        tx.insert(FreeRange(id=uuid.uuid4().hex, subnet_id=subnet_id, first=key, last=key))


def _top(key: str) -> int:
    return (1 << (4 * len(key))) - 1


def overlapping(cidr: str, others: Iterable[str]) -> str | None:
    """The first of the other networks that shares addresses with this one."""
    wanted = network_of(cidr)
    return next((other for other in others if _overlap(wanted, network_of(other))), None)


def network_of(cidr: str) -> Network:
    """The network of a CIDR that was checked before."""
    return IPv4Network(cidr) if "." in cidr and ":" not in cidr else IPv6Network(cidr)


def _overlap(one: Network, other: Network) -> bool:
    return one.version == other.version and one.overlaps(other)
