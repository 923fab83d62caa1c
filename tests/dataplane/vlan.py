"""A VLAN of a guest's card, as `ip link add link eth0 name eth0.100 type vlan id 100` makes one there.

Where the kernel has no VLAN devices a veth stands in for it, served by the relay that the cloud has for itself. Run as
`python vlan.py HOME NAMESPACE CARD TAG MAC` it makes one, says so on stdout, and keeps it until its stdin ends.
"""

import errno
import os
import sys
from pathlib import Path

from cumulet.dataplane.linux import cell, namespaces
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.netlink_socket import NetlinkError
from cumulet.dataplane.linux.relay import Relay


def give(netlink: Netlink, relay: Relay, name: str, mac: str) -> None:
    """The VLAN device `CARD.TAG` in the namespace that we and `netlink` stand in, unless it is there and works."""
    card, _, tag = name.partition(".")
    link, parent = netlink.link(name), netlink.link(card)
    assert parent is not None
    netlink.set_link(card, up=True)
    if link is not None and (link.kind == "vlan" or relay.carries("v" + name, int(tag), card)):
        return
    take(netlink, relay, name)
    try:
        netlink.add_vlan(name, parent.index, int(tag), mtu=parent.mtu)
    except NetlinkError as error:
        if error.errno != errno.EOPNOTSUPP:
            raise
        netlink.add_veth(name, "v" + name, mtu=parent.mtu)
        netlink.set_link("v" + name, up=True)
        relay.carry("v" + name, int(tag), card)
    netlink.set_link(name, mac=mac)


def take(netlink: Netlink, relay: Relay, name: str) -> None:
    """Take it away."""
    relay.drop("v" + name)
    netlink.delete_link(name)


def keep(namespace: str, name: str, mac: str) -> None:
    """Make one and keep it until stdin ends."""
    with namespaces.entered(namespace), Netlink() as netlink:
        give(netlink, Relay(), name, mac)
        netlink.set_link(name, up=True)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while os.read(0, 4096):
            pass
        netlink.delete_link(name)


def main() -> None:
    """See the module's docstring."""
    home, namespace, card, tag, mac = sys.argv[1:]
    found = cell.find(Path(home))
    assert found is not None
    cell.enter(found)
    child = os.fork()  # only a child is in the cell's pid namespace, and seen by its /proc
    if child == 0:
        keep(namespace, f"{card}.{tag}", mac)
        os._exit(0)
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


if __name__ == "__main__":
    main()
