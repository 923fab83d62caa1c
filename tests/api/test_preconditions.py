"""`If-Match: revision_number=N`: nobody overwrites what they have not seen."""

import httpx
import pytest
from tests.api.l3_room import Room


def ask(room: Room, method: str, path: str, tag: str, body: object = None) -> httpx.Response:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app=room.api)
        async with httpx.AsyncClient(transport=transport, base_url="http://controller:9696") as client:
            headers = {"X-Auth-Token": "demo", "If-Match": tag}
            return await client.request(method, f"/v2.0/{path}", headers=headers, json=body)

    return room.loop.run_until_complete(send())


@pytest.mark.parametrize("form", ["revision_number={}", '"revision_number={}"', '"other", W/"revision_number={}"'])
def test_a_change_is_made_to_what_was_seen_or_not_at_all(room: Room, form: str) -> None:
    made = room.make("networks")
    path, body = f"networks/{made['id']}", {"network": {"name": "new"}}
    stale = ask(room, "PUT", path, form.format(made["revision_number"] - 1), body)
    assert "but current revision is" in room.refused(stale, 412, "RevisionNumberConstraintFailed")
    assert room.show("networks", made["id"])["name"] == ""
    assert ask(room, "PUT", path, form.format(made["revision_number"]), body).status_code == 200
    assert ask(room, "DELETE", path, form.format(made["revision_number"])).status_code == 412
    assert ask(room, "PUT", f"{path}/tags/red", form.format(made["revision_number"])).status_code == 412
    assert ask(room, "DELETE", path, form.format(made["revision_number"] + 1)).status_code == 204


def test_other_tags_say_nothing(room: Room) -> None:
    made = room.make("networks")
    for tag in ("*", '"abc"', ""):
        assert ask(room, "PUT", f"networks/{made['id']}", tag, {"network": {"name": "x"}}).status_code == 200


@pytest.mark.parametrize(
    "tag",
    ["revision_number=x", "revision_number=", "revision_number=9999999999999999999999", "x revision_number=1",
     '"revision_number=1", "revision_number=2"'],
)  # fmt: skip
def test_what_is_no_revision(room: Room, tag: str) -> None:
    made = room.make("networks")
    room.refused(ask(room, "PUT", f"networks/{made['id']}", tag, {"network": {"name": "x"}}), 400, "BadRequest")
