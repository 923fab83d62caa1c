"""Cumulet's own paths, on every port: capabilities, health, explain and topology under /cumulet, and /metrics."""

from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from cumulet import __version__
from cumulet.http.capabilities import CAPABILITIES
from cumulet.http.cloud import Cloud
from cumulet.http.explain import add_explain
from cumulet.http.request import Request, Response
from cumulet.http.router import Router


def add_own_paths(router: Router, cloud: Cloud) -> None:
    """Add them to a service's router."""

    async def capabilities(_request: Request) -> Response:
        rows = [capability.on(cloud.dataplane.name) for capability in CAPABILITIES]
        return Response({"version": __version__, "dataplane": cloud.dataplane.name, "capabilities": rows})

    async def health(request: Request) -> Response:
        failures = {str(key): reason for key, reason in cloud.reconciler.failures.items()}
        if not cloud.reconciler.healthy:
            failures["data plane"] = f"has not answered since {cloud.reconciler.heard}; see log/agent.log"
        if not await cloud.store.writable():
            failures["database"] = cloud.store.trouble or ""
        state: dict[str, Any] = {"enforced": not failures and cloud.dataplane.name != "memory"}
        if request.context.is_admin:  # the keys and reasons are of every project
            state["failures"] = failures
        return Response(state, 200 if not failures else 503)

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(), media=CONTENT_TYPE_LATEST)

    router.add("/cumulet/capabilities", "GET", capabilities, public=True)
    router.add("/cumulet/health", "GET", health)
    router.add("/metrics", "GET", metrics, public=True)
    add_explain(router, cloud)
