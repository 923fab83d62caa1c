"""Rates in nft's words: of what a port sends, of packets to it, and of what passes a router's gateway; DSCP marks.

What is too much is dropped, since nothing can queue where a packet comes in (shapers.py does where it leaves). The base
chains stand only as long as there is a meter: without any, packets pay nothing.

The kernel's bucket holds what may come in a second, and as much more as is asked for; the whole of a packet must fit
into it that is split only later (GSO), else it would never pass.
"""

from ipaddress import IPv4Address

from cumulet.dataplane.linux.acls import safe_id
from cumulet.dataplane.linux.ruleset import Element, Facts
from cumulet.dataplane.linux.shapers import burst_of
from cumulet.topology.model import LogicalRouter, Meter, Nat, SwitchPort

_LARGEST_PACKET = 1 << 16
_LARGEST = (1 << 32) - 1

PORT_HOOKS = {
    # Behind the guards, so that what is forged uses up nothing.
    "meteredfrom": "{ type filter hook prerouting priority -290; policy accept; }",
    "meteredto": "{ type filter hook postrouting priority 0; policy accept; }",
}
ROUTER_HOOKS = {
    # Before the translation of what comes in and behind that of what leaves: by the addresses that are seen outside.
    "meteredin": "{ type filter hook prerouting priority -140; policy accept; }",
    "meteredout": "{ type filter hook postrouting priority 110; policy accept; }",
}
_GATEWAY = {"in": "gatewayin", "out": "gatewayout"}


def bits(meter: Meter) -> str:
    """The rule that drops what exceeds a meter in kbit/s."""
    rate = meter.rate * 125
    more = min(max(burst_of(meter) * 125, _LARGEST_PACKET) - rate, _LARGEST)
    return f"limit rate over {rate} bytes/second {f'burst {more} bytes ' if more > 0 else ''}drop"


def packets(meter: Meter) -> str:
    """The rule that drops what exceeds a meter in thousands of packets a second."""
    return f"limit rate over {meter.rate * 1000}/second burst {min(burst_of(meter) * 1000, _LARGEST)} packets drop"


def port_facts(port: SwitchPort) -> Facts:
    """The meters and the mark of a port; bandwidth to it is the shaper's."""
    qos = port.qos
    if qos is None or not port.admin_up:
        return Facts()
    sent = [f"ether type {name} {name} dscp set {int(qos.dscp)}" for name in ("ip", "ip6") if qos.dscp is not None]
    sent += [bits(qos.bandwidth.egress)] if qos.bandwidth.egress is not None else []
    sent += [packets(qos.packets.egress)] if qos.packets.egress is not None else []
    got = [packets(qos.packets.ingress)] if qos.packets.ingress is not None else []
    chains: dict[str, tuple[str, ...] | None] = {}
    elements = set()
    for way, side, rules in (("from", "iifname", sent), ("to", "oifname", got)):
        if rules:
            name = f"m-{safe_id(port.id)}-{way}"
            chains |= {f"metered{way}": (f"{side} vmap @meters{way}",), name: tuple(rules)}
            elements.add(Element(f"meters{way}", f'"{port.tap}"', f"goto {name}"))
    return Facts(chains=chains, elements=frozenset(elements))


def address_facts(nat: Nat) -> Facts:
    """The meters of a floating IP's address, both ways, and that it is one."""
    external = IPv4Address(nat.external)
    elements = {Element("floating", str(external))}
    chains: dict[str, tuple[str, ...] | None] = {}
    for way, meter in _ways(nat):
        name = f"m-{external}-{way}"
        chains |= _metered(way) | {name: (bits(meter),)}
        elements.add(Element(f"meters{way}", str(external), f"goto {name}"))
    return Facts(chains=chains, elements=frozenset(elements))


def gateway_facts(router: LogicalRouter) -> Facts:
    """The meters of all that passes a router's gateway by no floating IP."""
    chains: dict[str, tuple[str, ...] | None] = {}
    for way, meter in _ways(router):
        chains |= _metered(way) | {_GATEWAY[way]: (bits(meter),)}
    return Facts(chains=chains)


def _ways(part: Nat | LogicalRouter) -> list[tuple[str, Meter]]:
    found = part.bandwidth
    if found is None:
        return []
    return [(way, meter) for way, meter in (("in", found.ingress), ("out", found.egress)) if meter is not None]


def _metered(way: str) -> dict[str, tuple[str, ...] | None]:
    """The base chain of one way at a gateway, of which a router has one at most."""
    side, address = ("iifname", "daddr") if way == "in" else ("oifname", "saddr")
    rules = (
        f'{side} != "qg-*" accept',
        f"ip {address} vmap @meters{way}",
        f"ip {address} @floating accept",
        f"jump {_GATEWAY[way]}",
    )
    return {f"metered{way}": rules, _GATEWAY[way]: None}
