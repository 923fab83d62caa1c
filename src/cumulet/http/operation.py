"""What a path takes and answers, in JSON schema: of declared resources it follows from their declarations.

`openapi` makes the services' documents from it. What is told nowhere is in them as a JSON object of any form.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from cumulet.model.resource import Declaration
from cumulet.model.types import Type

Schema = Mapping[str, Any]

_STRING: Schema = {"type": "string"}
_PAGING: Mapping[str, Schema] = {
    "limit": {"type": "integer", "minimum": 0},
    "marker": _STRING,
    "page_reverse": {"type": "boolean"},
    "sort_dir": {"enum": ["asc", "desc"]},
}


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One method of one path. `body` and `answer` are schemas (None: none); `query` has the parameters' ones.

    `links`: the patterns that an answer's id leads to, with where in the answer the id stands (a JSON pointer).
    `schemas`: what `body` and `answer` refer to in the document's components, by name.
    """

    summary: str
    status: int = 200
    body: Schema | None = None
    answer: Schema | None = None
    query: Mapping[str, Schema] = {}
    links: Mapping[str, str] = {}
    schemas: Mapping[str, Schema] = {}


def declared(declaration: Declaration[Any], path: str, methods: Sequence[str]) -> dict[tuple[str, str], Operation]:
    """The usual operations on a declared resource that is served at `path`, by pattern and method.

    `methods` are those that there are besides reading: POST on the collection, PUT or PATCH and DELETE on an object.
    """
    name, one = declaration.name, f"{path}/{{id}}"
    title = declaration.title.lower()
    one_view = {"$ref": f"#/components/schemas/{name}"}  # told once: it stands in every answer
    schemas = {name: view_schema(declaration)}
    view = _wrapped(name, one_view)
    many = _wrapped(declaration.collection, {"type": "array", "items": one_view})
    made = {
        (path, "GET"): Operation(
            summary=f"List every {title} that the caller sees", answer=many, query=_query(declaration)
        ),
        (one, "GET"): Operation(summary=f"Show one {title}", answer=view),
        (path, "POST"): Operation(
            summary=f"Create a {title}",
            status=201,
            body=_wrapped(name, body_schema(declaration, "create")),
            answer=view,
            links={one: f"/{name}/id"},
        ),
        (one, "DELETE"): Operation(summary=f"Delete a {title}", status=204),
    }
    for method in ("PUT", "PATCH"):
        made[one, method] = Operation(
            summary=f"Change a {title}", body=_wrapped(name, body_schema(declaration, "update")), answer=view
        )
    served = {key: operation for key, operation in made.items() if key[1] == "GET" or key[1] in methods}
    return {key: msgspec.structs.replace(operation, schemas=schemas) for key, operation in served.items()}


def view_schema(declaration: Declaration[Any]) -> dict[str, Any]:
    """An object as it is shown; any attribute may be left out (`fields`, and what only administrators see)."""
    shown = {n: _nullable(a.type) for n, a in declaration.attributes.items() if a.seen_by != "nobody"}
    return {"type": "object", "properties": shown}


def body_schema(declaration: Declaration[Any], when: str) -> dict[str, Any]:
    """What a client may give at creation or update."""
    taken = {n: a for n, a in declaration.attributes.items() if (a.create if when == "create" else a.update)}
    schema = {"type": "object", "properties": {n: dict(a.type.schema) for n, a in taken.items()}}
    required = [n for n, a in taken.items() if a.required] if when == "create" else []
    return {**schema, "required": required} if required else schema


def _wrapped(name: str, schema: Schema) -> dict[str, Any]:
    return {"type": "object", "properties": {name: schema}, "required": [name]}


def _nullable(type_: Type) -> dict[str, Any]:
    """A shown value: null stands for what is not set, whatever a client must give."""
    schema = dict(type_.schema)
    return schema if not schema or "anyOf" in schema else {"anyOf": [schema, {"type": "null"}]}


def _query(declaration: Declaration[Any]) -> dict[str, Schema]:
    """A list's parameters: filters by attributes, `fields`, order and page."""
    attributes = declaration.attributes
    seen = {n: a for n, a in attributes.items() if a.seen_by != "nobody"}
    filters = {n: dict(a.type.schema) for n, a in seen.items() if a.filters and a.stored and a.type.column != "json"}
    sorts = [n for n, a in seen.items() if a.sorts and a.stored]
    names: dict[str, Schema] = {"fields": {"enum": sorted(seen)}}
    return {**filters, **names, **({"sort_key": {"enum": sorts}} if sorts else {}), **_PAGING}
