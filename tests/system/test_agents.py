"""What an administrator takes from an agent is not served, on the wire, until it is given back."""

from clients.cloud import wait

from .command import Command
from .tenant import Guest, Tenant


def _agent(admin: Tenant, kind: str) -> str:
    agents = admin.call("GET", "network", "/agents")
    return str(next(found["id"] for found in agents if found["agent_type"] == kind))


def _leases(guest: Guest) -> bool:
    """Whether a DHCP server answers within a second."""
    return guest.does("busybox udhcpc -f -q -n -t 1 -T 1 -i eth0 -s /bin/true").status == 0


def _finds(guest: Guest, address: str) -> bool:
    """Whether anybody on the guest's network answers for an address, by ARP."""
    return guest.does(f"busybox arping -q -c 1 -w 1 -I eth0 {address}").status == 0


def test_what_an_agent_does_not_have(roots_command: Command) -> None:
    command = roots_command
    command.up()
    demo, admin = Tenant(command), Tenant(command, "admin")
    net, far = demo.network("one", "10.0.0.0/24"), demo.network("far", "10.0.1.0/24")
    router = demo.make("router", name="r")["id"]
    for subnet in (net["subnet"], far["subnet"]):
        demo.leg(router, subnet)
    demo.allow(protocol="icmp")
    one, two = Guest(demo, "one", net["id"]), Guest(demo, "two", far["id"])

    dhcp = f"/agents/{_agent(admin, 'DHCP agent')}/dhcp-networks"
    assert _leases(one)
    admin.call("DELETE", "network", f"{dhcp}/{net['id']}")
    assert not _leases(one)
    assert _leases(two)
    admin.call("POST", "network", dhcp, {"network_id": net["id"]})
    wait(lambda: "" if _leases(one) else "there is no lease for one", 10)

    routers = f"/agents/{_agent(admin, 'L3 agent')}/l3-routers"
    assert one.pings(two.address)
    assert _finds(one, "10.0.0.1")
    admin.call("DELETE", "network", f"{routers}/{router}")
    assert not one.pings(two.address)
    assert not one.pings("10.0.0.1")
    assert not _finds(one, "10.0.0.1")
    told = command.run("explain", "one", "two").stdout
    assert "router r stops it: no L3 agent has it" in told
    assert (
        f"network agent add router --l3 $(openstack network agent list --agent-type l3 -f value -c ID) {router}" in told
    )
    assert command.run("doctor").status == 0
    admin.call("POST", "network", routers, {"router_id": router})
    assert _finds(one, "10.0.0.1")
    assert one.pings(two.address)
