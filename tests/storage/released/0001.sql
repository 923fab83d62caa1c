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
INSERT INTO "access_rules" VALUES('202ba4f04ddb4f77b37db198afb76e9c','df30b4a83747476db3b291bf95130a5c','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('154fe149-8a10-4059-b1bf-0bd5383431b7','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('be19ec3b-7222-4699-beba-5b9c33cb1c5b','6a4b507ec6e04f44ab9ef573a936f7fe','scope',4);
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
INSERT INTO "application_credentials" VALUES('665ebb1f5e224a1082a70a615cb69329','df30b4a83747476db3b291bf95130a5c','6a4b507ec6e04f44ab9ef573a936f7fe','robot',NULL,'$2b$08$8owqugOewbStEigrNpBWn.ItDm/VdO7UXz35lvyPtzxT6IZ6xE83e','["3109331e6ca14167ba7a9ba11fefcc42","8742b635f4304041b1102d37c3c0af81"]','["202ba4f04ddb4f77b37db198afb76e9c"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('6a4b507ec6e04f44ab9ef573a936f7fe','6a72ac0c-1ed3-48f3-a6f1-b620939ef0cb','b718a158-8385-4c75-98a8-4d0792ba10c7');
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
INSERT INTO "catalog_endpoints" VALUES('6962c8948c0a46f3a3fb78c6ff7adb99','public','4f9dfebe0a624711ae6de01571a88eb2','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('4f9dfebe0a624711ae6de01571a88eb2','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('6a4b507ec6e04f44ab9ef573a936f7fe','6a4b507ec6e04f44ab9ef573a936f7fe','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('7ef92d49582c86304a0001c1e6312daea7dba164f9129188672b3b2fcb8a3e0e','df30b4a83747476db3b291bf95130a5c','ec2','6a4b507ec6e04f44ab9ef573a936f7fe','gAAAAABrAmAZB5qkq29RLMN0P5RN-7yupTrb9wlfncHbbWg9RUQoJvJnqJgjNjUH7g81Djkqwi8Hwx_KKwDvNVyqi0NnWA5w2WE4PUMc54ySuaHydWp_UtTF8BqnIY-TDg8ScuxsodTitsuXDrbco902tNlxvdkHnF2FRze4NWmbyKkaYbr7M6ugFfeyY9N7Db_jV9UQ0qU_mq6YHbP3Yy1xXDhyLlYvsw==');
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
INSERT INTO "default_security_group_rules" VALUES('22e0ca85-b905-42a3-a408-58c7696f1587','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "default_security_group_rules" VALUES('8baf1aa2-989b-4265-8732-455c018b4e20','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "default_security_group_rules" VALUES('be1b45bf-5797-4fbd-a0f7-68d47c26ef9d','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "default_security_group_rules" VALUES('23e4a02d-0723-4435-bb6e-dc926b7c1b0d','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
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
INSERT INTO "endpoint_groups" VALUES('56864c6e7ebc4640b812da158ccdd624','examples','{"service_id":"4f9dfebe0a624711ae6de01571a88eb2"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('8114f449-6dbe-4d58-92b0-eca94617b2eb','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','203.0.113.3',NULL,NULL,NULL,'6eac5fa6-da45-4dc3-b437-ed589892958e','ACTIVE','','','245bfbd5-3d22-4185-893c-43e7d1ed03a8');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('401e47a0347149d983c3b1de1e75eea5','3e732aee4b3e4cd3a32159e9ec3ebc1b','b9d0bcda4eee4552b49d6f4b9359a407');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('3e732aee4b3e4cd3a32159e9ec3ebc1b','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e/203.0.113.1','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','15176d3a-f41f-4c29-9adf-4ccb331a855c','54251301-756a-4d83-8929-46959d2fc946','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7/10.0.0.2','61bba769-f53d-4248-8c4a-45cf58ef65e7','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','9745094d-7ee4-4203-ad0e-2aaab5cbaf12','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7/10.0.0.3','61bba769-f53d-4248-8c4a-45cf58ef65e7','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','e5786d7f-fea6-4f0e-b3af-f2044e887e65','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e/203.0.113.2','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','15176d3a-f41f-4c29-9adf-4ccb331a855c','27807eb6-79f5-48c1-bad8-6f282d0c0cdc','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7/10.0.0.1','61bba769-f53d-4248-8c4a-45cf58ef65e7','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','149b50ac-df78-496a-a70f-fd18ff7b0fb4','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e/203.0.113.3','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','15176d3a-f41f-4c29-9adf-4ccb331a855c','245bfbd5-3d22-4185-893c-43e7d1ed03a8','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e/203.0.113.4','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','15176d3a-f41f-4c29-9adf-4ccb331a855c','76b2eb15-85a6-43b7-817e-e4a9d28be525','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('6a72ac0c-1ed3-48f3-a6f1-b620939ef0cb/10.128.0.1','6a72ac0c-1ed3-48f3-a6f1-b620939ef0cb','46361840-deff-44f1-8cde-a273a3bb5709','32d5fee1-5ca8-4f3b-97ca-6bc68efdd745','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7/10.0.0.4','61bba769-f53d-4248-8c4a-45cf58ef65e7','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','9584bf30-e619-443d-a9b6-b53d6ee4fdcc','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7/10.0.0.5','61bba769-f53d-4248-8c4a-45cf58ef65e7','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','a0063a75-c0f9-4803-851f-964c41393944','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7/10.0.0.6','61bba769-f53d-4248-8c4a-45cf58ef65e7','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','961754cf-d251-4809-b7af-06b694bca9ba','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7/10.0.0.7','61bba769-f53d-4248-8c4a-45cf58ef65e7','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','43420515-d3a8-490b-8bc1-20cd11501230','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('7247f6fe57c84215840591e0497b962e','15176d3a-f41f-4c29-9adf-4ccb331a855c','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('a6209f7bd13048e9a7bf7961bf8ad674','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('7e671220235a449eba97f57ad023f946','46361840-deff-44f1-8cde-a273a3bb5709','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('7deede432baf21aa98616e3e09543695','df30b4a83747476db3b291bf95130a5c','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDNaIB6qnFmYw2D+zx1P4lNFfJjRxTgqtYHM5C10qoiGO2LmFQfLhspoaui9yfI8Xz1eUThtOGdaoZIf4upb06weFWm7zwPZhbP0NRLJEFcMbfhHcanO/r+zonk+CFo832vRvFTCqd0cc3NISM+1RdQVxnUK40E7aq1Ft3dySsXcj2LI7jtnmRuSPJIxvM6TOUJZ6YKktwyRwjwhVjneZodXuVnZ5Gzuk4tgSPzmJ8WXiW2OfVNcY3jX3+anc4dSxWtdjGsDLziuDmRWRkBWNYHszABP6zxREF7RDA9f3Dk5tTYp5kTJFQsO3JUdXZXrmULBYQDhv3KRFyveFFkT22/ Generated-by-cumulet','7f:2f:45:12:6e:7c:e8:47:be:93:42:c1:d6:b3:c0:9e','2026-11-22T03:23:05.345402Z');
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
INSERT INTO "lb_health_monitors" VALUES('f34fa550-8b9f-4f3b-86e0-30eedbf088c2','6a4b507ec6e04f44ab9ef573a936f7fe','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('0481ab34-e9e3-4235-a5ef-d7c25e73e0c1','6a4b507ec6e04f44ab9ef573a936f7fe',1,'INACTIVE',NULL,'75986c1b-a0a6-48d4-976f-2b52cabbdae0','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('75986c1b-a0a6-48d4-976f-2b52cabbdae0/f34fa550-8b9f-4f3b-86e0-30eedbf088c2','75986c1b-a0a6-48d4-976f-2b52cabbdae0','f34fa550-8b9f-4f3b-86e0-30eedbf088c2','2026-11-22T03:23:05.444280Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('75986c1b-a0a6-48d4-976f-2b52cabbdae0','6a4b507ec6e04f44ab9ef573a936f7fe',1,'ACTIVE',NULL,'','','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','HTTP','SOURCE_IP','haproxy','48159142-4a74-4433-894f-1dd50d7aefa9');
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
INSERT INTO "lb_vips" VALUES('48159142-4a74-4433-894f-1dd50d7aefa9','6a4b507ec6e04f44ab9ef573a936f7fe',1,'ACTIVE',NULL,'','','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','10.0.0.6','961754cf-d251-4809-b7af-06b694bca9ba',80,'HTTP','75986c1b-a0a6-48d4-976f-2b52cabbdae0',NULL,-1);
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
	zone INTEGER, 
	provided BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_networks_zone UNIQUE (zone)
);
INSERT INTO "networks" VALUES('2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','ac99c5876f494299984958fe37e7eab2','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,1,1);
INSERT INTO "networks" VALUES('61bba769-f53d-4248-8c4a-45cf58ef65e7','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',3,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,2,0);
INSERT INTO "networks" VALUES('6a72ac0c-1ed3-48f3-a6f1-b620939ef0cb','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('9e7d96dbc74b42f999cd156e290a69eb','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('598a7fe6a87141e383ef5ac999be511b','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('1787ac1e4cc84ecca4c9a8200b2bd4e8','598a7fe6a87141e383ef5ac999be511b','','4f9dfebe0a624711ae6de01571a88eb2','');
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
INSERT INTO "port_forwardings" VALUES('de2e99e3-b591-4218-acf9-c7fffb8f9046','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'8114f449-6dbe-4d58-92b0-eca94617b2eb',2222,22,'2222:2222','22:22','10.0.0.3','e5786d7f-fea6-4f0e-b3af-f2044e887e65','tcp','6eac5fa6-da45-4dc3-b437-ed589892958e');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('e5786d7f-fea6-4f0e-b3af-f2044e887e65/f5601261-7dfe-4026-a25c-1f989dccbabd','e5786d7f-fea6-4f0e-b3af-f2044e887e65','f5601261-7dfe-4026-a25c-1f989dccbabd');
INSERT INTO "port_group_memberships" VALUES('9584bf30-e619-443d-a9b6-b53d6ee4fdcc/f5601261-7dfe-4026-a25c-1f989dccbabd','9584bf30-e619-443d-a9b6-b53d6ee4fdcc','f5601261-7dfe-4026-a25c-1f989dccbabd');
INSERT INTO "port_group_memberships" VALUES('a0063a75-c0f9-4803-851f-964c41393944/f5601261-7dfe-4026-a25c-1f989dccbabd','a0063a75-c0f9-4803-851f-964c41393944','f5601261-7dfe-4026-a25c-1f989dccbabd');
INSERT INTO "port_group_memberships" VALUES('43420515-d3a8-490b-8bc1-20cd11501230/f5601261-7dfe-4026-a25c-1f989dccbabd','43420515-d3a8-490b-8bc1-20cd11501230','f5601261-7dfe-4026-a25c-1f989dccbabd');
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
INSERT INTO "ports" VALUES('54251301-756a-4d83-8929-46959d2fc946','ac99c5876f494299984958fe37e7eab2','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','fa:16:3e:50:b1:ca',1,'ACTIVE','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','network:edge','[{"subnet_id":"15176d3a-f41f-4c29-9adf-4ccb331a855c","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'edge',0,'','',0,'ac99c5876f494299984958fe37e7eab2');
INSERT INTO "ports" VALUES('9745094d-7ee4-4203-ad0e-2aaab5cbaf12','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',2,'','61bba769-f53d-4248-8c4a-45cf58ef65e7','fa:16:3e:df:d0:1e',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-61bba769-f53d-4248-8c4a-45cf58ef65e7','network:dhcp','[{"subnet_id":"2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'dhcp',0,'','',0,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "ports" VALUES('e5786d7f-fea6-4f0e-b3af-f2044e887e65','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'spare','61bba769-f53d-4248-8c4a-45cf58ef65e7','fa:16:3e:8c:4f:c0',1,'DOWN','','','[{"subnet_id":"2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2","ip_address":"10.0.0.3"}]','["f5601261-7dfe-4026-a25c-1f989dccbabd"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','',0,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "ports" VALUES('27807eb6-79f5-48c1-bad8-6f282d0c0cdc','','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','fa:16:3e:45:19:18',1,'ACTIVE','6eac5fa6-da45-4dc3-b437-ed589892958e','network:router_gateway','[{"subnet_id":"15176d3a-f41f-4c29-9adf-4ccb331a855c","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','',0,'ac99c5876f494299984958fe37e7eab2');
INSERT INTO "ports" VALUES('149b50ac-df78-496a-a70f-fd18ff7b0fb4','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'','61bba769-f53d-4248-8c4a-45cf58ef65e7','fa:16:3e:ea:27:83',1,'ACTIVE','6eac5fa6-da45-4dc3-b437-ed589892958e','network:router_interface','[{"subnet_id":"2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','',0,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "ports" VALUES('245bfbd5-3d22-4185-893c-43e7d1ed03a8','','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','fa:16:3e:e1:fb:b6',1,'DOWN','8114f449-6dbe-4d58-92b0-eca94617b2eb','network:floatingip','[{"subnet_id":"15176d3a-f41f-4c29-9adf-4ccb331a855c","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,0,'','',0,'ac99c5876f494299984958fe37e7eab2');
INSERT INTO "ports" VALUES('76b2eb15-85a6-43b7-817e-e4a9d28be525','','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',1,'','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','fa:16:3e:81:d4:c7',1,'ACTIVE','b718a158-8385-4c75-98a8-4d0792ba10c7','network:router_gateway','[{"subnet_id":"15176d3a-f41f-4c29-9adf-4ccb331a855c","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','',0,'ac99c5876f494299984958fe37e7eab2');
INSERT INTO "ports" VALUES('32d5fee1-5ca8-4f3b-97ca-6bc68efdd745','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',1,'','6a72ac0c-1ed3-48f3-a6f1-b620939ef0cb','fa:16:3e:54:01:3d',1,'ACTIVE','b718a158-8385-4c75-98a8-4d0792ba10c7','network:router_interface','[{"subnet_id":"46361840-deff-44f1-8cde-a273a3bb5709","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','',0,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "ports" VALUES('9584bf30-e619-443d-a9b6-b53d6ee4fdcc','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',2,'','61bba769-f53d-4248-8c4a-45cf58ef65e7','fa:16:3e:8a:5e:ac',1,'DOWN','','trunk:subport','[{"subnet_id":"2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2","ip_address":"10.0.0.4"}]','["f5601261-7dfe-4026-a25c-1f989dccbabd"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','02930297-c9f8-4eae-add6-a42de9314097',100,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "ports" VALUES('a0063a75-c0f9-4803-851f-964c41393944','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',1,'','61bba769-f53d-4248-8c4a-45cf58ef65e7','fa:16:3e:f2:d5:02',1,'DOWN','','','[{"subnet_id":"2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2","ip_address":"10.0.0.5"}]','["f5601261-7dfe-4026-a25c-1f989dccbabd"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','02930297-c9f8-4eae-add6-a42de9314097',0,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "ports" VALUES('961754cf-d251-4809-b7af-06b694bca9ba','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',1,'vip-48159142-4a74-4433-894f-1dd50d7aefa9','61bba769-f53d-4248-8c4a-45cf58ef65e7','fa:16:3e:dd:81:cb',1,'ACTIVE','48159142-4a74-4433-894f-1dd50d7aefa9','neutron:LOADBALANCER','[{"subnet_id":"2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'balancer',0,'','',0,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "ports" VALUES('43420515-d3a8-490b-8bc1-20cd11501230','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',1,'','61bba769-f53d-4248-8c4a-45cf58ef65e7','fa:16:3e:58:8f:41',1,'ACTIVE','30bb23d7-9ee1-4842-beeb-06b4dacbb18b','compute:nova','[{"subnet_id":"2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2","ip_address":"10.0.0.7"}]','["f5601261-7dfe-4026-a25c-1f989dccbabd"]',1,'[]','[]','','','normal','{}','vm',NULL,'instance',0,'vm','',0,'6a4b507ec6e04f44ab9ef573a936f7fe');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('d2f390c6a88d42b899569b9654a1eeaa','endpoint','6962c8948c0a46f3a3fb78c6ff7adb99','4834072c16864492ba7677f62c97d622');
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
INSERT INTO "projects" VALUES('ac99c5876f494299984958fe37e7eab2','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('4834072c16864492ba7677f62c97d622','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('6a4b507ec6e04f44ab9ef573a936f7fe','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('78669ba6015c4892b3f2a3231393026a','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('6a4b507ec6e04f44ab9ef573a936f7fe','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('8799b43d-2d7f-4809-ba05-41076ae47664','ac99c5876f494299984958fe37e7eab2','network','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('f2faffe3-acfc-47df-b2cb-9c65ebb59b3e','ac99c5876f494299984958fe37e7eab2','subnetpool','e9a8aa3e-a4d3-4bd0-bde9-f1c00cba4f8e','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('eddaaa10-eff2-4221-8d71-21db4c8834a2','6a4b507ec6e04f44ab9ef573a936f7fe','network','61bba769-f53d-4248-8c4a-45cf58ef65e7','access_as_shared','7c7b7fbc87e44b30b5cf979739bcf933');
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
INSERT INTO "registered_limits" VALUES('d4394178245c424990e9abeb04692822','4f9dfebe0a624711ae6de01571a88eb2','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('4db7c5ab6ff244678bf48edb9205a8e6','audit_id','Mv_3SsAM39IfgNdkgs81-A',1.79531778470291709902e+09);
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
INSERT INTO "role_assignments" VALUES('643c3ed7ac0a4805bde1ce74d7478a6f','user','73ba6c490b8c4df98d2c96891c6e2040','8e58d01d6c584db597f2f13544db87f5','project','ac99c5876f494299984958fe37e7eab2',0);
INSERT INTO "role_assignments" VALUES('5700f0d6fbf24c0a9f9ff6d7b5204fee','user','73ba6c490b8c4df98d2c96891c6e2040','8e58d01d6c584db597f2f13544db87f5','project','4834072c16864492ba7677f62c97d622',0);
INSERT INTO "role_assignments" VALUES('c5b74855ef304741b51c7f9686ffbd4c','user','73ba6c490b8c4df98d2c96891c6e2040','8e58d01d6c584db597f2f13544db87f5','domain','default',0);
INSERT INTO "role_assignments" VALUES('c4e02a76d44e4480a6b39e7ba5c48619','user','73ba6c490b8c4df98d2c96891c6e2040','8e58d01d6c584db597f2f13544db87f5','system','all',0);
INSERT INTO "role_assignments" VALUES('8a692b41ccbe4ed4b5c9d9c7815ca162','user','884be08b8e0d4fdb88ae62be56264425','8742b635f4304041b1102d37c3c0af81','project','4834072c16864492ba7677f62c97d622',0);
INSERT INTO "role_assignments" VALUES('c6478f12b78a4598ab3f2a5f7c1a0816','user','e569f793832c46d0881327139efb8e70','3109331e6ca14167ba7a9ba11fefcc42','project','6a4b507ec6e04f44ab9ef573a936f7fe',0);
INSERT INTO "role_assignments" VALUES('96ee702cfca0457cbf45a4854ad28947','user','df30b4a83747476db3b291bf95130a5c','8742b635f4304041b1102d37c3c0af81','project','6a4b507ec6e04f44ab9ef573a936f7fe',0);
INSERT INTO "role_assignments" VALUES('4ceeadb4e4134cd18e696e2ba50724cc','user','b9d0bcda4eee4552b49d6f4b9359a407','8742b635f4304041b1102d37c3c0af81','project','78669ba6015c4892b3f2a3231393026a',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('fa003573e2bc476e97fc6c6c6a7c568c','8e58d01d6c584db597f2f13544db87f5','aa8b5022c28a4c459c37166c13efe7cf');
INSERT INTO "role_implications" VALUES('01464557d93f4e2c997f6b2c550fd86f','aa8b5022c28a4c459c37166c13efe7cf','8742b635f4304041b1102d37c3c0af81');
INSERT INTO "role_implications" VALUES('992aee3115524d759038d63558478a20','8742b635f4304041b1102d37c3c0af81','3109331e6ca14167ba7a9ba11fefcc42');
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
INSERT INTO "roles" VALUES('8e58d01d6c584db597f2f13544db87f5','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('aa8b5022c28a4c459c37166c13efe7cf','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8742b635f4304041b1102d37c3c0af81','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('3109331e6ca14167ba7a9ba11fefcc42','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('48f01d81712643b08d86d07c65e47169','service',NULL,NULL,'{}','{}');
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
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('6eac5fa6-da45-4dc3-b437-ed589892958e','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',2,'',1,'ACTIVE','[]',0,0,'[]',1,1);
INSERT INTO "routers" VALUES('b718a158-8385-4c75-98a8-4d0792ba10c7','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,'[]',1,1);
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
INSERT INTO "security_group_rules" VALUES('6f8b00d3-a2c0-4eec-b0e2-8cf981d3429f','6a4b507ec6e04f44ab9ef573a936f7fe','f5601261-7dfe-4026-a25c-1f989dccbabd','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('eae2b10c-1caf-411f-9ef0-955793e1473d','6a4b507ec6e04f44ab9ef573a936f7fe','f5601261-7dfe-4026-a25c-1f989dccbabd','ingress','IPv6',NULL,NULL,NULL,NULL,'f5601261-7dfe-4026-a25c-1f989dccbabd',NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('0359a8fe-904e-4739-a180-a4ab4755e8fa','6a4b507ec6e04f44ab9ef573a936f7fe','f5601261-7dfe-4026-a25c-1f989dccbabd','ingress','IPv4',NULL,NULL,NULL,NULL,'f5601261-7dfe-4026-a25c-1f989dccbabd',NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('d2295453-8b16-4ce9-a2ea-ff10b25439be','6a4b507ec6e04f44ab9ef573a936f7fe','f5601261-7dfe-4026-a25c-1f989dccbabd','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('25ef1ffc-b74a-49b9-855b-7fa1babda0e3','78669ba6015c4892b3f2a3231393026a','d941184c-b6f0-4cdb-ab67-969a3669fd86','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('54ae5802-a3bf-46a0-ab9a-fb58610d8ae9','78669ba6015c4892b3f2a3231393026a','d941184c-b6f0-4cdb-ab67-969a3669fd86','ingress','IPv6',NULL,NULL,NULL,NULL,'d941184c-b6f0-4cdb-ab67-969a3669fd86',NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('6feb8a76-5f5a-4a0d-b0f4-a6c953834786','78669ba6015c4892b3f2a3231393026a','d941184c-b6f0-4cdb-ab67-969a3669fd86','ingress','IPv4',NULL,NULL,NULL,NULL,'d941184c-b6f0-4cdb-ab67-969a3669fd86',NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('a9fe6997-abb0-4689-820c-16c2c9dd7b03','78669ba6015c4892b3f2a3231393026a','d941184c-b6f0-4cdb-ab67-969a3669fd86','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('786e1884-6d52-4ac1-8ba5-404e93ae8ca8','ac99c5876f494299984958fe37e7eab2','e67dcae7-f646-42ed-bc12-e4f4f38b6f73','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('b030ac9a-a590-4c4f-a568-f87cddb224cc','ac99c5876f494299984958fe37e7eab2','e67dcae7-f646-42ed-bc12-e4f4f38b6f73','ingress','IPv6',NULL,NULL,NULL,NULL,'e67dcae7-f646-42ed-bc12-e4f4f38b6f73',NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('f6c67c83-d1fa-4643-a73c-286b525b3fa6','ac99c5876f494299984958fe37e7eab2','e67dcae7-f646-42ed-bc12-e4f4f38b6f73','ingress','IPv4',NULL,NULL,NULL,NULL,'e67dcae7-f646-42ed-bc12-e4f4f38b6f73',NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('88ca5da9-5a7b-4b49-a293-9754a14cf2ca','ac99c5876f494299984958fe37e7eab2','e67dcae7-f646-42ed-bc12-e4f4f38b6f73','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('4e30e961-0fac-4582-ac63-72466c6d63eb','6a4b507ec6e04f44ab9ef573a936f7fe','5a2587a2-00c2-45e1-8329-21256c84aea7','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
INSERT INTO "security_group_rules" VALUES('e5911c0f-9b39-4331-a85e-8eac1ad0cf76','6a4b507ec6e04f44ab9ef573a936f7fe','5a2587a2-00c2-45e1-8329-21256c84aea7','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1);
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
INSERT INTO "security_groups" VALUES('f5601261-7dfe-4026-a25c-1f989dccbabd','6a4b507ec6e04f44ab9ef573a936f7fe','Default security group','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'default',1,'6a4b507ec6e04f44ab9ef573a936f7fe');
INSERT INTO "security_groups" VALUES('d941184c-b6f0-4cdb-ab67-969a3669fd86','78669ba6015c4892b3f2a3231393026a','Default security group','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'default',1,'78669ba6015c4892b3f2a3231393026a');
INSERT INTO "security_groups" VALUES('e67dcae7-f646-42ed-bc12-e4f4f38b6f73','ac99c5876f494299984958fe37e7eab2','Default security group','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'default',1,'ac99c5876f494299984958fe37e7eab2');
INSERT INTO "security_groups" VALUES('5a2587a2-00c2-45e1-8329-21256c84aea7','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('30bb23d7-9ee1-4842-beeb-06b4dacbb18b','6a4b507ec6e04f44ab9ef573a936f7fe','df30b4a83747476db3b291bf95130a5c','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"43420515-d3a8-490b-8bc1-20cd11501230","made":true}]','active',NULL,1,1,1,NULL,'r-150f9758',0,'MANUAL','','','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z','2026-11-22T03:23:05.377828','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('75986c1b-a0a6-48d4-976f-2b52cabbdae0','2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('e9a8aa3e-a4d3-4bd0-bde9-f1c00cba4f8e','ac99c5876f494299984958fe37e7eab2','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('d31b4217-5d0e-495a-8944-cd4ecb5685ef','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'be19ec3b-7222-4699-beba-5b9c33cb1c5b',0);
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
INSERT INTO "subnets" VALUES('15176d3a-f41f-4c29-9adf-4ccb331a855c','ac99c5876f494299984958fe37e7eab2','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'public_subnet','2bc95cb6-9eba-4dd1-ba97-54d1c2834f5e',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('2f2b6db7-b7c8-4f7b-84c8-1a5f14ef9fd2','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:04Z','2026-11-22T03:23:04Z',1,'','61bba769-f53d-4248-8c4a-45cf58ef65e7',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('46361840-deff-44f1-8cde-a273a3bb5709','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',1,'auto_allocated_subnet_v4','6a72ac0c-1ed3-48f3-a6f1-b620939ef0cb',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'e9a8aa3e-a4d3-4bd0-bde9-f1c00cba4f8e','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('Mv_3SsAM39IfgNdkgs81-A','df30b4a83747476db3b291bf95130a5c',1795360984,0);
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
INSERT INTO "trunks" VALUES('02930297-c9f8-4eae-add6-a42de9314097','6a4b507ec6e04f44ab9ef573a936f7fe','','[]','2026-11-22T03:23:05Z','2026-11-22T03:23:05Z',1,'trunk','a0063a75-c0f9-4803-851f-964c41393944',1,'DOWN');
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
INSERT INTO "trusts" VALUES('4b3f47bddaae4f6d89b295feaac0dfd0','df30b4a83747476db3b291bf95130a5c','b9d0bcda4eee4552b49d6f4b9359a407','6a4b507ec6e04f44ab9ef573a936f7fe',0,'["3109331e6ca14167ba7a9ba11fefcc42"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('fc9574495af84f13ba410a73cb6e6998','6a4b507ec6e04f44ab9ef573a936f7fe',NULL,'4f9dfebe0a624711ae6de01571a88eb2','RegionOne','things',9,NULL,'d4394178245c424990e9abeb04692822');
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
INSERT INTO "users" VALUES('73ba6c490b8c4df98d2c96891c6e2040','admin','default',NULL,NULL,1,'$2b$08$9SNqr5N14YB5us3ZCL5MnugzWcWrFJ.SYK3sCseHLG7x4bJTRoOae','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('884be08b8e0d4fdb88ae62be56264425','demo','default',NULL,NULL,1,'$2b$08$y/5F.WekF/SeXk84QtsKouTe9JZLilcfBU8yYz/rgoiaGO1SxKOcq','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('e569f793832c46d0881327139efb8e70','reader','default',NULL,NULL,1,'$2b$08$69uaIElUN8/C1lFkwqIqSOwsEJgtf/8CDrBIdWgCTfQ4JbYu/QVce','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('df30b4a83747476db3b291bf95130a5c','member','default',NULL,NULL,1,'$2b$08$tWmjiEBjls.CWRht79iVFehgLQiBKK1NsKlDkKWLmhFFRfTPTGed6','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('b9d0bcda4eee4552b49d6f4b9359a407','stranger','default',NULL,NULL,1,'$2b$08$rr/js0iv1p05hRArruFkS.hrFP89KWNVZN5h.raInhIpQ4vKehYA6','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
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
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
