"""From `cumulet up --detach` to its return, when every endpoint answers and the data plane is ready. Budget: 1 s."""

import json
import shutil
import subprocess
import sys
import time

from bench.cloud import LIMIT, Cloud, environment
from bench.table import Aim, Table, median, spread

_LIBRARIES = "asyncio, cryptography.fernet, httptools, msgspec, prometheus_client, sqlalchemy, structlog, uvloop"


def measure() -> Table:
    """The first start, later ones, one that finds its cell, beside Python importing the libraries alone."""
    floor = [_imports() for _ in range(5)]
    cloud = Cloud()
    try:
        first = cloud.up()
        again: list[float] = []
        found: list[float] = []
        for _ in range(5):
            cloud.down()
            again.append(cloud.up())
        for _ in range(3):
            _end_server(cloud)
            found.append(cloud.up())
        recorded = json.loads((cloud.home / "log" / "server.log").read_text().splitlines()[-1])
        cloud.down()
    finally:
        shutil.rmtree(cloud.home, ignore_errors=True)
    table = Table("Start to all endpoints ready (ms)", ["", "median", "range", "beside imports alone"])
    base = median(floor)
    for name, values in (
        ("Python importing the libraries alone", floor),
        ("first start (new database, keys, passwords, cell)", [first]),
        ("second start (the database is there, the cell is made)", again),
        ("restart of the server (the cell goes on)", found),
    ):
        milliseconds = [value * 1000 for value in values]
        table.rows.append([name, median(milliseconds), spread(milliseconds), f"{median(values) / base:.2f} x"])
    table.aims = [Aim("second start to all endpoints ready", median(again) * 1000, 1000, "ms")]
    table.remarks = [
        "Wall time of the whole command, the command line's own start included. Budget for the second start: 1000 ms.",
        f"Within it, from the server's first own line of code to ready: {recorded.get('seconds', 0) * 1000:.0f} ms.",
    ]
    return table


def _imports() -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", f"import {_LIBRARIES}"], env=environment(), timeout=LIMIT, check=True)
    return time.monotonic() - began


def _end_server(cloud: Cloud) -> None:
    pid = cloud.pids["server"]
    subprocess.run(["kill", "-TERM", str(pid)], check=True)
    deadline = time.monotonic() + LIMIT
    while (cloud.home / "run" / "server.json").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
