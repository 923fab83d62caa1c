"""Who may do what in Identity, as Keystone's default policies say it since 2023.

Administrators everywhere; readers on the system see everything; readers and managers on a domain see and change what
belongs to it. A project's roles give no say over Identity.
"""

from cumulet.model.context import Context
from cumulet.model.errors import Forbidden


def sees_all(context: Context) -> bool:
    """Whether the caller may read all of Identity."""
    return context.is_admin or (context.system and context.may("reader"))


def reads(context: Context, domain_id: str | None) -> bool:
    """Whether the caller may read what belongs to a domain."""
    return sees_all(context) or (domain_id is not None and context.domain_id == domain_id and context.may("reader"))


def writes(context: Context, domain_id: str | None) -> bool:
    """Whether the caller may change what belongs to a domain."""
    return context.is_admin or (domain_id is not None and context.domain_id == domain_id and context.may("manager"))


def require(allowed: bool, action: str) -> None:
    """Raise Forbidden with Keystone's words unless allowed."""
    if not allowed:
        raise Forbidden(f"You are not authorized to perform the requested action: identity:{action}.", type="Forbidden")
