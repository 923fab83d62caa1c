"""v3's application credentials and their access rules."""

import asyncio
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import access_rule, application_credential, policy
from cumulet.identity.access_rule import AccessRule
from cumulet.identity.application_credential import APPLICATION_CREDENTIAL, ApplicationCredential
from cumulet.identity.authority import Identity
from cumulet.identity.password import hashed
from cumulet.identity.user import USERS
from cumulet.store.transaction import Reader, Tx


def add_applications(router: Router, cloud: Cloud, identity: Identity) -> None:
    """Serve `/v3/users/{id}/application_credentials` and `/v3/users/{id}/access_rules`."""
    handlers, rules = _Applications(cloud, identity), _Rules(cloud)
    at = "/v3/users/{id}/application_credentials"
    router.add(at, "GET", handlers.many, "identity:list_application_credentials")
    router.add(at, "POST", handlers.create, "identity:create_application_credential")
    router.add(f"{at}/{{credential}}", "GET", handlers.show, "identity:get_application_credential")
    router.add(f"{at}/{{credential}}", "DELETE", handlers.delete, "identity:delete_application_credential")
    router.add("/v3/users/{id}/access_rules", "GET", rules.many, "identity:list_access_rules")
    router.add("/v3/users/{id}/access_rules/{rule}", "GET", rules.show, "identity:get_access_rule")
    router.add("/v3/users/{id}/access_rules/{rule}", "DELETE", rules.delete, "identity:delete_access_rule")


def _allow(request: Request, action: str) -> str:
    """The user whom the path names, if the caller may."""
    user_id = request.param("id")
    policy.require(request.context, action, {"user_id": user_id, "target.user.id": user_id})
    return user_id


class _Applications:
    """The handlers of application credentials."""

    def __init__(self, cloud: Cloud, identity: Identity) -> None:
        self.cloud, self.identity = cloud, identity

    async def many(self, request: Request) -> Response:
        user_id = _allow(request, "list_application_credentials")
        wanted = {name: value for name, value in request.query if name == "name"}
        with self.cloud.store.read() as reader:
            USERS.find(reader, user_id)
            views = self._views(reader, request, reader.all(ApplicationCredential, user_id=user_id, **wanted))
        return Response({"application_credentials": views, "links": links(self.cloud, request)})

    async def create(self, request: Request) -> Response:
        context, user_id = request.context, _allow(request, "create_application_credential")
        application_credential.require_may_make(context)
        values = APPLICATION_CREDENTIAL.parse_create(request.wrapped("application_credential"), context)
        secret = values["secret"] or application_credential.fresh_secret()
        async with self.identity.turns.of(user_id):
            stored = await asyncio.to_thread(hashed, secret)
        now = self.identity.clock()

        def create(tx: Tx) -> dict[str, Any]:
            held = self.identity.validate(tx, request.token).roles
            row = application_credential.create(tx, context, held, values, stored, now)
            return self._views(tx, request, [row])[0]

        made = await self.cloud.write(create)
        return Response({"application_credential": {**made, "secret": secret}}, 201)

    async def show(self, request: Request) -> Response:
        user_id = _allow(request, "get_application_credential")
        with self.cloud.store.read() as reader:
            row = application_credential.find(reader, user_id, request.param("credential"))
            view = self._views(reader, request, [row])[0]
        return Response({"application_credential": view})

    async def delete(self, request: Request) -> Response:
        user_id = _allow(request, "delete_application_credential")
        application_credential.require_may_make(request.context)
        id = request.param("credential")
        await self.cloud.write(lambda tx: tx.delete(application_credential.find(tx, user_id, id)))
        return Response(status=204)

    def _views(self, reader: Reader, request: Request, rows: list[ApplicationCredential]) -> list[dict[str, Any]]:
        at = f"{base(self.cloud, request)}/v3/users/{request.param('id')}/application_credentials"
        found = application_credential.views(reader, rows)
        return [{**view, "links": {"self": f"{at}/{view['id']}"}} for view in found]


class _Rules:
    """The handlers of access rules."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def many(self, request: Request) -> Response:
        user_id = _allow(request, "list_access_rules")
        wanted = {name: value for name, value in request.query if name in {"service", "path", "method"}}
        with self.cloud.store.read() as reader:
            USERS.find(reader, user_id)
            rows = reader.all(AccessRule, user_id=user_id, **wanted)
        views = [self._view(request, row) for row in rows]
        return Response({"access_rules": views, "links": links(self.cloud, request)})

    async def show(self, request: Request) -> Response:
        user_id = _allow(request, "get_access_rule")
        with self.cloud.store.read() as reader:
            row = access_rule.find(reader, user_id, request.param("rule"))
        return Response({"access_rule": self._view(request, row)})

    async def delete(self, request: Request) -> Response:
        user_id, id = _allow(request, "delete_access_rule"), request.param("rule")
        application_credential.require_may_make(request.context)
        await self.cloud.write(lambda tx: access_rule.delete(tx, access_rule.find(tx, user_id, id)))
        return Response(status=204)

    def _view(self, request: Request, row: AccessRule) -> dict[str, Any]:
        at = f"{base(self.cloud, request)}/v3/users/{row.user_id}/access_rules/{row.id}"
        return {**access_rule.view(row), "links": {"self": at}}
