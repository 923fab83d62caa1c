"""v3's unified limits: `/v3/registered_limits` and `/v3/limits`, made many at a time."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base
from cumulet.http.identity_lists import filters, listed, page_of
from cumulet.http.request import Request, Response
from cumulet.http.rest import MAX_BULK
from cumulet.http.router import Router
from cumulet.identity import limit, policy, registered_limit
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.policy import NOTHING
from cumulet.model.resource import Declaration, Values
from cumulet.model.rules import Target
from cumulet.store.query import Where
from cumulet.store.transaction import Reader, Tx


class _Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One of the two: its rules, whose rows a list shows, and what policy is told of one."""

    declaration: Declaration[Any]
    create: Callable[[Tx, Values], Any]
    update: Callable[[Tx, Any, Values], Any]
    delete: Callable[[Tx, Any], None]
    find: Callable[[Reader, str], Any]
    view: Callable[[Any], dict[str, Any]]
    seen: Callable[[Context], Where]
    about: Callable[[Reader, Any], Target]


_REGISTERED = _Kind(
    declaration=registered_limit.REGISTERED_LIMIT, create=registered_limit.create, update=registered_limit.update,
    delete=registered_limit.delete, find=registered_limit.find, view=registered_limit.view,
    seen=lambda _context: (), about=lambda _reader, _row: NOTHING,
)  # fmt: skip
_LIMIT = _Kind(
    declaration=limit.LIMIT, create=limit.create, update=limit.update, delete=limit.delete, find=limit.find,
    view=limit.view, seen=limit.seen, about=limit.about,
)  # fmt: skip


def add_limits(router: Router, cloud: Cloud) -> None:
    """Serve both, and `/v3/limits/model`."""
    for kind in (_REGISTERED, _LIMIT):
        handlers = _Limits(cloud, kind)
        at = f"/v3/{kind.declaration.collection}"
        router.add(at, "GET", handlers.many, handlers.rule("list"))
        router.add(at, "POST", handlers.create, handlers.rule("create"))
        router.add(f"{at}/{{id}}", "GET", handlers.show, handlers.rule("get"))
        router.add(f"{at}/{{id}}", "PATCH", handlers.update, handlers.rule("update"))
        router.add(f"{at}/{{id}}", "DELETE", handlers.delete, handlers.rule("delete"))

    async def model(_request: Request) -> Response:
        return Response({"model": limit.MODEL})

    router.add("/v3/limits/model", "GET", model, "identity:get_limit_model")


class _Limits:
    """The handlers of one kind."""

    def __init__(self, cloud: Cloud, kind: _Kind) -> None:
        self.cloud, self.kind = cloud, kind
        self.name, self.collection = kind.declaration.name, kind.declaration.collection

    def rule(self, verb: str) -> str:
        """The name of the rule of a verb."""
        return f"identity:{verb}_{self.collection if verb in {'list', 'create'} else self.name}"

    async def many(self, request: Request) -> Response:
        policy.require(request.context, f"list_{self.collection}")
        declaration = self.kind.declaration
        seen, asked = self.kind.seen(request.context), filters(declaration, request)
        with self.cloud.store.read() as reader:
            page = page_of(reader, declaration.resource, request, seen)
            rows = reader.select(declaration.resource, [*seen, *asked], page)
        return Response(listed(self.cloud, request, self.collection, [self._view(request, row) for row in rows]))

    async def create(self, request: Request) -> Response:
        context = request.context
        policy.require(context, f"create_{self.collection}")
        wanted = [self.kind.declaration.parse_create(body, context) for body in self._bodies(request)]
        rows = await self.cloud.write(lambda tx: [self.kind.create(tx, values) for values in wanted])
        return Response({self.collection: [self._view(request, row) for row in rows]}, 201)

    def _bodies(self, request: Request) -> list[Mapping[str, Any]]:
        """The objects of a body that makes many. Raises Invalid."""
        body = request.json()
        given = body.get(self.collection)
        if set(body) != {self.collection} or not isinstance(given, list) or not given:
            words = f"The body must hold '{self.collection}', a list of one or more objects, and nothing else."
            raise Invalid(words, type="ValidationError")
        if len(given) > MAX_BULK or not all(isinstance(each, dict) for each in given):
            raise Invalid(f"'{self.collection}' takes at most {MAX_BULK} objects.", type="ValidationError")
        return given

    async def show(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        with self.cloud.store.read() as reader:
            row = reader.get(self.kind.declaration.resource, id)
            policy.require(context, f"get_{self.name}", NOTHING if row is None else self.kind.about(reader, row))
            row = self.kind.find(reader, id)
        return Response({self.name: self._view(request, row)})

    async def update(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        policy.require(context, f"update_{self.name}")
        body = request.wrapped(self.name)
        if body.pop("id", id) != id:
            raise Invalid(f"Cannot change {self.name} ID.", type="ValidationError")
        values = self.kind.declaration.parse_update(body, context)
        row = await self.cloud.write(lambda tx: self.kind.update(tx, self.kind.find(tx, id), values))
        return Response({self.name: self._view(request, row)})

    async def delete(self, request: Request) -> Response:
        policy.require(request.context, f"delete_{self.name}")
        await self.cloud.write(lambda tx: self.kind.delete(tx, self.kind.find(tx, request.param("id"))))
        return Response(status=204)

    def _view(self, request: Request, row: Any) -> dict[str, Any]:
        here = f"{base(self.cloud, request)}/v3/{self.collection}/{row.id}"
        return {**self.kind.view(row), "links": {"self": here}}
