"""The paths of a collection: create (also in bulk), list, show, update, delete, and its actions.

A nested collection has an object of another one in its path (`floatingips/{parent}/port_forwardings`).
"""

from collections.abc import Callable, Mapping
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.listing import list_collection, only_fields
from cumulet.http.operation import declared
from cumulet.http.preconditions import check_revision, expected_revision
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler, Router
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid
from cumulet.model.resource import Values
from cumulet.store.collection import Action, Collection, Operation
from cumulet.store.query import Condition, Where
from cumulet.store.transaction import Reader, Tx

MAX_BULK = 100
"""Objects in one request: they are one transaction, for which all others wait."""


def serve(router: Router, cloud: Cloud, prefix: str, collection: Collection[Any]) -> None:
    """Add a collection's paths under `prefix` to a router."""
    handlers = _Handlers(cloud, collection)
    many, one = f"{prefix}/{collection.path}", f"{prefix}/{collection.path}/{{id}}"
    router.add(many, "GET", handlers.list, collection.rule("list"))
    router.add(one, "GET", handlers.show, collection.rule("show"))
    if collection.create:
        router.add(many, "POST", handlers.create, collection.rule("create"))
    if collection.update:
        router.add(one, "PUT", handlers.update, collection.rule("update"))
    if collection.delete:
        router.add(one, "DELETE", handlers.delete, collection.rule("delete"))
    writes = {"POST": collection.create, "PUT": collection.update, "DELETE": collection.delete}
    router.described |= declared(collection.declaration, many, [method for method, rule in writes.items() if rule])
    serve_actions(router, cloud, one, collection)


def serve_actions(router: Router, cloud: Cloud, one: str, collection: Collection[Any]) -> None:
    """Add the paths of a collection's actions below the path of one object."""
    handlers = _Handlers(cloud, collection)
    for action in collection.actions:
        path = f"{one}/{action.name}" + ("/{sub}" if action.with_sub else "")
        router.add(path, action.method, handlers.action(action), collection.action_rule(action))


class _Handlers:
    """The handlers of one collection."""

    def __init__(self, cloud: Cloud, collection: Collection[Any]) -> None:
        self.cloud, self.collection, self.declaration = cloud, collection, collection.declaration

    def _require(self, request: Request, rule: str, parse: Callable[[], Any] | None = None) -> None:
        """Raise Forbidden when the rule lets the caller do this with no object. But first, as in Neutron, Invalid for
        a body that `parse` refuses; and NotFound, if they don't even see what they would change: who may not know of
        it learns nothing."""
        try:
            self.collection.allow(request.context, rule)
        except Forbidden:
            if parse:
                parse()
            if request.method in {"PUT", "DELETE"} and self.collection.may_read(request.context):
                with self.cloud.store.read() as reader:
                    within = self._within(reader, request)
                    self.collection.find(reader, request.context, request.param("id"), within)
            raise

    def _allow(self, request: Request, operation: Operation, parse: Callable[[], Any] | None = None) -> None:
        self._require(request, self.collection.rule(operation), parse)

    async def list(self, request: Request) -> Response:
        self.collection.allow(request.context, self.collection.rule("list"))
        if self.collection.prepare:
            asked = [value for name, value in request.query if name in {"project_id", "tenant_id"}]
            with self.cloud.store.read() as reader:
                missing = self.collection.prepare(reader, request.context, asked)
            if missing:
                await self.cloud.write(missing)
        with self.cloud.store.read() as reader:
            listing = list_collection(self.collection, reader, request, self._within(reader, request))
        name = self.declaration.collection
        body: dict[str, Any] = {name: listing.views}
        if listing.links:
            body[f"{name}_links"] = listing.links
        return Response(body)

    async def show(self, request: Request) -> Response:
        self.collection.allow(request.context, self.collection.rule("show"))
        with self.cloud.store.read() as reader:
            within = self._within(reader, request)
            row = self.collection.find(reader, request.context, request.param("id"), within)
            view = only_fields(self.collection.views(reader, request.context, [row]), request)[0]
        return Response({self.declaration.name: view})

    async def create(self, request: Request) -> Response:
        body, context, rule = request.json(), request.context, self.collection.create
        bulk = body.get(self.declaration.collection)
        if bulk is not None and (isinstance(bulk, list) or self.declaration.collection != self.declaration.name):
            self.collection.allow(context, self.collection.rule("create"))
            return await self._create_many(request, bulk)
        given = request.wrapped(self.declaration.name)
        self._allow(request, "create", lambda: self.declaration.check_create(given, context))
        if self.collection.parent:  # whose object it may not be is told before what is wrong with the body
            with self.cloud.store.read() as reader:
                self._inherited(reader, request)
        values = self._values(given, request)

        def create(tx: Tx) -> Any:
            assert rule
            values.update(self._inherited(tx, request))
            self._check_creation(tx, context, values, given)
            return self.collection.views(tx, context, [rule(tx, context, values)])[0]

        return Response({self.declaration.name: await self.cloud.write(create)}, 201)

    async def _create_many(self, request: Request, bulk: Any) -> Response:
        context, rule = request.context, self.collection.create
        if not isinstance(bulk, list) or not all(isinstance(item, dict) for item in bulk):
            raise Invalid(f"'{self.declaration.collection}' must be a list of objects.", type="HTTPBadRequest")
        if not 0 < len(bulk) <= MAX_BULK:
            raise Invalid(f"A bulk request takes 1 to {MAX_BULK} objects, not {len(bulk)}.", type="HTTPBadRequest")
        name = self.declaration.name
        plain = [item[name] if isinstance(item.get(name), dict) else item for item in bulk]  # some wrap each of them
        many = [self._values(item, request) for item in plain]

        def create(tx: Tx) -> Any:
            assert rule
            of_parent = self._inherited(tx, request)
            whole = [values | of_parent for values in many]
            for values, given in zip(whole, plain, strict=True):
                self._check_creation(tx, context, values, given)
            return self.collection.views(tx, context, [rule(tx, context, values) for values in whole])

        return Response({self.declaration.collection: await self.cloud.write(create)}, 201)

    def _within(self, reader: Reader, request: Request, verb: str = "") -> Where:
        """What the rows of the path's parent have in common. Raises unless the caller sees it, and with a `verb` may
        change it."""
        inherited = self._inherited(reader, request, verb)
        return [Condition(name, value) for name, value in inherited.items() if name == self.collection.parent_field]

    def _inherited(self, reader: Reader, request: Request, verb: str = "create") -> dict[str, str]:
        """What a new row has of the path's parent: its id, and its project."""
        parent, id, context = self.collection.parent, request.params.get("parent", ""), request.context
        if parent is None:
            return {}
        rule = self.collection.rule(verb) if verb else ""
        row = parent.find_own(reader, context, id, rule) if rule else parent.find(reader, context, id)
        return {self.collection.parent_field: row.id, "project_id": row.project_id}

    def _check_creation(self, tx: Tx, context: Context, values: Values, given: Mapping[str, Any]) -> None:
        self.collection.check_creation(tx, context, values, [self.declaration.known_name(name) for name in given])

    def _values(self, body: Mapping[str, Any], request: Request) -> Values:
        """A creation body checked; the project is the caller's unless an administrator names another."""
        context = request.context
        values = self.declaration.parse_create(body, context)
        if "project_id" in self.declaration.attributes:
            named = body.get("project_id", body.get("tenant_id"))
            # Where a thing may be for everybody, null says that it is; elsewhere null says nothing.
            may_be = self.declaration.default("project_id") is None
            everybodys = may_be and named is None and not body.keys().isdisjoint({"project_id", "tenant_id"})
            if (everybodys or named not in {None, "", context.project_id}) and not context.is_admin:
                words = "Specifying 'project_id' or 'tenant_id' other than the authenticated project in request"
                raise Invalid(f"{words} requires admin privileges", type="HTTPBadRequest")
            if not everybodys:
                values["project_id"] = values.get("project_id") or context.project_id or ""
        return values

    async def update(self, request: Request) -> Response:
        body, context, id = request.wrapped(self.declaration.name), request.context, request.param("id")
        self._allow(request, "update", lambda: self.declaration.parse_update(body, context))
        rule, revision = self.collection.update, expected_revision(request)
        self.declaration.check_update(body)

        def update(tx: Tx) -> Any:
            assert rule
            row = self.collection.find_own(
                tx, context, id, self.collection.rule("update"), self._within(tx, request, "update")
            )
            check_revision(row, revision, self.declaration.name)
            values = self.declaration.parse_update(body, context)
            self.collection.check_change(tx, context, row, values)
            return self.collection.views(tx, context, [rule(tx, context, row, values)])[0]

        return Response({self.declaration.name: await self.cloud.write(update)})

    async def delete(self, request: Request) -> Response:
        self._allow(request, "delete")
        context, id, rule = request.context, request.param("id"), self.collection.delete
        revision = expected_revision(request)

        def delete(tx: Tx) -> None:
            assert rule
            row = self.collection.find_own(
                tx, context, id, self.collection.rule("delete"), self._within(tx, request, "delete")
            )
            check_revision(row, revision, self.declaration.name)
            rule(tx, context, row)

        await self.cloud.write(delete)
        return Response(status=204)

    def action(self, action: Action) -> Handler:
        rule = self.collection.action_rule(action)

        async def handle(request: Request) -> Response:
            self._require(request, rule)
            context, id = request.context, request.param("id")
            sub = request.param("sub") if action.with_sub else ""
            wants_body = (
                action.reads_body and request.method in {"PUT", "POST"} and (request.body or not action.with_sub)
            )
            body = request.json() if wants_body else {}

            if not action.writes:
                with self.cloud.store.read() as reader:
                    row = self.collection.find_own(reader, context, id, rule)
                    return Response(action.run(reader, context, row, body, sub), action.status)

            revision = expected_revision(request)

            def run(tx: Tx) -> Any:
                row = self.collection.find_own(tx, context, id, rule)
                check_revision(row, revision, self.declaration.name)
                return action.run(tx, context, row, body, sub)

            answer = await self.cloud.write(run)
            return Response(None if action.status == 204 else answer, action.status)

        return handle
