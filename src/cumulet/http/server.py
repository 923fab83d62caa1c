"""Serving ASGI applications on sockets of our own with uvicorn's HTTP protocol, many of them in one event loop."""

import asyncio
import socket
from collections.abc import Callable, Collection
from functools import partial
from typing import Any

from uvicorn.config import Config
from uvicorn.server import ServerState

from cumulet.http import connection
from cumulet.http.connection import KEEP_ALIVE, Connection, Crowd


class Listener:
    """One socket with the application behind it."""

    def __init__(self, server: asyncio.Server, state: ServerState) -> None:
        self._server, self._state = server, state

    @property
    def connections(self) -> Collection[object]:
        """The open ones."""
        return self._state.connections

    async def close(self) -> None:
        """Take no more connections; requests under way end first, for a moment at most."""
        self._server.close()
        for open_one in list(self._state.connections):
            open_one.shutdown()
        if self._state.tasks:
            await asyncio.wait(list(self._state.tasks), timeout=2.0)


async def serve(application: Callable[..., Any], sock: socket.socket, crowd: Crowd | None = None) -> Listener:
    """Answer the connections of a listening socket with an ASGI application; `crowd` is who else shares the places
    (None: nobody)."""
    crowd = crowd or Crowd(connection.MAX_CONNECTIONS)
    config = Config(
        application,
        lifespan="off",
        interface="asgi3",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE,
        limit_concurrency=2 * crowd.places,  # refuses with 503; until then those who wait make room
    )
    config.load()
    if sock.family in {socket.AF_INET, socket.AF_INET6}:  # head and body are two writes: don't let the second wait
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    state = ServerState()
    protocol = partial(Connection, config=config, server_state=state, app_state={}, crowd=crowd)
    server = await asyncio.get_running_loop().create_server(protocol, sock=sock, backlog=1024)
    return Listener(server, state)
