"""A packet sent for real from where its sender sends, and watched at every plug of every switch.

The packet is of a raw socket in the sender's namespace: its routes, its neighbours and its own filters decide as
for any other packet, but no connection comes to be, so no program is woken. A second socket stands in the cell's own
namespace, where the switches are. It sees every frame that a port's device hands to its switch (before the filters) and
that a switch hands to a device (after them). A filter in the kernel leaves it the probe's frames alone: they are told
by a number that is the source port, or the echo's identifier, which no translation changes while nobody else uses it.
"""

import asyncio
import contextlib
import ctypes
import errno
import random
import socket
import struct
from ipaddress import ip_address

from cumulet.dataplane.driver import Probe, Probed, Sighting
from cumulet.dataplane.linux import closer, namespaces

_ANY_PROTOCOL, _IPV4, _IPV6 = 0x0003, 0x0800, 0x86DD
_ICMP, _TCP, _UDP, _ICMPV6 = 1, 6, 17, 58
_ATTACH_FILTER = 26  # SO_ATTACH_FILTER, asm-generic/socket.h
_SYN, _ACK, _RST = 0x02, 0x10, 0x04
_SEND_AT = (0.0, 0.3, 1.0, 2.0)  # seconds; a neighbour may have to be found first
_MARKS = (61000, 65535)  # above the ports that Linux takes by itself
_PAYLOAD = b"cumulet?"

_marks_in_use: set[int] = set()


async def probe(asked: Probe) -> Probed:
    """See `driver.DataPlane.probe`."""
    mark = _new_mark()
    with contextlib.ExitStack() as stack:
        stack.callback(_marks_in_use.discard, mark)
        watch = _watching(mark)
        stack.callback(closer.later, watch.close)  # packet sockets take their time to close
        try:
            sender = stack.enter_context(_sending(asked))
        except OSError as error:
            return Probed(unsent=_why_unsent(asked, error))
        return await _Watch(asked, mark, watch, sender).run()


class _Watch:
    """One probe under way."""

    def __init__(self, asked: Probe, mark: int, watch: socket.socket, sender: socket.socket) -> None:
        self._asked, self._mark, self._watch, self._sender = asked, mark, watch, sender
        self._loop = asyncio.get_running_loop()
        self._seen: dict[Sighting, None] = {}
        self._end = self._loop.time() + asked.patience
        self._passed = asyncio.Event()
        """A landmark was: what is left to do is to wait for the end."""

    async def run(self) -> Probed:
        message, began = _message(self._asked, self._mark), self._loop.time()
        self._loop.add_reader(self._watch, self._look)
        try:
            for number, after in enumerate(_SEND_AT):
                await self._until(min(began + after, self._end))
                if self._passed.is_set() or self._loop.time() >= self._end:
                    break
                try:
                    self._sender.sendto(message, (self._asked.dst, 0))
                except OSError as error:
                    if not number:
                        return Probed(unsent=_why_unsent(self._asked, error))
            await self._until(self._end)
            await asyncio.sleep(self._end - self._loop.time())
        finally:
            self._loop.remove_reader(self._watch)
        return Probed(tuple(self._seen))

    async def _until(self, moment: float) -> None:
        """The moment, or a landmark."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(moment):
                await self._passed.wait()

    def _look(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while True:
                frame, (interface, _protocol, kind, *_) = self._watch.recvfrom(512)
                found = sighted(frame, interface, self._asked, self._mark, delivered=kind == socket.PACKET_OUTGOING)
                if found is not None and found not in self._seen:
                    self._seen[found] = None
                    self._note(found)

    def _note(self, found: Sighting) -> None:
        place = (found.tap, found.delivered, found.kind != "request")
        for mark in self._asked.landmarks:
            if (mark.tap, mark.delivered, mark.answer) == place:
                self._end = min(self._end, self._loop.time() + mark.linger)
                self._passed.set()


def sighted(frame: bytes, interface: str, asked: Probe, mark: int, *, delivered: bool) -> Sighting | None:
    """What a frame at a plug is to the probe; None when it is another's or no plug is there."""
    if not interface.startswith("tap") or len(frame) < 34:
        return None
    (kind,) = struct.unpack_from("!H", frame, 12)
    if kind == _IPV4:
        start, protocol, addresses = 14 + (frame[14] & 15) * 4, frame[23], (frame[26:30], frame[30:34])
    elif kind == _IPV6 and len(frame) >= 54:
        start, protocol, addresses = 54, frame[20], (frame[22:38], frame[38:54])
    else:
        return None
    told = _told(frame[start:], protocol, kind == _IPV6, asked, mark)
    if told is None:
        return None
    src, dst = (str(ip_address(address)) for address in addresses)
    return Sighting(interface, delivered, told, src, dst, frame[:6].hex(":"))  # type: ignore[arg-type]


def _told(body: bytes, protocol: int, six: bool, asked: Probe, mark: int) -> str | None:
    """`request`, `answer` or `error`; None for what is none of the probe's."""
    if len(body) < 8:
        return None
    echo, reply = (128, 129) if six else (8, 0)
    if protocol in {_TCP, _UDP} and protocol == asked.protocol:
        ports = struct.unpack_from("!HH", body)
        flags = (body[13] if len(body) > 13 else 0) if protocol == _TCP else _SYN
        if ports == (mark, asked.port):  # but not our own system's refusal of the answer
            return "request" if flags & (_SYN | _ACK | _RST) == _SYN else None
        if ports != (asked.port, mark):
            return None
        return "error" if flags & _RST else "answer"
    if protocol != (_ICMPV6 if six else _ICMP):
        return None
    if body[0] in {echo, reply}:
        ours = asked.protocol in {_ICMP, _ICMPV6} and struct.unpack_from("!H", body, 4)[0] == mark
        return ("request" if body[0] == echo else "answer") if ours else None
    quoted = body[8 + (40 if six else 20) :]
    if body[0] not in ({1, 2, 3, 4} if six else {3, 11, 12}) or len(quoted) < 8:
        return None
    at = 4 if asked.protocol in {_ICMP, _ICMPV6} else 0
    return "error" if struct.unpack_from("!H", quoted, at)[0] == mark else None


# ---- sockets


def _new_mark() -> int:
    free = [mark for mark in random.sample(range(*_MARKS), len(_marks_in_use) + 1) if mark not in _marks_in_use]
    _marks_in_use.add(free[0])
    return free[0]


def _watching(mark: int) -> socket.socket:
    """A packet socket on all interfaces of the cell's own namespace; what it saw before its filter was there, `sighted`
    passes over."""
    kind = socket.SOCK_RAW | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC
    watch = socket.socket(socket.AF_PACKET, kind, socket.htons(_ANY_PROTOCOL))
    try:
        program = kernel_filter(mark)
        code = ctypes.create_string_buffer(program)
        # struct sock_fprog: the number of instructions and where they are
        watch.setsockopt(
            socket.SOL_SOCKET, _ATTACH_FILTER, struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
        )
    except BaseException:
        watch.close()
        raise
    return watch


def kernel_filter(mark: int) -> bytes:
    """Classic BPF: frames whose first header after IP, or the one that an ICMP error quotes, may hold the mark.

    Looser than `sighted`, which looks again: where a port of one protocol is, another has something else. Frames with
    the tag of a VLAN are left out: at their subport's tap they are seen without.
    """
    places = (0, 2, 4)  # source port, destination port, echo identifier
    ahead = 8 + 20
    tests4 = [*places, *(ahead + place for place in (0, 4))]
    tests6 = [54 + place for place in (*places, 8 + 40, 8 + 40 + 4)]
    load_half, load_half_x, load_x, equal, give = 0x28, 0x48, 0xB1, 0x15, 0x06
    four = [(load_x, 0, 0, 14)]
    for place in tests4:
        four += [(load_half_x, 0, 0, 14 + place), (equal, 0, 0, mark)]
    six = []
    for place in tests6:
        six += [(load_half, 0, 0, place), (equal, 0, 0, mark)]
    head = [(load_half, 0, 0, 12), (equal, 1, 0, _IPV4), (equal, len(four) + 1, len(four), _IPV6)]
    # A load beyond the frame's end drops it by itself.
    body = [*four, (give, 0, 0, 0), *six, (give, 0, 0, 0), (give, 0, 0, 512)]
    program = head + body
    last = len(program) - 1
    tagged = 0xFFFFF000 + 48  # SKF_AD_OFF + SKF_AD_VLAN_TAG_PRESENT, linux/filter.h
    first = [(0x20, 0, 0, tagged), (equal, 1, 0, 0), (give, 0, 0, 0)]
    encoded = b"".join(struct.pack("@HBBI", *line) for line in first)
    for at, (code, true, false, value) in enumerate(program):
        accept = last - at - 1 if code == equal and at >= len(head) else true
        encoded += struct.pack("@HBBI", code, accept, false, value)
    return encoded


def _sending(asked: Probe) -> socket.socket:
    six = ":" in asked.dst
    with namespaces.entered(asked.namespace):
        family = socket.AF_INET6 if six else socket.AF_INET
        sender = socket.socket(family, socket.SOCK_RAW | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC, asked.protocol)
        try:
            if six and asked.protocol != _ICMPV6:  # for ICMPv6 it always does
                where = 16 if asked.protocol == _TCP else 6
                sender.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_CHECKSUM, where)
            if asked.interface:
                sender.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, asked.interface.encode() + b"\0")
            scope = socket.if_nametoindex(asked.interface) if asked.interface and asked.src.startswith("fe80:") else 0
            sender.bind((asked.src, 0, 0, scope) if six else (asked.src, 0))
            sender.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 0)  # what it hears the watch has seen
        except BaseException:
            sender.close()
            raise
    return sender


def _message(asked: Probe, mark: int) -> bytes:
    """What follows the IP header; with IPv6 the kernel fills in the checksum."""
    six = ":" in asked.dst
    if asked.protocol in {_ICMP, _ICMPV6}:
        message = struct.pack("!BBHHH", 128 if six else 8, 0, 0, mark, 1) + _PAYLOAD
        return message if six else message[:2] + struct.pack("!H", _checksum(message)) + message[4:]
    port = asked.port or 0
    if asked.protocol == _UDP:
        message, at = struct.pack("!HHHH", mark, port, 8 + len(_PAYLOAD), 0) + _PAYLOAD, 6
    else:
        # The sequence number tells one probe from the next that gets its mark.
        number = random.getrandbits(32)
        message, at = struct.pack("!HHIIBBHHH", mark, port, number, 0, 5 << 4, _SYN, 64240, 0, 0), 16
    if six:
        return message
    pseudo = ip_address(asked.src).packed + ip_address(asked.dst).packed
    pseudo += struct.pack("!HH", asked.protocol, len(message))
    return message[:at] + struct.pack("!H", _checksum(pseudo + message)) + message[at + 2 :]


def _checksum(data: bytes) -> int:
    """The Internet checksum (RFC 1071)."""
    padded = data + b"\0" * (len(data) % 2)
    total: int = sum(struct.unpack(f"!{len(padded) // 2}H", padded))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def _why_unsent(asked: Probe, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "it is not there"
    if error.errno == errno.ENODEV:
        return f"it has no interface {asked.interface} (yet)"
    if error.errno == errno.EADDRNOTAVAIL:
        return f"it does not have its address {asked.src} (yet)"
    if error.errno in {errno.ENETUNREACH, errno.EHOSTUNREACH}:
        return f"its own system has no route to {asked.dst}"
    return f"sending from {asked.src} to {asked.dst} it says: {error.strerror or error}"
