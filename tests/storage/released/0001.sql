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
INSERT INTO "access_rules" VALUES('b3d281dac6674744834633b3f3737374','326d21d53e624546910b6685448b772e','compute','GET','/v2.1/servers');
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
INSERT INTO "address_groups" VALUES('fea4e677-3fa6-4432-8992-7c357aa3bda0','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'office','["192.0.2.0/24"]');
CREATE TABLE address_scopes (
	id TEXT NOT NULL, 
	project_id TEXT, 
	name TEXT, 
	ip_version INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "address_scopes" VALUES('ece680f8-6ba0-49d9-9ec9-46e399c71c25','e39d942fb4dc462aa896b4b8d44eac6b','scope',4);
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
INSERT INTO "application_credentials" VALUES('c6e650ad69a644549c1c97f5861fa63a','326d21d53e624546910b6685448b772e','e39d942fb4dc462aa896b4b8d44eac6b','robot',NULL,'$2b$08$lgBuzhycKjkCrm2.plBOjuhsTjo2Z2rKE1EOgwjAwZOaALmuZSvWG','["151d5b87f97246bc926ec0f98ffaec38","e4b3c52627e84b218b6013ec101ec373"]','["b3d281dac6674744834633b3f3737374"]',NULL,0);
CREATE TABLE auto_allocated_topologies (
	id TEXT NOT NULL, 
	network_id TEXT, 
	router_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "auto_allocated_topologies" VALUES('e39d942fb4dc462aa896b4b8d44eac6b','ec1e3e9a-a47c-4b58-8507-f719c6de6d2c','22fbc4c7-8bcb-4ee7-ad61-35e3a5b8fb08');
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
INSERT INTO "catalog_endpoints" VALUES('915fd07a20c64cde8d3223aeb899aa71','public','d28930ccb7ab4fc4979557068083085a','http://example','RegionOne',1,'{}');
CREATE TABLE catalog_services (
	id TEXT NOT NULL, 
	type TEXT, 
	name TEXT, 
	description TEXT, 
	enabled BOOLEAN, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "catalog_services" VALUES('d28930ccb7ab4fc4979557068083085a','example','','',1,'{}');
CREATE TABLE compute_quotas (
	id TEXT NOT NULL, 
	project_id TEXT, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "compute_quotas" VALUES('e39d942fb4dc462aa896b4b8d44eac6b','e39d942fb4dc462aa896b4b8d44eac6b','{"cores":77}');
CREATE TABLE conntrack_helpers (
	id TEXT NOT NULL, 
	project_id TEXT, 
	router_id TEXT, 
	protocol TEXT, 
	port INTEGER, 
	helper TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "conntrack_helpers" VALUES('47070282-a6a2-4203-9011-0fb67aedc3e5','e39d942fb4dc462aa896b4b8d44eac6b','4244df63-3d90-41b2-bd86-df97ba3dce83','udp',69,'tftp');
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	user_id TEXT, 
	type TEXT, 
	project_id TEXT, 
	sealed TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "credentials" VALUES('d05771bacca72328bdeabd4a7f40189d65e84bdae93b31b5ea1055b348cc4d2c','326d21d53e624546910b6685448b772e','ec2','e39d942fb4dc462aa896b4b8d44eac6b','gAAAAABrAmP8sx38EzLly3ZcBWcxAwxSj4kmAueTZj3XQdyBSJLnjHZLgVa9NMQMrcvRBzNMNrPjrzTZJOuUJtT30te49XncOwUKit9n0o4kxKp5JU2YPmihKkgjiCdSSRuk2brxp0FteAuEhFkV9GEiROk9MocHuuM6J412FiN0AQG5KZfNhKdqS9V4d27tMIXKHTc38QMTU3jLHk7OcgBs6XWiVMsDjA==');
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
INSERT INTO "default_security_group_rules" VALUES('093d211e-3b93-4f8f-998c-70e49b708553','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "default_security_group_rules" VALUES('6cdac31f-50ba-4848-b0e1-41db074de590','ingress','IPv4',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "default_security_group_rules" VALUES('7081bda7-ca9a-4e96-a10d-2d923cbc79fd','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,1,1,'Legacy default SG rule for egress traffic','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "default_security_group_rules" VALUES('21788b27-3ed8-43fa-bf52-a10a930f7e0a','ingress','IPv6',NULL,NULL,NULL,NULL,'PARENT',NULL,1,0,'Legacy default SG rule for ingress traffic','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
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
INSERT INTO "endpoint_groups" VALUES('7a81851652b24ae1b04b93d4ec1e2f73','examples','{"service_id":"d28930ccb7ab4fc4979557068083085a"}',NULL,'{}');
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
INSERT INTO "floatingips" VALUES('c342c549-0ed9-4e19-9d97-8384a1d19566','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'ce95528d-a3b7-48c8-992b-50f955b4a3f6','203.0.113.3',NULL,NULL,NULL,'4244df63-3d90-41b2-bd86-df97ba3dce83','ACTIVE','','',NULL,'4b8d9eb1-a9d3-456b-92df-18f0caed936b');
CREATE TABLE group_memberships (
	id TEXT NOT NULL, 
	group_id TEXT, 
	user_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_group_memberships_group_id_user_id UNIQUE (group_id, user_id)
);
INSERT INTO "group_memberships" VALUES('1ef7d4bd7124442ea0bd79f7afbbfeaa','dbb9cea5650140498a350dd1a992b9e0','5af57be794674b20afe8efc195ecb887');
CREATE TABLE groups (
	id TEXT NOT NULL, 
	name TEXT, 
	domain_id TEXT, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_groups_domain_id_name UNIQUE (domain_id, name)
);
INSERT INTO "groups" VALUES('dbb9cea5650140498a350dd1a992b9e0','people','default','','{}');
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
INSERT INTO "ip_allocations" VALUES('ce95528d-a3b7-48c8-992b-50f955b4a3f6/203.0.113.1','ce95528d-a3b7-48c8-992b-50f955b4a3f6','82e3209b-af98-4874-b5d0-6f2dd9ca0950','7f45d9fe-c595-45e1-8e34-63fdc9942458','203.0.113.1');
INSERT INTO "ip_allocations" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3/10.0.0.2','b06903d0-61b4-47a3-932d-aeebbc373bd3','afd5e597-6506-4336-9145-c64496f6247a','b222cdf7-c859-4b29-9666-2b0a9d9e6f24','10.0.0.2');
INSERT INTO "ip_allocations" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3/10.0.0.3','b06903d0-61b4-47a3-932d-aeebbc373bd3','afd5e597-6506-4336-9145-c64496f6247a','dc7cf03e-fb98-4f81-8ffe-c23079e352e2','10.0.0.3');
INSERT INTO "ip_allocations" VALUES('ce95528d-a3b7-48c8-992b-50f955b4a3f6/203.0.113.2','ce95528d-a3b7-48c8-992b-50f955b4a3f6','82e3209b-af98-4874-b5d0-6f2dd9ca0950','49f7433a-147a-49c9-83f7-74f1df19ed51','203.0.113.2');
INSERT INTO "ip_allocations" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3/10.0.0.1','b06903d0-61b4-47a3-932d-aeebbc373bd3','afd5e597-6506-4336-9145-c64496f6247a','f8581b5b-0730-4058-a490-bfaa5db27f65','10.0.0.1');
INSERT INTO "ip_allocations" VALUES('ce95528d-a3b7-48c8-992b-50f955b4a3f6/203.0.113.3','ce95528d-a3b7-48c8-992b-50f955b4a3f6','82e3209b-af98-4874-b5d0-6f2dd9ca0950','4b8d9eb1-a9d3-456b-92df-18f0caed936b','203.0.113.3');
INSERT INTO "ip_allocations" VALUES('ce95528d-a3b7-48c8-992b-50f955b4a3f6/203.0.113.4','ce95528d-a3b7-48c8-992b-50f955b4a3f6','82e3209b-af98-4874-b5d0-6f2dd9ca0950','6963a234-95b5-4e79-827f-6e3c01035add','203.0.113.4');
INSERT INTO "ip_allocations" VALUES('ec1e3e9a-a47c-4b58-8507-f719c6de6d2c/10.128.0.1','ec1e3e9a-a47c-4b58-8507-f719c6de6d2c','712b0f43-575e-46e2-ac8a-8c35fb8ea3d7','7fcf4fd7-2203-41a8-b84c-382f323a123d','10.128.0.1');
INSERT INTO "ip_allocations" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3/10.0.0.4','b06903d0-61b4-47a3-932d-aeebbc373bd3','afd5e597-6506-4336-9145-c64496f6247a','89516229-7e70-4f47-9ed2-ea706cf2dcc5','10.0.0.4');
INSERT INTO "ip_allocations" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3/10.0.0.5','b06903d0-61b4-47a3-932d-aeebbc373bd3','afd5e597-6506-4336-9145-c64496f6247a','0a959822-a3ba-401b-98a5-62ccedf6f205','10.0.0.5');
INSERT INTO "ip_allocations" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3/10.0.0.6','b06903d0-61b4-47a3-932d-aeebbc373bd3','afd5e597-6506-4336-9145-c64496f6247a','98fcc7be-b830-4479-b36c-2dcbe71ad8b0','10.0.0.6');
INSERT INTO "ip_allocations" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3/10.0.0.7','b06903d0-61b4-47a3-932d-aeebbc373bd3','afd5e597-6506-4336-9145-c64496f6247a','e4db9123-a4d4-4a76-a8c2-8c6c76a1bb29','10.0.0.7');
CREATE TABLE ip_free_ranges (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	first TEXT, 
	last TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "ip_free_ranges" VALUES('f91c4fc7e2e14aaba5454c26db48c55b','82e3209b-af98-4874-b5d0-6f2dd9ca0950','cb007105','cb0071fe');
INSERT INTO "ip_free_ranges" VALUES('d0a479f87c404846aeeae9bdaa000eb0','afd5e597-6506-4336-9145-c64496f6247a','0a000008','0a0000fe');
INSERT INTO "ip_free_ranges" VALUES('84ad5481423f474fad4321003c432965','712b0f43-575e-46e2-ac8a-8c35fb8ea3d7','0a800002','0a8000fe');
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
INSERT INTO "keypairs" VALUES('59b0c0f6ea68af82a4cfd9805e83c1e4','326d21d53e624546910b6685448b772e','key','ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCP4EPgUL0Y3/W7p+OunjCww7wfkW/xkjItP7wyIEnZfhzyDe9l7itiLfyWVXl0doFdlm1XtRzjydEzLwdYWAg5LOZGuLtpN8w5S8KU4ZQlbMhXQHPxqEMTDUWEQzRXynwD8GPSkiNQvoydA5J7s0Z0ZYn7OXkrVfZJgtCECBdoM4dKqNWGvfFxxI2SFW1fEv95rnQQ63VKeVB8+lAzXsshPa9gWbzAPYEFyB4c0AF3KDH3SpjIAkxcys5X1qzhlCz45LxidsrmENt4uxEBVgEt9q3o7veggo1FuXGM8VGiTHONoVDjb3p8olX4hDBQaRpC7oJnJiupHHYWupbCsuGf Generated-by-cumulet','b4:3d:97:5d:98:f3:e4:51:8d:7c:07:01:a3:82:0c:36','2026-11-22T03:39:40.240021Z');
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
INSERT INTO "lb_health_monitors" VALUES('a77d743b-9a8a-41a2-85df-a2f5ae3ecec1','e39d942fb4dc462aa896b4b8d44eac6b','HTTP',3,3,3,'GET','/','200',1);
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
INSERT INTO "lb_members" VALUES('feaad5fb-f86c-4ac5-ac4b-83b467e6e269','e39d942fb4dc462aa896b4b8d44eac6b',1,'INACTIVE',NULL,'2d58c099-5f44-4b0c-a1de-c0a70455336e','10.0.0.99',80,1);
CREATE TABLE lb_pool_monitors (
	id TEXT NOT NULL, 
	pool_id TEXT, 
	monitor_id TEXT, 
	since TEXT, 
	status TEXT, 
	status_description TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "lb_pool_monitors" VALUES('2d58c099-5f44-4b0c-a1de-c0a70455336e/a77d743b-9a8a-41a2-85df-a2f5ae3ecec1','2d58c099-5f44-4b0c-a1de-c0a70455336e','a77d743b-9a8a-41a2-85df-a2f5ae3ecec1','2026-11-22T03:39:40.456344Z','ACTIVE',NULL);
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
INSERT INTO "lb_pools" VALUES('2d58c099-5f44-4b0c-a1de-c0a70455336e','e39d942fb4dc462aa896b4b8d44eac6b',1,'ACTIVE',NULL,'','','afd5e597-6506-4336-9145-c64496f6247a','HTTP','SOURCE_IP','haproxy','33117886-2089-49a8-974e-9209228c3b68');
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
INSERT INTO "lb_vips" VALUES('33117886-2089-49a8-974e-9209228c3b68','e39d942fb4dc462aa896b4b8d44eac6b',1,'ACTIVE',NULL,'','','afd5e597-6506-4336-9145-c64496f6247a','10.0.0.6','98fcc7be-b830-4479-b36c-2dcbe71ad8b0',80,'HTTP','2d58c099-5f44-4b0c-a1de-c0a70455336e',NULL,-1);
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
INSERT INTO "networks" VALUES('ce95528d-a3b7-48c8-992b-50f955b4a3f6','2c0f4f86e47b425b959caebe08c7e5f6','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',2,'public',1,'ACTIVE',1,1,1500,1,'','[]','local',NULL,NULL,1,NULL,1,1);
INSERT INTO "networks" VALUES('b06903d0-61b4-47a3-932d-aeebbc373bd3','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:40Z',4,'net',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,'fd6ee94b-9b58-45b9-953e-2e75120378da',2,0);
INSERT INTO "networks" VALUES('ec1e3e9a-a47c-4b58-8507-f719c6de6d2c','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',2,'auto_allocated_network',1,'ACTIVE',0,0,1500,1,'','[]','local',NULL,NULL,1,NULL,3,0);
CREATE TABLE oauth_consumers (
	id TEXT NOT NULL, 
	description TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "oauth_consumers" VALUES('ef7eb9179f1b4155b3f9b29a8b822943','an application','{}');
CREATE TABLE policies (
	id TEXT NOT NULL, 
	type TEXT, 
	blob TEXT, 
	extra TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "policies" VALUES('ee2ed5237e8c4b549a8d727b3dbb05c2','text/plain','anything','{}');
CREATE TABLE policy_associations (
	id TEXT NOT NULL, 
	policy_id TEXT, 
	endpoint_id TEXT, 
	service_id TEXT, 
	region_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_policy_associations_endpoint_id_service_id_region_id UNIQUE (endpoint_id, service_id, region_id)
);
INSERT INTO "policy_associations" VALUES('12264f5900e24c0295eb8655ae1d0216','ee2ed5237e8c4b549a8d727b3dbb05c2','','d28930ccb7ab4fc4979557068083085a','');
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
INSERT INTO "port_forwardings" VALUES('e9e9ffa7-5e68-4edd-8560-4443a7d187ac','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'c342c549-0ed9-4e19-9d97-8384a1d19566',2222,22,'2222:2222','22:22','10.0.0.3','dc7cf03e-fb98-4f81-8ffe-c23079e352e2','tcp','4244df63-3d90-41b2-bd86-df97ba3dce83');
CREATE TABLE port_group_memberships (
	id TEXT NOT NULL, 
	port_id TEXT, 
	group_id TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "port_group_memberships" VALUES('dc7cf03e-fb98-4f81-8ffe-c23079e352e2/c087e769-bdf2-4f9d-999a-9298bbb5cb51','dc7cf03e-fb98-4f81-8ffe-c23079e352e2','c087e769-bdf2-4f9d-999a-9298bbb5cb51');
INSERT INTO "port_group_memberships" VALUES('89516229-7e70-4f47-9ed2-ea706cf2dcc5/c087e769-bdf2-4f9d-999a-9298bbb5cb51','89516229-7e70-4f47-9ed2-ea706cf2dcc5','c087e769-bdf2-4f9d-999a-9298bbb5cb51');
INSERT INTO "port_group_memberships" VALUES('0a959822-a3ba-401b-98a5-62ccedf6f205/c087e769-bdf2-4f9d-999a-9298bbb5cb51','0a959822-a3ba-401b-98a5-62ccedf6f205','c087e769-bdf2-4f9d-999a-9298bbb5cb51');
INSERT INTO "port_group_memberships" VALUES('e4db9123-a4d4-4a76-a8c2-8c6c76a1bb29/c087e769-bdf2-4f9d-999a-9298bbb5cb51','e4db9123-a4d4-4a76-a8c2-8c6c76a1bb29','c087e769-bdf2-4f9d-999a-9298bbb5cb51');
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
INSERT INTO "ports" VALUES('7f45d9fe-c595-45e1-8e34-63fdc9942458','2c0f4f86e47b425b959caebe08c7e5f6','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','ce95528d-a3b7-48c8-992b-50f955b4a3f6','fa:16:3e:47:e8:8f',1,'ACTIVE','ce95528d-a3b7-48c8-992b-50f955b4a3f6','network:edge','[{"subnet_id":"82e3209b-af98-4874-b5d0-6f2dd9ca0950","ip_address":"203.0.113.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'edge',0,'','',0,'2c0f4f86e47b425b959caebe08c7e5f6');
INSERT INTO "ports" VALUES('b222cdf7-c859-4b29-9666-2b0a9d9e6f24','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',2,'','b06903d0-61b4-47a3-932d-aeebbc373bd3','fa:16:3e:8e:02:1d',1,'ACTIVE','dhcpe5e61fb5-d685-5b50-9ba7-acb6e6962ef3-b06903d0-61b4-47a3-932d-aeebbc373bd3','network:dhcp','[{"subnet_id":"afd5e597-6506-4336-9145-c64496f6247a","ip_address":"10.0.0.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'dhcp',0,'','',0,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "ports" VALUES('dc7cf03e-fb98-4f81-8ffe-c23079e352e2','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'spare','b06903d0-61b4-47a3-932d-aeebbc373bd3','fa:16:3e:39:2a:92',1,'DOWN','','','[{"subnet_id":"afd5e597-6506-4336-9145-c64496f6247a","ip_address":"10.0.0.3"}]','["c087e769-bdf2-4f9d-999a-9298bbb5cb51"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "ports" VALUES('49f7433a-147a-49c9-83f7-74f1df19ed51','','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','ce95528d-a3b7-48c8-992b-50f955b4a3f6','fa:16:3e:3f:86:fd',1,'ACTIVE','4244df63-3d90-41b2-bd86-df97ba3dce83','network:router_gateway','[{"subnet_id":"82e3209b-af98-4874-b5d0-6f2dd9ca0950","ip_address":"203.0.113.2"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'2c0f4f86e47b425b959caebe08c7e5f6');
INSERT INTO "ports" VALUES('f8581b5b-0730-4058-a490-bfaa5db27f65','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','b06903d0-61b4-47a3-932d-aeebbc373bd3','fa:16:3e:f1:d1:8b',1,'ACTIVE','4244df63-3d90-41b2-bd86-df97ba3dce83','network:router_interface','[{"subnet_id":"afd5e597-6506-4336-9145-c64496f6247a","ip_address":"10.0.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "ports" VALUES('4b8d9eb1-a9d3-456b-92df-18f0caed936b','','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','ce95528d-a3b7-48c8-992b-50f955b4a3f6','fa:16:3e:99:54:a0',1,'DOWN','c342c549-0ed9-4e19-9d97-8384a1d19566','network:floatingip','[{"subnet_id":"82e3209b-af98-4874-b5d0-6f2dd9ca0950","ip_address":"203.0.113.3"}]','[]',0,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','',0,'2c0f4f86e47b425b959caebe08c7e5f6');
INSERT INTO "ports" VALUES('6963a234-95b5-4e79-827f-6e3c01035add','','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','ce95528d-a3b7-48c8-992b-50f955b4a3f6','fa:16:3e:e0:16:00',1,'ACTIVE','22fbc4c7-8bcb-4ee7-ad61-35e3a5b8fb08','network:router_gateway','[{"subnet_id":"82e3209b-af98-4874-b5d0-6f2dd9ca0950","ip_address":"203.0.113.4"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'gateway',0,'','',0,'2c0f4f86e47b425b959caebe08c7e5f6');
INSERT INTO "ports" VALUES('7fcf4fd7-2203-41a8-b84c-382f323a123d','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','ec1e3e9a-a47c-4b58-8507-f719c6de6d2c','fa:16:3e:f4:a2:4d',1,'ACTIVE','22fbc4c7-8bcb-4ee7-ad61-35e3a5b8fb08','network:router_interface','[{"subnet_id":"712b0f43-575e-46e2-ac8a-8c35fb8ea3d7","ip_address":"10.128.0.1"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'router',0,'','',0,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "ports" VALUES('89516229-7e70-4f47-9ed2-ea706cf2dcc5','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:40Z',2,'','b06903d0-61b4-47a3-932d-aeebbc373bd3','fa:16:3e:73:f5:7a',1,'DOWN','','trunk:subport','[{"subnet_id":"afd5e597-6506-4336-9145-c64496f6247a","ip_address":"10.0.0.4"}]','["c087e769-bdf2-4f9d-999a-9298bbb5cb51"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','ce7dd72d-c181-441e-b8f8-ef88db273786',100,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "ports" VALUES('0a959822-a3ba-401b-98a5-62ccedf6f205','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','b06903d0-61b4-47a3-932d-aeebbc373bd3','fa:16:3e:d2:d9:15',1,'DOWN','','','[{"subnet_id":"afd5e597-6506-4336-9145-c64496f6247a","ip_address":"10.0.0.5"}]','["c087e769-bdf2-4f9d-999a-9298bbb5cb51"]',1,'[]','[]','','','normal','{}','',NULL,NULL,NULL,0,'','ce7dd72d-c181-441e-b8f8-ef88db273786',0,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "ports" VALUES('98fcc7be-b830-4479-b36c-2dcbe71ad8b0','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:40Z','2026-11-22T03:39:40Z',1,'vip-33117886-2089-49a8-974e-9209228c3b68','b06903d0-61b4-47a3-932d-aeebbc373bd3','fa:16:3e:fe:26:3f',1,'ACTIVE','33117886-2089-49a8-974e-9209228c3b68','neutron:LOADBALANCER','[{"subnet_id":"afd5e597-6506-4336-9145-c64496f6247a","ip_address":"10.0.0.6"}]','[]',0,'[]','[]','','','normal','{}','vm',NULL,NULL,'balancer',0,'','',0,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "ports" VALUES('e4db9123-a4d4-4a76-a8c2-8c6c76a1bb29','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:40Z','2026-11-22T03:39:40Z',1,'','b06903d0-61b4-47a3-932d-aeebbc373bd3','fa:16:3e:7d:a6:30',1,'ACTIVE','e93dd780-f3fa-43f8-a6bc-531fc1d90951','compute:nova','[{"subnet_id":"afd5e597-6506-4336-9145-c64496f6247a","ip_address":"10.0.0.7"}]','["c087e769-bdf2-4f9d-999a-9298bbb5cb51"]',1,'[]','[]','','','normal','{}','vm',NULL,NULL,'instance',0,'vm','',0,'e39d942fb4dc462aa896b4b8d44eac6b');
CREATE TABLE project_endpoints (
	id TEXT NOT NULL, 
	kind TEXT, 
	given_id TEXT, 
	project_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_project_endpoints_kind_given_id_project_id UNIQUE (kind, given_id, project_id)
);
INSERT INTO "project_endpoints" VALUES('e2d7bbcfd8064f3ab56c633afc3d84c2','endpoint','915fd07a20c64cde8d3223aeb899aa71','659cd8cbe88d4d9dbc5d13258840523e');
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
INSERT INTO "projects" VALUES('2c0f4f86e47b425b959caebe08c7e5f6','admin','default','default','The cloud''s administrators',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('659cd8cbe88d4d9dbc5d13258840523e','demo','default','default','The first tenant',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('e39d942fb4dc462aa896b4b8d44eac6b','ours','default','default','',1,'[]','{}','{}',0);
INSERT INTO "projects" VALUES('20c296c2ea734ba7be111fd3d32effcf','theirs','default','default','',1,'[]','{}','{}',0);
CREATE TABLE qos_bandwidth_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kbps INTEGER, 
	max_burst_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_bandwidth_limit_rules" VALUES('d95d30df-9873-4541-a14c-4c7c24265f3a','e39d942fb4dc462aa896b4b8d44eac6b','fd6ee94b-9b58-45b9-953e-2e75120378da',5000,0,'egress');
CREATE TABLE qos_dscp_marking_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	dscp_mark INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_dscp_marking_rules" VALUES('23517fb7-791b-4a88-9dd6-4c48bc810b3a','e39d942fb4dc462aa896b4b8d44eac6b','fd6ee94b-9b58-45b9-953e-2e75120378da',26);
CREATE TABLE qos_minimum_bandwidth_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kbps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_bandwidth_rules" VALUES('0c1dbb06-7b3d-454d-9f6e-0aa6a1018cc6','e39d942fb4dc462aa896b4b8d44eac6b','fd6ee94b-9b58-45b9-953e-2e75120378da',100,'egress');
CREATE TABLE qos_minimum_packet_rate_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	min_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_minimum_packet_rate_rules" VALUES('ec96d9dd-b314-4632-bc25-746c8492ccb5','e39d942fb4dc462aa896b4b8d44eac6b','fd6ee94b-9b58-45b9-953e-2e75120378da',1,'egress');
CREATE TABLE qos_packet_rate_limit_rules (
	id TEXT NOT NULL, 
	project_id TEXT, 
	qos_policy_id TEXT, 
	max_kpps INTEGER, 
	max_burst_kpps INTEGER, 
	direction TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "qos_packet_rate_limit_rules" VALUES('52d63660-450c-47d8-92c0-1149bb9e1cf2','e39d942fb4dc462aa896b4b8d44eac6b','fd6ee94b-9b58-45b9-953e-2e75120378da',9,0,'egress');
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
INSERT INTO "qos_policies" VALUES('fd6ee94b-9b58-45b9-953e-2e75120378da','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:40Z','2026-11-22T03:39:40Z',6,'slow',0);
CREATE TABLE quotas (
	id TEXT NOT NULL, 
	limits TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "quotas" VALUES('e39d942fb4dc462aa896b4b8d44eac6b','{"network":77}');
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
INSERT INTO "rbac_policies" VALUES('6a0d828f-7224-4677-8cc3-197c8ac46c60','2c0f4f86e47b425b959caebe08c7e5f6','network','ce95528d-a3b7-48c8-992b-50f955b4a3f6','access_as_external','*');
INSERT INTO "rbac_policies" VALUES('cdde7135-ab1c-46f5-9c54-f730e5e13b8e','2c0f4f86e47b425b959caebe08c7e5f6','subnetpool','22539b00-0307-4b11-b434-d6f5c536b6d4','access_as_shared','*');
INSERT INTO "rbac_policies" VALUES('e7ae2ff7-8eb8-4fc4-8878-6ceeec50cf2d','e39d942fb4dc462aa896b4b8d44eac6b','network','b06903d0-61b4-47a3-932d-aeebbc373bd3','access_as_shared','7378e46dc4ac4a0bafeaa7d4f2bf1cbc');
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
INSERT INTO "registered_limits" VALUES('b23f9ecb790e4b8e8ddb386f57a18e32','d28930ccb7ab4fc4979557068083085a','RegionOne','things',5,NULL);
CREATE TABLE revocation_events (
	id TEXT NOT NULL, 
	attribute TEXT, 
	value TEXT, 
	revoked_at FLOAT, 
	PRIMARY KEY (id)
);
INSERT INTO "revocation_events" VALUES('68fda11b985e4b24bda1fd252bbb9ce0','audit_id','nxPUUxVkArTjZB_PJKd9wA',1795318779.7206);
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
INSERT INTO "role_assignments" VALUES('2cc7429b06384a14ab6764c73e4d951d','user','32eb17be10f24405af27e89126bf2c13','aeba5ae1a27c4b11986cd31b9ffe5caa','project','2c0f4f86e47b425b959caebe08c7e5f6',0);
INSERT INTO "role_assignments" VALUES('de9ff5cc90f94f488c0ff316095f82e9','user','32eb17be10f24405af27e89126bf2c13','aeba5ae1a27c4b11986cd31b9ffe5caa','project','659cd8cbe88d4d9dbc5d13258840523e',0);
INSERT INTO "role_assignments" VALUES('06f636e2bb184682858aaaf83f962ae8','user','32eb17be10f24405af27e89126bf2c13','aeba5ae1a27c4b11986cd31b9ffe5caa','domain','default',0);
INSERT INTO "role_assignments" VALUES('8381e6568b064fc3a4ab3ba5ced5ddc4','user','32eb17be10f24405af27e89126bf2c13','aeba5ae1a27c4b11986cd31b9ffe5caa','system','all',0);
INSERT INTO "role_assignments" VALUES('3a4bdb510338484087e39af7ceeeea5e','user','652dd3a80374416c88bc30c19d5a37d1','151d5b87f97246bc926ec0f98ffaec38','project','659cd8cbe88d4d9dbc5d13258840523e',0);
INSERT INTO "role_assignments" VALUES('6efb34fdc1374650b408f5fe1b19f758','user','aebdfb91224f47379041566e5d3d0e92','e4b3c52627e84b218b6013ec101ec373','project','e39d942fb4dc462aa896b4b8d44eac6b',0);
INSERT INTO "role_assignments" VALUES('540c7fa71f7e4dfeb29d6f26349d23df','user','326d21d53e624546910b6685448b772e','151d5b87f97246bc926ec0f98ffaec38','project','e39d942fb4dc462aa896b4b8d44eac6b',0);
INSERT INTO "role_assignments" VALUES('df49f18366904031965364841f8c70d4','user','5af57be794674b20afe8efc195ecb887','151d5b87f97246bc926ec0f98ffaec38','project','20c296c2ea734ba7be111fd3d32effcf',0);
CREATE TABLE role_implications (
	id TEXT NOT NULL, 
	prior_id TEXT, 
	implied_id TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_role_implications_prior_id_implied_id UNIQUE (prior_id, implied_id)
);
INSERT INTO "role_implications" VALUES('eab74972141b4b4eb7bb14bee0a49483','aeba5ae1a27c4b11986cd31b9ffe5caa','f0d81140f4274394a5ae0e4b0d5b2a3f');
INSERT INTO "role_implications" VALUES('dc8c083634164c118629b19f7259cf4e','f0d81140f4274394a5ae0e4b0d5b2a3f','151d5b87f97246bc926ec0f98ffaec38');
INSERT INTO "role_implications" VALUES('07d2a8793922443c997142cce95dcdc6','151d5b87f97246bc926ec0f98ffaec38','e4b3c52627e84b218b6013ec101ec373');
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
INSERT INTO "roles" VALUES('aeba5ae1a27c4b11986cd31b9ffe5caa','admin',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('f0d81140f4274394a5ae0e4b0d5b2a3f','manager',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('151d5b87f97246bc926ec0f98ffaec38','member',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('e4b3c52627e84b218b6013ec101ec373','reader',NULL,NULL,'{}','{}');
INSERT INTO "roles" VALUES('32bc1eb66e5b4c1090a6503237687eeb','service',NULL,NULL,'{}','{}');
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
INSERT INTO "routers" VALUES('4244df63-3d90-41b2-bd86-df97ba3dce83','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',2,'',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
INSERT INTO "routers" VALUES('22fbc4c7-8bcb-4ee7-ad61-35e3a5b8fb08','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',2,'auto_allocated_router',1,'ACTIVE','[]',0,0,0,0,'[]',1,1,NULL);
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
INSERT INTO "security_group_rules" VALUES('2ad57551-63bf-4195-acb6-b9486edb8ef3','e39d942fb4dc462aa896b4b8d44eac6b','c087e769-bdf2-4f9d-999a-9298bbb5cb51','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('43364891-29ba-412e-978f-2b80ea83a520','e39d942fb4dc462aa896b4b8d44eac6b','c087e769-bdf2-4f9d-999a-9298bbb5cb51','ingress','IPv6',NULL,NULL,NULL,NULL,'c087e769-bdf2-4f9d-999a-9298bbb5cb51',NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('835b8323-f4df-4b64-91f1-75249888c396','e39d942fb4dc462aa896b4b8d44eac6b','c087e769-bdf2-4f9d-999a-9298bbb5cb51','ingress','IPv4',NULL,NULL,NULL,NULL,'c087e769-bdf2-4f9d-999a-9298bbb5cb51',NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('7ac85753-adc9-446d-b243-79bb929651dc','e39d942fb4dc462aa896b4b8d44eac6b','c087e769-bdf2-4f9d-999a-9298bbb5cb51','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('637d37b5-fd12-45a8-a627-c142c623489a','20c296c2ea734ba7be111fd3d32effcf','0aaa803d-15f6-4d7c-9ec3-3a7fc0edcd26','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('4e764780-503a-4c6e-926f-1091306c53b0','20c296c2ea734ba7be111fd3d32effcf','0aaa803d-15f6-4d7c-9ec3-3a7fc0edcd26','ingress','IPv6',NULL,NULL,NULL,NULL,'0aaa803d-15f6-4d7c-9ec3-3a7fc0edcd26',NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('839ea2a7-916a-4a03-80bf-5e81786b306c','20c296c2ea734ba7be111fd3d32effcf','0aaa803d-15f6-4d7c-9ec3-3a7fc0edcd26','ingress','IPv4',NULL,NULL,NULL,NULL,'0aaa803d-15f6-4d7c-9ec3-3a7fc0edcd26',NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('a6103006-8140-47e5-89d3-2ce8ad7e1b6d','20c296c2ea734ba7be111fd3d32effcf','0aaa803d-15f6-4d7c-9ec3-3a7fc0edcd26','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('fb7faf27-d2fd-4f04-ae6b-6b538b97ba4f','2c0f4f86e47b425b959caebe08c7e5f6','93b95b9f-dd87-4dc6-8cd1-f823f4aa5f6f','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('f5dab2b5-fb20-4f1e-94ab-fe4d2635365e','2c0f4f86e47b425b959caebe08c7e5f6','93b95b9f-dd87-4dc6-8cd1-f823f4aa5f6f','ingress','IPv6',NULL,NULL,NULL,NULL,'93b95b9f-dd87-4dc6-8cd1-f823f4aa5f6f',NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('896ecbf1-a634-4f99-95f8-132563468202','2c0f4f86e47b425b959caebe08c7e5f6','93b95b9f-dd87-4dc6-8cd1-f823f4aa5f6f','ingress','IPv4',NULL,NULL,NULL,NULL,'93b95b9f-dd87-4dc6-8cd1-f823f4aa5f6f',NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('8b9fbf0b-0077-4b96-b80a-7be440d01c4d','2c0f4f86e47b425b959caebe08c7e5f6','93b95b9f-dd87-4dc6-8cd1-f823f4aa5f6f','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('60afdaa5-4054-4b12-835e-b4f13827f270','e39d942fb4dc462aa896b4b8d44eac6b','bdf7a8f1-0ca0-4aa5-8cfd-7db731d3c5aa','egress','IPv4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
INSERT INTO "security_group_rules" VALUES('06d42167-7a76-467a-addf-6644ca8ef36f','e39d942fb4dc462aa896b4b8d44eac6b','bdf7a8f1-0ca0-4aa5-8cfd-7db731d3c5aa','egress','IPv6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1);
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
INSERT INTO "security_groups" VALUES('c087e769-bdf2-4f9d-999a-9298bbb5cb51','e39d942fb4dc462aa896b4b8d44eac6b','Default security group','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'default',1,'e39d942fb4dc462aa896b4b8d44eac6b');
INSERT INTO "security_groups" VALUES('0aaa803d-15f6-4d7c-9ec3-3a7fc0edcd26','20c296c2ea734ba7be111fd3d32effcf','Default security group','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'default',1,'20c296c2ea734ba7be111fd3d32effcf');
INSERT INTO "security_groups" VALUES('93b95b9f-dd87-4dc6-8cd1-f823f4aa5f6f','2c0f4f86e47b425b959caebe08c7e5f6','Default security group','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'default',1,'2c0f4f86e47b425b959caebe08c7e5f6');
INSERT INTO "security_groups" VALUES('bdf7a8f1-0ca0-4aa5-8cfd-7db731d3c5aa','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'group',1,NULL);
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
INSERT INTO "servers" VALUES('e93dd780-f3fa-43f8-a6bc-531fc1d90951','e39d942fb4dc462aa896b4b8d44eac6b','326d21d53e624546910b6685448b772e','vm','vm','53ff0943-99ba-42d2-a10d-f66656372f87','1',NULL,NULL,'IyEvYmluL3NoCg==','{"key":"value"}','[{"id":"e4db9123-a4d4-4a76-a8c2-8c6c76a1bb29","made":true}]','active',NULL,1,1,1,NULL,'r-69741445',0,'MANUAL','','','2026-11-22T03:39:40Z','2026-11-22T03:39:40Z','2026-11-22T03:39:40.276976','');
CREATE TABLE subnet_uses (
	id TEXT NOT NULL, 
	subnet_id TEXT, 
	words TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "subnet_uses" VALUES('2d58c099-5f44-4b0c-a1de-c0a70455336e','afd5e597-6506-4336-9145-c64496f6247a','loadbalancer pool');
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
INSERT INTO "subnetpools" VALUES('22539b00-0307-4b11-b434-d6f5c536b6d4','2c0f4f86e47b425b959caebe08c7e5f6','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'shared-default-subnetpool-v4','["10.128.0.0/9"]',4,24,8,32,NULL,NULL,1);
INSERT INTO "subnetpools" VALUES('54a62585-8a82-43f7-b19b-e717864823d9','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'pool','["10.8.0.0/16"]',4,8,8,32,NULL,'ece680f8-6ba0-49d9-9ec9-46e399c71c25',0);
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
INSERT INTO "subnets" VALUES('82e3209b-af98-4874-b5d0-6f2dd9ca0950','2c0f4f86e47b425b959caebe08c7e5f6','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'public_subnet','ce95528d-a3b7-48c8-992b-50f955b4a3f6',4,'203.0.113.0/24','203.0.113.1','[{"start":"203.0.113.2","end":"203.0.113.254"}]',0,'[]','[]',NULL,NULL,NULL,'[]',1);
INSERT INTO "subnets" VALUES('afd5e597-6506-4336-9145-c64496f6247a','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'','b06903d0-61b4-47a3-932d-aeebbc373bd3',4,'10.0.0.0/24','10.0.0.1','[{"start":"10.0.0.2","end":"10.0.0.254"}]',1,'[]','[]',NULL,NULL,NULL,'[]',0);
INSERT INTO "subnets" VALUES('712b0f43-575e-46e2-ac8a-8c35fb8ea3d7','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:39Z','2026-11-22T03:39:39Z',1,'auto_allocated_subnet_v4','ec1e3e9a-a47c-4b58-8507-f719c6de6d2c',4,'10.128.0.0/24','10.128.0.1','[{"start":"10.128.0.2","end":"10.128.0.254"}]',1,'[]','[]',NULL,NULL,'22539b00-0307-4b11-b434-d6f5c536b6d4','[]',0);
CREATE TABLE token_revocations (
	id TEXT NOT NULL, 
	user_id TEXT, 
	expires INTEGER, 
	chain BOOLEAN, 
	PRIMARY KEY (id)
);
INSERT INTO "token_revocations" VALUES('nxPUUxVkArTjZB_PJKd9wA','326d21d53e624546910b6685448b772e',1795361979,0);
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
INSERT INTO "trunks" VALUES('ce7dd72d-c181-441e-b8f8-ef88db273786','e39d942fb4dc462aa896b4b8d44eac6b','','[]','2026-11-22T03:39:40Z','2026-11-22T03:39:40Z',1,'trunk','0a959822-a3ba-401b-98a5-62ccedf6f205',1,'DOWN');
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
INSERT INTO "trusts" VALUES('c6ee2671858a4d2fa11c64e861bebff1','326d21d53e624546910b6685448b772e','5af57be794674b20afe8efc195ecb887','e39d942fb4dc462aa896b4b8d44eac6b',0,'["e4b3c52627e84b218b6013ec101ec373"]',NULL,NULL,NULL,0);
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
INSERT INTO "unified_limits" VALUES('77f25cdebebd4c95b6e34e57616dbf4f','e39d942fb4dc462aa896b4b8d44eac6b',NULL,'d28930ccb7ab4fc4979557068083085a','RegionOne','things',9,NULL,'b23f9ecb790e4b8e8ddb386f57a18e32');
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
INSERT INTO "users" VALUES('32eb17be10f24405af27e89126bf2c13','admin','default',NULL,NULL,1,'$2b$08$gAfK9T3kZo/qd8FGbmpHu.3b1SVp64USSs47WeULnuP0/vlemCHOS','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('652dd3a80374416c88bc30c19d5a37d1','demo','default',NULL,NULL,1,'$2b$08$7Y2HVTKXL.JX9OgaHurYu.pTfK9qwz6Mxp9fkpaHo61XVMnRnshDK','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('aebdfb91224f47379041566e5d3d0e92','reader','default',NULL,NULL,1,'$2b$08$bo58Mqqcm0DR0JkiaT8uyeHAiK7vyQLUZz7ubN61kPhqFRj908IZ.','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('326d21d53e624546910b6685448b772e','member','default',NULL,NULL,1,'$2b$08$WhKRZbAMXJBwkQ1/IWEceuKIzCm/X.RYp8mK0jPEmJigWtgLoOJWu','{}','{}',0,'[]',NULL,NULL,0,NULL);
INSERT INTO "users" VALUES('5af57be794674b20afe8efc195ecb887','stranger','default',NULL,NULL,1,'$2b$08$WDmkHnDD6IowgwjKtFTdju17xZZz8nLjl2Vm5ZD6Sj8Tvd8JePMj2','{}','{}',0,'[]',NULL,NULL,0,NULL);
CREATE INDEX ix_ip_allocations_port_id ON ip_allocations (port_id);
CREATE INDEX ix_ip_allocations_subnet_id ON ip_allocations (subnet_id);
CREATE INDEX ix_ip_allocations_ip_address ON ip_allocations (ip_address);
CREATE INDEX ix_ip_free_ranges_subnet_id_first ON ip_free_ranges (subnet_id, first);
CREATE INDEX ix_rbac_policies_project_id ON rbac_policies (project_id);
CREATE INDEX ix_rbac_policies_target_tenant_object_type ON rbac_policies (target_tenant, object_type);
CREATE INDEX ix_security_group_rules_project_id ON security_group_rules (project_id);
CREATE INDEX ix_security_group_rules_remote_address_group_id ON security_group_rules (remote_address_group_id);
CREATE INDEX ix_security_group_rules_remote_ip_prefix ON security_group_rules (remote_ip_prefix);
CREATE INDEX ix_security_group_rules_protocol ON security_group_rules (protocol);
CREATE INDEX ix_security_group_rules_remote_group_id ON security_group_rules (remote_group_id);
CREATE INDEX ix_security_group_rules_security_group_id ON security_group_rules (security_group_id);
CREATE INDEX ix_default_security_group_rules_used_in_default_sg ON default_security_group_rules (used_in_default_sg);
CREATE INDEX ix_default_security_group_rules_used_in_non_default_sg ON default_security_group_rules (used_in_non_default_sg);
CREATE INDEX ix_default_security_group_rules_remote_address_group_id ON default_security_group_rules (remote_address_group_id);
CREATE INDEX ix_default_security_group_rules_remote_group_id ON default_security_group_rules (remote_group_id);
CREATE INDEX ix_address_groups_project_id ON address_groups (project_id);
CREATE INDEX ix_address_groups_name ON address_groups (name);
CREATE INDEX ix_address_scopes_project_id ON address_scopes (project_id);
CREATE INDEX ix_address_scopes_name ON address_scopes (name);
CREATE INDEX ix_qos_bandwidth_limit_rules_qos_policy_id ON qos_bandwidth_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_dscp_marking_rules_qos_policy_id ON qos_dscp_marking_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_bandwidth_rules_qos_policy_id ON qos_minimum_bandwidth_rules (qos_policy_id);
CREATE INDEX ix_qos_packet_rate_limit_rules_qos_policy_id ON qos_packet_rate_limit_rules (qos_policy_id);
CREATE INDEX ix_qos_minimum_packet_rate_rules_qos_policy_id ON qos_minimum_packet_rate_rules (qos_policy_id);
CREATE INDEX ix_qos_policies_project_id ON qos_policies (project_id);
CREATE INDEX ix_qos_policies_name ON qos_policies (name);
CREATE INDEX ix_networks_status ON networks (status);
CREATE INDEX ix_networks_project_id ON networks (project_id);
CREATE INDEX ix_networks_router_external ON networks (router_external);
CREATE INDEX ix_networks_qos_policy_id ON networks (qos_policy_id);
CREATE INDEX ix_networks_is_default ON networks (is_default);
CREATE INDEX ix_networks_name ON networks (name);
CREATE INDEX ix_networks_dhcp_hosted ON networks (dhcp_hosted);
CREATE INDEX ix_subnet_uses_subnet_id ON subnet_uses (subnet_id);
CREATE INDEX ix_subnets_network_id ON subnets (network_id);
CREATE INDEX ix_subnets_gateway_ip ON subnets (gateway_ip);
CREATE INDEX ix_subnets_cidr ON subnets (cidr);
CREATE INDEX ix_subnets_project_id ON subnets (project_id);
CREATE INDEX ix_subnets_subnetpool_id ON subnets (subnetpool_id);
CREATE INDEX ix_subnets_name ON subnets (name);
CREATE INDEX ix_security_groups_name ON security_groups (name);
CREATE INDEX ix_security_groups_project_id ON security_groups (project_id);
CREATE INDEX ix_ports_status ON ports (status);
CREATE INDEX ix_ports_qos_policy_id ON ports (qos_policy_id);
CREATE INDEX ix_ports_network_project ON ports (network_project);
CREATE INDEX ix_ports_name ON ports (name);
CREATE INDEX ix_ports_project_id ON ports (project_id);
CREATE INDEX ix_ports_mac_address ON ports (mac_address);
CREATE INDEX ix_ports_device_owner ON ports (device_owner);
CREATE INDEX ix_ports_device_id ON ports (device_id);
CREATE INDEX ix_ports_trunk_id ON ports (trunk_id);
CREATE INDEX ix_ports_network_id_plug ON ports (network_id, plug);
CREATE INDEX ix_ports_admin_state_up ON ports (admin_state_up);
CREATE INDEX ix_port_group_memberships_port_id ON port_group_memberships (port_id);
CREATE INDEX ix_port_group_memberships_group_id ON port_group_memberships (group_id);
CREATE INDEX ix_port_forwardings_internal_port_id ON port_forwardings (internal_port_id);
CREATE INDEX ix_port_forwardings_floatingip_id ON port_forwardings (floatingip_id);
CREATE INDEX ix_port_forwardings_project_id ON port_forwardings (project_id);
CREATE INDEX ix_floatingips_floating_ip_address ON floatingips (floating_ip_address);
CREATE INDEX ix_floatingips_port_id ON floatingips (port_id);
CREATE INDEX ix_floatingips_fixed_ip_address ON floatingips (fixed_ip_address);
CREATE INDEX ix_floatingips_router_id ON floatingips (router_id);
CREATE INDEX ix_floatingips_project_id ON floatingips (project_id);
CREATE INDEX ix_floatingips_status ON floatingips (status);
CREATE INDEX ix_floatingips_qos_policy_id ON floatingips (qos_policy_id);
CREATE INDEX ix_floatingips_floating_network_id ON floatingips (floating_network_id);
CREATE INDEX ix_trunks_status ON trunks (status);
CREATE INDEX ix_trunks_project_id ON trunks (project_id);
CREATE INDEX ix_trunks_port_id ON trunks (port_id);
CREATE INDEX ix_trunks_name ON trunks (name);
CREATE INDEX ix_subnetpools_address_scope_id ON subnetpools (address_scope_id);
CREATE INDEX ix_subnetpools_name ON subnetpools (name);
CREATE INDEX ix_subnetpools_is_default ON subnetpools (is_default);
CREATE INDEX ix_subnetpools_project_id ON subnetpools (project_id);
CREATE INDEX ix_conntrack_helpers_router_id ON conntrack_helpers (router_id);
CREATE INDEX ix_conntrack_helpers_project_id ON conntrack_helpers (project_id);
CREATE INDEX ix_routers_gateway_qos_policy_id ON routers (gateway_qos_policy_id);
CREATE INDEX ix_routers_name ON routers (name);
CREATE INDEX ix_routers_l3_hosted ON routers (l3_hosted);
CREATE INDEX ix_routers_project_id ON routers (project_id);
CREATE INDEX ix_servers_project_id ON servers (project_id);
CREATE INDEX ix_servers_name ON servers (name);
CREATE INDEX ix_servers_project_id_created ON servers (project_id, created);
CREATE INDEX ix_lb_health_monitors_project_id ON lb_health_monitors (project_id);
CREATE INDEX ix_lb_pool_monitors_pool_id ON lb_pool_monitors (pool_id);
CREATE INDEX ix_lb_pool_monitors_monitor_id ON lb_pool_monitors (monitor_id);
CREATE INDEX ix_lb_members_project_id ON lb_members (project_id);
CREATE INDEX ix_lb_members_pool_id ON lb_members (pool_id);
CREATE INDEX ix_lb_pools_project_id ON lb_pools (project_id);
CREATE INDEX ix_lb_pools_vip_id ON lb_pools (vip_id);
CREATE INDEX ix_lb_vips_pool_id ON lb_vips (pool_id);
CREATE INDEX ix_lb_vips_project_id ON lb_vips (project_id);
CREATE INDEX ix_revocation_events_revoked_at ON revocation_events (revoked_at);
CREATE INDEX ix_role_assignments_target_id ON role_assignments (target_id);
CREATE INDEX ix_role_assignments_actor_id ON role_assignments (actor_id);
CREATE INDEX ix_role_assignments_role_id ON role_assignments (role_id);
CREATE INDEX ix_groups_domain_id_id ON groups (domain_id, id);
CREATE INDEX ix_groups_name ON groups (name);
CREATE INDEX ix_group_memberships_user_id ON group_memberships (user_id);
CREATE INDEX ix_trusts_trustee_user_id ON trusts (trustee_user_id);
CREATE INDEX ix_trusts_project_id ON trusts (project_id);
CREATE INDEX ix_trusts_redelegated_trust_id ON trusts (redelegated_trust_id);
CREATE INDEX ix_trusts_trustor_user_id ON trusts (trustor_user_id);
CREATE INDEX ix_users_default_project_id ON users (default_project_id);
CREATE INDEX ix_users_domain_id_id ON users (domain_id, id);
CREATE INDEX ix_users_name ON users (name);
CREATE INDEX ix_users_enabled_id ON users (enabled, id);
CREATE INDEX ix_token_revocations_expires ON token_revocations (expires);
CREATE INDEX ix_token_revocations_user_id ON token_revocations (user_id);
CREATE INDEX ix_access_rules_user_id ON access_rules (user_id);
CREATE INDEX ix_role_implications_prior_id ON role_implications (prior_id);
CREATE INDEX ix_role_implications_implied_id ON role_implications (implied_id);
CREATE INDEX ix_project_endpoints_project_id ON project_endpoints (project_id);
CREATE INDEX ix_projects_name ON projects (name);
CREATE INDEX ix_projects_parent_id ON projects (parent_id);
CREATE INDEX ix_projects_domain_id_id ON projects (domain_id, id);
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
CREATE INDEX ix_compute_quotas_project_id ON compute_quotas (project_id);
CREATE INDEX ix_keypairs_user_id ON keypairs (user_id);
CREATE INDEX ix_registered_limits_service_id ON registered_limits (service_id);
CREATE INDEX ix_registered_limits_region_id ON registered_limits (region_id);
CREATE INDEX ix_unified_limits_region_id ON unified_limits (region_id);
CREATE INDEX ix_unified_limits_service_id ON unified_limits (service_id);
CREATE INDEX ix_unified_limits_domain_id ON unified_limits (domain_id);
CREATE INDEX ix_unified_limits_project_id ON unified_limits (project_id);
CREATE INDEX ix_unified_limits_registered_limit_id ON unified_limits (registered_limit_id);
CREATE INDEX ix_auto_allocated_topologies_network_id ON auto_allocated_topologies (network_id);
CREATE INDEX ix_auto_allocated_topologies_router_id ON auto_allocated_topologies (router_id);
COMMIT;
