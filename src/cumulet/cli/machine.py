"""What the machine offers a cloud: kernel, programs, ports, the home's place, memory, time. Nothing is changed."""

import json
import os
import platform
import re
import resource
import shlex
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from cumulet import claims
from cumulet.cli import processes
from cumulet.cli.checkup import Check, Finding
from cumulet.instances import cgroups
from cumulet.settings import Settings

_VERSION = {
    "nft": ["--version"], "dnsmasq": ["--version"], "haproxy": ["-v"], "runc": ["--version"], "busybox": ["--help"],
    "dropbear": ["-V"],
}  # fmt: skip
_NEEDED_FOR = {
    "nft": "packet filters", "dnsmasq": "DHCP and DNS", "haproxy": "load balancers", "runc": "instances",
    "busybox": "what instances run", "dropbear": "ssh into instances", "newuidmap": "more users than root in instances",
}  # fmt: skip
_TRIALS: Mapping[str, tuple[str, str]] = {
    "user namespaces": ("a cell's root is root of a user namespace, or root itself", ""),
    "namespaces": ("the cell keeps its packets, processes and mounts to itself", ""),
    "mounts": ("the cell has a /run and a /proc of its own", ""),
    "links": ("networks are bridges, ports are veth pairs", "modprobe -a bridge veth"),
    "bridge filtering": ("security groups know connections by it", "modprobe br_netfilter"),
    "packet filters": (
        "port security and security groups: without them nothing is let through",
        "modprobe -a nf_tables",
    ),
    "translation": ("floating IPs and SNAT of routers", "modprobe -a nft_chain_nat nft_redir"),
}
_OPTIONAL: Mapping[str, tuple[str, str]] = {
    "overlay": (
        "instances share their image by it; without it each gets a copy of some MB",
        "choose a --home on ext4, xfs or btrfs",
    ),
    "VLAN devices": (
        "subports of trunks; without them the agent relays their frames, slower, and guests have none either",
        "load the module 8021q, or boot a kernel with it",
    ),
    "packet logs": (
        "logs of security groups; without them a port that shall be logged gets the status ERROR",
        "load the modules nfnetlink_log and nft_log, or boot a kernel with them",
    ),
}
_REMOTE = {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "afs", "ceph"}
_MIB = 1 << 20


def checks(settings: Settings) -> list[Check]:
    """All of them."""
    packets = settings.dataplane == "linux"
    looks = [Check("kernel", _kernel)]
    if packets:
        looks += [Check("trials", lambda: _trials(settings.home), 30.0), Check("programs", _programs, 15.0)]
        looks += [Check("user ids", _user_ids), Check("control groups", _control_groups)]
        looks.append(Check("neighbours", neighbours))
    looks += [Check("ports", lambda: _ports(settings)), Check("home", lambda: _home(settings.home))]
    return [
        *looks,
        Check("memory", _memory),
        Check("open files", _open_files),
        Check("clock", lambda: _clock(settings)),
    ]


def _sudo(command: str) -> str:
    return command if os.geteuid() == 0 or not command else f"sudo {command}"


def _kernel() -> Iterator[Finding]:
    release, name = platform.release(), "kernel"
    if sys.platform != "linux":
        yield Finding(name=name, state="fail", found=platform.system(), why="packets need Linux's network namespaces",
                      repair="cumulet up --dataplane memory")  # fmt: skip
        return
    numbers = re.match(r"(\d+)\.(\d+)", release)
    known = (int(numbers[1]), int(numbers[2])) if numbers else (0, 0)
    if known < (5, 11):
        yield Finding(name=name, state="warn", found=release, repair="boot a kernel of 5.11 or later",
                      why="before 5.11 an ordinary user has no overlays: each instance is a copy")  # fmt: skip
    else:
        yield Finding(name=name, state="ok", found=release)


def _trials(home: Path) -> Iterator[Finding]:
    argv = [sys.executable, "-m", "cumulet.cli.trials", str(home)]
    done = subprocess.run(argv, capture_output=True, text=True, timeout=25, check=False, stdin=subprocess.DEVNULL)
    told = {one["name"]: one["error"] for one in map(json.loads, done.stdout.splitlines())}
    for name, (why, repair) in _TRIALS.items():
        if name not in told:
            error = "not reached: what is before it failed" if told else done.stderr.strip()[-300:] or "no word"
        else:
            error = told[name]
        if error:
            words, _, hint = error.partition("; ")
            yield Finding(name=name, state="fail", found=words, why=why, repair=hint or _sudo(repair))
        else:
            yield Finding(name=name, state="ok", found="tried, it works")
    for name, (why, repair) in _OPTIONAL.items():
        if error := told.get(name, ""):
            yield Finding(name=name, state="warn", found=error, repair=repair, why=why)
        elif name in told:
            yield Finding(name=name, state="ok", found="tried, it works")


def _programs() -> Iterator[Finding]:
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin:/usr/local/sbin"
    for program, package in processes.PROGRAMS.items():
        found = shutil.which(program, path=path)
        name, why = f"program {program}", f"needed for {_NEEDED_FOR[program]}"
        if found is None:
            install = _sudo(f"apt-get install --no-install-recommends {package}")
            yield Finding(name=name, state="fail", found="not installed", why=why, repair=install)
            continue
        try:
            done = subprocess.run([found, *_VERSION[program]], capture_output=True, text=True, timeout=5, check=False,
                                  stdin=subprocess.DEVNULL)  # fmt: skip
            first = (done.stdout + done.stderr).strip().partition("\n")[0]
            version = re.search(r"v?\d+\.\d[\w.+~-]*", first)
            yield Finding(name=name, state="ok", found=version[0] if version else first[:60] or "installed")
        except (OSError, subprocess.TimeoutExpired) as error:
            reinstall = _sudo(f"apt-get install --reinstall {package}")
            yield Finding(name=name, state="fail", found=f"does not run: {error}", why=why, repair=reinstall)


def _user_ids() -> Iterator[Finding]:
    """newuidmap and a range of subordinate ids: with one id alone everything belongs to root in an instance."""
    if os.geteuid() == 0:
        return
    import pwd

    name = "user ids"
    user = pwd.getpwuid(os.getuid()).pw_name
    why = "with a single id, programs in instances that become another user fail"
    if shutil.which("newuidmap") is None:
        yield Finding(name=name, state="warn", found="newuidmap is missing", why=why,
                      repair=_sudo("apt-get install uidmap"))  # fmt: skip
        return
    counts = []
    for file in ("/etc/subuid", "/etc/subgid"):
        lines = Path(file).read_text().splitlines() if Path(file).exists() else []
        own = [line.split(":") for line in lines if line.split(":")[0] in {user, str(os.getuid())}]
        counts.append(max((int(fields[2]) for fields in own if len(fields) == 3), default=0))
    if min(counts) < 65536:
        add = _sudo(f"usermod --add-subuids 100000-165535 --add-subgids 100000-165535 {shlex.quote(user)}")
        yield Finding(name=name, state="warn", found=f"{min(counts)} subordinate ids", why=why, repair=add)
    else:
        yield Finding(name=name, state="ok", found=f"{min(counts)} subordinate ids")


def _control_groups() -> Iterator[Finding]:
    """Looked at from outside: whether they can be used is tried by the cell itself, which makes groups of its own."""
    name, why = "control groups", "memory, processes and CPU time of flavors are limited by them"
    mounted = cgroups.hierarchies()
    version = "2" if mounted == [cgroups.ROOT] else "1"
    if not mounted:
        yield Finding(name=name, state="warn", found="not mounted", why=why, repair="mount them, or run elsewhere")
    elif not all(os.access(one, os.W_OK) for one in mounted if version == "2" or one.name in {"memory", "pids"}):
        yield Finding(name=name, state="warn", found=f"version {version}, not ours to use", why=why,
                      repair="run as root where limits matter")  # fmt: skip
    else:
        yield Finding(name=name, state="ok", found=f"version {version}")


def _ports(settings: Settings) -> Iterator[Finding]:
    record = processes.server_record(settings.home)
    ours = record["ports"] if record is not None and processes.is_server(record) else {}
    for name, port in (ours or claims.ports(settings)).items():
        if ours:
            yield Finding(name=f"port {port}", state="ok", found=f"held by the cloud ({name})")
            continue
        family = socket.AF_INET6 if ":" in settings.listen else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((settings.listen, port))
                yield Finding(name=f"port {port}", state="ok", found=f"free for {name}")
            except OSError as error:
                who = f"ss -ltnp sport = :{port}   (who has it; or choose others with --port-base)"
                yield Finding(name=f"port {port}", state="fail", found=f"{error.strerror} on {settings.listen}",
                              why=f"the {name} API listens there", repair=who)  # fmt: skip


def _home(home: Path) -> Iterator[Finding]:
    place = next(path for path in (home, *home.parents) if path.exists())
    if place == home:
        mode, owner = home.stat().st_mode & 0o777, home.stat().st_uid
        why = "the database, passwords and keys of the cloud lie there"
        if owner != os.geteuid():
            yield Finding(name="home", state="fail", found=f"{home} belongs to user {owner}", why=why,
                          repair="run as its owner, or choose another with --home")  # fmt: skip
        elif mode & 0o077:
            yield Finding(name="home", state="warn", found=f"{home} has mode {mode:o}: others can look into it",
                          why=why, repair=f"chmod 700 {shlex.quote(str(home))}")  # fmt: skip
        else:
            yield Finding(name="home", state="ok", found=str(home))
    if not os.access(place, os.W_OK | os.X_OK):
        yield Finding(name="home", state="fail", found=f"{place} can't be written", why="nothing can be kept there",
                      repair="choose a directory with --home")  # fmt: skip
    yield from _file_system(place)
    yield from _space(place)


def _file_system(place: Path) -> Iterator[Finding]:
    kind, name = _mounted(place), "file system"
    if kind in _REMOTE:
        yield Finding(name=name, state="warn", found=f"{kind} at {place}", repair="choose a local --home",
                      why="a database needs locks and syncs that keep their word")  # fmt: skip
    elif kind in {"tmpfs", "ramfs"}:
        yield Finding(name=name, state="warn", found=f"{kind} at {place}", repair="choose a --home on a disk",
                      why="all of the cloud is gone with the next boot")  # fmt: skip
    else:
        yield Finding(name=name, state="ok", found=f"{kind} at {place}")


def _mounted(place: Path) -> str:
    """The type of the file system a path is on."""
    best, kind = "", "unknown"
    real = os.path.realpath(place)
    for line in Path("/proc/self/mounts").read_text().splitlines():
        _, point, type_, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if len(point) >= len(best) and (real == point or real.startswith(point.rstrip("/") + "/")):
            best, kind = point, type_
    return kind


def _space(place: Path) -> Iterator[Finding]:
    status = os.statvfs(place)
    free, files = status.f_bavail * status.f_frsize, status.f_favail
    why = "without room no change can be kept and no instance boots"
    state = "fail" if free < 64 * _MIB else "warn" if free < 1024 * _MIB else "ok"
    yield _judged("disk space", state, f"{free // _MIB} MiB free", why, f"free space at {place}")
    if status.f_files:
        state = "fail" if files < 1000 else "warn" if files < 20000 else "ok"
        yield _judged("inodes", state, f"{files} free", why, f"delete files at {place}")


def _judged(name: str, state: str, found: str, why: str, repair: str) -> Finding:
    if state == "ok":
        return Finding(name=name, state="ok", found=found)
    return Finding(name=name, state="fail" if state == "fail" else "warn", found=found, why=why, repair=repair)


def _memory() -> Iterator[Finding]:
    lines = Path("/proc/meminfo").read_text().splitlines()
    available = next((int(line.split()[1]) // 1024 for line in lines if line.startswith("MemAvailable")), 0)
    why = "server and agent take some 80 MiB, an instance 1 to 10"
    state = "fail" if available < 64 else "warn" if available < 256 else "ok"
    yield _judged("memory", state, f"{available} MiB available", why, "end what takes it: ps aux --sort -rss | head")


def _open_files() -> Iterator[Finding]:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    found = "unlimited" if hard == resource.RLIM_INFINITY else str(hard)
    state = "ok" if hard == resource.RLIM_INFINITY or hard >= 4096 else "warn"
    why = "every connection and every listener takes one"
    yield _judged("open files", state, f"limit {found}", why, "ulimit -Hn 16384   (or in /etc/security/limits.conf)")


def neighbours(proc: Path = Path("/proc")) -> Iterator[Finding]:
    """The kernel keeps one table of MAC addresses for all network namespaces, and shows it in the first one only."""
    try:
        room = int((proc / "sys/net/ipv4/neigh/default/gc_thresh3").read_text())
        names, *rows = [line.split() for line in (proc / "net/stat/arp_cache").read_text().splitlines()]
    except (OSError, ValueError):
        return
    full = sum(int(row[names.index("table_fulls")], 16) for row in rows) if "table_fulls" in names else 0
    found = f"room for {room}" + (f"; full {full} times since the kernel began" if full else "")
    why = "who finds no room for a neighbour's address can't send to it: from some 500 ports on, they need more"
    repair = f"sysctl -w net.ipv4.neigh.default.gc_thresh3={max(16384, 4 * room)}"
    yield _judged("neighbours", "warn" if full else "ok", found, why, _sudo(repair))


def _clock(settings: Settings) -> Iterator[Finding]:
    """A clock that is far off lets tokens end at once, or never."""
    now, why = time.time(), "tokens, snapshots and logs carry its time"
    code = max(path.stat().st_mtime for path in _dated(settings))
    shown = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(now))
    if now < code - 300:
        latest = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(code))
        yield Finding(name="clock", state="warn", found=f"{shown}, but files here are of {latest}", why=why,
                      repair="timedatectl   (and set it right)")  # fmt: skip
    else:
        yield Finding(name="clock", state="ok", found=shown)


def _dated(settings: Settings) -> Iterable[Path]:
    return [path for path in (Path(__file__), settings.database, settings.log_file) if path.exists()]
