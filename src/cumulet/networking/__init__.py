"""Networking v2.0: networks, subnets, ports, routers, floating IPs, security groups, quotas."""

from collections.abc import Sequence
from typing import Any

from cumulet.networking import edge, floatingip, network, port_rules, router, security_group, subnet, switch
from cumulet.reconcile.source import Source
from cumulet.store.collection import Collection

COLLECTIONS: Sequence[Collection[Any]] = (
    *network.COLLECTIONS,
    *subnet.COLLECTIONS,
    *port_rules.COLLECTIONS,
    *router.COLLECTIONS,
    *floatingip.COLLECTIONS,
    *security_group.COLLECTIONS,
)
SOURCES: Sequence[Source] = (
    *switch.SOURCES,
    edge.SOURCE,
    router.SOURCE,
    floatingip.SOURCE,
    security_group.SOURCE,
)
