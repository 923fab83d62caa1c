"""Routers on the wire: between networks, SNAT, floating IPs, and who must not pass."""

import contextlib
import struct
import subprocess
import sys
from dataclasses import dataclass

import msgspec
import pytest

from cumulet.topology.model import Helper, Key, LogicalRouter, LogicalSwitch, PortGroup, Route, RouterPort, SwitchPort
from dataplane.linux import frames
from dataplane.linux.frames import checksum, ethernet, ip4
from dataplane.linux.world import ANYTHING, INSIDE, PATIENCE, SILENCE, World, group, nat, new_id

INTERNET = "198.51.100.10"


@dataclass
class Site:
    """Two tenant networks, a router with a gateway, and one outside machine that is gateway and internet at once."""

    outside: LogicalSwitch
    provider: SwitchPort
    group: PortGroup
    router: LogicalRouter
    inner: SwitchPort
    other: SwitchPort
    gateway: SwitchPort
    legs: tuple[SwitchPort, SwitchPort]


def _provider(world: World, outside: LogicalSwitch) -> SwitchPort:
    provider = world.port(outside, "203.0.113.1", type="edge", secure=False)
    world.apply(provider)
    world.inside(
        provider.namespace,
        "sh",
        "-ec",
        f"ip addr add 203.0.113.1/24 dev {provider.interface}; ip addr add {INTERNET}/32 dev lo",
    )
    return provider


def _tenant(world: World, outside: LogicalSwitch, provider: SwitchPort, address: str, snat: bool = True) -> Site:
    router = new_id()
    one, two, open_ = world.switch(), world.switch(), group(*ANYTHING)
    leg1 = world.port(one, "10.0.1.1", type="router", device=router, secure=False)
    leg2 = world.port(two, "10.0.2.1", type="router", device=router, secure=False)
    up = world.port(outside, address, type="gateway", device=router, secure=False)
    part = world.router(
        [(leg1, "10.0.1.1/24"), (leg2, "10.0.2.1/24"), (up, f"{address}/24")],
        default_routes=("203.0.113.1",),
        snat=address if snat else None,
    )
    world.apply(one, two, open_, leg1, leg2, up, part)
    inner = world.host(one, "10.0.1.5/24", open_, gateway="10.0.1.1")
    other = world.host(two, "10.0.2.5/24", open_, gateway="10.0.2.1")
    return Site(outside, provider, open_, part, inner, other, up, (leg1, leg2))


@pytest.fixture
def site(world: World) -> Site:
    outside = world.switch(external=True)
    world.apply(outside)
    return _tenant(world, outside, _provider(world, outside), "203.0.113.60")


def test_between_networks(world: World, site: Site) -> None:
    server = world.serve(site.other, 80)
    assert world.talk(site.inner, server, "10.0.2.5", 80) == "10.0.1.5"
    world.settled()


def test_snat_shows_the_gateway_address(world: World, site: Site) -> None:
    server = world.serve(site.provider, 80)
    assert world.talk(site.inner, server, INTERNET, 80) == "203.0.113.60"


def test_nothing_comes_in_without_a_floating_ip(world: World, site: Site) -> None:
    server = world.serve(site.inner, 80)
    world.inside(site.provider.namespace, "ip", "route", "add", "10.0.1.0/24", "via", "203.0.113.60")
    assert world.talk(site.provider, server, "10.0.1.5", 80, within=SILENCE) is None


def test_without_snat_the_network_is_routed(world: World, site: Site) -> None:
    values = {name: getattr(site.router, name) for name in ("id", "ports", "default_routes")}
    world.apply(LogicalRouter(**values, snat=None))
    world.inside(site.provider.namespace, "ip", "route", "add", "10.0.1.0/24", "via", "203.0.113.60")
    server, outer = world.serve(site.inner, 80), world.serve(site.provider, 80)
    assert world.talk(site.provider, server, "10.0.1.5", 80) == "203.0.113.1"
    assert world.talk(site.inner, outer, INTERNET, 80) == "10.0.1.5"
    world.settled()


def test_floating_ip(world: World, site: Site) -> None:
    floating = nat(site.router, "203.0.113.70", "10.0.1.5")
    world.apply(floating)
    world.settled()
    inner, outer = world.serve(site.inner, 80), world.serve(site.provider, 80)
    assert world.talk(site.provider, inner, "203.0.113.70", 80) == "203.0.113.1"  # the client's true address
    assert world.talk(site.inner, outer, INTERNET, 80) == "203.0.113.70"

    dialled = world.dial(site.provider.namespace, "203.0.113.70", 80)
    assert dialled is not None
    accepted, _ = world.run(world.loop.sock_accept(inner))
    with dialled, accepted:
        assert world.still_talks(dialled, accepted)
        world.apply(unwanted=[floating])
        assert not world.still_talks(dialled, accepted, within=SILENCE)
    with contextlib.suppress(OSError):
        assert world.talk(site.provider, inner, "203.0.113.70", 80, within=SILENCE) is None
    assert world.talk(site.inner, outer, INTERNET, 80) == "203.0.113.60"
    world.settled()


def test_hairpin(world: World, site: Site) -> None:
    neighbour = world.host(_switch_of(world, site.inner), "10.0.1.6/24", site.group, gateway="10.0.1.1")
    world.apply(nat(site.router, "203.0.113.70", "10.0.1.5"), nat(site.router, "203.0.113.71", "10.0.1.6"))
    server = world.serve(site.inner, 80)
    assert world.talk(neighbour, server, "203.0.113.70", 80) == "203.0.113.71"
    assert world.talk(site.other, server, "203.0.113.70", 80) == "203.0.113.60"


def test_floating_ip_moves(world: World, site: Site) -> None:
    second = _tenant(world, site.outside, site.provider, "203.0.113.61")
    floating = nat(site.router, "203.0.113.70", "10.0.1.5")
    world.apply(floating)
    old, new = world.serve(site.inner, 80), world.serve(second.other, 80)
    assert world.talk(site.provider, old, "203.0.113.70", 80) == "203.0.113.1"
    moved = type(floating)(id=floating.id, router=second.router.id, external=floating.external, logical="10.0.2.5")
    world.apply(moved)
    assert world.talk(site.provider, new, "203.0.113.70", 80) == "203.0.113.1"
    world.settled()


def test_two_tenants_with_the_same_addresses(world: World, site: Site) -> None:
    second = _tenant(world, site.outside, site.provider, "203.0.113.61")
    server = world.serve(site.provider, 80)
    assert world.talk(site.inner, server, INTERNET, 80) == "203.0.113.60"
    assert world.talk(second.inner, server, INTERNET, 80) == "203.0.113.61"
    first_server, second_server = world.serve(site.other, 80), world.serve(second.other, 80)
    assert world.talk(site.inner, first_server, "10.0.2.5", 80) == "10.0.1.5"
    assert world.talk(second.inner, second_server, "10.0.2.5", 80) == "10.0.1.5"


def test_admin_down_extra_routes_and_metadata(world: World, site: Site) -> None:
    server, outer = world.serve(site.other, 80), world.serve(site.provider, 80)
    values = {name: getattr(site.router, name) for name in ("id", "ports", "default_routes", "snat")}
    world.apply(LogicalRouter(**values, admin_up=False))
    assert world.talk(site.inner, server, "10.0.2.5", 80, within=SILENCE) is None
    world.settled()
    world.apply(LogicalRouter(**values, routes=(Route("192.0.2.0/24", "10.0.2.5"),)))
    world.inside(site.other.namespace, "ip", "addr", "add", "192.0.2.9/32", "dev", "lo")
    assert world.talk(site.inner, server, "10.0.2.5", 80) == "10.0.1.5"
    # a way through an instance needs its port security to know the addresses
    pairs = ((site.other.mac, "192.0.2.0/24"),)
    fields = {name: getattr(site.other, name) for name in site.other.__struct_fields__}
    world.apply(type(site.other)(**(fields | {"allowed_pairs": pairs})))
    assert world.talk(site.inner, server, "192.0.2.9", 80) == "10.0.1.5"
    world.settled()
    assert world.talk(site.inner, outer, INTERNET, 80) == "203.0.113.60"
    metadata = world.run(world.plane.listen(site.legs[0].namespace, "0.0.0.0", 9697))
    assert world.talk(site.inner, metadata, "169.254.169.254", 80) == "10.0.1.5"
    assert world.talk(site.inner, metadata, "10.0.1.1", 9697, within=SILENCE) is None
    assert world.talk(site.provider, metadata, "203.0.113.60", 9697, within=SILENCE) is None


def test_gateway_goes_and_comes(world: World, site: Site) -> None:
    values = {name: getattr(site.router, name) for name in ("id", "ports")}
    legs = tuple(leg for leg in site.router.ports if not leg.gateway)
    world.apply(LogicalRouter(id=site.router.id, ports=legs), unwanted=[site.gateway])
    with pytest.raises(OSError, match="Connect"):
        world.dial(site.inner.namespace, INTERNET, 80)  # the router says that there is no way
    world.settled()
    world.apply(site.gateway, LogicalRouter(**values, default_routes=("203.0.113.1",), snat="203.0.113.60"))
    server = world.serve(site.provider, 80)
    assert world.talk(site.inner, server, INTERNET, 80) == "203.0.113.60"
    world.settled()


def test_no_gateway_is_taken_for_another_on_its_network(world: World, site: Site) -> None:
    """The router answers from the second's address by the first; who it asks for first must not learn that it is there.

    The host's question is made by hand, as a kernel would have asked where the second is, and not believe another so
    soon.
    """
    second = world.port(site.outside, "203.0.113.61", type="gateway", device=site.router.id, secure=False)
    legs = (*site.router.ports, RouterPort(port=second.id, networks=("203.0.113.61/24",), gateway=True))
    world.apply(second, msgspec.structs.replace(site.router, ports=legs))
    near = world.host(site.outside, "203.0.113.9/24", secure=False)
    echo = b"\x08\0" + struct.pack("!H", checksum(b"\x08\0")) + b"\0" * 8
    frame = ethernet(near.mac, second.mac, 0x0800, ip4("203.0.113.9", "203.0.113.61", 1, echo))
    world.inside(near.namespace, sys.executable, frames.__file__, near.interface, frame.hex())

    def known() -> str:
        return world.inside(near.namespace, "ip", "neigh", "show", "dev", near.interface)

    world.until(lambda: site.gateway.mac in known(), "the router asks for the host")
    assert f"203.0.113.60 lladdr {site.gateway.mac}" in known()
    assert "203.0.113.61" not in known()


def test_a_router_that_was_never_up_tells_nothing_of_its_other_legs(world: World) -> None:
    outside = world.switch(external=True)
    world.apply(outside)
    provider = _provider(world, outside)
    device, inside = new_id(), world.switch()
    leg = world.port(inside, "10.0.1.1", type="router", device=device, secure=False)
    up = world.port(outside, "203.0.113.60", type="gateway", device=device, secure=False)
    part = world.router([(leg, "10.0.1.1/24"), (up, "203.0.113.60/24")], admin_up=False)
    world.apply(inside, leg, up, part)
    world.inside(provider.namespace, "ip", "route", "add", "10.0.1.1/32", "dev", provider.interface)
    assert not world.pings(provider, "10.0.1.1", within=SILENCE)
    assert up.mac not in world.inside(provider.namespace, "ip", "neigh", "show", "10.0.1.1")


def test_all_is_removed(world: World, site: Site) -> None:
    world.apply(nat(site.router, "203.0.113.70", "10.0.1.5"))
    world.apply(unwanted=list(world.parts.values()))
    assert world.run(world.plane.observe()) == {}
    assert world.inside("-", "ls", "/run/netns") == ""
    assert world.inside("-", "ls", "/run/cumulet/parts") == ""
    world.until(lambda: len(world.inside("-", "ip", "-br", "link").splitlines()) == 1, "only the loopback is left")


def _switch_of(world: World, port: SwitchPort) -> LogicalSwitch:
    return next(p for p in world.parts.values() if isinstance(p, LogicalSwitch) and p.id == port.switch)


_TFTP_SERVER = f"""
import socket
asked = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asked.bind(("{INTERNET}", 69))
while True:
    _, client = asked.recvfrom(512)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as another:  # RFC 1350, 4: each answer has a port of its own
        another.bind(("{INTERNET}", 0))
        another.sendto(b"\\0\\3\\0\\1hello", client)
"""
_TFTP_CLIENT = f"""
import socket, sys, time
end = time.monotonic() + float(sys.argv[1])
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
    asking.settimeout(0.1)
    while time.monotonic() < end:
        asking.sendto(b"\\0\\1file\\0octet\\0", ("{INTERNET}", 69))
        try:
            print(asking.recvfrom(512)[0][4:].decode())
            break
        except TimeoutError:
            pass
"""


def test_a_helper_lets_in_what_was_agreed_upon(world: World, site: Site) -> None:
    """TFTP answers from another port than was asked, which SNAT alone lets nobody have."""

    def fetched(within: float) -> str:
        return world.inside(site.inner.namespace, sys.executable, "-c", _TFTP_CLIENT, str(within)).strip()

    command = (
        sys.executable,
        str(INSIDE),
        str(world.home),
        site.provider.namespace,
        sys.executable,
        "-c",
        _TFTP_SERVER,
    )
    with_helper = msgspec.structs.replace(site.router, helpers=(Helper("tftp", 17, 69), Helper("ftp", 6, 21)))
    world.apply(with_helper)
    world.settled()
    server = subprocess.Popen(command)
    try:
        assert fetched(PATIENCE) == "hello"
        world.apply(site.router)
        assert fetched(SILENCE) == ""
        world.apply(with_helper)
        assert fetched(PATIENCE) == "hello"
    finally:
        server.kill()
        server.wait()
    world.settled()


def test_the_mtu_of_a_network_holds_on_the_wire(world: World, site: Site) -> None:
    """Larger packets are not sent into it: a router says so (RFC 792, RFC 4443), and a bridge drops them."""
    small = msgspec.structs.replace(world.parts[Key("switch", site.other.switch)], mtu=1300)
    six = [(site.inner, site.legs[0], "2001:db8:1::5", "2001:db8:1::1"),
           (site.other, site.legs[1], "2001:db8:2::5", "2001:db8:2::1")]  # fmt: skip
    router = msgspec.structs.replace(
        site.router,
        ports=tuple(
            msgspec.structs.replace(leg, networks=(*leg.networks, f"{own[3]}/64")) if own else leg
            for leg in site.router.ports
            for own in [next((one for one in six if one[1].id == leg.port), None)]
        ),
    )
    world.apply(
        small, router,
        *(msgspec.structs.replace(port, addresses=(*port.addresses, address)) for port, _, address, _ in six),
    )  # fmt: skip
    for port, _, address, via in six:
        world.configure(port, f"{address}/64", via)
    for target, told in (("10.0.2.5", "mtu = 1300"), ("2001:db8:2::5", "mtu=1300")):
        assert "1 received" in _ping(world, site.inner, target, 1200)
        said = _ping(world, site.inner, target, 1400)
        assert "1 received" not in said
        assert told in said.replace("mtu: ", "mtu=") or "message too long" in said.lower(), said
        assert "1 received" in _ping(world, site.inner, "10.0.1.1" if "." in target else "2001:db8:1::1", 1400)
    assert "1 received" not in _ping(world, site.other, "10.0.2.1", 1400), "and not out of it"
    world.settled()
    world.apply(msgspec.structs.replace(small, mtu=1500))
    world.inside(site.inner.namespace, "ip", "route", "flush", "cache")
    world.inside(site.other.namespace, "ip", "link", "set", "dev", site.other.interface, "mtu", "1500")
    assert "1 received" in _ping(world, site.inner, "10.0.2.5", 1400)
    world.settled()


def _ping(world: World, port: SwitchPort, address: str, size: int) -> str:
    """What ping says of one packet of this size that must not be cut (`size` is of the whole IP packet)."""
    headers = 28 if "." in address else 48
    command = ("ping", "-n", "-M", "do", "-c", "1", "-W", "2", "-s", str(size - headers), address)
    return world.inside(port.namespace, "sh", "-c", f"{' '.join(command)} 2>&1", check=False)
