"""Alembic's way in: runs the migrations on the connection that `schema.prepare` opened."""

from alembic import context

from cumulet.store.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
