"""What reads clients' words takes anything: it answers a value that is canonical, or says in words what is wrong.

Every attribute of every declared resource, and the filters of every list.
"""

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.api.whole_room import WholeRoom

from cumulet import loadbalancing, networking
from cumulet.identity import ENTITIES
from cumulet.model.errors import Invalid
from cumulet.model.types import CIDR, IP_ADDRESS, MAC

COLLECTIONS = (*networking.COLLECTIONS, *loadbalancing.COLLECTIONS)
DECLARED = {
    f"{declaration.name}.{name}": attribute.type
    for declaration in (*(c.declaration for c in COLLECTIONS), *(e.declaration for e in ENTITIES))
    for name, attribute in declaration.attributes.items()
    if attribute.create or attribute.update
}
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=40),
    st.from_regex(r"[0-9a-fA-F:./%-]{0,24}", fullmatch=True),
    st.sampled_from(["10.0.0.0/8", "fd00::/64", "0.0.0.0/0", "::/0", "127.1", "fe80::1%eth0", "tcp", "80:81"]),
    st.sampled_from(["\x00", "\ud800", "ACTIVE", "-1", "1e3"]),
)  # fmt: skip
NAMES = st.sampled_from(
    ["start", "end", "network_id", "subnet_id", "ip_address", "nexthop", "destination", "opt_name", "opt_value",
     "mac_address", "id", ""]
)  # fmt: skip
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=8,
)


@settings(max_examples=4000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(DECLARED)), ANYTHING)
@example("security_group_rule.remote_ip_prefix", "10.0.0.0/33")
def test_an_attribute_is_read_into_one_form_or_refused_in_words(name: str, given_: Any) -> None:
    parse = DECLARED[name].parse
    try:
        value = parse(given_)
    except (ValueError, Invalid) as error:  # Invalid: where Neutron has a type of its own for it
        assert str(error).strip()
        return
    assert parse(value) == value
    msgspec.json.encode(value)


@settings(max_examples=2000, deadline=None)
@given(st.sampled_from([CIDR, IP_ADDRESS, MAC]), st.text(st.sampled_from("0123456789abcdefABCDEF:./%- x"), max_size=30))
def test_what_is_no_address_never_becomes_one(type_: Any, text: str) -> None:
    """What comes through may go into programs' files: nothing but digits, letters a-f and the separators."""
    try:
        value = type_.parse(text)
    except ValueError:
        return
    assert set(value) <= set("0123456789abcdef:./")


QUERIES = st.lists(
    st.tuples(
        st.one_of(
            st.sampled_from(sorted({n for c in COLLECTIONS for n in c.declaration.attributes})),
            st.sampled_from(["fields", "limit", "marker", "page_reverse", "sort_key", "sort_dir", "tags",
                             "not-tags-any", "changed_since", "fixed_ips", "tenant_id"]),
            st.text(max_size=12),
        ),
        st.one_of(
            st.text(max_size=20),
            st.sampled_from(["id", "asc", "desc", "true", "-1", "0", "99999999999999999999", "ip_address=10.0.0.1",
                             "subnet_id=", "ip_address_substr=10.", "2026-01-01T00:00:00Z", "a,b,,c"]),
        ),
    ),
    max_size=4,
)  # fmt: skip


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = WholeRoom(Path(tmp_path_factory.mktemp("parsers")))
    made.furnish()
    yield made
    made.close()


@settings(max_examples=600, deadline=None)
@given(st.sampled_from([c.path for c in COLLECTIONS if "{" not in c.path]), QUERIES)
def test_a_list_takes_any_question(room: WholeRoom, path: str, query: list[tuple[str, str]]) -> None:
    answer = room.ask("network", "GET", f"/v2.0/{path}?{urlencode(query, errors='replace')}")
    assert answer.status_code in {200, 400, 403}, answer.text
    if answer.status_code == 400:
        assert answer.json()["NeutronError"]["message"]
