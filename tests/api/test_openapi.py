"""The services' OpenAPI documents, and answers that are as they say: drawn requests, sent in process.

Schemathesis draws requests from the documents, valid and invalid; here the ids of real objects are put in their
places, so that they reach the rules. Every answer must have a status and a form that the document names (never a 500),
and must take less than a second of CPU. Requests run on a cloud that changes under them and is replaced now and then.
"""

import asyncio
import gc
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from tests.api.whole_room import WholeRoom

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
CPU = 1.0
"""Seconds of CPU that an answer may take."""
PATIENCE = 60.0
"""Seconds after which a request counts as one that hangs."""
AGE = 400
"""Requests that one cloud gets before it is replaced: by then much of what it had is deleted."""
WHO = {
    "network": ("member", "member", "member", "admin", "admin", "reader", "stranger"),
    "identity": ("admin", "admin", "admin", "admin", "member", "stranger"),
}

schemathesis.openapi.format("uuid", st.uuids().map(str))
schemathesis.openapi.format("ip", st.ip_addresses().map(str))
schemathesis.openapi.format("cidr", st.builds(lambda a, n: f"{a}/{n}", st.ip_addresses(), st.integers(0, 140)))
schemathesis.openapi.format("mac", st.binary(min_size=6, max_size=6).map(lambda b: b.hex(":")))
schemathesis.openapi.format("dns-name", st.from_regex(r"[a-z][a-z0-9-]{0,20}(\.[a-z]{1,9}){0,3}\.?", fullmatch=True))


class Target:
    """A cloud in process for drawn requests."""

    def __init__(self, home: Path) -> None:
        self._home, self._rooms, self._age = home, 0, AGE
        self.room: WholeRoom | None = None
        self.slowest: tuple[float, str] = (0.0, "")

    def fresh(self) -> WholeRoom:
        """The cloud for the next request."""
        if self.room is not None and self._age >= AGE:
            self.close()
        if self.room is None:
            self._rooms, self._age = self._rooms + 1, 0
            home = self._home / str(self._rooms)
            home.mkdir()
            self.room = WholeRoom(home)
            self.room.furnish()
        self._age += 1
        return self.room

    def send(self, service: str, case: Case, who: str) -> httpx.Response:
        """Send a drawn request, and see that the answer comes and took little."""
        assert self.room
        drawn = case.as_transport_kwargs(base_url="http://controller")
        drawn["headers"] = {**(drawn.get("headers") or {}), "X-Auth-Token": self.room.tokens[who]}
        room, url = self.room, drawn.pop("url")

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=room.apis[service], raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport) as client:
                return await asyncio.wait_for(client.request(drawn.pop("method"), url, **_known(drawn)), PATIENCE)

        gc.disable()  # to look through all that was drawn so far is no part of an answer
        try:
            began = time.process_time()
            answer = room.loop.run_until_complete(send())
            took = time.process_time() - began
        finally:
            gc.enable()
        self.slowest = max(self.slowest, (took, f"{case.method} {case.path}"))
        assert took < CPU, f"{case.method} {case.formatted_path} took {took:.2f} s of CPU"
        return answer

    def close(self) -> None:
        if self.room:
            self.room.close()
            self.room = None


def _known(drawn: dict[str, Any]) -> dict[str, Any]:
    """requests' arguments as httpx has them."""
    names = {"headers": "headers", "params": "params", "json": "json", "data": "content"}
    return {names[name]: value for name, value in drawn.items() if name in names and value is not None}


def real(data: st.DataObject, room: WholeRoom, value: Any, name: str = "") -> Any:
    """The drawn value with ids of real objects in most places where there is an id."""
    if isinstance(value, dict):
        return {key: real(data, room, item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [real(data, room, item, name) for item in value]
    if name.endswith(("id", "ids", "security_groups")) and isinstance(value, str) and data.draw(st.integers(0, 3)) < 3:
        return _any(data, room.ids.values())
    return value


def _place(data: st.DataObject, room: WholeRoom, path: str, name: str) -> str:
    """An id for a wildcard: of an object of the path's kind, where there is one."""
    kind = path.partition(f"/{{{name}}}")[0].split("/", 2)[-1]
    named = {
        "user": room.users["member"],
        "users": room.users["member"],
        "target": "default" if "domains" in path else room.projects["ours"],
        "project": room.projects["ours"],
        "projects": room.projects["ours"],
        "tenants": room.projects["ours"],
        "domains": "default",
        **room.ids,
    }
    ours = named.get(kind) or named.get(kind.rpartition("/")[2]) or named.get(name) or named.get(f"{name}s")
    if ours is None or data.draw(st.integers(0, 9)) == 9:
        return _any(data, named.values())
    return ours


def _any(data: st.DataObject, ids: Iterable[str]) -> str:
    known = sorted(set(ids))
    return known[data.draw(st.integers(0, 9999)) % len(known)]


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Target]:
    made = Target(tmp_path)
    yield made
    made.close()


def schema_of(target: Target, service: str) -> Any:
    document = target.fresh().ask(service, "GET", "/cumulet/openapi", who="none").json()
    return schemathesis.openapi.from_dict(document)


def storm(target: Target, service: str, requests: int) -> None:
    """So many drawn requests, valid and invalid ones; to what one creates, those follow that the document links to it.

    All that is drawn for an example is drawn before anything is sent: Hypothesis must not meet choices that depend on
    what was answered.
    """
    operations = [found.ok() for found in schema_of(target, service).get_all_operations()]
    numbers = {operation.definition.raw["operationId"]: at for at, operation in enumerate(operations)}
    strategies = {
        mode: [operation.as_strategy(generation_mode=mode) for operation in operations] for mode in GenerationMode
    }
    followers = [[numbers[name] for name in _linked(operation)] for operation in operations]
    sent = 0

    @settings(max_examples=requests, deadline=None, database=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.data())
    def one(data: st.DataObject) -> None:
        nonlocal sent
        room = target.fresh()
        at = data.draw(st.integers(0, len(operations) - 1))
        drawn = [
            (_draw(data, room, strategies, which), data.draw(st.sampled_from(WHO[service])))
            for which in [at, *followers[at]]
        ]
        made: str | None = None
        for case, who in drawn:
            if made is not None:
                case.path_parameters["id"] = made
            answer = target.send(service, case, who)
            case.validate_response(answer, checks=CHECKS)
            sent += 1
            made = made or _made(answer)
            if made is None:
                break

    one()
    assert sent >= requests


def _linked(operation: Any) -> list[str]:
    """The operations that the document links to the answers of this one, what deletes last."""
    links = operation.definition.raw["responses"].get("201", {}).get("links", {})
    return sorted(links, key=lambda name: name.startswith("delete"))


def _draw(data: st.DataObject, room: WholeRoom, strategies: Any, at: int) -> Case:
    """A request for one operation, with real ids in most places."""
    mode = data.draw(st.sampled_from((GenerationMode.POSITIVE, GenerationMode.POSITIVE, GenerationMode.NEGATIVE)))
    case: Case = data.draw(strategies[mode][at])
    for name in case.path_parameters or {}:
        if data.draw(st.integers(0, 3)) < 3:
            case.path_parameters[name] = _place(data, room, case.path, name)
    if isinstance(case.body, dict):
        case.body = real(data, room, case.body)
    return case


def _made(answer: httpx.Response) -> str | None:
    """The id of what an answer says was created."""
    if answer.status_code != 201 or not answer.content:
        return None
    body = answer.json()
    views = [view for view in body.values() if isinstance(view, dict) and isinstance(view.get("id"), str)]
    return views[0]["id"] if views else None


@pytest.mark.parametrize("service", ["network", "identity"])
def test_hundreds_of_drawn_requests_are_answered_as_told(target: Target, service: str) -> None:
    storm(target, service, 600)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("service", ["network", "identity"])
def test_ten_thousand_drawn_requests_are_answered_as_told(target: Target, service: str) -> None:
    storm(target, service, 10_000)


@pytest.mark.parametrize("service", ["network", "identity", "compute", "image"])
def test_the_document_has_every_path(target: Target, service: str) -> None:
    room = target.fresh()
    told = room.ask(service, "GET", "/cumulet/openapi", who="none").json()["paths"]
    served = {route.pattern: {method.lower() for method in route.handlers} for route in room.routers[service].routes()}
    assert {path: set(operations) for path, operations in told.items()} == served
