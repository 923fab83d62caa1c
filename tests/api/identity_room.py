"""Identity alone, in process: a temporary store, a clock that tests move, and a client for its API."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from cryptography.fernet import Fernet

from cumulet.dataplane.memory import MemoryDataPlane
from cumulet.http.api import Api
from cumulet.http.cloud import Cloud
from cumulet.http.identity import identity_router
from cumulet.identity import Identity
from cumulet.identity.bootstrap import bootstrap
from cumulet.reconcile.loop import Reconciler
from cumulet.settings import Settings
from cumulet.store.database import Store
from cumulet.store.schema import prepare

PASSWORDS = {"admin": "the admin's password", "demo": "the demo's password"}
HOST = "controller:5000"


class Room:
    """See the module's docstring. `offset` is how many seconds the clock is ahead."""

    def __init__(self, home: Path, **settings: Any) -> None:
        self.home, self.offset = home, 0.0
        self.settings = Settings(home=home, dataplane="memory", **settings)
        prepare(self.settings.database)
        self.store = Store(self.settings.database)
        self.store.write_now(lambda tx: bootstrap(tx, self.settings, PASSWORDS))
        self.keys = [Fernet.generate_key()]
        self.identity = Identity(self.settings, self.keys, clock=lambda: time.time() + self.offset)
        self.loop = asyncio.new_event_loop()
        self.api = self.loop.run_until_complete(self._assemble())

    async def _assemble(self) -> Api:
        dataplane = MemoryDataPlane()
        cloud = Cloud(
            settings=self.settings,
            store=self.store,
            reconciler=Reconciler(self.store, dataplane, []),
            dataplane=dataplane,
            authenticate=self.identity.authenticate,
        )
        return Api("identity", cloud, identity_router(cloud, self.identity))

    def ask(
        self, method: str, path: str, body: Any = None, token: str | None = None, headers: Any = None, **more: Any
    ) -> httpx.Response:
        """One request."""

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.api)
            async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}") as client:
                sent = {**({"X-Auth-Token": token} if token else {}), **(headers or {})}
                return await client.request(
                    method, path, **({} if body is None else {"json": body}), headers=sent, **more
                )

        return self.loop.run_until_complete(send())

    def login(self, user: str = "demo", project: str | None = "demo", **auth: Any) -> str:
        """A v3 token."""
        answer = self.ask("POST", "/v3/auth/tokens", v3(user, PASSWORDS.get(user, user), project, **auth))
        assert answer.status_code == 201, answer.text
        return answer.headers["x-subject-token"]

    def admin(self) -> str:
        """A token of the administrator's."""
        return self.login("admin", "admin")

    def valid(self, token: str) -> bool:
        """Whether a token lets its holder in, as every service asks."""
        status = self.ask("GET", "/v3/auth/projects", token=token).status_code
        assert status in {200, 401}
        return status == 200

    def make(self, kind: str, **body: Any) -> dict[str, Any]:
        """Create something as administrator."""
        answer = self.ask("POST", f"/v3/{kind}s", {kind: body}, self.admin())
        assert answer.status_code == 201, answer.text
        return answer.json()[kind]

    def close(self) -> None:
        """Let go of everything."""
        self.store.close()
        self.loop.close()


def v3(user: str, password: str, project: str | None = None, **auth: Any) -> dict[str, Any]:
    """A v3 login by names."""
    proof = {"user": {"name": user, "domain": {"name": "Default"}, "password": password}}
    scope = {"scope": {"project": {"name": project, "domain": {"id": "default"}}}} if project else {}
    return {"auth": {"identity": {"methods": ["password"], "password": proof}, **scope, **auth}}


def v2(user: str, password: str, tenant: str | None = None) -> dict[str, Any]:
    """A v2.0 login as the 2015 clients send it."""
    named = {"tenantName": tenant} if tenant else {}
    return {"auth": {**named, "passwordCredentials": {"username": user, "password": password}}}


@contextmanager
def opened(home: Path, **settings: Any) -> Iterator[Room]:
    """A room for a `with` block."""
    room = Room(home, **settings)
    try:
        yield room
    finally:
        room.close()
