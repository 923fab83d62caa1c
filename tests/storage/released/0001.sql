PRAGMA application_id=1129663829;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('48f3990c91d74363aec11a8e6aafa5a2','48f3990c91d74363aec11a8e6aafa5a2','{"cores":77}');
CREATE TABLE domains (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	generation INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_domains_name UNIQUE (name)
);
INSERT INTO "domains" VALUES('default','Default','The default domain',1,'{}',0);
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
INSERT INTO "floatingips" VALUES('648a2d77-7239-4fe9-947c-ae2d6e5962d9','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'80f25b00-6997-49ae-826c-bffe10d1558e','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','','abdddf8f-e671-464c-83bf-11f1c3327854');
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
INSERT INTO "ip_allocations" VALUES('80f25b00-6997-49ae-826c-bffe10d1558e/203.0.113.1','80f25b00-6997-49ae-826c-bffe10d1558e','6c11292a-7d9d-4bd2-a596-87f1f6406435','648b54a4-49ef-4f28-9d50-e692516b298f','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('58107a55-1291-4b66-b3fb-964a8857a6f4/10.0.0.2','58107a55-1291-4b66-b3fb-964a8857a6f4','156ca9da-59b0-4fd1-aefb-382753edf2ba','1bffb894-36b3-4f3a-8d95-13914c49697a','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('58107a55-1291-4b66-b3fb-964a8857a6f4/10.0.0.3','58107a55-1291-4b66-b3fb-964a8857a6f4','156ca9da-59b0-4fd1-aefb-382753edf2ba','2d09a854-d752-426c-a5b8-9c098a456ffc','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('80f25b00-6997-49ae-826c-bffe10d1558e/203.0.113.2','80f25b00-6997-49ae-826c-bffe10d1558e','6c11292a-7d9d-4bd2-a596-87f1f6406435','dfae2510-d6f3-4d1e-a280-6be5d6023b23','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('58107a55-1291-4b66-b3fb-964a8857a6f4/10.0.0.1','58107a55-1291-4b66-b3fb-964a8857a6f4','156ca9da-59b0-4fd1-aefb-382753edf2ba','8a75b760-0036-4d00-9387-87c76f192072','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('80f25b00-6997-49ae-826c-bffe10d1558e/203.0.113.3','80f25b00-6997-49ae-826c-bffe10d1558e','6c11292a-7d9d-4bd2-a596-87f1f6406435','abdddf8f-e671-464c-83bf-11f1c3327854','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('58107a55-1291-4b66-b3fb-964a8857a6f4/10.0.0.4','58107a55-1291-4b66-b3fb-964a8857a6f4','156ca9da-59b0-4fd1-aefb-382753edf2ba','96c0aa10-4e35-4e03-9907-d190a88d6c66','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('58107a55-1291-4b66-b3fb-964a8857a6f4/10.0.0.5','58107a55-1291-4b66-b3fb-964a8857a6f4','156ca9da-59b0-4fd1-aefb-382753edf2ba','32090e25-85f9-408c-bbc5-79effde4f425','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('02d525d0fa384660a1b4ecee38910d71','6c11292a-7d9d-4bd2-a596-87f1f6406435','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('09d01917f88f49ff9494f7deef1a4f84','156ca9da-59b0-4fd1-aefb-382753edf2ba','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('8932f22e0d111662fcc37c2945b740e1','6585fd1462864a498661d7010ffff097','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCoaFSV0qPQZnIYJL4swkRz5lZ9XM/KWr/5eleeNrDcaJCwjgAJ1u19rtt+J8pVZcUcDA8zkM2X8F5FPLHEa8G/qWlEV1ipix/scRrx6s0PdKWq/LdyfpsSc63MSGlG+rVxc1cibEFcSPkLTMbW4K2kX4EdMmpd+lBEdicbiQQGWNm/ySljcbfp8QezwUgYA16nDX8dmIb2SP6xtobq9nEd3cS0Y+klODt+3Cyb5LaI8B6GGtWZclItF9J5Ha2V8Odj83nEzUoacBmZNVREDRJC454KJCSW69odnm7NTeGpZWhRzcME33qdkJrYGge2jvty8EwuGZF85utTPGGayChd Generated-by-cumulet','8e:f5:d4:81:b7:f0:64:24:d1:3b:90:2e:ac:26:71:2f','2026-11-22T00:15:00.227035Z');
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
INSERT INTO "lb_health_monitors" VALUES('06f104c8-b731-41e9-9f5b-87b6fdadf097','48f3990c91d74363aec11a8e6aafa5a2','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('0f550b1d-209b-412c-a79a-78ff8fe89884','48f3990c91d74363aec11a8e6aafa5a2',1,'INACTIVE',NULL,'747a92aa-238f-46c4-8f69-fa5a84006b54','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('747a92aa-238f-46c4-8f69-fa5a84006b54/06f104c8-b731-41e9-9f5b-87b6fdadf097','747a92aa-238f-46c4-8f69-fa5a84006b54','06f104c8-b731-41e9-9f5b-87b6fdadf097','2026-11-22T00:15:00.348018Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('747a92aa-238f-46c4-8f69-fa5a84006b54','48f3990c91d74363aec11a8e6aafa5a2',1,'ACTIVE',NULL,'','','156ca9da-59b0-4fd1-aefb-382753edf2ba','HTTP','SOURCE_IP','haproxy','5ac98287-e3ed-44d2-968c-69e981c37929');
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
INSERT INTO "lb_vips" VALUES('5ac98287-e3ed-44d2-968c-69e981c37929','48f3990c91d74363aec11a8e6aafa5a2',1,'ACTIVE',NULL,'','','156ca9da-59b0-4fd1-aefb-382753edf2ba','10.0.0.4','96c0aa10-4e35-4e03-9907-d190a88d6c66',80,'HTTP','747a92aa-238f-46c4-8f69-fa5a84006b54',NULL,-1);
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
	shared BOOLEAN, 
	router_external BOOLEAN, 
	mtu INTEGER, 
	port_security_enabled BOOLEAN, 
	dns_domain TEXT, 
	availability_zone_hints TEXT, 
	provider_network_type TEXT, 
	provider_physical_network TEXT, 
	provider_segmentation_id INTEGER, 
	zone INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_networks_zone UNIQUE (zone)
);
INSERT INTO "networks" VALUES('80f25b00-6997-49ae-826c-bffe10d1558e','3b8021cbaf5845a98c78f978e3b9361e','','[]','2026-11-22T00:14:58Z','2026-11-22T00:14:58Z',2,'public',1,'ACTIVE',0,1,1500,1,'','[]','local',NULL,NULL,1);
INSERT INTO "networks" VALUES('58107a55-1291-4b66-b3fb-964a8857a6f4','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',2,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,2);
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('2d09a854-d752-426c-a5b8-9c098a456ffc/acdbc18d-6855-4069-ac4f-2a3a4bee4496','2d09a854-d752-426c-a5b8-9c098a456ffc','acdbc18d-6855-4069-ac4f-2a3a4bee4496');
INSERT INTO "port_group_memberships" VALUES('32090e25-85f9-408c-bbc5-79effde4f425/acdbc18d-6855-4069-ac4f-2a3a4bee4496','32090e25-85f9-408c-bbc5-79effde4f425','acdbc18d-6855-4069-ac4f-2a3a4bee4496');
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
	dns_name TEXT, 
	binding_vnic_type TEXT, 
	binding_profile TEXT, 
	plug TEXT, 
	"index" INTEGER, 
	hostname TEXT, 
	network_project TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_ports_network_id_mac_address UNIQUE (network_id, mac_address)
);
INSERT INTO "ports" VALUES('648b54a4-49ef-4f28-9d50-e692516b298f','3b8021cbaf5845a98c78f978e3b9361e','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'','80f25b00-6997-49ae-826c-bffe10d1558e','fa:16:3e:78:32:6d',1,'ACTIVE','80f25b00-6997-49ae-826c-bffe10d1558e','network:edge','[{"subnet_id":"6c11292a-7d9d-4bd2-a596-87f1f6406435","ip_address":"203.0.113.1"}]','[]',0,'[]','','normal','{}','edge',0,'','3b8021cbaf5845a98c78f978e3b9361e');
INSERT INTO "ports" VALUES('1bffb894-36b3-4f3a-8d95-13914c49697a','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',2,'','58107a55-1291-4b66-b3fb-964a8857a6f4','fa:16:3e:e5:42:89',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-58107a55-1291-4b66-b3fb-964a8857a6f4','network:dhcp','[{"subnet_id":"156ca9da-59b0-4fd1-aefb-382753edf2ba","ip_address":"10.0.0.2"}]','[]',0,'[]','','normal','{}','dhcp',0,'','48f3990c91d74363aec11a8e6aafa5a2');
INSERT INTO "ports" VALUES('2d09a854-d752-426c-a5b8-9c098a456ffc','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'spare','58107a55-1291-4b66-b3fb-964a8857a6f4','fa:16:3e:e7:20:fb',1,'DOWN','','','[{"subnet_id":"156ca9da-59b0-4fd1-aefb-382753edf2ba","ip_address":"10.0.0.3"}]','["acdbc18d-6855-4069-ac4f-2a3a4bee4496"]',1,'[]','','normal','{}',NULL,0,'','48f3990c91d74363aec11a8e6aafa5a2');
INSERT INTO "ports" VALUES('dfae2510-d6f3-4d1e-a280-6be5d6023b23','','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'','80f25b00-6997-49ae-826c-bffe10d1558e','fa:16:3e:6d:67:87',1,'ACTIVE','66d836f8-b4a3-434d-8d9b-166dd8548f9b','network:router_gateway','[{"subnet_id":"6c11292a-7d9d-4bd2-a596-87f1f6406435","ip_address":"203.0.113.2"}]','[]',0,'[]','','normal','{}','gateway',0,'','3b8021cbaf5845a98c78f978e3b9361e');
INSERT INTO "ports" VALUES('8a75b760-0036-4d00-9387-87c76f192072','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'','58107a55-1291-4b66-b3fb-964a8857a6f4','fa:16:3e:9c:99:e7',1,'ACTIVE','66d836f8-b4a3-434d-8d9b-166dd8548f9b','network:router_interface','[{"subnet_id":"156ca9da-59b0-4fd1-aefb-382753edf2ba","ip_address":"10.0.0.1"}]','[]',0,'[]','','normal','{}','router',0,'','48f3990c91d74363aec11a8e6aafa5a2');
INSERT INTO "ports" VALUES('abdddf8f-e671-464c-83bf-11f1c3327854','','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'','80f25b00-6997-49ae-826c-bffe10d1558e','fa:16:3e:f7:45:b5',1,'DOWN','648a2d77-7239-4fe9-947c-ae2d6e5962d9','network:floatingip','[{"subnet_id":"6c11292a-7d9d-4bd2-a596-87f1f6406435","ip_address":"203.0.113.3"}]','[]',0,'[]','','normal','{}',NULL,0,'','3b8021cbaf5845a98c78f978e3b9361e');
INSERT INTO "ports" VALUES('96c0aa10-4e35-4e03-9907-d190a88d6c66','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:15:00Z','2026-11-22T00:15:00Z',1,'vip-5ac98287-e3ed-44d2-968c-69e981c37929','58107a55-1291-4b66-b3fb-964a8857a6f4','fa:16:3e:4d:1d:ab',1,'ACTIVE','5ac98287-e3ed-44d2-968c-69e981c37929','neutron:LOADBALANCER','[{"subnet_id":"156ca9da-59b0-4fd1-aefb-382753edf2ba","ip_address":"10.0.0.4"}]','[]',0,'[]','','normal','{}','balancer',0,'','48f3990c91d74363aec11a8e6aafa5a2');
INSERT INTO "ports" VALUES('32090e25-85f9-408c-bbc5-79effde4f425','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:15:00Z','2026-11-22T00:15:00Z',1,'','58107a55-1291-4b66-b3fb-964a8857a6f4','fa:16:3e:1d:16:e6',1,'ACTIVE','73089fe8-1a12-4e48-8139-dca666ec877f','compute:nova','[{"subnet_id":"156ca9da-59b0-4fd1-aefb-382753edf2ba","ip_address":"10.0.0.5"}]','["acdbc18d-6855-4069-ac4f-2a3a4bee4496"]',1,'[]','','normal','{}','instance',0,'vm','48f3990c91d74363aec11a8e6aafa5a2');
CREATE TABLE projects (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	parent_id TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	tags TEXT, 
	extra TEXT, 
	generation INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_projects_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "projects" VALUES('3b8021cbaf5845a98c78f978e3b9361e','admin','default','default','The cloud''s administrators',1,'[]','{}',0);
INSERT INTO "projects" VALUES('b73b58ec741c45279107c9ebbd8eb9c6','demo','default','default','The first tenant',1,'[]','{}',0);
INSERT INTO "projects" VALUES('48f3990c91d74363aec11a8e6aafa5a2','ours','default','default','',1,'[]','{}',0);
INSERT INTO "projects" VALUES('ee2b87f027b040ebb1eef5c0db55a017','theirs','default','default','',1,'[]','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('48f3990c91d74363aec11a8e6aafa5a2','{"network":77}');
CREATE TABLE role_assignments (
	id TEXT NOT NULL, 
	user_id TEXT, 
	role_id TEXT, 
	target TEXT, 
	target_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_assignments_user_id_target_target_id_role_id UNIQUE (user_id, target, target_id, role_id)
);
INSERT INTO "role_assignments" VALUES('1638f93eab014d178970985b6cd26131','dbacdb2967334585822e43f230af424f','9548b7291e184afdae20f52e4c2624c6','project','3b8021cbaf5845a98c78f978e3b9361e');
INSERT INTO "role_assignments" VALUES('6213807d90164392b5d92366561458af','dbacdb2967334585822e43f230af424f','9548b7291e184afdae20f52e4c2624c6','project','b73b58ec741c45279107c9ebbd8eb9c6');
INSERT INTO "role_assignments" VALUES('1756a3aaae464a36bcfcedc1e0691393','dbacdb2967334585822e43f230af424f','9548b7291e184afdae20f52e4c2624c6','domain','default');
INSERT INTO "role_assignments" VALUES('c7cb8e0d77b24cb89ce04a4d4e29afbe','dbacdb2967334585822e43f230af424f','9548b7291e184afdae20f52e4c2624c6','system','all');
INSERT INTO "role_assignments" VALUES('73057bedde00401097eaa26973cbd508','4c0d3f4efcbe42c58e9184b95cb792cf','f2a0f55e39834131abf9124c237adafa','project','b73b58ec741c45279107c9ebbd8eb9c6');
INSERT INTO "role_assignments" VALUES('39cbee5df1ed4228b003f937dde0eed0','986569a19eb14f049d52a86eedf711a0','057495fb57aa4da4bd2af8aaef802bf8','project','48f3990c91d74363aec11a8e6aafa5a2');
INSERT INTO "role_assignments" VALUES('29ca77ed8a5c443ba19d08df7fb579ef','6585fd1462864a498661d7010ffff097','f2a0f55e39834131abf9124c237adafa','project','48f3990c91d74363aec11a8e6aafa5a2');
INSERT INTO "role_assignments" VALUES('63fe5c594b954c119e5d8e7e4eec1db2','7307ac61935c43b3a770f09c86cec196','f2a0f55e39834131abf9124c237adafa','project','ee2b87f027b040ebb1eef5c0db55a017');
CREATE TABLE roles (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_roles_name UNIQUE (name)
);
INSERT INTO "roles" VALUES('9548b7291e184afdae20f52e4c2624c6','admin',NULL,'{}');
INSERT INTO "roles" VALUES('73dd23ebae84415c8d7298ca5589a361','manager',NULL,'{}');
INSERT INTO "roles" VALUES('f2a0f55e39834131abf9124c237adafa','member',NULL,'{}');
INSERT INTO "roles" VALUES('057495fb57aa4da4bd2af8aaef802bf8','reader',NULL,'{}');
INSERT INTO "roles" VALUES('36736c720db7425f83d5a7cc32427ee7','service',NULL,'{}');
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
INSERT INTO "routers" VALUES('66d836f8-b4a3-434d-8d9b-166dd8548f9b','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('4bfb0cf6-c2e0-40cc-a702-b412536c147c','48f3990c91d74363aec11a8e6aafa5a2','acdbc18d-6855-4069-ac4f-2a3a4bee4496','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('0f4ced7b-27c6-402d-9db4-590711f859a2','48f3990c91d74363aec11a8e6aafa5a2','acdbc18d-6855-4069-ac4f-2a3a4bee4496','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('b14e072d-7500-4edd-a040-be6ab344204f','48f3990c91d74363aec11a8e6aafa5a2','acdbc18d-6855-4069-ac4f-2a3a4bee4496','ingress','IPv4',NULL,NULL,NULL,NULL,'acdbc18d-6855-4069-ac4f-2a3a4bee4496',NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('e18c21d5-ba57-46dc-acc2-639cac2673a4','48f3990c91d74363aec11a8e6aafa5a2','acdbc18d-6855-4069-ac4f-2a3a4bee4496','ingress','IPv6',NULL,NULL,NULL,NULL,'acdbc18d-6855-4069-ac4f-2a3a4bee4496',NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('2a022f55-30ef-433b-94eb-6268453375d7','ee2b87f027b040ebb1eef5c0db55a017','9fd1f92e-36c1-467b-98b5-c150c164cf13','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('c7e38e95-57fc-4918-8c17-554fc9a9cfe4','ee2b87f027b040ebb1eef5c0db55a017','9fd1f92e-36c1-467b-98b5-c150c164cf13','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('e29b7fd4-ca3c-4f28-bb8f-cdb65059e397','ee2b87f027b040ebb1eef5c0db55a017','9fd1f92e-36c1-467b-98b5-c150c164cf13','ingress','IPv4',NULL,NULL,NULL,NULL,'9fd1f92e-36c1-467b-98b5-c150c164cf13',NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('5f8b78f0-16af-48ee-a134-687b1c1d1448','ee2b87f027b040ebb1eef5c0db55a017','9fd1f92e-36c1-467b-98b5-c150c164cf13','ingress','IPv6',NULL,NULL,NULL,NULL,'9fd1f92e-36c1-467b-98b5-c150c164cf13',NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('d1f31cc4-6063-4f46-a904-fe361a2ed5ff','3b8021cbaf5845a98c78f978e3b9361e','a47dced1-7c70-4060-8014-26b13de0dcd8','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('39e97653-0e90-49c1-94cb-21277435868d','3b8021cbaf5845a98c78f978e3b9361e','a47dced1-7c70-4060-8014-26b13de0dcd8','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('2d457df0-e3b2-4e1a-ad2b-b731197457c6','3b8021cbaf5845a98c78f978e3b9361e','a47dced1-7c70-4060-8014-26b13de0dcd8','ingress','IPv4',NULL,NULL,NULL,NULL,'a47dced1-7c70-4060-8014-26b13de0dcd8',NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('db55c180-6b63-4001-a164-8efbb32c8132','3b8021cbaf5845a98c78f978e3b9361e','a47dced1-7c70-4060-8014-26b13de0dcd8','ingress','IPv6',NULL,NULL,NULL,NULL,'a47dced1-7c70-4060-8014-26b13de0dcd8',NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('ba4b0ec2-bce3-4565-8ecf-e2f87ecd49ab','48f3990c91d74363aec11a8e6aafa5a2','998cbe5b-1546-4d18-96db-0daac34a9542','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
INSERT INTO "security_group_rules" VALUES('e985d7ef-8b83-48cd-b928-7c191fa025f5','48f3990c91d74363aec11a8e6aafa5a2','998cbe5b-1546-4d18-96db-0daac34a9542','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1);
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
INSERT INTO "security_groups" VALUES('acdbc18d-6855-4069-ac4f-2a3a4bee4496','48f3990c91d74363aec11a8e6aafa5a2','Default security group','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'default',1,'48f3990c91d74363aec11a8e6aafa5a2');
INSERT INTO "security_groups" VALUES('9fd1f92e-36c1-467b-98b5-c150c164cf13','ee2b87f027b040ebb1eef5c0db55a017','Default security group','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'default',1,'ee2b87f027b040ebb1eef5c0db55a017');
INSERT INTO "security_groups" VALUES('a47dced1-7c70-4060-8014-26b13de0dcd8','3b8021cbaf5845a98c78f978e3b9361e','Default security group','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'default',1,'3b8021cbaf5845a98c78f978e3b9361e');
INSERT INTO "security_groups" VALUES('998cbe5b-1546-4d18-96db-0daac34a9542','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('73089fe8-1a12-4e48-8139-dca666ec877f','48f3990c91d74363aec11a8e6aafa5a2','6585fd1462864a498661d7010ffff097','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"32090e25-85f9-408c-bbc5-79effde4f425","made":true}]','active',NULL,1,1,1,NULL,'r-e3b0595d',0,'MANUAL','','','2026-11-22T00:15:00Z','2026-11-22T00:15:00Z','2026-11-22T00:15:00.305762','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('747a92aa-238f-46c4-8f69-fa5a84006b54','156ca9da-59b0-4fd1-aefb-382753edf2ba','loadbalancer pool');
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
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "subnets" VALUES('6c11292a-7d9d-4bd2-a596-87f1f6406435','3b8021cbaf5845a98c78f978e3b9361e','','[]','2026-11-22T00:14:58Z','2026-11-22T00:14:58Z',1,'public_subnet','80f25b00-6997-49ae-826c-bffe10d1558e',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1,0);
INSERT INTO "subnets" VALUES('156ca9da-59b0-4fd1-aefb-382753edf2ba','48f3990c91d74363aec11a8e6aafa5a2','','[]','2026-11-22T00:14:59Z','2026-11-22T00:14:59Z',1,'','58107a55-1291-4b66-b3fb-964a8857a6f4',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0,0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('kaknyzwvZvr4U3lRT7qcLw','6585fd1462864a498661d7010ffff097',1795349699);
CREATE TABLE users (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	default_project_id TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	password_hash TEXT, 
	extra TEXT, 
	generation INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_users_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "users" VALUES('dbacdb2967334585822e43f230af424f','admin','default',NULL,NULL,1,'$2b$08$TFPwKUezzhTj76Y.JjmuK.8GUWvWeFT8xMva2EbrCm9c/jk3Seih6','{}',0);
INSERT INTO "users" VALUES('4c0d3f4efcbe42c58e9184b95cb792cf','demo','default',NULL,NULL,1,'$2b$08$BwcIe2cAMsaL/iS/AZMegOE8XB4mh6JSLh1wKbgBk13wRr6E43ivS','{}',0);
INSERT INTO "users" VALUES('986569a19eb14f049d52a86eedf711a0','reader','default',NULL,NULL,1,'$2b$08$iEl8VigsYebySEgTxeo3hOYcP8ix4EgC22gbJXpwGEGkKiK37VoFC','{}',0);
INSERT INTO "users" VALUES('6585fd1462864a498661d7010ffff097','member','default',NULL,NULL,1,'$2b$08$bWiXh6DfpuWqi3/Dafoj1uZBIG2WKjcuK3JYWzUrjoF/tT24kwmGC','{}',0);
INSERT INTO "users" VALUES('7307ac61935c43b3a770f09c86cec196','stranger','default',NULL,NULL,1,'$2b$08$Hxhi7lMcWWaIaVcmv8tkSumOvUagWEl54uoUDwUNIbzpjA1VKW9S6','{}',0);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
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
CREATE INDEX ix_role_assignments_user_id ON role_assignments (user_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
COMMIT;
