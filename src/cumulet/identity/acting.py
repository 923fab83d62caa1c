"""Domains in a project's clothes: Keystone's projects acting as domains, made, shown and changed by domains' rules."""

from typing import Any

from cumulet.identity import domain
from cumulet.identity.domain import DOMAIN, Domain
from cumulet.identity.entity import Entity, View
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.resource import Values
from cumulet.store.transaction import Tx

_CLOTHES = ("is_domain", "domain_id", "parent_id", "tags")


def create(tx: Tx, context: Context, values: Values) -> Domain:
    """A new domain."""
    return domain.create(tx, context, _undressed(values))


def update(tx: Tx, context: Context, row: Domain, values: Values) -> Domain:
    """Change a domain."""
    return domain.update(tx, context, row, _undressed(values))


def _undressed(values: Values) -> Values:
    """What a project's body says of a domain. Raises Invalid for what no domain has."""
    extra: dict[str, Any] = dict(values["extra"])
    worn = {name: extra.pop(name, None) for name in _CLOTHES}
    if worn.pop("is_domain") not in {None, True} or any(worn.values()):
        raise Invalid(
            "A project acting as a domain has no domain, parent or tags, and stays one.", type="ValidationError"
        )
    return {**values, "extra": extra}


def view(row: Domain) -> View:
    """The domain as a project."""
    return {**domain.view(row), "domain_id": None, "parent_id": None, "is_domain": True}


ACTING = Entity(declaration=DOMAIN, create=create, update=update, delete=domain.delete, view=view, domain_column="id")
