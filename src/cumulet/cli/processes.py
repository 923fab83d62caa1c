"""The processes of a cloud, as the command line finds them in its home."""

import contextlib
import json
import os
import shlex
import shutil
import sys
from pathlib import Path
from typing import Any

from cumulet.settings import Settings, default_home

PROGRAMS = {"nft": "nftables", "dnsmasq": "dnsmasq-base", "haproxy": "haproxy", "runc": "runc",
             "busybox": "busybox-static", "dropbear": "dropbear-bin"}  # fmt: skip


def missing(dataplane: str) -> str | None:
    """The one message about programs that this machine lacks, None when all are there."""
    if dataplane == "memory":
        return None
    if sys.platform != "linux":
        return "The linux data plane needs Linux; `cumulet up --dataplane memory` runs the APIs without packets."
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin:/usr/local/sbin"
    packages = [package for program, package in PROGRAMS.items() if shutil.which(program, path=path) is None]
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
    return _json(home / "run" / "server.json")


def starter_record(home: Path) -> dict[str, Any] | None:
    """Who holds the home: {"pid", "began"}, written before anything else is done; it may not be ready yet."""
    return _json(home / "run" / "server.lock")


def _json(file: Path) -> dict[str, Any] | None:
    try:
        return dict(json.loads(file.read_text()))
    except (OSError, ValueError, TypeError):
        return None


def is_server(record: dict[str, Any] | None) -> bool:
    """Whether the process of a record lives, and is that one and not another with its pid."""
    from cumulet.dataplane.linux.cell import boot, process_started

    pid, began, since = ((record or {}).get(name) for name in ("pid", "began", "boot"))
    return isinstance(pid, int) and isinstance(began, int) and since == boot() and process_started(pid) == began


def endpoints(record: dict[str, Any]) -> dict[str, str]:
    """The URL of each API, as programs on this machine reach it."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(record["listen"], record["listen"])  # noqa: S104
    host = f"[{host}]" if ":" in host else host
    return {name: f"http://{host}:{port}" for name, port in record["ports"].items()}


def cell_of(settings: Settings) -> object:
    """What tells the home's living cell from any other one; None when there is none."""
    if settings.dataplane != "linux":
        return None
    from cumulet.dataplane.linux import cell

    return cell.find(settings.home)


def cell_pids(home: Path) -> dict[str, int]:
    """The pids, outside, of the cell's pause and agent."""
    from cumulet.dataplane.linux import cell

    found: dict[str, int] = {}
    living = cell.find(home)
    if living is not None:
        found["pause"] = living.pause
        if (pid := cell.agent(home)) is not None:
            found["agent"] = pid
    return found


def agent_code(home: Path, seconds: float) -> str:
    """The fingerprint of the code that the home's agent runs. OSError when it does not say within `seconds`."""
    import socket

    from cumulet.dataplane.linux import protocol, spawning

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as own, spawning.agent_address(home) as address:
        own.settimeout(seconds)
        own.connect(address)
        own.sendall(protocol.frame(1, protocol.Hello()))
        with own.makefile("rb") as answers:
            length, _ = protocol.HEADER.unpack(answers.read(protocol.HEADER.size) or bytes(protocol.HEADER.size))
            welcome = protocol.answers.decode(answers.read(length)) if length else None
    if not isinstance(welcome, protocol.Welcome):
        raise OSError("it closed the connection")
    return welcome.code


def any_lives(home: Path) -> bool:
    """Whether there is anything to end."""
    return is_server(starter_record(home)) or bool(cell_pids(home))


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


def end_new_cell(home: Path, before: object) -> None:
    """End the cell of a server that died while starting, unless it was there before or another server came."""
    import fcntl

    from cumulet.dataplane.linux import cell

    with contextlib.suppress(OSError), (home / "run" / "server.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if cell.find(home) not in {None, before}:
            destroy_cell(home)


def delete(home: Path) -> str | None:
    """Delete the home, whoever's ids its files have; answers what went wrong."""
    from cumulet.dataplane.linux.cell import CellError, as_cells_root

    # Files of instances can have ids of their own, and an overlay's work directory lets nobody in.
    with contextlib.suppress(CellError):  # no user namespaces any more: some of it can be deleted all the same
        as_cells_root(lambda: shutil.rmtree(home, ignore_errors=True))
    shutil.rmtree(home, ignore_errors=True)
    return f"{home} could not be deleted whole; as root: rm -rf {shlex.quote(str(home))}" if home.exists() else None


def health(home: Path, record: dict[str, Any]) -> dict[str, str]:
    """The parts that failed, with reasons."""
    from cumulet.cli.client import Client, ClientError

    try:
        return dict(Client(home, record).get("network", "/cumulet/health")["failures"])
    except ClientError as error:
        return {"server": str(error)}
