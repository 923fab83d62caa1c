"""Floods of a cloud's APIs, from one process with the standard library alone: `flood.py KIND COUNT TOKEN`.

While it floods, a client of good will goes on in a thread of its own, with a new connection for every request as
commands have them. Prints as JSON how many of its requests were answered as they should be, and which were not.
"""

import contextlib
import http.client
import json
import os
import resource
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator

HOST, NETWORK, IDENTITY, COMPUTE, IMAGE = "127.0.0.1", 9696, 5000, 8774, 9292
APIS = (NETWORK, IDENTITY, COMPUTE, IMAGE)
MOST = 6000


class GoodWill(threading.Thread):
    """Makes, reads and deletes networks of its own until it is told to stop."""

    def __init__(self, token: str) -> None:
        super().__init__(daemon=True)
        self.token, self.served, self.failures = token, 0, list[str]()
        self.stop = threading.Event()

    def run(self) -> None:
        while not self.stop.is_set() or self.served < 3:
            try:
                made = json.loads(self.ask("POST", "/v2.0/networks", 201, {"network": {"name": "ours"}}))["network"]
                self.ask("GET", f"/v2.0/networks/{made['id']}", 200)
                self.ask("DELETE", f"/v2.0/networks/{made['id']}", 204)
            except (OSError, http.client.HTTPException, AssertionError) as error:
                self.failures.append(repr(error)[:300])
                if len(self.failures) > 5:
                    return

    def ask(self, method: str, path: str, expected: int, body: object = None) -> bytes:
        """One request on a connection of its own."""
        status, text = ask(NETWORK, method, path, self.token, body)
        assert status == expected, (method, path, status, text[:200])
        self.served += 1
        return text


def ask(port: int, method: str, path: str, token: str, body: object = None) -> tuple[int, bytes]:
    """The status and body of an answer."""
    connection = http.client.HTTPConnection(HOST, port, timeout=60)
    try:
        connection.request(method, path, json.dumps(body) if body is not None else None, {"X-Auth-Token": token})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


class Kept:
    """The last so many connections, for as many as a process may have."""

    def __init__(self) -> None:
        self.sockets: deque[socket.socket] = deque()

    def keep(self, made: socket.socket) -> None:
        self.sockets.append(made)
        if len(self.sockets) > MOST:
            self.sockets.popleft().close()

    def close(self) -> None:
        for each in self.sockets:
            each.close()


def silent(count: int, _token: str) -> None:
    """Connections that never say a word."""
    kept = Kept()
    for number in range(count):
        kept.keep(socket.create_connection((HOST, APIS[number % len(APIS)]), 60))
    kept.close()


def slow(count: int, token: str) -> None:
    """Requests that are begun and not gone on with: heads, and bodies that were promised."""
    head = f"POST /v2.0/networks HTTP/1.1\r\nHost: x\r\nX-Auth-Token: {token}\r\nContent-Length: 100000\r\n"
    begun = (b"GET /v2.0/net", head.encode(), f"{head}\r\n{{".encode(), f"{head}\r\n{'x' * 90_000}".encode())
    kept = Kept()
    for number in range(count):
        made = socket.create_connection((HOST, NETWORK), 60)
        kept.keep(made)
        with contextlib.suppress(OSError):  # it may have been sent away by now
            made.sendall(begun[number % len(begun)])
    kept.close()


def deaf(count: int, token: str) -> None:
    """Clients that ask for much and read nothing."""
    request = f"GET /v2.0/extensions HTTP/1.1\r\nHost: x\r\nX-Auth-Token: {token}\r\n\r\n".encode()
    kept = Kept()
    for _ in range(count):
        made = socket.socket()
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # so that no kernel takes the answers instead
        made.settimeout(60)
        made.connect((HOST, NETWORK))
        kept.keep(made)
        with contextlib.suppress(OSError):
            made.sendall(request * 30)
    kept.close()


def pipelined(count: int, _token: str) -> None:
    """Requests that are sent without waiting for answers, as fast as they are taken."""
    request = b"GET /v2.0/nowhere HTTP/1.1\r\nHost: x\r\n\r\n" * 2000
    for _ in range(count // 2000):
        with socket.create_connection((HOST, NETWORK), 60) as made, contextlib.suppress(OSError):
            for _ in range(10):
                made.sendall(request)


def unknown(count: int, token: str) -> None:
    """Paths, names and methods that nobody has seen."""
    for number, connection in zip(range(count), _kept_open(), strict=False):
        method = ("GET", "PUT", "DELETE", "PURGE")[number % 4]
        connection.request(method, f"/v2.0/{number}/unknown-{number}?q={number}", None, {"X-Auth-Token": token})
        connection.getresponse().read()


def tokens(count: int, _token: str) -> None:
    """Tokens that are none, all of them different."""
    for number, connection in zip(range(count), _kept_open(), strict=False):
        forged = f"gAAAAAB{number:x}" + os.urandom(64).hex()
        connection.request("GET", "/v2.0/networks", None, {"X-Auth-Token": forged})
        connection.getresponse().read()


def bodies(count: int, token: str) -> None:
    """Bodies of ten megabytes."""
    for _ in range(count):
        connection = http.client.HTTPConnection(HOST, NETWORK, timeout=60)
        with contextlib.suppress(OSError), contextlib.closing(connection):
            connection.request("POST", "/v2.0/networks", b"x" * (10 << 20), {"X-Auth-Token": token})
            connection.getresponse().read()


def churn(count: int, token: str) -> None:
    """Objects that are made and deleted."""
    for number, connection in zip(range(count), _kept_open(), strict=False):
        headers = {"X-Auth-Token": token}
        connection.request("POST", "/v2.0/networks", json.dumps({"network": {"name": f"n{number}"}}), headers)
        made = json.loads(connection.getresponse().read())["network"]["id"]
        connection.request("DELETE", f"/v2.0/networks/{made}", None, headers)
        connection.getresponse().read()


def logins(count: int, _token: str) -> None:
    """Passwords that are wrong, many at once."""

    def guess() -> None:
        for number in range(count // 20):
            credentials = {"username": f"user{number % 3}", "password": os.urandom(8).hex()}
            ask(IDENTITY, "POST", "/v2.0/tokens", "", {"auth": {"passwordCredentials": credentials}})

    guessing = [threading.Thread(target=guess) for _ in range(20)]
    for each in guessing:
        each.start()
    for each in guessing:
        each.join()


def _kept_open() -> Iterator[http.client.HTTPConnection]:
    """One connection again and again."""
    connection = http.client.HTTPConnection(HOST, NETWORK, timeout=60)
    while True:
        yield connection


FLOODS: dict[str, Callable[[int, str], None]] = {
    "silent": silent, "slow": slow, "deaf": deaf, "pipelined": pipelined, "unknown": unknown, "tokens": tokens,
    "bodies": bodies, "churn": churn, "logins": logins,
}  # fmt: skip


def main(kind: str, count: str, token: str) -> None:
    """See the module's docstring."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    good = GoodWill(token)
    good.start()
    FLOODS[kind](int(count), token)
    good.stop.set()
    good.join(120)
    print(json.dumps({"served": good.served, "failures": good.failures}))


if __name__ == "__main__":
    main(*sys.argv[1:])
