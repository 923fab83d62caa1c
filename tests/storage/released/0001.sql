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
INSERT INTO "access_rules" VALUES('ed94472f304c4c7bb78311053ec558b4','ddd098f529794e6e88b88870b15fb4c1','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('b4dd0a45-6286-4c2d-ac5c-7a6b748b2afe','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('3c401c0e-ba2d-494a-8faf-753bd70d1898','efd1f41db7884caab9b2f474c96932eb','scope',4);
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
INSERT INTO "application_credentials" VALUES('2c74cb67f67c46c7808c27908cfb0856','ddd098f529794e6e88b88870b15fb4c1','efd1f41db7884caab9b2f474c96932eb','robot',NULL,'$2b$08$X8y8vjpb9eKTe1J6mEkT8upeinG2acHgJ9nEHv4R6s.nDgVZqHCYe','["7645ac91ca1843b6b417d7b118403678","e489940cb1eb43c1add77380096ec9ba"]','["ed94472f304c4c7bb78311053ec558b4"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('efd1f41db7884caab9b2f474c96932eb','efc21078-8af9-4f6e-b576-516281b7de89','0c32153c-c4ef-400f-b34e-403f762e44ff');
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
INSERT INTO "catalog_endpoints" VALUES('7d6d1faea49d4caf8f89b6ced4a9328c','public','4bc94e09424c41db8f155136f4db9536','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('4bc94e09424c41db8f155136f4db9536','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('efd1f41db7884caab9b2f474c96932eb','efd1f41db7884caab9b2f474c96932eb','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('4535b69354d1783ba120542a5c711b7c118a3e5afc97312bcbe72949107f32bb','ddd098f529794e6e88b88870b15fb4c1','ec2','efd1f41db7884caab9b2f474c96932eb','gAAAAABrAlyzNjCNbGBXndSov-3Go5ibVRHNZdaiQoNu_0fDuzN2Pzygv0Vs7VOOrasrOVZiI1Z6P3wZKI8SvFNbQnYhRSWfWqblfIKC1OoHa2ZrFCiPs4PlJ9A2hEhk5tQyBCHusVQyno6M8L-P6KILazCcKeWRXctr4XstFU7khLwQNZGseldfAJMbhPuiowXZHyjD83mgK5BZMLknGLr-PFj6AMCTMg==');
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
INSERT INTO "default_security_group_rules" VALUES('a6599e94-d005-4d44-bb91-eae52238603b','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "default_security_group_rules" VALUES('917d47b3-f665-4fd2-91ab-6141f4a22efe','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "default_security_group_rules" VALUES('3977ea6a-6afd-457d-8d76-100a85c537e4','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "default_security_group_rules" VALUES('03d9f3df-a4ee-4092-9f7a-babb5c5f0a47','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
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
INSERT INTO "endpoint_groups" VALUES('ba54f9183d954bd09565906424aa8350','examples','{"service_id":"4bc94e09424c41db8f155136f4db9536"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('8df4529a-2b7d-4f44-99fe-cb3ee331b3b4','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'39d57a46-da78-40f0-bc2d-0a979eb3382e','203.0.113.3',NULL,NULL,NULL,'46392f6c-285d-48fe-b773-7420a76869db','ACTIVE','','','f535a286-3ea4-47cb-9725-1dbea2a36e0a');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('53b4331a9f0e40739dc4a5e6dda5149f','bf586a4d147a4a50a4a78274d4522fd6','ed7159ea232f46b8999436451703fa34');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('bf586a4d147a4a50a4a78274d4522fd6','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('39d57a46-da78-40f0-bc2d-0a979eb3382e/203.0.113.1','39d57a46-da78-40f0-bc2d-0a979eb3382e','e0cbac1d-1817-4474-aa59-32904ccd3797','65b9fec8-40bd-4010-ae4d-f90e8c8c8b9c','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('60c4f868-455a-440a-ba5e-f75113d89a88/10.0.0.2','60c4f868-455a-440a-ba5e-f75113d89a88','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','84b84332-b72d-43ce-ac70-b4c4b37b7a66','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('60c4f868-455a-440a-ba5e-f75113d89a88/10.0.0.3','60c4f868-455a-440a-ba5e-f75113d89a88','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','669f8f45-442b-435d-9153-5e1988c0dc57','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('39d57a46-da78-40f0-bc2d-0a979eb3382e/203.0.113.2','39d57a46-da78-40f0-bc2d-0a979eb3382e','e0cbac1d-1817-4474-aa59-32904ccd3797','fa29ee00-6d9f-44e6-bb96-d40f026efd99','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('60c4f868-455a-440a-ba5e-f75113d89a88/10.0.0.1','60c4f868-455a-440a-ba5e-f75113d89a88','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','680d816e-be4f-44d6-abf2-599d4cb0fbf8','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('39d57a46-da78-40f0-bc2d-0a979eb3382e/203.0.113.3','39d57a46-da78-40f0-bc2d-0a979eb3382e','e0cbac1d-1817-4474-aa59-32904ccd3797','f535a286-3ea4-47cb-9725-1dbea2a36e0a','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('39d57a46-da78-40f0-bc2d-0a979eb3382e/203.0.113.4','39d57a46-da78-40f0-bc2d-0a979eb3382e','e0cbac1d-1817-4474-aa59-32904ccd3797','1de5102c-defa-4fc3-b582-83d137429424','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('efc21078-8af9-4f6e-b576-516281b7de89/10.128.0.1','efc21078-8af9-4f6e-b576-516281b7de89','b0451afc-ec53-4fb0-aae6-09e85dfe30a2','b5484d75-6304-493e-96c9-ca01ab138cbd','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('60c4f868-455a-440a-ba5e-f75113d89a88/10.0.0.4','60c4f868-455a-440a-ba5e-f75113d89a88','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','2158b64e-77c4-4fe9-97d7-20897a20bf00','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('60c4f868-455a-440a-ba5e-f75113d89a88/10.0.0.5','60c4f868-455a-440a-ba5e-f75113d89a88','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','188bb920-1acc-468b-8c32-d677adf6fb4f','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('b327d75884af4cd49133648bec4547aa','e0cbac1d-1817-4474-aa59-32904ccd3797','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('a286f2f0854446cda6d809bcdadc082e','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','0a000006','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('7955fed8d0d1427b8ef462597f14931f','b0451afc-ec53-4fb0-aae6-09e85dfe30a2','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('0fa7ee9f1a63d6a1fdefd96c673af63a','ddd098f529794e6e88b88870b15fb4c1','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCPh1yUBUL7mFN7cqtI8YYXF4h8GSU6owKKyCkufeEh6qD8ORFgDw3l8KPc87aMlLlkzTH/owJThAxOdOs97n8pJ5qhqr27cU+HyKSejDd9StiZGT+YY1UAyazr1MI1rRy40/wCSFoEEzrAQnoPYiEHqMtwv9jv3+CeGu6dAL8jWHCVFQ176oWEZ6IBmW9fPY3A8vK/ALL/GmpJ7nb6dp2EYtbeNlWTfCWznl3vUIcuzQNA5W7EdcBSdqY/FcR/DAU5uh1fvaZJsk7GsdugJ5PyEL5TD5pUOjWKoS1zaoDq7m5ryNXMLLj6rzLiMJrUMQ/0h1o3zom6jf3HeYI5uTaT Generated-by-cumulet','d2:34:60:4c:91:5d:08:58:80:93:28:85:dc:bb:6e:7e','2026-11-22T03:08:35.222742Z');
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
INSERT INTO "lb_health_monitors" VALUES('8754ef45-5fdd-484d-a703-310ce867a06b','efd1f41db7884caab9b2f474c96932eb','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('2b0ccdae-f1b3-484a-822b-b43438661852','efd1f41db7884caab9b2f474c96932eb',1,'INACTIVE',NULL,'b4ba1ee3-b4aa-442e-b9e7-de92846315cc','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('b4ba1ee3-b4aa-442e-b9e7-de92846315cc/8754ef45-5fdd-484d-a703-310ce867a06b','b4ba1ee3-b4aa-442e-b9e7-de92846315cc','8754ef45-5fdd-484d-a703-310ce867a06b','2026-11-22T03:08:35.829705Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('b4ba1ee3-b4aa-442e-b9e7-de92846315cc','efd1f41db7884caab9b2f474c96932eb',1,'ACTIVE',NULL,'','','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','HTTP','SOURCE_IP','haproxy','c2d5090a-988e-4ee9-a94b-05b1cd1b5758');
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
INSERT INTO "lb_vips" VALUES('c2d5090a-988e-4ee9-a94b-05b1cd1b5758','efd1f41db7884caab9b2f474c96932eb',1,'ACTIVE',NULL,'','','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','10.0.0.4','2158b64e-77c4-4fe9-97d7-20897a20bf00',80,'HTTP','b4ba1ee3-b4aa-442e-b9e7-de92846315cc',NULL,-1);
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
INSERT INTO "networks" VALUES('39d57a46-da78-40f0-bc2d-0a979eb3382e','3e2a7f67d30b4b948f2bf50053b504c6','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('60c4f868-455a-440a-ba5e-f75113d89a88','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',3,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,2,0);
INSERT INTO "networks" VALUES('efc21078-8af9-4f6e-b576-516281b7de89','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('c821bbc3556d4cb7a926179f41224555','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('ec719e414c08482a99a609606e59df33','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('fdc095f683484ff3aa7a72191608764a','ec719e414c08482a99a609606e59df33','','4bc94e09424c41db8f155136f4db9536','');
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
INSERT INTO "port_forwardings" VALUES('f4196ecf-6572-46b2-8e7d-db74451e77bc','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'8df4529a-2b7d-4f44-99fe-cb3ee331b3b4',2222,22,'2222:2222','22:22','10.0.0.3','669f8f45-442b-435d-9153-5e1988c0dc57','tcp','46392f6c-285d-48fe-b773-7420a76869db');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('669f8f45-442b-435d-9153-5e1988c0dc57/44edf066-d432-4eed-bb66-38ad19fec7d1','669f8f45-442b-435d-9153-5e1988c0dc57','44edf066-d432-4eed-bb66-38ad19fec7d1');
INSERT INTO "port_group_memberships" VALUES('188bb920-1acc-468b-8c32-d677adf6fb4f/44edf066-d432-4eed-bb66-38ad19fec7d1','188bb920-1acc-468b-8c32-d677adf6fb4f','44edf066-d432-4eed-bb66-38ad19fec7d1');
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
	network_project TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_ports_network_id_mac_address UNIQUE (network_id, mac_address)
);
INSERT INTO "ports" VALUES('65b9fec8-40bd-4010-ae4d-f90e8c8c8b9c','3e2a7f67d30b4b948f2bf50053b504c6','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'','39d57a46-da78-40f0-bc2d-0a979eb3382e','fa:16:3e:ea:04:80',1,'ACTIVE','39d57a46-da78-40f0-bc2d-0a979eb3382e','network:edge','[{"subnet_id":"e0cbac1d-1817-4474-aa59-32904ccd3797","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'edge',0,'','3e2a7f67d30b4b948f2bf50053b504c6');
INSERT INTO "ports" VALUES('84b84332-b72d-43ce-ac70-b4c4b37b7a66','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',2,'','60c4f868-455a-440a-ba5e-f75113d89a88','fa:16:3e:0c:a5:81',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-60c4f868-455a-440a-ba5e-f75113d89a88','network:dhcp','[{"subnet_id":"a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'dhcp',0,'','efd1f41db7884caab9b2f474c96932eb');
INSERT INTO "ports" VALUES('669f8f45-442b-435d-9153-5e1988c0dc57','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'spare','60c4f868-455a-440a-ba5e-f75113d89a88','fa:16:3e:85:f8:0b',1,'DOWN','','','[{"subnet_id":"a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac","ip_address":"10.0.0.3"}]','["44edf066-d432-4eed-bb66-38ad19fec7d1"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','efd1f41db7884caab9b2f474c96932eb');
INSERT INTO "ports" VALUES('fa29ee00-6d9f-44e6-bb96-d40f026efd99','','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'','39d57a46-da78-40f0-bc2d-0a979eb3382e','fa:16:3e:13:cf:5e',1,'ACTIVE','46392f6c-285d-48fe-b773-7420a76869db','network:router_gateway','[{"subnet_id":"e0cbac1d-1817-4474-aa59-32904ccd3797","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','3e2a7f67d30b4b948f2bf50053b504c6');
INSERT INTO "ports" VALUES('680d816e-be4f-44d6-abf2-599d4cb0fbf8','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'','60c4f868-455a-440a-ba5e-f75113d89a88','fa:16:3e:ee:89:b1',1,'ACTIVE','46392f6c-285d-48fe-b773-7420a76869db','network:router_interface','[{"subnet_id":"a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','efd1f41db7884caab9b2f474c96932eb');
INSERT INTO "ports" VALUES('f535a286-3ea4-47cb-9725-1dbea2a36e0a','','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'','39d57a46-da78-40f0-bc2d-0a979eb3382e','fa:16:3e:09:45:13',1,'DOWN','8df4529a-2b7d-4f44-99fe-cb3ee331b3b4','network:floatingip','[{"subnet_id":"e0cbac1d-1817-4474-aa59-32904ccd3797","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,0,'','3e2a7f67d30b4b948f2bf50053b504c6');
INSERT INTO "ports" VALUES('1de5102c-defa-4fc3-b582-83d137429424','','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'','39d57a46-da78-40f0-bc2d-0a979eb3382e','fa:16:3e:fd:cc:3f',1,'ACTIVE','0c32153c-c4ef-400f-b34e-403f762e44ff','network:router_gateway','[{"subnet_id":"e0cbac1d-1817-4474-aa59-32904ccd3797","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','3e2a7f67d30b4b948f2bf50053b504c6');
INSERT INTO "ports" VALUES('b5484d75-6304-493e-96c9-ca01ab138cbd','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'','efc21078-8af9-4f6e-b576-516281b7de89','fa:16:3e:04:40:c7',1,'ACTIVE','0c32153c-c4ef-400f-b34e-403f762e44ff','network:router_interface','[{"subnet_id":"b0451afc-ec53-4fb0-aae6-09e85dfe30a2","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','efd1f41db7884caab9b2f474c96932eb');
INSERT INTO "ports" VALUES('2158b64e-77c4-4fe9-97d7-20897a20bf00','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'vip-c2d5090a-988e-4ee9-a94b-05b1cd1b5758','60c4f868-455a-440a-ba5e-f75113d89a88','fa:16:3e:d4:c3:b8',1,'ACTIVE','c2d5090a-988e-4ee9-a94b-05b1cd1b5758','neutron:LOADBALANCER','[{"subnet_id":"a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'balancer',0,'','efd1f41db7884caab9b2f474c96932eb');
INSERT INTO "ports" VALUES('188bb920-1acc-468b-8c32-d677adf6fb4f','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:35Z','2026-11-22T03:08:35Z',1,'','60c4f868-455a-440a-ba5e-f75113d89a88','fa:16:3e:fb:26:2d',1,'ACTIVE','e89e1c66-953b-4951-92d6-883264694305','compute:nova','[{"subnet_id":"a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac","ip_address":"10.0.0.5"}]','["44edf066-d432-4eed-bb66-38ad19fec7d1"]',1,'[]','[]','','','normal','{}','vm',NULL,'instance',0,'vm','efd1f41db7884caab9b2f474c96932eb');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('103b9c07812d43d2997ce449e2ae8e24','endpoint','7d6d1faea49d4caf8f89b6ced4a9328c','c8580b83f4344994834edb2d344deb05');
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
INSERT INTO "projects" VALUES('3e2a7f67d30b4b948f2bf50053b504c6','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('c8580b83f4344994834edb2d344deb05','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('efd1f41db7884caab9b2f474c96932eb','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('1421ff89db474aaeb8a62088aef2d004','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('efd1f41db7884caab9b2f474c96932eb','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('ca508150-93fd-4cb2-be02-463aafb67fc8','3e2a7f67d30b4b948f2bf50053b504c6','network','39d57a46-da78-40f0-bc2d-0a979eb3382e','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('5f580ecc-ab9c-45af-b3fd-d7aae2d36380','3e2a7f67d30b4b948f2bf50053b504c6','subnetpool','704b5da6-7373-42b1-b9a1-433c364e5abc','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('575dff46-90d1-4fec-b13a-2980f6a6142f','efd1f41db7884caab9b2f474c96932eb','network','60c4f868-455a-440a-ba5e-f75113d89a88','access_as_shared','3c4134abdd28468d8fa0f4d3d63bdb24');
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
INSERT INTO "registered_limits" VALUES('e36c3add7f804d4c93f225639aea08db','4bc94e09424c41db8f155136f4db9536','RegionOne','things',5,NULL);
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
INSERT INTO "role_assignments" VALUES('e61d9fa1e0dc4447bb3b517c985442e7','user','61538fff2b5241e7ad91695391cfa939','afe9d86dc22b472dae3cce84a5269655','project','3e2a7f67d30b4b948f2bf50053b504c6',0);
INSERT INTO "role_assignments" VALUES('209230cd36ad4f1194207a8efbc10e7f','user','61538fff2b5241e7ad91695391cfa939','afe9d86dc22b472dae3cce84a5269655','project','c8580b83f4344994834edb2d344deb05',0);
INSERT INTO "role_assignments" VALUES('a6949ffb5adb47ed88f9ee5b8bcffd58','user','61538fff2b5241e7ad91695391cfa939','afe9d86dc22b472dae3cce84a5269655','domain','default',0);
INSERT INTO "role_assignments" VALUES('e0797679c8a8425d84a694beeb774011','user','61538fff2b5241e7ad91695391cfa939','afe9d86dc22b472dae3cce84a5269655','system','all',0);
INSERT INTO "role_assignments" VALUES('ee9e36953eb84e6fbd1e0ef33ec260a1','user','fa9ad12188594d6d972f1f437c677b61','7645ac91ca1843b6b417d7b118403678','project','c8580b83f4344994834edb2d344deb05',0);
INSERT INTO "role_assignments" VALUES('6f7f2e7ec3ee447390da988fd1f3a14c','user','7f151c9ed0744824a13a4a7ed86d59c4','e489940cb1eb43c1add77380096ec9ba','project','efd1f41db7884caab9b2f474c96932eb',0);
INSERT INTO "role_assignments" VALUES('78f06d03be6541608dd022bffed416a0','user','ddd098f529794e6e88b88870b15fb4c1','7645ac91ca1843b6b417d7b118403678','project','efd1f41db7884caab9b2f474c96932eb',0);
INSERT INTO "role_assignments" VALUES('0c9f71223e5a4aafb0ad6c76c649146e','user','ed7159ea232f46b8999436451703fa34','7645ac91ca1843b6b417d7b118403678','project','1421ff89db474aaeb8a62088aef2d004',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('c877dfd22c3245f2af701b050f1d0145','afe9d86dc22b472dae3cce84a5269655','b99e0dff6231423e9a253f839661f872');
INSERT INTO "role_implications" VALUES('430da87cc20d4eb597888046ec2ab675','b99e0dff6231423e9a253f839661f872','7645ac91ca1843b6b417d7b118403678');
INSERT INTO "role_implications" VALUES('9669b71c728049b99b8e6b5af3cb4ca8','7645ac91ca1843b6b417d7b118403678','e489940cb1eb43c1add77380096ec9ba');
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
INSERT INTO "roles" VALUES('afe9d86dc22b472dae3cce84a5269655','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('b99e0dff6231423e9a253f839661f872','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('7645ac91ca1843b6b417d7b118403678','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('e489940cb1eb43c1add77380096ec9ba','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('4b5aaabe36b8449b8ba3d917ba55ed12','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('46392f6c-285d-48fe-b773-7420a76869db','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
INSERT INTO "routers" VALUES('0c32153c-c4ef-400f-b34e-403f762e44ff','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('8978679b-a901-425b-b103-ce97cd9f5e43','efd1f41db7884caab9b2f474c96932eb','44edf066-d432-4eed-bb66-38ad19fec7d1','ingress','IPv6',NULL,NULL,NULL,NULL,'44edf066-d432-4eed-bb66-38ad19fec7d1',NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('acc383e8-0965-473b-9cb7-0590039c6870','efd1f41db7884caab9b2f474c96932eb','44edf066-d432-4eed-bb66-38ad19fec7d1','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('f3bd5f28-f0ae-4da9-b7ff-e395257370e2','efd1f41db7884caab9b2f474c96932eb','44edf066-d432-4eed-bb66-38ad19fec7d1','ingress','IPv4',NULL,NULL,NULL,NULL,'44edf066-d432-4eed-bb66-38ad19fec7d1',NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('08853677-138b-4260-bde9-bcb82e47a71b','efd1f41db7884caab9b2f474c96932eb','44edf066-d432-4eed-bb66-38ad19fec7d1','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('985c57ca-c00e-412c-8ee7-e1f6bbb1d749','1421ff89db474aaeb8a62088aef2d004','05f5b114-c240-4193-b457-87e73b4a8d65','ingress','IPv6',NULL,NULL,NULL,NULL,'05f5b114-c240-4193-b457-87e73b4a8d65',NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('632cdb6b-077c-4a7c-9f23-5592877480bc','1421ff89db474aaeb8a62088aef2d004','05f5b114-c240-4193-b457-87e73b4a8d65','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('6b5bf82e-5a80-49c3-8ebf-2df1e07f41fb','1421ff89db474aaeb8a62088aef2d004','05f5b114-c240-4193-b457-87e73b4a8d65','ingress','IPv4',NULL,NULL,NULL,NULL,'05f5b114-c240-4193-b457-87e73b4a8d65',NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('52142ede-6c56-4d57-a227-bfe5cee109f1','1421ff89db474aaeb8a62088aef2d004','05f5b114-c240-4193-b457-87e73b4a8d65','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('f11df2a9-b746-4263-8016-a0ffcf1316b8','3e2a7f67d30b4b948f2bf50053b504c6','a0cf5ee3-1416-4434-a046-16a1b07247f1','ingress','IPv6',NULL,NULL,NULL,NULL,'a0cf5ee3-1416-4434-a046-16a1b07247f1',NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('b4b3bada-12d5-4486-97d6-1d6259d0f5d3','3e2a7f67d30b4b948f2bf50053b504c6','a0cf5ee3-1416-4434-a046-16a1b07247f1','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('d2714e32-9ebe-445f-b857-0e9a048d5f59','3e2a7f67d30b4b948f2bf50053b504c6','a0cf5ee3-1416-4434-a046-16a1b07247f1','ingress','IPv4',NULL,NULL,NULL,NULL,'a0cf5ee3-1416-4434-a046-16a1b07247f1',NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('0053e44d-f888-4bd8-96ba-3e31ce184ae2','3e2a7f67d30b4b948f2bf50053b504c6','a0cf5ee3-1416-4434-a046-16a1b07247f1','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('10f6bbf4-f8d8-4e60-9f5d-3f8a04961dc0','efd1f41db7884caab9b2f474c96932eb','5fad8105-96f3-40dd-926d-d288eb60df0d','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
INSERT INTO "security_group_rules" VALUES('a5771b91-39e1-4187-af2b-2ad8430e0551','efd1f41db7884caab9b2f474c96932eb','5fad8105-96f3-40dd-926d-d288eb60df0d','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1);
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
INSERT INTO "security_groups" VALUES('44edf066-d432-4eed-bb66-38ad19fec7d1','efd1f41db7884caab9b2f474c96932eb','Default security group','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'default',1,'efd1f41db7884caab9b2f474c96932eb');
INSERT INTO "security_groups" VALUES('05f5b114-c240-4193-b457-87e73b4a8d65','1421ff89db474aaeb8a62088aef2d004','Default security group','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'default',1,'1421ff89db474aaeb8a62088aef2d004');
INSERT INTO "security_groups" VALUES('a0cf5ee3-1416-4434-a046-16a1b07247f1','3e2a7f67d30b4b948f2bf50053b504c6','Default security group','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'default',1,'3e2a7f67d30b4b948f2bf50053b504c6');
INSERT INTO "security_groups" VALUES('5fad8105-96f3-40dd-926d-d288eb60df0d','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('e89e1c66-953b-4951-92d6-883264694305','efd1f41db7884caab9b2f474c96932eb','ddd098f529794e6e88b88870b15fb4c1','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"188bb920-1acc-468b-8c32-d677adf6fb4f","made":true}]','active',NULL,1,1,1,NULL,'r-7868da9d',0,'MANUAL','','','2026-11-22T03:08:35Z','2026-11-22T03:08:35Z','2026-11-22T03:08:35.258995','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('b4ba1ee3-b4aa-442e-b9e7-de92846315cc','a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('704b5da6-7373-42b1-b9a1-433c364e5abc','3e2a7f67d30b4b948f2bf50053b504c6','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('7d767d97-4b0f-45e6-834c-017cf35748c7','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'3c401c0e-ba2d-494a-8faf-753bd70d1898',0);
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
INSERT INTO "subnets" VALUES('e0cbac1d-1817-4474-aa59-32904ccd3797','3e2a7f67d30b4b948f2bf50053b504c6','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'public_subnet','39d57a46-da78-40f0-bc2d-0a979eb3382e',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('a4d6f49a-ab4b-4fe0-ad2b-4310f9272cac','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'','60c4f868-455a-440a-ba5e-f75113d89a88',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('b0451afc-ec53-4fb0-aae6-09e85dfe30a2','efd1f41db7884caab9b2f474c96932eb','','[]','2026-11-22T03:08:34Z','2026-11-22T03:08:34Z',1,'auto_allocated_subnet_v4','efc21078-8af9-4f6e-b576-516281b7de89',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'704b5da6-7373-42b1-b9a1-433c364e5abc','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('8xyqCT5MJNz3UsOFj9rpPg','ddd098f529794e6e88b88870b15fb4c1',1795360114);
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
INSERT INTO "trusts" VALUES('84ad6fcec8c54257a74b082e1a22ad8a','ddd098f529794e6e88b88870b15fb4c1','ed7159ea232f46b8999436451703fa34','efd1f41db7884caab9b2f474c96932eb',0,'["e489940cb1eb43c1add77380096ec9ba"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('1400eb3bb0c0474484efbb2ec78c4c2b','efd1f41db7884caab9b2f474c96932eb',NULL,'4bc94e09424c41db8f155136f4db9536','RegionOne','things',9,NULL,'e36c3add7f804d4c93f225639aea08db');
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
INSERT INTO "users" VALUES('61538fff2b5241e7ad91695391cfa939','admin','default',NULL,NULL,1,'$2b$08$5R5OtXa/2RrKaRrehT9bteoJW14Qr6biHWEzlBW0CBqFG8YI3K9kO','{}','{}',0,'[]');
INSERT INTO "users" VALUES('fa9ad12188594d6d972f1f437c677b61','demo','default',NULL,NULL,1,'$2b$08$A7Hj5P.oea/t1g1.uo3CcOgCm8LxtPXLuXzElmowOZ/Jw1KeiBbLK','{}','{}',0,'[]');
INSERT INTO "users" VALUES('7f151c9ed0744824a13a4a7ed86d59c4','reader','default',NULL,NULL,1,'$2b$08$H.MZzwgWPVin3ls9GvOSd.rHF77q4qW9bYhwQkGGtni0U9zDw8aN.','{}','{}',0,'[]');
INSERT INTO "users" VALUES('ddd098f529794e6e88b88870b15fb4c1','member','default',NULL,NULL,1,'$2b$08$m2ft54Z0j48F2C/kbG9eL..mnA83Gh1PJtZe1C87s5CLiRQslDJw2','{}','{}',0,'[]');
INSERT INTO "users" VALUES('ed7159ea232f46b8999436451703fa34','stranger','default',NULL,NULL,1,'$2b$08$/CBtXFgWdMRtnaciqAb24ONCOPoA7gjee9EKPNEEwBQsPHR3S7goO','{}','{}',0,'[]');
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
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
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
COMMIT;
