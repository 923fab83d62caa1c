"""Compute v2.1: servers, flavors, key pairs."""

import cumulet.compute.policies  # noqa: F401  the rules of what is served here
from cumulet.compute.instance import PORT_SOURCE, SOURCE

SOURCES = (PORT_SOURCE, SOURCE)
"""The first takes the place of networking's, which knows nothing of servers."""
