"""Which parts were realized, in canonical JSON on the cell's own tmpfs: what the kernel can't express, beside it.

A record never says that something exists: appliers check that with the kernel and take from here only what the kernel
has no place for (a group's id, a port's host name). A change is first noted as begun, then as done: after a crash of
the agent in between the part's key is known, so that nothing becomes an orphan, while the old record still stands.
"""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from cumulet.topology.model import AnyPart, Key, Nat, Part, SwitchPort

DIRECTORY = Path("/run/cumulet/parts")
P = TypeVar("P", bound=Part)

_decoder: "msgspec.json.Decoder[AnyPart]" = msgspec.json.Decoder(AnyPart)


class Records:
    """All records, kept in memory and written through."""

    def __init__(self, directory: Path = DIRECTORY) -> None:
        self._directory = directory
        self._done: dict[Key, AnyPart] = {}
        self._by_kind: dict[type, dict[str, AnyPart]] = {}
        self._ports_in: dict[str, dict[str, SwitchPort]] = {}
        self._nats_of: dict[str, dict[str, Nat]] = {}
        self._begun: dict[Key, AnyPart] = {}
        directory.mkdir(mode=0o755, parents=True, exist_ok=True)
        for draft in directory.glob("*.draft"):
            draft.unlink()
        for name in os.listdir(directory):
            with contextlib.suppress(OSError, msgspec.DecodeError):
                part = _decoder.decode((directory / name).read_bytes())
                if name.endswith(".begun"):
                    self._begun[part.key] = part
                elif name.endswith(".done"):
                    self._keep(part)

    def begin(self, part: AnyPart) -> None:
        """Note that work on a part begins (nothing is written when it was done just so before)."""
        if part not in (self._begun.get(part.key), self._done.get(part.key)):
            self._write(part, "begun")
            self._begun[part.key] = part

    def done(self, part: AnyPart) -> None:
        """Note that a part is real."""
        if self._done.get(part.key) != part:
            self._write(part, "done")
            self._keep(part)
        if part.key in self._begun:
            self._path(part.key, "begun").unlink(missing_ok=True)
            del self._begun[part.key]

    def drop(self, key: Key) -> None:
        """Forget a part that is no more."""
        if key in self._begun:
            self._path(key, "begun").unlink(missing_ok=True)
            del self._begun[key]
        if self._forget(key):
            self._path(key, "done").unlink(missing_ok=True)

    def get(self, kind: type[P], id: str) -> P | None:
        """The part as it was last realized, or None."""
        part = self._done.get(Key(kind.__struct_config__.tag, id))  # type: ignore[arg-type]
        return part if isinstance(part, kind) else None

    def find(self, key: Key) -> AnyPart | None:
        """As `get`, by key."""
        return self._done.get(key)

    def traces(self, kind: type[P], id: str) -> list[P]:
        """The part as it was last realized and as it was last begun: both may have left something."""
        key = Key(kind.__struct_config__.tag, id)  # type: ignore[arg-type]
        return [part for part in (self._done.get(key), self._begun.get(key)) if isinstance(part, kind)]

    def all(self, kind: type[P]) -> list[P]:
        """All parts of a kind as they were last realized."""
        return list(self._by_kind.get(kind, {}).values())  # type: ignore[arg-type]

    def ports_in(self, namespace: str) -> list[SwitchPort]:
        """The ports that stand in a namespace."""
        return list(self._ports_in.get(namespace, {}).values())

    def nats_of(self, router: str) -> list[Nat]:
        """The floating IPs of a router."""
        return list(self._nats_of.get(router, {}).values())

    def plugged(self, namespace: str) -> bool:
        """Whether a port stands in a namespace; the interface of one that was removed lives on for a moment."""
        return bool(self._ports_in.get(namespace))

    def keys(self) -> set[Key]:
        """Every part that was begun or done."""
        return self._begun.keys() | self._done.keys()

    def parts(self) -> Iterable[AnyPart]:
        """Every part that was done."""
        return self._done.values()

    def _keep(self, part: AnyPart) -> None:
        self._forget(part.key)
        self._done[part.key] = part
        self._by_kind.setdefault(type(part), {})[part.id] = part
        if isinstance(part, SwitchPort):
            self._ports_in.setdefault(part.namespace, {})[part.id] = part
        elif isinstance(part, Nat):
            self._nats_of.setdefault(part.router, {})[part.id] = part

    def _forget(self, key: Key) -> bool:
        part = self._done.pop(key, None)
        if part is None:
            return False
        del self._by_kind[type(part)][part.id]
        if isinstance(part, SwitchPort):
            _drop(self._ports_in, part.namespace, part.id)
        elif isinstance(part, Nat):
            _drop(self._nats_of, part.router, part.id)
        return True

    def _path(self, key: Key, state: str) -> Path:
        return self._directory / f"{key.kind}_{key.id.replace('/', '%')}.{state}"

    def _write(self, part: AnyPart, state: str) -> None:
        target = self._path(part.key, state)
        draft = target.with_suffix(".draft")
        draft.write_bytes(msgspec.json.encode(part))
        draft.replace(target)


def _drop(where: dict[str, dict[str, Any]], place: str, id: str) -> None:
    del where[place][id]
    if not where[place]:
        del where[place]
