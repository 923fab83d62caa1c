"""The paths of Image v2: the two built-in images, listed, shown and downloaded; uploads are refused in words."""

import asyncio
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import cumulet.image.policies  # noqa: F401  the rules of what is served here
from cumulet.http.cloud import Cloud
from cumulet.http.image_content import archive_of, contents
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.image.image import IMAGES, Content, Image, find, view_v2
from cumulet.model.errors import Forbidden, Invalid
from cumulet.model.types import shown

MAX_LIMIT = 1000
_RESERVED = {"limit", "marker", "sort", "sort_key", "sort_dir", "member_status", "changes-since"}
_SORTABLE = {"name", "status", "container_format", "disk_format", "size", "id", "created_at", "updated_at", "min_ram",
             "min_disk", "owner", "visibility"}  # fmt: skip
_PUBLIC = {"visibility": "public"}
"""All images as rules see them: every project's to use."""
_SIZES = {"size_min", "size_max"}


def image_router(cloud: Cloud) -> Router:
    """The router of port 9292."""
    router, handlers = Router("glance"), _Images(cloud)
    router.add("/", "GET", handlers.versions, public=True)
    router.add("/versions", "GET", handlers.versions, public=True)
    router.add("/v2/images", "GET", handlers.list, "get_images")
    router.add("/v2/images/{id}", "GET", handlers.show, "get_image")
    router.add("/v2/images/{id}/file", "GET", handlers.download, "download_image")
    router.add("/v2/images/{id}/members", "GET", handlers.members, "get_members")
    router.add("/v2/schemas/image", "GET", handlers.schema, "get_schema")
    router.add("/v2/schemas/images", "GET", handlers.schema, "get_schema")
    refused = (("POST", "/v2/images", "add_image"), ("PUT", "/v2/images/{id}/file", "upload_image"),
               ("PATCH", "/v2/images/{id}", "modify_image"), ("DELETE", "/v2/images/{id}", "delete_image"),
               ("POST", "/v2/images/{id}/import", "import_image"))  # fmt: skip
    for method, path, rule in refused:
        router.add(path, method, handlers.refuse, rule)
    return router


class _Images:
    """The handlers of the image service."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def versions(self, request: Request) -> Response:
        href = f"{request.base_url}/v2/"
        entries = [
            {"id": f"v2.{minor}", "status": "CURRENT" if minor == 9 else "SUPPORTED",
             "links": [{"rel": "self", "href": href}]}
            for minor in range(9, -1, -1)
        ]  # fmt: skip
        return Response({"versions": entries}, 300 if request.path == "/" else 200)

    async def list(self, request: Request) -> Response:
        request.context.require("glance", "get_images", {"project_id": request.context.project_id})
        views = [view_v2(image, contents(self.cloud, image)) for image in IMAGES.values()]
        for name, wanted in request.query:
            if name not in _RESERVED:
                views = [v for v in views if _fits(v, name, wanted)]
        for key, up in reversed(_order(request)):
            views.sort(key=lambda view: str(view.get(key) or ""), reverse=not up)
        if (marker := request.query_value("marker")) is not None:
            position = next((i for i, v in enumerate(views) if v["id"] == marker), None)
            if position is None:
                raise Invalid(f"Invalid marker: {marker[:64]} is no image.", type="BadRequest")
            views = views[position + 1 :]
        page = views[: _limit(request)]
        answer = {"images": page, "first": _link(request, None), "schema": "/v2/schemas/images"}
        if page and len(page) < len(views):
            answer["next"] = _link(request, page[-1]["id"])
        return Response(answer)

    async def show(self, request: Request) -> Response:
        request.context.require("glance", "get_image", _PUBLIC)
        image = find(request.param("id"))
        return Response(view_v2(image, contents(self.cloud, image)))

    async def download(self, request: Request) -> Response:
        request.context.require("glance", "download_image", _PUBLIC)
        image: Image = find(request.param("id"))
        path = archive_of(self.cloud, image)
        if path is None:
            return Response(status=204)
        data, checksum = await asyncio.to_thread(path.read_bytes), contents(self.cloud, image).checksum or ""
        return Response(data, 200, {"Content-MD5": checksum}, media="application/octet-stream")

    async def members(self, request: Request) -> Response:
        request.context.require("glance", "get_members", _PUBLIC)
        find(request.param("id"))
        return Response({"members": [], "schema": "/v2/schemas/members"})

    async def refuse(self, _request: Request) -> Response:
        raise Forbidden(
            "The images of this cloud are built in: cirros-0.3.3-x86_64-disk and host. Images can't be uploaded, "
            "changed or deleted yet; what a server needs beyond them its user_data can fetch."
        )

    async def schema(self, _request: Request) -> Response:
        properties: dict[str, Any] = {
            name: {"type": ["null", "string"]} for name in view_v2(next(iter(IMAGES.values())), Content())
        }
        return Response({"name": "image", "properties": properties, "additionalProperties": {"type": "string"}})


def _fits(view: Mapping[str, Any], name: str, wanted: str) -> bool:
    """Whether an image passes a filter; what is no attribute of its own is a property, as Glance has it."""
    if name == "visibility" and wanted == "all":
        return True
    if name in _SIZES:
        if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 19):
            raise Invalid(f"{name} must be a number of 0 or more", type="BadRequest")
        size = view["size"]
        return size is not None and (size >= int(wanted) if name == "size_min" else size <= int(wanted))
    value = view.get(name)
    if isinstance(value, bool):
        return str(value).lower() == wanted.lower()
    if isinstance(value, list):
        return wanted in value
    if wanted.startswith("in:"):
        return str(value) in [each.strip('"') for each in wanted[3:].split(",")]
    return value is not None and str(value) == wanted.removeprefix("eq:").strip('"')


def _limit(request: Request) -> int:
    limit = request.query_value("limit")
    if limit is None:
        return MAX_LIMIT
    if not (limit.isascii() and limit.isdigit() and len(limit) < 10):
        raise Invalid("limit param must be a number of 0 or more", type="BadRequest")
    return min(int(limit), MAX_LIMIT)


def _link(request: Request, marker: str | None) -> str:
    """The list's path with its filters, from after `marker` on."""
    query = [(n, v) for n, v in request.query if n != "marker"] + ([("marker", marker)] if marker else [])
    return "/v2/images" + (f"?{urlencode(query)}" if query else "")


def _order(request: Request) -> list[tuple[str, bool]]:
    """Keys and whether they ascend: from `sort=name:asc,size`, or from sort_key and sort_dir."""
    if (sort := request.query_value("sort")) is not None:
        pairs = [pair.partition(":") for pair in sort.split(",")]
        order = [(key.strip(), direction.strip() or "desc") for key, _, direction in pairs]
    else:
        keys = [v for n, v in request.query if n == "sort_key"] or ["created_at"]
        directions = [v for n, v in request.query if n == "sort_dir"]
        order = [(key, directions[i] if i < len(directions) else "desc") for i, key in enumerate(keys)]
    for key, direction in order:
        if key not in _SORTABLE:
            raise Invalid(f"Invalid sort_key: {shown(key)} is not one of {sorted(_SORTABLE)}", type="BadRequest")
        if direction not in {"asc", "desc"}:
            raise Invalid(f"Invalid sort direction: {shown(direction)} is neither asc nor desc", type="BadRequest")
    return [(key, direction == "asc") for key, direction in order]
