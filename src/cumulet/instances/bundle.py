"""The OCI configuration of an instance: what it may see, do and use.

An instance has its own pid, mount, uts and ipc namespaces and joins the network namespace of its ports and the user
namespace which that belongs to. Its root user has the capabilities of a small machine's root over its own things: its
network namespace (the cloud's filters sit outside of it), its files, its users. It can't make device nodes, mount, load
modules or gain privileges by a program.
"""

import os
import resource
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cumulet.instances.driver import Ids
from cumulet.instances.seccomp import profile
from cumulet.topology.model import Instance

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PIDS = 1024
"""Processes and threads an instance may have, where cgroups can limit it; elsewhere each of its users."""
_FILES = 65536

_CAPABILITIES = [
    "CAP_AUDIT_WRITE", "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_NET_ADMIN",
    "CAP_NET_BIND_SERVICE", "CAP_NET_RAW", "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID", "CAP_SYS_CHROOT",
]  # fmt: skip

_MASKED = [
    "/proc/acpi", "/proc/asound", "/proc/cmdline", "/proc/config.gz", "/proc/consoles", "/proc/crypto",
    "/proc/diskstats", "/proc/driver", "/proc/dynamic_debug", "/proc/interrupts", "/proc/iomem", "/proc/ioports",
    "/proc/kcore", "/proc/keys", "/proc/key-users", "/proc/kallsyms", "/proc/kmsg", "/proc/kpagecgroup",
    "/proc/kpagecount", "/proc/kpageflags", "/proc/latency_stats", "/proc/locks", "/proc/mdstat", "/proc/modules",
    "/proc/mtrr", "/proc/pagetypeinfo", "/proc/partitions", "/proc/sched_debug", "/proc/schedstat", "/proc/scsi",
    "/proc/slabinfo", "/proc/swaps", "/proc/sysrq-trigger", "/proc/timer_list", "/proc/timer_stats", "/proc/tty",
    "/proc/vmallocinfo", "/sys/block", "/sys/bus", "/sys/class/block", "/sys/class/dmi", "/sys/dev/block",
    "/sys/devices/virtual/dmi", "/sys/devices/virtual/powercap", "/sys/firmware", "/sys/fs", "/sys/hypervisor",
    "/sys/kernel", "/sys/module", "/sys/power",
]  # fmt: skip

_READ_ONLY = ["/proc/bus", "/proc/fs", "/proc/irq"]


def config(
    part: Instance,
    *,
    rootfs: Path,
    network: Path,
    user: Path,
    ids: Ids,
    cgroup: str | None,
    masked: Sequence[str] = (),
) -> dict[str, Any]:
    """The contents of `config.json`.

    `network` and `user` are the namespaces it joins, `cgroup` is the path for the instance's limits, None where there
    can be none; `masked` are paths to be shown empty.
    """
    mapping = [{"containerID": 0, "hostID": ids.first, "size": ids.size}]
    linux: dict[str, Any] = {
        "namespaces": [
            {"type": "pid"}, {"type": "mount"}, {"type": "uts"}, {"type": "ipc"},
            {"type": "network", "path": str(network)}, {"type": "user", "path": str(user)},
        ],
        "uidMappings": mapping,
        "gidMappings": mapping,
        "maskedPaths": [*_MASKED, *masked],
        "readonlyPaths": _READ_ONLY + _host_sysctls(),
        "seccomp": profile(fixed_groups=not ids.many),
    }  # fmt: skip
    if cgroup is not None:
        linux["cgroupsPath"] = cgroup
        linux["resources"] = {**limits(part), "devices": [{"allow": False, "access": "rwm"}]}
    capabilities = dict.fromkeys(("bounding", "effective", "permitted"), _CAPABILITIES)
    return {
        "ociVersion": "1.0.2",
        "hostname": part.hostname,
        "root": {"path": str(rootfs), "readonly": False},
        "process": {
            "terminal": False,
            "user": {"uid": 0, "gid": 0, "umask": 0o022},
            "cwd": "/",
            "args": ["/usr/lib/cumulet/bin/busybox", "sh", "/usr/lib/cumulet/init.sh"],
            "env": [f"PATH={PATH}", "HOME=/root", "USER=root", "TERM=linux", "container=cumulet"],
            "capabilities": capabilities,
            "noNewPrivileges": True,
            "rlimits": _rlimits(),
            "oomScoreAdj": 500,  # when the machine's memory is all used, the cloud itself lives longer
        },
        "mounts": _mounts(part, with_tty_group=ids.many),
        "linux": linux,
    }


def limits(part: Instance) -> dict[str, Any]:
    """The OCI `resources` that the instance's flavor stands for."""
    period = 100_000
    return {
        "memory": {"limit": part.memory * 1024 * 1024},
        "pids": {"limit": PIDS},
        "cpu": {"shares": 1024 * part.vcpus, "period": period, "quota": period * part.vcpus},
    }


def _host_sysctls() -> list[str]:
    """All of /proc/sys but `net`, which shows and changes the instance's own network namespace only."""
    return sorted(f"/proc/sys/{name}" for name in os.listdir("/proc/sys") if name != "net")


def _rlimits() -> list[dict[str, Any]]:
    """Limits of a process, which no group is needed for.

    Processes are counted per user and user namespace, so each user of this instance may have as many. A core of one
    byte is none, also where the machine hands cores to a program of its own (core(5): 1, unlike 0, stops that too).
    """
    files = min(_FILES, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    values = {"RLIMIT_NPROC": PIDS, "RLIMIT_NOFILE": files, "RLIMIT_CORE": 1}
    return [{"type": name, "soft": value, "hard": value} for name, value in values.items()]


def _mounts(part: Instance, *, with_tty_group: bool) -> list[dict[str, Any]]:
    def mount(target: str, kind: str, *options: str) -> dict[str, Any]:
        return {"destination": target, "type": kind, "source": kind, "options": list(options)}

    terminals = ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620"]
    return [
        mount("/proc", "proc", "nosuid", "noexec", "nodev"),
        mount("/dev", "tmpfs", "nosuid", "strictatime", "mode=755", "size=1024k"),
        mount("/dev/pts", "devpts", *terminals, *(["gid=5"] if with_tty_group else [])),
        mount("/dev/shm", "tmpfs", "nosuid", "nodev", "mode=1777", f"size={part.memory * 512}k"),  # noqa: S108 (its own)
        mount("/dev/mqueue", "mqueue", "nosuid", "noexec", "nodev"),
        mount("/sys", "sysfs", "nosuid", "noexec", "nodev", "ro"),
        mount("/run", "tmpfs", "nosuid", "nodev", "mode=755", f"size={part.memory * 205}k"),
    ]
