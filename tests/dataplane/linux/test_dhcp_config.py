"""The rendered dnsmasq files: no string of a user changes their meaning."""

import subprocess
from pathlib import Path
from typing import Literal

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cumulet.dataplane.linux import dnsmasq_config
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.topology.dhcp_options import DhcpOption
from cumulet.topology.model import DhcpOptions, LogicalSwitch, Route, SwitchPort

FOUR = DhcpOptions(subnet="s4", cidr="10.0.1.0/24", gateway="10.0.1.1", dhcp=True)
SIX = DhcpOptions(subnet="s6", cidr="2001:db8::/64", gateway="2001:db8::1", dhcp=True, address_mode="dhcpv6-stateful")
SLAAC = DhcpOptions(subnet="s7", cidr="2001:db8:7::/64", gateway=None, dhcp=True, address_mode="slaac", ra_mode="slaac")
HERE = ("10.0.1.2", "2001:db8::2")


def switch(*subnets: DhcpOptions, **more) -> LogicalSwitch:
    return LogicalSwitch(id="n", zone=1, subnets=subnets, **more)


def port(*addresses: str, **more) -> SwitchPort:
    values = {"id": "p", "switch": "n", "type": "instance", "device": "d", "mac": "fa:16:3e:00:00:01"}
    return SwitchPort(addresses=addresses, **(values | more))


def test_a_network_with_both_families() -> None:
    part = switch(FOUR, SIX, SLAAC, domain="Example.Internal", mtu=1400)
    text = dnsmasq_config.server(part, "ns-abc", Path("/run/x"))
    assert "dhcp-range=set:s-s4,10.0.1.0,static,255.255.255.0,86400s\n" in text
    assert "dhcp-range=set:s-s6,2001:db8::,static,64,86400s\n" in text
    assert "s-s7" not in text
    assert "domain=example.internal\n" in text
    assert dnsmasq_config.options(part, HERE).splitlines() == [
        "tag:s-s4,option:dns-server,10.0.1.2",
        "tag:s-s4,option:router,10.0.1.1",
        "tag:s-s4,option:classless-static-route,169.254.169.254/32,10.0.1.2,0.0.0.0/0,10.0.1.1",
        "tag:s-s4,249,169.254.169.254/32,10.0.1.2,0.0.0.0/0,10.0.1.1",
        "tag:s-s4,option:mtu,1400",
        "tag:s-s6,option6:dns-server,[2001:db8::2]",
        "tag:s-s6,option6:domain-search,example.internal",
    ]
    bound = dnsmasq_config.bindings(part, [port("10.0.1.5", "10.0.1.6", "2001:db8::5", "2001:db8:7::5", hostname="A")])
    assert dnsmasq_config.hosts(bound) == "fa:16:3e:00:00:01,10.0.1.5,a\nfa:16:3e:00:00:01,[2001:db8::5],a\n"
    assert dnsmasq_config.names(part, [port("10.0.1.5", "2001:db8::", hostname="a")]).splitlines() == [
        "10.0.1.5 a.example.internal a host-10-0-1-5.example.internal host-10-0-1-5",
        "2001:db8:: a.example.internal a host-2001-db8.example.internal host-2001-db8",
    ]


def test_a_port_has_its_name_in_its_own_domain_too() -> None:
    text = dnsmasq_config.names(switch(FOUR), [port("10.0.1.5", hostname="a", domain="Example.org")])
    assert text.split() == ["10.0.1.5", "a.openstacklocal", "a", "host-10-0-1-5.openstacklocal", "host-10-0-1-5",
                            "a.example.org"]  # fmt: skip
    assert "example.org" not in dnsmasq_config.names(switch(FOUR), [port("10.0.1.5", domain="example.org")])


def test_without_gateway_and_dhcp_address() -> None:
    bare = msgspec.structs.replace(FOUR, gateway=None, routes=(Route("10.9.0.0/16", "10.0.1.9"),))
    assert dnsmasq_config.options(switch(bare), ()).splitlines() == [
        "tag:s-s4,option:dns-server",
        "tag:s-s4,option:router",
        "tag:s-s4,option:classless-static-route,10.9.0.0/16,10.0.1.9",
        "tag:s-s4,249,10.9.0.0/16,10.0.1.9",
        "tag:s-s4,option:mtu,1500",
    ]


def test_subnets_without_dhcp_are_not_served() -> None:
    off = switch(msgspec.structs.replace(FOUR, dhcp=False))
    assert dnsmasq_config.options(off, HERE) == ""
    assert dnsmasq_config.bindings(off, [port("10.0.1.5")]) == []
    assert dnsmasq_config.names(off, [port("10.0.1.5")]).startswith("10.0.1.5 host-10-0-1-5.openstacklocal ")


@pytest.mark.parametrize("name", ["ignore", "infinite", "10m", "45", "2W"])
def test_names_that_dnsmasq_misreads_are_not_told_by_dhcp(name: str) -> None:
    [(_, _, told)] = dnsmasq_config.bindings(switch(FOUR), [port("10.0.1.5", hostname=name)])
    assert told == "host-10-0-1-5"


@pytest.mark.parametrize(
    "subnet",
    [
        msgspec.structs.replace(FOUR, subnet="a,b"),
        msgspec.structs.replace(FOUR, subnet="a\nb"),
        msgspec.structs.replace(FOUR, cidr="10.0.1.0/24\nx"),
        msgspec.structs.replace(FOUR, gateway="10.0.1.1,10.0.1.2"),
        msgspec.structs.replace(FOUR, dns=("8.8.8.8\n",)),
        msgspec.structs.replace(FOUR, dns=("fe80::1%eth0",)),
        msgspec.structs.replace(FOUR, routes=(Route("10.9.0.0/16", "x"),)),
    ],
)
def test_what_is_no_address_is_refused(subnet: DhcpOptions) -> None:
    part = switch(subnet)
    with pytest.raises(RealizeError):
        dnsmasq_config.options(part, HERE)
        dnsmasq_config.server(part, "ns-x", Path("/run/x"))


@pytest.mark.parametrize("mac", ["", "fa:16:3e:00:00:0", "fa:16:3e:00:00:01,x", "*:*:*:*:*:*", "id:*"])
def test_what_is_no_mac_is_refused(mac: str) -> None:
    with pytest.raises(RealizeError, match="MAC"):
        dnsmasq_config.bindings(switch(FOUR), [port("10.0.1.5", mac=mac)])


hostile = st.text(st.characters(), max_size=30) | st.text("a1-.,:=\n\r\t\0#/\\\"'[]*%", max_size=20)


@settings(deadline=None)
@given(hostname=hostile, domain=hostile)
def test_names_are_plain_or_left_out(hostname: str, domain: str) -> None:
    part = switch(FOUR, domain=domain)
    [(_, _, told)] = dnsmasq_config.bindings(part, [port("10.0.1.5", hostname=hostname)])
    assert told in {hostname.lower(), "host-10-0-1-5"}
    assert dnsmasq_config.label(told) == told
    line = dnsmasq_config.names(part, [port("10.0.1.5", hostname=hostname)])
    assert line.endswith("\n")
    assert set(line[:-1]) <= set("abcdefghijklmnopqrstuvwxyz0123456789-. ")
    text = dnsmasq_config.server(part, "ns-x", Path("/run/x"))
    assert len(text.splitlines()) == len(dnsmasq_config.server(switch(FOUR), "ns-x", Path("/run/x")).splitlines())


@given(
    name=hostile | st.sampled_from(["mtu", "bootfile-name", "43"]),
    value=hostile | st.text(),
    version=st.sampled_from([4, 6]),
)
def test_an_option_is_one_plain_line_or_none(name: str, value: str, version: Literal[4, 6]) -> None:
    """OSSA-2021-005: whatever a port says of DHCP, the file of options has a line more or none."""
    before = dnsmasq_config.options(switch(FOUR), HERE)
    asking = port("10.0.1.5", dhcp_options=(DhcpOption(name, value, version),))
    text = dnsmasq_config.options(switch(FOUR), HERE, [asking])
    assert text.startswith(before)
    more = text.removeprefix(before)
    assert more.count("\n") in {0, 1}
    assert len(more.splitlines()) == more.count("\n")
    assert not set(more[:-1]) & set("\"#'\\")
    assert more == "" or more.startswith("tag:p-p,")


@settings(max_examples=25, deadline=None)
@given(domain=hostile)
def test_dnsmasq_takes_the_configuration(tmp_path_factory: pytest.TempPathFactory, domain: str) -> None:
    path = tmp_path_factory.mktemp("dnsmasq") / "config"
    path.write_text(dnsmasq_config.server(switch(FOUR, SIX, domain=domain), "ns-x", path.parent))
    done = subprocess.run(["/usr/sbin/dnsmasq", "--test", f"--conf-file={path}"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    subnets = [msgspec.structs.replace(SIX, ra_mode="dhcpv6-stateful"), SLAAC]
    path.write_text(dnsmasq_config.advertiser("qr-x", subnets, 1400, ["2001:db8::2"], domain, path))
    done = subprocess.run(["/usr/sbin/dnsmasq", "--test", f"--conf-file={path}"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
