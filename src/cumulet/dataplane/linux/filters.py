"""The cell's packet filters: anti-spoofing and security groups of all ports, in one ruleset of its root namespace.

A bridged packet meets, in this order: the bridge's prerouting (is it the sender's own MAC and address?), through
br_netfilter the inet prerouting (which connection tracking zone; its state is written into the packet's mark, since
connection tracking can't be asked from the bridge family on every kernel), and in the bridge's forward hook two base
chains: may the sender send it, may the receiver get it? `accept` ends only its own base chain, so both are asked, and a
chain that is empty or missing lets nothing pass.

What most packets are comes first and without a way through maps: from the port's own address, TCP of a known flow.

Ports are looked up in maps by interface name, so their number costs nothing. Ports with the same groups share a chain.
What each contributes is in filter_facts.py, what a port may send in a time in meters.py.
"""

import contextlib
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from cumulet.dataplane.linux import acls, conntrack, loggers, meters, namespaces
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.filter_facts import HOOKS, group_facts, port_facts, switch_facts
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.ruleset import Ruleset
from cumulet.topology.model import Key, LogicalSwitch, PortGroup, SwitchPort

log = logging.getLogger("cumulet.filters")

P = TypeVar("P")

GENERATION = Path("/run/cumulet/filters.generation")

# ct zones are set before defragmentation (-400): the fragments of two tenants with equal addresses stay apart.
# A packet that has a zone can't be left untracked any more, so filter_facts.py marks those with 4 before.
BASE = """
add table inet cumulet
delete table inet cumulet
add table inet cumulet
add map inet cumulet zones { typeof iifname : ct zone; }
add set inet cumulet untracked { type ifname . ether_addr; }
add chain inet cumulet zone { type filter hook prerouting priority -450; policy accept; }
add rule inet cumulet zone meta mark 4 accept
add rule inet cumulet zone ct zone set iifname map @zones
add chain inet cumulet state { type filter hook prerouting priority mangle; policy accept; }
add rule inet cumulet state ct state established meta mark set 1 accept
add rule inet cumulet state meta mark != 4 meta mark set ct state map \
{ established : 1, related : 1, new : 2, invalid : 3, untracked : 5 }
add chain inet cumulet input { type filter hook input priority filter; policy drop; }
add rule inet cumulet input iifname "lo" accept
add chain inet cumulet output { type filter hook output priority filter; policy drop; }
add rule inet cumulet output oifname "lo" accept
add table bridge cumulet
delete table bridge cumulet
add table bridge cumulet
add set bridge cumulet macs { type ifname . ether_addr; }
add set bridge cumulet addresses4 { type ifname . ether_addr . ipv4_addr; }
add set bridge cumulet addresses6 { type ifname . ether_addr . ipv6_addr; }
add set bridge cumulet prefixes4 { type ifname . ether_addr . ipv4_addr; flags interval; }
add set bridge cumulet prefixes6 { type ifname . ether_addr . ipv6_addr; flags interval; }
add set bridge cumulet targets6 { typeof iifname . @th,64,128; }
add set bridge cumulet targetnets6 { typeof iifname . @th,64,128; flags interval; }
add set bridge cumulet options6 { typeof iifname . @th,208,48; }
add set bridge cumulet secured { type ifname; }
add set bridge cumulet trusted { type ifname; }
add set bridge cumulet dhcpservers { type ifname; }
add set bridge cumulet stateless { type ifname; }
add map bridge cumulet guards { type ifname : verdict; }
add map bridge cumulet senders { type ifname : verdict; }
add map bridge cumulet receivers { type ifname : verdict; }
add map bridge cumulet metersfrom { type ifname : verdict; }
add map bridge cumulet metersto { type ifname : verdict; }
add map bridge cumulet loggersfrom { type ifname : verdict; }
add map bridge cumulet loggersto { type ifname : verdict; }
add chain bridge cumulet guard4
add rule bridge cumulet guard4 iifname . ether saddr . ip saddr @prefixes4 accept
add rule bridge cumulet guard4 ip saddr 0.0.0.0 udp sport 68 udp dport 67 iifname . ether saddr @macs accept
add rule bridge cumulet guard4 drop
add chain bridge cumulet guard6
add rule bridge cumulet guard6 iifname . ether saddr . ip6 saddr @prefixes6 accept
add rule bridge cumulet guard6 ip6 saddr :: icmpv6 type { 131, 132, 133, 135, 143 } iifname . ether saddr @macs accept
add rule bridge cumulet guard6 drop
add chain bridge cumulet guardarp
add rule bridge cumulet guardarp arp htype != 1 drop
add rule bridge cumulet guardarp arp ptype != 0x0800 drop
add rule bridge cumulet guardarp arp hlen != 6 drop
add rule bridge cumulet guardarp arp plen != 4 drop
add rule bridge cumulet guardarp iifname . ether saddr . arp saddr ip @addresses4 \
iifname . arp saddr ether . arp saddr ip @addresses4 accept
add rule bridge cumulet guardarp iifname . ether saddr . arp saddr ip @prefixes4 \
iifname . arp saddr ether . arp saddr ip @prefixes4 accept
add rule bridge cumulet guardarp arp saddr ip 0.0.0.0 iifname . ether saddr @macs \
iifname . arp saddr ether @macs accept
add rule bridge cumulet guardarp drop
add chain bridge cumulet guard
add rule bridge cumulet guard ether type ip goto guard4
add rule bridge cumulet guard ether type ip6 goto guard6
add rule bridge cumulet guard ether type arp goto guardarp
add rule bridge cumulet guard drop
add chain bridge cumulet untagged
add rule bridge cumulet untagged ether type { 8021q, 8021ad } drop
add rule bridge cumulet untagged accept
add chain bridge cumulet prerouting { type filter hook prerouting priority -300; policy drop; }
add rule bridge cumulet prerouting ether type ip iifname . ether saddr . ip saddr @addresses4 accept
add rule bridge cumulet prerouting ether type ip6 iifname . ether saddr . ip6 saddr @addresses6 accept
add rule bridge cumulet prerouting iifname vmap @guards
add chain bridge cumulet input { type filter hook input priority 0; policy drop; }
add chain bridge cumulet discovery
add rule bridge cumulet discovery ip6 saddr :: icmpv6 type 135 iifname . @th,64,128 @targets6 return
add rule bridge cumulet discovery ip6 saddr :: icmpv6 type 135 iifname . @th,64,128 @targetnets6 return
add rule bridge cumulet discovery ip6 saddr :: drop
add rule bridge cumulet discovery icmpv6 type 136 iifname . @th,64,128 != @targets6 \
iifname . @th,64,128 != @targetnets6 drop
add rule bridge cumulet discovery ip6 length 24 return
add rule bridge cumulet discovery ip6 length 32 icmpv6 type 135 @th,192,16 0x0101 iifname . @th,208,48 @options6 return
add rule bridge cumulet discovery ip6 length 32 icmpv6 type 136 @th,192,16 0x0201 iifname . @th,208,48 @options6 return
add rule bridge cumulet discovery drop
add chain bridge cumulet solicitation
add rule bridge cumulet solicitation ip6 length 8 return
add rule bridge cumulet solicitation ip6 length 16 @th,64,16 0x0101 iifname . @th,80,48 @options6 return
add rule bridge cumulet solicitation drop
add chain bridge cumulet servers
add rule bridge cumulet servers icmp type { 5, 9 } drop
add rule bridge cumulet servers icmpv6 type { 134, 137 } drop
add rule bridge cumulet servers icmpv6 type { 135, 136 } goto discovery
add rule bridge cumulet servers icmpv6 type 133 goto solicitation
add rule bridge cumulet servers ether type ip udp dport 68 drop
add rule bridge cumulet servers ether type ip6 udp dport 546 drop
add chain bridge cumulet sender
add rule bridge cumulet sender meta l4proto { 1, 17, 58 } jump servers
add rule bridge cumulet sender ether type arp accept
add rule bridge cumulet sender meta mark vmap { 1 : accept, 3 : drop, 4 : drop, 5 : accept }
add rule bridge cumulet sender ether type ip udp sport 68 udp dport 67 accept
add rule bridge cumulet sender ether type ip6 udp sport 546 udp dport 547 accept
add rule bridge cumulet sender ip daddr 169.254.169.254 tcp dport 80 accept
add chain bridge cumulet receiver
add rule bridge cumulet receiver icmpv6 type 134 iifname != @trusted drop
add rule bridge cumulet receiver ether type arp accept
add rule bridge cumulet receiver meta mark vmap { 1 : accept, 3 : drop, 4 : drop, 5 : accept }
add rule bridge cumulet receiver ether type { 8021q, 8021ad } drop
add rule bridge cumulet receiver ether type ip udp sport 67 udp dport 68 iifname @dhcpservers accept
add rule bridge cumulet receiver ether type ip6 udp sport 547 udp dport 546 iifname @dhcpservers accept
add chain bridge cumulet sender_stateless
add rule bridge cumulet sender_stateless meta l4proto { 1, 17, 58 } jump servers
add rule bridge cumulet sender_stateless ether type arp accept
add rule bridge cumulet sender_stateless icmpv6 type { 130, 131, 132, 133, 134, 135, 136, 143 } accept
add rule bridge cumulet sender_stateless ether type ip udp sport 68 udp dport 67 accept
add rule bridge cumulet sender_stateless ether type ip6 udp sport 546 udp dport 547 accept
add rule bridge cumulet sender_stateless ip daddr 169.254.169.254 tcp dport 80 accept
add chain bridge cumulet receiver_stateless
add rule bridge cumulet receiver_stateless icmpv6 type 134 iifname != @trusted drop
add rule bridge cumulet receiver_stateless ether type arp accept
add rule bridge cumulet receiver_stateless icmpv6 type { 130, 131, 132, 133, 134, 135, 136, 143 } accept
add rule bridge cumulet receiver_stateless ether type { 8021q, 8021ad } drop
add rule bridge cumulet receiver_stateless ether type ip udp sport 67 udp dport 68 iifname @dhcpservers accept
add rule bridge cumulet receiver_stateless ether type ip6 udp sport 547 udp dport 546 iifname @dhcpservers accept
add chain bridge cumulet fromport { type filter hook forward priority -10; policy drop; }
add rule bridge cumulet fromport meta mark 1 meta l4proto 6 accept
add rule bridge cumulet fromport iifname vmap @senders
add chain bridge cumulet toport { type filter hook forward priority 10; policy drop; }
add rule bridge cumulet toport meta mark 1 meta l4proto 6 accept
add rule bridge cumulet toport oifname vmap @receivers
"""


class Filters:
    """The ruleset, fed by the appliers of switches, ports and groups; applier.Transactional for the agent."""

    def __init__(self, records: Records) -> None:
        self._rules = Ruleset(BASE, "bridge cumulet", GENERATION, HOOKS | meters.PORT_HOOKS | loggers.HOOKS)
        self._switches: dict[str, LogicalSwitch] = {}
        self._ports: dict[str, SwitchPort] = {}
        self._groups: dict[str, PortGroup] = {}
        self._by_address: dict[str, set[str]] = {}
        self._by_group: dict[str, set[str]] = {}
        self._strict = False
        self._undo: list[Callable[[], None]] = []
        self._then: list[tuple[Key, Callable[[], None]]] = []
        # Whose flows may not be allowed any more: (zone, address), (None, address), (zone, None)
        self._narrowed: set[tuple[int | None, str | None]] = set()
        for switch in records.all(LogicalSwitch):
            self._note(self._switches, switch.id, switch)
        for group in records.all(PortGroup):
            self._note(self._groups, group.id, group)
        for port in records.all(SwitchPort):
            self._note_port(port.id, port)
        self._undo = []
        self._rules.restore((f"switch {switch.id}", switch_facts(switch)) for switch in self._switches.values())
        self._rules.restore((f"group {group.id}", group_facts(group)) for group in self._groups.values())
        self._rules.restore((f"port {port.id}", port_facts(port)) for port in self._ports.values())
        self._rules.restore((f"meters {port.id}", meters.port_facts(port)) for port in self._ports.values())

    # ---- what the appliers say

    @property
    def intact(self) -> bool:
        """Whether the kernel still holds the rules we loaded."""
        return self._rules.intact

    def fault(self) -> str:
        """What is wrong with the rules as a whole, for a person; empty while they are as they were loaded."""
        return "" if self._rules.intact else "the packet filters were changed by somebody else"

    @property
    def names(self) -> frozenset[str]:
        """The names of all sets, maps and chains of the bridge's table."""
        return self._rules.names

    def mend(self) -> None:
        """Load all rules anew, in one transaction, and end the flows that slipped in meanwhile. OSError: the kernel
        refuses."""
        self.begin()
        try:
            self.commit()
        except OSError:
            self.rollback()
            raise

    def put_switch(self, switch: LogicalSwitch) -> bool:
        """Give a bridge its connection tracking zone; True when that is news."""
        self._note(self._switches, switch.id, switch)
        return self._rules.put(f"switch {switch.id}", switch_facts(switch))

    def drop_switch(self, id: str) -> None:
        """Forget a bridge."""
        old = self._note(self._switches, id, None)
        self._rules.put(f"switch {id}", None)
        if old is not None:
            self._narrowed.add((old.zone, None))

    def put_group(self, group: PortGroup) -> bool:
        """Set a group's rules; True when they are news."""
        facts = group_facts(group)
        old = self._note(self._groups, group.id, group)
        if old is not None and not set(old.acls) <= set(group.acls):
            self._narrow_members(group.id)
        return self._rules.put(f"group {group.id}", facts)

    def drop_group(self, id: str) -> None:
        """Forget a group's rules; while ports name it, it allows nothing."""
        self._note(self._groups, id, None)
        self._narrow_members(id)
        self._rules.put(f"group {id}", None)

    def put_port(self, port: SwitchPort) -> bool:
        """Set a port's filters; True when they are news."""
        facts = port_facts(port)
        old = self._note_port(port.id, port)
        if old is not None and (old.groups, old.addresses, old.secure, old.stateful, old.allowed_pairs) != (
            port.groups, port.addresses, port.secure, port.stateful, port.allowed_pairs,
        ):  # fmt: skip
            self._narrow_port(old)
        metered = self._rules.put(f"meters {port.id}", meters.port_facts(port))
        return self._rules.put(f"port {port.id}", facts) or metered

    def drop_port(self, id: str) -> None:
        """Forget a port; the bridge lets nothing from it or to it."""
        old = self._note_port(id, None)
        if old is not None:
            self._narrow_port(old)
        self._rules.put(f"port {id}", None)
        self._rules.put(f"meters {id}", None)

    def then(self, key: Key, work: Callable[[], None]) -> None:
        """Do this for a part once the transaction's rules are loaded."""
        self._then.append((key, work))

    def letting(self, port: SwitchPort, direction: str, flow: conntrack.Flow) -> set[str]:
        """The groups of a port that let a conversation begin; empty also where a rule went since."""
        return {group for group in port.groups if self._lets(group, direction, flow)}

    # ---- applier.Transactional

    def begin(self) -> None:
        """Begin a transaction."""
        self._rules.begin()
        self._undo, self._then, self._narrowed = [], [], set()

    def commit(self) -> Mapping[Key, str]:
        """Load the rules, do what waited for them, and end the flows that they do not allow any more."""
        if not self._rules.intact:  # whoever was at the rules may have let flows in
            self._narrowed |= {(None, address) for address in self._by_address}
        self._rules.commit()
        self._be_strict()
        failed: dict[Key, str] = {}
        for key, work in self._then:
            try:
                work()
            except (OSError, RealizeError) as error:
                failed[key] = str(error)
        if self._narrowed:
            ended = conntrack.end(self._is_doomed, conntrack.marks(self._narrowed))
            if ended:
                log.info("ended %d flows that the rules do not allow any more", ended)
        self._undo, self._then, self._narrowed = [], [], set()
        return failed

    def rollback(self) -> None:
        """Forget the transaction."""
        self._rules.rollback()
        for undo in reversed(self._undo):
            undo()
        self._undo, self._then, self._narrowed = [], [], set()

    # ---- flows

    def _be_strict(self) -> None:
        """See that a packet from the middle of a TCP flow that is not tracked begins no flow.

        By default it does, and an ended flow comes back to life by the next segment of the side that may send.
        """
        if self._strict:
            return
        with contextlib.suppress(FileNotFoundError):  # as long as nothing made the kernel load its module
            namespaces.write_sysctls({"net/netfilter/nf_conntrack_tcp_loose": "0"})
            self._strict = True

    def _narrow_port(self, port: SwitchPort) -> None:
        switch = self._switches.get(port.switch)
        for address in _single_addresses(port):
            # It may leave the groups' address sets, which concerns flows of other networks too.
            self._narrowed |= {(None, address), (switch.zone if switch is not None else None, address)}

    def _narrow_members(self, group: str) -> None:
        for id in self._by_group.get(group, ()):
            self._narrowed |= {(None, address) for address in self._ports[id].addresses}

    def _is_doomed(self, flow: conntrack.Flow) -> bool:
        if (flow.zone, None) in self._narrowed:
            return True
        if not {(None, flow.source), (None, flow.destination)} & self._narrowed:
            return False
        for direction, address in (("egress", flow.source), ("ingress", flow.destination)):
            port = self._port_at(flow.zone, address)
            if port is None:
                if (flow.zone, address) in self._narrowed:
                    return True  # it was here, and the next one with its address shall not inherit its flows
            elif port.secure and not self._allows(port, direction, flow):
                return True
        return False

    def _port_at(self, zone: int, address: str) -> SwitchPort | None:
        for id in self._by_address.get(address, ()):
            port = self._ports[id]
            switch = self._switches.get(port.switch)
            if switch is not None and switch.zone == zone:
                return port
        return None

    def _allows(self, port: SwitchPort, direction: str, flow: conntrack.Flow) -> bool:
        if direction == "egress" and flow.destination == "169.254.169.254":
            return True
        if flow.protocol == 17 and flow.destination_port in {67, 68, 546, 547}:
            return True
        return any(self._lets(group, direction, flow) for group in port.groups)

    def _lets(self, group: str, direction: str, flow: conntrack.Flow) -> bool:
        found = self._groups.get(group)
        return found is not None and any(acls.lets(acl, direction, flow, self._is_member) for acl in found.acls)

    def _is_member(self, group: str, address: str) -> bool:
        return any(group in self._ports[id].groups for id in self._by_address.get(address, ()))

    # ---- what is known of parts, with the way back

    def _note(self, where: dict[str, P], id: str, part: P | None) -> P | None:
        old = where.get(id)
        if part is None:
            where.pop(id, None)
        else:
            where[id] = part

        def undo() -> None:
            if old is None:
                where.pop(id, None)
            else:
                where[id] = old

        self._undo.append(undo)
        return old

    def _note_port(self, id: str, port: SwitchPort | None) -> SwitchPort | None:
        old = self._note(self._ports, id, port)
        self._index(old, port)
        self._undo.append(lambda: self._index(port, old))
        return old

    def _index(self, old: SwitchPort | None, new: SwitchPort | None) -> None:
        for where, of in ((self._by_address, _single_addresses), (self._by_group, _groups)):
            for name in of(old):
                found = where.get(name, set())
                found.discard(old.id if old is not None else "")
                if not found:
                    where.pop(name, None)
            for name in of(new):
                assert new is not None
                where.setdefault(name, set()).add(new.id)


def _single_addresses(port: SwitchPort | None) -> set[str]:
    if port is None:
        return set()
    return {*port.addresses, *(address for _, address in port.allowed_pairs if "/" not in address)}


def _groups(port: SwitchPort | None) -> set[str]:
    return set() if port is None else set(port.groups)
