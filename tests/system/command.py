"""The `cumulet` command in a place, and what one asks of the cloud that it starts."""

import json
import os
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import ordinary_user
from clients.cloud import wait
from clients.place import Done, Place

VENV = ordinary_user.REPOSITORY / ".venv" / "bin" / "cumulet"
IMAGE = "53ff0943-99ba-42d2-a10d-f66656372f87"


class Command:
    """`run` runs it on `home`; `pids` and `ask` are about the cloud there."""

    def __init__(self, place: Place, home: str = "cloud") -> None:
        self.place = place
        self.home: Path = place.home / home
        self.program = VENV
        if not VENV.exists() or place.run([str(VENV), "--version"]).status != 0:
            try:
                self.program = ordinary_user.cumulet()
            except ordinary_user.Impossible as error:
                pytest.skip(str(error))

    def run(self, *arguments: str, timeout: float = 60, **env: str) -> Done:
        """`cumulet ARGUMENTS` to its end."""
        return self.place.run([str(self.program), *arguments], {"CUMULET_HOME": str(self.home), **env}, timeout)

    def up(self, *arguments: str, **env: str) -> None:
        """Start the cloud."""
        done = self.run("up", "--detach", *arguments, **env)
        assert done.status == 0, f"{done}\n{self.log()}"

    @contextmanager
    def running(self, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
        """`cumulet ARGUMENTS` as long as the block lasts, with its output on a pipe; then it is interrupted."""
        process = subprocess.Popen(
            self.place.argv([str(self.program), *arguments]),
            env=self.place.environment({"CUMULET_HOME": str(self.home)}),
            stdout=subprocess.PIPE,
            text=True,
            # Whoever began the tests in the background had the shell ignore SIGINT, which children inherit.
            preexec_fn=_hear_interruptions,
        )
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(20)
            assert process.stdout
            process.stdout.close()

    def refused(self, *arguments: str, **env: str) -> str:
        """What `up --detach` says when it can't: one message and nothing left that runs."""
        before = sorted(self.place.processes())
        done = self.run("up", "--detach", *arguments, **env)
        assert done.status != 0, done
        assert done.stdout == ""
        assert sorted(self.place.processes()) == before, f"left running by\n{done}"
        (line,) = done.stderr.splitlines()
        assert line.startswith("cumulet: ")
        assert "Traceback" not in line
        return line.removeprefix("cumulet: ")

    def status(self) -> dict[str, Any]:
        """`status --format json`."""
        return dict(json.loads(self.run("status", "--format", "json").stdout))

    def pids(self) -> dict[str, int]:
        """The pids that the status names: by name, and by name and id for what there can be several of."""
        return {f"{p['name']} {p['id']}".strip(): p["pid"] for p in self.status()["processes"]}

    def kill(self, name: str) -> None:
        """kill -9 one of them, and wait for its end."""
        pid = self.pids()[name]
        descriptor = os.pidfd_open(pid)
        os.kill(pid, signal.SIGKILL)
        assert select.select([descriptor], [], [], 10)[0], f"{name} does not end"
        os.close(descriptor)

    def log(self) -> str:
        """The end of the server's log."""
        log = self.home / "log" / "server.log"
        return log.read_text()[-4000:] if log.exists() else ""


class Person:
    """The user demo, logged in to a cloud whose identity API is at `port`."""

    def __init__(self, command: Command, identity: int = 5000) -> None:
        self.command = command
        passwords = json.loads(command.place.run(["cat", str(command.home / "passwords.json")]).stdout)
        body = {
            "auth": {"passwordCredentials": {"username": "demo", "password": passwords["demo"]}, "tenantName": "demo"}
        }
        access = self._curl(f"http://127.0.0.1:{identity}/v2.0/tokens", body)["access"]
        self.token = access["token"]["id"]
        self.endpoints = {s["type"]: s["endpoints"][0]["publicURL"] for s in access["serviceCatalog"]}

    def ask(self, service: str, path: str, body: Any = None) -> Any:
        """The JSON that a GET, or a POST of `body`, answers."""
        return self._curl(self.endpoints[service] + path, body, f"X-Auth-Token: {self.token}")

    def answer(self, service: str, path: str, body: Any) -> tuple[int, str]:
        """The status and the text that a POST is answered with, whatever they are."""
        argv = ["curl", "--silent", "--max-time", "20", "--write-out", "\n%{http_code}", self.endpoints[service] + path]
        done = self.command.place.run(
            [*argv, "--header", f"X-Auth-Token: {self.token}", "--header", "Content-Type: application/json",
             "--data", json.dumps(body)]
        )  # fmt: skip
        text, _, status = done.stdout.rpartition("\n")
        return int(status), text

    def boots(self, name: str) -> str:
        """A server on a network of its own, when it is ACTIVE: its id."""
        network = self.ask("network", "/v2.0/networks", {"network": {"name": name}})["network"]["id"]
        subnet = {"network_id": network, "cidr": "10.0.0.0/24", "ip_version": 4}
        self.ask("network", "/v2.0/subnets", {"subnet": subnet})
        server = {"name": name, "imageRef": IMAGE, "flavorRef": "1", "networks": [{"uuid": network}]}
        id: str = self.ask("compute", "/servers", {"server": server})["server"]["id"]
        wait(lambda: "" if (state := self.state(id)) == "ACTIVE" else f"{name} is {state}")
        return id

    def state(self, server: str) -> str:
        """A server's status."""
        return str(self.ask("compute", f"/servers/{server}")["server"]["status"])

    def _curl(self, url: str, body: Any, *headers: str) -> Any:
        argv = ["curl", "--silent", "--show-error", "--fail-with-body", "--max-time", "20", url]
        for header in (*headers, "Content-Type: application/json"):
            argv += ["--header", header]
        if body is not None:
            argv += ["--data", json.dumps(body)]
        done = self.command.place.run(argv)
        assert done.status == 0, done
        return json.loads(done.stdout)


def _hear_interruptions() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
