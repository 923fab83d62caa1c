"""Run one test in namespaces of its own: user, pid, mount (private /run, own /proc) and network, as the agent has them.

`@in_cell` forks: the test's function runs as pid 2 of a small world that ends with it; what it raises is raised here.
Works as root and as an ordinary user (a user namespace is always made).
"""

import asyncio
import functools
import inspect
import os
import subprocess
import time
import traceback
from collections.abc import Callable

from cumulet.dataplane.linux import syscalls

_SPACES = (
    syscalls.CLONE_NEWUSER
    | syscalls.CLONE_NEWNS
    | syscalls.CLONE_NEWPID
    | syscalls.CLONE_NEWNET
    | syscalls.CLONE_NEWIPC
)


def in_cell(function):
    """See the module's docstring. Coroutine functions are run in a loop of their own."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            _world(writing, function, args, kwargs)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            complaint = pipe.read().decode()
        os.waitpid(pid, 0)
        if complaint != "fine":
            raise AssertionError(f"inside the cell:\n{complaint or 'it died'}")

    return wrapper


def _world(writing: int, function, args, kwargs) -> None:
    try:
        uid, gid = os.geteuid(), os.getegid()
        syscalls.unshare(_SPACES)
        for name, text in (("setgroups", "deny"), ("uid_map", f"0 {uid} 1"), ("gid_map", f"0 {gid} 1")):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
        pause = os.fork()
        if pause:
            os.close(writing)
            os.waitpid(pause, 0)
            os._exit(0)
        worker = os.fork()  # pid 1 only reaps; when it ends the kernel ends all others
        if worker:
            os.close(writing)
            while os.wait()[0] != worker:
                pass
            os._exit(0)
        syscalls.mount("none", "/", flags=syscalls.MS_REC | syscalls.MS_PRIVATE)
        syscalls.mount("proc", "/proc", "proc")
        syscalls.mount("run", "/run", "tmpfs")
        os.makedirs("/run/netns")
        sh("ip link set lo up")
        if inspect.iscoroutinefunction(function):
            asyncio.run(function(*args, **kwargs))
        else:
            function(*args, **kwargs)
        os.write(writing, b"fine")
    except BaseException:
        os.write(writing, traceback.format_exc().encode())
    finally:
        os._exit(0)


def sh(command: str, timeout: float = 20) -> str:
    """A command's output; AssertionError with it when it fails."""
    done = subprocess.run(
        command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout, check=False
    )
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}"
    return done.stdout


async def ash(command: str, timeout: float = 20) -> str:
    """`sh` that lets the loop run."""
    return await asyncio.to_thread(sh, command, timeout)


async def eventually(condition: Callable[[], object], what: str = "", deadline: float = 5.0):
    """The first true value of `condition`."""
    end = time.monotonic() + deadline
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"not within {deadline} s: {what}"
        await asyncio.sleep(0.01)
