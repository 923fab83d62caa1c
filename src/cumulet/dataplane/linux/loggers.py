"""What nft hands to `packet_log`, in its words: first packets that a port's groups let pass, and what they drop.

What is dropped falls out at the end of the port's chain, so a port that logs it has a chain of its own around that.
What is accepted leaves the hook at once; two more base chains, each behind one that decides, see it. They stand as long
as a port logs what it accepts; a packet of a known conversation leaves them by their first rule. What passes without
being asked for (DHCP, metadata, ARP, neighbour discovery) is not logged, nor what anti-spoofing refuses: neither is a
group's doing.

A port has so many packets a second of each verdict in each direction (Neutron's `rate_limit` and `burst_limit`).
"""

from cumulet.dataplane.linux.acls import safe_id
from cumulet.dataplane.linux.ruleset import Element
from cumulet.topology.model import SwitchPort

GROUP = 1
"""The number of the kernel's log group, in the cell's root network namespace."""
RATE, BURST = 100, 25
SNAPLEN = 128
"""Bytes of a packet that are handed over, from its IP header on."""
HOOKS = {
    "loggedfrom": "{ type filter hook forward priority 0; policy accept; }",
    "loggedto": "{ type filter hook forward priority 20; policy accept; }",
}
Chains = dict[str, tuple[str, ...] | None]

_DISCOVERY = "icmpv6 type { 130, 131, 132, 133, 134, 135, 136, 143 } return"
_UNASKED: dict[str, tuple[str, ...]] = {
    "egress": (
        "ether type arp return",
        _DISCOVERY,
        "ether type ip udp sport 68 udp dport 67 return",
        "ether type ip6 udp sport 546 udp dport 547 return",
        "ip daddr 169.254.169.254 tcp dport 80 return",
    ),
    "ingress": (
        "ether type arp return",
        _DISCOVERY,
        "ether type ip udp sport 67 udp dport 68 iifname @dhcpservers return",
        "ether type ip6 udp sport 547 udp dport 546 iifname @dhcpservers return",
    ),
}
_SIDES = {"egress": ("loggedfrom", "loggersfrom", "iifname"), "ingress": ("loggedto", "loggersto", "oifname")}


def asked(port: SwitchPort, direction: str, chain: str) -> tuple[str, Chains, set[Element]]:
    """The chain that decides in place of `chain`, which asks the port's groups, and what logging adds beside it."""
    verdicts = {verdict for log in port.logs for verdict in log.verdicts}
    chains: Chains = {}
    elements: set[Element] = set()
    if "allow" in verdicts:
        hook, loggers, side = _SIDES[direction]
        name = f"l-{safe_id(port.id)}-{direction}-allow"
        which = "meta mark 2 " if port.stateful else ""  # of stateless ports every packet is a first one
        chains |= {
            hook: ("meta mark 1 accept", f"{side} vmap @{loggers}"),
            name: (*_UNASKED[direction], which + _log(port, direction, "allow")),
        }
        elements.add(Element(loggers, f'"{port.tap}"', f"goto {name}"))
    if "drop" in verdicts:
        name = f"l-{safe_id(port.id)}-{direction}-drop"
        log = f"w-{port.id}-{direction}-drop"
        # What belongs to no conversation any more (its rule went) is dropped before the groups are asked.
        lost = ("meta mark { 3, 4 } goto " + log,) if port.stateful else ()
        chains |= {name: (*lost, f"jump {chain}", f"goto {log}"), log: (_log(port, direction, "drop"),)}
        chain = name
    return chain, chains, elements


def _log(port: SwitchPort, direction: str, verdict: str) -> str:
    prefix = f"{verdict} {direction} {safe_id(port.id)}"
    return f'limit rate {RATE}/second burst {BURST} packets log prefix "{prefix}" group {GROUP} snaplen {SNAPLEN}'
