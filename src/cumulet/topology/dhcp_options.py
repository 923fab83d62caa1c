"""The DHCP options that a port may ask for: their names, codes and what their values are made of.

A closed grammar (OSSA-2021-005): a name stands in the tables below or is a code, and a value is addresses, a number,
routes, or text of plain characters without line ends, quotes, backslashes and `#`. Nobody copies anything else into a
server's configuration. Names and codes are dnsmasq's (`dnsmasq --help dhcp`, `dhcp6`), those of Neutron's clients.
"""

import ipaddress
import re
from collections.abc import Mapping
from typing import Literal

import msgspec

Kind = Literal["text", "number", "addresses", "routes"]

_TEXT = re.compile(r"[!$-&(-\[\]-~](?:[ !$-&(-\[\]-~]*[!$-&(-\[\]-~])?")  # printable, but for " # ' and \
_NUMBER = re.compile(r"-?[0-9]{1,10}")
_CODE = re.compile(r"[1-9][0-9]{0,2}")

_V4: Mapping[str, tuple[int, Kind]] = {
    "netmask": (1, "addresses"), "time-offset": (2, "number"), "router": (3, "addresses"),
    "dns-server": (6, "addresses"), "log-server": (7, "addresses"), "lpr-server": (9, "addresses"),
    "boot-file-size": (13, "number"), "domain-name": (15, "text"), "swap-server": (16, "addresses"),
    "root-path": (17, "text"), "extension-path": (18, "text"), "ip-forward-enable": (19, "number"),
    "max-datagram-reassembly": (22, "number"), "default-ttl": (23, "number"), "mtu": (26, "number"),
    "router-discovery": (31, "number"), "router-solicitation": (32, "addresses"), "arp-timeout": (35, "number"),
    "tcp-ttl": (37, "number"), "tcp-keepalive": (38, "number"), "nis-domain": (40, "text"),
    "nis-server": (41, "addresses"), "ntp-server": (42, "addresses"), "netbios-ns": (44, "addresses"),
    "netbios-dd": (45, "addresses"), "netbios-nodetype": (46, "number"), "netbios-scope": (47, "text"),
    "x-windows-fs": (48, "addresses"), "x-windows-dm": (49, "addresses"), "T1": (58, "number"), "T2": (59, "number"),
    "vendor-class": (60, "text"), "nis+-domain": (64, "text"), "nis+-server": (65, "addresses"),
    "tftp-server": (66, "text"), "bootfile-name": (67, "text"), "mobile-ip-home": (68, "addresses"),
    "smtp-server": (69, "addresses"), "pop3-server": (70, "addresses"), "nntp-server": (71, "addresses"),
    "irc-server": (74, "addresses"), "user-class": (77, "text"), "posix-timezone": (100, "text"),
    "tzdb-timezone": (101, "text"), "domain-search": (119, "text"), "classless-static-route": (121, "routes"),
    "tftp-server-address": (150, "addresses"), "server-ip-address": (255, "addresses"),
}  # fmt: skip
_V6: Mapping[str, tuple[int, Kind]] = {
    "sip-server-domain": (21, "text"), "sip-server": (22, "addresses"), "dns-server": (23, "addresses"),
    "domain-search": (24, "text"), "nis-server": (27, "addresses"), "nis+-server": (28, "addresses"),
    "nis-domain": (29, "text"), "nis+-domain": (30, "text"), "sntp-server": (31, "addresses"),
    "information-refresh-time": (32, "number"), "posix-timezone": (41, "text"), "tzdb-timezone": (42, "text"),
    "ntp-server": (56, "addresses"), "bootfile-url": (59, "text"), "bootfile-param": (60, "text"),
}  # fmt: skip
KNOWN: Mapping[int, Mapping[str, tuple[int, Kind]]] = {4: _V4, 6: _V6}
"""By IP version: the option's code and what its value is."""
_OURS = {4: frozenset({1, 12, 50, 51, 53, 54, 55, 57, 58, 59, 61, 81, 82, 90}), 6: frozenset(range(1, 21))}
"""Codes that the protocol itself needs, or by which hosts are told apart: they are the server's to say."""
BLANK = frozenset({"router", "classless-static-route"})
"""Options that may be empty: the host is then told none, whatever its subnet says."""


class DhcpOption(msgspec.Struct, frozen=True):
    """One option for a port's host: `name` as in `KNOWN`, or a code in digits."""

    name: str
    value: str
    version: Literal[4, 6] = 4


def fault(option: DhcpOption) -> str:
    """What is wrong with an option, for a person; empty when its name and its characters are fine."""
    name, known = option.name, KNOWN[option.version]
    if name not in known and not (_CODE.fullmatch(name) and int(name) < 255):
        return f"there is no DHCP option of that name for IPv{option.version}; it may be a code from 1 to 254"
    code = known[name][0] if name in known else int(name)
    if code in _OURS[option.version]:
        return "the DHCP server alone says this option"
    if not option.value:
        return "" if name in BLANK else "it has no value"
    if not _TEXT.fullmatch(option.value):
        return "its value may hold printable ASCII characters but for \" # ' and \\, and neither begin nor end blank"
    return ""


def is_fit(option: DhcpOption) -> bool:
    """Whether the value is what this option is made of, so that a host can be told it."""
    if fault(option):
        return False
    kind = KNOWN[option.version].get(option.name, (0, "text"))[1]
    items = [item.strip() for item in option.value.split(",")] if option.value else []
    if kind == "number":
        return bool(_NUMBER.fullmatch(option.value))
    if kind == "addresses":
        return all(_is_address(item, option.version) for item in items)
    if kind == "routes":
        return len(items) % 2 == 0 and all(
            _is_network(one) and _is_address(via, 4) for one, via in zip(items[::2], items[1::2], strict=True)
        )
    return True


def _is_address(text: str, version: int) -> bool:
    try:
        return ipaddress.ip_address(text).version == version and "%" not in text
    except ValueError:
        return False


def _is_network(text: str) -> bool:
    try:
        return "/" in text and ipaddress.ip_network(text).version == 4
    except ValueError:
        return False
