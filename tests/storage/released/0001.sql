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
INSERT INTO "access_rules" VALUES('af3dd41f4fa24023bac0645d55619e5d','156fe5fe6b7b4647bf3a79f210b3f251','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('b725808e-162b-4849-a94f-8a9d4ed8ba5b','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('d27e0c7a-2044-4007-b462-1bdf167707ca','5f5e4075c6fd4945afa91a3a59d3d9b0','scope',4);
INSERT INTO "address_scopes" VALUES('212dc8b4-6f81-46af-a2bc-8a45806cb3e3','6df320ab1a4c47c0944915b87fc62bf6','six',6);
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
INSERT INTO "application_credentials" VALUES('977437101c704a1d82fb0a65634ffc67','156fe5fe6b7b4647bf3a79f210b3f251','5f5e4075c6fd4945afa91a3a59d3d9b0','robot',NULL,'$2b$08$IPxzBiCmH3qFWD8WMfyO1uEgvvlutMz0m18xzlVObv8RMhjZ2rcza','["3585d29a1ffb4ca19ef4ae74628b77b2","cf40a9a152d440bc86cba4f4adc6583f"]','["af3dd41f4fa24023bac0645d55619e5d"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('5f5e4075c6fd4945afa91a3a59d3d9b0','488bf9f2-114e-45a9-9a28-5dc84953df01','26742def-d982-4764-ace5-77af7204fc3b');
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
INSERT INTO "catalog_endpoints" VALUES('24b26785b44b4957975b51acda0f6673','public','70d37108fa4c4735b61582c0cce17c68','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('70d37108fa4c4735b61582c0cce17c68','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('5f5e4075c6fd4945afa91a3a59d3d9b0','5f5e4075c6fd4945afa91a3a59d3d9b0','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('32438060-d7c6-43b5-b48c-b56973626642','5f5e4075c6fd4945afa91a3a59d3d9b0','21a61c35-51e6-4db3-bc83-be99e732d09b','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('72112e5b2a89c5a1ecfdddcd2af86bf8ed583a591a549e5b534667d229204362','156fe5fe6b7b4647bf3a79f210b3f251','ec2','5f5e4075c6fd4945afa91a3a59d3d9b0','gAAAAABrAmcqvaVNxyVh5-8hKWkcpmWTL3EY6dR8R-u-R0iR2yG74M0WlIn9itMJhyX5hPG1hlTWD5cgXC94rMS8mY2yUtP2Y1En-wDrZlRs5FEDAeuAvbzHOJCp0WPjkdqX02LfQuu4ZeWWmzZFs1nTjtw3sxv-c-DFVdhp7RTw6q_joTDg6WtCcNy7uO4YDAULhfthsMehvbYLkIhLCEttKXdmzqf2_w==');
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
INSERT INTO "default_security_group_rules" VALUES('bc30ab64-e55c-4309-a623-82679cda1858','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "default_security_group_rules" VALUES('8c3e9bf6-4f05-451d-986f-89dbddc7ef38','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "default_security_group_rules" VALUES('e4878bf7-1d79-4a79-9383-4866098fd09d','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "default_security_group_rules" VALUES('cdd7569f-b005-44fe-bd26-3aa66c936784','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
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
INSERT INTO "endpoint_groups" VALUES('41f0308ba8f5402281ce2692390335e7','examples','{"service_id":"70d37108fa4c4735b61582c0cce17c68"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('8a256a5e-3b32-455f-8258-06b1aeb38100','','','L3_ROUTER_NAT','["a21020ee-0102-493a-b3dd-451bc0629e06"]',1);
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
INSERT INTO "floatingips" VALUES('6d1fc107-1a8a-47e1-88c3-d09f48059c92','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'7d5620ce-105b-4665-aeb1-3d60cf49b5a4','203.0.113.3',NULL,NULL,NULL,'21a61c35-51e6-4db3-bc83-be99e732d09b','ACTIVE','','',NULL,'2c9e509e-8422-4a68-8b47-cc1c17346093');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('59231432fb144c84b8d5d67dd27918a9','28f08a436b2a429bb13c00611573be40','b1edd280278a4025a622ef6b10a8ae0c');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('28f08a436b2a429bb13c00611573be40','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('7d5620ce-105b-4665-aeb1-3d60cf49b5a4/203.0.113.1','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','5d88d703-cc94-455c-bcda-061e7b9a4f1e','71291537-06e9-4119-84d4-25a8b67331a0','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.2','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','3939a277-b063-4ca1-8117-858cfba5b0bd','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.3','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','b2742871-031c-4db4-a0e6-c5f279f52ce4','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('7d5620ce-105b-4665-aeb1-3d60cf49b5a4/203.0.113.2','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','5d88d703-cc94-455c-bcda-061e7b9a4f1e','711fe7ca-9b5d-4406-9c35-77569bbfdd1a','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.1','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','12f15a06-f411-4c16-bca3-7b45dbf29c3d','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('7d5620ce-105b-4665-aeb1-3d60cf49b5a4/203.0.113.3','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','5d88d703-cc94-455c-bcda-061e7b9a4f1e','2c9e509e-8422-4a68-8b47-cc1c17346093','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.4','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','89845ddf-8031-49db-832f-68a91114737d','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('7d5620ce-105b-4665-aeb1-3d60cf49b5a4/203.0.113.4','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','5d88d703-cc94-455c-bcda-061e7b9a4f1e','0377e26c-2605-4a3b-bca8-4354979d021f','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('488bf9f2-114e-45a9-9a28-5dc84953df01/10.128.0.1','488bf9f2-114e-45a9-9a28-5dc84953df01','d4ca871c-0dfc-4341-a1d6-2b3bcf3dd6a2','c7b4dd99-9a9c-4dc9-acbf-81fa398d65dd','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.5','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','036bb5ab-2169-4a1a-a6a5-d060e34aad66','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.6','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','ad6d185c-c70b-46e0-90e0-25d45098dbf5','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.7','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','183cfe1b-ddce-4a49-bdbf-027461ae462b','10.0.0.7');
INSERT INTO "ip_allocations" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00/10.0.0.8','2162e87a-1d9d-4361-b018-83ec4060db00','a3db85a0-b9c7-4260-8402-1bf2399767a8','cd39a8e6-e089-4d63-8e4e-3f1059f28391','10.0.0.8');
INSERT INTO "ip_allocations" VALUES('67447b78-e057-4fde-82c0-59a7b22f0e3b/2001:db8::1','67447b78-e057-4fde-82c0-59a7b22f0e3b','10d363bf-f6e9-4538-b756-8aa50eb7e799','3a5c8e9d-f6f1-486f-8205-ff78e7e84c1b','2001:db8::1');
INSERT INTO "ip_allocations" VALUES('67447b78-e057-4fde-82c0-59a7b22f0e3b/2001:db8::2','67447b78-e057-4fde-82c0-59a7b22f0e3b','10d363bf-f6e9-4538-b756-8aa50eb7e799','3c070cc1-0e63-4d6e-b6de-6de62d8b089d','2001:db8::2');
INSERT INTO "ip_allocations" VALUES('daab9f46-b667-42f7-972f-164ad3f532ab/2001:db8:0:1::1','daab9f46-b667-42f7-972f-164ad3f532ab','2888980f-7906-40ef-ba16-5980569105b8','f2268048-94cb-4200-922b-3b9996209e50','2001:db8:0:1::1');
INSERT INTO "ip_allocations" VALUES('daab9f46-b667-42f7-972f-164ad3f532ab/2001:db8:0:1::2','daab9f46-b667-42f7-972f-164ad3f532ab','2888980f-7906-40ef-ba16-5980569105b8','27153f78-c402-49a9-8d93-1e8bef39c8a5','2001:db8:0:1::2');
INSERT INTO "ip_allocations" VALUES('daab9f46-b667-42f7-972f-164ad3f532ab/2001:db8:0:1::3','daab9f46-b667-42f7-972f-164ad3f532ab','2888980f-7906-40ef-ba16-5980569105b8','b93aeca5-5a72-4501-aaea-070f3cc3c89b','2001:db8:0:1::3');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('f7aedec53ab04d6cbd9e4b1be67f4813','5d88d703-cc94-455c-bcda-061e7b9a4f1e','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('e6cc55e1ad074d20a38846beb3939c49','a3db85a0-b9c7-4260-8402-1bf2399767a8','0a000009','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('1524db3dffb9416599d48abd3ad08bb7','d4ca871c-0dfc-4341-a1d6-2b3bcf3dd6a2','0a800002','0a8000fe');
INSERT INTO "ip_free_ranges" VALUES('896ef809595943cc82d8024a0dab66d3','10d363bf-f6e9-4538-b756-8aa50eb7e799','20010db8000000000000000000000003','20010db800000000ffffffffffffffff');
INSERT INTO "ip_free_ranges" VALUES('c4db953b29184773846467b60d59a2b0','2888980f-7906-40ef-ba16-5980569105b8','20010db8000000010000000000000004','20010db800000001ffffffffffffffff');
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
INSERT INTO "keypairs" VALUES('458928fe5ddc58329d3c271a06131a49','156fe5fe6b7b4647bf3a79f210b3f251','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCUQ77ptXK1ym/HhGY+MASDtaDrbyuOQVIIlqYWlRMT7qvzePq0/os6SGEfMEPdObW8PMeqnCU8wEELc4SJvXbjplIlFoalojbCNGMv7H/u5HScbZtv/L378SR+wyi1+XCznTfsyloUi2uqwMmKkjD3SD11y2PHHlCWHN2sOcbh0vj4Xo+tLCcyz0duJQHTmFymK5nR2LWnw+l2G9fGHFnpIqZa1dEKL7KBPHAKqErAJ1HPDF/3mrs5eT/BU+TifdX7GJHjhDOg7dyquDfvATE2A7q8AdlrJ/sfxc56ies36VB1mXk4LjZ+6Vcon/1Njr+JUxyb7kDSZZDDOYqZIfJT Generated-by-cumulet','bb:38:a8:aa:8c:b2:8e:32:dd:af:6f:58:82:1c:3b:4d','2026-11-22T03:53:14.141568Z');
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
INSERT INTO "lb_health_monitors" VALUES('0e5d1076-ed5d-40d1-8b79-889ead5d1bfa','5f5e4075c6fd4945afa91a3a59d3d9b0','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('489defb9-0f3e-4591-90ab-025372161e71','5f5e4075c6fd4945afa91a3a59d3d9b0',1,'INACTIVE',NULL,'30449c35-d67f-4932-ac78-bdecf18649e7','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('30449c35-d67f-4932-ac78-bdecf18649e7/0e5d1076-ed5d-40d1-8b79-889ead5d1bfa','30449c35-d67f-4932-ac78-bdecf18649e7','0e5d1076-ed5d-40d1-8b79-889ead5d1bfa','2026-11-22T03:53:14.312258Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('30449c35-d67f-4932-ac78-bdecf18649e7','5f5e4075c6fd4945afa91a3a59d3d9b0',1,'ACTIVE',NULL,'','','a3db85a0-b9c7-4260-8402-1bf2399767a8','HTTP','SOURCE_IP','haproxy','48baa731-ee9f-4d5e-9406-aaa5904682c7');
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
INSERT INTO "lb_vips" VALUES('48baa731-ee9f-4d5e-9406-aaa5904682c7','5f5e4075c6fd4945afa91a3a59d3d9b0',1,'ACTIVE',NULL,'','','a3db85a0-b9c7-4260-8402-1bf2399767a8','10.0.0.7','183cfe1b-ddce-4a49-bdbf-027461ae462b',80,'HTTP','30449c35-d67f-4932-ac78-bdecf18649e7',NULL,-1);
CREATE TABLE metering_label_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	metering_label_id TEXT, 
	direction TEXT, 
	excluded BOOLEAN, 
	remote_ip_prefix TEXT, 
	source_ip_prefix TEXT, 
	destination_ip_prefix TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_label_rules" VALUES('34fa1bba-89b6-4ae6-9666-4e7c6be0a34d','5f5e4075c6fd4945afa91a3a59d3d9b0','ad50d9c6-b095-41c5-ad10-41f66691e595','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('ad50d9c6-b095-41c5-ad10-41f66691e595','5f5e4075c6fd4945afa91a3a59d3d9b0','label','',0);
CREATE TABLE ndp_proxies (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	router_id TEXT, 
	port_id TEXT, 
	ip_address TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ndp_proxies" VALUES('878bb443-1f2a-4e5f-85de-79867fe033d6','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','46042e03-65ae-4e37-b37c-9d5f09e0f6ba','b93aeca5-5a72-4501-aaea-070f3cc3c89b','2001:db8:0:1::3');
CREATE TABLE network_segment_ranges (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	"default" BOOLEAN, 
	shared BOOLEAN, 
	network_type TEXT, 
	physical_network TEXT, 
	minimum INTEGER, 
	maximum INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "network_segment_ranges" VALUES('8897564c-4dcf-4fa3-b458-3a57ed43462a','','',0,1,'vxlan',NULL,9000,9009);
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
INSERT INTO "networks" VALUES('7d5620ce-105b-4665-aeb1-3d60cf49b5a4','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('2162e87a-1d9d-4361-b018-83ec4060db00','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:14Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'71f4050b-354a-4738-b275-d713e5942e40',2,0);
INSERT INTO "networks" VALUES('488bf9f2-114e-45a9-9a28-5dc84953df01','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
INSERT INTO "networks" VALUES('67447b78-e057-4fde-82c0-59a7b22f0e3b','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',2,'',1,'ACTIVE',1,0,1500,1,'','[]','local',NULL,NULL,1,NULL,4,1);
INSERT INTO "networks" VALUES('daab9f46-b667-42f7-972f-164ad3f532ab','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',2,'six',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,5,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('3552e2658cb44a1485b8996ac11ff64c','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('1c76898dbb064da1ace9929e2b33abaf','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('8a5446407cf04fe7999ca0fa068346e5','1c76898dbb064da1ace9929e2b33abaf','','70d37108fa4c4735b61582c0cce17c68','');
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
INSERT INTO "port_forwardings" VALUES('57869174-9f1b-4057-a8cb-d834864b76e7','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'6d1fc107-1a8a-47e1-88c3-d09f48059c92',2222,22,'2222:2222','22:22','10.0.0.4','89845ddf-8031-49db-832f-68a91114737d','tcp','21a61c35-51e6-4db3-bc83-be99e732d09b');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('b2742871-031c-4db4-a0e6-c5f279f52ce4/549dbda1-c018-4bca-8bcb-28aa5faeb7d0','b2742871-031c-4db4-a0e6-c5f279f52ce4','549dbda1-c018-4bca-8bcb-28aa5faeb7d0');
INSERT INTO "port_group_memberships" VALUES('89845ddf-8031-49db-832f-68a91114737d/549dbda1-c018-4bca-8bcb-28aa5faeb7d0','89845ddf-8031-49db-832f-68a91114737d','549dbda1-c018-4bca-8bcb-28aa5faeb7d0');
INSERT INTO "port_group_memberships" VALUES('036bb5ab-2169-4a1a-a6a5-d060e34aad66/549dbda1-c018-4bca-8bcb-28aa5faeb7d0','036bb5ab-2169-4a1a-a6a5-d060e34aad66','549dbda1-c018-4bca-8bcb-28aa5faeb7d0');
INSERT INTO "port_group_memberships" VALUES('ad6d185c-c70b-46e0-90e0-25d45098dbf5/549dbda1-c018-4bca-8bcb-28aa5faeb7d0','ad6d185c-c70b-46e0-90e0-25d45098dbf5','549dbda1-c018-4bca-8bcb-28aa5faeb7d0');
INSERT INTO "port_group_memberships" VALUES('cd39a8e6-e089-4d63-8e4e-3f1059f28391/549dbda1-c018-4bca-8bcb-28aa5faeb7d0','cd39a8e6-e089-4d63-8e4e-3f1059f28391','549dbda1-c018-4bca-8bcb-28aa5faeb7d0');
INSERT INTO "port_group_memberships" VALUES('b93aeca5-5a72-4501-aaea-070f3cc3c89b/549dbda1-c018-4bca-8bcb-28aa5faeb7d0','b93aeca5-5a72-4501-aaea-070f3cc3c89b','549dbda1-c018-4bca-8bcb-28aa5faeb7d0');
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
INSERT INTO "ports" VALUES('71291537-06e9-4119-84d4-25a8b67331a0','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','fa:16:3e:7a:b0:70',1,'ACTIVE','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','network:edge','[{"subnet_id":"5d88d703-cc94-455c-bcda-061e7b9a4f1e","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'6df320ab1a4c47c0944915b87fc62bf6');
INSERT INTO "ports" VALUES('3939a277-b063-4ca1-8117-858cfba5b0bd','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',2,'','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:31:32:cd',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-2162e87a-1d9d-4361-b018-83ec4060db00','network:dhcp','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('b2742871-031c-4db4-a0e6-c5f279f52ce4','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'spare','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:71:1e:d9',1,'DOWN','','','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.3"}]','["549dbda1-c018-4bca-8bcb-28aa5faeb7d0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('711fe7ca-9b5d-4406-9c35-77569bbfdd1a','','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','fa:16:3e:7a:f7:dd',1,'ACTIVE','21a61c35-51e6-4db3-bc83-be99e732d09b','network:router_gateway','[{"subnet_id":"5d88d703-cc94-455c-bcda-061e7b9a4f1e","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'6df320ab1a4c47c0944915b87fc62bf6');
INSERT INTO "ports" VALUES('12f15a06-f411-4c16-bca3-7b45dbf29c3d','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:8a:6a:f1',1,'ACTIVE','21a61c35-51e6-4db3-bc83-be99e732d09b','network:router_interface','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('2c9e509e-8422-4a68-8b47-cc1c17346093','','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','fa:16:3e:85:57:03',1,'DOWN','6d1fc107-1a8a-47e1-88c3-d09f48059c92','network:floatingip','[{"subnet_id":"5d88d703-cc94-455c-bcda-061e7b9a4f1e","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'6df320ab1a4c47c0944915b87fc62bf6');
INSERT INTO "ports" VALUES('89845ddf-8031-49db-832f-68a91114737d','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'inside','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:bf:17:ad',1,'DOWN','','','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.4"}]','["549dbda1-c018-4bca-8bcb-28aa5faeb7d0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('0377e26c-2605-4a3b-bca8-4354979d021f','','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','fa:16:3e:5d:02:9d',1,'ACTIVE','26742def-d982-4764-ace5-77af7204fc3b','network:router_gateway','[{"subnet_id":"5d88d703-cc94-455c-bcda-061e7b9a4f1e","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'6df320ab1a4c47c0944915b87fc62bf6');
INSERT INTO "ports" VALUES('c7b4dd99-9a9c-4dc9-acbf-81fa398d65dd','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','488bf9f2-114e-45a9-9a28-5dc84953df01','fa:16:3e:c1:06:9d',1,'ACTIVE','26742def-d982-4764-ace5-77af7204fc3b','network:router_interface','[{"subnet_id":"d4ca871c-0dfc-4341-a1d6-2b3bcf3dd6a2","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('036bb5ab-2169-4a1a-a6a5-d060e34aad66','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',2,'','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:84:d6:de',1,'DOWN','','trunk:subport','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.5"}]','["549dbda1-c018-4bca-8bcb-28aa5faeb7d0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','c757ff24-4875-4c72-88ec-3d1c9835cec6',100,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('ad6d185c-c70b-46e0-90e0-25d45098dbf5','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:4b:33:7a',1,'DOWN','','','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.6"}]','["549dbda1-c018-4bca-8bcb-28aa5faeb7d0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','c757ff24-4875-4c72-88ec-3d1c9835cec6',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('183cfe1b-ddce-4a49-bdbf-027461ae462b','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'vip-48baa731-ee9f-4d5e-9406-aaa5904682c7','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:ed:25:e1',1,'ACTIVE','48baa731-ee9f-4d5e-9406-aaa5904682c7','neutron:LOADBALANCER','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.7"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('cd39a8e6-e089-4d63-8e4e-3f1059f28391','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','2162e87a-1d9d-4361-b018-83ec4060db00','fa:16:3e:57:c4:4b',1,'ACTIVE','ee11cde3-c1ef-4679-a4a6-fed6aebac790','compute:nova','[{"subnet_id":"a3db85a0-b9c7-4260-8402-1bf2399767a8","ip_address":"10.0.0.8"}]','["549dbda1-c018-4bca-8bcb-28aa5faeb7d0"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('3a5c8e9d-f6f1-486f-8205-ff78e7e84c1b','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','67447b78-e057-4fde-82c0-59a7b22f0e3b','fa:16:3e:3f:11:07',1,'ACTIVE','67447b78-e057-4fde-82c0-59a7b22f0e3b','network:edge','[{"subnet_id":"10d363bf-f6e9-4538-b756-8aa50eb7e799","ip_address":"2001:db8::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'6df320ab1a4c47c0944915b87fc62bf6');
INSERT INTO "ports" VALUES('3c070cc1-0e63-4d6e-b6de-6de62d8b089d','','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','67447b78-e057-4fde-82c0-59a7b22f0e3b','fa:16:3e:fe:46:af',1,'ACTIVE','46042e03-65ae-4e37-b37c-9d5f09e0f6ba','network:router_gateway','[{"subnet_id":"10d363bf-f6e9-4538-b756-8aa50eb7e799","ip_address":"2001:db8::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'6df320ab1a4c47c0944915b87fc62bf6');
INSERT INTO "ports" VALUES('f2268048-94cb-4200-922b-3b9996209e50','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','daab9f46-b667-42f7-972f-164ad3f532ab','fa:16:3e:28:79:2e',1,'ACTIVE','46042e03-65ae-4e37-b37c-9d5f09e0f6ba','network:router_interface','[{"subnet_id":"2888980f-7906-40ef-ba16-5980569105b8","ip_address":"2001:db8:0:1::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('27153f78-c402-49a9-8d93-1e8bef39c8a5','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',2,'','daab9f46-b667-42f7-972f-164ad3f532ab','fa:16:3e:f7:65:cd',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-daab9f46-b667-42f7-972f-164ad3f532ab','network:dhcp','[{"subnet_id":"2888980f-7906-40ef-ba16-5980569105b8","ip_address":"2001:db8:0:1::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "ports" VALUES('b93aeca5-5a72-4501-aaea-070f3cc3c89b','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','daab9f46-b667-42f7-972f-164ad3f532ab','fa:16:3e:2c:18:25',1,'DOWN','','','[{"subnet_id":"2888980f-7906-40ef-ba16-5980569105b8","ip_address":"2001:db8:0:1::3"}]','["549dbda1-c018-4bca-8bcb-28aa5faeb7d0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'5f5e4075c6fd4945afa91a3a59d3d9b0');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('e8aced63c4fe4412af69e824e3513a9b','endpoint','24b26785b44b4957975b51acda0f6673','20cac58be24d4e81beb73be8fc863c1f');
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
INSERT INTO "projects" VALUES('6df320ab1a4c47c0944915b87fc62bf6','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('20cac58be24d4e81beb73be8fc863c1f','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('5f5e4075c6fd4945afa91a3a59d3d9b0','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('69aad462b5cc43eea9cc0b22c463d6cb','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('4eea6905-73ec-4901-8cd3-0e414a570ea1','5f5e4075c6fd4945afa91a3a59d3d9b0','71f4050b-354a-4738-b275-d713e5942e40',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('22ec3518-7c9c-4ddc-90a7-202d8e5540c0','5f5e4075c6fd4945afa91a3a59d3d9b0','71f4050b-354a-4738-b275-d713e5942e40',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('715290e7-5995-409a-aca4-689de81f9871','5f5e4075c6fd4945afa91a3a59d3d9b0','71f4050b-354a-4738-b275-d713e5942e40',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('e39016e0-0e4b-43f7-964d-a2138e5e1979','5f5e4075c6fd4945afa91a3a59d3d9b0','71f4050b-354a-4738-b275-d713e5942e40',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('b78c9f95-6dfb-4a38-a560-18065c28396e','5f5e4075c6fd4945afa91a3a59d3d9b0','71f4050b-354a-4738-b275-d713e5942e40',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('71f4050b-354a-4738-b275-d713e5942e40','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('5f5e4075c6fd4945afa91a3a59d3d9b0','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('7a7759be-08fb-4526-8014-7b70b11e6874','6df320ab1a4c47c0944915b87fc62bf6','network','7d5620ce-105b-4665-aeb1-3d60cf49b5a4','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('db1b70e1-b560-43f7-b69e-b8c374595d7a','6df320ab1a4c47c0944915b87fc62bf6','subnetpool','93a8e392-0600-4c74-a544-1bf8c35cfd08','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('25f98964-09c5-42cd-b8b8-48c5ba676306','5f5e4075c6fd4945afa91a3a59d3d9b0','network','2162e87a-1d9d-4361-b018-83ec4060db00','access_as_shared','a2f26f7d44324f21bdc8093fa3903213');
INSERT INTO "rbac_policies" VALUES('76b72df4-000a-4e96-af12-8103b66024b5','6df320ab1a4c47c0944915b87fc62bf6','address_scope','212dc8b4-6f81-46af-a2bc-8a45806cb3e3','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('0a7bfbb8-79a2-4f80-ab32-128214d57c5f','6df320ab1a4c47c0944915b87fc62bf6','subnetpool','9d08bdc0-4b22-46a4-aef8-bb475eb4810e','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('5c5f28bc-fce2-4c64-a44c-9b86c1394f0c','6df320ab1a4c47c0944915b87fc62bf6','network','67447b78-e057-4fde-82c0-59a7b22f0e3b','access_as_external','*');
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
INSERT INTO "registered_limits" VALUES('57073af35cff483ea32fc8b18325a41f','70d37108fa4c4735b61582c0cce17c68','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('81e4d48cefc145b3bc97e925488c5d07','audit_id','YdgcQ35M_dKqm3rh31r4QA',1.79531959372845292093e+09);
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
INSERT INTO "role_assignments" VALUES('63a1ca24f8084414b40ca69e004c4002','user','8711d2d938b44230a6f4e54ca69103bb','cee65c3a03f64768b7197d751eb43d31','project','6df320ab1a4c47c0944915b87fc62bf6',0);
INSERT INTO "role_assignments" VALUES('2481dec9a1db47efbed927513fe91c00','user','8711d2d938b44230a6f4e54ca69103bb','cee65c3a03f64768b7197d751eb43d31','project','20cac58be24d4e81beb73be8fc863c1f',0);
INSERT INTO "role_assignments" VALUES('c4577a160b9046ecb484882c32c8029a','user','8711d2d938b44230a6f4e54ca69103bb','cee65c3a03f64768b7197d751eb43d31','domain','default',0);
INSERT INTO "role_assignments" VALUES('e063f41d8f904ff5b5d587dd2273952e','user','8711d2d938b44230a6f4e54ca69103bb','cee65c3a03f64768b7197d751eb43d31','system','all',0);
INSERT INTO "role_assignments" VALUES('7dee57cf221c422990f13dc9b40502ba','user','88900eca5dda41a3ad2bcac15ff58d22','cf40a9a152d440bc86cba4f4adc6583f','project','20cac58be24d4e81beb73be8fc863c1f',0);
INSERT INTO "role_assignments" VALUES('1234df0a56f94c348fca8592b11c13fc','user','285eaca9061b4a6b91940218b5727852','3585d29a1ffb4ca19ef4ae74628b77b2','project','5f5e4075c6fd4945afa91a3a59d3d9b0',0);
INSERT INTO "role_assignments" VALUES('2a7cc687f71340b0bbd36e83808813b1','user','156fe5fe6b7b4647bf3a79f210b3f251','cf40a9a152d440bc86cba4f4adc6583f','project','5f5e4075c6fd4945afa91a3a59d3d9b0',0);
INSERT INTO "role_assignments" VALUES('7c558bf6888f45168392e80effcba839','user','b1edd280278a4025a622ef6b10a8ae0c','cf40a9a152d440bc86cba4f4adc6583f','project','69aad462b5cc43eea9cc0b22c463d6cb',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('67fee9514bc3487f85c1d416b5a2d570','cee65c3a03f64768b7197d751eb43d31','9b336421ff584f8983d2dcb3c9ce576b');
INSERT INTO "role_implications" VALUES('afec76d90d9b4e9e9d869c4a2b3b4abf','9b336421ff584f8983d2dcb3c9ce576b','cf40a9a152d440bc86cba4f4adc6583f');
INSERT INTO "role_implications" VALUES('8ffefa8444f344b79f790f32d67abbda','cf40a9a152d440bc86cba4f4adc6583f','3585d29a1ffb4ca19ef4ae74628b77b2');
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
INSERT INTO "roles" VALUES('cee65c3a03f64768b7197d751eb43d31','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('9b336421ff584f8983d2dcb3c9ce576b','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('cf40a9a152d440bc86cba4f4adc6583f','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('3585d29a1ffb4ca19ef4ae74628b77b2','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('a3464fe21622433d81fc2687c9e109f5','service',NULL,NULL,'{}','{}');
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
	enable_ndp_proxy BOOLEAN, 
	availability_zone_hints TEXT, 
	flavor_id TEXT, 
	l3_hosted BOOLEAN, 
	enable_snat BOOLEAN, 
	gateway_qos_policy_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('21a61c35-51e6-4db3-bc83-be99e732d09b','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',2,'',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('26742def-d982-4764-ace5-77af7204fc3b','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('46042e03-65ae-4e37-b37c-9d5f09e0f6ba','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',2,'',1,'ACTIVE','[]',0,0,0,0,1,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('b2ba6032-5c43-49e0-aa6a-75802d0796fd','5f5e4075c6fd4945afa91a3a59d3d9b0','549dbda1-c018-4bca-8bcb-28aa5faeb7d0','ingress','IPv4',NULL,NULL,NULL,NULL,'549dbda1-c018-4bca-8bcb-28aa5faeb7d0',NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('6bc161d4-26a7-4f28-a201-53aeab710236','5f5e4075c6fd4945afa91a3a59d3d9b0','549dbda1-c018-4bca-8bcb-28aa5faeb7d0','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('dc56ed35-165c-491d-a2cf-9e9d4f28306e','5f5e4075c6fd4945afa91a3a59d3d9b0','549dbda1-c018-4bca-8bcb-28aa5faeb7d0','ingress','IPv6',NULL,NULL,NULL,NULL,'549dbda1-c018-4bca-8bcb-28aa5faeb7d0',NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('91e4bede-a614-497e-97ad-3d11b3312bb9','5f5e4075c6fd4945afa91a3a59d3d9b0','549dbda1-c018-4bca-8bcb-28aa5faeb7d0','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('dc04486c-9ea1-43cf-a835-261a01572206','69aad462b5cc43eea9cc0b22c463d6cb','47558468-c89d-470a-b41a-bfc19fd83dbb','ingress','IPv4',NULL,NULL,NULL,NULL,'47558468-c89d-470a-b41a-bfc19fd83dbb',NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('28339d43-636f-4c03-98b8-066d1f4ed02d','69aad462b5cc43eea9cc0b22c463d6cb','47558468-c89d-470a-b41a-bfc19fd83dbb','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('ede5a4c3-fec2-4ec9-b0a4-e5e5faa0dd04','69aad462b5cc43eea9cc0b22c463d6cb','47558468-c89d-470a-b41a-bfc19fd83dbb','ingress','IPv6',NULL,NULL,NULL,NULL,'47558468-c89d-470a-b41a-bfc19fd83dbb',NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('0f37e2f3-7ce9-43d9-9758-811324880b4f','69aad462b5cc43eea9cc0b22c463d6cb','47558468-c89d-470a-b41a-bfc19fd83dbb','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('a45c95b9-0f54-4645-ad81-e23d92e9a294','6df320ab1a4c47c0944915b87fc62bf6','31bb11e1-cd1f-4004-a1ec-4187547c0fbe','ingress','IPv4',NULL,NULL,NULL,NULL,'31bb11e1-cd1f-4004-a1ec-4187547c0fbe',NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('a087e469-4ea5-4101-9347-1f79e61e1abe','6df320ab1a4c47c0944915b87fc62bf6','31bb11e1-cd1f-4004-a1ec-4187547c0fbe','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('5c553abf-f8a8-4e74-ab00-16f43a834c53','6df320ab1a4c47c0944915b87fc62bf6','31bb11e1-cd1f-4004-a1ec-4187547c0fbe','ingress','IPv6',NULL,NULL,NULL,NULL,'31bb11e1-cd1f-4004-a1ec-4187547c0fbe',NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('8f82ac05-f930-4845-ac17-553c31be3d5b','6df320ab1a4c47c0944915b87fc62bf6','31bb11e1-cd1f-4004-a1ec-4187547c0fbe','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('1736d638-5283-4dde-8bb3-ca43c8f633a0','5f5e4075c6fd4945afa91a3a59d3d9b0','2cdcf7fb-414c-416a-bae3-6e13052ff889','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
INSERT INTO "security_group_rules" VALUES('311ad14a-fab1-4232-9f49-c5b46f0aad88','5f5e4075c6fd4945afa91a3a59d3d9b0','2cdcf7fb-414c-416a-bae3-6e13052ff889','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1);
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
INSERT INTO "security_groups" VALUES('549dbda1-c018-4bca-8bcb-28aa5faeb7d0','5f5e4075c6fd4945afa91a3a59d3d9b0','Default security group','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'default',1,'5f5e4075c6fd4945afa91a3a59d3d9b0');
INSERT INTO "security_groups" VALUES('47558468-c89d-470a-b41a-bfc19fd83dbb','69aad462b5cc43eea9cc0b22c463d6cb','Default security group','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'default',1,'69aad462b5cc43eea9cc0b22c463d6cb');
INSERT INTO "security_groups" VALUES('31bb11e1-cd1f-4004-a1ec-4187547c0fbe','6df320ab1a4c47c0944915b87fc62bf6','Default security group','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'default',1,'6df320ab1a4c47c0944915b87fc62bf6');
INSERT INTO "security_groups" VALUES('2cdcf7fb-414c-416a-bae3-6e13052ff889','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('ee11cde3-c1ef-4679-a4a6-fed6aebac790','5f5e4075c6fd4945afa91a3a59d3d9b0','156fe5fe6b7b4647bf3a79f210b3f251','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"cd39a8e6-e089-4d63-8e4e-3f1059f28391","made":true}]','active',NULL,1,1,1,NULL,'r-a5c6e29d',0,'MANUAL','','','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z','2026-11-22T03:53:14.162792','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('dbefe306-5335-4654-bc3b-59054b081346','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('a21020ee-0102-493a-b3dd-451bc0629e06','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('30449c35-d67f-4932-ac78-bdecf18649e7','a3db85a0-b9c7-4260-8402-1bf2399767a8','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('93a8e392-0600-4c74-a544-1bf8c35cfd08','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('7cceed6c-2c59-44c2-98c7-4b0fae155d78','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'d27e0c7a-2044-4007-b462-1bdf167707ca',0);
INSERT INTO "subnetpools" VALUES('9d08bdc0-4b22-46a4-aef8-bb475eb4810e','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'six','["2001:db8::/32"]',6,64,64,128,NULL,'212dc8b4-6f81-46af-a2bc-8a45806cb3e3',0);
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
INSERT INTO "subnets" VALUES('5d88d703-cc94-455c-bcda-061e7b9a4f1e','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'public_subnet','7d5620ce-105b-4665-aeb1-3d60cf49b5a4',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('a3db85a0-b9c7-4260-8402-1bf2399767a8','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'','2162e87a-1d9d-4361-b018-83ec4060db00',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('d4ca871c-0dfc-4341-a1d6-2b3bcf3dd6a2','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'auto_allocated_subnet_v4','488bf9f2-114e-45a9-9a28-5dc84953df01',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'93a8e392-0600-4c74-a544-1bf8c35cfd08','[]',0);
INSERT INTO "subnets" VALUES('10d363bf-f6e9-4538-b756-8aa50eb7e799','6df320ab1a4c47c0944915b87fc62bf6','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','67447b78-e057-4fde-82c0-59a7b22f0e3b',6,'2001:db8::/64','2001:db8::1','[{"start":"2001:db8::2","end":"2001:db8::ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'9d08bdc0-4b22-46a4-aef8-bb475eb4810e','[]',1);
INSERT INTO "subnets" VALUES('2888980f-7906-40ef-ba16-5980569105b8','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:14Z','2026-11-22T03:53:14Z',1,'','daab9f46-b667-42f7-972f-164ad3f532ab',6,'2001:db8:0:1::/64','2001:db8:0:1::1','[{"start":"2001:db8:0:1::2","end":"2001:db8:0:1:ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'9d08bdc0-4b22-46a4-aef8-bb475eb4810e','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('YdgcQ35M_dKqm3rh31r4QA','156fe5fe6b7b4647bf3a79f210b3f251',1795362793,0);
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
INSERT INTO "trunks" VALUES('c757ff24-4875-4c72-88ec-3d1c9835cec6','5f5e4075c6fd4945afa91a3a59d3d9b0','','[]','2026-11-22T03:53:13Z','2026-11-22T03:53:13Z',1,'trunk','ad6d185c-c70b-46e0-90e0-25d45098dbf5',1,'DOWN');
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
INSERT INTO "trusts" VALUES('f7944d6f32d8409a95ee3a9f0f30b203','156fe5fe6b7b4647bf3a79f210b3f251','b1edd280278a4025a622ef6b10a8ae0c','5f5e4075c6fd4945afa91a3a59d3d9b0',0,'["3585d29a1ffb4ca19ef4ae74628b77b2"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('424610d2074842b38e02d4f775ca7a73','5f5e4075c6fd4945afa91a3a59d3d9b0',NULL,'70d37108fa4c4735b61582c0cce17c68','RegionOne','things',9,NULL,'57073af35cff483ea32fc8b18325a41f');
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
INSERT INTO "users" VALUES('8711d2d938b44230a6f4e54ca69103bb','admin','default',NULL,NULL,1,'$2b$08$MrzkxeQt.iUdNGuOLp399eAB/DSso28AAOq3VWFKolUxSPee7swfu','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('88900eca5dda41a3ad2bcac15ff58d22','demo','default',NULL,NULL,1,'$2b$08$fEK.EVmAUjrSW3Jsr0BQy.E7Li4ZPH7sNH9codj4hbljCQ8wL605a','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('285eaca9061b4a6b91940218b5727852','reader','default',NULL,NULL,1,'$2b$08$ZiepYHRG7t/UDrjE4WqN7.mUshuzGfLSF7y6LtwFnMQm4x1Ri4.gO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('156fe5fe6b7b4647bf3a79f210b3f251','member','default',NULL,NULL,1,'$2b$08$Xn5/J8TasoxY9qyGoTucXufWnRV5ZBgynmbDpMAE1PgSjWq6bnoM.','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('b1edd280278a4025a622ef6b10a8ae0c','stranger','default',NULL,NULL,1,'$2b$08$xWWAd3ybhLtpynPAsstqV.3OTm73IuGx7LmdCo1JKNkGqyk1kyw1e','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_address_groups_name ON address_groups (name);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_address_scopes_name ON address_scopes (name);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_qos_policies_name ON qos_policies (name);
CREATE INDEX ix_network_segment_ranges_project_id ON network_segment_ranges (project_id);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_ndp_proxies_router_id ON ndp_proxies (router_id);
CREATE INDEX ix_ndp_proxies_port_id ON ndp_proxies (port_id);
CREATE INDEX ix_ndp_proxies_project_id ON ndp_proxies (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_status ON trunks (status);
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
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
