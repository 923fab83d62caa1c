"""What a check of `cumulet doctor` says, and how checks are carried out: side by side, and none longer than it may."""

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

import msgspec

State = Literal["ok", "warn", "fail"]


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that was looked at: how it is (`found`), why that matters, and the command that repairs it.

    `fail`: it does not work so; `warn`: it works, but not all of it or not for long.
    """

    name: str
    state: State
    found: str
    why: str = ""
    repair: str = ""
    details: Sequence[str] = ()


class Check(msgspec.Struct, frozen=True):
    """A look at something, and the seconds it may take."""

    name: str
    look: Callable[[], Iterable[Finding]]
    seconds: float = 10.0


def carry_out(checks: Sequence[Check]) -> list[list[Finding]]:
    """The findings of each check; one that hangs or breaks is a finding itself."""
    return [running.findings() for running in [_Running(check) for check in checks]]


class _Running:
    def __init__(self, check: Check) -> None:
        self._check = check
        self._found: list[Finding] | None = None
        self._error: Exception | None = None
        # A thread that hangs in the kernel (a home on a dead NFS server) can't be ended: nobody waits for it.
        self._thread = threading.Thread(target=self._run, daemon=True, name=check.name)
        self._until = time.monotonic() + check.seconds
        self._thread.start()

    def _run(self) -> None:
        try:
            self._found = list(self._check.look())
        except Exception as error:
            self._error = error

    def findings(self) -> list[Finding]:
        self._thread.join(max(0.0, self._until - time.monotonic()))
        if self._found is not None:
            return self._found
        if self._error is not None:
            words = f"could not be looked at: {self._error or type(self._error).__name__}"
        else:
            words = f"no answer within {self._check.seconds:.0f} s"
        return [Finding(name=self._check.name, state="fail", found=words, why="what hangs here hangs for a cloud too")]


def as_json(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """For `--json`."""
    return [dict(msgspec.to_builtins(finding)) for finding in findings]
