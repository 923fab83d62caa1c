"""The cell dies, alone or with the whole machine: it is built again, and what should run runs."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from clients.cloud import wait
from cumulet.dataplane.linux.cell import process_started

from .command import Command
from .tenant import PROXY, Guest, Refused, Tenant, outside

METADATA = "curl -s -m 3 http://169.254.169.254/latest/meta-data/local-ipv4"


class Cloud:
    """A guest with a floating IP and a disk that was written to, one beside it, and one that was stopped."""

    def __init__(self, command: Command) -> None:
        self.command = command
        command.up()
        self.demo = Tenant(command)
        self.public = self.demo.external()
        net = self.demo.network("net", "10.0.0.0/24")
        router = self.demo.make("router", name="r")["id"]
        self.demo.leg(router, net["subnet"])
        self.demo.change("router", router, external_gateway_info={"network_id": self.public})
        self.web, self.beside, self.stopped = (Guest(self.demo, n, net["id"]) for n in ("web", "beside", "stopped"))
        for guest in (self.web, self.stopped):
            guest.does("echo kept >/root/disk; sync")
        self.stopped.act(os_stop=None)
        self.stopped.becomes("SHUTOFF")
        floating = self.demo.make("floatingip", floating_network_id=self.public, port_id=self.web.port)
        self.address: str = floating["floating_ip_address"]
        self.demo.allow(protocol="tcp", port_range_min=80, port_range_max=80)

    def is_whole(self) -> None:
        """Everything is as it was before, by packets."""
        for guest in (self.web, self.beside):
            guest.becomes("ACTIVE")
            guest.has_address()
        assert self.stopped.status == "SHUTOFF"
        assert not self.web.pings(self.stopped.address)
        assert self.web.says("cat /root/disk") == "kept\n"
        assert self.web.pings(self.beside.address)
        assert self.beside.says(METADATA) == self.beside.address
        assert self.web.says("curl -s -m 3 http://198.51.100.10/").strip() == self.address
        self.web.serves()
        with self.command.running("proxy", "--listen", PROXY) as proxy:
            assert proxy.stdout
            proxy.stdout.readline()
            assert outside(self.command, self.address, 5.0) == "web"
        well = json.loads(self.command.run("doctor", "--format", "json").stdout)["cloud"]
        assert [finding["found"] for finding in well if finding["state"] == "fail"] == []
        self.stopped.act(os_start=None)
        self.stopped.becomes("ACTIVE")
        self.stopped.has_address()
        assert self.stopped.says("cat /root/disk") == "kept\n"

    def answers(self) -> str:
        """Empty when the API answers."""
        try:
            return "" if self.web.status else "no status"
        except (AssertionError, Refused) as error:
            return str(error)


@pytest.mark.slow
def test_a_living_server_builds_its_dead_cell_again(command: Command) -> None:
    cloud = Cloud(command)
    before = command.pids()
    command.kill("pause")
    wait(lambda: "" if f"instance {cloud.web.id}" in command.pids() else "the instance does not come back")
    after = command.pids()
    assert after["server"] == before["server"]
    assert after["pause"] != before["pause"]
    cloud.is_whole()


def test_after_a_loss_of_power(command: Command) -> None:
    """The machine has booted again: all processes are gone, what HOME/run says is of before, others have the pids."""
    cloud = Cloud(command)
    pids = command.pids()
    for name in ("server", "pause"):
        command.kill(name)
    assert command.place.processes() == []
    with _strangers(command, len(pids)) as strangers:
        _say_that_they_are(command, strangers)
        assert "not running" in command.run("status").stdout
        assert command.run("down").status == 0, "and nobody else is ended by it"
        assert [os.waitpid(pid, os.WNOHANG) for pid in strangers] == [(0, 0)] * len(strangers)
        _say_that_they_are(command, strangers)
        command.up()
        assert not set(strangers) & set(command.pids().values())
        cloud.demo = cloud.web.tenant = Tenant(command)
        cloud.beside.tenant = cloud.stopped.tenant = cloud.demo
        cloud.is_whole()
        assert [os.waitpid(pid, os.WNOHANG) for pid in strangers] == [(0, 0)] * len(strangers)


@contextmanager
def _strangers(command: Command, count: int) -> Iterator[list[int]]:
    """Processes of the same account that are none of the cloud's."""
    made = [subprocess.Popen(command.place.argv(["sleep", "1000"]), env={"PATH": os.environ["PATH"]})
            for _ in range(count)]  # fmt: skip
    try:
        yield [process.pid for process in made]
    finally:
        for process in made:
            process.send_signal(signal.SIGKILL)
            process.wait()


def _say_that_they_are(command: Command, strangers: list[int]) -> None:
    """Files that an earlier boot left, with pids and start times that fit processes of this one by chance."""
    run, boot = command.home / "run", "00000000-0000-0000-0000-000000000000"
    first, second, third = strangers[:3]
    ticks = {pid: process_started(pid) for pid in strangers}
    files = {
        "server.lock": {"pid": first, "began": ticks[first], "boot": boot},
        "cell.json": {"pause": second, "started": ticks[second], "boot": boot},
        "agent.json": {"pid": third, "started": ticks[third], "boot": boot},
    }
    for name, content in files.items():
        (run / name).write_text(json.dumps(content))
