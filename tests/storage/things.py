"""A table for these tests alone, which is no part of the cloud's."""

from pathlib import Path
from typing import Annotated

from sqlalchemy import create_engine

from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import nullable, text
from cumulet.store.database import Store
from cumulet.store.tables import METADATA, register, table_of
from cumulet.store.transaction import Tx


class Thing(Resource, frozen=True, kw_only=True):
    """A row with a unique name, and a column that may be null."""

    name: Annotated[str, attribute(text(255))]
    colour: Annotated[str | None, attribute(nullable(text(255)))] = None


register(declare(Thing, "test_thing", "test_things"), unique=[("name",)])
METADATA.remove(table_of(Thing))


def open_store(path: Path) -> Store:
    """A store with the table of things alone."""
    engine = create_engine(f"sqlite:///{path}")
    table_of(Thing).create(engine, checkfirst=True)
    engine.dispose()
    return Store(path)


def add(tx: Tx, name: str, colour: str | None = None) -> Thing:
    """A rule that adds a thing and touches it."""
    tx.touch("switch", name)
    return tx.insert(Thing(id=name, name=name, colour=colour))
