"""Every path of every service with every persona (OSSA-2024-005, CVE-2024-53916).

A path without a line in `who_may.EXPECTED` fails the test.
"""

import re
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from tests.api.who_may import EXPECTED
from tests.api.whole_room import CIRROS, NOBODY, SERVICES, WholeRoom, singular

_QUESTIONS = {"/cumulet/explain"}
"""Paths whose POST asks and changes nothing: a reader may use them, and is told what was wrong with the body."""
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
_NAMELESS = {"security_groups_default_statefulness": {"stateful": False},
             "floatingip": {"description": "x"}, "rbac_policy": {"target_tenant": "5" * 32},
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
    kind = singular(kind.replace("-", "_").removeprefix("os_"))
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
