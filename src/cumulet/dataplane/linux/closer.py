"""Closing in a thread what the kernel takes its time to close.

A packet socket's close waits for an RCU grace period, a netfilter socket's for the rules to be freed that the last
transaction replaced: 2 to 15 ms each, in which the agent would answer nobody.
"""

import logging
import queue
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

_waiting: "queue.SimpleQueue[Callable[[], object]] | None" = None


def begin() -> None:
    """Close in a thread from now on. Call it in the cell's own network namespace: the thread stays where it began."""
    global _waiting
    _waiting = queue.SimpleQueue()
    threading.Thread(target=_work, args=[_waiting], name="closer", daemon=True).start()


def later(close: Callable[[], object]) -> None:
    """Close soon; now, where no thread was begun."""
    if _waiting is None:
        close()
    else:
        _waiting.put(close)


def _work(waiting: "queue.SimpleQueue[Callable[[], object]]") -> None:
    while True:
        try:
            waiting.get()()
        except Exception:  # the next one is closed all the same
            log.exception("could not close")
