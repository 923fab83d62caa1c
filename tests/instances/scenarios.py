"""What instances must do, each run inside a lab of its own."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.instances.lab import Lab, sh, until

from cumulet.dataplane.linux import namespaces
from cumulet.instances import cgroups, console, images, processes
from cumulet.instances.containers import exec_argv
from cumulet.instances.driver import InstanceError
from cumulet.topology.model import Instance


def changed(part: Instance, **changes: object) -> Instance:
    return Instance(**({f: getattr(part, f) for f in part.__struct_fields__} | changes))


def first_process(lab: Lab, id: str = "one") -> int:
    pid = lab.containers._pid(id)
    assert pid is not None
    return pid


async def boots_and_serves(lab: Lab) -> None:
    address = lab.plug("one")
    part = await lab.boot()
    assert (await lab.banner(address)).startswith(b"SSH-2.0-")
    assert lab.events == [("one", True, "")]
    text = await lab.said("host-one login:")
    assert f"eth0 has {address}" in text
    assert list(lab.containers.observe()) == [part]
    assert not await lab.containers.apply(part)
    assert await lab.ssh(address, "hostname; whoami; cat /etc/hostname", "root") == "host-one\nroot\nhost-one\n"

    assert f" {address}/24" in await lab.ssh(address, "ip a")
    assert (
        await lab.ssh(address, "cat /etc/resolv.conf")
        == "search openstacklocal\nnameserver 10.0.0.2\nnameserver 8.8.8.8\n"
    )
    routes = await lab.ssh(address, "ip route")
    assert "default via 10.0.0.2 dev eth0" in routes
    assert "10.9.0.0/16 via 10.0.0.9 dev eth0" in routes
    assert "169.254.169.254 via 10.0.0.2 dev eth0" in routes
    assert "mtu 1400" in await lab.ssh(address, "ip -o link | awk '/02:00:00/ {print $2, $4, $5}'")
    assert "1 packets received" in await lab.ssh(
        address, "set -eu -o pipefail; PATH=$PATH:/sbin:/usr/sbin; ping -c1 -w1 -s56 10.0.0.2"
    )
    assert "10.0.0.77" in await lab.ssh(address, "nslookup seen.test || true")


async def offers_what_scenario_tests_run(lab: Lab) -> None:
    address = lab.plug("one")
    await lab.boot()
    await lab.said("login:")
    lab.metadata["/latest/meta-data/public-ipv4"] = b"203.0.113.5"
    lab.metadata["/openstack/2013-10-17/password"] = b"done"
    assert await lab.ssh(address, "curl http://169.254.169.254/latest/meta-data/public-ipv4") == "203.0.113.5"
    assert (
        await lab.ssh(address, "curl -X POST -d 'a b&c' http://169.254.169.254/openstack/2013-10-17/password") == "done"
    )
    assert lab.requests[-1] == ("POST", "/openstack/2013-10-17/password")
    assert await lab.ssh(address, "sudo sh -eux", stdin=b"echo $((40+2))\n") == "42\n"
    assert (
        await lab.ssh(address, "sudo /bin/kill -USR1 $(cat /var/run/udhcpc.eth0.pid) && sudo -n sh -c 'id -u'") == "0\n"
    )
    for command in (
        "sudo ip addr add 10.0.0.99/24 dev eth0; ip -4 -o addr | awk '/10.0.0.99/ {print $4}' | grep -q 10.0.0.99/24",
        "sudo start-stop-daemon -K -x /sbin/dhcpcd -p /var/run/dhcpcd/pid -o || true",
        "cut -f1 -d. /proc/uptime; which ping ip nc curl wget httpd awk pidof killall sudo start-stop-daemon",
        "sudo sh -c 'echo 0 > /proc/sys/net/ipv6/conf/eth0/dad_transmits'",
        "test -d /etc/sysconfig/network-scripts/ || echo False",
        "mkdir -p /tmp/www && echo hello >/tmp/www/index.html && httpd -p 8080 -h /tmp/www && wget -q -O - http://127.0.0.1:8080/",
    ):
        await lab.ssh(address, command)
    await lab.ssh(address, "nc -p 1986 -lk -e echo foolish </dev/null >/dev/null 2>&1 &")
    await lab.ssh(address, "for i in 1 2 3 4 5 6 7 8 9; do usleep 50000; pidof nc && break; done; pidof nc")
    for _ in range(2):
        assert await lab.ssh(address, "echo bar | nc -w 1 127.0.0.1 1986") == "foolish\n"
    await lab.ssh(address, "killall -q nc; echo said >/dev/console")
    await lab.said("said\n")


async def renews_its_resolver(lab: Lab) -> None:
    address = lab.plug("one")
    await lab.boot()
    await lab.said("login:")
    lab.dhcp("--dhcp-option=6,9.9.9.9")
    await lab.ssh(address, "sudo kill -USR1 $(cat /var/run/udhcpc.eth0.pid)")
    async with asyncio.timeout(10):
        while "nameserver 9.9.9.9\n" not in await lab.ssh(address, "cat /etc/resolv.conf"):
            await asyncio.sleep(0.05)


async def runs_user_data_once(lab: Lab) -> None:
    address = lab.plug("one")
    lab.metadata["/latest/user-data"] = (
        b"#!/bin/sh\necho first boot of $(hostname) as $(id -u) in $HOME\nnohup httpd -p 80 -h /\nexit 3\n"
    )
    part = await lab.boot()
    text = await lab.said("user data: ended with status 3")
    assert "first boot of host-one as 0 in /root" in text
    await lab.said("login:")
    await lab.ssh(address, "pidof httpd; echo kept >/root/file")
    before = first_process(lab)

    assert await lab.containers.apply(changed(part, boot=2))
    assert first_process(lab) != before
    assert not await lab.containers.apply(changed(part, boot=2))
    assert not await lab.containers.apply(changed(part, boot=2))
    await until(lambda: lab.containers.console("one").count("login:") == 2)
    assert await lab.ssh(address, "cat /root/file") == "kept\n"
    text = lab.containers.console("one")
    assert text.count("first boot of") == 1
    assert "reboot: Power down" in text
    assert text.count("Fingerprint") == 2, "host keys are made once"

    lab.metadata["/latest/meta-data/instance-id"] = b"i-00000002"
    await lab.containers.apply(changed(part, boot=3))
    await until(lambda: lab.containers.console("one").count("first boot of") == 2)


async def says_what_it_cannot_do_with_user_data(lab: Lab) -> None:
    lab.plug("one")
    lab.metadata["/latest/user-data"] = b"#cloud-config\nruncmd: []\n"
    await lab.boot()
    await lab.said("#cloud-config is not supported")


async def stops_and_starts(lab: Lab) -> None:
    address = lab.plug("one")
    part = await lab.boot()
    await lab.said("login:")
    await lab.ssh(address, "echo kept >/root/file; sync")
    stopped = changed(part, running=False)
    pid = first_process(lab)
    assert await lab.containers.apply(stopped)
    assert not Path(f"/proc/{pid}").exists()
    assert list(lab.containers.observe()) == [stopped]
    assert not await lab.containers.apply(stopped)
    assert lab.events == [("one", True, "")], "what we stop ourselves is no event"
    assert not any("rootfs" in line for line in Path("/proc/self/mounts").read_text().splitlines())
    assert await lab.containers.apply(part)
    await lab.banner(address)
    await until(lambda: lab.containers.console("one").count("login:") == 2)
    assert await lab.ssh(address, "cat /root/file") == "kept\n"


async def tells_of_its_end(lab: Lab) -> None:
    address = lab.plug("one")
    part = await lab.boot()
    await lab.said("login:")
    os.kill(first_process(lab), signal.SIGKILL)
    await until(lambda: len(lab.events) == 2)
    assert lab.events[1] == ("one", False, "its first process ended")
    assert list(lab.containers.observe()) == [changed(part, running=False)]
    part = changed(part, boot=2)
    assert await lab.containers.apply(part)
    await until(lambda: lab.containers.console("one").count("login:") == 2)

    await lab.ssh(address, "(sleep 0.1; poweroff) >/dev/null 2>&1 &")
    await until(lambda: len(lab.events) == 4)
    assert lab.events[3] == ("one", False, "it shut itself down")
    part = changed(part, boot=3)
    assert await lab.containers.apply(part)
    await until(lambda: lab.containers.console("one").count("login:") == 3)

    before = first_process(lab)
    await lab.ssh(address, "(sleep 0.1; reboot) >/dev/null 2>&1 &")
    await until(lambda: lab.containers.console("one").count("login:") == 4)
    assert first_process(lab) != before
    assert lab.events[5:] == [("one", True, "")]
    assert list(lab.containers.observe()) == [part]


async def survives_its_agent(lab: Lab) -> None:
    lab.plug("one")
    part = await lab.boot()
    await lab.said("login:")
    pid = first_process(lab)
    assert not await lab.containers.apply(changed(part, boot=0)), "old news"
    await lab.restart_agent()
    assert not await lab.containers.apply(part)
    assert first_process(lab) == pid
    await lab.restart_agent()
    await lab.containers.start()
    lab.events.clear()
    os.kill(pid, signal.SIGKILL)
    await until(lambda: lab.events)
    assert lab.events == [("one", False, "its first process ended")]


async def tells_of_an_end_that_nobody_saw(lab: Lab) -> None:
    lab.plug("one")
    part = await lab.boot()
    pid = first_process(lab)
    await lab.restart_agent()
    os.kill(pid, signal.SIGKILL)
    await until(lambda: lab.containers._pid("one") is None)
    lab.events.clear()
    await lab.containers.start()
    await until(lambda: lab.events)
    assert lab.events == [("one", False, "its first process ended")]
    assert not await lab.containers.apply(part), "it is not started again unasked"
    assert lab.events == [("one", False, "its first process ended")] * 2, "whoever asks may not have heard"
    assert await lab.containers.apply(changed(part, boot=2))


async def begins_a_boot_anew_that_was_cut_off(lab: Lab) -> None:
    lab.plug("one")
    part = Instance(id="one", hostname="one")
    booting = asyncio.ensure_future(lab.containers.apply(part))
    await until(lambda: processes.running_runcs(lab.containers._states))
    booting.cancel()
    await lab.restart_agent()
    await lab.containers.start()
    await lab.containers.apply(part)
    assert list(lab.containers.observe()) == [part]
    assert not [event for event in lab.events if not event[1]], "it has not ended"
    await lab.said("login:")


async def boots_after_a_power_loss(lab: Lab) -> None:
    """The cell is gone, and with it /run; disks are not."""
    address = lab.plug("one")
    part = await lab.boot()
    await lab.said("login:")
    await lab.ssh(address, "echo kept >/root/file; sync")
    await lab.containers.close()
    await lab.restart_agent()
    sh("rm", "-rf", "/run/cumulet")
    assert list(lab.containers.observe()) == []
    assert await lab.containers.apply(part)
    await until(lambda: lab.containers.console("one").count("login:") == 2)
    assert await lab.ssh(address, "cat /root/file") == "kept\n"


async def removes_without_a_trace(lab: Lab) -> None:
    mounts = Path("/proc/self/mounts").read_text()
    for id in ("one", "two"):
        await lab.boot(id)
    lab.plug("two", "eth0")
    lab.plug("three")
    await lab.boot("three", image="host")
    pids = [first_process(lab, id) for id in ("one", "two", "three")]
    await lab.containers.remove("nobody")
    await lab.containers.remove("../../etc")
    for id in ("one", "two", "three"):
        await lab.containers.remove(id)
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)
    for name in ("instance-two", "instance-three"):
        assert namespaces.exists(name), "its port is still there"
        namespaces.remove(name)
    assert not namespaces.exists("instance-one")
    await until(lambda: Path("/proc/self/mounts").read_text() == mounts)
    assert os.listdir(lab.home / "instances") == []
    assert os.listdir("/run/cumulet/instances") == []
    assert os.listdir("/run/cumulet/runc") == []
    await lab.containers.close()
    assert not any((top / cgroups.parent(lab.home)[1:]).exists() for top in cgroups.hierarchies())
    assert len(lab.events) == 3


async def brings_up_what_is_plugged_in_later(lab: Lab) -> None:
    await lab.boot()
    await lab.said("hostname: host-one")
    address = lab.plug("one")
    await lab.said(f"eth0 has {address}")
    second = lab.plug("one", "eth1")
    await lab.said(f"eth1 has {second}")
    await lab.said("login:")
    assert "eth1" in await lab.ssh(address, "ip -o link")
    sh("ip", "link", "delete", "tap1")
    await lab.said("eth1 is gone")
    await lab.ssh(
        address, "! test -e /run/dhcp/eth1.resolv; while [ $(pidof udhcpc | wc -w) != 1 ]; do usleep 50000; done"
    )


async def bounds_its_console(lab: Lab) -> None:
    address = lab.plug("one")
    await lab.boot()
    await lab.said("login:")
    await lab.ssh(
        address, "yes 0123456789012345678901234567890 | head -c 20000000 >/proc/1/fd/1; echo the end >/dev/console"
    )
    await lab.said("the end", timeout=20)
    path = lab.containers._console("one")
    await until(lambda: path.stat().st_blocks * 512 <= 3 * console.KEPT)
    assert len(lab.containers.console("one")) <= console.KEPT
    assert lab.containers.console("one", 1) == "the end\n"
    assert lab.containers.console("one", 0) == ""


async def keeps_to_its_limits(lab: Lab) -> None:
    if not lab.containers._limited:
        print("no limits here: cgroups can't be made")
        return
    address = lab.plug("one")
    part = await lab.boot(memory=64)
    await lab.said("login:")
    assert await lab.ssh(address, "dd if=/dev/zero of=/dev/null bs=200M count=1 >/dev/null 2>&1; echo $?") == "137\n"
    assert list(lab.containers.observe()) == [part]
    group = next(cgroups.ROOT.glob(f"**/{cgroups.parent(lab.home)[1:]}/one/pids.max"))
    assert int(group.read_text()) == 1024
    assert await lab.containers.apply(changed(part, memory=96))
    assert list(lab.containers.observe()) == [changed(part, memory=96)]
    limits = list(cgroups.ROOT.glob(f"**/{cgroups.parent(lab.home)[1:]}/one/memory.limit_in_bytes")) + list(
        cgroups.ROOT.glob(f"**/{cgroups.parent(lab.home)[1:]}/one/memory.max")
    )
    assert [int(limit.read_text()) for limit in limits] == [96 * 1024 * 1024]
    await lab.containers.apply(changed(part, memory=512, boot=2))
    await until(lambda: lab.containers.console("one").count("login:") == 2)
    forks = "i=0; while [ $i -lt 1200 ]; do sleep 2 & i=$((i+1)); done"
    assert "can't fork" in await lab.ssh(address, f"busybox sh -c '{forks}' 2>&1 || true")
    assert list(lab.containers.observe()) == [changed(part, memory=512, boot=2)]


async def shows_nothing_of_the_machine(lab: Lab) -> None:
    (lab.home / "secret").write_text("secret")
    address = lab.plug("one")
    other = lab.plug("two")
    await lab.boot()
    await lab.boot("two", image="host")
    for id, at in (("one", address), ("two", other)):
        await lab.said("login:", id)
        hidden = ["/etc/shadow", "/etc/sudoers", "/etc/ssl/private", "/run/cumulet", "/run/netns", "/dev/disk"]
        checkout = str(Path(__file__).parents[2])
        for path in [*hidden, str(lab.home), checkout, f"/proc/1/root{checkout}", sys.prefix]:
            if not path.startswith("/usr"):
                await lab.ssh(at, f'test ! -e {path} || test -z "$(ls -A {path})"')
        assert await lab.ssh(at, "find /dev -type b") == ""
        await lab.ssh(at, "! mknod /tmp/disk b 254 0")
        await lab.ssh(at, "! mount -t tmpfs none /mnt")
        await lab.ssh(at, "! unshare -U true 2>/dev/null")
        await lab.ssh(
            at,
            "! sh -c 'echo 1 >/proc/sys/kernel/panic' 2>/dev/null; ! sh -c 'echo b >/proc/sysrq-trigger' 2>/dev/null",
        )
        await lab.ssh(at, "! dmesg >/dev/null 2>&1")
        assert int(await lab.ssh(at, "ls /proc | grep -c '^[0-9]'")) < 30
        assert str(lab.home) not in await lab.ssh(at, "cat /proc/mounts /proc/self/mountinfo")
        assert (await lab.ssh(at, "grep -i nonewprivs /proc/self/status")).split()[-1] == "1"
        assert "root:x:0:0" in await lab.ssh(at, "cat /etc/passwd")


async def runs_the_machines_programs(lab: Lab) -> None:
    address = lab.plug("one")
    lab.metadata["/latest/user-data"] = (
        b"#!/bin/bash\nmkdir /srv/www; cd /srv/www; echo from the host image >index.html\n"
        b"exec python3 -m http.server 80\n"
    )
    await lab.boot(image="host", memory=256)
    await lab.said("login:")

    async def page() -> str:
        reader, writer = await asyncio.open_connection(address, 80)
        writer.write(b"GET / HTTP/1.0\r\n\r\n")
        text = (await reader.read()).decode()
        writer.close()
        return text

    async with asyncio.timeout(10):
        while True:
            try:
                assert "from the host image" in await page()
                break
            except OSError:
                await asyncio.sleep(0.02)
    assert await lab.ssh(address, "python3 -c 'import ssl, json, socket; print(socket.gethostname())'") == "host-one\n"
    assert await lab.ssh(address, "sudo sh -eux", stdin=b"hostname\n") == "host-one\n"
    assert "1 received" in await lab.ssh(address, "ping -c1 -w2 10.0.0.2")
    # nginx need not be on the machine; where it is, it starts with the image's own configuration.
    await lab.ssh(address, "test -d /var/lib/nginx && grep -q www/html /etc/nginx/nginx.conf")
    await lab.ssh(address, "! command -v nginx || nginx -t")
    await lab.ssh(address, "(sleep 0.1; sudo reboot) >/dev/null 2>&1 &")
    await until(lambda: lab.containers.console("one").count("login:") == 2)
    assert await lab.ssh(address, "cat /srv/www/index.html; pidof python3 || true") == "from the host image\n"


async def lets_other_users_in(lab: Lab) -> None:
    """The agent's strict umask is not the guest's."""
    address = lab.plug("one")
    await lab.boot()
    await lab.said("login:")
    assert await lab.ssh(address, "umask; touch /tmp/x; stat -c %a /tmp/x / /etc /etc/passwd /usr /tmp") == (
        "0022\n644\n755\n755\n644\n755\n1777\n"
    )
    if lab.containers._ids.many:
        assert "ls: " not in await lab.ssh(
            address, "su -s /bin/sh nobody -c 'id -u && ls / /usr/lib/cumulet /etc' 2>&1"
        )


async def configures_ipv6_by_advertisement(lab: Lab) -> None:
    sh("ip", "address", "add", "2001:db8::1/64", "dev", "br0", "nodad")
    lab.dhcp("--dhcp-range=2001:db8::,ra-only", "--enable-ra")
    address = lab.plug("one")
    await lab.boot()
    await lab.said("login:")
    async with asyncio.timeout(10):
        while "2001:db8::ff:fe00:0/64" not in await lab.ssh(address, "ip -6 addr show dev eth0"):
            await asyncio.sleep(0.1)
    assert "1 packets received" in await lab.ssh(address, "sleep 1; ping6 -c1 -w2 -s56 2001:db8::1")
    assert "default via fe80:" in await lab.ssh(address, "ip -6 route")


async def boots_where_nothing_can_be_limited(lab: Lab) -> None:
    lab.containers._limited = False
    address = lab.plug("one")
    part = await lab.boot()
    await lab.banner(address)
    await lab.containers.apply(changed(part, running=False))
    await lab.containers.remove("one")


async def executes_commands(lab: Lab) -> None:
    lab.plug("one")
    await lab.boot()
    done = subprocess.run(
        exec_argv(lab.home, "one", ["sh", "-c", "hostname; id -u; exit 7"], False), capture_output=True, text=True
    )
    assert (done.stdout, done.returncode) == ("host-one\n0\n", 7), done
    done = subprocess.run(
        ["script", "-qec", " ".join(exec_argv(lab.home, "one", ["tty"], True)), "/dev/null"],
        capture_output=True,
        text=True,
    )
    assert "/dev/pts/" in done.stdout, done
    for id in ("nobody", "../one", "-x"):
        try:
            exec_argv(lab.home, id, ["true"], False)
        except InstanceError:
            continue
        raise AssertionError(id)


async def refuses_what_it_cannot_run(lab: Lab) -> None:
    for bad in (
        {"hostname": "a\nb"},
        {"hostname": "$(id)"},
        {"hostname": ""},
        {"id": "../../etc"},
        {"id": ""},
        {"id": "a b"},
    ):
        try:
            await lab.containers.apply(Instance(**({"id": "one", "hostname": "one"} | bad)))  # type: ignore[arg-type]
        except InstanceError:
            continue
        raise AssertionError(bad)
    try:
        await lab.boot(memory=1)
    except InstanceError as error:
        assert lab.containers._limited
        print(error)
    assert lab.containers._pid("one") is None or not lab.containers._limited
    await lab.boot(memory=64)
    assert lab.containers._pid("one")


async def many_at_once(lab: Lab) -> None:
    addresses = [lab.plug(f"i{n}") for n in range(10)]
    await asyncio.gather(*(lab.boot(f"i{n}") for n in range(10)))
    for address in addresses:
        await lab.banner(address)
    keys = {await lab.ssh(address, "cat /etc/dropbear/*ed25519* | md5sum") for address in addresses}
    assert len(keys) == 10, "every instance makes its own host keys"


async def keeps_a_disk_with_its_image(lab: Lab) -> None:
    address = lab.plug("one")
    part = await lab.boot()
    await lab.said("login:")
    await lab.ssh(address, "echo kept >/root/file")
    stale = lab.home / "images/guest/.new-left"
    stale.mkdir()
    other = lab.home / "images/guest/0000000000000000"
    other.mkdir()
    images.prune(lab.home, [("guest", other.name)])
    assert not stale.exists()
    assert other.exists()
    assert await lab.containers.apply(changed(part, image="host", boot=2))
    await until(lambda: lab.containers.console("one").count("login:") == 2)
    assert await lab.ssh(address, "test -e /root/file || echo new") == "new\n"


async def works_without_overlay(lab: Lab) -> None:
    """HOME lies on a file system that can't carry one's upper layer: an overlay, as in a container."""
    for name in ("lower", "upper", "work", "merged"):
        (lab.home / name).mkdir()
    merged = lab.home / "merged"
    sh("mount", "-t", "tmpfs", "tmpfs", str(lab.home / "upper"))
    for name in ("u", "w"):
        (lab.home / "upper" / name).mkdir()
    sh("mount", "-t", "overlay", "overlay", "-o",
       f"lowerdir={lab.home}/lower,upperdir={lab.home}/upper/u,workdir={lab.home}/upper/w", str(merged))  # fmt: skip
    lab.home = merged
    await lab.restart_agent()
    for image in ("guest", "host"):
        address = lab.plug(image)
        part = await lab.boot(image, image=image)
        await lab.said("login:", image)
        await lab.ssh(address, "echo kept >/root/file")
        await lab.containers.apply(changed(part, boot=2))
        await until(lambda image=image: lab.containers.console(image).count("login:") == 2)
        assert await lab.ssh(address, "cat /root/file") == "kept\n"
        await lab.containers.remove(image)
