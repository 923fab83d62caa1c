"""The paths of QoS that are no collection's: which types of rules there are, and the tags of policies."""

from cumulet.http.cloud import Cloud
from cumulet.http.listing import listed
from cumulet.http.request import Request, Response
from cumulet.http.rest import serve_actions
from cumulet.http.router import Router
from cumulet.model.errors import Invalid
from cumulet.model.policy import refused
from cumulet.model.types import BOOLEAN
from cumulet.networking import qos_policy, qos_rule
from cumulet.store.collection import require

_FLAGS = ("all_supported", "all_rules")
"""What would leave types out or add some: here all that there are are supported."""


def add_qos(router: Router, cloud: Cloud, prefix: str) -> None:
    """Add the paths under `prefix`."""
    router.add(f"{prefix}/qos/rule-types", "GET", _types, "get_rule_type")
    router.add(f"{prefix}/qos/rule-types/{{type}}", "GET", _type, "get_rule_type")
    # Neutron has the tags here, and its rules of who may set them say below the policy itself: clients ask for both.
    serve_actions(router, cloud, f"{prefix}/policies/{{id}}", qos_policy.POLICIES)


async def _types(request: Request) -> Response:
    require(request.context, "get_rule_type")
    for name, value in request.query:
        if name in _FLAGS:
            _check(name, value)
    return listed(request, "rule_types", [{"type": name} for name in qos_rule.TYPES])


async def _type(request: Request) -> Response:
    require(request.context, "get_rule_type")
    if not request.context.is_admin:  # as Neutron, beside its rule
        raise refused("neutron", "get_rule_type", "what a type supports is for administrators")
    return Response({"rule_type": qos_rule.details(request.param("type"))})


def _check(name: str, value: str) -> None:
    try:
        BOOLEAN.parse(value)
    except ValueError as error:
        raise Invalid(f"Invalid input for {name}. Reason: {error}", type="HTTPBadRequest") from None
