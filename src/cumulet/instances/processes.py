"""Processes: short ones that are waited for, and long ones that are known by pid and start time.

Waiting is by pidfd: Python 3.11's asyncio would use a thread per process, and an agent that moves between
namespaces must have one thread.
"""

import asyncio
import contextlib
import os
import signal
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

Output = int | IO[bytes]


async def run(argv: Sequence[str], *, stdout: Output = subprocess.DEVNULL) -> int:
    """Run a program to its end, with /dev/null as input and `stdout` for both outputs; its exit status.

    When the caller is cancelled the program goes on.
    """
    process = subprocess.Popen(  # noqa: ASYNC220 (vfork and exec; it is waited for below, by pidfd)
        argv, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stdout
    )
    ended = asyncio.Event()
    watch = Watch(process.pid, ended.set)
    try:
        await ended.wait()
    finally:
        watch.close()
    return process.wait()


def running_runcs(states: Path) -> list[int]:
    """The pids of runc programs at work on containers whose states are kept there; `runc exec` only visits one."""
    found = []
    for directory in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            argv = (directory / "cmdline").read_bytes().decode(errors="replace").split("\0")
            works = {"run", "delete", "update"} & set(argv)
            if argv[0] == "runc" and str(states) in argv and works:
                found.append(int(directory.name))
    return found


class Watch:
    """Tells once, on the running event loop, when a process ends (any process, not only a child).

    ProcessLookupError when there is none.
    """

    def __init__(self, pid: int, on_end: Callable[[], None]) -> None:
        self.pid = pid
        self._fd = os.pidfd_open(pid)
        self._on_end = on_end
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._fd, self._ended)

    def _ended(self) -> None:
        self.close()
        self._on_end()

    def signal(self, number: signal.Signals) -> None:
        """Send a signal, to this process and no later one of the same pid; nothing happens when it has ended."""
        if self._fd >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._fd, number)

    def close(self) -> None:
        """Stop watching."""
        if self._fd >= 0:
            self._loop.remove_reader(self._fd)
            os.close(self._fd)
            self._fd = -1


def start_time(pid: int) -> int | None:
    """When the process started, in clock ticks since boot; None when it does not live (zombies don't)."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if fields[0] in b"ZX" else int(fields[19])
