"""What a packet may be, above its addresses, cut where the rules of a pair of ports make a difference.

An `Atom` is a set of packets (TCP to ports 23-65535, say) of which every given rule takes all or none; one of them
stands for all. So a few packets tell exactly what a pair of ports has open, however the rules overlap.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from cumulet.topology.model import Acl
from cumulet.topology.packet import ICMP, ICMPV6, TCP, UDP, Packet, service_words

Family = Literal[4, 6]
OTHER = -1
"""The protocols that no rule names."""
_LAST = 65535
_UNNAMED = (253, 254, *range(140, 252))  # RFC 3692 keeps the first two for experiments
# ICMP that begins a conversation (any other answers one, or is no part of any).
_ASKING = {ICMP: (8, 13, 15, 17), ICMPV6: (128, 139)}
# What clients of DHCP listen on. Port security keeps instances from it whatever rules say, so it is left out.
_DHCP = {4: 68, 6: 546}


class Atom(NamedTuple):
    """`protocol` may be OTHER. `low` and `high` are destination ports, None for all; for ICMP `low` is the type and
    `code` one that a rule names (None: the others)."""

    family: Family
    protocol: int
    low: int | None = None
    high: int | None = None
    code: int | None = None
    spare: int = 0
    """A number that no rule names: the code or the protocol of the packet that stands for the rest."""

    def packet(self, source: str, src: str | None, dst: str, via: str | None) -> Packet:
        """The packet that stands for all."""
        number = self.spare if self.protocol == OTHER else self.protocol
        if number in {ICMP, ICMPV6} and self.protocol != OTHER:
            kind = _ASKING[number][0] if self.low is None else self.low
            code = self.spare if self.code is None else self.code
            return Packet(source=source, dst=dst, src=src, via=via, protocol=number, icmp_type=kind, icmp_code=code)
        ports = self.low is not None
        return Packet(source=source, dst=dst, src=src, via=via, protocol=number, dst_port=self.low,
                      src_port=40000 if ports else None)  # fmt: skip


def atoms(
    family: Family, acls: Sequence[Acl], listening: Iterable[int] = (), *, answers: bool = False
) -> list[Atom]:  # fmt: skip
    """All packets of a family, cut by these rules (and the TCP ports that something listens on); with `answers` also
    ICMP that belongs to no conversation, as far as a rule names it."""
    mine = [acl for acl in acls if acl.family == family]
    icmp = ICMP if family == 4 else ICMPV6
    numbers = {acl.protocol: None for acl in mine if acl.protocol is not None and acl.protocol not in {ICMP, ICMPV6}}
    spare = next(number for number in _UNNAMED if number not in numbers)
    found = _icmp(family, [acl for acl in mine if acl.protocol in {ICMP, ICMPV6}], icmp, answers)
    for number in dict.fromkeys([TCP, UDP, *numbers]):
        ranges = [(acl.port_min, acl.port_max) for acl in mine if acl.protocol == number]
        if number in {TCP, UDP} or any(ends != (None, None) for ends in ranges):
            cuts = [*ranges, *((port, port) for port in (listening if number == TCP else ()))]
            found += [Atom(family, number, low, high) for low, high in _cut(family, number, cuts)]
        else:
            found.append(Atom(family, number))
    return [*found, Atom(family, OTHER, spare=spare)]


def forwarded(protocol: int, first: int, last: int, cuts: Iterable[int]) -> list[Atom]:
    """The packets for the ports of a forwarding, cut where others begin; and, last, those that it does not take."""
    starts = sorted({first, *(cut for cut in cuts if first < cut <= last)})
    ends = [*(start - 1 for start in starts[1:]), last]
    found = [Atom(4, protocol, low, high) for low, high in zip(starts, ends, strict=True)]
    return [*found, Atom(4, protocol, 0, 0)]


def _icmp(family: Family, acls: Sequence[Acl], number: int, answers: bool) -> list[Atom]:
    if all(acl.port_min is None for acl in acls):
        return [Atom(family, number)]
    found = []
    named = [acl.port_min for acl in acls if acl.port_min is not None] if answers else []
    for kind in dict.fromkeys([*_ASKING[number], *named]):
        codes = sorted({acl.port_max for acl in acls if acl.port_min == kind and acl.port_max is not None})
        spare = next(code for code in range(256) if code not in codes)
        found += [Atom(family, number, kind, None, code) for code in codes]
        found.append(Atom(family, number, kind, None, None, spare))
    return found


def _cut(family: Family, protocol: int, ranges: Iterable[tuple[int | None, int | None]]) -> list[tuple[int, int]]:
    starts = {1}
    for low, high in ranges:
        starts |= {max(low or 1, 1), (_LAST if high is None else high) + 1}
    shut = _DHCP[family] if protocol == UDP else None
    if shut is not None:
        starts |= {shut, shut + 1}
    ordered = sorted(start for start in starts if start <= _LAST)
    ends = [*(start - 1 for start in ordered[1:]), _LAST]
    return [(low, high) for low, high in zip(ordered, ends, strict=True) if low != shut]


def words(family: Family, every: Sequence[Atom], opened: Sequence[Atom]) -> tuple[str, ...]:
    """What is open of all there is, in few words: `anything`, or `ping`, `TCP port 22`, `UDP ports 5000-5010` ..."""
    version = "" if family == 4 else " over IPv6"
    if opened and len(opened) == len(every):
        return (f"anything{version}",)
    found = []
    for protocol in dict.fromkeys(atom.protocol for atom in opened):
        mine = [atom for atom in opened if atom.protocol == protocol]
        whole = len(mine) == sum(1 for atom in every if atom.protocol == protocol)
        found += _protocol_words(protocol, mine, whole=whole)
    return tuple(word + version for word in found)


def _protocol_words(protocol: int, opened: Sequence[Atom], *, whole: bool) -> list[str]:
    if protocol == OTHER:
        return ["every other protocol"]
    name = service_words(protocol, None)
    if whole:
        return [f"all {name}" if protocol in {TCP, UDP, ICMP, ICMPV6} else name]
    if protocol in {ICMP, ICMPV6}:
        return [_icmp_words(name, atom) for atom in opened]
    return [f"{name} port {low}" if low == high else f"{name} ports {low}-{high}" for low, high in _joined(opened)]


def _icmp_words(name: str, atom: Atom) -> str:
    code = "" if atom.code is None else f" code {atom.code}"
    return "ping" if atom.low in {8, 128} and atom.code in {None, 0} else f"{name} type {atom.low}{code}"


def _joined(opened: Sequence[Atom]) -> list[tuple[int, int]]:
    """Neighbouring ranges as one; the port that is left out is no gap."""
    found: list[tuple[int, int]] = []
    for atom in opened:
        low, high = atom.low or 0, atom.high or 0
        gap = _DHCP[atom.family] if atom.protocol == UDP else None
        if found and (found[-1][1] + 1 == low or (found[-1][1] + 1 == gap and low == gap + 1)):
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found
