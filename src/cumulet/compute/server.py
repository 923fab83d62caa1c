"""Servers (Compute API v2.1): their rows.

A new server is BUILD without addresses; its ports are plugged and its instance started by the reconciler, which makes
it ACTIVE or ERROR. A deleted server stays, with task state "deleting", until its instance has ended; then its row and
the ports made for it go in one transaction. How servers are made is in `create`, how they change in
`states`, what they mean for the data plane in `instance`.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from cumulet.compute.flavor import FLAVORS
from cumulet.model.clock import now
from cumulet.model.context import Context
from cumulet.model.errors import NotFound
from cumulet.model.resource import Owned, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, integer, text, told
from cumulet.networking.port import Port
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

REBOOTS = ("rebooting", "rebooting_hard")
"""The task states of a soft and a hard reboot."""

STATUSES: Mapping[str, str] = {"building": "BUILD", "active": "ACTIVE", "stopped": "SHUTOFF", "error": "ERROR"}
"""The API's words for the vm_states."""


class Server(Owned, frozen=True, kw_only=True):
    """A row. `ports` lists {"id", "made"}: the cards in order, and whether they go with the server."""

    user_id: Annotated[str, attribute(text(64))]
    name: Annotated[str, attribute(text(255), index=True)]
    hostname: Annotated[str, attribute(text(64))]
    image_id: Annotated[str, attribute(text(64))]
    flavor_id: Annotated[str, attribute(text(64))]
    key_name: Annotated[str | None, attribute(text(255))] = None
    public_key: Annotated[str | None, attribute(text(16384))] = None
    user_data: Annotated[str | None, attribute(text(65535))] = None
    metadata: Annotated[dict[str, str], attribute(JSON)] = {}
    ports: Annotated[list[dict[str, Any]], attribute(JSON)] = []
    vm_state: Annotated[str, attribute(text(32))] = "building"
    task_state: Annotated[str | None, attribute(text(32))] = "scheduling"
    power_state: Annotated[int, attribute(integer())] = 0
    running: Annotated[bool, attribute(BOOLEAN)] = True
    boot: Annotated[int, attribute(integer())] = 1
    fault: Annotated[str | None, attribute(text(1024))] = None
    reservation_id: Annotated[str, attribute(text(32))] = ""
    launch_index: Annotated[int, attribute(integer())] = 0
    disk_config: Annotated[str, attribute(text(16))] = "MANUAL"
    access_ipv4: Annotated[str, attribute(text(64))] = ""
    access_ipv6: Annotated[str, attribute(text(64))] = ""
    created: Annotated[str, attribute(text(32))] = ""
    updated: Annotated[str, attribute(text(32))] = ""
    launched_at: Annotated[str, attribute(text(32))] = ""
    password: Annotated[str, attribute(text(4096))] = ""

    @property
    def status(self) -> str:
        """The API's word for the state."""
        if self.task_state in REBOOTS:
            return "REBOOT" if self.task_state == REBOOTS[0] else "HARD_REBOOT"
        return STATUSES[self.vm_state]


SERVER = register(declare(Server, "server", "servers"), indexes=[("project_id", "created")])


def hostname_of(name: str) -> str:
    """A server's host name: its name with all but letters, digits and hyphens left out, as Nova makes it."""
    cleaned = re.sub(r"[^a-z0-9-]", "", re.sub(r"[\s_.]+", "-", name.lower()))
    return cleaned.strip("-")[:63].strip("-") or "server"


def find(reader: Reader, context: Context, id: str) -> Server:
    """The caller's server. Raises NotFound in Nova's words."""
    row = reader.get(Server, id)
    if row is None or not context.owns(row.project_id):
        raise NotFound(f"Instance {id[:80]} could not be found.", type="InstanceNotFound")
    return row


def usage(reader: Reader, project_id: str) -> dict[str, int]:
    """What a project has of what quotas limit."""
    flavors = [FLAVORS[f] for (f,) in reader.columns(Server, ("flavor_id",), project_id=project_id)]
    return {"instances": len(flavors), "cores": sum(f.vcpus for f in flavors), "ram": sum(f.ram for f in flavors)}


def ports_of(reader: Reader, servers: Sequence[Server]) -> dict[str, list[Port]]:
    """The ports of servers, in the order of their cards."""
    wanted = {entry["id"]: server.id for server in servers for entry in server.ports}
    found = {p.id: p for p in reader.all(Port, id=list(wanted))} if wanted else {}
    return {s.id: [found[e["id"]] for e in s.ports if e["id"] in found] for s in servers}


def instance_changed(tx: Tx, id: str, *, running: bool, reason: str) -> None:
    """The instance came up, or ended by itself: then the server is stopped, and is not started again unasked."""
    server = tx.get(Server, id)
    if server is None or server.task_state == "deleting":
        return
    rebooting = server.task_state in REBOOTS
    if running:
        if rebooting and server.power_state != 1:
            tx.update(server, power_state=1)
    elif server.running and not (rebooting and server.power_state != 1):
        stopped = {"running": False, "vm_state": "stopped", "task_state": None, "power_state": 4}
        tx.update(server, stopped, fault=told(reason) or None, updated=now())
        tx.touch("instance", id)
