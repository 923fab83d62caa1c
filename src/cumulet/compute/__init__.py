"""Compute v2.1: servers, flavors, key pairs."""

from cumulet.compute.server import SOURCE

SOURCES = (SOURCE,)
