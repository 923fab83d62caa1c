"""What a switch, a group and a port contribute to the filters' ruleset (filters.py has its base).

Ports of stateful groups have what belongs to a conversation pass, whoever began it. Those of stateless ones ask the
groups about every packet. Where neither end of a frame needs to know conversations it is not tracked: `untracked` holds
the bridges with the MACs of stateless ports and of the cloud's own. Between a stateless port and another the
conversation is followed for the other's sake; its packets are marked 5, not 1, so that they take no short way. What is
not tracked has mark 4, and should it come to a port that asks, it is dropped there. The chains for that stand as long
as there is a stateless port.
"""

import hashlib
import ipaddress

from cumulet.dataplane.linux import acls, loggers
from cumulet.dataplane.linux.acls import address_sets, safe_id
from cumulet.dataplane.linux.ruleset import Element, Facts
from cumulet.topology.filters import needs_no_state
from cumulet.topology.model import LogicalSwitch, PortGroup, SwitchPort

HOOKS = {
    "inet cumulet tracked": "{ type filter hook prerouting priority -460; policy accept; }",
    "stateless": "{ type filter hook forward priority -20; policy accept; }",
}
_STATELESS: dict[str, tuple[str, ...] | None] = {
    # Fragments are tracked, since that is where they are put together, each network's apart (filters.BASE, `zone`).
    "inet cumulet tracked": tuple(
        f"iifname . ether saddr @untracked iifname . ether daddr @untracked {whole} meta mark set 4 notrack"
        for whole in ("ip frag-off & 0x3fff == 0", "meta nfproto ipv6 exthdr frag missing")
    ),
    "stateless": (
        "meta mark 1 iifname @stateless meta mark set 5",
        "meta mark 1 oifname @stateless meta mark set 5",
    ),
}


def bridge_name(switch: str) -> str:
    """The bridge of a switch."""
    return "brq" + switch[:11]


def link_local(mac: str) -> str:
    """The IPv6 link-local address that a MAC makes (RFC 4291, appendix A)."""
    octets = bytes.fromhex(mac.replace(":", ""))
    interface = bytes([octets[0] ^ 2]) + octets[1:3] + b"\xff\xfe" + octets[3:]
    return str(ipaddress.IPv6Address(b"\xfe\x80" + b"\0" * 6 + interface))


def switch_facts(switch: LogicalSwitch) -> Facts:
    """A bridge's connection tracking zone."""
    zone = Element("inet cumulet zones", f'"{bridge_name(safe_id(switch.id))}"', str(int(switch.zone)))
    return Facts(elements=frozenset({zone}))


def _group_containers(group: str) -> tuple[dict[str, str], dict[str, tuple[str, ...] | None]]:
    sets = {}
    for family in (4, 6):
        single, prefixes = address_sets(group, family)
        sets[single] = f"{{ type ipv{family}_addr; }}"
        sets[prefixes] = f"{{ type ipv{family}_addr; flags interval; auto-merge; }}"
    return sets, {f"g-{group}-egress": None, f"g-{group}-ingress": None}


def group_facts(group: PortGroup) -> Facts:
    """A group's rules, in a chain for each direction, with the address sets that they name."""
    sets, chains = _group_containers(safe_id(group.id))
    for direction in ("egress", "ingress"):
        lines = [line for acl in group.acls if acl.direction == direction for line in acls.rules(acl)]
        chains[f"g-{group.id}-{direction}"] = tuple(dict.fromkeys(lines))
    for acl in group.acls:
        if acl.remote_group is not None:
            sets |= _group_containers(safe_id(acl.remote_group))[0]
    return Facts(sets=sets, chains=chains)


def port_facts(port: SwitchPort) -> Facts:
    """What a port may send and get, and what it adds to the address sets of its groups."""
    tap = f'"{_tap(port)}"'
    if not port.secure and not port.admin_up:
        return Facts()
    if not port.secure:
        guard = "goto untagged" if port.type == "instance" else "accept"
        elements = {Element("guards", tap, guard), *(Element(name, tap, "accept") for name in ("senders", "receivers"))}
        if port.type != "instance":
            elements |= {Element("trusted", tap), _untracked(port)}
        if port.type == "dhcp":
            elements.add(Element("dhcpservers", tap))
        return Facts(elements=frozenset(elements))
    groups = tuple(sorted(safe_id(group) for group in set(port.groups)))
    name = hashlib.sha256(" ".join(groups).encode()).hexdigest()[:16]
    sets: dict[str, str] = {}
    chains: dict[str, tuple[str, ...] | None] = {}
    for group in groups:
        more_sets, more_chains = _group_containers(group)
        sets |= more_sets
        chains |= more_chains
    members = _member_elements(port, groups)
    if not port.admin_up:  # nothing passes it, but it is still a member (as in Neutron)
        return Facts(sets=sets, elements=frozenset(members))
    kind, suffix = ("d", "") if port.stateful else ("s", "_stateless")
    chains[f"{kind}-{name}-egress"] = (f"jump sender{suffix}", *(f"jump g-{group}-egress" for group in groups))
    chains[f"{kind}-{name}-ingress"] = (f"jump receiver{suffix}", *(f"jump g-{group}-ingress" for group in groups))
    elements = {Element("secured", tap), Element("guards", tap, "goto guard")}
    for way, container in (("egress", "senders"), ("ingress", "receivers")):
        asked, more_chains, more_elements = loggers.asked(port, way, f"{kind}-{name}-{way}")
        elements |= {Element(container, tap, f"goto {asked}"), *more_elements}
        chains |= more_chains
    if not port.stateful:
        chains |= _STATELESS
        elements |= {Element("stateless", tap), *([_untracked(port)] if needs_no_state(port) else [])}
    elements |= _own_elements(port, tap) | members
    return Facts(sets=sets, chains=chains, elements=frozenset(elements))


def _untracked(port: SwitchPort) -> Element:
    return Element("inet cumulet untracked", f'"{bridge_name(safe_id(port.switch))}" . {_mac(port.mac)}')


def _member_elements(port: SwitchPort, groups: tuple[str, ...]) -> set[Element]:
    """What a port adds to the address sets of its groups."""
    elements: set[Element] = set()
    for address, _ in _pairs(port):
        network = ipaddress.ip_network(address, strict=False)
        for group in groups:
            single, prefixes = address_sets(group, network.version)
            if network.prefixlen == network.max_prefixlen:
                elements.add(Element(single, str(network.network_address)))
            else:
                elements.add(Element(prefixes, str(network)))
    return elements


def _tap(port: SwitchPort) -> str:
    safe_id(port.id)
    return port.tap


def _pairs(port: SwitchPort) -> list[tuple[str, str]]:
    """All (address or prefix, MAC) that the port may use; pairs are (MAC, address or prefix) in the model."""
    own = [(address, port.mac) for address in port.addresses]
    return own + [(address, mac or port.mac) for mac, address in port.allowed_pairs]


def _own_elements(port: SwitchPort, tap: str) -> set[Element]:
    elements: set[Element] = set()
    prefixes: dict[str, list[ipaddress.IPv4Network | ipaddress.IPv6Network]] = {}
    pairs = _pairs(port)
    macs = {_mac(mac) for mac in (port.mac, *(mac for _, mac in pairs))}
    singles = {(ipaddress.ip_address(link_local(mac)), mac) for mac in macs}
    for address, mac in pairs:
        network = ipaddress.ip_network(address, strict=False)
        if network.prefixlen == network.max_prefixlen:
            singles.add((network.network_address, _mac(mac)))
        else:
            prefixes.setdefault(_mac(mac), []).append(network)
    for mac in macs:
        elements.add(Element("macs", f"{tap} . {mac}"))
        elements.add(Element("options6", f"{tap} . 0x{mac.replace(':', '')}"))
    for single, mac in singles:
        elements.add(Element(f"addresses{single.version}", f"{tap} . {mac} . {single}"))
        if single.version == 6:
            elements.add(Element("targets6", f"{tap} . 0x{int(single):032x}"))
    targets = [network for networks in prefixes.values() for network in networks if network.version == 6]
    for network in ipaddress.collapse_addresses(targets):
        first, last = int(network.network_address), int(network.broadcast_address)
        elements.add(Element("targetnets6", f"{tap} . 0x{first:032x}-0x{last:032x}"))
    for mac, networks in prefixes.items():
        for version in (4, 6):
            same = [network for network in networks if network.version == version]
            for network in ipaddress.collapse_addresses(same):  # type: ignore[type-var]
                elements.add(Element(f"prefixes{version}", f"{tap} . {mac} . {network}"))
    return elements


def _mac(text: str) -> str:
    return bytes.fromhex(text.replace(":", "").replace("-", "")).hex(":")
