"""Runs inside a cell for a test: says what there is, and holds TCP flows open. JSON lines in, JSON lines out.

It outlives server and agent, so that what it sees and holds is the cell's alone.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from cumulet.dataplane.linux import namespaces
from cumulet.dataplane.linux.filters import Filters
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.nftables import Nft
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.router_rules import HOOKS, base, contributions
from cumulet.dataplane.linux.ruleset import Ruleset
from cumulet.topology.model import LogicalRouter, Nat, namespace_of

FLOWS: dict[str, tuple[socket.socket, socket.socket]] = {}
RUN = Path("/run/cumulet")
TALKING = threading.Lock()


def opened(name: str, client: str, server: str, own: str, address: str, port: int, at: int = 0) -> str:
    """A flow from a socket in `client` to `address`:`port`, which is accepted in `server`, where `own`:`at` listens."""
    with namespaces.entered(server):
        listening = socket.create_server((own, at or port), backlog=8)
    with namespaces.entered(client):
        near = socket.socket()
    with listening:
        near.settimeout(5)
        listening.settimeout(5)
        near.connect((address, port))
        far, seen = listening.accept()
    far.settimeout(5)
    FLOWS[name] = near, far
    return seen[0]


def reload(times: int) -> None:
    """Load the cell's filters anew, as an agent does that finds others than it noted."""
    filters = Filters(Records(RUN / "parts"))
    for _ in range(times):
        filters._rules._reload(filters._rules._whole())
    filters._rules.close()


def closed(name: str) -> None:
    """Give a flow up."""
    for one in FLOWS.pop(name):
        one.close()


def keep_talking() -> None:
    """Let no flow be idle for as long as a balancer would end it (50 s)."""
    while True:
        time.sleep(5)
        with TALKING:
            talk()


class Blast:
    """Datagrams sent without a pause from one namespace to another; counts those that arrive."""

    def __init__(self, sender: str, receiver: str, address: str, port: int) -> None:
        with namespaces.entered(receiver):
            self._receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        with namespaces.entered(sender):
            self._sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._receiver.bind((address, port))
        self._sender.connect((address, port))
        self.sent = self.arrived = 0
        for work in (self._send, self._receive):
            threading.Thread(target=work, daemon=True).start()

    def _send(self) -> None:
        while True:
            try:
                self._sender.send(b"into the dark")
            except OSError:  # its link may be down for a moment
                time.sleep(0.001)
            self.sent += 1
            if self.sent % 50 == 0:
                time.sleep(0.005)

    def _receive(self) -> None:
        while True:
            self._receiver.recv(100)
            self.arrived += 1


BLASTS: list[Blast] = []


def blast(sender: str, receiver: str, address: str, mac: str, port: int) -> str:
    """Begin one, or say why it can't begin yet."""
    try:
        with namespaces.entered(sender):
            subprocess.run(["ip", "neigh", "replace", address, "lladdr", mac, "dev", "eth0"], check=True)
        BLASTS.append(Blast(sender, receiver, address, port))
    except (OSError, subprocess.CalledProcessError) as error:
        return str(error)
    return ""


def blasted() -> list[list[int]]:
    """For each: how many were sent, and how many arrived."""
    return [[one.sent, one.arrived] for one in BLASTS]


def talk(seconds: float = 3.0) -> dict[str, str]:
    """What is wrong with the open flows, by name: bytes must pass both ways."""
    wrong = {}
    for name, (near, far) in FLOWS.items():
        try:
            for sender, receiver in ((near, far), (far, near)):
                receiver.settimeout(seconds)
                sender.sendall(b"still here")
                got = b""
                while len(got) < 10:
                    piece = receiver.recv(10 - len(got))
                    if not piece:
                        raise OSError("closed")
                    got += piece
        except OSError as error:
            wrong[name] = str(error)
    return wrong


def seen() -> dict[str, object]:
    """Everything that could be left over."""
    with Netlink() as netlink:
        links = sorted(netlink.links())
    names = sorted(os.listdir(namespaces.DIRECTORY))
    mounts = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    return {
        "links": links,
        "namespaces": names,
        "dead": [name for name in names if not namespaces.exists(name)],
        "mounts": sorted(m for m in mounts if m.startswith("/run/cumulet/")),
        "files": sorted(str(path.relative_to(RUN)) for path in RUN.rglob("*") if _is_ours(path)),
        "processes": processes(),
    }


def _is_ours(path: Path) -> bool:
    """Not what is inside an instance's file system or bundle, nor runc's."""
    parts = path.relative_to(RUN).parts
    return len(parts) <= 2 or parts[0] not in {"instances", "runc"}


def processes() -> list[str]:
    """The command lines of the cell's own processes; those inside instances have a pid namespace of their own."""
    own = os.stat("/proc/self/ns/pid").st_ino
    found = []
    for directory in Path("/proc").glob("[0-9]*"):
        try:
            if os.stat(directory / "ns" / "pid").st_ino != own or int(directory.name) == os.getpid():
                continue
            line = (directory / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
        except OSError:
            continue
        if line:
            found.append(line)
    return sorted(found)


def rules() -> dict[str, list[str]]:
    """Where the kernel's rules are not those that the records make: the differing lines, by place."""
    records = Records(RUN / "parts")
    filters = Filters(records)
    wrong = _compared("cell", None, filters._rules._whole())
    filters._rules.close()
    for router in records.all(LogicalRouter):
        if not router.ports:
            continue  # it has no namespace yet
        made = Ruleset(base(router), "inet cumulet", Path("/dev/null"), HOOKS)
        made.restore(contributions(router, [nat for nat in records.all(Nat) if nat.router == router.id]))
        wrong |= _compared(router.id, namespace_of("router", router.id), made._whole())
        made.close()
    return wrong


def _compared(place: str, namespace: str | None, text: str) -> dict[str, list[str]]:
    scratch = f"scratch-{os.getpid()}"
    namespaces.ensure(scratch)
    try:
        with namespaces.entered(scratch):
            with Nft() as nft:
                nft.run(text)
            wanted = _listed()
        with namespaces.entered(namespace):
            found = _listed()
    finally:
        namespaces.remove(scratch)
    different = [f"- {line}" for line in sorted(set(wanted) - set(found))]
    different += [f"+ {line}" for line in sorted(set(found) - set(wanted))]
    return {place: different} if different else {}


def _listed() -> list[str]:
    """Each statement with where it stands; elements one by one."""
    done = subprocess.run(["nft", "-s", "-j", "list", "ruleset"], capture_output=True, check=True, text=True)
    lines = []
    for item in json.loads(done.stdout)["nftables"]:
        kind, body = next(iter(item.items()))
        if kind == "metainfo":
            continue
        body.pop("handle", None)
        elements = body.pop("elem", [])
        lines.append(f"{kind} {json.dumps(body, sort_keys=True)}")
        lines += [f"element {body.get('name')} {json.dumps(element, sort_keys=True)}" for element in elements]
    return lines


def pid_of(state: str) -> int:
    """An instance's first process, from runc's state."""
    return int(json.loads(Path(state).read_text())["init_process_pid"])


COMMANDS = {
    "close": closed,
    "pid_of": pid_of,
    "reload": reload,
    "blast": blast,
    "blasted": blasted,
    "open": opened,
    "talk": talk,
    "seen": seen,
    "rules": rules,
}


def main() -> None:
    threading.Thread(target=keep_talking, daemon=True).start()
    for line in sys.stdin:
        name, arguments = json.loads(line)
        try:
            with TALKING:
                answer = {"answer": COMMANDS[name](*arguments)}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
