"""Ways between projects: what leads there, what is open, and whose rule it is."""

from cumulet.topology.isolation import Way, ways
from cumulet.topology.model import Key, Listener, Member, Pool
from cumulet.topology.services import words
from cumulet.topology.world import World
from dataplane.topologies import ANYTHING, EGRESS, Cloud, allow, uid


def told(cloud: Cloud, **projects: str) -> set[str]:
    """Every way between projects as `a -> b through: what`; `projects` are hosts' (or ports') owners."""
    owners = {uid(f"port:{name}"): project for name, project in projects.items()}
    found = ways(World(cloud.parts.values()), owners)
    return {line for way in found for line in _lines(way)}


def _lines(way: Way) -> list[str]:
    what = ", ".join(words(way.target.family, way.what.every, way.what.opened))
    whom = way.target.whom
    return [f"{sender.owner} -> {whom.owner} by {way.what.kind}: {what}" for sender in way.senders
            if sender and whom and sender.owner != whom.owner]  # fmt: skip


def two_tenants() -> Cloud:
    """`mine` and `hers` with the same addresses behind routers of their own, all the same groups."""
    cloud = Cloud()
    cloud.outside()
    cloud.group("web", *EGRESS, allow("ingress", 6, 80, 80))
    for number, name in enumerate(("mine", "hers")):
        cloud.switch(f"{name}-net", "10.0.0.0/24")
        cloud.host(name, f"{name}-net", "10.0.0.5", groups=["web"])
        cloud.router(f"{name}-r", (f"{name}-net", "10.0.0.1/24"), gateway=("public", f"203.0.113.{10 + number}/24"))
    return cloud


def test_tenants_are_isolated() -> None:
    assert told(two_tenants(), mine="a", hers="b") == set()


def test_a_floating_ip_opens_what_the_rules_do() -> None:
    cloud = two_tenants()
    cloud.floating("203.0.113.50", "10.0.0.5", "hers-r")
    assert told(cloud, mine="a", hers="b") == {"a -> b by floating IP: TCP port 80"}
    found = ways(World(cloud.parts.values()), {uid("port:mine"): "a", uid("port:hers"): "b"})
    way = next(way for way in found if way.target.nat and None not in way.senders)
    assert way.what.rules == ((Key("group", uid("group:web")), allow("ingress", 6, 80, 80)),)
    cloud.group("web", *EGRESS, allow("ingress", 6, 80, 80, cidr="203.0.113.1/32"))
    assert told(cloud, mine="a", hers="b") == set()


def test_a_forwarding_opens_its_ports_and_no_others() -> None:
    cloud = two_tenants()
    cloud.forward("203.0.113.50", (2080, 2090), "10.0.0.5", (80, 90), "hers-r")
    assert told(cloud, mine="a", hers="b") == {"a -> b by floating IP: TCP port 2080"}
    cloud.forward("203.0.113.50", (3000, 3009), "10.0.0.5", (80, 80), "hers-r")
    assert told(cloud, mine="a", hers="b") == {
        "a -> b by floating IP: TCP port 2080", "a -> b by floating IP: TCP ports 3000-3009"
    }  # fmt: skip
    cloud.forward("203.0.113.50", (4000, 4000), "10.0.0.5", (81, 81), "hers-r")
    assert len(told(cloud, mine="a", hers="b")) == 2


def test_a_shared_network_opens_what_the_rules_do() -> None:
    cloud = two_tenants()
    cloud.switch("shared", "10.9.0.0/24")
    cloud.host("mine2", "shared", "10.9.0.5", groups=["web"])
    cloud.host("hers2", "shared", "10.9.0.6", groups=[])
    assert told(cloud, mine2="a", hers2="b") == set()  # who has no group receives nothing, and sends nothing
    cloud.host("hers2", "shared", "10.9.0.6", groups=["web"])
    assert told(cloud, mine2="a", hers2="b") == {"a -> b by network: TCP port 80", "b -> a by network: TCP port 80"}


def test_a_router_on_a_shared_network_is_a_way_in_for_who_sends_to_it() -> None:
    cloud = two_tenants()
    cloud.switch("shared", "10.9.0.0/24")  # its gateway is nobody's: the honest have no way, the others do
    cloud.host("mine2", "shared", "10.9.0.5", groups=["web"])
    cloud.router("hers-r", ("hers-net", "10.0.0.1/24"), ("shared", "10.9.0.77/24"))
    assert told(cloud, mine2="a", hers="b") == {"a -> b by router: TCP port 80", "b -> a by router: TCP port 80"}


def test_a_vip_is_open_where_it_listens() -> None:
    cloud = two_tenants()
    pool = Pool(id=uid("pool:1"), protocol="TCP", algorithm="ROUND_ROBIN",
                members=(Member(id=uid("member:1"), address="10.0.0.5", port=80),))  # fmt: skip
    listener = Listener(id=uid("listener:1"), protocol="TCP", port=443, pool=pool)
    cloud.balancer("vip", "public", "203.0.113.90/24", listener)
    assert told(cloud, mine="a", hers="b", **{"vip:vip": "b"}) == {"a -> b by router: TCP port 443"}


def test_what_has_no_port_security_is_open() -> None:
    cloud = two_tenants()
    cloud.switch("shared", "10.9.0.0/24", "2001:db8::/64")
    cloud.group("any", *ANYTHING)
    cloud.host("mine2", "shared", "10.9.0.5", "2001:db8::5", groups=["any"])
    cloud.host("hers2", "shared", "10.9.0.6", "2001:db8::6", groups=[], secure=False)
    assert {"a -> b by network: anything", "a -> b by network: anything over IPv6"} <= told(cloud, mine2="a", hers2="b")
