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
INSERT INTO "access_rules" VALUES('c41734bcd70444ea997622c7b5d4ed4c','7f45816f8f1640ae92252cbd753b0f17','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('b67cc5e5-314f-4ecd-8abe-12133ba7a2bd','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:36Z','2026-11-22T01:29:36Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('b953fc3d-0bdc-4670-bd82-284ad203e7dd','11b97bd756db4b29af0c70759987181d','scope',4);
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
INSERT INTO "application_credentials" VALUES('ead31bdbf4594eea9d5c239c859585a8','7f45816f8f1640ae92252cbd753b0f17','11b97bd756db4b29af0c70759987181d','robot',NULL,'$2b$08$Eokw0OC2fX1dhSGT2IRXpeOnCWZ/MDYK2Sx7dpnCtfegEa.xQBLGW','["2ca891a66f06404daab215994f3322be","c26efccbb6ec40e480768d8c55c82c85"]','["c41734bcd70444ea997622c7b5d4ed4c"]',NULL,0);
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
INSERT INTO "catalog_endpoints" VALUES('87036e634ed348c38a6719da8ce61257','public','5fb91fee91e249658d51c5628dd8152b','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('5fb91fee91e249658d51c5628dd8152b','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('11b97bd756db4b29af0c70759987181d','11b97bd756db4b29af0c70759987181d','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('20ce30030eff4e073c3271107adcfec1a4b23b111ba3edf4fee5107cecbf3f1a','7f45816f8f1640ae92252cbd753b0f17','ec2','11b97bd756db4b29af0c70759987181d','gAAAAABrAkWAVgMtUYQa-FatBSWXfFO13lZ1OM2Pn7EN6SxRgwChPXciMp850MVqOS6cMo4Mz0uXWSnR8Pq14WnCHWSCFc6CN_HpouRDf4mZvu6irWPADJ1DIGnQ3UKY3z6cthOeqGOUR7xIOL9d_Se8RbW-xJHidMNpe4AE5YO2a1gE_RlAA270Xo3f7bZCZJi7IOffVYa6-hm-y_dzoimC-PD42pFo_w==');
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
INSERT INTO "default_security_group_rules" VALUES('049f3ab0-6beb-4eb4-805d-823f5def54fc','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "default_security_group_rules" VALUES('d717acdb-20e2-40d1-bc4e-7762bcf8fde8','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "default_security_group_rules" VALUES('c6589630-db75-40c7-9e95-089fb357e2e8','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "default_security_group_rules" VALUES('95e69b72-74c4-4bc4-86bc-990f7cac2e05','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
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
INSERT INTO "endpoint_groups" VALUES('6d0f0100be904b58a23c7fcc4e743d99','examples','{"service_id":"5fb91fee91e249658d51c5628dd8152b"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('8505948c-5b06-44c2-8ffa-b1e2019d8fbe','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'13c73997-8e3e-42dd-897c-4b221320fd15','203.0.113.3',NULL,NULL,NULL,'f32acc61-517e-45ab-b8d9-b41f1e2c078b','ACTIVE','','','c27f7da2-1357-4c1f-adaa-2ffe07761981');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('d768437b6ad14ce1a5b1b1d671c4717f','5a34d3f7325c46f19b2e5efc78b5f448','c0a8dceb11624e91b1c24fb3a7e51946');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('5a34d3f7325c46f19b2e5efc78b5f448','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('13c73997-8e3e-42dd-897c-4b221320fd15/203.0.113.1','13c73997-8e3e-42dd-897c-4b221320fd15','6c90b5b0-f0e7-4926-a4ca-82b421986953','cc0d40c4-4668-44c5-9cb5-7e836f0334bf','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('d721f92c-96cf-4b79-ac5c-07662b31d926/10.0.0.2','d721f92c-96cf-4b79-ac5c-07662b31d926','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','cd863772-93a6-4760-851f-f82438b5077d','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('d721f92c-96cf-4b79-ac5c-07662b31d926/10.0.0.3','d721f92c-96cf-4b79-ac5c-07662b31d926','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','152243d6-85b9-45b8-8a3e-6b2ce6b506f6','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('13c73997-8e3e-42dd-897c-4b221320fd15/203.0.113.2','13c73997-8e3e-42dd-897c-4b221320fd15','6c90b5b0-f0e7-4926-a4ca-82b421986953','06dbd0a8-10ba-4994-bbff-022a0370c62a','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('d721f92c-96cf-4b79-ac5c-07662b31d926/10.0.0.1','d721f92c-96cf-4b79-ac5c-07662b31d926','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','d714a833-8b50-4eb4-8d84-45dcc8c3dcd7','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('13c73997-8e3e-42dd-897c-4b221320fd15/203.0.113.3','13c73997-8e3e-42dd-897c-4b221320fd15','6c90b5b0-f0e7-4926-a4ca-82b421986953','c27f7da2-1357-4c1f-adaa-2ffe07761981','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('d721f92c-96cf-4b79-ac5c-07662b31d926/10.0.0.4','d721f92c-96cf-4b79-ac5c-07662b31d926','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','b954ed98-3fe3-43c7-a78b-f21e36c3d448','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('d721f92c-96cf-4b79-ac5c-07662b31d926/10.0.0.5','d721f92c-96cf-4b79-ac5c-07662b31d926','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','d1eafac7-1759-4f21-b8e6-e8a82dea8256','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('1f06cb3e277a40a2b1b91d4b284ebff0','6c90b5b0-f0e7-4926-a4ca-82b421986953','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('6faae502011143268a0ba3405d51d2e0','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('a20cf11f16896bf25072e3a7b0500ed9','7f45816f8f1640ae92252cbd753b0f17','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDSLQpoT43baUJ7X94gAFYaXiccetwqxHMOdhGYFlfYPMGPBRYvde4kkZv28To0cdQsF0L7RsnQFQBIzqBIsaMLZHfnqom8WkArNV078iFvUhO4o4f0A0VvGUdkYGzzOKsw5t7MKAs+1aUgabFlUFZaC2fnf4+UYxArxqaO+IrrcmacsEtzhifKd7W47I6z/1D3df2rsT3m3eh1qBN0eBQM5ENKN4TLO5I7N9ULQwyGQoObTM3HTGOrivcdubEhEhePqoZmI3PDiv47+GVxFzCZhH756s3gPFObK7BYuiy5R7ROX9/hIQoGVDpqqU9r3i3Cn+LiYV10L3R/lSpi8dOz Generated-by-cumulet','25:47:44:1e:04:9c:42:7d:05:ad:eb:7c:a8:8e:87:b4','2026-11-22T01:29:36.098506Z');
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
INSERT INTO "lb_health_monitors" VALUES('50ed6c9d-efac-4ffd-9410-92297dfe5171','11b97bd756db4b29af0c70759987181d','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('4e200368-5382-45a3-9d33-5a48ef408a60','11b97bd756db4b29af0c70759987181d',1,'INACTIVE',NULL,'0c4705c5-d28f-46c2-a732-4eb8002ca3de','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('0c4705c5-d28f-46c2-a732-4eb8002ca3de/50ed6c9d-efac-4ffd-9410-92297dfe5171','0c4705c5-d28f-46c2-a732-4eb8002ca3de','50ed6c9d-efac-4ffd-9410-92297dfe5171','2026-11-22T01:29:36.279695Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('0c4705c5-d28f-46c2-a732-4eb8002ca3de','11b97bd756db4b29af0c70759987181d',1,'ACTIVE',NULL,'','','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','HTTP','SOURCE_IP','haproxy','fc0fbd68-1f89-4919-891e-de934bf12fb1');
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
INSERT INTO "lb_vips" VALUES('fc0fbd68-1f89-4919-891e-de934bf12fb1','11b97bd756db4b29af0c70759987181d',1,'ACTIVE',NULL,'','','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','10.0.0.4','b954ed98-3fe3-43c7-a78b-f21e36c3d448',80,'HTTP','0c4705c5-d28f-46c2-a732-4eb8002ca3de',NULL,-1);
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
INSERT INTO "networks" VALUES('13c73997-8e3e-42dd-897c-4b221320fd15','82b51206695148b591cd07be0071dfab','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('d721f92c-96cf-4b79-ac5c-07662b31d926','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:36Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('ea24b605d11d4db186d5ad55710fe3f9','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('e4daebb5435841d9bca6b3f53e14dbc5','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('06c3a4e3741f4c0aa3bc2dcdaaf76aee','e4daebb5435841d9bca6b3f53e14dbc5','','5fb91fee91e249658d51c5628dd8152b','');
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
INSERT INTO "port_forwardings" VALUES('f2c03bb8-fc47-455a-928c-aeff93d0e232','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:36Z','2026-11-22T01:29:36Z',1,'8505948c-5b06-44c2-8ffa-b1e2019d8fbe','2222:2222','22:22','10.0.0.3','152243d6-85b9-45b8-8a3e-6b2ce6b506f6','tcp','f32acc61-517e-45ab-b8d9-b41f1e2c078b');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('152243d6-85b9-45b8-8a3e-6b2ce6b506f6/7ca1a622-557e-4f32-9a40-5a939bb48ba1','152243d6-85b9-45b8-8a3e-6b2ce6b506f6','7ca1a622-557e-4f32-9a40-5a939bb48ba1');
INSERT INTO "port_group_memberships" VALUES('d1eafac7-1759-4f21-b8e6-e8a82dea8256/7ca1a622-557e-4f32-9a40-5a939bb48ba1','d1eafac7-1759-4f21-b8e6-e8a82dea8256','7ca1a622-557e-4f32-9a40-5a939bb48ba1');
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
INSERT INTO "ports" VALUES('cc0d40c4-4668-44c5-9cb5-7e836f0334bf','82b51206695148b591cd07be0071dfab','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'','13c73997-8e3e-42dd-897c-4b221320fd15','fa:16:3e:9a:68:a0',1,'ACTIVE','13c73997-8e3e-42dd-897c-4b221320fd15','network:edge','[{"subnet_id":"6c90b5b0-f0e7-4926-a4ca-82b421986953","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm','edge',0,'','82b51206695148b591cd07be0071dfab');
INSERT INTO "ports" VALUES('cd863772-93a6-4760-851f-f82438b5077d','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',2,'','d721f92c-96cf-4b79-ac5c-07662b31d926','fa:16:3e:4b:1f:00',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-d721f92c-96cf-4b79-ac5c-07662b31d926','network:dhcp','[{"subnet_id":"db3e8e09-ea25-40b5-a1f9-8e3b820f9634","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm','dhcp',0,'','11b97bd756db4b29af0c70759987181d');
INSERT INTO "ports" VALUES('152243d6-85b9-45b8-8a3e-6b2ce6b506f6','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'spare','d721f92c-96cf-4b79-ac5c-07662b31d926','fa:16:3e:9d:07:bf',1,'DOWN','','','[{"subnet_id":"db3e8e09-ea25-40b5-a1f9-8e3b820f9634","ip_address":"10.0.0.3"}]','["7ca1a622-557e-4f32-9a40-5a939bb48ba1"]',1,'[]','[]','','','normal','{}','',NULL,0,'','11b97bd756db4b29af0c70759987181d');
INSERT INTO "ports" VALUES('06dbd0a8-10ba-4994-bbff-022a0370c62a','','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'','13c73997-8e3e-42dd-897c-4b221320fd15','fa:16:3e:ab:cb:29',1,'ACTIVE','f32acc61-517e-45ab-b8d9-b41f1e2c078b','network:router_gateway','[{"subnet_id":"6c90b5b0-f0e7-4926-a4ca-82b421986953","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm','gateway',0,'','82b51206695148b591cd07be0071dfab');
INSERT INTO "ports" VALUES('d714a833-8b50-4eb4-8d84-45dcc8c3dcd7','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'','d721f92c-96cf-4b79-ac5c-07662b31d926','fa:16:3e:1c:a6:1c',1,'ACTIVE','f32acc61-517e-45ab-b8d9-b41f1e2c078b','network:router_interface','[{"subnet_id":"db3e8e09-ea25-40b5-a1f9-8e3b820f9634","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm','router',0,'','11b97bd756db4b29af0c70759987181d');
INSERT INTO "ports" VALUES('c27f7da2-1357-4c1f-adaa-2ffe07761981','','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'','13c73997-8e3e-42dd-897c-4b221320fd15','fa:16:3e:2c:94:58',1,'DOWN','8505948c-5b06-44c2-8ffa-b1e2019d8fbe','network:floatingip','[{"subnet_id":"6c90b5b0-f0e7-4926-a4ca-82b421986953","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,0,'','82b51206695148b591cd07be0071dfab');
INSERT INTO "ports" VALUES('b954ed98-3fe3-43c7-a78b-f21e36c3d448','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:36Z','2026-11-22T01:29:36Z',1,'vip-fc0fbd68-1f89-4919-891e-de934bf12fb1','d721f92c-96cf-4b79-ac5c-07662b31d926','fa:16:3e:6e:b1:8b',1,'ACTIVE','fc0fbd68-1f89-4919-891e-de934bf12fb1','neutron:LOADBALANCER','[{"subnet_id":"db3e8e09-ea25-40b5-a1f9-8e3b820f9634","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','','normal','{}','vm','balancer',0,'','11b97bd756db4b29af0c70759987181d');
INSERT INTO "ports" VALUES('d1eafac7-1759-4f21-b8e6-e8a82dea8256','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:36Z','2026-11-22T01:29:36Z',1,'','d721f92c-96cf-4b79-ac5c-07662b31d926','fa:16:3e:94:ee:22',1,'ACTIVE','d4d37d8c-ec79-488a-ba9b-cf4b774ad334','compute:nova','[{"subnet_id":"db3e8e09-ea25-40b5-a1f9-8e3b820f9634","ip_address":"10.0.0.5"}]','["7ca1a622-557e-4f32-9a40-5a939bb48ba1"]',1,'[]','[]','','','normal','{}','vm','instance',0,'vm','11b97bd756db4b29af0c70759987181d');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('cda421ebfd0f40ecbd44627429de87ff','endpoint','87036e634ed348c38a6719da8ce61257','a7cae05279ad42909ebbc145cbde38bc');
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
INSERT INTO "projects" VALUES('82b51206695148b591cd07be0071dfab','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('a7cae05279ad42909ebbc145cbde38bc','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('11b97bd756db4b29af0c70759987181d','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('ba7c227c8c3640cbb5b30a266367b02f','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('11b97bd756db4b29af0c70759987181d','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('54c2a702-02bb-4c92-96d7-c5058ce21d84','82b51206695148b591cd07be0071dfab','network','13c73997-8e3e-42dd-897c-4b221320fd15','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('670d54a5-1699-42d6-b464-e1da2e47304e','11b97bd756db4b29af0c70759987181d','network','d721f92c-96cf-4b79-ac5c-07662b31d926','access_as_shared','aaa468be2d2948b6b531d5496aef12af');
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
INSERT INTO "role_assignments" VALUES('ab42ed0c8351450d964d964f3734c601','user','9f4eeb68f02b42969db526060ddae7da','82a51fae76f940e49f3780f20cee3348','project','82b51206695148b591cd07be0071dfab',0);
INSERT INTO "role_assignments" VALUES('a314d4997c52431caa4f53f85d858a05','user','9f4eeb68f02b42969db526060ddae7da','82a51fae76f940e49f3780f20cee3348','project','a7cae05279ad42909ebbc145cbde38bc',0);
INSERT INTO "role_assignments" VALUES('b8b61d9002a04a0b837d882b0568b439','user','9f4eeb68f02b42969db526060ddae7da','82a51fae76f940e49f3780f20cee3348','domain','default',0);
INSERT INTO "role_assignments" VALUES('ad3aaade8a0d41e0bb29f0c17fcb7cae','user','9f4eeb68f02b42969db526060ddae7da','82a51fae76f940e49f3780f20cee3348','system','all',0);
INSERT INTO "role_assignments" VALUES('3548cd64911449deb5a8c2404f5e6bb9','user','1f1fd469ef1a4fb3b7757a23cc597743','c26efccbb6ec40e480768d8c55c82c85','project','a7cae05279ad42909ebbc145cbde38bc',0);
INSERT INTO "role_assignments" VALUES('8ab8c9d170594b188c830b5aa38533ef','user','e8461f1b9b774338a889f110fed27843','2ca891a66f06404daab215994f3322be','project','11b97bd756db4b29af0c70759987181d',0);
INSERT INTO "role_assignments" VALUES('cdf47b363f7f49b4bb15a3e2a00b47e5','user','7f45816f8f1640ae92252cbd753b0f17','c26efccbb6ec40e480768d8c55c82c85','project','11b97bd756db4b29af0c70759987181d',0);
INSERT INTO "role_assignments" VALUES('7724b03adc74426e9e1eacbd1f4fa091','user','c0a8dceb11624e91b1c24fb3a7e51946','c26efccbb6ec40e480768d8c55c82c85','project','ba7c227c8c3640cbb5b30a266367b02f',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('67d9fa21266a4b718d50798643389c0d','82a51fae76f940e49f3780f20cee3348','6eeb6fd3dbd64c99887776c421651192');
INSERT INTO "role_implications" VALUES('f4ba959e6aeb40c9b2d5c18de8c57c70','6eeb6fd3dbd64c99887776c421651192','c26efccbb6ec40e480768d8c55c82c85');
INSERT INTO "role_implications" VALUES('8dc0371e966e47f8bb8eb0d59031e16a','c26efccbb6ec40e480768d8c55c82c85','2ca891a66f06404daab215994f3322be');
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
INSERT INTO "roles" VALUES('82a51fae76f940e49f3780f20cee3348','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('6eeb6fd3dbd64c99887776c421651192','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('c26efccbb6ec40e480768d8c55c82c85','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('2ca891a66f06404daab215994f3322be','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('38fcbb54f1f5412880185116f5a81775','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('f32acc61-517e-45ab-b8d9-b41f1e2c078b','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('3819684b-ffc8-4c51-9a45-0f4d2b90bdfb','11b97bd756db4b29af0c70759987181d','7ca1a622-557e-4f32-9a40-5a939bb48ba1','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('05dca29a-00f5-4ba8-a4d8-8def2b8c69b7','11b97bd756db4b29af0c70759987181d','7ca1a622-557e-4f32-9a40-5a939bb48ba1','ingress','IPv6',NULL,NULL,NULL,NULL,'7ca1a622-557e-4f32-9a40-5a939bb48ba1',NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('98afc6f7-cfc4-4f5e-b424-590daf7e2dc9','11b97bd756db4b29af0c70759987181d','7ca1a622-557e-4f32-9a40-5a939bb48ba1','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('517833ac-b54b-471b-8bb6-37ff5dad7e70','11b97bd756db4b29af0c70759987181d','7ca1a622-557e-4f32-9a40-5a939bb48ba1','ingress','IPv4',NULL,NULL,NULL,NULL,'7ca1a622-557e-4f32-9a40-5a939bb48ba1',NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('08a1414b-a594-4f4c-828e-75e8f9305daa','ba7c227c8c3640cbb5b30a266367b02f','8cdbbba1-de4f-4711-80f7-d522faa4a545','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('9736607f-9fc6-417d-8d83-286b0d550c13','ba7c227c8c3640cbb5b30a266367b02f','8cdbbba1-de4f-4711-80f7-d522faa4a545','ingress','IPv6',NULL,NULL,NULL,NULL,'8cdbbba1-de4f-4711-80f7-d522faa4a545',NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('112f5340-9541-49e0-9abc-ddf9e17d0624','ba7c227c8c3640cbb5b30a266367b02f','8cdbbba1-de4f-4711-80f7-d522faa4a545','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('39a68990-1dd1-49f8-8d7a-e2a211b3b983','ba7c227c8c3640cbb5b30a266367b02f','8cdbbba1-de4f-4711-80f7-d522faa4a545','ingress','IPv4',NULL,NULL,NULL,NULL,'8cdbbba1-de4f-4711-80f7-d522faa4a545',NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('a104bdc4-2df0-4ee1-b463-9c82ee893866','82b51206695148b591cd07be0071dfab','d9bea808-880e-4c97-966b-46ce4fa72f1a','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('cc9b5856-960d-41e9-b674-b92565f536fe','82b51206695148b591cd07be0071dfab','d9bea808-880e-4c97-966b-46ce4fa72f1a','ingress','IPv6',NULL,NULL,NULL,NULL,'d9bea808-880e-4c97-966b-46ce4fa72f1a',NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('e04d7860-449f-483c-9a43-a654ba0c290e','82b51206695148b591cd07be0071dfab','d9bea808-880e-4c97-966b-46ce4fa72f1a','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('82e3952d-d594-473f-9ebb-eaba36d8843e','82b51206695148b591cd07be0071dfab','d9bea808-880e-4c97-966b-46ce4fa72f1a','ingress','IPv4',NULL,NULL,NULL,NULL,'d9bea808-880e-4c97-966b-46ce4fa72f1a',NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('aee44068-e57b-4d11-93e6-4d83bb1324fa','11b97bd756db4b29af0c70759987181d','026b67e1-8be6-4d22-9a2a-6e7a823c71ed','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
INSERT INTO "security_group_rules" VALUES('99996191-5a53-43d1-9657-055d7d0189e0','11b97bd756db4b29af0c70759987181d','026b67e1-8be6-4d22-9a2a-6e7a823c71ed','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1);
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
INSERT INTO "security_groups" VALUES('7ca1a622-557e-4f32-9a40-5a939bb48ba1','11b97bd756db4b29af0c70759987181d','Default security group','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'default',1,'11b97bd756db4b29af0c70759987181d');
INSERT INTO "security_groups" VALUES('8cdbbba1-de4f-4711-80f7-d522faa4a545','ba7c227c8c3640cbb5b30a266367b02f','Default security group','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'default',1,'ba7c227c8c3640cbb5b30a266367b02f');
INSERT INTO "security_groups" VALUES('d9bea808-880e-4c97-966b-46ce4fa72f1a','82b51206695148b591cd07be0071dfab','Default security group','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'default',1,'82b51206695148b591cd07be0071dfab');
INSERT INTO "security_groups" VALUES('026b67e1-8be6-4d22-9a2a-6e7a823c71ed','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('d4d37d8c-ec79-488a-ba9b-cf4b774ad334','11b97bd756db4b29af0c70759987181d','7f45816f8f1640ae92252cbd753b0f17','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"d1eafac7-1759-4f21-b8e6-e8a82dea8256","made":true}]','active',NULL,1,1,1,NULL,'r-c97ed5ad',0,'MANUAL','','','2026-11-22T01:29:36Z','2026-11-22T01:29:36Z','2026-11-22T01:29:36.117693','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('0c4705c5-d28f-46c2-a732-4eb8002ca3de','db3e8e09-ea25-40b5-a1f9-8e3b820f9634','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('1ddfb65d-2efc-4412-93a8-be0dad68a4d4','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'b953fc3d-0bdc-4670-bd82-284ad203e7dd',0);
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
INSERT INTO "subnets" VALUES('6c90b5b0-f0e7-4926-a4ca-82b421986953','82b51206695148b591cd07be0071dfab','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'public_subnet','13c73997-8e3e-42dd-897c-4b221320fd15',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('db3e8e09-ea25-40b5-a1f9-8e3b820f9634','11b97bd756db4b29af0c70759987181d','','[]','2026-11-22T01:29:35Z','2026-11-22T01:29:35Z',1,'','d721f92c-96cf-4b79-ac5c-07662b31d926',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('h2WFw0KPqZOKTdD0taRbBw','7f45816f8f1640ae92252cbd753b0f17',1795354175);
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
INSERT INTO "trusts" VALUES('e8ee5024eb744e8eae680d40d10efcdc','7f45816f8f1640ae92252cbd753b0f17','c0a8dceb11624e91b1c24fb3a7e51946','11b97bd756db4b29af0c70759987181d',0,'["2ca891a66f06404daab215994f3322be"]',NULL,NULL,NULL,0);
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
INSERT INTO "users" VALUES('9f4eeb68f02b42969db526060ddae7da','admin','default',NULL,NULL,1,'$2b$08$t28Zaa30kJnNwox12.zPdO5epUigZ7ZtYwJTT5V5V/x6JScp1suBK','{}','{}',0);
INSERT INTO "users" VALUES('1f1fd469ef1a4fb3b7757a23cc597743','demo','default',NULL,NULL,1,'$2b$08$J0KMvOoboFfXQxSf/qAp2uDigCMtyQxQs5na0b55jLqV/RB1hn86O','{}','{}',0);
INSERT INTO "users" VALUES('e8461f1b9b774338a889f110fed27843','reader','default',NULL,NULL,1,'$2b$08$/fdn2pkzyDfRvVIx2wyQc.pihkXsxyAEEMpj9VR/GxtRVyY/QoNJq','{}','{}',0);
INSERT INTO "users" VALUES('7f45816f8f1640ae92252cbd753b0f17','member','default',NULL,NULL,1,'$2b$08$Zd1b52SblDXHk5szmFSuS.9aOxnnTp1yIPnHhuPfEwlAp6DZR/4Li','{}','{}',0);
INSERT INTO "users" VALUES('c0a8dceb11624e91b1c24fb3a7e51946','stranger','default',NULL,NULL,1,'$2b$08$0UNacG5zTAxWqUFKcOMBhOQBuDj2/VWntRaq.0QWlOwoRmNAKa06S','{}','{}',0);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_project_id ON servers (project_id);
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
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
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
COMMIT;
