"""What a rule may do with the store: `Reader` asks, `Tx` also changes, inside one transaction.

Rules are plain synchronous functions `(tx, context, ...)`. `tx.touch(kind, id)` says: what that part of the topology
should look like may have changed; the reconciler hears of it after the commit, and only then.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Result, bindparam, delete, insert, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.base import Executable

from cumulet.model.errors import Conflict
from cumulet.model.resource import Resource
from cumulet.store.query import (
    Condition,
    Page,
    Where,
    count_rows,
    select_any,
    select_columns,
    select_rows,
    shape_of,
    where,
)
from cumulet.store.tables import from_values, table_of, to_row, to_rows

R = TypeVar("R", bound=Resource)
_SLICE = 500


class Reader:
    """Questions on one consistent snapshot."""

    def __init__(self, connection: Connection, versions: Mapping[type[Resource], int] | None = None) -> None:
        self._connection = connection
        self._versions = versions or {}
        self._known: dict[type[Resource], dict[str, Any]] = {}

    def version(self, *resources: type[Resource]) -> int:
        """A number that grows with every commit that changed rows of these classes: what a cache of them is good for.

        Taken when the snapshot began, so an answer computed from it is never older than its number.
        """
        return sum(self._versions.get(resource, 0) for resource in resources)

    def get(self, resource: type[R], id: str | None) -> R | None:
        """The row with this id, or None."""
        return None if id is None else self.first(resource, id=id)

    def known(self, resource: type[R], id: str | None) -> R | None:
        """The row with this id, if it is at hand without asking the database: a transaction keeps what it got."""
        rows = self._known.get(resource)
        return None if rows is None or id is None else rows.get(id)

    def first(self, resource: type[R], **equal: Any) -> R | None:
        """The first row (by id) that fits, or None."""
        shape, parameters = shape_of(where(**equal))
        row = self._connection.execute(select_rows(resource, shape), parameters).first()
        return None if row is None else to_row(resource, row)

    def all(self, resource: type[R], **equal: Any) -> list[R]:
        """All rows that fit, by id; a list value means one of (any number of values)."""
        return self.select(resource, where(**equal))

    def select(self, resource: type[R], conditions: Where = (), page: Page | None = None) -> list[R]:
        """A page of the rows that fit. Without a page, `in` conditions may hold any number of values."""
        page = page or Page()
        for index, condition in enumerate(conditions):
            values = condition.value if isinstance(condition, Condition) and condition.op == "in" else None
            if values is not None and not values:
                return []  # one of none: no row is
            if isinstance(values, list) and len(values) > _SLICE and page.limit is None and page.after is None:
                return self._sliced(resource, list(conditions), index, page)
        rows = to_rows(resource, self._page(resource, conditions, page))
        return rows[::-1] if page.reverse else rows

    def select_columns(
        self, resource: type[Resource], columns: Sequence[str], conditions: Where, page: Page
    ) -> list[tuple[Any, ...]] | None:
        """As `select`, some columns of the rows; None where a condition has so many values that it can't be asked
        like this."""
        values = [c.value for c in conditions if isinstance(c, Condition) and c.op == "in"]
        if any(len(value) > _SLICE for value in values):
            return None
        if not all(values):
            return []
        rows = [tuple(row) for row in self._page(resource, conditions, page, tuple(columns)).all()]
        return rows[::-1] if page.reverse else rows

    def _page(
        self, resource: type[Resource], conditions: Where, page: Page, columns: tuple[str, ...] = ()
    ) -> Result[Any]:
        shape, parameters = shape_of(conditions)
        order = tuple((n, up != page.reverse) for n, up in page.order)
        if all(n != "id" for n, _ in order):
            order = (*order, ("id", not page.reverse))
        if page.limit is not None:
            parameters["page_limit"] = page.limit
        if page.after is not None:
            parameters |= {f"a{i}": page.after[n] for i, (n, _) in enumerate(order)}
        after, limited = page.after is not None, page.limit is not None
        statement = select_rows(resource, shape, order, after=after, limited=limited, columns=columns)
        return self._connection.execute(statement, parameters)

    def _sliced(self, resource: type[R], conditions: list[Any], index: int, page: Page) -> list[R]:
        condition, found = conditions[index], []
        for start in range(0, len(condition.value), _SLICE):
            conditions[index] = type(condition)(condition.column, condition.value[start : start + _SLICE], "in")
            found += self.select(resource, conditions, page)
        for name, up in reversed(page.order):
            found.sort(key=lambda row: (getattr(row, name) is not None, getattr(row, name)), reverse=not up)
        return found

    def columns(self, resource: type[Resource], columns: Sequence[str], **equal: Any) -> list[tuple[Any, ...]]:
        """Some columns of the rows that fit, unordered: cheap where whole rows are not needed."""
        if [] in equal.values():
            return []  # one of none: no row is
        shape, parameters = shape_of(where(**equal))
        statement = select_columns(resource, tuple(columns), shape)
        return [tuple(row) for row in self._connection.execute(statement, parameters).all()]

    def count(self, resource: type[Resource], conditions: Where = (), **equal: Any) -> int:
        """How many rows fit."""
        shape, parameters = shape_of([*conditions, *where(**equal)])
        return int(self._connection.execute(count_rows(resource, shape), parameters).scalar_one())

    def exists(self, resource: type[Resource], **equal: Any) -> bool:
        """Whether any row fits."""
        shape, parameters = shape_of(where(**equal))
        return self._connection.execute(select_any(resource, shape), parameters).first() is not None


class Tx(Reader):
    """A transaction: all of it happens, durably, or nothing."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.touched: dict[tuple[str, str], None] = {}
        self.changed: set[type[Resource]] = set()

    def get(self, resource: type[R], id: str | None) -> R | None:
        """The row with this id, or None. What was got is not read again, until this transaction changes a row of the
        class: rules and what they let pass ask for the same ones."""
        row = self.known(resource, id)
        if row is None and (row := super().get(resource, id)) is not None:
            self._known.setdefault(resource, {})[row.id] = row
        return row

    def insert(self, row: R) -> R:
        """Add a row. Raises Conflict when it breaks a uniqueness rule that no service named more kindly before."""
        resource = type(row)
        values = from_values(resource, {name: getattr(row, name) for name in row.__struct_fields__})
        self._change(resource, _insert(resource), values)
        return row

    def update(self, row: R, changes: Mapping[str, Any] | None = None, /, **more: Any) -> R:
        """Change a row's columns; answers the new row."""
        values = from_values(type(row), {**(changes or {}), **more})
        if values:
            statement = _update(type(row), tuple(sorted(values)))
            self._change(type(row), statement, {**values, "the_id": row.id})
        everything = {name: getattr(row, name) for name in row.__struct_fields__}
        return type(row)(**{**everything, **(changes or {}), **more})

    def delete(self, row: Resource) -> None:
        """Remove a row."""
        self._change(type(row), _delete(type(row), ("id",)), {"p_id": row.id})

    def delete_all(self, resource: type[Resource], **equal: Any) -> int:
        """Remove every row whose columns equal these; answers how many."""
        statement = _delete(resource, tuple(sorted(equal)))
        return self._change(resource, statement, {f"p_{name}": value for name, value in equal.items()})

    def touch(self, kind: str, id: str) -> None:
        """The part of the topology with this key may look different now."""
        self.touched[kind, id] = None

    def touch_all(self, kind: str, ids: Iterable[str]) -> None:
        """As `touch`, for many."""
        self.touched |= dict.fromkeys((kind, id) for id in ids)

    def _change(self, resource: type[Resource], statement: Executable, values: Mapping[str, Any]) -> int:
        self.changed.add(resource)
        self._known.pop(resource, None)
        try:
            return self._connection.execute(statement, dict(values)).rowcount
        except IntegrityError as error:
            raise Conflict(f"An object with the same identity exists: {error.orig}", type="Conflict") from error


@lru_cache(maxsize=256)
def _insert(resource: type[Resource]) -> Executable:
    return insert(table_of(resource))


@lru_cache(maxsize=1024)
def _update(resource: type[Resource], names: tuple[str, ...]) -> Executable:
    table = table_of(resource)
    made = update(table).where(table.c.id == bindparam("the_id"))
    return made.values({name: bindparam(name) for name in names})


@lru_cache(maxsize=256)
def _delete(resource: type[Resource], names: tuple[str, ...]) -> Executable:
    table = table_of(resource)
    return delete(table).where(*(table.c[name] == bindparam(f"p_{name}") for name in names))
