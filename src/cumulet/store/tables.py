"""Tables derived from resource declarations, and the rows' way in and out.

`register` is called once for each declaration (and for internal row classes that no API shows). A column is nullable
unless it is the key: what may be null is the declaration's affair.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Boolean, Column, Float, Index, Integer, MetaData, Result, Row, Table, Text, UniqueConstraint
from sqlalchemy.types import TypeDecorator

from cumulet.model.resource import Attr, Declaration, Resource

R = TypeVar("R", bound=Resource)

METADATA = MetaData()
_DECODE = msgspec.json.Decoder().decode
_TABLES: dict[type[Resource], Table] = {}
_DECLARATIONS: dict[type[Resource], Declaration[Any]] = {}
_NAMES: dict[str, type[Resource]] = {}


class Json(TypeDecorator[Any]):
    """Structured values as JSON text; None stays NULL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: object) -> str | None:  # noqa: ARG002
        """Encode on the way in."""
        return None if value is None else msgspec.json.encode(value).decode()

    def result_processor(self, dialect: object, coltype: object) -> Callable[[str | None], Any]:  # noqa: ARG002
        """Decode on the way out: by this function itself, since what TypeDecorator wraps around it takes as long."""
        return _decoded


def _decoded(value: str | None) -> Any:
    return None if value is None else _DECODE(value)


_COLUMNS: Mapping[str, Any] = {"text": Text, "integer": Integer, "boolean": Boolean, "json": Json, "float": Float}


def register(
    declaration: Declaration[R],
    *,
    unique: Sequence[Sequence[str]] = (),
    indexes: Sequence[Sequence[str]] = (),
    table: str | None = None,
    known_as: str | None = None,
) -> Declaration[R]:
    """Give the declaration a table (named as its collection unless `table` says) and return it.

    `known_as` is its name among all services' resources, where another's declaration has the same one.
    """
    name = table or declaration.collection.replace("-", "_").replace("/", "_")
    stored = {declaration.fields[n]: a for n, a in declaration.attributes.items() if a.stored}
    columns = [_column(n, a) for n, a in stored.items()]
    constraints = [UniqueConstraint(*u, name=f"uq_{name}_{'_'.join(u)}") for u in unique]
    made = Table(name, METADATA, *columns, *constraints)
    for names in [(n,) for n, a in stored.items() if a.index] + [tuple(i) for i in indexes]:
        Index(f"ix_{name}_{'_'.join(names)}", *(made.c[n] for n in names))
    _TABLES[declaration.resource] = made
    _DECLARATIONS[declaration.resource] = declaration
    _NAMES[known_as or declaration.name] = declaration.resource
    return declaration


def _column(name: str, attr: Attr) -> Column[Any]:
    kind = _COLUMNS[attr.type.column]
    return Column(name, kind, primary_key=True) if name == "id" else Column(name, kind)


def table_of(resource: type[Resource]) -> Table:
    """The table of a registered resource class."""
    return _TABLES[resource]


def declaration_of(resource: type[R]) -> Declaration[R]:
    """The declaration of a registered resource class."""
    return _DECLARATIONS[resource]


def resource_named(name: str) -> type[Resource]:
    """The registered resource class that is known by this name: its declaration's, mostly. Raises KeyError."""
    return _NAMES[name]


def to_row(resource: type[R], row: Row[Any]) -> R:
    """A typed row from what the database gave."""
    return resource(**dict(zip(row._fields, row, strict=True)))  # half the time of **row._mapping


def to_rows(resource: type[R], result: Result[Any]) -> list[R]:
    """Typed rows of a whole result; its columns' names are asked for once."""
    names = tuple(result.keys())
    return [resource(**dict(zip(names, row, strict=True))) for row in result.all()]


def from_values(resource: type[Resource], values: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of `values`; what is not stored is left out."""
    columns = _TABLES[resource].c
    return {name: value for name, value in values.items() if name in columns}
