PRAGMA application_id=1129663829;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('4a20e801-0147-45c2-94c5-dd2e968eeb1d','001d7210fe7e444c82125d1439ea3fc5','scope',4);
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
INSERT INTO "catalog_endpoints" VALUES('41b2086aeaee4a808940d1fce00cee36','public','63c5f2fa28544a56b063b2ce781d53d4','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('63c5f2fa28544a56b063b2ce781d53d4','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('001d7210fe7e444c82125d1439ea3fc5','001d7210fe7e444c82125d1439ea3fc5','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('3f2689dce709862e57106f7cf336b474817e9918015f713f97bf2a74851b0b30','9739a7f8569b45ec8773ab4ee791efd9','ec2','001d7210fe7e444c82125d1439ea3fc5','gAAAAABrAkIgIK-2yqELQvE2GoX5s1uHz3zZTCbRNBRpN5HZBmBkpJmaycr-v7WMDeMROdk88oPsieyK6Ok-9uZgGVORouV9MKzHScQwcWH5gWtijH--7kbcelQTl3bF_dsjoLCXARtMTJknFf-1efBR7vvGB8BAbB38IBeofDaKREHgXZGqslJ41-9liCXswd2BixILIlTnsEr-bQ3nS65RFWI7Jb9P9w==');
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
INSERT INTO "endpoint_groups" VALUES('46df0b34581548a08ecb22a36772690f','examples','{"service_id":"63c5f2fa28544a56b063b2ce781d53d4"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('b6ef00a6-af0a-4fc3-a8e0-64ab66b4aa92','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'2d617249-9189-4eaf-bc71-7ffb513a717b','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','','6a6b4560-8a39-489f-8098-ca1f2b2147c5');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('2b1c23032b8842ab8fa5083e558acd23','f0032c3b8b4c42409b0648888589ff35','000de825bf6142dab164911f8b460dbd');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('f0032c3b8b4c42409b0648888589ff35','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('2d617249-9189-4eaf-bc71-7ffb513a717b/203.0.113.1','2d617249-9189-4eaf-bc71-7ffb513a717b','38078521-4aea-48a0-b979-3c927c2c34c3','bbffcc0f-9a74-46cc-bd52-94c734b5b9ef','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('845991d4-8d21-442c-b035-e6fe5639ee45/10.0.0.2','845991d4-8d21-442c-b035-e6fe5639ee45','a3989bc6-e503-4c2f-9feb-adb25faf3c39','66d69f2b-7413-4437-9c5c-29b14283ad15','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('845991d4-8d21-442c-b035-e6fe5639ee45/10.0.0.3','845991d4-8d21-442c-b035-e6fe5639ee45','a3989bc6-e503-4c2f-9feb-adb25faf3c39','11d0f4c1-dc63-4484-b677-563c538359a3','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('2d617249-9189-4eaf-bc71-7ffb513a717b/203.0.113.2','2d617249-9189-4eaf-bc71-7ffb513a717b','38078521-4aea-48a0-b979-3c927c2c34c3','f13ab6cb-0229-4cf7-916a-71912b71d73f','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('845991d4-8d21-442c-b035-e6fe5639ee45/10.0.0.1','845991d4-8d21-442c-b035-e6fe5639ee45','a3989bc6-e503-4c2f-9feb-adb25faf3c39','4227d09a-4f80-4b2b-8983-8e2573c6efdb','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('2d617249-9189-4eaf-bc71-7ffb513a717b/203.0.113.3','2d617249-9189-4eaf-bc71-7ffb513a717b','38078521-4aea-48a0-b979-3c927c2c34c3','6a6b4560-8a39-489f-8098-ca1f2b2147c5','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('845991d4-8d21-442c-b035-e6fe5639ee45/10.0.0.4','845991d4-8d21-442c-b035-e6fe5639ee45','a3989bc6-e503-4c2f-9feb-adb25faf3c39','e897202b-53fa-4d9b-a5dc-c6c85d0544c6','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('845991d4-8d21-442c-b035-e6fe5639ee45/10.0.0.5','845991d4-8d21-442c-b035-e6fe5639ee45','a3989bc6-e503-4c2f-9feb-adb25faf3c39','b94f5140-502f-407c-b0da-c42354a8b7f4','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('98df7e1b64ae4897adb1196a421011de','38078521-4aea-48a0-b979-3c927c2c34c3','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('a6349cf432b846fb8da787d1b85873de','a3989bc6-e503-4c2f-9feb-adb25faf3c39','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('ffc6e807268b2f523e33a759686d7d0c','9739a7f8569b45ec8773ab4ee791efd9','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCqch1TyAuoUeYYMY+P+ojL6EES31cViV1SN9GQqrGGWqdFYOx5XjTXKvR+kdCMa9TuT2c0VJjQUSaSmce5HMPnDdjrjKKaPKwYUtrBeh9YU4AxkJF+cxUD6kOfHdyjPwV2OtyfsyrEbpqOsmp2tbURs3p+MEoomJzVNNeuQ1+VAwpai3JeFCXTyQ8ZQHbXYX3PYw8dnIf8872ut/SXpbjQwzR/J7uvtCFZm5iOOfGGt25mdi+530b4uxLtmFu/vuxc5Q4AW1murcQ6oiRD9CNxAkFrnnMLqy4++8l1oghu4X7mCmNlrJiNPEyGfFrU339+fO1IOKZnNTeJKlE5xnh9 Generated-by-cumulet','e8:f9:c3:e3:f9:b2:75:1f:0d:70:d2:62:07:aa:90:8c','2026-11-22T01:15:12.592684Z');
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
INSERT INTO "lb_health_monitors" VALUES('f2383121-3313-4cda-8d2a-81d1707e0438','001d7210fe7e444c82125d1439ea3fc5','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('790e2cb5-0463-4ae0-b293-ed37609c0d4d','001d7210fe7e444c82125d1439ea3fc5',1,'INACTIVE',NULL,'8e54c00b-5059-466b-a513-d7e57292629e','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('8e54c00b-5059-466b-a513-d7e57292629e/f2383121-3313-4cda-8d2a-81d1707e0438','8e54c00b-5059-466b-a513-d7e57292629e','f2383121-3313-4cda-8d2a-81d1707e0438','2026-11-22T01:15:12.617128Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('8e54c00b-5059-466b-a513-d7e57292629e','001d7210fe7e444c82125d1439ea3fc5',1,'ACTIVE',NULL,'','','a3989bc6-e503-4c2f-9feb-adb25faf3c39','HTTP','SOURCE_IP','haproxy','20d73487-041d-4231-83d0-73062bc38bd3');
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
INSERT INTO "lb_vips" VALUES('20d73487-041d-4231-83d0-73062bc38bd3','001d7210fe7e444c82125d1439ea3fc5',1,'ACTIVE',NULL,'','','a3989bc6-e503-4c2f-9feb-adb25faf3c39','10.0.0.4','e897202b-53fa-4d9b-a5dc-c6c85d0544c6',80,'HTTP','8e54c00b-5059-466b-a513-d7e57292629e',NULL,-1);
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
INSERT INTO "networks" VALUES('2d617249-9189-4eaf-bc71-7ffb513a717b','f40fec303f8947b8827da0b2062136b1','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('845991d4-8d21-442c-b035-e6fe5639ee45','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('bbeec53691fd4376b55a42142efeb0a2','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('2db283f9884145729f62ca69317c0673','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('8036186dbe344d3f881b033677e9092b','2db283f9884145729f62ca69317c0673','','63c5f2fa28544a56b063b2ce781d53d4','');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('11d0f4c1-dc63-4484-b677-563c538359a3/d8897c7d-0b32-4e39-a3e5-af4412aff646','11d0f4c1-dc63-4484-b677-563c538359a3','d8897c7d-0b32-4e39-a3e5-af4412aff646');
INSERT INTO "port_group_memberships" VALUES('b94f5140-502f-407c-b0da-c42354a8b7f4/d8897c7d-0b32-4e39-a3e5-af4412aff646','b94f5140-502f-407c-b0da-c42354a8b7f4','d8897c7d-0b32-4e39-a3e5-af4412aff646');
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
INSERT INTO "ports" VALUES('bbffcc0f-9a74-46cc-bd52-94c734b5b9ef','f40fec303f8947b8827da0b2062136b1','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'','2d617249-9189-4eaf-bc71-7ffb513a717b','fa:16:3e:6f:69:2d',1,'ACTIVE','2d617249-9189-4eaf-bc71-7ffb513a717b','network:edge','[{"subnet_id":"38078521-4aea-48a0-b979-3c927c2c34c3","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','normal','{}','vm','edge',0,'','f40fec303f8947b8827da0b2062136b1');
INSERT INTO "ports" VALUES('66d69f2b-7413-4437-9c5c-29b14283ad15','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',2,'','845991d4-8d21-442c-b035-e6fe5639ee45','fa:16:3e:36:bf:1e',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-845991d4-8d21-442c-b035-e6fe5639ee45','network:dhcp','[{"subnet_id":"a3989bc6-e503-4c2f-9feb-adb25faf3c39","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','normal','{}','vm','dhcp',0,'','001d7210fe7e444c82125d1439ea3fc5');
INSERT INTO "ports" VALUES('11d0f4c1-dc63-4484-b677-563c538359a3','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'spare','845991d4-8d21-442c-b035-e6fe5639ee45','fa:16:3e:50:5a:6e',1,'DOWN','','','[{"subnet_id":"a3989bc6-e503-4c2f-9feb-adb25faf3c39","ip_address":"10.0.0.3"}]','["d8897c7d-0b32-4e39-a3e5-af4412aff646"]',1,'[]','[]','','normal','{}','',NULL,0,'','001d7210fe7e444c82125d1439ea3fc5');
INSERT INTO "ports" VALUES('f13ab6cb-0229-4cf7-916a-71912b71d73f','','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'','2d617249-9189-4eaf-bc71-7ffb513a717b','fa:16:3e:df:a0:f4',1,'ACTIVE','9090176f-ffac-467e-8df8-474d82933cb6','network:router_gateway','[{"subnet_id":"38078521-4aea-48a0-b979-3c927c2c34c3","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','normal','{}','vm','gateway',0,'','f40fec303f8947b8827da0b2062136b1');
INSERT INTO "ports" VALUES('4227d09a-4f80-4b2b-8983-8e2573c6efdb','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'','845991d4-8d21-442c-b035-e6fe5639ee45','fa:16:3e:34:fb:be',1,'ACTIVE','9090176f-ffac-467e-8df8-474d82933cb6','network:router_interface','[{"subnet_id":"a3989bc6-e503-4c2f-9feb-adb25faf3c39","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','normal','{}','vm','router',0,'','001d7210fe7e444c82125d1439ea3fc5');
INSERT INTO "ports" VALUES('6a6b4560-8a39-489f-8098-ca1f2b2147c5','','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'','2d617249-9189-4eaf-bc71-7ffb513a717b','fa:16:3e:be:fd:a2',1,'DOWN','b6ef00a6-af0a-4fc3-a8e0-64ab66b4aa92','network:floatingip','[{"subnet_id":"38078521-4aea-48a0-b979-3c927c2c34c3","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','normal','{}','',NULL,0,'','f40fec303f8947b8827da0b2062136b1');
INSERT INTO "ports" VALUES('e897202b-53fa-4d9b-a5dc-c6c85d0544c6','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'vip-20d73487-041d-4231-83d0-73062bc38bd3','845991d4-8d21-442c-b035-e6fe5639ee45','fa:16:3e:fc:a2:49',1,'ACTIVE','20d73487-041d-4231-83d0-73062bc38bd3','neutron:LOADBALANCER','[{"subnet_id":"a3989bc6-e503-4c2f-9feb-adb25faf3c39","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','normal','{}','vm','balancer',0,'','001d7210fe7e444c82125d1439ea3fc5');
INSERT INTO "ports" VALUES('b94f5140-502f-407c-b0da-c42354a8b7f4','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'','845991d4-8d21-442c-b035-e6fe5639ee45','fa:16:3e:d7:01:b7',1,'ACTIVE','124465ad-0ec2-4116-b7db-a8884803251f','compute:nova','[{"subnet_id":"a3989bc6-e503-4c2f-9feb-adb25faf3c39","ip_address":"10.0.0.5"}]','["d8897c7d-0b32-4e39-a3e5-af4412aff646"]',1,'[]','[]','','normal','{}','vm','instance',0,'vm','001d7210fe7e444c82125d1439ea3fc5');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('10bddda5d6024341b8291a2df16e21b6','endpoint','41b2086aeaee4a808940d1fce00cee36','279a98f86f6e4491bd0c437502999465');
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
INSERT INTO "projects" VALUES('f40fec303f8947b8827da0b2062136b1','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('279a98f86f6e4491bd0c437502999465','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('001d7210fe7e444c82125d1439ea3fc5','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('bfd5fcd29495405daac5df5d01f3308c','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('001d7210fe7e444c82125d1439ea3fc5','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('0295da0e-d3d9-418f-91d9-2b893c8b5fcb','f40fec303f8947b8827da0b2062136b1','network','2d617249-9189-4eaf-bc71-7ffb513a717b','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('19dc7b65-8f26-47d6-9eb7-7ff91736db7f','001d7210fe7e444c82125d1439ea3fc5','network','845991d4-8d21-442c-b035-e6fe5639ee45','access_as_shared','d3eab97bcffc4d2eb5a6b6ee99b4f48a');
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
INSERT INTO "role_assignments" VALUES('a32cbc68635743e8a7d94cb955f3bde9','user','e36cbf0ec1ff45cdbbeacd93bd0e79a4','dc5fcdb15af34dc096ed03bf24a19f84','project','f40fec303f8947b8827da0b2062136b1',0);
INSERT INTO "role_assignments" VALUES('af4ee655dce241bfad997515abcbdf97','user','e36cbf0ec1ff45cdbbeacd93bd0e79a4','dc5fcdb15af34dc096ed03bf24a19f84','project','279a98f86f6e4491bd0c437502999465',0);
INSERT INTO "role_assignments" VALUES('bc57f87e718d4f0299e20af4d068cc3f','user','e36cbf0ec1ff45cdbbeacd93bd0e79a4','dc5fcdb15af34dc096ed03bf24a19f84','domain','default',0);
INSERT INTO "role_assignments" VALUES('726375164f0d425d97da84dbcce46d65','user','e36cbf0ec1ff45cdbbeacd93bd0e79a4','dc5fcdb15af34dc096ed03bf24a19f84','system','all',0);
INSERT INTO "role_assignments" VALUES('8dfdb8972a8a476dbe620097da3d1d3d','user','d42ba2ee9a8449ce9241cf6727c49b3d','da593f219563464881ac053d98f053cd','project','279a98f86f6e4491bd0c437502999465',0);
INSERT INTO "role_assignments" VALUES('45da68e37ebb472c96b0e1bfb16123c6','user','c0563a980dc94268b4cf267abe2c8d6e','16130ec58e404c58a9814b83cbddc3b0','project','001d7210fe7e444c82125d1439ea3fc5',0);
INSERT INTO "role_assignments" VALUES('12f495775b0a4e349f66573ca2773564','user','9739a7f8569b45ec8773ab4ee791efd9','da593f219563464881ac053d98f053cd','project','001d7210fe7e444c82125d1439ea3fc5',0);
INSERT INTO "role_assignments" VALUES('ff042b42bc324188ba718744170acac1','user','000de825bf6142dab164911f8b460dbd','da593f219563464881ac053d98f053cd','project','bfd5fcd29495405daac5df5d01f3308c',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('814d61c98b3041ccaadf28a295e3fe73','dc5fcdb15af34dc096ed03bf24a19f84','015dfdbd54904a7d811c9599400c75f3');
INSERT INTO "role_implications" VALUES('961d12cac22f4ac1986dbbbbdeec6380','015dfdbd54904a7d811c9599400c75f3','da593f219563464881ac053d98f053cd');
INSERT INTO "role_implications" VALUES('5e55d2415be54b01bb45a1f42f9d5eb7','da593f219563464881ac053d98f053cd','16130ec58e404c58a9814b83cbddc3b0');
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
INSERT INTO "roles" VALUES('dc5fcdb15af34dc096ed03bf24a19f84','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('015dfdbd54904a7d811c9599400c75f3','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('da593f219563464881ac053d98f053cd','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('16130ec58e404c58a9814b83cbddc3b0','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('518b42e13b19483e80ef30200fb6726e','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('9090176f-ffac-467e-8df8-474d82933cb6','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('61f2c940-ca4c-4aa9-8d0c-33d7e93ca0a5','001d7210fe7e444c82125d1439ea3fc5','d8897c7d-0b32-4e39-a3e5-af4412aff646','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('26151696-a73c-4a39-a654-8d1a6a9b7446','001d7210fe7e444c82125d1439ea3fc5','d8897c7d-0b32-4e39-a3e5-af4412aff646','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('728e4755-9d9d-4fa2-940b-21130c05d92d','001d7210fe7e444c82125d1439ea3fc5','d8897c7d-0b32-4e39-a3e5-af4412aff646','ingress','IPv4',NULL,NULL,NULL,NULL,'d8897c7d-0b32-4e39-a3e5-af4412aff646',NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('03fc3cc5-54bd-4c06-a5c7-4a83f343e6e9','001d7210fe7e444c82125d1439ea3fc5','d8897c7d-0b32-4e39-a3e5-af4412aff646','ingress','IPv6',NULL,NULL,NULL,NULL,'d8897c7d-0b32-4e39-a3e5-af4412aff646',NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('0f5efb82-c75b-48fd-9b73-604ca2c3da08','bfd5fcd29495405daac5df5d01f3308c','85553bb7-85b7-4fe1-a17f-81ab21ece17c','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('280e14df-d1f6-498a-8a43-9cf48e19b262','bfd5fcd29495405daac5df5d01f3308c','85553bb7-85b7-4fe1-a17f-81ab21ece17c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('516f70e4-9a3e-4896-a9ac-131b2bf087b7','bfd5fcd29495405daac5df5d01f3308c','85553bb7-85b7-4fe1-a17f-81ab21ece17c','ingress','IPv4',NULL,NULL,NULL,NULL,'85553bb7-85b7-4fe1-a17f-81ab21ece17c',NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('92eae260-8d27-47ad-a22c-9f6978c0d9b4','bfd5fcd29495405daac5df5d01f3308c','85553bb7-85b7-4fe1-a17f-81ab21ece17c','ingress','IPv6',NULL,NULL,NULL,NULL,'85553bb7-85b7-4fe1-a17f-81ab21ece17c',NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('a4a256e2-0e38-4d90-9ee4-ee1ae86b591a','f40fec303f8947b8827da0b2062136b1','1740c52d-e9a6-4d9b-b1cb-2fc484f60846','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('65ce9e9b-c758-4f05-8431-92617b17cb12','f40fec303f8947b8827da0b2062136b1','1740c52d-e9a6-4d9b-b1cb-2fc484f60846','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('4a34e39e-243a-4c0a-ac52-184f6deb9bc3','f40fec303f8947b8827da0b2062136b1','1740c52d-e9a6-4d9b-b1cb-2fc484f60846','ingress','IPv4',NULL,NULL,NULL,NULL,'1740c52d-e9a6-4d9b-b1cb-2fc484f60846',NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('9ae53597-af33-4291-8986-3d18a5363aba','f40fec303f8947b8827da0b2062136b1','1740c52d-e9a6-4d9b-b1cb-2fc484f60846','ingress','IPv6',NULL,NULL,NULL,NULL,'1740c52d-e9a6-4d9b-b1cb-2fc484f60846',NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('e1480821-7a39-41a0-b98b-0569ed063a82','001d7210fe7e444c82125d1439ea3fc5','1e197ffd-e3f9-4425-a4d8-87d8dbcb2f0c','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
INSERT INTO "security_group_rules" VALUES('d04f81b2-aa9d-4e47-ab83-09136e585b42','001d7210fe7e444c82125d1439ea3fc5','1e197ffd-e3f9-4425-a4d8-87d8dbcb2f0c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1);
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
INSERT INTO "security_groups" VALUES('d8897c7d-0b32-4e39-a3e5-af4412aff646','001d7210fe7e444c82125d1439ea3fc5','Default security group','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'default',1,'001d7210fe7e444c82125d1439ea3fc5');
INSERT INTO "security_groups" VALUES('85553bb7-85b7-4fe1-a17f-81ab21ece17c','bfd5fcd29495405daac5df5d01f3308c','Default security group','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'default',1,'bfd5fcd29495405daac5df5d01f3308c');
INSERT INTO "security_groups" VALUES('1740c52d-e9a6-4d9b-b1cb-2fc484f60846','f40fec303f8947b8827da0b2062136b1','Default security group','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'default',1,'f40fec303f8947b8827da0b2062136b1');
INSERT INTO "security_groups" VALUES('1e197ffd-e3f9-4425-a4d8-87d8dbcb2f0c','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('124465ad-0ec2-4116-b7db-a8884803251f','001d7210fe7e444c82125d1439ea3fc5','9739a7f8569b45ec8773ab4ee791efd9','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"b94f5140-502f-407c-b0da-c42354a8b7f4","made":true}]','active',NULL,1,1,1,NULL,'r-362bfcf1',0,'MANUAL','','','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z','2026-11-22T01:15:12.602769','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('8e54c00b-5059-466b-a513-d7e57292629e','a3989bc6-e503-4c2f-9feb-adb25faf3c39','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('f58acf01-a237-400d-8821-9ce8912f2bf2','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'4a20e801-0147-45c2-94c5-dd2e968eeb1d',0);
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
INSERT INTO "subnets" VALUES('38078521-4aea-48a0-b979-3c927c2c34c3','f40fec303f8947b8827da0b2062136b1','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'public_subnet','2d617249-9189-4eaf-bc71-7ffb513a717b',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('a3989bc6-e503-4c2f-9feb-adb25faf3c39','001d7210fe7e444c82125d1439ea3fc5','','[]','2026-11-22T01:15:12Z','2026-11-22T01:15:12Z',1,'','845991d4-8d21-442c-b035-e6fe5639ee45',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('sv427g9xCyCyU-t1yPGKWA','9739a7f8569b45ec8773ab4ee791efd9',1795353312);
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
INSERT INTO "users" VALUES('e36cbf0ec1ff45cdbbeacd93bd0e79a4','admin','default',NULL,NULL,1,'$2b$08$HeGKHGEXnGxXJzalWZPSOucQGhTMyA40E5ozl3XSY4JSdkEefK3sW','{}','{}',0);
INSERT INTO "users" VALUES('d42ba2ee9a8449ce9241cf6727c49b3d','demo','default',NULL,NULL,1,'$2b$08$RYhcvAqJKstWNy/5PqXcteRo7rIMkSvwrv2KMqEMoFn.wstxF5/Ki','{}','{}',0);
INSERT INTO "users" VALUES('c0563a980dc94268b4cf267abe2c8d6e','reader','default',NULL,NULL,1,'$2b$08$gH6juqifCR6cZahZPKE1yOyWQyEYu3L55EOkKGvGdU9K.uIY31HsW','{}','{}',0);
INSERT INTO "users" VALUES('9739a7f8569b45ec8773ab4ee791efd9','member','default',NULL,NULL,1,'$2b$08$EI72YikjvugRrIcV.cOxyOA.dbVX9YFR570yRnWFQvC8hkaEHj1TK','{}','{}',0);
INSERT INTO "users" VALUES('000de825bf6142dab164911f8b460dbd','stranger','default',NULL,NULL,1,'$2b$08$GVlsjhSE3VWjO5embBeW2eZD7PzbGJjd3S0mHyUoasGAxggNuGl4C','{}','{}',0);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
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
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
COMMIT;
