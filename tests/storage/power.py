"""Loss of power, made from a record of what a process did to its files (recorder.c).

POSIX promises little: what was written reaches the disk when `fsync` of the file returns, and a name when `fsync` of
its directory does. Before that any part of it may be there, in any order, torn between sectors. Names alone come in
order here: every file system in use keeps a journal of them, or none of SQLite's own promises would hold.
"""

import os
import random
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
_HEAD = struct.Struct("=cQQII")
REPOSITORY = Path(__file__).parents[2]


@cache
def preloaded(name: str) -> Path:
    """A library of these tests to preload, built once from its C."""
    source, built = Path(__file__).with_name(f"{name}.c"), REPOSITORY / ".build" / f"{name}.so"
    if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
        built.parent.mkdir(exist_ok=True)
        draft = built.with_suffix(f".{os.getpid()}")
        command = ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(draft), str(source)]
        subprocess.run([*command, "-ldl"], check=True)
        draft.replace(built)
    return built


def environment(root: Path, record: Path) -> dict[str, str]:
    """The environment of a process whose files below `root` are recorded."""
    return {
        **os.environ,
        "LD_PRELOAD": str(preloaded("recorder")),
        "RECORD_HOME": str(root),
        "RECORD_TO": str(record),
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY / "tests"), *sys.path]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def recorded(script: str, root: Path, record: Path, *arguments: str) -> None:
    """Run a Python script to its end, recorded."""
    subprocess.run([sys.executable, "-c", script, *arguments], env=environment(root, record), check=True,
                   stdout=subprocess.DEVNULL, timeout=120)  # fmt: skip


class Step(NamedTuple):
    """One record: `what` is o(pened), w(ritten), t(runcated), s(ynced), r(enamed), u(nlinked), d(irectory), m(ark)."""

    what: str
    inode: int
    offset: int
    first: bytes
    second: bytes


def steps(record: Path) -> list[Step]:
    """All of a record."""
    content, at, found = record.read_bytes(), 0, []
    while at < len(content):
        what, inode, offset, one, two = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        found.append(Step(what.decode(), inode, offset, content[at : at + one], content[at + one : at + one + two]))
        at += one + two
    return found


class File:
    """What is on the disk for certain, and what was written since and may be."""

    def __init__(self) -> None:
        self.synced = bytearray()
        self.pending: list[tuple[int, bytes | None]] = []

    def sync(self) -> None:
        for offset, data in self.pending:
            _put(self.synced, offset, data)
        self.pending.clear()


def _put(content: bytearray, offset: int, data: bytes | None) -> None:
    """Write, or (None) cut or lengthen to `offset`."""
    end = offset if data is None else offset + len(data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if data is None:
        del content[offset:]
    else:
        content[offset:end] = data


Names = dict[str, File | None]
"""What a path names: a file, or (None) a directory."""


Before = Mapping[str, tuple[int, bytes]]
"""Files with their inodes and contents."""


def as_it_is(root: Path) -> Before:
    """The files below a directory before a record begins."""
    return {str(file): (file.stat().st_ino, file.read_bytes()) for file in root.rglob("*") if file.is_file()}


class Disk:
    """The files below a root, as the steps so far left them. `heard` is what others were told."""

    def __init__(self, before: Before, *, syncs: bool = True) -> None:
        self.names: Names = {}
        self._inodes: dict[int, File] = {}
        for path, (inode, content) in before.items():
            file = self.names[path] = self._inodes[inode] = File()
            file.synced[:] = content
        self.certain: Names = dict(self.names)
        self.pending: list[tuple[str, str, File | None, str]] = []
        self.heard: list[bytes] = []
        self._made: set[str] = set()
        self._syncs = syncs

    def take(self, step: Step) -> None:
        """Follow one step."""
        path = step.first.decode("utf-8", "replace") if step.what in "osrud" else ""
        match step.what:
            case "o":
                if path not in self.names:
                    self._inodes[step.inode] = File()
                    self._name("set", path, self._inodes[step.inode])
                elif step.offset:
                    self._inodes[step.inode].pending.append((0, None))
            case "w":
                self._inodes[step.inode].pending.append((step.offset, step.first))
            case "t":
                self._inodes[step.inode].pending.append((step.offset, None))
            case "d":
                self._made.add(path)
                self._name("set", path, None)
            case "u":
                self._name("remove", path)
            case "r":
                self._name("move", path, target=step.second.decode())
            case "m":
                self.heard.append(step.first)
            case "s" if self._syncs:
                self._sync(step, path)

    def _name(self, verb: str, path: str, file: File | None = None, target: str = "") -> None:
        self.pending.append((verb, path, file, target))
        _rename(self.names, *self.pending[-1])

    def _sync(self, step: Step, path: str) -> None:
        if self.names.get(path) is not None:
            self._inodes[step.inode].sync()
            return
        rest = []
        for change in self.pending:
            # A rename within or into the directory is on the disk with it.
            if os.path.dirname(change[3] or change[1]) == path:
                _rename(self.certain, *change)
            else:
                rest.append(change)
        self.pending = rest

    def after(self, chance: random.Random | str) -> dict[str, bytes]:
        """The files after a loss of power now, by path.

        "least": what is certain. "names": every name, and of contents what is certain. "all": all of it, as kill -9
        leaves it. Or by chance, any part in between.
        """
        names = dict(self.certain)
        count = {"least": 0}.get(str(chance), len(self.pending))
        if isinstance(chance, random.Random):
            count = chance.randint(0, len(self.pending))
        for change in self.pending[:count]:
            _rename(names, *change)
        return {
            path: _content(file, chance)
            for path, file in names.items()
            if file is not None
            and not path.endswith("-shm")
            and all(str(above) in names for above in Path(path).parents if str(above) in self._made)
        }


def _rename(names: Names, verb: str, path: str, file: File | None, target: str) -> None:
    if verb == "set":
        names[path] = file
    elif verb == "remove":
        names.pop(path, None)
    elif path in names:
        names[target] = names.pop(path)
        for other in [each for each in names if each.startswith(f"{path}/")]:
            names[target + other[len(path) :]] = names.pop(other)


def _content(file: File, chance: random.Random | str) -> bytes:
    content = bytearray(file.synced)
    for offset, data in file.pending if chance not in {"least", "names"} else []:
        if isinstance(chance, random.Random):
            luck = chance.random()
            if luck < 0.3:
                continue
            if luck < 0.6 and data is not None:
                for start in range(0, len(data), SECTOR):
                    if chance.random() < 0.5:
                        _put(content, offset + start, data[start : start + SECTOR])
                continue
        _put(content, offset, data)
    return bytes(content)


def losses(
    found: Sequence[Step], cuts: int, seed: int, *, syncs: bool = True, before: Before | None = None
) -> Iterator[tuple[str, list[bytes], Mapping[str, bytes]]]:
    """For `cuts` moments of a record, and each way to lose power then: its name, what was heard, the files left.

    `before`: the files that were there, synced, when the record began.
    """
    chance = random.Random(seed)
    # Half of them right after somebody heard of something, when it must be there; half anywhere; and all renames.
    told = [index for index, step in enumerate(found) if step.what == "m"]
    moments = set(chance.sample(told, min(len(told), cuts // 2)))
    moments |= set(chance.sample(range(len(found)), min(len(found), cuts - len(moments))))
    moments |= {index + more for index, step in enumerate(found[:-2]) if step.what == "r" for more in (0, 1, 2)}
    disk = Disk(before or {}, syncs=syncs)
    for index, step in enumerate(found):
        disk.take(step)
        if index in moments:
            for way in ("least", "names", "all", random.Random(chance.random())):
                yield f"{index} {way if isinstance(way, str) else 'random'}", list(disk.heard), disk.after(way)


def lay(files: Mapping[str, bytes], root: Path, place: Path) -> Path:
    """Write the files that were below `root` to `place` instead."""
    for path, content in files.items():
        target = place / Path(path).relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return place
