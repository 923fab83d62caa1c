"""The paths of Compute v2.1, the role that each needs, and its versions.

Each path is served under /v2.1 and /v2, with and without the project's id, as the catalogs of a decade have had it.
There is one microversion, 2.1; who asks for another is told so, as Nova does.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from cumulet.compute.server import Server
from cumulet.http.cloud import Cloud
from cumulet.http.compute_account import Account
from cumulet.http.compute_floating_ips import FloatingIps
from cumulet.http.compute_offers import Offers
from cumulet.http.faults import fault
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler, Router
from cumulet.http.server_actions import ACTION_RULES, ServerActions, action_name
from cumulet.http.servers import Servers
from cumulet.model.errors import CumuletError, Invalid
from cumulet.model.types import shown

_MEDIA = "application/vnd.openstack.compute+json;version={}"
_VERSION = re.compile(r"(?:compute|nova)\s+(latest|\d+\.\d+)")
Routes = Sequence[tuple[tuple[str, ...], str, str, Handler]]


def compute_router(cloud: Cloud) -> Router:
    """The router of port 8774."""
    router = Router("nova")
    router.add("/", "GET", _versions, public=True)
    for version in ("/v2.1", "/v2"):
        router.add(version, "GET", _show_version, public=True)
        for names, method, pattern, handler in _routes(cloud):
            rules = [f"os_compute_api:{name}" for name in names]
            guarded = _guarded(cloud, handler, rules, microversions=version == "/v2.1")
            router.add(f"{version}/{pattern}", method, guarded, *rules)
            router.add(f"{version}/{{project_id}}/{pattern}", method, _of_project(guarded), *rules)
    return router


def _routes(cloud: Cloud) -> Routes:
    """Rules, method, pattern and handler of each path."""
    return [*_server_routes(Servers(cloud), ServerActions(cloud)), *_other_routes(cloud)]


def _server_routes(servers: Servers, actions: ServerActions) -> Routes:
    return (
        (("servers:index",), "GET", "servers", servers.index),
        (("servers:create",), "POST", "servers", servers.create),
        (("servers:detail",), "GET", "servers/detail", servers.index),
        (("servers:show",), "GET", "servers/{id}", servers.show),
        (("servers:update",), "PUT", "servers/{id}", servers.update),
        (("servers:delete",), "DELETE", "servers/{id}", servers.delete),
        (tuple(ACTION_RULES.values()), "POST", "servers/{id}/action", actions.action),
        (("ips:index",), "GET", "servers/{id}/ips", actions.ips),
        (("ips:show",), "GET", "servers/{id}/ips/{network}", actions.ips_of_network),
        (("os-attach-interfaces:list",), "GET", "servers/{id}/os-interface", actions.interfaces),
        (("os-attach-interfaces:create",), "POST", "servers/{id}/os-interface", actions.attach),
        (("os-attach-interfaces:show",), "GET", "servers/{id}/os-interface/{port}", actions.interface),
        (("os-attach-interfaces:delete",), "DELETE", "servers/{id}/os-interface/{port}", actions.detach),
        (("os-security-groups:list",), "GET", "servers/{id}/os-security-groups", actions.groups),
        (("server-metadata:index",), "GET", "servers/{id}/metadata", actions.metadata),
        (("server-metadata:create",), "POST", "servers/{id}/metadata", actions.set_metadata),
        (("server-metadata:update_all",), "PUT", "servers/{id}/metadata", actions.set_metadata),
        (("server-metadata:show",), "GET", "servers/{id}/metadata/{key}", actions.metadata_item),
        (("server-metadata:update",), "PUT", "servers/{id}/metadata/{key}", actions.set_metadata_item),
        (("server-metadata:delete",), "DELETE", "servers/{id}/metadata/{key}", actions.delete_metadata_item),
        (("os-server-password:show",), "GET", "servers/{id}/os-server-password", actions.password),
        (("os-server-password:clear",), "DELETE", "servers/{id}/os-server-password", actions.clear_password),
        (("os-volumes-attachments:index",), "GET", "servers/{id}/os-volume_attachments", actions.volumes),
    )


def _other_routes(cloud: Cloud) -> Routes:
    offers, account, floating = Offers(cloud), Account(cloud), FloatingIps(cloud)
    return (
        (("flavors",), "GET", "flavors", offers.list_flavors),
        (("flavors",), "GET", "flavors/detail", offers.list_flavors),
        (("flavors",), "GET", "flavors/{id}", offers.show_flavor),
        (("os-flavor-extra-specs:index",), "GET", "flavors/{id}/os-extra_specs", offers.extra_specs),
        (("images",), "GET", "images", offers.list_images),
        (("images",), "GET", "images/detail", offers.list_images),
        (("images",), "GET", "images/{id}", offers.show_image),
        (("images",), "GET", "images/{id}/metadata", offers.image_metadata),
        (("os-availability-zone:list",), "GET", "os-availability-zone", offers.zones),
        (("os-availability-zone:detail",), "GET", "os-availability-zone/detail", offers.zones_in_detail),
        (("os-hypervisors:list",), "GET", "os-hypervisors", offers.hypervisors),
        (("os-hypervisors:list-detail",), "GET", "os-hypervisors/detail", offers.hypervisors),
        (("extensions",), "GET", "extensions", offers.extensions),
        (("extensions",), "GET", "extensions/{alias}", offers.extension),
        (("os-keypairs:index",), "GET", "os-keypairs", account.list_keypairs),
        (("os-keypairs:create",), "POST", "os-keypairs", account.create_keypair),
        (("os-keypairs:show",), "GET", "os-keypairs/{name}", account.show_keypair),
        (("os-keypairs:delete",), "DELETE", "os-keypairs/{name}", account.delete_keypair),
        (("limits",), "GET", "limits", account.limits),
        (("os-quota-sets:show",), "GET", "os-quota-sets/{project}", account.show_quota),
        (("os-quota-sets:defaults",), "GET", "os-quota-sets/{project}/defaults", account.quota_defaults),
        (("os-quota-sets:detail",), "GET", "os-quota-sets/{project}/detail", account.quota_detail),
        (("os-quota-sets:update",), "PUT", "os-quota-sets/{project}", account.update_quota),
        (("os-quota-sets:delete",), "DELETE", "os-quota-sets/{project}", account.reset_quota),
        (("os-floating-ip-pools",), "GET", "os-floating-ip-pools", floating.pools),
        (("os-floating-ips:list",), "GET", "os-floating-ips", floating.index),
        (("os-floating-ips:create",), "POST", "os-floating-ips", floating.create),
        (("os-floating-ips:show",), "GET", "os-floating-ips/{id}", floating.show),
        (("os-floating-ips:delete",), "DELETE", "os-floating-ips/{id}", floating.delete),
    )


def _guarded(cloud: Cloud, handler: Handler, rules: Sequence[str], *, microversions: bool) -> Handler:
    """The handler for those whom the rule lets, in the one microversion there is. An action's rule is that of the
    action that the body names."""

    async def handle(request: Request) -> Response:
        rule = rules[0] if len(rules) == 1 else f"os_compute_api:{ACTION_RULES.get(action_name(request), '')}"
        if rule in rules:
            request.context.require("nova", rule, _target(cloud, request, rule))
        if microversions and (refusal := _refusal(request)) is not None:
            return refusal
        response = await handler(request)
        if microversions:
            response.headers |= {"OpenStack-API-Version": "compute 2.1", "X-OpenStack-Nova-API-Version": "2.1",
                                 "Vary": "OpenStack-API-Version, X-OpenStack-Nova-API-Version"}  # fmt: skip
        return response

    return handle


def _target(cloud: Cloud, request: Request, rule: str) -> Mapping[str, Any]:
    """What the rule is about: the caller's own project and user, which is who a server's are that they find; it is
    looked for where an operator's rule may tell its user from others. A server of another project stays unfound."""
    context, id = request.context, request.params.get("id")
    own = {"project_id": context.project_id, "user_id": context.user_id}
    if id is None or "/servers/" not in request.path:
        return own
    if context.policy.find("nova", rule).changed:
        with cloud.store.read() as reader:
            row = reader.get(Server, id)
        if row is not None and context.owns(row.project_id):
            return {"project_id": row.project_id, "user_id": row.user_id}
    return own


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
