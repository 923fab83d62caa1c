"""Consoles: what an instance's first process wrote, in one file of bounded size.

The instance writes to the file itself (opened for appending), so no process of ours stands between: its console goes on
while the agent is away, can't block it, and costs nothing. The file's head is given back to the file system by punching
a hole, which needs no lock against the writer and loses no byte of the tail; its length goes on growing, its size on
disk does not.
"""

import ctypes
import os
from pathlib import Path

from cumulet.instances.driver import InstanceError

KEPT = 256 * 1024
"""Bytes of a console that are always kept; up to twice as many are on disk (and what is written within two seconds)."""

_KEEP_SIZE, _PUNCH_HOLE = 0x1, 0x2
_BLOCK = 4096
_libc = ctypes.CDLL(None, use_errno=True)


def trim(path: Path) -> None:
    """Free the head of a console that has grown beyond twice KEPT; OSError where the file system can't punch holes."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return
    if status.st_blocks * 512 <= 2 * KEPT:
        return
    end = (status.st_size - KEPT) // _BLOCK * _BLOCK
    descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
    try:
        if _libc.fallocate(descriptor, _PUNCH_HOLE | _KEEP_SIZE, ctypes.c_int64(0), ctypes.c_int64(end)) != 0:
            # No holes here (NFS, vfat): start over. The writer appends, so it goes on at the new end.
            os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)


def tail(path: Path, lines: int | None = None) -> str:
    """The last `lines` lines (None: all that is kept), control characters as the instance wrote them."""
    if lines is not None and lines < 0:
        raise InstanceError("the number of console lines can't be negative")
    text = kept(path)[0].decode(errors="replace")
    return text if lines is None else "".join(text.splitlines(keepends=True)[-lines:] if lines else [])


def kept(path: Path) -> tuple[bytes, int]:
    """All that is kept, beginning with a whole line, and the offset in the file where it ends (for who reads on)."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            begin = max(0, size - KEPT)
            file.seek(begin)
            data = file.read(size - begin)
    except FileNotFoundError:
        return b"", 0
    return (data.partition(b"\n")[2] if begin else data), size
