"""The composition root inside the cell: `python -m cumulet.agent HOME` begins an agent with every applier there is.

At the top only what finds and enters the cell is imported; the rest is, by the agent's own process, after its fork.
"""

import asyncio
import gc
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from cumulet.dataplane.linux import starter


def serve(home: Path, listening: socket.socket, ready: Callable[[], None]) -> None:
    """Run the agent until it is told to finish; `ready` once it answers."""
    asyncio.run(_serve(home, listening, ready))


async def _serve(home: Path, listening: socket.socket, ready: Callable[[], None]) -> None:
    from cumulet.dataplane.driver import Event, InstanceChanged
    from cumulet.dataplane.linux import closer, namespaces, protocol
    from cumulet.dataplane.linux.agent import Agent
    from cumulet.dataplane.linux.applier import AnyApplier
    from cumulet.dataplane.linux.balancer import Balancers
    from cumulet.dataplane.linux.daemons import Daemons
    from cumulet.dataplane.linux.dhcp import Advertisers, Dhcp, PortDhcp, SwitchDhcp
    from cumulet.dataplane.linux.doomed import Doomed
    from cumulet.dataplane.linux.edge import Edges
    from cumulet.dataplane.linux.filters import Filters
    from cumulet.dataplane.linux.groups import Groups
    from cumulet.dataplane.linux.metering import Ledger
    from cumulet.dataplane.linux.nats import Nats
    from cumulet.dataplane.linux.neighbours import Neighbours
    from cumulet.dataplane.linux.netlink import Netlink
    from cumulet.dataplane.linux.orphans import Orphans
    from cumulet.dataplane.linux.packet_log import PacketLogs
    from cumulet.dataplane.linux.ports import Ports
    from cumulet.dataplane.linux.processes import Processes
    from cumulet.dataplane.linux.records import Records
    from cumulet.dataplane.linux.routers import Routers
    from cumulet.dataplane.linux.selfcheck import SelfCheck
    from cumulet.dataplane.linux.switches import Switches
    from cumulet.instances.containers import Containers
    from cumulet.instances.driver import InstanceError

    def emit(event: Event) -> None:
        agent.emit(event)

    def on_instance(id: str, running: bool, reason: str) -> None:
        emit(InstanceChanged(id, running, reason))

    async def console(id: str, lines: int | None) -> str:
        return containers.console(id, lines)

    closer.begin()
    netlink, records, daemons = Netlink(), Records(), Daemons()
    doomed, filters, neighbours = Doomed(netlink), Filters(records), Neighbours(records)
    dhcp = Dhcp(daemons, records)
    edges = Edges(records)
    balancers = Balancers(daemons, records, emit)
    ports = Ports(netlink, doomed, filters, records, neighbours)
    packet_logs = PacketLogs(home / "log" / "security-groups.log", filters, records)
    containers = Containers(home, namespaces, on_instance, plugs=ports)
    appliers: list[AnyApplier] = [
        Switches(netlink, doomed, filters, records, neighbours),
        SwitchDhcp(dhcp),
        Groups(filters, records),
        packet_logs,
        ports,
        PortDhcp(dhcp),
        edges,
        Routers(records, Advertisers(daemons), neighbours),
        Nats(records),
        balancers,
        containers,
    ]
    agent = Agent(
        appliers,
        records=records,
        rules=filters,
        stats=balancers.stats,
        console=console,
        code=protocol.fingerprint(),
        checks=SelfCheck(appliers, records, filters, emit),
        orphans=Orphans(records, filters, Processes(daemons.everyone, containers.pids)),
        ledger=Ledger(records),
        expected=(InstanceError,),
    )
    daemons.resume()
    ports.resume()
    packet_logs.resume()
    await edges.resume()
    balancers.resume()
    await containers.start()
    gc.collect()
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again
    ready()
    await agent.serve(listening)


def main() -> None:
    """See the module's docstring."""
    if len(sys.argv) != 2:
        sys.exit("usage: python -m cumulet.agent HOME")
    sys.exit(starter.start(Path(sys.argv[1]).absolute(), serve))


if __name__ == "__main__":
    main()
