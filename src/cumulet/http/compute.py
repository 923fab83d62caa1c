"""The paths of Compute v2.1, the role that each needs, and its versions.

Each path is served under /v2.1 and /v2, with and without the project's id, as the catalogs of a decade have had it.
There is one microversion, 2.1; who asks for another is told so, as Nova does.
"""

import re
from collections.abc import Sequence
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.compute_account import Account
from cumulet.http.compute_floating_ips import FloatingIps
from cumulet.http.compute_offers import Offers
from cumulet.http.faults import fault
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler, Router
from cumulet.http.server_actions import ServerActions
from cumulet.http.servers import Servers
from cumulet.model.errors import CumuletError, Invalid
from cumulet.model.types import shown
from cumulet.store.collection import require

_MEDIA = "application/vnd.openstack.compute+json;version={}"
_VERSION = re.compile(r"(?:compute|nova)\s+(latest|\d+\.\d+)")
Routes = Sequence[tuple[str, str, str, Handler]]


def compute_router(cloud: Cloud) -> Router:
    """The router of port 8774."""
    router = Router()
    router.add("/", "GET", _versions, public=True)
    for version in ("/v2.1", "/v2"):
        router.add(version, "GET", _show_version, public=True)
        for role, method, pattern, handler in _routes(cloud):
            guarded = _guarded(handler, role, f"os_compute_api:{method}:{pattern}", microversions=version == "/v2.1")
            router.add(f"{version}/{pattern}", method, guarded)
            router.add(f"{version}/{{project_id}}/{pattern}", method, _of_project(guarded))
    return router


def _routes(cloud: Cloud) -> Routes:
    """Role, method, pattern and handler of each path."""
    return [*_server_routes(Servers(cloud), ServerActions(cloud)), *_other_routes(cloud)]


def _server_routes(servers: Servers, actions: ServerActions) -> Routes:
    return (
        ("reader", "GET", "servers", servers.index),
        ("member", "POST", "servers", servers.create),
        ("reader", "GET", "servers/detail", servers.index),
        ("reader", "GET", "servers/{id}", servers.show),
        ("member", "PUT", "servers/{id}", servers.update),
        ("member", "DELETE", "servers/{id}", servers.delete),
        ("member", "POST", "servers/{id}/action", actions.action),
        ("reader", "GET", "servers/{id}/ips", actions.ips),
        ("reader", "GET", "servers/{id}/ips/{network}", actions.ips_of_network),
        ("reader", "GET", "servers/{id}/os-interface", actions.interfaces),
        ("member", "POST", "servers/{id}/os-interface", actions.attach),
        ("reader", "GET", "servers/{id}/os-interface/{port}", actions.interface),
        ("member", "DELETE", "servers/{id}/os-interface/{port}", actions.detach),
        ("reader", "GET", "servers/{id}/os-security-groups", actions.groups),
        ("reader", "GET", "servers/{id}/metadata", actions.metadata),
        ("member", "POST", "servers/{id}/metadata", actions.set_metadata),
        ("member", "PUT", "servers/{id}/metadata", actions.set_metadata),
        ("reader", "GET", "servers/{id}/metadata/{key}", actions.metadata_item),
        ("member", "PUT", "servers/{id}/metadata/{key}", actions.set_metadata_item),
        ("member", "DELETE", "servers/{id}/metadata/{key}", actions.delete_metadata_item),
        ("reader", "GET", "servers/{id}/os-server-password", actions.password),
        ("member", "DELETE", "servers/{id}/os-server-password", actions.clear_password),
        ("reader", "GET", "servers/{id}/os-volume_attachments", actions.volumes),
    )


def _other_routes(cloud: Cloud) -> Routes:
    offers, account, floating = Offers(cloud), Account(cloud), FloatingIps(cloud)
    return (
        ("known", "GET", "flavors", offers.list_flavors),
        ("known", "GET", "flavors/detail", offers.list_flavors),
        ("known", "GET", "flavors/{id}", offers.show_flavor),
        ("known", "GET", "flavors/{id}/os-extra_specs", offers.extra_specs),
        ("known", "GET", "images", offers.list_images),
        ("known", "GET", "images/detail", offers.list_images),
        ("known", "GET", "images/{id}", offers.show_image),
        ("known", "GET", "images/{id}/metadata", offers.image_metadata),
        ("known", "GET", "os-availability-zone", offers.zones),
        ("admin", "GET", "os-availability-zone/detail", offers.zones_in_detail),
        ("admin", "GET", "os-hypervisors", offers.hypervisors),
        ("admin", "GET", "os-hypervisors/detail", offers.hypervisors),
        ("known", "GET", "extensions", offers.extensions),
        ("known", "GET", "extensions/{alias}", offers.extension),
        ("known", "GET", "os-keypairs", account.list_keypairs),
        ("member", "POST", "os-keypairs", account.create_keypair),
        ("known", "GET", "os-keypairs/{name}", account.show_keypair),
        ("member", "DELETE", "os-keypairs/{name}", account.delete_keypair),
        ("known", "GET", "limits", account.limits),
        ("reader", "GET", "os-quota-sets/{project}", account.show_quota),
        ("reader", "GET", "os-quota-sets/{project}/defaults", account.quota_defaults),
        ("reader", "GET", "os-quota-sets/{project}/detail", account.quota_detail),
        ("admin", "PUT", "os-quota-sets/{project}", account.update_quota),
        ("admin", "DELETE", "os-quota-sets/{project}", account.reset_quota),
        ("known", "GET", "os-floating-ip-pools", floating.pools),
        ("reader", "GET", "os-floating-ips", floating.index),
        ("member", "POST", "os-floating-ips", floating.create),
        ("reader", "GET", "os-floating-ips/{id}", floating.show),
        ("member", "DELETE", "os-floating-ips/{id}", floating.delete),
    )


def _guarded(handler: Handler, role: str, rule: str, *, microversions: bool) -> Handler:
    """The handler for those who hold the role ("known": who has a token), in the one microversion there is."""

    async def handle(request: Request) -> Response:
        if role != "known":
            require(request.context, role, rule)
        if microversions and (refusal := _refusal(request)) is not None:
            return refusal
        response = await handler(request)
        if microversions:
            response.headers |= {"OpenStack-API-Version": "compute 2.1", "X-OpenStack-Nova-API-Version": "2.1",
                                 "Vary": "OpenStack-API-Version, X-OpenStack-Nova-API-Version"}  # fmt: skip
        return response

    return handle


def _refusal(request: Request) -> Response | None:
    """The answer for a microversion that is not offered, None when the one asked for is."""
    asked = request.headers.get("openstack-api-version", "")
    found = _VERSION.search(asked)
    version = found[1] if found else request.headers.get("x-openstack-nova-api-version", "2.1").strip()
    if version in {"2.1", "latest"}:
        return None
    if not re.fullmatch(r"\d{1,4}\.\d{1,4}", version):
        raise Invalid(
            f"API Version String {shown(version)} is of invalid format. It must be of format MajorNum.MinorNum."
        )
    words = f"Version {version} is not supported by the API. Minimum is 2.1 and maximum is 2.1."
    return fault(CumuletError(words, type="InvalidGlobalAPIVersion"), "compute", 406)


def _of_project(handler: Handler) -> Handler:
    """The same path with the project's id in it, which must be the token's."""

    async def handle(request: Request) -> Response:
        named, own = request.params["project_id"], request.context.project_id
        if named != own:
            raise Invalid(
                f"Malformed request URL: URL's project_id '{named[:64]}' doesn't match Context's project_id '{own}'"
            )
        return await handler(request)

    return handle


async def _versions(request: Request) -> Response:
    return Response({"versions": [_version(request, "v2.0"), _version(request, "v2.1")]})


async def _show_version(request: Request) -> Response:
    return Response({"version": _version(request, "v2.1" if request.path.startswith("/v2.1") else "v2.0")})


def _version(request: Request, id: str) -> dict[str, Any]:
    path = "v2.1" if id == "v2.1" else "v2"
    return {
        "id": id,
        "status": "CURRENT" if id == "v2.1" else "SUPPORTED",
        "version": "2.1" if id == "v2.1" else "",
        "min_version": "2.1" if id == "v2.1" else "",
        "updated": "2013-07-23T11:33:21Z" if id == "v2.1" else "2011-01-21T11:33:21Z",
        "links": [{"rel": "self", "href": f"{request.base_url}/{path}/"}],
        "media-types": [{"base": "application/json", "type": _MEDIA.format(path[1:])}],
    }
