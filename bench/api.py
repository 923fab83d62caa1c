"""Latency and CPU time of the Networking API by the peer's own measuring program, beside what it measured for Neutron.

The program (api_bench.py) and its figures for Neutron 29 (neutron-29.md) are not part of this repository; they are
looked for in ../shared/bench, or where CUMULET_BENCH_SHARED says.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.cloud import Cloud, environment, running
from bench.table import Aim, Table

LEVELS = (0, 100, 1000, 5000, 10000)
SAMPLES = 400
_SECONDS = 240


def measure() -> list[Table]:
    """With packets, and with the memory data plane (which shows what the packets cost)."""
    shared = Path(os.environ.get("CUMULET_BENCH_SHARED", Path(__file__).parents[2] / "shared" / "bench"))
    program = shared / "api_bench.py"
    if not program.exists():
        raise RuntimeError(f"{program} is not there; CUMULET_BENCH_SHARED names the directory that has it")
    neutron = _neutron(shared / "neutron-29.md")
    found = {}
    for dataplane in ("linux", "memory"):
        with running(dataplane) as cloud:
            found[dataplane] = _measured(cloud, program)
    return [_table(found, neutron)]


def _measured(cloud: Cloud, program: Path) -> dict[tuple[str, int], dict[str, Any]]:
    """The program's rows by phase and concurrency."""
    directory = Path(tempfile.mkdtemp(dir=cloud.home))
    words = []
    for name, pid in cloud.pids.items():
        (directory / name).write_text(str(pid))
        words += ["--cpu", f"{name}={directory / name}"]
    command = [
        sys.executable, str(program), "--auth-url", "http://127.0.0.1:5000/v3", f"--password={cloud.password}",
        "--external-network", "public", "-n", str(SAMPLES), "--levels", ",".join(map(str, LEVELS)),
        "--max-seconds", str(_SECONDS), "--cleanup-seconds", "30", "--no-cleanup", "--out", str(directory / "out"),
        *words,
    ]  # fmt: skip
    done = subprocess.run(
        command, env=environment(), timeout=_SECONDS + 60, text=True, check=False, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )  # fmt: skip
    if done.returncode != 0:
        raise RuntimeError(f"api_bench.py failed: {done.stdout[-2000:]}")
    rows = json.loads((directory / "out").read_text())["results"]
    return {(row["phase"], row["concurrency"]): row for row in rows}


def _neutron(file: Path) -> dict[tuple[str, int], tuple[float, float]]:
    """Neutron's p50 and CPU ms per request (two workers; one where only that was measured) by phase and concurrency."""
    found = {}
    for line in file.read_text().splitlines()[2:]:
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        p50, cpu = (cells[2], cells[5]) if cells[2] != "-" else (cells[7], cells[10])
        if p50 != "-":
            found[cells[0], int(cells[1])] = float(p50), float(cpu)
    return found


def _table(
    found: dict[str, dict[tuple[str, int], dict[str, Any]]], neutron: dict[tuple[str, int], tuple[float, float]]
) -> Table:
    table = Table(
        "API latency (p50, ms) and CPU (ms per request)",
        ["phase", "at once", "p50", "p95", "CPU server", "CPU agent", "CPU, memory plane", "Neutron p50", "Neutron CPU",
         "Neutron / ours p50", "Neutron / ours CPU"],
    )  # fmt: skip
    for (phase, concurrency), row in found["linux"].items():
        memory = found["memory"].get((phase, concurrency), {})
        p50, cpu = neutron.get((phase, concurrency), (None, None))
        server, agent = (row["cpu_ms_per_op"].get(name) for name in ("server", "agent"))
        without = memory.get("cpu_ms_per_op", {}).get("server")
        used = (server or 0) + (agent or 0)
        table.rows.append([
            phase, concurrency, row["p50_ms"], row["p95_ms"], server, agent, without, p50, cpu,
            f"{p50 / row['p50_ms']:.0f} x" if p50 and row["p50_ms"] else None,
            f"{cpu / used:.0f} x" if cpu and used else None,
        ])  # fmt: skip
    table.aims = [*_aims(table), *_own_aims(found["linux"])]
    errors = sum(row["errors"] for row in found["linux"].values())
    table.remarks = [
        f"By the peer's own program, one connection for each request at once; {errors} errors. CPU is read from the "
        f"kernel's 10 ms ticks: over {SAMPLES} requests it is exact to 0.03 ms, over 10 to 1 ms.",
        "Neutron's columns were measured for Neutron 29 (ML2, MariaDB, Keystone) by the same program on a 2-core "
        "machine of the same kind, not in this run: read the ratios as orders of magnitude. Its rows have no data "
        "plane: an agent would realize them later. Ours are answered when the packets obey; but these ports plug into "
        "nothing, so only networks, groups, routers and floating IPs concern the agent. What a plugged port costs is "
        "in the time of POST /servers.",
        "Budgets: show 0.3 ms CPU, create port 3 ms CPU in the server, a list of 1000 ports 20 ms, and no growth with "
        "the number of other objects.",
    ]
    return table


def _aims(table: Table) -> Iterator[Aim]:
    """CPU for each request beside Neutron's, by the row that does worst; rows of too few ticks say nothing."""
    for kind, limit in (("writes", 50.0), ("reads", 100.0)):
        ratios = {}
        for row in table.rows:
            reads = any(word in str(row[0]) for word in ("show", "list", "version"))
            if reads == (kind == "reads") and row[-1] is not None:
                ratios[f"{row[0]}, {row[1]} at once"] = float(str(row[-1]).split()[0])
        worst = min(ratios, key=lambda name: ratios[name])
        kept = sum(1 for ratio in ratios.values() if ratio >= limit)
        detail = f"{kept} of {len(ratios)} rows keep it; worst: {worst}"
        yield Aim(
            f"Neutron's CPU for a request / ours, {kind}", ratios[worst], limit, "x", at_least=True, detail=detail
        )


def _own_aims(rows: dict[tuple[str, int], dict[str, Any]]) -> Iterator[Aim]:
    """The budgets that stand without a peer."""
    for what, phase, figure, limit in (
        ("show a port, CPU", "show port", "cpu", 0.3),
        ("create a port, CPU of the server", "create port (same /24 network)", "cpu", 3.0),
        ("list of 1000 ports", "@1000 ports list ports, all", "p50", 20.0),
    ):
        row = rows.get((phase, 1))
        if row is not None:
            yield Aim(what, row["p50_ms"] if figure == "p50" else row["cpu_ms_per_op"]["server"], limit, "ms")
