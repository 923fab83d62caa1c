"""Hundreds of topologies: whatever the trace says of a packet, honest or not, the wire does.

Each example is a cloud of three to five tenants, each with a topology of its own, put in place of the last one; then
packets from everywhere to everywhere, with every port watched. The trace says at which ports each comes in on its way.
"""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cumulet.topology.packet import ICMPV6, Packet

from . import craft
from .aim import aimed
from .generated import clouds, shots
from .scene import Scene
from .topologies import Cloud, uid

_PACKETS = 150
ORDINARY = settings(
    max_examples=50, derandomize=True, database=None, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip


def check(scene: Scene, cloud: Cloud, number: int) -> None:
    scene.apply(cloud.parts, forget=False)
    scene.volley(shots(scene.world, random.Random(number), _PACKETS))
    scene.settled()


@ORDINARY
@given(cloud=clouds(), number=st.integers(0, 1 << 20))
def test_the_trace_tells_where_packets_turn_up(scene: Scene, cloud: Cloud, number: int) -> None:
    check(scene, cloud, number)


@pytest.mark.parametrize("dress", craft.DRESSES_6)
def test_a_short_message_survives_every_dress(scene: Scene, dress: str) -> None:
    """A router advertisement is shorter than where some dresses cut."""
    cloud = Cloud()
    cloud.switch("net", "2001:db8:1::/64")
    sender = cloud.host("open", "net", "2001:db8:1::a", secure=False, groups=[])
    cloud.router("r", ("net", "2001:db8:1::1/64"))
    scene.apply(cloud.parts)
    shot = aimed(scene.world, Packet(source=sender.id, dst="2001:db8:1::1", protocol=ICMPV6, icmp_type=134),
                 craft.DRESSES_6[dress])  # fmt: skip
    assert shot.arrives == {uid("port:r:net:2001:db8:1::1/64")}
    scene.volley([shot])


@pytest.mark.slow
@pytest.mark.timeout(1800)
@settings(ORDINARY, max_examples=800, derandomize=False)
@given(cloud=clouds(), number=st.integers(0, 1 << 20))
def test_it_does_so_in_thousands_of_topologies(scene: Scene, cloud: Cloud, number: int) -> None:
    check(scene, cloud, number)
