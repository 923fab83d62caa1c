"""Identity: who may call, what for, and where the other services are.

One file per resource; `authority` is what the other services ask (token -> Context), `login` what makes tokens.
"""

import cumulet.identity.policies  # noqa: F401  the rules of what is served here
from cumulet.identity.authority import Authorization, Identity
from cumulet.identity.consumer import CONSUMERS
from cumulet.identity.domain import DOMAINS
from cumulet.identity.endpoint import ENDPOINTS
from cumulet.identity.endpoint_group import ENDPOINT_GROUPS
from cumulet.identity.entity import Entity
from cumulet.identity.group import GROUPS
from cumulet.identity.policy_document import POLICIES
from cumulet.identity.project import PROJECTS
from cumulet.identity.region import REGIONS
from cumulet.identity.role import ROLES
from cumulet.identity.service import SERVICES
from cumulet.identity.user import USERS

ENTITIES: tuple[Entity, ...] = (
    *(DOMAINS, PROJECTS, USERS, GROUPS, ROLES),
    *(REGIONS, SERVICES, ENDPOINTS, ENDPOINT_GROUPS, POLICIES, CONSUMERS),
)
"""The resources with the usual five operations."""


def entities(identity: Identity) -> tuple[Entity, ...]:
    """They, with users who obey what the settings ask of them."""
    return tuple(identity.compliance.users if entity is USERS else entity for entity in ENTITIES)


__all__ = ["ENTITIES", "Authorization", "Entity", "Identity", "entities"]
