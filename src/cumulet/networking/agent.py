"""What runs, as Neutron's agents: one row for each thing that the data plane of this host does.

They are one program here. An administrator may take a network from the DHCP agent, a router from the L3 agent, or
either agent out of service whole, and what it does not have then is not served. What the topology must know is in
`schedule`.
"""

import platform
import uuid
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from cumulet.model.errors import Conflict, Invalid, NotFound
from cumulet.model.resource import Values
from cumulet.networking.network import AVAILABILITY_ZONE, Network
from cumulet.networking.port import Port
from cumulet.networking.router import Router
from cumulet.networking.schedule import DHCP, L3, Agent, serves
from cumulet.store.transaction import Reader, Tx

HOST = platform.node() or "localhost"
BALANCER = "Loadbalancer agent"


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """What is done here by the name of one of Neutron's agents. `zoned`: it is in an availability zone there."""

    description: str
    topic: str = "N/A"
    zoned: bool = False
    configurations: Mapping[str, Any] = {}


DUTIES: Mapping[str, Duty] = MappingProxyType(
    {
        "Linux bridge agent": Duty(description="Bridges, ports, and the filters of security groups."),
        DHCP: Duty(description="Addresses and names by dnsmasq.", topic="dhcp_agent", zoned=True),
        L3: Duty(
            description="Routers, floating IPs, router advertisements.",
            topic="l3_agent",
            zoned=True,
            configurations={"agent_mode": "legacy", "handle_internal_only_routers": True},
        ),
        "Metadata agent": Duty(description="Metadata for instances, at 169.254.169.254."),
        BALANCER: Duty(description="Pools of load balancing v1, by HAProxy.", topic="n-lbaas_agent"),
    }
)
"""By Neutron's name of the agent's type."""

_TYPES = {str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{kind}.{HOST}")): kind for kind in DUTIES}
_IDS = {kind: id for id, kind in _TYPES.items()}


class Pulse(msgspec.Struct, frozen=True, kw_only=True):
    """How the program is that does it all; `heard_at` is when it was last known to answer."""

    dataplane: str
    alive: bool
    started_at: str
    heard_at: str


def rows(reader: Reader, pulse: Pulse) -> list[dict[str, Any]]:
    """All agents, as they are shown."""
    said = {row.id: row for row in reader.all(Agent)}
    return [_view(kind, said.get(kind), pulse) for kind in DUTIES]


def row(reader: Reader, pulse: Pulse, id: str) -> dict[str, Any]:
    """One agent, as it is shown. Raises NotFound."""
    kind = type_of(id)
    return _view(kind, reader.get(Agent, kind), pulse)


def type_of(id: str) -> str:
    """The type of the agent with this id. Raises NotFound."""
    try:
        return _TYPES[id]
    except KeyError:
        raise NotFound(f"Agent {id[:80]} could not be found.", type="AgentNotFound") from None


def id_of(kind: str) -> str:
    """The id of the agent of this type."""
    return _IDS[kind]


def _view(kind: str, said: Agent | None, pulse: Pulse) -> dict[str, Any]:
    duty = DUTIES[kind]
    return {
        "id": _IDS[kind],
        "agent_type": kind,
        "binary": "cumulet-agent",
        "topic": duty.topic,
        "host": HOST,
        "admin_state_up": said.admin_state_up if said else True,
        "alive": pulse.alive,
        "availability_zone": AVAILABILITY_ZONE if duty.zoned else None,
        "configurations": {"dataplane": pulse.dataplane, **duty.configurations},
        "created_at": pulse.started_at,
        "started_at": pulse.started_at,
        "heartbeat_timestamp": pulse.heard_at,
        "description": said.description if said else duty.description,
        "resources_synced": None,
    }


def change(tx: Tx, id: str, values: Values) -> None:
    """Describe an agent otherwise, or take it out of service and back. Raises NotFound, Invalid."""
    kind = type_of(id)
    before = tx.get(Agent, kind)
    if before is None:
        before = tx.insert(Agent(id=kind, description=DUTIES[kind].description))
    after = tx.update(before, values)
    if after.admin_state_up == before.admin_state_up:
        return
    if kind == DHCP:
        _dhcp_changed(tx, [id for (id,) in tx.columns(Network, ["id"])])
    elif kind == L3:
        tx.touch_all("router", (id for (id,) in tx.columns(Router, ["id"])))
    else:
        words = f"what the {kind} does can't be left undone while the cloud runs; end it with `cumulet down`"
        raise Invalid(f"Bad agent request: admin_state_up can't be changed: {words}.", type="BadRequest")


def add_network(tx: Tx, id: str, network: Network) -> None:
    """Let the DHCP agent serve a network again. Raises NotFound (InvalidDHCPAgent), Conflict."""
    if type_of(id) != DHCP or not serves(tx, DHCP):
        raise NotFound(f"Agent {id} is not a valid DHCP Agent or has been disabled.", type="InvalidDHCPAgent")
    if network.dhcp_hosted:
        raise Conflict(
            f"The network {network.id} has been already hosted by the DHCP Agent {id}.", type="NetworkHostedByDHCPAgent"
        )
    tx.update(network, dhcp_hosted=True)
    _dhcp_changed(tx, [network.id])


def remove_network(tx: Tx, id: str, network: Network) -> None:
    """Let the DHCP agent serve a network no longer; its port keeps its addresses. Raises NotFound, Conflict."""
    if type_of(id) != DHCP or not network.dhcp_hosted:
        raise Conflict(
            f"The network {network.id} is not hosted by the DHCP agent {id}.", type="NetworkNotHostedByDhcpAgent"
        )
    tx.update(network, dhcp_hosted=False)
    _dhcp_changed(tx, [network.id])


def _dhcp_changed(tx: Tx, networks: list[str]) -> None:
    tx.touch_all("switch", networks)
    which: dict[str, Any] = {"network_id": networks[0]} if len(networks) == 1 else {}
    tx.touch_all("port", (id for (id,) in tx.columns(Port, ["id"], plug="dhcp", **which)))


def add_router(tx: Tx, id: str, router: Router) -> None:
    """Let the L3 agent have a router again; nothing happens when it has it. Raises NotFound (InvalidL3Agent)."""
    if type_of(id) != L3 or not serves(tx, L3):
        raise NotFound(f"Agent {id} is not a L3 Agent or has been disabled", type="InvalidL3Agent")
    _host(tx, router, hosted=True)


def remove_router(tx: Tx, id: str, router: Router) -> None:
    """Let the L3 agent have a router no longer: no packet passes it. Raises NotFound."""
    if type_of(id) == L3:
        _host(tx, router, hosted=False)


def _host(tx: Tx, router: Router, *, hosted: bool) -> None:
    if router.l3_hosted != hosted:
        tx.update(router, l3_hosted=hosted)
        tx.touch("router", router.id)
