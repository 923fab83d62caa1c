"""A small place to run instances in, inside a cell: one network with DHCP and metadata, made by hand.

`python -m tests.instances.lab SCENARIO HOME` runs one scenario of `scenarios.py` in a cell of HOME that it makes and
ends.
"""

import asyncio
import contextlib
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from cumulet.dataplane.linux import cell, namespaces, syscalls
from cumulet.instances.containers import Containers
from cumulet.topology.model import Instance

KEY = "ecdsa-sha2-nistp384"


def sh(*argv: str) -> str:
    done = subprocess.run(argv, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{argv}: {done.stderr or done.stdout}"
    return done.stdout


class Lab:
    """The network 10.0.0.0/24: this namespace is .2 (DHCP, metadata); instance n (of plug) is .10+n."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.events: list[tuple[str, bool, str]] = []
        self.metadata: dict[str, bytes] = {}
        self.requests: list[tuple[str, str]] = []
        self.containers = self.agent()
        self._ports = 0
        self._dnsmasq: subprocess.Popen[bytes] | None = None

    def agent(self) -> Containers:
        return Containers(self.home, namespaces, lambda *event: self.events.append(event))

    async def build(self) -> None:
        # A namespace of our own: no link speaks in the cell's.
        namespaces.ensure("lab")
        with open(namespaces.path("lab")) as own:
            syscalls.setns(own.fileno(), syscalls.CLONE_NEWNET)
        sh("ip", "link", "add", "name", "br0", "type", "bridge")
        for address in ("10.0.0.2/24", "169.254.169.254/32"):
            sh("ip", "address", "add", address, "dev", "br0")
        sh("ip", "link", "set", "br0", "up")
        self.dhcp("--dhcp-option=6,10.0.0.2,8.8.8.8")
        await asyncio.start_server(self._serve, "169.254.169.254", 80)
        sh("dropbearkey", "-t", "ecdsa", "-s", "384", "-f", "/run/key")
        public = [line for line in sh("dropbearkey", "-y", "-f", "/run/key").splitlines() if line.startswith("ecdsa")]
        self.metadata["/latest/meta-data/public-keys/0/openssh-key"] = (public[0] + "\n").encode()
        self.metadata["/latest/meta-data/instance-id"] = b"i-00000001"
        await until(lambda: "started" in Path("/run/dnsmasq.log").read_text())

    def dhcp(self, *options: str) -> None:
        """Start the DHCP server, or start it anew with other options."""
        self.end()
        hosts = [f"--dhcp-host=02:00:00:00:00:{n:02x},10.0.0.{10 + n},vm{n}" for n in range(40)]
        with open("/run/dnsmasq.log", "wb") as log:
            self._dnsmasq = subprocess.Popen([
                "dnsmasq", "--keep-in-foreground", "--conf-file=", "--user=root", "--group=", "--interface=br0",
                "--bind-interfaces", "--no-resolv", "--no-ping", "--dhcp-authoritative",
                "--dhcp-range=10.0.0.0,static,600",
                "--dhcp-option=3,10.0.0.1", "--dhcp-option=26,1400",
                "--dhcp-option=121,0.0.0.0/0,10.0.0.2,169.254.169.254/32,10.0.0.2,10.9.0.0/16,10.0.0.9",
                "--domain=openstacklocal", "--log-facility=-", "--dhcp-leasefile=/run/leases",
                "--pid-file=", "--address=/seen.test/10.0.0.77",
                *hosts, *options,
            ], stdout=subprocess.DEVNULL, stderr=log)  # fmt: skip

    async def restart_agent(self) -> None:
        """As after kill -9 of the agent: nothing but the new one's own look at the world."""
        for task in self.containers._tasks:
            task.cancel()
        for watch in self.containers._watches.values():
            watch.close()
        self.containers = self.agent()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            method, path, _ = head.split("\r\n")[0].split(" ")
            self.requests.append((method, path))
            body = self.metadata.get(path)
            status = b"404 Not Found" if body is None else b"200 OK"
            writer.write(b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % (status, len(body or b"")))
            writer.write(body or b"")
            await writer.drain()
            writer.close()

    def plug(self, id: str, interface: str = "eth0") -> str:
        n = self._ports
        self._ports += 1
        name = f"instance-{id}"
        namespaces.ensure(name, guest=True)
        sh("ip", "link", "add", f"tap{n}", "type", "veth", "peer", "name", interface, "address",
           f"02:00:00:00:00:{n:02x}", "netns", name)  # fmt: skip
        sh("ip", "link", "set", f"tap{n}", "master", "br0", "up")
        return f"10.0.0.{10 + n}"

    async def boot(self, id: str = "one", **changes: object) -> Instance:
        part = Instance(id=id, **{"hostname": f"host-{id}", "memory": 128, **changes})  # type: ignore[arg-type]
        await self.containers.apply(part)
        return part

    async def banner(self, address: str, timeout: float = 10) -> bytes:
        async def attempt() -> bytes:
            while True:
                try:
                    async with asyncio.timeout(0.03):
                        reader, writer = await asyncio.open_connection(address, 22)
                        line = await reader.readline()
                        writer.close()
                        return line
                except (OSError, TimeoutError):
                    await asyncio.sleep(0.002)

        return await asyncio.wait_for(attempt(), timeout)

    async def ssh(self, address: str, command: str, user: str = "cirros", stdin: bytes = b"") -> str:
        process = await asyncio.create_subprocess_exec(
            "dbclient", "-y", "-y", "-i", "/run/key", f"{user}@{address}", command, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"HOME": "/run", "PATH": os.environ["PATH"]},
        )  # fmt: skip
        out, err = await asyncio.wait_for(process.communicate(stdin), 20)
        assert process.returncode == 0, f"{command}: {process.returncode} {out!r} {err!r}"
        return out.decode()

    async def said(self, text: str, id: str = "one", timeout: float = 15) -> str:
        try:
            await until(lambda: text in self.containers.console(id), timeout)
        except TimeoutError:
            raise AssertionError(f"console never said {text!r}:\n{self.containers.console(id)}") from None
        return self.containers.console(id)

    def end(self) -> None:
        if self._dnsmasq is not None:
            self._dnsmasq.kill()
            self._dnsmasq.wait()


async def until(condition: Callable[[], object], timeout: float = 10) -> None:
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(condition)
        await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def lab(home: Path) -> AsyncIterator[Lab]:
    place = Lab(home)
    try:
        await place.build()
        yield place
    finally:
        place.end()


def in_a_cell(home: Path, *module: str) -> int:
    """Run a module of the tests in a cell of `home`: its exit status."""
    os.environ["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    try:
        return cell.run_inside(cell.find_or_create(home), [sys.executable, "-m", *module])
    finally:
        cell.destroy(home)


async def main(scenario: str, home: Path) -> None:
    from tests.instances import confinement, scenarios

    async with lab(home) as place:
        try:
            await {**vars(scenarios), **vars(confinement)}[scenario](place)
        except BaseException:
            for id in place.containers._known():
                print(f"--- console of {id}\n{place.containers.console(id)}", file=sys.stderr)
            raise
        finally:
            await place.containers.close()


if __name__ == "__main__":
    if sys.argv[1:2] != ["inside"]:
        sys.exit(in_a_cell(Path(sys.argv[2]), "tests.instances.lab", "inside", *sys.argv[1:]))
    os.umask(0o077)  # as the agent's
    asyncio.set_child_watcher(asyncio.PidfdChildWatcher())
    asyncio.run(main(sys.argv[2], Path(sys.argv[3])))
