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
INSERT INTO "access_rules" VALUES('7c2a2d788f534b4d9235c86e39a491d8','d154717b978b48d2bff9beb84a443d82','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('88138c85-8ad6-43e9-bcb9-79ce0d9780fd','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('79155ced-fff1-4ada-901f-20c0675388b0','35afa41180e4459ab72a986aa8c03c53','scope',4);
INSERT INTO "address_scopes" VALUES('c529e8d6-4c11-4deb-b653-27fc1ee62aa7','b1ff0204b795479e976ef302546a07e6','six',6);
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
INSERT INTO "application_credentials" VALUES('c7c2aa8edad64599adbff07e2f8102e5','d154717b978b48d2bff9beb84a443d82','35afa41180e4459ab72a986aa8c03c53','robot',NULL,'$2b$08$hzNlKyGRD31QfNukEwh2cOYiv8AI4CHl3EJLJncDACD5sdMgtZO3G','["5629298eb81f434a8a57f4259508a0f2","ae3b26af3d4a43f08a5248881b6281e0"]','["7c2a2d788f534b4d9235c86e39a491d8"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('35afa41180e4459ab72a986aa8c03c53','ecb99636-0e27-4451-b514-76382100b160','bb8741f1-1a5d-4c75-9414-f1d909061165');
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
INSERT INTO "catalog_endpoints" VALUES('31b8a154bd854149ba90db038494dac6','public','bd4d21ff5e7f47bf910c2e750589d44d','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('bd4d21ff5e7f47bf910c2e750589d44d','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('35afa41180e4459ab72a986aa8c03c53','35afa41180e4459ab72a986aa8c03c53','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('24106beb-dd1c-41b1-ae43-d228de645475','35afa41180e4459ab72a986aa8c03c53','52ce9c91-2bad-4a2f-ac36-4502e1d5b246','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('030f88a298906d82ed4217fcaa571059019edfdf64683ec85f77fc0299122d89','d154717b978b48d2bff9beb84a443d82','ec2','35afa41180e4459ab72a986aa8c03c53','gAAAAABrAm1o0RdOj1QOLZ833_ntSO6Ab65hOAFpgUVXEKPi4Fxkn2RkuyW5S4kOYiym6VjLNjYly8RTJVF73dtH2bztCoKgUuAjXnV0Og24CHVhb3fH1JzPjeomlM0pyfbeg035vhgfXFNNQDvOfaZcOMGeNLC9TvCd3vaYvx5yeGyDU_WXiyWkmOE9Tg3Rf3ofea22_r7k8vSAAqvJIxGVa6MvjyaFQQ==');
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
INSERT INTO "default_security_group_rules" VALUES('4ac708f4-f3b1-4ccc-a5f8-24e927062b65','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',1);
INSERT INTO "default_security_group_rules" VALUES('cfa761bd-aa9b-4bf7-b72e-16e178754593','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',1);
INSERT INTO "default_security_group_rules" VALUES('3cf2aeda-0e06-4917-bdd7-30c86ae65cde','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',1);
INSERT INTO "default_security_group_rules" VALUES('3593495b-7b27-4c7b-8180-b4864783ba5c','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',1);
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
INSERT INTO "endpoint_groups" VALUES('75aaa0072a744c72993d8dffe86f1489','examples','{"service_id":"bd4d21ff5e7f47bf910c2e750589d44d"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('2368707b-40f2-46a6-97ac-b8629b553826','','','L3_ROUTER_NAT','["d750ce00-24fc-41d4-93e2-5b3c84ce0d9b"]',1);
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
INSERT INTO "floatingips" VALUES('4a571978-3825-4247-ba28-d34b95b136c9','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'bede6440-6643-4cfe-b17b-124ca81fe31f','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','',NULL,'43154101-aa7f-464b-987d-d529c9ad3f6b');
INSERT INTO "floatingips" VALUES('64766225-97a5-4d95-b160-f0cb5afdf587','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'bede6440-6643-4cfe-b17b-124ca81fe31f','203.0.113.4',NULL,NULL,NULL,'52ce9c91-2bad-4a2f-ac36-4502e1d5b246','ACTIVE','','',NULL,'cc531e12-2ae4-4e35-a5f1-3ac9d5297148');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('9527f45b613f49d6861a034bfd765219','00d52eefdb044b00b6c673cc8c276a01','26122cafe3884dada4e3100db013c31b');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('00d52eefdb044b00b6c673cc8c276a01','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('bede6440-6643-4cfe-b17b-124ca81fe31f/203.0.113.1','bede6440-6643-4cfe-b17b-124ca81fe31f','8bc1f26a-c9bf-45c5-aa38-041a61fea4b8','babea2af-a549-4d03-bc60-bb3b8891c805','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.2','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','fdd0ccf7-abf2-4a55-bee6-839661f3a18c','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.3','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','076fa450-4726-4d3c-b5de-6e9f0da0aeb1','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('bede6440-6643-4cfe-b17b-124ca81fe31f/203.0.113.2','bede6440-6643-4cfe-b17b-124ca81fe31f','8bc1f26a-c9bf-45c5-aa38-041a61fea4b8','9e23cff6-e9f9-4432-9d6b-3752d62bcc9f','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.1','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','6424526d-4954-43ab-87ef-36d6bfb04f5c','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('bede6440-6643-4cfe-b17b-124ca81fe31f/203.0.113.3','bede6440-6643-4cfe-b17b-124ca81fe31f','8bc1f26a-c9bf-45c5-aa38-041a61fea4b8','43154101-aa7f-464b-987d-d529c9ad3f6b','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('bede6440-6643-4cfe-b17b-124ca81fe31f/203.0.113.4','bede6440-6643-4cfe-b17b-124ca81fe31f','8bc1f26a-c9bf-45c5-aa38-041a61fea4b8','cc531e12-2ae4-4e35-a5f1-3ac9d5297148','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.4','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','5f799589-4215-4605-95cb-bf8423a60ca6','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('bede6440-6643-4cfe-b17b-124ca81fe31f/203.0.113.5','bede6440-6643-4cfe-b17b-124ca81fe31f','8bc1f26a-c9bf-45c5-aa38-041a61fea4b8','3d42eae0-877a-4904-a97a-6698a67c6bdc','203.0.113.5');
INSERT INTO "ip_allocations" VALUES('ecb99636-0e27-4451-b514-76382100b160/10.128.0.1','ecb99636-0e27-4451-b514-76382100b160','232f0d0e-1bc2-4f5a-a498-09c91481671f','d432abee-8f75-427f-b6b3-b8ac34afdd4c','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.5','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','32c1f8ae-71e1-41fb-a974-b77cb081e495','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.6','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','1bfe8dbd-b6a4-4bd0-9f9a-5e93f93273f1','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.7','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','4ec70aa5-83cb-4d52-86cf-2d1bce68a678','10.0.0.7');
INSERT INTO "ip_allocations" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2/10.0.0.8','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','f15cdc02-334d-44ff-8d25-66c6601c1b95','10.0.0.8');
INSERT INTO "ip_allocations" VALUES('bbd22963-4ef7-4421-9e71-6569d3ec025e/2001:db8::1','bbd22963-4ef7-4421-9e71-6569d3ec025e','d61763b7-12d8-4a47-b601-b5ac096455ac','7f1ff834-e84a-4403-a1ab-a2084827806e','2001:db8::1');
INSERT INTO "ip_allocations" VALUES('fcb1bc8c-0276-4aba-9222-e94f6ddb1e87/2001:db8:0:1::1','fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','d9afe935-3073-4e00-a878-b949da80887a','26c22792-e69c-4f8b-9c2d-08ffef00d5c9','2001:db8:0:1::1');
INSERT INTO "ip_allocations" VALUES('fcb1bc8c-0276-4aba-9222-e94f6ddb1e87/2001:db8:0:1::2','fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','d9afe935-3073-4e00-a878-b949da80887a','a0b91db7-9461-4d0e-8b84-acfe09d91c4a','2001:db8:0:1::2');
INSERT INTO "ip_allocations" VALUES('fcb1bc8c-0276-4aba-9222-e94f6ddb1e87/2001:db8:0:1::3','fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','d9afe935-3073-4e00-a878-b949da80887a','8fa43f83-d581-40e9-a4e4-1e79f1eab62e','2001:db8:0:1::3');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('0d80399456e147dcad5ee56979542bcf','8bc1f26a-c9bf-45c5-aa38-041a61fea4b8','cb007106','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('4fb39b0640084714aa31bc706168abd7','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','0a000009','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('879410e6e8a349b2a0e9381d2e10a018','232f0d0e-1bc2-4f5a-a498-09c91481671f','0a800002','0a8000fe');
INSERT INTO "ip_free_ranges" VALUES('6a5d16257f75404f90a064713aea2e28','d61763b7-12d8-4a47-b601-b5ac096455ac','20010db8000000000000000000000002','20010db800000000ffffffffffffffff');
INSERT INTO "ip_free_ranges" VALUES('93ad92c67d424257a91b7dd9347a445a','d9afe935-3073-4e00-a878-b949da80887a','20010db8000000010000000000000004','20010db800000001ffffffffffffffff');
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
INSERT INTO "keypairs" VALUES('a19041c54ac3330f06fa01491dbe259c','d154717b978b48d2bff9beb84a443d82','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDFaDSk0Zh82YjMV956hLKZuO43/Gvp/TYsPhwBoMY+jlpoeBEXQC8inHqiOML9ucj8RqyeCAlXr6sd/yCyi/4l4DZqfiW7s/yEwapYYqdvWZr5SdD6awSP+LjtzojfcqCiNfZcNz6Qr/5ckW7K50wxPigu5Ye7D3uyLGqZSpc1JSxkQZhZvNcyVdpENjuksmfijcOukgwsCE4L4j4DrjozW7fG6uGM2kDjXYmTc5mDVevJXuCAlCPqpS70foYjgmXpDgujRsJGc033iT1lHvDQ6O/hp4Gzj9yjz2FuyZhCPbjGoFhq0Hqxmn4DR3wnT8qo0sJXxcEfrYQ1iHpdpBNv Generated-by-cumulet','ee:ba:f2:b1:db:c0:b1:f2:55:14:bd:d0:45:77:7c:44','2026-11-22T04:19:52.487237Z');
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
INSERT INTO "lb_health_monitors" VALUES('4426acf4-09ee-4eee-8971-04f8fdde1b4d','35afa41180e4459ab72a986aa8c03c53','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('daebce04-6976-44bc-b437-81ae06fa3502','35afa41180e4459ab72a986aa8c03c53',1,'INACTIVE',NULL,'6e82bd64-8019-4a5a-bd98-4e45b800ec94','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('6e82bd64-8019-4a5a-bd98-4e45b800ec94/4426acf4-09ee-4eee-8971-04f8fdde1b4d','6e82bd64-8019-4a5a-bd98-4e45b800ec94','4426acf4-09ee-4eee-8971-04f8fdde1b4d','2026-11-22T04:19:52.789212Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('6e82bd64-8019-4a5a-bd98-4e45b800ec94','35afa41180e4459ab72a986aa8c03c53',1,'ACTIVE',NULL,'','','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','HTTP','SOURCE_IP','haproxy','adbf596f-949c-4bc9-8e43-709d69d14df8');
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
INSERT INTO "lb_vips" VALUES('adbf596f-949c-4bc9-8e43-709d69d14df8','35afa41180e4459ab72a986aa8c03c53',1,'ACTIVE',NULL,'','','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','10.0.0.7','4ec70aa5-83cb-4d52-86cf-2d1bce68a678',80,'HTTP','6e82bd64-8019-4a5a-bd98-4e45b800ec94',NULL,-1);
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
INSERT INTO "metering_label_rules" VALUES('8a003121-a7d9-42ee-9716-d4bcf078d937','35afa41180e4459ab72a986aa8c03c53','6d32f6b5-5b3f-436d-aefd-f1add4d4d055','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('6d32f6b5-5b3f-436d-aefd-f1add4d4d055','35afa41180e4459ab72a986aa8c03c53','label','',0);
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
INSERT INTO "ndp_proxies" VALUES('cd5e67bb-fd0a-4372-bea9-d39423b0706f','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','50762a61-a7ed-482a-a850-af5e34c64ab2','8fa43f83-d581-40e9-a4e4-1e79f1eab62e','2001:db8:0:1::3');
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
INSERT INTO "network_segment_ranges" VALUES('ddcd76c2-d181-47c9-a873-228161a87ef2','','',0,1,'vxlan',NULL,9000,9009);
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
INSERT INTO "networks" VALUES('bede6440-6643-4cfe-b17b-124ca81fe31f','b1ff0204b795479e976ef302546a07e6','','[]','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'cf528268-4cad-43ea-a20a-73c6f22032b7',2,0);
INSERT INTO "networks" VALUES('ecb99636-0e27-4451-b514-76382100b160','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
INSERT INTO "networks" VALUES('bbd22963-4ef7-4421-9e71-6569d3ec025e','b1ff0204b795479e976ef302546a07e6','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'',1,'ACTIVE',1,0,1500,1,'','[]','local',NULL,NULL,1,NULL,4,1);
INSERT INTO "networks" VALUES('fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'six',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,5,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('4ac9b1f3f6c94429a1b6585d138f5bfb','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('d41f468b16a4429c99bdf711926e3442','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('e60b37418bd042d68581e7a1d98cdca1','d41f468b16a4429c99bdf711926e3442','','bd4d21ff5e7f47bf910c2e750589d44d','');
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
INSERT INTO "port_forwardings" VALUES('04bcf095-a259-467e-811c-d46a84d2c978','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'64766225-97a5-4d95-b160-f0cb5afdf587',2222,22,'2222:2222','22:22','10.0.0.4','5f799589-4215-4605-95cb-bf8423a60ca6','tcp','52ce9c91-2bad-4a2f-ac36-4502e1d5b246');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('076fa450-4726-4d3c-b5de-6e9f0da0aeb1/f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','076fa450-4726-4d3c-b5de-6e9f0da0aeb1','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a');
INSERT INTO "port_group_memberships" VALUES('5f799589-4215-4605-95cb-bf8423a60ca6/f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','5f799589-4215-4605-95cb-bf8423a60ca6','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a');
INSERT INTO "port_group_memberships" VALUES('32c1f8ae-71e1-41fb-a974-b77cb081e495/f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','32c1f8ae-71e1-41fb-a974-b77cb081e495','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a');
INSERT INTO "port_group_memberships" VALUES('1bfe8dbd-b6a4-4bd0-9f9a-5e93f93273f1/f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','1bfe8dbd-b6a4-4bd0-9f9a-5e93f93273f1','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a');
INSERT INTO "port_group_memberships" VALUES('f15cdc02-334d-44ff-8d25-66c6601c1b95/f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','f15cdc02-334d-44ff-8d25-66c6601c1b95','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a');
INSERT INTO "port_group_memberships" VALUES('8fa43f83-d581-40e9-a4e4-1e79f1eab62e/f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','8fa43f83-d581-40e9-a4e4-1e79f1eab62e','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a');
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
INSERT INTO "ports" VALUES('babea2af-a549-4d03-bc60-bb3b8891c805','b1ff0204b795479e976ef302546a07e6','','[]','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',1,'','bede6440-6643-4cfe-b17b-124ca81fe31f','fa:16:3e:86:21:cd',1,'ACTIVE','bede6440-6643-4cfe-b17b-124ca81fe31f','network:edge','[{"subnet_id":"8bc1f26a-c9bf-45c5-aa38-041a61fea4b8","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'b1ff0204b795479e976ef302546a07e6');
INSERT INTO "ports" VALUES('fdd0ccf7-abf2-4a55-bee6-839661f3a18c','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:ed:d3:8b',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','network:dhcp','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('076fa450-4726-4d3c-b5de-6e9f0da0aeb1','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'spare','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:8c:9b:25',1,'DOWN','','','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.3"}]','["f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('9e23cff6-e9f9-4432-9d6b-3752d62bcc9f','','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','bede6440-6643-4cfe-b17b-124ca81fe31f','fa:16:3e:8f:6a:05',1,'ACTIVE','52ce9c91-2bad-4a2f-ac36-4502e1d5b246','network:router_gateway','[{"subnet_id":"8bc1f26a-c9bf-45c5-aa38-041a61fea4b8","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'b1ff0204b795479e976ef302546a07e6');
INSERT INTO "ports" VALUES('6424526d-4954-43ab-87ef-36d6bfb04f5c','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:1a:ed:1f',1,'ACTIVE','52ce9c91-2bad-4a2f-ac36-4502e1d5b246','network:router_interface','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('43154101-aa7f-464b-987d-d529c9ad3f6b','','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','bede6440-6643-4cfe-b17b-124ca81fe31f','fa:16:3e:9a:c4:dc',1,'DOWN','4a571978-3825-4247-ba28-d34b95b136c9','network:floatingip','[{"subnet_id":"8bc1f26a-c9bf-45c5-aa38-041a61fea4b8","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'b1ff0204b795479e976ef302546a07e6');
INSERT INTO "ports" VALUES('cc531e12-2ae4-4e35-a5f1-3ac9d5297148','','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','bede6440-6643-4cfe-b17b-124ca81fe31f','fa:16:3e:f0:89:c3',1,'DOWN','64766225-97a5-4d95-b160-f0cb5afdf587','network:floatingip','[{"subnet_id":"8bc1f26a-c9bf-45c5-aa38-041a61fea4b8","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'b1ff0204b795479e976ef302546a07e6');
INSERT INTO "ports" VALUES('5f799589-4215-4605-95cb-bf8423a60ca6','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'inside','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:8f:4a:cc',1,'DOWN','','','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.4"}]','["f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('3d42eae0-877a-4904-a97a-6698a67c6bdc','','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','bede6440-6643-4cfe-b17b-124ca81fe31f','fa:16:3e:4b:4c:bc',1,'ACTIVE','bb8741f1-1a5d-4c75-9414-f1d909061165','network:router_gateway','[{"subnet_id":"8bc1f26a-c9bf-45c5-aa38-041a61fea4b8","ip_address":"203.0.113.5"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'b1ff0204b795479e976ef302546a07e6');
INSERT INTO "ports" VALUES('d432abee-8f75-427f-b6b3-b8ac34afdd4c','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','ecb99636-0e27-4451-b514-76382100b160','fa:16:3e:47:fc:c3',1,'ACTIVE','bb8741f1-1a5d-4c75-9414-f1d909061165','network:router_interface','[{"subnet_id":"232f0d0e-1bc2-4f5a-a498-09c91481671f","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('32c1f8ae-71e1-41fb-a974-b77cb081e495','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:bd:23:9b',1,'DOWN','','trunk:subport','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.5"}]','["f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','ecb9e26b-1b77-4790-8c74-49d45b326b07',100,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('1bfe8dbd-b6a4-4bd0-9f9a-5e93f93273f1','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:95:6c:cb',1,'DOWN','','','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.6"}]','["f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','ecb9e26b-1b77-4790-8c74-49d45b326b07',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('4ec70aa5-83cb-4d52-86cf-2d1bce68a678','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'vip-adbf596f-949c-4bc9-8e43-709d69d14df8','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:65:cf:61',1,'ACTIVE','adbf596f-949c-4bc9-8e43-709d69d14df8','neutron:LOADBALANCER','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.7"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('f15cdc02-334d-44ff-8d25-66c6601c1b95','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','fa:16:3e:ad:70:f7',1,'ACTIVE','2de8a6a0-45ee-4c6a-8749-5caaebd58eeb','compute:nova','[{"subnet_id":"d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a","ip_address":"10.0.0.8"}]','["f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('7f1ff834-e84a-4403-a1ab-a2084827806e','','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','bbd22963-4ef7-4421-9e71-6569d3ec025e','fa:16:3e:53:17:51',1,'ACTIVE','50762a61-a7ed-482a-a850-af5e34c64ab2','network:router_gateway','[{"subnet_id":"d61763b7-12d8-4a47-b601-b5ac096455ac","ip_address":"2001:db8::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'b1ff0204b795479e976ef302546a07e6');
INSERT INTO "ports" VALUES('26c22792-e69c-4f8b-9c2d-08ffef00d5c9','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','fa:16:3e:07:73:9f',1,'ACTIVE','50762a61-a7ed-482a-a850-af5e34c64ab2','network:router_interface','[{"subnet_id":"d9afe935-3073-4e00-a878-b949da80887a","ip_address":"2001:db8:0:1::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('a0b91db7-9461-4d0e-8b84-acfe09d91c4a','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'','fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','fa:16:3e:cc:0f:c0',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','network:dhcp','[{"subnet_id":"d9afe935-3073-4e00-a878-b949da80887a","ip_address":"2001:db8:0:1::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "ports" VALUES('8fa43f83-d581-40e9-a4e4-1e79f1eab62e','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','fcb1bc8c-0276-4aba-9222-e94f6ddb1e87','fa:16:3e:58:9e:50',1,'DOWN','','','[{"subnet_id":"d9afe935-3073-4e00-a878-b949da80887a","ip_address":"2001:db8:0:1::3"}]','["f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'35afa41180e4459ab72a986aa8c03c53');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('0d8efa3811454658be96c05817e10a2a','endpoint','31b8a154bd854149ba90db038494dac6','0082f645cd5f4bc7b408019cbb7c6153');
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
INSERT INTO "projects" VALUES('b1ff0204b795479e976ef302546a07e6','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('0082f645cd5f4bc7b408019cbb7c6153','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('35afa41180e4459ab72a986aa8c03c53','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('119798c7dbc5459e9cdb19bcd06a6141','theirs','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('77ca0a0a23024f5aa7cd56a08c0ec484','services','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('a73e2fd1-c649-4801-8ec9-c9e9218eca36','35afa41180e4459ab72a986aa8c03c53','cf528268-4cad-43ea-a20a-73c6f22032b7',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('04553e2c-f8a9-47d3-9ee6-ccde7a8811d6','35afa41180e4459ab72a986aa8c03c53','cf528268-4cad-43ea-a20a-73c6f22032b7',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('05671af4-6cc2-4511-a5e5-eef1de80a13e','35afa41180e4459ab72a986aa8c03c53','cf528268-4cad-43ea-a20a-73c6f22032b7',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('19c66dc6-dd0f-4dd7-8f50-347ad2322f0a','35afa41180e4459ab72a986aa8c03c53','cf528268-4cad-43ea-a20a-73c6f22032b7',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('016ca52d-3a63-4870-b177-bb596f86b1a4','35afa41180e4459ab72a986aa8c03c53','cf528268-4cad-43ea-a20a-73c6f22032b7',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('cf528268-4cad-43ea-a20a-73c6f22032b7','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('35afa41180e4459ab72a986aa8c03c53','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('588e8732-ac66-4aa4-b72b-19fa0f2339c8','b1ff0204b795479e976ef302546a07e6','network','bede6440-6643-4cfe-b17b-124ca81fe31f','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('2285e150-3fa3-4ee3-958c-4868fcda0296','b1ff0204b795479e976ef302546a07e6','subnetpool','f13568d3-fdfb-44fe-a9af-c038707ba18d','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('556580bc-df40-452f-a628-fe0a33e0df6f','35afa41180e4459ab72a986aa8c03c53','network','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2','access_as_shared','ed0b457229104682acb6ab6071dc0c1d');
INSERT INTO "rbac_policies" VALUES('c0db300a-c58a-4947-b907-466dac6889bc','b1ff0204b795479e976ef302546a07e6','address_scope','c529e8d6-4c11-4deb-b653-27fc1ee62aa7','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('3c444403-946e-4c9b-944d-a809b313bb80','b1ff0204b795479e976ef302546a07e6','subnetpool','b25841ed-e656-483c-b148-158fb4f5ee7d','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('8549eb3f-afc1-4314-8a8d-ca3d57e2f2b2','b1ff0204b795479e976ef302546a07e6','network','bbd22963-4ef7-4421-9e71-6569d3ec025e','access_as_external','*');
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
INSERT INTO "registered_limits" VALUES('7f3161ff5ac148fda297767ba48895af','bd4d21ff5e7f47bf910c2e750589d44d','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('166d36cb18484476ad8dc0bb3f5db9d8','audit_id','8phPOBL81wzGl7Y7QRTtUg',1.79532119198163199426e+09);
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
INSERT INTO "role_assignments" VALUES('ddf11ca2840242298d9c31eaf5f3df7d','user','4b4ee711c70e40e6a3d06da5ad698231','605cb41c50a14cbba92f73c4f755b666','project','b1ff0204b795479e976ef302546a07e6',0);
INSERT INTO "role_assignments" VALUES('b2fce01d823a4bf2ac66007005706e0a','user','4b4ee711c70e40e6a3d06da5ad698231','605cb41c50a14cbba92f73c4f755b666','project','0082f645cd5f4bc7b408019cbb7c6153',0);
INSERT INTO "role_assignments" VALUES('4474394c94dd456182662eb314068201','user','4b4ee711c70e40e6a3d06da5ad698231','605cb41c50a14cbba92f73c4f755b666','domain','default',0);
INSERT INTO "role_assignments" VALUES('7c2f15cd98634ced9e0d8bfdc620e680','user','4b4ee711c70e40e6a3d06da5ad698231','605cb41c50a14cbba92f73c4f755b666','system','all',0);
INSERT INTO "role_assignments" VALUES('439e4c0f7e36426f9d98278e4aad1959','user','cd7bb4bac6c7460b85f2cee7e2781fca','5629298eb81f434a8a57f4259508a0f2','project','0082f645cd5f4bc7b408019cbb7c6153',0);
INSERT INTO "role_assignments" VALUES('95530e23859d4de5ad0962af7fee3811','user','8363d61a285c4927b6aa737e5b296543','ae3b26af3d4a43f08a5248881b6281e0','project','35afa41180e4459ab72a986aa8c03c53',0);
INSERT INTO "role_assignments" VALUES('4112100aecbc419a99e763eca0585158','user','d154717b978b48d2bff9beb84a443d82','5629298eb81f434a8a57f4259508a0f2','project','35afa41180e4459ab72a986aa8c03c53',0);
INSERT INTO "role_assignments" VALUES('096f580bdd7240cd8084b688df2a350e','user','0f8619f28b754461b52fee455beb69e3','147da7e577a34f26bd72d3a4d12d578c','project','35afa41180e4459ab72a986aa8c03c53',0);
INSERT INTO "role_assignments" VALUES('fd1076055d0b4e75b071536884d99e72','user','37511ca6d9f842bdad29ac1fd9b7b502','477e524c09be46399c3a0aaf50b05892','project','35afa41180e4459ab72a986aa8c03c53',0);
INSERT INTO "role_assignments" VALUES('bdf75bcbf96d447f8418775527f01d04','user','26122cafe3884dada4e3100db013c31b','5629298eb81f434a8a57f4259508a0f2','project','119798c7dbc5459e9cdb19bcd06a6141',0);
INSERT INTO "role_assignments" VALUES('c8d7d4e0721d40a5a40d56a1a45b1ac0','user','ba3cbf372c174b27babdb6cf57d19c6e','00ff21fd0f314a2cbbe934e3a19461e6','project','77ca0a0a23024f5aa7cd56a08c0ec484',0);
INSERT INTO "role_assignments" VALUES('052b707e208b41d8a8a5330da0ec4216','user','8de3c2a6ad7b4f19838539f8eede55a7','605cb41c50a14cbba92f73c4f755b666','system','all',0);
INSERT INTO "role_assignments" VALUES('f0e40a4dcc6443918d2443cc36082981','user','03ee8c8ce693469193c599956f124c1b','ae3b26af3d4a43f08a5248881b6281e0','system','all',0);
INSERT INTO "role_assignments" VALUES('8bcd9928a8674e15bb082040cda0734f','user','4e7c830e110a422b96a1fa30b785a776','605cb41c50a14cbba92f73c4f755b666','domain','default',0);
INSERT INTO "role_assignments" VALUES('17bbe1ac71814a6e9bd0c96402e6f76e','user','0eeafbc663114c8b86cd1ceb0aca0526','147da7e577a34f26bd72d3a4d12d578c','domain','default',0);
INSERT INTO "role_assignments" VALUES('9a3e2cd2b51a4535b9138b21d3b0303d','user','5f876946606e407790dd5056c23bdb95','ae3b26af3d4a43f08a5248881b6281e0','domain','default',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('a4058c61843e438dbf739c95d5e0dd79','605cb41c50a14cbba92f73c4f755b666','147da7e577a34f26bd72d3a4d12d578c');
INSERT INTO "role_implications" VALUES('d46f8e38e7824211b1e3d85f843fd694','147da7e577a34f26bd72d3a4d12d578c','5629298eb81f434a8a57f4259508a0f2');
INSERT INTO "role_implications" VALUES('a6966e963630444295862eedc74652b9','5629298eb81f434a8a57f4259508a0f2','ae3b26af3d4a43f08a5248881b6281e0');
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
INSERT INTO "roles" VALUES('605cb41c50a14cbba92f73c4f755b666','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('147da7e577a34f26bd72d3a4d12d578c','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('5629298eb81f434a8a57f4259508a0f2','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('ae3b26af3d4a43f08a5248881b6281e0','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('00ff21fd0f314a2cbbe934e3a19461e6','service',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('477e524c09be46399c3a0aaf50b05892','guest',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('52ce9c91-2bad-4a2f-ac36-4502e1d5b246','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('bb8741f1-1a5d-4c75-9414-f1d909061165','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('50762a61-a7ed-482a-a850-af5e34c64ab2','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',2,'',1,'ACTIVE','[]',0,0,0,0,1,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('c2c663c2-ffba-42f6-b3ab-00af3e74a574','35afa41180e4459ab72a986aa8c03c53','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','ingress','IPv6',NULL,NULL,NULL,NULL,'f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a',NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('b4e8fb0e-bfe8-4ebd-8b1a-d92039b0d33c','35afa41180e4459ab72a986aa8c03c53','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('e37657bb-2be8-40a2-8f04-265352d7362f','35afa41180e4459ab72a986aa8c03c53','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('5761b270-d1a5-4939-9d41-c826226398ec','35afa41180e4459ab72a986aa8c03c53','f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','ingress','IPv4',NULL,NULL,NULL,NULL,'f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a',NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('2730dfeb-c50c-4a8a-b0c6-c7c8bed2a953','119798c7dbc5459e9cdb19bcd06a6141','b715a60b-198e-40e1-9d37-e692c4ca28c8','ingress','IPv6',NULL,NULL,NULL,NULL,'b715a60b-198e-40e1-9d37-e692c4ca28c8',NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('b6f9e22b-c9c9-4e31-bb30-7d70ef473def','119798c7dbc5459e9cdb19bcd06a6141','b715a60b-198e-40e1-9d37-e692c4ca28c8','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('d5815742-c57f-4308-9a01-3cec2554d5d7','119798c7dbc5459e9cdb19bcd06a6141','b715a60b-198e-40e1-9d37-e692c4ca28c8','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('d1ef78cb-1ec9-4dd6-8cb7-48c1024d1db8','119798c7dbc5459e9cdb19bcd06a6141','b715a60b-198e-40e1-9d37-e692c4ca28c8','ingress','IPv4',NULL,NULL,NULL,NULL,'b715a60b-198e-40e1-9d37-e692c4ca28c8',NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('a52f1694-2587-4ffc-a485-9fa8f3e840d0','b1ff0204b795479e976ef302546a07e6','485fbfac-8fdf-490f-b19c-92a168ecf5d0','ingress','IPv6',NULL,NULL,NULL,NULL,'485fbfac-8fdf-490f-b19c-92a168ecf5d0',NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('7f109826-8aee-425d-a95f-626214560602','b1ff0204b795479e976ef302546a07e6','485fbfac-8fdf-490f-b19c-92a168ecf5d0','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('ff2b87bb-dfb5-4ea0-8960-f10d23fb595b','b1ff0204b795479e976ef302546a07e6','485fbfac-8fdf-490f-b19c-92a168ecf5d0','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('cf6466bc-557a-45fc-9b83-882257ea8aa4','b1ff0204b795479e976ef302546a07e6','485fbfac-8fdf-490f-b19c-92a168ecf5d0','ingress','IPv4',NULL,NULL,NULL,NULL,'485fbfac-8fdf-490f-b19c-92a168ecf5d0',NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('ae0d2626-7788-4514-80a7-770cd5f4889c','35afa41180e4459ab72a986aa8c03c53','db6155c4-cda1-40d7-8586-ffb71336418f','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
INSERT INTO "security_group_rules" VALUES('4bdfb14e-9285-455f-9188-84cd7aab1a78','35afa41180e4459ab72a986aa8c03c53','db6155c4-cda1-40d7-8586-ffb71336418f','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1);
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
INSERT INTO "security_groups" VALUES('f8f9d441-1edb-49f8-a7cc-2f0825dc6b6a','35afa41180e4459ab72a986aa8c03c53','Default security group','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'default',1,'35afa41180e4459ab72a986aa8c03c53');
INSERT INTO "security_groups" VALUES('b715a60b-198e-40e1-9d37-e692c4ca28c8','119798c7dbc5459e9cdb19bcd06a6141','Default security group','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'default',1,'119798c7dbc5459e9cdb19bcd06a6141');
INSERT INTO "security_groups" VALUES('485fbfac-8fdf-490f-b19c-92a168ecf5d0','b1ff0204b795479e976ef302546a07e6','Default security group','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'default',1,'b1ff0204b795479e976ef302546a07e6');
INSERT INTO "security_groups" VALUES('db6155c4-cda1-40d7-8586-ffb71336418f','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('2de8a6a0-45ee-4c6a-8749-5caaebd58eeb','35afa41180e4459ab72a986aa8c03c53','d154717b978b48d2bff9beb84a443d82','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"f15cdc02-334d-44ff-8d25-66c6601c1b95","made":true}]','active',NULL,1,1,1,NULL,'r-625a7cb5',0,'MANUAL','','','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z','2026-11-22T04:19:52.549333','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('3d5d651c-8ec0-44c7-8815-8cc565ff08da','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('d750ce00-24fc-41d4-93e2-5b3c84ce0d9b','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('6e82bd64-8019-4a5a-bd98-4e45b800ec94','d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('f13568d3-fdfb-44fe-a9af-c038707ba18d','b1ff0204b795479e976ef302546a07e6','','[]','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('bddc7af6-37d9-45d0-abf8-ff25cc19afaa','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'79155ced-fff1-4ada-901f-20c0675388b0',0);
INSERT INTO "subnetpools" VALUES('b25841ed-e656-483c-b148-158fb4f5ee7d','b1ff0204b795479e976ef302546a07e6','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'six','["2001:db8::/32"]',6,64,64,128,NULL,'c529e8d6-4c11-4deb-b653-27fc1ee62aa7',0);
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
INSERT INTO "subnets" VALUES('8bc1f26a-c9bf-45c5-aa38-041a61fea4b8','b1ff0204b795479e976ef302546a07e6','','[]','2026-11-22T04:19:51Z','2026-11-22T04:19:51Z',1,'public_subnet','bede6440-6643-4cfe-b17b-124ca81fe31f',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('d85f7cab-ace7-46ce-a13b-bbdc7fbe1b5a','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','983f1fe5-a8cc-4ad3-9617-fb8ca2b0a7f2',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('232f0d0e-1bc2-4f5a-a498-09c91481671f','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'auto_allocated_subnet_v4','ecb99636-0e27-4451-b514-76382100b160',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'f13568d3-fdfb-44fe-a9af-c038707ba18d','[]',0);
INSERT INTO "subnets" VALUES('d61763b7-12d8-4a47-b601-b5ac096455ac','b1ff0204b795479e976ef302546a07e6','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','bbd22963-4ef7-4421-9e71-6569d3ec025e',6,'2001:db8::/64',NULL,'[{"start":"2001:db8::1","end":"2001:db8::ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'b25841ed-e656-483c-b148-158fb4f5ee7d','[]',1);
INSERT INTO "subnets" VALUES('d9afe935-3073-4e00-a878-b949da80887a','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'','fcb1bc8c-0276-4aba-9222-e94f6ddb1e87',6,'2001:db8:0:1::/64','2001:db8:0:1::1','[{"start":"2001:db8:0:1::2","end":"2001:db8:0:1:ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'b25841ed-e656-483c-b148-158fb4f5ee7d','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('8phPOBL81wzGl7Y7QRTtUg','d154717b978b48d2bff9beb84a443d82',1795364391,0);
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
INSERT INTO "trunks" VALUES('ecb9e26b-1b77-4790-8c74-49d45b326b07','35afa41180e4459ab72a986aa8c03c53','','[]','2026-11-22T04:19:52Z','2026-11-22T04:19:52Z',1,'trunk','1bfe8dbd-b6a4-4bd0-9f9a-5e93f93273f1',1,'DOWN');
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
INSERT INTO "trusts" VALUES('ee518b55da3b4fb1bebc9396cc372139','d154717b978b48d2bff9beb84a443d82','26122cafe3884dada4e3100db013c31b','35afa41180e4459ab72a986aa8c03c53',0,'["ae3b26af3d4a43f08a5248881b6281e0"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('5f948f63445b49f587d7e707864d459e','35afa41180e4459ab72a986aa8c03c53',NULL,'bd4d21ff5e7f47bf910c2e750589d44d','RegionOne','things',9,NULL,'7f3161ff5ac148fda297767ba48895af');
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
INSERT INTO "users" VALUES('4b4ee711c70e40e6a3d06da5ad698231','admin','default',NULL,NULL,1,'$2b$08$xukbwcbwn1yO7vgr34XFM.nD7e0U4HyEFyBh.SBDeOXTdjB4YdWSu','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('cd7bb4bac6c7460b85f2cee7e2781fca','demo','default',NULL,NULL,1,'$2b$08$uP6CTg199XNUqGFSlyngm.wSos0hIw.6.UrdBBJUfEiSMZk2Kujji','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('8363d61a285c4927b6aa737e5b296543','reader','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d154717b978b48d2bff9beb84a443d82','member','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('0f8619f28b754461b52fee455beb69e3','manager','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('37511ca6d9f842bdad29ac1fd9b7b502','guest','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('26122cafe3884dada4e3100db013c31b','stranger','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('ba3cbf372c174b27babdb6cf57d19c6e','service','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('8de3c2a6ad7b4f19838539f8eede55a7','system_admin','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('03ee8c8ce693469193c599956f124c1b','system_reader','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('4e7c830e110a422b96a1fa30b785a776','domain_admin','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('0eeafbc663114c8b86cd1ceb0aca0526','domain_manager','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('5f876946606e407790dd5056c23bdb95','domain_reader','default',NULL,NULL,1,'$2b$08$kk.nIYX7UX6GBj8t8vLjAegoY4SjL9b.fTQNdJq1dZ3qDCmNK4oVi','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
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
CREATE INDEX ix_network_segment_ranges_project_id ON network_segment_ranges (project_id);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
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
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_labels_shared ON metering_labels (shared);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_ndp_proxies_port_id ON ndp_proxies (port_id);
CREATE INDEX ix_ndp_proxies_router_id ON ndp_proxies (router_id);
CREATE INDEX ix_ndp_proxies_project_id ON ndp_proxies (project_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_status ON trunks (status);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
COMMIT;
