"""Every operation of Networking, Compute and Image with every persona: the verdict that the matrix's table means.

`EXPECTED` (`test_policy_matrix`) says which role an operation takes; this says what that means for those who hold
their role elsewhere than on the project, and the operations where they may more (`ALSO`). Whoever is let does what they
ask for up to the last step, which is then taken back: so that each asks for what is really there. An operation without
a line fails. Identity's personas are judged by `test_policy_rules` and `tests/contract/test_policy_defaults.py`.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from tests.api.test_policy_matrix import body_of, filled, may, routes
from tests.api.whole_room import WholeRoom

from cumulet.http.cloud import Cloud
from cumulet.model.errors import Conflict

ROLES = {"reader": "reader", "member": "reader member", "manager": "reader member manager",
         "admin": "reader member manager admin"}  # fmt: skip
"""What each of the usual roles is good for."""
PERSONAS = {"guest": "", "reader": "reader", "member": "member", "manager": "manager", "admin": "admin",
            "stranger": "member", "service": "", "unscoped": "", "system_admin": "admin", "system_reader": "reader",
            "domain_admin": "admin", "domain_manager": "manager", "domain_reader": "reader"}  # fmt: skip
"""Who asks, and which of the usual roles they hold, wherever."""
ELSEWHERE = {who for who in PERSONAS if who.startswith(("system_", "domain_"))}
_SHARED = ("networks", "subnets", "subnetpools", "address-scopes", "address-groups", "security-groups", "qos/policies")
ALSO: dict[tuple[str, str], str] = {
    **{("GET", f"/v2.0/{name}"): "guest service" for name in _SHARED},
    **{("GET", f"/v2.0/{name}/{{id}}"): "service" for name in ("networks", "subnets", "ports")},
    **dict.fromkeys([("GET", "/v2.0/ports"), ("POST", "/v2.0/ports"), ("PUT", "/v2.0/ports/{id}"),
                     ("DELETE", "/v2.0/ports/{id}"), ("GET", "/v2.0/network-ip-availabilities"),
                     ("GET", "/v2.0/network-ip-availabilities/{id}")], "service"),
    **{("GET", f"/v2.0/quotas/{{project}}{what}"): "guest" for what in
       ("", "/default", "/defaults", "/details", "/details.json")},
}  # fmt: skip
"""Who may more, by Neutron's rules: what is shared takes no role to be listed, other services' users work with ports,
and a project's own limits are told to whoever belongs to it."""
ABSENT = re.compile(
    r"\{(sub|network|type|alias)\}|/(agents|default-security-group-rules|network-ip-availabilities)/\{id\}"
    r"|/health_monitors$"
)
"""Paths to what is not there (or, of agents, has an id that the grid does not know): who may is told so."""


class Rehearsed(Conflict):
    """The request would have been carried out."""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(tmp_path_factory.mktemp("grid"))
    made.furnish()
    write = Cloud.write

    async def rehearse(self: Cloud, rule: Any) -> Any:
        def taken_back(tx: Any) -> Any:
            rule(tx)
            raise Rehearsed("It would have been done.")

        return await write(self, taken_back)

    patch = pytest.MonkeyPatch()
    patch.setattr(Cloud, "write", rehearse)
    yield made
    patch.undo()
    made.close()


def expected(service: str, method: str, pattern: str, who: str) -> bool:
    """Whether the table lets a persona do this, with what the project "ours" has."""
    needed, own = may(service, method, pattern)
    if needed in {"anyone", "nobody"}:
        return needed == "anyone"
    if pattern.startswith("/cumulet"):
        return needed == "known" or needed in ROLES.get(PERSONAS[who], "").split()
    if who in ELSEWHERE or ("{project_id}" in pattern and who in {"service", "unscoped"}):
        return service == "network" and needed == "known"  # Networking alone tells them what is nobody's secret
    if needed == "known" or who in ALSO.get((method, pattern), "").split():
        return True
    if needed == "user":
        return who in {"member", "unscoped"}
    return needed in ROLES.get(PERSONAS[who], "").split() and not (own and who == "stranger")


@pytest.mark.parametrize("who", PERSONAS)
def test_who_may_do_what(room: WholeRoom, who: str) -> None:
    for service, method, pattern in routes(room):
        if service == "identity":
            continue
        path = filled(room, service, pattern, who)
        status = room.ask(service, method, path, body_of(service, method, pattern), who).status_code
        refused = {401, 403, 404} | ({400} if "{project_id}" in pattern else set())
        let = expected(service, method, pattern, who)
        assert status < 500, (who, method, path, status)
        assert let or status in refused, (who, method, path, status)
        absent = {404} if ABSENT.search(pattern) else set()
        assert not let or status not in {401, 403, 404} - absent, (who, method, path, status)
