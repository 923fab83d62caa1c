"""Alembic's way in: runs the migrations on the connection that `schema.prepare` opened."""

from typing import Any, Literal

from alembic import context

from cumulet.store.tables import METADATA, Json


def _render(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """A migration says what is stored, and stays as it is when our types change: JSON is text."""
    return "sa.Text()" if kind == "type" and isinstance(item, Json) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=context.config.attributes.get("batch", True),  # SQLite can't alter most of a table in place
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
