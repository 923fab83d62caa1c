"""A cell of its own for a test, with words for topologies and packets."""

import asyncio
import contextlib
import itertools
import shlex
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Coroutine, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from cumulet.dataplane.driver import Applied, Event
from cumulet.dataplane.linux import cell
from cumulet.dataplane.linux.client import LinuxDataPlane
from cumulet.topology.model import (
    Acl,
    AnyPart,
    DhcpOptions,
    Key,
    LogicalRouter,
    LogicalSwitch,
    Nat,
    PortGroup,
    RouterPort,
    SwitchPort,
)
from cumulet.topology.text import diff

T = TypeVar("T")
INSIDE = Path(__file__).with_name("inside.py")
VLAN = Path(__file__).parents[1] / "vlan.py"


def new_id() -> str:
    return str(uuid.uuid4())


PATIENCE = 5.0
"""Seconds after which an answer that is due will not come, however busy the machine."""
SILENCE = 0.6
"""Seconds without an answer that count as silence, where none is due."""


class World:
    """Parts that were applied, and the data plane they live in."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.loop = asyncio.new_event_loop()
        self.events: list[Event] = []
        self.plane = LinuxDataPlane(home)
        self.parts: dict[Key, AnyPart] = {}
        self._zones = itertools.count(1)
        self._macs = itertools.count(1)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(asyncio.wait_for(work, 60))

    def start(self) -> None:
        self.run(self.plane.start(self.events.append))

    def end(self) -> None:
        try:
            self.run(self.plane.destroy())
        finally:
            self.loop.close()

    # ---- parts

    def apply(self, *parts: AnyPart, unwanted: Iterable[AnyPart] = ()) -> Applied:
        gone = [part.key for part in unwanted]
        applied = self.run(self.plane.apply(parts, gone))
        assert not applied.failed, applied.failed
        for key in gone:
            self.parts.pop(key, None)
        self.parts |= {part.key: part for part in parts}
        return applied

    def settled(self) -> None:
        """Applying all again changes nothing, and what is observed is what was asked."""
        assert self.run(self.plane.apply(list(self.parts.values()))) == Applied(0, {})
        observed = self.run(self.plane.observe())
        assert observed == self.parts, diff(self.parts.values(), observed.values())

    def switch(self, **more: Any) -> LogicalSwitch:
        return LogicalSwitch(id=new_id(), zone=next(self._zones), **more)

    def port(self, switch: LogicalSwitch, *addresses: str, **more: Any) -> SwitchPort:
        number = next(self._macs)
        values: dict[str, Any] = {
            "type": "instance",
            "device": new_id(),
            "mac": f"fa:16:3e:00:{number >> 8:02x}:{number & 255:02x}",
        }
        return SwitchPort(id=new_id(), switch=switch.id, addresses=addresses, **(values | more))

    def host(
        self, switch: LogicalSwitch, address: str, *groups: PortGroup, gateway: str | None = None, **more: Any
    ) -> SwitchPort:
        """An instance's port, realized, with its guest's side configured (`address` with prefix length)."""
        port = self.port(switch, address.partition("/")[0], groups=tuple(group.id for group in groups), **more)
        self.apply(port)
        self.configure(port, address, gateway)
        return port

    @contextlib.contextmanager
    def vlan(self, port: SwitchPort) -> Iterator[None]:
        """The guest's side of a trunk's subport, for as long as the block lasts."""
        card, _, tag = port.interface.partition(".")
        command = [sys.executable, str(VLAN), str(self.home), port.namespace, card, tag, port.mac]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as made:
            assert made.stdout is not None
            assert made.stdout.readline() == "ready\n"
            yield
            made.communicate()

    def configure(self, port: SwitchPort, address: str, gateway: str | None = None) -> None:
        family = "-6" if ":" in address else "-4"
        nodad = "nodad" if ":" in address else ""
        script = f"ip addr add {address} dev {port.interface} {nodad}; ip link set {port.interface} up"
        if gateway is not None:
            script += f"; ip {family} route add default via {gateway} dev {port.interface}"
        self.inside(port.namespace, "sh", "-ec", script)

    def router(self, legs: Iterable[tuple[SwitchPort, str]], **more: Any) -> LogicalRouter:
        ports = tuple(
            RouterPort(port=port.id, networks=(network,), gateway=port.type == "gateway") for port, network in legs
        )
        device = next(iter(legs))[0].device
        return LogicalRouter(id=device, ports=ports, **more)

    # ---- packets

    def inside(self, namespace: str, *argv: str, check: bool = True, timeout: float = 20) -> str:
        command = [sys.executable, str(INSIDE), str(self.home), namespace, *argv]
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
        if check and done.returncode:
            raise AssertionError(f"{shlex.join(argv)} in {namespace}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def pings(self, port: SwitchPort, address: str, within: float = PATIENCE) -> bool:
        """Whether an echo request is answered within the time."""
        command = ("ping", "-c", "1", "-W", str(within), address)
        return " 0% packet loss" in self.inside(port.namespace, *command, check=False)

    def serve(self, port: SwitchPort, number: int, address: str = "0.0.0.0") -> socket.socket:
        return self.run(self.plane.listen(port.namespace, address, number))

    def dial(self, namespace: str, address: str, number: int, within: float = PATIENCE) -> socket.socket | None:
        """A connection, or None when there was no answer in time (refused counts as an answer and raises)."""

        async def attempt() -> socket.socket | None:
            try:
                return await asyncio.wait_for(self.plane.connect(namespace, address, number), within)
            except TimeoutError:
                return None

        return self.run(attempt())

    def talk(
        self, client: SwitchPort, server: socket.socket, address: str, number: int, within: float = PATIENCE
    ) -> str | None:
        """Connect from a port to a serving socket and say hello: the client's address as the server sees it."""
        dialled = self.dial(client.namespace, address, number, within)
        if dialled is None:
            return None
        accepted, seen = self.run(self.loop.sock_accept(server))
        with dialled, accepted:
            self.run(self.exchange(dialled, accepted))
        return str(seen[0])

    async def exchange(self, one: socket.socket, other: socket.socket) -> None:
        for sender, receiver in ((one, other), (other, one)):
            sender.setblocking(False)
            receiver.setblocking(False)
            await self.loop.sock_sendall(sender, b"hello")
            assert await asyncio.wait_for(self.loop.sock_recv(receiver, 5), 5) == b"hello"

    def still_talks(self, one: socket.socket, other: socket.socket, within: float = PATIENCE) -> bool:
        async def attempt() -> bool:
            try:
                await asyncio.wait_for(self.exchange(one, other), within)
            except TimeoutError:
                return False
            return True

        return self.run(attempt())

    def until(self, condition: Callable[[], bool], what: str, seconds: float = 10) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"not in {seconds} s: {what}"
            self.run(asyncio.sleep(0.01))

    @property
    def cell(self) -> cell.Cell:
        found = cell.find(self.home)
        assert found is not None
        return found


ANYTHING = tuple(Acl(direction=direction, family=family) for direction in ("ingress", "egress") for family in (4, 6))
OUT = tuple(Acl(direction="egress", family=family) for family in (4, 6))


def group(*acls: Acl) -> PortGroup:
    return PortGroup(id=new_id(), acls=acls)


def subnet(cidr: str, gateway: str | None = None, **more: Any) -> DhcpOptions:
    return DhcpOptions(subnet=new_id(), cidr=cidr, gateway=gateway, dhcp=False, **more)


def nat(router: LogicalRouter, external: str, logical: str) -> Nat:
    return Nat(id=new_id(), router=router.id, external=external, logical=logical)
