"""`GET /cumulet/isolation`: every way between projects, in from outside, out, and between a project's networks.

Administrators see the whole cloud, or with `?project=` (a name or id) what concerns one; others what concerns theirs,
without others' names. It is computed in a thread, one computation at a time, and kept until the topology changes.
"""

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

import msgspec

from cumulet.http.cloud import Cloud
from cumulet.http.naming import is_shown, names
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity.project import Project
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, NotFound
from cumulet.networking.port import Port
from cumulet.store.transaction import Reader
from cumulet.topology import services
from cumulet.topology.classes import OUTSIDE
from cumulet.topology.isolation import Kind, Opened, Way, ways
from cumulet.topology.model import Acl, AnyPart, Key, SwitchPort
from cumulet.topology.packet import Names, acl_words
from cumulet.topology.world import World

Section = str
_ANOTHER = "another project"


class Row(msgspec.Struct):
    """Ways with the same end, means and services, from one place or from several.

    `senders` are (project, network) with the ports that send; `receivers` the ports reached, none for outside.
    """

    section: Section
    owner: str
    network: str
    kind: Kind
    through: tuple[Key, ...]
    what: tuple[str, ...]
    rules: tuple[tuple[Key, Acl], ...]
    senders: dict[tuple[str, str], set[str]]
    receivers: dict[str, None]


class _Kept(msgspec.Struct, frozen=True):
    parts: Mapping[Key, AnyPart]
    owners: Mapping[str, str]
    rows: list[Row]
    seconds: float


def add_isolation(router: Router, cloud: Cloud) -> None:
    """Add the path to a service's router."""
    computing = asyncio.Lock()
    kept: _Kept | None = None

    async def isolation(request: Request) -> Response:
        nonlocal kept
        request.context.require("cumulet", "cumulet:isolation")
        with cloud.store.read() as reader:
            about = _about(reader, request)
        async with computing:
            parts = dict(cloud.reconciler.live)
            with cloud.store.read() as reader:
                owners = dict(reader.columns(Port, ("id", "project_id")))
            if kept is None or (kept.parts, kept.owners) != (parts, owners):
                kept = await asyncio.to_thread(_compute, parts, owners)
            found = kept
        with cloud.store.read() as reader:
            return Response({"isolation": _view(reader, request.context, found, about)})

    router.add("/cumulet/isolation", "GET", isolation, "cumulet:isolation", service="cumulet")


def _about(reader: Reader, request: Request) -> str | None:
    """The project that the answer is about, None for the whole cloud. Raises Forbidden, NotFound."""
    context, asked = request.context, request.query_value("project")
    if not context.is_admin:
        if asked not in {None, context.project_id, context.project_name}:
            raise Forbidden("rule:cumulet:isolation is disallowed by policy: it needs the role 'admin' to ask about "
                            "other projects.", type="PolicyNotAuthorized")  # fmt: skip
        return context.project_id or ""
    if asked is None:
        return None
    found = reader.get(Project, asked) or reader.first(Project, name=asked)
    if found is None:
        raise NotFound(f"Project {asked[:80]} could not be found.", type="ProjectNotFound")
    return found.id


# ---- what is computed, without names


def _compute(parts: Mapping[Key, AnyPart], owners: Mapping[str, str]) -> _Kept:
    began = time.perf_counter()
    rows: dict[object, Row] = {}
    for way in ways(World(parts.values()), owners):
        for row in _rows(way):
            apart = tuple(row.senders) if _is_told_apart(row.section, row.kind) else ()
            reached = tuple(row.receivers) if row.kind == "floating IP" else ()
            alike = (row.section, row.owner, row.network, row.kind, row.through, row.what, row.rules, apart, reached)
            known = rows.setdefault(alike, row)
            known.receivers |= row.receivers
            for sender, ports in row.senders.items():
                known.senders.setdefault(sender, set()).update(ports)
    return _Kept(parts, owners, list(rows.values()), time.perf_counter() - began)


def _is_told_apart(section: Section, kind: Kind) -> bool:
    """Whether it is told for each network who sends; of those who come in by a floating IP it is told together."""
    return section == "to_outside" or (section == "inside" and kind != "floating IP")


def _rows(way: Way) -> Iterable[Row]:
    target, what = way.target, way.what
    words = services.words(target.family, what.every, what.opened)
    whom = target.whom
    owner, network = (whom.owner, whom.switch) if whom else (OUTSIDE, "")
    receivers = [port.id for port in whom.ports] if whom else []
    rows: dict[object, Row] = {}
    for sender in way.senders:
        place = (sender.owner, sender.switch) if sender else (OUTSIDE, "")
        section = _section(place[0] if sender else None, owner if whom else None)
        alike = (section, place if _is_told_apart(section, what.kind) else None)
        if alike not in rows:
            rows[alike] = Row(
                section, owner, network, what.kind, _through(what), words, what.rules, {}, dict.fromkeys(receivers)
            )  # fmt: skip
        rows[alike].senders.setdefault(place, set()).update(port.id for port in (sender.ports if sender else ()))
    return rows.values()


def _section(sender: str | None, receiver: str | None) -> Section:
    if sender is None:
        return "from_outside"
    if receiver is None:
        return "to_outside"
    return "inside" if sender == receiver else "between_projects"


def _through(what: Opened) -> tuple[Key, ...]:
    kind = {"floating IP": "nat", "router": "router", "network": "switch"}[what.kind]
    return tuple(key for key in what.parts if key.kind == kind)


# ---- the answer


def _view(reader: Reader, context: Context, found: _Kept, about: str | None) -> dict[str, Any]:
    naming = _Naming(reader, context)
    rows = [row for row in found.rows if about is None or about in {row.owner, *(owner for owner, _ in row.senders)}]
    if not context.is_admin:
        rows = [_narrowed(row, about or "") for row in rows]
    instances = [part for part in found.parts.values() if isinstance(part, SwitchPort) and part.type == "instance"]
    mine = [part for part in instances if about is None or found.owners.get(part.id) == about]
    answer: dict[str, Any] = {
        "projects": len({found.owners.get(part.id) for part in mine}),
        "networks": len({part.switch for part in mine}),
        "ports": len(mine),
        "seconds": round(found.seconds, 3),
    }
    for section in ("between_projects", "from_outside", "to_outside", "inside"):
        told = [_row(row, naming) for row in rows if row.section == section]
        answer[section] = sorted(told, key=lambda row: (str(row["to"]), str(row["through"]), str(row["from"])))
    return answer


def _narrowed(row: Row, project: str) -> Row:
    """What a project may know of it: when others are the senders, only that there are some."""
    if row.owner == project:
        return row
    mine = {place: ports for place, ports in row.senders.items() if place[0] == project}
    return msgspec.structs.replace(row, senders=mine, receivers={})


class _Naming:
    """What the caller calls things; every name is looked up once."""

    def __init__(self, reader: Reader, context: Context) -> None:
        self.name: Names = cache(names(reader, context))
        self.context = context
        self._reader = reader
        self.project: Callable[[str], str] = cache(self._project)

    def _project(self, id: str) -> str:
        if not self.context.owns(id):
            return _ANOTHER
        row = self._reader.get(Project, id)
        return (row.name or row.id) if row else "nobody"


def _row(row: Row, naming: _Naming) -> dict[str, Any]:
    name = naming.name
    senders = [_sender(owner, network, ports, naming) for (owner, network), ports in row.senders.items()]
    hidden = [one for one in senders if one["project"] == _ANOTHER]
    if hidden:
        senders = [one for one in senders if one["project"] != _ANOTHER] + [hidden[0]]
    rules = [f"{name(group)}: {acl_words(acl, name)}" if is_shown(group, name) else name(group)
             for group, acl in row.rules]  # fmt: skip
    return {
        "from": sorted(senders, key=str),
        "to": _receiver(row, naming),
        "kind": row.kind,
        "through": [name(key) if key.kind != "nat" else f"floating IP {name(key)}" for key in row.through],
        "what": list(row.what),
        "opened_by": list(dict.fromkeys(rules)),
    }


def _sender(owner: str, network: str, ports: set[str], naming: _Naming) -> dict[str, Any]:
    if not network:
        return {"project": None, "network": None, "ports": 0}
    if not naming.context.owns(owner):
        return {"project": _ANOTHER, "network": None, "ports": None}
    return {"project": naming.project(owner), "network": naming.name(Key("switch", network)), "ports": len(ports)}


def _receiver(row: Row, naming: _Naming) -> dict[str, Any]:
    if not row.network:
        return {"project": None, "network": None, "ports": []}
    if not naming.context.owns(row.owner):
        return {"project": _ANOTHER, "network": None, "ports": None}
    ports = [naming.name(Key("port", id)) for id in row.receivers]
    return {"project": naming.project(row.owner), "network": naming.name(Key("switch", row.network)), "ports": ports}
