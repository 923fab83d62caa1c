"""Golden texts: the canonical text of topologies, and the words of traces through them.

After a wanted change write them anew with `CUMULET_WRITE_GOLDEN=1 pytest tests/golden` and read the difference.
"""

import os
from pathlib import Path

import pytest

from cumulet.topology.model import (
    DhcpOptions,
    HealthCheck,
    Instance,
    Listener,
    Member,
    Persistence,
    Pool,
    Route,
)
from cumulet.topology.packet import Packet, ping, tcp, udp
from cumulet.topology.text import text
from cumulet.topology.trace import reachable
from cumulet.topology.world import World
from dataplane.topologies import ANYTHING, INTERNET, Cloud, allow, mac_of, name_of, two_tiers, uid


def golden(name: str, produced: str) -> None:
    path = Path(__file__).with_name(name)
    if os.environ.get("CUMULET_WRITE_GOLDEN"):
        path.write_text(produced)
    assert produced == path.read_text()


def rich() -> tuple[Cloud, str]:
    """Every kind of part, and every field once."""
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING, allow(protocol=6, low=80, high=90, cidr="10.0.0.0/8"), allow(group="out"))
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    served = cloud.port("front:dhcp", "front", ["10.0.1.2"], type="dhcp", device=uid("switch:front"))
    cloud.change("switch", "front", dhcp_port=served.id, mtu=1400, domain="example.org", subnets=(
        DhcpOptions(subnet=uid("subnet:front"), cidr="10.0.1.0/24", gateway="10.0.1.1", dhcp=True,
                    dns=("9.9.9.9", "1.1.1.1"), routes=(Route("172.16.0.0/12", "10.0.1.9"),)),
        DhcpOptions(subnet=uid("subnet:front6"), cidr="2001:db8::/64", gateway=None, dhcp=True, ra_mode="slaac",
                    address_mode="slaac"),
    ))  # fmt: skip
    cloud.host("pair", "front", "10.0.1.50", pairs=[(mac_of("pair"), "10.0.1.51")], admin_up=False)
    health = HealthCheck(type="HTTP", delay=5, timeout=2, max_retries=3, url_path="/up", expected_codes=(200, 204))
    pool = Pool(id=uid("pool"), protocol="HTTP", algorithm="SOURCE_IP", health=health, members=(
        Member(id=uid("one"), address="10.0.1.10", port=80),
        Member(id=uid("two"), address="10.0.2.10", port=8080, weight=5),
    ), persistence=Persistence(type="APP_COOKIE", cookie_name="seen"))  # fmt: skip
    cloud.balancer("b", "front", "10.0.1.100/24", Listener(id=uid("listener"), protocol="HTTP", port=80, pool=pool))
    cloud.add(Instance(id="web", hostname="web", memory=64, boot=2))
    return cloud, edge


def test_topology() -> None:
    cloud, _edge = rich()
    golden("topology.txt", text(cloud.parts.values()))


PACKETS: dict[str, Packet] = {
    "same-network": udp("instance-web", "10.0.1.20", 53),
    "routed": tcp("instance-web", "10.0.2.10", 80),
    "snat": tcp("instance-app", INTERNET, 80),
    "floating-in": tcp("edge", "203.0.113.61", 80),
    "hairpin": tcp("instance-app", "203.0.113.61", 80),
    "balancer": tcp("instance-app", "10.0.1.100", 80),
    "metadata": tcp("instance-web", "169.254.169.254", 80),
    "spoofed": ping("instance-web", "10.0.2.10", src="10.0.1.66"),
    "port-down": ping("instance-web", "10.0.1.50"),
}


@pytest.mark.parametrize("name", PACKETS)
def test_trace(name: str) -> None:
    cloud, edge = rich()
    packet = PACKETS[name]
    if packet.source == "edge":
        packet = tcp(edge, packet.dst, packet.dst_port or 0)
    exchange = reachable(World(cloud.parts.values()), packet)
    golden(f"trace-{name}.txt", exchange.text(name_of) + "\n")
