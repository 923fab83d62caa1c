"""Networks and ports as the topology has them.

DHCP, DNS and metadata are served as long as an instance is on the network and the DHCP agent has it: with the first
one the DHCP port enters the topology, with the last one it leaves. Router advertisements need a router that is attached
to the subnet.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, cast

from cumulet.networking import log, qos_limits, schedule, security_group, trunk
from cumulet.networking.network import MIN_MTUS, Network
from cumulet.networking.port import Port
from cumulet.networking.subnet import Subnet
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.query import Condition
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.dhcp_options import DhcpOption
from cumulet.topology.model import DhcpOptions, LogicalSwitch, PacketLog, PortKind, Qos, Route, SwitchPort

DOMAIN = "openstacklocal"
_MANY = 50
Mode = Literal["slaac", "dhcpv6-stateful", "dhcpv6-stateless"]


def _busy(reader: Reader, network_ids: Sequence[str]) -> set[str]:
    """The networks with an instance on them."""
    if len(network_ids) > _MANY:
        return {id for (id,) in reader.columns(Port, ["network_id"], plug="instance")}
    return {id for id in network_ids if reader.exists(Port, network_id=id, plug="instance")}


def _served(reader: Reader, network_ids: Sequence[str]) -> set[str]:
    """The networks with an instance on them that the DHCP agent has."""
    if not schedule.serves(reader, schedule.DHCP):
        return set()
    return _busy(reader, network_ids) - {id for (id,) in reader.columns(Network, ["id"], dhcp_hosted=False)}


def _hosted(reader: Reader, network_id: str) -> bool:
    return schedule.serves(reader, schedule.DHCP) and reader.exists(Network, id=network_id, dhcp_hosted=True)


def _grouped(rows: Iterable[Any]) -> dict[str, list[Any]]:
    grouped: dict[str, list[Any]] = {}
    for row in rows:
        grouped.setdefault(row.network_id, []).append(row)
    return grouped


def _network_ids(reader: Reader) -> Iterable[str]:
    return [id for (id,) in reader.columns(Network, ["id"])]


def _switches(reader: Reader, ids: Sequence[str]) -> Mapping[str, LogicalSwitch]:
    served = _served(reader, ids)
    subnets = _grouped(reader.all(Subnet, network_id=list(ids)))
    plugged = _grouped(reader.all(Port, network_id=list(ids), plug=["dhcp", "router"]))
    return {
        network.id: _switch(network, subnets.get(network.id, []), plugged.get(network.id, []), network.id in served)
        for network in reader.all(Network, id=list(ids))
    }


def _switch(network: Network, subnets: Sequence[Subnet], plugged: Sequence[Port], served: bool) -> LogicalSwitch:
    routed = {item["subnet_id"] for port in plugged if port.plug == "router" for item in port.fixed_ips}
    serving = any(subnet.enable_dhcp for subnet in subnets) and served
    return LogicalSwitch(
        id=network.id,
        zone=network.zone,
        mtu=max(network.mtu, MIN_MTUS[4]),  # Linux has no smaller links; less carries no subnet
        admin_up=network.admin_state_up,
        external=network.router_external,
        subnets=tuple(_options(subnet, subnet.id in routed) for subnet in subnets),
        dhcp_port=next((port.id for port in plugged if port.plug == "dhcp" and port.fixed_ips and serving), None),
        domain=network.dns_domain.rstrip(".") or DOMAIN,
    )


def _options(subnet: Subnet, routed: bool) -> DhcpOptions:
    return DhcpOptions(
        subnet=subnet.id,
        cidr=subnet.cidr,
        gateway=subnet.gateway_ip,
        dhcp=subnet.enable_dhcp,
        dns=tuple(subnet.dns_nameservers),
        routes=tuple(Route(route["destination"], route["nexthop"]) for route in subnet.host_routes),
        ra_mode=cast(Mode | None, subnet.ipv6_ra_mode) if routed else None,
        address_mode=cast(Mode | None, subnet.ipv6_address_mode),
    )


def _switch_realized(tx: Tx, outcome: Outcome, _removed: Sequence[str]) -> None:
    for network in tx.all(Network, id=list(outcome)):
        status = "ERROR" if outcome[network.id] else "ACTIVE"
        if network.status != status:
            tx.update(network, status=status)


def _port_ids(reader: Reader) -> Iterable[str]:
    return [port.id for port in reader.select(Port, [Condition("plug", "", "gt")])]


def _ports(reader: Reader, ids: Sequence[str]) -> Mapping[str, SwitchPort]:
    rows = [port for port in reader.all(Port, id=list(ids)) if port.plug is not None]
    with_dhcp = [port.network_id for port in rows if port.plug == "dhcp"]
    served = _served(reader, with_dhcp) if with_dhcp else set()
    parents, limits = trunk.parents(reader, rows), qos_limits.of_ports(reader, rows)
    logs = log.of_ports(reader, [port for port in rows if port.plug == "instance"])
    stateless = security_group.stateless(reader, {group for port in rows for group in port.security_groups})
    return {
        port.id: _port(port, parents.get(port.id), limits.get(port.id), logs.get(port.id, ()), stateless)
        for port in rows
        if port.plug != "dhcp" or (port.network_id in served and port.fixed_ips)
    }


def _port(
    port: Port, parent: Port | None, qos: Qos | None, logs: tuple[PacketLog, ...], stateless: set[str]
) -> SwitchPort:
    kind = cast(PortKind, port.plug)
    card = parent or port
    instance = kind == "instance"
    pairs = ((pair.get("mac_address", port.mac_address), pair["ip_address"]) for pair in port.allowed_address_pairs)
    return SwitchPort(
        id=port.id,
        switch=port.network_id,
        type=kind,
        device=port.network_id if kind in {"dhcp", "edge"} else card.device_id,
        mac=port.mac_address,
        addresses=tuple(item["ip_address"] for item in port.fixed_ips),
        groups=tuple(sorted(port.security_groups)) if instance else (),
        secure=instance and port.port_security_enabled,
        stateful=not instance or stateless.isdisjoint(port.security_groups),
        admin_up=port.admin_state_up,
        index=card.index,
        parent_name=parent.id if parent else "",
        tag=port.tag,
        hostname=port.dns_name or port.hostname,
        # On another's network nobody makes names up: its hosts would be led astray.
        domain=port.dns_domain.rstrip(".") if instance and port.project_id == port.network_project else "",
        allowed_pairs=tuple(pairs) if instance else (),
        dhcp_options=tuple(
            DhcpOption(item["opt_name"], item["opt_value"], cast(Literal[4, 6], item["ip_version"]))
            for item in port.extra_dhcp_opts
        )
        if instance
        else (),
        qos=qos,
        logs=logs,
    )


def port_realized(tx: Tx, outcome: Outcome, removed: Sequence[str]) -> None:
    """A port is ACTIVE when it is plugged, and DOWN when it is not or shall not be up.

    A DHCP port is ACTIVE also as long as nobody needs it: who comes is served.
    """
    changed = tx.all(Port, id=[*outcome, *removed])
    for port in changed:
        reason = outcome.get(port.id)
        plugged = port.id in outcome or (port.plug == "dhcp" and _hosted(tx, port.network_id))
        status = "ERROR" if reason else "ACTIVE" if plugged and port.admin_state_up else "DOWN"
        if port.status != status:
            tx.update(port, status=status)
    trunk.realized(tx, changed)


PORT_SOURCE = Source(kind="port", ids=_port_ids, parts=_ports, realized=port_realized)
SOURCES: Sequence[Source] = (
    Source(kind="switch", ids=_network_ids, parts=_switches, realized=_switch_realized),
    PORT_SOURCE,
)
