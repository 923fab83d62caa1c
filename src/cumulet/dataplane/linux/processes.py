"""The cell's processes, and whether somebody answers for each: the agent, a daemon, an instance, or a visitor.

Pids are the cell's own. A process whose parent is outside of the cell (0 in here) came in to look or to run something
(`cumulet exec`): a visitor. What else hangs on pause must be one that the agent, its daemons or an instance knows.
"""

import contextlib
import os
from collections.abc import Callable, Iterable
from typing import NamedTuple


class _Process(NamedTuple):
    pid: int
    parent: int
    command: str


class Processes:
    """`daemons` and `instances` tell the pids of those that are known."""

    def __init__(self, daemons: Callable[[], Iterable[int]], instances: Callable[[], Iterable[int]]) -> None:
        self._daemons = daemons
        self._instances = instances

    def strangers(self) -> list[tuple[int, str]]:
        """Processes that nobody answers for, with their commands."""
        living = _living()
        instances = set(self._instances())
        known = {1, os.getpid(), *self._daemons(), *instances}
        guests = {_pid_namespace(pid) for pid in instances}
        children: dict[int, list[_Process]] = {}
        for process in living:
            children.setdefault(process.parent, []).append(process)
        found = [
            process
            for process in children.get(1, ())
            if process.pid not in known and _pid_namespace(process.pid) not in guests
        ]
        for stranger in found:
            found.extend(children.get(stranger.pid, ()))
        return [(process.pid, process.command) for process in found]


def _living() -> list[_Process]:
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError), open(f"/proc/{name}/stat") as file:
                before, _, after = file.read().rpartition(")")
                state, parent = after.split()[:2]
                if state not in {"Z", "X"}:
                    found.append(_Process(int(name), int(parent), before.partition("(")[2]))
    return found


def _pid_namespace(pid: int) -> int:
    """What tells a process's pid namespace from others; -1 when it is gone, -2 for our own."""
    with contextlib.suppress(OSError):
        found = os.stat(f"/proc/{pid}/ns/pid").st_ino
        return -2 if found == os.stat("/proc/self/ns/pid").st_ino else found
    return -1
