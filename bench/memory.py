"""Proportional set size of server and agent when nothing happens. Budget: 120 MB together."""

import subprocess
import sys
import time
from pathlib import Path

from bench.cloud import LIMIT, Cloud, environment, running
from bench.start import _LIBRARIES
from bench.table import Aim, Table

_NEUTRON = {"MariaDB": 166, "Keystone (2 processes)": 228, "Neutron (2 processes)": 346}


def measure() -> Table:
    """Idle after the start, and with 20 networks, 20 instances' ports and a router, beside bare Python."""
    table = Table("Idle memory (proportional set size, MB)", ["", "server", "agent", "together"])
    table.rows.append(["Python with the libraries imported, nothing else", _bare(), None, None])
    with running() as cloud:
        time.sleep(2)  # images are packed after the start, in the background
        idle = _both(cloud)
        table.rows.append(["after the start", *idle])
        table.aims = [Aim("idle memory, server and agent", idle[-1], 120, "MB")]
        for n in range(20):
            network, _subnet = cloud.network(f"n{n}", f"10.{n}.0.0/24")
            for _ in range(20):
                cloud.make("/ports", "port", network_id=network)
        table.rows.append(["with 20 networks and 400 ports", *_both(cloud)])
    whole = sum(_NEUTRON.values())
    table.remarks = [
        "Budget: 120 MB together, after the start.",
        f"Neutron 29 on a 2-core machine of the same kind (another run): {whole} MB idle, of which "
        + ", ".join(f"{name} {size}" for name, size in _NEUTRON.items())
        + "; without its agents, which this cloud's figure includes.",
    ]
    return table


def _both(cloud: Cloud) -> list[float]:
    sizes = [_pss(pid) for pid in cloud.pids.values()]
    return [*sizes, sum(sizes)]


def _pss(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"no proportional set size of {pid}")


def _bare() -> float:
    code = f"import {_LIBRARIES}; print(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        size = _pss(process.pid)
        process.communicate("\n", timeout=LIMIT)
    return size
