"""From the request that associates a floating IP to the first connection through it."""

import socket
import subprocess
import time
from functools import partial

from bench import handmade
from bench.cloud import Cloud, connected, running
from bench.table import Aim, Table, median, spread
from cumulet.dataplane.linux import namespaces

ROUNDS = 15


def measure() -> Table:
    """Beside one `nft` process that adds a DNAT rule by hand, from its start to the first connection."""
    with running() as cloud:
        answered, through = _ours(cloud)
    hand = handmade.Hand(partial(handmade.build, filtered=False))
    try:
        by_hand = [float(hand.run(_by_hand)) for _ in range(ROUNDS)]
    finally:
        hand.close()
    table = Table("Floating IP: from the request to the first connection through it (ms)", ["", "median", "range"])
    for name, values in (
        ("PUT /floatingips answered", answered),
        ("first connection through it", through),
        ("by hand: `ip address add` and `nft add rule`, two processes", by_hand),
    ):
        table.rows.append([name, median(values), spread(values, 1)])
    table.aims = [Aim("key to kernel (a floating IP's association, request to answer)", median(answered), 20, "ms")]
    table.remarks = [
        "The client stands on the public network and tries again every millisecond from before the request on; what it "
        "reaches is the instance's ssh server.",
        "The client's own waiting is in the second row: an attempt that asks in vain for the address by ARP lasts up "
        "to 20 ms before the next one.",
    ]
    return table


def _ours(cloud: Cloud) -> tuple[list[float], list[float]]:
    public = cloud.public()
    network, subnet = cloud.network("bench", "10.60.0.0/24")
    router = cloud.make("/routers", "router", name="r", external_gateway_info={"network_id": public})["id"]
    cloud.call("PUT", f"/routers/{router}/add_router_interface", {"subnet_id": subnet})
    server = cloud.boot("target", network)
    cloud.open_default_group()
    cloud.active(server)
    port = cloud.port_of(server)
    cloud.inside(partial(connected, port["fixed_ips"][0]["ip_address"], 22), f"dhcp-{network}").result()
    answered, through = [], []
    for _ in range(ROUNDS):
        floating = cloud.make("/floatingips", "floatingip", floating_network_id=public)
        probe = cloud.inside(partial(connected, floating["floating_ip_address"], 22), f"edge-{public}")
        time.sleep(0.1)  # the probe is well under way
        begin = time.monotonic()
        cloud.call("PUT", f"/floatingips/{floating['id']}", {"floatingip": {"port_id": port["id"]}})
        answered.append((time.monotonic() - begin) * 1000)
        through.append((probe.result() - begin) * 1000)
        cloud.call("DELETE", f"/floatingips/{floating['id']}")
    return answered, through


def _by_hand() -> float:
    """In the hand-built topology: give the router an address and a DNAT rule, and connect."""
    add = ["ip", "-n", "router", "address"]
    subprocess.run([*add, "del", "203.0.113.22/32", "dev", "gw"], check=False, capture_output=True)
    with namespaces.entered("a"):
        listening = socket.create_server(("10.50.0.11", 2222))
    with listening, namespaces.entered("outside"):
        begin = time.monotonic()
        subprocess.run([*add, "add", "203.0.113.22/32", "dev", "gw"], check=True)
        rule = "add rule ip nat pre ip daddr 203.0.113.22 tcp dport 22 dnat to 10.50.0.11:2222"
        subprocess.run(["ip", "netns", "exec", "router", "nft", rule], check=True)
        end = connected("203.0.113.22", 22)
    return (end - begin) * 1000
