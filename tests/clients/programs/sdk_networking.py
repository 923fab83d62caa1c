"""Networking as a tenant: lists, pages, tags, revisions, bulk, routers, floating IPs, groups, pools."""

import openstack
from openstack import exceptions

cloud = openstack.connect(cloud="demo")
network = cloud.network


def refused(kind, call, *arguments, **named):
    try:
        call(*arguments, **named)
    except kind as error:
        return str(error)
    raise AssertionError(f"{call} was let through")


# Lists, filters, pages
nets = [network.create_network(name=f"net{n}", description="of this program") for n in range(5)]
names = [net.name for net in nets]
assert [net.name for net in network.networks(limit=2, sort_key="name", description="of this program")] == names
page = list(network.networks(limit=2, paginated=False, sort_key="name", description="of this program"))
assert [net.name for net in page] == names[:2]
rest = list(
    network.networks(limit=2, paginated=False, sort_key="name", description="of this program", marker=page[-1].id)
)
assert [net.name for net in rest] == names[2:4]
assert [net.name for net in network.networks(name="net3")] == ["net3"]
assert {net.name for net in network.networks(is_admin_state_up=True, is_router_external=False)} == set(names)
assert network.find_network("nothing") is None
assert network.find_network(nets[0].id).name == "net0"
refused(exceptions.DuplicateResource, lambda: [network.create_network(name="net0"), network.find_network("net0")])
network.delete_network(next(net for net in network.networks(name="net0") if net.id != nets[0].id))

# Tags
network.set_tags(nets[0], ["a", "b"])
network.set_tags(nets[1], ["b"])
for asked, wanted in (
    ({"tags": "a,b"}, ["net0"]),
    ({"any_tags": "a,b"}, ["net0", "net1"]),
    ({"not_tags": "a,b"}, ["net1", "net2", "net3", "net4"]),
    ({"not_any_tags": "a,b"}, ["net2", "net3", "net4"]),
):
    assert sorted(n.name for n in network.networks(is_router_external=False, **asked)) == wanted, asked
nets[1].add_tag(network, "c")
assert nets[1].check_tag(network, "c")
nets[1].remove_all_tags(network)
assert network.get_network(nets[1]).tags == []
refused(exceptions.NotFoundException, nets[1].check_tag, network, "c")

# Revisions
seen = network.get_network(nets[0]).revision_number
assert network.update_network(nets[0].id, if_revision=seen, name="renamed").revision_number == seen + 1
refused(exceptions.PreconditionFailedException, network.update_network, nets[0].id, if_revision=seen, name="again")
refused(exceptions.PreconditionFailedException, network.delete_network, nets[0].id, if_revision=seen)

# What there is
assert network.find_extension("subnet_allocation").alias == "subnet_allocation"
assert network.find_extension("Port Security").id == "port-security"
assert network.find_extension("no-such-thing") is None
aliases = {extension.alias for extension in network.extensions()}
assert {"router", "standard-attr-tag", "revision-if-match", "quota_details", "floating-ip-port-forwarding"} <= aliases
assert {(z.name, z.resource, z.state) for z in network.availability_zones()} == {
    ("nova", "network", "available"),
    ("nova", "router", "available"),
}
assert "L3_ROUTER_NAT" in {provider.service_type for provider in network.service_providers()}

# Subnets, routers, ports in bulk
net = nets[3]
public = network.find_network("public")
subnet = network.create_subnet(
    network_id=net.id, name="s", ip_version=4, cidr="10.1.0.0/24", dns_nameservers=["10.1.0.2"], host_routes=[]
)
assert (subnet.gateway_ip, subnet.is_dhcp_enabled) == ("10.1.0.1", True)
assert subnet.allocation_pools == [{"start": "10.1.0.2", "end": "10.1.0.254"}]
router = network.create_router(name="r", external_gateway_info={"network_id": public.id})
added = network.add_interface_to_router(router, subnet_id=subnet.id)
assert (added["id"], added["subnet_ids"]) == (router.id, [subnet.id])
refused(exceptions.BadRequestException, network.add_interface_to_router, router, subnet_id=subnet.id)
refused(exceptions.ConflictException, network.delete_router, router)
ports = list(network.create_ports([{"network_id": net.id, "name": f"p{n}"} for n in range(3)]))
assert [port.name for port in ports] == ["p0", "p1", "p2"]
assert len({port.fixed_ips[0]["ip_address"] for port in ports}) == 3
refused(exceptions.BadRequestException, network.create_ports, [{"network_id": net.id, "mac_address": "x"}])
assert {port.name for port in network.ports(network_id=net.id, device_owner="")} == {"p0", "p1", "p2"}
by_address = list(network.ports(fixed_ips=f"ip_address={ports[1].fixed_ips[0]['ip_address']}"))
assert [port.name for port in by_address] == ["p1"]
assert [port.id for port in network.get_subnet_ports(subnet.id) if port.name == "p2"] == [ports[2].id]
way = {"router": {"routes": [{"destination": "10.99.0.0/16", "nexthop": "10.1.0.9"}]}}
assert network.add_extra_routes_to_router(router, way).routes == way["router"]["routes"]
assert network.remove_extra_routes_from_router(router, way).routes == []

# Floating IPs and port forwardings
floating = network.create_ip(floating_network_id=public.id, port_id=ports[0].id, description="mine")
assert (floating.fixed_ip_address, floating.router_id) == (ports[0].fixed_ips[0]["ip_address"], router.id)
assert [found.id for found in network.ips(port_id=ports[0].id)] == [floating.id]
assert [found.id for found in network.ips(floating_ip_address=floating.floating_ip_address)] == [floating.id]
assert network.find_ip(floating.floating_ip_address).id == floating.id
assert network.find_available_ip() is None
shared = network.create_ip(floating_network_id=public.id)
assert network.find_available_ip().id == shared.id
forward = network.create_port_forwarding(
    floatingip_id=shared.id,
    internal_port_id=ports[1].id,
    internal_ip_address=ports[1].fixed_ips[0]["ip_address"],
    internal_port=22,
    external_port=2222,
    protocol="tcp",
)
assert [(f.external_port, f.internal_port, f.protocol) for f in network.port_forwardings(shared)] == [(2222, 22, "tcp")]
assert network.get_port_forwarding(forward.id, shared.id).internal_port_id == ports[1].id
assert network.update_port_forwarding(forward.id, shared.id, external_port=2223).external_port == 2223
assert [each["external_port"] for each in network.get_ip(shared.id).port_forwardings] == [2223]
refused(exceptions.ConflictException, network.update_ip, shared, port_id=ports[2].id)
network.delete_port_forwarding(forward.id, shared.id)
assert network.update_ip(floating, port_id=None).port_id is None

# Groups of addresses and of rules
addresses = network.create_address_group(name="partners", addresses=["10.0.0.0/8"])
assert network.add_addresses_to_address_group(addresses, ["192.0.2.1/32"]).addresses == ["10.0.0.0/8", "192.0.2.1/32"]
assert network.remove_addresses_from_address_group(addresses, ["10.0.0.0/8"]).addresses == ["192.0.2.1/32"]
group = network.create_security_group(name="g", stateful=True)
assert {(rule["direction"], rule["ethertype"]) for rule in group.security_group_rules} == {
    ("egress", "IPv4"),
    ("egress", "IPv6"),
}
rule = {"security_group_id": group.id, "direction": "ingress", "ether_type": "IPv4", "protocol": "tcp"}
made = list(
    network.create_security_group_rules([{**rule, "port_range_min": p, "port_range_max": p} for p in (80, 443)])
)
assert [each.port_range_min for each in made] == [80, 443]
said = refused(
    exceptions.ConflictException, network.create_security_group_rule, **rule, port_range_min=80, port_range_max=80
)
assert f"Rule id is {made[0].id}" in said
by_group = network.create_security_group_rule(**rule, remote_address_group_id=addresses.id)
refused(exceptions.ConflictException, network.delete_address_group, addresses)
assert len(list(network.security_group_rules(security_group_id=group.id, direction="ingress"))) == 3
network.delete_security_group_rule(by_group)

# Pools and scopes
scope = network.create_address_scope(name="scope", ip_version=4)
pool = network.create_subnet_pool(
    name="pool",
    prefixes=["10.60.0.0/16"],
    default_prefix_length=26,
    minimum_prefix_length=24,
    address_scope_id=scope.id,
)
drawn = network.create_subnet(network_id=nets[4].id, ip_version=4, subnet_pool_id=pool.id)
assert (drawn.cidr, drawn.subnet_pool_id) == ("10.60.0.0/26", pool.id)
assert network.get_network(nets[4]).ipv4_address_scope_id == scope.id
refused(exceptions.BadRequestException, network.delete_subnet_pool, pool)

# Quotas
project = cloud.current_project_id
assert (network.get_quota(project).networks, network.get_quota_default(project).ports) == (100, 500)
assert network.get_quota(project, details=True).networks["used"] == 5
refused(exceptions.ForbiddenException, network.update_quota, project, networks=7)

# The cloud layer
assert [found.name for found in cloud.get_external_ipv4_networks()] == ["public"]
assert {found.name for found in cloud.list_security_groups()} == {"default", "g"}
assert {name for name in ("network", "compute", "image", "identity", "volume", "dns") if cloud.has_service(name)} == {
    "network",
    "compute",
    "image",
    "identity",
}

# All of it away again
for found in network.ips():
    network.delete_ip(found)
for port in ports:
    network.delete_port(port)
network.remove_interface_from_router(router, port_id=added["port_id"])
network.delete_router(router)
for net in nets:
    network.delete_network(net)
network.delete_subnet_pool(pool)
network.delete_address_scope(scope)
network.delete_security_group(group)
network.delete_address_group(addresses)
refused(exceptions.NotFoundException, network.get_network, nets[0].id)
network.delete_network(nets[0].id)  # what is gone already is no error unless one asks
assert list(network.ports()) == []
