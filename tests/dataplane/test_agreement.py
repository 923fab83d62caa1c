"""Random topologies: whatever the trace says of every pair of hosts, the wire does.

The topologies are drawn from a seed, so a failure is found again by its number. Each is changed once on the way, since
what a change leaves behind is where data planes differ from a fresh start.
"""

import random

import pytest

from cumulet.topology.packet import Packet, ping, tcp, udp

from .scene import ANSWERED, SILENT, Scene
from .topologies import ANYTHING, EGRESS, INTERNET, Cloud, allow

SEEDS = range(6)


def drawn(draw: random.Random) -> tuple[Cloud, list[Packet]]:
    """Two to four networks, some routers, five to seven hosts in random groups, floating IPs; and what to ask."""
    cloud = Cloud()
    edge = cloud.outside()
    networks = [f"net{number}" for number in range(draw.randint(2, 4))]
    prefix = {}
    for number, name in enumerate(networks):
        # The last network has the first one's addresses again: another tenant's.
        prefix[name] = f"10.0.{0 if number == 3 else number}"
        cloud.switch(name, f"{prefix[name]}.0/24", admin_up=draw.random() > 0.1)
    groups = [draw_group(cloud, draw, f"group{number}") for number in range(4)]
    hosts = {}
    for number in range(draw.randint(5, 7)):
        network = draw.choice(networks)
        address = f"{prefix[network]}.{10 + number}"
        chosen = draw.sample(groups, draw.randint(0, 2))
        hosts[f"h{number}"] = (network, address)
        cloud.host(f"h{number}", network, address, groups=chosen, secure=draw.random() > 0.15,
                   admin_up=draw.random() > 0.1)  # fmt: skip
    floating = []
    routed: list[str] = []
    for number in range(draw.randint(1, 2)):
        legs = [name for name in draw.sample(networks, draw.randint(1, 2)) if name not in routed]
        if len({prefix[name] for name in legs}) < len(legs):
            legs = legs[:1]
        routed += legs
        outside = ("public", f"203.0.113.{60 + number}/24") if draw.random() > 0.2 else None
        cloud.router(f"r{number}", *((name, f"{prefix[name]}.1/24") for name in legs), gateway=outside,
                     snat=draw.random() > 0.3, admin_up=draw.random() > 0.1)  # fmt: skip
        for name, (network, address) in hosts.items():
            if outside and network in legs and draw.random() > 0.6:
                external = f"203.0.113.{100 + int(name[1:])}"
                floating.append(external)
                cloud.floating(external, address, f"r{number}")
    targets = [*(address for _network, address in hosts.values()), *floating, INTERNET, "203.0.113.60"]
    packets: list[Packet] = []
    for source in [*(f"instance-{name}" for name in hosts), edge]:
        for target in targets:
            if source == edge:
                if target == INTERNET:
                    continue
            elif hosts[source.removeprefix("instance-")][1] == target:
                continue
            ask = draw.choice([ping, lambda s, t: tcp(s, t, draw.choice([22, 80])), lambda s, t: udp(s, t, 5000)])
            packets.append(ask(source, target))
    return cloud, packets


def draw_group(cloud: Cloud, draw: random.Random, name: str) -> str:
    rules = list(draw.choice([EGRESS, ANYTHING, ()]))
    for _ in range(draw.randint(0, 3)):
        direction = draw.choice(["ingress", "egress"])
        remote: dict[str, str] = draw.choice(
            [{}, {"cidr": "10.0.0.0/8"}, {"cidr": "10.0.1.0/24"}, {"group": f"group{draw.randint(0, 3)}"}]
        )
        protocol, low, high = draw.choice(
            [(6, 80, 80), (6, 20, 100), (17, None, None), (1, None, None), (1, 8, 0), (None, None, None)]
        )
        rules.append(allow(direction, protocol, low, high, **remote))
    cloud.group(name, *rules)
    return name


@pytest.mark.parametrize("seed", SEEDS)
def test_trace_and_wire_agree(scene: Scene, seed: int) -> None:
    draw = random.Random(seed)
    verdicts = set()
    for _ in range(2):
        cloud, packets = drawn(draw)
        scene.apply(cloud.parts)
        verdicts |= {outcome.verdict for outcome in scene.agree(packets)}
        scene.settled()
    assert {ANSWERED, SILENT} <= verdicts  # else the draw tells little: choose another
