"""The condition of a cloud: its processes, its database, its log, and whether its cell is what the database says."""

import json
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cumulet import __version__
from cumulet.cli import processes
from cumulet.cli.checkup import Check, Finding
from cumulet.cli.client import Client, ClientError, refusal
from cumulet.settings import Settings
from cumulet.store import integrity

_UP = "cumulet up --detach"
_SHOWN = 12
"""Lines of one kind that are shown; the rest is counted."""
_TAIL = 1 << 18


def checks(settings: Settings) -> list[Check]:
    """All of them; a home where no cloud was ever is in no condition."""
    home = settings.home
    if not settings.database.exists():
        return []
    looks = [Check("database", lambda: _database(settings), 60.0), Check("log", lambda: _log(settings))]
    record = processes.starter_record(home)
    if not processes.is_server(record):
        return [Check("server", lambda: _no_server(home)), *looks]
    looks = [Check("server", lambda: _server(home), 15.0), *looks]
    if settings.dataplane == "linux":
        looks += [Check("agent", lambda: _agent(home), 15.0), Check("disks", lambda: _disks(home), 15.0)]
    return [*looks, Check("health", lambda: _health(home), 15.0), Check("cell", lambda: _differences(home), 45.0)]


def _no_server(home: Path) -> Iterator[Finding]:
    if "pause" in processes.cell_pids(home):
        yield Finding(name="server", state="warn", found="not running; its cell goes on", repair=_UP,
                      why="packets flow, but nothing can be changed, and what breaks is not mended")  # fmt: skip
    else:
        yield Finding(name="server", state="ok", found="not running")


def _server(home: Path) -> Iterator[Finding]:
    record = processes.server_record(home)
    if record is None or not processes.is_server(record):
        yield Finding(name="server", state="warn", found="starting, or ending", why="it does not answer yet",
                      repair="cumulet status")  # fmt: skip
        return
    changed = max(path.stat().st_mtime for path in Path(__file__).parents[1].rglob("*.py"))
    again = "cumulet down, then cumulet up; or kill -TERM the server and cumulet up: packets go on meanwhile"
    if record["version"] != __version__ or changed > record["started"]:
        yield Finding(name="server", state="warn", found=f"pid {record['pid']} runs older code than what is installed",
                      why="what was mended since is not in effect", repair=again)  # fmt: skip
    else:
        yield Finding(name="server", state="ok", found=f"pid {record['pid']}, version {record['version']}")


def _agent(home: Path) -> Iterator[Finding]:
    from cumulet.dataplane.linux import protocol

    pids = processes.cell_pids(home)
    for name in ("pause", "agent"):
        if name not in pids:
            yield Finding(name="agent", state="fail", found=f"the cell's {name} is gone", repair="cumulet repair",
                          why="the server makes a new one within seconds; if not, log/server.log says why")  # fmt: skip
            return
    try:
        code = processes.agent_code(home, 10.0)
    except OSError as error:
        yield Finding(name="agent", state="fail", found=f"pid {pids['agent']} does not answer ({error})",
                      why="nothing can be changed or mended; packets go on", repair="cumulet repair")  # fmt: skip
        return
    if code != protocol.fingerprint():
        yield Finding(name="agent", state="warn", found=f"pid {pids['agent']} runs other code than what is installed",
                      why="what was mended since is not in effect", repair="cumulet repair")  # fmt: skip
    else:
        yield Finding(name="agent", state="ok", found=f"pid {pids['agent']} in the cell of pid {pids['pause']}")


def _health(home: Path) -> Iterator[Finding]:
    answer = Client(home).get("network", "/cumulet/health")
    failures: Mapping[str, str] = answer["failures"]
    if failures:
        lines = [f"{key}: {reason}" for key, reason in failures.items()]
        yield Finding(name="health", state="fail", found=f"{len(lines)} not enforced", details=_few(lines),
                      why="what the API says of these is not true on the wire", repair="cumulet repair")  # fmt: skip
    incidents = [f"{one['at']} {one['what']}" for one in answer["incidents"]]
    if not failures:
        found = "everything is enforced" + (f"; mended by itself: {len(incidents)}" if incidents else "")
        yield Finding(name="health", state="ok", found=found, details=_few(incidents[::-1]))


def _differences(home: Path) -> Iterator[Finding]:
    answer = Client(home).get("network", "/cumulet/differences", timeout=40.0)
    if "differences" not in answer:
        raise ClientError(refusal(answer))
    found = answer["differences"]
    if found["parts"]:
        lines = [*_grouped(found["parts"]), "a repair changes:", *found["text"].splitlines()]
        words = f"{len(found['parts'])} parts are not as the database says"
        yield Finding(name="cell", state="fail", found=words, details=_few(lines), repair="cumulet repair",
                      why="packets don't do what the API says")  # fmt: skip
    if found["orphans"]:
        lines = [f"{one['type']} {one['name']}" + (f" in {one['place']}" if one["place"] else "")
                 for one in found["orphans"]]  # fmt: skip
        yield Finding(name="orphans", state="warn", found=f"{len(lines)} things in the cell that no part explains",
                      details=_few(lines), why="they may carry packets past the rules, or only take room",
                      repair="cumulet repair")  # fmt: skip
    if not found["parts"] and not found["orphans"]:
        yield Finding(name="cell", state="ok", found="it is what the database says, and nothing else")


def _grouped(parts: Mapping[str, str]) -> list[str]:
    """One line a reason: a ruleset that was changed concerns every port."""
    by_reason: dict[str, list[str]] = {}
    for key, reason in parts.items():
        by_reason.setdefault(reason, []).append(key)
    return [f"{keys[0]}{f' and {len(keys) - 1} more' if keys[1:] else ''}: {why}" for why, keys in by_reason.items()]


def _database(settings: Settings) -> Iterator[Finding]:
    wrong = integrity.check(settings.database)
    if wrong:
        yield Finding(name="database", state="fail", found=integrity.shown(wrong),
                      why="rows are lost or wrong; the last good snapshot has them",
                      repair="cumulet down; cumulet restore")  # fmt: skip
    else:
        size = settings.database.stat().st_size
        yield Finding(name="database", state="ok", found=f"whole, {size / (1 << 20):.1f} MiB")


def _disks(home: Path) -> Iterator[Finding]:
    """Disks without a server are told and never deleted: after a restore they may be all that is left of it."""
    servers = Client(home).get("compute", "/v2.1/servers/detail?all_tenants=1")["servers"]
    known = {server["id"] for server in servers}
    kept = home / "instances"
    extra = sorted(path.name for path in kept.iterdir() if path.name not in known) if kept.is_dir() else []
    if extra:
        yield Finding(name="disks", state="warn", found=f"{len(extra)} disks in {kept} belong to no server",
                      details=_few(extra), why="they take room; no server will ever boot from them",
                      repair=f"look into them, then rm -rf {kept}/ID")  # fmt: skip


def _log(settings: Settings) -> Iterator[Finding]:
    """The errors that this run of the server logged, or the last one when none runs."""
    record = processes.server_record(settings.home)
    since = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record["started"])) if record else ""
    errors = [entry for entry in _entries(settings.log_file) if entry.get("timestamp", "") >= since]
    if errors:
        lines = [f"{one.get('timestamp', '')} {one.get('event', '')} {_rest(one)}".rstrip() for one in errors]
        yield Finding(name="log", state="warn", found=f"{len(lines)} errors in {settings.log_file}",
                      details=_few(lines[::-1], 3), why="each says what was not done, and why",
                      repair=f"grep '\"error\"' {settings.log_file}")  # fmt: skip
    else:
        yield Finding(name="log", state="ok", found="no errors")


def _rest(entry: Mapping[str, Any]) -> str:
    told = {"timestamp", "event", "level", "exception", "logger"}
    return " ".join(f"{name}={value}" for name, value in entry.items() if name not in told)


def _entries(path: Path) -> Iterator[dict[str, Any]]:
    """The errors near the end of the log."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _TAIL))
            lines = file.read().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return
    for line in lines:
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict) and entry.get("level") in {"error", "critical"}:
            yield entry


def _few(lines: list[str], shown: int = _SHOWN) -> list[str]:
    return lines[:shown] + ([f"... and {len(lines) - shown} more"] if len(lines) > shown else [])
