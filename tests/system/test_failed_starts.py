"""Starts that fail: one message that says what to do, and nothing that goes on running."""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from .command import Command, Person

LISTENER = "import socket, sys; s = socket.create_server(('127.0.0.1', int(sys.argv[1]))); print(flush=True); input()"


@contextmanager
def busy(command: Command, port: int) -> Iterator[None]:
    """Somebody listens on this port."""
    holder = subprocess.Popen(
        command.place.argv(["python3", "-c", LISTENER, str(port)]), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdin
    assert holder.stdout
    holder.stdout.readline()
    try:
        yield
    finally:
        holder.communicate(b"\n", timeout=10)


@contextmanager
def mounted(command: Command, *options: str) -> Iterator[None]:
    """A mount over the home, for the place alone."""
    command.home.mkdir(exist_ok=True)
    assert command.place.run(["mount", *options, str(command.home)]).status == 0
    try:
        yield
    finally:
        command.run("down")
        assert command.place.run(["umount", str(command.home)]).status == 0
        command.home.rmdir()


@pytest.mark.parametrize(("port", "name"), [(5000, "identity"), (9292, "image")])
def test_busy_port(command: Command, port: int, name: str) -> None:
    with busy(command, port):
        said = command.refused()
    assert f"The {name} API can't listen on 127.0.0.1 port {port}: Address already in use" in said
    assert "--port-base" in said
    command.up()


def test_address_that_is_not_ours(users_command: Command) -> None:
    assert "can't listen on 192.0.2.1" in users_command.refused("--listen", "192.0.2.1")


def test_a_second_start_on_one_home(command: Command) -> None:
    command.up()
    before = command.pids()
    said = command.refused("--port-base", "7000")
    assert "A cloud already runs in" in said
    assert "cumulet down" in said
    assert command.pids() == before
    assert command.status()["endpoints"]["identity"] == "http://127.0.0.1:5000"


@pytest.mark.parametrize(("program", "package"), [("haproxy", "haproxy"), ("dnsmasq", "dnsmasq-base")])
def test_missing_program(roots_command: Command, program: str, package: str) -> None:
    found = roots_command.place.run(["sh", "-c", f"command -v {program}"]).stdout.strip()
    assert roots_command.place.run(["mount", "--bind", "/dev/null", found]).status == 0
    said = roots_command.refused()
    assert "lacks programs" in said
    assert said.split("apt-get install --no-install-recommends ")[1].startswith(f"{package} ")
    roots_command.up("--dataplane", "memory")


@pytest.mark.parametrize("kibibytes", [4, 40, 200, 520, 700])
def test_full_disk(roots_command: Command, kibibytes: int) -> None:
    """Wherever in the start the space ends."""
    with mounted(roots_command, "-t", "tmpfs", "-o", f"size={kibibytes}k", "none"):
        said = roots_command.refused()
        assert "full" in said or "No space left on device" in said
        assert "ree space and try again" in said
        assert roots_command.place.run(["mount", "-o", "remount,size=64m", str(roots_command.home)]).status == 0
        roots_command.up()
        assert roots_command.run("down").status == 0


def test_the_disk_gets_full_later(roots_command: Command) -> None:
    """A change is refused with 503 and what to do; questions are answered; nothing that was acknowledged is lost."""
    with mounted(roots_command, "-t", "tmpfs", "-o", "size=64m", "none"):
        roots_command.up()
        person = Person(roots_command)
        person.ask("network", "/v2.0/networks", {"network": {"name": "before"}})
        kept, refused = ["before"], 0
        while not refused:
            roots_command.place.run(["sh", "-c", f"cat /dev/zero >>{roots_command.home}/filler"])
            name = f"{len(kept)}" + "x" * 200
            status, answer = person.answer("network", "/v2.0/networks", {"network": {"name": name}})
            if status == 201:  # there was room left in SQLite's log
                kept.append(name)
                continue
            assert status == 503, answer
            assert "ree space and try again" in answer
            refused += 1
        health = roots_command.status()["health"]
        assert "ree space and try again" in health["database"], "an administrator sees why"
        assert not list((roots_command.home / "snapshots").glob("unfinished"))
        shown = [n["name"] for n in person.ask("network", "/v2.0/networks?router:external=False")["networks"]]
        assert sorted(shown) == sorted(kept)
        assert roots_command.place.run(["rm", f"{roots_command.home}/filler"]).status == 0
        assert roots_command.status()["health"] == {}, "asking is enough for it to notice"
        person.ask("network", "/v2.0/networks", {"network": {"name": "afterwards"}})
        roots_command.kill("server")
        roots_command.up()
        shown = [n["name"] for n in person.ask("network", "/v2.0/networks?router:external=False")["networks"]]
        assert sorted(shown) == sorted([*kept, "afterwards"])
        assert roots_command.run("down").status == 0


def test_read_only_home(roots_command: Command) -> None:
    with mounted(roots_command, "-t", "tmpfs", "-o", "ro", "none"):
        said = roots_command.refused()
    assert "Read-only file system" in said
    assert "Choose a directory with --home" in said


def test_home_of_somebody_else(users_command: Command) -> None:
    done = users_command.run("up", "--detach", "--home", "/usr/share/cumulet")
    assert done.status == 1
    assert done.stderr.count("\n") == 1
    assert "Choose a directory with --home" in done.stderr


def test_home_that_is_a_file(users_command: Command) -> None:
    done = users_command.run("up", "--detach", "--home", "/etc/passwd")
    assert done.status == 2
    assert "is a file" in done.stderr


def _newer(home: Path) -> None:
    with closing(sqlite3.connect(home / "cumulet.db")) as database:
        database.execute("PRAGMA user_version = 99")


def _overwritten(home: Path) -> None:
    (home / "cumulet.db").write_bytes(b"no database any more " * 1000)


def _damaged_inside(home: Path) -> None:
    """The first pages are fine: it is found out later in the start."""
    path = home / "cumulet.db"
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8 * 4096)
        file.write(b"\xa5" * (size - 8 * 4096))


SPOILT: list[tuple[Callable[[Path], object], str]] = [
    (_newer, "written by a newer cumulet"),
    (_overwritten, r"is damaged \(file is not a database\)\. (The last good snapshot is of|There is no snapshot)"),
    (_damaged_inside, r"is damaged \(.*\)\. (The last good snapshot is of|There is no snapshot)"),
    (lambda home: (home / "passwords.json").write_text('{"admin'), "Put a copy back, or delete it"),
    (lambda home: (home / "fernet.keys").write_text("short\n"), "Put a copy back, or delete it"),
    (lambda home: (home / "fernet.keys").write_text(""), "Put a copy back, or delete it"),
    (lambda home: (home / "cumulet.toml").write_text("listen = \n"), "cumulet.toml can't be read"),
    (lambda home: (home / "cumulet.toml").write_bytes(b"\xff\xfe"), "cumulet.toml can't be read"),
    (lambda home: (home / "cumulet.toml").write_text("colour = 'red'\n"), "colour.*Known settings: "),
    (lambda home: (home / "cumulet.toml").write_text("network_port = 'http'\n"), "network_port"),
]


@pytest.mark.parametrize(("spoil", "words"), SPOILT)
def test_what_lies_in_the_home_is_spoilt(roots_command: Command, spoil: Callable[[Path], object], words: str) -> None:
    """Whether the cell was ended before, or lives since its server was killed: then it goes on."""
    roots_command.up()
    roots_command.kill("server")
    database = roots_command.home / "cumulet.db"
    with closing(sqlite3.connect(database)) as rows:  # what is in the log only goes to the file
        rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for extra in ("-wal", "-shm"):
        Path(f"{database}{extra}").unlink(missing_ok=True)
    cell = roots_command.pids()
    spoil(roots_command.home)
    assert re.search(words, roots_command.refused())
    assert roots_command.pids() == cell
    assert set(cell) == {"pause", "agent"}
    assert roots_command.run("down").status == 0
    assert roots_command.place.processes() == []
    assert re.search(words, roots_command.refused())


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("PUBLIC_CIDR", "203.0.113.0/33", "public_cidr.*must be a network"),
        ("PUBLIC_CIDR", "203.0.113.5/24", "host bits set"),
        ("PUBLIC_CIDR", "203.0.113.0/31", "too small"),
        ("PUBLIC_CIDR", "127.0.0.0/8", "can't be used"),
        ("INTERNET_HOST", "203.0.113.7", "must lie outside of public_cidr"),
        ("INTERNET_HOST", "example.org", "must be an IP address"),
        ("LISTEN", "nowhere", "must be an IP address"),
        ("IMAGE_PORT", "5000", "is identity_port already"),
        ("IMAGE_PORT", "70000", "from 1 to 65535"),
        ("IMAGE_PORT", "ssh", "image_port"),
        ("REALIZE_TIMEOUT", "-1", "from 0 to 3600"),
        ("REALIZE_TIMEOUT", "nan", "from 0 to 3600"),
        ("DATAPLANE", "ovs", "dataplane"),
    ],
)
def test_wrong_settings(users_command: Command, name: str, value: str, words: str) -> None:
    assert re.search(words, users_command.refused(**{f"CUMULET_{name}": value}))
    assert not users_command.home.exists()


NO_NAMESPACES = """
import ctypes, os, sys
ready, go = os.pipe(), os.pipe()
child = os.fork()
if child:
    os.read(ready[0], 1)
    for name in ("uid_map", "gid_map"):
        open(f"/proc/{child}/{name}", "w").write("0 0 100000")
    os.write(go[1], b".")
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
assert ctypes.CDLL(None).unshare(0x10000000) == 0
os.write(ready[1], b".")
os.read(go[0], 1)
open("/proc/sys/user/max_user_namespaces", "w").write("0")
os.setgroups([])
os.setresgid(61000, 61000, 61000)
os.setresuid(61000, 61000, 61000)
os.execv("/usr/bin/env", sys.argv[1:])
"""


def test_no_user_namespaces(users_command: Command) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make a place without user namespaces")
    entry = users_command.place.argv([])
    as_root, options = entry[: entry.index("setpriv")], entry[entry.index("env") :]
    argv = [*as_root, sys.executable, "-c", NO_NAMESPACES, *options, str(users_command.program), "up", "--detach"]
    environment = users_command.place.environment({"CUMULET_HOME": str(users_command.home)})
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1, done
    assert done.stderr.count("\n") == 1
    assert "as root: sysctl user.max_user_namespaces=" in done.stderr
    assert users_command.place.processes() == []


def test_interrupted_start(command: Command) -> None:
    """Ctrl-C while `up --detach` waits undoes what was begun."""
    run = command.home / "run"
    assert command.place.run(["mkdir", "-p", "-m", "700", str(run)]).status == 0
    # Whoever holds the agent's lock makes the start wait.
    holder = subprocess.Popen(
        command.place.argv(["flock", str(run / "agent.lock"), "sh", "-c", "echo; exec cat"]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout
    holder.stdout.readline()
    with command.running("up", "--detach") as process:
        while not (run / "server.lock").exists():
            assert process.poll() is None
    assert process.returncode == 1
    holder.communicate(timeout=10)
    assert command.place.processes() == []
    assert command.pids() == {}
    command.up()
