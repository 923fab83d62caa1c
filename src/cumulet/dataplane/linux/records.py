"""Which parts were realized, in canonical JSON on the cell's own tmpfs: what the kernel can't express, beside it.

A record never says that something exists: appliers check that with the kernel and take from here only what the kernel
has no place for (a group's id, a port's host name). A change is first noted as begun, then as done: after a crash of
the agent in between the part's key is known, so that nothing becomes an orphan, while the old record still stands.
"""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

from cumulet.topology.model import AnyPart, Key, Part, SwitchPort

DIRECTORY = Path("/run/cumulet/parts")
P = TypeVar("P", bound=Part)

_decoder: "msgspec.json.Decoder[AnyPart]" = msgspec.json.Decoder(AnyPart)


class Records:
    """All records, kept in memory and written through."""

    def __init__(self, directory: Path = DIRECTORY) -> None:
        self._directory = directory
        self._done: dict[Key, AnyPart] = {}
        self._begun: set[Key] = set()
        directory.mkdir(mode=0o755, parents=True, exist_ok=True)
        for name in os.listdir(directory):
            with contextlib.suppress(OSError, msgspec.DecodeError):
                part = _decoder.decode((directory / name).read_bytes())
                if name.endswith(".begun"):
                    self._begun.add(part.key)
                elif name.endswith(".done"):
                    self._done[part.key] = part

    def begin(self, part: AnyPart) -> None:
        """Note that work on a part begins (nothing is written when it was done just so before)."""
        if part.key not in self._begun and self._done.get(part.key) != part:
            self._write(part, "begun")
            self._begun.add(part.key)

    def done(self, part: AnyPart) -> None:
        """Note that a part is real."""
        if self._done.get(part.key) != part:
            self._write(part, "done")
            self._done[part.key] = part
        if part.key in self._begun:
            self._path(part.key, "begun").unlink(missing_ok=True)
            self._begun.discard(part.key)

    def drop(self, key: Key) -> None:
        """Forget a part that is no more."""
        if key in self._begun:
            self._path(key, "begun").unlink(missing_ok=True)
            self._begun.discard(key)
        if self._done.pop(key, None) is not None:
            self._path(key, "done").unlink(missing_ok=True)

    def get(self, kind: type[P], id: str) -> P | None:
        """The part as it was last realized, or None."""
        part = self._done.get(Key(kind.__struct_config__.tag, id))  # type: ignore[arg-type]
        return part if isinstance(part, kind) else None

    def find(self, key: Key) -> AnyPart | None:
        """As `get`, by key."""
        return self._done.get(key)

    def all(self, kind: type[P]) -> list[P]:
        """All parts of a kind as they were last realized."""
        return [part for part in self._done.values() if isinstance(part, kind)]

    def plugged(self, namespace: str) -> bool:
        """Whether a port stands in a namespace; the interface of one that was removed lives on for a moment."""
        return any(port.namespace == namespace for port in self.all(SwitchPort))

    def keys(self) -> set[Key]:
        """Every part that was begun or done."""
        return self._begun | self._done.keys()

    def parts(self) -> Iterable[AnyPart]:
        """Every part that was done."""
        return self._done.values()

    def _path(self, key: Key, state: str) -> Path:
        return self._directory / f"{key.kind}_{key.id.replace('/', '%')}.{state}"

    def _write(self, part: AnyPart, state: str) -> None:
        target = self._path(part.key, state)
        draft = target.with_suffix(".draft")
        draft.write_bytes(msgspec.json.encode(part))
        draft.replace(target)
