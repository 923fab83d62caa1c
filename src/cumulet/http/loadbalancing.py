"""What load balancing v1 answers that is not in the rows: counters of a pool's balancer, and the agent that runs it."""

from collections.abc import Callable
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.loadbalancing import POOLS
from cumulet.loadbalancing.pool import Pool
from cumulet.model.errors import NotFound
from cumulet.store.collection import require

AgentView = Callable[[], dict[str, Any]]


def add_balancing(router: Router, cloud: Cloud, prefix: str, agent: AgentView) -> None:
    """Add the paths; `agent` makes the one agent's row as it is now."""
    paths = _Paths(cloud, agent)
    pool = f"{prefix}/{POOLS.path}/{{id}}"
    router.add(f"{pool}/stats", "GET", paths.stats, "get_pool")
    router.add(f"{pool}/loadbalancer-agent", "GET", paths.agent_of_pool, "get_loadbalancer-agent")
    router.add(f"{prefix}/agents/{{id}}/loadbalancer-pools", "GET", paths.pools_of_agent, "get_loadbalancer-pools")


class _Paths:
    """The handlers."""

    def __init__(self, cloud: Cloud, agent: AgentView) -> None:
        self.cloud, self.agent = cloud, agent

    async def stats(self, request: Request) -> Response:
        """Counters since the balancer started; zeros where no VIP serves the pool."""
        POOLS.allow(request.context, "get_pool")
        pool = self._pool(request)
        counted = {"bytes_in": 0, "bytes_out": 0, "active_connections": 0, "total_connections": 0}
        if pool.vip_id is not None:
            found = await self.cloud.dataplane.balancer_stats(pool.vip_id)
            counted = {name: getattr(found, name) for name in counted}
        return Response({"stats": counted})

    async def agent_of_pool(self, request: Request) -> Response:
        """The agent that runs the pool's balancer."""
        require(request.context, "get_loadbalancer-agent")
        self._pool(request)
        return Response({"agent": self.agent()})

    async def pools_of_agent(self, request: Request) -> Response:
        """All pools, since one agent runs them all."""
        require(request.context, "get_loadbalancer-pools")
        id = request.param("id")
        if id != self.agent()["id"]:
            raise NotFound(f"Agent {id[:80]} could not be found.", type="AgentNotFound")
        with self.cloud.store.read() as reader:
            return Response({"pools": POOLS.views(reader, request.context, reader.all(Pool))})

    def _pool(self, request: Request) -> Pool:
        with self.cloud.store.read() as reader:
            return POOLS.find(reader, request.context, request.param("id"))
