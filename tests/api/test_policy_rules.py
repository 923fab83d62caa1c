"""The rules behind the paths: every path has some, every one of them is asked, and an operator's own are obeyed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.api.test_policy_matrix import body_of, filled, routes
from tests.api.whole_room import SERVICES, WholeRoom

from cumulet.model.policy import ADMINISTRATORS, DEFAULTS, Policy, table
from cumulet.policy_file import PolicyError, load

ASKED_OF_OTHERS = {"/v2.0/quotas/{project}" + what for what in ("", "/default", "/defaults", "/details",
                                                               "/details.json")}  # fmt: skip
"""Who asks about their own project needs no rule for it, as in Neutron."""
EVERYBODYS = {"get_extension", "get_quota_project", "cumulet:health", "identity:list_registered_limits"}
"""Rules of what is nobody's secret: they are declared, and nothing is asked of a caller with a token."""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(tmp_path_factory.mktemp("rules"))
    made.furnish()
    yield made
    made.close()


def rule(room: WholeRoom, overrides: dict[str, dict[str, str]]) -> None:
    """From now on these rules are in force, beside the defaults."""
    room.identity.policy = Policy(overrides)
    room.identity._judged.clear()


def test_every_path_has_rules_that_are_declared(room: WholeRoom) -> None:
    for service, method, pattern in routes(room):
        route = next(r for r in room.routers[service].routes() if r.pattern == pattern)
        if method in route.public:
            continue
        owner, names = route.rules[method]
        assert names, f"{method} {pattern} of {service} needs rules: router.add(..., 'get_thing')"
        for name in names:
            assert name in table(owner), f"{name}, which {method} {pattern} asks for, is in no table of {owner}"


def test_every_rule_can_be_judged() -> None:
    for service in ADMINISTRATORS:
        for name in table(service):
            DEFAULTS.find(service, name)


@pytest.mark.parametrize("service", SERVICES)
def test_every_path_asks_for_its_rules(room: WholeRoom, service: str) -> None:
    """Where nobody may do anything, not even an administrator may."""
    nothing = {of: {name: "!" for name in table(of) if ADMINISTRATORS[of] != name} for of in ADMINISTRATORS}
    rule(room, nothing)
    try:
        for _, method, pattern in (each for each in routes(room) if each[0] == service):
            route = next(r for r in room.routers[service].routes() if r.pattern == pattern)
            if method in route.public or pattern in ASKED_OF_OTHERS or EVERYBODYS & {*route.rules[method][1]}:
                continue
            before, path = room.state(), filled(room, service, pattern, "admin")
            answer = room.ask(service, method, path, body_of(service, method, pattern), "admin")
            lists = method == "GET" and answer.status_code == 200 and not any(answer.json().values())
            assert lists or answer.status_code in {400, 403, 404}, (method, path, answer.status_code, answer.text)
            assert room.state() == before, (method, path)
    finally:
        rule(room, {})


def test_an_operators_rules_are_obeyed(room: WholeRoom) -> None:
    net = room.ids["networks"]
    rule(
        room,
        {
            "neutron": {
                "create_network": "rule:admin_only or role:manager",
                "get_network:mtu": "@",
                "update_network": "rule:restrict",
                "restrict": "not user_id:" + room.users["member"],
            }
        },
    )
    try:
        made = room.ask("network", "POST", "/v2.0/networks", {"network": {"name": "x"}}, "member")
        assert made.status_code == 403
        assert made.json()["NeutronError"]["type"] == "PolicyNotAuthorized"
        assert "rule:create_network is disallowed by policy" in made.json()["NeutronError"]["message"]
        assert room.ask("network", "POST", "/v2.0/networks", {"network": {"name": "x"}}, "manager").status_code == 201
        changed: dict[str, Any] = {"network": {"description": "x"}}
        assert room.ask("network", "PUT", f"/v2.0/networks/{net}", changed, "member").status_code == 403
        assert room.ask("network", "PUT", f"/v2.0/networks/{net}", changed, "reader").status_code == 200
    finally:
        rule(room, {})


def test_a_rule_that_hides_hides_one_by_one(room: WholeRoom) -> None:
    rule(
        room,
        {
            "neutron": {
                "get_network": "field:networks:router:external=True",
                "get_port:binding:host_id": "role:member and project_id:%(project_id)s",
                "get_port:binding:vif_type": "!",
            }
        },
    )
    try:
        shown = room.ask("network", "GET", "/v2.0/networks", who="member").json()["networks"]
        assert shown
        assert all(one["router:external"] for one in shown)
        assert room.ask("network", "GET", f"/v2.0/networks/{room.ids['networks']}").status_code == 404
        port = room.ask("network", "GET", f"/v2.0/ports/{room.ids['ports']}").json()["port"]
        assert "binding:host_id" in port
        assert "binding:vif_type" not in port
        listed = room.ask("network", "GET", "/v2.0/ports?fields=binding:host_id&fields=id").json()["ports"]
        assert all("binding:host_id" in one for one in listed)
        assert "binding:vif_type" not in room.ask("network", "GET", "/v2.0/ports", who="admin").json()["ports"][0]
    finally:
        rule(room, {})


def test_who_administers_is_a_rule_of_each_service(room: WholeRoom) -> None:
    rule(room, {"neutron": {"context_is_admin": "role:admin or role:guest"}})
    try:
        seen = room.ask("network", "GET", f"/v2.0/networks/{room.ids['networks']}", who="guest")
        assert seen.status_code == 200
        assert "provider:network_type" in seen.json()["network"]
        assert room.ask("identity", "GET", "/v3/users", who="guest").status_code == 403
        assert room.ask("compute", "GET", "/v2.1/servers/detail?all_tenants=1", who="guest").status_code == 403
    finally:
        rule(room, {})


def test_an_owners_servers_alone(room: WholeRoom) -> None:
    """A favourite of operators: what a user of the project made is not another's to end."""
    rule(room, {"nova": {"os_compute_api:servers:update": "user_id:%(user_id)s"}})
    try:
        at, body = f"/v2.1/servers/{room.ids['servers']}", {"server": {"name": "vm"}}
        refused = room.ask("compute", "PUT", at, body, "manager")
        assert refused.status_code == 403
        assert refused.json()["forbidden"]["message"].startswith("Policy doesn't allow os_compute_api:servers:update")
        assert room.ask("compute", "PUT", at, body, "member").status_code == 200
    finally:
        rule(room, {})


SCOPES = ("system_admin", "system_reader", "domain_admin", "domain_manager", "domain_reader", "service", "guest")


@pytest.mark.parametrize("who", SCOPES)
@pytest.mark.parametrize("service", ["network", "compute", "image"])
def test_what_is_for_projects_takes_a_token_and_a_role_for_one(room: WholeRoom, service: str, who: str) -> None:
    """Nothing that is the project's changes, whatever somebody is elsewhere; services may change some of it."""
    for _, method, pattern in (each for each in routes(room) if each[0] == service and "{project_id}" not in each[2]):
        if method == "GET" or pattern.startswith("/cumulet") or (who == "service" and "/ports" in pattern):
            continue
        if "os-keypairs" in pattern or pattern.startswith("/v2/servers"):
            continue
        before, path = room.state(), filled(room, service, pattern, who)
        answer = room.ask(service, method, path, body_of(service, method, pattern), who)
        assert answer.status_code in {400, 403, 404}, (who, method, path, answer.status_code, answer.text)
        assert room.state() == before, (who, method, path)


IDENTITY = {
    "/v3/users": "admin system_admin domain_admin system_reader domain_manager domain_reader",
    "/v3/projects": "admin system_admin domain_admin system_reader domain_manager domain_reader",
    "/v3/groups": "admin system_admin domain_admin system_reader domain_manager domain_reader",
    "/v3/roles": "admin system_admin domain_admin system_reader domain_manager",
    "/v3/role_assignments": "admin system_admin domain_admin system_reader domain_manager domain_reader",
    "/v3/services": "admin system_admin system_reader",
    "/v3/endpoints": "admin system_admin system_reader",
    "/v3/OS-TRUST/trusts": "admin system_admin system_reader",
    "/v3/OS-REVOKE/events": "admin system_admin service",
    "/v3/regions": f"admin {' '.join(SCOPES)} reader member manager stranger",
}
"""Who may read these lists, by hand: a slip in a declaration must show."""


@pytest.mark.parametrize("path", IDENTITY)
def test_who_reads_which_list_of_identity(room: WholeRoom, path: str) -> None:
    for who in (*SCOPES, "admin", "reader", "member", "manager", "stranger"):
        status = room.ask("identity", "GET", path, who=who).status_code
        assert (status == 200) == (who in IDENTITY[path].split()), (path, who, status)


def written(home: Path, service: str, text: str) -> Path:
    (home / service).mkdir(exist_ok=True)
    (home / service / "policy.yaml").write_text(text)
    return home


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('\n"get_netwrk": "role:reader"', r"line 2: rule 'get_netwrk': nothing here asks for a rule of this name"),
        ('"get_network": "role:a and"', r"line 1: rule 'get_network': it ends where a check is expected"),
        ('"get_network": "rule:nothing"', r"line 1: .*there is no rule 'nothing' in neutron"),
        ('"get_network": "rule:a"\n"a": "rule:b"\n"b": "rule:a"', r"refers to itself: a -> b -> a"),
        ('"get_network": "rol:reader"', r"'rol' is nothing that is known of a caller"),
        ('"get_network": "http://example/%(id)s"', r"ask a web server"),
        ('"get_network": !', r"line 1: rule 'get_network': a rule is a text in quotes"),
        ('"get_network":', r"line 1: rule 'get_network': a rule is a text in quotes"),
        ('"get_network": ["role:a"]', r"line 1: rule 'get_network': a rule is a text in quotes"),
        ('"get_network": "@"\n"get_network": "!"', r"line 2: the rule 'get_network' is there twice \(see line 1\)"),
        ("- a", r"line 1: expected are lines as"),
        ("{", r"is no YAML"),
        ("[" * 5000, r"is no YAML"),
        ('"admin_only": "rule:get_network"\n"get_network": "rule:admin_only"', r"refers to itself"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(PolicyError, match=words):
        load(written(tmp_path, "neutron", text))


def test_files_by_service(tmp_path: Path) -> None:
    written(tmp_path, "neutron", '# nothing but\n"get_network": >-\n  rule:admin_only or\n  role:auditor\n')
    written(tmp_path, "keystone", "# empty\n")
    policy = load(tmp_path)
    assert policy.text("neutron", "get_network") == "rule:admin_only or role:auditor"
    assert policy.text("keystone", "identity:get_user") == DEFAULTS.text("keystone", "identity:get_user")
    (tmp_path / "policy.yaml").write_text('"get_network": "@"')
    with pytest.raises(PolicyError, match="belongs to no service"):
        load(tmp_path)
