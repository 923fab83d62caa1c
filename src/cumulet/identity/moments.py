"""Moments: seconds since 1970 in rows, ISO 8601 in UTC outside."""

from datetime import UTC, datetime
from typing import Any

from cumulet.model.types import Type, shown

MOMENT = Type(lambda value: value, "float", {"type": "number"})
"""A moment as rows keep it; no client sets one as such."""


def parse(value: Any) -> float:
    """Seconds since 1970 of a time in ISO 8601, UTC where it names no zone. Raises ValueError."""
    if not isinstance(value, str) or len(value) > 64:
        raise ValueError(f"{shown(value)} is no time as in 2030-12-31T23:59:59Z.")
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        raise ValueError(f"{shown(value)} is no time as in 2030-12-31T23:59:59Z.") from None
    try:
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).timestamp()
    except (OverflowError, ValueError):
        raise ValueError(f"{shown(value)} is out of range.") from None


def written(seconds: float) -> str:
    """The moment as Identity writes it: UTC to the microsecond."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
