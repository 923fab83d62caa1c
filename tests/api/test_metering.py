"""Metering labels and their rules."""

from typing import Any

from tests.api.l3_room import ADMIN, Room

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
