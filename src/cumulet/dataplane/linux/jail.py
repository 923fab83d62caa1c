"""What a daemon that listens to tenants is left with: programs to read, one directory of its own, few powers.

dnsmasq and HAProxy take packets from hostile guests. Who takes one of them over finds no other file of the machine or
of the cloud, no other process that it could signal or trace (where the cell has an id for daemons; with a single id it
may signal those of the cell), no privilege to gain, and of root's powers those over the network namespace it is in.
"""

import contextlib
import os
from pathlib import Path

from cumulet.dataplane.linux import callfilter, guests, syscalls

ROOT = Path("/run/cumulet/jail")
"""Where a jail's root is put together; each process that does so sees its own."""

_PLACES = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")
_DEVICES = ("null", "zero", "random", "urandom")
_ACCOUNTS = "root:x:0:0:root:/:/usr/sbin/nologin\n"  # dnsmasq looks its user up
_SEEN = syscalls.MS_NOSUID | syscalls.MS_NODEV

_DAC_OVERRIDE, _NET_BIND_SERVICE, _NET_ADMIN, _NET_RAW = 1, 10, 12, 13
_CAPABILITIES = (_DAC_OVERRIDE, _NET_BIND_SERVICE, _NET_ADMIN, _NET_RAW)
"""DAC_OVERRIDE since the agent writes the configuration; it reaches no further than the jail."""


def prepare() -> None:
    """Make the place that jails are mounted at."""
    ROOT.mkdir(mode=0o700, parents=True, exist_ok=True)


def close(own: Path | None) -> None:
    """Put this process, about to become a daemon, into a jail whose only writable directory is `own`. OSError."""
    syscalls.unshare(syscalls.CLONE_NEWNS)
    syscalls.mount("jail", str(ROOT), "tmpfs", _SEEN, "mode=0755,size=256k")
    for name in ("usr", "etc", "dev", "proc", "tmp"):
        (ROOT / name).mkdir(mode=0o755)
        (ROOT / name).chmod(0o755)  # whatever the agent's umask is
    _bind(Path("/usr"), writable=False)
    for name in _PLACES:
        place = Path("/", name)
        if place.is_symlink():
            (ROOT / name).symlink_to(os.readlink(place))
        elif place.is_dir():
            (ROOT / name).mkdir()
            _bind(place, writable=False)
    for name in _DEVICES:
        (ROOT / "dev" / name).touch()
        syscalls.mount(f"/dev/{name}", str(ROOT / "dev" / name), flags=syscalls.MS_BIND)
    (ROOT / "etc/passwd").write_text(_ACCOUNTS)
    (ROOT / "etc/passwd").chmod(0o644)
    # Its own process, for dnsmasq to find the descriptors it has; without /proc/sys and the others' processes.
    syscalls.mount("proc", str(ROOT / "proc"), "proc", _SEEN | syscalls.MS_NOEXEC, "hidepid=invisible,subset=pid")
    if own is not None:
        (ROOT / own.relative_to("/")).mkdir(parents=True)
        _open_up(own)
        _bind(own, writable=True)
    syscalls.mount("jail", str(ROOT), flags=syscalls.MS_BIND | syscalls.MS_REMOUNT | syscalls.MS_RDONLY | _SEEN)
    os.chdir(ROOT)
    syscalls.pivot_root(".", ".")
    syscalls.umount(".")
    os.chdir("/")
    _weaken()


def _open_up(own: Path) -> None:
    """Let any id pass the directories above `own` that were made just now."""
    for above in own.relative_to("/").parents:
        (ROOT / above).chmod(0o755)


def _bind(source: Path, *, writable: bool) -> None:
    target = str(ROOT / source.relative_to("/"))
    syscalls.mount(str(source), target, flags=syscalls.MS_BIND | (0 if writable else syscalls.MS_REC))
    if not writable:
        flags = syscalls.MS_BIND | syscalls.MS_REMOUNT | syscalls.MS_RDONLY | _SEEN
        syscalls.mount(str(source), target, flags=flags)


def _weaken() -> None:
    """Become the cell's account for daemons, with the few powers they use, and never more."""
    syscalls.keep_capabilities()
    for capability in range(64):
        if capability not in _CAPABILITIES and not syscalls.drop_bounding(capability):
            break  # the kernel knows no more of them
    account = guests.daemons_id()
    with contextlib.suppress(PermissionError):  # a user namespace of one id forbids it
        os.setgroups([])
    os.setresgid(account, account, account)
    os.setresuid(account, account, account)
    syscalls.set_capabilities(_CAPABILITIES)
    syscalls.forbid_new_privileges()
    callfilter.install()
