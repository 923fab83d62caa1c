"""DHCP, DNS and router advertisements as a guest gets them: a bridge, a server namespace and guests with udhcpc."""

import asyncio
import socket
import struct
import time

import pytest
from cellbox import ash, eventually, in_cell, sh

from cumulet.dataplane.linux import namespaces
from cumulet.dataplane.linux.daemons import Daemons
from cumulet.dataplane.linux.dhcp import Advertisers, Dhcp
from cumulet.dataplane.linux.records import Records
from cumulet.topology.dhcp_options import DhcpOption
from cumulet.topology.model import DhcpOptions, LogicalSwitch, Route, SwitchPort

SWITCH = "5b0a3ce0-0000-4000-8000-000000000001"
SERVER = "d0a3ce00-0000-4000-8000-000000000002"
SUBNET = DhcpOptions(subnet="sub-1", cidr="10.0.1.0/24", gateway="10.0.1.1", dhcp=True,
                     routes=(Route("10.9.0.0/16", "10.0.1.9"),))  # fmt: skip
SUBNET6 = DhcpOptions(subnet="sub-6", cidr="2001:db8:1::/64", gateway="2001:db8:1::1", dhcp=True,
                      ra_mode="dhcpv6-stateful", address_mode="dhcpv6-stateful")  # fmt: skip

SCRIPT = """#!/bin/sh
if [ "$1" = bound ]; then
  busybox ip addr replace $ip/$mask dev $interface
  env | grep -E '^(opt150|tftp|bootfile|siaddr|ip|mask|router|dns|mtu|domain|hostname|staticroutes|lease|serverid)='
fi
exit 0
"""


def switch(*subnets: DhcpOptions, **more) -> LogicalSwitch:
    return LogicalSwitch(id=SWITCH, zone=1, subnets=subnets or (SUBNET,), dhcp_port=SERVER, **more)


def server_port(*addresses: str) -> SwitchPort:
    return SwitchPort(id=SERVER, switch=SWITCH, type="dhcp", device=SWITCH, mac="fa:16:3e:00:00:fe",
                      addresses=addresses or ("10.0.1.2",), secure=False)  # fmt: skip


def guest(number: int, *addresses: str, hostname: str = "", options: tuple[DhcpOption, ...] = ()) -> SwitchPort:
    return SwitchPort(id=f"guest-{number}", switch=SWITCH, type="instance", device=f"g{number}",
                      mac=f"fa:16:3e:00:00:{number:02x}", addresses=addresses, hostname=hostname,
                      dhcp_options=options)  # fmt: skip


def wire(*guests: int) -> None:
    """The bridge, the server's namespace and the guests', as the port appliers make them."""
    sh("ip link add br0 type bridge && ip link set br0 up")
    plug(f"dhcp-{SWITCH}", f"ns-{SERVER[:11]}", "fa:16:3e:00:00:fe", "tap-dhcp")
    for number in guests:
        plug(f"g{number}", "eth0", f"fa:16:3e:00:00:{number:02x}", f"tap-{number}")
    with open("/run/script", "w") as file:
        file.write(SCRIPT)
    sh("chmod +x /run/script")


def plug(namespace: str, interface: str, mac: str, tap: str) -> None:
    namespaces.ensure(namespace)
    sh(f"ip link add {tap} type veth peer name {interface} netns {namespace} address {mac}"
       f" && ip link set {tap} master br0 up && ip -n {namespace} link set {interface} up")  # fmt: skip


async def ask(number: int, tries: int = 3) -> dict[str, str]:
    """One run of udhcpc; what it was told, empty when there was no lease."""
    text = await ash(
        f"ip netns exec g{number} busybox udhcpc -f -q -n -t {tries} -T 1 -i eth0 -s /run/script"
        " -O staticroutes -O mtu -O tftp -O bootfile -O 150 2>&1 || true"
    )
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


async def resolve(number: int, name: str) -> str:
    return await ash(f"ip netns exec g{number} busybox nslookup {name} 10.0.1.2 2>&1 || true")


async def settled(dhcp: Dhcp) -> None:
    assert await dhcp.settle() == {}


@in_cell
async def test_a_guest_gets_its_lease_at_once() -> None:
    wire(1, 2)
    daemons = Daemons()
    dhcp = Dhcp(daemons, Records())
    assert dhcp.switch_changed(switch(mtu=1450))
    assert dhcp.port_changed(server_port())
    assert dhcp.port_changed(guest(1, "10.0.1.5", hostname="Alpha"))
    began = time.monotonic()
    await settled(dhcp)
    told = await ask(1)
    print("settle + start + lease", time.monotonic() - began)
    assert told == {
        "ip": "10.0.1.5",
        "mask": "24",
        "router": "10.0.1.1",
        "dns": "10.0.1.2",
        "mtu": "1450",
        "domain": "openstacklocal",
        "hostname": "alpha",
        "staticroutes": "169.254.169.254/32 10.0.1.2 10.9.0.0/16 10.0.1.9 0.0.0.0/0 10.0.1.1",
        "lease": "86400",
        "serverid": "10.0.1.2",
        "siaddr": "10.0.1.2",
    }
    assert not dhcp.switch_changed(switch(mtu=1450))
    assert not dhcp.port_changed(server_port())
    assert not dhcp.port_changed(guest(1, "10.0.1.5", hostname="Alpha"))
    assert await ask(2, 1) == {}, "an unknown MAC gets nothing"
    assert "169.254.169.254/32" in sh(f"ip -n dhcp-{SWITCH} -o addr")
    assert "default via 10.0.1.1" in sh(f"ip -n dhcp-{SWITCH} route")
    await dhcp.close()
    assert daemons.running() == {}


@in_cell
async def test_an_address_moves_to_another_host() -> None:
    wire(1, 2)
    dhcp = Dhcp(Daemons(), Records())
    dhcp.switch_changed(switch())
    dhcp.port_changed(server_port())
    dhcp.port_changed(guest(1, "10.0.1.5"))
    await settled(dhcp)
    assert (await ask(1))["hostname"] == "host-10-0-1-5"
    dhcp.port_removed("guest-1")
    dhcp.port_removed("guest-1")
    await settled(dhcp)
    assert await ask(1, 1) == {}
    dhcp.port_changed(guest(2, "10.0.1.5"))
    await settled(dhcp)
    assert (await ask(2, 1))["ip"] == "10.0.1.5"
    dhcp.port_changed(guest(2, "10.0.1.6"))
    dhcp.port_changed(guest(1, "10.0.1.5"))
    await settled(dhcp)
    assert (await ask(2, 1))["ip"] == "10.0.1.6"
    assert (await ask(1, 1))["ip"] == "10.0.1.5"
    await dhcp.close()


@in_cell
async def test_names_are_known_and_others_refused_at_once() -> None:
    wire(1)
    dhcp = Dhcp(Daemons(), Records())
    dhcp.switch_changed(switch(domain="example.internal"))
    dhcp.port_changed(server_port())
    dhcp.port_changed(guest(1, "10.0.1.5", hostname="alpha"))
    dhcp.port_changed(guest(2, "10.0.1.6", hostname="in valid\nname"))
    await settled(dhcp)
    await ask(1)
    for name in ("alpha.example.internal", "alpha", "host-10-0-1-5.example.internal"):
        assert "10.0.1.5" in await resolve(1, name)
    assert "10.0.1.6" in await resolve(1, "host-10-0-1-6.example.internal")
    assert "alpha.example.internal" in await resolve(1, "10.0.1.5")
    began = time.monotonic()
    for name in ("nobody.example.internal", "www.example.com", "8.8.8.8"):
        assert "NXDOMAIN" in await resolve(1, name)
    assert time.monotonic() - began < 2
    dhcp.port_removed("guest-1")
    await settled(dhcp)
    assert "NXDOMAIN" in await resolve(1, "alpha.example.internal")
    await dhcp.close()


@in_cell
async def test_a_name_in_a_ports_own_domain() -> None:
    wire(1)
    dhcp = Dhcp(Daemons(), Records())
    dhcp.switch_changed(switch())
    dhcp.port_changed(server_port())
    named = SwitchPort(id="guest-1", switch=SWITCH, type="instance", device="g1", mac="fa:16:3e:00:00:01",
                       addresses=("10.0.1.5",), hostname="www", domain="example.org")  # fmt: skip
    dhcp.port_changed(named)
    await settled(dhcp)
    await ask(1)
    assert "10.0.1.5" in await resolve(1, "www.example.org")
    assert "10.0.1.5" in await resolve(1, "www.openstacklocal")
    assert "10.0.1.5" not in await resolve(1, "other.example.org")
    await dhcp.close()


@in_cell
async def test_two_hosts_of_one_name() -> None:
    wire(1, 2)
    dhcp = Dhcp(Daemons(), Records())
    dhcp.switch_changed(switch())
    dhcp.port_changed(server_port())
    for number in (1, 2):
        dhcp.port_changed(guest(number, f"10.0.1.{number + 4}", hostname="web"))
    await settled(dhcp)
    for number in (1, 2, 1):
        told = await ask(number)
        assert (told["ip"], told["hostname"]) == (f"10.0.1.{number + 4}", "web")
    answer = await resolve(1, "web.openstacklocal")
    assert "10.0.1.5" in answer
    assert "10.0.1.6" in answer
    await dhcp.close()


@in_cell
async def test_changed_options_and_subnets_reach_the_guests() -> None:
    wire(1)
    daemons = Daemons()
    dhcp = Dhcp(daemons, Records())
    bare = DhcpOptions(subnet="sub-1", cidr="10.0.1.0/24", gateway=None, dhcp=True, dns=("9.9.9.9", "8.8.8.8"))
    dhcp.switch_changed(switch())
    dhcp.port_changed(server_port())
    dhcp.port_changed(guest(1, "10.0.1.5"))
    await settled(dhcp)
    pid = daemons.pid(f"dhcp-{SWITCH}")
    dhcp.switch_changed(switch(bare))
    await settled(dhcp)
    told = await ask(1)
    assert told["dns"] == "9.9.9.9 8.8.8.8"
    assert "router" not in told
    assert told["staticroutes"] == "169.254.169.254/32 10.0.1.2"
    assert "default" not in sh(f"ip -n dhcp-{SWITCH} route")
    assert daemons.pid(f"dhcp-{SWITCH}") == pid, "options need no restart"
    second = DhcpOptions(subnet="sub-2", cidr="10.0.2.0/24", gateway="10.0.2.1", dhcp=True)
    dhcp.switch_changed(switch(bare, second))
    dhcp.port_changed(server_port("10.0.1.2", "10.0.2.2"))
    dhcp.port_changed(guest(1, "10.0.2.7"))
    await settled(dhcp)
    assert (await ask(1))["ip"] == "10.0.2.7"
    dhcp.switch_changed(LogicalSwitch(id=SWITCH, zone=1, subnets=(second,)))
    await settled(dhcp)
    assert daemons.running() == {}, "no DHCP port, no server"
    dhcp.switch_removed(SWITCH)
    dhcp.port_removed("guest-1")
    dhcp.port_removed(SERVER)
    await settled(dhcp)


@in_cell
async def test_a_port_has_options_of_its_own() -> None:
    wire(1, 2)
    daemons = Daemons()
    dhcp = Dhcp(daemons, Records())
    dhcp.switch_changed(switch(mtu=1450))
    dhcp.port_changed(server_port())
    boot = (DhcpOption("bootfile-name", "pxelinux.0"), DhcpOption("tftp-server", "10.0.1.77"),
            DhcpOption("server-ip-address", "10.0.1.78"), DhcpOption("150", "10.0.1.79"), DhcpOption("mtu", "1300"),
            DhcpOption("dns-server", "9.9.9.9,8.8.8.8"), DhcpOption("ntp-server", "2001:db8::1"))  # fmt: skip
    dhcp.port_changed(guest(1, "10.0.1.5", options=boot))
    dhcp.port_changed(guest(2, "10.0.1.6"))
    await settled(dhcp)
    told = await ask(1)
    assert (told["bootfile"], told["tftp"], told["siaddr"]) == ("pxelinux.0", "10.0.1.77", "10.0.1.78")
    assert (told["opt150"], told["mtu"], told["dns"]) == ("0a00014f", "1300", "9.9.9.9 8.8.8.8")
    assert told["router"] == "10.0.1.1", "what the port doesn't say is as its subnet says"
    other = await ask(2)
    assert not other.keys() & {"bootfile", "tftp", "opt150"}
    assert (other["mtu"], other["dns"]) == ("1450", "10.0.1.2")
    pid = daemons.pid(f"dhcp-{SWITCH}")
    dhcp.port_changed(guest(1, "10.0.1.5", options=(DhcpOption("router", ""),)))
    await settled(dhcp)
    told = await ask(1)
    assert not told.keys() & {"router", "bootfile"}
    assert (told["ip"], told["mtu"]) == ("10.0.1.5", "1450")
    assert not daemons.fault(f"dhcp-{SWITCH}")
    assert daemons.pid(f"dhcp-{SWITCH}") == pid, "a port's options need no restart"
    await dhcp.close()


@in_cell
async def test_a_new_agent_finds_the_server_and_its_hosts() -> None:
    wire(1)
    records = Records()
    daemons = Daemons()
    dhcp = Dhcp(daemons, records)
    for part in (switch(), server_port(), guest(1, "10.0.1.5")):
        records.done(part)
        (dhcp.switch_changed if isinstance(part, LogicalSwitch) else dhcp.port_changed)(part)
    await settled(dhcp)
    pid = daemons.pid(f"dhcp-{SWITCH}")
    daemons.let_go()
    daemons = Daemons()
    daemons.resume()
    dhcp = Dhcp(daemons, Records())
    assert not dhcp.switch_changed(switch())
    assert not dhcp.port_changed(guest(1, "10.0.1.5"))
    await settled(dhcp)
    assert daemons.pid(f"dhcp-{SWITCH}") == pid
    assert (await ask(1))["ip"] == "10.0.1.5"
    await dhcp.close()


@in_cell
async def test_a_server_that_is_killed_comes_back_and_a_renewal_is_granted() -> None:
    wire(1)
    daemons = Daemons()
    dhcp = Dhcp(daemons, Records())
    dhcp.switch_changed(switch())
    dhcp.port_changed(server_port())
    dhcp.port_changed(guest(1, "10.0.1.5"))
    await settled(dhcp)
    pid = daemons.pid(f"dhcp-{SWITCH}")
    await ash(f"kill -9 {pid}")
    await eventually(lambda: daemons.pid(f"dhcp-{SWITCH}") not in (None, pid))
    assert (await ask(1))["ip"] == "10.0.1.5"
    await dhcp.close()


@in_cell
async def test_a_missing_port_is_told_and_tried_again() -> None:
    namespaces.ensure(f"dhcp-{SWITCH}")
    daemons = Daemons()
    dhcp = Dhcp(daemons, Records())
    dhcp.switch_changed(switch())
    dhcp.port_changed(server_port())
    failed = await dhcp.settle()
    assert {key.kind for key in failed} == {"switch", "port"}
    assert all("interface ns-" in reason for reason in failed.values())
    wire_after = f"ip link add tap0 type veth peer name ns-{SERVER[:11]} netns dhcp-{SWITCH}"
    sh(f"{wire_after} && ip link set tap0 up && ip -n dhcp-{SWITCH} link set ns-{SERVER[:11]} up")
    await settled(dhcp)
    assert daemons.pid(f"dhcp-{SWITCH}")
    await dhcp.close()


@in_cell
async def test_a_bad_network_stops_no_other() -> None:
    wire(1)
    dhcp = Dhcp(Daemons(), Records())
    dhcp.switch_changed(switch())
    dhcp.port_changed(server_port())
    dhcp.port_changed(guest(1, "10.0.1.5"))
    bad = LogicalSwitch(id="bad", zone=2, dhcp_port="bad-port",
                        subnets=(DhcpOptions(subnet="x\ny", cidr="10.0.7.0/24", gateway=None, dhcp=True),))  # fmt: skip
    dhcp.switch_changed(bad)
    plug("dhcp-bad", "ns-bad-port", "fa:16:3e:00:00:fd", "tap-bad")
    dhcp.port_changed(SwitchPort(id="bad-port", switch="bad", type="dhcp", device="bad", mac="fa:16:3e:00:00:fd"))
    failed = await dhcp.settle()
    assert all("not a plain subnet id" in reason for reason in failed.values())
    assert len(failed) == 2
    assert (await ask(1))["ip"] == "10.0.1.5"
    await dhcp.close()


@pytest.mark.parametrize("mode", ["slaac", "dhcpv6-stateless", "dhcpv6-stateful"])
def test_a_router_advertises(mode: str) -> None:
    @in_cell
    async def inside() -> None:
        sh("ip link add br0 type bridge && ip link set br0 up")
        plug("router-1", "qr-1", "fa:16:3e:00:00:01", "tap-r")
        sh("ip -n router-1 addr add 2001:db8:1::1/64 dev qr-1 nodad")
        sh("ip netns exec router-1 sysctl -qw net.ipv6.conf.all.forwarding=1")
        plug("g1", "eth0", "fa:16:3e:00:00:02", "tap-1")
        daemons = Daemons()
        advertisers = Advertisers(daemons)
        subnet = DhcpOptions(subnet="s6", cidr="2001:db8:1::/64", gateway="2001:db8:1::1", dhcp=True,
                             ra_mode=mode, address_mode=mode)  # fmt: skip
        told = {"mtu": 1450, "resolvers": ["2001:db8:1::2"]}
        assert await advertisers.advertise("router-1", "qr-1", [subnet], **told)
        assert not await advertisers.advertise("router-1", "qr-1", [subnet], **told)
        assert advertisers.speaking() == {"qr-1"}
        await eventually(lambda: "via fe80::" in sh("ip -n g1 -6 route show default"), "a default route", 15)
        assert "mtu 1450" in sh("ip -n g1 -6 route show default")
        if mode == "slaac":
            await eventually(lambda: "2001:db8:1:0:f816:3eff:fe00:2/64" in sh("ip -n g1 -6 -o addr"), "an address")
        assert await advertisers.silence("qr-1")
        assert not await advertisers.silence("qr-1")
        assert daemons.running() == {}

    inside()


@in_cell
async def test_dhcpv6_gives_the_fixed_address_and_frees_it() -> None:
    wire(1, 2)
    daemons = Daemons()
    dhcp = Dhcp(daemons, Records())
    dhcp.switch_changed(switch(SUBNET, SUBNET6))
    dhcp.port_changed(server_port("10.0.1.2", "2001:db8:1::2"))
    dhcp.port_changed(guest(1, "10.0.1.5", "2001:db8:1::5"))
    await settled(dhcp)
    assert "2001:db8:1::2/64" in sh(f"ip -n dhcp-{SWITCH} -6 -o addr")
    assert await eventually_granted(1) == "2001:db8:1::5"
    dhcp.port_removed("guest-1")
    dhcp.port_changed(guest(2, "10.0.1.5", "2001:db8:1::5"))
    await settled(dhcp)
    assert await eventually_granted(2) == "2001:db8:1::5"
    assert await asyncio.to_thread(solicit6, 1) == ""
    await dhcp.close()


async def eventually_granted(number: int) -> str:
    end = time.monotonic() + 30  # both sides wait until their link-local addresses are no longer tentative
    while time.monotonic() < end:
        if granted := await asyncio.to_thread(solicit6, number, 2.0):
            return granted
        await asyncio.sleep(0.05)
    raise AssertionError("no DHCPv6 lease")


def solicit6(number: int, within: float = 0.5) -> str:
    """The address a DHCPv6 client (RFC 8415) is granted by SOLICIT and REQUEST, each within so many s, or nothing."""
    mac = bytes([0xFA, 0x16, 0x3E, 0, 0, number])
    duid = struct.pack("!HHHH", 1, 10, 3, 1) + mac
    with namespaces.entered(f"g{number}"), socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"eth0")
        client.bind(("::", 546))
        client.settimeout(within)
        association = struct.pack("!HHIII", 3, 12, 1, 0, 0)
        index = socket.if_nametoindex("eth0")
        server = b""
        for kind, expected in ((1, 2), (3, 7)):
            try:
                client.sendto(bytes([kind, 0, 0, 7]) + duid + server + association, ("ff02::1:2", 547, 0, index))
                answer = client.recv(2000)
            except OSError:
                return ""
            options, at = {}, 4
            while at < len(answer):
                code, length = struct.unpack_from("!HH", answer, at)
                options[code] = answer[at : at + 4 + length]
                at += 4 + length
            if answer[0] != expected or 3 not in options or options[3][16:18] != b"\0\5":
                return ""
            server, association = options[2], options[3]
    return socket.inet_ntop(socket.AF_INET6, association[20:36])
