"""Connection tracking helpers in a router's rules: which reads along on which port, where the kernel has it."""

from collections.abc import Iterable
from functools import cache

from cumulet.dataplane.linux.nftables import Nft
from cumulet.topology.model import Helper

_NAMES = {("h323", 17): "RAS", ("h323", 6): "Q.931"}
_KNOWN = frozenset({"ftp", "irc", "netbios-ns", "pptp", "sane", "sip", "snmp", "tftp"})
_PROTOCOLS = {6: "tcp", 17: "udp"}


def rules(table: str, chain: str, helpers: Iterable[Helper]) -> list[str]:
    """The commands that declare helpers in a table, and the rules that give them to new conversations; `chain` comes
    behind connection tracking. A helper that the kernel has not is left out: the router does without."""
    lines = []
    for helper in helpers:
        name = _NAMES.get((helper.name, helper.protocol), helper.name)
        if (name not in _KNOWN and name not in _NAMES.values()) or not _is_there(name, _PROTOCOLS[helper.protocol]):
            continue
        protocol, port = _PROTOCOLS[helper.protocol], int(helper.port)
        own = f"h-{protocol}-{port}"
        lines += [
            f'add ct helper {table} {own} {{ type "{name}" protocol {protocol}; }}',
            f'add rule {table} {chain} ct state new {protocol} dport {port} ct helper set "{own}"',
        ]
    return lines


@cache
def _is_there(name: str, protocol: str) -> bool:
    """Whether the kernel has a helper, which may be a module that is not there."""
    with Nft() as nft:
        table = "inet cumulet_helpers"
        return nft.accepts(f'add table {table}\nadd ct helper {table} x {{ type "{name}" protocol {protocol}; }}')
