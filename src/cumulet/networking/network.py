"""Networks: one layer 2 segment each, with its own conntrack zone.

External networks are those offered to routers, by an administrator to everybody or by their owner to some projects.
Who sees a network that is not its own is in `sharing`; what a network looks like in the topology is in `switch`, what
stands behind an external one in `edge`.
"""

from collections.abc import Collection as Some
from collections.abc import Sequence
from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, NotFound, Unavailable
from cumulet.model.resource import OPTIONAL_UUID, Values, attribute, declare
from cumulet.model.types import BOOLEAN, HOSTNAME, JSON, integer, list_of, nullable, one_of, text
from cumulet.networking import physical, provider, qos_policy, quota, segment, segment_range, sharing
from cumulet.networking.physical import DEFAULT_MTU
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, invalid_input, revise
from cumulet.store.collection import Collection, View, plain_view
from cumulet.store.query import Page, Within
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

KIND = "network"
_CABLE = "provider_physical_network"
MIN_MTUS = {4: 68, 6: 1280}
"""What each version of IP asks of a link (RFC 791, RFC 8200); a network without subnets may have less."""
ZONES = 65535
_MANY = 50
AVAILABILITY_ZONE = "nova"
"""The only one: everything runs on one host."""


class Network(Standard, frozen=True, kw_only=True):
    """A network. `zone` is the switch's conntrack zone; the provider's attributes are kept and mean nothing here.

    `is_default`: of the external networks this is the one that auto-allocated routers lead to; only those show it.

    `provided`: an administrator made it external, so that the internet is behind it; what a tenant offers others as
    external leads no further than itself.
    """

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    status: Annotated[str, attribute(text(16), index=True)] = "ACTIVE"
    shared: Annotated[
        bool, attribute(BOOLEAN, create=True, update=True, set_by="admin", stored=False, filters=False)
    ] = False
    router_external: Annotated[
        bool, attribute(BOOLEAN, create=True, update=True, set_by="admin", sorts=False, index=True)
    ] = msgspec.field(default=False, name="router:external")
    is_default: Annotated[
        bool, attribute(BOOLEAN, create=True, update=True, set_by="admin", index=True, sorts=False)
    ] = False
    mtu: Annotated[int, attribute(integer(0), create=True, update=True)] = 0
    port_security_enabled: Annotated[bool, attribute(BOOLEAN, create=True, update=True, filters=False, sorts=False)] = (
        True
    )
    dns_domain: Annotated[str, attribute(HOSTNAME, create=True, update=True, filters=False, sorts=False)] = ""
    availability_zone_hints: Annotated[list[str], attribute(list_of(text(255)), create=True, filters=False)] = []
    availability_zones: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []
    subnets: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []
    ipv4_address_scope: Annotated[str | None, attribute(nullable(text(36)), stored=False, filters=False)] = None
    ipv6_address_scope: Annotated[str | None, attribute(nullable(text(36)), stored=False, filters=False)] = None
    provider_network_type: Annotated[
        str, attribute(one_of(*provider.TYPES), create=True, set_by="admin", seen_by="admin", sorts=False)
    ] = msgspec.field(default="local", name="provider:network_type")
    provider_physical_network: Annotated[
        str | None, attribute(nullable(text(64)), create=True, set_by="admin", seen_by="admin", sorts=False)
    ] = msgspec.field(default=None, name="provider:physical_network")
    provider_segmentation_id: Annotated[
        int | None, attribute(nullable(integer(1, 2**24)), create=True, set_by="admin", seen_by="admin", sorts=False)
    ] = msgspec.field(default=None, name="provider:segmentation_id")
    dhcp_hosted: Annotated[bool, attribute(BOOLEAN, seen_by="nobody", index=True)] = True
    qos_policy_id: Annotated[
        str | None, attribute(OPTIONAL_UUID, create=True, update=True, filters=False, sorts=False, index=True)
    ] = None
    zone: Annotated[int, attribute(integer(1, ZONES), seen_by="nobody")] = 0
    provided: Annotated[bool, attribute(BOOLEAN, seen_by="nobody")] = False


NETWORK = register(declare(Network, "network", "networks", title="Network"), unique=[("zone",)])


def find(reader: Reader, context: Context, id: str) -> Network:
    """The network with this id. Raises NotFound also when the caller may not see it."""
    return NETWORKS.find(reader, context, id)


def find_own(reader: Reader, context: Context, id: str, rule: str) -> Network:
    """As `find`; raises Forbidden unless the rule lets the caller do it with the network."""
    return NETWORKS.find_own(reader, context, id, rule)


def qos_policies(reader: Reader, ids: Some[str]) -> dict[str, str]:
    """The QoS policies of those networks that have one, by the network's id."""
    which = {"id": list(ids)} if len(ids) <= _MANY else {}
    rows = reader.columns(Network, ["id", "qos_policy_id"], **which) if ids else []
    return {id: policy for id, policy in rows if policy is not None}


def _create(tx: Tx, context: Context, values: Values) -> Network:
    quota.check(tx, values["project_id"], "network")
    check_hints(values["availability_zone_hints"])
    qos_policy.check_change(tx, context, None, values["qos_policy_id"])
    if values["provider_network_type"] == "local":
        kind, cable = segment_range.kind_for(tx, values["project_id"])
        values |= {"provider_network_type": kind, "provider_physical_network": cable or values[_CABLE]}
    return create_row(tx, **{**values, "provider_segmentation_id": provider.placed(tx, values)})


def create_row(tx: Tx, **values: Any) -> Network:
    """A new network of these values, in a conntrack zone of its own, with its project's QoS policy if it names none."""
    external = values.get("router_external", False)
    if values.get("is_default", False):
        _check_default(tx, "", external=external)
    if values.get("qos_policy_id") is None:
        values["qos_policy_id"] = qos_policy.default_of(tx, values.get("project_id", ""))
    values["mtu"] = _mtu(tx, values.get("mtu", 0), values.get("provider_network_type", "local"))
    network = tx.insert(Network(**values, **born(), zone=_free_zone(tx), provided=external))
    segment.begin(tx, network)
    if network.shared:
        sharing.open_to_everybody(tx, KIND, network)
    if external:
        sharing.open_to_everybody(tx, KIND, network, sharing.EXTERNAL)
    tx.touch("switch", network.id)
    return network


def _update(tx: Tx, context: Context, network: Network, values: Values) -> Network:
    from cumulet.networking import subnet

    policy = values.get("qos_policy_id", network.qos_policy_id)
    qos_policy.check_change(tx, context, network.qos_policy_id, policy)
    if "mtu" in values:
        values["mtu"] = _mtu(tx, values["mtu"], network.provider_network_type)
        for version in {found.ip_version for found in subnet.of_network(tx, network.id)}:
            check_mtu(network.id, values["mtu"], version)
    shared, external = values.pop("shared", None), values.pop("router_external", network.router_external)
    if shared:
        sharing.open_to_everybody(tx, KIND, network)
    elif shared is False:
        _unshare(tx, network)
    if external != network.router_external:
        if external:
            sharing.open_to_everybody(tx, KIND, network, sharing.EXTERNAL)
        else:
            sharing.forget(tx, network.id, sharing.EXTERNAL)
        network = set_external(tx, network, external=external, provided=external)
    if values.get("is_default", False):
        _check_default(tx, network.id, external=external)
    changed = revise(tx, network, values)
    tx.touch("switch", network.id)
    if policy != network.qos_policy_id:
        qos_policy.follow_network(tx, network.id)
    return changed


def set_external(tx: Tx, network: Network, *, external: bool, provided: bool) -> Network:
    """Make a network external, or one of its project's own again (Conflict: ExternalNetworkInUse)."""
    from cumulet.networking import edge, subnet

    if not external:
        _check_withdrawal(tx, network)
    changed = tx.update(
        network, router_external=external, provided=provided, is_default=external and network.is_default
    )
    subnet.follow_network(tx, changed)
    edge.ensure(tx, changed)
    tx.touch("switch", network.id)
    return changed


def _delete(tx: Tx, _context: Context, network: Network) -> None:
    from cumulet.networking import auto_allocation, floatingip, port, subnet

    floatingip.forget_network(tx, network.id)
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
    sharing.forget(tx, network.id)
    auto_allocation.forget_network(tx, network.id)
    segment.forget_network(tx, network.id)
    tx.delete(network)
    tx.touch("switch", network.id)


def check_hints(hints: Sequence[str]) -> None:
    """Raise NotFound when an availability zone is asked for that there is not."""
    for hint in hints:
        if hint != AVAILABILITY_ZONE:
            raise NotFound(f"AvailabilityZone {hint} could not be found.", type="AvailabilityZoneNotFound")


def default_external(reader: Reader) -> Network | None:
    """The external network that auto-allocated routers lead to."""
    return reader.first(Network, is_default=True)


def _check_default(tx: Tx, id: str, *, external: bool) -> None:
    if not external:
        raise invalid_input("is_default is for external networks only")
    other = default_external(tx)
    if other is not None and other.id != id:
        raise Conflict(f"A default external network already exists: {other.id}.", type="DefaultExternalNetworkExists")


def _mtu(reader: Reader, wanted: int, kind: str) -> int:
    """The MTU for what was asked for; 0 leaves it to the cloud."""
    if wanted > DEFAULT_MTU and wanted > (most := physical.largest_mtu(reader)):
        raise invalid_input(
            f"Requested MTU is too big, maximum is {most}. The operator's setting global_physnet_mtu raises it."
        )
    return wanted or provider.own_mtu(kind, DEFAULT_MTU)


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


def users(reader: Reader, id: str, action: str) -> set[str]:
    """The projects that use the network: with ports in it, or (EXTERNAL) routers whose gateway it is."""
    from cumulet.networking.port import Port
    from cumulet.networking.router import Router

    if action == sharing.SHARED:
        return {project for (project,) in reader.columns(Port, ["project_id"], network_id=id)}
    routers = [router for (router,) in reader.columns(Port, ["device_id"], network_id=id, plug="gateway")]
    return {router.project_id for router in reader.all(Router, id=routers)}


def _unshare(tx: Tx, network: Network) -> None:
    if sharing.depends(tx, network, sharing.SHARED, users(tx, network.id, sharing.SHARED), sharing.EVERYBODY):
        raise Conflict(
            f"Unable to reconfigure sharing settings for network {network.id}. Multiple projects are using it.",
            type="InvalidSharedSetting",
        )
    sharing.close_to_everybody(tx, network.id)


def _check_withdrawal(tx: Tx, network: Network) -> None:
    from cumulet.networking import floatingip
    from cumulet.networking.port import Port

    floatingip.forget_network(tx, network.id)
    owners = {owner for (owner,) in tx.columns(Port, ["device_owner"], network_id=network.id)}
    if owners & {"network:router_gateway", "network:floatingip"}:
        raise InUse(
            f"External network {network.id} cannot be updated to be made non-external, since it has existing gateway "
            "ports or floating IPs.",
            type="ExternalNetworkInUse",
        )


def _view(reader: Reader, context: Context, networks: Sequence[Network]) -> list[View]:
    from cumulet.networking.subnet import Subnet
    from cumulet.networking.subnetpool import SubnetPool

    derived: dict[str, View] = {network.id: {"subnets": []} for network in networks}
    which = {"network_id": networks[0].id} if len(networks) == 1 else {"network_id": list(derived)}
    rows = reader.columns(Subnet, ["network_id", "id", "ip_version", "subnetpool_id"], **which)
    pools = list({pool for *_, pool in rows if pool})
    scopes = dict(reader.columns(SubnetPool, ["id", "address_scope_id"], id=pools)) if pools else {}
    for network_id, id, version, pool in sorted(rows, key=lambda row: row[:2]):
        derived[network_id]["subnets"].append(id)
        if pool:
            derived[network_id][f"ipv{version}_address_scope"] = scopes[pool]
    views = [
        {**plain_view(network), "availability_zones": [AVAILABILITY_ZONE], **derived[network.id]}
        for network in networks
    ]
    for view in views:
        if not view["router:external"]:
            del view["is_default"]
    return sharing.with_shared(reader, context, views)


def _visible(_reader: Reader, context: Context) -> Sequence[Within]:
    return (sharing.opened(context, KIND, sharing.SHARED, sharing.EXTERNAL),)


NETWORKS: Collection[Network] = Collection(
    declaration=NETWORK,
    path="networks",
    error="Network",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    view_hides=("is_default",),
    visible=_visible,
    narrow={"shared": sharing.by_shared(KIND)},
    derived=sharing.DERIVED,
    actions=TAG_ACTIONS,
)
COLLECTIONS: Sequence[Collection[Any]] = (NETWORKS,)
