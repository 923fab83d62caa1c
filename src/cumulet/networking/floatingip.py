"""Floating IPs: an address of an external network that is, while associated, a port's address inside, both ways.

The address is held by a port of its own (`network:floatingip`, of no project). The router is found by the route: it has
a leg in the fixed address's subnet and its gateway in the external network. Of a port behind several routers, a client
names the one that has the gateway; how that one reaches the port is told by its routes. Status is ACTIVE when packets
obey it, DOWN before and after.
"""

from collections.abc import Iterable, Mapping, Sequence
from ipaddress import ip_address
from typing import Annotated, Any

from cumulet.model.context import SYSTEM, Context
from cumulet.model.errors import Conflict, Invalid, NotFound
from cumulet.model.resource import OPTIONAL_UUID, Values, attribute, declare
from cumulet.model.types import HOSTNAME, IP_ADDRESS, JSON, UUID, nullable, text
from cumulet.networking import network, port, port_forwarding, qos_limits, qos_policy, quota, subnet
from cumulet.networking.port import FixedIp, Port
from cumulet.networking.router_ports import bad_request, gateways, gateways_of
from cumulet.networking.standard import TAG_ACTIONS, Standard, born, revise
from cumulet.networking.subnet import Subnet
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.collection import Collection, View, plain_view
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Meters, Nat

OWNER = "network:floatingip"


class FloatingIp(Standard, frozen=True, kw_only=True):
    """A floating IP. `floating_port_id` is the port that holds its address."""

    floating_network_id: Annotated[str, attribute(UUID, create=True, required=True, index=True)]
    floating_ip_address: Annotated[
        str | None, attribute(nullable(IP_ADDRESS), create=True, set_by="admin", index=True)
    ] = None
    subnet_id: Annotated[
        str | None, attribute(OPTIONAL_UUID, create=True, seen_by="nobody", filters=False, sorts=False)
    ] = None
    port_id: Annotated[str | None, attribute(OPTIONAL_UUID, create=True, update=True, index=True, sorts=False)] = None
    fixed_ip_address: Annotated[str | None, attribute(nullable(IP_ADDRESS), create=True, update=True, index=True)] = (
        None
    )
    router_id: Annotated[str | None, attribute(OPTIONAL_UUID, create=True, update=True, index=True)] = None
    status: Annotated[str, attribute(text(16), index=True)] = "DOWN"
    dns_name: Annotated[str, attribute(HOSTNAME, create=True, filters=False, sorts=False)] = ""
    dns_domain: Annotated[str, attribute(HOSTNAME, create=True, filters=False, sorts=False)] = ""
    port_forwardings: Annotated[list[dict[str, Any]], attribute(JSON, stored=False, filters=False)] = []
    port_details: Annotated[dict[str, Any] | None, attribute(JSON, stored=False, filters=False)] = None
    qos_policy_id: Annotated[
        str | None, attribute(OPTIONAL_UUID, create=True, update=True, filters=False, sorts=False, index=True)
    ] = None
    qos_network_policy_id: Annotated[str | None, attribute(OPTIONAL_UUID, stored=False, filters=False)] = None
    floating_port_id: Annotated[str, attribute(text(36), seen_by="nobody")] = ""


FLOATING_IP = register(declare(FloatingIp, "floatingip", "floatingips", title="Floating IP"))


def through(reader: Reader, router_id: str) -> list[FloatingIp]:
    """The floating IPs that a router translates."""
    return reader.all(FloatingIp, router_id=router_id)


def inner_addresses(reader: Reader, router_id: str) -> list[str]:
    """The addresses behind a router's floating IPs and forwardings."""
    found = through(reader, router_id)
    forwardings = port_forwarding.of_floating_ips(reader, [floating.id for floating in found])
    inside = [*(one.fixed_ip_address for one in found), *(one.internal_ip_address for one in forwardings)]
    return [address for address in inside if address]


def port_removed(tx: Tx, gone: Port) -> None:
    """Disassociate the floating IPs of a port that ceases to be, and end the forwardings to it."""
    port_forwarding.of_port(tx, gone)
    for floating in tx.all(FloatingIp, port_id=gone.id):
        _disassociate(tx, floating)


def addresses_changed(tx: Tx, changed: Port) -> None:
    """Disassociate the floating IPs of addresses that a port has no longer, and end the forwardings to them."""
    kept = [fixed["ip_address"] for fixed in changed.fixed_ips]
    port_forwarding.of_port(tx, changed, kept)
    for floating in tx.all(FloatingIp, port_id=changed.id):
        if floating.fixed_ip_address not in kept:
            _disassociate(tx, floating)


def _create(tx: Tx, context: Context, values: Values) -> FloatingIp:
    project_id: str = values["project_id"]
    external = network.find(tx, context, values["floating_network_id"])
    if not external.router_external:
        raise bad_request("floatingip", f"Network {external.id} is not a valid external network")
    quota.check(tx, project_id, "floatingip")
    qos_policy.check_change(tx, context, None, values["qos_policy_id"])
    port_id, fixed_ip_address = values.pop("port_id"), values.pop("fixed_ip_address")
    router_id = values.pop("router_id")
    own = born()
    holder = _hold(tx, context, own["id"], external.id, values["floating_ip_address"], values["subnet_id"])
    given = {**values, "floating_ip_address": holder.fixed_ips[0]["ip_address"], "floating_port_id": holder.id}
    floating = tx.insert(FloatingIp(**given, **own))
    if port_id is None and fixed_ip_address is None:
        return floating
    return tx.update(floating, _association(tx, context, floating, port_id, fixed_ip_address, router_id))


def _hold(tx: Tx, context: Context, id: str, network_id: str, address: str | None, subnet_id: str | None) -> Port:
    """The port that holds the address: the one asked for, or the lowest free IPv4 address of the network."""
    if address is not None and ip_address(address).version != 4:
        raise bad_request("floatingip", f"{address} is no IPv4 address; floating IPs are")
    subnets = [s for s in subnet.of_network(tx, network_id) if s.ip_version == 4 and subnet_id in {None, s.id}]
    if not subnets:
        if subnet_id is not None:
            raise bad_request("floatingip", f"Subnet {subnet_id} is no IPv4 subnet of network {network_id}")
        raise Invalid(
            f"Unable to find any IP address on external network {network_id}.", type="ExternalIpAddressExhausted"
        )
    exhausted: Conflict | None = None
    for choice in _choices(subnets, address, subnet_id):
        try:
            return port.make(
                tx,
                context,
                network_id=network_id,
                fixed_ips=[choice],
                device_id=id,
                device_owner=OWNER,
                project_id="",
            )
        except Conflict as error:
            if error.type != "IpAddressGenerationFailure":
                raise
            exhausted = error
    assert exhausted
    raise exhausted


def _choices(subnets: Sequence[Subnet], address: str | None, subnet_id: str | None) -> list[FixedIp]:
    if address is None:
        return [{"subnet_id": found.id} for found in subnets]
    return [{"ip_address": address} if subnet_id is None else {"subnet_id": subnet_id, "ip_address": address}]


def _update(tx: Tx, context: Context, floating: FloatingIp, values: Values) -> FloatingIp:
    # Once a floating IP had nothing but its port: an update without a word still takes that away.
    changes = dict(values) if values else {"port_id": None}
    router_id = changes.pop("router_id", None)
    if "qos_policy_id" in changes:
        qos_policy.check_change(tx, context, floating.qos_policy_id, changes["qos_policy_id"])
        qos_policy.follow_floating_ips(tx, [floating.id])
    if "port_id" in changes or "fixed_ip_address" in changes or (router_id and floating.port_id):
        port_id = changes.pop("port_id") if "port_id" in changes else floating.port_id
        fixed_ip_address = changes.pop("fixed_ip_address", None)
        if port_id is None and fixed_ip_address is None:
            changes |= _disassociated(tx, floating) if floating.port_id is not None else {}
        else:
            port_forwarding.check_unused(tx, floating)
            changes |= _association(tx, context, floating, port_id, fixed_ip_address, router_id)
    return revise(tx, floating, changes)


def _delete(tx: Tx, _context: Context, floating: FloatingIp) -> None:
    port_forwarding.check_unused(tx, floating)
    tx.touch("nat", floating.id)
    tx.delete(floating)
    holder = tx.get(Port, floating.floating_port_id)
    if holder is not None:
        port.remove(tx, holder)


def forget_network(tx: Tx, network_id: str) -> None:
    """Delete the floating IPs of an external network that are nobody's address: they don't keep it in use."""
    for floating in tx.all(FloatingIp, floating_network_id=network_id):
        if floating.port_id is None:
            _delete(tx, SYSTEM, floating)


def _disassociate(tx: Tx, floating: FloatingIp) -> None:
    revise(tx, floating, _disassociated(tx, floating))


def _disassociated(tx: Tx, floating: FloatingIp) -> Values:
    """What a floating IP without a port has; its status follows when the packets do."""
    tx.touch("nat", floating.id)
    return {"port_id": None, "fixed_ip_address": None, "router_id": None}


def _association(
    tx: Tx,
    context: Context,
    floating: FloatingIp,
    port_id: str | None,
    fixed_ip_address: str | None,
    router_id: str | None,
) -> Values:
    """What a floating IP has that stands for a port's fixed address. Raises when it can't."""
    if port_id is None:
        raise bad_request("floatingip", "fixed_ip_address cannot be specified without a port_id")
    inside = port.find(tx, context, port_id)
    if inside.project_id != floating.project_id and not context.is_admin:
        raise bad_request(
            "floatingip",
            f"Port {port_id} is associated with a different tenant than Floating IP {floating.id} and therefore "
            "cannot be bound",
        )
    fixed = _fixed(inside, fixed_ip_address)
    for other in tx.all(FloatingIp, port_id=port_id, fixed_ip_address=fixed["ip_address"]):
        if other.id != floating.id and other.floating_network_id == floating.floating_network_id:
            raise Conflict(
                f"Cannot associate floating IP {floating.floating_ip_address} ({floating.id}) with port {port_id} "
                f"using fixed IP {fixed['ip_address']}, as that fixed IP already has a floating IP on external "
                f"network {floating.floating_network_id}.",
                type="FloatingIPPortAlreadyAssociated",
            )
    if router_id:
        _check_router(tx, context, router_id, floating.floating_network_id)
    else:
        router_id = router_between(tx, inside, fixed, floating.floating_network_id)
    tx.touch("nat", floating.id)
    return {"port_id": port_id, "fixed_ip_address": fixed["ip_address"], "router_id": router_id}


def _fixed(inside: Port, wanted: str | None) -> FixedIp:
    """The fixed address of a port that a floating IP may stand for."""
    found = [fixed for fixed in inside.fixed_ips if ip_address(fixed["ip_address"]).version == 4]
    if wanted is not None:
        chosen = next((fixed for fixed in found if fixed["ip_address"] == wanted), None)
        if chosen is None:
            raise bad_request("floatingip", f"Port {inside.id} does not have fixed ip {wanted}")
        return chosen
    if not found:
        raise bad_request("floatingip", f"Cannot add floating IP to port {inside.id} that has no fixed IPv4 addresses")
    if len(found) > 1:
        raise bad_request(
            "floatingip",
            f"Port {inside.id} has multiple fixed IPv4 addresses.  Must provide a specific IPv4 address when "
            "assigning a floating IP",
        )
    return found[0]


def _check_router(tx: Tx, context: Context, router_id: str, external: str) -> None:
    """Raise unless the caller's router has a gateway on the external network."""
    from cumulet.networking.router_rules import ROUTERS

    ROUTERS.find_own(tx, context, router_id, "update")
    if not any(gateway.network_id == external for gateway in gateways_of(tx, router_id)):
        raise Conflict(f"Router {router_id} has no external gateway on network {external}.", type="Conflict")


def router_between(reader: Reader, inside: Port, fixed: Mapping[str, str], external: str) -> str:
    """The router between a fixed address and an external network; of several, the one at the subnet's gateway. Raises
    NotFound when there is none."""
    legs = [
        (leg, address["ip_address"])
        for leg in reader.all(Port, network_id=inside.network_id, plug="router")
        for address in leg.fixed_ips
        if address["subnet_id"] == fixed["subnet_id"]
    ]
    outside = gateways(reader, [leg.device_id for leg, _ in legs])
    reaching = [
        (leg, address)
        for leg, address in legs
        if any(gateway.network_id == external for gateway in outside.get(leg.device_id, ()))
    ]
    if not reaching:
        raise NotFound(
            f"External network {external} is not reachable from subnet {fixed['subnet_id']}.  Therefore, cannot "
            f"associate Port {inside.id} with a Floating IP.",
            type="ExternalGatewayForFloatingIPNotFound",
        )
    home = reader.get(Subnet, fixed["subnet_id"])
    preferred = [leg for leg, address in reaching if home is not None and address == home.gateway_ip]
    return (preferred or [leg for leg, _ in reaching])[0].device_id


def _view(reader: Reader, _context: Context, floatings: Sequence[FloatingIp]) -> list[View]:
    forwardings: dict[str, list[dict[str, Any]]] = {floating.id: [] for floating in floatings}
    for row in port_forwarding.of_floating_ips(reader, list(forwardings)):
        forwardings[row.floatingip_id].append(port_forwarding.summary(row))
    ids = [floating.port_id for floating in floatings if floating.port_id is not None]
    ports = {found.id: found for found in reader.all(Port, id=ids)}
    policies = network.qos_policies(reader, {floating.floating_network_id for floating in floatings})
    views = []
    for floating in floatings:
        view = {**plain_view(floating), "port_forwardings": forwardings[floating.id]}
        view["qos_network_policy_id"] = policies.get(floating.floating_network_id)
        if (inside := ports.get(floating.port_id or "")) is not None:
            names = ("name", "network_id", "mac_address", "admin_state_up", "status", "device_id", "device_owner")
            view["port_details"] = {name: getattr(inside, name) for name in names}
        views.append(view)
    return views


def _ids(reader: Reader) -> Iterable[str]:
    return [id for what in (FloatingIp, port_forwarding.PortForwarding) for (id,) in reader.columns(what, ["id"])]


def bandwidths(reader: Reader, floatings: Sequence[FloatingIp]) -> dict[str, Meters]:
    """The limits of floating IPs, by id, where there are any."""
    chosen = {floating.id: floating.qos_policy_id for floating in floatings}
    return qos_limits.of_outside(reader, chosen, {found.id: found.floating_network_id for found in floatings})


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, Nat]:
    rows = reader.all(FloatingIp, id=list(ids))
    limits = bandwidths(reader, rows)
    return {**port_forwarding.parts(reader, ids)} | {
        floating.id: Nat(
            id=floating.id,
            router=floating.router_id,
            external=floating.floating_ip_address,
            logical=floating.fixed_ip_address,
            bandwidth=limits.get(floating.id),
        )
        for floating in rows
        if floating.router_id and floating.floating_ip_address and floating.fixed_ip_address
    }


def _realized(tx: Tx, outcome: Outcome, removed: Sequence[str]) -> None:
    wanted = {id: "ACTIVE" if reason is None else "ERROR" for id, reason in outcome.items()}
    wanted |= dict.fromkeys(removed, "DOWN")
    for row in tx.all(
        port_forwarding.PortForwarding, id=list(outcome)
    ):  # one that can't be tells more than those that are
        wanted[row.floatingip_id] = max(wanted[row.id], wanted.get(row.floatingip_id, ""))
    for floating in tx.all(FloatingIp, id=list(wanted)):
        # A floating IP may have lost its port since the outcome was known; the next outcome says so.
        status = wanted[floating.id] if floating.router_id is not None else "DOWN"
        if floating.status != status:
            tx.update(floating, status=status)


SOURCE = Source(kind="nat", ids=_ids, parts=_parts, realized=_realized)

FLOATING_IPS = Collection(
    declaration=FLOATING_IP,
    path="floatingips",
    error="FloatingIP",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    actions=TAG_ACTIONS,
)
COLLECTIONS: Sequence[Collection[Any]] = (FLOATING_IPS, port_forwarding.collection(FLOATING_IPS))
