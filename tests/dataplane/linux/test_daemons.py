"""Daemons: started once, found again, kept running, ended wholly."""

import asyncio
import os
import re
import signal
from pathlib import Path

import pytest
from cellbox import eventually, in_cell, sh

from cumulet.dataplane.linux import namespaces
from cumulet.dataplane.linux.daemons import Daemons

SLEEP = ["sleep", "1000"]


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@in_cell
async def test_a_daemon_is_started_once_in_its_namespace() -> None:
    namespaces.ensure("one")
    daemons = Daemons()
    assert daemons.start("nap", SLEEP, "one")
    assert not daemons.start("nap", SLEEP, "one")
    pid = daemons.pid("nap")
    assert pid and os.stat(f"/proc/{pid}/ns/net").st_ino == os.stat("/run/netns/one").st_ino
    assert os.getsid(pid) == pid
    assert sorted(os.listdir(f"/proc/{pid}/fd")) == ["0", "1", "2"]
    await daemons.stop("nap")
    assert not alive(pid)
    assert daemons.running() == {}
    await daemons.stop("nap")


@in_cell
async def test_another_command_takes_its_place() -> None:
    daemons = Daemons()
    daemons.start("nap", SLEEP)
    first = daemons.pid("nap")
    assert daemons.start("nap", ["sleep", "999"])
    await eventually(lambda: not alive(first))
    assert daemons.pid("nap") != first
    await daemons.close()


@in_cell
async def test_a_killed_agent_leaves_its_daemons_and_the_next_one_finds_them() -> None:
    agent = os.fork()
    if agent == 0:

        async def work() -> None:
            Daemons().start("nap", SLEEP)
            os.kill(os.getpid(), signal.SIGKILL)

        asyncio.set_event_loop(None)
        asyncio.events._set_running_loop(None)
        asyncio.run(work())
    os.waitpid(agent, 0)
    daemons = Daemons()
    daemons.resume()
    pid = daemons.pid("nap")
    assert pid and alive(pid)
    assert not daemons.start("nap", SLEEP)
    os.kill(pid, signal.SIGKILL)
    await eventually(lambda: daemons.pid("nap") not in (None, pid), "it is started again though it was no child")
    await daemons.close()


@in_cell
async def test_a_reused_pid_is_not_ours() -> None:
    daemons = Daemons()
    daemons.start("nap", SLEEP)
    pid = daemons.pid("nap")
    record = Path("/run/cumulet/daemons/nap.json")
    text = record.read_text()
    daemons.let_go()
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    stranger = os.getpid()
    record.write_text(re.sub(rf"\[{pid},(\d+)", lambda found: f"[{stranger},{int(found[1]) - 1000}", text))
    again = Daemons()
    assert again.running() == {}
    await again.close()
    assert alive(stranger)


@in_cell
async def test_a_daemon_that_ends_is_started_again_with_pauses() -> None:
    daemons = Daemons()
    daemons.start("brief", ["sh", "-c", "echo once; exit 3"])
    await eventually(lambda: daemons.log_of("brief").count("once") >= 3)
    count = daemons.log_of("brief").count("once")
    await asyncio.sleep(0.2)
    assert daemons.log_of("brief").count("once") <= count + 1, "the pause grows"
    await daemons.stop("brief")
    assert daemons.running() == {}
    assert list(Path("/run/cumulet/daemons").iterdir()) == []


@in_cell
async def test_a_stubborn_daemon_is_killed() -> None:
    daemons = Daemons()
    daemons.start("stubborn", ["sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done"])
    pid = daemons.pid("stubborn")
    await eventually(lambda: "ready" in daemons.log_of("stubborn"))
    await daemons.stop("stubborn", grace=0.1)
    assert not alive(pid)


@in_cell
async def test_a_successor_that_fails_leaves_the_old_one_serving() -> None:
    daemons = Daemons()
    daemons.start("nap", ["sleep", "1000"])
    pid = daemons.pid("nap")
    trial = daemons.succeed("nap", ["sleep", "nonsense"])
    await eventually(lambda: not alive(trial))
    assert daemons.pid("nap") == pid
    good = daemons.succeed("nap", ["sleep", "1001"])
    daemons.confirm("nap")
    assert daemons.pid("nap") == good
    assert daemons.pids("nap") == {pid, good}
    os.kill(pid, signal.SIGKILL)
    await eventually(lambda: not alive(pid))
    assert daemons.pid("nap") == good
    await daemons.stop("nap")
    assert not alive(good)


@in_cell
async def test_missing_programs_and_namespaces_are_named() -> None:
    daemons = Daemons()
    with pytest.raises(FileNotFoundError, match="nonesuch is not installed"):
        daemons.start("x", ["nonesuch"])
    with pytest.raises(FileNotFoundError):
        daemons.start("x", SLEEP, "nowhere")
    assert daemons.running() == {}
    with pytest.raises(ValueError, match="not a daemon name"):
        daemons.start("../x", SLEEP)


@in_cell
async def test_a_log_is_cut_and_its_writer_goes_on() -> None:
    daemons = Daemons(log_bytes=4000)
    daemons.start("talker", ["sh", "-c", "i=0; while [ $i -lt 1000 ]; do echo line $i; i=$((i+1)); done; sleep 1000"])
    await eventually(lambda: "line 999" in daemons.log_of("talker"))
    daemons.resume()
    path = Path("/run/cumulet/daemons/talker.log")
    assert path.stat().st_size <= 2000
    assert path.read_text().startswith("line ")
    assert daemons.log_of("talker", 1) == "line 999"
    await daemons.close()
    await eventually(lambda: sh("pgrep -c sleep || true").strip() == "0")  # what it forked dies by itself


LOOK = """
echo $(ls -A /) : $(ls -A /run) : $(ls -A /dev)
echo mine >/run/own/written && echo wrote
for path in /usr /etc /dev /proc /run /; do touch $path/file 2>/dev/null && echo touched $path; done
ls -d /proc/[0-9]* | grep -v -e "/$$\\$" -e self
grep -E '^(NoNewPrivs|CapBnd|CapEff|CapAmb|Seccomp):' /proc/self/status
for space in -U -n -m -p; do unshare $space true 2>/dev/null && echo "unshared $space"; done
mount -t tmpfs none /mnt 2>/dev/null && echo mounted
ls /proc/1/root /proc/1/cwd 2>/dev/null
echo the end
sleep 1000
"""
POWERS = (1 << 1) | (1 << 10) | (1 << 12) | (1 << 13)  # DAC_OVERRIDE, NET_BIND_SERVICE, NET_ADMIN, NET_RAW


@in_cell
async def test_a_daemon_finds_its_own_files_and_no_others() -> None:
    own, secret = Path("/run/own"), Path("/run/secret")
    own.mkdir(mode=0o700)
    secret.write_text("secret")
    daemons = Daemons()
    daemons.start("look", ["sh", "-c", LOOK], files=own)
    await eventually(lambda: daemons.log_of("look").count("the end"))
    first, wrote, *rest, _ = daemons.log_of("look").splitlines()
    places, run, devices = (set(part.split()) for part in first.split(":"))
    assert places <= {"bin", "dev", "etc", "lib", "lib32", "lib64", "libx32", "proc", "run", "sbin", "tmp", "usr"}
    assert (run, devices) == ({"own"}, {"null", "zero", "random", "urandom"})
    assert wrote == "wrote"
    assert (own / "written").read_text() == "mine\n"
    told = [line for line in rest if not line.startswith("/proc/")]
    assert told == [
        f"CapEff:\t{POWERS:016x}", f"CapBnd:\t{POWERS:016x}", f"CapAmb:\t{POWERS:016x}", "NoNewPrivs:\t1",
        "Seccomp:\t2",
    ]  # fmt: skip
    await daemons.close()
