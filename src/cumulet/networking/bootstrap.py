"""What networking a new cloud holds: the external network `public`, and the rules of new security groups."""

from cumulet.identity.project import Project
from cumulet.networking import default_rule, edge, network, subnet
from cumulet.networking.network import Network
from cumulet.settings import Settings
from cumulet.store.transaction import Tx


def bootstrap(tx: Tx, settings: Settings) -> None:
    """At the first start make `public`, the admin project's; at every start follow the settings."""
    if edge.set_internet(tx, settings.internet_host):
        default_rule.bootstrap(tx)
        project = tx.first(Project, name="admin")
        make_public(tx, project_id=project.id if project else "", cidr=settings.public_cidr)


def make_public(tx: Tx, *, project_id: str, cidr: str) -> Network:
    """The external network of a new cloud; its subnet's first host is the gateway, behind which is the edge."""
    made = network.create_row(tx, project_id=project_id, name="public", router_external=True)
    version = 6 if ":" in cidr else 4
    subnet.create_row(
        tx, made, project_id=project_id, name="public_subnet", cidr=cidr, ip_version=version, enable_dhcp=False
    )
    return made
