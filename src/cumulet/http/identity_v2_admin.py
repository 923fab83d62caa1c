"""v2.0's administration (OS-KSADM, OS-KSCRUD): tenants, users, roles and grants in old shapes, by the same rules."""

from collections.abc import Callable, Mapping
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import place_of
from cumulet.http.identity_v2 import tenant_view
from cumulet.http.identity_v3 import offers
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import assignment, catalog, policy
from cumulet.identity.assignment import Assignment, of_user
from cumulet.identity.domain import DEFAULT
from cumulet.identity.entity import Entity
from cumulet.identity.project import PROJECTS
from cumulet.identity.role import ROLES, Role
from cumulet.identity.user import USERS, User
from cumulet.model.types import BOOLEAN
from cumulet.store.transaction import Reader, Tx

View = dict[str, Any]
_OLD_NAMES = {"tenantId": "default_project_id", "tenant_id": "default_project_id", "username": "name"}


def add_v2_admin(router: Router, cloud: Cloud, users: Entity) -> None:
    """Serve tenants' writes, `/users`, `/OS-KSADM/...` and `/endpoints`; all for administrators."""
    _Kind(cloud, "tenant", PROJECTS, tenant_view).add(router, "/v2.0/tenants", lists=False)
    _Kind(cloud, "user", users, user_view).add(router, "/v2.0/users")
    _Kind(cloud, "role", ROLES, role_view).add(router, "/v2.0/OS-KSADM/roles")
    _Grants(cloud).add(router)

    async def served(request: Request) -> Response:
        policy.require(request.context, "list_services")
        named = [offer.service for offer in offers(cloud, request, request.context)]
        found = [{"id": s.id, "type": s.type, "name": s.name, "description": s.description or ""} for s in named]
        return Response({"OS-KSADM:services": found})

    async def endpoints(request: Request) -> Response:
        policy.require(request.context, "list_endpoints")
        shown = catalog.catalog_v2(place_of(cloud, request), offers(cloud, request, request.context))
        old = {"publicURL": "publicurl", "internalURL": "internalurl", "adminURL": "adminurl"}
        found = [
            {**{old.get(n, n): v for n, v in e.items()}, "service_id": e["id"], "enabled": True}
            for s in shown
            for e in s["endpoints"]
        ]
        return Response({"endpoints": found})

    router.add("/v2.0/OS-KSADM/services", "GET", served, "identity:list_services")
    router.add("/v2.0/endpoints", "GET", endpoints, "identity:list_endpoints")


def user_view(row: User) -> View:
    """A user in v2.0's shape."""
    shown = {**row.extra, "id": row.id, "name": row.name, "username": row.name, "enabled": row.enabled}
    return {**shown, "tenantId": row.default_project_id} if row.default_project_id else shown


def role_view(row: Role) -> View:
    """A role in v2.0's shape."""
    return {"id": row.id, "name": row.name, **({"description": row.description} if row.description else {})}


class _Kind:
    """Create, list, show, change and delete one kind of object."""

    def __init__(self, cloud: Cloud, name: str, entity: Entity, view: Callable[[Any], View]) -> None:
        self.cloud, self.name, self.entity, self.view = cloud, name, entity, view

    def add(self, router: Router, path: str, *, lists: bool = True) -> None:
        one = f"{path}/{{id}}"
        if lists:
            router.add(path, "GET", self.many, self._rule("list"))
            router.add(one, "GET", self.show, self._rule("get"))
        change = self._rule("update")
        router.add(path, "POST", self.create, self._rule("create"))
        router.add(one, "PUT", self.update, change)
        router.add(one, "POST", self.update, change)
        router.add(one, "DELETE", self.delete, self._rule("delete"))
        if self.name == "user":
            for part in ("password", "enabled", "tenant"):
                router.add(f"{one}/{part}", "PUT", self.update, change)
                router.add(f"{one}/OS-KSADM/{part}", "PUT", self.update, change)
            router.add("/v2.0/OS-KSCRUD/users/{id}", "PATCH", self.update, change)

    def _rule(self, verb: str) -> str:
        """The name of the rule, v3's as well: one object of v3 is one of v2.0's."""
        declaration = self.entity.declaration
        return f"identity:{verb}_{declaration.collection if verb == 'list' else declaration.name}"

    async def many(self, request: Request) -> Response:
        self._allow(request, "list")
        name = request.query_value("name")
        with self.cloud.store.read() as reader:
            equal = {**self.entity.unasked, **({} if name is None else {"name": name})}
            views = [self.view(row) for row in reader.all(self.entity.declaration.resource, **equal)]
        if name is not None and self.name == "user":
            return Response({"user": self._one(views, name), "users": views})
        return Response({f"{self.name}s": views, f"{self.name}s_links": []})

    def _one(self, views: list[View], name: str) -> View:
        if not views:
            with self.cloud.store.read() as reader:
                self.entity.find(reader, name)
        return views[0]

    async def show(self, request: Request) -> Response:
        self._allow(request, "get")
        with self.cloud.store.read() as reader:
            row = self.entity.find(reader, request.param("id"))
        return Response({self.name: self.view(row)})

    async def create(self, request: Request) -> Response:
        self._allow(request, "create")
        context, values = request.context, self._values(request, None)
        if self.entity.managed:
            values["domain_id"] = DEFAULT

        def create(tx: Tx) -> View:
            row = self.entity.create(tx, context, values)
            if isinstance(row, User) and row.default_project_id:
                _join(tx, row, row.default_project_id)
            return self.view(row)

        return Response({self.name: await self.cloud.write(create)})

    async def update(self, request: Request) -> Response:
        self._allow(request, "update")
        context, id = request.context, request.param("id")

        def update(tx: Tx) -> View:
            row = self.entity.find(tx, id)
            return self.view(self.entity.update(tx, context, row, self._values(request, row.extra)))

        return Response({self.name: await self.cloud.write(update)})

    async def delete(self, request: Request) -> Response:
        self._allow(request, "delete")
        context, id = request.context, request.param("id")
        await self.cloud.write(lambda tx: self.entity.delete(tx, context, self.entity.find(tx, id)))
        return Response(status=204)

    def _values(self, request: Request, kept: Mapping[str, Any] | None) -> dict[str, Any]:
        """The body in v3's names, checked; booleans came as words then."""
        body = request.wrapped(self.name)
        old = _OLD_NAMES if self.name == "user" else {}
        named = {old.get(n, n): v for n, v in body.items() if n not in {"id", "domain_id", "original_password"}}
        if isinstance(named.get("enabled"), str):
            named["enabled"] = self.entity.declaration.parse_value(
                "enabled", self.entity.declaration.attributes["enabled"], _word(named["enabled"])
            )
        return self.entity.parse(named, request.context, kept)

    def _allow(self, request: Request, verb: str) -> None:
        request.context.require("keystone", self._rule(verb))


def _word(value: str) -> Any:
    try:
        return BOOLEAN.parse(value)
    except ValueError:
        return value


def _join(tx: Tx, user: User, project_id: str) -> None:
    """A user made with a tenant is a member of it, as v2.0 had it."""
    project = PROJECTS.find(tx, project_id)
    role = tx.first(Role, name="member", domain_id=None)
    if role is not None:
        assignment.grant(tx, of_user(user.id, "project", project.id), role.id)


class _Grants:
    """Roles of users on tenants."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    def add(self, router: Router) -> None:
        one = "/v2.0/tenants/{tenant}/users/{user}/roles"
        router.add(one, "GET", self.many, "identity:list_grants")
        router.add(f"{one}/OS-KSADM/{{role}}", "PUT", self.grant, "identity:create_grant")
        router.add(f"{one}/OS-KSADM/{{role}}", "DELETE", self.revoke, "identity:revoke_grant")
        router.add("/v2.0/tenants/{tenant}/users", "GET", self.users, "identity:list_users")

    def _known(self, reader: Reader, request: Request, action: str) -> tuple[str, str]:
        policy.require(request.context, action)
        user, tenant = request.param("user"), request.param("tenant")
        USERS.find(reader, user)
        PROJECTS.find(reader, tenant)
        return user, tenant

    async def many(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            user, tenant = self._known(reader, request, "list_grants")
            rows = reader.all(Role, id=assignment.role_ids(reader, of_user(user, "project", tenant)))
        return Response({"roles": [role_view(row) for row in rows], "roles_links": []})

    async def grant(self, request: Request) -> Response:
        def grant(tx: Tx) -> View:
            user, tenant = self._known(tx, request, "create_grant")
            role: Role = ROLES.find(tx, request.param("role"))
            assignment.grant(tx, of_user(user, "project", tenant), role.id)
            return role_view(role)

        return Response({"role": await self.cloud.write(grant)})

    async def revoke(self, request: Request) -> Response:
        def revoke(tx: Tx) -> None:
            user, tenant = self._known(tx, request, "revoke_grant")
            assignment.revoke(tx, of_user(user, "project", tenant), request.param("role"))

        await self.cloud.write(revoke)
        return Response(status=204)

    async def users(self, request: Request) -> Response:
        policy.require(request.context, "list_users")
        with self.cloud.store.read() as reader:
            tenant = PROJECTS.find(reader, request.param("tenant"))
            found = reader.columns(Assignment, ["actor_id"], actor="user", target="project", target_id=tenant.id)
            rows = reader.all(User, id=sorted({id for (id,) in found}))
        return Response({"users": [user_view(row) for row in rows], "users_links": []})
