"""Whatever a body holds, the answer is the client's to read: never a 500, and nothing half done."""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.l3_room import ADMIN, Room

from cumulet.networking.network import NETWORK
from cumulet.networking.port import PORT
from cumulet.networking.subnet import SUBNET

NETWORK_ID = "11111111-2222-4333-8444-555555555555"
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.sampled_from(
        ["", "4", "10.0.1.7", "10.0.1.0/24", "10.0.0.0/8", "::/0", "fd00::/64", "fd00::5", "fa:16:3e:00:00:01", "0",
         "-1", "slaac", "dhcpv6-stateful", "network:dhcp", "compute:nova", "0.0.0.0", "255.255.255.255/32", "a\nb",
         "$(id)", "1.2.3.4%eth0", "::ffff:1.2.3.4", "١٢", "10.0.1.1/24\n", "ff02::1", str(uuid.UUID(int=0)), NETWORK_ID]
    ),
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(st.sampled_from(["start", "end", "ip_address", "subnet_id", "destination", "nexthop",
                                       "mac_address"]), st.text(max_size=8)),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=8,
)  # fmt: skip


def _bodies(declaration: Any) -> st.SearchStrategy[dict[str, Any]]:
    names = st.one_of(st.sampled_from([*declaration.attributes, "tenant_id"]), st.text(max_size=10))
    return st.dictionaries(names, VALUES, max_size=6)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    home: Path = tmp_path_factory.mktemp("fuzz")
    room = Room(home)
    room.ask("PUT", "quotas/demo", {"quota": {"network": -1, "subnet": -1, "port": -1}}, ADMIN)
    yield room
    room.faithful()
    room.close()


def _sane(room: Room, method: str, path: str, body: Any, token: str = "demo") -> None:
    answer = room.ask(method, path, json.dumps(body).encode("utf-8", "surrogatepass"), token)
    assert answer.status_code in {200, 201, 400, 403, 404, 409}, (body, answer.text)
    if answer.status_code >= 400:
        assert answer.json()["NeutronError"]["message"]


MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(body=_bodies(NETWORK), token=st.sampled_from(["demo", ADMIN]))
def test_networks(kept: Room, body: dict[str, Any], token: str) -> None:
    _sane(kept, "POST", "networks", {"network": body}, token)
    _sane(kept, "PUT", f"networks/{kept.public}", {"network": {k: v for k, v in body.items() if "ext" not in k}}, token)


@MANY
@given(body=_bodies(SUBNET), version=st.sampled_from([4, 6]))
def test_subnets(kept: Room, body: dict[str, Any], version: int) -> None:
    network = kept.make("networks")["id"]
    cidr = "10.0.1.0/24" if version == 4 else "fd00:1::/64"
    whole = {"network_id": network, "cidr": cidr, "ip_version": version, **body}
    _sane(kept, "POST", "subnets", {"subnet": whole})
    for subnet in kept.show("networks", network)["subnets"]:
        _sane(kept, "PUT", f"subnets/{subnet}", {"subnet": body})
        kept.ask("POST", "ports", {"port": {"network_id": network}})
        _sane(kept, "PUT", f"subnets/{subnet}", {"subnet": body})


@MANY
@given(body=_bodies(PORT), token=st.sampled_from(["demo", ADMIN]))
def test_ports(kept: Room, body: dict[str, Any], token: str) -> None:
    network, _ = kept.network()
    kept.make("subnets", network_id=network, cidr="fd00::/64", ip_version=6, ipv6_ra_mode="slaac",
              ipv6_address_mode="slaac")  # fmt: skip
    made = kept.make("ports", network_id=network)
    _sane(kept, "POST", "ports", {"port": {"network_id": network, **body}}, token)
    _sane(kept, "PUT", f"ports/{made['id']}", {"port": body}, token)
    assert kept.show("ports", made["id"])["network_id"] == network


@MANY
@given(body=VALUES, path=st.sampled_from(["networks", "subnets", "ports"]))
def test_any_json(kept: Room, body: Any, path: str) -> None:
    _sane(kept, "POST", path, body)
    _sane(kept, "POST", path, {path: body})
    _sane(kept, "POST", path, {path.removesuffix("s"): body})


@MANY
@given(
    pairs=st.lists(
        st.tuples(
            st.one_of(
                st.sampled_from([*PORT.attributes, "limit", "marker", "sort_key", "sort_dir", "fields", "tags",
                                 "not-tags", "page_reverse", "fixed_ips", "security_groups"]),
                st.text(max_size=6),
            ),
            st.one_of(st.text(max_size=12), st.sampled_from(["1", "id", "asc", "ip_address=x", "subnet_id=", "true"])),
        ),
        max_size=4,
    )
)  # fmt: skip
def test_any_question(kept: Room, pairs: list[tuple[str, str]]) -> None:
    for path in ("ports", "networks", "subnets"):
        answer = kept.ask("GET", path, params=[(n, v.encode("utf-8", "surrogatepass")) for n, v in pairs])
        assert answer.status_code in {200, 400}, (pairs, answer.text)
