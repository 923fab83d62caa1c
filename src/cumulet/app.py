"""The composition root of the server: the only module here that knows every other one. `launch` starts it."""

import asyncio
import contextlib
import gc
import json
import resource
import signal
import socket
import time
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

from cumulet import __version__, claims, compute, durable, loadbalancing, networking, policy_file
from cumulet.claims import INTERRUPTED, Claims, StartError, Told
from cumulet.compute.server import instance_changed
from cumulet.dataplane.driver import DataPlane, DataPlaneError, Event, InstanceChanged, MemberChanged
from cumulet.dataplane.linux import cell
from cumulet.http import image_content
from cumulet.http.api import Api
from cumulet.http.cloud import Cloud
from cumulet.http.compute import compute_router
from cumulet.http.cumulet import add_own_paths
from cumulet.http.identity import identity_router
from cumulet.http.image import image_router
from cumulet.http.metadata import MetadataService
from cumulet.http.networking import networking_router
from cumulet.http.server import Listener, serve
from cumulet.identity import bootstrap as identity_bootstrap
from cumulet.identity.authority import Identity
from cumulet.identity.token import load_keys
from cumulet.loadbalancing import member_changed
from cumulet.logs import configure
from cumulet.model.errors import Unavailable
from cumulet.networking import bootstrap as networking_bootstrap
from cumulet.policy_file import PolicyError
from cumulet.reconcile.loop import Reconciler
from cumulet.settings import Settings, SettingsError
from cumulet.store import snapshots
from cumulet.store.database import Store
from cumulet.store.integrity import StoreError
from cumulet.store.schema import prepare
from cumulet.store.transaction import Tx

log = structlog.get_logger("cumulet")
Report = Callable[[dict[str, Any]], None]


class Application:
    """A running cloud: built by `start`, undone by `stop`."""

    def __init__(self, settings: Settings, claimed: Claims | None = None, *, terminal: bool = False) -> None:
        self.settings = settings
        self._claimed, self._terminal = claimed, terminal
        self._undo = contextlib.AsyncExitStack()
        self._ready = False

    async def start(self) -> None:
        """Open the store, the data plane and the APIs; returns when all of them answer. Raises StartError."""
        try:
            await self._start()
        except (StoreError, DataPlaneError, SettingsError, PolicyError, Unavailable) as error:
            await self._undo.aclose()
            raise StartError(str(error)) from error
        except OSError as error:
            await self._undo.aclose()
            raise StartError(claims.words(error, self.settings)) from error
        except BaseException:
            await self._undo.aclose()
            raise

    async def _start(self) -> None:
        settings = self.settings
        claimed = self._claimed or claims.claim(settings)
        self._undo.callback(claimed.release)
        policy = policy_file.load(settings.home)
        dataplane = _dataplane(settings, claimed)
        self._undo.push_async_callback(self._leave, dataplane, claimed.cell)
        configure(settings, terminal=self._terminal)
        prepare(settings.database)
        store = Store(settings.database)
        self._undo.callback(store.close)
        passwords = _passwords(settings)
        await store.write(lambda tx: identity_bootstrap.bootstrap(tx, settings, passwords))
        await store.write(lambda tx: networking_bootstrap.bootstrap(tx, settings))
        metadata = MetadataService(store, dataplane)
        sources = [*networking.SOURCES, *loadbalancing.SOURCES, *compute.SOURCES]
        reconciler = Reconciler(store, dataplane, sources, _on_event, metadata)
        store.on_commit = reconciler.touched
        await reconciler.start()
        self._undo.push_async_callback(reconciler.stop)
        self._undo.push_async_callback(metadata.close)
        identity = Identity(settings, _keys(settings), credential_keys=_credential_keys(settings), policy=policy)
        cloud = Cloud(
            settings=settings,
            store=store,
            reconciler=reconciler,
            dataplane=dataplane,
            authenticate=identity.authenticate,
        )
        await self._serve(cloud, identity, claimed.sockets)
        if settings.dataplane == "linux":
            self._later(asyncio.to_thread(image_content.pack, settings.home))
        self._later(_keep_snapshots(store, settings.snapshot_interval))
        self._undo.callback((settings.run / "server.json").unlink, missing_ok=True)
        _record(settings, cloud)
        self._ready = True

    async def _leave(self, dataplane: DataPlane, before: cell.Cell | None) -> None:
        """Leave nothing behind when the start failed; but a cell that was there before goes on."""
        if self._ready or before is not None:
            await dataplane.close()
        else:
            await dataplane.destroy()

    async def _serve(self, cloud: Cloud, identity: Identity, sockets: dict[str, socket.socket]) -> None:
        routers = {
            "identity": identity_router(cloud, identity),
            "network": networking_router(cloud),
            "compute": compute_router(cloud),
            "image": image_router(cloud),
        }
        for name, router in routers.items():
            add_own_paths(router, cloud, name)
            listener: Listener = await serve(Api(name, cloud, router), sockets[name])
            self._undo.push_async_callback(listener.close)

    def _later(self, work: Any) -> None:
        """Begin something nobody waits for; it ends with the application."""
        task = asyncio.ensure_future(work)
        task.add_done_callback(_log_failure)
        self._undo.callback(task.cancel)

    async def stop(self) -> None:
        """End the server; cell and instances go on."""
        await self._undo.aclose()


async def _keep_snapshots(store: Store, interval: float) -> None:
    """Copy the database now, and every `interval` seconds (0: never) in which something was committed."""
    copied = -1
    while True:
        commits = store.commits
        if commits != copied:
            try:
                await asyncio.to_thread(snapshots.take, store.path)
            except snapshots.Damaged as error:
                store.found_damaged(str(error))
                return
            except StoreError as error:
                log.warning("no snapshot", reason=str(error))
            copied = commits
        if not interval:
            return
        await asyncio.sleep(interval)


def _log_failure(task: "asyncio.Future[Any]") -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("work in the background failed", reason=str(task.exception()))


def _on_event(tx: Tx, event: Event) -> None:
    """What an event of the data plane means for the rows."""
    if isinstance(event, InstanceChanged):
        instance_changed(tx, event.id, running=event.running, reason=event.reason)
    elif isinstance(event, MemberChanged):
        member_changed(tx, event.balancer, event.member, up=event.up)


def _dataplane(settings: Settings, claimed: Claims) -> DataPlane:
    if settings.dataplane == "memory":
        from cumulet.dataplane.memory import MemoryDataPlane

        return MemoryDataPlane()
    from cumulet.dataplane.linux.client import LinuxDataPlane

    return LinuxDataPlane(settings.home, claimed.agent)


def _passwords(settings: Settings) -> dict[str, str]:
    """The users' passwords: given, else kept from before, else new; always in HOME/passwords.json, mode 0600."""
    path = settings.home / "passwords.json"
    try:
        kept: dict[str, str] = dict(json.loads(path.read_text())) if path.exists() else {}
    except (ValueError, TypeError) as error:
        raise StartError(f"{path} is damaged ({error}). Put a copy back, or delete it for new passwords.") from error
    passwords = identity_bootstrap.passwords(settings, kept)
    if passwords != kept:
        durable.write(path, json.dumps(passwords, indent=2).encode())
    return passwords


def _keys(settings: Settings) -> list[bytes]:
    """The keys that seal tokens, made at the first start."""
    path = settings.keys
    try:
        return load_keys(path)
    except ValueError as error:
        raise StartError(
            f"{path} is damaged ({error}). Put a copy back, or delete it: all tokens of before are void then."
        ) from error


def _credential_keys(settings: Settings) -> list[bytes]:
    """The keys that seal credentials, made at the first start."""
    path = settings.credential_keys
    try:
        return load_keys(path)
    except ValueError as error:
        raise StartError(
            f"{path} is damaged ({error}). Put a copy back: what was sealed under its keys can't be read without them."
        ) from error


def _record(settings: Settings, cloud: Cloud) -> None:
    """Where this server is, for `cumulet status` and `down`."""
    record = {
        **claims.myself(),
        "version": __version__,
        "dataplane": cloud.dataplane.name,
        "listen": settings.listen,
        "region": settings.region,
        "ports": claims.ports(settings),
        "started": time.time(),
    }
    unfinished = settings.run / "server.json.new"
    unfinished.write_text(json.dumps(record))
    unfinished.rename(settings.run / "server.json")


async def run(
    settings: Settings,
    report: Report,
    claimed: Claims | None = None,
    told: Told | None = None,
    *,
    terminal: bool = False,
) -> None:
    """Run a cloud until SIGTERM or SIGINT. `report` hears {"ready": ...} or {"error": ...}. Raises StartError."""
    application, ended = Application(settings, claimed, terminal=terminal), asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    if told is not None and told.to_end:
        ended.set()
    began = time.perf_counter()
    try:
        await _unless(ended, application.start())
    except StartError as error:
        log.error("can't start", reason=str(error), exc_info=error.__cause__)
        report({"error": str(error)})
        raise
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again, 50 ms each time
    gc.set_threshold(20_000, 20, 20)  # a list of 1000 rows is no reason to collect
    seconds = round(time.perf_counter() - began, 3)
    log.info("ready", seconds=seconds, home=str(settings.home))
    report({"ready": seconds})
    await ended.wait()
    log.info("stopping; the cell goes on")
    await application.stop()


async def _unless(ended: asyncio.Event, starting: Coroutine[Any, Any, None]) -> None:
    """Start, or undo what was started when told to end meanwhile. Raises StartError."""
    # The start goes first: what is claimed already is given back by it alone.
    start, end = asyncio.ensure_future(starting), asyncio.ensure_future(ended.wait())
    await asyncio.wait({start, end}, return_when=asyncio.FIRST_COMPLETED)
    end.cancel()
    if not start.done():
        start.cancel()
        await asyncio.wait({start})
        raise StartError(INTERRUPTED)
    start.result()


def _open_many_files() -> None:
    """Let this process have a descriptor for every connection that its listeners take (1024 is the usual limit)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    enough = 16384 if hard == resource.RLIM_INFINITY else min(16384, hard)
    if soft != resource.RLIM_INFINITY and soft < enough:
        resource.setrlimit(resource.RLIMIT_NOFILE, (enough, hard))


def run_forever(
    settings: Settings, report: Report, claimed: Claims | None = None, told: Told | None = None, *, terminal: bool
) -> int:
    """Run a cloud in this process; answers the exit status. `claimed` is what `launch` has claimed already, `told`
    hears the signals until we do."""
    import uvloop

    _open_many_files()
    try:
        uvloop.run(run(settings, report, claimed, told, terminal=terminal))
    except StartError:
        return 1
    return 0
