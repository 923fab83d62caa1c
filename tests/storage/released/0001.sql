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
INSERT INTO "access_rules" VALUES('207c53b32e7346f1ab4b833a77a6107d','77fdc52e3db64baeadc4fe7ee9a6bc32','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('10401523-aeb0-460e-9f31-8427e266b87b','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('b12b056d-38a9-4529-b3cc-f2f8e189ff71','619f7ff549574e24b3bc182750ad2598','scope',4);
INSERT INTO "address_scopes" VALUES('f3b4d3b4-8814-498c-b2d7-ef61c74630bc','27959349737b422fafce8b178564d628','six',6);
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
INSERT INTO "application_credentials" VALUES('c7807b62d192421b9dc7ad996658cd53','77fdc52e3db64baeadc4fe7ee9a6bc32','619f7ff549574e24b3bc182750ad2598','robot',NULL,'$2b$08$RRUeWtRP3w9vjlleDziRquh4lmO02hUW6hzEGPwZQPmMGXSdSlYUa','["2ecec40c61864c6a897f090a80ac5eef","55ac18d90f2546ec9d71d2b949ceee00"]','["207c53b32e7346f1ab4b833a77a6107d"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('619f7ff549574e24b3bc182750ad2598','f778640e-6731-47d7-a46f-d6e0af8e60b2','eb96f830-1a77-4564-97ef-e8af9af8fdde');
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
INSERT INTO "catalog_endpoints" VALUES('5b9c46feddc84c4ebcfbf73ff3790e9c','public','8248b5919fc944808aca12f305e8ca68','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('8248b5919fc944808aca12f305e8ca68','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('619f7ff549574e24b3bc182750ad2598','619f7ff549574e24b3bc182750ad2598','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('d23e2347-76eb-4a6e-b7a2-6fee4af1d101','619f7ff549574e24b3bc182750ad2598','1020e820-4ea8-48c1-9249-51f934e24b0d','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('0a430d9bf3912f02800e3fd7831ca454358a2a37689d868d40c84e76d88b203b','77fdc52e3db64baeadc4fe7ee9a6bc32','ec2','619f7ff549574e24b3bc182750ad2598','gAAAAABrAnGNRJrGbOeJXYRsDvvKPsEi_vJ8mr6DmaplvHjUvTCjkCg5PINQZiSWUxLp-v6nkCeak1BYddiVLwDyLA9arKImPejWdSM6X56GyIAYgerzLYYXfUNZiC5CSVWqQGkzmt6V2K4XOEErT-25rinpkoRAKz48jVdHvMG-DxVy27c_OcwHQR1QIhm1n0AsGBSr9fz6XHaxqv1xkm3KsCkrdT9png==');
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
INSERT INTO "default_security_group_rules" VALUES('64cdcb18-402e-4a5d-8cf1-6727409df201','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "default_security_group_rules" VALUES('4f09a71b-e07e-4fa2-8f0b-653343c7265d','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "default_security_group_rules" VALUES('01d9a8f6-af0a-4ca2-9ec5-0177ecffc500','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "default_security_group_rules" VALUES('a78828b0-68c0-4d0f-ac8d-9e689bda064a','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
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
INSERT INTO "endpoint_groups" VALUES('5d10f2078333485d8856cfe97da4102d','examples','{"service_id":"8248b5919fc944808aca12f305e8ca68"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('aca84c38-461c-4d60-8214-5f8eb2ebb8c4','','','L3_ROUTER_NAT','["cb1598a0-729d-4188-9f42-9d708ea4ceec"]',1);
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
INSERT INTO "floatingips" VALUES('e5127fa5-c61b-4eed-a2b8-42e25a035a8b','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'17bebc9d-a76a-47a0-b490-1fb4c6f5922f','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','',NULL,'22e0bd38-4b35-4054-b99d-3fe942b7b80c');
INSERT INTO "floatingips" VALUES('14936665-c4ba-44f4-801d-0cc86fa3641c','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'17bebc9d-a76a-47a0-b490-1fb4c6f5922f','203.0.113.4',NULL,NULL,NULL,'1020e820-4ea8-48c1-9249-51f934e24b0d','ACTIVE','','',NULL,'a051dafc-42b4-4e6b-82e4-71c0252db714');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('5ff5340ed0a74373b4e0040401069739','4a9b19a6c7684b699163cfba46a9ba5a','f770bc3cf55d4ecba96a38e4441e326b');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('4a9b19a6c7684b699163cfba46a9ba5a','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('17bebc9d-a76a-47a0-b490-1fb4c6f5922f/203.0.113.1','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','5979d1c3-8dbc-4549-a11a-e79f3afa9a9b','1d66bc18-ad55-43a2-a5dd-d935afed906e','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.2','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','127f124b-62ae-415b-aaaf-1433e7102ab0','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.3','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','c5b10e86-c232-4297-a35e-286cfc001c39','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('17bebc9d-a76a-47a0-b490-1fb4c6f5922f/203.0.113.2','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','5979d1c3-8dbc-4549-a11a-e79f3afa9a9b','a28fed3c-f8d4-4555-9e5f-06b2a312c525','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.1','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','12e2a35f-5b03-4b59-8408-a4f98489381c','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('17bebc9d-a76a-47a0-b490-1fb4c6f5922f/203.0.113.3','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','5979d1c3-8dbc-4549-a11a-e79f3afa9a9b','22e0bd38-4b35-4054-b99d-3fe942b7b80c','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('17bebc9d-a76a-47a0-b490-1fb4c6f5922f/203.0.113.4','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','5979d1c3-8dbc-4549-a11a-e79f3afa9a9b','a051dafc-42b4-4e6b-82e4-71c0252db714','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.4','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','f39118a0-9e36-4009-b20a-40318f752e65','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('17bebc9d-a76a-47a0-b490-1fb4c6f5922f/203.0.113.5','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','5979d1c3-8dbc-4549-a11a-e79f3afa9a9b','ff2f6183-5f1f-4bd1-ae42-21f56fe9c975','203.0.113.5');
INSERT INTO "ip_allocations" VALUES('f778640e-6731-47d7-a46f-d6e0af8e60b2/10.128.0.1','f778640e-6731-47d7-a46f-d6e0af8e60b2','daa6b855-6a66-4499-8395-025d04aba19e','8bdd8812-9964-468c-bb29-b134189ddadb','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.5','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','6d567db9-ec61-4949-9e07-c505e25cc38c','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.6','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','a5d62f54-1a3a-43be-9665-ca743408590f','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.7','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','f8e40e89-83ab-4621-9e4a-cafef790ce5a','10.0.0.7');
INSERT INTO "ip_allocations" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3/10.0.0.8','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','19fcb063-4736-43a1-a11b-030829bb35f3','10.0.0.8');
INSERT INTO "ip_allocations" VALUES('c4cecdcb-fad5-4d43-9980-cb4ba3dcdb9d/2001:db8::1','c4cecdcb-fad5-4d43-9980-cb4ba3dcdb9d','524c502b-27f5-4d56-9a94-b8c282a32f92','e45c3f66-2019-4c7c-bdf8-6317cb70bac0','2001:db8::1');
INSERT INTO "ip_allocations" VALUES('c951c5ab-be49-4881-80b0-f2e68ed895cc/2001:db8:0:1::1','c951c5ab-be49-4881-80b0-f2e68ed895cc','9efa93ca-6e2a-4044-80b8-608fa467fef1','3709b887-1f15-486c-86c0-4a3ec027d878','2001:db8:0:1::1');
INSERT INTO "ip_allocations" VALUES('c951c5ab-be49-4881-80b0-f2e68ed895cc/2001:db8:0:1::2','c951c5ab-be49-4881-80b0-f2e68ed895cc','9efa93ca-6e2a-4044-80b8-608fa467fef1','1a2ef2eb-d377-4128-a118-9100ae37925c','2001:db8:0:1::2');
INSERT INTO "ip_allocations" VALUES('c951c5ab-be49-4881-80b0-f2e68ed895cc/2001:db8:0:1::3','c951c5ab-be49-4881-80b0-f2e68ed895cc','9efa93ca-6e2a-4044-80b8-608fa467fef1','7356cec3-c76d-4a56-b06d-725633cc388b','2001:db8:0:1::3');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('5789c70a7d1d4420a9180961bbeb23a4','5979d1c3-8dbc-4549-a11a-e79f3afa9a9b','cb007106','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('383006cca6924968a0ba752647abafe2','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','0a000009','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('5c8ed0c2b0ae4ed0b8fda7dd61bd14c8','daa6b855-6a66-4499-8395-025d04aba19e','0a800002','0a8000fe');
INSERT INTO "ip_free_ranges" VALUES('d148ff9a4dd2443b8cd729d68c4350ad','524c502b-27f5-4d56-9a94-b8c282a32f92','20010db8000000000000000000000002','20010db800000000ffffffffffffffff');
INSERT INTO "ip_free_ranges" VALUES('3d61490b41ee4918a7e4492c2b29fea5','9efa93ca-6e2a-4044-80b8-608fa467fef1','20010db8000000010000000000000004','20010db800000001ffffffffffffffff');
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
INSERT INTO "keypairs" VALUES('f653c2a893156795a2fa36e2de2101e4','77fdc52e3db64baeadc4fe7ee9a6bc32','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDgeJXWgXzW5C1a3wSXKr471aqV/Bdxg6+nlxtKYwJRUhJm7lytPKHoW7yo4TJ9jbzcPSsS9Xf9uIP1gFbWE1BtuUXIGFXExFwHrOrOmv7tK/UpcQMbSHjTIwORqF0R8LV5axLSFLjV9s5VoV2r+86sleZhv4C+d+iJNGJGbyVyFf3ZBR2257QEzmSJ6Qh0mIc+xVNo2fh7FEgxK9SVuRkGMumXDWjE8e32jyi1dIpbZA04tAM7OTHPf8uyod/FeNwpAlJJZpjyU38OQ9XJhrK480jI8sq3WIuZtXE10lXuluogx6cht6z53Wbh7eNGo5S16onSGvvo535nQJ0f1JFv Generated-by-cumulet','2d:50:85:26:9c:1b:35:9e:a0:f7:e2:fe:1d:d5:0e:18','2026-11-22T04:37:33.746702Z');
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
INSERT INTO "lb_health_monitors" VALUES('c68bca24-7d25-4056-9333-e2140b5a3b21','619f7ff549574e24b3bc182750ad2598','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('ff7c9da8-d8a6-4105-80d5-86c3cd1045e0','619f7ff549574e24b3bc182750ad2598',1,'INACTIVE',NULL,'1baddc4d-64c0-4cc3-ae5b-f4b56a2ce55e','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('1baddc4d-64c0-4cc3-ae5b-f4b56a2ce55e/c68bca24-7d25-4056-9333-e2140b5a3b21','1baddc4d-64c0-4cc3-ae5b-f4b56a2ce55e','c68bca24-7d25-4056-9333-e2140b5a3b21','2026-11-22T04:37:33.967170Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('1baddc4d-64c0-4cc3-ae5b-f4b56a2ce55e','619f7ff549574e24b3bc182750ad2598',1,'ACTIVE',NULL,'','','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','HTTP','SOURCE_IP','haproxy','b12fa20a-82af-447a-8bb5-5b21a2182630');
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
INSERT INTO "lb_vips" VALUES('b12fa20a-82af-447a-8bb5-5b21a2182630','619f7ff549574e24b3bc182750ad2598',1,'ACTIVE',NULL,'','','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','10.0.0.7','f8e40e89-83ab-4621-9e4a-cafef790ce5a',80,'HTTP','1baddc4d-64c0-4cc3-ae5b-f4b56a2ce55e',NULL,-1);
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
INSERT INTO "logs" VALUES('ec44e9a4-dba2-4343-9de8-7ddd25b1063f','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'log','security_group','bf65cea6-daa1-4bc4-bf2f-c2e21a27192e',NULL,'ALL',1);
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
INSERT INTO "metering_label_rules" VALUES('ba9b57cb-cba1-474d-b38b-d8b3c493d4b5','619f7ff549574e24b3bc182750ad2598','1335361e-4d73-464a-a4c0-a70bfc71eb1d','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('1335361e-4d73-464a-a4c0-a70bfc71eb1d','619f7ff549574e24b3bc182750ad2598','label','',0);
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
INSERT INTO "ndp_proxies" VALUES('a662c467-9c4c-4714-89fd-c73aa541f6f6','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','28bce0a1-122a-4825-95f7-1246c689eee9','7356cec3-c76d-4a56-b06d-725633cc388b','2001:db8:0:1::3');
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
INSERT INTO "network_segment_ranges" VALUES('81160a1b-5538-4687-a9e0-728d67545c96','','',0,1,'vxlan',NULL,9000,9009);
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
INSERT INTO "networks" VALUES('17bebc9d-a76a-47a0-b490-1fb4c6f5922f','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('f9b85d38-b411-4c74-b4fe-e78f709fc6c3','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'21394f98-eda3-4d04-a5d1-588ee05a9936',2,0);
INSERT INTO "networks" VALUES('f778640e-6731-47d7-a46f-d6e0af8e60b2','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
INSERT INTO "networks" VALUES('c4cecdcb-fad5-4d43-9980-cb4ba3dcdb9d','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'',1,'ACTIVE',1,0,1500,1,'','[]','local',NULL,NULL,1,NULL,4,1);
INSERT INTO "networks" VALUES('c951c5ab-be49-4881-80b0-f2e68ed895cc','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'six',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,5,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('6b669293c1e74a3ebddd08de2b1f4757','an application','{}');
CREATE TABLE physical (
	id TEXT NOT NULL, 
	mtu INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "physical" VALUES('here',1500);
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('f8d8c196c9a04bc889778cb1e1f71c38','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('f5fba7018df149fdbf67707b0a413531','f8d8c196c9a04bc889778cb1e1f71c38','','8248b5919fc944808aca12f305e8ca68','');
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
INSERT INTO "port_forwardings" VALUES('c66b98e6-64a7-4ab9-ba50-0a4f26deb1ae','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'14936665-c4ba-44f4-801d-0cc86fa3641c',2222,22,'2222:2222','22:22','10.0.0.4','f39118a0-9e36-4009-b20a-40318f752e65','tcp','1020e820-4ea8-48c1-9249-51f934e24b0d');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('c5b10e86-c232-4297-a35e-286cfc001c39/d41f321f-3da6-493b-a879-b0fe79cecf04','c5b10e86-c232-4297-a35e-286cfc001c39','d41f321f-3da6-493b-a879-b0fe79cecf04');
INSERT INTO "port_group_memberships" VALUES('f39118a0-9e36-4009-b20a-40318f752e65/d41f321f-3da6-493b-a879-b0fe79cecf04','f39118a0-9e36-4009-b20a-40318f752e65','d41f321f-3da6-493b-a879-b0fe79cecf04');
INSERT INTO "port_group_memberships" VALUES('6d567db9-ec61-4949-9e07-c505e25cc38c/d41f321f-3da6-493b-a879-b0fe79cecf04','6d567db9-ec61-4949-9e07-c505e25cc38c','d41f321f-3da6-493b-a879-b0fe79cecf04');
INSERT INTO "port_group_memberships" VALUES('a5d62f54-1a3a-43be-9665-ca743408590f/d41f321f-3da6-493b-a879-b0fe79cecf04','a5d62f54-1a3a-43be-9665-ca743408590f','d41f321f-3da6-493b-a879-b0fe79cecf04');
INSERT INTO "port_group_memberships" VALUES('19fcb063-4736-43a1-a11b-030829bb35f3/d41f321f-3da6-493b-a879-b0fe79cecf04','19fcb063-4736-43a1-a11b-030829bb35f3','d41f321f-3da6-493b-a879-b0fe79cecf04');
INSERT INTO "port_group_memberships" VALUES('7356cec3-c76d-4a56-b06d-725633cc388b/d41f321f-3da6-493b-a879-b0fe79cecf04','7356cec3-c76d-4a56-b06d-725633cc388b','d41f321f-3da6-493b-a879-b0fe79cecf04');
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
INSERT INTO "ports" VALUES('1d66bc18-ad55-43a2-a5dd-d935afed906e','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','fa:16:3e:50:08:cb',1,'ACTIVE','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','network:edge','[{"subnet_id":"5979d1c3-8dbc-4549-a11a-e79f3afa9a9b","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'27959349737b422fafce8b178564d628');
INSERT INTO "ports" VALUES('127f124b-62ae-415b-aaaf-1433e7102ab0','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:f4:e0:ed',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-f9b85d38-b411-4c74-b4fe-e78f709fc6c3','network:dhcp','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('c5b10e86-c232-4297-a35e-286cfc001c39','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'spare','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:f7:f7:35',1,'DOWN','','','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.3"}]','["d41f321f-3da6-493b-a879-b0fe79cecf04"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('a28fed3c-f8d4-4555-9e5f-06b2a312c525','','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','fa:16:3e:ea:21:33',1,'ACTIVE','1020e820-4ea8-48c1-9249-51f934e24b0d','network:router_gateway','[{"subnet_id":"5979d1c3-8dbc-4549-a11a-e79f3afa9a9b","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'27959349737b422fafce8b178564d628');
INSERT INTO "ports" VALUES('12e2a35f-5b03-4b59-8408-a4f98489381c','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:f8:a1:bf',1,'ACTIVE','1020e820-4ea8-48c1-9249-51f934e24b0d','network:router_interface','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('22e0bd38-4b35-4054-b99d-3fe942b7b80c','','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','fa:16:3e:45:a2:43',1,'DOWN','e5127fa5-c61b-4eed-a2b8-42e25a035a8b','network:floatingip','[{"subnet_id":"5979d1c3-8dbc-4549-a11a-e79f3afa9a9b","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'27959349737b422fafce8b178564d628');
INSERT INTO "ports" VALUES('a051dafc-42b4-4e6b-82e4-71c0252db714','','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','fa:16:3e:09:8a:62',1,'DOWN','14936665-c4ba-44f4-801d-0cc86fa3641c','network:floatingip','[{"subnet_id":"5979d1c3-8dbc-4549-a11a-e79f3afa9a9b","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'27959349737b422fafce8b178564d628');
INSERT INTO "ports" VALUES('f39118a0-9e36-4009-b20a-40318f752e65','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'inside','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:38:b4:1f',1,'DOWN','','','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.4"}]','["d41f321f-3da6-493b-a879-b0fe79cecf04"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('ff2f6183-5f1f-4bd1-ae42-21f56fe9c975','','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','fa:16:3e:e9:8f:04',1,'ACTIVE','eb96f830-1a77-4564-97ef-e8af9af8fdde','network:router_gateway','[{"subnet_id":"5979d1c3-8dbc-4549-a11a-e79f3afa9a9b","ip_address":"203.0.113.5"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'27959349737b422fafce8b178564d628');
INSERT INTO "ports" VALUES('8bdd8812-9964-468c-bb29-b134189ddadb','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','f778640e-6731-47d7-a46f-d6e0af8e60b2','fa:16:3e:9d:aa:8e',1,'ACTIVE','eb96f830-1a77-4564-97ef-e8af9af8fdde','network:router_interface','[{"subnet_id":"daa6b855-6a66-4499-8395-025d04aba19e","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('6d567db9-ec61-4949-9e07-c505e25cc38c','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:fa:69:81',1,'DOWN','','trunk:subport','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.5"}]','["d41f321f-3da6-493b-a879-b0fe79cecf04"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','0c2b2879-9fd6-4438-bce4-ccb8fba8d103',100,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('a5d62f54-1a3a-43be-9665-ca743408590f','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:c2:8a:b1',1,'DOWN','','','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.6"}]','["d41f321f-3da6-493b-a879-b0fe79cecf04"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','0c2b2879-9fd6-4438-bce4-ccb8fba8d103',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('f8e40e89-83ab-4621-9e4a-cafef790ce5a','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'vip-b12fa20a-82af-447a-8bb5-5b21a2182630','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:59:32:f7',1,'ACTIVE','b12fa20a-82af-447a-8bb5-5b21a2182630','neutron:LOADBALANCER','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.7"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('19fcb063-4736-43a1-a11b-030829bb35f3','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','fa:16:3e:0b:70:e2',1,'ACTIVE','73af1c94-ffaf-4751-8c20-15422227815b','compute:nova','[{"subnet_id":"d4c5eeaf-fcf2-4662-8eab-7110dbb075a4","ip_address":"10.0.0.8"}]','["d41f321f-3da6-493b-a879-b0fe79cecf04"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('e45c3f66-2019-4c7c-bdf8-6317cb70bac0','','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','c4cecdcb-fad5-4d43-9980-cb4ba3dcdb9d','fa:16:3e:14:22:77',1,'ACTIVE','28bce0a1-122a-4825-95f7-1246c689eee9','network:router_gateway','[{"subnet_id":"524c502b-27f5-4d56-9a94-b8c282a32f92","ip_address":"2001:db8::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'27959349737b422fafce8b178564d628');
INSERT INTO "ports" VALUES('3709b887-1f15-486c-86c0-4a3ec027d878','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','c951c5ab-be49-4881-80b0-f2e68ed895cc','fa:16:3e:27:08:b7',1,'ACTIVE','28bce0a1-122a-4825-95f7-1246c689eee9','network:router_interface','[{"subnet_id":"9efa93ca-6e2a-4044-80b8-608fa467fef1","ip_address":"2001:db8:0:1::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('1a2ef2eb-d377-4128-a118-9100ae37925c','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'','c951c5ab-be49-4881-80b0-f2e68ed895cc','fa:16:3e:fc:18:df',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-c951c5ab-be49-4881-80b0-f2e68ed895cc','network:dhcp','[{"subnet_id":"9efa93ca-6e2a-4044-80b8-608fa467fef1","ip_address":"2001:db8:0:1::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "ports" VALUES('7356cec3-c76d-4a56-b06d-725633cc388b','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','c951c5ab-be49-4881-80b0-f2e68ed895cc','fa:16:3e:f3:1f:7f',1,'DOWN','','','[{"subnet_id":"9efa93ca-6e2a-4044-80b8-608fa467fef1","ip_address":"2001:db8:0:1::3"}]','["d41f321f-3da6-493b-a879-b0fe79cecf04"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'619f7ff549574e24b3bc182750ad2598');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('ba5fcd6515464cce99026b54eb3b11b8','endpoint','5b9c46feddc84c4ebcfbf73ff3790e9c','ba0c262b40094e87bee073f67976d894');
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
INSERT INTO "projects" VALUES('27959349737b422fafce8b178564d628','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('ba0c262b40094e87bee073f67976d894','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('619f7ff549574e24b3bc182750ad2598','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('93457c55ccc9484e973b11c83cb2e1c8','theirs','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('2c2de91a6de44f30b8eac30ae0d9d187','services','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('6c5febb4-8e5c-4478-b192-910186e9548e','619f7ff549574e24b3bc182750ad2598','21394f98-eda3-4d04-a5d1-588ee05a9936',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('ece84dfa-62ff-4441-841a-5cf99953fc81','619f7ff549574e24b3bc182750ad2598','21394f98-eda3-4d04-a5d1-588ee05a9936',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('bd3ac012-4bbc-466f-98cd-40cefa644883','619f7ff549574e24b3bc182750ad2598','21394f98-eda3-4d04-a5d1-588ee05a9936',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('5f3e582a-83e9-4a23-83c0-dce2941d1111','619f7ff549574e24b3bc182750ad2598','21394f98-eda3-4d04-a5d1-588ee05a9936',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('a9bf599a-61df-4dc0-b01e-405163253395','619f7ff549574e24b3bc182750ad2598','21394f98-eda3-4d04-a5d1-588ee05a9936',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('21394f98-eda3-4d04-a5d1-588ee05a9936','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('619f7ff549574e24b3bc182750ad2598','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('feb689bd-cc76-46f1-918a-252194503e7b','27959349737b422fafce8b178564d628','network','17bebc9d-a76a-47a0-b490-1fb4c6f5922f','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('3e310a5c-991b-4fd5-ad4e-86bab2406a5b','27959349737b422fafce8b178564d628','subnetpool','f293ce29-91e8-4d71-87c3-8f16a2ae0371','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('816d6340-2b24-4208-8c01-b80ba9c8fe35','619f7ff549574e24b3bc182750ad2598','network','f9b85d38-b411-4c74-b4fe-e78f709fc6c3','access_as_shared','2045c9d74c2248f3bb898e747f6a8386');
INSERT INTO "rbac_policies" VALUES('b671b287-b752-416f-a240-b4945668f08a','27959349737b422fafce8b178564d628','address_scope','f3b4d3b4-8814-498c-b2d7-ef61c74630bc','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('cbabfcb1-0883-48f0-a941-938fa5b933ec','27959349737b422fafce8b178564d628','subnetpool','78f64d81-5482-4b63-b04c-caeded3c6c5b','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('481dd0e3-9f01-4ee2-ae6b-bd1f09bcd7f3','27959349737b422fafce8b178564d628','network','c4cecdcb-fad5-4d43-9980-cb4ba3dcdb9d','access_as_external','*');
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
INSERT INTO "registered_limits" VALUES('2135e3d2116045d2902101db78171290','8248b5919fc944808aca12f305e8ca68','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('c566253412f24904afad995577a8a572','audit_id','C_PvXjqjpvEcfm3WAbDQhw',1.7953222533109059333e+09);
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
INSERT INTO "role_assignments" VALUES('cff1d527cdae4eea9c4968ea4800db6d','user','6a172cfd6c2d442a9f7a4bdbf9330168','6b804aacba0649cabfd598ff9091f952','project','27959349737b422fafce8b178564d628',0);
INSERT INTO "role_assignments" VALUES('ceb69748b2824c6c9803a5138d0bf20e','user','6a172cfd6c2d442a9f7a4bdbf9330168','6b804aacba0649cabfd598ff9091f952','project','ba0c262b40094e87bee073f67976d894',0);
INSERT INTO "role_assignments" VALUES('0ab2794b850d470b96a6c033d2bd383d','user','6a172cfd6c2d442a9f7a4bdbf9330168','6b804aacba0649cabfd598ff9091f952','domain','default',0);
INSERT INTO "role_assignments" VALUES('b3a4da51b208453b9a02efd53c4a10d0','user','6a172cfd6c2d442a9f7a4bdbf9330168','6b804aacba0649cabfd598ff9091f952','system','all',0);
INSERT INTO "role_assignments" VALUES('c7d56705f2804b75a8db65f072eecc52','user','3d8a55c84aa34fdd85aac5b77c5b0fd4','2ecec40c61864c6a897f090a80ac5eef','project','ba0c262b40094e87bee073f67976d894',0);
INSERT INTO "role_assignments" VALUES('fd01220fb79241afb24a7c21948c32de','user','6f91c5bd5491466fb772731f33d9a279','55ac18d90f2546ec9d71d2b949ceee00','project','619f7ff549574e24b3bc182750ad2598',0);
INSERT INTO "role_assignments" VALUES('6040e92e3a7d4551aa60565f1cd1873a','user','77fdc52e3db64baeadc4fe7ee9a6bc32','2ecec40c61864c6a897f090a80ac5eef','project','619f7ff549574e24b3bc182750ad2598',0);
INSERT INTO "role_assignments" VALUES('d4be68f9b1e54466847ebf58166affb3','user','19193e01a9b04929861834d6526e471b','1b8911f90e3e445e907b744a9ea015b7','project','619f7ff549574e24b3bc182750ad2598',0);
INSERT INTO "role_assignments" VALUES('b1ef8ee526c44bf9b1abdd541179561c','user','4a693226de0a4293a1210edee0f03a28','09e3142e63b34af6818737b350283c96','project','619f7ff549574e24b3bc182750ad2598',0);
INSERT INTO "role_assignments" VALUES('3e82b0fd17d94d74a0f610b32dfee8c0','user','f770bc3cf55d4ecba96a38e4441e326b','2ecec40c61864c6a897f090a80ac5eef','project','93457c55ccc9484e973b11c83cb2e1c8',0);
INSERT INTO "role_assignments" VALUES('71a745d631654698a5b6d39f226ede9c','user','cb64a942f8e54ee89634ee494200e61f','a770588e55564c27bdc72f48d82a99a6','project','2c2de91a6de44f30b8eac30ae0d9d187',0);
INSERT INTO "role_assignments" VALUES('97b99730d00141469105017fbd5f2222','user','37fe1e8bf9ac42fab02a58daff474eb0','6b804aacba0649cabfd598ff9091f952','system','all',0);
INSERT INTO "role_assignments" VALUES('86481345ff204261af472e1ac4dba2e0','user','05eac36ef6a9458496ff3964a26a1e80','55ac18d90f2546ec9d71d2b949ceee00','system','all',0);
INSERT INTO "role_assignments" VALUES('7447b42d73b34f378d0d2cf721edcf90','user','d1c87c58f6c24b6f817c6b0126ba7326','6b804aacba0649cabfd598ff9091f952','domain','default',0);
INSERT INTO "role_assignments" VALUES('0046b632d8b44339ae003dfcbf9fba43','user','535bd99778e441c0b3e91391483a9150','1b8911f90e3e445e907b744a9ea015b7','domain','default',0);
INSERT INTO "role_assignments" VALUES('9a5478b73f8844ffbfd4afe961424952','user','c9efb2a3b8aa48f293679ba2fd21af69','55ac18d90f2546ec9d71d2b949ceee00','domain','default',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('da3f21346603489e85a37c3ed4d5ed0b','6b804aacba0649cabfd598ff9091f952','1b8911f90e3e445e907b744a9ea015b7');
INSERT INTO "role_implications" VALUES('e27d4c17e2854c45b00ca4984f9b9eec','1b8911f90e3e445e907b744a9ea015b7','2ecec40c61864c6a897f090a80ac5eef');
INSERT INTO "role_implications" VALUES('fa90d64cd00c4d98aff07e47b7b68da0','2ecec40c61864c6a897f090a80ac5eef','55ac18d90f2546ec9d71d2b949ceee00');
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
INSERT INTO "roles" VALUES('6b804aacba0649cabfd598ff9091f952','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('1b8911f90e3e445e907b744a9ea015b7','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('2ecec40c61864c6a897f090a80ac5eef','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('55ac18d90f2546ec9d71d2b949ceee00','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('a770588e55564c27bdc72f48d82a99a6','service',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('09e3142e63b34af6818737b350283c96','guest',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('1020e820-4ea8-48c1-9249-51f934e24b0d','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('eb96f830-1a77-4564-97ef-e8af9af8fdde','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('28bce0a1-122a-4825-95f7-1246c689eee9','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',2,'',1,'ACTIVE','[]',0,0,0,0,1,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('283b8ee4-8f18-4825-86ec-92df4e3fb979','619f7ff549574e24b3bc182750ad2598','d41f321f-3da6-493b-a879-b0fe79cecf04','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('e3a2e1b9-413a-4353-9680-fc966a24c6e2','619f7ff549574e24b3bc182750ad2598','d41f321f-3da6-493b-a879-b0fe79cecf04','ingress','IPv4',NULL,NULL,NULL,NULL,'d41f321f-3da6-493b-a879-b0fe79cecf04',NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('ee55bd2a-1ece-4180-96d6-f7ebd417f791','619f7ff549574e24b3bc182750ad2598','d41f321f-3da6-493b-a879-b0fe79cecf04','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('2a65cb58-03e2-4318-a4c6-094d3ae00953','619f7ff549574e24b3bc182750ad2598','d41f321f-3da6-493b-a879-b0fe79cecf04','ingress','IPv6',NULL,NULL,NULL,NULL,'d41f321f-3da6-493b-a879-b0fe79cecf04',NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('66b66875-92ef-46dc-991d-ba84e0b26908','93457c55ccc9484e973b11c83cb2e1c8','6934d8d8-9b02-41c6-902d-6f1920dfcf22','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('7e7f4576-0425-43c8-88b6-4c9ee6d3f2a0','93457c55ccc9484e973b11c83cb2e1c8','6934d8d8-9b02-41c6-902d-6f1920dfcf22','ingress','IPv4',NULL,NULL,NULL,NULL,'6934d8d8-9b02-41c6-902d-6f1920dfcf22',NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('10225fb1-aff4-448f-9364-1635affb98eb','93457c55ccc9484e973b11c83cb2e1c8','6934d8d8-9b02-41c6-902d-6f1920dfcf22','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('5a0545af-e33d-4377-9d70-cc7411dffe26','93457c55ccc9484e973b11c83cb2e1c8','6934d8d8-9b02-41c6-902d-6f1920dfcf22','ingress','IPv6',NULL,NULL,NULL,NULL,'6934d8d8-9b02-41c6-902d-6f1920dfcf22',NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('8246741f-9153-4c9e-b0fc-4e382f473eb0','27959349737b422fafce8b178564d628','c6458534-1fc2-46b2-bf8d-040a1907602c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('59198716-a118-4c1a-94ba-ab9fb256aba1','27959349737b422fafce8b178564d628','c6458534-1fc2-46b2-bf8d-040a1907602c','ingress','IPv4',NULL,NULL,NULL,NULL,'c6458534-1fc2-46b2-bf8d-040a1907602c',NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('6308a0ba-293b-4566-8b4d-d181d448ee2b','27959349737b422fafce8b178564d628','c6458534-1fc2-46b2-bf8d-040a1907602c','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('ac639960-28f6-4078-af5f-c7a02c407c8f','27959349737b422fafce8b178564d628','c6458534-1fc2-46b2-bf8d-040a1907602c','ingress','IPv6',NULL,NULL,NULL,NULL,'c6458534-1fc2-46b2-bf8d-040a1907602c',NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('7ba3fa7d-393c-48fb-becb-d93e3367b46d','619f7ff549574e24b3bc182750ad2598','bf65cea6-daa1-4bc4-bf2f-c2e21a27192e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
INSERT INTO "security_group_rules" VALUES('6b25b046-88ab-4ebe-ad25-9a3ae2d9e504','619f7ff549574e24b3bc182750ad2598','bf65cea6-daa1-4bc4-bf2f-c2e21a27192e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1);
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
INSERT INTO "security_groups" VALUES('d41f321f-3da6-493b-a879-b0fe79cecf04','619f7ff549574e24b3bc182750ad2598','Default security group','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'default',1,'619f7ff549574e24b3bc182750ad2598');
INSERT INTO "security_groups" VALUES('6934d8d8-9b02-41c6-902d-6f1920dfcf22','93457c55ccc9484e973b11c83cb2e1c8','Default security group','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'default',1,'93457c55ccc9484e973b11c83cb2e1c8');
INSERT INTO "security_groups" VALUES('c6458534-1fc2-46b2-bf8d-040a1907602c','27959349737b422fafce8b178564d628','Default security group','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'default',1,'27959349737b422fafce8b178564d628');
INSERT INTO "security_groups" VALUES('bf65cea6-daa1-4bc4-bf2f-c2e21a27192e','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'group',1,NULL);
CREATE TABLE security_groups_default_statefulness (
	id TEXT NOT NULL, 
	project_id TEXT, 
	stateful BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_security_groups_default_statefulness_project_id UNIQUE (project_id)
);
INSERT INTO "security_groups_default_statefulness" VALUES('34dc8310-0496-4682-b953-75b3e26ecaeb','619f7ff549574e24b3bc182750ad2598',1);
CREATE TABLE segments (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	network_id TEXT, 
	name TEXT, 
	network_type TEXT, 
	physical_network TEXT, 
	segmentation_id INTEGER, 
	"index" INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "segments" VALUES('458d976c-5769-44da-a870-73859da339cf','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'17bebc9d-a76a-47a0-b490-1fb4c6f5922f',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('43fe9e3d-47c9-4b2e-8741-63c7e4a70028','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'f9b85d38-b411-4c74-b4fe-e78f709fc6c3',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('85ce8d07-5197-4b4c-aee2-32cd1f4a4205','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'f778640e-6731-47d7-a46f-d6e0af8e60b2',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('8a06927b-f530-4861-8f58-661020913442','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'f9b85d38-b411-4c74-b4fe-e78f709fc6c3','further','vxlan',NULL,9000,1);
INSERT INTO "segments" VALUES('20abeb11-58df-4193-b34e-0428c914bf4a','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'c4cecdcb-fad5-4d43-9980-cb4ba3dcdb9d',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('87eae9ae-bfa0-4a60-bf7f-35e592b1540c','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'c951c5ab-be49-4881-80b0-f2e68ed895cc',NULL,'local',NULL,NULL,0);
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
INSERT INTO "servers" VALUES('73af1c94-ffaf-4751-8c20-15422227815b','619f7ff549574e24b3bc182750ad2598','77fdc52e3db64baeadc4fe7ee9a6bc32','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"19fcb063-4736-43a1-a11b-030829bb35f3","made":true}]','active',NULL,1,1,1,NULL,'r-83dcbbed',0,'MANUAL','','','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z','2026-11-22T04:37:33.789097','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('3b56eceb-776f-4511-83eb-5787da30d34d','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('cb1598a0-729d-4188-9f42-9d708ea4ceec','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('1baddc4d-64c0-4cc3-ae5b-f4b56a2ce55e','d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('f293ce29-91e8-4d71-87c3-8f16a2ae0371','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('f5fd0755-d4ec-4f09-bc53-8892c12b3d23','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'b12b056d-38a9-4529-b3cc-f2f8e189ff71',0);
INSERT INTO "subnetpools" VALUES('78f64d81-5482-4b63-b04c-caeded3c6c5b','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'six','["2001:db8::/32"]',6,64,64,128,NULL,'f3b4d3b4-8814-498c-b2d7-ef61c74630bc',0);
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
	segment_id TEXT, 
	router_external BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "subnets" VALUES('5979d1c3-8dbc-4549-a11a-e79f3afa9a9b','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'public_subnet','17bebc9d-a76a-47a0-b490-1fb4c6f5922f',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',NULL,1);
INSERT INTO "subnets" VALUES('d4c5eeaf-fcf2-4662-8eab-7110dbb075a4','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','f9b85d38-b411-4c74-b4fe-e78f709fc6c3',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',NULL,0);
INSERT INTO "subnets" VALUES('daa6b855-6a66-4499-8395-025d04aba19e','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'auto_allocated_subnet_v4','f778640e-6731-47d7-a46f-d6e0af8e60b2',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'f293ce29-91e8-4d71-87c3-8f16a2ae0371','[]',NULL,0);
INSERT INTO "subnets" VALUES('524c502b-27f5-4d56-9a94-b8c282a32f92','27959349737b422fafce8b178564d628','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','c4cecdcb-fad5-4d43-9980-cb4ba3dcdb9d',6,'2001:db8::/64',NULL,'[{"start":"2001:db8::1","end":"2001:db8::ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'78f64d81-5482-4b63-b04c-caeded3c6c5b','[]',NULL,1);
INSERT INTO "subnets" VALUES('9efa93ca-6e2a-4044-80b8-608fa467fef1','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'','c951c5ab-be49-4881-80b0-f2e68ed895cc',6,'2001:db8:0:1::/64','2001:db8:0:1::1','[{"start":"2001:db8:0:1::2","end":"2001:db8:0:1:ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'78f64d81-5482-4b63-b04c-caeded3c6c5b','[]',NULL,0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('C_PvXjqjpvEcfm3WAbDQhw','77fdc52e3db64baeadc4fe7ee9a6bc32',1795365453,0);
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
INSERT INTO "trunks" VALUES('0c2b2879-9fd6-4438-bce4-ccb8fba8d103','619f7ff549574e24b3bc182750ad2598','','[]','2026-11-22T04:37:33Z','2026-11-22T04:37:33Z',1,'trunk','a5d62f54-1a3a-43be-9665-ca743408590f',1,'DOWN');
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
INSERT INTO "trusts" VALUES('35edb73f218a43788874c1bb96ac5cfd','77fdc52e3db64baeadc4fe7ee9a6bc32','f770bc3cf55d4ecba96a38e4441e326b','619f7ff549574e24b3bc182750ad2598',0,'["55ac18d90f2546ec9d71d2b949ceee00"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('8f10f07b644c436ba97b7bd6c5d91869','619f7ff549574e24b3bc182750ad2598',NULL,'8248b5919fc944808aca12f305e8ca68','RegionOne','things',9,NULL,'2135e3d2116045d2902101db78171290');
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
INSERT INTO "users" VALUES('6a172cfd6c2d442a9f7a4bdbf9330168','admin','default',NULL,NULL,1,'$2b$08$doOjM9fJUZQ6n2qsHqTzCe3T7jR8W/S2w88XRWQsu2SeNxiuu92Pq','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('3d8a55c84aa34fdd85aac5b77c5b0fd4','demo','default',NULL,NULL,1,'$2b$08$/CT/M5ryzF9gucWEJ.ZD7eynwYhWMCIJcaajU3fxu1T3/hhhv0r06','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('6f91c5bd5491466fb772731f33d9a279','reader','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('77fdc52e3db64baeadc4fe7ee9a6bc32','member','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('19193e01a9b04929861834d6526e471b','manager','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('4a693226de0a4293a1210edee0f03a28','guest','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('f770bc3cf55d4ecba96a38e4441e326b','stranger','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('cb64a942f8e54ee89634ee494200e61f','service','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('37fe1e8bf9ac42fab02a58daff474eb0','system_admin','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('05eac36ef6a9458496ff3964a26a1e80','system_reader','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d1c87c58f6c24b6f817c6b0126ba7326','domain_admin','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('535bd99778e441c0b3e91391483a9150','domain_manager','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('c9efb2a3b8aa48f293679ba2fd21af69','domain_reader','default',NULL,NULL,1,'$2b$08$Hd3rirlyI4ShURynx/Id3eMzJdgqEx4hcHjOAUuQwk2V24EKjPvQG','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_groups_name ON address_groups (name);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_address_scopes_name ON address_scopes (name);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_name ON qos_policies (name);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_segments_project_id ON segments (project_id);
CREATE INDEX ix_segments_network_id ON segments (network_id);
CREATE INDEX ix_network_segment_ranges_project_id ON network_segment_ranges (project_id);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_subnets_segment_id ON subnets (segment_id);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_logs_project_id ON logs (project_id);
CREATE INDEX ix_logs_resource_id ON logs (resource_id);
CREATE INDEX ix_logs_target_id ON logs (target_id);
CREATE INDEX ix_metering_labels_shared ON metering_labels (shared);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_ndp_proxies_router_id ON ndp_proxies (router_id);
CREATE INDEX ix_ndp_proxies_port_id ON ndp_proxies (port_id);
CREATE INDEX ix_ndp_proxies_project_id ON ndp_proxies (project_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_trunks_status ON trunks (status);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
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
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
