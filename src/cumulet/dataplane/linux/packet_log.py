"""The log of what ports' security groups let begin and what they drop: a line of JSON a packet and project.

The kernel hands over what `loggers` chose, at a bounded rate for each port; here all of them together have one more
bound. The file is exchanged for a new one when it is full, so nobody fills the disk by knocking at a port.
"""

import asyncio
import contextlib
import json
import logging
import os
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cumulet.dataplane.linux import headers, loggers
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.filters import Filters
from cumulet.dataplane.linux.nflog import Logged, NfLog
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import AnyPart, Kind, SwitchPort

MAX_BYTES = 20 << 20
"""Bytes of the file; as many of before are kept beside it."""
MAX_PACKETS = 1000
"""Packets a second of all ports together that are written."""
_ACTIONS = {"allow": "ACCEPT", "drop": "DROP"}

log = logging.getLogger(__name__)


class PacketLogs:
    """The applier that listens as soon as a port has logs; list it before the one that loads ports' filters. `clock` in
    seconds."""

    kind: Kind = "port"

    def __init__(
        self, path: Path, filters: Filters, records: Records, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._file = _File(path)
        self._filters = filters
        self._records = records
        self._ports: dict[str, SwitchPort] = {}
        self._nflog: NfLog | None = None
        self._window, self._taken, self._lost = -1.0, 0, 0

    def resume(self) -> None:
        """Take up what an earlier agent logged."""
        for port in self._records.all(SwitchPort):
            try:
                self._note(port)
            except RealizeError as error:  # the self-check tells of it, and tries again
                log.warning("%s", error)

    async def apply(self, part: SwitchPort) -> bool:
        self._note(part)
        return False  # whether its filters change is what counts

    async def remove(self, id: str) -> None:
        self._ports.pop(id, None)

    def observe(self) -> Iterable[AnyPart]:
        return ()

    def fault(self, part: SwitchPort) -> str:
        """See `applier.Examining`."""
        return "its packets are not logged" if part.logs and self._nflog is None else ""

    async def close(self) -> None:
        """Listen no more."""
        if self._nflog is not None:
            asyncio.get_running_loop().remove_reader(self._nflog)
            self._nflog.close()
            self._nflog = None

    def _note(self, port: SwitchPort) -> None:
        if not port.logs:
            self._ports.pop(port.id, None)
            return
        self._ports[port.id] = port
        if self._nflog is None:
            try:
                self._nflog = NfLog(loggers.GROUP)
            except OSError as error:
                raise RealizeError(f"the kernel can't log packets (nfnetlink_log): {error.strerror}") from error
            asyncio.get_running_loop().add_reader(self._nflog, self._read)

    # ---- packets

    def _read(self) -> None:
        assert self._nflog is not None
        packets = self._nflog.read()
        now = self._clock()
        if now - self._window >= 1:
            self._window, self._taken = now, 0
        self._taken += len(packets)
        if self._taken >= MAX_PACKETS:  # until the second is over the kernel keeps what it can, and drops the rest
            loop = asyncio.get_running_loop()
            loop.remove_reader(self._nflog)
            loop.call_later(self._window + 1 - now, self._go_on)
        self._file.write(line for packet in packets for line in self._lines(packet))

    def _go_on(self) -> None:
        if self._nflog is not None:
            asyncio.get_running_loop().add_reader(self._nflog, self._read)

    def _lines(self, packet: Logged) -> Iterable[str]:
        self._lost += packet.lost
        verdict, _, rest = packet.prefix.partition(" ")
        direction, _, id = rest.partition(" ")
        port = self._ports.get(id)
        if port is None:  # it has just gone
            return
        said, flow = headers.described(packet.ethertype, packet.payload)
        letting = self._filters.letting(port, direction, flow) if flow is not None and verdict == "allow" else set()
        about: dict[str, list[str]] = {}
        for one in port.logs:
            if verdict in one.verdicts and (not one.group or not letting or one.group in letting):
                about.setdefault(one.project, []).append(one.name)
        for project, names in about.items():
            yield self._line(_ACTIONS[verdict], project, names, direction, id, said)

    def _line(
        self, action: str, project: str, names: list[str], direction: str, port: str, said: Mapping[str, Any]
    ) -> str:
        line: dict[str, Any] = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "action": action,
            "project_id": project,
            "log_resource_ids": names,
            "port_id": port,
            "direction": direction,
            "pkt": said,
        }
        if self._lost:
            line["left_out"], self._lost = self._lost, 0
        return json.dumps(line) + "\n"


class _File:
    """Lines at the end of a file that is exchanged for a new one when it is full. A full disk loses lines."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, lines: Iterable[str]) -> None:
        data = "".join(lines).encode()
        if not data:
            return
        with contextlib.suppress(OSError):
            file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            try:
                os.write(file, data)
                full = os.fstat(file).st_size > MAX_BYTES
            finally:
                os.close(file)
            if full:
                self._path.replace(self._path.with_suffix(".log.1"))
