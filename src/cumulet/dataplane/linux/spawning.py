"""Starting the agent's process from outside the cell; `starter` is what it does then. Imports next to nothing."""

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


def spawn_agent(home: Path) -> "subprocess.Popen[bytes]":
    """Begin an agent. The process ends when the agent listens (status 0) or can't (why is on its stderr)."""
    return subprocess.Popen(
        [sys.executable, "-m", "cumulet.agent", str(home)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def agent_answers(home: Path) -> bool:
    """Whether an agent of the home takes connections."""
    with (
        contextlib.suppress(OSError),
        agent_address(home) as address,
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe,
    ):
        return probe.connect_ex(address) == 0
    return False


@contextlib.contextmanager
def agent_address(home: Path) -> Iterator[str]:
    """The path of the agent's socket, by a descriptor, since a socket's path may have no more than 107 bytes."""
    directory = os.open(home / "run", os.O_PATH | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{directory}/agent.sock"
    finally:
        os.close(directory)
