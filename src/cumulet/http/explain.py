"""`POST /cumulet/explain`: why A reaches B, or not; and `GET /cumulet/topology`: what is realized, as text.

    {"from": "worker1", "to": "203.0.113.63", "protocol": "tcp", "port": 80, "ip_version": 4, "verify": true}

What `from` and `to` may be is in `places`. Everyone may ask from what is their own and from outside; what belongs to
other projects is not named. With `verify` the packet is sent for real, a few at a time, and the answer says in `wire`
whether the wire agrees.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from cumulet.dataplane.driver import DataPlaneError, Probed
from cumulet.dataplane.verdict import probe_for, verdict
from cumulet.http.cloud import Cloud
from cumulet.http.naming import is_shown, names
from cumulet.http.places import Places
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.model.errors import Conflict, Invalid, Unavailable
from cumulet.model.types import BOOLEAN, integer, object_of, one_of, text
from cumulet.topology.model import Key
from cumulet.topology.packet import (
    Exchange,
    Hop,
    Names,
    Routed,
    Stopped,
    Switched,
    Trace,
    Translated,
    acl_words,
    tcp,
)
from cumulet.topology.remedy import Change, Hosting, Remedy, Revival, remedies
from cumulet.topology.text import text as topology_text
from cumulet.topology.trace import reachable
from cumulet.topology.world import World

_BODY = object_of(
    {
        "from": text(255, 1),
        "to": text(255, 1),
        "protocol": one_of("icmp", "tcp", "udp", converted=True),
        "port": integer(1, 65535),
        "ip_version": integer(4, 6),
        "verify": BOOLEAN,
    },
    required=("from", "to"),
)
_AT_ONCE, _WAITING = 8, 16
"""How many packets are under way at once in the cloud, and how many questions of one project may wait for their turn
(a project's own go one after the other)."""
_MEMBERS = 8  # of a balancer that are looked at


def add_explain(router: Router, cloud: Cloud) -> None:
    """Add the paths to a service's router."""
    turns = Turns()

    async def explain(request: Request) -> Response:
        request.context.require("cumulet", "cumulet:explain")
        asked = _parse(request)
        world = World(cloud.reconciler.live.values())
        with cloud.store.read() as reader:
            places = Places(reader, request.context, world, cloud.settings.internet_host)
            packet = places.packet(
                asked["from"], asked["to"], asked["protocol"], asked.get("port"), asked.get("ip_version")
            )
            first = reachable(world, packet)
            ways = [first, *_behind(world, first)]
            answer = _answer(world, ways, names(reader, request.context))
        if asked.get("verify"):
            async with turns.of(request.context.project_id or request.context.user_id):
                seen = await _ask(cloud, world, ways)
            with cloud.store.read() as reader:
                answer["wire"] = _wire(world, ways, seen, names(reader, request.context))
        return Response(answer)

    async def topology(request: Request) -> Response:
        request.context.require("cumulet", "cumulet:topology")
        return Response({"topology": topology_text(cloud.reconciler.live.values())})

    router.add("/cumulet/explain", "POST", explain, "cumulet:explain", service="cumulet")
    router.add("/cumulet/topology", "GET", topology, "cumulet:topology", service="cumulet")


def _parse(request: Request) -> dict[str, Any]:
    try:
        asked: dict[str, Any] = _BODY.parse(request.json())
    except ValueError as error:
        raise Invalid(f"Invalid input for explain. Reason: {error}", type="HTTPBadRequest") from None
    protocol = asked.setdefault("protocol", "icmp")
    if (protocol == "icmp") == ("port" in asked):
        words = "icmp takes no port" if protocol == "icmp" else f"{protocol} needs a port"
        raise Invalid(f"Invalid input for explain. Reason: {words}.", type="HTTPBadRequest")
    if asked.get("ip_version") == 5:
        raise Invalid("Invalid input for explain. Reason: ip_version is 4 or 6.", type="HTTPBadRequest")
    return asked


def _behind(world: World, first: Exchange) -> list[Exchange]:
    """The connections that a balancer opens to its members for the one that reached it."""
    delivered = first.request.delivered
    members = delivered.members[:_MEMBERS] if delivered else ()
    return [reachable(world, tcp(delivered.port.id, *member)) for member in members] if delivered else []


# ---- the answer


def _answer(world: World, ways: list[Exchange], name: Names) -> dict[str, Any]:
    first, behind = ways[0], ways[1:]
    request, reply = _hops(first.request, name), _hops(first.reply, name) if first.reply else None
    shown = request[-1]["type"] != "hidden"
    lines = _lines(request) + (["answer:", *_lines(reply)] if reply else [])
    members = [_member(way, name) for way in behind] if shown else []
    for member in members:
        lines += [f"behind the VIP, to its member {member['member']}:", *_lines(member["request"])]
        lines += ["  (and the answer comes back)"] if member["works"] else []
    stopped = first if not first.arrived else next((way for way in behind if not way.arrived), None)
    found = remedies(world, stopped.request.packet) if stopped else None
    return {
        "works": first.works and (not behind or any(way.works for way in behind)),
        "arrived": first.arrived,
        "request": request,
        "reply": reply,
        "members": members,
        "changes": [_change(remedy, name) for remedy in found or [] if is_shown(_changed(remedy), name)],
        "text": "\n".join(lines),
    }


def _member(way: Exchange, name: Names) -> dict[str, Any]:
    packet = way.request.packet
    return {"member": f"{packet.dst} port {packet.dst_port}", "works": way.works, "request": _hops(way.request, name)}


def _lines(hops: list[dict[str, str]]) -> list[str]:
    return [f"{number:2}. {hop['words']}" for number, hop in enumerate(hops, 1)]


def _hops(trace: Trace, name: Names) -> list[dict[str, str]]:
    """The hops in words, up to where the packet enters what belongs to another project."""
    shown = []
    for hop in trace.told:
        if not is_shown(_place(hop), name):
            shown.append({"type": "hidden", "words": "what follows belongs to another project"})
            break
        shown.append({"type": type(hop).__name__.lower(), "words": hop.words(name)})
    return shown


def _place(hop: Hop) -> Key:
    """Where a hop happens."""
    if isinstance(hop, Routed | Translated):
        return hop.router
    if isinstance(hop, Switched):
        return hop.switch
    return hop.at if isinstance(hop, Stopped) else hop.port


def _changed(remedy: Change) -> Key:
    if isinstance(remedy, Hosting):
        return remedy.router
    return remedy.group if isinstance(remedy, Remedy) else remedy.part


def _change(remedy: Change, name: Names) -> dict[str, Any]:
    """One rule to add, in words and as the body of `POST /v2.0/security-group-rules`; or what to set up or start, or
    what an administrator is to give to an agent."""
    if isinstance(remedy, Hosting):
        words = f"let the L3 agent have {name(remedy.router)} (an administrator can); it must be in service"
        return {"words": words, "schedule": {"router_id": remedy.router.id, "agent_type": "L3 agent"}}
    if isinstance(remedy, Revival):
        kind = {"switch": "network", "instance": "server"}.get(remedy.part.kind, remedy.part.kind)
        words = f"start {name(remedy.part)}" if kind == "server" else f"set {name(remedy.part)} administratively up"
        return {"words": words, "revive": {"resource": kind, "id": remedy.part.id}}
    acl = remedy.acl
    protocol = {1: "icmp", 6: "tcp", 17: "udp", 58: "ipv6-icmp"}.get(acl.protocol or 0, str(acl.protocol))
    rule = {
        "security_group_id": remedy.group.id,
        "direction": acl.direction,
        "ethertype": f"IPv{acl.family}",
        "protocol": protocol,
        "port_range_min": acl.port_min,
        "port_range_max": acl.port_max,
        "remote_ip_prefix": acl.remote_cidr,
    }
    return {"words": f"add to {name(remedy.group)}: {acl_words(acl, name)}", "security_group_rule": rule}


# ---- the wire


class Turns:
    """Who may send packets for real now: one question of a project at a time, a few in all."""

    def __init__(self) -> None:
        self._all = asyncio.Semaphore(_AT_ONCE)
        self._locks: dict[str, asyncio.Lock] = {}
        self._asking: Counter[str] = Counter()

    @asynccontextmanager
    async def of(self, project: str) -> AsyncIterator[None]:
        """A turn of this project's. Raises Conflict when too many wait for one."""
        if self._asking[project] >= _WAITING:
            raise Conflict(f"{_WAITING} packets of this project wait to be sent; ask again in a moment.", type="Busy")
        self._asking[project] += 1
        try:
            async with self._locks.setdefault(project, asyncio.Lock()), self._all:
                yield
        finally:
            self._asking[project] -= 1
            if not self._asking[project]:
                del self._asking[project], self._locks[project]


async def _ask(cloud: Cloud, world: World, ways: list[Exchange]) -> list[Probed | None]:
    """What became of the real packets. Raises Unavailable where there is no wire."""
    probes = [probe_for(world, way) for way in ways]
    sending = [cloud.dataplane.probe(probe) for probe in probes if probe is not None]
    try:
        probed = iter(await asyncio.gather(*sending))
    except DataPlaneError as error:
        raise Unavailable(f"{error} Ask without verify what the rules say.", type="NoWire") from error
    return [next(probed) if probe is not None else None for probe in probes]


def _wire(world: World, ways: list[Exchange], seen: list[Probed | None], name: Names) -> dict[str, Any]:
    """Whether the wire agrees (null: it could not be asked), and what was seen, line by line."""
    verdicts = [verdict(world, way, one, name) for way, one in zip(ways, seen, strict=True)]
    agrees = None if verdicts[0].agrees is None else all(one.agrees is not False for one in verdicts)
    lines = []
    for number, (way, one) in enumerate(zip(ways, verdicts, strict=True)):
        packet = way.request.packet
        about = f"to the member {packet.dst} port {packet.dst_port}: " if number else ""
        shown = all(is_shown(place, name) for place in one.places)
        same = {True: "as computed", False: "not as computed", None: "unknown"}[one.agrees]
        words = "; ".join(one.words) if shown else f"what became of it at another project's place is {same}"
        lines.append(about + words)
    return {"agrees": agrees, "words": lines}
