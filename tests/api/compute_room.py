"""Compute, images and networking in process; a token is `project` or `project:role`, as in tests.api.l3_room."""

import asyncio
import base64
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from tests.api.l3_room import FailingDataPlane, Room, authenticate

from cumulet import compute, loadbalancing, networking
from cumulet.compute.metadata import answer, identify
from cumulet.compute.server import Server, instance_changed
from cumulet.dataplane.driver import Applied, Event, InstanceChanged
from cumulet.http.api import Api
from cumulet.http.cloud import Cloud
from cumulet.http.compute import compute_router
from cumulet.http.image import image_router
from cumulet.http.networking import networking_router
from cumulet.reconcile.loop import Reconciler
from cumulet.store.transaction import Tx
from cumulet.topology.model import AnyPart, Key

CIRROS = "53ff0943-99ba-42d2-a10d-f66656372f87"
SOURCES = [*networking.SOURCES, *loadbalancing.SOURCES, *compute.SOURCES]


class SlowDataPlane(FailingDataPlane):
    """A data plane that starts and ends instances only while it is `free`."""

    def __init__(self) -> None:
        super().__init__()
        self.free = asyncio.Event()
        self.free.set()

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        if any(key.kind == "instance" for key in (*(part.key for part in wanted), *unwanted)):
            await self.free.wait()
        return await super().apply(wanted, unwanted)

    @property
    def sockets(self) -> dict[tuple[str, str, int], socket.socket]:
        """What `listen` gave, by namespace, address and port."""
        return self._listeners

    def say(self, event: Event) -> None:
        """Let the server hear of an event."""
        self._on_event(event)


class ComputeRoom(Room):
    """See the module's docstring. `ids` are for a test to name what it has made."""

    sources = SOURCES
    dataplane: SlowDataPlane
    ids: dict[str, str]

    def __init__(self, home: Path, dataplane: SlowDataPlane | None = None) -> None:
        super().__init__(home, dataplane or SlowDataPlane())

    async def _assemble(self) -> Api:
        self.reconciler = Reconciler(self.store, self.dataplane, SOURCES, _on_event)
        self.store.on_commit = self.reconciler.touched
        await self.reconciler.start()
        self.cloud = Cloud(
            settings=self.settings,
            store=self.store,
            reconciler=self.reconciler,
            dataplane=self.dataplane,
            authenticate=authenticate,
        )
        self.compute = Api("compute", self.cloud, compute_router(self.cloud))
        self.image = Api("image", self.cloud, image_router(self.cloud))
        return Api("network", self.cloud, networking_router(self.cloud))

    def at(
        self, api: Api, method: str, path: str, body: Any = None, token: str = "demo", **more: Any
    ) -> httpx.Response:
        """One request to one of the services."""
        content = {} if body is None else {"content": body} if isinstance(body, bytes) else {"json": body}
        headers = {"X-Auth-Token": token, **more.pop("headers", {})}

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=api)
            async with httpx.AsyncClient(transport=transport, base_url="http://controller") as client:
                return await client.request(method, path, headers=headers, **content, **more)

        return self.loop.run_until_complete(send())

    def nova(self, method: str, path: str, body: Any = None, token: str = "demo", **more: Any) -> httpx.Response:
        """One request to Compute, under /v2.1."""
        return self.at(self.compute, method, f"/v2.1/{path}", body, token, **more)

    def glance(self, method: str, path: str, **more: Any) -> httpx.Response:
        """One request to Image, under /v2."""
        return self.at(self.image, method, f"/v2/{path}", **more)

    def boot(self, name: str = "vm", token: str = "demo", **attributes: Any) -> str:
        """A server that has become what it is to be: its id."""
        id = self.asked(name, token, **attributes)
        self.settled()
        return id

    def asked(self, name: str = "vm", token: str = "demo", **attributes: Any) -> str:
        """A server just asked for: its id."""
        made = self.nova("POST", "servers", {"server": body(name, **attributes)}, token)
        assert made.status_code == 202, made.text
        return str(made.json()["server"]["id"])

    def server(self, id: str, token: str = "demo") -> dict[str, Any]:
        """A server's body."""
        shown = self.nova("GET", f"servers/{id}", token=token)
        assert shown.status_code == 200, shown.text
        return dict(shown.json()["server"])

    def act(self, id: str, token: str = "demo", **action: Any) -> httpx.Response:
        """An action on a server."""
        return self.nova("POST", f"servers/{id}/action", {n.replace("_", "-"): v for n, v in action.items()}, token)

    def cards(self, id: str) -> list[dict[str, Any]]:
        """A server's ports, in the order of its cards."""
        ports = {p["id"]: p for p in self.list("ports", device_id=id)}
        shown = self.nova("GET", f"servers/{id}/os-interface").json()["interfaceAttachments"]
        return [ports[card["port_id"]] for card in shown]

    def row(self, id: str) -> Server | None:
        """A server's row."""
        with self.store.read() as reader:
            return reader.get(Server, id)

    def told(self, network: str, address: str, path: str) -> str | None:
        """What the metadata service answers on a network to an address; None: nothing, or nobody known asks."""
        with self.store.read() as reader:
            asker = identify(reader, network=network, router=None, address=address)
            found = answer(reader, asker, path) if asker else None
        return found.decode() if isinstance(found, bytes) else found

    def faulty(self, response: httpx.Response, status: int, kind: str) -> str:
        """Check that an answer is this fault in Nova's form; its message."""
        assert response.status_code == status, response.text
        (name, fault), *rest = response.json().items()
        assert (name, rest, fault["code"]) == (kind, [], status)
        assert response.headers["x-compute-request-id"].startswith("req-")
        return str(fault["message"])

    def restarted(self) -> "ComputeRoom":
        """The server ends and begins anew in the same home, on the same data plane."""
        self.close()
        self.dataplane.free = asyncio.Event()
        self.dataplane.free.set()
        return ComputeRoom(self.settings.home, self.dataplane)

    def close(self) -> None:
        """As Room's, and it may have been done before."""
        if not self.loop.is_closed():
            super().close()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Within it no instance starts or ends."""
        self.dataplane.free.clear()
        try:
            yield
        finally:
            self.loop.call_soon_threadsafe(self.dataplane.free.set)
            self.settled()

    def until(self, condition: Callable[[], bool], seconds: float = 15) -> None:
        """Wait until this is so."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline
            self.loop.run_until_complete(asyncio.sleep(0.02))  # between two looks; the deadline is what counts

    def ends(self, id: str, reason: str = "it shut itself down") -> None:
        """The instance ends by itself."""
        self.dataplane.say(InstanceChanged(id, running=False, reason=reason))
        self.store.write_now(lambda _tx: None)  # behind the event's own
        self.settled()


def body(name: str = "vm", **more: Any) -> dict[str, Any]:
    """A body for a server."""
    return {"name": name, "imageRef": CIRROS, "flavorRef": "1", **more}


def encoded(text: str) -> str:
    """Text in base64."""
    return base64.b64encode(text.encode()).decode()


def _on_event(tx: Tx, event: Event) -> None:
    if isinstance(event, InstanceChanged):
        instance_changed(tx, event.id, running=event.running, reason=event.reason)


__all__ = ["CIRROS", "ComputeRoom", "body", "encoded"]
