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
INSERT INTO "access_rules" VALUES('f4f568024ffb422db16b407cdb78989b','fd0a57812ccb47bdbdaeca8a1e0e3bcd','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('0ed4006c-29a3-4670-93df-a9bcd6df9fd2','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('90ed6d5e-fe87-412b-94fd-443106e95fcb','9630d705e6304dc5b7ff48b2ef02dacb','scope',4);
INSERT INTO "address_scopes" VALUES('a995610b-746e-4d24-af7e-64b770b570ac','afe35ef4dca94374866c65dfa1dc870e','six',6);
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
INSERT INTO "application_credentials" VALUES('72be904f70114455b2f86393bd3921c1','fd0a57812ccb47bdbdaeca8a1e0e3bcd','9630d705e6304dc5b7ff48b2ef02dacb','robot',NULL,'$2b$08$mOhqbMXF2emho9mjHyMg8u49MdewW28Yqmoqt0erslF9F3fi9pAdC','["8bea068b72c34ec29c36e10ead583a8c","efba20c2fd4f48579d5d34a51d8644ba"]','["f4f568024ffb422db16b407cdb78989b"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('9630d705e6304dc5b7ff48b2ef02dacb','984395fb-69c5-43ba-b65e-a44af97e0b6a','18e25d5f-a692-40d7-b738-3e60b8631448');
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
INSERT INTO "catalog_endpoints" VALUES('67e099908992492a9b42d3687eed3640','public','578950f135a94ef1a6933b9421b67dfa','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('578950f135a94ef1a6933b9421b67dfa','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('9630d705e6304dc5b7ff48b2ef02dacb','9630d705e6304dc5b7ff48b2ef02dacb','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('8fd6b36d-ad5c-4110-b5d7-3d5760575e53','9630d705e6304dc5b7ff48b2ef02dacb','b91e5b8c-d556-4cc7-8db7-d72b33097c7e','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('5b14755f33e6e932562109c71823a6bb252581554c1915044bc9657051f3c16a','fd0a57812ccb47bdbdaeca8a1e0e3bcd','ec2','9630d705e6304dc5b7ff48b2ef02dacb','gAAAAABrAm-WUjasdTFB6IoHYZEjd4vxvYscHTQOjNh3ka82igxqbxR_aXz1zCR69X6u-M2rnxvekKUTRfb18sh9WyUxwHOqPyj69Gk56H4ykvkvRPNJyd41K0mC0Xq71iFgLVyAhf_J45U7s4hdbOgk-9mmziB7PpdEljemXtg3PqFD9OUGatwd1hXgYRKET-xFSRpbh0zMVxJ0ijrYRpzGoiYuSdVccA==');
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
INSERT INTO "default_security_group_rules" VALUES('3ca481e6-f545-447f-852a-b6ea3a91bfd7','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1);
INSERT INTO "default_security_group_rules" VALUES('c0909c60-f750-405f-958c-bac8b11ffd85','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1);
INSERT INTO "default_security_group_rules" VALUES('9777c729-d592-470b-bee2-4fd7d17d0854','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1);
INSERT INTO "default_security_group_rules" VALUES('e71f4340-e4d4-447b-aca6-1b129fa37fb7','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1);
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
INSERT INTO "endpoint_groups" VALUES('718ddf7a01794930ac802473fd3ace5c','examples','{"service_id":"578950f135a94ef1a6933b9421b67dfa"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('15c52117-eab9-4b22-8cbc-7517c52f7356','','','L3_ROUTER_NAT','["62db3bca-a498-4617-bdd3-c4a82488baa8"]',1);
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
INSERT INTO "floatingips" VALUES('732ff90b-ee53-4796-9f04-b8515126fef8','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'3cd48679-5e44-4f70-9e0d-b086f5fa9107','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','',NULL,'3c290a39-69c9-454e-b930-4dc510ac125c');
INSERT INTO "floatingips" VALUES('d0261ca2-5698-41e8-a2a2-8757188fabbc','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'3cd48679-5e44-4f70-9e0d-b086f5fa9107','203.0.113.4',NULL,NULL,NULL,'b91e5b8c-d556-4cc7-8db7-d72b33097c7e','ACTIVE','','',NULL,'76ab7ecb-9578-4fa6-894e-eae4d9e74acc');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('7d6af057a0834987bb74c1a1ed4dcf74','d061330f14b043b9b4f40b04d465ce35','f165ff4b310c4d3b8470f1c4ccc78607');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('d061330f14b043b9b4f40b04d465ce35','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('3cd48679-5e44-4f70-9e0d-b086f5fa9107/203.0.113.1','3cd48679-5e44-4f70-9e0d-b086f5fa9107','deabf4c1-03ff-4a03-835a-68c77661d881','4a493e1e-015e-4208-ad62-7decce5d932f','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.2','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','0a684bfd-04ab-40ee-9060-da06e9e17707','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.3','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','5103a953-5f55-4087-a991-095fcd337bf4','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('3cd48679-5e44-4f70-9e0d-b086f5fa9107/203.0.113.2','3cd48679-5e44-4f70-9e0d-b086f5fa9107','deabf4c1-03ff-4a03-835a-68c77661d881','a416170c-8132-4900-9e13-ee76e4612f8d','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.1','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','5b573169-374e-4b06-bfbf-072b179814dc','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('3cd48679-5e44-4f70-9e0d-b086f5fa9107/203.0.113.3','3cd48679-5e44-4f70-9e0d-b086f5fa9107','deabf4c1-03ff-4a03-835a-68c77661d881','3c290a39-69c9-454e-b930-4dc510ac125c','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('3cd48679-5e44-4f70-9e0d-b086f5fa9107/203.0.113.4','3cd48679-5e44-4f70-9e0d-b086f5fa9107','deabf4c1-03ff-4a03-835a-68c77661d881','76ab7ecb-9578-4fa6-894e-eae4d9e74acc','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.4','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','a0402be7-3248-4d15-90db-f8983c174a51','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('3cd48679-5e44-4f70-9e0d-b086f5fa9107/203.0.113.5','3cd48679-5e44-4f70-9e0d-b086f5fa9107','deabf4c1-03ff-4a03-835a-68c77661d881','639cf174-e857-4d22-bae6-190bdf0f548e','203.0.113.5');
INSERT INTO "ip_allocations" VALUES('984395fb-69c5-43ba-b65e-a44af97e0b6a/10.128.0.1','984395fb-69c5-43ba-b65e-a44af97e0b6a','bfa442bc-d23c-4283-a12e-86a131084756','cdcbf48f-510a-432f-9f1c-9c72189bbb25','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.5','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','54cf83f7-460b-4496-ac6d-c78d159b5ae0','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.6','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','8b19c944-63c8-4602-8185-506aa79fc870','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.7','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','d5a39bdf-3047-4c50-8992-717a5db57a46','10.0.0.7');
INSERT INTO "ip_allocations" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b/10.0.0.8','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','7581d15a-0ffd-4026-b993-c58d01ddb9a1','10.0.0.8');
INSERT INTO "ip_allocations" VALUES('7eec4d6d-fced-437f-91e4-d3da61548d3f/2001:db8::1','7eec4d6d-fced-437f-91e4-d3da61548d3f','dc684838-57cd-44ed-b233-1540138d4701','18a1e5b5-4a31-46aa-9ca5-456c8c0e5eac','2001:db8::1');
INSERT INTO "ip_allocations" VALUES('e639b8ea-c3e1-4869-a553-135f754e01c2/2001:db8:0:1::1','e639b8ea-c3e1-4869-a553-135f754e01c2','82035963-ae81-4688-959f-af15a26fd4ca','5e13c335-7907-4438-8989-67cc9d53f9d5','2001:db8:0:1::1');
INSERT INTO "ip_allocations" VALUES('e639b8ea-c3e1-4869-a553-135f754e01c2/2001:db8:0:1::2','e639b8ea-c3e1-4869-a553-135f754e01c2','82035963-ae81-4688-959f-af15a26fd4ca','b11f6ba4-5fd9-43dc-b8a1-87d4f2854683','2001:db8:0:1::2');
INSERT INTO "ip_allocations" VALUES('e639b8ea-c3e1-4869-a553-135f754e01c2/2001:db8:0:1::3','e639b8ea-c3e1-4869-a553-135f754e01c2','82035963-ae81-4688-959f-af15a26fd4ca','dbd1e3dd-b36e-4712-bd5a-8201dfc7eabc','2001:db8:0:1::3');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('9be07bcfd7f644229b8d18ae4db3339c','deabf4c1-03ff-4a03-835a-68c77661d881','cb007106','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('d36bff104ecc455e85ed3dd0e6c323d5','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','0a000009','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('68cdb151568b4b71ac70af7367c84762','bfa442bc-d23c-4283-a12e-86a131084756','0a800002','0a8000fe');
INSERT INTO "ip_free_ranges" VALUES('a48ca66cd6b74eb7984f2337cea2a24c','dc684838-57cd-44ed-b233-1540138d4701','20010db8000000000000000000000002','20010db800000000ffffffffffffffff');
INSERT INTO "ip_free_ranges" VALUES('4086e3069a5f4de7a078107beaefb092','82035963-ae81-4688-959f-af15a26fd4ca','20010db8000000010000000000000004','20010db800000001ffffffffffffffff');
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
INSERT INTO "keypairs" VALUES('fedc9bd8244dd5c82c91716efe65e507','fd0a57812ccb47bdbdaeca8a1e0e3bcd','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCmHzKriaqYnRfSiq4DS4WY5iv4RXgR9v+sPJqZ8Ld+DMu0xNlkxCyxAHBBBzHOw+AYvTaWDw4Sn3ohxrYM/BnVMQWh6G6DQ9aSWuMr0X5ApT2aROuklUS/U7QkPIUhyjkcIZs0kLwQ+NCFd8xycIMNjNDVJl+4oIw5ZNdKezCuWRu5FGdiI12AIdzQ5vjhP+LLjVrixJ7Kj6108SMmy2PhWX67QMcFt9gHOvoKMuRfDK4OjlfA8vZKOpfOb1KxNokmVohYgzh2KpGvNwVP/L5J54qO/LMrHnxuLxM8EuUbwGnvezD9s6Oe+0k8uTG3twkyIJsMUjUzhlXBBrBNry+b Generated-by-cumulet','eb:b8:19:2e:2d:16:b7:f9:18:f3:32:1f:cf:d0:93:47','2026-11-22T04:29:10.488173Z');
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
INSERT INTO "lb_health_monitors" VALUES('09e5830a-531d-4ad6-a527-350eef2c09d7','9630d705e6304dc5b7ff48b2ef02dacb','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('cf546f8b-3a34-4a72-95ba-79900ead7fe1','9630d705e6304dc5b7ff48b2ef02dacb',1,'INACTIVE',NULL,'71199b8c-cd7c-411e-8f07-86f9475607da','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('71199b8c-cd7c-411e-8f07-86f9475607da/09e5830a-531d-4ad6-a527-350eef2c09d7','71199b8c-cd7c-411e-8f07-86f9475607da','09e5830a-531d-4ad6-a527-350eef2c09d7','2026-11-22T04:29:10.711026Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('71199b8c-cd7c-411e-8f07-86f9475607da','9630d705e6304dc5b7ff48b2ef02dacb',1,'ACTIVE',NULL,'','','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','HTTP','SOURCE_IP','haproxy','72c50366-4272-441a-8414-dc8dd8e305b9');
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
INSERT INTO "lb_vips" VALUES('72c50366-4272-441a-8414-dc8dd8e305b9','9630d705e6304dc5b7ff48b2ef02dacb',1,'ACTIVE',NULL,'','','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','10.0.0.7','d5a39bdf-3047-4c50-8992-717a5db57a46',80,'HTTP','71199b8c-cd7c-411e-8f07-86f9475607da',NULL,-1);
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
INSERT INTO "logs" VALUES('bb1bd1eb-9932-4cc5-934a-3aee508a7af6','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'log','security_group','c75913e1-5cdb-4e22-b14f-5d0560954687',NULL,'ALL',1);
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
INSERT INTO "metering_label_rules" VALUES('79d5477d-fc5b-42d9-88c0-b848d035a95c','9630d705e6304dc5b7ff48b2ef02dacb','080cdcc5-659d-4bb7-857f-b494ce08ae40','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('080cdcc5-659d-4bb7-857f-b494ce08ae40','9630d705e6304dc5b7ff48b2ef02dacb','label','',0);
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
INSERT INTO "ndp_proxies" VALUES('275ba76f-5d93-4266-9000-75f222395eb9','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','09b04805-cc3c-4b7c-9109-715f35ce1537','dbd1e3dd-b36e-4712-bd5a-8201dfc7eabc','2001:db8:0:1::3');
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
INSERT INTO "network_segment_ranges" VALUES('5ee7d2ac-df57-435c-acb1-d2b0ca482236','','',0,1,'vxlan',NULL,9000,9009);
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
INSERT INTO "networks" VALUES('3cd48679-5e44-4f70-9e0d-b086f5fa9107','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'514ea75f-f38e-4767-a212-258113d6d9dd',2,0);
INSERT INTO "networks" VALUES('984395fb-69c5-43ba-b65e-a44af97e0b6a','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
INSERT INTO "networks" VALUES('7eec4d6d-fced-437f-91e4-d3da61548d3f','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'',1,'ACTIVE',1,0,1500,1,'','[]','local',NULL,NULL,1,NULL,4,1);
INSERT INTO "networks" VALUES('e639b8ea-c3e1-4869-a553-135f754e01c2','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'six',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,5,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('0c01346a5a4d40af97b513e02f304f92','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('23b3b612faf54ef79233e2164d8af6aa','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('6cd276e2d63d49248aac5e7819e6f5f2','23b3b612faf54ef79233e2164d8af6aa','','578950f135a94ef1a6933b9421b67dfa','');
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
INSERT INTO "port_forwardings" VALUES('df5844a5-264a-4ede-a8a9-ab825e3fb719','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'d0261ca2-5698-41e8-a2a2-8757188fabbc',2222,22,'2222:2222','22:22','10.0.0.4','a0402be7-3248-4d15-90db-f8983c174a51','tcp','b91e5b8c-d556-4cc7-8db7-d72b33097c7e');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('5103a953-5f55-4087-a991-095fcd337bf4/131da818-288e-4327-a3c0-18b13f152077','5103a953-5f55-4087-a991-095fcd337bf4','131da818-288e-4327-a3c0-18b13f152077');
INSERT INTO "port_group_memberships" VALUES('a0402be7-3248-4d15-90db-f8983c174a51/131da818-288e-4327-a3c0-18b13f152077','a0402be7-3248-4d15-90db-f8983c174a51','131da818-288e-4327-a3c0-18b13f152077');
INSERT INTO "port_group_memberships" VALUES('54cf83f7-460b-4496-ac6d-c78d159b5ae0/131da818-288e-4327-a3c0-18b13f152077','54cf83f7-460b-4496-ac6d-c78d159b5ae0','131da818-288e-4327-a3c0-18b13f152077');
INSERT INTO "port_group_memberships" VALUES('8b19c944-63c8-4602-8185-506aa79fc870/131da818-288e-4327-a3c0-18b13f152077','8b19c944-63c8-4602-8185-506aa79fc870','131da818-288e-4327-a3c0-18b13f152077');
INSERT INTO "port_group_memberships" VALUES('7581d15a-0ffd-4026-b993-c58d01ddb9a1/131da818-288e-4327-a3c0-18b13f152077','7581d15a-0ffd-4026-b993-c58d01ddb9a1','131da818-288e-4327-a3c0-18b13f152077');
INSERT INTO "port_group_memberships" VALUES('dbd1e3dd-b36e-4712-bd5a-8201dfc7eabc/131da818-288e-4327-a3c0-18b13f152077','dbd1e3dd-b36e-4712-bd5a-8201dfc7eabc','131da818-288e-4327-a3c0-18b13f152077');
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
INSERT INTO "ports" VALUES('4a493e1e-015e-4208-ad62-7decce5d932f','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1,'','3cd48679-5e44-4f70-9e0d-b086f5fa9107','fa:16:3e:17:47:c4',1,'ACTIVE','3cd48679-5e44-4f70-9e0d-b086f5fa9107','network:edge','[{"subnet_id":"deabf4c1-03ff-4a03-835a-68c77661d881","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'afe35ef4dca94374866c65dfa1dc870e');
INSERT INTO "ports" VALUES('0a684bfd-04ab-40ee-9060-da06e9e17707','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:ea:1d:d4',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','network:dhcp','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('5103a953-5f55-4087-a991-095fcd337bf4','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'spare','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:72:86:25',1,'DOWN','','','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.3"}]','["131da818-288e-4327-a3c0-18b13f152077"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('a416170c-8132-4900-9e13-ee76e4612f8d','','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','3cd48679-5e44-4f70-9e0d-b086f5fa9107','fa:16:3e:2f:8c:cd',1,'ACTIVE','b91e5b8c-d556-4cc7-8db7-d72b33097c7e','network:router_gateway','[{"subnet_id":"deabf4c1-03ff-4a03-835a-68c77661d881","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'afe35ef4dca94374866c65dfa1dc870e');
INSERT INTO "ports" VALUES('5b573169-374e-4b06-bfbf-072b179814dc','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:7c:93:5c',1,'ACTIVE','b91e5b8c-d556-4cc7-8db7-d72b33097c7e','network:router_interface','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('3c290a39-69c9-454e-b930-4dc510ac125c','','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','3cd48679-5e44-4f70-9e0d-b086f5fa9107','fa:16:3e:07:dd:ea',1,'DOWN','732ff90b-ee53-4796-9f04-b8515126fef8','network:floatingip','[{"subnet_id":"deabf4c1-03ff-4a03-835a-68c77661d881","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'afe35ef4dca94374866c65dfa1dc870e');
INSERT INTO "ports" VALUES('76ab7ecb-9578-4fa6-894e-eae4d9e74acc','','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','3cd48679-5e44-4f70-9e0d-b086f5fa9107','fa:16:3e:4b:2e:e9',1,'DOWN','d0261ca2-5698-41e8-a2a2-8757188fabbc','network:floatingip','[{"subnet_id":"deabf4c1-03ff-4a03-835a-68c77661d881","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'afe35ef4dca94374866c65dfa1dc870e');
INSERT INTO "ports" VALUES('a0402be7-3248-4d15-90db-f8983c174a51','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'inside','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:5b:b9:9c',1,'DOWN','','','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.4"}]','["131da818-288e-4327-a3c0-18b13f152077"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('639cf174-e857-4d22-bae6-190bdf0f548e','','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','3cd48679-5e44-4f70-9e0d-b086f5fa9107','fa:16:3e:77:d2:43',1,'ACTIVE','18e25d5f-a692-40d7-b738-3e60b8631448','network:router_gateway','[{"subnet_id":"deabf4c1-03ff-4a03-835a-68c77661d881","ip_address":"203.0.113.5"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'afe35ef4dca94374866c65dfa1dc870e');
INSERT INTO "ports" VALUES('cdcbf48f-510a-432f-9f1c-9c72189bbb25','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','984395fb-69c5-43ba-b65e-a44af97e0b6a','fa:16:3e:7a:3f:46',1,'ACTIVE','18e25d5f-a692-40d7-b738-3e60b8631448','network:router_interface','[{"subnet_id":"bfa442bc-d23c-4283-a12e-86a131084756","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('54cf83f7-460b-4496-ac6d-c78d159b5ae0','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:29:37:90',1,'DOWN','','trunk:subport','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.5"}]','["131da818-288e-4327-a3c0-18b13f152077"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','a2c2af0c-f2c8-41f7-a36e-7bcb0935bcaf',100,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('8b19c944-63c8-4602-8185-506aa79fc870','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:78:89:08',1,'DOWN','','','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.6"}]','["131da818-288e-4327-a3c0-18b13f152077"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','a2c2af0c-f2c8-41f7-a36e-7bcb0935bcaf',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('d5a39bdf-3047-4c50-8992-717a5db57a46','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'vip-72c50366-4272-441a-8414-dc8dd8e305b9','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:23:a2:0f',1,'ACTIVE','72c50366-4272-441a-8414-dc8dd8e305b9','neutron:LOADBALANCER','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.7"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('7581d15a-0ffd-4026-b993-c58d01ddb9a1','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','fa:16:3e:2e:61:b1',1,'ACTIVE','95dc2094-59e6-47c3-aa6b-b8ef96e2899a','compute:nova','[{"subnet_id":"a7c01c05-ae21-4d6b-a780-3e3f62ee5728","ip_address":"10.0.0.8"}]','["131da818-288e-4327-a3c0-18b13f152077"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('18a1e5b5-4a31-46aa-9ca5-456c8c0e5eac','','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','7eec4d6d-fced-437f-91e4-d3da61548d3f','fa:16:3e:a7:db:b8',1,'ACTIVE','09b04805-cc3c-4b7c-9109-715f35ce1537','network:router_gateway','[{"subnet_id":"dc684838-57cd-44ed-b233-1540138d4701","ip_address":"2001:db8::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'afe35ef4dca94374866c65dfa1dc870e');
INSERT INTO "ports" VALUES('5e13c335-7907-4438-8989-67cc9d53f9d5','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','e639b8ea-c3e1-4869-a553-135f754e01c2','fa:16:3e:03:c9:22',1,'ACTIVE','09b04805-cc3c-4b7c-9109-715f35ce1537','network:router_interface','[{"subnet_id":"82035963-ae81-4688-959f-af15a26fd4ca","ip_address":"2001:db8:0:1::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('b11f6ba4-5fd9-43dc-b8a1-87d4f2854683','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'','e639b8ea-c3e1-4869-a553-135f754e01c2','fa:16:3e:ef:c8:3c',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-e639b8ea-c3e1-4869-a553-135f754e01c2','network:dhcp','[{"subnet_id":"82035963-ae81-4688-959f-af15a26fd4ca","ip_address":"2001:db8:0:1::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "ports" VALUES('dbd1e3dd-b36e-4712-bd5a-8201dfc7eabc','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','e639b8ea-c3e1-4869-a553-135f754e01c2','fa:16:3e:46:89:66',1,'DOWN','','','[{"subnet_id":"82035963-ae81-4688-959f-af15a26fd4ca","ip_address":"2001:db8:0:1::3"}]','["131da818-288e-4327-a3c0-18b13f152077"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'9630d705e6304dc5b7ff48b2ef02dacb');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('06fdc220531a4ec682866d203563676a','endpoint','67e099908992492a9b42d3687eed3640','13aadd086eef4202b8590ae03b4a76f2');
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
INSERT INTO "projects" VALUES('afe35ef4dca94374866c65dfa1dc870e','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('13aadd086eef4202b8590ae03b4a76f2','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('9630d705e6304dc5b7ff48b2ef02dacb','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('caadda2213fa4e8caf42a0292e63e696','theirs','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('5d89613ef8304313800e374af420fd0b','services','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('320beaed-b10a-4b48-b9d7-7d677fb6cad0','9630d705e6304dc5b7ff48b2ef02dacb','514ea75f-f38e-4767-a212-258113d6d9dd',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('4201df6b-b5bf-4902-ac12-1a8a9ec70d8d','9630d705e6304dc5b7ff48b2ef02dacb','514ea75f-f38e-4767-a212-258113d6d9dd',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('c9369cf2-cd93-41e5-818e-4737ddd895fe','9630d705e6304dc5b7ff48b2ef02dacb','514ea75f-f38e-4767-a212-258113d6d9dd',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('e172a6a7-d601-4d7b-bd96-919278eb71e4','9630d705e6304dc5b7ff48b2ef02dacb','514ea75f-f38e-4767-a212-258113d6d9dd',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('9e04a3d3-ac3e-4021-8ef7-cc2e92d14454','9630d705e6304dc5b7ff48b2ef02dacb','514ea75f-f38e-4767-a212-258113d6d9dd',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('514ea75f-f38e-4767-a212-258113d6d9dd','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('9630d705e6304dc5b7ff48b2ef02dacb','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('36e2959f-41b7-4297-9f25-b1d7a11966bc','afe35ef4dca94374866c65dfa1dc870e','network','3cd48679-5e44-4f70-9e0d-b086f5fa9107','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('2c35d1eb-8afc-4f37-8e77-b55ad04ba13b','afe35ef4dca94374866c65dfa1dc870e','subnetpool','3331ca98-696d-4cf2-884b-cf52fd57df73','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('2ab3445f-1e8b-43dc-bab4-20818f17779a','9630d705e6304dc5b7ff48b2ef02dacb','network','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','access_as_shared','fb15f13155e0445cb777f406080c9035');
INSERT INTO "rbac_policies" VALUES('d3a77c08-f185-41f5-8594-20b6e86d8c6b','afe35ef4dca94374866c65dfa1dc870e','address_scope','a995610b-746e-4d24-af7e-64b770b570ac','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('ac5e8332-6e34-4acd-b48a-bc54ab88cc4c','afe35ef4dca94374866c65dfa1dc870e','subnetpool','a4878c27-04c9-4122-ac13-f88eab5a13c8','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('c5527e57-d6e1-4234-9a79-584eab1de309','afe35ef4dca94374866c65dfa1dc870e','network','7eec4d6d-fced-437f-91e4-d3da61548d3f','access_as_external','*');
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
INSERT INTO "registered_limits" VALUES('1c1fc034216943c89db7ff50a3b7643f','578950f135a94ef1a6933b9421b67dfa','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('98c702abee644417a0b69f45a6d4c54c','audit_id','jWOOOEc-WkCNyu5feoa27g',1.79532174997524809835e+09);
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
INSERT INTO "role_assignments" VALUES('5e8396b51383422983702786be94525a','user','d40ee92c055c49668f5127baed3dbeeb','851e49427bde4e5dbee7a6bffedb36b5','project','afe35ef4dca94374866c65dfa1dc870e',0);
INSERT INTO "role_assignments" VALUES('ae44430893084f05a6e4fe5a5259459a','user','d40ee92c055c49668f5127baed3dbeeb','851e49427bde4e5dbee7a6bffedb36b5','project','13aadd086eef4202b8590ae03b4a76f2',0);
INSERT INTO "role_assignments" VALUES('69ea7ec0d7fc4069ac7e18511ad15c98','user','d40ee92c055c49668f5127baed3dbeeb','851e49427bde4e5dbee7a6bffedb36b5','domain','default',0);
INSERT INTO "role_assignments" VALUES('d3da732ca35f42a8be9386c7c5e28c8f','user','d40ee92c055c49668f5127baed3dbeeb','851e49427bde4e5dbee7a6bffedb36b5','system','all',0);
INSERT INTO "role_assignments" VALUES('e689ef0dfc1b454ca9f9ee67c97f4013','user','004f3052e0f64ea8a9577b25699212ba','8bea068b72c34ec29c36e10ead583a8c','project','13aadd086eef4202b8590ae03b4a76f2',0);
INSERT INTO "role_assignments" VALUES('d21029ba34dd4aee94161a670302191e','user','25a6b8f02427404ea03d389cceecad88','efba20c2fd4f48579d5d34a51d8644ba','project','9630d705e6304dc5b7ff48b2ef02dacb',0);
INSERT INTO "role_assignments" VALUES('83835f3f54734ee29627bb94dc148714','user','fd0a57812ccb47bdbdaeca8a1e0e3bcd','8bea068b72c34ec29c36e10ead583a8c','project','9630d705e6304dc5b7ff48b2ef02dacb',0);
INSERT INTO "role_assignments" VALUES('2e38bb64b24349109abc467a3a7c9863','user','d39aeb1bcf64418a9113910b62eb3915','d749e193f51e4b62adffa839d343de3b','project','9630d705e6304dc5b7ff48b2ef02dacb',0);
INSERT INTO "role_assignments" VALUES('3ccfe69439ae4df38b862eb3a11843d4','user','7f004bc3727a45bf94597e5903471aa0','5cccd15e058b4db28384e96ef4881faa','project','9630d705e6304dc5b7ff48b2ef02dacb',0);
INSERT INTO "role_assignments" VALUES('d0e34deca8d34b01b11524aec8c412d5','user','f165ff4b310c4d3b8470f1c4ccc78607','8bea068b72c34ec29c36e10ead583a8c','project','caadda2213fa4e8caf42a0292e63e696',0);
INSERT INTO "role_assignments" VALUES('8ede3c40a23b4f50babb5135679be5e3','user','de145a0b67af47609117d48104641193','4c31b9b7d9dc42fab38bab948de7b8cb','project','5d89613ef8304313800e374af420fd0b',0);
INSERT INTO "role_assignments" VALUES('be19d2d06e624a36978379b3d6e14f39','user','e91f044e16a04d14a63037bd1b444c57','851e49427bde4e5dbee7a6bffedb36b5','system','all',0);
INSERT INTO "role_assignments" VALUES('5bb31abc75e545dda8ddb0e1bd971bc8','user','317b89de83944cd7a972e8f6694acf35','efba20c2fd4f48579d5d34a51d8644ba','system','all',0);
INSERT INTO "role_assignments" VALUES('1a3b7c066e99419b82b57101bef6ef3d','user','c9e89725178b4d99aed031b6b4569d70','851e49427bde4e5dbee7a6bffedb36b5','domain','default',0);
INSERT INTO "role_assignments" VALUES('e2f0fbf754f44572b979703a138cf179','user','e923f9644ac34563bcc8b5d423b2da53','d749e193f51e4b62adffa839d343de3b','domain','default',0);
INSERT INTO "role_assignments" VALUES('498a985e33214cf191de95b25cd9a6b6','user','dd9c31b9e73146dfb89c38110d169ea9','efba20c2fd4f48579d5d34a51d8644ba','domain','default',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('f41ee0b039b14665b8c546a59cc317f4','851e49427bde4e5dbee7a6bffedb36b5','d749e193f51e4b62adffa839d343de3b');
INSERT INTO "role_implications" VALUES('47747b96708548ff9d04a60feed407cd','d749e193f51e4b62adffa839d343de3b','8bea068b72c34ec29c36e10ead583a8c');
INSERT INTO "role_implications" VALUES('5181cc16a8fc4a4ab864a86a8703104a','8bea068b72c34ec29c36e10ead583a8c','efba20c2fd4f48579d5d34a51d8644ba');
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
INSERT INTO "roles" VALUES('851e49427bde4e5dbee7a6bffedb36b5','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('d749e193f51e4b62adffa839d343de3b','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8bea068b72c34ec29c36e10ead583a8c','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('efba20c2fd4f48579d5d34a51d8644ba','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('4c31b9b7d9dc42fab38bab948de7b8cb','service',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('5cccd15e058b4db28384e96ef4881faa','guest',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('b91e5b8c-d556-4cc7-8db7-d72b33097c7e','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('18e25d5f-a692-40d7-b738-3e60b8631448','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('09b04805-cc3c-4b7c-9109-715f35ce1537','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',2,'',1,'ACTIVE','[]',0,0,0,0,1,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('5c6a17ca-f490-402b-8471-8a1512940301','9630d705e6304dc5b7ff48b2ef02dacb','131da818-288e-4327-a3c0-18b13f152077','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('474d3431-2e24-4942-96da-9a57a16e7b9b','9630d705e6304dc5b7ff48b2ef02dacb','131da818-288e-4327-a3c0-18b13f152077','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('cef15051-f5c1-4d2c-aa25-8d8b49b8cd0a','9630d705e6304dc5b7ff48b2ef02dacb','131da818-288e-4327-a3c0-18b13f152077','ingress','IPv4',NULL,NULL,NULL,NULL,'131da818-288e-4327-a3c0-18b13f152077',NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('2fd4382a-987a-46b2-80ba-c37de3c82afb','9630d705e6304dc5b7ff48b2ef02dacb','131da818-288e-4327-a3c0-18b13f152077','ingress','IPv6',NULL,NULL,NULL,NULL,'131da818-288e-4327-a3c0-18b13f152077',NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('4d726559-fc94-495b-a44f-1bdd74283a9f','caadda2213fa4e8caf42a0292e63e696','1569a1d4-db5e-406b-a520-ce0e40bd576e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('6d44f11f-a0ab-4333-8d43-ee9dff19fdbf','caadda2213fa4e8caf42a0292e63e696','1569a1d4-db5e-406b-a520-ce0e40bd576e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('dfa1fb4d-379b-45b7-8b9a-36e16a06fa59','caadda2213fa4e8caf42a0292e63e696','1569a1d4-db5e-406b-a520-ce0e40bd576e','ingress','IPv4',NULL,NULL,NULL,NULL,'1569a1d4-db5e-406b-a520-ce0e40bd576e',NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('340f3768-2cc5-452b-b266-b21896f13cbc','caadda2213fa4e8caf42a0292e63e696','1569a1d4-db5e-406b-a520-ce0e40bd576e','ingress','IPv6',NULL,NULL,NULL,NULL,'1569a1d4-db5e-406b-a520-ce0e40bd576e',NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('68f422bc-2843-4efd-8bc2-7a2a4854b5fc','afe35ef4dca94374866c65dfa1dc870e','376602d3-f698-4359-bdc2-c3e6fafd3745','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('e1a6e225-c13b-487d-9a50-99e7711de1ed','afe35ef4dca94374866c65dfa1dc870e','376602d3-f698-4359-bdc2-c3e6fafd3745','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('c805b855-0724-4921-8435-0873e77dd3b4','afe35ef4dca94374866c65dfa1dc870e','376602d3-f698-4359-bdc2-c3e6fafd3745','ingress','IPv4',NULL,NULL,NULL,NULL,'376602d3-f698-4359-bdc2-c3e6fafd3745',NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('a4d9f93d-c5a7-4955-9e2c-5ef4d27d4ba4','afe35ef4dca94374866c65dfa1dc870e','376602d3-f698-4359-bdc2-c3e6fafd3745','ingress','IPv6',NULL,NULL,NULL,NULL,'376602d3-f698-4359-bdc2-c3e6fafd3745',NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('19bda78d-384c-4ae8-b373-00eddbe4154f','9630d705e6304dc5b7ff48b2ef02dacb','c75913e1-5cdb-4e22-b14f-5d0560954687','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
INSERT INTO "security_group_rules" VALUES('f8bed319-adaa-44d7-8dfc-94fccf86502f','9630d705e6304dc5b7ff48b2ef02dacb','c75913e1-5cdb-4e22-b14f-5d0560954687','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1);
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
INSERT INTO "security_groups" VALUES('131da818-288e-4327-a3c0-18b13f152077','9630d705e6304dc5b7ff48b2ef02dacb','Default security group','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'default',1,'9630d705e6304dc5b7ff48b2ef02dacb');
INSERT INTO "security_groups" VALUES('1569a1d4-db5e-406b-a520-ce0e40bd576e','caadda2213fa4e8caf42a0292e63e696','Default security group','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'default',1,'caadda2213fa4e8caf42a0292e63e696');
INSERT INTO "security_groups" VALUES('376602d3-f698-4359-bdc2-c3e6fafd3745','afe35ef4dca94374866c65dfa1dc870e','Default security group','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'default',1,'afe35ef4dca94374866c65dfa1dc870e');
INSERT INTO "security_groups" VALUES('c75913e1-5cdb-4e22-b14f-5d0560954687','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'group',1,NULL);
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
INSERT INTO "segments" VALUES('d091826c-f11b-4533-b416-a0a017b44038','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1,'3cd48679-5e44-4f70-9e0d-b086f5fa9107',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('7e29b12f-da38-4a06-a484-c39e9cffd5b4','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('957ba002-5341-43ec-a1c6-d38a069bd7bc','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'984395fb-69c5-43ba-b65e-a44af97e0b6a',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('3ae65a05-f44e-4d02-8243-438895973d40','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b','further','vxlan',NULL,9000,1);
INSERT INTO "segments" VALUES('9040aceb-a9a8-4fd8-8280-6839c940973a','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'7eec4d6d-fced-437f-91e4-d3da61548d3f',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('749b2371-5015-4a31-ad09-441870e6e763','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'e639b8ea-c3e1-4869-a553-135f754e01c2',NULL,'local',NULL,NULL,0);
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
INSERT INTO "servers" VALUES('95dc2094-59e6-47c3-aa6b-b8ef96e2899a','9630d705e6304dc5b7ff48b2ef02dacb','fd0a57812ccb47bdbdaeca8a1e0e3bcd','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"7581d15a-0ffd-4026-b993-c58d01ddb9a1","made":true}]','active',NULL,1,1,1,NULL,'r-36aeffc0',0,'MANUAL','','','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z','2026-11-22T04:29:10.510692','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('b94e746a-2ae8-43ef-a6b3-243c97c72441','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('62db3bca-a498-4617-bdd3-c4a82488baa8','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('71199b8c-cd7c-411e-8f07-86f9475607da','a7c01c05-ae21-4d6b-a780-3e3f62ee5728','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('3331ca98-696d-4cf2-884b-cf52fd57df73','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('f1074cae-d2bd-402b-9f70-4df30f33f8bf','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'90ed6d5e-fe87-412b-94fd-443106e95fcb',0);
INSERT INTO "subnetpools" VALUES('a4878c27-04c9-4122-ac13-f88eab5a13c8','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'six','["2001:db8::/32"]',6,64,64,128,NULL,'a995610b-746e-4d24-af7e-64b770b570ac',0);
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
INSERT INTO "subnets" VALUES('deabf4c1-03ff-4a03-835a-68c77661d881','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:09Z','2026-11-22T04:29:09Z',1,'public_subnet','3cd48679-5e44-4f70-9e0d-b086f5fa9107',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',NULL,1);
INSERT INTO "subnets" VALUES('a7c01c05-ae21-4d6b-a780-3e3f62ee5728','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','fa74f7d2-d3cc-4f8e-b7f6-35a7f6a0af4b',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',NULL,0);
INSERT INTO "subnets" VALUES('bfa442bc-d23c-4283-a12e-86a131084756','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'auto_allocated_subnet_v4','984395fb-69c5-43ba-b65e-a44af97e0b6a',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'3331ca98-696d-4cf2-884b-cf52fd57df73','[]',NULL,0);
INSERT INTO "subnets" VALUES('dc684838-57cd-44ed-b233-1540138d4701','afe35ef4dca94374866c65dfa1dc870e','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','7eec4d6d-fced-437f-91e4-d3da61548d3f',6,'2001:db8::/64',NULL,'[{"start":"2001:db8::1","end":"2001:db8::ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'a4878c27-04c9-4122-ac13-f88eab5a13c8','[]',NULL,1);
INSERT INTO "subnets" VALUES('82035963-ae81-4688-959f-af15a26fd4ca','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'','e639b8ea-c3e1-4869-a553-135f754e01c2',6,'2001:db8:0:1::/64','2001:db8:0:1::1','[{"start":"2001:db8:0:1::2","end":"2001:db8:0:1:ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'a4878c27-04c9-4122-ac13-f88eab5a13c8','[]',NULL,0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('jWOOOEc-WkCNyu5feoa27g','fd0a57812ccb47bdbdaeca8a1e0e3bcd',1795364949,0);
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
INSERT INTO "trunks" VALUES('a2c2af0c-f2c8-41f7-a36e-7bcb0935bcaf','9630d705e6304dc5b7ff48b2ef02dacb','','[]','2026-11-22T04:29:10Z','2026-11-22T04:29:10Z',1,'trunk','8b19c944-63c8-4602-8185-506aa79fc870',1,'DOWN');
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
INSERT INTO "trusts" VALUES('39cf6816a1ba4f4fbe03429d771586e3','fd0a57812ccb47bdbdaeca8a1e0e3bcd','f165ff4b310c4d3b8470f1c4ccc78607','9630d705e6304dc5b7ff48b2ef02dacb',0,'["efba20c2fd4f48579d5d34a51d8644ba"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('f3906604be73444287779683383e4270','9630d705e6304dc5b7ff48b2ef02dacb',NULL,'578950f135a94ef1a6933b9421b67dfa','RegionOne','things',9,NULL,'1c1fc034216943c89db7ff50a3b7643f');
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
INSERT INTO "users" VALUES('d40ee92c055c49668f5127baed3dbeeb','admin','default',NULL,NULL,1,'$2b$08$ZTcAtGt.qKow3q5WPyWqj.v0IrDaf6b.jFkcTsfpAKt1HnzljMNsi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('004f3052e0f64ea8a9577b25699212ba','demo','default',NULL,NULL,1,'$2b$08$PCemRnIygkkd3f/LoiAMtOGD2XiN6oovd3fJvQL4L1xbVrvdwSZHW','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('25a6b8f02427404ea03d389cceecad88','reader','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('fd0a57812ccb47bdbdaeca8a1e0e3bcd','member','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d39aeb1bcf64418a9113910b62eb3915','manager','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('7f004bc3727a45bf94597e5903471aa0','guest','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('f165ff4b310c4d3b8470f1c4ccc78607','stranger','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('de145a0b67af47609117d48104641193','service','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('e91f044e16a04d14a63037bd1b444c57','system_admin','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('317b89de83944cd7a972e8f6694acf35','system_reader','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('c9e89725178b4d99aed031b6b4569d70','domain_admin','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('e923f9644ac34563bcc8b5d423b2da53','domain_manager','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('dd9c31b9e73146dfb89c38110d169ea9','domain_reader','default',NULL,NULL,1,'$2b$08$iYkrVlfxtZR2eWEy.dV7hOv3OdT5kgFMUR6po5Sa42ZSfmEZ8ilzK','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
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
CREATE INDEX ix_segments_network_id ON segments (network_id);
CREATE INDEX ix_segments_project_id ON segments (project_id);
CREATE INDEX ix_network_segment_ranges_project_id ON network_segment_ranges (project_id);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_subnets_segment_id ON subnets (segment_id);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_logs_resource_id ON logs (resource_id);
CREATE INDEX ix_logs_project_id ON logs (project_id);
CREATE INDEX ix_logs_target_id ON logs (target_id);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_labels_shared ON metering_labels (shared);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_ndp_proxies_port_id ON ndp_proxies (port_id);
CREATE INDEX ix_ndp_proxies_router_id ON ndp_proxies (router_id);
CREATE INDEX ix_ndp_proxies_project_id ON ndp_proxies (project_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_status ON trunks (status);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
