"""The metadata service: a listener in each network's DHCP namespace and in each router's.

The listener that a connection reached and its source address say who asks; headers never do.
"""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any

import structlog

from cumulet.compute.metadata import Asker, answer, identify
from cumulet.compute.server import Server
from cumulet.dataplane.driver import DataPlane, DataPlaneError
from cumulet.http.connection import Crowd
from cumulet.http.server import Listener, serve
from cumulet.store.database import Store
from cumulet.store.transaction import Tx
from cumulet.topology.model import AnyPart, Key, LogicalRouter, SwitchPort, namespace_of

log = structlog.get_logger("metadata")
ADDRESS = "169.254.169.254"
ROUTER_PORT = 9697
MAX_PASSWORD = 4096
MAX_CONNECTIONS = 256
"""Open connections of all instances together; when they are taken, the address with most of them gives one up."""


class MetadataService:
    """Opens and closes the listeners as networks and routers come and go."""

    def __init__(self, store: Store, dataplane: DataPlane) -> None:
        self._store, self._dataplane = store, dataplane
        self._listeners: dict[Key, Listener] = {}
        self._crowd = Crowd(MAX_CONNECTIONS)

    async def follow(self, parts: Sequence[AnyPart], removed: Sequence[Key], *, fresh: bool) -> None:
        """These parts are in the data plane now, those are not. `fresh`: the data plane may be a new one."""
        if fresh:
            await self.close()
        for key in removed:
            if (listener := self._listeners.pop(key, None)) is not None:
                await listener.close()
        wanted = [p for p in parts if p.key not in self._listeners and _is_place(p)]
        await asyncio.gather(*(self._open(part) for part in wanted))

    async def _open(self, part: AnyPart) -> None:
        if isinstance(part, SwitchPort):
            place, app = (part.namespace, ADDRESS, 80), application_of(self._store, network=part.device)
        else:
            place = (namespace_of("router", part.id), "0.0.0.0", ROUTER_PORT)  # noqa: S104 - in the router's namespace
            app = application_of(self._store, router=part.id)
        try:
            self._listeners[part.key] = await serve(app, await self._dataplane.listen(*place), self._crowd)
        except (OSError, DataPlaneError) as error:
            log.warning("no metadata for this part", key=str(part.key), reason=str(error))

    async def close(self) -> None:
        """Close all listeners."""
        listeners, self._listeners = list(self._listeners.values()), {}
        await asyncio.gather(*(listener.close() for listener in listeners))


def _is_place(part: AnyPart) -> bool:
    if isinstance(part, LogicalRouter):
        return bool(part.ports)  # before the first of them it has no namespace, and none asks
    return isinstance(part, SwitchPort) and part.type == "dhcp"


def application_of(store: Store, *, network: str | None = None, router: str | None = None) -> "_Application":
    """What answers at a network's listener, or at a router's."""
    return _Application(store, network, router)


class _Application:
    """The ASGI application of one listener."""

    def __init__(self, store: Store, network: str | None, router: str | None) -> None:
        self._store, self._network, self._router = store, network, router

    async def __call__(
        self,
        scope: MutableMapping[str, Any],
        receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        if scope["type"] != "http":
            return
        status, body = await self._answer(scope, receive)
        media = b"application/json" if scope["path"].endswith(".json") else b"text/plain; charset=UTF-8"
        headers = [(b"content-type", media), (b"content-length", str(len(body)).encode()),
                   (b"x-content-type-options", b"nosniff")]  # fmt: skip
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})

    async def _answer(
        self, scope: MutableMapping[str, Any], receive: Callable[[], Awaitable[Any]]
    ) -> tuple[int, bytes]:
        address = (scope.get("client") or ("", 0))[0]
        with self._store.read() as reader:
            asker = identify(reader, network=self._network, router=self._router, address=address)
            if asker is None:
                return 404, b"No instance has this address here.\n"
            if scope["method"] in {"GET", "HEAD"}:
                found = answer(reader, asker, scope["path"])
                if found is None:
                    return 404, b"There is nothing at this path.\n"
                return 200, found.encode() if isinstance(found, str) else found
        if (
            scope["method"] == "POST"
            and scope["path"].startswith("/openstack/")
            and scope["path"].endswith("/password")
        ):
            return await self._keep_password(asker, receive)
        return 405, b"Only GET is possible here.\n"

    async def _keep_password(self, asker: Asker, receive: Callable[[], Awaitable[Any]]) -> tuple[int, bytes]:
        """The instance leaves its (encrypted) password for `os-server-password`; once, as Nova has it."""
        body, more = b"", True
        while more and len(body) <= MAX_PASSWORD:
            message = await receive()
            if message["type"] == "http.disconnect":  # half a password would be kept for good
                return 400, b"The request ended before its body did.\n"
            body += message.get("body", b"")
            more = message.get("more_body", False)
        if len(body) > MAX_PASSWORD:
            return 400, b"The password is longer than it may be.\n"

        def keep(tx: Tx) -> bool:
            server = tx.get(Server, asker.server.id)
            if server is None or server.password:
                return False
            tx.update(server, password=body.decode("utf-8", "replace"))
            return True

        kept, _ = await self._store.write(keep)
        return (200, b"") if kept else (409, b"The password is set already.\n")
