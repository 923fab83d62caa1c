"""v3's revocation events (OS-REVOKE), the end of all of a user's tokens, and what is left of PKI tokens."""

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import policy, revocation_event
from cumulet.identity.moments import parse
from cumulet.identity.user import USERS, end_tokens
from cumulet.model.errors import Invalid
from cumulet.store.transaction import Tx


def add_revocations(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/OS-REVOKE/events`, `DELETE /v3/users/{id}/tokens`, and 410 where PKI tokens were."""

    async def events(request: Request) -> Response:
        policy.require(request.context, "list_revoke_events")
        moment = _since(request)
        with cloud.store.read() as reader:
            found = [revocation_event.view(row) for row in revocation_event.since(reader, moment)]
        links = {"self": f"{base(cloud, request)}/v3/OS-REVOKE/events", "previous": None, "next": None}
        return Response({"events": found, "links": links})

    async def end(request: Request) -> Response:
        context, id = request.context, request.param("id")
        policy.require(context, "revoke_tokens_for_user", {"user_id": id})

        def change(tx: Tx) -> None:
            end_tokens(tx, USERS.find(tx, id))

        await cloud.write(change)
        return Response(status=204)

    async def gone(_request: Request) -> Response:
        words = "This API is no longer available due to the removal of support for PKI tokens."
        return Response({"error": {"code": 410, "message": words, "title": "Gone"}}, 410)

    router.add("/v3/OS-REVOKE/events", "GET", events, "identity:list_revoke_events")
    router.add("/v3/users/{id}/tokens", "DELETE", end, "identity:revoke_tokens_for_user")
    for path in ("/v3/auth/tokens/OS-PKI/revoked", "/v3/OS-SIMPLE-CERT/ca", "/v3/OS-SIMPLE-CERT/certificates"):
        router.add(path, "GET", gone, public=True)


def _since(request: Request) -> float:
    """The moment in `since`; all events, where there is none. Raises Invalid for what is no time."""
    given = request.query_value("since")
    try:
        return parse(given) if given else 0.0
    except ValueError:
        raise Invalid(f"invalidate date format {(given or '')[:64]}", type="ValidationError") from None
