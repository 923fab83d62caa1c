"""The cell is harmed from inside, by hand: `doctor` names it, the cloud or `repair` mends it, and other flows go on."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from clients.cloud import wait

from .command import Command
from .tenant import Guest, Tenant


class Cloud:
    """A network with a router to the outside and two guests on each of two networks; one pair talks all the time."""

    def __init__(self, command: Command) -> None:
        self.command = command
        command.up()
        self.demo = Tenant(command)
        self.nets = [self.demo.network(name, f"10.0.{n}.0/24") for n, name in enumerate(("calm", "harmed"))]
        self.router = self.demo.make("router", name="r")["id"]
        gateway = {"network_id": self.demo.external()}
        self.demo.change("router", self.router, external_gateway_info=gateway)
        self.demo.leg(self.router, self.nets[1]["subnet"])
        self.one, self.two = (Guest(self.demo, f"calm{n}", self.nets[0]["id"]) for n in range(2))
        self.three, self.four = (Guest(self.demo, f"harmed{n}", self.nets[1]["id"]) for n in range(2))
        self.pause = command.pids()["pause"]
        self._begin_flow()

    def sabotage(self, script: str, namespace: str = "") -> None:
        """Run a script as the cell's root, in one of its namespaces."""
        enter = ["nsenter", "-t", str(self.pause), "-U", "--preserve-credentials", "-m", "-n", "-p"]
        if self.command.place.run(["id", "-u"]).stdout.strip() == "0":
            enter = ["nsenter", "-t", str(self.pause), "-m", "-n", "-p"]
        inside = ["ip", "netns", "exec", namespace] if namespace else []
        done = self.command.place.run([*enter, *inside, "sh", "-ec", script])
        assert done.status == 0, done

    def doctor(self) -> dict[str, list[dict[str, Any]]]:
        """What it says of the cloud and the machine."""
        done = self.command.run("doctor", "--format", "json")
        assert done.status in (0, 1), done
        return dict(json.loads(done.stdout))

    def complaints(self) -> str:
        """All that is wrong with the cloud, and what it mended by itself."""
        found = [f for f in self.doctor()["cloud"] if f["state"] != "ok" or f["name"] == "health"]
        return "\n".join(line for f in found for line in (f["found"], *f.get("details", ())))

    def complains(self, name: str, word: str) -> None:
        """Wait until the doctor says this word."""
        wait(lambda: "" if word in (said := self.complaints()) else f"{name}: the doctor says only {said}")

    def is_well(self) -> str:
        """Empty when the doctor has nothing to say of the cloud."""
        # Whoever edits the code while its tests run is told so by the doctor, and knows.
        found = [f for f in self.doctor()["cloud"] if f["state"] != "ok" and "than what is installed" not in f["found"]]
        return "\n".join(f"{f['name']}: {f['found']} {f.get('details', '')}" for f in found)

    def port(self, **filters: str) -> dict[str, Any]:
        query = "&".join(f"{name}={value}" for name, value in filters.items())
        found: list[dict[str, Any]] = self.demo.call("GET", "network", f"/ports?{query}")
        return found[0]

    def _begin_flow(self) -> None:
        self.two.does("nc -lk -p 7 -e cat >/dev/null 2>&1 </dev/null &")
        wait(lambda: "" if ":7 " in self.two.says("netstat -ltn") else "nothing listens")
        words = "n=0; while :; do echo $((n += 1)); sleep 0.1; done"
        self.one.does(f"{{ {{ {words}; }} | nc {self.two.address} 7 >/root/heard; }} >/dev/null 2>&1 </dev/null &")
        self.flow_goes_on()

    def flow_goes_on(self) -> None:
        """The same connection carries more than it did."""
        before = self.one.says("tail -n 1 /root/heard")
        wait(lambda: "" if self.one.says("tail -n 1 /root/heard") != before else "the flow of others is broken")


def _harms(cloud: Cloud) -> dict[str, tuple[str, str, str]]:
    """By name: a script, the namespace it runs in, and a word that the doctor's complaint holds."""
    net = cloud.nets[1]["id"]
    bridge, router, dhcp = f"brq{net[:11]}", f"router-{cloud.router}", f"dhcp-{net}"
    leg = "qr-" + cloud.port(device_id=cloud.router, device_owner="network:router_interface")["id"][:11]
    served = "ns-" + cloud.port(network_id=net, device_owner="network:dhcp")["id"][:11]
    tap = f"tap{cloud.three.port[:11]}"
    return {
        "a port is deleted": (f"ip link del {tap}", "", tap),
        "a port is renamed": (f"ip link set {tap} down; ip link set {tap} name odd; ip link set odd up", "", tap),
        "a port has another MTU": (f"ip link set {tap} mtu 1200", "", tap),
        "a port learns": (f"bridge link set dev {tap} learning on flood on", "", tap),
        "a bridge is deleted": (f"ip link del {bridge}", "", bridge),
        "a bridge is down": (f"ip link set {bridge} down", "", bridge),
        "all rules are flushed": ("nft flush ruleset", "", "packet filters"),
        "a chain is emptied": ("nft flush chain bridge cumulet toport", "", "packet filters"),
        "a router loses its rules": ("nft flush ruleset", router, "packet rules"),
        "a router loses an address": (f"ip addr flush dev {leg}", router, leg),
        "a router loses its default route": ("ip route del default", router, "routes"),
        "a router forwards nothing": ("echo 0 >/proc/sys/net/ipv4/ip_forward", router, "forwarding"),
        "a router is deleted": (f"ip netns del {router}", "", router),
        "a DHCP server is stopped": ("pkill -STOP dnsmasq", "", "stopped"),
        "a DHCP server loses its address": (f"ip addr flush dev {served}", dhcp, served),
        "a DHCP namespace is deleted": (f"ip netns del {dhcp}", "", dhcp),
        "a guest's namespace is deleted": (f"ip netns del instance-{cloud.three.id}", "", "namespace that is gone"),
        "an interface is left": ("ip link add odd1 type veth peer name odd2; ip link set odd1 up", "", "odd1"),
        "a namespace is left": ("ip netns add odd", "", "namespace odd"),
        "a table is left": ("nft add table ip odd", "", "table ip odd"),
        "a process is left": ("setsid sleep 3600 >/dev/null 2>&1 </dev/null &", "", "sleep"),
        "a mount is left": ("mkdir /run/cumulet/odd; mount -t tmpfs odd /run/cumulet/odd", "", "/run/cumulet/odd"),
    }


@pytest.mark.slow
def test_what_is_harmed_is_named_and_mended(command: Command) -> None:
    cloud = Cloud(command)
    assert cloud.is_well() == ""
    for name, (script, namespace, word) in _harms(cloud).items():
        cloud.sabotage(script, namespace)
        cloud.complains(name, word)
        done = command.run("repair")
        assert done.status == 0, f"{name}\n{done}"
        assert cloud.is_well() == "", name
        cloud.flow_goes_on()
        cloud.three.has_address()  # a guest whose card was replaced asks for it anew
        assert cloud.three.pings("10.0.1.1"), name
        assert cloud.three.pings(cloud.four.address), name
        seen = cloud.three.says("curl -s -m 3 http://198.51.100.10/").strip()
        assert seen.startswith("203.0.113."), name
        met = cloud.three.says("curl -s -m 3 http://169.254.169.254/latest/meta-data/local-ipv4")
        assert met == cloud.three.address, name
    assert "nothing was wrong" in command.run("repair").stdout


@pytest.mark.slow
def test_doctor_and_repair_while_everything_changes(command: Command) -> None:
    """Repairs, harm and changes at once: no call fails, no flow of others ends, and at the end all is well."""
    cloud = Cloud(command)
    harms, public = _harms(cloud), cloud.demo.external()
    names = ("a port is deleted", "a bridge is deleted", "all rules are flushed", "a bridge is down",
             "a DHCP server is stopped", "a namespace is left")  # fmt: skip
    for turn, name in enumerate(names):
        with _in_background(command, "repair"), _in_background(command, "doctor"):
            cloud.sabotage(harms[name][0])
            made = [cloud.demo.network(f"n{turn}-{n}", f"10.{turn + 1}.{n}.0/24") for n in range(4)]
            for net in made:
                cloud.demo.leg(cloud.router, net["subnet"])
            floating = cloud.demo.make("floatingip", floating_network_id=public, port_id=cloud.four.port)["id"]
            rule = cloud.demo.allow(protocol="tcp", port_range_min=1000 + turn, port_range_max=1000 + turn)
            cloud.demo.delete("floatingip", floating)
            cloud.demo.delete("security_group_rule", rule)
            for net in made[::2]:
                cloud.demo.leg(cloud.router, net["subnet"], "remove")
                cloud.demo.delete("network", net["id"])
        cloud.flow_goes_on()
    done = command.run("repair")
    assert done.status == 0, done
    assert [f for f in cloud.doctor()["cloud"] if f["state"] == "fail"] == []
    for guest in (cloud.three, cloud.four):
        guest.has_address()
    assert cloud.three.pings(cloud.four.address)
    assert cloud.three.says("curl -s -m 3 http://198.51.100.10/").strip().startswith("203.0.113.")


@contextmanager
def _in_background(command: Command, name: str) -> Iterator[None]:
    """A command that runs beside the block; it may find harm that the block does, but it ends, and in words."""
    argv = command.place.argv([str(command.program), name])
    env = command.place.environment({"CUMULET_HOME": str(command.home)})
    with subprocess.Popen(argv, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        yield
        said, _ = process.communicate(timeout=120)
        assert process.returncode in (0, 1), said
        assert "Traceback" not in said
