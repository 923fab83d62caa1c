"""Instances as OCI containers, run by runc inside the cell.

What lives is found where it lives: runc's state under /run/cumulet/runc names each first process, and beside the bundle
in /run/cumulet/instances/ID/ lies the part that was realized. Both are on the cell's own tmpfs, so that after a power
loss nothing claims to run and everything is started again; disks and consoles are in the cloud's home.

An agent may be killed at any moment. A boot is noted as such until it is done, so that one that was cut off is begun
anew; an end that nobody asked for is noted too, and the same boot is not begun again even if nobody heard of it.
"""

import asyncio
import contextlib
import errno
import fcntl
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Literal

import msgspec

from cumulet.instances import bundle, cgroups, console, disks, images
from cumulet.instances.driver import Ids, InstanceError, Namespaces, OnChange, Plugs
from cumulet.instances.processes import Watch, run, running_runcs, start_time
from cumulet.topology.model import Instance, namespace_of

RUN = Path("/run/cumulet")
GRACE = 5.0
"""Seconds an instance has to shut down before it is killed."""

_LAST_GRACE = 2.0
_PATIENCE = 10.0
_TRIM_INTERVAL = 2.0
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_HOSTNAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,62}[A-Za-z0-9])?")
_AT_ONCE = 4
_SIOCGIFFLAGS, _SIOCSIFFLAGS, _IFF_UP = 0x8913, 0x8914, 0x1


class Containers:
    """Runs instances by runc. Keeps `driver.Instances`; one per agent, on its event loop."""

    kind: Literal["instance"] = "instance"

    def __init__(
        self,
        home: Path,
        namespaces: Namespaces,
        on_change: OnChange,
        run_directory: Path = RUN,
        *,
        plugs: Plugs | None = None,
    ) -> None:
        """`plugs` None: who plugs ports here does not say; a namespace serves as long as its instance is kept."""
        self._home = home.resolve()
        self._namespaces = namespaces
        self._plugs = plugs
        self._on_change = on_change
        self._states = run_directory / "runc"
        self._bundles = run_directory / "instances"
        self._ids = Ids(*namespaces.guest_ids())
        self._limited = cgroups.allowed(self._home)
        self._locks: dict[str, asyncio.Lock] = {}
        self._watches: dict[str, Watch] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._starting = asyncio.Semaphore(_AT_ONCE)
        self._started = False

    async def start(self) -> None:
        """See `Instances.start`; `apply` does it when nobody did."""
        if self._started:
            return
        self._started = True
        await self._outlast_runc()
        for id in self._known():
            self._watch(id)
        images.prune(self._home, disks.in_use(self._home), root=self._ids.first)
        self._background(self._trim_consoles())

    async def apply(self, part: Instance) -> bool:
        """See `Instances.apply`. A lower `boot` than the one that runs is old news and changes nothing."""
        if not _ID.fullmatch(part.id):
            raise InstanceError(f"an instance's id can't be {part.id!r}")
        if not _HOSTNAME.fullmatch(part.hostname):
            raise InstanceError(f"an instance's host name can't be {part.hostname!r}")
        await self.start()
        async with self._lock(part.id):
            self._adopt(part.id)
            return await self._apply(part)

    async def _apply(self, part: Instance) -> bool:
        realized = self._realized(part.id)
        if realized is not None:
            part = msgspec.structs.replace(part, boot=max(part.boot, realized.boot))
        pid = self._pid(part.id)
        living = pid is not None and self._in_its_namespace(part.id, pid)
        if realized is not None and living == part.running and realized == part:
            return False
        keep = living and part.running and realized is not None
        if keep and realized is not None and part.boot <= realized.boot and part.image == realized.image:
            if (part.memory, part.vcpus) != (realized.memory, realized.vcpus):
                await self._set_limits(part)
            self._record(part)
            return realized != part
        ended = self._ended(part.id)
        if part.running and realized is not None and part.boot <= realized.boot and ended is not None:
            self._record(part)
            self._on_change(part.id, False, ended)
            return realized != part
        begun = self._booting(part.id).exists()
        await self._stop(part.id, GRACE)
        if realized is not None or begun:
            self._renew_network(part.id)
        if not part.running:
            self._record(part)
            return True
        await self._start(part)
        return True

    async def remove(self, id: str) -> None:
        """See `Instances.remove`. The network namespace goes too, unless a port is still in it."""
        if not _ID.fullmatch(id):
            return
        async with self._lock(id):
            await self._stop(id, 0)
            shutil.rmtree(self._bundles / id, ignore_errors=True)
            await self._delete_disk(id)
            self._remove_namespace(id)
        self._locks.pop(id, None)

    def observe(self) -> Iterable[Instance]:
        """See `Instances.observe`."""
        for id in self._known():
            realized = self._realized(id)
            if realized is not None:
                yield msgspec.structs.replace(realized, running=self._pid(id) is not None)

    def fault(self, part: Instance) -> str:
        """See `Instances.fault`."""
        pid = self._pid(part.id)
        if pid is None or self._in_its_namespace(part.id, pid):
            return ""  # one that has ended tells so itself
        return "it runs in a network namespace that is gone"

    def pids(self) -> set[int]:
        """See `Instances.pids`."""
        return {pid for id in self._known() if (pid := self._pid(id)) is not None}

    async def close(self) -> None:
        """See `Instances.close`."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*(self._end(id) for id in self._known()))
        cgroups.sweep(self._home)

    def console(self, id: str, lines: int | None = None) -> str:
        """See `Instances.console`."""
        return console.tail(self._console(id), lines) if _ID.fullmatch(id) else ""

    # What is known, and where

    def _known(self) -> list[str]:
        try:
            return sorted(os.listdir(self._bundles))
        except FileNotFoundError:
            return []

    def _realized(self, id: str) -> Instance | None:
        try:
            return msgspec.json.decode((self._bundles / id / "realized.json").read_bytes(), type=Instance)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def _record(self, part: Instance) -> None:
        self._begin(part)
        self._booting(part.id).rename(self._bundles / part.id / "realized.json")

    def _begin(self, part: Instance) -> None:
        directory = self._bundles / part.id
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = directory / "booting.json.new"
        unfinished.write_bytes(msgspec.json.encode(part))
        unfinished.rename(self._booting(part.id))

    def _booting(self, id: str) -> Path:
        return self._bundles / id / "booting.json"

    def _adopt(self, id: str) -> None:
        """An instance that lives though its boot was never noted as done: its agent was killed just then."""
        if self._booting(id).exists() and self._pid(id) is not None:
            self._booting(id).rename(self._bundles / id / "realized.json")

    def _ended(self, id: str) -> str | None:
        """Why an instance has ended by itself, None when it has not."""
        try:
            return (self._bundles / id / "ended").read_text()
        except FileNotFoundError:
            return None

    def _pid(self, id: str) -> int | None:
        """The first process of an instance, from runc's own state; None when it does not live."""
        try:
            state = msgspec.json.decode((self._states / id / "state.json").read_bytes())
            pid, since = int(state["init_process_pid"]), int(state["init_process_start"])
        except (FileNotFoundError, msgspec.DecodeError, KeyError):
            return None
        if (self._states / id / "exec.fifo").exists():
            return None  # it waits there for a runc that was killed
        return pid if start_time(pid) == since else None

    def _in_its_namespace(self, id: str, pid: int) -> bool:
        """Whether a process is in the network namespace that its ports are plugged into."""
        try:
            wanted = os.stat(self._namespaces.path(namespace_of("instance", id)))
            return os.stat(f"/proc/{pid}/ns/net").st_ino == wanted.st_ino
        except FileNotFoundError:
            return False

    def _console(self, id: str) -> Path:
        return disks.directory(self._home, id) / "console.log"

    @contextlib.contextmanager
    def _console_for_writing(self, id: str) -> Iterator[IO[bytes]]:
        """The console; its guest may open it again by /proc/1/fd, as a terminal's user can, but isn't its owner."""
        with open(self._console(id), "ab", opener=_private) as file:
            os.fchown(file.fileno(), 0, self._ids.first)
            os.fchmod(file.fileno(), 0o620)
            yield file

    def _lock(self, id: str) -> asyncio.Lock:
        return self._locks.setdefault(id, asyncio.Lock())

    # Beginning

    async def _start(self, part: Instance) -> None:
        directory = self._bundles / part.id
        rootfs = directory / "rootfs"
        self._begin(part)
        (directory / "realized.json").unlink(missing_ok=True)
        async with self._starting:
            try:
                disks.check_free(self._home)
                namespace = namespace_of("instance", part.id)
                self._namespaces.ensure(namespace, guest=True)
                self._raise_interfaces(namespace)
                disks.mount(self._home, part.id, part.image, rootfs, root=self._ids.first)
                for passed in (
                    self._bundles.parent,
                    self._bundles,
                    directory,
                ):  # by the guest's root, to get to its own
                    passed.chmod(0o711)
                cgroup = f"{cgroups.parent(self._home)}/{part.id}" if self._limited else None
                with self._namespaces.owner(namespace) as user, self._console_for_writing(part.id) as output:
                    config = bundle.config(
                        part, rootfs=rootfs, network=self._namespaces.path(namespace), user=user, ids=self._ids,
                        cgroup=cgroup, masked=self._private_paths(),
                    )  # fmt: skip
                    (directory / "config.json").write_bytes(msgspec.json.encode(config))
                    # Session keyrings are few for an ordinary user (200), and instances may not use theirs.
                    await self._runc(
                        "run", "--detach", "--no-new-keyring", "--bundle", str(directory), part.id, stdout=output
                    )
            except OSError as error:
                await self._clean(part.id)
                raise InstanceError(_told(error)) from error
            except InstanceError:
                await self._clean(part.id)
                raise
        self._adopt(part.id)
        if self._watch(part.id):
            self._on_change(part.id, True, "")

    def _private_paths(self) -> list[str]:
        """What lies in /usr and is no program: local configuration, and the cloud's home if someone put it there."""
        return ["/usr/local/etc", "/usr/local/src", "/usr/src"] + (
            [str(self._home)] if self._home.is_relative_to("/usr") else []
        )

    async def _runc(self, *arguments: str, stdout: IO[bytes] | None = None) -> None:
        """Run runc; InstanceError with its own last words when it fails."""
        self._states.mkdir(mode=0o700, parents=True, exist_ok=True)
        log = self._bundles / arguments[-1] / "runc.log"
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        log.unlink(missing_ok=True)
        argv = ["runc", "--root", str(self._states), "--log", str(log), "--log-format", "json"]
        # What runc would guess from the user's name: whether control groups may be wanting.
        argv.append(f"--rootless={'false' if self._limited else 'true'}")
        try:
            status = await run([*argv, *arguments], stdout=stdout or subprocess.DEVNULL)
        except FileNotFoundError:
            raise InstanceError("this machine has no runc: apt-get install runc") from None
        if status != 0:
            raise InstanceError(f"runc {arguments[0]} failed: {_last_error(log) or f'status {status}'}")

    async def _set_limits(self, part: Instance) -> None:
        if self._limited:
            limits = bundle.limits(part)
            await self._runc(
                "update", "--memory", str(limits["memory"]["limit"]), "--cpu-quota", str(limits["cpu"]["quota"]),
                "--cpu-share", str(limits["cpu"]["shares"]), part.id,
            )  # fmt: skip

    # Watching and ending

    def _watch(self, id: str) -> bool:
        pid = self._pid(id)
        if pid is None:
            self._background(self._ended_by_itself(id))
            return False
        try:
            self._watches[id] = Watch(pid, lambda: self._background(self._ended_by_itself(id)))
        except ProcessLookupError:
            self._background(self._ended_by_itself(id))
            return False
        return True

    async def _ended_by_itself(self, id: str) -> None:
        async with self._lock(id):
            realized = self._realized(id)
            watch = self._watches.get(id)
            if realized is None or not realized.running or self._pid(id) is not None:
                return  # Stopped, removed or started again by us meanwhile.
            if watch is not None:
                watch.close()
                del self._watches[id]
            last = console.tail(self._console(id)).rstrip().rpartition("\n")[2]
            await self._clean(id)
            reboots = last == "reboot: Restarting system"
            try:
                self._renew_network(id)
                if reboots:
                    await self._start(realized)
                    return
            except InstanceError as error:
                self._on_change(id, False, f"it could not be started again: {error}" if reboots else str(error))
            else:
                reason = "it shut itself down" if last == "reboot: Power down" else "its first process ended"
                (self._bundles / id / "ended").write_text(reason)
                self._on_change(id, False, reason)

    async def _stop(self, id: str, grace: float) -> None:
        """End the instance, politely for `grace` seconds, and take away all but its disk."""
        watch = self._watches.pop(id, None)
        if watch is not None:
            watch.close()
        pid = self._pid(id)
        if pid is not None:
            await _end(pid, grace)
        await self._clean(id)
        for note in ("ended", "booting.json"):
            (self._bundles / id / note).unlink(missing_ok=True)

    async def _end(self, id: str) -> None:
        async with self._lock(id):
            await self._stop(id, _LAST_GRACE)
            shutil.rmtree(self._bundles / id, ignore_errors=True)
            self._remove_namespace(id)

    async def _clean(self, id: str) -> None:
        """Take away what a dead container leaves: runc's state, the cgroup, the mounts."""
        if (self._states / id).exists():
            with contextlib.suppress(InstanceError):
                await self._runc("delete", "--force", id)
            shutil.rmtree(self._states / id, ignore_errors=True)
        disks.unmount(self._bundles / id / "rootfs")

    async def _delete_disk(self, id: str) -> None:
        """Delete disk and console; by a program, since a big disk would hold up the agent."""
        directory = disks.directory(self._home, id)
        if directory.exists():
            await run(["rm", "-rf", "--one-file-system", "--", str(directory)])

    def _raise_interfaces(self, namespace: str) -> None:
        """Set the ports' inner ends up ahead of the guest: the bridge learns of a carrier by a work queue, and drops
        what comes before. A guest's first DHCP request came too early once in 200 boots, and cost it a second."""
        with self._namespaces.entered(namespace), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as link:
            for _, name in socket.if_nameindex():
                if name.startswith("eth"):
                    request = fcntl.ioctl(link, _SIOCGIFFLAGS, struct.pack("16sh14x", name.encode(), 0))
                    flags = struct.unpack("16sh14x", request)[1] | _IFF_UP
                    fcntl.ioctl(link, _SIOCSIFFLAGS, struct.pack("16sh14x", name.encode(), flags))

    def _renew_network(self, id: str) -> None:
        """The addresses, filters and names that a guest gave its interfaces end with it, as those of a machine do."""
        if self._plugs is not None:
            try:
                self._plugs.renew(id)
            except OSError as error:
                raise InstanceError(f"its network can't be made anew: {error}") from error

    def _remove_namespace(self, id: str) -> None:
        if self._plugs is not None:
            self._plugs.release(id)
            return
        name = namespace_of("instance", id)
        with contextlib.suppress(FileNotFoundError):
            with self._namespaces.entered(name):
                interfaces = [interface for _, interface in socket.if_nameindex()]
            if interfaces == ["lo"]:
                self._namespaces.remove(name)

    async def _outlast_runc(self) -> None:
        """Wait for the runc that an agent before us left at work: what it makes must not come after our look."""
        for pid in running_runcs(self._states):
            ended = asyncio.Event()
            try:
                watch = Watch(pid, ended.set)
            except ProcessLookupError:
                continue
            try:
                await asyncio.wait_for(ended.wait(), _PATIENCE)
            except TimeoutError:
                watch.signal(signal.SIGKILL)
                await ended.wait()
            finally:
                watch.close()

    # Behind the scenes

    def _background(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _trim_consoles(self) -> None:
        while True:
            await asyncio.sleep(_TRIM_INTERVAL)
            for id in self._known():
                with contextlib.suppress(OSError):
                    console.trim(self._console(id))


def exec_argv(home: Path, instance: str, command: Sequence[str], tty: bool, run_directory: Path = RUN) -> list[str]:
    """The argv that, run inside the cell, executes `command` in the instance (none: a login shell).

    InstanceError for what is no instance of this cloud; whether it runs, runc says.
    """
    if not _ID.fullmatch(instance) or disks.read(home, instance) is None:
        raise InstanceError(f"no instance {instance} has been started in this cloud")
    argv = ["runc", "--root", str(run_directory / "runc"), "exec", "--cwd", "/root"]
    return [*argv, *(["--tty"] if tty else []), instance, *(command or ["/bin/sh", "-l"])]


async def _end(pid: int, grace: float) -> None:
    """End a process: USR2 (busybox's poweroff) and, after `grace` seconds, KILL. Returns when it has ended."""
    ended = asyncio.Event()
    try:
        watch = Watch(pid, ended.set)
    except ProcessLookupError:
        return
    try:
        if grace > 0:
            watch.signal(signal.SIGUSR2)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), grace)
        watch.signal(signal.SIGKILL)
        await ended.wait()
    finally:
        watch.close()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW, 0o600)


def _told(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk under the cloud's home is full"
    return str(error)


def _last_error(log: Path) -> str:
    """The last error in runc's JSON log, in its own words."""
    with contextlib.suppress(FileNotFoundError):
        for line in reversed(log.read_text(errors="replace").splitlines()):
            with contextlib.suppress(msgspec.DecodeError):
                entry = msgspec.json.decode(line)
                if entry.get("level") in ("error", "fatal"):
                    return str(entry.get("msg", ""))
    return ""
