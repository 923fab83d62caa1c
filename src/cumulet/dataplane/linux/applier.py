"""What every applier in the cell keeps: one kind of part, made real, found again, removed.

The agent offers a batch's parts in `topology.model.RANK` order (removals in reverse order), instances last and
concurrently. Several appliers may serve one kind (a switch is a bridge and a DHCP server): each is asked, in the order
the composition root lists them. An applier whose work depends on parts of several kinds notes them in `apply` and does
the work once per batch in `settle`.

The agent is single threaded: nothing may `await` while it stands in another network namespace.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, TypeVar, runtime_checkable

from cumulet.topology.model import AnyPart, Key, Kind, Part

P = TypeVar("P", bound=Part, contravariant=True)


class RealizeError(Exception):
    """One part can't be made real; the message is for the user and the others are not concerned."""


class Applier(Protocol[P]):
    """Realizes the parts of one kind."""

    @property
    def kind(self) -> Kind:
        """The kind of part this applier is offered (a plain class attribute will do)."""

    async def apply(self, part: P) -> bool:
        """Make the part real; True when work was needed. Idempotent also after a restart of the agent: what lives is
        found again. Raises RealizeError (OSError and nft's and netlink's errors are reported the same way)."""

    async def remove(self, id: str) -> None:
        """End the part; unknown ids are fine."""

    def observe(self) -> Iterable[AnyPart]:
        """What is real, read from the kernel and the processes; an applier that only adds to a kind yields nothing."""

    async def close(self) -> None:
        """End everything of this kind (the cell is about to be destroyed)."""


@runtime_checkable
class Examining(Protocol):
    """An applier that can say what has become of its part of the work."""

    def fault(self, part: Any) -> str:
        """What is wrong with a part that was realized, for a person; empty when it is as it was made. Reads the kernel,
        changes nothing; OSError when that can't be told."""


@runtime_checkable
class Settling(Protocol):
    """An applier that also works once per batch, after all parts but the instances were offered."""

    async def settle(self) -> Mapping[Key, str]:
        """Do what the batch asked for; parts that failed by it, with the reason. Work done counts for no part."""


@runtime_checkable
class Transactional(Protocol):
    """A ruleset that several appliers write to: staged during a batch, committed once, before any link goes up."""

    def begin(self) -> None:
        """Start to stage."""

    def commit(self) -> Mapping[Key, str]:
        """Load what was staged, atomically, then do what had to wait for it (links go up): parts that failed by that,
        with the reason. Raises when the kernel refuses the rules; then nothing was loaded."""

    def rollback(self) -> None:
        """Forget what was staged."""


AnyApplier = Applier[Any]
