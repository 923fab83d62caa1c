"""Every operation of every service with every persona: the verdict that the matrix's table means.

`EXPECTED` (`test_policy_matrix`) says which role an operation takes; this says what that means for those who hold
their role elsewhere than on the project, and the operations where they may more (`ALSO`). Whoever is let does what they
ask for up to the last step, which is then taken back: so that each asks for what is really there. An operation without
a line fails.
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


CLOUDS = re.compile(
    r"/(services|endpoints|policies|role_inferences|system|registered_limits|regions|config|implies|OS-(?!INHERIT|KS)"
    r"|application_credentials)|^/v3/limits$|^/v3/domains(/\{id\})?$|^/v3/roles$|^/v3/roles/\{id\}$|OS-KSADM/services|OS-KSADM/roles"
)
"""Identity's paths to what is of no domain: a domain's administrators have no say there."""
DOMAINS = re.compile(
    r"^/v3/(users|projects|groups)$|^/v3/(users|projects)/\{id\}$|^/v3/projects/\{id\}/tags|^/v3/limits/\{id\}$"
)
"""What a domain's managers change (limits: see) and its readers see."""
LISTS = re.compile(
    r"^/v3/(role_assignments|domains)$|^/v3/users/\{id\}/(projects|groups)$|^/v2.0/tenants/\{id\}$"
    r"|/projects/\{target\}/users/\{user\}/roles(/inherited_to_projects)?$"
)
"""What its readers see besides."""
ODD: dict[tuple[str, str], str] = {
    ("GET", "/v3/roles"): "admin system_admin system_reader domain_admin domain_manager",
    ("GET", "/v2.0/OS-KSADM/roles"): "admin system_admin system_reader domain_admin domain_manager",
    ("GET", "/v3/domains"): "admin system_admin system_reader domain_admin domain_manager domain_reader",
    ("GET", "/v3/domains/{id}"): " ".join(set(PERSONAS) - {"unscoped"}),
    ("GET", "/v3/OS-REVOKE/events"): "admin system_admin service",
    **{("GET", f"/v{path}"): "member unscoped admin service system_admin system_reader domain_admin" for path in
       ("3/auth/tokens", "2.0/tokens/{id}", "2.0/tokens/{id}/endpoints")},
    **{("GET", f"/v3/users/{{id}}/access_rules{more}"): "member unscoped system_admin system_reader" for more in
       ("", "/{rule}")},
}  # fmt: skip
"""Rules of Identity like no others: who may."""
FOR_OTHER_REASONS = re.compile(
    r"^(DELETE /v3/(domains|registered_limits)/\{id\}|(PATCH|DELETE) /v3/regions/\{id\}"
    r"|(PUT|PATCH) /v3/domains/\{id\}/config.*"
    r"|POST /v3/(OS-TRUST/trusts|credentials|users/\{id\}/application_credentials)|DELETE .*/access_rules/\{rule\}"
    r"|(POST|DELETE) /v3/users/\{id\}/credentials/OS-EC2.*)$"
)
"""Where Keystone says 403 of what is in use, of another's body, or asks for a scope beside the rule."""


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


def expected_of_identity(method: str, pattern: str, who: str) -> bool:
    """As `expected`; administrators may everywhere, and the system's readers read."""
    needed, _ = may("identity", method, pattern)
    if (method, pattern) in ODD:
        return who in ODD[method, pattern].split()
    if needed in {"anyone", "known"} or (needed == "scoped" and who != "unscoped"):
        return True
    if needed in {"user", "self"} and who in {"member", "unscoped"}:
        return True
    if needed == "self" or who in {"service", "unscoped", "stranger"}:
        return False
    if who in {"admin", "system_admin"} or (who == "system_reader" and method == "GET"):
        return True
    of_domain = DOMAINS.search(pattern) is not None
    if who == "domain_admin":
        return not CLOUDS.search(pattern) and (method == "GET" or "/limits" not in pattern)
    if who == "domain_manager":
        return (of_domain and "/limits" not in pattern) or (
            method == "GET" and (of_domain or bool(LISTS.search(pattern)))
        )
    if who == "domain_reader":
        return method == "GET" and (of_domain or bool(LISTS.search(pattern)))
    return needed == "reader"  # whoever is of the project sees it, whatever their role


@pytest.mark.parametrize("who", PERSONAS)
def test_who_may_do_what_in_identity(room: WholeRoom, who: str) -> None:
    for _, method, pattern in (each for each in routes(room) if each[0] == "identity"):
        if pattern.startswith(("/cumulet", "/v3/auth/tokens/OS-PKI", "/v3/OS-SIMPLE-CERT")):
            continue
        path, headers = filled(room, "identity", pattern, who), {"X-Subject-Token": room.tokens["member"]}
        body = body_of("identity", method, pattern)
        status = room.ask("identity", method, path, body, who, headers=headers).status_code
        assert status < 500, (who, method, path, status)
        if not expected_of_identity(method, pattern, who):
            assert status in {401, 403, 404}, (who, method, path, status)
        elif not FOR_OTHER_REASONS.match(f"{method} {pattern}") and may("identity", method, pattern)[0] != "anyone":
            assert status not in {401, 403}, (who, method, path, status)


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
