"""No question on the way of a request reads a whole table: SQLite finds the rows of each statement by an index."""

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from tests.api.identity_room import Room as IdentityRoom
from tests.api.l3_room import ADMIN, Room, reads

from cumulet import networking

_WHOLE = ("internet", "sqlite_master")
"""Tables of one row."""


@contextmanager
def watched(room: Room | IdentityRoom) -> Iterator[dict[str, Any]]:
    """The statements that are executed within the block, each with some parameters it had."""
    seen: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        seen[statement] = parameters

    event.listen(room.store._engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(room.store._engine, "before_cursor_execute", note)


def scans(room: Room | IdentityRoom, seen: dict[str, Any]) -> list[str]:
    """The statements that read a whole table, with SQLite's words."""
    found = []
    with closing(sqlite3.connect(room.settings.database)) as connection:
        for statement, parameters in seen.items():
            if statement.split(None, 1)[0] not in {"SELECT", "UPDATE", "DELETE"}:
                continue
            for *_, words in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters):
                first = "USING INDEX" in words and "LIMIT" in statement  # the highest value of an index, and no more
                if words.startswith("SCAN") and words.split()[1] not in _WHOLE and not first:
                    found.append(f"{words}: {statement}")
    return found


def test_writing_reads_no_whole_table(room: Room) -> None:
    network, subnet = room.network()
    with watched(room) as seen:
        _write_everything(room, network, subnet)
    assert len(seen) > 50
    assert not scans(room, seen)


def _write_everything(room: Room, network: str, subnet: str) -> None:
    """Create, change and delete one of each, as clients do."""
    port = room.make("ports", network_id=network)["id"]
    room.make("ports", network_id=network, fixed_ips=[{"ip_address": "10.0.1.77"}])
    room.change("ports", port, name="renamed")
    room.change("ports", port, fixed_ips=[{"ip_address": "10.0.1.99"}])
    router = room.make("routers")["id"]
    room.change("routers", router, external_gateway_info={"network_id": room.public})
    assert room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet}).status_code == 200
    floating = room.make("floatingips", floating_network_id=room.public, port_id=port)["id"]
    room.change("floatingips", floating, port_id=None)
    room.drop("floatingips", floating)
    group = room.make("security-groups", name="group")["id"]
    rule = room.make(
        "security-group-rules", security_group_id=group, direction="ingress", protocol="tcp", remote_group_id=group
    )["id"]
    room.change("ports", port, security_groups=[group])
    room.drop("security-group-rules", rule)
    room.change("ports", port, security_groups=[])
    room.drop("security-groups", group)
    room.change("routers", router, external_gateway_info={})
    assert room.ask("PUT", f"routers/{router}/remove_router_interface", {"subnet_id": subnet}).status_code == 200
    room.drop("routers", router)
    room.drop("ports", port)
    other, more = room.network("10.9.0.0/24")
    room.change("networks", other, name="other")
    room.change("subnets", more, name="more")
    room.drop("subnets", more)
    _write_qos(room, other)
    room.drop("networks", other)


def _write_qos(room: Room, network: str) -> None:
    policy = room.make("qos/policies", ADMIN, project_id="demo", is_default=True)["id"]
    room.change("networks", network, qos_policy_id=policy)
    path = f"qos/policies/{policy}/bandwidth_limit_rules"
    rule = room.make(path, ADMIN, max_kbps=100)["id"]
    room.change(path, rule, ADMIN, max_kbps=200)
    room.drop("qos/alias-bandwidth-limit-rules", rule, ADMIN)
    room.change("networks", network, qos_policy_id=None)
    room.drop("qos/policies", policy, ADMIN)


def test_asking_for_one_or_for_what_belongs_to_one_reads_no_whole_table(room: Room) -> None:
    network, subnet = room.network()
    port = room.make("ports", network_id=network)["id"]
    router = room.make("routers")["id"]
    group = room.make("security-groups", name="group")["id"]
    with watched(room) as seen:
        for path, id in (("networks", network), ("subnets", subnet), ("ports", port), ("routers", router),
                         ("security-groups", group)):  # fmt: skip
            room.show(path, id)
            room.list(path, id=id)
            room.list(path, ADMIN, id=id)
        room.list("ports", network_id=network)
        room.list("ports", ADMIN, network_id=network)
        room.list("ports", ADMIN, device_id="some-device")
        room.list("ports", ADMIN, name="a name")
        room.list("subnets", ADMIN, network_id=network)
        room.list("security-group-rules", ADMIN, security_group_id=group)
        room.list("floatingips", ADMIN, router_id=router)
    assert not scans(room, seen)


INDEXED = [
    (collection, name)
    for collection in networking.COLLECTIONS
    for name, attribute in collection.declaration.attributes.items()
    if attribute.index and attribute.filters and attribute.stored and attribute.seen_by != "nobody"
    if not collection.path.startswith(("floatingips/", "qos/", "routers/"))
]
SAMPLES = ("some words", "10.0.0.1", "10.0.0.0/24", "fa:16:3e:00:00:01", "tcp", "true", "7", str(uuid.UUID(int=7)))


@pytest.mark.parametrize("who", ["demo", ADMIN])
def test_a_filter_finds_its_rows_by_an_index(room: Room, who: str) -> None:
    """A filtered list is no slower for the objects that it does not return."""
    room.network()
    assert len(INDEXED) > 45
    with watched(room) as seen:
        for collection, name in INDEXED:
            hidden = collection.declaration.attributes[name].seen_by == "admin"
            path, token = collection.path, reads(collection, ADMIN if hidden else who)
            answers = [room.ask("GET", path, token=token, params={name: sample}) for sample in SAMPLES]
            assert any(answer.status_code == 200 for answer in answers), (path, name)
    assert not scans(room, seen)
