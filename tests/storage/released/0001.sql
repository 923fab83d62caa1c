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
INSERT INTO "access_rules" VALUES('40b8531dc84d434ebe36ff9e3dca0324','f350103ee1d64abead66ef4e2e0b6e21','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('a3709643-d0ac-4db9-97c2-07a3a855759d','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('85eca3d2-9def-4dc6-9800-16adc0f26b73','1f49edc7498546f3b23bced0e60229ad','scope',4);
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
INSERT INTO "application_credentials" VALUES('f884b7f2747743b3aa36f95ae813e7d3','f350103ee1d64abead66ef4e2e0b6e21','1f49edc7498546f3b23bced0e60229ad','robot',NULL,'$2b$08$v2lXQHNWQFjXOIDwRyRXIOuOutExcAGxnbBh/c6krtYzxhneNj.zi','["13033746a8a349449277c2e0ec92d77d","38c5a7b1d34b4ccc8b9785f01e9eb78f"]','["40b8531dc84d434ebe36ff9e3dca0324"]',NULL,0);
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
INSERT INTO "catalog_endpoints" VALUES('1555a09045874bdea95139e42f6a3d8a','public','a2157c39dac44c9ab22530ee25f4cd23','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('a2157c39dac44c9ab22530ee25f4cd23','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('1f49edc7498546f3b23bced0e60229ad','1f49edc7498546f3b23bced0e60229ad','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('abe226d3640dc8e894362546f11f414c0fba403b5485ef04d30f0d2b0424cdd7','f350103ee1d64abead66ef4e2e0b6e21','ec2','1f49edc7498546f3b23bced0e60229ad','gAAAAABrAkX-RoFh4ixhFTRwRmB0R-5LT9Be9wyRurnfy2yRhtFizjpo6DzWHrsf94sbTFfRKY6T_ETlQWTHaGRoLDDIg0aEOEgnFuKOsBk5yaaux1bLaMDcuKVJjrGw-wQcnKVoicdMyLVkic87WiPVsmaixJeC8J-4elkGA491mU7KailaR1B3ITSM_8tMlyY7v6jUmp-ZtNTQ_wN9gBmh2UavL6wzwg==');
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
INSERT INTO "default_security_group_rules" VALUES('1e838af8-7edb-4b37-8293-59a890bc81d3','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "default_security_group_rules" VALUES('2a657859-1e4f-4bdd-8319-7f576794a524','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "default_security_group_rules" VALUES('3a860e48-115f-4d5a-9007-3b37185c859f','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "default_security_group_rules" VALUES('fce696da-1310-43f8-956f-138625cc9f0a','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
CREATE TABLE domain_configs (
	id TEXT NOT NULL, 
	groups TEXT, 
	PRIMARY KEY (id)
);
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
INSERT INTO "endpoint_groups" VALUES('b76e00570d1c4fcfb24564325ac9de8d','examples','{"service_id":"a2157c39dac44c9ab22530ee25f4cd23"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('74348c79-85af-41ac-8fda-fba51cdfbba7','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'3444a374-3cee-4bbb-b720-ebc2a4aec2d7','203.0.113.3',NULL,NULL,NULL,'2117b3a1-3930-4db5-952d-024678097b59','ACTIVE','','','2e970cd4-1b39-4f00-ad16-29b7bfb0819a');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('5e7b11b742d54f588ea0dbd7482bb5fd','a7f0cb378b074b88aaa5972e64e6fb34','991a6b6420ea4e44ad5c3742e53077eb');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('a7f0cb378b074b88aaa5972e64e6fb34','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('3444a374-3cee-4bbb-b720-ebc2a4aec2d7/203.0.113.1','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa','32dd945c-3667-427e-b134-0f10d85b2dda','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('fe4a1252-29d2-4dd9-9aeb-9380eead6481/10.0.0.2','fe4a1252-29d2-4dd9-9aeb-9380eead6481','595c6491-69cd-4228-804a-c55db772db76','788e7773-2808-41cd-a9ed-d5f19cc06967','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('fe4a1252-29d2-4dd9-9aeb-9380eead6481/10.0.0.3','fe4a1252-29d2-4dd9-9aeb-9380eead6481','595c6491-69cd-4228-804a-c55db772db76','a22c8768-b566-40a2-885a-31aa8059f1db','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('3444a374-3cee-4bbb-b720-ebc2a4aec2d7/203.0.113.2','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa','e56257a1-4064-41c2-ba1f-dd1ecfe69d6f','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('fe4a1252-29d2-4dd9-9aeb-9380eead6481/10.0.0.1','fe4a1252-29d2-4dd9-9aeb-9380eead6481','595c6491-69cd-4228-804a-c55db772db76','9892d5bc-f03c-44cf-8542-5bba5c4bda83','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('3444a374-3cee-4bbb-b720-ebc2a4aec2d7/203.0.113.3','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa','2e970cd4-1b39-4f00-ad16-29b7bfb0819a','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('fe4a1252-29d2-4dd9-9aeb-9380eead6481/10.0.0.4','fe4a1252-29d2-4dd9-9aeb-9380eead6481','595c6491-69cd-4228-804a-c55db772db76','c100f7ab-920d-4444-b8ec-080a58d816a9','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('fe4a1252-29d2-4dd9-9aeb-9380eead6481/10.0.0.5','fe4a1252-29d2-4dd9-9aeb-9380eead6481','595c6491-69cd-4228-804a-c55db772db76','5587782d-d79d-44e3-8335-be0f561e1cbd','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('39c85c776fe14b56be0f57014396a0fe','dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('12b5f230d7fc422e88fb95205289784d','595c6491-69cd-4228-804a-c55db772db76','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('9a1219685b80b7a5d236b625df9f0b5b','f350103ee1d64abead66ef4e2e0b6e21','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC8rOQO91HHz+FmRQmIXJsZ3r6NvFdEQvqp17VxCIPErPsmmOF8TgAyLu1m8zT5jTyPdrrPwus5ObLKi3bCBXC/KfdwGKfw5vKQNvur3dZIt4s0a40YmkKbRUdpu8oR61vUomS9htlmAVddptGCPKMLtr4ZP4Al3af9VnWauFgHEmcD8RwIGXYdRwbcqiVeTa6YLeTjLCZ3c1ollNSrpoSz3NV21SlKLeMlYa3obMf7qOJ0d2RW0t7sKpkJm3wXv7qeDXaQkgnwkWOW5uFHBmi67h5sbuhjwvcpxLLGBZSyI5AeSfjTsyG+DfJYb85IeFMXvqyVEWGhqkwK5Tp11lHB Generated-by-cumulet','0b:ce:fe:c5:81:eb:75:7e:34:af:b5:3f:b6:9f:79:cf','2026-11-22T01:31:42.230752Z');
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
INSERT INTO "lb_health_monitors" VALUES('4100707f-4ccd-4701-8c0e-54a626294782','1f49edc7498546f3b23bced0e60229ad','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('7883435b-1b8b-4aad-87ef-660705b65573','1f49edc7498546f3b23bced0e60229ad',1,'INACTIVE',NULL,'4c0279c7-3c40-4dbf-b78e-ee5bf38a59b5','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('4c0279c7-3c40-4dbf-b78e-ee5bf38a59b5/4100707f-4ccd-4701-8c0e-54a626294782','4c0279c7-3c40-4dbf-b78e-ee5bf38a59b5','4100707f-4ccd-4701-8c0e-54a626294782','2026-11-22T01:31:42.405592Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('4c0279c7-3c40-4dbf-b78e-ee5bf38a59b5','1f49edc7498546f3b23bced0e60229ad',1,'ACTIVE',NULL,'','','595c6491-69cd-4228-804a-c55db772db76','HTTP','SOURCE_IP','haproxy','529a1a10-524e-4dc4-90cc-396d4e3dc05e');
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
INSERT INTO "lb_vips" VALUES('529a1a10-524e-4dc4-90cc-396d4e3dc05e','1f49edc7498546f3b23bced0e60229ad',1,'ACTIVE',NULL,'','','595c6491-69cd-4228-804a-c55db772db76','10.0.0.4','c100f7ab-920d-4444-b8ec-080a58d816a9',80,'HTTP','4c0279c7-3c40-4dbf-b78e-ee5bf38a59b5',NULL,-1);
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
INSERT INTO "networks" VALUES('3444a374-3cee-4bbb-b720-ebc2a4aec2d7','c41dc3aeb96746faa37666a22d07ccae','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('fe4a1252-29d2-4dd9-9aeb-9380eead6481','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:42Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('2f5dbe753e544837b2da75aee217a223','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('25f964f2ecf04086b4f5a063a1e062c4','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('e529e947925c4caa89202c009a2c1add','25f964f2ecf04086b4f5a063a1e062c4','','a2157c39dac44c9ab22530ee25f4cd23','');
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
INSERT INTO "port_forwardings" VALUES('9fe20890-93d9-4ba2-984d-e04a174b867d','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'74348c79-85af-41ac-8fda-fba51cdfbba7','2222:2222','22:22','10.0.0.3','a22c8768-b566-40a2-885a-31aa8059f1db','tcp','2117b3a1-3930-4db5-952d-024678097b59');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('a22c8768-b566-40a2-885a-31aa8059f1db/e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f','a22c8768-b566-40a2-885a-31aa8059f1db','e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f');
INSERT INTO "port_group_memberships" VALUES('5587782d-d79d-44e3-8335-be0f561e1cbd/e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f','5587782d-d79d-44e3-8335-be0f561e1cbd','e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f');
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
INSERT INTO "ports" VALUES('32dd945c-3667-427e-b134-0f10d85b2dda','c41dc3aeb96746faa37666a22d07ccae','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','fa:16:3e:1a:09:98',1,'ACTIVE','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','network:edge','[{"subnet_id":"dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm','edge',0,'','c41dc3aeb96746faa37666a22d07ccae');
INSERT INTO "ports" VALUES('788e7773-2808-41cd-a9ed-d5f19cc06967','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',2,'','fe4a1252-29d2-4dd9-9aeb-9380eead6481','fa:16:3e:7c:51:07',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-fe4a1252-29d2-4dd9-9aeb-9380eead6481','network:dhcp','[{"subnet_id":"595c6491-69cd-4228-804a-c55db772db76","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm','dhcp',0,'','1f49edc7498546f3b23bced0e60229ad');
INSERT INTO "ports" VALUES('a22c8768-b566-40a2-885a-31aa8059f1db','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'spare','fe4a1252-29d2-4dd9-9aeb-9380eead6481','fa:16:3e:a8:a7:00',1,'DOWN','','','[{"subnet_id":"595c6491-69cd-4228-804a-c55db772db76","ip_address":"10.0.0.3"}]','["e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f"]',1,'[]','[]','','','normal','{}','',NULL,0,'','1f49edc7498546f3b23bced0e60229ad');
INSERT INTO "ports" VALUES('e56257a1-4064-41c2-ba1f-dd1ecfe69d6f','','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','fa:16:3e:fb:3b:e1',1,'ACTIVE','2117b3a1-3930-4db5-952d-024678097b59','network:router_gateway','[{"subnet_id":"dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm','gateway',0,'','c41dc3aeb96746faa37666a22d07ccae');
INSERT INTO "ports" VALUES('9892d5bc-f03c-44cf-8542-5bba5c4bda83','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'','fe4a1252-29d2-4dd9-9aeb-9380eead6481','fa:16:3e:3c:6b:08',1,'ACTIVE','2117b3a1-3930-4db5-952d-024678097b59','network:router_interface','[{"subnet_id":"595c6491-69cd-4228-804a-c55db772db76","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm','router',0,'','1f49edc7498546f3b23bced0e60229ad');
INSERT INTO "ports" VALUES('2e970cd4-1b39-4f00-ad16-29b7bfb0819a','','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','fa:16:3e:79:aa:da',1,'DOWN','74348c79-85af-41ac-8fda-fba51cdfbba7','network:floatingip','[{"subnet_id":"dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,0,'','c41dc3aeb96746faa37666a22d07ccae');
INSERT INTO "ports" VALUES('c100f7ab-920d-4444-b8ec-080a58d816a9','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'vip-529a1a10-524e-4dc4-90cc-396d4e3dc05e','fe4a1252-29d2-4dd9-9aeb-9380eead6481','fa:16:3e:fc:b3:6b',1,'ACTIVE','529a1a10-524e-4dc4-90cc-396d4e3dc05e','neutron:LOADBALANCER','[{"subnet_id":"595c6491-69cd-4228-804a-c55db772db76","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','','normal','{}','vm','balancer',0,'','1f49edc7498546f3b23bced0e60229ad');
INSERT INTO "ports" VALUES('5587782d-d79d-44e3-8335-be0f561e1cbd','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'','fe4a1252-29d2-4dd9-9aeb-9380eead6481','fa:16:3e:2d:47:49',1,'ACTIVE','8b6ecee0-36eb-4286-a579-30c7dc3fd417','compute:nova','[{"subnet_id":"595c6491-69cd-4228-804a-c55db772db76","ip_address":"10.0.0.5"}]','["e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f"]',1,'[]','[]','','','normal','{}','vm','instance',0,'vm','1f49edc7498546f3b23bced0e60229ad');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('9b9e964d948445f1a8fae5aad8b06466','endpoint','1555a09045874bdea95139e42f6a3d8a','70636629cd40480d8cb5d1c0da81dd2f');
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
INSERT INTO "projects" VALUES('c41dc3aeb96746faa37666a22d07ccae','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('70636629cd40480d8cb5d1c0da81dd2f','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('1f49edc7498546f3b23bced0e60229ad','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('08a6acb265c4473997b004f1dcc76c11','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('1f49edc7498546f3b23bced0e60229ad','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('bd767f8e-6728-4d21-8810-27fad75899ae','c41dc3aeb96746faa37666a22d07ccae','network','3444a374-3cee-4bbb-b720-ebc2a4aec2d7','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('800fe53a-529b-404e-b726-c3505b5ad88c','1f49edc7498546f3b23bced0e60229ad','network','fe4a1252-29d2-4dd9-9aeb-9380eead6481','access_as_shared','e919eb57b612486ab33da77901a3a88d');
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
INSERT INTO "role_assignments" VALUES('f926fe8bb2a54c6a977fa935fe3fc6ab','user','8baa58e122a54f1b919d166be5ecdf6f','7ae432abf21f400bb80a92b418dc92d1','project','c41dc3aeb96746faa37666a22d07ccae',0);
INSERT INTO "role_assignments" VALUES('bd960a4a72bb40209e6ee46eea87319e','user','8baa58e122a54f1b919d166be5ecdf6f','7ae432abf21f400bb80a92b418dc92d1','project','70636629cd40480d8cb5d1c0da81dd2f',0);
INSERT INTO "role_assignments" VALUES('3fcb3e1fa41646d9bcde2638360161dd','user','8baa58e122a54f1b919d166be5ecdf6f','7ae432abf21f400bb80a92b418dc92d1','domain','default',0);
INSERT INTO "role_assignments" VALUES('64b27ab44c324d4dba818582d101fde7','user','8baa58e122a54f1b919d166be5ecdf6f','7ae432abf21f400bb80a92b418dc92d1','system','all',0);
INSERT INTO "role_assignments" VALUES('c7d1ffb9825a4b7693ee3b0897642a69','user','806ceeb856ac4108b28ef68489185086','38c5a7b1d34b4ccc8b9785f01e9eb78f','project','70636629cd40480d8cb5d1c0da81dd2f',0);
INSERT INTO "role_assignments" VALUES('d27b70b751c8427ea79a4c8798a06d96','user','74b28f1907d8400eaa048a96751c129e','13033746a8a349449277c2e0ec92d77d','project','1f49edc7498546f3b23bced0e60229ad',0);
INSERT INTO "role_assignments" VALUES('934bd5ed48dd43c3884e7604acd0f12e','user','f350103ee1d64abead66ef4e2e0b6e21','38c5a7b1d34b4ccc8b9785f01e9eb78f','project','1f49edc7498546f3b23bced0e60229ad',0);
INSERT INTO "role_assignments" VALUES('ad493722013c455a947af91c4a3a4b76','user','991a6b6420ea4e44ad5c3742e53077eb','38c5a7b1d34b4ccc8b9785f01e9eb78f','project','08a6acb265c4473997b004f1dcc76c11',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('5a8cf96b07fc4a5baf767752f4643850','7ae432abf21f400bb80a92b418dc92d1','018ac2e9c2ab4fdf988d40d9121758f3');
INSERT INTO "role_implications" VALUES('bc167ce5a44541a79c039a96a857deb5','018ac2e9c2ab4fdf988d40d9121758f3','38c5a7b1d34b4ccc8b9785f01e9eb78f');
INSERT INTO "role_implications" VALUES('ca780eab13c945beb7bb22c5aae87aa3','38c5a7b1d34b4ccc8b9785f01e9eb78f','13033746a8a349449277c2e0ec92d77d');
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
INSERT INTO "roles" VALUES('7ae432abf21f400bb80a92b418dc92d1','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('018ac2e9c2ab4fdf988d40d9121758f3','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('38c5a7b1d34b4ccc8b9785f01e9eb78f','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('13033746a8a349449277c2e0ec92d77d','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('c1825c9f192542ab8f7d9437f8159bc1','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('2117b3a1-3930-4db5-952d-024678097b59','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:42Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('362d4cec-92e9-48af-a30c-e1ff793046dc','1f49edc7498546f3b23bced0e60229ad','e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('77636fea-48c0-4a8e-bf4b-21886da32513','1f49edc7498546f3b23bced0e60229ad','e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f','ingress','IPv4',NULL,NULL,NULL,NULL,'e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f',NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('bc2bad8d-3f5d-4be6-a525-989f9b4c4d57','1f49edc7498546f3b23bced0e60229ad','e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('10ba8feb-cbde-4482-a871-74c1667d87dc','1f49edc7498546f3b23bced0e60229ad','e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f','ingress','IPv6',NULL,NULL,NULL,NULL,'e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f',NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('13886fd4-a995-4f70-a797-8aaeccb892f2','08a6acb265c4473997b004f1dcc76c11','07f726e9-c456-41c5-8ce3-af70e013c35b','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('420243d8-7ccf-4d58-851f-913880db6307','08a6acb265c4473997b004f1dcc76c11','07f726e9-c456-41c5-8ce3-af70e013c35b','ingress','IPv4',NULL,NULL,NULL,NULL,'07f726e9-c456-41c5-8ce3-af70e013c35b',NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('166e2a12-ce22-49c7-93ea-cd1ae6df814a','08a6acb265c4473997b004f1dcc76c11','07f726e9-c456-41c5-8ce3-af70e013c35b','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('197fab05-3dbf-47cb-a78c-0fdd7dd9b531','08a6acb265c4473997b004f1dcc76c11','07f726e9-c456-41c5-8ce3-af70e013c35b','ingress','IPv6',NULL,NULL,NULL,NULL,'07f726e9-c456-41c5-8ce3-af70e013c35b',NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('cd09977f-acfb-4490-a1e3-c56960c68677','c41dc3aeb96746faa37666a22d07ccae','e7bc9950-8e0e-482f-8940-90f2adb0e87c','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('b863a897-9dbd-4749-aafc-0c4573db7e06','c41dc3aeb96746faa37666a22d07ccae','e7bc9950-8e0e-482f-8940-90f2adb0e87c','ingress','IPv4',NULL,NULL,NULL,NULL,'e7bc9950-8e0e-482f-8940-90f2adb0e87c',NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('f738d04f-73e7-4d50-86cc-141fb431e4cb','c41dc3aeb96746faa37666a22d07ccae','e7bc9950-8e0e-482f-8940-90f2adb0e87c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('904ff2b0-f26f-4634-91b4-80387db93835','c41dc3aeb96746faa37666a22d07ccae','e7bc9950-8e0e-482f-8940-90f2adb0e87c','ingress','IPv6',NULL,NULL,NULL,NULL,'e7bc9950-8e0e-482f-8940-90f2adb0e87c',NULL,NULL,'','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1);
INSERT INTO "security_group_rules" VALUES('36218c75-c82c-4bd9-9857-05408a278dd9','1f49edc7498546f3b23bced0e60229ad','4a13f3b4-ef34-4a35-9313-a12f85491780','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1);
INSERT INTO "security_group_rules" VALUES('5faba1c1-db3e-4886-88dc-8678078badc2','1f49edc7498546f3b23bced0e60229ad','4a13f3b4-ef34-4a35-9313-a12f85491780','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1);
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
INSERT INTO "security_groups" VALUES('e49b9f69-6ac5-40f8-8fe7-ae0c9b90ac2f','1f49edc7498546f3b23bced0e60229ad','Default security group','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'default',1,'1f49edc7498546f3b23bced0e60229ad');
INSERT INTO "security_groups" VALUES('07f726e9-c456-41c5-8ce3-af70e013c35b','08a6acb265c4473997b004f1dcc76c11','Default security group','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'default',1,'08a6acb265c4473997b004f1dcc76c11');
INSERT INTO "security_groups" VALUES('e7bc9950-8e0e-482f-8940-90f2adb0e87c','c41dc3aeb96746faa37666a22d07ccae','Default security group','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'default',1,'c41dc3aeb96746faa37666a22d07ccae');
INSERT INTO "security_groups" VALUES('4a13f3b4-ef34-4a35-9313-a12f85491780','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('8b6ecee0-36eb-4286-a579-30c7dc3fd417','1f49edc7498546f3b23bced0e60229ad','f350103ee1d64abead66ef4e2e0b6e21','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"5587782d-d79d-44e3-8335-be0f561e1cbd","made":true}]','active',NULL,1,1,1,NULL,'r-04972b4c',0,'MANUAL','','','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z','2026-11-22T01:31:42.269013','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('4c0279c7-3c40-4dbf-b78e-ee5bf38a59b5','595c6491-69cd-4228-804a-c55db772db76','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('60bac502-7106-4325-94af-6f414592aa5a','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:42Z','2026-11-22T01:31:42Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'85eca3d2-9def-4dc6-9800-16adc0f26b73',0);
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
INSERT INTO "subnets" VALUES('dcfea0e1-5a05-42ee-a0b4-f4801bbe90fa','c41dc3aeb96746faa37666a22d07ccae','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'public_subnet','3444a374-3cee-4bbb-b720-ebc2a4aec2d7',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('595c6491-69cd-4228-804a-c55db772db76','1f49edc7498546f3b23bced0e60229ad','','[]','2026-11-22T01:31:41Z','2026-11-22T01:31:41Z',1,'','fe4a1252-29d2-4dd9-9aeb-9380eead6481',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('_8hG9sPMn9aw2qoVRHAR1w','f350103ee1d64abead66ef4e2e0b6e21',1795354301);
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
INSERT INTO "trusts" VALUES('f6118051662f4b1b9dc3be554809723e','f350103ee1d64abead66ef4e2e0b6e21','991a6b6420ea4e44ad5c3742e53077eb','1f49edc7498546f3b23bced0e60229ad',0,'["13033746a8a349449277c2e0ec92d77d"]',NULL,NULL,NULL,0);
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
	PRIMARY KEY (id), 
	CONSTRAINT uq_users_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "users" VALUES('8baa58e122a54f1b919d166be5ecdf6f','admin','default',NULL,NULL,1,'$2b$08$NVp7r3uLJG6No/coltOAN.UD90u77L8/6P7JZlN04LniHsLGW7LMu','{}','{}',0);
INSERT INTO "users" VALUES('806ceeb856ac4108b28ef68489185086','demo','default',NULL,NULL,1,'$2b$08$VhvF5ObwTjlTCv1rwzsy/OH/Qj0Y/H378n29.BRO/EFSaURLdd2dW','{}','{}',0);
INSERT INTO "users" VALUES('74b28f1907d8400eaa048a96751c129e','reader','default',NULL,NULL,1,'$2b$08$82IXldnRD3eIRfTx.ftPuuUwrIQUfQpAaT1hWDMDtHJbHJWWKVxjK','{}','{}',0);
INSERT INTO "users" VALUES('f350103ee1d64abead66ef4e2e0b6e21','member','default',NULL,NULL,1,'$2b$08$7lfMgIsO1vXIGV6doKsQ..85pXFIQdJGH2D/SssCU0UgTsfMume76','{}','{}',0);
INSERT INTO "users" VALUES('991a6b6420ea4e44ad5c3742e53077eb','stranger','default',NULL,NULL,1,'$2b$08$x7ZWV0Vza8MDs2gZKpBoZ.MVDgit6qIojAHk6l/LbGUTn.gP1Gd4C','{}','{}',0);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
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
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
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
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
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
