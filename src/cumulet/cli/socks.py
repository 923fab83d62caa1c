"""A SOCKS5 proxy (RFC 1928): CONNECT without authentication, to literal addresses.

What makes a connection is handed in (`connect`), so the same proxy serves any way into a network. A name is not looked
up: there is no resolver on the other side, and asking one on this side would tell it where the user goes. Names that
are literal addresses (as browsers and curl's socks5h send them) are taken as such.
"""

import asyncio
import contextlib
import errno
import ipaddress
import logging
import socket
from collections.abc import Awaitable, Callable

Connect = Callable[[str, int], Awaitable[socket.socket]]

_VERSION, _NO_AUTHENTICATION, _NO_ACCEPTABLE_METHOD = 5, 0, 0xFF
_CONNECT = 1
_IPV4, _DOMAIN, _IPV6 = 1, 3, 4
_SUCCEEDED, _FAILURE, _NOT_ALLOWED, _NETWORK_UNREACHABLE, _HOST_UNREACHABLE, _REFUSED = 0, 1, 2, 3, 4, 5
_TTL_EXPIRED, _COMMAND_NOT_SUPPORTED, _ADDRESS_TYPE_NOT_SUPPORTED = 6, 7, 8
_REPLIES = {
    errno.ENETUNREACH: _NETWORK_UNREACHABLE,
    errno.ENETDOWN: _NETWORK_UNREACHABLE,
    errno.EHOSTUNREACH: _HOST_UNREACHABLE,
    errno.EHOSTDOWN: _HOST_UNREACHABLE,
    errno.ECONNREFUSED: _REFUSED,
    errno.ETIMEDOUT: _TTL_EXPIRED,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
}
_GREETING_PATIENCE = 10.0
_CHUNK = 1 << 16

log = logging.getLogger(__name__)


class _RefusedError(Exception):
    """The request gets this reply and no connection."""

    def __init__(self, reply: int) -> None:
        super().__init__(f"reply {reply}")
        self.reply = reply


class SocksProxy:
    """See the module's docstring. At most `limit` connections at a time: the next ones wait to be accepted."""

    def __init__(self, connect: Connect, limit: int = 512) -> None:
        self._connect = connect
        self._places = asyncio.Semaphore(limit)
        self._conversations: set[asyncio.Task[None]] = set()

    async def listen(self, host: str, port: int) -> asyncio.Server:
        """Serve on an address until the server is closed. OSError when it can't be had."""
        return await asyncio.start_server(self._serve, host, port, backlog=256)

    async def close(self) -> None:
        """End all connections."""
        for conversation in self._conversations:
            conversation.cancel()
        await asyncio.gather(*self._conversations, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._conversations.add(task)
        try:
            async with self._places:
                await self._converse(reader, writer)
        except (OSError, asyncio.IncompleteReadError, TimeoutError):
            pass  # the client left, or never spoke SOCKS
        except asyncio.CancelledError:
            pass  # the proxy ends
        except Exception:
            log.exception("a proxy connection failed")
        finally:
            self._conversations.discard(task)
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(_GREETING_PATIENCE):
            if not await _greet(reader, writer):
                return
            try:
                address, port = await _request(reader)
            except _RefusedError as refused:
                await _reply(writer, refused.reply)
                return
        try:
            outer = await self._connect(address, port)
        except OSError as error:
            await _reply(writer, _REPLIES.get(error.errno or 0, _FAILURE))
            return
        except Exception:
            log.exception("a connection to %s port %d could not be made", address, port)
            await _reply(writer, _FAILURE)
            return
        outer.setblocking(False)
        far_reader, far_writer = await asyncio.open_connection(sock=outer)
        try:
            local = outer.getsockname()
            await _reply(writer, _SUCCEEDED, str(local[0]), int(local[1]))
            await _relay(reader, writer, far_reader, far_writer)
        finally:
            far_writer.close()


async def _greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    version, count = await reader.readexactly(2)
    if version != _VERSION:
        return False
    methods = await reader.readexactly(count)
    accepted = _NO_AUTHENTICATION in methods
    writer.write(bytes([_VERSION, _NO_AUTHENTICATION if accepted else _NO_ACCEPTABLE_METHOD]))
    await writer.drain()
    return accepted


async def _request(reader: asyncio.StreamReader) -> tuple[str, int]:
    """The address and port of a CONNECT. _RefusedError for what we don't do."""
    version, command, _, kind = await reader.readexactly(4)
    if version != _VERSION:
        raise _RefusedError(_FAILURE)
    if kind == _IPV4:
        address = str(ipaddress.IPv4Address(await reader.readexactly(4)))
    elif kind == _IPV6:
        address = str(ipaddress.IPv6Address(await reader.readexactly(16)))
    elif kind == _DOMAIN:
        name = await reader.readexactly((await reader.readexactly(1))[0])
        address = _literal(name)
    else:
        raise _RefusedError(_ADDRESS_TYPE_NOT_SUPPORTED)
    port = int.from_bytes(await reader.readexactly(2), "big")
    if command != _CONNECT:
        raise _RefusedError(_COMMAND_NOT_SUPPORTED)
    if not address:
        raise _RefusedError(_HOST_UNREACHABLE)
    return address, port


def _literal(name: bytes) -> str:
    with contextlib.suppress(UnicodeDecodeError, ValueError):
        parsed = ipaddress.ip_address(name.decode("ascii").strip("[]"))
        if not (isinstance(parsed, ipaddress.IPv6Address) and parsed.scope_id):
            return str(parsed)
    return ""


async def _reply(writer: asyncio.StreamWriter, reply: int, address: str = "0.0.0.0", port: int = 0) -> None:  # noqa: S104  (a field of the answer, nothing is bound)
    bound = ipaddress.ip_address(address.partition("%")[0])
    kind = _IPV4 if bound.version == 4 else _IPV6
    writer.write(bytes([_VERSION, reply, 0, kind]) + bound.packed + port.to_bytes(2, "big"))
    await writer.drain()


async def _relay(
    near_reader: asyncio.StreamReader,
    near_writer: asyncio.StreamWriter,
    far_reader: asyncio.StreamReader,
    far_writer: asyncio.StreamWriter,
) -> None:
    """Carry bytes both ways until both sides have ended; each end of one way is passed on, the other way goes on."""
    ways = [
        asyncio.ensure_future(_carry(near_reader, far_writer)),
        asyncio.ensure_future(_carry(far_reader, near_writer)),
    ]
    try:
        # A reset ends both ways: who resets neither reads nor writes any more.
        await asyncio.gather(*ways)
    except OSError:
        for writer in (near_writer, far_writer):
            writer.transport.abort()
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(_CHUNK):
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()
