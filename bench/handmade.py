"""The path that a person would build with `ip` and `nft`, without this project: what ours is compared with.

It lives in a process of its own, which has a network namespace (the "host": bridges and router) and a private /run, so
its end is the end of all of it. Guests are namespaces behind veth pairs, as instances are.
"""

import ctypes
import os
import pickle
import signal
import socket
import subprocess
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from cumulet.dataplane.linux import namespaces, syscalls

_PR_SET_PDEATHSIG = 1

NAT = """
table ip nat {
  chain pre { type nat hook prerouting priority -100; policy accept;
    iifname "gw" ip daddr 203.0.113.21 dnat to 10.50.0.11
  }
  chain post { type nat hook postrouting priority 100; policy accept;
    oifname "gw" ip saddr 10.50.0.11 snat to 203.0.113.21
    oifname "gw" snat to 203.0.113.20
  }
}
"""
"""The least a router needs for a floating IP (10.50.0.11 is 203.0.113.21) and for everyone else's way out."""

FILTER = """
table inet filter {
  chain forward { type filter hook forward priority 0; policy drop;
    ct state established,related accept
    tcp dport { 22, 80, 5201 } ct state new accept
  }
}
"""
"""The least a stateful filter is; the host's bridges pass their packets to it (bridge-nf-call-iptables)."""


def private() -> None:
    """Go on in a child with a network namespace and a /run of its own, the first of a pid namespace: when it ends, all
    that it began ends. This process waits for that, and ends too."""
    _end_with_parent()
    syscalls.unshare(syscalls.CLONE_NEWNET | syscalls.CLONE_NEWNS | syscalls.CLONE_NEWPID)
    if (first := os.fork()) != 0:
        os.waitpid(first, 0)
        os._exit(0)
    _end_with_parent()
    syscalls.mount("none", "/", flags=syscalls.MS_REC | syscalls.MS_PRIVATE)
    syscalls.mount("tmpfs", "/run", "tmpfs")
    syscalls.mount("proc", "/proc", "proc")
    _run("ip", "link", "set", "lo", "up")


def _end_with_parent() -> None:
    """Let the kernel kill this process when its parent ends, however it ends."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def bridge(name: str) -> None:
    """A bridge of the host."""
    _run("ip", "link", "add", "name", name, "type", "bridge", "forward_delay", "0")
    _run("ip", "link", "set", name, "up")


def guest(name: str, plug: str, address: str, gateway: str | None = None, interface: str = "eth0") -> None:
    """A namespace (made if need be) with an interface on a bridge."""
    namespaces.ensure(name)
    near = f"{name}-{interface}"
    _run("ip", "link", "add", near, "type", "veth", "peer", "name", interface, "netns", name)
    _run("ip", "link", "set", near, "master", plug, "up")
    _run("ip", "-n", name, "address", "add", address, "dev", interface)
    _run("ip", "-n", name, "link", "set", interface, "up")
    if gateway:
        _run("ip", "-n", name, "route", "add", "default", "via", gateway)


def rules(text: str, name: str | None = None) -> None:
    """Load an nft ruleset into a namespace (None: the host)."""
    with namespaces.entered(name):
        subprocess.run(["nft", "-f", "-"], input=text, text=True, check=True)


def forwarding(name: str) -> None:
    """Make a namespace a router."""
    with namespaces.entered(name):
        namespaces.write_sysctls({"net/ipv4/ip_forward": "1"})


def build(*, filtered: bool) -> None:
    """Two networks and a public one, a router between them, guests a, b (first network), c (second), outside."""
    for name in ("br-one", "br-two", "br-pub"):
        bridge(name)
    guest("a", "br-one", "10.50.0.11/24", "10.50.0.1")
    guest("b", "br-one", "10.50.0.12/24", "10.50.0.1")
    guest("c", "br-two", "10.51.0.11/24", "10.51.0.1")
    guest("outside", "br-pub", "203.0.113.1/24")
    for interface, plug, address in (
        ("one", "br-one", "10.50.0.1/24"),
        ("two", "br-two", "10.51.0.1/24"),
        ("gw", "br-pub", "203.0.113.20/24"),
    ):
        guest("router", plug, address, interface=interface)
    _run("ip", "-n", "router", "address", "add", "203.0.113.21/32", "dev", "gw")
    forwarding("router")
    rules(NAT, "router")
    if filtered:
        rules(FILTER)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


def in_namespace(name: str, argv: Sequence[str]) -> "subprocess.Popen[str]":
    """Begin a program in a namespace; its output is kept."""
    with namespaces.entered(name):
        return subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


class Hand:
    """A process with a topology built by hand in it; `run` does something there."""

    def __init__(self, make: Callable[[], None]) -> None:
        self._ours, theirs = socket.socketpair()
        self._pid = os.fork()
        if self._pid == 0:
            self._ours.close()
            _serve(theirs, make)
        theirs.close()
        self._answer()

    def run(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function there (it and its arguments are pickled); its answer. Raises RuntimeError with its error."""
        self._ours.sendall(pickle.dumps((work, arguments)))
        return self._answer()

    def close(self) -> None:
        """End it and all that is in it."""
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        self._ours.close()

    def _answer(self) -> Any:
        data = self._ours.recv(1 << 20)
        answer, error = pickle.loads(data) if data else (None, "it died")
        if error:
            raise RuntimeError(f"by hand: {error}")
        return answer


def _serve(theirs: socket.socket, make: Callable[[], None]) -> NoReturn:
    """Build, then do what is asked, until the asker is gone."""
    try:
        private()
        make()
        theirs.sendall(pickle.dumps((None, None)))
        while data := theirs.recv(1 << 20):
            work, arguments = pickle.loads(data)
            try:
                theirs.sendall(pickle.dumps((work(*arguments), None)))
            except Exception as error:
                theirs.sendall(pickle.dumps((None, repr(error))))
    except BaseException as error:
        theirs.sendall(pickle.dumps((None, repr(error))))
    finally:
        os._exit(0)
