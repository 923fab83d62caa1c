"""Time as the APIs write it."""

from datetime import UTC, datetime


def now() -> str:
    """The current time in UTC to the second, as Networking and Compute write it: `2015-03-30T05:26:04Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def now_exact() -> str:
    """The current time in UTC to the microsecond, as Identity and launched_at write it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
