"""What QoS policies mean for packets: the limits and marks that ports, floating IPs and gateways have in the topology,
and what ports ask of a scheduler.

A port has its own policy or, if it is an instance's, its network's. What the cloud plugs in itself has no limit from
its network: a router's leg carries the traffic of all. Floating IPs and gateways have their own policy or the external
network's; of these only the bandwidth counts.
"""

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cumulet.networking import network
from cumulet.networking.port import Port
from cumulet.networking.qos_rule import (
    BandwidthLimitRule,
    DscpMarkingRule,
    MinimumBandwidthRule,
    MinimumPacketRateRule,
    PacketRateLimitRule,
)
from cumulet.store.transaction import Reader
from cumulet.topology.model import Meter, Meters, Qos

_BANDWIDTH = {"egress": "NET_BW_EGR_KILOBIT_PER_SEC", "ingress": "NET_BW_IGR_KILOBIT_PER_SEC"}
_PACKETS = {
    "egress": "NET_PACKET_RATE_EGR_KILOPACKET_PER_SEC",
    "ingress": "NET_PACKET_RATE_IGR_KILOPACKET_PER_SEC",
    "any": "NET_PACKET_RATE_KILOPACKET_PER_SEC",
}
"""Placement's resource classes, by direction."""
_NOT_IN_A_TRAIT = re.compile(r"[^A-Z0-9_]+")


def of_ports(reader: Reader, ports: Sequence[Port]) -> dict[str, Qos]:
    """What holds for ports, by port id; those that nothing holds for are left out."""
    homes = network.qos_policies(reader, {port.network_id for port in ports if port.plug == "instance"})
    chosen = {p.id: p.qos_policy_id or (homes.get(p.network_id) if p.plug == "instance" else None) for p in ports}
    return _by_owner(chosen, _qos(reader, chosen.values()))


def of_outside(reader: Reader, chosen: Mapping[str, str | None], networks: Mapping[str, str]) -> dict[str, Meters]:
    """The bandwidth of floating IPs or gateways, by their ids: `chosen` are their own policies, `networks` the external
    networks they are in."""
    homes = network.qos_policies(reader, set(networks.values()))
    having = {id: own or homes.get(networks[id]) for id, own in chosen.items()}
    limits = {id: qos.bandwidth for id, qos in _qos(reader, having.values()).items() if qos.bandwidth != Meters()}
    return _by_owner(having, limits)


def _by_owner(chosen: Mapping[str, str | None], found: Mapping[str, Any]) -> dict[str, Any]:
    return {id: found[policy] for id, policy in chosen.items() if policy is not None and policy in found}


def _qos(reader: Reader, policies: Iterable[str | None]) -> dict[str, Qos]:
    """What policies say, by id; those that say nothing for packets are left out."""
    ids = list({id for id in policies if id is not None})
    if not ids:
        return {}
    bandwidth: dict[str, dict[str, Meter]] = {id: {} for id in ids}
    packets: dict[str, dict[str, Meter]] = {id: {} for id in ids}
    for limit in reader.all(BandwidthLimitRule, qos_policy_id=ids):
        if limit.max_kbps:  # 0 is no limit, as in Neutron
            bandwidth[limit.qos_policy_id][limit.direction] = Meter(limit.max_kbps, limit.max_burst_kbps)
    for rate in reader.all(PacketRateLimitRule, qos_policy_id=ids):
        if rate.max_kpps:
            packets[rate.qos_policy_id][rate.direction] = Meter(rate.max_kpps, rate.max_burst_kpps)
    marks = {rule.qos_policy_id: rule.dscp_mark for rule in reader.all(DscpMarkingRule, qos_policy_id=ids)}
    made = {id: Qos(bandwidth=Meters(**bandwidth[id]), packets=Meters(**packets[id]), dscp=marks.get(id)) for id in ids}
    return {id: qos for id, qos in made.items() if qos != Qos()}


def resource_requests(
    reader: Reader, ports: Sequence[Port], homes: Mapping[str, tuple[str | None, str | None]]
) -> dict[str, dict[str, Any]]:
    """What ports ask of a scheduler by their policies' minimum rules (Placement's granular request groups), by id.

    `homes` are the policies and the physical networks of their networks.
    """
    chosen = {port.id: port.qos_policy_id or homes[port.network_id][0] for port in ports}
    ids = list({policy for policy in chosen.values() if policy is not None})
    if not ids:
        return {}
    bandwidth, packets = (
        _grouped(reader.all(kind, qos_policy_id=ids)) for kind in (MinimumBandwidthRule, MinimumPacketRateRule)
    )
    made = {}
    for port in ports:
        policy = chosen[port.id] or ""
        card, place = _trait(f"VNIC_TYPE_{port.binding_vnic_type}"), homes[port.network_id][1]
        link = _trait(f"PHYSNET_{place}") if place else _trait("NETWORK_TUNNEL_PROVIDER")
        groups = [
            *_group(port, bandwidth.get(policy, ()), [link, card], _BANDWIDTH, "min_kbps"),
            *_group(port, packets.get(policy, ()), [card], _PACKETS, "min_kpps"),
        ]
        if groups:
            made[port.id] = {"request_groups": groups, "same_subtree": [group["id"] for group in groups]}
    return made


def _grouped(rules: Iterable[Any]) -> dict[str, list[Any]]:
    grouped: dict[str, list[Any]] = {}
    for rule in rules:
        grouped.setdefault(rule.qos_policy_id, []).append(rule)
    return grouped


def _group(
    port: Port, rules: Sequence[Any], required: list[str], classes: Mapping[str, str], amount: str
) -> Iterable[dict[str, Any]]:
    """A request group; its id is stable, made of the port's and the rules'."""
    if rules:
        name = uuid.uuid5(uuid.UUID(port.id), ":".join(rule.id for rule in rules))
        resources = {classes[rule.direction]: getattr(rule, amount) for rule in rules}
        yield {"id": str(name), "required": required, "resources": resources}


def _trait(name: str) -> str:
    """The custom trait of Placement for a name."""
    return "CUSTOM_" + _NOT_IN_A_TRAIT.sub("_", name.upper())
