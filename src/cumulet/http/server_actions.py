"""What can be done to one server beyond create and delete: actions, metadata, interfaces, addresses, console."""

from collections.abc import Callable, Sequence
from typing import Any

from cumulet.compute import server
from cumulet.compute.server import Server
from cumulet.compute.server_view import details
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler
from cumulet.model.errors import Conflict, Invalid, NotFound
from cumulet.model.types import free_object
from cumulet.store.collection import require
from cumulet.store.transaction import Tx

MAX_CONSOLE_LINES = 100_000


class ServerActions:
    """The handlers under `/servers/{id}/`."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    def routes(self) -> Sequence[tuple[str, str, Handler]]:
        """Method, pattern and handler of each path."""
        return (
            ("POST", "servers/{id}/action", self.action),
            ("GET", "servers/{id}/ips", self.ips),
            ("GET", "servers/{id}/os-interface", self.interfaces),
            ("GET", "servers/{id}/os-security-groups", self.groups),
            ("GET", "servers/{id}/metadata", self.metadata),
            ("POST", "servers/{id}/metadata", self.set_metadata),
            ("PUT", "servers/{id}/metadata", self.set_metadata),
            ("GET", "servers/{id}/metadata/{key}", self.metadata_item),
            ("DELETE", "servers/{id}/metadata/{key}", self.delete_metadata_item),
            ("GET", "servers/{id}/os-server-password", self.password),
            ("GET", "servers/{id}/os-volume_attachments", self.volumes),
        )

    async def action(self, request: Request) -> Response:
        require(request.context, "member", "os_compute_api:servers:action")
        body = request.json()
        if len(body) != 1:
            raise Invalid("An action is an object with one key, the action's name.")
        (name, argument), id = next(iter(body.items())), request.param("id")
        context = request.context
        if name == "os-getConsoleOutput":
            return await self._console(request, argument)
        rules: dict[str, Callable[[Tx, Server], None]] = {
            "reboot": lambda tx, row: server.reboot(tx, row, hard=_reboot_type(argument) == "HARD"),
            "os-start": server.start,
            "os-stop": server.stop,
        }
        rule = rules.get(name)
        if rule is None:
            known = ", ".join([*rules, "os-getConsoleOutput"])
            raise Invalid(f"There is no such action: {name[:60]}. Actions offered here: {known}.")

        def run(tx: Tx) -> None:
            row = server.find(tx, context, id)
            if row.task_state is not None:
                words = f"Cannot '{name}' instance {id} while it is in task_state {row.task_state}"
                raise Conflict(words, type="InstanceInvalidState")
            rule(tx, row)

        await self.cloud.write(run)
        return Response(status=202)

    async def _console(self, request: Request, argument: Any) -> Response:
        given = argument.get("length") if isinstance(argument, dict) else None
        try:
            lines = None if given in {None, -1, "-1"} else int(given)
        except (TypeError, ValueError):
            raise Invalid("length must be a number of lines, or null for all.") from None
        if lines is not None and not 0 <= lines <= MAX_CONSOLE_LINES:
            raise Invalid(f"length must be between 0 and {MAX_CONSOLE_LINES}, or null for all.")
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
        return Response({"output": await self.cloud.dataplane.console(row.id, lines)})

    def _find(self, request: Request) -> tuple[Server, dict[str, Any]]:
        require(request.context, "reader", "os_compute_api:servers:show")
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            return row, details(reader, [row], request.base_url)[0]

    async def ips(self, request: Request) -> Response:
        _, view = self._find(request)
        short = {
            n: [{"version": a["version"], "addr": a["addr"]} for a in found] for n, found in view["addresses"].items()
        }
        return Response({"addresses": short})

    async def interfaces(self, request: Request) -> Response:
        require(request.context, "reader", "os_compute_api:os-attach-interfaces:list")
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            ports = server.ports_of(reader, [row])[row.id]
        return Response({"interfaceAttachments": [
            {"port_id": p.id, "net_id": p.network_id, "mac_addr": p.mac_address, "fixed_ips": p.fixed_ips,
             "port_state": p.status}
            for p in ports
        ]})  # fmt: skip

    async def groups(self, request: Request) -> Response:
        require(request.context, "reader", "os_compute_api:os-security-groups:list")
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            return Response({"security_groups": server.groups_of(reader, row)})

    async def metadata(self, request: Request) -> Response:
        return Response({"metadata": self._find(request)[0].metadata})

    async def set_metadata(self, request: Request) -> Response:
        require(request.context, "member", "os_compute_api:server-metadata:update")
        context, id, replace = request.context, request.param("id"), request.method == "PUT"
        try:
            given = free_object().parse(request.wrapped("metadata"))
        except ValueError as error:
            raise Invalid(f"Invalid input for field/attribute metadata. {error}") from None

        def change(tx: Tx) -> dict[str, str]:
            row = server.find(tx, context, id)
            return tx.update(row, metadata=given if replace else {**row.metadata, **given}).metadata

        return Response({"metadata": await self.cloud.write(change)})

    async def metadata_item(self, request: Request) -> Response:
        key, found = request.param("key"), self._find(request)[0].metadata
        if key not in found:
            raise NotFound("Metadata item was not found", type="InstanceMetadataNotFound")
        return Response({"meta": {key: found[key]}})

    async def delete_metadata_item(self, request: Request) -> Response:
        require(request.context, "member", "os_compute_api:server-metadata:delete")
        context, id, key = request.context, request.param("id"), request.param("key")

        def change(tx: Tx) -> None:
            row = server.find(tx, context, id)
            if key not in row.metadata:
                raise NotFound("Metadata item was not found", type="InstanceMetadataNotFound")
            tx.update(row, metadata={k: v for k, v in row.metadata.items() if k != key})

        await self.cloud.write(change)
        return Response(status=204)

    async def password(self, request: Request) -> Response:
        return Response({"password": self._find(request)[0].password})

    async def volumes(self, request: Request) -> Response:
        self._find(request)
        return Response({"volumeAttachments": []})


def _reboot_type(argument: Any) -> str:
    kind = argument.get("type") if isinstance(argument, dict) else None
    if not isinstance(kind, str) or kind.upper() not in {"SOFT", "HARD"}:
        raise Invalid("Invalid input for field/attribute reboot. type must be SOFT or HARD.")
    return kind.upper()
