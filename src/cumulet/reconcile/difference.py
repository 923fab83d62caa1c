"""Where the data plane and the rows disagree, and putting it right: what `cumulet doctor` and `repair` ask for.

Both may be asked at any time. What is on its way (committed and not realized yet, an instance that boots) is no
difference, so a part counts only when two looks agree and nobody worked on it meanwhile.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from cumulet.dataplane.driver import DataPlane, Examined, Orphan
from cumulet.reconcile.loop import Reconciler
from cumulet.topology.model import RANK, AnyPart, Instance, Key
from cumulet.topology.text import diff

REPAIR_PATIENCE = 60.0
"""Seconds that a repair takes at most; a large cloud with many instances to boot goes on after it."""


class Difference(msgspec.Struct, frozen=True):
    """`parts`: what is wrong with each, in words; `text`: what a repair will change (topology.text.diff); `orphans`:
    what no part explains."""

    parts: Mapping[Key, str] = {}
    text: str = ""
    orphans: Sequence[Orphan] = ()

    @property
    def empty(self) -> bool:
        """Whether the data plane is what the rows say."""
        return not self.parts and not self.orphans


class Repaired(msgspec.Struct, frozen=True):
    """What was found, which orphans were removed, and what is left to complain about."""

    found: Difference
    pruned: Sequence[Orphan]
    left: Difference


async def compare(reconciler: Reconciler, dataplane: DataPlane) -> Difference:
    """Compare the data plane with the rows. Raises DataPlaneError when it does not answer."""
    first = await _look(reconciler, dataplane)
    return first if first.empty else _both(first, await _look(reconciler, dataplane))


async def repair(reconciler: Reconciler, dataplane: DataPlane) -> Repaired:
    """Make the data plane what the rows say, and remove what no part explains. Raises DataPlaneError."""
    found = await compare(reconciler, dataplane)
    pruned = await dataplane.prune(found.orphans) if found.orphans else ()
    await reconciler.renew(REPAIR_PATIENCE)
    return Repaired(found, pruned, await compare(reconciler, dataplane))


async def _look(reconciler: Reconciler, dataplane: DataPlane) -> Difference:
    busy = reconciler.busy()
    before = reconciler.wanted()
    examined = await dataplane.examine()
    wanted = reconciler.wanted()
    busy |= reconciler.busy() | {key for key in before.keys() | wanted.keys() if before.get(key) != wanted.get(key)}
    parts = {key: words for key, words in _words(wanted, examined) if key not in busy}
    observed = [part for key, part in examined.parts.items() if key in parts]
    text = diff(observed, [part for key, part in wanted.items() if key in parts])
    return Difference(parts, text, [] if busy else examined.orphans)


def _words(wanted: Mapping[Key, AnyPart], examined: Examined) -> Iterable[tuple[Key, str]]:
    for key in sorted(wanted.keys() | examined.parts.keys() | examined.faults.keys(), key=lambda k: (RANK[k.kind], k)):
        part, real = wanted.get(key), examined.parts.get(key)
        if part is None:
            yield key, "it is there, and should not be"
        elif key in examined.faults:
            yield key, examined.faults[key]
        elif real is None:
            yield key, "it is not there"
        elif not _equal(part, real):
            yield key, "it is there, but otherwise than it should be"


def _equal(wanted: AnyPart, real: AnyPart) -> bool:
    """A stopped instance keeps what it was last booted with."""
    if isinstance(wanted, Instance) and isinstance(real, Instance) and not wanted.running:
        return not real.running
    return wanted == real


def _both(first: Difference, second: Difference) -> Difference:
    parts = {key: words for key, words in second.parts.items() if key in first.parts}
    orphans = [orphan for orphan in second.orphans if orphan in first.orphans]
    return Difference(parts, second.text if parts == second.parts else first.text, orphans)
