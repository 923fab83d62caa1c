PRAGMA application_id=1129663829;
PRAGMA user_version=1;
BEGIN TRANSACTION;
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
INSERT INTO "catalog_endpoints" VALUES('53aa38bea6cb46bdb8e9303ee0a9f4f7','public','365deed721f74898a0fc43dc661d871c','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('365deed721f74898a0fc43dc661d871c','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('2cabfe5e97f9442a8c393a47f1d95794','2cabfe5e97f9442a8c393a47f1d95794','{"cores":77}');
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
CREATE TABLE endpoint_groups (
	id TEXT NOT NULL, 
	name TEXT, 
	filters TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "endpoint_groups" VALUES('9164c47b0cdf4dc9a991f22b3db76fef','examples','{"service_id":"365deed721f74898a0fc43dc661d871c"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('45b5b9e1-16b8-482e-946f-8ac4c7d1a8f5','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'bd92b3cb-1409-4af1-8719-7053409bb233','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','','20adb5c5-f658-4fd5-ab19-41f6effd0d2b');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('5533604d868049cf8dc47b2d6fb2f98c','4b954f9a7d11494a99d6339fe26788ec','f8eb096f98544523bfde39cb91956133');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('4b954f9a7d11494a99d6339fe26788ec','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('bd92b3cb-1409-4af1-8719-7053409bb233/203.0.113.1','bd92b3cb-1409-4af1-8719-7053409bb233','0ce89efa-1f2b-48a9-a512-89c35c8afaa1','6e4dbecb-7de5-40e4-8f48-3d28924d38e7','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('c2361124-a23d-456d-a80c-acc3d7635aed/10.0.0.2','c2361124-a23d-456d-a80c-acc3d7635aed','99075cd2-3631-4672-9270-58cabd61f787','2e5c931f-bb11-4b9f-ad90-b7b2d71e6dbf','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('c2361124-a23d-456d-a80c-acc3d7635aed/10.0.0.3','c2361124-a23d-456d-a80c-acc3d7635aed','99075cd2-3631-4672-9270-58cabd61f787','dfbb8002-a797-4643-a166-840dd4f15bcf','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('bd92b3cb-1409-4af1-8719-7053409bb233/203.0.113.2','bd92b3cb-1409-4af1-8719-7053409bb233','0ce89efa-1f2b-48a9-a512-89c35c8afaa1','b374e1eb-4bda-4dab-9e5b-fd435714223d','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('c2361124-a23d-456d-a80c-acc3d7635aed/10.0.0.1','c2361124-a23d-456d-a80c-acc3d7635aed','99075cd2-3631-4672-9270-58cabd61f787','25445e82-17c2-44e3-a633-6a41bb397567','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('bd92b3cb-1409-4af1-8719-7053409bb233/203.0.113.3','bd92b3cb-1409-4af1-8719-7053409bb233','0ce89efa-1f2b-48a9-a512-89c35c8afaa1','20adb5c5-f658-4fd5-ab19-41f6effd0d2b','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('c2361124-a23d-456d-a80c-acc3d7635aed/10.0.0.4','c2361124-a23d-456d-a80c-acc3d7635aed','99075cd2-3631-4672-9270-58cabd61f787','e90718b0-8508-43c6-b3ed-af83f35586ae','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('c2361124-a23d-456d-a80c-acc3d7635aed/10.0.0.5','c2361124-a23d-456d-a80c-acc3d7635aed','99075cd2-3631-4672-9270-58cabd61f787','4230689c-3178-42be-9674-56f5d611b350','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('d9b219f638cc4f40b748e67bb1cbc4ec','0ce89efa-1f2b-48a9-a512-89c35c8afaa1','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('64079171bfbc45d2b27865e80a842ff1','99075cd2-3631-4672-9270-58cabd61f787','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('e5344e1dc03222e914ac7497a6192eb7','032ad66634d440dca35843302dd736d2','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCnJA3uUku7GxOYcWFwoRfR1/CX5A9xHwaHgB5kyXZhqrMHAieiRzXfWSP3kDiQKTD5SMcdn/lRrd1wK51kqn69Ap2M8df36YMQa361c7HjnFpRS2iJ34HqQhOdY8H1WO8lMge37cIOeawNS+6OJ2HVUMzpajxvlGD777wCF+CZGPhRwGsr2nEvvpzu3nAO8ubuH50goi5MnS/d1s095UF0GNaQEaelosUP4uMZgfrmWWl/FqNlIG2MffVQAHp8bi7sbZDtwf8oOAKW7m77o7YxaVH6LwOiqSLEG1VoE/pGRRg2zEVpY0WkzIie5tZGtN5pKQvL6Hydysj8xhOhJfeD Generated-by-cumulet','38:54:62:64:50:9a:74:8e:d0:17:e9:38:b4:fd:11:64','2026-11-22T01:04:18.251363Z');
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
INSERT INTO "lb_health_monitors" VALUES('d7b89723-e638-421f-9acb-eb063540abe1','2cabfe5e97f9442a8c393a47f1d95794','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('40ac44ef-bd6d-4d07-9934-1972ee649051','2cabfe5e97f9442a8c393a47f1d95794',1,'INACTIVE',NULL,'0706287c-61be-4d52-af8f-0b4543e330f4','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('0706287c-61be-4d52-af8f-0b4543e330f4/d7b89723-e638-421f-9acb-eb063540abe1','0706287c-61be-4d52-af8f-0b4543e330f4','d7b89723-e638-421f-9acb-eb063540abe1','2026-11-22T01:04:18.304435Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('0706287c-61be-4d52-af8f-0b4543e330f4','2cabfe5e97f9442a8c393a47f1d95794',1,'ACTIVE',NULL,'','','99075cd2-3631-4672-9270-58cabd61f787','HTTP','SOURCE_IP','haproxy','7270a4f5-996c-4991-854d-e5afa2569b4c');
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
INSERT INTO "lb_vips" VALUES('7270a4f5-996c-4991-854d-e5afa2569b4c','2cabfe5e97f9442a8c393a47f1d95794',1,'ACTIVE',NULL,'','','99075cd2-3631-4672-9270-58cabd61f787','10.0.0.4','e90718b0-8508-43c6-b3ed-af83f35586ae',80,'HTTP','0706287c-61be-4d52-af8f-0b4543e330f4',NULL,-1);
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
INSERT INTO "networks" VALUES('bd92b3cb-1409-4af1-8719-7053409bb233','94df28cc33924b11b94e4975c00fec97','','[]','2026-11-22T01:04:17Z','2026-11-22T01:04:17Z',2,'public',1,'ACTIVE',0,1,1500,1,'','[]','local',NULL,NULL,1);
INSERT INTO "networks" VALUES('c2361124-a23d-456d-a80c-acc3d7635aed','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',2,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,2);
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('6b9964089d37462c84c1e71168015412','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('bb49026dd8b94cb39c21774304b92c04','6b9964089d37462c84c1e71168015412','','365deed721f74898a0fc43dc661d871c','');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('dfbb8002-a797-4643-a166-840dd4f15bcf/55935198-20e9-4b44-affc-3c8e72b3cd73','dfbb8002-a797-4643-a166-840dd4f15bcf','55935198-20e9-4b44-affc-3c8e72b3cd73');
INSERT INTO "port_group_memberships" VALUES('4230689c-3178-42be-9674-56f5d611b350/55935198-20e9-4b44-affc-3c8e72b3cd73','4230689c-3178-42be-9674-56f5d611b350','55935198-20e9-4b44-affc-3c8e72b3cd73');
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
INSERT INTO "ports" VALUES('6e4dbecb-7de5-40e4-8f48-3d28924d38e7','94df28cc33924b11b94e4975c00fec97','','[]','2026-11-22T01:04:17Z','2026-11-22T01:04:17Z',1,'','bd92b3cb-1409-4af1-8719-7053409bb233','fa:16:3e:03:10:14',1,'ACTIVE','bd92b3cb-1409-4af1-8719-7053409bb233','network:edge','[{"subnet_id":"0ce89efa-1f2b-48a9-a512-89c35c8afaa1","ip_address":"203.0.113.1"}]','[]',0,'[]','','normal','{}','edge',0,'','94df28cc33924b11b94e4975c00fec97');
INSERT INTO "ports" VALUES('2e5c931f-bb11-4b9f-ad90-b7b2d71e6dbf','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',2,'','c2361124-a23d-456d-a80c-acc3d7635aed','fa:16:3e:45:92:23',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-c2361124-a23d-456d-a80c-acc3d7635aed','network:dhcp','[{"subnet_id":"99075cd2-3631-4672-9270-58cabd61f787","ip_address":"10.0.0.2"}]','[]',0,'[]','','normal','{}','dhcp',0,'','2cabfe5e97f9442a8c393a47f1d95794');
INSERT INTO "ports" VALUES('dfbb8002-a797-4643-a166-840dd4f15bcf','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'spare','c2361124-a23d-456d-a80c-acc3d7635aed','fa:16:3e:1d:66:95',1,'DOWN','','','[{"subnet_id":"99075cd2-3631-4672-9270-58cabd61f787","ip_address":"10.0.0.3"}]','["55935198-20e9-4b44-affc-3c8e72b3cd73"]',1,'[]','','normal','{}',NULL,0,'','2cabfe5e97f9442a8c393a47f1d95794');
INSERT INTO "ports" VALUES('b374e1eb-4bda-4dab-9e5b-fd435714223d','','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'','bd92b3cb-1409-4af1-8719-7053409bb233','fa:16:3e:d0:72:e4',1,'ACTIVE','f2e58557-f75f-4764-bda0-ad33f9b24e81','network:router_gateway','[{"subnet_id":"0ce89efa-1f2b-48a9-a512-89c35c8afaa1","ip_address":"203.0.113.2"}]','[]',0,'[]','','normal','{}','gateway',0,'','94df28cc33924b11b94e4975c00fec97');
INSERT INTO "ports" VALUES('25445e82-17c2-44e3-a633-6a41bb397567','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'','c2361124-a23d-456d-a80c-acc3d7635aed','fa:16:3e:b3:41:04',1,'ACTIVE','f2e58557-f75f-4764-bda0-ad33f9b24e81','network:router_interface','[{"subnet_id":"99075cd2-3631-4672-9270-58cabd61f787","ip_address":"10.0.0.1"}]','[]',0,'[]','','normal','{}','router',0,'','2cabfe5e97f9442a8c393a47f1d95794');
INSERT INTO "ports" VALUES('20adb5c5-f658-4fd5-ab19-41f6effd0d2b','','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'','bd92b3cb-1409-4af1-8719-7053409bb233','fa:16:3e:8c:43:04',1,'DOWN','45b5b9e1-16b8-482e-946f-8ac4c7d1a8f5','network:floatingip','[{"subnet_id":"0ce89efa-1f2b-48a9-a512-89c35c8afaa1","ip_address":"203.0.113.3"}]','[]',0,'[]','','normal','{}',NULL,0,'','94df28cc33924b11b94e4975c00fec97');
INSERT INTO "ports" VALUES('e90718b0-8508-43c6-b3ed-af83f35586ae','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'vip-7270a4f5-996c-4991-854d-e5afa2569b4c','c2361124-a23d-456d-a80c-acc3d7635aed','fa:16:3e:bb:74:3a',1,'ACTIVE','7270a4f5-996c-4991-854d-e5afa2569b4c','neutron:LOADBALANCER','[{"subnet_id":"99075cd2-3631-4672-9270-58cabd61f787","ip_address":"10.0.0.4"}]','[]',0,'[]','','normal','{}','balancer',0,'','2cabfe5e97f9442a8c393a47f1d95794');
INSERT INTO "ports" VALUES('4230689c-3178-42be-9674-56f5d611b350','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'','c2361124-a23d-456d-a80c-acc3d7635aed','fa:16:3e:38:33:70',1,'ACTIVE','6d6ae3e3-6c4c-462d-a0ca-b18b535b687d','compute:nova','[{"subnet_id":"99075cd2-3631-4672-9270-58cabd61f787","ip_address":"10.0.0.5"}]','["55935198-20e9-4b44-affc-3c8e72b3cd73"]',1,'[]','','normal','{}','instance',0,'vm','2cabfe5e97f9442a8c393a47f1d95794');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('3b35e21c52fc44908dd8a3dfd907173d','endpoint','53aa38bea6cb46bdb8e9303ee0a9f4f7','4d2af12929884f07b93f241034f79d60');
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
INSERT INTO "projects" VALUES('94df28cc33924b11b94e4975c00fec97','admin','default','default','The cloud''s administrators',1,'[]','{}',0);
INSERT INTO "projects" VALUES('4d2af12929884f07b93f241034f79d60','demo','default','default','The first tenant',1,'[]','{}',0);
INSERT INTO "projects" VALUES('2cabfe5e97f9442a8c393a47f1d95794','ours','default','default','',1,'[]','{}',0);
INSERT INTO "projects" VALUES('57d37279fdc04a4fbeaee4ca7ac87708','theirs','default','default','',1,'[]','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('2cabfe5e97f9442a8c393a47f1d95794','{"network":77}');
CREATE TABLE regions (
	id TEXT NOT NULL, 
	description TEXT, 
	parent_region_id TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "regions" VALUES('RegionOne','',NULL,'{}');
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
INSERT INTO "role_assignments" VALUES('a346936a7ac44d5bb5a157c523348b2a','user','84938369bff04f6d86af019e4a3262b4','0a37a22040614b209ba6491f86d4b983','project','94df28cc33924b11b94e4975c00fec97',0);
INSERT INTO "role_assignments" VALUES('5ee639cfd7594762bbc6474aee533024','user','84938369bff04f6d86af019e4a3262b4','0a37a22040614b209ba6491f86d4b983','project','4d2af12929884f07b93f241034f79d60',0);
INSERT INTO "role_assignments" VALUES('6336e93071ed47fab03003a910b544a0','user','84938369bff04f6d86af019e4a3262b4','0a37a22040614b209ba6491f86d4b983','domain','default',0);
INSERT INTO "role_assignments" VALUES('97b651101f894dcdabe80bf3fd503099','user','84938369bff04f6d86af019e4a3262b4','0a37a22040614b209ba6491f86d4b983','system','all',0);
INSERT INTO "role_assignments" VALUES('dab2f564dc6543c4be99e3da6b0d2054','user','6ba7da713732451f8aadaeab9214bbfa','fdd2e7e960e249b6a22a9de7d49017f5','project','4d2af12929884f07b93f241034f79d60',0);
INSERT INTO "role_assignments" VALUES('f89934841b9c4a588a78222e5be6288f','user','737a069858a747e98c9f177f7d65fe47','55206d9cb10548529eb4e3cd401d50dd','project','2cabfe5e97f9442a8c393a47f1d95794',0);
INSERT INTO "role_assignments" VALUES('51cf709a396f4efdb32ec7f7b20406f9','user','032ad66634d440dca35843302dd736d2','fdd2e7e960e249b6a22a9de7d49017f5','project','2cabfe5e97f9442a8c393a47f1d95794',0);
INSERT INTO "role_assignments" VALUES('37fe2c681e934e3aba934e350807d5c1','user','f8eb096f98544523bfde39cb91956133','fdd2e7e960e249b6a22a9de7d49017f5','project','57d37279fdc04a4fbeaee4ca7ac87708',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('15eb42d8c68846d7826d532f67b2faf4','0a37a22040614b209ba6491f86d4b983','dd6f670a15ec4e99a160dac844378a5a');
INSERT INTO "role_implications" VALUES('4a3d25a1e5cc4e629d39d80de4f25fa6','dd6f670a15ec4e99a160dac844378a5a','fdd2e7e960e249b6a22a9de7d49017f5');
INSERT INTO "role_implications" VALUES('417e9db0b7db47b299c73ddb733e88de','fdd2e7e960e249b6a22a9de7d49017f5','55206d9cb10548529eb4e3cd401d50dd');
CREATE TABLE roles (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_roles_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "roles" VALUES('0a37a22040614b209ba6491f86d4b983','admin',NULL,NULL,'{}');
INSERT INTO "roles" VALUES('dd6f670a15ec4e99a160dac844378a5a','manager',NULL,NULL,'{}');
INSERT INTO "roles" VALUES('fdd2e7e960e249b6a22a9de7d49017f5','member',NULL,NULL,'{}');
INSERT INTO "roles" VALUES('55206d9cb10548529eb4e3cd401d50dd','reader',NULL,NULL,'{}');
INSERT INTO "roles" VALUES('f4708f75d71e4eb493f8c22c2c6557a0','service',NULL,NULL,'{}');
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
INSERT INTO "routers" VALUES('f2e58557-f75f-4764-bda0-ad33f9b24e81','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('5f81e55a-85d0-4e2f-98a7-a30955521985','2cabfe5e97f9442a8c393a47f1d95794','55935198-20e9-4b44-affc-3c8e72b3cd73','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('2e85ba01-7830-40d0-bc38-f3967e54837c','2cabfe5e97f9442a8c393a47f1d95794','55935198-20e9-4b44-affc-3c8e72b3cd73','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('56e13b0c-a737-4572-9571-f4c255b27f77','2cabfe5e97f9442a8c393a47f1d95794','55935198-20e9-4b44-affc-3c8e72b3cd73','ingress','IPv4',NULL,NULL,NULL,NULL,'55935198-20e9-4b44-affc-3c8e72b3cd73',NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('ed3ad6af-67b0-43c5-aa80-84ba4b3de033','2cabfe5e97f9442a8c393a47f1d95794','55935198-20e9-4b44-affc-3c8e72b3cd73','ingress','IPv6',NULL,NULL,NULL,NULL,'55935198-20e9-4b44-affc-3c8e72b3cd73',NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('d7c642dd-8950-498b-8e15-e0f938067faf','57d37279fdc04a4fbeaee4ca7ac87708','30db484d-12cd-4500-9978-ff9b84f53763','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('9aad223d-7154-4025-8fd5-3030460e6493','57d37279fdc04a4fbeaee4ca7ac87708','30db484d-12cd-4500-9978-ff9b84f53763','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('ffd0e305-828d-47c2-82fc-f710620ed2cc','57d37279fdc04a4fbeaee4ca7ac87708','30db484d-12cd-4500-9978-ff9b84f53763','ingress','IPv4',NULL,NULL,NULL,NULL,'30db484d-12cd-4500-9978-ff9b84f53763',NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('ca40e722-2127-4bdb-9602-05553f7b8784','57d37279fdc04a4fbeaee4ca7ac87708','30db484d-12cd-4500-9978-ff9b84f53763','ingress','IPv6',NULL,NULL,NULL,NULL,'30db484d-12cd-4500-9978-ff9b84f53763',NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('aaccbd56-d537-4c37-a2e5-2c2c30d74bc8','94df28cc33924b11b94e4975c00fec97','cd4ac147-28d0-4031-b461-9dceb357d30c','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('a1b84ea9-d047-4c04-9b9c-5ed6cc133600','94df28cc33924b11b94e4975c00fec97','cd4ac147-28d0-4031-b461-9dceb357d30c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('cc2e21f9-ce27-4f32-bd8b-444c737295e6','94df28cc33924b11b94e4975c00fec97','cd4ac147-28d0-4031-b461-9dceb357d30c','ingress','IPv4',NULL,NULL,NULL,NULL,'cd4ac147-28d0-4031-b461-9dceb357d30c',NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('6242f9f6-c2b4-40ce-8fcc-1fbf3a7af32f','94df28cc33924b11b94e4975c00fec97','cd4ac147-28d0-4031-b461-9dceb357d30c','ingress','IPv6',NULL,NULL,NULL,NULL,'cd4ac147-28d0-4031-b461-9dceb357d30c',NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('bc492710-f227-428d-9be8-7c1dbcf94907','2cabfe5e97f9442a8c393a47f1d95794','c355866c-f54b-4955-b38e-aa2655417d3c','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
INSERT INTO "security_group_rules" VALUES('c8d34398-eee1-4012-a13f-07b1f692e6e6','2cabfe5e97f9442a8c393a47f1d95794','c355866c-f54b-4955-b38e-aa2655417d3c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1);
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
INSERT INTO "security_groups" VALUES('55935198-20e9-4b44-affc-3c8e72b3cd73','2cabfe5e97f9442a8c393a47f1d95794','Default security group','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'default',1,'2cabfe5e97f9442a8c393a47f1d95794');
INSERT INTO "security_groups" VALUES('30db484d-12cd-4500-9978-ff9b84f53763','57d37279fdc04a4fbeaee4ca7ac87708','Default security group','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'default',1,'57d37279fdc04a4fbeaee4ca7ac87708');
INSERT INTO "security_groups" VALUES('cd4ac147-28d0-4031-b461-9dceb357d30c','94df28cc33924b11b94e4975c00fec97','Default security group','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'default',1,'94df28cc33924b11b94e4975c00fec97');
INSERT INTO "security_groups" VALUES('c355866c-f54b-4955-b38e-aa2655417d3c','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('6d6ae3e3-6c4c-462d-a0ca-b18b535b687d','2cabfe5e97f9442a8c393a47f1d95794','032ad66634d440dca35843302dd736d2','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"4230689c-3178-42be-9674-56f5d611b350","made":true}]','active',NULL,1,1,1,NULL,'r-56edca83',0,'MANUAL','','','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z','2026-11-22T01:04:18.264788','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('0706287c-61be-4d52-af8f-0b4543e330f4','99075cd2-3631-4672-9270-58cabd61f787','loadbalancer pool');
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
INSERT INTO "subnets" VALUES('0ce89efa-1f2b-48a9-a512-89c35c8afaa1','94df28cc33924b11b94e4975c00fec97','','[]','2026-11-22T01:04:17Z','2026-11-22T01:04:17Z',1,'public_subnet','bd92b3cb-1409-4af1-8719-7053409bb233',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1,0);
INSERT INTO "subnets" VALUES('99075cd2-3631-4672-9270-58cabd61f787','2cabfe5e97f9442a8c393a47f1d95794','','[]','2026-11-22T01:04:18Z','2026-11-22T01:04:18Z',1,'','c2361124-a23d-456d-a80c-acc3d7635aed',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0,0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('_yTkkXtjvLmwpJFOD-K1rA','032ad66634d440dca35843302dd736d2',1795352658);
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
INSERT INTO "users" VALUES('84938369bff04f6d86af019e4a3262b4','admin','default',NULL,NULL,1,'$2b$08$Rm.BBhr2UA/eOLk6j/3eE.ZCJ3mhl.guyPWqEAr1nEiS1GnWSZrNi','{}',0);
INSERT INTO "users" VALUES('6ba7da713732451f8aadaeab9214bbfa','demo','default',NULL,NULL,1,'$2b$08$8SjNNPfb/KBd0OzuOcAmj.nFtZGnT6tXBZY0gg7f1eTrRRCXqEMTm','{}',0);
INSERT INTO "users" VALUES('737a069858a747e98c9f177f7d65fe47','reader','default',NULL,NULL,1,'$2b$08$GTDDIdMcONt1h24uA/UYnuxswl8KJUpRdhXAzmfaC87Iphb9NZg2.','{}',0);
INSERT INTO "users" VALUES('032ad66634d440dca35843302dd736d2','member','default',NULL,NULL,1,'$2b$08$zjQOqjAHrO0.NPx.cW1TaOZYZ.Bft7ET7wKQjncyHpjnZq/L8unIi','{}',0);
INSERT INTO "users" VALUES('f8eb096f98544523bfde39cb91956133','stranger','default',NULL,NULL,1,'$2b$08$RyrKfLOI1uNqy2Y8DEh.OeuVrkqO4Lx1F.y5Cgo6s0dTwNq.vlel.','{}',0);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
COMMIT;
