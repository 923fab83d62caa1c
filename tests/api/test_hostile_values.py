"""Every attribute of every resource, given every value nobody should send.

Either the very same string is kept and shown, or the answer is a 4xx in the service's own form that names the attribute
and nothing was changed. The attributes come from the declarations, so new ones are tried as they appear.
"""

import base64
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from tests.api.hostile_values import CONTROL, EVERYTHING, PRINTABLE, STRINGS, nested, shown
from tests.api.whole_room import CIRROS, WholeRoom

from cumulet.http.networking import COLLECTIONS
from cumulet.identity import ENTITIES
from cumulet.model.context import Context
from cumulet.model.policy import table
from cumulet.model.resource import Attr
from cumulet.store.collection import Collection

SETTERS = ("member", "manager", "admin", "service")
_FORMS = {"network": "NeutronError", "identity": "error"}
_BY_PATH = {collection.path: collection for collection in COLLECTIONS}
_ENTITIES = {entity.declaration.name: entity for entity in ENTITIES}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeRoom]:
    made = WholeRoom(tmp_path_factory.mktemp("hostile"))
    made.furnish()
    for project in ("ours", "admin"):
        made.ask("network", "PUT", f"/v2.0/quotas/{made.projects[project]}",
                 {"quota": dict.fromkeys(("network", "port", "subnet", "router", "security_group", "vip", "pool",
                                          "security_group_rule", "floatingip", "subnetpool", "address_scope",
                                          "address_group", "rbac_policy", "qos_policy", "trunk", "member",
                                          "health_monitor"), -1)},
                 "admin")  # fmt: skip
    made.ids["private"] = made.make("networks", name="for subnets")["id"]
    made.ids["free card"] = made.make("ports", network_id=made.ids["networks"])["id"]
    balanced = {"subnet_id": made.ids["subnets"], "protocol": "HTTP"}
    made.ids["second pool"] = made.make("lb/pools", lb_method="ROUND_ROBIN", **balanced)["id"]
    yield made
    made.close()


def base(room: WholeRoom, path: str) -> dict[str, Any]:
    """A creation body that is right."""
    ids = room.ids
    balanced = {"subnet_id": ids["subnets"], "protocol": "HTTP"}
    return {
        "subnets": {"network_id": ids["private"], "cidr": "10.7.0.0/24", "ip_version": 4},
        "subnetpools": {"name": "pool", "prefixes": ["10.66.0.0/16"]},
        "address-scopes": {"ip_version": 4},
        "rbac-policies": {
            "object_type": "network",
            "object_id": ids["private"],
            "action": "access_as_shared",
            "target_tenant": room.projects["theirs"],
        },
        "default-security-group-rules": {
            "direction": "ingress",
            "used_in_default_sg": True,
            "used_in_non_default_sg": True,
            "protocol": "sctp",
        },
        "metering/metering-label-rules": {
            "metering_label_id": ids["metering/metering-labels"],
            "direction": "egress",
            "remote_ip_prefix": "192.0.2.0/24",
        },
        "log/logs": {"resource_type": "security_group"},
        "flavors": {"service_type": "FLAVORS"},
        "network_segment_ranges": {
            "network_type": "vlan",
            "physical_network": "cable",
            "minimum": 1,
            "maximum": 1000,
            "shared": False,
        },
        "segments": {"network_id": ids["private"], "network_type": "vlan", "physical_network": "cable"},
        "service_profiles": {"metainfo": "anything"},
        "ports": {"network_id": ids["networks"]},
        "trunks": {"port_id": ids["free card"]},
        "floatingips": {"floating_network_id": ids["public"]},
        "floatingips/{parent}/port_forwardings": {"internal_port_id": ids["ports"], "protocol": "udp",
                                                  "internal_port": 53, "external_port": 53},
        "routers/{parent}/conntrack_helpers": {"helper": "ftp", "protocol": "tcp", "port": 21},
        "qos/policies/{parent}/bandwidth_limit_rules": {"max_kbps": 1},
        "qos/policies/{parent}/dscp_marking_rules": {"dscp_mark": 8},
        "qos/policies/{parent}/minimum_bandwidth_rules": {"min_kbps": 1},
        "qos/policies/{parent}/packet_rate_limit_rules": {"max_kpps": 1},
        "qos/policies/{parent}/minimum_packet_rate_rules": {"min_kpps": 1},
        "ndp_proxies": {"router_id": ids["routers"], "port_id": ids["ports"]},
        "security-group-rules": {"security_group_id": ids["security-groups"], "direction": "ingress"},
        "lb/pools": {"lb_method": "ROUND_ROBIN", **balanced},
        "lb/members": {"pool_id": ids["lb/pools"], "address": "10.0.0.98", "protocol_port": 8080},
        "lb/health_monitors": {"type": "HTTP", "delay": 3, "timeout": 3, "max_retries": 3},
        "lb/vips": {"pool_id": ids["second pool"], "protocol_port": 81, **balanced},
    }.get(path, {})  # fmt: skip


def sent(body: Any) -> bytes:
    """JSON as a client might send it: lone surrogates as escapes."""
    return json.dumps(body).encode()


def complain(answer: Any, form: str, names: tuple[str, ...], value: object) -> None:
    """Check that an answer is an error in this form which names the attribute."""
    assert answer.status_code in {400, 403, 404, 409, 413}, (names, shown(value), answer.status_code, answer.text)
    body = answer.json()
    message = (body.get(form) or next(iter(body.values())))["message"]
    assert len(message) < 1000, message
    if answer.status_code == 400 and not message.startswith("Malformed request body"):  # (lone surrogates are no JSON)
        assert any(name in message for name in names), (names, shown(value), message)


def kept(attr: Attr, value: Any, found: Any) -> bool:
    """Whether what is shown is what was given (or its canonical form, where the attribute's type has one)."""
    if value is None or value in ("", 0):
        return True  # for some attributes these stand for the default
    return bool(found == attr.type.parse(value)) or isinstance(value, dict | list)


_ALSO = {"port_range_min": ("port",), "port_range_max": ("port",), "remote_ip_prefix": ("CIDR",),
         "provider": ("Provider",), "fixed_ips": ("IP allocation",), "is_domain": ("domain",),
         "use_default_subnetpool": ("default subnetpool", "prefixes"),
         "is_default": ("default",), "prefixlen": ("prefix",), "object_type": ("RBAC",),
         "min_prefixlen": ("prefix",), "max_prefixlen": ("prefix",), "default_prefixlen": ("prefix",),
         "prefixes": ("prefix",), "sub_ports": ("subport",)}  # fmt: skip
"""What Neutron's and Keystone's own words for a fault call the attribute."""


def words(attribute: str, value: Any) -> tuple[str, ...]:
    """What a refusal may call the attribute: its name, or the key of it that is wrong."""
    singular = attribute.removesuffix("s").removesuffix("_id").removesuffix("_ip")
    inner = tuple(value) if isinstance(value, dict) else ()
    return (
        attribute,
        singular,
        singular.replace("_", " "),
        *(k for k in inner if len(k) > 2),
        *_ALSO.get(attribute, ()),
    )


def settable(collection: Collection[Any], when: str) -> list[tuple[str, Attr]]:
    """The attributes that a client may give then."""
    return [(n, a) for n, a in collection.declaration.attributes.items() if getattr(a, when)]


def asker(path: str, rule: str) -> str:
    """The persona that may do all of it, by the rules' defaults."""
    declaration = _BY_PATH[path].declaration
    rules = [_BY_PATH[path].rule(verb) for verb in ("create", "update", "delete")]
    rules.append(f"{rule.partition('_')[0]}_{declaration.name}:{rule.partition(':')[2]}")
    people = {name: Context(user_id="u", project_id="p", roles=frozenset({name})) for name in SETTERS}
    known = [each for each in rules if each in table("neutron")]
    able = [name for name in SETTERS if all(people[name].could("neutron", each) for each in known)]
    return "admin" if able[:1] == ["manager"] else able[0]


@pytest.mark.parametrize(
    ("path", "name"), [(c.path, n) for c in COLLECTIONS if c.create for n, _ in settable(c, "create")]
)
def test_networking_creation(room: WholeRoom, path: str, name: str) -> None:
    declaration = _BY_PATH[path].declaration
    attr, wrapper = declaration.attributes[name], declaration.name
    who = asker(path, f"create_{wrapper}:{name}")
    for value in EVERYTHING:
        before = room.state()
        answer = room.ask(
            "network", "POST", f"/v2.0/{room.within(path)}", sent({wrapper: {**base(room, path), name: value}}), who
        )
        if answer.status_code == 201:
            made = answer.json()[wrapper]
            if name in made and (path, name) != ("metering/metering-label-rules", "project_id"):
                # (a floating IP's subnet is only asked for, a rule is its label's project's)
                assert kept(attr, value, made[name]), (name, shown(value), made[name])
            again = room.ask("network", "GET", f"/v2.0/{room.within(path)}/{made['id']}", who=who).json()[wrapper]
            assert again == {**made, "status": again.get("status")} or again == made
            if path == "trunks":  # one that is disabled can't be deleted
                room.ask("network", "PUT", f"/v2.0/{path}/{made['id']}", {wrapper: {"admin_state_up": True}})
            assert (
                room.ask("network", "DELETE", f"/v2.0/{room.within(path)}/{made['id']}", who="admin").status_code == 204
            )
        else:
            complain(answer, "NeutronError", words(name, value), value)
            assert room.state() == before, shown(value)


@pytest.mark.parametrize(
    ("path", "name"), [(c.path, n) for c in COLLECTIONS if c.update for n, _ in settable(c, "update")]
)
def test_networking_update(room: WholeRoom, path: str, name: str) -> None:
    declaration = _BY_PATH[path].declaration
    attr, wrapper = declaration.attributes[name], declaration.name
    who = asker(path, f"update_{wrapper}:{name}")
    at = f"/v2.0/{room.within(path)}/{room.ids[path]}"
    first = room.ask("network", "GET", at, who=who).json()[wrapper]
    for value in EVERYTHING:
        before = room.state()
        answer = room.ask("network", "PUT", at, sent({wrapper: {name: value}}), who)
        if answer.status_code == 200:
            if name in first:  # (a network that is not external does not tell whether it is the default one)
                assert kept(attr, value, answer.json()[wrapper].get(name)), (shown(value), answer.text)
        else:
            complain(answer, "NeutronError", words(name, value), value)
            assert room.state() == before, shown(value)
    if (path, name) in {("address-scopes", "shared"), ("qos/policies", "shared")}:
        return  # what is shared once stays so, or as long as anybody uses it
    back = "admin" if who == "member" else who  # parts of what a member sets and sees only administrators may say
    answer = room.ask("network", "PUT", at, sent({wrapper: {name: first.get(name, False)}}), back)
    assert answer.status_code == 200, (first.get(name), answer.text)


@pytest.mark.parametrize(
    ("name", "attribute"), [(e.declaration.name, n) for e in ENTITIES for n, a in e.declaration.attributes.items()
                            if a.create or a.update] + [(e.declaration.name, "extra_of_ours") for e in ENTITIES]
)  # fmt: skip
def test_identity(room: WholeRoom, name: str, attribute: str) -> None:
    path = f"/v3/{_ENTITIES[name].served_at}"
    needed = {
        "service": {"type": "x"},
        "endpoint": {"service_id": room.ids["services"], "interface": "admin", "url": "http://x"},
        "endpoint_group": {"filters": {}},
        "policy": {"type": "x", "blob": "x"},
        "consumer": {},
    }
    for number, value in enumerate(EVERYTHING):
        before = room.state()
        body = {"name": f"{name} {attribute} {number}", **needed.get(name, {}), attribute: value}
        answer = room.ask("identity", "POST", path, sent({name: body}), "admin")
        if answer.status_code != 201:
            complain(answer, "error", (*words(attribute, value), "attribute"), value)
            assert room.state() == before, shown(value)
            continue
        made = answer.json()[name]
        assert attribute == "password" or value in (None, "") or made[attribute] == value, (shown(value), made)
        at = f"{path}/{quote(made['id'], safe='')}"
        if name == "domain" or made.get("is_domain"):
            room.ask("identity", "PATCH", at, {name: {"enabled": False}}, "admin")
        assert room.ask("identity", "DELETE", at, who="admin").status_code == 204


_SERVER = ("name", "imageRef", "flavorRef", "networks", "min_count", "max_count", "security_groups", "user_data",
           "key_name", "metadata", "availability_zone", "config_drive", "adminPass", "OS-DCF:diskConfig", "accessIPv4",
           "accessIPv6", "block_device_mapping_v2", "block_device_mapping", "tags", "personality", "description",
           "hostname", "host", "return_reservation_id", "os:scheduler_hints", "nobody_knows_this")  # fmt: skip


def fault(answer: Any) -> str:
    """The message of an error in Nova's form."""
    (body,) = answer.json().values()
    assert body["code"] == answer.status_code
    return str(body["message"])


@pytest.mark.parametrize("name", _SERVER)
def test_servers(room: WholeRoom, name: str) -> None:
    for value in (*EVERYTHING, {"a\nb": "c"}, {"k": "x" * 256}, [{"uuid": "x"}], [{"uuid": ["x"]}], [{"port": {}}],
                  [{"name": "a\nb"}], [{"name": ["x"]}],
                  [{"uuid": room.ids["networks"], "fixed_ip": "a\nb"}]):  # fmt: skip
        before = room.state()
        answer = room.ask("compute", "POST", "/v2.1/servers", sent({"server": room.server(**{name: value})}))
        assert answer.status_code in {202, 400, 403, 404, 409, 413}, (shown(value), answer.text)
        if answer.status_code != 202:
            assert len(fault(answer)) < 1000
            assert room.state() == before, (shown(value), answer.text)
            continue
        listed = room.ask("compute", "GET", "/v2.1/servers/detail").json()["servers"]
        new = [server for server in listed if server["id"] != room.ids["servers"]]
        assert new, (name, shown(value))
        for server in new:
            if name == "name":
                assert server["name"] == value.strip()
            if name == "metadata" and value:
                assert server["metadata"] == value
            assert room.ask("compute", "DELETE", f"/v2.1/servers/{server['id']}").status_code == 204
        room.settled()


def test_servers_changes(room: WholeRoom) -> None:
    at = f"/v2.1/servers/{room.ids['servers']}"
    for value in EVERYTHING:
        bodies = [("PUT", at, {"server": {n: value}}) for n in ("name", "accessIPv4", "OS-DCF:diskConfig", "x")]
        bodies += [
            ("POST", f"{at}/metadata", {"metadata": {"k": value}}),
            ("PUT", f"{at}/metadata", {"metadata": value}),
        ]
        bodies += [("POST", f"{at}/action", {verb: value}) for verb in ("reboot", "os-getConsoleOutput", "no", "a\nb")]
        bodies += [("POST", f"{at}/action", {"os-getConsoleOutput": {"length": value}})]
        bodies += [("POST", f"{at}/action", {"reboot": {"type": value}}), ("POST", f"{at}/action", value)]
        bodies += [("POST", "/v2.1/os-keypairs", {"keypair": {"name": value, "public_key": value}})]
        for method, path, body in bodies:
            before = room.state()
            answer = room.ask("compute", method, path, sent(body))
            assert answer.status_code in {200, 202, 400, 403, 404, 409, 413}, (path, shown(body), answer.text)
            if answer.status_code >= 400:
                assert len(fault(answer)) < 1000
                assert room.state() == before, shown(body)
            elif method == "PUT" and path == at and "name" in body["server"]:
                assert answer.json()["server"]["name"] == value.strip()


def test_a_name_in_a_path_is_decoded_once(room: WholeRoom) -> None:
    """Whatever is in it: slashes, percent signs, what looks like another path."""
    at = f"/v2.0/networks/{room.ids['networks']}/tags"
    for name in (
        *(n for n in PRINTABLE if n != " "),
        "a/b",
        "../../networks",
        "a%2Fb",
        "%41",
        "%2541",
        "?x=y",
        "a.json.b",
        "*",
    ):
        assert room.ask("network", "PUT", f"{at}/{quote(name, safe='')}").status_code == 201, shown(name)
        assert room.ask("network", "GET", at).json() == {"tags": [name]}
        assert room.ask("network", "DELETE", f"{at}/{quote(name, safe='')}").status_code == 204, shown(name)


def test_metadata_items(room: WholeRoom) -> None:
    at = f"/v2.1/servers/{room.ids['servers']}/metadata"
    for name in (*PRINTABLE, *CONTROL):
        before = room.state()
        answer = room.ask("compute", "POST", at, sent({"metadata": {name: name}}))
        if answer.status_code == 200:
            found = room.ask("compute", "GET", f"{at}/{quote(name, safe='')}")
            assert found.json() == {"meta": {name: name}}, shown(name)
            assert room.ask("compute", "DELETE", f"{at}/{quote(name, safe='')}").status_code == 204
        else:
            assert answer.status_code == 400
            assert room.state() == before


@pytest.mark.parametrize("path", sorted(_BY_PATH))
def test_networking_questions(room: WholeRoom, path: str) -> None:
    names = [n for n, a in _BY_PATH[path].declaration.attributes.items() if a.filters]
    names += ["limit", "marker", "sort_key", "sort_dir", "fields", "page_reverse", "tags", "not-tags-any", "no\nname"]
    who = asker(path, f"get_{_BY_PATH[path].declaration.name}")
    for name in names:
        for value in (v for v in STRINGS if len(v) < 1000):
            sent_value = value.encode("utf-8", "surrogatepass")
            answer = room.ask("network", "GET", f"/v2.0/{room.within(path)}", None, who, params={name: sent_value})
            assert answer.status_code in {200, 400}, (name, shown(value), answer.text)
            if answer.status_code == 400:
                assert answer.json()["NeutronError"]["message"]


@pytest.mark.parametrize(
    ("service", "path", "names"),
    [
        ("compute", "/v2.1/servers/detail",
         "name status image flavor uuid limit marker sort_key sort_dir all_tenants changes-since deleted ip host"),
        ("compute", "/v2.1/flavors/detail", "is_public limit marker minDisk minRam sort_key"),
        ("compute", "/v2.1/images", "name limit marker status"),
        ("compute", "/v2.1/os-keypairs", "user_id limit marker"),
        ("image", "/v2/images", "name limit marker sort sort_key sort_dir status owner id visibility"),
        ("identity", "/v3/users", "name enabled domain_id limit"),
        ("identity", "/v3/role_assignments", "user.id scope.project.id role.id effective include_names"),
        ("identity", "/v2.0/tenants", "name limit marker"),
        ("network", "/v2.0/agents", "id alive binary"),
    ],
)  # fmt: skip
def test_other_questions(room: WholeRoom, service: str, path: str, names: str) -> None:
    for name in names.split():
        for value in (v for v in STRINGS if len(v) < 1000):
            sent_value = value.encode("utf-8", "surrogatepass")
            answer = room.ask(service, "GET", path, who="admin", params={name: sent_value})
            assert answer.status_code in {200, 400, 404}, (name, shown(value), answer.text)


@pytest.mark.parametrize("service", ["network", "identity", "compute"])
def test_bodies_that_are_no_body(room: WholeRoom, service: str) -> None:
    path, wrapper = {"network": ("/v2.0/networks", "network"), "identity": ("/v3/projects", "project"),
                     "compute": ("/v2.1/servers", "server")}[service]  # fmt: skip
    bodies = [b"", b"null", b"[]", b'"x"', b"1", b"{", b"}", b"\xff\xfe{}", b"\x00", b'{"a":1}x', b"{'a': 1}",
              b"[" * 100_000, b'{"' + wrapper.encode() + b'":' * 1000, b'{"x":"' + b"[" * 1000 + b'"}',
              b'{"x":"\\ud800"}',
              b'{"x":"\x01"}', b"1e999999", b'{"x":1e999999}', b'{"x":NaN}', b'{"x":' + b"9" * 5000 + b"}",
              f'{{"{wrapper}": []}}'.encode(), f'{{"{wrapper}": null}}'.encode(), f'{{"{wrapper}s": []}}'.encode(),
              f'{{"{wrapper}s": {{}}}}'.encode(), f'{{"{wrapper}s": [[]]}}'.encode(),
              json.dumps({wrapper: nested(40)}).encode(), json.dumps({wrapper: {"name": nested(5000 // 100)}}).encode(),
              b'{"' + b"k" * 900_000 + b'": 1}', json.dumps({f"k{n}": n for n in range(50_000)}).encode()]  # fmt: skip
    for body in bodies:
        before = room.state()
        answer = room.ask(service, "POST", path, body, "admin")
        assert answer.status_code == 400, (body[:80], answer.text[:200])
        assert len(answer.text) < 1500
        assert room.state() == before


def test_the_last_of_equal_keys_counts(room: WholeRoom) -> None:
    """As in every JSON reader our clients know; what is checked is what is kept."""
    body = b'{"network": {"name": {"not": "a name"}, "name": "the last"}}'
    answer = room.ask("network", "POST", "/v2.0/networks", body)
    assert answer.json()["network"]["name"] == "the last"
    body = b'{"network": {"name": "fine", "name": 7}}'
    assert room.ask("network", "POST", "/v2.0/networks", body).status_code == 400


def test_user_data_of_any_bytes(room: WholeRoom) -> None:
    for data in (b"\x00\xff" * 100, b"#!/bin/sh\n" + "\n".join(PRINTABLE).encode(), b"a" * 40_000):
        body = room.server(name="bytes", user_data=base64.b64encode(data).decode())
        made = room.ask("compute", "POST", "/v2.1/servers", {"server": body})
        assert made.status_code == 202, made.text
        room.ask("compute", "DELETE", f"/v2.1/servers/{made.json()['server']['id']}")
    assert room.ask("image", "GET", f"/v2/images/{CIRROS}").status_code == 200
