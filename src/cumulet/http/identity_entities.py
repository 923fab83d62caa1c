"""The usual five operations of v3's domains, projects, users and roles."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links, place_of
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import policy
from cumulet.identity.domain import DEFAULT
from cumulet.identity.entity import Entity, View
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid
from cumulet.model.types import BOOLEAN
from cumulet.store.query import AnyOf, Condition
from cumulet.store.transaction import Reader, Tx

MAX_FILTERS = 50
"""Conditions in one question."""


def add_entities(router: Router, cloud: Cloud, entities: Iterable[Entity]) -> None:
    """Serve the entities under `/v3`."""
    for entity in entities:
        handlers = _Handlers(cloud, entity)
        many = f"/v3/{entity.served_at}"
        router.add(many, "GET", handlers.many)
        router.add(many, "POST", handlers.create)
        router.add(f"{many}/{{id}}", "GET", handlers.show)
        router.add(f"{many}/{{id}}", "PATCH", handlers.update)
        router.add(f"{many}/{{id}}", "DELETE", handlers.delete)


class _Handlers:
    """The handlers of one entity."""

    def __init__(self, cloud: Cloud, entity: Entity) -> None:
        self.cloud, self.entity = cloud, entity
        self.name, self.collection = entity.declaration.name, entity.declaration.collection

    async def many(self, request: Request) -> Response:
        entity = self._listed(request)
        filters = list(self._filters(entity, request))
        conditions = [*self._seen(entity, request.context), *filters]
        with self.cloud.store.read() as reader:
            rows = reader.select(entity.declaration.resource, conditions)
        kept = {row.id for row in rows}
        fixed = [row for row in self._fixed(request) if row.id not in kept]
        equal = [c for c in filters if isinstance(c, Condition)]
        rows = [row for row in fixed if all(getattr(row, c.column) == c.value for c in equal)] + rows
        views = [self._view(request, entity, row) for row in _inexact(entity, request, rows)]
        return Response({self.collection: views, "links": links(self.cloud, request)})

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            entity, row = self._find(reader, request, request.param("id"))
            details = entity.details
            more = details(reader, request.context, row, {n for n, _ in request.query}) if details else {}
        return Response({self.name: {**self._view(request, entity, row), **more}})

    async def create(self, request: Request) -> Response:
        context, entity = request.context, self.entity
        policy.require(entity.managed or policy.writes(context, None), f"create_{self.name}")
        body = request.wrapped(self.name)
        if entity.also and body.get(entity.also[0]) is True:
            entity = entity.also[1]
        managed = entity.managed
        domain_id = body.get("domain_id") or context.domain_id or DEFAULT
        allowed = policy.writes(context, domain_id if managed and isinstance(domain_id, str) else None)
        policy.require(allowed, f"create_{self.name}")
        values = entity.parse(body, context)
        if managed and values["domain_id"] is None and values.get("parent_id") is None:
            values["domain_id"] = context.domain_id or DEFAULT

        def create(tx: Tx) -> Any:
            row = entity.create(tx, context, values)
            policy.require(policy.writes(context, entity.domain(row) if managed else None), f"create_{self.name}")
            return row

        return Response(
            {self.name: {**self._view(request, entity, await self.cloud.write(create)), **entity.once()}}, 201
        )

    async def update(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        policy.require(self.entity.managed or policy.writes(context, None), f"update_{self.name}")
        body = request.wrapped(self.name)
        self._require_ours(request, id)
        if body.get("id", id) != id:
            raise Invalid(f"Cannot change {self.name} ID.", type="ValidationError")

        def update(tx: Tx) -> View:
            entity, row = self._find_own(tx, context, id, "update")
            known, view = entity.declaration.attributes, entity.view(row)
            same = {n for n, v in body.items() if n in known and not known[n].update and n in view and view[n] == v}
            changes = {n: v for n, v in body.items() if n not in same}
            changed = entity.update(tx, context, row, entity.parse(changes, context, row.extra))
            return self._view(request, entity, changed)

        return Response({self.name: await self.cloud.write(update)})

    async def delete(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        policy.require(self.entity.managed or policy.writes(context, None), f"delete_{self.name}")
        self._require_ours(request, id)

        def delete(tx: Tx) -> None:
            entity, row = self._find_own(tx, context, id, "delete")
            entity.delete(tx, context, row)

        await self.cloud.write(delete)
        return Response(status=204)

    def _listed(self, request: Request) -> Entity:
        """The entity that a list is of: this one, or by its flag the other that is shown here."""
        flag, other = self.entity.also or ("", self.entity)
        try:
            asked = BOOLEAN.parse(request.query_value(flag, "false"))
        except ValueError as error:
            raise Invalid(f"Invalid input for {flag}. Reason: {error}", type="ValidationError") from None
        return other if asked else self.entity

    def _of(self, reader: Reader, id: str) -> tuple[Entity, Any]:
        """The row with this id, and the entity that it is of; None where there is no such row."""
        row = reader.get(self.entity.declaration.resource, id)
        if row is None and self.entity.also:
            other = self.entity.also[1]
            row = reader.get(other.declaration.resource, id)
            return (other, row) if row is not None else (self.entity, None)
        return self.entity, row

    def _seen(self, entity: Entity, context: Context) -> list[Condition]:
        """The conditions of a list for this caller. Raises Forbidden when there is none for them."""
        if policy.sees_all(context) or entity.readers(context):
            return []
        column = entity.domain_column
        policy.require(column is not None and policy.reads(context, context.domain_id), f"list_{self.collection}")
        return [Condition(column or "", context.domain_id)]

    def _filters(self, entity: Entity, request: Request) -> Iterable[Condition | AnyOf]:
        """Conditions from the query; names that are no attribute are ignored, as Keystone does."""
        attributes, narrow = entity.declaration.attributes, entity.narrow
        wanted = [(n, v) for n, v in dict.fromkeys(request.query) if n in attributes or n in narrow]
        if len(wanted) > MAX_FILTERS:
            words = f"A question takes at most {MAX_FILTERS} filters, not {len(wanted)}."
            raise Invalid(words, type="ValidationError")
        asked = {name for name, _ in wanted}
        for name, unless in entity.unasked.items():
            if name not in asked:
                yield Condition(name, unless, "null" if unless is None else "eq")
        for name, value in wanted:
            if name in narrow:
                yield from narrow[name](value)
                continue
            attr = attributes[name]
            if not attr.filters or not attr.stored:
                continue
            try:
                yield Condition(name, BOOLEAN.parse(value) if attr.type.column == "boolean" else value)
            except ValueError as error:
                raise Invalid(f"Invalid input for {name}. Reason: {error}", type="ValidationError") from None

    def _fixed(self, request: Request) -> list[Any]:
        """The rows that no client changes."""
        return list(self.entity.fixed(place_of(self.cloud, request)))

    def _require_ours(self, request: Request, id: str) -> None:
        if any(row.id == id for row in self._fixed(request)):
            words = f"The cloud's own {self.name} {id[:80]} can't be changed: it is as the settings say."
            raise Forbidden(words, type="Forbidden")

    def _find(self, reader: Reader, request: Request, id: str) -> tuple[Entity, Any]:
        """The row; to who may not see all, a row that is not theirs is forbidden whether it exists or not."""
        context = request.context
        entity, row = self._of(reader, id)
        row = row or next((each for each in self._fixed(request) if each.id == id), None)
        everything = policy.sees_all(context) or entity.readers(context)
        if row is None:
            policy.require(everything, f"get_{self.name}")
            return entity, entity.find(reader, id)
        allowed = everything or policy.reads(context, entity.domain(row)) or entity.own(reader, context, row)
        policy.require(allowed, f"get_{self.name}")
        return entity, row

    def _find_own(self, tx: Tx, context: Context, id: str, verb: str) -> tuple[Entity, Any]:
        entity, row = self._of(tx, id)
        domain = entity.domain(row) if row is not None and entity.managed else None
        policy.require(policy.writes(context, domain), f"{verb}_{self.name}")
        return entity, entity.find(tx, id)

    def _view(self, request: Request, entity: Entity, row: Any) -> View:
        here = f"{base(self.cloud, request)}/v3/{self.entity.served_at}/{row.id}"
        return {**entity.view(row), "links": {"self": here}}


_WORDS: Mapping[str, Callable[[str, str], bool]] = {
    "contains": lambda text, part: part in text,
    "startswith": lambda text, part: text.startswith(part),
    "endswith": lambda text, part: text.endswith(part),
    "equals": lambda text, part: text == part,
}


def _inexact(entity: Entity, request: Request, rows: list[Any]) -> list[Any]:
    """The rows whose attributes fit `name__contains=...` and its like; with an `i` in front, whatever the case."""
    for given, value in dict.fromkeys(request.query):
        name, found, word = given.partition("__")
        attr = entity.declaration.attributes.get(name)
        folded = word.startswith("i") and word[1:] in _WORDS
        fits = _WORDS.get(word[1:] if folded else word)
        if found and fits and attr is not None and attr.filters and attr.type.column == "text":
            part = value.casefold() if folded else value
            texts = ((row, getattr(row, name) or "") for row in rows)
            rows = [row for row, text in texts if fits(text.casefold() if folded else text, part)]
    return rows
