"""Lists as Identity's clients ask for them: exact and inexact filters, and pages by `limit` and `marker`.

`name=...` is exact; `name__contains`, `__startswith`, `__endswith` and `__equals` look at the text, with an `i` before
the word whatever the case. Filters, order (by id) and page become one SQL statement: rows that are not returned are not
read. Names that are no attribute are ignored, as Keystone does.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.request import Request
from cumulet.model.errors import Invalid, NotFound
from cumulet.model.resource import Attr, Declaration, Resource
from cumulet.model.types import BOOLEAN
from cumulet.store.query import Clause, Condition, Page
from cumulet.store.transaction import Reader

View = dict[str, Any]
Narrow = Mapping[str, Callable[[str], Sequence[Clause]]]
MAX_FILTERS = 50
"""Conditions in one question."""
MAX_LIMIT = 1000
"""Rows of one page, as Keystone's `max_db_limit`; a list without `limit` is whole."""
_OPS = {"equals": "eq", "contains": "contains", "endswith": "ends", "startswith": "",
        "iequals": "iequals", "icontains": "icontains", "iendswith": "iends", "istartswith": "istarts"}  # fmt: skip
_MEETS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": lambda held, value: bool(held == value),
    "null": lambda held, _value: held is None,
    "ge": lambda held, value: held is not None and bool(held >= value),
    "lt": lambda held, value: held is not None and bool(held < value),
    "contains": lambda held, value: held is not None and value in held,
    "ends": lambda held, value: held is not None and held.endswith(value),
    "iequals": lambda held, value: held is not None and held.lower() == value,
    "icontains": lambda held, value: held is not None and value in held.lower(),
    "istarts": lambda held, value: held is not None and held.lower().startswith(value),
    "iends": lambda held, value: held is not None and held.lower().endswith(value),
}


def filters(
    declaration: Declaration[Any], request: Request, narrow: Narrow | None = None, *, only: Collection[str] = ()
) -> list[Clause]:
    """The query's conditions; `narrow` makes those by names that are no attributes, `only` are the names that count
    (none: all that filter). Raises Invalid for too many of them and for values that are none."""
    narrow, found = narrow or {}, list[Clause]()
    wanted = list(_wanted(declaration, request, narrow, only))
    if len(wanted) > MAX_FILTERS:
        words = f"A question takes at most {MAX_FILTERS} filters, not {len(wanted)}."
        raise Invalid(words, type="ValidationError")
    for name, word, value in wanted:
        if name in narrow:
            found += narrow[name](value)
        else:
            found += _conditions(declaration, name, word, value)
    return found


def _wanted(
    declaration: Declaration[Any], request: Request, narrow: Narrow, only: Collection[str]
) -> Iterator[tuple[str, str, str]]:
    """Attribute, word ("equals") and value of each filter, each once."""
    for given, value in dict.fromkeys(request.query):
        name, inexact, word = given.partition("__")
        attr = declaration.attributes.get(name)
        if given in narrow:
            yield given, "", value
        elif attr is None or not attr.filters or not attr.stored or (only and name not in only):
            continue
        elif not inexact:
            yield name, "equals", value
        elif word in _OPS and attr.type.column == "text":
            yield name, word, value


def _conditions(declaration: Declaration[Any], given: str, word: str, value: str) -> Iterable[Condition]:
    name, attr = declaration.fields[given], declaration.attributes[given]
    if word == "startswith":
        yield Condition(name, value, "ge")  # a range, which an index knows
        if (beyond := _beyond(value)) is not None:
            yield Condition(name, beyond, "lt")
        return
    op = _OPS[word]
    yield Condition(name, _read(given, attr, value) if op == "eq" else value.lower() if op[0] == "i" else value, op)


def _read(given: str, attr: Attr, value: str) -> Any:
    if attr.type.column not in {"boolean", "integer"}:
        return value  # any text may be looked for; what can't exist is not found
    try:
        return BOOLEAN.parse(value) if attr.type.column == "boolean" else attr.type.parse(value)
    except ValueError as error:
        raise Invalid(f"Invalid input for {given}. Reason: {error}", type="ValidationError") from None


def _beyond(start: str) -> str | None:
    """The first text after all those that begin with `start`; None: there is none."""
    last = 0x10FFFF
    while start and ord(start[-1]) == last:
        start = start[:-1]
    if not start:
        return None
    following = ord(start[-1]) + 1
    return start[:-1] + chr(0xE000 if following == 0xD800 else following)


def page_of(reader: Reader, resource: type[Resource], request: Request, seen: Sequence[Clause] = ()) -> Page:
    """The part of a list that is asked for. Raises NotFound for a marker that names no row that is `seen`."""
    marker, after = request.query_value("marker"), None
    if marker:
        if not reader.select(resource, [Condition("id", marker), *seen]):
            raise _no_marker(marker)
        after = {"id": marker}
    return Page(limit=limit_of(request), after=after)


def limit_of(request: Request) -> int | None:
    """How many rows a page may have; None: all. Raises Invalid for what is no number."""
    given = request.query_value("limit")
    if not given:
        return None
    if not (given.isascii() and given.isdigit()):
        words = f"limit must be an integer of 0 or more, and not '{given[:40]}'."
        raise Invalid(words, type="ValidationError")
    # A number too long for Python's int() is more than there is.
    return (min(int(given), MAX_LIMIT) if len(given) < 10 else MAX_LIMIT) or None


def page_among(request: Request, rows: Sequence[Any]) -> Sequence[Any]:
    """The page of rows that are all at hand: where some of them are in no table."""
    marker, limit = request.query_value("marker"), limit_of(request)
    if marker:
        at = next((index for index, row in enumerate(rows) if row.id == marker), None)
        if at is None:
            raise _no_marker(marker)
        rows = rows[at + 1 :]
    return rows[:limit]


def _no_marker(marker: str) -> NotFound:
    return NotFound(f"Marker {marker[:80]} could not be found.", type="MarkerNotFound")


def meets(row: Any, conditions: Iterable[Clause]) -> bool:
    """Whether a row that is in no table meets the conditions of a list."""
    return all(_MEETS[c.op](getattr(row, c.column), c.value) for c in conditions if isinstance(c, Condition))


def listed(cloud: Cloud, request: Request, collection: str, views: list[View]) -> View:
    """A list's body. A page that is full has a link to what follows and says `truncated`: there may be more."""
    limit, found = limit_of(request), links(cloud, request)
    if limit is None or len(views) < limit:
        return {collection: views, "links": found}
    query = {**dict(request.query), "marker": views[-1]["id"], "limit": limit}
    found["next"] = f"{base(cloud, request)}{request.path}?{urlencode(query)}"
    return {collection: views, "links": found, "truncated": True}
