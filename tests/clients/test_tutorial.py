"""The 2015 tutorial from end to end, by the real clients, as docs/tutorial.md tells it.

Each test plays the document up to its chapter and looks at what was printed and at what is true on the wire. The whole
runs for both generations of clients, as root and as an ordinary user. With CUMULET_TUTORIAL_REWRITE=1 the outputs in
the document are not compared but replaced by the ones printed (by the 2015 clients, as root).
"""

import json
import os
import random
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import pytest

from .cloud import Cloud, wait
from .conftest import a_place
from .environments import REPOSITORY, environment
from .expected import shown_for
from .place import Account
from .shell import Shell
from .tables import Table, table_in
from .tour import Chapter, Step, Tour

DOCUMENT = REPOSITORY / "docs" / "tutorial.md"
REWRITE = os.environ.get("CUMULET_TUTORIAL_REWRITE") == "1"
INTERNET = "http://198.51.100.10/"
PUBLIC_GATEWAY = "203.0.113.1"
DELAY, RETRIES = 3, 3

FOURTH = [pytest.mark.slow] if os.geteuid() == 0 else []
"""The first three runs have seen both clients and both accounts; without root only the last two are possible."""


@dataclass
class Walk:
    """One run through the tutorial: a cloud of its own, a person's shell, and the document."""

    clients: str
    account: Account
    cloud: Cloud
    shell: Shell
    tour: Tour
    inventory: list[str]

    def reach(self, title: str) -> Chapter:
        """Play the document up to and including a chapter, and compare its tables with the tutorial's."""
        if self.tour.failure:
            pytest.skip(f"an earlier chapter failed: {str(self.tour.failure).splitlines()[0]}")
        chapter = self.tour.reach(title)
        for step in chapter.steps:
            if step.done and (shown := shown_for(step.command)):
                table = table_in(step.done.stdout)
                assert table.is_record == shown.record, step.done
                problem = shown.problem(table.fields if shown.record else table.columns)
                assert not problem, f"{problem}\n{step.done}"
        return chapter

    def value(self, variable: str) -> str:
        """A variable of the person's shell."""
        return self.tour.shell(f'echo "${variable}"').stdout.strip()

    def table(self, command: str) -> Table:
        """The table that a command prints now."""
        done = self.tour.shell(command)
        assert done.status == 0, done
        return table_in(done.stdout)

    def web(self, server: str, address: str) -> str:
        """What a server gets from a web server, or why it gets nothing (in parentheses)."""
        done = self.cloud.inside(server, "curl", "-s", "-m", "2", f"http://{address}/")
        return done.stdout.strip() if done.status == 0 else f"({done.stderr.strip()})"


@pytest.fixture(
    scope="module",
    params=[("era", "root"), ("modern", "root"), ("era", "user"), pytest.param(("modern", "user"), marks=FOURTH)],
    ids=["era-root", "modern-root", "era-user", "modern-user"],
)
def walk(request: pytest.FixtureRequest) -> Iterator[Walk]:
    clients, account = request.param
    commands = environment(clients)
    place = a_place(cast(Account, account))
    try:
        cloud = Cloud.start(place)
        shell = cloud.shell(commands)
        tour = Tour(DOCUMENT, shell, place.home, compares=clients == "era" and not REWRITE)
        # A project's group `default` begins with the first look at it, and never ends.
        shell.run("(source openrc.sh; neutron security-group-list)")
        yield Walk(clients, account, cloud, shell, tour, cloud.inventory())
        shell.close()
        cloud.down()
    finally:
        place.close()


def record(chapter: Chapter, start: str, which: int = 0) -> Table:
    """The table printed by the command that begins with `start` (`which` of several)."""
    return table_in(chapter.printed(start, which))


def gateway_address(chapter: Chapter) -> str:
    """The router's address in the public network, by `neutron router-show`."""
    gateway = json.loads(record(chapter, "neutron router-show")["external_gateway_info"])
    assert list(gateway) == ["network_id", "enable_snat", "external_fixed_ips"]
    assert gateway["enable_snat"] is True
    (fixed,) = gateway["external_fixed_ips"]
    assert list(fixed) == ["subnet_id", "ip_address"]
    return str(fixed["ip_address"])


def test_the_clients_are_the_real_ones(walk: Walk) -> None:
    chapter = walk.reach("Start the cloud")
    done = chapter.step("neutron --version").done
    assert done
    assert {"era": "2.3.11", "modern": "9.0.0"}[walk.clients] in (done.stdout + done.stderr).splitlines()


def test_networks_and_subnets_are_as_the_tutorial_shows(walk: Walk) -> None:
    chapter = walk.reach("Create the networks")
    network = record(chapter, "neutron net-create worker_network")
    assert (network["status"], network["router:external"], network["shared"]) == ("ACTIVE", "False", "False")
    subnet = record(chapter, "neutron subnet-create --name worker_cidr")
    assert subnet["allocation_pools"] == '{"start": "10.0.1.2", "end": "10.0.1.254"}'
    assert (subnet["gateway_ip"], subnet["enable_dhcp"], subnet["ip_version"]) == ("10.0.1.1", "True", "4")
    assert (subnet["network_id"], subnet["tenant_id"]) == (network["id"], network["tenant_id"])
    networks = record(chapter, "neutron net-list")
    assert set(networks.column("name")) == {"public", "worker_network"}
    assert networks.where("name", "worker_network")["subnets"] == ""
    assert networks.column("id") == sorted(networks.column("id"))


def test_floating_addresses_are_allocated_and_down(walk: Walk) -> None:
    chapter = walk.reach("Allocate floating addresses")
    addresses = set()
    for which in (0, 1):
        floating = record(chapter, "neutron floatingip-create", which)
        assert (floating["status"], floating["fixed_ip_address"], floating["port_id"]) == ("DOWN", "", "")
        addresses.add(floating["floating_ip_address"])
    assert len(addresses) == 2
    assert all(address.startswith("203.0.113.") for address in addresses)


def test_a_worker_reaches_the_internet_once_the_router_has_its_leg(walk: Walk) -> None:
    chapter = walk.reach("Let the workers out")
    boot = record(chapter, "nova boot")
    shown = [boot[f"OS-EXT-STS:{name}"] for name in ("vm_state", "task_state", "power_state")]
    assert [boot["status"], *shown] == ["BUILD", "building", "scheduling", "0"]
    assert (boot["flavor"], boot["security_groups"]) == ("m1.tiny (1)", "default")
    assert boot["image"] == "cirros-0.3.3-x86_64-disk (53ff0943-99ba-42d2-a10d-f66656372f87)"
    assert boot["adminPass"]
    server = record(chapter, "nova list").where("Name", "worker0")
    assert (server["Power State"], server["Networks"]) == ("Running", "worker_network=10.0.1.3")
    early, late = (chapter.printed("cumulet exec worker0", which).strip() for which in (0, 1))
    assert early == ""
    assert late == gateway_address(chapter), "the internet must see the router's public address"
    assert record(chapter, "neutron net-list").where("name", "worker_network")["subnets"].endswith(" 10.0.1.0/24")


def test_user_data_runs_once_and_fetches_its_payload_through_the_router(walk: Walk) -> None:
    seen = gateway_address(walk.reach("Let the workers out"))
    chapter = walk.reach("Boot a worker")
    assert chapter.printed("nova console-log").count("payload fetched") == 1
    assert chapter.printed("nova console-log").strip().endswith(f"the world knows me as {seen}")
    assert chapter.printed("cumulet exec worker1").strip() == seen
    assert walk.cloud.inside("worker1", "hostname").stdout == "worker1\n"


def test_web_servers_boot_as_two_and_no_floating_address_leads_to_them_yet(walk: Walk) -> None:
    allocated = walk.reach("Allocate floating addresses")
    chapter = walk.reach("Boot the web servers")
    boot = record(chapter, "nova boot")
    assert (boot["name"], boot["flavor"], boot["security_groups"]) == ("test-1", "m1.tiny (1)", "webserver")
    servers = record(chapter, "nova list")
    assert servers.column("Name") == ["test-1", "test-2", "worker0", "worker1"]
    addresses = {servers.where("Name", name)["Networks"] for name in ("test-1", "test-2")}
    assert addresses == {"webserver_network=10.0.2.3", "webserver_network=10.0.2.4"}
    for which in (0, 1):
        address = record(allocated, "neutron floatingip-create", which)["floating_ip_address"]
        assert walk.cloud.outside(f"http://{address}/", seconds=2).status != 0


def test_web_servers_answer_at_their_floating_addresses_and_see_the_true_client(walk: Walk) -> None:
    chapter = walk.reach("Give them floating addresses")
    ports = record(chapter, "neutron port-list")
    assert ports.column("id") == sorted(ports.column("id"))
    fixed = [json.loads(cell) for cell in ports.column("fixed_ips")]
    assert all(list(address) == ["subnet_id", "ip_address"] for address in fixed)
    web = sorted(address["ip_address"] for address in fixed if address["ip_address"].startswith("10.0.2."))
    assert web == ["10.0.2.1", "10.0.2.2", "10.0.2.3", "10.0.2.4"], "router, DHCP and two servers"
    assert all(mac.startswith("fa:16:3e:") for mac in ports.column("mac_address"))
    for which, address in enumerate(("10.0.2.3", "10.0.2.4")):
        floating = record(chapter, "neutron floatingip-create", which)
        assert (floating["status"], floating["fixed_ip_address"]) == ("DOWN", address)
        assert floating["router_id"]
    answers = [step.done.stdout.strip() for step in chapter.steps if step.done and step.command.startswith("curl")]
    first, second, silence, again = answers
    assert {first, second} == {f"test-{number} serves {PUBLIC_GATEWAY}" for number in (1, 2)}
    assert (silence, again) == ("", second)


def test_a_floating_address_works_from_inside_too(walk: Walk) -> None:
    walk.reach("Give them floating addresses")
    for server in ("worker1", "test-1", "test-2"):
        assert " serves " in walk.web(server, walk.value("FLOATING3")), f"from {server}"


def test_the_tiers_are_apart(walk: Walk) -> None:
    chapter = walk.reach("Keep the tiers apart")
    assert record(chapter, "nova list").where("Name", "api1")["Networks"] == "api_network=10.0.3.3"
    wanted = {
        ("test-1", "10.0.3.3"): "api1 serves 10.0.2.",
        ("test-2", "10.0.3.3"): "api1 serves 10.0.2.",
        ("worker0", "10.0.3.3"): "(",
        ("worker1", "10.0.2.4"): "test-",
        ("api1", "10.0.2.3"): "test-",
    }
    for (server, address), answer in wanted.items():
        got = walk.web(server, address)
        assert got.startswith(answer), f"from {server} to {address}: {got}"
    ping = {("worker0", "10.0.1.4"): 0, ("test-1", "10.0.1.4"): 1, ("api1", "10.0.1.4"): 1, ("test-1", "10.0.3.3"): 1}
    for (server, address), status in ping.items():
        done = walk.cloud.inside(server, "ping", "-c", "1", "-W", "2", address)
        assert done.status == status, f"from {server} to {address}: {done}"


def test_the_pool_spreads_requests_over_its_members(walk: Walk) -> None:
    chapter = walk.reach("Balance the load")
    members = [record(chapter, "neutron lb-member-create", which) for which in (0, 1)]
    for member in members:
        shown = [member[name] for name in ("status", "status_description", "weight", "protocol_port")]
        assert shown == ["PENDING_CREATE", "", "1", "80"]
    listed = record(chapter, "neutron lb-member-list")
    assert set(listed.column("address")) == {walk.value("FLOATING3"), walk.value("FLOATING4")}
    assert listed.column("id") == sorted(listed.column("id"))
    monitor = record(chapter, "neutron lb-healthmonitor-create")
    assert (monitor["expected_codes"], monitor["http_method"], monitor["url_path"]) == ("200", "GET", "/")
    vip = record(chapter, "neutron lb-vip-create")
    assert (vip["status"], vip["connection_limit"], vip["session_persistence"]) == ("PENDING_CREATE", "-1", "")
    assert vip["subnet_id"] == walk.value("PUBLIC_SUBNET")
    assert record(chapter, "neutron lb-vip-list").where("name", "myvip")["address"] == vip["address"]
    answers = requests(walk, 20)
    assert {answers.count(f"test-{number} serves {vip['address']}") for number in (1, 2)} == {10}, answers


def requests(walk: Walk, number: int) -> list[str]:
    """The answers of the VIP to so many requests, each on a connection of its own; fails if one fails."""
    url = f"http://{walk.value('VIP')}/"
    answers = []
    for _ in range(number):
        done = walk.cloud.outside(url)
        assert done.status == 0, done
        answers.append(done.stdout.strip())
    return answers


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_feint_315_the_vip_still_answers_after_five_quiet_minutes(walk: Walk) -> None:
    walk.reach("Balance the load")
    time.sleep(300)  # the quiet itself is what is tested
    assert len(set(requests(walk, 4))) == 2


def test_a_dead_member_is_taken_out_in_time_and_comes_back(walk: Walk) -> None:
    chapter = walk.reach("Lose a member and get it back")
    killed, noticed = chapter.step("cumulet exec test-1 -- killall"), chapter.step("neutron lb-member-list")
    assert noticed.began - killed.ended <= DELAY * RETRIES + 1, "seconds until the member was shown INACTIVE"
    assert sorted(record(chapter, "neutron lb-member-list").column("status")) == ["ACTIVE", "INACTIVE"]
    assert set(chapter.printed("curl").split("\n")) - {""} == {f"test-2 serves {record_of_vip(walk)}"}
    assert set(record(chapter, "neutron lb-member-list", 1).column("status")) == {"ACTIVE"}
    wait(lambda: "" if len(set(requests(walk, 4))) == 2 else "only one member serves")


def test_while_a_member_is_out_no_request_fails(walk: Walk) -> None:
    walk.reach("Lose a member and get it back")
    assert walk.cloud.inside("test-2", "killall", "httpd").status == 0

    def problem() -> str:
        states = walk.table("neutron lb-member-list").column("status")
        return "" if sorted(states) == ["ACTIVE", "INACTIVE"] else f"the members are {states}"

    wait(problem, DELAY * RETRIES + 3)
    assert {answer.split()[0] for answer in requests(walk, 40)} == {"test-1"}
    assert walk.cloud.inside("test-2", "httpd", "-p", "0.0.0.0:80", "-h", "/www").status == 0
    wait(lambda: "" if len(set(requests(walk, 4))) == 2 else "only one member serves")


def record_of_vip(walk: Walk) -> str:
    return walk.value("VIP")


def test_deleting_everything_empties_the_cell(walk: Walk) -> None:
    """In the document's order with the old clients; with the new ones in any order that the API lets through."""
    walk.reach("Lose a member and get it back")
    if walk.clients == "modern":
        delete_in_any_order(walk, next(c for c in walk.tour.chapters if c.title == "Take it all down"))
    else:
        chapter = walk.reach("Take it all down")
        assert record(chapter, "neutron net-list").column("name") == ["public"]
    for command in ("nova list", "neutron port-list", "neutron router-list", "neutron lb-pool-list"):
        done = walk.tour.shell(command)
        assert done.status == 0, done
        assert "| " not in "".join(done.stdout.splitlines()[3:]), done
    wait(lambda: "\n".join(sorted(set(walk.cloud.inventory()) ^ set(walk.inventory))), 10)
    if REWRITE and (walk.clients, walk.account) == ("era", "root"):
        walk.tour.rewrite()


def delete_in_any_order(walk: Walk, chapter: Chapter) -> None:
    """Try the document's deletions in a random order, round after round, until the API has let all of them through."""
    left: list[Step] = [step for step in chapter.steps if step.runs and not step.command.endswith("list")]
    shuffle = random.Random(2015)
    deadline = time.monotonic() + 180
    while left:
        shuffle.shuffle(left)
        refused = []
        for step in left:
            done = walk.tour.shell(step.command)
            gone = re.search("unable to find|could not be found", done.stderr, re.IGNORECASE)
            if done.status != 0 and not gone:  # a pool takes its associations with it, for one
                assert "Traceback" not in done.stderr, done
                step.done = done
                refused.append(step)
        left = refused
        assert time.monotonic() < deadline, f"still refused: {[str(step.done) for step in left]}"


def test_taking_the_cloud_down_leaves_nothing(walk: Walk) -> None:
    if not walk.tour.failure:
        walk.reach("Lose a member and get it back")
    walk.shell.close()
    walk.cloud.down()
    assert walk.cloud.leftovers() == []
