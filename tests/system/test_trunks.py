"""A server whose one card is in two networks: a trunk as clients make it, from the guest to the far end."""

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from clients.cloud import wait

from .command import Command
from .tenant import Guest, Tenant

VLAN = Path(__file__).parents[1] / "dataplane" / "vlan.py"


@contextlib.contextmanager
def vlan(command: Command, guest: Guest, tag: int, mac: str) -> Iterator[None]:
    """The VLAN of the guest's first card that its owner would make, also where the kernel has no VLAN devices."""
    place = command.place
    script = shutil.copy(VLAN, place.directory)
    python = command.program.parent / "python"
    argv = [str(python), str(script), str(command.home), f"instance-{guest.id}", "eth0", str(tag), mac]
    made = subprocess.Popen(
        place.argv(argv), env=place.environment({}), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with made:
        assert made.stdout is not None
        assert made.stdout.readline() == "ready\n"
        yield
        made.communicate()


def has_lease(guest: Guest, address: str) -> None:
    """Our guest asks by DHCP at every interface that it finds; wait until the VLAN has its address."""
    shown = "ip addr show dev eth0.100"
    wait(lambda: "" if address in guest.says(shown) else f"eth0.100 has no {address}", 10)


def test_one_card_in_two_networks(command: Command) -> None:
    command.up()
    demo = Tenant(command)
    red, blue = demo.network("red", "10.0.0.0/24"), demo.network("blue", "10.0.1.0/24", gateway_ip=None)
    other = Guest(demo, "other", blue["id"])
    other.serves()
    card, sub = (demo.make("port", network_id=net["id"], name=net["name"]) for net in (red, blue))
    subport = {"port_id": sub["id"], "segmentation_type": "vlan", "segmentation_id": 100}
    trunk = demo.make("trunk", port_id=card["id"])["id"]
    vm = Guest(demo, "vm", red["id"], networks=[{"port": card["id"]}])
    address = sub["fixed_ips"][0]["ip_address"]
    demo.call("PUT", "network", f"/trunks/{trunk}/add_subports", {"sub_ports": [subport]})
    assert demo.call("GET", "network", f"/trunks/{trunk}")["status"] == "ACTIVE"
    assert "no interface eth0.100" in command.run("explain", "blue", "other", "--verify").stdout
    with vlan(command, vm, 100, sub["mac_address"]):
        has_lease(vm, address)
        assert vm.says(f"wget -qO- http://{other.address}/").strip() == "other"
        assert other.pings(address)
        for end, far in (("blue", "other"), ("other", address)):
            done = command.run("explain", end, far, "--verify")
            assert "The wire agrees" in done.stdout, done
    # As Neutron has it a locked trunk stays as it is, and its card can't be deleted.
    demo.change("trunk", trunk, admin_state_up=False)
    assert demo.call("GET", "network", f"/ports/{sub['id']}")["status"] == "ACTIVE"
    vm.act(reboot={"type": "HARD"})
    vm.becomes("ACTIVE")
    with vlan(command, vm, 100, sub["mac_address"]):
        has_lease(vm, address)
        assert vm.pings(other.address)
    vm.delete()
    assert demo.call("GET", "network", f"/trunks/{trunk}")["status"] == "DOWN"
    demo.change("trunk", trunk, admin_state_up=True)
    demo.delete("trunk", trunk)
    for port in (card, sub):
        demo.delete("port", port["id"])
