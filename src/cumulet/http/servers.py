"""Servers created, listed, shown, changed and deleted."""

import secrets
from typing import Any

from cumulet.compute import server, states
from cumulet.compute.create import create
from cumulet.compute.server_body import parse, parse_update
from cumulet.compute.server_view import brief, details, links
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.server_list import select
from cumulet.model.clock import now
from cumulet.store.transaction import Tx

_LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that look alike


def base_of(request: Request) -> str:
    """The URL of the version that the request is for, without a project's id."""
    return f"{request.base_url}/{request.path.split('/', 2)[1]}"


class Servers:
    """The handlers of `/servers` and `/servers/{id}`."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def create(self, request: Request) -> Response:
        context, new, base = request.context, parse(request.wrapped("server")), base_of(request)
        made = await self.cloud.write(lambda tx: create(tx, context, new))
        if new.by_reservation:
            return Response({"reservation_id": made[0].reservation_id}, 202)
        groups = new.security_groups or ("default",)
        answer = {
            "id": made[0].id,
            "links": links(made[0], base),
            "OS-DCF:diskConfig": made[0].disk_config,
            "security_groups": [{"name": name} for name in groups],
            "adminPass": new.admin_pass or "".join(secrets.choice(_LETTERS) for _ in range(12)),
        }
        return Response({"server": answer}, 202, {"Location": f"{base}/servers/{made[0].id}"})

    async def index(self, request: Request) -> Response:
        base = base_of(request)
        with self.cloud.store.read() as reader:
            rows, following = select(reader, request)
            if request.path.removesuffix("/").removesuffix(".json").endswith("/detail"):
                bodies = details(reader, rows, base, admin=request.context.is_admin)
            else:
                bodies = [brief(row, base) for row in rows]
        answer: dict[str, Any] = {"servers": bodies}
        if following:
            answer["servers_links"] = following
        return Response(answer)

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            return Response({"server": details(reader, [row], base_of(request), admin=request.context.is_admin)[0]})

    async def update(self, request: Request) -> Response:
        context, id, base = request.context, request.param("id"), base_of(request)
        changes = parse_update(request.wrapped("server"))

        def update(tx: Tx) -> dict[str, Any]:
            row = tx.update(server.find(tx, context, id), changes, updated=now())
            return details(tx, [row], base, admin=context.is_admin)[0]

        return Response({"server": await self.cloud.write(update)})

    async def delete(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        await self.cloud.write(lambda tx: states.delete(tx, server.find(tx, context, id)))
        return Response(status=204)
