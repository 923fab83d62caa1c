"""The provider's edge of an external network: a router with the network's gateway addresses, and an "internet" behind.

The internet is a namespace of its own whose hosts answer with the address they saw. It has routes to the external
network only, and the edge forwards only what comes from there or goes there: who arrives with a private source address
gets no answer, as on the real internet.
"""

import asyncio
import hashlib
import ipaddress
import logging
import os
import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cumulet.dataplane.linux import internet_host, namespaces
from cumulet.dataplane.linux.announce import announce
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.nftables import Nft, NftError
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import AnyPart, Edge, Kind, namespace_of

HTTP = 80
_TO_INTERNET, _TO_EDGE = "internet", "edge"  # the veth between them: each end named after where it leads
_SYSCTLS = {"net/ipv4/ip_forward": "1", "net/ipv6/conf/all/forwarding": "1"}
_QUIET = {"net/ipv6/conf/default/accept_ra": "0", "net/ipv6/conf/default/accept_dad": "0"}

Interface = ipaddress.IPv4Interface | ipaddress.IPv6Interface

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Plan:
    """An edge, parsed. `link` are the edge's addresses towards the internet, one per network of its hosts."""

    outside: tuple[Interface, ...]
    hosts: tuple[Interface, ...]
    link: tuple[Interface, ...]

    def routes(self) -> dict[str, str]:
        """The internet's routes: the external networks by the edge."""
        by_family = {one.version: str(one.ip) for one in reversed(self.link)}
        return {str(one.network): by_family[one.version] for one in self.outside if one.version in by_family}


class Edges:
    """The applier of edges."""

    kind: Kind = "edge"

    def __init__(self, records: Records) -> None:
        self._records = records
        self._servers: dict[str, dict[str, asyncio.Server]] = {}

    async def resume(self) -> None:
        """Serve again on the hosts that an earlier agent made. Once, inside the loop."""
        for part in self._records.all(Edge):
            try:
                await self._serve(part.id, _plan(part))
            except (RealizeError, OSError) as error:
                log.warning("the internet behind network %s does not answer: %s", part.id, error)

    async def apply(self, part: Edge) -> bool:
        plan, edge, internet = _plan(part), namespace_of("edge", part.id), _internet(part.id)
        interface = _interface(part)
        changed = False
        with namespaces.entered(edge), Netlink() as netlink:
            link = netlink.link(interface)
            if link is None:
                raise RealizeError(f"interface {interface} is missing")
            if _addressed(netlink, link.index, plan.outside):
                changed = True
                for one in plan.outside:
                    announce(interface, link.mac, str(one.ip))
            changed |= _forward(_rules(interface, plan))
        if plan.hosts:
            if internet not in namespaces.names():
                await self._silence(part.id)  # what listens in a namespace that is no more hears nothing
            changed |= self._connect(edge, internet, plan)
        elif internet in namespaces.names():
            await self._silence(part.id)
            namespaces.remove(internet)
            changed = True
        await self._serve(part.id, plan)
        return changed

    async def remove(self, id: str) -> None:
        await self._silence(id)
        edge = namespace_of("edge", id)
        if edge in namespaces.names():
            with namespaces.entered(edge), Netlink() as netlink:
                netlink.delete_link(_TO_INTERNET)
            if not self._records.plugged(edge):  # else its port takes it along
                namespaces.remove(edge)
        if _internet(id) in namespaces.names():
            namespaces.remove(_internet(id))

    def observe(self) -> Iterable[AnyPart]:
        for part in self._records.all(Edge):
            if not self.fault(part):
                yield part

    def fault(self, part: Edge) -> str:
        try:
            stands = self._stands(part, _plan(part))
        except (RealizeError, OSError) as error:
            return str(error)
        return "" if stands else "an interface, an address, a route or a rule of it was changed"

    async def close(self) -> None:
        for part in self._records.all(Edge):
            await self.remove(part.id)

    # ---- the internet

    def _connect(self, edge: str, internet: str, plan: _Plan) -> bool:
        """The veth between edge and internet, with addresses and routes; True when something was missing."""
        changed = namespaces.ensure(internet, _QUIET)
        with namespaces.entered(edge), Netlink() as netlink:
            if netlink.link(_TO_INTERNET) is None:
                descriptor = os.open(namespaces.path(internet), os.O_RDONLY | os.O_CLOEXEC)
                try:
                    netlink.add_veth(_TO_INTERNET, _TO_EDGE, namespace=descriptor)
                finally:
                    os.close(descriptor)
                changed = True
            link = netlink.link(_TO_INTERNET)
            assert link is not None
            if not link.up:
                netlink.set_link(_TO_INTERNET, up=True)
                changed = True
            changed |= _addressed(netlink, link.index, plan.link)
        with namespaces.entered(internet), Netlink() as netlink:
            link = netlink.link(_TO_EDGE)
            if link is None:
                raise RealizeError(f"the internet's interface {_TO_EDGE} is missing")
            if not link.up:
                netlink.set_link(_TO_EDGE, up=True)
                changed = True
            changed |= _addressed(netlink, link.index, plan.hosts)
            changed |= _routed(netlink, plan.routes())
        return changed

    async def _serve(self, id: str, plan: _Plan) -> None:
        wanted = {str(one.ip) for one in plan.hosts}
        servers = self._servers.setdefault(id, {})
        for gone in servers.keys() - wanted:
            servers.pop(gone).close()
        for address in sorted(wanted - servers.keys()):
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            with namespaces.entered(_internet(id)):
                listening = socket.create_server((address, HTTP), family=family, backlog=256)
            servers[address] = await internet_host.serve(listening)

    async def _silence(self, id: str) -> None:
        for server in self._servers.pop(id, {}).values():
            server.close()

    def _stands(self, part: Edge, plan: _Plan) -> bool:
        with namespaces.entered(namespace_of("edge", part.id)), Netlink() as netlink:
            link, uplink = netlink.link(_interface(part)), netlink.link(_TO_INTERNET)
            if link is None or _missing(netlink, link.index, plan.outside) or not _forwards(_rules(link.name, plan)):
                return False
            if plan.hosts and (
                uplink is None or not uplink.up or not _is_forwarding() or _missing(netlink, uplink.index, plan.link)
            ):
                return False
        if not plan.hosts:
            return True
        with namespaces.entered(_internet(part.id)), Netlink() as netlink:
            link = netlink.link(_TO_EDGE)
            routes = {route.destination: route.gateway for route in netlink.routes() if route.static}
            return link is not None and not _missing(netlink, link.index, plan.hosts) and routes == plan.routes()


def _internet(id: str) -> str:
    return f"internet-{id}"


def _interface(part: Edge) -> str:
    return "ed-" + part.port[:11]


def _plan(part: Edge) -> _Plan:
    try:
        outside = tuple(ipaddress.ip_interface(text) for text in part.addresses)
        hosts = tuple(ipaddress.ip_interface(_with_prefix(text)) for text in part.hosts)
    except ValueError as error:
        raise RealizeError(f"not an address: {error}") from error
    ours = {}
    for host in hosts:
        taken = {one.ip for one in hosts}
        free = next((item for item in host.network.hosts() if item not in taken), None)
        if free is None:
            raise RealizeError(f"no address is left for the edge beside {host}")
        ours[host.network] = ipaddress.ip_interface(f"{free}/{host.network.prefixlen}")
    return _Plan(outside, hosts, tuple(ours.values()))


def _with_prefix(text: str) -> str:
    if "/" in text:
        return text
    return f"{text}/{64 if ':' in text else 24}"


def _missing(netlink: Netlink, index: int, wanted: Iterable[Interface]) -> set[str]:
    return {str(one) for one in wanted} - netlink.addresses().get(index, set())


def _addressed(netlink: Netlink, index: int, wanted: Iterable[Interface]) -> bool:
    """Give an interface exactly these addresses; True when it had others."""
    named = {str(one) for one in wanted}
    found = {one for one in netlink.addresses().get(index, set()) if not one.startswith("fe80:")}
    with netlink.batch():
        for one in sorted(found - named):
            netlink.delete_address(index, one)
        for one in sorted(named - found):
            netlink.add_address(index, one)
    return found != named


def _routed(netlink: Netlink, wanted: Mapping[str, str]) -> bool:
    """Give the namespace exactly these static routes; True when it had others."""
    found = {route.destination: route.gateway for route in netlink.routes() if route.static}
    for destination in found.keys() - wanted.keys():
        netlink.delete_route(destination, gateway=found[destination])
    for destination, gateway in wanted.items():
        if found.get(destination) != gateway:
            netlink.replace_route(destination, gateway=gateway)
    return found != wanted


def _rules(interface: str, plan: _Plan) -> str:
    """The edge's forwarding rules; their digest stands in a comment, so that what is loaded can be compared."""
    lines = []
    for version, family in ((4, "ip"), (6, "ip6")):
        networks = ", ".join(sorted({str(one.network) for one in plan.outside if one.version == version}))
        if networks:
            lines.append(f'iifname "{interface}" oifname "{_TO_INTERNET}" {family} saddr {{ {networks} }} accept')
            lines.append(f'iifname "{_TO_INTERNET}" oifname "{interface}" {family} daddr {{ {networks} }} accept')
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
    body = "\n".join([*lines, f'counter drop comment "{digest}"'])
    return f"table inet edge {{\nchain forward {{\ntype filter hook forward priority 0; policy drop;\n{body}\n}}\n}}\n"


def _forwards(rules: str) -> bool:
    """Whether the namespace we stand in has these rules."""
    digest = rules.rpartition('comment "')[2][:16]
    with Nft() as nft:
        try:
            found = nft.query("list table inet edge")
        except NftError:
            return False
    return any(item.get("rule", {}).get("comment") == digest for item in found)


def _is_forwarding() -> bool:
    with open("/proc/sys/net/ipv4/ip_forward") as sysctl:
        return sysctl.read().strip() == "1"


def _forward(rules: str) -> bool:
    """Let the namespace we stand in forward by these rules alone; True when it had others."""
    if _forwards(rules) and _is_forwarding():
        return False
    with Nft() as nft:
        nft.run(f"table inet edge\ndelete table inet edge\n{rules}")
    namespaces.write_sysctls(_SYSCTLS)  # after the rules
    return True
