"""Every limit of docs/reference/limits.md: what is just under it is taken, what is just over is refused in words."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.api.limits import LIMITS, Limit, nested, table
from tests.api.whole_room import WholeRoom

from cumulet.http.api import HELD
from cumulet.http.networking import COLLECTIONS
from cumulet.http.request import MAX_DEPTH, MAX_HELD, SMALL_BODY
from cumulet.model.errors import Invalid

TRIED = [limit for _, rows in LIMITS for limit in rows if limit.ask is not None]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(tmp_path_factory.mktemp("limits"))
    made.furnish()
    named = ("network", "port", "subnet", "security_group", "security_group_rule", "health_monitor")
    unlimited = dict.fromkeys(named, -1)
    made.ask("network", "PUT", f"/v2.0/quotas/{made.projects['ours']}", {"quota": unlimited}, "admin")
    compute = {"quota_set": {"instances": 40, "cores": -1, "ram": -1}}
    made.ask("compute", "PUT", f"/v2.1/os-quota-sets/{made.projects['ours']}", compute, "admin")
    yield made
    made.close()


def message(answer: Any) -> str:
    """What an error says, in whichever service's form."""
    body = answer.json()
    inner = body if "message" in body else next(iter(body.values()))
    return str(inner["message"])


@pytest.mark.parametrize("limit", TRIED, ids=lambda limit: limit.what.replace(" ", "-"))
def test_each_limit(room: WholeRoom, limit: Limit) -> None:
    assert limit.ask
    over = limit.ask(room, limit.value + 1)
    assert over.status_code == limit.over, over.text[:500]
    assert 10 < len(message(over)) < 1000
    under = limit.ask(room, limit.value)
    assert under.status_code in {200, 201, 202, limit.under}, under.text[:500]
    assert under.status_code < 400 or message(under) != message(over)


def test_the_document_says_the_same() -> None:
    document = Path(__file__).resolve().parents[2] / "docs/reference/limits.md"
    assert table() in document.read_text(), "docs/reference/limits.md should have:\n" + table()


def test_levels_of_json(room: WholeRoom) -> None:
    over = room.ask("network", "POST", "/v2.0/networks", nested(MAX_DEPTH + 1))
    assert "nested deeper" in message(over)
    under = room.ask("network", "POST", "/v2.0/networks", nested(MAX_DEPTH))
    assert "Invalid input for name" in message(under)


def test_bodies_of_one_user_under_way(room: WholeRoom) -> None:
    """Small ones are always taken, and others' are nobody's business; what has ended counts no more."""
    assert HELD.sizes == {}
    HELD.add(room.users["member"], MAX_HELD - SMALL_BODY)
    try:
        small = json.dumps({"network": {"name": "x" * 100}}).encode()
        large = json.dumps({"network": {"name": "x" * 2 * SMALL_BODY}}).encode()
        assert room.ask("network", "POST", "/v2.0/networks", small).status_code == 201
        answer = room.ask("network", "POST", "/v2.0/networks", large)
        assert answer.status_code == 503
        assert "Send this one again" in message(answer)
        assert room.ask("network", "POST", "/v2.0/networks", large, "stranger").status_code == 400
    finally:
        HELD.drop(room.users["member"], MAX_HELD - SMALL_BODY)
    assert HELD.sizes == {}


def _long(attribute: Any) -> tuple[str, Any, Any] | None:
    """A value of the greatest length that a declaration allows, one that is longer, and what is too long."""
    schema = attribute.type.schema
    schema = next((s for s in schema.get("anyOf", ()) if s.get("type") != "null"), schema)
    if schema.get("type") == "string" and "maxLength" in schema and "pattern" not in schema:
        return "maximum length", "x" * schema["maxLength"], "x" * (schema["maxLength"] + 1)
    if schema.get("type") == "array":
        return "at most", None, [None] * (schema["maxItems"] + 1)
    return None


DECLARED = [
    (collection.path, name)
    for collection in COLLECTIONS
    for name, attribute in collection.declaration.attributes.items()
    if (attribute.create or attribute.update) and _long(attribute)
]


@pytest.mark.parametrize(("path", "name"), DECLARED)
def test_each_declared_length(room: WholeRoom, path: str, name: str) -> None:
    """By the declarations: whatever string or list a client may give has a length, and is refused beyond it."""
    collection = next(c for c in COLLECTIONS if c.path == path)
    attribute = collection.declaration.attributes[name]
    found = _long(attribute)
    assert found
    words, longest, longer = found
    wrapper, verb = collection.declaration.name, "POST" if attribute.create else "PUT"
    at = f"/v2.0/{room.within(path)}" + ("" if attribute.create else f"/{room.ids[path]}")
    answer = room.ask("network", verb, at, {wrapper: {name: longer}}, "admin")
    assert answer.status_code == 400
    assert words in message(answer)
    assert name in message(answer)
    if longest is not None:
        answer = room.ask("network", verb, at, {wrapper: {name: longest}}, "admin")
        assert answer.status_code < 400 or words not in message(answer)


def test_every_string_and_list_has_a_length() -> None:
    """No declaration lets a client give a string or a list of any length."""
    for collection in COLLECTIONS:
        for name, attribute in collection.declaration.attributes.items():
            if not (attribute.create or attribute.update):
                continue
            schema = attribute.type.schema
            kinds = [s.get("type") for s in (schema, *schema.get("anyOf", ()))]
            if "array" in kinds:
                assert "maxItems" in str(schema), (collection.path, name)
            for endless in ("x" * 100_000, ["x"] * 100_000):
                with pytest.raises((ValueError, Invalid)):
                    attribute.type.parse(endless)


def test_questions_as_long_as_they_may_be(room: WholeRoom) -> None:
    """Whatever a database has a limit for: patterns, values, conditions and keys to sort by."""
    long, many = "x" * 55_000, range(1990)
    for service, path in (
        ("compute", f"/v2.1/servers?name={long}"),
        ("compute", f"/v2.1/servers?ip={long}"),
        ("compute", "/v2.1/servers?" + "&".join(f"flavor={n}" for n in many)),
        ("network", f"/v2.0/networks?tags={long}"),
        ("network", f"/v2.0/networks?not-tags-any={long}"),
        ("network", f"/v2.0/ports?fixed_ips=ip_address_substr={long}"),
        ("network", f"/v2.0/networks?name={long}"),
        ("network", "/v2.0/networks?limit=1&" + "&".join(f"id={n}" for n in many)),
        ("network", "/v2.0/ports?" + "&".join(f"security_groups={n}" for n in many)),
        ("network", "/v2.0/ports?" + "&".join(f"fixed_ips=ip_address=10.0.0.{n}" for n in many)),
        ("network", "/v2.0/networks?limit=1&marker=" + room.ids["networks"] + "&sort_key=name&sort_dir=asc" * 900),
        ("identity", f"/v3/users?name={long}"),
        ("identity", f"/v2.0/tenants?marker={long}"),
    ):
        answer = room.ask(service, "GET", path, who="admin")
        assert answer.status_code in {200, 400}, (path[:60], answer.text[:300])
