"""What networking a new cloud holds: the external network `public`."""

from cumulet.identity.project import Project
from cumulet.networking import edge, network, subnet
from cumulet.settings import Settings
from cumulet.store.transaction import Tx


def bootstrap(tx: Tx, settings: Settings) -> None:
    """At the first start make `public` (its subnet's first host is the gateway); at every start follow the settings."""
    if not edge.set_internet(tx, settings.internet_host):
        return
    project = tx.first(Project, name="admin")
    project_id = project.id if project else ""
    public = network.create_row(tx, project_id=project_id, name="public", router_external=True)
    subnet.create_row(
        tx,
        public,
        project_id=project_id,
        name="public_subnet",
        cidr=settings.public_cidr,
        ip_version=6 if ":" in settings.public_cidr else 4,
        enable_dhcp=False,
    )
