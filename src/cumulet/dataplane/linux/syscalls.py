"""The few system calls Python 3.11 does not have: namespaces, mounts and capabilities, by libc.

Errors are OSError with the kernel's errno.
"""

import ctypes
import os
import struct
from collections.abc import Iterable

CLONE_NEWNS = 0x00020000
CLONE_NEWCGROUP = 0x02000000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT = 0x1, 0x2, 0x4, 0x8, 0x20
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000
MNT_DETACH = 2

_PR_SET_KEEPCAPS, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE = 8, 24, 38, 47, 2
_CAPABILITY_VERSION_3 = 0x20080522
_EINVAL = 22

_libc = ctypes.CDLL(None, use_errno=True)


def _checked(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def unshare(flags: int) -> None:
    """Move the calling thread (for CLONE_NEWUSER: a single-threaded process) into new namespaces."""
    _checked(_libc.unshare(ctypes.c_int(flags)), "unshare")


def setns(descriptor: int, flags: int = 0) -> None:
    """Move the calling thread into the namespace behind a descriptor; `flags` is the CLONE_NEW* it must be."""
    _checked(_libc.setns(ctypes.c_int(descriptor), ctypes.c_int(flags)), "setns")


def mount(source: str, target: str, kind: str | None = None, flags: int = 0, data: str | None = None) -> None:
    """mount(2)."""
    result = _libc.mount(
        source.encode(),
        target.encode(),
        kind.encode() if kind else None,
        ctypes.c_ulong(flags),
        data.encode() if data else None,
    )
    _checked(result, f"mount {target}")


def umount(target: str, flags: int = MNT_DETACH) -> None:
    """umount2(2)."""
    _checked(_libc.umount2(target.encode(), ctypes.c_int(flags)), f"umount {target}")


def pivot_root(new: str, old: str) -> None:
    """pivot_root(2)."""
    _checked(_libc.pivot_root(new.encode(), old.encode()), "pivot_root")


def keep_capabilities() -> None:
    """Let the permitted capabilities outlive the next change of all user ids."""
    _checked(_prctl(_PR_SET_KEEPCAPS, 1), "prctl KEEPCAPS")


def drop_bounding(capability: int) -> bool:
    """Make it impossible to gain a capability again; False when the kernel knows no such number."""
    if _prctl(_PR_CAPBSET_DROP, capability) == 0:
        return True
    if ctypes.get_errno() == _EINVAL:
        return False
    _checked(-1, "prctl CAPBSET_DROP")
    return False


def set_capabilities(kept: Iterable[int]) -> None:
    """Have these capabilities and no others, also in the programs that this process becomes (capabilities(7))."""
    mask = sum(1 << capability for capability in kept)
    low, high = mask & 0xFFFFFFFF, mask >> 32
    header = struct.pack("=Ii", _CAPABILITY_VERSION_3, 0)
    _checked(_libc.capset(header, struct.pack("=6I", low, low, low, high, high, high)), "capset")
    for capability in kept:
        _checked(_prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, capability), "prctl CAP_AMBIENT")


def forbid_new_privileges() -> None:
    """No program that this process becomes, set-user-id or not, has more power than it."""
    _checked(_prctl(_PR_SET_NO_NEW_PRIVS, 1), "prctl NO_NEW_PRIVS")


def _prctl(option: int, *arguments: int) -> int:
    filled = [*arguments, 0, 0, 0, 0][:4]
    return int(_libc.prctl(ctypes.c_int(option), *(ctypes.c_ulong(value) for value in filled)))
