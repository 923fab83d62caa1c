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
INSERT INTO "access_rules" VALUES('b97d7cb4caf247ca81beac31a9812144','069a4f419c7d4a48af0957754e840978','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('61135281-d9b1-4f45-993d-0fc181482972','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('560e1f76-db60-48ed-9529-f60e9c93fdef','0e1e0fe6551443e1a329608e1df4bb8c','scope',4);
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
INSERT INTO "application_credentials" VALUES('774ce95a6ff64de6a59050c8050890fb','069a4f419c7d4a48af0957754e840978','0e1e0fe6551443e1a329608e1df4bb8c','robot',NULL,'$2b$08$rP3dpi01ZLc2YJ3ZEA7Zee9y3RY9znpTD9Va7zx4A9yFF8xoCPAL2','["0ab2492c0a17438e976bf54d10a605d9","2030cf71fc03471ba42829734fdd26d7"]','["b97d7cb4caf247ca81beac31a9812144"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('0e1e0fe6551443e1a329608e1df4bb8c','b97f4383-271a-489a-a2af-633df8b17782','8f08a1b6-78ca-4aab-9b42-c42b6cffa9dc');
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
INSERT INTO "catalog_endpoints" VALUES('9b5f3dfddcb24e3185b17dfb538e1d86','public','2d3a1b9d60404f90a9d1d43cb3a792c2','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('2d3a1b9d60404f90a9d1d43cb3a792c2','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('0e1e0fe6551443e1a329608e1df4bb8c','0e1e0fe6551443e1a329608e1df4bb8c','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('4755211be005022cdbcb811976627215de20c1c76ecb959407a9a4ab4daa8a7c','069a4f419c7d4a48af0957754e840978','ec2','0e1e0fe6551443e1a329608e1df4bb8c','gAAAAABrAmC7H4IqBqPKxtZhT26pFM67w9yhETdSZRL5Kqr7hyEt274B-JUn1KjXZA_rfcoMstLIearK8Ilb9-WHvykXXH785nAy6fuaDp3D12T61uv_zi0XF613KwPmIMyFrOv4IMgu_8kKqECA6R7FBCFhQ9LpaC7e7DsVBq1llLPMst33wKtpmdy8Ldu9gVwmEYAc0jISLtymm0Ca-yqKWMAZ1OS0gA==');
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
INSERT INTO "default_security_group_rules" VALUES('5368254f-31f2-4326-80de-c9a0fd1adf28','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "default_security_group_rules" VALUES('d27682e6-3bc2-48e9-8502-67fbbb3ce0a5','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "default_security_group_rules" VALUES('cba387bd-2637-44b3-a72a-e66b442b7b5b','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "default_security_group_rules" VALUES('d0d53d03-20bb-4f2e-a7fa-271a2869b09a','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
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
INSERT INTO "endpoint_groups" VALUES('0d84308695724575b9007014d482f4a1','examples','{"service_id":"2d3a1b9d60404f90a9d1d43cb3a792c2"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('57728dde-236d-4734-a69b-e101b3ef041c','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'0f037e78-43e3-4cc8-8f67-d9ab45924026','203.0.113.3',NULL,NULL,NULL,'f0de5a47-b7a1-4fc1-bbab-358bf0090e88','ACTIVE','','',NULL,'1e23dfa3-262c-4566-b016-fa6de38eb140');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('c67e5a81b1a444a5bbffced3665488bd','98f1f0c76fb3416f8c4631351ebc626f','d064779669724866a8636bd5e3208d2f');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('98f1f0c76fb3416f8c4631351ebc626f','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('0f037e78-43e3-4cc8-8f67-d9ab45924026/203.0.113.1','0f037e78-43e3-4cc8-8f67-d9ab45924026','655447cd-f8e4-4041-aa36-05e8a7e2712e','07ca8f85-d11a-4cb4-8bcf-6217b1d27d8c','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9/10.0.0.2','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','8c1dd7bc-61a4-4561-8050-268588ac0905','d517462d-a1ed-46ad-8deb-2f2fe0a2f2c1','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9/10.0.0.3','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','8c1dd7bc-61a4-4561-8050-268588ac0905','08122e2a-dfb0-4075-bbe5-cb7ff35e7d14','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('0f037e78-43e3-4cc8-8f67-d9ab45924026/203.0.113.2','0f037e78-43e3-4cc8-8f67-d9ab45924026','655447cd-f8e4-4041-aa36-05e8a7e2712e','f7b14b88-0822-4890-a566-8a0cbbe4a733','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9/10.0.0.1','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','8c1dd7bc-61a4-4561-8050-268588ac0905','0d1892ed-3b40-4fba-bc53-713a5dde54f9','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('0f037e78-43e3-4cc8-8f67-d9ab45924026/203.0.113.3','0f037e78-43e3-4cc8-8f67-d9ab45924026','655447cd-f8e4-4041-aa36-05e8a7e2712e','1e23dfa3-262c-4566-b016-fa6de38eb140','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('0f037e78-43e3-4cc8-8f67-d9ab45924026/203.0.113.4','0f037e78-43e3-4cc8-8f67-d9ab45924026','655447cd-f8e4-4041-aa36-05e8a7e2712e','5ef908e5-2243-4013-b6c6-e82f51029c92','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('b97f4383-271a-489a-a2af-633df8b17782/10.128.0.1','b97f4383-271a-489a-a2af-633df8b17782','efa66006-83d1-43cd-9b15-aa9dc51c7459','d5d91a07-1d65-4bb9-a192-ca352ace8fa0','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9/10.0.0.4','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','8c1dd7bc-61a4-4561-8050-268588ac0905','35d4b237-184d-4306-9e99-d508f9ed1bcd','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9/10.0.0.5','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','8c1dd7bc-61a4-4561-8050-268588ac0905','4b885092-dab6-4431-a298-5418ab2ba0ed','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9/10.0.0.6','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','8c1dd7bc-61a4-4561-8050-268588ac0905','288c7faa-aefd-460e-a807-22e7c7ee38eb','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9/10.0.0.7','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','8c1dd7bc-61a4-4561-8050-268588ac0905','370b9fdf-4e65-463d-8774-e7c3edef8273','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('d4de54ebc17442b88441015ab6615073','655447cd-f8e4-4041-aa36-05e8a7e2712e','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('24440e6262ef4b8bb636993221e9f7ec','8c1dd7bc-61a4-4561-8050-268588ac0905','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('15a61b004f10485fae481788fd6cc5de','efa66006-83d1-43cd-9b15-aa9dc51c7459','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('e12f6ad7ddd5899bb2362f76132a3b52','069a4f419c7d4a48af0957754e840978','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCs5gNTpLlpYTnHXotaKQKn6ztFyWvWVMM1sxCa3xHMFwV2KzRSFFcwVkTK5G+EtPqroIeOPiSTWWmpcLsZCT1QEciBPGYDvjolV46wKP3W0/Z8ATLXzFDKCgjzyNSjlU/JM62SuoapwZcDxdZSeRUWllmRdtdQuX66x2tDTEYjgzjWKKLXodtb3nBD6XOH4jDwuBx444OpBpgidUqNSdvfrKgffu7KflO3PUU+kAGM7A8Zf97b8etvj8U9pEHaVO8mQKCcsR+SArAuzPrDKwoG33WIk+QUft29SkSKxkFX3dDsL/SDHckwOv2DgRzGjwFHKzKHGg+b1rq/eZUmRPFV Generated-by-cumulet','a1:3e:f9:94:f6:e3:47:19:30:99:43:97:9b:33:d9:ad','2026-11-22T03:25:47.196885Z');
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
INSERT INTO "lb_health_monitors" VALUES('e5cc48c1-6b42-4327-8999-7bca2ea60983','0e1e0fe6551443e1a329608e1df4bb8c','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('3fd757ba-1f53-4a35-9ba0-9aff3f97ecd6','0e1e0fe6551443e1a329608e1df4bb8c',1,'INACTIVE',NULL,'4b24baf1-57df-4473-b2ab-1a99b5bc4f85','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('4b24baf1-57df-4473-b2ab-1a99b5bc4f85/e5cc48c1-6b42-4327-8999-7bca2ea60983','4b24baf1-57df-4473-b2ab-1a99b5bc4f85','e5cc48c1-6b42-4327-8999-7bca2ea60983','2026-11-22T03:25:47.486071Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('4b24baf1-57df-4473-b2ab-1a99b5bc4f85','0e1e0fe6551443e1a329608e1df4bb8c',1,'ACTIVE',NULL,'','','8c1dd7bc-61a4-4561-8050-268588ac0905','HTTP','SOURCE_IP','haproxy','0f61cf03-9907-4419-b110-5f1c0c7d92ed');
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
INSERT INTO "lb_vips" VALUES('0f61cf03-9907-4419-b110-5f1c0c7d92ed','0e1e0fe6551443e1a329608e1df4bb8c',1,'ACTIVE',NULL,'','','8c1dd7bc-61a4-4561-8050-268588ac0905','10.0.0.6','288c7faa-aefd-460e-a807-22e7c7ee38eb',80,'HTTP','4b24baf1-57df-4473-b2ab-1a99b5bc4f85',NULL,-1);
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
INSERT INTO "networks" VALUES('0f037e78-43e3-4cc8-8f67-d9ab45924026','041578632eab40a399290a773733ef03','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('24ea898b-f7e3-4a2a-803b-01631ed8b3c9','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:47Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'c17e41d5-c65b-4865-b5bc-4823ce72822f',2,0);
INSERT INTO "networks" VALUES('b97f4383-271a-489a-a2af-633df8b17782','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('0ce46afae4944b94b3601bac479d5f87','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('1e2cb46044ca43aa93fca0b36fbc37db','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('9787c02c0f9e49d2b438d9d2559f29ca','1e2cb46044ca43aa93fca0b36fbc37db','','2d3a1b9d60404f90a9d1d43cb3a792c2','');
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
INSERT INTO "port_forwardings" VALUES('7780124b-0ad4-4269-8c67-b5e673070cd4','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'57728dde-236d-4734-a69b-e101b3ef041c',2222,22,'2222:2222','22:22','10.0.0.3','08122e2a-dfb0-4075-bbe5-cb7ff35e7d14','tcp','f0de5a47-b7a1-4fc1-bbab-358bf0090e88');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('08122e2a-dfb0-4075-bbe5-cb7ff35e7d14/d374b25b-478a-4f53-8301-3b83d16fdd33','08122e2a-dfb0-4075-bbe5-cb7ff35e7d14','d374b25b-478a-4f53-8301-3b83d16fdd33');
INSERT INTO "port_group_memberships" VALUES('35d4b237-184d-4306-9e99-d508f9ed1bcd/d374b25b-478a-4f53-8301-3b83d16fdd33','35d4b237-184d-4306-9e99-d508f9ed1bcd','d374b25b-478a-4f53-8301-3b83d16fdd33');
INSERT INTO "port_group_memberships" VALUES('4b885092-dab6-4431-a298-5418ab2ba0ed/d374b25b-478a-4f53-8301-3b83d16fdd33','4b885092-dab6-4431-a298-5418ab2ba0ed','d374b25b-478a-4f53-8301-3b83d16fdd33');
INSERT INTO "port_group_memberships" VALUES('370b9fdf-4e65-463d-8774-e7c3edef8273/d374b25b-478a-4f53-8301-3b83d16fdd33','370b9fdf-4e65-463d-8774-e7c3edef8273','d374b25b-478a-4f53-8301-3b83d16fdd33');
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
INSERT INTO "ports" VALUES('07ca8f85-d11a-4cb4-8bcf-6217b1d27d8c','041578632eab40a399290a773733ef03','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','0f037e78-43e3-4cc8-8f67-d9ab45924026','fa:16:3e:44:6a:8f',1,'ACTIVE','0f037e78-43e3-4cc8-8f67-d9ab45924026','network:edge','[{"subnet_id":"655447cd-f8e4-4041-aa36-05e8a7e2712e","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'041578632eab40a399290a773733ef03');
INSERT INTO "ports" VALUES('d517462d-a1ed-46ad-8deb-2f2fe0a2f2c1','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',2,'','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','fa:16:3e:ca:6d:c5',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-24ea898b-f7e3-4a2a-803b-01631ed8b3c9','network:dhcp','[{"subnet_id":"8c1dd7bc-61a4-4561-8050-268588ac0905","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "ports" VALUES('08122e2a-dfb0-4075-bbe5-cb7ff35e7d14','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'spare','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','fa:16:3e:69:93:44',1,'DOWN','','','[{"subnet_id":"8c1dd7bc-61a4-4561-8050-268588ac0905","ip_address":"10.0.0.3"}]','["d374b25b-478a-4f53-8301-3b83d16fdd33"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "ports" VALUES('f7b14b88-0822-4890-a566-8a0cbbe4a733','','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','0f037e78-43e3-4cc8-8f67-d9ab45924026','fa:16:3e:e1:dd:f9',1,'ACTIVE','f0de5a47-b7a1-4fc1-bbab-358bf0090e88','network:router_gateway','[{"subnet_id":"655447cd-f8e4-4041-aa36-05e8a7e2712e","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'041578632eab40a399290a773733ef03');
INSERT INTO "ports" VALUES('0d1892ed-3b40-4fba-bc53-713a5dde54f9','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','fa:16:3e:fb:de:22',1,'ACTIVE','f0de5a47-b7a1-4fc1-bbab-358bf0090e88','network:router_interface','[{"subnet_id":"8c1dd7bc-61a4-4561-8050-268588ac0905","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "ports" VALUES('1e23dfa3-262c-4566-b016-fa6de38eb140','','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','0f037e78-43e3-4cc8-8f67-d9ab45924026','fa:16:3e:38:d6:8b',1,'DOWN','57728dde-236d-4734-a69b-e101b3ef041c','network:floatingip','[{"subnet_id":"655447cd-f8e4-4041-aa36-05e8a7e2712e","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'041578632eab40a399290a773733ef03');
INSERT INTO "ports" VALUES('5ef908e5-2243-4013-b6c6-e82f51029c92','','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','0f037e78-43e3-4cc8-8f67-d9ab45924026','fa:16:3e:d7:1c:1f',1,'ACTIVE','8f08a1b6-78ca-4aab-9b42-c42b6cffa9dc','network:router_gateway','[{"subnet_id":"655447cd-f8e4-4041-aa36-05e8a7e2712e","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'041578632eab40a399290a773733ef03');
INSERT INTO "ports" VALUES('d5d91a07-1d65-4bb9-a192-ca352ace8fa0','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','b97f4383-271a-489a-a2af-633df8b17782','fa:16:3e:0c:07:fd',1,'ACTIVE','8f08a1b6-78ca-4aab-9b42-c42b6cffa9dc','network:router_interface','[{"subnet_id":"efa66006-83d1-43cd-9b15-aa9dc51c7459","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "ports" VALUES('35d4b237-184d-4306-9e99-d508f9ed1bcd','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',2,'','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','fa:16:3e:5c:f2:fe',1,'DOWN','','trunk:subport','[{"subnet_id":"8c1dd7bc-61a4-4561-8050-268588ac0905","ip_address":"10.0.0.4"}]','["d374b25b-478a-4f53-8301-3b83d16fdd33"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','cb198e5b-66ae-49a7-8751-80f1147e37b9',100,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "ports" VALUES('4b885092-dab6-4431-a298-5418ab2ba0ed','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','fa:16:3e:fa:c7:36',1,'DOWN','','','[{"subnet_id":"8c1dd7bc-61a4-4561-8050-268588ac0905","ip_address":"10.0.0.5"}]','["d374b25b-478a-4f53-8301-3b83d16fdd33"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','cb198e5b-66ae-49a7-8751-80f1147e37b9',0,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "ports" VALUES('288c7faa-aefd-460e-a807-22e7c7ee38eb','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:47Z','2026-11-22T03:25:47Z',1,'vip-0f61cf03-9907-4419-b110-5f1c0c7d92ed','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','fa:16:3e:08:96:cb',1,'ACTIVE','0f61cf03-9907-4419-b110-5f1c0c7d92ed','neutron:LOADBALANCER','[{"subnet_id":"8c1dd7bc-61a4-4561-8050-268588ac0905","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "ports" VALUES('370b9fdf-4e65-463d-8774-e7c3edef8273','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:47Z','2026-11-22T03:25:47Z',1,'','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','fa:16:3e:eb:85:c2',1,'ACTIVE','68cc1f21-0b8a-4b74-81d8-6fa920e2a12f','compute:nova','[{"subnet_id":"8c1dd7bc-61a4-4561-8050-268588ac0905","ip_address":"10.0.0.7"}]','["d374b25b-478a-4f53-8301-3b83d16fdd33"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'0e1e0fe6551443e1a329608e1df4bb8c');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('c03de69adcea4469959cdb3ded2a5049','endpoint','9b5f3dfddcb24e3185b17dfb538e1d86','b03c0aa205af40759c2ccbe687e76c78');
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
INSERT INTO "projects" VALUES('041578632eab40a399290a773733ef03','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('b03c0aa205af40759c2ccbe687e76c78','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('0e1e0fe6551443e1a329608e1df4bb8c','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('51472a145605460981ba842d3294d831','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('6886c41c-496c-46dd-b405-6f7b8d65befe','0e1e0fe6551443e1a329608e1df4bb8c','c17e41d5-c65b-4865-b5bc-4823ce72822f',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('2146a2d5-6fbf-4cbf-ae1d-db4d51cb2a36','0e1e0fe6551443e1a329608e1df4bb8c','c17e41d5-c65b-4865-b5bc-4823ce72822f',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('4c01a884-6084-4cdd-b1c8-156164e571a4','0e1e0fe6551443e1a329608e1df4bb8c','c17e41d5-c65b-4865-b5bc-4823ce72822f',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('4c04a8d2-df17-47e8-b59e-d81248097cbf','0e1e0fe6551443e1a329608e1df4bb8c','c17e41d5-c65b-4865-b5bc-4823ce72822f',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('120f348b-474d-4421-8b16-421625b79a4a','0e1e0fe6551443e1a329608e1df4bb8c','c17e41d5-c65b-4865-b5bc-4823ce72822f',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('c17e41d5-c65b-4865-b5bc-4823ce72822f','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:47Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('0e1e0fe6551443e1a329608e1df4bb8c','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('2ae7974e-e7f4-4f06-9606-3c4e25d4ab31','041578632eab40a399290a773733ef03','network','0f037e78-43e3-4cc8-8f67-d9ab45924026','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('9cad9b3d-4c25-44a2-a4a0-1c5e6beb9f35','041578632eab40a399290a773733ef03','subnetpool','8cc4367e-30a8-4e76-9787-d20405e2cb4e','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('fbfb24ed-d991-4b7b-8990-a7795339042d','0e1e0fe6551443e1a329608e1df4bb8c','network','24ea898b-f7e3-4a2a-803b-01631ed8b3c9','access_as_shared','99753a88756e48228b84071fa0b60e79');
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
INSERT INTO "registered_limits" VALUES('e18cc4d971ef4218bbd4786232ac27d8','2d3a1b9d60404f90a9d1d43cb3a792c2','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('30e2a9674246451c9f78582c3e24f5e8','audit_id','S6iSrzAwUL5skmz42SO1Zg',1.79531794644715809823e+09);
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
INSERT INTO "role_assignments" VALUES('cff3ed4412dd4ae3ad82380ac83d210e','user','ff592f09c4194f8895f10b64b9dfb13d','47c3480edcd144b8a37fdfc8daa1d522','project','041578632eab40a399290a773733ef03',0);
INSERT INTO "role_assignments" VALUES('d37f38b770fa4527b3fdea3b36ba05f7','user','ff592f09c4194f8895f10b64b9dfb13d','47c3480edcd144b8a37fdfc8daa1d522','project','b03c0aa205af40759c2ccbe687e76c78',0);
INSERT INTO "role_assignments" VALUES('a5aca3a6d6a6470eac444990d017f525','user','ff592f09c4194f8895f10b64b9dfb13d','47c3480edcd144b8a37fdfc8daa1d522','domain','default',0);
INSERT INTO "role_assignments" VALUES('41766511c4574e5b9dba03d14f053ca0','user','ff592f09c4194f8895f10b64b9dfb13d','47c3480edcd144b8a37fdfc8daa1d522','system','all',0);
INSERT INTO "role_assignments" VALUES('417ca6ec70e64ab5b14709935767e7ae','user','d6e6fb16aa13419f928143536ba088ce','0ab2492c0a17438e976bf54d10a605d9','project','b03c0aa205af40759c2ccbe687e76c78',0);
INSERT INTO "role_assignments" VALUES('6a5b380c1dbe444384b7054137de21cb','user','e2de3bb5f74d43ae9d8a4aa6ec639931','2030cf71fc03471ba42829734fdd26d7','project','0e1e0fe6551443e1a329608e1df4bb8c',0);
INSERT INTO "role_assignments" VALUES('fe434de6a7e64e11810fab87dbc75456','user','069a4f419c7d4a48af0957754e840978','0ab2492c0a17438e976bf54d10a605d9','project','0e1e0fe6551443e1a329608e1df4bb8c',0);
INSERT INTO "role_assignments" VALUES('34725c4d75664c86b7f8bfa4bd79d4f3','user','d064779669724866a8636bd5e3208d2f','0ab2492c0a17438e976bf54d10a605d9','project','51472a145605460981ba842d3294d831',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('f51ecafab2a546c78674bf6bb4435885','47c3480edcd144b8a37fdfc8daa1d522','fbea9def072d49729be9d7a4df1756e1');
INSERT INTO "role_implications" VALUES('c5f15519d7b74da6926eaa9cf84f6641','fbea9def072d49729be9d7a4df1756e1','0ab2492c0a17438e976bf54d10a605d9');
INSERT INTO "role_implications" VALUES('5217b6b4b5604a72a6ba293f42bbc82c','0ab2492c0a17438e976bf54d10a605d9','2030cf71fc03471ba42829734fdd26d7');
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
INSERT INTO "roles" VALUES('47c3480edcd144b8a37fdfc8daa1d522','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('fbea9def072d49729be9d7a4df1756e1','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('0ab2492c0a17438e976bf54d10a605d9','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('2030cf71fc03471ba42829734fdd26d7','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('ac9238b7c3ad43c09b94d288a005a35d','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('f0de5a47-b7a1-4fc1-bbab-358bf0090e88','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',2,'',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
INSERT INTO "routers" VALUES('8f08a1b6-78ca-4aab-9b42-c42b6cffa9dc','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('118e31da-ecea-484f-aff7-9ce5f3867955','0e1e0fe6551443e1a329608e1df4bb8c','d374b25b-478a-4f53-8301-3b83d16fdd33','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('fbd414ad-aef4-4f44-aaf6-099a9f4a8b4d','0e1e0fe6551443e1a329608e1df4bb8c','d374b25b-478a-4f53-8301-3b83d16fdd33','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('df13697f-a0fd-47f4-b27f-8f1c980c5bc5','0e1e0fe6551443e1a329608e1df4bb8c','d374b25b-478a-4f53-8301-3b83d16fdd33','ingress','IPv6',NULL,NULL,NULL,NULL,'d374b25b-478a-4f53-8301-3b83d16fdd33',NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('07f3b726-6d32-4b1e-829a-315dd3e0e484','0e1e0fe6551443e1a329608e1df4bb8c','d374b25b-478a-4f53-8301-3b83d16fdd33','ingress','IPv4',NULL,NULL,NULL,NULL,'d374b25b-478a-4f53-8301-3b83d16fdd33',NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('ec93ac91-dc93-4263-aa67-fcd0cb1f2dd7','51472a145605460981ba842d3294d831','15a726ee-1d9a-40b5-b4cf-cf30fd9691d8','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('3733da4d-5bd7-436d-bbeb-31f4fc0ea957','51472a145605460981ba842d3294d831','15a726ee-1d9a-40b5-b4cf-cf30fd9691d8','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('572f903e-43d1-4b37-933c-fda290629f41','51472a145605460981ba842d3294d831','15a726ee-1d9a-40b5-b4cf-cf30fd9691d8','ingress','IPv6',NULL,NULL,NULL,NULL,'15a726ee-1d9a-40b5-b4cf-cf30fd9691d8',NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('7fbdddd5-afdc-4bab-bb12-b1b10658c4ae','51472a145605460981ba842d3294d831','15a726ee-1d9a-40b5-b4cf-cf30fd9691d8','ingress','IPv4',NULL,NULL,NULL,NULL,'15a726ee-1d9a-40b5-b4cf-cf30fd9691d8',NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('a07eeabc-dd5a-4856-aa7f-4f31fec6e9b2','041578632eab40a399290a773733ef03','043300c8-c552-4bb4-bb64-f7d8e1f2af08','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('f18ebd8c-ec92-4649-abd6-efe694733b7e','041578632eab40a399290a773733ef03','043300c8-c552-4bb4-bb64-f7d8e1f2af08','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('d5274ebd-ec80-4bd2-8827-0734cf8977da','041578632eab40a399290a773733ef03','043300c8-c552-4bb4-bb64-f7d8e1f2af08','ingress','IPv6',NULL,NULL,NULL,NULL,'043300c8-c552-4bb4-bb64-f7d8e1f2af08',NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('4513ac73-e3b5-41ab-9e10-c41fd4cd7364','041578632eab40a399290a773733ef03','043300c8-c552-4bb4-bb64-f7d8e1f2af08','ingress','IPv4',NULL,NULL,NULL,NULL,'043300c8-c552-4bb4-bb64-f7d8e1f2af08',NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('0b5b6bdc-7ff6-4141-a026-8407ea08da30','0e1e0fe6551443e1a329608e1df4bb8c','c0066f70-2a46-4fea-862b-d6e3036383f1','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
INSERT INTO "security_group_rules" VALUES('fd8f92bb-9799-442d-91ef-67b415d5da58','0e1e0fe6551443e1a329608e1df4bb8c','c0066f70-2a46-4fea-862b-d6e3036383f1','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1);
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
INSERT INTO "security_groups" VALUES('d374b25b-478a-4f53-8301-3b83d16fdd33','0e1e0fe6551443e1a329608e1df4bb8c','Default security group','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'default',1,'0e1e0fe6551443e1a329608e1df4bb8c');
INSERT INTO "security_groups" VALUES('15a726ee-1d9a-40b5-b4cf-cf30fd9691d8','51472a145605460981ba842d3294d831','Default security group','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'default',1,'51472a145605460981ba842d3294d831');
INSERT INTO "security_groups" VALUES('043300c8-c552-4bb4-bb64-f7d8e1f2af08','041578632eab40a399290a773733ef03','Default security group','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'default',1,'041578632eab40a399290a773733ef03');
INSERT INTO "security_groups" VALUES('c0066f70-2a46-4fea-862b-d6e3036383f1','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('68cc1f21-0b8a-4b74-81d8-6fa920e2a12f','0e1e0fe6551443e1a329608e1df4bb8c','069a4f419c7d4a48af0957754e840978','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"370b9fdf-4e65-463d-8774-e7c3edef8273","made":true}]','active',NULL,1,1,1,NULL,'r-75bcdb5e',0,'MANUAL','','','2026-11-22T03:25:47Z','2026-11-22T03:25:47Z','2026-11-22T03:25:47.252195','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('4b24baf1-57df-4473-b2ab-1a99b5bc4f85','8c1dd7bc-61a4-4561-8050-268588ac0905','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('8cc4367e-30a8-4e76-9787-d20405e2cb4e','041578632eab40a399290a773733ef03','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('95bcc451-5528-4a2c-848a-c59a5b3afd42','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'560e1f76-db60-48ed-9529-f60e9c93fdef',0);
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
INSERT INTO "subnets" VALUES('655447cd-f8e4-4041-aa36-05e8a7e2712e','041578632eab40a399290a773733ef03','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'public_subnet','0f037e78-43e3-4cc8-8f67-d9ab45924026',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('8c1dd7bc-61a4-4561-8050-268588ac0905','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'','24ea898b-f7e3-4a2a-803b-01631ed8b3c9',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('efa66006-83d1-43cd-9b15-aa9dc51c7459','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'auto_allocated_subnet_v4','b97f4383-271a-489a-a2af-633df8b17782',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'8cc4367e-30a8-4e76-9787-d20405e2cb4e','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('S6iSrzAwUL5skmz42SO1Zg','069a4f419c7d4a48af0957754e840978',1795361146,0);
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
INSERT INTO "trunks" VALUES('cb198e5b-66ae-49a7-8751-80f1147e37b9','0e1e0fe6551443e1a329608e1df4bb8c','','[]','2026-11-22T03:25:46Z','2026-11-22T03:25:46Z',1,'trunk','4b885092-dab6-4431-a298-5418ab2ba0ed',1,'DOWN');
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
INSERT INTO "trusts" VALUES('8b9df2a657874831918cc75476ba85c1','069a4f419c7d4a48af0957754e840978','d064779669724866a8636bd5e3208d2f','0e1e0fe6551443e1a329608e1df4bb8c',0,'["2030cf71fc03471ba42829734fdd26d7"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('dcfc53819fd04ec5b7789338dd652762','0e1e0fe6551443e1a329608e1df4bb8c',NULL,'2d3a1b9d60404f90a9d1d43cb3a792c2','RegionOne','things',9,NULL,'e18cc4d971ef4218bbd4786232ac27d8');
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
INSERT INTO "users" VALUES('ff592f09c4194f8895f10b64b9dfb13d','admin','default',NULL,NULL,1,'$2b$08$xzQwsWFOF9fj5J5XdhwEqu7rOcfK6ivZRhyu.ENmwU8NQ3cFAQb3a','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d6e6fb16aa13419f928143536ba088ce','demo','default',NULL,NULL,1,'$2b$08$49KRydyuu4T5LBX41GwAleLDo2y32iHxgzienvWCqGdw6B9eHKeoW','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('e2de3bb5f74d43ae9d8a4aa6ec639931','reader','default',NULL,NULL,1,'$2b$08$Prrkbkv7Q2GZ5hajIeuMdeyzmAegtDTEPmChlgKDcOfgMwAIGP7KO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('069a4f419c7d4a48af0957754e840978','member','default',NULL,NULL,1,'$2b$08$N7acigHV1T2EEWrIF.wx.eP6VD2kkC5rcIsikkJzMufDdiSErq5ne','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d064779669724866a8636bd5e3208d2f','stranger','default',NULL,NULL,1,'$2b$08$DenD7CP1asanZ4H1sK0rIeXXrrydW6eFNMLUzbn6EED0k2GlWTrPy','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_users_password_expires_at ON users (password_expires_at);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
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
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
COMMIT;
