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
INSERT INTO "address_scopes" VALUES('1d457011-3c6c-4f62-a846-dad28d26756d','57164aae93084a5d89f2344febeb4735','scope',4);
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
INSERT INTO "catalog_endpoints" VALUES('dcab49bc29d642089b163eb6387b36c3','public','6644a16a2caa46af8218e8f0dbdf70d8','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('6644a16a2caa46af8218e8f0dbdf70d8','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('57164aae93084a5d89f2344febeb4735','57164aae93084a5d89f2344febeb4735','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('f1a084080ef68562d32ee0777eb0f3ea44c2366bb5188c1aefcdede63b201d4f','d926526a0ccc4e1a9b282dea735b88df','ec2','57164aae93084a5d89f2344febeb4735','gAAAAABrAkQ_z9kj69QUFLmSFop1HX2HvlUkDmV0BsmdHJ3kzGt2frU4ALf5aS8Gu0MILkgwY301p5VnOj9wzsAOXu_jbxrGZm3b9LpqYbWYVNZgSHqO4WD9ira1ljmZMV_cVIAQKeKBu4XmNKXxF01L_8c6nnugs6WzCkaDjk4uOlahKScSaUG3LdyNq7LV4bFp3XEEbb7LCAHJz6LGzn5GfMVMLTpy-w==');
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
INSERT INTO "endpoint_groups" VALUES('97508d4f1ff340f3a818268f31c26f21','examples','{"service_id":"6644a16a2caa46af8218e8f0dbdf70d8"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('f00e74ff-94fb-4272-baf2-3a5b3364c316','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'ea33f890-1694-4dc6-ab13-c388f49e774e','203.0.113.3',NULL,NULL,NULL,'1502fefa-2978-4f55-b625-778afc884931','ACTIVE','','','5f9a70ad-8850-45a2-82e0-3b24c3fc97ac');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('272c2f1c837644c89362ef5ebc77db49','be7ece87018b4cd6b83fc5a7f5a434c3','72a0eb5b3f6f4878a5cb7de92aca2ce5');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('be7ece87018b4cd6b83fc5a7f5a434c3','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('ea33f890-1694-4dc6-ab13-c388f49e774e/203.0.113.1','ea33f890-1694-4dc6-ab13-c388f49e774e','c5e9d68e-e58a-4dce-8471-a26ff479b378','0e075822-f38a-41f2-a9cd-d90694a5aa33','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('87afafac-5285-4f93-b7d8-6108abf7646e/10.0.0.2','87afafac-5285-4f93-b7d8-6108abf7646e','35404c06-d64c-4e62-b0bf-19814d0a44c9','20588b2e-58c5-4d4e-b0a8-1cd0f3eb6adb','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('87afafac-5285-4f93-b7d8-6108abf7646e/10.0.0.3','87afafac-5285-4f93-b7d8-6108abf7646e','35404c06-d64c-4e62-b0bf-19814d0a44c9','5a16dbe8-4e72-4bd0-97a4-7ce944a8eea8','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('ea33f890-1694-4dc6-ab13-c388f49e774e/203.0.113.2','ea33f890-1694-4dc6-ab13-c388f49e774e','c5e9d68e-e58a-4dce-8471-a26ff479b378','34ae4c7f-e770-4fe1-996e-0b4a96ab110d','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('87afafac-5285-4f93-b7d8-6108abf7646e/10.0.0.1','87afafac-5285-4f93-b7d8-6108abf7646e','35404c06-d64c-4e62-b0bf-19814d0a44c9','57adeeeb-6cac-4d4a-a51a-2926ed5285c7','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('ea33f890-1694-4dc6-ab13-c388f49e774e/203.0.113.3','ea33f890-1694-4dc6-ab13-c388f49e774e','c5e9d68e-e58a-4dce-8471-a26ff479b378','5f9a70ad-8850-45a2-82e0-3b24c3fc97ac','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('87afafac-5285-4f93-b7d8-6108abf7646e/10.0.0.4','87afafac-5285-4f93-b7d8-6108abf7646e','35404c06-d64c-4e62-b0bf-19814d0a44c9','e62c14e9-f52c-41ea-8d1c-9ede7e61edc5','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('87afafac-5285-4f93-b7d8-6108abf7646e/10.0.0.5','87afafac-5285-4f93-b7d8-6108abf7646e','35404c06-d64c-4e62-b0bf-19814d0a44c9','f4489545-ef03-4880-a0fc-f79466c04a3b','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('52ccc970662f441b8cee6a549aea7696','c5e9d68e-e58a-4dce-8471-a26ff479b378','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('0e5f54794115472db5e67457a5f6e9b4','35404c06-d64c-4e62-b0bf-19814d0a44c9','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('23c08371c39b747266bc6acb1d5c765c','d926526a0ccc4e1a9b282dea735b88df','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC6ZAmlMNM2zwB3yviH7094MGK+uJ1kgKvaZ5FLrEovrm1afj1MJyS3jSERtSQlyV8ehIIfN5eJUWiSTmztGTJElCkUaXliT0zMiqGg2cBexgW6NXE7JB4ypMzwZ2I5ZW8s5SgavjzSjJMkGlo9h2I0q6cp7/oEgvCLyTxCQ1vlGQz55wNySl85iPJbR33tQQgG5chxEHm7kIO0iLGzw4A1BQqo4vJ4Va+pCJS8KZxJo2KHNEpDHrfHeXw5QqTQ0BEchtcwrKqpJT6mporZZVUOvcINjQyba2lIK2PKU31JRwq0nSDKarkaXdMzhHjERAqwrFAkzWrRpx5fpuILEaA9 Generated-by-cumulet','05:1a:cd:b0:05:50:0e:3c:e0:65:b4:f3:b1:67:37:9c','2026-11-22T01:24:15.245924Z');
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
INSERT INTO "lb_health_monitors" VALUES('3163921b-0576-43aa-a691-6b338ccc2d82','57164aae93084a5d89f2344febeb4735','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('3940fc50-0f15-4439-892d-5417e2705020','57164aae93084a5d89f2344febeb4735',1,'INACTIVE',NULL,'319b2a57-38dd-432a-b7fa-920de786504b','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('319b2a57-38dd-432a-b7fa-920de786504b/3163921b-0576-43aa-a691-6b338ccc2d82','319b2a57-38dd-432a-b7fa-920de786504b','3163921b-0576-43aa-a691-6b338ccc2d82','2026-11-22T01:24:15.347195Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('319b2a57-38dd-432a-b7fa-920de786504b','57164aae93084a5d89f2344febeb4735',1,'ACTIVE',NULL,'','','35404c06-d64c-4e62-b0bf-19814d0a44c9','HTTP','SOURCE_IP','haproxy','1a5fa04f-0056-429a-9afb-f39982ebd93b');
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
INSERT INTO "lb_vips" VALUES('1a5fa04f-0056-429a-9afb-f39982ebd93b','57164aae93084a5d89f2344febeb4735',1,'ACTIVE',NULL,'','','35404c06-d64c-4e62-b0bf-19814d0a44c9','10.0.0.4','e62c14e9-f52c-41ea-8d1c-9ede7e61edc5',80,'HTTP','319b2a57-38dd-432a-b7fa-920de786504b',NULL,-1);
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
INSERT INTO "networks" VALUES('ea33f890-1694-4dc6-ab13-c388f49e774e','9408a2174c3b45b68e0c95e690aafe0c','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('87afafac-5285-4f93-b7d8-6108abf7646e','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:15Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('7761f752d3d344c2a781cb81e045ef9f','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('1553adb5f4174402af43ed30589efd0e','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('17fbff471b2a427ba7a76671610fe293','1553adb5f4174402af43ed30589efd0e','','6644a16a2caa46af8218e8f0dbdf70d8','');
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
INSERT INTO "port_forwardings" VALUES('11561935-58a8-4d7b-96c5-8f45648a9671','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'f00e74ff-94fb-4272-baf2-3a5b3364c316','2222:2222','22:22','10.0.0.3','5a16dbe8-4e72-4bd0-97a4-7ce944a8eea8','tcp','1502fefa-2978-4f55-b625-778afc884931');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('5a16dbe8-4e72-4bd0-97a4-7ce944a8eea8/4ddfaab7-81d3-45bc-bb8a-aa8a10658405','5a16dbe8-4e72-4bd0-97a4-7ce944a8eea8','4ddfaab7-81d3-45bc-bb8a-aa8a10658405');
INSERT INTO "port_group_memberships" VALUES('f4489545-ef03-4880-a0fc-f79466c04a3b/4ddfaab7-81d3-45bc-bb8a-aa8a10658405','f4489545-ef03-4880-a0fc-f79466c04a3b','4ddfaab7-81d3-45bc-bb8a-aa8a10658405');
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
INSERT INTO "ports" VALUES('0e075822-f38a-41f2-a9cd-d90694a5aa33','9408a2174c3b45b68e0c95e690aafe0c','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'','ea33f890-1694-4dc6-ab13-c388f49e774e','fa:16:3e:9a:c3:a1',1,'ACTIVE','ea33f890-1694-4dc6-ab13-c388f49e774e','network:edge','[{"subnet_id":"c5e9d68e-e58a-4dce-8471-a26ff479b378","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','normal','{}','vm','edge',0,'','9408a2174c3b45b68e0c95e690aafe0c');
INSERT INTO "ports" VALUES('20588b2e-58c5-4d4e-b0a8-1cd0f3eb6adb','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',2,'','87afafac-5285-4f93-b7d8-6108abf7646e','fa:16:3e:f1:81:75',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-87afafac-5285-4f93-b7d8-6108abf7646e','network:dhcp','[{"subnet_id":"35404c06-d64c-4e62-b0bf-19814d0a44c9","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','normal','{}','vm','dhcp',0,'','57164aae93084a5d89f2344febeb4735');
INSERT INTO "ports" VALUES('5a16dbe8-4e72-4bd0-97a4-7ce944a8eea8','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'spare','87afafac-5285-4f93-b7d8-6108abf7646e','fa:16:3e:6c:a3:06',1,'DOWN','','','[{"subnet_id":"35404c06-d64c-4e62-b0bf-19814d0a44c9","ip_address":"10.0.0.3"}]','["4ddfaab7-81d3-45bc-bb8a-aa8a10658405"]',1,'[]','[]','','normal','{}','',NULL,0,'','57164aae93084a5d89f2344febeb4735');
INSERT INTO "ports" VALUES('34ae4c7f-e770-4fe1-996e-0b4a96ab110d','','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'','ea33f890-1694-4dc6-ab13-c388f49e774e','fa:16:3e:14:1c:b7',1,'ACTIVE','1502fefa-2978-4f55-b625-778afc884931','network:router_gateway','[{"subnet_id":"c5e9d68e-e58a-4dce-8471-a26ff479b378","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','normal','{}','vm','gateway',0,'','9408a2174c3b45b68e0c95e690aafe0c');
INSERT INTO "ports" VALUES('57adeeeb-6cac-4d4a-a51a-2926ed5285c7','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'','87afafac-5285-4f93-b7d8-6108abf7646e','fa:16:3e:89:fd:2e',1,'ACTIVE','1502fefa-2978-4f55-b625-778afc884931','network:router_interface','[{"subnet_id":"35404c06-d64c-4e62-b0bf-19814d0a44c9","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','normal','{}','vm','router',0,'','57164aae93084a5d89f2344febeb4735');
INSERT INTO "ports" VALUES('5f9a70ad-8850-45a2-82e0-3b24c3fc97ac','','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'','ea33f890-1694-4dc6-ab13-c388f49e774e','fa:16:3e:e1:8b:7f',1,'DOWN','f00e74ff-94fb-4272-baf2-3a5b3364c316','network:floatingip','[{"subnet_id":"c5e9d68e-e58a-4dce-8471-a26ff479b378","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','normal','{}','',NULL,0,'','9408a2174c3b45b68e0c95e690aafe0c');
INSERT INTO "ports" VALUES('e62c14e9-f52c-41ea-8d1c-9ede7e61edc5','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'vip-1a5fa04f-0056-429a-9afb-f39982ebd93b','87afafac-5285-4f93-b7d8-6108abf7646e','fa:16:3e:f3:49:21',1,'ACTIVE','1a5fa04f-0056-429a-9afb-f39982ebd93b','neutron:LOADBALANCER','[{"subnet_id":"35404c06-d64c-4e62-b0bf-19814d0a44c9","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','normal','{}','vm','balancer',0,'','57164aae93084a5d89f2344febeb4735');
INSERT INTO "ports" VALUES('f4489545-ef03-4880-a0fc-f79466c04a3b','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'','87afafac-5285-4f93-b7d8-6108abf7646e','fa:16:3e:db:12:55',1,'ACTIVE','c60a8a61-1999-4af7-a26d-1c9c0b5bd335','compute:nova','[{"subnet_id":"35404c06-d64c-4e62-b0bf-19814d0a44c9","ip_address":"10.0.0.5"}]','["4ddfaab7-81d3-45bc-bb8a-aa8a10658405"]',1,'[]','[]','','normal','{}','vm','instance',0,'vm','57164aae93084a5d89f2344febeb4735');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('7cda000e3d3c466892c0206eed3afd5f','endpoint','dcab49bc29d642089b163eb6387b36c3','364218f94aff49ee9c1ee7ae48c29f0a');
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
INSERT INTO "projects" VALUES('9408a2174c3b45b68e0c95e690aafe0c','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('364218f94aff49ee9c1ee7ae48c29f0a','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('57164aae93084a5d89f2344febeb4735','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('1d8c3eca6f77404c80b3d0fe8369745b','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('57164aae93084a5d89f2344febeb4735','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('beaa5ca9-46e7-4186-b9e3-da9461e5463f','9408a2174c3b45b68e0c95e690aafe0c','network','ea33f890-1694-4dc6-ab13-c388f49e774e','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('223d0dce-e2c1-4606-90f1-f4ee1d66f7ac','57164aae93084a5d89f2344febeb4735','network','87afafac-5285-4f93-b7d8-6108abf7646e','access_as_shared','21c28db8cc634043af4d08e099df35d6');
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
INSERT INTO "role_assignments" VALUES('778bbd24a41947a991303e5e27e76c23','user','b260c0ac5f3b4364a48d8c3e6ae98e98','4c1c3ce5fa6346539545701626314a97','project','9408a2174c3b45b68e0c95e690aafe0c',0);
INSERT INTO "role_assignments" VALUES('581f50936f864c4fb203f4809f409f68','user','b260c0ac5f3b4364a48d8c3e6ae98e98','4c1c3ce5fa6346539545701626314a97','project','364218f94aff49ee9c1ee7ae48c29f0a',0);
INSERT INTO "role_assignments" VALUES('9166074f93ba4132ae496342453a3c6f','user','b260c0ac5f3b4364a48d8c3e6ae98e98','4c1c3ce5fa6346539545701626314a97','domain','default',0);
INSERT INTO "role_assignments" VALUES('83735c45457d4dc8b17f23fa0981b44d','user','b260c0ac5f3b4364a48d8c3e6ae98e98','4c1c3ce5fa6346539545701626314a97','system','all',0);
INSERT INTO "role_assignments" VALUES('932fa690caa44d07a9b478acbb05bcda','user','d5ce8d4a28514a01a477775307a78862','f44d718f338d4464ac0e203798080687','project','364218f94aff49ee9c1ee7ae48c29f0a',0);
INSERT INTO "role_assignments" VALUES('038f2cdb0de44d9b948dcce7aee20e52','user','58f6eed699e2483d846d7634d4d855a0','f092cdee5978466590a8753e93b6a21c','project','57164aae93084a5d89f2344febeb4735',0);
INSERT INTO "role_assignments" VALUES('f935f5d88d4341a1ae3a440f3eb8fc31','user','d926526a0ccc4e1a9b282dea735b88df','f44d718f338d4464ac0e203798080687','project','57164aae93084a5d89f2344febeb4735',0);
INSERT INTO "role_assignments" VALUES('4ce54304b8f64b19aaadf9809715fd5f','user','72a0eb5b3f6f4878a5cb7de92aca2ce5','f44d718f338d4464ac0e203798080687','project','1d8c3eca6f77404c80b3d0fe8369745b',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('95218fbfd0b34ee0ad1cdae61c381636','4c1c3ce5fa6346539545701626314a97','ee23938e51e94a638af62c6e959ed138');
INSERT INTO "role_implications" VALUES('c61ce48bad734fb3878a1cd581b10ac9','ee23938e51e94a638af62c6e959ed138','f44d718f338d4464ac0e203798080687');
INSERT INTO "role_implications" VALUES('e53ac5cabc534a29a6a18fe37b0956ce','f44d718f338d4464ac0e203798080687','f092cdee5978466590a8753e93b6a21c');
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
INSERT INTO "roles" VALUES('4c1c3ce5fa6346539545701626314a97','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('ee23938e51e94a638af62c6e959ed138','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('f44d718f338d4464ac0e203798080687','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('f092cdee5978466590a8753e93b6a21c','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('bd69b116a2364583aab4492395b1081a','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('1502fefa-2978-4f55-b625-778afc884931','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:15Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('f17fb0fe-6b06-4d07-bc68-06c8c51d70c7','57164aae93084a5d89f2344febeb4735','4ddfaab7-81d3-45bc-bb8a-aa8a10658405','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('92f189d1-8c68-4c05-9ab0-51501d90a0df','57164aae93084a5d89f2344febeb4735','4ddfaab7-81d3-45bc-bb8a-aa8a10658405','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('7bb9a992-d795-4bdb-96c6-36b38d9226a2','57164aae93084a5d89f2344febeb4735','4ddfaab7-81d3-45bc-bb8a-aa8a10658405','ingress','IPv4',NULL,NULL,NULL,NULL,'4ddfaab7-81d3-45bc-bb8a-aa8a10658405',NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('3ce15035-f9fd-4279-bb93-737f37d461ed','57164aae93084a5d89f2344febeb4735','4ddfaab7-81d3-45bc-bb8a-aa8a10658405','ingress','IPv6',NULL,NULL,NULL,NULL,'4ddfaab7-81d3-45bc-bb8a-aa8a10658405',NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('1b397e6f-1f92-43b7-beea-b7f98faa759c','1d8c3eca6f77404c80b3d0fe8369745b','291fd60d-cc8e-422d-a363-4d147c8f2d2e','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('792bd4c4-a79a-4af4-bffe-182f9f0ae15e','1d8c3eca6f77404c80b3d0fe8369745b','291fd60d-cc8e-422d-a363-4d147c8f2d2e','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('15b1a8ea-fa0a-4528-96b1-f3c6bd928102','1d8c3eca6f77404c80b3d0fe8369745b','291fd60d-cc8e-422d-a363-4d147c8f2d2e','ingress','IPv4',NULL,NULL,NULL,NULL,'291fd60d-cc8e-422d-a363-4d147c8f2d2e',NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('f5b94067-0fcd-4340-8b47-3ea07c889971','1d8c3eca6f77404c80b3d0fe8369745b','291fd60d-cc8e-422d-a363-4d147c8f2d2e','ingress','IPv6',NULL,NULL,NULL,NULL,'291fd60d-cc8e-422d-a363-4d147c8f2d2e',NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('0ded5c93-616c-46d8-bf29-d37b04698635','9408a2174c3b45b68e0c95e690aafe0c','44ea4a21-f85c-4af9-9873-e36f6560612a','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('477f040e-4933-4232-acc5-24ba36ee1fc6','9408a2174c3b45b68e0c95e690aafe0c','44ea4a21-f85c-4af9-9873-e36f6560612a','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('51cc9116-96b5-4ef6-8bc8-9db87e15dabc','9408a2174c3b45b68e0c95e690aafe0c','44ea4a21-f85c-4af9-9873-e36f6560612a','ingress','IPv4',NULL,NULL,NULL,NULL,'44ea4a21-f85c-4af9-9873-e36f6560612a',NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('bde3dca6-90d6-4633-968a-eb3509d0de9d','9408a2174c3b45b68e0c95e690aafe0c','44ea4a21-f85c-4af9-9873-e36f6560612a','ingress','IPv6',NULL,NULL,NULL,NULL,'44ea4a21-f85c-4af9-9873-e36f6560612a',NULL,NULL,'','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1);
INSERT INTO "security_group_rules" VALUES('bc068ec3-8850-41f4-a02d-4ea77b11b5a4','57164aae93084a5d89f2344febeb4735','e91def0b-7c3a-4b3a-9017-0808061dc6d7','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1);
INSERT INTO "security_group_rules" VALUES('b3f8e27e-f9ae-4ada-bca4-8dfb8419afe2','57164aae93084a5d89f2344febeb4735','e91def0b-7c3a-4b3a-9017-0808061dc6d7','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1);
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
INSERT INTO "security_groups" VALUES('4ddfaab7-81d3-45bc-bb8a-aa8a10658405','57164aae93084a5d89f2344febeb4735','Default security group','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'default',1,'57164aae93084a5d89f2344febeb4735');
INSERT INTO "security_groups" VALUES('291fd60d-cc8e-422d-a363-4d147c8f2d2e','1d8c3eca6f77404c80b3d0fe8369745b','Default security group','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'default',1,'1d8c3eca6f77404c80b3d0fe8369745b');
INSERT INTO "security_groups" VALUES('44ea4a21-f85c-4af9-9873-e36f6560612a','9408a2174c3b45b68e0c95e690aafe0c','Default security group','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'default',1,'9408a2174c3b45b68e0c95e690aafe0c');
INSERT INTO "security_groups" VALUES('e91def0b-7c3a-4b3a-9017-0808061dc6d7','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('c60a8a61-1999-4af7-a26d-1c9c0b5bd335','57164aae93084a5d89f2344febeb4735','d926526a0ccc4e1a9b282dea735b88df','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"f4489545-ef03-4880-a0fc-f79466c04a3b","made":true}]','active',NULL,1,1,1,NULL,'r-925253f6',0,'MANUAL','','','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z','2026-11-22T01:24:15.288051','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('319b2a57-38dd-432a-b7fa-920de786504b','35404c06-d64c-4e62-b0bf-19814d0a44c9','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('776cbf84-1bec-4df6-99cd-80ee3c531ad9','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:15Z','2026-11-22T01:24:15Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'1d457011-3c6c-4f62-a846-dad28d26756d',0);
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
INSERT INTO "subnets" VALUES('c5e9d68e-e58a-4dce-8471-a26ff479b378','9408a2174c3b45b68e0c95e690aafe0c','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'public_subnet','ea33f890-1694-4dc6-ab13-c388f49e774e',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('35404c06-d64c-4e62-b0bf-19814d0a44c9','57164aae93084a5d89f2344febeb4735','','[]','2026-11-22T01:24:14Z','2026-11-22T01:24:14Z',1,'','87afafac-5285-4f93-b7d8-6108abf7646e',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('lcMeZeMQrA67oIeQ4-3iWA','d926526a0ccc4e1a9b282dea735b88df',1795353854);
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
INSERT INTO "users" VALUES('b260c0ac5f3b4364a48d8c3e6ae98e98','admin','default',NULL,NULL,1,'$2b$08$jkt1l3k7XnB70JQpBQSCAuSCs.EcHaPpYrX9CMtm05RnHk4YZEm8K','{}','{}',0);
INSERT INTO "users" VALUES('d5ce8d4a28514a01a477775307a78862','demo','default',NULL,NULL,1,'$2b$08$VsW5xmFJSngBnHMcgcqkou3nxwvoHilGt.yuPmIjgFwiaZYDhitze','{}','{}',0);
INSERT INTO "users" VALUES('58f6eed699e2483d846d7634d4d855a0','reader','default',NULL,NULL,1,'$2b$08$E6p1WGoWqtXkCmYzhN6Gtu0VJgXBCWA9ah42U1uvjdHUZuad/1yI.','{}','{}',0);
INSERT INTO "users" VALUES('d926526a0ccc4e1a9b282dea735b88df','member','default',NULL,NULL,1,'$2b$08$GMpt801OMrjTUJUodulB8ew9bQm9LEVBbabBedPErOZw0gK4w0tAe','{}','{}',0);
INSERT INTO "users" VALUES('72a0eb5b3f6f4878a5cb7de92aca2ce5','stranger','default',NULL,NULL,1,'$2b$08$cTIzPB7NiBEYTa6V9HNtKO2dr9dJgS.wpPgS6uAhLV4CNa2hFFsxS','{}','{}',0);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
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
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
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
