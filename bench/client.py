"""A client with one kept connection, and several of them at work at once."""

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from bench.cloud import LIMIT, PORTS, Cloud

T = TypeVar("T")


class Client:
    """Asks one service after the other over kept connections, as the cloud's administrator."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud
        self._connections: dict[str, http.client.HTTPConnection] = {}

    def call(self, method: str, path: str, body: Any = None, service: str = "network") -> Any:
        """One request; the decoded answer. Raises RuntimeError with the answer when it is an error."""
        connection = self._connections.get(service)
        if connection is None:
            connection = http.client.HTTPConnection("127.0.0.1", PORTS[service], timeout=LIMIT)
            self._connections[service] = connection
        headers = {"X-Auth-Token": self._cloud.token}
        data = None if body is None else json.dumps(body).encode()
        connection.request(method, self._cloud.prefix(service) + path, data, headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status} {text.decode(errors='replace')[:500]}")
        return json.loads(text) if text else None

    def make(self, path: str, wrapper: str, /, **attributes: Any) -> dict[str, Any]:
        """Create an object of networking; the answer without its wrapper."""
        return dict(self.call("POST", path, {wrapper: attributes})[wrapper])

    def close(self) -> None:
        """Close the connections."""
        for connection in self._connections.values():
            connection.close()


def each(cloud: Cloud, work: Iterable[Callable[[Client], T]], clients: int) -> tuple[list[T], list[float]]:
    """Do all pieces of work by so many clients at once: results in order, and the ms that each took.

    The first error is raised once all clients have stopped.
    """
    pieces = list(work)
    waiting: SimpleQueue[int] = SimpleQueue()
    for index in range(len(pieces)):
        waiting.put(index)
    results: dict[int, T] = {}
    times: dict[int, float] = {}
    errors: list[Exception] = []

    def run() -> None:
        client = Client(cloud)
        try:
            while not errors:
                index = waiting.get_nowait()
                began = time.perf_counter()
                results[index] = pieces[index](client)
                times[index] = (time.perf_counter() - began) * 1000
        except Empty:
            pass
        except Exception as error:
            errors.append(error)
        finally:
            client.close()

    threads = [threading.Thread(target=run) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    order = range(len(pieces))
    return [results[index] for index in order], [times[index] for index in order]
