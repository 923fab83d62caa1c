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
INSERT INTO "access_rules" VALUES('f5b3dab8adbc4e7582f0f4afa6110070','208ca6377ef14517b2e2af8f80e7bea8','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('6879c94e-a1cc-4b99-b7fc-b4441af7e6e0','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('840bcf89-4c03-459c-aca8-fd9dd52209fa','f36bc676cd0b44f1b43a8cb575beece6','scope',4);
INSERT INTO "address_scopes" VALUES('ae4b7b72-cbeb-4040-92de-5bcb145ee7d4','ecc541516f7a468ea31c996f385ffdec','six',6);
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
INSERT INTO "application_credentials" VALUES('a1be91f9e76647eda8e0992eafdc98bb','208ca6377ef14517b2e2af8f80e7bea8','f36bc676cd0b44f1b43a8cb575beece6','robot',NULL,'$2b$08$W8ivEfsCVBM2/PJHy5NOGejcicF33iSrOr9WTtNGfyU9B8xmwKSwq','["6a0c14f5eec6429b832f5fa46cce0c77","8ab7561688a44d83b6debca626c9f6dc"]','["f5b3dab8adbc4e7582f0f4afa6110070"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('f36bc676cd0b44f1b43a8cb575beece6','be36eb77-00f8-4164-a187-fcd4b1bcbf75','986e72e8-a6b9-4cb6-a5a0-9697bcf6c804');
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
INSERT INTO "catalog_endpoints" VALUES('ac998e539f1644b589c3d6a32683c9a6','public','58f6bc1fd7d441298e94a3bbb271582c','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('58f6bc1fd7d441298e94a3bbb271582c','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('f36bc676cd0b44f1b43a8cb575beece6','f36bc676cd0b44f1b43a8cb575beece6','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('d9ac8605-ab0f-4590-8be6-7d9d8695684c','f36bc676cd0b44f1b43a8cb575beece6','1c58ed64-2c82-4d06-89cc-0c10c87d5962','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('b48537f746d2d9c848a2db95604010235499c2a3e11138d11b5afd61794032dd','208ca6377ef14517b2e2af8f80e7bea8','ec2','f36bc676cd0b44f1b43a8cb575beece6','gAAAAABrAnDf4GKiE9VFmYMEIf-JaH-unVfz3QIuKVQzEuFmrCzXPHu7w93alaZN3XKoweAJy5O6WAzMQeNQ50FW3b0eUq6w45-a0ituhibTBlnxL3fyKDoBd-fYC810Vu8zLYHm37zRNHfTDHEMVZLBip-2DQUo64vTh6sBEnBziVs6JQOFs_G7fu9zR38VSV63S20gtPdKYHXKIUbwooPeVRY6WNL9EA==');
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
INSERT INTO "default_security_group_rules" VALUES('b300cc42-b8ef-4997-b193-3f7ad19de74f','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "default_security_group_rules" VALUES('9677ae63-42d0-4b2e-8e37-3ee29f82a824','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "default_security_group_rules" VALUES('0d7843e4-38de-4d65-bfad-137a7aa6ba8c','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "default_security_group_rules" VALUES('0e7b7b6b-2444-4652-8af1-1a7756931d51','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
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
INSERT INTO "endpoint_groups" VALUES('b40075b84d8547c99dcd9b04a0119ed6','examples','{"service_id":"58f6bc1fd7d441298e94a3bbb271582c"}',NULL,'{}');
CREATE TABLE flavors (
	id TEXT NOT NULL, 
	name TEXT, 
	description TEXT, 
	service_type TEXT, 
	service_profiles TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "flavors" VALUES('03a826dc-cd14-44bc-9485-d92e4125813f','','','L3_ROUTER_NAT','["a91c860a-a73b-4c4d-83a6-42f7c444e3a4"]',1);
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
INSERT INTO "floatingips" VALUES('d5dd01a9-bec0-4c45-9bb1-1ab854b91c28','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'fe8c0572-d518-4275-a0ef-45e744c46ce8','203.0.113.3',NULL,NULL,NULL,NULL,'DOWN','','',NULL,'af370d69-5eb7-49bc-a6e0-1c0c423d2054');
INSERT INTO "floatingips" VALUES('7b6da9b5-e176-4395-af93-866e3f6da678','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'fe8c0572-d518-4275-a0ef-45e744c46ce8','203.0.113.4',NULL,NULL,NULL,'1c58ed64-2c82-4d06-89cc-0c10c87d5962','ACTIVE','','',NULL,'97fc5eca-c632-47ab-982d-5fc0849ebca1');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('f28f1a5950b14563b866ac7b292804f5','ae9d98a29bce4b98812e92fcdcf08fe5','4fdbf0882ab94246860146a24a4565c4');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('ae9d98a29bce4b98812e92fcdcf08fe5','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('fe8c0572-d518-4275-a0ef-45e744c46ce8/203.0.113.1','fe8c0572-d518-4275-a0ef-45e744c46ce8','0cbf6547-5b89-4049-aec6-c2263e8e76cc','0834a5ef-f502-43d3-b0ef-0536fa52f48b','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.2','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','20a14808-466c-464e-af28-db0fb0d5d63a','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.3','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','267ea092-1793-4b46-9c44-50dfcc861f63','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('fe8c0572-d518-4275-a0ef-45e744c46ce8/203.0.113.2','fe8c0572-d518-4275-a0ef-45e744c46ce8','0cbf6547-5b89-4049-aec6-c2263e8e76cc','4b6c3b95-3c3a-4401-b322-d7820b15892c','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.1','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','00dfb9ca-18b3-41f6-9efe-789085fd0497','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('fe8c0572-d518-4275-a0ef-45e744c46ce8/203.0.113.3','fe8c0572-d518-4275-a0ef-45e744c46ce8','0cbf6547-5b89-4049-aec6-c2263e8e76cc','af370d69-5eb7-49bc-a6e0-1c0c423d2054','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('fe8c0572-d518-4275-a0ef-45e744c46ce8/203.0.113.4','fe8c0572-d518-4275-a0ef-45e744c46ce8','0cbf6547-5b89-4049-aec6-c2263e8e76cc','97fc5eca-c632-47ab-982d-5fc0849ebca1','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.4','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','f694b390-0f5d-4a8d-9d96-c0adefe54fd8','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('fe8c0572-d518-4275-a0ef-45e744c46ce8/203.0.113.5','fe8c0572-d518-4275-a0ef-45e744c46ce8','0cbf6547-5b89-4049-aec6-c2263e8e76cc','cf3a0fd0-b219-4ad3-8eb7-3b1f7a5d166e','203.0.113.5');
INSERT INTO "ip_allocations" VALUES('be36eb77-00f8-4164-a187-fcd4b1bcbf75/10.128.0.1','be36eb77-00f8-4164-a187-fcd4b1bcbf75','2e61f6c4-ef93-46e8-a8de-05e7a7ec6b12','797ad9fe-2dd4-4c73-9793-5d3571c4f891','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.5','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','c7b6f8a5-0fb2-4cc9-ac1b-507964a0247a','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.6','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','2b299dca-3f7a-4ab4-8fe8-3cc9082f8fe0','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.7','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','29d88bdf-d114-40d3-84d5-4baeb4c21247','10.0.0.7');
INSERT INTO "ip_allocations" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4/10.0.0.8','bf266f4d-54be-41f3-977e-c27fb9bcbed4','b759729e-9411-4e34-923c-9de41d6c68d5','c89519b5-51ec-4391-a17e-185c28514e4b','10.0.0.8');
INSERT INTO "ip_allocations" VALUES('6e9142fa-ed8b-42ee-a18d-1784dc79ea19/2001:db8::1','6e9142fa-ed8b-42ee-a18d-1784dc79ea19','d0b628f0-752a-4273-9d5f-c589e6ca46d9','967519c5-7abd-4a47-ba72-58c313970a13','2001:db8::1');
INSERT INTO "ip_allocations" VALUES('743af864-3c47-47d3-a11d-bb8446a337f1/2001:db8:0:1::1','743af864-3c47-47d3-a11d-bb8446a337f1','c9b33500-9be0-40cd-85d0-0174e07bcc58','64307d2a-6b12-4f98-ba6b-1c355e0e1e4b','2001:db8:0:1::1');
INSERT INTO "ip_allocations" VALUES('743af864-3c47-47d3-a11d-bb8446a337f1/2001:db8:0:1::2','743af864-3c47-47d3-a11d-bb8446a337f1','c9b33500-9be0-40cd-85d0-0174e07bcc58','933a3e87-5e34-4ce2-9ea3-998252342592','2001:db8:0:1::2');
INSERT INTO "ip_allocations" VALUES('743af864-3c47-47d3-a11d-bb8446a337f1/2001:db8:0:1::3','743af864-3c47-47d3-a11d-bb8446a337f1','c9b33500-9be0-40cd-85d0-0174e07bcc58','d7959223-633b-4787-a88e-9754a8fcd490','2001:db8:0:1::3');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('a845c53b7276423780dbd4d046764b0d','0cbf6547-5b89-4049-aec6-c2263e8e76cc','cb007106','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('156a3c6142314f5c9f8a84349424fcc8','b759729e-9411-4e34-923c-9de41d6c68d5','0a000009','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('46731e8651694b8b98a96c14c87a725f','2e61f6c4-ef93-46e8-a8de-05e7a7ec6b12','0a800002','0a8000fe');
INSERT INTO "ip_free_ranges" VALUES('93ac127a22844d61b8559b0b55dfab39','d0b628f0-752a-4273-9d5f-c589e6ca46d9','20010db8000000000000000000000002','20010db800000000ffffffffffffffff');
INSERT INTO "ip_free_ranges" VALUES('fae8df1eff4149df895f41479be46dd3','c9b33500-9be0-40cd-85d0-0174e07bcc58','20010db8000000010000000000000004','20010db800000001ffffffffffffffff');
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
INSERT INTO "keypairs" VALUES('c5fc38a45955b14026db7854b315a5a5','208ca6377ef14517b2e2af8f80e7bea8','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC6Z3SKHPVlmDKQFRVkhCR86RE3njbsmcXFHZ8KA4PRn33FbLXTekUeYRtD/6k1KN2ueUB84KumutNc3l74WWELduEvq/nQZK+7MCYfrk+bEIkcA2qBngbx2na5CW4j5SW29Tt6pEk0pWF8hUgUwrviijYmb/ZWEBGSx3gD8U9fklsHZ+RxuoeCsuGSap3ulW2Dt2pM7CQw+BOOPS7MlPnRKg4ZuSDitpc9EamRTAQ2IdPNHNcvETfVuFXGRRTCPEIWKm1+S5kqZJBFiirKMzOcZeCLDw13JpyYwaL8FSgpgzglGTQDRvaMFhJCyqCsE3nPMWHwq4+D9udQuzd1ssgX Generated-by-cumulet','95:f9:ba:b5:db:ee:64:6e:6d:2d:9e:6c:34:63:f9:c7','2026-11-22T04:34:39.383669Z');
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
INSERT INTO "lb_health_monitors" VALUES('56c22c82-fe6e-4fa0-bd64-45db2ec13b3f','f36bc676cd0b44f1b43a8cb575beece6','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('95856850-82d9-4fa5-a56c-ca565b818d79','f36bc676cd0b44f1b43a8cb575beece6',1,'INACTIVE',NULL,'3ed77cfb-3182-4956-832e-5472fca28f60','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('3ed77cfb-3182-4956-832e-5472fca28f60/56c22c82-fe6e-4fa0-bd64-45db2ec13b3f','3ed77cfb-3182-4956-832e-5472fca28f60','56c22c82-fe6e-4fa0-bd64-45db2ec13b3f','2026-11-22T04:34:39.456443Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('3ed77cfb-3182-4956-832e-5472fca28f60','f36bc676cd0b44f1b43a8cb575beece6',1,'ACTIVE',NULL,'','','b759729e-9411-4e34-923c-9de41d6c68d5','HTTP','SOURCE_IP','haproxy','d84e4850-1e70-4168-bf3d-135952bb2ca3');
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
INSERT INTO "lb_vips" VALUES('d84e4850-1e70-4168-bf3d-135952bb2ca3','f36bc676cd0b44f1b43a8cb575beece6',1,'ACTIVE',NULL,'','','b759729e-9411-4e34-923c-9de41d6c68d5','10.0.0.7','29d88bdf-d114-40d3-84d5-4baeb4c21247',80,'HTTP','3ed77cfb-3182-4956-832e-5472fca28f60',NULL,-1);
CREATE TABLE logs (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	resource_type TEXT, 
	resource_id TEXT, 
	target_id TEXT, 
	event TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "logs" VALUES('b1a39ddc-b024-41ed-a3ca-eb619c595bef','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'log','security_group','36c89b81-2169-4db6-9839-059478878f9f',NULL,'ALL',1);
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
INSERT INTO "metering_label_rules" VALUES('db8032bb-1e82-404c-9f3e-8551ca88f7c8','f36bc676cd0b44f1b43a8cb575beece6','900baff9-8a68-4757-ad1f-e3b4a0dd2902','ingress',0,'192.0.2.0/24',NULL,NULL);
CREATE TABLE metering_labels (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	description TEXT, 
	shared BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "metering_labels" VALUES('900baff9-8a68-4757-ad1f-e3b4a0dd2902','f36bc676cd0b44f1b43a8cb575beece6','label','',0);
CREATE TABLE ndp_proxies (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	name TEXT, 
	router_id TEXT, 
	port_id TEXT, 
	ip_address TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ndp_proxies" VALUES('4cba6dc4-8273-4776-b54d-13b3d54267a6','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','0256952e-dc33-4b2a-8f98-e6b8a3f90db3','d7959223-633b-4787-a88e-9754a8fcd490','2001:db8:0:1::3');
CREATE TABLE network_segment_ranges (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	"default" BOOLEAN, 
	shared BOOLEAN, 
	network_type TEXT, 
	physical_network TEXT, 
	minimum INTEGER, 
	maximum INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "network_segment_ranges" VALUES('9b3fd0e8-0439-4933-9126-47b1b6deafc7','','',0,1,'vxlan',NULL,9000,9009);
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
INSERT INTO "networks" VALUES('fe8c0572-d518-4275-a0ef-45e744c46ce8','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('bf266f4d-54be-41f3-977e-c27fb9bcbed4','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'c2985379-06dd-49ec-8b41-911936696c88',2,0);
INSERT INTO "networks" VALUES('be36eb77-00f8-4164-a187-fcd4b1bcbf75','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
INSERT INTO "networks" VALUES('6e9142fa-ed8b-42ee-a18d-1784dc79ea19','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'',1,'ACTIVE',1,0,1500,1,'','[]','local',NULL,NULL,1,NULL,4,1);
INSERT INTO "networks" VALUES('743af864-3c47-47d3-a11d-bb8446a337f1','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'six',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,5,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('f25709578999417caf17d9ff2392dba9','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('7ff53975c60942a992122329061bbb0d','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('1665ca3c01a94786ad4b89f4d0713565','7ff53975c60942a992122329061bbb0d','','58f6bc1fd7d441298e94a3bbb271582c','');
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
INSERT INTO "port_forwardings" VALUES('16dc3b0b-56c3-4fbe-abf6-cb438195f818','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'7b6da9b5-e176-4395-af93-866e3f6da678',2222,22,'2222:2222','22:22','10.0.0.4','f694b390-0f5d-4a8d-9d96-c0adefe54fd8','tcp','1c58ed64-2c82-4d06-89cc-0c10c87d5962');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('267ea092-1793-4b46-9c44-50dfcc861f63/dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','267ea092-1793-4b46-9c44-50dfcc861f63','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21');
INSERT INTO "port_group_memberships" VALUES('f694b390-0f5d-4a8d-9d96-c0adefe54fd8/dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','f694b390-0f5d-4a8d-9d96-c0adefe54fd8','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21');
INSERT INTO "port_group_memberships" VALUES('c7b6f8a5-0fb2-4cc9-ac1b-507964a0247a/dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','c7b6f8a5-0fb2-4cc9-ac1b-507964a0247a','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21');
INSERT INTO "port_group_memberships" VALUES('2b299dca-3f7a-4ab4-8fe8-3cc9082f8fe0/dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','2b299dca-3f7a-4ab4-8fe8-3cc9082f8fe0','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21');
INSERT INTO "port_group_memberships" VALUES('c89519b5-51ec-4391-a17e-185c28514e4b/dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','c89519b5-51ec-4391-a17e-185c28514e4b','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21');
INSERT INTO "port_group_memberships" VALUES('d7959223-633b-4787-a88e-9754a8fcd490/dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','d7959223-633b-4787-a88e-9754a8fcd490','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21');
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
INSERT INTO "ports" VALUES('0834a5ef-f502-43d3-b0ef-0536fa52f48b','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','fe8c0572-d518-4275-a0ef-45e744c46ce8','fa:16:3e:31:f0:55',1,'ACTIVE','fe8c0572-d518-4275-a0ef-45e744c46ce8','network:edge','[{"subnet_id":"0cbf6547-5b89-4049-aec6-c2263e8e76cc","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'ecc541516f7a468ea31c996f385ffdec');
INSERT INTO "ports" VALUES('20a14808-466c-464e-af28-db0fb0d5d63a','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:34:c7:9f',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-bf266f4d-54be-41f3-977e-c27fb9bcbed4','network:dhcp','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('267ea092-1793-4b46-9c44-50dfcc861f63','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'spare','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:73:1e:63',1,'DOWN','','','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.3"}]','["dfa79ae6-dbf8-41a4-98de-7df3c1a62d21"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('4b6c3b95-3c3a-4401-b322-d7820b15892c','','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','fe8c0572-d518-4275-a0ef-45e744c46ce8','fa:16:3e:76:10:79',1,'ACTIVE','1c58ed64-2c82-4d06-89cc-0c10c87d5962','network:router_gateway','[{"subnet_id":"0cbf6547-5b89-4049-aec6-c2263e8e76cc","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'ecc541516f7a468ea31c996f385ffdec');
INSERT INTO "ports" VALUES('00dfb9ca-18b3-41f6-9efe-789085fd0497','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:81:85:0e',1,'ACTIVE','1c58ed64-2c82-4d06-89cc-0c10c87d5962','network:router_interface','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('af370d69-5eb7-49bc-a6e0-1c0c423d2054','','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','fe8c0572-d518-4275-a0ef-45e744c46ce8','fa:16:3e:91:0d:a2',1,'DOWN','d5dd01a9-bec0-4c45-9bb1-1ab854b91c28','network:floatingip','[{"subnet_id":"0cbf6547-5b89-4049-aec6-c2263e8e76cc","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'ecc541516f7a468ea31c996f385ffdec');
INSERT INTO "ports" VALUES('97fc5eca-c632-47ab-982d-5fc0849ebca1','','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','fe8c0572-d518-4275-a0ef-45e744c46ce8','fa:16:3e:fe:63:d0',1,'DOWN','7b6da9b5-e176-4395-af93-866e3f6da678','network:floatingip','[{"subnet_id":"0cbf6547-5b89-4049-aec6-c2263e8e76cc","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'ecc541516f7a468ea31c996f385ffdec');
INSERT INTO "ports" VALUES('f694b390-0f5d-4a8d-9d96-c0adefe54fd8','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'inside','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:0b:73:24',1,'DOWN','','','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.4"}]','["dfa79ae6-dbf8-41a4-98de-7df3c1a62d21"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('cf3a0fd0-b219-4ad3-8eb7-3b1f7a5d166e','','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','fe8c0572-d518-4275-a0ef-45e744c46ce8','fa:16:3e:e9:f6:07',1,'ACTIVE','986e72e8-a6b9-4cb6-a5a0-9697bcf6c804','network:router_gateway','[{"subnet_id":"0cbf6547-5b89-4049-aec6-c2263e8e76cc","ip_address":"203.0.113.5"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'ecc541516f7a468ea31c996f385ffdec');
INSERT INTO "ports" VALUES('797ad9fe-2dd4-4c73-9793-5d3571c4f891','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','be36eb77-00f8-4164-a187-fcd4b1bcbf75','fa:16:3e:18:f4:85',1,'ACTIVE','986e72e8-a6b9-4cb6-a5a0-9697bcf6c804','network:router_interface','[{"subnet_id":"2e61f6c4-ef93-46e8-a8de-05e7a7ec6b12","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('c7b6f8a5-0fb2-4cc9-ac1b-507964a0247a','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:71:6e:67',1,'DOWN','','trunk:subport','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.5"}]','["dfa79ae6-dbf8-41a4-98de-7df3c1a62d21"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','0ce5e73b-28f5-4ea1-bb74-15c4249da26f',100,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('2b299dca-3f7a-4ab4-8fe8-3cc9082f8fe0','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:55:d4:7c',1,'DOWN','','','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.6"}]','["dfa79ae6-dbf8-41a4-98de-7df3c1a62d21"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','0ce5e73b-28f5-4ea1-bb74-15c4249da26f',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('29d88bdf-d114-40d3-84d5-4baeb4c21247','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'vip-d84e4850-1e70-4168-bf3d-135952bb2ca3','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:e1:d0:61',1,'ACTIVE','d84e4850-1e70-4168-bf3d-135952bb2ca3','neutron:LOADBALANCER','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.7"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('c89519b5-51ec-4391-a17e-185c28514e4b','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','bf266f4d-54be-41f3-977e-c27fb9bcbed4','fa:16:3e:5b:10:08',1,'ACTIVE','dd7f1012-ed98-47be-8496-604b28f52f36','compute:nova','[{"subnet_id":"b759729e-9411-4e34-923c-9de41d6c68d5","ip_address":"10.0.0.8"}]','["dfa79ae6-dbf8-41a4-98de-7df3c1a62d21"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('967519c5-7abd-4a47-ba72-58c313970a13','','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','6e9142fa-ed8b-42ee-a18d-1784dc79ea19','fa:16:3e:7a:7b:59',1,'ACTIVE','0256952e-dc33-4b2a-8f98-e6b8a3f90db3','network:router_gateway','[{"subnet_id":"d0b628f0-752a-4273-9d5f-c589e6ca46d9","ip_address":"2001:db8::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'ecc541516f7a468ea31c996f385ffdec');
INSERT INTO "ports" VALUES('64307d2a-6b12-4f98-ba6b-1c355e0e1e4b','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','743af864-3c47-47d3-a11d-bb8446a337f1','fa:16:3e:c3:03:8b',1,'ACTIVE','0256952e-dc33-4b2a-8f98-e6b8a3f90db3','network:router_interface','[{"subnet_id":"c9b33500-9be0-40cd-85d0-0174e07bcc58","ip_address":"2001:db8:0:1::1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('933a3e87-5e34-4ce2-9ea3-998252342592','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'','743af864-3c47-47d3-a11d-bb8446a337f1','fa:16:3e:a2:94:f7',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-743af864-3c47-47d3-a11d-bb8446a337f1','network:dhcp','[{"subnet_id":"c9b33500-9be0-40cd-85d0-0174e07bcc58","ip_address":"2001:db8:0:1::2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "ports" VALUES('d7959223-633b-4787-a88e-9754a8fcd490','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','743af864-3c47-47d3-a11d-bb8446a337f1','fa:16:3e:fa:13:84',1,'DOWN','','','[{"subnet_id":"c9b33500-9be0-40cd-85d0-0174e07bcc58","ip_address":"2001:db8:0:1::3"}]','["dfa79ae6-dbf8-41a4-98de-7df3c1a62d21"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'f36bc676cd0b44f1b43a8cb575beece6');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('4c434c1a9ce244d1a896dd0c8795011a','endpoint','ac998e539f1644b589c3d6a32683c9a6','b5e9eb12d9b24ab38cc4f2486167fb7f');
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
INSERT INTO "projects" VALUES('ecc541516f7a468ea31c996f385ffdec','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('b5e9eb12d9b24ab38cc4f2486167fb7f','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('f36bc676cd0b44f1b43a8cb575beece6','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('4fd5b84ec762468c968fa7a7153b43bd','theirs','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('2e20c0a61bcf4d13ae8772afa5996522','services','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('fc1f19c4-4025-4ddd-bf06-c7dd20b71f2c','f36bc676cd0b44f1b43a8cb575beece6','c2985379-06dd-49ec-8b41-911936696c88',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('e551fcd3-c6d3-46cc-b86b-712f168340e2','f36bc676cd0b44f1b43a8cb575beece6','c2985379-06dd-49ec-8b41-911936696c88',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('ed0183ad-9b85-453d-a2c8-ded72cb042df','f36bc676cd0b44f1b43a8cb575beece6','c2985379-06dd-49ec-8b41-911936696c88',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('31adc6ed-1695-4407-9a57-44d99df04cc1','f36bc676cd0b44f1b43a8cb575beece6','c2985379-06dd-49ec-8b41-911936696c88',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('0f856cfd-cf40-43d1-a60a-b3b6edb2b832','f36bc676cd0b44f1b43a8cb575beece6','c2985379-06dd-49ec-8b41-911936696c88',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('c2985379-06dd-49ec-8b41-911936696c88','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('f36bc676cd0b44f1b43a8cb575beece6','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('158b4489-4b06-4790-95a9-06a65a9086cb','ecc541516f7a468ea31c996f385ffdec','network','fe8c0572-d518-4275-a0ef-45e744c46ce8','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('aceb3567-35d3-48f1-bb4f-b22af9629379','ecc541516f7a468ea31c996f385ffdec','subnetpool','d141a63e-35d0-4de8-9e03-f3f23d0a08a8','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('c93f58f4-d899-49c4-bfc3-28de2d89582e','f36bc676cd0b44f1b43a8cb575beece6','network','bf266f4d-54be-41f3-977e-c27fb9bcbed4','access_as_shared','55473eaa2af44732af501f39a15df748');
INSERT INTO "rbac_policies" VALUES('213699cf-f6d9-4caa-bdfa-ab7031d1ef95','ecc541516f7a468ea31c996f385ffdec','address_scope','ae4b7b72-cbeb-4040-92de-5bcb145ee7d4','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('2d2a7a1b-d23f-4488-86c9-9edfa8eb16b2','ecc541516f7a468ea31c996f385ffdec','subnetpool','219f435c-5eb6-463a-bf7a-6eea33540953','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('104971fd-af6b-4837-b8eb-e33b3d9eba92','ecc541516f7a468ea31c996f385ffdec','network','6e9142fa-ed8b-42ee-a18d-1784dc79ea19','access_as_external','*');
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
INSERT INTO "registered_limits" VALUES('381ee432d4ce42678a39ed537a086c28','58f6bc1fd7d441298e94a3bbb271582c','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('61bebde0d0194725a8b673fddf41ab1a','audit_id','zfgStWOgoQe0OTrn_F800w',1.79532207911980700495e+09);
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
INSERT INTO "role_assignments" VALUES('1307885402e841748e9ef12fef39b453','user','f0612c7e16c94010ad08e59c3600cb6a','86701fa583b4435d91e9cdca53301de6','project','ecc541516f7a468ea31c996f385ffdec',0);
INSERT INTO "role_assignments" VALUES('d46ee082e48c4e29a3b3c90132f1fdec','user','f0612c7e16c94010ad08e59c3600cb6a','86701fa583b4435d91e9cdca53301de6','project','b5e9eb12d9b24ab38cc4f2486167fb7f',0);
INSERT INTO "role_assignments" VALUES('1d87881947324f84a1dfaa868ada77f4','user','f0612c7e16c94010ad08e59c3600cb6a','86701fa583b4435d91e9cdca53301de6','domain','default',0);
INSERT INTO "role_assignments" VALUES('41c64f2b76e74c8bb5ace6cc30c17a5c','user','f0612c7e16c94010ad08e59c3600cb6a','86701fa583b4435d91e9cdca53301de6','system','all',0);
INSERT INTO "role_assignments" VALUES('da9bbac889ac42b3b2f09779c6e74f48','user','c9798c1a24844e2ba02c7245ff906a54','8ab7561688a44d83b6debca626c9f6dc','project','b5e9eb12d9b24ab38cc4f2486167fb7f',0);
INSERT INTO "role_assignments" VALUES('575322c058794a99933f82ec2fad1143','user','d95936436d54418a88340b29eca9dda1','6a0c14f5eec6429b832f5fa46cce0c77','project','f36bc676cd0b44f1b43a8cb575beece6',0);
INSERT INTO "role_assignments" VALUES('9e48d812ddd146288dc4c7d34bf106d2','user','208ca6377ef14517b2e2af8f80e7bea8','8ab7561688a44d83b6debca626c9f6dc','project','f36bc676cd0b44f1b43a8cb575beece6',0);
INSERT INTO "role_assignments" VALUES('27d3135eb1fc4df296572d5c39f94797','user','26eb6d78913a4838b4f55a6f8bdf438d','59b7be4f17e34a7d8abbf2d8cb511a9e','project','f36bc676cd0b44f1b43a8cb575beece6',0);
INSERT INTO "role_assignments" VALUES('2c3854f2864340d9919ba2339fe5a61d','user','799d5eff158b4840af31e341073cb522','5a739d1639e84a73ac3b24dab495d603','project','f36bc676cd0b44f1b43a8cb575beece6',0);
INSERT INTO "role_assignments" VALUES('4f18381b22a6420fb059d056ef88fab9','user','4fdbf0882ab94246860146a24a4565c4','8ab7561688a44d83b6debca626c9f6dc','project','4fd5b84ec762468c968fa7a7153b43bd',0);
INSERT INTO "role_assignments" VALUES('bf9a9877b0d44ab5a0fe0bea0a68ada5','user','9f39049bdc4c49088d361820d3747419','fc3199e17f0f432481296361882ddb04','project','2e20c0a61bcf4d13ae8772afa5996522',0);
INSERT INTO "role_assignments" VALUES('eb8e1580c109460985877e778ef2db5d','user','2b46a7e32fc545fcab51be8bcf7643e8','86701fa583b4435d91e9cdca53301de6','system','all',0);
INSERT INTO "role_assignments" VALUES('6698ac007edc4a0b9ee9529aeac25871','user','c01a8d3f67f34a68958438c78d26cbf4','6a0c14f5eec6429b832f5fa46cce0c77','system','all',0);
INSERT INTO "role_assignments" VALUES('be5cc4aab5e04090bccb488646c5f4d4','user','d8bc181d6d534e68b58ac860d1bbed59','86701fa583b4435d91e9cdca53301de6','domain','default',0);
INSERT INTO "role_assignments" VALUES('096c0dde08264719ade13cfe3148ad06','user','739f2196d715440eb7d2c4b6e999caa3','59b7be4f17e34a7d8abbf2d8cb511a9e','domain','default',0);
INSERT INTO "role_assignments" VALUES('4cc76470281a404da15a3f3651649ac2','user','0851d697c7b44e82b9e47ae8b0d7548b','6a0c14f5eec6429b832f5fa46cce0c77','domain','default',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('7ff3ac6028614d63827c71e20ca2b785','86701fa583b4435d91e9cdca53301de6','59b7be4f17e34a7d8abbf2d8cb511a9e');
INSERT INTO "role_implications" VALUES('e2a1420d63f448f9beca65389394be55','59b7be4f17e34a7d8abbf2d8cb511a9e','8ab7561688a44d83b6debca626c9f6dc');
INSERT INTO "role_implications" VALUES('3fa0cfe1a8c4447eba07d6f4ff0126cb','8ab7561688a44d83b6debca626c9f6dc','6a0c14f5eec6429b832f5fa46cce0c77');
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
INSERT INTO "roles" VALUES('86701fa583b4435d91e9cdca53301de6','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('59b7be4f17e34a7d8abbf2d8cb511a9e','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8ab7561688a44d83b6debca626c9f6dc','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('6a0c14f5eec6429b832f5fa46cce0c77','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('fc3199e17f0f432481296361882ddb04','service',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('5a739d1639e84a73ac3b24dab495d603','guest',NULL,NULL,'{}','{}');
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
	enable_ndp_proxy BOOLEAN, 
	availability_zone_hints TEXT, 
	flavor_id TEXT, 
	l3_hosted BOOLEAN, 
	enable_snat BOOLEAN, 
	gateway_qos_policy_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "routers" VALUES('1c58ed64-2c82-4d06-89cc-0c10c87d5962','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('986e72e8-a6b9-4cb6-a5a0-9697bcf6c804','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,0,'[]',NULL,1,1,NULL);
INSERT INTO "routers" VALUES('0256952e-dc33-4b2a-8f98-e6b8a3f90db3','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',2,'',1,'ACTIVE','[]',0,0,0,0,1,'[]',NULL,1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('37b7cf68-a70f-48d5-9c8a-db2bccf6ee99','f36bc676cd0b44f1b43a8cb575beece6','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('16242d85-bc78-4a77-9b8a-1324741490c1','f36bc676cd0b44f1b43a8cb575beece6','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','ingress','IPv6',NULL,NULL,NULL,NULL,'dfa79ae6-dbf8-41a4-98de-7df3c1a62d21',NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('aaf61b42-7ad1-4690-9ab4-8281906d7cc9','f36bc676cd0b44f1b43a8cb575beece6','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','ingress','IPv4',NULL,NULL,NULL,NULL,'dfa79ae6-dbf8-41a4-98de-7df3c1a62d21',NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('d821ffd4-6c03-42f7-81cc-66f75ca191a1','f36bc676cd0b44f1b43a8cb575beece6','dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('0be4d4cc-0f4c-485e-a081-788000cf0ce2','4fd5b84ec762468c968fa7a7153b43bd','89f46a45-4dab-4e87-a29a-951780c49107','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('ae9c8c80-afef-4c26-930f-fbd0fcb035bb','4fd5b84ec762468c968fa7a7153b43bd','89f46a45-4dab-4e87-a29a-951780c49107','ingress','IPv6',NULL,NULL,NULL,NULL,'89f46a45-4dab-4e87-a29a-951780c49107',NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('10988343-c326-4453-a906-483be8bf99c3','4fd5b84ec762468c968fa7a7153b43bd','89f46a45-4dab-4e87-a29a-951780c49107','ingress','IPv4',NULL,NULL,NULL,NULL,'89f46a45-4dab-4e87-a29a-951780c49107',NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('9d752124-ec57-4b9a-82c6-d6ecbe45eacd','4fd5b84ec762468c968fa7a7153b43bd','89f46a45-4dab-4e87-a29a-951780c49107','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('5b5dfb5e-6b97-4c92-96fc-eb250a27c059','ecc541516f7a468ea31c996f385ffdec','6e355369-82bd-43f1-867e-4c711a7253dc','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('31d88e56-60d8-4944-9e64-2e3654b28ba9','ecc541516f7a468ea31c996f385ffdec','6e355369-82bd-43f1-867e-4c711a7253dc','ingress','IPv6',NULL,NULL,NULL,NULL,'6e355369-82bd-43f1-867e-4c711a7253dc',NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('20c5bc39-0066-4273-a516-0e8cedf0cc16','ecc541516f7a468ea31c996f385ffdec','6e355369-82bd-43f1-867e-4c711a7253dc','ingress','IPv4',NULL,NULL,NULL,NULL,'6e355369-82bd-43f1-867e-4c711a7253dc',NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('66496f16-607c-4d67-a391-50917c4a4893','ecc541516f7a468ea31c996f385ffdec','6e355369-82bd-43f1-867e-4c711a7253dc','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('5cdda3e1-ab11-4eab-bf49-55b9a99313e4','f36bc676cd0b44f1b43a8cb575beece6','36c89b81-2169-4db6-9839-059478878f9f','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
INSERT INTO "security_group_rules" VALUES('462e187f-3fcb-442c-817a-a43b74a569db','f36bc676cd0b44f1b43a8cb575beece6','36c89b81-2169-4db6-9839-059478878f9f','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1);
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
INSERT INTO "security_groups" VALUES('dfa79ae6-dbf8-41a4-98de-7df3c1a62d21','f36bc676cd0b44f1b43a8cb575beece6','Default security group','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'default',1,'f36bc676cd0b44f1b43a8cb575beece6');
INSERT INTO "security_groups" VALUES('89f46a45-4dab-4e87-a29a-951780c49107','4fd5b84ec762468c968fa7a7153b43bd','Default security group','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'default',1,'4fd5b84ec762468c968fa7a7153b43bd');
INSERT INTO "security_groups" VALUES('6e355369-82bd-43f1-867e-4c711a7253dc','ecc541516f7a468ea31c996f385ffdec','Default security group','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'default',1,'ecc541516f7a468ea31c996f385ffdec');
INSERT INTO "security_groups" VALUES('36c89b81-2169-4db6-9839-059478878f9f','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'group',1,NULL);
CREATE TABLE security_groups_default_statefulness (
	id TEXT NOT NULL, 
	project_id TEXT, 
	stateful BOOLEAN, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_security_groups_default_statefulness_project_id UNIQUE (project_id)
);
INSERT INTO "security_groups_default_statefulness" VALUES('c539329c-7db4-47a6-ad1d-2a1dd487f075','f36bc676cd0b44f1b43a8cb575beece6',1);
CREATE TABLE segments (
	id TEXT NOT NULL, 
	project_id TEXT, 
	description TEXT, 
	tags TEXT, 
	created_at TEXT, 
	updated_at TEXT, 
	revision_number INTEGER, 
	network_id TEXT, 
	name TEXT, 
	network_type TEXT, 
	physical_network TEXT, 
	segmentation_id INTEGER, 
	"index" INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "segments" VALUES('87a28b95-11ff-4d8c-8073-9d4024200a8e','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'fe8c0572-d518-4275-a0ef-45e744c46ce8',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('3bea9396-57df-4a90-96c7-e23a3bcfb293','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'bf266f4d-54be-41f3-977e-c27fb9bcbed4',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('aa370144-b61d-4c93-8ee8-6c5d86c245f3','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'be36eb77-00f8-4164-a187-fcd4b1bcbf75',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('7879092a-c43e-4804-befa-df1bbadb8127','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'bf266f4d-54be-41f3-977e-c27fb9bcbed4','further','vxlan',NULL,9000,1);
INSERT INTO "segments" VALUES('2ae95dfe-9a05-4540-a878-4e0f162d9282','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'6e9142fa-ed8b-42ee-a18d-1784dc79ea19',NULL,'local',NULL,NULL,0);
INSERT INTO "segments" VALUES('be6fc67b-954a-4b37-a295-0a338a375eb3','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'743af864-3c47-47d3-a11d-bb8446a337f1',NULL,'local',NULL,NULL,0);
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
INSERT INTO "servers" VALUES('dd7f1012-ed98-47be-8496-604b28f52f36','f36bc676cd0b44f1b43a8cb575beece6','208ca6377ef14517b2e2af8f80e7bea8','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"c89519b5-51ec-4391-a17e-185c28514e4b","made":true}]','active',NULL,1,1,1,NULL,'r-76a0ef0a',0,'MANUAL','','','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z','2026-11-22T04:34:39.395342','');
CREATE TABLE service_profiles (
	id TEXT NOT NULL, 
	description TEXT, 
	driver TEXT, 
	metainfo TEXT, 
	enabled BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "service_profiles" VALUES('37cf48c4-5662-4689-96bd-8967f0ef9d51','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
INSERT INTO "service_profiles" VALUES('a91c860a-a73b-4c4d-83a6-42f7c444e3a4','','neutron.services.l3_router.service_providers.single_node.SingleNodeDriver','',1);
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('3ed77cfb-3182-4956-832e-5472fca28f60','b759729e-9411-4e34-923c-9de41d6c68d5','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('d141a63e-35d0-4de8-9e03-f3f23d0a08a8','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('45d70add-1e7c-42c1-8418-2b34546d99bc','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'840bcf89-4c03-459c-aca8-fd9dd52209fa',0);
INSERT INTO "subnetpools" VALUES('219f435c-5eb6-463a-bf7a-6eea33540953','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'six','["2001:db8::/32"]',6,64,64,128,NULL,'ae4b7b72-cbeb-4040-92de-5bcb145ee7d4',0);
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
	segment_id TEXT, 
	router_external BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "subnets" VALUES('0cbf6547-5b89-4049-aec6-c2263e8e76cc','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'public_subnet','fe8c0572-d518-4275-a0ef-45e744c46ce8',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',NULL,1);
INSERT INTO "subnets" VALUES('b759729e-9411-4e34-923c-9de41d6c68d5','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','bf266f4d-54be-41f3-977e-c27fb9bcbed4',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',NULL,0);
INSERT INTO "subnets" VALUES('2e61f6c4-ef93-46e8-a8de-05e7a7ec6b12','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'auto_allocated_subnet_v4','be36eb77-00f8-4164-a187-fcd4b1bcbf75',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'d141a63e-35d0-4de8-9e03-f3f23d0a08a8','[]',NULL,0);
INSERT INTO "subnets" VALUES('d0b628f0-752a-4273-9d5f-c589e6ca46d9','ecc541516f7a468ea31c996f385ffdec','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','6e9142fa-ed8b-42ee-a18d-1784dc79ea19',6,'2001:db8::/64',NULL,'[{"start":"2001:db8::1","end":"2001:db8::ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'219f435c-5eb6-463a-bf7a-6eea33540953','[]',NULL,1);
INSERT INTO "subnets" VALUES('c9b33500-9be0-40cd-85d0-0174e07bcc58','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'','743af864-3c47-47d3-a11d-bb8446a337f1',6,'2001:db8:0:1::/64','2001:db8:0:1::1','[{"start":"2001:db8:0:1::2","end":"2001:db8:0:1:ffff:ffff:ffff:ffff"}]',1,'[]','[]',NULL,NULL,'219f435c-5eb6-463a-bf7a-6eea33540953','[]',NULL,0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('zfgStWOgoQe0OTrn_F800w','208ca6377ef14517b2e2af8f80e7bea8',1795365279,0);
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
INSERT INTO "trunks" VALUES('0ce5e73b-28f5-4ea1-bb74-15c4249da26f','f36bc676cd0b44f1b43a8cb575beece6','','[]','2026-11-22T04:34:39Z','2026-11-22T04:34:39Z',1,'trunk','2b299dca-3f7a-4ab4-8fe8-3cc9082f8fe0',1,'DOWN');
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
INSERT INTO "trusts" VALUES('7f91852da201424891a74cdbf4be88e5','208ca6377ef14517b2e2af8f80e7bea8','4fdbf0882ab94246860146a24a4565c4','f36bc676cd0b44f1b43a8cb575beece6',0,'["6a0c14f5eec6429b832f5fa46cce0c77"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('14123b8130d34d4f8939a1e52740d377','f36bc676cd0b44f1b43a8cb575beece6',NULL,'58f6bc1fd7d441298e94a3bbb271582c','RegionOne','things',9,NULL,'381ee432d4ce42678a39ed537a086c28');
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
INSERT INTO "users" VALUES('f0612c7e16c94010ad08e59c3600cb6a','admin','default',NULL,NULL,1,'$2b$08$wIEDHRu3uPKWJZTzexHkBuCgQN3oH3Rx.FjPxC8i2a0rmLHVpz0xS','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('c9798c1a24844e2ba02c7245ff906a54','demo','default',NULL,NULL,1,'$2b$08$M0AhQ1tFxfL2yTEjc40Qy.Pwfn5KR3CrE9yAlzNlv3CzeSq6x58yK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d95936436d54418a88340b29eca9dda1','reader','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('208ca6377ef14517b2e2af8f80e7bea8','member','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('26eb6d78913a4838b4f55a6f8bdf438d','manager','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('799d5eff158b4840af31e341073cb522','guest','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('4fdbf0882ab94246860146a24a4565c4','stranger','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('9f39049bdc4c49088d361820d3747419','service','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('2b46a7e32fc545fcab51be8bcf7643e8','system_admin','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('c01a8d3f67f34a68958438c78d26cbf4','system_reader','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('d8bc181d6d534e68b58ac860d1bbed59','domain_admin','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('739f2196d715440eb7d2c4b6e999caa3','domain_manager','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('0851d697c7b44e82b9e47ae8b0d7548b','domain_reader','default',NULL,NULL,1,'$2b$08$.KQnT8PWAMQYEpIUB5mdROUDLky5YLEkTucmaAPvik2xpwf5jZ.DO','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_groups_name ON address_groups (name);
CREATE INDEX ix_address_scopes_name ON address_scopes (name);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_qos_policies_name ON qos_policies (name);
CREATE INDEX ix_segments_network_id ON segments (network_id);
CREATE INDEX ix_segments_project_id ON segments (project_id);
CREATE INDEX ix_network_segment_ranges_project_id ON network_segment_ranges (project_id);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_subnets_segment_id ON subnets (segment_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_enabled_id ON projects (enabled, id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_credentials_user_id ON credentials (user_id);
CREATE INDEX ix_credentials_type ON credentials (type);
CREATE INDEX ix_credentials_project_id ON credentials (project_id);
CREATE INDEX ix_regions_parent_region_id ON regions (parent_region_id);
CREATE INDEX ix_catalog_endpoints_region_id ON catalog_endpoints (region_id);
CREATE INDEX ix_catalog_endpoints_service_id ON catalog_endpoints (service_id);
CREATE INDEX ix_policy_associations_policy_id ON policy_associations (policy_id);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_logs_resource_id ON logs (resource_id);
CREATE INDEX ix_logs_target_id ON logs (target_id);
CREATE INDEX ix_logs_project_id ON logs (project_id);
CREATE INDEX ix_metering_labels_shared ON metering_labels (shared);
CREATE INDEX ix_metering_labels_project_id ON metering_labels (project_id);
CREATE INDEX ix_metering_label_rules_metering_label_id ON metering_label_rules (metering_label_id);
CREATE INDEX ix_metering_label_rules_project_id ON metering_label_rules (project_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_flavor_id ON routers (flavor_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_ndp_proxies_project_id ON ndp_proxies (project_id);
CREATE INDEX ix_ndp_proxies_router_id ON ndp_proxies (router_id);
CREATE INDEX ix_ndp_proxies_port_id ON ndp_proxies (port_id);
CREATE INDEX ix_trunks_status ON trunks (status);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
