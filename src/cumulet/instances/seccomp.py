"""What an instance may not ask of the kernel: a deny list, since images bring programs we don't know.

The capabilities already refuse most of it; the list takes away what needs none (keyrings, bpf, new user namespaces,
io_uring), what shows or changes the host (its log, its clock), and parts of the kernel that a server has no use for
and that were often the way out of containers: packet filters of the guest's own, rare address families, line
disciplines. Only the machine's own calling convention is open: 32-bit programs don't run.
"""

import platform
from typing import Any

_EPERM, _ENOSYS, _EAFNOSUPPORT, _EPROTONOSUPPORT, _ENOPROTOOPT = 1, 38, 97, 93, 92
_CLONE_NEWUSER = 0x10000000
_NATIVE = {"x86_64": "SCMP_ARCH_X86_64", "aarch64": "SCMP_ARCH_AARCH64", "armv7l": "SCMP_ARCH_ARM",
           "riscv64": "SCMP_ARCH_RISCV64", "ppc64le": "SCMP_ARCH_PPC64LE", "s390x": "SCMP_ARCH_S390X"}  # fmt: skip

_DENIED = [
    "acct", "add_key", "bpf", "clock_adjtime", "clock_settime", "delete_module", "finit_module", "fsconfig",
    "fsmount", "fsopen", "fspick", "get_mempolicy", "init_module", "ioperm", "iopl", "kcmp", "kexec_file_load",
    "kexec_load", "keyctl", "lookup_dcookie", "mbind", "migrate_pages", "modify_ldt", "mount", "mount_setattr",
    "move_mount", "move_pages", "name_to_handle_at", "nfsservctl", "open_by_handle_at", "open_tree",
    "perf_event_open", "pivot_root", "quotactl", "quotactl_fd", "reboot", "request_key", "set_mempolicy", "setns",
    "settimeofday", "swapoff", "swapon", "sysfs", "syslog", "umount", "umount2", "uselib", "userfaultfd", "ustat",
    "vhangup",
]  # fmt: skip

_UNIX, _INET, _INET6, _NETLINK, _PACKET = 1, 2, 10, 16, 17
_ROUTE, _SOCK_DIAG, _AUDIT, _UEVENT = 0, 4, 9, 15
_TABLES = [(0, 64), (0, 96), (0, 128), (41, 64)]  # IPT_, ARPT_ and EBT_SO_SET_REPLACE of SOL_IP, of SOL_IPV6
_TERMINALS = [0x5412, 0x541C, 0x5423]  # TIOCSTI and TIOCLINUX type for others, TIOCSETD loads line disciplines


def profile(*, fixed_groups: bool) -> dict[str, Any]:
    """The OCI `linux.seccomp` object.

    `fixed_groups`: the user namespace forbids setgroups(2), since only one user id is mapped. The call then answers
    success and does nothing, as there is no group to set: without it no ssh server could log anyone in.
    """
    rules = [
        _refused(_DENIED, _EPERM),
        # glibc falls back to clone(2), whose flags can be seen here.
        _refused(["clone3", "io_uring_setup", "io_uring_enter", "io_uring_register"], _ENOSYS),
        _refused(["clone", "unshare"], _EPERM, _bits(0, _CLONE_NEWUSER, _CLONE_NEWUSER)),
        *(_refused(["ioctl"], _EPERM, _is(1, request)) for request in _TERMINALS),
        *_families(),
        *(_refused(["setsockopt"], _ENOPROTOOPT, _is(1, level), _is(2, option)) for level, option in _TABLES),
    ]
    if fixed_groups:
        rules.append(_refused(["setgroups"], 0))
    return {
        "defaultAction": "SCMP_ACT_ALLOW",
        "architectures": [_NATIVE[platform.machine()]] if platform.machine() in _NATIVE else [],
        "syscalls": rules,
    }


def _families() -> list[dict[str, Any]]:
    """Sockets of the usual families only, and of netlink what shows and sets addresses and routes."""
    few = {_UNIX, _INET, _INET6, _NETLINK, _PACKET}
    own = {_ROUTE, _SOCK_DIAG, _AUDIT, _UEVENT}
    return [
        *(_refused(["socket"], _EAFNOSUPPORT, _is(0, family)) for family in range(_PACKET) if family not in few),
        _refused(["socket"], _EAFNOSUPPORT, _above(0, _PACKET)),
        *(
            _refused(["socket"], _EPROTONOSUPPORT, _is(0, _NETLINK), _is(2, protocol))
            for protocol in range(_UEVENT)
            if protocol not in own
        ),
        _refused(["socket"], _EPROTONOSUPPORT, _is(0, _NETLINK), _above(2, _UEVENT)),
    ]


def _refused(names: list[str], error: int, *conditions: dict[str, Any]) -> dict[str, Any]:
    rule: dict[str, Any] = {"names": names, "action": "SCMP_ACT_ERRNO", "errnoRet": error}
    return rule | {"args": list(conditions)} if conditions else rule


def _is(index: int, value: int) -> dict[str, Any]:
    """An int argument: the kernel looks at its lower half alone, whatever the caller put into the other."""
    return _bits(index, 0xFFFFFFFF, value)


def _bits(index: int, mask: int, value: int) -> dict[str, Any]:
    return {"index": index, "value": mask, "valueTwo": value, "op": "SCMP_CMP_MASKED_EQ"}


def _above(index: int, value: int) -> dict[str, Any]:
    """Greater, or with anything in the upper half."""
    return {"index": index, "value": value, "op": "SCMP_CMP_GT"}
