"""Security groups: chains and address sets of the filters, nothing else."""

from collections.abc import Iterable

from cumulet.dataplane.linux.filters import Filters
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import Kind, PortGroup


class Groups:
    """The applier of groups."""

    kind: Kind = "group"

    def __init__(self, filters: Filters, records: Records) -> None:
        self._filters = filters
        self._records = records

    async def apply(self, part: PortGroup) -> bool:
        return self._filters.put_group(part) or not self._filters.intact

    async def remove(self, id: str) -> None:
        self._filters.drop_group(id)

    def observe(self) -> Iterable[PortGroup]:
        return self._records.all(PortGroup) if self._filters.intact else []

    def fault(self, part: PortGroup) -> str:
        del part  # its rules are in the one ruleset
        return self._filters.fault()

    async def close(self) -> None:
        """The rules end with the cell."""
