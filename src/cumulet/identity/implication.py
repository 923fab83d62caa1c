"""Implications: a role that brings another one (admin brings manager), followed as far as they lead."""

from collections.abc import Iterable
from typing import Annotated

from cumulet.identity.entity import new_id
from cumulet.model.errors import NotFound
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx


class Implication(Resource, frozen=True, kw_only=True):
    """Whoever has the prior role has the implied one."""

    prior_id: Annotated[str, attribute(text(64), index=True)]
    implied_id: Annotated[str, attribute(text(64), index=True)]


tables.register(
    declare(Implication, "implication", "implications"), unique=[["prior_id", "implied_id"]], table="role_implications"
)


def imply(tx: Tx, prior_id: str, implied_id: str) -> None:
    """Let a role bring another; saying it twice changes nothing. That both exist is the caller's affair."""
    if not tx.exists(Implication, prior_id=prior_id, implied_id=implied_id):
        tx.insert(Implication(id=new_id(), prior_id=prior_id, implied_id=implied_id))


def find(reader: Reader, prior_id: str, implied_id: str) -> Implication:
    """The rule. Raises NotFound with Keystone's words."""
    row = reader.first(Implication, prior_id=prior_id, implied_id=implied_id)
    if row is None:
        raise NotFound(f"{prior_id[:80]} does not imply {implied_id[:80]}.", type="ImpliedRoleNotFound")
    return row


def rules(reader: Reader) -> dict[str, list[str]]:
    """All rules: the implied roles by prior role."""
    found: dict[str, list[str]] = {}
    for prior_id, implied_id in sorted(reader.columns(Implication, ["prior_id", "implied_id"])):
        found.setdefault(prior_id, []).append(implied_id)
    return found


def closure(reader: Reader, role_ids: Iterable[str]) -> dict[str, str | None]:
    """The roles and all that they bring, however far; each with the role that brings it (None: it was given)."""
    found: dict[str, str | None] = dict.fromkeys(role_ids)
    if not found:
        return found
    known, pending = rules(reader), list(found)
    while pending:
        prior = pending.pop(0)
        for implied in known.get(prior, ()):
            if implied not in found:
                found[implied] = prior
                pending.append(implied)
    return found


def priors(reader: Reader, role_id: str) -> set[str]:
    """The role and all that bring it, however far."""
    known, found, pending = rules(reader), {role_id}, [role_id]
    while pending:
        implied = pending.pop()
        new = {prior for prior, brings in known.items() if implied in brings} - found
        found |= new
        pending += new
    return found


def forget_role(tx: Tx, role_id: str) -> None:
    """Remove the rules about a role that goes away."""
    tx.delete_all(Implication, prior_id=role_id)
    tx.delete_all(Implication, implied_id=role_id)
