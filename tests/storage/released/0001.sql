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
INSERT INTO "access_rules" VALUES('7834b6b2cedb4f2b8078c0492639498f','aec183b8c1e445ebb80ba7336697aef8','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('cfabdca4-ab5c-4898-a817-bfabe6438a85','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('0e882712-69c5-402f-be1a-75d9a62be80e','85389138de774641bbc4792ff3cbc2cb','scope',4);
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
INSERT INTO "application_credentials" VALUES('198aee002ea442da9477a688e74db70e','aec183b8c1e445ebb80ba7336697aef8','85389138de774641bbc4792ff3cbc2cb','robot',NULL,'$2b$08$RFdVk7OUUxyMOtPpxwsAu.BHH1EwdaHxStVFNOZ9NNpQ.mnLZxxPy','["26cf8704fa464548a3d054398434da64","8c595739dd124804a9f6909d33131414"]','["7834b6b2cedb4f2b8078c0492639498f"]',NULL,0);
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
INSERT INTO "catalog_endpoints" VALUES('9a69e0bf1fe845108f77318029dbf2cc','public','13a84df144db4e06b927a774b3483eac','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('13a84df144db4e06b927a774b3483eac','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('85389138de774641bbc4792ff3cbc2cb','85389138de774641bbc4792ff3cbc2cb','{"cores":77}');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('d05672a81864ff8683c2ee80199ffcc220a5c40d30e040a8a5611bb1733219c0','aec183b8c1e445ebb80ba7336697aef8','ec2','85389138de774641bbc4792ff3cbc2cb','gAAAAABrAll51NmfDqud_8bVca4AukWkSB5tu8OLpniOeIEqbKe4K4k2YZBe5eBNVbLDd4eDPhXXc4EIDyTuplQOz-4U2YAeMQ7qssTMk6uaE1SGt3Jxn5yUQfCCu5Nm8_j96V1Yus0rNpf8FSwcmU_LxilnEbEhd_NbkW6eSgpGyPkQWvaeiBH7KGyWB6SdGgflTDYxFoPSMhwK00mEqKkxI1NQtkK_-g==');
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
INSERT INTO "default_security_group_rules" VALUES('34c6a3fa-a79f-4227-a7d5-689cd6d992d1','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "default_security_group_rules" VALUES('698d84ab-cdbe-4de0-bea0-ac2f5604a538','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "default_security_group_rules" VALUES('65bf1be9-c429-4c11-a094-708dca1e42b3','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "default_security_group_rules" VALUES('6b161b97-1871-4657-82d8-66376ad2afdd','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
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
INSERT INTO "endpoint_groups" VALUES('15af64bfcd544b7a814e8b755c9fdcbe','examples','{"service_id":"13a84df144db4e06b927a774b3483eac"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('22588168-638a-4724-85bc-46451aba1e11','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'48914e96-6a57-4f22-9830-79cfad803248','203.0.113.3',NULL,NULL,NULL,'d89202dc-f8c1-42ad-b8cb-172875d9367b','ACTIVE','','','e1fed6d6-9091-432d-83d7-42ea151e4f0d');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('df0507afbbeb43248100f1e225db5bf5','e1486cb9605d4dc19bf9a9e0598dd964','36633b19a01b44999cc9aaffbf6169dd');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('e1486cb9605d4dc19bf9a9e0598dd964','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('48914e96-6a57-4f22-9830-79cfad803248/203.0.113.1','48914e96-6a57-4f22-9830-79cfad803248','6f80c80e-36d4-4b36-acd7-917b124f9223','57da6aa3-0cc3-4f2d-9a7f-928f226d6e4a','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47/10.0.0.2','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','86e68fa3-8de2-4b49-81c7-de5bc06fd690','24b93cf4-5ce4-4533-a959-724ba2f5c979','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47/10.0.0.3','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','86e68fa3-8de2-4b49-81c7-de5bc06fd690','8631b3b3-884b-4209-ba0e-a74b459d8fda','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('48914e96-6a57-4f22-9830-79cfad803248/203.0.113.2','48914e96-6a57-4f22-9830-79cfad803248','6f80c80e-36d4-4b36-acd7-917b124f9223','6b85131e-e56d-41e4-ad2d-c71055532ea9','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47/10.0.0.1','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','86e68fa3-8de2-4b49-81c7-de5bc06fd690','38cc72dd-fb98-4091-a094-953dd9734109','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('48914e96-6a57-4f22-9830-79cfad803248/203.0.113.3','48914e96-6a57-4f22-9830-79cfad803248','6f80c80e-36d4-4b36-acd7-917b124f9223','e1fed6d6-9091-432d-83d7-42ea151e4f0d','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47/10.0.0.4','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','86e68fa3-8de2-4b49-81c7-de5bc06fd690','cfe88449-c8d7-46d6-8810-729df70c288c','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47/10.0.0.5','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','86e68fa3-8de2-4b49-81c7-de5bc06fd690','0fb8ee98-9da6-4e2e-b807-d912c6ca1211','10.0.0.5');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('aa4d257d3a4245af842d118e8e93adc9','6f80c80e-36d4-4b36-acd7-917b124f9223','cb007104','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('235ce0d49a744d30bece29a8be9dd542','86e68fa3-8de2-4b49-81c7-de5bc06fd690','0a000006','0a0000fe');
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
INSERT INTO "keypairs" VALUES('b6708793eafc5611800cf7fe8920b6f6','aec183b8c1e445ebb80ba7336697aef8','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDfA/+GrNwTVRDxvIhxsoep40xB2kvLD7x7LDZCTh+rlqRkgR2WglIPTeqCasrZlB1bspnwasTZfwZcujRk75WcCdybmkjsA4q11TTZTwkdUlJLoL07F63wqI3l9IGEbs368E12KmqovHlvoauiA+m6uelsBa6eBffplkpti5i9I7p657qG7jta9iSWyp0JSM2cLGltInH5d6xmXAfJ9dxHbFaMbctLZk7GYItojfHCuKvq5r5RjYq8d5XC69yhbWXpwFpd1bhV4zpGgASs5yJOflzfQlcShjTGv/R5TWWhrIsjJKGPK7a9FQcbC/UtpHmhSXmPn7PUQo0lFegZznq7 Generated-by-cumulet','46:a1:da:fc:b5:75:06:b6:b2:ab:7d:a5:2a:02:2b:e6','2026-11-22T02:54:49.437304Z');
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
INSERT INTO "lb_health_monitors" VALUES('e5118f70-b458-46f8-afcb-024587d1376a','85389138de774641bbc4792ff3cbc2cb','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('ae71484f-cd8f-4ecf-8cd6-adecf0e601fd','85389138de774641bbc4792ff3cbc2cb',1,'INACTIVE',NULL,'27a2e5ab-99f6-4a53-b668-8bcbfb4887e8','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('27a2e5ab-99f6-4a53-b668-8bcbfb4887e8/e5118f70-b458-46f8-afcb-024587d1376a','27a2e5ab-99f6-4a53-b668-8bcbfb4887e8','e5118f70-b458-46f8-afcb-024587d1376a','2026-11-22T02:54:49.486680Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('27a2e5ab-99f6-4a53-b668-8bcbfb4887e8','85389138de774641bbc4792ff3cbc2cb',1,'ACTIVE',NULL,'','','86e68fa3-8de2-4b49-81c7-de5bc06fd690','HTTP','SOURCE_IP','haproxy','1d078b1b-8325-4791-a1f2-30b326542503');
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
INSERT INTO "lb_vips" VALUES('1d078b1b-8325-4791-a1f2-30b326542503','85389138de774641bbc4792ff3cbc2cb',1,'ACTIVE',NULL,'','','86e68fa3-8de2-4b49-81c7-de5bc06fd690','10.0.0.4','cfe88449-c8d7-46d6-8810-729df70c288c',80,'HTTP','27a2e5ab-99f6-4a53-b668-8bcbfb4887e8',NULL,-1);
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
INSERT INTO "networks" VALUES('48914e96-6a57-4f22-9830-79cfad803248','bc214a5446a74e6295a418619fa23a19','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',2,'public',1,'ACTIVE',1,1500,1,'','[]','local',NULL,NULL,1,1);
INSERT INTO "networks" VALUES('c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',3,'net',1,'ACTIVE',0,1500,1,'','[]','local',NULL,NULL,2,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('c97c70c1c9294ff09651553d1b8e9cba','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('44cb82e74c4b4b9984ab44993f1fa1d0','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('8f1c7cb1fa914b95a1dc3f8bf381417f','44cb82e74c4b4b9984ab44993f1fa1d0','','13a84df144db4e06b927a774b3483eac','');
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
INSERT INTO "port_forwardings" VALUES('6fe4d9a7-ca7d-42be-8f62-16b1cf4f7ae9','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'22588168-638a-4724-85bc-46451aba1e11','2222:2222','22:22','10.0.0.3','8631b3b3-884b-4209-ba0e-a74b459d8fda','tcp','d89202dc-f8c1-42ad-b8cb-172875d9367b');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('8631b3b3-884b-4209-ba0e-a74b459d8fda/0b930cf4-a4e6-4c4f-bb36-4e45fc209170','8631b3b3-884b-4209-ba0e-a74b459d8fda','0b930cf4-a4e6-4c4f-bb36-4e45fc209170');
INSERT INTO "port_group_memberships" VALUES('0fb8ee98-9da6-4e2e-b807-d912c6ca1211/0b930cf4-a4e6-4c4f-bb36-4e45fc209170','0fb8ee98-9da6-4e2e-b807-d912c6ca1211','0b930cf4-a4e6-4c4f-bb36-4e45fc209170');
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
INSERT INTO "ports" VALUES('57da6aa3-0cc3-4f2d-9a7f-928f226d6e4a','bc214a5446a74e6295a418619fa23a19','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'','48914e96-6a57-4f22-9830-79cfad803248','fa:16:3e:ad:76:ae',1,'ACTIVE','48914e96-6a57-4f22-9830-79cfad803248','network:edge','[{"subnet_id":"6f80c80e-36d4-4b36-acd7-917b124f9223","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm','edge',0,'','bc214a5446a74e6295a418619fa23a19');
INSERT INTO "ports" VALUES('24b93cf4-5ce4-4533-a959-724ba2f5c979','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',2,'','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','fa:16:3e:cb:6d:70',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','network:dhcp','[{"subnet_id":"86e68fa3-8de2-4b49-81c7-de5bc06fd690","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm','dhcp',0,'','85389138de774641bbc4792ff3cbc2cb');
INSERT INTO "ports" VALUES('8631b3b3-884b-4209-ba0e-a74b459d8fda','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'spare','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','fa:16:3e:23:9e:c9',1,'DOWN','','','[{"subnet_id":"86e68fa3-8de2-4b49-81c7-de5bc06fd690","ip_address":"10.0.0.3"}]','["0b930cf4-a4e6-4c4f-bb36-4e45fc209170"]',1,'[]','[]','','','normal','{}','',NULL,0,'','85389138de774641bbc4792ff3cbc2cb');
INSERT INTO "ports" VALUES('6b85131e-e56d-41e4-ad2d-c71055532ea9','','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'','48914e96-6a57-4f22-9830-79cfad803248','fa:16:3e:26:8a:80',1,'ACTIVE','d89202dc-f8c1-42ad-b8cb-172875d9367b','network:router_gateway','[{"subnet_id":"6f80c80e-36d4-4b36-acd7-917b124f9223","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm','gateway',0,'','bc214a5446a74e6295a418619fa23a19');
INSERT INTO "ports" VALUES('38cc72dd-fb98-4091-a094-953dd9734109','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','fa:16:3e:bd:45:e2',1,'ACTIVE','d89202dc-f8c1-42ad-b8cb-172875d9367b','network:router_interface','[{"subnet_id":"86e68fa3-8de2-4b49-81c7-de5bc06fd690","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm','router',0,'','85389138de774641bbc4792ff3cbc2cb');
INSERT INTO "ports" VALUES('e1fed6d6-9091-432d-83d7-42ea151e4f0d','','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'','48914e96-6a57-4f22-9830-79cfad803248','fa:16:3e:4c:a6:a9',1,'DOWN','22588168-638a-4724-85bc-46451aba1e11','network:floatingip','[{"subnet_id":"6f80c80e-36d4-4b36-acd7-917b124f9223","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,0,'','bc214a5446a74e6295a418619fa23a19');
INSERT INTO "ports" VALUES('cfe88449-c8d7-46d6-8810-729df70c288c','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'vip-1d078b1b-8325-4791-a1f2-30b326542503','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','fa:16:3e:7e:90:61',1,'ACTIVE','1d078b1b-8325-4791-a1f2-30b326542503','neutron:LOADBALANCER','[{"subnet_id":"86e68fa3-8de2-4b49-81c7-de5bc06fd690","ip_address":"10.0.0.4"}]','[]',0,'[]','[]','','','normal','{}','vm','balancer',0,'','85389138de774641bbc4792ff3cbc2cb');
INSERT INTO "ports" VALUES('0fb8ee98-9da6-4e2e-b807-d912c6ca1211','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','fa:16:3e:f5:48:48',1,'ACTIVE','fb174b52-7c63-42ab-a7eb-b0d8fa48abe8','compute:nova','[{"subnet_id":"86e68fa3-8de2-4b49-81c7-de5bc06fd690","ip_address":"10.0.0.5"}]','["0b930cf4-a4e6-4c4f-bb36-4e45fc209170"]',1,'[]','[]','','','normal','{}','vm','instance',0,'vm','85389138de774641bbc4792ff3cbc2cb');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('363f1db387604c36b13aa48fb0c905a3','endpoint','9a69e0bf1fe845108f77318029dbf2cc','430dd0a5838a4009b6a3058d928ea3b8');
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
INSERT INTO "projects" VALUES('bc214a5446a74e6295a418619fa23a19','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('430dd0a5838a4009b6a3058d928ea3b8','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('85389138de774641bbc4792ff3cbc2cb','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('5bf292fa828e416b86efc9a532532c0d','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('85389138de774641bbc4792ff3cbc2cb','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('df6f3f9b-187f-4ea6-af30-56ad8847a563','bc214a5446a74e6295a418619fa23a19','network','48914e96-6a57-4f22-9830-79cfad803248','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('039d47f8-6ef4-402e-bfd9-caf6bf08da79','85389138de774641bbc4792ff3cbc2cb','network','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47','access_as_shared','d350458ee2194e2181d9213fa7e79659');
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
INSERT INTO "registered_limits" VALUES('31907cefab0b4a969ca6915144ae60dd','13a84df144db4e06b927a774b3483eac','RegionOne','things',5,NULL);
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
INSERT INTO "role_assignments" VALUES('11980bc97ee445f0a71efd0675ae1297','user','32430f73cfcb437c9aedd85b1b7e8654','94f18f5f70504093b302b10b839eee17','project','bc214a5446a74e6295a418619fa23a19',0);
INSERT INTO "role_assignments" VALUES('42f11f028c39467983d1cdc570d93b8b','user','32430f73cfcb437c9aedd85b1b7e8654','94f18f5f70504093b302b10b839eee17','project','430dd0a5838a4009b6a3058d928ea3b8',0);
INSERT INTO "role_assignments" VALUES('4e67dfbaacab4e1384951f57a1a76be5','user','32430f73cfcb437c9aedd85b1b7e8654','94f18f5f70504093b302b10b839eee17','domain','default',0);
INSERT INTO "role_assignments" VALUES('31ba6fb48d4e4bbc9d77c100adcd16a9','user','32430f73cfcb437c9aedd85b1b7e8654','94f18f5f70504093b302b10b839eee17','system','all',0);
INSERT INTO "role_assignments" VALUES('de9341306c334b6eb7c216fc6ce639c4','user','47f6c1a4b42d422b92ddcea67744dcc5','26cf8704fa464548a3d054398434da64','project','430dd0a5838a4009b6a3058d928ea3b8',0);
INSERT INTO "role_assignments" VALUES('b1528102cbea4ec3b22fda078ba87fa2','user','5a1fff1d5aa5406da6bf2109bb3a9566','8c595739dd124804a9f6909d33131414','project','85389138de774641bbc4792ff3cbc2cb',0);
INSERT INTO "role_assignments" VALUES('21ddb48f764e4fc78065defc01285338','user','aec183b8c1e445ebb80ba7336697aef8','26cf8704fa464548a3d054398434da64','project','85389138de774641bbc4792ff3cbc2cb',0);
INSERT INTO "role_assignments" VALUES('c4a082ea643a4c91b0764fec44d40902','user','36633b19a01b44999cc9aaffbf6169dd','26cf8704fa464548a3d054398434da64','project','5bf292fa828e416b86efc9a532532c0d',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('03474784c99147688f22497540e27026','94f18f5f70504093b302b10b839eee17','bd3d670ec99c4dab8f54820755db97ee');
INSERT INTO "role_implications" VALUES('3d654d4c7e4d49dfb230320409b5f332','bd3d670ec99c4dab8f54820755db97ee','26cf8704fa464548a3d054398434da64');
INSERT INTO "role_implications" VALUES('31b6d271c9b34482868775a7ea86dccd','26cf8704fa464548a3d054398434da64','8c595739dd124804a9f6909d33131414');
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
INSERT INTO "roles" VALUES('94f18f5f70504093b302b10b839eee17','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('bd3d670ec99c4dab8f54820755db97ee','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('26cf8704fa464548a3d054398434da64','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('8c595739dd124804a9f6909d33131414','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('e7762814fa534f428a244f82af06efcf','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('d89202dc-f8c1-42ad-b8cb-172875d9367b','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',2,'',1,'ACTIVE','[]',0,0,'[]',1);
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
INSERT INTO "security_group_rules" VALUES('47457485-3c0d-4ffb-b868-b4937fbe981c','85389138de774641bbc4792ff3cbc2cb','0b930cf4-a4e6-4c4f-bb36-4e45fc209170','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('bfb0e23d-5493-40fa-b573-e15854853b5e','85389138de774641bbc4792ff3cbc2cb','0b930cf4-a4e6-4c4f-bb36-4e45fc209170','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('1e727491-5aaf-46be-b96f-a7b51238a5e3','85389138de774641bbc4792ff3cbc2cb','0b930cf4-a4e6-4c4f-bb36-4e45fc209170','ingress','IPv4',NULL,NULL,NULL,NULL,'0b930cf4-a4e6-4c4f-bb36-4e45fc209170',NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('a86f1dbf-6c38-47c5-a058-30f27ae445f5','85389138de774641bbc4792ff3cbc2cb','0b930cf4-a4e6-4c4f-bb36-4e45fc209170','ingress','IPv6',NULL,NULL,NULL,NULL,'0b930cf4-a4e6-4c4f-bb36-4e45fc209170',NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('5a5de550-0df1-4639-b4af-277e87f1f70f','5bf292fa828e416b86efc9a532532c0d','68b665b2-02b9-4147-a15a-d62be6744033','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('e2df80b7-87ca-4c07-9cb0-b66d65c9fa69','5bf292fa828e416b86efc9a532532c0d','68b665b2-02b9-4147-a15a-d62be6744033','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('447ef58b-4387-4fcd-a86f-cb3578dfc57d','5bf292fa828e416b86efc9a532532c0d','68b665b2-02b9-4147-a15a-d62be6744033','ingress','IPv4',NULL,NULL,NULL,NULL,'68b665b2-02b9-4147-a15a-d62be6744033',NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('028736b9-68ae-4a36-83de-a68ec727fef5','5bf292fa828e416b86efc9a532532c0d','68b665b2-02b9-4147-a15a-d62be6744033','ingress','IPv6',NULL,NULL,NULL,NULL,'68b665b2-02b9-4147-a15a-d62be6744033',NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('72114c83-c76a-47c4-8384-60b57b25b149','bc214a5446a74e6295a418619fa23a19','104c5f9b-76eb-45a3-b1b8-92d1c3ca3b9a','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('1d7c9729-4cf5-49d9-8191-fdc604b5019b','bc214a5446a74e6295a418619fa23a19','104c5f9b-76eb-45a3-b1b8-92d1c3ca3b9a','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('3b136b34-cfbf-48b5-aeeb-054bc590911e','bc214a5446a74e6295a418619fa23a19','104c5f9b-76eb-45a3-b1b8-92d1c3ca3b9a','ingress','IPv4',NULL,NULL,NULL,NULL,'104c5f9b-76eb-45a3-b1b8-92d1c3ca3b9a',NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('5dbe3921-b99e-4e5c-8994-107e4ca8ca0c','bc214a5446a74e6295a418619fa23a19','104c5f9b-76eb-45a3-b1b8-92d1c3ca3b9a','ingress','IPv6',NULL,NULL,NULL,NULL,'104c5f9b-76eb-45a3-b1b8-92d1c3ca3b9a',NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('19c6630b-f3aa-4231-8852-aab26c02ff8b','85389138de774641bbc4792ff3cbc2cb','d582eb04-796a-44d3-994c-76cfb17c9452','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
INSERT INTO "security_group_rules" VALUES('641099dd-6d6a-4465-a53b-4c5c164628ea','85389138de774641bbc4792ff3cbc2cb','d582eb04-796a-44d3-994c-76cfb17c9452','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1);
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
INSERT INTO "security_groups" VALUES('0b930cf4-a4e6-4c4f-bb36-4e45fc209170','85389138de774641bbc4792ff3cbc2cb','Default security group','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'default',1,'85389138de774641bbc4792ff3cbc2cb');
INSERT INTO "security_groups" VALUES('68b665b2-02b9-4147-a15a-d62be6744033','5bf292fa828e416b86efc9a532532c0d','Default security group','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'default',1,'5bf292fa828e416b86efc9a532532c0d');
INSERT INTO "security_groups" VALUES('104c5f9b-76eb-45a3-b1b8-92d1c3ca3b9a','bc214a5446a74e6295a418619fa23a19','Default security group','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'default',1,'bc214a5446a74e6295a418619fa23a19');
INSERT INTO "security_groups" VALUES('d582eb04-796a-44d3-994c-76cfb17c9452','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('fb174b52-7c63-42ab-a7eb-b0d8fa48abe8','85389138de774641bbc4792ff3cbc2cb','aec183b8c1e445ebb80ba7336697aef8','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"0fb8ee98-9da6-4e2e-b807-d912c6ca1211","made":true}]','active',NULL,1,1,1,NULL,'r-35d90ead',0,'MANUAL','','','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z','2026-11-22T02:54:49.447580','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('27a2e5ab-99f6-4a53-b668-8bcbfb4887e8','86e68fa3-8de2-4b49-81c7-de5bc06fd690','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('2b524b15-398f-4b53-aaa9-a3ecd0fbfc08','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'0e882712-69c5-402f-be1a-75d9a62be80e',0);
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
INSERT INTO "subnets" VALUES('6f80c80e-36d4-4b36-acd7-917b124f9223','bc214a5446a74e6295a418619fa23a19','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'public_subnet','48914e96-6a57-4f22-9830-79cfad803248',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('86e68fa3-8de2-4b49-81c7-de5bc06fd690','85389138de774641bbc4792ff3cbc2cb','','[]','2026-11-22T02:54:49Z','2026-11-22T02:54:49Z',1,'','c27ca542-ee02-4b4a-bcb4-9eb1c37c1b47',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('iU1WmfKqpundsIy6UE2HXg','aec183b8c1e445ebb80ba7336697aef8',1795359289);
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
INSERT INTO "trusts" VALUES('fc3ac69aa3774118bb425ab30b0f61e1','aec183b8c1e445ebb80ba7336697aef8','36633b19a01b44999cc9aaffbf6169dd','85389138de774641bbc4792ff3cbc2cb',0,'["8c595739dd124804a9f6909d33131414"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('f4bb8fe253fb45929453841af7734b53','85389138de774641bbc4792ff3cbc2cb',NULL,'13a84df144db4e06b927a774b3483eac','RegionOne','things',9,NULL,'31907cefab0b4a969ca6915144ae60dd');
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
	PRIMARY KEY (id), 
	CONSTRAINT uq_users_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "users" VALUES('32430f73cfcb437c9aedd85b1b7e8654','admin','default',NULL,NULL,1,'$2b$08$7GH/SSVJYVRkqufiarZ83u988f8ETevYBSKen/PWxAHxESjMC6HsW','{}','{}',0,'[]');
INSERT INTO "users" VALUES('47f6c1a4b42d422b92ddcea67744dcc5','demo','default',NULL,NULL,1,'$2b$08$lPcnpndg/2/LqWadaZP0XewV5IuaO9KrZoFNJ/KZZgRrgYX..XN56','{}','{}',0,'[]');
INSERT INTO "users" VALUES('5a1fff1d5aa5406da6bf2109bb3a9566','reader','default',NULL,NULL,1,'$2b$08$7/pUrXbrb3O7vy6Hz6Y2lOtWYw0H4e4RHP0s0/I1.gfjIaFp3TUYO','{}','{}',0,'[]');
INSERT INTO "users" VALUES('aec183b8c1e445ebb80ba7336697aef8','member','default',NULL,NULL,1,'$2b$08$CciFIJQlUWiAjYSv/x4CAeBXvPUxfXffWkVJRzonuG7RPU0bkgEoe','{}','{}',0,'[]');
INSERT INTO "users" VALUES('36633b19a01b44999cc9aaffbf6169dd','stranger','default',NULL,NULL,1,'$2b$08$4pSFoKt52Bd49sBnTrs5EOA/1GkzvZVxqpKMNh55x2In6x7AbeixC','{}','{}',0,'[]');
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_role_assignments_target_target_id ON role_assignments (target, target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_groups_domain_id ON groups (domain_id);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_users_domain_id ON users (domain_id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id ON projects (domain_id);
CREATE INDEX ix_roles_domain_id ON roles (domain_id);
CREATE INDEX ix_application_credentials_project_id ON application_credentials (project_id);
CREATE INDEX ix_application_credentials_user_id ON application_credentials (user_id);
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
COMMIT;
