"""One client's connection: uvicorn's HTTP protocol with the bounds that httptools does not set.

A request's head and trailers have a size, a request has a time to arrive in, and when there are too many connections,
the one that has said nothing for longest makes room. So no client, however slow or wordy, keeps others from being
served.
"""

import asyncio
from http import HTTPStatus

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

KEEP_ALIVE = 65
"""How long (s) a connection may be silent between requests; the usual clients give up after 60."""
ARRIVAL = 60.0
"""How long (s) a request may take from its first byte to its last."""
MAX_HEAD = 1 << 16
"""Bytes of a request's line, headers and trailers together."""
MAX_HEADERS = 200
MAX_CONNECTIONS = 1000


class _Excess(Exception):
    """A request's head is larger than one may be."""


class Connection(HttpToolsProtocol):
    """See the module's docstring. Times are the event loop's."""

    _head = _count = _unparsed = 0
    _under_way = True
    _timer: asyncio.TimerHandle | None = None
    _quiet_since = 0.0
    _excessive = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        if len(self.connections) >= MAX_CONNECTIONS:
            self._make_room()
        super().connection_made(transport)
        self._quiet_since = self.loop.time()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._unwatch()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._unparsed += len(data)  # back to 0 as soon as the parser makes something of it
        super().data_received(data)
        if self.transport.is_closing():
            self._unwatch()
        elif self._unparsed > MAX_HEAD:
            self._excessive = True
            self.send_400_response("")
        elif self._under_way:
            self._watch()
        else:
            self._unwatch()

    def send_400_response(self, msg: str) -> None:
        if not self._excessive:
            super().send_400_response(msg)
            return
        status = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
        words = f"A request's line and headers may have {MAX_HEAD} bytes and {MAX_HEADERS} headers.\n"
        head = (f"HTTP/1.1 {status.value} {status.phrase}", "content-type: text/plain; charset=utf-8",
                f"content-length: {len(words)}", "connection: close", "", words)  # fmt: skip
        self.transport.write("\r\n".join(head).encode())
        self.transport.close()

    # What the parser calls

    def on_message_begin(self) -> None:
        self._head = self._count = self._unparsed = 0
        self._under_way = True
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        self._measure(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._count += 1
        self._measure(len(name) + len(value) + 4)
        super().on_header(name, value)

    def on_body(self, body: bytes) -> None:
        self._unparsed = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unparsed = 0
        self._under_way = False
        self._quiet_since = self.loop.time()
        super().on_message_complete()

    def _measure(self, size: int) -> None:
        self._unparsed = 0
        self._head += size
        if self._head > MAX_HEAD or self._count > MAX_HEADERS:
            self._excessive = True
            raise _Excess

    # Time and room

    def _watch(self) -> None:
        if self._timer is None:
            self._timer = self.loop.call_later(ARRIVAL, self._late)

    def _unwatch(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _late(self) -> None:
        self._timer = None
        if self.flow.read_paused:  # we are the slow ones
            self._watch()
        else:
            self.transport.abort()

    @property
    def _idle(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _make_room(self) -> None:
        idle = [c for c in self.connections if isinstance(c, Connection) and c._idle and not c.transport.is_closing()]
        if idle:
            min(idle, key=lambda connection: connection._quiet_since).transport.close()
