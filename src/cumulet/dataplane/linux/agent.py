"""The agent's loop: takes requests from the unix socket, offers parts to appliers, answers, and sends events.

A batch runs in phases: instances end; what stands on ports ends; switches, groups and ports change in one transaction
of the filters (part by part when the kernel refuses it, so that one bad part is reported alone); what stands on ports
is made; appliers settle; instances start, concurrently. Everything but instances runs one batch at a time.
"""

import array
import asyncio
import errno
import logging
import os
import socket
import struct
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from cumulet.dataplane.driver import BalancerStats, Event
from cumulet.dataplane.linux import namespaces, probing, protocol
from cumulet.dataplane.linux.applier import AnyApplier, RealizeError, Settling, Transactional
from cumulet.dataplane.linux.metering import Ledger
from cumulet.dataplane.linux.orphans import Orphans
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.selfcheck import SelfCheck
from cumulet.topology.model import RANK, AnyPart, Key, Kind, in_order

log = logging.getLogger("cumulet.agent")

K = TypeVar("K", Key, AnyPart)

_FILTERED = RANK["port"]  # kinds up to this rank share the filters' transaction
_CONNECT_TIMEOUT = 30.0
_CLOSE_TIMEOUT = 10.0


@dataclass
class _Outcome:
    expected: tuple[type[Exception], ...]
    changed: set[Key] = field(default_factory=set)
    failed: dict[Key, str] = field(default_factory=dict)

    def failure(self, key: Key, error: Exception) -> None:
        if not isinstance(error, self.expected):
            log.error("%s: a bug", key, exc_info=error)
        reason = str(error) or type(error).__name__
        log.warning("%s failed: %s", key, reason)
        self.failed[key] = reason


class Agent:
    """See the module's docstring. `stats` and `console` answer the two questions that are about one part; errors that
    are not `expected` (nor RealizeError, nor OSError) are bugs, and logged whole."""

    def __init__(
        self,
        appliers: Sequence[AnyApplier],
        *,
        records: Records,
        rules: Transactional,
        stats: Callable[[str], Awaitable[BalancerStats]],
        console: Callable[[str, int | None], Awaitable[str]],
        code: str,
        checks: SelfCheck,
        orphans: Orphans,
        ledger: Ledger,
        expected: tuple[type[Exception], ...] = (),
    ) -> None:
        self._appliers: dict[Kind, list[AnyApplier]] = {kind: [] for kind in RANK}
        for applier in appliers:
            self._appliers[applier.kind].append(applier)
        self._all = list(appliers)
        self._settling = [applier for applier in appliers if isinstance(applier, Settling)]
        self._records = records
        self._rules = rules
        self._stats = stats
        self._console = console
        self._code = code
        self._checks = checks
        self._orphans = orphans
        self._ledger = ledger
        self._expected: tuple[type[Exception], ...] = (RealizeError, OSError, *expected)
        self._batch = asyncio.Lock()
        self._instance_locks: dict[str, asyncio.Lock] = {}
        self._listeners: set[socket.socket] = set()
        self._finished = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    # ---- the socket

    async def serve(self, listening: socket.socket) -> None:
        """Answer requests until told to finish."""
        loop = asyncio.get_running_loop()
        working = [loop.create_task(self._accept(listening)), loop.create_task(self._checks.watch(self._batch))]
        await self._finished.wait()
        for task in working:
            task.cancel()
        await asyncio.wait(working)
        listening.close()  # before its connections: who asks for us from now on begins another agent

    def emit(self, event: Event) -> None:
        """Tell every server that said Hello; without one the event is lost (a new server observes anyway)."""
        data = protocol.frame(0, event)
        for listener in list(self._listeners):
            try:
                if listener.send(data, socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL) != len(data):
                    raise BlockingIOError
            except OSError:
                # It does not read: cut it off. It will connect again and take everything as changed.
                self._listeners.discard(listener)
                listener.shutdown(socket.SHUT_RDWR)

    async def _accept(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            connection, _ = await loop.sock_accept(listening)
            credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            _pid, uid, _gid = struct.unpack("3i", credentials)
            if uid != os.geteuid():
                log.warning("refused a connection of uid %d", uid)
                connection.close()
                continue
            connection.setblocking(False)
            self._start(self._converse(connection))

    def _start(self, work: "Awaitable[None]") -> "asyncio.Task[None]":
        task = asyncio.ensure_future(work)
        assert isinstance(task, asyncio.Task)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _converse(self, connection: socket.socket) -> None:
        sending = asyncio.Lock()
        pending: set[asyncio.Task[None]] = set()
        try:
            while True:
                length, id = protocol.HEADER.unpack(await _read(connection, protocol.HEADER.size))
                if length > protocol.LIMIT:
                    break
                request = protocol.requests.decode(await _read(connection, length))
                task = self._start(self._answer(connection, sending, id, request))
                pending.add(task)
                task.add_done_callback(pending.discard)
        except (EOFError, OSError):
            pass
        except msgspec.DecodeError as error:
            log.warning("unreadable request: %s", error)
        finally:
            self._listeners.discard(connection)
            for task in pending:
                if not task.get_name().startswith("apply"):  # what was begun is finished
                    task.cancel()
            if pending:
                await asyncio.wait(pending)
            connection.close()

    async def _answer(
        self, connection: socket.socket, sending: asyncio.Lock, id: int, request: protocol.Request
    ) -> None:
        task = asyncio.current_task()
        assert task is not None
        if isinstance(request, protocol.Apply):
            task.set_name(f"apply-{id}")
        opened: socket.socket | None = None
        answer: protocol.Answer
        try:
            if isinstance(request, protocol.Listen):
                opened, answer = _listening(request), protocol.Done()
            elif isinstance(request, protocol.Connect):
                opened, answer = await _connected(request), protocol.Done()
            else:
                answer = await self._handle(connection, request)
        except OSError as error:
            answer = protocol.Failed(error.strerror or str(error) or type(error).__name__, error.errno or 0)
        except Exception as error:
            log.exception("%s failed", type(request).__name__)
            answer = protocol.Failed(str(error) or type(error).__name__)
        try:
            async with sending:
                data = protocol.frame(id, answer)
                if opened is not None:
                    descriptors = array.array("i", [opened.fileno()])
                    connection.sendmsg([data], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)])
                else:
                    await asyncio.get_running_loop().sock_sendall(connection, data)
        except OSError as error:
            log.info("the server left before its answer: %s", error)
        finally:
            if opened is not None:
                opened.close()
        if isinstance(request, protocol.Finish):
            self._finished.set()

    async def _handle(self, connection: socket.socket, request: protocol.Request) -> protocol.Answer:
        match request:
            case protocol.Hello():
                self._listeners.add(connection)
                return protocol.Welcome(self._code)
            case protocol.Apply():
                return await self._realize(request)
            case protocol.Observe():
                return protocol.Parts(tuple(self._observe().values()))
            case protocol.Watch(probe=asked):
                return protocol.Seen(await probing.probe(asked))
            case protocol.Examine():
                return await self._examine()
            case protocol.Prune(orphans=orphans):
                async with self._batch:
                    return protocol.Pruned(tuple(self._orphans.remove(orphans)))
            case protocol.Guard():
                return protocol.Text(self._checks.guarded())
            case protocol.Stats(balancer=balancer):
                return protocol.Counted(await self._stats(balancer))
            case protocol.Tally():
                async with self._batch:
                    return protocol.Sums(tuple(self._ledger.sums()))
            case protocol.Console(instance=instance, lines=lines):
                return protocol.Text(await self._console(instance, lines))
            case protocol.Ping():
                return protocol.Done()
            case protocol.Finish(everything=everything):
                if everything:
                    await self._close()
                return protocol.Done()
            case _:
                raise TypeError(f"no answer to {type(request).__name__}")

    # ---- batches

    async def _realize(self, request: protocol.Apply) -> protocol.Realized:
        wanted = {part.key: part for part in in_order(list(request.wanted))}
        unwanted = {Key(kind, id) for kind, id in request.unwanted}
        if request.whole:
            # Whatever is there was noted before it was begun; an instance is found by its bundle, too.
            bundles = {part.key for applier in self._appliers["instance"] for part in applier.observe()}
            unwanted |= self._records.keys() | bundles
        unwanted -= wanted.keys()
        outcome = _Outcome(self._expected)
        parts = list(wanted.values())
        ending = [key for key in unwanted if key.kind == "instance"]
        removals = sorted(unwanted - set(ending), key=lambda key: (-RANK[key.kind], key.id))
        starting = [part for part in parts if part.key.kind == "instance"]

        await asyncio.gather(*(self._instance(key, None, outcome) for key in ending))
        async with self._batch:
            self._ledger.note(key.id for key in (*wanted, *unwanted) if key.kind == "router")
            for key in removals:
                if RANK[key.kind] > _FILTERED:
                    await self._remove(key, outcome)
            await self._filtered(
                [key for key in removals if RANK[key.kind] <= _FILTERED],
                [part for part in parts if RANK[part.key.kind] <= _FILTERED],
                outcome,
            )
            for part in parts:
                if RANK[part.key.kind] > _FILTERED and part.key.kind != "instance" and await self._apply(part, outcome):
                    self._note(part, self._records.done, outcome)
            await self._settle(outcome)
            self._checks.worked()
        await asyncio.gather(*(self._instance(part.key, part, outcome) for part in starting))
        failed = tuple((key.kind, key.id, reason) for key, reason in outcome.failed.items())
        return protocol.Realized(len(outcome.changed - outcome.failed.keys()), failed)

    async def _filtered(self, removals: list[Key], parts: list[AnyPart], outcome: _Outcome) -> None:
        if not removals and not parts:
            return
        attempt = _Outcome(self._expected)
        error = await self._transaction(removals, parts, attempt)
        if error is None or len(removals) + len(parts) == 1:
            if error is not None:
                attempt.failure((removals or [part.key for part in parts])[0], error)
            outcome.changed |= attempt.changed
            outcome.failed.update(attempt.failed)
            return
        log.warning("the filters of a batch were refused, going on part by part: %s", error)
        for key in removals:
            error = await self._transaction([key], [], outcome)
            if error is not None:
                outcome.failure(key, error)
        for part in parts:
            error = await self._transaction([], [part], outcome)
            if error is not None:
                outcome.failure(part.key, error)

    async def _transaction(self, removals: list[Key], parts: list[AnyPart], outcome: _Outcome) -> Exception | None:
        self._rules.begin()
        for key in removals:
            await self._remove(key, outcome, forget=False)
        applied = [part for part in parts if await self._apply(part, outcome)]
        try:
            outcome.failed.update(self._rules.commit())
        except Exception as error:  # a refusal, or a bug: the others are tried without it
            self._rules.rollback()
            return error
        for key in removals:
            if key not in outcome.failed:
                self._note(key, self._records.drop, outcome)
        for part in applied:
            if part.key not in outcome.failed:
                self._note(part, self._records.done, outcome)
        return None

    async def _apply(self, part: AnyPart, outcome: _Outcome) -> bool:
        key = part.key
        try:
            self._records.begin(part)
            for applier in self._appliers[key.kind]:
                if await applier.apply(part):
                    outcome.changed.add(key)
        except Exception as error:  # one part's failure is its own
            outcome.failure(key, error)
            return False
        return True

    async def _remove(self, key: Key, outcome: _Outcome, *, forget: bool = True) -> None:
        for applier in reversed(self._appliers[key.kind]):
            try:
                await applier.remove(key.id)
            except Exception as error:  # one part's failure is its own
                outcome.failure(key, error)
                return
        if forget:
            self._note(key, self._records.drop, outcome)

    def _note(self, what: K, how: Callable[[K], None], outcome: _Outcome) -> None:
        """Write down what was done; a part of which that can't be done has failed, and is tried again."""
        try:
            how(what)
        except OSError as error:
            outcome.failure(what if isinstance(what, Key) else what.key, error)

    async def _instance(self, key: Key, part: AnyPart | None, outcome: _Outcome) -> None:
        lock = self._instance_locks.setdefault(key.id, asyncio.Lock())
        async with lock:
            if part is None:
                await self._remove(key, outcome)
                self._instance_locks.pop(key.id, None)
            elif await self._apply(part, outcome):
                self._note(part, self._records.done, outcome)

    async def _settle(self, outcome: _Outcome) -> None:
        for applier in self._settling:
            try:
                outcome.failed.update(await applier.settle())
            except Exception:  # it must name the parts itself; the batch goes on
                log.exception("%s could not settle", type(applier).__name__)

    def _observe(self) -> dict[Key, AnyPart]:
        found: dict[Key, AnyPart] = {}
        for applier in self._all:
            for part in applier.observe():
                found.setdefault(part.key, part)
        return found

    async def _examine(self) -> protocol.Findings:
        async with self._batch:
            faults = self._checks.faults()
            parts = [part for key, part in self._observe().items() if key not in faults]
            told = tuple((key.kind, key.id, reason) for key, reason in faults.items())
            return protocol.Findings(tuple(parts), told, tuple(self._orphans.find()))

    async def _close(self) -> None:
        async with self._batch:
            for applier in sorted(self._all, key=lambda one: -RANK[one.kind]):
                try:
                    await asyncio.wait_for(applier.close(), _CLOSE_TIMEOUT)
                except Exception:  # the cell's end takes what is left
                    log.exception("%s could not close", type(applier).__name__)


async def _read(connection: socket.socket, length: int) -> bytes:
    loop = asyncio.get_running_loop()
    data = bytearray()
    while len(data) < length:
        piece = await loop.sock_recv(connection, min(length - len(data), 1 << 18))
        if not piece:
            raise EOFError
        data += piece
    return bytes(data)


def _open(namespace: str, address: str) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with namespaces.entered(namespace):
        return socket.socket(family, socket.SOCK_STREAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)


def _listening(request: protocol.Listen) -> socket.socket:
    opened = _open(request.namespace, request.address)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((request.address, request.port))
        opened.listen(128)
    except BaseException:
        opened.close()
        raise
    return opened


async def _connected(request: protocol.Connect) -> socket.socket:
    opened = _open(request.namespace, request.address)
    try:
        loop = asyncio.get_running_loop()
        await asyncio.wait_for(loop.sock_connect(opened, (request.address, request.port)), _CONNECT_TIMEOUT)
    except TimeoutError as error:
        opened.close()
        raise OSError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)) from error
    except BaseException:
        opened.close()
        raise
    return opened
