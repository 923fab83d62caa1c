"""HAProxy's stats socket: the few questions we ask it. Source: HAProxy 2.6 management guide, section 9."""

import asyncio
import csv
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

_LIMIT = 4 << 20
_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Counters:
    """Sums over the frontends."""

    bytes_in: int = 0
    bytes_out: int = 0
    active: int = 0
    total: int = 0


async def ask(path: Path, command: str) -> str:
    """The answer to one command. OSError when nobody answers."""
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer = await asyncio.open_unix_connection(str(path), limit=_LIMIT)
            try:
                writer.write(command.encode() + b"\n")
                return (await reader.read(-1)).decode(errors="replace")
            finally:
                writer.close()
    except TimeoutError as error:
        raise OSError(f"no answer to {command!r} at {path}") from error


async def pid(path: Path) -> int | None:
    """The process that serves the socket, None when none does."""
    try:
        answer = await ask(path, "show info")
    except OSError:
        return None
    found = [line.partition(":")[2] for line in answer.splitlines() if line.startswith("Pid:")]
    return int(found[0]) if found else None


async def counters(path: Path) -> Counters:
    """What went through since this process started. OSError."""
    rows = _rows(await ask(path, "show stat -1 1 -1"))

    def total(column: str) -> int:
        return sum(int(row[column] or 0) for row in rows)

    return Counters(total("bin"), total("bout"), total("scur"), total("stot"))


async def verdicts(path: Path) -> dict[str, bool]:
    """For each server that was checked at least once: whether it is up. OSError."""
    found = {}
    for row in _rows(await ask(path, "show stat -1 4 -1")):
        last = row["check_status"].removeprefix("* ")  # the star: a check is under way
        if row["status"].startswith(("UP", "DOWN")) and last not in ("", "INI"):
            found[row["svname"]] = row["status"].startswith("UP")
    return found


async def state(path: Path, watched: Collection[str]) -> str:
    """The verdicts in the form that a successor loads, of `watched` servers only. OSError.

    A verdict that nothing would ever revise must not be carried over: that of a server without a check from now on, or
    of one that was disabled (it counts as stopped, and would stay so when it is enabled).
    """
    lines = (await ask(path, "show servers state")).splitlines()
    columns = next((line for line in lines if line.startswith("# ")), "# ").removeprefix("# ").split()
    kept = []
    for line in lines:
        row = dict(zip(columns, line.split(), strict=False))
        if line.startswith("#") or len(row) < 2 or (row.get("srv_name") in watched and row["srv_admin_state"] == "0"):
            kept.append(line)
    return "\n".join(kept) + "\n"


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.removeprefix("# ").strip().splitlines()))
