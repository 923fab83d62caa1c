"""A rule that is stored is a rule that any packet filter can take (OSSA-2019-001, OSSA-2019-002)."""

from ipaddress import ip_network
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cumulet.model.context import Context
from cumulet.model.errors import CumuletError
from cumulet.networking.security_group_rule import PROTOCOLS, RULE, SecurityGroupRule, acls, checked, meaning

WHO = Context(user_id="u", project_id="p", roles=frozenset({"member"}))
GROUP = "00000000-0000-4000-8000-000000000000"
BODIES = st.fixed_dictionaries(
    {"security_group_id": st.just(GROUP), "direction": st.sampled_from(["ingress", "egress"])},
    optional={
        "ethertype": st.sampled_from(["IPv4", "IPv6", "ipv4"]),
        "protocol": st.one_of(st.none(), st.sampled_from([*PROTOCOLS, "any", "ip"]), st.integers(-1, 256)),
        "port_range_min": st.one_of(st.none(), st.integers(-1, 65536), st.integers(0, 10).map(str)),
        "port_range_max": st.one_of(st.none(), st.integers(-1, 65536), st.integers(0, 10).map(str)),
        "remote_ip_prefix": st.one_of(
            st.none(),
            st.ip_addresses().map(str),
            st.sampled_from(["10.1.2.3/8", "0.0.0.0/0", "::/0", "fd00::1/64", "::ffff:10.0.0.1/100", "10.0.0.0/33"]),
        ),
        "remote_group_id": st.one_of(st.none(), st.just(GROUP)),
    },
)


def _rule(body: dict[str, Any]) -> SecurityGroupRule | None:
    try:
        return SecurityGroupRule(id="r", **checked(RULE.parse_create(body, WHO)))
    except CumuletError:
        return None


@given(BODIES)
def test_every_rule_makes_sense_to_a_filter(body: dict[str, Any]) -> None:
    rule = _rule(body)
    if rule is None:
        return
    (made,) = acls(rule, {})
    assert made.protocol is None or 0 < made.protocol <= 255
    assert not (made.remote_cidr and made.remote_group)
    if made.remote_cidr is not None:
        assert ip_network(made.remote_cidr, strict=True).version == made.family
    if made.protocol in {6, 17, 33, 132, 136}:
        assert (made.port_min is None) == (made.port_max is None)
        assert made.port_min is None or 1 <= made.port_min <= (made.port_max or 0) <= 65535
    elif made.protocol in {1, 58}:
        assert made.protocol == (1 if made.family == 4 else 58)
        assert made.port_max is None or made.port_min is not None
        assert (made.port_min or 0) <= 255 >= (made.port_max or 0)
    else:
        assert (made.port_min, made.port_max) == (None, None)


@given(BODIES, BODIES)
def test_equal_filters_are_equal_rules(one: dict[str, Any], two: dict[str, Any]) -> None:
    first, second = _rule(one), _rule(two)
    if first is not None and second is not None and acls(first, {}) == acls(second, {}):
        assert meaning(first) == meaning(second)
