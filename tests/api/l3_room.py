"""Networking and load balancing in process, on a data plane without packets; a token is `project` or `project:role`."""

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx

from cumulet import loadbalancing, networking
from cumulet.dataplane.driver import Applied, Event, MemberChanged
from cumulet.dataplane.memory import MemoryDataPlane
from cumulet.http.api import Api
from cumulet.http.cloud import Cloud
from cumulet.http.networking import networking_router
from cumulet.model.context import Context
from cumulet.model.errors import Unauthorized
from cumulet.networking.bootstrap import bootstrap
from cumulet.reconcile.loop import Reconciler
from cumulet.reconcile.source import Source
from cumulet.settings import Settings
from cumulet.store.collection import Collection
from cumulet.store.database import Store
from cumulet.store.schema import prepare
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import AnyPart, Key, Kind

ADMIN = "admin:admin"


class FailingDataPlane(MemoryDataPlane):
    """A data plane that can't realize the kinds of parts in `broken`; `applied` are the keys it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: dict[Kind, str] = {}
        self.applied: list[Key] = []

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        self.applied += [*(part.key for part in wanted), *unwanted]
        bad = {part.key: self.broken[part.key.kind] for part in wanted if part.key.kind in self.broken}
        done = await super().apply([part for part in wanted if part.key not in bad], unwanted)
        return Applied(done.changed, {**done.failed, **bad})


class Room:
    """See the module's docstring. There is an external network `public` 203.0.113.0/24, which is nobody's."""

    sources: Sequence[Source] = (*networking.SOURCES, *loadbalancing.SOURCES)

    def __init__(self, home: Path, dataplane: FailingDataPlane | None = None) -> None:
        self.settings = Settings(home=home, dataplane="memory", realize_timeout=10)
        prepare(self.settings.database)
        self.store = Store(self.settings.database)
        self.store.write_now(lambda tx: bootstrap(tx, self.settings))
        self.dataplane = dataplane or FailingDataPlane()
        self.loop = asyncio.new_event_loop()
        self.api = self.loop.run_until_complete(self._assemble())
        self.public: str = self.list("networks", name="public")[0]["id"]

    async def _assemble(self) -> Api:
        self.reconciler = Reconciler(self.store, self.dataplane, self.sources, _on_event)
        self.store.on_commit = self.reconciler.touched
        await self.reconciler.start()
        self.cloud = Cloud(
            settings=self.settings,
            store=self.store,
            reconciler=self.reconciler,
            dataplane=self.dataplane,
            authenticate=authenticate,
        )
        return Api("network", self.cloud, networking_router(self.cloud))

    def ask(self, method: str, path: str, body: Any = None, token: str = "demo", **more: Any) -> httpx.Response:
        """One request; `body` is sent as JSON unless it is bytes."""
        content = {} if body is None else {"content": body} if isinstance(body, bytes) else {"json": body}

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.api)
            async with httpx.AsyncClient(transport=transport, base_url="http://controller:9696") as client:
                return await client.request(method, f"/v2.0/{path}", headers={"X-Auth-Token": token}, **content, **more)

        return self.loop.run_until_complete(send())

    def make(self, path: str, token: str = "demo", **attributes: Any) -> dict[str, Any]:
        """Create an object and answer its body."""
        name = _wrapper(path)
        answer = self.ask("POST", path, {name: attributes}, token)
        assert answer.status_code == 201, answer.text
        return answer.json()[name]

    def show(self, path: str, id: str, token: str = "demo") -> dict[str, Any]:
        """An object's body."""
        answer = self.ask("GET", f"{path}/{id}", token=token)
        assert answer.status_code == 200, answer.text
        return answer.json()[_wrapper(path)]

    def change(self, path: str, id: str, token: str = "demo", **attributes: Any) -> dict[str, Any]:
        """Update an object and answer its body."""
        name = _wrapper(path)
        answer = self.ask("PUT", f"{path}/{id}", {name: attributes}, token)
        assert answer.status_code == 200, answer.text
        return answer.json()[name]

    def list(self, path: str, token: str = "demo", **query: Any) -> list[dict[str, Any]]:
        """The objects that the query asks for."""
        answer = self.ask("GET", path, token=token, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()[_collection(path)]

    def drop(self, path: str, id: str, token: str = "demo") -> None:
        """Delete an object."""
        answer = self.ask("DELETE", f"{path}/{id}", token=token)
        assert answer.status_code == 204, answer.text

    def refused(self, answer: httpx.Response, status: int, type: str) -> str:
        """Check that an answer is this error in Neutron's form; its message."""
        assert answer.status_code == status, answer.text
        error = answer.json()["NeutronError"]
        assert (error["type"], error["detail"]) == (type, "")
        return error["message"]

    def network(self, cidr: str | None = "10.0.1.0/24", token: str = "demo", **subnet: Any) -> tuple[str, str]:
        """A tenant network and its subnet: their ids (the subnet's is empty without a CIDR)."""
        network = self.make("networks", token)["id"]
        if cidr is None:
            return network, ""
        version = 6 if ":" in cidr else 4
        made = self.make("subnets", token, network_id=network, cidr=cidr, ip_version=version, **subnet)
        return network, made["id"]

    def part(self, kind: Kind, id: str) -> Any:
        """The part that the data plane has now, None when there is none."""
        return self.loop.run_until_complete(self.dataplane.observe()).get(Key(kind, id))

    def settled(self) -> None:
        """Wait until the reconciler has nothing left to do."""
        assert self.loop.run_until_complete(self.reconciler.idle(10))

    def faithful(self) -> None:
        """Check that the data plane holds exactly what the rows say."""
        self.settled()
        with self.store.read() as reader:
            wanted: dict[Key, Any] = {}
            for source in self.sources:
                wanted |= {part.key: part for part in source.parts(reader, list(source.ids(reader))).values()}
        assert dict(self.loop.run_until_complete(self.dataplane.observe())) == wanted

    def close(self) -> None:
        """Let go of everything."""
        self.loop.run_until_complete(self.reconciler.stop())
        self.store.close()
        self.loop.close()


def _wrapper(path: str) -> str:
    return re.sub("ie$", "y", re.sub("(?<!s)s$", "", _collection(path)))


def _collection(path: str) -> str:
    return path.split("/")[-1].replace("-", "_")


def authenticate(_reader: Reader | None, token: str) -> Context:
    """The caller that a token of this module stands for."""
    project, _, role = token.partition(":")
    if not project:
        raise Unauthorized("The request you have made requires authentication.")
    return Context(user_id=f"user of {project}", project_id=project, roles=frozenset({role or "member"}))


def reads(collection: Collection[Any], token: str) -> str:
    """The token, or an administrator's where it may not list this collection."""
    return token if authenticate(None, token).could("neutron", collection.rule("list")) else ADMIN


def _on_event(tx: Tx, event: Event) -> None:
    if isinstance(event, MemberChanged):
        loadbalancing.member_changed(tx, event.balancer, event.member, up=event.up)
