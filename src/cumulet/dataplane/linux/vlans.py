"""Subports of trunks: the tap in the subport's bridge is a VLAN of the parent's tap.

So the parent's tap has its own network untagged, and a frame with a tag that is no subport's is dropped (`filters`).
Where the kernel has no VLAN devices, the tap is a veth whose other end a `relay` serves.
"""

import errno
import logging
from collections.abc import Iterable

from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.doomed import is_doomed
from cumulet.dataplane.linux.netlink import LEAST_IPV6, Link, Netlink
from cumulet.dataplane.linux.netlink_socket import NetlinkError
from cumulet.dataplane.linux.relay import Relay
from cumulet.topology.model import SwitchPort, tap_of

_WIDE = 65535

log = logging.getLogger("cumulet.vlans")


def inner_of(part: SwitchPort) -> str:
    """The name of the other end of a tap that is a veth."""
    return "vlan" + part.id[:11]


class Vlans:
    """The taps of subports."""

    def __init__(self, netlink: Netlink) -> None:
        self._netlink = netlink
        self._relay = Relay()

    def resume(self, parts: Iterable[SwitchPort]) -> None:
        """Carry on for the subports that an earlier agent made."""
        for part in parts:
            tap = self._netlink.link(part.tap)
            if part.tag and tap is not None and tap.kind == "veth":
                try:
                    self._relay.carry(inner_of(part), part.tag, tap_of(part.parent_name))
                except OSError as error:
                    log.warning("port %s: VLAN %d is not carried: %s", part.id, part.tag, error)

    def plug(self, part: SwitchPort, bridge: Link) -> None:
        """Make the tap, down, in its bridge. RealizeError: the parent's is not there."""
        parent = self._netlink.link(tap_of(part.parent_name))
        if parent is None or is_doomed(parent):
            raise RealizeError(f"its trunk's parent, port {part.parent_name}, is not plugged in")
        mtu = mtu_of(bridge, parent)
        self.drop(part.id)
        try:
            self._netlink.add_vlan(part.tap, parent.index, part.tag, master=bridge.index, mtu=mtu)
        except NetlinkError as error:
            if error.errno != errno.EOPNOTSUPP:
                raise
            inner = inner_of(part)
            self._netlink.add_veth(part.tap, inner, master=bridge.index, mtu=mtu)
            with self._netlink.batch():
                self._netlink.set_link(inner, mtu=_WIDE)  # the tap's own says what passes
                self._netlink.set_link(inner, link_local=False, up=True)
            self._relay.carry(inner, part.tag, parent.name)
        self._netlink.set_link(part.tap, alias=part.id, link_local=False if mtu >= LEAST_IPV6 else None)

    def drop(self, id: str) -> None:
        """A subport's tap goes."""
        self._relay.drop("vlan" + id[:11])

    def fault(self, part: SwitchPort, tap: Link) -> str:
        """What is wrong with the way between a subport's tap and its parent's, in words."""
        parent = self._netlink.link(tap_of(part.parent_name))
        if parent is None or is_doomed(parent):
            return f"interface {tap_of(part.parent_name)} of its trunk's parent is gone"
        if tap.kind == "vlan":
            fine = (tap.peer, tap.tag) == (parent.index, part.tag)
        else:
            fine = self._relay.carries(inner_of(part), part.tag, parent.name)
        return "" if fine else f"VLAN {part.tag} of {parent.name} does not come to {part.tap}"


def resize(netlink: Netlink, parts: Iterable[SwitchPort], bridge: int) -> None:
    """A network has another MTU: the taps of subports in it, and of those whose parents are in it, follow."""
    links = netlink.links()
    bridges = {link.index: link for link in links.values()}
    for part in parts:
        tap, parent = links.get(part.tap), links.get(tap_of(part.parent_name))
        if part.tag and tap is not None and parent is not None and bridge in {tap.master, parent.master}:
            own = bridges.get(tap.master or 0)
            if own is not None:
                netlink.set_link(tap.name, mtu=mtu_of(own, parent))


def mtu_of(bridge: Link, parent: Link) -> int:
    """The MTU of a subport's tap: its network's, but what its parent can carry."""
    return min(bridge.mtu, parent.mtu)
