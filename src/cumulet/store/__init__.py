"""Rows and transactions: SQLAlchemy Core on SQLite. The only room that knows SQL."""
