"""Hostile words all the way: into names, keys, user data, resolvers and proxies of a running cloud.

Everything with such a name works as anything else does, and no word of it is ever run, read as configuration, or let
into a log that it has no business in.
"""

import base64
import json
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from clients.cloud import wait

from .command import IMAGE, Command, Person

PWNED = Path("/tmp/pwned")
NAMES = ("$(touch /tmp/pwned)`touch /tmp/pwned`", "'; touch /tmp/pwned; \"}{", "-rf --help ../../../tmp/pwned",
         "; } table inet pwned { chain c { type filter hook input priority 0; policy drop; } } #",
         "set:pwned,option:dns-server,6.6.6.6 dhcp-script=/tmp/pwned", "\u202e😀 %s%n %(x)s ${PATH} %0a")  # fmt: skip
ALL = " ".join(NAMES)[:250]
SCRIPT = f"""#!/bin/sh
: '{ALL.replace("'", "")}'
echo it ran > /root/marker
"""
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG6oQMfHLfmP+8kN3+ujtZLNi4aXva0py08Fnh2oj0/E"


def decoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


class Site:
    """A cloud in which all that can be named has hostile names."""

    def __init__(self, command: Command) -> None:
        self.command = command
        self.person = Person(command)

    def make(self, path: str, **attributes: Any) -> dict[str, Any]:
        name = path.split("/")[-1].replace("-", "_").removesuffix("s")
        made = self.person.ask("network", f"/v2.0/{path}", {name: attributes})[name]
        assert {k: made[k] for k in ("name", "description") if k in attributes} == {
            k: attributes[k] for k in ("name", "description") if k in attributes
        }
        return dict(made)

    def put(self, path: str, **body: Any) -> None:
        url, token = self.person.endpoints["network"] + path, f"X-Auth-Token: {self.person.token}"
        argv = ["curl", "-sS", "--fail-with-body", "-X", "PUT", "-H", token, "--data", json.dumps(body), url]
        done = self.command.place.run(argv)
        assert done.status == 0, done

    def furnish(self) -> None:
        words = {"name": ALL, "description": ALL}
        self.network = self.make("networks", dns_domain="example.org", **words)["id"]
        self.subnet = self.make(
            "subnets", network_id=self.network, cidr="10.0.0.0/24", ip_version=4, dns_nameservers=["10.0.0.2"],
            host_routes=[{"destination": "198.18.0.0/24", "nexthop": "10.0.0.9"}], **words,
        )["id"]  # fmt: skip
        group = self.make("security-groups", **words)["id"]
        self.make("security-group-rules", security_group_id=group, direction="ingress", description=ALL)
        self.group = group
        public = self.person.ask("network", "/v2.0/networks?router:external=True")["networks"][0]["id"]
        router = self.make("routers", external_gateway_info={"network_id": public}, **words)["id"]
        self.put(f"/v2.0/routers/{router}/add_router_interface", subnet_id=self.subnet)
        pool = self.make("lb/pools", subnet_id=self.subnet, protocol="HTTP", lb_method="ROUND_ROBIN", **words)["id"]
        monitor = self.make("lb/health_monitors", type="HTTP", delay=1, timeout=1, max_retries=1, http_method="GET",
                            url_path="/(x);&&*?%24(y)%0a%0d%22", expected_codes="200-404")["id"]  # fmt: skip
        self.person.ask("network", f"/v2.0/lb/pools/{pool}/health_monitors", {"health_monitor": {"id": monitor}})
        self.make("lb/members", pool_id=pool, address="10.0.0.77", protocol_port=80)
        cookie = {"type": "APP_COOKIE", "cookie_name": "JSESSIONID"}
        vip = {"subnet_id": self.subnet, "protocol": "HTTP", "protocol_port": 80, "session_persistence": cookie}
        self.vip = self.make("lb/vips", pool_id=pool, **vip, **words)["id"]
        self.person.ask("compute", "/os-keypairs", {"keypair": {"name": "-rf @ ..", "public_key": f"{KEY} {ALL}"}})

    def boot(self, name: str, data: str) -> str:
        port = self.make("ports", network_id=self.network, name=name, security_groups=[self.group])["id"]
        body = {"name": name, "imageRef": IMAGE, "flavorRef": "1", "networks": [{"port": port}], "key_name": "-rf @ ..",
                "user_data": decoded(data), "metadata": {"words": ALL}}  # fmt: skip
        id = str(self.person.ask("compute", "/servers", {"server": body})["server"]["id"])
        wait(lambda: "" if (state := self.person.state(id)) == "ACTIVE" else f"{name!r} is {state}")
        return id

    def inside(self, server: str, *command: str) -> str:
        done = self.command.run("exec", server, "--", *command)
        assert done.status == 0, done
        return done.stdout.strip()


def test_ossa_2021_005_hostile_words_reach_the_wire_as_words(command: Command) -> None:
    PWNED.unlink(missing_ok=True)
    command.up()
    site = Site(command)
    site.furnish()
    booted = {name: site.boot(name, SCRIPT) for name in NAMES}
    plain = site.boot("plain", "$(touch /tmp/pwned)\n`touch /tmp/pwned`\n")  # no script: never run
    for name, id in booted.items():
        shown = site.person.ask("compute", f"/servers/{id}")["server"]
        assert (shown["name"], shown["metadata"]) == (name.strip(), {"words": ALL})
        assert re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", site.inside(id, "hostname"))
        wait(_says(site, id, "it ran", "cat", "/root/marker"))
        assert "10.0.0." in site.inside(id, "ip", "-4", "addr")
        assert site.inside(id, "cat", "/home/cirros/.ssh/authorized_keys") == f"{KEY} {ALL}".strip()
        data = json.loads(site.inside(id, "wget", "-qO-", "http://169.254.169.254/openstack/latest/meta_data.json"))
        assert (data["name"], data["meta"]) == (name.strip(), {"words": ALL})
        assert site.inside(id, "ls", "/tmp") == ""
    assert site.inside(plain, "ls", "/tmp") == ""
    site.inside(plain, "ping", "-c", "1", "-w", "5", "203.0.113.1")
    resolver = site.inside(plain, "cat", "/etc/resolv.conf")
    assert "6.6.6.6" not in resolver
    wait(lambda: _status(site) if _status(site) != "ACTIVE" else "")
    names = {process["name"] for process in command.status()["processes"]}
    assert {"dnsmasq", "haproxy"} <= names
    _no_trace(command)
    _secrets_stay(command, site.person.token)


def test_cve_2019_10876_rules_that_overlap_are_enforced_together(roots_command: Command) -> None:
    """Ranges within, across and beside one another, of every protocol and remote: one filter that loads and lets in."""
    roots_command.up()
    site = Site(roots_command)
    network = site.make("networks", name="n")["id"]
    site.make("subnets", network_id=network, cidr="10.0.0.0/24", ip_version=4)
    site.network, site.group = network, site.make("security-groups", name="g")["id"]
    ranges = [(2, 65535), (22, 22), (1, 80), (80, 443), (443, 65535), (79, 81), (None, None)]
    remotes: list[dict[str, str]] = [{}, {"remote_ip_prefix": "10.0.0.0/8"}, {"remote_ip_prefix": "10.0.0.0/24"},
                                     {"remote_ip_prefix": "10.0.0.1"}, {"remote_group_id": site.group}]  # fmt: skip
    rules = [
        {"security_group_id": site.group, "direction": "ingress", "protocol": protocol, "port_range_min": low,
         "port_range_max": high, **remote}
        for protocol in ("tcp", "udp") for low, high in ranges for remote in remotes
    ]  # fmt: skip
    rules += [{"security_group_id": site.group, "direction": "ingress", "protocol": "icmp", "port_range_min": kind}
              for kind in (None, 0, 8)]  # fmt: skip
    made = site.person.ask("network", "/v2.0/security-group-rules", {"security_group_rules": rules})
    assert len(made["security_group_rules"]) == len(rules)
    site.person.ask("compute", "/os-keypairs", {"keypair": {"name": "-rf @ ..", "public_key": KEY}})
    one, other = site.boot("one", SCRIPT), site.boot("other", SCRIPT)
    found = site.person.ask("compute", f"/servers/{other}")["server"]["addresses"]["n"][0]["addr"]
    site.inside(one, "ping", "-c", "1", "-w", "5", found)
    assert not roots_command.status()["health"].get("failures")


FLOOD = """
import resource, socket, urllib.error, urllib.request
resource.setrlimit(resource.RLIMIT_NOFILE, (8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
ports = (5000, 9696, 8774, 9292)
silent = [socket.create_connection(("127.0.0.1", port), 10) for port in ports for _ in range(1100)]
for port in ports:
    try:
        print(urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10).status)
    except urllib.error.HTTPError as error:
        print(error.code)
"""


def test_ossn_0002_thousands_of_silent_connections_lock_nobody_out(roots_command: Command) -> None:
    roots_command.up("--dataplane", "memory")
    done = roots_command.place.run(["python3", "-c", FLOOD])
    assert done.stdout.split() == ["300", "200", "200", "300"], done


def _says(site: Site, id: str, expected: str, *argv: str) -> Callable[[], str]:
    def check() -> str:
        done = site.command.run("exec", id, "--", *argv)
        return "" if done.stdout.strip() == expected else str(done)

    return check


def _status(site: Site) -> str:
    return str(site.person.ask("network", f"/v2.0/lb/vips/{site.vip}")["vip"]["status"])


def _no_trace(command: Command) -> None:
    """Nothing was run on the host, and no rule or configuration holds a word of ours."""
    assert not PWNED.exists()
    agent = str(command.pids()["agent"])
    look = ("nft list ruleset; for n in /run/netns/*; do nsenter --net=$n nft list ruleset; done; "
            "cd /run/cumulet; grep -r '' dhcp balancers advertisers routers daemons 2>/dev/null | cat -v")  # fmt: skip
    cell = ["nsenter", "--target", agent, "--user", "--mount", "--net", "--preserve-credentials"]
    if command.place.account == "root":
        cell.remove("--user")
    done = command.place.run([*cell, "/bin/sh", "-c", look])
    assert "table" in done.stdout, done
    assert "haproxy" in done.stdout, done
    assert "dhcp" in done.stdout, done
    for word in ("/tmp/", "$(", "`", "touch /", "6.6.6.6", "table inet pwned", "dhcp-script=", "set:pwned"):
        found = [line[:200] for line in done.stdout.splitlines() if word in line]
        assert not found
    for log in (command.home / "log").iterdir():
        for line in log.read_text(errors="replace").splitlines():
            assert '"level": "error"' not in line, line


def _secrets_stay(command: Command, token: str) -> None:
    """What is secret is its owner's alone, and in no log."""
    passwords = json.loads((command.home / "passwords.json").read_text())
    keys = (command.home / "fernet.keys").read_text().split()
    secrets = [token, *passwords.values(), *keys]
    for log in (command.home / "log").iterdir():
        text = log.read_text(errors="replace")
        assert not [secret for secret in secrets if secret in text], log
    assert stat.S_IMODE(command.home.stat().st_mode) == 0o700
    for path in (*command.home.glob("*"), *command.home.glob("run/*"), *command.home.glob("log/*")):
        mode = stat.S_IMODE(path.lstat().st_mode)
        assert mode & 0o077 == 0 or path.is_dir() or path.is_symlink(), f"{path} {mode:o}"
    for pid in command.pids().values():
        words = Path(f"/proc/{pid}/cmdline").read_bytes() + Path(f"/proc/{pid}/environ").read_bytes()
        assert not [secret for secret in secrets if secret.encode() in words]
