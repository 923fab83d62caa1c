"""The SOCKS5 proxy on loopback."""

import asyncio
import contextlib
import errno
import functools
import os
import socket
import struct

import pytest

from cumulet.cli.socks import SocksProxy


def in_loop(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        async def bounded():
            async with asyncio.timeout(20):
                await function(*args, **kwargs)

        asyncio.run(bounded())

    return wrapper


async def direct(address: str, port: int) -> socket.socket:
    made = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    made.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(made, (address, port))
    except BaseException:
        made.close()
        raise
    return made


@contextlib.asynccontextmanager
async def proxied(connect=direct, limit: int = 512):
    proxy = SocksProxy(connect, limit)
    server = await proxy.listen("127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await proxy.close()


@contextlib.asynccontextmanager
async def service(handler, host: str = "127.0.0.1"):
    server = await asyncio.start_server(handler, host, 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers only once the client has ended its half."""
    data = await reader.read()
    writer.write(b"got " + data)
    writer.close()


def address_of(host: str, kind: int) -> bytes:
    if kind == 3:
        return bytes([3, len(host)]) + host.encode()
    return bytes([kind]) + socket.inet_pton(socket.AF_INET if kind == 1 else socket.AF_INET6, host)


async def speak(proxy: int, host: str, port: int, kind: int = 1, command: int = 1):
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy)
    writer.write(b"\5\2\0\2")
    assert await reader.readexactly(2) == b"\5\0"
    writer.write(bytes([5, command, 0]) + address_of(host, kind) + struct.pack("!H", port))
    version, reply, _, bound = await reader.readexactly(4)
    assert version == 5
    await reader.readexactly((4 if bound == 1 else 16) + 2)
    return reply, reader, writer


@pytest.mark.parametrize(("host", "kind"), [("127.0.0.1", 1), ("127.0.0.1", 3), ("::1", 4), ("::1", 3), ("[::1]", 3)])
@in_loop
async def test_every_kind_of_address_and_a_half_close(host: str, kind: int) -> None:
    async with service(echo, host.strip("[]")) as port, proxied() as proxy:
        reply, reader, writer = await speak(proxy, host, port, kind)
        assert reply == 0
        writer.write(b"x" * 300_000)
        writer.write_eof()
        assert await reader.read() == b"got " + b"x" * 300_000
        writer.close()


@in_loop
async def test_the_server_may_end_first() -> None:
    received = asyncio.get_running_loop().create_future()

    async def speak_first(reader, writer) -> None:
        writer.write(b"bye")
        writer.write_eof()
        received.set_result(await reader.read())
        writer.close()

    async with service(speak_first) as port, proxied() as proxy:
        _, reader, writer = await speak(proxy, "127.0.0.1", port)
        assert await reader.read() == b"bye"
        writer.write(b"late")
        writer.write_eof()
        assert await received == b"late"
        writer.close()


@in_loop
async def test_a_reset_ends_both_ways() -> None:
    async def reset(_reader, writer) -> None:
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    async with service(reset) as port, proxied() as proxy:
        reply, reader, writer = await speak(proxy, "127.0.0.1", port)
        assert reply == 0
        with contextlib.suppress(ConnectionResetError):
            assert await reader.read() == b""
        writer.close()


@pytest.mark.parametrize(
    ("number", "reply"),
    [(errno.ECONNREFUSED, 5), (errno.EHOSTUNREACH, 4), (errno.ENETUNREACH, 3), (errno.ETIMEDOUT, 6), (errno.EIO, 1)],
)
@in_loop
async def test_errors_have_their_replies(number: int, reply: int) -> None:
    async def fail(_address: str, _port: int) -> socket.socket:
        raise OSError(number, os.strerror(number))

    async with proxied(fail) as proxy:
        found, reader, writer = await speak(proxy, "10.0.0.1", 80)
        assert found == reply
        assert await reader.read() == b""
        writer.close()


@pytest.mark.parametrize("name", ["example.com", "localhost", "", "10.0.0", "fe80::1%eth0", "\xff"])
@in_loop
async def test_names_are_not_looked_up(name: str) -> None:
    async def never(_address: str, _port: int) -> socket.socket:
        raise AssertionError("connected")

    async with proxied(never) as proxy:
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy)
        raw = name.encode("latin-1")
        writer.write(b"\5\1\0" + b"\5\1\0\3" + bytes([len(raw)]) + raw + b"\0\x50")
        assert (await reader.readexactly(2 + 10))[3] == 4
        writer.close()


@pytest.mark.parametrize("command", [2, 3, 9])
@in_loop
async def test_only_connect(command: int) -> None:
    async with proxied() as proxy:
        reply, _, writer = await speak(proxy, "127.0.0.1", 9, command=command)
        assert reply == 7
        writer.close()


@pytest.mark.parametrize("opening", [b"\4\1\0\x50\x7f\0\0\1\0", b"GET / HTTP/1.0\r\n\r\n", b"\5\1\2", b"\5", b""])
@in_loop
async def test_what_is_no_socks_gets_no_connection(opening: bytes) -> None:
    async with proxied() as proxy:
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy)
        writer.write(opening)
        writer.write_eof()
        assert await reader.read() in (b"", b"\5\xff")
        writer.close()


@in_loop
async def test_the_number_of_connections_is_bounded() -> None:
    async with service(echo) as port, proxied(limit=1) as proxy:
        _, first, writer = await speak(proxy, "127.0.0.1", port)
        waiting = asyncio.create_task(speak(proxy, "127.0.0.1", port))
        done, _ = await asyncio.wait([waiting], timeout=0.2)
        assert not done
        writer.write_eof()
        assert await first.read() == b"got "
        writer.close()
        reply, _, second = await waiting
        assert reply == 0
        second.close()


@in_loop
async def test_closing_ends_what_is_open() -> None:
    async with service(echo) as port:
        async with proxied() as proxy:
            _, reader, writer = await speak(proxy, "127.0.0.1", port)
        with contextlib.suppress(ConnectionResetError):
            assert await reader.read() == b""
        writer.close()
