"""Identity's API (port 5000): the discovery documents, and v3 and v2.0 put together."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_applications import add_applications
from cumulet.http.identity_assignments import add_assignments
from cumulet.http.identity_associations import add_associations
from cumulet.http.identity_credentials import add_credentials
from cumulet.http.identity_domain_config import add_domain_config
from cumulet.http.identity_entities import add_entities
from cumulet.http.identity_grants import add_grants
from cumulet.http.identity_groups import add_groups
from cumulet.http.identity_home import json_home, wants_home
from cumulet.http.identity_limits import add_limits
from cumulet.http.identity_links import base
from cumulet.http.identity_revocations import add_revocations
from cumulet.http.identity_roles import add_roles
from cumulet.http.identity_tags import add_tags
from cumulet.http.identity_trusts import add_trusts
from cumulet.http.identity_v2 import add_v2
from cumulet.http.identity_v2_admin import add_v2_admin
from cumulet.http.identity_v3 import add_v3
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import Identity, entities


def identity_router(cloud: Cloud, identity: Identity) -> Router:
    """All paths of the service. `cloud.authenticate` must be `identity.authenticate`."""
    router = Router("keystone")
    _add_discovery(router, cloud)
    add_v3(router, cloud, identity)
    add_entities(router, cloud, entities(identity))
    add_tags(router, cloud)
    add_domain_config(router, cloud)
    add_trusts(router, cloud, identity)
    add_groups(router, cloud, identity.compliance.users)
    add_roles(router, cloud)
    add_grants(router, cloud)
    add_assignments(router, cloud)
    add_applications(router, cloud, identity)
    add_associations(router, cloud)
    add_credentials(router, cloud, identity.vault)
    add_limits(router, cloud)
    add_revocations(router, cloud)
    add_v2(router, cloud, identity)
    add_v2_admin(router, cloud, identity.compliance.users)
    return router


def _add_discovery(router: Router, cloud: Cloud) -> None:
    async def versions(request: Request) -> Response:
        if wants_home(request):
            return json_home("/v3")
        found = [_version_3(base(cloud, request)), _version_2(base(cloud, request))]
        return Response({"versions": {"values": found}}, 300)

    async def version_3(request: Request) -> Response:
        if wants_home(request):
            return json_home("")
        return Response({"version": _version_3(base(cloud, request))})

    async def version_2(request: Request) -> Response:
        return Response({"version": _version_2(base(cloud, request))})

    async def extensions(_request: Request) -> Response:
        return Response({"extensions": {"values": []}})

    router.add("/", "GET", versions, public=True)
    router.add("/v3", "GET", version_3, public=True)
    router.add("/v2.0", "GET", version_2, public=True)
    router.add("/v2.0/extensions", "GET", extensions, public=True)


def _version_3(at: str) -> dict[str, Any]:
    return {
        "id": "v3.14",
        "status": "stable",
        "updated": "2020-04-07T00:00:00Z",
        "links": [{"rel": "self", "href": f"{at}/v3/"}],
        "media-types": [_media("v3")],
    }


def _version_2(at: str) -> dict[str, Any]:
    """2015's API: deprecated since, and served in full for its clients."""
    return {
        "id": "v2.0",
        "status": "deprecated",
        "updated": "2016-08-04T00:00:00Z",
        "links": [
            {"rel": "self", "href": f"{at}/v2.0/"},
            {"rel": "describedby", "type": "text/html", "href": "https://docs.openstack.org/"},
        ],
        "media-types": [_media("v2.0")],
    }


def _media(version: str) -> dict[str, str]:
    return {"base": "application/json", "type": f"application/vnd.openstack.identity-{version}+json"}
