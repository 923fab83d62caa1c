"""Lists as Neutron's clients ask for them: filters, `fields`, sorting, `limit` and `marker` with links.

A filter may repeat (any of its values fits). Values are read by the attribute's own type, so `True`, `true` and `1` are
one. Filters, order and page become one SQL statement: rows that are not returned are not read.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import msgspec

from cumulet.http.request import Request, Response
from cumulet.model.clock import written
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.store.collection import Collection, View
from cumulet.store.query import AnyOf, Clause, Condition, Page, Where
from cumulet.store.transaction import Reader

_RESERVED = {"fields", "limit", "marker", "page_reverse", "sort_key", "sort_dir", "verbose"}
_TAG_FILTERS = {"tags", "tags-any", "not-tags", "not-tags-any"}
_CHANGED = "changed_since"
MAX_LIMIT = 10_000
MAX_TAGS = 100
"""Tags in one question: each is a condition of its own, and a database takes so many in a statement."""


class Listing(msgspec.Struct, frozen=True):
    """A list's answer: bodies and links to the neighbours (Neutron's `networks_links`)."""

    views: list[View]
    links: list[dict[str, str]]


def list_collection(collection: Collection[Any], reader: Reader, request: Request, extra: Where = ()) -> Listing:
    """The rows that the caller may see and the query asks for."""
    declaration, context = collection.declaration, request.context
    conditions = [*collection.seen(reader, context), *_filters(collection, reader, request), *extra]
    page = _page(collection, reader, request, conditions)
    columns = _columns(collection, context, _fields(request))
    judged = collection.judges(context)
    if columns is not None and not judged and not collection.shows_by_object(context):
        found = reader.select_columns(declaration.resource, ("id", *columns.values()), conditions, page)
        if found is not None:
            views = [dict(zip(columns, row[1:], strict=True)) for row in found]
            return Listing(views, _links(request, page, [row[0] for row in found]))
    rows = reader.select(declaration.resource, conditions, page)
    shown = [row for row in rows if collection.may_see(reader, context, row)] if judged else rows
    views = collection.views(reader, context, shown)
    return Listing(only_fields(views, request), _links(request, page, [row.id for row in rows]))


def listed(request: Request, name: str, rows: list[View]) -> Response:
    """The answer of a short list that is no rows of the store, filtered by equality and `fields`."""
    wanted = [(n, v) for n, v in request.query if n != "fields" and rows and n in rows[0]]
    fields = {v for n, v in request.query if n == "fields" and v}
    found = [row for row in rows if all(str(row[n]).lower() == v.lower() for n, v in wanted)]
    return Response({name: [{k: v for k, v in row.items() if not fields or k in fields} for row in found]})


def only_fields(views: list[View], request: Request) -> list[View]:
    """Views with only the attributes asked for by `fields` (all, when none are)."""
    names = _fields(request)
    if not names:
        return views
    return [{k: v for k, v in view.items() if k in names} for view in views]


def _fields(request: Request) -> set[str]:
    return {v for n, v in request.query if n == "fields" and v}


def _columns(collection: Collection[Any], context: Context, names: set[str]) -> dict[str, str] | None:
    """The columns that hold these attributes, by the name each is shown by; None when that takes more than columns."""
    declaration = collection.declaration
    if (
        not names
        or names.intersection(collection.view_hides)
        or not names <= declaration.attributes.keys() | {"id", "tenant_id"}
    ):
        return None
    known = dict.fromkeys(("id",), "id") if "id" in names else {}
    for name, attr in declaration.attributes.items():
        if name in names and not collection.hides(context, name):
            if not attr.stored:
                return None
            known[name] = declaration.fields[name]
    if "tenant_id" in names and "project_id" in declaration.attributes:
        known["tenant_id"] = declaration.fields["project_id"]
    return known


def _filters(collection: Collection[Any], reader: Reader, request: Request) -> Iterable[Clause]:
    grouped: dict[str, list[str]] = {}
    for name, value in request.query:
        if name not in _RESERVED:
            grouped.setdefault(name, []).append(value)
    conditions: list[Clause] = []
    for given, values in grouped.items():
        narrow = collection.narrow.get(given)
        if given in _TAG_FILTERS and "tags" in collection.declaration.attributes:
            conditions += _tagged(given, values)
        elif narrow is not None:
            conditions += narrow(reader, request.context, values)
        elif given == _CHANGED and "updated_at" in collection.declaration.attributes:
            conditions.append(Condition("updated_at", _moment(values[0]), "ge"))
        else:
            conditions.append(_filter(collection, request.context, given, values))
    return conditions


def _tagged(given: str, values: list[str]) -> Iterable[Clause]:
    """Neutron's filters on tags, each a list with commas: all of them, any of them, not all of them, none of them."""
    tags = list(dict.fromkeys(tag for value in values for tag in value.split(",") if tag))
    if len(tags) > MAX_TAGS:
        raise Invalid(f"A question takes at most {MAX_TAGS} tags, not {len(tags)}.", type="HTTPBadRequest")
    op = "unlike" if given.startswith("not-") else "like"
    each = tuple(Condition("tags", msgspec.json.encode(tag).decode(), op) for tag in tags)
    if given in {"tags-any", "not-tags"}:
        return (AnyOf(each),) if each else ()
    return each


def _moment(given: str) -> str:
    """A moment in ISO 8601, as `updated_at` is written; one without a zone is in UTC."""
    try:
        moment = datetime.fromisoformat(given)
        return written(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        words = f"The input {_CHANGED} must be in the following format: YYYY-MM-DDTHH:MM:SSZ"
        raise Invalid(f"Invalid input for operation: {words}.", type="InvalidInput") from None


def _filter(collection: Collection[Any], context: Context, given: str, values: list[str]) -> Condition:
    declaration = collection.declaration
    name = declaration.known_name(given)
    attr = declaration.attributes.get(name)
    if attr is None or not attr.filters or not attr.stored or collection.hides(context, name):
        raise Invalid(f"['{given[:60]}'] is invalid attribute for filtering", type="HTTPBadRequest")
    name = declaration.fields[name]
    wanted = []
    for value in values:
        if value == "" and attr.type.column != "text":
            return Condition(name, op="null")
        if attr.type.column in {"boolean", "integer"}:
            wanted.append(declaration.parse_value(given, attr, value))
        else:
            wanted.append(value)  # any text may be looked for; what can't exist is not found
    return Condition(name, wanted[0]) if len(wanted) == 1 else Condition(name, wanted, "in")


def _page(collection: Collection[Any], reader: Reader, request: Request, conditions: Where) -> Page:
    declaration, limit = collection.declaration, _limit(request)
    order = _order(collection, request)
    reverse = str(request.query_value("page_reverse", "")).lower() in {"true", "1"}
    after = None
    if marker := request.query_value("marker"):
        # Only what the caller may see: another project's object would tell by the page where its values stand.
        this_one = [Condition("id", marker), *collection.seen(reader, request.context)]
        found = reader.select(declaration.resource, this_one)
        if found:
            after = {name: getattr(found[0], name) for name, _ in (*order, ("id", True))}
        elif reader.select(declaration.resource, conditions, Page(limit=1)):  # of an empty list any page is empty
            raise Invalid(f"The marker '{marker[:80]}' names no {declaration.name}.", type="HTTPBadRequest")
    return Page(order=order, limit=limit, after=after, reverse=reverse)


def _limit(request: Request) -> int | None:
    given = request.query_value("limit")
    if given is None:
        return None
    if not (given.isascii() and given.isdigit()):
        raise Invalid(f"limit must be an integer of 0 or more, and not '{given[:40]}'.", type="HTTPBadRequest")
    # A number too long for Python's int() is more than there is.
    return (min(int(given), MAX_LIMIT) if len(given) < 10 else MAX_LIMIT) or None


def _order(collection: Collection[Any], request: Request) -> tuple[tuple[str, bool], ...]:
    declaration = collection.declaration
    keys = [v for n, v in request.query if n == "sort_key"]
    directions = [v for n, v in request.query if n == "sort_dir"]
    if directions and len(directions) != len(keys):
        raise Invalid("The number of sort_keys and sort_dirs must be same", type="HTTPBadRequest")
    order: dict[str, bool] = {}  # a key that comes again changes nothing: rows equal in it stay equal
    for index, given in enumerate(keys):
        name = declaration.known_name(given)
        attr = declaration.attributes.get(name)
        if attr is None or not attr.sorts or not attr.stored or collection.hides(request.context, name):
            raise Invalid(f"'{given[:60]}' is an invalid attribute for sort key", type="HTTPBadRequest")
        direction = directions[index] if directions else "asc"
        if direction not in {"asc", "desc"}:
            raise Invalid(f"sort_dir must be asc or desc, and not '{direction[:40]}'.", type="HTTPBadRequest")
        order.setdefault(declaration.fields[name], direction == "asc")
    return tuple(order.items()) or (("id", True),)


def _links(request: Request, page: Page, ids: Sequence[str]) -> list[dict[str, str]]:
    """The neighbours of a page, as Neutron says them: one is missing only where the page itself was not full, so that
    a page may turn out to be empty; from there the way back is from the list's end."""
    if page.limit is None:
        return []
    rest = [(n, v) for n, v in request.query if n not in {"marker", "page_reverse"}]

    def link(rel: str, marker: Sequence[str], more: list[tuple[str, str]]) -> dict[str, str]:
        query = urlencode([*rest, *(("marker", id) for id in marker), *more])
        return {"rel": rel, "href": f"{request.base_url}{request.path}?{query}"}

    full = len(ids) == page.limit
    links = []
    if full or page.reverse:
        links.append(link("next", ids[-1:], []))
    if full or not page.reverse:
        links.append(link("previous", ids[:1], [("page_reverse", "True")]))
    return links
