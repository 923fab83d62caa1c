"""Compute v2.1: servers, flavors, key pairs."""

from cumulet.compute.instance import SOURCE

SOURCES = (SOURCE,)
