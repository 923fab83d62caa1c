"""The whole cloud in process: four services, real tokens of several personas, one of every object; no packets.

Personas: `reader`, `member`, `manager` and `guest` (whose role means nothing) belong to the project "ours", `stranger`
is a member of the project "theirs", `service` another service's user, `admin` administers the cloud, `unscoped` is the
member without a project. `system_...` and `domain_...` hold their roles on the system and on the default domain.
`forged`, `expired` and `revoked` prove nothing, and `none` shows no token.
"""

import asyncio
import base64
import hashlib
import re
import sqlite3
import time
import uuid
from pathlib import Path
from typing import Any

import httpx
from cryptography.fernet import Fernet

from cumulet import compute, loadbalancing, networking
from cumulet.compute.server import instance_changed
from cumulet.dataplane.driver import Event, InstanceChanged, MemberChanged
from cumulet.dataplane.memory import MemoryDataPlane
from cumulet.http.api import Api
from cumulet.http.cloud import Cloud
from cumulet.http.compute import compute_router
from cumulet.http.cumulet import add_own_paths
from cumulet.http.identity import identity_router
from cumulet.http.image import image_router
from cumulet.http.networking import networking_router
from cumulet.http.router import Router
from cumulet.identity import Identity, assignment, token
from cumulet.identity.assignment import SYSTEM
from cumulet.identity.bootstrap import bootstrap as identity_bootstrap
from cumulet.identity.password import hashed
from cumulet.identity.project import Project
from cumulet.identity.role import Role
from cumulet.identity.token import Scope
from cumulet.identity.user import User
from cumulet.networking.bootstrap import bootstrap as networking_bootstrap
from cumulet.reconcile.loop import Reconciler
from cumulet.settings import Settings
from cumulet.store.database import Store
from cumulet.store.schema import prepare
from cumulet.store.transaction import Tx

SERVICES = ("identity", "network", "compute", "image")
NOBODY = ("none", "forged", "expired", "revoked")
PASSWORDS = {"admin": "the admin's password", "demo": "the demo's password"}
CIRROS = "53ff0943-99ba-42d2-a10d-f66656372f87"
_PEOPLE = {"reader": ("ours", "reader"), "member": ("ours", "member"), "manager": ("ours", "manager"),
           "guest": ("ours", "guest"), "stranger": ("theirs", "member"), "service": ("services", "service"),
           "system_admin": ("system", "admin"), "system_reader": ("system", "reader"),
           "domain_admin": ("domain", "admin"), "domain_manager": ("domain", "manager"),
           "domain_reader": ("domain", "reader")}  # fmt: skip
"""Where everybody holds their role: a project, or as it says."""


def singular(name: str) -> str:
    """One of what a collection's name says there are many of."""
    return re.sub("ie$", "y", re.sub("(?<!s)s$", "", name))


class WholeRoom:
    """See the module's docstring. `ids` names the objects of the project "ours" by kind."""

    def __init__(self, home: Path) -> None:
        self.settings = Settings(home=home, dataplane="memory", realize_timeout=10)
        prepare(self.settings.database)
        self.store = Store(self.settings.database)
        self.store.write_now(lambda tx: identity_bootstrap(tx, self.settings, PASSWORDS))
        self.store.write_now(lambda tx: networking_bootstrap(tx, self.settings))
        self.projects: dict[str, str] = {}
        self.users: dict[str, str] = {}
        self.store.write_now(self._people)
        self.identity = Identity(self.settings, [Fernet.generate_key()])
        self.tokens = self._tokens()
        self.loop = asyncio.new_event_loop()
        self.routers: dict[str, Router] = {}
        self.apis: dict[str, Api] = {}
        self.loop.run_until_complete(self._assemble())
        self._watcher = sqlite3.connect(self.settings.database)
        self._version, self._digest = 0, ""
        self.ids: dict[str, str] = {}

    def _place(self, where: str) -> tuple[Any, str]:
        """A scope by its name in `_PEOPLE`, and the id of what it is of."""
        if where in self.projects:
            return "project", self.projects[where]
        return ("system", SYSTEM) if where == "system" else ("domain", "default")

    def _people(self, tx: Tx) -> None:
        password = hashed("nobody logs in here by a password")
        tx.insert(Role(id=uuid.uuid4().hex, name="guest"))
        roles = {row.name: row.id for row in tx.all(Role)}
        for name in ("ours", "theirs", "services"):
            made = Project(id=uuid.uuid4().hex, name=name, domain_id="default", parent_id="default")
            self.projects[name] = tx.insert(made).id
        for name, (where, role) in _PEOPLE.items():
            row = User(id=uuid.uuid4().hex, name=name, domain_id="default", password_hash=password)
            self.users[name] = tx.insert(row).id
            assignment.grant(tx, assignment.of_user(self.users[name], *self._place(where)), roles[role])
        for name in ("admin", "demo"):
            found = tx.first(Project, name=name)
            assert found
            self.projects[name] = found.id
        admin = tx.first(User, name="admin")
        assert admin
        self.users["admin"] = admin.id

    def _tokens(self) -> dict[str, str]:
        made = {name: self.issue(name, _PEOPLE[name][0]) for name in _PEOPLE}
        made["admin"] = self.issue("admin", "admin")
        made["unscoped"] = self.issue("member", None)
        made["forged"] = Fernet(Fernet.generate_key()).encrypt(b"whatever").decode()
        now, self.identity.clock = self.identity.clock, lambda: time.time() - self.settings.token_lifetime - 60
        made["expired"] = self.issue("member", "ours")
        self.identity.clock = now
        made["revoked"] = self.issue("member", "ours")
        with self.store.read() as reader:
            payload = self.identity.validate(reader, made["revoked"]).payload
        self.store.write_now(lambda tx: token.revoke(tx, payload))
        return made

    def issue(self, user: str, where: str | None) -> str:
        """A new token for a user, with a scope by its name (None: without)."""
        scope: tuple[Scope, str] = self._place(where) if where else ("none", "")
        with self.store.read() as reader:
            row = reader.get(User, self.users[user])
            assert row
            return self.identity.issue(reader, row, ["password"], *scope, None)[0]

    async def _assemble(self) -> None:
        self.dataplane = MemoryDataPlane()
        self.sources = [*networking.SOURCES, *loadbalancing.SOURCES, *compute.SOURCES]
        self.reconciler = Reconciler(self.store, self.dataplane, self.sources, _on_event)
        self.store.on_commit = self.reconciler.touched
        await self.reconciler.start()
        cloud = Cloud(
            settings=self.settings,
            store=self.store,
            reconciler=self.reconciler,
            dataplane=self.dataplane,
            authenticate=self.identity.authenticate,
        )
        self.routers = {
            "identity": identity_router(cloud, self.identity),
            "network": networking_router(cloud),
            "compute": compute_router(cloud),
            "image": image_router(cloud),
        }
        for name, router in self.routers.items():
            add_own_paths(router, cloud, name)
        self.apis = {name: Api(name, cloud, router) for name, router in self.routers.items()}

    def ask(
        self, service: str, method: str, path: str, body: Any = None, who: str = "member", **more: Any
    ) -> httpx.Response:
        """One request; `body` is sent as JSON unless it is bytes."""
        content = {} if body is None else {"content": body} if isinstance(body, bytes) else {"json": body}
        headers = {**({"X-Auth-Token": self.tokens[who]} if who != "none" else {}), **more.pop("headers", {})}

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.apis[service])
            async with httpx.AsyncClient(transport=transport, base_url="http://controller") as client:
                return await client.request(method, path, headers=headers, **content, **more)

        return self.loop.run_until_complete(send())

    def make(self, path: str, who: str = "member", service: str = "network", **attributes: Any) -> dict[str, Any]:
        """Create an object and answer its body."""
        name = singular(path.split("/")[-1].replace("-", "_").removeprefix("os_"))
        prefix = {"network": "/v2.0/", "compute": "/v2.1/"}[service]
        answer = self.ask(service, "POST", prefix + path, {name: attributes}, who)
        assert answer.status_code in {200, 201, 202}, answer.text
        return answer.json()[name]

    def within(self, path: str) -> str:
        """A nested collection's path inside the object that "ours" has (for forwardings a floating IP of their own)."""
        return path.replace("{parent}", self._parent(path)) if "{parent}" in path else path

    def _parent(self, path: str) -> str:
        kind = path.partition("/{parent}")[0]
        return self.ids.get(f"{kind}/{{parent}}") or self.ids[kind]

    def furnish(self) -> None:
        """One of every object for the project "ours"; their ids in `ids`."""
        for who in ("member", "stranger", "admin"):
            self.ask("network", "GET", "/v2.0/security-groups", who=who)  # default groups come into being here
        public = self.ask("network", "GET", "/v2.0/networks?name=public").json()["networks"][0]["id"]
        ids = self.ids = {"public": public}
        ids["networks"] = self.make("networks", name="net")["id"]
        subnet = self.make("subnets", network_id=ids["networks"], cidr="10.0.0.0/24", ip_version=4)["id"]
        ids["subnets"] = subnet
        ids["ports"] = self.make("ports", network_id=ids["networks"], name="spare")["id"]
        ids["routers"] = self.make("routers", external_gateway_info={"network_id": public})["id"]
        path = f"/v2.0/routers/{ids['routers']}/add_router_interface"
        assert self.ask("network", "PUT", path, {"subnet_id": subnet}).status_code == 200
        ids["floatingips"] = self.make("floatingips", floating_network_id=public)["id"]
        path = "routers/{parent}/conntrack_helpers"
        ids[path] = self.make(self.within(path), helper="tftp", protocol="udp", port=69)["id"]
        ids["floatingips/{parent}"] = self.make("floatingips", floating_network_id=public)["id"]
        path = "floatingips/{parent}/port_forwardings"
        inside = self.make("ports", network_id=ids["networks"], name="inside")["id"]
        ids[path] = self.make(self.within(path), internal_port_id=inside, protocol="tcp", internal_port=22,
                              external_port=2222)["id"]  # fmt: skip
        group = self.make("security-groups", name="group")
        ids["security-groups"], ids["security-group-rules"] = group["id"], group["security_group_rules"][0]["id"]
        ids["address-scopes"] = self.make("address-scopes", name="scope", ip_version=4)["id"]
        pool = self.make("subnetpools", name="pool", prefixes=["10.8.0.0/16"], address_scope_id=ids["address-scopes"])
        ids["subnetpools"] = pool["id"]
        ids["address-groups"] = self.make("address-groups", name="office", addresses=["192.0.2.0/24"])["id"]
        ids["rbac-policies"] = self.make("rbac-policies", object_type="network", object_id=ids["networks"],
                                         action="access_as_shared", target_tenant=uuid.uuid4().hex)["id"]  # fmt: skip
        path = f"/v2.0/auto-allocated-topology/{self.projects['ours']}"
        assert self.ask("network", "GET", path).status_code == 200
        subport = {"port_id": self.make("ports", network_id=ids["networks"])["id"]}
        subport |= {"segmentation_type": "vlan", "segmentation_id": 100}
        card = self.make("ports", network_id=ids["networks"])["id"]
        ids["trunks"] = self.make("trunks", name="trunk", port_id=card, sub_ports=[subport])["id"]
        ours = self.projects["ours"]
        label = self.make("metering/metering-labels", "admin", name="label", project_id=ours)["id"]
        rule = {"metering_label_id": label, "direction": "ingress", "remote_ip_prefix": "192.0.2.0/24"}
        ids["metering/metering-labels"] = label
        ids["metering/metering-label-rules"] = self.make("metering/metering-label-rules", "admin", **rule)["id"]
        path = "security-groups-default-statefulness"
        ids[path] = self.make(path, "admin", stateful=True, project_id=ours)["id"]
        logged = {"resource_type": "security_group", "resource_id": ids["security-groups"], "project_id": ours}
        ids["log/logs"] = self.make("log/logs", "admin", name="log", **logged)["id"]
        numbers = {"shared": True, "network_type": "vxlan", "minimum": 9000, "maximum": 9009}
        ids["network_segment_ranges"] = self.make("network_segment_ranges", "admin", **numbers)["id"]
        on = {"network_id": ids["networks"], "network_type": "vxlan", "name": "further"}
        ids["segments"] = self.make("segments", "admin", **on)["id"]
        driver = "neutron.services.l3_router.service_providers.single_node.SingleNodeDriver"
        ids["service_profiles"] = self.make("service_profiles", "admin", driver=driver)["id"]
        offered = [self.make("service_profiles", "admin", driver=driver)["id"]]
        ids["flavors"] = self.make("flavors", "admin", service_type="L3_ROUTER_NAT", service_profiles=offered)["id"]
        agents = self.ask("network", "GET", "/v2.0/agents", who="admin").json()["agents"]
        said = {"agent": {"description": "serves"}}
        assert self.ask("network", "PUT", f"/v2.0/agents/{agents[0]['id']}", said, "admin").status_code == 200
        self._furnish_qos()
        balanced = {"subnet_id": subnet, "protocol": "HTTP"}
        ids["lb/pools"] = self.make("lb/pools", lb_method="SOURCE_IP", **balanced)["id"]
        ids["lb/members"] = self.make("lb/members", pool_id=ids["lb/pools"], address="10.0.0.99", protocol_port=80)[
            "id"
        ]
        monitor = self.make("lb/health_monitors", type="HTTP", delay=3, timeout=3, max_retries=3)
        ids["lb/health_monitors"] = monitor["id"]
        ids["lb/vips"] = self.make("lb/vips", pool_id=ids["lb/pools"], protocol_port=80, **balanced)["id"]
        ids["keypair"] = self.make("os-keypairs", service="compute", name="key")["name"]
        ids["servers"] = self.make("servers", service="compute", **self.server())["id"]
        cards = self.ask("network", "GET", f"/v2.0/ports?device_id={ids['servers']}").json()["ports"]
        ids["card"] = cards[0]["id"]
        self._furnish_ndp_proxy()
        self._furnish_identity()
        self.settled()

    def _furnish_qos(self) -> None:
        """A policy with one rule of each type, that a network has."""
        ids = self.ids
        policy = self.make("qos/policies", "admin", name="slow", project_id=self.projects["ours"])["id"]
        ids["qos/policies"] = policy
        rules = {"bandwidth_limit": {"max_kbps": 5000}, "dscp_marking": {"dscp_mark": 26},
                 "minimum_bandwidth": {"min_kbps": 100}, "packet_rate_limit": {"max_kpps": 9},
                 "minimum_packet_rate": {"min_kpps": 1}}  # fmt: skip
        for name, rule in rules.items():
            made = self.make(f"qos/policies/{policy}/{name}_rules", "admin", **rule)["id"]
            ids[f"qos/policies/{{parent}}/{name}_rules"] = made
            ids[f"qos/alias-{name.replace('_', '-')}-rules"] = made
        limited = {"network": {"qos_policy_id": policy}}
        assert self.ask("network", "PUT", f"/v2.0/networks/{ids['networks']}", limited).status_code == 200

    def _furnish_ndp_proxy(self) -> None:
        """A router between an external network and one of ours, of one address scope; it answers for a port."""
        scope = self.make("address-scopes", "admin", name="six", ip_version=6, shared=True)["id"]
        pool = self.make("subnetpools", "admin", name="six", address_scope_id=scope, prefixes=["2001:db8::/32"],
                         default_prefixlen=64, shared=True)["id"]  # fmt: skip
        outside = self.make("networks", "admin", **{"router:external": True})["id"]
        self.make("subnets", "admin", network_id=outside, ip_version=6, subnetpool_id=pool, gateway_ip=None)
        network = self.make("networks", name="six")["id"]
        subnet = self.make("subnets", network_id=network, ip_version=6, subnetpool_id=pool)["id"]
        gateway = {"network_id": outside}
        router = self.make("routers", external_gateway_info=gateway, enable_ndp_proxy=True)["id"]
        path = f"/v2.0/routers/{router}/add_router_interface"
        assert self.ask("network", "PUT", path, {"subnet_id": subnet}).status_code == 200
        port = self.make("ports", network_id=network)["id"]
        self.ids["ndp_proxies"] = self.make("ndp_proxies", router_id=router, port_id=port)["id"]

    def _furnish_identity(self) -> None:
        """One of every object of Identity's beyond people and projects."""
        ids = self.ids
        ids["services"] = self.made("services", {"type": "example"})["id"]
        endpoint = {
            "service_id": ids["services"],
            "interface": "public",
            "url": "http://example",
            "region_id": "RegionOne",
        }
        ids["endpoints"] = self.made("endpoints", endpoint)["id"]
        group = {"name": "examples", "filters": {"service_id": ids["services"]}}
        ids["OS-EP-FILTER/endpoint_groups"] = self.made("OS-EP-FILTER/endpoint_groups", group)["id"]
        ids["policies"] = self.made("policies", {"type": "text/plain", "blob": "anything"})["id"]
        self.made("OS-OAUTH1/consumers", {"description": "an application"})
        path, body = f"/v3/users/{self.users['member']}/credentials/OS-EC2", {"tenant_id": self.projects["ours"]}
        ids["access"] = self.ask("identity", "POST", path, body).json()["credential"]["access"]
        ids["credentials"] = hashlib.sha256(ids["access"].encode()).hexdigest()
        named = {"name": "robot", "access_rules": [{"service": "compute", "method": "GET", "path": "/v2.1/servers"}]}
        robot = self.made(f"users/{self.users['member']}/application_credentials", named, "member")
        ids["application"], ids["rule"] = robot["id"], robot["access_rules"][0]["id"]
        parties = {"trustor_user_id": self.users["member"], "trustee_user_id": self.users["stranger"]}
        roles = {"roles": [{"name": "reader"}], "impersonation": False}
        trust = {**parties, **roles, "project_id": self.projects["ours"]}
        self.made("OS-TRUST/trusts", trust, "member")
        amount = {"service_id": ids["services"], "region_id": "RegionOne", "resource_name": "things"}
        for path, more in (("registered_limits", {"default_limit": 5}),
                           ("limits", {"resource_limit": 9, "project_id": self.projects["ours"]})):  # fmt: skip
            answer = self.ask("identity", "POST", f"/v3/{path}", {path: [{**amount, **more}]}, "admin")
            ids[path] = answer.json()[path][0]["id"]
        config = {"config": {"ldap": {"url": "ldap://example"}}}
        assert self.ask("identity", "PUT", "/v3/domains/default/config", config, "admin").status_code in {200, 201}
        people = self.made("groups", {"name": "people"})["id"]
        for path in (f"groups/{people}/users/{self.users['stranger']}",
                     f"OS-EP-FILTER/projects/{self.projects['demo']}/endpoints/{ids['endpoints']}",
                     f"policies/{ids['policies']}/OS-ENDPOINT-POLICY/services/{ids['services']}"):  # fmt: skip
            assert self.ask("identity", "PUT", f"/v3/{path}", who="admin").status_code == 204

    def made(self, path: str, attributes: dict[str, Any], who: str = "admin") -> dict[str, Any]:
        """As `make`, an object of Identity's."""
        name = path.split("/")[-1]
        name = "policy" if name == "policies" else singular(name)
        answer = self.ask("identity", "POST", f"/v3/{path}", {name: attributes}, who)
        assert answer.status_code == 201, answer.text
        return answer.json()[name]

    def server(self, **more: Any) -> dict[str, Any]:
        """A body for a server that can be made."""
        data = base64.b64encode(b"#!/bin/sh\n").decode()
        return {"name": "vm", "imageRef": CIRROS, "flavorRef": "1", "networks": [{"uuid": self.ids["networks"]}],
                "metadata": {"key": "value"}, "user_data": data, **more}  # fmt: skip

    def state(self) -> str:
        """A digest of all rows, once what was under way is done: equal when nothing was changed."""
        self.settled()
        version = self._watcher.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:  # rows may have been written and taken back: look at them
            text = "\n".join(self._watcher.iterdump())
            self._version, self._digest = version, hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
        return self._digest

    def settled(self) -> None:
        """Wait until the reconciler has nothing left to do."""
        assert self.loop.run_until_complete(self.reconciler.idle(10))

    def close(self) -> None:
        """Let go of everything."""
        self._watcher.close()
        self.loop.run_until_complete(self.reconciler.stop())
        self.store.close()
        self.loop.close()


def _on_event(tx: Tx, event: Event) -> None:
    if isinstance(event, InstanceChanged):
        instance_changed(tx, event.id, running=event.running, reason=event.reason)
    elif isinstance(event, MemberChanged):
        loadbalancing.member_changed(tx, event.balancer, event.member, up=event.up)
