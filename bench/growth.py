"""What an API call costs among 0, 100, 1,000 and 10,000 other ports: CPU to the nanosecond, and p50.

Aim: with 10,000 ports a creation, a look at one, a deletion and a list that returns few cost at most 1.2 times as much.
"""

import os
import statistics
from collections.abc import Callable, Iterator
from functools import partial

from bench.client import Client, each
from bench.cloud import Cloud, running
from bench.table import Aim, Table
from bench.usage import counted

LEVELS = tuple(int(level) for level in os.environ.get("CUMULET_BENCH_LEVELS", "0,100,1000,10000").split(","))
OFTEN = 300
ROUNDS = 3
FACTOR = 1.2
_BULK = 100
_PAGE = 10
_WARM = 30

Figures = dict[str, tuple[float, float]]
"""By operation: the CPU of server and agent, and p50, in ms."""


def measure() -> list[Table]:
    """Grow a cloud, and try the same operations at every level."""
    found: dict[int, Figures] = {}
    with running() as cloud:
        client = Client(cloud)
        own, _ = cloud.network("own", "10.0.0.0/16")
        crowd, _ = cloud.network("crowd", "10.64.0.0/16")
        there = 0
        _grow(cloud, crowd, _PAGE)  # a page is as full in the smallest cloud as in the largest
        for level in LEVELS:
            _grow(cloud, crowd, level - there)
            there = level
            found[level] = dict(_operations(cloud, client, own))
        client.close()
    return [_table(found)]


def _grow(cloud: Cloud, network: str, ports: int) -> None:
    """So many more ports, in another network than the one that is measured."""
    sizes = [min(_BULK, ports - at) for at in range(0, ports, _BULK)]
    work = [partial(_bulk, network=network, size=size) for size in sizes]
    each(cloud, work, 2)


def _bulk(client: Client, network: str, size: int) -> None:
    port = {"network_id": network, "name": "one of a crowd", "device_owner": "compute:crowd"}
    client.call("POST", "/ports", {"ports": [port] * size})


def _operations(cloud: Cloud, client: Client, network: str) -> Iterator[tuple[str, tuple[float, float]]]:
    ids: list[str] = []

    def create() -> None:
        ids.append(str(client.make("/ports", "port", network_id=network, name="mine")["id"]))

    def delete() -> None:
        client.call("DELETE", f"/ports/{ids.pop()}")

    def ask(path: str) -> Callable[[], object]:
        return lambda: client.call("GET", path)

    create()
    one = client.call("GET", f"/ports/{ids[0]}")["port"]
    reads = {
        "show port": f"/ports/{one['id']}",
        "list ports, id= (1 hit)": f"/ports?id={one['id']}",
        "list ports, name= (1 hit)": "/ports?name=mine",
        "list ports, mac_address= (1 hit)": f"/ports?mac_address={one['mac_address']}",
        "list ports, fixed_ips=ip_address= (1 hit)": f"/ports?fixed_ips=ip_address={one['fixed_ips'][0]['ip_address']}",
        "list ports, network_id= (1 hit)": f"/ports?network_id={network}&device_owner=",
        "list ports, device_id= (no hit)": "/ports?device_id=nothing-of-this-name",
        "list ports, status=ERROR (no hit)": "/ports?status=ERROR",
        "list ports, tags= (no hit)": f"/ports?network_id={network}&tags=nobody",
        f"list ports, a page of {_PAGE} by id": f"/ports?limit={_PAGE}&sort_key=id",
    }
    for what, path in reads.items():
        yield what, _cost(cloud, ask(path))
    yield "create port", _cost(cloud, create)
    yield "delete port", _cost(cloud, delete, len(ids) - 2)
    while ids:
        delete()


def _cost(cloud: Cloud, act: Callable[[], object], often: int = OFTEN) -> tuple[float, float]:
    """CPU and p50 of one; of several rounds the cheapest, as other load of the machine only adds."""
    rounds = []
    for _ in range(min(_WARM, often // 10)):
        act()
        often -= 1
    for _ in range(ROUNDS):
        waits = []
        with counted(cloud.pids) as used:
            for _ in range(often // ROUNDS):
                with counted({}) as this:
                    act()
                waits.append(this.wall)
        rounds.append((sum(used.cpu.values()) / len(waits), statistics.median(waits)))
    return min(cpu for cpu, _ in rounds), min(p50 for _, p50 in rounds)


def _table(found: dict[int, Figures]) -> Table:
    low, high = min(found), max(found)
    table = Table(
        f"Growth: one API call among {low} and among {high} other ports (ms)",
        ["operation", *(f"CPU @{level}" for level in found), *(f"p50 @{level}" for level in found), "CPU x", "p50 x"],
    )
    worst: tuple[float, str] = (0.0, "")
    for what in found[low]:
        costs = [found[level][what] for level in found]
        cpu, p50 = (found[high][what][at] / found[low][what][at] for at in (0, 1))
        table.rows.append([what, *(c for c, _ in costs), *(p for _, p in costs), cpu, p50])
        worst = max(worst, (cpu, what))
    factor, what = worst
    table.aims = [Aim(f"CPU among {high} ports / among {low}, worst operation", factor, FACTOR, "x", detail=what)]
    table.remarks = [
        f"With packets; {OFTEN} calls of each kind over one kept connection, in {ROUNDS} rounds of which the cheapest "
        "counts. CPU is that of server and agent together, from schedstat. The other ports are in another network of "
        "the same project; Neutron's figures for the same are in the table of the API.",
    ]
    return table
