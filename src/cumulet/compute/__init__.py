"""Compute v2.1: servers, flavors, key pairs."""

from cumulet.compute.instance import PORT_SOURCE, SOURCE

SOURCES = (PORT_SOURCE, SOURCE)
"""The first takes the place of networking's, which knows nothing of servers."""
