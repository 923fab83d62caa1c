"""Load balancers: one HAProxy each, in the balancer's namespace, on the address of its port.

A change renders the configuration anew and starts a successor, which takes the listening sockets over (`expose-fd
listeners`, so no connection is refused), inherits the verdicts about members (the server-state file, so a dead member
stays out) and the stick tables (the local peer), and lets the old process finish what it has. A configuration that
HAProxy refuses changes nothing but the part's status.

HAProxy reports changes of members by syslog datagrams to a socket of ours; that wakes the reading of the verdicts. It
also happens every two seconds, so a report that is lost while the agent is away costs no more than that.
"""

import asyncio
import contextlib
import logging
import os
import shutil
import socket
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from cumulet.dataplane.driver import BalancerStats, MemberChanged
from cumulet.dataplane.linux import haproxy_config, haproxy_socket, namespaces
from cumulet.dataplane.linux.announce import announce
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.daemons import Daemons
from cumulet.dataplane.linux.haproxy_socket import Counters
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import AnyPart, Kind, LoadBalancer, namespace_of

DIRECTORY = Path("/run/cumulet/balancers")
_START_PATIENCE = 10.0
_POLL = 2.0
_SYSCTLS = {"net/ipv4/ip_local_port_range": "1024 65535", "net/ipv4/tcp_tw_reuse": "1"}  # many short connections out
_PING = """#!/bin/sh
# HAProxy calls: PROXY-ADDRESS PROXY-PORT SERVER-ADDRESS SERVER-PORT
command -v ping >/dev/null || exec busybox ping -q -c 1 "$3"
exec ping -n -q -c 1 "$3"
"""

log = logging.getLogger(__name__)


class Balancers:
    """The applier of load balancers. `on_event` hears of members that went up or down, and of each first verdict."""

    kind: Kind = "balancer"

    def __init__(
        self,
        daemons: Daemons,
        records: Records,
        on_event: Callable[[MemberChanged], None],
        directory: Path = DIRECTORY,
    ) -> None:
        self._daemons = daemons
        self._records = records
        self._on_event = on_event
        self._directory = directory
        self._watches: dict[str, asyncio.Task[None]] = {}

    def resume(self) -> None:
        """Watch the members of what an earlier agent left running. Once, inside the loop."""
        for part in self._records.all(LoadBalancer):
            if self._daemons.pid(_name(part.id)) is not None:
                self._watch(part)

    async def apply(self, part: LoadBalancer) -> bool:
        changed = self._address(part)
        if not (part.admin_up and part.listeners):
            changed |= self._daemons.pid(_name(part.id)) is not None
            await self._end(part.id)
            return changed
        directory = self._directory / part.id
        text = haproxy_config.render(part, directory)
        running = not self._daemons.fault(_name(part.id))
        if not running:
            await self._begin(part, text)
            changed = True
        elif _read(directory / "config") != text:
            await self._succeed(part, text)
            changed = True
        self._watch(part)
        return changed

    async def remove(self, id: str) -> None:
        await self._end(id)
        shutil.rmtree(self._directory / id, ignore_errors=True)
        if not self._records.plugged(namespace_of("balancer", id)):  # else its port takes it along
            namespaces.remove(namespace_of("balancer", id))

    def observe(self) -> Iterable[AnyPart]:
        for part in self._records.all(LoadBalancer):
            if not self.fault(part):
                yield part

    def fault(self, part: LoadBalancer) -> str:
        serves, name = part.admin_up and bool(part.listeners), _name(part.id)
        try:
            if not self._addressed(part):
                return f"interface {_interface(part)} has not the address {part.address} or its route"
            text = haproxy_config.render(part, self._directory / part.id)
        except (RealizeError, OSError) as error:
            return str(error)
        if not serves:
            return "haproxy runs, and should not" if self._daemons.pid(name) is not None else ""
        if reason := self._daemons.fault(name):
            return reason
        written = _read(self._directory / part.id / "config") == text
        return "" if written else "haproxy has another configuration"

    async def close(self) -> None:
        for name in self._daemons.running(_name("")):
            await self._end(name.removeprefix(_name("")))
        shutil.rmtree(self._directory, ignore_errors=True)

    async def stats(self, id: str) -> BalancerStats:
        """Counters since the balancer was made, over its reloads; zeros when it does not run."""
        before = _totals(self._directory / id)
        try:
            now = await haproxy_socket.counters(self._directory / id / "stats")
        except OSError:
            now = Counters()
        return BalancerStats(
            bytes_in=before.bytes_in + now.bytes_in,
            bytes_out=before.bytes_out + now.bytes_out,
            active_connections=now.active,
            total_connections=before.total + now.total,
        )

    # ---- the interface

    def _address(self, part: LoadBalancer) -> bool:
        """Give the port its address and the way out, and announce it; True when something was missing."""
        interface = _interface(part)
        wanted, routes = _wanted(part)
        changed = False
        with namespaces.entered(namespace_of("balancer", part.id)), Netlink() as netlink:
            link = netlink.link(interface)
            if link is None:
                raise RealizeError(f"interface {interface} is missing")
            found = {item for item in netlink.addresses().get(link.index, set()) if not item.startswith("fe80:")}
            for item in found - {wanted}:
                netlink.delete_address(link.index, item)
                changed = True
            if wanted not in found:
                namespaces.write_sysctls(_SYSCTLS)
                netlink.add_address(link.index, wanted)
                changed = True
            have = {route.destination: route.gateway for route in netlink.routes() if route.static}
            for destination in have.keys() - routes.keys():
                netlink.delete_route(destination, gateway=have[destination])
                changed = True
            for destination, gateway in routes.items():
                if destination not in have or have[destination] != gateway:
                    netlink.replace_route(destination, gateway=gateway, index=link.index, onlink=gateway is not None)
                    changed = True
            if changed and link.up:
                announce(interface, link.mac, wanted.partition("/")[0])
        return changed

    def _addressed(self, part: LoadBalancer) -> bool:
        wanted, routes = _wanted(part)
        with namespaces.entered(namespace_of("balancer", part.id)), Netlink() as netlink:
            link = netlink.link(_interface(part))
            if link is None or wanted not in netlink.addresses().get(link.index, set()):
                return False
            return {route.destination: route.gateway for route in netlink.routes() if route.static} == routes

    # ---- the process

    async def _begin(self, part: LoadBalancer, text: str) -> None:
        directory, name = self._directory / part.id, _name(part.id)
        self._prepare(directory)
        await self._daemons.stop(name)  # one that is between two attempts to start
        _unlink(directory / "state")
        _write(directory / "config", text)
        self._daemons.start(name, _argv(directory / "config"), namespace_of("balancer", part.id), files=directory)
        first = self._daemons.pid(name)
        if first is None or not await self._serves(directory, name, first):
            reason = self._complaint(name)
            await self._daemons.stop(name)
            _unlink(directory / "config")
            raise RealizeError(reason)

    async def _succeed(self, part: LoadBalancer, text: str) -> None:
        directory, name = self._directory / part.id, _name(part.id)
        before, kept = _totals(directory), Counters()
        with contextlib.suppress(OSError):
            _write(directory / "state", await haproxy_socket.state(directory / "stats", _watched(part)))
            kept = await haproxy_socket.counters(directory / "stats")
        old = self._daemons.pids(name)
        _write(directory / "config.trial", text)
        handover = ["-x", str(directory / "stats")] if await haproxy_socket.pid(directory / "stats") else []
        argv = [*_argv(directory / "config.trial"), *handover, "-sf", *map(str, sorted(old))]
        if not await self._serves(directory, name, self._daemons.succeed(name, argv)):
            _unlink(directory / "config.trial")
            raise RealizeError(self._complaint(name))
        _rename(directory / "config.trial", directory / "config")
        self._daemons.confirm(name)
        _unlink(directory / "state")  # an old verdict is worse than none when a crashed process starts again
        sums = Counters(
            before.bytes_in + kept.bytes_in, before.bytes_out + kept.bytes_out, 0, before.total + kept.total
        )
        _write(directory / "totals", msgspec.json.encode(sums).decode())

    async def _serves(self, directory: Path, name: str, pid: int) -> bool:
        """Wait until the process answers at the stats socket (it listens everywhere then), or ended."""
        loop = asyncio.get_running_loop()
        end = loop.time() + _START_PATIENCE
        while pid in self._daemons.pids(name) and loop.time() < end:
            if await haproxy_socket.pid(directory / "stats") == pid:
                return True
            await asyncio.sleep(0.005)
        return False

    def _complaint(self, name: str) -> str:
        lines = [line for line in self._daemons.log_of(name).splitlines() if "[ALERT]" in line]
        return f"haproxy does not start: {lines[-1] if lines else 'without a word'}"

    async def _end(self, id: str) -> None:
        watch = self._watches.pop(id, None)
        if watch is not None:
            watch.cancel()
        await self._daemons.stop(_name(id), grace=0.2)  # it is asked to end, not to finish what it serves
        for leftover in ("config", "config.trial", "stats", "state", "log"):
            _unlink(self._directory / id / leftover)

    def _prepare(self, directory: Path) -> None:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(directory / "ping", _PING)
        (directory / "ping").chmod(0o700)

    # ---- the members' health

    def _watch(self, part: LoadBalancer) -> None:
        watched = bool(_watched(part))
        watch = self._watches.get(part.id)
        if watched and watch is None:
            path = self._directory / part.id / "log"
            _unlink(path)
            reports = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
            reports.bind(str(path))
            self._watches[part.id] = asyncio.get_running_loop().create_task(self._follow(part.id, reports))
        elif watch is not None and not watched:
            self._watches.pop(part.id).cancel()

    async def _follow(self, id: str, reports: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        known: dict[str, bool] = {}
        with reports:
            while True:
                with contextlib.suppress(OSError):
                    self._compare(id, known, await haproxy_socket.verdicts(self._directory / id / "stats"))
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_POLL):
                        await loop.sock_recv(reports, 2048)
                        with contextlib.suppress(BlockingIOError):
                            while reports.recv(2048):
                                pass

    def _compare(self, id: str, known: dict[str, bool], found: dict[str, bool]) -> None:
        for gone in known.keys() - found.keys():
            del known[gone]
        for member, up in found.items():
            if known.get(member) is not up:
                known[member] = up
                self._on_event(MemberChanged(id, member, up))


def _name(id: str) -> str:
    return f"balancer-{id}"


def _interface(part: LoadBalancer) -> str:
    return "lb-" + part.port[:11]


def _argv(config: Path) -> list[str]:
    return ["haproxy", "-db", "-f", str(config)]


def _watched(part: LoadBalancer) -> set[str]:
    """The members that a health check looks at."""
    pools = [listener.pool for listener in part.listeners if listener.pool is not None]
    return {member.id for pool in pools if pool.health is not None for member in pool.members}


def _wanted(part: LoadBalancer) -> tuple[str, dict[str, str | None]]:
    default = "::/0" if ":" in part.address else "0.0.0.0/0"
    return part.address, {default: part.gateway}


def _totals(directory: Path) -> Counters:
    try:
        return msgspec.json.decode((directory / "totals").read_bytes(), type=Counters)
    except (OSError, msgspec.DecodeError):
        return Counters()


def _read(path: Path) -> str | None:
    try:
        return path.read_text()
    except FileNotFoundError:
        return None


def _write(path: Path, text: str) -> None:
    fresh = path.with_name(f".{path.name}")
    fresh.write_text(text)
    _rename(fresh, path)


def _rename(path: Path, target: Path) -> None:
    os.replace(path, target)


def _unlink(path: Path) -> None:
    path.unlink(missing_ok=True)
