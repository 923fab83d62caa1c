"""Floating IPs: an address on the router's gateway leg and two map elements of its rules; port forwardings: the same
address for all of them, and an element for each port.

A floating IP that moves leaves its old place first; flows by an address that is gone end at once.
"""

import contextlib
from collections.abc import Iterable
from ipaddress import IPv4Address

import msgspec

from cumulet.dataplane.linux import conntrack, namespaces, router_rules
from cumulet.dataplane.linux.announce import announce
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.netlink import Link, Netlink
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.router_rules import leg_interface
from cumulet.topology.model import Kind, LogicalRouter, Nat, namespace_of


def _is_by(flow: conntrack.Flow, nat: Nat) -> bool:
    """Whether a flow is translated by this floating IP, or goes through this forwarding."""
    if nat.protocol is not None:
        return flow.destination == nat.external and nat.takes(flow.protocol, flow.destination_port)
    return nat.external in {flow.destination, flow.reply_destination}


def _way(nat: Nat) -> Nat:
    """Where packets go by it, however fast: what alone changes its rates disturbs no flow."""
    return msgspec.structs.replace(nat, bandwidth=None)


class Nats:
    """The applier of floating IPs."""

    kind: Kind = "nat"

    def __init__(self, records: Records) -> None:
        self._records = records

    async def apply(self, part: Nat) -> bool:
        router = self._records.get(LogicalRouter, part.router)
        if router is None or not router.gateways:
            raise RealizeError(f"router {part.router} has no gateway")
        old = self._records.get(Nat, part.id)
        traces = self._records.traces(Nat, part.id)
        if all(trace == part for trace in (old, *traces)) and self._are_loaded(part.router) and not self.fault(part):
            return False
        for trace in traces:
            if _way(trace) != _way(part):
                self._withdraw(trace)
        others = [nat for nat in self._records.nats_of(part.router) if nat.id != part.id]
        taken = next((nat for nat in others if part.clashes(nat, router)), None)
        if taken is not None:
            raise RealizeError(f"floating IP {taken.external} is that of {taken.logical} already")
        standing = [old] if old is not None and _way(old) == _way(part) else []
        with router_rules.opened(router, [*others, *standing]) as rules:
            rules.put(part.id, router_rules.nat_facts(router, part))
            changed = rules.commit()
        return self._set_address(router, part) or changed

    async def remove(self, id: str) -> None:
        for trace in self._records.traces(Nat, id):
            self._withdraw(trace)

    def observe(self) -> Iterable[Nat]:
        intact: dict[str, bool] = {}
        for part in self._records.all(Nat):
            if part.router not in intact:
                intact[part.router] = self._are_loaded(part.router)
            if intact[part.router] and not self.fault(part):
                yield part

    def fault(self, part: Nat) -> str:
        """Its address; the rules of all floating IPs of a router are looked at with the router."""
        router = self._records.get(LogicalRouter, part.router)
        try:
            there = router is not None and (not router.hosted or self._address(router, part)[1])
        except FileNotFoundError as error:
            return str(error)
        return "" if there else f"router {part.router} has no address {part.external}"

    def _are_loaded(self, id: str) -> bool:
        router = self._records.get(LogicalRouter, id)
        nats = self._records.nats_of(id)
        try:
            with namespaces.entered(namespace_of("router", id)):
                return router is not None and router_rules.are_loaded(router, nats)
        except FileNotFoundError:
            return False

    async def close(self) -> None:
        """They end with their routers."""

    def _address(self, router: LogicalRouter, part: Nat) -> tuple[Link | None, bool]:
        """The link of the gateway that answers for it, and whether that has the address."""
        leg = router.leg_of(part.external)
        if leg is None:
            return None, False
        with namespaces.entered(namespace_of("router", router.id)), Netlink() as netlink:
            link = netlink.link(leg_interface(leg))
            found = netlink.addresses().get(link.index, set()) if link is not None else set()
        return link, any(address.partition("/")[0] == part.external for address in found)

    def _set_address(self, router: LogicalRouter, part: Nat) -> bool:
        link, there = self._address(router, part)
        if link is None:
            raise RealizeError(f"router {router.id} has no gateway interface")
        if there or not router.hosted:
            return False
        with namespaces.entered(namespace_of("router", router.id)), Netlink() as netlink:
            netlink.add_address(link.index, f"{IPv4Address(part.external)}/32")
            with contextlib.suppress(OSError):  # an admin may have the network down; whoever asks will be told
                announce(link.name, link.mac, part.external)
        return True

    def _withdraw(self, old: Nat) -> None:
        router = self._records.get(LogicalRouter, old.router)
        if router is None or not namespaces.exists(namespace_of("router", old.router)):
            return
        nats = self._records.nats_of(old.router)
        shared = any(nat.external == old.external and nat.id != old.id for nat in nats)
        link, there = self._address(router, old)
        with namespaces.entered(namespace_of("router", old.router)), Netlink() as netlink:
            if link is not None and there and not shared:
                netlink.delete_address(link.index, f"{IPv4Address(old.external)}/32")
        with router_rules.opened(router, nats) as rules:
            rules.put(old.id, None)
            rules.commit()
            conntrack.end(
                lambda flow: _is_by(flow, old),
                conntrack.marks([(None, old.external)]),
            )
