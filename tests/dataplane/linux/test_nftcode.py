"""The messages we write ourselves leave the kernel as libnftables would have left it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from cumulet.dataplane.linux import filter_facts, filters, meters, nftcode
from cumulet.dataplane.linux.nftables import Nft, NftError
from cumulet.dataplane.linux.ruleset import Element, Facts, Ruleset
from cumulet.topology.model import Acl, LogicalSwitch, Meter, Meters, PortGroup, Qos, SwitchPort
from dataplane.linux.alone import in_a_namespace

_Steps = Sequence[tuple[str, Facts | None]]


def _group(id: str, *acls: Acl) -> tuple[str, Facts]:
    return f"group {id}", filter_facts.group_facts(PortGroup(id=id, acls=acls))


def _port(id: str, *groups: str, **more: Any) -> tuple[str, Facts]:
    port = SwitchPort(
        id=f"{id}-port-of-the-test", switch="net", type="instance", device="vm", groups=groups,
        **{"mac": "fa:16:3e:00:00:01", "addresses": ("10.0.0.1", "2001:db8::1"), "secure": True, **more},
    )  # fmt: skip
    return f"port {id}", filter_facts.port_facts(port)


def _meters(id: str, qos: Qos) -> tuple[str, Facts]:
    port = SwitchPort(id=f"{id}-port-of-the-test", switch="net", type="instance", device="vm", mac="", qos=qos)
    return f"meters {id}", meters.port_facts(port)


_PROTOCOLS = (
    (None, None, None), (6, 80, 80), (17, 80, 90), (6, 1, 65535), (1, None, None), (1, 8, None), (1, 8, 0), (132, 5, 6),
    (0, None, None), (47, None, None),
)  # fmt: skip
_REMOTES = {
    4: (None, "0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/23", "10.1.2.3/32", "10.0.0.0/24"),
    6: (None, "::/0", "2001:db8::/61", "2001:db8::/64", "2001:db8::1/128"),
}
_ALL_RULES = [
    Acl(direction=direction, family=family, protocol=protocol, port_min=low, port_max=high, remote_cidr=remote)
    for direction in ("ingress", "egress") for family, remotes in _REMOTES.items() for remote in remotes
    for protocol, low, high in _PROTOCOLS
]  # fmt: skip
_FROM_ONE = Acl(direction="ingress", family=4, protocol=6, port_min=22, port_max=22, remote_group="one")
_FROM_TWO = Acl(direction="egress", family=6, remote_group="two")

STEPS: _Steps = [
    ("switch", filter_facts.switch_facts(LogicalSwitch(id="net-of-the-test", zone=77))),
    _group("one", *_ALL_RULES),
    _group("two", _FROM_ONE, _FROM_TWO),
    _port("aa", "one"),
    _port("bb", "one", "two", mac="fa:16:3e:00:00:02", addresses=("10.0.0.2",)),
    _port("cc", secure=False),
    _port("dd", allowed_pairs=(("fa:16:3e:00:00:09", "10.9.0.0/22"), ("fa:16:3e:00:00:09", "2001:db8:9::/61"))),
    _port("aa", "two"),
    _group("one", *_ALL_RULES[:3], _FROM_TWO),
    _port("bb", "one", mac="fa:16:3e:00:00:02", addresses=("10.0.0.3",)),
    ("port dd", None),
    ("port aa", None),
    ("group two", None),
    ("port bb", None),
    ("port cc", None),
    ("group one", None),
]

SELDOM: _Steps = [  # with base chains that come and go
    _group("two", _FROM_TWO),
    _port("ee", "one", stateful=False),
    _port("ff", "two", stateful=False, addresses=("10.0.0.9",), allowed_pairs=(("", "10.9.0.0/22"),)),
    _port("ee", "two", stateful=False),
    _meters("ff", Qos(packets=Meters(ingress=Meter(1)), dscp=3)),
    _meters("gg", Qos(bandwidth=Meters(egress=Meter(1000, 2000)), packets=Meters(egress=Meter(2, 5)))),
    _meters("gg", Qos(bandwidth=Meters(egress=Meter(2000)))),
    ("meters ff", None),
    ("port ff", None),
    _port("ee", "two"),
    ("meters gg", None),
    ("port ee", None),
]


def test_the_kernel_lists_the_same_after_every_change(tmp_path: Path) -> None:
    def work() -> list[str]:
        differing = []
        steps = [*STEPS[:1], *SELDOM, *STEPS[1:]]
        for count in range(1, len(steps) + 1):
            with _ruleset(tmp_path / "changed") as rules:
                for owner, facts in steps[:count]:
                    rules.begin()
                    rules.put(owner, facts)
                    rules.commit()
                changed = _listed()
            with _ruleset(tmp_path / "whole") as rules:
                rules.begin()
                for owner, facts in steps[:count]:
                    rules.put(owner, facts)
                rules.commit()
                if changed != _listed():
                    differing.append(steps[count - 1][0])
        return differing

    assert in_a_namespace(work) == []


def test_no_change_of_a_port_or_group_needs_the_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def work() -> list[str]:
        asked: list[str] = []
        with _ruleset(tmp_path / "generation") as rules:
            rules.begin()
            rules.put(*STEPS[0])
            rules.commit()
            monkeypatch.setattr(Nft, "run", lambda _self, text: asked.append(text))
            for owner, facts in STEPS[1:]:
                rules.begin()
                rules.put(owner, facts)
                rules.commit()
        return asked

    assert in_a_namespace(work) == []


def test_a_refusal_says_why_and_changes_nothing(tmp_path: Path) -> None:
    def work() -> list[Any]:
        with _ruleset(tmp_path / "generation") as rules:
            rules.begin()
            rules.put(*STEPS[0])
            rules.commit()
            before = _listed()
            rules.begin()
            rules.put("bad", Facts(elements=frozenset({Element("senders", '"tap1"', "goto nowhere")})))
            try:
                rules.commit()
            except NftError as error:
                return [str(error), before == _listed()]
        return ["accepted", False]

    words, same = in_a_namespace(work)
    assert "nowhere" in words or "No such file" in words
    assert same


@pytest.mark.parametrize(
    "text",
    [
        "add element bridge cumulet unheard { 10.0.0.1 }",
        'add element bridge cumulet macs { "a-name-of-more-than-16-letters" . 00:00:00:00:00:01 }',
        "add element bridge cumulet macs { tap1 . 00:00:00:00:00:01 }",
        "add rule bridge cumulet guard tcp dport { 1, 2 } accept",
        "add rule bridge cumulet guard ip saddr 2001:db8::/64 accept",
        "add chain bridge cumulet hook { type filter hook input priority 0; }",
        "add map bridge cumulet more { type ifname : verdict; }",
        "list ruleset",
        "add table netdev more",
    ],
)
def test_what_is_not_ours_is_left_to_the_library(text: str) -> None:
    assert nftcode.batch(text + "\n", nftcode.declared(filters.BASE)) is None


@contextmanager
def _ruleset(file: Path) -> Iterator[Ruleset]:
    rules = Ruleset(filters.BASE, "bridge cumulet", file, filter_facts.HOOKS | meters.PORT_HOOKS)
    try:
        yield rules
    finally:
        rules.close()
        file.unlink(missing_ok=True)


def _listed() -> dict[str, list[str]]:
    """What the kernel has, in an order of its own only where order means something: the rules of a chain."""
    found: dict[str, list[str]] = {}
    with Nft() as nft:
        for item in nft.query("list ruleset"):
            ((kind, body),) = item.items()
            body.pop("handle", None)
            place = "/".join(str(body.get(name)) for name in ("family", "table", "chain" if kind == "rule" else "name"))
            elements = body.pop("elem", [])
            found.setdefault(f"{kind} {place}", []).extend(
                [json.dumps(body, sort_keys=True), *sorted(json.dumps(one, sort_keys=True) for one in elements)]
            )
    return found
