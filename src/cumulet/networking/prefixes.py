"""Sets of prefixes: made small, cut out of each other, and the free block that a subnet gets of them."""

from collections.abc import Iterable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, collapse_addresses, summarize_address_range

from cumulet.networking.ipam import Network, network_of


def compact(cidrs: Iterable[str]) -> list[str]:
    """The same addresses in as few prefixes as can be, in order. All are of one IP version."""
    return [str(network) for network in _collapsed(cidrs)]


def holds(cidrs: Iterable[str], others: Iterable[str]) -> bool:
    """Whether all addresses of the others are among these."""
    outer = _spans(cidrs)
    return all(any(low <= first and last <= high for low, high in outer) for first, last in _spans(others))


def meet(cidrs: Iterable[str], others: Iterable[str]) -> bool:
    """Whether some address is in both."""
    theirs = _spans(others)
    return any(low <= last and first <= high for low, high in _spans(cidrs) for first, last in theirs)


def without(cidrs: Sequence[str], taken: Iterable[str]) -> list[Network]:
    """The addresses that are in `cidrs` and not in `taken`, as few blocks, in order."""
    gone = _spans(taken)
    free: list[Network] = []
    index = 0
    for block in _collapsed(cidrs):
        start, end = int(block.network_address), int(block.broadcast_address)
        while index < len(gone) and gone[index][1] < start:
            index += 1
        position = index
        while position < len(gone) and gone[position][0] <= end:
            low, high = gone[position]
            free += _blocks(block, start, low - 1)
            start = high + 1
            position += 1
        free += _blocks(block, start, end)
    return free


def smallest(free: Iterable[Network], length: int) -> str | None:
    """A block of this length from the smallest free one it fits into (the lowest of these), or None."""
    fitting = [block for block in free if block.prefixlen <= length]
    if not fitting:
        return None
    found = max(fitting, key=lambda block: block.prefixlen)  # the first of the longest, and they are in order
    return f"{found.network_address}/{length}"


def _collapsed(cidrs: Iterable[str]) -> list[Network]:
    networks = [network_of(cidr) for cidr in cidrs]
    four = [network for network in networks if isinstance(network, IPv4Network)]
    six = [network for network in networks if isinstance(network, IPv6Network)]
    return [*collapse_addresses(four), *collapse_addresses(six)]


def _spans(cidrs: Iterable[str]) -> list[tuple[int, int]]:
    return [(int(n.network_address), int(n.broadcast_address)) for n in _collapsed(cidrs)]


def _blocks(of: Network, first: int, last: int) -> list[Network]:
    if first > last:
        return []
    if isinstance(of, IPv4Network):
        return list(summarize_address_range(IPv4Address(first), IPv4Address(last)))
    return list(summarize_address_range(IPv6Address(first), IPv6Address(last)))
