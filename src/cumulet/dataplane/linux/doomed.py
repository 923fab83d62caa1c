"""Interfaces about to be deleted: cut off at once, deleted together a moment later.

Deleting one interface takes the kernel 15-20 ms (it waits for all CPUs, holding us), cutting it off 0.1 ms, and
deleting a whole group of them as long as deleting one.
"""

import asyncio
import logging

from cumulet.dataplane.linux.netlink import Link, Netlink

GROUP = 0xD00
_DELAY = 0.05  # seconds, so that what a burst of calls removes goes at once

_AGAIN = 1.0  # seconds until what the kernel refused is tried again

log = logging.getLogger("cumulet.doomed")


class Doomed:
    """The interfaces of the cell's root namespace that are to go. Those an earlier agent left go first."""

    def __init__(self, netlink: Netlink) -> None:
        self._netlink = netlink
        self._timer: asyncio.TimerHandle | None = None
        self.bury()

    def add(self, link: Link) -> None:
        """Stop the interface: no packet passes it any more, and soon it is deleted."""
        self._netlink.set_link(link.name, up=False, master=None if link.master is None else 0, group=GROUP)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_DELAY, self.bury)

    def bury(self) -> None:
        """Delete them now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        try:
            self._netlink.delete_group(GROUP)
        except OSError as error:
            log.warning("deleting interfaces, later again: %s", error)
            self._timer = asyncio.get_running_loop().call_later(_AGAIN, self.bury)


def is_doomed(link: Link | None) -> bool:
    """Whether the interface is as good as gone."""
    return link is None or link.group == GROUP
