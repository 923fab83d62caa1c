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
INSERT INTO "access_rules" VALUES('20ebe16de10841eb8f13e2b61a0dde97','c237850ea44b4821bea700635252b906','compute','GET','/v2.1/servers');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('74ba08e4-f446-456b-83c4-0d596ce46252','572c02f8f9534409910051084e6a5901','scope',4);
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
INSERT INTO "application_credentials" VALUES('4aab6dbb664f42ccb959fe0b055998bb','c237850ea44b4821bea700635252b906','572c02f8f9534409910051084e6a5901','robot',NULL,'$2b$08$ukotQVySXhd3XPMaqdGCP.BAao9CMLAKn0kE5cxPnmUUweeZtWMr2','["b0a2b22d3a804e20ae61e5f0161dc02f","e9b20e0d2cdd4749a9fc61744f7d5451"]','["20ebe16de10841eb8f13e2b61a0dde97"]',NULL,0);
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
INSERT INTO "catalog_endpoints" VALUES('3c6448aea9c84924adcb7f115ee154fb','public','f3187e47250a4573a881370bc05aad63','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('f3187e47250a4573a881370bc05aad63','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('572c02f8f9534409910051084e6a5901','572c02f8f9534409910051084e6a5901','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('08492f91125566cb92b4f98bd04ede6ddf25de5c096de7b8b2b8e4a71d7a69bc','c237850ea44b4821bea700635252b906','ec2','572c02f8f9534409910051084e6a5901','gAAAAABrAkSNHTCQ8k6oP5Vgtob_m56RXlULnuUIVtAc7iLwfaoN4cJluFaF7k9D8CV2KRBHce5aKxqNn6L1uiSmesBl_cQdStGxuuvTQFBcak3x5MHrdPpcQsHq1HDuJ7IKJdE3qilg2Zn32MDRtd3J5xLbrXccMzzUFCNSNvQhUk2NWm62UULpMDjor7OmP3N1MfmzYCbF2iwdiV2KUQnw4wnH1ydsmw==');
CREATE TABLE domain_configs (
	id TEXT NOT NULL, 
	groups TEXT, 
	PRIMARY KEY (id)
);
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
INSERT INTO "endpoint_groups" VALUES('98c8c483ce434593b3cf8d29de8a54a6','examples','{"service_id":"f3187e47250a4573a881370bc05aad63"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('e73822fe-d69f-4779-bdfd-d59abe5f7365','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'45801969-d974-4504-b7c1-1f128674e343','203.0.113.3',NULL,NULL,NULL,'763b0652-e77a-4292-83e7-a95da0e49e61','ACTIVE','','','8ba46e21-d408-40af-a4b8-e14af5b9b909');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('e7e39eb429124c0791b489c6f41a18e2','056c8fa734304244a0a86504e0e4172c','7c2a94fe49584db3ad6b41177323bb35');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('056c8fa734304244a0a86504e0e4172c','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('45801969-d974-4504-b7c1-1f128674e343/203.0.113.1','45801969-d974-4504-b7c1-1f128674e343','db544daa-b5ee-46b5-bb66-5b8f7534cd2c','9778fbb9-f841-4f3b-a7ee-d49897c11772','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('df7e651a-7cd5-441f-b1d4-254830b79b73/10.0.0.2','df7e651a-7cd5-441f-b1d4-254830b79b73','87c08c03-8be8-439c-bb6d-20439cbc4fc8','5acd50a3-9fbc-43a1-bdc5-79986975e0fc','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('df7e651a-7cd5-441f-b1d4-254830b79b73/10.0.0.3','df7e651a-7cd5-441f-b1d4-254830b79b73','87c08c03-8be8-439c-bb6d-20439cbc4fc8','da6be401-bd4a-47b0-946a-e8309294f9f3','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('45801969-d974-4504-b7c1-1f128674e343/203.0.113.2','45801969-d974-4504-b7c1-1f128674e343','db544daa-b5ee-46b5-bb66-5b8f7534cd2c','105a284f-90c9-4fab-b60a-6e139cacd948','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('df7e651a-7cd5-441f-b1d4-254830b79b73/10.0.0.1','df7e651a-7cd5-441f-b1d4-254830b79b73','87c08c03-8be8-439c-bb6d-20439cbc4fc8','6cb1f8e8-77d4-44da-bd45-445da628f53c','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('45801969-d974-4504-b7c1-1f128674e343/203.0.113.3','45801969-d974-4504-b7c1-1f128674e343','db544daa-b5ee-46b5-bb66-5b8f7534cd2c','8ba46e21-d408-40af-a4b8-e14af5b9b909','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('df7e651a-7cd5-441f-b1d4-254830b79b73/10.0.0.4','df7e651a-7cd5-441f-b1d4-254830b79b73','87c08c03-8be8-439c-bb6d-20439cbc4fc8','e511972a-b6d2-4510-819f-37506fa108a2','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('df7e651a-7cd5-441f-b1d4-254830b79b73/10.0.0.5','df7e651a-7cd5-441f-b1d4-254830b79b73','87c08c03-8be8-439c-bb6d-20439cbc4fc8','1cd13130-9030-4ff9-b783-1595b8bbf101','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('bfa52bcad1bd40bea90cebe6b0196933','db544daa-b5ee-46b5-bb66-5b8f7534cd2c','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('f6517d805d2b4701a907c75b442dc65f','87c08c03-8be8-439c-bb6d-20439cbc4fc8','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('d32b6fc783a031b68aa9ee7abbccee50','c237850ea44b4821bea700635252b906','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC9XvSoFDmN1PE/RFTiUt3ktMtiFrLP/EV21LSFYaVL7ssHJ6MyS13vVCBgDuUDWLwTk+i+ADEaKo3q5Al7k2CdiA1GShNV+5FVz2T9YVBTPN+3UWI2Axkb79fnNiPRl8Bv9h/dLVjfasBwNFkN7EcU1DuIV8B5JFcmDRaRDs8qu+Yv/YVbwm2znVQJ3skYTIOB9+XoFE5MkC5QsmFaDVCpR1KzwVXZAUJc7qBGxnjshByPZNARwzu9VXMb6a/7E2AbP3+7WQEE2/yexKh5fyqkrpSIdJCx6VcyGFyg8bVxYbj23+swESxMEAMlhpI3vT25iXCrFss8tAbh/lFCwIHJ Generated-by-cumulet','fe:8f:91:80:03:55:70:87:0e:f4:90:41:4c:f7:b8:0e','2026-11-22T01:25:33.514844Z');
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
INSERT INTO "lb_health_monitors" VALUES('12703059-3365-43e1-b3a4-8006cfcc260d','572c02f8f9534409910051084e6a5901','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('41cfb346-fa49-4bfa-b957-7741c2abd247','572c02f8f9534409910051084e6a5901',1,'INACTIVE',NULL,'47bdbe82-cc6a-44e0-825c-ef1154542b31','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('47bdbe82-cc6a-44e0-825c-ef1154542b31/12703059-3365-43e1-b3a4-8006cfcc260d','47bdbe82-cc6a-44e0-825c-ef1154542b31','12703059-3365-43e1-b3a4-8006cfcc260d','2026-11-22T01:25:33.637153Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('47bdbe82-cc6a-44e0-825c-ef1154542b31','572c02f8f9534409910051084e6a5901',1,'ACTIVE',NULL,'','','87c08c03-8be8-439c-bb6d-20439cbc4fc8','HTTP','SOURCE_IP','haproxy','f7f4961b-fd36-47c3-8836-6a315245196c');
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
INSERT INTO "lb_vips" VALUES('f7f4961b-fd36-47c3-8836-6a315245196c','572c02f8f9534409910051084e6a5901',1,'ACTIVE',NULL,'','','87c08c03-8be8-439c-bb6d-20439cbc4fc8','10.0.0.4','e511972a-b6d2-4510-819f-37506fa108a2',80,'HTTP','47bdbe82-cc6a-44e0-825c-ef1154542b31',NULL,-1);
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
INSERT INTO "networks" VALUES('45801969-d974-4504-b7c1-1f128674e343','4df54f992f244f55a5a075a36c20f6ee','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('df7e651a-7cd5-441f-b1d4-254830b79b73','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('7254e9da38844182bf41d356c4691886','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('2e8d33b93fc148fd85506778b1a2033b','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('ab994b297f6b4e43b3b2a0defb7c1cca','2e8d33b93fc148fd85506778b1a2033b','','f3187e47250a4573a881370bc05aad63','');
CREATE TABLE port_forwardings (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	floatingip_id TEXT, 
	external_port_range TEXT, 
	internal_port_range TEXT, 
	internal_ip_address TEXT, 
	internal_port_id TEXT, 
	protocol TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_forwardings" VALUES('bde5903f-1fdb-425d-a896-988b517d0547','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'e73822fe-d69f-4779-bdfd-d59abe5f7365','2222:2222','22:22','10.0.0.3','da6be401-bd4a-47b0-946a-e8309294f9f3','tcp','763b0652-e77a-4292-83e7-a95da0e49e61');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('da6be401-bd4a-47b0-946a-e8309294f9f3/9e7cf09e-89a3-4794-8077-45e20c49c0e5','da6be401-bd4a-47b0-946a-e8309294f9f3','9e7cf09e-89a3-4794-8077-45e20c49c0e5');
INSERT INTO "port_group_memberships" VALUES('1cd13130-9030-4ff9-b783-1595b8bbf101/9e7cf09e-89a3-4794-8077-45e20c49c0e5','1cd13130-9030-4ff9-b783-1595b8bbf101','9e7cf09e-89a3-4794-8077-45e20c49c0e5');
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
INSERT INTO "ports" VALUES('9778fbb9-f841-4f3b-a7ee-d49897c11772','4df54f992f244f55a5a075a36c20f6ee','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'','45801969-d974-4504-b7c1-1f128674e343','fa:16:3e:07:be:5f',1,'ACTIVE','45801969-d974-4504-b7c1-1f128674e343','network:edge','[{"subnet_id":"db544daa-b5ee-46b5-bb66-5b8f7534cd2c","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','normal','{}','vm','edge',0,'','4df54f992f244f55a5a075a36c20f6ee');
INSERT INTO "ports" VALUES('5acd50a3-9fbc-43a1-bdc5-79986975e0fc','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',2,'','df7e651a-7cd5-441f-b1d4-254830b79b73','fa:16:3e:4d:26:f5',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-df7e651a-7cd5-441f-b1d4-254830b79b73','network:dhcp','[{"subnet_id":"87c08c03-8be8-439c-bb6d-20439cbc4fc8","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','normal','{}','vm','dhcp',0,'','572c02f8f9534409910051084e6a5901');
INSERT INTO "ports" VALUES('da6be401-bd4a-47b0-946a-e8309294f9f3','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'spare','df7e651a-7cd5-441f-b1d4-254830b79b73','fa:16:3e:c7:29:da',1,'DOWN','','','[{"subnet_id":"87c08c03-8be8-439c-bb6d-20439cbc4fc8","ip_address":"10.0.0.3"}]','["9e7cf09e-89a3-4794-8077-45e20c49c0e5"]',1,'[]','[]','','normal','{}','',NULL,0,'','572c02f8f9534409910051084e6a5901');
INSERT INTO "ports" VALUES('105a284f-90c9-4fab-b60a-6e139cacd948','','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'','45801969-d974-4504-b7c1-1f128674e343','fa:16:3e:d2:de:36',1,'ACTIVE','763b0652-e77a-4292-83e7-a95da0e49e61','network:router_gateway','[{"subnet_id":"db544daa-b5ee-46b5-bb66-5b8f7534cd2c","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','normal','{}','vm','gateway',0,'','4df54f992f244f55a5a075a36c20f6ee');
INSERT INTO "ports" VALUES('6cb1f8e8-77d4-44da-bd45-445da628f53c','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'','df7e651a-7cd5-441f-b1d4-254830b79b73','fa:16:3e:13:7f:46',1,'ACTIVE','763b0652-e77a-4292-83e7-a95da0e49e61','network:router_interface','[{"subnet_id":"87c08c03-8be8-439c-bb6d-20439cbc4fc8","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','normal','{}','vm','router',0,'','572c02f8f9534409910051084e6a5901');
INSERT INTO "ports" VALUES('8ba46e21-d408-40af-a4b8-e14af5b9b909','','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'','45801969-d974-4504-b7c1-1f128674e343','fa:16:3e:7b:64:50',1,'DOWN','e73822fe-d69f-4779-bdfd-d59abe5f7365','network:floatingip','[{"subnet_id":"db544daa-b5ee-46b5-bb66-5b8f7534cd2c","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','normal','{}','',NULL,0,'','4df54f992f244f55a5a075a36c20f6ee');
INSERT INTO "ports" VALUES('e511972a-b6d2-4510-819f-37506fa108a2','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'vip-f7f4961b-fd36-47c3-8836-6a315245196c','df7e651a-7cd5-441f-b1d4-254830b79b73','fa:16:3e:d3:42:af',1,'ACTIVE','f7f4961b-fd36-47c3-8836-6a315245196c','neutron:LOADBALANCER','[{"subnet_id":"87c08c03-8be8-439c-bb6d-20439cbc4fc8","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','normal','{}','vm','balancer',0,'','572c02f8f9534409910051084e6a5901');
INSERT INTO "ports" VALUES('1cd13130-9030-4ff9-b783-1595b8bbf101','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'','df7e651a-7cd5-441f-b1d4-254830b79b73','fa:16:3e:fd:68:c5',1,'ACTIVE','e4c44cfe-fd4a-488e-8f34-3d13aff8649f','compute:nova','[{"subnet_id":"87c08c03-8be8-439c-bb6d-20439cbc4fc8","ip_address":"10.0.0.5"}]','["9e7cf09e-89a3-4794-8077-45e20c49c0e5"]',1,'[]','[]','','normal','{}','vm','instance',0,'vm','572c02f8f9534409910051084e6a5901');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('d52e5899755a421eb4b3c15753bd433d','endpoint','3c6448aea9c84924adcb7f115ee154fb','493e3aebf8f143d3ad0344020ebda6c0');
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
INSERT INTO "projects" VALUES('4df54f992f244f55a5a075a36c20f6ee','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('493e3aebf8f143d3ad0344020ebda6c0','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('572c02f8f9534409910051084e6a5901','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('0afe3ed695a54ee492845e8209544ba6','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('572c02f8f9534409910051084e6a5901','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('59844be5-d1f1-4644-9731-5c2b038bd2df','4df54f992f244f55a5a075a36c20f6ee','network','45801969-d974-4504-b7c1-1f128674e343','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('ff320b46-bd83-488f-af39-77a71b66cf3b','572c02f8f9534409910051084e6a5901','network','df7e651a-7cd5-441f-b1d4-254830b79b73','access_as_shared','07fba9cb470a4b8692d0e39cfc35015b');
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
INSERT INTO "role_assignments" VALUES('b5e94701c5554d9c85b87e9d058f296b','user','90e3b20bbba4487ea29e6209eeee75eb','3a957b7d6bda4651809641910b83c40c','project','4df54f992f244f55a5a075a36c20f6ee',0);
INSERT INTO "role_assignments" VALUES('cbd5ebfa0e5a4164840ce67e811c1f3c','user','90e3b20bbba4487ea29e6209eeee75eb','3a957b7d6bda4651809641910b83c40c','project','493e3aebf8f143d3ad0344020ebda6c0',0);
INSERT INTO "role_assignments" VALUES('fbd8e19234eb49148b09f314e69c5525','user','90e3b20bbba4487ea29e6209eeee75eb','3a957b7d6bda4651809641910b83c40c','domain','default',0);
INSERT INTO "role_assignments" VALUES('d1a34fcf09734523874d366f891341fa','user','90e3b20bbba4487ea29e6209eeee75eb','3a957b7d6bda4651809641910b83c40c','system','all',0);
INSERT INTO "role_assignments" VALUES('2ac270eb51b74321965a276fbbad5740','user','e62c98d37542410a89cab84d40b9440a','b0a2b22d3a804e20ae61e5f0161dc02f','project','493e3aebf8f143d3ad0344020ebda6c0',0);
INSERT INTO "role_assignments" VALUES('96bc02c4ac5b40c4bd56f0d2e1d0bdcb','user','787b5363c1e942d29962f39daed551be','e9b20e0d2cdd4749a9fc61744f7d5451','project','572c02f8f9534409910051084e6a5901',0);
INSERT INTO "role_assignments" VALUES('8e7a644524244d10bbb981689d6385b6','user','c237850ea44b4821bea700635252b906','b0a2b22d3a804e20ae61e5f0161dc02f','project','572c02f8f9534409910051084e6a5901',0);
INSERT INTO "role_assignments" VALUES('a067ac405c9d41a4ad368903c0aa0c09','user','7c2a94fe49584db3ad6b41177323bb35','b0a2b22d3a804e20ae61e5f0161dc02f','project','0afe3ed695a54ee492845e8209544ba6',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('96959ba6badd4ab387ad53613c0772e5','3a957b7d6bda4651809641910b83c40c','891bffec9a4e4b5cbb9e06d5ad8931cd');
INSERT INTO "role_implications" VALUES('704f64fc598b47a9a2b9b9d01db9f441','891bffec9a4e4b5cbb9e06d5ad8931cd','b0a2b22d3a804e20ae61e5f0161dc02f');
INSERT INTO "role_implications" VALUES('886b386cf0104fed8698b9875d531afb','b0a2b22d3a804e20ae61e5f0161dc02f','e9b20e0d2cdd4749a9fc61744f7d5451');
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
INSERT INTO "roles" VALUES('3a957b7d6bda4651809641910b83c40c','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('891bffec9a4e4b5cbb9e06d5ad8931cd','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('b0a2b22d3a804e20ae61e5f0161dc02f','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('e9b20e0d2cdd4749a9fc61744f7d5451','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('136e7e65cd694af2a83fe50e10cbaa8c','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('763b0652-e77a-4292-83e7-a95da0e49e61','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('fb1b8fc5-a6b3-42c1-a0c1-8d6565a900d1','572c02f8f9534409910051084e6a5901','9e7cf09e-89a3-4794-8077-45e20c49c0e5','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('d8e2148f-34bc-4fc1-bbee-d7cb81604d66','572c02f8f9534409910051084e6a5901','9e7cf09e-89a3-4794-8077-45e20c49c0e5','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('70644f31-af4c-47c1-b240-7646b51d7fc9','572c02f8f9534409910051084e6a5901','9e7cf09e-89a3-4794-8077-45e20c49c0e5','ingress','IPv4',NULL,NULL,NULL,NULL,'9e7cf09e-89a3-4794-8077-45e20c49c0e5',NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('588514e6-e038-4d1d-ad10-5dc261eb6ec2','572c02f8f9534409910051084e6a5901','9e7cf09e-89a3-4794-8077-45e20c49c0e5','ingress','IPv6',NULL,NULL,NULL,NULL,'9e7cf09e-89a3-4794-8077-45e20c49c0e5',NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('0f528da7-4e0c-4ec8-88d2-a0541c7140b5','0afe3ed695a54ee492845e8209544ba6','0519e799-309f-4d29-a090-e5bb940f5d4b','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('d485d799-64f8-45a6-bcca-06399c7da0c9','0afe3ed695a54ee492845e8209544ba6','0519e799-309f-4d29-a090-e5bb940f5d4b','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('33f54edc-e8ee-409b-b03c-6bf01a273c77','0afe3ed695a54ee492845e8209544ba6','0519e799-309f-4d29-a090-e5bb940f5d4b','ingress','IPv4',NULL,NULL,NULL,NULL,'0519e799-309f-4d29-a090-e5bb940f5d4b',NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('dc9295d8-fd83-40f0-a8d8-4d25b79c92cc','0afe3ed695a54ee492845e8209544ba6','0519e799-309f-4d29-a090-e5bb940f5d4b','ingress','IPv6',NULL,NULL,NULL,NULL,'0519e799-309f-4d29-a090-e5bb940f5d4b',NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('bf792003-8d90-405a-97bc-82d8db16ed0c','4df54f992f244f55a5a075a36c20f6ee','7144cc96-05c6-4649-8f30-ef3497c91bf1','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('d6230529-51ce-4647-8a72-b149cc0b362a','4df54f992f244f55a5a075a36c20f6ee','7144cc96-05c6-4649-8f30-ef3497c91bf1','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('fa715102-9fe7-4f37-aca8-78ee68d14f84','4df54f992f244f55a5a075a36c20f6ee','7144cc96-05c6-4649-8f30-ef3497c91bf1','ingress','IPv4',NULL,NULL,NULL,NULL,'7144cc96-05c6-4649-8f30-ef3497c91bf1',NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('2582c283-a90f-4800-b6cd-a2929eec2217','4df54f992f244f55a5a075a36c20f6ee','7144cc96-05c6-4649-8f30-ef3497c91bf1','ingress','IPv6',NULL,NULL,NULL,NULL,'7144cc96-05c6-4649-8f30-ef3497c91bf1',NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('c5136a1d-0a27-4745-8298-866bedcd2b9f','572c02f8f9534409910051084e6a5901','ee58646b-0c76-4fbd-a8d6-1374488ae3f0','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
INSERT INTO "security_group_rules" VALUES('0787f0fc-7e7b-41ec-b228-99d078a778d0','572c02f8f9534409910051084e6a5901','ee58646b-0c76-4fbd-a8d6-1374488ae3f0','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1);
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
INSERT INTO "security_groups" VALUES('9e7cf09e-89a3-4794-8077-45e20c49c0e5','572c02f8f9534409910051084e6a5901','Default security group','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'default',1,'572c02f8f9534409910051084e6a5901');
INSERT INTO "security_groups" VALUES('0519e799-309f-4d29-a090-e5bb940f5d4b','0afe3ed695a54ee492845e8209544ba6','Default security group','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'default',1,'0afe3ed695a54ee492845e8209544ba6');
INSERT INTO "security_groups" VALUES('7144cc96-05c6-4649-8f30-ef3497c91bf1','4df54f992f244f55a5a075a36c20f6ee','Default security group','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'default',1,'4df54f992f244f55a5a075a36c20f6ee');
INSERT INTO "security_groups" VALUES('ee58646b-0c76-4fbd-a8d6-1374488ae3f0','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('e4c44cfe-fd4a-488e-8f34-3d13aff8649f','572c02f8f9534409910051084e6a5901','c237850ea44b4821bea700635252b906','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"1cd13130-9030-4ff9-b783-1595b8bbf101","made":true}]','active',NULL,1,1,1,NULL,'r-39acb6f1',0,'MANUAL','','','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z','2026-11-22T01:25:33.529067','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('47bdbe82-cc6a-44e0-825c-ef1154542b31','87c08c03-8be8-439c-bb6d-20439cbc4fc8','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('c5353fd3-e3b4-4e16-9ce3-2190fd6ee826','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'74ba08e4-f446-456b-83c4-0d596ce46252',0);
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
INSERT INTO "subnets" VALUES('db544daa-b5ee-46b5-bb66-5b8f7534cd2c','4df54f992f244f55a5a075a36c20f6ee','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'public_subnet','45801969-d974-4504-b7c1-1f128674e343',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('87c08c03-8be8-439c-bb6d-20439cbc4fc8','572c02f8f9534409910051084e6a5901','','[]','2026-11-22T01:25:33Z','2026-11-22T01:25:33Z',1,'','df7e651a-7cd5-441f-b1d4-254830b79b73',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('YogprwZkMBeVHhs40L4kVw','c237850ea44b4821bea700635252b906',1795353933);
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
INSERT INTO "trusts" VALUES('f91fb76629854468b603f09842ef9901','c237850ea44b4821bea700635252b906','7c2a94fe49584db3ad6b41177323bb35','572c02f8f9534409910051084e6a5901',0,'["e9b20e0d2cdd4749a9fc61744f7d5451"]',NULL,NULL,NULL,0);
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
INSERT INTO "users" VALUES('90e3b20bbba4487ea29e6209eeee75eb','admin','default',NULL,NULL,1,'$2b$08$8rB/NgNBmOUGCVwCrENqVOzwFAMFs8t64iHd3h3KI7ANS.QTttebq','{}','{}',0);
INSERT INTO "users" VALUES('e62c98d37542410a89cab84d40b9440a','demo','default',NULL,NULL,1,'$2b$08$uZTea5i4WLkLLqF1ceuw7O6Pe9VzOYBUdon5WyBa4f.ghQjJFof9.','{}','{}',0);
INSERT INTO "users" VALUES('787b5363c1e942d29962f39daed551be','reader','default',NULL,NULL,1,'$2b$08$PFWx0.6wq1UnOFS3R4EONOv6lZo5Y1S8Iz0TblgA6sVGeILrigJ.W','{}','{}',0);
INSERT INTO "users" VALUES('c237850ea44b4821bea700635252b906','member','default',NULL,NULL,1,'$2b$08$j7OhOklN9fKuhaUkU7nYAOy5RoTgGDvw2KI.kiZYHS5KW6dEWqGzS','{}','{}',0);
INSERT INTO "users" VALUES('7c2a94fe49584db3ad6b41177323bb35','stranger','default',NULL,NULL,1,'$2b$08$A5h8u4hbYw1KLrWDhWRp8.JdrC7ZxLRZb8ROSMUuC5zs9TY0AqqY2','{}','{}',0);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
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
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
COMMIT;
