"""Long-running processes inside the cell: dnsmasq, haproxy and their like, which outlive the agent that started them.

A daemon has a name. Its record (`NAME.json`: command, namespace, processes by pid and start time) is written before
the program runs: a child waits at a gate until the record is on disk, so an agent that is killed at any moment leaves
either a recorded process or none. A restarted agent reads the records and goes on watching (`resume`); a pid that was
given to another process meanwhile has another start time. A daemon that ends by itself is started again with growing
pauses. The record of one that is being ended says so and goes last: what a killed agent did not get to end, the next
one does.

Output goes to `NAME.log`, cut to its newer half whenever it grows over the cap.
"""

import asyncio
import contextlib
import logging
import os
import re
import shutil
import signal
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import msgspec

from cumulet.dataplane.linux import namespaces
from cumulet.dataplane.linux.forking import fork_at_gate, search_path

DIRECTORY = Path("/run/cumulet/daemons")
_NAME = re.compile(r"[a-z][A-Za-z0-9_-]{0,99}")
_FIRST_PAUSE, _LONGEST_PAUSE, _STEADY = 0.1, 10.0, 10.0
_HOUSEKEEPING = 10.0

log = logging.getLogger(__name__)


_Role = Literal["current", "trial", "retiring"]


class _Record(msgspec.Struct):
    """What is on disk; `processes` are (pid, start time in clock ticks after boot, role)."""

    argv: list[str]
    namespace: str | None
    processes: list[tuple[int, int, _Role]]
    ending: bool = False
    files: str | None = None


@dataclass(slots=True)
class _Process:
    pid: int
    started: int
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    descriptor: int = -1


@dataclass(slots=True)
class _Daemon:
    name: str
    argv: list[str]
    namespace: str | None
    files: Path | None = None
    current: _Process | None = None
    trial: _Process | None = None
    retiring: list[_Process] = field(default_factory=list)
    failures: int = 0
    since: float = 0.0
    restart: asyncio.TimerHandle | None = None

    def roles(self) -> list[tuple[_Process, _Role]]:
        found: list[tuple[_Process, _Role]] = []
        if self.current is not None:
            found.append((self.current, "current"))
        if self.trial is not None:
            found.append((self.trial, "trial"))
        return found + [(process, "retiring") for process in self.retiring]

    def processes(self) -> list[_Process]:
        return [process for process, _ in self.roles()]


class Daemons:
    """See the module's docstring. All methods are for the agent's loop."""

    def __init__(self, directory: Path = DIRECTORY, log_bytes: int = 256 * 1024) -> None:
        self._directory = directory
        self._log_bytes = log_bytes
        self._daemons: dict[str, _Daemon] = {}
        self._housekeeping: asyncio.TimerHandle | None = None
        self._read()

    def resume(self) -> None:
        """Watch what an earlier agent left running, and start again what ended meanwhile. Once, inside the loop."""
        for daemon in self._daemons.values():
            for process in daemon.processes():
                self._watch(daemon, process)
            if daemon.current is None:
                self._restart_later(daemon)
        self._keep_house()

    def running(self, prefix: str = "") -> Mapping[str, int]:
        """The pids of the daemons that live and whose names begin so, by name."""
        named = [(name, daemon) for name, daemon in self._daemons.items() if name.startswith(prefix)]
        return {name: process.pid for name, daemon in named if (process := _living(daemon.current))}

    def known(self, prefix: str) -> set[str]:
        """What follows the prefix in the names of all daemons, those too that are about to be started again."""
        return {name.removeprefix(prefix) for name in self._daemons if name.startswith(prefix)}

    def pid(self, name: str) -> int | None:
        """The pid of a daemon, None when it does not live (it may be about to be started again)."""
        daemon = self._daemons.get(name)
        process = _living(daemon.current) if daemon is not None else None
        return process.pid if process is not None else None

    def everyone(self) -> set[int]:
        """The pids of all living processes of all daemons."""
        return {pid for name in self._daemons for pid in self.pids(name)}

    def fault(self, name: str) -> str:
        """Why a daemon does not serve, for a person; empty when it runs, and where it should."""
        daemon = self._daemons.get(name)
        process = _living(daemon.current) if daemon is not None else None
        if daemon is None or process is None:
            return f"{name} does not run"
        if _state(process.pid) in (b"T", b"t"):
            return f"{name} (pid {process.pid}) was stopped by a signal"
        if daemon.namespace is not None and not _stands_in(process.pid, daemon.namespace):
            return f"{name} (pid {process.pid}) is in a namespace that is gone"
        return ""

    def log_of(self, name: str, lines: int = 20) -> str:
        """The end of a daemon's output."""
        try:
            text = self._log_path(name).read_text(errors="replace")
        except FileNotFoundError:
            return ""
        return "\n".join(text.splitlines()[-lines:])

    def start(self, name: str, argv: Sequence[str], namespace: str | None = None, *, files: Path | None = None) -> bool:
        """Run a daemon and keep it running; True when it did not run with this very command and namespace.

        It runs in a `jail`, where besides programs it finds only the directory `files`, which must be there.
        Another command takes the place of the running one at once, which is killed first. FileNotFoundError names a
        program or a namespace that is missing; OSError is whatever the kernel refused.
        """
        if not _NAME.fullmatch(name):
            raise ValueError(f"not a daemon name: {name!r}")
        daemon = self._daemons.get(name)
        if daemon is not None:
            if daemon.argv == list(argv) and daemon.namespace == namespace and not self.fault(name):
                return False
            self._end(daemon, signal.SIGKILL)
        daemon = _Daemon(name, list(argv), namespace, files)
        try:
            daemon.current = self._spawn(daemon, daemon.argv)
        except OSError:
            self._forget(name)
            raise
        self._daemons[name] = daemon
        self._write(daemon)
        self._keep_house()
        return True

    def succeed(self, name: str, argv: Sequence[str]) -> int:
        """Start a successor beside a living daemon, with another command for this once; its pid.

        It is on trial until `confirm`: when it ends, the old one goes on as if nothing had happened; when the old one
        ends first, the successor takes its place.
        """
        daemon = self._daemons[name]
        process = self._spawn(daemon, argv)
        if daemon.trial is not None:
            daemon.retiring.append(daemon.trial)
        daemon.trial = process
        self._write(daemon)
        return process.pid

    def pids(self, name: str) -> set[int]:
        """All living processes of a daemon, those on trial and those that retire too."""
        daemon = self._daemons.get(name)
        return {process.pid for process in daemon.processes() if _living(process)} if daemon else set()

    def confirm(self, name: str) -> None:
        """The successor serves now; the old process may finish what it has."""
        daemon = self._daemons.get(name)
        if daemon is None or daemon.trial is None:
            return
        if daemon.current is not None:
            daemon.retiring.append(daemon.current)
        daemon.current, daemon.trial = daemon.trial, None
        daemon.since = asyncio.get_running_loop().time()
        self._write(daemon)

    def signal(self, name: str, number: signal.Signals) -> bool:
        """Send a signal to a daemon; False when it does not live."""
        daemon = self._daemons.get(name)
        process = _living(daemon.current) if daemon else None
        return process is not None and _signal(process, number)

    async def stop(self, name: str, grace: float = 2.0) -> None:
        """End a daemon with all its processes: SIGTERM, and SIGKILL after `grace` seconds; its output goes too.

        Unknown names are fine.
        """
        daemon = self._daemons.get(name)
        if daemon is None:
            return
        processes = daemon.processes()
        for process in processes:
            if process.descriptor < 0:
                self._watch(daemon, process)
        self._end(daemon, signal.SIGTERM)
        if not await _all_ended(processes, grace):
            for process in processes:
                _signal_group(process, signal.SIGKILL)
            await _all_ended(processes, 5.0)
        if name not in self._daemons:  # nobody started it anew meanwhile
            self._forget(name)

    async def close(self) -> None:
        """End all daemons."""
        if self._housekeeping is not None:
            self._housekeeping.cancel()
            self._housekeeping = None
        await asyncio.gather(*(self.stop(name) for name in list(self._daemons)))

    def let_go(self) -> None:
        """Stop watching without ending anything (the agent ends, the daemons go on)."""
        if self._housekeeping is not None:
            self._housekeeping.cancel()
            self._housekeeping = None
        for daemon in self._daemons.values():
            if daemon.restart is not None:
                daemon.restart.cancel()
            for process in daemon.processes():
                _unwatch(process)

    # ---- records

    def _log_path(self, name: str) -> Path:
        return self._directory / f"{name}.log"

    def _record_path(self, name: str) -> Path:
        return self._directory / f"{name}.json"

    def _read(self) -> None:
        for path in sorted(self._directory.glob("*.json")):
            try:
                record = msgspec.json.decode(path.read_bytes(), type=_Record)
            except (OSError, msgspec.DecodeError):
                log.exception("daemon record %s can't be read", path)
                continue
            daemon = _Daemon(path.stem, record.argv, record.namespace, Path(record.files) if record.files else None)
            for pid, started, role in record.processes:
                if _start_time(pid) != started:
                    continue
                if record.ending:
                    _signal_group(_Process(pid, started), signal.SIGKILL)
                elif role == "retiring":
                    daemon.retiring.append(_Process(pid, started))
                elif daemon.current is None:  # a trial whose predecessor has ended serves
                    daemon.current = _Process(pid, started)
                else:
                    daemon.trial = _Process(pid, started)
            if record.ending:
                self._forget(path.stem)
            else:
                self._daemons[path.stem] = daemon
        for path in self._directory.glob("*"):
            if path.stem not in self._daemons:  # the output of one that never began
                path.unlink()

    def _write(self, daemon: _Daemon, waiting: _Process | None = None, *, ending: bool = False) -> None:
        processes: list[tuple[int, int, _Role]] = [
            (process.pid, process.started, role) for process, role in daemon.roles()
        ]
        if waiting is not None:
            processes.append((waiting.pid, waiting.started, "trial" if daemon.current else "current"))
        files = str(daemon.files) if daemon.files else None
        record = _Record(daemon.argv, daemon.namespace, processes, ending, files)
        path = self._record_path(daemon.name)
        fresh = path.with_suffix(".tmp")
        fresh.write_bytes(msgspec.json.encode(record))
        fresh.replace(path)

    def _forget(self, name: str) -> None:
        self._log_path(name).unlink(missing_ok=True)
        self._record_path(name).unlink(missing_ok=True)

    def _end(self, daemon: _Daemon, number: int) -> None:
        """Begin to end a daemon: it is watched no more, and its record stays until its processes are gone."""
        if daemon.restart is not None:
            daemon.restart.cancel()
            daemon.restart = None
        self._write(daemon, ending=True)
        try:
            for process in daemon.processes():
                _signal_group(process, number)
                _signal_group(process, signal.SIGCONT)  # one that was stopped hears it only then
        except OSError:
            self._write(daemon)
            raise
        self._daemons.pop(daemon.name, None)

    # ---- processes

    def _spawn(self, daemon: _Daemon, argv: Sequence[str]) -> _Process:
        program = shutil.which(argv[0], path=search_path())
        if program is None:
            raise FileNotFoundError(f"{argv[0]} is not installed (apt install {Path(argv[0]).name})")
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        with contextlib.ExitStack() as stack:
            net = _opened(stack, str(namespaces.path(daemon.namespace))) if daemon.namespace else None
            output = _opened(stack, str(self._log_path(daemon.name)), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            pid, gate, failure = fork_at_gate(program, argv, net, output, daemon.files)
            try:
                started = _start_time(pid)
                if started is None:
                    raise ChildProcessError(f"{argv[0]} ended before it began")
                process = _Process(pid, started)
                self._write(daemon, process)
                os.write(gate, b"g")
            except OSError:
                os.close(gate)
                os.waitpid(pid, 0)  # it ends at a gate that closes
                os.close(failure)
                raise
            else:
                os.close(gate)
                complaint = os.read(failure, 300)
                os.close(failure)
                if complaint:
                    _reap(pid)
            if complaint:
                number = struct.unpack_from("=i", complaint)[0]
                raise OSError(number, f"{argv[0]} can't be started: {os.strerror(number)}")
        daemon.since = asyncio.get_running_loop().time()
        self._watch(daemon, process)
        return process

    def _watch(self, daemon: _Daemon, process: _Process) -> None:
        try:
            process.descriptor = os.pidfd_open(process.pid)
        except ProcessLookupError:
            asyncio.get_running_loop().call_soon(self._ended, daemon, process)
            return
        if _start_time(process.pid) != process.started:
            _unwatch(process)
            asyncio.get_running_loop().call_soon(self._ended, daemon, process)
            return
        asyncio.get_running_loop().add_reader(process.descriptor, self._ended, daemon, process)

    def _ended(self, daemon: _Daemon, process: _Process) -> None:
        _unwatch(process)
        status = _reap(process.pid)
        process.ended.set()
        if process in daemon.retiring:
            daemon.retiring.remove(process)
        elif process is daemon.trial:
            daemon.trial = None
        elif process is daemon.current:
            daemon.current, daemon.trial = daemon.trial, None
        if self._daemons.get(daemon.name) is not daemon:
            return
        self._write(daemon)
        if daemon.current is None:
            log.warning("daemon %s (pid %d) ended by itself: %s", daemon.name, process.pid, _words(status))
            self._restart_later(daemon)

    def _restart_later(self, daemon: _Daemon) -> None:
        loop = asyncio.get_running_loop()
        if loop.time() - daemon.since > _STEADY:
            daemon.failures = 0
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**daemon.failures)
        daemon.failures += 1
        daemon.restart = loop.call_later(pause, self._restart, daemon)

    def _restart(self, daemon: _Daemon) -> None:
        daemon.restart = None
        if self._daemons.get(daemon.name) is not daemon or daemon.current is not None:
            return
        try:
            daemon.current = self._spawn(daemon, daemon.argv)
        except OSError as error:
            log.warning("daemon %s can't be started again: %s", daemon.name, error)
            self._restart_later(daemon)
        self._write(daemon)

    def _keep_house(self) -> None:
        if self._housekeeping is not None:
            self._housekeeping.cancel()
        for name, daemon in self._daemons.items():
            _cut(self._log_path(name), self._log_bytes)
            for process in daemon.processes():
                if _state(process.pid) == b"T" and _signal(process, signal.SIGCONT):
                    log.warning("daemon %s (pid %d) had been stopped by a signal; it goes on", name, process.pid)
        self._housekeeping = asyncio.get_running_loop().call_later(_HOUSEKEEPING, self._keep_house)


def _opened(stack: contextlib.ExitStack, path: str, flags: int = os.O_RDONLY) -> int:
    descriptor = os.open(path, flags | os.O_CLOEXEC, 0o600)
    stack.callback(os.close, descriptor)
    return descriptor


def _start_time(pid: int) -> int | None:
    """When a process started, in clock ticks after boot; None when there is none (a zombie is none). proc(5)."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if fields[0] in (b"Z", b"X") else int(fields[19])


def _state(pid: int) -> bytes:
    """The state letter of a process, empty when there is none. proc(5)."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return b""


def _stands_in(pid: int, namespace: str) -> bool:
    """Whether a process is in the network namespace that has this name now."""
    try:
        return os.stat(f"/proc/{pid}/ns/net").st_ino == os.stat(namespaces.path(namespace)).st_ino
    except (FileNotFoundError, ProcessLookupError):
        return False


def _living(process: _Process | None) -> _Process | None:
    return process if process is not None and _start_time(process.pid) == process.started else None


def _signal(process: _Process, number: signal.Signals) -> bool:
    if not _living(process):
        return False
    try:
        if process.descriptor >= 0:
            signal.pidfd_send_signal(process.descriptor, number)
        else:
            os.kill(process.pid, number)
    except ProcessLookupError:
        return False
    return True


def _signal_group(process: _Process, number: int) -> None:
    """Signal a daemon and what it forked: each leads a session, so its pid names its process group."""
    if _living(process):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)


def _unwatch(process: _Process) -> None:
    if process.descriptor >= 0:
        asyncio.get_running_loop().remove_reader(process.descriptor)
        os.close(process.descriptor)
        process.descriptor = -1


def _reap(pid: int) -> int | None:
    try:
        return os.waitpid(pid, os.WNOHANG)[1]
    except ChildProcessError:
        return None  # the child of an earlier agent: the cell's pid 1 reaps it


def _words(status: int | None) -> str:
    if status is None:
        return "status unknown"
    code = os.waitstatus_to_exitcode(status)
    return f"exit status {code}" if code >= 0 else f"signal {-code}"


async def _all_ended(processes: Sequence[_Process], patience: float) -> bool:
    try:
        async with asyncio.timeout(patience):
            await asyncio.gather(*(process.ended.wait() for process in processes))
    except TimeoutError:
        return False
    return True


def _cut(path: Path, limit: int) -> None:
    """Keep the newer half of a log that grew over its cap; its writer appends, so it goes on after the cut."""
    try:
        if path.stat().st_size <= limit:
            return
        with path.open("r+b") as file:
            file.seek(-limit // 2, os.SEEK_END)
            kept = file.read()
            file.truncate(0)
        with path.open("ab") as file:
            file.write(kept.partition(b"\n")[2])
    except FileNotFoundError:
        return
