"""Quotas: how many objects of each kind a project may have."""

from cumulet.store.transaction import Reader


def check(reader: Reader, project_id: str, resource: str, more: int = 1) -> None:
    """Raise QuotaExceeded (OverQuota) when the project may not have `more` objects of this kind ("port", "network")."""
    raise NotImplementedError
