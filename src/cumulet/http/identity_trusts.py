"""v3's trusts (OS-TRUST)."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.identity_lists import listed, page_of
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import policy, trust, trusting
from cumulet.identity.application_credential import require_may_make
from cumulet.identity.authority import Identity
from cumulet.identity.entity import missing
from cumulet.identity.moments import written
from cumulet.identity.policy import About
from cumulet.identity.role import ROLES, Role
from cumulet.identity.trust import Trust
from cumulet.store.query import AnyOf, Condition, where
from cumulet.store.transaction import Reader, Tx

View = dict[str, Any]
_AT = "/v3/OS-TRUST/trusts"
_LISTS = {"trustor_user_id": "list_trusts_for_trustor", "trustee_user_id": "list_trusts_for_trustee"}
"""The rules of lists of one party's trusts, by the filter that names them."""


def add_trusts(router: Router, cloud: Cloud, identity: Identity) -> None:
    """Serve `/v3/OS-TRUST/trusts`."""
    handlers = _Trusts(cloud, identity)
    router.add(_AT, "GET", handlers.many, "identity:list_trusts", *(f"identity:{name}" for name in _LISTS.values()))
    router.add(_AT, "POST", handlers.create, "identity:create_trust")
    router.add(f"{_AT}/{{id}}", "GET", handlers.show, "identity:get_trust")
    router.add(f"{_AT}/{{id}}", "DELETE", handlers.delete, "identity:delete_trust")
    router.add(f"{_AT}/{{id}}/roles", "GET", handlers.roles, "identity:list_roles_for_trust")
    router.add(f"{_AT}/{{id}}/roles/{{role}}", "GET", handlers.role, "identity:get_role_for_trust")


class _Trusts:
    """The handlers."""

    def __init__(self, cloud: Cloud, identity: Identity) -> None:
        self.cloud, self.identity = cloud, identity

    async def many(self, request: Request) -> Response:
        """All, to who may see all; by trustor or trustee one's own."""
        wanted = {name: value for name in _LISTS if (value := request.query_value(name)) is not None}
        parties = {f"target.trust.{name}": value for name, value in wanted.items()}
        if not any(policy.allows(request.context, _LISTS[name], parties) for name in wanted):
            policy.require(request.context, "list_trusts")
        living = AnyOf((Condition("expires_at", op="null"), Condition("expires_at", self.identity.clock(), "gt")))
        conditions = [*where(**wanted), living]
        with self.cloud.store.read() as reader:
            rows = reader.select(Trust, conditions, page_of(reader, Trust, request, where(**wanted)))
        return Response(listed(self.cloud, request, "trusts", [self._view(request, row) for row in rows]))

    async def create(self, request: Request) -> Response:
        now = self.identity.clock()
        values = trusting.parse(request.wrapped("trust"), now)
        policy.require(request.context, "create_trust", {"target.trust.trustor_user_id": values["trustor_user_id"]})
        with self.cloud.store.read() as reader:
            came_by = self._delegation(reader, request)

        def create(tx: Tx) -> View:
            parent = trust.find(tx, came_by.id, now) if came_by else None
            return self._whole(tx, request, trusting.create(tx, values, request.context.user_id, parent))

        return Response({"trust": await self.cloud.write(create)}, 201)

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            view = self._whole(reader, request, self._find(reader, request, "get_trust"))
        return Response({"trust": view})

    def _delegation(self, reader: Reader, request: Request) -> Trust | None:
        """The trust by which the caller acts. Raises Forbidden for who acts by a restricted application credential."""
        token = self.identity.validate(reader, request.token)
        if token.application:
            require_may_make(request.context)
        return token.trust

    async def delete(self, request: Request) -> Response:
        def delete(tx: Tx) -> None:
            self._delegation(tx, request)
            row = tx.get(Trust, request.param("id"))
            policy.require(request.context, "delete_trust", About(trust=row))
            trust.remove(tx, row or trust.find(tx, request.param("id"), self.identity.clock()))

        await self.cloud.write(delete)
        return Response(status=204)

    async def roles(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            found = self._roles(reader, request, self._find(reader, request, "list_roles_for_trust"))
        return Response({"roles": found, "links": links(self.cloud, request)})

    async def role(self, request: Request) -> Response:
        id = request.param("role")
        with self.cloud.store.read() as reader:
            roles = self._roles(reader, request, self._find(reader, request, "get_role_for_trust"))
        found = next((role for role in roles if role["id"] == id), None)
        if found is None:
            raise missing("role", id)
        return Response({"role": found})

    def _find(self, reader: Reader, request: Request, action: str) -> Trust:
        """The trust, to those between whom it is and to who may see all; that there is none is told to everybody, since
        who ended a trust looks whether it is gone."""
        row = trust.find(reader, request.param("id"), self.identity.clock())
        policy.require(request.context, action, About(trust=row))
        return row

    def _roles(self, reader: Reader, request: Request, row: Trust) -> list[View]:
        at = f"{base(self.cloud, request)}/v3/roles"
        rows = reader.all(Role, id=row.role_ids)
        return [{**ROLES.view(role), "links": {"self": f"{at}/{role.id}"}} for role in rows]

    def _view(self, request: Request, row: Trust) -> View:
        """As it is in a list: without its roles."""
        return {
            "id": row.id,
            "trustor_user_id": row.trustor_user_id,
            "trustee_user_id": row.trustee_user_id,
            "project_id": row.project_id,
            "impersonation": row.impersonation,
            "remaining_uses": row.remaining_uses,
            "expires_at": None if row.expires_at is None else written(row.expires_at),
            "deleted_at": None,
            "redelegation_count": row.redelegation_count,
            "redelegated_trust_id": row.redelegated_trust_id,
            "links": {"self": f"{base(self.cloud, request)}{_AT}/{row.id}"},
        }

    def _whole(self, reader: Reader, request: Request, row: Trust) -> View:
        here = f"{base(self.cloud, request)}{_AT}/{row.id}/roles"
        more = {"roles": self._roles(reader, request, row),
                "roles_links": {"self": here, "previous": None, "next": None}}  # fmt: skip
        return {**self._view(request, row), **more}
