"""Where a test's cloud and its clients live: private namespaces, so that the tutorial's own ports and names are free.

A place has a network namespace of its own with a loopback (identity's 5000 and the others can't be busy) and a mount
namespace of its own in which /etc/hosts knows `controller`. What runs there runs as root or as an ordinary user:

- root makes the namespaces with its own power, and becomes somebody else with setpriv where that is asked. The other
  account exists only in the place's private /etc/passwd, with subordinate ids in its /etc/subuid.
- an ordinary user needs a user namespace for it, in which they are root; a second one inside makes them themselves
  again, so that the cloud sees what it would see outside.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Account = Literal["root", "user"]

USER = "cumulet-tester"
USER_ID = 61000
SUBORDINATE_IDS = f"{USER}:6100000:65536\n"

PREPARE = """
set -e
ip link set lo up
for file in hosts passwd group subuid subgid; do
    if [ -e "$1/$file" ] && [ -e "/etc/$file" ]; then mount --bind "$1/$file" "/etc/$file"; fi
done
echo ready
exec cat
"""


class Impossible(Exception):
    """This machine can't give such a place; the message says what is missing."""


@dataclass(frozen=True)
class Done:
    """A command that ended, with what it printed."""

    argv: Sequence[str]
    status: int
    stdout: str
    stderr: str

    def __str__(self) -> str:
        return f"$ {' '.join(self.argv)}\n{self.stdout}{self.stderr}(exit {self.status})"


class Place:
    """See the module's docstring. `directory` is the account's own, and its commands' working directory."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.directory = Path(tempfile.mkdtemp(prefix="cumulet-", dir="/tmp"))
        self._holders: list[subprocess.Popen[str]] = []
        self._is_other = account == "user" and os.geteuid() == 0
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        if self.account == "root" and os.geteuid() != 0:
            raise Impossible("needs root, and the tests run as an ordinary user")
        private = self.directory / "etc"
        private.mkdir()
        hosts = Path("/etc/hosts").read_text()
        (private / "hosts").write_text(f"{hosts}\n127.0.0.1 controller\n")
        if self._is_other:
            self._add_account(private)
        how = ["unshare", "--net", "--mount", "--propagation", "private"]
        if os.geteuid() != 0:
            how += ["--user", "--map-root-user"]
        outer = self._hold([*how, "--", "sh", "-c", PREPARE, "sh", str(private)])
        if os.geteuid() == 0:
            self._entry = ["nsenter", "-t", str(outer), "-n", "-m", "--"]
        else:
            entry = ["nsenter", "-t", str(outer), "-U", "-n", "-m", "--preserve-credentials", "--"]
            as_oneself = ["unshare", "--user", f"--map-user={os.getuid()}", f"--map-group={os.getgid()}", "--"]
            inner = self._hold([*entry, *as_oneself, "sh", "-c", "echo ready; exec cat"])
            self._entry = [*entry, "nsenter", "-t", str(inner), "-U", "--preserve-credentials", "--"]
        self.home.mkdir(mode=0o700)
        if self._is_other:
            self._entry += ["setpriv", f"--reuid={USER_ID}", f"--regid={USER_ID}", "--clear-groups", "--"]
            os.chmod(self.directory, 0o755)
            os.chown(self.home, USER_ID, USER_ID)

    @property
    def home(self) -> Path:
        """The account's home directory and its commands' working directory."""
        return self.directory / "home"

    def argv(self, command: Sequence[str]) -> list[str]:
        """`command` as it must be called from here to run in the place, in the account's home directory."""
        return [*self._entry, "env", f"--chdir={self.home}", *command]

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """What a fresh login of the account would have, and `extra`."""
        return {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(self.home),
            "USER": "root" if self.account == "root" else USER,
            "LANG": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            **(extra or {}),
        }

    def run(self, command: Sequence[str], env: Mapping[str, str] | None = None, timeout: float = 60) -> Done:
        """Run a command to its end, with nothing on its standard input. Raises subprocess.TimeoutExpired."""
        done = subprocess.run(
            self.argv(command),
            env=self.environment(env),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        return Done(command, done.returncode, done.stdout, done.stderr)

    def close(self) -> None:
        """End what still runs of the place, and the holders: the namespaces go with the last process in them."""
        for process in self.processes():
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(process, signal.SIGKILL)
        for holder in reversed(self._holders):
            if holder.stdin:
                holder.stdin.close()
            holder.wait(timeout=10)
            if holder.stdout:
                holder.stdout.close()
        self._holders.clear()
        shutil.rmtree(self.directory, ignore_errors=True)

    def processes(self) -> list[int]:
        """The processes that were started with a file of the place on their command line or in their environment."""
        mark = os.fsencode(self.directory)
        holders = {holder.pid for holder in self._holders}
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                said = process.joinpath("cmdline").read_bytes() + process.joinpath("environ").read_bytes()
                if mark in said and int(process.name) not in holders:
                    found.append(int(process.name))
        return found

    def _hold(self, argv: Sequence[str]) -> int:
        """Start a process that prints "ready" and then lives as long as we do; its process id."""
        holder = subprocess.Popen(
            argv,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._holders.append(holder)
        assert holder.stdout
        assert holder.stderr
        if holder.stdout.readline().strip() != "ready":
            said = holder.stderr.read().strip()
            raise Impossible(f"the kernel or the tools refuse private namespaces to {self.account}: {said}")
        holder.stderr.close()
        return holder.pid

    def _add_account(self, private: Path) -> None:
        """The throw-away user, in copies of the account files that only the place sees."""
        passwd = f"{USER}:x:{USER_ID}:{USER_ID}::{self.home}:/bin/sh\n"
        for name, line in (("passwd", passwd), ("group", f"{USER}:x:{USER_ID}:\n")):
            (private / name).write_text(Path("/etc", name).read_text() + line)
        for name in ("subuid", "subgid"):
            (private / name).write_text(SUBORDINATE_IDS)
