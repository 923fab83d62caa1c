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
INSERT INTO "access_rules" VALUES('26ec0ae44a894b928d076df5dbbb6eb0','5c48b88d1fb348718bdd9b1de99fee08','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('b2282e1c-3156-4d46-bc83-bc53ec4defae','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('6d0a595a-acd8-4ee6-a46e-48e1e1c2645f','8c23c8cfb21f43bb9f6d6c23be99ab78','scope',4);
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
INSERT INTO "application_credentials" VALUES('376085f0525343b29d329771a38332a0','5c48b88d1fb348718bdd9b1de99fee08','8c23c8cfb21f43bb9f6d6c23be99ab78','robot',NULL,'$2b$08$qqZL8zd./t34vVGl8QwDSOvvNTOEUvwj8iVVnb.GvUVJtEXXY365m','["61cd28d8d3924e3383ef7a470f95a426","e953569325914c099c2dcdb7aa940742"]','["26ec0ae44a894b928d076df5dbbb6eb0"]',NULL,0);
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
INSERT INTO "catalog_endpoints" VALUES('993fc12bbdec4f12b54bd575032bcc3f','public','8c2f51a79399411cab4d90d4b3955c45','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('8c2f51a79399411cab4d90d4b3955c45','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('8c23c8cfb21f43bb9f6d6c23be99ab78','8c23c8cfb21f43bb9f6d6c23be99ab78','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('685c71f161e876b153e89ed1e1d32ae075a3b2df6896571ef771988811523afb','5c48b88d1fb348718bdd9b1de99fee08','ec2','8c23c8cfb21f43bb9f6d6c23be99ab78','gAAAAABrAloYK8zntumEjO9fTn1Vjz9HnDN2ZUpkfC6LJqrdnqGmZrJ-laNxOUJLTPvllUGdcRWilad06u2lLJSn293-S8Gdnh1IbtvO_ChSPtGaKT8sZvJhCp2Od_GFu7blechrJvF4Z1ujdHfMHNjCg8dmy0vFtnnbX8waQZ4PB_10MxCiSneuZTLidui2IR0Cmei61Fn-9dbefpFeaeX5vAxixVlt2Q==');
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
INSERT INTO "default_security_group_rules" VALUES('d14be08d-8c68-41dd-a746-029806be662d','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T02:57:27Z','2026-11-22T02:57:27Z',1);
INSERT INTO "default_security_group_rules" VALUES('166a9921-5bd6-47fd-a2d6-10fa6b858623','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T02:57:27Z','2026-11-22T02:57:27Z',1);
INSERT INTO "default_security_group_rules" VALUES('230915e7-283c-4d41-9579-7360a570dcbc','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T02:57:27Z','2026-11-22T02:57:27Z',1);
INSERT INTO "default_security_group_rules" VALUES('fe90f38d-636c-4d1b-9e57-c97e0d5b546d','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T02:57:27Z','2026-11-22T02:57:27Z',1);
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
INSERT INTO "endpoint_groups" VALUES('b523cfb8d6f141f7a8976d89ffddc409','examples','{"service_id":"8c2f51a79399411cab4d90d4b3955c45"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('d3ad2779-0660-4d41-89fb-b9c39fc73e43','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'b2f80265-bd12-40e4-beaa-40c13ce0fb55','203.0.113.3',NULL,NULL,NULL,'dbb0e29f-7dfb-4522-a867-9c4119c55d94','ACTIVE','','','e769035c-2cf8-436c-94ed-682a27ed46d5');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('0391a9e1b34b41a984a0b5632e89aa28','a1470d34fd3a4c1bb84a964b0837ab5d','ae52621ca5354b7fa7de5f3cdd5fbb72');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('a1470d34fd3a4c1bb84a964b0837ab5d','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('b2f80265-bd12-40e4-beaa-40c13ce0fb55/203.0.113.1','b2f80265-bd12-40e4-beaa-40c13ce0fb55','7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d','a8a4ae00-6b37-4ab7-98e1-15250f9a3edc','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('dbe5fc5f-f25b-4834-8074-b084dbb4d7e7/10.0.0.2','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','778ff9df-1a84-4cf8-9071-47bdc6e15a71','247b351e-522b-449e-81ab-7cc4dee5ea1e','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('dbe5fc5f-f25b-4834-8074-b084dbb4d7e7/10.0.0.3','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','778ff9df-1a84-4cf8-9071-47bdc6e15a71','5e7737eb-f98d-4626-a0be-779d10a04992','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('b2f80265-bd12-40e4-beaa-40c13ce0fb55/203.0.113.2','b2f80265-bd12-40e4-beaa-40c13ce0fb55','7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d','affec155-4742-4558-8589-a530cf6a475e','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('dbe5fc5f-f25b-4834-8074-b084dbb4d7e7/10.0.0.1','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','778ff9df-1a84-4cf8-9071-47bdc6e15a71','d422c396-6629-4bda-a542-cd6a767544b1','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('b2f80265-bd12-40e4-beaa-40c13ce0fb55/203.0.113.3','b2f80265-bd12-40e4-beaa-40c13ce0fb55','7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d','e769035c-2cf8-436c-94ed-682a27ed46d5','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('dbe5fc5f-f25b-4834-8074-b084dbb4d7e7/10.0.0.4','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','778ff9df-1a84-4cf8-9071-47bdc6e15a71','69649f84-cfa9-43e8-ab10-c0884ac24630','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('dbe5fc5f-f25b-4834-8074-b084dbb4d7e7/10.0.0.5','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','778ff9df-1a84-4cf8-9071-47bdc6e15a71','b6574e7e-38cd-4d04-b6a7-9200e25c9b4c','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('1a3a43b252234779b15eaf22131a51ce','7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('092afadee80847de8b85607a2a602353','778ff9df-1a84-4cf8-9071-47bdc6e15a71','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('ad0b1788285d893b854733b2ae557a6e','5c48b88d1fb348718bdd9b1de99fee08','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC1ToD2UfjWaJykEZantTztfSz/GCbRnVe0G/yDoXaoFliE2RYTmznRGLAmTIlXoMyTr5+TsB5m27H4hAyyzsRkw2xyZmsjJRssICFOrRMLJsSHH5N8fuXm+qNnRCIjLsfeBTdMXkr1gjTCD7Uua1Ms6sDl671T4wMwUlNbE/PHmznInKa2O/SVfGWJt66z36ws8ErBbXl2sdYuGnoniTnWzWd4D9AxlF0yvWnI9KNIBHGywDMh66YccUNgn8NnVqCyWxApTRysyeuagcQPzi1G969etXV0IoIUOKl1Wh97H0oQdSXj7NchHmL390u9BPWo20WUCrtowlbjMne3ei1F Generated-by-cumulet','7e:71:3f:0a:19:2f:9d:c9:e9:99:63:b5:99:2f:dd:56','2026-11-22T02:57:28.163855Z');
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
INSERT INTO "lb_health_monitors" VALUES('8b59e528-785f-4ca6-b57f-4205ba4d4e63','8c23c8cfb21f43bb9f6d6c23be99ab78','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('27e46a84-e7d7-4d5d-b2a1-2db252e88965','8c23c8cfb21f43bb9f6d6c23be99ab78',1,'INACTIVE',NULL,'d1d8710f-b2e9-4875-9b90-b96001837677','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('d1d8710f-b2e9-4875-9b90-b96001837677/8b59e528-785f-4ca6-b57f-4205ba4d4e63','d1d8710f-b2e9-4875-9b90-b96001837677','8b59e528-785f-4ca6-b57f-4205ba4d4e63','2026-11-22T02:57:28.224092Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('d1d8710f-b2e9-4875-9b90-b96001837677','8c23c8cfb21f43bb9f6d6c23be99ab78',1,'ACTIVE',NULL,'','','778ff9df-1a84-4cf8-9071-47bdc6e15a71','HTTP','SOURCE_IP','haproxy','aaa3b798-2276-47cb-b2c8-d7243a95298d');
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
INSERT INTO "lb_vips" VALUES('aaa3b798-2276-47cb-b2c8-d7243a95298d','8c23c8cfb21f43bb9f6d6c23be99ab78',1,'ACTIVE',NULL,'','','778ff9df-1a84-4cf8-9071-47bdc6e15a71','10.0.0.4','69649f84-cfa9-43e8-ab10-c0884ac24630',80,'HTTP','d1d8710f-b2e9-4875-9b90-b96001837677',NULL,-1);
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
INSERT INTO "networks" VALUES('b2f80265-bd12-40e4-beaa-40c13ce0fb55','c2117bd2a2154e2aa9de5b165eae578a','','[]','2026-11-22T02:57:27Z','2026-11-22T02:57:27Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('4b23f7f8b2de4bcdbd5711b768496630','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('752b596b44cc408a9e2ad83f44af194a','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('64023fa7324141298acf53257ec858a0','752b596b44cc408a9e2ad83f44af194a','','8c2f51a79399411cab4d90d4b3955c45','');
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
INSERT INTO "port_forwardings" VALUES('f570ef68-49ac-4d6b-b8a3-15aef847293c','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'d3ad2779-0660-4d41-89fb-b9c39fc73e43',2222,22,'2222:2222','22:22','10.0.0.3','5e7737eb-f98d-4626-a0be-779d10a04992','tcp','dbb0e29f-7dfb-4522-a867-9c4119c55d94');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('5e7737eb-f98d-4626-a0be-779d10a04992/49aac60b-9717-4f56-b3db-835216d0b9a3','5e7737eb-f98d-4626-a0be-779d10a04992','49aac60b-9717-4f56-b3db-835216d0b9a3');
INSERT INTO "port_group_memberships" VALUES('b6574e7e-38cd-4d04-b6a7-9200e25c9b4c/49aac60b-9717-4f56-b3db-835216d0b9a3','b6574e7e-38cd-4d04-b6a7-9200e25c9b4c','49aac60b-9717-4f56-b3db-835216d0b9a3');
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
INSERT INTO "ports" VALUES('a8a4ae00-6b37-4ab7-98e1-15250f9a3edc','c2117bd2a2154e2aa9de5b165eae578a','','[]','2026-11-22T02:57:27Z','2026-11-22T02:57:27Z',1,'','b2f80265-bd12-40e4-beaa-40c13ce0fb55','fa:16:3e:a2:f5:c0',1,'ACTIVE','b2f80265-bd12-40e4-beaa-40c13ce0fb55','network:edge','[{"subnet_id":"7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'edge',0,'','c2117bd2a2154e2aa9de5b165eae578a');
INSERT INTO "ports" VALUES('247b351e-522b-449e-81ab-7cc4dee5ea1e','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',2,'','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','fa:16:3e:32:12:a2',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','network:dhcp','[{"subnet_id":"778ff9df-1a84-4cf8-9071-47bdc6e15a71","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'dhcp',0,'','8c23c8cfb21f43bb9f6d6c23be99ab78');
INSERT INTO "ports" VALUES('5e7737eb-f98d-4626-a0be-779d10a04992','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'spare','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','fa:16:3e:3b:70:9b',1,'DOWN','','','[{"subnet_id":"778ff9df-1a84-4cf8-9071-47bdc6e15a71","ip_address":"10.0.0.3"}]','["49aac60b-9717-4f56-b3db-835216d0b9a3"]',1,'[]','[]','','','normal','{}','',NULL,NULL,0,'','8c23c8cfb21f43bb9f6d6c23be99ab78');
INSERT INTO "ports" VALUES('affec155-4742-4558-8589-a530cf6a475e','','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'','b2f80265-bd12-40e4-beaa-40c13ce0fb55','fa:16:3e:4e:eb:ec',1,'ACTIVE','dbb0e29f-7dfb-4522-a867-9c4119c55d94','network:router_gateway','[{"subnet_id":"7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'gateway',0,'','c2117bd2a2154e2aa9de5b165eae578a');
INSERT INTO "ports" VALUES('d422c396-6629-4bda-a542-cd6a767544b1','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','fa:16:3e:78:51:af',1,'ACTIVE','dbb0e29f-7dfb-4522-a867-9c4119c55d94','network:router_interface','[{"subnet_id":"778ff9df-1a84-4cf8-9071-47bdc6e15a71","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'router',0,'','8c23c8cfb21f43bb9f6d6c23be99ab78');
INSERT INTO "ports" VALUES('e769035c-2cf8-436c-94ed-682a27ed46d5','','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'','b2f80265-bd12-40e4-beaa-40c13ce0fb55','fa:16:3e:6d:a0:41',1,'DOWN','d3ad2779-0660-4d41-89fb-b9c39fc73e43','network:floatingip','[{"subnet_id":"7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,0,'','c2117bd2a2154e2aa9de5b165eae578a');
INSERT INTO "ports" VALUES('69649f84-cfa9-43e8-ab10-c0884ac24630','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'vip-aaa3b798-2276-47cb-b2c8-d7243a95298d','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','fa:16:3e:f4:13:ff',1,'ACTIVE','aaa3b798-2276-47cb-b2c8-d7243a95298d','neutron:LOADBALANCER','[{"subnet_id":"778ff9df-1a84-4cf8-9071-47bdc6e15a71","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,'balancer',0,'','8c23c8cfb21f43bb9f6d6c23be99ab78');
INSERT INTO "ports" VALUES('b6574e7e-38cd-4d04-b6a7-9200e25c9b4c','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','fa:16:3e:4b:51:7f',1,'ACTIVE','51835f85-ab9e-4ba3-a903-5b416710cb86','compute:nova','[{"subnet_id":"778ff9df-1a84-4cf8-9071-47bdc6e15a71","ip_address":"10.0.0.5"}]','["49aac60b-9717-4f56-b3db-835216d0b9a3"]',1,'[]','[]','','','normal','{}','vm',NULL,'instance',0,'vm','8c23c8cfb21f43bb9f6d6c23be99ab78');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('e710507049064e8fb667125ff2b6dee7','endpoint','993fc12bbdec4f12b54bd575032bcc3f','17ec4639fd5b43a9a896c299c35ae54b');
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
INSERT INTO "projects" VALUES('c2117bd2a2154e2aa9de5b165eae578a','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('17ec4639fd5b43a9a896c299c35ae54b','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('8c23c8cfb21f43bb9f6d6c23be99ab78','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('10be8c2ffd6148978e1eaaf318f18e9d','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('8c23c8cfb21f43bb9f6d6c23be99ab78','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('9c459da6-2a9a-4255-88ea-0930bce59a17','c2117bd2a2154e2aa9de5b165eae578a','network','b2f80265-bd12-40e4-beaa-40c13ce0fb55','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('a3292020-7258-4937-b812-6bf59402971e','8c23c8cfb21f43bb9f6d6c23be99ab78','network','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7','access_as_shared','cfbf257c6b9046108efe662fab83eb03');
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
INSERT INTO "registered_limits" VALUES('8d63a252ce2049e793ed43b131acfb03','8c2f51a79399411cab4d90d4b3955c45','RegionOne','things',5,NULL);
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
INSERT INTO "role_assignments" VALUES('5ca756329ebb43d490e4f51b14a211a4','user','eb208877b66246d18843fbad975bb2f4','f20accd59df541b2b5c58fa6ee61f7b4','project','c2117bd2a2154e2aa9de5b165eae578a',0);
INSERT INTO "role_assignments" VALUES('a9283874ec9748bb8922d9d23b979a68','user','eb208877b66246d18843fbad975bb2f4','f20accd59df541b2b5c58fa6ee61f7b4','project','17ec4639fd5b43a9a896c299c35ae54b',0);
INSERT INTO "role_assignments" VALUES('2fc0a856c96f41ab9b242b79e48bc08c','user','eb208877b66246d18843fbad975bb2f4','f20accd59df541b2b5c58fa6ee61f7b4','domain','default',0);
INSERT INTO "role_assignments" VALUES('7497b6ca70994c228088592c5dafddd9','user','eb208877b66246d18843fbad975bb2f4','f20accd59df541b2b5c58fa6ee61f7b4','system','all',0);
INSERT INTO "role_assignments" VALUES('041ddcc0a638464b8d1ba3799d887564','user','2cbd169f69f742888773a1b046c789fd','e953569325914c099c2dcdb7aa940742','project','17ec4639fd5b43a9a896c299c35ae54b',0);
INSERT INTO "role_assignments" VALUES('228bd4a93fb34201b631a086edf9a21e','user','89e945c752f544d490149b8f994f7e8b','61cd28d8d3924e3383ef7a470f95a426','project','8c23c8cfb21f43bb9f6d6c23be99ab78',0);
INSERT INTO "role_assignments" VALUES('c48ceb019e674e689d46088c1f9052ba','user','5c48b88d1fb348718bdd9b1de99fee08','e953569325914c099c2dcdb7aa940742','project','8c23c8cfb21f43bb9f6d6c23be99ab78',0);
INSERT INTO "role_assignments" VALUES('5260f5448a114c8d9c4f753580012415','user','ae52621ca5354b7fa7de5f3cdd5fbb72','e953569325914c099c2dcdb7aa940742','project','10be8c2ffd6148978e1eaaf318f18e9d',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('d0bb072bc0a94080839be83df769b1c8','f20accd59df541b2b5c58fa6ee61f7b4','c1b7b8e4ff3f40458641f779a0457618');
INSERT INTO "role_implications" VALUES('6383f02588664ea684f05aed3df01136','c1b7b8e4ff3f40458641f779a0457618','e953569325914c099c2dcdb7aa940742');
INSERT INTO "role_implications" VALUES('e3a8dab217a9433e87a74c0d219de032','e953569325914c099c2dcdb7aa940742','61cd28d8d3924e3383ef7a470f95a426');
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
INSERT INTO "roles" VALUES('f20accd59df541b2b5c58fa6ee61f7b4','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('c1b7b8e4ff3f40458641f779a0457618','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('e953569325914c099c2dcdb7aa940742','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('61cd28d8d3924e3383ef7a470f95a426','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('1245f4b954474aeea84d3d75e2b70664','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('dbb0e29f-7dfb-4522-a867-9c4119c55d94','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('7882fa8a-a627-46b0-b55e-ad578a3ef050','8c23c8cfb21f43bb9f6d6c23be99ab78','49aac60b-9717-4f56-b3db-835216d0b9a3','ingress','IPv4',NULL,NULL,NULL,NULL,'49aac60b-9717-4f56-b3db-835216d0b9a3',NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('a71b0152-2710-4f0c-813c-ac1137bcfd81','8c23c8cfb21f43bb9f6d6c23be99ab78','49aac60b-9717-4f56-b3db-835216d0b9a3','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('e678b6f3-5564-4250-a1ae-a6fcf4c14109','8c23c8cfb21f43bb9f6d6c23be99ab78','49aac60b-9717-4f56-b3db-835216d0b9a3','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('19446f75-2203-4286-8c94-0040da067439','8c23c8cfb21f43bb9f6d6c23be99ab78','49aac60b-9717-4f56-b3db-835216d0b9a3','ingress','IPv6',NULL,NULL,NULL,NULL,'49aac60b-9717-4f56-b3db-835216d0b9a3',NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('a524dd27-f607-46eb-b053-7c8cfa5fe527','10be8c2ffd6148978e1eaaf318f18e9d','bebf9ef6-6077-431f-83ff-804eaf925324','ingress','IPv4',NULL,NULL,NULL,NULL,'bebf9ef6-6077-431f-83ff-804eaf925324',NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('1bb4c6df-5b2f-4e03-a51b-778398cd0ee1','10be8c2ffd6148978e1eaaf318f18e9d','bebf9ef6-6077-431f-83ff-804eaf925324','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('78db0751-15f0-4156-b8c9-2e1dd3e1b0fd','10be8c2ffd6148978e1eaaf318f18e9d','bebf9ef6-6077-431f-83ff-804eaf925324','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('33b3f303-ddc4-47b1-98f6-3e32be69cd06','10be8c2ffd6148978e1eaaf318f18e9d','bebf9ef6-6077-431f-83ff-804eaf925324','ingress','IPv6',NULL,NULL,NULL,NULL,'bebf9ef6-6077-431f-83ff-804eaf925324',NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('2a7209b6-6622-4852-83a2-7c2cb2943251','c2117bd2a2154e2aa9de5b165eae578a','bb05343e-4ce2-4f02-9c59-630fc217c8a3','ingress','IPv4',NULL,NULL,NULL,NULL,'bb05343e-4ce2-4f02-9c59-630fc217c8a3',NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('d9613d8d-a3e2-46d4-8a8a-fc0a5a56e5ae','c2117bd2a2154e2aa9de5b165eae578a','bb05343e-4ce2-4f02-9c59-630fc217c8a3','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('f448084f-daf4-402d-8eb2-df00d46e75bf','c2117bd2a2154e2aa9de5b165eae578a','bb05343e-4ce2-4f02-9c59-630fc217c8a3','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('2b56e2fc-208d-4182-8188-f26aa58546d3','c2117bd2a2154e2aa9de5b165eae578a','bb05343e-4ce2-4f02-9c59-630fc217c8a3','ingress','IPv6',NULL,NULL,NULL,NULL,'bb05343e-4ce2-4f02-9c59-630fc217c8a3',NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('be0a2f58-ef4d-4493-abe7-cfb8c9388e88','8c23c8cfb21f43bb9f6d6c23be99ab78','4122c224-e187-4069-ab8c-a907776f0eb7','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
INSERT INTO "security_group_rules" VALUES('35c43473-037e-4a87-a38e-9d6dfc4c978f','8c23c8cfb21f43bb9f6d6c23be99ab78','4122c224-e187-4069-ab8c-a907776f0eb7','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1);
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
INSERT INTO "security_groups" VALUES('49aac60b-9717-4f56-b3db-835216d0b9a3','8c23c8cfb21f43bb9f6d6c23be99ab78','Default security group','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'default',1,'8c23c8cfb21f43bb9f6d6c23be99ab78');
INSERT INTO "security_groups" VALUES('bebf9ef6-6077-431f-83ff-804eaf925324','10be8c2ffd6148978e1eaaf318f18e9d','Default security group','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'default',1,'10be8c2ffd6148978e1eaaf318f18e9d');
INSERT INTO "security_groups" VALUES('bb05343e-4ce2-4f02-9c59-630fc217c8a3','c2117bd2a2154e2aa9de5b165eae578a','Default security group','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'default',1,'c2117bd2a2154e2aa9de5b165eae578a');
INSERT INTO "security_groups" VALUES('4122c224-e187-4069-ab8c-a907776f0eb7','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('51835f85-ab9e-4ba3-a903-5b416710cb86','8c23c8cfb21f43bb9f6d6c23be99ab78','5c48b88d1fb348718bdd9b1de99fee08','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"b6574e7e-38cd-4d04-b6a7-9200e25c9b4c","made":true}]','active',NULL,1,1,1,NULL,'r-04ba4785',0,'MANUAL','','','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z','2026-11-22T02:57:28.181867','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('d1d8710f-b2e9-4875-9b90-b96001837677','778ff9df-1a84-4cf8-9071-47bdc6e15a71','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('5e7cc656-0643-4c63-be2e-42566d23081b','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'6d0a595a-acd8-4ee6-a46e-48e1e1c2645f',0);
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
INSERT INTO "subnets" VALUES('7d80c2f7-4bb2-4500-8d55-b0ab3d60cb9d','c2117bd2a2154e2aa9de5b165eae578a','','[]','2026-11-22T02:57:27Z','2026-11-22T02:57:27Z',1,'public_subnet','b2f80265-bd12-40e4-beaa-40c13ce0fb55',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('778ff9df-1a84-4cf8-9071-47bdc6e15a71','8c23c8cfb21f43bb9f6d6c23be99ab78','','[]','2026-11-22T02:57:28Z','2026-11-22T02:57:28Z',1,'','dbe5fc5f-f25b-4834-8074-b084dbb4d7e7',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('z1E4Lds7phibYOLmeo59yg','5c48b88d1fb348718bdd9b1de99fee08',1795359447);
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
INSERT INTO "trusts" VALUES('36196aac8c5a4e18a1461f8f42e95b2e','5c48b88d1fb348718bdd9b1de99fee08','ae52621ca5354b7fa7de5f3cdd5fbb72','8c23c8cfb21f43bb9f6d6c23be99ab78',0,'["61cd28d8d3924e3383ef7a470f95a426"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('935b22f21bef4e53809804e145cc04c9','8c23c8cfb21f43bb9f6d6c23be99ab78',NULL,'8c2f51a79399411cab4d90d4b3955c45','RegionOne','things',9,NULL,'8d63a252ce2049e793ed43b131acfb03');
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
INSERT INTO "users" VALUES('eb208877b66246d18843fbad975bb2f4','admin','default',NULL,NULL,1,'$2b$08$de48GTyP6vx7.pCHt.OZHut.k7HaPiRBbdsgpBl2a8aP3fW31Wl4m','{}','{}',0,'[]');
INSERT INTO "users" VALUES('2cbd169f69f742888773a1b046c789fd','demo','default',NULL,NULL,1,'$2b$08$p0XTwU4IGOaFicPFarYmHutrjJcwOk2wdqhGZrtzyDPCeYFBAV0Cy','{}','{}',0,'[]');
INSERT INTO "users" VALUES('89e945c752f544d490149b8f994f7e8b','reader','default',NULL,NULL,1,'$2b$08$vlEVjWJtFiq7U7gAXBGVqu1Jfkav341Dx1KjvjZllY449c2Tu3oai','{}','{}',0,'[]');
INSERT INTO "users" VALUES('5c48b88d1fb348718bdd9b1de99fee08','member','default',NULL,NULL,1,'$2b$08$5cY4scOVSu83P4WRFCIOGOQMx1xF3WyYoeQY/lhmPyUlgk/zJtEjq','{}','{}',0,'[]');
INSERT INTO "users" VALUES('ae52621ca5354b7fa7de5f3cdd5fbb72','stranger','default',NULL,NULL,1,'$2b$08$mPMf9T2xZWP.3NCAyTrqD.sYZSyUMteVzSaGCnq8WII5UvB7QlVV2','{}','{}',0,'[]');
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
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
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
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
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
COMMIT;
