"""First tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the schema."""
    op.create_table(
        "access_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text()),
        sa.Column("service", sa.Text()),
        sa.Column("method", sa.Text()),
        sa.Column("path", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_access_rules_user_id", "access_rules", ["user_id"])
    op.create_table(
        "address_groups",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("addresses", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_address_groups_name", "address_groups", ["name"])
    op.create_index("ix_address_groups_project_id", "address_groups", ["project_id"])
    op.create_table(
        "address_scopes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("ip_version", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_address_scopes_name", "address_scopes", ["name"])
    op.create_index("ix_address_scopes_project_id", "address_scopes", ["project_id"])
    op.create_table(
        "agents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("description", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "application_credentials",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text()),
        sa.Column("project_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("secret_hash", sa.Text()),
        sa.Column("roles", sa.Text()),
        sa.Column("access_rules", sa.Text()),
        sa.Column("expires_at", sa.Integer()),
        sa.Column("unrestricted", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("user_id", "name", name="uq_application_credentials_user_id_name"),
    )
    op.create_index("ix_application_credentials_project_id", "application_credentials", ["project_id"])
    op.create_index("ix_application_credentials_user_id", "application_credentials", ["user_id"])
    op.create_table(
        "auto_allocated_topologies",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("network_id", sa.Text()),
        sa.Column("router_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_auto_allocated_topologies_network_id", "auto_allocated_topologies", ["network_id"])
    op.create_index("ix_auto_allocated_topologies_router_id", "auto_allocated_topologies", ["router_id"])
    op.create_table(
        "catalog_endpoints",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("interface", sa.Text()),
        sa.Column("service_id", sa.Text()),
        sa.Column("url", sa.Text()),
        sa.Column("region_id", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_catalog_endpoints_region_id", "catalog_endpoints", ["region_id"])
    op.create_index("ix_catalog_endpoints_service_id", "catalog_endpoints", ["service_id"])
    op.create_table(
        "catalog_services",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "compute_quotas",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("limits", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_compute_quotas_project_id", "compute_quotas", ["project_id"])
    op.create_table(
        "conntrack_helpers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("router_id", sa.Text()),
        sa.Column("protocol", sa.Text()),
        sa.Column("port", sa.Integer()),
        sa.Column("helper", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_conntrack_helpers_project_id", "conntrack_helpers", ["project_id"])
    op.create_index("ix_conntrack_helpers_router_id", "conntrack_helpers", ["router_id"])
    op.create_table(
        "credentials",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text()),
        sa.Column("type", sa.Text()),
        sa.Column("project_id", sa.Text()),
        sa.Column("sealed", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_credentials_project_id", "credentials", ["project_id"])
    op.create_index("ix_credentials_type", "credentials", ["type"])
    op.create_index("ix_credentials_user_id", "credentials", ["user_id"])
    op.create_table(
        "default_security_group_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text()),
        sa.Column("ethertype", sa.Text()),
        sa.Column("protocol", sa.Text()),
        sa.Column("port_range_min", sa.Integer()),
        sa.Column("port_range_max", sa.Integer()),
        sa.Column("remote_ip_prefix", sa.Text()),
        sa.Column("remote_group_id", sa.Text()),
        sa.Column("remote_address_group_id", sa.Text()),
        sa.Column("used_in_default_sg", sa.Boolean()),
        sa.Column("used_in_non_default_sg", sa.Boolean()),
        sa.Column("description", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_default_security_group_rules_remote_address_group_id",
        "default_security_group_rules",
        ["remote_address_group_id"],
    )
    op.create_index(
        "ix_default_security_group_rules_remote_group_id", "default_security_group_rules", ["remote_group_id"]
    )
    op.create_index(
        "ix_default_security_group_rules_used_in_default_sg", "default_security_group_rules", ["used_in_default_sg"]
    )
    op.create_index(
        "ix_default_security_group_rules_used_in_non_default_sg",
        "default_security_group_rules",
        ["used_in_non_default_sg"],
    )
    op.create_table(
        "domain_configs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("groups", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "domains",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.Column("options", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.Column("generation", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name", name="uq_domains_name"),
    )
    op.create_table(
        "endpoint_groups",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("filters", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "flavors",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("service_type", sa.Text()),
        sa.Column("service_profiles", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "floatingips",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("floating_network_id", sa.Text()),
        sa.Column("floating_ip_address", sa.Text()),
        sa.Column("subnet_id", sa.Text()),
        sa.Column("port_id", sa.Text()),
        sa.Column("fixed_ip_address", sa.Text()),
        sa.Column("router_id", sa.Text()),
        sa.Column("status", sa.Text()),
        sa.Column("dns_name", sa.Text()),
        sa.Column("dns_domain", sa.Text()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("floating_port_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_floatingips_fixed_ip_address", "floatingips", ["fixed_ip_address"])
    op.create_index("ix_floatingips_floating_ip_address", "floatingips", ["floating_ip_address"])
    op.create_index("ix_floatingips_floating_network_id", "floatingips", ["floating_network_id"])
    op.create_index("ix_floatingips_port_id", "floatingips", ["port_id"])
    op.create_index("ix_floatingips_project_id", "floatingips", ["project_id"])
    op.create_index("ix_floatingips_qos_policy_id", "floatingips", ["qos_policy_id"])
    op.create_index("ix_floatingips_router_id", "floatingips", ["router_id"])
    op.create_index("ix_floatingips_status", "floatingips", ["status"])
    op.create_table(
        "group_memberships",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Text()),
        sa.Column("user_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("group_id", "user_id", name="uq_group_memberships_group_id_user_id"),
    )
    op.create_index("ix_group_memberships_user_id", "group_memberships", ["user_id"])
    op.create_table(
        "groups",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("domain_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("domain_id", "name", name="uq_groups_domain_id_name"),
    )
    op.create_index("ix_groups_domain_id_id", "groups", ["domain_id", "id"])
    op.create_index("ix_groups_name", "groups", ["name"])
    op.create_table(
        "internet",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("host", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "ip_allocations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("network_id", sa.Text()),
        sa.Column("subnet_id", sa.Text()),
        sa.Column("port_id", sa.Text()),
        sa.Column("ip_address", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_ip_allocations_ip_address", "ip_allocations", ["ip_address"])
    op.create_index("ix_ip_allocations_port_id", "ip_allocations", ["port_id"])
    op.create_index("ix_ip_allocations_subnet_id", "ip_allocations", ["subnet_id"])
    op.create_table(
        "ip_free_ranges",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subnet_id", sa.Text()),
        sa.Column("first", sa.Text()),
        sa.Column("last", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_ip_free_ranges_subnet_id_first", "ip_free_ranges", ["subnet_id", "first"])
    op.create_table(
        "keypairs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("public_key", sa.Text()),
        sa.Column("fingerprint", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("user_id", "name", name="uq_keypairs_user_id_name"),
    )
    op.create_index("ix_keypairs_user_id", "keypairs", ["user_id"])
    op.create_table(
        "lb_health_monitors",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("type", sa.Text()),
        sa.Column("delay", sa.Integer()),
        sa.Column("timeout", sa.Integer()),
        sa.Column("max_retries", sa.Integer()),
        sa.Column("http_method", sa.Text()),
        sa.Column("url_path", sa.Text()),
        sa.Column("expected_codes", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_lb_health_monitors_project_id", "lb_health_monitors", ["project_id"])
    op.create_table(
        "lb_members",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.Column("status_description", sa.Text()),
        sa.Column("pool_id", sa.Text()),
        sa.Column("address", sa.Text()),
        sa.Column("protocol_port", sa.Integer()),
        sa.Column("weight", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("pool_id", "address", "protocol_port", name="uq_lb_members_pool_id_address_protocol_port"),
    )
    op.create_index("ix_lb_members_pool_id", "lb_members", ["pool_id"])
    op.create_index("ix_lb_members_project_id", "lb_members", ["project_id"])
    op.create_table(
        "lb_pool_monitors",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("pool_id", sa.Text()),
        sa.Column("monitor_id", sa.Text()),
        sa.Column("since", sa.Text()),
        sa.Column("status", sa.Text()),
        sa.Column("status_description", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_lb_pool_monitors_monitor_id", "lb_pool_monitors", ["monitor_id"])
    op.create_index("ix_lb_pool_monitors_pool_id", "lb_pool_monitors", ["pool_id"])
    op.create_table(
        "lb_pools",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.Column("status_description", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("subnet_id", sa.Text()),
        sa.Column("protocol", sa.Text()),
        sa.Column("lb_method", sa.Text()),
        sa.Column("provider", sa.Text()),
        sa.Column("vip_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_lb_pools_project_id", "lb_pools", ["project_id"])
    op.create_index("ix_lb_pools_vip_id", "lb_pools", ["vip_id"])
    op.create_table(
        "lb_vips",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.Column("status_description", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("subnet_id", sa.Text()),
        sa.Column("address", sa.Text()),
        sa.Column("port_id", sa.Text()),
        sa.Column("protocol_port", sa.Integer()),
        sa.Column("protocol", sa.Text()),
        sa.Column("pool_id", sa.Text()),
        sa.Column("session_persistence", sa.Text()),
        sa.Column("connection_limit", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("pool_id", name="uq_lb_vips_pool_id"),
    )
    op.create_index("ix_lb_vips_pool_id", "lb_vips", ["pool_id"])
    op.create_index("ix_lb_vips_project_id", "lb_vips", ["project_id"])
    op.create_table(
        "logs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("resource_type", sa.Text()),
        sa.Column("resource_id", sa.Text()),
        sa.Column("target_id", sa.Text()),
        sa.Column("event", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_logs_project_id", "logs", ["project_id"])
    op.create_index("ix_logs_resource_id", "logs", ["resource_id"])
    op.create_index("ix_logs_target_id", "logs", ["target_id"])
    op.create_table(
        "metering_label_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("metering_label_id", sa.Text()),
        sa.Column("direction", sa.Text()),
        sa.Column("excluded", sa.Boolean()),
        sa.Column("remote_ip_prefix", sa.Text()),
        sa.Column("source_ip_prefix", sa.Text()),
        sa.Column("destination_ip_prefix", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_metering_label_rules_metering_label_id", "metering_label_rules", ["metering_label_id"])
    op.create_index("ix_metering_label_rules_project_id", "metering_label_rules", ["project_id"])
    op.create_table(
        "metering_labels",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("shared", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_metering_labels_project_id", "metering_labels", ["project_id"])
    op.create_index("ix_metering_labels_shared", "metering_labels", ["shared"])
    op.create_table(
        "ndp_proxies",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("router_id", sa.Text()),
        sa.Column("port_id", sa.Text()),
        sa.Column("ip_address", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_ndp_proxies_port_id", "ndp_proxies", ["port_id"])
    op.create_index("ix_ndp_proxies_project_id", "ndp_proxies", ["project_id"])
    op.create_index("ix_ndp_proxies_router_id", "ndp_proxies", ["router_id"])
    op.create_table(
        "network_segment_ranges",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("default", sa.Boolean()),
        sa.Column("shared", sa.Boolean()),
        sa.Column("network_type", sa.Text()),
        sa.Column("physical_network", sa.Text()),
        sa.Column("minimum", sa.Integer()),
        sa.Column("maximum", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_network_segment_ranges_project_id", "network_segment_ranges", ["project_id"])
    op.create_table(
        "networks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.Column("router_external", sa.Boolean()),
        sa.Column("is_default", sa.Boolean()),
        sa.Column("mtu", sa.Integer()),
        sa.Column("port_security_enabled", sa.Boolean()),
        sa.Column("dns_domain", sa.Text()),
        sa.Column("availability_zone_hints", sa.Text()),
        sa.Column("provider_network_type", sa.Text()),
        sa.Column("provider_physical_network", sa.Text()),
        sa.Column("provider_segmentation_id", sa.Integer()),
        sa.Column("dhcp_hosted", sa.Boolean()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("zone", sa.Integer()),
        sa.Column("provided", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("zone", name="uq_networks_zone"),
    )
    op.create_index("ix_networks_dhcp_hosted", "networks", ["dhcp_hosted"])
    op.create_index("ix_networks_is_default", "networks", ["is_default"])
    op.create_index("ix_networks_name", "networks", ["name"])
    op.create_index("ix_networks_project_id", "networks", ["project_id"])
    op.create_index("ix_networks_qos_policy_id", "networks", ["qos_policy_id"])
    op.create_index("ix_networks_router_external", "networks", ["router_external"])
    op.create_index("ix_networks_status", "networks", ["status"])
    op.create_table(
        "oauth_consumers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("description", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "physical",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mtu", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "policies",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text()),
        sa.Column("blob", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "policy_associations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("policy_id", sa.Text()),
        sa.Column("endpoint_id", sa.Text()),
        sa.Column("service_id", sa.Text()),
        sa.Column("region_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint(
            "endpoint_id", "service_id", "region_id", name="uq_policy_associations_endpoint_id_service_id_region_id"
        ),
    )
    op.create_index("ix_policy_associations_policy_id", "policy_associations", ["policy_id"])
    op.create_table(
        "port_forwardings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("floatingip_id", sa.Text()),
        sa.Column("external_port", sa.Integer()),
        sa.Column("internal_port", sa.Integer()),
        sa.Column("external_port_range", sa.Text()),
        sa.Column("internal_port_range", sa.Text()),
        sa.Column("internal_ip_address", sa.Text()),
        sa.Column("internal_port_id", sa.Text()),
        sa.Column("protocol", sa.Text()),
        sa.Column("router_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_port_forwardings_floatingip_id", "port_forwardings", ["floatingip_id"])
    op.create_index("ix_port_forwardings_internal_port_id", "port_forwardings", ["internal_port_id"])
    op.create_index("ix_port_forwardings_project_id", "port_forwardings", ["project_id"])
    op.create_table(
        "port_group_memberships",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("port_id", sa.Text()),
        sa.Column("group_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_port_group_memberships_group_id", "port_group_memberships", ["group_id"])
    op.create_index("ix_port_group_memberships_port_id", "port_group_memberships", ["port_id"])
    op.create_table(
        "ports",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("network_id", sa.Text()),
        sa.Column("mac_address", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.Column("device_id", sa.Text()),
        sa.Column("device_owner", sa.Text()),
        sa.Column("fixed_ips", sa.Text()),
        sa.Column("security_groups", sa.Text()),
        sa.Column("port_security_enabled", sa.Boolean()),
        sa.Column("allowed_address_pairs", sa.Text()),
        sa.Column("extra_dhcp_opts", sa.Text()),
        sa.Column("dns_name", sa.Text()),
        sa.Column("dns_domain", sa.Text()),
        sa.Column("binding_vnic_type", sa.Text()),
        sa.Column("binding_profile", sa.Text()),
        sa.Column("binding_host_id", sa.Text()),
        sa.Column("trusted", sa.Boolean()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("plug", sa.Text()),
        sa.Column("index", sa.Integer()),
        sa.Column("hostname", sa.Text()),
        sa.Column("trunk_id", sa.Text()),
        sa.Column("tag", sa.Integer()),
        sa.Column("network_project", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("network_id", "mac_address", name="uq_ports_network_id_mac_address"),
    )
    op.create_index("ix_ports_admin_state_up", "ports", ["admin_state_up"])
    op.create_index("ix_ports_device_id", "ports", ["device_id"])
    op.create_index("ix_ports_device_owner", "ports", ["device_owner"])
    op.create_index("ix_ports_mac_address", "ports", ["mac_address"])
    op.create_index("ix_ports_name", "ports", ["name"])
    op.create_index("ix_ports_network_id_plug", "ports", ["network_id", "plug"])
    op.create_index("ix_ports_network_project", "ports", ["network_project"])
    op.create_index("ix_ports_project_id", "ports", ["project_id"])
    op.create_index("ix_ports_qos_policy_id", "ports", ["qos_policy_id"])
    op.create_index("ix_ports_status", "ports", ["status"])
    op.create_index("ix_ports_trunk_id", "ports", ["trunk_id"])
    op.create_table(
        "project_endpoints",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text()),
        sa.Column("given_id", sa.Text()),
        sa.Column("project_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kind", "given_id", "project_id", name="uq_project_endpoints_kind_given_id_project_id"),
    )
    op.create_index("ix_project_endpoints_project_id", "project_endpoints", ["project_id"])
    op.create_table(
        "projects",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("domain_id", sa.Text()),
        sa.Column("parent_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.Column("tags", sa.Text()),
        sa.Column("options", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.Column("generation", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("domain_id", "name", name="uq_projects_domain_id_name"),
    )
    op.create_index("ix_projects_domain_id_id", "projects", ["domain_id", "id"])
    op.create_index("ix_projects_enabled_id", "projects", ["enabled", "id"])
    op.create_index("ix_projects_name", "projects", ["name"])
    op.create_index("ix_projects_parent_id", "projects", ["parent_id"])
    op.create_table(
        "qos_bandwidth_limit_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("max_kbps", sa.Integer()),
        sa.Column("max_burst_kbps", sa.Integer()),
        sa.Column("direction", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_qos_bandwidth_limit_rules_qos_policy_id", "qos_bandwidth_limit_rules", ["qos_policy_id"])
    op.create_table(
        "qos_dscp_marking_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("dscp_mark", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_qos_dscp_marking_rules_qos_policy_id", "qos_dscp_marking_rules", ["qos_policy_id"])
    op.create_table(
        "qos_minimum_bandwidth_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("min_kbps", sa.Integer()),
        sa.Column("direction", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_qos_minimum_bandwidth_rules_qos_policy_id", "qos_minimum_bandwidth_rules", ["qos_policy_id"])
    op.create_table(
        "qos_minimum_packet_rate_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("min_kpps", sa.Integer()),
        sa.Column("direction", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_qos_minimum_packet_rate_rules_qos_policy_id", "qos_minimum_packet_rate_rules", ["qos_policy_id"]
    )
    op.create_table(
        "qos_packet_rate_limit_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("qos_policy_id", sa.Text()),
        sa.Column("max_kpps", sa.Integer()),
        sa.Column("max_burst_kpps", sa.Integer()),
        sa.Column("direction", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_qos_packet_rate_limit_rules_qos_policy_id", "qos_packet_rate_limit_rules", ["qos_policy_id"])
    op.create_table(
        "qos_policies",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("is_default", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_qos_policies_name", "qos_policies", ["name"])
    op.create_index("ix_qos_policies_project_id", "qos_policies", ["project_id"])
    op.create_table(
        "quotas",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("limits", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "rbac_policies",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("object_type", sa.Text()),
        sa.Column("object_id", sa.Text()),
        sa.Column("action", sa.Text()),
        sa.Column("target_tenant", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint(
            "object_id", "action", "target_tenant", name="uq_rbac_policies_object_id_action_target_tenant"
        ),
    )
    op.create_index("ix_rbac_policies_project_id", "rbac_policies", ["project_id"])
    op.create_index("ix_rbac_policies_target_tenant_object_type", "rbac_policies", ["target_tenant", "object_type"])
    op.create_table(
        "regions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("description", sa.Text()),
        sa.Column("parent_region_id", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_regions_parent_region_id", "regions", ["parent_region_id"])
    op.create_table(
        "registered_limits",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text()),
        sa.Column("region_id", sa.Text()),
        sa.Column("resource_name", sa.Text()),
        sa.Column("default_limit", sa.Integer()),
        sa.Column("description", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_registered_limits_region_id", "registered_limits", ["region_id"])
    op.create_index("ix_registered_limits_service_id", "registered_limits", ["service_id"])
    op.create_table(
        "revocation_events",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text()),
        sa.Column("value", sa.Text()),
        sa.Column("revoked_at", sa.Float()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_revocation_events_revoked_at", "revocation_events", ["revoked_at"])
    op.create_table(
        "role_assignments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text()),
        sa.Column("actor_id", sa.Text()),
        sa.Column("role_id", sa.Text()),
        sa.Column("target", sa.Text()),
        sa.Column("target_id", sa.Text()),
        sa.Column("inherited", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint(
            "actor",
            "actor_id",
            "target",
            "target_id",
            "role_id",
            "inherited",
            name="uq_role_assignments_actor_actor_id_target_target_id_role_id_inherited",
        ),
    )
    op.create_index("ix_role_assignments_actor_id", "role_assignments", ["actor_id"])
    op.create_index("ix_role_assignments_role_id", "role_assignments", ["role_id"])
    op.create_index("ix_role_assignments_target_id", "role_assignments", ["target_id"])
    op.create_table(
        "role_implications",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("prior_id", sa.Text()),
        sa.Column("implied_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("prior_id", "implied_id", name="uq_role_implications_prior_id_implied_id"),
    )
    op.create_index("ix_role_implications_implied_id", "role_implications", ["implied_id"])
    op.create_index("ix_role_implications_prior_id", "role_implications", ["prior_id"])
    op.create_table(
        "roles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("domain_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("options", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("domain_id", "name", name="uq_roles_domain_id_name"),
    )
    op.create_index("ix_roles_domain_id", "roles", ["domain_id"])
    op.create_table(
        "routers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.Column("routes", sa.Text()),
        sa.Column("distributed", sa.Boolean()),
        sa.Column("ha", sa.Boolean()),
        sa.Column("enable_default_route_bfd", sa.Boolean()),
        sa.Column("enable_default_route_ecmp", sa.Boolean()),
        sa.Column("enable_ndp_proxy", sa.Boolean()),
        sa.Column("availability_zone_hints", sa.Text()),
        sa.Column("flavor_id", sa.Text()),
        sa.Column("l3_hosted", sa.Boolean()),
        sa.Column("enable_snat", sa.Boolean()),
        sa.Column("gateway_qos_policy_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_routers_flavor_id", "routers", ["flavor_id"])
    op.create_index("ix_routers_gateway_qos_policy_id", "routers", ["gateway_qos_policy_id"])
    op.create_index("ix_routers_l3_hosted", "routers", ["l3_hosted"])
    op.create_index("ix_routers_name", "routers", ["name"])
    op.create_index("ix_routers_project_id", "routers", ["project_id"])
    op.create_table(
        "security_group_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("security_group_id", sa.Text()),
        sa.Column("direction", sa.Text()),
        sa.Column("ethertype", sa.Text()),
        sa.Column("protocol", sa.Text()),
        sa.Column("port_range_min", sa.Integer()),
        sa.Column("port_range_max", sa.Integer()),
        sa.Column("remote_ip_prefix", sa.Text()),
        sa.Column("remote_group_id", sa.Text()),
        sa.Column("remote_address_group_id", sa.Text()),
        sa.Column("normalized_cidr", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_security_group_rules_project_id", "security_group_rules", ["project_id"])
    op.create_index("ix_security_group_rules_protocol", "security_group_rules", ["protocol"])
    op.create_index(
        "ix_security_group_rules_remote_address_group_id", "security_group_rules", ["remote_address_group_id"]
    )
    op.create_index("ix_security_group_rules_remote_group_id", "security_group_rules", ["remote_group_id"])
    op.create_index("ix_security_group_rules_remote_ip_prefix", "security_group_rules", ["remote_ip_prefix"])
    op.create_index("ix_security_group_rules_security_group_id", "security_group_rules", ["security_group_id"])
    op.create_table(
        "security_groups",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("stateful", sa.Boolean()),
        sa.Column("default_of", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("default_of", name="uq_security_groups_default_of"),
    )
    op.create_index("ix_security_groups_name", "security_groups", ["name"])
    op.create_index("ix_security_groups_project_id", "security_groups", ["project_id"])
    op.create_table(
        "security_groups_default_statefulness",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("stateful", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("project_id", name="uq_security_groups_default_statefulness_project_id"),
    )
    op.create_table(
        "segments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("network_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("network_type", sa.Text()),
        sa.Column("physical_network", sa.Text()),
        sa.Column("segmentation_id", sa.Integer()),
        sa.Column("index", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_segments_network_id", "segments", ["network_id"])
    op.create_index("ix_segments_project_id", "segments", ["project_id"])
    op.create_table(
        "servers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("user_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("hostname", sa.Text()),
        sa.Column("image_id", sa.Text()),
        sa.Column("flavor_id", sa.Text()),
        sa.Column("key_name", sa.Text()),
        sa.Column("public_key", sa.Text()),
        sa.Column("user_data", sa.Text()),
        sa.Column("metadata", sa.Text()),
        sa.Column("ports", sa.Text()),
        sa.Column("vm_state", sa.Text()),
        sa.Column("task_state", sa.Text()),
        sa.Column("power_state", sa.Integer()),
        sa.Column("running", sa.Boolean()),
        sa.Column("boot", sa.Integer()),
        sa.Column("fault", sa.Text()),
        sa.Column("reservation_id", sa.Text()),
        sa.Column("launch_index", sa.Integer()),
        sa.Column("disk_config", sa.Text()),
        sa.Column("access_ipv4", sa.Text()),
        sa.Column("access_ipv6", sa.Text()),
        sa.Column("created", sa.Text()),
        sa.Column("updated", sa.Text()),
        sa.Column("launched_at", sa.Text()),
        sa.Column("password", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_servers_name", "servers", ["name"])
    op.create_index("ix_servers_project_id", "servers", ["project_id"])
    op.create_index("ix_servers_project_id_created", "servers", ["project_id", "created"])
    op.create_table(
        "service_profiles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("description", sa.Text()),
        sa.Column("driver", sa.Text()),
        sa.Column("metainfo", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "subnet_uses",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subnet_id", sa.Text()),
        sa.Column("words", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_subnet_uses_subnet_id", "subnet_uses", ["subnet_id"])
    op.create_table(
        "subnetpools",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("prefixes", sa.Text()),
        sa.Column("ip_version", sa.Integer()),
        sa.Column("default_prefixlen", sa.Integer()),
        sa.Column("min_prefixlen", sa.Integer()),
        sa.Column("max_prefixlen", sa.Integer()),
        sa.Column("default_quota", sa.Integer()),
        sa.Column("address_scope_id", sa.Text()),
        sa.Column("is_default", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_subnetpools_address_scope_id", "subnetpools", ["address_scope_id"])
    op.create_index("ix_subnetpools_is_default", "subnetpools", ["is_default"])
    op.create_index("ix_subnetpools_name", "subnetpools", ["name"])
    op.create_index("ix_subnetpools_project_id", "subnetpools", ["project_id"])
    op.create_table(
        "subnets",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("network_id", sa.Text()),
        sa.Column("ip_version", sa.Integer()),
        sa.Column("cidr", sa.Text()),
        sa.Column("gateway_ip", sa.Text()),
        sa.Column("allocation_pools", sa.Text()),
        sa.Column("enable_dhcp", sa.Boolean()),
        sa.Column("dns_nameservers", sa.Text()),
        sa.Column("host_routes", sa.Text()),
        sa.Column("ipv6_ra_mode", sa.Text()),
        sa.Column("ipv6_address_mode", sa.Text()),
        sa.Column("subnetpool_id", sa.Text()),
        sa.Column("service_types", sa.Text()),
        sa.Column("segment_id", sa.Text()),
        sa.Column("router_external", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_subnets_cidr", "subnets", ["cidr"])
    op.create_index("ix_subnets_gateway_ip", "subnets", ["gateway_ip"])
    op.create_index("ix_subnets_name", "subnets", ["name"])
    op.create_index("ix_subnets_network_id", "subnets", ["network_id"])
    op.create_index("ix_subnets_project_id", "subnets", ["project_id"])
    op.create_index("ix_subnets_segment_id", "subnets", ["segment_id"])
    op.create_index("ix_subnets_subnetpool_id", "subnets", ["subnetpool_id"])
    op.create_table(
        "token_revocations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text()),
        sa.Column("expires", sa.Integer()),
        sa.Column("chain", sa.Boolean()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_token_revocations_expires", "token_revocations", ["expires"])
    op.create_index("ix_token_revocations_user_id", "token_revocations", ["user_id"])
    op.create_table(
        "trunks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("created_at", sa.Text()),
        sa.Column("updated_at", sa.Text()),
        sa.Column("revision_number", sa.Integer()),
        sa.Column("name", sa.Text()),
        sa.Column("port_id", sa.Text()),
        sa.Column("admin_state_up", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_trunks_name", "trunks", ["name"])
    op.create_index("ix_trunks_port_id", "trunks", ["port_id"])
    op.create_index("ix_trunks_project_id", "trunks", ["project_id"])
    op.create_index("ix_trunks_status", "trunks", ["status"])
    op.create_table(
        "trusts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("trustor_user_id", sa.Text()),
        sa.Column("trustee_user_id", sa.Text()),
        sa.Column("project_id", sa.Text()),
        sa.Column("impersonation", sa.Boolean()),
        sa.Column("role_ids", sa.Text()),
        sa.Column("remaining_uses", sa.Integer()),
        sa.Column("expires_at", sa.Float()),
        sa.Column("redelegated_trust_id", sa.Text()),
        sa.Column("redelegation_count", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_trusts_project_id", "trusts", ["project_id"])
    op.create_index("ix_trusts_redelegated_trust_id", "trusts", ["redelegated_trust_id"])
    op.create_index("ix_trusts_trustee_user_id", "trusts", ["trustee_user_id"])
    op.create_index("ix_trusts_trustor_user_id", "trusts", ["trustor_user_id"])
    op.create_table(
        "unified_limits",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text()),
        sa.Column("domain_id", sa.Text()),
        sa.Column("service_id", sa.Text()),
        sa.Column("region_id", sa.Text()),
        sa.Column("resource_name", sa.Text()),
        sa.Column("resource_limit", sa.Integer()),
        sa.Column("description", sa.Text()),
        sa.Column("registered_limit_id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_unified_limits_domain_id", "unified_limits", ["domain_id"])
    op.create_index("ix_unified_limits_project_id", "unified_limits", ["project_id"])
    op.create_index("ix_unified_limits_region_id", "unified_limits", ["region_id"])
    op.create_index("ix_unified_limits_registered_limit_id", "unified_limits", ["registered_limit_id"])
    op.create_index("ix_unified_limits_service_id", "unified_limits", ["service_id"])
    op.create_table(
        "users",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("domain_id", sa.Text()),
        sa.Column("default_project_id", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("enabled", sa.Boolean()),
        sa.Column("password_hash", sa.Text()),
        sa.Column("options", sa.Text()),
        sa.Column("extra", sa.Text()),
        sa.Column("generation", sa.Integer()),
        sa.Column("password_history", sa.Text()),
        sa.Column("password_expires_at", sa.Float()),
        sa.Column("password_set_at", sa.Float()),
        sa.Column("password_own", sa.Boolean()),
        sa.Column("last_active_day", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("domain_id", "name", name="uq_users_domain_id_name"),
    )
    op.create_index("ix_users_default_project_id", "users", ["default_project_id"])
    op.create_index("ix_users_domain_id_id", "users", ["domain_id", "id"])
    op.create_index("ix_users_enabled_id", "users", ["enabled", "id"])
    op.create_index("ix_users_name", "users", ["name"])
