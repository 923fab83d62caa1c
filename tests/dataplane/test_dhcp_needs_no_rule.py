"""Whoever has no rule at all still gets an address: a client's question to the DHCP server passes everywhere."""

from cumulet.topology.packet import UDP, Packet

from .aim import BROADCAST, aimed
from .city import city
from .scene import Scene
from .topologies import uid


def test_neutron_ovn_dhcp_is_served_without_a_rule(scene: Scene) -> None:
    """With OVN, Neutron's custom groups kept DHCP out; with Open vSwitch they never did."""
    scene.apply(city().parts)
    mute = {"source": uid("port:red-mute"), "protocol": UDP}
    asked = Packet(**mute, src="0.0.0.0", dst="255.255.255.255", src_port=68, dst_port=67, dst_mac=BROADCAST)
    renewed = Packet(**mute, dst="10.0.1.2", src_port=68, dst_port=67)
    served = [aimed(scene.world, asked), aimed(scene.world, renewed)]
    for shot in served:
        assert uid("port:red-a:dhcp") in shot.arrives, shot.why
    others = [Packet(**mute, dst="10.0.1.11", src_port=port, dst_port=67) for port in (67, 5000)]
    shots = [aimed(scene.world, one) for one in others]
    assert not [shot for shot in shots if shot.arrives]
    scene.volley([*served, *shots])
