"""Two tenants with the same addresses, in every relation that two places in a cloud can have.

Each tenant has the networks `a` and `b` on a router with a gateway; `red` a second router with the network `c`; both
share a network. Names are the tenant's first: `red-x`. On `a` there are hosts in different groups: `x` may send to all,
`y` takes all, `mute` has no group, `free` no port security; there are a DHCP server and a virtual IP too.
"""

import msgspec

from cumulet.topology.model import Key, Listener, LogicalSwitch, Member, Pool

from .topologies import ANYTHING, EGRESS, Cloud, uid

TENANTS = ("red", "blue")
FLOATING = {"red-y": "203.0.113.101", "red-w": "203.0.113.102", "blue-y": "203.0.113.111"}
VIP = "10.0.1.100"


def city() -> Cloud:
    """See the module's docstring."""
    cloud = Cloud()
    cloud.outside()
    cloud.switch("shared", "10.0.9.0/24", "2001:db8:9::/64")
    cloud.group("out", *EGRESS)
    cloud.group("any", *ANYTHING)
    cloud.group("none")
    for number, tenant in enumerate(TENANTS):
        for index, name in enumerate("ab", 1):
            cloud.switch(f"{tenant}-{name}", f"10.0.{index}.0/24", f"2001:db8:{index}::/64")
        for last, (name, network, groups) in enumerate([
            ("x", "a", ["out"]), ("y", "a", ["any"]), ("mute", "a", ["none"]), ("free", "a", []), ("z", "b", ["any"]),
        ], 10):  # fmt: skip
            third = "ab".index(network) + 1
            cloud.host(f"{tenant}-{name}", f"{tenant}-{network}", f"10.0.{third}.{last}", f"2001:db8:{third}::{last}",
                       groups=groups, secure=name != "free")  # fmt: skip
        cloud.host(f"{tenant}-s", "shared", f"10.0.9.{20 + number}", f"2001:db8:9::{20 + number}", groups=["out"])
        legs = [(f"{tenant}-{name}", address) for index, name in enumerate("ab", 1)
                for address in (f"10.0.{index}.1/24", f"2001:db8:{index}::1/64")]  # fmt: skip
        cloud.router(f"{tenant}-r", *legs, gateway=("public", f"203.0.113.{60 + number}/24"))
    cloud.switch("red-c", "10.0.3.0/24", "2001:db8:3::/64")
    cloud.host("red-w", "red-c", "10.0.3.10", "2001:db8:3::10", groups=["any"])
    cloud.router(
        "red-q", ("red-c", "10.0.3.1/24"), ("red-c", "2001:db8:3::1/64"), gateway=("public", "203.0.113.65/24")
    )
    for host, external in FLOATING.items():
        tenant, name = host.split("-")
        router = f"{tenant}-q" if name == "w" else f"{tenant}-r"
        cloud.floating(external, "10.0.3.10" if name == "w" else "10.0.1.11", router)
    _serve(cloud, "red-a")
    member = Member(id=uid("member"), address="10.0.1.11", port=80)
    pool = Pool(id=uid("pool"), protocol="TCP", algorithm="ROUND_ROBIN", members=(member,))
    cloud.balancer("vip", "red-a", f"{VIP}/24", Listener(id=uid("listener"), protocol="TCP", port=8000, pool=pool))
    return cloud


def _serve(cloud: Cloud, network: str) -> None:
    """Give a network DHCP."""
    port = cloud.port(f"{network}:dhcp", network, ["10.0.1.2"], type="dhcp", device=uid(f"switch:{network}"))
    switch = cloud.parts[Key("switch", uid(f"switch:{network}"))]
    assert isinstance(switch, LogicalSwitch)
    subnets = tuple(msgspec.structs.replace(net, dhcp=":" not in net.cidr) for net in switch.subnets)
    cloud.change("switch", network, subnets=subnets, dhcp_port=port.id)
