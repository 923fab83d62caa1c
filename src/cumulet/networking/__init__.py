"""Networking v2.0: networks, subnets, ports, routers, floating IPs, security groups, subnet pools, QoS, sharing,
quotas, trunks."""

from collections.abc import Sequence
from typing import Any

import cumulet.networking.policies  # noqa: F401  before what is derived where it has no rule
from cumulet.networking import (
    address_group,
    address_scope,
    default_rule,
    default_statefulness,
    edge,
    flavor,
    floatingip,
    log,
    metering,
    ndp_proxy,
    network,
    port_rules,
    qos_policy,
    rbac_policy,
    router,
    router_rules,
    security_group,
    segment,
    segment_range,
    subnet,
    subnetpool,
    switch,
    trunk,
)
from cumulet.reconcile.source import Source
from cumulet.store.collection import Collection

COLLECTIONS: Sequence[Collection[Any]] = (
    *network.COLLECTIONS,
    *subnet.COLLECTIONS,
    *subnetpool.COLLECTIONS,
    *address_scope.COLLECTIONS,
    *port_rules.COLLECTIONS,
    *router_rules.COLLECTIONS,
    *floatingip.COLLECTIONS,
    *ndp_proxy.COLLECTIONS,
    *security_group.COLLECTIONS,
    *default_rule.COLLECTIONS,
    *default_statefulness.COLLECTIONS,
    *address_group.COLLECTIONS,
    *rbac_policy.COLLECTIONS,
    *flavor.COLLECTIONS,
    *metering.COLLECTIONS,
    *log.COLLECTIONS,
    *segment.COLLECTIONS,
    *segment_range.COLLECTIONS,
    *trunk.COLLECTIONS,
    *qos_policy.COLLECTIONS,
)
SOURCES: Sequence[Source] = (
    *switch.SOURCES,
    edge.SOURCE,
    router.SOURCE,
    floatingip.SOURCE,
    security_group.SOURCE,
)
