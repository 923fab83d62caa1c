"""Ports as veth pairs: the tap in the switch's bridge, the other end in the device's namespace.

The tap goes up only once its filters are loaded, and is gone before they are. It forwards to its own MAC by a fixed
entry that stays whatever others send, and neither learns nor gets frames for unknown MACs: nobody can take another's
address or listen in. A port with pairs of other MACs learns those and is flooded; one without port security is an
ordinary bridge port. A subport of a trunk has its tap from `vlans`, and nothing of ours in the device's namespace.
"""

import os
from collections.abc import Iterable, Mapping

from cumulet.dataplane.linux import namespaces, shapers
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.doomed import Doomed, is_doomed
from cumulet.dataplane.linux.filter_facts import bridge_name
from cumulet.dataplane.linux.filters import Filters
from cumulet.dataplane.linux.neighbours import Neighbours
from cumulet.dataplane.linux.netlink import LEAST_IPV6, Link, Netlink
from cumulet.dataplane.linux.netlink_socket import NetlinkError
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.shapers import Shaper, Shapers
from cumulet.dataplane.linux.vlans import Vlans, mtu_of
from cumulet.topology.model import (
    Edge,
    Instance,
    Key,
    Kind,
    LoadBalancer,
    LogicalRouter,
    SwitchPort,
    namespace_of,
    tap_of,
)

# The cloud's own namespaces configure themselves from the topology alone.
_SYSCTLS = {
    "net/ipv6/conf/default/accept_ra": "0",
    "net/ipv6/conf/all/accept_ra": "0",
    "net/ipv6/conf/default/accept_dad": "0",
    "net/ipv6/conf/all/accept_dad": "0",
    "net/ipv4/conf/all/accept_redirects": "0",
    "net/ipv4/conf/default/accept_redirects": "0",
    "net/ipv4/conf/all/send_redirects": "0",
    "net/ipv4/conf/default/send_redirects": "0",
    "net/ipv6/conf/all/accept_redirects": "0",
    "net/ipv6/conf/default/accept_redirects": "0",
}
_BRIDGE_FULL = 54  # EXFULL: a bridge has at most 1023 ports


class Ports:
    """The applier of ports; settles what the cloud's own devices remember of those that went or changed."""

    kind: Kind = "port"

    def __init__(
        self, netlink: Netlink, doomed: Doomed, filters: Filters, records: Records, neighbours: Neighbours
    ) -> None:
        self._netlink = netlink
        self._shapers = Shapers()
        self._doomed = doomed
        self._filters = filters
        self._records = records
        self._vlans = Vlans(netlink)
        self._neighbours = neighbours

    def resume(self) -> None:
        """Carry on what of an earlier agent's work ended with it."""
        self._vlans.resume(self._records.all(SwitchPort))

    async def apply(self, part: SwitchPort) -> bool:
        bridge = self._netlink.link(bridge_name(part.switch))
        if bridge is None:
            raise RealizeError(f"network {part.switch} has no bridge")
        old = self._records.get(SwitchPort, part.id)
        changed = self._filters.put_port(part) or not self._filters.intact
        tap = self._netlink.link(part.tap)
        if tap is not None and is_doomed(tap):
            self._netlink.delete_link(part.tap)
            tap = None
        if tap is not None and tap.alias not in {"", part.id}:
            raise RealizeError(f"interface {part.tap} belongs to port {tap.alias}")
        if old == part and not self._wrong(part, tap, bridge):
            return changed
        if old is None or _answers(old) != _answers(part):
            self._outdate(part.id, new=part)
        if tap is not None and (tap.master != bridge.index or not self._inside(part, old, tap)):
            self._netlink.delete_link(part.tap)
            tap = None
        if tap is None:
            self._plug(part, bridge)
            for other in self._records.traces(SwitchPort, part.id):
                if other.namespace != part.namespace:
                    self._release(other)
        elif tap.up and not part.admin_up:
            self._netlink.set_link(part.tap, up=False)
        self._filters.then(part.key, lambda: self._finish(part, bridge))
        return True

    async def remove(self, id: str) -> None:
        tap = self._netlink.link(tap_of(id))
        if tap is not None and tap.alias in {"", id}:
            self._doomed.add(tap)
        self._vlans.drop(id)
        self._filters.drop_port(id)
        self._outdate(id)
        for part in self._records.traces(SwitchPort, id):
            self._release(part)

    async def settle(self) -> Mapping[Key, str]:
        return self._neighbours.settle()

    def renew(self, instance: str) -> None:
        """Put an instance's ports into a fresh namespace: nothing is left of what its guest made of the old one.

        For an instance that has ended: its addresses must not answer, and its next boot begins as the first did.
        """
        name = namespace_of("instance", instance)
        ports = sorted(self._records.ports_in(name), key=lambda port: port.tag)  # parents come before subports
        for port in ports:
            tap = self._netlink.link(port.tap)
            if tap is not None and tap.alias in {"", port.id}:
                self._netlink.delete_link(port.tap)
        namespaces.remove(name)
        for port in ports:
            if self._filters.intact:  # else whoever mends those plugs the port
                self._replug(port)

    def _replug(self, part: SwitchPort) -> None:
        """Make a port again that was realized, its filters in place."""
        bridge = self._netlink.link(bridge_name(part.switch))
        if bridge is not None:
            self._plug(part, bridge)
            self._finish(part, bridge)

    def release(self, instance: str) -> None:
        """An instance is gone: end its namespace, unless a port is still in it and will."""
        name = namespace_of("instance", instance)
        if not self._records.plugged(name):
            namespaces.remove(name)

    def observe(self) -> Iterable[SwitchPort]:
        if not self._filters.intact:
            return
        links = self._netlink.links()
        for part in self._records.all(SwitchPort):
            if not self._wrong(part, links.get(part.tap), links.get(bridge_name(part.switch))):
                yield part

    def fault(self, part: SwitchPort) -> str:
        rules = self._filters.fault()
        return rules or self._wrong(part, self._netlink.link(part.tap), self._netlink.link(bridge_name(part.switch)))

    async def close(self) -> None:
        for part in self._records.all(SwitchPort):
            await self.remove(part.id)
        self._doomed.bury()

    def _wrong(self, part: SwitchPort, tap: Link | None, bridge: Link | None) -> str:
        """What a port's interfaces have that they should not, in words."""
        if bridge is None:
            return f"bridge {bridge_name(part.switch)} is gone"
        if tap is None or is_doomed(tap):
            return f"interface {part.tap} is gone"
        if tap.master != bridge.index:
            return f"interface {part.tap} is not in bridge {bridge.name}"
        mtu = self._mtu(part, bridge)
        if (tap.alias, tap.mtu, tap.up) != (part.id, mtu, part.admin_up):
            state = "up" if tap.up else "down"
            return f"interface {part.tap} (MTU {tap.mtu}, {state}, alias {tap.alias or 'none'}) was changed"
        if (tap.learning, tap.flood) != (not _is_fixed(part), not _is_fixed(part)):
            return f"interface {part.tap} learns or floods as it should not"
        shaper = _shaper(part, mtu)
        if (shaper is not None) != (tap.qdisc == shapers.KIND) or (
            shaper is not None and not shaper.resembles(self._shapers.get(tap.index))
        ):
            return f"what interface {part.tap} may send in a time was changed"
        if part.tag:
            return self._vlans.fault(part, tap)
        inner = self._inner(part)
        if inner is None or not self._fits(part, inner):
            return f"interface {part.interface} in {part.namespace} is gone or was changed"
        if part.type != "instance" and inner.mtu != bridge.mtu:
            return f"interface {part.interface} in {part.namespace} has MTU {inner.mtu} instead of {bridge.mtu}"
        return ""

    def _inner(self, part: SwitchPort) -> Link | None:
        try:
            with namespaces.entered(part.namespace), Netlink() as netlink:
                return netlink.link(part.interface)
        except FileNotFoundError:
            return None

    def _fits(self, part: SwitchPort, inner: Link) -> bool:
        """Whether the other end is as it was made; a guest may do with its own as it likes."""
        return part.type == "instance" or (inner.mac == part.mac and inner.up)

    def _mtu(self, part: SwitchPort, bridge: Link) -> int:
        """The MTU of a port's tap."""
        parent = self._netlink.link(tap_of(part.parent_name)) if part.tag else None
        return bridge.mtu if parent is None else mtu_of(bridge, parent)

    def _inside(self, part: SwitchPort, old: SwitchPort | None, tap: Link) -> bool:
        """Whether the other end is where it should be (an instance may have changed its MAC itself)."""
        if part.tag:
            return not self._vlans.fault(part, tap)
        if old is not None and (old.namespace, old.interface, old.mac) != (part.namespace, part.interface, part.mac):
            return False
        inner = self._inner(part)
        return inner is not None and self._fits(part, inner)

    def _plug(self, part: SwitchPort, bridge: Link) -> None:
        try:
            if part.tag:
                self._vlans.plug(part, bridge)
            else:
                self._add_veth(part, bridge)
        except NetlinkError as error:
            self._netlink.delete_link(part.tap)
            if error.errno == _BRIDGE_FULL:
                raise RealizeError("a network holds at most 1023 ports") from error
            raise
        if part.type != "instance":
            with namespaces.entered(part.namespace), Netlink() as inside:
                inside.set_link(part.interface, up=True)

    def _add_veth(self, part: SwitchPort, bridge: Link) -> None:
        guest = part.type == "instance"
        namespaces.ensure(part.namespace, None if guest else _SYSCTLS, guest=guest)
        with namespaces.entered(part.namespace), Netlink() as inside:
            inside.delete_link(part.interface)  # of another port that had this place
        descriptor = os.open(namespaces.path(part.namespace), os.O_RDONLY | os.O_CLOEXEC)
        try:
            with self._netlink.batch():
                self._netlink.add_veth(
                    part.tap,
                    part.interface,
                    namespace=descriptor,
                    master=bridge.index,
                    peer_mac=part.mac,
                    mtu=bridge.mtu,
                )
                link_local = False if bridge.mtu >= LEAST_IPV6 else None
                self._netlink.set_link(part.tap, alias=part.id, link_local=link_local)
        finally:
            os.close(descriptor)

    def _finish(self, part: SwitchPort, bridge: Link) -> None:
        """With the filters in place: the tap's forwarding, and up it goes."""
        fixed, mtu = _is_fixed(part), self._mtu(part, bridge)
        tap = self._netlink.link(part.tap)
        if tap is None:
            raise RealizeError(f"interface {part.tap} vanished")
        with self._netlink.batch():
            self._netlink.set_bridge_port(part.tap, learning=not fixed, flood=not fixed)
            self._netlink.set_link(part.tap, mtu=mtu, up=part.admin_up)
            # Also while it is down: its frames are for nobody else then.
            self._netlink.set_forwarding(tap.index, part.mac, fixed=fixed or part.secure)
        shaper = _shaper(part, mtu)
        if shaper is not None:
            self._shapers.put(tap.index, shaper)
        elif tap.qdisc == shapers.KIND:
            self._shapers.drop(tap.index)
        if part.type != "instance" and (inner := self._inner(part)) is not None and inner.mtu != mtu:
            with namespaces.entered(part.namespace), Netlink() as inside:
                inside.set_link(part.interface, mtu=mtu)
        if self._netlink.running(part.tap) and not part.tag:  # else the other end is down: its guest will raise it
            with namespaces.entered(part.namespace), Netlink() as inside:
                inside.running(part.interface)

    def _outdate(self, id: str, new: SwitchPort | None = None) -> None:
        for trace in self._records.traces(SwitchPort, id):
            if trace != new:
                self._neighbours.outdate(trace)
        if new is not None and new.type == "instance":  # a device of the cloud announces itself
            self._neighbours.outdate(new)

    def _release(self, part: SwitchPort) -> None:
        """End the namespace with its last port, unless what it is for still stands."""
        holder = {
            "instance": Instance,
            "router": LogicalRouter,
            "gateway": LogicalRouter,
            "balancer": LoadBalancer,
            "edge": Edge,
            "dhcp": None,
        }[part.type]
        held = None if holder is None else self._records.get(holder, part.device)
        if held is not None and not (isinstance(held, LogicalRouter) and not held.ports):
            return  # (a router that was never plugged has no namespace)
        others = [
            port
            for port in self._records.ports_in(part.namespace)
            # One that has moved in this batch is recorded here until the batch is done.
            if port.id != part.id and self._records.traces(SwitchPort, port.id)[-1].namespace == part.namespace
        ]
        if all(is_doomed(self._netlink.link(port.tap)) for port in others):
            namespaces.remove(part.namespace)


def _is_fixed(part: SwitchPort) -> bool:
    """Whether frames for the port's own MAC alone are for it: it neither learns nor is flooded."""
    own = not any(mac and mac != part.mac for mac, _ in part.allowed_pairs)
    return own and (part.secure or part.type != "instance")


def _shaper(part: SwitchPort, mtu: int) -> Shaper | None:
    """What the tap sends goes to the port's device."""
    meter = part.qos.bandwidth.ingress if part.qos is not None else None
    return None if meter is None else Shaper.of(meter, mtu)


def _answers(part: SwitchPort) -> tuple[object, ...]:
    """What others may remember of a port, and whether it is still so."""
    return part.switch, part.mac, part.addresses, part.allowed_pairs, part.secure, part.admin_up
