"""v3's credentials, and EC2 key pairs, which are credentials in another form."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.identity_lists import filters, listed, page_of
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import credential, policy
from cumulet.identity.credential import CREDENTIAL, EC2, Credential, Vault
from cumulet.identity.user import USERS
from cumulet.model.errors import Invalid
from cumulet.model.policy import NOTHING
from cumulet.model.rules import Target
from cumulet.store.query import where
from cumulet.store.transaction import Reader, Tx


def add_credentials(router: Router, cloud: Cloud, vault: Vault) -> None:
    """Serve `/v3/credentials` and `/v3/users/{id}/credentials/OS-EC2`."""
    handlers, pairs = _Credentials(cloud, vault), _KeyPairs(cloud, vault)
    router.add("/v3/credentials", "GET", handlers.many, "identity:list_credentials")
    router.add("/v3/credentials", "POST", handlers.create, "identity:create_credential")
    router.add("/v3/credentials/{id}", "GET", handlers.show, "identity:get_credential")
    router.add("/v3/credentials/{id}", "PATCH", handlers.update, "identity:update_credential")
    router.add("/v3/credentials/{id}", "DELETE", handlers.delete, "identity:delete_credential")
    at = "/v3/users/{id}/credentials/OS-EC2"
    router.add(at, "GET", pairs.many, "identity:ec2_list_credentials")
    router.add(at, "POST", pairs.create, "identity:ec2_create_credential")
    router.add(f"{at}/{{access}}", "GET", pairs.show, "identity:ec2_get_credential")
    router.add(f"{at}/{{access}}", "DELETE", pairs.delete, "identity:ec2_delete_credential")


class _Credentials:
    """The handlers of credentials in general."""

    def __init__(self, cloud: Cloud, vault: Vault) -> None:
        self.cloud, self.vault = cloud, vault

    async def many(self, request: Request) -> Response:
        context = request.context
        credential.require_own_proof(context)
        seen = [] if policy.allows(context, "list_credentials") else where(user_id=context.user_id)
        asked = filters(CREDENTIAL, request, only=("user_id", "type"))
        with self.cloud.store.read() as reader:
            rows = reader.select(Credential, [*seen, *asked], page_of(reader, Credential, request, seen))
        if seen:
            rows = [row for row in rows if policy.allows(context, "list_credentials", _of(row.user_id))]
        return Response(listed(self.cloud, request, "credentials", [self._view(request, row) for row in rows]))

    async def create(self, request: Request) -> Response:
        context = request.context
        body = request.wrapped("credential")
        policy.require(context, "create_credential", _of(body.get("user_id")))
        credential.require_own_proof(context)
        values = CREDENTIAL.parse_create(body, context)
        row = await self.cloud.write(lambda tx: credential.create(tx, self.vault, values))
        return Response({"credential": self._view(request, row)}, 201)

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            row = self._find(reader, request, "get_credential")
        return Response({"credential": self._view(request, row)})

    async def update(self, request: Request) -> Response:
        def change(tx: Tx) -> Credential:
            row = self._find(tx, request, "update_credential")
            kept = {"id": row.id, "user_id": row.user_id, "type": row.type, "project_id": row.project_id}
            body = {n: v for n, v in request.wrapped("credential").items() if n not in kept or kept[n] != v}
            values = CREDENTIAL.parse_update(body, request.context)
            if "blob" not in values:
                raise Invalid("'blob' is a required property of credential.", type="ValidationError")
            return credential.change(tx, self.vault, row, values["blob"])

        return Response({"credential": self._view(request, await self.cloud.write(change))})

    async def delete(self, request: Request) -> Response:
        await self.cloud.write(lambda tx: tx.delete(self._find(tx, request, "delete_credential")))
        return Response(status=204)

    def _find(self, reader: Reader, request: Request, action: str) -> Credential:
        """The row; what is another's is forbidden whether it exists or not."""
        context, row = request.context, reader.get(Credential, request.param("id"))
        policy.require(context, action, _of(row.user_id) if row else NOTHING)
        credential.require_own_proof(context)
        return row or credential.find(reader, request.param("id"))

    def _view(self, request: Request, row: Credential) -> dict[str, Any]:
        here = f"{base(self.cloud, request)}/v3/credentials/{row.id}"
        return {"id": row.id, "user_id": row.user_id, "type": row.type, "project_id": row.project_id,
                "blob": self.vault.open(row.sealed), "links": {"self": here}}  # fmt: skip


class _KeyPairs:
    """The handlers of EC2 key pairs."""

    def __init__(self, cloud: Cloud, vault: Vault) -> None:
        self.cloud, self.vault = cloud, vault

    def _allow(self, request: Request, action: str) -> str:
        """The user whom the path names, if the caller may."""
        context, user_id = request.context, request.param("id")
        policy.require(context, f"ec2_{action}", _of(user_id))
        credential.require_own_proof(context)
        return user_id

    async def many(self, request: Request) -> Response:
        user_id = self._allow(request, "list_credentials")
        with self.cloud.store.read() as reader:
            USERS.find(reader, user_id)
            rows = reader.all(Credential, user_id=user_id, type=EC2)
        return Response(
            {"credentials": [self._view(request, row) for row in rows], "links": links(self.cloud, request)}
        )

    async def create(self, request: Request) -> Response:
        user_id = self._allow(request, "create_credential")
        project_id = request.json().get("tenant_id")
        if not isinstance(project_id, str):
            raise Invalid("'tenant_id' is a required property: the project's id.", type="ValidationError")
        row = await self.cloud.write(lambda tx: credential.create_ec2(tx, self.vault, user_id, project_id))
        return Response({"credential": self._view(request, row)}, 201)

    async def show(self, request: Request) -> Response:
        self._allow(request, "get_credential")
        with self.cloud.store.read() as reader:
            row = self._find(reader, request, "get_credential")
        return Response({"credential": self._view(request, row)})

    async def delete(self, request: Request) -> Response:
        self._allow(request, "delete_credential")
        await self.cloud.write(lambda tx: tx.delete(self._find(tx, request, "delete_credential")))
        return Response(status=204)

    def _find(self, reader: Reader, request: Request, action: str) -> Credential:
        """The pair, which must be the caller's as well, whomever the path names."""
        USERS.find(reader, request.param("id"))
        row = credential.find_ec2(reader, request.param("access"))
        policy.require(request.context, f"ec2_{action}", _of(row.user_id))
        return row

    def _view(self, request: Request, row: Credential) -> dict[str, Any]:
        shown = credential.view_ec2(row, self.vault)
        at = f"{base(self.cloud, request)}/v3/users/{row.user_id}/credentials/OS-EC2/{shown['access']}"
        return {**shown, "links": {"self": at}}


def _of(user_id: object) -> Target:
    """A user's credential, as rules see it."""
    return {"user_id": user_id, "target.credential.user_id": user_id}
