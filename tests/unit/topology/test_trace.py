"""The trace's hops and words: what it says, beyond the verdicts that tests/dataplane compares with the wire."""

import msgspec

from cumulet.topology.model import DhcpOptions, Instance, Key, Listener, Member, Pool
from cumulet.topology.packet import (
    ICMPV6,
    TCP,
    UDP,
    Filtered,
    Packet,
    Routed,
    Secured,
    Sent,
    Stopped,
    Switched,
    Trace,
    Translated,
    answer,
    ping,
    tcp,
    udp,
)
from cumulet.topology.trace import reachable, trace
from cumulet.topology.world import METADATA_ADDRESS, World, link_local, within
from dataplane.topologies import ANYTHING, EGRESS, INTERNET, Cloud, allow, mac_of, name_of, two_tiers, uid


def world_of(cloud: Cloud) -> World:
    return World(cloud.parts.values())


def reason(way: Trace) -> str:
    assert way.stopped is not None, way.text()
    return way.stopped.words(name_of)


def test_hops_on_one_switch() -> None:
    cloud, _edge = two_tiers()
    way = trace(world_of(cloud), tcp("instance-web", "10.0.1.20", 22))
    assert [type(hop) for hop in way.hops] == [Sent, Secured, Filtered, Switched, Filtered, Stopped]
    assert reason(way) == "port lone stops it: no ingress rule of its security groups allows TCP port 22 from 10.0.1.10"


def test_words_of_a_routed_packet() -> None:
    cloud, _edge = two_tiers()
    way = trace(world_of(cloud), tcp("instance-web", "10.0.2.10", 80))
    assert [line[4:] for line in way.text(name_of).splitlines()] == [
        "port web sends from 10.0.1.10 to 10.0.2.10 by way of 10.0.1.1",
        "port security of port web passes it: it may send from 10.0.1.10 with MAC " + mac_of("web"),
        "the egress filter of port web passes it: group default allows egress IPv4 any protocol to anyone",
        "switch front carries it from port web to port r:front:10.0.1.1/24",
        "router r routes it by 10.0.2.0/24 to 10.0.2.10 through port r:back:10.0.2.1/24",
        "switch back carries it from port r:back:10.0.2.1/24 to port app",
        "the ingress filter of port app passes it: group default allows ingress IPv4 any protocol from group default",
        "port app receives it from 10.0.1.10 to 10.0.2.10",
    ]


def test_the_answer_undoes_the_translation() -> None:
    cloud, edge = two_tiers()
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    exchange = reachable(world_of(cloud), tcp(edge, "203.0.113.61", 80))
    assert exchange.works
    assert exchange.reply is not None
    there = next(hop for hop in exchange.request.hops if isinstance(hop, Translated))
    back = next(hop for hop in exchange.reply.hops if isinstance(hop, Translated))
    assert (there.why, there.nat, there.after.dst) == ("floating IP", Key("nat", uid("nat:203.0.113.61")), "10.0.1.10")
    assert (back.why, back.before.src, back.after.src) == ("reply", "10.0.1.10", "203.0.113.61")
    assert "answer:" in exchange.text()


def test_snat_applies_once_and_only_by_the_gateway() -> None:
    cloud, edge = two_tiers()
    world = world_of(cloud)
    out = trace(world, tcp("instance-web", INTERNET, 80))
    assert [hop.after.src for hop in out.hops if isinstance(hop, Translated)] == ["203.0.113.60"]
    assert not [hop for hop in trace(world, tcp("instance-web", "10.0.2.10", 80)).hops if isinstance(hop, Translated)]
    assert "provider knows no route to 10.0.1.10" in reason(trace(world, ping(edge, "10.0.1.10")))


def test_outside_reaches_private_addresses_only_without_snat() -> None:
    """A host on the external network that routes by the router's gateway address of its own accord."""
    for snat in (True, False):
        cloud, _edge = two_tiers(snat=snat)
        cloud.group("default", *ANYTHING)
        cloud.group("any", *ANYTHING)
        cloud.host("neighbour", "public", "203.0.113.9", groups=["any"])
        way = trace(world_of(cloud), ping("instance-neighbour", "10.0.1.10", via="203.0.113.60"))
        assert (way.delivered is None) == snat
        if snat:
            assert "reached by a floating IP only" in reason(way)


def test_hairpin_without_snat_shows_the_routers_address() -> None:
    cloud, _edge = two_tiers(snat=False)
    cloud.group("default", *ANYTHING)
    cloud.floating("203.0.113.61", "10.0.1.10", "r")
    world = world_of(cloud)
    for client in ("app", "lone"):
        exchange = reachable(world, tcp(f"instance-{client}", "203.0.113.61", 80))
        assert exchange.works
        assert exchange.request.delivered is not None
        assert exchange.request.delivered.seen.src == "203.0.113.60"


def test_routes_by_longest_prefix() -> None:
    cloud, _edge = two_tiers()
    cloud.router("r", ("front", "10.0.1.1/24"), ("back", "10.0.2.1/24"), gateway=("public", "203.0.113.60/24"),
                 routes=[("172.16.0.0/12", "10.0.2.10"), ("172.16.5.0/24", "10.0.1.20")])  # fmt: skip
    world = world_of(cloud)
    way = trace(world, ping("instance-web", "172.16.5.5"))
    assert next(hop for hop in way.hops if isinstance(hop, Routed)).next_hop == "10.0.1.20"
    way = trace(world, ping("instance-web", "172.17.0.1"))
    assert next(hop for hop in way.hops if isinstance(hop, Routed)).next_hop == "10.0.2.10"


def test_an_instance_that_is_a_next_hop() -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24")
    cloud.group("any", *ANYTHING)
    cloud.host("a", "net", "10.0.1.3", groups=["any"])
    cloud.host("b", "net", "10.0.1.4", groups=["any"])
    way = trace(world_of(cloud), ping("instance-a", "172.16.0.1", via="10.0.1.4"))
    assert "whether it forwards is its own affair" in reason(way)


def test_routes_that_go_round_end() -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24")
    cloud.switch("ring", "10.0.9.0/24")
    cloud.group("any", *ANYTHING)
    cloud.host("a", "net", "10.0.1.3", groups=["any"])
    cloud.router("one", ("net", "10.0.1.1/24"), ("ring", "10.0.9.1/24"), routes=[("172.16.0.0/12", "10.0.9.2")])
    cloud.router("two", ("ring", "10.0.9.2/24"), routes=[("172.16.0.0/12", "10.0.9.1")])
    assert "round in circles" in reason(trace(world_of(cloud), ping("instance-a", "172.16.0.1")))


def test_what_a_network_serves() -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24")
    cloud.group("none")
    cloud.host("a", "net", "10.0.1.3", groups=["none"])
    served = cloud.port("net:dhcp", "net", ["10.0.1.2"], type="dhcp", device="net")
    request = Packet(source="instance-a", src="0.0.0.0", dst="255.255.255.255", protocol=UDP, src_port=68, dst_port=67)
    assert "nobody answers to this broadcast" in reason(trace(world_of(cloud), request))
    cloud.change("switch", "net", dhcp_port=served.id,
                 subnets=(DhcpOptions(subnet="s", cidr="10.0.1.0/24", gateway=None, dhcp=True),))  # fmt: skip
    world = world_of(cloud)
    asked = trace(world, request).delivered
    assert asked is not None
    assert asked.service == "DHCP"
    offer = Packet(source=served.id, dst="10.0.1.3", protocol=UDP, src_port=67, dst_port=68)
    assert trace(world, offer).delivered
    metadata = reachable(world, tcp("instance-a", METADATA_ADDRESS, 80))
    assert metadata.works, metadata.text()
    assert metadata.request.delivered is not None
    assert metadata.request.delivered.service == "metadata"
    assert "no egress rule" in reason(trace(world, tcp("instance-a", METADATA_ADDRESS, 22)))
    assert trace(world, udp("instance-a", "10.0.1.2", 53)).stopped


def test_an_instance_may_not_play_the_clouds_part() -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24", "2001:db8::/64")
    cloud.group("any", *ANYTHING)
    cloud.host("a", "net", "10.0.1.3", "2001:db8::3", groups=["any"])
    cloud.host("b", "net", "10.0.1.4", "2001:db8::4", groups=["any"])
    world = world_of(cloud)
    forged = [
        Packet(source="instance-a", dst="10.0.1.4", protocol=UDP, src_port=67, dst_port=68),
        Packet(source="instance-a", dst="2001:db8::4", protocol=UDP, src_port=547, dst_port=546),
        Packet(source="instance-a", dst="2001:db8::4", protocol=ICMPV6, icmp_type=134),
        Packet(source="instance-a", dst="2001:db8::4", protocol=ICMPV6, icmp_type=137),
    ]
    for packet in forged:
        way = trace(world, packet)
        assert "may not" in reason(way)
        assert isinstance(way.hops[1], Secured)


def test_neighbour_discovery_needs_no_rule() -> None:
    cloud = Cloud()
    cloud.switch("net", "2001:db8::/64")
    cloud.group("none")
    cloud.host("a", "net", "2001:db8::3", groups=["none"])
    cloud.host("b", "net", "2001:db8::4", groups=["none"])
    solicit = Packet(source="instance-a", dst="2001:db8::4", protocol=ICMPV6, icmp_type=135)
    assert trace(world_of(cloud), solicit).delivered
    local = Packet(source="instance-a", dst=link_local(mac_of("b")), protocol=ICMPV6, icmp_type=135)
    delivered = trace(world_of(cloud), local).delivered
    assert delivered is not None
    assert delivered.seen.src == link_local(mac_of("a"))
    assert trace(world_of(cloud), ping("instance-a", "2001:db8::4")).stopped


def test_a_reply_needs_a_request() -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24")
    cloud.group("client", *EGRESS)
    cloud.group("server", allow())
    cloud.host("c", "net", "10.0.1.3", groups=["client"])
    cloud.host("s", "net", "10.0.1.4", groups=["server"])
    world = world_of(cloud)
    assert reachable(world, tcp("instance-c", "10.0.1.4", 80)).works
    reply = Packet(source="instance-s", dst="10.0.1.3", protocol=TCP, src_port=80, dst_port=40000)
    assert trace(world, reply).stopped
    assert trace(world, msgspec.structs.replace(reply, established=True)).delivered


def test_some_icmp_has_no_answer() -> None:
    request = Packet(source="x", src="10.0.0.1", dst="10.0.0.2", protocol=1, icmp_type=3)
    assert answer(request, "y", request.conversation) is None


def test_a_stopped_instance_receives_nothing() -> None:
    cloud, _edge = two_tiers()
    cloud.add(Instance(id="app", hostname="app", running=False))
    assert (
        reason(trace(world_of(cloud), ping("instance-web", "10.0.2.10"))) == "instance app stops it: it is not running"
    )


def test_a_balancer_names_its_live_members() -> None:
    cloud, _edge = two_tiers()
    members = (
        Member(id="1", address="10.0.1.10", port=80),
        Member(id="2", address="10.0.2.10", port=80, admin_up=False),
        Member(id="3", address="10.0.1.20", port=80, weight=0),
    )
    pool = Pool(id="p", protocol="HTTP", algorithm="ROUND_ROBIN", members=members)
    cloud.balancer("b", "front", "10.0.1.100/24", Listener(id="l", protocol="HTTP", port=80, pool=pool))
    way = trace(world_of(cloud), tcp("instance-web", "10.0.1.100", 80))
    assert way.delivered is not None
    assert way.delivered.members == (("10.0.1.10", 80),)
    assert "HTTP listener" in way.delivered.words(name_of)


def test_an_unknown_sender_is_told() -> None:
    assert "no such port" in reason(trace(World(), ping("instance-nobody", "10.0.0.1")))


def test_a_port_on_a_missing_switch() -> None:
    cloud = Cloud()
    cloud.group("any", *ANYTHING)
    cloud.host("a", "nowhere", "10.0.0.3", groups=["any"])
    assert "no route" in reason(trace(world_of(cloud), ping("instance-a", "10.0.0.4")))
    assert "does not exist" in reason(trace(world_of(cloud), ping("instance-a", "10.0.0.4", via="10.0.0.4")))


def test_address_sets_hold_allowed_pairs() -> None:
    cloud = Cloud()
    cloud.switch("net", "10.0.1.0/24")
    cloud.default_group()
    cloud.host("a", "net", "10.0.1.3", pairs=[(mac_of("a"), "10.0.1.128/25")])
    cloud.host("b", "net", "10.0.1.4")
    world = world_of(cloud)
    assert trace(world, ping("instance-a", "10.0.1.4", src="10.0.1.200")).delivered
    assert not trace(world, ping("instance-a", "10.0.1.4", src="10.0.1.99")).delivered


def test_a_trace_is_plain_data() -> None:
    cloud, _edge = two_tiers()
    way = trace(world_of(cloud), tcp("instance-web", INTERNET, 80))
    assert msgspec.json.decode(msgspec.json.encode(way), type=Trace) == way


def test_addresses() -> None:
    assert link_local("fa:16:3e:01:02:03") == "fe80::f816:3eff:fe01:203"
    assert within("10.0.0.1", "10.0.0.0/8")
    assert not within("2001:db8::1", "0.0.0.0/0")
