"""What processes use: CPU time to the nanosecond, memory, descriptors."""

import contextlib
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def cpu(pid: int) -> float:
    """The CPU time of a process's living threads, in ms (schedstat counts nanoseconds, the usual files 10 ms); of one
    that has ended, nothing."""
    total = 0
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            total += int(Path(f"/proc/{pid}/task/{thread}/schedstat").read_text().split()[0])
    return total / 1e6


class Used:
    """CPU time of processes by name within a block, in ms, and the block's wall time in ms."""

    def __init__(self) -> None:
        self.cpu: dict[str, float] = {}
        self.wall = 0.0


@contextmanager
def counted(pids: Mapping[str, int]) -> Iterator[Used]:
    """Count what the processes use while the block runs."""
    used, began = Used(), time.perf_counter()
    before = {name: cpu(pid) for name, pid in pids.items()}
    yield used
    used.wall = (time.perf_counter() - began) * 1000
    used.cpu = {name: cpu(pid) - before[name] for name, pid in pids.items()}


def memory(pids: Iterable[int]) -> float:
    """The proportional set size of processes, in MB; those that end meanwhile count as nothing."""
    total = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def family(pid: int) -> list[int]:
    """A process and all that descend from it: a cell's first process, its agent, its daemons and its instances."""
    children: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                parent = int(Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(name))
    found = [pid]
    for one in found:
        found += children.get(one, [])
    return found
