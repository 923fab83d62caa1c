"""The services described for programs: an OpenAPI 3.1 document of each, made from the routes that answer.

Whatever is served is in it. Source: https://spec.openapis.org/oas/v3.1.0
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec

from cumulet import __version__
from cumulet.http.faults import SCHEMAS
from cumulet.http.operation import Operation
from cumulet.http.request import Request, Response
from cumulet.http.router import Route, Router

_WILDCARD = re.compile(r"{(\w+)}")
_BODIES = ("POST", "PUT", "PATCH")
_ANYTHING = {"type": "object"}
PATH = "/cumulet/openapi"


def add_openapi(router: Router, service: str) -> None:
    """Serve the document of everything else that the router serves."""

    @cache
    def text() -> bytes:  # once: it is big, anybody may ask, and routes do not change
        return msgspec.json.encode(document(router, service))

    async def describe(_request: Request) -> Response:
        return Response(text())

    router.add(PATH, "GET", describe, public=True)


def document(router: Router, service: str) -> dict[str, Any]:
    """The OpenAPI document of one service."""
    paths: dict[str, dict[str, Any]] = {}
    for route in router.routes():
        paths[route.pattern] = dict(_operations(router, route))
    return {
        "openapi": "3.1.0",
        "info": {"title": f"cumulet: {service}", "version": __version__},
        "paths": paths,
        "components": {
            "schemas": {"Fault": SCHEMAS[service], **_schemas(router)},
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "X-Auth-Token"}},
        },
    }


def _schemas(router: Router) -> dict[str, Any]:
    """What the operations refer to. Two resources of one name in one service would be a programming error."""
    found: dict[str, Any] = {}
    for operation in router.described.values():
        for name, schema in operation.schemas.items():
            if found.setdefault(name, schema) != schema:
                raise ValueError(f"{name} is described in two ways")
    return found


def _operations(router: Router, route: Route) -> Iterator[tuple[str, dict[str, Any]]]:
    for method in route.handlers:
        told = router.described.get((route.pattern, method))
        operation = told or Operation(
            summary=f"{method} {route.pattern}",
            body=_ANYTHING if method in _BODIES else None,
        )
        described: dict[str, Any] = {
            "summary": operation.summary,
            "operationId": _identifier(method, route.pattern),
            "parameters": list(_parameters(route.pattern, operation)),
            "responses": _responses(router, operation, told is not None),
            "security": [] if method in route.public else [{"token": []}],
        }
        if operation.body is not None:
            described["requestBody"] = {
                "required": told is not None,
                "content": {"application/json": {"schema": operation.body}},
            }
        yield method.lower(), described


def _identifier(method: str, pattern: str) -> str:
    return f"{method.lower()}{re.sub(r'[^A-Za-z0-9]+', '_', pattern).rstrip('_') or '_root'}"


def _parameters(pattern: str, operation: Operation) -> Iterator[dict[str, Any]]:
    for name in _WILDCARD.findall(pattern):
        yield {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}
    for name, schema in operation.query.items():
        yield {"name": name, "in": "query", "schema": schema}


def _responses(router: Router, operation: Operation, told: bool) -> dict[str, Any]:
    """The success that is promised (any, where no form is told), and the service's own form of every refusal."""
    content: dict[str, Any] = {"description": "done"}
    if operation.answer is not None:
        content["content"] = {"application/json": {"schema": operation.answer}}
    links = {}
    for pattern, pointer in operation.links.items():
        for method in _methods(router, pattern):
            target = _identifier(method, pattern)
            links[target] = {"operationId": target, "parameters": {"id": f"$response.body#{pointer}"}}
    if links:
        content["links"] = links
    refusal = {
        "description": "refused, in words",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}},
    }
    done = {str(operation.status): content} if told else {"2XX": content, "3XX": {"description": "choices"}}
    return {**done, "4XX": refusal, "503": refusal}


def _methods(router: Router, pattern: str) -> list[str]:
    return [method for route in router.routes() if route.pattern == pattern for method in route.handlers]
