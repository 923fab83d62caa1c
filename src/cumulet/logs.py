"""The log: JSON lines to HOME/log/server.log, and short readable lines on a terminal.

Passwords and tokens are never given to the log; what looks like one is struck out all the same. Whoever makes the
server complain can't fill the disk: equal lines that come too often are counted instead of written, and the file is
exchanged when it is full.
"""

import contextlib
import logging
import re
import sys
import time
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

import structlog

from cumulet.settings import Settings

_SECRET = ("password", "passwd", "token", "secret", "adminpass", "authorization", "cookie", "user_data", "private_key")
_SEALED = re.compile(r"gAAAA[A-Za-z0-9_-]{40,}={0,2}")
_SAID = re.compile(
    r"""((?:[a-z_-]*(?:password|passwd|secret|token)|adminPass|user_data|private_key)['"]?\s*[:=]\s*)"""
    r"""(?:'[^']*'|"[^"]*"|[^\s'",;]+)""",
    re.IGNORECASE,
)
MAX_BYTES = 20 << 20
"""Bytes of the log; as many of before are kept beside it, in server.log.1."""
MAX_LINES, SPAN = 50, 10.0
"""Lines of one kind in so many seconds; of debugging, all."""
_MAX_KINDS = 1000

Event = MutableMapping[str, Any]


def configure(settings: Settings, *, terminal: bool) -> None:
    """Set logging up for this process."""
    level = getattr(logging, settings.log_level.upper())
    file = _File(settings.log_file)
    json_line = structlog.processors.JSONRenderer(default=str)
    console = structlog.dev.ConsoleRenderer(pad_event_to=32, colors=sys.stderr.isatty())

    def write(_logger: Any, _name: str, event: Event) -> str:
        with contextlib.suppress(OSError):  # a full disk: whoever is served must not suffer for it
            file.write(str(json_line(None, "", dict(event))) + "\n")
        if terminal:
            with contextlib.suppress(OSError):  # nobody looks any more
                sys.stderr.write(str(console(None, "", dict(event))) + "\n")
        raise structlog.DropEvent

    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            Thinner(),
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _strike_secrets,
            write,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Standard()], level=max(level, logging.WARNING), force=True)


class _File:
    """A file that makes room for a new one when it is full; the one before the last is forgotten."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open()

    def _open(self) -> None:
        self._file = self._path.open("a", buffering=1, encoding="utf-8", errors="backslashreplace")
        self._size = self._path.stat().st_size

    def write(self, line: str) -> None:
        if self._size > MAX_BYTES:
            self._path.replace(self._path.with_suffix(".log.1"))
            self._file.close()
            self._open()
        self._file.write(line)
        self._size += len(line)


class Thinner:
    """Lets pass what is rare: of one kind MAX_LINES in SPAN seconds. The first line after that tells how many were
    left out. `clock` in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kinds: dict[str, tuple[float, int]] = {}

    def __call__(self, _logger: Any, _name: str, event: Event) -> Event:
        """A processor of structlog's. Raises DropEvent."""
        kind, now = str(event.pop("_kind", event["event"])), self._clock()
        if event.get("level") == "debug":
            return event
        if len(self._kinds) >= _MAX_KINDS:
            self._kinds.clear()
        began, count = self._kinds.get(kind, (now, 0))
        if now - began >= SPAN:
            if count > MAX_LINES:
                event["left_out"] = count - MAX_LINES
            began, count = now, 0
        self._kinds[kind] = (began, count + 1)
        if count >= MAX_LINES:
            raise structlog.DropEvent
        return event


class _Standard(logging.Handler):
    """What modules and libraries say by Python's own logging, as lines like all others."""

    def emit(self, record: logging.LogRecord) -> None:
        cause = {"exc_info": record.exc_info} if record.exc_info else {}
        words, kind = record.getMessage(), str(record.msg)
        structlog.get_logger().log(record.levelno, words, logger=record.name, _kind=kind, **cause)


def _strike_secrets(_logger: Any, _name: str, event: Event) -> Event:
    for name, value in event.items():
        event[name] = _struck(name, value)
    return event


def _struck(name: str, value: Any) -> Any:
    """The value without what is secret: by its name, by its looks, or by what stands before it."""
    if any(word in name.lower() for word in _SECRET):
        return "***"
    if isinstance(value, str):
        return _SAID.sub(r"\1***", _SEALED.sub("***", value))
    if isinstance(value, Mapping):
        return {key: _struck(str(key), item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_struck("", item) for item in value]
    return value
