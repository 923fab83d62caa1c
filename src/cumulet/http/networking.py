"""The paths of port 9696: version documents, every collection of networking and load balancing, quotas, extensions,
agents, availability zones and service providers.
"""

from typing import Any

from cumulet import loadbalancing, networking
from cumulet.http.agents import Agents
from cumulet.http.auto_allocation import add_auto_allocation
from cumulet.http.cloud import Cloud
from cumulet.http.listing import listed
from cumulet.http.loadbalancing import add_balancing
from cumulet.http.qos import add_qos
from cumulet.http.request import Request, Response
from cumulet.http.rest import serve
from cumulet.http.router import Router
from cumulet.model.errors import NotFound
from cumulet.networking import extension, flavor, floatingip_pool, ip_availability, log, quota
from cumulet.networking.network import AVAILABILITY_ZONE
from cumulet.store.collection import require

PREFIX = "/v2.0"
_WHY = "it must be about your own project, or you an administrator"
COLLECTIONS = (*networking.COLLECTIONS, *loadbalancing.COLLECTIONS)


def networking_router(cloud: Cloud) -> Router:
    """The router of port 9696."""
    router = Router("neutron", dashes=True)
    _Versions(router)
    for collection in COLLECTIONS:
        serve(router, cloud, PREFIX, collection)
    add_qos(router, cloud, PREFIX)
    _Quotas(router, cloud)
    _Lists(router, cloud)
    agents = Agents(router, cloud, PREFIX)
    add_auto_allocation(router, cloud, PREFIX)
    add_balancing(router, cloud, PREFIX, agents.balancer)
    return router


class _Versions:
    """What there is to begin with, for clients without a token too."""

    def __init__(self, router: Router) -> None:
        router.add("/", "GET", self.versions, public=True)
        router.add("/v2.0", "GET", self.resources, public=True)
        router.add("/healthcheck", "GET", self.healthcheck, public=True)

    async def versions(self, request: Request) -> Response:
        link = {"rel": "self", "href": f"{request.base_url}{PREFIX}/"}
        return Response({"versions": [{"id": "v2.0", "status": "CURRENT", "links": [link]}]})

    async def resources(self, request: Request) -> Response:
        names = {c.path: c.declaration for c in COLLECTIONS if "{" not in c.path}
        return Response(
            {
                "resources": [
                    {
                        "name": declaration.name,
                        "collection": declaration.collection,
                        "links": [{"rel": "self", "href": f"{request.base_url}{PREFIX}/{path}"}],
                    }
                    for path, declaration in names.items()
                ]
            }
        )

    async def healthcheck(self, _request: Request) -> Response:
        return Response(b"OK", media="text/plain")


class _Quotas:
    """Limits by project: everybody reads their own, administrators change them."""

    def __init__(self, router: Router, cloud: Cloud) -> None:
        self.cloud = cloud
        one = f"{PREFIX}/quotas/{{project}}"
        router.add(f"{PREFIX}/quotas", "GET", self.every, "get_quota")
        router.add(f"{PREFIX}/quotas/tenant", "GET", self.own_project, "get_quota_project")
        router.add(f"{PREFIX}/quotas/project", "GET", self.own_project, "get_quota_project")
        router.add(one, "GET", self.show, "get_quota")
        router.add(one, "PUT", self.change, "update_quota")
        router.add(one, "DELETE", self.reset, "delete_quota")
        router.add(f"{one}/default", "GET", self.default, "get_quota")
        router.add(f"{one}/defaults", "GET", self.default, "get_quota")
        router.add(f"{one}/details", "GET", self.details, "get_quota")
        router.add(f"{one}/details.json", "GET", self.details, "get_quota")

    async def every(self, request: Request) -> Response:
        require(request.context, "get_quota", {}, why=_WHY)
        with self.cloud.store.read() as reader:
            return Response({"quotas": quota.every(reader)})

    async def own_project(self, request: Request) -> Response:
        id = request.context.project_id
        name = request.path.removesuffix(".json").rpartition("/")[2]
        return Response({name: {"tenant_id": id, "project_id": id}})

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            return Response({"quota": quota.limits(reader, self._readable(request))})

    async def default(self, request: Request) -> Response:
        self._readable(request)
        with self.cloud.store.read() as reader:
            return Response({"quota": quota.defaults(reader)})

    async def details(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            return Response({"quota": quota.details(reader, self._readable(request))})

    async def change(self, request: Request) -> Response:
        require(request.context, "update_quota", {}, why=_WHY)
        project, body = request.param("project"), request.wrapped("quota")
        return Response({"quota": await self.cloud.write(lambda tx: quota.change(tx, project, body))})

    async def reset(self, request: Request) -> Response:
        require(request.context, "delete_quota", {}, why=_WHY)
        project = request.param("project")
        await self.cloud.write(lambda tx: quota.reset(tx, project))
        return Response(status=204)

    def _readable(self, request: Request) -> str:
        project = request.param("project")
        if project != request.context.project_id:
            require(request.context, "get_quota", {"project_id": project}, why=_WHY)
        return project


class _Lists:
    """What is not a row of the store: extensions, availability zones, service providers; how many addresses
    networks have left, and where floating IPs are taken from."""

    def __init__(self, router: Router, cloud: Cloud) -> None:
        self.cloud = cloud
        router.add(f"{PREFIX}/extensions", "GET", self.extensions, "get_extension")
        router.add(f"{PREFIX}/extensions/{{alias}}", "GET", self.extension, "get_extension")
        addresses, rule = f"{PREFIX}/network-ip-availabilities", "get_network_ip_availability"
        router.add(addresses, "GET", self.availabilities, rule)
        router.add(f"{addresses}/{{id}}", "GET", self.availability, rule)
        router.add(f"{PREFIX}/floatingip-pools", "GET", self.pools, "get_floatingip_pool")
        router.add(f"{PREFIX}/log/loggable-resources", "GET", self.loggable, "get_loggable_resource")
        router.add(f"{PREFIX}/availability_zones", "GET", self.zones, "get_availability_zone")
        router.add(f"{PREFIX}/service-providers", "GET", self.providers, "get_service_provider")

    async def availabilities(self, request: Request) -> Response:
        filters: dict[str, list[str]] = {}
        for name, value in request.query:
            filters.setdefault(name, []).append(value)
        return Response({"network_ip_availabilities": self._addresses(request, filters)})

    async def availability(self, request: Request) -> Response:
        id = request.param("id")
        found = self._addresses(request, {"network_id": [id]})
        if not found:
            raise NotFound(f"Network {id[:80]} could not be found.", type="NetworkNotFound")
        return Response({"network_ip_availability": found[0]})

    def _addresses(self, request: Request, filters: dict[str, list[str]]) -> list[dict[str, Any]]:
        require(request.context, "get_network_ip_availability")
        with self.cloud.store.read() as reader:
            found = ip_availability.of_networks(reader, filters)
        fields = {v for n, v in request.query if n == "fields" and v}
        return [{k: v for k, v in row.items() if not fields or k in fields} for row in found]

    async def extensions(self, request: Request) -> Response:
        return listed(request, "extensions", [found.view() for found in extension.EXTENSIONS])

    async def extension(self, request: Request) -> Response:
        return Response({"extension": extension.find(request.param("alias")).view()})

    async def pools(self, request: Request) -> Response:
        require(request.context, "get_floatingip_pool", {"project_id": request.context.project_id})
        with self.cloud.store.read() as reader:
            return listed(request, "floatingip_pools", floatingip_pool.pools(reader, request.context))

    async def loggable(self, request: Request) -> Response:
        require(request.context, "get_loggable_resource", {"project_id": request.context.project_id})
        return listed(request, "loggable_resources", [{"type": name} for name in log.TYPES])

    async def zones(self, request: Request) -> Response:
        require(request.context, "get_availability_zone")
        rows = [{"name": AVAILABILITY_ZONE, "resource": kind, "state": "available"} for kind in ("network", "router")]
        return listed(request, "availability_zones", rows)

    async def providers(self, request: Request) -> Response:
        require(request.context, "get_service_provider")
        return listed(request, "service_providers", [dict(row) for row in flavor.PROVIDERS])
