"""Cumulet: an OpenStack-compatible tenant-networking cloud in one process, with real packets."""

__version__ = "0.1.0"
