"""The field's own test suites, run against a cloud of ours: what each test of a list came to.

The lists name the tests that Keystone 30 and Neutron 29 with ML2 were seen to pass, over several set-ups. A test counts
as passed only if it ran and passed: one that skips because an extension is not served has not passed.
"""

import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.clients.cloud import Cloud
from tests.clients.environments import Environment
from tests.clients.place import Place

HERE = Path(__file__).resolve().parent
LISTS = ("tempest-identity-v3", "tempest-network", "neutron-tempest-api")

SETTINGS = """\
# What Tempest's tests of security compliance presume (user_lockout_* and user_unique_* of its configuration).
lockout_failure_attempts = 2
lockout_duration = 5
unique_last_password_count = 2
# One class of neutron-tempest-plugin makes more routers than Neutron's default quota lets a project have.
network_quotas = { router = 50 }
"""

CONFIGURATION = """\
[DEFAULT]
log_file = {work}/tempest.log
use_stderr = false
[oslo_concurrency]
lock_path = {work}/locks
[auth]
use_dynamic_credentials = true
create_isolated_networks = false
admin_username = admin
admin_password = {password}
admin_project_name = admin
admin_domain_name = Default
admin_user_domain_name = Default
admin_project_domain_name = Default
admin_system = all
[identity]
uri = http://controller:5000
uri_v3 = http://controller:5000/v3
auth_version = v3
region = RegionOne
v3_endpoint_type = public
default_domain_id = default
user_lockout_failure_attempts = 2
user_lockout_duration = 5
user_unique_last_password_count = 2
[identity-feature-enabled]
api_v2 = false
api_v3 = true
trust = true
security_compliance = true
access_rules = true
[network]
public_network_id = {public}
floating_network_name = public
endpoint_type = public
project_network_cidr = 10.100.0.0/16
[network-feature-enabled]
ipv6 = true
ipv6_subnet_attributes = true
port_security = true
floating_ips = true
port_admin_state_change = true
api_extensions = {extensions}
[enforce_scope]
neutron = true
keystone = true
[service_available]
neutron = true
nova = true
glance = true
cinder = false
swift = false
horizon = false
[validation]
run_validation = false
[neutron_plugin_options]
provider_vlans = foo
available_type_drivers = flat,geneve,vlan,gre,local,vxlan
create_shared_resources = true
firewall_driver = openvswitch
agent_availability_zone = nova
l3_agent_mode = legacy
max_networks_per_project = 10
"""
"""Tempest's own defaults stand for what is not named; what is named describes this cloud, not wishes about it."""

_RESULT = re.compile(r"^\{\d+\} (\S+) (?:\[[\d.]+s\] )?\.\.\. (ok|FAILED|SKIPPED)(?:: (.*))?$", re.MULTILINE)
_CLASS = re.compile(r"^\{\d+\} setUpClass \((\S+)\) (?:\[[\d.]+s\] )?\.\.\. (FAILED|SKIPPED)(?:: (.*))?$", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What became of a list: the names of its tests, of those that passed, and the suite's words on the others."""

    name: str
    wanted: list[str]
    passed: set[str]
    words: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def missed(self) -> list[str]:
        return [test for test in self.wanted if test not in self.passed]


def tests_of(name: str) -> list[str]:
    """A list's tests without their ids (`[id-...]`), as the suites name them in what they print."""
    return [line.partition("[")[0] for line in _lines(name)]


def _lines(name: str) -> list[str]:
    return (HERE / "lists" / f"{name}.txt").read_text().split()


def run(name: str, place: Place, cloud: Cloud, client: Environment, only: str = "") -> Outcome:
    """Run a list (of it, what `only` matches) from within the cloud's place; the workspace goes with the place."""
    work = place.home / name
    wanted = [line for line in _lines(name) if re.search(only, line)]
    tempest = [str(client.commands / "tempest")]
    begun = place.run([*tempest, "init", str(work)], timeout=120)
    if not (work / ".stestr.conf").exists():
        raise AssertionError(f"a Tempest workspace can't be made:\n{begun}")
    (work / "etc" / "tempest.conf").write_text(_configuration(work, place, cloud))
    (work / "wanted.txt").write_text("\n".join(wanted) + "\n")
    path = f"{client.root / 'bin'}:{place.environment()['PATH']}"
    start = time.monotonic()
    done = place.run(
        ["env", f"--chdir={work}", *tempest, "run", "--load-list", "wanted.txt", "--concurrency", "2"],
        {"PATH": path},
        timeout=900,
    )
    seconds = time.monotonic() - start
    names = [line.partition("[")[0] for line in wanted]
    return Outcome(name, names, *_read(done.stdout, names), seconds)


def _configuration(work: Path, place: Place, cloud: Cloud) -> str:
    password = json.loads((cloud.home / "passwords.json").read_text())["admin"]
    token = _token(place, password)
    networks = _ask(place, "/v2.0/networks?name=public", token)["networks"]
    served = _ask(place, "/v2.0/extensions", token)["extensions"]
    return CONFIGURATION.format(
        work=work,
        password=password,
        public=networks[0]["id"],
        extensions=",".join(sorted(extension["alias"] for extension in served)),
    )


def _token(place: Place, password: str) -> str:
    domain = {"name": "Default"}
    user = {"name": "admin", "password": password, "domain": domain}
    identity = {"methods": ["password"], "password": {"user": user}}
    body = {"auth": {"identity": identity, "scope": {"project": {"name": "admin", "domain": domain}}}}
    answer = _curl(place, "http://controller:5000/v3/auth/tokens", "--include", "--json", json.dumps(body))
    found = re.search(r"(?im)^x-subject-token: *(\S+)", answer)
    assert found, f"no token in {answer}"
    return found[1]


def _ask(place: Place, path: str, token: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(_curl(place, f"http://controller:9696{path}", "-H", f"X-Auth-Token: {token}"))
    return answer


def _curl(place: Place, url: str, *options: str) -> str:
    done = place.run(["curl", "--silent", "--show-error", "--fail", "--max-time", "20", *options, url])
    if done.status != 0:
        raise AssertionError(str(done))
    return done.stdout


def _read(log: str, wanted: list[str]) -> tuple[set[str], dict[str, str]]:
    """Who passed, and for the others the suite's own words, shortened to what names the cause."""
    passed, words = set(), {}
    for found in _RESULT.finditer(log):
        test = found[1].partition("[")[0]
        if found[2] == "ok":
            passed.add(test)
        else:
            words[test] = found[3] or _last_line(log[found.end() :])
    for found in _CLASS.finditer(log):
        for test in wanted:
            if test.startswith(f"{found[1]}."):
                words.setdefault(test, found[3] or _last_line(log[found.end() :]))
    return passed, words


def _last_line(log: str) -> str:
    """The last line of a trace: the exception."""
    trace = re.split(r"\n\{\d+\} ", log, maxsplit=1)[0].strip().splitlines()
    return trace[-1].strip() if trace else "no reason printed"


def open_cloud(place: Place) -> Cloud:
    """A cloud with packets and with the settings that the suites presume."""
    home = place.home / "cloud"
    home.mkdir(mode=0o700)
    (home / "cumulet.toml").write_text(SETTINGS)
    return Cloud.start(place)
