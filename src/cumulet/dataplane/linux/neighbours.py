"""What the cloud's own devices (routers, servers, the edge) remember of where an address is, and when they forget it.

A kernel goes on to send to the MAC it knows for a minute. When the port there goes, or gives the address away, that is
past who has the address now, and, where no port has that MAC any more, to all ports that are flooded. And who was asked
for in vain a moment before it came would be missed until the question is asked anew. So both are forgotten with the
batch that makes them untrue. (A guest's own memory is its own affair.)
"""

import contextlib
from collections.abc import Mapping

from cumulet.dataplane.linux import namespaces
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import Key, SwitchPort


class Neighbours:
    """What is to be forgotten once a batch is done, noted by the appliers of switches, ports and routers."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._outdated: dict[str, set[str]] = {}  # by switch: MACs and addresses
        self._switches: set[str] = set()  # where everything is

    def outdate(self, port: SwitchPort) -> None:
        """Who was at this port, as it was or is, may be elsewhere now."""
        found = self._outdated.setdefault(port.switch, set())
        found |= {port.mac.lower(), *port.addresses}
        for mac, address in port.allowed_pairs:
            found |= {mac.lower(), address}

    def outdate_switch(self, id: str) -> None:
        """Nothing that is remembered of a switch's ports holds any more."""
        self._switches.add(id)

    def settle(self) -> Mapping[Key, str]:
        """Forget it; the ports whose devices could not, with the reason (the next time they will)."""
        outdated, self._outdated = self._outdated, {}
        switches, self._switches = self._switches, set()
        failed: dict[Key, str] = {}
        if not outdated and not switches:
            return failed
        for port in self._records.all(SwitchPort):
            if port.type == "instance" or (port.switch not in outdated and port.switch not in switches):
                continue
            try:
                _forget(port, None if port.switch in switches else outdated[port.switch])
            except OSError as error:
                failed[port.key] = str(error)
                if port.switch in switches:
                    self._switches.add(port.switch)
                else:
                    self._outdated.setdefault(port.switch, set()).update(outdated[port.switch])
        return failed


def _forget(port: SwitchPort, outdated: set[str] | None) -> None:
    """Let the port's device forget the neighbours with these MACs or addresses (None: all); a device that is no more
    remembers none."""
    with contextlib.suppress(FileNotFoundError), namespaces.entered(port.namespace), Netlink() as netlink:
        link = netlink.link(port.interface)
        if link is None:
            return
        with netlink.batch():
            for address, mac in netlink.neighbours(link.index).items():
                if outdated is None or address in outdated or mac in outdated:
                    netlink.forget_neighbour(link.index, address)
