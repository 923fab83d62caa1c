"""What a secure port may not send: another's MAC or address in any header, a server's messages, other protocols.

Every case sends the forged frames and then one honest marker: when the marker arrives, what did not come before it was
dropped.
"""

import ipaddress
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from cumulet.topology.model import LogicalSwitch, SwitchPort
from dataplane.linux import frames
from dataplane.linux.frames import BROADCAST, arp, ethernet, icmp6, ip4, ip6, mac, udp
from dataplane.linux.world import ANYTHING, INSIDE, SILENCE, World, group

HERE = Path(__file__).parent
OTHER_MAC = "fa:16:3e:99:99:99"
ALL_NODES = "ff02::1"


class Pair:
    """A sender and a watcher in one network where the groups allow everything."""

    def __init__(self, world: World, **more: object) -> None:
        self.world = world
        self.switch: LogicalSwitch = world.switch()
        open_ = group(*ANYTHING)
        world.apply(self.switch, open_)
        self.sender: SwitchPort = world.port(self.switch, "10.0.0.3", "2001:db8::3", groups=(open_.id,), **more)
        world.apply(self.sender)
        world.inside(self.sender.namespace, "ip", "link", "set", "eth0", "up")
        self.watcher: SwitchPort = world.host(self.switch, "10.0.0.4/24", open_)

    def arrived(self, sent: Iterable[bytes]) -> list[bool]:
        """For each frame whether it reached the watcher."""
        listed = list(sent)
        marker = ethernet(self.sender.mac, BROADCAST, 0x0800, ip4("10.0.0.3", "10.0.0.4", 17, udp(9, 9, b"marker!")))
        command = [sys.executable, str(INSIDE), str(self.world.home), self.watcher.namespace, sys.executable]
        with subprocess.Popen(
            [*command, str(HERE / "watch.py"), "eth0", b"marker!".hex()], stdout=subprocess.PIPE, text=True
        ) as watching:
            assert watching.stdout is not None
            assert watching.stdout.readline() == "ready\n"
            code = "\n".join(
                [
                    "import socket",
                    "s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW); s.bind(('eth0', 0))",
                    *(f"s.send(bytes.fromhex('{frame.hex()}'))" for frame in [*listed, marker]),
                ]
            )
            self.world.inside(self.sender.namespace, sys.executable, "-c", code)
            seen = watching.stdout.read().split()
        assert marker.hex() in seen, "not even the honest frame arrived"
        return [frame.hex() in seen for frame in listed]


def _neighbour(pair: Pair, kind: int, target: str, option: str | None, source: str = "2001:db8::3") -> bytes:
    body = (b"\x20\0\0\0" if kind == 136 else b"\0\0\0\0") + ipaddress.ip_address(target).packed
    if option is not None:
        body += struct.pack("!BB", 2 if kind == 136 else 1, 1) + mac(option)
    return ethernet(pair.sender.mac, BROADCAST, 0x86DD, icmp6(source, ALL_NODES, kind, body))


def test_own_addresses_pass_and_others_do_not(world: World) -> None:
    pair = Pair(world)
    own = pair.sender.mac
    payload = udp(1000, 1000, b"x")
    link_local = "fe80::f816:3eff:fe00:1"
    good = [
        ethernet(own, BROADCAST, 0x0800, ip4("10.0.0.3", "10.0.0.4", 17, payload)),
        ethernet(own, BROADCAST, 0x0806, arp(1, own, "10.0.0.3", "10.0.0.4")),
        ethernet(own, BROADCAST, 0x0806, arp(1, own, "0.0.0.0", "10.0.0.3")),
        ethernet(own, BROADCAST, 0x86DD, ip6("2001:db8::3", ALL_NODES, 17, payload)),
        ethernet(own, BROADCAST, 0x86DD, ip6(link_local, ALL_NODES, 17, payload)),
        _neighbour(pair, 136, "2001:db8::3", own),
        _neighbour(pair, 135, "2001:db8::4", own),
        _neighbour(pair, 135, "2001:db8::3", None, source="::"),
    ]
    bad = [
        ethernet(OTHER_MAC, BROADCAST, 0x0800, ip4("10.0.0.3", "10.0.0.4", 17, payload)),
        ethernet(own, BROADCAST, 0x0800, ip4("10.0.0.9", "10.0.0.4", 17, payload)),
        ethernet(own, BROADCAST, 0x0806, arp(2, own, "10.0.0.1", "10.0.0.4")),
        ethernet(own, BROADCAST, 0x0806, arp(2, OTHER_MAC, "10.0.0.3", "10.0.0.4")),
        ethernet(OTHER_MAC, BROADCAST, 0x0806, arp(2, own, "10.0.0.3", "10.0.0.4")),
        ethernet(own, BROADCAST, 0x86DD, ip6("2001:db8::9", ALL_NODES, 17, payload)),
        ethernet(own, BROADCAST, 0x86DD, ip6("fe80::1", ALL_NODES, 17, payload)),
        _neighbour(pair, 136, "2001:db8::1", own),
        _neighbour(pair, 136, "2001:db8::3", OTHER_MAC),
        _neighbour(pair, 135, "2001:db8::4", OTHER_MAC),
        _neighbour(pair, 135, "2001:db8::4", None, source="::"),
        ethernet(own, BROADCAST, 0x86DD, icmp6(link_local, ALL_NODES, 134, b"\0" * 12)),
        ethernet(own, BROADCAST, 0x86DD, icmp6(link_local, ALL_NODES, 137, b"\0" * 36)),
        ethernet(own, BROADCAST, 0x0800, ip4("10.0.0.3", "255.255.255.255", 17, udp(67, 68, b"offer"))),
        ethernet(own, BROADCAST, 0x86DD, ip6("2001:db8::3", ALL_NODES, 17, udp(547, 546, b"reply"))),
        ethernet(own, BROADCAST, 0x8100, struct.pack("!HH", 5, 0x0800) + ip4("10.0.0.3", "10.0.0.4", 17, payload)),
        ethernet(own, BROADCAST, 0x88A8, struct.pack("!HH", 5, 0x0800) + ip4("10.0.0.3", "10.0.0.4", 17, payload)),
        ethernet(own, BROADCAST, 0x88CC, b"lldp" * 12),
        ethernet(own, BROADCAST, 0x8864, b"pppoe" * 12),
    ]
    assert pair.arrived(good) == [True] * len(good)
    assert pair.arrived(bad) == [False] * len(bad)


def test_fragments_hide_nothing(world: World) -> None:
    """A router advertisement or DHCP offer in fragments is judged whole."""
    pair = Pair(world)
    offer = udp(67, 68, b"offer" * 40)
    link_local = "fe80::f816:3eff:fe00:1"
    advertisement = icmp6(link_local, ALL_NODES, 134, b"\0" * 44)[40:]
    assert pair.arrived([*_fragments4(pair, offer), *_fragments6(pair, link_local, advertisement)]) == [False] * 4
    honest = udp(1000, 1000, b"whole" * 40)
    assert True in pair.arrived([*_fragments4(pair, honest)])


def _fragments4(pair: Pair, payload: bytes) -> list[bytes]:
    found = []
    for offset, piece, more in ((0, payload[:16], 1), (2, payload[16:], 0)):
        whole = bytearray(ip4("10.0.0.3", "10.0.0.4", 17, piece))
        whole[6:8] = struct.pack("!H", more << 13 | offset)
        whole[10:12] = b"\0\0"
        whole[10:12] = struct.pack("!H", frames.checksum(bytes(whole[:20])))
        found.append(ethernet(pair.sender.mac, pair.watcher.mac, 0x0800, bytes(whole)))
    return found


def _fragments6(pair: Pair, source: str, payload: bytes) -> list[bytes]:
    found = []
    for offset, piece, more in ((0, payload[:8], 1), (8, payload[8:], 0)):
        header = struct.pack("!BxHI", 58, offset | more, 4711)
        found.append(ethernet(pair.sender.mac, BROADCAST, 0x86DD, ip6(source, ALL_NODES, 44, header + piece)))
    return found


def test_allowed_pairs_and_no_port_security(world: World) -> None:
    payload = udp(1000, 1000, b"x")
    pair = Pair(world, allowed_pairs=((OTHER_MAC, "10.0.0.9"), ("fa:16:3e:00:00:01", "192.0.2.0/24")))
    own = pair.sender.mac
    tries = [
        ethernet(OTHER_MAC, BROADCAST, 0x0800, ip4("10.0.0.9", "10.0.0.4", 17, payload)),
        ethernet(own, BROADCAST, 0x0800, ip4("192.0.2.77", "10.0.0.4", 17, payload)),
        ethernet(own, BROADCAST, 0x0806, arp(1, own, "192.0.2.77", "10.0.0.4")),
        ethernet(own, BROADCAST, 0x0800, ip4("10.0.0.9", "10.0.0.4", 17, payload)),
        ethernet(OTHER_MAC, BROADCAST, 0x0800, ip4("10.0.0.3", "10.0.0.4", 17, payload)),
    ]
    assert pair.arrived(tries) == [True, True, True, False, False]
    world.settled()
    fields = {name: getattr(pair.sender, name) for name in pair.sender.__struct_fields__}
    free = SwitchPort(**(fields | {"secure": False, "groups": (), "allowed_pairs": ()}))
    world.apply(free)
    assert pair.arrived(tries[3:]) == [True, True]
    world.settled()


def test_the_cell_itself_is_out_of_reach(world: World) -> None:
    pair = Pair(world)
    world.inside("-", "sh", "-ec", "ip addr add 10.0.0.77/32 dev lo")
    sent = [ethernet(pair.sender.mac, BROADCAST, 0x0806, arp(1, pair.sender.mac, "10.0.0.3", "10.0.0.77"))]
    pair.arrived(sent)
    assert not world.pings(pair.watcher, "10.0.0.77", within=SILENCE)
    assert "10.0.0.77" not in world.inside(pair.watcher.namespace, "ip", "neigh", "show", "nud", "reachable")
