"""The log: JSON lines to HOME/log/server.log, and short readable lines on a terminal.

Passwords and tokens are never given to the log; values of such names are struck out all the same.
"""

import contextlib
import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from cumulet.settings import Settings

_SECRET = ("password", "token", "secret", "adminpass")
MAX_BYTES = 20 << 20


def configure(settings: Settings, *, terminal: bool) -> None:
    """Set logging up for this process."""
    level = getattr(logging, settings.log_level.upper())
    path = settings.log_file
    if path.exists() and path.stat().st_size > MAX_BYTES:
        path.replace(path.with_suffix(".log.1"))
    file = path.open("a", buffering=1, encoding="utf-8", errors="backslashreplace")
    json_line = structlog.processors.JSONRenderer(default=str)
    console = structlog.dev.ConsoleRenderer(pad_event_to=32, colors=sys.stderr.isatty())

    def write(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> str:
        with contextlib.suppress(OSError):  # a full disk: whoever is served must not suffer for it
            file.write(str(json_line(None, "", dict(event))) + "\n")
        if terminal:
            sys.stderr.write(str(console(None, "", dict(event))) + "\n")
        raise structlog.DropEvent

    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _strike_secrets,
            write,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Standard()], level=max(level, logging.WARNING), force=True)


class _Standard(logging.Handler):
    """What modules and libraries say by Python's own logging, as lines like all others."""

    def emit(self, record: logging.LogRecord) -> None:
        cause = {"exc_info": record.exc_info} if record.exc_info else {}
        structlog.get_logger().log(record.levelno, record.getMessage(), logger=record.name, **cause)


def _strike_secrets(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for name in event:
        if any(word in name.lower() for word in _SECRET):
            event[name] = "***"
    return event
