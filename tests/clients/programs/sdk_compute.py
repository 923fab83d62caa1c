"""Servers as a tenant with the SDK: its proxy and its cloud layer, as far as a server meets Networking."""

import openstack

cloud = openstack.connect(cloud="demo")
network, compute = cloud.network, cloud.compute
image = cloud.image.find_image("cirros-0.3.3-x86_64-disk")

assert [each.name for each in compute.flavors(min_ram=4096)] == ["m1.medium", "m1.large", "m1.xlarge"]
assert compute.find_flavor("m1.tiny").ram == 512
assert [each.name for each in compute.availability_zones()] == ["nova"]
assert compute.get_limits().absolute.instances == 10
assert compute.get_quota_set(cloud.current_project_id).server_groups == 0

public = network.find_network("public")
net = network.create_network(name="n")
subnet = network.create_subnet(network_id=net.id, name="s", ip_version=4, cidr="10.1.0.0/24")
router = network.create_router(name="r", external_gateway_info={"network_id": public.id})
network.add_interface_to_router(router, subnet_id=subnet.id)
group = network.create_security_group(name="g")
port = network.create_port(network_id=net.id, fixed_ips=[{"ip_address": "10.1.0.40"}])

server = compute.create_server(name="w", image_id=image.id, flavor_id="1", networks=[{"port": port.id}])
server = compute.wait_for_server(server, interval=0.1)
assert [each["addr"] for each in server.addresses["n"]] == ["10.1.0.40"]
assert [each.port_id for each in compute.server_interfaces(server)] == [port.id]
assert network.get_port(port).device_id == server.id
assert network.get_port(port).status == "ACTIVE"
compute.add_security_group_to_server(server, group)
assert {each["name"] for each in compute.fetch_server_security_groups(server).security_groups} == {"default", "g"}
assert group.id in network.get_port(port).security_group_ids
compute.remove_security_group_from_server(server, group)
assert "cumulet guest" in compute.get_server_console_output(server)["output"]
assert compute.set_server_metadata(server, a="b").metadata == {"a": "b"}
second = compute.create_server_interface(server, net_id=net.id)
assert len(list(compute.server_interfaces(server))) == 2
compute.delete_server_interface(second, server=server)
compute.stop_server(server)
compute.wait_for_server(server, "SHUTOFF", interval=0.1)
compute.start_server(server)
compute.wait_for_server(server, interval=0.1)
# The cloud layer finds a floating IP by itself and takes it away with the server
made = cloud.create_server("auto", image=image, flavor="m1.tiny", network="n", auto_ip=True, wait=True)
shown = cloud.get_server("auto")
assert [found.floating_ip_address for found in network.ips()] == [shown.public_v4]
assert shown.private_v4.startswith("10.1.0.")
assert cloud.delete_server("auto", wait=True, delete_ips=True)
assert list(network.ips()) == []

compute.delete_server(server)
compute.wait_for_delete(server, interval=0.1)
assert network.get_port(port).device_id == "", "a port that was given is given back"
network.delete_port(port)
network.remove_interface_from_router(router, subnet_id=subnet.id)
network.delete_router(router)
network.delete_network(net)
network.delete_security_group(group)
assert list(network.ports()) == []
