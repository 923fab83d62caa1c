"""The composition root of the server: the only module here that knows every other one.

`python -m cumulet.app SETTINGS DESCRIPTOR` is the detached server: settings as JSON, and where to report readiness.
"""

import asyncio
import contextlib
import fcntl
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from cumulet import __version__, compute, loadbalancing, networking
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
from cumulet.networking import bootstrap as networking_bootstrap
from cumulet.reconcile.loop import Reconciler
from cumulet.settings import Settings, SettingsError, load
from cumulet.store.database import Store, StoreError
from cumulet.store.schema import prepare
from cumulet.store.transaction import Tx

log = structlog.get_logger("cumulet")
Report = Callable[[dict[str, Any]], None]


class StartError(Exception):
    """The cloud can't start; the message is one line that says why and what to do."""


class Application:
    """A running cloud: built by `start`, undone by `stop`."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._undo = contextlib.AsyncExitStack()
        self._ready = False
        self.dataplane: DataPlane | None = None

    async def start(self) -> None:
        """Open the store, the data plane and the APIs; returns when all of them answer. Raises StartError."""
        try:
            await self._start()
        except (StoreError, DataPlaneError, SettingsError) as error:
            await self._undo.aclose()
            raise StartError(str(error)) from error
        except OSError as error:
            await self._undo.aclose()
            raise StartError(_words(error, self.settings)) from error
        except BaseException:
            await self._undo.aclose()
            raise

    async def _start(self) -> None:
        settings = self.settings
        self._undo.callback(_lock(settings).close)
        self._undo.push_async_callback(self._end_new_cell, cell.find(settings.home))
        sockets = {name: _bind(settings, name, port) for name, port in _ports(settings).items()}
        for sock in sockets.values():
            self._undo.callback(sock.close)
        prepare(settings.database)
        store = Store(settings.database)
        self._undo.callback(store.close)
        passwords = _passwords(settings)
        await store.write(lambda tx: identity_bootstrap.bootstrap(tx, settings, passwords))
        await store.write(lambda tx: networking_bootstrap.bootstrap(tx, settings))
        dataplane = self.dataplane = _dataplane(settings)
        metadata = MetadataService(store, dataplane)
        sources = [*networking.SOURCES, *loadbalancing.SOURCES, *compute.SOURCES]
        reconciler = Reconciler(store, dataplane, sources, _on_event, metadata)
        store.on_commit = reconciler.touched
        await reconciler.start()
        self._undo.push_async_callback(reconciler.stop)
        self._undo.push_async_callback(metadata.close)
        identity = Identity(settings, load_keys(settings.home / "fernet.keys"))
        cloud = Cloud(
            settings=settings,
            store=store,
            reconciler=reconciler,
            dataplane=dataplane,
            authenticate=identity.authenticate,
            services={"identity": identity},
        )
        await self._serve(cloud, identity, sockets)
        if settings.dataplane == "linux":
            self._later(asyncio.to_thread(image_content.pack, settings.home))
        self._undo.callback((settings.run / "server.json").unlink, missing_ok=True)
        _record(settings, cloud)
        self._ready = True

    async def _end_new_cell(self, before: cell.Cell | None) -> None:
        """Leave nothing behind when the start failed: but a cell that was there before goes on."""
        if not self._ready and self.dataplane is not None:
            await self.dataplane.close()
            if cell.find(self.settings.home) != before:
                await self.dataplane.destroy()

    async def _serve(self, cloud: Cloud, identity: Identity, sockets: dict[str, socket.socket]) -> None:
        routers = {
            "identity": identity_router(cloud, identity),
            "network": networking_router(cloud),
            "compute": compute_router(cloud),
            "image": image_router(cloud),
        }
        for name, router in routers.items():
            add_own_paths(router, cloud)
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


def _log_failure(task: "asyncio.Future[Any]") -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("work in the background failed", reason=str(task.exception()))


def _on_event(tx: Tx, event: Event) -> None:
    """What an event of the data plane means for the rows."""
    if isinstance(event, InstanceChanged):
        instance_changed(tx, event.id, running=event.running, reason=event.reason)
    elif isinstance(event, MemberChanged):
        member_changed(tx, event.balancer, event.member, up=event.up)


def _dataplane(settings: Settings) -> DataPlane:
    if settings.dataplane == "memory":
        from cumulet.dataplane.memory import MemoryDataPlane

        return MemoryDataPlane()
    from cumulet.dataplane.linux.client import LinuxDataPlane

    return LinuxDataPlane(settings.home)


def _ports(settings: Settings) -> dict[str, int]:
    return {"identity": settings.identity_port, "network": settings.network_port,
            "compute": settings.compute_port, "image": settings.image_port}  # fmt: skip


def _bind(settings: Settings, name: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.listen else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((settings.listen, port))
        sock.listen(1024)
    except OSError as error:
        sock.close()
        raise StartError(
            f"The {name} API can't listen on {settings.listen} port {port}: {error.strerror}. Stop what uses the port "
            f"(`ss -ltnp sport = :{port}` tells), or choose others with --port-base or CUMULET_{name.upper()}_PORT."
        ) from error
    return sock


def _lock(settings: Settings) -> Any:
    """The home for this process alone."""
    for directory in (settings.home, settings.run, settings.log_file.parent):
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = (settings.run / "server.lock").open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise StartError(
            f"A cloud already runs in {settings.home}: `cumulet status` shows it, `cumulet down` ends it, "
            "and --home with --port-base starts another."
        ) from None
    file.truncate(0)
    json.dump(_myself(), file)
    file.flush()
    return file


def _myself() -> dict[str, Any]:
    """This process so that it can't be taken for another one: its pid, and when it began in the kernel's ticks."""
    return {"pid": os.getpid(), "began": cell.process_started(os.getpid())}


def _passwords(settings: Settings) -> dict[str, str]:
    """The users' passwords: given, else kept from before, else new; always in HOME/passwords.json, mode 0600."""
    path = settings.home / "passwords.json"
    kept: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    passwords = identity_bootstrap.passwords(settings, kept)
    if passwords != kept:
        descriptor = os.open(path.with_suffix(".new"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(passwords, file, indent=2)
        path.with_suffix(".new").rename(path)
    return passwords


def _record(settings: Settings, cloud: Cloud) -> None:
    """Where this server is, for `cumulet status` and `down`."""
    record = {
        **_myself(),
        "version": __version__,
        "dataplane": cloud.dataplane.name,
        "listen": settings.listen,
        "region": settings.region,
        "ports": _ports(settings),
        "started": time.time(),
    }
    unfinished = settings.run / "server.json.new"
    unfinished.write_text(json.dumps(record))
    unfinished.rename(settings.run / "server.json")


def _words(error: OSError, settings: Settings) -> str:
    if error.errno == 28:
        return f"The disk under {settings.home} is full. Free space and try again."
    if error.errno in {1, 13, 30}:
        return f"{error.filename or settings.home} can't be written: {error.strerror}. Choose a directory with --home."
    return f"{error.filename or settings.home}: {error.strerror or error}"


async def run(settings: Settings, report: Report) -> None:
    """Run a cloud until SIGTERM or SIGINT. `report` hears {"ready": ...} or {"error": ...}."""
    application, ended = Application(settings), asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    began = time.perf_counter()
    try:
        await application.start()
    except StartError as error:
        log.error("can't start", reason=str(error), exc_info=error.__cause__)
        report({"error": str(error)})
        raise
    seconds = round(time.perf_counter() - began, 3)
    log.info("ready", seconds=seconds, home=str(settings.home))
    report({"ready": seconds})
    await ended.wait()
    log.info("stopping; the cell goes on")
    await application.stop()


def run_forever(settings: Settings, report: Report, *, terminal: bool) -> int:
    """Run a cloud in this process; answers the exit status."""
    import uvloop

    os.umask(0o077)  # rows, logs and keys are for the owner of the cloud
    try:
        settings.log_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        configure(settings, terminal=terminal)
    except OSError as error:
        report({"error": _words(error, settings)})
        return 1
    try:
        uvloop.run(run(settings, report))
    except StartError:
        return 1
    return 0


def main(arguments: Sequence[str] = tuple(sys.argv[1:])) -> int:
    """The detached server: settings as JSON on the command line, the report as JSON on a descriptor."""
    flags = json.loads(arguments[0])
    descriptor = int(arguments[1])
    os.set_inheritable(descriptor, False)  # the agent must not keep it open

    def report(message: dict[str, Any]) -> None:
        with os.fdopen(descriptor, "w") as pipe:
            json.dump(message, pipe)

    try:
        settings = load(flags)
    except SettingsError as error:
        report({"error": str(error)})
        return 1
    return run_forever(settings, report, terminal=False)


if __name__ == "__main__":
    sys.exit(main())
