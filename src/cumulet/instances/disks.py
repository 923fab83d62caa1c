"""Disks: an instance's changes over its image, kept in HOME/instances/ID/ from its first boot until it is removed.

An overlay where the file system under HOME can carry one. Where it can't (HOME lies on an overlay itself, as in many
containers), the guest's few megabytes are copied, and /usr of the image "host" is read only.
"""

import contextlib
import ctypes
import os
import shutil
from pathlib import Path

import msgspec

from cumulet.instances import images
from cumulet.instances.driver import InstanceError
from cumulet.instances.images import Image, Name

_MS_NOSUID, _MS_NODEV, _MS_RDONLY = 0x2, 0x4, 0x1
_MNT_DETACH = 2
_libc = ctypes.CDLL(None, use_errno=True)


class Disk(msgspec.Struct, frozen=True, kw_only=True):
    """What a disk was begun with, as kept in its `disk.json`."""

    image: Name
    version: str
    copied: bool = False


def directory(home: Path, id: str) -> Path:
    """Where an instance's disk and console are kept."""
    return home / "instances" / id


def read(home: Path, id: str) -> Disk | None:
    """The disk of an instance, None when it has none (or a crash left it without its record: what it holds shows over
    the image as it is by then)."""
    try:
        return msgspec.json.decode((directory(home, id) / "disk.json").read_bytes(), type=Disk)
    except (FileNotFoundError, msgspec.DecodeError):
        return None


def mount(home: Path, id: str, image: Name, target: Path, *, root: int) -> None:
    """Make the disk when there is none (or one of another image: that one is lost) and mount it at `target`.

    `root` is the user and group id that the instance's root has here. InstanceError or OSError.
    """
    disk = read(home, id)
    if disk is not None and disk.image != image:
        erase(home, id)
        disk = None
    source = images.ready(home, image, disk.version if disk else None, root=root)
    if disk is None or disk.version != source.version:
        disk = Disk(image=image, version=source.version)
    kept = directory(home, id)
    kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    target.mkdir(parents=True, exist_ok=True)
    unmount(target)
    disk = _mount_root(home, id, disk, source, target, root)
    try:
        if source.usr:
            _mount_usr(home, id, disk, source, target / "usr", root)
        _record(kept, disk)
    except OSError:
        unmount(target)
        raise


def unmount(target: Path) -> None:
    """Undo `mount`; nothing mounted is fine."""
    for path in (target / "usr", target):
        while _libc.umount2(os.fsencode(path), ctypes.c_int(_MNT_DETACH)) == 0:
            pass


def erase(home: Path, id: str) -> None:
    """Delete an instance's disk but not its console."""
    kept = directory(home, id)
    (kept / "disk.json").unlink(missing_ok=True)
    for name in ("upper", "work", "usr-upper", "usr-work", "root"):
        shutil.rmtree(kept / name, ignore_errors=True)


def _mount_root(home: Path, id: str, disk: Disk, source: Image, target: Path, root: int) -> Disk:
    kept = directory(home, id)
    if not disk.copied:
        for name in ("upper", "work"):
            (kept / name).mkdir(exist_ok=True)
        os.chown(kept / "upper", root, root)
        (kept / "upper").chmod(0o755)
        try:
            _overlay(home, (source.root,), f"instances/{id}/upper", f"instances/{id}/work", target)
        except OSError:
            if any((kept / "upper").iterdir()):
                raise
        else:
            return disk
        if not (kept / "root").is_dir():
            shutil.copytree(home / source.root, kept / "root.new", symlinks=True)
            images.give(kept / "root.new", root)
            (kept / "root.new").rename(kept / "root")
    _mount(str(kept / "root"), target, None, 0x1000, None)
    return msgspec.structs.replace(disk, copied=True)


def _mount_usr(home: Path, id: str, disk: Disk, source: Image, target: Path, root: int) -> None:
    kept = directory(home, id)
    if disk.copied:
        _overlay(home, source.usr, None, None, target)
        return
    for name in ("usr-upper", "usr-work"):
        (kept / name).mkdir(exist_ok=True)
    os.chown(kept / "usr-upper", root, root)
    (kept / "usr-upper").chmod(0o755)
    _overlay(home, source.usr, f"instances/{id}/usr-upper", f"instances/{id}/usr-work", target)


def _overlay(home: Path, lower: tuple[str, ...], upper: str | None, work: str | None, target: Path) -> None:
    """Mount an overlay with paths relative to HOME: they show in the instance's /proc/mounts, and HOME's own name,
    which is no business of the instance, may hold commas and colons. In a user namespace it keeps its notes in user
    xattrs."""
    data = f"userxattr,lowerdir={':'.join(lower)}"
    if upper is not None:
        data += f",upperdir={upper},workdir={work}"
    before = os.open(".", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.chdir(home)
        _mount("instance", target, "overlay", _MS_NODEV | _MS_NOSUID, data)
    finally:
        with contextlib.suppress(OSError):
            os.fchdir(before)
        os.close(before)


def _mount(source: str, target: Path, kind: str | None, flags: int, data: str | None) -> None:
    arguments = (
        os.fsencode(source), os.fsencode(target), kind.encode() if kind else None, ctypes.c_ulong(flags),
        os.fsencode(data) if data else None,
    )  # fmt: skip
    if _libc.mount(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"mount {kind or 'bind'}: {os.strerror(number)}", str(target))


def _record(kept: Path, disk: Disk) -> None:
    unfinished = kept / "disk.json.new"
    unfinished.write_bytes(msgspec.json.encode(disk))
    unfinished.rename(kept / "disk.json")


def in_use(home: Path) -> set[tuple[str, str]]:
    """The image versions (name, version) that some disk was begun with."""
    found: set[tuple[str, str]] = set()
    with contextlib.suppress(FileNotFoundError):
        for id in os.listdir(home / "instances"):
            disk = read(home, id)
            if disk is not None:
                found.add((disk.image, disk.version))
    return found


def check_free(home: Path) -> None:
    """InstanceError when the disk under HOME is full: an instance that can't write a byte does not boot."""
    status = os.statvfs(home)
    if status.f_bavail * status.f_frsize < 1024 * 1024:
        raise InstanceError(f"the disk under {home} is full")
