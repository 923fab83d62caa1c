"""A host of the small "internet": an HTTP/1.1 server that answers every GET with the address it saw, and a newline.

It lives in the agent's loop, so it costs no process; it is away for the moment in which the agent is.
"""

import asyncio
import socket
from http import HTTPStatus

_LONGEST_HEAD = 8192
_IDLE = 30.0
_MOST_CONNECTIONS = 512


async def serve(listening: socket.socket) -> asyncio.Server:
    """Serve on a listening socket (which may stand in another network namespace)."""
    connections: set[Conversation] = set()
    return await asyncio.get_running_loop().create_server(lambda: Conversation(connections), sock=listening)


class Conversation(asyncio.Protocol):
    """One connection, with as many requests as the client likes, one after the other or pipelined."""

    def __init__(self, connections: "set[Conversation]") -> None:
        self._connections = connections
        self._received = bytearray()
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._peer = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        if len(self._connections) >= _MOST_CONNECTIONS:
            transport.abort()
            return
        self._transport = transport
        self._peer = str(transport.get_extra_info("peername")[0])
        self._connections.add(self)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  (asyncio's signature)
        self._connections.discard(self)
        if self._timer is not None:
            self._timer.cancel()

    def data_received(self, data: bytes) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        self._wait()
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._received[:end])
            del self._received[: end + 4]
            if not self._answer(head):
                self._transport.close()
                return
        if len(self._received) > _LONGEST_HEAD:
            self._send(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, b"", close=True)
            self._transport.close()

    def _wait(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._transport is not None:
            self._timer = asyncio.get_running_loop().call_later(_IDLE, self._transport.abort)

    def _answer(self, head: bytes) -> bool:
        """Answer one request; whether the connection stays."""
        line, *fields = head.split(b"\r\n")
        words = line.split(b" ")
        if len(words) != 3 or words[2] not in (b"HTTP/1.0", b"HTTP/1.1"):
            self._send(HTTPStatus.BAD_REQUEST, b"", close=True)
            return False
        named = {
            name.strip().lower(): value.strip().lower() for name, _, value in (one.partition(b":") for one in fields)
        }
        has_body = named.get(b"content-length", b"0") != b"0" or b"transfer-encoding" in named
        stays = words[2] == b"HTTP/1.1" and named.get(b"connection") != b"close" and not has_body
        if words[0] in (b"GET", b"HEAD"):
            self._send(HTTPStatus.OK, f"{self._peer}\n".encode(), close=not stays, bodiless=words[0] == b"HEAD")
        else:
            self._send(HTTPStatus.METHOD_NOT_ALLOWED, b"only GET and HEAD\n", close=not stays)
        return stays

    def _send(self, status: HTTPStatus, body: bytes, *, close: bool, bodiless: bool = False) -> None:
        assert self._transport is not None
        head = (
            f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n"
            + ("Allow: GET, HEAD\r\n" if status is HTTPStatus.METHOD_NOT_ALLOWED else "")
            + ("Connection: close\r\n" if close else "")
        )
        self._transport.write(head.encode() + b"\r\n" + (b"" if bodiless else body))
