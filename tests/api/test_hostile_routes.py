"""Every route of every service with bodies, names and questions that nobody should send: never a 5xx.

The routes come from the routers, so new ones are tried as they appear.
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.hostile_values import nested
from tests.api.whole_room import SERVICES, WholeRoom

RAW = (
    b"", b"null", b"[]", b"{}", b'""', b"0", b"{", b"}{", b"\x00", b"\xff\xfe{\x00}\x00", b"\xef\xbb\xbf{}", b"{}{}",
    b'{"a":NaN}', b'{"a":-Infinity}', b'{"a":1e999}', b'{"a":' + b"9" * 5000 + b"}", b'{"a":-' + b"0" * 5000 + b"}",
    b'{"a":"\\ud800"}', b'{"a":"\xed\xa0\x80"}', b'{"a":"\\u0000"}', b'{"a":1,"a":2}', b'{"\\u0000":1}',
    b"[" * 20_000, b'{"a":' * 20_000, b"[[]," * 15_000, b"[" * 40 + b'\\"' * 30_000, b'"' * 60_000, b'"\\' * 30_000,
    b'{"' + b"k" * 50_000 + b'":1}', b"<?xml version='1.0'?><a/>", b"a=b&c=d", b"PK\x03\x04", b"\x1f\x8b\x08",
)  # fmt: skip
"""Bodies that are no JSON, or barely."""
PATHS = ("..", ".", "%00", "%0a", "%ff", "%2e%2e%2f", "'", '"', "{}", "*", "null", "-1", "9" * 400, "ü", "%F0%9F%98%80",
         "a;b", "a=b", "%25s", "<x>", "default")  # fmt: skip
_VALUES = (None, True, 0, -1, 2**70, 1.5, "", "x", "a\nb", "\x7f", [], [None], [[]], [{}], {}, {"a": None}, {"": []},
           nested(20), ["x"] * 1001, "x" * 70_000)  # fmt: skip
_KEYS = ("name", "id", "network_id", "fixed_ips", "routes", "external_gateway_info", "port_id", "subnet_id", "enabled",
         "tags", "auth", "identity", "password", "scope", "domain", "project", "user", "metadata", "meta", "networks",
         "networks_links", "server", "imageRef", "protocol", "from", "to", "limits", "type", "reboot",
         "security_groups", "router",
         "subnets", "ports", "interfaceAttachment", "keypair", "quota", "quota_set", "member", "pool", "vip",
         "health_monitor", "floatingip", "security_group_rule", "tenant", "role", "links", "extra",
         "original_password", "domain_id", "parent_id", "device_id", "allowed_address_pairs")  # fmt: skip
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(allow_nan=False), st.text(max_size=10),
              st.sampled_from(["10.0.0.0/24", "::1", "admin", "default", "53ff0943-99ba-42d2-a10d-f66656372f87"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(_KEYS), st.text(max_size=6)), inner, max_size=5),
    ),
    max_leaves=15,
)  # fmt: skip


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(tmp_path_factory.mktemp("routes"))
    made.furnish()
    yield made
    made.close()


def routes(room: WholeRoom, service: str) -> list[tuple[str, str]]:
    """Methods and patterns; of those that lead to the same, one."""
    found = [(m, r.pattern) for r in room.routers[service].routes() for m in r.handlers]
    if service != "network":
        found = [(m, p) for m, p in found if not p.startswith(("/cumulet", "/metrics"))]
    return sorted((m, p) for m, p in found if not p.startswith(("/v2/", "/v2.1/{project_id}")) or service == "image")


def filled(pattern: str, value: str) -> str:
    """A path with this in the place of each wildcard."""
    return "/".join(value if part.startswith("{") else part for part in pattern.split("/"))


async def asked(room: WholeRoom, service: str, method: str, path: str, body: bytes, who: str) -> tuple[int, bytes]:
    """Status and body of an answer, by ASGI alone: ten times as many in the same time as with a client."""
    raw, _, query = path.partition("?")
    token = room.tokens[who].encode()
    scope = {"type": "http", "method": method, "path": unquote(raw), "raw_path": raw.encode(), "scheme": "http",
             "query_string": query.encode(), "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
             "headers": [(b"host", b"controller"), (b"x-auth-token", token)]}  # fmt: skip
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        sent.append(message)

    await room.apis[service](scope, receive, send)
    return sent[0]["status"], sent[1]["body"]


def sane(room: WholeRoom, service: str, method: str, path: str, body: Any, who: str) -> None:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    status, answer = room.loop.run_until_complete(asked(room, service, method, path, content, who))
    said = (service, method, path[:200], content[:200], answer[:500])
    assert status < 500, said
    assert len(answer) < 400_000, said
    if status >= 400 and answer:
        assert isinstance(json.loads(answer), dict), said


@pytest.mark.parametrize("service", SERVICES)
def test_bodies_that_are_no_json(room: WholeRoom, service: str) -> None:
    for method, pattern in routes(room, service):
        for body in RAW if method in {"POST", "PUT", "PATCH"} else RAW[:3]:
            sane(room, service, method, filled(pattern, "x"), body, "admin")


@pytest.mark.parametrize("service", SERVICES)
def test_names_in_paths(room: WholeRoom, service: str) -> None:
    for method, pattern in routes(room, service):
        if "{" in pattern:
            for value in PATHS:
                sane(room, service, method, filled(pattern, value), {} if method != "GET" else None, "admin")


@pytest.mark.parametrize("service", SERVICES)
def test_values_of_any_kind_where_an_object_should_be(room: WholeRoom, service: str) -> None:
    """Under every key that means something anywhere, one and two levels deep."""
    for method, pattern in routes(room, service):
        if method not in {"POST", "PUT", "PATCH"}:
            continue
        last = pattern.rstrip("/").rsplit("/", 1)[-1].replace("-", "_")
        names = {last.removesuffix("s"), last, "server", "auth", "user", "project", "tenant", "quota", "router"}
        path = filled(pattern, "x")
        for name in sorted(names - {"{id}", ""}):
            for value in _VALUES:
                sane(room, service, method, path, {name: value}, "admin")


@pytest.mark.parametrize("service", SERVICES)
def test_questions(room: WholeRoom, service: str) -> None:
    names = ("limit", "marker", "sort_key", "sort_dir", "fields", "name", "id", "tags", "nocatalog", "all_tenants")
    values = ("", "-1", "9" * 400, "%00", "%ff", "a,b", "'", "x" * 3000, "true", "[]")
    for method, pattern in routes(room, service):
        if method != "GET":
            continue
        for name in names:
            for value in values:
                sane(room, service, method, f"{filled(pattern, 'x')}?{name}={value}", None, "admin")
        everything = "&".join(f"{n}={quote(v)}" for n in names for v in values)
        sane(room, service, method, f"{filled(pattern, 'x')}?{everything}", None, "admin")


@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), service=st.sampled_from(SERVICES), body=JSON, who=st.sampled_from(["admin", "member"]))
def test_any_json_anywhere(room: WholeRoom, data: st.DataObject, service: str, body: Any, who: str) -> None:
    writes = [(m, p) for m, p in routes(room, service) if m in {"POST", "PUT", "PATCH"}]
    method, pattern = data.draw(st.sampled_from(writes))
    value = data.draw(st.sampled_from(["x", *room.ids.values()]))
    last = pattern.rstrip("/").rsplit("/", 1)[-1].replace("-", "_").removesuffix("s")
    if data.draw(st.booleans()):
        body = {last: body}
    sane(
        room, service, method, filled(pattern, quote(value, safe="")), json.dumps(body).encode("utf-8", "replace"), who
    )
