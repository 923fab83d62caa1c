"""`GET /cumulet/differences` and `POST /cumulet/repair`: where the data plane is not what the rows say, and make it so.

For administrators: they name what belongs to all projects. Both are safe at any time, and asked twice they find less.
"""

import asyncio
import time
from typing import Any

from cumulet.dataplane.driver import DataPlaneError, Orphan
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.model.errors import Unavailable
from cumulet.reconcile.difference import Difference, compare, repair

PATIENCE = 30.0
"""Seconds a comparison may take; an agent that hangs is ended and replaced within that time."""


def add_upkeep(router: Router, cloud: Cloud) -> None:
    """Add the paths to a service's router."""

    async def differences(request: Request) -> Response:
        request.context.require("cumulet", "cumulet:differences")
        try:
            async with asyncio.timeout(PATIENCE):
                found = await compare(cloud.reconciler, cloud.dataplane)
        except (DataPlaneError, TimeoutError) as error:
            raise _silent(error) from error
        return Response({"differences": _view(found)})

    async def mend(request: Request) -> Response:
        request.context.require("cumulet", "cumulet:repair")
        began = time.monotonic()
        try:
            done = await repair(cloud.reconciler, cloud.dataplane)
        except (DataPlaneError, TimeoutError) as error:
            raise _silent(error) from error
        failures = {str(key): reason for key, reason in cloud.reconciler.failures.items()}
        return Response(
            {
                "repair": {
                    "found": _view(done.found),
                    "pruned": [_orphan(orphan) for orphan in done.pruned],
                    "left": _view(done.left),
                    "failures": failures,
                    "seconds": round(time.monotonic() - began, 3),
                }
            }
        )

    router.add("/cumulet/differences", "GET", differences, "cumulet:differences", service="cumulet")
    router.add("/cumulet/repair", "POST", mend, "cumulet:repair", service="cumulet")


def _silent(error: Exception) -> Unavailable:
    return Unavailable(f"The data plane does not answer: {str(error) or 'it takes too long'}. See log/agent.log.")


def _view(difference: Difference) -> dict[str, Any]:
    return {
        "parts": {str(key): words for key, words in difference.parts.items()},
        "text": difference.text,
        "orphans": [_orphan(orphan) for orphan in difference.orphans],
    }


def _orphan(orphan: Orphan) -> dict[str, str]:
    return {"type": orphan.type, "name": orphan.name, "place": orphan.place}
