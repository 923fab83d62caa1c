"""An API as an ASGI application: find the route, know the caller, read the body within bounds, answer every error.

Anything that is not a CumuletError is a bug: logged whole with the request id, answered 500 in the service's form.
"""

import time
import uuid
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import msgspec
import structlog
from prometheus_client import Counter, Histogram

from cumulet.http.cloud import Cloud
from cumulet.http.faults import fault
from cumulet.http.request import MAX_BODY, MAX_HELD, MAX_OPEN_BODY, SMALL_BODY, Request, Response, too_large
from cumulet.http.router import Router
from cumulet.identity.access_rule import permits
from cumulet.model.errors import CumuletError, Invalid, NotFound, Unauthorized, Unavailable
from cumulet.model.policy import refused

log = structlog.get_logger("http")
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

REQUESTS = Counter("cumulet_requests_total", "Requests answered", ["service", "method", "status"])
SECONDS = Histogram("cumulet_request_seconds", "Time from request to answer", ["service", "method"])
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""The methods that get a row of counters of their own: what a client sends names none (CVE-2021-40797)."""
_NO_SNIFFING = (b"x-content-type-options", b"nosniff")
"""What an instance or a tenant wrote is never a page, whatever a browser makes of its looks (CVE-2026-40212)."""
_ONCE = ("host", "x-auth-token", "x-subject-token")
"""Headers that say who asks whom for whom; sent twice, two readers may understand two things."""


class Held:
    """The bytes of bodies under way, by who sends them: nobody fills the memory by sending much and never ending."""

    def __init__(self) -> None:
        self.sizes: dict[str, int] = {}

    def add(self, who: str, size: int) -> None:
        """So many bytes more. Raises Unavailable when they are too many."""
        if self.sizes.get(who, 0) + size > MAX_HELD:
            words = f"Your requests under way hold {MAX_HELD} bytes already. Send this one again when they have ended."
            raise Unavailable(words, type="HTTPServiceUnavailable")
        self.sizes[who] = self.sizes.get(who, 0) + size

    def drop(self, who: str, size: int) -> None:
        """So many bytes less."""
        left = self.sizes.get(who, 0) - size
        if left > 0:
            self.sizes[who] = left
        else:
            self.sizes.pop(who, None)


HELD = Held()
SERVICES = {"identity": "keystone", "network": "neutron", "compute": "nova", "image": "glance"}
"""The names that the services' rules go by."""


class Api:
    """One service on one port; `service` names the form of its errors."""

    def __init__(self, service: str, cloud: Cloud, router: Router) -> None:
        self.service, self.cloud, self.router = service, cloud, router

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The ASGI entry."""
        if scope["type"] != "http":
            return
        began = time.perf_counter()
        request_id = "req-" + str(uuid.uuid4())
        try:
            response = await self._answer(scope, receive, request_id)
        except CumuletError as error:
            response = fault(error, self.service)
        except Exception:
            log.exception("a bug", request_id=request_id, method=scope["method"], path=_logged(scope["path"]))
            words = f"Something went wrong in the cloud; the log has it under {request_id}."
            response = fault(CumuletError(words, type="InternalServerError"), self.service, 500)
        await self._send(scope, send, response, request_id)
        taken = time.perf_counter() - began
        method = scope["method"] if scope["method"] in _METHODS else "other"
        REQUESTS.labels(self.service, method, response.status).inc()
        SECONDS.labels(self.service, method).observe(taken)
        log.debug("answered", service=self.service, method=scope["method"], path=_logged(scope["path"]),
                  status=response.status, ms=round(taken * 1000, 2), request_id=request_id)  # fmt: skip

    async def _answer(self, scope: Scope, receive: Receive, request_id: str) -> Response:
        found = self.router.find(scope["raw_path"].decode("latin-1"))
        if found is None:
            raise NotFound("The resource could not be found.", type="HTTPNotFound")
        route, params = found
        request = Request(scope, _headers(scope), b"", request_id)
        request.params = params
        method = "GET" if scope["method"] == "HEAD" and "HEAD" not in route.handlers else scope["method"]
        handler = route.handlers.get(method)
        if handler is None:
            allowed = ", ".join(sorted(route.handlers))
            words = f"{scope['method']} is not possible here; possible: {allowed}."
            made = fault(CumuletError(words, type="HTTPMethodNotAllowed"), self.service, 405)
            made.headers["Allow"] = allowed
            return made
        known = method not in route.public
        if known:
            self._know(request)
            _admit(request, *route.rules[method])
        reading = _Body(request.context.user_id)
        try:
            request.body = await reading.whole(receive, MAX_BODY if known else MAX_OPEN_BODY)
            return await handler(request)
        finally:
            reading.drop()

    def _know(self, request: Request) -> None:
        request.token = request.headers.get("x-auth-token", "")
        if not request.token:
            raise Unauthorized("The request you have made requires authentication.")
        with self.cloud.store.read() as reader:
            request.context = self.cloud.authenticate(reader, request.token)
        if request.context.policy.administrators:
            request.context = msgspec.structs.replace(request.context, service=SERVICES[self.service])
        if not permits(request.context, self.service, request.method, request.raw_path):
            raise Unauthorized("The request you have made requires authentication.")

    async def _send(self, scope: Scope, send: Send, response: Response, request_id: str) -> None:
        headers = [(b"x-openstack-request-id", request_id.encode()), _NO_SNIFFING]
        if self.service == "compute":
            headers.append((b"x-compute-request-id", request_id.encode()))
        if response.body:
            headers.append((b"content-type", response.media.encode()))
        headers.append((b"content-length", str(len(response.body)).encode()))
        headers += [(k.lower().encode(), v.encode("latin-1", "replace")) for k, v in response.headers.items()]
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else response.body})


def _admit(request: Request, service: str, rules: tuple[str, ...]) -> None:
    """Raise Forbidden where none of the rules could let the caller do anything, before a body is read.

    Networking says of what may not be read that it is not there, Compute looks at the project in the path first: those
    judge by themselves.
    """
    if rules and service not in {"neutron", "nova"} and not any(request.context.could(service, rule) for rule in rules):
        raise refused(service, rules[0])


def _headers(scope: Scope) -> dict[str, str]:
    headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
    if len(headers) < len(scope["headers"]):
        names = [k.decode("latin-1") for k, _ in scope["headers"]]
        if twice := [name for name in _ONCE if names.count(name) > 1]:
            raise Invalid(f"The header {twice[0]} may be sent once only.", type="HTTPBadRequest")
    return headers


def _logged(path: str) -> str:
    """A path for the log: v2.0 puts tokens into paths, so what is as long as one is cut (it would let a reader in)."""
    return "/".join(part if len(part) <= 64 else part[:6] + "..." for part in path.split("/"))


class _Body:
    """A body as it arrives from `who` ("": from strangers)."""

    def __init__(self, who: str) -> None:
        self._who = who
        self._held = 0

    async def whole(self, receive: Receive, limit: int) -> bytes:
        """The body, read whole; over the limit what follows is dropped unread, so memory stays flat."""
        chunks: list[bytes] = []
        size, over = 0, False
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":  # what came may look whole, and isn't; nobody hears the answer
                raise Invalid("The request ended before its body did.", type="HTTPBadRequest")
            chunk = message.get("body", b"")
            size += len(chunk)
            if size > limit:
                over = True
                chunks.clear()
                self.drop()
            elif chunk:
                self._hold(size)
                chunks.append(chunk)
            if not message.get("more_body"):
                break
            if size > 64 * MAX_BODY:
                break
        if over:
            raise too_large(limit)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _hold(self, size: int) -> None:
        if size > SMALL_BODY:
            HELD.add(self._who, size - self._held)
            self._held = size

    def drop(self) -> None:
        """It is held no more."""
        if self._held:
            HELD.drop(self._who, self._held)
            self._held = 0
