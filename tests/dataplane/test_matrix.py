"""Who reaches whom, from every place to every other, by every protocol, however it is dressed and whoever it claims to
be: computed by the trace, and looked for on the wire at every port, at the cell itself and on the host."""

import itertools
import subprocess
from collections.abc import Iterator

import msgspec

from cumulet.topology.model import SwitchPort
from cumulet.topology.packet import ICMP, ICMPV6, TCP, UDP, Packet
from cumulet.topology.world import METADATA_ADDRESS, World, link_local

from . import craft
from .aim import BROADCAST, NOBODY, aimed
from .city import FLOATING, VIP, city
from .scene import Scene
from .topologies import INTERNET, mac_of, uid

_SERIAL = itertools.count(30000)


def packet(source: str, dst: str, protocol: str, **more: object) -> Packet:
    port = uid(f"port:{source}")
    six = ":" in dst
    if protocol == "icmp":
        kind = {"protocol": ICMPV6 if six else ICMP, "icmp_type": 128 if six else 8, "icmp_code": 0}
    else:
        kind = {"protocol": TCP if protocol == "tcp" else UDP, "src_port": next(_SERIAL), "dst_port": 5000}
    return msgspec.convert({"source": port, "dst": dst, **kind, **more}, Packet)


def place(world: World, name: str) -> SwitchPort:
    return world.ports[uid(f"port:{name}")]


def dresses(dst: str) -> list[craft.Dress]:
    return list((craft.DRESSES_6 if ":" in dst else craft.DRESSES_4).values())


def nevers(dst: str) -> list[craft.Dress]:
    return list((craft.NEVER_6 if ":" in dst else craft.NEVER_4).values())


def host_addresses() -> list[str]:
    """The machine's own, where the tests run."""
    text = subprocess.run(["hostname", "-I"], capture_output=True, text=True, check=False).stdout
    return [address for address in text.split() if ":" not in address][:3] or ["192.0.2.7"]


# To whom `red-x`, who may send to everyone, is carried; the machine itself is beside the last.
REACHED = {
    "the same network": ("10.0.1.11", "red-y"),
    "the same network, no rule lets it in": ("10.0.1.12", None),
    "the same network, without port security": ("10.0.1.13", "red-free"),
    "another network of the router": ("10.0.2.14", "red-z"),
    "another router, by its private address": ("10.0.3.10", "public:edge"),
    "another router, by its floating IP": (FLOATING["red-w"], "red-w"),
    "its own router's floating IP": (FLOATING["red-y"], "red-y"),
    "another tenant's floating IP": (FLOATING["blue-y"], "blue-y"),
    "another tenant's router": ("203.0.113.61", "blue-r:public:203.0.113.61/24"),
    "a network it is not in": ("10.0.9.21", "public:edge"),
    "outside": (INTERNET, "public:edge"),
    "its router": ("10.0.1.1", "red-r:red-a:10.0.1.1/24"),
    "its DHCP server": ("10.0.1.2", "red-a:dhcp"),
    "a virtual IP": (VIP, "vip:vip"),
    "nobody, whose frames a port without port security hears": ("10.0.1.99", "red-free"),
    "the same network, IPv6": ("2001:db8:1::11", "red-y"),
    "another network of the router, IPv6": ("2001:db8:2::14", "red-z"),
    "a network it is not in, IPv6": ("2001:db8:9::21", "red-r:red-a:2001:db8:1::1/64"),
}


def test_who_reaches_whom(scene: Scene) -> None:
    scene.apply(city().parts)
    world = scene.world
    last = {}
    for relation, (dst, reached) in REACHED.items():
        shot = aimed(world, packet("red-x", dst, "udp"))
        last[relation] = (shot.why, reached is None or uid(f"port:{reached}") in shot.arrives, bool(shot.arrives))
    assert not [row for relation, row in last.items() if not row[1] or row[2] != (REACHED[relation][1] is not None)]
    targets = [*(dst for dst, _ in REACHED.values()), *FLOATING.values(), METADATA_ADDRESS, *host_addresses(),
               *(link_local(port.mac) for port in world.ports.values() if port.switch == uid("switch:red-a")),
               "127.0.0.1", "127.0.0.53", "224.0.0.251", "255.255.255.255", "10.0.1.255", "::1"]  # fmt: skip
    shots = [
        aimed(world, packet(source, dst, protocol), dress)
        for source, protocol, dst in itertools.product(("red-x", "red-mute", "red-free", "blue-x"),
                                                       ("icmp", "tcp", "udp"), targets)
        if not _is_own(place(world, source), dst) for dress in dresses(dst)
    ]  # fmt: skip
    scene.volley(shots)
    scene.volley([aimed(world, packet(source, dst, protocol), dress, never=True)
                  for source in ("red-x", "red-free") for dst in ("10.0.1.11", "10.0.2.14", "2001:db8:1::11")
                  for protocol in ("tcp", "udp") for dress in nevers(dst)])  # fmt: skip


def _is_own(port: SwitchPort, dst: str) -> bool:
    return dst in port.addresses or dst == link_local(port.mac)


# ---- what x claims to be


def neighbour(kind: int, dst: str, **more: object) -> Packet:
    return packet("red-x", dst, "icmp", icmp_type=kind, arp=True, **more)


def arp(operation: int, dst: str, **more: object) -> Packet:
    return packet("red-x", dst, "icmp", icmp_type=None, icmp_code=operation, arp=True, **more)


def spoofed(world: World) -> Iterator[Packet]:
    """Everything that `x` may say wrongly, to a neighbour that takes all."""
    x, y, free = (place(world, name) for name in ("red-x", "red-y", "red-free"))
    gateway = place(world, "red-r:red-a:10.0.1.1/24")
    for victim, four, six in (
        (y, "10.0.1.11", "2001:db8:1::11"),
        (gateway, "10.0.1.1", "2001:db8:1::1"),
        (place(world, "red-a:dhcp"), "10.0.1.2", "2001:db8:1::2"),
        (place(world, "red-z"), "10.0.2.14", "2001:db8:2::14"),
        (None, "198.51.100.10", "2001:db8:77::1"),
        (None, METADATA_ADDRESS, "fe80::1"),
        (None, "0.0.0.0", "::"),
        (None, "127.0.0.1", "::1"),
        (None, "224.0.0.1", "ff02::1"),
        (None, "255.255.255.255", "::ffff:10.0.1.11"),
    ):
        mac = victim.mac if victim is not None else NOBODY.replace("fe", "fd")
        for receiver, dst4, dst6 in ((y, "10.0.1.11", "2001:db8:1::11"), (free, "10.0.1.13", "2001:db8:1::13"),
                                     (gateway, "10.0.2.14", "2001:db8:2::14")):  # fmt: skip
            if receiver is victim:
                continue
            to = {"dst_mac": receiver.mac}
            for protocol in ("icmp", "tcp", "udp"):
                for src, dst in ((four, dst4), (six, dst6)):
                    yield packet("red-x", dst, protocol, src=src, **to)
                    yield packet("red-x", dst, protocol, src=src, src_mac=mac, **to)
                    yield packet("red-x", dst, protocol, src_mac=mac, **to)
            for dst_mac in (receiver.mac, BROADCAST):
                for operation in (1, 2):  # a request, a reply, and announcements of both kinds (RFC 5227)
                    for target in (dst4, four):
                        to = {"dst_mac": dst_mac}
                        yield arp(operation, target, claims=four, **to)
                        yield arp(operation, target, claims=four, claims_mac=mac, **to)
                        yield arp(operation, target, claims_mac=mac, **to)
                        yield arp(operation, target, src_mac=mac, **to)
                        yield arp(operation, target, claims=four, claims_mac=mac, src_mac=mac, **to)
                yield neighbour(136, dst6, claims=six, **to)
                yield neighbour(136, dst6, claims=six, claims_mac=x.mac, **to)
                yield neighbour(136, dst6, claims=six, claims_mac=mac, **to)
                yield neighbour(136, dst6, claims_mac=mac, **to)
                yield neighbour(136, dst6, claims=six, claims_mac=mac, src=six, src_mac=mac, **to)
                for kind in (133, 135):
                    yield neighbour(kind, dst6, claims_mac=mac, **to)
                    yield neighbour(kind, dst6, src=six, **to)
                    yield neighbour(kind, dst6, src=six, claims_mac=x.mac, **to)
                yield neighbour(135, dst6, src="::", claims=six, **to)


def honest(world: World) -> Iterator[Packet]:
    """What must get through for a host to live at all, so that the filters aren't right by stopping everything."""
    x, y = place(world, "red-x"), place(world, "red-y")
    for dst_mac in (y.mac, BROADCAST):
        to = {"dst_mac": dst_mac}
        for operation in (1, 2):
            yield arp(operation, "10.0.1.11", **to)
            yield arp(operation, "10.0.1.10", **to)
            yield arp(operation, "10.0.1.11", claims="0.0.0.0", src="0.0.0.0", **to)
        own = "2001:db8:1::10"
        yield neighbour(136, "2001:db8:1::11", claims=own, claims_mac=x.mac, **to)
        yield neighbour(136, "2001:db8:1::11", claims=own, **to)
        yield neighbour(136, "2001:db8:1::11", claims=link_local(x.mac), claims_mac=x.mac, **to)
        yield neighbour(135, "2001:db8:1::11", claims_mac=x.mac, **to)
        yield neighbour(135, "2001:db8:1::11", src="::", claims=own, **to)
        yield neighbour(133, "2001:db8:1::11", claims_mac=x.mac, **to)
        yield neighbour(133, "2001:db8:1::11", **to)
    yield packet("red-x", "255.255.255.255", "udp", src="0.0.0.0", src_port=68, dst_port=67, dst_mac=BROADCAST)


def test_ossa_2021_001_ossa_2021_004_ossa_2016_009_nobody_speaks_for_another(scene: Scene) -> None:
    """Another's MAC or address in any header, in ARP and neighbour discovery, the gateway's and the servers' too
    (cve_2021_20267, cve_2021_38598, cve_2016_5362, cve_2016_5363, cve_2015_8914)."""
    scene.apply(city().parts)
    good = [aimed(scene.world, one) for one in honest(scene.world)]
    assert all(shot.arrives for shot in good), [shot.why for shot in good if not shot.arrives]
    bad = [aimed(scene.world, one) for one in spoofed(scene.world)]
    may = [shot for shot in bad if shot.arrives]
    # Announcing that nobody asks anything but for himself is honest, and so is what names no other.
    lies = [shot for shot in may if not _names_itself_alone(shot.packet)]
    assert not lies
    scene.volley([*good, *bad])


def _names_itself_alone(one: Packet) -> bool:
    own = {"10.0.1.10", "2001:db8:1::10", "0.0.0.0", "::", None}
    mine = {mac_of("red-x"), None}
    return one.src in own and one.claims in own and one.src_mac in mine and one.claims_mac in mine


def test_incidents_fakecloud_2101_and_evasions_of_guards(scene: Scene) -> None:
    """Nobody plays the cloud: as router, as redirecting router, as DHCP server; however it is hidden (RFC 7113)."""
    scene.apply(city().parts)
    world = scene.world
    own = link_local(mac_of("red-x"))
    played = [
        packet("red-x", "2001:db8:1::11", "icmp", icmp_type=134, src=own),
        packet("red-x", "ff02::1", "icmp", icmp_type=134, src=own, dst_mac=BROADCAST),
        packet("red-x", "2001:db8:1::11", "icmp", icmp_type=137, src=own),
        packet("red-x", "10.0.1.11", "icmp", icmp_type=5),
        packet("red-x", "10.0.1.11", "icmp", icmp_type=9),
        packet("red-x", "224.0.0.1", "icmp", icmp_type=9, dst_mac=BROADCAST),
        *(packet("red-x", dst, "udp", src_port=port, dst_port=68, dst_mac=mac)
          for port in (67, 1067, 68) for dst, mac in (("10.0.1.11", None), ("255.255.255.255", BROADCAST))),
        *(packet("red-x", dst, "udp", src_port=port, dst_port=546, src=own, dst_mac=mac)
          for port in (547, 1547) for dst, mac in (("2001:db8:1::11", None), ("ff02::1", BROADCAST))),
        packet("red-x", "10.0.2.14", "udp", src_port=67, dst_port=68),
        packet("red-x", "2001:db8:2::14", "udp", src_port=547, dst_port=546),
    ]  # fmt: skip
    shots = [aimed(world, one, dress) for one in played for dress in dresses(one.dst) + nevers(one.dst)]
    assert not [shot for shot in shots if shot.arrives]
    # From a port without security a neighbour gets them, as from any wire, but no port with security takes a router's.
    free = [msgspec.structs.replace(one, source=uid("port:red-free")) for one in played]
    free = [msgspec.structs.replace(one, src=link_local(mac_of("red-free"))) if one.src else one for one in free]
    scene.volley([*shots, *(aimed(world, one) for one in free)])


def test_a_dhcp_answer_comes_from_the_networks_own_server_alone(scene: Scene) -> None:
    """Not through a router from elsewhere, past the groups of who gets it."""
    scene.apply(city().parts)
    world = scene.world
    answers = [
        packet(source, dst, "udp", src_port=ports[0], dst_port=ports[1])
        for source in ("red-free", "blue-free", "red-s") for ports in ((67, 68), (547, 546))
        for dst in ("10.0.1.12", "10.0.2.14", FLOATING["blue-y"], "2001:db8:1::12", "2001:db8:2::14")
    ]  # fmt: skip
    scene.volley([aimed(world, one) for one in answers])
    outside = packet("public:edge", FLOATING["red-y"], "udp", src_port=67, dst_port=68, src="203.0.113.1")
    cloud = city()
    cloud.host("red-y", "red-a", "10.0.1.11", "2001:db8:1::11", groups=["none"])
    scene.apply(cloud.parts)
    shot = aimed(scene.world, outside)
    assert shot.arrives == {uid("port:red-r:public:203.0.113.60/24")}
    scene.volley([shot])


def test_other_protocols_and_tags(scene: Scene) -> None:
    """VLANs' tags of every kind, and what is not IP: nothing of it passes a port with port security."""
    scene.apply(city().parts)
    world = scene.world
    kinds = (*craft.TAGS, 0x88CC, 0x0026, 0x8863, 0x8864, 0x8035, 0x888E, 0x8847, 0x88F7, 0x0842, 0x22F0, 0x86DE)
    groups = [f"01:80:c2:00:00:{last:02x}" for last in (0, 1, 2, 3, 14, 16, 33)] + ["33:33:00:00:00:01", BROADCAST]
    shots = [
        aimed(world, packet(source, dst, "udp", ether_type=kind))
        for kind, dst, source in itertools.product(
            kinds, ("10.0.1.11", "10.0.2.14", "2001:db8:1::11"), ("red-x", "red-free")
        )
    ]
    for kind, mac in itertools.product((None, *kinds), groups):
        shots.append(aimed(world, packet("red-x", "127.0.0.1", "udp", ether_type=kind, dst_mac=mac, src="10.0.1.12")))
    assert not [shot for shot in shots if shot.arrives and shot.packet.source == uid("port:red-x")]
    scene.volley(shots)


def test_source_routes_lead_nowhere(scene: Scene) -> None:
    """A packet that asks its receiver to send it on elsewhere."""
    scene.apply(city().parts)
    asked = [
        *((dst, craft.source_route(kind, hop)) for kind in (131, 137) for dst in ("10.0.1.1", "10.0.1.2", "10.0.1.11")
          for hop in ("10.0.2.14", "10.0.1.12", INTERNET, "127.0.0.1")),
        *((dst, craft.routing_header(kind, hop)) for kind in (0, 2, 4) for dst in ("2001:db8:1::1", "2001:db8:1::11")
          for hop in ("2001:db8:2::14", "2001:db8:1::12")),
    ]  # fmt: skip
    scene.volley([
        aimed(scene.world, packet(source, dst, protocol), dress) for source in ("red-x", "red-mute", "red-free")
        for protocol in ("icmp", "tcp", "udp") for dst, dress in asked
    ])  # fmt: skip


def test_a_neighbours_mac_stays_where_it_is(scene: Scene) -> None:
    """Who may send as another, at a port at which the bridge learns, gets none of the other's frames by it."""
    scene.apply(city().parts)
    world = scene.world
    thefts, after = [], []
    for name in ("red-y", "red-mute", "red-r:red-a:10.0.1.1/24", "red-a:dhcp", "vip:vip"):
        victim = place(world, name)
        thefts.append(aimed(world, packet("red-free", "10.0.1.10", "udp", src_mac=victim.mac)))
        dst = victim.addresses[0]
        after += [aimed(world, packet("red-x", dst, "udp")), aimed(world, packet("red-x", dst, "tcp"))]
    scene.volley([*thefts, *after])


def test_pairs_may_be_claimed_as_they_may_be_used(scene: Scene) -> None:
    """A port with further addresses, prefixes and a second MAC: it answers for all of them, and for nothing else."""
    second, six = mac_of("red-x-second"), "2001:db8:1::"
    cloud = city()
    cloud.host("red-x", "red-a", "10.0.1.10", f"{six}10", groups=["out"], pairs=[
        ("", f"{six}8000/113"), ("", "10.0.1.128/25"), (second, f"{six}77"), (second, "10.0.1.77"),
        (second, f"{six}8000/120"),
    ])  # fmt: skip
    scene.apply(cloud.parts)
    x, y = place(scene.world, "red-x"), place(scene.world, "red-y")
    macs: tuple[str | None, ...] = (None, x.mac, second, y.mac)
    said = []
    for src, mac in ((f"{six}10", x.mac), (f"{six}8001", x.mac), (f"{six}77", second), (f"{six}77", x.mac)):
        more = {"src": src, "src_mac": mac, "dst_mac": y.mac}
        for claims_mac in macs:
            said.append(neighbour(135, f"{six}11", claims_mac=claims_mac, **more))
            said += [neighbour(136, f"{six}11", claims=f"{six}{last}", claims_mac=claims_mac, **more)
                     for last in ("10", "8001", "77", "9", "1:1")]  # fmt: skip
    said += [neighbour(135, f"{six}11", src="::", claims=f"{six}{last}") for last in ("10", "8001", "77", "9")]
    said += [arp(2, "10.0.1.11", claims=f"10.0.1.{last}", claims_mac=claims_mac, src_mac=mac)
             for last in (10, 129, 77, 9) for mac in (x.mac, second) for claims_mac in macs]  # fmt: skip
    shots = [aimed(scene.world, one) for one in said]
    assert {bool(shot.arrives) for shot in shots} == {True, False}
    scene.volley(shots)


def test_ossa_2013_033_cve_2018_14635_nobody_asks_or_answers_with_an_address_that_is_not_its_own(scene: Scene) -> None:
    """Metadata tell who asks by address and network: none is asked for in another's name, nor by way of another place
    (cve_2013_6419); and an address of the network that nobody has is nobody's to take."""
    scene.apply(city().parts)
    world = scene.world
    servers = [place(world, name) for name in ("red-a:dhcp", "red-r:red-a:10.0.1.1/24")]
    asked = [packet("red-x", METADATA_ADDRESS, "tcp", dst_port=80, dst_mac=server.mac) for server in servers]
    honest = [aimed(world, one) for one in asked]
    assert all(shot.arrives for shot in honest)
    foreign = ["10.0.1.11", "10.0.1.1", "10.0.1.2", "10.0.1.99", "10.0.2.14", METADATA_ADDRESS, "203.0.113.61"]
    lies = [aimed(world, msgspec.structs.replace(one, src=src)) for one in asked for src in foreign]
    lies += [aimed(world, packet("red-x", "10.0.1.11", kind, src=src)) for kind in ("icmp", "tcp", "udp")
             for src in foreign]  # fmt: skip
    assert not [shot for shot in lies if shot.arrives]
    scene.volley([*honest, *lies])
