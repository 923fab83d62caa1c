"""The rules of Networking (port 9696), as Neutron 29 declares them by default: who may do what with which objects.

The names are Neutron's, and so are the checks. What is missing here, load balancing's objects among it, has the rules
that its collection names (`store.collection`). An operator's file overrides any of them: docs/how-to/policy.md.
"""

from collections.abc import Iterable

from cumulet.model.policy import declare

ADMIN = "rule:admin_only"
READER = "rule:admin_only or (role:reader and project_id:%(project_id)s)"
MEMBER = "rule:admin_only or (role:member and project_id:%(project_id)s)"
MANAGER = "rule:admin_only or (role:manager and project_id:%(project_id)s)"
SERVICE = "rule:admin_only or rule:service_api"
NETWORK_MEMBER = "rule:admin_only or rule:service_api or (role:member and rule:network_owner)"
SHARED_MEMBER = f"{NETWORK_MEMBER} or (role:member and rule:shared)"
"""Neutron 29 lets readers make ports in shared networks too; here a reader changes nothing."""
PORT_OF_OWNER = "(role:member and rule:network_owner) or (role:member and project_id:%(project_id)s)"
SUBNET_MEMBER = f"rule:admin_only or {PORT_OF_OWNER}"
PART_READER = "rule:admin_only or (role:reader and rule:ext_parent_owner)"
PART_MEMBER = "rule:admin_only or (role:member and rule:ext_parent_owner)"


def _usual(name: str, tags: bool = False, read: str = READER, write: str = MEMBER) -> dict[str, str]:
    """The rules of a kind whose members make, change and delete what is their project's."""
    rules = {f"get_{name}": read, **{f"{verb}_{name}": write for verb in ("create", "update", "delete")}}
    if tags:
        rules |= {f"get_{name}:tags": read, **{f"{verb}_{name}:tags": write for verb in ("create", "update", "delete")}}
    return rules


def _attributes(check: str, kind: str, verbs: Iterable[str], *names: str) -> dict[str, str]:
    """The same check for attributes of a kind, whatever is done with them."""
    return {f"{verb}_{kind}:{name}": check for verb in verbs for name in names}


_SET, _ALL = ("create", "update"), ("create", "get", "update")
_PROVIDER = ("provider:network_type", "provider:physical_network", "provider:segmentation_id")

declare("neutron", {
    "context_with_global_access": "!",
    "service_api": "role:service",
    "owner": "project_id:%(project_id)s",
    "admin_or_owner": "rule:context_is_admin or rule:owner",
    "context_is_advsvc": "role:advsvc",
    "admin_only": "rule:context_is_admin",
    "network_owner": "project_id:%(network:project_id)s",
    "admin_or_network_owner": "rule:context_is_admin or project_id:%(network:project_id)s",
    "admin_owner_or_network_owner": "rule:owner or rule:admin_or_network_owner",
    "ext_parent_owner": "project_id:%(ext_parent:project_id)s",
    "admin_or_ext_parent_owner": "rule:context_is_admin or project_id:%(ext_parent:project_id)s",
    "sg_owner": "project_id:%(security_group:project_id)s",
    "admin_or_sg_owner": "rule:context_is_admin or project_id:%(security_group:project_id)s",
    "admin_owner_or_sg_owner": "rule:owner or rule:admin_or_sg_owner",
    "regular_user": "",
    "shared": "field:networks:shared=True",
    "external": "field:networks:router:external=True",
    "external_network": "field:subnets:router:external=True",
    "shared_subnetpools": "field:subnetpools:shared=True",
    "shared_address_scopes": "field:address_scopes:shared=True",
    "shared_address_groups": "field:address_groups:shared=True",
    "shared_security_group": "field:security_groups:shared=True",
    "shared_qos_policy": "field:policies:shared=True",
    "network_device": "field:port:device_owner=~^network:",
    "compute_device": "field:port:device_owner=~^compute:",
    "baremetal_device": "field:port:device_owner=~^baremetal:",
    "manila_device": "field:port:device_owner=~^manila:",
    "restrict_wildcard":
        "rule:admin_only or (not field:rbac_policy:target_tenant=* and not field:rbac_policy:target_project=*)",
    "default": "rule:admin_or_owner",
}, "system", "domain", "project")  # fmt: skip

declare("neutron", {
    # networks
    **_usual("network", tags=True),
    "get_network": f"{READER} or rule:service_api or rule:shared or rule:external or rule:context_is_advsvc",
    "get_network:tags": f"{READER} or rule:shared or rule:external or rule:context_is_advsvc",
    **_attributes(ADMIN, "network", _SET, "shared", "router:external", "is_default"),
    **_attributes(ADMIN, "network", _ALL, *_PROVIDER),
    **_attributes(MEMBER, "network", _SET, "port_security_enabled"),
    "get_network_ip_availability": SERVICE,
    "get_auto_allocated_topology": READER,
    "create_auto_allocated_topology": MEMBER,
    "delete_auto_allocated_topology": MEMBER,
    "get_availability_zone": "role:reader",
    # subnets
    **_usual("subnet", tags=True, write=SUBNET_MEMBER),
    "create_subnet": "rule:admin_only or (role:member and rule:network_owner)",
    "get_subnet": "rule:admin_only or (role:reader and project_id:%(project_id)s) or rule:shared or "
                  "rule:external_network or (role:reader and rule:network_owner) or rule:service_api",
    "get_subnet:tags": "rule:admin_only or (role:reader and project_id:%(project_id)s) or rule:shared or "
                       "rule:external_network or (role:reader and rule:network_owner)",
    # subnet pools, address scopes and groups
    **_usual("subnetpool", tags=True, read=f"{READER} or rule:shared_subnetpools"),
    "create_subnetpool:shared": ADMIN,
    **_attributes(ADMIN, "subnetpool", _SET, "is_default"),
    "add_prefixes": MEMBER,
    "remove_prefixes": MEMBER,
    "onboard_network_subnets": MEMBER,
    **_usual("address_scope", read=f"{READER} or rule:shared_address_scopes"),
    **_attributes(ADMIN, "address_scope", _SET, "shared"),
    **_usual("address_group", read=f"{READER} or rule:shared_address_groups"),
    "add_addresses": MEMBER,
    "remove_addresses": MEMBER,
    # ports
    "create_port": SHARED_MEMBER,
    "get_port": "rule:admin_only or rule:service_api or (role:reader and rule:network_owner) or "
                "(role:reader and project_id:%(project_id)s)",
    "update_port": f"{MEMBER} or rule:service_api",
    "delete_port": f"rule:admin_only or rule:service_api or (service_roles:service and ({PORT_OF_OWNER})) or "
                   f"(not rule:compute_device and not rule:baremetal_device and not rule:manila_device and "
                   f"({PORT_OF_OWNER}))",
    "get_port:tags": "rule:context_is_advsvc or rule:admin_only or (role:reader and rule:network_owner) or "
                     "(role:reader and project_id:%(project_id)s)",
    **_attributes(f"{MEMBER} or rule:context_is_advsvc", "port", _SET, "tags"),
    "delete_port:tags": f"{SUBNET_MEMBER} or rule:context_is_advsvc",
    **_attributes(f"{MEMBER} or rule:service_api", "port", _SET, "device_id", "binding:vnic_type"),
    **_attributes(f"not rule:network_device or {NETWORK_MEMBER}", "port", _SET, "device_owner"),
    **_attributes(NETWORK_MEMBER, "port", _SET, "fixed_ips:ip_address", "port_security_enabled",
                  "allowed_address_pairs", "allowed_address_pairs:mac_address", "allowed_address_pairs:ip_address"),
    **_attributes(SHARED_MEMBER, "port", _SET, "fixed_ips:subnet_id"),
    "create_port:fixed_ips": SHARED_MEMBER,
    "update_port:fixed_ips": NETWORK_MEMBER,
    "create_port:mac_address": NETWORK_MEMBER,
    "update_port:mac_address": "rule:admin_only or rule:service_api or (role:manager and rule:network_owner)",
    **_attributes(SERVICE, "port", _ALL, "binding:host_id"),
    **_attributes("rule:service_api", "port", _SET, "binding:profile"),
    **_attributes(SERVICE, "port", ("get",), "binding:profile", "binding:vif_type", "binding:vif_details"),
    # segments
    **_usual("segment", tags=True, read=ADMIN, write=ADMIN),
    **_attributes(ADMIN, "subnet", _ALL, "segment_id"),
    # routers
    **_usual("router", tags=True),
    **_attributes(ADMIN, "router", _ALL, "distributed", "ha"),
    **_attributes(MEMBER, "router", _SET, "external_gateway_info", "external_gateway_info:network_id"),
    **_attributes(ADMIN, "router", _SET, "external_gateway_info:enable_snat",
                  "external_gateway_info:external_fixed_ips"),
    **{f"{verb}_external_gateways:external_gateways:{what}": ADMIN for verb in ("add", "update")
       for what in ("enable_snat", "external_fixed_ips")},
    "add_router_interface": MEMBER,
    "remove_router_interface": MEMBER,
    "add_extraroutes": MEMBER,
    "remove_extraroutes": MEMBER,
    # floating IPs
    **_usual("floatingip", tags=True),
    "create_floatingip:floating_ip_address": MANAGER,
    **_attributes(MEMBER, "floatingip", _SET, "router_id"),
    **_usual("floatingip_port_forwarding", read=PART_READER, write=PART_MEMBER),
    "get_floatingip_pool": READER,
    # flavors and metering
    "get_flavor": "role:reader",
    **{f"{verb}_flavor": ADMIN for verb in ("create", "update", "delete")},
    "get_flavor_service_profile": "role:reader",
    "create_flavor_service_profile": ADMIN,
    "delete_flavor_service_profile": ADMIN,
    **{f"{verb}_service_profile": ADMIN for verb in ("get", "create", "update", "delete")},
    # QoS
    **_usual("policy", tags=True, read=f"{READER} or rule:shared_qos_policy", write=MANAGER),
    "get_rule_type": "role:reader",
    # security groups
    **_usual("security_group", tags=True, read=f"{READER} or rule:shared_security_group"),
    "create_security_group_rule": "rule:admin_only or (role:member and rule:sg_owner)",
    "get_security_group_rule": "rule:admin_only or (role:reader and rule:sg_owner)",
    "delete_security_group_rule": "rule:admin_only or (role:member and rule:sg_owner)",
    **_usual("security_groups_default_statefulness", write=MANAGER),
    "get_default_security_group_rule": "role:reader",
    "create_default_security_group_rule": ADMIN,
    "delete_default_security_group_rule": ADMIN,
    # logs
    **_usual("log", read=MANAGER, write=MANAGER),
    "get_loggable_resource": MANAGER,
    # sharing, quotas, agents, service providers
    **_usual("rbac_policy"),
    **_attributes("rule:restrict_wildcard", "rbac_policy", _SET, "target_tenant"),
    "get_quota": MANAGER,
    "update_quota": ADMIN,
    "delete_quota": ADMIN,
    **dict.fromkeys(("get_agent", "update_agent", "delete_agent", "get_dhcp-networks", "create_dhcp-network",
                     "delete_dhcp-network", "get_l3-routers", "create_l3-router", "delete_l3-router", "get_dhcp-agents",
                     "get_l3-agents"), ADMIN),
    "get_service_provider": "role:reader",
    # what Neutron declares no rules for
    "get_extension": "@",
    "get_quota_project": "@",
    "get_loadbalancer-agent": ADMIN,
    "get_loadbalancer-pools": ADMIN,
})  # fmt: skip
