"""Networks: one layer 2 segment each, with its own conntrack zone.

External networks are those an administrator offers to routers; everybody sees them. What a network looks like in the
topology is in `switch`, what stands behind an external one in `edge`.
"""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, NotFound, Unavailable
from cumulet.model.resource import Values, attribute, declare
from cumulet.model.types import BOOLEAN, HOSTNAME, JSON, integer, list_of, nullable, one_of, text
from cumulet.networking import quota
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, invalid_input, revise
from cumulet.store.collection import Collection, View, plain_view
from cumulet.store.query import Condition, Page
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

DEFAULT_MTU, MAX_MTU = 1500, 9000
MIN_MTUS = {4: 68, 6: 1280}
"""What each version of IP asks of a link (RFC 791, RFC 8200); a network without subnets may have less."""
PROVIDER_TYPES = ("local", "flat", "vlan", "vxlan", "gre", "geneve")
ZONES = 65535
AVAILABILITY_ZONE = "nova"
"""The only one: everything runs on one host."""


class Network(Standard, frozen=True, kw_only=True):
    """A network. `zone` is the switch's conntrack zone; the provider's attributes are kept and mean nothing here."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16))] = "ACTIVE"
    shared: Annotated[bool, attribute(BOOLEAN, create=True, update=True, set_by="admin")] = False
    router_external: Annotated[bool, attribute(BOOLEAN, create=True, update=True, set_by="admin")] = msgspec.field(
        default=False, name="router:external"
    )
    mtu: Annotated[int, attribute(integer(0), create=True, update=True)] = DEFAULT_MTU
    port_security_enabled: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    dns_domain: Annotated[str, attribute(HOSTNAME, create=True, update=True)] = ""
    availability_zone_hints: Annotated[list[str], attribute(list_of(text(255)), create=True, filters=False)] = []
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
    zone: Annotated[int, attribute(integer(1, ZONES), seen_by="nobody")] = 0


NETWORK = register(declare(Network, "network", "networks", title="Network"), unique=[("zone",)])


def find(reader: Reader, context: Context, id: str) -> Network:
    """The network with this id. Raises NotFound also when the caller may not see it."""
    return NETWORKS.find(reader, context, id)


def find_own(reader: Reader, context: Context, id: str, verb: str) -> Network:
    """As `find`; raises Forbidden when it belongs to another project. `verb` is for the message."""
    return NETWORKS.find_own(reader, context, id, verb)


def _create(tx: Tx, _context: Context, values: Values) -> Network:
    quota.check(tx, values["project_id"], "network")
    check_hints(values["availability_zone_hints"])
    return create_row(tx, **{**values, "mtu": _mtu(values["mtu"])})


def create_row(tx: Tx, **values: Any) -> Network:
    """A new network of these values, in a conntrack zone of its own."""
    network = tx.insert(Network(**values, **born(), zone=_free_zone(tx)))
    tx.touch("switch", network.id)
    return network


def _update(tx: Tx, _context: Context, network: Network, values: Values) -> Network:
    from cumulet.networking import edge, subnet

    if "mtu" in values:
        values["mtu"] = _mtu(values["mtu"])
        for version in {found.ip_version for found in subnet.of_network(tx, network.id)}:
            check_mtu(network.id, values["mtu"], version)
    if values.get("shared") is False and network.shared:
        _check_unsharing(tx, network)
    if values.get("router_external") is False and network.router_external:
        _check_withdrawal(tx, network)
    changed = revise(tx, network, values)
    if (changed.shared, changed.router_external) != (network.shared, network.router_external):
        subnet.follow_network(tx, changed)
    if changed.router_external != network.router_external:
        edge.ensure(tx, changed)
    tx.touch("switch", network.id)
    return changed


def _delete(tx: Tx, _context: Context, network: Network) -> None:
    from cumulet.networking import port, subnet

    ports = tx.all(port.Port, network_id=network.id)
    others = [p for p in ports if p.device_owner not in port.OWN]
    if others:
        raise InUse(
            f"Unable to complete operation on network {network.id}. There are one or more ports still in use on the "
            f"network, id for these ports is: {','.join(p.id for p in others[:10])}. Delete them first.",
            type="NetworkInUse",
        )
    for found in ports:
        port.remove(tx, found)
    subnet.forget_network(tx, network.id)
    tx.delete(network)
    tx.touch("switch", network.id)


def check_hints(hints: Sequence[str]) -> None:
    """Raise NotFound when an availability zone is asked for that there is not."""
    for hint in hints:
        if hint != AVAILABILITY_ZONE:
            raise NotFound(f"AvailabilityZone {hint} could not be found.", type="AvailabilityZoneNotFound")


def _mtu(wanted: int) -> int:
    """The MTU for what was asked for; 0 leaves it to the cloud."""
    if wanted > MAX_MTU:
        raise invalid_input(f"Requested MTU is too big, maximum is {MAX_MTU}")
    return wanted or DEFAULT_MTU


def check_mtu(id: str, mtu: int, ip_version: int) -> None:
    """Raise Conflict unless a network of this MTU can carry a subnet of this IP version."""
    needed = MIN_MTUS[ip_version]
    if mtu < needed:
        raise Conflict(
            f"MTU of {needed} required by a subnet on network {id}: it has {mtu}.", type="NetworkMTUSubnetConflict"
        )


def _free_zone(tx: Tx) -> int:
    """A conntrack zone that no network has: the next after the highest, so that a zone rests before its next use."""
    highest = tx.select(Network, page=Page(order=(("zone", False),), limit=1))
    if not highest or highest[0].zone < ZONES:
        return highest[0].zone + 1 if highest else 1
    taken = {zone for (zone,) in tx.columns(Network, ["zone"])}
    free = next((zone for zone in range(1, ZONES + 1) if zone not in taken), None)
    if free is None:
        raise Unavailable(
            f"Unable to create the network. There are {ZONES} networks already; delete one first.",
            type="NoNetworkAvailable",
        )
    return free


def _check_unsharing(tx: Tx, network: Network) -> None:
    from cumulet.networking.port import Port

    owners = {project for (project,) in tx.columns(Port, ["project_id"], network_id=network.id)}
    if owners - {network.project_id, ""}:
        raise Conflict(
            f"Unable to reconfigure sharing settings for network {network.id}. Multiple tenants are using it.",
            type="InvalidSharedSetting",
        )


def _check_withdrawal(tx: Tx, network: Network) -> None:
    from cumulet.networking.port import Port

    owners = {owner for (owner,) in tx.columns(Port, ["device_owner"], network_id=network.id)}
    if owners & {"network:router_gateway", "network:floatingip"}:
        raise InUse(
            f"External network {network.id} cannot be updated to be made non-external, since it has existing gateway "
            "ports or floating IPs.",
            type="ExternalNetworkInUse",
        )


def _view(reader: Reader, _context: Context, networks: Sequence[Network]) -> list[View]:
    from cumulet.networking.subnet import Subnet

    subnets: dict[str, list[str]] = {network.id: [] for network in networks}
    which = {"network_id": networks[0].id} if len(networks) == 1 else {"network_id": list(subnets)}
    for network_id, id in sorted(reader.columns(Subnet, ["network_id", "id"], **which)):
        subnets[network_id].append(id)
    return [
        {**plain_view(network), "subnets": subnets[network.id], "availability_zones": [AVAILABILITY_ZONE]}
        for network in networks
    ]


def _visible(_reader: Reader, _context: Context) -> Sequence[Condition]:
    return (Condition("shared", True), Condition("router_external", True))


NETWORKS: Collection[Network] = Collection(
    declaration=NETWORK,
    path="networks",
    error="Network",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    visible=_visible,
    actions=TAG_ACTIONS,
)
COLLECTIONS: Sequence[Collection[Any]] = (NETWORKS,)
