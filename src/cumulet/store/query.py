"""Questions to the store, as values: conditions, order, a page. Statements are cached by their shape.

A condition compares one column. `Where` is a conjunction; `AnyOf` inside it a disjunction (mine or shared).
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Select, Text, and_, bindparam, func, literal, or_, select, type_coerce

from cumulet.model.resource import Resource
from cumulet.store.tables import table_of

_MAX_PATTERN = 2000


class Condition(msgspec.Struct, frozen=True):
    """`column` is `value`; with `op` "in" one of the values; "null"; "not"; "lt", "le", "gt", "ge".

    "like" and "unlike": the column's text (of JSON: the encoded text) holds the value, as it is, or doesn't.
    "contains" and "ends": the text holds the value, or ends with it; "iequals", "icontains", "istarts" and "iends"
    compare in lower case, in which the value must be.
    """

    column: str
    value: Any = None
    op: str = "eq"


class Within(msgspec.Struct, frozen=True):
    """`column` is what `of` holds in some row of `resource` that meets all `conditions`; `negated`: in none."""

    column: str
    resource: type[Resource]
    of: str
    conditions: tuple[Condition, ...]
    negated: bool = False


class AnyOf(msgspec.Struct, frozen=True):
    """At least one of the conditions holds."""

    conditions: tuple[Condition | Within, ...]


Clause = Condition | Within | AnyOf
Where = Sequence[Clause]


def where(**equal: Any) -> list[Clause]:
    """Conditions from keywords: a list, tuple or set means one of, None means is null."""
    found: list[Clause] = []
    for column, value in equal.items():
        if value is None:
            found.append(Condition(column, op="null"))
        elif isinstance(value, list | tuple | set | frozenset):
            found.append(Condition(column, list(value), "in"))
        else:
            found.append(Condition(column, value))
    return found


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Which part of a list, in which order: (column, ascending) pairs; `after` is the row the page follows."""

    order: tuple[tuple[str, bool], ...] = (("id", True),)
    limit: int | None = None
    after: Mapping[str, Any] | None = None
    reverse: bool = False


Shape = tuple[Any, ...]


def shape_of(conditions: Where) -> tuple[Shape, dict[str, Any]]:
    """The conditions' shape (what makes statements differ) and their parameters."""
    shape: list[Any] = []
    parameters: dict[str, Any] = {}

    def one(condition: Condition | Within) -> Shape:
        if isinstance(condition, Within):
            inner = tuple(one(c) for c in condition.conditions)
            return (condition.column, condition.resource, condition.of, inner, condition.negated)
        name = f"p{len(parameters)}"
        if condition.op != "null":
            like = condition.op in {"like", "unlike"}
            parameters[name] = _literal(condition.value) if like else condition.value
        return (condition.column, condition.op, name)

    for condition in conditions:
        if isinstance(condition, AnyOf):
            shape.append(("any", tuple(one(c) for c in condition.conditions)))
        else:
            shape.append(("one", one(condition)))
    return tuple(shape), parameters


def _literal(value: str) -> str:
    """A LIKE pattern for text that holds `value`, whatever signs it has.

    No text that is looked within holds so many characters in a row, and a pattern has a length (SQLite: 50,000 bytes).
    """
    value = value[:_MAX_PATTERN]
    return "%" + value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"


def _text(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column as the text that is stored."""
    return type_coerce(column, Text)


def _clause(resource: type[Resource], part: Shape) -> ColumnElement[bool]:
    if len(part) > 3:
        return _within(resource, part)
    column, op, name = part
    c = table_of(resource).c[column]
    parameter = bindparam(name, expanding=op == "in", type_=c.type)
    made: Mapping[str, Any] = {
        "eq": lambda: c == parameter,
        "in": lambda: c.in_(parameter),
        "null": lambda: c.is_(None),
        "not": lambda: or_(c != parameter, c.is_(None)),
        "like": lambda: _text(c).like(bindparam(name, type_=Text), escape="\\"),
        "unlike": lambda: or_(_text(c).notlike(bindparam(name, type_=Text), escape="\\"), c.is_(None)),
        "lt": lambda: c < parameter,
        "le": lambda: c <= parameter,
        "gt": lambda: c > parameter,
        "ge": lambda: c >= parameter,
        "contains": lambda: func.instr(c, parameter) > 0,
        "ends": lambda: _ends(c, parameter),
        "iequals": lambda: func.lower(c) == parameter,
        "icontains": lambda: func.instr(func.lower(c), parameter) > 0,
        "istarts": lambda: func.instr(func.lower(c), parameter) == 1,
        "iends": lambda: _ends(func.lower(c), parameter),
    }
    clause: ColumnElement[bool] = made[op]()
    return clause


def _ends(text: ColumnElement[Any], end: ColumnElement[Any]) -> ColumnElement[bool]:
    return func.substr(text, func.length(text) - func.length(end) + 1) == end


def _within(resource: type[Resource], part: Shape) -> ColumnElement[bool]:
    column, other, of, conditions, negated = part
    inner = select(table_of(other).c[of]).where(*(_clause(other, c) for c in conditions))
    c = table_of(resource).c[column]
    return c.not_in(inner) if negated else c.in_(inner)


def _restrict(resource: type[Resource], statement: Select[Any], shape: Shape) -> Select[Any]:
    for kind, part in shape:
        if kind == "any":
            statement = statement.where(or_(*(_clause(resource, p) for p in part)))
        else:
            statement = statement.where(_clause(resource, part))
    return statement


@lru_cache(maxsize=1024)
def select_rows(
    resource: type[Resource],
    shape: Shape,
    order: tuple[tuple[str, bool], ...] = (("id", True),),
    *,
    after: bool = False,
    limited: bool = False,
    columns: tuple[str, ...] = (),
) -> Select[Any]:
    """The statement for a list of rows, or of some of their columns; `after` adds the keyset condition with parameters
    `a0`.. in `order`."""
    table = table_of(resource)
    statement = _restrict(resource, select(*(table.c[name] for name in columns)) if columns else select(table), shape)
    if after:
        statement = statement.where(_keyset(resource, order))
    statement = statement.order_by(*(_ordered(table.c[n], up) for n, up in order))
    return statement.limit(bindparam("page_limit")) if limited else statement


def _ordered(column: ColumnElement[Any], up: bool) -> ColumnElement[Any]:
    """Null comes before every value, in both databases."""
    if _never_null(column):
        return column.asc() if up else column.desc()
    return column.asc().nulls_first() if up else column.desc().nulls_last()


def _never_null(column: ColumnElement[Any]) -> bool:
    return bool(getattr(column, "primary_key", False))


def _keyset(resource: type[Resource], order: Iterable[tuple[str, bool]]) -> ColumnElement[bool]:
    table = table_of(resource)
    clauses: list[ColumnElement[bool]] = []
    before: list[ColumnElement[bool]] = []
    for index, (name, up) in enumerate(order):
        c, p = table.c[name], bindparam(f"a{index}", type_=table.c[name].type)
        follows = c > p if up else c < p
        if not _never_null(c):
            follows = or_(follows, and_(p.is_(None), c.is_not(None)) if up else and_(p.is_not(None), c.is_(None)))
        clauses.append(and_(*before, follows))
        before.append(c == p if _never_null(c) else c.is_not_distinct_from(p))
    return or_(*clauses)


@lru_cache(maxsize=1024)
def count_rows(resource: type[Resource], shape: Shape) -> Select[Any]:
    """The statement that counts rows."""
    return _restrict(resource, select(func.count()).select_from(table_of(resource)), shape)


@lru_cache(maxsize=1024)
def select_any(resource: type[Resource], shape: Shape) -> Select[Any]:
    """The statement that asks whether there is a row."""
    return _restrict(resource, select(literal(1)).select_from(table_of(resource)), shape).limit(1)


@lru_cache(maxsize=1024)
def select_columns(resource: type[Resource], columns: tuple[str, ...], shape: Shape) -> Select[Any]:
    """The statement for some columns only."""
    table = table_of(resource)
    return _restrict(resource, select(*(table.c[n] for n in columns)), shape)
