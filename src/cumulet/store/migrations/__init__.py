"""Alembic's scripts: one for each released change of the schema, never edited after its release."""
