"""Keeping the data plane equal to the rows: keys, not data, wake it; one path for calls, restarts and repairs."""
