"""Subnets: the addresses of a network, and what its hosts are told by DHCP and router advertisements.

What fits together is checked here, in `subnet_rules` what one subnet may be. Addresses are handed out in `ipam`.
"""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse
from cumulet.model.resource import OPTIONAL_UUID, Values, attribute, declare
from cumulet.model.types import BOOLEAN, CIDR, IP_ADDRESS, UUID, integer, list_of, nullable, object_of, one_of, text
from cumulet.networking import ipam, network, quota, segment, sharing, subnet_rules, subnet_use
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, invalid_input, revise
from cumulet.store.collection import Collection
from cumulet.store.query import Within
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

POOL = object_of({"start": IP_ADDRESS, "end": IP_ADDRESS}, required=("start", "end"))
HOST_ROUTE = object_of({"destination": CIDR, "nexthop": IP_ADDRESS}, required=("destination", "nexthop"))
IPV6_MODE = nullable(one_of("slaac", "dhcpv6-stateful", "dhcpv6-stateless"))
MAX_POOLS, MAX_SERVICE_TYPES = 100, 50
UNSAID = ""
"""A gateway that the client left to us; null means none."""


class Subnet(Standard, frozen=True, kw_only=True):
    """A subnet. `router_external` is its network's, kept here for lists.

    `prefixlen` and `use_default_subnetpool` only say how to allocate the CIDR (`subnet_allocation`).
    """

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    network_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    ip_version: Annotated[int, attribute(one_of(4, 6, converted=True), create=True, required=True)]
    cidr: Annotated[str, attribute(nullable(CIDR), create=True, index=True)]
    gateway_ip: Annotated[str | None, attribute(nullable(IP_ADDRESS), create=True, update=True, index=True)] = UNSAID
    allocation_pools: Annotated[
        list[dict[str, str]],
        attribute(nullable(list_of(POOL, maximum=MAX_POOLS)), create=True, update=True, filters=False),
    ]
    enable_dhcp: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    dns_nameservers: Annotated[list[str], attribute(list_of(IP_ADDRESS), create=True, update=True, filters=False)] = []
    host_routes: Annotated[
        list[dict[str, str]], attribute(list_of(HOST_ROUTE), create=True, update=True, filters=False)
    ] = []
    ipv6_ra_mode: Annotated[str | None, attribute(IPV6_MODE, create=True)] = None
    ipv6_address_mode: Annotated[str | None, attribute(IPV6_MODE, create=True)] = None
    subnetpool_id: Annotated[str | None, attribute(OPTIONAL_UUID, create=True, index=True)] = None
    prefixlen: Annotated[
        int | None, attribute(nullable(integer(0, 128)), create=True, stored=False, seen_by="nobody")
    ] = None
    use_default_subnetpool: Annotated[bool, attribute(BOOLEAN, create=True, stored=False, seen_by="nobody")] = False
    service_types: Annotated[
        list[str], attribute(list_of(text(255), maximum=MAX_SERVICE_TYPES), create=True, update=True, filters=False)
    ] = []
    segment_id: Annotated[
        str | None, attribute(OPTIONAL_UUID, create=True, set_by="admin", seen_by="admin", index=True)
    ] = None
    router_external: Annotated[bool, attribute(BOOLEAN, sorts=False)] = msgspec.field(
        default=False, name="router:external"
    )

    @property
    def network(self) -> ipam.Network:
        """The CIDR as a value."""
        return ipam.network_of(self.cidr)

    @property
    def automatic(self) -> bool:
        """Whether hosts make their own addresses (SLAAC), which are then no choice of anybody's."""
        return self.ipv6_address_mode in {"slaac", "dhcpv6-stateless"}


SUBNET = register(declare(Subnet, "subnet", "subnets", title="Subnet"))


def find(reader: Reader, context: Context, id: str) -> Subnet:
    """The subnet with this id. Raises NotFound also when the caller may not see it."""
    return SUBNETS.find(reader, context, id)


def of_network(reader: Reader, network_id: str) -> list[Subnet]:
    """The network's subnets, by id."""
    return reader.all(Subnet, network_id=network_id)


def follow_network(tx: Tx, changed: network.Network) -> None:
    """Keep the subnets' copy of what they have from their network."""
    for found in of_network(tx, changed.id):
        tx.update(found, router_external=changed.router_external)


def forget_network(tx: Tx, network_id: str) -> None:
    """Delete the subnets of a network that has no ports any more."""
    for found in of_network(tx, network_id):
        subnet_use.check(tx, found.id)
        ipam.close_pools(tx, found.id)
        tx.delete(found)


def _create(tx: Tx, context: Context, values: Values) -> Subnet:
    from cumulet.networking import subnet_allocation

    parent = network.find_own(tx, context, values["network_id"], "create_subnet")
    quota.check(tx, values["project_id"], "subnet")
    return create_row(tx, parent, **subnet_allocation.allocated(tx, context, values))


def create_row(tx: Tx, parent: network.Network, **given: Any) -> Subnet:
    """A new subnet of a network: `given` with its defaults, checked as a client's are."""
    from cumulet.networking import dhcp, edge, port

    settable = [SUBNET.fields[name] for name, attr in SUBNET.attributes.items() if attr.create and attr.stored]
    values = {field: SUBNET.default(field) for field in settable} | {"network_id": parent.id} | given
    values = subnet_rules.completed(values)
    network.check_mtu(parent.id, parent.mtu, values["ip_version"])
    others = [found.cidr for found in of_network(tx, parent.id)]
    if ipam.overlapping(values["cidr"], others) is not None:
        raise invalid_input(
            f"Requested subnet with cidr: {values['cidr']} for network: {parent.id} overlaps with another subnet"
        )
    segment.check_subnet(tx, parent.id, values["segment_id"], values["service_types"])
    made = tx.insert(Subnet(**values, **born(), router_external=parent.router_external))
    ipam.open_pools(tx, made.id, made.allocation_pools)
    revise(tx, parent)
    if made.automatic:
        port.add_automatic_addresses(tx, made)
    if made.enable_dhcp:
        dhcp.follow(tx, parent)
    edge.ensure(tx, parent)
    tx.touch("switch", parent.id)
    return made


def _update(tx: Tx, _context: Context, before: Subnet, values: Values) -> Subnet:
    from cumulet.networking import dhcp, edge

    parent = tx.get(network.Network, before.network_id)
    assert parent is not None
    if values.get("allocation_pools", ()) is None:
        del values["allocation_pools"]
    after = msgspec.structs.replace(before, **values)
    subnet_rules.check(msgspec.structs.asdict(after))
    if after.gateway_ip != before.gateway_ip and before.gateway_ip is not None:
        _check_gateway_free(tx, before)
    after = revise(tx, before, values)
    if after.allocation_pools != before.allocation_pools:
        ipam.open_pools(tx, after.id, after.allocation_pools)
    if after.enable_dhcp != before.enable_dhcp:
        dhcp.follow(tx, parent)
    if after.gateway_ip != before.gateway_ip:
        edge.ensure(tx, parent)
        touch_routers(tx, after)
    tx.touch("switch", parent.id)
    return after


def touch_routers(tx: Tx, changed: Subnet) -> None:
    """The routers on the subnet's network have its gateway in their routes or addresses."""
    from cumulet.networking.port import Port

    for found in tx.all(Port, network_id=changed.network_id, plug=["router", "gateway"]):
        tx.touch("router", found.device_id)


def _check_gateway_free(tx: Tx, subnet: Subnet) -> None:
    """A router that answers at the gateway's address would be cut off from its hosts by another gateway."""
    from cumulet.networking.port import Port

    held = ipam.taken(tx, subnet.network_id, str(subnet.gateway_ip))
    holder = tx.get(Port, held.port_id) if held is not None else None
    if holder is not None and holder.device_owner == "network:router_interface":
        raise Conflict(
            f"Current gateway ip {subnet.gateway_ip} already in use by port {holder.id}. Unable to update.",
            type="GatewayIpInUse",
        )


def _delete(tx: Tx, _context: Context, subnet: Subnet) -> None:
    from cumulet.networking import dhcp, edge, port

    subnet_use.check(tx, subnet.id)
    allocations = tx.all(ipam.Allocation, subnet_id=subnet.id)
    holders = {found.id: found for found in tx.all(port.Port, id=[a.port_id for a in allocations])}
    for holder in holders.values():
        if holder.device_owner in port.OWN:
            continue
        if not subnet.automatic or holder.device_owner.startswith("network:"):
            raise InUse(
                f"Unable to complete operation on subnet {subnet.id}: One or more ports have an IP allocation from "
                f"this subnet: port {holder.id} has one.",
                type="SubnetInUse",
            )
    for holder in holders.values():
        port.drop_subnet(tx, holder, subnet)
    ipam.close_pools(tx, subnet.id)
    tx.delete(subnet)
    parent = tx.get(network.Network, subnet.network_id)
    assert parent is not None
    revise(tx, parent)
    dhcp.follow(tx, parent)
    edge.ensure(tx, parent)
    tx.touch("switch", parent.id)


def _visible(_reader: Reader, context: Context) -> Sequence[Within]:
    return (sharing.opened(context, network.KIND, sharing.SHARED, sharing.EXTERNAL, column="network_id"),)


SUBNETS: Collection[Subnet] = Collection(
    declaration=SUBNET,
    path="subnets",
    error="Subnet",
    create=_create,
    update=_update,
    delete=_delete,
    visible=_visible,
    narrow={"shared": sharing.by_shared(network.KIND, "network_id")},
    actions=TAG_ACTIONS,
)
COLLECTIONS: Sequence[Collection[Any]] = (SUBNETS,)
