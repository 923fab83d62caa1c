"""The agent looks after what it made, all the time and cheaply.

Twice a second: the generation of the packet filters. Where it is not ours they are loaded anew at once, by the agent
itself, and flows that slipped in are ended; where that fails every bridge goes down, so that nothing passes unfiltered.
Every minute, and at once when the kernel tells that an interface was deleted by somebody else: every part that
was realized is compared with the kernel, a few at a time; what is wrong is told to the server, which has it made again.
"""

import asyncio
import contextlib
import logging
import socket
import struct
from collections.abc import Callable, Mapping, Sequence

from cumulet.dataplane.driver import Event, Harmed, Mended
from cumulet.dataplane.linux.applier import AnyApplier, Examining
from cumulet.dataplane.linux.filter_facts import bridge_name
from cumulet.dataplane.linux.filters import Filters
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import RANK, AnyPart, Key, Kind, LogicalSwitch

TICK, SWEEP, FIRST_PAUSE = 0.5, 60.0, 1.0
"""Seconds between looks at the filters, between sweeps, and after a sweep that found something (then doubling)."""
_AT_ONCE = 20  # parts between two that others may go on: some 5 ms
_OWN_DELETIONS = 1.0  # seconds in which interfaces that we delete ourselves vanish
_DOUBT = 5.0  # seconds until a sweep when one vanished that may have been ours
_RTMGRP_LINK, _RTM_DELLINK = 1, 17

log = logging.getLogger("cumulet.selfcheck")


class SelfCheck:
    """See the module's docstring. `emit` tells the server."""

    def __init__(
        self, appliers: Sequence[AnyApplier], records: Records, filters: Filters, emit: Callable[[Event], None]
    ) -> None:
        self._examining: Mapping[Kind, list[Examining]] = {
            kind: [one for one in appliers if one.kind == kind and isinstance(one, Examining)] for kind in RANK
        }
        self._records = records
        self._filters = filters
        self._emit = emit
        self._worked = 0.0
        self._closed = False

    def worked(self) -> None:
        """A batch ends: what vanishes now, we may have deleted."""
        self._worked = asyncio.get_running_loop().time()

    def fault(self, part: AnyPart) -> str:
        """What is wrong with a realized part, for a person; empty when it is as it was made."""
        for applier in self._examining[part.key.kind]:
            try:
                if reason := applier.fault(part):
                    return reason
            except OSError as error:
                return str(error)
        return ""

    def faults(self) -> dict[Key, str]:
        """All that is wrong now. Not while a batch is under way."""
        return {part.key: reason for part in self._records.parts() if (reason := self.fault(part))}

    def guarded(self) -> str:
        """Empty while the filters are as they were loaded, else what is wrong."""
        return self._filters.fault()

    async def watch(self, batch: asyncio.Lock) -> None:
        """Look after everything, for ever; never while a batch is under way."""
        loop = asyncio.get_running_loop()
        due, pause = loop.time() + SWEEP, FIRST_PAUSE
        with _Deletions() as deletions:
            async with batch:
                self._load_first()
            while True:
                await asyncio.sleep(TICK)
                try:
                    async with batch:
                        self._look_at_filters()
                        if deletions.seen():
                            ours = loop.time() - self._worked < _OWN_DELETIONS
                            due = min(due, loop.time() + (_DOUBT if ours else 0))
                    if loop.time() < due:
                        continue
                    found = await self._sweep(batch)
                except OSError as error:
                    log.warning("could not look: %s", error)
                    due = loop.time() + SWEEP
                    continue
                pause = min(pause * 2, SWEEP) if found else FIRST_PAUSE
                due = loop.time() + (pause if found else SWEEP)
                if found:
                    for key, reason in found.items():
                        log.warning("%s: %s", key, reason)
                    self._emit(Harmed(tuple((key.kind, key.id, reason) for key, reason in found.items())))

    def _load_first(self) -> None:
        """Filters stand before anything else does; a new agent, whose predecessor may have died at any moment, tells
        nobody that they are not its own. What the kernel refuses here it is asked for again at the first look."""
        if self._filters.fault():
            with contextlib.suppress(OSError):
                self._filters.mend()
                log.info("the packet filters are loaded")

    def _look_at_filters(self) -> None:
        wrong = self._filters.fault()
        if not wrong:
            return
        try:
            self._filters.mend()
        except OSError as error:
            log.error("%s, and can't be loaded anew: %s", wrong, error)
            self._close()
            return
        self._closed = False
        log.warning("%s; they are loaded anew", wrong)
        self._emit(Mended(f"{wrong}; they were loaded anew, and flows that they do not allow were ended"))

    def _close(self) -> None:
        """Let nothing pass. The next sweep after the filters are back finds the bridges down, and they go up again."""
        if self._closed:
            return
        self._closed = True
        with Netlink() as netlink:
            for switch in self._records.all(LogicalSwitch):
                with contextlib.suppress(OSError):
                    netlink.set_link(bridge_name(switch.id), up=False)
        self._emit(Mended("the packet filters can't be loaded: every network is cut off until they can"))

    async def _sweep(self, batch: asyncio.Lock) -> dict[Key, str]:
        """All that is wrong, looked at in slices so that batches go on between."""
        found: dict[Key, str] = {}
        keys = [part.key for part in self._records.parts()]
        for start in range(0, len(keys), _AT_ONCE):
            async with batch:
                for key in keys[start : start + _AT_ONCE]:
                    part = self._records.find(key)
                    if part is not None and (reason := self.fault(part)):
                        found[key] = reason
            await asyncio.sleep(0)
        return found


class _Deletions:
    """Hears of interfaces that vanish from the namespace it was made in."""

    def __init__(self) -> None:
        self._socket = socket.socket(
            socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK, socket.NETLINK_ROUTE
        )
        self._socket.bind((0, _RTMGRP_LINK))

    def seen(self) -> bool:
        """Whether any vanished since this was asked last; also when there was more news than the kernel keeps."""
        found = False
        while True:
            try:
                # Of a message only its kind matters, which stands behind its length.
                data = self._socket.recv(16)
            except BlockingIOError:
                return found
            except OSError:
                found = True
                continue
            found |= struct.unpack_from("=IH", data)[1] == _RTM_DELLINK

    def __enter__(self) -> "_Deletions":
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()
