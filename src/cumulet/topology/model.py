"""The parts a topology is made of, in OVN's words.

A topology is a set of parts, each with a key. A part says all a data plane must know to realize it, refers to others by
their ids only, and never holds another part: a change to one port is one small value, whatever else exists. Parts are
frozen and comparable; equal parts need no work. Order of realization is `RANK`: what a part refers to ranks lower.

Addresses are canonical text (`ipaddress` has parsed them before they get here); lengths are those of the kernel.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

from cumulet.topology.dhcp_options import DhcpOption
from cumulet.topology.parsing import ip_address, ip_interface

Kind = Literal["switch", "group", "port", "edge", "router", "nat", "balancer", "instance"]

RANK: Mapping[Kind, int] = {
    "switch": 0, "group": 1, "port": 2, "edge": 3, "router": 4, "nat": 5, "balancer": 6, "instance": 7,
}  # fmt: skip


class Key(NamedTuple):
    """The name of a part: its kind and the id of the API object it realizes."""

    kind: Kind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


class Part(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """One realizable piece of the topology."""

    id: str

    @property
    def key(self) -> Key:
        """The part's name."""
        return Key(self.__struct_config__.tag, self.id)  # type: ignore[arg-type]


class Route(msgspec.Struct, frozen=True):
    """A static route: packets to `destination` (CIDR) go to `nexthop`."""

    destination: str
    nexthop: str


class DhcpOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What a subnet tells its hosts (OVN's DHCP_Options and RA options in one).

    `ra_mode`/`address_mode` are Neutron's ipv6_ra_mode and ipv6_address_mode (None for IPv4); `ra_mode` is None too
    when no router is attached, since then nothing may advertise.
    """

    subnet: str
    cidr: str
    gateway: str | None
    dhcp: bool
    dns: tuple[str, ...] = ()
    routes: tuple[Route, ...] = ()
    ra_mode: Literal["slaac", "dhcpv6-stateful", "dhcpv6-stateless"] | None = None
    address_mode: Literal["slaac", "dhcpv6-stateful", "dhcpv6-stateless"] | None = None


class LogicalSwitch(Part, frozen=True, kw_only=True, tag="switch"):
    """A tenant network: one layer 2 segment.

    `zone` (1..65535, unique) is its conntrack zone. `dhcp_port` is the id of the port from which DHCP, DNS and metadata
    are served, None as long as no instance needs them. `domain` is the DNS suffix.
    """

    zone: int
    mtu: int = 1500
    admin_up: bool = True
    external: bool = False
    subnets: tuple[DhcpOptions, ...] = ()
    dhcp_port: str | None = None
    domain: str = "openstacklocal"


class Meter(msgspec.Struct, frozen=True):
    """A rate that is not to be exceeded for longer than a burst lasts (OVN's Meter_Band).

    Of bits `rate` is in kbit/s and `burst` in kbit (Neutron's max_kbps and max_burst_kbps), of packets in thousands a
    second and in thousands (max_kpps, max_burst_kpps). `rate` is at least 1: what has no limit has no meter. A `burst`
    of 0 means 80 % of the rate, as in Neutron.
    """

    rate: int
    burst: int = 0


class Meters(msgspec.Struct, frozen=True, kw_only=True):
    """The limits of both directions, seen from the instance: `egress` leaves it (the cloud), `ingress` comes to it."""

    egress: Meter | None = None
    ingress: Meter | None = None


class Qos(msgspec.Struct, frozen=True, kw_only=True):
    """What a port may send and get in a time, and the DSCP (0..63) that is written into IP packets it sends (OVN's QoS
    rows of a logical switch, one per direction there)."""

    bandwidth: Meters = Meters()
    packets: Meters = Meters()
    dscp: int | None = None


class PacketLog(msgspec.Struct, frozen=True, order=True):
    """That packets with which conversations begin are written down (the `log`, `name` and `meter` of OVN's ACLs).

    `name` is the id of Neutron's log, `project` the one it belongs to. `verdicts` are those that are written: what the
    port's groups allow, what they drop. With a `group`, of what is allowed only what that group does.
    """

    name: str
    project: str
    verdicts: tuple[Literal["allow", "drop"], ...] = ("allow", "drop")
    group: str = ""


PortKind = Literal["instance", "router", "gateway", "dhcp", "balancer", "edge"]


class SwitchPort(Part, frozen=True, kw_only=True, tag="port"):
    """A plug in a switch: a veth whose other end is `interface` in `namespace`.

    Ports without a device are not in the topology. `addresses` are the fixed IPs (without prefix). With `secure` the
    port may send only from its own MAC and addresses (and `allowed_pairs`), and the groups' ACLs hold: no group means
    nothing passes but DHCP, ND and metadata. Ports of routers, DHCP and balancers are not secure: the cloud owns them.
    `hostname` is the DNS and DHCP name inside the network; `index` the order among the ports of one device; an
    allowed pair is (MAC, address or CIDR), an empty MAC the port's own. `dhcp_options` are told its host beside or
    instead of the subnet's. In `domain` it has its hostname too, beside the switch's. `qos` None: as
    fast as it goes (never an empty Qos). Not `stateful`: its groups are asked about every packet, also about answers.
    `logs` name its packets that are written down; a port that is not `secure` has none to write.

    With a `parent_name` it has no veth of its own: it is VLAN `tag` (1..4094) on that of another port of the device,
    whose `index` it has. Tagged frames that are no such port's are dropped.
    """

    switch: str
    type: PortKind
    device: str
    mac: str
    addresses: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    secure: bool = True
    admin_up: bool = True
    index: int = 0
    hostname: str = ""
    allowed_pairs: tuple[tuple[str, str], ...] = ()
    dhcp_options: tuple[DhcpOption, ...] = ()
    domain: str = ""
    qos: Qos | None = None
    parent_name: str = ""
    tag: int = 0
    stateful: bool = True
    logs: tuple[PacketLog, ...] = ()

    @property
    def namespace(self) -> str:
        """The network namespace of the cell that the port plugs into."""
        return namespace_of(self.type, self.device)

    @property
    def interface(self) -> str:
        """The interface's name inside `namespace` (Neutron's prefixes; at most 15 bytes)."""
        if self.type == "instance":  # a guest names its VLANs as it likes; most name them so
            return f"eth{self.index}.{self.tag}" if self.tag else f"eth{self.index}"
        prefix = {"router": "qr-", "gateway": "qg-", "dhcp": "ns-", "balancer": "lb-", "edge": "ed-"}[self.type]
        return prefix + self.id[:11]

    @property
    def tap(self) -> str:
        """The interface's name on the switch's side."""
        return tap_of(self.id)


def tap_of(port: str) -> str:
    """The name of a port's interface on its switch's side (Neutron's, at most 15 bytes)."""
    return "tap" + port[:11]


def namespace_of(port_type: PortKind, device: str) -> str:
    """The name of the network namespace that holds a device's ports."""
    prefix = {"instance": "instance", "router": "router", "gateway": "router",
              "dhcp": "dhcp", "balancer": "balancer", "edge": "edge"}[port_type]  # fmt: skip
    return f"{prefix}-{device}"


class Acl(msgspec.Struct, frozen=True, kw_only=True):
    """One allow rule of a group, seen from the port (Neutron's security group rule). Stateful.

    `protocol` is an IP protocol number, None for any. `port_min`/`port_max` are TCP/UDP/SCTP/... destination ports, or
    ICMP type and code (either None: any). `remote_cidr` and `remote_group` exclude each other; both None: anyone.
    """

    direction: Literal["ingress", "egress"]
    family: Literal[4, 6]
    protocol: int | None = None
    port_min: int | None = None
    port_max: int | None = None
    remote_cidr: str | None = None
    remote_group: str | None = None


class PortGroup(Part, frozen=True, kw_only=True, tag="group"):
    """A security group: the union of its rules; its address set is the addresses of the ports that name it."""

    acls: tuple[Acl, ...] = ()


class RouterPort(msgspec.Struct, frozen=True, kw_only=True):
    """A router's leg: the id of its SwitchPort and the addresses with prefix length (`10.0.1.1/24`)."""

    port: str
    networks: tuple[str, ...]
    gateway: bool = False

    def holds(self, address: str) -> bool:
        """Whether an address is of one of the leg's networks."""
        return any(ip_address(address) in ip_interface(network).network for network in self.networks)


class Helper(NamedTuple):
    """A connection tracking helper by Linux's name, for conversations begun to a port of a protocol (a number)."""

    name: str
    protocol: int
    port: int


class MeteringRule(msgspec.Struct, frozen=True, kw_only=True):
    """Packets that a label counts, or (`excluded`) does not whatever other rules say: those that come in by a gateway
    (ingress) or leave by one, with addresses as they are inside. A prefix None: any address."""

    direction: Literal["ingress", "egress"]
    source: str | None = None
    destination: str | None = None
    excluded: bool = False


class MeteringLabel(msgspec.Struct, frozen=True, kw_only=True):
    """What counts packets that a router carries between its gateways and inside (OVN knows none; Neutron's words).

    `id` is the label's, `project` the one that they are counted for. A packet counts once, by however many rules.
    """

    id: str
    project: str
    rules: tuple[MeteringRule, ...]


class LogicalRouter(Part, frozen=True, kw_only=True, tag="router"):
    """A router: legs, default routes, extra routes, and the address that SNAT shows (None: no SNAT).

    Of several gateways the first one's comes first among the ports; by another one, SNAT shows that one's own address.

    `proxied` are addresses inside for which it answers on its first gateway's network (NDP proxies); unless None, they
    alone are reached from outside by IPv6. `helpers` read along and let through what conversations agree upon; a trace,
    of one packet, knows nothing of them. `bandwidth` is of all that passes its gateways together but what a
    floating IP translates.
    `labels` count what passes, and change nothing. Not `hosted`: no L3 agent has it, and it answers for no address.
    """

    admin_up: bool = True
    hosted: bool = True
    ports: tuple[RouterPort, ...] = ()
    default_routes: tuple[str, ...] = ()
    routes: tuple[Route, ...] = ()
    snat: str | None = None
    helpers: tuple[Helper, ...] = ()
    proxied: tuple[str, ...] | None = None
    bandwidth: Meters | None = None
    labels: tuple[MeteringLabel, ...] = ()

    @property
    def idle(self) -> str:
        """Why no packet passes it; empty when packets do."""
        if not self.hosted:
            return "no L3 agent has it"
        return "" if self.admin_up else "it is administratively down"

    @property
    def gateways(self) -> tuple[RouterPort, ...]:
        """The legs on external networks, the first one first."""
        return tuple(leg for leg in self.ports if leg.gateway)

    def leg_of(self, floating: str) -> RouterPort | None:
        """The gateway that answers for a floating IP: the first on its network (else the first: it may be off link)."""
        return next((leg for leg in self.gateways if leg.holds(floating)), next(iter(self.gateways), None))

    def shown_by(self, leg: RouterPort) -> str | None:
        """The address that hides what leaves by a gateway; None: nothing is hidden."""
        if self.snat is None:
            return None
        own = [str(ip_interface(network).ip) for network in leg.networks]
        return self.snat if self.snat in own else next((address for address in own if ":" not in address), None)


class Nat(Part, frozen=True, kw_only=True, tag="nat"):
    """A floating IP: `external` on `router`'s gateway is `logical` inside, both ways (OVN's dnat_and_snat).

    With a `protocol` (a number) it is a port forwarding, one way in: what comes for `external_ports` (first, last) goes
    to `logical_ports`, each port to its own, or all to the one that there is. Several forwardings share an address.

    `bandwidth` is of all traffic between `external` and what lies outside; forwardings of one address have the same.
    """

    router: str
    external: str
    logical: str
    protocol: int | None = None
    external_ports: tuple[int, int] = (0, 0)
    logical_ports: tuple[int, int] = (0, 0)
    bandwidth: Meters | None = None

    def takes(self, protocol: int, port: int | None) -> bool:
        """Whether packets of this kind for `external` go inside by this part."""
        first, last = self.external_ports
        return self.protocol is None or (protocol == self.protocol and port is not None and first <= port <= last)

    def inner_port(self, port: int | None) -> int | None:
        """The port inside for one of those outside that it takes."""
        if self.protocol is None or port is None:
            return port
        first, last = self.logical_ports
        return first if first == last else first + port - self.external_ports[0]

    def clashes(self, other: "Nat", router: LogicalRouter) -> bool:
        """Whether two of one router can't both be."""
        if self.protocol is None and other.protocol is None:
            near = router.leg_of(self.external) == router.leg_of(other.external)
            return self.external == other.external or (self.logical == other.logical and near)
        if self.external != other.external or None in {self.protocol, other.protocol}:
            return self.external == other.external
        (first, last), (low, high) = self.external_ports, other.external_ports
        return self.protocol == other.protocol and first <= high and low <= last


class Edge(Part, frozen=True, kw_only=True, tag="edge"):
    """The provider's side of an external network: its gateways and the small "internet" behind them.

    `addresses` with prefix length are the gateway's own on the network (`203.0.113.1/24`), plugged by the SwitchPort
    `port` of type "edge". `hosts` are addresses beyond it, each with an HTTP server on port 80 that answers with the
    address it saw.
    """

    port: str
    addresses: tuple[str, ...]
    hosts: tuple[str, ...] = ()


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """A back end of a pool. `weight` 0..256."""

    id: str
    address: str
    port: int
    weight: int = 1
    admin_up: bool = True


class HealthCheck(msgspec.Struct, frozen=True, kw_only=True):
    """How a pool's members are watched; times in seconds. `expected_codes` are HTTP status codes."""

    type: Literal["PING", "TCP", "HTTP", "HTTPS"]
    delay: int
    timeout: int
    max_retries: int
    http_method: str = "GET"
    url_path: str = "/"
    expected_codes: tuple[int, ...] = (200,)


class Persistence(msgspec.Struct, frozen=True, kw_only=True):
    """How a client stays with a member."""

    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"]
    cookie_name: str | None = None


class Pool(msgspec.Struct, frozen=True, kw_only=True):
    """Members and how to choose among them."""

    id: str
    protocol: Literal["TCP", "HTTP", "HTTPS"]
    algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"]
    members: tuple[Member, ...] = ()
    health: HealthCheck | None = None
    persistence: Persistence | None = None
    admin_up: bool = True


class Listener(msgspec.Struct, frozen=True, kw_only=True):
    """A port the balancer answers on. `connection_limit` -1: no limit (of concurrent connections)."""

    id: str
    protocol: Literal["TCP", "HTTP", "HTTPS"]
    port: int
    connection_limit: int = -1
    pool: Pool | None = None


class LoadBalancer(Part, frozen=True, kw_only=True, tag="balancer"):
    """A virtual IP with its listeners, in a namespace of its own.

    `port` is its SwitchPort, `address` with prefix length; `gateway` is the subnet's, None when it has none.
    """

    port: str
    address: str
    gateway: str | None = None
    admin_up: bool = True
    listeners: tuple[Listener, ...] = ()


class Instance(Part, frozen=True, kw_only=True, tag="instance"):
    """A server: what runs in its namespace.

    `boot` counts the boots asked for: a running instance of a lower count is started anew (a reboot). `running` False
    keeps its disk and its ports. `memory` in MiB. `image` names a built-in root file system.
    """

    hostname: str
    image: Literal["guest", "host"] = "guest"
    memory: int = 512
    vcpus: int = 1
    running: bool = True
    boot: int = 1


AnyPart = LogicalSwitch | PortGroup | SwitchPort | Edge | LogicalRouter | Nat | LoadBalancer | Instance


def in_order(parts: "list[AnyPart]") -> "list[AnyPart]":
    """Parts sorted so that what a part refers to comes before it."""
    return sorted(parts, key=lambda part: (RANK[part.key.kind], isinstance(part, SwitchPort) and part.tag > 0, part.id))
