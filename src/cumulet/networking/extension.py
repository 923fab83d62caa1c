"""The API extensions that this cloud serves: what clients may count on, and how true it is.

An alias is listed only when all its attributes and paths are there. `state` says what becomes of them: *enforced*
(packets, programs or the API itself obey) or *recorded* (kept and shown, nothing follows; `note` says what).
"""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from cumulet.model.errors import NotFound

State = Literal["enforced", "recorded"]


class Extension(msgspec.Struct, frozen=True):
    """One extension as Neutron names it, and what becomes of it here."""

    alias: str
    name: str
    description: str
    updated: str
    state: State = "enforced"
    note: str = ""
    namespace: str = ""

    def view(self) -> dict[str, Any]:
        """The body that clients see; `namespace` is for those from before Liberty."""
        return {
            "alias": self.alias,
            "name": self.name,
            "description": self.description,
            "updated": self.updated,
            "namespace": self.namespace or f"http://docs.openstack.org/ext/{self.alias}/api/v2.0",
            "links": [],
        }


_ROUTER = "http://docs.openstack.org/ext/neutron/router/api/v1.0"
_LBAAS = "http://wiki.openstack.org/neutron/LBaaS/API_1.0"
_NO_SCHEDULER = "there is one host: nothing chooses by it"
_DRIVERS = "routers of every flavor and driver are carried out alike, on this host"
_METERING = "labels and rules are kept; nothing counts packets by them yet"
_ONE_HOST = "there is one zone and one host: nothing is to be chosen"

EXTENSIONS: tuple[Extension, ...] = (
    Extension("network", "Neutron L2 Network", "Layer 2 network abstraction", "2012-01-01T10:00:00-00:00"),
    Extension("subnet", "Neutron L3 Subnet", "Layer 3 subnet abstraction", "2012-01-01T10:00:00-00:00"),
    Extension("port", "Neutron Port", "Network port abstraction", "2012-01-01T10:00:00-00:00"),
    Extension("address-group", "Address group", "Support address group", "2020-07-15T10:00:00-00:00"),
    Extension("address-scope", "Address scope", "Address scopes extension.", "2015-07-26T10:00:00-00:00", "recorded",
              "pools of one scope never overlap; routers connect and translate without regard to scopes"),
    Extension("agent", "agent", "The agent management extension.", "2013-02-03T10:00:00-00:00"),
    Extension("agent-resources-synced", "Agent's Resource View Synced to Placement",
              "Stores success/failure of last sync to Placement", "2018-12-19T00:00:00-00:00", "recorded",
              "always null: there is no Placement to tell of resources"),
    Extension("dhcp_agent_scheduler", "DHCP Agent Scheduler", "Schedule networks among dhcp agents",
              "2013-02-07T10:00:00-00:00"),
    Extension("l3_agent_scheduler", "L3 Agent Scheduler", "Schedule routers among l3 agents",
              "2013-02-07T10:00:00-00:00"),
    Extension("allowed-address-pairs", "Allowed Address Pairs", "Provides allowed address pairs",
              "2013-07-23T10:00:00-00:00"),
    Extension("auto-allocated-topology", "Auto Allocated Topology Services", "Auto Allocated Topology Services.",
              "2016-01-01T00:00:00-00:00"),
    Extension("availability_zone", "Availability Zone", "The availability zone extension.",
              "2015-01-01T10:00:00-00:00", "recorded", _ONE_HOST),
    Extension("network_availability_zone", "Network Availability Zone", "Availability zone support for network.",
              "2015-01-01T10:00:00-00:00", "recorded", _ONE_HOST),
    Extension("router_availability_zone", "Router Availability Zone", "Availability zone support for router.",
              "2015-01-01T10:00:00-00:00", "recorded", _ONE_HOST),
    Extension("binding", "Port Binding", "Expose port bindings of a virtual port to external application",
              "2014-02-03T10:00:00-00:00", "recorded", "binding:profile; the host is always this one, the type normal"),
    Extension("default-subnetpools", "Default Subnetpools",
              "Provides ability to mark and use a subnetpool as the default.", "2016-02-18T18:00:00-00:00"),
    Extension("dns-integration", "DNS Integration", "Provides integration with DNS.", "2015-08-15T18:00:00-00:00",
              "recorded", "ports' names resolve in their network; those of floating IPs are only kept"),
    Extension("dns-domain-ports", "dns_domain for ports", "Allows the DNS domain to be specified for a network port.",
              "2017-04-24T10:00:00-00:00", note="resolved in the port's network, if it is of the same project"),
    Extension("dvr", "Distributed Virtual Router", "Enables configuration of Distributed Virtual Routers.",
              "2014-06-1T10:00:00-00:00", "recorded", "there is one host: a router is where everything is"),
    Extension("empty-string-filtering", "Empty String Filtering Extension",
              "Allow filtering by attributes with empty string value", "2018-05-01T10:00:00-00:00"),
    Extension("ext-gw-mode", "Neutron L3 Configurable external gateway mode",
              "Extension of the router abstraction for specifying whether SNAT should occur on the external gateway",
              "2013-03-28T10:00:00-00:00"),
    Extension("enable-default-route-bfd", "Enable Default Route BFD",
              "Enables configurable BFD behavior for default routes", "2023-02-27T00:00:00-00:00", "recorded",
              "no next hop here speaks BFD"),
    Extension("enable-default-route-ecmp", "Enable Default Route ECMP",
              "Enables configurable ECMP behavior for default routes", "2023-02-27T00:00:00-00:00", "recorded",
              "the default route is the first gateway's"),
    Extension("expose-l3-conntrack-helper", "Expose CT target rules for conntrack helper",
              "Expose allow adding CT target rules for conntrack helper", "2019-04-04T10:00:00-00:00"),
    Extension("external-gateway-multihoming", "Neutron L3 External Gateway Multihoming",
              "Allow multiple external gateway ports per router", "2023-01-18T00:00:00-00:00"),
    Extension("external-net", "Neutron external network", "Adds external network attribute to network resource.",
              "2013-01-14T10:00:00-00:00"),
    Extension("extra_dhcp_opt", "Neutron Extra DHCP options",
              "Extra options configuration for DHCP. For example PXE boot options to DHCP clients can be specified "
              "(e.g. tftp-server, server-ip-address, bootfile-name)", "2013-03-17T12:00:00-00:00"),
    Extension("extraroute", "Neutron Extra Route", "Extra routes configuration for L3 router",
              "2013-02-01T10:00:00-00:00"),
    Extension("extraroute-atomic", "Atomically add/remove extra routes",
              "Edit extra routes of a router on server side by atomically adding/removing extra routes",
              "2019-07-10T00:00:00+00:00"),
    Extension("filter-validation", "Filter parameters validation", "Provides validation on filter parameters.",
              "2018-07-04T10:00:00-00:00"),
    Extension("fip-port-details", "Floating IP Port Details Extension",
              "Add port_details attribute to Floating IP resource", "2018-04-09T10:00:00-00:00"),
    Extension("flavors", "Neutron Service Flavors", "Flavor specification for Neutron advanced services.",
              "2015-09-17T10:00:00-00:00", "recorded", _DRIVERS),
    Extension("l3-flavors", "Router Flavor Extension", "Flavor support for routers.", "2016-05-17T00:00:00-00:00",
              "recorded", _DRIVERS),
    Extension("floating-ip-port-forwarding", "Floating IP Port Forwarding",
              "Allow port forwarding from floating IP port to an internal port", "2018-01-19T10:00:00-00:00"),
    Extension("floating-ip-port-forwarding-description", "Floating IP Port Forwarding new attribute description",
              "Add a description field to Port Forwarding rules", "2019-11-01T10:00:00-00:00", "recorded",
              "a text for people"),
    Extension("floating-ip-port-forwarding-detail", "Floating IP port forwarding detail",
              "Allow list floating ip return more port forwarding data, include'id' and 'internal_port_id'",
              "2022-05-06T10:00:00-00:00"),
    Extension("floating-ip-port-forwarding-port-ranges", "Floating IP Port Forwarding support port ranges",
              "Add support to port ranges", "2020-07-01T10:00:00-00:00"),
    Extension("expose-port-forwarding-in-fip", "Expose Floating IP port forwardings",
              "Expose port forwarding fields in floating IP response", "2018-06-28T16:00:00-00:00"),
    Extension("floating-ip-router-writable", "Floating IP Router (writable)",
              "Provides a writable router_id attribute for a floating IP resource.", "2026-08-05T00:00:00-00:00"),
    Extension("floatingip-pools", "Floating IP Pools Extension", "Provides a floating IP pools API.",
              "2018-03-21T10:00:00-00:00"),
    Extension("ip-substring-filtering", "IP address substring filtering",
              "Provides IP address substring filtering when listing ports", "2017-11-28T09:00:00-00:00"),
    Extension("l3-conntrack-helper", "L3 Conntrack helper",
              "Allow adding CT target rules for conntrack helper", "2019-04-04T10:00:00-00:00",
              note="where the kernel has the helper; a router does without one that it has not"),
    Extension("l3-ha", "HA Router extension", "Adds HA capability to routers.", "2014-04-26T00:00:00-00:00", "recorded",
              "there is one host: the agent mends what breaks, and nothing takes over"),
    Extension("lbaas", "LoadBalancing service", "Extension for LoadBalancing service.", "2012-10-07T10:00:00-00:00",
              namespace=_LBAAS),
    Extension("lbaas_agent_scheduler", "Loadbalancer Agent Scheduler", "Schedule pools among lbaas agents.",
              "2013-02-07T10:00:00-00:00", "recorded", "one agent runs all pools"),
    Extension("metering", "Neutron Metering", "Neutron Metering extension.", "2013-06-12T10:00:00-00:00", "recorded",
              _METERING),
    Extension("metering_source_and_destination_fields", "Neutron Metering with source and destination filtering",
              "Neutron Metering extension that enables the use of source and destination IP prefixes to create "
              "metering label rules.", "2020-08-21T08:12:00-00:00", "recorded", _METERING),
    Extension("net-mtu", "Network MTU", "Provides MTU attribute for a network resource.",
              "2015-03-25T10:00:00-00:00"),
    Extension("net-mtu-writable", "Network MTU (writable)", "Provides a writable MTU attribute for a network resource.",
              "2017-07-12T00:00:00-00:00"),
    Extension("network-ip-availability", "Network IP Availability",
              "Provides IP availability data for each network and subnet.", "2015-09-24T00:00:00-00:00"),
    Extension("pagination", "Pagination support", "Extension that indicates that pagination is enabled.",
              "2016-06-12T00:00:00-00:00"),
    Extension("port-mac-address-regenerate", "Neutron Port MAC address regenerate",
              "Network port MAC address regenerate", "2018-05-03T10:00:00-00:00"),
    Extension("port-security", "Port Security", "Provides port security", "2012-07-23T10:00:00-00:00"),
    Extension("port-security-groups-filtering", "Port filtering on security groups",
              "Provides security groups filtering when listing ports", "2018-01-09T09:00:00-00:00"),
    Extension("port-trusted-vif", "Port trusted vif", "Expose port 'trusted' attribute in the API",
              "2024-07-10T10:00:00-00:00", "recorded", "no port here is a physical card's virtual function"),
    Extension("port-resource-request", "Port Resource Request", "Expose resource request to Port",
              "2018-05-08T10:00:00-00:00", "recorded", "told, as a scheduler would want it; there is none"),
    Extension("port-resource-request-groups", "Port Resource Request Groups",
              "Support requesting multiple groups of resources and traits from the same RP subtree in resource_request",
              "2021-08-02T10:00:00-00:00", "recorded", "as port-resource-request"),
    Extension("project-id", "project_id field enabled", "Extension that indicates that project_id field is enabled.",
              "2016-09-09T09:09:09-09:09"),
    Extension("provider", "Provider Network", "Expose mapping of virtual networks to physical networks",
              "2012-09-07T10:00:00-00:00", "recorded", "nothing is on a cable: types and numbers are kept"),
    Extension("qos", "Quality of Service", "The Quality of Service extension.", "2015-06-08T10:00:00-00:00",
              "recorded", "limits and marks hold; minimum bandwidth is only kept"),
    Extension("qos-bw-limit-direction", "Direction for QoS bandwidth limit rule",
              "Allow to configure QoS bandwidth limit rule with specific direction: ingress or egress",
              "2017-04-10T10:00:00-00:00"),
    Extension("qos-bw-minimum-ingress", "Ingress direction for QoS minimum bandwidth rule",
              "Allow to configure QoS minumum bandwidth rule with ingress direction.", "2018-07-09T10:00:00-00:00",
              "recorded", _NO_SCHEDULER),
    Extension("qos-default", "QoS default policy", "Expose the QoS default policy per project",
              "2017-041-06T10:00:00-00:00"),
    Extension("qos-fip", "Floating IP QoS", "The floating IP Quality of Service extension",
              "2017-07-20T00:00:00-00:00"),
    Extension("qos-fip-network-policy", "QoS floating IP network policy ID",
              "Adds a the QoS network ID to the floating IP definition", "2021-11-15T10:00:00-00:00"),
    Extension("qos-gateway-ip", "Router gateway IP QoS", "The Router gateway IP Quality of Service extension",
              "2018-02-24T00:00:00-00:00"),
    Extension("qos-port-network-policy", "QoS port network policy ID",
              "Adds a the QoS network ID to the port definition", "2019-11-01T10:00:00-00:00"),
    Extension("qos-pps", "QoS Rule Type Packet per Second Extension", "Add QoS Rule Type Packet per Second",
              "2021-05-12T10:00:00-00:00"),
    Extension("qos-pps-minimum", "QoS minimum packet rate rule", "Allow to configure QoS minimum packet rate rule.",
              "2021-07-14T10:00:00-00:00", "recorded", _NO_SCHEDULER),
    Extension("qos-pps-minimum-rule-alias", "QoS minimum packet rate rule alias",
              "API to enable GET, PUT and DELETE operations on QoS minimum packet rate rule without specifying policy "
              "ID", "2021-10-22T10:00:00-00:00", "recorded", _NO_SCHEDULER),
    Extension("qos-rule-type-details", "Details of QoS rule types",
              "Expose details about QoS rule types supported by loaded backend drivers", "2017-06-22T10:00:00-00:00"),
    Extension("qos-rule-type-filter", "Allow to filter the list of QoS rule types",
              "Allows to filter the QoS rule type list adding two new flags. \"all_rules\" prints all implemented QoS "
              "rule types.\"all_supported\" prints all supported QoS rule types by the loaded mechanism drivers",
              "2022-02-02T10:00:00-00:00"),
    Extension("qos-rules-alias", "Quality of Service rules alias API",
              "API to enable GET, PUT and DELETE operations on QoS policy rules without specifying policy ID",
              "2018-10-07T10:00:00-00:00"),
    Extension("quotas", "Quota management support", "Expose functions for quotas management per project.",
              "2012-07-29T10:00:00-00:00"),
    Extension("quota-check-limit", "Quota engine limit check",
              "Support for checking the resource usage before applying a new quota limit",
              "2021-09-08T16:00:00-00:00"),
    Extension("quota-check-limit-default", "Quota engine limit check by default",
              "By default, the Neutron quota engine checks the resource usage before applying a new quota limit",
              "2024-08-21T16:00:00-00:00"),
    Extension("quota_details", "Quota details management support",
              "Expose functions for quotas usage statistics per project.", "2017-02-10T10:00:00-00:00"),
    Extension("rbac-policies", "RBAC Policies",
              "Allows creation and modification of policies that control project access to resources.",
              "2015-06-17T12:15:12-00:00"),
    Extension("rbac-address-group", "Add address_group type to RBAC", "Add address_group type to network RBAC",
              "2021-01-20T00:00:00-00:00"),
    Extension("rbac-security-groups", "Add security_group type to network RBAC",
              "Add security_group type to network RBAC", "2019-02-14T00:00:00-00:00"),
    Extension("rbac-address-scope", "Add address_scope type to RBAC", "Add address_scope type to RBAC",
              "2020-02-12T00:00:00-00:00"),
    Extension("rbac-subnetpool", "Add subnetpool type to RBAC", "Add subnetpool type to RBAC",
              "2020-02-05T00:00:00-00:00"),
    Extension("revision-if-match", "If-Match constraints based on revision_number",
              "Extension indicating that If-Match based on revision_number is supported.",
              "2016-12-11T00:00:00-00:00"),
    Extension("router", "Neutron L3 Router",
              "Router abstraction for basic L3 forwarding between L2 Neutron networks and access to external networks "
              "via a NAT gateway.", "2012-07-20T10:00:00-00:00", namespace=_ROUTER),
    Extension("router-admin-state-down-before-update", "Enforce Router's Admin State Down Before Update Extension",
              "Ensure that the admin state of a router is DOWN (admin_state_up=False) before updating the distributed "
              "attribute", "2019-07-02T15:56:00"),
    Extension("router-enable-snat", 'Exposes the router "enable_snat" read-only configuration flag',
              'Exposes the router "enable_snat" read-only configuration flag', "2025-09-18T18:00:00-00:00"),
    Extension("security-group", "security-group", "The security groups extension.", "2012-10-05T10:00:00-00:00"),
    Extension("security-groups-normalized-cidr", "Normalized CIDR field for security group rules",
              "Add new field with normalized remote_ip_prefix cidr in SG rule", "2020-07-28T10:00:00-00:00"),
    Extension("security-groups-default-rules", "Default rules for security groups",
              "Configure set of security group rules used as default rules for every new security group",
              "2022-12-19T10:00:00-00:00"),
    Extension("security-groups-remote-address-group", "Remote address group id field for security group rules",
              "Add new field of remote address group id in SG rules", "2020-08-25T10:00:00-00:00"),
    Extension("security-groups-shared-filtering", "Security group filtering on the shared field",
              "Support filtering security groups on the shared field", "2021-10-05T09:00:00-00:00"),
    Extension("security-groups-rules-belongs-to-default-sg",
              "Security group rule belongs to the project's default security group",
              "Flag to determine if the security group rule belongs to the project's default security group",
              "2023-05-23T10:00:00-00:00"),
    Extension("service-type", "Neutron Service Type Management",
              "API for retrieving service providers for Neutron advanced services", "2013-01-20T00:00:00-00:00",
              "recorded", _DRIVERS),
    Extension("stateful-security-group", "Stateful security group",
              "Indicates if the security group is stateful or not", "2019-11-26T09:00:00-00:00"),
    Extension("sort-key-validation", "Sort keys validation", "Provides validation on sort keys.",
              "2018-07-04T10:00:00-00:00"),
    Extension("sorting", "Sorting support", "Extension that indicates that sorting is enabled.",
              "2016-06-12T00:00:00-00:00"),
    Extension("standard-attr-description", "standard-attr-description",
              "Extension to add descriptions to standard attributes.", "2016-02-10T10:00:00-00:00", "recorded",
              "a text for people"),
    Extension("standard-attr-revisions", "Resource revision numbers",
              "This extension will display the revision number of neutron resources.", "2016-04-11T10:00:00-00:00"),
    Extension("standard-attr-tag", "Tag support for resources with standard attribute: subnet, network, port, router, "
              "floatingip", "Enables to set tag on resources with standard attribute.", "2017-01-01T00:00:00-00:00",
              "recorded", "words for people and filters"),
    Extension("standard-attr-timestamp", "Resource timestamps",
              "Adds created_at and updated_at fields to all Neutron resources that have Neutron standard attributes.",
              "2016-09-12T10:00:00-00:00"),
    Extension("subnet_allocation", "Subnet Allocation", "Enables allocation of subnets from a subnet pool",
              "2015-03-30T10:00:00-00:00"),
    Extension("subnet_onboard", "Subnet Onboard", "Provides support for onboarding subnets into subnet pools",
              "2018-12-18T09:00:00-00:00"),
    Extension("subnetpool", "Neutron L3 Subnet Pool", "Layer 3 subnet pool abstraction", "2012-01-01T10:00:00-00:00"),
    Extension("subnetpool-prefix-ops", "Subnet Pool Prefix Operations",
              "Provides support for adjusting the prefix list of subnet pools", "2019-02-08T10:00:00-00:00"),
    Extension("subnet-external-network", "Subnet belongs to an external network",
              "Informs if the subnet belongs to an external network", "2024-02-05T18:00:00-00:00"),
    Extension("subnet-service-types", "Subnet service types",
              "Provides ability to set the subnet service_types field", "2016-03-15T18:00:00-00:00"),
    Extension("tag-ports-during-bulk-creation", "Tag Ports During Bulk Creation",
              "Allow to tag ports during bulk creation", "2019-12-29T19:00:00-00:00", "recorded",
              "as standard-attr-tag"),
    Extension("tag-creation", "Tag creation extension", "Allow to create multiple tags for a resource",
              "2024-23-07T10:00:00-00:00", "recorded", "as standard-attr-tag"),
    Extension("trunk", "Trunk Extension", "Provides support for trunk ports", "2016-01-01T10:00:00-00:00"),
    Extension("trunk-details", "Trunk port details", "Expose trunk port details", "2016-01-01T10:00:00-00:00"),
)  # fmt: skip

_BY_ALIAS: Mapping[str, Extension] = {extension.alias: extension for extension in EXTENSIONS}


def find(alias: str) -> Extension:
    """The extension with this alias. Raises NotFound."""
    try:
        return _BY_ALIAS[alias]
    except KeyError:
        raise NotFound(f"Extension with alias {alias[:80]} does not exist", type="HTTPNotFound") from None
