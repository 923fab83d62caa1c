"""Ports that a topology treats alike, so that one of them stands for all."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from cumulet.topology.model import Nat, SwitchPort
from cumulet.topology.parsing import ip_address
from cumulet.topology.prefixes import Prefixes
from cumulet.topology.services import Family
from cumulet.topology.world import World

OUTSIDE = ""
"""The owner of what is outside, and of the cloud's own ports."""


class Class(NamedTuple):
    """Ports that are treated alike; the first stands for all. `owner` is a project."""

    owner: str
    switch: str
    ports: tuple[SwitchPort, ...]


class Target(NamedTuple):
    """An address to send to: a class's own, or its floating IP; `whom` None is what lies outside."""

    whom: Class | None
    address: str
    nat: Nat | None = None

    @property
    def family(self) -> Family:
        """The IP version."""
        return 4 if ip_address(self.address).version == 4 else 6


class Classes:
    """The classes of a topology's ports; `owners` tells whose each port is, by its id."""

    def __init__(self, world: World, owners: Mapping[str, str], prefixes: Prefixes) -> None:
        self._world, self._owners, self._prefixes = world, owners, prefixes

    @cached_property
    def inner(self) -> list[Class]:
        """Classes of instances, as traffic inside sees them: a floating IP makes no difference."""
        return self._classes(nats=False)

    @cached_property
    def outer(self) -> list[Class]:
        """Classes of instances, with those apart that have a floating IP."""
        return self._classes(nats=True)

    @cached_property
    def balancers(self) -> list[Class]:
        """Every VIP by itself."""
        ports = [port for port in self._world.ports.values() if port.type == "balancer"]
        return [Class(self._owner_of(port), port.switch, (port,)) for port in ports]

    @cached_property
    def by_switch(self) -> Mapping[str, list[Class]]:
        """Whom a network has, as traffic inside sees them."""
        found: dict[str, list[Class]] = defaultdict(list)
        for one in (*self.inner, *self.balancers):
            found[one.switch].append(one)
        return found

    def _classes(self, *, nats: bool) -> list[Class]:
        found: dict[object, list[SwitchPort]] = defaultdict(list)
        for port in self._world.ports.values():
            if port.type == "instance":
                found[self._alike(port, nats=nats)].append(port)
        return [Class(self._owner_of(ports[0]), ports[0].switch, tuple(ports)) for ports in found.values()]

    def _alike(self, port: SwitchPort, *, nats: bool) -> object:
        """Equal for ports that are treated alike."""
        alone = port.device if len(self._world.plugs(port.namespace)) > 1 else ""
        behind = self._nats.get(port.id, ()) if nats else ()
        kinds = tuple(self._prefixes.kind(address) for address in port.addresses)
        return (self._owner_of(port), port.switch, port.groups, port.secure, port.stateful, port.admin_up,
                port.allowed_pairs, kinds, tuple(nat.id for nat in behind), alone)  # fmt: skip

    @cached_property
    def _nats(self) -> Mapping[str, list[Nat]]:
        """Floating IPs by the port behind them: on a network that their router has a leg in."""
        found: dict[str, list[Nat]] = defaultdict(list)
        for nat in self._world.nats.values():
            router = self._world.routers.get(nat.router)
            for leg in self._world.legs(router) if router else ():
                owner = self._world.owner(leg.port.switch, nat.logical) if leg.port else None
                if owner is not None:
                    found[owner.id].append(nat)
        return found

    def _owner_of(self, port: SwitchPort) -> str:
        return self._owners.get(port.id, OUTSIDE)

    @cached_property
    def behind(self) -> Mapping[str, Class]:
        """Who has a floating IP, by its id."""
        by_port = {port.id: one for one in (*self.outer, *self.balancers) for port in one.ports}
        return {nat.id: by_port[port] for port, nats in self._nats.items() for nat in nats if port in by_port}
