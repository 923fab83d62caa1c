"""Servers (Compute API v2.1): rows, what may be done with them, and what they mean for the data plane.

A new server is BUILD without addresses; its ports are plugged and its instance started by the reconciler, which makes
it ACTIVE or ERROR. A deleted server stays, with task state "deleting", until its instance has ended; then its row and
the ports made for it go in one transaction. `running` and `boot` are what is wanted; vm_state is what is.
"""

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any

from cumulet.compute import keypair
from cumulet.compute.flavor import FLAVORS
from cumulet.compute.server_body import NewServer, Nic, check_changes
from cumulet.image.image import IMAGES
from cumulet.model.clock import now, now_exact
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound, QuotaExceeded
from cumulet.model.resource import Owned, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, integer, text
from cumulet.networking import network, port, security_group
from cumulet.networking.network import Network
from cumulet.networking.port import Port
from cumulet.networking.security_group import SecurityGroup
from cumulet.networking.subnet import Subnet
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.query import AnyOf, Condition
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Instance

DEFAULT_QUOTA = {"instances": 10, "cores": 20, "ram": 51200, "key_pairs": keypair.MAX_KEYPAIRS, "metadata_items": 128}


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
    security_groups: Annotated[list[str], attribute(JSON)] = []
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
    launched_at: Annotated[str | None, attribute(text(32))] = None
    password: Annotated[str, attribute(text(4096))] = ""

    @property
    def status(self) -> str:
        """The API's word for the state."""
        if self.task_state in {"rebooting", "rebooting_hard"}:
            return "REBOOT" if self.task_state == "rebooting" else "HARD_REBOOT"
        states = {"building": "BUILD", "active": "ACTIVE", "stopped": "SHUTOFF", "error": "ERROR"}
        return states[self.vm_state]


class ComputeQuota(Owned, frozen=True, kw_only=True):
    """A project's own limits, where an administrator changed them; `id` is the project's."""

    limits: Annotated[dict[str, int], attribute(JSON)] = {}


SERVER = register(declare(Server, "server", "servers"))
COMPUTE_QUOTA = register(declare(ComputeQuota, "compute_quota", "compute_quotas"))


def hostname_of(name: str) -> str:
    """A server's host name: its name with all but letters, digits and hyphens left out, as Nova makes it."""
    cleaned = re.sub(r"[^a-z0-9-]", "", re.sub(r"[\s_.]+", "-", name.lower()))
    return cleaned[:63].strip("-") or "server"


def limits(reader: Reader, project_id: str) -> dict[str, int]:
    """What a project may have."""
    row = reader.get(ComputeQuota, project_id)
    return {**DEFAULT_QUOTA, **(row.limits if row else {})}


def usage(reader: Reader, project_id: str) -> dict[str, int]:
    """What a project has."""
    flavors = [FLAVORS[f] for (f,) in reader.columns(Server, ("flavor_id",), project_id=project_id)]
    return {"instances": len(flavors), "cores": sum(f.vcpus for f in flavors), "ram": sum(f.ram for f in flavors)}


def create(tx: Tx, context: Context, new: NewServer) -> list[Server]:
    """Make the servers asked for, with their ports. All or nothing."""
    project = context.project_id
    if not project:
        raise Invalid("The token is not scoped to a project; servers belong to one.")
    _check_quota(tx, project, new)
    key = keypair.find(tx, context, new.key_name) if new.key_name else None
    groups = _groups(tx, context, new)
    nics = _default_nics(tx, context) if new.nics is None else new.nics
    if new.max_count > 1 and any(nic.port_id or nic.fixed_ip for nic in nics):
        raise Invalid("A port or a fixed address is for one server; leave it out or ask for one server.")
    reservation = "r-" + uuid.uuid4().hex[:8]
    servers = []
    for index, name in enumerate(new.names()):
        server = tx.insert(
            Server(
                id=str(uuid.uuid4()),
                project_id=project,
                user_id=context.user_id,
                name=name,
                hostname=hostname_of(name),
                image_id=new.image.id,
                flavor_id=new.flavor.id,
                key_name=key.name if key else None,
                public_key=key.public_key if key else None,
                user_data=new.user_data,
                metadata=new.metadata,
                security_groups=list(new.security_groups) or ["default"],
                reservation_id=reservation,
                launch_index=index,
                disk_config=new.disk_config,
                access_ipv4=new.access_ipv4,
                access_ipv6=new.access_ipv6,
                created=now(),
                updated=now(),
            )
        )
        ports = [_plug(tx, context, server, nic, groups) for nic in nics]
        servers.append(tx.update(server, ports=ports))
        tx.touch("instance", server.id)
    return servers


def _check_quota(tx: Tx, project: str, new: NewServer) -> None:
    have, may = usage(tx, project), limits(tx, project)
    more = {"instances": 1, "cores": new.flavor.vcpus, "ram": new.flavor.ram}
    for name, each in more.items():
        wanted = each * new.max_count
        if may[name] >= 0 and have[name] + wanted > may[name]:
            raise QuotaExceeded(
                f"Quota exceeded for {name}: Requested {wanted}, but already used {have[name]} of {may[name]} {name}",
                type="TooManyInstances",
            )


def _groups(tx: Tx, context: Context, new: NewServer) -> list[str] | None:
    if not new.security_groups:
        return None
    try:
        return [group.id for group in security_group.resolve(tx, context, new.security_groups)]
    except NotFound as error:
        raise Invalid(error.message, type=error.type) from None


def _default_nics(tx: Tx, context: Context) -> tuple[Nic, ...]:
    """The one network the project can boot on; none when there is none, and a question when there are several."""
    mine = AnyOf((Condition("project_id", context.project_id), Condition("shared", value=True)))
    candidates = [n.id for n in tx.select(Network, [mine]) if not n.router_external]
    usable = {subnet.network_id for subnet in tx.all(Subnet, network_id=candidates)} if candidates else set()
    if len(usable) > 1:
        raise Conflict(
            "Multiple possible networks found, use a Network ID to be more specific.", type="NetworkAmbiguous"
        )
    return tuple(Nic(network_id=id) for id in usable)


def _plug(tx: Tx, context: Context, server: Server, nic: Nic, groups: list[str] | None) -> dict[str, Any]:
    """One card: a port of the client's is bound, or one is made. Answers the entry of the server's `ports`."""
    if nic.port_id:
        given = port.find(tx, context, nic.port_id)
        if given.device_id:
            raise Conflict(f"Port {given.id} is still in use.", type="PortInUse")
        if not context.owns(given.project_id):
            raise NotFound(f"Port {given.id} could not be found.", type="PortNotFound")
        port.bind(tx, given, device_id=server.id, device_owner="compute:nova", hostname=server.hostname)
        return {"id": given.id, "made": False}
    assert nic.network_id
    found = network.find(tx, context, nic.network_id)
    if found.router_external and not context.is_admin:
        raise Invalid(
            f"It is not allowed to create an interface on external network {found.id}: boot on a network of your own "
            "and give the server a floating IP.",
            type="ExternalNetworkAttachForbidden",
        )
    if not tx.exists(Subnet, network_id=found.id):
        raise Invalid(
            f"Network {found.id} requires a subnet in order to boot instances on.", type="NetworkRequiresSubnet"
        )
    made = port.make(
        tx,
        context,
        network_id=found.id,
        fixed_ips=[{"ip_address": nic.fixed_ip}] if nic.fixed_ip else None,
        device_id=server.id,
        device_owner="compute:nova",
        security_groups=groups,
        project_id=server.project_id,
        hostname=server.hostname,
    )
    return {"id": made.id, "made": True}


def parse_update(body: Mapping[str, Any]) -> dict[str, Any]:
    """The changes a client may make to a server: its name and access addresses."""
    columns = {"name": "name", "accessIPv4": "access_ipv4", "accessIPv6": "access_ipv6",
               "OS-DCF:diskConfig": "disk_config"}  # fmt: skip
    unknown = sorted(set(body) - set(columns))
    if unknown or not body:
        raise Invalid(
            f"Invalid input for field/attribute server. These can't be changed: {unknown or 'nothing given'}."
        )
    parsed = check_changes(body)
    return {columns[name]: value for name, value in parsed.items()} | {"updated": now()}


def groups_of(reader: Reader, server: Server) -> list[dict[str, Any]]:
    """The security groups of a server's ports, as Nova shows them."""
    ids = list(dict.fromkeys(g for p in ports_of(reader, [server])[server.id] for g in p.security_groups))
    found = reader.all(SecurityGroup, id=ids) if ids else []
    return [{"id": g.id, "name": g.name, "description": g.description, "tenant_id": g.project_id} for g in found]


def set_limits(tx: Tx, project: str, body: Mapping[str, Any]) -> dict[str, int]:
    """Change a project's limits; -1 means none."""
    row = tx.get(ComputeQuota, project)
    changed = dict(row.limits) if row else {}
    for name, value in body.items():
        if name in {"force", "tenant_id", "id"}:
            continue
        if name not in DEFAULT_QUOTA:
            raise Invalid(f"Invalid input for field/attribute quota_set. There is no quota {name[:40]!r}.")
        try:
            changed[name] = integer(-1).parse(value)
        except ValueError as error:
            raise Invalid(f"Invalid input for field/attribute {name}. {error}") from None
    if row:
        tx.update(row, limits=changed)
    else:
        tx.insert(ComputeQuota(id=project, project_id=project, limits=changed))
    return {**DEFAULT_QUOTA, **changed}


def delete(tx: Tx, server: Server) -> None:
    """Begin to delete: the instance ends first, then `_ended` removes the rows."""
    tx.update(server, task_state="deleting", running=False, updated=now())
    tx.touch("instance", server.id)


def reboot(tx: Tx, server: Server, *, hard: bool) -> None:
    """Boot the instance anew with the same disk."""
    if server.vm_state not in {"active", "stopped", "error"} or (server.vm_state != "active" and not hard):
        raise _wrong_state(server, "reboot")
    task = "rebooting_hard" if hard else "rebooting"
    tx.update(server, boot=server.boot + 1, running=True, task_state=task, updated=now(), fault=None)
    tx.touch("instance", server.id)


def start(tx: Tx, server: Server) -> None:
    """Start a stopped server."""
    if server.vm_state != "stopped":
        raise _wrong_state(server, "start")
    tx.update(server, boot=server.boot + 1, running=True, task_state="powering-on", updated=now())
    tx.touch("instance", server.id)


def stop(tx: Tx, server: Server) -> None:
    """Stop a running server; disk and ports stay."""
    if server.vm_state not in {"active", "error"}:
        raise _wrong_state(server, "stop")
    tx.update(server, running=False, task_state="powering-off", updated=now())
    tx.touch("instance", server.id)


def _wrong_state(server: Server, verb: str) -> Conflict:
    state = f"task_state {server.task_state}" if server.task_state else f"vm_state {server.vm_state}"
    return Conflict(f"Cannot '{verb}' instance {server.id} while it is in {state}", type="InstanceInvalidState")


def ports_of(reader: Reader, servers: Sequence[Server]) -> dict[str, list[Port]]:
    """The ports of servers, in the order of their cards."""
    wanted = {entry["id"]: server.id for server in servers for entry in server.ports}
    found = {p.id: p for p in reader.all(Port, id=list(wanted))} if wanted else {}
    return {s.id: [found[e["id"]] for e in s.ports if e["id"] in found] for s in servers}


# --- what servers mean for the data plane


def _ids(reader: Reader) -> Iterable[str]:
    return [id for (id,) in reader.columns(Server, ("id",))]


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, Instance]:
    return {
        row.id: Instance(
            id=row.id,
            hostname=row.hostname,
            image=IMAGES[row.image_id].root,
            memory=FLAVORS[row.flavor_id].ram,
            vcpus=FLAVORS[row.flavor_id].vcpus,
            running=row.running,
            boot=row.boot,
        )
        for row in reader.all(Server, id=list(ids))
        if row.task_state != "deleting"
    }


def _realized(tx: Tx, outcome: Outcome, removed: Sequence[str]) -> None:
    for row in tx.all(Server, id=[*outcome, *removed]):
        if row.task_state == "deleting":
            if row.id in removed:
                _ended(tx, row)
        elif (reason := outcome.get(row.id)) is not None:
            tx.update(row, vm_state="error", task_state=None, power_state=0, fault=reason[:1024], updated=now())
        elif row.running:
            launched = row.launched_at or now_exact().rstrip("Z")
            tx.update(row, vm_state="active", task_state=None, power_state=1, launched_at=launched, fault=None,
                      updated=now())  # fmt: skip
        else:
            tx.update(row, vm_state="stopped", task_state=None, power_state=4, updated=now())


def _ended(tx: Tx, row: Server) -> None:
    for entry in row.ports:
        plugged = tx.get(Port, entry["id"])
        if plugged is None:
            continue
        if entry["made"]:
            port.remove(tx, plugged)
        else:
            port.unbind(tx, plugged)
    tx.delete(row)


def instance_changed(tx: Tx, id: str, *, running: bool, reason: str) -> None:
    """The instance ended by itself (or came up): the server is what it is, and is not started again unasked."""
    row = tx.get(Server, id)
    if row is None or running or not row.running or row.task_state in {"deleting", "rebooting", "rebooting_hard"}:
        return
    tx.update(row, running=False, vm_state="stopped", task_state=None, power_state=4, fault=reason or None,
              updated=now())  # fmt: skip
    tx.touch("instance", id)


def find(reader: Reader, context: Context, id: str) -> Server:
    """The caller's server. Raises NotFound in Nova's words."""
    row = reader.get(Server, id)
    if row is None or not context.owns(row.project_id):
        raise NotFound(f"Instance {id[:80]} could not be found.", type="InstanceNotFound")
    return row


SOURCE = Source(kind="instance", ids=_ids, parts=_parts, realized=_realized)
