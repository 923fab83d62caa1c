"""A packet, what happens to it on its way, and how to say so: the values that `trace` takes and gives.

Every hop is a frozen value that names parts by key, so that a program can check it, and has `words(name)`, one sentence
for users, where `name` turns a key into what the user calls that object.
"""

from collections.abc import Callable
from typing import Literal, NamedTuple

import msgspec

from cumulet.topology.model import Acl, Key
from cumulet.topology.parsing import ip_address

ICMP, TCP, UDP, ICMPV6 = 1, 6, 17, 58

_PROTOCOLS = {ICMP: "ICMP", TCP: "TCP", UDP: "UDP", ICMPV6: "ICMPv6", 132: "SCTP", 112: "VRRP", 47: "GRE"}

# ICMP types that ask, with the type that answers (RFC 792, RFC 4443): only these make a conversation.
_ICMP_ANSWERS = {(ICMP, 8): 0, (ICMP, 13): 14, (ICMPV6, 128): 129}

Names = Callable[[Key], str]
Direction = Literal["ingress", "egress"]
Translation = Literal["floating IP", "SNAT", "hairpin", "reply"]


class Tuple(NamedTuple):
    """What conntrack knows a conversation by. Ports are None for protocols without."""

    protocol: int
    src: str
    dst: str
    src_port: int | None
    dst_port: int | None

    def reversed(self) -> "Tuple":
        """The same conversation, seen from the other end."""
        return Tuple(self.protocol, self.dst, self.src, self.dst_port, self.src_port)


class Packet(msgspec.Struct, frozen=True, kw_only=True):
    """A packet as its sender makes it.

    `source` is the id of a switch port, or a namespace (`topology.model.namespace_of`) whose routing then chooses the
    port. What is None is as an honest sender would have it: `src` the sender's own address, `src_mac` its own,
    `dst_mac` what ARP or ND finds, `via` the next hop of its routing table. `established` takes the packet for part of
    a conversation that the groups have let begin. With `arp` it is no IP packet but an ARP or ND message that claims
    that `src` is at `src_mac`, sent to the host with address `dst`; a liar's message may claim another address or MAC
    (`claims`, `claims_mac`) than its headers show. `ether_type` is for frames that are neither IP nor ARP, whatever
    the other fields say: those with a VLAN's tag, and other protocols.
    """

    source: str
    dst: str
    src: str | None = None
    protocol: int = ICMP
    src_port: int | None = None
    dst_port: int | None = None
    icmp_type: int | None = None
    icmp_code: int | None = None
    src_mac: str | None = None
    dst_mac: str | None = None
    via: str | None = None
    established: bool = False
    arp: bool = False
    claims: str | None = None
    claims_mac: str | None = None
    ether_type: int | None = None

    @property
    def family(self) -> Literal[4, 6]:
        """The IP version."""
        return 4 if ip_address(self.dst).version == 4 else 6

    @property
    def conversation(self) -> Tuple:
        """The conntrack tuple; `src` must be known."""
        return Tuple(self.protocol, self.src or "", self.dst, self.src_port, self.dst_port)


def ping(source: str, dst: str, **other: str | None) -> Packet:
    """An echo request."""
    if ip_address(dst).version == 4:
        return Packet(source=source, dst=dst, protocol=ICMP, icmp_type=8, icmp_code=0, **other)  # type: ignore[arg-type]
    return Packet(source=source, dst=dst, protocol=ICMPV6, icmp_type=128, icmp_code=0, **other)  # type: ignore[arg-type]


def tcp(source: str, dst: str, port: int, **other: str | None) -> Packet:
    """The first packet of a TCP connection."""
    return Packet(source=source, dst=dst, protocol=TCP, src_port=40000, dst_port=port, **other)  # type: ignore[arg-type]


def udp(source: str, dst: str, port: int, **other: str | None) -> Packet:
    """A UDP datagram."""
    return Packet(source=source, dst=dst, protocol=UDP, src_port=40000, dst_port=port, **other)  # type: ignore[arg-type]


def answer(request: Packet, source: str, seen: Tuple) -> Packet | None:
    """What the receiver in namespace `source`, who saw `seen`, sends back; None if the request is no question."""
    kind: int | None = None
    if request.protocol in {ICMP, ICMPV6}:
        kind = _ICMP_ANSWERS.get((request.protocol, request.icmp_type if request.icmp_type is not None else -1))
        if kind is None:
            return None
    back = seen.reversed()
    return Packet(
        source=source, src=back.src, dst=back.dst, protocol=back.protocol, src_port=back.src_port,
        dst_port=back.dst_port, icmp_type=kind, icmp_code=None if kind is None else 0,
    )  # fmt: skip


def service_words(protocol: int, port: int | None, icmp_type: int | None = None) -> str:
    """`TCP port 22`, `ICMP type 8`, `protocol 89`."""
    name = _PROTOCOLS.get(protocol, f"protocol {protocol}")
    if protocol in {ICMP, ICMPV6}:
        return name if icmp_type is None else f"{name} type {icmp_type}"
    return name if port is None else f"{name} port {port}"


def acl_words(acl: Acl, name: Names) -> str:
    """A rule in words: `ingress IPv4 TCP ports 80-90 from 10.0.0.0/8`."""
    what = "any protocol" if acl.protocol is None else _PROTOCOLS.get(acl.protocol, f"protocol {acl.protocol}")
    if acl.protocol in {ICMP, ICMPV6}:
        if acl.port_min is not None:
            what += f" type {acl.port_min}"
        if acl.port_max is not None:
            what += f" code {acl.port_max}"
    elif acl.port_min is not None:
        one = acl.port_max is None or acl.port_min == acl.port_max
        what += f" port {acl.port_min}" if one else f" ports {acl.port_min}-{acl.port_max}"
    if acl.remote_cidr is not None:
        peer = acl.remote_cidr
    elif acl.remote_group is not None:
        peer = name(Key("group", acl.remote_group))
    else:
        peer = "anyone"
    return f"{acl.direction} IPv{acl.family} {what} {'from' if acl.direction == 'ingress' else 'to'} {peer}"


class Sent(msgspec.Struct, frozen=True, tag=True):
    """The sender's namespace lets the packet go, to `next_hop` on the switch of `port`."""

    namespace: str
    port: Key
    src: str
    dst: str
    next_hop: str

    def words(self, name: Names) -> str:
        """One sentence."""
        via = "" if self.next_hop == self.dst else f" by way of {self.next_hop}"
        return f"{name(self.port)} sends from {self.src} to {self.dst}{via}"


class Secured(msgspec.Struct, frozen=True, tag=True):
    """Port security: whether the sender may use the MAC and IP it uses."""

    port: Key
    passed: bool
    rule: str

    def words(self, name: Names) -> str:
        """One sentence."""
        return f"port security of {name(self.port)} {'passes' if self.passed else 'stops'} it: {self.rule}"


class Filtered(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The security groups of a port, asked for one direction: the rule that passed the packet, or why none did."""

    port: Key
    direction: Direction
    passed: bool
    because: str
    group: Key | None = None
    acl: Acl | None = None

    def words(self, name: Names) -> str:
        """One sentence."""
        rule = ""
        if self.group is not None and self.acl is not None:
            rule = f"{name(self.group)} allows {acl_words(self.acl, name)}"
        verdict = "passes" if self.passed else "stops"
        return f"the {self.direction} filter of {name(self.port)} {verdict} it: {rule or self.because}"


class Switched(msgspec.Struct, frozen=True, tag=True):
    """A switch carries the frame from one port to another."""

    switch: Key
    sender: Key
    receiver: Key

    def words(self, name: Names) -> str:
        """One sentence."""
        return f"{name(self.switch)} carries it from {name(self.sender)} to {name(self.receiver)}"


class Routed(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A router (or the provider's edge) chose a route; `route` is its destination (CIDR)."""

    router: Key
    route: str
    next_hop: str
    out: Key

    def words(self, name: Names) -> str:
        """One sentence."""
        return f"{name(self.router)} routes it by {self.route} to {self.next_hop} through {name(self.out)}"


class Translated(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A router changed an address. `why` is the kind of translation, `nat` the floating IP if it is one's doing."""

    router: Key
    why: Translation
    before: Tuple
    after: Tuple
    nat: Key | None = None

    def words(self, name: Names) -> str:
        """One sentence."""
        changes = []
        if self.before.src != self.after.src:
            changes.append(f"source {self.before.src} becomes {self.after.src}")
        if self.before.dst != self.after.dst:
            changes.append(f"destination {self.before.dst} becomes {self.after.dst}")
        what = f"{self.why} {name(self.nat)}" if self.nat else self.why
        return f"{name(self.router)} translates ({what}): {', '.join(changes)}"


class Delivered(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The packet arrived; `seen` is what the receiver sees.

    `answers` says whether something there is known to answer: services of the cloud's own namespaces are known, what
    runs in an instance is not, and taken to answer. `members` are the addresses and ports to which a balancer then
    opens connections of its own.
    """

    namespace: str
    port: Key
    seen: Tuple
    answers: bool = True
    service: str = ""
    members: tuple[tuple[str, int], ...] = ()

    def words(self, name: Names) -> str:
        """One sentence."""
        text = f"{name(self.port)} receives it from {self.seen.src} to {self.seen.dst}"
        if not self.answers:
            return f"{text}, where nothing answers to {service_words(self.seen.protocol, self.seen.dst_port)}"
        if self.service:
            text += f" ({self.service})"
        if self.members:
            text += "; behind it " + ", ".join(f"{address} port {port}" for address, port in self.members)
        return text


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """The packet ends at a part; the reason is for users to read and names other parts by `keys`, as {0}, {1} ..."""

    at: Key
    reason: str
    keys: tuple[Key, ...] = ()

    def words(self, name: Names) -> str:
        """One sentence."""
        return f"{name(self.at)} stops it: {self.reason.format(*(name(key) for key in self.keys))}"


Hop = Sent | Secured | Filtered | Switched | Routed | Translated | Delivered | Stopped


class Flow(NamedTuple):
    """An entry of the connection tracking of a switch or router: a conversation as it came and as it left."""

    at: Key
    before: Tuple
    after: Tuple


class Trace(msgspec.Struct, frozen=True, kw_only=True):
    """The way of a packet. The last hop is `Delivered` or `Stopped`; `flows` is what connection tracking learned."""

    packet: Packet
    hops: tuple[Hop, ...]
    flows: tuple[Flow, ...] = ()

    @property
    def delivered(self) -> Delivered | None:
        """Where it arrived."""
        last = self.hops[-1]
        return last if isinstance(last, Delivered) else None

    @property
    def stopped(self) -> Stopped | None:
        """Where it was stopped."""
        last = self.hops[-1]
        return last if isinstance(last, Stopped) else None

    @property
    def told(self) -> tuple[Hop, ...]:
        """The hops as they are told: a filter that stopped the packet says so once."""
        hops = self.hops
        if len(hops) > 1 and isinstance(hops[-2], Secured | Filtered) and not hops[-2].passed:
            return hops[:-1]
        return hops

    def text(self, name: Names = str) -> str:
        """The hops, one line each."""
        return "\n".join(f"{number:2}. {hop.words(name)}" for number, hop in enumerate(self.told, 1))


class Exchange(msgspec.Struct, frozen=True):
    """A packet and its answer. `reply` is None when the packet did not arrive, or its kind has no answer."""

    request: Trace
    reply: Trace | None

    @property
    def arrived(self) -> bool:
        """Whether the packet arrived, and the answer too if its kind has one (a refusal is an answer)."""
        return self.request.delivered is not None and (self.reply is None or self.reply.delivered is not None)

    @property
    def works(self) -> bool:
        """Whether packet and answer arrive and something there is there to answer."""
        delivered = self.request.delivered
        return self.arrived and delivered is not None and delivered.answers

    def text(self, name: Names = str) -> str:
        """Both ways, one hop a line."""
        lines = [self.request.text(name)]
        if self.reply is not None:
            lines += ["answer:", self.reply.text(name)]
        return "\n".join(lines)
