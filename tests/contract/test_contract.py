"""Our declarations beside neutron-lib's: attributes, who may give them when, defaults, filters and sorting.

What is compared are the collections of both, by the definitions of the extensions that this cloud lists. Where we
differ on purpose it says so here, with the reason; a difference that is gone must go from here too.
"""

import json
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.clients.environments import environment

from cumulet import networking
from cumulet.networking.extension import EXTENSIONS
from cumulet.store.collection import Collection

DEFINITIONS = Path(__file__).with_name("definitions.py")
FIRST = ("network", "subnet", "port", "router", "subnetpool", "floating-ip-port-forwarding", "qos", "metering",
         "flavors", "segment", "trunk", "agent", "logging", "local_ip")  # fmt: skip
"""The definitions that make a resource; what others say of the same attribute goes before what these say."""

NEUTRONS_OWN = {
    "lbaas", "lbaas_agent_scheduler", "quotas", "quota_details", "rbac-policies", "security-group",
    "security-groups-default-rules", "standard-attr-description", "standard-attr-revisions", "standard-attr-tag",
    "standard-attr-timestamp", "subnet_allocation", "l3_agent_scheduler",
}  # fmt: skip
"""Extensions that Neutron itself defines, not neutron-lib: there is nothing to compare with."""

DERIVED = "shown by each caller's own view of who shares it with whom; no column to sort by"
PARENTS = "its project is that of the floating IP in its path"
ASKED = "the openstack command asks so (--router, --port, ...), though the definition does not say that one may"
DIFFERENT: Mapping[tuple[str, str, str], str] = {
    ("address_scopes", "shared", "sorts"): DERIVED,
    ("subnetpools", "shared", "sorts"): DERIVED,
    ("networks", "availability_zone_hints", "sorts"): "a list",
    ("networks", "provider:network_type", "update"): "ML2 refuses it at every update",
    ("networks", "provider:physical_network", "update"): "ML2 refuses it at every update",
    ("networks", "provider:segmentation_id", "update"): "ML2 refuses it but on VLAN networks; here they keep theirs",
    ("port_forwardings", "project_id", "filters"): PARENTS,
    ("port_forwardings", "project_id", "sorts"): PARENTS,
    ("port_forwardings", "description", "sorts"): "a standard attribute, which sorts everywhere else",
    ("routers", "enable_default_route_bfd", "default"): "None stands for what the operator says; here that is no",
    ("routers", "enable_default_route_ecmp", "default"): "None stands for what the operator says; here that is no",
    ("conntrack_helpers", "project_id", "filters"): "its project is that of the router in its path",
    ("conntrack_helpers", "project_id", "sorts"): "its project is that of the router in its path",
    ("ndp_proxies", "id", "filters"): ASKED,
    ("ndp_proxies", "project_id", "filters"): ASKED,
    ("ndp_proxies", "router_id", "filters"): ASKED,
    ("ndp_proxies", "port_id", "filters"): ASKED,
    ("ndp_proxies", "ip_address", "filters"): ASKED,
    ("ndp_proxies", "description", "filters"): "a standard attribute, as everywhere else",
    ("ndp_proxies", "description", "sorts"): "a standard attribute, as everywhere else",
    ("ports", "extra_dhcp_opts", "default"): "None is read as the empty list",
    ("security_groups", "stateful", "default"): "what nobody says is said by the project's default statefulness",
    ("metering_label_rules", "source_ip_prefix", "update"): "no path updates a rule",
    ("metering_label_rules", "destination_ip_prefix", "update"): "no path updates a rule",
    **{("service_profiles", "id", what): "said of those in a flavor, which are another resource"
       for what in ("create", "filters", "sorts")},
}  # fmt: skip


@pytest.fixture(scope="module")
def theirs() -> dict[str, Any]:
    python = environment("contract").python
    done = subprocess.run([python, DEFINITIONS], capture_output=True, text=True, check=True)
    loaded: dict[str, Any] = json.loads(done.stdout)
    return loaded


def definitions(theirs: Mapping[str, Any]) -> dict[str, dict[str, dict[str, Any]]]:
    """What the extensions that we list say of each collection's attributes, put together."""
    served = {extension.alias for extension in EXTENSIONS}
    together: dict[str, dict[str, dict[str, Any]]] = {}
    for alias in sorted(theirs["resources"], key=lambda alias: (alias not in FIRST, alias)):
        if alias in served:
            for collection, attributes in theirs["resources"][alias].items():
                for name, said in attributes.items():
                    ours = "project_id" if name == "tenant_id" else name
                    together.setdefault(collection, {}).setdefault(ours, {}).update(said)
    return together


def differences(collection: Collection[Any], said: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """What differs, as (collection, attribute, what)."""
    declaration = collection.declaration
    for name, their in said.items():
        attribute = declaration.attributes.get(name)
        if attribute is None:
            if their.get("shown") or (their.get("filters") and name not in collection.narrow):
                yield declaration.collection, name, "missing"
            continue
        filters = (attribute.filters and attribute.stored) or name in collection.narrow
        sorts = attribute.sorts and attribute.stored
        ours = {"create": attribute.create, "update": attribute.update, "filters": filters, "sorts": sorts}
        for what, is_so in ours.items():
            if is_so != their.get(what, False):
                yield declaration.collection, name, what
        if "default" in their and attribute.create:
            default = declaration.default(declaration.fields[name])
            if default != their["default"]:
                yield declaration.collection, name, "default"


def test_attributes_are_declared_as_the_field_declares_them(theirs: dict[str, Any]) -> None:
    said = definitions(theirs)
    compared = [
        c
        for c in networking.COLLECTIONS
        if c.declaration.collection in said and not c.declaration.collection.startswith("alias_")
    ]  # an alias is the same rows by a second path, where none are made
    assert len(compared) > 11
    found = {d for c in compared for d in differences(c, said[c.declaration.collection])}
    assert sorted(found - set(DIFFERENT)) == []
    assert sorted(set(DIFFERENT) - found) == [], "these differences are gone"


def test_extensions_are_named_as_the_field_names_them(theirs: dict[str, Any]) -> None:
    ours = {e.alias: {"name": e.name, "description": e.description, "updated": e.updated} for e in EXTENSIONS}
    known = theirs["extensions"]
    assert set(ours) - set(known) <= NEUTRONS_OWN
    assert {alias: said for alias, said in ours.items() if alias in known and said != known[alias]} == {}
