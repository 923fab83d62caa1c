"""The processes of a cloud, as the command line finds them in its home."""

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cumulet.settings import default_home

_PROGRAMS = {"nft": "nftables", "dnsmasq": "dnsmasq-base", "haproxy": "haproxy", "runc": "runc",
             "busybox": "busybox-static", "dropbear": "dropbear-bin"}  # fmt: skip


def missing(dataplane: str) -> str | None:
    """The one message about programs that this machine lacks, None when all are there."""
    if dataplane == "memory":
        return None
    if sys.platform != "linux":
        return "The linux data plane needs Linux; `cumulet up --dataplane memory` runs the APIs without packets."
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin:/usr/local/sbin"
    packages = [package for program, package in _PROGRAMS.items() if shutil.which(program, path=path) is None]
    if os.geteuid() != 0 and shutil.which("newuidmap", path=path) is None:
        packages.append("uidmap")
    if not packages:
        return None
    sudo = "" if os.geteuid() == 0 else "sudo "
    return (
        f"This machine lacks programs the data plane needs. Run once: {sudo}apt-get install --no-install-recommends "
        f"{' '.join(packages)}   (or `cumulet up --dataplane memory`: the APIs without packets)"
    )


def is_default(home: Path) -> bool:
    """Whether commands find this home without being told."""
    return home == default_home()


def server_record(home: Path) -> dict[str, Any] | None:
    """What the server wrote of itself when it got ready."""
    try:
        return dict(json.loads((home / "run" / "server.json").read_text()))
    except (OSError, ValueError):
        return None


def is_server(record: dict[str, Any]) -> bool:
    """Whether the process of a record lives and is a cumulet server."""
    try:
        words = Path(f"/proc/{record['pid']}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return False
    return any(b"cumulet" in word for word in words)


def cell_pids(home: Path) -> dict[str, int]:
    """The pids, outside, of the cell's pause and agent."""
    from cumulet.dataplane.linux import cell

    found: dict[str, int] = {}
    living = cell.find(home)
    if living is not None:
        found["pause"] = living.pause
        with contextlib.suppress(OSError, ValueError, KeyError):
            pid = int(json.loads((home / "run" / "agent.json").read_text())["pid"])
            if Path(f"/proc/{pid}").exists():
                found["agent"] = pid
    return found


def destroy_cell(home: Path) -> str | None:
    """End the cell and everything in it; answers what went wrong."""
    import asyncio

    from cumulet.dataplane.driver import DataPlaneError
    from cumulet.dataplane.linux.client import LinuxDataPlane
    from cumulet.instances import cgroups

    try:
        asyncio.run(LinuxDataPlane(home).destroy())
    except (DataPlaneError, OSError) as error:
        return str(error)
    cgroups.sweep(home)  # A cell that was killed could not; control groups outlive it.
    return None


@contextlib.contextmanager
def readable_by_owner(home: Path) -> Iterator[None]:
    """Make what instances left without permissions deletable by its owner."""
    for directory, _, _ in os.walk(home, onerror=lambda _: None):
        with contextlib.suppress(OSError):
            if os.stat(directory).st_mode & 0o700 != 0o700:
                os.chmod(directory, 0o700)
    yield


def memory(pid: int) -> int:
    """A process's proportional set size in KiB; its resident set where that can't be read."""
    for file, name in ((f"/proc/{pid}/smaps_rollup", "Pss:"), (f"/proc/{pid}/status", "VmRSS:")):
        with contextlib.suppress(OSError, ValueError):
            for line in Path(file).read_text().splitlines():
                if line.startswith(name):
                    return int(line.split()[1])
    return 0


def health(home: Path, record: dict[str, Any]) -> dict[str, str]:
    """The parts that failed, with reasons."""
    from cumulet.cli.client import Client, ClientError

    try:
        return dict(Client(home, record).get("network", "/cumulet/health")["failures"])
    except ClientError as error:
        return {"server": str(error)}
