"""The provider's side of an external network: a port at each subnet's gateway address, and the internet behind it.

An external network of an administrator whose subnets have gateways has an edge from the beginning. Nobody but
administrators sees its port.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated

from cumulet.model.context import SYSTEM
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import IP_ADDRESS
from cumulet.networking import ipam, port, subnet
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.subnet import Subnet
from cumulet.reconcile.source import Source
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Edge

OWNER = "network:edge"
_INTERNET = "internet"


class Internet(Resource, frozen=True, kw_only=True):
    """The address of the host behind every edge; one row, written at the first start."""

    host: Annotated[str, attribute(IP_ADDRESS)]


INTERNET = register(declare(Internet, "internet", "internet"))


def ensure(tx: Tx, changed: Network) -> None:
    """See that an external network has its edge, at its subnets' gateways, and that no other has one."""
    existing = tx.first(Port, network_id=changed.id, plug="edge")
    wanted = []
    if changed.provided:
        wanted = [
            {"subnet_id": found.id, "ip_address": found.gateway_ip}
            for found in subnet.of_network(tx, changed.id)
            if found.gateway_ip is not None and _reachable(tx, found, existing)
        ]
    if existing is None and wanted:
        port.make(
            tx,
            SYSTEM,
            network_id=changed.id,
            fixed_ips=wanted,
            device_id=changed.id,
            device_owner=OWNER,
            project_id=changed.project_id,
        )
    elif existing is not None and not wanted:
        port.remove(tx, existing)
    elif existing is not None and existing.fixed_ips != wanted:
        port.set_addresses(tx, existing, wanted)
    tx.touch("edge", changed.id)


def _reachable(tx: Tx, found: Subnet, existing: Port | None) -> bool:
    """Whether the gateway lies in its subnet and is nobody else's."""
    gateway = str(found.gateway_ip)
    if (
        gateway.startswith("fe80:")
        or ipam.overlapping(found.cidr, [f"{gateway}/{found.network.max_prefixlen}"]) is None
    ):
        return False
    holder = ipam.taken(tx, found.network_id, gateway)
    return holder is None or (existing is not None and holder.port_id == existing.id)


def set_internet(tx: Tx, host: str) -> bool:
    """Say which host there is beyond the edges; answers whether nobody had said before (the cloud is new)."""
    known = tx.get(Internet, _INTERNET)
    if known is None:
        tx.insert(Internet(id=_INTERNET, host=host))
    elif known.host != host:
        tx.update(known, host=host)
        tx.touch_all("edge", _ids(tx))
    return known is None


def _ids(reader: Reader) -> Iterable[str]:
    return [id for (id,) in reader.columns(Port, ["network_id"], plug="edge")]


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, Edge]:
    internet = reader.get(Internet, _INTERNET)
    return {
        found.network_id: Edge(
            id=found.network_id,
            port=found.id,
            addresses=prefixed(reader, found.fixed_ips),
            hosts=(internet.host,) if internet else (),
        )
        for found in reader.all(Port, network_id=list(ids), plug="edge")
    }


def prefixed(reader: Reader, fixed_ips: Sequence[Mapping[str, str]]) -> tuple[str, ...]:
    """Addresses with their subnets' prefix lengths (`203.0.113.1/24`)."""
    subnets = {s.id: s for s in reader.all(Subnet, id=[item["subnet_id"] for item in fixed_ips])}
    return tuple(f"{item['ip_address']}/{subnets[item['subnet_id']].network.prefixlen}" for item in fixed_ips)


SOURCE = Source(kind="edge", ids=_ids, parts=_parts)
