"""One dictionary of paths: a look-up takes as many steps as the path has segments, however many routes there are."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

import msgspec

from cumulet.http.operation import Operation
from cumulet.http.request import Request, Response

Handler = Callable[[Request], Awaitable[Response]]
Rules = tuple[str, tuple[str, ...]]

_DASHES = str.maketrans("-_", "_-")


class Route(msgspec.Struct, frozen=True):
    """Where a path leads: handlers by method; the methods in `public` need no token. `rules` names by method what the
    handler asks the policy for: a service and the rules of its table."""

    pattern: str
    handlers: Mapping[str, Handler]
    public: frozenset[str] = frozenset()
    rules: Mapping[str, Rules] = {}


class Router:
    """Patterns like `/v2.0/networks/{id}`; a literal segment wins over a wildcard.

    `service` is whose rules its handlers ask for. `dashes`: in the name after the version "-" and "_" are one another,
    as Neutron has it.
    """

    def __init__(self, service: str = "", *, dashes: bool = False) -> None:
        self._service, self._dashes = service, dashes
        self._root: dict[str, Any] = {}
        self._routes: dict[str, Route] = {}
        self.described: dict[tuple[str, str], Operation] = {}
        """What is told of the form of requests and answers, by pattern and method."""

    def add(
        self, pattern: str, method: str, handler: Handler, *rules: str, service: str = "", public: bool = False
    ) -> None:
        """Serve `method` of `pattern`. A second handler for the same is a programming error. `rules` are those of the
        `service` that the handler asks for; where it does not say more, a caller whom none of them could ever let do
        anything is refused before (`http.api`)."""
        node = self._root
        for segment in _segments(pattern):
            node = node.setdefault("*" if segment.startswith("{") else segment, {})
        known = self._routes.get(pattern)
        if known and method in known.handlers:
            raise ValueError(f"{method} {pattern} is served twice")
        handlers = {**(known.handlers if known else {}), method: handler}
        opened = (known.public if known else frozenset()) | (frozenset({method}) if public else frozenset())
        asked = {**(known.rules if known else {}), method: (service or self._service, rules)}
        route = Route(pattern, handlers, opened, asked)
        self._routes[pattern] = node["/"] = route
        node["names"] = [s[1:-1] for s in _segments(pattern) if s.startswith("{")]

    def find(self, path: str) -> tuple[Route, dict[str, str]] | None:
        """The route for a path and the wildcards' values; a trailing slash and a `.json` suffix don't count.

        The path is as the client sent it: segments are told apart first and decoded then, once, so that `%2F` is part
        of a name and never a way into another path.
        """
        segments = [unquote(s) if "%" in s else s for s in _segments(path.removesuffix(".json"))]
        values: list[str] = []
        node = self._walk(self._root, segments, 0, values)
        if node is None and self._dashes and len(segments) > 1:
            values.clear()
            segments[1] = segments[1].translate(_DASHES)
            node = self._walk(self._root, segments, 0, values)
        return None if node is None else (node["/"], dict(zip(node["names"], values, strict=True)))

    def _walk(self, node: dict[str, Any], segments: list[str], at: int, values: list[str]) -> dict[str, Any] | None:
        if at == len(segments):
            return node if "/" in node else None
        if (literal := node.get(segments[at])) is not None and segments[at] not in {"*", "/", "names"}:
            found = self._walk(literal, segments, at + 1, values)
            if found is not None:
                return found
        if (wildcard := node.get("*")) is not None:
            values.append(segments[at])
            found = self._walk(wildcard, segments, at + 1, values)
            if found is not None:
                return found
            values.pop()
        return None

    def routes(self) -> Iterator[Route]:
        """All routes, for tests and documents."""
        return iter(self._routes.values())


def _segments(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]
