"""TCP throughput (iperf3, one stream) through bridge, router, floating IP and SNAT, beside paths built by hand.

Aim: at least 0.95 of a path built by hand, measured in the same run.
"""

import json
import subprocess
from functools import partial

from bench import handmade
from bench.cloud import Cloud, running, wait
from bench.table import Table, median, spread
from cumulet.dataplane.linux import namespaces

ROUNDS = 9
SECONDS = 1
Path = tuple[str, str, str]
"""The client's namespace, the server's, and the address the client asks for."""


def measure() -> Table:
    """Ours, by hand without rules, by hand with the least stateful filter: in turns, so noise meets all of them."""
    columns = ["", "ours", "range of ours", "by hand, no filter", "by hand, stateful", "ours / no filter",
               "ours / stateful", "CPU ms/Gbit, ours", "no filter / ours", "stateful / ours"]  # fmt: skip
    table = Table("Throughput, one TCP stream (Gbit/s, median)", columns)
    with running() as cloud:
        ours = _paths(cloud)
        plain, filtered = (handmade.Hand(partial(handmade.build, filtered=yes)) for yes in (False, True))
        try:
            figures: dict[str, list[list[tuple[float, float]]]] = {name: [[], [], []] for name in ours}
            for _ in range(ROUNDS):
                for name, path in ours.items():
                    mine = cloud.inside(partial(stream, path)).result()
                    hands = [hand.run(stream, HAND[name]) for hand in (plain, filtered)]
                    for found, (rate, cost) in zip(figures[name], (mine, *hands), strict=True):
                        found.append((rate, cost))
        finally:
            plain.close()
            filtered.close()
    table.rows = [[name, *_row(found)] for name, found in figures.items()]
    table.remarks = [
        f"iperf3, {ROUNDS} rounds of {SECONDS} s, in turns; client, server and every hop share the machine's cores. "
        "Ratios of rates are the medians of the rounds' ratios. CPU is that of both programs, in whose time the kernel "
        "does most of the path's work: other load disturbs it less than the rate.",
        "Ours has what a tenant gets: stateful security groups on both ends, anti-spoofing of MAC, IP and ARP, a "
        "conntrack zone per network. By hand, no filter: the same namespaces, veth pairs and bridges, routes and "
        "three NAT rules, and no other rule. By hand, stateful: in addition one chain of two rules.",
    ]
    return table


def _row(found: list[list[tuple[float, float]]]) -> list[object]:
    """Ours first, then those by hand."""
    mine, *others = [[rate for rate, _ in one] for one in found]
    own, *costs = [median([cost for _, cost in one]) for one in found]
    ratios = [median([x / y for x, y in zip(mine, one, strict=True)]) for one in others]
    return [median(mine), spread(mine, 1), *map(median, others), *ratios, own, *(cost / own for cost in costs)]


HAND: dict[str, Path] = {
    "same network (bridge)": ("b", "a", "10.50.0.11"),
    "other network (router)": ("c", "a", "10.50.0.11"),
    "from outside to a floating IP": ("outside", "a", "203.0.113.21"),
    "from inside out by SNAT": ("b", "outside", "203.0.113.1"),
}


def stream(path: Path) -> tuple[float, float]:
    """One stream for some seconds: Gbit/s as the receiver has it, and ms of both programs' CPU time for a Gbit."""
    client, server, address = path
    with handmade.in_namespace(server, ["iperf3", "-s", "-1"]) as listening:
        try:
            wait(lambda: _listens(server), "iperf3 to listen", 0.01)
            argv = ["iperf3", "-c", address, "-t", str(SECONDS), "-J", "--connect-timeout", "3000"]
            with handmade.in_namespace(client, argv) as sending:
                text, _ = sending.communicate(timeout=SECONDS + 15)
        finally:
            listening.kill()
    answer = json.loads(text)
    if "error" in answer:
        raise RuntimeError(f"iperf3 from {client} to {address}: {answer['error']}")
    rate = float(answer["end"]["sum_received"]["bits_per_second"]) / 1e9
    used = answer["end"]["cpu_utilization_percent"]
    return rate, (float(used["host_total"]) + float(used["remote_total"])) * 10 / rate


def _listens(server: str) -> bool:
    with namespaces.entered(server):
        return ":5201" in subprocess.run(["ss", "-Hltn"], capture_output=True, text=True, check=True).stdout


def _paths(cloud: Cloud) -> dict[str, Path]:
    """The same topology as a tenant makes it."""
    public = cloud.public()
    one, one_subnet = cloud.network("one", "10.50.0.0/24")
    two, two_subnet = cloud.network("two", "10.51.0.0/24")
    router = cloud.make("/routers", "router", name="r", external_gateway_info={"network_id": public})["id"]
    for subnet in (one_subnet, two_subnet):
        cloud.call("PUT", f"/routers/{router}/add_router_interface", {"subnet_id": subnet})
    servers = [cloud.boot(name, network) for name, network in (("a", one), ("b", one), ("c", two))]
    cloud.open_default_group()
    cloud.active(*servers)
    port = cloud.port_of(servers[0])
    floating = cloud.make("/floatingips", "floatingip", floating_network_id=public, port_id=port["id"])
    a, b, c = (f"instance-{id}" for id in servers)
    outside, fixed = f"edge-{public}", port["fixed_ips"][0]["ip_address"]
    return {
        "same network (bridge)": (b, a, fixed),
        "other network (router)": (c, a, fixed),
        "from outside to a floating IP": (outside, a, floating["floating_ip_address"]),
        "from inside out by SNAT": (b, outside, "203.0.113.1"),
    }
