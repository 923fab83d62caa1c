"""The APIs on real sockets, with a client that says any bytes: what the tests of hostile transport have in common."""

import asyncio
import json
import socket
from collections.abc import Awaitable
from pathlib import Path
from typing import Any, TypeVar

from tests.api.whole_room import WholeRoom

from cumulet.http.connection import Crowd
from cumulet.http.server import Listener, serve

T = TypeVar("T")
PATIENCE = 10.0


class Wire:
    """Identity and Networking on sockets; `run` drives client and server in one loop. `crowd` as `serve` has it."""

    def __init__(self, home: Path, crowd: Crowd | None = None) -> None:
        self.room = WholeRoom(home)
        self.ports: dict[str, int] = {}
        self.listeners: list[Listener] = []
        for service in ("identity", "network"):
            sock = socket.socket()
            sock.bind(("127.0.0.1", 0))
            sock.listen(1024)
            self.ports[service] = sock.getsockname()[1]
            self.listeners.append(self.room.loop.run_until_complete(serve(self.room.apis[service], sock, crowd)))

    def run(self, what: Awaitable[T]) -> T:
        return self.room.loop.run_until_complete(asyncio.wait_for(what, 120))

    async def open(
        self, service: str = "network", local: str = "127.0.0.1"
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection from one of this host's own addresses."""
        return await asyncio.open_connection("127.0.0.1", self.ports[service], local_addr=(local, 0))

    async def say(self, *chunks: bytes, service: str = "network") -> bytes:
        """Send these bytes; all that comes back until the server hangs up or is done with one answer."""
        reader, writer = await self.open(service)
        try:
            for chunk in chunks:
                writer.write(chunk)
                await asyncio.wait_for(writer.drain(), PATIENCE)
        except (ConnectionError, TimeoutError):
            pass  # it has heard enough
        answer = await asyncio.wait_for(self.answer(reader), PATIENCE)
        writer.close()
        return answer

    async def answer(self, reader: asyncio.StreamReader) -> bytes:
        """One answer; what there is of it when the server hangs up."""
        got = b""
        while True:
            try:
                more = await reader.read(65536)
            except ConnectionError:
                return got
            got += more
            head, found, body = got.partition(b"\r\n\r\n")
            lengths = [
                int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-l")
            ]
            if not more or (found and lengths and len(body) >= lengths[0]):
                return got

    def head(self, method: str, path: str, *headers: str, token: bool = True) -> bytes:
        lines = [f"{method} {path} HTTP/1.1", "Host: controller", *headers]
        lines += [f"X-Auth-Token: {self.room.tokens['member']}"] if token else []
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    async def fine(self) -> None:
        """Somebody else is served, within their patience."""
        assert status(await self.say(self.head("GET", "/v2.0/networks?limit=1"))) == 200

    def close(self) -> None:
        for listener in self.listeners:
            self.run(listener.close())
        self.room.close()


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer else 0


def error(answer: bytes) -> dict[str, Any]:
    return dict(json.loads(answer.partition(b"\r\n\r\n")[2])["NeutronError"])


def resident() -> int:
    """This process's memory in bytes, the server's and the client's together."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
