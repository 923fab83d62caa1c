"""A data plane without packets: it keeps the topology and answers by tracing it.

For trying the APIs where no namespaces can be made, and for tests that need no wire. It is as strict as the Linux one
about parts that refer to missing ones. Instances are said to run at once and run nothing; a balancer's members are up
when the trace reaches them and the instance is taken to listen (`listening`, everything by default).

Sockets: `listen` gives a listening TCP socket on loopback that stands for the one asked for, and `connect` gives a
connection to it when the trace lets the packet and its answer pass. Where the trace stops one, `connect` raises
TimeoutError with the hop's words, and ConnectionRefusedError where nothing listens.
"""

import errno
import socket
from collections.abc import Callable, Collection, Mapping, Sequence

from cumulet.dataplane.driver import (
    Applied,
    BalancerStats,
    DataPlaneError,
    Event,
    Examined,
    InstanceChanged,
    MemberChanged,
    Metered,
    Orphan,
    Probe,
    Probed,
)
from cumulet.topology.model import (
    AnyPart,
    Edge,
    Instance,
    Key,
    LoadBalancer,
    LogicalRouter,
    Member,
    Nat,
    Pool,
    SwitchPort,
    in_order,
)
from cumulet.topology.packet import Delivered, Exchange, ping, tcp
from cumulet.topology.trace import reachable
from cumulet.topology.world import World

CONSOLE = "the memory data plane runs no instances\n"


class MemoryDataPlane:
    """See the module's docstring. Keeps `driver.DataPlane`."""

    name = "memory"

    def __init__(self) -> None:
        self._parts: dict[Key, AnyPart] = {}
        self._world: World | None = None
        self._on_event: Callable[[Event], None] = _ignore
        self._member_states: dict[tuple[str, str], bool] = {}
        self._listening: dict[str, frozenset[int]] = {}
        self._listeners: dict[tuple[str, str, int], socket.socket] = {}

    @property
    def world(self) -> World:
        """The topology as it is now."""
        if self._world is None:
            self._world = World(self._parts.values())
        return self._world

    async def start(self, on_event: Callable[[Event], None]) -> None:
        """Begin; what was applied to this object before is still there."""
        self._on_event = on_event

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        """Keep `wanted` and forget `unwanted`."""
        changed = 0
        failed: dict[Key, str] = {}
        for key in set(unwanted) - {part.key for part in wanted}:
            if self._parts.pop(key, None) is not None:
                self._world = None
        started: list[Event] = []
        for part in in_order(list(wanted)):
            reason = self._unrealizable(part)
            if reason:
                failed[part.key] = reason
                continue
            before = self._parts.get(part.key)
            if before == part:
                continue
            changed += 1
            self._parts[part.key] = part
            self._world = None
            if isinstance(part, Instance) and part.running and _boots(before, part):
                started.append(InstanceChanged(part.id, running=True))
        for event in started:
            self._on_event(event)
        self._check_members()
        return Applied(changed, failed)

    async def replace(self, wanted: Sequence[AnyPart]) -> Applied:
        """As `apply`, and forget all else."""
        keep = {part.key for part in wanted}
        return await self.apply(wanted, [key for key in self._parts if key not in keep])

    async def observe(self) -> Mapping[Key, AnyPart]:
        """What is kept."""
        return dict(self._parts)

    async def examine(self) -> Examined:
        """All of it stands: nobody else can reach it."""
        return Examined(dict(self._parts))

    async def prune(self, orphans: Sequence[Orphan]) -> Sequence[Orphan]:
        """Nothing: there are no orphans."""
        del orphans
        return ()

    async def guarded(self) -> str:
        """Empty: the topology is as it was asked for."""
        return ""

    async def listen(self, namespace: str, address: str, port: int) -> socket.socket:
        """A listening socket on loopback that `connect` finds by this name. OSError when the name is taken."""
        name = (namespace, address, port)
        kept = self._listeners.get(name)
        if kept is not None and kept.fileno() != -1:
            raise OSError(errno.EADDRINUSE, f"{address} port {port} is taken in {namespace}")
        listener = socket.create_server(("127.0.0.1", 0))
        listener.setblocking(False)
        self._listeners[name] = listener
        return listener

    async def connect(self, namespace: str, address: str, port: int) -> socket.socket:
        """A connection to what `listen` gave for the address that the trace arrives at."""
        exchange = reachable(self.world, tcp(namespace, address, port))
        if not exchange.arrived:
            raise TimeoutError(errno.ETIMEDOUT, _why_not(exchange))
        seen = exchange.request.delivered
        listener = self._listener_for(seen) if seen is not None else None
        if listener is None:
            raise ConnectionRefusedError(
                errno.ECONNREFUSED, f"nothing listens at {address} port {port}: {CONSOLE.strip()}"
            )
        return socket.create_connection(listener.getsockname())

    async def probe(self, asked: Probe) -> Probed:
        """There is no wire to ask: DataPlaneError."""
        del asked
        raise DataPlaneError("The memory data plane carries no packets, so there is no wire to ask.")

    async def balancer_stats(self, balancer: str) -> BalancerStats:
        """Zeros: no balancer runs."""
        del balancer
        return BalancerStats()

    async def metered(self) -> Sequence[Metered]:
        """Nothing: no packets pass."""
        return ()

    async def console(self, instance: str, lines: int | None = None) -> str:
        """One line that says why there is nothing to read; empty for unknown instances."""
        return CONSOLE if instance in self.world.instances and lines != 0 else ""

    async def close(self) -> None:
        """Close the sockets; the topology stays."""
        for listener in self._listeners.values():
            listener.close()
        self._listeners.clear()

    async def destroy(self) -> None:
        """Forget everything."""
        await self.close()
        self._parts.clear()
        self._member_states.clear()
        self._world = None

    # What tests may say beyond the contract

    def listening(self, instance: str, ports: Collection[int] | None) -> None:
        """Say on which TCP ports an instance listens; None for all (as it is at first)."""
        if ports is None:
            self._listening.pop(instance, None)
        else:
            self._listening[instance] = frozenset(ports)
        self._check_members()

    def _listener_for(self, seen: Delivered) -> socket.socket | None:
        for address in (seen.seen.dst, "0.0.0.0", "::", ""):  # noqa: S104 - the names of listeners on any address
            listener = self._listeners.get((seen.namespace, address, seen.seen.dst_port or 0))
            if listener is not None and listener.fileno() != -1:
                return listener
        return None

    def _unrealizable(self, part: AnyPart) -> str:
        """Why a part can't be made real now: it refers to one that is not there. Empty when it can."""
        for key in _needs(part):
            if key not in self._parts:
                return f"{key.kind} {key.id} is not there"
        return self._unfit(part) if isinstance(part, Nat) else ""

    def _unfit(self, nat: Nat) -> str:
        router = self._parts[Key("router", nat.router)]
        if not isinstance(router, LogicalRouter) or not router.gateways:
            return f"router {nat.router} has no gateway"
        for other in self._parts.values():
            if not isinstance(other, Nat) or other.id == nat.id or other.router != nat.router:
                continue
            if nat.clashes(other, router):
                return f"floating IP {other.external} is that of {other.logical} already"
        return ""

    def _check_members(self) -> None:
        if not self._member_states and not any(key.kind == "balancer" for key in self._parts):
            return  # spare the index
        states = {
            (balancer.id, member.id): self._is_up(balancer, listener.pool, member)
            for balancer in self.world.balancers.values()
            if balancer.admin_up
            for listener in balancer.listeners
            if listener.pool is not None and listener.pool.admin_up and listener.pool.health is not None
            for member in listener.pool.members
            if member.admin_up
        }
        before, self._member_states = self._member_states, states
        for (balancer_id, member_id), up in states.items():
            if before.get((balancer_id, member_id)) != up:
                self._on_event(MemberChanged(balancer_id, member_id, up))

    def _is_up(self, balancer: LoadBalancer, pool: Pool, member: Member) -> bool:
        by_echo = pool.health is not None and pool.health.type == "PING"
        packet = ping(balancer.port, member.address) if by_echo else tcp(balancer.port, member.address, member.port)
        exchange = reachable(self.world, packet)
        arrived = exchange.request.delivered
        if arrived is None or not exchange.works:
            return False
        port = self.world.ports.get(arrived.port.id)
        if by_echo or port is None or port.device not in self._listening:
            return True
        return member.port in self._listening[port.device]


def _ignore(event: Event) -> None:
    """Nobody listens before `start`."""
    del event


def _needs(part: AnyPart) -> list[Key]:
    """The parts without which a part can't be made real."""
    if isinstance(part, SwitchPort):
        return [Key("switch", part.switch)]
    if isinstance(part, LogicalRouter):
        return [Key("port", leg.port) for leg in part.ports]
    if isinstance(part, Nat):
        return [Key("router", part.router)]
    if isinstance(part, Edge | LoadBalancer):
        return [Key("port", part.port)]
    return []


def _boots(before: AnyPart | None, instance: Instance) -> bool:
    return not isinstance(before, Instance) or not before.running or before.boot != instance.boot


def _why_not(exchange: Exchange) -> str:
    stopped = exchange.request.stopped or (exchange.reply.stopped if exchange.reply else None)
    return stopped.words(str) if stopped else "it did not arrive"
