"""Load balancing v1 (`/v2.0/lb`): pools, members, health monitors and VIPs, as the clients of 2015 know them."""

from collections.abc import Sequence
from typing import Any

from cumulet.loadbalancing.health_monitor import HEALTH_MONITORS
from cumulet.loadbalancing.member import MEMBERS
from cumulet.loadbalancing.pool import POOLS
from cumulet.loadbalancing.vip import SOURCE, VIPS, member_changed
from cumulet.reconcile.source import Source
from cumulet.store.collection import Collection

COLLECTIONS: Sequence[Collection[Any]] = (POOLS, MEMBERS, HEALTH_MONITORS, VIPS)
SOURCES: Sequence[Source] = (SOURCE,)

__all__ = ["COLLECTIONS", "POOLS", "SOURCES", "member_changed"]
