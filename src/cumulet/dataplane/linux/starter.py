"""How the agent's process begins: find or make the cell, enter it, fork, tell the server when the socket listens.

One Python start serves both: the process that the server spawned stays outside to learn the agent's pid, says how it
went by its exit status, and ends; the agent is nobody's child. Nothing heavy may be imported before the fork.
"""

import contextlib
import fcntl
import json
import logging
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn, TextIO

from cumulet.dataplane.linux import cell

Serve = Callable[[Path, socket.socket, Callable[[], None]], None]

FAILED = 3
MAX_LOG = 20 << 20
"""Bytes of agent.log; as many of before are kept beside it."""
_PATIENCE = 5.0  # seconds for another agent to end or to listen


def start(home: Path, serve: Serve) -> int:
    """Begin an agent for the home unless one lives: the exit status, with the reason for the user on stderr. Its pid
    and start time, as seen outside, go to HOME/run/agent.json.

    `serve(home, listening socket, ready)` runs in the agent's process until its end.
    """
    # uvloop leaves the ends of the standard streams inheritable: the server would wait as long as the cell holds them.
    os.closerange(3, os.sysconf("SC_OPEN_MAX"))
    try:
        for folder in ("run", "log"):
            (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        print(f"can't use the home {home}: {error.strerror}", file=sys.stderr)  # noqa: T201 - the server reads it
        return FAILED
    only = os.open(home / "run" / "agent.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    if not _locked(only, home / "run"):
        return 0  # it lives
    try:
        found = cell.find_or_create(home)
    except (cell.CellError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201 - the server reads it
        return FAILED
    reader, writer = os.pipe()
    between = os.fork()
    if between == 0:
        os.close(reader)
        _fork_inside(found, home, writer, serve)
    os.close(writer)
    with os.fdopen(reader) as answers:
        answer = answers.read().splitlines()
    os.waitpid(between, 0)
    if answer[-1:] != ["ready"]:
        print("\n".join(answer[-1:]) or "the agent died; see log/agent.log", file=sys.stderr)  # noqa: T201
        return FAILED
    agent = int(answer[0])
    state = home / "run" / "agent.json"
    state.write_text(json.dumps({"pid": agent, "started": cell.process_started(agent), "boot": cell.boot()}))
    return 0


def _locked(only: int, run: Path) -> bool:
    """Whether we have the lock that the agent holds all its life; False once another agent listens. A dying one is
    waited for."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(only, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe, _named(run) as address:
                if probe.connect_ex(address) == 0 or time.monotonic() > deadline:
                    return False
            time.sleep(0.005)
        else:
            return True


@contextlib.contextmanager
def _named(run: Path) -> Iterator[str]:
    # A socket's path may have 107 bytes, a home's may have more: name it by its directory's descriptor.
    directory = os.open(run, os.O_PATH | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{directory}/agent.sock"
    finally:
        os.close(directory)


def _fork_inside(found: cell.Cell, home: Path, writer: int, serve: Serve) -> NoReturn:
    """The process between enters the cell; its child is in the pid namespace, and its child's child has pause for a
    parent. Without the second fork the agent's zombie would wait for the host's init, and with it the cell's end."""
    try:
        outside = os.open("/proc", os.O_PATH | os.O_CLOEXEC)
        cell.enter(found)
        inner = os.fork()
        if inner == 0:
            if os.fork() == 0:
                os.write(writer, os.readlink("self", dir_fd=outside).encode() + b"\n")
                os.close(outside)
                _become_agent(home, writer, serve)
            os._exit(0)
        os.waitpid(inner, 0)
        os._exit(0)
    except (cell.CellError, OSError) as error:
        os.write(writer, f"{error}\n".encode())
        os._exit(1)


class _Log(logging.StreamHandler[TextIO]):
    """The agent's output: a file that is exchanged for a new one when it is full, so that nobody fills the disk by what
    the agent has to complain of."""

    def __init__(self, path: Path) -> None:
        super().__init__(os.fdopen(2, "w", buffering=1, closefd=False, errors="backslashreplace"))
        self._path = path
        self._open()

    def _open(self) -> None:
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        for target in (1, 2):
            os.dup2(file, target)
        os.close(file)

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):
            if os.fstat(2).st_size > MAX_LOG:
                self._path.replace(self._path.with_suffix(".log.1"))
                self._open()
        super().emit(record)


def _become_agent(home: Path, writer: int, serve: Serve) -> NoReturn:
    try:
        os.setsid()
        os.umask(0o077)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        logging.basicConfig(
            handlers=[_Log(home / "log" / "agent.log")],
            level=logging.INFO,
            format="%(asctime)s %(levelname)s %(name)s %(message)s",
        )
        listening = _socket(home / "run")

        def ready() -> None:
            os.write(writer, b"ready\n")
            os.close(writer)

        serve(home, listening, ready)
    except BaseException as error:
        logging.getLogger("cumulet.agent").exception("the agent ended")
        with contextlib.suppress(OSError):  # when it was ready before, nobody waits
            os.write(writer, f"{error}\n".encode())
        os._exit(1)
    os._exit(0)


def _socket(run: Path) -> socket.socket:
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
    (run / "agent.sock").unlink(missing_ok=True)
    with _named(run) as address:
        listening.bind(address)
    os.chmod(run / "agent.sock", 0o600)
    listening.listen(64)
    return listening
