"""For which endpoints a policy document is meant (OS-ENDPOINT-POLICY): one endpoint, a service's, or those of a service
in a region and in the regions below it. The narrowest that fits counts."""

from typing import Annotated

from cumulet.identity.entity import new_id
from cumulet.identity.region import Region
from cumulet.model.errors import NotFound
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx


class PolicyAssociation(Resource, frozen=True, kw_only=True):
    """One policy for one place; what is not named there is empty."""

    policy_id: Annotated[str, attribute(text(64), index=True)]
    endpoint_id: Annotated[str, attribute(text(64))] = ""
    service_id: Annotated[str, attribute(text(64))] = ""
    region_id: Annotated[str, attribute(text(255))] = ""


tables.register(
    declare(PolicyAssociation, "policy_association", "policy_associations"),
    unique=[["endpoint_id", "service_id", "region_id"]],
)


def associate(tx: Tx, policy_id: str, *, endpoint_id: str = "", service_id: str = "", region_id: str = "") -> None:
    """Mean a policy for a place; the one that was meant for it before is so no more."""
    tx.delete_all(PolicyAssociation, endpoint_id=endpoint_id, service_id=service_id, region_id=region_id)
    made = PolicyAssociation(
        id=new_id(), policy_id=policy_id, endpoint_id=endpoint_id, service_id=service_id, region_id=region_id
    )
    tx.insert(made)


def find(
    reader: Reader, policy_id: str, *, endpoint_id: str = "", service_id: str = "", region_id: str = ""
) -> PolicyAssociation:
    """The association. Raises NotFound with Keystone's words."""
    row = reader.first(
        PolicyAssociation, policy_id=policy_id, endpoint_id=endpoint_id, service_id=service_id, region_id=region_id
    )
    if row is None:
        raise NotFound("Could not find policy association.", type="PolicyAssociationNotFound")
    return row


def forget(tx: Tx, **equal: str) -> None:
    """Remove all associations with what goes away."""
    tx.delete_all(PolicyAssociation, **equal)


def policy_for(reader: Reader, endpoint_id: str, service_id: str, region_id: str | None) -> str | None:
    """The id of the policy that is meant for an endpoint; None: there is none."""

    def meant(endpoint: str = "", service: str = "", region: str = "") -> str | None:
        row = reader.first(PolicyAssociation, endpoint_id=endpoint, service_id=service, region_id=region)
        return row.policy_id if row else None

    if found := meant(endpoint=endpoint_id):
        return found
    above = region_id
    while above:
        if found := meant(service=service_id, region=above):
            return found
        region = reader.get(Region, above)
        above = region.parent_region_id if region else None
    return meant(service=service_id)
