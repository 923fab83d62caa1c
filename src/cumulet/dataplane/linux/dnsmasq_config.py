"""What dnsmasq reads, rendered from typed values: a server per network (DHCP and DNS), an advertiser per router leg.

No string of a user is ever copied: addresses go through `ipaddress`, MACs, ids and tags through a grammar, and a host
name is either a chain of plain labels (RFC 1123) or left out. Hosts, options and names are files of their own, which
dnsmasq reads again at SIGHUP; only a change of `server` needs a restart. Sources: dnsmasq(8), RFC 2132, RFC 3442.
"""

import ipaddress
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from cumulet.dataplane.linux.applier import RealizeError
from cumulet.topology.dhcp_options import KNOWN, is_fit
from cumulet.topology.model import DhcpOptions, LogicalSwitch, SwitchPort

METADATA = "169.254.169.254"
DEFAULT_DOMAIN = "openstacklocal"
LEASE = "86400s"
_REMEMBERED = 4096
"""Ports whose lines are kept: the files of a network hold those of all its ports, when one of them comes or goes."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_MAC = re.compile(r"[0-9a-f]{2}(?::[0-9a-f]{2}){5}")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
# Words that dnsmasq takes for a lease time or an order where a host's name may stand.
_MISREAD = re.compile(r"ignore|infinite|[0-9]+[smhdw]?")
_INTERFACE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,14}")
# bind-dynamic: the interface alone, addresses that come later too. local=/#/: there is no resolver behind us; all that
# is not known here is answered NXDOMAIN at once instead of REFUSED, which some resolvers retry for seconds.
# pid-file= and group= (empty): no pid file, and no setgroups, which a user namespace with one group refuses.
_COMMON = "no-hosts\nno-resolv\nexcept-interface=lo\nbind-dynamic\nuser=root\ngroup=\npid-file=\nlog-facility=-\n"


def network(cidr: str) -> Network:
    """A parsed CIDR. RealizeError."""
    try:
        return ipaddress.ip_network(cidr)
    except ValueError as error:
        raise RealizeError(f"not a subnet: {error}") from error


def address(text: str) -> Address:
    """A parsed address. RealizeError."""
    try:
        parsed = ipaddress.ip_address(text)
    except ValueError as error:
        raise RealizeError(f"not an address: {error}") from error
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.scope_id is not None:
        raise RealizeError(f"an address with a scope can't be served: {text!r}")
    return parsed


def label(name: str) -> str:
    """The host name when it is one plain label, else nothing."""
    return name.lower() if _LABEL.fullmatch(name) else ""


def domain(name: str) -> str:
    """The domain when it is made of plain labels, else the default."""
    plain = len(name) <= 253 and all(_LABEL.fullmatch(part) for part in name.split("."))
    return name.lower() if plain else DEFAULT_DOMAIN


def server(part: LogicalSwitch, interface: str, directory: Path, ports: Iterable[SwitchPort] = ()) -> str:
    """The configuration of a network's server on `interface`, its files in `directory`.

    The tags of ports with options of their own stand here and not in the hosts file, where it would need no restart:
    dnsmasq 2.90 dies when it reads a hosts file anew in which a host had `set:` (tried: SIGHUP, then a request).
    """
    lines = [
        f"interface={_matching(_INTERFACE, interface, 'interface')}",
        "local=/#/",
        f"domain={domain(part.domain)}",
        "no-ping",
        "dhcp-authoritative",
        "quiet-dhcp",
        "quiet-dhcp6",
        "dhcp-lease-max=65536",
        f"dhcp-hostsfile={directory}/hosts",
        f"dhcp-optsfile={directory}/options",
        f"addn-hosts={directory}/names",
        f"dhcp-leasefile={directory}/leases",
    ]
    for subnet in _served(part):
        cidr = network(subnet.cidr)
        size = cidr.netmask if cidr.version == 4 else cidr.prefixlen
        lines.append(f"dhcp-range=set:{_tag(subnet)},{cidr.network_address},static,{size},{LEASE}")
    lines += [
        f"dhcp-mac=set:{_port_tag(port)},{_matching(_MAC, port.mac.lower(), 'MAC')}"
        for port in ports
        if port.dhcp_options
    ]
    return _COMMON + "\n".join(lines) + "\n"


def options(part: LogicalSwitch, servers: Iterable[str], ports: Iterable[SwitchPort] = ()) -> str:
    """What the subnets' hosts are told, and after it what some ports' are told instead (of two lines for one option the
    later counts); `servers` are the addresses of the DHCP port.

    Option 121 carries the default route again because a client that takes it must ignore option 3 (RFC 3442).
    """
    own = [address(text) for text in servers]
    lines: list[str] = []
    for subnet in _served(part):
        cidr = network(subnet.cidr)
        here = next((item for item in own if item in cidr), None)
        resolvers = [item for text in subnet.dns if (item := address(text)).version == cidr.version]
        if not resolvers and here is not None:
            resolvers = [here]
        tag = f"tag:{_tag(subnet)}"
        if cidr.version == 6:
            if resolvers:
                lines.append(f"{tag},option6:dns-server,{','.join(f'[{item}]' for item in resolvers)}")
            lines.append(f"{tag},option6:domain-search,{domain(part.domain)}")
            continue
        lines.append(",".join([tag, "option:dns-server", *map(str, resolvers)]))
        gateway = address(subnet.gateway) if subnet.gateway else None
        lines.append(f"{tag},option:router" + (f",{gateway}" if gateway else ""))
        routes = list(_routes(subnet, here, gateway))
        if routes:
            lines.append(",".join([tag, "option:classless-static-route", *routes]))
            lines.append(",".join([tag, "249", *routes]))  # Windows' name for option 121
        lines.append(f"{tag},option:mtu,{int(part.mtu)}")
    lines += [line for port in ports for line in _port_options(port)]
    return "".join(f"{line}\n" for line in lines)


def _port_options(port: SwitchPort) -> Iterator[str]:
    for option in port.dhcp_options:
        if not is_fit(option):
            continue  # known to the API, but no value of that option (an IPv6 address for one of IPv4)
        value = option.value
        if option.version == 6 and KNOWN[6].get(option.name, (0, "text"))[1] == "addresses":
            value = ",".join(f"[{address(item.strip())}]" for item in value.split(","))
        kind = "option6:" if option.version == 6 else "" if option.name.isdigit() else "option:"
        yield f"tag:{_port_tag(port)},{kind}{option.name}" + (f",{value}" if value else "")


def _routes(subnet: DhcpOptions, here: Address | None, gateway: Address | None) -> Iterator[str]:
    if here is not None:
        yield f"{METADATA}/32,{here}"
    for route in subnet.routes:
        destination, nexthop = network(route.destination), address(route.nexthop)
        if destination.version == 4 and nexthop.version == 4:
            yield f"{destination},{nexthop}"
    if gateway is not None:
        yield f"0.0.0.0/0,{gateway}"


def bindings(part: LogicalSwitch, ports: Iterable[SwitchPort]) -> list[tuple[str, Address, str]]:
    """Who is given what: (MAC, address, name), one address per port and subnet, only where DHCP gives addresses."""
    subnets = tuple(network(subnet.cidr) for subnet in _served(part) if _gives_addresses(subnet))
    return [one for port in ports for one in _bound(subnets, port.mac, port.addresses, port.hostname)]


@lru_cache(maxsize=_REMEMBERED)
def _bound(
    subnets: tuple[Network, ...], mac: str, addresses: tuple[str, ...], hostname: str
) -> tuple[tuple[str, Address, str], ...]:
    mac = _matching(_MAC, mac.lower(), "MAC")
    found: list[tuple[str, Address, str]] = []
    taken: set[Network] = set()
    for text in addresses:
        item = address(text)
        home = next((cidr for cidr in subnets if item in cidr), None)
        if home is not None and home not in taken:
            taken.add(home)
            name = label(hostname)
            found.append((mac, item, name if name and not _MISREAD.fullmatch(name) else default_name(item)))
    return tuple(found)


def hosts(bound: Sequence[tuple[str, Address, str]]) -> str:
    """The hosts file for `bindings`."""
    return "".join(f"{mac},{item if item.version == 4 else f'[{item}]'},{name}\n" for mac, item, name in bound)


def names(part: LogicalSwitch, ports: Iterable[SwitchPort]) -> str:
    """The names of all ports: the host's own and `host-10-0-1-5`, each with and without the domain; its own also in the
    port's domain."""
    suffix = domain(part.domain)
    return "".join(
        _names(suffix, port.addresses, port.hostname, domain(port.domain) if port.domain else "") for port in ports
    )


@lru_cache(maxsize=_REMEMBERED)
def _names(suffix: str, addresses: tuple[str, ...], hostname: str, own: str) -> str:
    lines = []
    for text in addresses:
        item = address(text)
        known = [name for name in (label(hostname), default_name(item)) if name]
        more = [f"{label(hostname)}.{own}"] if own and label(hostname) else []
        lines.append(" ".join([str(item), *(f"{name}.{suffix} {name}" for name in known), *more]) + "\n")
    return "".join(lines)


def default_name(item: Address) -> str:
    """The name a port has by its address alone."""
    return ("host-" + str(item).replace(".", "-").replace(":", "-")).rstrip("-")


def advertiser(
    interface: str, subnets: Iterable[DhcpOptions], mtu: int, resolvers: Sequence[str], search: str, leases: Path
) -> str:
    """Router advertisements on a router's leg: prefixes and flags by `ra_mode`, MTU, resolvers, search domain.

    The router serves no DHCPv6 though dnsmasq would: `dhcp-ignore` with a tag that nobody has turns everyone away, and
    the network's own server answers (the M and O flags lead there).
    """
    plain = _matching(_INTERFACE, interface, "interface")
    lines = [
        "port=0",
        f"interface={plain}",
        "enable-ra",
        "quiet-ra",
        "quiet-dhcp6",
        "dhcp-ignore=tag:!served",
        f"dhcp-leasefile={leases}",
        f"ra-param={plain},mtu:{int(mtu)},200,1800",
    ]
    for subnet in subnets:
        if subnet.ra_mode is None:
            continue
        cidr = network(subnet.cidr)
        mode = {"slaac": "ra-only", "dhcpv6-stateless": "ra-stateless", "dhcpv6-stateful": "static"}[subnet.ra_mode]
        lines.append(f"dhcp-range=set:{_tag(subnet)},{cidr.network_address},{mode},{cidr.prefixlen},{LEASE}")
        told = [item for text in (subnet.dns or resolvers) if (item := address(text)).version == 6]
        if told:
            lines.append(f"dhcp-option=tag:{_tag(subnet)},option6:dns-server,{','.join(f'[{item}]' for item in told)}")
        lines.append(f"dhcp-option=tag:{_tag(subnet)},option6:domain-search,{domain(search)}")
    return _COMMON + "\n".join(lines) + "\n"


def _served(part: LogicalSwitch) -> list[DhcpOptions]:
    return [subnet for subnet in part.subnets if subnet.dhcp and subnet.address_mode != "slaac"]


def _gives_addresses(subnet: DhcpOptions) -> bool:
    return network(subnet.cidr).version == 4 or subnet.address_mode in (None, "dhcpv6-stateful")


def _port_tag(port: SwitchPort) -> str:
    return "p-" + _matching(_ID, port.id, "port id")


def _tag(subnet: DhcpOptions) -> str:
    return "s-" + _matching(_ID, subnet.subnet, "subnet id")


def _matching(grammar: re.Pattern[str], text: str, what: str) -> str:
    if not grammar.fullmatch(text):
        raise RealizeError(f"not a plain {what}: {text!r}")
    return text
