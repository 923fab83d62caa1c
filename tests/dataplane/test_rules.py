"""Whatever rules a group has, they load, and let pass what the trace says."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cumulet.topology.model import Acl, Key, PortGroup, SwitchPort
from cumulet.topology.packet import ICMP, ICMPV6, TCP, UDP, Packet, tcp

from .aim import aimed
from .scene import ANSWERED, Scene, Shot
from .test_generated import ORDINARY
from .topologies import ANYTHING, EGRESS, Cloud, allow, uid

_BOUNDS = (1, 22, 79, 80, 81, 443, 65534, 65535)
_PROTOCOLS = (None, ICMP, ICMPV6, TCP, UDP, 2, 33, 47, 50, 51, 89, 112, 132, 136, 253)
_CIDRS = {
    4: (None, None, "0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/24", "10.0.0.2/31", "10.0.0.3/32", "10.0.0.128/25"),
    6: (None, None, "::/0", "2001:db8::/32", "2001:db8:1::/64", "2001:db8:1::2/127", "2001:db8:1::3/128"),
}
_PORTLESS = {47: "client", 89: "server", 253: "client"}
_PORTS = st.one_of(st.none(), st.sampled_from(_BOUNDS))


@st.composite
def acls(draw: st.DrawFn) -> Acl:
    """Any rule, also such as the API refuses: ports where there are none, one end of a range alone."""
    family = draw(st.sampled_from([4, 6]))
    low, high = draw(_PORTS), draw(_PORTS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    protocol = draw(st.sampled_from(_PROTOCOLS))
    if protocol in {ICMP, ICMPV6}:
        low, high = draw(st.sampled_from([(None, None), (8, None), (8, 0), (128, 0), (128, None), (3, 1), (0, 255)]))
    cidr = draw(st.sampled_from(_CIDRS[family]))
    group = draw(st.sampled_from([None, None, uid("group:client"), uid("group:nobody")])) if cidr is None else None
    return Acl(direction=draw(st.sampled_from(["ingress", "egress"])), family=family, protocol=protocol, port_min=low,
               port_max=high, remote_cidr=cidr, remote_group=group)  # fmt: skip


def shots(scene: Scene, draw: random.Random) -> list[Shot]:
    """Packets of both hosts at the bounds of ports."""
    ports = {part.device: part for part in scene.parts.values() if isinstance(part, SwitchPort)}
    found = []
    for serial in range(120):
        six = draw.random() < 0.5
        ends = [ports["client"], ports["server"]]
        protocol = draw.choice([TCP, TCP, UDP, UDP, ICMPV6 if six else ICMP, *_PORTLESS])
        # Without ports, what goes one way would be the answer to what goes the other.
        if protocol not in _PORTLESS:
            draw.shuffle(ends)
        elif _PORTLESS[protocol] == "client":
            ends.reverse()
        source, dst = ends[1], ends[0].addresses[1 if six else 0]
        more: dict[str, int] = {}
        if protocol in {TCP, UDP}:
            more = {"src_port": 10000 + serial, "dst_port": draw.choice([*_BOUNDS, 2, 442, 444])}
        elif protocol in {ICMP, ICMPV6}:
            more = {"icmp_type": draw.choice([128, 3] if six else [8, 13, 3]), "icmp_code": draw.choice([0, 1])}
        found.append(aimed(scene.world, Packet(source=source.id, dst=dst, protocol=protocol, **more)))
    return found


@settings(ORDINARY, max_examples=30)
@given(client=st.lists(acls(), max_size=12), server=st.lists(acls(), max_size=12), number=st.integers(0, 1 << 20))
def test_ossa_2019_002_ossa_2019_001_any_rules_load_and_mean_what_the_trace_says(
    scene: Scene, client: list[Acl], server: list[Acl], number: int
) -> None:
    """Overlapping ranges, ports of protocols that have none, every remote (cve_2019_10876, cve_2019_9735)."""
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24", "2001:db8:1::/64")
    cloud.group("client", *client)
    cloud.group("server", *server)
    cloud.host("client", "net", "10.0.0.3", "2001:db8:1::3", groups=["client"])
    cloud.host("server", "net", "10.0.0.4", "2001:db8:1::4", groups=["server"])
    scene.apply(cloud.parts, forget=False)
    scene.volley(shots(scene, random.Random(number)))
    scene.settled()


def _bad(cloud: Cloud) -> dict[Key, object]:
    """One of each kind that can't be made real, as they might come of a fault in the API."""
    rule = Acl(direction="ingress", family=4, protocol=TCP, remote_cidr="10.0.0.0/24; flush ruleset")
    wide = Acl(direction="ingress", family=4, remote_cidr="10.0.0.0/33")
    crossed = Acl(direction="ingress", family=6, remote_cidr="10.0.0.0/8")
    cloud.group("bad-cidr", rule)
    cloud.group("bad-length", wide)
    cloud.group("bad-family", crossed)
    cloud.host("bad-pair", "net", "10.0.0.50", groups=["any"], pairs=[("", "10.0.0.0/33")])
    cloud.host("bad-mac", "net", "10.0.0.51", groups=["any"], pairs=[("fa:16:3e:00:00", "10.0.0.52")])
    cloud.host("bad-address", "net", "10.0.0.300", groups=["any"])
    cloud.host("bad-switch", "nowhere", "10.0.0.53", groups=["any"])
    cloud.add(PortGroup(id="x } drop", acls=ANYTHING))
    bad = {key: part for key, part in cloud.parts.items() if "bad" in getattr(part, "device", "")}
    bad |= {Key("group", uid(f"group:bad-{name}")): rule for name in ("cidr", "length", "family")}
    return bad | {Key("group", "x } drop"): rule}


@pytest.mark.parametrize("first", [True, False])
def test_ossa_2014_014_ossa_2015_012_one_bad_object_stops_no_other(scene: Scene, first: bool) -> None:
    """In one batch with good ones, and beside what is there (cve_2014_0187, cve_2015_3221)."""
    if scene.wire is None:
        pytest.skip("the memory data plane takes what the API has parsed, and parses nothing itself")
    cloud = Cloud()
    cloud.switch("net", "10.0.0.0/24")
    cloud.group("any", *ANYTHING)
    cloud.group("out", *EGRESS)
    cloud.host("a", "net", "10.0.0.3", groups=["any"])
    if not first:
        scene.apply(cloud.parts)
    cloud.host("b", "net", "10.0.0.4", groups=["any"])
    good = dict(cloud.parts)
    bad = _bad(cloud)
    applied = scene.raw_apply(list(cloud.parts.values()))
    assert set(applied.failed) == set(bad), applied.failed
    assert all(applied.failed.values())
    scene.raw_apply([], list(bad))
    scene.apply(good)
    scene.expect((tcp("instance-a", "10.0.0.4", 80), ANSWERED), (tcp("instance-b", "10.0.0.3", 80), ANSWERED))


def test_a_member_that_is_down_is_still_a_member(scene: Scene) -> None:
    """What a rule about a group lets out does not depend on whether its members are up; they get nothing."""
    cloud = Cloud()
    cloud.switch("front", "10.0.1.0/24")
    cloud.switch("back", "10.0.2.0/24")
    cloud.group("servers", *ANYTHING)
    cloud.group("clients", allow("egress", group="servers"))
    cloud.host("down", "front", "10.0.1.10", groups=["servers"], admin_up=False)
    client = cloud.host("client", "back", "10.0.2.10", groups=["clients"])
    cloud.router("r", ("front", "10.0.1.1/24"), ("back", "10.0.2.1/24"))
    scene.apply(cloud.parts)
    packets = [Packet(source=client.id, dst=dst, protocol=UDP, src_port=5000, dst_port=5000)
               for dst in ("10.0.1.10", "10.0.1.11")]  # fmt: skip
    shots = [aimed(scene.world, packet) for packet in packets]
    assert [shot.arrives for shot in shots] == [{uid("port:r:back:10.0.2.1/24")}, set()]
    scene.volley(shots)
    scene.settled()
