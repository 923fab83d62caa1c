"""What a project may have of Compute's things; an administrator may change it, -1 means no limit."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any

from cumulet.model.errors import Invalid
from cumulet.model.resource import Owned, attribute, declare
from cumulet.model.types import JSON, integer, shown
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

DEFAULTS: Mapping[str, int] = MappingProxyType(
    {"instances": 10, "cores": 20, "ram": 51200, "key_pairs": 100, "metadata_items": 128}
)
"""Nova's defaults; `ram` in MiB. Key pairs are counted by user, metadata items by server."""

FIXED: Mapping[str, int] = MappingProxyType(
    {
        **dict.fromkeys(("fixed_ips", "floating_ips", "security_groups", "security_group_rules"), -1),
        **dict.fromkeys(("injected_files", "injected_file_content_bytes", "injected_file_path_bytes"), 0),
        **dict.fromkeys(("server_groups", "server_group_members"), 0),
    }
)
"""What else a body of microversion 2.1 holds and clients read: Networking's to count, or not offered here."""

_LIMIT = integer(-1)


class ComputeQuota(Owned, frozen=True, kw_only=True):
    """A project's own limits, where an administrator changed them; `id` is the project's."""

    limits: Annotated[dict[str, int], attribute(JSON)] = {}


COMPUTE_QUOTA = register(declare(ComputeQuota, "compute_quota", "compute_quotas"))


def limits(reader: Reader, project_id: str) -> dict[str, int]:
    """What a project may have."""
    row = reader.get(ComputeQuota, project_id)
    return {**DEFAULTS, **(row.limits if row else {})}


def room(limit: int, used: int) -> int:
    """How many more fit under a limit; a very large number where there is none."""
    return 2**31 if limit < 0 else max(0, limit - used)


def change(tx: Tx, project: str, body: Mapping[str, Any]) -> dict[str, int]:
    """Set some of a project's limits; answers all of them. Raises Invalid for unknown names and values."""
    wanted: dict[str, int] = {}
    for name, value in body.items():
        if name in {"force", "tenant_id", "id"}:
            continue
        if name not in DEFAULTS:
            raise Invalid(f"Invalid input for field/attribute quota_set. There is no quota {shown(name, 40)}.")
        try:
            wanted[name] = _LIMIT.parse(value)
        except ValueError as error:
            raise Invalid(f"Invalid input for field/attribute {name}. {error}") from None
    row = tx.get(ComputeQuota, project)
    if row:
        tx.update(row, limits={**row.limits, **wanted})
    else:
        tx.insert(ComputeQuota(id=project, project_id=project, limits=wanted))
    return limits(tx, project)


def reset(tx: Tx, project: str) -> None:
    """Back to the defaults."""
    tx.delete_all(ComputeQuota, id=project)
