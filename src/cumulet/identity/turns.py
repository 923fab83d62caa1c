"""Turns at work that takes the processor for long: so many at once, and of each party one.

Whoever asks for a thousand waits behind themselves: everybody else comes after one of theirs.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class Turns:
    """See the module's docstring."""

    def __init__(self, at_once: int) -> None:
        self._all = asyncio.Semaphore(at_once)
        self._own: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def of(self, party: str) -> AsyncIterator[None]:
        """Wait for a turn of this party's; it lasts as long as the block."""
        own = self._own.get(party)
        if own is None:
            own = self._own[party] = asyncio.Semaphore(1)
        async with own, self._all:
            yield
