"""A user of one project, by Identity v3, and what they have: networks, routers, servers."""

import json
from typing import Any

from clients.cloud import wait
from clients.place import Done

from .command import IMAGE, Command

PROXY = "127.0.0.1:1081"
_PREFIX = {"identity": (5000, "/v3"), "network": (9696, "/v2.0"), "compute": (8774, "/v2.1")}


class Refused(Exception):
    """The API answered with an error; `status` is its code."""

    def __init__(self, status: int, body: str) -> None:
        super().__init__(f"{status} {body}")
        self.status = status


class Tenant:
    """See the module's docstring. Calls answer with the object inside the JSON's one wrapper."""

    def __init__(self, command: Command, name: str = "demo", password: str | None = None) -> None:
        self.command = command
        if password is None:
            password = json.loads((command.home / "passwords.json").read_text())[name]
        user = {"name": name, "domain": {"id": "default"}, "password": password}
        scope = {"project": {"name": name, "domain": {"id": "default"}}}
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}}
        self.token = ""
        head, _, text = self._curl("POST", "identity", "/auth/tokens", body, "--include").partition("\n\n")
        self.token = next(line.split()[1] for line in head.splitlines() if line.lower().startswith("x-subject-token"))
        self.project: str = json.loads(text)["token"]["project"]["id"]

    def call(self, method: str, service: str, path: str, body: Any = None) -> Any:
        """What a call answers, None when that is nothing. Raises Refused."""
        text = self._curl(method, service, path, body)
        answer = json.loads(text) if text else None
        if answer is None:
            return None
        inner = [value for name, value in answer.items() if not name.endswith("links")]
        return inner[0] if len(inner) == 1 else answer

    def make(self, kind: str, **values: Any) -> Any:
        """A new object of the network service."""
        return self.call("POST", "network", f"/{kind.replace('_', '-')}s", {kind: values})

    def change(self, kind: str, id: str, **values: Any) -> Any:
        """Update one."""
        return self.call("PUT", "network", f"/{kind.replace('_', '-')}s/{id}", {kind: values})

    def delete(self, kind: str, id: str) -> None:
        """Delete one."""
        self.call("DELETE", "network", f"/{kind.replace('_', '-')}s/{id}")

    def network(self, name: str, cidr: str, **subnet: Any) -> Any:
        """A network with one subnet; the subnet's id is in `subnet`."""
        made = self.make("network", name=name)
        more = {"network_id": made["id"], "cidr": cidr, "ip_version": 4, **subnet}
        return {**made, "subnet": self.make("subnet", **more)["id"]}

    def leg(self, router: str, subnet: str, verb: str = "add") -> None:
        """Attach a router to a subnet, or with "remove" detach it."""
        self.call("PUT", "network", f"/routers/{router}/{verb}_router_interface", {"subnet_id": subnet})

    def external(self) -> str:
        """The id of the external network."""
        found: list[dict[str, Any]] = self.call("GET", "network", "/networks?router:external=true")
        return str(found[0]["id"])

    def allow(self, group: str = "default", **rule: Any) -> str:
        """A new ingress rule for one of the project's groups: the rule's id."""
        groups = self.call("GET", "network", f"/security-groups?name={group}&project_id={self.project}")
        rule = {"direction": "ingress", "security_group_id": groups[0]["id"], **rule}
        return str(self.make("security_group_rule", **rule)["id"])

    def _curl(self, method: str, service: str, path: str, body: Any, *options: str) -> str:
        port, prefix = _PREFIX[service]
        argv = ["curl", "-sS", "--max-time", "20", "-X", method, *options, "--write-out", "\n%{http_code}"]
        argv += ["-H", f"X-Auth-Token: {self.token}", "-H", "Content-Type: application/json"]
        if body is not None:
            argv += ["--data", json.dumps(body)]
        done = self.command.place.run([*argv, f"http://127.0.0.1:{port}{prefix}{path}"])
        assert done.status == 0, done
        text, _, status = done.stdout.rpartition("\n")
        if int(status) >= 400:
            raise Refused(int(status), text)
        return text


class Guest:
    """A server of a tenant with one port, when it is ACTIVE and has its address."""

    def __init__(self, tenant: Tenant, name: str, network: str, **values: Any) -> None:
        self.tenant, self.name = tenant, name
        server = {"name": name, "imageRef": IMAGE, "flavorRef": "1", "networks": [{"uuid": network}], **values}
        self.id: str = tenant.call("POST", "compute", "/servers", {"server": server})["id"]
        self.becomes("ACTIVE")
        (port,) = tenant.call("GET", "network", f"/ports?device_id={self.id}")
        self.port: str = port["id"]
        self.address: str = port["fixed_ips"][0]["ip_address"]
        self.has_address()

    @property
    def status(self) -> str:
        """As the API tells it."""
        return str(self.tenant.call("GET", "compute", f"/servers/{self.id}")["status"])

    def becomes(self, status: str) -> None:
        """Wait until it has this status."""
        wait(lambda: "" if (found := self.status) == status else f"{self.name} is {found}, not {status}", 20)

    def has_address(self) -> None:
        """Wait until DHCP gave it its address."""
        wait(lambda: "" if self.address in self.says("ip addr") else f"{self.name} has no {self.address}", 10)

    def act(self, **action: Any) -> None:
        """`os-stop=None` and the like, by their names with underscores."""
        named = {name.replace("_", "-"): value for name, value in action.items()}
        self.tenant.call("POST", "compute", f"/servers/{self.id}/action", named)

    def does(self, script: str) -> Done:
        """Run a script in the guest."""
        return self.tenant.command.run("exec", self.id, "--", "sh", "-c", script)

    def says(self, script: str) -> str:
        """What a script prints in the guest."""
        return self.does(script).stdout

    def pings(self, address: str) -> bool:
        """Whether an echo request is answered within a second."""
        return self.does(f"ping -c 1 -W 1 {address}").status == 0

    def serves(self) -> None:
        """Answer at port 80 with its name, and at /cgi-bin/from with the client's address, until it reboots."""
        script = f"""\
            mkdir -p /srv/cgi-bin; echo {self.name} >/srv/index.html
            printf '#!/bin/sh\\necho; echo "$REMOTE_ADDR"\\n' >/srv/cgi-bin/from; chmod +x /srv/cgi-bin/from
            busybox httpd -p 80 -h /srv"""
        assert self.does(script).status == 0

    def delete(self) -> None:
        """Delete it, and wait until it is gone."""
        self.tenant.call("DELETE", "compute", f"/servers/{self.id}")

        def living() -> str:
            try:
                return f"{self.name} is {self.status}"
            except Refused as refused:
                return "" if refused.status == 404 else str(refused)

        wait(living)


def outside(command: Command, address: str, seconds: float = 1.0, path: str = "/") -> str:
    """What a client on the public network gets from a web server; the proxy must run. Empty: no answer."""
    argv = ["curl", "-sS", "--max-time", str(seconds), "-x", f"socks5h://{PROXY}", f"http://{address}{path}"]
    return command.place.run(argv).stdout.strip()
