"""The cell: user, pid, mount, network, ipc and uts namespaces held by one process, `pause`.

Pause is pid 1 in there and does nothing: it is `sleep` with SIGCHLD ignored, so the kernel reaps what is orphaned. Its
end by SIGKILL is the end of every process, mount and namespace of the cell. Whoever else enters the cell forks first:
a pid namespace takes effect for children only, and a user namespace admits only single-threaded processes.

Root of the cell is whoever made it, without any power over what is outside: for root itself that is an owner of files
who may do nothing else. The ids after it are nobody's outside: subordinate ids of /etc/subuid, or for root, who needs
nobody's leave, UNASSIGNED. Instances and daemons have those (`guests`).

The cell's mount namespace is the host's with a tmpfs on /run, its own /proc and, where the kernel lets us, its own
/sys. State on disk is HOME/run/cell.json: the pid of pause, its start time and the boot, so that a reused pid is no
cell.
"""

import contextlib
import fcntl
import json
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn

from cumulet.dataplane.linux import syscalls
from cumulet.dataplane.linux.netlink import Netlink

_PRIVATE = (
    syscalls.CLONE_NEWNS | syscalls.CLONE_NEWPID | syscalls.CLONE_NEWNET | syscalls.CLONE_NEWIPC | syscalls.CLONE_NEWUTS
)
_ENTERED = ("user", "pid", "net", "ipc", "uts", "mnt")

# No link of the cell's own namespace speaks: tenants' bridges live here and must find nobody.
_SYSCTLS = {
    "net/ipv6/conf/all/disable_ipv6": "1",
    "net/ipv6/conf/default/disable_ipv6": "1",
    "net/ipv4/conf/all/arp_ignore": "8",
    "net/bridge/bridge-nf-call-iptables": "1",
    "net/bridge/bridge-nf-call-ip6tables": "1",
    "net/bridge/bridge-nf-call-arptables": "0",
    "net/bridge/bridge-nf-filter-vlan-tagged": "0",
}


UNASSIGNED = (2_000_000_000, 65536)
"""First and number of the ids of root's cells where /etc/subuid gives root none: they lie between those that systemd
gives to containers and 2**31, where nobody assigns any (systemd's UIDS-GIDS)."""


class CellError(Exception):
    """The cell can't be made or entered; the message says why and what to do."""


class Cell(NamedTuple):
    """A living cell."""

    pause: int
    started: int


def process_started(pid: int) -> int | None:
    """When a process started, in clock ticks since boot; None when it is gone or a zombie."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in {"Z", "X"} else int(fields[19])


def boot() -> str:
    """Which boot of the machine this is: pids and ticks begin anew with each, and files outlive it."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""


def is_stopped(pid: int) -> bool:
    """Whether a process was stopped by a signal: it does nothing until it is continued."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"
    except OSError:
        return False


def find(home: Path) -> Cell | None:
    """The home's living cell, if there is one."""
    try:
        state = json.loads(_state(home).read_text())
        cell, since = Cell(int(state["pause"]), int(state["started"])), state["boot"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return cell if since == boot() and process_started(cell.pause) == cell.started else None


def agent(home: Path) -> int | None:
    """The pid, as seen from here, of the home's agent, if one lives; a reused pid is none."""
    try:
        state = json.loads((home / "run" / "agent.json").read_text())
        pid, started, since = int(state["pid"]), int(state["started"]), state["boot"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return pid if since == boot() and process_started(pid) == started else None


@contextlib.contextmanager
def locked(home: Path) -> Iterator[None]:
    """Nobody else makes or ends the home's cell within the block."""
    run = home / "run"
    run.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (run / "cell.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def find_or_create(home: Path) -> Cell:
    """The home's cell, made if need be. CellError. To be called in a single-threaded process."""
    with locked(home):
        found = find(home)
        if found is not None:
            return found
        pause, gate = _create(home)
        try:
            started = process_started(pause)
            if started is None:
                raise CellError("the cell ended as soon as it began; see HOME/log/agent.log")
            draft = _state(home).with_suffix(".new")
            draft.write_text(json.dumps({"pause": pause, "started": started, "boot": boot()}))
            draft.replace(_state(home))
            os.write(gate, b".")
        except OSError as error:
            _kill(pause, 10.0)  # nobody would find it again
            raise CellError(f"{_state(home)} can't be written: {error.strerror}; free space and try again") from error
        finally:
            os.close(gate)
        return Cell(pause, started)


def destroy(home: Path, timeout: float = 10.0) -> None:
    """End the home's cell and all that lives in it; none is fine. Returns when it is gone. CellError."""
    with locked(home):
        found = find(home)
        if found is not None:
            _kill(found.pause, timeout)
        for name in ("cell.json", "agent.json", "agent.sock"):
            (home / "run" / name).unlink(missing_ok=True)


def enter(cell: Cell) -> None:
    """Move this single-threaded process into the cell; its children (fork!) are then in the pid namespace too."""
    own = Path("/proc/self/ns")
    other = Path(f"/proc/{cell.pause}/ns")
    descriptors: list[int] = []
    try:
        foreign = [name for name in _ENTERED if os.stat(own / name).st_ino != os.stat(other / name).st_ino]
        descriptors.extend(os.open(other / name, os.O_RDONLY | os.O_CLOEXEC) for name in foreign)
        for descriptor in descriptors:
            syscalls.setns(descriptor)
    except OSError as error:
        raise CellError(f"can't enter the cell (pid {cell.pause}): {error}; was it made by another user?") from error
    finally:
        for descriptor in descriptors:
            os.close(descriptor)
    os.chdir("/")


def run_inside(cell: Cell, argv: list[str], namespace: str | None = None) -> int:
    """Run a command inside the cell, in one of its network namespaces, and wait for it: its exit status."""
    child = os.fork()
    if child == 0:
        status = 127
        try:
            enter(cell)
            if namespace is not None:
                descriptor = os.open(f"/run/netns/{namespace}", os.O_RDONLY | os.O_CLOEXEC)
                syscalls.setns(descriptor, syscalls.CLONE_NEWNET)
            status = subprocess.run(argv, check=False).returncode
        except (OSError, CellError) as error:
            print(error, file=sys.stderr)  # noqa: T201 - the forked child of a command line tool
        finally:
            os._exit(status & 0xFF)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _state(home: Path) -> Path:
    return home / "run" / "cell.json"


def _kill(pid: int, timeout: float) -> None:
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        os.kill(pid, signal.SIGKILL)
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        if not poll.poll(timeout * 1000):
            raise CellError(f"the cell (pid {pid}) does not end")
    finally:
        os.close(descriptor)


# ---- making one


def _create(home: Path) -> tuple[int, int]:
    """Fork twice: the first child makes the namespaces, its child becomes pause. Returns the pid of pause, and the gate
    at which it waits for a byte: when we are killed before it is written down where it is, it ends by itself."""
    to_parent, from_child = os.pipe()
    go, start = os.pipe()
    gate_in, gate = os.pipe()
    first = os.fork()
    if first == 0:
        os.close(to_parent)
        os.close(start)
        os.close(gate)
        _guarded(from_child, lambda: _make_namespaces(home, from_child, go, gate_in))
    os.close(from_child)
    os.close(go)
    os.close(gate_in)
    answer = _answers(first, to_parent, start)
    pids = [line for line in answer if line.isdigit()]
    if not pids:
        raise CellError("the cell's first process died without a word")
    return int(pids[0]), gate


def _answers(child: int, to_parent: int, start: int) -> list[str]:
    """What a guarded child said until its end, after the maps that it waits for were written. CellError."""
    with os.fdopen(to_parent, "r") as reader:
        try:
            line = reader.readline()
            if line.strip() != "userns":
                raise CellError(line.strip().removeprefix("error: ") or "the cell's first process died")
            _write_maps(child)
            os.write(start, b".")
            answer = reader.read().split("\n")
        finally:
            os.close(start)
            os.waitpid(child, 0)
    errors = [line for line in answer if line.startswith("error: ")]
    if errors:
        raise CellError(errors[0].removeprefix("error: "))
    return answer


def as_cells_root(work: Callable[[], object]) -> None:
    """Do `work` in a forked process that is root over the ids which a cell of ours would have. CellError.

    For files that instances left with ids of their own, and to try what a cell needs.
    """
    to_parent, from_child = os.pipe()
    go, start = os.pipe()

    def all_of_it() -> None:
        _become_mapped_root(from_child, go)
        work()

    child = os.fork()
    if child == 0:
        os.close(to_parent)
        os.close(start)
        _guarded(from_child, all_of_it)
    os.close(from_child)
    os.close(go)
    _answers(child, to_parent, start)


def _guarded(out: int, work: Callable[[], object]) -> NoReturn:
    try:
        work()
        os._exit(0)
    except BaseException as error:
        os.write(out, f"error: {error}\n".replace("\n", " ").strip().encode() + b"\n")
    os._exit(1)


def _make_namespaces(home: Path, out: int, go: int, gate: int) -> None:
    os.setsid()
    _become_mapped_root(out, go)
    try:
        syscalls.unshare(_PRIVATE)
    except PermissionError as error:
        raise CellError(_why_no_user_namespace(error)) from error
    pause = os.fork()
    if pause == 0:
        _guarded(out, lambda: _become_pause(home, out, gate))
    os.write(out, f"{pause}\n".encode())


def _become_mapped_root(out: int, go: int) -> None:
    """Enter a new user namespace, let the parent write its maps, and be root of it."""
    try:
        syscalls.unshare(syscalls.CLONE_NEWUSER)
    except OSError as error:
        raise CellError(_why_no_user_namespace(error)) from error
    os.write(out, b"userns\n")
    if os.read(go, 1) != b".":
        os._exit(1)
    os.setresgid(0, 0, 0)
    os.setresuid(0, 0, 0)


def _become_pause(home: Path, out: int, gate: int) -> None:
    sleep = shutil.which("sleep") or "/bin/sleep"
    _mount_all(home)
    with contextlib.suppress(OSError), open("/proc/sys/kernel/hostname", "w") as hostname:
        hostname.write("cumulet")
    with Netlink() as netlink:
        netlink.set_link("lo", up=True)
    if not Path("/proc/sys/net/bridge/bridge-nf-call-iptables").exists():
        raise CellError("security groups need the kernel module br_netfilter; as root: modprobe br_netfilter")
    for name, value in _SYSCTLS.items():
        Path("/proc/sys", name).write_text(value)
    null = os.open("/dev/null", os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.chdir("/")
    os.umask(0o022)
    os.close(out)
    if not os.read(gate, 1):
        os._exit(1)
    # An ignored SIGCHLD survives execve, and the kernel then reaps every orphan of the cell by itself.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    os.execv(sleep, ["cumulet-cell", "infinity"])  # noqa: S606 - no shell


def _mount_all(home: Path) -> None:
    try:
        syscalls.mount("none", "/", flags=syscalls.MS_REC | syscalls.MS_PRIVATE)
        kept = os.open(home, os.O_PATH | os.O_CLOEXEC)
        syscalls.mount("tmpfs", "/run", "tmpfs", syscalls.MS_NOSUID | syscalls.MS_NODEV, "mode=0755")
        if Path(os.path.realpath(home)).is_relative_to("/run"):
            os.makedirs(home, mode=0o700)
            syscalls.mount(f"/proc/self/fd/{kept}", str(home), flags=syscalls.MS_BIND | syscalls.MS_REC)
        for directory in ("/run/netns", "/run/cumulet", "/run/lock"):
            os.makedirs(directory, mode=0o755)
        safe = syscalls.MS_NOSUID | syscalls.MS_NODEV | syscalls.MS_NOEXEC
        syscalls.mount("proc", "/proc", "proc", safe)
    except PermissionError as error:
        raise CellError(_why_no_user_namespace(error)) from error
    # A sysfs of our own shows our interfaces. Where parts of /sys are masked (containers) the kernel refuses; nothing
    # we do depends on it. The cgroup mounts below it are taken along for the instances' limits.
    with contextlib.suppress(OSError):
        cgroups = os.open("/sys/fs/cgroup", os.O_PATH | os.O_CLOEXEC)
        syscalls.mount("sysfs", "/sys", "sysfs", safe)
        syscalls.mount(f"/proc/self/fd/{cgroups}", "/sys/fs/cgroup", flags=syscalls.MS_BIND | syscalls.MS_REC)


def _write_maps(pid: int) -> None:
    """Map root of the cell to us and more users after it, as far as we may: root by itself, others by newuidmap."""
    for name, own, tool in (("uid", os.geteuid(), "newuidmap"), ("gid", os.getegid(), "newgidmap")):
        base, count = _sub_range(f"/etc/sub{name}") or (UNASSIGNED if os.geteuid() == 0 else (0, 0))
        if os.geteuid() == 0:
            with contextlib.suppress(OSError):  # in a container, say, that has no such ids
                Path(f"/proc/{pid}/{name}_map").write_text(f"0 {own} 1\n1 {base} {count}\n")
                continue
        elif count and shutil.which(tool):
            command = [tool, str(pid), "0", str(own), "1", "1", str(base), str(count)]
            if subprocess.run(command, check=False, capture_output=True).returncode == 0:
                continue
        if name == "gid":
            with contextlib.suppress(OSError):
                Path(f"/proc/{pid}/setgroups").write_text("deny")
        try:
            Path(f"/proc/{pid}/{name}_map").write_text(f"0 {own} 1")
        except OSError as error:
            raise CellError(_why_no_user_namespace(error)) from error


def _sub_range(file: str) -> tuple[int, int] | None:
    import pwd

    try:
        names = {str(os.getuid()), pwd.getpwuid(os.getuid()).pw_name}
    except KeyError:
        names = {str(os.getuid())}
    with contextlib.suppress(OSError, ValueError):
        for line in Path(file).read_text().splitlines():
            owner, _, rest = line.partition(":")
            if owner in names:
                base, _, count = rest.partition(":")
                return int(base), int(count)
    return None


def _why_no_user_namespace(error: OSError) -> str:
    def read(name: str) -> str:
        try:
            return Path("/proc/sys", name).read_text().strip()
        except OSError:
            return ""

    if os.geteuid() == 0 and error.errno == 1 and read("user/max_user_namespaces") != "0":
        hint = "the container or sandbox we run in forbids it: allow CAP_SYS_ADMIN, or run outside of it"
    elif read("kernel/unprivileged_userns_clone") == "0":
        hint = "as root: sysctl kernel.unprivileged_userns_clone=1"
    elif read("kernel/apparmor_restrict_unprivileged_userns") == "1":
        hint = "as root: sysctl kernel.apparmor_restrict_unprivileged_userns=0"
    elif read("user/max_user_namespaces") == "0":
        hint = "as root: sysctl user.max_user_namespaces=10000"
    else:
        hint = "run as root, or where unprivileged user namespaces are allowed"
    return f"the kernel does not let us make private namespaces ({error}); {hint}"
