"""The paths of auto-allocated topologies: what a GET asks for is made when it is not there yet."""

from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.model.errors import Invalid, NotFound
from cumulet.networking import auto_allocation
from cumulet.store.collection import View, require

DRY_RUN = "dry-run"


def add_auto_allocation(router: Router, cloud: Cloud, prefix: str) -> None:
    """Add them to a router."""
    paths = _Paths(cloud)
    router.add(f"{prefix}/auto-allocated-topology/{{project}}", "GET", paths.show, f"get_{auto_allocation.KIND}")
    router.add(
        f"{prefix}/auto-allocated-topology/{{project}}", "DELETE", paths.delete, f"delete_{auto_allocation.KIND}"
    )


class _Paths:
    """The handlers."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def show(self, request: Request) -> Response:
        """The project's network, made when there is none; with `fields=dry-run` only whether it could be."""
        context, project = request.context, _project(request, "get")
        fields = {value for name, value in request.query if name == "fields"}
        if fields - {DRY_RUN}:
            raise Invalid("Bad auto_allocate request: Unrecognized field.", type="BadRequest")
        with self.cloud.store.read() as reader:
            if fields:
                return _response(auto_allocation.check(reader, context, project))
            found = auto_allocation.find(reader, project)
        if found is None:
            found = await self.cloud.write(lambda tx: auto_allocation.allocate(tx, context, project))
        return _response(found)

    async def delete(self, request: Request) -> Response:
        """Take it all away."""
        context, project = request.context, _project(request, "delete")
        await self.cloud.write(lambda tx: auto_allocation.release(tx, context, project))
        return Response(status=204)


def _response(view: View) -> Response:
    return Response({auto_allocation.KIND: view})


def _project(request: Request, verb: str) -> str:
    """The project that is asked about: "None" is the caller's own. Raises NotFound for another's."""
    named = request.param("project")
    project = request.context.project_id if named == "None" else named
    if project is None or not request.context.owns(project):
        raise NotFound(f"Auto-allocated topology of {named[:80]} could not be found.", type="HTTPNotFound")
    require(request.context, f"{verb}_{auto_allocation.KIND}", {"project_id": project})
    return project
