"""What is asked of a kernel that has VLAN devices, also where the tests' kernel has none."""

import struct

import pytest

from cumulet.dataplane.linux.attributes import attributes
from cumulet.dataplane.linux.netlink import Netlink


def test_a_vlan_is_asked_for_as_the_kernel_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[tuple[int, bytes]] = []
    with Netlink() as netlink:
        monkeypatch.setattr(netlink, "_change", lambda kind, _flags, body, _what: sent.append((kind, body)))
        netlink.add_vlan("tap1", 7, 100, master=9, mtu=1450)
    ((kind, body),) = sent
    values = attributes(body[16:])  # behind struct ifinfomsg
    assert (kind, values[3].rstrip(b"\0")) == (16, b"tap1")  # RTM_NEWLINK, IFLA_IFNAME
    numbers = {name: struct.unpack("=I", values[name])[0] for name in (4, 5, 10)}
    assert numbers == {4: 1450, 5: 7, 10: 9}  # IFLA_MTU, IFLA_LINK, IFLA_MASTER
    info = attributes(values[18])  # IFLA_LINKINFO
    assert info[1].rstrip(b"\0") == b"vlan"  # IFLA_INFO_KIND
    data = attributes(info[2])  # IFLA_INFO_DATA
    assert struct.unpack("=H", data[1]) == (100,)  # IFLA_VLAN_ID
    assert struct.unpack("=II", data[2]) == (4, 4)  # IFLA_VLAN_FLAGS: VLAN_FLAG_LOOSE_BINDING
