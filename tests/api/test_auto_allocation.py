"""Auto-allocated topologies: a network for who has none, whole or not at all."""

from tests.api.l3_room import ADMIN, Room

PATH = "auto-allocated-topology"


def asked(room: Room, token: str = "demo", project: str = "None") -> str:
    answer = room.ask("GET", f"{PATH}/{project}", token=token)
    assert answer.status_code == 200, answer.text
    body = answer.json()["auto_allocated_topology"]
    assert set(body) == {"id", "project_id", "tenant_id"}
    return str(body["id"])


def test_a_network_for_who_has_none(room: Room) -> None:
    dry = room.ask("GET", f"{PATH}/None?fields=dry-run").json()["auto_allocated_topology"]
    assert (dry["id"], dry["project_id"]) == ("dry-run=pass", "demo")
    assert room.list("networks", name="auto_allocated_network") == []
    made = asked(room)
    network = room.show("networks", made)
    assert (network["name"], network["admin_state_up"], network["project_id"]) == (
        "auto_allocated_network",
        True,
        "demo",
    )
    (subnet,) = room.list("subnets", network_id=made)
    assert (subnet["name"], subnet["cidr"]) == ("auto_allocated_subnet_v4", "10.128.0.0/24")
    (router,) = room.list("routers")
    assert router["external_gateway_info"]["network_id"] == room.public
    (leg,) = room.list("ports", device_id=router["id"])
    assert leg["fixed_ips"][0]["subnet_id"] == subnet["id"]
    assert asked(room) == asked(room, project="demo") == asked(room, ADMIN, "demo") == made
    assert asked(room, "demo:reader") == made
    assert asked(room, "other") != made
    room.refused(room.ask("GET", f"{PATH}/other"), 404, "HTTPNotFound")
    room.refused(room.ask("GET", f"{PATH}/None?fields=id"), 400, "BadRequest")


def test_a_reader_makes_none(room: Room) -> None:
    room.refused(room.ask("GET", f"{PATH}/None", token="demo:reader"), 403, "PolicyNotAuthorized")
    assert room.list("networks", name="auto_allocated_network") == []


def test_all_of_it_goes_or_nothing(room: Room) -> None:
    made = asked(room)
    port = room.make("ports", network_id=made)["id"]
    ip = room.make("floatingips", floating_network_id=room.public, port_id=port)["id"]
    room.refused(room.ask("DELETE", f"{PATH}/None"), 409, "RouterInterfaceInUseByFloatingIP")
    room.drop("floatingips", ip)
    room.refused(room.ask("DELETE", f"{PATH}/None"), 409, "NetworkInUse")
    assert len(room.list("routers")) == 1
    room.drop("ports", port)
    for _ in range(2):  # what is gone may be deleted again
        room.drop(PATH, "None")
        assert room.list("routers") == room.list("networks", name="auto_allocated_network") == []
    assert asked(room) != made


def test_what_its_owner_changed(room: Room) -> None:
    made = asked(room)
    (router,) = room.list("routers")
    (subnet,) = room.list("subnets", network_id=made)
    room.ask("PUT", f"routers/{router['id']}/remove_router_interface", {"subnet_id": subnet["id"]})
    room.drop("routers", router["id"])
    assert asked(room) == made
    room.drop("networks", made)
    assert asked(room) != made
    room.drop(PATH, "None")


def test_what_an_administrator_has_to_do_first(room: Room) -> None:
    def words(token: str = "demo", query: str = "") -> str:
        return room.refused(room.ask("GET", f"{PATH}/None{query}", token=token), 409, "AutoAllocationFailure")

    pool = room.list("subnetpools")[0]["id"]
    room.change("subnetpools", pool, ADMIN, is_default=False)
    assert words(query="?fields=dry-run") == "Deployment error: No default subnetpools defined."
    assert words() == "Deployment error: Unable to provide project private network."
    room.change("subnetpools", pool, ADMIN, is_default=True, prefixes=["10.128.0.0/9", "203.0.113.0/24"])
    room.change("networks", room.public, ADMIN, is_default=False)
    assert words() == words(query="?fields=dry-run") == "Deployment error: No default router:external network."
    room.change("networks", room.public, ADMIN, is_default=True)
    room.change("subnetpools", pool, ADMIN, default_quota=1)
    room.refused(room.ask("GET", f"{PATH}/None"), 409, "SubnetPoolQuotaExceeded")
    room.ask("PUT", "quotas/demo", {"quota": {"router": 0}}, ADMIN)
    room.change("subnetpools", pool, ADMIN, default_quota=0)
    room.refused(room.ask("GET", f"{PATH}/None"), 409, "OverQuota")
    assert room.list("networks", name="auto_allocated_network") == []  # nothing is left half made


def test_the_default_external_network(room: Room) -> None:
    assert room.show("networks", room.public)["is_default"] is True
    body = {"network": {"is_default": True, "router:external": True}}
    words = room.refused(room.ask("POST", "networks", body, ADMIN), 409, "DefaultExternalNetworkExists")
    assert words == f"A default external network already exists: {room.public}."
    second = room.make("networks", ADMIN, **{"router:external": True})
    assert second["is_default"] is False
    body = {"network": {"is_default": True}}
    at = f"networks/{second['id']}"
    room.refused(room.ask("PUT", at, body, ADMIN), 409, "DefaultExternalNetworkExists")
    room.refused(room.ask("PUT", at, body), 403, "PolicyNotAuthorized")
    room.refused(room.ask("POST", "networks", body, ADMIN), 400, "InvalidInput")
    assert "is_default" not in room.make("networks")
    assert room.change("networks", room.public, ADMIN, is_default=True)["is_default"]
    assert [n["id"] for n in room.list("networks", is_default=True)] == [room.public]
    (policy,) = room.list("rbac-policies", ADMIN, object_id=room.public)
    answer = room.ask("DELETE", f"rbac-policies/{policy['id']}", token=ADMIN)
    assert "must be shared to everyone" in room.refused(answer, 409, "RbacPolicyInUse")
    room.change("networks", room.public, ADMIN, **{"router:external": False})
    room.change("networks", room.public, ADMIN, **{"router:external": True})
    assert room.show("networks", room.public)["is_default"] is False
    assert room.change("networks", second["id"], ADMIN, is_default=True)["is_default"]
