PRAGMA application_id=1129663829;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE access_rules (
	id TEXT NOT NULL, 
	user_id TEXT, 
	service TEXT, 
	method TEXT, 
	path TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "access_rules" VALUES('9d1512c2004b488aa4bb7ccd883e5fb1','817a6debf7e946f6b792dafed02aad05','compute','GET','/v2.1/servers');
CREATE TABLE address_groups (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	addresses TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "address_groups" VALUES('09c5644e-1763-4d4f-a7ae-30182f243c11','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('0c29d4d3-7fbd-4a37-be25-f21b4c0a0611','e5bbb605090e41c7b988f23c4ac0f8d6','scope',4);
CREATE TABLE application_credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	secret_hash TEXT, 
	roles TEXT, 
	access_rules TEXT, 
	expires_at INTEGER, 
	unrestricted BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_application_credentials_user_id_name UNIQUE (user_id, name)
);
INSERT INTO "application_credentials" VALUES('32fd4d8176b34dd0b741118e8982b40c','817a6debf7e946f6b792dafed02aad05','e5bbb605090e41c7b988f23c4ac0f8d6','robot',NULL,'$2b$08$cjDpaOS.73ipFQ/CxLYnr.Umut8g5UP1x9y.DXw/1nLAVbh.N3CkS','["093ae97642cf48be8fd3c5987e4ffe6a","0cfdf94f984540658557c456b7eba8af"]','["9d1512c2004b488aa4bb7ccd883e5fb1"]',NULL,0);
CREATE TABLE catalog_endpoints (
	id TEXT NOT NULL, 
	interface TEXT, 
	service_id TEXT, 
	url TEXT, 
	region_id TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_endpoints" VALUES('7f5619c371ed4d0cab66be47c9d279eb','public','15992518eaa6496982cb58e095d83f3a','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('15992518eaa6496982cb58e095d83f3a','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('e5bbb605090e41c7b988f23c4ac0f8d6','e5bbb605090e41c7b988f23c4ac0f8d6','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('80e3bb15df72ca6fac900e9bffff85ed6c88734307af70adaaa85939c2d39ccc','817a6debf7e946f6b792dafed02aad05','ec2','e5bbb605090e41c7b988f23c4ac0f8d6','gAAAAABrAkYGw9Ww-tCFbbxrm0VwLQ1UrKyAZWsjuJ2e4N9MYMp35dfCWt1FVohi1hHCMUfl1nox8MqIalKyjHDjCB_IUyiTdtMJVaEptMz0ZA6oVEP3fLXLg8SrPCGYsCAMTkeY0RH31Et_9t3-f2HjSdgfjh-2lT8fVt9Y4fgjObT-1KE8tTAKUMjODjl-MqEYENz4NhBlJuVhuEjsYcqdXZmIedol-w==');
CREATE TABLE default_security_group_rules (
	id TEXT NOT NULL, 
	direction TEXT, 
	ethertype TEXT, 
	protocol TEXT, 
	port_range_min INTEGER, 
	port_range_max INTEGER, 
	remote_ip_prefix TEXT, 
	remote_group_id TEXT, 
	remote_address_group_id TEXT, 
	used_in_default_sg BOOLEAN, 
	used_in_non_default_sg BOOLEAN, 
	description TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "default_security_group_rules" VALUES('7d2610a0-6e48-4400-ade5-1e206b03d77e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "default_security_group_rules" VALUES('fb641251-b086-4b36-a3ae-171860fba06c','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "default_security_group_rules" VALUES('bd245b1a-586c-4bb0-a76b-c74c233e3af6','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "default_security_group_rules" VALUES('bc676ed3-6227-4118-a4ed-d8b5c1180251','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
CREATE TABLE domain_configs (
	id TEXT NOT NULL, 
	groups TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "domain_configs" VALUES('default','{"ldap":{"url":"ldap://example"}}');
CREATE TABLE domains (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	options TEXT, 
	extra TEXT, 
	generation INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_domains_name UNIQUE (name)
);
INSERT INTO "domains" VALUES('default','Default','The default domain',1,'{}','{}',0);
CREATE TABLE endpoint_groups (
	id TEXT NOT NULL, 
	name TEXT, 
	filters TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "endpoint_groups" VALUES('76c863eb6f7848aca2107b313d3189a5','examples','{"service_id":"15992518eaa6496982cb58e095d83f3a"}',NULL,'{}');
CREATE TABLE floatingips (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	floating_network_id TEXT, 
	floating_ip_address TEXT, 
	subnet_id TEXT, 
	port_id TEXT, 
	fixed_ip_address TEXT, 
	router_id TEXT, 
	status TEXT, 
	dns_name TEXT, 
	dns_domain TEXT, 
	floating_port_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "floatingips" VALUES('6827f5f2-e98c-4b90-9ec5-a3cf849cbd3a','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'6ad80925-d3cd-4ea2-a441-1ac9e99555c1','203.0.113.3',NULL,NULL,NULL,'d97c1e44-6f66-43d3-99dd-eed22fedb4e7','ACTIVE','','','17610f01-a1dd-48da-906d-06dcb5d5a32c');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('21cf3eb6a9054be0ba4736dcec23aa5b','2b14dac432f14963a9b1c1a7653ec8a5','31862128dec541b6b14aac50f363eed6');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('2b14dac432f14963a9b1c1a7653ec8a5','people','default','','{}');
CREATE TABLE internet (
	id TEXT NOT NULL, 
	host TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "internet" VALUES('internet','198.51.100.10');
CREATE TABLE ip_allocations (
	id TEXT NOT NULL, 
	network_id TEXT, 
	subnet_id TEXT, 
	port_id TEXT, 
	ip_address TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_allocations" VALUES('6ad80925-d3cd-4ea2-a441-1ac9e99555c1/203.0.113.1','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','3c9770b0-2a7a-49a4-8bc8-99fd303be089','6fac18bd-8976-436c-9f5e-45b901a331d9','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('87faefa4-0b3b-4a3d-8b1e-337345e9b10d/10.0.0.2','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','74db030d-ad47-4840-9f2a-9cf6ab97bb90','99762175-c788-4c95-bf56-e863197a6eb7','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('87faefa4-0b3b-4a3d-8b1e-337345e9b10d/10.0.0.3','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','74db030d-ad47-4840-9f2a-9cf6ab97bb90','113729cd-c26c-4e70-aca4-759f9113957c','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('6ad80925-d3cd-4ea2-a441-1ac9e99555c1/203.0.113.2','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','3c9770b0-2a7a-49a4-8bc8-99fd303be089','5a3e6bbd-d1d3-4d67-a5e9-8a970e38ddbe','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('87faefa4-0b3b-4a3d-8b1e-337345e9b10d/10.0.0.1','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','74db030d-ad47-4840-9f2a-9cf6ab97bb90','61152ce1-8d20-4908-b27f-33905f0e94ab','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('6ad80925-d3cd-4ea2-a441-1ac9e99555c1/203.0.113.3','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','3c9770b0-2a7a-49a4-8bc8-99fd303be089','17610f01-a1dd-48da-906d-06dcb5d5a32c','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('87faefa4-0b3b-4a3d-8b1e-337345e9b10d/10.0.0.4','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','74db030d-ad47-4840-9f2a-9cf6ab97bb90','a28bb799-1700-447a-97fc-ec79c8ab48a3','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('87faefa4-0b3b-4a3d-8b1e-337345e9b10d/10.0.0.5','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','74db030d-ad47-4840-9f2a-9cf6ab97bb90','50070b9f-e58d-4455-90fa-b93b55a06300','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('2d94f039d65b49ad9650a7e2926b24ac','3c9770b0-2a7a-49a4-8bc8-99fd303be089','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('524d4d396a994d4086c9257796d1ed73','74db030d-ad47-4840-9f2a-9cf6ab97bb90','0a000006','0a0000fe');
CREATE TABLE keypairs (
	id TEXT NOT NULL, 
	user_id TEXT, 
	name TEXT, 
	public_key TEXT, 
	fingerprint TEXT, 
	created_at TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_keypairs_user_id_name UNIQUE (user_id, name)
);
INSERT INTO "keypairs" VALUES('388bd088d1e1c8fa8459c476aa820390','817a6debf7e946f6b792dafed02aad05','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCcYHlPQ91XGcHDvRlGP7o+T3NSPMddbhXf9kcp5mDwWA1o/RDj7UJtqgbOMnOxn6dVN4xZMpYXHhIWLekfay0y9R8k3gpixiM321cJeKYSrvfNy3Z9Bo7kxgJ4G/SlH4jsEZveiGohuL75yyDNepFnwMj+envTg/CdcEoXufJkVZEzI8+fj9WO8f4slrChZagQYGwm9U9URUB/hypU2juf+NKxQ9mW/LNoHTCtY7r9wxMMb1BcHU+QQWghPduJbdeJKWDPEVyoyBWt9pG/6KYAU/8lnl5vhC4o1zWe5OY2Tm3NcJOO8y7RajJrE3zeOdQmWZGwCIcHZhPFAykMl7Ir Generated-by-cumulet','d4:a8:76:1f:ba:86:b1:70:27:03:87:72:43:14:4e:8a','2026-11-22T01:31:50.705146Z');
CREATE TABLE lb_health_monitors (
	id TEXT NOT NULL, 
	project_id TEXT, 
	type TEXT, 
	delay INTEGER, 
	timeout INTEGER, 
	max_retries INTEGER, 
	http_method TEXT, 
	url_path TEXT, 
	expected_codes TEXT, 
	admin_state_up BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_health_monitors" VALUES('7b0a5a9a-af33-4e9c-b5f6-261275d60302','e5bbb605090e41c7b988f23c4ac0f8d6','HTTP',3,3,3,'GET','/','200',1);
CREATE TABLE lb_members (
	id TEXT NOT NULL, 
	project_id TEXT, 
	admin_state_up BOOLEAN, 
	status TEXT, 
	status_description TEXT, 
	pool_id TEXT, 
	address TEXT, 
	protocol_port INTEGER, 
	weight INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_lb_members_pool_id_address_protocol_port UNIQUE (pool_id, address, protocol_port)
);
INSERT INTO "lb_members" VALUES('13009f93-6d91-4394-ad39-f033391b7037','e5bbb605090e41c7b988f23c4ac0f8d6',1,'INACTIVE',NULL,'392ff5ac-7954-47c0-bc20-3dfd5619b278','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('392ff5ac-7954-47c0-bc20-3dfd5619b278/7b0a5a9a-af33-4e9c-b5f6-261275d60302','392ff5ac-7954-47c0-bc20-3dfd5619b278','7b0a5a9a-af33-4e9c-b5f6-261275d60302','2026-11-22T01:31:50.945708Z','ACTIVE',NULL);
CREATE TABLE lb_pools (
	id TEXT NOT NULL, 
	project_id TEXT, 
	admin_state_up BOOLEAN, 
	status TEXT, 
	status_description TEXT, 
	name TEXT, 
	description TEXT, 
	subnet_id TEXT, 
	protocol TEXT, 
	lb_method TEXT, 
	provider TEXT, 
	vip_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pools" VALUES('392ff5ac-7954-47c0-bc20-3dfd5619b278','e5bbb605090e41c7b988f23c4ac0f8d6',1,'ACTIVE',NULL,'','','74db030d-ad47-4840-9f2a-9cf6ab97bb90','HTTP','SOURCE_IP','haproxy','de141ccf-7578-4058-bbcb-c2f9f3719252');
CREATE TABLE lb_vips (
	id TEXT NOT NULL, 
	project_id TEXT, 
	admin_state_up BOOLEAN, 
	status TEXT, 
	status_description TEXT, 
	name TEXT, 
	description TEXT, 
	subnet_id TEXT, 
	address TEXT, 
	port_id TEXT, 
	protocol_port INTEGER, 
	protocol TEXT, 
	pool_id TEXT, 
	session_persistence TEXT, 
	connection_limit INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_lb_vips_pool_id UNIQUE (pool_id)
);
INSERT INTO "lb_vips" VALUES('de141ccf-7578-4058-bbcb-c2f9f3719252','e5bbb605090e41c7b988f23c4ac0f8d6',1,'ACTIVE',NULL,'','','74db030d-ad47-4840-9f2a-9cf6ab97bb90','10.0.0.4','a28bb799-1700-447a-97fc-ec79c8ab48a3',80,'HTTP','392ff5ac-7954-47c0-bc20-3dfd5619b278',NULL,-1);
CREATE TABLE networks (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	admin_state_up BOOLEAN, 
	status TEXT, 
	router_external BOOLEAN, 
	mtu INTEGER, 
	port_security_enabled BOOLEAN, 
	dns_domain TEXT, 
	availability_zone_hints TEXT, 
	provider_network_type TEXT, 
	provider_physical_network TEXT, 
	provider_segmentation_id INTEGER, 
	zone INTEGER, 
	provided BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_networks_zone UNIQUE (zone)
);
INSERT INTO "networks" VALUES('6ad80925-d3cd-4ea2-a441-1ac9e99555c1','23d64bd57db94ed68f7d344c3f225416','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('87faefa4-0b3b-4a3d-8b1e-337345e9b10d','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('ec4187c59ba1407ca5c1c555ebcfe4a7','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('d44c1bc8bc7844c29771820a53f186ee','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('ac8ff2ee4e524d49b0d0fbdf2280b2e8','d44c1bc8bc7844c29771820a53f186ee','','15992518eaa6496982cb58e095d83f3a','');
CREATE TABLE port_forwardings (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	floatingip_id TEXT, 
	external_port_range TEXT, 
	internal_port_range TEXT, 
	internal_ip_address TEXT, 
	internal_port_id TEXT, 
	protocol TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_forwardings" VALUES('c5ee64b6-5f20-4d22-995f-3babe122d106','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'6827f5f2-e98c-4b90-9ec5-a3cf849cbd3a','2222:2222','22:22','10.0.0.3','113729cd-c26c-4e70-aca4-759f9113957c','tcp','d97c1e44-6f66-43d3-99dd-eed22fedb4e7');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('113729cd-c26c-4e70-aca4-759f9113957c/59d02aaa-9e16-460d-9e71-e31e13c8d4d2','113729cd-c26c-4e70-aca4-759f9113957c','59d02aaa-9e16-460d-9e71-e31e13c8d4d2');
INSERT INTO "port_group_memberships" VALUES('50070b9f-e58d-4455-90fa-b93b55a06300/59d02aaa-9e16-460d-9e71-e31e13c8d4d2','50070b9f-e58d-4455-90fa-b93b55a06300','59d02aaa-9e16-460d-9e71-e31e13c8d4d2');
CREATE TABLE ports (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	network_id TEXT, 
	mac_address TEXT, 
	admin_state_up BOOLEAN, 
	status TEXT, 
	device_id TEXT, 
	device_owner TEXT, 
	fixed_ips TEXT, 
	security_groups TEXT, 
	port_security_enabled BOOLEAN, 
	allowed_address_pairs TEXT, 
	extra_dhcp_opts TEXT, 
	dns_name TEXT, 
	dns_domain TEXT, 
	binding_vnic_type TEXT, 
	binding_profile TEXT, 
	binding_host_id TEXT, 
	plug TEXT, 
	"index" INTEGER, 
	hostname TEXT, 
	network_project TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_ports_network_id_mac_address UNIQUE (network_id, mac_address)
);
INSERT INTO "ports" VALUES('6fac18bd-8976-436c-9f5e-45b901a331d9','23d64bd57db94ed68f7d344c3f225416','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','fa:16:3e:90:5b:c7',1,'ACTIVE','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','network:edge','[{"subnet_id":"3c9770b0-2a7a-49a4-8bc8-99fd303be089","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm','edge',0,'','23d64bd57db94ed68f7d344c3f225416');
INSERT INTO "ports" VALUES('99762175-c788-4c95-bf56-e863197a6eb7','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',2,'','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','fa:16:3e:ba:bd:b7',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-87faefa4-0b3b-4a3d-8b1e-337345e9b10d','network:dhcp','[{"subnet_id":"74db030d-ad47-4840-9f2a-9cf6ab97bb90","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm','dhcp',0,'','e5bbb605090e41c7b988f23c4ac0f8d6');
INSERT INTO "ports" VALUES('113729cd-c26c-4e70-aca4-759f9113957c','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'spare','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','fa:16:3e:e4:2c:4a',1,'DOWN','','','[{"subnet_id":"74db030d-ad47-4840-9f2a-9cf6ab97bb90","ip_address":"10.0.0.3"}]','["59d02aaa-9e16-460d-9e71-e31e13c8d4d2"]',1,'[]','[]','','','normal','{}','',NULL,0,'','e5bbb605090e41c7b988f23c4ac0f8d6');
INSERT INTO "ports" VALUES('5a3e6bbd-d1d3-4d67-a5e9-8a970e38ddbe','','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','fa:16:3e:b3:53:2d',1,'ACTIVE','d97c1e44-6f66-43d3-99dd-eed22fedb4e7','network:router_gateway','[{"subnet_id":"3c9770b0-2a7a-49a4-8bc8-99fd303be089","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm','gateway',0,'','23d64bd57db94ed68f7d344c3f225416');
INSERT INTO "ports" VALUES('61152ce1-8d20-4908-b27f-33905f0e94ab','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','fa:16:3e:d9:de:81',1,'ACTIVE','d97c1e44-6f66-43d3-99dd-eed22fedb4e7','network:router_interface','[{"subnet_id":"74db030d-ad47-4840-9f2a-9cf6ab97bb90","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm','router',0,'','e5bbb605090e41c7b988f23c4ac0f8d6');
INSERT INTO "ports" VALUES('17610f01-a1dd-48da-906d-06dcb5d5a32c','','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','fa:16:3e:93:c6:ad',1,'DOWN','6827f5f2-e98c-4b90-9ec5-a3cf849cbd3a','network:floatingip','[{"subnet_id":"3c9770b0-2a7a-49a4-8bc8-99fd303be089","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,0,'','23d64bd57db94ed68f7d344c3f225416');
INSERT INTO "ports" VALUES('a28bb799-1700-447a-97fc-ec79c8ab48a3','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'vip-de141ccf-7578-4058-bbcb-c2f9f3719252','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','fa:16:3e:97:e5:d8',1,'ACTIVE','de141ccf-7578-4058-bbcb-c2f9f3719252','neutron:LOADBALANCER','[{"subnet_id":"74db030d-ad47-4840-9f2a-9cf6ab97bb90","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','','normal','{}','vm','balancer',0,'','e5bbb605090e41c7b988f23c4ac0f8d6');
INSERT INTO "ports" VALUES('50070b9f-e58d-4455-90fa-b93b55a06300','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','fa:16:3e:4f:a7:f8',1,'ACTIVE','0d3a6151-e65d-44cc-a149-454528b4096e','compute:nova','[{"subnet_id":"74db030d-ad47-4840-9f2a-9cf6ab97bb90","ip_address":"10.0.0.5"}]','["59d02aaa-9e16-460d-9e71-e31e13c8d4d2"]',1,'[]','[]','','','normal','{}','vm','instance',0,'vm','e5bbb605090e41c7b988f23c4ac0f8d6');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('6b02ec6a56e949139be35d1e29be7faf','endpoint','7f5619c371ed4d0cab66be47c9d279eb','7903f2f56d56471596fe0bcdff48d5bd');
CREATE TABLE projects (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	parent_id TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	tags TEXT, 
	options TEXT, 
	extra TEXT, 
	generation INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_projects_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "projects" VALUES('23d64bd57db94ed68f7d344c3f225416','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('7903f2f56d56471596fe0bcdff48d5bd','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('e5bbb605090e41c7b988f23c4ac0f8d6','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('2ff412bf826e4f29bef620a777bda49a','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('e5bbb605090e41c7b988f23c4ac0f8d6','{"network":77}');
CREATE TABLE rbac_policies (
	id TEXT NOT NULL, 
	project_id TEXT, 
	object_type TEXT, 
	object_id TEXT, 
	action TEXT, 
	target_tenant TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_rbac_policies_object_id_action_target_tenant UNIQUE (object_id, action, target_tenant)
);
INSERT INTO "rbac_policies" VALUES('a6714634-71d2-4b7c-b718-2d325698cf06','23d64bd57db94ed68f7d344c3f225416','network','6ad80925-d3cd-4ea2-a441-1ac9e99555c1','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('c429fb1e-5cde-4107-b259-ed2c91e54115','e5bbb605090e41c7b988f23c4ac0f8d6','network','87faefa4-0b3b-4a3d-8b1e-337345e9b10d','access_as_shared','0f5ccf125c374e9db67aa70f8643ecb0');
CREATE TABLE regions (
	id TEXT NOT NULL, 
	description TEXT, 
	parent_region_id TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "regions" VALUES('RegionOne','',NULL,'{}');
CREATE TABLE role_assignments (
	id TEXT NOT NULL, 
	actor TEXT, 
	actor_id TEXT, 
	role_id TEXT, 
	target TEXT, 
	target_id TEXT, 
	inherited BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_assignments_actor_actor_id_target_target_id_role_id_inherited UNIQUE (actor, actor_id, target, target_id, role_id, inherited)
);
INSERT INTO "role_assignments" VALUES('1ae91bd12d524277ba6ce39476ed8007','user','e2bac380ec35464e866d0d4a997383cf','486a9fd2e04d4fa59d3d67e1b0c6cc1d','project','23d64bd57db94ed68f7d344c3f225416',0);
INSERT INTO "role_assignments" VALUES('a87439658b5940c7b335a9f0892e3496','user','e2bac380ec35464e866d0d4a997383cf','486a9fd2e04d4fa59d3d67e1b0c6cc1d','project','7903f2f56d56471596fe0bcdff48d5bd',0);
INSERT INTO "role_assignments" VALUES('be319fc1e1e142d7bfacc0f0cae8e0e4','user','e2bac380ec35464e866d0d4a997383cf','486a9fd2e04d4fa59d3d67e1b0c6cc1d','domain','default',0);
INSERT INTO "role_assignments" VALUES('b65079d55c484c2f9f0cb909f7244bf9','user','e2bac380ec35464e866d0d4a997383cf','486a9fd2e04d4fa59d3d67e1b0c6cc1d','system','all',0);
INSERT INTO "role_assignments" VALUES('540fc28fb64b4406be6633548ac8b59f','user','bd7d16c4ed724b1bb781267c39b46ba6','093ae97642cf48be8fd3c5987e4ffe6a','project','7903f2f56d56471596fe0bcdff48d5bd',0);
INSERT INTO "role_assignments" VALUES('6fcc73eb549e442dbfeb72c18ba71e98','user','cb4461f4599f4105a0b329d4c536fc73','0cfdf94f984540658557c456b7eba8af','project','e5bbb605090e41c7b988f23c4ac0f8d6',0);
INSERT INTO "role_assignments" VALUES('5f7b588ef7264e0584a168b61bafd6b1','user','817a6debf7e946f6b792dafed02aad05','093ae97642cf48be8fd3c5987e4ffe6a','project','e5bbb605090e41c7b988f23c4ac0f8d6',0);
INSERT INTO "role_assignments" VALUES('1eab3808fca94af285059c0e42c26f77','user','31862128dec541b6b14aac50f363eed6','093ae97642cf48be8fd3c5987e4ffe6a','project','2ff412bf826e4f29bef620a777bda49a',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('40ff7391b47d4e44bc304f5f799b7440','486a9fd2e04d4fa59d3d67e1b0c6cc1d','6ada0e52d064405f99f94d7271202252');
INSERT INTO "role_implications" VALUES('c05d98b7fb0b4458a480ca0b097ecaa1','6ada0e52d064405f99f94d7271202252','093ae97642cf48be8fd3c5987e4ffe6a');
INSERT INTO "role_implications" VALUES('b9a6997185de495fbb5437bcc11298b9','093ae97642cf48be8fd3c5987e4ffe6a','0cfdf94f984540658557c456b7eba8af');
CREATE TABLE roles (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	options TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_roles_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "roles" VALUES('486a9fd2e04d4fa59d3d67e1b0c6cc1d','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('6ada0e52d064405f99f94d7271202252','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('093ae97642cf48be8fd3c5987e4ffe6a','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('0cfdf94f984540658557c456b7eba8af','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('faa8f0780cba41298c7023d173777a3e','service',NULL,NULL,'{}','{}');
CREATE TABLE routers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	admin_state_up BOOLEAN, 
	status TEXT, 
	routes TEXT, 
	distributed BOOLEAN, 
	ha BOOLEAN, 
	availability_zone_hints TEXT, 
	enable_snat BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('d97c1e44-6f66-43d3-99dd-eed22fedb4e7','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
CREATE TABLE security_group_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	security_group_id TEXT, 
	direction TEXT, 
	ethertype TEXT, 
	protocol TEXT, 
	port_range_min INTEGER, 
	port_range_max INTEGER, 
	remote_ip_prefix TEXT, 
	remote_group_id TEXT, 
	remote_address_group_id TEXT, 
	normalized_cidr TEXT, 
	description TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "security_group_rules" VALUES('e3d03c79-d86e-449d-8049-762eae2bdac9','e5bbb605090e41c7b988f23c4ac0f8d6','59d02aaa-9e16-460d-9e71-e31e13c8d4d2','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('a266743f-a3d1-4dd9-801f-caa1a3da3ee1','e5bbb605090e41c7b988f23c4ac0f8d6','59d02aaa-9e16-460d-9e71-e31e13c8d4d2','ingress','IPv6',NULL,NULL,NULL,NULL,'59d02aaa-9e16-460d-9e71-e31e13c8d4d2',NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('be04b231-ff46-43c2-aa1a-141c0327ffd4','e5bbb605090e41c7b988f23c4ac0f8d6','59d02aaa-9e16-460d-9e71-e31e13c8d4d2','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('7a0e2b05-9e6b-496a-9f84-3f0aaa266321','e5bbb605090e41c7b988f23c4ac0f8d6','59d02aaa-9e16-460d-9e71-e31e13c8d4d2','ingress','IPv4',NULL,NULL,NULL,NULL,'59d02aaa-9e16-460d-9e71-e31e13c8d4d2',NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('db831690-c028-4e57-b20c-27a91fd91b0b','2ff412bf826e4f29bef620a777bda49a','31f72eb0-e45d-49db-9762-1d35d38beb57','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('9eb05740-f5ff-42ba-be52-e8ab4f86227d','2ff412bf826e4f29bef620a777bda49a','31f72eb0-e45d-49db-9762-1d35d38beb57','ingress','IPv6',NULL,NULL,NULL,NULL,'31f72eb0-e45d-49db-9762-1d35d38beb57',NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('c0f51279-e64a-43ec-b9aa-3913b2c70708','2ff412bf826e4f29bef620a777bda49a','31f72eb0-e45d-49db-9762-1d35d38beb57','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('befb8d7c-3517-4725-b752-280739c331b8','2ff412bf826e4f29bef620a777bda49a','31f72eb0-e45d-49db-9762-1d35d38beb57','ingress','IPv4',NULL,NULL,NULL,NULL,'31f72eb0-e45d-49db-9762-1d35d38beb57',NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('3f5d92c9-a413-41fb-8985-4fe1311b5498','23d64bd57db94ed68f7d344c3f225416','f0eb9d09-3c9a-497c-b921-87be1b6020f9','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('bd0f4fd0-9277-4b65-9925-693a16755011','23d64bd57db94ed68f7d344c3f225416','f0eb9d09-3c9a-497c-b921-87be1b6020f9','ingress','IPv6',NULL,NULL,NULL,NULL,'f0eb9d09-3c9a-497c-b921-87be1b6020f9',NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('d8d22e86-fd82-406e-9f34-2cf2f5b6f738','23d64bd57db94ed68f7d344c3f225416','f0eb9d09-3c9a-497c-b921-87be1b6020f9','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('608c60bb-4420-4c00-909c-0d84cd41a957','23d64bd57db94ed68f7d344c3f225416','f0eb9d09-3c9a-497c-b921-87be1b6020f9','ingress','IPv4',NULL,NULL,NULL,NULL,'f0eb9d09-3c9a-497c-b921-87be1b6020f9',NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('238bd5ca-7de2-4d28-9512-9c219392df0e','e5bbb605090e41c7b988f23c4ac0f8d6','2006f14c-42ce-4618-9daa-1382f2b993a6','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
INSERT INTO "security_group_rules" VALUES('b7dd5eb6-1e0c-480c-b2df-61ae26d5f654','e5bbb605090e41c7b988f23c4ac0f8d6','2006f14c-42ce-4618-9daa-1382f2b993a6','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1);
CREATE TABLE security_groups (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	stateful BOOLEAN, 
	default_of TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_security_groups_default_of UNIQUE (default_of)
);
INSERT INTO "security_groups" VALUES('59d02aaa-9e16-460d-9e71-e31e13c8d4d2','e5bbb605090e41c7b988f23c4ac0f8d6','Default security group','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'default',1,'e5bbb605090e41c7b988f23c4ac0f8d6');
INSERT INTO "security_groups" VALUES('31f72eb0-e45d-49db-9762-1d35d38beb57','2ff412bf826e4f29bef620a777bda49a','Default security group','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'default',1,'2ff412bf826e4f29bef620a777bda49a');
INSERT INTO "security_groups" VALUES('f0eb9d09-3c9a-497c-b921-87be1b6020f9','23d64bd57db94ed68f7d344c3f225416','Default security group','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'default',1,'23d64bd57db94ed68f7d344c3f225416');
INSERT INTO "security_groups" VALUES('2006f14c-42ce-4618-9daa-1382f2b993a6','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'group',1,NULL);
CREATE TABLE servers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	user_id TEXT, 
	name TEXT, 
	hostname TEXT, 
	image_id TEXT, 
	flavor_id TEXT, 
	key_name TEXT, 
	public_key TEXT, 
	user_data TEXT, 
	metadata TEXT, 
	ports TEXT, 
	vm_state TEXT, 
	task_state TEXT, 
	power_state INTEGER, 
	running BOOLEAN, 
	boot INTEGER, 
	fault TEXT, 
	reservation_id TEXT, 
	launch_index INTEGER, 
	disk_config TEXT, 
	access_ipv4 TEXT, 
	access_ipv6 TEXT, 
	created TEXT, 
	updated TEXT, 
	launched_at TEXT, 
	password TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "servers" VALUES('0d3a6151-e65d-44cc-a149-454528b4096e','e5bbb605090e41c7b988f23c4ac0f8d6','817a6debf7e946f6b792dafed02aad05','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"50070b9f-e58d-4455-90fa-b93b55a06300","made":true}]','active',NULL,1,1,1,NULL,'r-c0907543',0,'MANUAL','','','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z','2026-11-22T01:31:50.737140','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('392ff5ac-7954-47c0-bc20-3dfd5619b278','74db030d-ad47-4840-9f2a-9cf6ab97bb90','loadbalancer pool');
CREATE TABLE subnetpools (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	prefixes TEXT, 
	ip_version INTEGER, 
	default_prefixlen INTEGER, 
	min_prefixlen INTEGER, 
	max_prefixlen INTEGER, 
	default_quota INTEGER, 
	address_scope_id TEXT, 
	is_default BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "subnetpools" VALUES('88af6492-b0b8-4728-b32d-338f9f0f440d','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'0c29d4d3-7fbd-4a37-be25-f21b4c0a0611',0);
CREATE TABLE subnets (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	network_id TEXT, 
	ip_version INTEGER, 
	cidr TEXT, 
	gateway_ip TEXT, 
	allocation_pools TEXT, 
	enable_dhcp BOOLEAN, 
	dns_nameservers TEXT, 
	host_routes TEXT, 
	ipv6_ra_mode TEXT, 
	ipv6_address_mode TEXT, 
	subnetpool_id TEXT, 
	service_types TEXT, 
	router_external BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "subnets" VALUES('3c9770b0-2a7a-49a4-8bc8-99fd303be089','23d64bd57db94ed68f7d344c3f225416','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'public_subnet','6ad80925-d3cd-4ea2-a441-1ac9e99555c1',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('74db030d-ad47-4840-9f2a-9cf6ab97bb90','e5bbb605090e41c7b988f23c4ac0f8d6','','[]','2026-11-22T01:31:50Z','2026-11-22T01:31:50Z',1,'','87faefa4-0b3b-4a3d-8b1e-337345e9b10d',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('r24dXXmNbA9nokrcSMRITQ','817a6debf7e946f6b792dafed02aad05',1795354310);
CREATE TABLE trusts (
	id TEXT NOT NULL, 
	trustor_user_id TEXT, 
	trustee_user_id TEXT, 
	project_id TEXT, 
	impersonation BOOLEAN, 
	role_ids TEXT, 
	remaining_uses INTEGER, 
	expires_at FLOAT, 
	redelegated_trust_id TEXT, 
	redelegation_count INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "trusts" VALUES('2ed91b3282d844dca9963eefbec5831d','817a6debf7e946f6b792dafed02aad05','31862128dec541b6b14aac50f363eed6','e5bbb605090e41c7b988f23c4ac0f8d6',0,'["0cfdf94f984540658557c456b7eba8af"]',NULL,NULL,NULL,0);
CREATE TABLE users (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	default_project_id TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	password_hash TEXT, 
	options TEXT, 
	extra TEXT, 
	generation INTEGER, 
	password_history TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_users_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "users" VALUES('e2bac380ec35464e866d0d4a997383cf','admin','default',NULL,NULL,1,'$2b$08$18Juwlmag4xacHJK0IDQmeHxXzs1ax6O9sUB6BImqUj63paauDISa','{}','{}',0,'[]');
INSERT INTO "users" VALUES('bd7d16c4ed724b1bb781267c39b46ba6','demo','default',NULL,NULL,1,'$2b$08$Pl0G7pl5wRptk4j9fqnfGuqRgxnrjBjuRhKiwcWCPulbLOCqVqc6.','{}','{}',0,'[]');
INSERT INTO "users" VALUES('cb4461f4599f4105a0b329d4c536fc73','reader','default',NULL,NULL,1,'$2b$08$sWpzNwWW821YIzkuj7ok2.3XCuwFloW9GF4EhZxf6RNa7Efwm4jVe','{}','{}',0,'[]');
INSERT INTO "users" VALUES('817a6debf7e946f6b792dafed02aad05','member','default',NULL,NULL,1,'$2b$08$ReYNejyBWcZg7U3ng/7O7ug9P2IqMCivIkYeaQciq3zN6T1COo.jK','{}','{}',0,'[]');
INSERT INTO "users" VALUES('31862128dec541b6b14aac50f363eed6','stranger','default',NULL,NULL,1,'$2b$08$/Un.JZ.nRSAMV9VMe.pbIebWZK40avl7MXly3oCQSUwVFKF9MKsXW','{}','{}',0,'[]');
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
COMMIT;
