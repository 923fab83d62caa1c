"""The paths of Compute v2.1: servers, flavors, key pairs, limits, and the image proxy that old clients use.

Each path is served under /v2.1 and /v2, with and without the project's id, as the catalogs of a decade have had it.
"""

import secrets
from collections.abc import Sequence
from typing import Any

from cumulet.compute import flavor, keypair, server
from cumulet.compute.server import Server
from cumulet.compute.server_body import parse
from cumulet.compute.server_view import brief, details, links
from cumulet.http.cloud import Cloud
from cumulet.http.image_content import contents
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler, Router
from cumulet.http.server_actions import ServerActions
from cumulet.image.image import IMAGES, view_compute
from cumulet.image.image import find as find_image
from cumulet.model.errors import Invalid
from cumulet.model.types import UUID
from cumulet.store.collection import require
from cumulet.store.query import Condition, Page
from cumulet.store.transaction import Tx

_LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that look alike
_MEDIA = "application/vnd.openstack.compute+json;version={}"
MAX_LIMIT = 1000


def compute_router(cloud: Cloud) -> Router:
    """The router of port 8774."""
    router, handlers = Router(), _Compute(cloud)
    actions = ServerActions(cloud)
    for path in ("/", "/v2.1", "/v2"):
        router.add(path, "GET", handlers.versions if path == "/" else handlers.version, public=True)
    routes: Sequence[tuple[str, str, Handler]] = (
        ("GET", "servers", handlers.list_servers),
        ("POST", "servers", handlers.create_server),
        ("GET", "servers/detail", handlers.list_servers),
        ("GET", "servers/{id}", handlers.show_server),
        ("PUT", "servers/{id}", handlers.update_server),
        ("DELETE", "servers/{id}", handlers.delete_server),
        *actions.routes(),
        ("GET", "flavors", handlers.list_flavors),
        ("GET", "flavors/detail", handlers.list_flavors),
        ("GET", "flavors/{id}", handlers.show_flavor),
        ("GET", "flavors/{id}/os-extra_specs", handlers.extra_specs),
        ("GET", "images", handlers.list_images),
        ("GET", "images/detail", handlers.list_images),
        ("GET", "images/{id}", handlers.show_image),
        ("GET", "os-keypairs", handlers.list_keypairs),
        ("POST", "os-keypairs", handlers.create_keypair),
        ("GET", "os-keypairs/{name}", handlers.show_keypair),
        ("DELETE", "os-keypairs/{name}", handlers.delete_keypair),
        ("GET", "limits", handlers.limits),
        ("GET", "os-quota-sets/{project}", handlers.show_quota),
        ("PUT", "os-quota-sets/{project}", handlers.update_quota),
        ("GET", "os-availability-zone", handlers.zones),
        ("GET", "extensions", handlers.extensions),
    )
    for method, pattern, handler in routes:
        for prefix in ("/v2.1", "/v2"):
            router.add(f"{prefix}/{pattern}", method, handler)
            router.add(f"{prefix}/{{project_id}}/{pattern}", method, _of_project(handler))
    return router


def _of_project(handler: Handler) -> Handler:
    """The same path with the project's id in it, which must be the token's."""

    async def handle(request: Request) -> Response:
        named, own = request.params["project_id"], request.context.project_id
        if named != own:
            raise Invalid(f"Malformed request URL: URL's project_id '{named[:64]}' doesn't match Context's "
                          f"project_id '{own}'")  # fmt: skip
        return await handler(request)

    return handle


class _Compute:
    """The handlers that are not about one running server."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def versions(self, request: Request) -> Response:
        return Response({"versions": [_version(request, "v2.0"), _version(request, "v2.1")]})

    async def version(self, request: Request) -> Response:
        return Response({"version": _version(request, "v2.1" if request.path.startswith("/v2.1") else "v2.0")})

    async def create_server(self, request: Request) -> Response:
        context = request.context
        require(context, "member", "os_compute_api:servers:create")
        body = request.wrapped("server")
        new = parse(body)
        servers = await self.cloud.write(lambda tx: server.create(tx, context, new))
        first = servers[0]
        if body.get("return_reservation_id") in {True, "True", "true"}:
            return Response({"reservation_id": first.reservation_id}, 202)
        password = new.admin_pass or "".join(secrets.choice(_LETTERS) for _ in range(12))
        answer = {
            "id": first.id,
            "links": links(first, _base(request)),
            "OS-DCF:diskConfig": first.disk_config,
            "security_groups": [{"name": name} for name in first.security_groups],
            "adminPass": password,
        }
        return Response({"server": answer}, 202, {"Location": f"{_base(request)}/servers/{first.id}"})

    async def list_servers(self, request: Request) -> Response:
        context, detailed = request.context, request.path.removesuffix(".json").endswith("/detail")
        require(context, "reader", "os_compute_api:servers:index")
        everyone = request.query_value("all_tenants", "") not in {"", "0", "False", "false"} and context.is_admin
        conditions = [] if everyone else [Condition("project_id", context.project_id or "")]
        page, post_filter = _server_query(request)
        with self.cloud.store.read() as reader:
            if (marker := request.query_value("marker")) is not None:
                row = server.find(reader, context, marker)
                page = Page(order=page.order, limit=page.limit, after={n: getattr(row, n) for n, _ in page.order})
            rows = reader.select(Server, [*conditions, *_server_filters(request)], page)
            rows = [row for row in rows if post_filter in {None, row.status}]
            if detailed:
                bodies = details(reader, rows, _base(request), admin=context.is_admin)
            else:
                bodies = [brief(row, _base(request)) for row in rows]
        answer: dict[str, Any] = {"servers": bodies}
        if page.limit is not None and len(rows) == page.limit:
            href = f"{request.base_url}{request.path}?limit={page.limit}&marker={rows[-1].id}"
            answer["servers_links"] = [{"rel": "next", "href": href}]
        return Response(answer)

    async def show_server(self, request: Request) -> Response:
        require(request.context, "reader", "os_compute_api:servers:show")
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            return Response({"server": details(reader, [row], _base(request), admin=request.context.is_admin)[0]})

    async def update_server(self, request: Request) -> Response:
        require(request.context, "member", "os_compute_api:servers:update")
        body, context, id = request.wrapped("server"), request.context, request.param("id")
        changes = server.parse_update(body)

        def update(tx: Tx) -> Any:
            row = tx.update(server.find(tx, context, id), changes)
            return details(tx, [row], _base(request), admin=context.is_admin)[0]

        return Response({"server": await self.cloud.write(update)})

    async def delete_server(self, request: Request) -> Response:
        require(request.context, "member", "os_compute_api:servers:delete")
        context, id = request.context, request.param("id")
        await self.cloud.write(lambda tx: server.delete(tx, server.find(tx, context, id)))
        return Response(status=204)

    async def list_flavors(self, request: Request) -> Response:
        base, detailed = _base(request), request.path.removesuffix(".json").endswith("/detail")
        _none_or_boolean(request.query_value("is_public"))
        found = sorted(flavor.FLAVORS.values(), key=lambda f: f.id)
        if detailed:
            return Response({"flavors": [flavor.view(f, base) for f in found]})
        return Response({"flavors": [{"id": f.id, "name": f.name, "links": flavor.links(f, base)} for f in found]})

    async def show_flavor(self, request: Request) -> Response:
        return Response({"flavor": flavor.view(flavor.find(request.param("id")), _base(request))})

    async def extra_specs(self, request: Request) -> Response:
        flavor.find(request.param("id"))
        return Response({"extra_specs": {}})

    async def list_images(self, request: Request) -> Response:
        base = _base(request)
        wanted = request.query_value("name")
        found = [image for image in IMAGES.values() if wanted in {None, image.name}]
        if request.path.removesuffix(".json").endswith("/detail"):
            return Response({"images": [view_compute(i, contents(self.cloud, i), base) for i in found]})
        href = "{}/images/{}".format
        return Response({"images": [
            {"id": i.id, "name": i.name, "links": [{"rel": "self", "href": href(base, i.id)}]} for i in found
        ]})  # fmt: skip

    async def show_image(self, request: Request) -> Response:
        image = find_image(request.param("id"))
        return Response({"image": view_compute(image, contents(self.cloud, image), _base(request))})

    async def list_keypairs(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            rows = reader.all(keypair.Keypair, user_id=request.context.user_id)
        rows.sort(key=lambda row: row.name)
        return Response({"keypairs": [{"keypair": keypair.view(row)} for row in rows]})

    async def create_keypair(self, request: Request) -> Response:
        require(request.context, "member", "os_compute_api:os-keypairs:create")
        body, context = request.wrapped("keypair"), request.context
        row, private = await self.cloud.write(lambda tx: keypair.create(tx, context, body))
        answer = {**keypair.view(row), "user_id": row.user_id}
        if private is not None:
            answer["private_key"] = private
        return Response({"keypair": answer})

    async def show_keypair(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            row = keypair.find(reader, request.context, request.param("name"))
        more = {"user_id": row.user_id, "id": 1, "created_at": row.created_at.rstrip("Z"), "deleted": False,
                "deleted_at": None, "updated_at": None}  # fmt: skip
        return Response({"keypair": {**keypair.view(row), **more}})

    async def delete_keypair(self, request: Request) -> Response:
        require(request.context, "member", "os_compute_api:os-keypairs:delete")
        context, name = request.context, request.param("name")
        await self.cloud.write(lambda tx: tx.delete(keypair.find(tx, context, name)))
        return Response(status=202)

    async def limits(self, request: Request) -> Response:
        project = request.context.project_id or ""
        with self.cloud.store.read() as reader:
            may, have = server.limits(reader, project), server.usage(reader, project)
        absolute = {
            "maxTotalInstances": may["instances"], "totalInstancesUsed": have["instances"],
            "maxTotalCores": may["cores"], "totalCoresUsed": have["cores"],
            "maxTotalRAMSize": may["ram"], "totalRAMUsed": have["ram"],
            "maxTotalKeypairs": may["key_pairs"], "maxServerMeta": may["metadata_items"],
            "maxImageMeta": 128, "maxPersonality": 0, "maxPersonalitySize": 0,
            "maxServerGroups": 0, "maxServerGroupMembers": 0, "totalServerGroupsUsed": 0,
        }  # fmt: skip
        return Response({"limits": {"rate": [], "absolute": absolute}})

    async def show_quota(self, request: Request) -> Response:
        project = request.param("project")
        if project != request.context.project_id:
            require(request.context, "admin", "os_compute_api:os-quota-sets:show")
        with self.cloud.store.read() as reader:
            return Response({"quota_set": {"id": project, **server.limits(reader, project)}})

    async def update_quota(self, request: Request) -> Response:
        require(request.context, "admin", "os_compute_api:os-quota-sets:update")
        body, project = request.wrapped("quota_set"), request.param("project")
        return Response({"quota_set": await self.cloud.write(lambda tx: server.set_limits(tx, project, body))})

    async def zones(self, _request: Request) -> Response:
        zone = {"zoneName": "nova", "zoneState": {"available": True}, "hosts": None}
        return Response({"availabilityZoneInfo": [zone]})

    async def extensions(self, _request: Request) -> Response:
        return Response({"extensions": []})


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


def _base(request: Request) -> str:
    return f"{request.base_url}/{request.path.split('/', 2)[1]}"


def _none_or_boolean(value: str | None) -> None:
    if value is not None and value.lower() not in {"none", "true", "false", "0", "1", "t", "f"}:
        raise Invalid(f"Invalid is_public filter [{value[:40]}]")


_SORTABLE = {"created_at": "created", "created": "created", "updated_at": "updated", "display_name": "name",
             "name": "name", "uuid": "id", "id": "id", "project_id": "project_id", "vm_state": "vm_state",
             "launched_at": "launched_at", "launch_index": "launch_index"}  # fmt: skip


def _server_query(request: Request) -> tuple[Page, str | None]:
    """Order and page of a list (newest first, as Nova), and the status asked for, which no column holds."""
    keys = [v for n, v in request.query if n == "sort_key"]
    directions = [v for n, v in request.query if n == "sort_dir"]
    order = []
    for index, key in enumerate(keys):
        if key not in _SORTABLE:
            raise Invalid(f"Invalid input for query parameter sort_key. {key[:40]} is not one of {sorted(_SORTABLE)}")
        order.append((_SORTABLE[key], (directions[index] if index < len(directions) else "desc") == "asc"))
    limit = request.query_value("limit")
    if limit is not None and not (limit.isascii() and limit.isdigit()):
        raise Invalid(f"Invalid input for query parameter limit. '{limit[:40]}' is not a number of 0 or more")
    if not order:
        order = [("created", False)]
    if all(name != "id" for name, _ in order):
        order.append(("id", order[0][1]))
    status = request.query_value("status")
    page = Page(order=tuple(order), limit=min(int(limit), MAX_LIMIT) if limit else None)
    return page, status.upper() if status else None


def _server_filters(request: Request) -> list[Condition]:
    conditions = []
    for name, column in (("name", "name"), ("image", "image_id"), ("flavor", "flavor_id"), ("key_name", "key_name"),
                         ("reservation_id", "reservation_id"), ("user_id", "user_id")):  # fmt: skip
        if (value := request.query_value(name)) is not None:
            # Nova's name filter is a regular expression; what clients send is a plain part of a name
            conditions.append(Condition(column, value.strip("^$"), "like" if name == "name" else "eq"))
    uuids = [v for n, v in request.query if n == "uuid"]
    if uuids:
        conditions.append(Condition("id", [UUID.parse(u) for u in uuids], "in"))
    return conditions
