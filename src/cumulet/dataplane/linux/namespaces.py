"""Network namespaces of the cell, by name: bind mounts under /run/netns, as `ip netns` keeps them.

A namespace lives as long as its name (or a process in it). All functions are for the agent, inside the cell.
"""

import contextlib
import fcntl
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from cumulet.dataplane.linux import guests, syscalls
from cumulet.dataplane.linux.netlink import Netlink

DIRECTORY = Path("/run/netns")
_OWN = "/proc/thread-self/ns/net"
_NS_GET_USERNS = 0xB701  # ioctl_ns(2)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,127}")


def path(name: str) -> Path:
    """Where the namespace is mounted, for tools that take one by path (runc). ValueError for what is no plain name."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"not a namespace name: {name!r}")
    return DIRECTORY / name


def names() -> set[str]:
    """The names of all living namespaces."""
    try:
        entries = os.listdir(DIRECTORY)
    except FileNotFoundError:
        return set()
    return {name for name in entries if exists(name)}


def exists(name: str) -> bool:
    """Whether the namespace lives (a name whose mount is gone does not count)."""
    try:
        return os.stat(path(name)).st_dev != os.stat(DIRECTORY).st_dev
    except FileNotFoundError:
        return False


def ensure(name: str, sysctls: Mapping[str, str] | None = None, *, guest: bool = False) -> bool:
    """Make the namespace with its loopback up; True when it was not there.

    `sysctls` (`net/ipv4/ip_forward`: "1") are written when it is made, before any interface is in it, and before it has
    its name: what has a name is whole, whenever the agent is killed. A `guest`'s belongs to a user namespace of its
    own, whose root may do in it as it likes (`owner`).
    """
    target = path(name)
    if exists(name):
        return False
    DIRECTORY.mkdir(mode=0o755, parents=True, exist_ok=True)
    target.touch(mode=0o444)
    try:
        with _born(guest=guest):
            write_sysctls(sysctls or {})
            with Netlink() as netlink:
                netlink.set_link("lo", up=True)
            syscalls.mount(_OWN, str(target), flags=syscalls.MS_BIND)
    except OSError:
        remove(name)
        raise
    return True


@contextlib.contextmanager
def _born(*, guest: bool) -> Iterator[None]:
    """Stand in a new namespace within the block."""
    home = os.open(_OWN, os.O_RDONLY | os.O_CLOEXEC)
    try:
        if guest:
            made = guests.born()
            try:
                syscalls.setns(made, syscalls.CLONE_NEWNET)
            finally:
                os.close(made)
        else:
            syscalls.unshare(syscalls.CLONE_NEWNET)
        try:
            yield
        finally:
            syscalls.setns(home, syscalls.CLONE_NEWNET)
    finally:
        os.close(home)


@contextlib.contextmanager
def owner(name: str) -> Iterator[Path]:
    """The path, good within the block for the whole cell, of the user namespace that the namespace belongs to."""
    network = os.open(path(name), os.O_RDONLY | os.O_CLOEXEC)
    try:
        user = fcntl.ioctl(network, _NS_GET_USERNS)
    finally:
        os.close(network)
    try:
        yield Path(f"/proc/{os.getpid()}/fd/{user}")
    finally:
        os.close(user)


def guest_ids() -> guests.Ids:
    """The cell's ids that guests have."""
    return guests.ids()


def remove(name: str) -> None:
    """Take the namespace's name away; with its last process it ends, and its interfaces with it."""
    target = path(name)
    with contextlib.suppress(OSError):
        syscalls.umount(str(target))
    target.unlink(missing_ok=True)


@contextlib.contextmanager
def entered(name: str | None) -> Iterator[None]:
    """Stand in the namespace (None: the cell's own) within the block; sockets and processes begun there stay there.

    Never await inside. FileNotFoundError when it does not live.
    """
    if name is None:
        yield
        return
    if not exists(name):
        raise FileNotFoundError(f"no network namespace {name}")
    target = os.open(path(name), os.O_RDONLY | os.O_CLOEXEC)
    try:
        home = os.open(_OWN, os.O_RDONLY | os.O_CLOEXEC)
        try:
            syscalls.setns(target, syscalls.CLONE_NEWNET)
            try:
                yield
            finally:
                syscalls.setns(home, syscalls.CLONE_NEWNET)
        finally:
            os.close(home)
    finally:
        os.close(target)


def write_sysctls(values: Mapping[str, str]) -> None:
    """Write sysctls of the namespace the agent stands in (`net/ipv4/ip_forward`: "1")."""
    for name, value in values.items():
        descriptor = os.open(f"/proc/sys/{name}", os.O_WRONLY | os.O_CLOEXEC)
        try:
            os.write(descriptor, value.encode())
        finally:
            os.close(descriptor)
