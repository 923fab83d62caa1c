"""Conntrack helpers: what they are, what stands against them, and what the topology has of them."""

from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.networking.conntrack_helper import MAX_HELPERS
from cumulet.topology.model import Helper

TFTP = {"helper": "tftp", "protocol": "udp", "port": 69}
FTP = {"helper": "ftp", "protocol": "tcp", "port": 21}


@pytest.fixture
def router(room: Room) -> str:
    return room.make("routers")["id"]


def path(router: str) -> str:
    return f"routers/{router}/conntrack_helpers"


def test_life(room: Room, router: str) -> None:
    assert room.show("routers", router)["conntrack_helpers"] == []
    made = room.make(path(router), **TFTP)
    assert made == {"id": made["id"], **TFTP}
    room.make(path(router), **FTP)
    room.settled()
    assert room.part("router", router).helpers == (Helper("ftp", 6, 21), Helper("tftp", 17, 69))
    assert sorted(room.show("routers", router)["conntrack_helpers"], key=str) == sorted([TFTP, FTP], key=str)
    changed = room.change(path(router), made["id"], port="6969")
    assert (changed, room.show(path(router), made["id"])) == ({**made, "port": 6969},) * 2
    assert room.list(path(router), protocol="udp") == [changed]
    assert [row["port"] for row in room.list(path(router), sort_key="port", sort_dir="desc")] == [6969, 21]
    room.drop(path(router), made["id"])
    room.refused(room.ask("GET", f"{path(router)}/{made['id']}"), 404, "ConntrackHelperNotFound")
    room.settled()
    assert room.part("router", router).helpers == (Helper("ftp", 6, 21),)
    room.drop("routers", router)
    room.faithful()


@pytest.mark.parametrize(
    ("change", "type"),
    [
        ({"port": 0}, "HTTPBadRequest"),
        ({"port": None}, "HTTPBadRequest"),
        ({"protocol": "esp"}, "HTTPBadRequest"),
        ({"protocol": "tcp"}, "InvalidProtocolForHelper"),
        ({"helper": "amanda"}, "ConntrackHelperNotAllowed"),
        ({"helper": 'tftp"; drop'}, "ConntrackHelperNotAllowed"),
        ({"helper": ["tftp"]}, "HTTPBadRequest"),
        ({"router_id": "x"}, "HTTPBadRequest"),
        ({"port": 6900}, "BadRequest"),
    ],
)
def test_what_is_no_helper(room: Room, router: str, change: dict[str, Any], type: str) -> None:
    room.make(path(router), helper="sip", protocol="udp", port=6900)
    body = {"conntrack_helper": {**TFTP, **change}}
    room.refused(room.ask("POST", path(router), body), 400, type)
    made = room.make(path(router), **TFTP)
    room.refused(room.ask("PUT", f"{path(router)}/{made['id']}", {"conntrack_helper": change}), 400, type)
    assert room.show(path(router), made["id"]) == made


def test_only_the_projects_own_routers(room: Room, router: str) -> None:
    room.refused(room.ask("GET", path(router), token="other"), 404, "RouterNotFound")
    room.refused(room.ask("POST", path(router), {"conntrack_helper": TFTP}, "other"), 404, "RouterNotFound")
    room.refused(room.ask("POST", path(router), {"conntrack_helper": TFTP}, "demo:reader"), 403, "PolicyNotAuthorized")
    assert room.ask("POST", path(router), {"conntrack_helper": TFTP}, ADMIN).status_code == 201
    assert len(room.list(path(router))) == 1


def test_so_many_and_no_more(room: Room, router: str) -> None:
    for port in range(MAX_HELPERS):
        room.make(path(router), helper="sip", protocol="udp", port=5060 + port)
    room.refused(room.ask("POST", path(router), {"conntrack_helper": TFTP}), 409, "OverQuota")
