"""Addresses: the ranges of free ones always are the pools without what is taken, and the lowest is handed out."""

import itertools
import random
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address, ip_network
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cumulet.model.errors import Conflict
from cumulet.networking import ipam
from cumulet.networking.ipam import Allocation, FreeRange
from cumulet.store.database import Store
from cumulet.store.schema import prepare
from cumulet.store.transaction import Tx

NETWORK = "5b3f8b3e-0000-4000-8000-000000000001"
SUBNET = "5b3f8b3e-0000-4000-8000-000000000002"


@contextmanager
def _store() -> Iterator[Store]:
    with TemporaryDirectory() as home:
        prepare(Path(home) / "db")
        store = Store(Path(home) / "db")
        try:
            yield store
        finally:
            store.close()


def _free(tx: Tx) -> list[tuple[int, int]]:
    return sorted((int(r.first, 16), int(r.last, 16)) for r in tx.all(FreeRange, subnet_id=SUBNET))


def _check(tx: Tx, pools: list[dict[str, str]], taken: set[str]) -> None:
    """The ranges are disjoint, don't touch, and hold exactly the pools' addresses that are not taken."""
    ranges = _free(tx)
    for (_, last), (first, _) in itertools.pairwise(ranges):
        assert last + 1 < first
    found = {number for first, last in ranges for number in range(first, last + 1)}
    wanted = {
        number for pool in pools for number in range(int(ip_address(pool["start"])), int(ip_address(pool["end"])) + 1)
    }
    assert found == wanted - {int(ip_address(a)) for a in taken}
    assert {a.ip_address for a in tx.all(Allocation, subnet_id=SUBNET)} == taken


BASES = st.sampled_from(["10.0.0.0", "255.255.255.192", "fd00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffc0"])
SPANS = st.lists(st.tuples(st.integers(0, 63), st.integers(0, 12)), min_size=1, max_size=4)
STEPS = st.lists(
    st.one_of(
        st.just(("lowest", 0)),
        st.tuples(st.just("avoiding"), st.integers(0, 63)),
        st.tuples(st.just("take"), st.integers(0, 63)),
        st.tuples(st.just("release"), st.integers(0, 63)),
        st.tuples(st.just("reopen"), st.integers(0, 63)),
    ),
    max_size=40,
)


def _pools(base: Any, spans: list[tuple[int, int]]) -> list[dict[str, str]]:
    """Pools of a few addresses that don't overlap, but may touch."""
    pools, used = [], set[int]()
    for start, length in spans:
        numbers = list(range(start, min(start + length, 63) + 1))
        if not used.intersection(numbers):
            used.update(numbers)
            pools.append({"start": str(base + start), "end": str(base + numbers[-1])})
    return pools


@settings(max_examples=60, deadline=None)
@given(base=BASES, spans=SPANS, steps=STEPS)
def test_any_order_of_takes_and_releases_keeps_the_books(
    base: str, spans: list[tuple[int, int]], steps: list[tuple[str, int]]
) -> None:
    start = ip_address(base)
    pools = _pools(start, spans)

    def run(tx: Tx) -> None:
        taken: set[str] = set()
        ipam.open_pools(tx, SUBNET, pools)
        for verb, offset in steps:
            address = str(start + offset)
            _step(tx, verb, address, pools, taken)
            _check(tx, pools, taken)

    with _store() as store:
        store.write_now(run)


def _step(tx: Tx, verb: str, address: str, pools: list[dict[str, str]], taken: set[str]) -> None:
    where = {"network_id": NETWORK, "subnet_id": SUBNET, "port_id": "p"}
    if verb in {"lowest", "avoiding"}:
        avoid = [address] if verb == "avoiding" else []
        free = sorted(n for first, last in _free(tx) for n in range(first, last + 1))
        free = [n for n in free if str(type(ip_address(address))(n)) not in avoid]
        found = ipam.take_lowest(tx, **where, avoid=avoid)
        assert (int(ip_address(found.ip_address)) if found else None) == (free[0] if free else None)
        if found:
            taken.add(found.ip_address)
    elif verb == "take":
        if address in taken:
            with pytest.raises(Conflict) as caught:
                ipam.take(tx, **where, address=address)
            assert caught.value.type == "IpAddressAlreadyAllocated"
        else:
            ipam.take(tx, **where, address=address)
            taken.add(address)
    elif verb == "release" and address in taken:
        held = ipam.taken(tx, NETWORK, address)
        assert held is not None
        ipam.release(tx, held, pools)
        taken.discard(address)
    elif verb == "reopen":
        ipam.open_pools(tx, SUBNET, pools)


def test_a_full_sixteen_is_handed_out_without_reading_it() -> None:
    """What an allocation reads does not grow with what was allocated (measured in statements' rows, not time)."""
    network = ip_network("10.1.0.0/16")
    pools = ipam.default_pools(network, "10.1.0.1")

    def run(tx: Tx) -> None:
        ipam.open_pools(tx, SUBNET, pools)
        for _ in range(2000):
            assert ipam.take_lowest(tx, network_id=NETWORK, subnet_id=SUBNET, port_id="p")
        assert tx.count(FreeRange) == 1
        gone = random.Random(7).sample(range(2, 2000), 300)
        for number in gone:
            held = ipam.taken(tx, NETWORK, str(network.network_address + number))
            assert held is not None
            ipam.release(tx, held, pools)
        again = ipam.take_lowest(tx, network_id=NETWORK, subnet_id=SUBNET, port_id="p")
        assert again is not None
        assert again.ip_address == str(network.network_address + min(gone))

    with _store() as store:
        store.write_now(run)


@pytest.mark.parametrize(
    ("cidr", "gateway", "pools"),
    [
        ("10.0.1.0/24", "10.0.1.1", [("10.0.1.2", "10.0.1.254")]),
        ("10.0.1.0/24", "10.0.1.254", [("10.0.1.1", "10.0.1.253")]),
        ("10.0.1.0/24", "10.0.1.7", [("10.0.1.1", "10.0.1.6"), ("10.0.1.8", "10.0.1.254")]),
        ("10.0.1.0/24", "192.0.2.1", [("10.0.1.1", "10.0.1.254")]),
        ("10.0.1.0/24", None, [("10.0.1.1", "10.0.1.254")]),
        ("10.0.1.0/31", None, [("10.0.1.0", "10.0.1.1")]),
        ("10.0.1.4/32", None, [("10.0.1.4", "10.0.1.4")]),
        ("fd00::/64", "fd00::1", [("fd00::2", "fd00::ffff:ffff:ffff:ffff")]),
        ("fd00::/64", "fe80::1", [("fd00::1", "fd00::ffff:ffff:ffff:ffff")]),
    ],
)
def test_default_pools_are_all_hosts_but_the_gateway(cidr: str, gateway: str | None, pools: list[Any]) -> None:
    assert [(p["start"], p["end"]) for p in ipam.default_pools(ip_network(cidr), gateway)] == pools


def test_slaac_addresses_follow_the_rfc() -> None:
    network = ip_network("2001:db8::/64")
    assert ipam.eui64(network, "00:00:5e:00:53:01") == "2001:db8::200:5eff:fe00:5301"
    assert ipam.eui64(network, "fa:16:3e:01:02:03") == "2001:db8::f816:3eff:fe01:203"


@pytest.mark.parametrize(
    ("one", "others", "found"),
    [
        ("10.0.0.0/24", ["10.0.1.0/24", "10.0.0.128/25"], "10.0.0.128/25"),
        ("10.0.0.0/24", ["fd00::/64", "10.0.1.0/24"], None),
        ("0.0.0.0/1", ["128.0.0.0/1"], None),
    ],
)
def test_overlapping(one: str, others: list[str], found: str | None) -> None:
    assert ipam.overlapping(one, others) == found
