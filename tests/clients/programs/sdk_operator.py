"""Networking and Identity as the administrator, and what others may do with what they were given."""

import openstack
from keystoneauth1.exceptions import Unauthorized
from openstack import exceptions

admin = openstack.connect(cloud="admin")
demo = openstack.connect(cloud="demo")
network, identity = admin.network, admin.identity


def refused(kind, call, *arguments, **named):
    try:
        call(*arguments, **named)
    except kind as error:
        return str(error)
    raise AssertionError(f"{call} was let through")


# People
project = identity.create_project(name="fractals", domain_id="default", tags=["maths"])
user = identity.create_user(name="mandelbrot", password="z * z + c", default_project_id=project.id)
member = identity.find_role("member")
them = {"username": "mandelbrot", "password": "z * z + c", "user_domain_id": "default", "project_name": None}
refused(exceptions.SDKException, lambda: admin.connect_as(**them, project_id=project.id).authorize())
identity.assign_project_role_to_user(project, user, member)
assert identity.validate_user_has_project_role(project, user, member)
given = list(identity.role_assignments(user_id=user.id, include_names=True))
assert [(each.role["name"], each.scope["project"]["name"]) for each in given] == [("member", "fractals")]
group = identity.create_group(name="mathematicians")
identity.add_user_to_group(user, group)
assert [each.name for each in identity.group_users(group)] == ["mandelbrot"]
assert identity.check_user_in_group(user, group)
assert [each.name for each in identity.projects(name="fractals")] == ["fractals"]
assert identity.find_user("mandelbrot").default_project_id == project.id
assert identity.update_user(user, email="m@example.org").email == "m@example.org"
assert {each.type for each in identity.services()} == {"compute", "identity", "image", "network"}
assert len(list(identity.endpoints(interface="public"))) == 4
assert [each.id for each in identity.regions()] == ["RegionOne"]
refused(exceptions.ConflictException, identity.create_project, name="fractals", domain_id="default")
refused(exceptions.ForbiddenException, lambda: list(demo.identity.users()))

theirs = admin.connect_as(**them, project_id=project.id)
assert theirs.current_project_id == project.id
assert [each.name for each in theirs.identity.user_projects(user)] == ["fractals"]
credential = theirs.identity.create_application_credential(user.id, name="for a robot", roles=[{"name": "member"}])
robot = openstack.connection.Connection(
    auth_type="v3applicationcredential",
    auth={
        "auth_url": admin.config.config["auth"]["auth_url"],
        "application_credential_id": credential.id,
        "application_credential_secret": credential.secret,
    },
    region_name="RegionOne",
)
assert robot.current_project_id == project.id
theirs.identity.delete_application_credential(user.id, credential)

# What they may have
assert network.update_quota(project.id, networks=1).networks == 1
mine = theirs.network.create_network(name="the only one")
said = refused(exceptions.ConflictException, theirs.network.create_network, name="one too many")
assert "Quota exceeded for resources: ['network']" in said, said
assert project.id in [quota.project_id for quota in network.quotas()]
network.delete_quota(project.id)
assert network.get_quota(project.id).networks == 100

# What one shares with another
lent = network.create_network(name="lent", is_port_security_enabled=False)
assert theirs.network.find_network("lent") is None
policy = network.create_rbac_policy(
    object_type="network", object_id=lent.id, action="access_as_shared", target_tenant=project.id
)
assert theirs.network.find_network("lent").is_shared
assert [each.object_id for each in network.rbac_policies(target_project_id=project.id)] == [lent.id]
port = theirs.network.create_port(network_id=lent.id)
refused(exceptions.ForbiddenException, theirs.network.update_network, lent.id, name="mine")
refused(exceptions.ConflictException, network.delete_rbac_policy, policy)
theirs.network.delete_port(port)
network.delete_rbac_policy(policy)
assert theirs.network.find_network("lent") is None

# What is the operator's to see
external = network.create_network(name="outer", is_router_external=True, provider_network_type="vxlan")
assert (external.is_router_external, external.provider_network_type) == (True, "vxlan")
assert "outer" in [each.name for each in theirs.network.networks(is_router_external=True)]
assert theirs.network.find_network("outer").provider_network_type is None
network.create_subnet(network_id=external.id, ip_version=4, cidr="192.0.2.0/29", is_dhcp_enabled=False)
told = network.get_network_ip_availability(external.id)
assert (told.network_name, told.total_ips, told.used_ips) == ("outer", 5, 1), "the port of the way out"
assert {each.is_alive for each in network.agents()} == {True}
assert list(theirs.network.agents()) == []
rules = list(network.default_security_group_rules())
assert sorted((r.direction, r.ether_type, r.remote_group_id) for r in rules if r.direction == "ingress") == [
    ("ingress", "IPv4", "PARENT"),
    ("ingress", "IPv6", "PARENT"),
]

# All of it away again
theirs.network.delete_network(mine)
for each in (lent, external):
    network.delete_network(each)
for found in network.security_groups(project_id=project.id):
    network.delete_security_group(found)
identity.delete_group(group)
identity.delete_user(user)
identity.delete_project(project)
refused(Unauthorized, lambda: list(theirs.network.networks()))
