"""Security groups that change: what is taken away ends at once, what stays goes on."""

import os
import signal
import socket

import msgspec
import pytest

from cumulet.dataplane.linux import cell
from cumulet.topology.model import Acl, PortGroup, SwitchPort
from dataplane.linux.world import ANYTHING, OUT, SILENCE, World, group, new_id

WEB = Acl(direction="ingress", family=4, protocol=6, port_min=80, port_max=80)
SSH = Acl(direction="ingress", family=4, protocol=6, port_min=22, port_max=22)
PING = Acl(direction="ingress", family=4, protocol=1, port_min=8, port_max=0)


def _joined(world: World, client: SwitchPort, server: socket.socket, address: str, number: int):
    dialled = world.dial(client.namespace, address, number)
    assert dialled is not None
    return dialled, world.run(world.loop.sock_accept(server))[0]


def test_a_removed_rule_ends_its_flows_only(world: World) -> None:
    switch = world.switch()
    rules = group(*OUT, WEB, SSH)
    world.apply(switch, rules)
    one, two = world.host(switch, "10.0.0.3/24", rules), world.host(switch, "10.0.0.4/24", rules)
    web, ssh = world.serve(two, 80), world.serve(two, 22)
    flow, other = _joined(world, one, web, "10.0.0.4", 80), _joined(world, one, ssh, "10.0.0.4", 22)
    assert world.still_talks(*flow)
    assert world.still_talks(*other)
    world.apply(PortGroup(id=rules.id, acls=(*OUT, SSH)))
    assert not world.still_talks(*flow, within=SILENCE)
    assert world.still_talks(*other)
    assert world.talk(one, web, "10.0.0.4", 80, within=SILENCE) is None
    world.apply(rules)
    assert world.talk(one, web, "10.0.0.4", 80) == "10.0.0.3"
    world.settled()


def test_an_ended_flow_stays_ended_when_the_server_speaks_first(world: World) -> None:
    """The server may send to anyone; a segment from the middle of a flow must not make a flow of its own of it."""
    switch, rules, open_ = world.switch(), group(*OUT, WEB), group(*ANYTHING)
    world.apply(switch, rules, open_)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", rules)
    client, server = _joined(world, one, world.serve(two, 80), "10.0.0.4", 80)
    assert world.still_talks(client, server)
    world.apply(PortGroup(id=rules.id, acls=OUT))
    assert not world.still_talks(server, client, within=SILENCE)
    assert not world.still_talks(client, server, within=SILENCE)


def test_remote_groups_follow_their_members(world: World) -> None:
    switch = world.switch()
    clients = group(*OUT)
    servers = group(Acl(direction="ingress", family=4, remote_group=clients.id))
    world.apply(switch, clients, servers)
    one, two = world.host(switch, "10.0.0.3/24", clients), world.host(switch, "10.0.0.4/24", servers)
    web = world.serve(two, 80)
    flow = _joined(world, one, web, "10.0.0.4", 80)
    free = group(*OUT)
    left = msgspec.structs.replace(one, groups=(free.id,))
    world.apply(free, left)
    assert not world.still_talks(*flow, within=SILENCE)
    assert world.talk(one, web, "10.0.0.4", 80, within=SILENCE) is None
    world.apply(one)
    assert world.talk(one, web, "10.0.0.4", 80) == "10.0.0.3"
    world.settled()


def test_default_group_lets_its_members_talk(world: World) -> None:
    """Neutron's default group: everything out, in from the same group, both families."""
    switch = world.switch()
    own = world.switch().id
    default = PortGroup(id=own, acls=(*OUT, *(Acl(direction="ingress", family=f, remote_group=own) for f in (4, 6))))
    stranger = group(*OUT)
    world.apply(switch, default, stranger)
    one = world.host(switch, "2001:db8::3/64", default)
    two = world.host(switch, "2001:db8::4/64", default)
    three = world.host(switch, "2001:db8::5/64", stranger)
    server = world.serve(two, 80, "::")
    assert world.talk(one, server, "2001:db8::4", 80) == "2001:db8::3"
    assert world.talk(three, server, "2001:db8::4", 80, within=SILENCE) is None
    assert world.pings(one, "2001:db8::4")
    assert not world.pings(three, "2001:db8::4", within=SILENCE)
    world.settled()


def test_icmp_cidr_and_port_ranges(world: World) -> None:
    switch = world.switch()
    rules = group(
        *OUT,
        PING,
        Acl(direction="ingress", family=4, protocol=6, port_min=8000, port_max=8010, remote_cidr="10.0.0.3/32"),
    )
    world.apply(switch, rules)
    one, two = world.host(switch, "10.0.0.3/24", rules), world.host(switch, "10.0.0.4/24", rules)
    three = world.host(switch, "10.0.0.5/24", rules)
    server = world.serve(two, 8005)
    assert world.pings(one, "10.0.0.4")
    assert world.talk(one, server, "10.0.0.4", 8005) == "10.0.0.3"
    assert world.talk(three, server, "10.0.0.4", 8005, within=SILENCE) is None


def test_zones_keep_tenants_apart(world: World) -> None:
    """Two networks with the same addresses: a flow of one is none in the other."""
    shut = group()
    open_ = group(*ANYTHING)
    first, second = world.switch(), world.switch()
    world.apply(first, second, shut, open_)
    a1, a2 = world.host(first, "10.0.0.3/24", open_), world.host(first, "10.0.0.4/24", open_)
    b1, b2 = world.host(second, "10.0.0.3/24", open_), world.host(second, "10.0.0.4/24", shut)
    server_a, server_b = world.serve(a2, 80), world.serve(b2, 80)
    flow = _joined(world, a1, server_a, "10.0.0.4", 80)
    assert world.talk(b1, server_b, "10.0.0.4", 80, within=SILENCE) is None
    assert world.still_talks(*flow)


@pytest.mark.parametrize("what", ["port", "switch"])
def test_admin_down_stops_traffic(world: World, what: str) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", open_)
    assert world.pings(one, "10.0.0.4")
    flow = _joined(world, one, world.serve(two, 80), "10.0.0.4", 80)
    down = msgspec.structs.replace(two if what == "port" else switch, admin_up=False)
    world.apply(down)
    assert not world.pings(one, "10.0.0.4", within=SILENCE)
    world.settled()
    world.apply(two if what == "port" else switch)
    world.until(lambda: world.pings(one, "10.0.0.4"), "the network is back")
    assert world.still_talks(*flow)
    world.settled()


def test_a_bad_part_fails_alone(world: World) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    bad = PortGroup(id="x; flush ruleset", acls=ANYTHING)
    evil = Acl(direction="ingress", family=4, protocol=6, port_min=80, port_max=80, remote_cidr="not an address")
    worse = PortGroup(id=group().id, acls=(evil,))
    port = world.port(switch, "10.0.0.3", groups=(open_.id,))
    lost = world.port(world.switch(), "10.0.0.3")
    applied = world.run(world.plane.apply([switch, open_, bad, worse, port, lost]))
    assert set(applied.failed) == {bad.key, worse.key, lost.key}
    assert applied.changed == 3
    world.parts = {part.key: part for part in (switch, open_, port)}
    world.settled()


def test_what_others_break_is_mended(world: World) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", open_)
    parts = dict(world.parts)
    agent = cell.agent(world.home)
    assert agent is not None
    os.kill(agent, signal.SIGSTOP)  # it would mend the filters within half a second
    try:
        world.inside("-", "nft", "flush", "map", "bridge", "cumulet", "receivers")
        assert not world.pings(one, "10.0.0.4", within=SILENCE)  # an emptied ruleset lets nothing pass
    finally:
        os.kill(agent, signal.SIGCONT)
    world.until(lambda: world.pings(one, "10.0.0.4"), "the agent mends the filters by itself")
    world.inside("-", "ip", "link", "del", one.tap)
    assert one.key not in world.run(world.plane.observe())
    world.run(world.plane.replace(list(parts.values())))
    world.configure(one, "10.0.0.3/24")
    assert world.pings(one, "10.0.0.4")
    world.inside("-", "ip", "link", "set", two.tap, "nomaster")
    world.run(world.plane.replace(list(parts.values())))
    world.configure(two, "10.0.0.4/24")
    assert world.pings(one, "10.0.0.4")
    world.settled()


def test_nothing_is_tracked_between_stateless_ports(world: World) -> None:
    """And all between a stateless one and another, which asks."""
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    router = world.port(switch, "10.0.0.1", type="router", device=new_id(), secure=False)
    world.apply(router, world.router([(router, "10.0.0.1/24")]))
    one = world.host(switch, "10.0.0.3/24", open_, stateful=False)
    two = world.host(switch, "10.0.0.4/24", open_, stateful=False)
    other = world.host(switch, "10.0.0.5/24", open_)
    with world.serve(two, 80) as server:
        assert world.talk(one, server, "10.0.0.4", 80) == "10.0.0.3"
    assert world.pings(one, "10.0.0.1")
    flows = world.inside("-", "conntrack", "-L")
    assert "dst=10.0.0.4" not in flows
    assert "dst=10.0.0.1" not in flows
    assert world.pings(other, "10.0.0.3")
    assert "dst=10.0.0.3" in world.inside("-", "conntrack", "-L")
    world.settled()
    world.apply(*(msgspec.structs.replace(port, stateful=True) for port in (one, two)))
    assert "tracked" not in world.inside("-", "nft", "list", "chains")
    assert world.pings(one, "10.0.0.4")
    assert "dst=10.0.0.4" in world.inside("-", "conntrack", "-L")
    world.settled()
