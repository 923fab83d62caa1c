"""Python 3.11 dropped inspect.getargspec, which the 2015 clients call: give it back, and leave them as they are."""

import collections
import inspect
from typing import Any

if not hasattr(inspect, "getargspec"):
    ArgSpec = collections.namedtuple("ArgSpec", "args varargs keywords defaults")

    def getargspec(function: Any) -> ArgSpec:
        """The first four fields of getfullargspec, which is all the old function gave."""
        return ArgSpec(*inspect.getfullargspec(function)[:4])

    inspect.getargspec = getargspec  # type: ignore[attr-defined]
