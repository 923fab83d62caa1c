"""The commands that every change needs, from nft's text into the kernel's own messages.

libnftables reads back all sets of a namespace with all their elements before it adds one element (measured with 1.0.6:
1 ms for 1,000 ports, 8 ms for 4,000), since it must know names and types. What `ruleset.Ruleset` writes needs no such
knowledge: its sets are declared beside it, and its rules are of one small form. Here these are encoded as libnftables
encodes them (a test compares what the kernel lists); whatever is not of that form is left to libnftables.

Sources: linux/netfilter/nf_tables.h, linux/netfilter/nfnetlink.h, `nft --debug=netlink`.
"""

import re
import socket
import struct
from collections.abc import Iterator, Mapping
from functools import lru_cache
from ipaddress import ip_address, ip_network
from typing import NamedTuple

from cumulet.dataplane.linux.attributes import NESTED, attribute

_SUBSYSTEM = 10
_BATCH_BEGIN, _BATCH_END = 0x10, 0x11
_NEWCHAIN, _DELCHAIN, _NEWRULE, _DELRULE, _NEWSET, _DELSET, _NEWELEMENT, _DELELEMENT = 3, 5, 6, 8, 9, 11, 12, 14
_REQUEST, _ACK, _CREATE, _APPEND = 0x1, 0x4, 0x400, 0x800
_FAMILIES = {"inet": 1, "bridge": 7}
_ACCEPT, _JUMP, _GOTO = 1, -3, -4
_META_PROTOCOL, _META_L4PROTO = 1, 16
_NETWORK, _TRANSPORT = 1, 2
_EQUAL, _AT_MOST, _AT_LEAST = 0, 3, 5
_SET_INTERVAL = 4
_MERGES, _KEY_ORDER, _NETWORK_ORDER = 2, 0, 2  # libnftables' notes in a set's user data, by which `nft list` reads it
_TYPES = {"ipv4_addr": (7, 4), "ipv6_addr": (8, 16)}
_DECLARED = re.compile(r"^add (?:set|map) (\w+ \w+) (\S+) (\{.*\})$", re.MULTILINE)
_BODY = re.compile(r"\{ type(?:of)? ([^;:]+?)(?: : ([^;]+?))?;( flags interval;)?( auto-merge;)? \}")
_RAW = re.compile(r"@th,\d+,(\d+)")


class UnknownError(Exception):
    """Not of the form that is known here: a case for libnftables."""


class Kind(NamedTuple):
    """What a set or map is declared to hold: the key's parts and the value (None for a set), by nft's type names."""

    key: tuple[str, ...]
    value: str | None
    interval: bool


@lru_cache(maxsize=256)
def kind_of(body: str) -> Kind | None:
    """The kind that a declaration's body (`{ type ipv4_addr; }`) gives; None when it is none of ours."""
    found = _BODY.fullmatch(body)
    if found is None:
        return None
    key, value, interval, _ = found.groups()
    return Kind(tuple(part.strip() for part in key.split(" . ")), value, bool(interval))


@lru_cache(maxsize=32)
def declared(base: str) -> Mapping[str, Kind]:
    """The sets and maps that a ruleset's base declares, by `family table name`."""
    found = ((f"{table} {name}", kind_of(body)) for table, name, body in _DECLARED.findall(base))
    return {name: kind for name, kind in found if kind is not None}


def batch(text: str, kinds: Mapping[str, Kind]) -> bytes | None:
    """The commands as one transaction for the kernel, the last one to be acknowledged; None: a case for libnftables."""
    try:
        messages = [message for line in text.splitlines() for message in _messages(line, kinds)]
    except (UnknownError, ValueError, KeyError, IndexError):
        return None
    parts = [_frame(_BATCH_BEGIN, _REQUEST, 0, 0, b"", socket.htons(_SUBSYSTEM))]
    for index, (kind, flags, family, body) in enumerate(messages, 1):
        last = _ACK if index == len(messages) else 0
        parts.append(_frame(_SUBSYSTEM << 8 | kind, _REQUEST | flags | last, index, family, body))
    parts.append(_frame(_BATCH_END, _REQUEST, len(messages) + 1, 0, b"", socket.htons(_SUBSYSTEM)))
    return b"".join(parts)


_Message = tuple[int, int, int, bytes]  # kind, flags, family, attributes


def _frame(kind: int, flags: int, sequence: int, family: int, body: bytes, resource: int = 0) -> bytes:
    header = struct.pack("=IHHII", 20 + len(body), kind, flags, sequence, 0)
    return header + struct.pack("=BBH", family, 0, resource) + body


def _number(kind: int, value: int) -> bytes:
    return attribute(kind, struct.pack("!I", value))


def _text(kind: int, value: str) -> bytes:
    return attribute(kind, value.encode() + b"\0")


def _nested(kind: int, *inner: bytes) -> bytes:
    return attribute(kind | NESTED, b"".join(inner))


def _messages(line: str, kinds: Mapping[str, Kind]) -> Iterator[_Message]:
    words = line.split(" ", 5)
    verb, what, family, table, name = words[:5]
    rest = words[5] if len(words) > 5 else ""
    number, head = _FAMILIES[family], _text(1, table)
    match verb, what:
        case "add", "chain" if not rest:
            yield _NEWCHAIN, _CREATE, number, head + _text(3, name)
        case "delete", "chain":
            yield _DELCHAIN, 0, number, head + _text(3, name)
        case "flush", "chain":
            yield _DELRULE, 0, number, head + _text(2, name)
        case "add", "rule":
            yield _NEWRULE, _CREATE | _APPEND, number, head + _text(2, name) + _nested(4, *_expressions(rest))
        case "add", "set":
            yield _NEWSET, _CREATE, number, head + _text(2, name) + _set(rest)
        case "delete", "set":
            yield _DELSET, 0, number, head + _text(2, name)
        case "add" | "delete", "element":
            kind = kinds[f"{family} {table} {name}"]
            code, flags = (_NEWELEMENT, _CREATE) if verb == "add" else (_DELELEMENT, 0)
            elements = rest.removeprefix("{ ").removesuffix(" }").split(", ")
            for start in range(0, len(elements), 200):  # an attribute is at most 64 KiB long
                listed = b"".join(_nested(1, _element(one, kind)) for one in elements[start : start + 200])
                yield code, flags, number, head + _text(2, name) + attribute(3 | NESTED, listed)
        case _:
            raise UnknownError(line)


# ---- sets and elements


def _set(body: str) -> bytes:
    kind = kind_of(body)
    if kind is None or kind.value is not None or len(kind.key) != 1:
        raise UnknownError(body)
    type_number, length = _TYPES[kind.key[0]]
    notes = struct.pack("=BBI", _KEY_ORDER, 4, _NETWORK_ORDER)
    if "auto-merge" in body:
        notes += struct.pack("=BBI", _MERGES, 4, 1)
    found = _number(3, _SET_INTERVAL if kind.interval else 0) + _number(4, type_number) + _number(5, length)
    return found + _number(10, 1) + attribute(13, notes)  # the number is of use within the transaction only


def _element(text: str, kind: Kind) -> bytes:
    key, _, value = text.partition(" : ")
    first, last = _key(key, kind)
    found = _nested(1, attribute(1, first))
    if kind.interval:
        found += _nested(10, attribute(1, last))
    if value:
        found += _nested(2, _value(value, kind.value))
    return found


def _key(text: str, kind: Kind) -> tuple[bytes, bytes]:
    """A key's two ends, which are the same unless the set holds intervals."""
    parts = text.split(" . ")
    if len(parts) != len(kind.key) or (kind.interval and len(parts) == 1):
        raise UnknownError(text)  # a plain interval is kept as two elements of a tree
    ends = [_datum(part, type_) for part, type_ in zip(parts, kind.key, strict=True)]
    if len(ends) == 1:
        return ends[0]
    if not kind.interval and any(first != last for first, last in ends):
        raise UnknownError(text)
    return b"".join(_padded(first) for first, _ in ends), b"".join(_padded(last) for _, last in ends)


def _padded(datum: bytes) -> bytes:
    return datum + b"\0" * (-len(datum) % 4)


def _datum(text: str, type_: str) -> tuple[bytes, bytes]:
    if type_ in {"ifname", "iifname"}:
        name = text.strip('"').encode()
        if not text.startswith('"') or not 0 < len(name) < 16:
            raise UnknownError(text)
        made = name.ljust(16, b"\0")
    elif type_ == "ether_addr":
        made = bytes.fromhex(text.replace(":", ""))
    elif type_ in _TYPES:
        network = ip_network(text)
        if len(network.network_address.packed) != _TYPES[type_][1]:
            raise UnknownError(text)
        return network.network_address.packed, network.broadcast_address.packed
    elif raw := _RAW.fullmatch(type_):
        first, _, last = text.partition("-")
        low, high = (int(end, 16).to_bytes(int(raw[1]) // 8, "big") for end in (first, last or first))
        return low, high
    else:
        raise UnknownError(type_)
    return made, made


def _value(text: str, type_: str | None) -> bytes:
    if type_ == "verdict":
        return _verdict(text)
    if type_ == "ipv4_addr":
        return attribute(1, ip_address(text).packed)
    if type_ == "ct zone":
        return attribute(1, struct.pack("=H", int(text)))
    raise UnknownError(text)


def _verdict(text: str) -> bytes:
    word, _, chain = text.partition(" ")
    if word == "accept":
        return _nested(2, attribute(1, struct.pack("!i", _ACCEPT)))
    code = {"jump": _JUMP, "goto": _GOTO}[word]
    return _nested(2, attribute(1, struct.pack("!i", code)) + _text(2, chain))


# ---- rules


def _expression(name: str, *values: bytes) -> bytes:
    return _nested(1, _text(1, name), _nested(2, *values))


def _compared(operation: int, value: bytes) -> bytes:
    return _expression("cmp", _number(1, 1), _number(2, operation), _nested(3, attribute(1, value)))


def _meta(key: int, value: bytes) -> bytes:
    return _expression("meta", _number(1, 1), _number(2, key)) + _compared(_EQUAL, value)


def _payload(place: int, offset: int, length: int) -> bytes:
    return _expression("payload", _number(1, 1), _number(2, place), _number(3, offset), _number(4, length))


def _expressions(rule: str) -> Iterator[bytes]:
    words = rule.split(" ")
    while words:
        match words:
            case ["meta", "protocol", "ip" | "ip6" as name, *rest]:
                yield _meta(_META_PROTOCOL, b"\x08\x00" if name == "ip" else b"\x86\xdd")
            case ["meta", "l4proto", number, *rest]:
                yield _meta(_META_L4PROTO, bytes([int(number)]))
            case ["th", "dport", ports, *rest]:
                yield _payload(_TRANSPORT, 2, 2) + _ports(ports)
            case ["icmp" | "icmpv6", "type", type_, "icmp" | "icmpv6", "code", code, *rest]:
                yield _payload(_TRANSPORT, 0, 2) + _compared(_EQUAL, bytes([int(type_), int(code)]))
            case ["icmp" | "icmpv6", "type", type_, *rest]:
                yield _payload(_TRANSPORT, 0, 1) + _compared(_EQUAL, bytes([int(type_)]))
            case ["ip" | "ip6" as family, "saddr" | "daddr" as side, remote, *rest]:
                yield _remote(family, side, remote)
            case ["accept"] | ["jump", _]:
                yield _expression("immediate", _number(1, 0), _nested(2, _verdict(" ".join(words))))
                rest = []
            case _:
                raise UnknownError(rule)
        words = rest


def _ports(text: str) -> bytes:
    first, dash, last = text.partition("-")
    low = struct.pack("!H", int(first))
    if not dash:
        return _compared(_EQUAL, low)
    return _compared(_AT_LEAST, low) + _compared(_AT_MOST, struct.pack("!H", int(last)))


_OFFSETS: Mapping[tuple[str, str], int] = {
    ("ip", "saddr"): 12, ("ip", "daddr"): 16, ("ip6", "saddr"): 8, ("ip6", "daddr"): 24
}  # fmt: skip


def _remote(family: str, side: str, remote: str) -> bytes:
    offset, whole = _OFFSETS[family, side], 4 if family == "ip" else 16
    if remote.startswith("@"):
        return _payload(_NETWORK, offset, whole) + _expression("lookup", _text(1, remote[1:]), _number(2, 1))
    network = ip_network(remote)
    address, length = network.network_address.packed, network.prefixlen
    if len(address) != whole or not length:
        raise UnknownError(remote)
    if length % 8 == 0:
        return _payload(_NETWORK, offset, length // 8) + _compared(_EQUAL, address[: length // 8])
    mask = attribute(1, network.netmask.packed)
    cut = [_number(1, 1), _number(2, 1), _number(3, whole), _nested(4, mask), _nested(5, attribute(1, bytes(whole)))]
    return _payload(_NETWORK, offset, whole) + _expression("bitwise", *cut) + _compared(_EQUAL, address)
