"""Flavors, service profiles, and routers of a flavor."""

from typing import Any

from tests.api.l3_room import ADMIN, Room

DRIVER = "neutron.services.l3_router.service_providers.single_node.SingleNodeDriver"
NOTHING = "5b0a3ce0-0000-4000-8000-00000000ffff"


def flavor(room: Room, *profiles: str, **more: Any) -> str:
    attributes = {"name": "economy", "service_type": "L3_ROUTER_NAT", "service_profiles": list(profiles), **more}
    return str(room.make("flavors", ADMIN, **attributes)["id"])


def test_profiles(room: Room) -> None:
    made = room.make("service_profiles", ADMIN, driver=DRIVER, description="plain")
    assert (made["enabled"], made["metainfo"], made["flavors"]) == (True, "", [])
    offering = flavor(room, made["id"])
    at = f"service_profiles/{made['id']}"
    assert room.show("service_profiles", made["id"], ADMIN)["flavors"] == [offering]
    room.refused(room.ask("DELETE", at, token=ADMIN), 409, "ServiceProfileInUse")
    room.refused(room.ask("PUT", at, {"service_profile": {"enabled": False}}, ADMIN), 409, "ServiceProfileInUse")
    room.refused(room.ask("GET", at), 403, "PolicyNotAuthorized")
    for body, status, type in (
        ({}, 400, "ServiceProfileEmpty"),
        ({"driver": "mine"}, 404, "ServiceProfileDriverNotFound"),
        ({"driver": DRIVER, "enabled": "perhaps"}, 400, "HTTPBadRequest"),
    ):
        room.refused(room.ask("POST", "service_profiles", {"service_profile": body}, ADMIN), status, type)
    words = room.make("service_profiles", ADMIN, metainfo='{"data": "value"}')["id"]
    assert room.change("service_profiles", words, ADMIN, enabled=False)["enabled"] is False
    room.drop("service_profiles", words, ADMIN)


def test_what_a_flavor_offers(room: Room) -> None:
    profile = room.make("service_profiles", ADMIN, driver=DRIVER)["id"]
    at = f"flavors/{flavor(room)}"
    room.refused(room.ask("GET", f"{at}/next_providers"), 404, "FlavorServiceProfileBindingNotFound")
    body = {"service_profile": {"id": profile}}
    answer = room.ask("POST", f"{at}/service_profiles", body, ADMIN)
    assert (answer.status_code, answer.json()["service_profile"]["service_profiles"]) == (201, [profile])
    again = room.ask("POST", f"{at}/service_profiles", body, ADMIN)
    room.refused(again, 409, "FlavorServiceProfileBindingExists")
    missing = room.ask("POST", f"{at}/service_profiles", {"service_profile": {"id": NOTHING}}, ADMIN)
    room.refused(missing, 404, "ServiceProfileNotFound")
    wrong = room.ask("POST", f"{at}/service_profiles", {"service_profile": 1}, ADMIN)
    room.refused(wrong, 400, "HTTPBadRequest")
    (provider,) = room.ask("GET", f"{at}/next_providers").json()["next_providers"]
    assert (provider["provider"], provider["driver"]) == ("single_node", DRIVER)
    bound = room.ask("GET", f"{at}/service_profiles/{profile}").json()["service_profile"]
    assert bound["service_profile_id"] == profile
    assert room.ask("DELETE", f"{at}/service_profiles/{profile}", token=ADMIN).status_code == 204
    gone = room.ask("DELETE", f"{at}/service_profiles/{profile}", token=ADMIN)
    room.refused(gone, 404, "FlavorServiceProfileBindingNotFound")
    room.drop("service_profiles", profile, ADMIN)
    body = {"flavor": {"service_type": "L3_ROUTER_NAT", "service_profiles": [profile]}}
    room.refused(room.ask("POST", "flavors", body, ADMIN), 404, "ServiceProfileNotFound")
    room.refused(room.ask("POST", "flavors", {"flavor": {}}, ADMIN), 400, "HTTPBadRequest")
    room.refused(room.ask("POST", "flavors", {"flavor": {"service_type": "TEA"}}, ADMIN), 400, "HTTPBadRequest")
    room.refused(room.ask("POST", "flavors", body), 403, "PolicyNotAuthorized")


def test_a_router_of_a_flavor(room: Room) -> None:
    profile = room.make("service_profiles", ADMIN, driver=DRIVER)["id"]
    kind = flavor(room, profile)
    assert [found["id"] for found in room.list("flavors", name="economy")] == [kind]
    router = room.make("routers", flavor_id=kind)
    assert router["flavor_id"] == kind
    assert room.make("routers")["flavor_id"] is None
    both = {"flavor_id": kind, "distributed": True}
    room.refused(room.ask("POST", "routers", {"router": both}, ADMIN), 400, "BadRequest")
    dvr = room.make("service_profiles", ADMIN, driver=DRIVER.replace("single_node.SingleNode", "dvr.Dvr"))["id"]
    better = room.make("routers", ADMIN, flavor_id=flavor(room, dvr))
    assert (better["distributed"], better["ha"]) == (True, False)
    room.refused(room.ask("DELETE", f"flavors/{kind}", token=ADMIN), 409, "FlavorInUse")
    change = room.ask("PUT", f"routers/{router['id']}", {"router": {"flavor_id": None}})
    room.refused(change, 400, "HTTPBadRequest")
    room.drop("routers", router["id"])

    def refused(id: str, status: int, type: str) -> None:
        room.refused(room.ask("POST", "routers", {"router": {"flavor_id": id}}), status, type)

    refused(NOTHING, 404, "FlavorNotFound")
    refused(flavor(room, profile, service_type="LOADBALANCER"), 400, "InvalidServiceType")
    refused(flavor(room, profile, enabled=False), 503, "FlavorDisabled")
    refused(flavor(room), 404, "FlavorServiceProfileBindingNotFound")
    without = room.make("service_profiles", ADMIN, metainfo="words")["id"]
    refused(flavor(room, without), 404, "ServiceProfileDriverNotFound")
    disabled = room.make("service_profiles", ADMIN, driver=DRIVER, enabled=False)["id"]
    refused(flavor(room, disabled), 503, "ServiceProfileDisabled")
    room.drop("flavors", kind, ADMIN)
