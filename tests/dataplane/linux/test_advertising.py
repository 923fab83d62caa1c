"""IPv6 behind a router: advertised, configured by the guest itself, routed."""

import ipaddress

import msgspec

from cumulet.topology.model import SwitchPort
from dataplane.linux.world import ANYTHING, World, group, new_id, subnet


def _slaac(prefix: str, mac: str) -> str:
    octets = bytearray.fromhex(mac.replace(":", ""))
    octets[0] ^= 2
    host = int.from_bytes(bytes(octets[:3]) + b"\xff\xfe" + bytes(octets[3:]), "big")
    return str(ipaddress.ip_network(prefix)[host])


def test_guests_configure_themselves_and_reach_each_other(world: World) -> None:
    router, open_ = new_id(), group(*ANYTHING)
    nets = ("2001:db8:1::/64", "2001:db8:2::/64")
    switches = [
        world.switch(subnets=(subnet(net, gateway=str(ipaddress.ip_network(net)[1]), ra_mode="slaac"),)) for net in nets
    ]
    legs = [
        world.port(switch, str(ipaddress.ip_network(net)[1]), type="router", device=router, secure=False)
        for switch, net in zip(switches, nets, strict=True)
    ]
    part = world.router([(leg, f"{leg.addresses[0]}/64") for leg in legs])
    world.apply(*switches, open_, *legs, part)
    guests: list[SwitchPort] = []
    for switch, net in zip(switches, nets, strict=True):
        port = world.port(switch, groups=(open_.id,))
        port = msgspec.structs.replace(port, addresses=(_slaac(net, port.mac),))
        world.apply(port)
        world.inside(port.namespace, "ip", "link", "set", "eth0", "up")
        guests.append(port)
    world.until(lambda: world.pings(guests[0], guests[1].addresses[0]), "both have an address and a route", 20)
    server = world.serve(guests[1], 80, "::")
    assert world.talk(guests[0], server, guests[1].addresses[0], 80) == guests[0].addresses[0]
    routes = world.inside(guests[0].namespace, "ip", "-6", "route", "show", "default")
    assert "via fe80::" in routes
    world.settled()
    silent = [
        msgspec.structs.replace(s, subnets=tuple(msgspec.structs.replace(o, ra_mode=None) for o in s.subnets))
        for s in switches
    ]
    world.apply(*silent)
    assert "dnsmasq" not in world.inside("-", "sh", "-c", "cat /proc/[0-9]*/comm")
    world.apply(unwanted=list(world.parts.values()))
    assert world.inside("-", "ls", "/run/netns") == ""
