"""Whatever JSON is sent, Identity answers in its own form and never with a 5xx."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .identity_room import Room, opened

WORDS = [
    "auth",
    "identity",
    "methods",
    "password",
    "token",
    "user",
    "name",
    "id",
    "domain",
    "scope",
    "project",
    "system",
    "all",
    "unscoped",
    "passwordCredentials",
    "username",
    "userId",
    "tenantName",
    "tenantId",
    "enabled",
    "tags",
    "parent_id",
    "domain_id",
    "options",
    "description",
    "default",
    "demo",
    "Default",
    "default_project_id",
]
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(WORDS),
)
KEYS = st.one_of(st.sampled_from(WORDS), st.text(max_size=5))
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)


def maybe(value: Any) -> st.SearchStrategy[Any]:
    """The right thing mostly, anything sometimes."""
    return st.one_of(st.just(value) if not isinstance(value, st.SearchStrategy) else value, JSON)


USER = maybe(
    st.fixed_dictionaries(
        {},
        optional={"name": maybe("demo"), "id": maybe("x"), "password": maybe("x"), "domain": maybe({"id": "default"})},
    )
)
SCOPE = maybe(
    st.fixed_dictionaries(
        {},
        optional={"project": maybe({"name": "demo"}), "domain": JSON, "system": maybe({"all": True}), "unscoped": JSON},
    )
)
V3 = st.fixed_dictionaries(
    {
        "auth": maybe(
            st.fixed_dictionaries(
                {
                    "identity": maybe(
                        st.fixed_dictionaries(
                            {
                                "methods": maybe(st.lists(st.sampled_from(["password", "token", "x"]))),
                                "password": maybe(st.fixed_dictionaries({"user": USER})),
                                "token": maybe({"id": "x"}),
                            }
                        )
                    )
                },
                optional={"scope": SCOPE},
            )
        )
    }
)
V2 = st.fixed_dictionaries(
    {
        "auth": maybe(
            st.fixed_dictionaries(
                {},
                optional={
                    "passwordCredentials": maybe(
                        st.fixed_dictionaries(
                            {}, optional={"username": maybe("demo"), "userId": maybe("x"), "password": maybe("x")}
                        )
                    ),
                    "token": maybe({"id": "x"}),
                    "tenantName": maybe("demo"),
                    "tenantId": maybe("x"),
                },
            )
        )
    }
)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("identity")) as made:
        yield made


@settings(max_examples=250, deadline=None)
@given(body=st.one_of(V3, V2, JSON), path=st.sampled_from(["/v3/auth/tokens", "/v2.0/tokens"]))
def test_logins(room: Room, body: Any, path: str) -> None:
    answer = room.ask("POST", path, body)
    assert answer.status_code in {400, 401, 404}
    assert answer.json()["error"]["code"] == answer.status_code


BODY = st.fixed_dictionaries(
    {},
    optional={
        "name": maybe(st.text(max_size=300)),
        "enabled": JSON,
        "domain_id": maybe("default"),
        "description": JSON,
        "parent_id": JSON,
        "tags": JSON,
        "options": maybe({}),
        "password": JSON,
        "default_project_id": JSON,
        "anything": JSON,
    },
)


@settings(max_examples=250, deadline=None)
@given(body=maybe(BODY), kind=st.sampled_from(["user", "project", "domain", "role"]), update=st.booleans())
def test_writes(room: Room, body: Any, kind: str, update: bool) -> None:
    admin = room.admin()
    id = room.ask("GET", f"/v3/{kind}s?name=demo", token=admin).json()[f"{kind}s"]
    if kind != "role" and update and id and kind != "user":
        answer = room.ask("PATCH", f"/v3/{kind}s/{id[0]['id']}", {kind: body}, admin)
    else:
        answer = room.ask("POST", f"/v3/{kind}s", {kind: body}, admin)
    assert answer.status_code in {200, 201, 400, 404, 409}, answer.text


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"[" * 10000, b'{"auth":' * 500, b"1e999"]
)
@pytest.mark.parametrize("path", ["/v3/auth/tokens", "/v2.0/tokens"])
def test_what_is_no_object(room: Room, raw: bytes, path: str) -> None:
    answer = room.ask("POST", path, content=raw)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == 400


QUERIES = st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="#"), max_size=40)


@settings(max_examples=150, deadline=None)
@given(
    query=QUERIES,
    name=st.sampled_from(["enabled", "name", "domain_id", "limit", "user.id", "scope.project.id"]),
    path=st.sampled_from(["users", "projects", "roles", "domains", "role_assignments", "services", "regions"]),
)
def test_queries(room: Room, query: str, name: str, path: str) -> None:
    answer = room.ask("GET", f"/v3/{path}?{name}={query}", token=room.admin())
    assert answer.status_code in {200, 400}
