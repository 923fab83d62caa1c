"""Lists of servers as Nova's clients ask for them: which rows, in which order, and the link to the next page."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from cumulet.compute.server import REBOOTS, STATUSES, Server
from cumulet.http.request import Request
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.types import BOOLEAN, shown
from cumulet.networking.ipam import Allocation
from cumulet.networking.port import Port
from cumulet.store.collection import NO_PROJECT
from cumulet.store.query import AnyOf, Condition, Page
from cumulet.store.transaction import Reader

MAX_LIMIT = 1000
MAX_PARTS = 10
"""How often a question may name a filter that is looked for within texts: each is a condition of its own."""
_SORTABLE = {"created_at": "created", "created": "created", "updated_at": "updated", "display_name": "name",
             "name": "name", "uuid": "id", "id": "id", "project_id": "project_id", "user_id": "user_id",
             "vm_state": "vm_state", "launched_at": "launched_at", "launch_index": "launch_index",
             "power_state": "power_state", "key_name": "key_name"}  # fmt: skip
_EQUAL = {"image": "image_id", "flavor": "flavor_id", "key_name": "key_name", "reservation_id": "reservation_id",
          "user_id": "user_id", "vm_state": "vm_state", "uuid": "id"}  # fmt: skip
_TASKS = {"REBOOT": REBOOTS[0], "HARD_REBOOT": REBOOTS[1]}
_NONE = Condition("id", [], "in")


def select(reader: Reader, request: Request) -> tuple[list[Server], list[dict[str, str]]]:
    """The servers that the query asks for and the caller may see, and the link to those that follow."""
    conditions, page = conditions_of(reader, request), page_of(request)
    if (marker := request.query_value("marker")) is not None:
        row = reader.get(Server, marker)
        if row is None or not request.context.owns(row.project_id):
            raise Invalid(f"marker [{marker[:64]}] not found", type="MarkerNotFound")
        page = Page(order=page.order, limit=page.limit, after={n: getattr(row, n) for n, _ in page.order})
    rows = reader.select(Server, conditions, page)
    if not rows or len(rows) != page.limit:
        return rows, []
    query = [(n, v) for n, v in request.query if n != "marker"] + [("marker", rows[-1].id)]
    return rows, [{"rel": "next", "href": f"{request.base_url}{request.path}?{urlencode(query)}"}]


def page_of(request: Request) -> Page:
    """Order (newest first where nothing is said) and length of the page. Raises Invalid."""
    keys = [v for n, v in request.query if n == "sort_key"]
    directions = [v for n, v in request.query if n == "sort_dir"]
    order: dict[str, bool] = {}
    for index, key in enumerate(keys):
        direction = directions[index] if index < len(directions) else "desc"
        if key not in _SORTABLE:
            raise Invalid(f"Invalid input for query parameter sort_key. {shown(key)} is not one of {sorted(_SORTABLE)}")
        if direction not in {"asc", "desc"}:
            raise Invalid(f"Invalid input for query parameter sort_dir. {shown(direction)} is neither asc nor desc")
        order.setdefault(_SORTABLE[key], direction == "asc")
    if not order:
        order["created"] = False
    order.setdefault("id", next(iter(order.values())))
    limit = limit_of(request)
    return Page(order=tuple(order.items()), limit=limit)


def limit_of(request: Request) -> int | None:
    """How many at most, None when the query doesn't say. Raises Invalid."""
    limit = request.query_value("limit")
    if limit is None:
        return None
    if not (limit.isascii() and limit.isdigit() and len(limit) < 10):
        raise Invalid(f"Invalid input for query parameter limit. {shown(limit)} is not a number of 0 or more")
    return min(int(limit), MAX_LIMIT)


def conditions_of(reader: Reader, request: Request) -> list[Condition | AnyOf]:
    """Which servers: the caller's project's, or all of them for an administrator who asks so, that fit the filters."""
    return [*_scope(request), *_filters(reader, request), *_of_status([v for n, v in request.query if n == "status"])]


def _scope(request: Request) -> Iterable[Condition]:
    context: Context = request.context
    own = [Condition("project_id", context.project_id or NO_PROJECT)]
    if not _flag(request, "all_tenants"):
        return own
    if not context.is_admin and request.query_value("name") is not None:
        # novaclient 2.22 looks a name up so, for whomever: `nova delete NAME` must work for members.
        return own
    which = "detail" if request.path.endswith("/detail") else "index"
    context.require("nova", f"os_compute_api:servers:{which}:get_all_tenants")
    project = request.query_value("project_id") or request.query_value("tenant_id")
    return [Condition("project_id", project)] if project else []


def _flag(request: Request, name: str) -> bool:
    value = request.query_value(name)
    if value is None:
        return False
    if value == "":
        return True  # `?all_tenants` alone
    try:
        return bool(BOOLEAN.parse(value))
    except ValueError as error:
        raise Invalid(f"Invalid input for query parameter {name}. {error}") from None


def _filters(reader: Reader, request: Request) -> Iterable[Condition | AnyOf]:
    grouped: dict[str, list[str]] = {}
    for name, value in request.query:
        grouped.setdefault(name, []).append(value)
    for name in ("name", "ip", "ip6", "changes-since"):
        if len(grouped.get(name, ())) > MAX_PARTS:
            raise Invalid(f"Invalid input for query parameter {name}. It may be given {MAX_PARTS} times at most.")
    for name, column in _EQUAL.items():
        if name in grouped:
            yield Condition(column, grouped[name], "in")
    for value in grouped.get("name", ()):
        yield _of_name(value)
    for name in ("ip", "ip6"):
        for value in grouped.get(name, ()):
            yield Condition("id", _with_address(reader, value), "in")
    for value in grouped.get("changes-since", ()):
        yield Condition("updated", _just_before(value), "gt")
    if request.context.is_admin and _flag(request, "deleted"):
        yield _NONE  # what is deleted is gone


def _of_name(value: str) -> Condition:
    """Nova takes a regular expression; what clients send is a part of a name, or a whole one between ^ and $."""
    if re.fullmatch(r"\^[\w .:@-]+\$", value):
        return Condition("name", value[1:-1])
    return Condition("name", re.sub(r"^\^?(\.\*)?|(\.\*)?\$?$", "", value), "like")


def _with_address(reader: Reader, part: str) -> list[str]:
    """The devices whose ports have an address that holds this text."""
    ports = [a.port_id for a in reader.select(Allocation, [Condition("ip_address", part.strip("^$"), "like")])]
    return [device for (device,) in reader.columns(Port, ["device_id"], id=ports[:MAX_LIMIT], plug="instance")]


def _just_before(value: str) -> str:
    """The second before a moment, in the form of the rows: what changed in that very second counts."""
    try:
        moment = datetime.fromisoformat(value)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        return (moment.replace(microsecond=0) - timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        raise Invalid(f"Invalid input for query parameter changes-since. {shown(value)} is no time") from None


def _of_status(wanted: Sequence[str]) -> Iterable[Condition | AnyOf]:
    """The conditions for the API's words, which no column holds: any of them fits, an unknown one fits nothing."""
    if not wanted:
        return []
    words = {word.upper() for word in wanted}
    states = [state for state, word in STATUSES.items() if word in words]
    tasks = [task for word, task in _TASKS.items() if word in words]
    others = [task for task in REBOOTS if task not in tasks]
    return [
        AnyOf((Condition("vm_state", states, "in"), Condition("task_state", tasks, "in"))),
        *(Condition("task_state", task, "not") for task in others),
    ]


def cut(request: Request, found: Sequence[Any], id: str = "id") -> Sequence[Any]:
    """The page of a short list that is in memory: what follows `marker`, at most `limit`. Raises Invalid."""
    marker, limit = request.query_value("marker"), limit_of(request)
    if marker is not None:
        at = next((i for i, item in enumerate(found) if getattr(item, id) == marker), None)
        if at is None:
            raise Invalid(f"marker [{marker[:64]}] not found", type="MarkerNotFound")
        found = found[at + 1 :]
    return found if limit is None else found[:limit]
