"""The server's side of the Linux data plane: starts the cell and its agent, talks to it, and brings it back.

When the agent dies, packets go on; a new one is started, and the event Lost asks the server to apply everything again.
One that lives but does not answer is ended first. A request that was under way is sent again: all of them may be
carried out twice.
"""

import asyncio
import contextlib
import logging
import os
import signal
import socket
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from cumulet.dataplane.driver import (
    Applied,
    BalancerStats,
    DataPlaneError,
    Event,
    Examined,
    Lost,
    Metered,
    Orphan,
    Probe,
    Probed,
)
from cumulet.dataplane.linux import cell, protocol, spawning
from cumulet.topology.model import AnyPart, Key

log = logging.getLogger("cumulet.dataplane")

_START_TIMEOUT = 20.0
_RESTART_TIMEOUT = 10.0
_FINISH_TIMEOUT = 30.0
_PING_EVERY = 5.0
_PING_WAIT = 20.0  # much more than the largest batch takes
_HELLO_WAIT = 20
_RETRIES = (0.0, 0.1, 0.3, 1.0, 3.0)  # seconds between attempts to bring an agent back; the last one repeats


class LinuxDataPlane:
    """See the module's docstring and driver.DataPlane. `home` is the cloud's home directory, `agent` a process that
    starts its agent already (spawning.spawn_agent)."""

    name = "linux"

    def __init__(self, home: Path, agent: "subprocess.Popen[bytes] | None" = None) -> None:
        self._home = home.absolute()
        self._spawning = agent
        self._on_event: Callable[[Event], None] = lambda _event: None
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._pending: dict[int, asyncio.Future[protocol.Answer]] = {}
        self._last_id = 0
        self._connected = asyncio.Event()
        self._keeper: asyncio.Task[None] | None = None
        self._watcher: asyncio.Task[None] | None = None

    async def start(self, on_event: Callable[[Event], None]) -> None:
        self._on_event = on_event
        await self._begin()
        self._keeper = asyncio.create_task(self._keep())
        self._watcher = asyncio.create_task(self._watch())

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        keys = tuple((key.kind, key.id) for key in unwanted)
        return await self._applied(protocol.Apply(tuple(wanted), keys))

    async def replace(self, wanted: Sequence[AnyPart]) -> Applied:
        return await self._applied(protocol.Apply(tuple(wanted), whole=True))

    async def observe(self) -> Mapping[Key, AnyPart]:
        answer = await self._call(protocol.Observe())
        assert isinstance(answer, protocol.Parts)
        return {part.key: part for part in answer.parts}

    async def examine(self) -> Examined:
        answer = await self._call(protocol.Examine())
        assert isinstance(answer, protocol.Findings)
        faults = {Key(kind, id): reason for kind, id, reason in answer.faults}
        return Examined({part.key: part for part in answer.parts}, faults, answer.orphans)

    async def prune(self, orphans: Sequence[Orphan]) -> Sequence[Orphan]:
        answer = await self._call(protocol.Prune(tuple(orphans)))
        assert isinstance(answer, protocol.Pruned)
        return answer.orphans

    async def guarded(self) -> str:
        answer = await self._call(protocol.Guard())
        assert isinstance(answer, protocol.Text)
        return answer.text

    async def listen(self, namespace: str, address: str, port: int) -> socket.socket:
        return await self._socket(protocol.Listen(namespace, address, port))

    async def connect(self, namespace: str, address: str, port: int) -> socket.socket:
        return await self._socket(protocol.Connect(namespace, address, port))

    async def probe(self, asked: Probe) -> Probed:
        answer = await self._call(protocol.Watch(asked))
        assert isinstance(answer, protocol.Seen)
        return answer.probed

    async def balancer_stats(self, balancer: str) -> BalancerStats:
        answer = await self._call(protocol.Stats(balancer))
        assert isinstance(answer, protocol.Counted)
        return answer.stats

    async def metered(self) -> Sequence[Metered]:
        answer = await self._call(protocol.Tally())
        assert isinstance(answer, protocol.Sums)
        return answer.metered

    async def console(self, instance: str, lines: int | None = None) -> str:
        answer = await self._call(protocol.Console(instance, lines))
        assert isinstance(answer, protocol.Text)
        return answer.text

    async def close(self) -> None:
        for task in (self._watcher, self._keeper):
            if task is not None:
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
        self._watcher = self._keeper = None
        if self._spawning is not None:  # what was begun is finished first
            with contextlib.suppress(DataPlaneError):
                await self._spawn()
        self._disconnect("closed")

    async def destroy(self) -> None:
        await self.close()
        self._end_stopped()
        if cell.find(self._home) is not None:
            with contextlib.suppress(OSError, DataPlaneError, TimeoutError, EOFError):
                async with asyncio.timeout(_FINISH_TIMEOUT):
                    reader, writer = await self._open()
                    try:
                        await _exchange(reader, writer, protocol.Finish(everything=True))
                    finally:
                        writer.close()
        try:
            await asyncio.to_thread(cell.destroy, self._home)
        except cell.CellError as error:
            raise DataPlaneError(str(error)) from error

    # ---- requests

    async def _applied(self, request: protocol.Apply) -> Applied:
        answer = await self._call(request)
        assert isinstance(answer, protocol.Realized)
        return Applied(answer.changed, {Key(kind, id): reason for kind, id, reason in answer.failed})

    async def _call(self, request: protocol.Request) -> protocol.Answer:
        for _attempt in range(3):
            writer = await self._ready()
            self._last_id = self._last_id % 0xFFFFFFFF + 1
            id = self._last_id
            future: asyncio.Future[protocol.Answer] = asyncio.get_running_loop().create_future()
            self._pending[id] = future
            try:
                writer.write(protocol.frame(id, request))
                answer = await future
            except ConnectionError:
                continue
            finally:
                self._pending.pop(id, None)
            if isinstance(answer, protocol.Failed):
                raise DataPlaneError(answer.reason)
            return answer
        raise DataPlaneError("the data plane's agent dies again and again; see log/agent.log")

    async def _ready(self) -> asyncio.StreamWriter:
        if self._keeper is None:
            raise DataPlaneError("the data plane is closed")
        try:
            async with asyncio.timeout(_RESTART_TIMEOUT):
                while (writer := self._writer) is None:  # it may be gone again before who waited goes on
                    await self._connected.wait()
        except TimeoutError:
            raise DataPlaneError("the data plane's agent does not come back; see log/agent.log") from None
        return writer

    async def _socket(self, request: protocol.Listen | protocol.Connect) -> socket.socket:
        await self._ready()
        return await _handed_out(self._home, request)

    # ---- the connection

    async def _begin(self) -> None:
        """Connect to a living agent of our own code, starting one where needed. DataPlaneError."""
        spawned = self._spawning is not None
        if spawned:
            await self._spawn()
        for _attempt in range(3):
            self._end_stopped()
            try:
                reader, writer = await self._open()
            except OSError:
                await self._spawn()
                spawned = True  # it can be no newer, even if the code on disk is not the one we run
                continue
            with contextlib.suppress(OSError, EOFError):
                welcome = await self._greet(reader, writer)
                if isinstance(welcome, protocol.Welcome) and (spawned or welcome.code == protocol.fingerprint()):
                    self._reader, self._writer = reader, writer
                    self._connected.set()
                    return
                log.info("the agent runs other code than ours; replacing it, packets go on")
                await _exchange(reader, writer, protocol.Finish())
                await reader.read()  # until its process has ended
            writer.close()
        raise DataPlaneError("the data plane's agent does not stay; see log/agent.log")

    async def _greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> protocol.Answer:
        """Say Hello; an agent that does not answer is ended, which ends the connection."""
        answer = asyncio.ensure_future(_exchange(reader, writer, protocol.Hello()))
        try:
            for _second in range(_HELLO_WAIT):
                if (await asyncio.wait({answer}, timeout=1.0))[0]:
                    return answer.result()
                self._end_stopped()
            self._end_agent("does not answer")
            return await answer
        finally:
            answer.cancel()

    def _end_stopped(self) -> None:
        """An agent that somebody stopped (SIGSTOP) can't answer, so there is nothing to wait for."""
        pid = cell.agent(self._home)
        if pid is not None and cell.is_stopped(pid):
            self._end_agent("was stopped by a signal")

    def _end_agent(self, why: str) -> None:
        pid = cell.agent(self._home)
        log.error("the data plane's agent (pid %s) %s; ending it", pid, why)
        if pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        own = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
        try:
            with spawning.agent_address(self._home) as address:
                await asyncio.get_running_loop().sock_connect(own, address)
            return await asyncio.open_unix_connection(sock=own, limit=protocol.LIMIT)
        except BaseException:
            own.close()
            raise

    async def _spawn(self) -> None:
        """Start an agent, or wait for the one that is being started. DataPlaneError."""
        process = self._spawning or spawning.spawn_agent(self._home)
        self._spawning = None
        try:
            _, errors = await asyncio.to_thread(process.communicate, timeout=_START_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            raise DataPlaneError("the data plane's agent does not start; see log/agent.log") from None
        if process.returncode != 0:
            lines = errors.decode(errors="replace").strip().splitlines()
            raise DataPlaneError(lines[-1] if lines else "the data plane's agent did not start; see log/agent.log")

    async def _watch(self) -> None:
        """Ask now and then; end an agent that does not answer, and `_keep` brings another."""
        while True:
            await asyncio.sleep(_PING_EVERY)
            if not self._connected.is_set():
                continue
            self._end_stopped()
            try:
                async with asyncio.timeout(_PING_WAIT):
                    await self._call(protocol.Ping())
            except TimeoutError:
                self._end_agent("does not answer")
            except DataPlaneError as error:
                log.warning("the data plane can't be asked: %s", error)

    async def _keep(self) -> None:
        """Read answers and events; when the agent is gone, bring one back."""
        while True:
            reason = await self._read()
            self._disconnect(reason)
            log.warning("the data plane's agent is gone (%s); starting another", reason)
            attempt = 0
            while not self._connected.is_set():
                await asyncio.sleep(_RETRIES[min(attempt, len(_RETRIES) - 1)])
                attempt += 1
                try:
                    await self._begin()
                except (DataPlaneError, OSError) as error:
                    log.error("the data plane's agent can't be started: %s", error)
            self._tell(Lost(reason))

    async def _read(self) -> str:
        assert self._reader is not None
        try:
            while True:
                length, id = protocol.HEADER.unpack(await self._reader.readexactly(protocol.HEADER.size))
                body = await self._reader.readexactly(length)
                if id == 0:
                    self._tell(protocol.events.decode(body))
                elif (future := self._pending.get(id)) is not None and not future.done():
                    future.set_result(protocol.answers.decode(body))
        except (OSError, EOFError):
            return "the agent died"
        except msgspec.DecodeError as error:
            return f"the agent speaks nonsense: {error}"

    def _tell(self, event: Event) -> None:
        try:
            self._on_event(event)
        except Exception:  # the listener's bug must not end the data plane
            log.exception("a listener failed on %s", event)

    def _disconnect(self, reason: str) -> None:
        self._connected.clear()
        if self._writer is not None:
            self._writer.close()
        self._reader = self._writer = None
        for future in self._pending.values():
            if not future.done():
                future.set_exception(ConnectionError(reason))


async def connect_inside(home: Path, namespace: str, address: str, port: int) -> socket.socket:
    """As DataPlane.connect, for whoever only visits: asks the agent that is there, and neither starts nor keeps one.

    OSError as connect(2) has it, or when no agent is there; DataPlaneError when it dies meanwhile.
    """
    return await _handed_out(home, protocol.Connect(namespace, address, port))


async def _handed_out(home: Path, request: protocol.Listen | protocol.Connect) -> socket.socket:
    """A socket that the agent opened, on a connection of its own."""
    loop = asyncio.get_running_loop()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC) as own:
        with spawning.agent_address(home) as path:
            await loop.sock_connect(own, path)
        await loop.sock_sendall(own, protocol.frame(1, request))
        await _readable(own)
        data, descriptors, _flags, _ = socket.recv_fds(own, 1 << 16, 1)
    received = [socket.socket(fileno=descriptor) for descriptor in descriptors]
    if len(data) <= protocol.HEADER.size:
        raise DataPlaneError("the data plane's agent died")
    answer = protocol.answers.decode(data[protocol.HEADER.size :])
    if isinstance(answer, protocol.Failed):
        raise OSError(answer.errno, answer.reason)
    received[0].setblocking(False)
    return received[0]


async def _exchange(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: protocol.Request
) -> protocol.Answer:
    writer.write(protocol.frame(1, request))
    while True:
        length, id = protocol.HEADER.unpack(await reader.readexactly(protocol.HEADER.size))
        body = await reader.readexactly(length)
        if id == 1:
            return protocol.answers.decode(body)


async def _readable(own: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    arrived: asyncio.Future[None] = loop.create_future()

    def arrive() -> None:
        if not arrived.done():
            arrived.set_result(None)

    loop.add_reader(own, arrive)
    try:
        await arrived
    finally:
        loop.remove_reader(own)
