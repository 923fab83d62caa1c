"""v2.0 as the 2015 clients use it: logging in, looking at tokens, and one's tenants."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import place_of
from cumulet.http.identity_tokens import token_v2
from cumulet.http.identity_v3 import enabled_projects, offers
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import catalog, policy, token
from cumulet.identity.authority import Authorization, Identity
from cumulet.identity.entity import missing
from cumulet.identity.login import login, parse_v2
from cumulet.identity.policy import About
from cumulet.identity.project import Project
from cumulet.model.errors import Invalid, NotFound, Unauthorized


def add_v2(router: Router, cloud: Cloud, identity: Identity) -> None:
    """Serve `/v2.0/tokens` and `/v2.0/tenants`."""
    handlers = _V2(cloud, identity)
    router.add("/v2.0/tokens", "POST", handlers.create, public=True)
    router.add("/v2.0/tokens/{id}", "GET", handlers.show, "identity:validate_token")
    router.add("/v2.0/tokens/{id}", "DELETE", handlers.revoke, "identity:revoke_token")
    router.add("/v2.0/tokens/{id}/endpoints", "GET", handlers.endpoints, "identity:validate_token")
    router.add("/v2.0/tenants", "GET", handlers.tenants, "identity:get_auth_projects")
    router.add("/v2.0/tenants/{id}", "GET", handlers.tenant, "identity:get_project")


class _V2:
    """The handlers."""

    def __init__(self, cloud: Cloud, identity: Identity) -> None:
        self.cloud, self.identity = cloud, identity

    async def create(self, request: Request) -> Response:
        text, found = await login(self.identity, self.cloud.store, parse_v2(request.json()))
        return Response(token_v2(text, found, self._catalog(request, found)), 200, {"Vary": "X-Auth-Token"})

    async def show(self, request: Request) -> Response:
        text, found = self._subject(request, "validate_token")
        belongs = request.query_value("belongsTo")
        if belongs is not None and belongs != found.context.project_id:
            raise NotFound("Could not find token.", type="TokenNotFound")
        return Response(token_v2(text, found, self._catalog(request, found)), 200, {"Vary": "X-Auth-Token"})

    async def revoke(self, request: Request) -> Response:
        _, found = self._subject(request, "revoke_token")
        await self.cloud.write(lambda tx: token.revoke(tx, found.payload, chain=True))
        return Response(status=204)

    async def endpoints(self, request: Request) -> Response:
        """A flat catalog: what neutronclient reads when it was given a token only."""
        _, found = self._subject(request, "validate_token")
        shown = self._catalog(request, found) if found.project else []
        flat = [{**e, "type": s["type"], "name": s["name"]} for s in shown for e in s["endpoints"]]
        return Response({"endpoints": flat, "endpoints_links": []})

    async def tenants(self, request: Request) -> Response:
        """The tenants one gets into; to an administrator's scoped token all, as on the admin port of old."""
        with self.cloud.store.read() as reader:
            everything = policy.allows(request.context, "list_projects")
            rows = reader.all(Project) if everything else enabled_projects(reader, request.context.user_id)
        name = request.query_value("name")
        if name is None:
            return Response({"tenants": [tenant_view(row) for row in _page(request, rows)], "tenants_links": []})
        named = [tenant_view(row) for row in rows if row.name == name]
        if not named:
            raise missing("project", name)
        return Response({"tenant": named[0], "tenants": named, "tenants_links": []})

    async def tenant(self, request: Request) -> Response:
        id, context = request.param("id"), request.context
        with self.cloud.store.read() as reader:
            row = reader.get(Project, id)
        policy.require(context, "get_project", About({"target.project.id": id}, project=row))
        if row is None:
            raise missing("project", id)
        return Response({"tenant": tenant_view(row)})

    def _subject(self, request: Request, action: str) -> tuple[str, Authorization]:
        text, caller = request.param("id"), request.context
        with self.cloud.store.read() as reader:
            try:
                found = self.identity.validate(reader, text)
            except Unauthorized:
                raise NotFound("Could not find token.", type="TokenNotFound") from None
        policy.require(caller, action, {"target.token.user_id": found.user.id})
        return text, found

    def _catalog(self, request: Request, found: Authorization) -> list[dict[str, Any]]:
        return catalog.catalog_v2(place_of(self.cloud, request), offers(self.cloud, request, found.context))


def tenant_view(row: Project) -> dict[str, Any]:
    """A project as a tenant."""
    return {**row.extra, "id": row.id, "name": row.name, "description": row.description, "enabled": row.enabled}


def _page(request: Request, rows: list[Project]) -> list[Project]:
    """`marker` and `limit`, which is all the paging that v2.0 has."""
    marker, limit = request.query_value("marker"), request.query_value("limit")
    if marker is not None:
        at = next((index for index, row in enumerate(rows) if row.id == marker), None)
        if at is None:
            raise Invalid("Marker could not be found", type="ValidationError")
        rows = rows[at + 1 :]
    if limit is None:
        return rows
    if not (limit.isascii() and limit.isdigit()):
        raise Invalid("Invalid limit value", type="ValidationError")
    return rows[: int(limit[:9])]
