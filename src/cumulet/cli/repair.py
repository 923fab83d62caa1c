"""`cumulet repair`: makes the cell what the database says, whatever happened to it.

The server does the work, as it does after a start: everything is applied again, which changes nothing that is right, so
connections that are not concerned go on. What no part explains is removed. An agent that hangs is ended first; the
server brings another.
"""

import contextlib
import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cumulet.cli import processes
from cumulet.cli.client import Client, ClientError, refusal

_AGENT_PATIENCE = 20.0
"""Seconds in which an agent that is only busy answers (its largest batch takes a few)."""
_PATIENCE = 150.0


def repair(home: Path, *, form: str) -> int:
    """Repair, and say what was done: 0 when nothing is left to complain about, else 1."""
    if not processes.is_server(processes.starter_record(home)):
        click.echo(f"cumulet: {_without_server(home)}", err=True)
        return 1
    ended = _end_hanging_agent(home)
    try:
        done = _asked(home)
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
        return 1
    left = done["left"]["parts"] or done["left"]["orphans"] or done["failures"]
    if form == "json":
        click.echo(json.dumps({"agent_ended": ended, **done}, indent=2))
    else:
        for line in _lines(done, ended):
            click.echo(line)
    return 1 if left else 0


def _without_server(home: Path) -> str:
    if "pause" in processes.cell_pids(home):
        words = f"No server runs in {home}; its cell goes on."
        return f"{words} `cumulet up --detach` finds the cell and repairs it by itself."
    return f"No cloud runs in {home}. `cumulet up --detach` starts it, with everything that should run."


def _end_hanging_agent(home: Path) -> int | None:
    """End an agent that lives and does not answer: its pid. The server starts another."""
    pid = processes.cell_pids(home).get("agent")
    if pid is None:
        return None
    try:
        processes.agent_code(home, _AGENT_PATIENCE)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        return pid
    except OSError:
        pass  # it has just ended
    return None


def _asked(home: Path) -> dict[str, Any]:
    """What the server answers; while it waits for a new agent it is asked again. Raises ClientError."""
    client, deadline = Client(home), time.monotonic() + _PATIENCE
    while True:
        answer = client.post("network", "/cumulet/repair", {}, timeout=_PATIENCE)
        if "repair" in answer:
            return dict(answer["repair"])
        if time.monotonic() > deadline:
            raise ClientError(refusal(answer))
        time.sleep(0.5)


def _lines(done: dict[str, Any], ended: int | None) -> Iterator[str]:
    if ended is not None:
        yield f"ended the agent (pid {ended}), which did not answer; another one took its place"
    for key, words in done["found"]["parts"].items():
        state = "left     " if key in done["left"]["parts"] else "mended   "
        yield f"{state}{key}: {done['left']['parts'].get(key, words)}"
    for orphan in done["found"]["orphans"]:
        yield f"{'removed  ' if orphan not in done['left']['orphans'] else 'left     '}{_named(orphan)}"
    for key, reason in done["failures"].items():
        yield f"fails    {key}: {reason}"
    nothing = not done["found"]["parts"] and not done["found"]["orphans"] and ended is None
    yield ("nothing was wrong; " if nothing else "") + f"everything was applied again in {done['seconds']:.2f} s"


def _named(orphan: dict[str, str]) -> str:
    return f"{orphan['type']} {orphan['name']}" + (f" in {orphan['place']}" if orphan["place"] else "")
