"""Clients that ask for much and read nothing: what waits for them is bounded, and so is the time it waits."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.api.wire_room import PATIENCE, Wire, resident

from cumulet.http import connection
from cumulet.http.connection import UNREAD
from cumulet.http.rest import MAX_BULK


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    made = Wire(tmp_path_factory.mktemp("readers"))
    project = made.room.projects["ours"]
    made.room.ask("network", "PUT", f"/v2.0/quotas/{project}", {"quota": {"network": -1}}, "admin")
    bulk = {"networks": [{"name": "n", "description": "x" * 255}] * MAX_BULK}
    for _ in range(1000 // MAX_BULK):
        assert made.room.ask("network", "POST", "/v2.0/networks", bulk).status_code == 201
    yield made
    made.close()


async def deaf(wire: Wire, count: int, *, more: bytes = b"") -> list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """Connections that ask for a list of a megabyte so often that no kernel takes it all, and stop listening."""
    opened = []
    for _ in range(count):
        reader, writer = await wire.open()
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        writer.write(wire.head("GET", "/v2.0/networks") * 8 + more)
        opened.append((reader, writer))
    return opened


async def ended(writer: asyncio.StreamWriter, wire: Wire) -> None:
    """Wait until the server has cut this connection off."""
    async with asyncio.timeout(PATIENCE * 3):
        while any(c.client == writer.get_extra_info("sockname")[:2] for c in connections(wire)):
            await wire.fine()


def connections(wire: Wire) -> list[connection.Connection]:
    """The server's side of all open connections."""
    found = (c for listener in wire.listeners for c in listener.connections)
    return [c for c in found if isinstance(c, connection.Connection)]


def test_an_answer_that_nobody_takes_is_dropped(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PACE", 0.3)

    async def ask() -> None:
        opened = await deaf(wire, 5)
        for _, writer in opened:
            await ended(writer, wire)
            writer.close()
        assert UNREAD.total == 0

    wire.run(ask())


def test_a_small_answer_that_nobody_takes_is_dropped(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where we have hung up, which waits for the rest to be sent."""
    monkeypatch.setattr(connection, "PACE", 0.3)

    async def ask() -> None:
        opened = await deaf(wire, 3, more=wire.head("GET", "/v2.0/networks?fields=id", "Connection: close"))
        for _, writer in opened:
            await ended(writer, wire)
            writer.close()

    wire.run(ask())


def test_what_waits_for_all_readers_together_is_bounded(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "MAX_UNREAD", 4 << 20)

    async def ask() -> None:
        opened = await deaf(wire, 8)
        for _ in range(5):
            await wire.fine()
            assert UNREAD.total <= 4 << 20
        for _, writer in opened:
            writer.transport.abort()

    wire.run(ask())
    before = resident()
    for _ in range(2):
        wire.run(ask())
    assert resident() - before < 16 << 20


def test_a_slow_reader_that_reads_is_served(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """In pieces, with a check of the pace in between each."""
    monkeypatch.setattr(connection, "PACE", 0.05)
    monkeypatch.setattr(connection, "PACE_BYTES", 1)

    async def ask() -> None:
        expected = 4 * len(await wire.say(wire.head("GET", "/v2.0/networks")))
        reader, writer = await wire.open()
        writer.write(wire.head("GET", "/v2.0/networks") * 4)
        got = 0
        async with asyncio.timeout(60):
            while got < expected:
                piece = await reader.read(1 << 18)
                assert piece
                got += len(piece)
        writer.close()

    wire.run(ask())


def test_who_is_silent_between_requests_is_hung_up_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cumulet.http.server.KEEP_ALIVE", 0.3)
    wire = Wire(tmp_path)

    async def ask() -> None:
        reader, writer = await wire.open()
        writer.write(wire.head("GET", "/v2.0/networks"))
        assert b" 200 " in await wire.answer(reader)
        assert await asyncio.wait_for(reader.read(), PATIENCE) == b""
        writer.close()

    try:
        wire.run(ask())
    finally:
        wire.close()
