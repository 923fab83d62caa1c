"""Every path of every service with every persona (OSSA-2024-005, CVE-2024-53916).

`EXPECTED` says for each path and method who may: a path without a line here fails the test. The lines are written by
hand and not derived from the declarations, so that a slip in a declaration shows.

    anyone   without a token          known    any valid token         reader, member, admin   a role on the project
    nobody   refused to everybody     scoped   any token with a scope  self    the user alone whom it is about
    user     the same, and administrators
    a "+" after it: the path names an object, and only those of its project (or the object itself) get at it
"""

import re
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from tests.api.whole_room import CIRROS, NOBODY, SERVICES, WholeRoom

_ONE = "GET reader+ PUT member+ DELETE member+"
_MANY = "GET reader POST member"
_ADMINS = "GET admin POST admin"
_ADMINS_ONE = "GET admin PATCH admin DELETE admin"
_HOLDINGS = [f"{of}/{who}s/{{{who}}}" for of in ("projects/{target}", "domains/{target}", "system")
             for who in ("user", "group")]  # fmt: skip
_CATALOG = ("services", "endpoints", "OS-EP-FILTER/endpoint_groups", "policies", "OS-OAUTH1/consumers")
_TAGGED = ("networks", "subnets", "subnetpools", "ports", "routers", "floatingips", "security-groups", "trunks")
_COLLECTIONS = (*_TAGGED, "address-scopes", "address-groups", "rbac-policies", "ndp_proxies", "lb/pools", "lb/members",
                "lb/health_monitors", "lb/vips")  # fmt: skip
_RULES = ("bandwidth_limit", "dscp_marking", "minimum_bandwidth", "packet_rate_limit", "minimum_packet_rate")
_MANAGED = "GET reader+ PUT manager+ DELETE manager+"
_NESTED = (
    "floatingips/{parent}/port_forwardings",
    "routers/{parent}/conntrack_helpers",
)

_EVERYWHERE = {"/cumulet/capabilities": "GET anyone", "/cumulet/health": "GET known", "/metrics": "GET anyone",
               "/cumulet/openapi": "GET anyone",
               "/cumulet/explain": "POST reader", "/cumulet/metering": "GET reader",
               "/cumulet/isolation": "GET reader", "/cumulet/topology": "GET admin",
               "/cumulet/differences": "GET admin", "/cumulet/repair": "POST admin"}  # fmt: skip
_QUESTIONS = {"/cumulet/explain"}
"""Paths whose POST asks and changes nothing: a reader may use them, and is told what was wrong with the body."""
EXPECTED: dict[str, dict[str, str]] = {
    "network": {
        **_EVERYWHERE,
        "/": "GET anyone",
        "/v2.0": "GET anyone",
        "/healthcheck": "GET anyone",
        **{f"/v2.0/{name}": _MANY for name in _COLLECTIONS},
        **{f"/v2.0/{name}/{{id}}": _ONE for name in _COLLECTIONS},
        "/v2.0/security-group-rules": _MANY,
        "/v2.0/security-group-rules/{id}": "GET reader+ DELETE member+",
        **{f"/v2.0/{n}/{{id}}/tags": "GET reader+ PUT member+ POST member+ DELETE member+" for n in _TAGGED},
        **{f"/v2.0/{n}/{{id}}/tags/{{sub}}": _ONE for n in _TAGGED},
        **{f"/v2.0/routers/{{id}}/{verb}_{what}": "PUT member+" for verb in ("add", "remove")
           for what in ("router_interface", "extraroutes")},
        **{f"/v2.0/routers/{{id}}/{verb}_external_gateways": "PUT member+" for verb in ("add", "update", "remove")},
        "/v2.0/qos/policies": "GET reader POST manager",
        "/v2.0/qos/policies/{id}": _MANAGED,
        **{f"/v2.0/{n}/{{id}}/tags": "GET reader+ PUT manager+ POST manager+ DELETE manager+"
           for n in ("policies", "qos/policies")},
        **{f"/v2.0/{n}/{{id}}/tags/{{sub}}": _MANAGED for n in ("policies", "qos/policies")},
        **{f"/v2.0/qos/policies/{{parent}}/{n}_rules": "GET reader+ POST manager+" for n in _RULES},
        **{f"/v2.0/qos/policies/{{parent}}/{n}_rules/{{id}}": _MANAGED for n in _RULES},
        **{f"/v2.0/qos/alias-{n.replace('_', '-')}-rules": "GET reader" for n in _RULES},
        **{f"/v2.0/qos/alias-{n.replace('_', '-')}-rules/{{id}}": _MANAGED for n in _RULES},
        "/v2.0/qos/rule-types": "GET reader",
        "/v2.0/qos/rule-types/{type}": "GET admin",
        "/v2.0/network-ip-availabilities": "GET admin",
        "/v2.0/network-ip-availabilities/{id}": "GET admin",
        "/v2.0/default-security-group-rules": "GET reader POST admin",
        "/v2.0/default-security-group-rules/{id}": "GET reader DELETE admin",
        **{f"/v2.0/address-groups/{{id}}/{verb}_addresses": "PUT member+" for verb in ("add", "remove")},
        **{f"/v2.0/trunks/{{id}}/{verb}_subports": "PUT member+" for verb in ("add", "remove")},
        "/v2.0/trunks/{id}/get_subports": "GET reader+",
        **{f"/v2.0/subnetpools/{{id}}/{verb}": "PUT member+" for verb in
           ("add_prefixes", "remove_prefixes", "onboard_network_subnets")},
        **{f"/v2.0/{name}": "GET reader+ POST member+" for name in _NESTED},
        **{f"/v2.0/{name}/{{id}}": _ONE for name in _NESTED},
        "/v2.0/floatingip-pools": "GET reader",
        "/v2.0/lb/pools/{id}/health_monitors": "POST member+",
        "/v2.0/lb/pools/{id}/health_monitors/{sub}": "GET reader+ DELETE member+",
        "/v2.0/lb/pools/{id}/stats": "GET reader+",
        "/v2.0/lb/pools/{id}/loadbalancer-agent": "GET admin",
        "/v2.0/agents/{id}/loadbalancer-pools": "GET admin",
        "/v2.0/auto-allocated-topology/{project}": "GET reader+ DELETE member+",
        "/v2.0/quotas": "GET admin",
        "/v2.0/quotas/tenant": "GET known",
        "/v2.0/quotas/project": "GET known",
        "/v2.0/quotas/{project}": "GET reader+ PUT admin DELETE admin",
        **{f"/v2.0/quotas/{{project}}/{what}": "GET reader+" for what in
           ("default", "defaults", "details", "details.json")},
        **{f"/v2.0/{what}": "GET known" for what in
           ("extensions", "extensions/{alias}", "agents")},
        **{f"/v2.0/{what}": "GET reader" for what in ("availability_zones", "service-providers")},
        **{f"/v2.0/metering/metering-label{what}s": "GET reader POST manager" for what in ("", "-rule")},
        **{f"/v2.0/metering/metering-label{what}s/{{id}}": "GET reader+ DELETE manager+" for what in ("", "-rule")},
        "/v2.0/log/logs": "GET manager POST manager",
        "/v2.0/log/logs/{id}": "GET manager+ PUT manager+ DELETE manager+",
        "/v2.0/log/loggable-resources": "GET manager",
        "/v2.0/flavors": "GET reader POST admin",
        "/v2.0/flavors/{id}": "GET reader PUT admin DELETE admin",
        "/v2.0/flavors/{id}/next_providers": "GET reader",
        "/v2.0/flavors/{id}/service_profiles": "POST admin",
        "/v2.0/flavors/{id}/service_profiles/{sub}": "GET reader DELETE admin",
        "/v2.0/network_segment_ranges": "GET admin POST admin",
        "/v2.0/network_segment_ranges/{id}": "GET admin PUT admin DELETE admin",
        "/v2.0/service_profiles": "GET admin POST admin",
        "/v2.0/service_profiles/{id}": "GET admin PUT admin DELETE admin",
        "/v2.0/agents/{id}": "GET admin PUT admin DELETE admin",
        **{f"/v2.0/agents/{{id}}/{what}s": "GET admin POST admin" for what in ("dhcp-network", "l3-router")},
        **{f"/v2.0/agents/{{id}}/{what}": "DELETE admin" for what in
           ("dhcp-networks/{network}", "l3-routers/{router}")},
        **{f"/v2.0/{what}-agents": "GET admin" for what in ("networks/{id}/dhcp", "routers/{id}/l3")},
    },
    "compute": {
        **_EVERYWHERE,
        "/": "GET anyone",
        "/v2.1": "GET anyone",
        "/v2": "GET anyone",
        "servers": _MANY,
        "servers/detail": "GET reader",
        "servers/{id}": _ONE,
        "servers/{id}/action": "POST member+",
        "servers/{id}/metadata": "GET reader+ POST member+ PUT member+",
        "servers/{id}/metadata/{key}": "GET reader+ PUT member+ DELETE member+",
        **{f"servers/{{id}}/{what}": "GET reader+" for what in
           ("ips", "ips/{network}", "os-security-groups", "os-volume_attachments")},
        "servers/{id}/os-server-password": "GET reader+ DELETE member+",
        "servers/{id}/os-interface": "GET reader+ POST member+",
        "servers/{id}/os-interface/{port}": "GET reader+ DELETE member+",
        "flavors/{id}/os-extra_specs": "GET reader",
        **dict.fromkeys(("flavors", "flavors/detail", "flavors/{id}", "images", "images/detail", "images/{id}",
                         "images/{id}/metadata", "limits", "os-availability-zone", "os-floating-ip-pools",
                         "extensions", "extensions/{alias}"), "GET known"),
        **dict.fromkeys(("os-availability-zone/detail", "os-hypervisors", "os-hypervisors/detail"), "GET admin"),
        "os-keypairs": "GET known POST known",
        "os-keypairs/{name}": "GET user+ DELETE user+",
        "os-quota-sets/{project}": "GET reader+ PUT admin DELETE admin",
        "os-quota-sets/{project}/defaults": "GET known",
        "os-quota-sets/{project}/detail": "GET reader+",
        "os-floating-ips": _MANY,
        "os-floating-ips/{id}": "GET reader+ DELETE member+",
    },
    "image": {
        **_EVERYWHERE,
        "/": "GET anyone",
        "/versions": "GET anyone",
        "/v2/images": "GET reader POST nobody",
        "/v2/images/{id}": "GET reader PATCH nobody DELETE nobody",
        "/v2/images/{id}/file": "GET member PUT nobody",
        "/v2/images/{id}/members": "GET reader",
        "/v2/images/{id}/import": "POST nobody",
        "/v2/schemas/image": "GET known",
        "/v2/schemas/images": "GET known",
    },
    "identity": {
        **_EVERYWHERE,
        **dict.fromkeys(("/", "/v3", "/v2.0", "/v2.0/extensions"), "GET anyone"),
        "/v3/auth/tokens": "POST anyone GET user DELETE user",
        **{f"/v3/auth/{what}": "GET known" for what in ("projects", "domains", "system")},
        "/v3/auth/catalog": "GET scoped",
        "/v3/users/{id}/projects": "GET user+",
        "/v3/users/{id}/password": "POST anyone",
        "/v3/users/{id}/tokens": "DELETE user+",
        "/v3/OS-REVOKE/events": "GET admin",
        **{f"/v3/{what}": "GET anyone" for what in
           ("auth/tokens/OS-PKI/revoked", "OS-SIMPLE-CERT/ca", "OS-SIMPLE-CERT/certificates")},
        **{f"/v3/{what}": _ADMINS for what in ("domains", "projects", "users")},
        "/v3/domains/{id}": "GET scoped PATCH admin DELETE admin",
        "/v3/projects/{id}": "GET reader+ PATCH admin DELETE admin",
        "/v3/users/{id}": "GET user+ PATCH admin DELETE admin",
        "/v3/roles": "GET admin POST admin",
        "/v3/roles/{id}": _ADMINS_ONE,
        **{f"/v3/{of}/roles": "GET admin" for of in _HOLDINGS},
        **{f"/v3/{of}/roles/{{role}}": "PUT admin GET admin DELETE admin" for of in _HOLDINGS},
        **{f"/v3/OS-INHERIT/{of}/roles/inherited_to_projects": "GET admin"
           for of in _HOLDINGS if not of.startswith("system")},
        **{f"/v3/OS-INHERIT/{of}/roles/{{role}}/inherited_to_projects": "PUT admin GET admin DELETE admin"
           for of in _HOLDINGS if not of.startswith("system")},
        "/v3/projects/{id}/tags": "GET reader+ PUT admin DELETE admin",
        "/v3/projects/{id}/tags/{sub}": "GET reader+ PUT admin DELETE admin",
        "/v3/domains/{id}/config": "GET admin PUT admin PATCH admin DELETE admin",
        **{f"/v3/domains/{{id}}/config/{{section}}{more}": _ADMINS_ONE for more in ("", "/{option}")},
        **{f"/v3/domains/config{more}/default": "GET admin" for more in ("", "/{section}", "/{section}/{option}")},
        "/v3/OS-TRUST/trusts": "GET admin POST known",
        "/v3/OS-TRUST/trusts/{id}": "GET admin DELETE admin",
        "/v3/OS-TRUST/trusts/{id}/roles": "GET admin",
        "/v3/OS-TRUST/trusts/{id}/roles/{role}": "GET admin",
        "/v3/groups": _ADMINS,
        "/v3/groups/{id}": _ADMINS_ONE,
        "/v3/groups/{id}/users": "GET admin",
        "/v3/groups/{id}/users/{user}": "GET admin PUT admin DELETE admin",
        "/v3/users/{id}/groups": "GET user+",
        "/v3/role_inferences": "GET admin",
        "/v3/roles/{id}/implies": "GET admin",
        "/v3/roles/{id}/implies/{role}": "GET admin PUT admin DELETE admin",
        "/v3/role_assignments": "GET admin",
        "/v3/regions": "GET known POST admin",
        "/v3/regions/{id}": "GET known PUT admin PATCH admin DELETE admin",
        **{f"/v3/{what}": _ADMINS for what in _CATALOG},
        **{f"/v3/{what}/{{id}}": _ADMINS_ONE for what in _CATALOG},
        **{f"/v3/OS-EP-FILTER/{what}": "GET admin" for what in
           ("projects/{project}/endpoints", "projects/{project}/endpoint_groups", "endpoints/{endpoint}/projects",
            "endpoint_groups/{group}/projects", "endpoint_groups/{group}/endpoints")},
        **{f"/v3/OS-EP-FILTER/{what}": "PUT admin GET admin DELETE admin" for what in
           ("projects/{project}/endpoints/{endpoint}", "endpoint_groups/{group}/projects/{project}")},
        **{f"/v3/policies/{{policy}}/OS-ENDPOINT-POLICY/{what}": "PUT admin GET admin DELETE admin" for what in
           ("endpoints/{endpoint}", "services/{service}", "services/{service}/regions/{region}")},
        "/v3/policies/{policy}/OS-ENDPOINT-POLICY/endpoints": "GET admin",
        "/v3/endpoints/{id}/OS-ENDPOINT-POLICY/policy": "GET admin",
        "/v3/users/{id}/application_credentials": "GET user+ POST user+",
        "/v3/users/{id}/application_credentials/{credential}": "GET user+ DELETE user+",
        "/v3/users/{id}/access_rules": "GET self+",
        "/v3/users/{id}/access_rules/{rule}": "GET self+ DELETE self+",
        **{f"/v3/{what}": "GET known POST admin" for what in ("registered_limits", "limits")},
        "/v3/registered_limits/{id}": "GET known PATCH admin DELETE admin",
        "/v3/limits/{id}": "GET reader+ PATCH admin DELETE admin",
        "/v3/limits/model": "GET known",
        "/v3/credentials": "GET known POST user",
        "/v3/credentials/{id}": "GET user+ PATCH user+ DELETE user+",
        "/v3/users/{id}/credentials/OS-EC2": "GET user+ POST user+",
        "/v3/users/{id}/credentials/OS-EC2/{access}": "GET user+ DELETE user+",
        "/v2.0/tokens": "POST anyone",
        "/v2.0/tokens/{id}": "GET user+ DELETE user+",
        "/v2.0/tokens/{id}/endpoints": "GET user+",
        "/v2.0/tenants": "GET known POST admin",
        "/v2.0/tenants/{id}": "GET reader+ PUT admin POST admin DELETE admin",
        "/v2.0/users": _ADMINS,
        "/v2.0/users/{id}": "GET admin PUT admin POST admin DELETE admin",
        **{f"/v2.0/users/{{id}}/{at}{part}": "PUT admin" for at in ("", "OS-KSADM/")
           for part in ("password", "enabled", "tenant")},
        "/v2.0/OS-KSCRUD/users/{id}": "PATCH admin",
        "/v2.0/OS-KSADM/roles": _ADMINS,
        "/v2.0/OS-KSADM/roles/{id}": "GET admin PUT admin POST admin DELETE admin",
        "/v2.0/tenants/{tenant}/users/{user}/roles": "GET admin",
        "/v2.0/tenants/{tenant}/users/{user}/roles/OS-KSADM/{role}": "PUT admin DELETE admin",
        "/v2.0/tenants/{tenant}/users": "GET admin",
        "/v2.0/OS-KSADM/services": "GET admin",
        "/v2.0/endpoints": "GET admin",
    },
}  # fmt: skip

_BY_PROJECT = ("unscoped", "reader", "member", "stranger", "admin")
_ALLOWED = {
    "anyone": {*NOBODY, *_BY_PROJECT},
    "known": set(_BY_PROJECT),
    "scoped": set(_BY_PROJECT) - {"unscoped"},
    "user": set(_BY_PROJECT),
    "self": set(_BY_PROJECT) - {"admin"},
    "reader": {"reader", "member", "stranger", "admin"},
    "member": {"member", "stranger", "admin"},
    "manager": {"admin"},
    "admin": {"admin"},
    "nobody": set(),
}
_NAMELESS = {"floatingip": {"description": "x"}, "rbac_policy": {"target_tenant": "5" * 32},
             "member": {"weight": 2}, "health_monitor": {"delay": 4},
             "service_profile": {"metainfo": "x"}, "metering_label_rule": {"direction": "ingress"},
             "port_forwarding": {"description": "x"}, "conntrack_helper": {"port": 70},
             "security_group_rule": {"direction": "ingress"},
             "default_security_group_rule": {"direction": "ingress"}}  # fmt: skip
for _kind in ("", "alias_"):
    _NAMELESS |= {f"{_kind}bandwidth_limit_rule": {"max_kbps": 7}, f"{_kind}dscp_marking_rule": {"dscp_mark": 8},
                  f"{_kind}minimum_bandwidth_rule": {"min_kbps": 7}, f"{_kind}packet_rate_limit_rule": {"max_kpps": 7},
                  f"{_kind}minimum_packet_rate_rule": {"min_kpps": 7}}  # fmt: skip
"""A change of what has no name to change."""
_WRITES = {"POST", "PUT", "PATCH", "DELETE"}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(tmp_path_factory.mktemp("policy"))
    made.furnish()
    yield made
    made.close()


def routes(room: WholeRoom) -> Iterator[tuple[str, str, str]]:
    """Service, method and pattern of all that is served."""
    for service in SERVICES:
        for route in room.routers[service].routes():
            for method in route.handlers:
                yield service, method, route.pattern


def may(service: str, method: str, pattern: str) -> tuple[str, bool]:
    """Who may, and whether only with their own object. Raises KeyError where nobody has said."""
    if service == "compute":
        pattern = re.sub(r"^/v2(\.1)?/(\{project_id\}/)?", "", pattern)
    words = EXPECTED[service][pattern].split()
    who = dict(zip(words[::2], words[1::2], strict=True))[method]
    return who.removesuffix("+"), who.endswith("+")


def filled(room: WholeRoom, service: str, pattern: str, who: str, *, unknown: bool = False) -> str:
    """The path with the ids of what "ours" has; `unknown`: with ids of nothing. A project in front is `who`'s."""
    project = room.projects.get({"stranger": "theirs", "admin": "admin"}.get(who, "ours"), "")
    ids = room.ids
    values = {"project_id": project if who != "unscoped" else "None", "project": room.projects["ours"],
              "tenant": room.projects["ours"], "target": room.projects["ours"], "user": room.users["member"],
              "role": "no-such-role", "section": "ldap", "option": "url", "key": "key", "alias": "router",
              "type": "dscp_marking",
              "sub": "a-tag", "name": ids["keypair"]}  # fmt: skip
    values |= {"port": ids["card"], "network": "net", "access": ids["access"], "router": ids["routers"]}
    values |= {"credential": ids["application"], "rule": ids["rule"]}
    values |= {name: uuid.uuid4().hex for name in ("endpoint", "group", "policy", "service", "region")}
    if "health_monitors/{sub}" in pattern:
        values["sub"] = ids["lb/health_monitors"]
    values["id"] = uuid.uuid4().hex
    for kind, id in sorted(ids.items(), key=lambda item: len(item[0])):
        if f"/{kind}/{{id}}" in pattern:
            values["id"] = id
        if f"/{kind}/{{parent}}" in pattern:
            values["parent"] = id
        if kind.endswith("/{parent}") and f"/{kind}/" in pattern:
            values["parent"] = id
    if pattern.startswith("/v2.0/policies/"):
        values["id"] = ids["qos/policies"]
    if service == "image" or "images/{id}" in pattern:
        values["id"] = CIRROS
    elif "os-floating-ips" in pattern:
        values["id"] = ids["floatingips"]
    elif service == "compute" and "flavors" in pattern:
        values["id"] = "1"
    elif service == "identity":
        kinds = {"users": room.users["member"], "projects": room.projects["ours"], "tenants": room.projects["ours"],
                 "tokens": room.tokens["member"], "domains": "default", "regions": "RegionOne"}  # fmt: skip
        values["id"] = next((v for k, v in kinds.items() if f"/{k}/{{id}}" in pattern), values["id"])
    if unknown:
        kept = {"project_id": values["project_id"]}
        values = {name: uuid.uuid4().hex for name in values} | kept
    return re.sub(r"\{(\w+)\}", lambda found: values[found[1]], pattern)


def body_of(service: str, method: str, pattern: str) -> Any:
    """A body of the right shape that asks for as little as can be."""
    if method not in _WRITES - {"DELETE"}:
        return None
    if pattern.endswith("/action"):
        return {"reboot": {"type": "HARD"}}
    named = [s for s in pattern.split("/") if s and not s.startswith("{")]
    if named[-1] == "metadata":
        return {"metadata": {"more": "x"}, "meta": {"key": "x"}}
    if named[-1] == "os-interface":
        return {"interfaceAttachment": {}}
    if named[-1] == "os-quota-sets" or named[-1] == "quotas":
        return {"quota_set": {"instances": 1}, "quota": {"network": 1}}
    if named[-1] == "trusts":
        return {"trust": {"trustor_user_id": "x", "trustee_user_id": "x", "impersonation": False}}
    if named[-1] == "tags":
        return {"tags": ["x"]}
    if named[-1] == "health_monitors" and "pools" in named:
        return {"health_monitor": {"id": str(uuid.uuid4())}}
    kind = next(s for s in reversed(named) if (s.endswith("s") and s != "roles") or s == named[-1])
    kind = re.sub("ie$", "y", kind.replace("-", "_").removeprefix("os_").removesuffix("s"))
    if kind in _NAMELESS:
        return {kind: _NAMELESS[kind]}
    kind = "role" if named[-1] == "roles" else "user" if "users" in named else kind
    return {kind: {"name": "x"}, "auth": {}}


def test_every_path_is_listed_and_nothing_else(room: WholeRoom) -> None:
    served = {(s, m, p) for s, m, p in routes(room)}
    for service, method, pattern in served:
        may(service, method, pattern)
    for service, known in EXPECTED.items():
        patterns = {p for s, _, p in served if s == service}
        for path in known:
            assert path in patterns or f"/v2.1/{path}" in patterns, f"{service} {path} is not served any more"


def test_what_is_open_without_a_token(room: WholeRoom) -> None:
    """By the routers' own word: exactly what is listed as open is open."""
    for service in SERVICES:
        for route in room.routers[service].routes():
            for method in route.handlers:
                is_open = may(service, method, route.pattern)[0] == "anyone"
                assert (method in route.public) == is_open, (service, method, route.pattern)


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("who", NOBODY)
def test_ossa_2024_005_no_token_no_way(room: WholeRoom, service: str, who: str) -> None:
    before = room.state()
    for _, method, pattern in (r for r in routes(room) if r[0] == service):
        path = filled(room, service, pattern, who)
        answer = room.ask(service, method, path, body_of(service, method, pattern), who)
        if may(service, method, pattern)[0] == "anyone":
            assert answer.status_code < 500, (method, path, answer.text)
        else:
            assert answer.status_code == 401, (method, path, answer.text)
            assert answer.json()["error"]["code"] == 401
            assert answer.headers["www-authenticate"]
    assert room.state() == before


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("who", _BY_PROJECT)
def test_ossa_2024_005_a_role_too_low(room: WholeRoom, service: str, who: str) -> None:
    for _, method, pattern in (r for r in routes(room) if r[0] == service):
        needed, _ = may(service, method, pattern)
        if who in _ALLOWED[needed]:
            continue
        before, path = room.state(), filled(room, service, pattern, who)
        answer = room.ask(service, method, path, body_of(service, method, pattern), who)
        there = who != "stranger" and any(id in path for id in room.ids.values())
        unseen = method in {"PUT", "DELETE"} and not there  # who can't see it is told no more than that
        denied = {403, 404} if method == "GET" or needed in {"user", "self"} or unseen else {403}
        if who == "unscoped" and "{project_id}" in pattern:
            denied = {400}  # the path names a project, and the token none
        assert answer.status_code in denied, (who, method, path, answer.status_code, answer.text)
        assert room.state() == before, (who, method, path)


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("who", _BY_PROJECT)
def test_a_role_that_suffices(room: WholeRoom, service: str, who: str) -> None:
    """Reading what is there; writing with ids of nothing, so that nothing is lost to the next test."""
    for _, method, pattern in (r for r in routes(room) if r[0] == service):
        needed, own = may(service, method, pattern)
        foreign = (own and who in {"stranger", "unscoped"}) or (who == "unscoped" and "{project_id}" in pattern)
        if (
            who not in _ALLOWED[needed]
            or needed == "anyone"
            or foreign
            or (needed in {"user", "self"} and method != "GET")
        ):
            continue
        if needed in {"user", "self"} and who not in {"member", "admin"}:
            continue
        path = filled(room, service, pattern, who, unknown=method in _WRITES)
        body = None if method == "GET" else {}
        headers = {"X-Subject-Token": room.tokens[who]}
        answer = room.ask(service, method, path, body, who, headers=headers)
        denied = {401, 403, 405} | ({404} if method == "GET" and who == "member" and "{" not in pattern else set())
        assert answer.status_code not in denied, (who, method, path, answer.text)
        assert answer.status_code < 500, (who, method, path, answer.text)
        if who == "member" and method == "GET" and own and "{sub}" not in pattern:
            assert answer.status_code == 200, (path, answer.text)  # it is there: what a stranger is told is untrue


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("who", ["stranger", "unscoped"])
def test_another_projects_objects_are_out_of_reach(room: WholeRoom, service: str, who: str) -> None:
    for _, method, pattern in (r for r in routes(room) if r[0] == service):
        needed, own = may(service, method, pattern)
        if not own or (who == "unscoped" and needed in {"user", "self"}):
            continue
        before, path = room.state(), filled(room, service, pattern, who)
        answer = room.ask(service, method, path, body_of(service, method, pattern), who)
        denied = {400} if who == "unscoped" and "{project_id}" in pattern else {403, 404}
        assert answer.status_code in denied, (who, method, path, answer.status_code, answer.text)
        assert room.state() == before, (who, method, path)


def test_compute_paths_with_another_projects_id(room: WholeRoom) -> None:
    for _, method, pattern in (r for r in routes(room) if r[0] == "compute" and "{project_id}" in r[2]):
        before, path = room.state(), filled(room, "compute", pattern, "member")
        answer = room.ask("compute", method, path, body_of("compute", method, pattern), "stranger")
        assert answer.status_code == 400, (method, path, answer.text)
        assert room.state() == before


def test_a_reader_changes_nothing(room: WholeRoom) -> None:
    """Not even what is its own project's, and not by a verb that looks harmless."""
    for service, method, pattern in routes(room):
        if method not in _WRITES or may(service, method, pattern)[0] == "anyone":
            continue
        if (service, method) == ("identity", "DELETE") and "tokens" in pattern:
            continue  # everybody may give up their own token
        if "os-keypairs" in pattern:
            continue  # a key pair is its user's, whatever they may do in a project
        before, path = room.state(), filled(room, service, pattern, "reader")
        answer = room.ask(service, method, path, body_of(service, method, pattern), "reader")
        refused = {400, 403, 404} if pattern in _QUESTIONS else {403, 404}
        assert answer.status_code in refused, (method, path, answer.status_code, answer.text)
        assert room.state() == before, (method, path)


def test_cve_2014_0056_nothing_is_made_of_another_projects_parts(room: WholeRoom) -> None:
    ids = room.ids
    net, subnet, port = ids["networks"], ids["subnets"], ids["ports"]
    ip = {"network_id": net}
    asked: list[tuple[str, str, dict[str, Any]]] = [
        ("network", "/v2.0/subnets", {"subnet": {**ip, "cidr": "10.9.0.0/24", "ip_version": 4}}),
        ("network", "/v2.0/ports", {"port": ip}),
        ("network", "/v2.0/ports", {"port": {**ip, "project_id": room.projects["ours"]}}),
        ("network", "/v2.0/networks", {"network": {"project_id": room.projects["ours"]}}),
        ("network", "/v2.0/networks", {"network": {"tenant_id": room.projects["ours"]}}),
        ("network", "/v2.0/routers", {"router": {"external_gateway_info": ip}}),
        ("network", "/v2.0/floatingips", {"floatingip": {"floating_network_id": ids["public"], "port_id": port}}),
        ("network", "/v2.0/floatingips", {"floatingip": {"floating_network_id": net}}),
        ("network", "/v2.0/security-group-rules",
         {"security_group_rule": {"security_group_id": ids["security-groups"], "direction": "ingress"}}),
        ("network", "/v2.0/lb/pools", {"pool": {"subnet_id": subnet, "lb_method": "SOURCE_IP", "protocol": "HTTP"}}),
        ("network", "/v2.0/lb/members",
         {"member": {"pool_id": ids["lb/pools"], "address": "10.0.0.7", "protocol_port": 80}}),
        ("network", "/v2.0/lb/vips",
         {"vip": {"pool_id": ids["lb/pools"], "subnet_id": subnet, "protocol": "HTTP", "protocol_port": 81}}),
        ("compute", "/v2.1/servers", {"server": room.server()}),
        ("compute", "/v2.1/servers", {"server": room.server(networks=[{"port": port}])}),
        ("compute", "/v2.1/servers", {"server": room.server(networks="none", key_name=ids["keypair"])}),
        ("compute", "/v2.1/servers",
         {"server": room.server(networks="none", security_groups=[{"name": ids["security-groups"]}])}),
    ]  # fmt: skip
    for service, path, body in asked:
        before = room.state()
        answer = room.ask(service, "POST", path, body, "stranger")
        assert answer.status_code in {400, 403, 404}, (path, body, answer.text)
        assert room.state() == before, (path, body)


def test_waldur_no_role_no_power(room: WholeRoom) -> None:
    """A token without a project holds no role; what needs one is refused, whatever the user may do elsewhere."""
    for service, path in (("network", "/v2.0/networks"), ("compute", "/v2.1/servers"), ("identity", "/v3/users")):
        assert room.ask(service, "GET", path, who="unscoped").status_code == 403
