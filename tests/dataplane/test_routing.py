"""Routers, address translation and the world outside, with packets where there are any."""

import msgspec
import pytest

from cumulet.topology.packet import ICMP, UDP, Packet, ping, tcp, udp
from cumulet.topology.trace import trace

from .aim import aimed
from .scene import ANSWERED, REFUSED, SILENT, Scene
from .topologies import ANYTHING, INTERNET, Cloud, mac_of, two_tiers, uid

GATEWAY = "203.0.113.60"


def vm(name: str) -> str:
    return f"instance-{name}"


def test_subnets_of_a_router_reach_each_other(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("web"), "10.0.2.10"), ANSWERED),
        (tcp(vm("web"), "10.0.2.10", 80), ANSWERED, "10.0.1.10"),
        (udp(vm("app"), "10.0.1.10", 5000), ANSWERED, "10.0.2.10"),
        (tcp(vm("app"), "10.0.1.10", 81), REFUSED),
        (tcp(vm("app"), "10.0.1.20", 80), SILENT),
        (ping(vm("lone"), "10.0.2.10"), SILENT),
        (ping(vm("web"), "10.0.1.1"), ANSWERED),
        (ping(vm("web"), "10.0.2.1"), ANSWERED),
        (ping(vm("lone"), "10.0.1.1"), ANSWERED),
    )


def test_feint_readme_without_a_router_subnets_are_apart(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    cloud.remove("router", "r")
    for port in [port for port in scene_ports(cloud) if port.device == uid("router:r")]:
        del cloud.parts[port.key]
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("web"), "10.0.2.10"), SILENT),
        (ping(vm("web"), "10.0.1.1"), SILENT),
        (tcp(vm("web"), INTERNET, 80), SILENT),
    )


def scene_ports(cloud: Cloud):
    return [part for part in cloud.parts.values() if part.key.kind == "port"]


def test_snat_shows_the_routers_address_outside(scene: Scene) -> None:
    cloud, edge = two_tiers()
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("web"), INTERNET), ANSWERED),
        (tcp(vm("web"), INTERNET, 80), ANSWERED, GATEWAY),
        (tcp(vm("app"), INTERNET, 80), ANSWERED, GATEWAY),
        (tcp(vm("lone"), INTERNET, 80), ANSWERED, GATEWAY),
        (tcp(vm("web"), INTERNET, 81), REFUSED),
        (ping(vm("web"), "203.0.113.1"), ANSWERED),
        (ping(vm("web"), "192.0.2.1"), SILENT),
        (ping(edge, GATEWAY), ANSWERED),
        (ping(edge, "10.0.1.10"), SILENT),
        (tcp(edge, "203.0.113.99", 80), SILENT),
    )


def test_without_snat_answers_from_outside_do_not_find_back(scene: Scene) -> None:
    cloud, _edge = two_tiers(snat=False)
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("web"), INTERNET, 80), SILENT),
        (ping(vm("web"), INTERNET), SILENT),
        (ping(vm("web"), "10.0.2.10"), ANSWERED),
    )


def test_floating_ip_in_and_out(scene: Scene) -> None:
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(edge, "203.0.113.61", 80), ANSWERED, "203.0.113.1"),
        (tcp(edge, "203.0.113.61", 80, src=INTERNET), ANSWERED, INTERNET),
        (udp(edge, "203.0.113.61", 5000), ANSWERED, "203.0.113.1"),
        (ping(edge, "203.0.113.61"), ANSWERED),
        (tcp(edge, "203.0.113.61", 81), REFUSED),
        (tcp(vm("web"), INTERNET, 80), ANSWERED, "203.0.113.61"),
        (tcp(vm("app"), INTERNET, 80), ANSWERED, GATEWAY),
        (tcp(vm("app"), "10.0.1.10", 80), ANSWERED, "10.0.2.10"),
        (tcp(vm("web"), "10.0.2.10", 80), ANSWERED, "10.0.1.10"),
    )


def test_floating_ip_obeys_the_groups(scene: Scene) -> None:
    cloud, edge = two_tiers()
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    scene.expect((tcp(edge, "203.0.113.61", 80), SILENT), (ping(edge, "203.0.113.61"), SILENT))


def test_floating_ip_from_inside_its_own_router(scene: Scene) -> None:
    """Hairpin: the same subnet, another subnet, a client with a floating IP of its own, and the host itself."""
    cloud, _edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("lone"), "203.0.113.61", 80), ANSWERED, GATEWAY),
        (tcp(vm("app"), "203.0.113.61", 80), ANSWERED, GATEWAY),
        (ping(vm("app"), "203.0.113.61"), ANSWERED),
        (udp(vm("lone"), "203.0.113.61", 5000), ANSWERED, GATEWAY),
        (tcp(vm("web"), "203.0.113.61", 80), ANSWERED, "203.0.113.61"),
    )
    cloud.floating("203.0.113.62", "10.0.2.10", "r")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("app"), "203.0.113.61", 80), ANSWERED, "203.0.113.62"),
        (tcp(vm("web"), "203.0.113.62", 80), ANSWERED, "203.0.113.61"),
        (tcp(vm("lone"), "203.0.113.62", 80), ANSWERED, GATEWAY),
    )


def test_floating_ip_moves_and_goes(scene: Scene) -> None:
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("web"), INTERNET, 80), ANSWERED, "203.0.113.61"), (tcp(edge, "203.0.113.61", 80), ANSWERED))
    cloud.floating("203.0.113.61", "10.0.2.10", "r")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("web"), INTERNET, 80), ANSWERED, GATEWAY),
        (tcp(vm("app"), INTERNET, 80), ANSWERED, "203.0.113.61"),
        (tcp(edge, "203.0.113.61", 80), ANSWERED),
    )
    cloud.remove("nat", "203.0.113.61")
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("app"), INTERNET, 80), ANSWERED, GATEWAY), (tcp(edge, "203.0.113.61", 80), SILENT))


def test_a_removed_floating_ip_ends_its_conversations(scene: Scene) -> None:
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    with scene.conversation(tcp(edge, "203.0.113.61", 80)) as talk:
        assert talk.goes_on()
        cloud.remove("nat", "203.0.113.61")
        scene.apply(cloud.parts)
        assert not talk.goes_on()


def test_conversations_survive_what_does_not_concern_them(scene: Scene) -> None:
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    with (
        scene.conversation(tcp(edge, "203.0.113.61", 80)) as inward,
        scene.conversation(tcp(vm("web"), "10.0.2.10", 80)) as across,
    ):
        cloud.floating("203.0.113.62", "10.0.2.10", "r")
        cloud.host("new", "front", "10.0.1.30")
        cloud.group("other", *ANYTHING)
        scene.apply(cloud.parts)
        assert inward.goes_on()
        assert across.goes_on()


def test_routers_reach_each_others_floating_ips_outside(scene: Scene) -> None:
    cloud, _edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.switch("other", "10.0.1.0/24")
    cloud.host("peer", "other", "10.0.1.10")
    cloud.router("q", ("other", "10.0.1.1/24"), gateway=("public", "203.0.113.70/24"))
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    cloud.floating("203.0.113.71", "10.0.1.10", "q")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("app"), "203.0.113.71", 80), ANSWERED, GATEWAY),
        (tcp(vm("web"), "203.0.113.71", 80), ANSWERED, "203.0.113.61"),
        (tcp(vm("peer"), "203.0.113.61", 80), ANSWERED, "203.0.113.71"),
        (ping(vm("peer"), "10.0.2.10"), SILENT),
    )


def test_tenants_with_the_same_addresses_are_apart(scene: Scene) -> None:
    cloud = Cloud()
    cloud.outside()
    for number, tenant in enumerate(("red", "blue")):
        cloud.switch(tenant, "10.0.0.0/24")
        cloud.group(tenant, *ANYTHING)
        cloud.host(f"{tenant}-1", tenant, "10.0.0.3", groups=[tenant])
        cloud.router(f"{tenant}-r", (tenant, "10.0.0.1/24"), gateway=("public", f"203.0.113.{60 + number}/24"))
    cloud.host("red-2", "red", "10.0.0.4", groups=["red"])
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("red-1"), "10.0.0.4", 80), ANSWERED, "10.0.0.3"),
        (tcp(vm("blue-1"), "10.0.0.4", 80), SILENT),
        (ping(vm("blue-1"), "10.0.0.4"), SILENT),
        (tcp(vm("red-1"), INTERNET, 80), ANSWERED, "203.0.113.60"),
        (tcp(vm("blue-1"), INTERNET, 80), ANSWERED, "203.0.113.61"),
        (ping(vm("red-1"), "10.0.0.1"), ANSWERED),
        (ping(vm("blue-1"), "10.0.0.1"), ANSWERED),
    )


def test_the_same_conversation_of_two_tenants_is_two(scene: Scene) -> None:
    """One tenant's conntrack entry must not let in the other's packet of the same five-tuple."""
    cloud = Cloud()
    for tenant, groups in (("red", ["open"]), ("blue", ["out"])):
        cloud.switch(tenant, "10.0.0.0/24")
        cloud.host(f"{tenant}-1", tenant, "10.0.0.3", groups=["open"])
        cloud.host(f"{tenant}-2", tenant, "10.0.0.4", groups=groups)
    cloud.group("open", *ANYTHING)
    cloud.group("out")
    scene.apply(cloud.parts)
    with scene.conversation(tcp(vm("red-1"), "10.0.0.4", 80)) as talk:
        assert talk.goes_on()
        scene.expect((tcp(vm("blue-1"), "10.0.0.4", 80), SILENT))
        assert talk.goes_on()


def test_extra_routes(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("a", "10.0.1.0/24")
    cloud.switch("between", "10.0.9.0/24")
    cloud.switch("b", "10.0.2.0/24")
    cloud.group("any", *ANYTHING)
    cloud.host("x", "a", "10.0.1.10", groups=["any"])
    cloud.host("y", "b", "10.0.2.10", groups=["any"])
    cloud.router("ra", ("a", "10.0.1.1/24"), ("between", "10.0.9.1/24"), routes=[("10.0.2.0/24", "10.0.9.2")])
    cloud.router("rb", ("b", "10.0.2.1/24"), ("between", "10.0.9.2/24"))
    scene.apply(cloud.parts)
    scene.expect((ping(vm("x"), "10.0.2.10"), SILENT))
    cloud.router("rb", ("b", "10.0.2.1/24"), ("between", "10.0.9.2/24"), routes=[("10.0.1.0/24", "10.0.9.1")])
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("x"), "10.0.2.10"), ANSWERED),
        (tcp(vm("y"), "10.0.1.10", 22), ANSWERED, "10.0.2.10"),
    )
    cloud.router("ra", ("a", "10.0.1.1/24"), ("between", "10.0.9.1/24"))
    scene.apply(cloud.parts)
    scene.expect((ping(vm("x"), "10.0.2.10"), SILENT))


def test_ipv6_between_subnets(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("a", "2001:db8:a::/64")
    cloud.switch("b", "2001:db8:b::/64")
    cloud.group("any", *ANYTHING)
    cloud.host("x", "a", "2001:db8:a::10", groups=["any"])
    cloud.host("y", "b", "2001:db8:b::10", groups=["any"])
    cloud.router("r", ("a", "2001:db8:a::1/64"), ("b", "2001:db8:b::1/64"))
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("x"), "2001:db8:b::10"), ANSWERED),
        (tcp(vm("y"), "2001:db8:a::10", 80), ANSWERED, "2001:db8:b::10"),
        (ping(vm("x"), "2001:db8:a::1"), ANSWERED),
        (ping(vm("x"), "2001:db8:c::1"), SILENT),
    )


def test_two_subnets_on_one_network_meet_at_the_router(scene: Scene) -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24", "10.0.2.0/24")
    cloud.default_group()
    cloud.host("x", "net", "10.0.1.10")
    cloud.host("y", "net", "10.0.2.10")
    cloud.router("r", ("net", "10.0.1.1/24"), ("net", "10.0.2.1/24"))
    scene.apply(cloud.parts)
    scene.expect(
        (ping(vm("x"), "10.0.2.10"), ANSWERED),
        (tcp(vm("y"), "10.0.1.10", 80), ANSWERED, "10.0.2.10"),
    )


def test_an_instance_with_two_ports(scene: Scene) -> None:
    """Each network is reached by its own port; what is beyond goes by the first one's gateway, and no other way."""
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.port("multi:0", "front", ["10.0.1.30"], device="multi", groups=["default"], index=0)
    cloud.port("multi:1", "back", ["10.0.2.30"], device="multi", groups=["default"], index=1)
    cloud.floating("203.0.113.61", "10.0.1.30", "r")
    cloud.floating("203.0.113.62", "10.0.2.30", "r")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("multi"), "10.0.1.10", 80), ANSWERED, "10.0.1.30"),
        (tcp(vm("multi"), "10.0.2.10", 80), ANSWERED, "10.0.2.30"),
        (tcp(vm("multi"), INTERNET, 80), ANSWERED, "203.0.113.61"),
        (tcp(vm("app"), "10.0.2.30", 80), ANSWERED, "10.0.2.10"),
        (tcp(vm("app"), "10.0.1.30", 80), SILENT),  # its answer leaves by the other port, with a foreign address
        (tcp(edge, "203.0.113.61", 80), ANSWERED),
        (tcp(edge, "203.0.113.62", 80), SILENT),
    )


def test_an_instance_on_the_external_network(scene: Scene) -> None:
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.host("near", "public", "203.0.113.9")
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("near"), INTERNET, 80), ANSWERED, "203.0.113.9"),
        (tcp(edge, "203.0.113.9", 80), ANSWERED, "203.0.113.1"),
        (tcp(vm("near"), "203.0.113.61", 80), ANSWERED, "203.0.113.9"),
        (tcp(vm("web"), "203.0.113.9", 80), ANSWERED, "203.0.113.61"),
        (tcp(vm("app"), "203.0.113.9", 80), ANSWERED, GATEWAY),
        (ping(vm("near"), "10.0.1.10"), SILENT),
    )


@pytest.mark.parametrize("snat", [True, False])
def test_a_private_address_by_way_of_the_gateway(scene: Scene, snat: bool) -> None:
    """A host outside that routes to private addresses by the router: it is let in only where there is no SNAT."""
    cloud, _edge = two_tiers(snat=snat)
    cloud.group("default", *ANYTHING)
    cloud.switch("public", "203.0.113.0/24", gateways=[GATEWAY], external=True)
    cloud.host("near", "public", "203.0.113.9")
    scene.apply(cloud.parts)
    scene.expect(
        (tcp(vm("near"), "10.0.1.10", 80), SILENT if snat else ANSWERED),
        (ping(vm("near"), "10.0.2.10"), SILENT if snat else ANSWERED),
        (udp(vm("near"), GATEWAY, 5000), REFUSED),
    )


def test_a_router_that_no_agent_has_answers_nobody(scene: Scene) -> None:
    """Neither for its legs nor for floating IPs, and nothing passes it, also by a MAC that a host remembers."""
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    there, out = tcp(vm("web"), "10.0.2.10", 80), tcp(vm("web"), INTERNET, 80)
    inwards = [ping(edge, "203.0.113.60"), tcp(edge, "203.0.113.61", 80), ping(vm("web"), "10.0.1.1")]
    everything = [there, out, *inwards]
    for hosted in (True, False, True):
        cloud.change("router", "r", hosted=hosted)
        scene.apply(cloud.parts, forget=hosted)
        scene.expect(*((packet, ANSWERED if hosted else SILENT) for packet in everything))
        scene.settled()
        for packet in everything if not hosted else ():
            stopped = trace(scene.world, packet).stopped
            assert stopped is not None
            assert stopped.reason == "no L3 agent has it"
    cloud.change("router", "r", hosted=False)
    cloud.floating("203.0.113.62", "10.0.2.10", "r")
    scene.apply(cloud.parts)
    scene.expect((tcp(edge, "203.0.113.62", 80), SILENT))
    cloud.change("router", "r", hosted=True)
    scene.apply(cloud.parts)
    scene.expect((tcp(edge, "203.0.113.62", 80), ANSWERED))


def test_nothing_is_sent_on_to_a_router_that_no_agent_has_any_more(scene: Scene) -> None:
    """The other router knows where its gateway is; it is not to send there past everybody's knowledge."""
    cloud, _edge = two_tiers()
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    cloud.switch("beyond", "10.0.3.0/24")
    cloud.host("asker", "beyond", "10.0.3.10")
    cloud.router("s", ("beyond", "10.0.3.1/24"), gateway=("public", "203.0.113.90/24"))
    ways = [tcp(vm("asker"), "203.0.113.61", 80), ping(vm("asker"), "203.0.113.60")]
    for hosted in (True, False, True):
        cloud.change("router", "r", hosted=hosted)
        scene.apply(cloud.parts, forget=False)
        packets = [msgspec.structs.replace(way, source=uid("port:asker"), src_port=5000) for way in ways]
        scene.volley([aimed(scene.world, packet) for packet in packets])
    scene.settled()


@pytest.mark.parametrize("what", ["switch", "port", "peer port", "router", "leg"])
def test_administratively_down_cuts(scene: Scene, what: str) -> None:
    cloud, _edge = two_tiers()
    scene.apply(cloud.parts)
    here, there, out = ping(vm("web"), "10.0.1.1"), tcp(vm("web"), "10.0.2.10", 80), ping(vm("web"), INTERNET)
    scene.expect((here, ANSWERED), (there, ANSWERED), (out, ANSWERED))
    part = {
        "switch": ("switch", "front"), "port": ("port", "web"), "peer port": ("port", "app"),
        "router": ("router", "r"), "leg": ("port", "r:front:10.0.1.1/24"),
    }[what]  # fmt: skip
    cloud.change(*part, admin_up=False)
    scene.apply(cloud.parts)
    verdict = ANSWERED if what == "peer port" else SILENT
    scene.expect((here, verdict), (there, SILENT), (out, verdict))
    scene.settled()
    cloud.change(*part, admin_up=True)
    scene.apply(cloud.parts)
    scene.expect((here, ANSWERED), (there, ANSWERED), (out, ANSWERED))


def test_a_moved_address_is_found_again(scene: Scene) -> None:
    """A fixed IP that another port takes over: neighbours must not remember the old one."""
    cloud, _edge = two_tiers()
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("app"), "10.0.1.10", 80), ANSWERED))
    del cloud.parts[cloud_port("web")]
    cloud.host("web2", "front", "10.0.1.10")
    scene.apply(cloud.parts)
    scene.expect((tcp(vm("app"), "10.0.1.10", 80), ANSWERED), (tcp(vm("web2"), "10.0.2.10", 80), ANSWERED))
    assert scene.world.owner(uid("switch:front"), "10.0.1.10").mac == mac_of("web2")


@pytest.mark.parametrize("change", ["goes", "is down", "gives its addresses away"])
def test_what_is_routed_to_who_was_there_reaches_nobody_else(scene: Scene, change: str) -> None:
    """The router knows where it sent the last packet; `open`, without port security, hears what is for unknown MACs."""
    cloud = Cloud()
    legs = []
    for third, name in ((1, "front"), (2, "back")):
        cidrs = f"10.0.{third}.0/24", f"2001:db8:{third}::/64"
        cloud.switch(name, *cidrs)
        legs += [(name, f"10.0.{third}.1/24"), (name, f"2001:db8:{third}::1/64")]
    cloud.group("default", *ANYTHING)
    cloud.host("app", "back", "10.0.2.10", "2001:db8:2::a")
    secure = change == "gives its addresses away"  # else it might go on to claim them
    cloud.host("was", "front", "10.0.1.10", "2001:db8:1::a", secure=secure)
    cloud.host("open", "front", "10.0.1.30", "2001:db8:1::1e", secure=False)
    cloud.router("r", *legs)
    scene.apply(cloud.parts)
    packets = [Packet(source=uid("port:app"), dst=dst, protocol=UDP, src_port=5000, dst_port=5000)
               for dst in ("10.0.1.10", "2001:db8:1::a")]  # fmt: skip
    before = [aimed(scene.world, packet) for packet in packets]
    assert all(uid("port:was") in shot.arrives for shot in before)
    scene.volley(before)
    if change == "goes":
        cloud.remove("port", "was")
    elif change == "is down":
        cloud.change("port", "was", admin_up=False)
    else:
        cloud.change("port", "was", addresses=("10.0.1.11", "2001:db8:1::b"))
        cloud.host("is", "front", "10.0.1.10", "2001:db8:1::a")
    scene.apply(cloud.parts, forget=False)
    after = [aimed(scene.world, packet) for packet in packets]
    there = {uid("port:is")} if change == "gives its addresses away" else set()
    assert all(shot.arrives & {uid(f"port:{name}") for name in ("was", "is", "open")} == there for shot in after)
    scene.volley(after)
    scene.settled()


@pytest.mark.parametrize("kind", [0, 3, 11])
def test_an_answer_that_nobody_asked_for_is_not_translated(scene: Scene, kind: int) -> None:
    """ICMP that begins no conversation stops at the router that has the floating IP."""
    cloud, _edge = two_tiers()
    cloud.host("open", "front", "10.0.1.30", secure=False)
    cloud.host("guest", "public", "203.0.113.9", secure=False)
    cloud.floating("203.0.113.130", "10.0.1.30", "r")
    scene.apply(cloud.parts)
    shots = [aimed(scene.world, Packet(source=uid(f"port:{name}"), dst="203.0.113.130", protocol=ICMP, icmp_type=kind))
             for name in ("open", "guest")]  # fmt: skip
    assert [shot.arrives for shot in shots] == [
        {uid("port:r:front:10.0.1.1/24")},
        {uid("port:r:public:203.0.113.60/24")},
    ]
    scene.volley(shots)


def test_port_security_that_was_on_leaves_nothing(scene: Scene) -> None:
    """A port without it is an ordinary one of a bridge, which knows where it is; while it is down, what is for its MAC
    gets to who hears all."""
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24")
    cloud.group("default", *ANYTHING)
    sender = cloud.host("sender", "net", "10.0.1.10")
    cloud.host("was", "net", "10.0.1.11")
    cloud.host("open", "net", "10.0.1.12", secure=False)
    packet = Packet(source=sender.id, dst="10.0.1.11", protocol=UDP, src_port=5000, dst_port=5000)
    for change, arrives in (({}, {"was"}), ({"secure": False}, {"was"}), ({"admin_up": False}, {"open"}),
                            ({"secure": True}, set())):  # fmt: skip
        cloud.change("port", "was", **change)
        scene.apply(cloud.parts, forget=False)
        shot = aimed(scene.world, packet)
        assert shot.arrives == {uid(f"port:{name}") for name in arrives}
        scene.volley([shot])
    scene.settled()


def cloud_port(name: str):
    from cumulet.topology.model import Key

    return Key("port", uid(f"port:{name}"))


def test_legs_and_gateway_come_and_go(scene: Scene) -> None:
    cloud, edge = two_tiers()
    scene.apply(cloud.parts)
    cloud.router("r", ("front", "10.0.1.1/24"))
    scene.apply({key: part for key, part in cloud.parts.items() if part.id not in {
        uid("port:r:back:10.0.2.1/24"), uid("port:r:public:203.0.113.60/24")}})  # fmt: skip
    scene.expect(
        (ping(vm("web"), "10.0.1.1"), ANSWERED),
        (ping(vm("web"), "10.0.2.10"), SILENT),
        (ping(vm("web"), INTERNET), SILENT),
        (ping(edge, GATEWAY), SILENT),
    )
    cloud, edge = two_tiers()
    scene.apply(cloud.parts)
    scene.expect((ping(vm("web"), "10.0.2.10"), ANSWERED), (tcp(vm("web"), INTERNET, 80), ANSWERED, GATEWAY))
