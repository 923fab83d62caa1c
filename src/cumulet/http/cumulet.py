"""Cumulet's own paths, on every port: capabilities, health, explain, metering, topology, differences, repair and the
service's OpenAPI document under /cumulet, and /metrics."""

import asyncio
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

import cumulet.own_policies  # noqa: F401  the rules of what is served here
from cumulet import __version__
from cumulet.dataplane.driver import DataPlane, DataPlaneError
from cumulet.http.capabilities import CAPABILITIES
from cumulet.http.cloud import Cloud
from cumulet.http.explain import add_explain
from cumulet.http.isolation import add_isolation
from cumulet.http.metering import add_metering
from cumulet.http.openapi import add_openapi
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.http.upkeep import add_upkeep

_PATIENCE = 2.0
"""Seconds for the data plane to say that its filters are intact: what takes longer is no health."""


def add_own_paths(router: Router, cloud: Cloud, service: str) -> None:
    """Add them to a service's router."""

    async def capabilities(_request: Request) -> Response:
        rows = [capability.on(cloud.dataplane.name) for capability in CAPABILITIES]
        return Response({"version": __version__, "dataplane": cloud.dataplane.name, "capabilities": rows})

    async def health(request: Request) -> Response:
        failures = {str(key): reason for key, reason in cloud.reconciler.failures.items()}
        failures |= {str(key): "it was harmed and is being made again" for key in cloud.reconciler.harmed}
        if not cloud.reconciler.healthy:
            failures["data plane"] = f"has not answered since {cloud.reconciler.heard}; see log/agent.log"
        elif wrong := await _unguarded(cloud.dataplane):
            failures["packet filters"] = wrong
        if not await cloud.store.writable():
            failures["database"] = cloud.store.trouble or ""
        state: dict[str, Any] = {"enforced": not failures and cloud.dataplane.name != "memory"}
        if request.context.is_admin:  # the keys and reasons are of every project
            state["failures"] = failures
            state["incidents"] = [{"at": one.at, "what": one.what} for one in cloud.reconciler.incidents]
        return Response(state, 200 if not failures else 503)

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(), media=CONTENT_TYPE_LATEST)

    router.add("/cumulet/capabilities", "GET", capabilities, public=True)
    router.add("/cumulet/health", "GET", health, "cumulet:health", service="cumulet")
    router.add("/metrics", "GET", metrics, public=True)
    add_explain(router, cloud)
    add_isolation(router, cloud)
    add_metering(router, cloud)
    add_upkeep(router, cloud)
    add_openapi(router, service)


async def _unguarded(dataplane: DataPlane) -> str:
    """What is wrong with the packet filters, asked where they are; empty when they are intact."""
    try:
        async with asyncio.timeout(_PATIENCE):
            return await dataplane.guarded()
    except TimeoutError:
        return "the data plane does not say whether they are intact"
    except DataPlaneError as error:
        return str(error)
