"""What a port, a floating IP and a gateway may send and get in a time, and the DSCP that a port's packets carry.

A limit is a promise about time. Two things are looked at, and both hold on a busy machine as well: a transfer takes no
less time than the limit gives it, by the monotonic clock, and no more bytes or packets pass than fit into that time, by
the kernel's counters. What is sent without a limit passes in a fraction of it.
"""

import contextlib
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from cumulet.topology.model import Meter, Meters, Nat, Qos, SwitchPort
from dataplane.linux.test_routing_wire import INTERNET, Site, site  # noqa: F401 - a fixture
from dataplane.linux.world import ANYTHING, INSIDE, World, group, nat

HERE = Path(__file__).parent
RATE = 8000  # kbit/s
BYTES = RATE * 125
SMALL = 80  # kbit
MUCH, SOON = 8 * BYTES, 5.0
"""Bytes that take six seconds and more by any limit here, and seconds in which they pass without one."""
_DEADLINE = 30.0


@dataclass
class Pair:
    """Two hosts of a network, both in a group that allows everything."""

    world: World
    one: SwitchPort
    two: SwitchPort

    def limit(self, qos: Qos | None) -> SwitchPort:
        """Give the first host these limits."""
        self.one = msgspec.structs.replace(self.one, qos=qos)
        assert self.world.apply(self.one).changed == 1
        self.world.settled()
        return self.one


@pytest.fixture
def pair(world: World) -> Pair:
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", open_)
    return Pair(world, one, two)


def _bandwidth(egress: Meter | None = None, ingress: Meter | None = None) -> Qos:
    return Qos(bandwidth=Meters(egress=egress, ingress=ingress))


def _seconds(world: World, client: SwitchPort, server: SwitchPort, address: str, amount: int) -> float:
    """How long it takes to send so many bytes by TCP from one host to another."""
    with _connected(world, client, server, address) as (near, far):
        return _transfer(near, far, amount)


@contextlib.contextmanager
def _connected(
    world: World, client: SwitchPort, server: SwitchPort, address: str
) -> Iterator[tuple[socket.socket, socket.socket]]:
    with world.serve(server, 80) as listening:
        near = world.dial(client.namespace, address, 80)
        assert near is not None
        far, _ = world.run(world.loop.sock_accept(listening))
    with near, far:
        near.settimeout(_DEADLINE)
        far.settimeout(_DEADLINE)
        yield near, far


def _transfer(near: socket.socket, far: socket.socket, amount: int) -> float:
    begin = time.monotonic()
    sending = threading.Thread(target=near.sendall, args=(b"\0" * amount,))
    sending.start()
    left = amount
    while left:
        got = len(far.recv(min(left, 1 << 20)))
        assert got
        left -= got
    sending.join()
    return time.monotonic() - begin


def _passed(world: World, port: SwitchPort) -> tuple[int, int]:
    """Bytes and packets that the switch has handed to a port, by the kernel's counters."""
    told = json.loads(world.inside("-", "ip", "-json", "-s", "-s", "link", "show", "dev", port.tap))[0]["stats64"]["tx"]
    return told["bytes"], told["packets"]


def _flood(
    world: World, sender: SwitchPort, receiver: SwitchPort, address: str, size: int = 1000
) -> tuple[int, int, int, float]:
    """Bytes sent, bytes and packets that came, and the seconds that all took."""
    begin, (had, had_packets) = time.monotonic(), _passed(world, receiver)
    flood = str(HERE / "flood.py")
    sent = int(world.inside(sender.namespace, sys.executable, flood, address, "30000", str(size)))
    has, has_packets = _passed(world, receiver)
    return sent, has - had, has_packets - had_packets, time.monotonic() - begin


@pytest.mark.parametrize(("burst", "bucket"), [(0, BYTES), (2 * RATE, 2 * BYTES)])
def test_what_a_port_sends(pair: Pair, burst: int, bucket: int) -> None:
    world, amount = pair.world, bucket + BYTES
    pair.limit(_bandwidth(egress=Meter(RATE, burst)))
    assert _seconds(world, pair.one, pair.two, "10.0.0.4", amount) >= 0.95
    sent, came, _, took = _flood(world, pair.one, pair.two, "10.0.0.4")
    assert came <= bucket + BYTES * took * 1.05
    assert sent > 5 * BYTES
    assert _seconds(world, pair.two, pair.one, "10.0.0.3", MUCH) < SOON, "the other way there is no limit"


@pytest.mark.parametrize(("burst", "bucket"), [(0, BYTES * 4 // 5), (SMALL, SMALL * 125)])
def test_what_a_port_gets(pair: Pair, burst: int, bucket: int) -> None:
    world, amount = pair.world, bucket + BYTES
    pair.limit(_bandwidth(ingress=Meter(RATE, burst)))
    assert _seconds(world, pair.two, pair.one, "10.0.0.3", amount) >= 0.95
    sent, came, _, took = _flood(world, pair.two, pair.one, "10.0.0.3")
    assert came <= bucket + BYTES * took * 1.05
    assert sent > 5 * BYTES
    assert _seconds(world, pair.one, pair.two, "10.0.0.4", MUCH) < SOON, "the other way there is no limit"


def test_a_limit_changes_and_goes_while_a_flow_lives(pair: Pair) -> None:
    world = pair.world
    slow = Meter(RATE, SMALL)
    with _connected(world, pair.one, pair.two, "10.0.0.4") as (near, far):
        assert _transfer(near, far, MUCH) < SOON
        pair.limit(_bandwidth(egress=slow, ingress=slow))
        assert _transfer(near, far, 3 * BYTES) >= 1.9
        assert _transfer(far, near, 2 * BYTES) >= 1.9
        pair.limit(_bandwidth(egress=Meter(RATE * 100), ingress=Meter(RATE * 100, SMALL * 100)))
        assert _transfer(near, far, MUCH) < SOON
        assert _transfer(far, near, MUCH) < SOON
        pair.limit(None)
        assert _transfer(near, far, MUCH) < SOON
    assert "tbf" not in world.inside("-", "tc", "qdisc", "show")
    assert "metered" not in world.inside("-", "nft", "list", "chains")


@pytest.mark.parametrize("way", ["egress", "ingress"])
def test_packets_in_a_second(pair: Pair, way: str) -> None:
    world = pair.world
    pair.limit(Qos(packets=Meters(**{way: Meter(2, 1)})))
    ends = (pair.one, pair.two, "10.0.0.4") if way == "egress" else (pair.two, pair.one, "10.0.0.3")
    sent, _, came, took = _flood(world, *ends, size=10)
    assert came <= 1000 + 2000 * took * 1.05 + 20
    assert sent // 10 > 2 * came
    pair.limit(None)
    sent, _, came, _ = _flood(world, *ends, size=10)
    assert came >= sent // 10


def test_packets_are_marked(world: World) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    one = world.host(switch, "10.0.0.3/24", open_, qos=Qos(dscp=46))
    two = world.host(switch, "10.0.0.4/24", open_)
    both = [(one, "10.0.0.3/24", "2001:db8::3"), (two, "10.0.0.4/24", "2001:db8::4")]
    marked, plain = (msgspec.structs.replace(port, addresses=(*port.addresses, six)) for port, _, six in both)
    world.apply(marked, plain)
    for port, _, six in both:
        world.inside(port.namespace, "ip", "addr", "add", f"{six}/64", "dev", "eth0", "nodad")
    assert _traffic_classes(world, marked, plain, "10.0.0.4") == {46}
    assert _traffic_classes(world, marked, plain, "2001:db8::4") == {46}
    assert _traffic_classes(world, plain, marked, "10.0.0.3") == {0}
    assert _traffic_classes(world, plain, marked, "2001:db8::3") == {0}
    world.settled()
    world.apply(msgspec.structs.replace(marked, qos=Qos(dscp=10)))
    assert _traffic_classes(world, marked, plain, "10.0.0.4") == {10}
    world.apply(msgspec.structs.replace(marked, qos=None))
    assert _traffic_classes(world, marked, plain, "10.0.0.4") == {0}


def _traffic_classes(world: World, sender: SwitchPort, receiver: SwitchPort, address: str) -> set[int]:
    """The DSCPs of the datagrams that arrive."""
    mark = b"marker!"
    command = [sys.executable, str(INSIDE), str(world.home), receiver.namespace, sys.executable]
    with subprocess.Popen(
        [*command, str(HERE / "watch.py"), "eth0", mark.hex()], stdout=subprocess.PIPE, text=True
    ) as watching:
        assert watching.stdout is not None
        assert watching.stdout.readline() == "ready\n"
        script = f"import socket; s = socket.socket({'socket.AF_INET6, ' if ':' in address else 'socket.AF_INET, '}"
        script += f"socket.SOCK_DGRAM); [s.sendto({mark!r}, ('{address}', 9)) for _ in range(3)]"
        world.inside(sender.namespace, sys.executable, "-c", script)
        frames = [bytes.fromhex(line) for line in watching.stdout.read().split()]
    found = [frame for frame in frames if mark in frame]
    assert found
    return {(int.from_bytes(frame[14:16], "big") >> 6 & 0x3F) if frame[12:14] == b"\x86\xdd" else frame[15] >> 2
            for frame in found}  # fmt: skip


def test_a_new_agent_finds_the_limits(pair: Pair) -> None:
    world = pair.world
    slow = Meter(RATE, SMALL)
    pair.limit(msgspec.structs.replace(_bandwidth(egress=slow, ingress=slow), dscp=8))
    world.run(world.plane.close())
    world.start()
    world.settled()
    world.inside("-", "tc", "qdisc", "del", "dev", pair.one.tap, "root")
    assert world.run(world.plane.observe()).keys() == world.parts.keys() - {pair.one.key}
    examined = world.run(world.plane.examine())
    assert examined.faults == {pair.one.key: f"what interface {pair.one.tap} may send in a time was changed"}
    assert world.apply(pair.one).changed == 1
    world.settled()


def test_a_floating_ip(world: World, site: Site) -> None:  # noqa: F811
    slow = Meters(egress=Meter(RATE), ingress=Meter(RATE))
    slowed, other = nat(site.router, "203.0.113.61", "10.0.1.5"), nat(site.router, "203.0.113.62", "10.0.2.5")
    world.apply(slowed, other)
    provider = site.provider
    assert _seconds(world, site.inner, provider, INTERNET, MUCH) < SOON
    with _connected(world, site.inner, provider, INTERNET) as (near, far):
        slowed = _changed(world, slowed, slow)
        assert _transfer(near, far, 2 * BYTES) >= 0.95, "what the instance sends"
        assert _transfer(far, near, 2 * BYTES) >= 0.95, "what it gets"
        sent, came, _, took = _flood(world, site.inner, provider, INTERNET)
        assert came <= BYTES + BYTES * took * 1.05
        assert sent > 5 * BYTES
        sent, came, _, took = _flood(world, provider, site.inner, "203.0.113.61")
        assert came <= BYTES + BYTES * took * 1.05
        assert sent > 5 * BYTES
        assert _seconds(world, site.other, provider, INTERNET, MUCH) < SOON, "another floating IP is not concerned"
        assert _seconds(world, site.inner, site.other, "10.0.2.5", MUCH) < SOON, "nor is what stays inside"
        _changed(world, slowed, None)
        assert _transfer(near, far, MUCH) < SOON


def _changed(world: World, part: Nat, bandwidth: Meters | None) -> Nat:
    changed = msgspec.structs.replace(part, bandwidth=bandwidth)
    assert world.apply(changed).changed == 1
    world.settled()
    return changed


def test_a_gateway(world: World, site: Site) -> None:  # noqa: F811
    slow = Meters(egress=Meter(RATE), ingress=Meter(RATE))
    provider = site.provider
    free = nat(site.router, "203.0.113.62", "10.0.2.5")
    world.apply(free)
    with _connected(world, site.inner, provider, INTERNET) as (near, far):
        assert _transfer(near, far, MUCH) < SOON
        limited = msgspec.structs.replace(site.router, bandwidth=slow)
        assert world.apply(limited).changed == 1
        world.settled()
        assert _transfer(near, far, 2 * BYTES) >= 0.95
        assert _transfer(far, near, 2 * BYTES) >= 0.95
        assert _seconds(world, site.other, provider, INTERNET, MUCH) < SOON, "by a floating IP there is no limit"
        _changed(world, free, slow)
        assert _seconds(world, site.other, provider, INTERNET, 2 * BYTES) >= 0.95
        assert world.apply(site.router).changed == 1
        world.settled()
        assert _transfer(near, far, MUCH) < SOON
