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
INSERT INTO "access_rules" VALUES('eb8e05c8119848b0b6da927223cc9df2','428cbdc7c0324eea8b68f203f6925164','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('a5bd9f23-deb2-4a67-a39a-82783b1702e2','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('9b2404d5-7ce1-410c-b77f-0bdf12d9cede','c8c95d7d9ece4b2c8b515724b522c97a','scope',4);
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
INSERT INTO "application_credentials" VALUES('911a3543951e4d6f9cbde35472dc7162','428cbdc7c0324eea8b68f203f6925164','c8c95d7d9ece4b2c8b515724b522c97a','robot',NULL,'$2b$08$hp4XexygRdnpm7AC3B8YjeilhH9.e2x2VYUNA.ENBO/OkCrtUx3kO','["0571fe5346ba4d2fbb50514bd8a77019","3c89391af2214c1190779c16814f2558"]','["eb8e05c8119848b0b6da927223cc9df2"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('c8c95d7d9ece4b2c8b515724b522c97a','cd3dc6ab-6942-4612-8d0a-92d44e94a2cd','79db701d-1ea8-4052-bcaa-34a90a8787a0');
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
INSERT INTO "catalog_endpoints" VALUES('3c6697b007474c63bae07835e907a4ba','public','2151d86bc0414346810d21a239d177b7','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('2151d86bc0414346810d21a239d177b7','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('c8c95d7d9ece4b2c8b515724b522c97a','c8c95d7d9ece4b2c8b515724b522c97a','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('6eb9158cfad7359e0aed7f132831e1479ef9b0b2649a83a5bd287f50c762d7ca','428cbdc7c0324eea8b68f203f6925164','ec2','c8c95d7d9ece4b2c8b515724b522c97a','gAAAAABrAmBOk8RJwqMjWH-QMLVpBb73E9u_dF2Dcp7Ik_HZqQDFwFZcF8One2AR_Fm69hIHGMUuLQFCIbvkkhCKVAcxIJPwH6qx3iU-uiZvk1ptRznFruGvDLw-EJJy4GasNVjx4i9eEFa7QPWfxb4eGEwxkxPYDVTywEDrHo2w5I6ehaGSZF-0QxftOo7eQT0Y9ACs2UVUMa8fgnlg0on14ildj8mw_A==');
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
INSERT INTO "default_security_group_rules" VALUES('467ec93b-5ae2-4c20-a254-b11fb2c2034a','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "default_security_group_rules" VALUES('bb4237a2-6a52-4161-b1ea-2296df94c6c6','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "default_security_group_rules" VALUES('708886b8-c4a0-43ef-a341-2720bcb97b1c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "default_security_group_rules" VALUES('2e22c78d-fd88-421a-afe4-27c092af92f0','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
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
INSERT INTO "endpoint_groups" VALUES('754799d0765d4bfaab18dbad0f236f34','examples','{"service_id":"2151d86bc0414346810d21a239d177b7"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('782b51c8-7371-45bb-bf88-1148219fae38','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'72d5b701-af81-44b1-afc3-abf938eb0b39','203.0.113.3',NULL,NULL,NULL,'53436f34-cf7d-47da-a0bd-14c830dbf422','ACTIVE','','',NULL,'51faec14-ab13-4d2e-b4de-9e06b431e981');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('10cc1f04c3f647449b2d541bb515fded','a47887ed5e6442f0a5de8e4a7453fa49','3e4de87fcc6347cdb1475beb49f0a335');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('a47887ed5e6442f0a5de8e4a7453fa49','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('72d5b701-af81-44b1-afc3-abf938eb0b39/203.0.113.1','72d5b701-af81-44b1-afc3-abf938eb0b39','b3f3e6be-07c0-4027-b9c9-998fd17cf075','90e12664-d5be-47d6-9a82-5b11a977f0c3','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9/10.0.0.2','f4b24860-a006-4683-bb30-705ec5ab5dd9','800042f8-a1b8-4294-be08-6d1ba642f34b','8a94e466-0088-438c-be99-65decf03d101','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9/10.0.0.3','f4b24860-a006-4683-bb30-705ec5ab5dd9','800042f8-a1b8-4294-be08-6d1ba642f34b','081627aa-21d1-4d02-be1c-48bcb703b914','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('72d5b701-af81-44b1-afc3-abf938eb0b39/203.0.113.2','72d5b701-af81-44b1-afc3-abf938eb0b39','b3f3e6be-07c0-4027-b9c9-998fd17cf075','f67c9a4b-6d4b-4f95-8a60-93012d0fc7e4','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9/10.0.0.1','f4b24860-a006-4683-bb30-705ec5ab5dd9','800042f8-a1b8-4294-be08-6d1ba642f34b','65a3699c-908e-4e5d-9b4e-6b57195c5408','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('72d5b701-af81-44b1-afc3-abf938eb0b39/203.0.113.3','72d5b701-af81-44b1-afc3-abf938eb0b39','b3f3e6be-07c0-4027-b9c9-998fd17cf075','51faec14-ab13-4d2e-b4de-9e06b431e981','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('72d5b701-af81-44b1-afc3-abf938eb0b39/203.0.113.4','72d5b701-af81-44b1-afc3-abf938eb0b39','b3f3e6be-07c0-4027-b9c9-998fd17cf075','b7b8930d-1747-42cc-a29e-d0d9196a3335','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('cd3dc6ab-6942-4612-8d0a-92d44e94a2cd/10.128.0.1','cd3dc6ab-6942-4612-8d0a-92d44e94a2cd','b5535d55-0c88-458e-a823-d7ec2bcce182','21408fe0-4241-4ca7-ab2b-c8326c02e514','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9/10.0.0.4','f4b24860-a006-4683-bb30-705ec5ab5dd9','800042f8-a1b8-4294-be08-6d1ba642f34b','55bb3c39-ab04-4bc5-ad68-00be3faef3f5','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9/10.0.0.5','f4b24860-a006-4683-bb30-705ec5ab5dd9','800042f8-a1b8-4294-be08-6d1ba642f34b','145e12bf-bcb7-4abb-8e21-82a3b64a77e8','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9/10.0.0.6','f4b24860-a006-4683-bb30-705ec5ab5dd9','800042f8-a1b8-4294-be08-6d1ba642f34b','30990687-87cf-4def-ba2c-e0189df99ad0','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9/10.0.0.7','f4b24860-a006-4683-bb30-705ec5ab5dd9','800042f8-a1b8-4294-be08-6d1ba642f34b','657406a9-48f0-4a05-84a9-1fe2f9a47aeb','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('da1d86fabe8f4f39bff1d5042b996d5b','b3f3e6be-07c0-4027-b9c9-998fd17cf075','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('b51e154772ee47af9449e649b5bcfeee','800042f8-a1b8-4294-be08-6d1ba642f34b','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('f9c966ac2d654c389d5916ad805f4b90','b5535d55-0c88-458e-a823-d7ec2bcce182','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('c1923fff629ac63bfb7a46aaffc45b32','428cbdc7c0324eea8b68f203f6925164','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCTLATh3+/qnpI+/fehooYO4wgs6z5sXYa5hYmpkoiFMNG99ZlkDrl7UgP8ow5DDX6PsDSAywpy8s9mTivzLxo7NQ9M+dA2F+AFkcyKh83E0QL0OaCFjyT9wxVcIdXJyhG0ma1KLbJ5NjWECabcFmI6eR2D4SzlomMmCoip1RkQ30plAOhTYXXl5Z6m5VVKWSzujB3cMxc5Kra0LPinfoFYPCMucQ0NO2dFtDsrr5nZfQYDzpQbuDZNfoyJK0zcR3IvH3BtpHLPq+oWvYhKbE4jbWPx+OXrwyOT5dIxTnn+zbWa5JYw5bK1OQ1eRGmepdndAKnfpAFv6eiu9HV+D5PB Generated-by-cumulet','f9:f8:ec:9b:b6:63:42:50:fc:7e:ca:5b:09:3d:2d:65','2026-11-22T03:23:58.742652Z');
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
INSERT INTO "lb_health_monitors" VALUES('a80cdb05-ac1a-4abe-a238-5106195e5172','c8c95d7d9ece4b2c8b515724b522c97a','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('0ff90bb5-a241-45dc-ab93-49fe4432c0b5','c8c95d7d9ece4b2c8b515724b522c97a',1,'INACTIVE',NULL,'df9a31de-9092-4c2e-a9d2-88ce600e47fd','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('df9a31de-9092-4c2e-a9d2-88ce600e47fd/a80cdb05-ac1a-4abe-a238-5106195e5172','df9a31de-9092-4c2e-a9d2-88ce600e47fd','a80cdb05-ac1a-4abe-a238-5106195e5172','2026-11-22T03:23:58.928779Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('df9a31de-9092-4c2e-a9d2-88ce600e47fd','c8c95d7d9ece4b2c8b515724b522c97a',1,'ACTIVE',NULL,'','','800042f8-a1b8-4294-be08-6d1ba642f34b','HTTP','SOURCE_IP','haproxy','90581106-72ab-46bd-aa3a-4a576253f659');
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
INSERT INTO "lb_vips" VALUES('90581106-72ab-46bd-aa3a-4a576253f659','c8c95d7d9ece4b2c8b515724b522c97a',1,'ACTIVE',NULL,'','','800042f8-a1b8-4294-be08-6d1ba642f34b','10.0.0.6','30990687-87cf-4def-ba2c-e0189df99ad0',80,'HTTP','df9a31de-9092-4c2e-a9d2-88ce600e47fd',NULL,-1);
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
INSERT INTO "networks" VALUES('72d5b701-af81-44b1-afc3-abf938eb0b39','7b64bd5612e84abeb2d64eec6b93fc21','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('f4b24860-a006-4683-bb30-705ec5ab5dd9','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'db942fe5-08e5-4068-8f73-c37e393ac4ac',2,0);
INSERT INTO "networks" VALUES('cd3dc6ab-6942-4612-8d0a-92d44e94a2cd','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('5da156bd8f204cdaabdf39da3da54a3b','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('e678a3c739ca4006af7c56d47c49851c','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('193c8266a2ff436a9fa70b0e6441b005','e678a3c739ca4006af7c56d47c49851c','','2151d86bc0414346810d21a239d177b7','');
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
INSERT INTO "port_forwardings" VALUES('f54fc0f7-86b6-4b8a-8c27-0adce2f720f3','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'782b51c8-7371-45bb-bf88-1148219fae38',2222,22,'2222:2222','22:22','10.0.0.3','081627aa-21d1-4d02-be1c-48bcb703b914','tcp','53436f34-cf7d-47da-a0bd-14c830dbf422');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('081627aa-21d1-4d02-be1c-48bcb703b914/6ee1af23-f01b-464b-9069-f7393d6d9049','081627aa-21d1-4d02-be1c-48bcb703b914','6ee1af23-f01b-464b-9069-f7393d6d9049');
INSERT INTO "port_group_memberships" VALUES('55bb3c39-ab04-4bc5-ad68-00be3faef3f5/6ee1af23-f01b-464b-9069-f7393d6d9049','55bb3c39-ab04-4bc5-ad68-00be3faef3f5','6ee1af23-f01b-464b-9069-f7393d6d9049');
INSERT INTO "port_group_memberships" VALUES('145e12bf-bcb7-4abb-8e21-82a3b64a77e8/6ee1af23-f01b-464b-9069-f7393d6d9049','145e12bf-bcb7-4abb-8e21-82a3b64a77e8','6ee1af23-f01b-464b-9069-f7393d6d9049');
INSERT INTO "port_group_memberships" VALUES('657406a9-48f0-4a05-84a9-1fe2f9a47aeb/6ee1af23-f01b-464b-9069-f7393d6d9049','657406a9-48f0-4a05-84a9-1fe2f9a47aeb','6ee1af23-f01b-464b-9069-f7393d6d9049');
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
INSERT INTO "ports" VALUES('90e12664-d5be-47d6-9a82-5b11a977f0c3','7b64bd5612e84abeb2d64eec6b93fc21','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','72d5b701-af81-44b1-afc3-abf938eb0b39','fa:16:3e:b0:77:ed',1,'ACTIVE','72d5b701-af81-44b1-afc3-abf938eb0b39','network:edge','[{"subnet_id":"b3f3e6be-07c0-4027-b9c9-998fd17cf075","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'7b64bd5612e84abeb2d64eec6b93fc21');
INSERT INTO "ports" VALUES('8a94e466-0088-438c-be99-65decf03d101','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',2,'','f4b24860-a006-4683-bb30-705ec5ab5dd9','fa:16:3e:e3:9c:e1',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-f4b24860-a006-4683-bb30-705ec5ab5dd9','network:dhcp','[{"subnet_id":"800042f8-a1b8-4294-be08-6d1ba642f34b","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "ports" VALUES('081627aa-21d1-4d02-be1c-48bcb703b914','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'spare','f4b24860-a006-4683-bb30-705ec5ab5dd9','fa:16:3e:18:43:72',1,'DOWN','','','[{"subnet_id":"800042f8-a1b8-4294-be08-6d1ba642f34b","ip_address":"10.0.0.3"}]','["6ee1af23-f01b-464b-9069-f7393d6d9049"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "ports" VALUES('f67c9a4b-6d4b-4f95-8a60-93012d0fc7e4','','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','72d5b701-af81-44b1-afc3-abf938eb0b39','fa:16:3e:16:8d:da',1,'ACTIVE','53436f34-cf7d-47da-a0bd-14c830dbf422','network:router_gateway','[{"subnet_id":"b3f3e6be-07c0-4027-b9c9-998fd17cf075","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'7b64bd5612e84abeb2d64eec6b93fc21');
INSERT INTO "ports" VALUES('65a3699c-908e-4e5d-9b4e-6b57195c5408','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','f4b24860-a006-4683-bb30-705ec5ab5dd9','fa:16:3e:b5:7e:cb',1,'ACTIVE','53436f34-cf7d-47da-a0bd-14c830dbf422','network:router_interface','[{"subnet_id":"800042f8-a1b8-4294-be08-6d1ba642f34b","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "ports" VALUES('51faec14-ab13-4d2e-b4de-9e06b431e981','','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','72d5b701-af81-44b1-afc3-abf938eb0b39','fa:16:3e:f3:42:ba',1,'DOWN','782b51c8-7371-45bb-bf88-1148219fae38','network:floatingip','[{"subnet_id":"b3f3e6be-07c0-4027-b9c9-998fd17cf075","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'7b64bd5612e84abeb2d64eec6b93fc21');
INSERT INTO "ports" VALUES('b7b8930d-1747-42cc-a29e-d0d9196a3335','','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','72d5b701-af81-44b1-afc3-abf938eb0b39','fa:16:3e:dc:78:d5',1,'ACTIVE','79db701d-1ea8-4052-bcaa-34a90a8787a0','network:router_gateway','[{"subnet_id":"b3f3e6be-07c0-4027-b9c9-998fd17cf075","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'7b64bd5612e84abeb2d64eec6b93fc21');
INSERT INTO "ports" VALUES('21408fe0-4241-4ca7-ab2b-c8326c02e514','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','cd3dc6ab-6942-4612-8d0a-92d44e94a2cd','fa:16:3e:9e:8f:5b',1,'ACTIVE','79db701d-1ea8-4052-bcaa-34a90a8787a0','network:router_interface','[{"subnet_id":"b5535d55-0c88-458e-a823-d7ec2bcce182","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "ports" VALUES('55bb3c39-ab04-4bc5-ad68-00be3faef3f5','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',2,'','f4b24860-a006-4683-bb30-705ec5ab5dd9','fa:16:3e:a7:45:05',1,'DOWN','','trunk:subport','[{"subnet_id":"800042f8-a1b8-4294-be08-6d1ba642f34b","ip_address":"10.0.0.4"}]','["6ee1af23-f01b-464b-9069-f7393d6d9049"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','38d79ad9-8126-4948-bb83-5c202d932344',100,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "ports" VALUES('145e12bf-bcb7-4abb-8e21-82a3b64a77e8','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','f4b24860-a006-4683-bb30-705ec5ab5dd9','fa:16:3e:93:91:d7',1,'DOWN','','','[{"subnet_id":"800042f8-a1b8-4294-be08-6d1ba642f34b","ip_address":"10.0.0.5"}]','["6ee1af23-f01b-464b-9069-f7393d6d9049"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','38d79ad9-8126-4948-bb83-5c202d932344',0,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "ports" VALUES('30990687-87cf-4def-ba2c-e0189df99ad0','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'vip-90581106-72ab-46bd-aa3a-4a576253f659','f4b24860-a006-4683-bb30-705ec5ab5dd9','fa:16:3e:60:4e:41',1,'ACTIVE','90581106-72ab-46bd-aa3a-4a576253f659','neutron:LOADBALANCER','[{"subnet_id":"800042f8-a1b8-4294-be08-6d1ba642f34b","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "ports" VALUES('657406a9-48f0-4a05-84a9-1fe2f9a47aeb','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','f4b24860-a006-4683-bb30-705ec5ab5dd9','fa:16:3e:60:83:27',1,'ACTIVE','0c539eb7-6cca-4816-80aa-363aec2f0e4b','compute:nova','[{"subnet_id":"800042f8-a1b8-4294-be08-6d1ba642f34b","ip_address":"10.0.0.7"}]','["6ee1af23-f01b-464b-9069-f7393d6d9049"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'c8c95d7d9ece4b2c8b515724b522c97a');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('18523e82051343f38945930d16a872a9','endpoint','3c6697b007474c63bae07835e907a4ba','71f83bb00193404ebfd4805e4fe63ef0');
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
INSERT INTO "projects" VALUES('7b64bd5612e84abeb2d64eec6b93fc21','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('71f83bb00193404ebfd4805e4fe63ef0','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('c8c95d7d9ece4b2c8b515724b522c97a','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('33bf6194f7f84e2f86f5a846f92a3e30','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('6efa9f64-9ffa-4c14-8a90-ad58b0513a3f','c8c95d7d9ece4b2c8b515724b522c97a','db942fe5-08e5-4068-8f73-c37e393ac4ac',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('6bd33dfb-948a-42f3-b27a-a42b2090f8f0','c8c95d7d9ece4b2c8b515724b522c97a','db942fe5-08e5-4068-8f73-c37e393ac4ac',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('743b32ac-a9dd-46ba-aab8-ae1eb202795a','c8c95d7d9ece4b2c8b515724b522c97a','db942fe5-08e5-4068-8f73-c37e393ac4ac',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('793c7a5c-0578-4b3d-a804-5fa01c18cfb8','c8c95d7d9ece4b2c8b515724b522c97a','db942fe5-08e5-4068-8f73-c37e393ac4ac',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('d2a57a6a-33a6-46f0-a360-7e542fa46f89','c8c95d7d9ece4b2c8b515724b522c97a','db942fe5-08e5-4068-8f73-c37e393ac4ac',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('db942fe5-08e5-4068-8f73-c37e393ac4ac','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('c8c95d7d9ece4b2c8b515724b522c97a','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('4c750b95-c9e3-47d9-8c4a-8394aa6387b9','7b64bd5612e84abeb2d64eec6b93fc21','network','72d5b701-af81-44b1-afc3-abf938eb0b39','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('078a9231-6241-414e-9227-060341fd04b6','7b64bd5612e84abeb2d64eec6b93fc21','subnetpool','98f2bee9-16ec-427a-aebe-55eaed4982f0','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('9acbb403-b224-4198-8754-c6c18667f17e','c8c95d7d9ece4b2c8b515724b522c97a','network','f4b24860-a006-4683-bb30-705ec5ab5dd9','access_as_shared','a756332b1143427a86bef7ca299b4018');
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
INSERT INTO "registered_limits" VALUES('00c9623c395c4650837942637a941f87','2151d86bc0414346810d21a239d177b7','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('d95c63bd116047a8b7486c25f1c12ec2','audit_id','oLAqODTXZe0TtQ5MsAgcjw',1795317838.19759);
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
INSERT INTO "role_assignments" VALUES('4bacbd483d3c4b11b899187d0ff2d8fc','user','a42a8977d3ec44c6b533c2ed573b70bc','5fa7003c811847b4a0aab9d0094b1a21','project','7b64bd5612e84abeb2d64eec6b93fc21',0);
INSERT INTO "role_assignments" VALUES('e8cfe8e5be7b48af93003feccad1c8bb','user','a42a8977d3ec44c6b533c2ed573b70bc','5fa7003c811847b4a0aab9d0094b1a21','project','71f83bb00193404ebfd4805e4fe63ef0',0);
INSERT INTO "role_assignments" VALUES('10ca931b7d554f8d84b9302129458f16','user','a42a8977d3ec44c6b533c2ed573b70bc','5fa7003c811847b4a0aab9d0094b1a21','domain','default',0);
INSERT INTO "role_assignments" VALUES('aae0026471e04884b5118a96495e73cd','user','a42a8977d3ec44c6b533c2ed573b70bc','5fa7003c811847b4a0aab9d0094b1a21','system','all',0);
INSERT INTO "role_assignments" VALUES('84af97c86aea4cb98bf3208e91b2a799','user','e69191af6f0e423d8fb2f9bbe4636ba6','3c89391af2214c1190779c16814f2558','project','71f83bb00193404ebfd4805e4fe63ef0',0);
INSERT INTO "role_assignments" VALUES('a34887cc9d5f4aa1a525d42e1e9be5f0','user','58634d1efa724a15b679cbd4726bd844','0571fe5346ba4d2fbb50514bd8a77019','project','c8c95d7d9ece4b2c8b515724b522c97a',0);
INSERT INTO "role_assignments" VALUES('2059410ea3a84a59a7c33fa91411c7a2','user','428cbdc7c0324eea8b68f203f6925164','3c89391af2214c1190779c16814f2558','project','c8c95d7d9ece4b2c8b515724b522c97a',0);
INSERT INTO "role_assignments" VALUES('6e06bd056cb34bff93942d64392f0d89','user','3e4de87fcc6347cdb1475beb49f0a335','3c89391af2214c1190779c16814f2558','project','33bf6194f7f84e2f86f5a846f92a3e30',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('8f09cf20bc814ff39dd66c9c3399836c','5fa7003c811847b4a0aab9d0094b1a21','4e2ae953812442cc8e15e9bc2987631a');
INSERT INTO "role_implications" VALUES('9c2768c489c4411aa7380c857d6e8426','4e2ae953812442cc8e15e9bc2987631a','3c89391af2214c1190779c16814f2558');
INSERT INTO "role_implications" VALUES('fad00a3f0ad5447fb37ef5baaca7d34e','3c89391af2214c1190779c16814f2558','0571fe5346ba4d2fbb50514bd8a77019');
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
INSERT INTO "roles" VALUES('5fa7003c811847b4a0aab9d0094b1a21','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('4e2ae953812442cc8e15e9bc2987631a','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('3c89391af2214c1190779c16814f2558','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('0571fe5346ba4d2fbb50514bd8a77019','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('1b647b0b86cd451785a81dfa05bad3f6','service',NULL,NULL,'{}','{}');
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
	l3_hosted BOOLEAN, 
	enable_snat BOOLEAN, 
	gateway_qos_policy_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('53436f34-cf7d-47da-a0bd-14c830dbf422','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',2,'',1,'ACTIVE','[]',0,0,'[]',1,1,NULL);
INSERT INTO "routers" VALUES('79db701d-1ea8-4052-bcaa-34a90a8787a0','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,'[]',1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('2b3ade2c-1efb-4c6b-bbb4-8b7efa65fd95','c8c95d7d9ece4b2c8b515724b522c97a','6ee1af23-f01b-464b-9069-f7393d6d9049','ingress','IPv6',NULL,NULL,NULL,NULL,'6ee1af23-f01b-464b-9069-f7393d6d9049',NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('d34a7816-5ac2-4f99-889c-12ae26ea82ab','c8c95d7d9ece4b2c8b515724b522c97a','6ee1af23-f01b-464b-9069-f7393d6d9049','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('de631ed1-1f22-4c94-9acd-59efa1c4f213','c8c95d7d9ece4b2c8b515724b522c97a','6ee1af23-f01b-464b-9069-f7393d6d9049','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('bc0dda1f-2556-405e-bd89-4b6e9d84d159','c8c95d7d9ece4b2c8b515724b522c97a','6ee1af23-f01b-464b-9069-f7393d6d9049','ingress','IPv4',NULL,NULL,NULL,NULL,'6ee1af23-f01b-464b-9069-f7393d6d9049',NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('901bcc68-29e8-48c3-a4e8-6cdfeba9df54','33bf6194f7f84e2f86f5a846f92a3e30','a43e0557-e373-471a-82db-226b1f29d5b9','ingress','IPv6',NULL,NULL,NULL,NULL,'a43e0557-e373-471a-82db-226b1f29d5b9',NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('28394ad5-ef93-4f61-a31f-d22cac03100c','33bf6194f7f84e2f86f5a846f92a3e30','a43e0557-e373-471a-82db-226b1f29d5b9','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('3b26393b-9a09-44a2-a236-988ababcb573','33bf6194f7f84e2f86f5a846f92a3e30','a43e0557-e373-471a-82db-226b1f29d5b9','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('6d4fb99d-fdfb-4713-8d34-50903835759c','33bf6194f7f84e2f86f5a846f92a3e30','a43e0557-e373-471a-82db-226b1f29d5b9','ingress','IPv4',NULL,NULL,NULL,NULL,'a43e0557-e373-471a-82db-226b1f29d5b9',NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('38f40c42-d841-4dc5-8e14-57088c5ebdc3','7b64bd5612e84abeb2d64eec6b93fc21','4709f249-34d6-485e-a902-f0fac1cd9738','ingress','IPv6',NULL,NULL,NULL,NULL,'4709f249-34d6-485e-a902-f0fac1cd9738',NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('e4cf1b9c-ee13-40ed-9885-781ed494837f','7b64bd5612e84abeb2d64eec6b93fc21','4709f249-34d6-485e-a902-f0fac1cd9738','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('12746b66-6e43-4cbc-9f04-0b704515afa0','7b64bd5612e84abeb2d64eec6b93fc21','4709f249-34d6-485e-a902-f0fac1cd9738','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('1b203ba0-4536-4fe8-aa41-ce8574b4ae05','7b64bd5612e84abeb2d64eec6b93fc21','4709f249-34d6-485e-a902-f0fac1cd9738','ingress','IPv4',NULL,NULL,NULL,NULL,'4709f249-34d6-485e-a902-f0fac1cd9738',NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('121c8591-8b0a-48a7-8366-b767e8a7c573','c8c95d7d9ece4b2c8b515724b522c97a','dc5cf4e4-53ee-4e73-b91e-edc746362418','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
INSERT INTO "security_group_rules" VALUES('d3e20ac5-0d3c-4afd-a446-34446c09a8c4','c8c95d7d9ece4b2c8b515724b522c97a','dc5cf4e4-53ee-4e73-b91e-edc746362418','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1);
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
INSERT INTO "security_groups" VALUES('6ee1af23-f01b-464b-9069-f7393d6d9049','c8c95d7d9ece4b2c8b515724b522c97a','Default security group','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'default',1,'c8c95d7d9ece4b2c8b515724b522c97a');
INSERT INTO "security_groups" VALUES('a43e0557-e373-471a-82db-226b1f29d5b9','33bf6194f7f84e2f86f5a846f92a3e30','Default security group','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'default',1,'33bf6194f7f84e2f86f5a846f92a3e30');
INSERT INTO "security_groups" VALUES('4709f249-34d6-485e-a902-f0fac1cd9738','7b64bd5612e84abeb2d64eec6b93fc21','Default security group','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'default',1,'7b64bd5612e84abeb2d64eec6b93fc21');
INSERT INTO "security_groups" VALUES('dc5cf4e4-53ee-4e73-b91e-edc746362418','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('0c539eb7-6cca-4816-80aa-363aec2f0e4b','c8c95d7d9ece4b2c8b515724b522c97a','428cbdc7c0324eea8b68f203f6925164','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"657406a9-48f0-4a05-84a9-1fe2f9a47aeb","made":true}]','active',NULL,1,1,1,NULL,'r-a8329d64',0,'MANUAL','','','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z','2026-11-22T03:23:58.791374','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('df9a31de-9092-4c2e-a9d2-88ce600e47fd','800042f8-a1b8-4294-be08-6d1ba642f34b','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('98f2bee9-16ec-427a-aebe-55eaed4982f0','7b64bd5612e84abeb2d64eec6b93fc21','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('f91e61cc-9906-47cd-beed-0a0aa7666b39','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'9b2404d5-7ce1-410c-b77f-0bdf12d9cede',0);
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
INSERT INTO "subnets" VALUES('b3f3e6be-07c0-4027-b9c9-998fd17cf075','7b64bd5612e84abeb2d64eec6b93fc21','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'public_subnet','72d5b701-af81-44b1-afc3-abf938eb0b39',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('800042f8-a1b8-4294-be08-6d1ba642f34b','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'','f4b24860-a006-4683-bb30-705ec5ab5dd9',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('b5535d55-0c88-458e-a823-d7ec2bcce182','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'auto_allocated_subnet_v4','cd3dc6ab-6942-4612-8d0a-92d44e94a2cd',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'98f2bee9-16ec-427a-aebe-55eaed4982f0','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('oLAqODTXZe0TtQ5MsAgcjw','428cbdc7c0324eea8b68f203f6925164',1795361038,0);
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
INSERT INTO "trunks" VALUES('38d79ad9-8126-4948-bb83-5c202d932344','c8c95d7d9ece4b2c8b515724b522c97a','','[]','2026-11-22T03:23:58Z','2026-11-22T03:23:58Z',1,'trunk','145e12bf-bcb7-4abb-8e21-82a3b64a77e8',1,'DOWN');
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
INSERT INTO "trusts" VALUES('7bbae9628cb34db98ddd7275770b18cd','428cbdc7c0324eea8b68f203f6925164','3e4de87fcc6347cdb1475beb49f0a335','c8c95d7d9ece4b2c8b515724b522c97a',0,'["0571fe5346ba4d2fbb50514bd8a77019"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('cee944ae0e594891812086f7c5a57948','c8c95d7d9ece4b2c8b515724b522c97a',NULL,'2151d86bc0414346810d21a239d177b7','RegionOne','things',9,NULL,'00c9623c395c4650837942637a941f87');
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
INSERT INTO "users" VALUES('a42a8977d3ec44c6b533c2ed573b70bc','admin','default',NULL,NULL,1,'$2b$08$642pqFnIJ.HchcUO/.DZTuv.a7fyLM7CL53/V3A5BPVaFJhiDtzAO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('e69191af6f0e423d8fb2f9bbe4636ba6','demo','default',NULL,NULL,1,'$2b$08$dBsxvFbdMcfRp1Du466YSuvDgalqke.x0dsWKD8YGKD5IxeRCMgpy','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('58634d1efa724a15b679cbd4726bd844','reader','default',NULL,NULL,1,'$2b$08$8wwxaunuO5o0KNEK2fmvn.v25IZpnlLT9zAGAIXJp7z/KiEijEdq.','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('428cbdc7c0324eea8b68f203f6925164','member','default',NULL,NULL,1,'$2b$08$O.cEk6hhJnUR2tzBFriP5epQrKhhKqekQDA1MVlcGIb4WBq7q5JAO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('3e4de87fcc6347cdb1475beb49f0a335','stranger','default',NULL,NULL,1,'$2b$08$.5432t/8w4ehSWwIyQk9deV7f8PIGgW2tcqWuelW6bkhjKgr2JTTW','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_users_password_expires_at ON users (password_expires_at);
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
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
