"""Trunks on the linux data plane: what DHCP tells a subport, what bulk does, and who mends what was broken."""

import hashlib
import json
import os
import signal

import msgspec
import pytest

from cumulet.dataplane.driver import Lost
from cumulet.topology.model import DhcpOptions, LogicalSwitch, SwitchPort
from dataplane.linux.world import ANYTHING, World, group, new_id

SCRIPT = "#!/bin/sh\n[ $1 = bound ] && ip addr replace $ip/$mask dev $interface && echo got $ip by $interface\nexit 0\n"


def trunk(world: World) -> tuple[SwitchPort, SwitchPort, SwitchPort]:
    """A card, VLAN 100 of it in another network, and a neighbour there."""
    red, blue, open_ = world.switch(), world.switch(), group(*ANYTHING)
    world.apply(red, blue, open_)
    card = world.host(red, "10.0.0.3/24", open_)
    neighbour = world.host(blue, "10.0.1.4/24", open_)
    sub = world.port(blue, "10.0.1.3", groups=(open_.id,), device=card.device, parent_name=card.id, tag=100)
    world.apply(sub)
    return card, sub, neighbour


def test_a_subport_gets_its_lease_and_its_name(world: World) -> None:
    open_, server = group(*ANYTHING), new_id()
    options = DhcpOptions(subnet=new_id(), cidr="10.0.1.0/24", gateway=None, dhcp=True)
    blue = LogicalSwitch(id=new_id(), zone=50, subnets=(options,), dhcp_port=server)
    red = world.switch()
    dhcp = SwitchPort(id=server, switch=blue.id, type="dhcp", device=blue.id, mac="fa:16:3e:00:ff:01",
                      addresses=("10.0.1.2",), secure=False)  # fmt: skip
    world.apply(red, blue, open_, dhcp)
    card = world.host(red, "10.0.0.3/24", open_)
    sub = world.port(blue, "10.0.1.30", groups=(open_.id,), device=card.device, parent_name=card.id, tag=7,
                     hostname="under")  # fmt: skip
    world.apply(sub)
    script = world.home / "script"
    script.write_text(SCRIPT)
    script.chmod(0o755)
    with world.vlan(sub):
        ask = ("busybox", "udhcpc", "-f", "-q", "-n", "-T", "1", "-i", sub.interface, "-s", str(script))
        assert "got 10.0.1.30 by eth0.7" in world.inside(sub.namespace, *ask)
        told = world.inside(sub.namespace, "busybox", "nslookup", "under.openstacklocal", "10.0.1.2")
        assert "10.0.1.30" in told
    world.settled()


def test_bulk_arrives_whole_both_ways(world: World) -> None:
    _card, sub, neighbour = trunk(world)
    with world.vlan(sub):
        world.configure(sub, "10.0.1.3/24")
        sent = os.urandom(1 << 20) * 16
        for here, there, address in ((sub, neighbour, "10.0.1.4"), (neighbour, sub, "10.0.1.3")):
            with world.serve(there, 80) as server:
                dialled = world.dial(here.namespace, address, 80)
                assert dialled is not None
                accepted, _ = world.run(world.loop.sock_accept(server))
                with dialled, accepted:
                    assert world.run(_poured(world, dialled, accepted, sent)) == hashlib.sha256(sent).digest()


async def _poured(world: World, dialled, accepted, sent: bytes) -> bytes:
    async def pour() -> None:
        await world.loop.sock_sendall(dialled, sent)

    accepted.setblocking(False)
    pouring = world.loop.create_task(pour())
    total, left = hashlib.sha256(), len(sent)
    while left:
        data = await world.loop.sock_recv(accepted, 1 << 16)
        assert data, "the connection ended early"
        total.update(data)
        left -= len(data)
    await pouring
    return total.digest()


def test_a_new_agent_carries_on(world: World) -> None:
    _card, sub, neighbour = trunk(world)
    with world.vlan(sub):
        world.configure(sub, "10.0.1.3/24")
        assert world.pings(sub, "10.0.1.4")
        os.kill(int(json.loads((world.home / "run" / "agent.json").read_text())["pid"]), signal.SIGKILL)
        world.until(lambda: any(isinstance(event, Lost) for event in world.events), "the data plane says it was lost")
        world.settled()
        assert world.pings(sub, "10.0.1.4")
        assert world.pings(neighbour, "10.0.1.3")


@pytest.mark.parametrize("what", ["the subport's tap", "the card's tap"])
def test_what_somebody_deletes_is_told_and_made_again(world: World, what: str) -> None:
    card, sub, _neighbour = trunk(world)
    world.inside("-", "ip", "link", "delete", sub.tap if what.startswith("the subport") else card.tap)
    harmed = {key.id for key in world.run(world.plane.examine()).faults}
    assert sub.id in harmed
    world.apply(*(part for part in world.parts.values() if part.id in harmed))
    world.settled()
    if what.startswith("the card"):
        world.configure(card, "10.0.0.3/24")
    with world.vlan(sub):
        world.configure(sub, "10.0.1.3/24")
        assert world.pings(sub, "10.0.1.4")


def test_the_mtu_follows_both_networks_and_nothing_is_left(world: World) -> None:
    card, sub, _neighbour = trunk(world)

    def mtu(port: SwitchPort) -> int:
        return int(json.loads(world.inside("-", "ip", "-j", "link", "show", port.tap))[0]["mtu"])

    red, blue = (next(p for p in world.parts.values() if p.id == id) for id in (card.switch, sub.switch))
    assert mtu(sub) == 1500
    world.apply(msgspec.structs.replace(blue, mtu=1400))
    assert mtu(sub) == 1400
    world.apply(msgspec.structs.replace(blue, mtu=1500), msgspec.structs.replace(red, mtu=1450))
    assert (mtu(card), mtu(sub)) == (1450, 1450), "no more than the card carries"
    world.settled()
    assert not world.run(world.plane.examine()).orphans
    world.apply(unwanted=[sub])
    world.until(lambda: not {sub.tap, "vlan" + sub.id[:11]} & _links(world), "nothing is left of it")
    assert not world.run(world.plane.examine()).orphans


def _links(world: World) -> set[str]:
    return {link["ifname"] for link in json.loads(world.inside("-", "ip", "-j", "link"))}
