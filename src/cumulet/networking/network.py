"""Networks: one layer 2 segment each, with its own conntrack zone."""

from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.resource import attribute, declare
from cumulet.model.types import BOOLEAN, HOSTNAME, JSON, Type, integer, list_of, nullable, one_of, text
from cumulet.networking.standard import Standard
from cumulet.store.tables import register
from cumulet.store.transaction import Reader

MAX_MTU = 9000
DEFAULT_MTU = 1500
PROVIDER_TYPES = ("local", "flat", "vlan", "vxlan", "gre", "geneve")


class Network(Standard, frozen=True, kw_only=True):
    """A network. `zone` is the switch's conntrack zone; the provider's attributes are kept and mean nothing here."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16))] = "ACTIVE"
    shared: Annotated[bool, attribute(BOOLEAN, create=True, update=True, set_by="admin")] = False
    router_external: Annotated[bool, attribute(BOOLEAN, create=True, update=True, set_by="admin")] = msgspec.field(
        default=False, name="router:external"
    )
    mtu: Annotated[int, attribute(integer(0, MAX_MTU), create=True, update=True)] = DEFAULT_MTU
    port_security_enabled: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    dns_domain: Annotated[str, attribute(HOSTNAME, create=True, update=True)] = ""
    availability_zone_hints: Annotated[list[str], attribute(list_of(text(255)), create=True)] = []
    availability_zones: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []
    subnets: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []
    provider_network_type: Annotated[
        str, attribute(one_of(*PROVIDER_TYPES), create=True, set_by="admin", seen_by="admin")
    ] = msgspec.field(default="local", name="provider:network_type")
    provider_physical_network: Annotated[
        str | None, attribute(nullable(text(64)), create=True, set_by="admin", seen_by="admin")
    ] = msgspec.field(default=None, name="provider:physical_network")
    provider_segmentation_id: Annotated[
        int | None, attribute(nullable(integer(1, 2**24)), create=True, set_by="admin", seen_by="admin")
    ] = msgspec.field(default=None, name="provider:segmentation_id")
    zone: Annotated[int, attribute(integer(1, 65535), seen_by="nobody")] = 0


NETWORK = register(declare(Network, "network", "networks", title="Network"), unique=[("zone",)])


def find(reader: Reader, context: Context, id: str) -> Network:
    """The network with this id. Raises NotFound also when the caller may not see it."""
    raise NotImplementedError


_ = (Any, Type)
