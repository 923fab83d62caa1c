"""A cloud of ours in a place of its own, used as a person uses it: by its commands and its ports."""

import contextlib
import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ordinary_user

from .environments import REPOSITORY, Environment
from .place import Done, Place
from .shell import Shell

PASSWORD = "a 2015 password"
PROXY = "socks5h://127.0.0.1:1080"

OPENRC = f"""\
export OS_USERNAME=demo
export OS_PASSWORD='{PASSWORD}'
export OS_TENANT_NAME=demo
export OS_AUTH_URL=http://controller:5000/v2.0
export OS_REGION_NAME=RegionOne
"""
"""The tutorial's openrc.sh, filled in."""


INVENTORY = r"""
for process in /proc/[0-9]*; do
    [ $process = /proc/$$ ] || tr '\0' ' ' <$process/cmdline 2>/dev/null | sed 's/^/process /; s/$/\n/'
done | grep -v 'process sh -c' | sort
for name in '' $(ls /run/netns); do
    at() { if [ "$name" ]; then ip netns exec "$name" "$@"; else "$@"; fi; }
    echo "namespace $name"
    at ip -o link | awk -v n="$name" '{sub("@.*", "", $2); print "interface " n " " $2}' | sort
    at nft list ruleset | sed -E 's/packets [0-9]+ bytes [0-9]+//' | awk -v n="$name" '{print "rule " n " " $0}'
done
"""


class CloudFailed(Exception):
    """A command of ours failed; the message is all that it printed."""


class Cloud:
    """A running cloud. Made by `Cloud.start`; `place` is where its ports and its files are."""

    def __init__(self, place: Place, command: Path) -> None:
        self.place = place
        self.home = place.home / "cloud"
        self._command = str(command)

    @classmethod
    def start(cls, place: Place, dataplane: str = "linux", **settings: str) -> "Cloud":
        """`cumulet up --detach` in a place, with settings by their variables. Raises CloudFailed with what it said."""
        command = REPOSITORY / ".venv" / "bin" / "cumulet"
        if not command.exists() or place.run([str(command), "--help"]).status != 0:
            command = ordinary_user.cumulet()
        cloud = cls(place, command)
        try:
            given = {"CUMULET_DEMO_PASSWORD": PASSWORD, **settings}
            cloud.cumulet("up", "--detach", "--dataplane", dataplane, env=given)
        except subprocess.TimeoutExpired as error:
            raise CloudFailed(f"`up --detach` does not return; the server's log ends with\n{cloud.log()}") from error
        return cloud

    def log(self, lines: int = 40) -> str:
        """The end of the server's log."""
        with contextlib.suppress(OSError):
            return "\n".join((self.home / "log" / "server.log").read_text().splitlines()[-lines:])
        return "(there is none)"

    @property
    def variables(self) -> dict[str, str]:
        """What a shell needs to speak about this cloud."""
        return {"CUMULET_HOME": str(self.home)}

    def cumulet(self, *arguments: str, env: dict[str, str] | None = None, timeout: float = 60) -> str:
        """What `cumulet ARGUMENTS` prints. Raises CloudFailed when it fails."""
        done = self.place.run([self._command, *arguments], {**self.variables, **(env or {})}, timeout)
        if done.status != 0:
            raise CloudFailed(str(done))
        return done.stdout

    def inside(self, server: str, *command: str, timeout: float = 30) -> Done:
        """Run a command in an instance."""
        argv = [self._command, "exec", server, "--", *command]
        return self.place.run(argv, self.variables, timeout)

    def outside(self, url: str, *options: str, seconds: float = 5) -> Done:
        """Fetch a URL from the public network, through a running `cumulet proxy`."""
        curl = ["curl", "--silent", "--show-error", "--fail", "--max-time", str(seconds), "--proxy", PROXY]
        return self.place.run([*curl, *options, url], timeout=seconds + 10)

    def status(self) -> dict[str, Any]:
        """`cumulet status --format json`."""
        status: dict[str, Any] = json.loads(self.cumulet("status", "--format", "json"))
        return status

    def shell(self, client: Environment) -> Shell:
        """A person's shell with one client's commands and ours on its PATH, in a directory with an openrc.sh."""
        (self.place.home / "openrc.sh").write_text(OPENRC)
        path = f"{client.commands}:{Path(self._command).parent}:{self.place.environment()['PATH']}"
        return Shell(self.place, {**self.variables, "PATH": path})

    def inventory(self) -> list[str]:
        """What is in the cell: processes, namespaces, interfaces, and every line of nftables' rules."""
        done = self.place.run(["nsenter", *self._cell(), "--", "sh", "-c", INVENTORY])
        if done.status != 0:
            raise CloudFailed(str(done))
        return done.stdout.splitlines()

    def down(self) -> None:
        """`cumulet down`."""
        self.cumulet("down")

    def leftovers(self) -> list[str]:
        """What a cloud that was taken down has left in its place; nothing, if all is well."""
        left = self.place.run(["ip", "-brief", "link"]).stdout.splitlines()
        left = [f"interface {line}" for line in left if not line.startswith("lo ")]
        mounts = self.place.run(["cat", "/proc/self/mounts"]).stdout.splitlines()
        left += [f"mount {line}" for line in mounts if str(self.home) in line]
        left += [f"process {process}" for process in self.place.processes()]
        return left

    def _cell(self) -> list[str]:
        """nsenter's options for the cell; an ordinary user's cell has a user namespace to go through first."""
        (pid,) = [str(process["pid"]) for process in self.status()["processes"] if process["name"] == "pause"]
        options = ["-t", pid, "-n", "-m", "-p"]
        return options if self.place.account == "root" else [*options, "-U", "--preserve-credentials"]


def wait(condition: Callable[[], str], seconds: float = 30) -> None:
    """Wait until `condition` returns the empty string; until then it says what is still wrong. Fails with that."""
    deadline = time.monotonic() + seconds
    while problem := condition():
        assert time.monotonic() < deadline, f"after {seconds:.0f} s still: {problem}"
        time.sleep(0.05)  # between two looks; the deadline is what counts
