"""A filter of system calls (seccomp(2)) for daemons that listen to tenants: they serve sockets and files, no more.

Refused are namespaces, mounts, tracing, modules, keys and what else of the kernel such a program never asks for and one
that was taken over would begin with. A deny list, since the daemons' libraries change; the jail does the rest. Machines
whose numbers are not listed here go without.
"""

import ctypes
import errno
import os
import platform
import struct
from typing import NamedTuple

_CLONE_NEWUSER = 0x10000000
_CLONE3 = 435
_COMMON = (425, 426, 427, 428, 429, 430, 431, 432, 433, 438, 442)
"""io_uring, the newer calls about mounts, pidfd_getfd: their numbers are every machine's."""


class _Machine(NamedTuple):
    audit: int
    clone: int
    refused: tuple[int, ...]


# In this order: ptrace, pivot_root, chroot, mount, umount2, reboot, init_module, delete_module, keyctl, add_key,
# request_key, unshare, perf_event_open, open_by_handle_at, setns, process_vm_readv, process_vm_writev, finit_module,
# bpf, userfaultfd, kexec_load, kexec_file_load.
_MACHINES = {
    "x86_64": _Machine(0xC000003E, 56, (101, 155, 161, 165, 166, 169, 175, 176, 250, 248, 249, 272, 298, 304, 308, 310,
                                        311, 313, 321, 323, 246, 320)),
    "aarch64": _Machine(0xC00000B7, 220, (117, 41, 51, 40, 39, 142, 105, 106, 219, 217, 218, 97, 241, 265, 268, 270,
                                          271, 273, 280, 282, 104, 294)),
}  # fmt: skip

_LOAD, _EQUAL, _SOME_BITS, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data, little endian machines
_PR_SET_SECCOMP, _FILTER = 22, 2


def install() -> None:
    """Filter the calls of this process, which has forbidden itself new privileges, and of what it becomes. OSError."""
    machine = _MACHINES.get(platform.machine())
    if machine is None:
        return
    program = _program(machine)
    text = ctypes.create_string_buffer(program, len(program))
    described = struct.pack("=H6xQ", len(program) // 8, ctypes.addressof(text))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(ctypes.c_int(_PR_SET_SECCOMP), ctypes.c_ulong(_FILTER), described) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"seccomp: {os.strerror(number)}")


def _program(machine: _Machine) -> bytes:
    code = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, machine.audit, 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
    ]
    for number in (*machine.refused, *_COMMON):
        code += [_step(_EQUAL, number, 0, 1), _step(_RETURN, _ERRNO | errno.EPERM)]
    # The flags of clone3 lie in memory, where no filter looks; libraries go back to clone when there is none.
    code += [_step(_EQUAL, _CLONE3, 0, 1), _step(_RETURN, _ERRNO | errno.ENOSYS)]
    if machine.audit == _MACHINES["x86_64"].audit:  # x32: the same calls by other numbers
        code += [_step(_SOME_BITS, 0x40000000, 0, 1), _step(_RETURN, _ERRNO | errno.ENOSYS)]
    code += [
        _step(_EQUAL, machine.clone, 0, 3),
        _step(_LOAD, _FIRST_ARGUMENT),
        _step(_SOME_BITS, _CLONE_NEWUSER, 0, 1),
        _step(_RETURN, _ERRNO | errno.EPERM),
        _step(_RETURN, _ALLOW),
    ]
    return b"".join(code)


def _step(operation: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    return struct.pack("=HBBI", operation, when_true, when_false, value)
