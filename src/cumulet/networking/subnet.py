"""Subnets: the addresses of a network."""

from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.resource import OPTIONAL_UUID, attribute, declare
from cumulet.model.types import BOOLEAN, CIDR, IP_ADDRESS, UUID, list_of, nullable, object_of, one_of, text
from cumulet.networking.standard import Standard
from cumulet.store.tables import register
from cumulet.store.transaction import Reader

POOL = object_of({"start": IP_ADDRESS, "end": IP_ADDRESS}, required=("start", "end"))
HOST_ROUTE = object_of({"destination": CIDR, "nexthop": IP_ADDRESS}, required=("destination", "nexthop"))
IPV6_MODE = nullable(one_of("slaac", "dhcpv6-stateful", "dhcpv6-stateless"))


class Subnet(Standard, frozen=True, kw_only=True):
    """A subnet. `router_external` and `shared` are its network's, kept here for lists."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    network_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    ip_version: Annotated[int, attribute(one_of(4, 6, converted=True), create=True, required=True)]
    cidr: Annotated[str, attribute(CIDR, create=True)] = ""
    gateway_ip: Annotated[str | None, attribute(nullable(IP_ADDRESS), create=True, update=True)] = None
    allocation_pools: Annotated[
        list[dict[str, str]], attribute(list_of(POOL), create=True, update=True, filters=False)
    ] = []
    enable_dhcp: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    dns_nameservers: Annotated[list[str], attribute(list_of(IP_ADDRESS), create=True, update=True, filters=False)] = []
    host_routes: Annotated[
        list[dict[str, str]], attribute(list_of(HOST_ROUTE), create=True, update=True, filters=False)
    ] = []
    ipv6_ra_mode: Annotated[str | None, attribute(IPV6_MODE, create=True)] = None
    ipv6_address_mode: Annotated[str | None, attribute(IPV6_MODE, create=True)] = None
    subnetpool_id: Annotated[str | None, attribute(OPTIONAL_UUID, create=True)] = None
    service_types: Annotated[
        list[str], attribute(list_of(text(255)), create=True, update=True, filters=False)
    ] = []
    router_external: Annotated[bool, attribute(BOOLEAN)] = msgspec.field(default=False, name="router:external")
    shared: Annotated[bool, attribute(BOOLEAN, seen_by="nobody")] = False


SUBNET = register(declare(Subnet, "subnet", "subnets", title="Subnet"))


def find(reader: Reader, context: Context, id: str) -> Subnet:
    """The subnet with this id. Raises NotFound also when the caller may not see it."""
    raise NotImplementedError


def of_network(reader: Reader, network_id: str) -> list[Subnet]:
    """The network's subnets, by id."""
    return reader.all(Subnet, network_id=network_id)


_ = Any
