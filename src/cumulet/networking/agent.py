"""What runs, as Neutron's agents: one row, for the data plane of this host."""

import platform
import uuid
from typing import Any

from cumulet.networking.network import AVAILABILITY_ZONE

HOST = platform.node() or "localhost"


def view(dataplane: str, *, alive: bool, started_at: str, heard_at: str) -> dict[str, Any]:
    """The row; `heard_at` is when the data plane was last known to answer."""
    return {
        "id": str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{dataplane}.{HOST}")),
        "agent_type": "Cumulet data plane agent",
        "binary": "cumulet-agent",
        "topic": "N/A",
        "host": HOST,
        "admin_state_up": True,
        "alive": alive,
        "availability_zone": AVAILABILITY_ZONE,
        "configurations": {"dataplane": dataplane, "serves": ["switch", "dhcp", "router", "nat", "balancer"]},
        "created_at": started_at,
        "started_at": started_at,
        "heartbeat_timestamp": heard_at,
        "description": "Realizes networks, routers and balancers on this host.",
        "resources_synced": None,
    }
