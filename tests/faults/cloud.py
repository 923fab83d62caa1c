"""A cloud whose server and agent are killed: how to drive it, and what must hold of it afterwards."""

import contextlib
import http.client
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import cumulet
from clients.place import Place
from cumulet import compute, loadbalancing, networking
from cumulet.dataplane.linux import cell, protocol, spawning, syscalls
from cumulet.networking.ipam import Allocation
from cumulet.networking.port import Port
from cumulet.store.database import Store
from cumulet.topology.model import RANK, AnyPart, Edge, Instance, Key, SwitchPort
from cumulet.topology.text import diff

from .injection.fault_plan import Plan

INJECTION = Path(__file__).parent / "injection"
CODE = Path(cumulet.__file__).parent.parent
INSIDE = Path(__file__).parent.parent / "dataplane" / "linux" / "inside.py"
IMAGE = "53ff0943-99ba-42d2-a10d-f66656372f87"
_PORTS = {"identity": (5000, "/v3"), "network": (9696, "/v2.0"), "compute": (8774, "/v2.1")}
_SOURCES = [*networking.SOURCES, *loadbalancing.SOURCES, *compute.SOURCES]


class GoneError(Exception):
    """The server went away before it answered: the call may be carried out or not."""


class RefusedError(Exception):
    """The API said no."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status} {text}")
        self.status = status


class Cloud:
    """See the module's docstring. Everything is about the one cloud in `place`, which is root's."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.home = place.home / "cloud"
        self.faults = place.directory / "faults"
        self.faults.mkdir()
        self.agent, self.server = Plan(self.faults / "agent.plan"), Plan(self.faults / "server.plan")
        self.process: subprocess.Popen[bytes] | None = None
        self._network: int | None = None
        self._inspector: subprocess.Popen[str] | None = None
        self._store: Store | None = None
        self.token = self.project = ""

    # ---- processes

    def start(self) -> None:
        """Start the server; returns when it is ready."""
        readable, writable = os.pipe()
        self.home.mkdir(mode=0o700, exist_ok=True)
        (self.home / "log").mkdir(mode=0o700, exist_ok=True)
        flags = json.dumps({"home": str(self.home), "realize_timeout": 5.0})
        environment = {"CUMULET_HOME": str(self.home), "FAULTS": str(self.faults), "PYTHONPATH": f"{INJECTION}:{CODE}"}
        with open(self.home / "log" / "server.out", "a") as out:
            self.process = subprocess.Popen(
                self.place.argv([sys.executable, "-m", "cumulet.launch", flags, str(writable)]),
                env=self.place.environment(environment), pass_fds=[writable], stdin=subprocess.DEVNULL,
                stdout=out, stderr=out, start_new_session=True,
            )  # fmt: skip
        os.close(writable)
        with os.fdopen(readable) as pipe:
            assert select.select([pipe], [], [], 60)[0], "the server does not get ready"
            said = pipe.read()
        if not said:
            self.process.wait(10)
            raise GoneError("the server died before it was ready")
        assert "ready" in said, said
        if self._network is None:
            self._network = os.open(f"/proc/{self.process.pid}/ns/net", os.O_RDONLY)

    def serve(self) -> None:
        """Have a server, started as often as it dies on the way."""
        while not self.lives:
            with contextlib.suppress(GoneError):
                self.start()

    @property
    def lives(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill_server(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait(10)

    def kill_agent(self) -> None:
        pid = cell.agent(self.home)
        if pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    @property
    def pause(self) -> cell.Cell | None:
        return cell.find(self.home)

    def end(self) -> None:
        """End everything of it."""
        for plan in (self.agent, self.server):
            plan.disarm()
        if self._inspector is not None:
            assert self._inspector.stdin
            assert self._inspector.stdout
            self._inspector.stdin.close()
            self._inspector.wait(10)
            self._inspector.stdout.close()
        self.kill_server()
        cell.destroy(self.home)
        if self._store is not None:
            self._store.close()
        if self._network is not None:
            os.close(self._network)

    # ---- the API

    def login(self) -> None:
        password = json.loads((self.home / "passwords.json").read_text())["admin"]
        user = {"name": "admin", "domain": {"id": "default"}, "password": password}
        scope = {"project": {"name": "demo", "domain": {"id": "default"}}}
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}}
        try:
            _, headers, told = self.call("POST", "identity", "/auth/tokens", body)
        except RefusedError:
            scope["project"]["name"] = "admin"
            _, headers, told = self.call("POST", "identity", "/auth/tokens", body)
        self.token, self.project = headers["X-Subject-Token"], told["token"]["project"]["id"]

    def call(self, method: str, service: str, path: str, body: Any = None) -> tuple[int, Mapping[str, str], Any]:
        """One request on a connection of its own. GoneError, RefusedError."""
        port, prefix = _PORTS[service]
        connection = _Connection("127.0.0.1", port, self._network)
        try:
            headers = {"X-Auth-Token": self.token, "Content-Type": "application/json"}
            prefix = "" if path.startswith("/cumulet") else prefix
            connection.request(method, prefix + path, json.dumps(body) if body is not None else None, headers)
            answer = connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise GoneError(str(error)) from error
        finally:
            connection.close()
        if answer.status >= 400:
            raise RefusedError(answer.status, text.decode())
        return answer.status, answer.headers, json.loads(text) if text else None

    def ask(self, method: str, service: str, path: str, body: Any = None) -> Any:
        """As `call`: the object inside the answer's one wrapper."""
        _, _, found = self.call(method, service, path, body)
        if isinstance(found, dict):
            inner = [value for name, value in found.items() if not name.endswith("links")]
            return inner[0] if len(inner) == 1 else found
        return found

    # ---- what is wanted, and what is there

    @property
    def store(self) -> Store:
        if self._store is None:
            self._store = Store(self.home / "cumulet.db")
        return self._store

    def wanted(self) -> dict[Key, AnyPart]:
        """What the rows say."""
        parts: dict[Key, AnyPart] = {}
        with self.store.read() as reader:
            for source in _SOURCES:
                ids = list(source.ids(reader))
                parts |= {Key(source.kind, id): part for id, part in source.parts(reader, ids).items()}
        return parts

    def asked(self, request: protocol.Request, timeout: float = 30.0) -> protocol.Answer:
        """What the agent answers. OSError when there is none."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as own:
            own.settimeout(timeout)
            with spawning.agent_address(self.home) as address:
                own.connect(address)
            own.sendall(protocol.frame(1, request))
            length, _ = protocol.HEADER.unpack(_read(own, protocol.HEADER.size))
            return protocol.answers.decode(_read(own, length))

    def observed(self) -> dict[Key, AnyPart]:
        answer = self.asked(protocol.Observe())
        assert isinstance(answer, protocol.Parts), answer
        return {part.key: part for part in answer.parts}

    def difference(self) -> str:
        """How the cell differs from the rows; empty when it does not."""
        try:
            observed = self.observed()
        except OSError as error:
            return f"no agent: {error}"
        wanted = self.wanted()
        return "" if wanted == observed else diff(wanted.values(), observed.values()) or "parts differ"

    def converges(self, seconds: float = 20.0) -> float:
        """Wait until the cell is what the rows say: the seconds it took."""
        began = time.monotonic()
        wait(self.difference, seconds)
        return time.monotonic() - began

    # ---- what must hold

    def check(self, journal: "Journal | None" = None) -> None:
        """Every invariant that a crash must not touch; the cloud must have nothing to do."""
        self.converges()
        if journal is not None:
            journal.holds(self)
        self.makes_sense()
        wait(self.unsettled, 15)
        again = self.asked(protocol.Apply(tuple(self.wanted().values())))
        assert again == protocol.Realized(0), f"a second apply found work: {again}"
        wait(self.leftovers, 10)
        wrong = self.inside("rules")
        assert wrong == {}, f"the kernel's rules: {wrong}"
        wrong = self.inside("talk")
        assert wrong == {}, f"open flows: {wrong}"

    def makes_sense(self) -> None:
        """Nothing is half made in the rows."""
        with self.store.read() as reader:
            ports = {port.id: port for port in reader.all(Port)}
            taken = {(a.port_id, a.ip_address) for a in reader.all(Allocation)}
        held = {(port.id, ip["ip_address"]) for port in ports.values() for ip in port.fixed_ips}
        assert taken >= held, f"ports without their allocation: {held - taken}"
        assert {port for port, _ in taken} <= ports.keys(), "allocations without a port"

    def unsettled(self) -> str:
        """What the APIs still have under way, or failed."""
        with contextlib.suppress(RefusedError):
            health = self.ask("GET", "network", "/cumulet/health")
            servers = self.ask("GET", "compute", "/servers/detail?all_tenants=1")
            odd = {s["name"]: s["status"] for s in servers if s["status"] not in {"ACTIVE", "SHUTOFF"}}
            odd |= {s["name"]: s["OS-EXT-STS:task_state"] for s in servers if s["OS-EXT-STS:task_state"]}
            for kind in ("ports", "routers", "floatingips", "lb/vips", "lb/pools", "lb/members"):
                found = self.ask("GET", "network", f"/{kind}")
                bad = {"ERROR", "BUILD", "PENDING_CREATE", "PENDING_UPDATE", "PENDING_DELETE"}
                odd |= {f"{kind} {one['id']}": one["status"] for one in found if one["status"] in bad}
            return str(odd) if odd else ("" if health else "no health")
        return "the health says no"

    def leftovers(self) -> str:
        """What is in the cell and belongs to no row, or is missing."""
        parts = self.wanted()
        seen: dict[str, list[str]] = self.inside("seen")
        ports = [part for part in parts.values() if isinstance(part, SwitchPort)]
        links = {"lo", *(port.tap for port in ports), *("brq" + key.id[:11] for key in parts if key.kind == "switch")}
        spaces = {port.namespace for port in ports}
        spaces |= {f"instance-{key.id}" for key in parts if key.kind == "instance"}
        spaces |= {f"internet-{p.id}" for p in parts.values() if isinstance(p, Edge) and p.hosts}
        complaints = [f"{name} {sign}" for name, sign in _apart(links, set(seen["links"]))]
        complaints += [f"{name} {sign}" for name, sign in _apart(spaces, set(seen["namespaces"]))]
        complaints += [f"dead namespace {name}" for name in seen["dead"]]
        living = {part.id for part in parts.values() if isinstance(part, Instance) and part.running}
        complaints += [f"mount {m}" for m in seen["mounts"] if m.split("/")[4] not in living]
        complaints += [f"process {line}" for line in seen["processes"] if not _is_known(line, parts)]
        complaints += [f"file {name}" for name in seen["files"] if not _is_known_file(name, parts)]
        disks = self.home / "instances"
        kept = {key.id for key in parts if key.kind == "instance"}
        complaints += [f"disk {d.name}" for d in disks.glob("*") if d.name not in kept]
        return "; ".join(complaints)

    # ---- inside the cell

    def inside(self, command: str, *arguments: Any) -> Any:
        """What the inspector says."""
        if self._inspector is None:
            argv = [sys.executable, str(INSIDE), str(self.home), "-"]
            argv += [sys.executable, str(Path(__file__).with_name("inspector.py"))]
            self._inspector = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._inspector.stdin
        assert self._inspector.stdout
        self._inspector.stdin.write(json.dumps([command, arguments]) + "\n")
        self._inspector.stdin.flush()
        answer = json.loads(self._inspector.stdout.readline())
        assert "error" not in answer, f"{command}: {answer['error']}"
        return answer["answer"]

    def logs(self) -> str:
        return "\n".join(
            f"== {name}\n" + (self.home / "log" / name).read_text()[-3000:]
            for name in ("server.log", "agent.log")
            if (self.home / "log" / name).exists()
        )


class Journal:
    """What was acknowledged: objects that must be there, and those that must not."""

    def __init__(self) -> None:
        self._there: dict[tuple[str, str], bool] = {}

    def note(self, service: str, path: str, there: bool) -> None:
        self._there[service, path] = there

    def holds(self, cloud: Cloud) -> None:
        for (service, path), there in list(self._there.items()):
            try:
                cloud.ask("GET", service, path)
                found = True
            except RefusedError as refused:
                assert refused.status == 404, refused
                found = False
            if service == "compute" and not there and found:
                continue  # a server's deletion is acknowledged before it is done
            assert found is there, f"{path}: {'lost' if there else 'came back'}"
            if not there:
                del self._there[service, path]


def wait(complaint: Callable[[], str], seconds: float) -> None:
    """Wait until there is nothing to complain about."""
    deadline = time.monotonic() + seconds
    while text := complaint():
        assert time.monotonic() < deadline, f"still after {seconds} s: {text}"
        time.sleep(0.01)


def _apart(wanted: set[str], found: set[str]) -> Iterator[tuple[str, str]]:
    for name in sorted(found - wanted):
        yield name, "is left over"
    for name in sorted(wanted - found):
        yield name, "is missing"


def _is_known(line: str, parts: Mapping[Key, AnyPart]) -> bool:
    if line.startswith(("cumulet-cell", "nft -s")) or "-m cumulet.agent" in line or "inspector.py" in line:
        return True
    if line.startswith("dnsmasq"):
        path = line.rpartition("--conf-file=")[2]
        if "/dhcp/" in path:
            return Key("switch", path.split("/")[4]) in parts
        return any(p.id[:11] in path for p in parts.values() if isinstance(p, SwitchPort) and p.type == "router")
    if line.startswith("haproxy"):
        return any(f"/balancers/{key.id}/" in line for key in parts if key.kind == "balancer")
    return False


def _is_known_file(name: str, parts: Mapping[Key, AnyPart]) -> bool:
    top, _, rest = name.partition("/")
    if not rest or top not in {"parts", "daemons", "dhcp", "balancers", "routers", "instances", "advertisers"}:
        return True
    rest = rest.partition("/")[0]
    if top == "parts":
        kind, _, id = rest.partition("_")
        return id.endswith(".done") and Key(kind, id.removesuffix(".done").replace("%", "/")) in parts  # type: ignore[arg-type]
    return any(key.id[:11] in rest for key in parts if RANK[key.kind] >= 0)


class _Connection(http.client.HTTPConnection):
    """From within the place's network namespace; the thread that asks stays where it is."""

    def __init__(self, host: str, port: int, namespace: int | None) -> None:
        super().__init__(host, port, timeout=30)
        self._namespace = namespace

    def connect(self) -> None:
        assert self._namespace is not None
        with open("/proc/thread-self/ns/net", "rb") as home:
            syscalls.setns(self._namespace, syscalls.CLONE_NEWNET)
            try:
                self.sock = socket.socket()
            finally:
                syscalls.setns(home.fileno(), syscalls.CLONE_NEWNET)
        self.sock.settimeout(30)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock.connect((self.host, self.port))


def _read(own: socket.socket, length: int) -> bytes:
    data = b""
    while len(data) < length:
        piece = own.recv(length - len(data))
        if not piece:
            raise ConnectionError("the agent died")
        data += piece
    return data
