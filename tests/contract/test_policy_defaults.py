"""Our rules beside those of Neutron 29, Keystone 30, Nova 34 and Glance 33, as these declare them by default.

For each rule of the same name: the same verdict whoever asks about whatever object. Theirs is given by the field's own
library. Where we differ on purpose it says so here, with the reason; a difference that is gone must go from here too.
"""

import ast
import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from oslo_policy import _checks, _parser
from tests.api.test_policy_matrix import routes
from tests.api.whole_room import WholeRoom
from tests.clients.environments import environment
from tests.contract.test_oslo_policy import Rules, credentials

from cumulet.model.context import Context
from cumulet.model.policy import CREDENTIALS, DEFAULTS, table
from cumulet.model.rules import Field, Match, Node, Not, Reference, Several, Target, parse
from cumulet.store.target import COLLECTIONS

Theirs = Mapping[str, Mapping[str, Mapping[str, Any]]]
SCRIPT = Path(__file__).with_name("defaults.py")
SERVICES = {"network": "neutron", "identity": "keystone", "compute": "nova", "image": "glance"}
OTHERS = "another's"
_SYNONYM = re.compile(r"^(ext_parent:)?(project_id|tenant_id)$")
"""The project of a part is that of what it is a part of."""


def _caller(role: str, **where: Any) -> Context:
    return Context(user_id="me", user_domain_id="home", roles=frozenset({role} if role else ()), **where)


_OURS = {"project_id": "ours", "project_domain_id": "home"}
PERSONAS = {
    "system admin": _caller("admin", system=True),
    "system reader": _caller("reader", system=True),
    **{f"domain {role}": _caller(role, domain_id="home") for role in ("admin", "manager", "reader")},
    **{f"project {role}": _caller(role, **_OURS) for role in ("admin", "manager", "member", "reader")},
    "service": _caller("service", project_id="services", project_domain_id="home"),
    "of no role": _caller("", **_OURS),
}
"""Who asks. A member of another project is a project's member before what is another's."""

SHARED = "theirs lets readers, and who holds no role, make ports in shared networks; here it takes a member"
DIFFERENT: Mapping[tuple[str, str], str] = {
    **{("neutron", name): SHARED for name in ("create_port", "create_port:fixed_ips", "create_port:fixed_ips:subnet_id",
                                              "update_port:fixed_ips:subnet_id")},
    ("neutron", "get_flavor_service_profile"):
        "a flavor is of no project, so that theirs means administrators; all see the profiles' ids in the flavor",
    ("glance", "get_members"): "the images are built in: who sees one is told that it has no members",
}  # fmt: skip

ACTION = "an action of servers that is not served"
UNASKED = "what a client would say for it is not taken"
WHOLE = "the same check as the rule of the whole operation, which is asked"
NOT_DECLARED: Mapping[tuple[str, str], str] = {
    ("neutron", WHOLE): """
        add_external_gateways:external_gateways add_external_gateways:external_gateways:network_id
        update_external_gateways:external_gateways update_external_gateways:external_gateways:network_id
        remove_external_gateways:external_gateways""",
    ("neutron", "members may, as its own test suite does"): "create_subnet:service_types update_subnet:service_types",
    ("neutron", "asked as get_segment:tags and its like, in the words for all other kinds"):
        "get_segments_tags create_segments_tags update_segments_tags delete_segments_tags",
    ("keystone", "gone for everybody, and says so without a token"): "identity:revocation_list",
    ("keystone", "get_auth_domains is asked on its path"): "identity:list_domains_for_user",
    ("nova", ACTION): """
        os-admin-actions:reset_state os-admin-actions:inject_network_info os-admin-password os-create-backup
        os-deferred-delete:restore os-evacuate os-lock-server:lock os-lock-server:unlock
        os-lock-server:unlock:unlock_override os-migrate-server:migrate os-migrate-server:migrate:host
        os-migrate-server:migrate_live os-migrate-server:migrate_live:host os-multinic:add os-multinic:remove
        os-pause-server:pause os-pause-server:unpause os-remote-consoles os-rescue os-unrescue servers:confirm_resize
        servers:revert_resize servers:resize compute:servers:resize:cross_cell servers:rebuild
        servers:rebuild:trusted_certs servers:create_image servers:create_image:allow_volume_backed
        servers:trigger_crash_dump os-shelve:shelve os-shelve:unshelve os-shelve:unshelve_to_host
        os-shelve:shelve_offload os-suspend-server:resume os-suspend-server:suspend""",
    ("nova", UNASKED): """
        limits:other_project servers:create:forced_host compute:servers:create:requested_destination
        servers:create:attach_volume servers:create:trusted_certs servers:create:zero_disk_flavor""",
    ("nova", "not among what is shown of a server, or shown to nobody"): """
        os-extended-server-attributes servers:show:flavor-extra-specs servers:show:host_status
        servers:show:host_status:unknown-only""",
    ("nova", "every filter is for everybody: it narrows what they see anyway"): "servers:allow_all_filters",
    ("nova", WHOLE): "servers:create:attach_network",
    ("nova", "asked as context_is_admin"): "network:attach_external_network",
    ("glance", "the images are built in: none is changed or imported"): """
        publicize_image communitize_image delete_image_location set_image_location copy_image""",
    ("glance", "there is one store, and no locations are shown"): "download_from_store get_image_location",
}  # fmt: skip
"""Rules for operations that are served which are no rules here, by service and reason."""


class FieldCheck(_checks.Check):  # type: ignore[misc]
    """Neutron's own kind of check, which its library doesn't have: `field:networks:shared=True`."""

    def __call__(self, target: Target, creds: Any, enforcer: Any, current_rule: Any = None) -> bool:
        attribute, _, wanted = self.match.partition(":")[2].rpartition("=")
        value = target.get(attribute)
        if wanted.startswith("~"):
            return value is not None and re.match(wanted[1:], str(value)) is not None
        return value is not None and str(value).lower() == wanted.lower()


@pytest.fixture(scope="module")
def theirs() -> Theirs:
    done = subprocess.run([environment("contract").python, SCRIPT], capture_output=True, text=True, check=True)
    loaded: Theirs = json.loads(done.stdout)
    return loaded


def leaves(node: Node, rules: Mapping[str, Any]) -> Iterator[Match | Field]:
    """What a rule asks of objects and callers, with all that it refers to."""
    if isinstance(node, Several):
        for part in node.parts:
            yield from leaves(part, rules)
    elif isinstance(node, Not):
        yield from leaves(node.part, rules)
    elif isinstance(node, Reference):
        yield from leaves(parse(rules[node.name]), rules)
    elif isinstance(node, Match | Field):
        yield node


def fitting(leaf: Match | Field, caller: Context) -> Iterator[tuple[str, Any]]:
    """Attributes of objects, each with a value that fits what a rule asks."""
    if isinstance(leaf, Field):
        truth = {"true": True, "false": False}.get(leaf.value.lower())
        yield leaf.attribute, leaf.value.removeprefix("~^") if truth is None else truth
    elif leaf.keys:
        known = CREDENTIALS.get(leaf.kind)
        yield leaf.keys[0], known(caller) if known else ast.literal_eval(leaf.kind)


def targets(asked: list[Match | Field], caller: Context) -> Iterator[dict[str, Any]]:
    """Objects that are the caller's, another's, or shared by another, and those that differ from them by one thing."""
    values: dict[str, list[Any]] = {}
    shared: dict[str, Any] = {}
    for leaf in asked:
        for key, value in fitting(leaf, caller):
            known = values.setdefault(_SYNONYM.sub("project_id", key), [OTHERS])
            if value not in known:
                known.insert(-1, value)
            if isinstance(leaf, Field):
                shared[key] = value
    own, foreign = ({key: known[at] for key, known in values.items()} for at in (0, -1))
    for whole in (own, foreign, {**foreign, **shared}):
        for key, value in [("", ""), *((key, value) for key, known in values.items() for value in known)]:
            made = {**whole, **({key: value} if key else {})}
            if "project_id" in made:
                made |= dict.fromkeys(
                    ("tenant_id", "ext_parent:project_id", "ext_parent:tenant_id"), made["project_id"]
                )
            yield made


def differences(service: str, theirs: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, Target, bool]]:
    """For each rule that differs: its name, a caller, an object, and whether we let them."""
    texts = {name: rule["check"] for name, rule in theirs.items()}
    parsed = Rules({name: _parser.parse_rule(text) for name, text in texts.items()})
    for name, ours in table(service).items():
        if name not in theirs:
            continue
        asked = [*leaves(parse(texts[name]), texts)]
        asked += leaves(parse(ours.check), {n: rule.check for n, rule in table(service).items()})
        compiled = DEFAULTS.find(service, name)
        for persona, caller in PERSONAS.items():
            creds, scoped = credentials(caller), caller.scope in theirs[name]["scopes"]
            for target in targets(asked, caller):
                let = caller.scope in compiled.scopes and compiled.check(target, caller)
                if let != (scoped and bool(parsed[name](dict(target), creds, parsed))):
                    yield name, persona, target, let


def test_defaults_judge_as_the_services_own(theirs: Theirs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(_checks.registered_checks, "field", FieldCheck)
    found: dict[tuple[str, str], str] = {}
    for service, rules in theirs.items():
        assert len(table(service).keys() & rules.keys()) > 8, service
        for name, persona, target, let in differences(service, rules):
            found.setdefault((service, name), f"{persona} {'may' if let else 'may not'} with {target}")
    assert {rule: words for rule, words in found.items() if rule not in DIFFERENT} == {}
    assert sorted(set(DIFFERENT) - set(found)) == [], "these differences are gone"


def plain(path: str) -> str:
    """A path without its version, the caller's project in front, names of what stands in it, and an action's name."""
    path = re.sub(r"\s*\(.*\)", "", path).rstrip("/")
    path = re.sub(r"^/v[23](\.\d)?(?=/)", "", path)
    return re.sub(r"\{\w+\}", "{}", re.sub(r"^/\{project_id\}(?=/)", "", path)).replace("-", "_")


def unserved(service: str, name: str) -> bool:
    """Whether a rule is for an attribute that the kind does not have here."""
    rule, colon, attribute = name.partition(":")
    kind = COLLECTIONS.get(rule.partition("_")[2]) if service == "neutron" and colon else None
    return kind is not None and attribute.partition(":")[0] not in {
        known.partition(":")[0] for known in kind.declaration.attributes
    }


def test_operations_that_are_served_have_the_services_own_rules(theirs: Theirs, tmp_path: Path) -> None:
    room = WholeRoom(tmp_path)
    served = {(SERVICES[service], method, plain(path)) for service, method, path in routes(room)}
    room.close()
    missing = {
        (service, name)
        for service, rules in theirs.items()
        for name, rule in rules.items()
        if name not in table(service) and not unserved(service, name)
        and any((service, method, plain(path)) in served for method, path in rule["operations"])
    }  # fmt: skip
    prefix = "os_compute_api:"
    known = {
        (service, name if service != "nova" or re.match("compute:|network:", name) else prefix + name)
        for (service, _), names in NOT_DECLARED.items()
        for name in names.split()
    }
    assert sorted(missing - known) == []
    assert sorted(known - missing) == [], "these are declared by now, or not the services' own any more"
