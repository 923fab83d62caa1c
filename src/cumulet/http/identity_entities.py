"""The usual five operations of v3's domains, projects, users and roles."""

from collections.abc import Iterable
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, place_of
from cumulet.http.identity_lists import filters, listed, meets, page_among, page_of
from cumulet.http.operation import declared
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import policy
from cumulet.identity.domain import DEFAULT
from cumulet.identity.entity import Entity, View
from cumulet.identity.policy import About
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid
from cumulet.model.policy import NOTHING
from cumulet.model.rules import Target
from cumulet.model.types import BOOLEAN
from cumulet.store.query import Clause, Condition, where
from cumulet.store.transaction import Reader, Tx


def add_entities(router: Router, cloud: Cloud, entities: Iterable[Entity]) -> None:
    """Serve the entities under `/v3`."""
    for entity in entities:
        handlers = _Handlers(cloud, entity)
        many = f"/v3/{entity.served_at}"
        router.add(many, "GET", handlers.many, *handlers.rules("list"))
        router.add(many, "POST", handlers.create, *handlers.rules("create"))
        router.add(f"{many}/{{id}}", "GET", handlers.show, *handlers.rules("get"))
        router.add(f"{many}/{{id}}", "PATCH", handlers.update, *handlers.rules("update"))
        router.add(f"{many}/{{id}}", "DELETE", handlers.delete, *handlers.rules("delete"))
        router.described |= declared(entity.declaration, many, ("POST", "PATCH", "DELETE"))


class _Handlers:
    """The handlers of one entity."""

    def __init__(self, cloud: Cloud, entity: Entity) -> None:
        self.cloud, self.entity = cloud, entity
        self.name, self.collection = entity.declaration.name, entity.declaration.collection

    def rules(self, verb: str) -> list[str]:
        """The rules of a verb: the kind's own, and that of roles that belong to one domain."""
        names = [_action(verb, self.entity)] + ([f"{verb}_domain_role{_s(verb)}"] if self.name == "role" else [])
        return [f"identity:{name}" for name in names]

    async def many(self, request: Request) -> Response:
        entity = self._listed(request)
        seen, found = self._seen(entity, request.context), self._filters(entity, request)
        resource, fixed = entity.declaration.resource, self._fixed(request)
        with self.cloud.store.read() as reader:
            page = None if fixed else page_of(reader, resource, request, seen)
            rows = reader.select(resource, [*seen, *found], page)
        if fixed:
            kept = {row.id for row in rows}
            known = [row for row in fixed if row.id not in kept and meets(row, found)]
            rows = list(page_among(request, known + rows))
        views = [self._view(request, entity, row) for row in rows]
        return Response(listed(self.cloud, request, self.collection, views))

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            entity, row = self._find(reader, request, request.param("id"))
            details = entity.details
            more = details(reader, request.context, row, {n for n, _ in request.query}) if details else {}
        return Response({self.name: {**self._view(request, entity, row), **more}})

    async def create(self, request: Request) -> Response:
        context, entity = request.context, self.entity
        body = request.wrapped(self.name)
        if entity.also and body.get(entity.also[0]) is True:
            entity = entity.also[1]
        managed = entity.managed
        domain_id = body.get("domain_id") or (context.domain_id or DEFAULT if managed else None)
        policy.require(context, _action("create", entity, domain_id), _of_domain(entity, domain_id))
        values = entity.parse(body, context)
        if managed and values["domain_id"] is None and values.get("parent_id") is None:
            values["domain_id"] = context.domain_id or DEFAULT

        def create(tx: Tx) -> Any:
            row = entity.create(tx, context, values)
            policy.require(context, _action("create", entity, domain_id), _about(entity, row))
            return row

        return Response(
            {self.name: {**self._view(request, entity, await self.cloud.write(create)), **entity.once()}}, 201
        )

    async def update(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        body = request.wrapped(self.name)
        policy.could(context, _action("update", self.entity))
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
        policy.could(context, _action("delete", self.entity))
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
        action, column = _action("list", entity), entity.domain_column
        if policy.allows(context, action):
            return []
        own = column is not None and context.domain_id is not None
        policy.require(context, action, _of_domain(entity, context.domain_id) if own else NOTHING)
        return [Condition(column or "", context.domain_id)]

    def _filters(self, entity: Entity, request: Request) -> list[Clause]:
        """The query's conditions, and what the list is confined to when it says nothing of it."""
        given = {name for name, _ in request.query}
        unasked = {name: value for name, value in entity.unasked.items() if name not in given}
        return [*where(**unasked), *filters(entity.declaration, request, entity.narrow)]

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
        policy.require(context, _action("get", entity, getattr(row, "domain_id", None)), _about(entity, row))
        return entity, row if row is not None else entity.find(reader, id)

    def _find_own(self, tx: Tx, context: Context, id: str, verb: str) -> tuple[Entity, Any]:
        entity, row = self._of(tx, id)
        policy.require(context, _action(verb, entity, getattr(row, "domain_id", None)), _about(entity, row))
        return entity, entity.find(tx, id)

    def _view(self, request: Request, entity: Entity, row: Any) -> View:
        here = f"{base(self.cloud, request)}/v3/{self.entity.served_at}/{row.id}"
        return {**entity.view(row), "links": {"self": here}}


def _s(verb: str) -> str:
    return "s" if verb == "list" else ""


def _action(verb: str, entity: Entity, domain_id: object = None) -> str:
    """The name of the rule; roles that belong to one domain have rules of their own."""
    if entity.declaration.name == "role" and domain_id is not None:
        return f"{verb}_domain_role"
    return f"{verb}_{entity.declaration.collection if verb == 'list' else entity.declaration.name}"


def _about(entity: Entity, row: Any) -> Target:
    """A row as rules see it."""
    return About({} if row is None else _of_domain(entity, entity.domain(row)), **{entity.declaration.name: row})


def _of_domain(entity: Entity, domain_id: object) -> Target:
    """What is of a domain, as rules see it."""
    if domain_id is None:
        return NOTHING
    name = entity.declaration.name
    return {"target.domain_id": domain_id, f"target.{name}.{'id' if name == 'domain' else 'domain_id'}": domain_id}
