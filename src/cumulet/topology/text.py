"""The canonical text of a topology: what `cumulet topology` prints and golden files hold.

One paragraph a part, in the order of realization; a line a field, in the order the part declares them; what is as it is
by default is left out. Nothing else is left out, so two topologies have the same text exactly when they are equal.

    port web-1
      switch private
      type instance
      addresses 10.0.1.5

`diff` shows what a step from one topology to another changes, with +, - and ~ before the parts.
"""

from collections.abc import Iterable, Iterator
from difflib import ndiff

import msgspec

from cumulet.topology.model import AnyPart
from cumulet.topology.world import World

_SINGULAR = {
    "subnets": "subnet", "acls": "acl", "ports": "leg", "routes": "route", "listeners": "listener",
    "members": "member", "allowed_pairs": "allowed_pair", "dhcp_options": "dhcp_option", "helpers": "helper",
    "labels": "label", "rules": "rule", "logs": "log",
}  # fmt: skip


def text(topology: World | Iterable[AnyPart]) -> str:
    """The whole topology; one empty line for none."""
    return "\n\n".join(part_text(part) for part in _world(topology).parts.values()).rstrip("\n") + "\n"


def part_text(part: AnyPart) -> str:
    """One part's paragraph, without a newline at its end."""
    lines = [f"{part.key.kind} {_scalar(part.id)}"]
    lines += [f"  {line}" for line in _fields(part, skip="id")]
    return "\n".join(lines)


def diff(before: World | Iterable[AnyPart], after: World | Iterable[AnyPart]) -> str:
    """What changes: `+ port x` with its paragraph, `- port y`, `~ port z` with the lines that differ."""
    old, new = _world(before), _world(after)
    lines: list[str] = []
    for key in World([*{**old.parts, **new.parts}.values()]).parts:
        was, now = old.parts.get(key), new.parts.get(key)
        if was == now:
            continue
        name = f"{key.kind} {_scalar(key.id)}"
        if was is None and now is not None:
            first, *rest = part_text(now).splitlines()
            lines += [f"+ {first}", *(f"  {line}" for line in rest)]
        elif now is None:
            lines.append(f"- {name}")
        elif was is not None:
            compared = ndiff(part_text(was).splitlines(), part_text(now).splitlines())
            changed = [f"{line[0]}   {line[4:]}" for line in compared if line[0] in "+-"]
            lines += [f"~ {name}", *(f"  {line}" for line in changed)]
    return "\n".join(lines) + "\n" if lines else ""


def _world(topology: World | Iterable[AnyPart]) -> World:
    return topology if isinstance(topology, World) else World(topology)


def _fields(value: msgspec.Struct, skip: str = "") -> Iterator[str]:
    for field in msgspec.structs.fields(value):
        content = getattr(value, field.name)
        if field.name == skip or (field.default is not msgspec.NODEFAULT and content == field.default):
            continue
        yield from _field(field.name, content)


def _field(name: str, content: object) -> Iterator[str]:
    if isinstance(content, msgspec.Struct):
        yield name
        yield from (f"  {line}" for line in _fields(content))
    elif isinstance(content, tuple) and content and isinstance(content[0], tuple | msgspec.Struct):
        for item in content:
            yield from _item(_SINGULAR.get(name, name), item)
    else:
        yield f"{name} {_scalar(content)}"


def _item(name: str, item: object) -> Iterator[str]:
    """A struct of plain values in one line, one that holds structs as a block of lines."""
    if not isinstance(item, msgspec.Struct):
        yield f"{name} {_scalar(item)}"
        return
    lines = list(_fields(item))
    nested = any(isinstance(getattr(item, field), msgspec.Struct) for field in item.__struct_fields__)
    if nested:
        yield name
        yield from (f"  {line}" for line in lines)
    else:
        yield f"{name} {', '.join(lines)}"


def _scalar(content: object) -> str:
    """A value such that no two values of one field look alike."""
    if isinstance(content, bool):
        return "yes" if content else "no"
    if isinstance(content, tuple):
        return " ".join(_scalar(item) for item in content) or "none"
    if content is None:
        return "none"
    if isinstance(content, str) and (
        not content or content in {"none", "yes", "no"} or set(content) & set(' ,"\n\r\t\\')
    ):
        return msgspec.json.encode(content).decode()
    return str(content)
