"""A security group's rule in nft's words, and whether it lets a tracked flow in or out."""

import ipaddress
import re
from collections.abc import Callable

from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.conntrack import Flow
from cumulet.topology.model import Acl

_ICMP = {4: 1, 6: 58}
_WITH_PORTS = frozenset({6, 17, 33, 132, 136})  # TCP, UDP, DCCP, SCTP, UDP-Lite: source and destination first
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


def safe_id(id: str) -> str:
    """The id, once it is sure to be nothing but a name in nft's syntax. RealizeError."""
    if not _ID.fullmatch(id):
        raise RealizeError(f"not an id: {id!r}")
    return id


def address_sets(group: str, family: int) -> tuple[str, str]:
    """The names of a group's address sets: single addresses, and prefixes."""
    return f"a{family}-{safe_id(group)}", f"n{family}-{safe_id(group)}"


def rules(acl: Acl) -> list[str]:
    """The nft rules (one, or one per address set; none for ports of a protocol without) that accept what the ACL
    allows."""
    ingress = acl.direction == "ingress"
    words = ["meta protocol ip" if acl.family == 4 else "meta protocol ip6"]
    if acl.protocol is not None:
        # Neutron takes "icmp" with IPv6 for ICMPv6
        number = _ICMP[acl.family] if acl.protocol in _ICMP.values() else int(acl.protocol)
        if _asks_for_ports(acl, number) and number not in _WITH_PORTS:
            return []
        words.append(f"meta l4proto {number}")
        words += _port_words(acl, number)
    side = ("ip" if acl.family == 4 else "ip6") + (" saddr" if ingress else " daddr")
    if acl.remote_group is not None:
        return [" ".join([*words, side, f"@{name}", "accept"]) for name in address_sets(acl.remote_group, acl.family)]
    if acl.remote_cidr is not None:
        network = ipaddress.ip_network(acl.remote_cidr, strict=False)
        if network.prefixlen:
            words += [side, str(network)]
    return [" ".join([*words, "accept"])]


def _asks_for_ports(acl: Acl, number: int) -> bool:
    return number not in _ICMP.values() and (acl.port_min is not None or acl.port_max is not None)


def _port_words(acl: Acl, number: int) -> list[str]:
    low, high = acl.port_min, acl.port_max
    if number in _ICMP.values():
        name = "icmp" if number == 1 else "icmpv6"
        words = [] if low is None else [f"{name} type {int(low)}"]
        return words if low is None or high is None else [*words, f"{name} code {int(high)}"]
    if low is None and high is None:
        return []
    first, last = int(low if low is not None else 0), int(high if high is not None else 65535)
    return [f"th dport {first}" if first == last else f"th dport {first}-{last}"]


def lets(acl: Acl, direction: str, flow: Flow, is_member: Callable[[str, str], bool]) -> bool:
    """Whether the ACL allows the flow's first packet; `is_member(group, address)` tells a group's address set."""
    if acl.direction != direction or acl.family != flow.family:
        return False
    if acl.protocol is not None:
        number = _ICMP[acl.family] if acl.protocol in _ICMP.values() else acl.protocol
        if number != flow.protocol or not _port_lets(acl, number, flow):
            return False
    remote = flow.source if direction == "ingress" else flow.destination
    if acl.remote_group is not None:
        return is_member(acl.remote_group, remote)
    if acl.remote_cidr is not None:
        return ipaddress.ip_address(remote) in ipaddress.ip_network(acl.remote_cidr, strict=False)
    return True


def _port_lets(acl: Acl, number: int, flow: Flow) -> bool:
    low, high = acl.port_min, acl.port_max
    if number in _ICMP.values():
        if low is None or flow.icmp is None:
            return True
        return flow.icmp[0] == low and (high is None or flow.icmp[1] == high)
    if _asks_for_ports(acl, number) and number not in _WITH_PORTS:
        return False
    if low is None and high is None:
        return True
    return (low if low is not None else 0) <= flow.destination_port <= (high if high is not None else 65535)
