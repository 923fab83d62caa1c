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
INSERT INTO "access_rules" VALUES('92735dfa054345838684f27d8cf2e7d0','1499b56aa3014e7890b5485747e30d3b','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('ddfa13c7-8baa-4738-bce1-16aea5d893f2','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('7289a3b6-ac82-4117-b404-fe8f74ab0e4e','1dce3ca81be346a783d79ff77895f98a','scope',4);
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
INSERT INTO "application_credentials" VALUES('9cbb17a11cb442f1a3236453ae81d147','1499b56aa3014e7890b5485747e30d3b','1dce3ca81be346a783d79ff77895f98a','robot',NULL,'$2b$08$1IdkakatPQjvsabdRYECbuzNeMYBTntMR1bxY8lxapkzSAfpTUKTC','["554df58457db41d58f10576c015f7cba","5bef406d9d2746ca9e97965164c8fa16"]','["92735dfa054345838684f27d8cf2e7d0"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('1dce3ca81be346a783d79ff77895f98a','720dc364-7493-4ea9-80b8-d13389977c06','b3773523-e51d-4eee-9360-ecd0fab4a097');
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
INSERT INTO "catalog_endpoints" VALUES('75abb5fe46034c8ea117d87c2003e489','public','4170177aaa3f4737b2163af2b219b291','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('4170177aaa3f4737b2163af2b219b291','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('1dce3ca81be346a783d79ff77895f98a','1dce3ca81be346a783d79ff77895f98a','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('58b92b00102c3e9fd888822857cdf81afc93a6833a1082194c2ebd49c62c0e4d','1499b56aa3014e7890b5485747e30d3b','ec2','1dce3ca81be346a783d79ff77895f98a','gAAAAABrAl_ijyUP1zz6Tft3oQiNKHEhIvnf_VK7_qTGEZrDCW0GBguBolkSPwiHFw5nez3x_xzz1fWwwzZpnJ1hbjllZsb1yEJcqhCUB8V2p95MoYOMLfQpsbOObJRQiGu-VTh3sCFuuik8umyoXPlCTJtXv3XuI6MPQSOk8T5Cqfw08ItGyRgIuVWTRgPXK5j0JyY6LR_yBfAePosQp1Hsu2SOHUv4Pw==');
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
INSERT INTO "default_security_group_rules" VALUES('10f9c9c6-8358-4df2-aa32-8415a2618a64','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',1);
INSERT INTO "default_security_group_rules" VALUES('0e8ea350-8d7b-41b9-a2de-79fc84bdeac2','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',1);
INSERT INTO "default_security_group_rules" VALUES('eb631d4d-c684-49a3-af7a-db1abb0e8cdc','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',1);
INSERT INTO "default_security_group_rules" VALUES('39a65c64-00db-452f-ab3b-5bd53668c823','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',1);
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
INSERT INTO "endpoint_groups" VALUES('dc6627ed25b44a85a8f9d8763863c973','examples','{"service_id":"4170177aaa3f4737b2163af2b219b291"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('8ffd66ba-6dc6-4f08-bbb7-ed4938520c5d','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','203.0.113.3',NULL,NULL,NULL,'e2898099-085d-49ef-b7b8-f92690578eab','ACTIVE','','','98a28990-cae8-4a6e-8e68-7aa52c919b03');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('d44ced7b80c44bdb8927958cb94fa039','9b38e7419d7a4a77909b2e6e278a72a6','b38d9b6d61de4d6fa4cf1b9e2279151d');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('9b38e7419d7a4a77909b2e6e278a72a6','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e/203.0.113.1','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','5f325500-48f1-4280-9cef-f2856db9c88c','204c2d8e-b47e-46ed-a405-b0289782ba75','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d/10.0.0.2','91e83a23-dd9b-4857-9302-1110c0c8706d','a7872746-1011-43e3-a7c6-e24ccb3276fc','ce480754-7dc6-4c49-bc52-986b6321cf2c','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d/10.0.0.3','91e83a23-dd9b-4857-9302-1110c0c8706d','a7872746-1011-43e3-a7c6-e24ccb3276fc','0bd5e36e-349d-4775-abe1-446d4e75b8ba','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e/203.0.113.2','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','5f325500-48f1-4280-9cef-f2856db9c88c','e1d4f5b0-d2ba-4d94-84e5-9b5a27ad4504','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d/10.0.0.1','91e83a23-dd9b-4857-9302-1110c0c8706d','a7872746-1011-43e3-a7c6-e24ccb3276fc','064b71ef-ed12-4bd7-9bd8-2b8d6a445959','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e/203.0.113.3','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','5f325500-48f1-4280-9cef-f2856db9c88c','98a28990-cae8-4a6e-8e68-7aa52c919b03','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e/203.0.113.4','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','5f325500-48f1-4280-9cef-f2856db9c88c','8432bbe7-ff9c-4761-ab4b-2bb1a036c79e','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('720dc364-7493-4ea9-80b8-d13389977c06/10.128.0.1','720dc364-7493-4ea9-80b8-d13389977c06','9f6ed7af-db3f-430d-8fbc-40d92c472cc4','406d9c6e-75e5-40a5-9b30-41bbfe0940bb','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d/10.0.0.4','91e83a23-dd9b-4857-9302-1110c0c8706d','a7872746-1011-43e3-a7c6-e24ccb3276fc','ddb8ba62-8c5a-44ec-b0aa-dd8ac32cb44e','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d/10.0.0.5','91e83a23-dd9b-4857-9302-1110c0c8706d','a7872746-1011-43e3-a7c6-e24ccb3276fc','b0fe4ef6-1d5a-484c-8822-ac6de0747ce9','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d/10.0.0.6','91e83a23-dd9b-4857-9302-1110c0c8706d','a7872746-1011-43e3-a7c6-e24ccb3276fc','ab8714dd-f306-4498-b960-50d43ea98d7e','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d/10.0.0.7','91e83a23-dd9b-4857-9302-1110c0c8706d','a7872746-1011-43e3-a7c6-e24ccb3276fc','4eb236ff-3c68-488f-8c34-7474e567575d','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('12145544021548538f7d129a5dfbabe5','5f325500-48f1-4280-9cef-f2856db9c88c','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('bfb29dcd73114bc1babf244eb34d6059','a7872746-1011-43e3-a7c6-e24ccb3276fc','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('24e7e917f15b4e75b256b18810ab0a49','9f6ed7af-db3f-430d-8fbc-40d92c472cc4','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('7e65b0f2ac6e6f98c2915e73fbf6adb9','1499b56aa3014e7890b5485747e30d3b','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCm3vDsCtwru4AuTxk82GUL0j4qPH/ozLC71z9/vvo7OfCEd06oyk7s2AKAM5RsW0fUvJzdP8qivcvWwbrZAeT7gUaQ+WrUGipnEABTZEbRJduC98VT287AyZY2Wubq69OOcWl3pNjEAjUJqZrm5au1+/247zrRRp7USr4JRkzu/TX2XH/LdX221H4EIwv+WJETuYSGy/6M1M1IHTTLmX7msNHsNe8yq+Ia3LhSzI7lIMeHmBLic82ss1uUlzvmcfQyEFjkgp5xpeL6XZMzvJN3/kitXuRvO8LYDTVzOA0miDA2YiGE6rf6Yg6MUVDuk79E/t9iqIyj0Tbd8ffadOO5 Generated-by-cumulet','92:aa:3d:9a:45:42:fa:80:26:3f:32:cf:18:c4:4c:9c','2026-11-22T03:22:10.091207Z');
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
INSERT INTO "lb_health_monitors" VALUES('4aca4196-f076-4f3d-9bd8-36b31ad9217d','1dce3ca81be346a783d79ff77895f98a','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('8d443add-5f49-4b89-a00d-6b3940cec14a','1dce3ca81be346a783d79ff77895f98a',1,'INACTIVE',NULL,'66092982-2f99-4523-b92c-764d11a09022','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('66092982-2f99-4523-b92c-764d11a09022/4aca4196-f076-4f3d-9bd8-36b31ad9217d','66092982-2f99-4523-b92c-764d11a09022','4aca4196-f076-4f3d-9bd8-36b31ad9217d','2026-11-22T03:22:10.319631Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('66092982-2f99-4523-b92c-764d11a09022','1dce3ca81be346a783d79ff77895f98a',1,'ACTIVE',NULL,'','','a7872746-1011-43e3-a7c6-e24ccb3276fc','HTTP','SOURCE_IP','haproxy','0ef3b87c-5275-4434-ab1f-5827a8dc0b44');
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
INSERT INTO "lb_vips" VALUES('0ef3b87c-5275-4434-ab1f-5827a8dc0b44','1dce3ca81be346a783d79ff77895f98a',1,'ACTIVE',NULL,'','','a7872746-1011-43e3-a7c6-e24ccb3276fc','10.0.0.6','ab8714dd-f306-4498-b960-50d43ea98d7e',80,'HTTP','66092982-2f99-4523-b92c-764d11a09022',NULL,-1);
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
INSERT INTO "networks" VALUES('1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','8e60f1285c7b447c86bef3615ba11e75','','[]','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,1,1);
INSERT INTO "networks" VALUES('91e83a23-dd9b-4857-9302-1110c0c8706d','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',3,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,2,0);
INSERT INTO "networks" VALUES('720dc364-7493-4ea9-80b8-d13389977c06','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('c0a4e99968624f79845747deaadbff4d','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('9b6b51e274764698a847bb56120354d2','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('497d6291550149de847bd79f3c854c47','9b6b51e274764698a847bb56120354d2','','4170177aaa3f4737b2163af2b219b291','');
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
INSERT INTO "port_forwardings" VALUES('328356b0-d485-4848-a226-ce603efe2c84','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'8ffd66ba-6dc6-4f08-bbb7-ed4938520c5d',2222,22,'2222:2222','22:22','10.0.0.3','0bd5e36e-349d-4775-abe1-446d4e75b8ba','tcp','e2898099-085d-49ef-b7b8-f92690578eab');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('0bd5e36e-349d-4775-abe1-446d4e75b8ba/0b267fe8-6b74-4112-a8a2-427da5ecb298','0bd5e36e-349d-4775-abe1-446d4e75b8ba','0b267fe8-6b74-4112-a8a2-427da5ecb298');
INSERT INTO "port_group_memberships" VALUES('ddb8ba62-8c5a-44ec-b0aa-dd8ac32cb44e/0b267fe8-6b74-4112-a8a2-427da5ecb298','ddb8ba62-8c5a-44ec-b0aa-dd8ac32cb44e','0b267fe8-6b74-4112-a8a2-427da5ecb298');
INSERT INTO "port_group_memberships" VALUES('b0fe4ef6-1d5a-484c-8822-ac6de0747ce9/0b267fe8-6b74-4112-a8a2-427da5ecb298','b0fe4ef6-1d5a-484c-8822-ac6de0747ce9','0b267fe8-6b74-4112-a8a2-427da5ecb298');
INSERT INTO "port_group_memberships" VALUES('4eb236ff-3c68-488f-8c34-7474e567575d/0b267fe8-6b74-4112-a8a2-427da5ecb298','4eb236ff-3c68-488f-8c34-7474e567575d','0b267fe8-6b74-4112-a8a2-427da5ecb298');
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
INSERT INTO "ports" VALUES('204c2d8e-b47e-46ed-a405-b0289782ba75','8e60f1285c7b447c86bef3615ba11e75','','[]','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',1,'','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','fa:16:3e:23:65:87',1,'ACTIVE','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','network:edge','[{"subnet_id":"5f325500-48f1-4280-9cef-f2856db9c88c","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'edge',0,'','',0,'8e60f1285c7b447c86bef3615ba11e75');
INSERT INTO "ports" VALUES('ce480754-7dc6-4c49-bc52-986b6321cf2c','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',2,'','91e83a23-dd9b-4857-9302-1110c0c8706d','fa:16:3e:78:57:8d',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-91e83a23-dd9b-4857-9302-1110c0c8706d','network:dhcp','[{"subnet_id":"a7872746-1011-43e3-a7c6-e24ccb3276fc","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'dhcp',0,'','',0,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "ports" VALUES('0bd5e36e-349d-4775-abe1-446d4e75b8ba','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'spare','91e83a23-dd9b-4857-9302-1110c0c8706d','fa:16:3e:fd:9f:a5',1,'DOWN','','','[{"subnet_id":"a7872746-1011-43e3-a7c6-e24ccb3276fc","ip_address":"10.0.0.3"}]','["0b267fe8-6b74-4112-a8a2-427da5ecb298"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','',0,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "ports" VALUES('e1d4f5b0-d2ba-4d94-84e5-9b5a27ad4504','','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','fa:16:3e:49:0e:3a',1,'ACTIVE','e2898099-085d-49ef-b7b8-f92690578eab','network:router_gateway','[{"subnet_id":"5f325500-48f1-4280-9cef-f2856db9c88c","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','',0,'8e60f1285c7b447c86bef3615ba11e75');
INSERT INTO "ports" VALUES('064b71ef-ed12-4bd7-9bd8-2b8d6a445959','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'','91e83a23-dd9b-4857-9302-1110c0c8706d','fa:16:3e:40:95:bb',1,'ACTIVE','e2898099-085d-49ef-b7b8-f92690578eab','network:router_interface','[{"subnet_id":"a7872746-1011-43e3-a7c6-e24ccb3276fc","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','',0,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "ports" VALUES('98a28990-cae8-4a6e-8e68-7aa52c919b03','','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','fa:16:3e:80:cb:c0',1,'DOWN','8ffd66ba-6dc6-4f08-bbb7-ed4938520c5d','network:floatingip','[{"subnet_id":"5f325500-48f1-4280-9cef-f2856db9c88c","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,0,'','',0,'8e60f1285c7b447c86bef3615ba11e75');
INSERT INTO "ports" VALUES('8432bbe7-ff9c-4761-ab4b-2bb1a036c79e','','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','fa:16:3e:da:7d:98',1,'ACTIVE','b3773523-e51d-4eee-9360-ecd0fab4a097','network:router_gateway','[{"subnet_id":"5f325500-48f1-4280-9cef-f2856db9c88c","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','',0,'8e60f1285c7b447c86bef3615ba11e75');
INSERT INTO "ports" VALUES('406d9c6e-75e5-40a5-9b30-41bbfe0940bb','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'','720dc364-7493-4ea9-80b8-d13389977c06','fa:16:3e:48:b8:88',1,'ACTIVE','b3773523-e51d-4eee-9360-ecd0fab4a097','network:router_interface','[{"subnet_id":"9f6ed7af-db3f-430d-8fbc-40d92c472cc4","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','',0,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "ports" VALUES('ddb8ba62-8c5a-44ec-b0aa-dd8ac32cb44e','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',2,'','91e83a23-dd9b-4857-9302-1110c0c8706d','fa:16:3e:f8:f2:36',1,'DOWN','','trunk:subport','[{"subnet_id":"a7872746-1011-43e3-a7c6-e24ccb3276fc","ip_address":"10.0.0.4"}]','["0b267fe8-6b74-4112-a8a2-427da5ecb298"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','37b2f139-0da6-4284-b027-2f7dd949a633',100,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "ports" VALUES('b0fe4ef6-1d5a-484c-8822-ac6de0747ce9','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'','91e83a23-dd9b-4857-9302-1110c0c8706d','fa:16:3e:55:c1:69',1,'DOWN','','','[{"subnet_id":"a7872746-1011-43e3-a7c6-e24ccb3276fc","ip_address":"10.0.0.5"}]','["0b267fe8-6b74-4112-a8a2-427da5ecb298"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','37b2f139-0da6-4284-b027-2f7dd949a633',0,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "ports" VALUES('ab8714dd-f306-4498-b960-50d43ea98d7e','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'vip-0ef3b87c-5275-4434-ab1f-5827a8dc0b44','91e83a23-dd9b-4857-9302-1110c0c8706d','fa:16:3e:31:52:83',1,'ACTIVE','0ef3b87c-5275-4434-ab1f-5827a8dc0b44','neutron:LOADBALANCER','[{"subnet_id":"a7872746-1011-43e3-a7c6-e24ccb3276fc","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'balancer',0,'','',0,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "ports" VALUES('4eb236ff-3c68-488f-8c34-7474e567575d','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:10Z','2026-11-22T03:22:10Z',1,'','91e83a23-dd9b-4857-9302-1110c0c8706d','fa:16:3e:6f:e7:6c',1,'ACTIVE','ff09e5f7-aa09-4753-9780-c8919a679c3b','compute:nova','[{"subnet_id":"a7872746-1011-43e3-a7c6-e24ccb3276fc","ip_address":"10.0.0.7"}]','["0b267fe8-6b74-4112-a8a2-427da5ecb298"]',1,'[]','[]','','','normal','{}','vm',NULL,'instance',0,'vm','',0,'1dce3ca81be346a783d79ff77895f98a');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('e747e83187a442a4a9a1eb7b9eb5fa6c','endpoint','75abb5fe46034c8ea117d87c2003e489','330485b54e844d9f8aa9915b852d4bd3');
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
INSERT INTO "projects" VALUES('8e60f1285c7b447c86bef3615ba11e75','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('330485b54e844d9f8aa9915b852d4bd3','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('1dce3ca81be346a783d79ff77895f98a','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('432a9fa63f0f4394bc9d5dd117e508d3','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('1dce3ca81be346a783d79ff77895f98a','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('168e1cc5-2b4f-48ed-98c4-adc6be84155e','8e60f1285c7b447c86bef3615ba11e75','network','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('83da868c-e460-43a0-a515-52528e96db2c','8e60f1285c7b447c86bef3615ba11e75','subnetpool','31f6b08b-913f-45a0-94fe-2d2e99129234','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('35f6a111-ef73-474b-a3a3-0685e74ae196','1dce3ca81be346a783d79ff77895f98a','network','91e83a23-dd9b-4857-9302-1110c0c8706d','access_as_shared','d79961d7ca3a4e7c97c9bb7def28dd75');
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
INSERT INTO "registered_limits" VALUES('27f18f3445f74c0fb3edbbd80e467f87','4170177aaa3f4737b2163af2b219b291','RegionOne','things',5,NULL);
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
INSERT INTO "role_assignments" VALUES('1fb91e8bb97a4534a1ac16316cc33608','user','411663a65f4d484bbd2b65865aaa83e0','6700b77e28d440fd85270b5042cc1e1e','project','8e60f1285c7b447c86bef3615ba11e75',0);
INSERT INTO "role_assignments" VALUES('119930cb416b40188e1bdb3864e549ee','user','411663a65f4d484bbd2b65865aaa83e0','6700b77e28d440fd85270b5042cc1e1e','project','330485b54e844d9f8aa9915b852d4bd3',0);
INSERT INTO "role_assignments" VALUES('f4c91311d69f441cb9ad4c0b452f65b7','user','411663a65f4d484bbd2b65865aaa83e0','6700b77e28d440fd85270b5042cc1e1e','domain','default',0);
INSERT INTO "role_assignments" VALUES('c468f377022e4616a5e504079639e8bb','user','411663a65f4d484bbd2b65865aaa83e0','6700b77e28d440fd85270b5042cc1e1e','system','all',0);
INSERT INTO "role_assignments" VALUES('d87daaac60634ea7bcdbc7973fb20423','user','c99b899d1507499eb87242a7046d3573','5bef406d9d2746ca9e97965164c8fa16','project','330485b54e844d9f8aa9915b852d4bd3',0);
INSERT INTO "role_assignments" VALUES('def1235320334b0aa4766c825e91788f','user','3e1aa9df4e944458872e243850a5d76b','554df58457db41d58f10576c015f7cba','project','1dce3ca81be346a783d79ff77895f98a',0);
INSERT INTO "role_assignments" VALUES('2cec89404fd4461d9d526456144f6ab5','user','1499b56aa3014e7890b5485747e30d3b','5bef406d9d2746ca9e97965164c8fa16','project','1dce3ca81be346a783d79ff77895f98a',0);
INSERT INTO "role_assignments" VALUES('0e690df608c54a13ab05de6575bfa00f','user','b38d9b6d61de4d6fa4cf1b9e2279151d','5bef406d9d2746ca9e97965164c8fa16','project','432a9fa63f0f4394bc9d5dd117e508d3',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('ad18316435e14e66a2a8718179836753','6700b77e28d440fd85270b5042cc1e1e','1e311d6f1b694386aed0c9f89794b035');
INSERT INTO "role_implications" VALUES('bec5d897a1764b1797cfdb5e6180679c','1e311d6f1b694386aed0c9f89794b035','5bef406d9d2746ca9e97965164c8fa16');
INSERT INTO "role_implications" VALUES('cf38b0253e384a5ebe62d8f8acb7740f','5bef406d9d2746ca9e97965164c8fa16','554df58457db41d58f10576c015f7cba');
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
INSERT INTO "roles" VALUES('6700b77e28d440fd85270b5042cc1e1e','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('1e311d6f1b694386aed0c9f89794b035','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('5bef406d9d2746ca9e97965164c8fa16','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('554df58457db41d58f10576c015f7cba','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('154a89f0e8b048bd9a9d128bf4ae2793','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('e2898099-085d-49ef-b7b8-f92690578eab','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',2,'',1,'ACTIVE','[]',0,0,'[]',1,1);
INSERT INTO "routers" VALUES('b3773523-e51d-4eee-9360-ecd0fab4a097','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,'[]',1,1);
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
INSERT INTO "security_group_rules" VALUES('488a638a-e16e-4ab7-aee9-7f1c2e11ea4f','1dce3ca81be346a783d79ff77895f98a','0b267fe8-6b74-4112-a8a2-427da5ecb298','ingress','IPv4',NULL,NULL,NULL,NULL,'0b267fe8-6b74-4112-a8a2-427da5ecb298',NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('bd12fe48-253d-40a3-b3f2-6721a26fc25d','1dce3ca81be346a783d79ff77895f98a','0b267fe8-6b74-4112-a8a2-427da5ecb298','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('5788fb62-45c7-4fb0-9a77-a25926a5960f','1dce3ca81be346a783d79ff77895f98a','0b267fe8-6b74-4112-a8a2-427da5ecb298','ingress','IPv6',NULL,NULL,NULL,NULL,'0b267fe8-6b74-4112-a8a2-427da5ecb298',NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('c5924e44-a858-4271-b0be-7ee00497bb69','1dce3ca81be346a783d79ff77895f98a','0b267fe8-6b74-4112-a8a2-427da5ecb298','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('4e17d88d-02bb-4115-8ec3-f47221becf65','432a9fa63f0f4394bc9d5dd117e508d3','51b8cd12-68de-4daf-810b-c993e97d8716','ingress','IPv4',NULL,NULL,NULL,NULL,'51b8cd12-68de-4daf-810b-c993e97d8716',NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('cb880e0c-8370-44c4-9e49-21f1af1b34f9','432a9fa63f0f4394bc9d5dd117e508d3','51b8cd12-68de-4daf-810b-c993e97d8716','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('12f2423d-2ca2-4372-b3f4-e09ad4b8751f','432a9fa63f0f4394bc9d5dd117e508d3','51b8cd12-68de-4daf-810b-c993e97d8716','ingress','IPv6',NULL,NULL,NULL,NULL,'51b8cd12-68de-4daf-810b-c993e97d8716',NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('4dcbaa81-ac3e-42f1-8b88-e656b6dfcf9d','432a9fa63f0f4394bc9d5dd117e508d3','51b8cd12-68de-4daf-810b-c993e97d8716','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('267771ee-6327-474c-a42c-16e7b85a7ff2','8e60f1285c7b447c86bef3615ba11e75','0ae02258-ac9f-41e3-9668-80b5030a5047','ingress','IPv4',NULL,NULL,NULL,NULL,'0ae02258-ac9f-41e3-9668-80b5030a5047',NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('ab40e170-dda9-4004-889d-95458a1cec81','8e60f1285c7b447c86bef3615ba11e75','0ae02258-ac9f-41e3-9668-80b5030a5047','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('3ddbda4b-6fa1-4f25-a9a8-a4d522d15ef0','8e60f1285c7b447c86bef3615ba11e75','0ae02258-ac9f-41e3-9668-80b5030a5047','ingress','IPv6',NULL,NULL,NULL,NULL,'0ae02258-ac9f-41e3-9668-80b5030a5047',NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('4c770586-e800-45f2-a8f3-29bd57a93f5a','8e60f1285c7b447c86bef3615ba11e75','0ae02258-ac9f-41e3-9668-80b5030a5047','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('c316e7d9-47d1-4004-9e58-698b7fc8b833','1dce3ca81be346a783d79ff77895f98a','54866ed4-56f9-4f13-9ea1-943a2fae60b3','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
INSERT INTO "security_group_rules" VALUES('411a699e-2edd-4e25-b134-4bdeb9e9f664','1dce3ca81be346a783d79ff77895f98a','54866ed4-56f9-4f13-9ea1-943a2fae60b3','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1);
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
INSERT INTO "security_groups" VALUES('0b267fe8-6b74-4112-a8a2-427da5ecb298','1dce3ca81be346a783d79ff77895f98a','Default security group','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'default',1,'1dce3ca81be346a783d79ff77895f98a');
INSERT INTO "security_groups" VALUES('51b8cd12-68de-4daf-810b-c993e97d8716','432a9fa63f0f4394bc9d5dd117e508d3','Default security group','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'default',1,'432a9fa63f0f4394bc9d5dd117e508d3');
INSERT INTO "security_groups" VALUES('0ae02258-ac9f-41e3-9668-80b5030a5047','8e60f1285c7b447c86bef3615ba11e75','Default security group','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'default',1,'8e60f1285c7b447c86bef3615ba11e75');
INSERT INTO "security_groups" VALUES('54866ed4-56f9-4f13-9ea1-943a2fae60b3','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('ff09e5f7-aa09-4753-9780-c8919a679c3b','1dce3ca81be346a783d79ff77895f98a','1499b56aa3014e7890b5485747e30d3b','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"4eb236ff-3c68-488f-8c34-7474e567575d","made":true}]','active',NULL,1,1,1,NULL,'r-69d29a98',0,'MANUAL','','','2026-11-22T03:22:10Z','2026-11-22T03:22:10Z','2026-11-22T03:22:10.123161','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('66092982-2f99-4523-b92c-764d11a09022','a7872746-1011-43e3-a7c6-e24ccb3276fc','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('31f6b08b-913f-45a0-94fe-2d2e99129234','8e60f1285c7b447c86bef3615ba11e75','','[]','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('dbfbe09a-bdbd-40a4-8675-fe6bbc64aba4','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'7289a3b6-ac82-4117-b404-fe8f74ab0e4e',0);
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
INSERT INTO "subnets" VALUES('5f325500-48f1-4280-9cef-f2856db9c88c','8e60f1285c7b447c86bef3615ba11e75','','[]','2026-11-22T03:22:08Z','2026-11-22T03:22:08Z',1,'public_subnet','1ab2026d-a9fe-42c1-9b6e-15532d0a3b3e',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('a7872746-1011-43e3-a7c6-e24ccb3276fc','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'','91e83a23-dd9b-4857-9302-1110c0c8706d',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('9f6ed7af-db3f-430d-8fbc-40d92c472cc4','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'auto_allocated_subnet_v4','720dc364-7493-4ea9-80b8-d13389977c06',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'31f6b08b-913f-45a0-94fe-2d2e99129234','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('DmpavicjmaudQv3Hv2syfA','1499b56aa3014e7890b5485747e30d3b',1795360929);
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
INSERT INTO "trunks" VALUES('37b2f139-0da6-4284-b027-2f7dd949a633','1dce3ca81be346a783d79ff77895f98a','','[]','2026-11-22T03:22:09Z','2026-11-22T03:22:09Z',1,'trunk','b0fe4ef6-1d5a-484c-8822-ac6de0747ce9',1,'DOWN');
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
INSERT INTO "trusts" VALUES('eb9ac4c98d034e6fb233674c9f36c93a','1499b56aa3014e7890b5485747e30d3b','b38d9b6d61de4d6fa4cf1b9e2279151d','1dce3ca81be346a783d79ff77895f98a',0,'["554df58457db41d58f10576c015f7cba"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('d0fa780ffce245228d024514b8c88011','1dce3ca81be346a783d79ff77895f98a',NULL,'4170177aaa3f4737b2163af2b219b291','RegionOne','things',9,NULL,'27f18f3445f74c0fb3edbbd80e467f87');
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
INSERT INTO "users" VALUES('411663a65f4d484bbd2b65865aaa83e0','admin','default',NULL,NULL,1,'$2b$08$gq9qye6BqwDd2x6JSLUJbeLLQZ5NXjnIkABKMGhwk8jfQq8B6rG5.','{}','{}',0,'[]');
INSERT INTO "users" VALUES('c99b899d1507499eb87242a7046d3573','demo','default',NULL,NULL,1,'$2b$08$ClGF782fgFNq9eVDyYwoHeU.h/WryaRiuVVaBu/LiC.xK3WXGy9PO','{}','{}',0,'[]');
INSERT INTO "users" VALUES('3e1aa9df4e944458872e243850a5d76b','reader','default',NULL,NULL,1,'$2b$08$UfsaYk8i50draEP.ClJBpuNrpZ5/lVpGj2SDCyhc/6xpgWNIawhSu','{}','{}',0,'[]');
INSERT INTO "users" VALUES('1499b56aa3014e7890b5485747e30d3b','member','default',NULL,NULL,1,'$2b$08$8x8XPqKOwBkTNPPOXgn2K.0GQI4JRYnJN.5tIMv14YLOybqMLS96u','{}','{}',0,'[]');
INSERT INTO "users" VALUES('b38d9b6d61de4d6fa4cf1b9e2279151d','stranger','default',NULL,NULL,1,'$2b$08$5v7U9OXiGefNAwQdUhdwtuaXYK12B1GIoo6sArV5yqzdYNCPxwccG','{}','{}',0,'[]');
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
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
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
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
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
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
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
