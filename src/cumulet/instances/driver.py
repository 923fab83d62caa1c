"""The contract of what runs instances inside the cell, and the little it needs of its surroundings.

`Instances` has the shape of every applier of the data plane (apply, remove, observe, close) without importing it: the
composition root (`cumulet.agent`) puts both together.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from cumulet.topology.model import Instance

OnChange = Callable[[str, bool, str], None]
"""Called with an instance's id, whether it runs now, and why it ended (empty when it began)."""


class InstanceError(Exception):
    """An instance can't be what was asked; the message says why, for the user to read."""


class Ids(NamedTuple):
    """The ids that an instance's 0, 1, ... are in the cell: `size` of them from `first` on."""

    first: int
    size: int

    @property
    def many(self) -> bool:
        """Whether an instance has all that a machine has, up to nobody's 65534."""
        return self.size > 65534


class Namespaces(Protocol):
    """Network namespaces by name; `cumulet.dataplane.linux.namespaces` keeps this contract as a module."""

    def ensure(self, name: str, *, guest: bool) -> object:
        """Make the namespace, its loopback up, unless it is there; a guest's with a user namespace that owns it."""

    def owner(self, name: str) -> AbstractContextManager[Path]:
        """The path of the user namespace that owns it, for this process's children, good within the block."""

    def guest_ids(self) -> tuple[int, int]:
        """What guests' user namespaces map, see `Ids`."""

    def path(self, name: str) -> Path:
        """Where it is mounted."""

    def remove(self, name: str) -> None:
        """Take its name away; unknown names are fine."""

    def entered(self, name: str) -> AbstractContextManager[None]:
        """Stand in it within the block, which must not await. FileNotFoundError when there is none."""


class Plugs(Protocol):
    """The ports in instances' network namespaces; `cumulet.dataplane.linux.ports.Ports` keeps this contract."""

    def renew(self, instance: str) -> None:
        """Give an instance that has ended a fresh namespace with its ports. Raises OSError."""

    def release(self, instance: str) -> None:
        """Take the namespace of an instance away, unless a port is still in it."""


class Instances(Protocol):
    """Runs instances; all but `start` are those of an applier of the data plane."""

    @property
    def kind(self) -> Literal["instance"]:
        """The kind of part it realizes."""

    async def start(self) -> None:
        """Find the instances that an earlier agent left running, and watch them. Changes nothing."""

    async def apply(self, part: Instance) -> bool:
        """Start, stop or restart it so that it is as asked; True when work was needed. Raises InstanceError."""

    async def remove(self, id: str) -> None:
        """End the instance at once and delete its disk and console; unknown ids are fine."""

    def observe(self) -> Iterable[Instance]:
        """The instances of this cell; `running` as its first process is."""

    def fault(self, part: Instance) -> str:
        """What is wrong with a running instance that it can't tell itself, for a person; empty when nothing is."""

    def pids(self) -> set[int]:
        """The first processes of the instances that run."""

    async def close(self) -> None:
        """End all instances; their disks stay in the cloud's home."""

    def console(self, id: str, lines: int | None = None) -> str:
        """The end of the instance's console, all that is kept when `lines` is None; empty when it never ran."""
