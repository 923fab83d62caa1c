"""Whatever a body holds, Compute answers in Nova's form, never with a 500, and leaves nothing half done."""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.compute_room import CIRROS, ComputeRoom
from tests.api.l3_room import ADMIN

LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(
        ["", "1", "0", "-1", "1" * 400, "vm", CIRROS, "m1.tiny", "default", "auto", "none", "10.0.1.7", "fd00::5",
         "SOFT", "HARD", "nova", "true", "MANUAL", "AAAA", "a\nb", "$(id)", "\u0000", "1.2.3.4%eth0", "NETWORK", "PORT",
         "SERVER", "203.0.113.2", "image", "local", str(uuid.UUID(int=0))]
    ),
)  # fmt: skip
NAMES = ["uuid", "port", "fixed_ip", "name", "type", "length", "ip_address", "port_id", "net_id", "fixed_ips",
         "source_type", "destination_type", "address", "fixed_address", "group", "tag"]  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(st.sampled_from(NAMES), st.text(max_size=8)), inner, max_size=4),
    ),
    max_leaves=8,
)
SERVER = ["name", "imageRef", "flavorRef", "networks", "min_count", "max_count", "security_groups", "user_data",
          "key_name", "metadata", "availability_zone", "config_drive", "adminPass", "OS-DCF:diskConfig", "accessIPv4",
          "accessIPv6", "block_device_mapping_v2", "block_device_mapping", "tags", "personality", "description",
          "hostname", "return_reservation_id", "os:scheduler_hints"]  # fmt: skip
ACTIONS = ["reboot", "os-start", "os-stop", "os-getConsoleOutput", "addSecurityGroup", "removeSecurityGroup",
           "addFloatingIp", "removeFloatingIp"]  # fmt: skip
FUZZ = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _some(names: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.one_of(st.sampled_from(names), st.text(max_size=10)), VALUES, max_size=5)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ComputeRoom]:
    home: Path = tmp_path_factory.mktemp("fuzz")
    made = ComputeRoom(home)
    made.nova("PUT", "os-quota-sets/demo", {"quota_set": {"key_pairs": -1}}, ADMIN)
    made.ids = _furnish(made)
    yield made
    made.faithful()
    made.close()


def _furnish(room: ComputeRoom) -> dict[str, str]:
    network, _ = room.network()
    port = room.make("ports", network_id=network)["id"]
    return {"NETWORK": network, "PORT": port, "SERVER": room.boot(networks=[{"uuid": network}])}


def _sent(room: ComputeRoom, method: str, path: str, body: Any) -> int:
    """One request, the ids put in for their names; its status, after the checks that hold for all."""
    text = json.dumps(body)
    for name, id in room.ids.items():
        text, path = text.replace(f'"{name}"', f'"{id}"'), path.replace(name, id)
    answer = room.nova(method, path, text.encode())
    assert answer.status_code < 500, (text, answer.text)
    if answer.status_code >= 400:
        ((_, fault),) = answer.json().items()
        assert fault["code"] == answer.status_code
        assert len(fault["message"]) < 1500
    return answer.status_code


@FUZZ
@given(attributes=_some(SERVER), whole=st.booleans())
def test_servers(room: ComputeRoom, attributes: dict[str, Any], whole: bool) -> None:
    body = (
        {"name": "vm", "imageRef": CIRROS, "flavorRef": "1", "networks": "none"} | attributes if whole else attributes
    )
    before = len(room.list("ports"))
    if _sent(room, "POST", "servers", {"server": body}) == 202:
        room.settled()
        for found in room.nova("GET", "servers").json()["servers"]:
            if found["id"] != room.ids["SERVER"]:
                assert room.nova("GET", f"servers/{found['id']}").status_code == 200
                assert room.nova("DELETE", f"servers/{found['id']}").status_code == 204
        room.settled()
    assert len(room.list("ports")) == before


@FUZZ
@given(body=st.one_of(VALUES, st.fixed_dictionaries({"server": VALUES})))
def test_any_json_is_no_server(room: ComputeRoom, body: Any) -> None:
    assert 400 <= _sent(room, "POST", "servers", body) < 500


@FUZZ
@given(body=st.one_of(VALUES, _some(ACTIONS), st.builds(lambda n, v: {n: v}, st.sampled_from(ACTIONS), VALUES)))
def test_actions(room: ComputeRoom, body: Any) -> None:
    _sent(room, "POST", "servers/SERVER/action", body)
    room.settled()


@FUZZ
@given(body=st.one_of(VALUES, st.fixed_dictionaries({"keypair": _some(["name", "public_key", "type"])})))
def test_key_pairs(room: ComputeRoom, body: Any) -> None:
    if isinstance(body, dict) and isinstance(body.get("keypair"), dict):
        body["keypair"].setdefault("public_key", "ssh-rsa AAAA")  # to make a key takes its time
        if body["keypair"]["public_key"] is None:
            return
    _sent(room, "POST", "os-keypairs", body)


@FUZZ
@given(
    body=st.one_of(
        VALUES,
        st.fixed_dictionaries({"server": _some(["name", "accessIPv4", "accessIPv6", "OS-DCF:diskConfig"])}),
        st.fixed_dictionaries({"metadata": _some(["a"]), "meta": _some(["a"]), "quota_set": _some(["cores", "ram"])}),
        st.fixed_dictionaries({"interfaceAttachment": _some(["port_id", "net_id", "fixed_ips"])}),
    ),
    where=st.sampled_from(
        [("PUT", "servers/SERVER"), ("POST", "servers/SERVER/metadata"), ("PUT", "servers/SERVER/metadata"),
         ("PUT", "servers/SERVER/metadata/a"), ("POST", "servers/SERVER/os-interface"), ("POST", "os-floating-ips")]
    ),
)  # fmt: skip
def test_all_else(room: ComputeRoom, body: Any, where: tuple[str, str]) -> None:
    _sent(room, *where, body)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.dictionaries(
    st.sampled_from(["limit", "marker", "sort_key", "sort_dir", "name", "status", "ip", "changes-since", "uuid",
                     "flavor", "all_tenants", "deleted", "image", "minRam", "is_public", "size_min", "sort",
                     "visibility"]),
    st.one_of(st.text(max_size=12), st.sampled_from(["0", "1", "²", "name", "asc", "^a$", ".*", "%", "2020-01-01"])),
    max_size=4,
))  # fmt: skip
def test_queries(room: ComputeRoom, query: dict[str, str]) -> None:
    for path in ("servers", "servers/detail", "flavors", "images/detail", "os-keypairs"):
        assert room.nova("GET", path, params=query).status_code in {200, 400, 403}, path
    assert room.glance("GET", "images", params=query).status_code in {200, 400}


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"server": "x"}', b'"x"', b"1e999"]
)
@pytest.mark.parametrize("path", ["servers", "servers/SERVER/action", "os-keypairs"])
def test_raw_bodies(room: ComputeRoom, path: str, raw: bytes) -> None:
    path = path.replace("SERVER", room.ids["SERVER"])
    room.faulty(room.nova("POST", path, raw), 400, "badRequest")


def test_a_body_of_10_mb(room: ComputeRoom) -> None:
    big = b'{"server": {"name": "' + b"x" * 10_000_000 + b'"}}'
    room.faulty(room.nova("POST", "servers", big), 413, "overLimit")
