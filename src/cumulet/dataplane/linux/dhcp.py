"""DHCP, DNS and the metadata address of the networks: one dnsmasq per network that needs it, in the namespace of its
DHCP port.

`Dhcp` notes what the switches and ports say (`SwitchDhcp` and `PortDhcp` offer it the parts) and does the work once per
batch, in `settle`: addresses on the port, configuration files, start, restart or SIGHUP. A restarted agent knows from
the records what was wanted, and looks once whether all of it was done.

Facts that shape it (dnsmasq 2.90, tried): SIGHUP reads hosts, options and names again but keeps leases, and an address
that is leased to a removed host is given to nobody else; a DHCPRELEASE in the host's name, sent from the agent, frees
it (for DHCPv6 a restart without the lease file does). --dhcp-hostsdir would need an inotify instance per network, of
which a user has 128, and forgets no host whose file is gone.
"""

import logging
import shutil
import signal
import socket
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from cumulet.dataplane.linux import dnsmasq_config, namespaces
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.daemons import Daemons
from cumulet.dataplane.linux.netlink import Link, Netlink
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import AnyPart, DhcpOptions, Key, Kind, LogicalSwitch, SwitchPort

DIRECTORY = Path("/run/cumulet/dhcp")
_ADVERTISERS = Path("/run/cumulet/advertisers")
_DEFAULTS = {"0.0.0.0/0": 4, "::/0": 6}
_COOKIE = bytes([99, 130, 83, 99])
_RELEASE, _MESSAGE_TYPE, _SERVER_ID, _END = 7, 53, 54, 255

log = logging.getLogger(__name__)


class Dhcp:
    """See the module's docstring."""

    def __init__(self, daemons: Daemons, records: Records, directory: Path = DIRECTORY) -> None:
        self._daemons = daemons
        self._directory = directory
        self._switches = {part.id: part for part in records.all(LogicalSwitch)}
        self._ports: dict[str, dict[str, SwitchPort]] = {}
        self._switch_of: dict[str, str] = {}
        for port in records.all(SwitchPort):
            if port.type in ("instance", "dhcp"):
                self._ports.setdefault(port.switch, {})[port.id] = port
                self._switch_of[port.id] = port.switch
        left = daemons.known(_name("")) | {path.name for path in directory.glob("*")}
        self._dirty: dict[str, set[Key]] = {id: set() for id in left | self._switches.keys()}
        self._unsure = set(self._dirty)  # a killed agent may have written files without a SIGHUP

    # ---- what is wanted

    def switch_changed(self, part: LogicalSwitch) -> bool:
        """Note a switch; True when it says something new."""
        if self._switches.get(part.id) == part and (part.id in self._dirty or not self._missing(part)):
            return False
        self._switches[part.id] = part
        self._dirty.setdefault(part.id, set()).add(part.key)
        return True

    def switch_removed(self, id: str) -> None:
        """Note that a switch is gone; unknown ids are fine."""
        if self._switches.pop(id, None) is not None:
            self._dirty.setdefault(id, set())

    def port_changed(self, part: SwitchPort) -> bool:
        """Note an instance's or a DHCP port (others don't concern us); True when it says something new."""
        if part.type not in ("instance", "dhcp"):
            return False
        known = self._ports.setdefault(part.switch, {})
        if known.get(part.id) == part and not (part.type == "dhcp" and self._lost(part)):
            return False
        known[part.id] = part
        self._switch_of[part.id] = part.switch
        self._dirty.setdefault(part.switch, set()).add(part.key)
        return True

    def port_removed(self, id: str) -> None:
        """Note that a port is gone; unknown ids are fine."""
        switch = self._switch_of.pop(id, None)
        if switch is not None:
            self._ports[switch].pop(id, None)
            self._dirty.setdefault(switch, set())

    def _lost(self, port: SwitchPort) -> bool:
        """Whether a server's port was plugged anew, and has no address yet."""
        part = self._switches.get(port.switch)
        return part is not None and bool(self.fault(part))

    def _missing(self, part: LogicalSwitch) -> bool:
        return self._port_of(part) is not None and bool(self.fault(part))

    def fault(self, part: LogicalSwitch) -> str:
        """What is wrong with the network's server, for a person; empty when it serves, or none is needed."""
        port = self._port_of(part)
        if port is None:
            return ""
        if reason := self._daemons.fault(_name(part.id)):
            return reason
        wanted = _wanted_addresses(part, port)
        try:
            with namespaces.entered(port.namespace), Netlink() as netlink:
                link = netlink.link(port.interface)
                if link is None:
                    return f"interface {port.interface} of its DHCP server is gone"
                if _own_addresses(netlink, link) != wanted or _defaults(netlink) != _gateways(part, link, wanted):
                    return f"the addresses or routes of its DHCP server ({port.interface}) were changed"
        except FileNotFoundError as error:
            return str(error)
        return ""

    def _port_of(self, part: LogicalSwitch) -> SwitchPort | None:
        """The DHCP port, when a server is needed and can run."""
        ports = self._ports.get(part.id, {})
        needed = any(subnet.dhcp for subnet in part.subnets) or any(port.type == "instance" for port in ports.values())
        return ports.get(part.dhcp_port) if part.dhcp_port and needed else None

    # ---- what is done

    async def settle(self) -> Mapping[Key, str]:
        """Realize what was noted since the last time."""
        failed: dict[Key, str] = {}
        dirty, self._dirty = self._dirty, {}
        for switch, keys in dirty.items():
            try:
                await self._realize(switch)
            except (RealizeError, OSError) as error:
                log.warning("no DHCP for network %s: %s", switch, error)
                self._dirty[switch] = keys  # so that the next batch tries again
                failed.update(dict.fromkeys(keys, f"DHCP: {error}"))
        return failed

    async def _realize(self, id: str) -> None:
        part = self._switches.get(id)
        port = self._port_of(part) if part is not None else None
        if part is None or port is None:
            await self._daemons.stop(_name(id))
            shutil.rmtree(self._directory / id, ignore_errors=True)
            if part is None and not self._ports.get(id):
                self._ports.pop(id, None)
            return
        if self._address(part, port):
            await self._daemons.stop(_name(id))  # who listened by an interface that was replaced hears nothing
        await self._serve(part, port)

    def _address(self, part: LogicalSwitch, port: SwitchPort) -> bool:
        """Give the DHCP port its addresses, the metadata address, and the way to the network's own router; True when
        it had no address at all: it is new."""
        wanted = _wanted_addresses(part, port)
        with namespaces.entered(port.namespace), Netlink() as netlink:
            link = netlink.link(port.interface)
            if link is None:
                raise RealizeError(f"interface {port.interface} is missing")
            found = _own_addresses(netlink, link)
            for item in found - wanted:
                netlink.delete_address(link.index, item)
            for item in wanted - found:
                netlink.add_address(link.index, item)
            have, gateways = _defaults(netlink), _gateways(part, link, wanted)
            for default in have.keys() - gateways.keys():
                netlink.delete_route(default, gateway=have[default])
            for default, gateway in gateways.items():
                if have.get(default) != gateway:
                    netlink.replace_route(default, gateway=gateway, index=link.index)
        return not found

    async def _serve(self, part: LogicalSwitch, port: SwitchPort) -> None:
        directory, name = self._directory / part.id, _name(part.id)
        guests = [item for _, item in sorted(self._ports[part.id].items()) if item.type == "instance"]
        bound = dnsmasq_config.bindings(part, guests)
        config = dnsmasq_config.server(part, port.interface, directory, guests)
        before = _read(directory / "hosts") or ""
        changed = _write(directory / "hosts", dnsmasq_config.hosts(bound))
        changed |= _write(directory / "options", dnsmasq_config.options(part, port.addresses, guests))
        changed |= _write(directory / "names", dnsmasq_config.names(part, guests))
        leases = _leases(directory / "leases") if changed or part.id in self._unsure else []
        kept = {(mac, str(item)) for mac, item, _ in bound}
        moved = {
            item for line in before.splitlines() if (binding := _binding(line)) not in kept for item in binding[1:]
        }
        # Whether or not they are in the file of leases: dnsmasq writes a DHCPv6 lease down after it has answered.
        stale6 = any(":" in item for item in moved)
        if stale6 or self._daemons.fault(name) or _read(directory / "config") != config:
            await self._daemons.stop(name)
            _write(directory / "config", config)  # after the stop: what lies there is what runs
            _unlink(directory / "leases")
            argv = ["dnsmasq", "--keep-in-foreground", f"--conf-file={directory}/config"]
            self._daemons.start(name, argv, port.namespace, files=directory)
        elif changed or part.id in self._unsure:
            self._daemons.signal(name, signal.SIGHUP)
            self._release(part, port, [lease for lease in leases if ":" not in lease[1] and lease not in kept])
        self._unsure.discard(part.id)

    def _release(self, part: LogicalSwitch, port: SwitchPort, freed: Iterable[tuple[str, str]]) -> None:
        """End the leases of hosts that are gone, in their name."""
        messages = []
        for mac, item in freed:
            server = _server_for(part, port, item)
            if server is not None:
                messages.append((_release_message(mac, item, server), server))
        if not messages:
            return
        with namespaces.entered(port.namespace), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            # dnsmasq wants to see the packet come by its own interface, not by the loopback.
            sender.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, port.interface.encode())
            for message, server in messages:
                sender.sendto(message, (server, 67))

    async def close(self) -> None:
        """End all servers and forget all."""
        for id in {*self._switches, *self._ports}:
            await self._daemons.stop(_name(id))
        self._switches.clear()
        self._ports.clear()
        self._switch_of.clear()
        self._dirty.clear()
        shutil.rmtree(self._directory, ignore_errors=True)


class SwitchDhcp:
    """The applier that tells `Dhcp` of switches, and settles."""

    kind: Kind = "switch"

    def __init__(self, dhcp: Dhcp) -> None:
        self._dhcp = dhcp

    async def apply(self, part: LogicalSwitch) -> bool:
        return self._dhcp.switch_changed(part)

    async def remove(self, id: str) -> None:
        self._dhcp.switch_removed(id)

    def observe(self) -> Iterable[AnyPart]:
        return ()

    def fault(self, part: LogicalSwitch) -> str:
        return self._dhcp.fault(part)

    async def settle(self) -> Mapping[Key, str]:
        return await self._dhcp.settle()

    async def close(self) -> None:
        await self._dhcp.close()


class PortDhcp:
    """The applier that tells `Dhcp` of ports; list it after the one that plugs them."""

    kind: Kind = "port"

    def __init__(self, dhcp: Dhcp) -> None:
        self._dhcp = dhcp

    async def apply(self, part: SwitchPort) -> bool:
        return self._dhcp.port_changed(part)

    async def remove(self, id: str) -> None:
        self._dhcp.port_removed(id)

    def observe(self) -> Iterable[AnyPart]:
        return ()

    async def close(self) -> None:
        """Nothing: the switches' part of it ends all."""


class Advertisers:
    """Router advertisements on routers' legs, a dnsmasq each."""

    def __init__(self, daemons: Daemons, directory: Path = _ADVERTISERS) -> None:
        self._daemons = daemons
        self._directory = directory

    async def advertise(
        self,
        namespace: str,
        interface: str,
        subnets: Iterable[DhcpOptions],
        *,
        mtu: int,
        resolvers: Iterable[str] = (),
        domain: str = dnsmasq_config.DEFAULT_DOMAIN,
    ) -> bool:
        """Advertise the subnets that have a `ra_mode` on a leg that is there; none: be silent. True when work was done.

        `resolvers` are told where a subnet names none (the DHCP port's addresses). Raises RealizeError and OSError.
        """
        told = [subnet for subnet in subnets if subnet.ra_mode is not None]
        name = _advertiser_name(interface)
        if not told:
            return await self.silence(interface)
        path = self._directory / interface
        text = dnsmasq_config.advertiser(
            interface, told, mtu, tuple(resolvers), domain, self._directory / f"{interface}.leases"
        )
        restart = _write(path, text)
        if restart:
            await self._daemons.stop(name)
        argv = ["dnsmasq", "--keep-in-foreground", f"--conf-file={path}"]
        return self._daemons.start(name, argv, namespace, files=self._directory)

    async def silence(self, interface: str) -> bool:
        """Stop advertising on a leg (interface names hold a port's id, so they are unique); True when it did."""
        name = _advertiser_name(interface)
        spoke = self._daemons.pid(name) is not None
        await self._daemons.stop(name)
        _unlink(self._directory / interface)
        _unlink(self._directory / f"{interface}.leases")
        return spoke

    def speaking(self) -> set[str]:
        """The interfaces that are advertised on, or have something left of it."""
        prefix = _advertiser_name("")
        left = {path.name.lstrip(".").removesuffix(".leases") for path in self._directory.glob("*")}
        return left | self._daemons.known(prefix)


def _name(switch: str) -> str:
    return f"dhcp-{switch}"


def _advertiser_name(interface: str) -> str:
    return f"ra-{interface}"


def _with_prefix(part: LogicalSwitch, text: str) -> str:
    item = dnsmasq_config.address(text)
    home = next((cidr for subnet in part.subnets if item in (cidr := dnsmasq_config.network(subnet.cidr))), None)
    return f"{item}/{home.prefixlen if home is not None else item.max_prefixlen}"


def _wanted_addresses(part: LogicalSwitch, port: SwitchPort) -> set[str]:
    return {_with_prefix(part, text) for text in port.addresses} | {f"{dnsmasq_config.METADATA}/32"}


def _own_addresses(netlink: Netlink, link: Link) -> set[str]:
    return {item for item in netlink.addresses().get(link.index, set()) if not item.startswith("fe80:")}


def _defaults(netlink: Netlink) -> dict[str, str | None]:
    """The default routes that we wrote."""
    return {one.destination: one.gateway for one in netlink.routes() if one.static and one.destination in _DEFAULTS}


def _gateways(part: LogicalSwitch, link: Link, wanted: set[str]) -> dict[str, str | None]:
    """The default routes that the DHCP port should have."""
    if part.external or not link.up:
        return {}
    found = {default: _gateway(part, wanted, family) for default, family in _DEFAULTS.items()}
    return {default: gateway for default, gateway in found.items() if gateway is not None}


def _gateway(part: LogicalSwitch, wanted: set[str], family: int) -> str | None:
    for subnet in part.subnets:
        cidr = dnsmasq_config.network(subnet.cidr)
        reachable = any(dnsmasq_config.address(item.partition("/")[0]) in cidr for item in wanted)
        if subnet.gateway and reachable and cidr.version == family:
            gateway = dnsmasq_config.address(subnet.gateway)
            if gateway in cidr:
                return str(gateway)
    return None


def _server_for(part: LogicalSwitch, port: SwitchPort, item: str) -> str | None:
    for subnet in part.subnets:
        cidr = dnsmasq_config.network(subnet.cidr)
        if cidr.version == 4 and dnsmasq_config.address(item) in cidr:
            return next((text for text in port.addresses if dnsmasq_config.address(text) in cidr), None)
    return None


def _binding(line: str) -> tuple[str, str]:
    mac, item, _name = line.split(",")
    return mac, item.strip("[]")


def _release_message(mac: str, item: str, server: str) -> bytes:
    """A DHCPRELEASE (RFC 2131 4.4.6) for `item`, as its host would send it."""
    head = struct.pack(
        "!BBBBIHH4s4s4s4s16s64s128s",
        1, 1, 6, 0, 0, 0, 0, socket.inet_aton(item), b"", b"", b"", bytes.fromhex(mac.replace(":", "")), b"", b"",
    )  # fmt: skip
    ends = bytes([_MESSAGE_TYPE, 1, _RELEASE, _SERVER_ID, 4]) + socket.inet_aton(server) + bytes([_END])
    return (head + _COOKIE + ends).ljust(300, b"\0")


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}")
    fresh.write_bytes(content)
    fresh.replace(path)


def _write(path: Path, text: str) -> bool:
    """Write what differs; whether it did."""
    if _read(path) == text:
        return False
    _replace(path, text.encode())
    return True


def _read(path: Path) -> str | None:
    try:
        return path.read_text()
    except FileNotFoundError:
        return None


def _leases(path: Path) -> list[tuple[str, str]]:
    """The leases in dnsmasq's file: (MAC, IPv4 address), or (IAID, IPv6 address)."""
    rows = [line.split() for line in (_read(path) or "").splitlines()]
    return [(row[1], row[2]) for row in rows if len(row) == 5]


def _unlink(path: Path) -> None:
    path.unlink(missing_ok=True)
