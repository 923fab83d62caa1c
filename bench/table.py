"""A measurement's outcome as Markdown, and the machine it was made on."""

import os
import platform
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Aim:
    """What was to be reached: `measured` must not be over `limit`, or with `at_least` not under it."""

    what: str
    measured: float
    limit: float
    unit: str = ""
    at_least: bool = False
    detail: str = ""

    @property
    def kept(self) -> bool:
        """Whether it was reached."""
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit


@dataclass
class Table:
    """Rows under a title; `remarks` say what is compared and what spoils the comparison, `aims` what was reached."""

    title: str
    columns: Sequence[str]
    rows: list[Sequence[object]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    aims: list[Aim] = field(default_factory=list)

    def markdown(self) -> str:
        """The table as Markdown text."""
        lines = [f"## {self.title}", "", _line(self.columns), _line(["---", *["---:"] * (len(self.columns) - 1)])]
        lines += [_line([_cell(value) for value in row]) for row in self.rows]
        return "\n".join([*lines, "", *(f"- {remark}" for remark in self.remarks)])


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _cell(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, float):
        return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}" if abs(value) < 100 else f"{value:.0f}"
    return str(value)


def median(values: Sequence[float]) -> float:
    """The median; of nothing, not a number."""
    return statistics.median(values) if values else float("nan")


def spread(values: Sequence[float], digits: int = 0) -> str:
    """The smallest and the largest value."""
    return f"{min(values):.{digits}f} - {max(values):.{digits}f}" if values else "-"


def machine() -> str:
    """One line: date, system, kernel, processors, memory, load before the run."""
    with open("/etc/os-release") as file:
        names = dict(line.rstrip().split("=", 1) for line in file if "=" in line)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{time.strftime('%Y-%m-%d %H:%M UTC', time.gmtime())}, {names.get('PRETTY_NAME', '?').strip(chr(34))}, "
        f"Linux {platform.release()}, {os.cpu_count()} cores, {memory:.1f} GiB, Python {platform.python_version()}, "
        f"{'root' if os.geteuid() == 0 else 'an ordinary user'}, load {os.getloadavg()[0]:.1f} before"
    )
