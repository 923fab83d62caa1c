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
INSERT INTO "access_rules" VALUES('e9dba609fc36428e8a0311ea80577e21','cb72c66b49fc404b87559e0fd6d733e4','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('39553e5c-8e2e-4b84-8b4d-c2a5d9ebeef7','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('d5ffd0a7-701a-47ed-bc6d-88f71bd367a4','1fefeebc890e41d8924161186049bb16','scope',4);
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
INSERT INTO "application_credentials" VALUES('cbe81d4820d94f0180e3ad40df7c8c73','cb72c66b49fc404b87559e0fd6d733e4','1fefeebc890e41d8924161186049bb16','robot',NULL,'$2b$08$BQGCMRFgk3FKqPwJrbq/w.XrcluO0Aun6cxLXw0JJcV3hnCX5FuEW','["15c8520d6af94bc18eed33e2069cdda2","fd2a39537565479586d3238fce8a5b22"]','["e9dba609fc36428e8a0311ea80577e21"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('1fefeebc890e41d8924161186049bb16','9d7f23f9-ce0f-4af5-9486-21fcbff2b9be','10b638fa-5d3f-47d9-961f-907857f15e8f');
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
INSERT INTO "catalog_endpoints" VALUES('f882c24aaba64ce9aa7d57a935088120','public','1ae633594d25474099916332ec01dc06','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('1ae633594d25474099916332ec01dc06','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('1fefeebc890e41d8924161186049bb16','1fefeebc890e41d8924161186049bb16','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('139b82a4-427d-4414-89f9-19584a7b6e22','1fefeebc890e41d8924161186049bb16','76404c6b-a471-4521-b4ec-898901e55a91','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('d10a8c4ddf7634af96184bfaba69e3e5aa0deddf8f5994b4e1b7529de769d03f','cb72c66b49fc404b87559e0fd6d733e4','ec2','1fefeebc890e41d8924161186049bb16','gAAAAABrAmMQgWdzOFMdygSAdYCMrOLt-f1WweyLa5HW45VO17BBId56Rk3gVDBBGJSwt0KC-3j38A8VR1D1wtGa_VYsnHEBcf-BQMZt0vqMMjROt4xx-G21FpEkZ-2JqI0stmx71oBZQnV1uyX7MQmJL-ROUP5zuNN35XfsLfajDNLWhwFmUt5PAGNeNlHqr294D1FJqiMBvnRaljUhj9cT2qAUxbAJCw==');
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
INSERT INTO "default_security_group_rules" VALUES('a15f838a-b688-4559-9b53-7c12664c95b5','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "default_security_group_rules" VALUES('7241427f-4034-4b97-81f1-58f1b1ab861d','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "default_security_group_rules" VALUES('a5ceefb5-78d9-4d51-a38b-90d1b4a7656a','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "default_security_group_rules" VALUES('9010dac9-7ede-4fb2-ba24-6e2bde8480a9','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
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
INSERT INTO "endpoint_groups" VALUES('06a8804e70d349fe81209e42888d9fd6','examples','{"service_id":"1ae633594d25474099916332ec01dc06"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('3d83a024-6e4e-45ac-ab6f-ba56b22263d9','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'a3b659c6-5e81-46f2-a53d-d08703531667','203.0.113.3',NULL,NULL,NULL,'76404c6b-a471-4521-b4ec-898901e55a91','ACTIVE','','',NULL,'425d6257-4bcf-4ea7-ae5f-a89e7666ec62');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('62dbf9376eb04d37917662bb1d3074f2','ad6983454da3482fa66dd5e0f3bee396','637839f2f4354e0da5b063d254aa2025');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('ad6983454da3482fa66dd5e0f3bee396','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('a3b659c6-5e81-46f2-a53d-d08703531667/203.0.113.1','a3b659c6-5e81-46f2-a53d-d08703531667','38a5eab3-f9a7-44df-bd87-90e968625e8b','5499c03c-69d8-4f1e-ab7f-694299544940','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3/10.0.0.2','3fa1b176-b865-4f48-8838-27a6a17e87f3','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','2dc975f1-324c-418f-a8d4-ee548832ed79','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3/10.0.0.3','3fa1b176-b865-4f48-8838-27a6a17e87f3','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','c4fdb8e9-ded8-4acb-97fc-63fdbf254255','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('a3b659c6-5e81-46f2-a53d-d08703531667/203.0.113.2','a3b659c6-5e81-46f2-a53d-d08703531667','38a5eab3-f9a7-44df-bd87-90e968625e8b','9e20881c-5e8d-41dc-8b5e-3a1a87043229','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3/10.0.0.1','3fa1b176-b865-4f48-8838-27a6a17e87f3','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','821d558f-b49a-4cd4-aec2-46643198fd3c','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('a3b659c6-5e81-46f2-a53d-d08703531667/203.0.113.3','a3b659c6-5e81-46f2-a53d-d08703531667','38a5eab3-f9a7-44df-bd87-90e968625e8b','425d6257-4bcf-4ea7-ae5f-a89e7666ec62','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('a3b659c6-5e81-46f2-a53d-d08703531667/203.0.113.4','a3b659c6-5e81-46f2-a53d-d08703531667','38a5eab3-f9a7-44df-bd87-90e968625e8b','0c653cfa-8bfd-4ed8-8823-59f090072bfe','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('9d7f23f9-ce0f-4af5-9486-21fcbff2b9be/10.128.0.1','9d7f23f9-ce0f-4af5-9486-21fcbff2b9be','cc766fc8-8348-4649-bb17-db6ce22407ed','1bbdd0d1-a27a-4881-8c90-64eb89e083af','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3/10.0.0.4','3fa1b176-b865-4f48-8838-27a6a17e87f3','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','b902158c-2ae2-47a8-bff3-2056355eb9f0','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3/10.0.0.5','3fa1b176-b865-4f48-8838-27a6a17e87f3','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','32744089-a8ad-4e01-92fe-6ea7425398ad','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3/10.0.0.6','3fa1b176-b865-4f48-8838-27a6a17e87f3','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','d6741624-8eee-481a-a5a1-9e4347934938','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3/10.0.0.7','3fa1b176-b865-4f48-8838-27a6a17e87f3','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','253021d3-0345-4f13-a701-074826398e6f','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('1dfe23c70336480aba0e122bd0b0e8ef','38a5eab3-f9a7-44df-bd87-90e968625e8b','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('cffe25b47cf64c59a2a8498b5f9ec283','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('b5ab28379aa7469ea60f03ef815f8c1b','cc766fc8-8348-4649-bb17-db6ce22407ed','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('5c862c947fa0ff4da6916ec3d2504c35','cb72c66b49fc404b87559e0fd6d733e4','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCi1ICO5B0vUp6njnous0sDg0NLkq3VAFAxaPmkkRVyGpArOAQQ9AHk2b8zbkR4gUERpMu/tTSwUhzujRqEXeliOoTmeqN8A955w1pbrI+mRMD/hhTo0ksm32CXFk3lrIQkQhBibhrAdlPB2PyiFD5/rCM1BwR15Gs3jsnBNl0Fhribxh+5GQlK/ftIT8v9t4j/ILVHCT8A1jSs/hqN7JTh++90owlDpTCisfWgZ0q3Sh8Eg4jRaAhiUnkQ+lOtFG3ANl5AiOGxPHikmOW8+yQo9E00iwHeAtUfMHXaRMl/Qa6keFhhKf7phbY7gYzlnF2Wra6GO7GtKSrAVYhr8UTN Generated-by-cumulet','23:55:aa:ea:89:7e:48:2d:65:1c:dd:69:c3:b3:be:6d','2026-11-22T03:35:43.966813Z');
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
INSERT INTO "lb_health_monitors" VALUES('ee972076-acdb-4711-adae-672210c95b17','1fefeebc890e41d8924161186049bb16','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('2d8ebe1c-d8f7-4b89-92f3-734051094ff7','1fefeebc890e41d8924161186049bb16',1,'INACTIVE',NULL,'ee6fe474-ecf9-4917-9c6e-537da2498d8e','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('ee6fe474-ecf9-4917-9c6e-537da2498d8e/ee972076-acdb-4711-adae-672210c95b17','ee6fe474-ecf9-4917-9c6e-537da2498d8e','ee972076-acdb-4711-adae-672210c95b17','2026-11-22T03:35:44.255241Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('ee6fe474-ecf9-4917-9c6e-537da2498d8e','1fefeebc890e41d8924161186049bb16',1,'ACTIVE',NULL,'','','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','HTTP','SOURCE_IP','haproxy','8ce8e44d-65f0-4956-9ef4-c6eb86d9fbd5');
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
INSERT INTO "lb_vips" VALUES('8ce8e44d-65f0-4956-9ef4-c6eb86d9fbd5','1fefeebc890e41d8924161186049bb16',1,'ACTIVE',NULL,'','','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','10.0.0.6','d6741624-8eee-481a-a5a1-9e4347934938',80,'HTTP','ee6fe474-ecf9-4917-9c6e-537da2498d8e',NULL,-1);
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
INSERT INTO "networks" VALUES('a3b659c6-5e81-46f2-a53d-d08703531667','8669ee4899a3466b94ee8ac59375c5bb','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('3fa1b176-b865-4f48-8838-27a6a17e87f3','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'91f54614-4c7f-448a-9436-256268582cc0',2,0);
INSERT INTO "networks" VALUES('9d7f23f9-ce0f-4af5-9486-21fcbff2b9be','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('a5c9f7f5c15e45269dd7e69979159194','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('3d1cc3b8d43043e394d2723b5b7fab11','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('8fcf76e6919a40a9a80ef253e4f288e8','3d1cc3b8d43043e394d2723b5b7fab11','','1ae633594d25474099916332ec01dc06','');
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
INSERT INTO "port_forwardings" VALUES('3318816d-edbd-48ce-8010-b10695bd3a5e','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'3d83a024-6e4e-45ac-ab6f-ba56b22263d9',2222,22,'2222:2222','22:22','10.0.0.3','c4fdb8e9-ded8-4acb-97fc-63fdbf254255','tcp','76404c6b-a471-4521-b4ec-898901e55a91');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('c4fdb8e9-ded8-4acb-97fc-63fdbf254255/c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','c4fdb8e9-ded8-4acb-97fc-63fdbf254255','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8');
INSERT INTO "port_group_memberships" VALUES('b902158c-2ae2-47a8-bff3-2056355eb9f0/c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','b902158c-2ae2-47a8-bff3-2056355eb9f0','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8');
INSERT INTO "port_group_memberships" VALUES('32744089-a8ad-4e01-92fe-6ea7425398ad/c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','32744089-a8ad-4e01-92fe-6ea7425398ad','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8');
INSERT INTO "port_group_memberships" VALUES('253021d3-0345-4f13-a701-074826398e6f/c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','253021d3-0345-4f13-a701-074826398e6f','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8');
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
INSERT INTO "ports" VALUES('5499c03c-69d8-4f1e-ab7f-694299544940','8669ee4899a3466b94ee8ac59375c5bb','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','a3b659c6-5e81-46f2-a53d-d08703531667','fa:16:3e:3e:4e:91',1,'ACTIVE','a3b659c6-5e81-46f2-a53d-d08703531667','network:edge','[{"subnet_id":"38a5eab3-f9a7-44df-bd87-90e968625e8b","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'8669ee4899a3466b94ee8ac59375c5bb');
INSERT INTO "ports" VALUES('2dc975f1-324c-418f-a8d4-ee548832ed79','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',2,'','3fa1b176-b865-4f48-8838-27a6a17e87f3','fa:16:3e:8b:c5:e4',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-3fa1b176-b865-4f48-8838-27a6a17e87f3','network:dhcp','[{"subnet_id":"a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "ports" VALUES('c4fdb8e9-ded8-4acb-97fc-63fdbf254255','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'spare','3fa1b176-b865-4f48-8838-27a6a17e87f3','fa:16:3e:5e:dc:52',1,'DOWN','','','[{"subnet_id":"a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5","ip_address":"10.0.0.3"}]','["c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "ports" VALUES('9e20881c-5e8d-41dc-8b5e-3a1a87043229','','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','a3b659c6-5e81-46f2-a53d-d08703531667','fa:16:3e:43:b9:9b',1,'ACTIVE','76404c6b-a471-4521-b4ec-898901e55a91','network:router_gateway','[{"subnet_id":"38a5eab3-f9a7-44df-bd87-90e968625e8b","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'8669ee4899a3466b94ee8ac59375c5bb');
INSERT INTO "ports" VALUES('821d558f-b49a-4cd4-aec2-46643198fd3c','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','3fa1b176-b865-4f48-8838-27a6a17e87f3','fa:16:3e:ea:78:9f',1,'ACTIVE','76404c6b-a471-4521-b4ec-898901e55a91','network:router_interface','[{"subnet_id":"a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "ports" VALUES('425d6257-4bcf-4ea7-ae5f-a89e7666ec62','','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','a3b659c6-5e81-46f2-a53d-d08703531667','fa:16:3e:8c:b3:e2',1,'DOWN','3d83a024-6e4e-45ac-ab6f-ba56b22263d9','network:floatingip','[{"subnet_id":"38a5eab3-f9a7-44df-bd87-90e968625e8b","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'8669ee4899a3466b94ee8ac59375c5bb');
INSERT INTO "ports" VALUES('0c653cfa-8bfd-4ed8-8823-59f090072bfe','','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','a3b659c6-5e81-46f2-a53d-d08703531667','fa:16:3e:4c:00:41',1,'ACTIVE','10b638fa-5d3f-47d9-961f-907857f15e8f','network:router_gateway','[{"subnet_id":"38a5eab3-f9a7-44df-bd87-90e968625e8b","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'8669ee4899a3466b94ee8ac59375c5bb');
INSERT INTO "ports" VALUES('1bbdd0d1-a27a-4881-8c90-64eb89e083af','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','9d7f23f9-ce0f-4af5-9486-21fcbff2b9be','fa:16:3e:12:d8:d1',1,'ACTIVE','10b638fa-5d3f-47d9-961f-907857f15e8f','network:router_interface','[{"subnet_id":"cc766fc8-8348-4649-bb17-db6ce22407ed","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "ports" VALUES('b902158c-2ae2-47a8-bff3-2056355eb9f0','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',2,'','3fa1b176-b865-4f48-8838-27a6a17e87f3','fa:16:3e:fb:ab:c6',1,'DOWN','','trunk:subport','[{"subnet_id":"a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5","ip_address":"10.0.0.4"}]','["c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','df1b28f1-d875-489a-b314-1e6a4cb9d593',100,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "ports" VALUES('32744089-a8ad-4e01-92fe-6ea7425398ad','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','3fa1b176-b865-4f48-8838-27a6a17e87f3','fa:16:3e:1f:52:40',1,'DOWN','','','[{"subnet_id":"a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5","ip_address":"10.0.0.5"}]','["c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','df1b28f1-d875-489a-b314-1e6a4cb9d593',0,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "ports" VALUES('d6741624-8eee-481a-a5a1-9e4347934938','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'vip-8ce8e44d-65f0-4956-9ef4-c6eb86d9fbd5','3fa1b176-b865-4f48-8838-27a6a17e87f3','fa:16:3e:4b:1a:92',1,'ACTIVE','8ce8e44d-65f0-4956-9ef4-c6eb86d9fbd5','neutron:LOADBALANCER','[{"subnet_id":"a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "ports" VALUES('253021d3-0345-4f13-a701-074826398e6f','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','3fa1b176-b865-4f48-8838-27a6a17e87f3','fa:16:3e:04:53:9c',1,'ACTIVE','0473f371-758d-466e-9634-9b838f6d2e77','compute:nova','[{"subnet_id":"a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5","ip_address":"10.0.0.7"}]','["c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'1fefeebc890e41d8924161186049bb16');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('06c7cb01fefc47a2a8c4f38f7f3c27d0','endpoint','f882c24aaba64ce9aa7d57a935088120','fc965c81d77343378794885eface4365');
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
INSERT INTO "projects" VALUES('8669ee4899a3466b94ee8ac59375c5bb','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('fc965c81d77343378794885eface4365','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('1fefeebc890e41d8924161186049bb16','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('80557946a0864ca88cdd721968f8626a','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('e44925d0-88f7-40de-be55-187d86109932','1fefeebc890e41d8924161186049bb16','91f54614-4c7f-448a-9436-256268582cc0',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('6ee25a55-8983-4f84-b1ef-c0c2b4ee856b','1fefeebc890e41d8924161186049bb16','91f54614-4c7f-448a-9436-256268582cc0',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('2cde18e2-93a3-4b2d-b768-745050aa2529','1fefeebc890e41d8924161186049bb16','91f54614-4c7f-448a-9436-256268582cc0',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('a1036e51-b5b8-4f78-8b52-44a80de6e798','1fefeebc890e41d8924161186049bb16','91f54614-4c7f-448a-9436-256268582cc0',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('9bed50af-82b3-4174-9dc2-880e60ea1db9','1fefeebc890e41d8924161186049bb16','91f54614-4c7f-448a-9436-256268582cc0',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('91f54614-4c7f-448a-9436-256268582cc0','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('1fefeebc890e41d8924161186049bb16','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('8552ace5-d403-4ee6-b05b-b5f85fb245e5','8669ee4899a3466b94ee8ac59375c5bb','network','a3b659c6-5e81-46f2-a53d-d08703531667','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('a1d1bc16-da68-4619-bc23-afc2890a9f2e','8669ee4899a3466b94ee8ac59375c5bb','subnetpool','a9f4ebf7-c20b-4c14-9eb3-cecd05ce7d37','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('e84cb6ef-8456-4272-9542-ac0fdd199acd','1fefeebc890e41d8924161186049bb16','network','3fa1b176-b865-4f48-8838-27a6a17e87f3','access_as_shared','165c6b5b3d984d59bb97439026d93eb7');
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
INSERT INTO "registered_limits" VALUES('44b6398589cf4b3a888fbc6fc424a2db','1ae633594d25474099916332ec01dc06','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('15710f78982345e58599f33041861675','audit_id','CdAj_htvJOD6KFLPij5slw',1.79531854320298910141e+09);
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
INSERT INTO "role_assignments" VALUES('7222a7726111449fb2d027723d4d652e','user','a0077a0d3bb64c2cb0f623102aeeddd6','77262f1d25e04f0bb5a27e80436a1a1c','project','8669ee4899a3466b94ee8ac59375c5bb',0);
INSERT INTO "role_assignments" VALUES('b5de6130b1194da8b35d39ae61ec8dd3','user','a0077a0d3bb64c2cb0f623102aeeddd6','77262f1d25e04f0bb5a27e80436a1a1c','project','fc965c81d77343378794885eface4365',0);
INSERT INTO "role_assignments" VALUES('d7c8731c26bb4810899f0a11bf7cb89a','user','a0077a0d3bb64c2cb0f623102aeeddd6','77262f1d25e04f0bb5a27e80436a1a1c','domain','default',0);
INSERT INTO "role_assignments" VALUES('98fe5ec1329340f7b88f63be0e64973a','user','a0077a0d3bb64c2cb0f623102aeeddd6','77262f1d25e04f0bb5a27e80436a1a1c','system','all',0);
INSERT INTO "role_assignments" VALUES('2f97135b31b946cbac326459b6290c1c','user','a1fc2f33ae404c7ebb3414d020510c7f','fd2a39537565479586d3238fce8a5b22','project','fc965c81d77343378794885eface4365',0);
INSERT INTO "role_assignments" VALUES('ac466bb32ba7460ab7e272ff5a5b7b32','user','879f14c9a0e2477a818daa95096795e6','15c8520d6af94bc18eed33e2069cdda2','project','1fefeebc890e41d8924161186049bb16',0);
INSERT INTO "role_assignments" VALUES('43c993171d0f4755a5a16a310c5283db','user','cb72c66b49fc404b87559e0fd6d733e4','fd2a39537565479586d3238fce8a5b22','project','1fefeebc890e41d8924161186049bb16',0);
INSERT INTO "role_assignments" VALUES('e183e25ad18047c290f3e3a91d57d55c','user','637839f2f4354e0da5b063d254aa2025','fd2a39537565479586d3238fce8a5b22','project','80557946a0864ca88cdd721968f8626a',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('c58341dcfdc74acaa855f963e7e0a6f0','77262f1d25e04f0bb5a27e80436a1a1c','9164a79735f0414ca5800ce61c1cb5d3');
INSERT INTO "role_implications" VALUES('da9305e5612b44738734585ea2b6f457','9164a79735f0414ca5800ce61c1cb5d3','fd2a39537565479586d3238fce8a5b22');
INSERT INTO "role_implications" VALUES('caaf9c69d24f412e93379f52ee9e6cc7','fd2a39537565479586d3238fce8a5b22','15c8520d6af94bc18eed33e2069cdda2');
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
INSERT INTO "roles" VALUES('77262f1d25e04f0bb5a27e80436a1a1c','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('9164a79735f0414ca5800ce61c1cb5d3','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('fd2a39537565479586d3238fce8a5b22','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('15c8520d6af94bc18eed33e2069cdda2','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('b192efc5ca5d40de882d37e78066f65c','service',NULL,NULL,'{}','{}');
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
	l3_hosted BOOLEAN, 
	enable_snat BOOLEAN, 
	gateway_qos_policy_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('76404c6b-a471-4521-b4ec-898901e55a91','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',2,'',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
INSERT INTO "routers" VALUES('10b638fa-5d3f-47d9-961f-907857f15e8f','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('8f7a1dd9-5e8e-46be-89da-4d1de77f64b6','1fefeebc890e41d8924161186049bb16','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','ingress','IPv4',NULL,NULL,NULL,NULL,'c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8',NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('7ce6652f-ae45-4db2-b28c-2029e76a2ee7','1fefeebc890e41d8924161186049bb16','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','ingress','IPv6',NULL,NULL,NULL,NULL,'c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8',NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('b3b15c9b-0722-40a6-af9a-bbd968fa6093','1fefeebc890e41d8924161186049bb16','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('40b6a79a-9caf-442d-8449-3f22282dae70','1fefeebc890e41d8924161186049bb16','c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('30abac25-60a9-4764-9f99-d0556beb3547','80557946a0864ca88cdd721968f8626a','f414c38c-3caf-4240-bca2-9bf2189572af','ingress','IPv4',NULL,NULL,NULL,NULL,'f414c38c-3caf-4240-bca2-9bf2189572af',NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('1fa0ed6a-a649-47fa-9e65-e09a1516c41b','80557946a0864ca88cdd721968f8626a','f414c38c-3caf-4240-bca2-9bf2189572af','ingress','IPv6',NULL,NULL,NULL,NULL,'f414c38c-3caf-4240-bca2-9bf2189572af',NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('98f2968d-8744-4ec2-9bc0-b05e4c89a26d','80557946a0864ca88cdd721968f8626a','f414c38c-3caf-4240-bca2-9bf2189572af','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('06914217-6c39-4647-82c2-74cc18f3d3c6','80557946a0864ca88cdd721968f8626a','f414c38c-3caf-4240-bca2-9bf2189572af','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('2d1d14ca-95d0-4446-8234-43e2af3d09ff','8669ee4899a3466b94ee8ac59375c5bb','a318b9ed-d392-46d4-811c-ddf893a89750','ingress','IPv4',NULL,NULL,NULL,NULL,'a318b9ed-d392-46d4-811c-ddf893a89750',NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('e05999d5-b43e-4c2d-a8d9-76a93e3f13f0','8669ee4899a3466b94ee8ac59375c5bb','a318b9ed-d392-46d4-811c-ddf893a89750','ingress','IPv6',NULL,NULL,NULL,NULL,'a318b9ed-d392-46d4-811c-ddf893a89750',NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('ddea6b3a-8ff9-4cff-af43-1d1f34eaaaba','8669ee4899a3466b94ee8ac59375c5bb','a318b9ed-d392-46d4-811c-ddf893a89750','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('1830da0b-b1af-47da-9e87-73a2fe7bac57','8669ee4899a3466b94ee8ac59375c5bb','a318b9ed-d392-46d4-811c-ddf893a89750','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('8390b223-bf91-4c81-a114-41ce97de255b','1fefeebc890e41d8924161186049bb16','745a1012-a58b-4f43-926a-12d2493e4d07','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
INSERT INTO "security_group_rules" VALUES('7441b00c-c8d1-48b4-978f-ca4ca3d84fdd','1fefeebc890e41d8924161186049bb16','745a1012-a58b-4f43-926a-12d2493e4d07','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1);
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
INSERT INTO "security_groups" VALUES('c1a77cbb-15b3-4cee-a739-3bb2e1c13ac8','1fefeebc890e41d8924161186049bb16','Default security group','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'default',1,'1fefeebc890e41d8924161186049bb16');
INSERT INTO "security_groups" VALUES('f414c38c-3caf-4240-bca2-9bf2189572af','80557946a0864ca88cdd721968f8626a','Default security group','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'default',1,'80557946a0864ca88cdd721968f8626a');
INSERT INTO "security_groups" VALUES('a318b9ed-d392-46d4-811c-ddf893a89750','8669ee4899a3466b94ee8ac59375c5bb','Default security group','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'default',1,'8669ee4899a3466b94ee8ac59375c5bb');
INSERT INTO "security_groups" VALUES('745a1012-a58b-4f43-926a-12d2493e4d07','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('0473f371-758d-466e-9634-9b838f6d2e77','1fefeebc890e41d8924161186049bb16','cb72c66b49fc404b87559e0fd6d733e4','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"253021d3-0345-4f13-a701-074826398e6f","made":true}]','active',NULL,1,1,1,NULL,'r-d2de9c93',0,'MANUAL','','','2026-11-22T03:35:43Z','2026-11-22T03:35:44Z','2026-11-22T03:35:44.023534','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('ee6fe474-ecf9-4917-9c6e-537da2498d8e','a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('a9f4ebf7-c20b-4c14-9eb3-cecd05ce7d37','8669ee4899a3466b94ee8ac59375c5bb','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('852286db-ef11-4a92-9628-52903e145aca','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'d5ffd0a7-701a-47ed-bc6d-88f71bd367a4',0);
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
INSERT INTO "subnets" VALUES('38a5eab3-f9a7-44df-bd87-90e968625e8b','8669ee4899a3466b94ee8ac59375c5bb','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'public_subnet','a3b659c6-5e81-46f2-a53d-d08703531667',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('a50fc63a-49c8-4e5a-bcfb-8398ef2bb4b5','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'','3fa1b176-b865-4f48-8838-27a6a17e87f3',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('cc766fc8-8348-4649-bb17-db6ce22407ed','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'auto_allocated_subnet_v4','9d7f23f9-ce0f-4af5-9486-21fcbff2b9be',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'a9f4ebf7-c20b-4c14-9eb3-cecd05ce7d37','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('CdAj_htvJOD6KFLPij5slw','cb72c66b49fc404b87559e0fd6d733e4',1795361743,0);
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
INSERT INTO "trunks" VALUES('df1b28f1-d875-489a-b314-1e6a4cb9d593','1fefeebc890e41d8924161186049bb16','','[]','2026-11-22T03:35:43Z','2026-11-22T03:35:43Z',1,'trunk','32744089-a8ad-4e01-92fe-6ea7425398ad',1,'DOWN');
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
INSERT INTO "trusts" VALUES('498e82bc9d54491485b212345b0739c3','cb72c66b49fc404b87559e0fd6d733e4','637839f2f4354e0da5b063d254aa2025','1fefeebc890e41d8924161186049bb16',0,'["15c8520d6af94bc18eed33e2069cdda2"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('d8f3a12ebb33496d8058658c0beca2e3','1fefeebc890e41d8924161186049bb16',NULL,'1ae633594d25474099916332ec01dc06','RegionOne','things',9,NULL,'44b6398589cf4b3a888fbc6fc424a2db');
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
INSERT INTO "users" VALUES('a0077a0d3bb64c2cb0f623102aeeddd6','admin','default',NULL,NULL,1,'$2b$08$eZTO97OrJqYtkOBumjocb.oOHYQN9WQOVEqXww9ngGKGF7Vnt3uMi','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('a1fc2f33ae404c7ebb3414d020510c7f','demo','default',NULL,NULL,1,'$2b$08$NDgcNTLXRpMhHalaoriXc.XqfRdLv75lcmzxHegGTjHPjaV9Q23HS','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('879f14c9a0e2477a818daa95096795e6','reader','default',NULL,NULL,1,'$2b$08$J8WRfJDwlTrUnogmnSmXteJ1iTZAajQjriiYw5cqRyQ4fiNaWqnbO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('cb72c66b49fc404b87559e0fd6d733e4','member','default',NULL,NULL,1,'$2b$08$ipHvj/ZKL5QnJjicjB5T6eMWPh5JFk1ZETSwWqdCBft/Stlhs5BPq','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('637839f2f4354e0da5b063d254aa2025','stranger','default',NULL,NULL,1,'$2b$08$WQ/5bFeMg9KOt950XOC6IeSrjptek.YQalU8VZYyPZu4H9pkkYVA6','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
