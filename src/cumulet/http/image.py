"""The paths of Image v2: the two built-in images, listed, shown and downloaded; uploads are refused in words."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.image_content import archive_of, contents
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.image.image import IMAGES, Content, Image, find, view_v2
from cumulet.model.errors import Forbidden, Invalid

MAX_LIMIT = 1000
_PLAIN_FILTERS = {"name", "status", "visibility", "container_format", "disk_format", "owner", "id", "os_hidden"}


def image_router(cloud: Cloud) -> Router:
    """The router of port 9292."""
    router, handlers = Router(), _Images(cloud)
    router.add("/", "GET", handlers.versions, public=True)
    router.add("/versions", "GET", handlers.versions, public=True)
    router.add("/v2/images", "GET", handlers.list)
    router.add("/v2/images/{id}", "GET", handlers.show)
    router.add("/v2/images/{id}/file", "GET", handlers.download)
    router.add("/v2/images/{id}/members", "GET", handlers.members)
    router.add("/v2/schemas/image", "GET", handlers.schema)
    router.add("/v2/schemas/images", "GET", handlers.schema)
    for method, path in (("POST", "/v2/images"), ("PUT", "/v2/images/{id}/file"), ("PATCH", "/v2/images/{id}"),
                         ("DELETE", "/v2/images/{id}"), ("POST", "/v2/images/{id}/import")):  # fmt: skip
        router.add(path, method, handlers.refuse)
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
        views = [view_v2(image, contents(self.cloud, image)) for image in IMAGES.values()]
        for name in {n for n, _ in request.query} & _PLAIN_FILTERS:
            wanted = request.query_value(name, "") or ""
            views = [v for v in views if _fits(v.get(name), wanted)]
        for key, up in reversed(_order(request)):
            views.sort(key=lambda view: str(view.get(key) or ""), reverse=not up)
        if (marker := request.query_value("marker")) is not None:
            position = next((i for i, v in enumerate(views) if v["id"] == marker), None)
            if position is None:
                raise Invalid(f"Invalid marker: {marker[:64]} is no image.", type="BadRequest")
            views = views[position + 1 :]
        limit = request.query_value("limit")
        if limit is not None and not (limit.isascii() and limit.isdigit()):
            raise Invalid("limit param must be a number of 0 or more", type="BadRequest")
        return Response({"images": views[: min(int(limit), MAX_LIMIT) if limit else MAX_LIMIT],
                         "first": "/v2/images", "schema": "/v2/schemas/images"})  # fmt: skip

    async def show(self, request: Request) -> Response:
        image = find(request.param("id"))
        return Response(view_v2(image, contents(self.cloud, image)))

    async def download(self, request: Request) -> Response:
        image: Image = find(request.param("id"))
        path = archive_of(self.cloud, image)
        if path is None:
            return Response(status=204)
        checksum = contents(self.cloud, image).checksum or ""
        return Response(path.read_bytes(), 200, {"Content-MD5": checksum}, media="application/octet-stream")

    async def members(self, request: Request) -> Response:
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


def _fits(value: Any, wanted: str) -> bool:
    if isinstance(value, bool):
        return str(value).lower() == wanted.lower()
    if wanted.startswith("in:"):
        return str(value) in wanted[3:].split(",")
    return str(value) == wanted.removeprefix("eq:")


def _order(request: Request) -> list[tuple[str, bool]]:
    keys = [v for n, v in request.query if n == "sort_key"] or ["created_at"]
    directions = [v for n, v in request.query if n == "sort_dir"]
    for pair in (request.query_value("sort") or "").split(","):
        if pair:
            key, _, direction = pair.partition(":")
            keys.insert(0, key)
            directions.insert(0, direction or "desc")
    return [(k, (directions[i] if i < len(directions) else "desc") == "asc") for i, k in enumerate(keys)]
