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
INSERT INTO "access_rules" VALUES('fa4a3efe248d4902b9c9e22b6b83d5c9','a1ca818bd49d4ca995ed31127ca99644','compute','GET','/v2.1/servers');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('b2d500a3-d8a0-401b-86f7-5f9ab6633c92','7e2228a8925a4e90adfddbdcb731d5a7','scope',4);
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
INSERT INTO "application_credentials" VALUES('e4df828c93a542c193cd589900c98b49','a1ca818bd49d4ca995ed31127ca99644','7e2228a8925a4e90adfddbdcb731d5a7','robot',NULL,'$2b$08$uYxRhLGRCxrUyI8acd.wBO2ldt7w/mfWD.u28p36aPFvMBrgQzxou','["8441bcb754774be5966fa4d759bb305f","fa59925254e843ff867c3883cfe0c26e"]','["fa4a3efe248d4902b9c9e22b6b83d5c9"]',NULL,0);
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
INSERT INTO "catalog_endpoints" VALUES('1dc5d7115ccf4265b267e5a91fc121d1','public','c268b7c7bf394efb91f1f706b26b7a50','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('c268b7c7bf394efb91f1f706b26b7a50','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('7e2228a8925a4e90adfddbdcb731d5a7','7e2228a8925a4e90adfddbdcb731d5a7','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('b26b0112bd0b7359a7fc8b2d940d2dd4d80eacb02eff6f5003443567a50da56d','a1ca818bd49d4ca995ed31127ca99644','ec2','7e2228a8925a4e90adfddbdcb731d5a7','gAAAAABrAkTMNYZcBTMukEDVtv1HFicbtun9VnMISG2F17gylwQo-GvVZq9xvM5l2hpMD7msRUuKlEwLUXQsTu4K2FSjN9NrmtI270d-YiDE2vAZJoC5n23guUy2ElaCg8RFJ5Ip7aiC-uSFXf_i4fojVuFDLO_fs2NYtshvvWGF4ce4DQLLSFJZ_3roslZZ8t24Y711C1R2TQi7C_lVRmsFMlvM2p4r2Q==');
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
INSERT INTO "endpoint_groups" VALUES('63bf4a6da7a748cc8585ed574d9b5984','examples','{"service_id":"c268b7c7bf394efb91f1f706b26b7a50"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('74b547c5-4073-4e4f-b785-26cada4f0810','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'abdc026f-5056-4348-8fa1-8a35f969abee','203.0.113.3',NULL,NULL,NULL,'35b110c0-2dab-4b04-9d01-0392b913ce10','ACTIVE','','','02ae5911-a394-49e1-9920-b906ea2d6f02');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('9783fa0629df4b17925424a405d76771','a6e8d7f9a33547b1a39124db7e175406','1c2c46be9df84788a1f8420f8ecbf40a');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('a6e8d7f9a33547b1a39124db7e175406','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('abdc026f-5056-4348-8fa1-8a35f969abee/203.0.113.1','abdc026f-5056-4348-8fa1-8a35f969abee','299a126f-6eb1-4ac2-874b-a80c57c56db2','b7fe7de0-b0a5-4d36-addf-a1cf00713e27','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('0f206b5a-e799-4b79-b8cd-9cf3a572a31f/10.0.0.2','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','ca283473-4d92-4f9a-b71f-8377388984fd','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('0f206b5a-e799-4b79-b8cd-9cf3a572a31f/10.0.0.3','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','40948ddc-823a-422c-a14a-0e73450b1bfd','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('abdc026f-5056-4348-8fa1-8a35f969abee/203.0.113.2','abdc026f-5056-4348-8fa1-8a35f969abee','299a126f-6eb1-4ac2-874b-a80c57c56db2','0f0cf61c-7ffa-4b6e-92c4-c3352c5c9302','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('0f206b5a-e799-4b79-b8cd-9cf3a572a31f/10.0.0.1','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','9ec13fc1-1e84-47d3-b48e-6ccc92d5e4b3','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('abdc026f-5056-4348-8fa1-8a35f969abee/203.0.113.3','abdc026f-5056-4348-8fa1-8a35f969abee','299a126f-6eb1-4ac2-874b-a80c57c56db2','02ae5911-a394-49e1-9920-b906ea2d6f02','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('0f206b5a-e799-4b79-b8cd-9cf3a572a31f/10.0.0.4','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','15f0f920-6cd9-4cbb-a68b-4ac29905399e','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('0f206b5a-e799-4b79-b8cd-9cf3a572a31f/10.0.0.5','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','5882018c-4f64-482b-bb4f-f2fe9dacd743','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('215fe0266d8e4526964a71a12a678713','299a126f-6eb1-4ac2-874b-a80c57c56db2','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('bb4361b6eaa9483cbe22972e8734cb07','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('3d44e4ced5198c1f0dd3f806808dea81','a1ca818bd49d4ca995ed31127ca99644','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC15//VDaCvNRj+hr/Z3dXDAUJUSS0U0FuhZEyv60mEdx72mJFZWJOO3gXFg4KNOMxkrGaupwQczi3n4xQV17ufhQUt33BQd1pqZJjHrdtSGPL7EolSv1DQpbUi1fS9+d54y/ZPudtCEDLpa3RzgZMg5e4FyV4ny9LDP4sHCD/LRJjiNzmFqEGjaGoK7z+mhVce8dwTzXLPG7dNnvmRowXXJguOixFy23hDBlEpXld/4Ng3OB4r/WKVlyWUtPcPtYnpMLS1zud5WUAoJ2vqCXlS7/iN6IH1f+vXf9TJqB+Tf6g5JhdyEtiiejwE0dAuHzhS5IVxf9RB83/grxQWNxTX Generated-by-cumulet','19:0a:75:02:1a:bf:86:83:90:af:a3:9b:a8:0a:fe:70','2026-11-22T01:26:36.839788Z');
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
INSERT INTO "lb_health_monitors" VALUES('9dcd0fc4-cffa-4775-93ea-dc9c4c2a92ec','7e2228a8925a4e90adfddbdcb731d5a7','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('7430871d-980a-46f4-a735-3f8c27c207eb','7e2228a8925a4e90adfddbdcb731d5a7',1,'INACTIVE',NULL,'08b5054c-fe98-45ed-a0d0-a6df745e4f61','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('08b5054c-fe98-45ed-a0d0-a6df745e4f61/9dcd0fc4-cffa-4775-93ea-dc9c4c2a92ec','08b5054c-fe98-45ed-a0d0-a6df745e4f61','9dcd0fc4-cffa-4775-93ea-dc9c4c2a92ec','2026-11-22T01:26:37.079627Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('08b5054c-fe98-45ed-a0d0-a6df745e4f61','7e2228a8925a4e90adfddbdcb731d5a7',1,'ACTIVE',NULL,'','','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','HTTP','SOURCE_IP','haproxy','7b12620d-9329-4d3f-ada5-1a6e895d8e9e');
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
INSERT INTO "lb_vips" VALUES('7b12620d-9329-4d3f-ada5-1a6e895d8e9e','7e2228a8925a4e90adfddbdcb731d5a7',1,'ACTIVE',NULL,'','','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','10.0.0.4','15f0f920-6cd9-4cbb-a68b-4ac29905399e',80,'HTTP','08b5054c-fe98-45ed-a0d0-a6df745e4f61',NULL,-1);
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
INSERT INTO "networks" VALUES('abdc026f-5056-4348-8fa1-8a35f969abee','46b61f3a4a1247838b654a4fd8f1b595','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('0f206b5a-e799-4b79-b8cd-9cf3a572a31f','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('ce6f685a3b314b518b15697a7bfae4d0','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('07f27bd2aaa048fa9c1fce82f12c829c','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('800736e5df2a45f79d5f125b8845bc75','07f27bd2aaa048fa9c1fce82f12c829c','','c268b7c7bf394efb91f1f706b26b7a50','');
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
INSERT INTO "port_forwardings" VALUES('b3227f67-9e79-4063-8909-fe56890f5e1c','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:37Z','2026-11-22T01:26:37Z',1,'74b547c5-4073-4e4f-b785-26cada4f0810','2222:2222','22:22','10.0.0.3','40948ddc-823a-422c-a14a-0e73450b1bfd','tcp','35b110c0-2dab-4b04-9d01-0392b913ce10');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('40948ddc-823a-422c-a14a-0e73450b1bfd/3e05ea7b-2998-441d-9498-ebaa22c5b82e','40948ddc-823a-422c-a14a-0e73450b1bfd','3e05ea7b-2998-441d-9498-ebaa22c5b82e');
INSERT INTO "port_group_memberships" VALUES('5882018c-4f64-482b-bb4f-f2fe9dacd743/3e05ea7b-2998-441d-9498-ebaa22c5b82e','5882018c-4f64-482b-bb4f-f2fe9dacd743','3e05ea7b-2998-441d-9498-ebaa22c5b82e');
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
	plug TEXT, 
	"index" INTEGER, 
	hostname TEXT, 
	network_project TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_ports_network_id_mac_address UNIQUE (network_id, mac_address)
);
INSERT INTO "ports" VALUES('b7fe7de0-b0a5-4d36-addf-a1cf00713e27','46b61f3a4a1247838b654a4fd8f1b595','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'','abdc026f-5056-4348-8fa1-8a35f969abee','fa:16:3e:a0:be:af',1,'ACTIVE','abdc026f-5056-4348-8fa1-8a35f969abee','network:edge','[{"subnet_id":"299a126f-6eb1-4ac2-874b-a80c57c56db2","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm','edge',0,'','46b61f3a4a1247838b654a4fd8f1b595');
INSERT INTO "ports" VALUES('ca283473-4d92-4f9a-b71f-8377388984fd','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',2,'','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','fa:16:3e:ad:38:d0',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-0f206b5a-e799-4b79-b8cd-9cf3a572a31f','network:dhcp','[{"subnet_id":"376b5437-4eb0-4d17-b2f0-6e09937ab5d1","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm','dhcp',0,'','7e2228a8925a4e90adfddbdcb731d5a7');
INSERT INTO "ports" VALUES('40948ddc-823a-422c-a14a-0e73450b1bfd','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'spare','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','fa:16:3e:6e:74:1d',1,'DOWN','','','[{"subnet_id":"376b5437-4eb0-4d17-b2f0-6e09937ab5d1","ip_address":"10.0.0.3"}]','["3e05ea7b-2998-441d-9498-ebaa22c5b82e"]',1,'[]','[]','','','normal','{}','',NULL,0,'','7e2228a8925a4e90adfddbdcb731d5a7');
INSERT INTO "ports" VALUES('0f0cf61c-7ffa-4b6e-92c4-c3352c5c9302','','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'','abdc026f-5056-4348-8fa1-8a35f969abee','fa:16:3e:37:35:eb',1,'ACTIVE','35b110c0-2dab-4b04-9d01-0392b913ce10','network:router_gateway','[{"subnet_id":"299a126f-6eb1-4ac2-874b-a80c57c56db2","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm','gateway',0,'','46b61f3a4a1247838b654a4fd8f1b595');
INSERT INTO "ports" VALUES('9ec13fc1-1e84-47d3-b48e-6ccc92d5e4b3','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','fa:16:3e:3d:6d:17',1,'ACTIVE','35b110c0-2dab-4b04-9d01-0392b913ce10','network:router_interface','[{"subnet_id":"376b5437-4eb0-4d17-b2f0-6e09937ab5d1","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm','router',0,'','7e2228a8925a4e90adfddbdcb731d5a7');
INSERT INTO "ports" VALUES('02ae5911-a394-49e1-9920-b906ea2d6f02','','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'','abdc026f-5056-4348-8fa1-8a35f969abee','fa:16:3e:38:77:ce',1,'DOWN','74b547c5-4073-4e4f-b785-26cada4f0810','network:floatingip','[{"subnet_id":"299a126f-6eb1-4ac2-874b-a80c57c56db2","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,0,'','46b61f3a4a1247838b654a4fd8f1b595');
INSERT INTO "ports" VALUES('15f0f920-6cd9-4cbb-a68b-4ac29905399e','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'vip-7b12620d-9329-4d3f-ada5-1a6e895d8e9e','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','fa:16:3e:d6:ce:9b',1,'ACTIVE','7b12620d-9329-4d3f-ada5-1a6e895d8e9e','neutron:LOADBALANCER','[{"subnet_id":"376b5437-4eb0-4d17-b2f0-6e09937ab5d1","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','','normal','{}','vm','balancer',0,'','7e2228a8925a4e90adfddbdcb731d5a7');
INSERT INTO "ports" VALUES('5882018c-4f64-482b-bb4f-f2fe9dacd743','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','fa:16:3e:7f:da:27',1,'ACTIVE','c9f13335-1a03-45c8-bcb2-c16da2a0e638','compute:nova','[{"subnet_id":"376b5437-4eb0-4d17-b2f0-6e09937ab5d1","ip_address":"10.0.0.5"}]','["3e05ea7b-2998-441d-9498-ebaa22c5b82e"]',1,'[]','[]','','','normal','{}','vm','instance',0,'vm','7e2228a8925a4e90adfddbdcb731d5a7');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('53cf6dc28f784613a10e295975c81261','endpoint','1dc5d7115ccf4265b267e5a91fc121d1','65027809efc5411f9ebd7627ab181f4c');
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
INSERT INTO "projects" VALUES('46b61f3a4a1247838b654a4fd8f1b595','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('65027809efc5411f9ebd7627ab181f4c','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('7e2228a8925a4e90adfddbdcb731d5a7','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('5c91092634ea4fd2ab5a886f4b6d0503','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('7e2228a8925a4e90adfddbdcb731d5a7','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('3c393089-ead3-4dd9-8a10-e8245cbd382a','46b61f3a4a1247838b654a4fd8f1b595','network','abdc026f-5056-4348-8fa1-8a35f969abee','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('bcc41703-e809-44a9-9854-a639e35189c5','7e2228a8925a4e90adfddbdcb731d5a7','network','0f206b5a-e799-4b79-b8cd-9cf3a572a31f','access_as_shared','2a27cf5a13cc4dd899d0cc4df309c0a8');
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
INSERT INTO "role_assignments" VALUES('fbf06396bd2c4dd39eaa1ee6e631e959','user','a0c751c0338d44a3949f0030878794dd','a3a53a32520d4eedb71553c96b23fff0','project','46b61f3a4a1247838b654a4fd8f1b595',0);
INSERT INTO "role_assignments" VALUES('a88f0c3bd8af423ead56e8c3280ee068','user','a0c751c0338d44a3949f0030878794dd','a3a53a32520d4eedb71553c96b23fff0','project','65027809efc5411f9ebd7627ab181f4c',0);
INSERT INTO "role_assignments" VALUES('cf15481659ce434f83f788ba1952d716','user','a0c751c0338d44a3949f0030878794dd','a3a53a32520d4eedb71553c96b23fff0','domain','default',0);
INSERT INTO "role_assignments" VALUES('5aba42d026e54adc935219d8442136e1','user','a0c751c0338d44a3949f0030878794dd','a3a53a32520d4eedb71553c96b23fff0','system','all',0);
INSERT INTO "role_assignments" VALUES('8888fc58526a484f9981931da3d6306b','user','4a4ec54c31b14ec781ca1fbd5b0a4559','8441bcb754774be5966fa4d759bb305f','project','65027809efc5411f9ebd7627ab181f4c',0);
INSERT INTO "role_assignments" VALUES('b98949fe402e4d1ca60147ad3fe4968f','user','d9e5f8504d3e4ffcbe9f9da4a529f4dd','fa59925254e843ff867c3883cfe0c26e','project','7e2228a8925a4e90adfddbdcb731d5a7',0);
INSERT INTO "role_assignments" VALUES('dbaf523238724245a15d0c8a559ef2e3','user','a1ca818bd49d4ca995ed31127ca99644','8441bcb754774be5966fa4d759bb305f','project','7e2228a8925a4e90adfddbdcb731d5a7',0);
INSERT INTO "role_assignments" VALUES('0d2900c5c9c04c2f89a16dd15d796767','user','1c2c46be9df84788a1f8420f8ecbf40a','8441bcb754774be5966fa4d759bb305f','project','5c91092634ea4fd2ab5a886f4b6d0503',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('cf1ffc6eb537489b920ec03562a27a22','a3a53a32520d4eedb71553c96b23fff0','f8b198d9ba434975838d741121da78d1');
INSERT INTO "role_implications" VALUES('b2c040fec1404a01bc168de9f2673637','f8b198d9ba434975838d741121da78d1','8441bcb754774be5966fa4d759bb305f');
INSERT INTO "role_implications" VALUES('f8018163c92643749e3fbebcc66d8817','8441bcb754774be5966fa4d759bb305f','fa59925254e843ff867c3883cfe0c26e');
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
INSERT INTO "roles" VALUES('a3a53a32520d4eedb71553c96b23fff0','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('f8b198d9ba434975838d741121da78d1','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8441bcb754774be5966fa4d759bb305f','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('fa59925254e843ff867c3883cfe0c26e','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8bb9aaa514024632bb673ed7b0c7ba8d','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('35b110c0-2dab-4b04-9d01-0392b913ce10','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('3d6338b4-c2e8-4c39-8518-88ca6e5baa81','7e2228a8925a4e90adfddbdcb731d5a7','3e05ea7b-2998-441d-9498-ebaa22c5b82e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('d5156d91-3aa1-43f6-9e43-21bdf3919dbe','7e2228a8925a4e90adfddbdcb731d5a7','3e05ea7b-2998-441d-9498-ebaa22c5b82e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('bc1b24e1-269b-49b8-a8fd-1b80dd2e4222','7e2228a8925a4e90adfddbdcb731d5a7','3e05ea7b-2998-441d-9498-ebaa22c5b82e','ingress','IPv4',NULL,NULL,NULL,NULL,'3e05ea7b-2998-441d-9498-ebaa22c5b82e',NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('75e1e3d9-0c59-4f5d-879c-fa0352ec22f4','7e2228a8925a4e90adfddbdcb731d5a7','3e05ea7b-2998-441d-9498-ebaa22c5b82e','ingress','IPv6',NULL,NULL,NULL,NULL,'3e05ea7b-2998-441d-9498-ebaa22c5b82e',NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('6393a25c-e7f7-40da-bbc7-3e702b107674','5c91092634ea4fd2ab5a886f4b6d0503','3e0e83bc-7896-4f46-a6c0-bc688806bd21','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('2cd21bf8-6e20-438e-b750-23cb90b62361','5c91092634ea4fd2ab5a886f4b6d0503','3e0e83bc-7896-4f46-a6c0-bc688806bd21','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('30fc411f-53e0-4464-a75a-acab25b5f4b4','5c91092634ea4fd2ab5a886f4b6d0503','3e0e83bc-7896-4f46-a6c0-bc688806bd21','ingress','IPv4',NULL,NULL,NULL,NULL,'3e0e83bc-7896-4f46-a6c0-bc688806bd21',NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('6e3e479b-892c-4e52-8f6f-67cffb2dcdff','5c91092634ea4fd2ab5a886f4b6d0503','3e0e83bc-7896-4f46-a6c0-bc688806bd21','ingress','IPv6',NULL,NULL,NULL,NULL,'3e0e83bc-7896-4f46-a6c0-bc688806bd21',NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('30fe8d59-aca7-4240-b577-5c6bf97f9fac','46b61f3a4a1247838b654a4fd8f1b595','1ff0ab47-8d25-4caf-9f2c-d1845bb28e4e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('85e16d75-90d8-442f-9c24-ba581c684ec4','46b61f3a4a1247838b654a4fd8f1b595','1ff0ab47-8d25-4caf-9f2c-d1845bb28e4e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('09853eec-eafa-4ad6-a160-61cedef47d9b','46b61f3a4a1247838b654a4fd8f1b595','1ff0ab47-8d25-4caf-9f2c-d1845bb28e4e','ingress','IPv4',NULL,NULL,NULL,NULL,'1ff0ab47-8d25-4caf-9f2c-d1845bb28e4e',NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('e425117c-47e6-41f2-b517-cbf9d7b1ea0d','46b61f3a4a1247838b654a4fd8f1b595','1ff0ab47-8d25-4caf-9f2c-d1845bb28e4e','ingress','IPv6',NULL,NULL,NULL,NULL,'1ff0ab47-8d25-4caf-9f2c-d1845bb28e4e',NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('08be7f2f-e81f-430a-a320-eb326e005ec4','7e2228a8925a4e90adfddbdcb731d5a7','5093a6ee-5f83-409f-aad5-a91bf5e6247b','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
INSERT INTO "security_group_rules" VALUES('2f261590-6b02-4af9-84a8-ede6eee61c25','7e2228a8925a4e90adfddbdcb731d5a7','5093a6ee-5f83-409f-aad5-a91bf5e6247b','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1);
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
INSERT INTO "security_groups" VALUES('3e05ea7b-2998-441d-9498-ebaa22c5b82e','7e2228a8925a4e90adfddbdcb731d5a7','Default security group','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'default',1,'7e2228a8925a4e90adfddbdcb731d5a7');
INSERT INTO "security_groups" VALUES('3e0e83bc-7896-4f46-a6c0-bc688806bd21','5c91092634ea4fd2ab5a886f4b6d0503','Default security group','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'default',1,'5c91092634ea4fd2ab5a886f4b6d0503');
INSERT INTO "security_groups" VALUES('1ff0ab47-8d25-4caf-9f2c-d1845bb28e4e','46b61f3a4a1247838b654a4fd8f1b595','Default security group','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'default',1,'46b61f3a4a1247838b654a4fd8f1b595');
INSERT INTO "security_groups" VALUES('5093a6ee-5f83-409f-aad5-a91bf5e6247b','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('c9f13335-1a03-45c8-bcb2-c16da2a0e638','7e2228a8925a4e90adfddbdcb731d5a7','a1ca818bd49d4ca995ed31127ca99644','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"5882018c-4f64-482b-bb4f-f2fe9dacd743","made":true}]','active',NULL,1,1,1,NULL,'r-5cdfc934',0,'MANUAL','','','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z','2026-11-22T01:26:36.863199','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('08b5054c-fe98-45ed-a0d0-a6df745e4f61','376b5437-4eb0-4d17-b2f0-6e09937ab5d1','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('7c8e67bc-6100-4114-8a9c-5df71e9ef4a4','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'b2d500a3-d8a0-401b-86f7-5f9ab6633c92',0);
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
INSERT INTO "subnets" VALUES('299a126f-6eb1-4ac2-874b-a80c57c56db2','46b61f3a4a1247838b654a4fd8f1b595','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'public_subnet','abdc026f-5056-4348-8fa1-8a35f969abee',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('376b5437-4eb0-4d17-b2f0-6e09937ab5d1','7e2228a8925a4e90adfddbdcb731d5a7','','[]','2026-11-22T01:26:36Z','2026-11-22T01:26:36Z',1,'','0f206b5a-e799-4b79-b8cd-9cf3a572a31f',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('bZ3tq6mWhm9wszty0bp6kQ','a1ca818bd49d4ca995ed31127ca99644',1795353996);
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
INSERT INTO "trusts" VALUES('b0e0a4dfcff546e592bc8b3dcc87166e','a1ca818bd49d4ca995ed31127ca99644','1c2c46be9df84788a1f8420f8ecbf40a','7e2228a8925a4e90adfddbdcb731d5a7',0,'["fa59925254e843ff867c3883cfe0c26e"]',NULL,NULL,NULL,0);
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
INSERT INTO "users" VALUES('a0c751c0338d44a3949f0030878794dd','admin','default',NULL,NULL,1,'$2b$08$5cCTW03ASt7HFq4sNaWew.firXBX/wYlU4GHtvj4kyIr4nw.JC/ri','{}','{}',0);
INSERT INTO "users" VALUES('4a4ec54c31b14ec781ca1fbd5b0a4559','demo','default',NULL,NULL,1,'$2b$08$S5yJKMyl38Nwxfl96/yiZ.MFX7oLAZiuoskB.GS.l7LR2d/jRr.iC','{}','{}',0);
INSERT INTO "users" VALUES('d9e5f8504d3e4ffcbe9f9da4a529f4dd','reader','default',NULL,NULL,1,'$2b$08$1e6r8spfRYv7ExnDm1p.dO6RavLqV0KrUsdv7pFvI4pKtsb.1.Vby','{}','{}',0);
INSERT INTO "users" VALUES('a1ca818bd49d4ca995ed31127ca99644','member','default',NULL,NULL,1,'$2b$08$IR514.yLP1k/FcVf0umpJ.rxLUZXxGENEEhvvvjQYBuFjX8SKrHnm','{}','{}',0);
INSERT INTO "users" VALUES('1c2c46be9df84788a1f8420f8ecbf40a','stranger','default',NULL,NULL,1,'$2b$08$nDxLrcLVsxgHm55hg1u2Fujn3piVneAp3w6g2jjZ8QJwi0hkHJSsq','{}','{}',0);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
COMMIT;
