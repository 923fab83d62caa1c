"""Errors as each service's clients know them. The only place that turns errors into HTTP."""

from collections.abc import Callable, Mapping
from typing import Any

from cumulet.http.request import Response
from cumulet.model.errors import (
    Conflict,
    CumuletError,
    Forbidden,
    Invalid,
    NotFound,
    PreconditionFailed,
    QuotaExceeded,
    TooLarge,
    Unauthorized,
    Unavailable,
)

_STATUS: Mapping[type[CumuletError], int] = {
    Invalid: 400, Unauthorized: 401, Forbidden: 403, NotFound: 404, Conflict: 409, PreconditionFailed: 412,
    TooLarge: 413, Unavailable: 503,
}  # fmt: skip
_TITLE = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
          409: "Conflict", 412: "Precondition Failed", 413: "Request Entity Too Large", 500: "Internal Server Error",
          503: "Service Unavailable"}  # fmt: skip
_COMPUTE = {400: "badRequest", 401: "unauthorized", 403: "forbidden", 404: "itemNotFound", 405: "badMethod",
            409: "conflictingRequest", 413: "overLimit", 500: "computeFault", 503: "serviceUnavailable"}  # fmt: skip

Form = Callable[[int, CumuletError], Any]


def status_of(error: CumuletError, service: str) -> int:
    """The HTTP status of an error; compute says 403 where a quota is exceeded."""
    if isinstance(error, QuotaExceeded) and service == "compute":
        return 403
    return next(code for kind, code in _STATUS.items() if isinstance(error, kind))


def _neutron(_status: int, error: CumuletError) -> Any:
    return {"NeutronError": {"type": error.type, "message": error.message, "detail": ""}}


def _keystone(status: int, error: CumuletError) -> Any:
    return {"error": {"code": status, "message": error.message, "title": _TITLE.get(status, "Error")}}


def _nova(status: int, error: CumuletError) -> Any:
    return {_COMPUTE.get(status, "computeFault"): {"code": status, "message": error.message}}


def _glance(status: int, error: CumuletError) -> Any:
    title = f"{status} {_TITLE.get(status, 'Error')}"
    return {"message": error.message, "code": title, "title": _TITLE.get(status, "Error")}


_FORMS: Mapping[str, Form] = {"network": _neutron, "identity": _keystone, "compute": _nova, "image": _glance}
_WORDS = {"type": "string"}
_KEYSTONE = {"type": "object", "required": ["error"], "properties": {"error": {
    "type": "object", "required": ["code", "message", "title"],
    "properties": {"code": {"type": "integer"}, "message": _WORDS, "title": _WORDS}}}}  # fmt: skip
_NEUTRON = {"type": "object", "required": ["NeutronError"], "properties": {"NeutronError": {
    "type": "object", "required": ["type", "message", "detail"],
    "properties": {"type": _WORDS, "message": _WORDS, "detail": _WORDS}}}}  # fmt: skip
_NOVA = {"type": "object", "maxProperties": 1, "additionalProperties": {
    "type": "object", "required": ["code", "message"]}}  # fmt: skip
_GLANCE = {"type": "object", "required": ["message", "code", "title"]}
SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    "identity": _KEYSTONE,
    **{name: {"anyOf": [form, _KEYSTONE]}
       for name, form in {"network": _NEUTRON, "compute": _NOVA, "image": _GLANCE}.items()},
}  # fmt: skip
"""The same forms as JSON schemas; who shows no good token is told so as by Identity, whatever the service."""


def fault(error: CumuletError, service: str, status: int | None = None) -> Response:
    """The answer that tells a client of an error in the service's own form."""
    code = status or status_of(error, service)
    if code == 401 and service != "identity":
        body: Any = _keystone(code, error)
    else:
        body = _FORMS[service](code, error)
    headers = {"WWW-Authenticate": "Keystone uri='/'"} if code == 401 else {}
    return Response(body, code, headers)
