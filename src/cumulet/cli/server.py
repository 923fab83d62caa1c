"""`cumulet up`, `down` and `status`: the life of the server process and its cell."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cumulet import durable
from cumulet.claims import INTERRUPTED
from cumulet.cli import census, processes
from cumulet.settings import Settings, SettingsError, load

START_TIMEOUT = 120.0
STOP_TIMEOUT = 20.0
_SPINNER = "|/-\\"


def up(flags: dict[str, Any], *, detach: bool) -> int:
    """Start the cloud here, or in the background with `detach`; answers the exit status."""
    try:
        settings = load(flags)
    except SettingsError as error:
        click.echo(f"cumulet: {error}", err=True)
        return 2
    problem = processes.missing(settings.dataplane)
    if problem:
        click.echo(f"cumulet: {problem}", err=True)
        return 1
    if detach:
        return _detached({**flags, "home": str(settings.home)}, settings)
    from cumulet.launch import run_forever

    def report(message: dict[str, Any]) -> None:
        if "error" in message:
            click.echo(f"cumulet: {message['error']}", err=True)
        else:
            _greet(settings.home, float(message["ready"]), foreground=True)

    return run_forever(settings, report, terminal=sys.stderr.isatty())


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _detached(flags: dict[str, Any], settings: Settings) -> int:
    home, began = settings.home, time.monotonic()
    before = processes.cell_of(settings)
    readable, writable = os.pipe()
    try:
        for directory in (home, home / "log"):
            durable.make_directory(directory)
        # What an earlier server left there is dropped, but not under the eyes of one that lives.
        living = processes.is_server(processes.starter_record(home))
        with open(home / "log" / "server.out", "a" if living else "w", opener=_for_the_owner) as out:
            child = subprocess.Popen(
                [sys.executable, "-m", "cumulet.launch", json.dumps(flags), str(writable)],
                pass_fds=[writable], stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
                cwd="/",
            )  # fmt: skip
    except OSError as error:
        click.echo(f"cumulet: {home} can't be used: {error.strerror}. Choose a directory with --home.", err=True)
        return 1
    os.close(writable)
    try:
        message = _wait(readable, began)
    except KeyboardInterrupt:
        child.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired, KeyboardInterrupt):
            child.wait(STOP_TIMEOUT)
        message = {"error": INTERRUPTED}
    if "ready" in message:
        _greet(home, time.monotonic() - began, foreground=False)
        return 0
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)  # it has ended, or hangs
    child.wait()
    if settings.dataplane == "linux":
        processes.end_new_cell(home, before)
    click.echo(f"cumulet: {message.get('error') or _last_words(home)}", err=True)
    if "error" not in message:
        click.echo(_tail(home / "log" / "server.log"), err=True)
    return 1


def _wait(readable: int, began: float) -> dict[str, Any]:
    """The server's report; an empty one when it died without a word. Shows that something happens."""
    with os.fdopen(readable) as pipe:
        turn = 0
        while time.monotonic() - began < START_TIMEOUT:
            if select.select([pipe], [], [], 0.2)[0]:
                text = pipe.read()
                if sys.stderr.isatty():
                    click.echo("\r\033[K", err=True, nl=False)
                return dict(json.loads(text)) if text else {}
            if sys.stderr.isatty():
                turn += 1
                click.echo(f"\rstarting {_SPINNER[turn % 4]} {time.monotonic() - began:.0f} s", err=True, nl=False)
    return {
        "error": f"The cloud did not get ready within {START_TIMEOUT:.0f} s; its log/server.log may say why.",
    }


def _greet(home: Path, seconds: float, *, foreground: bool) -> None:
    settings = processes.server_record(home)
    ports = settings["ports"] if settings else {}
    where = "  ".join(f"{name} {port}" for name, port in ports.items())
    click.echo(f"cumulet is up after {seconds:.2f} s: {where}  (home {home})")
    given = "" if os.environ.get("CUMULET_HOME") == str(home) or processes.is_default(home) else f" --home {home}"
    click.echo(f"  source <({_self()} env{given})      clients; the user is demo")
    click.echo("  Ctrl-C ends the server" if foreground else f"  {_self()} down{given}               ends the cloud")


def _self() -> str:
    path = Path(sys.argv[0])
    with contextlib.suppress(ValueError):
        return str(path.absolute().relative_to(Path.cwd()))
    return str(path) if path.is_absolute() else "cumulet"


def _last_words(home: Path) -> str:
    text = _tail(home / "log" / "server.out")
    return "The server ended before it was ready." + (f" It said:\n{text}" if text else "")


def _tail(path: Path, lines: int = 15) -> str:
    try:
        return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])
    except OSError:
        return ""


def down(home: Path, *, purge: bool) -> int:
    """End server and cell; answers the exit status. A cloud that does not run is fine."""
    if purge and home.exists() and not _is_home(home):
        click.echo(f"cumulet: {home} does not look like a cloud's home; it was left alone.", err=True)
        return 1
    if not processes.any_lives(home) and not (purge and home.exists()):
        click.echo(f"No cloud runs in {home}.")
        return 0
    record = processes.starter_record(home)
    if record and processes.is_server(record):
        click.echo(f"ending the server (pid {record['pid']})")
        os.kill(record["pid"], signal.SIGTERM)
        if not _gone(record["pid"], STOP_TIMEOUT):
            click.echo("it does not end by itself; killing it", err=True)
            os.kill(record["pid"], signal.SIGKILL)
            _gone(record["pid"], 5.0)
    click.echo("ending the cell with its instances")
    problem = processes.destroy_cell(home)
    (home / "run" / "server.json").unlink(missing_ok=True)
    if problem:
        click.echo(f"cumulet: {problem}", err=True)
        return 1
    if purge:
        problem = processes.delete(home)
        if problem:
            click.echo(f"cumulet: {problem}", err=True)
            return 1
        click.echo(f"deleted {home}")
    click.echo("cumulet is down")
    return 0


def _is_home(home: Path) -> bool:
    """Whether a cloud has been here, so that deleting it all deletes nobody's own files."""
    return any((home / name).exists() for name in ("cumulet.db", "passwords.json", "run/server.lock"))


def _gone(pid: int, timeout: float) -> bool:
    """Whether a process (not our child) ended within the time; its descriptor tells, no polling."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], timeout)[0])
    finally:
        os.close(descriptor)


def status(home: Path) -> dict[str, Any]:
    """What runs: the server, the cell's pause and agent, daemons and instances, with pids and memory."""
    starter, record = processes.starter_record(home), processes.server_record(home)
    running = starter is not None and processes.is_server(starter)
    ready = running and record is not None and record == {**record, **(starter or {})}
    found: dict[str, Any] = {
        "home": str(home),
        "running": ready,
        "starting": running and not ready,
        "processes": list(_processes(home, starter if running else None)),
    }
    if ready and record:
        found |= {
            "version": record["version"],
            "dataplane": record["dataplane"],
            "endpoints": processes.endpoints(record),
            "health": processes.health(home, record),
        }
    return found


def _processes(home: Path, server: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    pids: dict[str, int] = {"server": server["pid"]} if server else {}
    pids |= processes.cell_pids(home)
    for name, pid in pids.items():
        yield {"name": name, "id": "", "pid": pid, "memory_kib": census.memory(pid)}
    if "pause" in pids:
        yield from (inhabitant._asdict() for inhabitant in census.inhabitants(pids["pause"]))


def status_lines(found: dict[str, Any]) -> Iterator[str]:
    """The status for a person."""
    yield f"home      {found['home']}"
    if found["running"]:
        yield f"version   {found['version']}, data plane {found['dataplane']}"
        for name, url in found["endpoints"].items():
            yield f"{name:<9} {url}"
        health = found["health"]
        well = "everything is enforced" if found["dataplane"] != "memory" else "everything is in place; no packets"
        yield "health    " + (f"{len(health)} part{'s' if len(health) > 1 else ''} failed" if health else well)
        for key, reason in health.items():
            yield f"          {key}: {reason}"
    elif found["starting"]:
        yield "server    starting"
    else:
        yield "server    not running" + ("; its cell goes on" if found["processes"] else "")
    for process in found["processes"]:
        line = f"{process['name']:<9} pid {process['pid']}, {process['memory_kib'] / 1024:.0f} MiB  {process['id']}"
        yield line.rstrip()
