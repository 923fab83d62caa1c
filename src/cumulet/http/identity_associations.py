"""What the catalog's parts have to do with projects and policies: OS-EP-FILTER and OS-ENDPOINT-POLICY; and regions
whose ids the path says."""

from collections.abc import Iterable, Mapping
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links, place_of
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import catalog, endpoint_filter, endpoint_policy, policy, region
from cumulet.identity.endpoint import ENDPOINTS, Endpoint
from cumulet.identity.endpoint_filter import Kind
from cumulet.identity.endpoint_group import ENDPOINT_GROUPS, EndpointGroup
from cumulet.identity.endpoint_policy import PolicyAssociation
from cumulet.identity.entity import Entity, missing
from cumulet.identity.policy_document import POLICIES
from cumulet.identity.project import PROJECTS, Project
from cumulet.identity.region import REGIONS
from cumulet.identity.service import SERVICES
from cumulet.model.errors import Invalid, NotFound
from cumulet.store.transaction import Reader, Tx

_FILTER, _GROUPS = "/v3/OS-EP-FILTER", "/v3/OS-EP-FILTER/endpoint_groups/{group}"
_POLICY = "/v3/policies/{policy}/OS-ENDPOINT-POLICY"
_MEANT = {"endpoints/{endpoint}": "endpoint", "services/{service}": "service",
          "services/{service}/regions/{region}": "region_and_service"}  # fmt: skip
"""What a policy may be meant for, and what rules call it."""
_CHECKED = {"endpoint": "check_endpoint_in_project", "endpoint_group": "get_endpoint_group_in_project"}
_PROJECTS = {"endpoint": "list_projects_for_endpoint", "endpoint_group": "list_projects_associated_with_endpoint_group"}


def add_associations(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/OS-EP-FILTER/...` (groups themselves are entities), `.../OS-ENDPOINT-POLICY/...` and regions' PUT."""
    filters, policies = _Filters(cloud), _Policies(cloud)
    for path, kind in ((f"{_FILTER}/projects/{{project}}/endpoints/{{endpoint}}", "endpoint"),
                       (f"{_GROUPS}/projects/{{project}}", "endpoint_group")):  # fmt: skip
        router.add(path, "PUT", filters.give, f"identity:add_{kind}_to_project")
        router.add(path, "GET", filters.check, f"identity:{_CHECKED[kind]}")
        router.add(path, "DELETE", filters.take, f"identity:remove_{kind}_from_project")
    router.add(
        f"{_FILTER}/projects/{{project}}/endpoints",
        "GET",
        filters.endpoints_of_project,
        "identity:list_endpoints_for_project",
    )
    router.add(
        f"{_FILTER}/projects/{{project}}/endpoint_groups",
        "GET",
        filters.groups_of_project,
        "identity:list_endpoint_groups_for_project",
    )
    router.add(
        f"{_FILTER}/endpoints/{{endpoint}}/projects", "GET", filters.projects, f"identity:{_PROJECTS['endpoint']}"
    )
    router.add(f"{_GROUPS}/projects", "GET", filters.projects, f"identity:{_PROJECTS['endpoint_group']}")
    router.add(
        f"{_GROUPS}/endpoints",
        "GET",
        filters.endpoints_of_group,
        "identity:list_endpoints_associated_with_endpoint_group",
    )
    for path, where in _MEANT.items():
        router.add(f"{_POLICY}/{path}", "PUT", policies.associate, f"identity:create_policy_association_for_{where}")
        router.add(f"{_POLICY}/{path}", "GET", policies.check, f"identity:check_policy_association_for_{where}")
        router.add(f"{_POLICY}/{path}", "DELETE", policies.end, f"identity:delete_policy_association_for_{where}")
    router.add(f"{_POLICY}/endpoints", "GET", policies.endpoints, "identity:list_endpoints_for_policy")
    of_endpoint = "/v3/endpoints/{id}/OS-ENDPOINT-POLICY/policy"
    router.add(of_endpoint, "GET", policies.of_endpoint, "identity:get_policy_for_endpoint")

    async def put_region(request: Request) -> Response:
        """A region with the id that the path says."""
        policy.require(request.context, "create_region")
        context, id, body = request.context, request.param("id"), request.wrapped("region")
        if body.get("id", id) != id:
            raise Invalid(f'Conflicting region IDs specified: "{id[:80]}" is not the body\'s.', type="ValidationError")
        values = REGIONS.parse({**body, "id": id}, context)
        row = await cloud.write(lambda tx: region.create(tx, context, values))
        return Response({"region": _view(cloud, request, REGIONS, row)}, 201)

    router.add("/v3/regions/{id}", "PUT", put_region, "identity:create_region")


class _Filters:
    """Endpoints and groups of them, given to projects."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    def _named(self, reader: Reader, request: Request) -> tuple[Kind, str]:
        """What the path is about, which exists."""
        if "group" in request.params:
            group: EndpointGroup = ENDPOINT_GROUPS.find(reader, request.param("group"))
            return "endpoint_group", group.id
        return "endpoint", _endpoint(reader, self.cloud, request, request.param("endpoint")).id

    def _both(self, reader: Reader, request: Request) -> tuple[Kind, str, str]:
        kind, id = self._named(reader, request)
        return kind, id, _project(reader, request).id

    async def give(self, request: Request) -> Response:
        _may(request, f"add_{_kind(request)}_to_project")
        await self.cloud.write(lambda tx: endpoint_filter.give(tx, *self._both(tx, request)))
        return Response(status=204)

    async def check(self, request: Request) -> Response:
        _may(request, _CHECKED[_kind(request)])
        with self.cloud.store.read() as reader:
            kind, id, project = self._both(reader, request)
            endpoint_filter.require_given(reader, kind, id, project)
        if kind == "endpoint":
            return Response(status=204)
        here = f"{base(self.cloud, request)}{request.path}"
        shown = {"endpoint_group_id": id, "project_id": project, "links": {"self": here}}
        return Response({"project_endpoint_group": shown})

    async def take(self, request: Request) -> Response:
        _may(request, f"remove_{_kind(request)}_from_project")
        await self.cloud.write(lambda tx: endpoint_filter.take(tx, *self._both(tx, request)))
        return Response(status=204)

    async def endpoints_of_project(self, request: Request) -> Response:
        _may(request, "list_endpoints_for_project")
        with self.cloud.store.read() as reader:
            project = _project(reader, request)
            rows = catalog.given_endpoints(reader, place_of(self.cloud, request), project.id)
        return _list(self.cloud, request, ENDPOINTS, rows)

    async def groups_of_project(self, request: Request) -> Response:
        _may(request, "list_endpoint_groups_for_project")
        with self.cloud.store.read() as reader:
            project = _project(reader, request)
            ids = endpoint_filter.given_to(reader, "endpoint_group", project.id)
            rows = reader.all(EndpointGroup, id=ids)
        return _list(self.cloud, request, ENDPOINT_GROUPS, rows)

    async def projects(self, request: Request) -> Response:
        _may(request, _PROJECTS[_kind(request)])
        with self.cloud.store.read() as reader:
            kind, id = self._named(reader, request)
            rows = reader.all(Project, id=endpoint_filter.projects_with(reader, kind, id))
        return _list(self.cloud, request, PROJECTS, rows)

    async def endpoints_of_group(self, request: Request) -> Response:
        _may(request, "list_endpoints_associated_with_endpoint_group")
        with self.cloud.store.read() as reader:
            group: EndpointGroup = ENDPOINT_GROUPS.find(reader, request.param("group"))
            found = catalog.all_endpoints(reader, place_of(self.cloud, request))
        return _list(self.cloud, request, ENDPOINTS, [row for row in found if group.holds(row)])


class _Policies:
    """Policy documents and the endpoints they are meant for."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    def _named(self, reader: Reader, request: Request) -> tuple[str, Mapping[str, str]]:
        """The policy and the place that the path is about, which exist."""
        place: dict[str, str] = {}
        params = request.params
        if "endpoint" in params:
            place["endpoint_id"] = _endpoint(reader, self.cloud, request, params["endpoint"]).id
        if "service" in params:
            fixed = SERVICES.fixed(place_of(self.cloud, request))
            known = any(row.id == params["service"] for row in fixed)
            place["service_id"] = params["service"] if known else SERVICES.find(reader, params["service"]).id
        if "region" in params:
            place["region_id"] = REGIONS.find(reader, params["region"]).id
        return POLICIES.find(reader, params["policy"]).id, place

    async def associate(self, request: Request) -> Response:
        _may(request, f"create_policy_association_for_{_where(request)}")

        def associate(tx: Tx) -> None:
            id, place = self._named(tx, request)
            endpoint_policy.associate(tx, id, **place)

        await self.cloud.write(associate)
        return Response(status=204)

    async def check(self, request: Request) -> Response:
        _may(request, f"check_policy_association_for_{_where(request)}")
        with self.cloud.store.read() as reader:
            id, place = self._named(reader, request)
            endpoint_policy.find(reader, id, **place)
        return Response(status=204)

    async def end(self, request: Request) -> Response:
        _may(request, f"delete_policy_association_for_{_where(request)}")

        def end(tx: Tx) -> None:
            id, place = self._named(tx, request)
            tx.delete(endpoint_policy.find(tx, id, **place))

        await self.cloud.write(end)
        return Response(status=204)

    async def endpoints(self, request: Request) -> Response:
        _may(request, "list_endpoints_for_policy")
        with self.cloud.store.read() as reader:
            id = POLICIES.find(reader, request.param("policy")).id
            rows = []
            if reader.exists(PolicyAssociation, policy_id=id):
                found = catalog.all_endpoints(reader, place_of(self.cloud, request))
                rows = [row for row in found if _policy_for(reader, row) == id]
        return _list(self.cloud, request, ENDPOINTS, rows)

    async def of_endpoint(self, request: Request) -> Response:
        _may(request, "get_policy_for_endpoint")
        with self.cloud.store.read() as reader:
            row = _endpoint(reader, self.cloud, request, request.param("id"))
            id = _policy_for(reader, row)
            if id is None:
                raise NotFound(f"No policy is associated with endpoint {row.id}.", type="NotFound")
            found = POLICIES.find(reader, id)
        return Response({"policy": _view(self.cloud, request, POLICIES, found)})


def _policy_for(reader: Reader, row: Endpoint) -> str | None:
    return endpoint_policy.policy_for(reader, row.id, row.service_id, row.region_id)


def _may(request: Request, action: str) -> None:
    policy.require(request.context, action)


def _kind(request: Request) -> str:
    return "endpoint_group" if "group" in request.params else "endpoint"


def _where(request: Request) -> str:
    return (
        "endpoint"
        if "endpoint" in request.params
        else "region_and_service"
        if "region" in request.params
        else "service"
    )


def _endpoint(reader: Reader, cloud: Cloud, request: Request, id: str) -> Endpoint:
    """The endpoint, be it a row or the cloud's own. Raises NotFound."""
    for row in catalog.all_endpoints(reader, place_of(cloud, request)):
        if row.id == id:
            return row
    raise missing("endpoint", id)


def _project(reader: Reader, request: Request) -> Project:
    found: Project = PROJECTS.find(reader, request.param("project"))
    return found


def _view(cloud: Cloud, request: Request, entity: Entity, row: Any) -> dict[str, Any]:
    here = f"{base(cloud, request)}/v3/{entity.served_at}/{row.id}"
    return {**entity.view(row), "links": {"self": here}}


def _list(cloud: Cloud, request: Request, entity: Entity, rows: Iterable[Any]) -> Response:
    views = [_view(cloud, request, entity, row) for row in rows]
    return Response({entity.declaration.collection: views, "links": links(cloud, request)})
