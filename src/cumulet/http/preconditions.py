"""`If-Match: revision_number=N`: change an object only as long as it is the one that the caller has seen.

The number is compared in the transaction that changes the object, so nothing comes between.
"""

import re
from typing import Any

from cumulet.http.request import Request
from cumulet.model.errors import Invalid, PreconditionFailed

_QUOTED = re.compile(r'(?:^|[\s,])(?:W/)?"([^"]*)"')
_PREFIX = "revision_number="


def expected_revision(request: Request) -> int | None:
    """The revision that the request is meant for; None: any. Other tags than ours are none of our business.

    Raises Invalid for two revisions or one that is no number.
    """
    given = request.headers.get("if-match", "").strip()
    if _PREFIX not in given:
        return None
    tags = [tag for tag in _QUOTED.findall(given) or [given] if tag.startswith(_PREFIX)]
    if len(tags) > 1:
        raise _bad("Multiple revision_number etags are not supported.")
    number = tags[0].removeprefix(_PREFIX) if tags else ""
    if not re.fullmatch(r"-?[0-9]{1,18}", number):
        raise _bad("Revision number etag must be in the format of revision_number=<int>")
    return int(number)


def check_revision(row: Any, expected: int | None, name: str) -> None:
    """Raise PreconditionFailed (412) unless the row (a `name`) has the revision expected."""
    if expected is None:
        return
    current: int | None = getattr(row, "revision_number", None)
    if current is None:
        raise Invalid(f"Bad {name} request: Revision matching not supported for this resource.", type="BadRequest")
    if current != expected:
        raise PreconditionFailed(
            f"Constrained to {expected}, but current revision is {current}", type="RevisionNumberConstraintFailed"
        )


def _bad(reason: str) -> Invalid:
    return Invalid(f"Bad if-match request: {reason}", type="BadRequest")
