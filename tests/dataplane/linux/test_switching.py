"""Networks and security groups: who reaches whom in one network."""

import msgspec

from cumulet.topology.model import Acl
from dataplane.linux.world import ANYTHING, OUT, SILENCE, World, group


def test_same_network(world: World) -> None:
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    one = world.host(switch, "10.0.0.3/24", open_)
    two = world.host(switch, "10.0.0.4/24", open_)
    server = world.serve(two, 80)
    assert world.talk(one, server, "10.0.0.4", 80) == "10.0.0.3"
    assert world.pings(one, "10.0.0.4")
    world.settled()


def test_groups_are_asked_on_both_sides(world: World) -> None:
    switch = world.switch()
    web = group(*OUT, Acl(direction="ingress", family=4, protocol=6, port_min=80, port_max=80))
    quiet = group(Acl(direction="ingress", family=4))
    world.apply(switch, web, quiet)
    client = world.host(switch, "10.0.0.3/24", web)
    server = world.host(switch, "10.0.0.4/24", web)
    silent = world.host(switch, "10.0.0.5/24", quiet)
    lonely = world.host(switch, "10.0.0.6/24")
    good, bad = world.serve(server, 80), world.serve(server, 81)
    assert world.talk(client, good, "10.0.0.4", 80) == "10.0.0.3"
    assert world.talk(client, bad, "10.0.0.4", 81, within=SILENCE) is None
    assert not world.pings(client, "10.0.0.4", within=SILENCE)
    assert world.talk(silent, good, "10.0.0.4", 80, within=SILENCE) is None  # its egress is shut
    assert world.pings(client, "10.0.0.5")  # and its answers are of a flow that began outside
    assert not world.pings(client, "10.0.0.6", within=SILENCE)
    assert world.talk(lonely, good, "10.0.0.4", 80, within=SILENCE) is None
    world.settled()


def test_a_port_that_is_applied_passes_the_next_packet(world: World) -> None:
    """The kernel lets a bridge port forward a moment after it went up; apply returns only then.

    A packet that is lost shows: ARP and SYN are repeated after a second, later than `talk` waits.
    """
    switch, open_ = world.switch(), group(*ANYTHING)
    world.apply(switch, open_)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", open_)
    server = world.serve(two, 80)
    for turn in range(80):
        world.apply(msgspec.structs.replace(two, admin_up=False))
        world.apply(two)
        assert world.talk(one, server, "10.0.0.4", 80) == "10.0.0.3", f"turn {turn}"
