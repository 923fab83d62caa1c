"""A request as handlers see it, and the answers they give."""

import re
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Invalid, TooLarge

MAX_BODY = 1 << 20
MAX_OPEN_BODY = 1 << 16
"""What somebody who has shown no token may send: enough for any login."""
SMALL_BODY = 1 << 14
MAX_HELD = 16 << 20
"""Bytes that the bodies of one user's requests under way may hold together; those of SMALL_BODY at most don't count."""
MAX_DEPTH = 32
MAX_QUERY = 2000
"""Names in a query, repeated ones counted."""
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
"""A string; one that never ends reaches to the end, or each of its quotes would be looked at all over again."""
_BRACKETS = bytes.maketrans(b"{}", b"[]")
_NO_BRACKETS = bytes(b for b in range(256) if b not in b"[]{}")
_ENCODER = msgspec.json.Encoder()
_HOST = re.compile(r"(?:[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9_-])?|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")


class Request:
    """Method, path, wildcards, query, headers (lower case), body and, after authentication, the caller."""

    __slots__ = ("_query", "body", "client", "context", "headers", "method", "params", "path", "query_string",
                 "raw_path", "request_id", "scheme", "server", "token")  # fmt: skip

    def __init__(self, scope: Any, headers: dict[str, str], body: bytes, request_id: str) -> None:
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.raw_path: str = scope.get("raw_path", b"").decode("latin-1")
        self.scheme: str = scope.get("scheme", "http")
        self.query_string: str = scope.get("query_string", b"").decode("latin-1")
        self.client: str = (scope.get("client") or ("", 0))[0]
        self.server: tuple[str, int] = tuple(scope.get("server") or ("127.0.0.1", 80))
        self.headers = headers
        self.body = body
        self.params: dict[str, str] = {}
        self.context: Context = Context(user_id="")
        self.token: str = ""
        self.request_id = request_id
        self._query: list[tuple[str, str]] | None = None

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs in order, repeated names kept."""
        if self._query is None:
            try:
                self._query = parse_qsl(self.query_string, keep_blank_values=True, max_num_fields=MAX_QUERY)
            except ValueError as error:
                raise Invalid(f"The query can't be read: {error}.", type="HTTPBadRequest") from None
        return self._query

    def query_value(self, name: str, default: str | None = None) -> str | None:
        """The last value of a query name."""
        return next((v for n, v in reversed(self.query) if n == name), default)

    @property
    def base_url(self) -> str:
        """`http://host:port` as the client knows us, for links; what is no host is answered with our own address."""
        host = self.headers.get("host", "")
        if not _HOST.fullmatch(host):
            address, port = self.server
            host = f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
        return f"{self.scheme}://{host}"

    def json(self) -> dict[str, Any]:
        """The body as a JSON object. Raises Invalid that says what is wrong with it."""
        if not self.body:
            raise Invalid("The request has no body; a JSON object is expected.", type="HTTPBadRequest")
        if _deep(self.body):
            words = f"The body is nested deeper than {MAX_DEPTH} levels, or not to its end."
            raise Invalid(words, type="HTTPBadRequest")
        try:
            value = msgspec.json.decode(self.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise Invalid(f"Malformed request body: {error}.", type="HTTPBadRequest") from None
        if not isinstance(value, dict):
            raise Invalid("Malformed request body: a JSON object is expected.", type="HTTPBadRequest")
        return value

    def wrapped(self, name: str) -> dict[str, Any]:
        """The object under `name` in the body: `{"network": {...}}`."""
        value = self.json().get(name)
        if not isinstance(value, dict):
            raise Invalid(f"Unable to find '{name}' in request body", type="HTTPBadRequest")
        return value

    def param(self, name: str) -> str:
        """A wildcard's value."""
        return self.params[name]


def _deep(body: bytes) -> bool:
    """Whether a JSON text nests deeper than it may, told before anything is decoded and in a few passes."""
    if body.count(b"[") + body.count(b"{") <= MAX_DEPTH:
        return False
    left = _STRING.sub(b"", body).translate(_BRACKETS, _NO_BRACKETS)
    for _ in range(MAX_DEPTH):
        left = left.replace(b"[]", b"")
    return left.startswith(b"[")  # what begins with "]" is malformed, which the decoder says better


class Response:
    """An answer: status, JSON body (None: empty) or raw bytes, and extra headers."""

    __slots__ = ("body", "headers", "media", "status")

    def __init__(
        self,
        body: Any = None,
        status: int = 200,
        headers: dict[str, str] | None = None,
        *,
        media: str = "application/json",
    ) -> None:
        self.status = status
        self.body: bytes = b"" if body is None else body if isinstance(body, bytes) else _ENCODER.encode(body)
        self.headers = headers or {}
        self.media = media


def too_large(limit: int) -> TooLarge:
    """The error for a body over the limit."""
    return TooLarge(f"The request body is larger than {limit} bytes.", type="RequestEntityTooLarge")
