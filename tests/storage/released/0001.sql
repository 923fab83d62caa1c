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
INSERT INTO "access_rules" VALUES('114d943eb1ad4d4eaf07902d2d8a5579','2a1b952a6dd4497b9b045cf28c23c70f','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('23a15ed5-7a07-4d19-8e1d-4f0c16cf755e','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('f437da31-3748-4edf-9e43-b21147ac85c2','bfbf102bd6344dc0ab051e208b7e8f5c','scope',4);
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
INSERT INTO "application_credentials" VALUES('fe7713f56896475f9a45344b4b00ffd7','2a1b952a6dd4497b9b045cf28c23c70f','bfbf102bd6344dc0ab051e208b7e8f5c','robot',NULL,'$2b$08$NV99QcYeuwaAX02qrS7lwOQRZ/O.iae6Epbcy7EK.5xJ/Yr5EaUOK','["9710bc93ffa6408780b9b107a2c309a3","b890ad4f0424480b86f9fccd2b8389e9"]','["114d943eb1ad4d4eaf07902d2d8a5579"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('bfbf102bd6344dc0ab051e208b7e8f5c','6eec0f62-daa7-47e0-9fb6-f895a4728add','30f3377a-9b34-444c-9695-c436da0fe8bc');
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
INSERT INTO "catalog_endpoints" VALUES('fe22aa5e079b4af7ad81e3d1b8aeb368','public','8ac64a3f5b4f4e1e9bccc625a21aab42','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('8ac64a3f5b4f4e1e9bccc625a21aab42','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('bfbf102bd6344dc0ab051e208b7e8f5c','bfbf102bd6344dc0ab051e208b7e8f5c','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('9f0c50b6-879c-457b-8b75-e83772c3c117','bfbf102bd6344dc0ab051e208b7e8f5c','a4d6c0a5-a19d-4b82-8922-9ddb0f20a25d','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('a55bd22d22f42900eb0633d2cc139df1c1a2f056dce9b2de98bb7794b87f9b2f','2a1b952a6dd4497b9b045cf28c23c70f','ec2','bfbf102bd6344dc0ab051e208b7e8f5c','gAAAAABrAmT2iBuE7q_cBETWQJpDkozOKoY-9f7MPdFDF096pnKFLg7BWWqEIfO-RpWlra5iGxCZT6LojzLZyjVzp2Dk8Udb3T6Ovk05TvVPdWLiKJBVfup1kcY-oCha0b_peUCLYjVOXaA8tNjy3xiQdLSG3Z86AzOKyrIiFIV_lnbpBFOvOb2F15KL15nztx-E7IayNTrOh0KYH10P1W9VnTyFbnG-YQ==');
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
INSERT INTO "default_security_group_rules" VALUES('ff99c582-9079-44f0-8771-f5b1003dee1b','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "default_security_group_rules" VALUES('77ac464e-69aa-493f-a57f-18bc3d8dff3e','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "default_security_group_rules" VALUES('9afc146e-77a9-4880-b67c-6aaddcc73128','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "default_security_group_rules" VALUES('e4f8f837-58ad-4789-a032-d20337b1527f','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
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
INSERT INTO "endpoint_groups" VALUES('106f8487352245ab8222ea98aba68ab2','examples','{"service_id":"8ac64a3f5b4f4e1e9bccc625a21aab42"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('502c95f9-4fcb-43f5-9fe5-2548f4986265','','','L3_ROUTER_NAT','["268cbb37-85d3-495c-b2bc-acf03fea3ed6"]',1);
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
INSERT INTO "floatingips" VALUES('73cc75f9-450a-4e7d-8acb-deb078527f25','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'70e77caa-08de-44e3-b558-0e884a13755c','203.0.113.3',NULL,NULL,NULL,'a4d6c0a5-a19d-4b82-8922-9ddb0f20a25d','ACTIVE','','',NULL,'98fb75f6-57ad-40ab-97ec-5d64de8a2921');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('625c2db160af4f48851fd1c9bfcaae49','6d46bcb817704290a249f41e3c426a6e','cb548afe8d774b51afc2b7f259e64c11');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('6d46bcb817704290a249f41e3c426a6e','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('70e77caa-08de-44e3-b558-0e884a13755c/203.0.113.1','70e77caa-08de-44e3-b558-0e884a13755c','962e6b34-c46e-41c6-afb9-669842ad34b8','e097e025-5dc1-4cbb-a195-3fdecff53074','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc/10.0.0.2','f1754e7a-721e-4770-93bb-fe9e50659ccc','2afb2a1c-e0c1-424b-b9c7-780902d40afa','fa9261a3-cae8-4933-836b-2063e5141217','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc/10.0.0.3','f1754e7a-721e-4770-93bb-fe9e50659ccc','2afb2a1c-e0c1-424b-b9c7-780902d40afa','263eb333-aa0b-4521-9a65-a420e09f982e','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('70e77caa-08de-44e3-b558-0e884a13755c/203.0.113.2','70e77caa-08de-44e3-b558-0e884a13755c','962e6b34-c46e-41c6-afb9-669842ad34b8','61c7ee79-55ad-4d72-9cd2-88aea61ef2d2','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc/10.0.0.1','f1754e7a-721e-4770-93bb-fe9e50659ccc','2afb2a1c-e0c1-424b-b9c7-780902d40afa','0dca294c-e4ce-4e25-b6df-58c6ee56c3ea','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('70e77caa-08de-44e3-b558-0e884a13755c/203.0.113.3','70e77caa-08de-44e3-b558-0e884a13755c','962e6b34-c46e-41c6-afb9-669842ad34b8','98fb75f6-57ad-40ab-97ec-5d64de8a2921','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('70e77caa-08de-44e3-b558-0e884a13755c/203.0.113.4','70e77caa-08de-44e3-b558-0e884a13755c','962e6b34-c46e-41c6-afb9-669842ad34b8','0b4ebebb-31d8-41b0-8f5a-a4e7e49714da','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('6eec0f62-daa7-47e0-9fb6-f895a4728add/10.128.0.1','6eec0f62-daa7-47e0-9fb6-f895a4728add','a622b527-5ef8-4f76-95f1-6f6ee50e989d','722704ea-a017-4a44-a94c-333b894c51fe','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc/10.0.0.4','f1754e7a-721e-4770-93bb-fe9e50659ccc','2afb2a1c-e0c1-424b-b9c7-780902d40afa','9f65f974-4a92-4c5f-a28a-1d77088c3765','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc/10.0.0.5','f1754e7a-721e-4770-93bb-fe9e50659ccc','2afb2a1c-e0c1-424b-b9c7-780902d40afa','9bfd33fa-e6f7-454a-b91b-fbc190021f75','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc/10.0.0.6','f1754e7a-721e-4770-93bb-fe9e50659ccc','2afb2a1c-e0c1-424b-b9c7-780902d40afa','f2d50a8f-7911-44ea-9d02-4976d671ca7b','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc/10.0.0.7','f1754e7a-721e-4770-93bb-fe9e50659ccc','2afb2a1c-e0c1-424b-b9c7-780902d40afa','b625bc9f-8d01-4b4b-8650-10f515eb4393','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('a320457d4b5346deb8c8535630a26105','962e6b34-c46e-41c6-afb9-669842ad34b8','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('c0981664e0e94d79a233594757c95e36','2afb2a1c-e0c1-424b-b9c7-780902d40afa','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('422465ceff8a423783ddebba2176aebf','a622b527-5ef8-4f76-95f1-6f6ee50e989d','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('1495b0081930ffd4ef1d905b850c911e','2a1b952a6dd4497b9b045cf28c23c70f','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC6Rqc4+g8HYh1ps8xiQxOL8VMskaFOaSfcSM9O3KKMvOXWbqSR/SqAPx8iQViDc5WYW3L5AmMyFB3JbyFJnA43lE1AZkHEqYvtsa7lCRz9hS8RpzyD0hkVTgrUCaVi1fCQ5kCUWJS4an58qpj5cRlkCKkdVGxUt8uXEaXJP3X/Q8jdMGPWslSXzvTd1qRDre20erANP42PpMW7j5pror6svs2+Fje9/nJdD7o4PlMrys4MfbG3yBNeJZ2SAvk5pow4qNaK+nyAMKF1g9o9KwSCcfnNM44GpG4Q1LR6zlSRSuogsf0P70v1ZXYcBaPyWLKwFcMNTJWs3w8lvvUQy+iP Generated-by-cumulet','cd:e9:9b:34:b8:b2:85:ce:92:76:c1:c2:d5:cc:23:a4','2026-11-22T03:43:50.679708Z');
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
INSERT INTO "lb_health_monitors" VALUES('79a4d6d5-0087-4043-a3aa-980220466825','bfbf102bd6344dc0ab051e208b7e8f5c','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('4bd2c917-9482-4f49-ab0c-1b8b8f1a8451','bfbf102bd6344dc0ab051e208b7e8f5c',1,'INACTIVE',NULL,'065c5abf-4919-44de-95eb-f9b6bebc4d9a','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('065c5abf-4919-44de-95eb-f9b6bebc4d9a/79a4d6d5-0087-4043-a3aa-980220466825','065c5abf-4919-44de-95eb-f9b6bebc4d9a','79a4d6d5-0087-4043-a3aa-980220466825','2026-11-22T03:43:51.031497Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('065c5abf-4919-44de-95eb-f9b6bebc4d9a','bfbf102bd6344dc0ab051e208b7e8f5c',1,'ACTIVE',NULL,'','','2afb2a1c-e0c1-424b-b9c7-780902d40afa','HTTP','SOURCE_IP','haproxy','f827461b-f0de-4237-851e-d351a5b81a60');
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
INSERT INTO "lb_vips" VALUES('f827461b-f0de-4237-851e-d351a5b81a60','bfbf102bd6344dc0ab051e208b7e8f5c',1,'ACTIVE',NULL,'','','2afb2a1c-e0c1-424b-b9c7-780902d40afa','10.0.0.6','f2d50a8f-7911-44ea-9d02-4976d671ca7b',80,'HTTP','065c5abf-4919-44de-95eb-f9b6bebc4d9a',NULL,-1);
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
INSERT INTO "metering_label_rules" VALUES('2f4b7fce-8f1c-4026-9f32-6423c5f14233','bfbf102bd6344dc0ab051e208b7e8f5c','8d734de1-2c4e-4319-a94e-5975b9f97057','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('8d734de1-2c4e-4319-a94e-5975b9f97057','bfbf102bd6344dc0ab051e208b7e8f5c','label','',0);
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
INSERT INTO "networks" VALUES('70e77caa-08de-44e3-b558-0e884a13755c','4fe2099f70e94fd385d7fbdae4276cf3','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('f1754e7a-721e-4770-93bb-fe9e50659ccc','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:50Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'2a6f8f96-1ba1-486a-9efd-3c08bc823aa7',2,0);
INSERT INTO "networks" VALUES('6eec0f62-daa7-47e0-9fb6-f895a4728add','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('7034779107134ab2b3bb8fcef76e21bf','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('6466a87768654283beeb2a8cd3b72ccf','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('941d931a5bb744cca9a4297519764e1f','6466a87768654283beeb2a8cd3b72ccf','','8ac64a3f5b4f4e1e9bccc625a21aab42','');
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
INSERT INTO "port_forwardings" VALUES('c9682ca0-9d80-43da-bddd-7b633b4a8fb2','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'73cc75f9-450a-4e7d-8acb-deb078527f25',2222,22,'2222:2222','22:22','10.0.0.3','263eb333-aa0b-4521-9a65-a420e09f982e','tcp','a4d6c0a5-a19d-4b82-8922-9ddb0f20a25d');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('263eb333-aa0b-4521-9a65-a420e09f982e/b82be85a-4f5a-4937-b73f-476de9352a7e','263eb333-aa0b-4521-9a65-a420e09f982e','b82be85a-4f5a-4937-b73f-476de9352a7e');
INSERT INTO "port_group_memberships" VALUES('9f65f974-4a92-4c5f-a28a-1d77088c3765/b82be85a-4f5a-4937-b73f-476de9352a7e','9f65f974-4a92-4c5f-a28a-1d77088c3765','b82be85a-4f5a-4937-b73f-476de9352a7e');
INSERT INTO "port_group_memberships" VALUES('9bfd33fa-e6f7-454a-b91b-fbc190021f75/b82be85a-4f5a-4937-b73f-476de9352a7e','9bfd33fa-e6f7-454a-b91b-fbc190021f75','b82be85a-4f5a-4937-b73f-476de9352a7e');
INSERT INTO "port_group_memberships" VALUES('b625bc9f-8d01-4b4b-8650-10f515eb4393/b82be85a-4f5a-4937-b73f-476de9352a7e','b625bc9f-8d01-4b4b-8650-10f515eb4393','b82be85a-4f5a-4937-b73f-476de9352a7e');
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
INSERT INTO "ports" VALUES('e097e025-5dc1-4cbb-a195-3fdecff53074','4fe2099f70e94fd385d7fbdae4276cf3','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'','70e77caa-08de-44e3-b558-0e884a13755c','fa:16:3e:16:6f:d7',1,'ACTIVE','70e77caa-08de-44e3-b558-0e884a13755c','network:edge','[{"subnet_id":"962e6b34-c46e-41c6-afb9-669842ad34b8","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'4fe2099f70e94fd385d7fbdae4276cf3');
INSERT INTO "ports" VALUES('fa9261a3-cae8-4933-836b-2063e5141217','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',2,'','f1754e7a-721e-4770-93bb-fe9e50659ccc','fa:16:3e:50:61:c3',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-f1754e7a-721e-4770-93bb-fe9e50659ccc','network:dhcp','[{"subnet_id":"2afb2a1c-e0c1-424b-b9c7-780902d40afa","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "ports" VALUES('263eb333-aa0b-4521-9a65-a420e09f982e','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'spare','f1754e7a-721e-4770-93bb-fe9e50659ccc','fa:16:3e:e5:2c:2a',1,'DOWN','','','[{"subnet_id":"2afb2a1c-e0c1-424b-b9c7-780902d40afa","ip_address":"10.0.0.3"}]','["b82be85a-4f5a-4937-b73f-476de9352a7e"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "ports" VALUES('61c7ee79-55ad-4d72-9cd2-88aea61ef2d2','','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'','70e77caa-08de-44e3-b558-0e884a13755c','fa:16:3e:83:75:bf',1,'ACTIVE','a4d6c0a5-a19d-4b82-8922-9ddb0f20a25d','network:router_gateway','[{"subnet_id":"962e6b34-c46e-41c6-afb9-669842ad34b8","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'4fe2099f70e94fd385d7fbdae4276cf3');
INSERT INTO "ports" VALUES('0dca294c-e4ce-4e25-b6df-58c6ee56c3ea','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'','f1754e7a-721e-4770-93bb-fe9e50659ccc','fa:16:3e:f5:8f:80',1,'ACTIVE','a4d6c0a5-a19d-4b82-8922-9ddb0f20a25d','network:router_interface','[{"subnet_id":"2afb2a1c-e0c1-424b-b9c7-780902d40afa","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "ports" VALUES('98fb75f6-57ad-40ab-97ec-5d64de8a2921','','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'','70e77caa-08de-44e3-b558-0e884a13755c','fa:16:3e:37:72:7f',1,'DOWN','73cc75f9-450a-4e7d-8acb-deb078527f25','network:floatingip','[{"subnet_id":"962e6b34-c46e-41c6-afb9-669842ad34b8","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'4fe2099f70e94fd385d7fbdae4276cf3');
INSERT INTO "ports" VALUES('0b4ebebb-31d8-41b0-8f5a-a4e7e49714da','','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'','70e77caa-08de-44e3-b558-0e884a13755c','fa:16:3e:93:41:16',1,'ACTIVE','30f3377a-9b34-444c-9695-c436da0fe8bc','network:router_gateway','[{"subnet_id":"962e6b34-c46e-41c6-afb9-669842ad34b8","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'4fe2099f70e94fd385d7fbdae4276cf3');
INSERT INTO "ports" VALUES('722704ea-a017-4a44-a94c-333b894c51fe','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'','6eec0f62-daa7-47e0-9fb6-f895a4728add','fa:16:3e:0f:7b:54',1,'ACTIVE','30f3377a-9b34-444c-9695-c436da0fe8bc','network:router_interface','[{"subnet_id":"a622b527-5ef8-4f76-95f1-6f6ee50e989d","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "ports" VALUES('9f65f974-4a92-4c5f-a28a-1d77088c3765','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',2,'','f1754e7a-721e-4770-93bb-fe9e50659ccc','fa:16:3e:d4:58:db',1,'DOWN','','trunk:subport','[{"subnet_id":"2afb2a1c-e0c1-424b-b9c7-780902d40afa","ip_address":"10.0.0.4"}]','["b82be85a-4f5a-4937-b73f-476de9352a7e"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','b6e0dd2b-1af0-46ef-9013-bb738f2861cf',100,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "ports" VALUES('9bfd33fa-e6f7-454a-b91b-fbc190021f75','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'','f1754e7a-721e-4770-93bb-fe9e50659ccc','fa:16:3e:be:4d:27',1,'DOWN','','','[{"subnet_id":"2afb2a1c-e0c1-424b-b9c7-780902d40afa","ip_address":"10.0.0.5"}]','["b82be85a-4f5a-4937-b73f-476de9352a7e"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','b6e0dd2b-1af0-46ef-9013-bb738f2861cf',0,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "ports" VALUES('f2d50a8f-7911-44ea-9d02-4976d671ca7b','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'vip-f827461b-f0de-4237-851e-d351a5b81a60','f1754e7a-721e-4770-93bb-fe9e50659ccc','fa:16:3e:24:06:3c',1,'ACTIVE','f827461b-f0de-4237-851e-d351a5b81a60','neutron:LOADBALANCER','[{"subnet_id":"2afb2a1c-e0c1-424b-b9c7-780902d40afa","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "ports" VALUES('b625bc9f-8d01-4b4b-8650-10f515eb4393','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'','f1754e7a-721e-4770-93bb-fe9e50659ccc','fa:16:3e:39:47:5c',1,'ACTIVE','6a05345e-25b0-46aa-8e0c-cd10566fef65','compute:nova','[{"subnet_id":"2afb2a1c-e0c1-424b-b9c7-780902d40afa","ip_address":"10.0.0.7"}]','["b82be85a-4f5a-4937-b73f-476de9352a7e"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'bfbf102bd6344dc0ab051e208b7e8f5c');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('c5daec0282fa44cc9218148ae1e54add','endpoint','fe22aa5e079b4af7ad81e3d1b8aeb368','59691db3fdac4a52b28c6f2b3318fd71');
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
INSERT INTO "projects" VALUES('4fe2099f70e94fd385d7fbdae4276cf3','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('59691db3fdac4a52b28c6f2b3318fd71','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('bfbf102bd6344dc0ab051e208b7e8f5c','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('60cc094229b4462985ab81ed4c32e6db','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('e2fc02f9-6c9f-4bbc-a399-dc3238f96ab6','bfbf102bd6344dc0ab051e208b7e8f5c','2a6f8f96-1ba1-486a-9efd-3c08bc823aa7',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('032096b7-808f-4d68-bae7-7d7abd92319d','bfbf102bd6344dc0ab051e208b7e8f5c','2a6f8f96-1ba1-486a-9efd-3c08bc823aa7',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('ac5e1226-4026-4dbe-89eb-e802890210e7','bfbf102bd6344dc0ab051e208b7e8f5c','2a6f8f96-1ba1-486a-9efd-3c08bc823aa7',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('8d9ab092-4563-4e51-9c54-88acdfa032df','bfbf102bd6344dc0ab051e208b7e8f5c','2a6f8f96-1ba1-486a-9efd-3c08bc823aa7',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('82b9d1ff-8325-49f4-83ed-52e194b68332','bfbf102bd6344dc0ab051e208b7e8f5c','2a6f8f96-1ba1-486a-9efd-3c08bc823aa7',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('2a6f8f96-1ba1-486a-9efd-3c08bc823aa7','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('bfbf102bd6344dc0ab051e208b7e8f5c','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('e118bd08-1e1f-4f84-a085-8e08e3dc5a0e','4fe2099f70e94fd385d7fbdae4276cf3','network','70e77caa-08de-44e3-b558-0e884a13755c','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('d5f969ac-dbd7-4223-bf7a-c4df65eca007','4fe2099f70e94fd385d7fbdae4276cf3','subnetpool','68bc45b6-ee16-48a6-8f47-f7fd28c2d88e','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('61c242c0-49d0-4ab9-9c16-22b43b5a7e9e','bfbf102bd6344dc0ab051e208b7e8f5c','network','f1754e7a-721e-4770-93bb-fe9e50659ccc','access_as_shared','ba643082501f4c4683e8793a29092282');
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
INSERT INTO "registered_limits" VALUES('03551d7d58344f4eb45c4ef49adf5eeb','8ac64a3f5b4f4e1e9bccc625a21aab42','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('93caffb551e04165bbf9e78617897878','audit_id','pWvkN20DoX5YHlPtWwjmsQ',1.79531902949523401256e+09);
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
INSERT INTO "role_assignments" VALUES('ee16067e54c24447a23322eb973ce2f8','user','25cce29649b045139e98cba540164e7e','0ac69f56621b4cf3a5ee2914612cd1be','project','4fe2099f70e94fd385d7fbdae4276cf3',0);
INSERT INTO "role_assignments" VALUES('252311e11f274b0aa268eb9d9153c394','user','25cce29649b045139e98cba540164e7e','0ac69f56621b4cf3a5ee2914612cd1be','project','59691db3fdac4a52b28c6f2b3318fd71',0);
INSERT INTO "role_assignments" VALUES('4e3a001117c74b0aa73deb0ef1665ce0','user','25cce29649b045139e98cba540164e7e','0ac69f56621b4cf3a5ee2914612cd1be','domain','default',0);
INSERT INTO "role_assignments" VALUES('9c759221bc8e4850be7b4c56a11f36b4','user','25cce29649b045139e98cba540164e7e','0ac69f56621b4cf3a5ee2914612cd1be','system','all',0);
INSERT INTO "role_assignments" VALUES('4f958f5a89814e5bbb151e39855268fc','user','7225c0334a71451fb44429079d0c3bad','9710bc93ffa6408780b9b107a2c309a3','project','59691db3fdac4a52b28c6f2b3318fd71',0);
INSERT INTO "role_assignments" VALUES('506b6c347fb14a74be63dbe6e3c4d466','user','cbc7c492543a407ea2f3f3948db0f2d7','b890ad4f0424480b86f9fccd2b8389e9','project','bfbf102bd6344dc0ab051e208b7e8f5c',0);
INSERT INTO "role_assignments" VALUES('73defab50b38469f94449a5ee757cc96','user','2a1b952a6dd4497b9b045cf28c23c70f','9710bc93ffa6408780b9b107a2c309a3','project','bfbf102bd6344dc0ab051e208b7e8f5c',0);
INSERT INTO "role_assignments" VALUES('c013aa77acf547e3aae21c9b9ad89dc3','user','cb548afe8d774b51afc2b7f259e64c11','9710bc93ffa6408780b9b107a2c309a3','project','60cc094229b4462985ab81ed4c32e6db',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('c26ce7f191914df5905fafb8c52bddc9','0ac69f56621b4cf3a5ee2914612cd1be','0816fb7271ae4f818f08ca549c88db60');
INSERT INTO "role_implications" VALUES('37c3177ff8b74b64ae44cf568a8fc410','0816fb7271ae4f818f08ca549c88db60','9710bc93ffa6408780b9b107a2c309a3');
INSERT INTO "role_implications" VALUES('60d678f0964e49d6b3fe28996a660595','9710bc93ffa6408780b9b107a2c309a3','b890ad4f0424480b86f9fccd2b8389e9');
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
INSERT INTO "roles" VALUES('0ac69f56621b4cf3a5ee2914612cd1be','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('0816fb7271ae4f818f08ca549c88db60','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('9710bc93ffa6408780b9b107a2c309a3','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('b890ad4f0424480b86f9fccd2b8389e9','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('257304a2dc6748b99596edec9be6fa6d','service',NULL,NULL,'{}','{}');
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
	availability_zone_hints TEXT, 
	flavor_id TEXT, 
	l3_hosted BOOLEAN, 
	enable_snat BOOLEAN, 
	gateway_qos_policy_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('a4d6c0a5-a19d-4b82-8922-9ddb0f20a25d','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',2,'',1,'ACTIVE','[]',0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('30f3377a-9b34-444c-9695-c436da0fe8bc','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('d17a3f3a-edcd-4e42-a327-666cb001f129','bfbf102bd6344dc0ab051e208b7e8f5c','b82be85a-4f5a-4937-b73f-476de9352a7e','ingress','IPv4',NULL,NULL,NULL,NULL,'b82be85a-4f5a-4937-b73f-476de9352a7e',NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('d6b7539b-ee2f-4630-8fb2-2839e78dd791','bfbf102bd6344dc0ab051e208b7e8f5c','b82be85a-4f5a-4937-b73f-476de9352a7e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('791126ba-2606-4d7b-a06e-21e8d81a6307','bfbf102bd6344dc0ab051e208b7e8f5c','b82be85a-4f5a-4937-b73f-476de9352a7e','ingress','IPv6',NULL,NULL,NULL,NULL,'b82be85a-4f5a-4937-b73f-476de9352a7e',NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('8690e886-00ec-4bd3-912d-9ed0464990c0','bfbf102bd6344dc0ab051e208b7e8f5c','b82be85a-4f5a-4937-b73f-476de9352a7e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('f29e7aba-6a63-4968-a80b-3b7f8969ef6b','60cc094229b4462985ab81ed4c32e6db','970b8b57-e468-460c-bf9c-86dab71e13f5','ingress','IPv4',NULL,NULL,NULL,NULL,'970b8b57-e468-460c-bf9c-86dab71e13f5',NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('0411ac63-2dff-4a7f-8c28-762692f52a21','60cc094229b4462985ab81ed4c32e6db','970b8b57-e468-460c-bf9c-86dab71e13f5','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('e9b68ab6-15a3-4eda-a28d-91c892d08492','60cc094229b4462985ab81ed4c32e6db','970b8b57-e468-460c-bf9c-86dab71e13f5','ingress','IPv6',NULL,NULL,NULL,NULL,'970b8b57-e468-460c-bf9c-86dab71e13f5',NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('d25ab8e4-16f2-4160-b3dc-38b646370374','60cc094229b4462985ab81ed4c32e6db','970b8b57-e468-460c-bf9c-86dab71e13f5','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('b0e25466-dcdb-4a19-aa69-c4bda85de24c','4fe2099f70e94fd385d7fbdae4276cf3','0552e2b5-01ed-4893-9b4e-297687cb4f5d','ingress','IPv4',NULL,NULL,NULL,NULL,'0552e2b5-01ed-4893-9b4e-297687cb4f5d',NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('be441865-dcac-49b4-b268-ad2d925920a1','4fe2099f70e94fd385d7fbdae4276cf3','0552e2b5-01ed-4893-9b4e-297687cb4f5d','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('003a65c3-3678-4391-9e06-23deb570985c','4fe2099f70e94fd385d7fbdae4276cf3','0552e2b5-01ed-4893-9b4e-297687cb4f5d','ingress','IPv6',NULL,NULL,NULL,NULL,'0552e2b5-01ed-4893-9b4e-297687cb4f5d',NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('e57be3ee-f361-4b77-b3b5-76a96fd76a3a','4fe2099f70e94fd385d7fbdae4276cf3','0552e2b5-01ed-4893-9b4e-297687cb4f5d','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1);
INSERT INTO "security_group_rules" VALUES('6d4e8f20-5815-41f2-bd30-e2982a07944d','bfbf102bd6344dc0ab051e208b7e8f5c','3c8240d8-bc9d-4baf-a1e8-e28d89354d15','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1);
INSERT INTO "security_group_rules" VALUES('a6f08f76-d4fd-49c6-8f65-fecd59a0dcfb','bfbf102bd6344dc0ab051e208b7e8f5c','3c8240d8-bc9d-4baf-a1e8-e28d89354d15','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1);
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
INSERT INTO "security_groups" VALUES('b82be85a-4f5a-4937-b73f-476de9352a7e','bfbf102bd6344dc0ab051e208b7e8f5c','Default security group','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'default',1,'bfbf102bd6344dc0ab051e208b7e8f5c');
INSERT INTO "security_groups" VALUES('970b8b57-e468-460c-bf9c-86dab71e13f5','60cc094229b4462985ab81ed4c32e6db','Default security group','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'default',1,'60cc094229b4462985ab81ed4c32e6db');
INSERT INTO "security_groups" VALUES('0552e2b5-01ed-4893-9b4e-297687cb4f5d','4fe2099f70e94fd385d7fbdae4276cf3','Default security group','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'default',1,'4fe2099f70e94fd385d7fbdae4276cf3');
INSERT INTO "security_groups" VALUES('3c8240d8-bc9d-4baf-a1e8-e28d89354d15','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('6a05345e-25b0-46aa-8e0c-cd10566fef65','bfbf102bd6344dc0ab051e208b7e8f5c','2a1b952a6dd4497b9b045cf28c23c70f','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"b625bc9f-8d01-4b4b-8650-10f515eb4393","made":true}]','active',NULL,1,1,1,NULL,'r-91ba0cdf',0,'MANUAL','','','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z','2026-11-22T03:43:50.727572','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('aebc9e9a-b5f9-444c-b032-4de30756c844','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('268cbb37-85d3-495c-b2bc-acf03fea3ed6','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('065c5abf-4919-44de-95eb-f9b6bebc4d9a','2afb2a1c-e0c1-424b-b9c7-780902d40afa','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('68bc45b6-ee16-48a6-8f47-f7fd28c2d88e','4fe2099f70e94fd385d7fbdae4276cf3','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('788fe035-533f-4e91-ab69-8dbbb0e0d042','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'f437da31-3748-4edf-9e43-b21147ac85c2',0);
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
INSERT INTO "subnets" VALUES('962e6b34-c46e-41c6-afb9-669842ad34b8','4fe2099f70e94fd385d7fbdae4276cf3','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'public_subnet','70e77caa-08de-44e3-b558-0e884a13755c',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('2afb2a1c-e0c1-424b-b9c7-780902d40afa','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:49Z','2026-11-22T03:43:49Z',1,'','f1754e7a-721e-4770-93bb-fe9e50659ccc',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('a622b527-5ef8-4f76-95f1-6f6ee50e989d','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'auto_allocated_subnet_v4','6eec0f62-daa7-47e0-9fb6-f895a4728add',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'68bc45b6-ee16-48a6-8f47-f7fd28c2d88e','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('pWvkN20DoX5YHlPtWwjmsQ','2a1b952a6dd4497b9b045cf28c23c70f',1795362229,0);
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
INSERT INTO "trunks" VALUES('b6e0dd2b-1af0-46ef-9013-bb738f2861cf','bfbf102bd6344dc0ab051e208b7e8f5c','','[]','2026-11-22T03:43:50Z','2026-11-22T03:43:50Z',1,'trunk','9bfd33fa-e6f7-454a-b91b-fbc190021f75',1,'DOWN');
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
INSERT INTO "trusts" VALUES('2c3013ea9dd4469eb4d49a5a98cdfa02','2a1b952a6dd4497b9b045cf28c23c70f','cb548afe8d774b51afc2b7f259e64c11','bfbf102bd6344dc0ab051e208b7e8f5c',0,'["b890ad4f0424480b86f9fccd2b8389e9"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('3e0ac401b9364c4080b82d8275fc24f8','bfbf102bd6344dc0ab051e208b7e8f5c',NULL,'8ac64a3f5b4f4e1e9bccc625a21aab42','RegionOne','things',9,NULL,'03551d7d58344f4eb45c4ef49adf5eeb');
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
INSERT INTO "users" VALUES('25cce29649b045139e98cba540164e7e','admin','default',NULL,NULL,1,'$2b$08$fCJpmt1K0xmnoq/vjV4/IOqQwCelK8QoOYK7FYOsi/eIcDm/mP2ci','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('7225c0334a71451fb44429079d0c3bad','demo','default',NULL,NULL,1,'$2b$08$DOU1EC9c/mSgdqW2AiBI1eyRfnVvW4XRn9zs1UEHhZMAcVU.tyRPS','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('cbc7c492543a407ea2f3f3948db0f2d7','reader','default',NULL,NULL,1,'$2b$08$XrzdmiSgvLQUSTkel7VpBOTDGS800bp/P5GyhF5MqtQ6TWmqEd9Ge','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('2a1b952a6dd4497b9b045cf28c23c70f','member','default',NULL,NULL,1,'$2b$08$S/laU33YjBP.w6IH4MPys.XAlrv5dNCkpTBVUp/etlIszr/L3buXm','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('cb548afe8d774b51afc2b7f259e64c11','stranger','default',NULL,NULL,1,'$2b$08$US1obi3LmYmX7el4QtWGGuUa2n8AYO4L95sMVvnp3FLRzuKnISBlO','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_address_groups_name ON address_groups (name);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_address_scopes_name ON address_scopes (name);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_name ON qos_policies (name);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_trunks_status ON trunks (status);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
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
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
COMMIT;
