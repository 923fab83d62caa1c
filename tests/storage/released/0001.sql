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
INSERT INTO "access_rules" VALUES('982eb63a70f040e2b6936f210ddbc3aa','af1e5c58cd454320bf565973edb2e865','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('aecfccfc-ca09-4d9c-bcba-01b7a83c5560','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('545f5644-bf4f-456b-ba5a-d80752625341','714bef19adea42e6aa49eed03376d1a8','scope',4);
INSERT INTO "address_scopes" VALUES('0cbf0bdb-022b-4f9d-9ef6-0fd32590b78d','a797a8a659cd4f2f9b0b20353d209f17','six',6);
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
INSERT INTO "application_credentials" VALUES('086920b771594026b48dab0c5c1c7d59','af1e5c58cd454320bf565973edb2e865','714bef19adea42e6aa49eed03376d1a8','robot',NULL,'$2b$08$YqXhPspv6v9pYnLFDyvyB.NVS6n4426AVqARPnTT079HHN1rp68HW','["d41aa8e7340d463babcfa381074709ff","d5a62c8ca6a749138017c6459c0c393c"]','["982eb63a70f040e2b6936f210ddbc3aa"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('714bef19adea42e6aa49eed03376d1a8','95e3f619-c15a-43cd-8e78-cc3a71e11905','eecf2949-f07f-4d38-9a8e-3875b86b3ef1');
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
INSERT INTO "catalog_endpoints" VALUES('950d3333d71a4683813f318e6d7ad097','public','4bb1268bbf6840f59003aff9b105cb3f','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('4bb1268bbf6840f59003aff9b105cb3f','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('714bef19adea42e6aa49eed03376d1a8','714bef19adea42e6aa49eed03376d1a8','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('c0e8dc21-7b53-4d45-9858-6f1ea38e72b2','714bef19adea42e6aa49eed03376d1a8','85bdbed8-3e96-4534-a98f-c9059ce5c846','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('c14257621474657c9f932a3b6863dcb42f81f8b116fce31bf9a0f8885d945cfc','af1e5c58cd454320bf565973edb2e865','ec2','714bef19adea42e6aa49eed03376d1a8','gAAAAABrAmYaawmEhpNZb-4k7Ovx719wEd3ZtCK04DtkJJ9jKNAIAyjUG0UIADZkbDXjt20ax9VZr7AukN5yFsODjPvK4Yb-ProMLg5SnUEtxYcuvSKFVQ5T8U0p39MnYyYGRdMGNl0Wljx6FV65MOTII_CmuaKHO-6yrHWfLio-XxqOumy32C8p_F_xy0QasUGW_wl3xwliWcz7JunycK51R23eCE6UyA==');
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
INSERT INTO "default_security_group_rules" VALUES('282f521d-a909-4aba-b7f4-ec96c13e4ffc','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "default_security_group_rules" VALUES('7f2d22c6-4008-478f-abaa-14db9f80c584','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "default_security_group_rules" VALUES('48f286b0-d534-4c08-9fd8-818cc713cac6','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "default_security_group_rules" VALUES('4d1265c7-ab53-423a-82b8-514d804e907d','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
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
INSERT INTO "endpoint_groups" VALUES('4a4649bb2c504e249a0f128bf129b5d8','examples','{"service_id":"4bb1268bbf6840f59003aff9b105cb3f"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('2cb7e586-2644-47ac-aa28-584a126cf796','','','L3_ROUTER_NAT','["cc588930-3c53-4f56-8cb7-88e8f5e903d7"]',1);
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
INSERT INTO "floatingips" VALUES('e3ecad2e-82fb-454f-8323-ad5bf2ddeaa7','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'60fbcc89-9d41-40c9-88ee-e1d95967844f','203.0.113.3',NULL,NULL,NULL,'85bdbed8-3e96-4534-a98f-c9059ce5c846','ACTIVE','','',NULL,'359c3e4b-9279-4e7d-a600-76a6ae590d01');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('f5c1c640b39a4f2fa55b2dfd4c7a7a12','9b55c8d9c89a458eae6091344e4e9f32','d3d67bc917b445fd82faaf66fde53c5c');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('9b55c8d9c89a458eae6091344e4e9f32','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('60fbcc89-9d41-40c9-88ee-e1d95967844f/203.0.113.1','60fbcc89-9d41-40c9-88ee-e1d95967844f','286cad03-c8b0-49a6-bb17-8c31c6357bee','810039b1-b4e1-4348-aece-d77f96b5b501','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.2','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','887cac8f-25ad-4077-bc8a-f72a6782945f','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.3','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','e5641a79-5f3b-46dc-9c05-5b28dfcd6b97','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('60fbcc89-9d41-40c9-88ee-e1d95967844f/203.0.113.2','60fbcc89-9d41-40c9-88ee-e1d95967844f','286cad03-c8b0-49a6-bb17-8c31c6357bee','1ad56928-ca40-413f-9693-c197bb856813','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.1','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','d5599280-3483-475c-8dbc-d9ce1bb5ccb6','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('60fbcc89-9d41-40c9-88ee-e1d95967844f/203.0.113.3','60fbcc89-9d41-40c9-88ee-e1d95967844f','286cad03-c8b0-49a6-bb17-8c31c6357bee','359c3e4b-9279-4e7d-a600-76a6ae590d01','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.4','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','a25550f2-b9a4-4cff-a211-5b8b4cecd88a','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('60fbcc89-9d41-40c9-88ee-e1d95967844f/203.0.113.4','60fbcc89-9d41-40c9-88ee-e1d95967844f','286cad03-c8b0-49a6-bb17-8c31c6357bee','6a15d44a-d25e-4e2b-b27e-01d319459911','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('95e3f619-c15a-43cd-8e78-cc3a71e11905/10.128.0.1','95e3f619-c15a-43cd-8e78-cc3a71e11905','2de92dfb-aee4-4b74-a5e3-bd1279a00b10','d8409b7d-5cfc-4950-9434-f0371df29211','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.5','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','ffd8f84f-b040-4769-9de9-1f471600d1ff','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.6','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','c024c239-a7fe-4a72-a9fd-2936fdf9beb6','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.7','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','4a81af10-55b8-44eb-a975-f26920813776','10.0.0.7');
INSERT INTO "ip_allocations" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def/10.0.0.8','4b75e68c-0b41-4b2c-8f5c-59df915d5def','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','ab56c99d-5b48-4c49-aae4-9ddd47ff7d9c','10.0.0.8');
INSERT INTO "ip_allocations" VALUES('312f9235-e411-4ee7-b4b2-04875bf87971/2001:db8::1','312f9235-e411-4ee7-b4b2-04875bf87971','66cb7c50-4f5d-42a9-80be-66350ed98bc6','ac6af2ad-aae3-4d88-9974-34bf019bf40a','2001:db8::1');
INSERT INTO "ip_allocations" VALUES('312f9235-e411-4ee7-b4b2-04875bf87971/2001:db8::2','312f9235-e411-4ee7-b4b2-04875bf87971','66cb7c50-4f5d-42a9-80be-66350ed98bc6','f28f7f14-90f8-410c-83f4-7dfc72b63955','2001:db8::2');
INSERT INTO "ip_allocations" VALUES('f1deb539-4ec7-4e28-b6ec-7260737f26ef/2001:db8:0:1::1','f1deb539-4ec7-4e28-b6ec-7260737f26ef','da8e850c-98c0-4599-b6dd-fda35f932d06','dc67c2b1-6049-4852-8070-55fda99cfb68','2001:db8:0:1::1');
INSERT INTO "ip_allocations" VALUES('f1deb539-4ec7-4e28-b6ec-7260737f26ef/2001:db8:0:1::2','f1deb539-4ec7-4e28-b6ec-7260737f26ef','da8e850c-98c0-4599-b6dd-fda35f932d06','43f37614-2b39-488f-af42-c888324327cc','2001:db8:0:1::2');
INSERT INTO "ip_allocations" VALUES('f1deb539-4ec7-4e28-b6ec-7260737f26ef/2001:db8:0:1::3','f1deb539-4ec7-4e28-b6ec-7260737f26ef','da8e850c-98c0-4599-b6dd-fda35f932d06','4c251875-1f34-4d9a-a2bf-7f7b661333c5','2001:db8:0:1::3');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('e897347db57b4f4a92617ee5ce86808a','286cad03-c8b0-49a6-bb17-8c31c6357bee','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('3e11848acce34e85872eeba3cf7b302b','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','0a000009','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('24675d1e843446f5afcd260fa9b57ff6','2de92dfb-aee4-4b74-a5e3-bd1279a00b10','0a800002','0a8000fe');
INSERT INTO "ip_free_ranges" VALUES('87a1bdcbcc1a4cbfa1ce90746e6de49d','66cb7c50-4f5d-42a9-80be-66350ed98bc6','20010db8000000000000000000000003','20010db800000000ffffffffffffffff');
INSERT INTO "ip_free_ranges" VALUES('5089142972574993834319a4db81d092','da8e850c-98c0-4599-b6dd-fda35f932d06','20010db8000000010000000000000004','20010db800000001ffffffffffffffff');
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
INSERT INTO "keypairs" VALUES('2e9c555b2913b126698c06a5df57f4f2','af1e5c58cd454320bf565973edb2e865','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDeMLbbNiBy4dZynzdR9wIhK8uZlRnyjSJ9VvnDBHtZWmG2x0v4RFRs8u+FLubnqOwVY8eETSvuAnirsLAhkjQhSgw2dustk0K6xvLvIVAbbsRzNMLTjxEpamJ0dPaEzp/+NjhtEZFPCle9faGlvBeEwj8LAKCrB8r892LXygVG0CMUI5WitSqznyfeXM23Iv4mFKEMsBfRb43S0rKyLJdaNKYSdxJnCW9v+mqqDakhWV4qmTrbHm0eG2r5M2LJmzC3CrHxcHoHjhvqsFw7pleLWv9EBjQbN8GeWamH0nYJY2pLtcWW78VOA9exguzy/9tcf/8YVdinUGfLPz+4pI3N Generated-by-cumulet','32:9b:3a:17:d9:df:9b:13:ad:45:ca:d6:00:88:ad:76','2026-11-22T03:48:42.034102Z');
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
INSERT INTO "lb_health_monitors" VALUES('3f55ffaa-f9d6-49a8-80fc-724dfc18df5b','714bef19adea42e6aa49eed03376d1a8','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('f015a0bc-862a-4715-89df-7eec8b98c305','714bef19adea42e6aa49eed03376d1a8',1,'INACTIVE',NULL,'6258e7bd-afab-4242-82e3-fbee9950ba1b','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('6258e7bd-afab-4242-82e3-fbee9950ba1b/3f55ffaa-f9d6-49a8-80fc-724dfc18df5b','6258e7bd-afab-4242-82e3-fbee9950ba1b','3f55ffaa-f9d6-49a8-80fc-724dfc18df5b','2026-11-22T03:48:42.415172Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('6258e7bd-afab-4242-82e3-fbee9950ba1b','714bef19adea42e6aa49eed03376d1a8',1,'ACTIVE',NULL,'','','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','HTTP','SOURCE_IP','haproxy','69d6109e-6a97-43b9-97b3-3a465a115215');
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
INSERT INTO "lb_vips" VALUES('69d6109e-6a97-43b9-97b3-3a465a115215','714bef19adea42e6aa49eed03376d1a8',1,'ACTIVE',NULL,'','','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','10.0.0.7','4a81af10-55b8-44eb-a975-f26920813776',80,'HTTP','6258e7bd-afab-4242-82e3-fbee9950ba1b',NULL,-1);
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
INSERT INTO "metering_label_rules" VALUES('a4bd74c1-333b-4a9e-a639-37693e174243','714bef19adea42e6aa49eed03376d1a8','f610f47a-d2ae-4313-8769-2f07d922dfb7','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('f610f47a-d2ae-4313-8769-2f07d922dfb7','714bef19adea42e6aa49eed03376d1a8','label','',0);
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
INSERT INTO "ndp_proxies" VALUES('5f46761f-76a2-41cf-87aa-3cb76cef2f26','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','019ae85a-be82-435e-83db-8456ea043f89','4c251875-1f34-4d9a-a2bf-7f7b661333c5','2001:db8:0:1::3');
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
INSERT INTO "networks" VALUES('60fbcc89-9d41-40c9-88ee-e1d95967844f','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('4b75e68c-0b41-4b2c-8f5c-59df915d5def','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'03c5c120-a1b5-498e-8433-be3a0a203c3b',2,0);
INSERT INTO "networks" VALUES('95e3f619-c15a-43cd-8e78-cc3a71e11905','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
INSERT INTO "networks" VALUES('312f9235-e411-4ee7-b4b2-04875bf87971','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',2,'',1,'ACTIVE',1,0,1500,1,'','[]','local',NULL,NULL,1,NULL,4,1);
INSERT INTO "networks" VALUES('f1deb539-4ec7-4e28-b6ec-7260737f26ef','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',2,'six',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,5,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('94cc585679344e1ea827586fe4d5c4c2','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('be5eadf5bef849bdbec6282e768afbc1','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('abe83121044546f8bde29f1167187b7e','be5eadf5bef849bdbec6282e768afbc1','','4bb1268bbf6840f59003aff9b105cb3f','');
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
INSERT INTO "port_forwardings" VALUES('f2ae4d05-d150-48d0-bc2b-52776d59dabc','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'e3ecad2e-82fb-454f-8323-ad5bf2ddeaa7',2222,22,'2222:2222','22:22','10.0.0.4','a25550f2-b9a4-4cff-a211-5b8b4cecd88a','tcp','85bdbed8-3e96-4534-a98f-c9059ce5c846');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('e5641a79-5f3b-46dc-9c05-5b28dfcd6b97/88a297b8-17cf-4e1d-888f-8b254a2f2e1a','e5641a79-5f3b-46dc-9c05-5b28dfcd6b97','88a297b8-17cf-4e1d-888f-8b254a2f2e1a');
INSERT INTO "port_group_memberships" VALUES('a25550f2-b9a4-4cff-a211-5b8b4cecd88a/88a297b8-17cf-4e1d-888f-8b254a2f2e1a','a25550f2-b9a4-4cff-a211-5b8b4cecd88a','88a297b8-17cf-4e1d-888f-8b254a2f2e1a');
INSERT INTO "port_group_memberships" VALUES('ffd8f84f-b040-4769-9de9-1f471600d1ff/88a297b8-17cf-4e1d-888f-8b254a2f2e1a','ffd8f84f-b040-4769-9de9-1f471600d1ff','88a297b8-17cf-4e1d-888f-8b254a2f2e1a');
INSERT INTO "port_group_memberships" VALUES('c024c239-a7fe-4a72-a9fd-2936fdf9beb6/88a297b8-17cf-4e1d-888f-8b254a2f2e1a','c024c239-a7fe-4a72-a9fd-2936fdf9beb6','88a297b8-17cf-4e1d-888f-8b254a2f2e1a');
INSERT INTO "port_group_memberships" VALUES('ab56c99d-5b48-4c49-aae4-9ddd47ff7d9c/88a297b8-17cf-4e1d-888f-8b254a2f2e1a','ab56c99d-5b48-4c49-aae4-9ddd47ff7d9c','88a297b8-17cf-4e1d-888f-8b254a2f2e1a');
INSERT INTO "port_group_memberships" VALUES('4c251875-1f34-4d9a-a2bf-7f7b661333c5/88a297b8-17cf-4e1d-888f-8b254a2f2e1a','4c251875-1f34-4d9a-a2bf-7f7b661333c5','88a297b8-17cf-4e1d-888f-8b254a2f2e1a');
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
INSERT INTO "ports" VALUES('810039b1-b4e1-4348-aece-d77f96b5b501','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','60fbcc89-9d41-40c9-88ee-e1d95967844f','fa:16:3e:b7:26:c4',1,'ACTIVE','60fbcc89-9d41-40c9-88ee-e1d95967844f','network:edge','[{"subnet_id":"286cad03-c8b0-49a6-bb17-8c31c6357bee","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'a797a8a659cd4f2f9b0b20353d209f17');
INSERT INTO "ports" VALUES('887cac8f-25ad-4077-bc8a-f72a6782945f','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',2,'','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:dc:3f:4e',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-4b75e68c-0b41-4b2c-8f5c-59df915d5def','network:dhcp','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('e5641a79-5f3b-46dc-9c05-5b28dfcd6b97','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'spare','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:1c:71:89',1,'DOWN','','','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.3"}]','["88a297b8-17cf-4e1d-888f-8b254a2f2e1a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('1ad56928-ca40-413f-9693-c197bb856813','','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','60fbcc89-9d41-40c9-88ee-e1d95967844f','fa:16:3e:f3:a9:72',1,'ACTIVE','85bdbed8-3e96-4534-a98f-c9059ce5c846','network:router_gateway','[{"subnet_id":"286cad03-c8b0-49a6-bb17-8c31c6357bee","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'a797a8a659cd4f2f9b0b20353d209f17');
INSERT INTO "ports" VALUES('d5599280-3483-475c-8dbc-d9ce1bb5ccb6','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:77:1a:b1',1,'ACTIVE','85bdbed8-3e96-4534-a98f-c9059ce5c846','network:router_interface','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('359c3e4b-9279-4e7d-a600-76a6ae590d01','','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','60fbcc89-9d41-40c9-88ee-e1d95967844f','fa:16:3e:ba:af:3a',1,'DOWN','e3ecad2e-82fb-454f-8323-ad5bf2ddeaa7','network:floatingip','[{"subnet_id":"286cad03-c8b0-49a6-bb17-8c31c6357bee","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'a797a8a659cd4f2f9b0b20353d209f17');
INSERT INTO "ports" VALUES('a25550f2-b9a4-4cff-a211-5b8b4cecd88a','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'inside','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:0b:df:c1',1,'DOWN','','','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.4"}]','["88a297b8-17cf-4e1d-888f-8b254a2f2e1a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('6a15d44a-d25e-4e2b-b27e-01d319459911','','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','60fbcc89-9d41-40c9-88ee-e1d95967844f','fa:16:3e:9e:4d:c1',1,'ACTIVE','eecf2949-f07f-4d38-9a8e-3875b86b3ef1','network:router_gateway','[{"subnet_id":"286cad03-c8b0-49a6-bb17-8c31c6357bee","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'a797a8a659cd4f2f9b0b20353d209f17');
INSERT INTO "ports" VALUES('d8409b7d-5cfc-4950-9434-f0371df29211','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','95e3f619-c15a-43cd-8e78-cc3a71e11905','fa:16:3e:7d:5c:23',1,'ACTIVE','eecf2949-f07f-4d38-9a8e-3875b86b3ef1','network:router_interface','[{"subnet_id":"2de92dfb-aee4-4b74-a5e3-bd1279a00b10","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('ffd8f84f-b040-4769-9de9-1f471600d1ff','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',2,'','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:52:05:d9',1,'DOWN','','trunk:subport','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.5"}]','["88a297b8-17cf-4e1d-888f-8b254a2f2e1a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','51e8f92b-9bdc-4876-9496-ff017ff13468',100,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('c024c239-a7fe-4a72-a9fd-2936fdf9beb6','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:5b:8a:12',1,'DOWN','','','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.6"}]','["88a297b8-17cf-4e1d-888f-8b254a2f2e1a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','51e8f92b-9bdc-4876-9496-ff017ff13468',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('4a81af10-55b8-44eb-a975-f26920813776','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'vip-69d6109e-6a97-43b9-97b3-3a465a115215','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:11:ef:04',1,'ACTIVE','69d6109e-6a97-43b9-97b3-3a465a115215','neutron:LOADBALANCER','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.7"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('ab56c99d-5b48-4c49-aae4-9ddd47ff7d9c','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','4b75e68c-0b41-4b2c-8f5c-59df915d5def','fa:16:3e:18:2c:3b',1,'ACTIVE','dd5cc9cd-91a4-4d6a-83b2-d4ec805a320c','compute:nova','[{"subnet_id":"09b667d5-4fa2-45db-905f-5c5c81b3b3e5","ip_address":"10.0.0.8"}]','["88a297b8-17cf-4e1d-888f-8b254a2f2e1a"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('ac6af2ad-aae3-4d88-9974-34bf019bf40a','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','312f9235-e411-4ee7-b4b2-04875bf87971','fa:16:3e:ce:b7:47',1,'ACTIVE','312f9235-e411-4ee7-b4b2-04875bf87971','network:edge','[{"subnet_id":"66cb7c50-4f5d-42a9-80be-66350ed98bc6","ip_address":"2001:db8::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'a797a8a659cd4f2f9b0b20353d209f17');
INSERT INTO "ports" VALUES('f28f7f14-90f8-410c-83f4-7dfc72b63955','','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','312f9235-e411-4ee7-b4b2-04875bf87971','fa:16:3e:19:ce:25',1,'ACTIVE','019ae85a-be82-435e-83db-8456ea043f89','network:router_gateway','[{"subnet_id":"66cb7c50-4f5d-42a9-80be-66350ed98bc6","ip_address":"2001:db8::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'a797a8a659cd4f2f9b0b20353d209f17');
INSERT INTO "ports" VALUES('dc67c2b1-6049-4852-8070-55fda99cfb68','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','f1deb539-4ec7-4e28-b6ec-7260737f26ef','fa:16:3e:a4:f8:7e',1,'ACTIVE','019ae85a-be82-435e-83db-8456ea043f89','network:router_interface','[{"subnet_id":"da8e850c-98c0-4599-b6dd-fda35f932d06","ip_address":"2001:db8:0:1::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('43f37614-2b39-488f-af42-c888324327cc','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',2,'','f1deb539-4ec7-4e28-b6ec-7260737f26ef','fa:16:3e:0f:85:0f',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-f1deb539-4ec7-4e28-b6ec-7260737f26ef','network:dhcp','[{"subnet_id":"da8e850c-98c0-4599-b6dd-fda35f932d06","ip_address":"2001:db8:0:1::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "ports" VALUES('4c251875-1f34-4d9a-a2bf-7f7b661333c5','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','f1deb539-4ec7-4e28-b6ec-7260737f26ef','fa:16:3e:2e:d1:05',1,'DOWN','','','[{"subnet_id":"da8e850c-98c0-4599-b6dd-fda35f932d06","ip_address":"2001:db8:0:1::3"}]','["88a297b8-17cf-4e1d-888f-8b254a2f2e1a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'714bef19adea42e6aa49eed03376d1a8');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('ca446f3a24924da0a058b0bf2f5f6580','endpoint','950d3333d71a4683813f318e6d7ad097','7fa2b8e4522a41fd8fbbaee6088fdb47');
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
INSERT INTO "projects" VALUES('a797a8a659cd4f2f9b0b20353d209f17','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('7fa2b8e4522a41fd8fbbaee6088fdb47','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('714bef19adea42e6aa49eed03376d1a8','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('e324b026912140b2a6e6701ca205ce23','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('db9d5c94-93cc-4869-9d8f-7b209801e901','714bef19adea42e6aa49eed03376d1a8','03c5c120-a1b5-498e-8433-be3a0a203c3b',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('c597f58a-73c7-4555-ab4e-ebba5fe8f33c','714bef19adea42e6aa49eed03376d1a8','03c5c120-a1b5-498e-8433-be3a0a203c3b',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('06b0cfa1-88b7-43e6-91ad-60c3a985c397','714bef19adea42e6aa49eed03376d1a8','03c5c120-a1b5-498e-8433-be3a0a203c3b',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('dfed843e-6ee7-445c-a507-6e08ad140b5f','714bef19adea42e6aa49eed03376d1a8','03c5c120-a1b5-498e-8433-be3a0a203c3b',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('02e8ebe3-b789-43b1-9045-e76232245e75','714bef19adea42e6aa49eed03376d1a8','03c5c120-a1b5-498e-8433-be3a0a203c3b',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('03c5c120-a1b5-498e-8433-be3a0a203c3b','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('714bef19adea42e6aa49eed03376d1a8','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('0c601b80-63f6-488d-8266-746d3a7dc736','a797a8a659cd4f2f9b0b20353d209f17','network','60fbcc89-9d41-40c9-88ee-e1d95967844f','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('0804f0c5-f200-443b-b743-b76fb6b8d0ca','a797a8a659cd4f2f9b0b20353d209f17','subnetpool','a6360f49-39fa-4342-a11c-2aa056db7a94','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('2ba79598-a29e-4140-bd2a-c480e5e643b5','714bef19adea42e6aa49eed03376d1a8','network','4b75e68c-0b41-4b2c-8f5c-59df915d5def','access_as_shared','fb98b4363b514a07acd50fde8d177313');
INSERT INTO "rbac_policies" VALUES('f5991021-376f-4f9f-96c9-54f02e460fa9','a797a8a659cd4f2f9b0b20353d209f17','address_scope','0cbf0bdb-022b-4f9d-9ef6-0fd32590b78d','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('6906d0a3-5872-40c2-881f-85b4cd3f6534','a797a8a659cd4f2f9b0b20353d209f17','subnetpool','f511f3c0-17a3-4b7b-b065-e94a6b95ddd9','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('6a989e55-f68f-438f-bee3-b74c08d3fb93','a797a8a659cd4f2f9b0b20353d209f17','network','312f9235-e411-4ee7-b4b2-04875bf87971','access_as_external','*');
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
INSERT INTO "registered_limits" VALUES('68f5072268d64045b3d86089f1d4d0e0','4bb1268bbf6840f59003aff9b105cb3f','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('c94b1183c346490ca07b31e48bb2b65f','audit_id','4JQBZG8yPWwCM73n14NurQ',1.79531932149622297286e+09);
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
INSERT INTO "role_assignments" VALUES('de6a8d2c712347f6b8f018d811cd61a5','user','d5e396458cd848c9acc2701f3910efcc','e74876248d48445185601bc6a7ee1e9f','project','a797a8a659cd4f2f9b0b20353d209f17',0);
INSERT INTO "role_assignments" VALUES('3ac963ad827c44328631e50572c18f24','user','d5e396458cd848c9acc2701f3910efcc','e74876248d48445185601bc6a7ee1e9f','project','7fa2b8e4522a41fd8fbbaee6088fdb47',0);
INSERT INTO "role_assignments" VALUES('1f2984a7df59410d8a7bb4f0f12220f0','user','d5e396458cd848c9acc2701f3910efcc','e74876248d48445185601bc6a7ee1e9f','domain','default',0);
INSERT INTO "role_assignments" VALUES('7e18e718c347455a887030f31ced1142','user','d5e396458cd848c9acc2701f3910efcc','e74876248d48445185601bc6a7ee1e9f','system','all',0);
INSERT INTO "role_assignments" VALUES('680884479e5f410792ad7bd33210ddd2','user','c5c0ce676397422caaeb420d060f2c0d','d41aa8e7340d463babcfa381074709ff','project','7fa2b8e4522a41fd8fbbaee6088fdb47',0);
INSERT INTO "role_assignments" VALUES('16d8e951fe5448668195387ef02f34b7','user','1d667206d1814fafa1c605718e982723','d5a62c8ca6a749138017c6459c0c393c','project','714bef19adea42e6aa49eed03376d1a8',0);
INSERT INTO "role_assignments" VALUES('3822b2bc8b494cdf9a8f851baa2b28c0','user','af1e5c58cd454320bf565973edb2e865','d41aa8e7340d463babcfa381074709ff','project','714bef19adea42e6aa49eed03376d1a8',0);
INSERT INTO "role_assignments" VALUES('4611ac097b0f4621960f817e1815a8ce','user','d3d67bc917b445fd82faaf66fde53c5c','d41aa8e7340d463babcfa381074709ff','project','e324b026912140b2a6e6701ca205ce23',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('8994cb436a40449483277088c094c67a','e74876248d48445185601bc6a7ee1e9f','7261fec025fa4cca89c1ade821cb2bb9');
INSERT INTO "role_implications" VALUES('819006fe758f462eb0a40e785056d8dd','7261fec025fa4cca89c1ade821cb2bb9','d41aa8e7340d463babcfa381074709ff');
INSERT INTO "role_implications" VALUES('266363b2e18c468e98f72147f4f780f0','d41aa8e7340d463babcfa381074709ff','d5a62c8ca6a749138017c6459c0c393c');
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
INSERT INTO "roles" VALUES('e74876248d48445185601bc6a7ee1e9f','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('7261fec025fa4cca89c1ade821cb2bb9','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('d41aa8e7340d463babcfa381074709ff','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('d5a62c8ca6a749138017c6459c0c393c','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('bb437fb132d244abbc0aae7d36ea8805','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('85bdbed8-3e96-4534-a98f-c9059ce5c846','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',2,'',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('eecf2949-f07f-4d38-9a8e-3875b86b3ef1','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('019ae85a-be82-435e-83db-8456ea043f89','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',2,'',1,'ACTIVE','[]',0,0,0,0,1,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('497abce7-d256-4c40-800d-eee3897c8e26','714bef19adea42e6aa49eed03376d1a8','88a297b8-17cf-4e1d-888f-8b254a2f2e1a','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('d4376247-ac5f-46a0-a3d4-15e610a0102d','714bef19adea42e6aa49eed03376d1a8','88a297b8-17cf-4e1d-888f-8b254a2f2e1a','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('db6dda47-0e2d-4cd8-88e6-3d02c79e8248','714bef19adea42e6aa49eed03376d1a8','88a297b8-17cf-4e1d-888f-8b254a2f2e1a','ingress','IPv6',NULL,NULL,NULL,NULL,'88a297b8-17cf-4e1d-888f-8b254a2f2e1a',NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('ee03aba5-8f89-4dea-98e6-a0001052693c','714bef19adea42e6aa49eed03376d1a8','88a297b8-17cf-4e1d-888f-8b254a2f2e1a','ingress','IPv4',NULL,NULL,NULL,NULL,'88a297b8-17cf-4e1d-888f-8b254a2f2e1a',NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('76c1b110-6899-4a38-8569-939d701d9376','e324b026912140b2a6e6701ca205ce23','9d10395a-26f0-4d5d-8cc1-4cbaa88fa7c8','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('ba4deec2-1f5a-49f9-a249-232a4352e1b1','e324b026912140b2a6e6701ca205ce23','9d10395a-26f0-4d5d-8cc1-4cbaa88fa7c8','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('8bc23c93-1e6a-4e35-b744-8be9bce6e5ae','e324b026912140b2a6e6701ca205ce23','9d10395a-26f0-4d5d-8cc1-4cbaa88fa7c8','ingress','IPv6',NULL,NULL,NULL,NULL,'9d10395a-26f0-4d5d-8cc1-4cbaa88fa7c8',NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('1a5583c2-f6f1-4af1-bbbc-add441ddf5b9','e324b026912140b2a6e6701ca205ce23','9d10395a-26f0-4d5d-8cc1-4cbaa88fa7c8','ingress','IPv4',NULL,NULL,NULL,NULL,'9d10395a-26f0-4d5d-8cc1-4cbaa88fa7c8',NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('9a2ee957-e257-42c5-8f50-c0ffbc648f8e','a797a8a659cd4f2f9b0b20353d209f17','73f3209e-23ee-4d4f-8c75-5f2e72d2fa97','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('d8e491f7-2f8f-4178-821e-72583d7d30d0','a797a8a659cd4f2f9b0b20353d209f17','73f3209e-23ee-4d4f-8c75-5f2e72d2fa97','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('3fb91083-645c-4bf5-b27b-c0dbc5a296eb','a797a8a659cd4f2f9b0b20353d209f17','73f3209e-23ee-4d4f-8c75-5f2e72d2fa97','ingress','IPv6',NULL,NULL,NULL,NULL,'73f3209e-23ee-4d4f-8c75-5f2e72d2fa97',NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('77005f1b-292f-42a8-a6a4-59589b714ffe','a797a8a659cd4f2f9b0b20353d209f17','73f3209e-23ee-4d4f-8c75-5f2e72d2fa97','ingress','IPv4',NULL,NULL,NULL,NULL,'73f3209e-23ee-4d4f-8c75-5f2e72d2fa97',NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('3220a65c-eb62-4839-b5dd-1c345f1b9d3c','714bef19adea42e6aa49eed03376d1a8','e11b81d1-111e-42ae-9f8f-26c62ac7b210','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
INSERT INTO "security_group_rules" VALUES('83e47f99-54c5-48fb-a2d0-d11d4b62c871','714bef19adea42e6aa49eed03376d1a8','e11b81d1-111e-42ae-9f8f-26c62ac7b210','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1);
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
INSERT INTO "security_groups" VALUES('88a297b8-17cf-4e1d-888f-8b254a2f2e1a','714bef19adea42e6aa49eed03376d1a8','Default security group','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'default',1,'714bef19adea42e6aa49eed03376d1a8');
INSERT INTO "security_groups" VALUES('9d10395a-26f0-4d5d-8cc1-4cbaa88fa7c8','e324b026912140b2a6e6701ca205ce23','Default security group','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'default',1,'e324b026912140b2a6e6701ca205ce23');
INSERT INTO "security_groups" VALUES('73f3209e-23ee-4d4f-8c75-5f2e72d2fa97','a797a8a659cd4f2f9b0b20353d209f17','Default security group','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'default',1,'a797a8a659cd4f2f9b0b20353d209f17');
INSERT INTO "security_groups" VALUES('e11b81d1-111e-42ae-9f8f-26c62ac7b210','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('dd5cc9cd-91a4-4d6a-83b2-d4ec805a320c','714bef19adea42e6aa49eed03376d1a8','af1e5c58cd454320bf565973edb2e865','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"ab56c99d-5b48-4c49-aae4-9ddd47ff7d9c","made":true}]','active',NULL,1,1,1,NULL,'r-0dd669a7',0,'MANUAL','','','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z','2026-11-22T03:48:42.071515','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('376a8851-0a5a-4e82-a85c-dc0a2f33e123','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('cc588930-3c53-4f56-8cb7-88e8f5e903d7','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('6258e7bd-afab-4242-82e3-fbee9950ba1b','09b667d5-4fa2-45db-905f-5c5c81b3b3e5','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('a6360f49-39fa-4342-a11c-2aa056db7a94','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('9cf88a8b-7b94-45ce-9402-64e86971af7f','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'545f5644-bf4f-456b-ba5a-d80752625341',0);
INSERT INTO "subnetpools" VALUES('f511f3c0-17a3-4b7b-b065-e94a6b95ddd9','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'six','["2001:db8::/32"]',6,64,64,128,NULL,'0cbf0bdb-022b-4f9d-9ef6-0fd32590b78d',0);
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
INSERT INTO "subnets" VALUES('286cad03-c8b0-49a6-bb17-8c31c6357bee','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'public_subnet','60fbcc89-9d41-40c9-88ee-e1d95967844f',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('09b667d5-4fa2-45db-905f-5c5c81b3b3e5','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'','4b75e68c-0b41-4b2c-8f5c-59df915d5def',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('2de92dfb-aee4-4b74-a5e3-bd1279a00b10','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'auto_allocated_subnet_v4','95e3f619-c15a-43cd-8e78-cc3a71e11905',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'a6360f49-39fa-4342-a11c-2aa056db7a94','[]',0);
INSERT INTO "subnets" VALUES('66cb7c50-4f5d-42a9-80be-66350ed98bc6','a797a8a659cd4f2f9b0b20353d209f17','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','312f9235-e411-4ee7-b4b2-04875bf87971',6,'2001:db8::/64','2001:db8::1','[{"start":"2001:db8::2","end":"2001:db8::ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'f511f3c0-17a3-4b7b-b065-e94a6b95ddd9','[]',1);
INSERT INTO "subnets" VALUES('da8e850c-98c0-4599-b6dd-fda35f932d06','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:42Z','2026-11-22T03:48:42Z',1,'','f1deb539-4ec7-4e28-b6ec-7260737f26ef',6,'2001:db8:0:1::/64','2001:db8:0:1::1','[{"start":"2001:db8:0:1::2","end":"2001:db8:0:1:ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'f511f3c0-17a3-4b7b-b065-e94a6b95ddd9','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('4JQBZG8yPWwCM73n14NurQ','af1e5c58cd454320bf565973edb2e865',1795362521,0);
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
INSERT INTO "trunks" VALUES('51e8f92b-9bdc-4876-9496-ff017ff13468','714bef19adea42e6aa49eed03376d1a8','','[]','2026-11-22T03:48:41Z','2026-11-22T03:48:41Z',1,'trunk','c024c239-a7fe-4a72-a9fd-2936fdf9beb6',1,'DOWN');
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
INSERT INTO "trusts" VALUES('6dde644256eb453188fe86b46607a6ca','af1e5c58cd454320bf565973edb2e865','d3d67bc917b445fd82faaf66fde53c5c','714bef19adea42e6aa49eed03376d1a8',0,'["d5a62c8ca6a749138017c6459c0c393c"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('287f08f7ed6b432dbac00fcea805ed35','714bef19adea42e6aa49eed03376d1a8',NULL,'4bb1268bbf6840f59003aff9b105cb3f','RegionOne','things',9,NULL,'68f5072268d64045b3d86089f1d4d0e0');
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
INSERT INTO "users" VALUES('d5e396458cd848c9acc2701f3910efcc','admin','default',NULL,NULL,1,'$2b$08$6t/xAc9GkR324Idpnk/bf.G9Ug7iXkOo5y5DHGWDCHSohqkYa2Ida','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('c5c0ce676397422caaeb420d060f2c0d','demo','default',NULL,NULL,1,'$2b$08$8lYe59ymsPLBiGN.hY0/ouG9nqqG7TPr5s0lG.uGzH1uQ3F1JUdeO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('1d667206d1814fafa1c605718e982723','reader','default',NULL,NULL,1,'$2b$08$FABRrpqZhNBCvQjhuE1lzuuHuQoZuItmwIIn.hKvx6Aks7uezUWUe','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('af1e5c58cd454320bf565973edb2e865','member','default',NULL,NULL,1,'$2b$08$6gu4gcQ6OcfOa6tCOyHtd.k/v1Ugrd7kdsEqoVibzAcrTtLQBkkgm','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d3d67bc917b445fd82faaf66fde53c5c','stranger','default',NULL,NULL,1,'$2b$08$3vQLKOmFhuenXOP.fO3ECeD6pNJrT7NEf2PVHY.YmGjaopxmTIZvO','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
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
CREATE INDEX ix_qos_policies_name ON qos_policies (name);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_ndp_proxies_router_id ON ndp_proxies (router_id);
CREATE INDEX ix_ndp_proxies_project_id ON ndp_proxies (project_id);
CREATE INDEX ix_ndp_proxies_port_id ON ndp_proxies (port_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_status ON trunks (status);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
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
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
COMMIT;
