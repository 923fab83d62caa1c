"""What a server must have for itself before all else: its home, its ports, and an agent that begins meanwhile.

Claimed with the standard library alone, so that `launch` gets here before the larger modules are imported: the agent
then starts beside them.
"""

import contextlib
import errno
import fcntl
import json
import os
import signal
import socket
import subprocess
from pathlib import Path
from typing import IO, Any

import msgspec

from cumulet import durable
from cumulet.dataplane.linux import cell, spawning
from cumulet.settings import Settings

INTERRUPTED = "The start was interrupted; what had begun was ended."


class StartError(Exception):
    """The cloud can't start; the message is one line that says why and what to do."""


class Claims(msgspec.Struct, frozen=True):
    """The lock on the home, the APIs' listening sockets by service, the cell that was there before (if one was), and
    the process that starts an agent (None: one lives already, or the data plane has none)."""

    lock: IO[str]
    sockets: dict[str, socket.socket]
    cell: cell.Cell | None
    agent: "subprocess.Popen[bytes] | None"

    def release(self) -> None:
        """Let others have home and ports."""
        for sock in self.sockets.values():
            sock.close()
        self.lock.close()

    def abandon(self, home: Path) -> None:
        """End the agent that began, with its cell if there was none before; then `release`."""
        if self.agent is not None:
            self.agent.communicate()
            if self.cell is None:
                cell.destroy(home)
        self.release()


class Told:
    """Whether this process was told to end since this was made. For the part of a start that can't be cut off: an agent
    whose start nobody remembers would stay."""

    def __init__(self) -> None:
        self.to_end = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._hear)

    def _hear(self, _number: int, _frame: object) -> None:
        self.to_end = True


def claim(settings: Settings) -> Claims:
    """Claim home and ports and begin the agent. Raises StartError, or OSError for which `words` has words."""
    with contextlib.ExitStack() as undo:
        lock = undo.enter_context(lock_home(settings))
        sockets = {name: undo.enter_context(_bind(settings, name, port)) for name, port in ports(settings).items()}
        before = cell.find(settings.home)
        spawned = None
        if settings.dataplane == "linux" and not spawning.agent_answers(settings.home):
            spawned = spawning.spawn_agent(settings.home)
        undo.pop_all()
    return Claims(lock, sockets, before, spawned)


def ports(settings: Settings) -> dict[str, int]:
    """The APIs' ports by service."""
    return {"identity": settings.identity_port, "network": settings.network_port,
            "compute": settings.compute_port, "image": settings.image_port}  # fmt: skip


def myself() -> dict[str, Any]:
    """This process so that it can't be taken for another one: its pid, when it began in the kernel's ticks, and since
    which boot those are counted."""
    return {"pid": os.getpid(), "began": cell.process_started(os.getpid()), "boot": cell.boot()}


def words(error: OSError, settings: Settings) -> str:
    """One line about an error of the operating system that says what to do."""
    if error.errno == errno.ENOSPC:
        return f"The disk under {settings.home} is full. Free space and try again."
    if error.errno in {errno.ENOLCK, errno.EOPNOTSUPP}:
        return f"The file system of {settings.home} has no locks. Choose a directory on a local disk with --home."
    if error.errno in {errno.EPERM, errno.EACCES, errno.EROFS}:
        return f"{error.filename or settings.home} can't be written: {error.strerror}. Choose a directory with --home."
    return f"{error.filename or settings.home}: {error.strerror or error}"


def _bind(settings: Settings, name: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.listen else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((settings.listen, port))
        sock.listen(1024)
    except OSError as error:
        sock.close()
        raise StartError(
            f"The {name} API can't listen on {settings.listen} port {port}: {error.strerror}. Stop what uses the port "
            f"(`ss -ltnp sport = :{port}` tells), or choose others with --port-base or CUMULET_{name.upper()}_PORT."
        ) from error
    return sock


def lock_home(settings: Settings) -> IO[str]:
    """The home for this process alone, until the file is closed or the process ends. StartError, OSError."""
    for directory in (settings.home, settings.run, settings.log_file.parent):
        durable.make_directory(directory)
    file = (settings.run / "server.lock").open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise StartError(
            f"A cloud already runs in {settings.home}: `cumulet status` shows it, `cumulet down` ends it, "
            "and --home with --port-base starts another."
        ) from None
    file.truncate(0)
    json.dump(myself(), file)
    file.flush()
    return file
