"""The loop that makes the data plane follow the rows.

Keys are marked dirty by commits; the loop takes all of them at once, reads the rows again, computes those parts and
applies what differs from what it applied last. Network parts go in one batch; instances boot side by side, each in a
task of its own, after the batch that plugs their ports. A failed key is tried again with backoff and never holds up
others. Waiters learn when every key of theirs was handled after they asked.
"""

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol

import msgspec
import structlog

from cumulet.dataplane.driver import Applied, DataPlane, DataPlaneError, Event, Harmed, Lost, Mended
from cumulet.model.clock import now
from cumulet.model.errors import Unavailable
from cumulet.reconcile.source import Source
from cumulet.store.database import Store, Written
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import RANK, AnyPart, Key

log = structlog.get_logger("reconcile")
_FIRST_RETRY, _LAST_RETRY = 0.2, 30.0
_EVERYTHING = Key("switch", "")  # what a waiter for all of it waits for; no part has this key
_NOTED = 20  # incidents that are kept
_SILENCE = 5.0
"""Seconds after which a data plane that was asked for a batch (some ms of work) counts as not answering."""


class Follower(Protocol):
    """Who works on top of realized parts (the metadata service); `fresh`: the data plane may be a new one."""

    async def follow(self, parts: Sequence[AnyPart], removed: Sequence[Key], *, fresh: bool) -> None:
        """These parts are realized now, those are gone."""


class Incident(msgspec.Struct, frozen=True):
    """Something that was wrong in the data plane, though nobody had asked for it: when it was noticed, and what."""

    at: str
    what: str


class _Waiter(msgspec.Struct, eq=False):
    keys: dict[Key, int]
    done: "asyncio.Future[None]"


class Reconciler:
    """See the module's docstring. All methods belong to the event loop's thread, but for `touched`."""

    def __init__(
        self,
        store: Store,
        dataplane: DataPlane,
        sources: Sequence[Source],
        on_event: Callable[[Tx, Event], None] = lambda _tx, _event: None,
        follower: Follower | None = None,
    ) -> None:
        self._store, self._dataplane, self._on_event, self._follower = store, dataplane, on_event, follower
        self._sources: Mapping[str, Source] = {source.kind: source for source in sources}
        self._dirty: dict[Key, None] = {}
        self._unsettled: dict[Key, int] = {}
        self._live: dict[Key, AnyPart] = {}
        self._waiters: list[_Waiter] = []
        self._retries: dict[Key, float] = {}
        self._timers: dict[Key, asyncio.TimerHandle] = {}
        self._instances: dict[str, asyncio.Task[None]] = {}
        self._version = 0
        self._wake = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._task: asyncio.Task[None] | None = None
        self._stale = False
        self._asked: float | None = None
        self._harmed: set[Key] = set()
        self._events: deque[Event] = deque()
        self.failures: dict[Key, str] = {}
        self.incidents: deque[Incident] = deque(maxlen=_NOTED)
        self.heard = now()

    async def start(self) -> None:
        """Bring the data plane to what the rows say, then follow. Raises DataPlaneError."""
        await self._dataplane.start(self._heard)
        await self._everything()
        self._task = asyncio.create_task(self._follow(), name="reconcile")

    async def stop(self) -> None:
        """Stop following; packets go on."""
        tasks = [t for t in (self._task, *self._instances.values()) if t]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._dataplane.close()

    @property
    def live(self) -> Mapping[Key, AnyPart]:
        """The parts that the data plane has realized, as far as we know."""
        return self._live

    @property
    def healthy(self) -> bool:
        """Whether the data plane answered the last time it was asked (at `heard`), or was asked just now."""
        return not self._stale and (self._asked is None or time.monotonic() - self._asked < _SILENCE)

    @property
    def harmed(self) -> set[Key]:
        """The parts that were realized, were found to be harmed, and are not mended yet."""
        return set(self._harmed)

    def wanted(self) -> dict[Key, AnyPart]:
        """All parts, as the rows have them now."""
        with self._store.read() as reader:
            return {key: part for key, part in self._compute(reader, self._all_keys(reader)).items() if part}

    def busy(self) -> set[Key]:
        """The parts that are being worked on, or wait for it."""
        return {*self._unsettled, *(Key("instance", id) for id in self._instances)}

    async def renew(self, timeout: float) -> bool:
        """Apply everything again and remove what is not wanted; whether that was done within `timeout` seconds."""
        self._stale = True
        waiter = _Waiter({_EVERYTHING: self._version + 1}, self._loop.create_future())
        self._version += 1
        self._waiters.append(waiter)
        self._wake.set()
        try:
            await asyncio.wait_for(waiter.done, timeout)
        except TimeoutError:
            return False
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
        return True

    def touched(self, keys: Iterable[tuple[str, str]]) -> None:
        """A commit touched these keys (any thread)."""
        found = [Key(kind, id) for kind, id in keys]  # type: ignore[arg-type]
        if found:
            self._loop.call_soon_threadsafe(self.mark, found)

    def mark(self, keys: Iterable[Key]) -> None:
        """These parts may look different now."""
        self._version += 1
        marked = dict.fromkeys(keys)
        self._dirty |= marked
        self._unsettled |= dict.fromkeys(marked, self._version)
        self._wake.set()

    async def wait(self, keys: Iterable[tuple[str, str]], timeout: float) -> bool:
        """Whether the keys, as marked until now, were handled within `timeout` s. Instances are not waited for."""
        named = [Key(kind, id) for kind, id in keys if kind != "instance"]  # type: ignore[arg-type]
        # What needed no work may have been handled before its waiter came here.
        wanted = {key: self._unsettled[key] for key in named if key in self._unsettled}
        if not wanted or timeout <= 0:
            return not wanted
        waiter = _Waiter(wanted, self._loop.create_future())
        self._waiters.append(waiter)
        try:
            await asyncio.wait_for(waiter.done, timeout)
        except TimeoutError:
            return False
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
        return True

    async def idle(self, timeout: float = 30.0) -> bool:
        """Whether nothing is left to do, waiting for it up to `timeout` seconds (tests, `up`)."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            if not self._unsettled and not self._instances and not self._wake.is_set():
                return True
            await asyncio.sleep(0.01)
        return False

    async def _follow(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                if self._stale:
                    await self._everything()
                await self._batch()
            except (DataPlaneError, Unavailable, OSError) as error:
                log.error("reconcile failed; trying again", reason=str(error))
                self._stale = True
                self._loop.call_later(1.0, self._wake.set)
            except Exception:
                log.exception("reconcile failed; trying again")
                self._stale = True
                self._loop.call_later(1.0, self._wake.set)

    async def _everything(self) -> None:
        """Compute all parts, apply what differs, remove what is ours and not wanted."""
        self._stale, version, self._dirty = False, self._version, {}
        with self._store.read() as reader:
            computed = self._compute(reader, self._all_keys(reader))
        wanted = {key: part for key, part in computed.items() if part}
        network = [part for key, part in wanted.items() if key.kind != "instance"]
        instances = [part for key, part in wanted.items() if key.kind == "instance"]
        applied = await self._answer(self._dataplane.replace([*network, *instances]))
        # A data plane that was made anew knows nothing of an instance whose removal was cut off, but its disk is there.
        ended = [key for key, part in computed.items() if part is None and key.kind == "instance"]
        if ended:
            removed = await self._answer(self._dataplane.apply([], ended))
            applied = Applied(applied.changed + removed.changed, {**applied.failed, **removed.failed})
        self._live = {key: part for key, part in wanted.items() if key not in applied.failed}
        self._harmed.clear()
        if self._follower:
            await self._follower.follow(list(self._live.values()), [], fresh=True)
        unknown = [key for key in applied.failed if key not in computed]  # it should go, and its row is gone already
        gone = [key for key, part in computed.items() if part is None]
        await self._outcome(applied, list(wanted), [*gone, *unknown])
        self._settle(version, None)
        # What was under way with an instance may have been carried out after this, though the rows were read before.
        self.mark([Key("instance", id) for id in self._instances])
        log.info("data plane reconciled", parts=len(wanted), changed=applied.changed, failed=len(applied.failed))

    async def _answer(self, asked: Awaitable[Applied]) -> Applied:
        self._asked = time.monotonic()
        try:
            applied = await asked
            self.heard = now()
            return applied
        finally:
            self._asked = None

    def _all_keys(self, reader: Reader) -> list[Key]:
        return [Key(source.kind, id) for source in self._sources.values() for id in source.ids(reader)]

    def _compute(self, reader: Reader, keys: Iterable[Key]) -> dict[Key, AnyPart | None]:
        by_kind: dict[str, list[str]] = {}
        for key in keys:
            by_kind.setdefault(key.kind, []).append(key.id)
        computed: dict[Key, AnyPart | None] = {}
        for kind in sorted(by_kind, key=lambda k: RANK[k]):  # type: ignore[index]
            source = self._sources.get(kind)
            parts = source.parts(reader, by_kind[kind]) if source else {}
            computed |= {Key(kind, id): parts.get(id) for id in by_kind[kind]}  # type: ignore[arg-type]
        return computed

    async def _batch(self) -> None:
        if not self._dirty:
            return
        keys, self._dirty, version = list(self._dirty), {}, self._version
        with self._store.read() as reader:
            computed = self._compute(reader, keys)
        network = {key: part for key, part in computed.items() if key.kind != "instance"}
        wanted = [p for key, p in network.items() if p is not None and self._live.get(key) != p]
        # What failed may be there in part: it is removed too, though it never lived.
        unwanted = [key for key, p in network.items() if p is None and (key in self._live or key in self.failures)]
        work = bool(wanted or unwanted)
        applied = await self._answer(self._dataplane.apply(wanted, unwanted)) if work else Applied(0)
        for part in wanted:
            if part.key not in applied.failed:
                self._live[part.key] = part
        for key in unwanted:
            self._live.pop(key, None)
        if self._follower and (wanted or unwanted):
            realized = [part for part in wanted if part.key not in applied.failed]
            anew = [part.key for part in realized if part.key in self._harmed]
            await self._follower.follow(realized, [*unwanted, *anew], fresh=False)
        self._harmed.difference_update(keys)
        # A part that needed no work has an outcome too: a status may wait for it (changed, and changed back).
        there = [key for key, p in network.items() if p is not None]
        # Others may fail by it too (a DHCP server that serves them).
        others = [key for key in applied.failed if key not in network]
        there += [key for key in others if key in self._live]
        unwanted += [key for key in others if key not in self._live]
        if there or unwanted:
            await self._outcome(applied, there, unwanted)
        for key in computed:
            if key.kind == "instance":
                self._instance(key)
        self._settle(version, set(keys))

    def _instance(self, key: Key) -> None:
        """Start, stop or remove one instance in a task of its own, once for each time it is marked."""
        before = self._instances.get(key.id)

        async def run() -> None:
            if before is not None:
                await asyncio.wait([before])
            try:
                await self._apply_instance(key)
            except (DataPlaneError, Unavailable, OSError) as error:
                log.error("instance failed; trying again", instance=key.id, reason=str(error))
                self._retry([key])
            except Exception:
                log.exception("instance failed; trying again", instance=key.id)
                self._retry([key])
            finally:
                if self._instances.get(key.id) is asyncio.current_task():
                    del self._instances[key.id]

        self._instances[key.id] = asyncio.create_task(run(), name=str(key))

    async def _apply_instance(self, key: Key) -> None:
        with self._store.read() as reader:
            part = self._compute(reader, [key])[key]
        if part is not None and self._live.get(key) == part:
            applied = Applied(0)
        else:
            applied = await self._dataplane.apply([part] if part else [], [] if part else [key])
        if part is not None and key not in applied.failed:
            self._live[key] = part
        elif part is None:
            self._live.pop(key, None)
        await self._outcome(applied, [key] if part else [], [] if part else [key])

    async def _outcome(self, applied: Applied, wanted: Sequence[Key], removed: Sequence[Key]) -> None:
        """Write the statuses that follow, and try failed keys again later."""
        by_kind: dict[str, dict[str, str | None]] = {}
        for key in wanted:
            by_kind.setdefault(key.kind, {})[key.id] = applied.failed.get(key)
        gone: dict[str, list[str]] = {}
        for key in removed:
            if key not in applied.failed:
                gone.setdefault(key.kind, []).append(key.id)

        # What stands on others has the last word on their rows too (a server on its ports).
        kinds = sorted({*by_kind, *gone}, key=lambda kind: RANK[kind])  # type: ignore[index]
        told = [kind for kind in kinds if self._sources[kind].has_status]

        def record(tx: Tx) -> None:
            for kind in told:
                self._sources[kind].realized(tx, by_kind.get(kind, {}), gone.get(kind, []))

        if told:
            await self._store.write(record)
        for key in (*wanted, *removed):
            if key in applied.failed:
                self.failures[key] = applied.failed[key]
                log.warning("part failed", key=str(key), reason=applied.failed[key])
            else:
                self.failures.pop(key, None)
                self._retries.pop(key, None)
                if (timer := self._timers.pop(key, None)) is not None:
                    timer.cancel()
        self._retry([key for key in (*wanted, *removed) if key in applied.failed])

    def _retry(self, keys: Iterable[Key]) -> None:
        for key in keys:
            delay = min(self._retries.get(key, _FIRST_RETRY / 2) * 2, _LAST_RETRY)
            self._retries[key] = delay
            self._live.pop(key, None)
            if (timer := self._timers.get(key)) is not None:
                timer.cancel()
            self._timers[key] = self._loop.call_later(delay, self.mark, [key])

    def _settle(self, version: int, keys: set[Key] | None) -> None:
        """The keys (None: all), as marked until `version`, were handled: let those go who waited for them."""
        for key in list(self._unsettled) if keys is None else keys:
            if self._unsettled.get(key, version + 1) <= version:
                del self._unsettled[key]
        for waiter in self._waiters:
            for key, marked in list(waiter.keys.items()):
                if marked <= version and (keys is None or key in keys):
                    del waiter.keys[key]
            if not waiter.keys and not waiter.done.done():
                waiter.done.set_result(None)

    def _heard(self, event: Event) -> None:
        """An event of the data plane."""
        if isinstance(event, Lost):
            log.warning("data plane lost", reason=event.reason)
            self._live.clear()
            self._stale = True
            self._wake.set()
            return
        if isinstance(event, Mended):
            self._note(event.what)
            return
        if isinstance(event, Harmed):
            self._hurt({Key(kind, id): reason for kind, id, reason in event.faults})
            return
        self._events.append(event)
        if len(self._events) == 1:
            self._record()

    def _record(self) -> None:
        """Write what the first event means that waits. One after the other: a later one may say the opposite."""
        event = self._events[0]

        def told(future: "Future[Written]") -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(self._recorded, future.exception())

        self._store.submit(lambda tx: self._on_event(tx, event)).add_done_callback(told)

    def _recorded(self, error: BaseException | None) -> None:
        if isinstance(error, Unavailable):  # a full disk, say: nobody would tell us again
            self._loop.call_later(1.0, self._record)
            return
        if error is not None:
            log.error("an event could not be recorded", exc_info=error)
        self._events.popleft()
        if self._events:
            self._record()

    def _hurt(self, faults: Mapping[Key, str]) -> None:
        """Have these parts made again, but for those that are being worked on or failed: somebody tries already."""
        found = {key: why for key, why in faults.items() if key in self._live and key not in self._unsettled}
        for key, reason in found.items():
            del self._live[key]
            self._harmed.add(key)
            log.warning("part harmed; making it again", key=str(key), reason=reason)
        for reason, keys in _by_reason(found).items():
            self._note(f"{keys[0]}{f' and {len(keys) - 1} more' if keys[1:] else ''}: {reason}; made again")
        self.mark(found)

    def _note(self, what: str) -> None:
        log.warning("noticed in the data plane", what=what)
        self.incidents.append(Incident(now(), what))


def _by_reason(faults: Mapping[Key, str]) -> dict[str, list[Key]]:
    found: dict[str, list[Key]] = {}
    for key, reason in faults.items():
        found.setdefault(reason, []).append(key)
    return found
