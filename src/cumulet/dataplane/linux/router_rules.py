"""A router's packet rules in its own namespace: floating IPs, SNAT, the way to the metadata service, what may come in.

Packets that come in by the gateway leg are marked, so that what reaches an instance by its floating IP keeps its
client's address, while an instance that uses a neighbour's floating IP is hidden behind its own (or the router's):
the neighbour would answer it directly otherwise, past the translation.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_interface
from pathlib import Path

from cumulet.dataplane.linux import helpers, metering, meters, namespaces
from cumulet.dataplane.linux.acls import safe_id
from cumulet.dataplane.linux.ruleset import Element, Facts, Ruleset, is_loaded
from cumulet.topology.model import LogicalRouter, Nat, RouterPort, namespace_of

METADATA_PORT = 9697
DIRECTORY = Path("/run/cumulet/routers")
HOOKS = {**meters.ROUTER_HOOKS, **metering.HOOKS}

_ALWAYS = f"""
add table inet cumulet
delete table inet cumulet
add table inet cumulet
add map inet cumulet fip_d {{ type ipv4_addr : ipv4_addr; }}
add map inet cumulet fip_s {{ type ipv4_addr : ipv4_addr; }}
add map inet cumulet fip_f {{ type ipv4_addr . inet_proto . inet_service : ipv4_addr . inet_service; }}
add set inet cumulet floating {{ type ipv4_addr; }}
add map inet cumulet metersin {{ type ipv4_addr : verdict; }}
add map inet cumulet metersout {{ type ipv4_addr : verdict; }}
add chain inet cumulet outside {{ type filter hook prerouting priority mangle; policy accept; }}
add chain inet cumulet destination {{ type nat hook prerouting priority dstnat; policy accept; }}
add chain inet cumulet source {{ type nat hook postrouting priority srcnat; policy accept; }}
add chain inet cumulet forward {{ type filter hook forward priority filter; policy accept; }}
add chain inet cumulet input {{ type filter hook input priority filter; policy accept; }}
add rule inet cumulet destination ip daddr 169.254.169.254 tcp dport 80 redirect to :{METADATA_PORT}
add rule inet cumulet destination dnat ip to ip daddr map @fip_d
add rule inet cumulet destination dnat ip to ip daddr . meta l4proto . th dport map @fip_f
add rule inet cumulet input tcp dport {METADATA_PORT} ct status & dnat == 0 drop
"""


# Of one network alone (RFC 4291, 2.5.6; RFC 4861); Linux would send it out again where it came in.
_STAYS = (
    "add rule inet cumulet forward ip6 saddr fe80::/10 drop",
    "add rule inet cumulet forward ip6 daddr fe80::/10 drop",
    "add rule inet cumulet forward icmpv6 type { 130, 131, 132, 133, 134, 135, 136, 137, 143 } drop",
)


def leg_interface(leg: RouterPort) -> str:
    """The leg's interface in the router's namespace (as SwitchPort.interface has it)."""
    return ("qg-" if leg.gateway else "qr-") + safe_id(leg.port)[:11]


def base(part: LogicalRouter) -> str:
    """All rules but the floating IPs' and the rates'."""
    lines = [] if not part.idle else [f"add rule inet cumulet {chain} drop" for chain in ("forward", "input")]
    lines += helpers.rules("inet cumulet", "outside", part.helpers)
    lines += _translation(part) if part.gateways else _STAYS
    return _ALWAYS + "\n".join(lines)


def _translation(part: LogicalRouter) -> list[str]:
    """The rules of a router with gateways."""
    names = [f'"{leg_interface(leg)}"' for leg in part.gateways]
    outside = names[0] if len(names) == 1 else "{ " + ", ".join(names) + " }"
    maps = [_sources(index) for index in range(len(names))]
    lines = [f"add map inet cumulet {name} {{ type ipv4_addr : ipv4_addr; }}" for name in maps[1:]]
    lines += [
        f"add rule inet cumulet outside iifname {outside} meta mark set 2",
        f"add rule inet cumulet input iifname {outside} tcp dport {METADATA_PORT} drop",
        "add rule inet cumulet forward ct state established,related accept",  # most packets
        *_STAYS,
        f"add rule inet cumulet forward oifname {outside} meta nfproto ipv4 ct state invalid drop",
        "add rule inet cumulet source meta mark 2 accept",
        f"add rule inet cumulet source oifname != {outside} ct status & dnat == 0 accept",
    ]
    if len(names) > 1:  # a floating IP is known on its own network only; inside, any of them will do
        by = [*zip(names, maps, strict=True), *((f"!= {outside}", name) for name in maps)]
        lines += [f"add rule inet cumulet source oifname {way} snat ip to ip saddr map @{name}" for way, name in by]
    else:
        lines.append(f"add rule inet cumulet source snat ip to ip saddr map @{maps[0]}")
    if part.proxied is not None:
        answered = ", ".join(str(IPv6Address(address)) for address in part.proxied)
        if answered:
            lines.append(f"add rule inet cumulet forward iifname {outside} ip6 daddr {{ {answered} }} accept")
        lines.append(f"add rule inet cumulet forward iifname {outside} meta nfproto ipv6 drop")
    if part.snat:
        lines += [
            f"add rule inet cumulet forward iifname {outside} ct status & dnat != 0 accept",
            f"add rule inet cumulet forward iifname {outside} meta nfproto ipv4 drop",
        ]
    for leg, name in zip(part.gateways, names, strict=True):
        if (shown := part.shown_by(leg)) is not None:
            address = IPv4Address(shown)
            lines.append(f"add rule inet cumulet source oifname {name} meta nfproto ipv4 snat ip to {address}")
    own = (ip_interface(network).ip for network in part.gateways[0].networks)
    hidden = ip_address(part.snat) if part.snat else next((ip for ip in own if ip.version == 4), None)
    if isinstance(hidden, IPv4Address):
        lines.append(f"add rule inet cumulet source ct status & dnat != 0 meta nfproto ipv4 snat ip to {hidden}")
    return lines


def _sources(index: int) -> str:
    """The map of the floating IPs of a gateway by the addresses inside; the first one's is always there."""
    return f"fip_s{index or ''}"


def nat_facts(part: LogicalRouter, nat: Nat) -> Facts:
    """A floating IP, both ways; or the ports of a forwarding, each by itself."""
    external, logical = IPv4Address(nat.external), IPv4Address(nat.logical)
    metered = meters.address_facts(nat)
    if nat.protocol is not None:
        first, last = map(int, nat.external_ports)
        kind, ports = int(nat.protocol), range(first, last + 1)
        made = (Element("fip_f", f"{external} . {kind} . {n}", f"{logical} . {nat.inner_port(n)}") for n in ports)
        return Facts(chains=metered.chains, elements=metered.elements.union(made))
    leg = part.leg_of(nat.external)
    back = _sources(part.gateways.index(leg) if leg is not None else 0)
    both = {Element("fip_d", str(external), str(logical)), Element(back, str(logical), str(external))}
    return Facts(chains=metered.chains, elements=metered.elements | both)


def contributions(part: LogicalRouter, nats: Iterable[Nat]) -> Iterator[tuple[str, Facts]]:
    """What a router's ruleset holds beside its base, by owner: its rates, what it counts, and its floating IPs."""
    yield "gateway", meters.gateway_facts(part)
    yield "labels", metering.facts(part, [leg_interface(leg) for leg in part.gateways])
    yield from ((nat.id, nat_facts(part, nat)) for nat in nats)


@contextmanager
def opened(part: LogicalRouter, nats: Iterable[Nat]) -> Iterator[Ruleset]:
    """The router's ruleset as it should be with these floating IPs, within its namespace, in a new transaction.

    FileNotFoundError when the namespace does not live. The block must not await.
    """
    DIRECTORY.mkdir(mode=0o755, parents=True, exist_ok=True)
    with namespaces.entered(namespace_of("router", part.id)):
        rules = Ruleset(base(part), "inet cumulet", generation_file(part.id), HOOKS)
        try:
            rules.restore(contributions(part, nats))
            rules.begin()
            yield rules
        finally:
            rules.close()


def are_loaded(part: LogicalRouter, nats: Iterable[Nat]) -> bool:
    """Whether the router's namespace, in which we stand, holds its rules with these floating IPs."""
    return is_loaded(base(part), contributions(part, nats), generation_file(part.id))


def generation_file(router: str) -> Path:
    """Where the generation of the router's rules is kept."""
    return DIRECTORY / f"{safe_id(router)}.generation"
