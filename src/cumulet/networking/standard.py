"""What every networking resource has: description, tags, time stamps and a revision number."""

import uuid
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, TypeVar

from cumulet.model.clock import now
from cumulet.model.context import Context
from cumulet.model.errors import Invalid, NotFound
from cumulet.model.resource import Owned, attribute
from cumulet.model.types import integer, list_of, shown, text
from cumulet.store.collection import Action
from cumulet.store.transaction import Reader, Tx

TAG = text(255, 1)
TAGS = list_of(TAG, maximum=50)


class Standard(Owned, frozen=True, kw_only=True):
    """A project's resource with Neutron's standard attributes. `revision_number` grows with every change."""

    description: Annotated[str, attribute(text(255), create=True, update=True)] = ""
    tags: Annotated[list[str], attribute(TAGS, filters=False)] = []
    created_at: Annotated[str, attribute(text(32))] = ""
    updated_at: Annotated[str, attribute(text(32))] = ""
    revision_number: Annotated[int, attribute(integer(0))] = 1


S = TypeVar("S", bound=Standard)


def invalid_input(reason: str) -> Invalid:
    """Neutron's error for a body whose attributes don't fit each other or what exists."""
    return Invalid(f"Invalid input for operation: {reason}.", type="InvalidInput")


def born() -> dict[str, Any]:
    """What a new row has of its own: id and time stamps. `Network(**values, **born())`."""
    moment = now()
    return {"id": str(uuid.uuid4()), "created_at": moment, "updated_at": moment, "revision_number": 1}


def revise(tx: Tx, row: S, changes: Mapping[str, Any] | None = None, /, **more: Any) -> S:
    """Change a row as a user sees it: its revision grows, its time of change is now."""
    return tx.update(row, changes, **more, updated_at=now(), revision_number=row.revision_number + 1)


def _list_tags(_reader: Reader, _context: Context, row: Standard, _body: Mapping[str, Any], _sub: str) -> Any:
    return {"tags": row.tags}


def _replace_tags(tx: Tx, _context: Context, row: Standard, body: Mapping[str, Any], _sub: str) -> Any:
    return {"tags": _set_tags(tx, row, _parsed(body.get("tags")))}


def _add_tags(tx: Tx, _context: Context, row: Standard, body: Mapping[str, Any], _sub: str) -> Any:
    return {"tags": _set_tags(tx, row, [*row.tags, *_parsed(body.get("tags"))])}


def _clear_tags(tx: Tx, _context: Context, row: Standard, _body: Mapping[str, Any], _sub: str) -> None:
    _set_tags(tx, row, [])


def _show_tag(_reader: Reader, _context: Context, row: Standard, _body: Mapping[str, Any], sub: str) -> Any:
    _require_tag(row, sub)


def _add_tag(tx: Tx, _context: Context, row: Standard, _body: Mapping[str, Any], sub: str) -> None:
    _set_tags(tx, row, [*row.tags, *_parsed([sub])])


def _remove_tag(tx: Tx, _context: Context, row: Standard, _body: Mapping[str, Any], sub: str) -> None:
    _require_tag(row, sub)
    _set_tags(tx, row, [tag for tag in row.tags if tag != sub])


def _require_tag(row: Standard, tag: str) -> None:
    if tag not in row.tags:
        raise NotFound(f"Tag {shown(tag)[1:-1]} could not be found.", type="TagNotFound")


def _parsed(given: Any) -> list[str]:
    try:
        parsed: list[str] = TAGS.parse(given)
    except ValueError as error:
        raise Invalid(f"Invalid input for tags. Reason: {error}", type="HTTPBadRequest") from None
    return parsed


def _set_tags(tx: Tx, row: Standard, tags: Sequence[str]) -> list[str]:
    wanted = sorted(set(tags))
    if len(wanted) > 50:
        raise Invalid(f"Invalid input for tags. Reason: {len(wanted)} are too many; 50 may be.", type="HTTPBadRequest")
    if wanted != row.tags:
        revise(tx, row, tags=wanted)
    return wanted


_READ, _ADD, _WRITE, _ERASE = (f"{verb}_{{name}}:tags" for verb in ("get", "create", "update", "delete"))
TAG_ACTIONS: Sequence[Action] = (
    Action(method="GET", name="tags", run=_list_tags, rule=_READ, role="reader", writes=False),
    Action(method="PUT", name="tags", run=_replace_tags, rule=_WRITE),
    Action(method="POST", name="tags", run=_add_tags, rule=_ADD, status=201),
    Action(method="DELETE", name="tags", run=_clear_tags, rule=_ERASE, status=204),
    Action(
        method="GET", name="tags", run=_show_tag, rule=_READ, role="reader", status=204, with_sub=True, writes=False
    ),
    Action(method="PUT", name="tags", run=_add_tag, rule=_WRITE, status=201, with_sub=True, reads_body=False),
    Action(method="DELETE", name="tags", run=_remove_tag, rule=_ERASE, status=204, with_sub=True),
)
"""The tags of one object: `GET|PUT|POST|DELETE .../{id}/tags` and `GET|PUT|DELETE .../{id}/tags/{tag}`."""
