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
INSERT INTO "catalog_endpoints" VALUES('70a558a2a81d4be58682d46d598e43e6','public','fc0c86c85bb84cff9628461802534f46','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('fc0c86c85bb84cff9628461802534f46','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('e264e7f7c43c4b64b8ff45aebd819623','e264e7f7c43c4b64b8ff45aebd819623','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('822c8045c493a247dd0cd30ca163c307d3dd7a35c2a1962812c08e3818213a6d','d31d1ef92ad64bfbaae36482119dce17','ec2','e264e7f7c43c4b64b8ff45aebd819623','gAAAAABrAkGyIZx94lD_wUbRsluQUZsTN6zsJBlRmJ0w2IiwmeHYX6M5nKna5Jg-DMZe1CkIZBLYzf2uPuEfWDRMpVwyHZfFOv81kXH_dLnCJyVUClcoYCYveKE0VKT1YTkvgKbv84BK2dR_H7zVYtMvZQWUlaZVAvY6NtI1pNJ5v_eb0c0F7oksHDI6rAHEMmj2ZkKGQXhPEK7WmXPgxUrbEZS1lgpPXg==');
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
INSERT INTO "endpoint_groups" VALUES('1402a42154bd418c8bb02b4b02722746','examples','{"service_id":"fc0c86c85bb84cff9628461802534f46"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('488e27f4-3e6e-45d7-85a6-e6fcacbee2dc','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'46089019-8528-41af-a72a-bea7a0d7f8dd','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','','1e56fa93-209b-4f2a-bb9c-e52c2106c213');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('a9c909b1705841fc80d56863fcf3bfc6','f5b407c09fd44a78934077593f28c4f2','2ccbfd603b2a4af7aeffc1ff43c561dc');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('f5b407c09fd44a78934077593f28c4f2','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('46089019-8528-41af-a72a-bea7a0d7f8dd/203.0.113.1','46089019-8528-41af-a72a-bea7a0d7f8dd','718e66ba-c032-4a8f-bf41-51c14b845f5e','5c28bbd5-1054-4c2f-97d3-fcdcd6c49077','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('6b7bacdb-c220-4862-975f-cd574a1fbb9d/10.0.0.2','6b7bacdb-c220-4862-975f-cd574a1fbb9d','73707978-1542-4a7e-a1bd-08332412b729','3a3dc9a1-93b4-46e2-b3ec-8e68cf390339','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('6b7bacdb-c220-4862-975f-cd574a1fbb9d/10.0.0.3','6b7bacdb-c220-4862-975f-cd574a1fbb9d','73707978-1542-4a7e-a1bd-08332412b729','4db2bb4a-e7c2-479e-ad56-18b4a868fa0b','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('46089019-8528-41af-a72a-bea7a0d7f8dd/203.0.113.2','46089019-8528-41af-a72a-bea7a0d7f8dd','718e66ba-c032-4a8f-bf41-51c14b845f5e','0239136c-d4c7-4fa7-abbb-bb9392fd8eee','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('6b7bacdb-c220-4862-975f-cd574a1fbb9d/10.0.0.1','6b7bacdb-c220-4862-975f-cd574a1fbb9d','73707978-1542-4a7e-a1bd-08332412b729','2fc97cc2-4dec-4558-a8fd-ca29f761e901','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('46089019-8528-41af-a72a-bea7a0d7f8dd/203.0.113.3','46089019-8528-41af-a72a-bea7a0d7f8dd','718e66ba-c032-4a8f-bf41-51c14b845f5e','1e56fa93-209b-4f2a-bb9c-e52c2106c213','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('6b7bacdb-c220-4862-975f-cd574a1fbb9d/10.0.0.4','6b7bacdb-c220-4862-975f-cd574a1fbb9d','73707978-1542-4a7e-a1bd-08332412b729','317a8ff5-82d1-4a88-8896-29ee838cbd8b','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('6b7bacdb-c220-4862-975f-cd574a1fbb9d/10.0.0.5','6b7bacdb-c220-4862-975f-cd574a1fbb9d','73707978-1542-4a7e-a1bd-08332412b729','ea3588fc-d33c-4275-ab37-948369abba21','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('2d861df8e32d4f4d838ee23dc0313449','718e66ba-c032-4a8f-bf41-51c14b845f5e','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('654932c82be84b4bad98ba1ce014701b','73707978-1542-4a7e-a1bd-08332412b729','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('8b39f18bbb277f377d0e8a7620b0c9b3','d31d1ef92ad64bfbaae36482119dce17','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCreDd6RknlPdQmiu4Md3KSZ2ejbN6vRf3IAGeM4Z3sNVFcQFev5Y/YHdirQwglFb5TIR9bh56ZNNQKHgmo7QvYsm6HVgDLbrkxKPUeIHeeUtKpS7Bkys74k62VJaUSRERqO1p3AkBbCkDWxC4CsZjqfYwX/LvocJVragkw3dWYuabO7iXVRMwQ/ypaUTqprAb6nINRZTbBlH79n7ZlS/CtqIEsydB7l1iqPOjrZ8n29dK6w/MzPNkdKMKD8W+3AuJd8WAiyElf9yqz+tUnCU30lIqdolSdjErn5WJ+ZlDrEfYbCpBOlPaKi42eNcby1qUOtzbc9am94AG6fVQkZ1Fb Generated-by-cumulet','a4:f6:b5:84:6c:cc:2e:35:a3:67:42:76:7d:54:67:00','2026-11-22T01:13:22.505566Z');
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
INSERT INTO "lb_health_monitors" VALUES('55b6998c-fb11-46c1-8eb1-c1a45a293f7e','e264e7f7c43c4b64b8ff45aebd819623','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('9cdf28d8-cf91-4f8a-ad1b-c149da7ea4b3','e264e7f7c43c4b64b8ff45aebd819623',1,'INACTIVE',NULL,'92b0c14d-411c-4878-a63e-bb75f619ca94','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('92b0c14d-411c-4878-a63e-bb75f619ca94/55b6998c-fb11-46c1-8eb1-c1a45a293f7e','92b0c14d-411c-4878-a63e-bb75f619ca94','55b6998c-fb11-46c1-8eb1-c1a45a293f7e','2026-11-22T01:13:22.613661Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('92b0c14d-411c-4878-a63e-bb75f619ca94','e264e7f7c43c4b64b8ff45aebd819623',1,'ACTIVE',NULL,'','','73707978-1542-4a7e-a1bd-08332412b729','HTTP','SOURCE_IP','haproxy','dc006733-23b4-4501-ade7-f650b4f47a04');
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
INSERT INTO "lb_vips" VALUES('dc006733-23b4-4501-ade7-f650b4f47a04','e264e7f7c43c4b64b8ff45aebd819623',1,'ACTIVE',NULL,'','','73707978-1542-4a7e-a1bd-08332412b729','10.0.0.4','317a8ff5-82d1-4a88-8896-29ee838cbd8b',80,'HTTP','92b0c14d-411c-4878-a63e-bb75f619ca94',NULL,-1);
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
INSERT INTO "networks" VALUES('46089019-8528-41af-a72a-bea7a0d7f8dd','36bf4478a45f4b9cb26e6c806a9fcfe1','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',2,'public',1,'ACTIVE',0,1,1500,1,'','[]','local',NULL,NULL,1);
INSERT INTO "networks" VALUES('6b7bacdb-c220-4862-975f-cd574a1fbb9d','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',2,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,2);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('549c51add6124427b06a64494f02a9c8','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('52f9e4fb22ed4987af05f4cc9e7c3c7e','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('3c8f35e1fe754b1b89a71895ebbc074a','52f9e4fb22ed4987af05f4cc9e7c3c7e','','fc0c86c85bb84cff9628461802534f46','');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('4db2bb4a-e7c2-479e-ad56-18b4a868fa0b/b2198617-2bec-46a4-ac7c-8347f82c88db','4db2bb4a-e7c2-479e-ad56-18b4a868fa0b','b2198617-2bec-46a4-ac7c-8347f82c88db');
INSERT INTO "port_group_memberships" VALUES('ea3588fc-d33c-4275-ab37-948369abba21/b2198617-2bec-46a4-ac7c-8347f82c88db','ea3588fc-d33c-4275-ab37-948369abba21','b2198617-2bec-46a4-ac7c-8347f82c88db');
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
INSERT INTO "ports" VALUES('5c28bbd5-1054-4c2f-97d3-fcdcd6c49077','36bf4478a45f4b9cb26e6c806a9fcfe1','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'','46089019-8528-41af-a72a-bea7a0d7f8dd','fa:16:3e:97:a4:f8',1,'ACTIVE','46089019-8528-41af-a72a-bea7a0d7f8dd','network:edge','[{"subnet_id":"718e66ba-c032-4a8f-bf41-51c14b845f5e","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','normal','{}','vm','edge',0,'','36bf4478a45f4b9cb26e6c806a9fcfe1');
INSERT INTO "ports" VALUES('3a3dc9a1-93b4-46e2-b3ec-8e68cf390339','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',2,'','6b7bacdb-c220-4862-975f-cd574a1fbb9d','fa:16:3e:c9:6b:76',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-6b7bacdb-c220-4862-975f-cd574a1fbb9d','network:dhcp','[{"subnet_id":"73707978-1542-4a7e-a1bd-08332412b729","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','normal','{}','vm','dhcp',0,'','e264e7f7c43c4b64b8ff45aebd819623');
INSERT INTO "ports" VALUES('4db2bb4a-e7c2-479e-ad56-18b4a868fa0b','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'spare','6b7bacdb-c220-4862-975f-cd574a1fbb9d','fa:16:3e:aa:2f:c1',1,'DOWN','','','[{"subnet_id":"73707978-1542-4a7e-a1bd-08332412b729","ip_address":"10.0.0.3"}]','["b2198617-2bec-46a4-ac7c-8347f82c88db"]',1,'[]','[]','','normal','{}','',NULL,0,'','e264e7f7c43c4b64b8ff45aebd819623');
INSERT INTO "ports" VALUES('0239136c-d4c7-4fa7-abbb-bb9392fd8eee','','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'','46089019-8528-41af-a72a-bea7a0d7f8dd','fa:16:3e:26:c9:b3',1,'ACTIVE','d44911e5-ac0f-4444-96b1-59f8bb1b9c63','network:router_gateway','[{"subnet_id":"718e66ba-c032-4a8f-bf41-51c14b845f5e","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','normal','{}','vm','gateway',0,'','36bf4478a45f4b9cb26e6c806a9fcfe1');
INSERT INTO "ports" VALUES('2fc97cc2-4dec-4558-a8fd-ca29f761e901','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'','6b7bacdb-c220-4862-975f-cd574a1fbb9d','fa:16:3e:27:e7:eb',1,'ACTIVE','d44911e5-ac0f-4444-96b1-59f8bb1b9c63','network:router_interface','[{"subnet_id":"73707978-1542-4a7e-a1bd-08332412b729","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','normal','{}','vm','router',0,'','e264e7f7c43c4b64b8ff45aebd819623');
INSERT INTO "ports" VALUES('1e56fa93-209b-4f2a-bb9c-e52c2106c213','','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'','46089019-8528-41af-a72a-bea7a0d7f8dd','fa:16:3e:e4:e6:fe',1,'DOWN','488e27f4-3e6e-45d7-85a6-e6fcacbee2dc','network:floatingip','[{"subnet_id":"718e66ba-c032-4a8f-bf41-51c14b845f5e","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','normal','{}','',NULL,0,'','36bf4478a45f4b9cb26e6c806a9fcfe1');
INSERT INTO "ports" VALUES('317a8ff5-82d1-4a88-8896-29ee838cbd8b','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'vip-dc006733-23b4-4501-ade7-f650b4f47a04','6b7bacdb-c220-4862-975f-cd574a1fbb9d','fa:16:3e:ae:d5:3c',1,'ACTIVE','dc006733-23b4-4501-ade7-f650b4f47a04','neutron:LOADBALANCER','[{"subnet_id":"73707978-1542-4a7e-a1bd-08332412b729","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','normal','{}','vm','balancer',0,'','e264e7f7c43c4b64b8ff45aebd819623');
INSERT INTO "ports" VALUES('ea3588fc-d33c-4275-ab37-948369abba21','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'','6b7bacdb-c220-4862-975f-cd574a1fbb9d','fa:16:3e:d3:17:65',1,'ACTIVE','e673edea-22b5-4cf5-b09c-e63774e0434e','compute:nova','[{"subnet_id":"73707978-1542-4a7e-a1bd-08332412b729","ip_address":"10.0.0.5"}]','["b2198617-2bec-46a4-ac7c-8347f82c88db"]',1,'[]','[]','','normal','{}','vm','instance',0,'vm','e264e7f7c43c4b64b8ff45aebd819623');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('5c41849abb7a4a729371734a3cc4cd16','endpoint','70a558a2a81d4be58682d46d598e43e6','e7ed73c53fe6492e8cc9e2c5d7c9fe69');
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
INSERT INTO "projects" VALUES('36bf4478a45f4b9cb26e6c806a9fcfe1','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('e7ed73c53fe6492e8cc9e2c5d7c9fe69','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('e264e7f7c43c4b64b8ff45aebd819623','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('067e4bbbaf654cb5bf7954f93d9faa92','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('e264e7f7c43c4b64b8ff45aebd819623','{"network":77}');
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
INSERT INTO "role_assignments" VALUES('22e3b8b0f38b444f91cab962c57f2673','user','bac30ce59e7f4e2a954cbbad948eae9d','bb84e89643bb4200a322b8fcc2507203','project','36bf4478a45f4b9cb26e6c806a9fcfe1',0);
INSERT INTO "role_assignments" VALUES('37293e47755f4b00a24c9126238de3a3','user','bac30ce59e7f4e2a954cbbad948eae9d','bb84e89643bb4200a322b8fcc2507203','project','e7ed73c53fe6492e8cc9e2c5d7c9fe69',0);
INSERT INTO "role_assignments" VALUES('9b2c368707094e1a8460dd48ec332934','user','bac30ce59e7f4e2a954cbbad948eae9d','bb84e89643bb4200a322b8fcc2507203','domain','default',0);
INSERT INTO "role_assignments" VALUES('21027b99904043df8bde7173461fb2ed','user','bac30ce59e7f4e2a954cbbad948eae9d','bb84e89643bb4200a322b8fcc2507203','system','all',0);
INSERT INTO "role_assignments" VALUES('dbea0df4402b4f4fad82756c7f332f9c','user','fdfa6a8dd4684be0b1404e6c33940aa2','2320cd30c4d1408cb9b9af3d0cea029a','project','e7ed73c53fe6492e8cc9e2c5d7c9fe69',0);
INSERT INTO "role_assignments" VALUES('b833fbc1cef443e2bed83704b667bff1','user','b5fb2a0d583546a394f929c3242769cf','dd98ff06b07e452fb2c285540e835280','project','e264e7f7c43c4b64b8ff45aebd819623',0);
INSERT INTO "role_assignments" VALUES('88ae9328cf4b4432b4394d92cc844835','user','d31d1ef92ad64bfbaae36482119dce17','2320cd30c4d1408cb9b9af3d0cea029a','project','e264e7f7c43c4b64b8ff45aebd819623',0);
INSERT INTO "role_assignments" VALUES('8dbc4b96c0b84dde92fd0bfd5f9af330','user','2ccbfd603b2a4af7aeffc1ff43c561dc','2320cd30c4d1408cb9b9af3d0cea029a','project','067e4bbbaf654cb5bf7954f93d9faa92',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('243ff08753b1453aa710ec405cb1ff38','bb84e89643bb4200a322b8fcc2507203','4cd8c2f923b64703a8ea40c70ae43d04');
INSERT INTO "role_implications" VALUES('1eece979f36e47a491a9689186fa9fa1','4cd8c2f923b64703a8ea40c70ae43d04','2320cd30c4d1408cb9b9af3d0cea029a');
INSERT INTO "role_implications" VALUES('421a80a2958c44fd8d70cc1969569158','2320cd30c4d1408cb9b9af3d0cea029a','dd98ff06b07e452fb2c285540e835280');
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
INSERT INTO "roles" VALUES('bb84e89643bb4200a322b8fcc2507203','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('4cd8c2f923b64703a8ea40c70ae43d04','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('2320cd30c4d1408cb9b9af3d0cea029a','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('dd98ff06b07e452fb2c285540e835280','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8c0a8cf82dd54611bc378d9a4eeb1284','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('d44911e5-ac0f-4444-96b1-59f8bb1b9c63','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('c983d60d-ba70-4dca-a96c-2419fdb17dc4','e264e7f7c43c4b64b8ff45aebd819623','b2198617-2bec-46a4-ac7c-8347f82c88db','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('55d586e7-00cc-40c3-882c-24301c458f69','e264e7f7c43c4b64b8ff45aebd819623','b2198617-2bec-46a4-ac7c-8347f82c88db','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('87ac1187-ec38-4aaa-b89f-38513d376720','e264e7f7c43c4b64b8ff45aebd819623','b2198617-2bec-46a4-ac7c-8347f82c88db','ingress','IPv4',NULL,NULL,NULL,NULL,'b2198617-2bec-46a4-ac7c-8347f82c88db',NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('cedfa22a-71ba-4185-b36b-1fef70eaa751','e264e7f7c43c4b64b8ff45aebd819623','b2198617-2bec-46a4-ac7c-8347f82c88db','ingress','IPv6',NULL,NULL,NULL,NULL,'b2198617-2bec-46a4-ac7c-8347f82c88db',NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('092a1ab7-1122-40d1-8ab7-953ac3837dd2','067e4bbbaf654cb5bf7954f93d9faa92','d1c71bda-276c-486e-8bc0-34382ad9ab3f','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('eecaffb1-e19e-4861-afa3-81f2d65a0aa6','067e4bbbaf654cb5bf7954f93d9faa92','d1c71bda-276c-486e-8bc0-34382ad9ab3f','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('52392143-3552-4c67-a15c-3b1942ed29d5','067e4bbbaf654cb5bf7954f93d9faa92','d1c71bda-276c-486e-8bc0-34382ad9ab3f','ingress','IPv4',NULL,NULL,NULL,NULL,'d1c71bda-276c-486e-8bc0-34382ad9ab3f',NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('1ab47cce-67d3-4c90-b1c4-a391c334e99a','067e4bbbaf654cb5bf7954f93d9faa92','d1c71bda-276c-486e-8bc0-34382ad9ab3f','ingress','IPv6',NULL,NULL,NULL,NULL,'d1c71bda-276c-486e-8bc0-34382ad9ab3f',NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('05d3dcdf-8f23-4456-b766-414d0d234ca8','36bf4478a45f4b9cb26e6c806a9fcfe1','31dc41d6-e477-4afa-ae1d-17863b5071e5','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('1951cb3a-89f2-405c-a607-30dfd10511d7','36bf4478a45f4b9cb26e6c806a9fcfe1','31dc41d6-e477-4afa-ae1d-17863b5071e5','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('f3e6a113-68f0-4dc7-9d41-ca40dd059c18','36bf4478a45f4b9cb26e6c806a9fcfe1','31dc41d6-e477-4afa-ae1d-17863b5071e5','ingress','IPv4',NULL,NULL,NULL,NULL,'31dc41d6-e477-4afa-ae1d-17863b5071e5',NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('ea8372da-1b24-43ca-b370-22047ea9e890','36bf4478a45f4b9cb26e6c806a9fcfe1','31dc41d6-e477-4afa-ae1d-17863b5071e5','ingress','IPv6',NULL,NULL,NULL,NULL,'31dc41d6-e477-4afa-ae1d-17863b5071e5',NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('1895f838-ae7d-446c-9d7b-dd68183e6d46','e264e7f7c43c4b64b8ff45aebd819623','1a15ca5a-0d19-4208-99a6-e9c0a4383429','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
INSERT INTO "security_group_rules" VALUES('11d3e96a-ff09-4c26-a8c4-eee388386dcc','e264e7f7c43c4b64b8ff45aebd819623','1a15ca5a-0d19-4208-99a6-e9c0a4383429','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1);
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
INSERT INTO "security_groups" VALUES('b2198617-2bec-46a4-ac7c-8347f82c88db','e264e7f7c43c4b64b8ff45aebd819623','Default security group','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'default',1,'e264e7f7c43c4b64b8ff45aebd819623');
INSERT INTO "security_groups" VALUES('d1c71bda-276c-486e-8bc0-34382ad9ab3f','067e4bbbaf654cb5bf7954f93d9faa92','Default security group','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'default',1,'067e4bbbaf654cb5bf7954f93d9faa92');
INSERT INTO "security_groups" VALUES('31dc41d6-e477-4afa-ae1d-17863b5071e5','36bf4478a45f4b9cb26e6c806a9fcfe1','Default security group','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'default',1,'36bf4478a45f4b9cb26e6c806a9fcfe1');
INSERT INTO "security_groups" VALUES('1a15ca5a-0d19-4208-99a6-e9c0a4383429','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('e673edea-22b5-4cf5-b09c-e63774e0434e','e264e7f7c43c4b64b8ff45aebd819623','d31d1ef92ad64bfbaae36482119dce17','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"ea3588fc-d33c-4275-ab37-948369abba21","made":true}]','active',NULL,1,1,1,NULL,'r-cb3a018b',0,'MANUAL','','','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z','2026-11-22T01:13:22.555936','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('92b0c14d-411c-4878-a63e-bb75f619ca94','73707978-1542-4a7e-a1bd-08332412b729','loadbalancer pool');
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
INSERT INTO "subnets" VALUES('718e66ba-c032-4a8f-bf41-51c14b845f5e','36bf4478a45f4b9cb26e6c806a9fcfe1','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'public_subnet','46089019-8528-41af-a72a-bea7a0d7f8dd',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1,0);
INSERT INTO "subnets" VALUES('73707978-1542-4a7e-a1bd-08332412b729','e264e7f7c43c4b64b8ff45aebd819623','','[]','2026-11-22T01:13:22Z','2026-11-22T01:13:22Z',1,'','6b7bacdb-c220-4862-975f-cd574a1fbb9d',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0,0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('oXG-RiZ6-Rf3ynkBMtj-8A','d31d1ef92ad64bfbaae36482119dce17',1795353202);
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
INSERT INTO "users" VALUES('bac30ce59e7f4e2a954cbbad948eae9d','admin','default',NULL,NULL,1,'$2b$08$rqCoQliCxgNSmcqVfJITtOh400CyaogeQLgtjHnIkbd9jcjtRGndi','{}','{}',0);
INSERT INTO "users" VALUES('fdfa6a8dd4684be0b1404e6c33940aa2','demo','default',NULL,NULL,1,'$2b$08$u427t.L.AZyJaQ.oIekJLe.EykidsShA1sOcxIRZ0Pd9J2IS5S3we','{}','{}',0);
INSERT INTO "users" VALUES('b5fb2a0d583546a394f929c3242769cf','reader','default',NULL,NULL,1,'$2b$08$qV5UWHrU9y9GwWOOmwfkIOyZwlKP95q7xTrGM2ZLAMx88pStM1RDO','{}','{}',0);
INSERT INTO "users" VALUES('d31d1ef92ad64bfbaae36482119dce17','member','default',NULL,NULL,1,'$2b$08$zEBgRFKtxSO/e6bYyQlKPuaupqkS8cGa/MvPFZOChTQx3HtSZS2t.','{}','{}',0);
INSERT INTO "users" VALUES('2ccbfd603b2a4af7aeffc1ff43c561dc','stranger','default',NULL,NULL,1,'$2b$08$gLTpM5Sit0sgS2xagyQBCezku/JDQnY90uPbJisng/W0tG5ix5Cba','{}','{}',0);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
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
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
COMMIT;
