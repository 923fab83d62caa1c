"""Bytes on the wire that no client of good will sends: too much, too slow, too deep, twice, halves.

The API answers on a real socket; what is wrong is answered or hung up on, and everybody else is served as before.
"""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.api.wire_room import PATIENCE, Wire, error, resident, status

from cumulet.http import connection
from cumulet.http.connection import MAX_HEAD, MAX_HEADERS, MAX_WAITING, Crowd
from cumulet.http.request import MAX_BODY, MAX_DEPTH, MAX_OPEN_BODY


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    made = Wire(tmp_path_factory.mktemp("wire"))
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _nobody_else_suffers(wire: Wire) -> Iterator[None]:
    before = wire.room.state()
    yield
    wire.run(wire.fine())
    assert wire.room.state() == before


@pytest.mark.parametrize("chunked", [False, True])
def test_ossn_0002_bodies_of_ten_megabytes(wire: Wire, chunked: bool) -> None:
    size = 10 << 20
    piece = b"x" * 65536

    async def flood() -> bytes:
        if chunked:
            pieces = [b"10000\r\n" + piece + b"\r\n"] * (size // 65536)
            return await wire.say(
                wire.head("POST", "/v2.0/networks", "Transfer-Encoding: chunked"), *pieces, b"0\r\n\r\n"
            )
        head = wire.head("POST", "/v2.0/networks", f"Content-Length: {size}")
        return await wire.say(head, *[piece] * (size // 65536))

    wire.run(flood())
    before = resident()
    for _ in range(10):
        answer = wire.run(flood())
        assert status(answer) == 413
        assert error(answer)["type"] == "RequestEntityTooLarge"
    assert resident() - before < 8 << 20


def test_ossn_0002_strangers_may_send_less(wire: Wire) -> None:
    """Who has shown no token is not listened to for long, and not at all where a token is needed."""
    body = b'{"auth": "' + b"x" * MAX_OPEN_BODY + b'"}'
    head = wire.head("POST", "/v3/auth/tokens", f"Content-Length: {len(body)}", token=False)
    assert status(wire.run(wire.say(head, body, service="identity"))) == 413
    head = wire.head("POST", "/v2.0/networks", f"Content-Length: {MAX_BODY}", token=False)
    assert status(wire.run(wire.say(head))) == 401  # not a byte of the body was needed
    head = wire.head("POST", "/v2.0/no-such-path", f"Content-Length: {MAX_BODY}")
    assert status(wire.run(wire.say(head))) == 404


def test_ossn_0002_deep_json_is_refused_before_it_is_decoded(wire: Wire) -> None:
    for depth, expected in ((MAX_DEPTH + 1, 400), (100_000, 400), (400_000, 400)):
        for start, end in ((b"[", b"]"), (b'{"a":', b"}"), (b"[[], [], {", b"}]")):
            body = (start * depth + b"1" + end * depth)[:MAX_BODY]
            answer = wire.run(wire.say(wire.head("POST", "/v2.0/networks", f"Content-Length: {len(body)}"), body))
            assert status(answer) == expected
            assert len(answer) < 2000
    body = b'{"network": {"x": "' + b"[{" * 100_000 + b'"}}'
    answer = wire.run(wire.say(wire.head("POST", "/v2.0/networks", f"Content-Length: {len(body)}"), body))
    assert "Unrecognized attribute" in error(answer)["message"]  # brackets in a string are no depth


@pytest.mark.parametrize(
    "media", ["text/xml", "application/x-www-form-urlencoded", "multipart/form-data", "", "x" * 500]
)
def test_ossa_2013_004_ossa_2013_023_other_media_are_read_as_json_or_not_at_all(wire: Wire, media: str) -> None:
    """There is no other parser to fall into: no entities, no forms."""
    for body in (b'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><network>&y;</network>', b"network[name]=x"):
        head = wire.head("POST", "/v2.0/networks", f"Content-Type: {media}", f"Content-Length: {len(body)}")
        answer = wire.run(wire.say(head, body))
        assert status(answer) == 400
        assert b"root:" not in answer


def test_ossn_0002_heads_have_a_size(wire: Wire) -> None:
    many = [f"X-Filler-{n}: y" for n in range(MAX_HEADERS + 1)]
    bad = [
        wire.head("GET", "/v2.0/networks", "X-Filler: " + "y" * MAX_HEAD),
        wire.head("GET", "/v2.0/networks", *many),
        wire.head("GET", "/v2.0/networks?" + "x" * MAX_HEAD),
        wire.head("GET", "/" + "x" * 300_000),
        b"GET /v2.0/networks HTTP/1.1\r\nX-Endless: " + b"y" * 400_000,
        b"GET /" + b"y" * 400_000,
        b"y" * 400_000,
        wire.head("POST", "/", "Transfer-Encoding: chunked") + b"0\r\nX-Trailer: " + b"y" * 400_000,
        wire.head("POST", "/", "Transfer-Encoding: chunked") + b"1;" + b"y" * 400_000,
    ]
    for sent in bad:
        answer = wire.run(wire.say(sent))
        assert status(answer) in {400, 405, 431}, (sent[:60], answer)
    for sent in bad[:3]:
        assert status(wire.run(wire.say(sent))) == 431
    large = wire.head("GET", "/v2.0/networks", *[f"X-Filler-{n}: " + "y" * 400 for n in range(100)])
    assert status(wire.run(wire.say(large))) == 200


def test_ossa_2021_006_unknown_paths_leave_nothing_behind(wire: Wire) -> None:
    """Neither in memory nor in the metrics, whose labels hold no word of a client's."""

    async def ask(count: int, start: int) -> None:
        reader, writer = await wire.open()
        for n in range(start, start + count):
            method = ("GET", "POST", "MKCOL", "PROPFIND", "PURGE")[n % 5]
            writer.write(wire.head(method, f"/v2.0/{n}/never-seen-{n}?x={n}", f"X-Project-Id: never-seen-{n}"))
            got = await wire.answer(reader)
            assert status(got) == 404
        writer.close()

    wire.run(ask(2000, 0))
    before = resident()
    wire.run(ask(8000, 2000))
    assert resident() - before < 4 << 20
    metrics = wire.run(wire.say(wire.head("GET", "/metrics")))
    assert b"never-seen" not in metrics
    assert b"PURGE" not in metrics
    assert b'method="other"' in metrics


def test_ossa_2013_003_floods_of_bad_tokens_leave_nothing_behind(wire: Wire) -> None:
    async def ask(count: int, start: int) -> None:
        reader, writer = await wire.open()
        for n in range(start, start + count):
            writer.write(wire.head("GET", "/v2.0/networks", f"X-Auth-Token: {n:x}" + "A" * 1000, token=False))
            assert status(await wire.answer(reader)) == 401
        writer.close()

    wire.run(ask(1000, 0))
    before = resident()
    wire.run(ask(4000, 1000))
    assert resident() - before < 4 << 20


def test_slow_clients_hold_nobody_up(wire: Wire) -> None:
    async def trickle() -> None:
        slow = [await wire.open() for _ in range(50)]
        for letter in wire.head("GET", "/v2.0/networks")[:20]:
            for _, writer in slow:
                writer.write(bytes([letter]))
            await wire.fine()
        for _, writer in slow:
            writer.close()

    wire.run(trickle())


def test_who_never_finishes_is_hung_up_on(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "ARRIVAL", 0.5)
    begun = wire.head("POST", "/v2.0/networks", "Content-Length: 10") + b"{"
    for sent in (b"", b"GET /", wire.head("GET", "/v2.0/networks")[:-2], begun):

        async def wait(sent: bytes = sent) -> bytes:
            reader, writer = await wire.open()
            writer.write(sent)
            try:
                return await asyncio.wait_for(reader.read(), PATIENCE)
            except ConnectionError:
                return b""
            finally:
                writer.close()

        assert wire.run(wait()) == b""


def test_too_many_connections_make_room(tmp_path: Path) -> None:
    """Whoever has kept us waiting for longest goes: the silent, and who has begun a request and does not go on."""
    wire = Wire(tmp_path, Crowd(40))
    begun = (b"", b"GET /", wire.head("GET", "/v2.0/networks")[:-2],
             wire.head("POST", "/v2.0/networks", "Content-Length: 10") + b"{")  # fmt: skip

    async def crowd() -> None:
        others = [await wire.open() for _ in range(200)]
        for number, (_, writer) in enumerate(others):
            writer.write(begun[number % len(begun)])
        for _ in range(10):
            await wire.fine()
        for reader, writer in others[:150]:
            assert await asyncio.wait_for(gone(reader), PATIENCE)
            writer.close()
        for _, writer in others[150:]:
            writer.close()

    try:
        wire.run(crowd())
    finally:
        wire.close()


async def gone(reader: asyncio.StreamReader) -> bool:
    """Wait until the server hangs up without a word."""
    try:
        return await reader.read() == b""
    except ConnectionError:
        return True


def test_who_has_most_connections_gives_up_first(tmp_path: Path) -> None:
    """An address with few connections keeps them, however long they are silent."""
    wire = Wire(tmp_path, Crowd(20))

    async def crowd() -> None:
        quiet = [await wire.open(local="127.0.0.2") for _ in range(5)]
        many = [await wire.open(local="127.0.0.3") for _ in range(100)]
        for reader, _ in many[:80]:
            assert await asyncio.wait_for(gone(reader), PATIENCE)
        for reader, writer in quiet:
            writer.write(wire.head("GET", "/v2.0/networks"))
            assert status(await asyncio.wait_for(wire.answer(reader), PATIENCE)) == 200
        for _, writer in (*quiet, *many):
            writer.close()

    try:
        wire.run(crowd())
    finally:
        wire.close()


def test_pipelined_requests_are_answered_in_order(wire: Wire) -> None:
    async def ask() -> list[int]:
        reader, writer = await wire.open()
        paths = ["/v2.0/networks", "/v2.0/nowhere", "/v2.0/subnets", "/v2.0/quotas"] * (MAX_WAITING // 4)
        writer.write(b"".join(wire.head("GET", path) for path in paths))
        got = await answers(reader, len(paths))
        writer.close()
        return [status(b"HTTP/1.1 " + part) for part in got.split(b"HTTP/1.1 ")[1:]]

    assert wire.run(ask()) == [200, 404, 200, 403] * (MAX_WAITING // 4)


async def answers(reader: asyncio.StreamReader, count: int) -> bytes:
    """So many answers on one connection."""
    got = b""
    while got.count(b"HTTP/1.1 ") < count:
        more = await asyncio.wait_for(reader.read(65536), PATIENCE)
        assert more, got[-300:]
        got += more
    return got


def test_few_requests_wait_on_a_connection(wire: Wire) -> None:
    """Who sends faster than it is answered is told so, and does not fill the memory: uvicorn would read on."""
    one = wire.head("GET", "/v2.0/nowhere", token=False)

    async def flood(sent: bytes) -> bytes:
        reader, writer = await wire.open()
        writer.write(sent)
        try:
            return await asyncio.wait_for(reader.read(), PATIENCE)
        except ConnectionError:
            return b""
        finally:
            writer.close()

    assert b"may wait on a connection" in wire.run(flood(one * (MAX_WAITING + 2)))
    wire.run(flood(one * 4000))
    before = resident()
    for _ in range(20):
        assert wire.run(flood(one * 4000)).count(b"HTTP/1.1 404") <= MAX_WAITING + 1
    assert resident() - before < 4 << 20


@pytest.mark.parametrize("method", ["OPTIONS", "TRACE", "CONNECT", "PUT", "PATCH", "DELETE", "MKCOL"])
def test_other_methods(wire: Wire, method: str) -> None:
    answer = wire.run(wire.say(wire.head(method, "/v2.0/networks", "X-Secret: echo")))
    assert status(answer) in ({405} if method != "CONNECT" else {400, 405})
    assert b"echo" not in answer
    if method != "CONNECT":
        assert b"\r\nallow: GET, POST\r\n" in answer


def test_head_is_get_without_a_body(wire: Wire) -> None:
    answer = wire.run(wire.say(wire.head("HEAD", "/v2.0/networks", "Connection: close")))
    assert status(answer) == 200
    assert answer.endswith(b"\r\n\r\n")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/v2.0/../v2.0/networks", 404), ("/../../etc/passwd", 404), ("//v2.0//networks//", 200),
        ("/v2.0/networks/..%2f..%2fports", 404), ("/v2.0%2Fnetworks", 404), ("/v2.0/networks%00", 404),
        ("/v2.0/networks/%00", 404), ("/v2.0/networks/%", 404), ("/v2.0/networks/%zz", 404),
        ("/v2.0/networks/%ff%fe", 404), ("/v2.0/networks/" + "a" * 30_000, 404), ("/" + "a/" * 20_000, 404),
        ("/v2.0/netw%6Frks", 200), ("/v2.0/networks.json", 200), ("/v2.0/*", 404), ("/v2.0/networks/{id}", 404),
        ("/v2.0/networks/names", 404), ("/v2.0/networks?fields=%", 200), ("/v2.0/networks?name=%ff", 200),
        ("/v2.0/networks?%zz=1", 400), ("/v2.0/networks?" + "&".join(f"name={n}" for n in range(3000)), 400),
        ("/v2.0/networks?" + "&" * 10_000, 400), ("/v2.0/networks?" + "&".join(["fields=id"] * 1000), 200),
        ("/v2.0/networks?" + "&".join(["name=x"] * 1900), 200), ("/v2.0/networks?limit=" + "9" * 5000, 200),
        ("http://elsewhere/v2.0/networks", 200), ("*", 404),
    ],
)  # fmt: skip
def test_tricks_with_paths(wire: Wire, path: str, expected: int) -> None:
    answer = wire.run(wire.say(wire.head("GET", path)))
    assert status(answer) in {expected, 400 if path == "*" else expected}, answer[:300]
    if expected != 200:
        assert len(answer) < 1500


@pytest.mark.parametrize("name", ["Host", "X-Auth-Token"])
def test_headers_that_say_who_are_sent_once(wire: Wire, name: str) -> None:
    answer = wire.run(wire.say(wire.head("GET", "/v2.0/networks", f"{name}: another")))
    assert status(answer) == 400
    assert "once" in error(answer)["message"]


@pytest.mark.parametrize(
    "sent",
    [
        b"\r\n\r\n\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200, b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET /v2.0/networks\r\n\r\n",
        b"POST /v2.0/networks HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /v2.0/networks HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST /v2.0/networks HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        b"POST /v2.0/networks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        b"GET /v2.0/networks HTTP/1.1\r\nHost: x\r\nX-A: a\r\n b: folded\r\n\r\n",
        b"GET /v2.0/networks HTTP/1.1\r\nHost: x\r\nX\x00Y: z\r\n\r\n",
        b"GET /v2.0/networks\xff HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /v2.0/networks HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    ],
)  # fmt: skip
def test_what_is_no_http(wire: Wire, sent: bytes) -> None:
    async def ask() -> bytes:
        reader, writer = await wire.open()
        writer.write(sent)
        writer.write_eof()
        try:
            return await asyncio.wait_for(wire.answer(reader), PATIENCE)
        finally:
            writer.close()

    assert status(wire.run(ask())) in {0, 400, 401, 404}


def test_a_body_that_ends_early_changes_nothing(wire: Wire) -> None:
    """The part that came is whole JSON, and is not what the client meant."""

    async def ask() -> None:
        _, writer = await wire.open()
        writer.write(wire.head("POST", "/v2.0/networks", "Content-Length: 100") + b'{"network": {"name": "half"}}')
        await writer.drain()
        await wire.fine()  # it has arrived
        writer.close()

    wire.run(ask())


@pytest.mark.parametrize(
    "host", ['"}{<script>', "evil.example/path?", "user@evil.example", "a b", "x:y", "", "[::1", "."]
)
def test_what_is_no_host_is_in_no_link(wire: Wire, host: str) -> None:
    """Links lead to the host as the client called it, or else to the address that it reached."""
    port = wire.ports["network"]
    for given, expected in (
        (host, f"127.0.0.1:{port}"),
        ("controller:9696", "controller:9696"),
        ("[::1]:1", "[::1]:1"),
    ):
        sent = wire.head("GET", "/v2.0/networks?limit=1").replace(b"Host: controller", f"Host: {given}".encode())
        answer = wire.run(wire.say(sent))
        assert status(answer) == 200
        links = json.loads(answer.partition(b"\r\n\r\n")[2])["networks_links"]
        assert links
        assert all(link["href"].startswith(f"http://{expected}/v2.0/networks?") for link in links), links
