"""What an instance sees of its surroundings, and what it is refused: asked by programs that run inside of it."""

import asyncio
import errno
import os
import resource
import socket
import subprocess
from pathlib import Path

import msgspec
from tests.instances.lab import Lab

from cumulet.dataplane.linux import namespaces

ABSTRACT = "cumulet-test-abstract"
NAMELESS = {errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT, errno.ENOPROTOOPT}
"""Refused for who asks. Any other error is about what was asked: the kernel went on to look at it."""

EMPTY = """
/proc/cmdline /proc/consoles /proc/crypto /proc/diskstats /proc/interrupts /proc/iomem /proc/ioports /proc/kcore
/proc/keys /proc/key-users /proc/kallsyms /proc/kmsg /proc/locks /proc/modules /proc/partitions /proc/schedstat
/proc/swaps /proc/sysrq-trigger /proc/timer_list /proc/slabinfo /proc/vmallocinfo
/proc/acpi /proc/scsi /proc/driver /proc/tty /sys/block /sys/bus /sys/class/block /sys/class/dmi /sys/dev/block
/sys/firmware /sys/fs /sys/fs/cgroup /sys/hypervisor /sys/kernel /sys/module /sys/power
"""
ABSENT = "/dev/mem /dev/kmem /dev/kmsg /dev/port /dev/disk /dev/mapper /dev/loop-control /dev/fuse /dev/kvm /dev/net"
UNWRITABLE = """
/proc/sys/kernel/core_pattern /proc/sys/kernel/panic /proc/sys/vm/drop_caches /proc/sys/fs/file-max
/proc/irq/default_smp_affinity /proc/sys/kernel/hostname /sys/class/net/lo/mtu
"""
ENVIRONMENT = {"PATH", "HOME", "USER", "TERM", "container"}

LOOK = f"""
exec 2>/dev/null
for path in {" ".join(EMPTY.split())}; do
    if [ -d $path ]; then [ -n "$(ls -A $path)" ] && echo "lists $path"
    else [ -n "$(head -c 100 $path)" ] && echo "tells $path"; fi
done
for path in {ABSENT}; do [ -e $path ] && echo "has $path"; done
for path in {" ".join(UNWRITABLE.split())}; do (echo 0 >$path) && echo "wrote $path"; done
find / /dev -xdev -type b -o -xdev -type s | sed 's/^/finds /'
:
"""


async def sees_nothing_but_itself(lab: Lab) -> None:
    (lab.home / "secret").write_text("secret")
    listening = _listening()
    addresses = {id: lab.plug(id) for id in ("one", "two")}
    await lab.boot("one")
    await lab.boot("two", image="host")
    for id, at in addresses.items():
        await lab.said("login:", id)
        assert await lab.ssh(at, LOOK, "root") == ""
        init = lab.containers._pid(id)
        assert init is not None
        seen = (await lab.ssh(at, "for p in /proc/[0-9]*; do readlink $p/ns/pid; done | sort -u", "root")).split()
        assert seen == [os.readlink(f"/proc/{init}/ns/pid")], "no process but of its own namespace"
        assert str(lab.home) not in await lab.ssh(at, "cat /proc/mounts /proc/self/mountinfo /proc/self/cgroup", "root")
        environment = await lab.ssh(at, r"tr '\0' '\n' </proc/1/environ", "root")
        assert {line.partition("=")[0] for line in environment.splitlines()} == ENVIRONMENT
        files = set((await lab.ssh(at, "for fd in /proc/1/fd/*; do readlink $fd; done", "root")).split())
        console = lab.containers._console(id)
        assert files <= {"/dev/null", "/dev/console", "/usr/lib/cumulet/init.sh", f"/{console.name}", str(console)}
        assert "cumulet-test" not in await lab.ssh(at, "cat /proc/net/unix", "root")
        _is_nobody_outside(lab, init)
    listening.close()


def _listening() -> socket.socket:
    """An abstract socket as a daemon of the host may have one: names of the network namespace, not of a directory."""
    made = socket.socket(socket.AF_UNIX)
    made.bind(f"\0{ABSTRACT}")
    made.listen()
    return made


def _is_nobody_outside(lab: Lab, init: int) -> None:
    """Its root is another id than the cell's where there is one, in a user namespace of its own."""
    ids = lab.containers._ids
    status = dict(line.split(":", 1) for line in Path(f"/proc/{init}/status").read_text().splitlines())
    assert status["Uid"].split() == [str(ids.first)] * 4
    assert status["Gid"].split() == [str(ids.first)] * 4
    assert (status["NoNewPrivs"].strip(), status["Seccomp"].strip()) == ("1", "2")
    assert os.stat(f"/proc/{init}/ns/user").st_ino != os.stat("/proc/self/ns/user").st_ino
    assert ids.many == (ids.first != 0)


async def is_refused_every_privileged_call(lab: Lab) -> None:
    prober = lab.home / "prober"
    subprocess.run(["gcc", "-static", "-O1", "-o", prober, Path(__file__).with_name("prober.c")], check=True)
    listening = _listening()
    addresses = {id: lab.plug(id) for id in ("one", "two")}
    await lab.boot("one")
    await lab.boot("two", image="host")
    for id, at in addresses.items():
        await lab.said("login:", id)
        await lab.ssh(at, "cat >/root/prober && chmod 755 /root /root/prober", "root", prober.read_bytes())
        answers = await lab.ssh(at, f"/root/prober {ABSTRACT}", "root")
        refused, _, granted = answers.partition("granted:\n")
        results = {name: int(number) for name, _, number in (line.rpartition(" ") for line in refused.splitlines())}
        assert len(results) > 70, answers
        assert results.pop("abstract") == errno.ECONNREFUSED
        assert {name: os.strerror(code) for name, code in results.items() if code not in NAMELESS} == {}
        *lines, last = granted.splitlines()
        assert lines[:3] == ["icmp 0", "packet 0", "route 0"]
        assert last == ("whoami 65534" if lab.containers._ids.many else "fork 0")
    listening.close()


async def keeps_its_network_to_itself(lab: Lab) -> None:
    """What an instance's root sets in its own network namespace is set there alone."""
    at, other = lab.plug("one"), lab.plug("two")
    await lab.boot("one")
    await lab.boot("two")
    for id in ("one", "two"):
        await lab.said("login:", id)
    ttl = "/proc/sys/net/ipv4/ip_default_ttl"
    await lab.ssh(at, f"echo 7 >{ttl}; ip link add name own type bridge", "root")
    assert await lab.ssh(other, f"cat {ttl}; ls /sys/class/net | wc -l") == "64\n2\n"
    assert Path(ttl).read_text() == "64\n"
    with namespaces.entered("instance-one"):
        assert Path(ttl).read_text() == "7\n"


async def hurts_nobody_when_it_runs_wild(lab: Lab) -> None:
    """A fork bomb, and one that fills its file systems in memory; the neighbour answers all the while."""
    at, other = lab.plug("one"), lab.plug("two")
    part = await lab.boot("one", memory=256)
    await lab.boot("two")
    for id in ("one", "two"):
        await lab.said("login:", id)
    assert await lab.ssh(at, "ulimit -u; ulimit -Hn", "root") == f"1024\n{_files()}\n"
    filled = await lab.ssh(at, "for at in /dev/shm /run /dev; do dd if=/dev/zero of=$at/filled bs=64k 2>/dev/null; "
                           "stat -c %s $at/filled; rm $at/filled; done", "root")  # fmt: skip
    assert [int(size) <= limit * 2**20 for size, limit in zip(filled.split(), (128, 56, 1), strict=True)] == [True] * 3
    forks = "i=0; while [ $i -lt 1400 ]; do sleep 100 & i=$((i+1)); done"
    bomb = asyncio.create_task(lab.ssh(at, f"busybox sh -c '{forks}' 2>&1 || true"))
    assert await lab.ssh(other, "echo fine") == "fine\n"
    assert "can't fork" in await bomb
    assert await lab.ssh(other, "echo fine") == "fine\n"
    assert await lab.containers.apply(msgspec.structs.replace(part, boot=2))
    async with asyncio.timeout(20):
        while lab.containers.console("one").count("login:") < 2:
            await asyncio.sleep(0.02)
    assert await lab.ssh(at, "echo healed") == "healed\n"


def _files() -> int:
    return min(65536, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
