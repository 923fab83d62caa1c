"""One shell that lives through many commands, as a person's terminal does: variables and `source` hold."""

import contextlib
import os
import selectors
import signal
import subprocess
import time
import uuid
from collections.abc import Mapping

from .place import Done, Place


class ShellHung(Exception):
    """A command did not end in its time; the message has what it printed so far."""


class Shell:
    """A bash in a place. Its commands read nothing from standard input; background jobs end with it."""

    def __init__(self, place: Place, env: Mapping[str, str]) -> None:
        self._errors = place.home / ".stderr"
        self._mark = f"end-{uuid.uuid4().hex}"
        self._process = subprocess.Popen(
            place.argv(["setsid", "bash", "--noprofile", "--norc"]),
            env=place.environment(env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._selector = selectors.DefaultSelector()
        assert self._process.stdout
        self._selector.register(self._process.stdout, selectors.EVENT_READ)

    def run(self, command: str, timeout: float = 60) -> Done:
        """Run a command line and wait for its end. Raises ShellHung after `timeout` seconds."""
        assert self._process.stdin
        script = f"{{ {command}\n}} </dev/null 2>{self._errors}\nprintf '\\n%s %d\\n' {self._mark} $?\n"
        self._process.stdin.write(script.encode())
        self._process.stdin.flush()
        printed = self._until_mark(command, timeout)
        stdout, _, status = printed.rpartition(f"\n{self._mark} ")
        return Done([command], int(status), stdout, self._errors.read_text(errors="replace"))

    def close(self) -> None:
        """End the shell and its background jobs, one process group led by the process we started."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._selector.close()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def _until_mark(self, command: str, timeout: float) -> str:
        assert self._process.stdout
        deadline = time.monotonic() + timeout
        printed = b""
        mark = f"\n{self._mark} ".encode()
        while not (mark in printed and printed.endswith(b"\n")):
            if not self._selector.select(max(0.0, deadline - time.monotonic())):
                raise ShellHung(f"`{command}` still runs after {timeout:.0f} s; printed {printed.decode()!r}")
            chunk = os.read(self._process.stdout.fileno(), 65536)
            if not chunk:
                raise ShellHung(f"the shell ended in `{command}`; printed {printed.decode()!r}")
            printed += chunk
        return printed.decode(errors="replace")
