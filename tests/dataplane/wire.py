"""The wire: hosts inside the Linux data plane's cell, spoken to through a `prober` process."""

import base64
import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from ipaddress import ip_interface, ip_network
from pathlib import Path
from typing import Any, Self

from cumulet.dataplane.linux.filter_facts import bridge_name
from cumulet.topology.model import SwitchPort
from cumulet.topology.packet import TCP, UDP, Packet
from cumulet.topology.world import World

from . import craft
from .scene import ANSWERED, SERVED, Outcome, Shot
from .topologies import INTERNET
from .volley import marked


class ProberWire:
    """Keeps `scene.Wire`."""

    def __init__(self, home: Path) -> None:
        self._marks = 0
        script = Path(__file__).with_name("prober.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def close(self) -> None:
        """End the hosts."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)

    def _ask(self, command: str, **argument: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([command, argument]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the prober ended with {self._process.wait(10)}"
        fine, answer = json.loads(line)
        assert fine, f"the prober could not {command}: {answer}"
        return answer

    def configure(self, world: World, *, forget: bool = True) -> None:
        """Hosts get what DHCP and router advertisements would tell them."""
        names = dict.fromkeys(port.namespace for port in world.ports.values() if port.type == "instance")
        self._ask("configure", hosts=[_host(world, name) for name in names], forget=forget)

    def probe(self, packets: Sequence[Packet], expected: Sequence[Outcome]) -> list[Outcome]:
        """See `scene.Wire`."""
        probes = [
            {"namespace": _place(packet), "source": packet.src, "dst": packet.dst, "protocol": packet.protocol,
             "port": packet.dst_port, "expected": outcome.verdict != "silent"}
            for packet, outcome in zip(packets, expected, strict=True)
        ]  # fmt: skip
        outcomes = [Outcome(**answer) for answer in self._ask("probe", probes=probes)]
        # A refusal is no answer of the receiver's: who it saw is not told.
        return [outcome if outcome.verdict == ANSWERED else Outcome(outcome.verdict) for outcome in outcomes]

    def frames(self, world: World, frames: Sequence[Packet], expected: Sequence[bool]) -> list[bool]:
        """See `scene.Wire`."""
        sent = []
        for packet, arrives in zip(frames, expected, strict=True):
            sender = world.ports[packet.source]
            receiver = world.holder(sender.switch, packet.dst_mac or "")
            assert receiver is not None
            sent.append(
                {"sender": _end(sender), "receiver": _end(receiver), "src_mac": packet.src_mac or sender.mac,
                 "src": packet.src or _same_family(sender, packet.dst), "dst": packet.dst, "port": packet.dst_port,
                 "arp": packet.arp, "claims": packet.claims, "claims_mac": packet.claims_mac, "expected": arrives}
            )  # fmt: skip
        answer: list[bool] = self._ask("frames", frames=sent)
        return answer

    def volley(self, shots: Sequence[Shot], world: World) -> list[set[str]]:
        """See `scene.Wire`."""
        ports = {port.id: (port.namespace, port.interface) for port in world.ports.values()}
        # What a bridge hands to the cell itself has gone where no packet may.
        places: list[tuple[str | None, str]] = [*ports.values(), *((None, bridge_name(id)) for id in world.switches)]
        names = [*ports, *(f"the cell, by the bridge of {id}" for id in world.switches)]
        number = {name: index for index, name in enumerate(names)}
        marks = {self._mark(): shot for shot in shots}
        sent = [
            (number[shot.packet.source], base64.b64encode(frame).decode())
            for mark, shot in marks.items() for frame in craft.frames(shot.packet, mark, shot.dress)
        ]  # fmt: skip
        due = [(mark, number[port]) for mark, shot in marks.items() for port in shot.arrives]
        with _Host() as host:
            heard = self._ask("volley", places=places, frames=sent, expected=due)
        found: dict[int, set[str]] = {mark: set() for mark in marks}
        for mark, place, kind in heard:
            shot = marks.get(mark)
            # An answer may quote its question; then its own type is another.
            if shot is not None and (kind == -1 or kind == shot.packet.icmp_type):
                found[mark].add(names[place])
        for mark in host.heard & marks.keys():
            found[mark].add("the host")
        return list(found.values())

    def _mark(self) -> int:
        self._marks += 1
        return self._marks

    def converse(self, packet: Packet) -> int:
        """See `scene.Wire`."""
        probe = {"namespace": _place(packet), "source": packet.src, "dst": packet.dst, "protocol": packet.protocol,
                 "port": packet.dst_port}  # fmt: skip
        number: int = self._ask("converse", probe=probe)
        return number

    def say(self, number: int, *, patience: float) -> bool:
        """See `scene.Wire`."""
        answered: bool = self._ask("say", number=number, patience=patience)
        return answered

    def hang_up(self, number: int) -> None:
        """See `scene.Wire`."""
        self._ask("hang_up", number=number)

    def leftovers(self) -> list[str]:
        """See `scene.Wire`."""
        found: list[str] = self._ask("leftovers")
        return found


class _Host:
    """What the machine's own interfaces hear of marks within the block; nothing, where one must be root to listen."""

    def __init__(self) -> None:
        self.heard: set[int] = set()
        self._socket: socket.socket | None = None

    def __enter__(self) -> Self:
        if os.geteuid() == 0:
            self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
            self._socket.setblocking(False)
        return self

    def __exit__(self, *what: object) -> None:
        if self._socket is not None:
            with self._socket, contextlib.suppress(BlockingIOError):
                while True:
                    self.heard.add(marked(self._socket.recv(65535)) or 0)


def _place(packet: Packet) -> str:
    """The namespace that sends: hosts behind the edge have one of their own."""
    from_internet = packet.src == INTERNET and packet.source.startswith("edge-")
    return packet.source.replace("edge-", "internet-", 1) if from_internet else packet.source


def _host(world: World, namespace: str) -> dict[str, Any]:
    interfaces, routes = [], []
    for port in reversed(world.plugs(namespace)):  # the first interface's default route is the one that stays
        switch = world.switches.get(port.switch)
        addresses = []
        for address in port.addresses:
            subnet = next((net for net in (switch.subnets if switch else ()) if _in(address, net.cidr)), None)
            if subnet is None:
                continue
            addresses.append(f"{address}/{ip_network(subnet.cidr).prefixlen}")
            routes += [(route.destination, route.nexthop) for route in subnet.routes]
            if subnet.gateway:
                routes.append(("default", subnet.gateway))
        interfaces.append({"name": port.interface, "tap": port.tap, "mac": port.mac, "addresses": addresses})
    return {"namespace": namespace, "interfaces": interfaces, "routes": routes, "tcp": SERVED[TCP], "udp": SERVED[UDP]}


def _in(address: str, cidr: str) -> bool:
    return ip_interface(address).ip in ip_network(cidr)


def _same_family(port: SwitchPort, dst: str) -> str:
    return next(address for address in port.addresses if (":" in address) == (":" in dst))


def _end(port: SwitchPort) -> dict[str, str]:
    return {"namespace": port.namespace, "interface": port.interface, "mac": port.mac}
