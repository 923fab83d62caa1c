"""Networks as bridges in the cell's root namespace: nothing but a wire between their ports.

A bridge has no address, no IPv6, no spanning tree; the filters keep the cell itself off it. Its alias is the id.
"""

from collections.abc import Iterable

from cumulet.dataplane.linux import namespaces, vlans
from cumulet.dataplane.linux.acls import safe_id
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.doomed import Doomed, is_doomed
from cumulet.dataplane.linux.filter_facts import bridge_name
from cumulet.dataplane.linux.filters import Filters
from cumulet.dataplane.linux.neighbours import Neighbours
from cumulet.dataplane.linux.netlink import LEAST_IPV6, Link, Netlink
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import Kind, LogicalSwitch, SwitchPort


class Switches:
    """The applier of switches."""

    kind: Kind = "switch"

    def __init__(
        self, netlink: Netlink, doomed: Doomed, filters: Filters, records: Records, neighbours: Neighbours
    ) -> None:
        self._netlink = netlink
        self._doomed = doomed
        self._filters = filters
        self._records = records
        self._neighbours = neighbours

    async def apply(self, part: LogicalSwitch) -> bool:
        name = bridge_name(safe_id(part.id))
        found = self._netlink.link(name)
        if found is not None and is_doomed(found):
            self._netlink.delete_link(name)
            found = None
        if found is not None and found.alias not in {"", part.id}:
            raise RealizeError(f"bridge {name} belongs to network {found.alias}")
        # The filters are news to the kernel only; a port that waits for its zone comes later in the transaction.
        changed = self._filters.put_switch(part) or not self._filters.intact
        if found is not None and not _wrong(found, part):
            return changed
        with self._netlink.batch():
            if found is None:
                self._netlink.add_bridge(name, mtu=part.mtu)
            # The MTU first and alone: below 1280 an interface has no IPv6 whose settings could come with it.
            self._netlink.set_link(name, mtu=part.mtu)
            link_local = False if part.mtu >= LEAST_IPV6 else None
            self._netlink.set_link(name, alias=part.id, link_local=link_local, up=part.admin_up)
        if found is not None and found.mtu != part.mtu:
            self._resize_ports(found.index, part)
        if found is not None and found.up != part.admin_up:
            self._neighbours.outdate_switch(part.id)
        return True

    def _resize_ports(self, bridge: int, part: LogicalSwitch) -> None:
        """A network's new MTU is that of all its ports, at both ends."""
        links = self._netlink.links()
        for port in self._records.all(SwitchPort):
            tap = links.get(port.tap)
            if tap is not None and tap.master == bridge and not port.tag:
                self._netlink.set_link(port.tap, mtu=part.mtu)
                with namespaces.entered(port.namespace), Netlink() as inside:
                    inside.set_link(port.interface, mtu=part.mtu)
        vlans.resize(self._netlink, self._records.all(SwitchPort), bridge)

    async def remove(self, id: str) -> None:
        found = self._netlink.link(bridge_name(id))
        if found is not None and found.alias in {"", id}:
            self._doomed.add(found)
        self._filters.drop_switch(id)

    def observe(self) -> Iterable[LogicalSwitch]:
        if not self._filters.intact:
            return
        links = self._netlink.links()
        for part in self._records.all(LogicalSwitch):
            if not _wrong(links.get(bridge_name(part.id)), part):
                yield part

    def fault(self, part: LogicalSwitch) -> str:
        return self._filters.fault() or _wrong(self._netlink.link(bridge_name(part.id)), part)

    async def close(self) -> None:
        for part in self._records.all(LogicalSwitch):
            await self.remove(part.id)
        self._doomed.bury()


def _wrong(found: Link | None, part: LogicalSwitch) -> str:
    """What a bridge has that it should not, in words."""
    if found is None or is_doomed(found):
        return f"bridge {bridge_name(part.id)} is gone"
    if (found.kind, found.alias) != ("bridge", part.id):
        return f"bridge {found.name} is another one"
    if found.mtu != part.mtu:
        return f"bridge {found.name} has MTU {found.mtu} instead of {part.mtu}"
    if found.up != part.admin_up:
        return f"bridge {found.name} is {'up' if found.up else 'down'}"
    return ""
