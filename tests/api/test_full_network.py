"""A network whose bridge has no place left refuses what would be plugged, before anything is made (decision 0008)."""

import httpx
import pytest
from tests.api.l3_room import Room

from cumulet.networking import port


@pytest.fixture
def network(room: Room, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """A network with places for two, one of them the DHCP server's, and its subnet."""
    monkeypatch.setattr(port, "MAX_PLUGGED", 2)
    return room.network()


def _add(room: Room, router: str, port_id: str) -> httpx.Response:
    return room.ask("PUT", f"routers/{router}/add_router_interface", {"port_id": port_id})


def test_a_leg_that_finds_no_place_is_refused_and_changes_nothing(room: Room, network: tuple[str, str]) -> None:
    first, second = (room.make("routers")["id"] for _ in range(2))
    free = [room.make("ports", network_id=network[0])["id"] for _ in range(4)]  # without a device they take no place
    assert _add(room, first, free[0]).status_code == 200
    before = room.list("ports")
    message = room.refused(_add(room, second, free[1]), 409, "NetworkFull")
    assert message.startswith(f"Network {network[0]} has 2 ports in use by devices, and takes no more.")
    assert room.list("ports") == before
    room.faithful()


def test_a_place_that_was_given_back_is_taken_again(room: Room, network: tuple[str, str]) -> None:
    first, second = (room.make("routers")["id"] for _ in range(2))
    free = [room.make("ports", network_id=network[0])["id"] for _ in range(2)]
    assert _add(room, first, free[0]).status_code == 200
    assert _add(room, second, free[1]).status_code == 409
    gone = room.ask("PUT", f"routers/{first}/remove_router_interface", {"port_id": free[0]})
    assert gone.status_code == 200
    assert _add(room, second, free[1]).status_code == 200


def test_a_new_leg_is_refused_as_a_bound_one_is(room: Room, network: tuple[str, str]) -> None:
    first, second = (room.make("routers")["id"] for _ in range(2))
    room.make("ports", network_id=network[0])
    room.ask("PUT", f"routers/{first}/add_router_interface", {"subnet_id": network[1]})
    other = room.make("subnets", network_id=network[0], cidr="10.0.9.0/24", ip_version=4)["id"]
    answer = room.ask("PUT", f"routers/{second}/add_router_interface", {"subnet_id": other})
    room.refused(answer, 409, "NetworkFull")
