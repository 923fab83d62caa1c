"""What an instance may not ask of the kernel: a deny list, since images bring programs we don't know.

The capabilities already refuse most of it; the list takes away what needs none (keyrings, bpf, new user namespaces,
io_uring) and what shows or changes the host (its log, its clock).
"""

from typing import Any

_EPERM, _ENOSYS = 1, 38
_CLONE_NEWUSER = 0x10000000

_DENIED = [
    "acct", "add_key", "bpf", "clock_adjtime", "clock_settime", "delete_module", "finit_module", "fsconfig",
    "fsmount", "fsopen", "fspick", "init_module", "ioperm", "iopl", "kexec_file_load", "kexec_load", "keyctl",
    "lookup_dcookie", "mount", "mount_setattr", "move_mount", "name_to_handle_at", "nfsservctl", "open_by_handle_at",
    "open_tree", "perf_event_open", "pivot_root", "quotactl", "quotactl_fd", "request_key", "settimeofday", "swapoff",
    "swapon", "syslog", "umount", "umount2", "userfaultfd", "vhangup",
]  # fmt: skip


def profile(*, fixed_groups: bool) -> dict[str, Any]:
    """The OCI `linux.seccomp` object.

    `fixed_groups`: the user namespace forbids setgroups(2), since only one user id is mapped. The call then answers
    success and does nothing, as there is no group to set: without it no ssh server could log anyone in.
    """
    rules: list[dict[str, Any]] = [
        {"names": _DENIED, "action": "SCMP_ACT_ERRNO", "errnoRet": _EPERM},
        # glibc falls back to clone(2), whose flags can be seen here.
        {"names": ["clone3", "io_uring_setup", "io_uring_enter", "io_uring_register"],
         "action": "SCMP_ACT_ERRNO", "errnoRet": _ENOSYS},
        {"names": ["clone", "unshare"], "action": "SCMP_ACT_ERRNO", "errnoRet": _EPERM,
         "args": [{"index": 0, "value": _CLONE_NEWUSER, "valueTwo": _CLONE_NEWUSER, "op": "SCMP_CMP_MASKED_EQ"}]},
    ]  # fmt: skip
    if fixed_groups:
        rules.append({"names": ["setgroups"], "action": "SCMP_ACT_ERRNO", "errnoRet": 0})
    return {
        "defaultAction": "SCMP_ACT_ALLOW",
        "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32", "SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"],
        "syscalls": rules,
    }
