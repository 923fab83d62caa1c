"""Agents: what runs here, and what becomes of networks and routers that an administrator takes from them."""

from typing import Any

from tests.api.l3_room import ADMIN, Room

from cumulet.model.context import SYSTEM
from cumulet.networking import port

NOTHING = "5b0a3ce0-0000-4000-8000-00000000ffff"


def agent(room: Room, kind: str) -> str:
    """The path of the agent of this type."""
    (found,) = room.list("agents", ADMIN, agent_type=kind)
    return f"agents/{found['id']}"


def instance(room: Room, network: str) -> None:
    """Plug an instance into the network."""
    more: dict[str, Any] = {"device_owner": "compute:nova", "project_id": "demo"}
    device = str(len(room.list("ports", ADMIN)))
    room.loop.run_until_complete(
        room.cloud.write(lambda tx: port.make(tx, SYSTEM, network_id=network, device_id=device, **more))
    )
    room.settled()


def ids(room: Room, path: str, name: str) -> set[str]:
    """Which networks or routers an agent has."""
    return {found["id"] for found in room.ask("GET", path, token=ADMIN).json()[name]}


def hosts(room: Room, path: str) -> list[dict[str, Any]]:
    """The agents that have a network or a router."""
    agents: list[dict[str, Any]] = room.ask("GET", path, token=ADMIN).json()["agents"]
    return agents


def test_what_runs(room: Room) -> None:
    agents = {found["agent_type"]: found for found in room.list("agents", ADMIN)}
    assert set(agents) == {
        "Linux bridge agent",
        "DHCP agent",
        "L3 agent",
        "Metadata agent",
        "Loadbalancer agent",
    }
    assert {found["availability_zone"] for found in agents.values()} == {"nova", None}
    assert all(found["alive"] and found["configurations"]["dataplane"] == "memory" for found in agents.values())
    one = agents["L3 agent"]
    assert room.show("agents", one["id"], ADMIN)["configurations"]["agent_mode"] == "legacy"
    assert room.list("agents", ADMIN, host="elsewhere") == []
    assert [found["id"] for found in room.list("agents", ADMIN, agent_type="l3 AGENT")] == [one["id"]]
    assert room.list("agents") == []
    room.refused(room.ask("GET", f"agents/{one['id']}"), 404, "AgentNotFound")
    room.refused(room.ask("GET", f"agents/{NOTHING}", token=ADMIN), 404, "AgentNotFound")


def test_an_agent_is_described_and_never_deleted(room: Room) -> None:
    at = agent(room, "Metadata agent")
    said = {"agent": {"description": "in rack 5"}}
    assert room.ask("PUT", at, said, ADMIN).json()["agent"]["description"] == "in rack 5"
    assert room.ask("GET", at, token=ADMIN).json()["agent"]["description"] == "in rack 5"
    assert room.ask("PUT", at, {"agent": {"admin_state_up": True}}, ADMIN).status_code == 200
    room.refused(room.ask("PUT", at, {"agent": {"admin_state_up": False}}, ADMIN), 400, "BadRequest")
    room.refused(room.ask("PUT", at, {"agent": {"alive": False}}, ADMIN), 400, "HTTPBadRequest")
    room.refused(room.ask("PUT", at, {"agent": {"admin_state_up": "so so"}}, ADMIN), 400, "HTTPBadRequest")
    room.refused(room.ask("PUT", at, said), 403, "PolicyNotAuthorized")
    room.refused(room.ask("PUT", f"agents/{NOTHING}", said, ADMIN), 404, "AgentNotFound")
    room.refused(room.ask("DELETE", at, token=ADMIN), 409, "AgentInUse")
    room.refused(room.ask("DELETE", f"agents/{NOTHING}", token=ADMIN), 404, "AgentNotFound")


def test_a_network_that_the_dhcp_agent_does_not_have(room: Room) -> None:
    network, _ = room.network("10.0.1.0/24")
    instance(room, network)
    at = agent(room, "DHCP agent")
    (served,) = room.list("ports", ADMIN, network_id=network, device_owner="network:dhcp")
    switch = room.part("switch", network)
    assert switch.dhcp_port == served["id"]
    assert served["status"] == "ACTIVE"
    assert ids(room, f"{at}/dhcp-networks", "networks") >= {network}
    assert [a["agent_type"] for a in hosts(room, f"networks/{network}/dhcp-agents")] == ["DHCP agent"]
    body = {"network_id": network}
    room.refused(room.ask("POST", f"{at}/dhcp-networks", body, ADMIN), 409, "NetworkHostedByDHCPAgent")

    assert room.ask("DELETE", f"{at}/dhcp-networks/{network}", token=ADMIN).status_code == 204
    assert room.part("switch", network).dhcp_port is None
    assert room.part("port", served["id"]) is None
    assert room.show("ports", served["id"], ADMIN)["status"] == "DOWN"
    assert hosts(room, f"networks/{network}/dhcp-agents") == []
    assert network not in ids(room, f"{at}/dhcp-networks", "networks")
    gone = room.ask("DELETE", f"{at}/dhcp-networks/{network}", token=ADMIN)
    room.refused(gone, 409, "NetworkNotHostedByDhcpAgent")
    instance(room, network)
    assert room.part("switch", network).dhcp_port is None  # until it is added again

    answer = room.ask("POST", f"{at}/dhcp-networks", body, ADMIN)
    assert (answer.status_code, answer.json()) == (201, None)
    assert room.part("switch", network) == switch
    assert room.show("ports", served["id"], ADMIN)["fixed_ips"] == served["fixed_ips"]
    room.faithful()


def test_a_router_that_the_l3_agent_does_not_have(room: Room) -> None:
    router = room.make("routers")["id"]
    at = agent(room, "L3 agent")
    part = room.part("router", router)
    assert part.hosted
    assert ids(room, f"{at}/l3-routers", "routers") == {router}
    assert [a["agent_type"] for a in hosts(room, f"routers/{router}/l3-agents")] == ["L3 agent"]
    assert room.ask("DELETE", f"{at}/l3-routers/{router}", token=ADMIN).status_code == 204
    assert not room.part("router", router).hosted
    assert room.show("routers", router)["admin_state_up"] is True
    assert hosts(room, f"routers/{router}/l3-agents") == []
    assert ids(room, f"{at}/l3-routers", "routers") == set()
    for _ in range(2):
        assert room.ask("POST", f"{at}/l3-routers", {"router_id": router}, ADMIN).status_code == 201
    assert room.part("router", router) == part
    room.faithful()


def test_an_agent_out_of_service(room: Room) -> None:
    network, _ = room.network("10.0.1.0/24")
    instance(room, network)
    router = room.make("routers")["id"]
    for kind in ("DHCP agent", "L3 agent"):
        assert room.ask("PUT", agent(room, kind), {"agent": {"admin_state_up": False}}, ADMIN).status_code == 200
    assert room.part("switch", network).dhcp_port is None
    assert not room.part("router", router).hosted
    later = room.make("routers")["id"]
    assert not room.part("router", later).hosted
    adding = room.ask("POST", f"{agent(room, 'DHCP agent')}/dhcp-networks", {"network_id": network}, ADMIN)
    room.refused(adding, 404, "InvalidDHCPAgent")
    adding = room.ask("POST", f"{agent(room, 'L3 agent')}/l3-routers", {"router_id": router}, ADMIN)
    room.refused(adding, 404, "InvalidL3Agent")
    for kind in ("DHCP agent", "L3 agent"):
        assert room.ask("PUT", agent(room, kind), {"agent": {"admin_state_up": True}}, ADMIN).status_code == 200
    assert room.part("switch", network).dhcp_port is not None
    assert room.part("router", router).hosted
    room.faithful()


def test_schedules_that_make_no_sense(room: Room) -> None:
    network, _ = room.network("10.0.1.0/24")
    router = room.make("routers")["id"]
    dhcp, l3 = agent(room, "DHCP agent"), agent(room, "L3 agent")
    for at, body, status, type in (
        (f"{l3}/dhcp-networks", {"network_id": network}, 404, "InvalidDHCPAgent"),
        (f"{dhcp}/l3-routers", {"router_id": router}, 404, "InvalidL3Agent"),
        (f"{dhcp}/dhcp-networks", {"network_id": NOTHING}, 404, "NetworkNotFound"),
        (f"{l3}/l3-routers", {"router_id": NOTHING}, 404, "RouterNotFound"),
        (f"{dhcp}/dhcp-networks", {}, 400, "HTTPBadRequest"),
        (f"{l3}/l3-routers", {"router_id": [1]}, 400, "HTTPBadRequest"),
        (f"agents/{NOTHING}/l3-routers", {"router_id": router}, 404, "AgentNotFound"),
    ):
        room.refused(room.ask("POST", at, body, ADMIN), status, type)
    assert ids(room, f"{l3}/dhcp-networks", "networks") == ids(room, f"{dhcp}/l3-routers", "routers") == set()
    room.refused(room.ask("GET", f"agents/{NOTHING}/l3-routers", token=ADMIN), 404, "AgentNotFound")
    room.refused(room.ask("GET", f"networks/{network}/dhcp-agents"), 403, "PolicyNotAuthorized")
