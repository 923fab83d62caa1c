"""Ports: the plugs of a network.

A client may write what it likes into `device_owner` and `device_id` (but for the cloud's own `network:` and `neutron:`
owners); only the cloud's services bind a port to a device, and only a bound port is in the topology (CVE-2014-0056,
CVE-2015-5240). The rules of the API are in `port_rules`, the parts in `switch`.
"""

import platform
import secrets
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid
from cumulet.model.resource import OPTIONAL_UUID, Resource, attribute, declare
from cumulet.model.types import (
    BOOLEAN,
    FQDN,
    HOSTNAME,
    IP_ADDRESS,
    JSON,
    MAC,
    UUID,
    Type,
    free_object,
    integer,
    list_of,
    nullable,
    object_of,
    one_of,
    shown,
    text,
)
from cumulet.networking import addressing, security_group, subnet
from cumulet.networking.addressing import FixedIp as FixedIp
from cumulet.networking.addressing import Holder
from cumulet.networking.extra_dhcp_opts import EXTRA_DHCP_OPTS
from cumulet.networking.network import Network
from cumulet.networking.standard import TAGS, Standard, born, revise
from cumulet.networking.subnet import Subnet
from cumulet.store.collection import not_found
from cumulet.store.query import Condition
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import PortKind

MAX_FIXED_IPS, MAX_PAIRS, MAX_GROUPS = 16, 10, 50
HOST = platform.node()
MAX_PLUGGED = 1023
"""Plugged ports that a network takes: a Linux bridge has no more (docs/decisions/0008)."""
FIXED_IP = object_of({"subnet_id": UUID, "ip_address": IP_ADDRESS})


def _parse_prefix(value: Any) -> str:
    """An address or CIDR, as allowed address pairs have it."""
    address, slash, length = value.partition("/") if isinstance(value, str) else ("", "", "")
    parsed: str = IP_ADDRESS.parse(address if isinstance(value, str) else value)
    bits = 128 if ":" in parsed else 32
    if slash and not (length.isascii() and length.isdigit() and len(length) <= 3 and int(length) <= bits):
        raise ValueError(f"{shown(value)} is not a valid IP address or CIDR.")
    return f"{parsed}/{int(length)}" if slash else parsed


PREFIX = Type(_parse_prefix, "text", {"type": "string"})
ADDRESS_PAIR = object_of({"ip_address": PREFIX, "mac_address": MAC}, required=("ip_address",))


class Port(Standard, frozen=True, kw_only=True):
    """A port. `plug` says what it plugs into once it is bound (None: it is not in the topology).

    `index` is its order among its device's ports, `hostname` the DHCP name its server gives it, `network_project` the
    network's project, kept here for lists. `trunk_id` and `tag` say its place in a trunk (`trunk`).
    """

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    network_id: Annotated[str, attribute(UUID, create=True, required=True)]
    mac_address: Annotated[str, attribute(nullable(MAC), create=True, update=True, index=True)]
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True, index=True)] = True
    status: Annotated[str, attribute(text(16), index=True)] = "DOWN"
    device_id: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    device_owner: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    fixed_ips: Annotated[
        list[dict[str, str]],
        attribute(nullable(list_of(FIXED_IP, maximum=MAX_FIXED_IPS)), create=True, update=True, filters=False),
    ]
    security_groups: Annotated[
        list[str], attribute(nullable(list_of(UUID, maximum=MAX_GROUPS)), create=True, update=True, filters=False)
    ]
    port_security_enabled: Annotated[
        bool, attribute(nullable(BOOLEAN), create=True, update=True, filters=False, sorts=False)
    ]
    allowed_address_pairs: Annotated[
        list[dict[str, str]],
        attribute(list_of(ADDRESS_PAIR, maximum=MAX_PAIRS), create=True, update=True, filters=False),
    ] = []
    extra_dhcp_opts: Annotated[
        list[dict[str, Any]], attribute(EXTRA_DHCP_OPTS, create=True, update=True, filters=False)
    ] = []
    dns_name: Annotated[str, attribute(HOSTNAME, create=True, update=True, filters=False, sorts=False)] = ""
    dns_domain: Annotated[str, attribute(FQDN, create=True, update=True, filters=False, sorts=False)] = ""
    dns_assignment: Annotated[list[dict[str, str]], attribute(JSON, stored=False, filters=False)] = []
    binding_vnic_type: Annotated[
        str, attribute(one_of("normal"), create=True, update=True, filters=False, sorts=False)
    ] = msgspec.field(default="normal", name="binding:vnic_type")
    binding_profile: Annotated[
        dict[str, str], attribute(free_object(), create=True, update=True, set_by="admin", seen_by="admin",
                                  filters=False)
    ] = msgspec.field(default_factory=dict, name="binding:profile")  # fmt: skip
    binding_host_id: Annotated[
        str, attribute(text(255), create=True, update=True, set_by="admin", seen_by="admin", sorts=False)
    ] = msgspec.field(default="", name="binding:host_id")
    binding_vif_type: Annotated[str, attribute(text(64), stored=False, filters=False, seen_by="admin")] = msgspec.field(
        default="unbound", name="binding:vif_type"
    )
    binding_vif_details: Annotated[dict[str, Any], attribute(JSON, stored=False, filters=False, seen_by="admin")] = (
        msgspec.field(default_factory=dict, name="binding:vif_details")
    )
    trusted: Annotated[
        bool | None,
        attribute(
            nullable(BOOLEAN), create=True, update=True, set_by="admin", seen_by="admin", filters=False, sorts=False
        ),
    ] = None
    trunk_details: Annotated[dict[str, Any] | None, attribute(JSON, stored=False, filters=False)] = None
    qos_policy_id: Annotated[
        str | None, attribute(OPTIONAL_UUID, create=True, update=True, filters=False, sorts=False, index=True)
    ] = None
    qos_network_policy_id: Annotated[str | None, attribute(OPTIONAL_UUID, stored=False, filters=False)] = None
    resource_request: Annotated[
        dict[str, Any] | None, attribute(JSON, stored=False, filters=False, seen_by="admin")
    ] = None
    tags: Annotated[list[str], attribute(TAGS, create=True, filters=False)] = []
    plug: Annotated[str | None, attribute(nullable(text(16)), seen_by="nobody")] = None
    index: Annotated[int, attribute(integer(0), seen_by="nobody")] = 0
    hostname: Annotated[str, attribute(HOSTNAME, seen_by="nobody")] = ""
    trunk_id: Annotated[str, attribute(text(36), seen_by="nobody", index=True)] = ""
    tag: Annotated[int, attribute(integer(0), seen_by="nobody")] = 0
    network_project: Annotated[str, attribute(text(255), seen_by="nobody", index=True)] = ""


PORT = register(
    declare(Port, "port", "ports", title="Port"),
    unique=[("network_id", "mac_address")],
    indexes=[("network_id", "plug")],
)


class Membership(Resource, frozen=True, kw_only=True):
    """A port in a security group (its id is `port_id/group_id`): what `Port.security_groups` says, for the way back."""

    port_id: Annotated[str, attribute(UUID, index=True)]
    group_id: Annotated[str, attribute(UUID, index=True)]


MEMBERSHIP = register(declare(Membership, "port_group_membership", "port_group_memberships"))

PLUGS: Mapping[str, PortKind] = {
    "network:dhcp": "dhcp",
    "network:router_interface": "router",
    "network:router_gateway": "gateway",
    "neutron:LOADBALANCER": "balancer",
    "network:edge": "edge",
}
OWN = frozenset({"network:dhcp", "network:edge"})
"""Owners of ports that the cloud makes and removes of its own accord: they keep no network and no subnet in use."""


def find(reader: Reader, context: Context, id: str) -> Port:
    """The port with this id. Raises NotFound also when the caller may not see it."""
    from cumulet.networking.port_rules import PORTS

    return PORTS.find(reader, context, id)


def find_own(reader: Reader, context: Context, id: str, verb: str) -> Port:
    """As `find`; raises Forbidden when it belongs to another project. `verb` is for the message."""
    from cumulet.networking.port_rules import PORTS

    return PORTS.find_own(reader, context, id, verb)


def is_trusted(device_owner: str) -> bool:
    """Whether ports of this owner are the cloud's own: neither secured nor in security groups."""
    return device_owner.startswith(("network:", "neutron:"))


def plug_of(device_owner: str) -> PortKind | None:
    """What a port of this owner plugs into."""
    return "instance" if device_owner.startswith("compute:") else PLUGS.get(device_owner)


def of_device(reader: Reader, device_id: str) -> list[Port]:
    """The ports that are plugged into a device, in the order of plugging."""
    found = [port for port in reader.all(Port, device_id=device_id) if port.plug is not None]
    return sorted(found, key=lambda port: port.index)


def of_group(reader: Reader, group_id: str) -> list[Port]:
    """The ports in a security group."""
    ids = [id for (id,) in reader.columns(Membership, ["port_id"], group_id=group_id)]
    return reader.all(Port, id=ids) if ids else []


def make(
    tx: Tx,
    context: Context,
    *,
    network_id: str,
    name: str = "",
    fixed_ips: Sequence[FixedIp] | None = None,
    mac_address: str | None = None,
    device_id: str = "",
    device_owner: str = "",
    security_groups: Sequence[str] | None = None,
    admin_state_up: bool = True,
    port_security_enabled: bool | None = None,
    project_id: str | None = None,
    dns_name: str = "",
    hostname: str = "",
    index: int | None = None,
    bound: bool = True,
    more: Mapping[str, Any] | None = None,
) -> Port:
    """A new port, its addresses allocated.

    `fixed_ips` None: one IPv4, one IPv6 and all automatic addresses; empty: none. `security_groups` None: the project's
    default group (none for the cloud's own ports: device_owner `network:*`, `neutron:*`, which are not secured either).
    `project_id` None: the caller's; "" belongs to no project (gateway and floating IP ports). With `bound`, a
    `device_owner` that the topology knows (compute:*, PLUGS) together with a `device_id` plugs it in at once. `more`
    are further columns. Quotas and what the caller may ask for are not judged here.
    Raises NotFound, Conflict (IpAddressGenerationFailure, IpAddressAlreadyAllocated, MacAddressInUse), Invalid.
    """
    from cumulet.networking import dhcp

    network = tx.get(Network, network_id)
    if network is None:
        raise not_found("Network", "Network", network_id)
    project = project_id if project_id is not None else context.project_id or ""
    trusted = is_trusted(device_owner)
    subnets = subnet.of_network(tx, network_id)
    if not trusted and (fixed_ips is None or fixed_ips):
        dhcp.ensure(tx, network, subnets, [item["ip_address"] for item in fixed_ips or () if "ip_address" in item])
    own = born()
    mac = free_mac(tx, network_id, mac_address)
    addresses = addressing.allot(tx, Holder(own["id"], network_id, mac, device_owner), fixed_ips, subnets)
    secure = port_security_enabled
    if secure is None:
        secure = network.port_security_enabled and not trusted
    groups = _groups(tx, context, project, security_groups, default=secure and not trusted)
    more = dict(more or {})
    more["allowed_address_pairs"] = whole_pairs(more.get("allowed_address_pairs") or [], mac)
    check_security(secure, groups, more["allowed_address_pairs"])
    plug = plug_of(device_owner) if bound and device_id else None
    if plug is not None:
        _check_room(tx, network_id)
    port = tx.insert(
        Port(
            **own,
            **{**more, **({"binding_host_id": HOST} if plug else {})},
            project_id=project,
            name=name,
            network_id=network_id,
            mac_address=mac,
            admin_state_up=admin_state_up,
            device_id=device_id,
            device_owner=device_owner,
            fixed_ips=addresses,
            security_groups=groups,
            port_security_enabled=secure,
            dns_name=dns_name,
            hostname=hostname,
            plug=plug,
            index=_next_index(tx, device_id) if plug == "instance" and index is None else index or 0,
            network_project=network.project_id,
        )
    )
    for group_id in groups:
        tx.insert(Membership(id=f"{port.id}/{group_id}", port_id=port.id, group_id=group_id))
    touch(tx, port)
    return port


def bind(
    tx: Tx, port: Port, *, device_id: str, device_owner: str, hostname: str = "", index: int | None = None
) -> Port:
    """Plug a port into a device. Raises Conflict (PortInUse) when it is plugged into another, or in a trunk: servers
    take the parents of trunks alone.

    `index` None: after the device's other ports. `hostname` is the DHCP name (`dns_name` wins).
    """
    from cumulet.networking import trunk

    if port.plug is not None and (port.device_id, port.device_owner) != (device_id, device_owner):
        raise InUse(
            f"Unable to complete operation on port {port.id} for network {port.network_id}. Port already has an "
            f"attached device {port.device_id}.",
            type="PortInUse",
        )
    plug = plug_of(device_owner)
    if port.tag or (port.trunk_id and plug != "instance"):
        trunk.check_free(port)
    if plug is not None and port.plug is None:
        _check_room(tx, port.network_id)
    changes: dict[str, Any] = {"device_id": device_id, "device_owner": device_owner, "plug": plug}
    changes["binding_host_id"] = HOST if plug else ""
    changes["index"] = _next_index(tx, device_id) if plug == "instance" and index is None else index or 0
    if is_trusted(device_owner):
        changes |= {"port_security_enabled": False, "security_groups": []}
        tx.delete_all(Membership, port_id=port.id)
    bound = revise(tx, port, changes, hostname=hostname or port.hostname)
    touch(tx, bound)
    if bound.trunk_id:
        trunk.parent_bound(tx, bound)
    return bound


def plug_in(tx: Tx, port: Port) -> None:
    """Let a trunk's subport be in the topology, as its parent is."""
    _check_room(tx, port.network_id)
    touch(tx, tx.update(port, plug="instance", binding_host_id=HOST))


def _check_room(reader: Reader, network_id: str) -> None:
    """Raise Conflict (NetworkFull) when another port can't be plugged into the network."""
    if reader.count(Port, [Condition("plug", "", "gt")], network_id=network_id) >= MAX_PLUGGED:
        raise Conflict(
            f"Network {network_id} has {MAX_PLUGGED} ports in use by devices, and takes no more. Use another network, "
            "joined to this one by a router if they are to talk, or delete what is not needed.",
            type="NetworkFull",
        )


def unbind(tx: Tx, port: Port) -> Port:
    """Unplug a port: it keeps its addresses and names no device any more."""
    from cumulet.networking import trunk

    freed = unplug(tx, port)
    if freed.trunk_id:
        trunk.parent_unbound(tx, freed)
    return freed


def unplug(tx: Tx, port: Port, owner: str = "") -> Port:
    """As `unbind`, this port alone; `owner` is what its device_owner becomes."""
    nothing: dict[str, Any] = {"device_id": "", "plug": None, "index": 0, "hostname": "", "binding_host_id": ""}
    freed = revise(tx, port, nothing, device_owner=owner, status="DOWN")
    touch(tx, port)
    return freed


def remove(tx: Tx, port: Port) -> None:
    """Delete a port whoever owns it: frees its addresses, disassociates floating IPs, takes it out of the topology."""
    from cumulet.networking import floatingip, log, ndp_proxy

    log.forget_port(tx, port.id)
    floatingip.port_removed(tx, port)
    ndp_proxy.of_port(tx, port)
    if port.fixed_ips:
        addressing.give_back(tx, port.network_id, port.fixed_ips, subnet.of_network(tx, port.network_id))
    tx.delete_all(Membership, port_id=port.id)
    tx.delete(port)
    touch(tx, port)


def set_addresses(tx: Tx, port: Port, fixed_ips: Sequence[FixedIp]) -> Port:
    """Give a port these addresses instead; what it has of them already is kept."""
    from cumulet.networking import dhcp

    subnets = subnet.of_network(tx, port.network_id)
    if not is_trusted(port.device_owner) and fixed_ips:
        network = tx.get(Network, port.network_id)
        assert network is not None
        dhcp.ensure(tx, network, subnets, [item["ip_address"] for item in fixed_ips if "ip_address" in item])
    addresses = addressing.exchange(tx, holder_of(port), port.fixed_ips, fixed_ips, subnets)
    return put_addresses(tx, port, addresses)


def put_addresses(tx: Tx, port: Port, addresses: Sequence[Mapping[str, str]]) -> Port:
    """Write down the addresses that a port holds now; floating IPs of those it has lost lead nowhere."""
    from cumulet.networking import floatingip, ndp_proxy

    if list(addresses) == port.fixed_ips:
        return port
    changed = revise(tx, port, fixed_ips=[dict(item) for item in addresses])
    floatingip.addresses_changed(tx, changed)
    ndp_proxy.of_port(tx, changed, [item["ip_address"] for item in changed.fixed_ips])
    touch(tx, changed)
    return changed


def set_groups(tx: Tx, port: Port, groups: Sequence[str]) -> None:
    """Write down a port's security groups where they are looked up by group. Conflict when they don't go together."""
    security_group.check_alike(tx, groups)
    tx.delete_all(Membership, port_id=port.id)
    for group_id in groups:
        tx.insert(Membership(id=f"{port.id}/{group_id}", port_id=port.id, group_id=group_id))


def drop_subnet(tx: Tx, port: Port, gone: Subnet) -> None:
    """Take a port's addresses in a subnet away from it."""
    lost = [item for item in port.fixed_ips if item["subnet_id"] == gone.id]
    addressing.give_back(tx, port.network_id, lost, [gone])
    put_addresses(tx, port, [item for item in port.fixed_ips if item["subnet_id"] != gone.id])


def add_automatic_addresses(tx: Tx, new: Subnet) -> None:
    """The hosts of a network make themselves addresses in a new subnet that lets them."""
    for port in tx.all(Port, network_id=new.network_id):
        if not is_trusted(port.device_owner) and port.fixed_ips:
            address = addressing.lowest(tx, holder_of(port), new)
            put_addresses(tx, port, [*port.fixed_ips, addressing.fixed_ip(new, str(address))])


def holder_of(port: Port) -> Holder:
    """The port as the holder of addresses."""
    return Holder(port.id, port.network_id, port.mac_address, port.device_owner)


def whole_pairs(pairs: Sequence[Mapping[str, str]], mac: str) -> list[dict[str, str]]:
    """Allowed address pairs, each with a MAC: the port's, where none is given. Raises Invalid where two are alike."""
    whole = [{"mac_address": pair.get("mac_address", mac), "ip_address": pair["ip_address"]} for pair in pairs]
    seen: set[tuple[str, str]] = set()
    for pair in whole:
        key = pair["mac_address"], pair["ip_address"]
        if key in seen:
            raise Invalid(
                f"Request contains duplicate address pair: mac_address {key[0]} ip_address {key[1]}.",
                type="DuplicateAddressPairInRequest",
            )
        seen.add(key)
    return whole


def check_security(secure: bool, groups: Sequence[str], pairs: Sequence[Mapping[str, str]]) -> None:
    """Raise Conflict when a port without port security has what needs it."""
    if secure:
        return
    if groups:
        raise Conflict(
            "Port Security must be enabled in order to have security groups on a port.",
            type="PortSecurityAndIPRequiredForSecurityGroups",
        )
    if pairs:
        raise Conflict(
            "Port Security must be enabled in order to have allowed address pairs on a port.",
            type="AddressPairAndPortSecurityRequired",
        )


def touch(tx: Tx, port: Port) -> None:
    """What the port changes in the topology: itself, and what is there because of it."""
    if port.plug is None:
        return
    tx.touch("port", port.id)
    if port.plug in {"router", "gateway"}:
        tx.touch("router", port.device_id)
    if port.plug == "edge":
        tx.touch("edge", port.network_id)
    if port.plug in {"instance", "dhcp", "router"}:
        tx.touch("switch", port.network_id)
    if port.plug == "instance":  # with the first one DHCP begins, with the last one it ends
        tx.touch_all("port", (id for (id,) in tx.columns(Port, ["id"], network_id=port.network_id, plug="dhcp")))


def _groups(tx: Tx, context: Context, project: str, wanted: Sequence[str] | None, *, default: bool) -> list[str]:
    if wanted is not None:
        if wanted:
            security_group.check(tx, context, wanted)
            security_group.check_alike(tx, wanted)
        return list(wanted)
    return [security_group.ensure_default(tx, project).id] if default and project else []


def _next_index(tx: Tx, device_id: str) -> int:
    return max((port.index + 1 for port in of_device(tx, device_id)), default=0)


def free_mac(tx: Tx, network_id: str, wanted: str | None) -> str:
    """A MAC for a port of the network: the wanted one, if it may have it, or a new one."""
    if wanted is not None:
        check_mac(tx, network_id, wanted)
        return wanted
    for _ in range(16):
        mac = "fa:16:3e:" + ":".join(f"{byte:02x}" for byte in secrets.token_bytes(3))
        if not tx.exists(Port, network_id=network_id, mac_address=mac):
            return mac
    raise Conflict(f"Unable to generate unique mac on network {network_id}.", type="MacAddressGenerationFailure")


def check_mac(tx: Tx, network_id: str, mac: str) -> None:
    """Raise Invalid or Conflict unless a port of the network may have this MAC."""
    if mac == "00:00:00:00:00:00" or int(mac[:2], 16) & 1:
        raise Invalid(
            f"Invalid input for mac_address. Reason: '{mac}' is not the address of a single host.",
            type="HTTPBadRequest",
        )
    if tx.exists(Port, network_id=network_id, mac_address=mac):
        raise Conflict(
            f"Unable to complete operation for network {network_id}. The mac address {mac} is in use.",
            type="MacAddressInUse",
        )
