"""Routers with several gateways, and floating IPs behind two routers, with packets where there are any."""

from cumulet.topology.packet import Packet, ping, tcp

from .scene import ANSWERED, REFUSED, SILENT, Scene
from .topologies import ANYTHING, INTERNET, Cloud, two_tiers

ELSEWHERE, SECOND_EDGE, SECOND, THIRD = "192.0.2.10", "198.18.0.1", "198.18.0.60", "203.0.113.61"
FLOATING, BESIDE = "203.0.113.70", "198.18.0.70"


def vm(name: str) -> str:
    return f"instance-{name}"


def multihomed(*, snat: bool = True) -> tuple[Cloud, str, str]:
    """Two tiers whose router has three gateways: 203.0.113.60 first, 198.18.0.60 on another network, by which
    192.0.2.0/24 is reached, and 203.0.113.61 beside the first."""
    cloud, edge = two_tiers(snat=snat)
    other = cloud.outside("other", "198.18.0.0/24", (ELSEWHERE,))
    cloud.group("default", *ANYTHING)
    cloud.router(
        "r", ("front", "10.0.1.1/24"), ("back", "10.0.2.1/24"), gateway=("public", "203.0.113.60/24"), snat=snat,
        more=[("other", f"{SECOND}/24"), ("public", f"{THIRD}/24")], routes=[("192.0.2.0/24", SECOND_EDGE)],
    )  # fmt: skip
    return cloud, edge, other


def outwards() -> list[Packet]:
    return [tcp(vm("web"), to, 80) for to in (INTERNET, ELSEWHERE)]


def test_each_gateway_shows_its_own_address(scene: Scene) -> None:
    cloud, edge, other = multihomed()
    scene.apply(cloud.parts)
    first, second = outwards()
    scene.expect(
        (first, ANSWERED, "203.0.113.60"),
        (second, ANSWERED, SECOND),
        (ping(vm("web"), SECOND_EDGE), ANSWERED),
        (ping(vm("web"), "203.0.113.1"), ANSWERED),
        (ping(edge, THIRD), ANSWERED),
        (ping(other, SECOND), ANSWERED),
        (tcp(edge, "10.0.1.10", 80), SILENT),
    )
    cloud.change("router", "r", default_routes=(SECOND_EDGE,))
    scene.apply(cloud.parts)
    scene.agree([*outwards(), ping(vm("app"), "203.0.113.1")])


def test_floating_ips_on_each_network(scene: Scene) -> None:
    """One host is seen by its floating IP of the network that it comes out on; where it has none, by the router's."""
    cloud, edge, other = multihomed()
    cloud.floating(FLOATING, "10.0.1.10", "r")
    cloud.floating(BESIDE, "10.0.1.10", "r")
    cloud.floating("198.18.0.71", "10.0.2.10", "r")
    scene.apply(cloud.parts)
    first, second = outwards()
    scene.expect(
        (first, ANSWERED, FLOATING),
        (second, ANSWERED, BESIDE),
        (tcp(vm("app"), INTERNET, 80), ANSWERED, "203.0.113.60"),
        (tcp(vm("app"), ELSEWHERE, 80), ANSWERED, "198.18.0.71"),
        (tcp(edge, FLOATING, 80), ANSWERED, "203.0.113.1"),
        (tcp(other, BESIDE, 80), ANSWERED, SECOND_EDGE),
        (tcp(edge, BESIDE, 80), SILENT),
        (tcp(vm("web"), "198.18.0.71", 80), ANSWERED, FLOATING),
        (tcp(vm("lone"), BESIDE, 80), ANSWERED, "203.0.113.60"),
    )


def test_a_gateway_comes_and_goes(scene: Scene) -> None:
    cloud, edge, _other = multihomed()
    cloud.floating(FLOATING, "10.0.1.10", "r")
    scene.apply(cloud.parts)
    legs = cloud.router(
        "r", ("front", "10.0.1.1/24"), ("back", "10.0.2.1/24"), gateway=("public", f"{THIRD}/24"),
        more=[("other", f"{SECOND}/24")],
    )  # fmt: skip
    assert legs
    cloud.remove("port", "r:public:203.0.113.60/24")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("app"), INTERNET, 80), ANSWERED, THIRD),
        (tcp(vm("web"), INTERNET, 80), ANSWERED, FLOATING),
        (tcp(edge, FLOATING, 80), ANSWERED, "203.0.113.1"),
        (ping(edge, "203.0.113.60"), SILENT),
        (tcp(vm("web"), ELSEWHERE, 80), SILENT),
    )
    cloud.router("r", ("front", "10.0.1.1/24"), ("back", "10.0.2.1/24"), gateway=("public", f"{THIRD}/24"))
    cloud.remove("port", f"r:other:{SECOND}/24")
    scene.apply(cloud.parts)
    scene.agree([*outwards(), tcp(vm("app"), INTERNET, 80), ping(edge, THIRD)])


def test_without_snat(scene: Scene) -> None:
    cloud, edge, other = multihomed(snat=False)
    cloud.floating(BESIDE, "10.0.1.10", "r")
    scene.apply(cloud.parts)
    scene.agree([*outwards(), tcp(vm("app"), ELSEWHERE, 80), tcp(edge, "10.0.1.10", 80),
                 tcp(other, BESIDE, 80), tcp(vm("app"), BESIDE, 80)])  # fmt: skip


def test_a_floating_ip_behind_two_routers(scene: Scene) -> None:
    """The outer router translates, and its route leads to the inner one."""
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.switch("deep", "10.0.9.0/24")
    cloud.host("diver", "deep", "10.0.9.10")
    cloud.router("inner", ("deep", "10.0.9.1/24"), ("front", "10.0.1.9/24"), routes=[("0.0.0.0/0", "10.0.1.1")])
    cloud.router(
        "r", ("front", "10.0.1.1/24"), ("back", "10.0.2.1/24"), gateway=("public", "203.0.113.60/24"),
        routes=[("10.0.9.0/24", "10.0.1.9")],
    )  # fmt: skip
    cloud.floating(FLOATING, "10.0.9.10", "r")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(edge, FLOATING, 80), ANSWERED, "203.0.113.1"),
        (tcp(edge, FLOATING, 81), REFUSED),
        (tcp(vm("diver"), INTERNET, 80), ANSWERED, FLOATING),
        (tcp(vm("app"), FLOATING, 80), ANSWERED, "203.0.113.60"),
    )


def test_ndp_proxies(scene: Scene) -> None:
    """The router answers on its gateway's network for the addresses that it is to, and lets nothing else in: not what
    comes from `near`, to whom all of 2001:db8::/32 is on the link, nor what another router sends it from `far`."""
    cloud = Cloud()
    cloud.group("default", *ANYTHING)
    cloud.switch("wide", "2001:db8::/32", gateways=[None], external=True)
    cloud.switch("six", "2001:db8:1::/64")
    cloud.switch("beyond", "2001:db9::/64")
    cloud.host("near", "wide", "2001:db8:f::10")
    cloud.host("far", "beyond", "2001:db9::10")
    known, other = "2001:db8:1::10", "2001:db8:1::20"
    cloud.host("known", "six", known)
    cloud.host("other", "six", other)
    cloud.router("r", ("six", "2001:db8:1::1/64"), gateway=("wide", "2001:db8:f::60/64"))
    cloud.change("router", "r", default_routes=("2001:db8:f::99",), snat=None)
    way = ("2001:db8:1::/64", "2001:db8:f::60")
    cloud.router("up", ("wide", "2001:db8:f::99/64"), ("beyond", "2001:db9::1/64"), routes=[way])
    asked = [tcp(vm(name), to, 80) for name in ("near", "far") for to in (known, other)]
    back = [tcp(vm(name), to, 80) for name in ("known", "other") for to in ("2001:db8:f::10", "2001:db9::10")]

    def served(proxied: tuple[str, ...] | None, *verdicts: str) -> None:
        cloud.change("router", "r", proxied=proxied)
        scene.apply(cloud.parts)
        scene.expect(*zip(asked, verdicts, strict=True))
        scene.agree(back)

    served(None, SILENT, SILENT, ANSWERED, ANSWERED)
    served((known,), ANSWERED, SILENT, ANSWERED, SILENT)
    served((other,), SILENT, ANSWERED, SILENT, ANSWERED)
    served((), SILENT, SILENT, SILENT, SILENT)
    served((known, other), ANSWERED, ANSWERED, ANSWERED, ANSWERED)
    served(None, SILENT, SILENT, ANSWERED, ANSWERED)
