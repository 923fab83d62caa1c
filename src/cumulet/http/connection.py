"""One client's connection: uvicorn's HTTP protocol with the bounds that httptools does not set.

A request's head and trailers have a size, a request has a time to arrive in, an answer has a pace to be taken at, and
few requests may wait behind the one that is served. Connections share a number of places (`Crowd`): when all are taken,
whoever holds most of them gives up the one that has kept us waiting for longest. So no client, however slow, wordy or
numerous, keeps others from being served, or holds more memory than its share.
"""

import asyncio
import resource
from collections import deque
from collections.abc import Hashable
from http import HTTPStatus
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

KEEP_ALIVE = 65
"""How long (s) a connection may be silent between requests; the usual clients give up after 60."""
ARRIVAL = 60.0
"""How long (s) a request may take from its first byte to its last."""
PACE, PACE_BYTES = 20.0, 1 << 16
"""An answer that waits for its reader must get shorter by this many bytes in each span of so many seconds, or end."""
MAX_UNREAD = 64 << 20
"""Bytes of answers that wait for their readers, of all clients together; above it, the longest wait is ended."""
MAX_HEAD = 1 << 16
"""Bytes of a request's line, headers and trailers together."""
MAX_HEADERS = 200
MAX_WAITING = 32
"""Requests that may wait on one connection behind the one that is served (pipelining)."""
MAX_CONNECTIONS = 1000
"""Open connections of one API."""


class _Excess(Exception):
    """A request is larger than one may be, or one too many."""


class _Flow(FlowControl):
    """Reads on only when nothing waits to be served: uvicorn does so after every answer, and lets a client that sends
    faster than it is answered fill the memory."""

    def __init__(self, transport: asyncio.Transport, waiting: deque[Any]) -> None:
        super().__init__(transport)
        self._waiting = waiting

    def resume_reading(self) -> None:
        if not self._waiting:
            super().resume_reading()


class Crowd:
    """The connections that share `places`. A party is a client's address at one listener."""

    def __init__(self, places: int) -> None:
        self._wanted = places
        self._parties: dict[Hashable, dict[Connection, None]] = {}
        self.size = 0

    @property
    def places(self) -> int:
        """As many as wanted, but never so many that this process runs out of descriptors."""
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        return self._wanted if soft == resource.RLIM_INFINITY else max(8, min(self._wanted, soft // 8))

    def enter(self, connection: "Connection") -> None:
        """Take a place; somebody else's if none is free. When nobody can be sent away, there is one more for a while:
        those who are being served are done soon, and uvicorn refuses at twice as many."""
        if self.size >= self.places:
            self._make_room()
        self._parties.setdefault(connection.party, {})[connection] = None
        self.size += 1

    def leave(self, connection: "Connection") -> None:
        """Give the place back; a second time does nothing."""
        party = self._parties.get(connection.party, {})
        if connection in party:
            del party[connection]
            self.size -= 1
            if not party:
                del self._parties[connection.party]

    def _make_room(self) -> None:
        for party in sorted(self._parties.values(), key=len, reverse=True):
            waiting = [connection for connection in party if connection.waits]
            if waiting:
                longest = min(waiting, key=lambda connection: connection.since)
                self.leave(longest)
                longest.end()
                return


class _Unread:
    """Connections whose answers wait for their reader, in the order in which they began to, with the bytes."""

    def __init__(self) -> None:
        self._sizes: dict[Connection, int] = {}
        self.total = 0

    def set(self, connection: "Connection", size: int) -> None:
        """So many bytes wait here; cuts off who has waited longest when they are too many."""
        self.forget(connection, keep=size > 0)
        if size > 0:
            self._sizes[connection] = size
            self.total += size
        while self.total > MAX_UNREAD and len(self._sizes) > 1:
            first = next(iter(self._sizes))
            self.forget(first)
            first.transport.abort()

    def forget(self, connection: "Connection", *, keep: bool = False) -> None:
        """Nothing waits here; with `keep` it holds its rank in the order."""
        self.total -= self._sizes.get(connection, 0)
        if connection in self._sizes:
            if keep:
                self._sizes[connection] = 0
            else:
                del self._sizes[connection]


UNREAD = _Unread()


class Connection(HttpToolsProtocol):
    """See the module's docstring. Times are the event loop's; `since` is when it began to wait for its client."""

    _head = _count = _unparsed = 0
    _under_way = True
    _timer: asyncio.TimerHandle | None = None
    _pace: asyncio.TimerHandle | None = None
    _excess: tuple[HTTPStatus, str] | None = None
    since = 0.0
    party: Hashable = None

    def __init__(self, config: Config, server_state: ServerState, app_state: dict[str, Any], crowd: Crowd) -> None:
        super().__init__(config=config, server_state=server_state, app_state=app_state)
        self._crowd = crowd

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.flow = _Flow(transport, self.pipeline)
        self.since = self.loop.time()
        self.party = (id(self.server_state), self.client[0] if self.client else "")
        self._crowd.enter(self)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._crowd.leave(self)
        UNREAD.forget(self)
        self._unwatch()
        self._stop_pace()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._unparsed += len(data)  # back to 0 as soon as the parser makes something of it
        super().data_received(data)
        if self.transport.is_closing():
            self._unwatch()
            self._end_soon()
        elif self._unparsed > MAX_HEAD:
            self._exceed()
            self.send_400_response("")
        elif self._under_way:
            self._watch()
        else:
            self._unwatch()

    def send_400_response(self, msg: str) -> None:
        if self._excess is None:
            super().send_400_response(msg)
            return
        status, words = self._excess
        head = (f"HTTP/1.1 {status.value} {status.phrase}", "content-type: text/plain; charset=utf-8",
                f"content-length: {len(words)}", "connection: close", "", words)  # fmt: skip
        self.transport.write("\r\n".join(head).encode())
        self.transport.close()

    # What the parser calls

    def on_message_begin(self) -> None:
        if len(self.pipeline) >= MAX_WAITING:
            words = f"At most {MAX_WAITING} requests may wait on a connection; read the answers first.\n"
            self._excess = (HTTPStatus.BAD_REQUEST, words)
            raise _Excess
        self._head = self._count = self._unparsed = 0
        if not self._under_way:
            self._under_way, self.since = True, self.loop.time()
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
        super().on_message_complete()

    def _measure(self, size: int) -> None:
        self._unparsed = 0
        self._head += size
        if self._head > MAX_HEAD or self._count > MAX_HEADERS:
            self._exceed()
            raise _Excess

    def _exceed(self) -> None:
        words = f"A request's line and headers may have {MAX_HEAD} bytes and {MAX_HEADERS} headers.\n"
        self._excess = (HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, words)

    # Time to arrive in, pace to be read at

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

    def pause_writing(self) -> None:
        super().pause_writing()
        size = self.transport.get_write_buffer_size()
        UNREAD.set(self, size)
        self._pace = self.loop.call_later(PACE, self._check_pace, size)

    def resume_writing(self) -> None:
        super().resume_writing()
        UNREAD.forget(self)
        self._stop_pace()

    def _check_pace(self, before: int) -> None:
        size = self.transport.get_write_buffer_size()  # nothing is added while writing is paused
        if before - size < min(PACE_BYTES, before):
            self.transport.abort()
            return
        UNREAD.set(self, size)
        self._pace = self.loop.call_later(PACE, self._check_pace, size)

    def on_response_complete(self) -> None:
        self.since = self.loop.time()
        super().on_response_complete()
        if self.transport.is_closing():
            self._end_soon()

    def _end_soon(self) -> None:
        """We have hung up: whoever does not take the rest is not waited for."""
        if self._pace is None:
            self._pace = self.loop.call_later(PACE, self.transport.abort)

    def timeout_keep_alive_handler(self) -> None:
        if not self.transport.is_closing():
            self.end()

    def _stop_pace(self) -> None:
        if self._pace is not None:
            self._pace.cancel()
            self._pace = None

    # Room for others

    @property
    def waits(self) -> bool:
        """Whether nothing happens here before the client sends or reads more."""
        served = self.cycle is not None and not self.cycle.response_complete
        return not served or self._under_way or self.flow.write_paused

    def end(self) -> None:
        """Hang up; what the client has not read by now is lost."""
        if self.transport.get_write_buffer_size():
            self.transport.abort()
        else:
            self.transport.close()
