"""A program's start in two steps: a child is forked and waits at a gate, so that it can be written down before it runs.

When the agent is killed in between, the gate closes and the child ends; a recorded process runs, or none.
"""

import contextlib
import os
import signal
import struct
from collections.abc import Sequence
from pathlib import Path

from cumulet.dataplane.linux import jail, syscalls


def fork_at_gate(
    program: str, argv: Sequence[str], net: int | None, output: int, files: Path | None
) -> tuple[int, int, int]:
    """Fork a child that becomes `program` once a byte comes through the gate, and ends when the gate is closed without
    one. The child's pid, the gate's writing end, and a pipe on which it tells the errno of a failed start. `files` is
    the only directory besides programs that it sees."""
    jail.prepare()
    gate_in, gate_out = os.pipe2(os.O_CLOEXEC)
    failure_in, failure_out = os.pipe2(os.O_CLOEXEC)
    pid = os.fork()
    if pid:
        os.close(gate_in)
        os.close(failure_out)
        return pid, gate_out, failure_in
    try:
        os.close(gate_out)
        _become(program, argv, net, output, files, gate_in)
    except OSError as error:
        os.write(failure_out, struct.pack("=i", error.errno or 0))
    finally:
        os._exit(127)


def _become(program: str, argv: Sequence[str], net: int | None, output: int, files: Path | None, gate: int) -> None:
    os.setsid()
    if net is not None:
        syscalls.setns(net, syscalls.CLONE_NEWNET)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.chdir("/")
    os.umask(0o077)
    for number in signal.valid_signals():
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_DFL)
    # A SIGHUP that comes before the program has its handler would kill it: it stays ignored until then.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for name in os.listdir("/proc/self/fd"):  # libraries open descriptors that Python does not know
        with contextlib.suppress(OSError):
            if int(name) > 2:
                os.set_inheritable(int(name), False)
    environment = {"PATH": search_path(), "LC_ALL": "C.UTF-8"}
    jail.close(files)
    if os.read(gate, 1):
        os.execve(program, list(argv), environment)  # noqa: S606  (no shell wanted)


def search_path() -> str:
    """Where programs are; daemons lie where an ordinary user's PATH does not look."""
    return os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/local/sbin", "/usr/sbin", "/sbin"])
