"""Metering labels and their rules."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room
from tests.api.whole_room import WholeRoom

from cumulet.dataplane.driver import Metered

LABELS, RULES = "metering/metering-labels", "metering/metering-label-rules"
MANAGER = "demo:manager"


def test_labels(room: Room) -> None:
    made = room.make(LABELS, MANAGER, name="outside")
    assert (made["project_id"], made["shared"], made["description"]) == ("demo", False, "")
    assert room.list(LABELS) == [made]
    assert room.list(LABELS, "other") == []
    shared = room.make(LABELS, ADMIN, name="everybody's", shared=True)["id"]
    assert [label["id"] for label in room.list(LABELS, "other", shared=True)] == [shared]
    room.refused(room.ask("POST", LABELS, {"metering_label": {"shared": True}}, MANAGER), 403, "PolicyNotAuthorized")
    room.refused(room.ask("POST", LABELS, {"metering_label": {}}), 403, "PolicyNotAuthorized")
    room.refused(room.ask("DELETE", f"{LABELS}/{shared}", token=MANAGER), 403, "PolicyNotAuthorized")
    room.refused(room.ask("DELETE", f"{LABELS}/{made['id']}", token="other:manager"), 404, "MeteringLabelNotFound")
    assert room.ask("PUT", f"{LABELS}/{made['id']}", {"metering_label": {"name": "x"}}, MANAGER).status_code == 405
    room.drop(LABELS, made["id"], MANAGER)


def test_rules(room: Room) -> None:
    label = room.make(LABELS, MANAGER)["id"]
    rule = {"metering_label_id": label, "direction": "ingress"}

    def refused(status: int, type: str, **more: Any) -> None:
        answer = room.ask("POST", RULES, {"metering_label_rule": {**rule, **more}}, MANAGER)
        room.refused(answer, status, type)

    made = room.make(RULES, MANAGER, **rule, remote_ip_prefix="10.0.0.5/24")
    assert (made["remote_ip_prefix"], made["excluded"], made["project_id"]) == ("10.0.0.0/24", False, "demo")
    refused(409, "MeteringLabelRuleOverlaps", remote_ip_prefix="10.0.0.128/25")
    room.make(RULES, MANAGER, **rule, remote_ip_prefix="10.0.0.128/25", excluded=True)
    room.make(RULES, MANAGER, **rule, remote_ip_prefix="fd00::/64")
    room.make(RULES, MANAGER, **rule, source_ip_prefix="10.0.0.0/24", destination_ip_prefix="192.0.2.7")
    refused(400, "Invalid")
    refused(400, "Invalid", remote_ip_prefix="10.1.0.0/24", source_ip_prefix="10.0.0.0/24")
    refused(400, "HTTPBadRequest", remote_ip_prefix="ten")
    refused(400, "HTTPBadRequest", remote_ip_prefix="10.1.0.0/24", direction="up")
    refused(404, "MeteringLabelNotFound", remote_ip_prefix="10.1.0.0/24", metering_label_id=made["id"])
    assert len(room.list(RULES, metering_label_id=label)) == 4
    assert room.list(RULES, "other") == []
    room.drop(RULES, made["id"], MANAGER)
    room.drop(LABELS, label, MANAGER)
    assert room.list(RULES) == []


def test_how_many(room: Room) -> None:
    room.ask("PUT", "quotas/demo", {"quota": {"metering_label": 1, "metering_label_rule": 1}}, ADMIN)
    label = room.make(LABELS, MANAGER)["id"]
    room.refused(room.ask("POST", LABELS, {"metering_label": {}}, MANAGER), 409, "OverQuota")
    rule = {"metering_label_id": label, "direction": "egress", "remote_ip_prefix": "10.0.0.0/24"}
    room.make(RULES, MANAGER, **rule)
    over = room.ask("POST", RULES, {"metering_label_rule": {**rule, "direction": "ingress"}}, MANAGER)
    room.refused(over, 409, "OverQuota")


def _labels(room: Room, router: str) -> dict[str, list[tuple[str, str | None, str | None, bool]]]:
    room.settled()
    return {
        label.id: [(rule.direction, rule.source, rule.destination, rule.excluded) for rule in label.rules]
        for label in room.part("router", router).labels
    }


def test_routers_with_a_gateway_count(room: Room) -> None:
    """A project's routers by its own labels and by shared ones; the remote end is the one inside, as in Neutron."""
    gateway = {"external_gateway_info": {"network_id": room.public}}
    router, inner = room.make("routers", **gateway)["id"], room.make("routers")["id"]
    others = room.make("routers", "other", **gateway)["id"]
    own, shared = room.make(LABELS, MANAGER)["id"], room.make(LABELS, ADMIN, shared=True)["id"]
    room.make(LABELS, MANAGER, name="without rules")
    rule = {"metering_label_id": own, "remote_ip_prefix": "10.0.0.0/8"}
    room.make(RULES, MANAGER, **rule, direction="ingress")
    left = room.make(RULES, MANAGER, **rule, direction="egress")
    room.make(RULES, ADMIN, metering_label_id=shared, direction="egress", source_ip_prefix="10.0.0.0/8",
              destination_ip_prefix="192.0.2.0/24", excluded=True)  # fmt: skip
    ours = ("ingress", None, "10.0.0.0/8", False)
    everybodys = [("egress", "10.0.0.0/8", "192.0.2.0/24", True)]
    assert _labels(room, router) == {own: [("egress", "10.0.0.0/8", None, False), ours], shared: everybodys}
    assert {label.project for label in room.part("router", router).labels} == {"demo"}
    assert _labels(room, inner) == {}
    assert _labels(room, others) == {shared: everybodys}
    room.drop(RULES, left["id"], MANAGER)
    assert _labels(room, router)[own] == [ours]
    room.drop(LABELS, own, MANAGER)
    assert _labels(room, router) == {shared: everybodys}
    room.drop(LABELS, shared, ADMIN)
    assert _labels(room, others) == {}


def test_what_was_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = WholeRoom(tmp_path)
    ours, theirs = room.projects["ours"], room.projects["theirs"]
    body = {"metering_label": {"name": 'a "name"', "shared": True}}
    made = room.ask("network", "POST", f"/v2.0/{LABELS}", body, who="admin")
    label, name = made.json()["metering_label"]["id"], 'a \\"name\\"'

    async def metered() -> Sequence[Metered]:
        return [Metered(label, ours, 2, 300), Metered(label, theirs, 5, 700), Metered("gone", ours, 1, 1)]

    monkeypatch.setattr(room.dataplane, "metered", metered)

    def told(who: str) -> list[str]:
        answer = room.ask("network", "GET", "/cumulet/metering", who=who)
        assert answer.status_code == 200, answer.text
        return [line for line in answer.text.splitlines() if not line.startswith("#")]

    def row(what: str, project: str, number: float) -> str:
        return f'cumulet_metering_{what}_total{{label="{label}",name="{name}",project="{project}"}} {number}'

    of_ours, of_theirs = ([row("packets", id, n), row("bytes", id, m)] for id, n, m in
                          ((ours, 2.0, 300.0), (theirs, 5.0, 700.0)))  # fmt: skip
    assert told("reader") == of_ours
    assert told("stranger") == of_theirs
    assert sorted(told("admin")) == sorted([*of_ours, *of_theirs])
    room.close()
