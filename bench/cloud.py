"""A cloud of the run's own, spoken to over HTTP as an administrator, and ways into its cell to measure from there."""

import contextlib
import json
import os
import selectors
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from cumulet.dataplane.linux import cell, namespaces

COMMAND = [sys.executable, "-c", "from cumulet.cli.main import main; main()"]
LIMIT = 60.0
"""Seconds that any one command, request or wait may take."""

PORTS = {"identity": 5000, "network": 9696, "compute": 8774, "image": 9292}


def environment() -> dict[str, str]:
    """The environment of the programs that are measured: as a user's, whose Python keeps compiled modules."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("CUMULET_", "OS_"))}
    given.pop("PYTHONDONTWRITEBYTECODE", None)
    given.setdefault("PYTHONPYCACHEPREFIX", str(Path(tempfile.gettempdir()) / "cumulet-bench-bytecode"))
    return given


class Cloud:
    """A cloud in a home of its own; `dataplane` as for `cumulet up`."""

    def __init__(self, dataplane: str = "linux") -> None:
        self.home = Path(tempfile.mkdtemp(prefix="cumulet-bench-"))
        self.dataplane = dataplane
        self.token = self.project = ""

    def up(self) -> float:
        """Start it: the seconds that `cumulet up --detach` took."""
        began = time.monotonic()
        self._run("up", "--detach", "--dataplane", self.dataplane)
        return time.monotonic() - began

    def down(self) -> None:
        """End it; its home stays."""
        self._run("down")

    def _run(self, *words: str) -> None:
        done = subprocess.run(
            [*COMMAND, *words, "--home", str(self.home)], env=environment(), timeout=LIMIT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError(f"cumulet {' '.join(words)} failed: {done.stdout}")

    @property
    def pids(self) -> dict[str, int]:
        """The server's and the agent's process ids."""
        found = {"server": int(json.loads((self.home / "run" / "server.json").read_text())["pid"])}
        if self.dataplane == "linux":
            found["agent"] = int(json.loads((self.home / "run" / "agent.json").read_text())["pid"])
        return found

    @property
    def password(self) -> str:
        """The administrator's."""
        return str(json.loads((self.home / "passwords.json").read_text())["admin"])

    def login(self) -> None:
        """Get a token, and lift the quotas of the administrator's project."""
        user = {"name": "admin", "domain": {"name": "Default"}, "password": self.password}
        scope = {"project": {"name": "admin", "domain": {"name": "Default"}}}
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}}
        answer, headers = _ask("POST", f"http://127.0.0.1:{PORTS['identity']}/v3/auth/tokens", body, "")
        self.token, self.project = headers["X-Subject-Token"], answer["token"]["project"]["id"]
        names = ("network", "subnet", "port", "router", "floatingip", "security_group", "security_group_rule")
        self.call("PUT", f"/quotas/{self.project}", {"quota": dict.fromkeys(names, -1)})
        quota = {"quota_set": dict.fromkeys(("instances", "cores", "ram"), -1)}
        self.call("PUT", f"/os-quota-sets/{self.project}", quota, "compute")

    def call(self, method: str, path: str, body: Any = None, service: str = "network") -> Any:
        """One request; the decoded answer. Raises RuntimeError with the answer when it is an error."""
        return _ask(method, f"http://127.0.0.1:{PORTS[service]}{self.prefix(service)}{path}", body, self.token)[0]

    def prefix(self, service: str) -> str:
        """What a service's paths begin with."""
        return {"network": "/v2.0", "compute": f"/v2.1/{self.project}"}[service]

    def make(self, path: str, wrapper: str, /, **attributes: Any) -> dict[str, Any]:
        """Create an object of networking; the answer without its wrapper."""
        return dict(self.call("POST", path, {wrapper: attributes})[wrapper])

    def network(self, name: str, cidr: str) -> tuple[str, str]:
        """A network with one subnet: their ids."""
        network = str(self.make("/networks", "network", name=name)["id"])
        subnet = self.make("/subnets", "subnet", network_id=network, cidr=cidr, ip_version=4)
        return network, str(subnet["id"])

    def public(self) -> str:
        """The id of the external network."""
        return str(self.call("GET", "/networks?name=public")["networks"][0]["id"])

    def open_default_group(self) -> None:
        """Let everything in by the default security group of the administrator's project."""
        group = self.call("GET", f"/security-groups?name=default&project_id={self.project}")["security_groups"][0]["id"]
        self.make("/security-group-rules", "security_group_rule", security_group_id=group, direction="ingress")

    def boot(self, name: str, network: str, address: str | None = None) -> str:
        """Ask for an instance: its id. It is not waited for."""
        nic = {"uuid": network} | ({"fixed_ip": address} if address else {})
        image = "53ff0943-99ba-42d2-a10d-f66656372f87"
        server = {"name": name, "flavorRef": "42", "imageRef": image, "networks": [nic]}
        return str(self.call("POST", "/servers", {"server": server}, "compute")["server"]["id"])

    def active(self, *ids: str) -> None:
        """Wait until these instances run."""
        for id in ids:
            wait(partial(self._is_active, id), f"server {id} to be ACTIVE")

    def _is_active(self, id: str) -> bool:
        status = str(self.call("GET", f"/servers/{id}", service="compute")["server"]["status"])
        if status == "ERROR":
            raise RuntimeError(f"server {id} is in ERROR")
        return status == "ACTIVE"

    def destroy(self, id: str) -> None:
        """Delete an instance and wait until it is gone."""
        self.call("DELETE", f"/servers/{id}", service="compute")

        def gone() -> bool:
            return all(s["id"] != id for s in self.call("GET", "/servers", service="compute")["servers"])

        wait(gone, f"server {id} to be gone")

    def port_of(self, server: str) -> dict[str, Any]:
        """The only port of an instance."""
        return dict(self.call("GET", f"/ports?device_id={server}")["ports"][0])

    def inside(self, work: Callable[[], Any], namespace: str | None = None) -> "Inside":
        """Run Python code inside the cell, in one of its network namespaces, beside us."""
        found = cell.find(self.home)
        assert found is not None
        return Inside(found, work, namespace)


@contextlib.contextmanager
def running(dataplane: str = "linux") -> Iterator[Cloud]:
    """A cloud that runs, with a token; it is ended and its home deleted afterwards."""
    cloud = Cloud(dataplane)
    try:
        cloud.up()
        cloud.login()
        yield cloud
    finally:
        with contextlib.suppress(RuntimeError, subprocess.TimeoutExpired):
            cloud.down()
        shutil.rmtree(cloud.home, ignore_errors=True)


class Inside:
    """A forked child in the cell; `result` waits for what its work returned (JSON)."""

    def __init__(self, found: cell.Cell, work: Callable[[], Any], namespace: str | None) -> None:
        reader, writer = os.pipe()
        self._reader = os.fdopen(reader)
        self._pid = os.fork()
        if self._pid == 0:
            os.close(reader)
            answer: dict[str, Any]
            try:
                cell.enter(found)
                answer = _grandchild(work, namespace)
            except BaseException as error:
                answer = {"error": repr(error)}
            with os.fdopen(writer, "w") as pipe:
                json.dump(answer, pipe)
            os._exit(0)
        os.close(writer)

    def result(self) -> Any:
        """What the work returned. Raises RuntimeError with its error."""
        text = self._reader.read()
        os.waitpid(self._pid, 0)
        answer = json.loads(text) if text else {"error": "it died"}
        if "error" in answer:
            raise RuntimeError(f"inside the cell: {answer['error']}")
        return answer["result"]


def _grandchild(work: Callable[[], Any], namespace: str | None) -> dict[str, Any]:
    """The pid namespace of the cell takes effect for children only."""
    reader, writer = os.pipe()
    if os.fork() == 0:
        try:
            if namespace is None:
                answer: dict[str, Any] = {"result": work()}
            else:
                wait(lambda: namespaces.exists(namespace), f"namespace {namespace}", 0.001)
                with namespaces.entered(namespace):
                    answer = {"result": work()}
        except BaseException as error:
            answer = {"error": repr(error)}
        os.write(writer, json.dumps(answer).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.wait()
    return dict(json.loads(text)) if text else {"error": "it died"}


def banner(address: str, port: int = 22) -> float:
    """Try again and again until a server greets: the time on the monotonic clock, which all processes share."""
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.socket() as sock:
            sock.settimeout(0.02)
            sock.connect((address, port))
            sock.settimeout(1.0)
            if sock.recv(64):
                return time.monotonic()
        time.sleep(0.001)
    raise TimeoutError(f"{address} port {port} does not answer")


def greeted(addresses: Sequence[str], port: int = 22, seconds: float = LIMIT) -> list[float]:
    """When each of many servers greeted first, on the monotonic clock; who does not take a connection within 50 ms is
    asked anew, who took it is waited for."""
    times: dict[str, float] = {}
    deadline = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        due = dict.fromkeys(addresses, 0.0)
        while len(times) < len(addresses):
            if time.monotonic() > deadline:
                raise TimeoutError(f"{len(addresses) - len(times)} of {len(addresses)} servers do not answer")
            for address in [address for address, when in due.items() if when <= time.monotonic()]:
                del due[address]
                _dial(selector, address, port)
            for key, _ in selector.select(0.01):
                if _greets(key.fd):
                    times[key.data[0]] = time.monotonic()
                else:
                    due[key.data[0]] = time.monotonic() + 0.01
                _hang_up(selector, key)
            for key in list(selector.get_map().values()):
                if time.monotonic() - key.data[1] > 0.05 and not _is_connected(key.fileobj):
                    due[key.data[0]] = 0.0
                    _hang_up(selector, key)
    return [times[address] for address in addresses]


def _dial(selector: selectors.BaseSelector, address: str, port: int) -> None:
    sock = socket.socket()
    sock.setblocking(False)
    sock.connect_ex((address, port))
    selector.register(sock, selectors.EVENT_READ, (address, time.monotonic()))


def _hang_up(selector: selectors.BaseSelector, key: selectors.SelectorKey) -> None:
    selector.unregister(key.fileobj)
    assert isinstance(key.fileobj, socket.socket)
    key.fileobj.close()


def _greets(descriptor: int) -> bool:
    try:
        return bool(os.read(descriptor, 64))
    except OSError:  # refused
        return False


def _is_connected(sock: object) -> bool:
    assert isinstance(sock, socket.socket)
    try:
        sock.getpeername()
    except OSError:
        return False
    return True


def connected(address: str, port: int) -> float:
    """Try to connect again and again: the time of success on the monotonic clock."""
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.socket() as sock:
            sock.settimeout(0.02)
            sock.connect((address, port))
            return time.monotonic()
        time.sleep(0.001)
    raise TimeoutError(f"{address} port {port} does not answer")


def wait(condition: Callable[[], bool], what: str, interval: float = 0.02) -> None:
    """Ask until it is so. Raises TimeoutError."""
    deadline = time.monotonic() + LIMIT
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(interval)


def _ask(method: str, url: str, body: Any, token: str) -> tuple[Any, Any]:
    headers = {"Content-Type": "application/json", "X-Auth-Token": token}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=LIMIT) as answer:
            text = answer.read()
            return (json.loads(text) if text else None), answer.headers
    except urllib.error.HTTPError as error:
        raise RuntimeError(f"{method} {url}: {error.code} {error.read().decode(errors='replace')[:500]}") from None
