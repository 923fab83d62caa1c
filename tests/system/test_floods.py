"""Floods: whatever is poured on a cloud, its memory stays flat and who else asks is served, every time."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from .command import Command, Person
from .tenant import Guest, Tenant

FLOOD = Path(__file__).with_name("flood.py")
SHORT = {"silent": 3000, "slow": 2500, "deaf": 600, "pipelined": 40_000, "unknown": 2500, "tokens": 1500, "bodies": 10,
         "churn": 120, "logins": 80}  # fmt: skip
LONG = {"silent": 20_000, "slow": 20_000, "deaf": 5000, "pipelined": 1_000_000, "unknown": 100_000, "tokens": 50_000,
        "bodies": 200, "churn": 5000, "logins": 3000}  # fmt: skip
MIB = 1 << 20
HOST_IMAGE = "6f2c2f0e-3c2b-4b7e-9d55-0c1f3d1e8a10"


def resident(command: Command) -> int:
    """The server's memory in bytes."""
    return int(Path(f"/proc/{command.pids()['server']}/statm").read_text().split()[1]) * 4096


def flood(command: Command, kind: str, count: int, token: str) -> dict[str, Any]:
    done = command.place.run(["python3", str(FLOOD), kind, str(count), token], timeout=600)
    assert done.status == 0, done
    return dict(json.loads(done.stdout.splitlines()[-1]))


def all_of_them(command: Command, counts: dict[str, int], token: str) -> None:
    for kind, count in counts.items():
        told = flood(command, kind, count, token)
        assert told["failures"] == [], (kind, told)
        assert told["served"] >= 3, kind


def test_floods_keep_memory_flat_and_others_served(roots_command: Command) -> None:
    roots_command.up("--dataplane", "memory")
    token = Person(roots_command).token
    all_of_them(roots_command, SHORT, token)
    before = resident(roots_command)
    all_of_them(roots_command, SHORT, token)
    assert resident(roots_command) - before < 16 * MIB
    assert sum(path.stat().st_size for path in (roots_command.home / "log").iterdir()) < MIB


METADATA = """
import http.client, json, socket
at = ("169.254.169.254", 80)
silent = [socket.create_connection(at, 20) for _ in range(800)]
for number in range(800):
    connection = http.client.HTTPConnection(*at, timeout=20)
    connection.request("GET", f"/openstack/latest/{number}/never-seen", headers={"X-Instance-ID": str(number)})
    assert connection.getresponse().status == 404
    connection.close()
print("done")
"""


def test_an_instance_that_floods_its_metadata_is_alone_with_it(roots_command: Command) -> None:
    """Its neighbours have theirs, the APIs answer, and the server's memory stays flat."""
    roots_command.up()
    tenant = Tenant(roots_command)
    network = tenant.network("n", "10.0.0.0/24")["id"]
    flooding = Guest(tenant, "flooding", network, imageRef=HOST_IMAGE)
    beside = Guest(tenant, "beside", network)

    def pour() -> None:
        done = roots_command.run("exec", flooding.id, "--", "python3", "-c", METADATA, timeout=120)
        assert done.stdout.split() == ["done"], done

    pour()
    before = resident(roots_command)
    for _ in range(2):
        with ThreadPoolExecutor(1) as pool:
            poured = pool.submit(pour)
            asked = 0
            while not poured.done() or asked < 3:
                told = beside.does("wget -qO- http://169.254.169.254/latest/meta-data/hostname")
                assert told.stdout == "beside", told
                assert tenant.call("GET", "network", "/networks?name=n")
                asked += 1
            poured.result()
    assert resident(roots_command) - before < 16 * MIB


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_long_floods_keep_memory_flat_and_others_served(roots_command: Command) -> None:
    """A hundred thousand unknown paths, a million requests in a row, twenty thousand connections."""
    roots_command.up("--dataplane", "memory")
    token = Person(roots_command).token
    all_of_them(roots_command, SHORT, token)
    for kind, count in LONG.items():
        before = resident(roots_command)
        all_of_them(roots_command, {kind: count}, token)
        assert resident(roots_command) - before < 24 * MIB, kind
    assert sum(path.stat().st_size for path in (roots_command.home / "log").iterdir()) < 5 * MIB
