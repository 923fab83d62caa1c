"""How many ports a bridge takes: what the API promises of a network (decision 0008)."""

from functools import partial

from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.netlink_socket import NetlinkError
from cumulet.networking.port import MAX_PLUGGED
from dataplane.linux.alone import in_a_namespace


def test_a_bridge_takes_what_the_api_allows_and_no_more() -> None:
    assert in_a_namespace(partial(_plugged, MAX_PLUGGED + 1)) == MAX_PLUGGED


def _plugged(many: int) -> int:
    """How many of so many pairs of interfaces find a place in one bridge."""
    with Netlink() as netlink:
        netlink.add_bridge("full")
        bridge = netlink.link("full")
        assert bridge is not None
        for number in range(many):
            try:
                netlink.add_veth(f"tap{number}", f"eth{number}", master=bridge.index)
            except NetlinkError:
                return number
    return many
