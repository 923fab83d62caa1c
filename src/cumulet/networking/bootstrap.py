"""What networking a new cloud holds: the external network `public`, a subnet pool for everybody, and the rules of new
security groups.
"""

from cumulet.identity.project import Project
from cumulet.model.context import SYSTEM
from cumulet.networking import default_rule, edge, network, physical, quota, subnet, subnetpool
from cumulet.networking.network import Network
from cumulet.networking.subnetpool import SUBNETPOOL, SubnetPool
from cumulet.settings import Settings
from cumulet.store.transaction import Tx

POOL = "10.128.0.0/9"
"""The prefix of the pool; subnets of it have 254 addresses."""


def bootstrap(tx: Tx, settings: Settings) -> None:
    """At the first start make `public`, the admin project's; at every start follow the settings."""
    quota.set_defaults(tx, settings.network_quotas)
    physical.set_mtu(tx, settings.global_physnet_mtu)
    if edge.set_internet(tx, settings.internet_host):
        default_rule.bootstrap(tx)
        project = tx.first(Project, name="admin")
        owner = project.id if project else ""
        make_public(tx, project_id=owner, cidr=settings.public_cidr)
        make_default_pool(tx, project_id=owner)


def make_default_pool(tx: Tx, *, project_id: str) -> SubnetPool:
    """Where subnets come from whose addresses nobody says: auto-allocated networks, `--use-default-subnet-pool`."""
    body = {"name": "shared-default-subnetpool-v4", "prefixes": [POOL], "default_prefixlen": 24}
    values = SUBNETPOOL.parse_create({**body, "is_default": True, "shared": True}, SYSTEM)
    return subnetpool.create(tx, SYSTEM, {**values, "project_id": project_id})


def make_public(tx: Tx, *, project_id: str, cidr: str) -> Network:
    """The external network of a new cloud; its subnet's first host is the gateway, behind which is the edge."""
    made = network.create_row(tx, project_id=project_id, name="public", router_external=True, is_default=True)
    version = 6 if ":" in cidr else 4
    subnet.create_row(
        tx, made, project_id=project_id, name="public_subnet", cidr=cidr, ip_version=version, enable_dhcp=False
    )
    return made
