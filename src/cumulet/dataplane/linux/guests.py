"""The user namespaces of instances, one each, whose root has power over the instance's own network namespace alone.

An id inside is an id of the cell that belongs to nobody outside: should a guest find a way out of all other walls, it
stands there as an account that owns no file and may signal no process but other guests'. Where the cell has one id
only (an ordinary user without subordinate ids), that one is the guest's root too.

A network namespace belongs to the user namespace in which it is made, for good. So both are made by one process, which
ends at once; the user namespace lives as long as the network namespace does.
"""

import os
from pathlib import Path
from typing import NamedTuple, NoReturn

from cumulet.dataplane.linux import syscalls

_NEEDED = 65535
"""Ids of a guest that has all it may want: nobody is 65534."""

DAEMONS = 1 + _NEEDED
"""The cell's id of its daemons, after those of root and of the guests."""


_ending: list[int] = []


class Ids(NamedTuple):
    """`size` of the cell's ids, from `first` on, that guests have from 0 on."""

    first: int
    size: int


def ids() -> Ids:
    """What guests can have in this cell: a machine's ids, or one."""
    return Ids(1, _NEEDED) if _many() else Ids(0, 1)


def daemons_id() -> int:
    """The cell's user and group id of daemons; root's where there is no other."""
    return DAEMONS if _many() else 0


def _many() -> bool:
    return all(_mapped(Path(f"/proc/self/{name}_map").read_text()) > DAEMONS for name in ("uid", "gid"))


def _mapped(table: str) -> int:
    return sum(int(line.split()[2]) for line in table.splitlines())


def born() -> int:
    """Make a user namespace with a network namespace: a descriptor of the latter. OSError."""
    _reap()
    made_in, made_out = os.pipe()
    end_in, end_out = os.pipe()
    child = os.fork()
    if child == 0:
        _be_born(made_out, end_in, made_in, end_out)
    os.close(made_out)
    os.close(end_in)
    try:
        with os.fdopen(made_in, "rb", buffering=0) as made:
            number = made.read(1)
        if number != b"\0":
            code = number[0] if number else 0
            raise OSError(code, f"no user namespace for an instance: {os.strerror(code)}")
        first, size = ids()
        for name in ("uid", "gid"):
            Path(f"/proc/{child}/{name}_map").write_text(f"0 {first} {size}\n")
        return os.open(f"/proc/{child}/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    finally:
        os.close(end_out)
        _ending.append(child)


def _reap() -> None:
    """Take note of the ends of earlier children: waiting for each would cost 3 ms."""
    _ending[:] = [child for child in _ending if os.waitpid(child, os.WNOHANG)[0] == 0]


def _be_born(made: int, end: int, *others: int) -> NoReturn:
    """The child of `born`: tells its errno, or 0, and waits until the other ends let it, or have ended."""
    try:
        for descriptor in others:
            os.close(descriptor)
        try:
            syscalls.unshare(syscalls.CLONE_NEWUSER | syscalls.CLONE_NEWNET)
        except OSError as error:
            os.write(made, bytes([error.errno or 1]))
        else:
            os.write(made, b"\0")
            os.read(end, 1)
    finally:
        os._exit(0)
