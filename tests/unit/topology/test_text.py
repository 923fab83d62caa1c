"""The canonical text and the diff."""

import msgspec

from cumulet.topology.model import Key, Nat, PortGroup
from cumulet.topology.text import diff, part_text, text
from cumulet.topology.world import World
from dataplane.topologies import ANYTHING, Cloud, two_tiers, uid


def test_a_paragraph_a_part_in_order_of_realization() -> None:
    cloud, _edge = two_tiers()
    paragraphs = text(cloud.parts.values()).rstrip("\n").split("\n\n")
    assert len(paragraphs) == len(cloud.parts)
    kinds = [paragraph.split()[0] for paragraph in paragraphs]
    order = ["switch", "group", "port", "edge", "router"]
    assert kinds == sorted(kinds, key=order.index)


def test_the_order_of_parts_does_not_show() -> None:
    cloud, _edge = two_tiers()
    parts = list(cloud.parts.values())
    assert text(parts) == text(parts[::-1]) == text(World(parts))


def test_no_topology_is_no_text() -> None:
    assert text([]) == "\n"


def test_every_field_shows() -> None:
    assert part_text(Nat(id="n", router="r", external="203.0.113.5", logical="10.0.0.3")) == (
        "nat n\n  router r\n  external 203.0.113.5\n  logical 10.0.0.3"
    )


def test_values_that_look_alike_do_not() -> None:
    cloud = Cloud()
    port = cloud.port("a", "net", [])
    hostnames = ["none", "", "a b", 'a"b', "a\nb", "yes", "a,b"]
    texts = {part_text(msgspec.structs.replace(port, hostname=hostname)) for hostname in hostnames}
    assert len(texts) == len(hostnames)
    assert all(len(paragraph.splitlines()) == len(part_text(port).splitlines()) + (name != "")
               for name, paragraph in ((name, part_text(msgspec.structs.replace(port, hostname=name)))
                                       for name in hostnames))  # fmt: skip


def test_diff_tells_what_comes_goes_and_changes() -> None:
    cloud, _edge = two_tiers()
    before = dict(cloud.parts)
    cloud.remove("port", "lone")
    cloud.group("new")
    cloud.change("switch", "front", mtu=1400)
    lines = diff(before.values(), cloud.parts.values()).splitlines()
    assert lines == [
        f"~ switch {uid('switch:front')}",
        "  +   mtu 1400",
        f"+ group {uid('group:new')}",
        f"- port {uid('port:lone')}",
    ]


def test_equal_topologies_do_not_differ() -> None:
    cloud, _edge = two_tiers()
    assert diff(cloud.parts.values(), World(cloud.parts.values())) == ""
    cloud.group("default", *ANYTHING)
    assert isinstance(cloud.parts[Key("group", uid("group:default"))], PortGroup)
