"""Which agents are out of service, and what is not theirs to serve: what the topology must know of agents.

A row is what an administrator said of an agent; without one it is in service. A network's `dhcp_hosted` and a router's
`l3_hosted` say whether its agent has it, which each has from the beginning.
"""

from typing import Annotated

from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import BOOLEAN, text
from cumulet.store.tables import register
from cumulet.store.transaction import Reader

DHCP, L3 = "DHCP agent", "L3 agent"


class Agent(Resource, frozen=True, kw_only=True):
    """What was said of the agent of this type (the id is the type)."""

    admin_state_up: Annotated[bool, attribute(BOOLEAN, update=True)] = True
    description: Annotated[str, attribute(text(255), update=True)] = ""


AGENT = register(declare(Agent, "agent", "agents", title="Agent"))


def serves(reader: Reader, agent_type: str) -> bool:
    """Whether the agent of this type is in service."""
    found = reader.get(Agent, agent_type)
    return found is None or found.admin_state_up
