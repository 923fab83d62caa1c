"""What projects give each other, on the wire: a network shared by RBAC, and rules that name an address group."""

from .command import Command
from .tenant import Guest, Tenant


def _changed(tenant: Tenant, group: str, how: str, address: str) -> None:
    body = {"addresses": [address]}
    tenant.call("PUT", "network", f"/address-groups/{group}/{how}_addresses", body)


def test_an_address_group_and_a_shared_network(roots_command: Command) -> None:
    command = roots_command
    command.up()
    demo, admin = Tenant(command), Tenant(command, "admin")
    net = demo.network("shared", "10.0.0.0/24")
    one = Guest(demo, "one", net["id"])
    policy = {"object_type": "network", "object_id": net["id"], "action": "access_as_shared"}
    demo.call("POST", "network", "/rbac-policies", {"rbac_policy": policy | {"target_tenant": admin.project}})
    two = Guest(admin, "two", net["id"])
    assert not two.pings(one.address)

    office = demo.make("address_group", name="office", addresses=["198.51.100.0/24"])["id"]
    demo.allow(protocol="icmp", remote_address_group_id=office)
    assert not two.pings(one.address)
    _changed(demo, office, "add", f"{two.address}/32")
    assert two.pings(one.address)
    assert not one.pings(two.address)  # two's own group lets nobody in
    _changed(demo, office, "remove", f"{two.address}/32")
    assert not two.pings(one.address)
