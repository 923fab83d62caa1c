"""A tenant's day as steps, each of which can be asked again when its answer was lost, and the cloud that stays."""

from collections.abc import Callable
from typing import Any

from .cloud import IMAGE, Cloud, GoneError, Journal, RefusedError, wait

_PLURAL = {
    "vip": "lb/vips", "pool": "lb/pools", "member": "lb/members", "floatingip": "floatingips",
    "security_group_rule": "security-group-rules", "security_group": "security-groups",
}  # fmt: skip


class Tenant:
    """Makes and deletes objects, and notes what was acknowledged. `again` is called when the server was lost."""

    def __init__(self, cloud: Cloud, again: Callable[[], None] | None = None) -> None:
        self.cloud, self.journal = cloud, Journal()
        self._again = again or cloud.serve

    def sure(self, work: Callable[[], Any]) -> Any:
        """Do something until it is answered."""
        while True:
            try:
                return work()
            except GoneError:
                self._again()

    def make(self, kind: str, known_by: tuple[str, ...] = ("name",), **values: Any) -> Any:
        """An object of the network service, found again by the values that `known_by` names."""
        path = "/" + _PLURAL.get(kind, kind + "s")
        query = "&".join(f"{name}={values[name]}" for name in known_by)
        lost = False

        def work() -> Any:
            nonlocal lost
            if lost and (found := self.cloud.ask("GET", "network", f"{path}?{query}")):
                return found[0]
            lost = True
            return self.cloud.ask("POST", "network", path, {kind: values})

        made = self.sure(work)
        self.journal.note("network", f"{path}/{made['id']}", True)
        return made

    def change(self, kind: str, id: str, **values: Any) -> Any:
        path = f"/{_PLURAL.get(kind, kind + 's')}/{id}"
        return self.sure(lambda: self.cloud.ask("PUT", "network", path, {kind: values}))

    def status_of(self, kind: str, id: str) -> str:
        return str(
            self.sure(lambda: self.cloud.ask("GET", "network", f"/{_PLURAL.get(kind, kind + 's')}/{id}"))["status"]
        )

    def delete(self, kind: str, id: str, *along: tuple[str, str]) -> None:
        """Delete an object; `along` are those that go with it."""
        self._delete("network", f"/{_PLURAL.get(kind, kind + 's')}/{id}")
        for other, its in along:
            self.journal.note("network", f"/{_PLURAL.get(other, other + 's')}/{its}", False)

    def _delete(self, service: str, path: str) -> None:
        lost = False

        def work() -> None:
            nonlocal lost
            try:
                self.cloud.ask("DELETE", service, path)
            except RefusedError as refused:
                if refused.status != 404 or not lost:
                    raise
            except GoneError:
                lost = True
                raise

        self.sure(work)
        self.journal.note(service, path, False)

    def leg(self, router: str, subnet: str, verb: str = "add") -> None:
        lost = False

        def work() -> None:
            nonlocal lost
            try:
                self.cloud.ask("PUT", "network", f"/routers/{router}/{verb}_router_interface", {"subnet_id": subnet})
            except RefusedError as refused:
                if not lost or refused.status not in {400, 404, 409}:
                    raise
            except GoneError:
                lost = True
                raise

        self.sure(work)

    def boot(self, name: str, *, networks: list[dict[str, str]]) -> str:
        lost = False

        def work() -> str:
            nonlocal lost
            if lost and (found := self.cloud.ask("GET", "compute", f"/servers?name={name}")):
                return str(found[0]["id"])
            lost = True
            server = {"name": name, "imageRef": IMAGE, "flavorRef": "1", "networks": networks}
            return str(self.cloud.ask("POST", "compute", "/servers", {"server": server})["id"])

        id: str = self.sure(work)
        self.journal.note("compute", f"/servers/{id}", True)
        return id

    def status(self, server: str) -> str:
        """A server's status; GONE when there is none."""
        try:
            return str(self.sure(lambda: self.cloud.ask("GET", "compute", f"/servers/{server}"))["status"])
        except RefusedError as refused:
            if refused.status != 404:
                raise
            return "GONE"

    def becomes(self, server: str, status: str) -> None:
        wait(lambda: "" if (found := self.status(server)) == status else f"{server} is {found}, not {status}", 20)

    def act(self, server: str, **action: Any) -> None:
        named = {name.replace("_", "-") if name.startswith("os_") else name: value for name, value in action.items()}
        lost = False

        def work() -> None:
            nonlocal lost
            try:
                self.cloud.ask("POST", "compute", f"/servers/{server}/action", named)
            except RefusedError as refused:
                if not lost or refused.status != 409:
                    raise
            except GoneError:
                lost = True
                raise

        self.sure(work)

    def unboot(self, server: str) -> None:
        self._delete("compute", f"/servers/{server}")

    def external(self) -> str:
        return str(self.sure(lambda: self.cloud.ask("GET", "network", "/networks?router:external=true"))[0]["id"])

    def ports(self, query: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.sure(lambda: self.cloud.ask("GET", "network", f"/ports?{query}"))
        return found


class Standing:
    """What stays through all kills: two servers, a router, a floating IP and a balancer, with flows through each."""

    def __init__(self, tenant: Tenant) -> None:
        public = tenant.external()
        group = tenant.make("security_group", name="open")["id"]
        tenant.make(
            "security_group_rule",
            ("security_group_id",),
            security_group_id=group,
            direction="ingress",
            ethertype="IPv4",
        )
        network = tenant.make("network", name="standing")["id"]
        subnet = tenant.make("subnet", name="standing", network_id=network, cidr="10.9.0.0/24", ip_version=4)["id"]
        router = tenant.make("router", name="standing", external_gateway_info={"network_id": public})["id"]
        tenant.leg(router, subnet)
        ports = [tenant.make("port", name=f"s{n}", network_id=network, security_groups=[group]) for n in (1, 2)]
        self.servers = [tenant.boot(f"s{n}", networks=[{"port": p["id"]}]) for n, p in enumerate(ports, 1)]
        floating = tenant.make("floatingip", ("port_id",), floating_network_id=public, port_id=ports[0]["id"])
        pool = tenant.make("pool", name="standing", subnet_id=subnet, protocol="TCP", lb_method="ROUND_ROBIN")["id"]
        first, second = (port["fixed_ips"][0]["ip_address"] for port in ports)
        tenant.make("member", ("pool_id",), pool_id=pool, address=second, protocol_port=8080)
        vip = tenant.make("vip", name="standing", subnet_id=subnet, protocol="TCP", protocol_port=80, pool_id=pool)
        for server in self.servers:
            tenant.becomes(server, "ACTIVE")
        cloud = tenant.cloud
        cloud.converges()
        one, two = (f"instance-{server}" for server in self.servers)
        internet = f"internet-{public}"
        wait(lambda: "" if opens(cloud, "switch", one, two, second, second, 7001) else "no way by the switch", 20)
        assert cloud.inside("open", "router", one, internet, "198.51.100.10", "198.51.100.10", 7002)
        outside = floating["floating_ip_address"]
        assert cloud.inside("open", "floating", internet, one, first, outside, 7003) == "198.51.100.10"
        assert opens(cloud, "balancer", one, two, second, vip["address"], 80, at=8080)
        self.pids = self.lives(cloud)

    def lives(self, cloud: Cloud) -> list[str]:
        """The first processes of the instances."""
        found = []
        for server in self.servers:
            path = f"/run/cumulet/runc/{server}/state.json"
            found.append(str(cloud.inside("pid_of", path)))
        return found

    def still_lives(self, cloud: Cloud) -> None:
        assert self.lives(cloud) == self.pids, "an instance was started anew"


def opens(cloud: Cloud, name: str, client: str, server: str, own: str, address: str, port: int, at: int = 0) -> bool:
    try:
        return bool(cloud.inside("open", name, client, server, own, address, port, at or port))
    except AssertionError as error:
        print(error)
        return False


def day(tenant: Tenant, name: str) -> list[tuple[str, Callable[[], Any]]]:
    """Everything a tenant does between morning and evening, as steps that leave nothing."""
    made: dict[str, Any] = {}
    public = tenant.external()

    def make(key: str, known_by: tuple[str, ...] = ("name",), **values: Any) -> None:
        given = {"name": name} if known_by == ("name",) else {}
        made[key] = tenant.make(key, known_by, **given, **values)

    def of(key: str) -> str:
        return str(made[key]["id"])

    def rule() -> None:
        ports = {"protocol": "tcp", "port_range_min": 22, "port_range_max": 22}
        known_by = ("security_group_id", "port_range_min")
        group = of("security_group")
        make("security_group_rule", known_by, security_group_id=group, direction="ingress", ethertype="IPv4", **ports)

    def boot() -> None:
        made["server"] = tenant.boot(name, networks=[{"port": of("port")}])

    def floating() -> None:
        make("floatingip", ("port_id",), floating_network_id=public, port_id=of("port"))

    def member() -> None:
        address = made["port"]["fixed_ips"][0]["ip_address"]
        make("member", ("pool_id",), pool_id=of("pool"), address=address, protocol_port=80)

    def act(status: str, **action: None) -> None:
        tenant.act(made["server"], **action)
        tenant.becomes(made["server"], status)

    def gone() -> None:
        tenant.unboot(made["server"])
        tenant.becomes(made["server"], "GONE")

    def change(kind: str, **values: Any) -> None:
        tenant.change(kind, of(kind), **values)

    balanced = {"protocol": "HTTP"}
    return [
        ("network", lambda: make("network")),
        ("subnet", lambda: make("subnet", network_id=of("network"), cidr="10.8.0.0/24", ip_version=4)),
        ("router", lambda: make("router")),
        ("gateway", lambda: change("router", external_gateway_info={"network_id": public})),
        ("leg", lambda: tenant.leg(of("router"), of("subnet"))),
        ("group", lambda: make("security_group")),
        ("rule", rule),
        ("port", lambda: make("port", network_id=of("network"), security_groups=[of("security_group")])),
        ("boot", boot),
        ("booted", lambda: tenant.becomes(made["server"], "ACTIVE")),
        ("floating", floating),
        ("rule removed", lambda: tenant.delete("security_group_rule", of("security_group_rule"))),
        ("pool", lambda: make("pool", subnet_id=of("subnet"), lb_method="ROUND_ROBIN", **balanced)),
        ("vip", lambda: make("vip", subnet_id=of("subnet"), protocol_port=80, pool_id=of("pool"), **balanced)),
        ("member", member),
        ("port changed", lambda: change("port", allowed_address_pairs=[{"ip_address": "10.8.0.99"}])),
        ("network down", lambda: change("network", admin_state_up=False)),
        ("network up", lambda: change("network", admin_state_up=True)),
        ("stop", lambda: act("SHUTOFF", os_stop=None)),
        ("start", lambda: act("ACTIVE", os_start=None)),
        ("member removed", lambda: tenant.delete("member", of("member"))),
        ("vip removed", lambda: tenant.delete("vip", of("vip"))),
        ("pool removed", lambda: tenant.delete("pool", of("pool"))),
        ("floating removed", lambda: tenant.delete("floatingip", of("floatingip"))),
        ("server removed", gone),
        ("port removed", lambda: tenant.delete("port", of("port"))),
        ("group removed", lambda: tenant.delete("security_group", of("security_group"))),
        ("leg removed", lambda: tenant.leg(of("router"), of("subnet"), "remove")),
        ("router removed", lambda: tenant.delete("router", of("router"))),
        ("network removed", lambda: tenant.delete("network", of("network"), ("subnet", of("subnet")))),
    ]
