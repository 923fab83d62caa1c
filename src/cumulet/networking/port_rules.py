"""Ports as their clients make, change, see and delete them."""

from collections.abc import Mapping, Sequence
from typing import Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, InUse, Invalid
from cumulet.model.resource import Values
from cumulet.networking import network, port, qos_limits, qos_policy, quota, security_group, trunk
from cumulet.networking.extra_dhcp_opts import merged
from cumulet.networking.ipam import Allocation
from cumulet.networking.network import Network
from cumulet.networking.port import PORT, Membership, Port
from cumulet.networking.standard import TAG_ACTIONS, revise
from cumulet.store.collection import NO_PROJECT, Collection, View, plain_view
from cumulet.store.query import Condition, Where
from cumulet.store.transaction import Reader, Tx

DOMAIN = "openstacklocal"
_APART = frozenset({"network_id", "project_id", "name", "fixed_ips", "mac_address", "device_id", "device_owner",
                    "security_groups", "admin_state_up", "port_security_enabled", "dns_name"})  # fmt: skip
_FIXED_ADDRESSES = frozenset({"gateway", "balancer", "edge"})
MAX_PARTS = 10
"""How many parts of addresses one question may look for."""


def _create(tx: Tx, context: Context, values: Values) -> Port:
    network.find(tx, context, values["network_id"])
    _check_owner(context, values, "create")
    quota.check(tx, values["project_id"], "port")
    qos_policy.check_change(tx, context, None, values["qos_policy_id"])
    values["extra_dhcp_opts"] = merged([], values["extra_dhcp_opts"])
    return port.make(
        tx,
        context,
        bound=False,
        **{name: values[name] for name in _APART},
        more={name: value for name, value in values.items() if name not in _APART},
    )


def _update(tx: Tx, context: Context, before: Port, values: Values) -> Port:
    parent = tx.get(Network, before.network_id)
    assert parent is not None
    values = {name: value for name, value in values.items() if value != getattr(before, name)}
    _check_owner(context, values, "update")
    _check_plugged(before, values)
    if "qos_policy_id" in values:
        qos_policy.check_change(tx, context, before.qos_policy_id, values["qos_policy_id"])
    if "extra_dhcp_opts" in values:
        values["extra_dhcp_opts"] = merged(before.extra_dhcp_opts, values["extra_dhcp_opts"])
    if "mac_address" in values:
        values["mac_address"] = _new_mac(tx, before, values["mac_address"])
    if values.get("port_security_enabled", 0) is None:
        values["port_security_enabled"] = parent.port_security_enabled
    groups = values.get("security_groups", before.security_groups) or []
    if "allowed_address_pairs" in values:
        given, mac = values["allowed_address_pairs"] or [], values.get("mac_address", before.mac_address)
        values["allowed_address_pairs"] = port.whole_pairs(given, mac)
    pairs = values.get("allowed_address_pairs", before.allowed_address_pairs)
    if values.get("port_security_enabled") is False and before.security_groups and groups:
        raise Conflict(
            "Port has security group associated. Cannot disable port security or IP address until security group is "
            "removed.",
            type="PortSecurityPortHasSecurityGroup",
        )
    port.check_security(values.get("port_security_enabled", before.port_security_enabled), groups, pairs)
    if "security_groups" in values:
        values["security_groups"] = groups
        security_group.check(tx, context, [id for id in groups if id not in before.security_groups])
        port.set_groups(tx, before, groups)
    wanted = values.pop("fixed_ips", before.fixed_ips)
    changed = revise(tx, before, values) if values or wanted == before.fixed_ips else before
    if wanted != before.fixed_ips:
        changed = port.set_addresses(tx, changed, wanted or [])
    if "admin_state_up" in values and not changed.admin_state_up:
        changed = tx.update(changed, status="DOWN")
    port.touch(tx, changed)
    return changed


def _delete(tx: Tx, _context: Context, found: Port) -> None:
    trunk.check_free(found)
    if found.device_owner == "network:floatingip" or found.plug not in {None, "instance"}:
        raise InUse(
            f"Port {found.id} cannot be deleted directly via the port API: has device owner {found.device_owner}.",
            type="ServicePortInUse",
        )
    port.remove(tx, found)


def _check_owner(context: Context, values: Mapping[str, Any], verb: str) -> None:
    """No rule opens this: of who owns a port for the cloud, packets are not checked (`port.is_trusted`)."""
    if not port.is_trusted(values.get("device_owner", "")) or context.is_admin:
        return
    if not context.allows("neutron", "service_api"):
        raise _forbidden(f"{verb}_port:device_owner", "'network:' and 'neutron:' owners are the cloud's own")


def _forbidden(rule: str, why: str) -> Forbidden:
    return Forbidden(f"rule:{rule} is disallowed by policy: {why}.", type="PolicyNotAuthorized")


def _check_plugged(found: Port, values: Mapping[str, Any]) -> None:
    """What a bound port has from its device is not a client's to change, nor what a trunk has made of it."""
    if found.tag and values.keys() & {"device_id", "device_owner"}:
        trunk.check_free(found)
    if found.plug is None and found.device_owner != "network:floatingip":
        return
    if values.keys() & {"device_id", "device_owner", "binding_host_id"}:
        raise InUse(
            f"Unable to complete operation on port {found.id} for network {found.network_id}. Port already has an "
            f"attached device {found.device_id}.",
            type="PortInUse",
        )
    fixed = found.plug in _FIXED_ADDRESSES or found.plug is None
    if "fixed_ips" in values and fixed:
        raise InUse(
            f"Port {found.id} cannot have its addresses changed: has device owner {found.device_owner}.",
            type="ServicePortInUse",
        )
    if found.plug != "instance" and (values.get("port_security_enabled") or values.get("security_groups")):
        raise InUse(
            f"Port {found.id} cannot be secured: has device owner {found.device_owner}.", type="ServicePortInUse"
        )
    if "mac_address" in values:
        raise Conflict(
            f"Unable to complete operation on port {found.id}, port is already bound, port type: bridge, "
            f"old_mac {found.mac_address}, new_mac {values['mac_address']}.",
            type="PortBound",
        )


def _new_mac(tx: Tx, found: Port, wanted: str | None) -> str:
    if found.fixed_ips and any(":" in item["ip_address"] for item in found.fixed_ips):
        raise Invalid(
            "Invalid input for mac_address. Reason: the port has IPv6 addresses, which may be made of the old one; "
            "take them off first.",
            type="HTTPBadRequest",
        )
    return port.free_mac(tx, found.network_id, wanted)


def _view(reader: Reader, context: Context, ports: Sequence[Port]) -> list[View]:
    networks = {found.network_id for found in ports}
    which = {"id": ports[0].network_id} if len(networks) == 1 else {"id": list(networks)}
    columns = ("id", "dns_domain", "qos_policy_id", "provider_physical_network")
    homes = {id: rest for id, *rest in reader.columns(Network, columns, **which)} if ports else {}
    parents = [found for found in ports if found.trunk_id and not found.tag]
    trunks = trunk.details(reader, parents) if parents else {}
    views = [_one_view(found, homes[found.network_id][0] or DOMAIN, trunks.get(found.id)) for found in ports]
    for view in views:
        view["qos_network_policy_id"] = homes[view["network_id"]][1]
    if context.is_admin:  # nobody else is shown it
        places = {id: (policy, place) for id, (_, policy, place) in homes.items()}
        requests = qos_limits.resource_requests(reader, ports, places)
        for view in views:
            view["resource_request"] = requests.get(view["id"])
    return views


def _one_view(found: Port, domain: str, trunked: View | None) -> View:
    view = plain_view(found)
    if trunked is None:
        del view["trunk_details"]
    else:
        view["trunk_details"] = trunked
    view["dns_assignment"] = [_assignment(found, item["ip_address"], domain) for item in found.fixed_ips]
    if found.trusted is not None:
        view["binding:profile"] = {**found.binding_profile, "trusted": found.trusted}
    if found.plug is not None:
        view["binding:vif_type"] = "bridge"
        view["binding:vif_details"] = {"port_filter": found.port_security_enabled, "connectivity": "l2"}
    return view


def _assignment(found: Port, address: str, domain: str) -> dict[str, str]:
    name = found.dns_name or found.hostname or "host-" + address.replace(".", "-").replace(":", "-")
    return {"hostname": name, "ip_address": address, "fqdn": f"{name}.{domain.rstrip('.')}."}


def _visible(_reader: Reader, context: Context) -> Sequence[Condition]:
    return (Condition("network_project", context.project_id or NO_PROJECT),)


def _by_fixed_ips(reader: Reader, _context: Context, values: list[str]) -> Where:
    """`fixed_ips=ip_address=10.0.0.3`, `subnet_id=`, `ip_address_substr=`: of one name any, of several all."""
    grouped: dict[str, list[str]] = {}
    for value in values:
        name, sign, wanted = value.partition("=")
        if not sign or name not in {"ip_address", "subnet_id", "ip_address_substr"}:
            raise Invalid(
                "Invalid input for fixed_ips. Reason: the filter is ip_address=, subnet_id= or ip_address_substr=.",
                type="HTTPBadRequest",
            )
        grouped.setdefault(name, []).append(wanted)
    if len(grouped.get("ip_address_substr", ())) > MAX_PARTS:
        raise Invalid(
            f"Invalid input for fixed_ips. Reason: at most {MAX_PARTS} times ip_address_substr.", type="HTTPBadRequest"
        )
    found: set[str] | None = None
    for name, wanted_values in grouped.items():
        ids: set[str] = set()
        if name == "ip_address_substr":
            for part in wanted_values:
                ids |= {a.port_id for a in reader.select(Allocation, [Condition("ip_address", part, "like")])}
        else:
            ids = {id for (id,) in reader.columns(Allocation, ["port_id"], **{name: wanted_values})}
        found = ids if found is None else found & ids
    return [Condition("id", sorted(found or ()), "in")]


def _by_groups(reader: Reader, _context: Context, values: list[str]) -> Where:
    ids = {id for (id,) in reader.columns(Membership, ["port_id"], group_id=values)}
    return [Condition("id", sorted(ids), "in")]


PORTS: Collection[Port] = Collection(
    declaration=PORT,
    path="ports",
    error="Port",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    visible=_visible,
    narrow={"fixed_ips": _by_fixed_ips, "security_groups": _by_groups},
    actions=TAG_ACTIONS,
)
COLLECTIONS: Sequence[Collection[Any]] = (PORTS,)
