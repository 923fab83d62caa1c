"""Who lives in a cell, as seen from outside: its daemons and instances, by the pids that this machine's `ps` shows.

Every process of a cell descends from its pause process. What a process is for, the cell's own records say, by the pids
that hold inside; the kernel tells both (NSpid in /proc/PID/status). Nothing is entered, and the agent is not asked: it
may be the one that is ill.
"""

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple


class Inhabitant(NamedTuple):
    """A daemon (`id`: its name in the cell) or an instance (`id`: its server's). Memory is in KiB, children's too."""

    name: str
    id: str
    pid: int
    memory_kib: int


def inhabitants(pause: int) -> Iterator[Inhabitant]:
    """The daemons and instances of the cell whose pause process this is, daemons first."""
    children = _children()
    family = _descendants(children, pause)
    depth = len(_namespaced(pause)) - 1
    outer = {inner[depth]: pid for pid in family if len(inner := _namespaced(pid)) > depth}
    run = Path(f"/proc/{pause}/root/run/cumulet")
    for file in sorted(run.glob("daemons/*.json")):
        record = _read(file)
        for inner, _started, role in record.get("processes", ()):
            if role == "current" and inner in outer:
                name = os.path.basename(record["argv"][0])
                yield Inhabitant(name, file.stem, outer[inner], _memory_of_all(children, outer[inner]))
    for file in sorted(run.glob("runc/*/state.json")):
        pid = outer.get(_read(file).get("init_process_pid", 0))
        if pid is not None:
            yield Inhabitant("instance", file.parent.name, pid, _memory_of_all(children, pid))


def memory(pid: int) -> int:
    """A process's proportional set size in KiB; its resident set where that can't be read."""
    for file, name in ((f"/proc/{pid}/smaps_rollup", "Pss:"), (f"/proc/{pid}/status", "VmRSS:")):
        with contextlib.suppress(OSError, ValueError):
            for line in Path(file).read_text().splitlines():
                if line.startswith(name):
                    return int(line.split()[1])
    return 0


def _read(file: Path) -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError):
        return dict(json.loads(file.read_bytes()))
    return {}


def _children() -> dict[int, list[int]]:
    """The children of every process."""
    found: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError):
                parent = Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()[1]
                found.setdefault(int(parent), []).append(int(name))
    return found


def _descendants(children: dict[int, list[int]], pid: int) -> list[int]:
    found = [pid]
    for known in found:
        found.extend(children.get(known, ()))
    return found


def _namespaced(pid: int) -> list[int]:
    """A process's pids, from our own namespace to its own."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("NSpid:"):
                return [int(word) for word in line.split()[1:]]
    return []


def _memory_of_all(children: dict[int, list[int]], pid: int) -> int:
    return sum(memory(each) for each in _descendants(children, pid))
