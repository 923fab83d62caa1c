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
INSERT INTO "access_rules" VALUES('47d03db41e4a4411ad4fba06ff790765','28cdf1483f9d4b7199cd9880b963eb2e','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('0fc1ed6d-28b9-45ef-b061-870cb4ed28aa','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('3cf763f1-1e95-454a-9605-8e60db9c16c7','31b8f1cfbb654173a656e69502ac1c8a','scope',4);
INSERT INTO "address_scopes" VALUES('a76f86b5-d14f-4b74-9d53-ef07caf5e188','a4c5a97146b24ead9f7343db1306bd11','six',6);
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
INSERT INTO "application_credentials" VALUES('806a3e9a7d444e7da14716e2c0e2805a','28cdf1483f9d4b7199cd9880b963eb2e','31b8f1cfbb654173a656e69502ac1c8a','robot',NULL,'$2b$08$.fzUKn3VExzKAQVaroDKAe.Dz4EVmoptzz0rXiJkk8KQnyuC2PoQO','["1b0b462f11034a5dad50f37fcbe3717b","6bb68007495146d8b038256469fbc734"]','["47d03db41e4a4411ad4fba06ff790765"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('31b8f1cfbb654173a656e69502ac1c8a','2ef18263-2e68-46a7-b3f3-b96f8bd71aab','c44c3d38-3aca-482d-810b-a46073abf662');
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
INSERT INTO "catalog_endpoints" VALUES('ba311563bc6f485b833887936f804b71','public','a64bf35904574dfe9acfb8f4be6731c2','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('a64bf35904574dfe9acfb8f4be6731c2','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('31b8f1cfbb654173a656e69502ac1c8a','31b8f1cfbb654173a656e69502ac1c8a','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('67d4345b-ac76-4f6a-b9ba-b11485b37314','31b8f1cfbb654173a656e69502ac1c8a','804ec038-06b1-4a38-ab28-a9c61998d675','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('b86e2d5fe8bb54ae823e653abc1e225c321e401cac2b5d5d46da83ee70ce1fcb','28cdf1483f9d4b7199cd9880b963eb2e','ec2','31b8f1cfbb654173a656e69502ac1c8a','gAAAAABrAm4njCosInBwMLroBrRmmITCfToc3AFVdhKkIJgFVhfxYPRbQHWj4xr4ME9JUgHRzonW26eyB-PGE7xdrqlf7esDE7VXIFU0FyCtwkKzm1CBz6ur-clM5F-h61Zhq3U_2mporwaVyB-XoMFNodH4nZpz-RsdfpSVuGGyLO5eIZQk2UVysxfd-Xo6TUDdLFJsP0HLite6CH27Y5P5KVMw40pVHA==');
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
INSERT INTO "default_security_group_rules" VALUES('280c4d10-da2b-4fed-80be-3e183496b7a1','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "default_security_group_rules" VALUES('903c9661-b284-40ad-8d8c-453c14bc42e7','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "default_security_group_rules" VALUES('9d05e955-d044-435b-99fb-bc001cac293e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "default_security_group_rules" VALUES('2b317248-327e-49bb-93d6-275faae07e3f','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
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
INSERT INTO "endpoint_groups" VALUES('7a2fa2d716324d18b272f98206140aec','examples','{"service_id":"a64bf35904574dfe9acfb8f4be6731c2"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('aded5a65-388f-4cb0-88a9-4805ddc9d97e','','','L3_ROUTER_NAT','["99ec20d5-897a-4e8d-9fdd-e9a792a67dff"]',1);
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
INSERT INTO "floatingips" VALUES('c71b2352-632a-46c4-b0d2-4c1ce56b882c','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'6f8fe38a-33f1-44e3-b707-a17409084916','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','',NULL,'6b5ed28b-1a6f-4bb9-9f64-d54b64e13004');
INSERT INTO "floatingips" VALUES('0b822bca-8494-4f3a-9359-978483b38e98','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'6f8fe38a-33f1-44e3-b707-a17409084916','203.0.113.4',NULL,NULL,NULL,'804ec038-06b1-4a38-ab28-a9c61998d675','ACTIVE','','',NULL,'6e557a00-0f37-483d-9e66-f3fd2c81e342');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('a0cf80701be9489ab9b89765a4ba4753','c24a37fc31494205b54ccaae6f28b5ab','51e611d63177414fb3bae4c7a4948d2c');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('c24a37fc31494205b54ccaae6f28b5ab','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('6f8fe38a-33f1-44e3-b707-a17409084916/203.0.113.1','6f8fe38a-33f1-44e3-b707-a17409084916','56d685ad-3190-4e43-add1-b6289029dec9','33d9e0d5-ec14-4ebf-9161-896e9bb4f026','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.2','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','b5601070-6f0d-471f-b30a-ad192c5ae03c','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.3','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','28dfa9d0-d62e-41bb-a39a-1f796f29bf46','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('6f8fe38a-33f1-44e3-b707-a17409084916/203.0.113.2','6f8fe38a-33f1-44e3-b707-a17409084916','56d685ad-3190-4e43-add1-b6289029dec9','204e49bd-6517-4c87-a74b-8a83aebdef56','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.1','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','bfa212fd-6c9d-4f2c-87df-ca93025f0df1','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('6f8fe38a-33f1-44e3-b707-a17409084916/203.0.113.3','6f8fe38a-33f1-44e3-b707-a17409084916','56d685ad-3190-4e43-add1-b6289029dec9','6b5ed28b-1a6f-4bb9-9f64-d54b64e13004','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('6f8fe38a-33f1-44e3-b707-a17409084916/203.0.113.4','6f8fe38a-33f1-44e3-b707-a17409084916','56d685ad-3190-4e43-add1-b6289029dec9','6e557a00-0f37-483d-9e66-f3fd2c81e342','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.4','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','64408d32-2ecd-47c3-970d-1fc605449d88','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('6f8fe38a-33f1-44e3-b707-a17409084916/203.0.113.5','6f8fe38a-33f1-44e3-b707-a17409084916','56d685ad-3190-4e43-add1-b6289029dec9','12b51fd6-2acc-4a1b-86c6-f767d797550b','203.0.113.5');
INSERT INTO "ip_allocations" VALUES('2ef18263-2e68-46a7-b3f3-b96f8bd71aab/10.128.0.1','2ef18263-2e68-46a7-b3f3-b96f8bd71aab','cce993ab-80be-4aea-bf21-0e4f556e4a7c','781d772b-8fb4-41a7-93fc-4bb7d5c920b5','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.5','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','7ec93c3c-14c9-446c-8f2e-342d391ba80e','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.6','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','1d5c1ab4-bd41-4a48-a4b0-60b58078c792','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.7','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','96b71d11-a9eb-4a84-a2b2-3c93c8cc832b','10.0.0.7');
INSERT INTO "ip_allocations" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e/10.0.0.8','fa1be170-c0be-4037-9821-eb16b2777d6e','fdb1d118-509f-4d47-ac83-a1728716b758','834a10c4-ec63-485b-acbf-c2dc93b887f4','10.0.0.8');
INSERT INTO "ip_allocations" VALUES('0ca155cc-63e5-4ece-9b2e-758ee2392d51/2001:db8::1','0ca155cc-63e5-4ece-9b2e-758ee2392d51','d08517c2-3b82-45cf-8453-85fb8e2ea7d4','8b9d0a9c-74a0-421c-9fc7-6b064ce333df','2001:db8::1');
INSERT INTO "ip_allocations" VALUES('a2250691-4736-4fab-b750-f1ec56bec480/2001:db8:0:1::1','a2250691-4736-4fab-b750-f1ec56bec480','449b407c-0581-4be8-9aa8-ecf64be232fd','6f27d1ca-ef74-4e28-afaa-7ed7c2423b96','2001:db8:0:1::1');
INSERT INTO "ip_allocations" VALUES('a2250691-4736-4fab-b750-f1ec56bec480/2001:db8:0:1::2','a2250691-4736-4fab-b750-f1ec56bec480','449b407c-0581-4be8-9aa8-ecf64be232fd','2c2aab7c-0366-436b-a62f-d5e931b8c422','2001:db8:0:1::2');
INSERT INTO "ip_allocations" VALUES('a2250691-4736-4fab-b750-f1ec56bec480/2001:db8:0:1::3','a2250691-4736-4fab-b750-f1ec56bec480','449b407c-0581-4be8-9aa8-ecf64be232fd','600aac0c-cf87-475f-a397-57d2dc016780','2001:db8:0:1::3');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('7d34517cd80b4f3f89b46b4ad15e0562','56d685ad-3190-4e43-add1-b6289029dec9','cb007106','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('2ef5de633a11464ca585992fbf960ca5','fdb1d118-509f-4d47-ac83-a1728716b758','0a000009','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('9285a7b65b8946c28002b9c294d449af','cce993ab-80be-4aea-bf21-0e4f556e4a7c','0a800002','0a8000fe');
INSERT INTO "ip_free_ranges" VALUES('9bfa775bdeac412f885d0b6f7d6c5cf6','d08517c2-3b82-45cf-8453-85fb8e2ea7d4','20010db8000000000000000000000002','20010db800000000ffffffffffffffff');
INSERT INTO "ip_free_ranges" VALUES('53b5af99722e408b9b496d5bd79d09e6','449b407c-0581-4be8-9aa8-ecf64be232fd','20010db8000000010000000000000004','20010db800000001ffffffffffffffff');
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
INSERT INTO "keypairs" VALUES('407db05f1df69c9ccfd142844b12604b','28cdf1483f9d4b7199cd9880b963eb2e','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCkAYIAmNSpuwaJKZjTxu/rlGIreqX/43QUBSn54TNVo4GvOHJndAGkYtrtiD7+i+lmUAT8m9c4CFMqul5AwX5e/w52rb5sVvmCkY1IsG81df2eUOxXTUeLj+gJ9o8DZY6G4qyDz0u41Lj4aPEEKTkbOfmdZ04F+hhQsFiWX3gh6SDZ2Qq9F64FPzEV0zrwBacX6mC8fdbrSU3lMLXrgflfepvxa0uqZHnCRqkmF6/5oirJv4QalSgBkp/MgPtFd2a8NUC1GWkLGNm9u8PW/hL4tt+/OV8KYNCtIX6JGkbsRwRCcqjJ5WRNjVgu7wb+4buNTcGkKA52E3O/c5TDIGpH Generated-by-cumulet','35:28:35:d4:29:d0:02:3d:7c:a4:04:52:17:95:52:22','2026-11-22T04:23:03.878551Z');
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
INSERT INTO "lb_health_monitors" VALUES('c3a40c31-9e12-4c11-97bf-c55328bfc200','31b8f1cfbb654173a656e69502ac1c8a','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('b961167f-c442-49ab-b0a4-556ccb997b8d','31b8f1cfbb654173a656e69502ac1c8a',1,'INACTIVE',NULL,'167a2785-deba-4d72-b205-facd0b93672b','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('167a2785-deba-4d72-b205-facd0b93672b/c3a40c31-9e12-4c11-97bf-c55328bfc200','167a2785-deba-4d72-b205-facd0b93672b','c3a40c31-9e12-4c11-97bf-c55328bfc200','2026-11-22T04:23:04.036556Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('167a2785-deba-4d72-b205-facd0b93672b','31b8f1cfbb654173a656e69502ac1c8a',1,'ACTIVE',NULL,'','','fdb1d118-509f-4d47-ac83-a1728716b758','HTTP','SOURCE_IP','haproxy','41e2466f-9313-47c9-a225-42727766c607');
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
INSERT INTO "lb_vips" VALUES('41e2466f-9313-47c9-a225-42727766c607','31b8f1cfbb654173a656e69502ac1c8a',1,'ACTIVE',NULL,'','','fdb1d118-509f-4d47-ac83-a1728716b758','10.0.0.7','96b71d11-a9eb-4a84-a2b2-3c93c8cc832b',80,'HTTP','167a2785-deba-4d72-b205-facd0b93672b',NULL,-1);
CREATE TABLE logs (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	resource_type TEXT, 
	resource_id TEXT, 
	target_id TEXT, 
	event TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "logs" VALUES('48a3834c-c594-4ba1-9f62-a58384310867','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'log','security_group','8330d69b-23a1-4a96-962b-e673efd49255',NULL,'ALL',1);
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
INSERT INTO "metering_label_rules" VALUES('b6a93605-e97f-4558-b899-3d2dad4a0329','31b8f1cfbb654173a656e69502ac1c8a','1ae05ed5-60ba-4fbc-a1bd-fed10dc9fe9b','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('1ae05ed5-60ba-4fbc-a1bd-fed10dc9fe9b','31b8f1cfbb654173a656e69502ac1c8a','label','',0);
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
INSERT INTO "ndp_proxies" VALUES('652186ac-78b1-4ae8-a5b4-472fdd0326c9','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','268ec64a-830f-4d06-8acd-259c9841bbf1','600aac0c-cf87-475f-a397-57d2dc016780','2001:db8:0:1::3');
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
INSERT INTO "network_segment_ranges" VALUES('357cfd60-ca51-4351-87f4-1f1f1249902c','','',0,1,'vxlan',NULL,9000,9009);
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
INSERT INTO "networks" VALUES('6f8fe38a-33f1-44e3-b707-a17409084916','a4c5a97146b24ead9f7343db1306bd11','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('fa1be170-c0be-4037-9821-eb16b2777d6e','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'a7afa946-3204-477a-abeb-753870532049',2,0);
INSERT INTO "networks" VALUES('2ef18263-2e68-46a7-b3f3-b96f8bd71aab','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
INSERT INTO "networks" VALUES('0ca155cc-63e5-4ece-9b2e-758ee2392d51','a4c5a97146b24ead9f7343db1306bd11','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'',1,'ACTIVE',1,0,1500,1,'','[]','local',NULL,NULL,1,NULL,4,1);
INSERT INTO "networks" VALUES('a2250691-4736-4fab-b750-f1ec56bec480','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'six',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,5,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('ad74bb5a74964e5fb0efc5cd97ce5d68','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('130be7dc598f4a6f87bc47046ebb625a','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('ee6c2cec85404a1d9c6a2c6aad710700','130be7dc598f4a6f87bc47046ebb625a','','a64bf35904574dfe9acfb8f4be6731c2','');
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
INSERT INTO "port_forwardings" VALUES('5e06b044-c5e0-449b-a8b7-886cdf025e84','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'0b822bca-8494-4f3a-9359-978483b38e98',2222,22,'2222:2222','22:22','10.0.0.4','64408d32-2ecd-47c3-970d-1fc605449d88','tcp','804ec038-06b1-4a38-ab28-a9c61998d675');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('28dfa9d0-d62e-41bb-a39a-1f796f29bf46/52d00923-c7a4-4c9e-b69f-18c91df31fb0','28dfa9d0-d62e-41bb-a39a-1f796f29bf46','52d00923-c7a4-4c9e-b69f-18c91df31fb0');
INSERT INTO "port_group_memberships" VALUES('64408d32-2ecd-47c3-970d-1fc605449d88/52d00923-c7a4-4c9e-b69f-18c91df31fb0','64408d32-2ecd-47c3-970d-1fc605449d88','52d00923-c7a4-4c9e-b69f-18c91df31fb0');
INSERT INTO "port_group_memberships" VALUES('7ec93c3c-14c9-446c-8f2e-342d391ba80e/52d00923-c7a4-4c9e-b69f-18c91df31fb0','7ec93c3c-14c9-446c-8f2e-342d391ba80e','52d00923-c7a4-4c9e-b69f-18c91df31fb0');
INSERT INTO "port_group_memberships" VALUES('1d5c1ab4-bd41-4a48-a4b0-60b58078c792/52d00923-c7a4-4c9e-b69f-18c91df31fb0','1d5c1ab4-bd41-4a48-a4b0-60b58078c792','52d00923-c7a4-4c9e-b69f-18c91df31fb0');
INSERT INTO "port_group_memberships" VALUES('834a10c4-ec63-485b-acbf-c2dc93b887f4/52d00923-c7a4-4c9e-b69f-18c91df31fb0','834a10c4-ec63-485b-acbf-c2dc93b887f4','52d00923-c7a4-4c9e-b69f-18c91df31fb0');
INSERT INTO "port_group_memberships" VALUES('600aac0c-cf87-475f-a397-57d2dc016780/52d00923-c7a4-4c9e-b69f-18c91df31fb0','600aac0c-cf87-475f-a397-57d2dc016780','52d00923-c7a4-4c9e-b69f-18c91df31fb0');
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
INSERT INTO "ports" VALUES('33d9e0d5-ec14-4ebf-9161-896e9bb4f026','a4c5a97146b24ead9f7343db1306bd11','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','6f8fe38a-33f1-44e3-b707-a17409084916','fa:16:3e:5f:75:7b',1,'ACTIVE','6f8fe38a-33f1-44e3-b707-a17409084916','network:edge','[{"subnet_id":"56d685ad-3190-4e43-add1-b6289029dec9","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'a4c5a97146b24ead9f7343db1306bd11');
INSERT INTO "ports" VALUES('b5601070-6f0d-471f-b30a-ad192c5ae03c','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:d7:b8:d2',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-fa1be170-c0be-4037-9821-eb16b2777d6e','network:dhcp','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('28dfa9d0-d62e-41bb-a39a-1f796f29bf46','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'spare','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:8b:5f:8f',1,'DOWN','','','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.3"}]','["52d00923-c7a4-4c9e-b69f-18c91df31fb0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('204e49bd-6517-4c87-a74b-8a83aebdef56','','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','6f8fe38a-33f1-44e3-b707-a17409084916','fa:16:3e:5a:4e:56',1,'ACTIVE','804ec038-06b1-4a38-ab28-a9c61998d675','network:router_gateway','[{"subnet_id":"56d685ad-3190-4e43-add1-b6289029dec9","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'a4c5a97146b24ead9f7343db1306bd11');
INSERT INTO "ports" VALUES('bfa212fd-6c9d-4f2c-87df-ca93025f0df1','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:d9:8e:09',1,'ACTIVE','804ec038-06b1-4a38-ab28-a9c61998d675','network:router_interface','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('6b5ed28b-1a6f-4bb9-9f64-d54b64e13004','','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','6f8fe38a-33f1-44e3-b707-a17409084916','fa:16:3e:8f:fc:85',1,'DOWN','c71b2352-632a-46c4-b0d2-4c1ce56b882c','network:floatingip','[{"subnet_id":"56d685ad-3190-4e43-add1-b6289029dec9","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'a4c5a97146b24ead9f7343db1306bd11');
INSERT INTO "ports" VALUES('6e557a00-0f37-483d-9e66-f3fd2c81e342','','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','6f8fe38a-33f1-44e3-b707-a17409084916','fa:16:3e:7c:6d:4a',1,'DOWN','0b822bca-8494-4f3a-9359-978483b38e98','network:floatingip','[{"subnet_id":"56d685ad-3190-4e43-add1-b6289029dec9","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'a4c5a97146b24ead9f7343db1306bd11');
INSERT INTO "ports" VALUES('64408d32-2ecd-47c3-970d-1fc605449d88','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'inside','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:a8:86:b8',1,'DOWN','','','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.4"}]','["52d00923-c7a4-4c9e-b69f-18c91df31fb0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('12b51fd6-2acc-4a1b-86c6-f767d797550b','','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','6f8fe38a-33f1-44e3-b707-a17409084916','fa:16:3e:fa:3c:a8',1,'ACTIVE','c44c3d38-3aca-482d-810b-a46073abf662','network:router_gateway','[{"subnet_id":"56d685ad-3190-4e43-add1-b6289029dec9","ip_address":"203.0.113.5"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'a4c5a97146b24ead9f7343db1306bd11');
INSERT INTO "ports" VALUES('781d772b-8fb4-41a7-93fc-4bb7d5c920b5','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','2ef18263-2e68-46a7-b3f3-b96f8bd71aab','fa:16:3e:84:2c:60',1,'ACTIVE','c44c3d38-3aca-482d-810b-a46073abf662','network:router_interface','[{"subnet_id":"cce993ab-80be-4aea-bf21-0e4f556e4a7c","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('7ec93c3c-14c9-446c-8f2e-342d391ba80e','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:96:4d:64',1,'DOWN','','trunk:subport','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.5"}]','["52d00923-c7a4-4c9e-b69f-18c91df31fb0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','d13ba427-064e-4103-86b4-2dd27be822d4',100,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('1d5c1ab4-bd41-4a48-a4b0-60b58078c792','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:15:f1:b1',1,'DOWN','','','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.6"}]','["52d00923-c7a4-4c9e-b69f-18c91df31fb0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','d13ba427-064e-4103-86b4-2dd27be822d4',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('96b71d11-a9eb-4a84-a2b2-3c93c8cc832b','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'vip-41e2466f-9313-47c9-a225-42727766c607','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:ec:ef:aa',1,'ACTIVE','41e2466f-9313-47c9-a225-42727766c607','neutron:LOADBALANCER','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.7"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('834a10c4-ec63-485b-acbf-c2dc93b887f4','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','fa1be170-c0be-4037-9821-eb16b2777d6e','fa:16:3e:33:fc:23',1,'ACTIVE','c4f1a167-0f07-4ecf-b96c-52ca0b167eda','compute:nova','[{"subnet_id":"fdb1d118-509f-4d47-ac83-a1728716b758","ip_address":"10.0.0.8"}]','["52d00923-c7a4-4c9e-b69f-18c91df31fb0"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('8b9d0a9c-74a0-421c-9fc7-6b064ce333df','','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','0ca155cc-63e5-4ece-9b2e-758ee2392d51','fa:16:3e:ed:94:a5',1,'ACTIVE','268ec64a-830f-4d06-8acd-259c9841bbf1','network:router_gateway','[{"subnet_id":"d08517c2-3b82-45cf-8453-85fb8e2ea7d4","ip_address":"2001:db8::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'a4c5a97146b24ead9f7343db1306bd11');
INSERT INTO "ports" VALUES('6f27d1ca-ef74-4e28-afaa-7ed7c2423b96','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','a2250691-4736-4fab-b750-f1ec56bec480','fa:16:3e:cd:65:31',1,'ACTIVE','268ec64a-830f-4d06-8acd-259c9841bbf1','network:router_interface','[{"subnet_id":"449b407c-0581-4be8-9aa8-ecf64be232fd","ip_address":"2001:db8:0:1::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('2c2aab7c-0366-436b-a62f-d5e931b8c422','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'','a2250691-4736-4fab-b750-f1ec56bec480','fa:16:3e:12:89:ce',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-a2250691-4736-4fab-b750-f1ec56bec480','network:dhcp','[{"subnet_id":"449b407c-0581-4be8-9aa8-ecf64be232fd","ip_address":"2001:db8:0:1::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "ports" VALUES('600aac0c-cf87-475f-a397-57d2dc016780','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','a2250691-4736-4fab-b750-f1ec56bec480','fa:16:3e:4d:a5:4c',1,'DOWN','','','[{"subnet_id":"449b407c-0581-4be8-9aa8-ecf64be232fd","ip_address":"2001:db8:0:1::3"}]','["52d00923-c7a4-4c9e-b69f-18c91df31fb0"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'31b8f1cfbb654173a656e69502ac1c8a');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('e5a214b102be4ecbaf24837b0123ca65','endpoint','ba311563bc6f485b833887936f804b71','ff850060f86a4452bdd5be959e158d3f');
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
INSERT INTO "projects" VALUES('a4c5a97146b24ead9f7343db1306bd11','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('ff850060f86a4452bdd5be959e158d3f','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('31b8f1cfbb654173a656e69502ac1c8a','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('aa5ef29501244ee6bde5e137952d7332','theirs','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('5507249221ca43e28713f050061aba31','services','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('3dc414b1-ad28-48be-a360-28473dfcbf35','31b8f1cfbb654173a656e69502ac1c8a','a7afa946-3204-477a-abeb-753870532049',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('62df0410-bcfa-4a36-b9e7-de0dc72ded01','31b8f1cfbb654173a656e69502ac1c8a','a7afa946-3204-477a-abeb-753870532049',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('c3e64539-7a7c-46aa-9e4e-43aa4d5cfc93','31b8f1cfbb654173a656e69502ac1c8a','a7afa946-3204-477a-abeb-753870532049',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('ee9ee2c9-5001-45d3-b195-bb31dfd877a2','31b8f1cfbb654173a656e69502ac1c8a','a7afa946-3204-477a-abeb-753870532049',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('e4a3bc28-2a17-44f2-b570-d91fdb1dbe6b','31b8f1cfbb654173a656e69502ac1c8a','a7afa946-3204-477a-abeb-753870532049',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('a7afa946-3204-477a-abeb-753870532049','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('31b8f1cfbb654173a656e69502ac1c8a','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('d21ce062-0e85-4074-9e6d-711261edf31e','a4c5a97146b24ead9f7343db1306bd11','network','6f8fe38a-33f1-44e3-b707-a17409084916','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('8f14d09f-35a4-4149-aa14-e1d033333585','a4c5a97146b24ead9f7343db1306bd11','subnetpool','6a4fa89a-25e1-4bea-9e9d-2e8e19a5ddce','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('9acbe32f-041d-4840-a6b0-79cf15b54f8c','31b8f1cfbb654173a656e69502ac1c8a','network','fa1be170-c0be-4037-9821-eb16b2777d6e','access_as_shared','76880e02ef1e4b6eb8a59b7c52954853');
INSERT INTO "rbac_policies" VALUES('bcd25ba7-73af-4342-b7f9-a5633c67bbb7','a4c5a97146b24ead9f7343db1306bd11','address_scope','a76f86b5-d14f-4b74-9d53-ef07caf5e188','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('a4530f99-7051-459f-80e7-b2a36b152d23','a4c5a97146b24ead9f7343db1306bd11','subnetpool','5a946de0-ce34-42cb-a740-48ab7487a4df','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('16cbcf36-7fb8-4f89-8625-018f73395b73','a4c5a97146b24ead9f7343db1306bd11','network','0ca155cc-63e5-4ece-9b2e-758ee2392d51','access_as_external','*');
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
INSERT INTO "registered_limits" VALUES('cb5959eeb749475fa62bc5be6d121264','a64bf35904574dfe9acfb8f4be6731c2','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('853238f892c54c15b19df6997b9e2382','audit_id','9thMt4D_7QuFhrPV4iBgng',1.79532138348632907872e+09);
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
INSERT INTO "role_assignments" VALUES('d81e9386aa104745a8a9c48781a59ea9','user','187d496c0ef441249c8ff75424eb98ed','e964f01f094545a5b72915c6609e6a55','project','a4c5a97146b24ead9f7343db1306bd11',0);
INSERT INTO "role_assignments" VALUES('2df5098fd7884ac7a81294a0e5f980b8','user','187d496c0ef441249c8ff75424eb98ed','e964f01f094545a5b72915c6609e6a55','project','ff850060f86a4452bdd5be959e158d3f',0);
INSERT INTO "role_assignments" VALUES('e552e3b27cb8475eb8a1be45a4edd3aa','user','187d496c0ef441249c8ff75424eb98ed','e964f01f094545a5b72915c6609e6a55','domain','default',0);
INSERT INTO "role_assignments" VALUES('82fcf0da9dd342f381bb1edc7dfde612','user','187d496c0ef441249c8ff75424eb98ed','e964f01f094545a5b72915c6609e6a55','system','all',0);
INSERT INTO "role_assignments" VALUES('9795deef6a934b6880c13699375ff5ec','user','efe8cac9b6244e53b95c099f067fb3bf','6bb68007495146d8b038256469fbc734','project','ff850060f86a4452bdd5be959e158d3f',0);
INSERT INTO "role_assignments" VALUES('c85a76ec5c63419bb660d4bbb32b5bb8','user','f7f6aa0c78f8422cb42a0bd0b883eb06','1b0b462f11034a5dad50f37fcbe3717b','project','31b8f1cfbb654173a656e69502ac1c8a',0);
INSERT INTO "role_assignments" VALUES('e88a51d5cb464c45ac0e4e09747f03e1','user','28cdf1483f9d4b7199cd9880b963eb2e','6bb68007495146d8b038256469fbc734','project','31b8f1cfbb654173a656e69502ac1c8a',0);
INSERT INTO "role_assignments" VALUES('d1ca27c97a4742e7964c8c1733446869','user','9669f3e5283c4e76be0ca1e8124efd10','2beb271f8c80453592e2ac935fcd4e43','project','31b8f1cfbb654173a656e69502ac1c8a',0);
INSERT INTO "role_assignments" VALUES('20508c510cc740b88be8a999365d616a','user','2d38ef0a2b0f4aa1a7901af30de037f0','03944cddb1d94c0e9bc0f9943864e4e9','project','31b8f1cfbb654173a656e69502ac1c8a',0);
INSERT INTO "role_assignments" VALUES('92ca5646b060434da6b1f951fbcff541','user','51e611d63177414fb3bae4c7a4948d2c','6bb68007495146d8b038256469fbc734','project','aa5ef29501244ee6bde5e137952d7332',0);
INSERT INTO "role_assignments" VALUES('68748c83ac9248ad8700086459fa1e89','user','d0ccfb6bada24dedad4cc7ee0ced55a9','75288a8eb7aa4476a6c26de72015f0bd','project','5507249221ca43e28713f050061aba31',0);
INSERT INTO "role_assignments" VALUES('eaa0703fa0674d12b4ddeb600fa84dbd','user','fe057ade787e49be81f3d51d127080f4','e964f01f094545a5b72915c6609e6a55','system','all',0);
INSERT INTO "role_assignments" VALUES('24e670476dff4216ba119a2c456892e5','user','85b70d19a6b8454386476341f9b9af47','1b0b462f11034a5dad50f37fcbe3717b','system','all',0);
INSERT INTO "role_assignments" VALUES('40ddbda979a548af9bf15a780848faf0','user','9e9b266abc1443f980f69dd81c078b8b','e964f01f094545a5b72915c6609e6a55','domain','default',0);
INSERT INTO "role_assignments" VALUES('d690f2b519c74bc2b835772e61187bdb','user','8618d7b52a5b4452b0ea49c87590cd44','2beb271f8c80453592e2ac935fcd4e43','domain','default',0);
INSERT INTO "role_assignments" VALUES('d9bbce2320054874a708aaa3c127a7ac','user','84617c0464f04a8cb9a3ab3c49767300','1b0b462f11034a5dad50f37fcbe3717b','domain','default',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('86dd70942f64447ab14b980182b7badd','e964f01f094545a5b72915c6609e6a55','2beb271f8c80453592e2ac935fcd4e43');
INSERT INTO "role_implications" VALUES('0c58562ef710458fbdafdc0ae308cc77','2beb271f8c80453592e2ac935fcd4e43','6bb68007495146d8b038256469fbc734');
INSERT INTO "role_implications" VALUES('4f99d6e1a9cf432d92f6885cba7ad58d','6bb68007495146d8b038256469fbc734','1b0b462f11034a5dad50f37fcbe3717b');
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
INSERT INTO "roles" VALUES('e964f01f094545a5b72915c6609e6a55','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('2beb271f8c80453592e2ac935fcd4e43','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('6bb68007495146d8b038256469fbc734','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('1b0b462f11034a5dad50f37fcbe3717b','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('75288a8eb7aa4476a6c26de72015f0bd','service',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('03944cddb1d94c0e9bc0f9943864e4e9','guest',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('804ec038-06b1-4a38-ab28-a9c61998d675','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('c44c3d38-3aca-482d-810b-a46073abf662','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('268ec64a-830f-4d06-8acd-259c9841bbf1','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',2,'',1,'ACTIVE','[]',0,0,0,0,1,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('34fa835a-1661-49ed-83e3-2b2830cb664c','31b8f1cfbb654173a656e69502ac1c8a','52d00923-c7a4-4c9e-b69f-18c91df31fb0','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('c82e8c17-02e7-4c42-9be4-c724bd934e20','31b8f1cfbb654173a656e69502ac1c8a','52d00923-c7a4-4c9e-b69f-18c91df31fb0','ingress','IPv6',NULL,NULL,NULL,NULL,'52d00923-c7a4-4c9e-b69f-18c91df31fb0',NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('80a9faed-7139-4b46-812c-fcab40fb4388','31b8f1cfbb654173a656e69502ac1c8a','52d00923-c7a4-4c9e-b69f-18c91df31fb0','ingress','IPv4',NULL,NULL,NULL,NULL,'52d00923-c7a4-4c9e-b69f-18c91df31fb0',NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('c8a76fcd-2989-4680-abd8-7c42f87b208b','31b8f1cfbb654173a656e69502ac1c8a','52d00923-c7a4-4c9e-b69f-18c91df31fb0','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('aece2150-7c69-459d-a3ae-7cf8d1e5f80a','aa5ef29501244ee6bde5e137952d7332','aecc0280-e9ab-4a11-a3af-9a3ed404d79c','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('500b14a8-e634-4530-a3b9-45415fa8f6bc','aa5ef29501244ee6bde5e137952d7332','aecc0280-e9ab-4a11-a3af-9a3ed404d79c','ingress','IPv6',NULL,NULL,NULL,NULL,'aecc0280-e9ab-4a11-a3af-9a3ed404d79c',NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('24e8c9eb-a87c-45f5-800b-35e2dc0279cc','aa5ef29501244ee6bde5e137952d7332','aecc0280-e9ab-4a11-a3af-9a3ed404d79c','ingress','IPv4',NULL,NULL,NULL,NULL,'aecc0280-e9ab-4a11-a3af-9a3ed404d79c',NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('70f19c10-fbbd-417a-a5de-33f25cf2bdca','aa5ef29501244ee6bde5e137952d7332','aecc0280-e9ab-4a11-a3af-9a3ed404d79c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('b1ae3312-ced1-489a-8809-513fb7027b16','a4c5a97146b24ead9f7343db1306bd11','b683f63c-1d9e-4e7c-9453-904f1b4ab3c2','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('768ff780-53a7-44f7-a2a8-3d1b31244b38','a4c5a97146b24ead9f7343db1306bd11','b683f63c-1d9e-4e7c-9453-904f1b4ab3c2','ingress','IPv6',NULL,NULL,NULL,NULL,'b683f63c-1d9e-4e7c-9453-904f1b4ab3c2',NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('3946a826-5053-44b5-80f0-7f9f9fea7ac6','a4c5a97146b24ead9f7343db1306bd11','b683f63c-1d9e-4e7c-9453-904f1b4ab3c2','ingress','IPv4',NULL,NULL,NULL,NULL,'b683f63c-1d9e-4e7c-9453-904f1b4ab3c2',NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('b74c0d4e-2b49-4494-95fd-85545b818d34','a4c5a97146b24ead9f7343db1306bd11','b683f63c-1d9e-4e7c-9453-904f1b4ab3c2','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('2cf54b1e-6629-44fe-a2c8-c0612a7018d3','31b8f1cfbb654173a656e69502ac1c8a','8330d69b-23a1-4a96-962b-e673efd49255','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
INSERT INTO "security_group_rules" VALUES('09fe8238-e7c1-4ace-bc32-6bee97ab1b15','31b8f1cfbb654173a656e69502ac1c8a','8330d69b-23a1-4a96-962b-e673efd49255','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1);
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
INSERT INTO "security_groups" VALUES('52d00923-c7a4-4c9e-b69f-18c91df31fb0','31b8f1cfbb654173a656e69502ac1c8a','Default security group','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'default',1,'31b8f1cfbb654173a656e69502ac1c8a');
INSERT INTO "security_groups" VALUES('aecc0280-e9ab-4a11-a3af-9a3ed404d79c','aa5ef29501244ee6bde5e137952d7332','Default security group','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'default',1,'aa5ef29501244ee6bde5e137952d7332');
INSERT INTO "security_groups" VALUES('b683f63c-1d9e-4e7c-9453-904f1b4ab3c2','a4c5a97146b24ead9f7343db1306bd11','Default security group','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'default',1,'a4c5a97146b24ead9f7343db1306bd11');
INSERT INTO "security_groups" VALUES('8330d69b-23a1-4a96-962b-e673efd49255','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('c4f1a167-0f07-4ecf-b96c-52ca0b167eda','31b8f1cfbb654173a656e69502ac1c8a','28cdf1483f9d4b7199cd9880b963eb2e','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"834a10c4-ec63-485b-acbf-c2dc93b887f4","made":true}]','active',NULL,1,1,1,NULL,'r-e667713c',0,'MANUAL','','','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z','2026-11-22T04:23:03.902776','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('f240079d-6dca-48f4-814b-f6bcbd599545','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('99ec20d5-897a-4e8d-9fdd-e9a792a67dff','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('167a2785-deba-4d72-b205-facd0b93672b','fdb1d118-509f-4d47-ac83-a1728716b758','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('6a4fa89a-25e1-4bea-9e9d-2e8e19a5ddce','a4c5a97146b24ead9f7343db1306bd11','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('dd3610fe-97c9-4b38-ac76-f531617423a7','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'3cf763f1-1e95-454a-9605-8e60db9c16c7',0);
INSERT INTO "subnetpools" VALUES('5a946de0-ce34-42cb-a740-48ab7487a4df','a4c5a97146b24ead9f7343db1306bd11','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'six','["2001:db8::/32"]',6,64,64,128,NULL,'a76f86b5-d14f-4b74-9d53-ef07caf5e188',0);
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
INSERT INTO "subnets" VALUES('56d685ad-3190-4e43-add1-b6289029dec9','a4c5a97146b24ead9f7343db1306bd11','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'public_subnet','6f8fe38a-33f1-44e3-b707-a17409084916',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('fdb1d118-509f-4d47-ac83-a1728716b758','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','fa1be170-c0be-4037-9821-eb16b2777d6e',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('cce993ab-80be-4aea-bf21-0e4f556e4a7c','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'auto_allocated_subnet_v4','2ef18263-2e68-46a7-b3f3-b96f8bd71aab',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'6a4fa89a-25e1-4bea-9e9d-2e8e19a5ddce','[]',0);
INSERT INTO "subnets" VALUES('d08517c2-3b82-45cf-8453-85fb8e2ea7d4','a4c5a97146b24ead9f7343db1306bd11','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','0ca155cc-63e5-4ece-9b2e-758ee2392d51',6,'2001:db8::/64',NULL,'[{"start":"2001:db8::1","end":"2001:db8::ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'5a946de0-ce34-42cb-a740-48ab7487a4df','[]',1);
INSERT INTO "subnets" VALUES('449b407c-0581-4be8-9aa8-ecf64be232fd','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'','a2250691-4736-4fab-b750-f1ec56bec480',6,'2001:db8:0:1::/64','2001:db8:0:1::1','[{"start":"2001:db8:0:1::2","end":"2001:db8:0:1:ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'5a946de0-ce34-42cb-a740-48ab7487a4df','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('9thMt4D_7QuFhrPV4iBgng','28cdf1483f9d4b7199cd9880b963eb2e',1795364583,0);
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
INSERT INTO "trunks" VALUES('d13ba427-064e-4103-86b4-2dd27be822d4','31b8f1cfbb654173a656e69502ac1c8a','','[]','2026-11-22T04:23:03Z','2026-11-22T04:23:03Z',1,'trunk','1d5c1ab4-bd41-4a48-a4b0-60b58078c792',1,'DOWN');
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
INSERT INTO "trusts" VALUES('a7065a76ed6649b0b426ee66fecdfb17','28cdf1483f9d4b7199cd9880b963eb2e','51e611d63177414fb3bae4c7a4948d2c','31b8f1cfbb654173a656e69502ac1c8a',0,'["1b0b462f11034a5dad50f37fcbe3717b"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('107fa3dbfd1b48629e20c6986d40265f','31b8f1cfbb654173a656e69502ac1c8a',NULL,'a64bf35904574dfe9acfb8f4be6731c2','RegionOne','things',9,NULL,'cb5959eeb749475fa62bc5be6d121264');
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
INSERT INTO "users" VALUES('187d496c0ef441249c8ff75424eb98ed','admin','default',NULL,NULL,1,'$2b$08$JirYz5OT/7J.f9.AkFITt.MRf1XPg6iQ7tvxFJs4diuVRjMfJCIXC','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('efe8cac9b6244e53b95c099f067fb3bf','demo','default',NULL,NULL,1,'$2b$08$pmAKsoUlI21nKO6fv8Ma8OVNNSfS2m0AMRcG8n3/Qc8tMTJvwf6P6','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('f7f6aa0c78f8422cb42a0bd0b883eb06','reader','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('28cdf1483f9d4b7199cd9880b963eb2e','member','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('9669f3e5283c4e76be0ca1e8124efd10','manager','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('2d38ef0a2b0f4aa1a7901af30de037f0','guest','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('51e611d63177414fb3bae4c7a4948d2c','stranger','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d0ccfb6bada24dedad4cc7ee0ced55a9','service','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('fe057ade787e49be81f3d51d127080f4','system_admin','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('85b70d19a6b8454386476341f9b9af47','system_reader','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('9e9b266abc1443f980f69dd81c078b8b','domain_admin','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('8618d7b52a5b4452b0ea49c87590cd44','domain_manager','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('84617c0464f04a8cb9a3ab3c49767300','domain_reader','default',NULL,NULL,1,'$2b$08$UHDKthlqXBrgx9hWnciOKeapZoXGRXJkOvaLvOq/oR9ozBicgNbhi','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
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
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_logs_resource_id ON logs (resource_id);
CREATE INDEX ix_logs_target_id ON logs (target_id);
CREATE INDEX ix_logs_project_id ON logs (project_id);
CREATE INDEX ix_metering_labels_shared ON metering_labels (shared);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_ndp_proxies_port_id ON ndp_proxies (port_id);
CREATE INDEX ix_ndp_proxies_router_id ON ndp_proxies (router_id);
CREATE INDEX ix_ndp_proxies_project_id ON ndp_proxies (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_status ON trunks (status);
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
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
COMMIT;
