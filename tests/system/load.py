"""Mixed load on a cloud, round after round: `load.py PASSWORD ROUND_SECONDS`, run where the cloud's APIs are.

Each line on standard input is answered by a round: workers of several kinds make, change, use and delete things side by
side until the time is up, and leave nothing behind. The line that answers counts what was done.
"""

import contextlib
import http.client
import json
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

_IMAGE = "53ff0943-99ba-42d2-a10d-f66656372f87"
_PORTS = {"identity": 5000, "network": 9696, "compute": 8774}
_PATIENCE = 60.0


class Refused(Exception):
    """An answer that is an error; `status` is its code."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status} {text[:300]}")
        self.status = status


class Client:
    """The user demo over kept connections."""

    def __init__(self, password: str) -> None:
        self._password = password
        self._connections: dict[str, http.client.HTTPConnection] = {}
        self.token = self.project = ""
        self.login()

    def login(self) -> None:
        """Get a new token."""
        user = {"name": "demo", "domain": {"id": "default"}, "password": self._password}
        scope = {"project": {"name": "demo", "domain": {"id": "default"}}}
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}}
        answer, text = self._send("POST", "identity", "/v3/auth/tokens", body)
        self.token, self.project = answer.headers["X-Subject-Token"], json.loads(text)["token"]["project"]["id"]

    def call(self, method: str, path: str, body: Any = None, service: str = "network") -> Any:
        """The answer's JSON, without its wrapper where it has but one. Raises Refused."""
        prefix = "/v2.0" if service == "network" else f"/v2.1/{self.project}" if service == "compute" else "/v3"
        answer, text = self._send(method, service, prefix + path, body)
        if answer.status >= 400:
            raise Refused(answer.status, text)
        found = json.loads(text) if text else {}
        return next(iter(found.values())) if len(found) == 1 else found

    def _send(self, method: str, service: str, path: str, body: Any) -> tuple[http.client.HTTPResponse, str]:
        connection = self._connections.get(service)
        if connection is None:
            connection = http.client.HTTPConnection("127.0.0.1", _PORTS[service], timeout=_PATIENCE)
            self._connections[service] = connection
        data = None if body is None else json.dumps(body)
        connection.request(method, path, data, {"X-Auth-Token": self.token, "Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer, answer.read().decode()

    def make(self, path: str, wrapper: str, /, **values: Any) -> Any:
        """A new object of networking."""
        return self.call("POST", path, {wrapper: values})

    def delete(self, path: str, service: str = "network") -> None:
        """Delete, again as long as something deleted with it is still about to go (409)."""
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                self.call("DELETE", path, service=service)
            except Refused as refused:
                if refused.status == 409 and time.monotonic() < deadline:
                    time.sleep(0.05)
                    continue
                if refused.status != 404:
                    raise
            return

    def becomes(self, server: str, status: str | None) -> None:
        """Wait until a server has a status (None: is gone)."""
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            try:
                found = self.call("GET", f"/servers/{server}", service="compute")["status"]
            except Refused:
                found = None
            if found == status:
                return
            time.sleep(0.05)
        raise TimeoutError(f"server {server} does not become {status}")

    @contextlib.contextmanager
    def network(self, name: str, cidr: str) -> Iterator[tuple[str, str]]:
        """A network with a subnet within the block: their ids."""
        network = self.make("/networks", "network", name=name)["id"]
        subnet = self.make("/subnets", "subnet", network_id=network, cidr=cidr, ip_version=4)["id"]
        yield network, subnet
        self.delete(f"/networks/{network}")


def routed(client: Client, number: int) -> None:
    """A network behind a router, a floating IP for one of its ports, and all of it away again."""
    public = client.call("GET", "/networks?name=public")[0]["id"]
    with client.network(f"routed{number}", f"10.{number % 200}.1.0/24") as (network, subnet):
        router = client.make("/routers", "router", external_gateway_info={"network_id": public})["id"]
        client.call("PUT", f"/routers/{router}/add_router_interface", {"subnet_id": subnet})
        ports = [client.make("/ports", "port", network_id=network)["id"] for _ in range(5)]
        floating = client.make("/floatingips", "floatingip", floating_network_id=public, port_id=ports[0])["id"]
        client.call("PUT", f"/floatingips/{floating}", {"floatingip": {"port_id": ports[1]}})
        client.call("PUT", f"/ports/{ports[2]}", {"port": {"name": "renamed"}})
        client.delete(f"/floatingips/{floating}")
        for port in ports:
            client.delete(f"/ports/{port}")
        client.call("PUT", f"/routers/{router}/remove_router_interface", {"subnet_id": subnet})
        client.delete(f"/routers/{router}")


def guarded(client: Client, number: int) -> None:
    """A group whose rules come and go while a running server's port is in it."""
    servers = client.call("GET", "/servers?name=lasting", service="compute")
    port = client.call("GET", f"/ports?device_id={servers[0]['id']}")[0]
    group = client.make("/security-groups", "security_group", name=f"guarded{number}")["id"]
    client.call("PUT", f"/ports/{port['id']}", {"port": {"security_groups": [group]}})
    for low in range(8):
        rule: dict[str, Any] = {"security_group_id": group, "direction": "ingress", "protocol": "tcp"}
        rule |= {"port_range_min": low + 1, "port_range_max": low + 1}
        rule |= {"remote_group_id": group} if low % 2 else {"remote_ip_prefix": "10.0.0.0/9"}
        made = client.make("/security-group-rules", "security_group_rule", **rule)["id"]
        if low % 3:
            client.delete(f"/security-group-rules/{made}")
    client.call("PUT", f"/ports/{port['id']}", {"port": {"security_groups": port["security_groups"]}})
    client.delete(f"/security-groups/{group}")


def booted(client: Client, number: int) -> None:
    """A server that gets a second card, loses it, reboots, and goes."""
    with (
        client.network(f"booted{number}", "10.0.2.0/24") as (network, _),
        client.network("more", "10.0.3.0/24") as more,
    ):
        body = {"name": f"booted{number}", "flavorRef": "42", "imageRef": _IMAGE, "networks": [{"uuid": network}]}
        server = client.call("POST", "/servers", {"server": body}, "compute")["id"]
        client.becomes(server, "ACTIVE")
        card = {"interfaceAttachment": {"net_id": more[0]}}
        port = client.call("POST", f"/servers/{server}/os-interface", card, "compute")["port_id"]
        client.delete(f"/servers/{server}/os-interface/{port}", "compute")
        client.call("POST", f"/servers/{server}/action", {"reboot": {"type": "HARD"}}, "compute")
        client.becomes(server, "ACTIVE")
        client.call("POST", f"/servers/{server}/action", {"os-getConsoleOutput": {"length": 10}}, "compute")
        client.delete(f"/servers/{server}", "compute")
        client.becomes(server, None)


def balanced(client: Client, number: int) -> None:
    """A VIP with two members and a health check."""
    with client.network(f"balanced{number}", "10.0.4.0/24") as (_network, subnet):
        pool = client.make("/lb/pools", "pool", name="p", protocol="HTTP", lb_method="ROUND_ROBIN", subnet_id=subnet)
        members = [
            client.make("/lb/members", "member", address=f"10.0.4.{n}", protocol_port=80, pool_id=pool["id"])["id"]
            for n in (50, 51)
        ]
        vip = client.make("/lb/vips", "vip", protocol="HTTP", protocol_port=80, subnet_id=subnet, pool_id=pool["id"])
        check = client.make("/lb/health_monitors", "health_monitor", type="TCP", delay=1, timeout=1, max_retries=1)
        client.call("POST", f"/lb/pools/{pool['id']}/health_monitors", {"health_monitor": {"id": check["id"]}})
        client.call("GET", f"/lb/pools/{pool['id']}/stats")
        client.delete(f"/lb/pools/{pool['id']}/health_monitors/{check['id']}")
        client.delete(f"/lb/health_monitors/{check['id']}")
        client.delete(f"/lb/vips/{vip['id']}")
        for member in members:
            client.delete(f"/lb/members/{member}")
        client.delete(f"/lb/pools/{pool['id']}")


def asked(client: Client, number: int) -> None:
    """Lists, logins, and what no service takes."""
    for path in ("/networks", "/ports", "/routers?fields=id", "/floatingips", "/security-groups", "/ports?limit=2"):
        client.call("GET", path)
    client.call("GET", "/servers/detail", service="compute")
    bad: tuple[tuple[str, str, Any], ...] = (
        ("GET", f"/ports/{number}", None), ("POST", "/networks", {"network": {"mtu": "wide"}}),
        ("PUT", "/networks", {}), ("GET", f"/no/such/path/{number}", None),
        ("POST", "/subnets", {"subnet": {"cidr": f"{number}"}}),
    )  # fmt: skip
    for method, path, body in bad:
        with contextlib.suppress(Refused):
            client.call(method, path, body)
    right, client.token = client.token, f"wrong{number}"
    with contextlib.suppress(Refused):
        client.call("GET", "/networks")
    client.token = right
    if number % 100 == 0:  # each token that is used is remembered, 512 of them: a cache that fills is no leak
        client.login()


WORKERS: tuple[Callable[[Client, int], None], ...] = (routed, routed, guarded, booted, balanced, asked)


def prepare(client: Client) -> None:
    """What lasts: one server on a network behind a router."""
    network = client.make("/networks", "network", name="lasting")["id"]
    client.make("/subnets", "subnet", network_id=network, cidr="10.0.1.0/24", ip_version=4)
    body = {"name": "lasting", "flavorRef": "42", "imageRef": _IMAGE, "networks": [{"uuid": network}]}
    server = client.call("POST", "/servers", {"server": body}, "compute")["id"]
    client.becomes(server, "ACTIVE")


def one_round(clients: list[Client], seconds: float) -> Counter[str]:
    """All workers side by side until the time is up. Raises what any of them raised."""
    done: Counter[str] = Counter()
    errors: list[Exception] = []
    end = time.monotonic() + seconds

    def work(client: Client, worker: Callable[[Client, int], None]) -> None:
        try:
            while time.monotonic() < end and not errors:
                worker(client, random.randrange(10_000))
                done[worker.__name__] += 1
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=pair) for pair in zip(clients, WORKERS, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return done


def main() -> None:
    """See the module's docstring."""
    clients = [Client(sys.argv[1]) for _ in WORKERS]
    prepare(clients[0])
    print(json.dumps({}), flush=True)
    for _line in sys.stdin:
        print(json.dumps(one_round(clients, float(sys.argv[2]))), flush=True)


if __name__ == "__main__":
    main()
