"""v3's tags of projects."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import policy
from cumulet.identity.policy import About
from cumulet.identity.project import PROJECT, PROJECTS, Project, retag
from cumulet.model.errors import Invalid, NotFound
from cumulet.store.transaction import Reader, Tx


def add_tags(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/projects/{id}/tags`."""
    handlers = _Tags(cloud)
    many, one = "/v3/projects/{id}/tags", "/v3/projects/{id}/tags/{sub}"
    router.add(many, "GET", handlers.many, "identity:list_project_tags")
    router.add(many, "PUT", handlers.replace, "identity:update_project_tags")
    router.add(many, "DELETE", handlers.clear, "identity:delete_project_tags")
    router.add(one, "GET", handlers.check, "identity:get_project_tag")
    router.add(one, "PUT", handlers.put, "identity:create_project_tag")
    router.add(one, "DELETE", handlers.delete, "identity:delete_project_tag")


class _Tags:
    """The handlers."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def many(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            tags = self._read(reader, request, "list_project_tags").tags
        return self._answer(request, tags)

    async def check(self, request: Request) -> Response:
        tag = request.param("sub")
        with self.cloud.store.read() as reader:
            row = self._read(reader, request, "get_project_tag")
        if tag not in row.tags:
            raise _missing(tag)
        return Response(status=204)

    async def replace(self, request: Request) -> Response:
        row = await self._change(request, "update_project_tags", lambda _row: request.json().get("tags"))
        return self._answer(request, row.tags)

    async def clear(self, request: Request) -> Response:
        await self._change(request, "delete_project_tags", lambda _row: [])
        return Response(status=204)

    async def put(self, request: Request) -> Response:
        tag = request.param("sub")
        row = await self._change(request, "create_project_tag", lambda row: list(dict.fromkeys([*row.tags, tag])))
        here = f"{base(self.cloud, request)}/v3/projects/{row.id}/tags/{quote(tag, safe='')}"
        return Response(status=201, headers={"Location": here})

    async def delete(self, request: Request) -> Response:
        tag = request.param("sub")

        def without(row: Project) -> list[str]:
            if tag not in row.tags:
                raise _missing(tag)
            return [kept for kept in row.tags if kept != tag]

        await self._change(request, "delete_project_tag", without)
        return Response(status=204)

    def _read(self, reader: Reader, request: Request, action: str) -> Project:
        context, id = request.context, request.param("id")
        row = reader.get(Project, id)
        policy.require(context, action, About(project=row))
        found: Project = PROJECTS.find(reader, id)
        return found

    async def _change(self, request: Request, action: str, wanted: Callable[[Project], Any]) -> Project:
        """Give a project the tags that are wanted now, checked."""
        context, id = request.context, request.param("id")

        def change(tx: Tx) -> Project:
            row = tx.get(Project, id)
            policy.require(context, action, About(project=row))
            row = PROJECTS.find(tx, id)
            tags = wanted(row)
            if not isinstance(tags, list):
                raise Invalid("'tags' must be a list of strings.", type="ValidationError")
            return retag(tx, row, PROJECT.parse_value("tags", PROJECT.attributes["tags"], tags))

        return await self.cloud.write(change)

    def _answer(self, request: Request, tags: list[str]) -> Response:
        return Response({"tags": tags, "links": links(self.cloud, request)})


def _missing(tag: str) -> NotFound:
    return NotFound(f"Could not find project tag: {tag[:80]}.", type="ProjectTagNotFound")
