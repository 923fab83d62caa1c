"""What security groups let begin and what they drop, written down: who, what, and by which log."""

import asyncio
import json
import os
import signal
import socket
from pathlib import Path
from typing import Any

import msgspec
import pytest

from cumulet.dataplane.linux import headers, loggers, packet_log
from cumulet.dataplane.linux.nflog import Logged
from cumulet.topology.model import Acl, PacketLog, PortGroup, SwitchPort
from dataplane.linux.world import ANYTHING, OUT, SILENCE, World, group, new_id

WEB = Acl(direction="ingress", family=4, protocol=6, port_min=80, port_max=80)
SSH = Acl(direction="ingress", family=4, protocol=6, port_min=22, port_max=22)
ALL, ALLOWED, DROPPED = ("allow", "drop"), ("allow",), ("drop",)


def _log(*verdicts: Any, project: str = "ours", group: str = "") -> PacketLog:
    return PacketLog(new_id(), project, verdicts, group)


def _lines(world: World) -> list[dict[str, Any]]:
    path = world.home / "log" / "security-groups.log"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def _told(world: World, port: SwitchPort, **pkt: Any) -> list[tuple[str, str, list[str]]]:
    """What was written of a port's packets with these marks: action, direction and logs."""
    return [
        (line["action"], line["direction"], line["log_resource_ids"])
        for line in _lines(world)
        if line["port_id"] == port.id and pkt.items() <= line["pkt"].items()
    ]


def _logging(world: World, port: SwitchPort, *logs: PacketLog, **more: Any) -> SwitchPort:
    changed = msgspec.structs.replace(port, logs=tuple(sorted(logs)), **more)
    assert world.apply(changed).changed == 1
    return changed


def test_what_is_accepted_and_what_is_dropped(world: World) -> None:
    switch, rules, open_ = world.switch(), group(*OUT, WEB), group(*ANYTHING)
    world.apply(switch, rules, open_)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", rules)
    quiet = world.host(switch, "10.0.0.5/24", open_)
    both, dropped = _log(*ALL), _log(*DROPPED, project="theirs")
    two = _logging(world, two, both, dropped)
    with world.serve(two, 80) as web:
        assert world.talk(one, web, "10.0.0.4", 80) == "10.0.0.3"
        assert world.dial(quiet.namespace, "10.0.0.4", 22, SILENCE) is None
    world.until(lambda: bool(_told(world, two, dst_port=22)), "the refused one is written")
    accepted = [line for line in _lines(world) if line["action"] == "ACCEPT"]
    assert {line["pkt"].get("dst_port") for line in accepted} == {80}, "no answer"
    assert all(line["pkt"]["tcp_flags"] == ["SYN"] for line in accepted), "nothing but what begins"
    assert all(line["log_resource_ids"] == [both.name] for line in accepted)
    assert (accepted[0]["project_id"], accepted[0]["direction"]) == ("ours", "ingress")
    assert {"src": "10.0.0.3", "dst": "10.0.0.4", "protocol": "tcp"}.items() <= accepted[0]["pkt"].items()
    assert set(map(str, _told(world, two, dst_port=22))) == {
        str(("DROP", "ingress", [log.name])) for log in (both, dropped)
    }
    assert {line["port_id"] for line in _lines(world)} == {two.id}
    world.settled()

    world.apply(PortGroup(id=rules.id, acls=OUT))
    assert world.dial(one.namespace, "10.0.0.4", 80, SILENCE) is None
    world.until(lambda: ("DROP", "ingress", [both.name]) in _told(world, two, dst_port=80), "the rule's end is seen")
    two = _logging(world, two)
    before = len(_lines(world))
    assert world.dial(one.namespace, "10.0.0.4", 22, SILENCE) is None
    assert len(_lines(world)) == before, "who has no log is not written of"
    world.settled()


def test_what_belongs_to_a_conversation_that_ended(world: World) -> None:
    switch, rules = world.switch(), group(*ANYTHING)
    world.apply(switch, rules)
    one, two = world.host(switch, "10.0.0.3/24", rules), world.host(switch, "10.0.0.4/24", rules)
    two = _logging(world, two, _log(*DROPPED))
    with world.serve(two, 80) as web:
        near = world.dial(one.namespace, "10.0.0.4", 80)
        far = world.run(world.loop.sock_accept(web))[0]
    assert near is not None
    with near, far:
        assert world.still_talks(near, far)
        assert not _told(world, two)
        world.apply(PortGroup(id=rules.id, acls=()))
        assert not world.still_talks(far, near, within=SILENCE)
        world.until(lambda: bool(_told(world, two, src_port=80)), "its segment is written")
    assert {(action, way) for action, way, _ in _told(world, two, src_port=80)} == {("DROP", "egress")}


def test_one_group_of_several(world: World) -> None:
    """A log of one group tells what that one accepts; what is dropped no group accepts."""
    switch, web, ssh, open_ = world.switch(), group(WEB), group(SSH), group(*ANYTHING)
    world.apply(switch, web, ssh, open_)
    one, two = world.host(switch, "10.0.0.3/24", open_), world.host(switch, "10.0.0.4/24", web, ssh)
    every, of_web = _log(*ALL), _log(*ALL, group=web.id)
    two = _logging(world, two, every, of_web)
    for number in (80, 22, 23):
        with world.serve(two, number) as server:
            assert (world.talk(one, server, "10.0.0.4", number, SILENCE) is None) == (number == 23)
    world.until(lambda: bool(_told(world, two, dst_port=23)), "the last one is written")
    both = sorted([every.name, of_web.name])
    assert all(sorted(names) == both for _, _, names in _told(world, two, dst_port=80))
    assert all(names == [every.name] for _, _, names in _told(world, two, dst_port=22))
    assert {action for number in (80, 22) for action, *_ in _told(world, two, dst_port=number)} == {"ACCEPT"}
    assert sorted(_told(world, two, dst_port=23)[0][2]) == both


def test_the_senders_side_stateless_ports_and_ipv6(world: World) -> None:
    switch, shut, open_ = world.switch(), group(*ANYTHING[:1]), group(*ANYTHING)
    world.apply(switch, shut, open_)
    free = world.host(switch, "2001:db8::3/64", open_, stateful=False)
    near = world.host(switch, "2001:db8::4/64", open_)
    mute = world.host(switch, "2001:db8::5/64", shut)
    free, mute = _logging(world, free, _log(*ALLOWED)), _logging(world, mute, _log(*DROPPED))
    assert world.pings(free, "2001:db8::4")
    assert not world.pings(mute, "2001:db8::4", within=SILENCE)
    world.until(lambda: bool(_told(world, mute, protocol="icmpv6")), "the sender's own group is told of")
    assert {line["direction"] for line in _lines(world) if line["port_id"] == mute.id} == {"egress"}
    found = [(way, line["pkt"]["icmp_type"]) for line in _lines(world)
             if line["port_id"] == free.id for way in [line["direction"]]]  # fmt: skip
    assert found == [("egress", 128), ("ingress", 129)], "each packet is asked for, but no neighbour's solicitation"
    assert not _told(world, near)
    world.settled()


def test_it_goes_on_with_another_agent(world: World) -> None:
    switch, rules = world.switch(), group(*OUT)
    world.apply(switch, rules)
    one, two = world.host(switch, "10.0.0.3/24", rules), world.host(switch, "10.0.0.4/24", rules)
    two = _logging(world, two, _log(*DROPPED))
    world.run(world.plane.close())
    os.kill(json.loads((world.home / "run" / "agent.json").read_text())["pid"], signal.SIGKILL)
    world.start()
    world.settled()
    assert world.dial(one.namespace, "10.0.0.4", 80, SILENCE) is None
    world.until(lambda: bool(_told(world, two, dst_port=80)), "the new agent writes")


def test_knocking_fills_no_disk(world: World) -> None:
    """Of a thousand packets a burst is written and what a second allows; the rest costs nothing."""
    switch, rules = world.switch(), group(*OUT)
    world.apply(switch, rules)
    one, two = world.host(switch, "10.0.0.3/24", rules), world.host(switch, "10.0.0.4/24", rules)
    two = _logging(world, two, _log(*DROPPED))
    flood = (
        "import socket, time\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\nbegan = time.monotonic()\n"
        "for n in range(5000): s.sendto(b'knock', ('10.0.0.4', 9000))\n"
        "print(time.monotonic() - began)\ns.sendto(b'knock', ('10.0.0.4', 9001))"
    )
    took = float(world.inside(one.namespace, "python3", "-c", flood))

    def last() -> bool:
        world.inside(one.namespace, "python3", "-c", flood.replace("5000", "0"))
        return bool(_told(world, two, dst_port=9001))

    world.until(last, "what comes later is written again")
    written = len(_told(world, two, dst_port=9000))
    assert loggers.BURST <= written <= loggers.BURST + loggers.RATE * (took + 1)


def test_all_ports_together_have_a_bound_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is over it is left to the kernel until the second is over, and told of in the next line."""
    switch, now = SwitchPort(id="p", switch="s", type="instance", device="d", mac="fa:16:3e:00:00:01"), [0.0]
    near, far = socket.socketpair()

    class Full:
        def __init__(self, _group: int) -> None:
            self.lost = 0

        def fileno(self) -> int:
            return near.fileno()

        def close(self) -> None:
            near.close()

        def read(self) -> list[Logged]:
            lost, self.lost = self.lost, 0
            return [Logged("drop ingress p", 0x0800, b"", lost if not at else 0) for at in range(100)]

    async def flood() -> list[str]:
        logs = packet_log.PacketLogs(tmp_path / "log", None, None, lambda: now[0])  # type: ignore[arg-type]
        await logs.apply(msgspec.structs.replace(switch, logs=(_log(*ALL),)))
        for _ in range(200):
            await asyncio.sleep(0)
        first = (tmp_path / "log").read_text().splitlines()
        assert len(first) == packet_log.MAX_PACKETS
        assert logs._nflog is not None
        logs._nflog.lost, now[0] = 7, 1.0  # type: ignore[attr-defined]
        logs._go_on()
        for _ in range(200):
            await asyncio.sleep(0)
        await logs.close()
        return (tmp_path / "log").read_text().splitlines()

    monkeypatch.setattr(packet_log, "NfLog", Full)
    far.send(b"x")  # there is always more to read
    with far:
        lines = asyncio.run(flood())
    assert len(lines) == 2 * packet_log.MAX_PACKETS
    assert [at for at, line in enumerate(lines) if "left_out" in json.loads(line)] == [packet_log.MAX_PACKETS]
    assert json.loads(lines[packet_log.MAX_PACKETS])["left_out"] == 7


def test_a_full_file_is_exchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packet_log, "MAX_BYTES", 10_000)
    file = packet_log._File(tmp_path / "security-groups.log")
    for number in range(1000):
        file.write([f"{number} {'x' * 100}\n"])
    assert sorted(each.name for each in tmp_path.iterdir()) == ["security-groups.log", "security-groups.log.1"]
    assert all(each.stat().st_size < 10_300 for each in tmp_path.iterdir())
    packet_log._File(tmp_path / "nowhere" / "x").write(["lost\n"])


def test_headers_of_any_packet() -> None:
    """Whatever is cut off or malformed is told as far as it goes."""
    first = bytes.fromhex("6000000000103aff") + socket.inet_pton(socket.AF_INET6, "2001:db8::1") * 2
    chained = first[:6] + b"\0" + first[7:] + bytes([44, 0]) + b"\0" * 6 + bytes([58, 0, 0, 1, 0, 0, 0, 0, 128, 0])
    said, flow = headers.described(0x86DD, chained)
    assert (said["icmp_type"], flow.icmp if flow else None) == (128, (128, 0))
    fragment = bytearray(chained)
    fragment[51] = 8
    assert headers.described(0x86DD, bytes(fragment))[0]["fragment_offset"] == 8
    for size in range(len(chained)):
        headers.described(0x86DD, chained[:size])
        headers.described(0x0800, chained[:size])
    assert headers.described(0x88CC, b"x") == ({"ethertype": "0x88cc"}, None)
