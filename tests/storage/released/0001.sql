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
INSERT INTO "access_rules" VALUES('fa2b43ae6abf479d89115ba96d773963','de8b645920064b57a623ed0ae06176ab','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('b61a6c00-c504-4256-9abb-bf0c7ad7dd70','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('ee8f739c-071c-49a2-a233-9500362ae738','c256e9a39dc14e7eb68eff710bb5550b','scope',4);
CREATE TABLE agents (
	id TEXT NOT NULL, 
	admin_state_up BOOLEAN, 
	description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "agents" VALUES('Linux bridge agent',1,'serves');
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
INSERT INTO "application_credentials" VALUES('6e9e811c0b634021ae68c621d36225aa','de8b645920064b57a623ed0ae06176ab','c256e9a39dc14e7eb68eff710bb5550b','robot',NULL,'$2b$08$BTK.eEkfcpYhAo8qj1QtIefb4dBySzBp1rjh..OEvUQMI0eSldGbG','["96822ad565c54d138e7f346efb15fa7e","9b27d330712149d289fde190d745447f"]','["fa2b43ae6abf479d89115ba96d773963"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('c256e9a39dc14e7eb68eff710bb5550b','c1c2208d-1ff2-4e9f-8f8f-460f6283a616','f8b60a7b-6e9b-4ac5-a214-a61b9bc8a5d4');
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
INSERT INTO "catalog_endpoints" VALUES('5f4772207ed34404bb8b81b97e6bace2','public','daa0c609e87f4060b84f996a30797dd3','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('daa0c609e87f4060b84f996a30797dd3','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('c256e9a39dc14e7eb68eff710bb5550b','c256e9a39dc14e7eb68eff710bb5550b','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('3bb3b3823867e14064a5d1a0722de4e09ffa2770b137be1f9bef884fca65dce1','de8b645920064b57a623ed0ae06176ab','ec2','c256e9a39dc14e7eb68eff710bb5550b','gAAAAABrAmGpw61HOl1wQnKVx2sAsC9U6WVxE_4Lopk-HNFVihPNf9WiUUDHvd1UtZZ5w11kF1mfl6hpscH0nMvPbqysTVP6MvWnWMc2PHQuNmLlAH-LvfV1mUbv_1cqG6_BRyyxmtGc42RmgykrX61573efEmZJzfhr3vsQnSNhrizOPajzUcsEOvQ6smXUSadGgGnh9656r-k7EDEqXW_YziC3OQKFvA==');
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
INSERT INTO "default_security_group_rules" VALUES('bf625052-fe69-48f9-810d-b30d924e199f','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "default_security_group_rules" VALUES('376185e6-7e99-498c-a08b-704096ec213d','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "default_security_group_rules" VALUES('2c91be0d-9dc4-4b51-bfe7-1d941c502d72','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "default_security_group_rules" VALUES('27600f14-c64b-4912-96ca-37bcaf50385a','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
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
INSERT INTO "endpoint_groups" VALUES('57babdeb3cf24042ac44bd1f3f4c2ae8','examples','{"service_id":"daa0c609e87f4060b84f996a30797dd3"}',NULL,'{}');
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
	qos_policy_id TEXT, 
	floating_port_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "floatingips" VALUES('46336c90-9f7a-47ff-a28f-e1447aeab7d4','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'f4b89c04-0e45-4591-98c0-b421d84c23f4','203.0.113.3',NULL,NULL,NULL,'0b5594e2-d247-44f1-abf9-4a49ac27853e','ACTIVE','','',NULL,'e95aa779-c250-4cc2-87dc-bef12f1acc5e');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('264d179b027f40f095b6761f746381d6','27081e34b53c43e89007e02035e491db','ae9274c8320940aeb90d14b7029dbb9f');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('27081e34b53c43e89007e02035e491db','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('f4b89c04-0e45-4591-98c0-b421d84c23f4/203.0.113.1','f4b89c04-0e45-4591-98c0-b421d84c23f4','443bd3d7-875b-45f2-9da0-754fe1b46470','3e6a5a65-3d47-410d-b7f5-a72fa8d3b3db','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b/10.0.0.2','370b717d-2e87-43e9-b45f-56343e6daa2b','5533b94e-dc40-4c48-90f0-7fd069b1745f','f4a7dadb-c3f6-462b-a00a-d29b24e2f3c4','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b/10.0.0.3','370b717d-2e87-43e9-b45f-56343e6daa2b','5533b94e-dc40-4c48-90f0-7fd069b1745f','7a2332a6-2f20-439e-88d9-dcc8901136ad','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('f4b89c04-0e45-4591-98c0-b421d84c23f4/203.0.113.2','f4b89c04-0e45-4591-98c0-b421d84c23f4','443bd3d7-875b-45f2-9da0-754fe1b46470','20c90493-b1c0-4efe-baa0-92620ddda472','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b/10.0.0.1','370b717d-2e87-43e9-b45f-56343e6daa2b','5533b94e-dc40-4c48-90f0-7fd069b1745f','25b0cc91-014a-463a-848f-596b369caea0','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('f4b89c04-0e45-4591-98c0-b421d84c23f4/203.0.113.3','f4b89c04-0e45-4591-98c0-b421d84c23f4','443bd3d7-875b-45f2-9da0-754fe1b46470','e95aa779-c250-4cc2-87dc-bef12f1acc5e','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('f4b89c04-0e45-4591-98c0-b421d84c23f4/203.0.113.4','f4b89c04-0e45-4591-98c0-b421d84c23f4','443bd3d7-875b-45f2-9da0-754fe1b46470','da2ee645-adb6-4ab9-9656-53d8fd995f55','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('c1c2208d-1ff2-4e9f-8f8f-460f6283a616/10.128.0.1','c1c2208d-1ff2-4e9f-8f8f-460f6283a616','cbf5f225-264b-4353-b398-4c736a877a29','bf7408c4-ee72-431d-beb2-df8be8fa8526','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b/10.0.0.4','370b717d-2e87-43e9-b45f-56343e6daa2b','5533b94e-dc40-4c48-90f0-7fd069b1745f','f24a421b-b19a-4fd6-af63-516f6e301cc3','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b/10.0.0.5','370b717d-2e87-43e9-b45f-56343e6daa2b','5533b94e-dc40-4c48-90f0-7fd069b1745f','a2a85963-dac2-470c-a617-fba427260863','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b/10.0.0.6','370b717d-2e87-43e9-b45f-56343e6daa2b','5533b94e-dc40-4c48-90f0-7fd069b1745f','f6f886ae-866e-44ff-98c1-5c9b24649eef','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b/10.0.0.7','370b717d-2e87-43e9-b45f-56343e6daa2b','5533b94e-dc40-4c48-90f0-7fd069b1745f','30a962f5-3c30-4d6d-aeb9-ff25068650ed','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('dea6c6c4f20c45e289cc459a72f6069e','443bd3d7-875b-45f2-9da0-754fe1b46470','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('4f63fdea0605467a890ca876ed6d7442','5533b94e-dc40-4c48-90f0-7fd069b1745f','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('5f3a2ae2d91e4be5b10bd63d163d0b4a','cbf5f225-264b-4353-b398-4c736a877a29','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('1682f457f49b733550a2d1ae30ef85f7','de8b645920064b57a623ed0ae06176ab','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDMf+7o8NPWmW4iizbgi8gA6/aYGU/bfegPA0XHaMPWDbFksRVfn5rBdYwKvrO2QJ9tW4B9AWpu0z0NXI3gflKBpQGCSm8P8MzZaT7JjkKmu0JkL7HNZz7NqUOCTqNfhnSqczvZHztUGs05ypZnuN4JrwBBsStm/H40MMJ4Ufj9uw6qI1IHUQKZA6RCNw0BImzPccc/96JvLs704pqSHjguP0ErhZlZ0fVvcIbyvKnSLNLYy+tF/FFg3zQei6sZ3kJEGcGXvmR+kNKjoKARabK3OLDiL7EuvMYyh5t6aUWkVDLIE72lDXbzPjYNERPYWxOz1Pcd5KshTDrKcLA3KVCF Generated-by-cumulet','73:2a:ca:64:67:5a:a1:90:c8:d8:48:c3:99:b7:7d:f0','2026-11-22T03:29:45.445028Z');
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
INSERT INTO "lb_health_monitors" VALUES('7cb4f752-f889-4f48-b5ce-0ce2facfc73a','c256e9a39dc14e7eb68eff710bb5550b','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('e1101eec-b38a-4921-87d9-1160593442e7','c256e9a39dc14e7eb68eff710bb5550b',1,'INACTIVE',NULL,'16052bcd-f28d-4a04-b61c-c8e439d57421','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('16052bcd-f28d-4a04-b61c-c8e439d57421/7cb4f752-f889-4f48-b5ce-0ce2facfc73a','16052bcd-f28d-4a04-b61c-c8e439d57421','7cb4f752-f889-4f48-b5ce-0ce2facfc73a','2026-11-22T03:29:45.622710Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('16052bcd-f28d-4a04-b61c-c8e439d57421','c256e9a39dc14e7eb68eff710bb5550b',1,'ACTIVE',NULL,'','','5533b94e-dc40-4c48-90f0-7fd069b1745f','HTTP','SOURCE_IP','haproxy','fc89f925-38d8-4cb2-97de-c52b3f74311a');
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
INSERT INTO "lb_vips" VALUES('fc89f925-38d8-4cb2-97de-c52b3f74311a','c256e9a39dc14e7eb68eff710bb5550b',1,'ACTIVE',NULL,'','','5533b94e-dc40-4c48-90f0-7fd069b1745f','10.0.0.6','f6f886ae-866e-44ff-98c1-5c9b24649eef',80,'HTTP','16052bcd-f28d-4a04-b61c-c8e439d57421',NULL,-1);
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
	is_default BOOLEAN, 
	mtu INTEGER, 
	port_security_enabled BOOLEAN, 
	dns_domain TEXT, 
	availability_zone_hints TEXT, 
	provider_network_type TEXT, 
	provider_physical_network TEXT, 
	provider_segmentation_id INTEGER, 
	dhcp_hosted BOOLEAN, 
	qos_policy_id TEXT, 
	zone INTEGER, 
	provided BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_networks_zone UNIQUE (zone)
);
INSERT INTO "networks" VALUES('f4b89c04-0e45-4591-98c0-b421d84c23f4','38e5693e718f44e5b87f3e6208f0fd2d','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('370b717d-2e87-43e9-b45f-56343e6daa2b','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:45Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'5cd457e1-9d53-4425-83bf-4db5452ad972',2,0);
INSERT INTO "networks" VALUES('c1c2208d-1ff2-4e9f-8f8f-460f6283a616','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('13b74c7def1043eb9eec7fff65711d4a','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('3685e13793e34f3bb8d58220601f26e0','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('b3fb91217a9e463abef627d2d9d8ce96','3685e13793e34f3bb8d58220601f26e0','','daa0c609e87f4060b84f996a30797dd3','');
CREATE TABLE port_forwardings (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	floatingip_id TEXT, 
	external_port INTEGER, 
	internal_port INTEGER, 
	external_port_range TEXT, 
	internal_port_range TEXT, 
	internal_ip_address TEXT, 
	internal_port_id TEXT, 
	protocol TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_forwardings" VALUES('0a02364c-2a8b-4418-8a83-b8f50734b538','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'46336c90-9f7a-47ff-a28f-e1447aeab7d4',2222,22,'2222:2222','22:22','10.0.0.3','7a2332a6-2f20-439e-88d9-dcc8901136ad','tcp','0b5594e2-d247-44f1-abf9-4a49ac27853e');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('7a2332a6-2f20-439e-88d9-dcc8901136ad/03a076c8-ed89-4678-bba7-c5c2cfba2c67','7a2332a6-2f20-439e-88d9-dcc8901136ad','03a076c8-ed89-4678-bba7-c5c2cfba2c67');
INSERT INTO "port_group_memberships" VALUES('f24a421b-b19a-4fd6-af63-516f6e301cc3/03a076c8-ed89-4678-bba7-c5c2cfba2c67','f24a421b-b19a-4fd6-af63-516f6e301cc3','03a076c8-ed89-4678-bba7-c5c2cfba2c67');
INSERT INTO "port_group_memberships" VALUES('a2a85963-dac2-470c-a617-fba427260863/03a076c8-ed89-4678-bba7-c5c2cfba2c67','a2a85963-dac2-470c-a617-fba427260863','03a076c8-ed89-4678-bba7-c5c2cfba2c67');
INSERT INTO "port_group_memberships" VALUES('30a962f5-3c30-4d6d-aeb9-ff25068650ed/03a076c8-ed89-4678-bba7-c5c2cfba2c67','30a962f5-3c30-4d6d-aeb9-ff25068650ed','03a076c8-ed89-4678-bba7-c5c2cfba2c67');
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
	trusted BOOLEAN, 
	qos_policy_id TEXT, 
	plug TEXT, 
	"index" INTEGER, 
	hostname TEXT, 
	trunk_id TEXT, 
	tag INTEGER, 
	network_project TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_ports_network_id_mac_address UNIQUE (network_id, mac_address)
);
INSERT INTO "ports" VALUES('3e6a5a65-3d47-410d-b7f5-a72fa8d3b3db','38e5693e718f44e5b87f3e6208f0fd2d','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'','f4b89c04-0e45-4591-98c0-b421d84c23f4','fa:16:3e:b6:64:e7',1,'ACTIVE','f4b89c04-0e45-4591-98c0-b421d84c23f4','network:edge','[{"subnet_id":"443bd3d7-875b-45f2-9da0-754fe1b46470","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'38e5693e718f44e5b87f3e6208f0fd2d');
INSERT INTO "ports" VALUES('f4a7dadb-c3f6-462b-a00a-d29b24e2f3c4','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',2,'','370b717d-2e87-43e9-b45f-56343e6daa2b','fa:16:3e:5d:3e:55',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-370b717d-2e87-43e9-b45f-56343e6daa2b','network:dhcp','[{"subnet_id":"5533b94e-dc40-4c48-90f0-7fd069b1745f","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "ports" VALUES('7a2332a6-2f20-439e-88d9-dcc8901136ad','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'spare','370b717d-2e87-43e9-b45f-56343e6daa2b','fa:16:3e:73:80:14',1,'DOWN','','','[{"subnet_id":"5533b94e-dc40-4c48-90f0-7fd069b1745f","ip_address":"10.0.0.3"}]','["03a076c8-ed89-4678-bba7-c5c2cfba2c67"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "ports" VALUES('20c90493-b1c0-4efe-baa0-92620ddda472','','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'','f4b89c04-0e45-4591-98c0-b421d84c23f4','fa:16:3e:0e:dd:2d',1,'ACTIVE','0b5594e2-d247-44f1-abf9-4a49ac27853e','network:router_gateway','[{"subnet_id":"443bd3d7-875b-45f2-9da0-754fe1b46470","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'38e5693e718f44e5b87f3e6208f0fd2d');
INSERT INTO "ports" VALUES('25b0cc91-014a-463a-848f-596b369caea0','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'','370b717d-2e87-43e9-b45f-56343e6daa2b','fa:16:3e:b8:f7:2a',1,'ACTIVE','0b5594e2-d247-44f1-abf9-4a49ac27853e','network:router_interface','[{"subnet_id":"5533b94e-dc40-4c48-90f0-7fd069b1745f","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "ports" VALUES('e95aa779-c250-4cc2-87dc-bef12f1acc5e','','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'','f4b89c04-0e45-4591-98c0-b421d84c23f4','fa:16:3e:12:a6:1a',1,'DOWN','46336c90-9f7a-47ff-a28f-e1447aeab7d4','network:floatingip','[{"subnet_id":"443bd3d7-875b-45f2-9da0-754fe1b46470","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'38e5693e718f44e5b87f3e6208f0fd2d');
INSERT INTO "ports" VALUES('da2ee645-adb6-4ab9-9656-53d8fd995f55','','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'','f4b89c04-0e45-4591-98c0-b421d84c23f4','fa:16:3e:c7:6b:7e',1,'ACTIVE','f8b60a7b-6e9b-4ac5-a214-a61b9bc8a5d4','network:router_gateway','[{"subnet_id":"443bd3d7-875b-45f2-9da0-754fe1b46470","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'38e5693e718f44e5b87f3e6208f0fd2d');
INSERT INTO "ports" VALUES('bf7408c4-ee72-431d-beb2-df8be8fa8526','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'','c1c2208d-1ff2-4e9f-8f8f-460f6283a616','fa:16:3e:f1:32:fe',1,'ACTIVE','f8b60a7b-6e9b-4ac5-a214-a61b9bc8a5d4','network:router_interface','[{"subnet_id":"cbf5f225-264b-4353-b398-4c736a877a29","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "ports" VALUES('f24a421b-b19a-4fd6-af63-516f6e301cc3','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',2,'','370b717d-2e87-43e9-b45f-56343e6daa2b','fa:16:3e:75:dc:8e',1,'DOWN','','trunk:subport','[{"subnet_id":"5533b94e-dc40-4c48-90f0-7fd069b1745f","ip_address":"10.0.0.4"}]','["03a076c8-ed89-4678-bba7-c5c2cfba2c67"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','a807b655-68ae-4239-abc9-43652377a750',100,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "ports" VALUES('a2a85963-dac2-470c-a617-fba427260863','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'','370b717d-2e87-43e9-b45f-56343e6daa2b','fa:16:3e:13:c5:7e',1,'DOWN','','','[{"subnet_id":"5533b94e-dc40-4c48-90f0-7fd069b1745f","ip_address":"10.0.0.5"}]','["03a076c8-ed89-4678-bba7-c5c2cfba2c67"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','a807b655-68ae-4239-abc9-43652377a750',0,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "ports" VALUES('f6f886ae-866e-44ff-98c1-5c9b24649eef','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'vip-fc89f925-38d8-4cb2-97de-c52b3f74311a','370b717d-2e87-43e9-b45f-56343e6daa2b','fa:16:3e:81:20:06',1,'ACTIVE','fc89f925-38d8-4cb2-97de-c52b3f74311a','neutron:LOADBALANCER','[{"subnet_id":"5533b94e-dc40-4c48-90f0-7fd069b1745f","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "ports" VALUES('30a962f5-3c30-4d6d-aeb9-ff25068650ed','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'','370b717d-2e87-43e9-b45f-56343e6daa2b','fa:16:3e:47:62:2d',1,'ACTIVE','e531e1ae-2143-4680-af7c-b40f8001e153','compute:nova','[{"subnet_id":"5533b94e-dc40-4c48-90f0-7fd069b1745f","ip_address":"10.0.0.7"}]','["03a076c8-ed89-4678-bba7-c5c2cfba2c67"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'c256e9a39dc14e7eb68eff710bb5550b');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('87174bea58a94420ad0b6385f8c36b6c','endpoint','5f4772207ed34404bb8b81b97e6bace2','3a3a274bbd25431192cb46f461934a0f');
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
INSERT INTO "projects" VALUES('38e5693e718f44e5b87f3e6208f0fd2d','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('3a3a274bbd25431192cb46f461934a0f','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('c256e9a39dc14e7eb68eff710bb5550b','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('405a26942d6b440e9d90ce4f9cef49a2','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('dcc93e3d-fc31-4d17-9715-c2a5340a7ff7','c256e9a39dc14e7eb68eff710bb5550b','5cd457e1-9d53-4425-83bf-4db5452ad972',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('37e3f800-03f5-4703-ada5-b746ba16fe34','c256e9a39dc14e7eb68eff710bb5550b','5cd457e1-9d53-4425-83bf-4db5452ad972',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('ab8efcc3-618c-44e4-be8c-98812f14c32e','c256e9a39dc14e7eb68eff710bb5550b','5cd457e1-9d53-4425-83bf-4db5452ad972',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('ad19b2f9-5742-4d14-9de2-dbc3c0097aaf','c256e9a39dc14e7eb68eff710bb5550b','5cd457e1-9d53-4425-83bf-4db5452ad972',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('03c2e754-4638-4b8d-acc3-4632c83ed623','c256e9a39dc14e7eb68eff710bb5550b','5cd457e1-9d53-4425-83bf-4db5452ad972',9,0,'egress');
CREATE TABLE qos_policies (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	is_default BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_policies" VALUES('5cd457e1-9d53-4425-83bf-4db5452ad972','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('c256e9a39dc14e7eb68eff710bb5550b','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('e8b9291b-d698-44bd-86e0-2084fc6e88ea','38e5693e718f44e5b87f3e6208f0fd2d','network','f4b89c04-0e45-4591-98c0-b421d84c23f4','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('1bda6efc-af17-4526-95d0-3aac4f0e2aa8','38e5693e718f44e5b87f3e6208f0fd2d','subnetpool','4f39d132-60d3-4416-87d5-073b3f561c58','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('127a34fc-9097-46d0-99ec-4fc6e75516f9','c256e9a39dc14e7eb68eff710bb5550b','network','370b717d-2e87-43e9-b45f-56343e6daa2b','access_as_shared','1a03db2a8b7e472ea8b6aa0680bff9f4');
CREATE TABLE regions (
	id TEXT NOT NULL, 
	description TEXT, 
	parent_region_id TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "regions" VALUES('RegionOne','',NULL,'{}');
CREATE TABLE registered_limits (
	id TEXT NOT NULL, 
	service_id TEXT, 
	region_id TEXT, 
	resource_name TEXT, 
	default_limit INTEGER, 
	description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "registered_limits" VALUES('91fb38cae10d47b28e8b680f827d71e9','daa0c609e87f4060b84f996a30797dd3','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('d05fae9e9a45471fa434fed0b20dc6ef','audit_id','klZtlt8iHkeYX0kY332CCw',1.79531818480356597901e+09);
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
INSERT INTO "role_assignments" VALUES('f2784540b6894bc4a669157f2513ad26','user','ef6c29c6259d436e96511d658515fb99','d54256c9f6774660a6d217396e117a40','project','38e5693e718f44e5b87f3e6208f0fd2d',0);
INSERT INTO "role_assignments" VALUES('60ee9fc92de0439983ad095588f01cec','user','ef6c29c6259d436e96511d658515fb99','d54256c9f6774660a6d217396e117a40','project','3a3a274bbd25431192cb46f461934a0f',0);
INSERT INTO "role_assignments" VALUES('58d7d9a6524848c498f4bd100e1fdace','user','ef6c29c6259d436e96511d658515fb99','d54256c9f6774660a6d217396e117a40','domain','default',0);
INSERT INTO "role_assignments" VALUES('52a3a1f776d44b2790dea398026ab9a9','user','ef6c29c6259d436e96511d658515fb99','d54256c9f6774660a6d217396e117a40','system','all',0);
INSERT INTO "role_assignments" VALUES('4ddc6a5dc4f946e691a4acf3ae5deff6','user','dd98c18d5564441cba141e6b29093176','96822ad565c54d138e7f346efb15fa7e','project','3a3a274bbd25431192cb46f461934a0f',0);
INSERT INTO "role_assignments" VALUES('3fc2f77f83bb4d6b924a78280d5d8f3c','user','04979a247bf34f64b431b188f8b0636f','9b27d330712149d289fde190d745447f','project','c256e9a39dc14e7eb68eff710bb5550b',0);
INSERT INTO "role_assignments" VALUES('000c15eb45c944079f06cc83b7051801','user','de8b645920064b57a623ed0ae06176ab','96822ad565c54d138e7f346efb15fa7e','project','c256e9a39dc14e7eb68eff710bb5550b',0);
INSERT INTO "role_assignments" VALUES('b1b256250b4e4ca49371d5135de5262f','user','ae9274c8320940aeb90d14b7029dbb9f','96822ad565c54d138e7f346efb15fa7e','project','405a26942d6b440e9d90ce4f9cef49a2',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('854ee5ef124a4067b3e58dcda69bff0f','d54256c9f6774660a6d217396e117a40','d0869c8d342d4d96935e6bb071f32dd3');
INSERT INTO "role_implications" VALUES('b8e1cf564dbb447382a2b7abae3351fe','d0869c8d342d4d96935e6bb071f32dd3','96822ad565c54d138e7f346efb15fa7e');
INSERT INTO "role_implications" VALUES('bd0c4931f85c4f4bbfff6a117aa3f959','96822ad565c54d138e7f346efb15fa7e','9b27d330712149d289fde190d745447f');
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
INSERT INTO "roles" VALUES('d54256c9f6774660a6d217396e117a40','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('d0869c8d342d4d96935e6bb071f32dd3','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('96822ad565c54d138e7f346efb15fa7e','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('9b27d330712149d289fde190d745447f','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('0de6c22570fd4be1bea08c2730ddcf06','service',NULL,NULL,'{}','{}');
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
	enable_default_route_bfd BOOLEAN, 
	enable_default_route_ecmp BOOLEAN, 
	availability_zone_hints TEXT, 
	l3_hosted BOOLEAN, 
	enable_snat BOOLEAN, 
	gateway_qos_policy_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('0b5594e2-d247-44f1-abf9-4a49ac27853e','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:45Z',2,'',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
INSERT INTO "routers" VALUES('f8b60a7b-6e9b-4ac5-a214-a61b9bc8a5d4','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('031d48a6-bdda-4b56-a6df-e3b24638df34','c256e9a39dc14e7eb68eff710bb5550b','03a076c8-ed89-4678-bba7-c5c2cfba2c67','ingress','IPv6',NULL,NULL,NULL,NULL,'03a076c8-ed89-4678-bba7-c5c2cfba2c67',NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('4caf26b2-9c36-482e-a68c-a39fe7d48f45','c256e9a39dc14e7eb68eff710bb5550b','03a076c8-ed89-4678-bba7-c5c2cfba2c67','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('e5046566-a582-4aeb-b3aa-96346e171fa9','c256e9a39dc14e7eb68eff710bb5550b','03a076c8-ed89-4678-bba7-c5c2cfba2c67','ingress','IPv4',NULL,NULL,NULL,NULL,'03a076c8-ed89-4678-bba7-c5c2cfba2c67',NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('02db8b5d-5420-439a-8a9c-5c5ddc693608','c256e9a39dc14e7eb68eff710bb5550b','03a076c8-ed89-4678-bba7-c5c2cfba2c67','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('23660061-6183-49eb-974b-22bd5c2fd1d1','405a26942d6b440e9d90ce4f9cef49a2','c36476bb-bdc9-4eb6-89d5-2dbaf8131666','ingress','IPv6',NULL,NULL,NULL,NULL,'c36476bb-bdc9-4eb6-89d5-2dbaf8131666',NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('f0765833-8cba-4393-a08a-cf0871e2305a','405a26942d6b440e9d90ce4f9cef49a2','c36476bb-bdc9-4eb6-89d5-2dbaf8131666','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('dd09376b-963e-4d11-876e-ec269424e98d','405a26942d6b440e9d90ce4f9cef49a2','c36476bb-bdc9-4eb6-89d5-2dbaf8131666','ingress','IPv4',NULL,NULL,NULL,NULL,'c36476bb-bdc9-4eb6-89d5-2dbaf8131666',NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('d0f8f4de-2fad-4a04-8acb-21127e12dd46','405a26942d6b440e9d90ce4f9cef49a2','c36476bb-bdc9-4eb6-89d5-2dbaf8131666','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('b1177d1c-fd34-4a6f-8002-99bd5b8c7d23','38e5693e718f44e5b87f3e6208f0fd2d','0d2585da-76ac-494c-83fe-84c74d5e1342','ingress','IPv6',NULL,NULL,NULL,NULL,'0d2585da-76ac-494c-83fe-84c74d5e1342',NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('97fd32a8-8a28-4efd-881f-78637dc30df4','38e5693e718f44e5b87f3e6208f0fd2d','0d2585da-76ac-494c-83fe-84c74d5e1342','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('849e5565-9649-4b82-b21f-34e2514fd1a4','38e5693e718f44e5b87f3e6208f0fd2d','0d2585da-76ac-494c-83fe-84c74d5e1342','ingress','IPv4',NULL,NULL,NULL,NULL,'0d2585da-76ac-494c-83fe-84c74d5e1342',NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('cbeb7245-3d76-4db3-b797-36c908fdf4af','38e5693e718f44e5b87f3e6208f0fd2d','0d2585da-76ac-494c-83fe-84c74d5e1342','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1);
INSERT INTO "security_group_rules" VALUES('ee119359-ff77-4cac-9ffe-6bab8c0ff3b7','c256e9a39dc14e7eb68eff710bb5550b','c214951a-16a2-4903-a9aa-4b8100677907','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1);
INSERT INTO "security_group_rules" VALUES('ab012374-847d-4e09-a0ae-7a2723adc6d2','c256e9a39dc14e7eb68eff710bb5550b','c214951a-16a2-4903-a9aa-4b8100677907','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1);
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
INSERT INTO "security_groups" VALUES('03a076c8-ed89-4678-bba7-c5c2cfba2c67','c256e9a39dc14e7eb68eff710bb5550b','Default security group','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'default',1,'c256e9a39dc14e7eb68eff710bb5550b');
INSERT INTO "security_groups" VALUES('c36476bb-bdc9-4eb6-89d5-2dbaf8131666','405a26942d6b440e9d90ce4f9cef49a2','Default security group','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'default',1,'405a26942d6b440e9d90ce4f9cef49a2');
INSERT INTO "security_groups" VALUES('0d2585da-76ac-494c-83fe-84c74d5e1342','38e5693e718f44e5b87f3e6208f0fd2d','Default security group','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'default',1,'38e5693e718f44e5b87f3e6208f0fd2d');
INSERT INTO "security_groups" VALUES('c214951a-16a2-4903-a9aa-4b8100677907','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('e531e1ae-2143-4680-af7c-b40f8001e153','c256e9a39dc14e7eb68eff710bb5550b','de8b645920064b57a623ed0ae06176ab','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"30a962f5-3c30-4d6d-aeb9-ff25068650ed","made":true}]','active',NULL,1,1,1,NULL,'r-549947e6',0,'MANUAL','','','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z','2026-11-22T03:29:45.479097','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('16052bcd-f28d-4a04-b61c-c8e439d57421','5533b94e-dc40-4c48-90f0-7fd069b1745f','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('4f39d132-60d3-4416-87d5-073b3f561c58','38e5693e718f44e5b87f3e6208f0fd2d','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('53751a9e-3215-4fef-aa33-774d34c62165','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'ee8f739c-071c-49a2-a233-9500362ae738',0);
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
INSERT INTO "subnets" VALUES('443bd3d7-875b-45f2-9da0-754fe1b46470','38e5693e718f44e5b87f3e6208f0fd2d','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'public_subnet','f4b89c04-0e45-4591-98c0-b421d84c23f4',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('5533b94e-dc40-4c48-90f0-7fd069b1745f','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:44Z','2026-11-22T03:29:44Z',1,'','370b717d-2e87-43e9-b45f-56343e6daa2b',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('cbf5f225-264b-4353-b398-4c736a877a29','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'auto_allocated_subnet_v4','c1c2208d-1ff2-4e9f-8f8f-460f6283a616',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'4f39d132-60d3-4416-87d5-073b3f561c58','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('klZtlt8iHkeYX0kY332CCw','de8b645920064b57a623ed0ae06176ab',1795361384,0);
CREATE TABLE trunks (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	port_id TEXT, 
	admin_state_up BOOLEAN, 
	status TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "trunks" VALUES('a807b655-68ae-4239-abc9-43652377a750','c256e9a39dc14e7eb68eff710bb5550b','','[]','2026-11-22T03:29:45Z','2026-11-22T03:29:45Z',1,'trunk','a2a85963-dac2-470c-a617-fba427260863',1,'DOWN');
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
INSERT INTO "trusts" VALUES('bb34511e64334e679b127347a94d324f','de8b645920064b57a623ed0ae06176ab','ae9274c8320940aeb90d14b7029dbb9f','c256e9a39dc14e7eb68eff710bb5550b',0,'["9b27d330712149d289fde190d745447f"]',NULL,NULL,NULL,0);
CREATE TABLE unified_limits (
	id TEXT NOT NULL, 
	project_id TEXT, 
	domain_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	resource_name TEXT, 
	resource_limit INTEGER, 
	description TEXT, 
	registered_limit_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "unified_limits" VALUES('c9023f0204a548d8a8624f4cc6241341','c256e9a39dc14e7eb68eff710bb5550b',NULL,'daa0c609e87f4060b84f996a30797dd3','RegionOne','things',9,NULL,'91fb38cae10d47b28e8b680f827d71e9');
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
	password_expires_at FLOAT, 
	password_set_at FLOAT, 
	password_own BOOLEAN, 
	last_active_day INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_users_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "users" VALUES('ef6c29c6259d436e96511d658515fb99','admin','default',NULL,NULL,1,'$2b$08$E6kOOPoE7yZwfjxdFoSY.OhBOZ4Z3vsa.a6o2jwivhlC9NGiZoH1q','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('dd98c18d5564441cba141e6b29093176','demo','default',NULL,NULL,1,'$2b$08$fOv/Qr3qOJspOW37Ar3tOeVcaC.sAYbZhDxHV3KsfdzrKINLxUHgW','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('04979a247bf34f64b431b188f8b0636f','reader','default',NULL,NULL,1,'$2b$08$CDj84VRasq7W652bHaEPwezhWHs1YXKbemI31iFuZY2S2cZ7NG.Pm','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('de8b645920064b57a623ed0ae06176ab','member','default',NULL,NULL,1,'$2b$08$F802ZoPaAjBF8idDwcDS3.i13ylkKt.9HPfIesKkzgQxUR3LhGOWW','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('ae9274c8320940aeb90d14b7029dbb9f','stranger','default',NULL,NULL,1,'$2b$08$mME8Jg28VGHd8jOg99swruGLfo8MwlAPuFKin078m1Nc9ljNo6R/W','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
