"""v3's services, endpoints and regions, read from the computed catalog."""

from collections.abc import Callable
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.identity_v3 import services
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler, Router
from cumulet.identity import catalog, policy
from cumulet.identity.entity import missing

View = dict[str, Any]


def add_catalog(router: Router, cloud: Cloud) -> None:
    """Serve the three collections, to read."""

    def regions(_request: Request) -> list[View]:
        return [{"id": cloud.settings.region, "description": "", "parent_region_id": None}]

    def served(request: Request) -> list[View]:
        return [
            {"id": s.id, "type": s.type, "name": s.name, "description": "", "enabled": True}
            for s in services(cloud, request)
        ]

    def endpoints(request: Request) -> list[View]:
        found = catalog.endpoints(cloud.settings, services(cloud, request))
        return [
            {"id": e.id, "interface": e.interface, "region": e.region, "region_id": e.region,
             "service_id": e.service.id, "url": e.service.url, "enabled": True}
            for e in found
        ]  # fmt: skip

    _add(router, cloud, "region", regions, ("parent_region_id",), everyone=True)
    _add(router, cloud, "service", served, ("type", "name"))
    _add(router, cloud, "endpoint", endpoints, ("interface", "service_id", "region_id", "region"))


def _add(
    router: Router,
    cloud: Cloud,
    name: str,
    rows: Callable[[Request], list[View]],
    filters: tuple[str, ...],
    *,
    everyone: bool = False,
) -> None:
    def shown(request: Request, row: View) -> View:
        return {**row, "links": {"self": f"{base(cloud, request)}/v3/{name}s/{row['id']}"}}

    async def many(request: Request) -> Response:
        policy.require(everyone or policy.sees_all(request.context), f"list_{name}s")
        wanted = {n: v for n, v in request.query if n in filters}
        found = [row for row in rows(request) if all(row[n] == v for n, v in wanted.items())]
        return Response({f"{name}s": [shown(request, row) for row in found], "links": links(cloud, request)})

    async def one(request: Request) -> Response:
        policy.require(everyone or policy.sees_all(request.context), f"get_{name}")
        id = request.param("id")
        found = next((row for row in rows(request) if row["id"] == id), None)
        if found is None:
            raise missing(name, id)
        return Response({name: shown(request, found)})

    handlers: dict[str, Handler] = {f"/v3/{name}s": many, f"/v3/{name}s/{{id}}": one}
    for pattern, handler in handlers.items():
        router.add(pattern, "GET", handler)
