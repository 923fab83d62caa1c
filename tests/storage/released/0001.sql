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
INSERT INTO "access_rules" VALUES('52ef71caf0dd4a51899695463c36e0c4','02f110d4d29d4cb69245587db4b72462','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('ea314d71-33d4-4d5a-a5a0-036bfe6ab08e','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('71cbe7fa-8e49-4c21-978b-01573b25ebc2','32ae0460e1634277a5615534b62f8476','scope',4);
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
INSERT INTO "application_credentials" VALUES('b82c21c9aa5c4a67987856b509190195','02f110d4d29d4cb69245587db4b72462','32ae0460e1634277a5615534b62f8476','robot',NULL,'$2b$08$S/C6C9rQ1H/kMPoJ7H6quOTYg4ec52/nwmyJZ8B2.RQGUpDBkp/nq','["2f420aaf15de4b40bcc1973d030ec1db","e195a01d704b4f7683207803ebd941fc"]','["52ef71caf0dd4a51899695463c36e0c4"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('32ae0460e1634277a5615534b62f8476','885e6cb6-bdd3-4e86-970b-44c23a4bdb0f','e6683ee3-30d1-487b-b1b2-976e6d817923');
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
INSERT INTO "catalog_endpoints" VALUES('1d38a4400a4f46458e2fd9fdec426193','public','911aac1ad92c46d2ad71b4a51ad916ec','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('911aac1ad92c46d2ad71b4a51ad916ec','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('32ae0460e1634277a5615534b62f8476','32ae0460e1634277a5615534b62f8476','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('868f40b2962b22212ec185aa637780fe1edc2eb46ddde8a24188469f2f319eae','02f110d4d29d4cb69245587db4b72462','ec2','32ae0460e1634277a5615534b62f8476','gAAAAABrAl5ClgAkHdQBqgzbkz7mT8q4Ukm9x01dE10ucxAuyt5_8c0orvpn01ZYPLc_Y2UYA_aLT_B01nF7bZt-l32D1hUj8zDrbjhRqOleTOaZprEC6tiJ7gROv0XRb0toK8h_0zIMyDCDdLjbJ9iY2uN7rnxTibU0VFWdv6nSd2t0TmEeWhTo-sA_dJbHs8VsYDnF_sMSCeicvUDLZBrTXiRezFm_vw==');
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
INSERT INTO "default_security_group_rules" VALUES('05e6ccc0-b2e9-47ef-8783-7e884b840873','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "default_security_group_rules" VALUES('3d2d6420-dab7-4133-b98f-67457b3aed0a','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "default_security_group_rules" VALUES('c105386a-98f2-4f36-aeb7-c5935c07aa1c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "default_security_group_rules" VALUES('f1509cf6-ffe8-4477-b7ef-e3c6b2a3060b','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
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
INSERT INTO "endpoint_groups" VALUES('9a4617f02a424c95ac1d9202a424863e','examples','{"service_id":"911aac1ad92c46d2ad71b4a51ad916ec"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('ed33f0a4-329f-44d2-b87e-e8c5be7bc896','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'b73312de-dcfa-44ef-b679-d97d32d2c7f3','203.0.113.3',NULL,NULL,NULL,'3fdc18ab-56d0-4b51-a534-ea6d970beb16','ACTIVE','','','3a3cf9c1-682c-4e8d-808e-c8e67affcbc8');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('15a6c5b3fbae4256a263a86aa9d8e082','f1900fc887c64175b7e842e9dffc6f40','da2504f527764f1da2f9886a27b87783');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('f1900fc887c64175b7e842e9dffc6f40','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('b73312de-dcfa-44ef-b679-d97d32d2c7f3/203.0.113.1','b73312de-dcfa-44ef-b679-d97d32d2c7f3','b0ed51d9-e12e-42fb-9772-0d8b81147f5b','f7de5c58-f20c-4a16-90c1-fdccfea0ef2a','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('566f7ec2-be34-4862-9038-08c915cf3721/10.0.0.2','566f7ec2-be34-4862-9038-08c915cf3721','818539f1-e8c5-40e9-bba9-a2f09e313c99','1e1f6930-29d1-4ab0-89ea-2ed4bf087aa2','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('566f7ec2-be34-4862-9038-08c915cf3721/10.0.0.3','566f7ec2-be34-4862-9038-08c915cf3721','818539f1-e8c5-40e9-bba9-a2f09e313c99','80d6ba70-3979-4ee0-a1e7-5eca8a4fc9d7','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('b73312de-dcfa-44ef-b679-d97d32d2c7f3/203.0.113.2','b73312de-dcfa-44ef-b679-d97d32d2c7f3','b0ed51d9-e12e-42fb-9772-0d8b81147f5b','e4ca6818-cad7-4ebe-8f5a-074b86ac8764','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('566f7ec2-be34-4862-9038-08c915cf3721/10.0.0.1','566f7ec2-be34-4862-9038-08c915cf3721','818539f1-e8c5-40e9-bba9-a2f09e313c99','ab260001-724f-4c1d-b5da-d8e5a73a8af9','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('b73312de-dcfa-44ef-b679-d97d32d2c7f3/203.0.113.3','b73312de-dcfa-44ef-b679-d97d32d2c7f3','b0ed51d9-e12e-42fb-9772-0d8b81147f5b','3a3cf9c1-682c-4e8d-808e-c8e67affcbc8','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('b73312de-dcfa-44ef-b679-d97d32d2c7f3/203.0.113.4','b73312de-dcfa-44ef-b679-d97d32d2c7f3','b0ed51d9-e12e-42fb-9772-0d8b81147f5b','77add6e9-c964-4419-91cb-983b45b2746c','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('885e6cb6-bdd3-4e86-970b-44c23a4bdb0f/10.128.0.1','885e6cb6-bdd3-4e86-970b-44c23a4bdb0f','85ea2abc-ea27-48ec-8a3e-d4eec6d6dc15','6b4626b2-895a-452c-a3f3-0bfb9542e385','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('566f7ec2-be34-4862-9038-08c915cf3721/10.0.0.4','566f7ec2-be34-4862-9038-08c915cf3721','818539f1-e8c5-40e9-bba9-a2f09e313c99','89482646-8916-40c0-a8c8-e5c90723d6cc','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('566f7ec2-be34-4862-9038-08c915cf3721/10.0.0.5','566f7ec2-be34-4862-9038-08c915cf3721','818539f1-e8c5-40e9-bba9-a2f09e313c99','ba215058-9649-4ea1-95c7-3822b26e74f8','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('566f7ec2-be34-4862-9038-08c915cf3721/10.0.0.6','566f7ec2-be34-4862-9038-08c915cf3721','818539f1-e8c5-40e9-bba9-a2f09e313c99','42cf7070-9e49-4b45-9733-195bcc0a2e62','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('566f7ec2-be34-4862-9038-08c915cf3721/10.0.0.7','566f7ec2-be34-4862-9038-08c915cf3721','818539f1-e8c5-40e9-bba9-a2f09e313c99','b85e41cf-a805-40c1-9121-171fe3c0d125','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('5b43b1383e6e455cbd3253b28d7f6278','b0ed51d9-e12e-42fb-9772-0d8b81147f5b','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('7dc4d81a5df847668dda83b9f63fdf11','818539f1-e8c5-40e9-bba9-a2f09e313c99','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('465908ed4b664838ae79e086545db5b7','85ea2abc-ea27-48ec-8a3e-d4eec6d6dc15','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('dda98e896cafeb5377e8811c9e3e67bb','02f110d4d29d4cb69245587db4b72462','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCts6VQYbST6t2rBS5Ftfpbl23DZMpEeeSNrHQzE/uAQ5Lh5c0eIRRXI3jSYWu+wxHDJkK+adRA/3qNmJvXYSylssYno7Yjm0Zy2SMmFZ8VFm1UvPb91nzwIMK2hzOFzLmHYggCqotgewkQlo0/J6600hdhW3mDnZQtPa3OvUC1J+t2aZbHkNlKjuLvW58q9GMzhymkC9tGhMhUflfKAEbXfBlh6t/uk64kAlMemUG7CcfYmp2x/tMbngNhc9OKUHbTPhFN3ComCFsOyNRszLdRZVVXlRXhmnLUiJrAR77lCAC5vfru8pJChhM9xntDqaTh5HE0BS1e8+D714xnLOCN Generated-by-cumulet','37:e7:1c:97:26:e4:93:13:65:6b:4d:42:18:8b:22:11','2026-11-22T03:15:14.242939Z');
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
INSERT INTO "lb_health_monitors" VALUES('e14e0063-0da8-4571-87be-ffc96c8294ce','32ae0460e1634277a5615534b62f8476','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('384c721a-0aa7-4f74-b51a-1822d598dca3','32ae0460e1634277a5615534b62f8476',1,'INACTIVE',NULL,'fad269c6-2ab9-4784-a8e2-71f305edc110','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('fad269c6-2ab9-4784-a8e2-71f305edc110/e14e0063-0da8-4571-87be-ffc96c8294ce','fad269c6-2ab9-4784-a8e2-71f305edc110','e14e0063-0da8-4571-87be-ffc96c8294ce','2026-11-22T03:15:14.496205Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('fad269c6-2ab9-4784-a8e2-71f305edc110','32ae0460e1634277a5615534b62f8476',1,'ACTIVE',NULL,'','','818539f1-e8c5-40e9-bba9-a2f09e313c99','HTTP','SOURCE_IP','haproxy','2e6b66fa-91c3-419d-a943-4732c9a911f6');
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
INSERT INTO "lb_vips" VALUES('2e6b66fa-91c3-419d-a943-4732c9a911f6','32ae0460e1634277a5615534b62f8476',1,'ACTIVE',NULL,'','','818539f1-e8c5-40e9-bba9-a2f09e313c99','10.0.0.6','42cf7070-9e49-4b45-9733-195bcc0a2e62',80,'HTTP','fad269c6-2ab9-4784-a8e2-71f305edc110',NULL,-1);
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
	zone INTEGER, 
	provided BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_networks_zone UNIQUE (zone)
);
INSERT INTO "networks" VALUES('b73312de-dcfa-44ef-b679-d97d32d2c7f3','be9922eaa46c47339979437ac944c4ef','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('566f7ec2-be34-4862-9038-08c915cf3721','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:14Z',3,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,2,0);
INSERT INTO "networks" VALUES('885e6cb6-bdd3-4e86-970b-44c23a4bdb0f','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('6b26e2d722da4017abf9f894b96ceb77','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('c5ab8e3066de408bab8e992ae4e2a855','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('4adc6bcec5db4cfeae30201dd4084e72','c5ab8e3066de408bab8e992ae4e2a855','','911aac1ad92c46d2ad71b4a51ad916ec','');
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
INSERT INTO "port_forwardings" VALUES('28cbb3b8-6b22-442d-a1c9-576d8e873750','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'ed33f0a4-329f-44d2-b87e-e8c5be7bc896',2222,22,'2222:2222','22:22','10.0.0.3','80d6ba70-3979-4ee0-a1e7-5eca8a4fc9d7','tcp','3fdc18ab-56d0-4b51-a534-ea6d970beb16');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('80d6ba70-3979-4ee0-a1e7-5eca8a4fc9d7/01761835-62fa-445f-a4b5-fa072feb3d8a','80d6ba70-3979-4ee0-a1e7-5eca8a4fc9d7','01761835-62fa-445f-a4b5-fa072feb3d8a');
INSERT INTO "port_group_memberships" VALUES('89482646-8916-40c0-a8c8-e5c90723d6cc/01761835-62fa-445f-a4b5-fa072feb3d8a','89482646-8916-40c0-a8c8-e5c90723d6cc','01761835-62fa-445f-a4b5-fa072feb3d8a');
INSERT INTO "port_group_memberships" VALUES('ba215058-9649-4ea1-95c7-3822b26e74f8/01761835-62fa-445f-a4b5-fa072feb3d8a','ba215058-9649-4ea1-95c7-3822b26e74f8','01761835-62fa-445f-a4b5-fa072feb3d8a');
INSERT INTO "port_group_memberships" VALUES('b85e41cf-a805-40c1-9121-171fe3c0d125/01761835-62fa-445f-a4b5-fa072feb3d8a','b85e41cf-a805-40c1-9121-171fe3c0d125','01761835-62fa-445f-a4b5-fa072feb3d8a');
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
	plug TEXT, 
	"index" INTEGER, 
	hostname TEXT, 
	trunk_id TEXT, 
	tag INTEGER, 
	network_project TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_ports_network_id_mac_address UNIQUE (network_id, mac_address)
);
INSERT INTO "ports" VALUES('f7de5c58-f20c-4a16-90c1-fdccfea0ef2a','be9922eaa46c47339979437ac944c4ef','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'','b73312de-dcfa-44ef-b679-d97d32d2c7f3','fa:16:3e:de:ae:21',1,'ACTIVE','b73312de-dcfa-44ef-b679-d97d32d2c7f3','network:edge','[{"subnet_id":"b0ed51d9-e12e-42fb-9772-0d8b81147f5b","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'edge',0,'','',0,'be9922eaa46c47339979437ac944c4ef');
INSERT INTO "ports" VALUES('1e1f6930-29d1-4ab0-89ea-2ed4bf087aa2','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',2,'','566f7ec2-be34-4862-9038-08c915cf3721','fa:16:3e:6e:3d:4f',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-566f7ec2-be34-4862-9038-08c915cf3721','network:dhcp','[{"subnet_id":"818539f1-e8c5-40e9-bba9-a2f09e313c99","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'dhcp',0,'','',0,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "ports" VALUES('80d6ba70-3979-4ee0-a1e7-5eca8a4fc9d7','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'spare','566f7ec2-be34-4862-9038-08c915cf3721','fa:16:3e:80:ab:39',1,'DOWN','','','[{"subnet_id":"818539f1-e8c5-40e9-bba9-a2f09e313c99","ip_address":"10.0.0.3"}]','["01761835-62fa-445f-a4b5-fa072feb3d8a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','',0,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "ports" VALUES('e4ca6818-cad7-4ebe-8f5a-074b86ac8764','','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'','b73312de-dcfa-44ef-b679-d97d32d2c7f3','fa:16:3e:3a:8d:95',1,'ACTIVE','3fdc18ab-56d0-4b51-a534-ea6d970beb16','network:router_gateway','[{"subnet_id":"b0ed51d9-e12e-42fb-9772-0d8b81147f5b","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','',0,'be9922eaa46c47339979437ac944c4ef');
INSERT INTO "ports" VALUES('ab260001-724f-4c1d-b5da-d8e5a73a8af9','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'','566f7ec2-be34-4862-9038-08c915cf3721','fa:16:3e:2e:80:e7',1,'ACTIVE','3fdc18ab-56d0-4b51-a534-ea6d970beb16','network:router_interface','[{"subnet_id":"818539f1-e8c5-40e9-bba9-a2f09e313c99","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','',0,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "ports" VALUES('3a3cf9c1-682c-4e8d-808e-c8e67affcbc8','','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'','b73312de-dcfa-44ef-b679-d97d32d2c7f3','fa:16:3e:9c:d0:07',1,'DOWN','ed33f0a4-329f-44d2-b87e-e8c5be7bc896','network:floatingip','[{"subnet_id":"b0ed51d9-e12e-42fb-9772-0d8b81147f5b","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,0,'','',0,'be9922eaa46c47339979437ac944c4ef');
INSERT INTO "ports" VALUES('77add6e9-c964-4419-91cb-983b45b2746c','','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'','b73312de-dcfa-44ef-b679-d97d32d2c7f3','fa:16:3e:ce:82:78',1,'ACTIVE','e6683ee3-30d1-487b-b1b2-976e6d817923','network:router_gateway','[{"subnet_id":"b0ed51d9-e12e-42fb-9772-0d8b81147f5b","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','',0,'be9922eaa46c47339979437ac944c4ef');
INSERT INTO "ports" VALUES('6b4626b2-895a-452c-a3f3-0bfb9542e385','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'','885e6cb6-bdd3-4e86-970b-44c23a4bdb0f','fa:16:3e:54:4b:c5',1,'ACTIVE','e6683ee3-30d1-487b-b1b2-976e6d817923','network:router_interface','[{"subnet_id":"85ea2abc-ea27-48ec-8a3e-d4eec6d6dc15","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','',0,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "ports" VALUES('89482646-8916-40c0-a8c8-e5c90723d6cc','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',2,'','566f7ec2-be34-4862-9038-08c915cf3721','fa:16:3e:e7:d7:ac',1,'DOWN','','trunk:subport','[{"subnet_id":"818539f1-e8c5-40e9-bba9-a2f09e313c99","ip_address":"10.0.0.4"}]','["01761835-62fa-445f-a4b5-fa072feb3d8a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','a8d23bf6-a0e4-4fea-aeda-ae5ea6e9a467',100,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "ports" VALUES('ba215058-9649-4ea1-95c7-3822b26e74f8','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'','566f7ec2-be34-4862-9038-08c915cf3721','fa:16:3e:2a:4a:a4',1,'DOWN','','','[{"subnet_id":"818539f1-e8c5-40e9-bba9-a2f09e313c99","ip_address":"10.0.0.5"}]','["01761835-62fa-445f-a4b5-fa072feb3d8a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','a8d23bf6-a0e4-4fea-aeda-ae5ea6e9a467',0,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "ports" VALUES('42cf7070-9e49-4b45-9733-195bcc0a2e62','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'vip-2e6b66fa-91c3-419d-a943-4732c9a911f6','566f7ec2-be34-4862-9038-08c915cf3721','fa:16:3e:ae:de:19',1,'ACTIVE','2e6b66fa-91c3-419d-a943-4732c9a911f6','neutron:LOADBALANCER','[{"subnet_id":"818539f1-e8c5-40e9-bba9-a2f09e313c99","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'balancer',0,'','',0,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "ports" VALUES('b85e41cf-a805-40c1-9121-171fe3c0d125','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'','566f7ec2-be34-4862-9038-08c915cf3721','fa:16:3e:a5:9f:0d',1,'ACTIVE','f7a0e162-a34b-45c9-951a-e6bdae2d855a','compute:nova','[{"subnet_id":"818539f1-e8c5-40e9-bba9-a2f09e313c99","ip_address":"10.0.0.7"}]','["01761835-62fa-445f-a4b5-fa072feb3d8a"]',1,'[]','[]','','','normal','{}','vm',NULL,'instance',0,'vm','',0,'32ae0460e1634277a5615534b62f8476');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('92cf713e548b4c9dad37ea6ff30a4c3e','endpoint','1d38a4400a4f46458e2fd9fdec426193','15484959b0ad49539a963187fb4115fd');
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
INSERT INTO "projects" VALUES('be9922eaa46c47339979437ac944c4ef','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('15484959b0ad49539a963187fb4115fd','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('32ae0460e1634277a5615534b62f8476','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('5b2244e444614d3dae3a45335a8d3ca3','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('32ae0460e1634277a5615534b62f8476','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('2dfb98f7-c834-43be-b874-f88962a3799c','be9922eaa46c47339979437ac944c4ef','network','b73312de-dcfa-44ef-b679-d97d32d2c7f3','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('9ac1f1d8-f190-4faf-bd81-b9d6d08e1367','be9922eaa46c47339979437ac944c4ef','subnetpool','a4601c22-7825-49ec-a73c-d9b6d7e49d42','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('ad8f70a1-cec3-4ca3-a2b1-7cdda218e9e0','32ae0460e1634277a5615534b62f8476','network','566f7ec2-be34-4862-9038-08c915cf3721','access_as_shared','105c026a86e34c79afc1b401bb1dbd4a');
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
INSERT INTO "registered_limits" VALUES('9baaf4c1efc74a039351e4532805ef05','911aac1ad92c46d2ad71b4a51ad916ec','RegionOne','things',5,NULL);
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
INSERT INTO "role_assignments" VALUES('ed2d940b8387483f850e967d03fe8085','user','b7b67c424da44367b69aee421a5bbc73','6c9c5417b50c451ab0146f38008f3364','project','be9922eaa46c47339979437ac944c4ef',0);
INSERT INTO "role_assignments" VALUES('58cc5b5edae044b39ea3571fb0f84d99','user','b7b67c424da44367b69aee421a5bbc73','6c9c5417b50c451ab0146f38008f3364','project','15484959b0ad49539a963187fb4115fd',0);
INSERT INTO "role_assignments" VALUES('2afc650adf0f48ca8f8aed6e47ccde52','user','b7b67c424da44367b69aee421a5bbc73','6c9c5417b50c451ab0146f38008f3364','domain','default',0);
INSERT INTO "role_assignments" VALUES('f666af9e79ae47109ac38f4b5ba58924','user','b7b67c424da44367b69aee421a5bbc73','6c9c5417b50c451ab0146f38008f3364','system','all',0);
INSERT INTO "role_assignments" VALUES('f696633606294e29a0f2a84bf8839ed3','user','3a20676b2143409683111525b3ea1cd5','e195a01d704b4f7683207803ebd941fc','project','15484959b0ad49539a963187fb4115fd',0);
INSERT INTO "role_assignments" VALUES('a08cb95de7554bf39542180db21bb707','user','402ee682a1214b579fe172e5cc7ef5bd','2f420aaf15de4b40bcc1973d030ec1db','project','32ae0460e1634277a5615534b62f8476',0);
INSERT INTO "role_assignments" VALUES('fa5134b5a6424ea0a00c0f00e643b3cd','user','02f110d4d29d4cb69245587db4b72462','e195a01d704b4f7683207803ebd941fc','project','32ae0460e1634277a5615534b62f8476',0);
INSERT INTO "role_assignments" VALUES('335c2e34089e46b286f36fd939349c83','user','da2504f527764f1da2f9886a27b87783','e195a01d704b4f7683207803ebd941fc','project','5b2244e444614d3dae3a45335a8d3ca3',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('1c5281ad31854751a2f4fc1f485c6729','6c9c5417b50c451ab0146f38008f3364','1c7b65fd518b4c9684100cb693738c1d');
INSERT INTO "role_implications" VALUES('26353ba98a2b46a6b41aaf319cba4627','1c7b65fd518b4c9684100cb693738c1d','e195a01d704b4f7683207803ebd941fc');
INSERT INTO "role_implications" VALUES('45108b6caea54247b92185008fe152b7','e195a01d704b4f7683207803ebd941fc','2f420aaf15de4b40bcc1973d030ec1db');
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
INSERT INTO "roles" VALUES('6c9c5417b50c451ab0146f38008f3364','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('1c7b65fd518b4c9684100cb693738c1d','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('e195a01d704b4f7683207803ebd941fc','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('2f420aaf15de4b40bcc1973d030ec1db','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('b691908e271d4bd98e666d11245f9096','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('3fdc18ab-56d0-4b51-a534-ea6d970beb16','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
INSERT INTO "routers" VALUES('e6683ee3-30d1-487b-b1b2-976e6d817923','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('2857cf5a-8519-46b6-ac8d-14cc23da7630','32ae0460e1634277a5615534b62f8476','01761835-62fa-445f-a4b5-fa072feb3d8a','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('6ff9edd9-a803-4cbc-ba8f-fa31c90332b1','32ae0460e1634277a5615534b62f8476','01761835-62fa-445f-a4b5-fa072feb3d8a','ingress','IPv4',NULL,NULL,NULL,NULL,'01761835-62fa-445f-a4b5-fa072feb3d8a',NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('19433f91-6be0-4386-a2f1-dbb65f1da2d9','32ae0460e1634277a5615534b62f8476','01761835-62fa-445f-a4b5-fa072feb3d8a','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('8d903341-c2a8-427d-b149-6a3e75649c06','32ae0460e1634277a5615534b62f8476','01761835-62fa-445f-a4b5-fa072feb3d8a','ingress','IPv6',NULL,NULL,NULL,NULL,'01761835-62fa-445f-a4b5-fa072feb3d8a',NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('de85e167-92f4-4284-a2cd-549da31ce732','5b2244e444614d3dae3a45335a8d3ca3','03c63f35-7eb4-47a7-a8f1-425fc143b1f6','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('4d08b538-dd21-4c97-8c72-e9d3e81bbd8f','5b2244e444614d3dae3a45335a8d3ca3','03c63f35-7eb4-47a7-a8f1-425fc143b1f6','ingress','IPv4',NULL,NULL,NULL,NULL,'03c63f35-7eb4-47a7-a8f1-425fc143b1f6',NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('e791e242-42cf-4898-b414-8a852badc6df','5b2244e444614d3dae3a45335a8d3ca3','03c63f35-7eb4-47a7-a8f1-425fc143b1f6','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('f2dcb6d3-92db-4e66-ae0f-1765198e5b6d','5b2244e444614d3dae3a45335a8d3ca3','03c63f35-7eb4-47a7-a8f1-425fc143b1f6','ingress','IPv6',NULL,NULL,NULL,NULL,'03c63f35-7eb4-47a7-a8f1-425fc143b1f6',NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('ed712a21-fd6b-4bad-8e1d-ddab7afeb460','be9922eaa46c47339979437ac944c4ef','ab502a5d-e49f-4096-9254-2f3fd2581510','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('50a16f0c-f2ef-41b9-ab91-5f7f14f4bdab','be9922eaa46c47339979437ac944c4ef','ab502a5d-e49f-4096-9254-2f3fd2581510','ingress','IPv4',NULL,NULL,NULL,NULL,'ab502a5d-e49f-4096-9254-2f3fd2581510',NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('b862dd20-05d6-4c67-a25a-9934944927f1','be9922eaa46c47339979437ac944c4ef','ab502a5d-e49f-4096-9254-2f3fd2581510','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('03d34ccf-e593-48b4-bee6-af1157007371','be9922eaa46c47339979437ac944c4ef','ab502a5d-e49f-4096-9254-2f3fd2581510','ingress','IPv6',NULL,NULL,NULL,NULL,'ab502a5d-e49f-4096-9254-2f3fd2581510',NULL,NULL,'','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1);
INSERT INTO "security_group_rules" VALUES('9ddef364-055c-401f-adc9-29ceb406ef2d','32ae0460e1634277a5615534b62f8476','a209eb77-d882-4a16-81b5-8d5ab6698cea','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1);
INSERT INTO "security_group_rules" VALUES('9511471d-6253-4678-a6ad-4c5297c4e9ec','32ae0460e1634277a5615534b62f8476','a209eb77-d882-4a16-81b5-8d5ab6698cea','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1);
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
INSERT INTO "security_groups" VALUES('01761835-62fa-445f-a4b5-fa072feb3d8a','32ae0460e1634277a5615534b62f8476','Default security group','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'default',1,'32ae0460e1634277a5615534b62f8476');
INSERT INTO "security_groups" VALUES('03c63f35-7eb4-47a7-a8f1-425fc143b1f6','5b2244e444614d3dae3a45335a8d3ca3','Default security group','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'default',1,'5b2244e444614d3dae3a45335a8d3ca3');
INSERT INTO "security_groups" VALUES('ab502a5d-e49f-4096-9254-2f3fd2581510','be9922eaa46c47339979437ac944c4ef','Default security group','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'default',1,'be9922eaa46c47339979437ac944c4ef');
INSERT INTO "security_groups" VALUES('a209eb77-d882-4a16-81b5-8d5ab6698cea','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('f7a0e162-a34b-45c9-951a-e6bdae2d855a','32ae0460e1634277a5615534b62f8476','02f110d4d29d4cb69245587db4b72462','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"b85e41cf-a805-40c1-9121-171fe3c0d125","made":true}]','active',NULL,1,1,1,NULL,'r-1bfb2b7a',0,'MANUAL','','','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z','2026-11-22T03:15:14.403205','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('fad269c6-2ab9-4784-a8e2-71f305edc110','818539f1-e8c5-40e9-bba9-a2f09e313c99','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('a4601c22-7825-49ec-a73c-d9b6d7e49d42','be9922eaa46c47339979437ac944c4ef','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('e94e26da-cab5-45b8-b4b2-b4205ec50e99','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'71cbe7fa-8e49-4c21-978b-01573b25ebc2',0);
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
INSERT INTO "subnets" VALUES('b0ed51d9-e12e-42fb-9772-0d8b81147f5b','be9922eaa46c47339979437ac944c4ef','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'public_subnet','b73312de-dcfa-44ef-b679-d97d32d2c7f3',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('818539f1-e8c5-40e9-bba9-a2f09e313c99','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:13Z','2026-11-22T03:15:13Z',1,'','566f7ec2-be34-4862-9038-08c915cf3721',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('85ea2abc-ea27-48ec-8a3e-d4eec6d6dc15','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'auto_allocated_subnet_v4','885e6cb6-bdd3-4e86-970b-44c23a4bdb0f',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'a4601c22-7825-49ec-a73c-d9b6d7e49d42','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('CFxm8hJtnYZqmvmMO6vW6A','02f110d4d29d4cb69245587db4b72462',1795360513);
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
INSERT INTO "trunks" VALUES('a8d23bf6-a0e4-4fea-aeda-ae5ea6e9a467','32ae0460e1634277a5615534b62f8476','','[]','2026-11-22T03:15:14Z','2026-11-22T03:15:14Z',1,'trunk','ba215058-9649-4ea1-95c7-3822b26e74f8',1,'DOWN');
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
INSERT INTO "trusts" VALUES('d61aa29ca496455b8c91263b0791c11e','02f110d4d29d4cb69245587db4b72462','da2504f527764f1da2f9886a27b87783','32ae0460e1634277a5615534b62f8476',0,'["2f420aaf15de4b40bcc1973d030ec1db"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('f5e4b6f40b7d4506b6761668f10aa99c','32ae0460e1634277a5615534b62f8476',NULL,'911aac1ad92c46d2ad71b4a51ad916ec','RegionOne','things',9,NULL,'9baaf4c1efc74a039351e4532805ef05');
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
INSERT INTO "users" VALUES('b7b67c424da44367b69aee421a5bbc73','admin','default',NULL,NULL,1,'$2b$08$r4zsawdqLxf5llZgHUFJF./ZO9BnLEGtGEe1fz7MdZbaG8/KDRF12','{}','{}',0,'[]');
INSERT INTO "users" VALUES('3a20676b2143409683111525b3ea1cd5','demo','default',NULL,NULL,1,'$2b$08$FNbmYslMKSEyjFgwr6GEWuJIae328sHBs5YZ31bkVYDkaH4VSB5hC','{}','{}',0,'[]');
INSERT INTO "users" VALUES('402ee682a1214b579fe172e5cc7ef5bd','reader','default',NULL,NULL,1,'$2b$08$4O/wBvIAc4fOy3UB.L5FKuYMFFf31dgTvnfPCqyBAsAVERQ9YsSPC','{}','{}',0,'[]');
INSERT INTO "users" VALUES('02f110d4d29d4cb69245587db4b72462','member','default',NULL,NULL,1,'$2b$08$T9KUhrWxn9BAqSzGg.P8yOb1Ip9KOisPqvU2qCE7vl8QePGPkp/mq','{}','{}',0,'[]');
INSERT INTO "users" VALUES('da2504f527764f1da2f9886a27b87783','stranger','default',NULL,NULL,1,'$2b$08$9RJ5mjFi4NqPf1U6gZji5.bbXOYEnPKgORpPrBkFR.YcMcN6VXF/6','{}','{}',0,'[]');
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
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
