"""Half an hour of mixed load leaves nothing behind: no memory, descriptor, namespace, process, file or rule too many.

CUMULET_SOAK says how many seconds it is to take (default 1800). Between rounds everything that was made is deleted, so
what is counted there must not grow. It writes its figures beside pytest's output (run it with -s to see them).
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cumulet.instances import cgroups

from .command import Command

SECONDS = float(os.environ.get("CUMULET_SOAK", "1800"))
ROUND = max(3.0, min(20.0, SECONDS / 30))
_HERE = Path(__file__).parent
_INSIDE = _HERE.parent / "dataplane" / "linux" / "inside.py"
_COUNT = """\
echo namespaces $(ls /run/netns | wc -l)
echo interfaces $(ls /sys/class/net | wc -l)
echo mounts $(wc -l </proc/self/mounts)
echo rules $(nft list ruleset | wc -l)
echo files $(find /run/cumulet -path '*/rootfs' -prune -o -print | wc -l)
echo processes $(ls /proc | grep -c '^[0-9]')
echo cgroups $(find /sys/fs/cgroup -type d -path "*$1/*" 2>/dev/null | wc -l)
"""
_EXACT = ("namespaces", "interfaces", "mounts", "rules", "files", "processes", "cgroups", "rows")
Sample = dict[str, float]


@pytest.mark.slow
@pytest.mark.timeout(2 * SECONDS + 120)
def test_nothing_grows_under_mixed_load(roots_command: Command) -> None:
    command = roots_command
    command.up()
    samples: list[Sample] = []
    done: dict[str, int] = {}
    with _load(command) as load:
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            for name, count in _round(load).items():
                done[name] = done.get(name, 0) + count
            samples.append(_sample(command))
    _report(samples, done)
    settled = samples[len(samples) // 3 :]  # before, caches fill
    for name in _EXACT:
        before = max(sample[name] for sample in settled[: len(settled) // 2 + 1])
        assert settled[-1][name] <= before, f"{name} grow: {_row(samples, name)}"
    for name in ("server descriptors", "agent descriptors", "server threads", "agent threads"):
        assert _growth(settled, name) < 3, f"{name} grow: {_row(samples, name)}"
    for name in ("server MB", "agent MB"):
        allowed = max(3.0, 0.05 * settled[0][name])
        assert _growth(settled, name) < allowed, f"{name} grow: {_row(samples, name)}"


@contextmanager
def _load(command: Command) -> Iterator["subprocess.Popen[str]"]:
    """The load's program, where the cloud's APIs are, with what lasts in place."""
    password = json.loads((command.home / "passwords.json").read_text())["demo"]
    argv = command.place.argv([sys.executable, str(_HERE / "load.py"), password, str(ROUND)])
    process = subprocess.Popen(
        argv, env=command.place.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout
        assert process.stdout.readline() == "{}\n"
        yield process
    finally:
        assert process.stdin
        process.stdin.close()
        process.wait(120)


def _round(load: "subprocess.Popen[str]") -> dict[str, int]:
    assert load.stdin
    assert load.stdout
    load.stdin.write("\n")
    load.stdin.flush()
    answer = load.stdout.readline()
    assert answer, "a worker failed; its error is above"
    return dict(json.loads(answer))


def _sample(command: Command) -> Sample:
    """What there is once what goes by itself has gone: two counts in a row are the same."""
    deadline = time.monotonic() + 15
    before: Sample = {}
    while (now := _counted(command)) != before and time.monotonic() < deadline:
        before = now
        time.sleep(0.3)  # what is waited for is that nothing changes
    processes = {p["name"]: p["pid"] for p in command.status()["processes"] if p["name"] in {"server", "agent"}}
    for name, pid in processes.items():
        now[f"{name} MB"] = _memory(pid)
        now[f"{name} descriptors"] = len(os.listdir(f"/proc/{pid}/fd"))
        now[f"{name} threads"] = len(os.listdir(f"/proc/{pid}/task"))
    home = [path for path in command.home.rglob("*") if path.is_file() and "instances" not in path.parts]
    now["home files"] = len(home)
    now["database MB"] = (command.home / "cumulet.db").stat().st_size / 2**20
    return now


def _counted(command: Command) -> Sample:
    argv = [
        sys.executable,
        str(_INSIDE),
        str(command.home),
        "-",
        "sh",
        "-c",
        _COUNT,
        "sh",
        cgroups.parent(command.home),
    ]
    done = command.place.run(argv)
    assert done.status == 0, done
    found = {name: float(count) for name, count in (line.split() for line in done.stdout.splitlines())}
    found["rows"] = _rows(command)
    return found


def _rows(command: Command) -> float:
    """Rows of all tables."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True); "
        "t = [n for (n,) in c.execute(\"SELECT name FROM sqlite_master WHERE type = 'table'\")]; "
        "print(sum(c.execute(f'SELECT count(*) FROM \"{n}\"').fetchone()[0] for n in t))"
    )
    return float(command.place.run([sys.executable, "-c", code, str(command.home / "cumulet.db")]).stdout)


def _memory(pid: int) -> float:
    """Proportional set size in MB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _growth(samples: list[Sample], name: str) -> float:
    """By how much the straight line through the samples rises from the first to the last."""
    if len(samples) < 2:
        return 0.0
    slope = statistics.linear_regression(range(len(samples)), [sample[name] for sample in samples]).slope
    return slope * (len(samples) - 1)


def _row(samples: list[Sample], name: str) -> str:
    return " ".join(f"{sample[name]:.4g}" for sample in samples)


def _report(samples: list[Sample], done: dict[str, int]) -> None:
    settled = samples[len(samples) // 3 :]
    print(f"\n{SECONDS:.0f} s, {len(samples)} rounds: " + ", ".join(f"{n} {c}" for n, c in sorted(done.items())))
    for name in samples[0]:
        print(f"{name:20} first {samples[0][name]:8.1f}   settled {settled[0][name]:8.1f}   last "
              f"{samples[-1][name]:8.1f}   growth {_growth(settled, name):+.2f}")  # fmt: skip
    for name in ("server MB", "agent MB"):
        print(f"{name}: {_row(samples, name)}")
