"""What a service gives the reconciler for one kind of part: how rows become parts, and what outcomes mean for rows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Kind

Outcome = Mapping[str, str | None]
"""By object id: None when its part is realized, else the reason why not (for a user to read)."""


def _nothing(tx: Tx, outcome: Outcome, removed: Sequence[str]) -> None:
    """No status follows from this kind of part."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one kind.

    `ids` names every object that may have a part. `parts` makes the parts of the given objects; an object that is not
    in the answer must not be in the data plane. `realized` writes the statuses that follow from an outcome; `removed`
    are objects whose part is gone from the data plane.
    """

    kind: Kind
    ids: Callable[[Reader], Iterable[str]]
    parts: Callable[[Reader, Sequence[str]], Mapping[str, Any]]
    realized: Callable[[Tx, Outcome, Sequence[str]], None] = _nothing

    @property
    def has_status(self) -> bool:
        """Whether any status follows from an outcome."""
        return self.realized is not _nothing
