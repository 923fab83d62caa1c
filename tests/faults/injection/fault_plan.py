"""The page of memory that a test shares with a process under test: how many fault points it passed, and what to do.

The counter goes on over the lives of a process, since the page is a file. `armed` is the count at which the action is
taken (0: never); a `name` makes only points count that begin with it.
"""

import mmap
import os
import struct
import time
from pathlib import Path

_NUMBERS = struct.Struct("=QQQQQQ")  # counter, armed, action, times, errno, hits
_WHEN = struct.Struct("=d")
_NAME, _HIT, _AT, _SIZE = 64, 192, 320, 4096
COUNT, KILL, RAISE = 0, 1, 2


class Plan:
    """See the module's docstring."""

    def __init__(self, path: Path) -> None:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        os.ftruncate(descriptor, _SIZE)
        self._page = mmap.mmap(descriptor, _SIZE)
        os.close(descriptor)

    def read(self) -> tuple[int, int, int, int, int, int]:
        return _NUMBERS.unpack_from(self._page)

    def write(self, counter: int, armed: int, action: int, times: int, errno: int, hits: int) -> None:
        _NUMBERS.pack_into(self._page, 0, counter, armed, action, times, errno, hits)

    def text(self, at: int) -> str:
        return bytes(self._page[at : at + 128]).rstrip(b"\0").decode(errors="replace")

    def set_text(self, at: int, text: str) -> None:
        self._page[at : at + 128] = text.encode()[:128].ljust(128, b"\0")

    # ---- the test's side

    @property
    def counter(self) -> int:
        return self.read()[0]

    @property
    def hits(self) -> int:
        return self.read()[5]

    @property
    def armed(self) -> bool:
        return bool(self.read()[1])

    @property
    def last_hit(self) -> str:
        return self.text(_HIT)

    @property
    def when(self) -> float:
        """The instant of the last hit, by time.monotonic."""
        return float(_WHEN.unpack_from(self._page, _AT)[0])

    def arm(self, action: int, after: int, *, name: str = "", times: int = 1, errno: int = 0) -> None:
        """Act at the `after`-th point from now (1: the next), and at the `times` - 1 ones after it."""
        self.disarm()
        self.set_text(_NAME, name)
        counter, *_ = self.read()
        self.write(counter, counter + after, action, times, errno, 0)

    def disarm(self) -> None:
        counter, *_, hits = self.read()
        self.write(counter, 0, COUNT, 0, 0, hits)

    # ---- the process's side

    def passed(self, name: str) -> tuple[int, int]:
        """Count a point: what to do there, and the errno to raise."""
        wanted = self.text(_NAME)
        if wanted and not name.startswith(wanted):
            return COUNT, 0
        counter, armed, action, times, errno, hits = self.read()
        counter += 1
        hit = bool(armed) and counter >= armed and times > 0
        if hit:
            times, hits = times - 1, hits + 1
            self.set_text(_HIT, name)
            _WHEN.pack_into(self._page, _AT, time.monotonic())
        self.write(counter, armed, action, times, errno, hits)
        return (action, errno) if hit else (COUNT, 0)
