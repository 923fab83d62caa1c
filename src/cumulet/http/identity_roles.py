"""v3's rules of inference: which roles a role brings."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import implication, policy
from cumulet.identity.role import ROLES, Role
from cumulet.model.errors import Forbidden
from cumulet.store.transaction import Reader, Tx

View = dict[str, Any]
_NEVER_IMPLIED = "admin"
"""The role that no other may bring."""


def add_roles(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/roles/{id}/implies` and `/v3/role_inferences`."""
    handlers = _Implications(cloud)
    router.add("/v3/role_inferences", "GET", handlers.all, "identity:list_role_inference_rules")
    router.add("/v3/roles/{id}/implies", "GET", handlers.many, "identity:list_implied_roles")
    one = "/v3/roles/{id}/implies/{role}"
    router.add(one, "GET", handlers.show, "identity:get_implied_role")
    router.add(one, "PUT", handlers.put, "identity:create_implied_role")
    router.add(one, "DELETE", handlers.delete, "identity:delete_implied_role")


class _Implications:
    """The handlers."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def all(self, request: Request) -> Response:
        policy.require(request.context, "list_role_inference_rules")
        with self.cloud.store.read() as reader:
            roles = {row.id: row for row in reader.all(Role)}
            rules = implication.rules(reader)
        found = [self._rule(request, roles[prior], [roles[id] for id in implied]) for prior, implied in rules.items()]
        return Response({"role_inferences": found, "links": links(self.cloud, request)})

    async def many(self, request: Request) -> Response:
        policy.require(request.context, "list_implied_roles")
        with self.cloud.store.read() as reader:
            prior = ROLES.find(reader, request.param("id"))
            implied = reader.all(Role, id=implication.rules(reader).get(prior.id, []))
        return self._answer(request, self._rule(request, prior, implied))

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            prior, implied = self._found(reader, request)
        return Response(status=204) if request.method == "HEAD" else self._one(request, prior, implied)

    async def put(self, request: Request) -> Response:
        policy.require(request.context, "create_implied_role")

        def put(tx: Tx) -> tuple[Role, Role]:
            prior, implied = ROLES.find(tx, request.param("id")), ROLES.find(tx, request.param("role"))
            _check(prior, implied)
            implication.imply(tx, prior.id, implied.id)
            return prior, implied

        return self._one(request, *await self.cloud.write(put), status=201)

    async def delete(self, request: Request) -> Response:
        policy.require(request.context, "delete_implied_role")

        def delete(tx: Tx) -> None:
            prior, implied = ROLES.find(tx, request.param("id")), ROLES.find(tx, request.param("role"))
            tx.delete(implication.find(tx, prior.id, implied.id))

        await self.cloud.write(delete)
        return Response(status=204)

    def _found(self, reader: Reader, request: Request) -> tuple[Role, Role]:
        policy.require(request.context, "get_implied_role")
        prior, implied = ROLES.find(reader, request.param("id")), ROLES.find(reader, request.param("role"))
        implication.find(reader, prior.id, implied.id)
        return prior, implied

    def _one(self, request: Request, prior: Role, implied: Role, status: int = 200) -> Response:
        rule = {"prior_role": self._role(request, prior), "implies": self._role(request, implied)}
        return self._answer(request, rule, status)

    def _answer(self, request: Request, rule: View, status: int = 200) -> Response:
        return Response({"role_inference": rule, "links": links(self.cloud, request)}, status)

    def _rule(self, request: Request, prior: Role, implied: list[Role]) -> View:
        shown = [self._role(request, row) for row in implied]
        return {"prior_role": self._role(request, prior), "implies": shown}

    def _role(self, request: Request, row: Role) -> View:
        return {"id": row.id, "name": row.name, "links": {"self": f"{base(self.cloud, request)}/v3/roles/{row.id}"}}


def _check(prior: Role, implied: Role) -> None:
    """A rule leads down: never to `admin`, never from all of the cloud into one domain. Raises Forbidden."""
    wide = prior.domain_id is None and implied.domain_id is not None
    if implied.name == _NEVER_IMPLIED or prior.id == implied.id or wide:
        raise Forbidden(f"{implied.id} cannot be an implied roles: not of {prior.id}.", type="InvalidImpliedRole")
