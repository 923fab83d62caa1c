"""A small rtnetlink: links, addresses, routes, bridge ports and forwarding entries, batched, without processes.

How it is spoken, and what a batch is, stands in netlink_socket.py.

Sources: rtnetlink(7), linux/if_link.h, linux/rtnetlink.h, linux/neighbour.h.
"""

import ipaddress
import socket
import struct
import time
from dataclasses import dataclass

from cumulet.dataplane.linux.attributes import NESTED, attribute, attributes
from cumulet.dataplane.linux.netlink_socket import NetlinkError, NetlinkSocket

_RTM_NEWLINK, _RTM_DELLINK, _RTM_GETLINK = 16, 17, 18
_RTM_NEWADDR, _RTM_DELADDR, _RTM_GETADDR = 20, 21, 22
_RTM_NEWROUTE, _RTM_DELROUTE, _RTM_GETROUTE = 24, 25, 26
_RTM_NEWNEIGH, _RTM_DELNEIGH, _RTM_GETNEIGH = 28, 29, 30
_DUMP = 0x300
_REPLACE, _EXCL, _CREATE = 0x100, 0x200, 0x400

_IFLA_ADDRESS, _IFLA_IFNAME, _IFLA_MTU, _IFLA_LINK, _IFLA_QDISC, _IFLA_MASTER, _IFLA_LINKINFO = 1, 3, 4, 5, 6, 10, 18
_IFLA_IFALIAS, _IFLA_AF_SPEC, _IFLA_GROUP, _IFLA_NET_NS_FD, _IFLA_EXT_MASK = 20, 26, 27, 28, 29
_INFO_KIND, _INFO_DATA, _INFO_SLAVE_KIND, _INFO_SLAVE_DATA = 1, 2, 4, 5
_VETH_INFO_PEER, _VLAN_ID, _VLAN_FLAGS, _LOOSE_BINDING = 1, 1, 2, 4
_BR_STP_STATE, _BR_MCAST_SNOOPING, _BRPORT_LEARNING, _BRPORT_UNICAST_FLOOD = 5, 23, 8, 9
_INET6_ADDR_GEN_MODE = 8
_IFF_UP, _IFF_RUNNING, _IFF_LOWER_UP = 0x1, 0x40, 0x10000
_SKIP_STATS = 1 << 3

_IFA_ADDRESS, _IFA_LOCAL, _IFA_FLAGS = 1, 2, 8
_IFA_F_NODAD = 0x02
_RTA_DST, _RTA_OIF, _RTA_GATEWAY, _RTA_TABLE = 1, 4, 5, 15
_RT_TABLE_MAIN, _RTPROT_STATIC, _RTN_UNICAST = 254, 4, 1
_RTNH_F_ONLINK = 4
_NDA_DST, _NDA_LLADDR = 1, 2
_NUD_REACHABLE, _NUD_NOARP, _NTF_MASTER, _NTF_PROXY, _NTF_STICKY = 0x02, 0x40, 0x04, 0x08, 0x40
_LEARNED = ((_RTM_DELNEIGH, 0, 0), (_RTM_NEWNEIGH, _NUD_REACHABLE, 0))  # in place of a fixed entry

LEAST_IPV6 = 1280  # the MTU below which an interface has no IPv6 (RFC 8200, section 5)


@dataclass(frozen=True, slots=True)
class Link:
    """An interface as the kernel tells it. `master` and `peer` are indexes (`peer` in the other end's namespace).

    `carrier`: the other end is up; `runs`: and the kernel acts on it. `learning` and `flood` are those of a bridge's
    port, None for what is none. `qdisc` is the kind of its queue. Of a VLAN (kind "vlan") `peer` is what it is one of,
    and `tag` its number (else 0).
    """

    index: int
    name: str
    up: bool
    mtu: int
    mac: str
    kind: str
    master: int | None
    alias: str
    peer: int | None
    group: int = 0
    carrier: bool = False
    runs: bool = False
    learning: bool | None = None
    flood: bool | None = None
    qdisc: str = ""
    tag: int = 0


@dataclass(frozen=True, slots=True)
class Route:
    """A unicast route of the main table. `destination` is a CIDR; `static` is true for routes that we wrote."""

    destination: str
    gateway: str | None
    index: int | None
    static: bool


def _number(kind: int, value: int) -> bytes:
    return attribute(kind, struct.pack("=I", value))


def _octet(kind: int, value: int) -> bytes:
    return attribute(kind, struct.pack("=B", value))


def _text(kind: int, value: str) -> bytes:
    return attribute(kind, value.encode() + b"\0")


def _nested(kind: int, *inner: bytes) -> bytes:
    return attribute(kind | NESTED, b"".join(inner))


def _string(value: bytes | None) -> str:
    return value.rstrip(b"\0").decode(errors="replace") if value else ""


def _u32(value: bytes | None) -> int | None:
    return int(struct.unpack("=I", value)[0]) if value else None


def _flag(value: bytes | None) -> bool | None:
    return value[0] != 0 if value else None


def _mac(text: str) -> bytes:
    return bytes.fromhex(text.replace(":", ""))


def _ifinfo(family: int = socket.AF_UNSPEC, index: int = 0, flags: int = 0, change: int = 0) -> bytes:
    return struct.pack("=BxHiII", family, 0, index, flags, change)


class Netlink(NetlinkSocket):
    """See the module's docstring."""

    # ---- links

    def add_bridge(self, name: str, *, mtu: int | None = None, mac: str | None = None) -> None:
        """A bridge without spanning tree and multicast snooping, down."""
        info = _nested(_INFO_DATA, _number(_BR_STP_STATE, 0), _octet(_BR_MCAST_SNOOPING, 0))
        body = _ifinfo() + _text(_IFLA_IFNAME, name) + _nested(_IFLA_LINKINFO, _text(_INFO_KIND, "bridge"), info)
        if mtu is not None:
            body += _number(_IFLA_MTU, mtu)
        if mac is not None:
            body += attribute(_IFLA_ADDRESS, _mac(mac))
        self._change(_RTM_NEWLINK, _CREATE | _EXCL, body, f"add bridge {name}")

    def add_veth(
        self,
        name: str,
        peer: str,
        *,
        namespace: int | None = None,
        master: int | None = None,
        mac: str | None = None,
        mtu: int | None = None,
        peer_mac: str | None = None,
    ) -> None:
        """A veth pair, both ends down. `peer` is made in the namespace behind the descriptor `namespace` (None: here);
        `name` becomes a port of the bridge with index `master`. `mtu` is for both ends."""
        inner = _ifinfo() + _text(_IFLA_IFNAME, peer)
        outer = _ifinfo() + _text(_IFLA_IFNAME, name)
        if namespace is not None:
            inner += _number(_IFLA_NET_NS_FD, namespace)
        if mtu is not None:
            inner += _number(_IFLA_MTU, mtu)
            outer += _number(_IFLA_MTU, mtu)
        if peer_mac is not None:
            inner += attribute(_IFLA_ADDRESS, _mac(peer_mac))
        if mac is not None:
            outer += attribute(_IFLA_ADDRESS, _mac(mac))
        if master is not None:
            outer += _number(_IFLA_MASTER, master)
        data = _nested(_INFO_DATA, attribute(_VETH_INFO_PEER | NESTED, inner))
        body = outer + _nested(_IFLA_LINKINFO, _text(_INFO_KIND, "veth"), data)
        self._change(_RTM_NEWLINK, _CREATE | _EXCL, body, f"add veth {name}")

    def add_vlan(self, name: str, parent: int, tag: int, *, master: int | None = None, mtu: int) -> None:
        """VLAN `tag` of the interface with index `parent`, down; it becomes a port of the bridge with index `master`.

        It may be up while its parent is down. Errno EOPNOTSUPP: the kernel has none.
        """
        flags = attribute(_VLAN_FLAGS, struct.pack("=II", _LOOSE_BINDING, _LOOSE_BINDING))  # value and mask
        data = _nested(_INFO_DATA, attribute(_VLAN_ID, struct.pack("=H", tag)), flags)
        body = _ifinfo() + _text(_IFLA_IFNAME, name) + _number(_IFLA_LINK, parent) + _number(_IFLA_MTU, mtu)
        if master is not None:
            body += _number(_IFLA_MASTER, master)
        body += _nested(_IFLA_LINKINFO, _text(_INFO_KIND, "vlan"), data)
        self._change(_RTM_NEWLINK, _CREATE | _EXCL, body, f"add VLAN {tag} {name}")

    def set_link(
        self,
        name: str,
        *,
        up: bool | None = None,
        mtu: int | None = None,
        mac: str | None = None,
        master: int | None = None,
        alias: str | None = None,
        group: int | None = None,
        namespace: int | None = None,
        rename: str | None = None,
        link_local: bool | None = None,
    ) -> None:
        """Change what is not None. `master` 0 releases; `link_local` False: the kernel makes no fe80:: address.

        Renaming needs the index, so `rename` costs a look-up.
        """
        flags, change, index = 0, 0, 0
        if up is not None:
            flags, change = (_IFF_UP if up else 0), _IFF_UP
        body = b""
        if rename is None:
            body += _text(_IFLA_IFNAME, name)
        else:
            found = self.link(name)
            if found is None:
                raise NetlinkError(19, f"no interface {name}")
            index = found.index
            body += _text(_IFLA_IFNAME, rename)
        if mtu is not None:
            body += _number(_IFLA_MTU, mtu)
        if mac is not None:
            body += attribute(_IFLA_ADDRESS, _mac(mac))
        if master is not None:
            body += _number(_IFLA_MASTER, master)
        if alias is not None:
            body += _text(_IFLA_IFALIAS, alias)
        if group is not None:
            body += _number(_IFLA_GROUP, group)
        if namespace is not None:
            body += _number(_IFLA_NET_NS_FD, namespace)
        if link_local is not None:
            mode = _octet(_INET6_ADDR_GEN_MODE, 0 if link_local else 1)
            body += _nested(_IFLA_AF_SPEC, _nested(socket.AF_INET6, mode))
        self._change(_RTM_NEWLINK, 0, _ifinfo(index=index, flags=flags, change=change) + body, f"set link {name}")

    def set_bridge_port(self, name: str, *, learning: bool, flood: bool) -> None:
        """Whether the bridge learns addresses at this port, and floods frames for unknown addresses to it."""
        data = _nested(
            _INFO_SLAVE_DATA, _octet(_BRPORT_LEARNING, int(learning)), _octet(_BRPORT_UNICAST_FLOOD, int(flood))
        )
        info = _nested(_IFLA_LINKINFO, _text(_INFO_SLAVE_KIND, "bridge"), data)
        self._change(_RTM_NEWLINK, 0, _ifinfo() + _text(_IFLA_IFNAME, name) + info, f"set bridge port {name}")

    def delete_link(self, name: str) -> None:
        """Delete an interface (for a veth: both ends); one that is not there is fine."""
        body = _ifinfo() + _text(_IFLA_IFNAME, name)
        self._change(_RTM_DELLINK, 0, body, f"delete link {name}", tolerated=(19,))

    def delete_group(self, group: int) -> None:
        """Delete all interfaces of a group, in the time of one; none is fine."""
        self._change(_RTM_DELLINK, 0, _ifinfo() + _number(_IFLA_GROUP, group), f"delete group {group}", (19,))

    def link(self, name: str) -> Link | None:
        """One interface, or None."""
        body = _ifinfo() + _text(_IFLA_IFNAME, name) + _number(_IFLA_EXT_MASK, _SKIP_STATS)
        try:
            answers = self._query(_RTM_GETLINK, 0, body, f"get link {name}")
        except NetlinkError as error:
            if error.errno == 19:
                return None
            raise
        return _link_of(answers[0]) if answers else None

    def running(self, name: str, seconds: float = 1.0) -> bool:
        """Whether an interface has carrier and passes packets; if it has, wait for the latter.

        The kernel acts on a new carrier in the background. Until then a bridge forwards nothing by the interface, and
        its queue swallows what is sent. Being asked, Linux does it at once since 6.2; before, it takes its time.
        """
        deadline = time.monotonic() + seconds
        while (found := self.link(name)) is not None and found.carrier:
            if found.runs or time.monotonic() > deadline:
                return found.runs
            time.sleep(0.0005)
        return False

    def links(self) -> dict[str, Link]:
        """All interfaces of the namespace, by name."""
        body = _ifinfo() + _number(_IFLA_EXT_MASK, _SKIP_STATS)
        found = [_link_of(answer) for answer in self._query(_RTM_GETLINK, _DUMP, body, "list links")]
        return {link.name: link for link in found}

    # ---- addresses

    def add_address(self, index: int, interface: str) -> None:
        """Give an interface an address with prefix length (`10.0.0.1/24`), IPv6 without duplicate detection."""
        self._address(_RTM_NEWADDR, _CREATE | _REPLACE, index, interface, "add")

    def delete_address(self, index: int, interface: str) -> None:
        """Take an address away; one that is not there is fine."""
        self._address(_RTM_DELADDR, 0, index, interface, "delete", tolerated=(99, 19))

    def _address(
        self, kind: int, flags: int, index: int, interface: str, verb: str, tolerated: tuple[int, ...] = ()
    ) -> None:
        parsed = ipaddress.ip_interface(interface)
        family = socket.AF_INET if parsed.version == 4 else socket.AF_INET6
        body = struct.pack("=BBBBi", family, parsed.network.prefixlen, 0, 0, index)
        body += attribute(_IFA_LOCAL, parsed.ip.packed) + attribute(_IFA_ADDRESS, parsed.ip.packed)
        if parsed.version == 6:
            body += _number(_IFA_FLAGS, _IFA_F_NODAD)
        self._change(kind, flags, body, f"{verb} address {interface}", tolerated=tolerated)

    def addresses(self) -> dict[int, set[str]]:
        """The addresses of all interfaces, by index, as canonical `address/length` (IPv6 link-local ones included)."""
        found: dict[int, set[str]] = {}
        for answer in self._query(_RTM_GETADDR, _DUMP, struct.pack("=BBBBi", 0, 0, 0, 0, 0), "list addresses"):
            _family, length, _, _, index = struct.unpack_from("=BBBBi", answer)
            values = attributes(answer[8:])
            packed = values.get(_IFA_LOCAL) or values.get(_IFA_ADDRESS)
            if packed:
                found.setdefault(index, set()).add(f"{ipaddress.ip_address(packed)}/{length}")
        return found

    # ---- routes

    def replace_route(
        self, destination: str, *, gateway: str | None = None, index: int | None = None, onlink: bool = False
    ) -> None:
        """Write a route of the main table (`0.0.0.0/0` is the default), in place of another to the same destination."""
        self._route(_RTM_NEWROUTE, _CREATE | _REPLACE, destination, gateway, index, onlink, "add")

    def delete_route(self, destination: str, *, gateway: str | None = None, index: int | None = None) -> None:
        """Take a route away; one that is not there is fine."""
        self._route(_RTM_DELROUTE, 0, destination, gateway, index, False, "delete", tolerated=(3, 2, 19))

    def _route(
        self,
        kind: int,
        flags: int,
        destination: str,
        gateway: str | None,
        index: int | None,
        onlink: bool,
        verb: str,
        tolerated: tuple[int, ...] = (),
    ) -> None:
        network = ipaddress.ip_network(destination)
        family = socket.AF_INET if network.version == 4 else socket.AF_INET6
        scope = 0 if gateway or network.version == 6 else 253
        if kind == _RTM_DELROUTE and not gateway:
            scope = 255  # RT_SCOPE_NOWHERE: whatever scope the route has
        onlink_flag = _RTNH_F_ONLINK if onlink else 0
        body = struct.pack(
            "=BBBBBBBBI", family, network.prefixlen, 0, 0, _RT_TABLE_MAIN, _RTPROT_STATIC, scope, _RTN_UNICAST,
            onlink_flag,
        )  # fmt: skip
        body += attribute(_RTA_DST, network.network_address.packed)
        if gateway is not None:
            body += attribute(_RTA_GATEWAY, ipaddress.ip_address(gateway).packed)
        if index is not None:
            body += _number(_RTA_OIF, index)
        self._change(kind, flags, body, f"{verb} route {destination} via {gateway}", tolerated=tolerated)

    def routes(self) -> list[Route]:
        """The unicast routes of the main table, both families."""
        found = []
        for family in (socket.AF_INET, socket.AF_INET6):
            query = struct.pack("=BBBBBBBBI", family, 0, 0, 0, _RT_TABLE_MAIN, 0, 0, 0, 0)
            for answer in self._query(_RTM_GETROUTE, _DUMP, query, "list routes"):
                length = answer[1]
                table, protocol, kind = answer[4], answer[5], answer[7]
                values = attributes(answer[12:])
                if (_u32(values.get(_RTA_TABLE)) or table) != _RT_TABLE_MAIN or kind != _RTN_UNICAST:
                    continue
                if answer[0] != family:
                    continue
                destination = values.get(_RTA_DST) or (b"\0" * (4 if family == socket.AF_INET else 16))
                via = values.get(_RTA_GATEWAY)
                found.append(
                    Route(
                        destination=f"{ipaddress.ip_address(destination)}/{length}",
                        gateway=str(ipaddress.ip_address(via)) if via else None,
                        index=_u32(values.get(_RTA_OIF)),
                        static=protocol == _RTPROT_STATIC,
                    )
                )
        return found

    # ---- neighbours

    def set_forwarding(self, index: int, mac: str, *, fixed: bool) -> None:
        """Tell a bridge that `mac` is behind the port with this index: for good (an entry that is not sticky would move
        to any port that sends it), or as if it had learned that, while the port is up."""
        for kind, state, sticky in [(_RTM_NEWNEIGH, _NUD_NOARP, _NTF_STICKY)] if fixed else _LEARNED:
            body = struct.pack("=BxxxiHBB", socket.AF_BRIDGE, index, state, _NTF_MASTER | sticky, 0)
            flags, tolerated = (_CREATE | _REPLACE, (1,)) if kind == _RTM_NEWNEIGH else (0, (2,))
            body += attribute(_NDA_LLADDR, _mac(mac))
            self._change(kind, flags, body, f"set forwarding {mac}", tolerated=() if fixed else tolerated)

    def neighbours(self, index: int) -> dict[str, str]:
        """What is remembered of an interface's neighbours: the MAC by the address, empty while it is asked for."""
        found = {}
        for answer in self._query(_RTM_GETNEIGH, _DUMP, struct.pack("=BxxxiHBB", 0, 0, 0, 0, 0), "list neighbours"):
            values = attributes(answer[12:])
            if struct.unpack_from("=i", answer, 4)[0] == index and _NDA_DST in values:
                found[str(ipaddress.ip_address(values[_NDA_DST]))] = values.get(_NDA_LLADDR, b"").hex(":")
        return found

    def proxies(self) -> set[tuple[int, str]]:
        """The addresses for which a namespace answers neighbour solicitations, each with the interface's index."""
        asked = struct.pack("=BxxxiHBB", socket.AF_INET6, 0, 0, _NTF_PROXY, 0)
        found = set()
        for answer in self._query(_RTM_GETNEIGH, _DUMP, asked, "list proxies"):
            values = attributes(answer[12:])
            if answer[10] & _NTF_PROXY and _NDA_DST in values:
                index: int = struct.unpack_from("=i", answer, 4)[0]
                found.add((index, str(ipaddress.ip_address(values[_NDA_DST]))))
        return found

    def set_proxy(self, index: int, address: str, *, answers: bool) -> None:
        """Answer neighbour solicitations for an IPv6 address that is not the interface's own, or do so no more."""
        body = struct.pack("=BxxxiHBB", socket.AF_INET6, index, 0, _NTF_PROXY, 0)
        body += attribute(_NDA_DST, ipaddress.IPv6Address(address).packed)
        if answers:
            self._change(_RTM_NEWNEIGH, _CREATE | _REPLACE, body, f"answer for {address}")
        else:
            self._change(_RTM_DELNEIGH, 0, body, f"answer for {address} no more", tolerated=(2, 19))

    def forget_neighbour(self, index: int, address: str) -> None:
        """Forget where an address is; who sends to it asks again. One that is not known is fine."""
        parsed = ipaddress.ip_address(address)
        family = socket.AF_INET if parsed.version == 4 else socket.AF_INET6
        body = struct.pack("=BxxxiHBB", family, index, 0, 0, 0) + attribute(_NDA_DST, parsed.packed)
        self._change(_RTM_DELNEIGH, 0, body, f"forget neighbour {address}", tolerated=(2, 19))


def _link_of(answer: bytes) -> Link:
    _family, _type, index, flags, _change = struct.unpack_from("=BxHiII", answer)
    values = attributes(answer[16:])
    info = attributes(values.get(_IFLA_LINKINFO, b""))
    plug = attributes(info.get(_INFO_SLAVE_DATA, b"")) if _INFO_SLAVE_DATA in info else {}
    kind = _string(info.get(_INFO_KIND))
    data = attributes(info.get(_INFO_DATA, b"")) if kind == "vlan" else {}
    return Link(
        index=index,
        name=_string(values.get(_IFLA_IFNAME)),
        up=bool(flags & _IFF_UP),
        mtu=_u32(values.get(_IFLA_MTU)) or 0,
        mac=values.get(_IFLA_ADDRESS, b"").hex(":"),
        kind=kind,
        master=_u32(values.get(_IFLA_MASTER)),
        alias=_string(values.get(_IFLA_IFALIAS)),
        peer=_u32(values.get(_IFLA_LINK)),
        group=_u32(values.get(_IFLA_GROUP)) or 0,
        carrier=bool(flags & _IFF_LOWER_UP),
        runs=bool(flags & _IFF_RUNNING),
        learning=_flag(plug.get(_BRPORT_LEARNING)),
        flood=_flag(plug.get(_BRPORT_UNICAST_FLOOD)),
        qdisc=_string(values.get(_IFLA_QDISC)),
        tag=struct.unpack("=H", data[_VLAN_ID])[0] if _VLAN_ID in data else 0,
    )
