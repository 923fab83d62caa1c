"""Hosts for the conformance tests: a process in the cell that configures instances' namespaces and sends packets.

Run as `python prober.py HOME`; it enters the cell of that home, then takes one JSON command a line on stdin and gives
one JSON answer a line on stdout. It serves TCP and UDP in every instance's namespace, answering each request with the
address it came from, and probes by sending all packets of a batch at once.
"""

import contextlib
import errno
import json
import os
import select
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import vlan  # beside this script, as the next
from volley import Volley

from cumulet.dataplane.linux import cell, namespaces
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.relay import Relay

REQUEST = b"GET / HTTP/1.0\r\nHost: probe\r\n\r\n"
ETH_ARP, ETH_IPV4, ETH_IPV6, ETH_ALL = 0x0806, 0x0800, 0x86DD, 0x0003
_EXPERIMENT = 0x88B5  # local experimental (IEEE 802): nobody listens

# A batch ends when all that is expected was answered, at the latest after PATIENCE; then it listens QUIET longer for
# answers that nobody expects.
PATIENCE, QUIET = 8.0, 0.4


class Prober:
    """The servers and the conversations of the hosts."""

    def __init__(self) -> None:
        self.servers: dict[str, list[socket.socket]] = {}
        self.served: dict[str, int] = {}
        self.accepted: dict[int, socket.socket] = {}
        self.talks: dict[int, socket.socket] = {}
        self.relays: dict[str, Relay] = {}
        self.next_port = 20000

    # Hosts

    def configure(self, hosts: list[dict[str, Any]], forget: bool) -> None:
        """Each: namespace, interfaces [{name, tap, mac, addresses}], routes [[destination, next hop]].

        With `forget` every host begins without memory of who was where.
        """
        for name in namespaces.names():
            # Every refusal of a batch must be told; Linux would leave out some of many to one address.
            with namespaces.entered(name):
                namespaces.write_sysctls({"net/ipv4/icmp_ratelimit": "0", "net/ipv6/icmp/ratelimit": "0"})
        for host in hosts:
            with namespaces.entered(host["namespace"]), Netlink() as netlink:
                self._tag(netlink, host)
                _configure(netlink, host)
                if forget:
                    subprocess.run(["ip", "neigh", "flush", "all"], check=False, capture_output=True)
            self._serve(host["namespace"], host["tcp"], host["udp"])
        with Netlink() as netlink:  # a bridge forwards nothing until the kernel has noticed that the host is up
            for interface in (interface for host in hosts for interface in host["interfaces"]):
                netlink.running(interface["tap"])
        for host in hosts:
            with namespaces.entered(host["namespace"]):
                _speak(host)
        living = {host["namespace"] for host in hosts}
        for namespace in [name for name in self.servers if name not in living]:
            self._stop(namespace)

    def _tag(self, netlink: Netlink, host: dict[str, Any]) -> None:
        """Give the namespace we stand in the VLANs that it should have, as a guest does, and no others."""
        relay = self.relays.setdefault(host["namespace"], Relay())
        wanted = {item["name"]: item for item in host["interfaces"] if "." in item["name"]}
        for name in [name for name in netlink.links() if "." in name and name not in wanted]:
            vlan.take(netlink, relay, name)
        for name, item in wanted.items():
            vlan.give(netlink, relay, name, item["mac"])

    def _serve(self, namespace: str, tcp: list[int], udp: list[int]) -> None:
        """Servers live as long as the namespace does: one that was made anew under the same name gets new ones."""
        inode = os.stat(namespaces.path(namespace)).st_ino
        if self.served.get(namespace) == inode:
            return
        self._stop(namespace)
        opened: list[socket.socket] = []
        with namespaces.entered(namespace):
            for port in tcp:
                server = socket.create_server(("::", port), family=socket.AF_INET6, dualstack_ipv6=True)
                opened.append(server)
            for port in udp:
                server = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
                server.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
                server.bind(("::", port))
                opened.append(server)
        for server in opened:
            server.setblocking(False)
        self.servers[namespace] = opened
        self.served[namespace] = inode

    def _stop(self, namespace: str) -> None:
        for server in self.servers.pop(namespace, []):
            server.close()
        self.served.pop(namespace, None)

    def pump(self, timeout: float | None, watched: dict[int, Callable[[], None]], writers: list[int]) -> None:
        """Serve, and call the probes whose sockets are ready, until something was (at most `timeout` seconds)."""
        listeners = {server.fileno(): server for servers in self.servers.values() for server in servers}
        reading = [*listeners, *self.accepted, *watched]
        ready, writable, _ = select.select(reading, writers, [], timeout)
        for descriptor in {*ready, *writable}:
            if descriptor in watched:
                watched[descriptor]()
            elif descriptor in self.accepted:
                self._answer(descriptor)
            elif descriptor in listeners:
                self._accept(listeners[descriptor])

    def _accept(self, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if server.type == socket.SOCK_STREAM:
                accepted, _ = server.accept()
                accepted.setblocking(False)
                self.accepted[accepted.fileno()] = accepted
            else:
                _, peer = server.recvfrom(2048)
                server.sendto(_plain(peer[0]).encode() + b"\n", peer)

    def _answer(self, descriptor: int) -> None:
        accepted = self.accepted[descriptor]
        try:
            if accepted.recv(2048):
                accepted.send(_plain(accepted.getpeername()[0]).encode() + b"\n")
                return
        except BlockingIOError:
            return
        except OSError:
            pass
        del self.accepted[descriptor]
        accepted.close()

    # Probes

    def probe(self, probes: list[dict[str, Any]]) -> list[dict[str, str]]:
        """Each: namespace, source, dst, protocol, port, expected. The answers in their order."""
        running = [Probe(item, self._port()) for item in probes]
        try:
            deadline = time.monotonic() + PATIENCE
            for probe in running:
                probe.begin()
            while time.monotonic() < deadline and any(not probe.outcome and probe.expected for probe in running):
                self._step(running, 0.1)
            quiet = time.monotonic() + QUIET
            while time.monotonic() < quiet:
                self._step(running, 0.05)
            return [probe.outcome or {"verdict": "silent", "seen": ""} for probe in running]
        finally:
            for probe in running:
                probe.close()

    def _step(self, running: list["Probe"], timeout: float) -> None:
        live = [probe for probe in running if not probe.outcome and probe.socket is not None]
        watched = {probe.socket.fileno(): probe.ready for probe in live if probe.socket is not None}
        self.pump(timeout, watched, [probe.socket.fileno() for probe in live if probe.connecting and probe.socket])

    def _port(self) -> int:
        """A source port that no earlier probe had: its conversation is a new one to every connection tracking."""
        self.next_port += 1
        return self.next_port

    # Conversations

    def converse(self, probe: dict[str, Any]) -> int:
        """Begin a TCP conversation that stays open; its number."""
        talk = Probe({**probe, "expected": True}, self._port())
        deadline = time.monotonic() + PATIENCE
        talk.begin()
        while not talk.outcome and time.monotonic() < deadline:
            self._step([talk], 0.1)
        if talk.outcome.get("verdict") != "answered" or talk.socket is None:
            raise RuntimeError(f"the conversation did not begin: {talk.outcome}")
        number = talk.number
        self.talks[number] = talk.socket
        return number

    def say(self, number: int, patience: float) -> bool:
        """Say something in a conversation; whether it was answered within `patience` seconds."""
        talk = self.talks[number]
        heard: list[bytes] = []

        def hear() -> None:
            with contextlib.suppress(BlockingIOError):
                heard.append(talk.recv(2048))

        try:
            talk.send(REQUEST)
            deadline = time.monotonic() + patience
            while not heard and time.monotonic() < deadline:
                self.pump(0.05, {talk.fileno(): hear}, [])
        except OSError:
            return False
        return bool(heard and heard[0])

    def hang_up(self, number: int) -> None:
        """End a conversation."""
        self.talks.pop(number).close()

    # Frames by hand

    def frames(self, frames: list[dict[str, Any]]) -> list[bool]:
        """Whether each arrived. Each: sender and receiver {namespace, interface, mac}, src_mac, src, dst, port, arp,
        expected."""
        arrived = [False] * len(frames)
        with contextlib.ExitStack() as stack:
            sockets = {}
            for item in frames:
                for end in (item["sender"], item["receiver"]):
                    place = (end["namespace"], end["interface"])
                    if place not in sockets:
                        with namespaces.entered(place[0]):
                            raw = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_ALL))
                            raw.bind((place[1], ETH_ALL))
                        raw.setblocking(False)
                        sockets[place] = stack.enter_context(raw)
            sent = [frame(item, os.urandom(3)) for item in frames]
            for item, data in zip(frames, sent, strict=True):
                sender = item["sender"]
                sockets[(sender["namespace"], sender["interface"])].send(data)
            expected = [number for number, item in enumerate(frames) if item["expected"]]
            deadline, quiet = time.monotonic() + PATIENCE, 0.0
            while time.monotonic() < (quiet or deadline):
                ready, _, _ = select.select(list(sockets.values()), [], [], 0.05)
                for raw in ready:
                    self._hear(raw, frames, sent, arrived, sockets)
                if not quiet and all(arrived[number] for number in expected):
                    quiet = time.monotonic() + QUIET
        return arrived

    def _hear(self, raw: socket.socket, frames: list[dict[str, Any]], sent: list[bytes], arrived: list[bool],
              sockets: dict[tuple[str, str], socket.socket]) -> None:  # fmt: skip
        with contextlib.suppress(BlockingIOError):
            while True:
                data, (_, _, kind, *_) = raw.recvfrom(2048)
                if kind == socket.PACKET_OUTGOING:
                    continue
                for number, (item, whole) in enumerate(zip(frames, sent, strict=True)):
                    receiver = item["receiver"]
                    if data.startswith(whole) and sockets[(receiver["namespace"], receiver["interface"])] is raw:
                        arrived[number] = True

    def volley(self, places: list[tuple[str | None, str]], frames: list[tuple[int, str]],
               expected: list[tuple[int, int]]) -> list[tuple[int, int, int]]:  # fmt: skip
        """See `volley`."""
        with Volley(places) as volley:
            return volley.fire(frames, expected)

    # What is left

    def leftovers(self) -> list[str]:
        """Namespaces, and interfaces of the cell's own namespace but its loopback."""
        listing = subprocess.run(["ip", "-json", "link"], check=True, capture_output=True, text=True).stdout
        links = [link["ifname"] for link in json.loads(listing) if link["ifname"] != "lo"]
        return sorted(namespaces.names()) + links


class Probe:
    """One question on the wire."""

    numbers = 0

    def __init__(self, item: dict[str, Any], source_port: int) -> None:
        Probe.numbers += 1
        self.number = Probe.numbers
        self.item = item
        self.expected = item["expected"]
        self.source_port = source_port
        self.socket: socket.socket | None = None
        self.connecting = False
        self.outcome: dict[str, str] = {}

    def begin(self) -> None:
        """Send the first packet."""
        item = self.item
        family = socket.AF_INET if ip_address(item["dst"]).version == 4 else socket.AF_INET6
        protocol = item["protocol"]
        kind = {6: socket.SOCK_STREAM, 17: socket.SOCK_DGRAM}.get(protocol, socket.SOCK_RAW)
        with namespaces.entered(item["namespace"]):
            self.socket = socket.socket(family, kind, protocol if kind == socket.SOCK_RAW else 0)
        self.socket.setblocking(False)
        try:
            if kind == socket.SOCK_RAW:
                if item["source"]:
                    self.socket.bind((item["source"], 0))
                self._ping(family)
                return
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            any_address = "0.0.0.0" if family == socket.AF_INET else "::"
            self.socket.bind((item["source"] or any_address, self.source_port))
            status = self.socket.connect_ex((item["dst"], item["port"]))
            if kind == socket.SOCK_STREAM:
                self.connecting = True
                if status not in {0, errno.EINPROGRESS}:
                    self._fail(OSError(status, os.strerror(status)))
            else:
                self.socket.send(REQUEST)
        except OSError as error:
            self._fail(error)

    def _ping(self, family: int) -> None:
        assert self.socket is not None
        identifier = self.number & 0xFFFF
        echo = 8 if family == socket.AF_INET else 128
        message = struct.pack("!BBHHH", echo, 0, 0, identifier, 1) + b"cumulet."
        if family == socket.AF_INET:
            message = message[:2] + struct.pack("!H", checksum(message)) + message[4:]
        self.socket.sendto(message, (self.item["dst"], 0))

    def ready(self) -> None:
        """The socket has something for us."""
        assert self.socket is not None
        try:
            if self.connecting:
                status = self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if status:
                    self._fail(OSError(status, os.strerror(status)))
                    return
                try:
                    self.socket.send(REQUEST)
                except OSError as error:
                    if error.errno == errno.ENOTCONN:
                        return
                    raise
                self.connecting = False
                return
            data, peer = self.socket.recvfrom(4096)
            self._hear(data, str(peer[0]) if peer else "")
        except BlockingIOError:
            return
        except OSError as error:
            self._fail(error)

    def _hear(self, data: bytes, peer: str) -> None:
        if self.item["protocol"] in {6, 17}:
            lines = data.decode(errors="replace").split()
            self.outcome = {"verdict": "answered" if lines else "closed", "seen": _plain(lines[-1]) if lines else ""}
            return
        six = ":" in self.item["dst"]
        message = data if six else data[(data[0] & 15) * 4 :]
        kind, _code, _sum, identifier, _seq = struct.unpack("!BBHHH", message[:8])
        if kind == (129 if six else 0) and identifier == self.number & 0xFFFF and _plain(peer) == self.item["dst"]:
            self.outcome = {"verdict": "answered", "seen": ""}

    def _fail(self, error: OSError) -> None:
        refused = error.errno in {errno.ECONNREFUSED, errno.ECONNRESET}
        self.outcome = {"verdict": "refused" if refused else "silent", "seen": ""}

    def close(self) -> None:
        """Let go of the socket."""
        if self.socket is not None:
            self.socket.close()


def frame(item: dict[str, Any], mark: bytes) -> bytes:
    """An Ethernet frame that carries `mark`: a UDP datagram, or an ARP reply (neighbour advertisement for IPv6)."""
    src, dst = ip_address(item["src"]), ip_address(item["dst"])
    src_mac, dst_mac = (bytes.fromhex(mac.replace(":", "")) for mac in (item["src_mac"], item["receiver"]["mac"]))
    ethernet = dst_mac + src_mac
    claimed = ip_address(item["claims"] or item["src"])
    claimed_mac = bytes.fromhex((item["claims_mac"] or item["src_mac"]).replace(":", ""))
    if item["arp"] and src.version == 4:
        arp = struct.pack("!HHBBH", 1, ETH_IPV4, 6, 4, 2) + claimed_mac + claimed.packed + dst_mac + dst.packed
        return ethernet + struct.pack("!H", ETH_ARP) + (arp + mark).ljust(46, b"\0")
    if item["arp"]:
        # The mark is in the reserved bits, the option is the target's link-layer address (RFC 4861, 4.4).
        body = struct.pack("!BBHB", 136, 0, 0, 0x20) + mark + claimed.packed + b"\x02\x01" + claimed_mac
        next_header, limit = 58, 255
        body = body[:2] + struct.pack("!H", _pseudo(src.packed, dst.packed, next_header, body)) + body[4:]
    else:
        next_header, limit = 17, 64
        body = struct.pack("!HHHH", 40000, item["port"], 8 + len(mark), 0) + mark
        body = body[:6] + struct.pack("!H", _pseudo(src.packed, dst.packed, next_header, body)) + body[8:]
    if src.version == 6:
        header = struct.pack("!IHBB", 6 << 28, len(body), next_header, limit) + src.packed + dst.packed
        return ethernet + struct.pack("!H", ETH_IPV6) + header + body
    header = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(body), 0, 0, limit, next_header, 0) + src.packed + dst.packed
    header = header[:10] + struct.pack("!H", checksum(header)) + header[12:]
    return ethernet + struct.pack("!H", ETH_IPV4) + header + body


def _configure(netlink: Netlink, host: dict[str, Any]) -> None:
    """Give the interfaces of the namespace we stand in what DHCP would, and take away what it would not."""
    known, links = netlink.addresses(), netlink.links()
    for interface in host["interfaces"]:
        link = links[interface["name"]]
        Path(f"/proc/sys/net/ipv6/conf/{link.name}/disable_ipv6").write_text("0")
        if not link.up:
            netlink.set_link(link.name, up=True)
            netlink.running(link.name)
        has = {address for address in known.get(link.index, set()) if not address.startswith("fe80:")}
        for address in has - set(interface["addresses"]):
            netlink.delete_address(link.index, address)
        for address in set(interface["addresses"]) - has:
            netlink.add_address(link.index, address)
    routes = {("::/0" if ":" in hop else "0.0.0.0/0") if to == "default" else to: hop for to, hop in host["routes"]}
    for route in netlink.routes():
        if route.static and route.destination not in routes:
            netlink.delete_route(route.destination)
    for destination, gateway in routes.items():
        netlink.replace_route(destination, gateway=gateway)


def _speak(host: dict[str, Any]) -> None:
    """Let the interfaces of the namespace we stand in be known to their bridges, which may learn where a MAC is."""
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0) as raw:
        for interface in host["interfaces"]:
            own = bytes.fromhex(interface["mac"].replace(":", ""))
            with contextlib.suppress(OSError):  # a port or a network that is down
                raw.sendto(b"\xff" * 6 + own + struct.pack("!H", _EXPERIMENT) + bytes(46), (interface["name"], 0))


def checksum(data: bytes) -> int:
    """The Internet checksum (RFC 1071)."""
    padded = data + b"\0" * (len(data) % 2)
    total = sum(struct.unpack(f"!{len(padded) // 2}H", padded))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def _pseudo(src: bytes, dst: bytes, protocol: int, body: bytes) -> int:
    return checksum(src + dst + struct.pack("!II", len(body), protocol) + body)


def _plain(address: str) -> str:
    """An address without IPv4-mapped dress and without scope."""
    return address.removeprefix("::ffff:").partition("%")[0]


def commands(prober: Prober) -> None:
    """Carry out commands from stdin until it ends, serving in between."""
    waiting = bytearray()
    ended: list[bool] = []

    def read() -> None:
        data = os.read(0, 1 << 16)
        waiting.extend(data)
        if not data:
            ended.append(True)

    while not ended:
        prober.pump(None, {0: read}, [])
        while b"\n" in waiting:
            line, _, rest = bytes(waiting).partition(b"\n")
            waiting[:] = rest
            name, argument = json.loads(line)
            try:
                answer: object = [True, getattr(prober, name)(**argument)]
            except Exception as error:
                answer = [False, f"{type(error).__name__}: {error}"]
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()


def main() -> None:
    """Enter the cell and serve."""
    found = cell.find(Path(sys.argv[1]))
    if found is None:
        raise SystemExit(f"{sys.argv[1]} has no living cell")
    cell.enter(found)
    child = os.fork()  # only a child is in the cell's pid namespace, and seen by its /proc
    if child == 0:
        commands(Prober())
        os._exit(0)
    raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


if __name__ == "__main__":
    main()
