"""Time as the APIs write it."""

from datetime import UTC, datetime


def now() -> str:
    """The current time in UTC to the second, as Networking and Compute write it: `2015-03-30T05:26:04Z`."""
    return written(datetime.now(UTC))


def written(moment: datetime) -> str:
    """A moment (with a zone) as `now` writes it, so that texts compare as moments do."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def now_exact() -> str:
    """The current time in UTC to the microsecond, as Identity and launched_at write it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
