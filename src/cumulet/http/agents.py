"""The paths of agents: what they are, and which networks and routers the DHCP and the L3 agent have."""

from collections.abc import Callable
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.listing import listed
from cumulet.http.request import Request, Response
from cumulet.http.router import Router as Paths
from cumulet.model.clock import now
from cumulet.model.errors import Conflict, Invalid, NotFound
from cumulet.model.types import UUID
from cumulet.networking import agent
from cumulet.networking.network import NETWORKS, Network
from cumulet.networking.router import Router
from cumulet.networking.router_rules import ROUTERS
from cumulet.networking.schedule import AGENT, DHCP, L3
from cumulet.store.collection import require
from cumulet.store.transaction import Reader, Tx


class Agents:
    """The handlers."""

    def __init__(self, router: Paths, cloud: Cloud, prefix: str) -> None:
        self.cloud, self.started = cloud, now()
        one = f"{prefix}/agents/{{id}}"
        router.add(f"{prefix}/agents", "GET", self.list, "get_agent")
        router.add(one, "GET", self.show, "get_agent")
        router.add(one, "PUT", self.change, "update_agent")
        router.add(one, "DELETE", self.delete, "delete_agent")
        router.add(f"{one}/dhcp-networks", "GET", self.networks, "get_dhcp-networks")
        router.add(f"{one}/dhcp-networks", "POST", self.add_network, "create_dhcp-network")
        router.add(f"{one}/dhcp-networks/{{network}}", "DELETE", self.remove_network, "delete_dhcp-network")
        router.add(f"{one}/l3-routers", "GET", self.routers, "get_l3-routers")
        router.add(f"{one}/l3-routers", "POST", self.add_router, "create_l3-router")
        router.add(f"{one}/l3-routers/{{router}}", "DELETE", self.remove_router, "delete_l3-router")
        router.add(f"{prefix}/networks/{{id}}/dhcp-agents", "GET", self.dhcp_agents, "get_dhcp-agents")
        router.add(f"{prefix}/routers/{{id}}/l3-agents", "GET", self.l3_agents, "get_l3-agents")

    def balancer(self) -> dict[str, Any]:
        """The agent that runs load balancers, as it is now."""
        with self.cloud.store.read() as reader:
            return agent.row(reader, self._pulse(), agent.id_of(agent.BALANCER))

    def _pulse(self) -> agent.Pulse:
        loop = self.cloud.reconciler
        return agent.Pulse(
            dataplane=self.cloud.dataplane.name, alive=loop.healthy, started_at=self.started, heard_at=loop.heard
        )

    async def list(self, request: Request) -> Response:
        """All of them to administrators; nobody else has any."""
        with self.cloud.store.read() as reader:
            return listed(
                request,
                "agents",
                agent.rows(reader, self._pulse()) if request.context.allows("neutron", "get_agent") else [],
            )

    async def show(self, request: Request) -> Response:
        """One of them."""
        if not request.context.allows("neutron", "get_agent"):
            raise NotFound(f"Agent {request.param('id')[:80]} could not be found.", type="AgentNotFound")
        return self._shown(request)

    def _shown(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            return Response({"agent": agent.row(reader, self._pulse(), request.param("id"))})

    async def change(self, request: Request) -> Response:
        """Its description, and whether it is in service."""
        require(request.context, "update_agent")
        id = request.param("id")
        agent.type_of(id)
        values = AGENT.parse_update(request.wrapped("agent"), request.context)
        await self.cloud.write(lambda tx: agent.change(tx, id, values))
        return self._shown(request)

    async def delete(self, request: Request) -> Response:
        """Refused: it runs."""
        require(request.context, "delete_agent")
        id = request.param("id")
        raise Conflict(f"Agent {id}, the {agent.type_of(id)}, can't be deleted: it runs.", type="AgentInUse")

    async def networks(self, request: Request) -> Response:
        """The networks that the DHCP agent serves."""
        require(request.context, "get_dhcp-networks")
        hosting = agent.type_of(request.param("id")) == DHCP
        with self.cloud.store.read() as reader:
            rows = reader.all(Network, dhcp_hosted=True) if hosting else []
            return Response({"networks": NETWORKS.views(reader, request.context, rows)})

    async def add_network(self, request: Request) -> Response:
        """Serve one again."""
        require(request.context, "create_dhcp-network")
        await self._network(request, _named(request, "network_id"), agent.add_network)
        return Response(b"null", 201)

    async def remove_network(self, request: Request) -> Response:
        """Serve one no longer."""
        require(request.context, "delete_dhcp-network")
        await self._network(request, request.param("network"), agent.remove_network)
        return Response(status=204)

    async def _network(self, request: Request, network: str, rule: Callable[[Tx, str, Network], None]) -> None:
        id, context = request.param("id"), request.context
        await self.cloud.write(lambda tx: rule(tx, id, NETWORKS.find(tx, context, network)))

    async def routers(self, request: Request) -> Response:
        """The routers that the L3 agent has."""
        require(request.context, "get_l3-routers")
        hosting = agent.type_of(request.param("id")) == L3
        with self.cloud.store.read() as reader:
            rows = reader.all(Router, l3_hosted=True) if hosting else []
            return Response({"routers": ROUTERS.views(reader, request.context, rows)})

    async def add_router(self, request: Request) -> Response:
        """Let it have one again."""
        require(request.context, "create_l3-router")
        await self._router(request, _named(request, "router_id"), agent.add_router)
        return Response(b"null", 201)

    async def remove_router(self, request: Request) -> Response:
        """Take one from it."""
        require(request.context, "delete_l3-router")
        await self._router(request, request.param("router"), agent.remove_router)
        return Response(status=204)

    async def _router(self, request: Request, router: str, rule: Callable[[Tx, str, Router], None]) -> None:
        id, context = request.param("id"), request.context
        await self.cloud.write(lambda tx: rule(tx, id, ROUTERS.find(tx, context, router)))

    async def dhcp_agents(self, request: Request) -> Response:
        """The DHCP agent, if the network is its."""
        require(request.context, "get_dhcp-agents")
        with self.cloud.store.read() as reader:
            network = NETWORKS.find(reader, request.context, request.param("id"))
            return self._hosts(reader, DHCP, hosted=network.dhcp_hosted)

    async def l3_agents(self, request: Request) -> Response:
        """The L3 agent, if the router is its."""
        require(request.context, "get_l3-agents")
        with self.cloud.store.read() as reader:
            router = ROUTERS.find(reader, request.context, request.param("id"))
            return self._hosts(reader, L3, hosted=router.l3_hosted)

    def _hosts(self, reader: Reader, kind: str, *, hosted: bool) -> Response:
        row = agent.row(reader, self._pulse(), agent.id_of(kind))
        return Response({"agents": [row] if hosted else []})


def _named(request: Request, name: str) -> str:
    """The id in a body of one name."""
    try:
        return str(UUID.parse(request.json().get(name)))
    except ValueError as error:
        raise Invalid(f"Invalid input for {name}. Reason: {error}", type="HTTPBadRequest") from None
