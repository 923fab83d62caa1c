"""How servers come to be: all that were asked for with their ports, or none."""

import uuid
from collections.abc import Iterable

from cumulet.compute import interfaces, keypair, quota
from cumulet.compute.server import Server, hostname_of, usage
from cumulet.compute.server_body import NewServer
from cumulet.model.clock import now
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Invalid, NotFound, QuotaExceeded
from cumulet.networking import security_group
from cumulet.store.transaction import Reader, Tx


def create(tx: Tx, context: Context, new: NewServer) -> list[Server]:
    """Make the servers asked for, as many between min_count and max_count as the quota has room for.

    What the request names and the caller can't use (a key pair, a group, a network, a port, an address) is a fault of
    the request, as in Nova: Invalid, not NotFound.
    """
    if not context.project_id:
        raise Invalid("The token is not scoped to a project; servers belong to one.")
    count = _count(tx, context.project_id, new)
    try:
        return list(_create(tx, context, new, count))
    except NotFound as error:
        raise Invalid(error.message, type=error.type) from error
    except Conflict as error:
        if error.type == "IpAddressAlreadyAllocated":
            raise Invalid(error.message, type="FixedIpAlreadyInUse") from error
        raise


def _create(tx: Tx, context: Context, new: NewServer, count: int) -> Iterable[Server]:
    assert context.project_id
    key = keypair.find(tx, context, new.key_name) if new.key_name else None
    groups = [group.id for group in security_group.resolve(tx, context, new.security_groups)] or None
    nics = interfaces.default_nics(tx, context) if new.nics is None else new.nics
    if new.max_count > 1 and any(nic.port_id or nic.fixed_ip for nic in nics):
        raise Invalid("A port or a fixed address is for one server; leave it out or ask for one server.")
    reservation = "r-" + uuid.uuid4().hex[:8]
    for index in range(count):
        name = new.name if count == 1 else f"{new.name}-{index + 1}"
        server = tx.insert(
            Server(
                id=str(uuid.uuid4()),
                project_id=context.project_id,
                user_id=context.user_id,
                name=name,
                hostname=hostname_of(name),
                image_id=new.image.id,
                flavor_id=new.flavor.id,
                key_name=key.name if key else None,
                public_key=keypair.line(key) if key else None,
                user_data=new.user_data,
                metadata=new.metadata,
                reservation_id=reservation,
                launch_index=index,
                disk_config=new.disk_config,
                access_ipv4=new.access_ipv4,
                access_ipv6=new.access_ipv6,
                created=now(),
                updated=now(),
            )
        )
        ports = [interfaces.plug(tx, context, server, nic, groups) for nic in nics]
        tx.touch("instance", server.id)
        yield tx.update(server, ports=ports)


def _count(reader: Reader, project: str, new: NewServer) -> int:
    """How many servers to make. Raises QuotaExceeded when there is no room for min_count."""
    have, may = usage(reader, project), quota.limits(reader, project)
    more = {"instances": 1, "cores": new.flavor.vcpus, "ram": new.flavor.ram}
    count = new.max_count
    for name, each in more.items():
        count = min(count, quota.room(may[name], have[name]) // each)
        if count < new.min_count:
            raise QuotaExceeded(
                f"Quota exceeded for {name}: Requested {each * new.min_count}, but already used {have[name]} of "
                f"{may[name]} {name}",
                type="TooManyInstances",
            )
    items = may["metadata_items"]
    if 0 <= items < len(new.metadata):
        raise QuotaExceeded(f"Maximum number of metadata items exceeds {items}", type="MetadataLimitExceeded")
    return count
