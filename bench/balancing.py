"""HTTP requests per second through a VIP, beside an HAProxy set up by hand, and beside asking a member directly.

Aim: at least 0.95 of the one set up by hand, measured in the same run.
"""

import re
import subprocess
import tempfile
from functools import partial

from bench import handmade
from bench.cloud import Cloud, connected, running
from bench.table import Table, median, spread
from cumulet.dataplane.linux import namespaces

ROUNDS = 9
SECONDS = 1
CONNECTIONS = 16
_MEMBERS = ("10.50.0.11", "10.50.0.12")
_ANSWER = """
defaults
    mode http
    timeout client 50s
    timeout server 50s
    timeout connect 5s
frontend answer
    bind {address}:80
    http-request return status 200 content-type text/plain string hello
"""
_BALANCER = """
defaults
    mode http
    timeout client 50s
    timeout server 50s
    timeout connect 5s
frontend vip
    bind 10.50.0.20:80
    option forwardfor
    default_backend members
backend members
    balance roundrobin
    server one 10.50.0.11:80 check inter 2s
    server two 10.50.0.12:80 check inter 2s
"""
_VIP = ("VIP, ours", "VIP, by hand, no filter", "VIP, by hand, stateful filter")
_DIRECT = ("one member directly, ours", "directly, by hand, no filter", "directly, by hand, stateful filter")
_GLOBAL = "global\n    nbthread 1\n    maxconn 4000\n"


def measure() -> Table:
    """In turns, so that the machine's other load meets all of them."""
    with running() as cloud:
        client, servers, vip = _build(cloud)
        processes = [
            cloud.inside(partial(serve, f"instance-{id}", _ANSWER.format(address=address)))
            for id, address in zip(servers, _MEMBERS, strict=True)
        ]
        for process in processes:
            process.result()
        plain, filtered = (handmade.Hand(partial(_by_hand, filtered=yes)) for yes in (False, True))

        def ours(address: str, seconds: int = SECONDS) -> float:
            return float(cloud.inside(partial(ask, client, address, seconds)).result())

        figures: dict[str, list[float]] = {name: [] for name in (*_VIP, *_DIRECT)}
        try:
            for address in (*_MEMBERS, vip):
                ours(address, 1)
            for _ in range(ROUNDS):
                for names, mine, theirs in ((_VIP, vip, "10.50.0.20"), (_DIRECT, _MEMBERS[0], _MEMBERS[0])):
                    rates = ours(mine), plain.run(ask, "b", theirs), filtered.run(ask, "b", theirs)
                    for name, rate in zip(names, rates, strict=True):
                        figures[name].append(float(rate))
        finally:
            plain.close()
            filtered.close()
    return _table(figures)


def _table(figures: dict[str, list[float]]) -> Table:
    table = Table(
        "HTTP through a VIP (requests per second)",
        ["", "median", "range", "ours / this one", "best of ours / best of this one"],
    )
    for names in (_VIP, _DIRECT):
        ours = figures[names[0]]
        for name in names:
            these = figures[name]
            ratio = median([x / y for x, y in zip(ours, these, strict=True)])
            table.rows.append([name, round(median(these)), spread(these), ratio, max(ours) / max(these)])
    table.remarks = [
        f"wrk, one thread, {CONNECTIONS} kept connections, {ROUNDS} rounds of {SECONDS} s in turns; two members, which "
        "are HAProxy answering by itself. Client, balancer and members share the machine's cores.",
        "By hand: HAProxy with two members and as many threads (one), namespaces on a bridge, and no packet filter, or "
        "the least stateful one. Ours has security groups and anti-spoofing on every port, tells members apart in its "
        "log, and asks another member what a dying one leaves unanswered.",
    ]
    return table


def _build(cloud: Cloud) -> tuple[str, list[str], str]:
    """Two members and a client on one network, and a VIP: the client's namespace, the servers, the VIP's address."""
    network, subnet = cloud.network("bench", "10.50.0.0/24")
    servers = [cloud.boot(f"member{n}", network, address) for n, address in enumerate(_MEMBERS)]
    client = cloud.boot("client", network, "10.50.0.30")
    cloud.open_default_group()
    cloud.active(*servers, client)
    pool = cloud.make("/lb/pools", "pool", name="p", protocol="HTTP", lb_method="ROUND_ROBIN", subnet_id=subnet)["id"]
    for address in _MEMBERS:
        cloud.make("/lb/members", "member", pool_id=pool, address=address, protocol_port=80)
    monitor = cloud.make("/lb/health_monitors", "health_monitor", type="HTTP", delay=2, timeout=2, max_retries=3)["id"]
    cloud.call("POST", f"/lb/pools/{pool}/health_monitors", {"health_monitor": {"id": monitor}})
    vip = cloud.make("/lb/vips", "vip", name="v", protocol="HTTP", protocol_port=80, subnet_id=subnet, pool_id=pool)
    return f"instance-{client}", servers, str(vip["address"])


def _by_hand(*, filtered: bool) -> None:
    handmade.bridge("br-one")
    for name, address in (("m1", _MEMBERS[0]), ("m2", _MEMBERS[1]), ("lb", "10.50.0.20"), ("b", "10.50.0.30")):
        handmade.guest(name, "br-one", f"{address}/24")
    for name, address in zip(("m1", "m2"), _MEMBERS, strict=True):
        serve(name, _ANSWER.format(address=address))
    serve("lb", _BALANCER)
    if filtered:
        handmade.rules(handmade.FILTER)


def serve(namespace: str, configuration: str) -> None:
    """Begin an HAProxy in a namespace; it ends with the cell, or with the hand's processes."""
    with tempfile.NamedTemporaryFile("w", suffix=".cfg", dir="/run", delete=False) as file:
        file.write(_GLOBAL + configuration)
    with namespaces.entered(namespace):
        subprocess.run(["haproxy", "-D", "-f", file.name], check=True, capture_output=True)


def ask(namespace: str, address: str, seconds: int = SECONDS) -> float:
    """wrk for some seconds: requests per second. Raises RuntimeError when one of them failed."""
    with namespaces.entered(namespace):
        connected(address, 80)
        done = subprocess.run(
            ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", f"http://{address}/"],
            capture_output=True, text=True, timeout=seconds + 20, check=True,
        )  # fmt: skip
    if "Non-2xx" in done.stdout or "Socket errors" in done.stdout:
        raise RuntimeError(done.stdout)
    found = re.search(r"Requests/sec:\s+([0-9.]+)", done.stdout)
    assert found is not None, done.stdout
    return float(found[1])
