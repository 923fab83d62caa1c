"""v3's tokens, what a token gives access to, and changing one's own password."""

import asyncio
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links, place_of
from cumulet.http.identity_tokens import token_v3
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import catalog, policy, token
from cumulet.identity.access_rule import permits
from cumulet.identity.assignment import SYSTEM
from cumulet.identity.authority import Authorization, Identity, unauthorized
from cumulet.identity.domain import DOMAINS, Domain
from cumulet.identity.effective import domains_of, projects_of, roles_on
from cumulet.identity.entity import Entity
from cumulet.identity.login import check, login, parse_v3
from cumulet.identity.password import hashed
from cumulet.identity.policy import About
from cumulet.identity.project import PROJECTS, Project
from cumulet.identity.receipt import MoreProofsNeeded
from cumulet.identity.user import User, check_password, set_password
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, Invalid, NotFound, Unauthorized
from cumulet.model.types import BOOLEAN
from cumulet.store.transaction import Reader, Tx

_RECEIPT = "Openstack-Auth-Receipt"
_KNOWS_RULES = "OpenStack-Identity-Access-Rules"
"""Says which version of access rules a service can enforce."""
_SUBJECT, _VARY = "X-Subject-Token", {"Vary": "X-Auth-Token"}


def add_v3(router: Router, cloud: Cloud, identity: Identity) -> None:
    """Serve `/v3/auth/...` and `/v3/users/{id}/password`."""
    handlers = _Tokens(cloud, identity)
    router.add("/v3/auth/tokens", "POST", handlers.create, public=True)
    router.add("/v3/auth/tokens", "GET", handlers.show, "identity:validate_token")
    router.add("/v3/auth/tokens", "DELETE", handlers.revoke, "identity:revoke_token")
    router.add("/v3/auth/projects", "GET", handlers.projects, "identity:get_auth_projects")
    router.add("/v3/auth/domains", "GET", handlers.domains, "identity:get_auth_domains")
    router.add("/v3/auth/system", "GET", handlers.system, "identity:get_auth_system")
    router.add("/v3/auth/catalog", "GET", handlers.catalog, "identity:get_auth_catalog")
    router.add("/v3/users/{id}/projects", "GET", handlers.user_projects, "identity:list_user_projects")
    router.add("/v3/users/{id}/password", "POST", handlers.change_password, public=True)


class _Tokens:
    """The handlers. `/v3/auth/tokens` is open for logging in, so its other verbs look at the caller themselves."""

    def __init__(self, cloud: Cloud, identity: Identity) -> None:
        self.cloud, self.identity = cloud, identity

    async def create(self, request: Request) -> Response:
        wanted = parse_v3(request.json(), request.headers.get(_RECEIPT.lower()))
        try:
            text, found = await login(self.identity, self.cloud.store, wanted)
        except MoreProofsNeeded as needed:
            return Response(needed.body, 401, {_RECEIPT: needed.text, "WWW-Authenticate": "Keystone uri='/'"})
        return Response(token_v3(found, self._catalog(request, found.context)), 201, {_SUBJECT: text, **_VARY})

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            text, found = self._subject(reader, request, "validate_token", late=_asks(request, "allow_expired"))
        if found.context.access_rules is not None and not _knows_rules(request):
            raise NotFound("Could not find token.", type="TokenNotFound")
        return Response(token_v3(found, self._catalog(request, found.context)), 200, {_SUBJECT: text, **_VARY})

    async def revoke(self, request: Request) -> Response:
        """A token's end, and (unless `cascade=false`) that of all that were got by it."""
        chain = _asks(request, "cascade", unless=True)
        with self.cloud.store.read() as reader:
            _, found = self._subject(reader, request, "revoke_token")
        await self.cloud.write(lambda tx: token.revoke(tx, found.payload, chain=chain))
        return Response(status=204)

    async def projects(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            rows = enabled_projects(reader, request.context.user_id)
        return self._list(request, PROJECTS, rows)

    async def domains(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            rows = [row for row in domains_of(reader, request.context.user_id) if row.enabled]
        return self._list(request, DOMAINS, rows)

    async def system(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            held = roles_on(reader, request.context.user_id, "system", SYSTEM)
        return Response({"system": [{"all": True}] if held else [], "links": links(self.cloud, request)})

    async def catalog(self, request: Request) -> Response:
        context = request.context
        if context.project_id is None and context.domain_id is None and not context.system:
            raise Forbidden("A scoped token is required to produce a service catalog.", type="Forbidden")
        found = catalog.catalog_v3(offers(self.cloud, request, context))
        return Response({"catalog": found, "links": links(self.cloud, request)})

    async def user_projects(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        with self.cloud.store.read() as reader:
            user = reader.get(User, id)
            policy.require(context, "list_user_projects", About(user=user))
            if user is None:
                raise NotFound(f"Could not find user: {id[:80]}.", type="UserNotFound")
            rows = projects_of(reader, id)
        return self._list(request, PROJECTS, rows)

    async def change_password(self, request: Request) -> Response:
        """A user's own change: the old password is the proof, no token is asked for."""
        body, id = request.wrapped("user"), request.param("id")
        old, new = check_password(body.get("original_password")), check_password(body.get("password"))
        with self.cloud.store.read() as reader:
            user = reader.get(User, id)
        if not await check(self.identity, user, old, id) or user is None or not user.enabled:
            raise unauthorized()
        proven, rules = user, self.identity.compliance
        brought = await asyncio.to_thread(rules.own_change, self.identity.passwords, proven, new)
        stored = await asyncio.to_thread(hashed, new)

        def change(tx: Tx) -> None:
            now = tx.get(User, id)
            if now is None or now.password_hash != proven.password_hash:
                raise unauthorized()
            set_password(tx, now, stored, brought)

        await self.cloud.write(change)
        return Response(status=204)

    def _subject(
        self, reader: Reader, request: Request, action: str, *, late: bool = False
    ) -> tuple[str, Authorization]:
        """The token a request is about, which must be the caller's own unless the caller may judge others'."""
        caller = caller_of(self.identity, reader, request)
        text = request.headers.get(_SUBJECT.lower(), "")
        try:
            found = (self.identity.validate_late if late else self.identity.validate)(reader, text)
        except Unauthorized:
            raise NotFound("Could not find token.", type="TokenNotFound") from None
        policy.require(caller, action, {"target.token.user_id": found.user.id})
        return text, found

    def _catalog(self, request: Request, holder: Context) -> list[dict[str, Any]] | None:
        if any(name == "nocatalog" for name, _ in request.query):
            return None
        return catalog.catalog_v3(offers(self.cloud, request, holder))

    def _list(self, request: Request, entity: Entity, rows: list[Any]) -> Response:
        name, prefix = entity.declaration.collection, f"{base(self.cloud, request)}/v3"
        views = [{**entity.view(row), "links": {"self": f"{prefix}/{name}/{row.id}"}} for row in rows]
        return Response({name: views, "links": links(self.cloud, request)})


def _asks(request: Request, name: str, *, unless: bool = False) -> bool:
    """A flag of the query. Raises Invalid for what is neither true nor false."""
    given = request.query_value(name)
    try:
        return unless if given is None else bool(BOOLEAN.parse(given))
    except ValueError as error:
        raise Invalid(f"Invalid input for {name}. Reason: {error}", type="ValidationError") from None


def _knows_rules(request: Request) -> bool:
    try:
        return float(request.headers.get(_KNOWS_RULES.lower(), "0")) >= 1.0
    except ValueError:
        return False


def caller_of(identity: Identity, reader: Reader, request: Request) -> Context:
    """The caller, on a path that is open without a token. Raises Unauthorized."""
    text = request.headers.get("x-auth-token", "")
    if not text:
        raise unauthorized()
    context = identity.authenticate(reader, text)
    if not permits(context, "identity", request.method, request.raw_path):
        raise unauthorized()
    return context


def offers(cloud: Cloud, request: Request, holder: Context) -> list[catalog.Offer]:
    """What a token's holder is told of, under the name by which the client reached us."""
    with cloud.store.read() as reader:
        return catalog.offers(reader, place_of(cloud, request), holder.user_id, holder.project_id)


def enabled_projects(reader: Reader, user_id: str) -> list[Project]:
    """The projects that a user gets into."""
    rows = projects_of(reader, user_id)
    named = reader.all(Domain, id=sorted({row.domain_id or "" for row in rows}))
    open_domains = {domain.id for domain in named if domain.enabled}
    return [row for row in rows if row.enabled and row.domain_id in open_domains]
