"""The bytes of images: the guest's root file system as a tar archive; the machine's own programs are not handed out."""

import hashlib
import tarfile
from pathlib import Path

from cumulet.http.cloud import Cloud
from cumulet.image.image import Content, Image
from cumulet.instances import images

_KNOWN: dict[Path, Content] = {}


def pack(home: Path) -> Path:
    """Make the guest's archive where it is missing; answers its path. Blocking: a fraction of a second."""
    ready = images.ready(home, "guest")
    archive = home / "images" / "guest" / f"{ready.version}.tar"
    if not archive.exists():
        unfinished = archive.with_suffix(".new")
        with tarfile.open(unfinished, "w") as tar:
            tar.add(home / ready.root, arcname=".", filter=_plain)
        unfinished.rename(archive)
    for old in archive.parent.glob("*.tar"):
        if old != archive:
            old.unlink(missing_ok=True)
    _digest(archive)
    return archive


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Owned by root and without times, so that the same image gives the same bytes."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = 0
    return entry


def archive_of(cloud: Cloud, image: Image) -> Path | None:
    """The image's file, None when it has none (yet)."""
    if image.root != "guest" or cloud.settings.dataplane == "memory":
        return None
    found = sorted((cloud.settings.home / "images" / "guest").glob("*.tar"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def contents(cloud: Cloud, image: Image) -> Content:
    """Size and checksum of the image's file."""
    path = archive_of(cloud, image)
    if path is None:
        return Content()
    return _digest(path)


def _digest(path: Path) -> Content:
    """Size and checksum of a file that never changes under its name."""
    if path not in _KNOWN:
        data = path.read_bytes()
        _KNOWN[path] = Content(len(data), hashlib.md5(data, usedforsecurity=False).hexdigest())
    return _KNOWN[path]
