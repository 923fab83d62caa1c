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
INSERT INTO "catalog_endpoints" VALUES('e3298eb38f8f49009f86fd4530633ade','public','3105a5acf72146b1a040bed6969279d0','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('3105a5acf72146b1a040bed6969279d0','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('421d3bbde63744a283c5feee3bd56c7c','421d3bbde63744a283c5feee3bd56c7c','{"cores":77}');
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
INSERT INTO "endpoint_groups" VALUES('53f434c69af54e1e9213ca3fdacfae75','examples','{"service_id":"3105a5acf72146b1a040bed6969279d0"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('e44ce54c-fd96-4a90-b849-56354978ff67','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'f8a169fa-3985-4f2f-a48c-613e4cd7ea72','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','','11989d00-66de-4e05-b4d7-52afb30c1718');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('396e658100464374a5b9178766ca70e6','7ac226262abd4a8a9c12da9665461b98','455b5c902b414b348d6867dbd4d94cee');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('7ac226262abd4a8a9c12da9665461b98','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('f8a169fa-3985-4f2f-a48c-613e4cd7ea72/203.0.113.1','f8a169fa-3985-4f2f-a48c-613e4cd7ea72','0aead161-a46a-4c04-b84b-03e2b71f64e5','1006c916-1950-41f1-9702-82578e512048','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('fcdd793c-0c9e-40c4-8757-0ab836828b8e/10.0.0.2','fcdd793c-0c9e-40c4-8757-0ab836828b8e','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','1f8c62e6-8812-4122-a96b-9d9e3fde3eae','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('fcdd793c-0c9e-40c4-8757-0ab836828b8e/10.0.0.3','fcdd793c-0c9e-40c4-8757-0ab836828b8e','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','bbe8a579-6f30-4b3d-92af-7fcae080e8ab','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('f8a169fa-3985-4f2f-a48c-613e4cd7ea72/203.0.113.2','f8a169fa-3985-4f2f-a48c-613e4cd7ea72','0aead161-a46a-4c04-b84b-03e2b71f64e5','8fb006a3-88e8-46b1-ba46-663cb98cbd79','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('fcdd793c-0c9e-40c4-8757-0ab836828b8e/10.0.0.1','fcdd793c-0c9e-40c4-8757-0ab836828b8e','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','221e98af-3154-49aa-897f-605afa5b74f5','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('f8a169fa-3985-4f2f-a48c-613e4cd7ea72/203.0.113.3','f8a169fa-3985-4f2f-a48c-613e4cd7ea72','0aead161-a46a-4c04-b84b-03e2b71f64e5','11989d00-66de-4e05-b4d7-52afb30c1718','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('fcdd793c-0c9e-40c4-8757-0ab836828b8e/10.0.0.4','fcdd793c-0c9e-40c4-8757-0ab836828b8e','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','88bc6872-8ce2-4728-a6b1-78085af9a72e','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('fcdd793c-0c9e-40c4-8757-0ab836828b8e/10.0.0.5','fcdd793c-0c9e-40c4-8757-0ab836828b8e','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','c7dafc6b-4eba-47cf-ac1c-91dc60873143','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('dc8aebb7445b47ba82cfb6862353f590','0aead161-a46a-4c04-b84b-03e2b71f64e5','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('d73687edf2784441be8c753797544daa','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('55b31a99fc6907ef2921da22e4fd01e4','6326f3e708904cf99087ffd6ceb6c27c','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDTpZFN3/7e4j6vXEflb3hS5c9nM4DTqMAO6SV1O+IrYO1o+6sVxHYioyiQL7cthQm5vDiFgGRYJv2SU/kH+3g81swh0AoLSTX+zp1VxLJ5jz4oiL6EOR8WNXtxNMfyRGtLG0lNMzE2scrnfo1AD3thO5ab6Axp5Ec8Iw/hWPesWTAehSlx1iHuklOhUpoLRhvG1kh7YGF12WeJXs77WG0ojHckpXLxitSK5Mvyv2vxQ2/LYhGRF7YtLN19wfg9vYUaWy/VFl9ceXBMaYPSjlbEjFQ7mnhj+GK49OZVuPNHo2Df0YZNe938A5wjFnjX9ZSt6tgI5aMgYsjSF6WuDIU/ Generated-by-cumulet','25:91:60:d3:0c:18:3b:50:5b:6f:0f:63:d0:53:52:bd','2026-11-22T01:08:56.927378Z');
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
INSERT INTO "lb_health_monitors" VALUES('4257187a-6faf-4aa7-81ff-4efa3a3c9b35','421d3bbde63744a283c5feee3bd56c7c','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('8e19cc76-320e-4ebd-8f3b-9f8b65e4eb8d','421d3bbde63744a283c5feee3bd56c7c',1,'INACTIVE',NULL,'b6d99bfb-85fa-4cca-8f97-38eb2d0c5434','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('b6d99bfb-85fa-4cca-8f97-38eb2d0c5434/4257187a-6faf-4aa7-81ff-4efa3a3c9b35','b6d99bfb-85fa-4cca-8f97-38eb2d0c5434','4257187a-6faf-4aa7-81ff-4efa3a3c9b35','2026-11-22T01:08:56.958286Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('b6d99bfb-85fa-4cca-8f97-38eb2d0c5434','421d3bbde63744a283c5feee3bd56c7c',1,'ACTIVE',NULL,'','','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','HTTP','SOURCE_IP','haproxy','1fe786da-ab14-4b9f-9e6a-15a06df89c39');
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
INSERT INTO "lb_vips" VALUES('1fe786da-ab14-4b9f-9e6a-15a06df89c39','421d3bbde63744a283c5feee3bd56c7c',1,'ACTIVE',NULL,'','','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','10.0.0.4','88bc6872-8ce2-4728-a6b1-78085af9a72e',80,'HTTP','b6d99bfb-85fa-4cca-8f97-38eb2d0c5434',NULL,-1);
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
INSERT INTO "networks" VALUES('f8a169fa-3985-4f2f-a48c-613e4cd7ea72','0f113a9fc76c4e39889e20d54398c15f','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',2,'public',1,'ACTIVE',0,1,1500,1,'','[]','local',NULL,NULL,1);
INSERT INTO "networks" VALUES('fcdd793c-0c9e-40c4-8757-0ab836828b8e','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',2,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,2);
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('589fea2daee245b393ec34e6d3fbf864','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('66af0786612f4408aa58843fe05dd628','589fea2daee245b393ec34e6d3fbf864','','3105a5acf72146b1a040bed6969279d0','');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('bbe8a579-6f30-4b3d-92af-7fcae080e8ab/c8530555-38ed-4f43-96fc-029f2a2e2cb6','bbe8a579-6f30-4b3d-92af-7fcae080e8ab','c8530555-38ed-4f43-96fc-029f2a2e2cb6');
INSERT INTO "port_group_memberships" VALUES('c7dafc6b-4eba-47cf-ac1c-91dc60873143/c8530555-38ed-4f43-96fc-029f2a2e2cb6','c7dafc6b-4eba-47cf-ac1c-91dc60873143','c8530555-38ed-4f43-96fc-029f2a2e2cb6');
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
	binding_vnic_type TEXT, 
	binding_profile TEXT, 
	binding_host_id TEXT, 
	plug TEXT, 
	"index" INTEGER, 
	hostname TEXT, 
	network_project TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_ports_network_id_mac_address UNIQUE (network_id, mac_address)
);
INSERT INTO "ports" VALUES('1006c916-1950-41f1-9702-82578e512048','0f113a9fc76c4e39889e20d54398c15f','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'','f8a169fa-3985-4f2f-a48c-613e4cd7ea72','fa:16:3e:25:8e:33',1,'ACTIVE','f8a169fa-3985-4f2f-a48c-613e4cd7ea72','network:edge','[{"subnet_id":"0aead161-a46a-4c04-b84b-03e2b71f64e5","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','normal','{}','vm','edge',0,'','0f113a9fc76c4e39889e20d54398c15f');
INSERT INTO "ports" VALUES('1f8c62e6-8812-4122-a96b-9d9e3fde3eae','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',2,'','fcdd793c-0c9e-40c4-8757-0ab836828b8e','fa:16:3e:a5:05:83',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-fcdd793c-0c9e-40c4-8757-0ab836828b8e','network:dhcp','[{"subnet_id":"4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','normal','{}','vm','dhcp',0,'','421d3bbde63744a283c5feee3bd56c7c');
INSERT INTO "ports" VALUES('bbe8a579-6f30-4b3d-92af-7fcae080e8ab','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'spare','fcdd793c-0c9e-40c4-8757-0ab836828b8e','fa:16:3e:82:5b:16',1,'DOWN','','','[{"subnet_id":"4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684","ip_address":"10.0.0.3"}]','["c8530555-38ed-4f43-96fc-029f2a2e2cb6"]',1,'[]','[]','','normal','{}','',NULL,0,'','421d3bbde63744a283c5feee3bd56c7c');
INSERT INTO "ports" VALUES('8fb006a3-88e8-46b1-ba46-663cb98cbd79','','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'','f8a169fa-3985-4f2f-a48c-613e4cd7ea72','fa:16:3e:37:fb:6f',1,'ACTIVE','8fd757d9-e8f0-4553-99cf-38f052c8fa65','network:router_gateway','[{"subnet_id":"0aead161-a46a-4c04-b84b-03e2b71f64e5","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','normal','{}','vm','gateway',0,'','0f113a9fc76c4e39889e20d54398c15f');
INSERT INTO "ports" VALUES('221e98af-3154-49aa-897f-605afa5b74f5','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'','fcdd793c-0c9e-40c4-8757-0ab836828b8e','fa:16:3e:23:b5:82',1,'ACTIVE','8fd757d9-e8f0-4553-99cf-38f052c8fa65','network:router_interface','[{"subnet_id":"4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','normal','{}','vm','router',0,'','421d3bbde63744a283c5feee3bd56c7c');
INSERT INTO "ports" VALUES('11989d00-66de-4e05-b4d7-52afb30c1718','','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'','f8a169fa-3985-4f2f-a48c-613e4cd7ea72','fa:16:3e:b4:7f:a7',1,'DOWN','e44ce54c-fd96-4a90-b849-56354978ff67','network:floatingip','[{"subnet_id":"0aead161-a46a-4c04-b84b-03e2b71f64e5","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','normal','{}','',NULL,0,'','0f113a9fc76c4e39889e20d54398c15f');
INSERT INTO "ports" VALUES('88bc6872-8ce2-4728-a6b1-78085af9a72e','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'vip-1fe786da-ab14-4b9f-9e6a-15a06df89c39','fcdd793c-0c9e-40c4-8757-0ab836828b8e','fa:16:3e:78:79:c8',1,'ACTIVE','1fe786da-ab14-4b9f-9e6a-15a06df89c39','neutron:LOADBALANCER','[{"subnet_id":"4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','normal','{}','vm','balancer',0,'','421d3bbde63744a283c5feee3bd56c7c');
INSERT INTO "ports" VALUES('c7dafc6b-4eba-47cf-ac1c-91dc60873143','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'','fcdd793c-0c9e-40c4-8757-0ab836828b8e','fa:16:3e:0f:d0:85',1,'ACTIVE','4ce44cee-54a8-4671-8a0f-ffddae778297','compute:nova','[{"subnet_id":"4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684","ip_address":"10.0.0.5"}]','["c8530555-38ed-4f43-96fc-029f2a2e2cb6"]',1,'[]','[]','','normal','{}','vm','instance',0,'vm','421d3bbde63744a283c5feee3bd56c7c');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('d2dd7d8e8e8246f096780f4d34fa8257','endpoint','e3298eb38f8f49009f86fd4530633ade','e55f0a1683f54caf941882861e9f9521');
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
INSERT INTO "projects" VALUES('0f113a9fc76c4e39889e20d54398c15f','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('e55f0a1683f54caf941882861e9f9521','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('421d3bbde63744a283c5feee3bd56c7c','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('eeba6d6ade404aaf81fa2153f642185c','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('421d3bbde63744a283c5feee3bd56c7c','{"network":77}');
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
INSERT INTO "role_assignments" VALUES('aa420a15e6f64d8b8436b63185ffdb3f','user','954614e2fc7a49dba02912bdfa75a532','2b441877540642f095fdda09e77c41e7','project','0f113a9fc76c4e39889e20d54398c15f',0);
INSERT INTO "role_assignments" VALUES('6b1d57d065dc4f0dba00b2feb403cff1','user','954614e2fc7a49dba02912bdfa75a532','2b441877540642f095fdda09e77c41e7','project','e55f0a1683f54caf941882861e9f9521',0);
INSERT INTO "role_assignments" VALUES('2654a21f805c4e5b99058f43237fb316','user','954614e2fc7a49dba02912bdfa75a532','2b441877540642f095fdda09e77c41e7','domain','default',0);
INSERT INTO "role_assignments" VALUES('d71456ca26b345cb9938ab1395af6711','user','954614e2fc7a49dba02912bdfa75a532','2b441877540642f095fdda09e77c41e7','system','all',0);
INSERT INTO "role_assignments" VALUES('0bc3cc4cd7b84477adb5f57523d8f2de','user','da0c468001c74547a71b1d4b0041c58f','9f4fab9dbab949789e32cb7350295c9e','project','e55f0a1683f54caf941882861e9f9521',0);
INSERT INTO "role_assignments" VALUES('b95271d15ec14139937bf8414ca5b2c4','user','016cdaef530f46f4bca2f3037d0ec1ce','a803b161872f4bf588fb534a36aa0a5f','project','421d3bbde63744a283c5feee3bd56c7c',0);
INSERT INTO "role_assignments" VALUES('f9d31c3865024e67ab5a271b0c9d7bec','user','6326f3e708904cf99087ffd6ceb6c27c','9f4fab9dbab949789e32cb7350295c9e','project','421d3bbde63744a283c5feee3bd56c7c',0);
INSERT INTO "role_assignments" VALUES('67941945f9414dc08ad3f40e199a371c','user','455b5c902b414b348d6867dbd4d94cee','9f4fab9dbab949789e32cb7350295c9e','project','eeba6d6ade404aaf81fa2153f642185c',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('fab947452d434fa7bc342d09f5705e47','2b441877540642f095fdda09e77c41e7','0cd32259d15848dd820feb8475b5477e');
INSERT INTO "role_implications" VALUES('cf1728e128094ca1a1e40bce3f6fb63d','0cd32259d15848dd820feb8475b5477e','9f4fab9dbab949789e32cb7350295c9e');
INSERT INTO "role_implications" VALUES('c8e9ce3bc0e2491bbb287a4919bd9f4d','9f4fab9dbab949789e32cb7350295c9e','a803b161872f4bf588fb534a36aa0a5f');
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
INSERT INTO "roles" VALUES('2b441877540642f095fdda09e77c41e7','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('0cd32259d15848dd820feb8475b5477e','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('9f4fab9dbab949789e32cb7350295c9e','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('a803b161872f4bf588fb534a36aa0a5f','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8bdd5192ad4240faa4c2fa420a81b1ca','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('8fd757d9-e8f0-4553-99cf-38f052c8fa65','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('52568bf1-6b4f-4f38-b58d-da6365f70183','421d3bbde63744a283c5feee3bd56c7c','c8530555-38ed-4f43-96fc-029f2a2e2cb6','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('3ab46de9-82b2-48bd-952e-5455de07b316','421d3bbde63744a283c5feee3bd56c7c','c8530555-38ed-4f43-96fc-029f2a2e2cb6','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('b8fdd641-abfb-4690-ab46-0411be7a0a29','421d3bbde63744a283c5feee3bd56c7c','c8530555-38ed-4f43-96fc-029f2a2e2cb6','ingress','IPv4',NULL,NULL,NULL,NULL,'c8530555-38ed-4f43-96fc-029f2a2e2cb6',NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('a4899454-cb9e-4a71-8889-9adef8b19e83','421d3bbde63744a283c5feee3bd56c7c','c8530555-38ed-4f43-96fc-029f2a2e2cb6','ingress','IPv6',NULL,NULL,NULL,NULL,'c8530555-38ed-4f43-96fc-029f2a2e2cb6',NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('cc463aae-1b24-44bf-86d2-328709bbbfcd','eeba6d6ade404aaf81fa2153f642185c','59e296e0-0eee-4b1b-a87c-910456253455','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('cbcd27d3-55da-46ce-940e-5ae63eb4b0c2','eeba6d6ade404aaf81fa2153f642185c','59e296e0-0eee-4b1b-a87c-910456253455','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('d15469ad-5b19-4cbb-9615-202ab700b95d','eeba6d6ade404aaf81fa2153f642185c','59e296e0-0eee-4b1b-a87c-910456253455','ingress','IPv4',NULL,NULL,NULL,NULL,'59e296e0-0eee-4b1b-a87c-910456253455',NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('ccacb31d-3cda-4996-9927-98288b785f13','eeba6d6ade404aaf81fa2153f642185c','59e296e0-0eee-4b1b-a87c-910456253455','ingress','IPv6',NULL,NULL,NULL,NULL,'59e296e0-0eee-4b1b-a87c-910456253455',NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('e200190e-39df-4214-8e6e-b0843485f2f4','0f113a9fc76c4e39889e20d54398c15f','d9c4a619-64d2-4c90-8ab4-428f8c73b446','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('628a8631-8e9b-4baf-98d4-744cc71396b5','0f113a9fc76c4e39889e20d54398c15f','d9c4a619-64d2-4c90-8ab4-428f8c73b446','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('71826c74-99a8-472f-88ed-36da74a46035','0f113a9fc76c4e39889e20d54398c15f','d9c4a619-64d2-4c90-8ab4-428f8c73b446','ingress','IPv4',NULL,NULL,NULL,NULL,'d9c4a619-64d2-4c90-8ab4-428f8c73b446',NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('8af602fb-fb77-465f-9397-b6ab6aa7bfe9','0f113a9fc76c4e39889e20d54398c15f','d9c4a619-64d2-4c90-8ab4-428f8c73b446','ingress','IPv6',NULL,NULL,NULL,NULL,'d9c4a619-64d2-4c90-8ab4-428f8c73b446',NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('14eaf2b2-5c8c-4bfe-a546-e76aa110850f','421d3bbde63744a283c5feee3bd56c7c','75f45a47-e0ab-4436-b3bc-7bbadc1ef36e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
INSERT INTO "security_group_rules" VALUES('2baf10c9-bca3-4947-b6e0-ea7216d7b25f','421d3bbde63744a283c5feee3bd56c7c','75f45a47-e0ab-4436-b3bc-7bbadc1ef36e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1);
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
INSERT INTO "security_groups" VALUES('c8530555-38ed-4f43-96fc-029f2a2e2cb6','421d3bbde63744a283c5feee3bd56c7c','Default security group','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'default',1,'421d3bbde63744a283c5feee3bd56c7c');
INSERT INTO "security_groups" VALUES('59e296e0-0eee-4b1b-a87c-910456253455','eeba6d6ade404aaf81fa2153f642185c','Default security group','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'default',1,'eeba6d6ade404aaf81fa2153f642185c');
INSERT INTO "security_groups" VALUES('d9c4a619-64d2-4c90-8ab4-428f8c73b446','0f113a9fc76c4e39889e20d54398c15f','Default security group','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'default',1,'0f113a9fc76c4e39889e20d54398c15f');
INSERT INTO "security_groups" VALUES('75f45a47-e0ab-4436-b3bc-7bbadc1ef36e','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('4ce44cee-54a8-4671-8a0f-ffddae778297','421d3bbde63744a283c5feee3bd56c7c','6326f3e708904cf99087ffd6ceb6c27c','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"c7dafc6b-4eba-47cf-ac1c-91dc60873143","made":true}]','active',NULL,1,1,1,NULL,'r-40904b4e',0,'MANUAL','','','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z','2026-11-22T01:08:56.940898','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('b6d99bfb-85fa-4cca-8f97-38eb2d0c5434','4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','loadbalancer pool');
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
INSERT INTO "subnets" VALUES('0aead161-a46a-4c04-b84b-03e2b71f64e5','0f113a9fc76c4e39889e20d54398c15f','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'public_subnet','f8a169fa-3985-4f2f-a48c-613e4cd7ea72',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1,0);
INSERT INTO "subnets" VALUES('4cf0ba58-1e9e-4cd7-9765-feb6a2b0f684','421d3bbde63744a283c5feee3bd56c7c','','[]','2026-11-22T01:08:56Z','2026-11-22T01:08:56Z',1,'','fcdd793c-0c9e-40c4-8757-0ab836828b8e',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0,0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('wQ75aeuQElSXFFkC84SCaw','6326f3e708904cf99087ffd6ceb6c27c',1795352936);
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
	PRIMARY KEY (id), 
	CONSTRAINT uq_users_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "users" VALUES('954614e2fc7a49dba02912bdfa75a532','admin','default',NULL,NULL,1,'$2b$08$2OXP7e6eSj5hm924q/fun.vPyPIQ0MIf38G6/0kro1/irkloeuTdq','{}','{}',0);
INSERT INTO "users" VALUES('da0c468001c74547a71b1d4b0041c58f','demo','default',NULL,NULL,1,'$2b$08$LWIPM0rBQ2i2.xsS3N24hOu9VR4KdtUMCFdksTwusRe9wgkHabs.2','{}','{}',0);
INSERT INTO "users" VALUES('016cdaef530f46f4bca2f3037d0ec1ce','reader','default',NULL,NULL,1,'$2b$08$AQIlEXKLWHSMGbz.ATGfvOuwGjM8/l/NUg69fW022AeQg8ze4RG8i','{}','{}',0);
INSERT INTO "users" VALUES('6326f3e708904cf99087ffd6ceb6c27c','member','default',NULL,NULL,1,'$2b$08$gtsTCNVcrE1ZdpY3IVASi.DJ5hVuWSXKNgPOnCdzKLpIKO8htIP5W','{}','{}',0);
INSERT INTO "users" VALUES('455b5c902b414b348d6867dbd4d94cee','stranger','default',NULL,NULL,1,'$2b$08$xziA54I.uHLyNzJkChLmc.5es7P4CR3EycUkVItV.lgQOjqCKMh0W','{}','{}',0);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
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
