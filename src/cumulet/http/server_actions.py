"""What can be done to one server beyond create and delete: actions, metadata, cards, addresses, console, password."""

from collections.abc import Callable, Mapping
from typing import Any

from cumulet.compute import floating_ip, interfaces, quota, server, states
from cumulet.compute.group_view import group_views
from cumulet.compute.server import Server
from cumulet.compute.server_body import metadata, nic
from cumulet.compute.server_view import details
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.model.clock import now
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound, QuotaExceeded
from cumulet.model.types import IP_ADDRESS, Type, integer, nullable, shown, text
from cumulet.store.transaction import Tx

MAX_CONSOLE_LINES = 100_000
_LENGTH = nullable(integer(-1, MAX_CONSOLE_LINES))
_WORD = text(255, 1)
Rule = Callable[[Tx, Context, Server], None]


ACTION_RULES: Mapping[str, str] = {
    "reboot": "servers:reboot",
    "os-start": "servers:start",
    "os-stop": "servers:stop",
    "forceDelete": "os-deferred-delete:force",
    "addSecurityGroup": "os-security-groups:add",
    "removeSecurityGroup": "os-security-groups:remove",
    "addFloatingIp": "os-floating-ips:add",
    "removeFloatingIp": "os-floating-ips:remove",
    "os-getConsoleOutput": "os-console-output",
}
"""The rule of each action, below `os_compute_api:`."""


def action_name(request: Request) -> str:
    """The action that a body names. Raises Invalid when it names none, or several."""
    body = request.json()
    if len(body) != 1:
        raise Invalid("An action is an object with one key, the action's name.")
    return next(iter(body))


class ServerActions:
    """The handlers under `/servers/{id}/`."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def action(self, request: Request) -> Response:
        name, id = action_name(request), request.param("id")
        argument = request.json()[name]
        if name == "os-getConsoleOutput":
            return await self._console(request, argument)
        made = _RULES.get(name)
        if made is None:
            known = ", ".join([*_RULES, "os-getConsoleOutput"])
            raise Invalid(f"There is no such action: {name[:60]}. Actions offered here: {known}.")
        context, rule = request.context, made(argument)
        await self.cloud.write(lambda tx: rule(tx, context, server.find(tx, context, id)))
        return Response(status=202)

    async def _console(self, request: Request, argument: Any) -> Response:
        length = _argument(argument or {}, "os-getConsoleOutput", "length", _LENGTH, needed=False)
        row = self._find(request)
        if row.vm_state == "building":
            raise Conflict(f"Instance {row.id} is not ready", type="InstanceNotReady")
        lines = None if length in {None, -1} else int(length)
        return Response({"output": await self.cloud.dataplane.console(row.id, lines)})

    def _find(self, request: Request) -> Server:
        with self.cloud.store.read() as reader:
            return server.find(reader, request.context, request.param("id"))

    async def _change(self, request: Request, rule: Callable[[Tx, Server], Any]) -> Any:
        context, id = request.context, request.param("id")
        return await self.cloud.write(lambda tx: rule(tx, server.find(tx, context, id)))

    # --- addresses, cards, groups

    async def ips(self, request: Request) -> Response:
        found = self._addresses(request)
        return Response({"addresses": found})

    async def ips_of_network(self, request: Request) -> Response:
        name, found = request.param("network"), self._addresses(request)
        if name not in found:
            raise NotFound("Network label not found", type="NetworkLabelNotFound")
        return Response({name: found[name]})

    def _addresses(self, request: Request) -> dict[str, list[dict[str, Any]]]:
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            view = details(reader, [row], request.base_url)[0]
        return {
            name: [{"version": each["version"], "addr": each["addr"]} for each in found]
            for name, found in view["addresses"].items()
        }

    async def interfaces(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            ports = server.ports_of(reader, [row])[row.id]
        return Response({"interfaceAttachments": [interfaces.view(port) for port in ports]})

    async def interface(self, request: Request) -> Response:
        port_id = request.param("port")
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            found = next((p for p in server.ports_of(reader, [row])[row.id] if p.id == port_id), None)
        if found is None:
            words = f"Instance {row.id} does not have a port with id {port_id[:64]}"
            raise NotFound(words, type="PortNotFound")
        return Response({"interfaceAttachment": interfaces.view(found)})

    async def attach(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        card = nic(request.wrapped("interfaceAttachment") if request.body else {})
        made = await self.cloud.write(lambda tx: interfaces.attach(tx, context, server.find(tx, context, id), card))
        with self.cloud.store.read() as reader:  # its state may be another by now
            found = reader.get(type(made), made.id) or made
        return Response({"interfaceAttachment": interfaces.view(found)})

    async def detach(self, request: Request) -> Response:
        port_id = request.param("port")
        await self._change(request, lambda tx, row: interfaces.detach(tx, row, port_id))
        return Response(status=202)

    async def groups(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            row = server.find(reader, request.context, request.param("id"))
            found = group_views(reader, request.context, interfaces.groups_of(reader, row))
        return Response({"security_groups": found})

    # --- metadata

    async def metadata(self, request: Request) -> Response:
        return Response({"metadata": self._find(request).metadata})

    async def set_metadata(self, request: Request) -> Response:
        given, replace = metadata(request.wrapped("metadata")), request.method == "PUT"

        def change(tx: Tx, row: Server) -> dict[str, str]:
            return _keep_metadata(tx, row, given if replace else {**row.metadata, **given})

        return Response({"metadata": await self._change(request, change)})

    async def metadata_item(self, request: Request) -> Response:
        key, found = request.param("key"), self._find(request).metadata
        return Response({"meta": {key: found[_known(found, key)]}})

    async def set_metadata_item(self, request: Request) -> Response:
        key, given = request.param("key"), metadata(request.wrapped("meta"))
        if set(given) != {key}:
            raise Invalid("Request body and URI mismatch")
        await self._change(request, lambda tx, row: _keep_metadata(tx, row, {**row.metadata, **given}))
        return Response({"meta": given})

    async def delete_metadata_item(self, request: Request) -> Response:
        key = request.param("key")

        def change(tx: Tx, row: Server) -> None:
            _known(row.metadata, key)
            _keep_metadata(tx, row, {k: v for k, v in row.metadata.items() if k != key})

        await self._change(request, change)
        return Response(status=204)

    # --- what the instance has left, and what it never has

    async def password(self, request: Request) -> Response:
        return Response({"password": self._find(request).password})

    async def clear_password(self, request: Request) -> Response:
        await self._change(request, lambda tx, row: tx.update(row, password=""))
        return Response(status=204)

    async def volumes(self, request: Request) -> Response:
        self._find(request)
        return Response({"volumeAttachments": []})


def _known(found: Mapping[str, str], key: str) -> str:
    if key not in found:
        raise NotFound("Metadata item was not found", type="InstanceMetadataNotFound")
    return key


def _keep_metadata(tx: Tx, row: Server, wanted: dict[str, str]) -> dict[str, str]:
    items = quota.limits(tx, row.project_id)["metadata_items"]
    if 0 <= items < len(wanted):
        raise QuotaExceeded(f"Maximum number of metadata items exceeds {items}", type="MetadataLimitExceeded")
    return tx.update(row, metadata=wanted, updated=now()).metadata


# --- actions: each makes a rule of its argument, or raises Invalid


def _argument(argument: Any, action: str, name: str, kind: Type, *, needed: bool = True) -> Any:
    if not isinstance(argument, dict):
        raise Invalid(f"Invalid input for field/attribute {action}. It must be an object.")
    if name not in argument and not needed:
        return None
    try:
        return kind.parse(argument.get(name))
    except ValueError as error:
        raise Invalid(f"Invalid input for field/attribute {name}. {error}") from None


def _reboot(argument: Any) -> Rule:
    kind = argument.get("type") if isinstance(argument, dict) else None
    if not isinstance(kind, str) or kind.upper() not in {"SOFT", "HARD"}:
        raise Invalid(f"Invalid input for field/attribute reboot. type must be SOFT or HARD, not {shown(kind)}.")
    return lambda tx, _context, row: states.reboot(tx, row, hard=kind.upper() == "HARD")


def _add_group(argument: Any) -> Rule:
    name = _argument(argument, "addSecurityGroup", "name", _WORD)
    return lambda tx, context, row: interfaces.add_group(tx, context, row, name)


def _remove_group(argument: Any) -> Rule:
    name = _argument(argument, "removeSecurityGroup", "name", _WORD)
    return lambda tx, context, row: interfaces.remove_group(tx, context, row, name)


def _add_floating_ip(argument: Any) -> Rule:
    address = _argument(argument, "addFloatingIp", "address", IP_ADDRESS)
    fixed = _argument(argument, "addFloatingIp", "fixed_address", nullable(IP_ADDRESS), needed=False)
    return lambda tx, context, row: floating_ip.associate(tx, context, row, address, fixed)


def _remove_floating_ip(argument: Any) -> Rule:
    address = _argument(argument, "removeFloatingIp", "address", IP_ADDRESS)
    return lambda tx, context, row: floating_ip.disassociate(tx, context, row, address)


_RULES: Mapping[str, Callable[[Any], Rule]] = {
    "reboot": _reboot,
    "os-start": lambda _argument: lambda tx, _context, row: states.start(tx, row),
    "os-stop": lambda _argument: lambda tx, _context, row: states.stop(tx, row),
    "forceDelete": lambda _argument: lambda tx, _context, row: states.delete(tx, row),
    "addSecurityGroup": _add_group,
    "removeSecurityGroup": _remove_group,
    "addFloatingIp": _add_floating_ip,
    "removeFloatingIp": _remove_floating_ip,
}
